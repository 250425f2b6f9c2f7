#pragma once

#include "app/clients/helperchoice.h"
#include "app/clients/helperserver.h"
#include "app/model/error.h"

#include <QByteArray>

#include <expected>
#include <optional>

namespace purser {

// What the tool reads: on failure a sentence, which most tools show.
struct HelperAnswer
{
    QByteArray output = {}; // with its line end, if it is not empty
    bool isDone = true; // exit code 0
    std::optional<HelperChoice> choice = {}; // of get()
};

// What clients compare with what they know, to the letter. Source: docker/docker-credential-helpers,
// credentials/error.go.
inline constexpr QLatin1StringView notFoundText {"credentials not found in native keychain"};
inline constexpr QLatin1StringView noServerText {"no credentials server URL"};
inline constexpr QLatin1StringView noUserNameText {"no credentials username"};

HelperAnswer refusal(QLatin1StringView text);
// `text` is a translation source in the context "CredentialHelper"; foreign text that fills it in is made visible.
HelperAnswer refusal(const char *text, const QString &argument = {}, const QString &second = {});
HelperAnswer refusal(const Error &error);
// For a decision without a choice: the text for "not found", or which there are and how to choose.
HelperAnswer refusal(const HelperDecision &decision);

// parseHelperServer(), or what is answered where it is none.
std::expected<HelperServer, HelperAnswer> readHelperServer(const QByteArray &input);

} // namespace purser
