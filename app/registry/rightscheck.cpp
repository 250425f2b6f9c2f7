#include "app/registry/rightscheck.h"

#include "app/registry/namespage.h"
#include "app/registry/origin.h"

using namespace Qt::Literals;

namespace purser {

namespace {

using Answer = Right::Answer;
using Proof = Right::Proof;

bool isRefusal(const RegistryAnswer &answer)
{
    return answer.http.failure == HttpFailure::None && (answer.http.status == 401 || answer.http.status == 403);
}

bool grants(const RegistryAnswer &answer, const QString &action)
{
    return answer.granted && (answer.granted->contains(action) || answer.granted->contains("*"_L1));
}

Right right(Answer answer, Proof proof, const QString &serverWords = {})
{
    return Right {answer, proof, serverWords};
}

bool saysInsufficientScope(const HttpAnswer &answer)
{
    const QList<Challenge> challenges = parseChallenges(answer.header("WWW-Authenticate"_ba));
    return chooseLoginMethod(challenges, true).error == "insufficient_scope";
}

} // namespace

RightsCheck::RightsCheck(std::shared_ptr<RegistryConversation> conversation, const QString &repository, PushTrial trial,
    std::stop_token stop)
    : m_conversation(std::move(conversation)), m_trial(trial), m_stop(std::move(stop))
{
    m_rights.repository = repository;
    m_rights.isKnown = trial.isListed;
}

QCoro::Task<RepositoryRights> RightsCheck::run()
{
    const std::optional<CheckReport> failure = co_await m_conversation->open(m_stop);
    m_rights.registry = m_conversation->registry();
    m_rights.userName = m_conversation->userName();
    if (failure) {
        m_rights.pull = right(Answer::Unknown, Proof::Failed);
        m_rights.push = m_rights.pull;
        m_rights.failure = failure;
        co_return m_rights;
    }
    m_rights.repository = m_conversation->repositoryNamed(m_rights.repository).value_or(m_rights.repository);
    co_await findPull();
    if (m_rights.pull.answer == Answer::Allowed && m_rights.pull.proof == Proof::TagsRead) {
        co_await lookForEverybody();
    }
    co_await findPush();
    const bool isOpenQuestion = m_rights.push.answer != Answer::Denied && m_rights.push.proof != Proof::Failed;
    if (m_trial.mayUpload && m_rights.isKnown && isOpenQuestion) {
        co_await tryUpload();
    }
    co_return m_rights;
}

QCoro::Task<void> RightsCheck::findPull()
{
    const RegistryQuestion asked = question(HttpMethod::Get, tagsAddress(), "pull"_ba);
    const RegistryAnswer answer = co_await m_conversation->ask(asked, m_stop);
    judgePull(answer);
}

void RightsCheck::judgePull(const RegistryAnswer &answer)
{
    Right &pull = m_rights.pull;
    const HttpAnswer &http = answer.http;
    if (http.failure == HttpFailure::None && http.status == 200 && !answer.isFromTokenService && parseTags(http.body)) {
        m_rights.isKnown = true;
        pull = right(Answer::Allowed, m_conversation->isOpenToAll() ? Proof::Everybody : Proof::TagsRead);
    } else if (isRefusal(answer) && answer.isFromTokenService) {
        pull = right(Answer::Denied, Proof::TokenRefused, m_conversation->words(http));
    } else if (isRefusal(answer) && saysInsufficientScope(http)) {
        const bool isSaid = answer.granted && !grants(answer, u"pull"_s);
        pull = right(Answer::Denied, isSaid ? Proof::TokenAccess : Proof::InsufficientScope);
    } else if (isRefusal(answer)) {
        pull =
            right(Answer::Denied, http.status == 403 ? Proof::Forbidden : Proof::Hidden, m_conversation->words(http));
    } else if (http.failure == HttpFailure::None && http.status == 404 && !answer.isFromTokenService) {
        pull = grants(answer, u"pull"_s) ? right(Answer::Allowed, Proof::TokenAccess)
                                         : right(Answer::Unknown, Proof::Hidden, m_conversation->words(http));
    } else {
        fails(pull, answer);
    }
}

// What everybody may says nothing about the login.
QCoro::Task<void> RightsCheck::lookForEverybody()
{
    RegistryQuestion asked = question(HttpMethod::Get, tagsAddress(), "pull"_ba);
    asked.asNobody = true;
    const RegistryAnswer answer = co_await m_conversation->ask(asked, m_stop);
    if (!answer.isFromTokenService && answer.http.failure == HttpFailure::None && answer.http.status == 200) {
        m_rights.pull.proof = Proof::Everybody;
    }
}

QCoro::Task<void> RightsCheck::findPush()
{
    if (m_rights.pull.proof == Proof::Failed) {
        m_rights.push = m_rights.pull;
        co_return;
    }
    if (!m_conversation->usesTokens()) {
        m_rights.push = right(Answer::Unknown, Proof::NoTokens);
        co_return;
    }
    if (m_conversation->createsOnAsking() && !m_rights.isKnown) {
        m_rights.push = right(Answer::Unknown, Proof::NotTried);
        co_return;
    }
    const QByteArray scope = "repository:" + m_rights.repository.toUtf8() + ":pull,push";
    const RegistryAnswer answer = co_await m_conversation->askForToken(scope, m_stop);
    judgePush(answer);
}

void RightsCheck::judgePush(const RegistryAnswer &answer)
{
    Right &push = m_rights.push;
    if (answer.isFromTokenService && isRefusal(answer)) {
        push = right(Answer::Denied, Proof::TokenRefused, m_conversation->words(answer.http));
    } else if (answer.isFromTokenService) {
        fails(push, answer);
    } else if (answer.granted) {
        push = right(grants(answer, u"push"_s) ? Answer::Allowed : Answer::Denied, Proof::TokenAccess);
    } else if (m_conversation->server() == ServerKind::Google) {
        push = right(Answer::Allowed, Proof::TokenGiven);
    } else {
        push = right(Answer::Unknown, Proof::TokenOpaque);
    }
}

QCoro::Task<void> RightsCheck::tryUpload()
{
    const QString path = u"/v2/%1/blobs/uploads/"_s.arg(m_rights.repository);
    const RegistryQuestion asked = question(HttpMethod::Post, m_conversation->address(path), "pull,push"_ba);
    const RegistryAnswer answer = co_await m_conversation->ask(asked, m_stop);
    judgeUpload(answer);
    if (m_rights.push.proof == Proof::UploadOpened) {
        co_await cancelUpload(answer.http);
    }
}

void RightsCheck::judgeUpload(const RegistryAnswer &answer)
{
    Right &push = m_rights.push;
    const bool isAnswer = answer.http.failure == HttpFailure::None;
    const bool isAbsent = isAnswer && (answer.http.status == 404 || answer.http.status == 405);
    if (isAnswer && answer.http.status == 202 && !answer.isFromTokenService) {
        push = right(Answer::Allowed, Proof::UploadOpened);
    } else if (isRefusal(answer) && answer.isFromTokenService) {
        push = right(Answer::Denied, Proof::TokenRefused, m_conversation->words(answer.http));
    } else if (isRefusal(answer) || isAbsent) {
        push = right(Answer::Denied, Proof::UploadRefused, m_conversation->words(answer.http));
    } else {
        fails(push, answer);
    }
}

// The address comes from the registry, so it is bound to the registry's own origin like every redirect.
QCoro::Task<void> RightsCheck::cancelUpload(HttpAnswer opened)
{
    m_rights.isUploadLeft = true;
    const QUrl written = QUrl::fromEncoded(opened.header("Location"_ba));
    const QUrl upload = opened.url.resolved(written);
    if (written.isEmpty() || !isUsableAddress(upload) || !isSameOrigin(upload, opened.url)) {
        co_return;
    }
    RegistryQuestion asked = question(HttpMethod::Delete, upload, "pull,push"_ba);
    asked.furtherScopes << "repository:" + m_rights.repository.toUtf8() + ":delete";
    const RegistryAnswer answer = co_await m_conversation->ask(asked, m_stop);
    const int status = answer.http.status;
    m_rights.isUploadLeft = answer.isFromTokenService || answer.http.failure != HttpFailure::None
        || !(status == 204 || status == 200 || status == 202 || status == 404);
}

// Not an answer to the question at all.
void RightsCheck::fails(Right &right, const RegistryAnswer &answer)
{
    const std::optional<Finding> finding =
        answer.isFromTokenService ? findToken(answer.http) : findTokenUse(answer.http, false);
    const bool isToken = answer.isFromTokenService;
    const Finding unexpected {isToken ? Verdict::NotProven : Verdict::NotARegistry,
        isToken ? CheckCause::NoToken : CheckCause::WebSite, u"200"_s};
    right.answer = Answer::Unknown;
    right.proof = Proof::Failed;
    m_rights.failure = m_conversation->report(finding.value_or(unexpected), answer.http);
}

RegistryQuestion RightsCheck::question(HttpMethod method, const QUrl &url, const QByteArray &actions) const
{
    const QByteArray repository = "repository:" + m_rights.repository.toUtf8() + ':';
    RegistryQuestion question;
    question.method = method;
    question.url = url;
    question.scope = repository + actions;
    if (method == HttpMethod::Get) { // Azure's registries list tags only with this one
        question.furtherScopes << repository + "metadata_read" << repository + "pull,metadata_read"
                               << repository + "metadata_read,pull";
    }
    return question;
}

QUrl RightsCheck::tagsAddress() const
{
    return m_conversation->address(u"/v2/%1/tags/list"_s.arg(m_rights.repository), u"n=1"_s);
}

} // namespace purser
