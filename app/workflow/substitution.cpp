#include "app/workflow/substitution.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qsizetype longestResult = 4096;
constexpr int deepestDefault = 8;
constexpr qsizetype longestExpression = 300;

bool isNameCharacter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
        || (character >= u'0' && character <= u'9') || character == u'_';
}

// The index of the "}" that ends the "${" whose inside begins at `from`; -1 without one.
qsizetype closingBrace(const QString &text, qsizetype from)
{
    int open = 1;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text.at(i) == u'}' && --open == 0) {
            return i;
        }
        if (text.at(i) == u'{' && text.at(i - 1) == u'$') {
            ++open;
        }
    }
    return -1;
}

QString expanded(const QString &text, const Variables &variables, int depth);

// What "${inside}" stands for.
QString valueOf(const QString &inside, const Variables &variables, int depth)
{
    qsizetype end = 0;
    while (end < inside.size() && isNameCharacter(inside.at(end))) {
        ++end;
    }
    const std::optional<QString> value = variables(inside.left(end));
    const bool countsEmpty = inside.mid(end).startsWith(u':');
    const QString rest = inside.mid(end + (countsEmpty ? 1 : 0));
    const bool isSet = value && !(countsEmpty && value->isEmpty());
    if (rest.startsWith(u'-') && !isSet) {
        return expanded(rest.mid(1), variables, depth + 1);
    }
    if (rest.startsWith(u'+')) {
        return isSet ? expanded(rest.mid(1), variables, depth + 1) : QString();
    }
    const bool isPlain = rest.isEmpty() || rest.startsWith(u'-') || rest.startsWith(u'?');
    return isPlain && value ? *value : QString(unknownValue);
}

QString expanded(const QString &text, const Variables &variables, int depth)
{
    if (depth > deepestDefault) {
        return unknownValue;
    }
    QString result;
    for (qsizetype i = 0; i < text.size() && result.size() <= longestResult;) {
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (text.at(i) != u'$') {
            result += text.at(i++);
        } else if (next == u'$') {
            result += u'$';
            i += 2;
        } else if (next == u'{') {
            const qsizetype end = closingBrace(text, i + 2);
            if (end < 0) {
                return result + unknownValue;
            }
            result += valueOf(text.mid(i + 2, end - i - 2), variables, depth);
            i = end + 1;
        } else if (isNameCharacter(next) && !next.isDigit()) {
            qsizetype end = i + 1;
            while (end < text.size() && isNameCharacter(text.at(end))) {
                ++end;
            }
            result += variables(text.mid(i + 1, end - i - 1)).value_or(QString(unknownValue));
            i = end;
        } else {
            result += text.at(i++);
        }
    }
    return result.size() <= longestResult ? result : QString(unknownValue);
}

// Finds where expressions end, going through the text once however many of them stay open.
class Expressions
{
public:
    explicit Expressions(const QString &text) : m_text(text) { }

    // Behind the expression that begins at `at`, which only grows from call to call; -1 if none does.
    qsizetype endOf(qsizetype at)
    {
        const QChar first = m_text.at(at);
        if (first != u'$' && first != u'{' && first != u'<') {
            return -1;
        }
        for (Mark &mark : m_marks) {
            if (QStringView(m_text).mid(at, mark.begin.size()) != mark.begin) {
                continue;
            }
            const qsizetype inside = at + mark.begin.size();
            if (mark.close < inside) {
                const qsizetype close = m_text.indexOf(mark.end, inside);
                mark.close = close < 0 ? m_text.size() : close;
            }
            const bool isNear = mark.close < m_text.size() && mark.close - inside <= longestExpression;
            const bool isWhole = isNear && !QStringView(m_text).sliced(inside, mark.close - inside).contains(u'\n');
            return isWhole ? mark.close + mark.end.size() : -1;
        }
        return -1;
    }

private:
    struct Mark
    {
        QLatin1StringView begin;
        QLatin1StringView end;
        qsizetype close = -1; // the first end at or behind the last place that was asked for
    };

    const QString &m_text;
    Mark m_marks[4] = {{"${{"_L1, "}}"_L1}, {"{{"_L1, "}}"_L1}, {"$("_L1, ")"_L1}, {"<%"_L1, "%>"_L1}};
};

// The value of GitHub's "${{ env.X }}", where it is known.
std::optional<QString> variableOf(const QString &expression, const Variables &variables)
{
    static const QRegularExpression pattern(u"^\\$\\{\\{\\s*(?:env|vars)\\.([A-Za-z_][A-Za-z0-9_]*)\\s*\\}\\}$"_s);
    const auto match = pattern.match(expression);
    return match.hasMatch() ? variables(match.captured(1)) : std::nullopt;
}

} // namespace

QString substituted(const QString &text, const Variables &variables)
{
    return text.contains(u'$') ? expanded(text.left(longestResult), variables, 0) : text;
}

QString withoutExpressions(const QString &text, const Variables &variables)
{
    QString result;
    Expressions expressions(text);
    qsizetype copied = 0;
    for (qsizetype at = 0; at + 1 < text.size();) {
        const qsizetype end = expressions.endOf(at);
        if (end < 0) {
            ++at;
            continue;
        }
        const std::optional<QString> value = variables ? variableOf(text.mid(at, end - at), variables) : std::nullopt;
        result += text.mid(copied, at - copied) + value.value_or(QString(unknownValue));
        at = copied = end;
        if (result.size() > std::max(longestResult, text.size())) {
            return unknownValue;
        }
    }
    return result + text.mid(copied);
}

} // namespace purser
