#pragma once

#include "app/clients/jsontext.h"
#include "app/clients/toolfile.h"
#include "app/clients/toolplaces.h"

#include <QList>

#include <optional>

namespace purser {

// What docker and podman call the parts of their configuration, and Purser among the helpers.
namespace ToolConfigKey {
inline const QString logins = QStringLiteral("auths");
inline const QString helpers = QStringLiteral("credHelpers");
inline const QString store = QStringLiteral("credsStore");
} // namespace ToolConfigKey
inline const QString purserHelper = QStringLiteral("purser");

// Takes Purser away from these keys of the helpers where it is named, and the whole member once none is left.
void takePurserAway(JsonText &text, const QStringList &keys);

// One configuration file of docker's or podman's, as far as it is about logins.
// Source: docker/cli, cli/config/configfile/file.go; containers-auth.json(5).
struct ToolConfig
{
    QString path = {};
    ToolFile file = {};
    std::optional<JsonText> text = {}; // not where a fault is; "{}" of a file that is not there or has nothing in it
    std::optional<ToolFileFault> fileFault = {};
    std::optional<JsonFault> jsonFault = {};

    bool hasFault() const { return fileFault || jsonFault; }
    QString faultText() const; // with the path; empty if there is none

    // The path of keys to the logins: the whole file in the old .dockercfg.
    QStringList loginsPath() const;
    // The keys of those that have something to log in with, as they stand there.
    QStringList logins() const;
    // The helper that is named for a key, to the letter; empty if none is.
    QString helperOf(const QString &key) const;
    QStringList helperKeys() const;
    QString store() const; // the helper for everything else: docker's "credsStore"
};

ToolConfig readToolConfig(const QString &path);
// All of them, in the order of ToolPlaces::all().
QList<ToolConfig> readToolConfigs(const ToolPlaces &places);

// The name under which a host's helper is found in a tool's file: docker calls its own registry by an address.
QString helperKey(Tool tool, const QString &host);

// Who answers a tool that asks for a host's login.
struct Serving
{
    enum class By { Nobody, Purser, OtherHelper, PlainText };

    By by = By::Nobody;
    QString helper = {}; // its name behind "docker-credential-"
    QString path = {}; // the file that says so, or holds the password

    bool operator==(const Serving &) const = default;
};
Serving serving(Tool tool, const QString &host, const ToolPlaces &places, const QList<ToolConfig> &configs);

// "Purser"; "the helper “pass”"; "a password in a file"; "nobody".
QString servingText(const Serving &serving);

} // namespace purser
