#include "app/exchange/loginrestoring.h"
#include "app/exchange/otherhelper.h"
#include "app/model/displaytext.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/output.h"
#include "app/tools/purserctl/toolsimportoutput.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

// Says what went wrong itself.
std::expected<QList<LoginPlace>, ExitCode> readPlaces(const QStringList &files)
{
    QList<LoginPlace> places;
    QStringList targets;
    for (const QString &file : files) {
        const LoginPlace place = readLoginFile(QDir::current().absoluteFilePath(file));
        if (place.fault.isEmpty() && !place.config.file.isThere) {
            complain(u"There is no file %1."_s.arg(displayText(file)));
            return std::unexpected(ExitCode::NoSuchThing);
        }
        const QString target = place.config.file.target;
        if (!place.fault.isEmpty() || !targets.contains(target)) {
            places << place;
            targets << target;
        }
    }
    return places;
}

std::optional<ExitCode> objection(const Request &request)
{
    for (const QString &helper : request.helpers) {
        if (!OtherHelper::isName(helper) || helper == "purser"_L1) {
            complain(u"“%1” is not what stands behind “docker-credential-” in another helper's name."_s.arg(
                displayText(helper)));
            return ExitCode::WrongUse;
        }
    }
    return {};
}

bool isMeant(const FoundLogin &login, const QString &entry)
{
    const auto server = parseHelperServer(entry.toUtf8());
    return login.key == entry || (server && !login.server.host.isEmpty() && login.server == *server);
}

bool isMeant(const FoundLogin &login, const QStringList &entries)
{
    return entries.isEmpty()
        || std::ranges::any_of(entries, [&login](const QString &entry) { return isMeant(login, entry); });
}

// Which of the plan are asked for: without a name all that are new.
std::expected<QSet<qsizetype>, ExitCode> chosen(const QList<PlannedLogin> &plan, const QStringList &entries)
{
    QSet<qsizetype> positions;
    for (qsizetype at = 0; at < plan.size(); ++at) {
        const PlannedLogin &planned = plan.at(at);
        const bool isWanted = !entries.isEmpty() || planned.outcome == PlannedLogin::Outcome::Add;
        if (isWanted && planned.canBeDone() && isMeant(planned.login, entries)) {
            positions << at;
        }
    }
    for (const QString &entry : entries) {
        if (std::ranges::none_of(plan, [&entry](const PlannedLogin &each) { return isMeant(each.login, entry); })) {
            complain(u"No login for %1 was found."_s.arg(displayText(entry)));
            return std::unexpected(ExitCode::NoSuchThing);
        }
    }
    return positions;
}

// What was not asked for stays in the files, too.
QList<ImportedLogin> asked(const LoginReport &report, const QStringList &entries)
{
    QList<ImportedLogin> imported = report.imported;
    for (qsizetype at = 0; at < imported.size(); ++at) {
        if (!isMeant(report.plan.at(at).login, entries)) {
            imported[at].integrationId.clear();
        }
    }
    return imported;
}

ExitCode exitCodeOf(const LoginReport &report)
{
    for (const ImportedLogin &imported : report.imported) {
        if (imported.error) {
            return exitCode(imported.error->kind);
        }
    }
    const bool isRead = std::ranges::all_of(report.places, [](const LoginPlace &each) { return each.fault.isEmpty(); });
    const bool isEmpty = std::ranges::all_of(
        report.emptied, [](const FileEmptying &each) { return each.fault.isEmpty() && each.left.isEmpty(); });
    return isRead && isEmpty ? ExitCode::Done : ExitCode::Failed;
}

void show(const LoginReport &report, const Request &request)
{
    complainOfOutcome(report);
    if (request.asJson) {
        print(toJson(report));
    } else if (!request.isRehearsal) {
        printOutcome(report);
    }
}

QCoro::Task<LoginReport> carryOut(Account &account, LoginReport report, QSet<qsizetype> positions, Request request)
{
    const QString total = QString::number(positions.size());
    const std::function<bool(int)> progress = [total](int done) {
        showProgress(u"%1 of %2"_s.arg(QString::number(done), total));
        return true;
    };
    LoginImport importing(account);
    report.imported = co_await importing.run(report.plan, positions, progress);
    showProgress({});
    if (request.emptiesFiles) {
        LoginEmptying emptying(account);
        const QList<ImportedLogin> imported = asked(report, request.entries);
        report.emptied = co_await emptying.emptyAll(report.places, report.plan, imported);
    }
    co_return report;
}

} // namespace

QCoro::Task<ExitCode> importLogins(Account &account, Request request)
{
    if (const std::optional<ExitCode> code = objection(request)) {
        co_return *code;
    }
    const auto files = readPlaces(request.names);
    if (!files) {
        co_return files.error();
    }
    LoginReport report;
    report.places = *files;
    if (request.names.isEmpty()) {
        report.places = co_await LoginImport::look();
    }
    const LoginImport::Progress progress = [](const QString &server) { showProgress(server); };
    report.places = co_await LoginImport::askHelpers(report.places, request.helpers, progress);
    showProgress({});
    complainOfPlaces(report.places);
    LoginImport importing(account);
    const Result<QList<PlannedLogin>> plan = co_await importing.plan(report.places);
    if (!plan) {
        co_return fail(plan.error());
    }
    report.plan = *plan;
    const auto positions = chosen(report.plan, request.entries);
    if (!positions) {
        co_return positions.error();
    }
    if (!request.asJson) {
        printPlan(report);
    }
    if (!request.isRehearsal) {
        report = co_await carryOut(account, report, *positions, request);
    }
    show(report, request);
    co_return exitCodeOf(report);
}

QCoro::Task<ExitCode> restoreLogins(Account &account, Request request)
{
    LoginRestoring restoring(account);
    const QString path = QDir::current().absoluteFilePath(request.names.first());
    const auto restored = co_await restoring.restore(path);
    if (!restored) {
        complain(restored.error());
        co_return ExitCode::Failed;
    }
    for (const QString &key : restored->missing) {
        complain(
            u"The integration of %1 is not there any more, so its login was not put back."_s.arg(displayText(key)));
    }
    if (request.asJson) {
        const QJsonObject document {{u"restored"_s, QJsonArray::fromStringList(restored->restored)},
            {u"missing"_s, QJsonArray::fromStringList(restored->missing)}};
        print(document);
    } else {
        for (const QString &key : restored->restored) {
            print(u"Put back: %1"_s.arg(displayText(key)));
        }
    }
    co_return restored->missing.isEmpty() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace purser
