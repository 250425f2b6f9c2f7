#include "app/account/account.h"
#include "app/model/displaytext.h"
#include "app/model/namekey.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/dependentoutput.h"
#include "app/tools/purserctl/json.h"
#include "app/tools/purserctl/lookup.h"
#include "app/tools/purserctl/output.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <dirent.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// A folder as it is kept, if it can be looked into.
Result<QString> folderFrom(const QString &path)
{
    if (path.isEmpty()) {
        return refused(u"path"_s, Issue::Missing, {});
    }
    const QString folder = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    DIR *opened = opendir(QFile::encodeName(folder).constData());
    if (!opened) {
        const bool isGone = errno == ENOENT || errno == ENOTDIR;
        return failure(isGone ? ErrorKind::FolderMissing : ErrorKind::FolderUnreadable, folder, qt_error_string(errno));
    }
    closedir(opened);
    return folder;
}

// What the options of add and edit say, laid over `draft`, but for the integrations used.
Result<DependentDraft> applyOptions(DependentDraft draft, const Request &request)
{
    if (request.folder) {
        const Result<QString> folder = folderFrom(*request.folder);
        if (!folder) {
            return std::unexpected(folder.error());
        }
        draft.folder = *folder;
    }
    if (request.newName) {
        draft.name = *request.newName;
    }
    return draft;
}

ExitCode answer(const Result<Dependent> &saved, bool asJson)
{
    if (!saved) {
        return fail(saved.error());
    }
    if (asJson) {
        print(toJson(*saved));
    }
    return ExitCode::Done;
}

QCoro::Task<ExitCode> addDependent(Account &account, Subscription subscription, Request request)
{
    const DependentDraft blank;
    Result<DependentDraft> draft = applyOptions(blank, request);
    if (!draft) {
        co_return fail(draft.error());
    }
    if (!request.newName) {
        draft->name = request.folder ? QDir(draft->folder).dirName() : request.names.first();
    }
    const Result<QStringList> uses = co_await subscriptionIntegrationIds(account, subscription.id, request.uses);
    if (!uses) {
        co_return fail(uses.error());
    }
    draft->subscriptionIntegrationIds = *uses;
    const Result<Dependent> added = co_await account.dependents().add(subscription.id, kindOf(request.noun), *draft);
    co_return answer(added, request.asJson);
}

// The ids of what is entered by hand, without those that are released.
Result<QStringList> keptUses(const Dependent &dependent, const QStringList &released)
{
    QStringList kept;
    QSet<QString> known;
    QSet<QString> gone;
    for (const QString &name : released) {
        gone << nameKey(name);
    }
    for (const DependentUse &use : dependent.uses) {
        if (use.origin == DependencyOrigin::Hand) {
            const QString key = nameKey(use.subscriptionIntegrationName);
            known << key;
            kept << (gone.contains(key) ? QStringList() : QStringList {use.subscriptionIntegrationId});
        }
    }
    for (const QString &name : released) {
        if (!known.contains(nameKey(name))) {
            return failure(ErrorKind::NoSuchThing, name);
        }
    }
    return kept;
}

QCoro::Task<ExitCode> editDependent(Account &account, Dependent dependent, Request request)
{
    DependentDraft before;
    before.name = dependent.name;
    before.folder = dependent.folder;
    Result<DependentDraft> draft = applyOptions(before, request);
    if (!draft) {
        co_return fail(draft.error());
    }
    const Result<QStringList> kept = keptUses(dependent, request.releases);
    if (!kept) {
        complain(u"“%1” has no use of “%2” that was entered by hand."_s.arg(
            displayText(dependent.name), displayText(kept.error().subject)));
        co_return ExitCode::NoSuchThing;
    }
    const Result<QStringList> added =
        co_await subscriptionIntegrationIds(account, dependent.subscriptionId, request.uses);
    if (!added) {
        co_return fail(added.error());
    }
    draft->subscriptionIntegrationIds = *kept + *added;
    const Result<Dependent> edited = co_await account.dependents().edit(dependent.id, *draft);
    co_return answer(edited, request.asJson);
}

QCoro::Task<ExitCode> showDependent(Account &account, Dependent dependent, bool asJson)
{
    const Result<QList<ScannedFile>> files = co_await account.dependents().scannedFiles(dependent.id);
    if (!files) {
        co_return fail(files.error());
    }
    if (asJson) {
        print(toJson(dependent, *files));
    } else {
        printDependent(dependent, *files);
    }
    co_return ExitCode::Done;
}

void list(const QList<Dependent> &dependents, DependentKind kind, bool asJson)
{
    QStringList headers {u"NAME"_s, u"SUBSCRIPTION"_s, u"USES"_s};
    if (kind == DependentKind::Project) {
        headers << u"TO LOOK AT"_s << u"FOLDER"_s;
    }
    QJsonArray documents;
    QList<QStringList> rows;
    for (const Dependent &dependent : dependents) {
        documents << toJson(dependent);
        rows << QStringList {dependent.name, dependent.subscriptionName, QString::number(dependent.uses.size())};
        if (kind == DependentKind::Project) {
            rows.last() << QString::number(dependent.notes) << dependent.folder;
        }
    }
    if (asJson) {
        print(documents);
    } else {
        printTable(headers, rows);
    }
}

QCoro::Task<ExitCode> listDependents(Account &account, Request request)
{
    const Result<QList<Subscription>> subscriptions = co_await subscriptionsNamed(account, request.subscription);
    if (!subscriptions) {
        co_return fail(subscriptions.error());
    }
    const DependentKind kind = kindOf(request.noun);
    QList<Dependent> all;
    for (const Subscription &subscription : *subscriptions) {
        const Result<QList<Dependent>> some = co_await account.dependents().of(subscription.id, kind);
        if (!some) {
            co_return fail(some.error());
        }
        all << *some;
    }
    list(all, kind, request.asJson);
    co_return ExitCode::Done;
}

// The verbs that concern one that is there.
QCoro::Task<ExitCode> runOnDependent(Account &account, Subscription subscription, Request request)
{
    const Result<Dependent> found =
        co_await account.dependents().findByName(subscription.id, kindOf(request.noun), request.names.first());
    if (!found) {
        co_return fail(found.error());
    }
    switch (request.verb) {
    case Request::Verb::Edit:
        co_return co_await editDependent(account, *found, request);
    case Request::Verb::Show:
        co_return co_await showDependent(account, *found, request.asJson);
    default:
        break;
    }
    const Result<Done> removed = co_await account.dependents().remove(found->id);
    co_return removed ? ExitCode::Done : fail(removed.error());
}

} // namespace

QCoro::Task<ExitCode> runDependentCommand(Account &account, Request request)
{
    if (request.verb == Request::Verb::Scan) {
        co_return co_await scanProjects(account, request);
    }
    if (request.verb == Request::Verb::List) {
        co_return co_await listDependents(account, request);
    }
    const Result<Subscription> subscription = co_await account.subscriptions().findByName(*request.subscription);
    if (!subscription) {
        co_return fail(subscription.error());
    }
    if (request.verb == Request::Verb::Add) {
        co_return co_await addDependent(account, *subscription, request);
    }
    co_return co_await runOnDependent(account, *subscription, request);
}

} // namespace purser
