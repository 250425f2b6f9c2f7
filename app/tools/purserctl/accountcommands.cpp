#include "app/account/account.h"
#include "app/accountfile/accountcontents.h"
#include "app/accountfile/accountplan.h"
#include "app/accountfile/accountyaml.h"
#include "app/model/displaytext.h"
#include "app/tools/purserctl/accountsecretinput.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/output.h"
#include "app/tools/purserctl/planwork.h"

using namespace Qt::Literals;

namespace purser {

namespace {

QCoro::Task<ExitCode> exportAccount(Account &account, Request request)
{
    if (request.target.isEmpty()) {
        request.target = u"-"_s;
    }
    if (const std::optional<QString> reason = targetObjection(request)) {
        complain(*reason);
        co_return ExitCode::WrongUse;
    }
    const Result<AccountContents> contents = co_await readAccount(account);
    if (!contents) {
        co_return fail(contents.error());
    }
    const Secret file(accountFile(contents->document));
    if (file.size() > largestAccountFile) {
        complain(u"The file is larger than “account apply” reads."_s);
    }
    co_return writeTarget(file, request.target);
}

QCoro::Task<ExitCode> applyAccount(Account &account, Request request)
{
    const QString file = request.names.first();
    const auto bytes = readWhole(file, largestAccountFile);
    if (!bytes) {
        complain(u"%1 could not be read: %2"_s.arg(displayText(file), bytes.error()));
        co_return ExitCode::WrongUse;
    }
    const AccountReading read = readAccountFile(*bytes);
    if (!read.faults.isEmpty()) {
        co_return complainOfFaults(file, read.faults);
    }
    const Result<SecretsByIntegration> secrets = readSecretsOf(read.parcel.document, request.secrets);
    if (!secrets) {
        co_return fail(secrets.error());
    }
    const Result<AccountContents> contents = co_await readAccount(account);
    if (!contents) {
        co_return fail(contents.error());
    }
    const QList<AccountStep> steps = planAccount(contents->document, read.parcel.document, *secrets);
    const QSet<Consent> consents;
    co_return co_await carryOut(account, *contents, steps, consents, request.isRehearsal, request.asJson);
}

} // namespace

QCoro::Task<ExitCode> runAccountCommand(Account &account, Request request)
{
    switch (request.verb) {
    case Request::Verb::Apply:
        return applyAccount(account, request);
    case Request::Verb::Pack:
        return packAccount(account, request);
    case Request::Verb::Unpack:
        return unpackAccount(account, request);
    default:
        return exportAccount(account, request);
    }
}

} // namespace purser
