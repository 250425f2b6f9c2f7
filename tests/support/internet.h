#pragma once

#include "app/model/route.h"
#include "tests/support/certificates.h"
#include "tests/support/fakeanswer.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QSslSocket;

namespace purser {

// Every host of the world on this computer: an HTTP proxy on a loopback port behind which a test puts the hosts it
// needs, each with a certificate of one authority, which is the same for a whole test program. What it does not know
// does not exist. So the real program talks to "ghcr.io" while nothing leaves this computer, and a test sees what each
// host was sent.
//
//     Internet internet;
//     internet.put(u"ghcr.io"_s, [](const FakeRequest &request) { return FakeAnswer::json(401, "{}"); });
//     login.route = internet.route();
class Internet : public QObject
{
    Q_OBJECT

public:
    using Host = std::function<FakeAnswer(const FakeRequest &)>;

    Internet();
    ~Internet() override;

    // "ghcr.io", or "ghcr.io:5050" for another port than 443.
    void put(const QString &host, Host answers);
    // Shows that certificate instead of one made for the host.
    void putCertificate(const QString &host, const TestCertificate &certificate);

    QString proxyAddress() const; // "127.0.0.1:41234"
    QByteArray authority() const { return m_authority.certificate; } // PEM
    Route route() const;

    // In the order received, by all hosts or by one; FakeRequest::host tells which.
    const QList<FakeRequest> &requests() const { return m_requests; }
    QList<FakeRequest> requestsTo(const QString &host) const;
    // The hosts that got that text in a header, an address or a body, plain or as base64.
    QStringList hostsThatSaw(const QByteArray &secret) const;
    void forget() { m_requests.clear(); }

private:
    class Server;
    struct Visit;

    void onReadyRead(QSslSocket *socket);
    void onGreeting(QSslSocket *socket, Visit &visit);
    TestCertificate certificateFor(const QString &host) const;

    std::unique_ptr<Server> m_server;
    TestCertificate m_authority;
    QHash<QString, Host> m_hosts;
    QHash<QString, TestCertificate> m_certificates;
    QHash<QSslSocket *, std::shared_ptr<Visit>> m_visits;
    QList<FakeRequest> m_requests;
};

} // namespace purser
