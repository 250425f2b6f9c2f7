#include "app/model/secret.h"

#include <string.h>
#include <utility>

namespace purser {

void wipe(QByteArray &bytes)
{
    // Writing to shared bytes would wipe a fresh copy and leave the original: then the last owner does it.
    if (bytes.isDetached()) {
        explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
    }
    bytes.clear();
}

Secret::Secret(QByteArray bytes) : m_bytes(std::move(bytes)) { }

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::fromText(const QString &text)
{
    return Secret(text.toUtf8());
}

bool Secret::operator==(const Secret &other) const
{
    if (m_bytes.size() != other.m_bytes.size()) {
        return false;
    }
    unsigned difference = 0;
    for (qsizetype i = 0; i < m_bytes.size(); ++i) {
        difference |= static_cast<unsigned char>(m_bytes[i]) ^ static_cast<unsigned char>(other.m_bytes[i]);
    }
    return difference == 0;
}

void Secret::wipe()
{
    purser::wipe(m_bytes);
}

} // namespace purser
