// The main job: integrations of every type are added, proved, found again after a restart, and deleted.

#include "tests/app/types/keyfile.h"
#include "tests/journeys/journey.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/dockerregistry.h"
#include "tests/support/printers.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationspage.h"
#include "ui/widgets/secrettextedit.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

namespace {

class MainJob : public Journey
{
protected:
    QString writeKey(const QByteArray &content)
    {
        QFile file(m_directory.filePath(u"key.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    void openKeyForm()
    {
        person.start();
        openForm(u"gcr"_s);
        person.type(u"name"_s, u"acme-gcr"_s);
        expectPresentable();
    }

    // The key is in the form; it is kept as it was given, byte for byte.
    void saveKey()
    {
        person.untilRead(u"summary"_s, u"bytes"_s);
        EXPECT_EQ(person.see<SecretTextEdit>(u"jsonKey"_s)->secret(), Secret(keyFile()));
        expectPresentable();
        save(u"acme-gcr"_s);
        EXPECT_EQ(secrets().size(), 1);
        const IntegrationModel *model = person.window().integrationsPage()->model();
        EXPECT_EQ(model->integrationAt(model->index(0, 0))->values.value(u"clientEmail"_s),
            u"puller@acme-build.iam.gserviceaccount.com"_s);
    }

    QTemporaryDir m_directory;
};

TEST_F(MainJob, PrivateRegistryFromAddToDelete)
{
    DockerRegistry registry;
    registry.usePassword(u"alice"_s, u"wonderland"_s);
    ASSERT_TRUE(registry.start()) << registry.log().constData();
    person.start();
    expectPresentable();
    addSubscription(u"acme"_s);
    expectPresentable();
    openForm(u"private-docker-registry"_s);
    fillPrivate(u"mine"_s, registry.url().toString());
    test();
    EXPECT_TRUE(textsOf(u"checkTrace"_s).startsWith(u"Accepted"_s)) << qPrintable(textsOf(u"checkTrace"_s));
    expectPresentable();
    assign(u"acme"_s);
    expectPresentable();
    save(u"mine"_s);
    person.click(u"checkAll"_s);
    person.until("the check is remembered", [&] { return person.statusOf(u"mine"_s) == u"Accepted"_s; });
    expectPresentable();

    restart();
    EXPECT_EQ(person.listed(), QStringList {u"mine"_s});
    EXPECT_EQ(person.statusOf(u"mine"_s), u"Accepted"_s);
    EXPECT_EQ(secrets().size(), 1);
    person.click(u"checkAll"_s);
    person.untilRead(u"status.count"_s, u"1 integration"_s);
    person.deleteRow(u"mine"_s);
    person.untilRead(u"count"_s, u"1 dependency"_s);
    expectPresentable();
    person.clickDependency(u"dependencies"_s, u"acme - mine"_s, DependencyAction::Release);
    person.untilRead(u"count"_s, u"No dependency"_s);
    person.click(u"yes"_s);
    untilGone(u"mine"_s);
    EXPECT_EQ(secrets().size(), 1) << "kept for undo";
    person.quit();
    EXPECT_EQ(secrets(), QStringList());
}

TEST_F(MainJob, DockerSurvivesRestart)
{
    person.start();
    openForm(u"docker"_s);
    fillDocker(u"acme-hub"_s);
    person.type(u"email"_s, u"builds@acme.example"_s);
    save(u"acme-hub"_s);
    restart();
    EXPECT_EQ(person.listed(), QStringList {u"acme-hub"_s});
    EXPECT_EQ(person.statusOf(u"acme-hub"_s), u"Never checked"_s);
    person.editRow(u"acme-hub"_s);
    person.untilSeen(u"uses.line"_s);
    EXPECT_EQ(typed(u"username"_s), u"acmebuilds"_s);
    EXPECT_EQ(typed(u"email"_s), u"builds@acme.example"_s);
    EXPECT_EQ(typed(u"password"_s), QString());
    expectPresentable();
    EXPECT_EQ(secrets().size(), 1);
}

TEST_F(MainJob, KeyLoadedFromFile)
{
    openKeyForm();
    person.see<SecretTextEdit>(u"jsonKey"_s)->loadFile(writeKey(keyFile()));
    saveKey();
    restart();
    EXPECT_EQ(person.listed(), QStringList {u"acme-gcr"_s});
    confirmDeletion(u"acme-gcr"_s);
    person.quit();
    EXPECT_EQ(secrets(), QStringList());
}

TEST_F(MainJob, KeyPasted)
{
    openKeyForm();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(keyFile()));
    auto *area = person.see<QWidget>(u"jsonKey.key"_s);
    area->setFocus();
    QTest::keySequence(area, QKeySequence::Paste);
    saveKey();
}

TEST_F(MainJob, KeyDropped)
{
    openKeyForm();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writeKey(keyFile()))});
    QWidget *target = person.see<QPlainTextEdit>(u"jsonKey.key"_s)->viewport();
    const QPoint middle = target->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    saveKey();
}

TEST_F(MainJob, DamagedKeyIsRefusedAtItsField)
{
    openKeyForm();
    auto *edit = person.see<SecretTextEdit>(u"jsonKey"_s);
    edit->loadFile(writeKey("{\"type\": \"authorized_user\"}"));
    untilIssue(u"jsonKey"_s, u"authorized_user"_s);
    expectPresentable();
    edit->loadFile(m_directory.filePath(u"nowhere.json"_s));
    untilIssue(u"jsonKey"_s, u"cannot be read"_s);
    edit->loadFile(writeKey(QByteArray(70'000, 'x')));
    untilIssue(u"jsonKey"_s, u"larger than 64 KiB"_s);
    EXPECT_EQ(typed(u"name"_s), u"acme-gcr"_s);
    EXPECT_EQ(secrets(), QStringList());
}

} // namespace

} // namespace purser
