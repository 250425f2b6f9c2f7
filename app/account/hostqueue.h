#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>

namespace purser {

// What is to be asked of many hosts, in a fair order: a few hosts at a time, a few jobs of each. Where more hosts wait
// than may be asked at once, each has a turn and then makes room for the next, so that a slow one holds up nobody but
// itself. Jobs of one host begin in the order in which they came.
class HostQueue
{
public:
    static constexpr int hostsAtOnce = 6;
    static constexpr int jobsPerHost = 4;
    static constexpr std::chrono::milliseconds turn {2000}; // of a host while others wait

    struct Job
    {
        QString host;
        qsizetype number;
    };

    void add(const Job &job);

    // The job to begin now, if there is one; call end() when it has ended. `now` is any clock that only goes forward.
    std::optional<Job> begin(std::chrono::milliseconds now);
    void end(const Job &job, std::chrono::milliseconds now);

    void clear(); // forgets what has not begun
    bool isIdle() const { return m_hosts.isEmpty(); } // nothing waits and nothing has begun that has not ended

private:
    struct Host
    {
        std::deque<qsizetype> waiting = {};
        int running = 0;
        std::chrono::milliseconds since {}; // when its turn began
    };

    bool mayBegin(const Host &host, std::chrono::milliseconds now) const;
    void admit(std::chrono::milliseconds now);

    QHash<QString, Host> m_hosts;
    std::deque<QString> m_line; // hosts that wait for their turn
    std::deque<QString> m_asked; // hosts whose turn it is; the first is the next to begin
};

} // namespace purser
