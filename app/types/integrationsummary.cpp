#include "app/types/awskeys.h"
#include "app/types/integrationtype.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace purser {

namespace {

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

} // namespace purser
