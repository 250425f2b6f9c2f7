#include "app/clients/credentialhelper.h"

#include "app/clients/callingprogram.h"
#include "app/clients/helperjson.h"
#include "app/clients/helperlogin.h"
#include "app/clients/loginkeeping.h"

#include <QMap>

using namespace Qt::Literals;

namespace purser {

namespace {

using Answer = CredentialHelper::Answer;

AskingTool toolFor(const HelperServer &server)
{
    const CallingProgram program = callingProgram();
    return {.name = program.name.isEmpty() ? u"docker"_s : program.name, .occasion = program.run + u' ' + server.host};
}

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
    const std::expected<HelperServer, Answer> server = readHelperServer(entry->server.toUtf8());
    if (!server) {
        co_return server.error();
    }
    LoginKeeping keeping(m_account, m_decider, toolFor(*server));
    co_return co_await keeping.store(*server, *entry);
}

QCoro::Task<Answer> CredentialHelper::erase(QByteArray input)
{
    const std::expected<HelperServer, Answer> server = readHelperServer(input);
    if (!server) {
        const bool isNothing = server.error().output == refusal(notFoundText).output;
        co_return isNothing ? Answer() : server.error();
    }
    if (!server->path.isEmpty()) {
        co_return Answer();
    }
    // Exactly what a login stores: docker asks for "http://" and "https://" and the host as well.
    const bool isExact = server->host == "docker.io"_L1 || !input.contains("://");
    LoginKeeping keeping(m_account, m_decider, toolFor(*server));
    co_return co_await keeping.erase(*server, isExact);
}

std::optional<Answer> CredentialHelper::withoutAccount(const QByteArray &action, const QByteArray &input)
{
    if (action == "store"_ba) {
        return {};
    }
    if (action == "list"_ba) {
        return Answer {.output = helperList({})};
    }
    const std::expected<HelperServer, Answer> server = readHelperServer(input);
    const Answer notFound = refusal(notFoundText);
    if (server || server.error().output == notFound.output) {
        return action == "erase"_ba ? Answer() : notFound;
    }
    return server.error();
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
