// Files as the program age makes them, taken apart and put together again here, so that each can be wrong in one way.
#include "app/accountfile/agefile.h"
#include "app/accountfile/ageheader.h"
#include "app/accountfile/agestream.h"
#include "tests/support/printers.h"

#include <array>
#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int little = 1; // of work
constexpr qsizetype chunk = 64 * 1024;

const Secret passphrase("correct horse");

QByteArray sealed(const QByteArray &content, int work = little)
{
    const auto file = sealAge(Secret(content), passphrase, work);
    return file ? *file : QByteArray();
}

std::optional<AgeFault> faultOf(const QByteArray &file, const Secret &tried = passphrase)
{
    const auto opened = openAge(file, tried);
    return opened ? std::nullopt : std::optional(opened.error());
}

QByteArray armored(const QByteArray &file, const QByteArray &lineEnd = "\n")
{
    QByteArray text = "-----BEGIN AGE ENCRYPTED FILE-----" + lineEnd;
    const QByteArray encoded = file.toBase64();
    for (qsizetype at = 0; at < encoded.size(); at += 64) {
        text += encoded.mid(at, 64) + lineEnd;
    }
    return text + "-----END AGE ENCRYPTED FILE-----" + lineEnd;
}

} // namespace

// RFC 5869, appendix A, cases 1 and 3, the first 32 bytes.
TEST(AgeStream, KeysAreDerivedAsTheRfcHasIt)
{
    const Secret input(QByteArray(22, '\x0b'));
    EXPECT_EQ(
        hkdf(input, QByteArray::fromHex("000102030405060708090a0b0c"), QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9"))
            .expose()
            .toHex(),
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
    EXPECT_EQ(hkdf(input, {}, {}).expose().toHex(), "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
}

TEST(AgeFile, OpensWhatItSealed)
{
    for (const qsizetype size :
        {0LL, 1LL, 100LL, chunk - 1LL, chunk + 0LL, chunk + 1LL, 2LL * chunk, 3 * chunk + 7LL}) {
        const QByteArray content(size, 'x');
        const QByteArray file = sealed(content);
        const auto opened = openAge(file, passphrase);
        ASSERT_TRUE(opened) << size;
        EXPECT_EQ(opened->expose(), content);
        EXPECT_EQ(openAge(armored(file), passphrase)->size(), size);
        EXPECT_EQ(openAge(" \r\n" + armored(file, "\r\n") + "\n ", passphrase)->size(), size);
        EXPECT_NE(sealed(content), file) << "never the same key twice";
    }
    EXPECT_EQ(faultOf(sealed("x"), Secret("wrong")), AgeFault::WrongPassphrase);
}

TEST(AgeFile, EveryFlippedBitIsRefused)
{
    for (const qsizetype size : {0LL, 20LL, chunk + 20LL}) {
        const QByteArray file = sealed(QByteArray(size, 'x'));
        // The header, the nonce, and of each chunk its beginning and its end.
        QList<qsizetype> places;
        for (qsizetype at = 0; at < file.size(); ++at) {
            if (at < 400 || at > file.size() - 60) {
                places << at;
            }
        }
        for (const qsizetype at : std::as_const(places)) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray flipped = file;
                flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
                ASSERT_FALSE(openAge(flipped, passphrase)) << size << " byte " << at << " bit " << bit;
            }
        }
    }
}

TEST(AgeFile, EveryLengthButItsOwnIsRefused)
{
    const QByteArray file = sealed("the whole of it");
    for (qsizetype size = 0; size < file.size(); ++size) {
        const auto fault = faultOf(file.first(size));
        ASSERT_TRUE(fault) << size;
        if (size > 0 && size < readAgeHeader(file)->size + 32) {
            EXPECT_EQ(fault, AgeFault::CutOff) << size;
        }
    }
    EXPECT_EQ(faultOf(file + 'x'), AgeFault::Altered);
    EXPECT_EQ(faultOf({}), AgeFault::NotAge);
    EXPECT_EQ(faultOf("PK\x03\x04"), AgeFault::NotAge);

    const QByteArray large = sealed(QByteArray(2 * chunk, 'x'));
    const qsizetype withoutLast = large.size() - chunk - 16;
    EXPECT_EQ(faultOf(large.first(withoutLast)), AgeFault::CutOff) << "a whole chunk is missing";
    for (const qsizetype cut : {1LL, 15LL, 16LL, 17LL, chunk - 1LL, chunk + 15LL}) {
        EXPECT_EQ(faultOf(large.chopped(cut)), AgeFault::Altered) << cut;
    }
    EXPECT_EQ(faultOf(large + QByteArray(16, 'x')), AgeFault::DataBehind) << "after a last chunk that is full";
}

TEST(AgeStream, ChunksAreCountedAndTheLastIsNeverEmpty)
{
    const Secret key(QByteArray(16, 'k'));
    const QByteArray two = sealAgePayload(key, Secret(QByteArray(2 * chunk, 'x')));
    const QByteArray nonce = two.first(16);
    const QByteArray first = two.sliced(16, chunk + 16);
    const QByteArray second = two.sliced(16 + chunk + 16);
    EXPECT_TRUE(openAgePayload(key, two));
    EXPECT_FALSE(openAgePayload(key, QByteArray(nonce + second + first)));
    EXPECT_FALSE(openAgePayload(key, QByteArray(nonce + first + first + second)));
    EXPECT_FALSE(openAgePayload(key, QByteArray(nonce + second)));
    EXPECT_FALSE(openAgePayload(Secret(QByteArray(16, 'j')), two));
}

namespace {

struct WrongHeader
{
    const char *before = ""; // in the header of a good file
    const char *after = "";
    AgeFault fault = AgeFault::Damaged;
};

// A header with a salt and a body of zeros. They stay readable, and are looked at before any passphrase is tried.
const QByteArray salt = "AAAAAAAAAAAAAAAAAAAAAA";
const QByteArray body = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const QByteArray header = "age-encryption.org/v1\n-> scrypt " + salt + " 1\n" + body + "\n--- " + body + "\n";

} // namespace

TEST(AgeFile, HeadersThatNoWriterMakesAreRefused)
{
    ASSERT_EQ(faultOf(header + QByteArray(32, 'x')), AgeFault::WrongPassphrase) << "the good one they are made of";
    const QList<WrongHeader> table {{"age-encryption.org/v1", "age-encryption.org/v2", AgeFault::NewerFormat},
        {"age-encryption.org/v1", "age-encryption.org/v1 ", AgeFault::NewerFormat},
        {"age-encryption.org/v1", "age-encryption.com/v1", AgeFault::NotAge}, {"v1\n", "v1\r\n", AgeFault::NewerFormat},
        {" 1\n", " 23\n", AgeFault::TooMuchWork}, {" 1\n", " 99\n", AgeFault::TooMuchWork},
        {" 1\n", " 64\n", AgeFault::TooMuchWork}, {" 1\n", " 18446744073709551617\n", AgeFault::TooMuchWork},
        {" 1\n", " 01\n"}, {" 1\n", " 0\n"}, {" 1\n", " +1\n"}, {" 1\n", " -1\n"}, {" 1\n", " 0x1\n"},
        {" 1\n", " 1x\n"}, {" 1\n", " \n"}, {" 1\n", "\n"}, {" 1\n", " 1 1\n"}, {" 1\n", " 1\r\n"}, {"AA 1", "AB 1"},
        {"AA 1", "AAAA 1"}, {"AA 1", "A 1"}, {"AA 1", "AA== 1"}, {"AA 1", "A\x01 1"}, {"scrypt AA", "scrypt  AA"},
        {"scrypt ", "SCRYPT ", AgeFault::NotForPassphrase}, {"scrypt ", "X25519 ", AgeFault::NotForPassphrase},
        {"AAA\n---", "AAB\n---"}, {"AAA\n---", "AAA=\n---"}, {"AAA\n---", "AAAAAA\n---"}, {"AAA\n---", "A\n---"},
        {"AAA\n---", "A!A\n---"}, {"AAA\n---", "AAA\n\n---"}, {"AAA\n---", "AAA\n--"}, {"AAA\n---", "AAA\r\n---"},
        {"-> ", "->"}, {"-> ", "- > "}, {"--- A", "---A"}, {"--- A", "---  A"}, {"--- A", "--- "},
        {"-> scrypt", "-> extra\n\n-> scrypt"}};
    for (const WrongHeader &wrong : table) {
        QByteArray changed = header;
        changed.replace(wrong.before, wrong.after);
        ASSERT_NE(changed, header) << wrong.before;
        EXPECT_EQ(faultOf(changed + QByteArray(32, 'x')), wrong.fault) << wrong.before << " → " << wrong.after;
    }
    const QByteArray stanza = "-> scrypt " + salt + " 1\n" + body + '\n';
    const QByteArray twice = QByteArray(header).replace("---", QByteArray(stanza + "---"));
    EXPECT_EQ(faultOf(twice), AgeFault::Damaged) << "a passphrase stands alone";
    const QByteArray endless = "age-encryption.org/v1\n-> scrypt " + QByteArray(1 << 20, 'A');
    EXPECT_EQ(faultOf(endless), AgeFault::Damaged);
}

TEST(AgeFile, ArmorIsStrict)
{
    const QByteArray text = armored(sealed("the whole of it"));
    ASSERT_FALSE(faultOf(text));
    const auto with = [&text](const QByteArray &before, const QByteArray &after) {
        QByteArray changed = text;
        const qsizetype at = changed.indexOf(before);
        return changed.replace(at, before.size(), after);
    };
    EXPECT_EQ(faultOf(with("\n-----END", "-----END")), AgeFault::Damaged);
    EXPECT_EQ(faultOf(with("-----END AGE ENCRYPTED FILE-----", "")), AgeFault::CutOff);
    EXPECT_EQ(faultOf(with("FILE-----\n", "FILE-----\n\n")), AgeFault::Damaged);
    EXPECT_EQ(faultOf(with("FILE-----\n", "FILE-----\nVersion: 1\n\n")), AgeFault::Damaged);
    EXPECT_EQ(faultOf(with("FILE-----\n", "FILE-----\n ")), AgeFault::Damaged);
    EXPECT_EQ(faultOf(text + "more"), AgeFault::DataBehind);
    EXPECT_EQ(faultOf("more\n" + text), AgeFault::NotAge);
    QByteArray shorter = text;
    shorter.insert(40, '\n');
    EXPECT_EQ(faultOf(shorter), AgeFault::Damaged);
}

TEST(AgeFile, EveryFaultHasASentence)
{
    for (int fault = 0; fault <= static_cast<int>(AgeFault::TooMuchContent); ++fault) {
        EXPECT_TRUE(sentence(static_cast<AgeFault>(fault)).endsWith(u'.')) << fault;
    }
}

} // namespace purser
