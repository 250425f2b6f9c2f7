#pragma once

#include "app/model/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace purser {

// What Amazon gives for keys that may have it: the password of the user "AWS", good for 12 hours.
struct EcrPassword
{
    QUrl registry = {}; // of the account that owns the keys
    QString account = {};
    Secret password = {};
    QDateTime expiresAt = {};
};

// An answer to GetAuthorizationToken, read strictly.
struct EcrAnswer
{
    std::optional<EcrPassword> password = {}; // none: no whole and usable answer
    QString foreignRegistry = {}; // where it wants the password sent, if that is no registry of ECR in this region
};

// `region`: where it was asked for; `now`: when it came.
EcrAnswer readEcrAnswer(const QByteArray &body, const QString &region, const QDateTime &now);

} // namespace purser
