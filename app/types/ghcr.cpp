#include "app/types/commonfields.h"

#include <QRegularExpression>

using namespace Qt::Literals;

namespace purser {

namespace {

// Source: github.blog, "Behind GitHub's new authentication token formats"; until 2021 they were 40 hexadecimal digits.
QList<FieldIssue> inspectGhcr(const Draft &draft, const QStringList &)
{
    const QByteArray token = draft.secrets.value(u"password"_s).expose();
    static const QRegularExpression pattern(u"^(gh[opsur]_|github_pat_).|^[0-9a-f]{40}\\z"_s);
    if (token.isEmpty() || pattern.match(QString::fromLatin1(token)).hasMatch()) {
        return {};
    }
    return {{u"password"_s, Issue::TokenWanted, u"ghp_, github_pat_ or ghs_"_s, FieldIssue::Weight::Warning}};
}

} // namespace

// The registry of GitHub Packages.
IntegrationType ghcr()
{
    return {.id = u"ghcr"_s,
        .name = QT_TRANSLATE_NOOP("IntegrationType", "GitHub Container Registry"),
        .hue = 262,
        .fields = {userNameField(QT_TRANSLATE_NOOP("IntegrationType", "GitHub username")),
            passwordField(QT_TRANSLATE_NOOP("IntegrationType", "Personal access token (classic)"))},
        .login = {.registry = u"https://ghcr.io"_s,
            .userNameField = u"username"_s,
            .passwordField = u"password"_s,
            .server = ServerKind::Ghcr},
        .notes = {QT_TRANSLATE_NOOP("IntegrationType",
                      "You need a personal access token (classic) with the right read:packages, and write:packages to "
                      "push. GitHub takes no password here."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "Create it in the developer settings of your GitHub account. If your organisation logs in through SSO, "
                "authorise the token for it."),
            QT_TRANSLATE_NOOP("IntegrationType", "The token goes to the keychain of this computer and nowhere else.")},
        .inspectOwn = inspectGhcr};
}

} // namespace purser
