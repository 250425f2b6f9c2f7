#include "app/guide/documentpictures.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

int lineOf(const QString &text, qsizetype position)
{
    return 1 + static_cast<int>(QStringView(text).first(position).count(u'\n'));
}

// The same text with the letters of code blanked out, so that places stay where they are.
QString withoutCode(QString text)
{
    static const QRegularExpression code(u"^(?<fence>```+|~~~+)[^\\n]*\\n.*?^\\k<fence>[^\\n]*$|`[^`\\n]+`"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    for (auto matches = code.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at) {
            text[at] = text.at(at) == u'\n' ? u'\n' : u' ';
        }
    }
    return text;
}

QString unescaped(QString text)
{
    static const std::pair<QLatin1String, QLatin1String> entities[] {
        {"&quot;"_L1, "\""_L1}, {"&#39;"_L1, "'"_L1}, {"&lt;"_L1, "<"_L1}, {"&gt;"_L1, ">"_L1}, {"&amp;"_L1, "&"_L1}};
    for (const auto &[entity, letter] : entities) {
        text.replace(entity, letter);
    }
    return text;
}

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(
        u"\\s%1\\s*=\\s*(\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|(?<bare>[^\\s>\"']+))"_s.arg(name),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(tag);
    return unescaped(match.captured(u"double"_s) + match.captured(u"single"_s) + match.captured(u"bare"_s));
}

QList<DocumentPicture> fromHtml(const QString &text)
{
    static const QRegularExpression comment(u"<!--.*?-->"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression image(
        u"<img\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QString seen = text;
    for (auto matches = comment.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at) {
            seen[at] = seen.at(at) == u'\n' ? u'\n' : u' ';
        }
    }
    QList<DocumentPicture> found;
    for (auto matches = image.globalMatch(seen); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        found << DocumentPicture {.target = attribute(match.captured(), u"src"_s),
            .alternative = attribute(match.captured(), u"alt"_s),
            .line = lineOf(text, match.capturedStart())};
    }
    return found;
}

QList<DocumentPicture> fromMarkdown(const QString &text)
{
    static const QRegularExpression image(
        u"!\\[(?<text>(?:\\\\.|[^\\]\\\\])*)\\]\\(\\s*(?:<(?<angled>[^>\\n]*)>|(?<plain>[^\\s)]+))"_s);
    static const QRegularExpression escape(u"\\\\(.)"_s);
    const QString seen = withoutCode(text);
    QList<DocumentPicture> found = fromHtml(seen);
    for (auto matches = image.globalMatch(seen); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        found << DocumentPicture {.target = match.captured(u"angled"_s) + match.captured(u"plain"_s),
            .alternative = match.captured(u"text"_s).replace(escape, u"\\1"_s),
            .line = lineOf(text, match.capturedStart())};
    }
    std::ranges::stable_sort(found, {}, &DocumentPicture::line);
    return found;
}

QList<DocumentPicture> fromRestructuredText(const QString &text)
{
    static const QRegularExpression directive(
        u"^(?<blank>\\s*)(?:\\.\\. \\|[^|]+\\||\\.\\.) +(?:image|figure):: *(?<target>.*)$"_s);
    static const QRegularExpression option(u"^\\s+:alt: *(?<text>.*)$"_s);
    QList<DocumentPicture> found;
    const QStringList lines = text.split(u'\n');
    bool isInside = false; // of the last one's options
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString &line = lines.at(at);
        if (const QRegularExpressionMatch match = directive.match(line); match.hasMatch()) {
            found << DocumentPicture {
                .target = match.captured(u"target"_s).trimmed(), .line = static_cast<int>(at) + 1};
            isInside = true;
        } else if (line.trimmed().isEmpty()) {
            isInside = false;
        } else if (const QRegularExpressionMatch alternative = option.match(line); isInside && alternative.hasMatch()) {
            found.last().alternative = alternative.captured(u"text"_s).trimmed();
        }
    }
    return found;
}

} // namespace

QList<DocumentPicture> documentPictures(const QString &text, DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Markdown:
        return fromMarkdown(text);
    case DocumentKind::RestructuredText:
        return fromRestructuredText(text);
    case DocumentKind::Html:
        return fromHtml(text);
    }
    Q_UNREACHABLE();
}

} // namespace purser
