#include "tests/journeys/journey.h"

#include "tests/journeys/onlooker.h"
#include "tests/support/keychain.h"
#include "ui/widgets/fieldrow.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

namespace {

// Before the window reads its settings: they are in the person's own home.
Patience withOwnHome(Patience patience)
{
    QStandardPaths::setTestModeEnabled(false);
    return patience;
}

FieldRow *rowOf(QWidget *editor)
{
    for (QWidget *around = editor; around; around = around->parentWidget()) {
        if (auto *row = qobject_cast<FieldRow *>(around)) {
            return row;
        }
    }
    return nullptr;
}

} // namespace

Journey::Journey(Patience patience) : person(withOwnHome(patience)), m_secretsBefore(Keychain::items()) { }

void Journey::TearDown()
{
    if (person.isThere()) {
        expectPresentable();
    }
}

void Journey::openForm(const QString &typeId)
{
    person.click(u"menu.integrations"_s);
    person.click(u"add"_s);
    person.untilSeen(u"type"_s);
    person.chooseType(typeId);
    person.untilSeen(u"name"_s);
}

void Journey::fillPrivate(const QString &name, const QString &url, const QString &user, const QString &password)
{
    person.type(u"name"_s, name);
    person.type(u"url"_s, url);
    person.type(u"username"_s, user);
    person.type(u"password"_s, password);
}

void Journey::fillDocker(const QString &name, const QString &user)
{
    person.type(u"name"_s, name);
    person.type(u"username"_s, user);
    person.type(u"password"_s, u"a token"_s);
}

void Journey::addDocker(const QString &name, const QString &user)
{
    openForm(u"docker"_s);
    fillDocker(name, user);
    save(name);
}

void Journey::addSubscription(const QString &name)
{
    person.click(u"menu.subscriptions"_s);
    person.type(u"subscription.new"_s, name);
    person.click(u"subscription.add"_s);
    person.untilSubscription(name);
}

void Journey::assign(const QString &subscription)
{
    person.click(u"subscriptions"_s);
    person.type(u"popup.search"_s, subscription);
    const QAbstractItemModel *found = person.see<QListView>(u"popup.list"_s)->model();
    person.until("it is found", [&] { return found->rowCount() > 0; });
    person.press(Qt::Key_Return);
    person.press(Qt::Key_Escape);
    person.untilSeen(u"remove."_s + subscription);
}

void Journey::save(const QString &name)
{
    person.click(u"save"_s);
    untilListed(name);
    person.untilSeen(u"integrations"_s);
}

void Journey::untilListed(const QString &name)
{
    person.until(qPrintable(name + u" is listed"_s), [&] { return person.listed().contains(name); });
}

void Journey::untilGone(const QString &name)
{
    person.until(qPrintable(name + u" is gone"_s), [&] { return !person.listed().contains(name); });
}

void Journey::confirmDeletion(const QString &name)
{
    person.deleteRow(name);
    person.untilRead(u"count"_s, u"No dependency"_s);
    expectPresentable();
    person.click(u"yes"_s);
    untilGone(name);
    person.until("the dialog is gone", [&] { return !person.sees(u"deleteDialog"_s); });
}

void Journey::test()
{
    person.click(u"test"_s);
    person.untilSeen(u"check.copy"_s);
}

void Journey::restart()
{
    person.quit();
    person.start();
}

QStringList Journey::secrets() const
{
    QStringList keys = Keychain::items();
    keys.removeIf([this](const QString &key) { return m_secretsBefore.contains(key); });
    return keys;
}

QString Journey::textsOf(const QString &objectName)
{
    QStringList texts;
    for (const QLabel *label : person.see<QWidget>(objectName)->findChildren<QLabel *>()) {
        if (label->isVisible()) {
            texts << label->text();
        }
    }
    return texts.join(u'\n');
}

QString Journey::issueAt(const QString &fieldId)
{
    const FieldRow *row = rowOf(person.see<QWidget>(fieldId));
    return row ? row->issueText() : QString();
}

void Journey::untilIssue(const QString &fieldId, const QString &text)
{
    person.until(qPrintable(fieldId + u" says "_s + text), [&] { return issueAt(fieldId).contains(text); });
}

bool Journey::hasConsentBox(const QString &fieldId)
{
    return person.sees(fieldId + u".consent"_s);
}

void Journey::consent(const QString &fieldId)
{
    auto *box = person.see<QCheckBox>(fieldId + u".consent"_s);
    ASSERT_TRUE(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    EXPECT_TRUE(box->isChecked());
}

QString Journey::typed(const QString &fieldId)
{
    const auto *line = person.see<QLineEdit>(fieldId);
    return line ? line->text() : QString();
}

void Journey::paste(const QString &fieldId, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    auto *line = person.see<QLineEdit>(fieldId);
    line->setFocus();
    QTest::keySequence(line, QKeySequence::Paste);
}

void Journey::pasteInto(const QString &area, const QString &text)
{
    auto *edit = person.see<QPlainTextEdit>(area);
    ASSERT_TRUE(edit);
    QGuiApplication::clipboard()->setText(text);
    edit->setFocus();
    QTest::keySequence(edit, QKeySequence::Paste);
}

void Journey::enter(const Field &field, const QString &value)
{
    using Kind = Field::Kind;
    if (field.kind == Kind::Choice) {
        auto *box = person.see<QComboBox>(field.id);
        box->setFocus();
        QTest::keyClicks(box, value);
        box->completer()->popup()->hide();
    } else if (field.kind == Kind::Proxy) {
        auto *way = person.see<QComboBox>(field.id + ".way"_L1);
        way->setFocus();
        QTest::keyClick(way, Qt::Key_End);
        person.type(field.id + ".address"_L1, value);
    } else if (field.kind == Kind::Certificates) {
        pasteInto(field.id + ".certificates"_L1, value);
    } else if (field.kind == Kind::Secret || !field.isSecret()) {
        person.type(field.id, value);
    } else {
        pasteInto(field.id + ".key"_L1, value);
    }
}

QByteArray Journey::purserctl(const QStringList &arguments, const QByteArray &input)
{
    QProcess other;
    other.setProcessChannelMode(QProcess::MergedChannels);
    const QString program = qEnvironmentVariable("PURSER_BIN") + u"/purserctl"_s;
    other.start(program, QStringList {u"--account"_s, person.accountFile()} + arguments);
    other.write(input);
    other.closeWriteChannel();
    person.until("the other program has ended", [&] { return other.state() == QProcess::NotRunning; });
    const QByteArray said = other.readAll();
    EXPECT_EQ(other.exitCode(), 0) << said.constData();
    return said;
}

} // namespace purser
