#include "ui/pictures/scenefault.h"

#include "app/model/displaytext.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = SceneFault::Kind;

const char *source(Kind kind)
{
    switch (kind) {
    case Kind::SampleUnreadable:
        return QT_TRANSLATE_NOOP("SceneFault", "The sample account %1 cannot be used: %2");
    case Kind::SampleFailed:
        return QT_TRANSLATE_NOOP("SceneFault", "The sample account %1 cannot be made: %2");
    case Kind::NoControl:
        return QT_TRANSLATE_NOOP("SceneFault", "Nothing named “%1” is to be seen here. There is: %2.");
    case Kind::NoRow:
        return QT_TRANSLATE_NOOP("SceneFault", "“%1” has no row “%2”.");
    case Kind::NoChoice:
        return QT_TRANSLATE_NOOP("SceneFault", "“%1” does not offer “%2”.");
    case Kind::NotUsable:
        return QT_TRANSLATE_NOOP("SceneFault", "“%1” cannot be used here.");
    case Kind::NotWritable:
        return QT_TRANSLATE_NOOP("SceneFault", "“%1” takes no text.");
    case Kind::NeverSeen:
        return QT_TRANSLATE_NOOP("SceneFault", "“%1” did not come up. There is: %2.");
    case Kind::NeverRead:
        return QT_TRANSLATE_NOOP("SceneFault", "“%1” never said “%2”.");
    case Kind::NotAKey:
        return QT_TRANSLATE_NOOP("SceneFault", "“%1” is no key.");
    case Kind::NotAnswered:
        return QT_TRANSLATE_NOOP("SceneFault", "The sample account has no answer of %1.");
    case Kind::NeverQuiet:
        return QT_TRANSLATE_NOOP("SceneFault", "The window does not come to rest.");
    case Kind::ScriptMissing:
        return QT_TRANSLATE_NOOP(
            "SceneFault", "No font of this computer has the script of the language %1. Install %2.");
    case Kind::PictureNotWritten:
        return QT_TRANSLATE_NOOP("SceneFault", "%1 cannot be written: %2.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const SceneFault &fault)
{
    const QString text = QCoreApplication::translate("SceneFault", source(fault.kind))
                             .arg(displayText(fault.subject), displayText(fault.detail));
    if (fault.file.isEmpty()) {
        return text;
    }
    const QString place = fault.line == 0 ? fault.file : u"%1:%2"_s.arg(fault.file, QString::number(fault.line));
    return u"%1: %2"_s.arg(place, text);
}

} // namespace purser
