#pragma once

#include "app/model/activity.h"
#include "app/model/dependent.h"

#include <QString>

namespace purser {

// What the pages of the kinds say. Each differs by kind as a whole sentence, so that it can be translated.
struct DependentWords
{
    QString title; // "Projects"
    QString add; // "Add Project"
    QString edit; // "Edit Project"
    QString searchFor; // "Project Name"
    QString emptyTitle;
    QString emptySentence;
    QString nameHint;
    Action::Kind adding;
    Action::Kind editing;
    Action::Kind removing;
};

DependentWords wordsOf(DependentKind kind);

// The names of the subscription integrations it uses, each once, in the order in which they are listed.
QStringList namesOfUses(const Dependent &dependent);

} // namespace purser
