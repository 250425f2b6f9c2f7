#pragma once

#include "tests/app/tools/purserctltest.h"
#include "tests/support/dockerregistry.h"

namespace purser {

// docker-credential-purser as tools start it, at an account of its own in the real keychain.
class CredentialHelperTest : public PurserctlTest
{
protected:
    void add(const QString &name, const QString &url, const QString &userName, const QStringList &subscriptions = {})
    {
        QStringList arguments = privateRegistry(name, url, userName);
        for (const QString &subscription : subscriptions) {
            expectExit(0, {QStringLiteral("subscription"), QStringLiteral("add"), subscription});
            arguments << QStringLiteral("--subscription") << subscription;
        }
        expectExit(0, arguments, "secret of " + userName.toUtf8());
    }

    PurserctlProcess::Start helper(const QString &action, const QByteArray &input = {}) const
    {
        PurserctlProcess::Start start = command({action}, input);
        start.program = QStringLiteral("docker-credential-purser");
        return start;
    }
    Ended ask(const QString &action, const QByteArray &input = {}) const { return run(helper(action, input)); }
    Ended askAs(const QString &subscription, const QByteArray &server) const
    {
        PurserctlProcess::Start start = helper(QStringLiteral("get"), server);
        start.environment.insert(QStringLiteral("PURSER_SUBSCRIPTION"), subscription);
        return run(start);
    }
    Ended askIn(const QString &folder, const QByteArray &server) const
    {
        PurserctlProcess::Start start = helper(QStringLiteral("get"), server);
        start.folder = folder;
        return run(start);
    }

    static void expectAnswer(const Ended &ended, const QByteArray &server, const QByteArray &userName)
    {
        EXPECT_EQ(ended.exitCode, 0) << ended.output.constData();
        EXPECT_EQ(ended.output,
            R"({"ServerURL":")" + server + R"(","Username":")" + userName + R"(","Secret":"secret of )" + userName
                + "\"}\n");
        EXPECT_EQ(ended.errors, "");
    }
    static void expectRefusal(const Ended &ended, const QByteArray &words)
    {
        EXPECT_EQ(ended.exitCode, 1);
        EXPECT_TRUE(ended.output.contains(words)) << ended.output.constData();
        EXPECT_EQ(ended.output.count('\n'), 1) << ended.output.constData();
        EXPECT_NE(ended.output, notFound);
        EXPECT_EQ(ended.errors, "");
    }

    inline static const QByteArray notFound = "credentials not found in native keychain\n";
};

} // namespace purser
