#include "app/clients/helperchoice.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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

// The one that was marked last; all of them where none is marked.
Candidates marked(const Candidates &candidates, const QHash<QString, QDateTime> &defaults)
{
    const auto latest = std::ranges::max_element(
        candidates, {}, [&defaults](const UseCandidate &each) { return defaults.value(each.id).toMSecsSinceEpoch(); });
    const bool isMarked = latest != candidates.end() && defaults.contains(latest->id);
    return isMarked ? Candidates {*latest} : candidates;
}

// Those that are left, and what became of the others.
class Narrowing
{
public:
    explicit Narrowing(const Candidates &candidates) : m_left(candidates) { }

    const Candidates &left() const { return m_left; }

    void to(const Candidates &kept, HelperReason reason)
    {
        for (const UseCandidate &each : std::as_const(m_left)) {
            if (!kept.contains(each)) {
                m_decision.losses.append({.integration = each, .reason = reason});
                m_reason = reason;
            }
        }
        m_left = kept;
    }

    HelperDecision decision()
    {
        if (m_left.size() == 1) {
            m_decision.choice = HelperChoice {.integration = m_left.first(), .reason = m_reason};
            return m_decision;
        }
        std::ranges::stable_sort(m_left, [](const UseCandidate &one, const UseCandidate &other) {
            return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
        });
        m_decision.equals = m_left;
        return m_decision;
    }

private:
    Candidates m_left;
    HelperReason m_reason = HelperReason::OnlyOne;
    HelperDecision m_decision;
};

struct ReasonWords
{
    HelperReason reason;
    const char *chosen;
    const char *lost;
};

constexpr std::array reasonWords {
    ReasonWords {HelperReason::OnlyOne, QT_TRANSLATE_NOOP("CredentialHelper", "the only one of its host"),
        QT_TRANSLATE_NOOP("CredentialHelper", "nothing tells it from the others")},
    ReasonWords {HelperReason::NamedSubscription,
        QT_TRANSLATE_NOOP("CredentialHelper", "the subscription that PURSER_SUBSCRIPTION names uses it"),
        QT_TRANSLATE_NOOP("CredentialHelper", "the subscription that PURSER_SUBSCRIPTION names does not use it")},
    ReasonWords {HelperReason::Folder,
        QT_TRANSLATE_NOOP("CredentialHelper", "the subscription of the project in this folder uses it"),
        QT_TRANSLATE_NOOP("CredentialHelper", "the subscription of the project in this folder uses another one")},
    ReasonWords {HelperReason::Prefix, QT_TRANSLATE_NOOP("CredentialHelper", "it is for that part of the registry"),
        QT_TRANSLATE_NOOP("CredentialHelper", "another one is for that part of the registry")},
    ReasonWords {HelperReason::DefaultOfHost,
        QT_TRANSLATE_NOOP("CredentialHelper", "it is the default of its registry"),
        QT_TRANSLATE_NOOP("CredentialHelper", "another one is the default of its registry")},
};

const ReasonWords &wordsOf(HelperReason reason)
{
    return *std::ranges::find(reasonWords, reason, &ReasonWords::reason);
}

} // namespace

QStringList HelperDecision::names() const
{
    QStringList names;
    for (const UseCandidate &each : equals) {
        names << each.name;
    }
    return names;
}

HelperDecision chooseForHelper(const HelperServer &server, const QList<UseCandidate> &integrations,
    const HelperCaller &caller, const QHash<QString, QDateTime> &defaults)
{
    Candidates ofHost;
    std::ranges::copy_if(integrations, std::back_inserter(ofHost),
        [&server](const UseCandidate &each) { return fits(each, server.host, {}); });
    Narrowing narrowing(ofHost);
    const auto unlessNone = [&narrowing](const Candidates &kept, HelperReason reason) {
        narrowing.to(kept.isEmpty() ? narrowing.left() : kept, reason);
    };
    if (caller.named) {
        narrowing.to(among(ofHost, *caller.named), HelperReason::NamedSubscription);
    } else {
        unlessNone(among(ofHost, caller.ofFolder), HelperReason::Folder);
    }
    if (!server.path.isEmpty()) {
        unlessNone(closest(narrowing.left(), server), HelperReason::Prefix);
    }
    unlessNone(marked(narrowing.left(), defaults), HelperReason::DefaultOfHost);
    return narrowing.decision();
}

bool haveSameRegistry(const UseCandidate &one, const UseCandidate &other)
{
    const bool areGoogles = one.typeId == "gcr"_L1 && other.typeId == "gcr"_L1;
    return areGoogles || (one.registry == other.registry && one.account == other.account);
}

QString reasonText(HelperReason reason)
{
    return QCoreApplication::translate("CredentialHelper", wordsOf(reason).chosen);
}

QString lossText(HelperReason reason)
{
    return QCoreApplication::translate("CredentialHelper", wordsOf(reason).lost);
}

} // namespace purser
