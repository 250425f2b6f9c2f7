#include "app/storage/filesystem.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace Qt::Literals;

namespace purser {

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    ::stat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 0777;
}

TEST(FileSystem, KnowsWhereSharedMemoryCannotBeReliedUpon)
{
    for (const qint64 type : {0x6969LL, 0xff534d42LL, 0xfe534d42LL, 0x517bLL, 0x65735546LL, 0x01021997LL,
             static_cast<long long>(static_cast<qint32>(0xff534d42))}) {
        SCOPED_TRACE(type);
        EXPECT_TRUE(needsRollbackJournal(type));
    }
    // ext4, btrfs, xfs, tmpfs, overlay
    for (const qint64 type : {0xef53LL, 0x9123683eLL, 0x58465342LL, 0x01021994LL, 0x794c7630LL, 0LL}) {
        SCOPED_TRACE(type);
        EXPECT_FALSE(needsRollbackJournal(type));
    }
}

TEST(FileSystem, AsksTheSystemForTheType)
{
    EXPECT_EQ(fileSystemType(u"/proc"_s), 0x9fa0);
}

TEST(FileSystem, MakesDirectoriesForTheOwnerOnly)
{
    const QTemporaryDir top;
    const mode_t old = ::umask(0);
    const auto prepared = prepareDirectory(top.filePath(u"a/b"_s));
    ::umask(old);
    ASSERT_TRUE(prepared);
    EXPECT_EQ(modeOf(top.filePath(u"a"_s)), 0700U);
    EXPECT_EQ(modeOf(top.filePath(u"a/b"_s)), 0700U);
    EXPECT_TRUE(prepareDirectory(top.filePath(u"a/b"_s)));
}

TEST(FileSystem, RefusesADirectoryInWhichOthersMayWrite)
{
    const QTemporaryDir top;
    for (const mode_t mode : {0702U, 0777U}) {
        SCOPED_TRACE(mode);
        ASSERT_EQ(::chmod(QFile::encodeName(top.path()).constData(), mode), 0);
        const auto prepared = prepareDirectory(top.path());
        ASSERT_FALSE(prepared);
        EXPECT_EQ(prepared.error().kind, ErrorKind::AccountUnreachable);
        EXPECT_EQ(prepared.error().subject, top.path());
    }
    // The group of a new directory is this program's own; the sticky bit keeps others from what is not theirs.
    for (const mode_t mode : {0700U, 0755U, 0500U, 0770U, 01777U}) {
        SCOPED_TRACE(mode);
        ASSERT_EQ(::chmod(QFile::encodeName(top.path()).constData(), mode), 0);
        EXPECT_TRUE(prepareDirectory(top.path()));
    }
    ASSERT_EQ(::chmod(QFile::encodeName(top.path()).constData(), 0700), 0);
}

TEST(FileSystem, RefusesAFileWhereADirectoryShouldBe)
{
    const QTemporaryDir top;
    ASSERT_TRUE(createPrivateFile(top.filePath(u"file"_s)));
    EXPECT_FALSE(prepareDirectory(top.filePath(u"file"_s)));
    EXPECT_FALSE(prepareDirectory(top.filePath(u"file/below"_s)));
}

TEST(FileSystem, TellsFilesApart)
{
    const QTemporaryDir top;
    EXPECT_FALSE(fileIdentity(top.filePath(u"a"_s)));
    ASSERT_TRUE(createPrivateFile(top.filePath(u"a"_s)));
    ASSERT_TRUE(createPrivateFile(top.filePath(u"b"_s)));
    EXPECT_EQ(fileIdentity(top.filePath(u"a"_s)), fileIdentity(top.filePath(u"a"_s)));
    EXPECT_NE(fileIdentity(top.filePath(u"a"_s)), fileIdentity(top.filePath(u"b"_s)));
}

} // namespace

} // namespace purser
