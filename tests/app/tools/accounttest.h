#pragma once

#include "tests/app/tools/purserctltest.h"

#include <QJsonDocument>

namespace purser {

// Several accounts in one keychain, and files between them.
class AccountTest : public PurserctlTest
{
protected:
    // The same command for another account, which is made if it is not there.
    Ended other(const QString &account, const QStringList &words, int exitCode = 0) const
    {
        const Ended ended = purserctl(QStringList {QStringLiteral("--account"), file(account)} + words);
        EXPECT_EQ(ended.exitCode, exitCode) << qPrintable(words.join(u' ')) << '\n' << ended.errors.constData();
        return ended;
    }

    QByteArray exported() const { return say(QStringLiteral("account export")).output; }

    // The password that other tools get, as bytes.
    QByteArray password(const QString &account, const QString &name) const
    {
        const QByteArray config = other(account,
            {QStringLiteral("integration"), QStringLiteral("export"), name, QStringLiteral("--as"),
                QStringLiteral("docker-config"), QStringLiteral("--to"), QStringLiteral("-")})
                                      .output;
        const QJsonObject auths = QJsonDocument::fromJson(config).object().value(QStringLiteral("auths")).toObject();
        const QByteArray pair = QByteArray::fromBase64(
            auths.begin().value().toObject().value(QStringLiteral("auth")).toString().toLatin1());
        return pair.mid(pair.indexOf(':') + 1);
    }

    // Two integrations, a subscription with a project that may use one of them, and more that rests on them.
    void haveAccount()
    {
        expectExit(0, addArguments(QStringLiteral("hub")), "hub's");
        expectExit(0,
            privateRegistry(
                QStringLiteral("lab"), QStringLiteral("https://registry.example.com"), QStringLiteral("bob")),
            "won\"der$land'");
        say(QStringLiteral("subscription add acme"));
        say(QStringLiteral("subscription enable acme hub"));
        const QString folder = file(QStringLiteral("web"));
        QDir().mkpath(folder);
        say(QStringLiteral("project add %1 --subscription acme --use hub").arg(folder));
        say(QStringLiteral("subscription enable acme lab --project web"));
        say(QStringLiteral("project edit web --subscription acme --use lab"));
        say(QStringLiteral("environment add production --subscription acme --use hub"));
        say(QStringLiteral("image add acme/web --subscription acme --use lab"));
    }
};

} // namespace purser
