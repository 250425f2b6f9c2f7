#pragma once

#include "app/model/checkreport.h"
#include "app/model/registrylogin.h"
#include "app/registry/httpanswer.h"

#include <QFuture>
#include <QHash>
#include <QPromise>

#include <memory>
#include <optional>

namespace purser {

class Http;
class HttpSession;

// Something a check asks without the person's login.
struct StrangersQuestion
{
    QUrl url = {};
    Secret authorization = {}; // nobody's: none, an empty login, or the token that everybody gets
    QUrl registry = {};
    Route route = {};
    Trusts trusts = {};

    bool operator==(const StrangersQuestion &) const = default;
};

// Whether the login itself has left for anybody.
bool isLoginSent(const CheckReport &report);

// What checks that are made together need only once: connections to a server, what it says to strangers, and what it
// says to one and the same login. So a refused password that several integrations hold is sent once and locks nobody's
// account. Meant to be forgotten with the round of checks; holds their secrets until then.
class CheckMemory
{
public:
    // Shared by those that go the same way and trust the same: Qt looks at a certificate when it connects, and then
    // no more.
    std::shared_ptr<HttpSession> session(const Http &http, const RegistryLogin &login);

    // Only what would be the same a moment later is kept: trouble of the server or on the way there is asked anew.
    std::optional<HttpAnswer> answerTo(const StrangersQuestion &question) const;
    void keep(const StrangersQuestion &question, const HttpAnswer &answer);

    // The report that a check of this login has made or is going to make. None: the caller is the first, makes it,
    // and tells it.
    std::optional<QFuture<CheckReport>> reportOf(const RegistryLogin &login);
    // A report of a login that was not sent is not kept. Once for each time that reportOf() had none.
    void tell(const RegistryLogin &login, const CheckReport &report);

private:
    struct Way
    {
        Route route;
        Trusts trusts;
        std::shared_ptr<HttpSession> session;
    };
    struct Answered
    {
        StrangersQuestion question;
        HttpAnswer answer;
    };
    struct Asked
    {
        RegistryLogin login;
        QPromise<CheckReport> report;
    };

    std::shared_ptr<Asked> find(const RegistryLogin &login) const;

    QMultiHash<QUrl, Way> m_ways; // by registry
    QMultiHash<QUrl, Answered> m_answers;
    QMultiHash<QString, std::shared_ptr<Asked>> m_asked; // by user name, as there may be thousands
};

} // namespace purser
