#include "ui/integrations/typechooser.h"

#include "app/types/types.h"
#include "ui/theme/badge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QPixmap>

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

TypeChooser::TypeChooser(QWidget *parent) : QWidget(parent), m_family(new QComboBox(this)), m_type(new QComboBox(this))
{
    m_family->setObjectName(u"family"_s);
    m_type->setObjectName(u"type"_s);
    m_family->setPlaceholderText(tr("None Selected"));
    m_type->setPlaceholderText(tr("None Selected"));
    const int badge = Theme::tokens().size.badge;
    m_type->setIconSize(QSize(badge - 4, badge - 4));
    for (QComboBox *box : {m_family, m_type}) {
        box->setFixedHeight(Theme::tokens().size.control);
    }
    QStringList families;
    for (const IntegrationType &type : integrationTypes()) {
        if (!families.contains(type.family)) {
            families << type.family;
        }
    }
    m_family->addItems(families);
    m_family->setCurrentIndex(-1);
    fillTypes({});

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(Theme::tokens().size.space3);
    line->addWidget(new FieldRow(tr("Integration Family"), {}, m_family, this), 2);
    line->addWidget(new FieldRow(tr("Integration Type"), {}, m_type, this), 3);
    connect(m_family, &QComboBox::textActivated, this, [this](const QString &family) {
        const QString before = m_type->currentData().toString();
        fillTypes(family);
        m_type->setCurrentIndex(m_type->findData(before));
        if (m_type->currentData().toString() != before) {
            emit chosen({});
        }
    });
    connect(m_type, &QComboBox::activated, this, [this] { setType(m_type->currentData().toString()); });
}

const IntegrationType *TypeChooser::type() const
{
    return integrationType(m_type->currentData().toString());
}

void TypeChooser::setType(const QString &id)
{
    m_type->setCurrentIndex(m_type->findData(id));
    if (const IntegrationType *found = type()) {
        m_family->setCurrentText(found->family);
    }
    emit chosen(id);
}

void TypeChooser::fillTypes(const QString &family)
{
    m_type->clear();
    for (const IntegrationType &type : integrationTypes()) {
        if (family.isEmpty() || type.family == family) {
            m_type->addItem(typeIcon(type), type.displayName(), type.id);
        }
    }
    m_type->setCurrentIndex(-1);
}

} // namespace purser
