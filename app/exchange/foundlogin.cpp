#include "app/exchange/foundlogin.h"

#include "app/clients/jsontext.h"
#include "app/types/serviceaccountkey.h"
#include "app/types/typeforhost.h"

#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = FoundLogin::Kind;

const QString jsonKeyUser = u"_json_key"_s;

FoundLogin &spoil(FoundLogin &login, LoginFault fault)
{
    if (login.fault == LoginFault::None) {
        login.fault = fault;
    }
    return login;
}

void readServer(FoundLogin &login)
{
    const auto server = parseHelperServer(login.key.toUtf8());
    if (!server) {
        spoil(login, LoginFault::Address);
        return;
    }
    login.server = *server;
    if (login.server.host.contains(u'/')) {
        login.kind = Kind::Token;
        spoil(login, LoginFault::BrowserLogin);
    }
}

QByteArray withoutNul(QByteArray bytes)
{
    while (bytes.startsWith('\0')) {
        bytes.remove(0, 1);
    }
    while (bytes.endsWith('\0')) {
        bytes.chop(1);
    }
    return bytes;
}

bool holdsControl(const QString &text)
{
    return std::ranges::any_of(text, [](QChar each) { return each.category() == QChar::Other_Control; });
}

// User name and password from the base64 of both.
void readPair(FoundLogin &login, const QString &encoded)
{
    const QByteArray text = encoded.toLatin1().replace('\n', "").replace('\r', "");
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    // Qt lets a single character pass behind the last group of four.
    if (!decoded || text.size() % 4 == 1) {
        spoil(login, LoginFault::NotBase64);
        return;
    }
    QByteArray pair = decoded.decoded;
    const qsizetype colon = pair.indexOf(':');
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString userName = decoder(colon < 0 ? pair : pair.first(colon));
    if (colon < 0) {
        spoil(login, LoginFault::NoColon);
    } else {
        login.userName = userName;
        login.password = Secret(withoutNul(pair.sliced(colon + 1)));
    }
    wipe(pair);
}

// What no reader of the login can be right about.
void inspectPair(FoundLogin &login)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString password = decoder(login.password.expose());
    if (login.userName.isEmpty()) {
        spoil(login, LoginFault::NoUserName);
    } else if (decoder.hasError() || holdsControl(login.userName)
        || login.userName.contains(QChar::ReplacementCharacter)) {
        spoil(login, LoginFault::NotText);
    } else if (password.isEmpty()) {
        spoil(login, LoginFault::NoPassword);
    }
}

// What works for hours only would be an integration that fails tomorrow.
void inspectUserName(FoundLogin &login)
{
    const QString host = login.server.host;
    const QUrl registry(u"https://"_s + host);
    const QStringList googleUsers {u"oauth2accesstoken"_s, u"_token"_s, u"_dcgcloud_token"_s};
    if (login.userName == "<token>"_L1) {
        login.kind = Kind::Token;
        spoil(login, LoginFault::IdentityToken);
    } else if (login.userName == "00000000-0000-0000-0000-000000000000"_L1) {
        spoil(login, LoginFault::AzureToken);
    } else if (login.userName == "AWS"_L1
        && (host == "public.ecr.aws"_L1 || !parseEcrHost(registry.host()).accountId.isEmpty())) {
        spoil(login, LoginFault::AmazonPassword);
    } else if (googleUsers.contains(login.userName) && typeForHost(registry) == "gcr"_L1) {
        spoil(login, LoginFault::GoogleToken);
    } else if (login.userName == "_json_key_base64"_L1) {
        const auto key =
            QByteArray::fromBase64Encoding(login.password.expose(), QByteArray::AbortOnBase64DecodingErrors);
        login.userName = key ? jsonKeyUser : login.userName;
        login.password = key ? Secret(key.decoded) : login.password;
    }
}

void inspect(FoundLogin &login)
{
    inspectPair(login);
    inspectUserName(login);
}

// False if it is there and is no text.
bool readText(const QJsonObject &entry, QLatin1StringView member, QString &text)
{
    text = entry.value(member).toString();
    return entry.value(member).isString() || entry.value(member).isUndefined() || entry.value(member).isNull();
}

FoundLogin namedHelper(const QString &key, const QJsonValue &helper)
{
    FoundLogin login;
    login.key = key;
    login.kind = Kind::Helper;
    login.helper = helper.toString();
    if (login.helper.isEmpty()) {
        spoil(login, LoginFault::NotAnEntry);
    }
    if (!key.isEmpty()) {
        readServer(login);
    }
    return login;
}

} // namespace

bool FoundLogin::isServiceAccountKey() const
{
    return userName == jsonKeyUser;
}

QString FoundLogin::identity() const
{
    return isServiceAccountKey() ? readServiceAccountKey(password.expose()).clientEmail : userName;
}

FoundLogin readAuthEntry(const QString &key, const QJsonValue &entry)
{
    FoundLogin login;
    login.key = key;
    readServer(login);
    const QJsonObject object = entry.toObject();
    QString auth;
    QString password;
    QString identityToken;
    QString registryToken;
    const bool isEntry = entry.isObject() && readText(object, "auth"_L1, auth)
        && readText(object, "username"_L1, login.userName) && readText(object, "password"_L1, password)
        && readText(object, "email"_L1, login.email) && readText(object, "identitytoken"_L1, identityToken)
        && readText(object, "registrytoken"_L1, registryToken);
    if (!isEntry) {
        return spoil(login, LoginFault::NotAnEntry);
    }
    static const QStringList own {u"auth"_s, u"username"_s, u"password"_s, u"email"_s};
    login.isWhole = std::ranges::all_of(object.keys(), [](const QString &member) { return own.contains(member); });
    if (!identityToken.isEmpty() || !registryToken.isEmpty()) {
        login.kind = Kind::Token;
        return spoil(login, identityToken.isEmpty() ? LoginFault::RegistryToken : LoginFault::IdentityToken);
    }
    login.password = Secret::fromText(password);
    if (!auth.isEmpty()) {
        readPair(login, auth);
    } else if (login.userName.isEmpty() && password.isEmpty()) {
        login.kind = Kind::Nothing;
        return login;
    }
    inspect(login);
    return login;
}

FoundLogin loginFromHelper(const QString &key, const QString &userName, const Secret &password)
{
    FoundLogin login;
    login.key = key;
    login.userName = userName;
    login.password = password;
    readServer(login);
    inspect(login);
    return login;
}

QList<FoundLogin> readLogins(const JsonText &configuration, const QStringList &where)
{
    QList<FoundLogin> logins;
    const QJsonObject root = configuration.value({}).toObject();
    const QJsonObject auths = configuration.value(where).toObject();
    const QJsonObject helpers = root.value("credHelpers"_L1).toObject();
    const QJsonValue store = root.value("credsStore"_L1);
    const QStringList keys = configuration.keys(where);
    for (const QString &key : keys) {
        const FoundLogin login = readAuthEntry(key, auths.value(key));
        const bool isMarker = login.kind == Kind::Nothing && login.fault == LoginFault::None;
        if (isMarker && !helpers.contains(key) && !store.toString().isEmpty()) {
            logins << namedHelper(key, store);
        } else if (!isMarker || !helpers.contains(key)) {
            logins << login;
        }
    }
    if (where.isEmpty()) {
        return logins;
    }
    const QStringList servers = configuration.keys({u"credHelpers"_s});
    for (const QString &server : servers) {
        logins << namedHelper(server, helpers.value(server));
    }
    if (!store.toString().isEmpty()) {
        logins << namedHelper({}, store);
    }
    return logins;
}

QString typeForLogin(const FoundLogin &login)
{
    if (login.isServiceAccountKey()) {
        return u"gcr"_s;
    }
    // Of these two the login is a key, which this is not.
    const QString type = typeForHost(QUrl(u"https://"_s + login.server.host));
    return type.isEmpty() || type == "gcr"_L1 || type == "ecr"_L1 ? u"private-docker-registry"_s : type;
}

} // namespace purser
