#pragma once

#include "app/model/mention.h"
#include "app/workflow/yamlnodes.h"

#include <QList>
#include <QString>

#include <memory>
#include <utility>

namespace purser {

// One value of a YamlFile, which must outlive it. A value that is not there is absent: everything may be asked of it.
class YamlValue
{
public:
    YamlValue() = default;
    YamlValue(const YamlNodes *nodes, int index);

    bool isPresent() const { return m_nodes != nullptr; }
    bool isScalar() const;
    bool isSequence() const;
    bool isMapping() const;

    // Where it stands, from 1; 0 if absent. `textLine` is the line on which the text of a block scalar begins.
    int line() const;
    int textLine() const;
    // Where it stands in the file's list of values: two aliases of one value have the same.
    int index() const { return m_index; }

    // Of a scalar; empty for null and for anything else.
    QString text() const;

    // The value of a mapping's key, merge keys ("<<") followed; of equal keys the last.
    YamlValue operator[](const QString &key) const;
    QList<YamlValue> items() const; // of a sequence
    QList<std::pair<YamlValue, YamlValue>> entries() const; // of a mapping, merge keys followed

private:
    const YamlNodes *m_nodes = nullptr;
    int m_index = -1;
};

// The documents of a YAML file as a tree without types, in bounds: 64 levels, and 200,000 values unless told. An alias
// is the anchored value itself, never a copy, so there may be loops; looking around costs a budget, and with that spent
// everything is absent. Tags are ignored. The parser is libyaml, read as a stream of events.
class YamlFile
{
public:
    explicit YamlFile(const QString &text, const YamlLimits &limits = {});
    ~YamlFile();
    YamlFile(YamlFile &&) noexcept;
    YamlFile &operator=(YamlFile &&) noexcept;

    // The complete ones; a document in which parsing failed is left out.
    QList<YamlValue> documents() const;
    // Malformed, TabIndentation, TooDeep, TooMany, DuplicateKey.
    const QList<ScanNote> &notes() const { return m_notes; }
    bool isExhausted() const; // the budget is spent: not everything was seen

private:
    std::unique_ptr<YamlNodes> m_nodes;
    QList<ScanNote> m_notes;
    QList<int> m_documents;
};

} // namespace purser
