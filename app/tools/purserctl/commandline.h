#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace purser {

// What a person asked purserctl for, as typed.
struct Request
{
    enum class Verb {
        TypeList,
        IntegrationAdd,
        IntegrationList,
        IntegrationShow,
        IntegrationEdit,
        IntegrationRemove,
        IntegrationCheck,
        IntegrationDependencies,
        SubscriptionAdd,
        SubscriptionList,
        SubscriptionRename,
        SubscriptionRemove,
    };

    Verb verb = Verb::TypeList;
    QString account = {};
    bool asJson = false;
    QStringList names = {}; // whom it concerns
    bool all = false;

    std::optional<QString> newName = {};
    QString type = {};
    QStringList fields = {}; // "K=V"
    QStringList secrets = {}; // "K=-" or "K=@FILE"
    QStringList subscriptions = {};
    QStringList allowances = {}; // "plain-http", "certificate=SHA256", "realm=HOST"
    bool trimSecrets = false;
    bool keepWhiteSpace = false;
};

// Reads the command line. Help, version and wrong use are answered here: then there is no request, and `exitCode` is
// what the program ends with.
std::optional<Request> parseCommandLine(int argc, char **argv, int &exitCode);

} // namespace purser
