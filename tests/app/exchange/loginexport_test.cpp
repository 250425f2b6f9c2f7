#include "app/exchange/loginexport.h"
#include "app/workflow/yamltree.h"
#include "tests/support/printers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

const QByteArrayList nastySecrets {"plain", "quo\"te'\\back", "$HOME `id`", "a\nb", "no", "1e3", "pa:ss:word",
    "p\xc3\xa4ss", "\xff\xfe", "# no comment", QByteArray(4096, 'x')};

QByteArray pairIn(const QByteArray &config, const QString &server)
{
    const QJsonObject auths = QJsonDocument::fromJson(config).object().value("auths"_L1).toObject();
    return QByteArray::fromBase64(auths.value(server).toObject().value("auth"_L1).toString().toLatin1());
}

} // namespace

TEST(LoginExport, DockerConfigHoldsEverySecret)
{
    for (const QByteArray &secret : nastySecrets) {
        const Secret config = dockerConfig({{u"https://index.docker.io/v1/"_s, {u"alice"_s, Secret(secret)}},
            {u"registry.example.com:5000"_s, {u"bob"_s, Secret("b")}}});
        EXPECT_EQ(pairIn(config.expose(), u"https://index.docker.io/v1/"_s), "alice:" + secret);
        EXPECT_EQ(pairIn(config.expose(), u"registry.example.com:5000"_s), "bob:b");
        EXPECT_FALSE(config.expose().contains('\n')) << "a variable of GitLab is one line";
    }
}

TEST(LoginExport, KubernetesReadsWhatWasWritten)
{
    for (const QString &name : {u"no"_s, u"1e3"_s, u"pull.acme-web"_s}) {
        const Secret manifest =
            kubernetesSecret({{u"registry.example.com"_s, {u"alice"_s, Secret("a\nb")}}}, name, u"null"_s);
        const QByteArray bytes = manifest.expose();
        const YamlFile file(QString::fromUtf8(bytes));
        ASSERT_EQ(file.documents().size(), 1);
        const YamlValue secret = file.documents().first();
        EXPECT_EQ(secret[u"kind"_s].text(), u"Secret"_s);
        EXPECT_EQ(secret[u"type"_s].text(), u"kubernetes.io/dockerconfigjson"_s);
        EXPECT_EQ(secret[u"metadata"_s][u"name"_s].text(), name);
        EXPECT_EQ(secret[u"metadata"_s][u"namespace"_s].text(), u"null"_s);
        EXPECT_TRUE(bytes.contains(QByteArray("name: \"" + name.toUtf8() + '"'))) << "quoted, so that it stays text";
        const QByteArray config = QByteArray::fromBase64(secret[u"data"_s][u".dockerconfigjson"_s].text().toLatin1());
        EXPECT_EQ(pairIn(config, u"registry.example.com"_s), "alice:a\nb");
    }
    const QByteArray bare = kubernetesSecret({}, u"pull"_s, {}).expose();
    EXPECT_FALSE(bare.contains("namespace"));
}

// Another reader of YAML, which kubectl's stands closer to: of every value it must make text.
TEST(LoginExport, PythonReadsTheManifest)
{
    const QString script = u"import base64, json, sys, yaml\n"
                           "secret = yaml.safe_load(sys.stdin.buffer)\n"
                           "assert secret['apiVersion'] == 'v1' and secret['kind'] == 'Secret'\n"
                           "assert secret['type'] == 'kubernetes.io/dockerconfigjson'\n"
                           "assert list(secret['data']) == ['.dockerconfigjson']\n"
                           "print(repr(secret['metadata']['name']), repr(secret['metadata'].get('namespace')))\n"
                           "auths = json.loads(base64.b64decode(secret['data']['.dockerconfigjson']))['auths']\n"
                           "sys.stdout.flush()\n"
                           "sys.stdout.buffer.write(base64.b64decode(auths['registry.example.com']['auth']))"_s;
    for (const QByteArray &secret : nastySecrets) {
        const Secret manifest =
            kubernetesSecret({{u"registry.example.com"_s, {u"alice"_s, Secret(secret)}}}, u"1e3"_s, u"no"_s);
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s, script});
        python.write(manifest.expose());
        python.closeWriteChannel();
        ASSERT_TRUE(python.waitForFinished());
        EXPECT_EQ(python.readAllStandardOutput(), QByteArray("'1e3' 'no'\nalice:" + secret))
            << python.readAllStandardError().constData();
    }
}

TEST(LoginExport, NamesOfKubernetes)
{
    for (const QString &name : {u"pull"_s, u"a"_s, u"pull-1.acme.example"_s, QString(63, u'a')}) {
        EXPECT_TRUE(isKubernetesName(name)) << qPrintable(name);
    }
    for (const QString &name : {QString(), u"Pull"_s, u"-pull"_s, u"pull-"_s, u"pull_1"_s, u"a..b"_s, u"pull\n"_s,
             u"a\": b"_s, QString(64, u'a'), QString(254, u'a')}) {
        EXPECT_FALSE(isKubernetesName(name)) << qPrintable(name);
    }
    EXPECT_TRUE(isKubernetesNamespace(u"acme"_s));
    EXPECT_FALSE(isKubernetesNamespace(u"acme.web"_s));
}

} // namespace purser
