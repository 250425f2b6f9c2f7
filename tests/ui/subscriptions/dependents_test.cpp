#include "tests/ui/subscriptions/subscriptiontest.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

using namespace Qt::Literals;

namespace purser {

namespace {

using Place = SubscriptionView::Place;

class DependentsOfSubscription : public SubscriptionTest
{
protected:
    void SetUp() override
    {
        SubscriptionTest::SetUp();
        acme = addSubscription(u"acme"_s);
        hub = enable(acme, addIntegration(u"acme-hub"_s));
    }

    QString makeWeb()
    {
        return makeFolder(u"web"_s,
            {{u"shippable.yml"_s,
                 "integrations:\n  hub:\n    - integrationName: acme-hub\n      type: docker\n    - integrationName: "
                 "missing\n      type: docker\n"},
                {u"docs/notes.md"_s, "# Nothing to find here\n"}});
    }

    void tick(const QString &list, int row)
    {
        auto *items = see<QAbstractItemView>(list);
        until("there is something to tick", [&] { return items->model()->rowCount() > row; });
        items->setFocus();
        items->setCurrentIndex(items->model()->index(row, 0));
        press(Qt::Key_Space);
    }

    QString state() { return see<QLabel>(u"project.state"_s)->text(); }

    Subscription acme;
    SubscriptionIntegrationDetails hub;
};

} // namespace

TEST_F(DependentsOfSubscription, EnvironmentsAndImagesAreAddedEditedAndDeleted)
{
    for (const auto &[place, kind] : {std::pair {Place::Environments, u"environment"_s}, {Place::Images, u"image"_s}}) {
        SCOPED_TRACE(qPrintable(kind));
        const QString list = kind + u".list"_s;
        open(acme, place);
        click(u"empty.add"_s);
        EXPECT_FALSE(see(u"save"_s)->isEnabled());
        EXPECT_FALSE(find(u"folder"_s)) << "of projects only";
        type(u"name"_s, u"production"_s);
        tick(u"uses.list"_s, 0);
        click(u"save"_s);
        until(
            "it is listed", [&] { return find(list) && rows(list).join(u'\n').contains("production | acme-hub"_L1); });

        selectRow(list, u"production"_s);
        press(Qt::Key_F2);
        type(u"name"_s, u"staging"_s);
        tick(u"uses.list"_s, 0);
        click(u"save"_s);
        until("it is renamed", [&] { return find(list) && rows(list).join(u'\n').contains("staging | None"_L1); });

        selectRow(list, u"staging"_s);
        press(Qt::Key_Delete);
        click(u"yes"_s);
        EXPECT_TRUE(see(u"empty.add"_s));
        until("all was said", [&] { return messages.size() == 3; });
        messages.clear();
    }
}

TEST_F(DependentsOfSubscription, ProjectIsAddedByItsFolderAndScanned)
{
    const QString folder = makeWeb();
    open(acme, Place::Projects);
    click(u"empty.add"_s);
    type(u"folder"_s, folder + u"/"_s);
    EXPECT_EQ(see<QLineEdit>(u"name"_s)->text(), u"web"_s);
    click(u"save"_s);
    until("it is scanned", [&] {
        return find(u"project.list"_s) && rows(u"project.list"_s).join(u'\n').contains("web | acme-hub | Today at "_L1);
    });
    EXPECT_TRUE(rows(u"project.list"_s).first().endsWith(" | 1"_L1)) << "one thing to look at";
    selectRow(u"project.list"_s, u"web"_s);
    press(Qt::Key_Return);
    until("it is open", [&] { return find(u"project.uses"_s) && find(u"project.notes"_s); });
    EXPECT_EQ(trail(), u"Subscriptions / acme / Settings / Projects / web"_s);
    EXPECT_EQ(rows(u"project.uses"_s), QStringList {u"acme-hub | shippable.yml, line 3 | acme-hub"_s});
    selectRow(u"project.uses"_s, u"acme-hub"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(opened, QStringList {folder + u"/shippable.yml:3"_s});
}

TEST_F(DependentsOfSubscription, FolderIsDropped)
{
    const QString folder = makeWeb();
    open(acme, Place::Projects);
    click(u"empty.add"_s);
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(folder)});
    QWidget *field = see(u"folder"_s)->parentWidget();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &drop);
    EXPECT_EQ(see<QLineEdit>(u"folder"_s)->text(), folder);
    EXPECT_EQ(see<QLineEdit>(u"name"_s)->text(), u"web"_s);
}

TEST_F(DependentsOfSubscription, VanishedFolderIsSaidAndCured)
{
    const QString folder = makeWeb();
    const Dependent web = addDependent(acme, DependentKind::Project, u"web"_s, {hub.use.id}, folder);
    ASSERT_TRUE(QDir(folder).rename(folder, folder + u"-moved"_s));
    open(acme, Place::Projects, web.id);
    click(u"project.scan"_s);
    auto *bar = view().findChild<MessageBar *>();
    until("it is said", [&] {
        for (MessageBar *each : view().findChildren<MessageBar *>()) {
            if (each->isVisible() && each->kind() == MessageBar::Kind::Warning) {
                bar = each;
                return true;
            }
        }
        return false;
    });
    EXPECT_TRUE(bar->text().contains(folder)) << qPrintable(bar->text());
    EXPECT_EQ(see<QLabel>(u"project.byHand"_s)->text(), u"Entered by hand: acme-hub"_s);
    click(u"message.action"_s); // of the message
    type(u"folder"_s, folder + u"-moved"_s);
    click(u"save"_s);
    until("it is found there", [&] { return find(u"project.uses"_s) != nullptr; });
}

TEST_F(DependentsOfSubscription, ScanIsCancelled)
{
    QMap<QString, QByteArray> files;
    for (int number = 0; number < 400; ++number) {
        files.insert(u"d%1/Dockerfile"_s.arg(number), "FROM acmebuilds/toolbox:1\n");
    }
    const Dependent big = addDependent(acme, DependentKind::Project, u"big"_s, {}, makeFolder(u"big"_s, files));
    open(acme, Place::Projects, big.id);
    click(u"project.scan"_s);
    click(u"project.cancelScan"_s);
    until("it has ended", [&] { return find(u"project.scan"_s) != nullptr; });
    EXPECT_EQ(state(), u"Never scanned"_s);
    EXPECT_TRUE(see(u"empty.scan"_s)->isEnabled());
}

TEST_F(DependentsOfSubscription, DeletedProjectLeavesItsFiles)
{
    const QString folder = makeWeb();
    const Dependent web = addDependent(acme, DependentKind::Project, u"web"_s, {hub.use.id}, folder);
    open(acme, Place::Projects, web.id);
    click(u"project.delete"_s);
    click(u"yes"_s);
    EXPECT_TRUE(see(u"empty.add"_s));
    EXPECT_EQ(messages, QStringList {u"Removed project web from subscription acme."_s});
    EXPECT_TRUE(QFile::exists(folder + u"/shippable.yml"_s));
}

} // namespace purser
