#pragma once

#include "app/model/draft.h"
#include "app/model/fieldissue.h"
#include "app/model/integration.h"

#include <QList>

namespace purser {

// What is wrong with the fields of the types "ssh-key" and "pem-key", and with a client key. `stored` is as for
// inspect().
QList<FieldIssue> inspectSshKey(const Draft &draft, const QStringList &stored);
QList<FieldIssue> inspectPemKey(const Draft &draft, const QStringList &stored);
QList<FieldIssue> inspectClientKey(const QString &field, const Secret &key);

// What a private key or a PEM file tells of itself, none of it secret: keyKind ("RSA"), keyBits, keyFingerprint (of its
// public half, as ssh-keygen -l writes it), keyComment, keyEncrypted ("true"), certificateName, credentialExpires. What
// it does not tell is absent.
FieldValues privateKeyFacts(const Secret &key, const Secret &passphrase);

} // namespace purser
