#include "app/model/checkreport.h"

#include <array>
#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {
const std::array verdictNames {
    std::pair {Verdict::Accepted, "accepted"_L1},
    std::pair {Verdict::Refused, "refused"_L1},
    std::pair {Verdict::Limited, "limited"_L1},
    std::pair {Verdict::NotProven, "not-proven"_L1},
    std::pair {Verdict::NotARegistry, "not-a-registry"_L1},
    std::pair {Verdict::Unreachable, "unreachable"_L1},
};
} // namespace

QString toString(Verdict verdict)
{
    for (const auto &[value, name] : verdictNames) {
        if (value == verdict) {
            return name;
        }
    }
    Q_UNREACHABLE();
}

std::optional<Verdict> verdictFromString(const QString &text)
{
    for (const auto &[value, name] : verdictNames) {
        if (name == text) {
            return value;
        }
    }
    return {};
}

} // namespace purser
