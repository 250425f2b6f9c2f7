#include "app/workflow/reading.h"

#include "app/workflow/imagereference.h"

#include <algorithm>

namespace purser {

namespace {

constexpr qsizetype mostMentions = 5'000;
constexpr qsizetype mostNotes = 100;
constexpr qsizetype longestText = 500; // longer than any name or reference that something accepts

} // namespace

void Reading::add(Mention mention)
{
    mention.text = mention.text.trimmed();
    if (mention.text.isEmpty() || mention.text.size() > longestText
        || (!m_mentions.isEmpty() && m_mentions.last() == mention)) {
        return;
    }
    if (m_mentions.size() == mostMentions) {
        const ScanNote note {ScanNote::Problem::TooMany, mention.line, QString::number(mostMentions)};
        if (m_notes.isEmpty() || m_notes.last().problem != note.problem) {
            m_notes << note;
        }
        return;
    }
    mention.where.truncate(longestText);
    mention.condition.truncate(longestText);
    m_mentions << mention;
}

void Reading::addImage(
    const QString &image, int line, const QString &where, Mention::Strength strength, const QString &condition)
{
    if (const auto known = knownPart(image)) {
        add(Mention {known->isWhole ? Mention::Kind::ImageReference : Mention::Kind::Registry, strength, known->text,
            where, condition, line});
    }
}

void Reading::add(const ScanNote &note)
{
    if (m_notes.size() < mostNotes) {
        m_notes << note;
    } else if (m_notes.size() == mostNotes) {
        m_notes << ScanNote {ScanNote::Problem::TooMany, note.line, QString::number(mostNotes)};
    }
}

void Reading::sort()
{
    const auto byLine = [](const auto &left, const auto &right) { return left.line < right.line; };
    std::stable_sort(m_mentions.begin(), m_mentions.end(), byLine);
    std::stable_sort(m_notes.begin(), m_notes.end(), byLine);
}

} // namespace purser
