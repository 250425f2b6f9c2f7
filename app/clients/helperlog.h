#pragma once

#include "app/clients/helperanswer.h"

#include <QByteArray>
#include <QString>

namespace purser {

// What tools asked the credential helper, a line each, in a file beside the account: when, which program, for what
// server, and which integration answered and why, or what was said instead. Never a secret. Helpers that run at the
// same time do not mix their lines.
class HelperLog
{
public:
    // `account`: its file.
    explicit HelperLog(const QString &account);

    QString path() const { return m_path; }

    // A log that cannot be written is no reason not to answer.
    void add(const QString &action, const QByteArray &server, const HelperAnswer &answer) const;

private:
    QString m_path;
};

} // namespace purser
