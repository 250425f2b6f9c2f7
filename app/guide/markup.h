#pragma once

#include <QList>
#include <QString>

namespace purser {

// The small part of Markdown that texts of a guide are written in: paragraphs and lists, with **strong**, `code` and
// [links](https://example.com), and lines between two of ``` that stay as they are.

struct Span
{
    enum class Kind { Text, Strong, Code, Link };

    Kind kind = Kind::Text;
    QString text = {};
    QString target = {}; // of a link: an address, or the name of another page

    bool operator==(const Span &) const = default;
};
QList<Span> spans(const QString &line);

struct Block
{
    enum class Kind { Paragraph, Item, Code };

    Kind kind = Kind::Paragraph;
    QString text = {}; // of one line, still with its marks; of code: its lines, each with its end
};
QList<Block> blocks(const QString &text);

} // namespace purser
