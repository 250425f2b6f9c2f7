#include "ui/integrations/typechooser.h"

#include "app/types/types.h"
#include "ui/integrations/typebox.h"
#include "ui/theme/badge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/whatsthis.h"

#include <QPixmap>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

QIcon typeIcon(const IntegrationType &type)
{
    const int side = Theme::tokens().size.badge;
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap badge(QSize(side, side) * ratio);
    badge.setDevicePixelRatio(ratio);
    badge.fill(Qt::transparent);
    QPainter painter(&badge);
    painter.setFont(Theme::font(TextRole::Strong));
    paintBadge(&painter, QRect(0, 0, side, side), initialOf(type.displayName()), type.hue);
    return badge;
}

QWidget *makeTypeLine(const IntegrationType &type, QWidget *parent)
{
    const Sizes &sizes = Theme::tokens().size;
    auto *both = new QWidget(parent);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(sizes.space1);
    column->addWidget(plainLabel(TypeChooser::tr("Integration Type"), TextRole::FieldLabel, both));
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.space2);
    auto *badge = plainLabel({}, TextRole::Body, both);
    badge->setPixmap(typeIcon(type).pixmap(sizes.badge, sizes.badge));
    line->addWidget(badge);
    line->addWidget(plainLabel(type.displayName(), TextRole::Strong, both), 1);
    column->addLayout(line);
    return both;
}

TypeChooser::TypeChooser(QWidget *parent) : QWidget(parent), m_family(new Dropdown(this)), m_type(new TypeBox(this))
{
    m_family->setObjectName(u"family"_s);
    m_type->setObjectName(u"type"_s);
    setHelp(m_family, tr("Types of one family do the same kind of work. Choosing a type alone is enough."));
    setHelp(m_type,
        tr("What kind of registry or tool the credential is for. The fields below follow from it, and it cannot be "
           "changed later. Type a part of a name to find a type."));
    //: No family of types
    m_family->setPlaceholderText(tr("None Selected"));
    for (const IntegrationType &type : integrationTypes()) {
        if (m_family->findData(type.family) < 0) {
            m_family->addItem(type.familyName(), type.family);
        }
    }
    m_family->setCurrentIndex(-1);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(Theme::tokens().size.space3);
    line->addWidget(new FieldRow(tr("Integration Family"), {}, m_family, this), 2);
    line->addWidget(new FieldRow(tr("Integration Type"), {}, m_type, this), 3);
    connect(m_family, &QComboBox::activated, this, [this](int at) { chooseFamily(m_family->itemData(at).toString()); });
    connect(m_type, &TypeBox::chosen, this, &TypeChooser::setType);
}

const IntegrationType *TypeChooser::type() const
{
    return integrationType(m_type->typeId());
}

void TypeChooser::setType(const QString &id)
{
    m_type->setTypeId(id);
    if (const IntegrationType *found = type()) {
        m_family->setCurrentIndex(m_family->findData(found->family));
        m_type->setFamily(found->family);
    }
    emit chosen(id);
}

void TypeChooser::chooseFamily(const QString &family)
{
    m_type->setFamily(family);
    const auto isOfIt = [&family](const IntegrationType &type) { return type.family == family; };
    if (type() && isOfIt(*type())) {
        return;
    }
    const QList<IntegrationType> &all = integrationTypes();
    const auto first = std::find_if(all.cbegin(), all.cend(), isOfIt);
    // A family of one type leaves no choice.
    const bool isOnly = std::count_if(all.cbegin(), all.cend(), isOfIt) == 1;
    if (isOnly) {
        setType(first->id);
    } else if (type()) {
        m_type->setTypeId({});
        emit chosen({});
    }
}

} // namespace purser
