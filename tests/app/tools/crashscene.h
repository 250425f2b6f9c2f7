#pragma once

#include "tests/app/tools/purserctlprocess.h"

#include <QMap>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <optional>

namespace purser {

// What a person confirmed for one integration; both belong together.
struct Credential
{
    QString userName = {};
    QByteArray password = {};

    bool operator==(const Credential &) const = default;
};

// No value: there is no such integration.
using Possible = QList<std::optional<Credential>>;

// An account in which purserctl is killed, and the ledger of what has to be in it: for each name the credential that
// was acknowledged, or, while one command was killed, the one before it and the one after it.
class CrashScene : public testing::Test
{
protected:
    void SetUp() override;
    void TearDown() override;

    // A command that changes one integration to `after`; no value removes it.
    struct Change
    {
        QString name = {};
        std::optional<Credential> after = {};
    };
    Change addition(const QString &name);
    Change edition(const QString &name);
    static Change removal(const QString &name) { return {name, {}}; }

    PurserctlProcess::Start commandFor(const Change &change) const;
    // To be called once the command was begun, and once it ended.
    void begun(const Change &change);
    void ended(const Change &change, const Ended &ended);
    // Runs the whole command; it must succeed.
    void apply(const Change &change);

    // Starts purserctl as a person would next, and looks at all there is afterwards.
    void expectWhole();

    std::optional<Credential> acknowledged(const QString &name) const;
    QStringList acknowledgedNames() const;

    // Each fault point that the command reaches, in its order, as PURSER_FAULT counts them: "save.S3#1".
    QStringList pointsOf(const PurserctlProcess::Start &command) const;
    PurserctlProcess::Start withFault(PurserctlProcess::Start command, const QString &fault) const;

    void useNewAccount(); // an empty place; the present one has to be empty, too
    QString file(const QString &name) const { return m_directory.filePath(name); }
    QString path() const { return file(QStringLiteral("%1/account.db").arg(m_accounts)); }

private:
    QTemporaryDir m_directory;
    int m_accounts = 0;
    int m_credentials = 0;
    QMap<QString, Possible> m_ledger;
};

} // namespace purser
