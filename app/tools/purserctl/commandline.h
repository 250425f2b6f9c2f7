#pragma once

#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <optional>

namespace purser {

// What a person asked purserctl for, as typed.
struct Request
{
    enum class Noun {
        Type,
        Integration,
        Subscription,
        Project,
        Environment,
        Image,
        Activity,
        Tools,
        Account,
        Completion,
        Manual
    };
    enum class Verb {
        Add,
        List,
        Show,
        Edit, // of a subscription: what it uses
        Rename,
        Remove,
        Check,
        History, // of checks
        Dependencies,
        Release,
        Enable,
        Disable,
        Swap,
        Scan,
        Rights,
        Repositories,
        Tags,
        Export,
        Connect,
        Disconnect,
        Default,
        Explain,
        Apply,
        Pack,
        Unpack,
        Exec, // a command, with variables in its environment
        Import,
        RestoreLogins,
        Undo,
    };

    Noun noun = Noun::Type;
    Verb verb = Verb::List;
    QString account = {};
    bool asJson = false;
    QStringList names = {}; // whom it concerns
    bool all = false;
    QString repository = {}; // whose rights or tags
    bool mayProbePush = false; // an upload may be opened and cancelled
    int count = 0; // how many lines of the history
    QString exportFormat = {}; // one of exportFormatNames()
    QString target = {}; // the file that secrets are written to, "-" for standard output
    bool mayReplace = false; // that file
    QString secretName = {}; // in Kubernetes
    QString nameSpace = {};
    QString tool = {}; // "docker" or "containers"; empty: both
    QStringList registries = {}; // hosts; empty: all of the account's
    bool isRehearsal = false; // say what would be done, and do nothing
    bool clear = false; // end it instead
    QString passphrase = {}; // "-" or "@FILE"
    QString conflictChoice = {}; // "mine", "theirs"; empty: not said
    QByteArrayList command = {}; // with its arguments
    QStringList helpers = {}; // other ones, whose logins are imported
    QStringList entries = {}; // servers whose logins are imported; empty: all that are new
    bool emptiesFiles = false; // takes what was imported out of them

    std::optional<QString> newName = {};
    QString type = {};
    QString filter = {}; // one of listFilters()
    QStringList fields = {}; // "K=V"
    QStringList secrets = {}; // "K=-" or "K=@FILE"
    QStringList removedSecrets = {}; // ids of fields
    QStringList subscriptions = {};
    QStringList allowances = {}; // "plain-http", "certificate=SHA256", "realm=HOST"
    bool trimSecrets = false;
    bool keepWhiteSpace = false;

    bool allProjects = false;
    QStringList projects = {}; // which may use a subscription integration; empty: not said
    std::optional<QString> subscription = {}; // whose project, environment or image
    std::optional<QString> folder = {};
    QStringList uses = {}; // names of subscription integrations
    QStringList releases = {}; // names of those it uses no more
};

// Reads the command line. Help, version and wrong use are answered here: then there is no request, and `exitCode` is
// what the program ends with.
std::optional<Request> parseCommandLine(int argc, char **argv, int &exitCode);

} // namespace purser
