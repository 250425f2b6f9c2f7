#include "app/workflow/projectscan.h"
#include "tests/app/workflow/scantesting.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr time_t longAgo = 1'700'000'000;

class ProjectScanning : public testing::Test
{
protected:
    QByteArray at(const QByteArray &path) const { return QFile::encodeName(m_folder.path()) + '/' + path; }

    // With a time long ago, as files have when they are not just being written.
    void write(const QByteArray &path, const QByteArray &content, time_t time = longAgo) const
    {
        const QByteArray name = at(path);
        QDir().mkpath(QFile::decodeName(name.left(name.lastIndexOf('/'))));
        const int file = open(name.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        ASSERT_GE(file, 0);
        ASSERT_EQ(::write(file, content.constData(), static_cast<size_t>(content.size())), content.size());
        const timespec times[2] = {{time, 5}, {time, 5}};
        ASSERT_EQ(futimens(file, times), 0);
        close(file);
    }

    ProjectScan scan(const QList<ScannedFile> &known = {})
    {
        const auto scanned = scanProject(m_folder.path(), known, m_control);
        EXPECT_TRUE(scanned.has_value());
        return scanned.value_or(ProjectScan {});
    }

    static QString found(const ProjectScan &scan)
    {
        QStringList lines;
        for (const ScannedFile &file : scan.files) {
            lines << described(file).replaceInStrings(u" image hard"_s, u""_s).replaceInStrings(u" | FROM"_s, u""_s);
        }
        return lines.join(", "_L1);
    }

    QTemporaryDir m_folder;
    ScanControl m_control;
};

} // namespace

TEST_F(ProjectScanning, ReadsOnlyWhatMayMatter)
{
    write("Dockerfile", "FROM acme/a\n");
    write("deep/er/Dockerfile", "FROM acme/b\n");
    write("README.md", "FROM acme/no\n");
    write("config.yml", "a: 1\n");
    for (const char *folder : {".git", ".hg", ".svn", "node_modules", ".venv", ".tox", ".terraform", ".cache"}) {
        write(QByteArray("x/") + folder + "/Dockerfile", "FROM acme/no\n");
    }
    const ProjectScan scanned = scan();
    EXPECT_EQ(found(scanned), u"Dockerfile:1 acme/a, deep/er/Dockerfile:1 acme/b"_s);
    EXPECT_EQ(scanned.filesRead, 3);
    EXPECT_EQ(scanned.files.size(), 3) << "also the one without a use";
    EXPECT_EQ(scanned.entriesSeen, 4 + 1 + 1 + 1 + 8);
    EXPECT_EQ(m_control.filesRead, 3);
    EXPECT_EQ(m_control.entriesSeen, scanned.entriesSeen);
    EXPECT_TRUE(scanned.notes.isEmpty());
}

TEST_F(ProjectScanning, ASecondScanReadsOnlyWhatChanged)
{
    write("Dockerfile", "FROM acme/a\n");
    write("b/Dockerfile", "FROM acme/b\n");
    write("c.yml", "a: 1\n");
    const ProjectScan first = scan();
    EXPECT_EQ(first.filesRead, 3);

    ProjectScan second = scan(first.files);
    EXPECT_EQ(second.filesRead, 0);
    EXPECT_EQ(second.filesReused, 3);
    EXPECT_EQ(second.files, first.files);

    write("b/Dockerfile", "FROM acme/c\n", longAgo + 1); // the same size
    write("Dockerfile", "FROM acme/longer\n"); // the same time
    QFile::remove(m_folder.filePath(u"c.yml"_s));
    second = scan(first.files);
    EXPECT_EQ(second.filesRead, 2);
    EXPECT_EQ(second.filesReused, 0);
    EXPECT_EQ(found(second), u"Dockerfile:1 acme/longer, b/Dockerfile:1 acme/c"_s);
}

TEST_F(ProjectScanning, AFileWrittenThisMomentIsReadAgain)
{
    write("Dockerfile", "FROM acme/a\n", time(nullptr) + 3600);
    EXPECT_NE(scan().files.first().modifiedAt, 0) << "a wrong clock elsewhere";
    timespec now[2] = {};
    clock_gettime(CLOCK_REALTIME, &now[0]);
    now[1] = now[0];
    ASSERT_EQ(utimensat(AT_FDCWD, at("Dockerfile").constData(), now, 0), 0);
    const ProjectScan first = scan();
    EXPECT_EQ(first.files.first().modifiedAt, 0);
    EXPECT_EQ(scan(first.files).filesRead, 1);
}

TEST_F(ProjectScanning, WhatAFileIsMayChangeWithoutIt)
{
    write("values.yaml", "image: acme/a\n");
    const ProjectScan first = scan();
    EXPECT_EQ(found(first), u""_s);
    write("Chart.yaml", "name: x\n");
    const ProjectScan second = scan(first.files);
    EXPECT_EQ(found(second), u"values.yaml:1 acme/a | image"_s);
    QList<ScannedFile> old = second.files;
    old.first().reader = u"another version"_s;
    EXPECT_EQ(scan(old).filesRead, 1);
}

TEST_F(ProjectScanning, FollowsNoLinks)
{
    const QTemporaryDir elsewhere;
    QFile outside(elsewhere.filePath(u"Dockerfile"_s));
    ASSERT_TRUE(outside.open(QIODevice::WriteOnly));
    outside.write("FROM acme/outside\n");
    outside.close();
    write("Dockerfile", "FROM acme/a\n");
    ASSERT_EQ(symlink(".", at("loop").constData()), 0);
    ASSERT_EQ(symlink("/", at("root").constData()), 0);
    ASSERT_EQ(symlink(QFile::encodeName(elsewhere.path()).constData(), at("out").constData()), 0);
    ASSERT_EQ(symlink(QFile::encodeName(outside.fileName()).constData(), at("Dockerfile.out").constData()), 0);
    ASSERT_EQ(symlink("/dev/zero", at("Dockerfile.zero").constData()), 0);
    ASSERT_EQ(symlink("nowhere", at("compose.yml").constData()), 0);
    const ProjectScan scanned = scan();
    EXPECT_EQ(found(scanned), u"Dockerfile:1 acme/a"_s);
    ASSERT_EQ(scanned.notes.size(), 1);
    EXPECT_EQ(scanned.notes.first(), (ScanNote {ScanNote::Problem::LinkSkipped, 0, u"6"_s}));

    // The folder itself is what the person chose.
    const QString link = elsewhere.filePath(u"link"_s);
    ASSERT_TRUE(QFile::link(m_folder.path(), link));
    const auto throughLink = scanProject(link, {}, m_control);
    ASSERT_TRUE(throughLink.has_value());
    EXPECT_EQ(throughLink->files.size(), 1);
}

TEST_F(ProjectScanning, OpensNothingButFiles)
{
    ASSERT_EQ(mkfifo(at("Dockerfile").constData(), 0600), 0);
    const int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = at("compose.yml");
    ASSERT_LT(name.size(), static_cast<qsizetype>(sizeof address.sun_path));
    std::copy(name.cbegin(), name.cend(), address.sun_path);
    ASSERT_EQ(bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    write("shippable.yml/inside.txt", "a folder of that name\n");
    const ProjectScan scanned = scan();
    close(listener);
    EXPECT_EQ(found(scanned), u"Dockerfile:0 note NotRegularFile, compose.yml:0 note NotRegularFile"_s);
}

TEST_F(ProjectScanning, NamesMayBeAnything)
{
    write("line\nbreak/Dockerfile", "FROM acme/a\n");
    write("\xff\xfe.Dockerfile", "FROM acme/b\n");
    write("b\xc3\xa4r.yml", "apiVersion: v1\nkind: Pod\nimage: acme/c\n");
    const ProjectScan first = scan();
    EXPECT_EQ(found(first),
        u"b\u00e4r.yml:3 acme/c | image, line\nbreak/Dockerfile:1 acme/a, "
        u"\ufffd\ufffd.Dockerfile:1 acme/b, \ufffd\ufffd.Dockerfile:0 note NameNotText"_s);
    EXPECT_EQ(scan(first.files).filesRead, 1) << "what cannot be named is not known again";
    ASSERT_EQ(unlink(at("\xff\xfe.Dockerfile").constData()), 0); // QTemporaryDir could not
}

TEST_F(ProjectScanning, SaysWhatWasNotRead)
{
    write("Dockerfile", QByteArray(1024 * 1024, '#') + "\nFROM acme/a\n");
    write("exact/Dockerfile", "FROM acme/a\n" + QByteArray(1024 * 1024 - 12, '#'));
    write("binary.Dockerfile", QByteArray("\0\1\2\3", 4));
    EXPECT_EQ(
        found(scan()), u"Dockerfile:0 note TooLarge, binary.Dockerfile:0 note NotText, exact/Dockerfile:1 acme/a"_s);
}

TEST_F(ProjectScanning, GoesDownOnlySoFar)
{
    QByteArray path;
    for (int i = 0; i < 120; ++i) {
        path += "d/";
    }
    write(path + "Dockerfile", "FROM acme/deep\n");
    const ProjectScan scanned = scan();
    EXPECT_EQ(found(scanned), QString::fromLatin1(QByteArray("d/").repeated(100).chopped(1)) + u":0 note TooDeep"_s);
}

TEST_F(ProjectScanning, AFolderThatIsNotThere)
{
    EXPECT_EQ(scanProject(m_folder.filePath(u"gone"_s), {}, m_control).error().kind, ErrorKind::FolderMissing);
    write("file", "x");
    EXPECT_EQ(scanProject(m_folder.filePath(u"file"_s), {}, m_control).error().kind, ErrorKind::FolderMissing);
    const auto tooLong = scanProject(u"/x"_s.repeated(3000), {}, m_control);
    EXPECT_EQ(tooLong.error().kind, ErrorKind::FolderUnreadable);
    EXPECT_FALSE(tooLong.error().detail.isEmpty());
}

TEST_F(ProjectScanning, FilesMayVanishMeanwhile)
{
    std::atomic<bool> isDone = false;
    std::atomic<int> rounds = 0;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        while (!isDone) {
            for (const char *name : {"a/Dockerfile", "b/c/compose.yml", "d.yml"}) {
                write(name, "services: {a: {image: acme/a}}\n");
            }
            QFile::remove(m_folder.filePath(u"a/Dockerfile"_s));
            QDir(m_folder.filePath(u"b"_s)).removeRecursively();
            ++rounds;
        }
    }));
    other->start();
    for (int i = 0; i < 300 || rounds < 100; ++i) {
        for (const ScannedFile &file : scan().files) {
            for (const ScanNote &note : file.notes) {
                ADD_FAILURE() << file.path.toStdString() << ": " << problemName(note.problem).toStdString();
            }
        }
    }
    isDone = true;
    other->wait();
}

TEST_F(ProjectScanning, StopsSoonWhenCancelled)
{
    for (int folder = 0; folder < 40; ++folder) {
        for (int i = 0; i < 50; ++i) {
            write(QByteArray::number(folder) + '/' + QByteArray::number(i) + ".Dockerfile",
                QByteArray("RUN docker push acme/web\n").repeated(400));
        }
    }
    qint64 cancelledAt = 0;
    QElapsedTimer clock;
    clock.start();
    const std::unique_ptr<QThread> other(QThread::create([&] {
        while (m_control.filesRead < 10) {
            QThread::yieldCurrentThread();
        }
        cancelledAt = clock.elapsed();
        m_control.isCancelled = true;
    }));
    other->start();
    const auto scanned = scanProject(m_folder.path(), {}, m_control);
    const qint64 endedAt = clock.elapsed();
    other->wait();
    ASSERT_FALSE(scanned.has_value());
    EXPECT_EQ(scanned.error().kind, ErrorKind::Cancelled);
    EXPECT_LT(endedAt - cancelledAt, 200);
    EXPECT_LT(m_control.filesRead, 2000);
}

} // namespace purser
