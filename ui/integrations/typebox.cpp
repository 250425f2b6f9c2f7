#include "ui/integrations/typebox.h"

#include "app/types/types.h"
#include "ui/integrations/typechooser.h"
#include "ui/integrations/typemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pickpopup.h"

#include <QKeyEvent>

using namespace Qt::Literals;

namespace purser {

TypeBox::TypeBox(QWidget *parent)
    : Dropdown(parent),
      m_types(new TypeModel(this)),
      m_popup(new PickPopup(m_types, tr("Integration Types"), tr("Find an integration type"), parent))
{
    m_popup->setObjectName(u"typePopup"_s);
    //: No integration type
    setPlaceholderText(tr("None Selected"));
    const int badge = Theme::tokens().size.badge - Theme::tokens().size.space1;
    setIconSize(QSize(badge, badge));
    fill();
    connect(this, &QComboBox::activated, this, [this] { emit chosen(typeId()); });
    connect(m_popup, &PickPopup::searched, m_types, &TypeModel::setSearch);
    connect(m_popup, &PickPopup::chosen, this, &TypeBox::chosen);
}

void TypeBox::fill()
{
    for (const IntegrationType &type : integrationTypes()) {
        addItem(typeIcon(type), type.displayName(), type.id);
    }
    setCurrentIndex(-1);
}

QString TypeBox::typeId() const
{
    return currentData().toString();
}

void TypeBox::setTypeId(const QString &id)
{
    setCurrentIndex(findData(id));
    m_popup->setCurrentId(id);
}

void TypeBox::setFamily(const QString &family)
{
    m_types->setFamily(family);
}

void TypeBox::showPopup()
{
    m_popup->openBelow(this);
}

void TypeBox::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isWord = !text.isEmpty() && text.at(0).isLetterOrNumber()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isWord) {
        m_popup->openBelow(this, text);
    } else {
        Dropdown::keyPressEvent(event);
    }
}

void TypeBox::changeEvent(QEvent *event)
{
    Dropdown::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        // The badges in the theme's colours.
        for (int at = 0; at < count(); ++at) {
            setItemIcon(at, typeIcon(*integrationType(itemData(at).toString())));
        }
    }
}

} // namespace purser
