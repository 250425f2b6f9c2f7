#include "app/registry/finding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace purser {

namespace {

constexpr std::array failures {
    std::pair {HttpFailure::HostNotFound, CheckCause::HostNotFound},
    std::pair {HttpFailure::ConnectionRefused, CheckCause::ConnectionRefused},
    std::pair {HttpFailure::TimedOut, CheckCause::TimedOut},
    std::pair {HttpFailure::ClosedEarly, CheckCause::ClosedEarly},
    std::pair {HttpFailure::NetworkFailed, CheckCause::NetworkFailed},
    std::pair {HttpFailure::NetworkDown, CheckCause::NetworkDown},
    std::pair {HttpFailure::TlsSelfSigned, CheckCause::TlsSelfSigned},
    std::pair {HttpFailure::TlsUnknownAuthority, CheckCause::TlsUnknownAuthority},
    std::pair {HttpFailure::TlsExpired, CheckCause::TlsExpired},
    std::pair {HttpFailure::TlsNotYetValid, CheckCause::TlsNotYetValid},
    std::pair {HttpFailure::TlsWrongName, CheckCause::TlsWrongName},
    std::pair {HttpFailure::TlsIncomplete, CheckCause::TlsIncomplete},
    std::pair {HttpFailure::TlsWeak, CheckCause::TlsWeak},
    std::pair {HttpFailure::TlsWrongPurpose, CheckCause::TlsWrongPurpose},
    std::pair {HttpFailure::TlsTooOld, CheckCause::TlsTooOld},
    std::pair {HttpFailure::TlsClientCertificateWanted, CheckCause::TlsClientCertificateWanted},
    std::pair {HttpFailure::TlsClientCertificateRefused, CheckCause::TlsClientCertificateRefused},
    std::pair {HttpFailure::TlsFailed, CheckCause::TlsFailed},
    std::pair {HttpFailure::PlainPort, CheckCause::PlainPort},
    std::pair {HttpFailure::ProxyFailed, CheckCause::ProxyFailed},
    std::pair {HttpFailure::ProxyClosed, CheckCause::ProxyClosed},
    std::pair {HttpFailure::ProxyRefused, CheckCause::ProxyRefused},
    std::pair {HttpFailure::ProxyLogin, CheckCause::ProxyLogin},
    std::pair {HttpFailure::ProxyUnencrypted, CheckCause::ProxyUnencrypted},
    std::pair {HttpFailure::RedirectRefused, CheckCause::RedirectRefused},
    std::pair {HttpFailure::TooLarge, CheckCause::AnswerTooLarge},
};

QString faultyDate(const HttpAnswer &answer)
{
    switch (answer.failure) {
    case HttpFailure::TlsExpired:
        return answer.peer.validUntil.toString(Qt::ISODate);
    case HttpFailure::TlsNotYetValid:
        return answer.peer.validFrom.toString(Qt::ISODate);
    default:
        return {};
    }
}

} // namespace

std::optional<Finding> findFailure(const HttpAnswer &answer)
{
    if (answer.failure == HttpFailure::None) {
        return {};
    }
    if (answer.failure == HttpFailure::Cancelled) {
        return Finding {Verdict::NotProven, CheckCause::Cancelled, {}};
    }
    if (answer.failure == HttpFailure::UnencryptedRefused) {
        return Finding {Verdict::NotProven, CheckCause::Unencrypted, {}};
    }
    if (answer.failure == HttpFailure::BadRequest) {
        return Finding {Verdict::NotProven, CheckCause::AddressUnusable, {}};
    }
    const auto found = std::ranges::find(failures, answer.failure, &std::pair<HttpFailure, CheckCause>::first);
    const CheckCause cause = found == failures.end() ? CheckCause::NetworkFailed : found->second;
    return Finding {Verdict::Unreachable, cause, faultyDate(answer)};
}

} // namespace purser
