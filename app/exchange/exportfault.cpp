#include "app/exchange/exportfault.h"

#include "app/model/displaytext.h"
#include "app/model/sentences.h"

#include <QCoreApplication>

namespace purser {

namespace {

// "%1" is the integration, then come the other one and the place, as far as there are any.
const char *sourceSentence(ExportFault::Kind kind)
{
    switch (kind) {
    case ExportFault::Kind::NoVariableName:
        return QT_TRANSLATE_NOOP(
            "Export", "The name “%1” has no letter from A to Z, so that no variable can begin with it. Rename it.");
    case ExportFault::Kind::SameVariable:
        return QT_TRANSLATE_NOOP("Export",
            "“%1” and “%2” both set the variable %3, and one would hide the other. Take one at a time, or rename one.");
    case ExportFault::Kind::SameServer:
        return QT_TRANSLATE_NOOP("Export",
            "“%1” and “%2” are both for %3, and such a file holds one login for each registry. Take one at a time.");
    case ExportFault::Kind::NoAccountId:
        return QT_TRANSLATE_NOOP(
            "Export", "“%1” does not say which account's registry it is for. Enter the AWS account ID.");
    case ExportFault::Kind::HoldsNul:
        return QT_TRANSLATE_NOOP(
            "Export", "The value of %2 (“%1”) holds a NUL byte, which no environment variable can.");
    case ExportFault::Kind::NotText:
        return QT_TRANSLATE_NOOP(
            "Export", "The value of %2 (“%1”) is not text in UTF-8, and such a file is. Take the format for a shell.");
    case ExportFault::Kind::HoldsLineEnd:
        return QT_TRANSLATE_NOOP("Export",
            "The value of %2 (“%1”) has several lines, and such a file has one for each variable. Take another "
            "format.");
    case ExportFault::Kind::NoCommonSpelling:
        return QT_TRANSLATE_NOOP("Export",
            "The value of %2 (“%1”) ends in \\ or holds both ' and `, which the readers of such files understand "
            "differently. Take the format for a shell.");
    case ExportFault::Kind::SecretName:
        return QT_TRANSLATE_NOOP(
            "Export", "A secret of Kubernetes has a name of small letters, digits, “-” and “.”: give it one.");
    case ExportFault::Kind::Namespace:
        return QT_TRANSLATE_NOOP("Export", "A namespace of Kubernetes has a name of small letters, digits and “-”.");
    default:
        return "";
    }
}

} // namespace

QString sentence(const ExportFault &fault)
{
    if (fault.kind == ExportFault::Kind::Failed) {
        return explanation(fault.error);
    }
    if (fault.kind == ExportFault::Kind::SameVariable && fault.integration == fault.other) {
        return QCoreApplication::translate("Export", "“%1” sets the variable %2 twice. Rename one of its keys.")
            .arg(displayText(fault.integration), fault.place);
    }
    QString said = QCoreApplication::translate("Export", sourceSentence(fault.kind));
    const QStringList parts {displayText(fault.integration), displayText(fault.other), fault.place};
    for (const QString &part : parts) {
        said = part.isEmpty() ? said : said.arg(part);
    }
    return said;
}

} // namespace purser
