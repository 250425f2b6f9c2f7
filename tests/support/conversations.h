#pragma once

#include "app/model/checkreport.h"
#include "app/model/registrylogin.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace purser {

class Internet;

// What the servers of a registry say on one occasion, and what Purser has to make of it. Written from what is known of
// these servers, for every integration type and outcome; the same through the client, the command line and the window.
//
//     for (const Conversation &conversation : conversations()) {
//         Internet internet;
//         conversation.putHosts(internet);
struct Conversation
{
    // Something that must not get around, and the only hosts that may be sent it.
    struct Sighting
    {
        QByteArray secret = {};
        QStringList hosts = {};
    };

    QString name = {}; // "ghcr: wrong token"
    QString typeId = {};
    QMap<QString, QString> values = {}; // by field, as a form holds them
    SecretValues secrets = {};
    RegistryLogin login = {}; // the same for the registry client, without a route
    std::function<void(Internet &)> putHosts = {};
    Verdict verdict = Verdict::Accepted;
    CheckCause cause = CheckCause::BasicProved;
    QString sentence = {}; // a part of the message or the advice that is said here and not everywhere
    QList<Sighting> sightings = {};
};

QList<Conversation> conversations();

// Of one group of types each.
QList<Conversation> hostedConversations(); // docker, gcr, quay, ghcr
QList<Conversation> amazonConversations(); // ecr
QList<Conversation> ownConversations(); // private-docker-registry, docker-trusted-registry
QList<Conversation> productConversations(); // artifactory, gitlab, acr, harbor

} // namespace purser
