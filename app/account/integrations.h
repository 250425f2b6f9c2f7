#pragma once

#include "app/account/integrationrules.h"
#include "app/model/dependency.h"
#include "app/model/draft.h"
#include "app/model/pastcheck.h"
#include "app/model/result.h"

#include <QCoro/QCoroTask>
#include <QHash>
#include <QObject>

namespace purser {

class Activity;
class Database;
class SecretKeeping;
struct Touched;

// A check that came to its end: the integration as it was when the check began, and what it found out.
struct FinishedCheck
{
    Integration integration = {};
    CheckReport report = {};
};

// A tool that has something done by a login or a logout, such as docker; nobody's by default. What is done for it is
// written down as such, and can be undone for 30 days by any program (see Activity::undoEntry()).
struct AskingTool
{
    QString name = {};
    QString occasion = {}; // this login or logout, told from every other
};

// The integrations of the account and the rules that hold for them. Every change is saved when its task answers, and
// announced by one signal. Objects of this class must outlive their tasks.
class Integrations : public QObject
{
    Q_OBJECT

public:
    Integrations(Database &database, Activity &activity, SecretKeeping &keeping, QObject *parent = nullptr);

    QCoro::Task<Result<QList<Integration>>> all(); // by name
    QCoro::Task<Result<QList<Integration>>> first(int count); // the first of them
    // Those whose secret is for one of these hosts, and those of these types, by name; of each only id, name, type and
    // values.
    QCoro::Task<Result<QList<Integration>>> forHosts(QStringList secretHosts, QStringList typeIds);
    QCoro::Task<Result<Integration>> find(QString id);
    QCoro::Task<Result<Integration>> findByName(QString name); // as nameKey() compares

    // What stands in the way of saving the draft; `editedId` is empty when one is added. The draft comes back
    // normalized.
    QCoro::Task<Result<DraftInspection>> inspect(Draft draft, QString editedId);

    // InvalidInput carries the issues. The secrets are in the keychain before the row is.
    QCoro::Task<Result<Integration>> add(Draft draft, AskingTool tool = {});

    // `revision` is the one that was shown: ErrorKind::Changed if it is not the current one any more.
    QCoro::Task<Result<Integration>> edit(QString id, qint64 revision, Draft draft, AskingTool tool = {});

    // Remembers something a person allowed for this integration.
    QCoro::Task<Result<Integration>> allow(QString id, Trust trust);

    // Those marked as default, by id, and when they were. Where several are for a registry and nothing else tells,
    // tools get the one that was marked last.
    QCoro::Task<Result<QHash<QString, QDateTime>>> defaults();
    // Marks one, and takes the mark of these others (see makeDefault() in app/clients).
    QCoro::Task<Result<Done>> markDefault(QString id, QStringList insteadOf);
    QCoro::Task<Result<Done>> unmarkDefault(QString id);

    // Lets further subscriptions use it, each under the integration's name (with a number behind it where taken).
    QCoro::Task<Result<Integration>> assign(QString id, QStringList subscriptionIds);

    // Everything that depends on it, directly or through a subscription integration, grouped by kind, then by
    // subscription, name, file and line. Those that do not block deletion are in it, too.
    QCoro::Task<Result<QList<Dependency>>> dependencies(QString id);

    // Takes dependencies away, all or none. InUse, with its name as subject, while something that blocks and is not
    // among them rests on a subscription integration. Those that are gone already are left out.
    QCoro::Task<Result<Done>> release(QString id, QList<Dependency> dependencies);

    // ErrorKind::InUse while something depends on it. Its secret stays until it can no longer be undone.
    QCoro::Task<Result<Integration>> remove(QString id, AskingTool tool = {});

    // Those of these ids that are there, by name.
    QCoro::Task<Result<QList<Integration>>> those(QStringList ids);

    // Remembers verdicts, all in one transaction: as the last one, and in the history. Where the credential was
    // replaced since its check began the verdict is about one that is gone, and is not remembered. Answers the ids of
    // those that are not there any more. An account that may only be read announces the verdicts all the same.
    QCoro::Task<Result<QSet<QString>>> recordChecks(QList<FinishedCheck> checks);

    // What its checks said, the newest first; the latest 50 are kept.
    QCoro::Task<Result<QList<PastCheck>>> history(QString id);

signals:
    void added(const purser::Integration &integration);
    void changed(const purser::Integration &integration);
    void removed(const QString &id);
    // These have a new last check, and are otherwise as they were.
    void checked(const QList<purser::Integration> &integrations);

private:
    // The id of the secret that holds what the draft says: a new one, or the present one if no secret was typed.
    QCoro::Task<Result<QString>> writeChangedSecret(Integration before, Draft draft);

    void announce(const Touched &touched);

    Database &m_database;
    Activity &m_activity;
    SecretKeeping &m_keeping;
};

} // namespace purser
