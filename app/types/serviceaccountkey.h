#pragma once

#include "app/model/fieldissue.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace purser {

// What a Google service-account key file says about itself; none of it is secret.
struct ServiceAccountKey
{
    QString projectId = {};
    QString clientEmail = {};
    QString keyId = {};
};

// The largest key file that is read, in bytes. Real ones have about 2,400.
constexpr qsizetype largestServiceAccountKey = 64 * 1024;

// What is wrong with a key file, without asking anybody; nothing when it could be used. Each kind of damage that such
// files suffer on their way has an Issue of its own. The issue carries no field id.
// Source: googleapis/google-auth-library-python, google/auth/_service_account_info.py and
// google/oauth2/service_account.py.
std::optional<FieldIssue> inspectServiceAccountKey(const QByteArray &file);

// Reads a key file that passed the inspection. What it tells is foreign text, made fit to be shown.
ServiceAccountKey readServiceAccountKey(const QByteArray &file);

} // namespace purser
