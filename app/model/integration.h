#pragma once

#include "app/model/checkreport.h"
#include "app/model/subscription.h"
#include "app/model/trust.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace purser {

// Field id → text, for the fields that are not secret.
using FieldValues = QMap<QString, QString>;

// What is remembered of the last check.
struct LastCheck
{
    Verdict verdict = Verdict::NotProven;
    QString message = {}; // the sentence as it was shown
    QDateTime at = {};
    QDateTime acceptedAt = {}; // when it was last accepted; null if never

    bool operator==(const LastCheck &) const = default;
};

// A named registry credential of the account, as it is saved. Holds no secret, ever: `secretId` names the keychain's
// item, see account/secretkeeping.h.
struct Integration
{
    QString id = {}; // a UUID without braces
    QString name = {};
    QString typeId = {};
    FieldValues values = {};
    QString secretId = {}; // empty: no secret stored
    QString secretHost = {}; // the registry for which the secret was entered
    Trusts trusts = {};
    qint64 revision = 0; // grows with every change
    QDateTime createdAt = {};
    QDateTime updatedAt = {};
    std::optional<LastCheck> lastCheck = {};
    QList<SubscriptionIntegration> uses = {}; // who may use it, by subscription name

    bool operator==(const Integration &) const = default;
};

} // namespace purser
