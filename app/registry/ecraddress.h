#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace purser {

// Whose registry of Amazon ECR it is, and where.
struct EcrRegistry
{
    QString account = {}; // 12 digits
    QString region = {};

    bool operator==(const EcrRegistry &) const = default;
};

// Whether it could be a region's name and stand in a host's: "eu-central-1". Whether Amazon has it, only Amazon knows.
bool isAwsRegionName(const QString &text);
bool isAwsAccount(const QString &text);

// "https://api.ecr.eu-central-1.amazonaws.com/". China's regions have a domain of their own.
QUrl ecrApi(const QString &region);
// The same of a region that certainly exists and that the given one has its domain in common with.
QUrl ecrReferenceApi(const QString &region);

// "https://123456789012.dkr.ecr.eu-central-1.amazonaws.com"
QUrl ecrRegistryUrl(const EcrRegistry &registry);

// What such an address says; none if it is none of ECR's, not https, or has anything besides a host. The hosts are
// those of awslabs/amazon-ecr-credential-helper, ecr-login/api/client.go.
std::optional<EcrRegistry> readEcrRegistry(const QUrl &url);

} // namespace purser
