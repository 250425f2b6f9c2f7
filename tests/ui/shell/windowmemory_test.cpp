#include "tests/support/printers.h"
#include "ui/shell/windowmemory.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWidget>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

class Memory : public testing::Test
{
protected:
    Memory()
    {
        QStandardPaths::setTestModeEnabled(false);
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    }

    QTemporaryDir m_home;
};

TEST_F(Memory, FirstStart)
{
    WindowMemory memory;
    QWidget window;
    memory.restore(&window);
    EXPECT_EQ(window.size(), QSize(1280, 800));
    EXPECT_EQ(memory.scheme(), Theme::Scheme::System);
    EXPECT_EQ(memory.sortColumn(), 1);
    EXPECT_EQ(memory.sortOrder(), Qt::AscendingOrder);
}

TEST_F(Memory, FromOneStartToTheNext)
{
    for (const auto scheme : {Theme::Scheme::Dark, Theme::Scheme::Light, Theme::Scheme::System}) {
        {
            WindowMemory memory;
            QWidget window;
            window.resize(700, 500);
            memory.remember(&window);
            memory.setScheme(scheme);
            memory.setSort(4, Qt::DescendingOrder);
        }
        WindowMemory memory;
        QWidget window;
        memory.restore(&window);
        EXPECT_EQ(window.size(), QSize(700, 500));
        EXPECT_EQ(memory.scheme(), scheme);
        EXPECT_EQ(memory.sortColumn(), 4);
        EXPECT_EQ(memory.sortOrder(), Qt::DescendingOrder);
    }
}

TEST_F(Memory, DamagedSettingsAreTheFirstStart)
{
    ASSERT_TRUE(QDir(m_home.path()).mkpath(u"purser"_s));
    QFile file(m_home.filePath(u"purser/purser.ini"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[window]\ngeometry=nonsense\ntheme=Pink\n[list]\nsortColumn=-7\nsortDescending=perhaps\n\0\xff[[");
    file.close();
    WindowMemory memory;
    QWidget window;
    memory.restore(&window);
    EXPECT_EQ(window.size(), QSize(1280, 800));
    EXPECT_EQ(memory.scheme(), Theme::Scheme::System);
}

} // namespace

} // namespace purser
