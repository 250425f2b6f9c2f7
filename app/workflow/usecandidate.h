#pragma once

#include "app/model/integration.h"

#include <QString>
#include <QStringList>

namespace purser {

// An integration as files can mean it.
struct UseCandidate
{
    QString id = {}; // of the subscription integration, or of whatever the caller wants to hear of
    QString name = {}; // under which the files know it
    QString typeId = {};
    QString registry =
        {}; // as registryHost() has it: "docker.io", "gcr.io", "registry.example.com:5000"; of Amazon's, the region
    QString account = {}; // of Amazon's, the account whose registry is meant; empty for any
    QString prefix = {}; // the part of the paths there that is its own: a user, a project; empty for all

    bool operator==(const UseCandidate &) const = default;
};

// `values` are those of the integration behind it. On Docker Hub its images are the user's, at Google the project's.
UseCandidate useCandidate(const QString &id, const QString &name, const QString &typeId, const FieldValues &values);

// Whether a registry or an image there may be the candidate's.
bool fits(const UseCandidate &candidate, const QString &host, const QString &path);

// Where all are to be found that may be for a host: by the host that their secret is for, or by a type whose
// integrations are for many hosts.
struct CandidateSearch
{
    QStringList secretHosts = {};
    QStringList typeIds = {};
};
CandidateSearch searchForHost(const QString &host);

} // namespace purser
