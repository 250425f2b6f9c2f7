#include "app/registry/tlsfault.h"

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <openssl/evp.h>
#include <openssl/x509v3.h>

using namespace Qt::Literals;

namespace purser {

namespace {

bool says(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&text](QLatin1StringView word) { return text.contains(word); });
}

bool isAuthorityAlone(const QList<QSslError> &errors)
{
    return std::ranges::all_of(errors, [](const QSslError &error) { return isAboutAuthority(error.error()); });
}

} // namespace

bool isAboutAuthority(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return true;
    default:
        return false;
    }
}

bool isWeak(const QSslCertificate &certificate)
{
    constexpr int leastBits = 112;
    const QByteArray der = certificate.toDer();
    const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> read(
        d2i_X509(nullptr, &data, static_cast<long>(der.size())), &X509_free);
    const EVP_PKEY *key = read ? X509_get0_pubkey(read.get()) : nullptr;
    if (!key || EVP_PKEY_get_security_bits(key) < leastBits) {
        return true;
    }
    int signatureBits = 0;
    const bool isOwn = X509_self_signed(read.get(), 0) == 1;
    return !isOwn
        && (X509_get_signature_info(read.get(), nullptr, nullptr, &signatureBits, nullptr) != 1
            || signatureBits < leastBits);
}

HttpFailure classify(const QList<QSslError> &errors, const QList<QSslCertificate> &chain)
{
    const auto has = [&errors](QSslError::SslError wanted) {
        return std::ranges::any_of(errors, [wanted](const QSslError &error) { return error.error() == wanted; });
    };
    if (has(QSslError::CertificateNotYetValid)) {
        return HttpFailure::TlsNotYetValid;
    }
    if (has(QSslError::CertificateExpired)) {
        return HttpFailure::TlsExpired;
    }
    if (has(QSslError::HostNameMismatch)) {
        return HttpFailure::TlsWrongName;
    }
    if (std::ranges::any_of(chain, isWeak)) {
        return HttpFailure::TlsWeak;
    }
    if (has(QSslError::InvalidPurpose) || has(QSslError::InvalidCaCertificate)) {
        return HttpFailure::TlsWrongPurpose;
    }
    if (errors.isEmpty() || !isAuthorityAlone(errors)) {
        return HttpFailure::TlsFailed;
    }
    if (has(QSslError::SelfSignedCertificate)) {
        return HttpFailure::TlsSelfSigned;
    }
    // A server that sends its own certificate alone may have left out one in between: nobody can tell from here.
    return chain.size() == 1 ? HttpFailure::TlsIncomplete : HttpFailure::TlsUnknownAuthority;
}

HttpFailure classify(const Handshake &handshake)
{
    const QString &text = handshake.error;
    const HttpFailure ours =
        handshake.hadOwn ? HttpFailure::TlsClientCertificateRefused : HttpFailure::TlsClientCertificateWanted;
    if (says(text,
            {"wrong version number"_L1, "packet length too long"_L1, "http request"_L1, "unexpected message"_L1})) {
        return HttpFailure::PlainPort;
    }
    if (says(text,
            {"certificate required"_L1, "alert bad certificate"_L1, "alert unsupported certificate"_L1,
                "alert certificate revoked"_L1, "alert certificate expired"_L1, "alert certificate unknown"_L1,
                "alert unknown ca"_L1, "alert access denied"_L1})) {
        return ours;
    }
    if (says(text, {"protocol version"_L1, "unsupported protocol"_L1, "no protocols available"_L1})) {
        return HttpFailure::TlsTooOld;
    }
    // Of both: no cipher in common, and until TLS 1.2 no certificate of ours.
    if (says(text, {"handshake failure"_L1}) && !handshake.hadOwn) {
        return HttpFailure::TlsFailed;
    }
    if (says(text, {"handshake failure"_L1, "insufficient security"_L1, "dh key too small"_L1})) {
        return HttpFailure::TlsTooOld;
    }
    return says(text, {"ee key too small"_L1, "ca md too weak"_L1}) ? HttpFailure::TlsWeak : HttpFailure::TlsFailed;
}

} // namespace purser
