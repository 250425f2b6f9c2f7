// Scans of projects of a real account: what is found is saved, and found again.

#include "app/account/account.h"
#include "app/storage/database.h"
#include "app/storage/integrationstore.h"
#include "app/workflow/projectscans.h"
#include "tests/app/secrets/storetesting.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

class ProjectScansTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_account = std::make_unique<Account>(m_directory.filePath(u"account.db"_s));
        ASSERT_EQ(kindOf(wait(m_account->open())), ErrorKind::None);
        m_scans = std::make_unique<ProjectScans>(*m_account);
        m_acme = wait(m_account->subscriptions().add(u"acme"_s)).value();
        m_hub =
            integration(u"acme-hub"_s, u"private-docker-registry"_s, {{u"url"_s, u"https://registry.acme.example"_s}});
        m_spare = integration(u"spare"_s, u"docker"_s, {{u"username"_s, u"acmebuilds"_s}});
        ASSERT_EQ(kindOf(wait(m_account->integrations().assign(m_hub.id, {m_acme.id}))), ErrorKind::None);
        write(u"shippable.yml"_s,
            "integrations:\n  hub:\n    - integrationName: acme-hub\n      type: private docker registry\n"
            "    - integrationName: spare\n      type: docker\n    - integrationName: nobody\n      type: docker\n");
        write(u"web/Dockerfile"_s, "FROM registry.acme.example/base:1\n");
    }

    // Without a secret, so that no keychain is needed.
    Integration integration(const QString &name, const QString &typeId, const FieldValues &values)
    {
        Database database(m_directory.filePath(u"account.db"_s));
        EXPECT_EQ(kindOf(wait(database.open())), ErrorKind::None);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Integration added {
            .id = name, .name = name, .typeId = typeId, .values = values, .createdAt = now, .updatedAt = now};
        const auto insert = [added](Connection &connection) { return IntegrationStore(connection).insert(added); };
        EXPECT_EQ(kindOf(wait(database.write(insert))), ErrorKind::None);
        return added;
    }

    void write(const QString &name, const QByteArray &content)
    {
        const QString path = folder() + u'/' + name;
        ASSERT_TRUE(QDir().mkpath(path.section(u'/', 0, -2)));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
        ASSERT_TRUE(file.flush());
        // A file that was just written is always read again: it may change once more within the clock's tick.
        m_written = m_written.addSecs(1);
        ASSERT_TRUE(file.setFileTime(m_written, QFileDevice::FileModificationTime));
    }

    QString folder() const { return m_directory.filePath(u"project"_s); }

    Dependent project(const QString &name, const QString &path)
    {
        return wait(m_account->dependents().add(m_acme.id, DependentKind::Project, {.name = name, .folder = path}))
            .value();
    }

    Result<ScanOutcome> scanned(const Dependent &project)
    {
        Result<ScanOutcome> answer = failure(ErrorKind::None);
        bool isFinished = false;
        const auto connection = QObject::connect(m_scans.get(), &ProjectScans::finished, m_scans.get(),
            [&](const QString &id, const Result<ScanOutcome> &outcome) {
                if (id == project.id) {
                    answer = outcome;
                    isFinished = true;
                }
            });
        m_scans->scan(project.id);
        EXPECT_TRUE(m_scans->isScanning(project.id));
        EXPECT_TRUE(QTest::qWaitFor([&] { return isFinished; }, 20'000));
        QObject::disconnect(connection);
        return answer;
    }

    QStringList found(const Dependent &project)
    {
        QStringList lines;
        const Dependent now = wait(m_account->dependents().find(project.id)).value();
        for (const DependentUse &use : now.uses) {
            lines << u"%1 %2:%3"_s.arg(use.subscriptionIntegrationName, use.file, QString::number(use.line));
        }
        const QList<ScannedFile> files = wait(m_account->dependents().scannedFiles(project.id)).value();
        for (const ScannedFile &file : files) {
            for (const ScanNote &note : file.notes) {
                lines << u"note %1 %2 %3"_s.arg(
                    QString::number(static_cast<int>(note.problem)), note.argument, QString::number(note.line));
            }
        }
        return lines;
    }

    static QString note(ScanNote::Problem problem, const QString &argument, int line)
    {
        return u"note %1 %2 %3"_s.arg(QString::number(static_cast<int>(problem)), argument, QString::number(line));
    }

    QTemporaryDir m_directory;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<ProjectScans> m_scans;
    Subscription m_acme;
    Integration m_hub;
    Integration m_spare;
    QDateTime m_written = QDateTime::currentDateTimeUtc().addDays(-1);
};

TEST_F(ProjectScansTest, saveWhatTheyFindAndReadOnlyWhatChanged)
{
    const Dependent web = project(u"web"_s, folder());
    const QStringList expected {u"acme-hub shippable.yml:3"_s, u"acme-hub web/Dockerfile:1"_s,
        note(ScanNote::Problem::NotEnabled, u"spare"_s, 5), note(ScanNote::Problem::UnknownName, u"nobody"_s, 7)};
    auto outcome = scanned(web);
    ASSERT_EQ(kindOf(outcome), ErrorKind::None);
    EXPECT_EQ(outcome->filesRead, 2);
    EXPECT_EQ(outcome->uses, 2);
    EXPECT_EQ(outcome->notes, 2);
    EXPECT_EQ(found(web), expected);
    EXPECT_EQ(wait(m_account->dependents().find(web.id))->notes, 2);

    outcome = scanned(web);
    EXPECT_EQ(outcome->filesRead, 0);
    EXPECT_EQ(outcome->filesReused, 2);
    EXPECT_EQ(found(web), expected) << "notes are not doubled";

    // The account changed, the files did not.
    ASSERT_EQ(kindOf(wait(m_account->integrations().assign(m_spare.id, {m_acme.id}))), ErrorKind::None);
    outcome = scanned(web);
    EXPECT_EQ(outcome->filesRead, 0);
    EXPECT_EQ(found(web), QStringList({expected.at(0), expected.at(1), u"spare shippable.yml:5"_s, expected.at(3)}));

    write(u"web/Dockerfile"_s, "FROM scratch\n");
    outcome = scanned(web);
    EXPECT_EQ(outcome->filesRead, 1);
    EXPECT_EQ(found(web), QStringList({expected.at(0), u"spare shippable.yml:5"_s, expected.at(3)}));
}

TEST_F(ProjectScansTest, sayWhenTheFolderIsNotThere)
{
    const Dependent web = project(u"web"_s, folder());
    ASSERT_EQ(kindOf(scanned(web)), ErrorKind::None);
    const QStringList before = found(web);
    ASSERT_TRUE(QDir(folder()).removeRecursively());
    const auto vanished = scanned(web);
    ASSERT_EQ(kindOf(vanished), ErrorKind::FolderMissing);
    EXPECT_EQ(vanished.error().subject, folder());
    EXPECT_EQ(found(web), before) << "what was seen last stays until it can be looked at again";
    const auto without = scanned(project(u"without"_s, {}));
    ASSERT_EQ(kindOf(without), ErrorKind::FolderMissing);
    EXPECT_EQ(without.error().subject, u"without"_s);
    EXPECT_EQ(kindOf(scanned({.id = u"nobody"_s})), ErrorKind::NoSuchThing);
}

TEST_F(ProjectScansTest, workOneAfterAnotherAndCanBeCancelled)
{
    const Dependent first = project(u"first"_s, folder());
    const Dependent second = project(u"second"_s, folder());
    const Dependent third = project(u"third"_s, folder());
    QSignalSpy finished(m_scans.get(), &ProjectScans::finished);
    for (const Dependent &one : {first, first, second, third}) {
        m_scans->scan(one.id);
    }
    m_scans->cancel(second.id);
    m_scans->cancel(first.id);
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.size() == 3; }, 20'000));
    QStringList outcomes;
    for (const QList<QVariant> &signal : finished) {
        outcomes << signal.at(0).toString();
    }
    EXPECT_EQ(outcomes, QStringList({second.id, first.id, third.id}));
    EXPECT_FALSE(wait(m_account->dependents().find(first.id))->scannedAt.isValid());
    EXPECT_FALSE(wait(m_account->dependents().find(second.id))->scannedAt.isValid());
    EXPECT_TRUE(wait(m_account->dependents().find(third.id))->scannedAt.isValid());
    EXPECT_FALSE(m_scans->isScanning(first.id));
}

TEST_F(ProjectScansTest, endWithTheirObject)
{
    const Dependent web = project(u"web"_s, folder());
    m_scans->scan(web.id);
    m_scans.reset();
    EXPECT_EQ(kindOf(wait(m_account->dependents().find(web.id))), ErrorKind::None);
}

} // namespace

} // namespace purser
