#include "app/clients/jsontext.h"
#include "app/exchange/foundlogin.h"
#include "app/exchange/loginplace.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = FoundLogin::Kind;

QByteArray auth(const QByteArray &pair)
{
    return R"({"auth":")" + pair.toBase64() + "\"}";
}

struct EntryCase
{
    const char *what;
    QString key;
    QByteArray entry;
    LoginFault fault = LoginFault::None;
    QByteArray userName = {};
    QByteArray password = {};
    Kind kind = Kind::Password;
    bool isWhole = true;
};

const QString host = u"registry.example.com"_s;
const QString amazon = u"123456789012.dkr.ecr.eu-central-1.amazonaws.com"_s;

const QList<EntryCase> &entryCases()
{
    static const QList<EntryCase> cases {
        {"the usual", host, auth("alice:wonderland"), LoginFault::None, "alice", "wonderland"},
        {"split at the first colon", host, auth("alice:a:b::"), LoginFault::None, "alice", "a:b::"},
        {"without padding", host, R"({"auth":"YWxpY2U6d29uZA"})", LoginFault::None, "alice", "wond"},
        {"with line ends", host, R"({"auth":"YWxpY2U6\nd29uZA==\r\n"})", LoginFault::None, "alice", "wond"},
        {"NUL behind", host, auth("alice:wond\0\0"_ba + QByteArray(3, '\0')), LoginFault::None, "alice", "wond"},
        {"UTF-8", host, auth("bärbel:p\xc3\xa4ss"), LoginFault::None, "bärbel", "p\xc3\xa4ss"},
        {"blanks are of the password", host, auth("alice: x "), LoginFault::None, "alice", " x "},
        {"an address", u"https://registry.example.com/v1/"_s, auth("a:b"), LoginFault::None, "a", "b"},
        {"with an e-mail", host, R"({"auth":"YTpi","email":"a@example.com"})", LoginFault::None, "a", "b"},
        {"in plain members", host, R"({"username":"a","password":"b"})", LoginFault::None, "a", "b"},
        {"encoded before plain", host, R"({"username":"x","password":"y","auth":"YTpi"})", LoginFault::None, "a", "b"},
        {"a member nobody knows", host, R"({"auth":"YTpi","other":1})", LoginFault::None, "a", "b", Kind::Password,
            false},
        {"null members", host, R"({"auth":"YTpi","identitytoken":null})", LoginFault::None, "a", "b", Kind::Password,
            false},
        {"an encoded key", u"gcr.io"_s, auth("_json_key_base64:" + "{\"a\":1}"_ba.toBase64()), LoginFault::None,
            "_json_key", "{\"a\":1}"},
        {"empty", host, "{}", LoginFault::None, {}, {}, Kind::Nothing},
        {"only an e-mail", host, R"({"email":"a@example.com"})", LoginFault::None, {}, {}, Kind::Nothing},
        {"not base64", host, R"({"auth":"%%%"})", LoginFault::NotBase64},
        {"cut off", host, R"({"auth":"YWxpY2U6d29uZ"})", LoginFault::NotBase64},
        {"the other alphabet", host, R"({"auth":"YTp-fn5-"})", LoginFault::NotBase64},
        {"blanks in it", host, R"({"auth":"YWxp Y2U6"})", LoginFault::NotBase64},
        {"no colon", host, auth("alice"), LoginFault::NoColon},
        {"no user", host, auth(":secret"), LoginFault::NoUserName, {}, "secret"},
        {"only a colon", host, auth(":"), LoginFault::NoUserName},
        {"no password", host, auth("alice:"), LoginFault::NoPassword, "alice"},
        {"only NUL", host, auth("alice:\0\0"_ba + QByteArray(2, '\0')), LoginFault::NoPassword, "alice"},
        {"bytes", host, auth("alice:\xff\xfe"), LoginFault::NotText, "alice", "\xff\xfe"},
        {"bytes for a user", host, auth("al\xff:x"), LoginFault::NotText, "al\xef\xbf\xbd", "x"},
        {"a line end in the user", host, auth("al\nice:x"), LoginFault::NotText, "al\nice", "x"},
        {"a list", host, "[]", LoginFault::NotAnEntry, {}, {}, Kind::Password, false},
        {"text", host, "\"YTpi\"", LoginFault::NotAnEntry, {}, {}, Kind::Password, false},
        {"a number", host, R"({"auth":5})", LoginFault::NotAnEntry, {}, {}, Kind::Password, false},
        {"a token", host, R"({"auth":"YTpi","identitytoken":"t"})", LoginFault::IdentityToken, {}, {}, Kind::Token,
            false},
        {"a registry token", host, R"({"registrytoken":"t"})", LoginFault::RegistryToken, {}, {}, Kind::Token, false},
        {"a token for a password", host, auth("<token>:t"), LoginFault::IdentityToken, "<token>", "t", Kind::Token},
        {"a browser's login", u"https://index.docker.io/v1/access-token"_s, auth("a:t"), LoginFault::BrowserLogin, "a",
            "t", Kind::Token},
        {"Amazon's", amazon, auth("AWS:t"), LoginFault::AmazonPassword, "AWS", "t"},
        {"Amazon's public one", u"public.ecr.aws"_s, auth("AWS:t"), LoginFault::AmazonPassword, "AWS", "t"},
        {"a person named AWS", host, auth("AWS:t"), LoginFault::None, "AWS", "t"},
        {"Google's token", u"eu.gcr.io"_s, auth("oauth2accesstoken:t"), LoginFault::GoogleToken, "oauth2accesstoken",
            "t"},
        {"Azure's token", u"acme.azurecr.io"_s, auth("00000000-0000-0000-0000-000000000000:t"), LoginFault::AzureToken,
            "00000000-0000-0000-0000-000000000000", "t"},
        {"another scheme", u"ftp://registry.example.com"_s, auth("a:b"), LoginFault::Address, "a", "b"},
        {"a glob", u"*.azurecr.io"_s, auth("a:b"), LoginFault::Address, "a", "b"},
        {"no address", u" "_s, auth("a:b"), LoginFault::Address, "a", "b"},
        {"a user in it", u"https://bob@registry.example.com"_s, auth("a:b"), LoginFault::Address, "a", "b"},
    };
    return cases;
}

FoundLogin readEntry(const QString &key, const QByteArray &entry)
{
    return readAuthEntry(key, QJsonDocument::fromJson("{\"x\":" + entry + '}').object().value("x"_L1));
}

QList<FoundLogin> loginsOf(const QByteArray &configuration)
{
    return readLogins(JsonText::parse(configuration).value(), {u"auths"_s});
}

} // namespace

TEST(FoundLogin, Entries)
{
    EXPECT_GE(entryCases().size(), 30);
    for (const EntryCase &each : entryCases()) {
        SCOPED_TRACE(each.what);
        const FoundLogin login = readEntry(each.key, each.entry);
        EXPECT_EQ(login.fault, each.fault);
        EXPECT_EQ(login.kind, each.kind);
        EXPECT_EQ(login.userName.toUtf8(), each.userName);
        EXPECT_EQ(login.password.expose(), each.password);
        EXPECT_EQ(login.isWhole, each.isWhole);
        EXPECT_EQ(login.isUsable(), each.fault == LoginFault::None && each.kind == Kind::Password);
    }
}

TEST(FoundLogin, Servers)
{
    for (const QString &key :
        {u"https://index.docker.io/v1/"_s, u"docker.io"_s, u"registry-1.docker.io"_s, u"index.docker.io"_s}) {
        EXPECT_EQ(readEntry(key, auth("a:b")).server, (HelperServer {u"docker.io"_s, {}})) << qPrintable(key);
    }
    EXPECT_EQ(readEntry(u"quay.io/org/web"_s, auth("a:b")).server, (HelperServer {u"quay.io"_s, u"org/web"_s}));
    EXPECT_EQ(readEntry(u"http://Host:5000/v2/"_s, auth("a:b")).server, (HelperServer {u"host:5000"_s, {}}));
}

TEST(FoundLogin, Types)
{
    const QList<std::pair<QString, QString>> cases {{u"docker.io"_s, u"docker"_s}, {u"quay.io/org"_s, u"quay"_s},
        {u"ghcr.io"_s, u"ghcr"_s}, {u"registry.gitlab.com"_s, u"gitlab"_s}, {u"acme.azurecr.io"_s, u"acr"_s},
        {u"acme.jfrog.io"_s, u"artifactory"_s}, {host, u"private-docker-registry"_s},
        {u"localhost:5000"_s, u"private-docker-registry"_s}, {u"[::1]:5000"_s, u"private-docker-registry"_s},
        {u"gcr.io"_s, u"private-docker-registry"_s}, {amazon, u"private-docker-registry"_s}};
    for (const auto &[key, type] : cases) {
        EXPECT_EQ(typeForLogin(readEntry(key, auth("alice:b"))), type) << qPrintable(key);
        EXPECT_EQ(typeForLogin(readEntry(key, auth("_json_key:{}"))), u"gcr"_s) << qPrintable(key);
    }
}

TEST(FoundLogin, WholeConfiguration)
{
    const QList<FoundLogin> logins = loginsOf(R"({"auths":{"b.example.com":{"auth":"YTpi"},"a.example.com":{},
        "c.example.com":{}},"credHelpers":{"c.example.com":"pass","d.example.com":"purser"},"credsStore":"desktop"})");
    ASSERT_EQ(logins.size(), 5);
    EXPECT_EQ(logins.at(0).key, u"b.example.com"_s);
    EXPECT_EQ(logins.at(1).key, u"a.example.com"_s);
    EXPECT_EQ(logins.at(1).kind, Kind::Helper) << "docker's mark for what its store has";
    EXPECT_EQ(logins.at(1).helper, u"desktop"_s);
    EXPECT_EQ(logins.at(2).key, u"c.example.com"_s);
    EXPECT_EQ(logins.at(2).helper, u"pass"_s);
    EXPECT_EQ(logins.at(3).helper, u"purser"_s);
    EXPECT_EQ(logins.at(4).key, QString());
    EXPECT_EQ(logins.at(4).helper, u"desktop"_s);
    EXPECT_EQ(loginsOf(R"({"auths":{"a.example.com":{}}})").first().kind, Kind::Nothing);
    EXPECT_TRUE(loginsOf("{}").isEmpty());
    EXPECT_EQ(loginsOf(R"({"credHelpers":{"a.example.com":5}})").first().fault, LoginFault::NotAnEntry);
}

class LoginPlaceTest : public testing::Test
{
protected:
    QString write(const QString &name, const QByteArray &content, QFile::Permissions permissions = {})
    {
        const QString path = m_home.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | permissions);
        return path;
    }

    QTemporaryDir m_home;
};

TEST_F(LoginPlaceTest, EveryPlaceOnce)
{
    const QByteArray content = R"({"auths":{"registry.example.com":{"auth":"YTpi"}}})";
    write(u".docker/config.json"_s, content, QFile::ReadOther);
    write(u".config/containers/auth.json"_s, content);
    write(u".dockercfg"_s, R"({"https://index.docker.io/v1/":{"auth":"YTpi","email":"a@example.com"}})");
    QDir(m_home.path()).mkpath(u"run/containers"_s);
    QFile::link(m_home.filePath(u".docker/config.json"_s), m_home.filePath(u"run/containers/auth.json"_s));
    QProcessEnvironment environment;
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.filePath(u"run"_s));
    environment.insert(u"DOCKER_AUTH_CONFIG"_s, QString::fromUtf8(content));
    const QList<LoginPlace> places = findLoginPlaces(environment, m_home.path());
    ASSERT_EQ(places.size(), 4);
    EXPECT_EQ(places.at(0).kind, LoginPlace::Kind::Variable);
    EXPECT_TRUE(places.at(1).name.endsWith("run/containers/auth.json"_L1)) << "which leads to docker's";
    EXPECT_TRUE(places.at(1).config.file.isOpenToOthers);
    EXPECT_TRUE(places.at(2).name.endsWith(".config/containers/auth.json"_L1));
    EXPECT_FALSE(places.at(2).config.file.isOpenToOthers);
    EXPECT_EQ(places.at(3).kind, LoginPlace::Kind::OldFile);
    for (const LoginPlace &place : places) {
        ASSERT_EQ(place.logins.size(), 1) << qPrintable(place.name);
        EXPECT_TRUE(place.logins.first().isUsable());
    }
}

TEST_F(LoginPlaceTest, FaultsAreSaid)
{
    QByteArray deep(2000, '[');
    const QList<std::pair<QByteArray, QString>> cases {{"{\n  \"auths\": {,}\n}", u"Line 2, column 13"_s},
        {"\xef\xbb\xbf{}", u"not JSON"_s}, {R"({"auths":{"a":{},"a":{}}})", u"“a” is there twice"_s},
        {R"({"auths":{"a":{"auth":"YTpi","auth":"YTpj"}}})", u"“auth” is there twice"_s},
        {R"({"auths":[]})", u"“auths” is not an object"_s}, {R"({"credHelpers":"x"})", u"“credHelpers” is not"_s},
        {R"({"credsStore":{}})", u"“credsStore” is not text"_s}, {"[]", u"not an object"_s},
        {R"({"auths":)" + deep, u"nested too deeply"_s}, {QByteArray(5 * 1024 * 1024, ' '), u"larger than 4 MiB"_s},
        {"{\"auths\":{\"a\x01\":{}}}", u"not JSON"_s}};
    for (const auto &[content, words] : cases) {
        const LoginPlace place = readLoginFile(write(u"config.json"_s, content));
        EXPECT_TRUE(place.fault.contains(words)) << qPrintable(place.fault);
        EXPECT_TRUE(place.fault.contains("config.json"_L1)) << qPrintable(place.fault);
        EXPECT_TRUE(place.logins.isEmpty());
    }
    EXPECT_TRUE(readLoginFile(m_home.path()).fault.contains("is not a file"_L1));
    EXPECT_FALSE(readLoginFile(m_home.filePath(u"none"_s)).config.file.isThere);
    EXPECT_EQ(readLoginFile(m_home.filePath(u"none"_s)).fault, QString());
    EXPECT_EQ(readLoginFile(write(u"config.json"_s, "")).fault, QString()) << "docker takes it for an empty one";
    EXPECT_TRUE(readLoginVariable(u"DOCKER_AUTH_CONFIG"_s, "{").fault.contains("DOCKER_AUTH_CONFIG"_L1));
}

} // namespace purser
