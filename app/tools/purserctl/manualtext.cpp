#include "app/tools/purserctl/manualtext.h"

#include <QByteArrayList>

namespace purser {

namespace {

// As every reader of such pages shows it, whatever its encoding.
QByteArray escaped(QByteArray text)
{
    return text.replace('\\', "\\e")
        .replace("“", "\\(lq")
        .replace("”", "\\(rq")
        .replace("…", "...")
        .replace('-', "\\-")
        .replace('`', "\\(ga");
}

// A dot or a quote at its start would make it a macro.
QByteArray line(const QByteArray &text)
{
    const bool isMacro = text.startsWith('.') || text.startsWith('\'');
    return (isMacro ? "\\&" : "") + escaped(text) + '\n';
}

} // namespace

QByteArray manualText(const std::string &text)
{
    QByteArray sentences = QByteArray::fromStdString(text).simplified();
    const bool isEnded = sentences.endsWith('.') || sentences.endsWith("…");
    if (!isEnded && !sentences.isEmpty()) {
        sentences += '.';
    }
    QByteArray page;
    for (qsizetype from = 0; from < sentences.size();) {
        const qsizetype end = sentences.indexOf(". ", from);
        const qsizetype to = end == -1 ? sentences.size() : end + 1;
        page += line(sentences.mid(from, to - from));
        from = to + 1;
    }
    return page;
}

QByteArray manualVerbatim(const QByteArray &lines)
{
    QByteArray page;
    for (const QByteArray &one : lines.split('\n')) {
        if (!one.trimmed().isEmpty()) {
            page += line(one.trimmed());
        }
    }
    return page;
}

QByteArray manualArgument(const QByteArray &word)
{
    return escaped(word);
}

QByteArray manualArgument(const std::string &word)
{
    return escaped(QByteArray::fromStdString(word));
}

} // namespace purser
