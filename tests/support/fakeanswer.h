#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <utility>

namespace purser {

// What a fake server got, as it came over the wire.
struct FakeRequest
{
    QByteArray method = {};
    QByteArray path = {};
    QByteArray query = {};
    QMap<QByteArray, QByteArray> headers = {}; // names in lower case
    QByteArray body = {};
    QByteArray clientCertificate = {}; // the caller's, as PEM; empty if it showed none
    QByteArray host = {}; // who got it, in an Internet: "ghcr.io", "registry.example.com:5050"

    bool hasAuthorization() const { return headers.contains("authorization"); }
};

// What a fake server sends.
struct FakeAnswer
{
    enum class Delivery {
        Whole,
        Truncated, // hangs up in the middle of the body
        Dripping, // a byte now and then, for ever
        Never, // keeps the connection and says nothing
        HangUp, // closes without a word
        Raw, // `body` is all that is sent, status line and headers included
    };

    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers = {}; // as given: also twice the same
    QByteArray body = {};
    Delivery delivery = Delivery::Whole;
    QByteArray again = {}; // Raw: sent after it, for ever

    static FakeAnswer json(int status, const QByteArray &body);
    static FakeAnswer page(int status, const QByteArray &title);
    static FakeAnswer raw(const QByteArray &bytes, const QByteArray &again = {});
    static FakeAnswer redirect(int status, const QString &location);
    FakeAnswer with(const QByteArray &name, const QByteArray &value) const;
};

} // namespace purser
