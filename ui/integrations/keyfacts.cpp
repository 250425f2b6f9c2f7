#include "ui/integrations/keyfacts.h"

#include "app/model/displaytext.h"
#include "app/types/certificates.h"
#include "ui/widgets/dateedit.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals;

namespace purser {

namespace {

QString dayOf(const QDateTime &time)
{
    return dateText(time.toLocalTime().date());
}

QString kindOf(const FieldValues &values)
{
    const QString kind = values.value(u"keyKind"_s);
    const int bits = values.value(u"keyBits"_s).toInt();
    if (kind.isEmpty() || bits == 0) {
        return kind;
    }
    return QCoreApplication::translate("KeyFacts", "%1, %n bit(s)", nullptr, bits).arg(kind);
}

} // namespace

QList<KeyFact> keyFacts(const FieldValues &values)
{
    const bool isEncrypted = values.value(u"keyEncrypted"_s) == "true"_L1;
    const QDateTime until = QDateTime::fromString(values.value(u"credentialExpires"_s), Qt::ISODate);
    const QList<KeyFact> all {{u"kind"_s, QCoreApplication::translate("KeyFacts", "Kind"), kindOf(values)},
        {u"fingerprint"_s, QCoreApplication::translate("KeyFacts", "Fingerprint"), values.value(u"keyFingerprint"_s)},
        {u"comment"_s, QCoreApplication::translate("KeyFacts", "Comment"), displayText(values.value(u"keyComment"_s))},
        {u"passphrase"_s, QCoreApplication::translate("KeyFacts", "Passphrase"),
            isEncrypted ? QCoreApplication::translate("KeyFacts", "The key is encrypted.") : QString()},
        {u"certificate"_s, QCoreApplication::translate("KeyFacts", "Certificate of"),
            displayText(values.value(u"certificateName"_s))},
        {u"until"_s, QCoreApplication::translate("KeyFacts", "Valid until"),
            until.isValid() ? dayOf(until) : QString()},
        {u"pairs"_s, QCoreApplication::translate("KeyFacts", "Variables"), values.value(u"pairCount"_s)}};
    QList<KeyFact> known;
    for (const KeyFact &fact : all) {
        if (!fact.value.isEmpty()) {
            known << fact;
        }
    }
    return known;
}

QStringList certificateLines(const QString &pem)
{
    QStringList lines;
    for (const CertificateFacts &each : readCertificates(pem)) {
        const QString until = dayOf(each.validUntil);
        lines << (each.subject.isEmpty()
                ? QCoreApplication::translate("KeyFacts", "Valid until %1.").arg(until)
                : QCoreApplication::translate("KeyFacts", "%1, valid until %2.").arg(each.subject, until));
    }
    return lines;
}

} // namespace purser
