#include "app/model/processhardening.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::Literals;

namespace purser {

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &status), 0);
    return status.st_mode & 0777;
}

} // namespace

TEST(ProcessHardening, keepsNewFilesFromOthers)
{
    QTemporaryDir directory;
    hardenProcess();
    QFile file(directory.filePath(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(modeOf(file.fileName()), 0600U);
    ASSERT_TRUE(QDir(directory.path()).mkdir(u"sub"_s));
    EXPECT_EQ(modeOf(directory.filePath(u"sub"_s)), 0700U);
}

TEST(ProcessHardening, leavesNoCoreAndCannotBeAttachedTo)
{
    hardenProcess();
    rlimit limit {};
    ASSERT_EQ(::getrlimit(RLIMIT_CORE, &limit), 0);
    EXPECT_EQ(limit.rlim_cur, 0U);
    EXPECT_EQ(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
}

} // namespace purser
