#include "app/clients/helperjson.h"

#include "app/clients/jsontext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qsizetype longestEntry = 1024 * 1024;

QByteArray quoted(const QString &text)
{
    QByteArray json = jsonOf(text);
    json.replace('<', "\\u003c");
    json.replace('>', "\\u003e");
    json.replace('&', "\\u0026");
    return json;
}

} // namespace

std::optional<QByteArray> helperCredential(const QString &server, const Credential &credential)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString password = decoder(credential.password.expose());
    if (decoder.hasError()) {
        return {};
    }
    return R"({"ServerURL":)" + quoted(server) + R"(,"Username":)" + quoted(credential.userName) + R"(,"Secret":)"
        + quoted(password) + "}\n";
}

QByteArray helperList(const QMap<QString, QString> &logins)
{
    QByteArrayList members;
    for (auto [server, userName] : logins.asKeyValueRange()) {
        members << quoted(server) + ':' + quoted(userName);
    }
    return '{' + members.join(',') + "}\n";
}

std::optional<HelperEntry> readHelperEntry(const QByteArray &input)
{
    if (input.size() > longestEntry) {
        return {};
    }
    const QJsonObject object = QJsonDocument::fromJson(input.trimmed()).object();
    if (!object.value("ServerURL"_L1).isString()) {
        return {};
    }
    return HelperEntry {object.value("ServerURL"_L1).toString().trimmed(), object.value("Username"_L1).toString(),
        Secret::fromText(object.value("Secret"_L1).toString())};
}

} // namespace purser
