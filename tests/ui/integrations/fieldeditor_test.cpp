#include "tests/support/printers.h"
#include "ui/integrations/fieldeditor.h"
#include "ui/integrations/fieldissues.h"
#include "ui/integrations/keyfacts.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/secrettextedit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = Field::Kind;

class FieldEditors : public testing::Test
{
protected:
    FieldEditor &make(Kind kind, bool isRequired = true)
    {
        const Field field {.id = u"thing"_s,
            .label = "Thing",
            .placeholder = "like this",
            .kind = kind,
            .required = isRequired,
            .choices = {u"eu-central-1"_s, u"us-east-1"_s}};
        if (m_editor) {
            delete m_editor->row();
        }
        m_editor = std::make_unique<FieldEditor>(field, &m_window);
        m_window.show();
        m_editor->row()->show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        return *m_editor;
    }

    template <typename Part>
    Part *part(const QString &name)
    {
        auto *found = m_window.findChild<Part *>(name);
        EXPECT_TRUE(found) << qPrintable(name);
        return found;
    }

    QString file(const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(u"file"_s));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }

    QTemporaryDir m_folder;
    QWidget m_window;
    std::unique_ptr<FieldEditor> m_editor;
};

} // namespace

// Whatever is kept comes back as it is, also what is no proper value: it may have been put there by another program.
TEST_F(FieldEditors, ValuesComeBackUnharmed)
{
    const QString pem = u"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"_s;
    const std::pair<Kind, QStringList> cases[] = {
        {Kind::Text, {u""_s, u"some text"_s}},
        {Kind::UserName, {u"alice"_s, u"robot$acme+builds"_s}},
        {Kind::Address, {u"https://registry.example.com:5000"_s}},
        {Kind::Email, {u"alice@example.com"_s}},
        {Kind::Choice, {u""_s, u"eu-central-1"_s, u"eu-isoe-west-1"_s}},
        {Kind::Date, {u""_s, u"2027-01-31"_s, u"1999-12-31"_s, u"31st of January"_s}},
        {Kind::Proxy, {u""_s, u"none"_s, u"proxy.example.com:3128"_s, u"[::1]:3128"_s, u":"_s, u"http://x"_s}},
        {Kind::Certificates, {u""_s, pem, pem + pem, u"not a certificate"_s}},
    };
    for (const auto &[kind, values] : cases) {
        FieldEditor &editor = make(kind);
        for (const QString &value : values) {
            SCOPED_TRACE(qPrintable(value));
            editor.setValue(value);
            EXPECT_EQ(editor.value(), value);
            EXPECT_EQ(editor.isEmpty(), value.isEmpty());
            EXPECT_EQ(editor.isMissing(), value.isEmpty());
            EXPECT_TRUE(editor.secret().isEmpty());
        }
    }
}

TEST_F(FieldEditors, SystemProxyIsTheSameAsNothing)
{
    FieldEditor &editor = make(Kind::Proxy, false);
    editor.setValue(u"system"_s);
    EXPECT_EQ(editor.value(), QString());
    auto *way = part<QComboBox>(u"thing.way"_s);
    EXPECT_EQ(way->currentText(), u"System"_s);
    way->setFocus();
    QTest::keyClick(way, Qt::Key_Down);
    EXPECT_EQ(editor.value(), u"none"_s);
    EXPECT_FALSE(part<QLineEdit>(u"thing.address"_s)->isVisible());
    QTest::keyClick(way, Qt::Key_Down);
    EXPECT_EQ(editor.value(), u":"_s) << "one's own without a host is no proxy at all";
    EXPECT_TRUE(part<QLineEdit>(u"thing.address"_s)->hasFocus());
    QTest::keyClicks(part<QLineEdit>(u"thing.address"_s), u"proxy.example.com:3128"_s);
    EXPECT_EQ(editor.value(), u"proxy.example.com:3128"_s);
}

TEST_F(FieldEditors, ChoiceTakesAnyWordAndOffersThoseThatContainIt)
{
    FieldEditor &editor = make(Kind::Choice);
    auto *box = part<QComboBox>(u"thing"_s);
    box->setFocus();
    QTest::keyClicks(box, u"west-7"_s);
    EXPECT_EQ(editor.value(), u"west-7"_s);
    box->lineEdit()->selectAll();
    QTest::keyClicks(box, u"CENTR"_s);
    box->completer()->popup()->setCurrentIndex(box->completer()->completionModel()->index(0, 0));
    QTest::keyClick(box->completer()->popup(), Qt::Key_Return);
    EXPECT_EQ(editor.value(), u"eu-central-1"_s);
    EXPECT_EQ(box->lineEdit()->placeholderText(), u"like this"_s);
}

// The lines a person may type for a date, in two languages.
TEST_F(FieldEditors, DatesAsTheLocaleWritesThemOrIso)
{
    struct Case
    {
        QLocale locale;
        QString typed;
        QString value;
    };
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    const Case cases[] = {
        {american, u"1/31/2027"_s, u"2027-01-31"_s},
        {american, u"1/31/27"_s, u"2027-01-31"_s},
        {american, u" 2027-01-31 "_s, u"2027-01-31"_s},
        {american, u"2/30/2027"_s, u"2/30/2027"_s},
        {american, u"soon"_s, u"soon"_s},
        {german, u"31.01.2027"_s, u"2027-01-31"_s},
        {german, u"31.1.2027"_s, u"2027-01-31"_s},
        {german, u"31.01.27"_s, u"2027-01-31"_s},
        {german, u"2027-01-31"_s, u"2027-01-31"_s},
        {german, u"1/31/2027"_s, u"1/31/2027"_s},
    };
    for (const auto &[locale, typed, value] : cases) {
        SCOPED_TRACE(qPrintable(locale.name() + u' ' + typed));
        QLocale::setDefault(locale);
        FieldEditor &editor = make(Kind::Date);
        QTest::keyClicks(part<QLineEdit>(u"thing"_s), typed);
        EXPECT_EQ(editor.value(), value);
    }
    for (const auto &name : {"ar_EG", "fa_IR", "hu_HU", "ja_JP", "lv_LV", "th_TH", "zh_CN", "bg_BG", "C"}) {
        SCOPED_TRACE(name);
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        FieldEditor &editor = make(Kind::Date);
        editor.setValue(u"2027-01-31"_s);
        EXPECT_EQ(editor.value(), u"2027-01-31"_s);
    }
    QLocale::setDefault(german);
    make(Kind::Date).setValue(u"2027-01-31"_s);
    EXPECT_EQ(part<QLineEdit>(u"thing"_s)->text(), u"31.01.2027"_s);
    QLocale::setDefault(QLocale::c());
}

TEST_F(FieldEditors, CalendarPicksADate)
{
    FieldEditor &editor = make(Kind::Date);
    editor.setValue(u"2027-01-31"_s);
    QTest::mouseClick(part<QAbstractButton>(u"thing.calendar"_s), Qt::LeftButton);
    QWidget *popup = QApplication::activePopupWidget();
    ASSERT_TRUE(popup);
    auto *days = popup->findChild<QWidget *>(u"qt_calendar_calendarview"_s);
    ASSERT_TRUE(days);
    QTest::keyClick(days, Qt::Key_Left);
    QTest::keyClick(days, Qt::Key_Return);
    EXPECT_EQ(editor.value(), u"2027-01-30"_s);
    EXPECT_TRUE(QTest::qWaitFor([] { return !QApplication::activePopupWidget(); }));
}

TEST_F(FieldEditors, CertificatesComeFromFiles)
{
    FieldEditor &editor = make(Kind::Certificates);
    const QByteArray pem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    auto *area = part<QPlainTextEdit>(u"thing.certificates"_s);
    const auto drop = [&](const QByteArray &bytes) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(bytes))});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(area->viewport(), &enter);
        QDropEvent dropped({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(area->viewport(), &dropped);
    };
    drop(pem);
    EXPECT_EQ(editor.value().toUtf8(), pem);
    drop(QByteArray(64 * 1024 + 1, 'x'));
    ASSERT_TRUE(editor.problem());
    EXPECT_EQ(editor.problem()->issue, Issue::KeyTooLarge);
    EXPECT_EQ(editor.value().toUtf8(), pem) << "what was there stays";
    QTest::keyClicks(area, u"x"_s);
    EXPECT_FALSE(editor.problem());
}

TEST_F(FieldEditors, SecretsGoInAndOutByteForByte)
{
    const QByteArray bytes("-----BEGIN X-----\r\nYWJj\r\n-----END X-----\r\n");
    for (const Kind kind : {Kind::ServiceAccountKey, Kind::PrivateKey, Kind::KeyValues}) {
        FieldEditor &editor = make(kind);
        EXPECT_TRUE(editor.isMissing());
        editor.setSecret(Secret(bytes));
        EXPECT_EQ(editor.secret(), Secret(bytes));
        EXPECT_FALSE(editor.isMissing());
        EXPECT_EQ(editor.value(), QString());
        editor.clearSecret();
        EXPECT_TRUE(editor.isEmpty());
    }
}

TEST_F(FieldEditors, PairsAreTyped)
{
    FieldEditor &editor = make(Kind::KeyValues);
    auto *area = part<QPlainTextEdit>(u"thing.key"_s);
    area->setFocus();
    QTest::keyClicks(area, u"TOKEN=a b"_s);
    QTest::keyClick(area, Qt::Key_Return);
    QTest::keyClicks(area, u"USER=alice"_s);
    EXPECT_EQ(editor.secret(), Secret("TOKEN=a b\nUSER=alice"));
    EXPECT_TRUE(area->hasFocus());
    QTest::mouseClick(part<QAbstractButton>(u"thing.reveal"_s), Qt::LeftButton);
    EXPECT_EQ(area->toPlainText(), QString()) << "hidden, it is not in the widget any more";
    EXPECT_EQ(editor.secret(), Secret("TOKEN=a b\nUSER=alice"));
}

TEST_F(FieldEditors, WhatIsLookedAtStaysAsItIs)
{
    const QByteArray bytes("A=1\r\nB=2\r\n");
    FieldEditor &editor = make(Kind::KeyValues);
    editor.setSecret(Secret(bytes));
    auto *area = part<QPlainTextEdit>(u"thing.key"_s);
    auto *reveal = part<QAbstractButton>(u"thing.reveal"_s);
    QTest::mouseClick(reveal, Qt::LeftButton);
    EXPECT_TRUE(area->isVisible());
    EXPECT_EQ(area->toPlainText(), u"A=1\nB=2\n"_s);
    QTest::mouseClick(reveal, Qt::LeftButton);
    EXPECT_EQ(editor.secret(), Secret(bytes));
    QTest::mouseClick(reveal, Qt::LeftButton);
    area->setFocus();
    QTest::keyClicks(area, u"#"_s);
    EXPECT_EQ(editor.secret(), Secret("#A=1\nB=2\n"));
}

// Stored, it can be replaced; one that is not required can be removed, and kept after all.
TEST_F(FieldEditors, StoredSecretsAreKeptReplacedOrRemoved)
{
    for (const Kind kind : {Kind::Secret, Kind::PrivateKey, Kind::KeyValues, Kind::ServiceAccountKey}) {
        for (const bool isRequired : {true, false}) {
            SCOPED_TRACE(static_cast<int>(kind));
            FieldEditor &editor = make(kind, isRequired);
            editor.setStored(true);
            EXPECT_FALSE(editor.isMissing());
            EXPECT_TRUE(editor.isUsed());
            auto *action = part<QAbstractButton>(u"thing.action"_s);
            EXPECT_EQ(action->isVisible(), !isRequired);
            if (isRequired) {
                continue;
            }
            QSignalSpy changed(&editor, &FieldEditor::changed);
            QTest::mouseClick(action, Qt::LeftButton);
            EXPECT_EQ(changed.count(), 1);
            EXPECT_TRUE(editor.isRemoved());
            EXPECT_FALSE(editor.isUsed());
            EXPECT_EQ(action->text(), u"Keep the stored one"_s);
            QTest::mouseClick(action, Qt::LeftButton);
            EXPECT_FALSE(editor.isRemoved());
            editor.setSecret(Secret("another"));
            EXPECT_FALSE(action->isVisible()) << "it is replaced";
        }
    }
}

TEST_F(FieldEditors, StoredKeyIsReplacedInItsPlace)
{
    FieldEditor &editor = make(Kind::PrivateKey);
    editor.setStored(true);
    EXPECT_FALSE(part<QWidget>(u"thing.key"_s)->isVisible());
    QTest::mouseClick(part<QAbstractButton>(u"thing.replace"_s), Qt::LeftButton);
    EXPECT_TRUE(part<QWidget>(u"thing.key"_s)->isVisible());
    EXPECT_TRUE(part<QWidget>(u"thing.key"_s)->hasFocus());
    EXPECT_FALSE(editor.isMissing()) << "until another is there the stored one stays";
}

TEST_F(FieldEditors, GravestIssueIsShown)
{
    FieldEditor &editor = make(Kind::Address);
    showIssuesAt(editor.row(),
        {{u"thing"_s, Issue::VariableCollision, u"other"_s, FieldIssue::Weight::Warning},
            {u"thing"_s, Issue::AddressUnencrypted, u"host"_s, FieldIssue::Weight::NeedsConsent},
            {u"thing"_s, Issue::AddressMalformed, {}, FieldIssue::Weight::Refused}});
    EXPECT_TRUE(editor.row()->issueText().contains(u"not an address"_s)) << qPrintable(editor.row()->issueText());
    EXPECT_EQ(otherType({{u"thing"_s, Issue::AddressMalformed}}), nullptr);
    const auto *other = otherType({{u"thing"_s, Issue::HostOfOtherType, u"docker"_s, FieldIssue::Weight::Warning}});
    ASSERT_TRUE(other);
    EXPECT_EQ(other->id, u"docker"_s);
}

TEST(KeyFacts, SayWhatIsKnown)
{
    EXPECT_TRUE(keyFacts({{u"username"_s, u"alice"_s}}).isEmpty());
    EXPECT_EQ(keyFacts({{u"pairCount"_s, u"3"_s}}).first().value, u"3"_s);
    QStringList said;
    for (const KeyFact &fact : keyFacts({{u"keyKind"_s, u"RSA"_s}, {u"keyBits"_s, u"4096"_s},
             {u"keyFingerprint"_s, u"SHA256:abc"_s}, {u"keyEncrypted"_s, u"true"_s}})) {
        said << fact.label + u": "_s + fact.value;
    }
    EXPECT_EQ(said.size(), 3);
    EXPECT_TRUE(said.first().startsWith(u"Kind: RSA, 4096"_s)) << qPrintable(said.first());
    EXPECT_EQ(said.at(1), u"Fingerprint: SHA256:abc"_s);
}

} // namespace purser
