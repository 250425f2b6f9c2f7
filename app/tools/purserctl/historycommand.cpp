#include "app/account/account.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/json.h"
#include "app/tools/purserctl/output.h"

using namespace Qt::Literals;

namespace purser {

QCoro::Task<ExitCode> showCheckHistory(Account &account, QString id, bool asJson)
{
    const Result<QList<PastCheck>> checks = co_await account.integrations().history(id);
    if (!checks) {
        co_return fail(checks.error());
    }
    QJsonArray documents;
    QList<QStringList> rows;
    for (const PastCheck &check : *checks) {
        documents << toJson(check);
        rows << QStringList {
            check.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), toString(check.verdict), check.message};
    }
    if (asJson) {
        print(documents);
    } else {
        printTable({u"WHEN"_s, u"VERDICT"_s, u"MESSAGE"_s}, rows);
    }
    co_return ExitCode::Done;
}

} // namespace purser
