#include "app/model/sentences.h"
#include "tests/support/printers.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int errorKinds = static_cast<int>(ErrorKind::KeychainFailed) + 1;
constexpr int issues = static_cast<int>(Issue::FolderNotAbsolute) + 1;
constexpr int keychainStates = static_cast<int>(KeychainState::Unanswering) + 1;

void expectSentence(const QString &said)
{
    EXPECT_FALSE(said.isEmpty());
    EXPECT_FALSE(said.contains(u'%')) << qPrintable(said);
    EXPECT_EQ(said, said.simplified());
    EXPECT_TRUE(said.endsWith(u'.') || said.endsWith(u'?') || said.contains(u": "_s)) << qPrintable(said);
    EXPECT_TRUE(said.at(0).isUpper() || said.at(0) == u'“') << qPrintable(said);
    EXPECT_EQ(said.count(u'“'), said.count(u'”')) << qPrintable(said);
}

const QSet<ErrorKind> withoutAdvice {ErrorKind::None, ErrorKind::InvalidInput, ErrorKind::NothingToUndo,
    ErrorKind::Cancelled, ErrorKind::NoRegistry, ErrorKind::PasswordNotGiven, ErrorKind::SecretTooLarge};

} // namespace

TEST(Sentences, EveryErrorHasItsOwn)
{
    QSet<QString> said;
    for (int i = 0; i < errorKinds; ++i) {
        SCOPED_TRACE(i);
        const Error error {static_cast<ErrorKind>(i), u"acme"_s, {}, {}};
        expectSentence(sentence(error));
        EXPECT_EQ(advice(error).isEmpty(),
            withoutAdvice.contains(error.kind));
        said << sentence(error);
    }
    EXPECT_EQ(said.size(), errorKinds);
}

TEST(Sentences, EveryIssueHasItsOwn)
{
    QSet<QString> said;
    for (int i = 0; i < issues; ++i) {
        SCOPED_TRACE(i);
        const FieldIssue issue {u"field"_s, static_cast<Issue>(i), u"thing"_s, FieldIssue::Weight::Refused};
        expectSentence(sentence(issue));
        said << sentence(issue);
    }
    EXPECT_EQ(said.size(), issues);
}

TEST(Sentences, EveryKeychainStateHasItsOwn)
{
    QSet<QString> said;
    for (int i = 0; i < keychainStates; ++i) {
        expectSentence(sentence(static_cast<KeychainState>(i)));
        said << sentence(static_cast<KeychainState>(i));
    }
    EXPECT_EQ(said.size(), keychainStates);
}

TEST(Sentences, KeepForeignTextAsItIs)
{
    const Error error {ErrorKind::NoSuchThing, u"%1 %2 \u202E<b>"_s, u"%1 %2\nline"_s, {}};
    EXPECT_EQ(sentence(error), u"There is no “%1 %2 ⟨U+202E⟩<b>” in this account. It says: “%1 %2 line”"_s);
    const FieldIssue issue {u"name"_s, Issue::NameTaken, u"%1 %L1\t"_s, FieldIssue::Weight::Refused};
    EXPECT_TRUE(sentence(issue).startsWith(u"“%1 %L1” already exists."_s)) << qPrintable(sentence(issue));
}

TEST(Sentences, CutForeignText)
{
    const QString endless(10'000, u'x');
    EXPECT_LT(sentence(Error {ErrorKind::AccountDamaged, endless, endless, {}}).size(), 600);
    EXPECT_LT(sentence(FieldIssue {u"name"_s, Issue::NameTaken, endless, FieldIssue::Weight::Refused}).size(), 300);
}

TEST(Sentences, TypeThatIsMissingIsNotQuoted)
{
    const FieldIssue issue {u"jsonKey"_s, Issue::KeyNotServiceAccount, {}, FieldIssue::Weight::Refused};
    expectSentence(sentence(issue));
    EXPECT_FALSE(sentence(issue).contains(u"“”"_s)) << qPrintable(sentence(issue));
}

TEST(Sentences, ExplainForATerminal)
{
    const Error locked {ErrorKind::KeychainLocked, {}, {}, {}};
    EXPECT_EQ(explanation(locked), u"The keychain is locked. Unlock it, then try again. Nothing was changed."_s);
    EXPECT_EQ(
        explanation(Error {ErrorKind::SecretTooLarge, {}, {}, {}}), u"The secret is too large for the keychain."_s);
    const FieldIssue name {u"name"_s, Issue::Missing, {}, FieldIssue::Weight::Refused};
    const FieldIssue url {u"url"_s, Issue::AddressScheme, u"ftp"_s, FieldIssue::Weight::Refused};
    EXPECT_EQ(explanation(Error {ErrorKind::InvalidInput, {}, {}, {name, url}}),
        u"name: This is still empty.\n"
        "url: “ftp” is not how a registry is reached. Use https (or http)."_s);
}

} // namespace purser
