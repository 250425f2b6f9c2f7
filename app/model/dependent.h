#pragma once

#include "app/model/mention.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace purser {

// What a subscription has that can depend on its subscription integrations.
enum class DependentKind { Project, Environment, Image };

// How a dependency came to be known.
enum class DependencyOrigin {
    Hand, // a person entered it, and can release it
    Scan, // a file says so, and only changing the file ends it
};

// That a project, an environment or an image uses one subscription integration, and where.
struct DependentUse
{
    QString id = {};
    QString subscriptionIntegrationId = {};
    QString subscriptionIntegrationName = {};
    DependencyOrigin origin = DependencyOrigin::Hand;
    // Only a hard one blocks deletion.
    Mention::Strength strength = Mention::Strength::Hard;
    // Found by a scan only:
    QString file = {}; // relative to the project's folder
    int line = 0;
    QString where = {}; // inside the file
    QString condition = {};
    QString mention = {}; // the words there

    bool operator==(const DependentUse &) const = default;
};

struct Dependent
{
    QString id = {};
    DependentKind kind = DependentKind::Project;
    QString subscriptionId = {};
    QString subscriptionName = {};
    QString name = {}; // unique among its subscription's dependents of the kind, as nameKey() compares
    QString folder = {}; // a project's, absolute; empty if it has none on this computer
    QDateTime scannedAt = {}; // null: never
    QDateTime createdAt = {};
    QDateTime updatedAt = {};
    QList<DependentUse> uses = {}; // by subscription integration, file and line
    int notes = 0; // how many things the last scan found to look at

    bool operator==(const Dependent &) const = default;
};

// What a person says about one.
struct DependentDraft
{
    QString name = {};
    QString folder = {}; // projects only
    QStringList subscriptionIntegrationIds = {}; // what it uses, as entered by hand
};

// The words that stand for these in the account's file and on the command line: "project".
QString toString(DependentKind kind);
DependentKind dependentKindFromString(const QString &word);
QString toString(DependencyOrigin origin); // "hand"
DependencyOrigin originFromString(const QString &word);
QString toString(Mention::Strength strength); // "hard"
Mention::Strength strengthFromString(const QString &word);

} // namespace purser
