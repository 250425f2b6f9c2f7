#include "app/model/scansentences.h"

#include "app/model/displaytext.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace purser {

namespace {

using Problem = ScanNote::Problem;

// "%1" is the note's argument.
const char *sourceSentence(Problem problem)
{
    switch (problem) {
    case Problem::Unreadable:
        return QT_TRANSLATE_NOOP("ScanSentences", "Not scanned: it cannot be read (%1).");
    case Problem::TooLarge:
        return QT_TRANSLATE_NOOP("ScanSentences", "Not scanned: it is larger than 1 MiB.");
    case Problem::NotRegularFile:
        return QT_TRANSLATE_NOOP("ScanSentences", "Not scanned: it is a pipe, a socket or a device, not a file.");
    case Problem::NotText:
        return QT_TRANSLATE_NOOP("ScanSentences", "Not scanned: it is not text.");
    case Problem::Malformed:
        return QT_TRANSLATE_NOOP("ScanSentences", "Not scanned from here on, the rest is not well-formed: %1.");
    case Problem::TooDeep:
        return QT_TRANSLATE_NOOP("ScanSentences", "Not scanned from here on: it is nested too deeply.");
    case Problem::TooMany:
        return QT_TRANSLATE_NOOP("ScanSentences", "Scanned only in part: it holds more than Purser looks at (%1).");
    case Problem::LinkSkipped:
        return QT_TRANSLATE_NOOP("ScanSentences", "Links were not followed; there are %1.");
    case Problem::NameNotText:
        return QT_TRANSLATE_NOOP("ScanSentences", "Its name is not UTF-8, so it is shown with “�” in it.");
    case Problem::TabIndentation:
        return QT_TRANSLATE_NOOP("ScanSentences", "Not scanned from here on: the line is indented with a tab.");
    case Problem::DuplicateKey:
        return QT_TRANSLATE_NOOP("ScanSentences", "“%1” stands twice here; only one of them counts.");
    case Problem::IntegrationSingular:
        return QT_TRANSLATE_NOOP("ScanSentences", "“integration:” is not read here.");
    case Problem::NestedUnderBuild:
        return QT_TRANSLATE_NOOP("ScanSentences", "Integrations below “build:” are not read.");
    case Problem::ListWithoutSection:
        return QT_TRANSLATE_NOOP("ScanSentences", "A list directly below “integrations:” is not read.");
    case Problem::ExternalReference:
        return QT_TRANSLATE_NOOP("ScanSentences", "Templates from “%1” were not fetched, nor scanned.");
    case Problem::UnknownName:
        return QT_TRANSLATE_NOOP("ScanSentences", "“%1” is not an integration of this subscription.");
    case Problem::NameDiffersInCase:
        return QT_TRANSLATE_NOOP(
            "ScanSentences", "“%1” differs from the integration's name in capital letters, so it does not match.");
    case Problem::NotEnabled:
        return QT_TRANSLATE_NOOP(
            "ScanSentences", "“%1” is an integration of the account, but not enabled in this subscription.");
    case Problem::SectionMismatch:
        return QT_TRANSLATE_NOOP("ScanSentences", "The type of “%1” does not belong into this section.");
    }
    Q_UNREACHABLE();
}

const char *sourceAdvice(Problem problem)
{
    switch (problem) {
    case Problem::Unreadable:
        return QT_TRANSLATE_NOOP("ScanSentences", "Check the permissions, then scan again.");
    case Problem::NotText:
        return QT_TRANSLATE_NOOP("ScanSentences", "Save it as UTF-8, then scan again.");
    case Problem::Malformed:
        return QT_TRANSLATE_NOOP("ScanSentences", "Correct the line, then scan again.");
    case Problem::TabIndentation:
        return QT_TRANSLATE_NOOP("ScanSentences", "Indent it with blanks, then scan again.");
    case Problem::LinkSkipped:
        return QT_TRANSLATE_NOOP("ScanSentences", "Add the folders they lead to as projects of their own.");
    case Problem::NameNotText:
        return QT_TRANSLATE_NOOP("ScanSentences", "Rename it to open it from here.");
    case Problem::DuplicateKey:
        return QT_TRANSLATE_NOOP("ScanSentences", "Remove or rename one of them.");
    case Problem::IntegrationSingular:
        return QT_TRANSLATE_NOOP("ScanSentences", "Write “integrations:”.");
    case Problem::NestedUnderBuild:
        return QT_TRANSLATE_NOOP("ScanSentences", "Move “integrations:” to the left, to the level of “build:”.");
    case Problem::ListWithoutSection:
        return QT_TRANSLATE_NOOP("ScanSentences", "Put it below “hub:” or another section.");
    case Problem::UnknownName:
        return QT_TRANSLATE_NOOP("ScanSentences", "Check the spelling, or enable an integration under this name.");
    case Problem::NameDiffersInCase:
        return QT_TRANSLATE_NOOP("ScanSentences", "Write it exactly as the integration is named.");
    case Problem::NotEnabled:
        return QT_TRANSLATE_NOOP("ScanSentences", "Enable it in the subscription's settings.");
    case Problem::SectionMismatch:
        return QT_TRANSLATE_NOOP("ScanSentences", "Move it to the section for its type.");
    case Problem::ExternalReference:
    case Problem::TooLarge:
    case Problem::NotRegularFile:
    case Problem::TooDeep:
    case Problem::TooMany:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const ScanNote &note)
{
    if (note.argument.isEmpty() && note.problem == Problem::Unreadable) {
        return QCoreApplication::translate("ScanSentences", "Not scanned: it cannot be read.");
    }
    if (note.argument.isEmpty() && note.problem == Problem::TooMany) {
        return QCoreApplication::translate(
            "ScanSentences", "Scanned only in part: it holds more than Purser looks at.");
    }
    const QString said = QCoreApplication::translate("ScanSentences", sourceSentence(note.problem));
    return said.contains("%1"_L1) ? said.arg(displayText(note.argument, 120)) : said;
}

QString advice(const ScanNote &note)
{
    const char *source = sourceAdvice(note.problem);
    return source ? QCoreApplication::translate("ScanSentences", source) : QString();
}

bool leavesGap(Problem problem)
{
    switch (problem) {
    case Problem::Unreadable:
    case Problem::TooLarge:
    case Problem::NotRegularFile:
    case Problem::NotText:
    case Problem::Malformed:
    case Problem::TooDeep:
    case Problem::TooMany:
    case Problem::LinkSkipped:
    case Problem::TabIndentation:
    case Problem::ExternalReference:
        return true;
    default:
        return false;
    }
}

} // namespace purser
