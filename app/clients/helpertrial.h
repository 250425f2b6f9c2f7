#pragma once

#include <QCoro/QCoroTask>
#include <QString>

namespace purser {

// What came of running docker-credential-purser as the tools do.
struct HelperTrial
{
    enum class Outcome {
        Answers, // `path` is the program that was found
        NotOnPath,
        Other, // a program of that name that is not Purser's
        NotStarted, // `said`: the system's own words
        Failed, // `said`: what it told the tool
        Silent, // no answer within 10 s
    };

    Outcome outcome = Outcome::NotOnPath;
    QString path = {};
    QString server = {}; // what it was asked for; empty where only its version was
    QString said = {};
};

// What is the matter and what to do; that all is well if nothing is.
QString explanation(const HelperTrial &trial);

// Where a tool would find it: on the PATH of this process. Empty if it would not.
QString helperProgram();

// Asks for its version, then for the login for `server` as docker does, if that is not empty. The login is thrown away.
QCoro::Task<HelperTrial> tryHelper(QString server);

} // namespace purser
