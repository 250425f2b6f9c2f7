#include "app/account/dependents.h"

#include "app/account/integrationrules.h"
#include "app/account/perform.h"
#include "app/model/clock.h"
#include "app/model/freshid.h"
#include "app/model/namekey.h"
#include "app/storage/dependentstore.h"
#include "app/storage/scanstore.h"
#include "app/storage/subscriptionintegrationstore.h"

#include <QDir>

#include <array>

using namespace Qt::Literals;

namespace purser {

namespace {

enum class Step { Add, Edit, Remove };

Action::Kind actionKind(Step step, DependentKind kind)
{
    using enum Action::Kind;
    static constexpr std::array<std::array<Action::Kind, 3>, 3> kinds {{{AddProject, AddEnvironment, AddImage},
        {EditProject, EditEnvironment, EditImage}, {RemoveProject, RemoveEnvironment, RemoveImage}}};
    return kinds.at(static_cast<size_t>(step)).at(static_cast<size_t>(kind));
}

Action actionOf(Step step, const Dependent &dependent)
{
    return {.kind = actionKind(step, dependent.kind),
        .subject = dependent.name,
        .subscription = dependent.subscriptionName};
}

// The draft put into `before`; refused with every issue at once.
Result<Dependent> applied(Connection &connection, const Dependent &before, const DependentDraft &draft)
{
    QList<FieldIssue> issues = inspectName(draft.name, {});
    if (!draft.folder.isEmpty() && !QDir::isAbsolutePath(draft.folder)) {
        issues << FieldIssue {u"folder"_s, Issue::FolderNotAbsolute, {}};
    }
    SubscriptionIntegrationStore store(connection);
    for (const QString &id : draft.subscriptionIntegrationIds) {
        const auto use = store.find(id);
        if (!use && use.error().kind != ErrorKind::NoSuchThing) {
            return std::unexpected(use.error());
        }
        if (!use || use->use.subscriptionId != before.subscriptionId) {
            issues << FieldIssue {
                u"subscriptionIntegrations"_s, Issue::UnknownSubscriptionIntegration, use ? use->use.name : id};
        }
    }
    if (!issues.isEmpty()) {
        return std::unexpected(Error {ErrorKind::InvalidInput, draft.name, {}, issues});
    }
    Dependent after = before;
    after.name = normalizedName(draft.name);
    after.folder = draft.folder.isEmpty() ? QString() : QDir::cleanPath(draft.folder);
    after.updatedAt = currentTime();
    return after;
}

Result<Dependent> add(
    Recording &recording, const QString &subscriptionId, DependentKind kind, const DependentDraft &draft)
{
    Dependent blank;
    blank.id = freshId();
    blank.kind = kind;
    blank.subscriptionId = subscriptionId;
    blank.createdAt = currentTime();
    const auto dependent = applied(recording.connection(), blank, draft);
    if (!dependent) {
        return dependent;
    }
    DependentStore store(recording.connection());
    auto done = recording.touch(Thing::Dependent, blank.id);
    if (done) {
        done = store.insert(*dependent);
    }
    if (done) {
        done = store.setUses(blank.id, draft.subscriptionIntegrationIds);
    }
    const auto added = done ? store.find(blank.id) : std::unexpected(done.error());
    if (added) {
        recording.setAction(actionOf(Step::Add, *added));
    }
    return added;
}

Result<Dependent> edit(Recording &recording, const QString &id, const DependentDraft &draft)
{
    DependentStore store(recording.connection());
    const auto before = store.find(id);
    if (!before) {
        return before;
    }
    const auto after = applied(recording.connection(), *before, draft);
    if (!after) {
        return after;
    }
    recording.setAction(actionOf(Step::Edit, *after));
    auto done = recording.touch(Thing::Dependent, id);
    if (done) {
        done = store.update(*after);
    }
    if (done) {
        done = store.setUses(id, draft.subscriptionIntegrationIds);
    }
    return done ? store.find(id) : std::unexpected(done.error());
}

Result<Done> take(Recording &recording, const QString &id)
{
    DependentStore store(recording.connection());
    const auto before = store.find(id);
    if (!before) {
        return std::unexpected(before.error());
    }
    recording.setAction(actionOf(Step::Remove, *before));
    const auto touched = recording.touch(Thing::Dependent, id);
    return touched ? store.remove(id) : touched;
}

} // namespace

Dependents::Dependents(Database &database, Activity &activity, QObject *parent)
    : QObject(parent), m_database(database), m_activity(activity)
{
    connect(&activity, &Activity::performed, this, [this](const Touched &touched) {
        if (touched.hasDependents || touched.hasSubscriptionIntegrations || touched.hasSubscriptions) {
            emit changed();
        }
    });
}

QCoro::Task<Result<QList<Dependent>>> Dependents::of(QString subscriptionId, DependentKind kind)
{
    const auto rows = [subscriptionId, kind](
                          Connection &connection) { return DependentStore(connection).of(subscriptionId, kind); };
    co_return co_await m_database.read(rows);
}

QCoro::Task<Result<Dependent>> Dependents::find(QString id)
{
    const auto row = [id](Connection &connection) { return DependentStore(connection).find(id); };
    co_return co_await m_database.read(row);
}

QCoro::Task<Result<Dependent>> Dependents::findByName(QString subscriptionId, DependentKind kind, QString name)
{
    const auto row = [subscriptionId, kind, name](Connection &connection) {
        return DependentStore(connection).findByName(subscriptionId, kind, nameKey(name));
    };
    Result<Dependent> found = co_await m_database.read(row);
    if (!found && found.error().kind == ErrorKind::NoSuchThing) {
        found.error().subject = name;
    }
    co_return found;
}

QCoro::Task<Result<Dependent>> Dependents::add(QString subscriptionId, DependentKind kind, DependentDraft draft)
{
    const auto work = [subscriptionId, kind, draft](
                          Recording &recording) { return purser::add(recording, subscriptionId, kind, draft); };
    const Action unnamed;
    co_return co_await perform(m_database, m_activity, unnamed, work);
}

QCoro::Task<Result<Dependent>> Dependents::edit(QString id, DependentDraft draft)
{
    const auto work = [id, draft](Recording &recording) { return purser::edit(recording, id, draft); };
    const Action unnamed;
    co_return co_await perform(m_database, m_activity, unnamed, work);
}

QCoro::Task<Result<Done>> Dependents::remove(QString id)
{
    const auto work = [id](Recording &recording) { return take(recording, id); };
    const Action unnamed;
    co_return co_await perform(m_database, m_activity, unnamed, work);
}

QCoro::Task<Result<QList<ScannedFile>>> Dependents::scannedFiles(QString projectId)
{
    const auto rows = [projectId](Connection &connection) { return ScanStore(connection).files(projectId); };
    co_return co_await m_database.read(rows);
}

QCoro::Task<Result<Done>> Dependents::saveScan(QString projectId, QList<ScannedFile> files, QList<DependentUse> uses)
{
    const auto work = [projectId, files, uses](Connection &connection) {
        return ScanStore(connection).save(projectId, files, uses, currentTime());
    };
    const Result<Done> saved = co_await m_database.write(work);
    if (saved) {
        emit changed();
    }
    co_return saved;
}

} // namespace purser
