#include "ui/shell/preferencespage.h"

#include "ui/shell/windowmemory.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"

#include <QComboBox>

using namespace Qt::Literals;

namespace purser {

PreferencesPage::PreferencesPage(Theme &theme, WindowMemory &memory, QWidget *parent) : QWidget(parent)
{
    auto *card = new Card(Card::Level::Page, this);
    card->setTitle(tr("Preferences"));
    auto *appearance = new QComboBox(this);
    appearance->setObjectName(u"appearance"_s);
    appearance->addItem(tr("As the desktop"), QVariant::fromValue(Theme::Scheme::System));
    appearance->addItem(tr("Light"), QVariant::fromValue(Theme::Scheme::Light));
    appearance->addItem(tr("Dark"), QVariant::fromValue(Theme::Scheme::Dark));
    appearance->setCurrentIndex(static_cast<int>(theme.scheme()));
    auto *row = new FieldRow(tr("Appearance"), tr("Light or dark, on this computer"), appearance, this);
    row->setMaximumWidth(Theme::tokens().size.fieldColumn);
    QVBoxLayout *padded = card->addPadded();
    padded->addWidget(row);
    card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
    connect(appearance, &QComboBox::activated, this, [&theme, &memory](int index) {
        const auto scheme = static_cast<Theme::Scheme>(index);
        theme.setScheme(scheme);
        memory.setScheme(scheme);
    });
}

} // namespace purser
