#include "app/clients/credentialhelper.h"

#include "app/clients/helpercaller.h"
#include "app/clients/helperjson.h"
#include "app/clients/helperlogin.h"
#include "app/model/sentences.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

using Answer = CredentialHelper::Answer;

// Clients compare these with what they know, to the letter.
const QByteArray notFound = "credentials not found in native keychain"_ba;
const QByteArray noServer = "no credentials server URL"_ba;
const QByteArray noUserName = "no credentials username"_ba;

Answer refusal(const QByteArray &text)
{
    return Answer {text + '\n', false};
}

Answer refusal(const char *text, const QString &argument = {})
{
    const QString said = QCoreApplication::translate("CredentialHelper", text);
    return refusal((argument.isEmpty() ? said : said.arg(argument)).toUtf8());
}

Answer refusal(const Error &error)
{
    return refusal(explanation(error).simplified().toUtf8());
}

std::expected<HelperServer, Answer> readServer(const QByteArray &input)
{
    const auto server = parseHelperServer(input);
    if (server) {
        return *server;
    }
    switch (server.error()) {
    case HelperServerFault::Missing:
        return std::unexpected(refusal(noServer));
    case HelperServerFault::OtherScheme:
        return std::unexpected(refusal(notFound));
    case HelperServerFault::Unusable:
        break;
    }
    return std::unexpected(refusal(QT_TRANSLATE_NOOP("CredentialHelper", "This is not the address of a registry.")));
}

} // namespace

CredentialHelper::CredentialHelper(Account &account, const QString &subscription, const QString &folder)
    : m_account(account), m_subscription(subscription), m_folder(folder)
{
}

QCoro::Task<Answer> CredentialHelper::get(QByteArray input)
{
    const Choice choice = co_await choose(input);
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
    const Result<Done> read = co_await readIntegrations();
    if (!read) {
        co_return refusal(read.error());
    }
    if (!m_subscription.isEmpty()) {
        const std::expected<Done, Answer> identified = co_await identifyCaller();
        if (!identified) {
            co_return identified.error();
        }
    }
    QMap<QString, QString> listed;
    for (const Integration &integration : std::as_const(m_integrations)) {
        const std::optional<HelperLogin> login = helperLogin(integration);
        const QByteArray server = login ? login->server.toUtf8() : QByteArray();
        if (server.isEmpty() || listed.contains(login->server)) {
            continue;
        }
        const Choice choice = co_await choose(server);
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
        co_return refusal(entry->server.isEmpty() ? noServer : noUserName);
    }
    const QByteArray server = entry->server.toUtf8();
    const Choice choice = co_await choose(server);
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
    const std::expected<HelperServer, Answer> server = readServer(input);
    if (!server) {
        const bool isNothing = server.error().output == notFound + '\n';
        co_return isNothing ? Answer() : server.error();
    }
    const Result<Done> known = co_await readIntegrations();
    if (!known) {
        co_return refusal(known.error());
    }
    for (const UseCandidate &each : *m_candidates) {
        if (server->path.isEmpty() && fits(each, server->host, {})) {
            co_return refusal(QT_TRANSLATE_NOOP("CredentialHelper",
                                  "“%1” is an integration that others may use: delete it in Purser."),
                each.name);
        }
    }
    co_return Answer();
}

QCoro::Task<Result<Done>> CredentialHelper::readIntegrations()
{
    if (m_candidates) {
        co_return Done();
    }
    const Result<QList<Integration>> all = co_await m_account.integrations().all();
    if (!all) {
        co_return std::unexpected(all.error());
    }
    m_integrations = *all;
    QList<UseCandidate> found;
    for (const Integration &integration : std::as_const(m_integrations)) {
        const UseCandidate candidate =
            useCandidate(integration.id, integration.name, integration.typeId, integration.values);
        if (!candidate.registry.isEmpty()) {
            found << candidate;
        }
    }
    m_candidates = found;
    co_return Done();
}

QCoro::Task<CredentialHelper::Choice> CredentialHelper::choose(QByteArray input)
{
    const std::expected<HelperServer, Answer> server = readServer(input);
    if (!server) {
        co_return std::unexpected(server.error());
    }
    const Result<Done> known = co_await readIntegrations();
    if (!known) {
        co_return std::unexpected(refusal(known.error()));
    }
    // Most have one integration a host: then nothing more needs to be read.
    std::expected<HelperChoice, QStringList> choice = chooseForHelper(*server, *m_candidates, HelperCaller());
    if (!m_subscription.isEmpty() || (!choice && !choice.error().isEmpty())) {
        const std::expected<Done, Answer> identified = co_await identifyCaller();
        if (!identified) {
            co_return std::unexpected(identified.error());
        }
        choice = chooseForHelper(*server, *m_candidates, *m_caller);
    }
    if (choice) {
        co_return *choice;
    }
    if (choice.error().isEmpty()) {
        co_return std::unexpected(refusal(notFound));
    }
    co_return std::unexpected(refusal(QT_TRANSLATE_NOOP("CredentialHelper",
                                          "Several integrations are for this registry: %1. Set PURSER_SUBSCRIPTION to "
                                          "a subscription that uses one of "
                                          "them, or work in the folder of a project of one."),
        choice.error().join(u", "_s)));
}

QCoro::Task<std::expected<Done, Answer>> CredentialHelper::identifyCaller()
{
    if (m_caller) {
        co_return Done();
    }
    const Result<HelperCaller> known = co_await purser::identifyCaller(m_account, m_subscription, m_folder);
    if (!known && known.error().kind == ErrorKind::NoSuchThing) {
        co_return std::unexpected(refusal(
            QT_TRANSLATE_NOOP("CredentialHelper", "PURSER_SUBSCRIPTION names “%1”, and there is no such subscription."),
            m_subscription));
    }
    if (!known) {
        co_return std::unexpected(refusal(known.error()));
    }
    m_caller = *known;
    co_return Done();
}

} // namespace purser
