#include "app/accountfile/agefault.h"

#include <QCoreApplication>

namespace purser {

namespace {

const char *source(AgeFault fault)
{
    switch (fault) {
    case AgeFault::NotAge:
        return QT_TRANSLATE_NOOP("AgeFault", "This is no file of age.");
    case AgeFault::NewerFormat:
        return QT_TRANSLATE_NOOP("AgeFault", "The file is in a version of age's format that this Purser cannot read.");
    case AgeFault::Damaged:
        return QT_TRANSLATE_NOOP("AgeFault", "The beginning of the file is damaged. Fetch it again.");
    case AgeFault::CutOff:
        return QT_TRANSLATE_NOOP("AgeFault", "The file is cut off. Fetch it again.");
    case AgeFault::NotForPassphrase:
        return QT_TRANSLATE_NOOP(
            "AgeFault", "The file is encrypted to a key, and Purser reads those with a passphrase.");
    case AgeFault::TooMuchWork:
        return QT_TRANSLATE_NOOP(
            "AgeFault", "To try a passphrase on this file costs more memory than Purser spends on it.");
    case AgeFault::NoMemory:
        return QT_TRANSLATE_NOOP("AgeFault", "There is not enough memory to try a passphrase on this file.");
    case AgeFault::WrongPassphrase:
        return QT_TRANSLATE_NOOP("AgeFault", "The passphrase is wrong, or the beginning of the file was altered.");
    case AgeFault::Altered:
        return QT_TRANSLATE_NOOP(
            "AgeFault", "The passphrase is right, but the file was altered or cut off. Fetch it again.");
    case AgeFault::DataBehind:
        return QT_TRANSLATE_NOOP("AgeFault", "The file was altered: there is more behind its end. Fetch it again.");
    case AgeFault::TooMuchContent:
        return QT_TRANSLATE_NOOP("AgeFault", "The account is too large for one file.");
    }
    return "";
}

} // namespace

QString sentence(AgeFault fault)
{
    return QCoreApplication::translate("AgeFault", source(fault));
}

} // namespace purser
