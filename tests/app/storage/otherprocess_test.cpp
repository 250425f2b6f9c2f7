#include "app/model/fault.h"
#include "tests/app/storage/otherprocess.h"
#include "tests/app/storage/storagefixture.h"

#include <QDir>

#include <algorithm>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals;

namespace purser {

namespace {

class OtherProcessTest : public StorageTest
{
protected:
    void TearDown() override { installFaultHandler(nullptr); }

    void makeAccount() const
    {
        const auto connection = opened();
        ASSERT_TRUE(insert(*connection, testIntegration(u"first"_s)));
    }
};

OtherProcess *lockHolder = nullptr;

TEST_F(OtherProcessTest, IsWaitedForWhileItHoldsTheLock)
{
    const auto connection = opened();
    ASSERT_TRUE(connection->setPragma(u"busy_timeout"_s, 1));
    OtherProcess other({u"hold"_s, path()});
    ASSERT_EQ(other.line(), u"held"_s);

    const auto refused = insert(*connection, testIntegration(u"first"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::AccountBusy);
    EXPECT_TRUE(IntegrationStore(*connection).all()) << "reading goes on";

    lockHolder = &other;
    installFaultHandler([](const char *point) {
        if (std::strcmp(point, "storage.busy") == 0) {
            lockHolder->process().closeWriteChannel();
            lockHolder->process().waitForFinished();
        }
    });
    EXPECT_TRUE(insert(*connection, testIntegration(u"first"_s)));
}

TEST_F(OtherProcessTest, SavesBesideThisOneWithoutLoss)
{
    constexpr int count = 200;
    const auto connection = opened();
    OtherProcess other({u"add"_s, path(), u"theirs"_s, QString::number(count)});
    for (int i = 0; i < count; ++i) {
        ASSERT_TRUE(insert(*connection, testIntegration(u"ours %1"_s.arg(i))));
    }
    EXPECT_EQ(other.lines().size(), count);
    EXPECT_EQ(IntegrationStore(*connection).all()->size(), 2 * count);
}

TEST_F(OtherProcessTest, AddsToTheSameNewAccount)
{
    std::vector<std::unique_ptr<OtherProcess>> others;
    for (int i = 0; i < 4; ++i) {
        others.push_back(
            std::make_unique<OtherProcess>(QStringList {u"add"_s, path(), u"writer %1"_s.arg(i), u"20"_s}));
    }
    for (const auto &other : others) {
        EXPECT_EQ(other->lines().size(), 20);
    }
    const auto connection = opened();
    EXPECT_EQ(IntegrationStore(*connection).all()->size(), 80);
    EXPECT_EQ(connection->selectNumber(u"SELECT COUNT(*) FROM account"_s), 1);
}

TEST_F(OtherProcessTest, MeetsAFullDiskAndLosesNothingSaved)
{
    ASSERT_TRUE(QDir(m_directory.path()).mkdir(u"disk"_s));
    for (const auto &size : {u"size=512k,mode=0700"_s, u"size=700k,mode=0700"_s, u"size=1m,mode=0700"_s}) {
        SCOPED_TRACE(qPrintable(size));
        OtherProcess other({u"full"_s, file(u"disk/account.db"_s), size});
        const QStringList lines = other.lines();
        ASSERT_EQ(lines.size(), 4) << qPrintable(lines.join(u' '));
        EXPECT_EQ(lines[0], said("failed", ErrorKind::AccountFull));
        const int saved = lines[1].section(u' ', 1).toInt();
        EXPECT_GT(saved, 5);
        EXPECT_EQ(lines[2], u"integrations %1"_s.arg(saved));
        EXPECT_EQ(lines[3], u"integrity ok"_s);
    }
}

TEST_F(OtherProcessTest, SaysThatTheDiskIsFullWhenNoAccountFits)
{
    ASSERT_TRUE(QDir(m_directory.path()).mkdir(u"disk"_s));
    OtherProcess other({u"full"_s, file(u"disk/account.db"_s), u"size=16k,mode=0700"_s});
    EXPECT_EQ(other.lines(), QStringList {said("refused", ErrorKind::AccountFull)});
}

TEST_F(OtherProcessTest, MayOnlyReadWhatItMayNotWrite)
{
    struct Case
    {
        const char *what;
        mode_t directoryMode;
        mode_t fileMode;
    };
    for (const auto &[what, directoryMode, fileMode] :
        {Case {"directory", 0500, 0600}, Case {"file", 0700, 0400}, Case {"both", 0500, 0400}}) {
        SCOPED_TRACE(what);
        makeAccount();
        const QByteArray directory = QFile::encodeName(m_directory.path());
        const QByteArray name = QFile::encodeName(path());
        if (::geteuid() == 0) {
            ASSERT_EQ(::chown(name.constData(), 65534, 65534), 0);
            ASSERT_EQ(::chown(directory.constData(), 65534, 65534), 0);
        }
        ASSERT_EQ(::chmod(name.constData(), fileMode), 0);
        ASSERT_EQ(::chmod(directory.constData(), directoryMode), 0);
        const QByteArray content = contentOf(path());

        OtherProcess other({u"nobody"_s, path()});

        EXPECT_EQ(other.lines(),
            (QStringList {said("readonly", ErrorKind::AccountReadOnly), u"integrations 1"_s,
                said("not-added", ErrorKind::AccountReadOnly)}));
        EXPECT_EQ(contentOf(path()), content);
        EXPECT_EQ(fileNames(), QStringList {u"account.db"_s});
        ASSERT_EQ(::chmod(directory.constData(), 0700), 0);
        ASSERT_EQ(::chown(directory.constData(), ::geteuid(), ::getegid()), 0);
        ASSERT_TRUE(QFile::remove(path()));
    }
}

TEST_F(OtherProcessTest, SaysCleanlyThatItMayOpenNoMoreFiles)
{
    makeAccount();
    for (const int files : {3, 4, 5, 6}) {
        SCOPED_TRACE(files);
        OtherProcess other({u"few-files"_s, path(), QString::number(files)});
        const QString answer = other.lines().value(0);
        EXPECT_EQ(other.process().exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(other.process().exitCode(), 0);
        EXPECT_EQ(answer.section(u' ', 0, 0), u"refused"_s) << qPrintable(answer);
    }
    EXPECT_EQ(IntegrationStore(*opened()).names(), QStringList {u"first"_s});
}

} // namespace

} // namespace purser
