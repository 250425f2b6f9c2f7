#include "app/workflow/yamltree.h"

#include "app/workflow/yamlevents.h"

#include <QSet>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int longestMergeChain = 64;

const YamlNode &nodeAt(const YamlNodes &nodes, int index)
{
    return nodes.all.at(static_cast<size_t>(index));
}

// False when everything that may be spent is spent.
bool spend(const YamlNodes &nodes, size_t steps)
{
    const int cost = static_cast<int>(steps) + 1;
    if (nodes.budget < cost) {
        nodes.budget = 0;
        return false;
    }
    nodes.budget -= cost;
    return true;
}

// The mappings that a mapping's "<<" names, the one that counts most first.
QList<int> mergedInto(const YamlNodes &nodes, const YamlNode &mapping)
{
    QList<int> merged;
    for (size_t i = 0; i + 1 < mapping.children.size(); i += 2) {
        const YamlNode &key = nodeAt(nodes, mapping.children.at(i));
        if (key.kind != YamlNode::Kind::Scalar || key.text != "<<"_L1) {
            continue;
        }
        const int value = mapping.children.at(i + 1);
        const YamlNode &node = nodeAt(nodes, value);
        if (node.kind == YamlNode::Kind::Mapping) {
            merged << value;
        } else if (node.kind == YamlNode::Kind::Sequence && spend(nodes, node.children.size())) {
            merged << QList<int>(node.children.cbegin(), node.children.cend());
        }
    }
    return merged;
}

int find(const YamlNodes &nodes, int index, const QString &wanted, int depth)
{
    const YamlNode &mapping = nodeAt(nodes, index);
    if (mapping.kind != YamlNode::Kind::Mapping || depth > longestMergeChain
        || !spend(nodes, mapping.children.size())) {
        return -1;
    }
    for (size_t i = mapping.children.size(); i >= 2; i -= 2) {
        const YamlNode &key = nodeAt(nodes, mapping.children.at(i - 2));
        if (key.kind == YamlNode::Kind::Scalar && key.text == wanted) {
            return mapping.children.at(i - 1);
        }
    }
    for (const int merged : mergedInto(nodes, mapping)) {
        if (const int found = find(nodes, merged, wanted, depth + 1); found >= 0) {
            return found;
        }
    }
    return -1;
}

struct Entries
{
    QList<std::pair<YamlValue, YamlValue>> list = {};
    QSet<QString> keys = {};
};

void collect(const YamlNodes &nodes, int index, int depth, Entries &entries)
{
    const YamlNode &mapping = nodeAt(nodes, index);
    if (mapping.kind != YamlNode::Kind::Mapping || depth > longestMergeChain
        || !spend(nodes, mapping.children.size())) {
        return;
    }
    QSet<QString> own;
    for (size_t i = 0; i + 1 < mapping.children.size(); i += 2) {
        const YamlValue key(&nodes, mapping.children.at(i));
        if (key.text() == "<<"_L1 || entries.keys.contains(key.text())) {
            continue;
        }
        // Of equal keys in one mapping all are looked at: whoever reads the file may take either.
        own << key.text();
        entries.list << std::pair(key, YamlValue(&nodes, mapping.children.at(i + 1)));
    }
    entries.keys.unite(own);
    for (const int merged : mergedInto(nodes, mapping)) {
        collect(nodes, merged, depth + 1, entries);
    }
}

} // namespace

YamlValue::YamlValue(const YamlNodes *nodes, int index) : m_nodes(index < 0 ? nullptr : nodes), m_index(index) { }

bool YamlValue::isScalar() const
{
    return m_nodes && nodeAt(*m_nodes, m_index).kind == YamlNode::Kind::Scalar;
}

bool YamlValue::isSequence() const
{
    return m_nodes && nodeAt(*m_nodes, m_index).kind == YamlNode::Kind::Sequence;
}

bool YamlValue::isMapping() const
{
    return m_nodes && nodeAt(*m_nodes, m_index).kind == YamlNode::Kind::Mapping;
}

int YamlValue::line() const
{
    return m_nodes ? nodeAt(*m_nodes, m_index).line : 0;
}

int YamlValue::textLine() const
{
    return m_nodes ? nodeAt(*m_nodes, m_index).line + (nodeAt(*m_nodes, m_index).isBlock ? 1 : 0) : 0;
}

QString YamlValue::text() const
{
    return isScalar() ? nodeAt(*m_nodes, m_index).text : QString();
}

YamlValue YamlValue::operator[](const QString &key) const
{
    return m_nodes ? YamlValue(m_nodes, find(*m_nodes, m_index, key, 0)) : YamlValue();
}

QList<YamlValue> YamlValue::items() const
{
    QList<YamlValue> items;
    if (isSequence() && spend(*m_nodes, nodeAt(*m_nodes, m_index).children.size())) {
        for (const int child : nodeAt(*m_nodes, m_index).children) {
            items << YamlValue(m_nodes, child);
        }
    }
    return items;
}

QList<std::pair<YamlValue, YamlValue>> YamlValue::entries() const
{
    Entries entries;
    if (m_nodes) {
        collect(*m_nodes, m_index, 0, entries);
    }
    return entries.list;
}

YamlFile::YamlFile(const QString &text, const YamlLimits &limits)
    : m_nodes(std::make_unique<YamlNodes>()), m_documents(parseYaml(text, limits, *m_nodes, m_notes))
{
}

YamlFile::~YamlFile() = default;
YamlFile::YamlFile(YamlFile &&) noexcept = default;
YamlFile &YamlFile::operator=(YamlFile &&) noexcept = default;

QList<YamlValue> YamlFile::documents() const
{
    QList<YamlValue> documents;
    for (const int document : m_documents) {
        documents << YamlValue(m_nodes.get(), document);
    }
    return documents;
}

bool YamlFile::isExhausted() const
{
    return m_nodes->budget == 0;
}

} // namespace purser
