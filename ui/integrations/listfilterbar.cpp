#include "ui/integrations/listfilterbar.h"

#include "app/model/namekey.h"
#include "app/types/types.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/searchfield.h"

#include <QMenu>

using namespace Qt::Literals;

namespace purser {

ListFilterBar::ListFilterBar(IntegrationModel *model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_types(new MenuButton(tr("All Types"), u"filter.type"_s, this)),
      m_search(new SearchField(tr("Integration Name"), this))
{
    const Sizes &sizes = Theme::tokens().size;
    setAccessibleName(tr("Filters"));
    m_types->setAccessibleName(tr("Filter by type: %1").arg(m_types->text()));
    m_types->setWhatsThis(tr("Shows only the integrations of one type, or of one family of types."));
    m_search->setWhatsThis(tr("Type a part of an integration's name, or of its user, host or subscription: only the "
                              "integrations that have it are shown. Escape shows all of them again."));
    m_search->setObjectName(u"filter.name"_s);
    m_search->setAccessibleName(tr("Integration Name"));
    m_search->setMinimumWidth(sizes.sideMenu);
    m_search->setMaximumWidth(sizes.sideMenu + sizes.row + sizes.chip);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(sizes.space4, sizes.space3, sizes.space4, sizes.space3);
    line->setSpacing(sizes.space2);
    line->addWidget(m_types);
    line->addWidget(m_search, 1);
    line->addSpacing(sizes.space3);
    m_failing = addChip(tr("Failing"), u"filter.failing"_s, &IntegrationFilter::failing);
    m_neverChecked = addChip(tr("Never checked"), u"filter.neverChecked"_s, &IntegrationFilter::neverChecked);
    m_unassigned = addChip(tr("Unassigned"), u"filter.unassigned"_s, &IntegrationFilter::unassigned);
    m_expiresSoon = addChip(tr("Expires soon"), u"filter.expiresSoon"_s, &IntegrationFilter::expiresSoon);
    line->addStretch(1);
    buildTypeMenu();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.text = nameKey(text);
        apply();
    });
    connect(m_model, &IntegrationModel::countsChanged, this, &ListFilterBar::updateCounts);
    updateCounts();
}

void ListFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListFilterBar::reset()
{
    m_filter = {};
    for (Chip *chip : {m_failing, m_neverChecked, m_unassigned, m_expiresSoon}) {
        chip->setChecked(false);
    }
    m_search->clear();
    setType({}, {}, tr("All Types"));
}

void ListFilterBar::showOnly(bool IntegrationFilter::*member)
{
    reset();
    for (const auto &[chip, its] : {std::pair {m_failing, &IntegrationFilter::failing},
             std::pair {m_neverChecked, &IntegrationFilter::neverChecked},
             std::pair {m_unassigned, &IntegrationFilter::unassigned},
             std::pair {m_expiresSoon, &IntegrationFilter::expiresSoon}}) {
        if (its == member) {
            chip->setChecked(true);
        }
    }
}

void ListFilterBar::buildTypeMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("All Types"), this, [this] { setType({}, {}, tr("All Types")); });
    QStringList families;
    for (const IntegrationType &type : integrationTypes()) {
        if (!families.contains(type.family)) {
            families << type.family;
            menu->addSeparator();
            menu->addAction(type.familyName(), this, [this, type] { setType(type.family, {}, type.familyName()); });
        }
        menu->addAction(type.displayName(), this, [this, type] { setType({}, type.id, type.displayName()); });
    }
    m_types->setMenu(menu);
}

void ListFilterBar::setType(const QString &family, const QString &typeId, const QString &text)
{
    m_filter.family = family;
    m_filter.typeId = typeId;
    m_types->setText(text);
    m_types->setAccessibleName(tr("Filter by type: %1").arg(text));
    apply();
}

Chip *ListFilterBar::addChip(const QString &text, const QString &objectName, bool IntegrationFilter::*member)
{
    auto *chip = new Chip(text, this);
    chip->setObjectName(objectName);
    chip->setWhatsThis(tr("Shows only the integrations of which this is so. The number says how many there are."));
    layout()->addWidget(chip);
    connect(chip, &QAbstractButton::toggled, this, [this, member](bool on) {
        m_filter.*member = on;
        apply();
    });
    return chip;
}

void ListFilterBar::apply()
{
    m_model->setFilter(m_filter);
}

void ListFilterBar::updateCounts()
{
    m_failing->setCount(m_model->countIf(isFailing));
    m_neverChecked->setCount(m_model->countIf(isNeverChecked));
    m_unassigned->setCount(m_model->countIf(isUnassigned));
    m_expiresSoon->setCount(m_model->countIf(isExpiringSoon));
}

} // namespace purser
