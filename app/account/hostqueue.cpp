#include "app/account/hostqueue.h"

#include <algorithm>

namespace purser {

void HostQueue::add(const Job &job)
{
    if (!m_hosts.contains(job.host)) {
        m_line.push_back(job.host);
    }
    m_hosts[job.host].waiting.push_back(job.number);
}

std::optional<HostQueue::Job> HostQueue::begin(std::chrono::milliseconds now)
{
    admit(now);
    const auto next = std::ranges::find_if(m_asked, [&](const QString &name) { return mayBegin(m_hosts[name], now); });
    if (next == m_asked.end()) {
        return {};
    }
    const QString name = *next;
    m_asked.erase(next);
    m_asked.push_back(name);
    Host &host = m_hosts[name];
    const Job job {.host = name, .number = host.waiting.front()};
    host.waiting.pop_front();
    ++host.running;
    return job;
}

void HostQueue::end(const Job &job, std::chrono::milliseconds now)
{
    Host &host = m_hosts[job.host];
    --host.running;
    if (host.running > 0 || mayBegin(host, now)) {
        return;
    }
    std::erase(m_asked, job.host);
    if (host.waiting.empty()) {
        m_hosts.remove(job.host);
    } else {
        m_line.push_back(job.host);
    }
}

void HostQueue::clear()
{
    m_line.clear();
    m_hosts.removeIf([](const auto &entry) { return entry.value().running == 0; });
    for (Host &host : m_hosts) {
        host.waiting.clear();
    }
    std::erase_if(m_asked, [this](const QString &name) { return !m_hosts.contains(name); });
}

bool HostQueue::mayBegin(const Host &host, std::chrono::milliseconds now) const
{
    const bool hasTurn = m_line.empty() || now - host.since < turn;
    return !host.waiting.empty() && host.running < jobsPerHost && hasTurn;
}

void HostQueue::admit(std::chrono::milliseconds now)
{
    while (!m_line.empty() && m_asked.size() < hostsAtOnce) {
        m_hosts[m_line.front()].since = now;
        m_asked.push_front(m_line.front());
        m_line.pop_front();
    }
}

} // namespace purser
