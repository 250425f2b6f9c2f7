#include "app/types/awskeys.h"
#include "app/types/integrationtype.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals;

namespace purser {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("IntegrationType", source);
}

QString together(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() ? QString(one + other) : u"%1 · %2"_s.arg(one, other);
}

QString whereOf(const IntegrationType &type, const FieldValues &values)
{
    if (type.id == "docker"_L1) {
        return u"Docker Hub"_s;
    }
    if (!type.login.aws) {
        return secretHost(type, values);
    }
    const QString region = values.value(type.login.aws->regionField);
    const QString account = values.value(type.login.aws->accountIdField);
    return account.isEmpty() ? u"Amazon ECR %1"_s.arg(region).trimmed() : ecrRegistryHost(account, region);
}

// "RSA 3072"; kinds of one size only stand alone.
QString keyName(const FieldValues &values)
{
    const QString kind = values.value(u"keyKind"_s);
    const bool hasSizes = kind == "RSA"_L1 || kind == "DSA"_L1 || kind == "ECDSA"_L1;
    return hasSizes ? QString(kind % u' ' % values.value(u"keyBits"_s)) : kind;
}

QString keptIn(const FieldValues &values)
{
    const int pairs = values.value(u"pairCount"_s).toInt();
    if (pairs > 0) {
        return QCoreApplication::translate("IntegrationType", "%n variable(s)", nullptr, pairs);
    }
    const QString certificate = values.value(u"certificateName"_s);
    return together(keyName(values), certificate.isEmpty() ? values.value(u"keyFingerprint"_s) : certificate);
}

} // namespace

QString summary(const IntegrationType &type, const FieldValues &values)
{
    if (!type.hasRegistry()) {
        return keptIn(values);
    }
    const QString &userField = type.login.userNameField;
    QString user = userField.isEmpty() ? values.value(u"clientEmail"_s) : values.value(userField);
    user.remove(u".iam.gserviceaccount.com"_s);
    return together(user, whereOf(type, values));
}

QStringList facts(const FieldValues &values)
{
    QStringList told;
    const auto tell = [&told](const char *source, const QString &value) {
        if (!value.isEmpty()) {
            told << say(source).arg(value);
        }
    };
    tell(QT_TRANSLATE_NOOP("IntegrationType", "Key: %1"), keyName(values));
    tell(QT_TRANSLATE_NOOP("IntegrationType", "Fingerprint: %1"), values.value(u"keyFingerprint"_s));
    tell(QT_TRANSLATE_NOOP("IntegrationType", "Comment: %1"), values.value(u"keyComment"_s));
    if (values.contains(u"keyEncrypted"_s)) {
        told << say(QT_TRANSLATE_NOOP("IntegrationType", "Encrypted with a passphrase"));
    }
    tell(QT_TRANSLATE_NOOP("IntegrationType", "Certificate: %1"), values.value(u"certificateName"_s));
    const QDateTime ends = QDateTime::fromString(values.value(u"credentialExpires"_s), Qt::ISODate);
    if (ends.isValid()) {
        tell(QT_TRANSLATE_NOOP("IntegrationType", "Valid until %1"),
            QLocale().toString(ends.toLocalTime().date(), QLocale::LongFormat));
    }
    if (const int pairs = values.value(u"pairCount"_s).toInt(); pairs > 0) {
        told << QCoreApplication::translate("IntegrationType", "%n variable(s)", nullptr, pairs);
    }
    return told;
}

} // namespace purser
