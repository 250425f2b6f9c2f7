#include "app/model/draft.h"
#include "app/model/registrylogin.h"
#include "app/model/secret.h"
#include "tests/support/printers.h"

#include <QDataStream>
#include <QDebug>
#include <QFile>
#include <QVariant>

#include <gtest/gtest.h>
#include <sstream>

using namespace Qt::Literals;

namespace purser {

namespace {

template <typename Stream, typename Value>
concept CanBeWritten = requires(Stream stream, const Value value)
{
    stream << value;
};

template <typename Value>
concept CannotSlipOut = !CanBeWritten<QDebug, Value> && !CanBeWritten<QDataStream &, Value> && !CanBeWritten<std::ostringstream &, Value> && !CanBeWritten<QTextStream &, Value> && !std::is_convertible_v<Value, QVariant> && !std::is_constructible_v<QVariant, Value> && !std::is_convertible_v<Value, QString> && !std::is_constructible_v<QString, Value> && !std::is_convertible_v<Value, QByteArray> && !std::is_constructible_v<QByteArray, Value> && !std::is_convertible_v<Value, bool>;

// The concepts tell the difference.
static_assert(CanBeWritten<QDebug, QByteArray> && CanBeWritten<QDebug, FieldValues>);
static_assert(!CannotSlipOut<QByteArray>);

static_assert(CannotSlipOut<Secret>);
static_assert(CannotSlipOut<SecretValues>);
static_assert(CannotSlipOut<Draft>);
static_assert(CannotSlipOut<RegistryLogin>);
static_assert(!std::is_convertible_v<QByteArray, Secret> && !std::is_convertible_v<QString, Secret>);

constexpr qsizetype large = 600;

// The pattern is made where it is used, so that only the secret has a copy of it.
QByteArray secretBytes()
{
    QByteArray bytes(large, Qt::Uninitialized);
    for (qsizetype i = 0; i < large; ++i) {
        bytes[i] = static_cast<char>('A' + (i * 7) % 26);
    }
    return bytes;
}

// What is at an address, even after it was freed: asked of the kernel, since reading it here is not allowed.
class Memory
{
public:
    explicit Memory(const QByteArray &bytes) : m_address(reinterpret_cast<qintptr>(bytes.constData()))
    {
        EXPECT_TRUE(m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    }

    // The first bytes of freed memory belong to the allocator, so the middle is looked at.
    bool holdsSecret()
    {
        EXPECT_TRUE(m_file.seek(m_address + large / 2));
        const QByteArray found = m_file.read(large / 4);
        EXPECT_EQ(found.size(), large / 4);
        return found == secretBytes().sliced(large / 2, large / 4);
    }

private:
    qintptr m_address;
    QFile m_file {u"/proc/self/mem"_s};
};

} // namespace

TEST(Secret, HasNoWayIntoText)
{
    const QMetaType type = QMetaType::fromType<Secret>();
    for (const QMetaType other : {QMetaType::fromType<QString>(), QMetaType::fromType<QByteArray>()}) {
        EXPECT_FALSE(QMetaType::canConvert(type, other));
    }
    EXPECT_FALSE(type.hasRegisteredDebugStreamOperator());
    EXPECT_FALSE(type.hasRegisteredDataStreamOperators());
    EXPECT_EQ(QVariant::fromValue(Secret("topsecret"_ba)).toString(), u""_s);
    EXPECT_FALSE(testing::PrintToString(Secret("topsecret"_ba)).find("topsecret") != std::string::npos);
}

TEST(Secret, KeepsItsBytes)
{
    const QByteArray all = [] {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i) {
            bytes += static_cast<char>(i);
        }
        return bytes;
    }();
    EXPECT_EQ(Secret(all).expose(), all);
    EXPECT_EQ(Secret(all).size(), 256);
    EXPECT_EQ(Secret::fromText(u" pässwörd\n"_s).expose(), " p\xC3\xA4ssw\xC3\xB6rd\n"_ba);
    EXPECT_TRUE(Secret().isEmpty());
    EXPECT_TRUE(Secret::fromText({}).isEmpty());
    EXPECT_FALSE(Secret(" "_ba).isEmpty());
}

TEST(Secret, ComparesEveryByte)
{
    const QByteArray bytes = secretBytes();
    EXPECT_EQ(Secret(bytes), Secret(secretBytes()));
    EXPECT_EQ(Secret(), Secret(QByteArray("")));
    EXPECT_FALSE(Secret(bytes) == Secret(bytes.chopped(1)));
    EXPECT_FALSE(Secret(bytes) == Secret(bytes + '\0'));
    EXPECT_FALSE(Secret(bytes) == Secret());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        for (const unsigned bit : {0x01U, 0x80U}) {
            QByteArray other = bytes;
            other[i] = static_cast<char>(static_cast<unsigned char>(other[i]) ^ bit);
            EXPECT_FALSE(Secret(bytes) == Secret(other)) << i;
        }
    }
}

TEST(Secret, MemoryIsOverwrittenWhenItGoes)
{
    auto secret = std::make_unique<Secret>(secretBytes());
    Memory memory(secret->expose());
    ASSERT_TRUE(memory.holdsSecret());
    secret.reset();
    EXPECT_FALSE(memory.holdsSecret());
}

TEST(Secret, MemoryIsOverwrittenByTheLastCopy)
{
    auto secret = std::make_unique<Secret>(secretBytes());
    auto copy = std::make_unique<Secret>(*secret);
    Memory memory(secret->expose());
    secret.reset();
    EXPECT_TRUE(memory.holdsSecret());
    EXPECT_EQ(*copy, Secret(secretBytes()));
    copy.reset();
    EXPECT_FALSE(memory.holdsSecret());
}

TEST(Secret, MemoryIsOverwrittenByAssignment)
{
    Secret secret(secretBytes());
    Memory memory(secret.expose());
    const Secret next("next"_ba);
    secret = next;
    EXPECT_FALSE(memory.holdsSecret());
    EXPECT_EQ(secret, next);

    Secret moved(secretBytes());
    Memory other(moved.expose());
    moved = Secret("next"_ba);
    EXPECT_FALSE(other.holdsSecret());
    EXPECT_EQ(moved, next);
}

TEST(Secret, SurvivesAssignmentToItselfAndMoving)
{
    Secret secret(secretBytes());
    const Secret &same = secret;
    secret = same;
    EXPECT_EQ(secret, Secret(secretBytes()));
    Secret moved(std::move(secret));
    EXPECT_EQ(moved, Secret(secretBytes()));
    Memory memory(moved.expose());
    Secret last;
    last = std::move(moved);
    EXPECT_TRUE(memory.holdsSecret());
    EXPECT_EQ(last, Secret(secretBytes()));
}

TEST(Secret, WipeLeavesSharedBytesToTheirLastOwner)
{
    QByteArray bytes = secretBytes();
    QByteArray shared = bytes;
    Memory memory(bytes);
    wipe(bytes);
    EXPECT_TRUE(bytes.isEmpty());
    EXPECT_EQ(shared, secretBytes());
    wipe(shared);
    EXPECT_FALSE(memory.holdsSecret());
    QByteArray none;
    wipe(none);
    EXPECT_TRUE(none.isEmpty());
}

} // namespace purser
