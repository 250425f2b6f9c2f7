#pragma once

#include "tests/app/tools/purserctlprocess.h"
#include "tests/support/keychain.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace purser {

// purserctl at an account of its own, in the real keychain.
class PurserctlTest : public testing::Test
{
protected:
    void SetUp() override
    {
        Keychain::unlock();
        ASSERT_EQ(Keychain::items(), QStringList());
    }
    void TearDown() override
    {
        Keychain::unlock();
        for (const QString &key : Keychain::items()) {
            Keychain::remove(key);
        }
    }

    QString file(const QString &name) const { return m_directory.filePath(name); }
    QString path() const { return file(QStringLiteral("account.db")); }

    PurserctlProcess::Start command(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return {.arguments = arguments, .input = input, .environment = {{QStringLiteral("PURSER_ACCOUNT"), path()}}};
    }
    Ended purserctl(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(command(arguments, input));
    }
    // The exit code, with what it said if it is another one.
    void expectExit(int exitCode, const QStringList &arguments, const QByteArray &input = {}) const
    {
        const Ended ended = purserctl(arguments, input);
        EXPECT_EQ(ended.exitCode, exitCode) << qPrintable(arguments.join(u' ')) << '\n' << ended.errors.constData();
        EXPECT_EQ(ended.errors.isEmpty(), exitCode == 0) << ended.errors.constData();
    }

    // What it said on the way to its end; `words` are the command without quotes, split at blanks.
    Ended say(const QString &words, int exitCode = 0, const QByteArray &input = {}) const
    {
        const Ended ended = purserctl(words.split(u' '), input);
        EXPECT_EQ(ended.exitCode, exitCode) << qPrintable(words) << '\n' << ended.errors.constData();
        return ended;
    }
    QJsonObject object(const QString &words) const { return say(QStringLiteral("--json ") + words).object(); }
    QJsonArray array(const QString &words) const { return say(QStringLiteral("--json ") + words).array(); }

    static QStringList addArguments(const QString &name, const QStringList &more = {})
    {
        return QStringList {QStringLiteral("integration"), QStringLiteral("add"), QStringLiteral("--type"),
                   QStringLiteral("docker"), QStringLiteral("--name"), name, QStringLiteral("--field"),
                   QStringLiteral("username=ann"), QStringLiteral("--secret"), QStringLiteral("password=-")}
        + more;
    }
    static QStringList privateRegistry(const QString &name, const QString &url, const QString &userName)
    {
        return {QStringLiteral("integration"), QStringLiteral("add"), QStringLiteral("--type"),
            QStringLiteral("private-docker-registry"), QStringLiteral("--name"), name, QStringLiteral("--field"),
            QStringLiteral("url=") + url, QStringLiteral("--field"), QStringLiteral("username=") + userName,
            QStringLiteral("--secret"), QStringLiteral("password=-")};
    }
    static QStringList check(const QString &name)
    {
        return {QStringLiteral("--json"), QStringLiteral("integration"), QStringLiteral("check"), name};
    }

    void write(const QString &path, const QByteArray &content) const
    {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile target(path);
        ASSERT_TRUE(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(target.write(content), content.size());
    }
    QByteArray contentOf(const QString &path) const
    {
        QFile source(path);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_directory;
};

} // namespace purser
