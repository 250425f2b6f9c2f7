// Logins and variables that leave the window: for files and for the clipboard.
#include "tests/journeys/journey.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/keychain.h"
#include "tests/support/printers.h"
#include "ui/integrations/integrationspage.h"
#include "ui/integrations/integrationtable.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

using namespace Qt::Literals;

namespace purser {

namespace {

class ExportJourney : public Journey
{
protected:
    void SetUp() override
    {
        person.start();
        addDocker(u"acme-hub"_s);
        openForm(u"private-docker-registry"_s);
        fillPrivate(u"lab"_s, u"https://registry.example.com"_s);
        save(u"lab"_s);
    }

    IntegrationTable *table() { return person.window().integrationsPage()->table(); }

    // By the menu key on the current row.
    void openExport(const QString &action)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(table()->viewport(), &event);
        auto *menu = person.see<QMenu>(u"rowMenu"_s);
        ASSERT_NE(menu, nullptr);
        for (QAction *offered : menu->actions()) {
            if (offered->text() == action) {
                offered->trigger();
                menu->close();
                person.untilSeen(u"exportDialog"_s);
                return;
            }
        }
        FAIL() << qPrintable(action);
    }
    void chooseFormat(const QString &name) { person.see<QComboBox>(u"format"_s)->setCurrentText(name); }
    void allowReplacing() { person.see<QCheckBox>(u"consent"_s)->click(); }
    bool canExport() { return person.see(u"export"_s)->isEnabled(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray contentOf(const QString &name) const
    {
        QFile source(file(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    bool isOpen() { return person.sees(u"exportDialog"_s); }

private:
    QTemporaryDir m_folder;
};

TEST_F(ExportJourney, severalLoginsIntoAFile)
{
    table()->selectAll();
    openExport(u"Export 2 selected…"_s);
    person.untilRead(u"names"_s, u"“acme-hub”, “lab”"_s);
    EXPECT_TRUE(person.read(u"consequence"_s).contains(u"Whoever can read it"_s));
    expectPresentable();
    person.type(u"secretName"_s, u"Pull Secret"_s);
    EXPECT_FALSE(canExport());
    EXPECT_TRUE(textsOf(u"exportDialog"_s).contains(u"A secret of Kubernetes has a name"_s));
    person.type(u"secretName"_s, u"pull"_s);
    person.type(u"path"_s, file(u"pull.yaml"_s));
    EXPECT_TRUE(canExport());
    person.click(u"export"_s);
    person.until("the dialog closes", [&] { return !isOpen(); });
    EXPECT_TRUE(contentOf(u"pull.yaml"_s).contains("kubernetes.io/dockerconfigjson"));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFileInfo(file(u"pull.yaml"_s)).permissions() & others, QFile::Permissions());
    const auto isSaid = [this] {
        const QList<MessageBar *> bars = person.window().integrationsPage()->findChildren<MessageBar *>();
        return std::ranges::any_of(bars, [](const MessageBar *bar) {
            return bar->isVisible() && bar->text().startsWith(u"Exported “acme-hub”, “lab” to "_s);
        });
    };
    person.until("it is said", isSaid);
}

TEST_F(ExportJourney, aFileThatIsThereIsReplacedOnlyOnTheWord)
{
    openExport(u"Export…"_s);
    chooseFormat(u"Variables: shell script"_s);
    EXPECT_FALSE(person.sees(u"secretName"_s));
    QFile there(file(u"lab.sh"_s));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    person.type(u"path"_s, there.fileName());
    EXPECT_FALSE(canExport());
    EXPECT_TRUE(textsOf(u"exportDialog"_s).contains(u"This file is there already."_s));
    allowReplacing();
    EXPECT_TRUE(canExport());
    person.type(u"path"_s, file(u"."_s));
    person.type(u"path"_s, there.fileName());
    EXPECT_FALSE(canExport()) << "what was allowed of one file is not allowed of the next";
    allowReplacing();
    person.click(u"export"_s);
    person.until("the dialog closes", [&] { return !isOpen(); });
    EXPECT_TRUE(contentOf(u"lab.sh"_s).contains("export LAB_INTEGRATION_PASSWORD='wonderland'\n"));
}

TEST_F(ExportJourney, whatFailsIsSaidAndNothingTypedIsLost)
{
    openExport(u"Export…"_s);
    chooseFormat(u"Variables: .env file"_s);
    person.type(u"path"_s, file(u"no/such/folder/lab.env"_s));
    person.click(u"export"_s);
    person.untilRead(u"failure"_s, u"could not be written"_s);
    EXPECT_TRUE(isOpen());
    person.type(u"path"_s, file(u"lab.env"_s));
    EXPECT_FALSE(person.sees(u"failure"_s)) << "what was said is moot";
    Keychain::lock();
    person.click(u"export"_s);
    person.untilRead(u"failure"_s, u"locked"_s);
    EXPECT_FALSE(QFileInfo::exists(file(u"lab.env"_s)));
    Keychain::unlock();
    person.click(u"export"_s);
    person.until("the dialog closes", [&] { return !isOpen(); });
    EXPECT_TRUE(contentOf(u"lab.env"_s).contains("LAB_INTEGRATION_PASSWORD='wonderland'\n"));
}

TEST_F(ExportJourney, twoOfOneRegistryAreVariablesOnly)
{
    addDocker(u"globex-hub"_s);
    table()->selectAll();
    openExport(u"Export 3 selected…"_s);
    EXPECT_FALSE(canExport());
    EXPECT_TRUE(textsOf(u"exportDialog"_s).contains(u"are both for https://index.docker.io/v1/"_s));
    chooseFormat(u"Variables: --env-file"_s);
    person.click(u"toClipboard"_s);
    EXPECT_FALSE(person.see(u"path"_s)->isEnabled());
    EXPECT_TRUE(person.read(u"consequence"_s).contains(u"clipboard"_s));
    person.click(u"export"_s);
    person.until("the dialog closes", [&] { return !isOpen(); });
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().contains(u"LAB_INTEGRATION_PASSWORD=wonderland\n"_s));
    EXPECT_TRUE(copied->text().contains(u"GLOBEXHUB_INTEGRATION_USERNAME="_s));
    EXPECT_EQ(copied->data(u"x-kde-passwordManagerHint"_s), "secret");
}

} // namespace

} // namespace purser
