#include "app/workflow/yamlevents.h"

#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <yaml.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int deepest = 64;
constexpr qsizetype mostDirectives = 64; // libyaml compares each with all others
constexpr qsizetype mostDuplicates = 20;

using Problem = ScanNote::Problem;

int lineOf(const yaml_mark_t &mark)
{
    return static_cast<int>(mark.line) + 1;
}

bool hasTabInIndentation(const QString &line)
{
    for (const QChar character : line) {
        if (character == u'\t') {
            return true;
        }
        if (character != u' ') {
            return false;
        }
    }
    return false;
}

// Builds the tree out of libyaml's events, with a stack of its own instead of recursion.
class Builder
{
public:
    Builder(const YamlLimits &limits, YamlNodes &nodes, QList<ScanNote> &notes)
        : m_limits(limits), m_nodes(nodes), m_notes(notes)
    {
    }

    // A problem ends it.
    std::optional<Problem> take(const yaml_event_t &event);
    QList<int> roots() const { return m_roots; }

private:
    int add(YamlNode::Kind kind, const yaml_event_t &event, const yaml_char_t *anchor);
    bool takeAlias(const yaml_event_t &event);
    void takeScalar(const yaml_event_t &event);
    void attach(int node);
    void close();

    const YamlLimits &m_limits;
    YamlNodes &m_nodes;
    QList<ScanNote> &m_notes;
    QList<int> m_roots;
    std::vector<int> m_open;
    QHash<QByteArray, int> m_anchors;
    int m_root = -1;
};

std::optional<Problem> Builder::take(const yaml_event_t &event)
{
    switch (event.type) {
    case YAML_DOCUMENT_START_EVENT:
        m_anchors.clear();
        m_root = -1;
        break;
    case YAML_DOCUMENT_END_EVENT:
        m_roots << m_root;
        break;
    case YAML_ALIAS_EVENT:
        if (!takeAlias(event)) {
            return Problem::Malformed;
        }
        break;
    case YAML_SCALAR_EVENT:
        takeScalar(event);
        break;
    case YAML_SEQUENCE_START_EVENT:
        m_open.push_back(add(YamlNode::Kind::Sequence, event, event.data.sequence_start.anchor));
        break;
    case YAML_MAPPING_START_EVENT:
        m_open.push_back(add(YamlNode::Kind::Mapping, event, event.data.mapping_start.anchor));
        break;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        close();
        break;
    default:
        break;
    }
    if (m_open.size() > deepest) {
        return Problem::TooDeep;
    }
    return m_nodes.all.size() > m_limits.values ? std::optional(Problem::TooMany) : std::nullopt;
}

int Builder::add(YamlNode::Kind kind, const yaml_event_t &event, const yaml_char_t *anchor)
{
    const int index = static_cast<int>(m_nodes.all.size());
    m_nodes.all.push_back({.kind = kind, .line = lineOf(event.start_mark)});
    if (anchor) {
        m_anchors.insert(reinterpret_cast<const char *>(anchor), index);
    }
    attach(index);
    return index;
}

bool Builder::takeAlias(const yaml_event_t &event)
{
    const auto anchored = m_anchors.constFind(reinterpret_cast<const char *>(event.data.alias.anchor));
    if (anchored == m_anchors.constEnd()) {
        return false;
    }
    // A list of aliases makes no nodes, but it has to stay in bounds too.
    m_nodes.all.push_back({});
    attach(*anchored);
    return true;
}

void Builder::takeScalar(const yaml_event_t &event)
{
    const auto &scalar = event.data.scalar;
    YamlNode &node = m_nodes.all.at(static_cast<size_t>(add(YamlNode::Kind::Scalar, event, scalar.anchor)));
    // Here U+FEFF is a character like others: the one that begins a file is gone.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    node.text =
        decoder(QByteArrayView(reinterpret_cast<const char *>(scalar.value), static_cast<qsizetype>(scalar.length)));
    node.isBlock = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE;
    if (scalar.style == YAML_PLAIN_SCALAR_STYLE && (node.text == "~"_L1 || node.text == "null"_L1)) {
        node.text.clear();
    }
}

void Builder::attach(int node)
{
    if (m_open.empty()) {
        m_root = node;
    } else {
        m_nodes.all.at(static_cast<size_t>(m_open.back())).children.push_back(node);
    }
}

void Builder::close()
{
    const YamlNode &closed = m_nodes.all.at(static_cast<size_t>(m_open.back()));
    m_open.pop_back();
    if (closed.kind != YamlNode::Kind::Mapping || closed.children.size() < 4) {
        return;
    }
    QSet<QString> keys;
    for (size_t i = 0; i + 1 < closed.children.size(); i += 2) {
        const YamlNode &key = m_nodes.all.at(static_cast<size_t>(closed.children.at(i)));
        if (key.kind != YamlNode::Kind::Scalar) {
            continue;
        }
        if (keys.contains(key.text) && key.text != "<<"_L1 && m_notes.size() < mostDuplicates) {
            m_notes << ScanNote {Problem::DuplicateKey, key.line, key.text};
        }
        keys.insert(key.text);
    }
}

// What libyaml says about a file it refuses. Tabs are the mistake behind many of its sentences, none of which says so.
ScanNote refusal(const yaml_parser_t &parser, const QString &text)
{
    int line = lineOf(parser.problem_mark);
    const QString said = QString::fromUtf8(parser.problem ? parser.problem : "");
    const QStringList lines = text.split(u'\n');
    for (int at = line; at >= line - 1; --at) {
        if (at >= 1 && at <= lines.size() && hasTabInIndentation(lines.at(at - 1))) {
            return {Problem::TabIndentation, at, said};
        }
    }
    // What is missing at the end is missing on the last line with text.
    line = std::min(line, static_cast<int>(lines.size()));
    while (line > 1 && lines.at(line - 1).trimmed().isEmpty()) {
        --line;
    }
    return {Problem::Malformed, line, said};
}

QString limitOf(Problem problem, const YamlLimits &limits)
{
    switch (problem) {
    case Problem::TooDeep:
        return QString::number(deepest);
    case Problem::TooMany:
        return QString::number(limits.values);
    default:
        return u"found an alias of an unknown anchor"_s;
    }
}

void parseEvents(
    yaml_parser_t &parser, const QString &text, const YamlLimits &limits, Builder &builder, QList<ScanNote> &notes)
{
    for (bool isDone = false; !isDone;) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event)) {
            notes << refusal(parser, text);
            return;
        }
        const auto problem = builder.take(event);
        if (problem) {
            notes << ScanNote {*problem, lineOf(event.start_mark), limitOf(*problem, limits)};
        }
        isDone = problem.has_value() || event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
}

} // namespace

QList<int> parseYaml(const QString &text, const YamlLimits &limits, YamlNodes &nodes, QList<ScanNote> &notes)
{
    nodes.budget = limits.budget;
    if (text.count("\n%"_L1) > mostDirectives) {
        notes << ScanNote {Problem::TooMany, 0, QString::number(mostDirectives)};
        return {};
    }
    const QByteArray bytes = text.toUtf8();
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser)) {
        notes << ScanNote {Problem::Unreadable, 0, {}};
        return {};
    }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(
        &parser, reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size()));
    Builder builder(limits, nodes, notes);
    parseEvents(parser, text, limits, builder, notes);
    yaml_parser_delete(&parser);
    return builder.roots();
}

} // namespace purser
