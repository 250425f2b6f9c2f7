#pragma once

#include <QList>
#include <QString>

namespace purser {

// One place in a file that names an integration or a registry.
struct Mention
{
    enum class Kind {
        IntegrationName, // `text` is the name of a subscription integration, compared with its case
        SecretName, // the name of a secret that a tool made for an integration: an imagePullSecret, a CI variable
        ImageReference, // `text` is an image as written there, its variables filled in where the file gives them
        Registry, // `text` is a registry's host, with its port and perhaps a first part of the path
        ResourceName, // `text` is a resource of a pipeline, which may lead to an integration in this or another file
    };
    enum class Strength {
        Hard, // the file cannot do its work without it
        Soft, // a textual hint, as in a line of a script, or a place where nothing reads it
    };

    Kind kind = Kind::IntegrationName;
    Strength strength = Strength::Hard;
    QString text = {};
    QString where = {}; // inside the file, as "integrations.hub[0].integrationName" or "FROM"
    QString condition = {}; // when it applies, in the file's own words: "branches: master, release/*"
    int line = 0; // from 1
    QString resource = {}; // the pipeline's resource that names the integration here, for the uses of that resource

    bool operator==(const Mention &) const = default;
};

// Something in a project's files that a person should look at. The sentence for each is made in scansentences.h.
struct ScanNote
{
    enum class Problem {
        // This file was not scanned, or not all of it; `argument` is the parser's or the system's own words.
        Unreadable,
        TooLarge,
        NotRegularFile, // a pipe, a socket, a device
        NotText, // binary, or an encoding that is not understood
        Malformed,
        TooDeep,
        TooMany, // nodes, mentions or files: `argument` is the limit
        LinkSkipped, // links to files or folders, not followed: `argument` is how many
        NameNotText, // the name of this file is no UTF-8: it was scanned, but cannot be named or opened from here

        // What real support cases were about.
        TabIndentation,
        DuplicateKey, // `argument` is the key
        IntegrationSingular, // `integration:` where `integrations:` is meant
        NestedUnderBuild, // `integrations:` below `build:`, where nothing reads it
        ListWithoutSection, // a list directly under `integrations:`, without `hub:` or another section
        ExternalReference, // a template refers to an address, which is not fetched: `argument`

        // Found when names are compared with the account; `argument` is the name in the file.
        UnknownName,
        NameDiffersInCase,
        NotEnabled, // an integration of the account, but the subscription does not use it under that name
        SectionMismatch, // the type of the integration does not belong into this section
    };

    Problem problem = Problem::Unreadable;
    int line = 0; // from 1; 0: the whole file
    QString argument = {};

    bool operator==(const ScanNote &) const = default;
};

// One file a scan looked into.
struct ScannedFile
{
    QString path = {}; // relative to the project's folder, with '/'
    qint64 size = 0; // bytes
    // Nanoseconds since 1970, as the file system says; with `size` it tells whether the file changed. 0 if it cannot,
    // because the file was written just when it was read.
    qint64 modifiedAt = 0;
    QString reader = {}; // what read it, with its version: another one reads it again
    QList<Mention> mentions = {};
    QList<ScanNote> notes = {};

    bool operator==(const ScannedFile &) const = default;
};

} // namespace purser
