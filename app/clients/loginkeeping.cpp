#include "app/clients/loginkeeping.h"

#include "app/clients/defaultmark.h"
#include "app/model/joinedtext.h"
#include "app/types/secretvalues.h"
#include "app/types/types.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int mostNames = 1000;

// Whose login it is, as far as its values tell.
QString ownerOf(const IntegrationType &type, const FieldValues &values)
{
    return type.id == "gcr"_L1 ? values.value(u"clientEmail"_s) : values.value(type.login.userNameField);
}

Draft draftOf(const Integration &integration)
{
    Draft draft;
    draft.name = integration.name;
    draft.typeId = integration.typeId;
    draft.values = integration.values;
    draft.trusts = integration.trusts;
    draft.consents = {Consent::KeepSecretWhiteSpace};
    return draft;
}

bool isNameTaken(const DraftInspection &inspection)
{
    return std::ranges::any_of(
        inspection.issues, [](const FieldIssue &each) { return each.issue == Issue::NameTaken; });
}

QString nameOf(const QString &host, const QString &user, int attempt)
{
    if (attempt == 0) {
        return host;
    }
    return attempt == 1 ? QString(host + u' ' + user) : u"%1 %2 %3"_s.arg(host, user, QString::number(attempt));
}

} // namespace

LoginKeeping::LoginKeeping(Account &account, HelperDecider &decider, const AskingTool &tool)
    : m_account(account), m_decider(decider), m_tool(tool)
{
}

QCoro::Task<HelperAnswer> LoginKeeping::store(HelperServer server, HelperEntry entry)
{
    const std::expected<Draft, HelperAnswer> made = loginDraft(server, entry);
    if (!made) {
        co_return made.error();
    }
    const Draft draft = normalized(*integrationType(made->typeId), *made);
    const Present present = co_await presentOne(server, draft);
    if (!present) {
        co_return present.error();
    }
    if (*present) {
        const Integration one = **present;
        co_return co_await replace(one, draft);
    }
    co_return co_await add(server, entry, draft);
}

// The one whose password is meant; none if there is none.
QCoro::Task<LoginKeeping::Present> LoginKeeping::presentOne(HelperServer server, Draft draft)
{
    const auto all = co_await m_decider.integrations();
    if (!all) {
        co_return std::unexpected(all.error());
    }
    const QString owner = ownerOf(*integrationType(draft.typeId), draft.values);
    QList<Integration> same;
    for (const Integration &each : *all) {
        const UseCandidate candidate = useCandidate(each.id, each.name, each.typeId, each.values);
        const IntegrationType *type = integrationType(each.typeId);
        if (type && !type->login.aws && fits(candidate, server.host, {}) && ownerOf(*type, each.values) == owner) {
            same << each;
        }
    }
    if (same.isEmpty()) {
        co_return std::optional<Integration>();
    }
    if (same.size() == 1) {
        co_return same.first();
    }
    const auto decision = co_await m_decider.decide(server);
    if (!decision) {
        co_return std::unexpected(decision.error());
    }
    QStringList names;
    for (const Integration &each : std::as_const(same)) {
        if (decision->choice && decision->choice->integration.id == each.id) {
            co_return each;
        }
        names << each.name;
    }
    co_return std::unexpected(refusal(QT_TRANSLATE_NOOP("CredentialHelper",
                                          "Several integrations have this user: %1. Change the password of the right "
                                          "one in Purser."),
        joinedList(names)));
}

QCoro::Task<HelperAnswer> LoginKeeping::add(HelperServer server, HelperEntry entry, Draft draft)
{
    if (!m_decider.subscription().isEmpty()) {
        const Result<Subscription> named = co_await m_account.subscriptions().findByName(m_decider.subscription());
        if (!named) {
            co_return refusal(named.error());
        }
        draft.subscriptionIds << named->id;
    }
    Result<DraftInspection> inspection = DraftInspection();
    for (int attempt = 0; attempt < mostNames; ++attempt) {
        draft.name = nameOf(server.host, entry.userName, attempt);
        const QString nobody;
        inspection = co_await m_account.integrations().inspect(draft, nobody);
        if (!inspection || !isNameTaken(*inspection)) {
            break;
        }
    }
    const Result<Integration> added = co_await m_account.integrations().add(draft, m_tool);
    if (!added) {
        co_return refusal(added.error());
    }
    co_return co_await preferIfUnclear(server, added->id);
}

QCoro::Task<HelperAnswer> LoginKeeping::replace(Integration present, Draft draft)
{
    const QString field = passwordField(present.typeId);
    const Secret password = draft.secrets.value(passwordField(draft.typeId));
    const Result<Credential> stored = co_await m_account.credentials().of(present.id);
    if (stored && stored->password == password) {
        co_return HelperAnswer();
    }
    const bool isUnusable =
        !stored && stored.error().kind != ErrorKind::SecretAbsent && stored.error().kind != ErrorKind::SecretCorrupt;
    if (isUnusable) {
        co_return refusal(stored.error());
    }
    Draft edited = draftOf(present);
    edited.secrets.insert(field, password);
    const Result<Integration> saved =
        co_await m_account.integrations().edit(present.id, present.revision, edited, m_tool);
    co_return saved ? HelperAnswer() : refusal(saved.error());
}

QCoro::Task<HelperAnswer> LoginKeeping::preferIfUnclear(HelperServer server, QString integrationId)
{
    m_decider.forget();
    const auto decision = co_await m_decider.decide(server);
    if (!decision || decision->choice || decision->equals.isEmpty()) {
        co_return HelperAnswer();
    }
    const Result<Done> marked = co_await makeDefault(m_account, integrationId);
    co_return marked ? HelperAnswer() : refusal(marked.error());
}

QCoro::Task<HelperAnswer> LoginKeeping::erase(HelperServer server, bool isExact)
{
    // docker asks for several spellings of one host. The second must not take what is next in line.
    const Result<bool> isRepeated =
        co_await m_account.activity().wasJustDone(Action::Kind::DeleteByLogout, m_tool.occasion);
    if (!isRepeated) {
        co_return refusal(isRepeated.error());
    }
    if (*isRepeated) {
        co_return HelperAnswer();
    }
    const auto decision = co_await m_decider.decide(server);
    if (!decision) {
        co_return decision.error();
    }
    if (!decision->choice) {
        co_return decision->equals.isEmpty() ? HelperAnswer() : refusal(*decision);
    }
    const QString id = decision->choice->integration.id;
    const Result<Integration> integration = co_await m_account.integrations().find(id);
    if (!integration) {
        co_return refusal(integration.error());
    }
    QStringList users;
    for (const SubscriptionIntegration &use : integration->uses) {
        users << use.subscriptionName;
    }
    if (!users.isEmpty()) {
        co_return refusal(QT_TRANSLATE_NOOP("CredentialHelper",
                              "“%1” is used by %2, so a logout does not delete it. End that, or delete it, in Purser."),
            integration->name, joinedList(users));
    }
    if (!isExact) {
        co_return HelperAnswer();
    }
    const Result<Integration> removed = co_await m_account.integrations().remove(id, m_tool);
    co_return removed ? HelperAnswer() : refusal(removed.error());
}

} // namespace purser
