#pragma once

#include "app/model/integration.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace purser {

// One thing that a key or a certificate says of itself, in words.
struct KeyFact
{
    QString id = {}; // "kind", "fingerprint", …
    QString label = {};
    QString value = {};
};

// What was found out about the key of an integration, from its values; empty if nothing was.
QList<KeyFact> keyFacts(const FieldValues &values);

// Whom the certificates in PEM text name, and until when; a line each.
QStringList certificateLines(const QString &pem);

} // namespace purser
