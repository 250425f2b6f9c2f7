#include "app/account/account.h"
#include "app/exchange/integrationexport.h"
#include "app/exchange/secretfile.h"
#include "app/model/clock.h"
#include "app/model/displaytext.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/exportformats.h"
#include "app/tools/purserctl/lookup.h"
#include "app/tools/purserctl/output.h"

#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace Qt::Literals;

namespace purser {

namespace {

const QString standardOutput = u"-"_s;

ExitCode fail(const ExportFault &fault)
{
    complain(sentence(fault));
    const bool isError = fault.kind == ExportFault::Kind::Failed;
    return isError ? exitCode(fault.error.kind) : ExitCode::WrongUse;
}

QString listed(const QList<Integration> &integrations)
{
    QStringList names;
    for (const Integration &integration : integrations) {
        names << u'“' % displayText(integration.name) % u'”';
    }
    return names.join(u", "_s);
}

// What the system said if it did not work.
std::optional<QString> writeSecret(const Export &made, const Request &request, const QList<Integration> &integrations)
{
    if (request.target != standardOutput) {
        return writeSecretFile(made.content, request.target);
    }
    if (isatty(STDOUT_FILENO)) {
        complain(u"What follows on the screen are the secrets of %1."_s.arg(listed(integrations)));
    }
    const auto size = static_cast<size_t>(made.content.size());
    const bool isWritten =
        std::fwrite(made.content.expose().constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    return isWritten ? std::nullopt : std::optional(QString::fromLocal8Bit(std::strerror(errno)));
}

// What the file itself has no place for.
void complainOfWhatToKnow(const Export &made, ExportFormat format)
{
    if (!holdsVariables(format)) {
        for (const ExportedEnd &end : made.ends) {
            complain(sentence(end, currentTime()));
        }
    }
    if (format == ExportFormat::GitLab) {
        complain(u"Paste it as the value of a variable DOCKER_AUTH_CONFIG, with the visibility “Masked” and without "
                 "“Expand variable reference”. A GitLab older than 15.7 cannot mask it."_s);
    }
}

} // namespace

QCoro::Task<ExitCode> exportIntegrations(Account &account, Request request)
{
    const bool isThere = request.target != standardOutput && QFileInfo::exists(request.target);
    if (isThere && !request.mayReplace) {
        complain(u"%1 is there already. Add --replace to write over it."_s.arg(displayText(request.target)));
        co_return ExitCode::WrongUse;
    }
    const Result<QList<Integration>> integrations = co_await integrationsNamed(account, request.names);
    if (!integrations) {
        co_return fail(integrations.error());
    }
    ExportOrder order;
    order.integrations = *integrations;
    order.format = exportFormat(request.exportFormat);
    order.secretName = request.secretName;
    order.nameSpace = request.nameSpace;
    const Exported<Export> made = co_await makeExport(account, order);
    if (!made) {
        co_return fail(made.error());
    }
    if (const std::optional<QString> reason = writeSecret(*made, request, *integrations)) {
        complain(u"%1 could not be written: %2. What was there is as it was."_s.arg(
            displayText(request.target), displayText(*reason)));
        co_return ExitCode::Failed;
    }
    complainOfWhatToKnow(*made, order.format);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> gatherVariables(Account &account, Request request, QList<Variable> &variables)
{
    const Result<QList<Integration>> integrations = co_await integrationsNamed(account, request.names);
    if (!integrations) {
        co_return fail(integrations.error());
    }
    const Exported<QList<Variable>> read = co_await readVariables(account, *integrations);
    if (!read) {
        co_return fail(read.error());
    }
    variables = *read;
    co_return ExitCode::Done;
}

} // namespace purser
