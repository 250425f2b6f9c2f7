#pragma once

#include "tests/support/fakeanswer.h"

#include <QHash>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace purser {

// A registry on a free loopback port, in this thread and without state of its own beyond its settings. It does what a
// registry does until told otherwise, and remembers what it was asked, so that a test can say what never arrived.
//
//     FakeRegistry registry;
//     registry.setCredentials(u"alice"_s, u"secret"_s);
//     login.registry = registry.url();
class FakeRegistry : public QObject
{
    Q_OBJECT

public:
    enum class Login {
        Basic,
        Bearer, // with a token service at /token
        Open, // 200 to everybody
    };

    // How the token service treats those who are nobody.
    enum class Strangers {
        Refused, // 401
        Denied, // 403 with DENIED
        Anonymous, // a token for nobody, which /v2/ accepts
        AnonymousUseless, // a token for nobody, which /v2/ refuses (Harbor)
        Welcome, // the token service does not look at the login at all
    };

    enum class Tokens { Named, Opaque };

    explicit FakeRegistry(Login login = Login::Basic);
    ~FakeRegistry() override;

    QUrl url() const; // "http://127.0.0.1:41234", https after useTls()
    QString host() const; // "127.0.0.1:41234"

    void setCredentials(const QString &userName, const QString &password);
    void setLogin(Login login) { m_login = login; }
    void setStrangers(Strangers strangers) { m_strangers = strangers; }
    void setTokens(Tokens tokens) { m_tokens = tokens; }
    // Where tokens are given: an absolute or relative address. By default /token of this registry.
    void setRealm(const QString &realm) { m_realm = realm; }
    void useTls(const QSslConfiguration &configuration);

    // Instead of what the registry would say at that path ("/v2/", "/token"), always or only with a login.
    void answerWith(const QByteArray &path, const FakeAnswer &answer);
    void answerLoginWith(const QByteArray &path, const FakeAnswer &answer);
    // To every path.
    void answerAllWith(const FakeAnswer &answer);
    // Changes whatever the registry is about to say.
    void changeAnswers(std::function<void(const FakeRequest &, FakeAnswer &)> change) { m_change = std::move(change); }

    // Answers nothing until release().
    void hold() { m_isHolding = true; }
    void release();

    // How many requests are not answered yet, and how many that were at most.
    int open() const { return m_open; }
    int peak() const { return m_peak; }

    const QList<FakeRequest> &requests() const { return m_requests; }
    QList<FakeRequest> requests(const QByteArray &path) const;
    // How often anything secret arrived here, in whatever header.
    qsizetype requestsWithAuthorization() const;
    void forget() { m_requests.clear(); }

private:
    class Server;

    void onReadyRead(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const FakeRequest &request);
    FakeAnswer answerTo(const FakeRequest &request) const;
    FakeAnswer answerPing(const FakeRequest &request) const;
    FakeAnswer answerToken(const FakeRequest &request) const;
    FakeAnswer challenge() const;
    bool isRightLogin(const FakeRequest &request) const;
    QByteArray tokenFor(const QByteArray &subject) const;

    std::unique_ptr<Server> m_server;
    Login m_login;
    Strangers m_strangers = Strangers::Refused;
    Tokens m_tokens = Tokens::Named;
    QByteArray m_credentials;
    QByteArray m_userName;
    QString m_realm;
    bool m_isEncrypted = false;
    QHash<QByteArray, FakeAnswer> m_answers;
    QHash<QByteArray, FakeAnswer> m_loginAnswers;
    std::function<void(const FakeRequest &, FakeAnswer &)> m_change;
    QHash<QTcpSocket *, QByteArray> m_received;
    QList<FakeRequest> m_requests;
    bool m_isHolding = false;
    QList<std::pair<QPointer<QTcpSocket>, FakeRequest>> m_held;
    int m_open = 0;
    int m_peak = 0;
};

} // namespace purser
