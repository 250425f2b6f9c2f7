#pragma once

#include "app/tools/purserctl/commandline.h"

#include <QCoro/QCoroTask>
#include <QList>
#include <QStringList>

#include <CLI/CLI.hpp>

namespace purser {

class Account;

// What may stand at the end of a command line.
struct Completion
{
    enum class Source {
        Words, // those that are listed
        Files,
        Commands, // programs of the system
        Integrations, // the account's
        Subscriptions,
        Dependents, // projects, environments or images
    };
    struct Word
    {
        QString text = {};
        QString description = {};
    };

    Source source = Source::Words;
    QList<Word> words = {};
    QString prefix = {}; // what stands before a file's name: "password=@"
    Request::Noun noun = Request::Noun::Project; // which dependents
    QString account = {}; // as typed in what stands before
};

// `words` follow the program's name; the last one is being typed and may be empty.
Completion completionOf(const CLI::App &app, const QStringList &words);

// What purserctl's answer to a shell begins with, and the words that begin with the last one: see resources/completion.
void printCompletion(const Completion &completion, const QString &typed);

// Takes the names from the account, if there is one; none is made. `account` must outlive the task.
QCoro::Task<Completion> withNames(Account &account, Completion completion);

// The whole answer to `purserctl complete WORD…`, which the shells' scripts call.
int runComplete(int argc, char **argv);

// The script for a shell: "bash", "zsh", "fish".
QByteArray completionScript(const QString &shell);

} // namespace purser
