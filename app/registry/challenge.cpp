#include "app/registry/challenge.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

bool isBlank(char character)
{
    return character == ' ' || character == '\t';
}

// Reads one line from left to right; `m_at` never passes the end.
class ChallengeReader
{
public:
    explicit ChallengeReader(const QByteArray &line) : m_line(line) { }

    QList<Challenge> read();

private:
    bool atEnd() const { return m_at >= m_line.size(); }
    char here() const { return atEnd() ? '\0' : m_line[m_at]; }
    void skipBlanks();
    void skipSeparators();
    QByteArray word();
    std::optional<QByteArray> quotedString();
    void readItem();
    void readAfterEqualsSign(const QByteArray &name, bool wasSpaced);
    bool readPadding(const QByteArray &name);

    QByteArray m_line;
    qsizetype m_at = 0;
    bool m_directlyAfterScheme = false; // no comma and no parameter since the scheme's name
    QList<Challenge> m_challenges;
};

void ChallengeReader::skipBlanks()
{
    while (!atEnd() && isBlank(here())) {
        ++m_at;
    }
}

void ChallengeReader::skipSeparators()
{
    while (!atEnd() && (isBlank(here()) || here() == ',')) {
        if (here() == ',') {
            m_directlyAfterScheme = false;
        }
        ++m_at;
    }
}

QByteArray ChallengeReader::word()
{
    const qsizetype start = m_at;
    while (!atEnd() && !isBlank(here()) && here() != ',' && here() != '=' && here() != '"') {
        ++m_at;
    }
    return m_line.sliced(start, m_at - start);
}

// None if the closing quote is missing; then everything up to the end belonged to it.
std::optional<QByteArray> ChallengeReader::quotedString()
{
    QByteArray text;
    for (++m_at; !atEnd(); ++m_at) {
        if (here() == '"') {
            ++m_at;
            return text;
        }
        if (here() == '\\' && m_at + 1 < m_line.size()) {
            ++m_at;
        }
        text += here();
    }
    return {};
}

// "abc==" directly after a scheme is its token68. True if it was one.
bool ChallengeReader::readPadding(const QByteArray &name)
{
    qsizetype end = m_at;
    while (end < m_line.size() && m_line[end] == '=') {
        ++end;
    }
    const bool isLast = end >= m_line.size() || m_line[end] == ',' || isBlank(m_line[end]);
    if (!m_directlyAfterScheme || !isLast || end - m_at < 2) {
        return false;
    }
    m_challenges.last().token68 = name + m_line.sliced(m_at, end - m_at);
    m_at = end;
    return true;
}

void ChallengeReader::readAfterEqualsSign(const QByteArray &name, bool wasSpaced)
{
    if (!wasSpaced && readPadding(name)) {
        return;
    }
    ++m_at;
    skipBlanks();
    std::optional<QByteArray> value;
    if (here() == '"') {
        value = quotedString();
    } else {
        const qsizetype start = m_at;
        while (!atEnd() && !isBlank(here()) && here() != ',' && here() != '"') {
            ++m_at;
        }
        if (m_at > start) {
            value = m_line.sliced(start, m_at - start);
        }
    }
    m_directlyAfterScheme = false;
    if (value && !name.isEmpty() && !m_challenges.isEmpty()) {
        m_challenges.last().parameters.append({name.toLower(), *value});
    }
}

void ChallengeReader::readItem()
{
    if (here() == '"') { // a quoted string that belongs to nothing
        quotedString();
        return;
    }
    const QByteArray name = word();
    const qsizetype endOfName = m_at;
    skipBlanks();
    if (here() == '=') {
        readAfterEqualsSign(name, m_at > endOfName);
    } else if (m_directlyAfterScheme && (atEnd() || here() == ',')) {
        m_challenges.last().token68 = name;
        m_directlyAfterScheme = false;
    } else {
        m_challenges.append(Challenge {name.toLower(), {}, {}});
        m_directlyAfterScheme = true;
    }
}

QList<Challenge> ChallengeReader::read()
{
    for (skipSeparators(); !atEnd(); skipSeparators()) {
        readItem();
    }
    return m_challenges;
}

} // namespace

std::optional<QByteArray> Challenge::parameter(const QByteArray &name) const
{
    const auto found = std::ranges::find(parameters, name, &std::pair<QByteArray, QByteArray>::first);
    return found == parameters.end() ? std::nullopt : std::optional(found->second);
}

std::optional<QByteArray> Challenge::realm() const
{
    const auto first = parameter("realm"_ba);
    const bool isContradicted = std::ranges::any_of(
        parameters, [&first](const auto &each) { return each.first == "realm" && each.second != first; });
    return !first || first->isEmpty() || isContradicted ? std::nullopt : first;
}

QList<Challenge> parseChallenges(const QByteArray &header)
{
    QList<Challenge> challenges;
    QByteArray lines = header;
    lines.replace('\r', '\n');
    for (const QByteArray &line : lines.split('\n')) {
        challenges += ChallengeReader(line).read();
    }
    return challenges;
}

LoginMethod chooseLoginMethod(const QList<Challenge> &challenges, bool encrypted)
{
    LoginMethod method;
    bool offersBearer = false;
    for (const Challenge &challenge : challenges) {
        method.offered.append(challenge.scheme);
        offersBearer = offersBearer || challenge.scheme == "bearer";
    }
    for (const Challenge &challenge : challenges) {
        if (challenge.scheme == "bearer" && challenge.realm()) {
            method.kind = LoginMethod::Kind::Bearer;
            method.realm = *challenge.realm();
            method.service = challenge.parameter("service"_ba).value_or(QByteArray());
            method.error = challenge.parameter("error"_ba).value_or(QByteArray());
            method.scopes = challenge.parameter("scope"_ba).value_or(QByteArray()).simplified().split(' ');
            method.scopes.removeAll(QByteArray());
            return method;
        }
    }
    if (method.offered.contains("basic"_ba) && (encrypted || !offersBearer)) {
        method.kind = LoginMethod::Kind::Basic;
    } else if (offersBearer) {
        method.kind = LoginMethod::Kind::Malformed;
    } else if (!challenges.isEmpty()) {
        method.kind = LoginMethod::Kind::Unsupported;
    }
    return method;
}

} // namespace purser
