#include "app/types/awskeys.h"

#include "app/model/hostnames.h"
#include "app/registry/ecraddress.h"
#include "app/types/registryaddress.h"
#include "app/types/typeforhost.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::Literals;

namespace purser {

namespace {

using Weight = FieldIssue::Weight;

constexpr int secretAccessKeyLength = 40;

bool isAccessKeyId(const QString &text)
{
    static const QRegularExpression pattern(u"^(AKIA|ASIA)[A-Z0-9]{16}\\z"_s);
    return pattern.match(text).hasMatch();
}

// Forty characters of base64; none of the identifiers is as long.
bool looksLikeSecretAccessKey(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9+/]{40}\\z"_s);
    return pattern.match(text).hasMatch();
}

QList<FieldIssue> inspectAccessKeyId(const QString &typed)
{
    const QString field = u"accessKeyId"_s;
    if (typed.isEmpty() || isAccessKeyId(typed)) {
        return {};
    }
    if (looksLikeSecretAccessKey(typed)) {
        return {{field, Issue::SecretAccessKeyInstead, {}}};
    }
    static const QRegularExpression otherThings(u"^(AIDA|AROA|AGPA|ANPA|ANVA|AIPA|APKA|ASCA)[A-Z0-9]{16,}\\z"_s);
    if (otherThings.match(typed).hasMatch()) {
        return {{field, Issue::AccessKeyIdOfThing, typed.left(4)}};
    }
    return {{field, Issue::AccessKeyIdUnusual, {}, Weight::Warning}};
}

QList<FieldIssue> inspectSecretAccessKey(const Secret &typed)
{
    const QString field = u"secretAccessKey"_s;
    if (typed.isEmpty() || typed.size() == secretAccessKeyLength) {
        return {};
    }
    if (isAccessKeyId(QString::fromLatin1(typed.expose()))) {
        return {{field, Issue::AccessKeyIdInstead, {}}};
    }
    return {{field, Issue::SecretAccessKeyLength, QString::number(typed.size()), Weight::Warning}};
}

QList<FieldIssue> inspectSessionToken(const Draft &draft, const QStringList &stored)
{
    const QString field = u"sessionToken"_s;
    const QString keyId = draft.values.value(u"accessKeyId"_s);
    const bool hasToken = !draft.secrets.value(field).isEmpty() || stored.contains(field);
    if (!isAccessKeyId(keyId) || hasToken == keyId.startsWith("ASIA"_L1)) {
        return {};
    }
    if (hasToken) {
        return {{field, Issue::SessionTokenUnneeded, {}, Weight::Warning}};
    }
    return {{field, Issue::SessionTokenMissing, {}}};
}

// The registry's address, typed into a field for a part of it.
EcrHost ecrHostIn(const QString &typed)
{
    const QString address = typed.section(u"://"_s, -1).section(u'/', 0, 0);
    return parseEcrHost(address);
}

QList<FieldIssue> inspectRegion(const QString &typed)
{
    const QString field = u"region"_s;
    if (typed.isEmpty() || awsRegions().contains(typed)) {
        return {};
    }
    if (const EcrHost host = ecrHostIn(typed); !host.region.isEmpty()) {
        return {{field, Issue::EcrHostInstead, host.region}};
    }
    // It becomes a part of a host's name.
    if (!isDnsLabel(typed)) {
        return {{field, Issue::RegionMalformed, {}}};
    }
    return {{field, Issue::RegionUnlisted, nearestAwsRegion(typed), Weight::Warning}};
}

QList<FieldIssue> inspectAccountId(const QString &typed)
{
    const QString field = u"accountId"_s;
    static const QRegularExpression pattern(u"^[0-9]{12}\\z"_s);
    if (typed.isEmpty() || pattern.match(typed).hasMatch()) {
        return {};
    }
    if (const EcrHost host = ecrHostIn(typed); !host.accountId.isEmpty()) {
        return {{field, Issue::EcrHostInstead, host.accountId}};
    }
    return {{field, Issue::AccountIdMalformed, {}}};
}

// How many characters have to be inserted, deleted or replaced to get from one to the other (Levenshtein).
int distance(const QString &one, const QString &other)
{
    std::vector<int> costs(static_cast<size_t>(other.size()) + 1);
    for (size_t i = 0; i < costs.size(); ++i) {
        costs[i] = static_cast<int>(i);
    }
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = costs[0];
        costs[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < costs.size(); ++j) {
            const int replaced = diagonal + (one.at(i) == other.at(static_cast<qsizetype>(j) - 1) ? 0 : 1);
            diagonal = costs[j];
            costs[j] = std::min({replaced, costs[j] + 1, costs[j - 1] + 1});
        }
    }
    return costs.back();
}

} // namespace

const QStringList &awsRegions()
{
    static const QStringList regions {u"af-south-1"_s, u"ap-east-1"_s, u"ap-east-2"_s, u"ap-northeast-1"_s,
        u"ap-northeast-2"_s, u"ap-northeast-3"_s, u"ap-south-1"_s, u"ap-south-2"_s, u"ap-southeast-1"_s,
        u"ap-southeast-2"_s, u"ap-southeast-3"_s, u"ap-southeast-4"_s, u"ap-southeast-5"_s, u"ap-southeast-6"_s,
        u"ap-southeast-7"_s, u"ca-central-1"_s, u"ca-west-1"_s, u"cn-north-1"_s, u"cn-northwest-1"_s, u"eu-central-1"_s,
        u"eu-central-2"_s, u"eu-north-1"_s, u"eu-south-1"_s, u"eu-south-2"_s, u"eu-west-1"_s, u"eu-west-2"_s,
        u"eu-west-3"_s, u"il-central-1"_s, u"me-central-1"_s, u"me-south-1"_s, u"mx-central-1"_s, u"sa-east-1"_s,
        u"us-east-1"_s, u"us-east-2"_s, u"us-gov-east-1"_s, u"us-gov-west-1"_s, u"us-west-1"_s, u"us-west-2"_s};
    return regions;
}

QString nearestAwsRegion(const QString &typed)
{
    constexpr int farthest = 3; // beyond it the likeness is chance
    const auto nearest =
        std::ranges::min_element(awsRegions(), {}, [&typed](const QString &region) { return distance(typed, region); });
    return distance(typed, *nearest) <= farthest ? *nearest : QString();
}

QUrl ecrService(const QString &region)
{
    return region.isEmpty() ? QUrl() : ecrApi(region).adjusted(QUrl::RemovePath);
}

QString ecrRegistryHost(const QString &accountId, const QString &region)
{
    return ecrRegistryUrl({accountId, region}).host();
}

void normalizeAwsKeys(Draft &draft)
{
    const auto change = [&draft](const QString &field, const QString &to) {
        if (draft.values.contains(field)) {
            draft.values.insert(field, to);
        }
    };
    change(u"region"_s, draft.values.value(u"region"_s).toLower());
    static const QRegularExpression dashed(u"^[0-9]{4}[- ][0-9]{4}[- ][0-9]{4}\\z"_s);
    const QString accountId = draft.values.value(u"accountId"_s);
    if (dashed.match(accountId).hasMatch()) {
        change(u"accountId"_s, QString(accountId).remove(u'-').remove(u' '));
    }
}

QList<FieldIssue> inspectAwsKeys(const Draft &draft, const QStringList &stored)
{
    return inspectAccessKeyId(draft.values.value(u"accessKeyId"_s))
        + inspectSecretAccessKey(draft.secrets.value(u"secretAccessKey"_s)) + inspectSessionToken(draft, stored)
        + inspectRegion(draft.values.value(u"region"_s)) + inspectAccountId(draft.values.value(u"accountId"_s));
}

} // namespace purser
