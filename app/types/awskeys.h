#pragma once

#include "app/model/draft.h"
#include "app/model/fieldissue.h"

#include <QUrl>

namespace purser {

// The regions that Amazon ECR has, by name. Others may have been added since.
// Source: docs.aws.amazon.com/general/latest/gr/ecr.html.
const QStringList &awsRegions();

// The listed region that is most like the typed one; empty if none is.
QString nearestAwsRegion(const QString &typed);

// The service that gives passwords for the registries of a region: "https://api.ecr.eu-central-1.amazonaws.com".
QUrl ecrService(const QString &region);

// The registry of an account there: "123456789012.dkr.ecr.eu-central-1.amazonaws.com".
QString ecrRegistryHost(const QString &accountId, const QString &region);

// Regions in lower case, account ids without the dashes with which the console shows them.
void normalizeAwsKeys(Draft &draft);

// What is wrong with the fields of the type "ecr", beyond what their kinds say. Source of the identifiers' forms:
// docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html.
QList<FieldIssue> inspectAwsKeys(const Draft &draft, const QStringList &stored);

} // namespace purser
