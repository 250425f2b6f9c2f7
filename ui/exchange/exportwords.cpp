#include "ui/exchange/exportwords.h"

#include "app/model/clock.h"
#include "app/model/displaytext.h"
#include "app/model/joinedtext.h"

using namespace Qt::Literals;

namespace purser {

namespace {
constexpr qsizetype most = 3; // of a thousand nobody reads more
}

QList<ExportFormat> ExportWords::formats()
{
    return {ExportFormat::Kubernetes, ExportFormat::DockerConfig, ExportFormat::GitLab, ExportFormat::Dotenv,
        ExportFormat::EnvFile, ExportFormat::Shell};
}

QString ExportWords::name(ExportFormat format)
{
    switch (format) {
    case ExportFormat::DockerConfig:
        return tr("Logins for docker and podman");
    case ExportFormat::Kubernetes:
        return tr("Kubernetes secret");
    case ExportFormat::GitLab:
        return tr("GitLab CI variable");
    case ExportFormat::Dotenv:
        return tr("Variables: .env file");
    case ExportFormat::EnvFile:
        return tr("Variables: --env-file");
    case ExportFormat::Shell:
        return tr("Variables: shell script");
    }
    return {};
}

QString ExportWords::hint(ExportFormat format)
{
    switch (format) {
    case ExportFormat::DockerConfig:
        return tr("A config.json for a CI, or an auth.json for podman, skopeo and buildah");
    case ExportFormat::Kubernetes:
        return tr("A manifest for imagePullSecrets");
    case ExportFormat::GitLab:
        return tr("The value of DOCKER_AUTH_CONFIG. In GitLab choose “Masked”, and no variable expansion");
    case ExportFormat::Dotenv:
        return tr("As Docker Compose and shells read them: ACMEHUB_INTEGRATION_PASSWORD and so on");
    case ExportFormat::EnvFile:
        return tr("As docker run and podman run read them, one in each line");
    case ExportFormat::Shell:
        return tr("For a shell to read with “.”: every value as it is");
    }
    return {};
}

QString ExportWords::fileName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::DockerConfig:
        return u"config.json"_s;
    case ExportFormat::Kubernetes:
        return u"pull-secret.yaml"_s;
    case ExportFormat::GitLab:
        return u"docker-auth-config.txt"_s;
    case ExportFormat::Dotenv:
        return u"registry.env"_s;
    case ExportFormat::EnvFile:
        return u"registry.list"_s;
    case ExportFormat::Shell:
        return u"registry.sh"_s;
    }
    return {};
}

QStringList ExportWords::told(const QList<ExportedEnd> &ends)
{
    QStringList sentences;
    for (const ExportedEnd &end : ends.first(std::min(most, ends.size()))) {
        sentences << sentence(end, currentTime());
    }
    return sentences;
}

QString ExportWords::listed(const QList<Integration> &integrations)
{
    QStringList names;
    for (const Integration &integration : integrations.first(std::min(most, integrations.size()))) {
        names << tr("“%1”").arg(displayText(integration.name, 40));
    }
    const QString list = joinedList(names);
    const qsizetype more = integrations.size() - names.size();
    return more > 0 ? tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(list) : list;
}

} // namespace purser
