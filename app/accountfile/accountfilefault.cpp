#include "app/accountfile/accountfilefault.h"

#include "app/model/displaytext.h"
#include "app/model/sentences.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = AccountFileFault::Kind;

const char *sourceOfWhole(Kind kind)
{
    switch (kind) {
    case Kind::Unreadable:
        return QT_TRANSLATE_NOOP("AccountFile", "The file cannot be read: %1.");
    case Kind::TooLarge:
        return QT_TRANSLATE_NOOP("AccountFile", "The file is larger than %1 MiB.");
    case Kind::NotUtf8:
        return QT_TRANSLATE_NOOP("AccountFile", "The file is no text in UTF-8.");
    case Kind::Malformed:
        return QT_TRANSLATE_NOOP("AccountFile", "This is no YAML: %1.");
    case Kind::Tabs:
        return QT_TRANSLATE_NOOP("AccountFile", "The indentation has a tab in it, where YAML takes blanks only.");
    case Kind::TooDeep:
        return QT_TRANSLATE_NOOP("AccountFile", "The file is nested deeper than %1 levels.");
    case Kind::TooMany:
        return QT_TRANSLATE_NOOP("AccountFile", "There is more in the file than Purser reads.");
    case Kind::NoVersion:
        return QT_TRANSLATE_NOOP("AccountFile", "This is no file of that kind: “%1” is missing.");
    case Kind::SeveralDocuments:
        return QT_TRANSLATE_NOOP("AccountFile", "There are several documents in the file, where one is expected.");
    case Kind::Newer:
        return QT_TRANSLATE_NOOP(
            "AccountFile", "The file was written by a newer Purser (version %1). Update Purser to read it.");
    case Kind::More:
        return QT_TRANSLATE_NOOP("AccountFile", "There are more faults than the first %1.");
    case Kind::VersionMalformed:
        return QT_TRANSLATE_NOOP("AccountFile", "“%1” is no version of such a file.");
    default:
        return nullptr;
    }
}

const char *sourceOfShape(Kind kind)
{
    switch (kind) {
    case Kind::KeyTwice:
        return QT_TRANSLATE_NOOP("AccountFile", "“%1” stands here twice.");
    case Kind::KeyUnknown:
        return QT_TRANSLATE_NOOP("AccountFile", "“%1” means nothing here. There is: %2.");
    case Kind::KeyMissing:
        return QT_TRANSLATE_NOOP("AccountFile", "“%1” is missing.");
    case Kind::NotMapping:
        return QT_TRANSLATE_NOOP("AccountFile", "“%1” has to be lines of “key: value”.");
    case Kind::NotList:
        return QT_TRANSLATE_NOOP("AccountFile", "“%1” has to be a list.");
    case Kind::NotScalar:
        return QT_TRANSLATE_NOOP("AccountFile", "“%1” has to be a text.");
    case Kind::FileMissing:
        return QT_TRANSLATE_NOOP("AccountFile", "There is no file “%1”.");
    case Kind::ValueRefused:
        return QT_TRANSLATE_NOOP("AccountFile", "“%1” is not understood here. Wanted is something like %2.");
    default:
        return nullptr;
    }
}

const char *sourceOfValue(Kind kind)
{
    switch (kind) {
    case Kind::NameTwice:
        return QT_TRANSLATE_NOOP("AccountFile", "The name “%1” is taken by line %2.");
    case Kind::TypeUnknown:
        return QT_TRANSLATE_NOOP("AccountFile", "There is no integration type “%1”.");
    case Kind::FieldUnknown:
        return QT_TRANSLATE_NOOP("AccountFile", "The type “%2” has no field “%1”.");
    case Kind::FieldSecret:
        return QT_TRANSLATE_NOOP("AccountFile", "The field “%1” is secret: it does not belong into a file.");
    case Kind::SecretFieldUnknown:
        return QT_TRANSLATE_NOOP("AccountFile", "The type “%2” has no secret field “%1”.");
    case Kind::AllowanceUnknown:
        return QT_TRANSLATE_NOOP("AccountFile", "“%1” cannot be allowed. There is: %2.");
    case Kind::SecretsInside:
        return QT_TRANSLATE_NOOP(
            "AccountFile", "There are secrets in this file. They belong into an encrypted parcel.");
    case Kind::NotBase64:
        return QT_TRANSLATE_NOOP("AccountFile", "The secret “%1” is no base64.");
    case Kind::NoIntegration:
        return QT_TRANSLATE_NOOP("AccountFile", "There is no integration “%1” in the file.");
    case Kind::NoProject:
        return QT_TRANSLATE_NOOP("AccountFile", "Its subscription has no project “%1” in the file.");
    case Kind::NoUse:
        return QT_TRANSLATE_NOOP("AccountFile", "Its subscription uses nothing under the name “%1” in the file.");
    case Kind::NoProjects:
        return QT_TRANSLATE_NOOP("AccountFile", "No project is listed. Leave “projects” out if all may use it.");
    default:
        return "";
    }
}

// Foreign text in it is filled in at once, so that no part of it is taken for a place to fill.
QString words(const char *source, const QStringList &foreign)
{
    const QString text = QCoreApplication::translate("AccountFile", source);
    if (text.contains("%2"_L1)) {
        return text.arg(displayText(foreign.first()), displayText(foreign.last()));
    }
    return text.contains("%1"_L1) ? text.arg(displayText(foreign.first())) : text;
}

} // namespace

QString sentence(const AccountFileFault &fault)
{
    if (fault.kind == Kind::NameRefused) {
        return sentence(fault.issue);
    }
    if (const char *whole = sourceOfWhole(fault.kind)) {
        return words(whole, {fault.argument});
    }
    const char *shape = sourceOfShape(fault.kind);
    return words(shape ? shape : sourceOfValue(fault.kind), {fault.subject, fault.argument});
}

} // namespace purser
