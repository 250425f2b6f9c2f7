#pragma once

#include "app/model/activity.h"
#include "app/model/error.h"
#include "ui/widgets/messagebar.h"

#include <optional>

namespace purser {

class Activity;
class Undoing;

// The line that says what was done, with the way back ("Deleted integration acme-hub. Undo delete “acme-hub”"). It goes
// when that way is not there any more.
class News : public MessageBar
{
    Q_OBJECT

public:
    News(Activity &activity, Undoing &undoing, QWidget *parent);

    // `isUndoable`: what it tells of is what would be undone next.
    void tell(const QString &text, bool isUndoable);
    // What was just done; also that it was undone or done again.
    void tellAction(const Action &action, ActivityEntry::Manner manner = ActivityEntry::Manner::Done);
    void tellFailure(const Error &error);

private:
    enum class Offer { None, Undo, Redo };

    void show(const QString &text, Offer offer);
    std::optional<Action> reversible() const;
    void reverse();

    Activity &m_activity;
    Undoing &m_undoing;
    Offer m_offer = Offer::None;
    std::optional<Action> m_offered;
};

// For a button: "Undo delete “acme-hub”", not too long, and without mnemonics in it.
QString undoText(const Action &action, bool isRedo);

} // namespace purser
