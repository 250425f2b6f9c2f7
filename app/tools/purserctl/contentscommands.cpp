#include "app/account/account.h"
#include "app/model/displaytext.h"
#include "app/model/listingsentences.h"
#include "app/model/rightsentences.h"
#include "app/model/tagname.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/output.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals;

namespace purser {

namespace {

QJsonObject toJson(const RepositoryRights &rights, RightKind kind)
{
    const Right &right = rightOf(rights, kind);
    return {{u"answer"_s, answerName(right.answer)}, {u"proof"_s, proofName(right.proof)},
        {u"message"_s, sentence(rights, kind)}, {u"how"_s, how(rights, kind)}};
}

QStringList inNaturalOrder(const QStringList &names)
{
    std::vector<std::pair<QString, QString>> keyed;
    keyed.reserve(static_cast<size_t>(names.size()));
    for (const QString &name : names) {
        keyed.emplace_back(naturalKey(name), name);
    }
    std::sort(keyed.begin(), keyed.end());
    QStringList sorted;
    sorted.reserve(names.size());
    for (const auto &[key, name] : keyed) {
        sorted << name;
    }
    return sorted;
}

void printNames(const QStringList &names)
{
    QString lines;
    for (const QString &name : names) {
        lines += name + u'\n';
    }
    if (!lines.isEmpty()) {
        print(lines.chopped(1));
    }
}

// Also a list that ends before its end is printed as far as it goes.
ExitCode tell(const Listing &listing, const QStringList &names, const QString &member, bool asJson)
{
    if (asJson) {
        print(QJsonObject {{u"registry"_s, listing.registry}, {u"repository"_s, listing.repository},
            {member, QJsonArray::fromStringList(names)}, {u"end"_s, endName(listing.end)},
            {u"message"_s, message(listing)}, {u"advice"_s, advice(listing)}});
    } else {
        printNames(names);
    }
    if (listing.end == Listing::End::Complete) {
        return ExitCode::Done;
    }
    complain(message(listing));
    if (!advice(listing).isEmpty()) {
        complain(advice(listing));
    }
    return listing.end == Listing::End::NameUnusable ? ExitCode::WrongUse : ExitCode::Failed;
}

// Nobody reads JSON or a pipe page by page.
void tellProgress(const QStringList &names, qsizetype &read)
{
    read += names.size();
    showProgress(QString::number(read));
}

} // namespace

QCoro::Task<ExitCode> showRights(Account &account, Integration integration, Request request)
{
    PushTrial trial;
    trial.mayUpload = request.mayProbePush;
    const Result<RepositoryRights> rights =
        co_await account.contents().rights(integration.id, request.repository, trial);
    if (!rights) {
        co_return fail(rights.error());
    }
    if (request.asJson) {
        print(QJsonObject {{u"registry"_s, rights->registry}, {u"user"_s, rights->userName},
            {u"repository"_s, rights->repository}, {u"known"_s, rights->isKnown},
            {u"pull"_s, toJson(*rights, RightKind::Pull)}, {u"push"_s, toJson(*rights, RightKind::Push)},
            {u"remark"_s, remark(*rights)}});
    } else {
        for (const RightKind kind : {RightKind::Pull, RightKind::Push}) {
            print(sentence(*rights, kind) + u' ' + how(*rights, kind));
        }
        if (!remark(*rights).isEmpty()) {
            print(remark(*rights));
        }
    }
    if (rights->pull.proof == Right::Proof::NameUnusable) {
        co_return ExitCode::WrongUse;
    }
    const bool mayPull = rights->pull.answer == Right::Answer::Allowed;
    const bool mayPush = rights->push.answer == Right::Answer::Allowed || !request.mayProbePush;
    co_return mayPull &&mayPush ? ExitCode::Done : ExitCode::NotAccepted;
}

QCoro::Task<ExitCode> listRepositories(Account &account, Integration integration, Request request)
{
    qsizetype read = 0;
    const auto progress = [&read](const QStringList &names) { tellProgress(names, read); };
    const Result<Listing> listing = co_await account.contents().repositories(integration.id, progress);
    showProgress({});
    if (!listing) {
        co_return fail(listing.error());
    }
    QStringList names = listing->names;
    names.sort();
    co_return tell(*listing, names, u"repositories"_s, request.asJson);
}

QCoro::Task<ExitCode> listTags(Account &account, Integration integration, Request request)
{
    qsizetype read = 0;
    const auto progress = [&read](const QStringList &names) { tellProgress(names, read); };
    const Result<Listing> listing = co_await account.contents().tags(integration.id, request.repository, progress);
    showProgress({});
    if (!listing) {
        co_return fail(listing.error());
    }
    co_return tell(*listing, inNaturalOrder(listing->names), u"tags"_s, request.asJson);
}

} // namespace purser
