#pragma once

#include "app/storage/accountfile.h"
#include "app/storage/integrationstore.h"
#include "app/storage/subscriptionintegrationstore.h"
#include "app/storage/subscriptionstore.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

#include <gtest/gtest.h>

namespace purser {

inline QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

inline QDateTime testTime(int minutes = 0)
{
    return QDateTime(QDate(2026, 3, 14), QTime(9, 26), Qt::UTC).addSecs(minutes * 60);
}

inline Integration testIntegration(const QString &name)
{
    return {.id = newId(),
        .name = name,
        .typeId = QStringLiteral("docker"),
        .values = {{QStringLiteral("username"), QStringLiteral("ann")}},
        .secretId = newId(),
        .secretHost = QStringLiteral("index.docker.io"),
        .revision = 1,
        .createdAt = testTime(),
        .updatedAt = testTime()};
}

inline Subscription testSubscription(const QString &name)
{
    return {.id = newId(), .name = name, .createdAt = testTime(), .updatedAt = testTime(1)};
}

inline SubscriptionIntegrationDetails testUse(
    const Subscription &subscription, const Integration &integration, const QString &name)
{
    return {.use = {.id = newId(),
                .subscriptionId = subscription.id,
                .subscriptionName = subscription.name,
                .integrationId = integration.id,
                .name = name,
                .createdAt = testTime(3)},
        .typeId = integration.typeId,
        .integrationName = integration.name,
        .updatedAt = testTime(4)};
}

inline Dependent testDependent(const Subscription &subscription, DependentKind kind, const QString &name)
{
    return {.id = newId(),
        .kind = kind,
        .subscriptionId = subscription.id,
        .subscriptionName = subscription.name,
        .name = name,
        .folder = kind == DependentKind::Project ? QStringLiteral("/src/") + name : QString(),
        .createdAt = testTime(5),
        .updatedAt = testTime(6)};
}

// What a search that may find nothing answers.
inline Result<std::optional<QString>> found(const std::optional<QString> &text = {})
{
    return text;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    // Opening a FIFO would wait for a writer.
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(content), content.size());
}

// A directory of its own for an account that does not exist yet.
class StorageTest : public testing::Test
{
protected:
    QString file(const QString &name) const { return m_directory.filePath(name); }
    QString path() const { return file(QStringLiteral("account.db")); }

    Result<std::unique_ptr<Connection>> open() const { return openAccount(path(), builtInMigrations()); }

    // For tests that are not about opening.
    static std::unique_ptr<Connection> opened(Result<std::unique_ptr<Connection>> connection)
    {
        EXPECT_TRUE(connection) << qPrintable(connection ? QString() : connection.error().detail);
        return connection ? std::move(*connection) : nullptr;
    }
    std::unique_ptr<Connection> opened() const { return opened(open()); }

    static Result<Done> insert(Connection &connection, const Integration &integration)
    {
        const auto work = [&integration](Connection &inside) { return IntegrationStore(inside).insert(integration); };
        return connection.write(work);
    }

    QStringList fileNames() const
    {
        return QDir(m_directory.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_directory;
};

} // namespace purser
