#pragma once

#include "app/model/checkreport.h"
#include "app/registry/challenge.h"
#include "app/registry/httpanswer.h"
#include "app/registry/realm.h"

#include <optional>

namespace purser {

// What an answer amounts to: the one place where transport and HTTP become verdict and cause.
struct Finding
{
    Verdict verdict = Verdict::Unreachable;
    CheckCause cause = CheckCause::NetworkFailed;
    QString argument = {};

    bool operator==(const Finding &) const = default;
};

// None: there is an answer.
std::optional<Finding> findFailure(const HttpAnswer &answer);

// To GET `asked`, /v2/ without a login. None: it is 200 or 401 of something that may be a registry.
std::optional<Finding> findPing(const HttpAnswer &answer, const QUrl &asked);

// To GET /v2/ with user and password, which was 401 or 200 without. None: 200, and it still looks like a registry.
std::optional<Finding> findLogin(const HttpAnswer &answer);

// The token service's answer to user and password. None: 200.
std::optional<Finding> findToken(const HttpAnswer &answer);

// To GET /v2/ with the token. `isAnonymous`: the token names nobody although user and password were sent. None: 200.
std::optional<Finding> findTokenUse(const HttpAnswer &answer, bool isAnonymous);

// None: the password may go to the realm.
std::optional<Finding> findRealm(const RealmRule &rule);

// None: the registry wants Bearer or Basic.
std::optional<Finding> findMethod(const LoginMethod &method);

} // namespace purser
