// Types with several secrets, some of them optional, and types without a registry.
#include "app/types/types.h"
#include "tests/app/account/accounttest.h"
#include "tests/support/certificates.h"
#include "tests/support/keychain.h"

using namespace Qt::Literals;

namespace purser {

class OptionalSecretsTest : public AccountTest
{
protected:
    // `registry` with a client certificate, which it does not ask for.
    Draft draftWithCertificate() const
    {
        Draft typed = draft(u"mine"_s);
        typed.values.insert(u"clientCertificate"_s, QString::fromLatin1(certificate.certificate));
        typed.secrets.insert(u"clientKey"_s, Secret(certificate.key));
        return typed;
    }
    QStringList storedFields(const Integration &integration) const
    {
        const auto payload = stored(integration);
        return payload ? payload->values.keys() : QStringList();
    }
    static const IntegrationType &type() { return *integrationType(u"private-docker-registry"_s); }
    static QStringList both() { return {u"password"_s, u"clientKey"_s}; }
    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }

    const TestCertificate certificate = makeCertificate();
};

TEST_F(OptionalSecretsTest, areNotedAndKept)
{
    const Integration plain = add(u"plain"_s);
    EXPECT_EQ(storedSecrets(type(), plain), QStringList {u"password"_s});
    const Integration before = add(draftWithCertificate());
    EXPECT_EQ(storedSecrets(type(), before), both());
    EXPECT_EQ(storedFields(before), sorted(both()));
    EXPECT_EQ(checked(before), Verdict::Accepted);

    // A form shows the values of its fields only.
    Draft typed = draftOf(before);
    typed.values.removeIf([](const auto &value) { return !type().field(value.key()); });
    typed.values.insert(u"email"_s, u"alice@example.com"_s);
    const Integration renamed = edit(before, typed);
    EXPECT_EQ(renamed.secretId, before.secretId);
    EXPECT_EQ(storedSecrets(type(), renamed), both());
    typed.secrets = {{u"password"_s, Secret("wonderland")}};
    const Integration retyped = edit(renamed, typed);
    EXPECT_NE(retyped.secretId, before.secretId);
    EXPECT_EQ(storedFields(retyped), sorted(both()));
    EXPECT_EQ(stored(retyped)->values.value(u"clientKey"_s).expose(), certificate.key);
    EXPECT_EQ(checked(retyped), Verdict::Accepted);
}

TEST_F(OptionalSecretsTest, goWithTheCertificateOrWhenToldTo)
{
    const Integration before = add(draftWithCertificate());
    Draft typed = draftOf(before);
    typed.removedSecrets = {u"clientKey"_s};
    const auto refused = wait(integrations().edit(before.id, before.revision, typed));
    EXPECT_EQ(issuesOf(refused.error()), QStringList {issueText(u"clientKey"_s, Issue::ClientKeyMissing)});
    typed.removedSecrets.clear();
    typed.values.remove(u"clientCertificate"_s);
    const Integration after = edit(before, typed);
    EXPECT_EQ(storedFields(after), QStringList {u"password"_s});
    EXPECT_EQ(storedSecrets(type(), after), QStringList {u"password"_s});
    EXPECT_EQ(checked(after), Verdict::Accepted);
    // What is required cannot be removed, only replaced.
    typed = draftOf(after);
    typed.removedSecrets = {u"password"_s};
    const auto emptied = wait(integrations().edit(after.id, after.revision, typed));
    EXPECT_EQ(issuesOf(emptied.error()), QStringList {issueText(u"password"_s, Issue::Missing)});
}

TEST_F(OptionalSecretsTest, allStoredOnesAreBoundToTheHost)
{
    const Integration before = add(draftWithCertificate());
    Draft typed = draftOf(before);
    typed.values.insert(u"url"_s, u"https://registry.example.com"_s);
    typed.secrets = {{u"password"_s, Secret("wonderland")}};
    const auto refused = wait(integrations().edit(before.id, before.revision, typed));
    EXPECT_EQ(issuesOf(refused.error()), QStringList {issueText(u"clientKey"_s, Issue::AddressChanged)});
}

// Asking the keychain for what is not there would unlock it for nothing, or fail.
TEST_F(OptionalSecretsTest, aCheckOfANewDraftLeavesTheKeychainAlone)
{
    Keychain::lock();
    const QString nobody;
    const auto report = wait(checks().checkDraft(draft(u"new"_s), nobody));
    ASSERT_EQ(kindOf(report), ErrorKind::None);
    EXPECT_EQ(report->verdict, Verdict::Accepted);
    Keychain::unlock();
    const Integration plain = add(u"plain"_s);
    Keychain::lock();
    Draft retyped = draftOf(plain);
    retyped.secrets = {{u"password"_s, Secret("wonderland")}};
    EXPECT_EQ(kindOf(wait(checks().checkDraft(retyped, plain.id))), ErrorKind::None);
}

TEST_F(OptionalSecretsTest, typesWithoutARegistryAreKeptAndNotChecked)
{
    Draft typed;
    typed.name = u"deploy"_s;
    typed.typeId = u"ssh-key"_s;
    typed.secrets = {{u"privateKey"_s, Secret(certificate.key)}};
    const Integration before = add(typed);
    EXPECT_EQ(before.secretHost, QString());
    EXPECT_EQ(stored(before)->values.value(u"privateKey"_s).expose(), certificate.key);
    EXPECT_EQ(before.values.value(u"keyKind"_s), u"RSA"_s);
    const auto asked = wait(checks().check(before.id));
    ASSERT_EQ(kindOf(asked), ErrorKind::NoRegistry);
    EXPECT_EQ(asked.error().subject, u"SSH Key"_s);
    EXPECT_EQ(kindOf(wait(checks().checkDraft(typed, {}))), ErrorKind::NoRegistry);

    // What the key told stays while it stays.
    typed.secrets.clear();
    typed.values = {{u"expires"_s, u"2999-01-31"_s}};
    const Integration after = edit(before, typed);
    EXPECT_EQ(after.values.value(u"keyFingerprint"_s), before.values.value(u"keyFingerprint"_s));
    EXPECT_EQ(after.secretId, before.secretId);
    const TestCertificate other = makeCertificate();
    typed.secrets = {{u"privateKey"_s, Secret(other.key)}};
    EXPECT_NE(edit(after, typed).values.value(u"keyFingerprint"_s), before.values.value(u"keyFingerprint"_s));
}

} // namespace purser
