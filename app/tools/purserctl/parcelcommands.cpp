#include "app/account/account.h"
#include "app/accountfile/accountcontents.h"
#include "app/accountfile/accountmerge.h"
#include "app/accountfile/accountplan.h"
#include "app/accountfile/parcel.h"
#include "app/model/displaytext.h"
#include "app/tools/purserctl/accountsecretinput.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/output.h"
#include "app/tools/purserctl/planoutput.h"
#include "app/tools/purserctl/planwork.h"
#include "app/tools/purserctl/secretinput.h"

using namespace Qt::Literals;

namespace purser {

namespace {

MergeChoice choiceOf(const QString &word)
{
    if (word.isEmpty()) {
        return MergeChoice::Neither;
    }
    return word == "mine"_L1 ? MergeChoice::Mine : MergeChoice::Theirs;
}

// What the parcel holds; says what is wrong with it itself.
QCoro::Task<std::expected<AccountParcel, ExitCode>> readParcel(Request request)
{
    const QString file = request.names.first();
    const auto bytes = readWhole(file, 2 * largestAccountFile);
    if (!bytes) {
        complain(u"%1 could not be read: %2"_s.arg(displayText(file), bytes.error()));
        co_return std::unexpected(ExitCode::WrongUse);
    }
    const Result<Secret> passphrase = readPassphrase(request.passphrase, false);
    if (!passphrase) {
        co_return std::unexpected(fail(passphrase.error()));
    }
    const ParcelReading read = co_await openParcel(*bytes, *passphrase);
    if (read.fault) {
        complain(u"%1: %2"_s.arg(displayText(file), sentence(*read.fault)));
        co_return std::unexpected(ExitCode::WrongUse);
    }
    if (!read.reading.faults.isEmpty()) {
        co_return std::unexpected(complainOfFaults(file, read.reading.faults));
    }
    co_return read.reading.parcel;
}

// The secrets of those that both have.
QCoro::Task<Result<SecretsByIntegration>> secretsInCommon(
    Account &account, AccountContents contents, AccountDocument document)
{
    QList<Integration> common;
    for (const AccountIntegration &integration : document.integrations) {
        const auto own = contents.integrations.constFind(nameKey(integration.name));
        if (own != contents.integrations.cend()) {
            common << *own;
        }
    }
    const Result<AccountSecrets> read = co_await readSecrets(account, common);
    if (!read) {
        co_return std::unexpected(read.error());
    }
    co_return read->secrets;
}

ExitCode complainOfConflicts(const QList<AccountStep> &conflicts, bool asJson)
{
    if (asJson) {
        print(QJsonObject {{u"conflicts"_s, toJson(conflicts)}, {u"done"_s, 0}});
    } else {
        printSteps(conflicts);
    }
    complain(u"The account and the file differ (yours → the file's). Nothing was changed: say --on-conflict mine, or "
             "--on-conflict theirs."_s);
    return ExitCode::InUse;
}

} // namespace

QCoro::Task<ExitCode> packAccount(Account &account, Request request)
{
    if (const std::optional<QString> reason = targetObjection(request)) {
        complain(*reason);
        co_return ExitCode::WrongUse;
    }
    const Result<Secret> passphrase = readPassphrase(request.passphrase, true);
    if (!passphrase) {
        co_return fail(passphrase.error());
    }
    const Result<AccountContents> contents = co_await readAccount(account);
    if (!contents) {
        co_return fail(contents.error());
    }
    const Result<AccountSecrets> secrets = co_await readSecrets(account, contents->integrations.values());
    if (!secrets) {
        co_return fail(secrets.error());
    }
    for (const QString &name : secrets->absent) {
        complain(
            u"The secret of “%1” is not in this computer's keychain: the file is without it."_s.arg(displayText(name)));
    }
    AccountParcel parcel;
    parcel.document = contents->document;
    parcel.secrets = secrets->secrets;
    const PackedParcel packed = co_await packParcel(parcel, *passphrase);
    if (packed.fault) {
        complain(sentence(*packed.fault));
        co_return ExitCode::Failed;
    }
    co_return writeTarget(Secret(packed.file), request.target);
}

QCoro::Task<ExitCode> unpackAccount(Account &account, Request request)
{
    const std::expected<AccountParcel, ExitCode> parcel = co_await readParcel(request);
    if (!parcel) {
        co_return parcel.error();
    }
    const Result<SecretsByIntegration> typed = readSecretsOf(parcel->document, request.secrets);
    if (!typed) {
        co_return fail(typed.error());
    }
    const Result<AccountContents> contents = co_await readAccount(account);
    if (!contents) {
        co_return fail(contents.error());
    }
    const Result<SecretsByIntegration> own = co_await secretsInCommon(account, *contents, parcel->document);
    if (!own) {
        co_return fail(own.error());
    }
    const MergeChoice choice = choiceOf(request.conflictChoice);
    AccountMerge merge = mergeParcel(contents->document, *own, *parcel, choice);
    if (choice == MergeChoice::Neither && !merge.conflicts.isEmpty()) {
        co_return complainOfConflicts(merge.conflicts, request.asJson);
    }
    for (const auto &[key, secrets] : typed->asKeyValueRange()) {
        merge.given[key].insert(secrets);
    }
    const QList<AccountStep> steps = planAccount(contents->document, merge.wanted, merge.given);
    // They were accepted where they come from.
    const QSet<Consent> consents {Consent::KeepSecretWhiteSpace};
    co_return co_await carryOut(account, *contents, steps, consents, request.isRehearsal, request.asJson);
}

} // namespace purser
