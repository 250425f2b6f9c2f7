#include "tests/support/printers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/foldedpart.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace Qt::Literals;
using namespace purser;

TEST(MessageBar, saysItsThingOffersItsActionAndGoes)
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    EXPECT_FALSE(bar.isVisible());
    QSignalSpy triggered(&bar, &MessageBar::actionTriggered);
    QSignalSpy closed(&bar, &MessageBar::closed);
    bar.showMessage(MessageBar::Kind::Info, u"Deleted acme-hub."_s, u"Undo"_s);
    EXPECT_TRUE(bar.isVisible());
    QTest::mouseClick(bar.findChild<QPushButton *>(u"message.action"_s), Qt::LeftButton);
    EXPECT_EQ(triggered.count(), 1);
    EXPECT_FALSE(bar.isVisible());
    bar.showMessage(MessageBar::Kind::Warning, u"Offline"_s);
    EXPECT_FALSE(bar.findChild<QPushButton *>(u"message.action"_s)->isVisible());
    QTest::mouseClick(bar.findChild<QToolButton *>(u"message.close"_s), Qt::LeftButton);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_EQ(triggered.count(), 1);
}

TEST(MessageBar, isAnAlertForAScreenReader)
{
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Danger, u"The keychain is locked."_s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&bar);
    ASSERT_NE(interface, nullptr);
    EXPECT_EQ(interface->role(), QAccessible::AlertMessage);
    EXPECT_EQ(interface->text(QAccessible::Name), u"The keychain is locked."_s);
}

TEST(SearchField, emptiesByEscapeThenLetsItThrough)
{
    SearchField field(u"Integration Name"_s);
    QTest::keyClicks(&field, u"acme"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_EQ(field.accessibleName(), u"Integration Name"_s);
    EXPECT_TRUE(field.isClearButtonEnabled());
}

TEST(Chip, hidesAtZeroUnlessItIsOn)
{
    QWidget window;
    auto *chip = new Chip(u"Failing"_s, &window);
    window.show();
    EXPECT_FALSE(chip->isVisible());
    chip->setCount(3);
    EXPECT_TRUE(chip->isVisible());
    EXPECT_EQ(chip->accessibleName(), u"Failing: 3"_s);
    QTest::keyClick(chip, Qt::Key_Space);
    EXPECT_TRUE(chip->isChecked());
    chip->setCount(0);
    EXPECT_TRUE(chip->isVisible());
    chip->setChecked(false);
    EXPECT_FALSE(chip->isVisible());
}

TEST(ProgressLine, showsNothingBeforeItsDelay)
{
    ProgressLine line;
    line.setDelay(10);
    line.start();
    EXPECT_TRUE(line.isRunning());
    EXPECT_FALSE(line.isShowing());
    EXPECT_TRUE(QTest::qWaitFor([&] { return line.isShowing(); }));
    line.stop();
    EXPECT_FALSE(line.isShowing());
}

TEST(FieldRow, tellsTheEditorItsNameAndWhatIsWrong)
{
    auto *editor = new QLineEdit;
    FieldRow row(u"User&name"_s, u"Login info"_s, editor);
    row.show();
    EXPECT_EQ(editor->accessibleName(), u"Username"_s);
    EXPECT_EQ(editor->accessibleDescription(), u"Login info"_s);
    row.setIssue(u"A user name cannot have a colon."_s);
    EXPECT_TRUE(row.hasIssue());
    EXPECT_EQ(editor->accessibleDescription(), u"A user name cannot have a colon.\nLogin info"_s);
    EXPECT_EQ(editor->property("invalid"), u"error"_s);
    row.setIssue(u"Unencrypted."_s, FieldRow::Weight::Warning);
    EXPECT_EQ(editor->property("invalid"), u"warning"_s);
    row.clearIssue();
    EXPECT_FALSE(row.hasIssue());
    EXPECT_EQ(editor->accessibleDescription(), u"Login info"_s);
    EXPECT_TRUE(editor->property("invalid").toString().isEmpty());
}

TEST(FieldRow, asksForConsent)
{
    FieldRow row(u"Url"_s, {}, new QLineEdit);
    row.show();
    QSignalSpy changed(&row, &FieldRow::consentChanged);
    auto *box = row.findChild<QCheckBox *>(u"consent"_s);
    EXPECT_FALSE(box->isVisible());
    row.setConsent(u"Send it unencrypted all the same"_s);
    QTest::keyClick(box, Qt::Key_Space);
    EXPECT_TRUE(row.isConsented());
    row.setConsent({});
    EXPECT_FALSE(row.isConsented());
    EXPECT_EQ(changed.count(), 2);
}

TEST(FieldRow, offersOneThingToDo)
{
    FieldRow row(u"Url"_s, {}, new QLineEdit);
    row.show();
    row.setActionName(u"url.action"_s);
    const QSignalSpy triggered(&row, &FieldRow::actionTriggered);
    auto *button = row.findChild<QPushButton *>(u"url.action"_s);
    EXPECT_FALSE(button->isVisible());
    row.setAction(u"Switch to Quay.io"_s);
    EXPECT_TRUE(button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(triggered.count(), 1);
    row.setAction({});
    EXPECT_FALSE(button->isVisible());
}

TEST(FoldedPart, opensByKeyAndTellsWhetherItIsOpen)
{
    FoldedPart part(u"Connection"_s, u"Own certificate authority, proxy"_s, u"connection"_s);
    auto *field = new QLineEdit;
    part.column()->addWidget(field);
    part.show();
    auto *line = part.findChild<QPushButton *>(u"connection"_s);
    EXPECT_FALSE(part.isOpen());
    EXPECT_FALSE(field->isVisible());
    EXPECT_EQ(line->accessibleDescription(), u"Own certificate authority, proxy"_s);
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(line);
    EXPECT_TRUE(heard->state().checkable);
    QTest::keyClick(line, Qt::Key_Space);
    EXPECT_TRUE(part.isOpen());
    EXPECT_TRUE(field->isVisible());
    EXPECT_TRUE(heard->state().checked);
    part.setOpen(false);
    EXPECT_FALSE(field->isVisible());
}

TEST(Dropdown, wheelScrollsTheFormInstead)
{
    Dropdown dropdown;
    dropdown.addItems({u"one"_s, u"two"_s});
    dropdown.show();
    QWheelEvent wheel({5, 5}, dropdown.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(&dropdown, &wheel);
    EXPECT_FALSE(wheel.isAccepted());
    EXPECT_EQ(dropdown.currentText(), u"one"_s);
}

TEST(Breadcrumb, leadsBackByKeyboard)
{
    Breadcrumb crumbs;
    QSignalSpy activated(&crumbs, &Breadcrumb::activated);
    crumbs.setTrail({{u"Account"_s, u"account"_s}, {u"R&D"_s, u"rd"_s}, {u"Add"_s, u"add"_s}});
    auto *account = crumbs.findChild<QPushButton *>(u"crumb.account"_s);
    ASSERT_NE(account, nullptr);
    EXPECT_NE(account->focusPolicy() & Qt::TabFocus, 0);
    QTest::keyClick(account, Qt::Key_Space);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first().first().toString(), u"account"_s);
    auto *rd = crumbs.findChild<QPushButton *>(u"crumb.rd"_s);
    EXPECT_EQ(rd->accessibleName(), u"R&D"_s);
    EXPECT_EQ(rd->text(), u"R&&D"_s);
    EXPECT_EQ(crumbs.findChild<QPushButton *>(u"crumb.add"_s), nullptr);
}

TEST(Breadcrumb, leavesOutWhatIsStillBeingRead)
{
    Breadcrumb crumbs;
    const auto steps = [&crumbs] {
        QStringList names;
        for (const QPushButton *step : crumbs.findChildren<QPushButton *>()) {
            names << step->objectName();
        }
        names.removeAll(QString()); // on its way out
        return names;
    };
    crumbs.setTrail({{u"Subscriptions"_s, u"subscriptions"_s}, {{}, u"overview"_s}, {u"Projects"_s, u"projects"_s}});
    EXPECT_EQ(steps(), QStringList {u"crumb.subscriptions"_s});
    crumbs.setTrail(
        {{u"Subscriptions"_s, u"subscriptions"_s}, {u"acme"_s, u"overview"_s}, {u"Projects"_s, u"projects"_s}});
    EXPECT_EQ(steps(), (QStringList {u"crumb.subscriptions"_s, u"crumb.overview"_s}));
}

TEST(Card, hasAHeadOnlyWhenThereIsSomethingToSay)
{
    Card card;
    card.show();
    const int bare = card.sizeHint().height();
    card.setTitle(u"Account Integrations"_s);
    EXPECT_GT(card.sizeHint().height(), bare);
    const int headed = card.sizeHint().height();
    card.foot()->addWidget(makeButton(ButtonKind::Primary, u"Save"_s, u"save"_s));
    EXPECT_EQ(card.foot(), card.foot());
    EXPECT_TRUE(QTest::qWaitFor([&] { return card.sizeHint().height() > headed; }));
}

TEST(Button, hasItsNameAndIsNoDefault)
{
    const std::unique_ptr<QPushButton> button(makeButton(ButtonKind::Danger, u"Yes"_s, u"yes"_s));
    EXPECT_EQ(button->objectName(), u"yes"_s);
    EXPECT_EQ(button->property("kind"), u"danger"_s);
    EXPECT_FALSE(button->autoDefault());
    const std::unique_ptr<QToolButton> gear(makeIconButton(Icon::Gear, u"Account Settings"_s, u"gear"_s));
    EXPECT_EQ(gear->accessibleName(), u"Account Settings"_s);
    EXPECT_TRUE(gear->toolTip().contains(u"Account Settings"_s));
}
