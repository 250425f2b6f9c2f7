#pragma once

#include "app/model/registrylogin.h"
#include "app/registry/checkrecord.h"
#include "app/registry/ecrpassword.h"
#include "app/registry/http.h"

#include <QCoro/QCoroTask>

#include <stop_token>

namespace purser {

// Asks Amazon for the password that goes with keys (GetAuthorizationToken of the ECR API, version 2015-09-21).
class EcrMint
{
public:
    // `login.aws` is set.
    EcrMint(Http &http, RegistryLogin login, std::stop_token stop);

    // None: the record says why.
    QCoro::Task<std::optional<EcrPassword>> run();

    const CheckRecord &record() const { return m_record; }

private:
    bool prepare();
    QCoro::Task<HttpAnswer> ask();
    QCoro::Task<bool> isRegionUnknown(HttpFailure failure);

    Http &m_http;
    RegistryLogin m_login;
    std::stop_token m_stop;
    CheckRecord m_record;
};

// The login as the registry itself takes it: of the account the person named, else of the one that owns the keys.
RegistryLogin withEcrPassword(RegistryLogin login, const EcrPassword &password);

} // namespace purser
