#include "app/clients/helperchoice.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

using Candidates = QList<UseCandidate>;

Candidates among(const Candidates &candidates, const QSet<QString> &ids)
{
    Candidates found;
    std::ranges::copy_if(
        candidates, std::back_inserter(found), [&ids](const UseCandidate &each) { return ids.contains(each.id); });
    return found;
}

// Those with the longest prefix that the path lies in; all of them where it lies in nobody's.
Candidates closest(const Candidates &candidates, const HelperServer &server)
{
    qsizetype longest = -1;
    Candidates found;
    for (const UseCandidate &each : candidates) {
        if (!fits(each, server.host, server.path) || each.prefix.size() < longest) {
            continue;
        }
        if (each.prefix.size() > longest) {
            longest = each.prefix.size();
            found.clear();
        }
        found << each;
    }
    return found.isEmpty() ? candidates : found;
}

} // namespace

std::expected<HelperChoice, QStringList> chooseForHelper(
    const HelperServer &server, const QList<UseCandidate> &integrations, const HelperCaller &caller)
{
    Candidates left;
    std::ranges::copy_if(integrations, std::back_inserter(left),
        [&server](const UseCandidate &each) { return fits(each, server.host, {}); });
    HelperReason reason = HelperReason::OnlyOne;
    const auto narrow = [&left, &reason](const Candidates &to, HelperReason why) {
        if (!to.isEmpty() && to.size() < left.size()) {
            left = to;
            reason = why;
        }
    };
    if (caller.named) {
        const Candidates own = among(left, *caller.named);
        if (own.isEmpty()) {
            return std::unexpected(QStringList());
        }
        narrow(own, HelperReason::NamedSubscription);
    } else {
        narrow(among(left, caller.ofFolder), HelperReason::Folder);
    }
    if (!server.path.isEmpty()) {
        narrow(closest(left, server), HelperReason::Prefix);
    }
    if (left.size() == 1) {
        return HelperChoice {left.first(), reason};
    }
    QStringList names;
    for (const UseCandidate &each : left) {
        names << each.name;
    }
    names.sort(Qt::CaseInsensitive);
    return std::unexpected(names);
}

QString reasonText(HelperReason reason)
{
    const char *text = nullptr;
    switch (reason) {
    case HelperReason::OnlyOne:
        text = QT_TRANSLATE_NOOP("CredentialHelper", "the only one of its host");
        break;
    case HelperReason::NamedSubscription:
        text = QT_TRANSLATE_NOOP("CredentialHelper", "the subscription that PURSER_SUBSCRIPTION names uses it");
        break;
    case HelperReason::Folder:
        text = QT_TRANSLATE_NOOP("CredentialHelper", "the subscription of the project in this folder uses it");
        break;
    case HelperReason::Prefix:
        text = QT_TRANSLATE_NOOP("CredentialHelper", "it is for that part of the registry");
        break;
    }
    return QCoreApplication::translate("CredentialHelper", text);
}

} // namespace purser
