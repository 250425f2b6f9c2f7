#include "app/model/activitysentences.h"

#include "app/model/displaytext.h"

#include <QCoreApplication>

#include <array>

namespace purser {

namespace {

// "%1" is the subject, "%2" the subscription, "%3" the detail.
struct Words
{
    Action::Kind kind;
    const char *phrase; // behind "Undo" and "Redo"
    const char *sentence;
};

using Kind = Action::Kind;

const std::array words {
    Words {Kind::AddIntegration, QT_TRANSLATE_NOOP("Activity", "add “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Added integration %1.")},
    Words {Kind::EditIntegration, QT_TRANSLATE_NOOP("Activity", "edit “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Edited integration %1.")},
    Words {Kind::DeleteIntegration, QT_TRANSLATE_NOOP("Activity", "delete “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Deleted integration %1.")},
    Words {Kind::AddByLogin, QT_TRANSLATE_NOOP("Activity", "add “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Integration %1 was added by a login with %3.")},
    Words {Kind::EditByLogin, QT_TRANSLATE_NOOP("Activity", "edit “%1”"),
        QT_TRANSLATE_NOOP("Activity", "The password of integration %1 was replaced by a login with %3.")},
    Words {Kind::DeleteByLogout, QT_TRANSLATE_NOOP("Activity", "delete “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Integration %1 was deleted by a logout with %3.")},
    Words {Kind::AllowTrust, QT_TRANSLATE_NOOP("Activity", "allow for “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Allowed for integration %1: %3.")},
    Words {Kind::AssignIntegration, QT_TRANSLATE_NOOP("Activity", "assign “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Assigned integration %1 to subscriptions: %3.")},
    Words {Kind::MarkDefault, QT_TRANSLATE_NOOP("Activity", "make “%1” the default"),
        QT_TRANSLATE_NOOP("Activity", "Made integration %1 the default of its registry.")},
    Words {Kind::UnmarkDefault, QT_TRANSLATE_NOOP("Activity", "end “%1” being the default"),
        QT_TRANSLATE_NOOP("Activity", "Integration %1 is no longer the default of its registry.")},
    Words {Kind::ReleaseDependencies, QT_TRANSLATE_NOOP("Activity", "release “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Released dependencies of %1: %3.")},
    Words {Kind::AddSubscription, QT_TRANSLATE_NOOP("Activity", "add “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Added subscription %1.")},
    Words {Kind::RenameSubscription, QT_TRANSLATE_NOOP("Activity", "rename “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Renamed subscription %1 to %3.")},
    Words {Kind::RemoveSubscription, QT_TRANSLATE_NOOP("Activity", "remove “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Removed subscription %1.")},
    Words {Kind::EnableIntegration, QT_TRANSLATE_NOOP("Activity", "enable “%1” for %2"),
        QT_TRANSLATE_NOOP("Activity", "Enabled integration %1 for subscription %2.")},
    Words {Kind::EditSubscriptionIntegration, QT_TRANSLATE_NOOP("Activity", "edit “%1” of %2"),
        QT_TRANSLATE_NOOP("Activity", "Edited integration %1 of subscription %2.")},
    Words {Kind::SwapIntegration, QT_TRANSLATE_NOOP("Activity", "swap “%1” of %2"),
        QT_TRANSLATE_NOOP("Activity", "Pointed %1 of subscription %2 at integration %3.")},
    Words {Kind::DisableIntegration, QT_TRANSLATE_NOOP("Activity", "delete “%1” from %2"),
        QT_TRANSLATE_NOOP("Activity", "Deleted integration %1 from subscription %2.")},
    Words {Kind::AddProject, QT_TRANSLATE_NOOP("Activity", "add project “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Added project %1 to subscription %2.")},
    Words {Kind::EditProject, QT_TRANSLATE_NOOP("Activity", "edit project “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Edited project %1 of subscription %2.")},
    Words {Kind::RemoveProject, QT_TRANSLATE_NOOP("Activity", "remove project “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Removed project %1 from subscription %2.")},
    Words {Kind::AddEnvironment, QT_TRANSLATE_NOOP("Activity", "add environment “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Added environment %1 to subscription %2.")},
    Words {Kind::EditEnvironment, QT_TRANSLATE_NOOP("Activity", "edit environment “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Edited environment %1 of subscription %2.")},
    Words {Kind::RemoveEnvironment, QT_TRANSLATE_NOOP("Activity", "remove environment “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Removed environment %1 from subscription %2.")},
    Words {Kind::AddImage, QT_TRANSLATE_NOOP("Activity", "add image “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Added image %1 to subscription %2.")},
    Words {Kind::EditImage, QT_TRANSLATE_NOOP("Activity", "edit image “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Edited image %1 of subscription %2.")},
    Words {Kind::RemoveImage, QT_TRANSLATE_NOOP("Activity", "remove image “%1”"),
        QT_TRANSLATE_NOOP("Activity", "Removed image %1 from subscription %2.")},
};

QString filledIn(const char *source, const Action &action)
{
    const QString text = QCoreApplication::translate("Activity", source);
    QString filled;
    // In one go: a name may itself look like a place marker.
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != u'%' || at + 1 == text.size()) {
            filled += text.at(at);
            continue;
        }
        ++at;
        const QString &part = text.at(at) == u'1' ? action.subject
            : text.at(at) == u'2'                 ? action.subscription
                                                  : action.detail;
        filled += displayText(part, 120);
    }
    return filled;
}

const Words &wordsOf(const Action &action)
{
    return *std::ranges::find(words, action.kind, &Words::kind);
}

} // namespace

QString phrase(const Action &action)
{
    return filledIn(wordsOf(action).phrase, action);
}

QString sentence(const Action &action)
{
    return filledIn(wordsOf(action).sentence, action);
}

QString sentence(const ActivityEntry &entry)
{
    const QString done = sentence(entry.action);
    switch (entry.manner) {
    case ActivityEntry::Manner::Done:
        break;
    case ActivityEntry::Manner::Undone:
        return QCoreApplication::translate("Activity", "Undone: %1").arg(done);
    case ActivityEntry::Manner::Redone:
        return QCoreApplication::translate("Activity", "Done again: %1").arg(done);
    }
    return done;
}

} // namespace purser
