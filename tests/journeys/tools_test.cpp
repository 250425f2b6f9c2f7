// Account Settings > Tools: docker, podman and their kin are connected with Purser, and then really get their logins.

#include "tests/journeys/journey.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/dockerregistry.h"
#include "tests/support/printers.h"
#include "ui/tools/diffview.h"
#include "ui/widgets/listtable.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace purser {

namespace {

// A home directory of the tools', and the helper on the PATH, as after an installation.
class Tools : public Journey
{
protected:
    Tools()
    {
        qputenv("DOCKER_CONFIG", home.filePath(u"docker"_s).toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", home.filePath(u"run"_s).toLocal8Bit());
        qputenv("PURSER_ACCOUNT", person.accountFile().toLocal8Bit());
        qputenv("PATH", qgetenv("PURSER_BIN") + ':' + m_path);
    }

    ~Tools() override
    {
        qputenv("PATH", m_path);
        qputenv("XDG_RUNTIME_DIR", m_runtime);
        qunsetenv("DOCKER_CONFIG");
        qunsetenv("PURSER_ACCOUNT");
    }

    void write(const QString &path, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(nothing)");
    }

    void addPrivate(const QString &name, const QString &url)
    {
        openForm(u"private-docker-registry"_s);
        fillPrivate(name, url);
        save(name);
    }

    void openTools()
    {
        person.click(u"menu.tools"_s);
        untilTried();
    }

    void untilTried()
    {
        person.untilRead(u"docker.state"_s, u" to Purser"_s);
        person.until("the helper has been tried",
            [this] { return person.sees(u"trial"_s) && !person.read(u"trial"_s).contains(u"Running"_s); });
    }

    QString cell(int row, int column)
    {
        const QAbstractItemModel *model = person.see<ListTable>(u"servedRegistries"_s)->model();
        return model->index(row, column).data().toString();
    }

    QString finding(int number) { return person.read(u"finding.%1"_s.arg(number)); }

    QTemporaryDir home;
    const QString docker = home.filePath(u"docker/config.json"_s);
    const QString runtime = home.filePath(u"run/containers/auth.json"_s);

private:
    const QByteArray m_path = qgetenv("PATH");
    const QByteArray m_runtime = qgetenv("XDG_RUNTIME_DIR");
};

} // namespace

// From the form to the pull, without a login.
TEST_F(Tools, ConnectedToolsPullWithoutALogin)
{
    DockerRegistry registry;
    registry.usePassword(u"alice"_s, u"wonderland"_s);
    registry.addTags(u"acme/web"_s, {u"1.0"_s});
    ASSERT_TRUE(registry.start()) << registry.log().constData();
    const QByteArray before = "{\n  \"psFormat\": \"{{.ID}}\"\n}\n";
    write(docker, before);
    const auto listsTags = [&registry] {
        QProcess skopeo;
        skopeo.start(
            u"skopeo"_s, {u"list-tags"_s, u"--tls-verify=false"_s, u"docker://%1/acme/web"_s.arg(registry.host())});
        return skopeo.waitForFinished() && skopeo.exitCode() == 0 && skopeo.readAll().contains("1.0");
    };
    person.start();
    addPrivate(u"office"_s, u"http://"_s + registry.host());
    EXPECT_FALSE(listsTags());

    openTools();
    EXPECT_EQ(person.read(u"docker.state"_s), u"0 of 1 registry comes to Purser"_s);
    EXPECT_EQ(cell(0, 0), registry.host());
    EXPECT_EQ(cell(0, 1), u"Nobody"_s);
    expectPresentable();
    person.click(u"docker.connect"_s);
    const QString difference = person.see<DiffView>(u"change.difference"_s)->toPlainText();
    EXPECT_TRUE(difference.contains(u"+   \"credHelpers\": {"_s)) << qPrintable(difference);
    EXPECT_EQ(read(docker), before); // nothing is written before the person has seen it
    expectPresentable();
    person.click(u"confirm"_s);
    person.untilRead(u"docker.state"_s, u"1 of 1 registry comes to Purser"_s);
    untilTried();
    EXPECT_EQ(person.read(u"trial"_s), u"docker-credential-purser answers as the tools expect it."_s);
    EXPECT_EQ(cell(0, 1), u"Purser"_s);
    EXPECT_EQ(cell(0, 2), u"Purser"_s); // podman reads docker's file, too
    EXPECT_TRUE(listsTags());
    expectPresentable();

    person.click(u"message.action"_s);
    person.untilRead(u"docker.state"_s, u"0 of 1"_s);
    EXPECT_EQ(read(docker), before);
    EXPECT_FALSE(listsTags());
}

TEST_F(Tools, ToolsThatAreAnsweredFromAnotherAccount)
{
    qputenv("PURSER_ACCOUNT", home.filePath(u"other.db"_s).toLocal8Bit());
    person.start();
    person.click(u"menu.tools"_s);
    person.untilRead(u"finding.0"_s, u"Set PURSER_ACCOUNT for the tools, too."_s);
    EXPECT_TRUE(finding(0).contains(home.filePath(u"other.db"_s)));
}

TEST_F(Tools, NoFileNoIntegrationNoHelper)
{
    qputenv("PATH", "/usr/bin:/bin");
    person.start();
    person.click(u"menu.tools"_s);
    person.untilRead(u"docker.state"_s, u"No integration is for a registry yet."_s);
    person.untilRead(u"trial"_s, u"docker-credential-purser is not on the PATH"_s);
    EXPECT_FALSE(person.see<QWidget>(u"docker.connect"_s)->isEnabled());
    expectPresentable();
}

TEST_F(Tools, WhatWouldGoWrongIsSaid)
{
    write(docker, R"({"credsStore": "gone", "auths": {"registry.example.com": {"auth": "YWxpY2U6dw=="}}})");
    write(runtime, "{\"auths\": \n}");
    person.start();
    addPrivate(u"office"_s, u"https://registry.example.com"_s);

    openTools();
    person.untilSeen(u"finding.2"_s);
    EXPECT_TRUE(finding(0).contains(u"Line 2, column 1: this is not JSON."_s)) << qPrintable(finding(0));
    EXPECT_TRUE(finding(1).contains(u"there is no program docker-credential-gone"_s)) << qPrintable(finding(1));
    EXPECT_TRUE(finding(2).contains(u"Other people on this computer can read the passwords"_s))
        << qPrintable(finding(2));
    EXPECT_EQ(cell(0, 1), u"The helper “gone”"_s);
    EXPECT_EQ(cell(0, 2), u"A password in a file"_s);
    expectPresentable();
}

// Two accounts of one registry: why which one, and how to choose.
TEST_F(Tools, WhatAToolWouldGetIsExplained)
{
    person.start();
    addPrivate(u"office"_s, u"https://registry.example.com"_s);
    openTools();
    person.untilRead(u"explain.said"_s, u"The tool gets the login of office."_s);
    person.click(u"menu.integrations"_s);
    openForm(u"private-docker-registry"_s);
    fillPrivate(u"robot"_s, u"https://registry.example.com"_s, u"ci"_s);
    save(u"robot"_s);

    openTools();
    person.untilRead(u"explain.said"_s, u"Several integrations are for this registry: office, robot."_s);
    ListTable *table = person.see<ListTable>(u"explain.integrations"_s);
    EXPECT_EQ(table->model()->rowCount(), 2);
    expectPresentable();
    ASSERT_TRUE(table->select(u"robot"_s));
    emit table->actionTriggered(u"default"_s, u"robot"_s);
    person.untilRead(u"explain.said"_s, u"The tool gets the login of robot."_s);
    expectPresentable();

    person.click(u"explain.clear"_s);
    person.untilRead(u"explain.said"_s, u"Several integrations"_s);
    person.press(Qt::Key_Z, Qt::ControlModifier);
    person.untilRead(u"explain.said"_s, u"The tool gets the login of robot."_s);
    person.type(u"explain.server"_s, u"nowhere.example.com/acme/web:1"_s);
    person.untilRead(u"explain.said"_s, u"No integration is for it."_s);
}

// What a tool did on somebody's word comes back, also after its program has ended.
TEST_F(Tools, ALogoutIsTakenBack)
{
    person.start();
    addPrivate(u"office"_s, u"https://registry.example.com"_s);
    QProcess logout;
    logout.start(u"docker-credential-purser"_s, {u"erase"_s});
    logout.write("registry.example.com");
    logout.closeWriteChannel();
    ASSERT_TRUE(logout.waitForFinished());
    ASSERT_EQ(logout.exitCode(), 0) << logout.readAll().constData();
    person.press(Qt::Key_F5);
    person.until("it is gone", [this] { return person.listed().isEmpty(); });

    person.click(u"menu.activity"_s);
    ListTable *table = person.see<ListTable>(u"activity"_s);
    person.until("its line is there", [table] { return table->model()->rowCount() > 1; });
    table->setCurrentIndex(table->model()->index(0, 0));
    expectPresentable();
    person.click(u"activity.takeBack"_s);
    person.until("it cannot be taken back again", [this] { return !person.sees(u"activity.takeBack"_s); });
    person.click(u"menu.integrations"_s);
    untilListed(u"office"_s);
    person.editRow(u"office"_s);
    expectPresentable();
}

// Two programs write the file at the same time: what was shown is not what would be lost.
TEST_F(Tools, AFileThatChangedMeanwhileIsShownAnew)
{
    write(docker, "{}");
    person.start();
    addPrivate(u"office"_s, u"https://registry.example.com"_s);
    openTools();
    person.click(u"docker.connect"_s);
    write(docker, R"({"detachKeys": "ctrl-e"})");
    person.click(u"confirm"_s);
    person.untilRead(u"change.failure"_s, u"was changed by somebody else meanwhile"_s);
    EXPECT_EQ(read(docker), R"({"detachKeys": "ctrl-e"})");
    EXPECT_TRUE(person.see<DiffView>(u"change.difference"_s)->toPlainText().contains(u"detachKeys"_s));
    person.click(u"confirm"_s);
    person.untilRead(u"docker.state"_s, u"1 of 1"_s);
    EXPECT_EQ(read(docker), R"({"detachKeys": "ctrl-e","credHelpers": {"registry.example.com":"purser"}})");
}

} // namespace purser
