#pragma once

#include "app/model/integration.h"
#include "app/model/secret.h"

#include <QSet>
#include <QStringList>

namespace purser {

// What a person said "yes" to in a form.
enum class Consent { PlainHttp, TrimSecret, KeepSecretWhiteSpace };

// What a form or a command line holds before it is saved. When an integration is edited, a secret field that is absent
// here stays as it is stored, unless it is among `removedSecrets`.
struct Draft
{
    QString name = {};
    QString typeId = {};
    FieldValues values = {};
    SecretValues secrets = {};
    QSet<QString> removedSecrets = {}; // optional secret fields whose stored value goes
    QStringList subscriptionIds = {};
    Trusts trusts = {};
    QSet<Consent> consents = {};
};

} // namespace purser
