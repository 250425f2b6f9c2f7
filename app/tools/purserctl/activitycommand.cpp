#include "app/account/account.h"
#include "app/model/activitysentences.h"
#include "app/model/clock.h"
#include "app/model/loginname.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/json.h"
#include "app/tools/purserctl/output.h"

using namespace Qt::Literals;

namespace purser {

namespace {

QCoro::Task<ExitCode> undo(Account &account, Request request)
{
    const QString name = request.names.first();
    const Result<Action> undone = co_await account.activity().undoLatestAbout(name);
    if (!undone) {
        co_return fail(undone.error());
    }
    ActivityEntry entry;
    entry.at = currentTime();
    entry.who = loginName();
    entry.manner = ActivityEntry::Manner::Undone;
    entry.action = *undone;
    if (request.asJson) {
        print(toJson(entry));
    } else {
        print(sentence(entry));
    }
    co_return ExitCode::Done;
}

} // namespace

QCoro::Task<ExitCode> runActivityCommand(Account &account, Request request)
{
    if (request.verb == Request::Verb::Undo) {
        co_return co_await undo(account, request);
    }
    const QString fromTheLatest;
    const Result<QList<ActivityEntry>> entries = co_await account.activity().entries(fromTheLatest, request.count);
    if (!entries) {
        co_return fail(entries.error());
    }
    QJsonArray documents;
    QList<QStringList> rows;
    for (const ActivityEntry &entry : *entries) {
        documents << toJson(entry);
        rows << QStringList {entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), entry.who, sentence(entry)};
    }
    if (request.asJson) {
        print(documents);
    } else {
        printTable({u"TIME"_s, u"WHO"_s, u"WHAT"_s}, rows);
    }
    co_return ExitCode::Done;
}

} // namespace purser
