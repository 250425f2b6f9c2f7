#pragma once

#include "app/accountfile/accountdocument.h"
#include "app/accountfile/accountfilefault.h"
#include "app/model/keychainstate.h"
#include "app/sample/recordedwire.h"

#include <QDateTime>

#include <optional>

namespace purser {

class AccountReader;
class YamlValue;

// One check that was made in a sample account: of which integration, and when.
struct SampleCheck
{
    QString integration = {};
    QDateTime at = {};
};

// An account for pictures, with all that stands around it: who looks at it and when, what its secrets are, and what its
// registries answer. Nothing of it is anybody's.
struct Sample
{
    QDateTime madeAt = {}; // when everything in it was added,
    QMap<QString, QDateTime> addedAt = {}; // but these integrations then, by nameKey()
    QDateTime clock = {}; // and what the clock says when one looks
    QString person = {};
    KeychainState keychain = KeychainState::Unlocked;
    bool isOnline = true;
    AccountDocument account = {};
    SecretsByIntegration secrets = {};
    QList<SampleCheck> checks = {};
    QList<RecordedAnswer> answers = {};
};

// Reads what a file with `purser-sample: 1` says. Its account has the shape of an exported one.
struct SampleReading
{
    Sample sample = {};
    QList<AccountFileFault> faults = {};
};
SampleReading readSample(const QByteArray &file);

// The secret that such a text stands for: "service-account:puller@acme-build.iam.gserviceaccount.com" for the key file
// of that account, with a private key made for it; any other text is itself.
Secret sampleSecret(const QString &text);

// Values as files of samples and scenes write them: 2026-03-04T09:10:00Z; locked; 12; yes. What is absent is not a
// fault.
QDateTime readTime(AccountReader &reader, const YamlValue &value, const QString &what);
std::optional<KeychainState> readKeychain(AccountReader &reader, const YamlValue &value);
int readNumber(AccountReader &reader, const YamlValue &value, const QString &what, int otherwise);
bool readYes(AccountReader &reader, const YamlValue &value, const QString &what, bool otherwise = false);

} // namespace purser
