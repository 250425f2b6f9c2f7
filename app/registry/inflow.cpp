#include "app/registry/inflow.h"

#include <QHostInfo>
#include <QUrl>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_LINUX
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#endif

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int lookEvery = 200; // ms
constexpr int lookAgain = 5000; // where the name is not known
constexpr int timesOver = 3;

#ifdef Q_OS_LINUX
constexpr int established = 1; // TCP_ESTABLISHED, which <linux/tcp.h> does not name

struct Address
{
    QHostAddress host = {};
    quint16 port = 0;
};

Address addressOf(int descriptor, decltype(&::getpeername) which)
{
    sockaddr_storage storage = {};
    auto *address = reinterpret_cast<sockaddr *>(&storage);
    socklen_t size = sizeof(storage);
    if (which(descriptor, address, &size) != 0) {
        return {};
    }
    // The port stands at the same place in both families.
    return Address {QHostAddress(address), ntohs(reinterpret_cast<const sockaddr_in *>(address)->sin_port)};
}
#endif

} // namespace

Inflow::Inflow(const QString &peer, qint64 limit) : m_limit(limit)
{
    const QUrl address(u"tcp://"_s + peer);
    m_host = address.host(QUrl::FullyEncoded);
    m_port = static_cast<quint16>(address.port(0));
    if (const QHostAddress literal(m_host); !literal.isNull()) {
        m_addresses = {literal};
    }
    for (const Connection &connection : connectionsTo(m_port)) {
        m_before.insert(connection.localPort, connection.received);
    }
    connect(&m_timer, &QTimer::timeout, this, &Inflow::look);
    m_timer.start(lookEvery);
}

QList<Inflow::Connection> Inflow::mine() const
{
    QList<Connection> found = connectionsTo(m_port);
    for (Connection &each : found) {
        each.received -= m_before.value(each.localPort);
    }
    found.removeIf([this](const Connection &each) {
        return std::ranges::none_of(m_addresses, [&each](const QHostAddress &address) {
            return address.isEqual(each.address, QHostAddress::ConvertV4MappedToIPv4);
        });
    });
    return found;
}

void Inflow::look()
{
    if (m_addresses.isEmpty()) { // known to the system by now; the port alone would be everybody's
        m_timer.stop();
        QHostInfo::lookupHost(m_host, this, [this](const QHostInfo &info) {
            m_addresses = info.addresses();
            m_timer.start(m_addresses.isEmpty() ? lookAgain : lookEvery);
        });
        return;
    }
    QList<Connection> over = mine();
    over.removeIf([this](const Connection &each) { return each.received <= m_limit; });
    // Qt's thread may be a little late with headers that have arrived together with their body.
    m_timesOver = over.isEmpty() ? 0 : m_timesOver + 1;
    if (m_timesOver < timesOver) {
        return;
    }
    m_timer.stop();
    for (const Connection &connection : over) {
        cut(connection.descriptor);
    }
    emit exceeded();
}

void Inflow::cutUnread()
{
    constexpr qint64 little = 64 * 1024; // an answer like any other, which another request may be waiting for
    for (const Connection &connection : mine()) {
        if (connection.received > little && connection.unread > 0) {
            cut(connection.descriptor);
        }
    }
}

Inflow::Peer Inflow::peer() const
{
    bool isTalking = m_addresses.isEmpty(); // then nothing is known
    bool isOpen = isTalking;
    for (const Connection &connection : mine()) {
        isOpen = isOpen || connection.isOpen;
        isTalking = isTalking || connection.received > 0;
    }
    return !isOpen ? Peer::Gone : isTalking ? Peer::Talking : Peer::Silent;
}

#ifdef Q_OS_LINUX
QList<Inflow::Connection> Inflow::connectionsTo(quint16 port)
{
    QList<Connection> found;
    // Not by QDir, which would look at each file.
    std::error_code failed;
    for (std::filesystem::directory_iterator entry("/proc/self/fd", failed), end; !failed && entry != end;
         entry.increment(failed)) {
        const int descriptor = QByteArray::fromStdString(entry->path().filename().string()).toInt();
        tcp_info information = {};
        socklen_t size = sizeof(information);
        const Address peer = addressOf(descriptor, &::getpeername);
        if (peer.port == port && ::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &information, &size) == 0) {
            int unread = 0;
            ::ioctl(descriptor, FIONREAD, &unread);
            const auto received = static_cast<qint64>(information.tcpi_bytes_received);
            found.append({descriptor, addressOf(descriptor, &::getsockname).port, peer.host, received, unread,
                information.tcpi_state == established});
        }
    }
    return found;
}

void Inflow::cut(int descriptor)
{
    ::shutdown(descriptor, SHUT_RDWR);
    // What has been received already would still be read. MSG_TRUNC throws it away without copying.
    std::array<char, 64 * 1024> unread = {};
    constexpr int most = 1024;
    for (int i = 0; i<most && ::recv(descriptor, unread.data(), unread.size(), MSG_DONTWAIT | MSG_TRUNC)> 0; ++i) { }
}
#else
QList<Inflow::Connection> Inflow::connectionsTo(quint16)
{
    return {};
}

void Inflow::cut(int) { }
#endif

} // namespace purser
