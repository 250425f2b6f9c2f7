#include "app/types/secretkinds.h"

#include "app/types/registryaddress.h"
#include "app/types/typeforhost.h"

#include <QRegularExpression>

using namespace Qt::Literals;

namespace purser {

namespace {

using Weight = FieldIssue::Weight;

struct TokenKind
{
    QLatin1StringView pattern; // of the whole token
    QLatin1StringView service; // a product's name: the same in every language
    QLatin1StringView typeId;
};

// Sources: github.blog, "Behind GitHub's new authentication token formats"; docs.docker.com/security (personal and
// organization access tokens); docs.gitlab.com/security/tokens; jfrog.com/help, "Reference Tokens" (base64 of
// "reftkn:…") and API keys; docs.aws.amazon.com/IAM, "Unique identifiers".
constexpr TokenKind tokenKinds[] = {
    {"^(gh[opsur]_|github_pat_)[A-Za-z0-9_]{20,}\\z"_L1, "GitHub"_L1, "ghcr"_L1},
    {"^dckr_(pat|oat)_[A-Za-z0-9_-]{20,}\\z"_L1, "Docker Hub"_L1, "docker"_L1},
    {"^(glpat|gldt|glcbt|glptt)-[A-Za-z0-9_.-]{20,}\\z"_L1, "GitLab"_L1, "gitlab"_L1},
    {"^(cmVmdGtuO|AKCp)[A-Za-z0-9+/=]{40,}\\z"_L1, "JFrog Artifactory"_L1, "artifactory"_L1},
    {"^(AKIA|ASIA)[A-Z0-9]{16}\\z"_L1, "Amazon"_L1, "ecr"_L1},
};

QString hostType(const IntegrationType &type, const Draft &draft)
{
    const QString typed = draft.values.value(type.login.registryField);
    const auto registry = parseRegistryAddress(typed.isEmpty() ? type.login.registry : typed);
    return registry ? typeForHost(*registry) : QString();
}

std::optional<FieldIssue> otherToken(const IntegrationType &type, const Draft &draft, const QByteArray &password)
{
    const QString text = QString::fromLatin1(password);
    const QString atHost = hostType(type, draft);
    // Behind a host that nobody knows there may be any registry.
    if (type.login.server == ServerKind::Distribution && atHost.isEmpty()) {
        return {};
    }
    for (const TokenKind &kind : tokenKinds) {
        const bool isOurs = kind.typeId == type.id || kind.typeId == atHost;
        if (!isOurs && QRegularExpression(kind.pattern).match(text).hasMatch()) {
            const bool isCertain = type.login.registryField.isEmpty();
            return FieldIssue {type.login.passwordField, Issue::TokenOfOtherService, kind.service,
                isCertain ? Weight::Refused : Weight::Warning};
        }
    }
    return {};
}

// "user:password" as Basic authentication encodes it (RFC 7617 2), as it stands in docker's config.json.
std::optional<FieldIssue> encodedLogin(const QString &field, const QString &userName, const QByteArray &password)
{
    constexpr qsizetype shortest = 8;
    const auto decoded = QByteArray::fromBase64Encoding(password, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || password.size() < shortest) {
        return {};
    }
    const QString text = QString::fromUtf8(decoded.decoded);
    // A token may look so, too: Artifactory's reference tokens do.
    static const QRegularExpression login(u"^(?!reftkn:)[A-Za-z0-9._@$+-]{1,64}:[^\\x00-\\x1F\\x7F\\x{FFFD}]+\\z"_s);
    const bool isOwn = !userName.isEmpty() && text.startsWith(QString(userName % u':'));
    if (!isOwn && !login.match(text).hasMatch()) {
        return {};
    }
    return FieldIssue {field, Issue::SecretIsEncodedLogin, {}, isOwn ? Weight::Refused : Weight::Warning};
}

} // namespace

bool isServiceAccountKey(const QByteArray &bytes)
{
    return bytes.trimmed().startsWith('{') && (bytes.contains("\"private_key\"") || bytes.contains("service_account"));
}

QList<FieldIssue> inspectPassword(const IntegrationType &type, const Draft &draft)
{
    const Field *field = type.field(type.login.passwordField);
    if (!field || field->kind != Field::Kind::Secret || draft.secrets.value(field->id).isEmpty()) {
        return {};
    }
    const Secret secret = draft.secrets.value(field->id);
    const QByteArray password = secret.expose().trimmed();
    const QString userName = draft.values.value(type.login.userNameField);
    if (password.startsWith("-----BEGIN ")) {
        return {{field->id, Issue::SecretIsPem, {}}};
    }
    // Google's registries take it as the password of this user.
    if (isServiceAccountKey(password) && userName != "_json_key"_L1) {
        return {{field->id, Issue::SecretIsServiceAccountKey, {}}};
    }
    if (const auto token = otherToken(type, draft, password)) {
        return {*token};
    }
    const auto login = encodedLogin(field->id, userName, password);
    return login ? QList {*login} : QList<FieldIssue>();
}

QList<FieldIssue> inspectHost(const IntegrationType &type, const Draft &draft)
{
    const QString &field = type.login.registryField;
    if (draft.values.value(field).isEmpty()) {
        return {};
    }
    const QString other = hostType(type, draft);
    if (other.isEmpty() || other == type.id) {
        return {};
    }
    return {{field, Issue::HostOfOtherType, other, Weight::Warning}};
}

} // namespace purser
