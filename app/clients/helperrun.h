#pragma once

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QString>

#include <chrono>

namespace purser {

// A credential helper to be run as docker runs it: without a shell, in the environment of this process, one word as its
// argument, the rest over standard input. Its hints on standard error are for a person at a terminal, and are lost.
// Source: docker/docker-credential-helpers, client/client.go and client/command.go.
struct HelperStart
{
    QString program = {}; // its path
    QString action = {}; // "get"
    QByteArray input = {};
    bool isNeutral = false; // started outside of all projects, and with no subscription named
    std::chrono::milliseconds patience = std::chrono::seconds(10); // twice what Purser's own allows itself
    qsizetype mostOutput = 1024 * 1024; // bytes
};

struct HelperRun
{
    enum class Outcome {
        Answered, // `output` may be a login
        Failed, // `output` is what it told the tool
        NotStarted, // `said`: the system's own words
        Silent, // no end within the patience; it was killed, as were those that said too much
        TooMuch,
    };

    Outcome outcome = Outcome::NotStarted;
    QByteArray output = {};
    QString said = {};
};

QCoro::Task<HelperRun> runHelper(HelperStart start);

} // namespace purser
