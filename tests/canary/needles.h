#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace purser {

// A secret in every form in which a program might write it down by accident.
class Needles
{
public:
    explicit Needles(const QByteArray &secret);

    struct Needle
    {
        const char *form = "";
        QByteArray bytes = {};
    };
    const QList<Needle> &all() const { return m_needles; }

    // "form" for each that is in the bytes.
    QStringList foundIn(const QByteArray &haystack) const;

    // "file: form" for every file below the directory, hidden ones and links' targets inside of it included.
    QStringList foundBelow(const QString &directory) const;

private:
    QList<Needle> m_needles;
};

} // namespace purser
