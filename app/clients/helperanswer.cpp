#include "app/clients/helperanswer.h"

#include "app/model/displaytext.h"
#include "app/model/sentences.h"

#include <QCoreApplication>

#include <utility>

namespace purser {

HelperAnswer refusal(QLatin1StringView text)
{
    return {.output = QByteArray(text.data(), text.size()) + '\n', .isDone = false};
}

HelperAnswer refusal(const char *text, const QString &argument, const QString &second)
{
    QString said = QCoreApplication::translate("CredentialHelper", text);
    if (!second.isEmpty()) {
        said = said.arg(displayText(argument), displayText(second));
    } else if (!argument.isEmpty()) {
        said = said.arg(displayText(argument));
    }
    return {.output = said.toUtf8() + '\n', .isDone = false};
}

HelperAnswer refusal(const Error &error)
{
    return {.output = explanation(error).simplified().toUtf8() + '\n', .isDone = false};
}

HelperAnswer refusal(const HelperDecision &decision)
{
    if (decision.equals.isEmpty()) {
        return refusal(notFoundText);
    }
    return refusal(QT_TRANSLATE_NOOP("CredentialHelper",
                       "Several integrations are for this registry: %1. Set PURSER_SUBSCRIPTION to a subscription that "
                       "uses one of them, work in the folder of a project of one, or make one the default of the "
                       "registry in Purser."),
        decision.names().join(QStringLiteral(", ")));
}

std::expected<HelperServer, HelperAnswer> readHelperServer(const QByteArray &input)
{
    const auto server = parseHelperServer(input);
    if (server) {
        return *server;
    }
    switch (server.error()) {
    case HelperServerFault::Missing:
        return std::unexpected(refusal(noServerText));
    case HelperServerFault::OtherScheme:
        return std::unexpected(refusal(notFoundText));
    case HelperServerFault::Unusable:
        break;
    }
    return std::unexpected(refusal(QT_TRANSLATE_NOOP("CredentialHelper", "This is not the address of a registry.")));
}

} // namespace purser
