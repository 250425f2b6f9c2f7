#include "app/clients/helperexplanation.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/output.h"

#include <QDir>

using namespace Qt::Literals;

namespace purser {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const HelperExplanation &explanation)
{
    QJsonArray others;
    for (const HelperExplanation::Other &other : explanation.others) {
        others << QJsonObject {{u"name"_s, other.name}, {u"why"_s, other.why}};
    }
    return {{u"server"_s, textOrNull(explanation.server)}, {u"integration"_s, textOrNull(explanation.integration)},
        {u"why"_s, textOrNull(explanation.why)}, {u"others"_s, others}, {u"said"_s, textOrNull(explanation.said)},
        {u"notFound"_s, explanation.isNotFound}};
}

void printExplanation(const HelperExplanation &explanation)
{
    QList<QStringList> rows;
    if (!explanation.integration.isEmpty()) {
        rows << QStringList {explanation.integration, u"answers: "_s + explanation.why};
    }
    for (const HelperExplanation::Other &other : explanation.others) {
        rows << QStringList {other.name, u"does not: "_s + other.why};
    }
    if (!rows.isEmpty()) {
        printTable({u"INTEGRATION"_s, u"WHAT IT DOES"_s}, rows);
    }
    if (explanation.isNotFound) {
        complain(u"Tools are told that there is no login, and go on without one."_s);
    } else if (!explanation.said.isEmpty()) {
        complain(u"Tools are told: "_s + explanation.said);
    }
}

} // namespace

QCoro::Task<ExitCode> explainServer(Account &account, Request request)
{
    const QString subscription = request.subscription.value_or(qEnvironmentVariable("PURSER_SUBSCRIPTION"));
    // With the links resolved, as the tool itself has it of its working folder.
    const QString asked = QDir(request.folder.value_or(QDir::currentPath())).absolutePath();
    const QString resolved = QFileInfo(asked).canonicalFilePath();
    const QString folder = resolved.isEmpty() ? asked : resolved;
    const QString server = request.names.first();
    const HelperExplanation explanation = co_await explainHelper(account, server, subscription, folder);
    if (request.asJson) {
        print(toJson(explanation));
    } else {
        printExplanation(explanation);
    }
    co_return explanation.integration.isEmpty() ? ExitCode::NoSuchThing : ExitCode::Done;
}

} // namespace purser
