#include "ui/shell/news.h"

#include "app/account/activity.h"
#include "app/model/activitysentences.h"
#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "ui/shell/undoing.h"

using namespace Qt::Literals;

namespace purser {

News::News(Activity &activity, Undoing &undoing, QWidget *parent)
    : MessageBar(parent), m_activity(activity), m_undoing(undoing)
{
    connect(this, &MessageBar::actionTriggered, this, &News::reverse);
    connect(&activity, &Activity::changed, this, [this] {
        if (m_offer != Offer::None && reversible() != m_offered) {
            m_offer = Offer::None;
            dismiss();
        }
    });
    connect(&undoing, &Undoing::reversed, this, &News::tellAction);
    connect(&undoing, &Undoing::failed, this, &News::tellFailure);
}

void News::tell(const QString &text, bool isUndoable)
{
    show(text, isUndoable ? Offer::Undo : Offer::None);
}

void News::tellAction(const Action &action, ActivityEntry::Manner manner)
{
    const ActivityEntry entry {.manner = manner, .action = action};
    show(sentence(entry), manner == ActivityEntry::Manner::Undone ? Offer::Redo : Offer::Undo);
}

void News::tellFailure(const Error &error)
{
    if (error.kind != ErrorKind::NothingToUndo) {
        m_offer = Offer::None;
        showMessage(Kind::Danger, explanation(error));
    }
}

void News::show(const QString &text, Offer offer)
{
    m_offer = offer;
    m_offered = reversible();
    if (!m_offered) {
        m_offer = Offer::None;
    }
    showMessage(Kind::Info, text, m_offered ? undoText(*m_offered, offer == Offer::Redo) : QString());
}

std::optional<Action> News::reversible() const
{
    switch (m_offer) {
    case Offer::None:
        break;
    case Offer::Undo:
        return m_activity.undoable();
    case Offer::Redo:
        return m_activity.redoable();
    }
    return {};
}

void News::reverse()
{
    if (m_offer == Offer::Redo) {
        m_undoing.redo();
    } else if (m_offer == Offer::Undo) {
        m_undoing.undo();
    }
}

QString undoText(const Action &action, bool isRedo)
{
    const QString text = (isRedo ? News::tr("Redo %1") : News::tr("Undo %1")).arg(phrase(action));
    return displayText(text, 60).replace(u'&', u"&&"_s);
}

} // namespace purser
