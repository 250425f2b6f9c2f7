#include "app/types/fieldhelp.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace purser {

namespace {

// Fields of one id are the same thing in every type: what differs is in their hints.
const QHash<QString, const char *> &loginHelp()
{
    static const QHash<QString, const char *> texts {
        {u"url"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "The address of the registry itself, as in the names of its images up to the first slash. Purser sends "
                "the credential to this address only.")},
        {u"username"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "The name that you log in to the registry with. It stands in your profile there; robot accounts and "
                "tokens have names of their own.")},
        {u"password"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "Proves to the registry who you are. Where the registry gives access tokens, create one in your "
                "settings there instead of using your password: it can be taken back by itself. Purser keeps it in the "
                "keychain of this computer.")},
        {u"email"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "The email address of your account at the registry. No check needs it; some tools write it into their "
                "configuration.")},
        {u"expires"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "The registry shows this day where the credential was created. Purser reminds you before it comes.")},
        {u"jsonKey"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "The key file of a service account, which Google Cloud lets you download once, when the key is "
                "created. "
                "Purser keeps it byte for byte in the keychain of this computer.")}};
    return texts;
}

const QHash<QString, const char *> &amazonHelp()
{
    static const QHash<QString, const char *> texts {
        {u"accessKeyId"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "Names the access key. You find it in the security credentials of the user in the AWS console.")},
        {u"secretAccessKey"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "The secret part of the access key, which AWS shows once, when the key is created. Purser signs its "
                "requests with it; the key itself is never sent.")},
        {u"region"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "It is a part of the registry's address: 123456789012.dkr.ecr.REGION.amazonaws.com.")},
        {u"accountId"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "The twelve digits with which the registry's address begins. Needed only for a registry of another "
                "account than that of the key.")},
        {u"sessionToken"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "Comes with temporary keys, together with their ID and secret, and ends with them.")}};
    return texts;
}

const QHash<QString, const char *> &keyHelp()
{
    static const QHash<QString, const char *> texts {
        {u"privateKey"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "The half of the key pair that stays with you, usually a file in the folder .ssh without the ending "
                ".pub. Purser keeps it byte for byte in the keychain of this computer.")},
        {u"passphrase"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "Chosen by whoever made the key. Without it a protected key cannot be opened; Purser keeps it in the "
                "keychain of this computer.")},
        {u"key"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "The whole file, with its lines BEGIN and END. Purser keeps it byte for byte in the keychain of this "
                "computer.")},
        {u"pairs"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "Names and values that your builds need in their environment. All values are treated as secrets.")}};
    return texts;
}

const QHash<QString, const char *> &connectionHelp()
{
    static const QHash<QString, const char *> texts {
        {u"authorities"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "Needed when the registry's certificate was issued by your company itself. Whoever runs the registry "
                "has the file. It counts for this registry only.")},
        {u"clientCertificate"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "Few registries ask for one. You get it, with its key, from whoever runs the registry.")},
        {u"clientKey"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "Belongs to the client certificate and proves that the certificate is yours. Purser keeps it in the "
                "keychain of this computer.")},
        {u"proxy"_s,
            QT_TRANSLATE_NOOP("IntegrationType",
                "The computer through which this registry is reached. Your network's administrator knows its name and "
                "port.")}};
    return texts;
}

QString moreAbout(const QString &id)
{
    for (const auto &texts : {loginHelp(), amazonHelp(), keyHelp(), connectionHelp()}) {
        if (texts.contains(id)) {
            return QCoreApplication::translate("IntegrationType", texts.value(id));
        }
    }
    return {};
}

} // namespace

QString help(const Field &field)
{
    QStringList paragraphs {hint(field), moreAbout(field.id)};
    paragraphs.removeAll(QString());
    return paragraphs.join("\n\n"_L1);
}

} // namespace purser
