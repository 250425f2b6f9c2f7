#include "ui/shell/preferencespage.h"

#include "ui/shell/languages.h"
#include "ui/shell/windowmemory.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/whatsthis.h"

#include <QComboBox>

using namespace Qt::Literals;

namespace purser {

PreferencesPage::PreferencesPage(Theme &theme, WindowMemory &memory, QWidget *parent) : QWidget(parent)
{
    auto *card = new Card(Card::Level::Page, this);
    card->setTitle(tr("Preferences"));
    QVBoxLayout *padded = card->addPadded();
    padded->setSpacing(Theme::tokens().size.space4);
    for (QWidget *row : {makeLanguage(memory), makeAppearance(theme, memory), makeBackgroundChecks(memory)}) {
        row->setMaximumWidth(Theme::tokens().size.fieldColumn);
        padded->addWidget(row);
    }
    card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
}

QWidget *PreferencesPage::makeLanguage(WindowMemory &memory)
{
    auto *language = new QComboBox(this);
    language->setObjectName(u"language"_s);
    setHelp(language,
        tr("Everything that Purser says appears in this language at once. Names, answers of registries and the command "
           "line stay as they are."));
    language->addItem(tr("As the desktop"), QString());
    for (const Language &each : languages()) {
        language->addItem(each.name, each.code);
    }
    language->setCurrentIndex(memory.followsDesktopLanguage() ? 0 : language->findData(spokenLanguage()));
    connect(language, &QComboBox::activated, this, [this, language, &memory] {
        memory.setLanguage(language->currentData().toString());
        emit languageChosen(memory.language());
    });
    return new FieldRow(tr("Language"), tr("Of everything that Purser says on this computer"), language, this);
}

QWidget *PreferencesPage::makeAppearance(Theme &theme, WindowMemory &memory)
{
    auto *appearance = new QComboBox(this);
    appearance->setObjectName(u"appearance"_s);
    appearance->addItem(tr("As the desktop"), QVariant::fromValue(Theme::Scheme::System));
    appearance->addItem(tr("Light"), QVariant::fromValue(Theme::Scheme::Light));
    appearance->addItem(tr("Dark"), QVariant::fromValue(Theme::Scheme::Dark));
    const auto follow = [&theme, appearance] { appearance->setCurrentIndex(static_cast<int>(theme.scheme())); };
    follow();
    connect(&theme, &Theme::changed, appearance, follow);
    setHelp(appearance, tr("The colours of the window. As the desktop: dark where the desktop is dark."));
    connect(appearance, &QComboBox::activated, this, [&theme, &memory](int index) {
        const auto scheme = static_cast<Theme::Scheme>(index);
        theme.setScheme(scheme);
        memory.setScheme(scheme);
    });
    return new FieldRow(tr("Appearance"), tr("Light or dark, on this computer"), appearance, this);
}

QWidget *PreferencesPage::makeBackgroundChecks(WindowMemory &memory)
{
    auto *interval = new QComboBox(this);
    interval->setObjectName(u"checkInterval"_s);
    interval->addItems({tr("Never"), tr("Every hour"), tr("Every day")}); // by CheckInterval
    interval->setCurrentIndex(static_cast<int>(memory.checkInterval()));
    setHelp(interval,
        tr("How often Purser tests every integration against its registry by itself. A login that is refused is tried "
           "once "
           "only, so that no user gets locked."));
    connect(interval, &QComboBox::activated, this, [this, &memory](int index) {
        const auto chosen = static_cast<CheckInterval>(index);
        memory.setCheckInterval(chosen);
        emit checkIntervalChosen(chosen);
    });
    return new FieldRow(tr("Check all integrations in the background"),
        tr("While Purser is open and this computer has a network; you are told what is not accepted any more"),
        interval, this);
}

} // namespace purser
