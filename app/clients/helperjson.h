#pragma once

#include "app/account/credentials.h"
#include "app/model/secret.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace purser {

// The documents of the credential helper protocol, each on one line, in the order and with the escapes of docker's own
// helpers (Go's encoding/json): old clients read no more than one line.

// Nothing where the password is not UTF-8, which JSON cannot say.
std::optional<QByteArray> helperCredential(const QString &server, const Credential &credential);

// Address → user name.
QByteArray helperList(const QMap<QString, QString> &logins);

// What a tool wants to have stored. Nothing if it is no such document.
struct HelperEntry
{
    QString server = {};
    QString userName = {};
    Secret secret = {};
};
std::optional<HelperEntry> readHelperEntry(const QByteArray &input);

} // namespace purser
