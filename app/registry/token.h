#pragma once

#include "app/model/secret.h"

#include <QByteArrayList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace purser {

// What is asked of a token service. Empty members are left out.
struct TokenQuery
{
    QByteArray service = {};
    QByteArray account = {}; // advisory
    QByteArrayList scopes = {}; // one parameter each
};

// The realm with the query added to the one it has. Everything but letters, digits and "-._~" is percent-encoded: a
// "+" left alone would arrive as a blank ("ns+robot").
QUrl tokenUrl(const QUrl &realm, const TokenQuery &query);

// A token service's answer (registry token specification).
struct IssuedToken
{
    Secret token = {};
    int lifetimeSeconds = 60; // from receipt; at least 60
};

// None if the body is not one whole JSON object with a token, or if the token could not be put in a header.
std::optional<IssuedToken> parseTokenAnswer(const QByteArray &body);

// What a token says of itself. Never verified, hence only a hint next to a control request.
struct TokenPayload
{
    bool isReadable = false; // a JWT; otherwise the token is opaque
    QString subject = {};
};

TokenPayload readTokenPayload(const Secret &token);

// What a token's list of granted access (distribution, "Token Authentication Implementation") allows with a
// repository: "pull", "push", "*"; empty if it allows nothing. None if the token is opaque or has no such list.
std::optional<QStringList> grantedActions(const Secret &token, const QString &repository);

// Whether a subject names somebody: not empty and not one of the words that services use for nobody.
bool namesSomebody(const QString &subject);

} // namespace purser
