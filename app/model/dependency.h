#pragma once

#include "app/model/dependent.h"

namespace purser {

// One thing that uses an integration, as its deletion and its page list it.
struct Dependency
{
    // In the order in which lists group them.
    enum class Kind { Project, Environment, Image, SubscriptionIntegration };

    Kind kind = Kind::SubscriptionIntegration;
    QString id = {}; // of the subscription integration, or of the use that the project, environment or image makes
    QString subscriptionId = {}; // whose it is
    QString subscription = {};
    QString name = {}; // of the project, the environment, the image or the subscription integration
    // What it rests on; of a subscription integration its own.
    QString subscriptionIntegrationId = {};
    QString subscriptionIntegration = {};

    // Of a project, an environment or an image:
    QString dependentId = {};
    DependencyOrigin origin = DependencyOrigin::Hand;
    Mention::Strength strength = Mention::Strength::Hard;
    QString folder = {};
    QString file = {};
    int line = 0;
    QString where = {};
    QString condition = {};
    QString mention = {};
    QDateTime seenAt = {}; // when a scan saw it last, or when it was entered

    // Of a subscription integration:
    bool isForAllProjects = true;
    int dependencies = 0; // how many hard ones rest on it: it can be released when there are none

    bool operator==(const Dependency &) const = default;

    // Soft ones are worth knowing and block nothing.
    bool blocks() const { return strength == Mention::Strength::Hard; }
    // What a file says can only be changed in the file.
    bool isReleasable() const { return origin == DependencyOrigin::Hand; }
};

} // namespace purser
