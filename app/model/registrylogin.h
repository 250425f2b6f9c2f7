#pragma once

#include "app/model/route.h"
#include "app/model/secret.h"
#include "app/model/serverkind.h"
#include "app/model/trust.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace purser {

// The keys of an AWS account, for which Amazon ECR gives short-lived passwords.
struct AwsKeys
{
    QString accessKeyId = {};
    Secret secretAccessKey = {};
    Secret sessionToken = {}; // of temporary keys; empty for lasting ones
    QString region = {}; // "eu-central-1"
    QString accountId = {}; // 12 digits, whose registry is meant; empty: the one that owns the keys

    bool operator==(const AwsKeys &) const = default;
};

// All that is needed to ask a registry whether it knows somebody.
struct RegistryLogin
{
    QUrl registry = {}; // scheme, host and port only: "https://registry-1.docker.io", "http://127.0.0.1:5001"
    QString userName = {};
    Secret password = {};
    Trusts trusts = {};
    ServerKind server = ServerKind::Distribution;
    Route route = {};
    std::optional<AwsKeys> aws = {}; // then registry, user and password come from Amazon

    bool operator==(const RegistryLogin &) const = default;
};

} // namespace purser
