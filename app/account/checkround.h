#pragma once

#include "app/account/hostqueue.h"
#include "app/model/checkreport.h"
#include "app/model/integration.h"
#include "app/model/result.h"

#include <QElapsedTimer>
#include <QObject>

#include <array>
#include <memory>
#include <optional>
#include <stop_token>

namespace purser {

class CheckMemory;
class IntegrationChecks;
class Integrations;

// One integration's check in a round.
struct RoundCheck
{
    QString id = {};
    QString name = {};
    std::optional<Verdict> before = {}; // what the last check had said
    Result<CheckReport> report = {}; // an error: nothing could be asked
};

// How far a round has come.
struct RoundTally
{
    int total = 0; // to be checked
    int done = 0;
    int unasked = 0; // of these: nothing could be asked, a secret is missing for one
    int skipped = 0; // besides: they have no registry
    std::array<int, 6> verdicts = {}; // by Verdict

    int count(Verdict verdict) const { return verdicts.at(static_cast<size_t>(verdict)); }
    int failing() const; // see isFailing(); also those that could not be asked
};

// How a round ended. At most one of the three is set; none: everything was checked.
struct RoundEnd
{
    bool isCancelled = false;
    std::optional<Error> error = {}; // of the keychain or the account, which concerns all of them alike
    std::optional<CheckReport> offline = {}; // this computer has no network
};

// Checks many integrations, as many at a time as their registries can be expected to bear (see HostQueue). What they
// say is remembered as by IntegrationChecks::check(), in batches. What stands in the way of all of them, such as a
// locked keychain, ends the round at once and is said once. Made by IntegrationChecks::round(); an object that is
// destroyed cancels.
class CheckRound : public QObject
{
    Q_OBJECT

public:
    CheckRound(Integrations &integrations, IntegrationChecks &checks);
    ~CheckRound() override;

    // Once. Those that are not there any more are left out.
    void start(const QStringList &ids);

    // Begins no more, and ends those that are under way; finished() follows.
    void cancel();

    const RoundTally &tally() const { return m_tally; }
    const RoundEnd &end() const { return m_end; }

signals:
    void began(const QString &id);
    void checked(const purser::RoundCheck &check);
    void progressed(); // the tally is another
    void finished(); // all is remembered, nothing more comes

private:
    struct Entry
    {
        QString id;
        QString name;
        std::optional<Verdict> before;
    };

    void plan(const QList<Integration> &integrations);
    void advance();
    void begin(const HostQueue::Job &job);
    void finishOne(const HostQueue::Job &job, const Result<CheckReport> &report);
    bool concernsAll(const Result<CheckReport> &report);
    void count(const Result<CheckReport> &report);
    void stop();
    std::chrono::milliseconds now() const { return std::chrono::milliseconds(m_clock.elapsed()); }

    Integrations &m_integrations;
    IntegrationChecks &m_checks;
    std::shared_ptr<CheckMemory> m_memory;
    HostQueue m_queue;
    QList<Entry> m_entries;
    RoundTally m_tally;
    RoundEnd m_end;
    std::stop_source m_stop;
    QElapsedTimer m_clock;
    bool m_isPlanned = false;
    bool m_isOver = false;
};

} // namespace purser
