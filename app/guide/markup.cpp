#include "app/guide/markup.h"

#include <QRegularExpression>

using namespace Qt::Literals;

namespace purser {

QList<Span> spans(const QString &line)
{
    static const QRegularExpression mark(
        u"\\*\\*(?<strong>.+?)\\*\\*|`(?<code>[^`]+)`|\\[(?<text>[^\\]]+)\\]\\((?<target>[^)\\s]+)\\)"_s);
    QList<Span> found;
    qsizetype done = 0;
    for (auto matches = mark.globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() > done) {
            found << Span {.text = line.mid(done, match.capturedStart() - done)};
        }
        if (match.hasCaptured(u"strong"_s)) {
            found << Span {.kind = Span::Kind::Strong, .text = match.captured(u"strong"_s)};
        } else if (match.hasCaptured(u"code"_s)) {
            found << Span {.kind = Span::Kind::Code, .text = match.captured(u"code"_s)};
        } else {
            found << Span {
                .kind = Span::Kind::Link, .text = match.captured(u"text"_s), .target = match.captured(u"target"_s)};
        }
        done = match.capturedEnd();
    }
    if (done < line.size()) {
        found << Span {.text = line.mid(done)};
    }
    return found;
}

QList<Block> blocks(const QString &text)
{
    QList<Block> found;
    bool isOpen = false; // the next line goes on with the last block
    bool isCode = false;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString words = line.trimmed();
        if (words == "```"_L1) {
            isCode = !isCode;
            isOpen = false;
            if (isCode) {
                found << Block {.kind = Block::Kind::Code};
            }
        } else if (isCode) {
            found.last().text += line + u'\n';
        } else if (words.isEmpty()) {
            isOpen = false;
        } else if (words.startsWith("- "_L1)) {
            found << Block {.kind = Block::Kind::Item, .text = words.mid(2)};
            isOpen = true;
        } else if (isOpen) {
            found.last().text += u' ' + words;
        } else {
            found << Block {.text = words};
            isOpen = true;
        }
    }
    return found;
}

} // namespace purser
