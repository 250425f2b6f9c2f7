// The main job, walked on a sample account with a real registry and a real keychain, with a picture at every stop. What
// it adds of registries elsewhere is answered on this computer: nothing leaves it.

#include "tests/support/conversations.h"
#include "tests/support/dockerregistry.h"
#include "tests/support/internet.h"
#include "tests/support/person.h"
#include "tests/support/silence.h"
#include "ui/registry/rightchip.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <gtest/gtest.h>

using namespace Qt::Literals;
using namespace purser;

namespace {

QDir pictures;
int pictureNumber = 0;

// From here on the system's proxy is that Internet, and its authority is one of those that are known.
void goThrough(const Internet &internet, const QString &authorityFile)
{
    QFile file(authorityFile);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(internet.authority()) > 0);
    qputenv("https_proxy", "http://" + internet.proxyAddress().toLatin1());
    qputenv("SSL_CERT_FILE", authorityFile.toLocal8Bit());
}

const Conversation &conversationNamed(const QString &name)
{
    static const QList<Conversation> all = hostedConversations();
    const auto found = std::ranges::find(all, name, &Conversation::name);
    if (found == all.end()) {
        qFatal("There is no such conversation");
    }
    return *found;
}

// In both themes, numbered in the order of the walk.
void shoot(Person &person, const QString &name)
{
    ++pictureNumber;
    for (const auto &[scheme, suffix] :
        {std::pair {Theme::Scheme::Dark, u"-dark"_s}, std::pair {Theme::Scheme::Light, QString()}}) {
        person.theme().setScheme(scheme);
        const QString file = u"%1-%2%3.png"_s.arg(pictureNumber, 2, 10, QLatin1Char('0')).arg(name, suffix);
        ASSERT_TRUE(person.picture().save(pictures.filePath(file)));
        std::printf("%s\n", qPrintable(pictures.dirName() + u'/' + file));
    }
}

void addSubscriptions(Person &person)
{
    person.click(u"menu.subscriptions"_s);
    shoot(person, u"subscriptions-empty"_s);
    for (const QString &name : {u"acme"_s, u"globex"_s, u"initech"_s, u"umbrella"_s}) {
        person.type(u"subscription.new"_s, name);
        person.click(u"subscription.add"_s);
        person.untilSubscription(name);
    }
    shoot(person, u"subscriptions"_s);
}

void assign(Person &person, const QString &subscription)
{
    person.click(u"subscriptions"_s);
    person.type(u"popup.search"_s, subscription);
    shoot(person, u"subscription-dropdown"_s);
    person.press(Qt::Key_Return);
    person.press(Qt::Key_Escape);
}

void addPrivateRegistry(Person &person, const DockerRegistry &registry)
{
    person.click(u"menu.integrations"_s);
    person.click(u"add"_s);
    shoot(person, u"add-choose-type"_s);
    person.chooseType(u"private-docker-registry"_s);
    shoot(person, u"add-empty"_s);
    person.type(u"name"_s, u"my_private_registry"_s);
    person.type(u"url"_s, registry.url().toString());
    person.type(u"username"_s, u"alice"_s);
    person.type(u"password"_s, u"not the password"_s);
    person.click(u"test"_s);
    person.untilSeen(u"check.copy"_s);
    shoot(person, u"add-refused"_s);
    person.type(u"password"_s, u"wonderland"_s);
    person.click(u"test"_s);
    person.untilSeen(u"check.copy"_s);
    assign(person, u"acme"_s);
    assign(person, u"globex"_s);
    shoot(person, u"add-tested"_s);
    person.click(u"save"_s);
    person.until("it is listed", [&] { return person.listed().contains(u"my_private_registry"_s); });
}

void fill(Person &person, const Conversation &conversation)
{
    for (auto [field, value] : conversation.values.asKeyValueRange()) {
        person.type(field, value);
    }
    for (auto [field, secret] : conversation.secrets.asKeyValueRange()) {
        person.type(field, QString::fromUtf8(secret.expose()));
    }
}

void addDockerHub(Person &person)
{
    person.click(u"add"_s);
    person.chooseType(u"docker"_s);
    person.type(u"name"_s, u"acme-hub"_s);
    fill(person, conversationNamed(u"docker: right token"_s));
    person.type(u"email"_s, u"not an address"_s);
    person.press(Qt::Key_Tab);
    person.untilSeen(u"issue"_s);
    shoot(person, u"add-issue"_s);
    person.type(u"email"_s, u"builds@acme.example"_s);
    person.click(u"save"_s);
    person.until("it is listed", [&] { return person.listed().contains(u"acme-hub"_s); });
}

void addOthers(Person &person)
{
    const QString soon = QDate::currentDate().addDays(9).toString(Qt::ISODate);
    for (const auto &[name, conversation, expires] :
        {std::tuple {u"globex-ghcr"_s, u"ghcr: token without the scope"_s, soon},
            std::tuple {u"initech-quay"_s, u"quay: wrong token"_s, QString()}}) {
        person.click(u"add"_s);
        person.chooseType(conversationNamed(conversation).typeId);
        person.type(u"name"_s, name);
        fill(person, conversationNamed(conversation));
        person.type(u"expires"_s, expires);
        shoot(person, u"add-"_s + name);
        person.click(u"save"_s);
        person.until("it is listed", [&] { return person.listed().contains(name); });
    }
    person.click(u"add"_s);
    person.chooseType(u"ecr"_s);
    person.type(u"name"_s, u"umbrella-ecr"_s);
    shoot(person, u"add-ecr"_s);
    person.click(u"cancel"_s);
    person.click(u"discard"_s);
}

void lookInside(Person &person)
{
    person.click(u"repositories"_s);
    person.untilSeen(u"repositoriesPage"_s);
    person.type(u"repository.search"_s, u"acme/web"_s);
    person.press(Qt::Key_Return);
    person.untilRead(u"tags.count"_s, u"40 tag"_s);
    person.until("pull is known", [&] { return person.see<RightChip>(u"right.pull"_s)->text() == u"May pull"_s; });
    shoot(person, u"repositories"_s);
    person.press(Qt::Key_Left, Qt::AltModifier);
    person.untilSeen(u"integrations"_s);
}

void checkAndEdit(Person &person)
{
    person.click(u"checkAll"_s);
    person.until("all were checked", [&] {
        return person.statusOf(u"my_private_registry"_s) == "Accepted"_L1
            && person.statusOf(u"acme-hub"_s) == "Accepted"_L1 && person.statusOf(u"globex-ghcr"_s) == "Limited"_L1
            && person.statusOf(u"initech-quay"_s) == "Refused"_L1;
    });
    shoot(person, u"list"_s);
    person.type(u"filter.name"_s, u"globex"_s);
    shoot(person, u"list-filtered"_s);
    person.type(u"filter.name"_s, u"nothing like it"_s);
    shoot(person, u"list-no-match"_s);
    person.click(u"noMatch.reset"_s);
    person.editRow(u"my_private_registry"_s);
    person.untilSeen(u"uses.line"_s);
    shoot(person, u"edit"_s);
    lookInside(person);
    person.click(u"picker"_s);
    person.untilSeen(u"popup.search"_s);
    shoot(person, u"subscription-picker"_s);
    person.press(Qt::Key_Escape);
}

void writeProject(const QDir &folder, const QString &host)
{
    for (const auto &[name, content] : {std::pair {u"Dockerfile"_s, u"FROM %1/base:1\nCOPY . /srv\n"_s.arg(host)},
             std::pair {u"shippable.yml"_s,
                 u"integrations:\n  hub:\n    - integrationName: my_private_registry\n"
                 "      type: private docker registry\n    - integrationName: Acme-Hub\n      type: docker\n"_s}}) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
    }
}

void walkTheSubscription(Person &person, const QDir &folder)
{
    person.click(u"picker"_s);
    person.type(u"popup.search"_s, u"acme"_s);
    person.press(Qt::Key_Return);
    person.untilSeen(u"subscriptionMenu"_s);
    shoot(person, u"subscription-overview"_s);
    person.click(u"subscriptionMenu.integrations"_s);
    person.click(u"add"_s);
    person.untilSeen(u"permission.all"_s);
    shoot(person, u"subscription-enable"_s);
    person.click(u"cancel"_s);
    shoot(person, u"subscription-integrations"_s);
    person.click(u"subscriptionMenu.projects"_s);
    person.click(u"add"_s);
    person.untilSeen(u"folder.browse"_s);
    person.type(u"name"_s, u"web"_s);
    person.type(u"folder"_s, folder.path());
    shoot(person, u"project-add"_s);
    person.click(u"save"_s);
    person.untilSeen(u"project.list"_s);
    person.press(Qt::Key_Return);
    person.untilRead(u"project.state"_s, u"Scanned"_s);
    shoot(person, u"project"_s);
    person.click(u"subscriptionMenu.images"_s);
    shoot(person, u"images-empty"_s);
    person.click(u"settings"_s);
}

void connectTools(Person &person)
{
    person.click(u"menu.tools"_s);
    person.untilRead(u"docker.state"_s, u" to Purser"_s);
    person.until("the helper has been tried", [&] { return !person.read(u"trial"_s).contains(u"Running"_s); });
    shoot(person, u"tools"_s);
    person.click(u"docker.connect"_s);
    shoot(person, u"tools-connect"_s);
    person.click(u"confirm"_s);
    person.until("it is connected", [&] { return !person.read(u"docker.state"_s).startsWith(u'0'); });
    person.until("the helper has been tried", [&] { return !person.read(u"trial"_s).contains(u"Running"_s); });
    person.untilRead(u"explain.said"_s, u"The tool gets"_s);
    shoot(person, u"tools-connected"_s);
}

void deleteAndUndo(Person &person, const QDir &folder)
{
    person.deleteRow(u"my_private_registry"_s);
    person.untilRead(u"count"_s, u"4 dependencies"_s);
    shoot(person, u"delete-blocked"_s);
    person.click(u"releaseAll"_s);
    shoot(person, u"delete-plan"_s);
    person.click(u"plan.release"_s);
    person.untilRead(u"count"_s, u"3 dependencies"_s);
    // What a file says ends with the file.
    ASSERT_TRUE(QFile::remove(folder.filePath(u"Dockerfile"_s)) && QFile::remove(folder.filePath(u"shippable.yml"_s)));
    person.click(u"lookAgain"_s);
    person.untilRead(u"count"_s, u"1 dependency"_s);
    person.clickDependency(u"dependencies"_s, u"acme - my_private_registry"_s, DependencyAction::Release);
    person.untilRead(u"count"_s, u"No dependency"_s);
    shoot(person, u"delete-free"_s);
    person.click(u"yes"_s);
    person.until("it is gone", [&] { return !person.listed().contains(u"my_private_registry"_s); });
    shoot(person, u"deleted"_s);
    person.press(Qt::Key_Z, Qt::ControlModifier);
    person.until("the deletion is taken back", [&] { return person.listed().contains(u"my_private_registry"_s); });
    person.click(u"menu.activity"_s);
    shoot(person, u"activity"_s);
    person.click(u"menu.preferences"_s);
    shoot(person, u"preferences"_s);
}

} // namespace

TEST(Tour, MainJob)
{
    DockerRegistry registry;
    registry.usePassword(u"alice"_s, u"wonderland"_s);
    QStringList tags {u"latest"_s};
    for (int number = 1; number < 40; ++number) {
        tags << u"v1.%1"_s.arg(number);
    }
    registry.addTags(u"acme/web"_s, tags);
    registry.addTags(u"acme/base"_s, {u"1"_s});
    registry.addTags(u"globex/api"_s, {u"1"_s});
    ASSERT_TRUE(registry.start()) << registry.log().constData();
    Internet internet;
    for (const QString &name : {u"docker: right token"_s, u"ghcr: token without the scope"_s, u"quay: wrong token"_s}) {
        conversationNamed(name).putHosts(internet);
    }
    const QTemporaryDir outside;
    ASSERT_NO_FATAL_FAILURE(goThrough(internet, outside.filePath(u"authority.pem"_s)));
    Person person;
    // For the tools, which know of no window.
    qputenv("PURSER_ACCOUNT", person.accountFile().toLocal8Bit());
    qputenv("PATH", QCoreApplication::applicationDirPath().toLocal8Bit() + ':' + qgetenv("PATH"));
    person.start();
    shoot(person, u"list-empty"_s);
    addSubscriptions(person);
    addPrivateRegistry(person, registry);
    addDockerHub(person);
    addOthers(person);
    checkAndEdit(person);
    connectTools(person);
    const QTemporaryDir project;
    const QDir folder(project.path());
    writeProject(folder, u"127.0.0.1:%1"_s.arg(registry.url().port()));
    walkTheSubscription(person, folder);
    deleteAndUndo(person, folder);
    person.quit();
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    failTestsOnWarnings();
    pictures = QDir(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"tour"_s);
    pictures.removeRecursively();
    if (!pictures.mkpath(u"."_s)) {
        std::fprintf(stderr, "Cannot write pictures to %s\n", qPrintable(pictures.path()));
        return 1;
    }
    return RUN_ALL_TESTS();
}
