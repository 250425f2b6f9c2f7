#include "app/model/checksentencetable.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

struct ServerAdvice
{
    ServerKind server = ServerKind::Distribution;
    CheckCause cause = CheckCause::NetworkFailed;
    const char *text = nullptr; // as in CheckSentence
};

// What the cause most often means at that server.
const ServerAdvice advices[] = {
    {ServerKind::DockerHub, CheckCause::WrongCredentials,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Use the Docker ID, not the e-mail address, and an access token as the password: with two-factor login or "
            "single sign-on nothing else works. An organisation's token goes with the organisation's name.")},
    {ServerKind::DockerHub, CheckCause::TooManyFailedLogins,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Wait a quarter of an hour, and stop what still uses an old password: each try prolongs the lock.")},
    {ServerKind::DockerHub, CheckCause::NotFound,
        QT_TRANSLATE_NOOP("CheckSentences", "Enter registry-1.docker.io, the registry's own host.")},

    {ServerKind::Google, CheckCause::WrongCredentials,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Look in the Google Cloud console whether the service account or its key was deleted or disabled. gcr.io "
            "is served by Artifact Registry: the account needs the role Artifact Registry Reader.")},
    {ServerKind::Google, CheckCause::RightMissing,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Give the service account the role Artifact Registry Reader in the project; gcr.io is served by Artifact "
            "Registry as well.")},
    {ServerKind::Google, CheckCause::NotAllowed,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Check that the Artifact Registry API is enabled in the project and lets your network in.")},
    {ServerKind::Google, CheckCause::NotFound,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Enter gcr.io, or the host of an Artifact Registry location such as europe-docker.pkg.dev.")},

    {ServerKind::Ecr, CheckCause::WrongCredentials,
        QT_TRANSLATE_NOOP("CheckSentences",
            "A password of Amazon ECR is good for 12 hours. Use the type Amazon ECR, which asks for new ones.")},
    {ServerKind::Ecr, CheckCause::TokenNotAccepted,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Check the account number and the region; if both are right, check again in some minutes.")},
    {ServerKind::Ecr, CheckCause::HostNotFound,
        QT_TRANSLATE_NOOP("CheckSentences", "Check the account number, and whether a VPN is needed to see it.")},
    {ServerKind::Ecr, CheckCause::NotAllowed,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Check the policies of the registry and of your network's endpoint in AWS: one of them denies it.")},
    {ServerKind::Ecr, CheckCause::ClockOff,
        QT_TRANSLATE_NOOP("CheckSentences", "Set the clock of this computer: Amazon allows five minutes.")},
    {ServerKind::Ecr, CheckCause::RealmRefused,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Check the region, and whether a proxy in between changes Amazon's answers.")},

    {ServerKind::Quay, CheckCause::WrongCredentials,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Use the encrypted password of the command line (Account Settings at Quay), or a robot account by its full "
            "name, namespace+robot, with the robot's token.")},
    {ServerKind::Quay, CheckCause::NotFound,
        QT_TRANSLATE_NOOP("CheckSentences", "Enter quay.io, or the host of your own Quay, without a path.")},

    {ServerKind::TrustedRegistry, CheckCause::WrongCredentials,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Use an access token as the password: people who log in with single sign-on have no other.")},
    {ServerKind::TrustedRegistry, CheckCause::TlsUnknownAuthority,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Load its authority from https://%1/ca and add it to the integration, or compare the fingerprint and trust "
            "the certificate for this host.")},
    {ServerKind::TrustedRegistry, CheckCause::TlsSelfSigned,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Load its authority from https://%1/ca and add it to the integration, or compare the fingerprint and trust "
            "the certificate for this host.")},
    {ServerKind::TrustedRegistry, CheckCause::NotFound,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Check the port: a Trusted Registry beside other services is often at 443 or 4443.")},

    {ServerKind::Artifactory, CheckCause::WrongCredentials,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Use an identity token as the password, with the name of the user it is for. After several wrong ones "
            "Artifactory locks a user without saying so.")},
    {ServerKind::Artifactory, CheckCause::TooManyFailedLogins,
        QT_TRANSLATE_NOOP("CheckSentences", "Have an administrator of Artifactory unlock the user.")},
    {ServerKind::Artifactory, CheckCause::OpenRegistry,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Artifactory allows anonymous access here, so it looks at no password. Check by pulling a private image.")},
    {ServerKind::Artifactory, CheckCause::NotFound,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Enter the host or the port of the Docker repository, such as docker-local.%1 or %1:5001.")},
    {ServerKind::Artifactory, CheckCause::RealmUnencrypted,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Ask the administrator to correct the custom base URL of Artifactory: it has to begin with https.")},

    {ServerKind::Ghcr, CheckCause::WrongCredentials,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Use a classic access token with read:packages, authorised for single sign-on if the organisation asks for "
            "it. The user name does not matter.")},
    {ServerKind::Ghcr, CheckCause::RightMissing,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Give the access token read:packages at GitHub, and write:packages if it is to push.")},
    {ServerKind::Ghcr, CheckCause::NotFound,
        QT_TRANSLATE_NOOP("CheckSentences", "Enter ghcr.io, the registry's own host.")},

    {ServerKind::GitLab, CheckCause::WrongCredentials,
        QT_TRANSLATE_NOOP("CheckSentences",
            "With two-factor login, use a personal access token with read_registry as the password. A deploy token "
            "goes with its own user name, a project's token with any.")},
    {ServerKind::GitLab, CheckCause::NotAllowed,
        QT_TRANSLATE_NOOP("CheckSentences",
            "After several wrong passwords GitLab shuts out an address for an hour: wait, then check again once.")},
    {ServerKind::GitLab, CheckCause::NotFound,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Enter the registry's own address, not GitLab's: registry.%1, or %1:5050 where it shares the host.")},

    {ServerKind::Acr, CheckCause::WrongCredentials,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Check that the admin user is enabled, which it is not at first, or use a token or a service principal.")},
    {ServerKind::Acr, CheckCause::NotAllowed,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Have the address of your network allowed in the registry's networking settings, or connect to the VPN.")},
    {ServerKind::Acr, CheckCause::HostNotFound,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Check the registry's name in the Azure portal; a private one is seen only from its own network or VPN.")},
    {ServerKind::Acr, CheckCause::NotFound,
        QT_TRANSLATE_NOOP("CheckSentences", "Enter the login server that the Azure portal shows: NAME.azurecr.io.")},

    {ServerKind::Harbor, CheckCause::WrongCredentials,
        QT_TRANSLATE_NOOP("CheckSentences",
            "If you log in to Harbor with single sign-on (OIDC), use the CLI secret of your profile as the password. A "
            "robot's name is whole only with what stands before it: robot$project+name.")},
    {ServerKind::Harbor, CheckCause::RealmUnencrypted,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Ask the administrator to have the proxy in front of Harbor send X-Forwarded-Proto.")},
    {ServerKind::Harbor, CheckCause::NotFound,
        QT_TRANSLATE_NOOP("CheckSentences", "Enter the host and port of Harbor itself, without /harbor.")},
};

struct HostAdvice
{
    const char *domain = nullptr;
    CheckCause cause = CheckCause::NetworkFailed;
    const char *text = nullptr;
};

// Hosts that have ways of their own, or that are not the registry although they look like it.
const HostAdvice hosts[] = {
    {"nvcr.io", CheckCause::WrongCredentials,
        QT_TRANSLATE_NOOP("CheckSentences", "Use $oauthtoken as the user name and an NGC key as the password.")},
    {"gitlab.com", CheckCause::NotFound,
        QT_TRANSLATE_NOOP("CheckSentences", "Enter registry.gitlab.com, the registry's own host.")},
    {"docker.com", CheckCause::NotFound,
        QT_TRANSLATE_NOOP("CheckSentences", "Enter registry-1.docker.io, the registry's own host.")},
    {"github.com", CheckCause::NotFound,
        QT_TRANSLATE_NOOP("CheckSentences", "Enter ghcr.io, the registry's own host.")},
    {"jfrog.io", CheckCause::NotFound,
        QT_TRANSLATE_NOOP("CheckSentences", "Enter the repository's own host, such as docker-local.example.jfrog.io.")},
};

// Web pages where a registry was expected are the same mistake as no registry at all. A page of another host, or with
// a portal's own status (RFC 6585), is a different matter: some network wants a login.
CheckCause sameMistake(const CheckReport &report)
{
    const bool isOwnPage = report.cause == CheckCause::LoginPage && report.argument == "200"_L1
        && report.otherHost.endsWith("//"_L1 + report.registry);
    return report.cause == CheckCause::WebSite || isOwnPage ? CheckCause::NotFound : report.cause;
}

} // namespace

QString serverAdvice(const CheckReport &report)
{
    const CheckCause cause = sameMistake(report);
    const QString host = report.registry.section(u':', 0, 0);
    for (const HostAdvice &advice : hosts) {
        if (advice.cause == cause && isHostOf(host, QString::fromLatin1(advice.domain))) {
            return filled(advice.text, report);
        }
    }
    const ServerKind server = report.server == ServerKind::Distribution ? knownServer(host) : report.server;
    const auto found = std::ranges::find_if(advices,
        [server, cause](const ServerAdvice &advice) { return advice.server == server && advice.cause == cause; });
    return found == std::end(advices) ? QString() : filled(found->text, report);
}

} // namespace purser
