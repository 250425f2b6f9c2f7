#include "tests/app/registry/stockedregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

const QByteArray alice = "Basic " + "alice:correct horse+battery/staple"_ba.toBase64();

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QJsonArray &access, int number)
{
    const QJsonObject claims {{u"sub"_s, u"alice"_s}, {u"jti"_s, QString::number(number)}, {u"access"_s, access}};
    return base64Url(R"({"typ":"JWT","alg":"none"})"_ba) + '.'
        + base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.' + base64Url("unsigned"_ba);
}

QStringList scopesOf(const FakeRequest &request)
{
    return QUrlQuery(QString::fromUtf8(request.query)).allQueryItemValues(u"scope"_s, QUrl::FullyDecoded);
}

} // namespace

StockedRegistry::StockedRegistry(FakeRegistry::Login login, const QString &realm)
    : m_http(login), m_login(login), m_tokenPath(realm.isEmpty() ? "/token"_ba : realm.toUtf8())
{
    m_http.setCredentials(u"alice"_s, u"correct horse+battery/staple"_s);
    if (!realm.isEmpty()) {
        m_http.setRealm(realm);
    }
    m_http.changeAnswers([this](const FakeRequest &request, FakeAnswer &said) { answer(request, said); });
}

QStringList StockedRegistry::scopesAsked() const
{
    QStringList scopes;
    for (const FakeRequest &request : m_http.requests(m_tokenPath)) {
        scopes << scopesOf(request).join(u' ');
    }
    return scopes;
}

qsizetype StockedRegistry::count(const QByteArray &method, const QByteArray &path) const
{
    return std::ranges::count_if(m_http.requests(),
        [&](const FakeRequest &request) { return request.method == method && request.path == path; });
}

bool StockedRegistry::isAlice(const FakeRequest &request) const
{
    return request.headers.value("authorization") == alice;
}

void StockedRegistry::answer(const FakeRequest &request, FakeAnswer &said)
{
    const QString path = QString::fromUtf8(request.path);
    if (request.path == m_tokenPath) {
        said = giveToken(request);
    } else if (path.endsWith("/tags/list"_L1)) {
        said = answerInside(request, path.mid(4).chopped(10), u"pull"_s);
    } else if (path.endsWith("/blobs/uploads/"_L1)) {
        said = answerInside(request, path.mid(4).chopped(15), u"push"_s);
    } else if (request.method == "DELETE") {
        said = answerInside(request, path.mid(4).section(u"/blobs/"_s, 0, 0), u"delete"_s);
    }
}

FakeAnswer StockedRegistry::giveToken(const FakeRequest &request)
{
    if (request.hasAuthorization() && !isAlice(request)) {
        return FakeAnswer::json(401, R"({"details":"incorrect username or password"})"_ba);
    }
    QJsonArray access;
    QStringList granted;
    for (const QString &scope : scopesOf(request)) {
        const QString repository = scope.section(u':', 1, -2);
        QStringList actions = isAlice(request) ? m_rights.value(repository) : QStringList();
        if (m_public.contains(repository)) {
            actions << u"pull"_s;
        }
        QJsonArray given;
        for (const QString &action : scope.section(u':', -1).split(u',')) {
            if (actions.contains(action)) {
                given << action;
                granted << repository + u':' + action;
            }
        }
        if (!given.isEmpty()) {
            access << QJsonObject {{u"type"_s, u"repository"_s}, {u"name"_s, repository}, {u"actions"_s, given}};
        } else if (m_tokens == Tokens::Selective) {
            return FakeAnswer::json(403, R"({"errors":[{"code":"DENIED","message":"Permission denied"}]})"_ba);
        }
    }
    ++m_tokenCount;
    const QByteArray token =
        m_tokens == Tokens::Telling ? jwt(access, m_tokenCount) : "opaque-" + QByteArray::number(m_tokenCount);
    m_granted.insert(token, granted);
    const QJsonObject body {{u"token"_s, QString::fromLatin1(token)}, {u"expires_in"_s, m_lifetime}};
    return FakeAnswer::json(200, QJsonDocument(body).toJson());
}

bool StockedRegistry::mayDo(const FakeRequest &request, const QString &repository, const QString &action) const
{
    const QString right = repository + u':' + action;
    const bool isPublic = m_public.contains(repository) && action == "pull"_L1;
    switch (m_login) {
    case FakeRegistry::Login::Open:
        return true;
    case FakeRegistry::Login::Basic:
        return isPublic || (isAlice(request) && m_rights.value(repository).contains(action));
    case FakeRegistry::Login::Bearer:
        return m_granted.value(request.headers.value("authorization").mid(7)).contains(right);
    }
    return false;
}

FakeAnswer StockedRegistry::refusal(const FakeRequest &request, const QString &repository, const QString &actions) const
{
    const QByteArray body = R"({"errors":[{"code":"UNAUTHORIZED","message":"access is denied"}]})"_ba;
    if (m_login == FakeRegistry::Login::Basic) {
        return FakeAnswer::json(isAlice(request) ? 403 : 401, body)
            .with("WWW-Authenticate"_ba, "Basic realm=\"fake\""_ba);
    }
    const bool isKnown = m_granted.contains(request.headers.value("authorization").mid(7));
    const QByteArray scope = "repository:" + repository.toUtf8() + ':' + actions.toUtf8();
    return FakeAnswer::json(401, body).with("WWW-Authenticate"_ba,
        "Bearer realm=\"" + m_tokenPath + "\",service=\"fake\",scope=\"" + scope + "\",error=\""
            + (isKnown ? "insufficient_scope" : "invalid_token") + '"');
}

FakeAnswer StockedRegistry::answerInside(const FakeRequest &request, const QString &repository, const QString &action)
{
    if (!mayDo(request, repository, action)) {
        return refusal(request, repository, action == "push"_L1 ? u"pull,push"_s : action);
    }
    if (action == "push"_L1) {
        ++m_uploads;
        const QByteArray place = "/v2/" + repository.toUtf8() + "/blobs/uploads/1234?_state=abc";
        return FakeAnswer::json(202, {}).with("Location"_ba, m_location.isEmpty() ? place : m_location);
    }
    if (action == "delete"_L1) {
        --m_uploads;
        return FakeAnswer {204, {}, {}};
    }
    if (!m_tags.contains(repository)) {
        return FakeAnswer::json(404, R"({"errors":[{"code":"NAME_UNKNOWN","message":"not known"}]})"_ba);
    }
    const QJsonObject body {{u"name"_s, repository}, {u"tags"_s, QJsonArray::fromStringList(m_tags.value(repository))}};
    return FakeAnswer::json(200, QJsonDocument(body).toJson());
}

} // namespace purser
