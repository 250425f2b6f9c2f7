#pragma once

#include <QList>
#include <QString>

namespace purser {

// Something a person allowed for one integration after having been told what it means.
struct Trust
{
    enum class Kind {
        PlainHttp, // value: the origin that may be reached without encryption, "http://10.0.0.3:5000"
        Certificate, // value: "host:port sha256-hex" of a certificate to accept although no authority vouches for it
        Realm, // value: the host that may receive the password besides the registry itself
    };

    Kind kind = Kind::PlainHttp;
    QString value = {};

    bool operator==(const Trust &) const = default;
};

using Trusts = QList<Trust>;

} // namespace purser
