#include "app/tools/purserctl/exportformats.h"

namespace purser {

namespace {

struct Named
{
    const char *name = nullptr;
    ExportFormat format = ExportFormat::DockerConfig;
};

constexpr Named formats[] {{"docker-config", ExportFormat::DockerConfig}, {"kubernetes", ExportFormat::Kubernetes},
    {"gitlab", ExportFormat::GitLab}, {"dotenv", ExportFormat::Dotenv}, {"env-file", ExportFormat::EnvFile},
    {"shell", ExportFormat::Shell}};

} // namespace

std::vector<std::string> exportFormatNames()
{
    std::vector<std::string> names;
    for (const Named &format : formats) {
        names.emplace_back(format.name);
    }
    return names;
}

ExportFormat exportFormat(const QString &name)
{
    for (const Named &format : formats) {
        if (name == QLatin1StringView(format.name)) {
            return format.format;
        }
    }
    return ExportFormat::DockerConfig;
}

} // namespace purser
