#pragma once

#include "app/clients/helperanswer.h"
#include "app/clients/helperjson.h"
#include "app/model/draft.h"

#include <expected>

namespace purser {

// An integration that holds a login of a host, still without a name. Where the type says which host it is for, that is
// not said again. Whether it may be saved is not looked at.
Draft draftOfLogin(const QString &typeId, const QString &host, const QString &userName, const Secret &password);

// The integration that a login of `docker login` or its kin makes, still without a name: of the type that the host
// tells, for the host alone. What is said instead where the login is none to keep: Amazon's and Google's passwords that
// end within hours, identity tokens, and the tokens of a login to Docker Hub in the browser, which docker refreshes and
// stores by itself under addresses of their own (docker/cli, cli/internal/oauth/manager/manager.go); the sentence says
// to log in with a personal access token.
std::expected<Draft, HelperAnswer> loginDraft(const HelperServer &server, const HelperEntry &entry);

// The field of the type in which such a login's password is.
QString passwordField(const QString &typeId);

} // namespace purser
