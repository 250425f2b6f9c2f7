#include "app/model/trustwords.h"

#include <array>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr std::array words {std::pair(Trust::Kind::PlainHttp, "plain-http"_L1),
    std::pair(Trust::Kind::Certificate, "certificate"_L1), std::pair(Trust::Kind::Realm, "realm"_L1)};

} // namespace

QString toString(Trust::Kind kind)
{
    for (const auto &[known, word] : words) {
        if (known == kind) {
            return word;
        }
    }
    return {};
}

std::optional<Trust::Kind> trustKindFromString(const QString &word)
{
    for (const auto &[kind, known] : words) {
        if (known == word) {
            return kind;
        }
    }
    return {};
}

QStringList trustKindWords()
{
    QStringList list;
    for (const auto &[kind, word] : words) {
        list << word;
    }
    return list;
}

} // namespace purser
