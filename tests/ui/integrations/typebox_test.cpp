#include "app/types/types.h"
#include "tests/support/printers.h"
#include "ui/integrations/typebox.h"
#include "ui/integrations/typechooser.h"
#include "ui/integrations/typemodel.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

QStringList found(TypeModel &model, const QString &search)
{
    model.setSearch(search);
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids << model.index(row, 0).data(TypeModel::IdRole).toString();
    }
    return ids;
}

class TypeBoxTest : public testing::Test
{
protected:
    TypeBoxTest()
    {
        m_chooser.show();
        m_chooser.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_chooser));
        m_box = m_chooser.findChild<TypeBox *>();
        m_family = m_chooser.findChild<QComboBox *>(u"family"_s);
        m_box->setFocus();
    }

    QWidget *search() { return QApplication::activePopupWidget()->findChild<QWidget *>(u"popup.search"_s); }

    TypeChooser m_chooser;
    TypeBox *m_box = nullptr;
    QComboBox *m_family = nullptr;
};

} // namespace

TEST(TypeModel, FindsTypesByWhateverTheyAreKnownBy)
{
    TypeModel model;
    EXPECT_EQ(found(model, {}).size(), integrationTypes().size());
    const std::pair<QString, QString> cases[] = {
        {u"quay"_s, u"quay"_s},
        {u"ECR"_s, u"ecr"_s},
        {u"ghcr"_s, u"ghcr"_s},
        {u"azure"_s, u"acr"_s},
        {u"registry-1.docker.io"_s, u"docker"_s},
        {u"google"_s, u"gcr"_s},
        {u"generic"_s, u"key-value"_s},
        {u"ssh"_s, u"ssh-key"_s},
        {u"  Harbor "_s, u"harbor"_s},
    };
    for (const auto &[search, id] : cases) {
        SCOPED_TRACE(qPrintable(search));
        EXPECT_TRUE(found(model, search).contains(id)) << qPrintable(found(model, search).join(u' '));
    }
    EXPECT_EQ(found(model, u"quay.io"_s), QStringList {u"quay"_s});
    EXPECT_EQ(found(model, u"no such thing"_s), QStringList());
    model.setFamily(u"key"_s);
    EXPECT_EQ(found(model, {}).mid(0, 2), QStringList({u"ssh-key"_s, u"pem-key"_s}));
    EXPECT_EQ(found(model, {}).size(), integrationTypes().size()) << "the family narrows nothing away";
}

TEST_F(TypeBoxTest, TypingSearchesAndReturnChooses)
{
    const QSignalSpy chosen(&m_chooser, &TypeChooser::chosen);
    QTest::keyClicks(m_box, u"q"_s);
    ASSERT_TRUE(QApplication::activePopupWidget());
    QTest::keyClicks(search(), u"uay"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(m_chooser.type()->id, u"quay"_s);
    EXPECT_EQ(m_family->currentText(), u"hub"_s) << "choosing a type alone is enough";
}

TEST_F(TypeBoxTest, EscapeLeavesEverythingAsItWas)
{
    m_chooser.setType(u"docker"_s);
    const QSignalSpy chosen(&m_chooser, &TypeChooser::chosen);
    QTest::mouseClick(m_box, Qt::LeftButton);
    ASSERT_TRUE(QApplication::activePopupWidget());
    QTest::keyClicks(search(), u"harbor"_s);
    QTest::keyClick(search(), Qt::Key_Escape);
    EXPECT_FALSE(QApplication::activePopupWidget());
    EXPECT_EQ(m_chooser.type()->id, u"docker"_s);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(TypeBoxTest, FamilyOfOneTypeChoosesIt)
{
    m_chooser.setType(u"docker"_s);
    const auto choose = [this](const QString &family) {
        m_family->setCurrentText(family);
        emit m_family->activated(m_family->currentIndex());
    };
    choose(u"generic"_s);
    ASSERT_TRUE(m_chooser.type());
    EXPECT_EQ(m_chooser.type()->id, u"key-value"_s);
    choose(u"key"_s);
    EXPECT_FALSE(m_chooser.type());
    choose(u"hub"_s);
    EXPECT_FALSE(m_chooser.type());
}

} // namespace purser
