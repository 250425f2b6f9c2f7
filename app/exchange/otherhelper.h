#pragma once

#include "app/clients/helperjson.h"
#include "app/clients/helperrun.h"

#include <QMap>
#include <QString>

#include <expected>

namespace purser {

// A credential helper by its name, asked as docker asks it. It may ask the person something of its own. Errors are
// sentences.
class OtherHelper
{
public:
    // `suffix` is what comes behind "docker-credential-"; with `isNeutral` it is started where nothing of the person's
    // is: in no project's folder, and no subscription is named.
    explicit OtherHelper(const QString &suffix, bool isNeutral = false);

    // Letters, digits, ".", "_" and "-": a name, and no path.
    static bool isName(const QString &suffix);

    // Whether there is such a program on the PATH.
    bool isThere() const;

    // Address → user name.
    QCoro::Task<std::expected<QMap<QString, QString>, QString>> list() const;
    QCoro::Task<std::expected<HelperEntry, QString>> get(QString server) const;

private:
    QCoro::Task<HelperRun> run(QString action, QByteArray input) const;
    QString path() const;
    QString sentence(const char *source) const;
    QString sentence(const HelperRun &run) const;

    QString m_suffix;
    bool m_isNeutral;
};

} // namespace purser
