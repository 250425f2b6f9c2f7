#include "ui/theme/theme.h"
#include "ui/widgets/decisiondialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/modaloverlay.h"

#include <QBoxLayout>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals;
using namespace purser;

namespace {

class DecisionDialogTest : public testing::Test
{
protected:
    DecisionDialogTest()
    {
        m_window.resize(1000, 700);
        m_window.show();
        m_dialog = new DecisionDialog(u"Confirm Delete"_s, &m_window);
        m_dialog->body()->addWidget(plainLabel(u"Are you sure?"_s));
        m_yes = m_dialog->addEndButton(ButtonKind::Danger, u"Yes"_s, u"yes"_s);
        m_dialog->open();
    }

    QWidget m_window;
    DecisionDialog *m_dialog;
    QPushButton *m_yes;
};

} // namespace

TEST_F(DecisionDialogTest, hangsFromTheTopOfItsDimmedWindow)
{
    EXPECT_EQ(m_dialog->windowModality(), Qt::WindowModal);
    auto *veil = m_window.findChild<ModalOverlay *>();
    ASSERT_NE(veil, nullptr);
    EXPECT_EQ(veil->geometry(), m_window.rect());
    m_window.resize(900, 600);
    EXPECT_TRUE(QTest::qWaitFor([&] { return veil->geometry() == m_window.rect(); }));
    EXPECT_NEAR(m_dialog->geometry().center().x(), m_window.geometry().center().x(), 1);
    EXPECT_LT(m_dialog->height(), 300);
    m_dialog->reject();
    EXPECT_EQ(m_window.findChild<ModalOverlay *>(), nullptr);
}

TEST_F(DecisionDialogTest, escapeRejects)
{
    QSignalSpy finished(m_dialog, &QDialog::finished);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    ASSERT_EQ(finished.count(), 1);
    EXPECT_EQ(finished.first().first().toInt(), QDialog::Rejected);
}

TEST_F(DecisionDialogTest, enterDoesNotDecideByAccident)
{
    QSignalSpy clicked(m_yes, &QPushButton::clicked);
    m_dialog->setFocus();
    QTest::keyClick(m_dialog, Qt::Key_Return);
    EXPECT_EQ(clicked.count(), 0);
}

TEST_F(DecisionDialogTest, neverGrowsBeyondItsWindow)
{
    for (int i = 0; i < 60; ++i) {
        m_dialog->body()->addWidget(plainLabel(u"A dependency"_s));
    }
    const int before = m_dialog->height();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_dialog->height() > before; }));
    EXPECT_LE(m_dialog->height(), m_window.height());
    EXPECT_GE(m_dialog->geometry().bottom() - m_yes->mapToGlobal(QPoint()).y(), m_yes->height());
}

TEST_F(DecisionDialogTest, aDeletedWindowTakesItAlong)
{
    auto *window = new QWidget;
    window->show();
    auto *dialog = new DecisionDialog(u"Title"_s, window);
    dialog->open();
    delete window;
    SUCCEED();
}
