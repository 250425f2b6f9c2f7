#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace purser {

// The bytes of a secret. Has no debug output, no conversion to text and no QVariant, so that it cannot slip into a
// log or a model by accident; its memory is overwritten when the last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    static Secret fromText(const QString &text);

    bool isEmpty() const { return m_bytes.isEmpty(); }
    qsizetype size() const { return m_bytes.size(); }

    // The bytes themselves, for the one call that sends or stores them.
    const QByteArray &expose() const & { return m_bytes; }
    QByteArray expose() && { return m_bytes; }

    // In time that does not depend on where the bytes differ.
    bool operator==(const Secret &other) const;

private:
    void wipe();

    QByteArray m_bytes;
};

// Field id → secret.
using SecretValues = QMap<QString, Secret>;

// Overwrites bytes that nobody else shares and empties them.
void wipe(QByteArray &bytes);

} // namespace purser
