#pragma once

#include "app/clients/helperdecider.h"

#include <QCoro/QCoroTask>

namespace purser {

// What CredentialHelper::get() would do, for whoever asks why.
struct HelperExplanation
{
    // An integration of the host that does not answer.
    struct Other
    {
        QString name = {};
        QString why = {};
    };

    QString server = {}; // in the form in which servers are compared: "docker.io", "registry.example.com/acme"
    QString integration = {}; // the one that answers; empty: none
    QString why = {};
    QList<Other> others = {};
    QString said = {}; // where none answers
    bool isNotFound = false; // the tool is told that there is no login, and goes on without one
};

// `server`: as a tool would say it, or an image's registry and path. Reads no secret and does not ask the keychain.
QCoro::Task<HelperExplanation> explainHelper(Account &account, QString server, QString subscription, QString folder);

} // namespace purser
