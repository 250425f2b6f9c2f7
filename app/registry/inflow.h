#pragma once

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTimer>

namespace purser {

// Watches how much the other end of a connection sends, headers and all, and hangs up when it is too much.
//
// QNetworkAccessManager does its work in a thread of its own and reads headers there a byte at a time, without a limit
// (Qt 6.4, QHttpNetworkReplyPrivate::readHeader). As long as more of them arrive that thread does not come back to its
// event loop: aborting does not reach it, it reads on for ever, and whoever deletes the manager waits for it. So what
// the system has received is counted, and the connection is cut below Qt. Elsewhere than on Linux nothing is.
class Inflow : public QObject
{
    Q_OBJECT

public:
    enum class Peer {
        Gone, // there is no connection to it any more
        Silent, // it has said nothing
        Talking,
    };

    // `peer`: "host:port", as connected to. `limit` in bytes, for each connection from now on.
    Inflow(const QString &peer, qint64 limit);

    void allow(qint64 limit) { m_limit = limit; }
    // Hangs up where more has arrived than Qt has read, for whoever gives up.
    void cutUnread();
    Peer peer() const;

signals:
    // The connection has been cut.
    void exceeded();

private:
    struct Connection
    {
        int descriptor = -1;
        quint16 localPort = 0;
        QHostAddress address = {};
        qint64 received = 0;
        qint64 unread = 0;
        bool isOpen = false;
    };

    static QList<Connection> connectionsTo(quint16 port);
    static void cut(int descriptor);
    void look();
    QList<Connection> mine() const; // since now: what came before is not counted

    QString m_host;
    quint16 m_port = 0;
    qint64 m_limit;
    int m_timesOver = 0; // in succession
    QList<QHostAddress> m_addresses;
    QHash<quint16, qint64> m_before; // by local port
    QTimer m_timer;
};

} // namespace purser
