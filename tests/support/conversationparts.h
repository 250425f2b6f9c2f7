#pragma once

#include "tests/support/conversations.h"
#include "tests/support/internet.h"

namespace purser {

// What conversations are put together from.

QByteArray basicOf(const QString &userName, const QByteArray &password); // "Basic …"
QByteArray unsignedToken(const QByteArray &payload); // a JWT, but for the signature
QByteArray tokenFor(const QByteArray &subject);

FakeAnswer apiAnswer(); // 200 to GET /v2/
FakeAnswer challengeAnswer(const QByteArray &challenge); // 401 with WWW-Authenticate
FakeAnswer tokenAnswer(const QByteArray &token);
FakeAnswer registryError(int status, const QByteArray &code, const QByteArray &message);
FakeAnswer plainText(int status, const QByteArray &text);

// A registry with Basic login on one host.
struct BasicHost
{
    QString host = {};
    QByteArray login = {}; // the right one: "Basic …"
    FakeAnswer challenge = challengeAnswer("Basic realm=\"Registry\"");
    FakeAnswer granted = apiAnswer();
    FakeAnswer refused = challenge; // to any other login

    void operator()(Internet &internet) const;
};

// A registry with a token service, on one host or two.
struct TokenHosts
{
    QString host = {};
    QString tokenHost = {}; // empty: the same
    QByteArray tokenPath = "/token";
    QByteArray service = {};
    QByteArray scope = {}; // as the challenge names it; null: not at all
    QByteArray login = {}; // the right one: "Basic …"
    QByteArrayList tokens = {}; // that /v2/ takes
    FakeAnswer granted = {}; // by the token service to the right login
    FakeAnswer refused = {}; // to any other
    FakeAnswer stranger = refused; // to none
    FakeAnswer badToken = {}; // by /v2/ to another token; status 200: the challenge again
    int pingStatus = 401;

    QByteArray challenge() const;
    void operator()(Internet &internet) const;
};

// A host that says the same to everything.
std::function<void(Internet &)> sayingAlways(const QString &host, const FakeAnswer &answer);

// Who logs in where, in the conversations of one type.
struct Setting
{
    QString typeId = {};
    ServerKind server = ServerKind::Distribution;
    QString registry = {}; // "https://registry.example.com"
    QString userName = {};
    QByteArray password = {};
    bool hasAddressField = true;
    QString secretField = QStringLiteral("password");

    Setting withPassword(const QByteArray &other) const;
    Setting withUserName(const QString &other) const;
    Setting withRegistry(const QString &other) const;
    QByteArray basic() const { return basicOf(userName, password); }
};

struct Expected
{
    Verdict verdict = Verdict::Accepted;
    CheckCause cause = CheckCause::BasicProved;
    QString sentence = {};
    QStringList hosts = {}; // that may see the password
};

Conversation conversation(const Setting &setting, const QString &occasion, std::function<void(Internet &)> putHosts,
    const Expected &expected);

// The same troubles that any registry can be in, with whatever it would say first.
struct Trouble
{
    QString occasion = {};
    FakeAnswer answer = {};
    Expected expected = {};
    bool isSelfSigned = false;
};

QList<Trouble> troubles();
std::function<void(Internet &)> putTrouble(const Trouble &trouble, const QString &host);
QList<Conversation> troublesOf(const Setting &setting);

} // namespace purser
