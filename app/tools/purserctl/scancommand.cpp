#include "app/account/account.h"
#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/dependentoutput.h"
#include "app/tools/purserctl/lookup.h"
#include "app/tools/purserctl/output.h"
#include "app/workflow/projectscans.h"

#include <QCoro/QCoroFuture>
#include <QHash>
#include <QPromise>

using namespace Qt::Literals;

namespace purser {

namespace {

using Outcomes = QHash<QString, Result<ScanOutcome>>; // by the ids of the projects

// The projects that have a folder to look through.
QCoro::Task<Result<QList<Dependent>>> allProjects(Account &account, QList<Subscription> subscriptions)
{
    QList<Dependent> all;
    for (const Subscription &subscription : subscriptions) {
        const Result<QList<Dependent>> projects =
            co_await account.dependents().of(subscription.id, DependentKind::Project);
        if (!projects) {
            co_return std::unexpected(projects.error());
        }
        for (const Dependent &project : *projects) {
            if (!project.folder.isEmpty()) {
                all << project;
            }
        }
    }
    co_return all;
}

// The one project of that name in these subscriptions.
QCoro::Task<Result<Dependent>> onlyProject(Account &account, QList<Subscription> subscriptions, QString name)
{
    Result<Dependent> only = failure(ErrorKind::NoSuchThing, name);
    for (const Subscription &subscription : subscriptions) {
        const Result<Dependent> found =
            co_await account.dependents().findByName(subscription.id, DependentKind::Project, name);
        if (!found && found.error().kind != ErrorKind::NoSuchThing) {
            co_return found;
        }
        if (found && only) {
            co_return std::unexpected(Error {ErrorKind::InvalidInput, name, {}, {}});
        }
        if (found) {
            only = found;
        }
    }
    co_return only;
}

ExitCode failToFind(const Error &error)
{
    if (error.kind != ErrorKind::InvalidInput) {
        return fail(error);
    }
    complain(u"Several subscriptions have a project “%1”. Say with --subscription which is meant."_s.arg(
        displayText(error.subject)));
    return ExitCode::WrongUse;
}

QCoro::Task<Result<QList<Dependent>>> projectsAskedFor(Account &account, Request request)
{
    const Result<QList<Subscription>> subscriptions = co_await subscriptionsNamed(account, request.subscription);
    if (!subscriptions) {
        co_return std::unexpected(subscriptions.error());
    }
    if (request.names.isEmpty()) {
        co_return co_await allProjects(account, *subscriptions);
    }
    QList<Dependent> projects;
    for (const QString &name : request.names) {
        const Result<Dependent> project = co_await onlyProject(account, *subscriptions, name);
        if (!project) {
            co_return std::unexpected(project.error());
        }
        if (!projects.contains(*project)) {
            projects << *project;
        }
    }
    co_return projects;
}

QCoro::Task<Outcomes> scan(Account &account, QList<Dependent> projects)
{
    ProjectScans scans(account);
    Outcomes outcomes;
    QHash<QString, QString> names;
    QPromise<void> everything;
    everything.start();
    const auto tell = [&names](const QString &id, const ScanProgress &progress) {
        showProgress(u"%1: %2 files and folders seen, %3 files read"_s.arg(
            names.value(id), QString::number(progress.entriesSeen), QString::number(progress.filesRead)));
    };
    const auto collect = [&](const QString &id, const Result<ScanOutcome> &outcome) {
        outcomes.insert(id, outcome);
        if (outcomes.size() == projects.size()) {
            everything.finish();
        }
    };
    QObject::connect(&scans, &ProjectScans::progressed, &scans, tell);
    QObject::connect(&scans, &ProjectScans::finished, &scans, collect);
    for (const Dependent &project : projects) {
        names.insert(project.id, project.name);
        tell(project.id, {});
        scans.scan(project.id);
    }
    if (projects.isEmpty()) {
        everything.finish();
    }
    const QFuture<void> ended = everything.future();
    co_await ended;
    showProgress({});
    co_return outcomes;
}

// A project after its scan.
struct ScannedProject
{
    Dependent project = {};
    QList<ScannedFile> files = {};
    Result<ScanOutcome> outcome = {};
};

QCoro::Task<Result<ScannedProject>> afterScan(Account &account, QString projectId, Result<ScanOutcome> outcome)
{
    const Result<Dependent> project = co_await account.dependents().find(projectId);
    if (!project) {
        co_return std::unexpected(project.error());
    }
    const Result<QList<ScannedFile>> files = co_await account.dependents().scannedFiles(projectId);
    if (!files) {
        co_return std::unexpected(files.error());
    }
    ScannedProject scanned;
    scanned.project = *project;
    scanned.files = *files;
    scanned.outcome = outcome;
    co_return scanned;
}

QJsonObject toJson(const ScannedProject &scanned)
{
    const Result<ScanOutcome> &outcome = scanned.outcome;
    QJsonObject document = toJson(scanned.project, scanned.files);
    document.insert(u"filesRead"_s, outcome ? outcome->filesRead : 0);
    document.insert(u"filesReused"_s, outcome ? outcome->filesReused : 0);
    document.insert(u"message"_s, outcome ? QString() : sentence(outcome.error()));
    document.insert(u"advice"_s, outcome ? QString() : advice(outcome.error()));
    return document;
}

void printText(const ScannedProject &scanned)
{
    if (!scanned.outcome) {
        return;
    }
    const ScanOutcome &outcome = *scanned.outcome;
    print(u"%1 / %2: files read: %3, unchanged: %4, uses found: %5, to look at: %6"_s.arg(
        displayText(scanned.project.subscriptionName), displayText(scanned.project.name),
        QString::number(outcome.filesRead), QString::number(outcome.filesReused), QString::number(outcome.uses),
        QString::number(outcome.notes)));
    printUses(scanned.project.uses);
    printNotes(scanned.files);
}

} // namespace

QCoro::Task<ExitCode> scanProjects(Account &account, Request request)
{
    const Result<QList<Dependent>> projects = co_await projectsAskedFor(account, request);
    if (!projects) {
        co_return failToFind(projects.error());
    }
    const Outcomes outcomes = co_await scan(account, *projects);
    ExitCode worst = ExitCode::Done;
    QJsonArray documents;
    for (const Dependent &project : *projects) {
        const Result<ScannedProject> scanned = co_await afterScan(account, project.id, outcomes.value(project.id));
        if (!scanned) {
            co_return fail(scanned.error());
        }
        documents << toJson(*scanned);
        if (!request.asJson) {
            printText(*scanned);
        }
        const ExitCode code = scanned->outcome ? ExitCode::Done : fail(scanned->outcome.error());
        worst = worst == ExitCode::Done ? code : worst;
    }
    if (request.asJson && request.names.size() == 1) {
        print(documents.first().toObject());
    } else if (request.asJson) {
        print(documents);
    }
    co_return worst;
}

} // namespace purser
