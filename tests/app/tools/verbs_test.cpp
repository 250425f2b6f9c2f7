// Every verb, and the JSON that scripts rely on.
#include "tests/app/tools/purserctltest.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::Literals;

namespace purser {

class VerbsTest : public PurserctlTest
{
protected:
    static QStringList members(const QJsonValue &value) { return value.toObject().keys(); }
    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }
    QStringList names() const
    {
        QStringList names;
        for (const QJsonValue &row : purserctl({u"--json"_s, u"integration"_s, u"list"_s}).array()) {
            names << row.toObject().value("name"_L1).toString();
        }
        return names;
    }
};

TEST_F(VerbsTest, typeList)
{
    const QJsonArray types = purserctl({u"type"_s, u"list"_s, u"--json"_s}).array();
    QMap<QString, QString> fields;
    for (const QJsonValue &type : types) {
        EXPECT_EQ(members(type), QStringList({u"family"_s, u"fields"_s, u"id"_s, u"name"_s}));
        QStringList ids;
        for (const QJsonValue &field : type.toObject().value("fields"_L1).toArray()) {
            EXPECT_EQ(members(field), QStringList({u"id"_s, u"label"_s, u"required"_s, u"secret"_s}));
            const QJsonObject object = field.toObject();
            ids << object.value("id"_L1).toString() + (object.value("secret"_L1).toBool() ? u"*"_s : QString());
        }
        fields.insert(type.toObject().value("id"_L1).toString(), ids.join(u' '));
    }
    const QString common = u" expires authorities clientCertificate clientKey* proxy"_s;
    EXPECT_EQ(fields.size(), 14);
    EXPECT_EQ(fields.value(u"docker"_s), u"username password* email"_s + common);
    EXPECT_EQ(fields.value(u"gcr"_s), u"jsonKey* url"_s + common);
    EXPECT_EQ(fields.value(u"private-docker-registry"_s), u"url username password* email"_s + common);
    EXPECT_EQ(fields.value(u"ssh-key"_s), u"privateKey* passphrase* expires"_s);
    for (const auto &[id, its] : fields.asKeyValueRange()) {
        const Ended shown = purserctl({u"type"_s, u"show"_s, id});
        EXPECT_EQ(shown.exitCode, 0);
        EXPECT_TRUE(shown.output.contains(its.split(u' ').constFirst().toUtf8())) << shown.output.constData();
        EXPECT_EQ(purserctl({u"--json"_s, u"type"_s, u"show"_s, id}).object().value("id"_L1), id);
    }
    expectExit(3, {u"type"_s, u"show"_s, u"nonsense"_s});
    EXPECT_TRUE(purserctl({u"type"_s, u"list"_s}).output.contains("private-docker-registry"));
    EXPECT_FALSE(QFile::exists(path())); // an account is not needed for this
}

TEST_F(VerbsTest, addShowListEditRemove)
{
    expectExit(0, {u"subscription"_s, u"add"_s, u"acme"_s});
    const Ended added = purserctl(addArguments(u"hub"_s, {u"--json"_s, u"--subscription"_s, u"acme"_s}), "wonderland");
    ASSERT_EQ(added.exitCode, 0) << added.errors.constData();
    const QJsonObject object = added.object();
    EXPECT_EQ(object.keys(),
        QStringList({u"createdAt"_s, u"family"_s, u"fields"_s, u"id"_s, u"lastCheck"_s, u"name"_s, u"storedSecrets"_s,
            u"subscriptions"_s, u"type"_s, u"updatedAt"_s}));
    EXPECT_EQ(object.value("name"_L1), u"hub"_s);
    EXPECT_EQ(object.value("type"_L1), u"docker"_s);
    EXPECT_EQ(object.value("fields"_L1), (QJsonObject {{u"username"_s, u"ann"_s}}));
    EXPECT_EQ(object.value("storedSecrets"_L1), QJsonArray({u"password"_s}));
    const QJsonObject use {{u"subscription"_s, u"acme"_s}, {u"name"_s, u"hub"_s}};
    EXPECT_EQ(object.value("subscriptions"_L1), QJsonArray({use}));
    EXPECT_TRUE(object.value("lastCheck"_L1).isNull());
    EXPECT_TRUE(QDateTime::fromString(object.value("createdAt"_L1).toString(), Qt::ISODate).isValid());

    QJsonObject shown = object;
    shown.insert("default"_L1, false); // for tools that ask for logins
    EXPECT_EQ(purserctl({u"--json"_s, u"integration"_s, u"show"_s, u"HUB"_s}).object(), shown);
    EXPECT_EQ(purserctl({u"--json"_s, u"integration"_s, u"list"_s}).array(), QJsonArray({object}));
    EXPECT_EQ(purserctl({u"--json"_s, u"integration"_s, u"list"_s, u"--type"_s, u"gcr"_s}).array(), QJsonArray());
    const QByteArray table = purserctl({u"integration"_s, u"list"_s}).output;
    EXPECT_TRUE(table.contains("hub") && table.contains("acme")) << table.constData();
    const QByteArray text = purserctl({u"integration"_s, u"show"_s, u"hub"_s}).output;
    EXPECT_TRUE(text.contains("ann") && text.contains("acme")) << text.constData();
    EXPECT_FALSE(text.contains("wonderland") || table.contains("wonderland") || added.output.contains("wonderland"));

    const Ended edited = purserctl({u"--json"_s, u"integration"_s, u"edit"_s, u"hub"_s, u"--name"_s, u"Docker Hub"_s,
        u"--field"_s, u"email=ann@example.com"_s});
    ASSERT_EQ(edited.exitCode, 0) << edited.errors.constData();
    EXPECT_EQ(edited.object().value("name"_L1), u"Docker Hub"_s);
    EXPECT_EQ(edited.object().value("fields"_L1),
        (QJsonObject {{u"username"_s, u"ann"_s}, {u"email"_s, u"ann@example.com"_s}}));
    EXPECT_EQ(edited.object().value("id"_L1), object.value("id"_L1));
    expectExit(0, {u"integration"_s, u"edit"_s, u"Docker Hub"_s, u"--field"_s, u"email="_s});
    EXPECT_EQ(purserctl({u"--json"_s, u"integration"_s, u"show"_s, u"docker hub"_s}).object().value("fields"_L1),
        (QJsonObject {{u"username"_s, u"ann"_s}}));
}

TEST_F(VerbsTest, listsNothingInANewAccount)
{
    EXPECT_EQ(purserctl({u"--json"_s, u"integration"_s, u"list"_s}).array(), QJsonArray());
    for (const QString &noun : {u"subscription"_s, u"project"_s, u"environment"_s, u"image"_s}) {
        EXPECT_EQ(purserctl({u"--json"_s, noun, u"list"_s}).array(), QJsonArray()) << qPrintable(noun);
    }
    EXPECT_EQ(purserctl({u"--json"_s, u"project"_s, u"scan"_s}).array(), QJsonArray());
    EXPECT_EQ(purserctl({u"--json"_s, u"activity"_s}).array(), QJsonArray());
    EXPECT_EQ(purserctl({u"--json"_s, u"integration"_s, u"check"_s, u"--all"_s}).array(), QJsonArray());
    EXPECT_EQ(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(VerbsTest, choosesTheAccount)
{
    expectExit(0, addArguments(u"in the environment's"_s), "pw");
    expectExit(0, addArguments(u"in the option's"_s, {u"--account"_s, file(u"other.db"_s)}), "pw");
    expectExit(0, QStringList {u"--account"_s, file(u"other.db"_s)} + addArguments(u"there too"_s), "pw");
    EXPECT_EQ(names(), QStringList({u"in the environment's"_s}));
    const Ended other = purserctl({u"--json"_s, u"integration"_s, u"list"_s, u"--account"_s, file(u"other.db"_s)});
    EXPECT_EQ(other.array().size(), 2);

    PurserctlProcess::Start byDefault = command(addArguments(u"in the person's own"_s), "pw");
    byDefault.environment = {{u"PURSER_ACCOUNT"_s, QString()}, {u"XDG_DATA_HOME"_s, file(u"data"_s)}};
    EXPECT_EQ(run(byDefault).exitCode, 0);
    EXPECT_TRUE(QFile::exists(file(u"data/purser/account.db"_s)));
    EXPECT_EQ(Keychain::items().size(), 4);
}

TEST_F(VerbsTest, helpAndVersion)
{
    for (const QString &option : {u"--help"_s, u"--version"_s}) {
        const Ended ended = purserctl({option});
        EXPECT_EQ(ended.exitCode, 0);
        EXPECT_FALSE(ended.output.isEmpty());
    }
    const QMap<QString, QString> verbs {
        {u"type"_s, u"list show"_s},
        {u"integration"_s, u"add edit list show check history rights repositories tags dependencies release remove"_s},
        {u"subscription"_s, u"add list show rename remove enable edit swap disable"_s},
        {u"project"_s, u"add list show edit scan remove"_s},
        {u"environment"_s, u"add list show edit remove"_s},
        {u"image"_s, u"add list show edit remove"_s},
    };
    for (const auto &[noun, itsVerbs] : verbs.asKeyValueRange()) {
        for (const QString &verb : itsVerbs.split(u' ')) {
            const QByteArray help = say(u"%1 %2 --help"_s.arg(noun, verb)).output;
            const QByteArray example = u"Example:\n  purserctl %1 %2 "_s.arg(noun, verb).toUtf8().trimmed();
            EXPECT_TRUE(help.contains(example)) << help.constData();
        }
    }
    EXPECT_TRUE(say(u"activity --help"_s).output.contains("Example:\n  purserctl activity"));
    EXPECT_TRUE(purserctl({u"integration"_s, u"add"_s, u"--help"_s}).output.contains("--secret"));
    EXPECT_FALSE(QFile::exists(path()));
}

} // namespace purser
