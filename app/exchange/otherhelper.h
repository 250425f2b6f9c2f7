#pragma once

#include "app/clients/helperjson.h"

#include <QCoro/QCoroTask>
#include <QMap>
#include <QString>

#include <chrono>
#include <expected>

class QProcess;

namespace purser {

// A credential helper of somebody else, run as docker runs it: found on the PATH, without a shell, in the environment
// of this program, one word as its argument, the rest over standard input. It may ask the person something of its own.
// Source: docker/docker-credential-helpers, client/client.go.
class OtherHelper
{
public:
    // How long it may take for one answer, and how large that may be, in bytes.
    struct Limits
    {
        std::chrono::milliseconds deadline = std::chrono::seconds(10);
        qsizetype output = 1024 * 1024;
    };

    // `suffix` is what comes behind "docker-credential-".
    explicit OtherHelper(const QString &suffix);
    OtherHelper(const QString &suffix, Limits limits);

    // Letters, digits, ".", "_" and "-": a name, and no path.
    static bool isName(const QString &suffix);

    // Not this program's own, whose answers are in the account already.
    bool isPurser() const;
    // Whether there is such a program.
    bool isThere() const;

    // Asked where nothing of the person's is: no project's folder, and no subscription is named.
    void setNeutral() { m_isNeutral = true; }

    // Address → user name. The error is a sentence.
    QCoro::Task<std::expected<QMap<QString, QString>, QString>> list() const;
    QCoro::Task<std::expected<HelperEntry, QString>> get(QString server) const;

private:
    struct Output
    {
        QByteArray bytes = {};
    };
    QCoro::Task<std::expected<Output, QString>> run(QString action, QByteArray input) const;
    void prepare(QProcess &process) const;
    std::unexpected<QString> fault(const char *source, const QString &argument = {}) const;

    QString m_suffix;
    Limits m_limits;
    bool m_isNeutral = false;
};

} // namespace purser
