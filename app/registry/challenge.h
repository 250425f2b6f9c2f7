#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace purser {

// One challenge of a WWW-Authenticate header (RFC 9110, 11.6.1).
struct Challenge
{
    QByteArray scheme = {}; // lower case: "bearer"
    QByteArray token68 = {}; // the scheme's single word instead of parameters: Negotiate abc==
    QList<std::pair<QByteArray, QByteArray>> parameters = {}; // names in lower case, in the order received

    // The first of that name; empty values count.
    std::optional<QByteArray> parameter(const QByteArray &name) const;

    // None if there is none, if it is empty, or if two of them disagree: then nobody can say where a password may go.
    std::optional<QByteArray> realm() const;

    bool operator==(const Challenge &) const = default;
};

// Reads what servers really send, also several challenges in one line and several lines. Never fails: what cannot be
// read is left out.
QList<Challenge> parseChallenges(const QByteArray &header);

// How a registry wants to be logged in to.
struct LoginMethod
{
    enum class Kind { Bearer, Basic, Missing, Malformed, Unsupported };

    Kind kind = Kind::Missing;
    QByteArray realm = {}; // Bearer: where tokens are given, as written
    QByteArray service = {};
    QByteArrayList scopes = {}; // as named by the challenge; on /v2/ they may be placeholders
    QByteArray error = {}; // "invalid_token", "insufficient_scope"
    QByteArrayList offered = {}; // all schemes, for a sentence

    bool operator==(const LoginMethod &) const = default;
};

// Bearer with a usable realm, else Basic. A Bearer challenge without a usable realm gives way to Basic only where
// `encrypted`.
LoginMethod chooseLoginMethod(const QList<Challenge> &challenges, bool encrypted);

} // namespace purser
