#pragma once

#include "app/model/mention.h"
#include "app/workflow/usecandidate.h"

#include <QList>

namespace purser {

// A place in a project's files that uses an integration.
struct FoundUse
{
    QString candidateId = {};
    QString path = {}; // of the file, as in ScannedFile
    int line = 0; // from 1
    QString where = {}; // "integrations.hub[0].integrationName"
    QString condition = {};
    Mention::Strength strength = Mention::Strength::Hard;
    QString text = {}; // what the file says there

    bool operator==(const FoundUse &) const = default;
};

// Something about a name in a file: UnknownName, NameDiffersInCase, NotEnabled or SectionMismatch.
struct FileNote
{
    QString path = {};
    ScanNote note = {};

    bool operator==(const FileNote &) const = default;
};

struct Matching
{
    QList<FoundUse> uses = {}; // in the order of the files and of their mentions
    QList<FileNote> notes = {};
};

// Which of a subscription's integrations the files of one of its projects use. A name has to be equal to the letter; a
// secret's or a variable's name has to be made of the integration's; an image has to lie in its registry, below its
// prefix. Where several fit, each use is soft. `others` are integrations of the account that the subscription does not
// use, by the names they have there.
Matching matchMentions(
    const QList<ScannedFile> &files, const QList<UseCandidate> &candidates, const QList<UseCandidate> &others);

} // namespace purser
