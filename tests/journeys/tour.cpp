// The main job, walked on a sample account with a real registry and a real keychain, with a picture at every stop.

#include "tests/support/dockerregistry.h"
#include "tests/support/person.h"
#include "tests/support/silence.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>
#include <gtest/gtest.h>

using namespace Qt::Literals;
using namespace purser;

namespace {

QDir pictures;
int pictureNumber = 0;

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

void addDockerHub(Person &person)
{
    person.click(u"add"_s);
    person.chooseType(u"docker"_s);
    person.type(u"name"_s, u"acme-hub"_s);
    person.type(u"username"_s, u"acmebuilds"_s);
    person.type(u"password"_s, u"a token"_s);
    person.type(u"email"_s, u"not an address"_s);
    person.press(Qt::Key_Tab);
    person.untilSeen(u"issue"_s);
    shoot(person, u"add-issue"_s);
    person.type(u"email"_s, u"builds@acme.example"_s);
    person.click(u"save"_s);
    person.until("it is listed", [&] { return person.listed().contains(u"acme-hub"_s); });
}

void checkAndEdit(Person &person)
{
    person.click(u"checkAll"_s);
    person.until("both were checked", [&] {
        return person.statusOf(u"my_private_registry"_s) == "Accepted"_L1
            && person.statusOf(u"acme-hub"_s) == "Unreachable"_L1;
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
    person.click(u"cancel"_s);
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
    ASSERT_TRUE(registry.start()) << registry.log().constData();
    Person person;
    person.start();
    shoot(person, u"list-empty"_s);
    addSubscriptions(person);
    addPrivateRegistry(person, registry);
    addDockerHub(person);
    checkAndEdit(person);
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
