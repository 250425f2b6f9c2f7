#include "tests/support/printers.h"
#include "ui/widgets/secretdroparea.h"
#include "ui/widgets/secrettextedit.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace Qt::Literals;
using namespace purser;

namespace {

class SecretTextEditTest : public testing::Test
{
protected:
    SecretTextEditTest()
    {
        m_edit.show();
        m_edit.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_edit));
    }

    QString file(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"key.json"_s);
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return path;
    }

    SecretDropArea *area() { return m_edit.findChild<SecretDropArea *>(); }

    QTemporaryDir m_folder;
    SecretTextEdit m_edit;
};

} // namespace

TEST_F(SecretTextEditTest, aFileComesInByteForByte)
{
    QByteArray all;
    for (int i = 0; i < 256; ++i) {
        all.append(char(i));
    }
    all.append("\r\n{\"a\": 1}\r\n");
    QSignalSpy changed(&m_edit, &SecretTextEdit::secretChanged);
    m_edit.loadFile(file(all));
    EXPECT_EQ(m_edit.secret(), Secret(all));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_FALSE(m_edit.problem());
}

TEST_F(SecretTextEditTest, aPasteComesInAsItIsAndIsNotShown)
{
    const QString key = u"{\r\n \"private_key\": \"canary\\n\"\t\u00e9 }\n"_s;
    QApplication::clipboard()->setText(key);
    area()->setFocus();
    QTest::keySequence(area(), QKeySequence(QKeySequence::Paste));
    EXPECT_EQ(m_edit.secret(), Secret(key.toUtf8()));
    EXPECT_TRUE(area()->toPlainText().isEmpty());
    for (const QLabel *label : m_edit.findChildren<QLabel *>()) {
        EXPECT_FALSE(label->text().contains(u"canary"_s));
    }
}

TEST_F(SecretTextEditTest, typedTextNeverStandsThere)
{
    area()->setFocus();
    QTest::keyClicks(area(), u"canary"_s);
    EXPECT_TRUE(area()->toPlainText().isEmpty());
}

TEST_F(SecretTextEditTest, aDroppedFileIsLoaded)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file("{}"))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(area()->viewport(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(area()->viewport(), &drop);
    EXPECT_EQ(m_edit.secret(), Secret("{}"));
    EXPECT_TRUE(area()->toPlainText().isEmpty());
}

TEST_F(SecretTextEditTest, itSaysHowLargeItIs)
{
    m_edit.setSecret(Secret(QByteArray(2371, 'x')));
    const QString summary = m_edit.findChild<QLabel *>(u"summary"_s)->text();
    EXPECT_TRUE(summary.contains(u"Service account key"_s)) << summary.toStdString();
    EXPECT_TRUE(summary.contains(QLocale().toString(2371))) << summary.toStdString();
}

TEST_F(SecretTextEditTest, tooLargeIsRefusedAndChangesNothing)
{
    m_edit.setSecret(Secret("before"));
    m_edit.loadFile(file(QByteArray(SecretTextEdit::maximumSize + 1, 'x')));
    ASSERT_TRUE(m_edit.problem());
    EXPECT_EQ(m_edit.problem()->issue, Issue::KeyTooLarge);
    EXPECT_EQ(m_edit.secret(), Secret("before"));
    m_edit.loadFile(file(QByteArray(SecretTextEdit::maximumSize, 'x')));
    EXPECT_FALSE(m_edit.problem());
    EXPECT_EQ(m_edit.secret().size(), SecretTextEdit::maximumSize);
}

TEST_F(SecretTextEditTest, onlyOrdinaryFilesAreOpened)
{
    const QString pipe = m_folder.filePath(u"pipe"_s);
    ASSERT_EQ(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    for (const QString &path : {pipe, m_folder.path(), m_folder.filePath(u"absent"_s), u"/dev/zero"_s}) {
        SCOPED_TRACE(path.toStdString());
        m_edit.loadFile(path);
        ASSERT_TRUE(m_edit.problem());
        EXPECT_EQ(m_edit.problem()->issue, Issue::FileUnreadable);
        EXPECT_FALSE(m_edit.hasSecret());
    }
}

TEST_F(SecretTextEditTest, removeAndTakeLeaveNothing)
{
    m_edit.setSecret(Secret("{}"));
    QTest::mouseClick(m_edit.findChild<QPushButton *>(u"remove"_s), Qt::LeftButton);
    EXPECT_FALSE(m_edit.hasSecret());
    m_edit.setSecret(Secret("{}"));
    EXPECT_EQ(m_edit.take(), Secret("{}"));
    EXPECT_FALSE(m_edit.hasSecret());
}

TEST_F(SecretTextEditTest, theFileDialogDoesNotBlock)
{
    QTest::mouseClick(m_edit.findChild<QPushButton *>(u"load"_s), Qt::LeftButton);
    auto *dialog = m_edit.findChild<QFileDialog *>();
    ASSERT_NE(dialog, nullptr);
    emit dialog->fileSelected(file("{}"));
    EXPECT_EQ(m_edit.secret(), Secret("{}"));
    dialog->close();
}

TEST_F(SecretTextEditTest, itIsNeverShownUnlessToldSo)
{
    m_edit.setSecret(Secret("canary"));
    m_edit.setRevealed(true);
    EXPECT_FALSE(m_edit.isRevealed());
    EXPECT_FALSE(m_edit.findChild<QPushButton *>(u"reveal"_s)->isVisible());
    m_edit.setOpenness(SecretTextEdit::Openness::Revealable);
    QTest::mouseClick(m_edit.findChild<QPushButton *>(u"reveal"_s), Qt::LeftButton);
    EXPECT_TRUE(m_edit.isRevealed());
    EXPECT_EQ(area()->toPlainText(), u"canary"_s);
    EXPECT_TRUE(area()->isReadOnly());
}

TEST_F(SecretTextEditTest, shownItHidesByItself)
{
    m_edit.setOpenness(SecretTextEdit::Openness::Revealable);
    m_edit.setSecret(Secret("canary"));
    m_edit.setRevealTime(1);
    m_edit.setRevealed(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_edit.isRevealed(); }));
    EXPECT_EQ(area()->toPlainText(), QString());
    m_edit.setRevealTime(60'000);
    m_edit.setRevealed(true);
    QEvent left(QEvent::WindowDeactivate);
    QApplication::sendEvent(&m_edit, &left);
    EXPECT_FALSE(m_edit.isRevealed());
    EXPECT_EQ(m_edit.secret(), Secret("canary"));
}

TEST_F(SecretTextEditTest, shownItCannotBeCarriedAway)
{
    m_edit.setOpenness(SecretTextEdit::Openness::Typed);
    m_edit.setSecret(Secret("canary"));
    m_edit.setRevealed(true);
    QApplication::clipboard()->setText(u"before"_s);
    area()->setFocus();
    area()->selectAll();
    for (const auto keys : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Undo}) {
        QTest::keySequence(area(), QKeySequence(keys));
    }
    EXPECT_EQ(QApplication::clipboard()->text(), u"before"_s);
    EXPECT_EQ(m_edit.secret(), Secret("canary"));
}

TEST_F(SecretTextEditTest, bytesThatAreNoTextAreOnlyLookedAt)
{
    m_edit.setOpenness(SecretTextEdit::Openness::Typed);
    const QByteArray bytes("A=\xff\n");
    m_edit.setSecret(Secret(bytes));
    m_edit.setRevealed(true);
    area()->setFocus();
    QTest::keyClicks(area(), u"x"_s);
    EXPECT_EQ(m_edit.secret(), Secret(bytes));
}
