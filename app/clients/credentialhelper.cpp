#include "app/clients/credentialhelper.h"

#include "app/clients/helperjson.h"
#include "app/clients/helperlogin.h"

#include <QMap>

using namespace Qt::Literals;

namespace purser {

namespace {

using Answer = CredentialHelper::Answer;

} // namespace

CredentialHelper::CredentialHelper(Account &account, const QString &subscription, const QString &folder)
    : m_account(account), m_decider(account, subscription, folder)
{
}

QCoro::Task<Answer> CredentialHelper::get(QByteArray input)
{
    const std::expected<HelperChoice, Answer> choice = co_await choose(input);
    if (!choice) {
        co_return choice.error();
    }
    const Result<Credential> credential = co_await m_account.credentials().of(choice->integration.id);
    Answer answer;
    if (!credential) {
        answer = refusal(credential.error());
    } else if (const auto json = helperCredential(QString::fromUtf8(input).trimmed(), *credential)) {
        answer.output = *json;
    } else {
        answer = refusal(QT_TRANSLATE_NOOP("CredentialHelper",
                             "The secret of “%1” is not text, and this protocol carries nothing else."),
            choice->integration.name);
    }
    answer.choice = *choice;
    co_return answer;
}

QCoro::Task<Answer> CredentialHelper::list()
{
    const HelperDecider::Outcome<QList<Integration>> integrations = co_await m_decider.integrations();
    if (!integrations) {
        co_return integrations.error();
    }
    QMap<QString, QString> listed;
    for (const Integration &integration : *integrations) {
        const std::optional<HelperLogin> login = helperLogin(integration);
        const QByteArray server = login ? login->server.toUtf8() : QByteArray();
        if (server.isEmpty() || listed.contains(login->server)) {
            continue;
        }
        const std::expected<HelperChoice, Answer> choice = co_await choose(server);
        if (choice && choice->integration.id == integration.id) {
            listed.insert(login->server, login->userName);
        }
    }
    co_return Answer {helperList(listed), true};
}

QCoro::Task<Answer> CredentialHelper::store(QByteArray input)
{
    const std::optional<HelperEntry> entry = readHelperEntry(input);
    if (!entry) {
        co_return refusal(QT_TRANSLATE_NOOP("CredentialHelper", "This is not what a tool sends to be stored."));
    }
    if (entry->userName.isEmpty()) {
        co_return refusal(entry->server.isEmpty() ? noServerText : noUserNameText);
    }
    const QByteArray server = entry->server.toUtf8();
    const std::expected<HelperChoice, Answer> choice = co_await choose(server);
    if (choice) {
        const Result<Credential> present = co_await m_account.credentials().of(choice->integration.id);
        if (present && present->userName == entry->userName && present->password == entry->secret) {
            co_return Answer();
        }
    }
    co_return refusal(QT_TRANSLATE_NOOP("CredentialHelper",
        "Purser keeps logins as integrations, where they can be checked and assigned: add or edit this one there."));
}

QCoro::Task<Answer> CredentialHelper::erase(QByteArray input)
{
    const std::expected<HelperServer, Answer> server = readHelperServer(input);
    if (!server) {
        const bool isNothing = server.error().output == refusal(notFoundText).output;
        co_return isNothing ? Answer() : server.error();
    }
    const HelperDecider::Outcome<QList<Integration>> integrations = co_await m_decider.integrations();
    if (!integrations) {
        co_return integrations.error();
    }
    for (const Integration &each : *integrations) {
        const UseCandidate candidate = useCandidate(each.id, each.name, each.typeId, each.values);
        if (server->path.isEmpty() && fits(candidate, server->host, {})) {
            co_return refusal(QT_TRANSLATE_NOOP("CredentialHelper",
                                  "“%1” is an integration that others may use: delete it in Purser."),
                each.name);
        }
    }
    co_return Answer();
}

QCoro::Task<std::expected<HelperChoice, Answer>> CredentialHelper::choose(QByteArray input)
{
    const std::expected<HelperServer, Answer> server = readHelperServer(input);
    if (!server) {
        co_return std::unexpected(server.error());
    }
    const HelperDecider::Outcome<HelperDecision> decision = co_await m_decider.decide(*server);
    if (!decision) {
        co_return std::unexpected(decision.error());
    }
    if (!decision->choice) {
        co_return std::unexpected(refusal(*decision));
    }
    co_return *decision->choice;
}

} // namespace purser
