#include "app/workflow/dockerlines.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qsizetype longestDirective = 600;

// The words at which here-documents end, in their order: "RUN <<EOF", "COPY <<-"END" /there". Not inside of quotes.
struct Heredoc
{
    QString end = {};
    bool stripsTabs = false;
};

QList<Heredoc> heredocsIn(const QString &line)
{
    QString bare = line;
    static const QRegularExpression quoted(uR"((?<!<)(?<!<-)("[^"]*"|'[^']*'))"_s);
    bare.replace(quoted, u"''"_s);
    static const QRegularExpression heredoc(
        uR"((?:^|\s)\d*<<(-?)(["']?)([A-Za-z_][A-Za-z0-9_.-]*)\2(?=\s|$|[;&|>)]))"_s);
    QList<Heredoc> heredocs;
    for (auto matches = heredoc.globalMatch(bare); matches.hasNext();) {
        const auto match = matches.next();
        heredocs << Heredoc {match.captured(3), match.capturedLength(1) > 0};
    }
    return heredocs;
}

QString withoutTabs(const QString &line)
{
    qsizetype tabs = 0;
    while (tabs < line.size() && line.at(tabs) == u'\t') {
        ++tabs;
    }
    return line.mid(tabs);
}

class DockerLines
{
public:
    explicit DockerLines(const QString &text) : m_lines(text.split(u'\n'))
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            m_lastOf.insert(withoutTabs(m_lines.at(i)), i);
        }
    }

    DockerSource read();

private:
    void readDirectives();
    void readInstruction();
    QString joinedLine();
    void takeHeredocs(DockerInstruction &instruction);

    QStringList m_lines;
    QHash<QString, qsizetype> m_lastOf; // where a line last stands, but for the tabs before it
    DockerSource m_source;
    qsizetype m_at = 0;
};

DockerSource DockerLines::read()
{
    readDirectives();
    while (m_at < m_lines.size()) {
        const QString line = m_lines.at(m_at).trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            ++m_at;
        } else {
            readInstruction();
        }
    }
    return m_source;
}

// Only before everything else, each once.
void DockerLines::readDirectives()
{
    static const QRegularExpression directive(uR"(^#\s*([A-Za-z]+)\s*=\s*(.*?)\s*$)"_s);
    for (; m_at < m_lines.size(); ++m_at) {
        const auto match = directive.match(m_lines.at(m_at).left(longestDirective).trimmed());
        if (!match.hasMatch()) {
            return;
        }
        const QString name = match.captured(1).toLower();
        if (name == "escape"_L1 && match.captured(2) == "`"_L1) {
            m_source.escape = u'`';
        } else if (name == "syntax"_L1 && m_source.syntax.isEmpty()) {
            m_source.syntax = match.captured(2);
            m_source.syntaxLine = static_cast<int>(m_at) + 1;
        }
    }
}

// A line with those that continue it; comments and empty lines in between do not end it.
QString DockerLines::joinedLine()
{
    QString joined;
    for (bool goesOn = true; goesOn && m_at < m_lines.size(); ++m_at) {
        QString line = m_lines.at(m_at);
        const QString plain = line.trimmed();
        if (!joined.isEmpty() && (plain.isEmpty() || plain.startsWith(u'#'))) {
            continue;
        }
        while (!line.isEmpty() && line.back().isSpace()) {
            line.chop(1);
        }
        goesOn = line.endsWith(m_source.escape);
        if (goesOn) {
            line.chop(1);
        }
        joined += line + (goesOn ? u" "_s : QString());
    }
    return joined.trimmed();
}

void DockerLines::readInstruction()
{
    DockerInstruction instruction {.line = static_cast<int>(m_at) + 1};
    QString text = joinedLine();
    static const QRegularExpression first(uR"(^(?:ONBUILD\s+)?([A-Za-z]+)(?:\s+(.*))?$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = first.match(text);
    if (!match.hasMatch()) {
        return;
    }
    instruction.name = match.captured(1).toUpper();
    instruction.arguments = match.captured(2).trimmed();
    if (instruction.name == "RUN"_L1 || instruction.name == "COPY"_L1 || instruction.name == "ADD"_L1) {
        takeHeredocs(instruction);
    }
    m_source.instructions << instruction;
}

void DockerLines::takeHeredocs(DockerInstruction &instruction)
{
    for (const Heredoc &heredoc : heredocsIn(instruction.arguments)) {
        // What never ends is taken for none, lest it hides all that follows.
        const qsizetype last = m_lastOf.value(heredoc.end, -1);
        if (last < m_at || (!heredoc.stripsTabs && m_lines.at(last) != heredoc.end)) {
            m_source.openHeredoc = m_source.openHeredoc > 0 ? m_source.openHeredoc : instruction.line;
            return;
        }
        for (bool isEnd = false; !isEnd; ++m_at) {
            const QString &line = m_lines.at(m_at);
            isEnd = (heredoc.stripsTabs ? withoutTabs(line) : line) == heredoc.end;
            if (!isEnd && instruction.name == "RUN"_L1) {
                instruction.arguments += u'\n' + line;
            }
        }
    }
}

} // namespace

DockerSource readDockerLines(const QString &text)
{
    return DockerLines(text).read();
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    bool isInWord = false;
    QChar quote;
    for (const QChar character : text) {
        if (!quote.isNull()) {
            if (character == quote) {
                quote = {};
            } else {
                word += character;
            }
        } else if (character == u'"' || character == u'\'') {
            quote = character;
            isInWord = true;
        } else if (character.isSpace()) {
            if (isInWord) {
                words << word;
            }
            word.clear();
            isInWord = false;
        } else {
            word += character;
            isInWord = true;
        }
    }
    if (isInWord) {
        words << word;
    }
    return words;
}

} // namespace purser
