#pragma once

#include "app/model/mention.h"

#include <QList>

namespace purser {

// What a reader found in one file, in bounds.
class Reading
{
public:
    void add(Mention mention);
    // The image as far as its text tells: the whole of it, or what is known of its registry, or nothing.
    void addImage(const QString &image, int line, const QString &where,
        Mention::Strength strength = Mention::Strength::Hard, const QString &condition = {});
    void add(const ScanNote &note);

    // Into the order of the file.
    void sort();

    const QList<Mention> &mentions() const { return m_mentions; }
    const QList<ScanNote> &notes() const { return m_notes; }

private:
    QList<Mention> m_mentions;
    QList<ScanNote> m_notes;
};

} // namespace purser
