#include "app/account/secretpayload.h"
#include "tests/app/secrets/storetesting.h"
#include "tests/support/printers.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <gtest/gtest.h>
#include <vector>

using namespace Qt::Literals;

namespace purser {

namespace {

void leaveGarbageOnTheHeap()
{
    std::vector<QByteArray> blocks;
    for (qsizetype size = 16; size <= 1024; size += 16) {
        for (int i = 0; i < 7; ++i) {
            blocks.emplace_back(size, '\xff');
        }
    }
}

QByteArray allBytes()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte) {
        bytes += static_cast<char>(byte);
    }
    return bytes;
}

SecretPayload payload(const QByteArray &password)
{
    return {.host = u"registry.example.com:5000"_s,
        .userName = u"ann"_s,
        .typeId = u"docker"_s,
        .values = {{u"password"_s, Secret(password)}}};
}

QCborMap map()
{
    const QCborMap values {{u"password"_s, "secret"_ba}};
    return {{u"v"_s, 1}, {u"host"_s, u"h"_s}, {u"user"_s, u"u"_s}, {u"type"_s, u"t"_s}, {u"values"_s, values}};
}

QByteArray with(const QString &member, const QCborValue &value)
{
    QCborMap changed = map();
    changed[member] = value;
    return changed.toCborValue().toCbor();
}

QByteArray without(const QString &member)
{
    QCborMap changed = map();
    changed.remove(QCborValue(member));
    return changed.toCborValue().toCbor();
}

} // namespace

TEST(SecretPayload, roundTrip)
{
    const QByteArrayList passwords {"", "secret", "a\nb\r\nc\n", allBytes(), QByteArray(64 * 1024, 'x'),
        QByteArray("\0\0", 2), "p\xc3\xa4ss", "\xff\xfe", "=?utf-8?"};
    for (const QByteArray &password : passwords) {
        SCOPED_TRACE(password.left(20).toHex().constData());
        const auto back = decode(encode(payload(password)));
        ASSERT_EQ(kindOf(back), ErrorKind::None);
        EXPECT_EQ(back->host, u"registry.example.com:5000"_s);
        EXPECT_EQ(back->userName, u"ann"_s);
        EXPECT_EQ(back->typeId, u"docker"_s);
        ASSERT_EQ(back->values.keys(), QStringList({u"password"_s}));
        EXPECT_TRUE(back->values.value(u"password"_s) == Secret(password));
    }
}

TEST(SecretPayload, roundTripOfManyValuesAndForeignLetters)
{
    SecretPayload before {.host = u"müller.example"_s, .userName = u"😀 \u202e"_s, .typeId = u""_s};
    for (int i = 0; i < 50; ++i) {
        before.values.insert(u"feld %1"_s.arg(i), Secret(QByteArray::number(i)));
    }
    const auto after = decode(encode(before));
    ASSERT_EQ(kindOf(after), ErrorKind::None);
    EXPECT_EQ(after->host, before.host);
    EXPECT_EQ(after->userName, before.userName);
    EXPECT_EQ(after->typeId, before.typeId);
    EXPECT_TRUE(after->values == before.values);
}

TEST(SecretPayload, refusesWhatIsDamaged)
{
    const QByteArray whole = map().toCborValue().toCbor();
    ASSERT_EQ(kindOf(decode(Secret(whole))), ErrorKind::None);
    const QList<std::pair<const char *, QByteArray>> items {
        {"nothing", ""},
        {"text", "hunter2"},
        {"JSON", R"({"v":1,"values":{}})"},
        {"zeros", QByteArray(64, '\0')},
        {"more behind it", whole + 'x'},
        {"twice", whole + whole},
        {"an array", QCborArray({1, 2}).toCborValue().toCbor()},
        {"a tag around it", QByteArray("\xd9\xd9\xf7") + whole},
        {"very deep", QByteArray(100'000, '\x81')},
        {"a string that claims to be huge", QByteArray("\x5b\x7f\xff\xff\xff\xff\xff\xff\xff", 9)},
        {"a map that claims to be huge", QByteArray("\xbb\x7f\xff\xff\xff\xff\xff\xff\xff", 9)},
        {"a newer version", with(u"v"_s, 2)},
        {"no version", without(u"v"_s)},
        {"version as text", with(u"v"_s, u"1"_s)},
        {"no values", without(u"values"_s)},
        {"values as a list", with(u"values"_s, QCborArray({"secret"_ba}))},
        {"a value as text", with(u"values"_s, QCborMap({{u"password"_s, u"secret"_s}}))},
        {"a value as number", with(u"values"_s, QCborMap({{u"password"_s, 1}}))},
        {"a field without a name", with(u"values"_s, QCborMap({{7, "secret"_ba}}))},
        {"no host", without(u"host"_s)},
        {"host as number", with(u"host"_s, 7)},
    };
    for (const auto &[name, item] : items) {
        EXPECT_EQ(kindOf(decode(Secret(item))), ErrorKind::SecretCorrupt) << name;
    }
}

TEST(SecretPayload, refusesWhatIsCutOff)
{
    const QByteArray whole = encode(payload("a secret\nof two lines")).expose();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        EXPECT_EQ(kindOf(decode(Secret(whole.left(size)))), ErrorKind::SecretCorrupt) << size << " bytes";
    }
}

// Flipped bits may leave another valid item; what counts is that nothing worse happens. What is read past the
// end of a half parsed map would be harmless on most runs, were there not always garbage on the heap.
TEST(SecretPayload, survivesFlippedBits)
{
    const QByteArray whole = encode(payload("secret")).expose();
    for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
        QByteArray flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        leaveGarbageOnTheHeap();
        const auto decoded = decode(Secret(flipped));
        EXPECT_TRUE(decoded || decoded.error().kind == ErrorKind::SecretCorrupt) << "bit " << bit;
    }
}

} // namespace purser
