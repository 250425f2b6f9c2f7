#include "app/exchange/loginexport.h"

#include "app/model/hostnames.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

// As bytes: the password need not be text.
QString authOf(const Credential &credential)
{
    QByteArray pair = credential.userName.toUtf8() + ':' + credential.password.expose();
    const QString encoded = QString::fromLatin1(pair.toBase64());
    wipe(pair);
    return encoded;
}

Secret dockerConfig(const QList<ExportedLogin> &logins)
{
    QJsonObject auths;
    for (const ExportedLogin &login : logins) {
        auths.insert(login.server, QJsonObject {{u"auth"_s, authOf(login.credential)}});
    }
    return Secret(QJsonDocument(QJsonObject {{u"auths"_s, auths}}).toJson(QJsonDocument::Compact));
}

Secret kubernetesSecret(const QList<ExportedLogin> &logins, const QString &name, const QString &nameSpace)
{
    QByteArray manifest = "apiVersion: \"v1\"\nkind: \"Secret\"\nmetadata:\n  name: \"" + name.toUtf8() + "\"\n";
    if (!nameSpace.isEmpty()) {
        manifest += "  namespace: \"" + nameSpace.toUtf8() + "\"\n";
    }
    manifest += "type: \"kubernetes.io/dockerconfigjson\"\ndata:\n  \".dockerconfigjson\": \""
        + dockerConfig(logins).expose().toBase64() + "\"\n";
    return Secret(manifest);
}

bool isKubernetesName(const QString &name)
{
    const QStringList labels = name.split(u'.');
    return name.size() <= 253 && std::ranges::all_of(labels, isDnsLabel);
}

bool isKubernetesNamespace(const QString &name)
{
    return isDnsLabel(name);
}

} // namespace purser
