#include "tests/ui/gallerypages.h"

#include "tests/ui/gallerymodel.h"
#include "ui/theme/badge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/decisiondialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listdelegate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/secrettextedit.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QMetaEnum>
#include <QPainter>
#include <QRadioButton>
#include <QScreen>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QWindow>

using namespace Qt::Literals;
using namespace purser;

namespace {

QWidget *row(const QList<QWidget *> &parts, QWidget *parent = nullptr)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : parts) {
        layout->addWidget(part);
    }
    layout->addStretch(1);
    return widget;
}

QPushButton *disabled(QPushButton *button)
{
    button->setEnabled(false);
    return button;
}

} // namespace

bool german = false;

QString words(const char *english, const char *longer)
{
    return QString::fromUtf8(german ? longer : english);
}

QWidget *listPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *crumbs = new Breadcrumb;
    crumbs->setTrail({{words("Account", "Benutzerkonto"), u"account"_s},
        {words("Integrations", "Verknüpfungen"), u"integrations"_s}});
    column->addWidget(crumbs);
    auto *bar = new MessageBar;
    bar->showMessage(MessageBar::Kind::Info, words("Deleted acme-hub.", "Die Verknüpfung acme-hub wurde gelöscht."),
        words("Undo", "Rückgängig machen"));
    column->addWidget(bar);
    auto *card = new Card;
    card->setTitle(words("Account Integrations", "Verknüpfungen des Benutzerkontos"));
    card->addHeadAction(makeButton(ButtonKind::Plain, words("Check all", "Alle überprüfen"), u"check"_s));
    card->addHeadAction(makeButton(ButtonKind::Primary, words("Add Integration", "Verknüpfung hinzufügen"), u"add"_s));
    auto *filters = new QHBoxLayout;
    filters->addWidget(new MenuButton(words("All Types", "Alle Arten"), u"types"_s));
    filters->addWidget(new SearchField(words("Integration Name", "Name der Verknüpfung")));
    for (const auto &[text, on] : {std::pair(words("Failing", "Fehlgeschlagen"), false),
             std::pair(words("Never checked", "Nie überprüft"), true)}) {
        auto *chip = new Chip(text);
        chip->setCount(1);
        chip->setChecked(on);
        filters->addWidget(chip);
    }
    filters->addStretch(1);
    card->addPadded()->addLayout(filters);
    card->addSeparator();
    auto *progress = new ProgressLine;
    progress->setDelay(0);
    progress->start();
    card->body()->addWidget(progress);
    auto *table = new QTableView;
    table->setModel(new GalleryModel(7, table));
    dressTable(table);
    auto *delegate = new ListDelegate(table);
    delegate->setCell(0, ListDelegate::Cell::Badge);
    delegate->setCell(1, ListDelegate::Cell::Name);
    delegate->setCell(4, ListDelegate::Cell::Status);
    delegate->setCell(6, ListDelegate::Cell::Actions);
    delegate->setRowActions({{u"edit"_s, words("Edit", "Bearbeiten"), Tone::Text},
        {u"delete"_s, words("Delete", "Löschen"), Tone::Danger}});
    const int factor = Theme::tokens().size.bodyFont;
    const QList<int> widths {54, 214, 166, 124, 150, 170};
    for (int i = 0; i < widths.size(); ++i) {
        table->setColumnWidth(i, widths[i] * factor / 13);
    }
    table->setColumnWidth(6, delegate->actionsWidth());
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder);
    table->selectRow(1);
    card->body()->addWidget(table, 1);
    column->addWidget(card, 1);
    page->resize(1040 * factor / 13, 600 * factor / 13);
    return page;
}

namespace {

QComboBox *typeCombo()
{
    auto *combo = new QComboBox;
    QPixmap badge(QSize(20, 20) * 2);
    badge.setDevicePixelRatio(2);
    badge.fill(Qt::transparent);
    QPainter painter(&badge);
    paintBadge(&painter, QRect(0, 0, 20, 20), u"P"_s, hueOf(u"private-docker-registry"));
    painter.end();
    combo->addItem(QIcon(badge), u"Private Docker Registry"_s);
    combo->addItem(u"Docker"_s);
    return combo;
}

void fillFields(QVBoxLayout *left)
{
    left->addWidget(new FieldRow(words("Integration &Type", "&Art der Verknüpfung"), {}, typeCombo()));
    auto *name = new QLineEdit;
    name->setObjectName(u"name"_s);
    name->setPlaceholderText(words("Name of the account integration", "Name der Verknüpfung dieses Benutzerkontos"));
    left->addWidget(new FieldRow(words("Integration &Name", "&Name der Verknüpfung"), {}, name));
    auto *url = new QLineEdit(u"http://registry.acme.example:5000"_s);
    auto *urlRow = new FieldRow(u"&Url"_s, words("URL to private registry", "Adresse der privaten Registrierung"), url);
    urlRow->setIssue(words("This sends the password unencrypted to another computer.",
                         "Das Kennwort würde unverschlüsselt an einen anderen Rechner geschickt, und wer den Weg "
                         "dazwischen sieht, liest es mit."),
        FieldRow::Weight::Warning);
    urlRow->setConsent(words("Send it unencrypted all the same", "Trotzdem unverschlüsselt senden"));
    left->addWidget(urlRow);
    auto *user = new QLineEdit(u"alice:smith"_s);
    auto *userRow = new FieldRow(words("User&name", "&Benutzername"), {}, user);
    userRow->setIssue(words("A user name cannot have a colon.", "Ein Benutzername darf keinen Doppelpunkt enthalten."));
    left->addWidget(userRow);
    auto *password = new SecretEdit;
    password->setSecret(Secret("canary-secret"));
    left->addWidget(new FieldRow(words("&Password", "&Kennwort"), {}, password));
    auto *stored = new SecretEdit;
    stored->setStored(true);
    left->addWidget(new FieldRow(words("S&tored password", "Hinterlegtes Kenn&wort"), {}, stored));
    auto *key = new SecretTextEdit;
    left->addWidget(new FieldRow(words("&JSON key", "&JSON-Schlüssel"), {}, key));
    auto *loaded = new SecretTextEdit;
    loaded->setSecret(Secret(QByteArray(2371, 'x')));
    left->addWidget(new FieldRow(words("JSON &key", "JSON-Schlüsse&l"), {}, loaded));
}

Card *traceCard()
{
    auto *trace = new Card(Card::Level::Part);
    trace->setTitle(words("Accepted", "Angenommen"));
    trace->titleLabel()->setProperty("tone", u"Good"_s);
    trace->addHeadAction(plainLabel(u"142 ms"_s, TextRole::SmallStrong));
    auto *text = trace->addPadded();
    text->addWidget(plainLabel(words("The registry let alice in, and it refuses callers without a login.",
        "Die Registrierung ließ alice ein und weist Anfragen ohne Anmeldung ab.")));
    text->addWidget(plainLabel(u"Proved by: Basic login on /v2/"_s, TextRole::Small));
    trace->addSeparator();
    trace->addPadded()->addWidget(row({makeButton(ButtonKind::Row, words("Copy report", "Bericht kopieren"), u"c"_s)}));
    return trace;
}

} // namespace

QWidget *formPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *card = new Card;
    card->setTitle(
        words("Create Private Docker Registry Integration", "Verknüpfung für Private Docker Registry anlegen"));
    auto *both = new QHBoxLayout;
    both->setSpacing(Theme::tokens().size.control);
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::tokens().size.space3);
    fillFields(left);
    left->addStretch(1);
    both->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(traceCard());
    right->addStretch(1);
    both->addLayout(right, 1);
    card->addPadded()->addLayout(both);
    card->foot()->addWidget(disabled(makeButton(ButtonKind::Primary, words("Save", "Speichern"), u"save"_s)));
    card->foot()->addWidget(makeButton(ButtonKind::Plain, words("Test connection", "Verbindung prüfen"), u"test"_s));
    card->foot()->addWidget(makeButton(ButtonKind::Plain, words("Cancel", "Abbrechen"), u"cancel"_s));
    card->foot()->addWidget(plainLabel(words("Name, Url, Username and Password are still empty",
                                           "Name, Adresse, Benutzername und Kennwort sind noch leer"),
                                TextRole::Small),
        1);
    column->addWidget(card);
    page->resize(1040 * Theme::tokens().size.bodyFont / 13, 960 * Theme::tokens().size.bodyFont / 13);
    return page;
}

namespace {

QListWidget *placesMenu()
{
    auto *menu = new QListWidget;
    auto *delegate = new ListDelegate(menu);
    delegate->setCompact(true);
    delegate->setMenu(true);
    const QStringList names {words("Integrations", "Verknüpfungen"), words("Subscriptions", "Abonnements"), u"Tools"_s};
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(name, menu);
        item->setData(ListRole::Trailing, name == "Tools"_L1 ? QString() : u"7"_s);
    }
    menu->setCurrentRow(0);
    menu->setFixedHeight(3 * Theme::tokens().size.menuRow);
    return menu;
}

QListWidget *pickerList()
{
    auto *picker = new QListWidget;
    auto *delegate = new ListDelegate(picker);
    delegate->setCompact(true);
    auto *home = new QListWidgetItem(icon(Icon::Home), u"Home"_s, picker);
    home->setSelected(true);
    for (const QString &name : {u"acme"_s, u"globex"_s, u"initech"_s, u"soylent"_s, u"umbrella"_s}) {
        auto *item = new QListWidgetItem(name, picker);
        item->setData(ListRole::Letter, initialOf(name));
        item->setData(ListRole::Hue, hueOf(name));
        item->setData(ListRole::Trailing, words("4 integrations", "4 Verknüpfungen"));
    }
    picker->setFixedHeight(6 * Theme::tokens().size.menuRow);
    return picker;
}

QWidget *badges()
{
    QList<QWidget *> parts;
    for (const auto &[id, letter] :
        {std::pair(u"docker"_s, u"D"_s), {u"gcr"_s, u"G"_s}, {u"private-docker-registry"_s, u"P"_s},
            {u"docker-trusted-registry"_s, u"T"_s}, {u"quay"_s, u"Q"_s}, {u"ecr"_s, u"E"_s}, {u"artifactory"_s, u"J"_s},
            {u"ghcr"_s, u"H"_s}, {u"gitlab"_s, u"L"_s}, {u"acr"_s, u"A"_s}, {u"harbor"_s, u"B"_s}}) {
        auto *label = new QLabel;
        label->setTextFormat(Qt::PlainText);
        QPixmap badge(QSize(28, 28) * 2);
        badge.setDevicePixelRatio(2);
        badge.fill(Qt::transparent);
        QPainter painter(&badge);
        paintBadge(&painter, QRect(0, 0, 28, 28), letter, hueOf(id));
        painter.end();
        label->setPixmap(badge);
        parts.append(label);
    }
    for (const QString &name : {u"acme"_s, u"globex"_s, u"initech"_s}) {
        parts.append(new Avatar(name));
    }
    return row(parts);
}

QWidget *icons()
{
    QList<QWidget *> parts;
    for (int i = 0; i <= int(Icon::Redo); ++i) {
        parts.append(makeIconButton(Icon(i), u"icon"_s, {}));
    }
    parts.last()->setEnabled(false);
    return row(parts);
}

QWidget *marks()
{
    auto *on = new QCheckBox(words("Checked", "Angekreuzt"));
    on->setChecked(true);
    auto *part = new QCheckBox(words("Partly", "Teilweise"));
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    auto *off = new QCheckBox(words("Disabled", "Ausgeschaltet"));
    off->setEnabled(false);
    auto *radio = new QRadioButton(words("One", "Eines"));
    radio->setChecked(true);
    auto *spin = new QSpinBox;
    spin->setValue(20);
    auto *combo = new QComboBox;
    combo->addItems({u"hub"_s, words("All families", "Alle Familien")});
    auto *grey = new QComboBox;
    grey->addItem(u"hub"_s);
    grey->setEnabled(false);
    auto *edit = new QLineEdit(words("Disabled", "Ausgeschaltet"));
    edit->setEnabled(false);
    return row({on, new QCheckBox(words("Unchecked", "Leer")), part, off, radio,
        new QRadioButton(words("Other", "Anderes")), spin, combo, grey, edit});
}

} // namespace

QWidget *kitPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(Theme::tokens().size.space3);
    column->addWidget(row({makeButton(ButtonKind::Plain, words("Plain", "Gewöhnlich"), u"a"_s),
        makeButton(ButtonKind::Primary, words("Primary", "Hauptsache"), u"b"_s),
        makeButton(ButtonKind::Danger, words("Yes", "Ja, löschen"), u"c"_s),
        makeButton(ButtonKind::Quiet, words("Quiet", "Leise"), u"d"_s),
        makeButton(ButtonKind::Link, words("Add subscription…", "Abonnement hinzufügen …"), u"e"_s),
        makeButton(ButtonKind::Row, words("Edit", "Bearbeiten"), u"f"_s),
        makeButton(ButtonKind::RowDanger, words("Remove", "Entfernen"), u"g"_s)}));
    column->addWidget(row({disabled(makeButton(ButtonKind::Plain, words("Plain", "Gewöhnlich"), u"h"_s)),
        disabled(makeButton(ButtonKind::Primary, words("Primary", "Hauptsache"), u"i"_s)),
        disabled(makeButton(ButtonKind::Danger, words("Yes", "Ja, löschen"), u"j"_s)),
        disabled(makeButton(ButtonKind::Row, words("Edit", "Bearbeiten"), u"k"_s)),
        new MenuButton(words("None Selected", "Keine ausgewählt"), u"l"_s)}));
    column->addWidget(marks());
    column->addWidget(icons());
    column->addWidget(badges());
    const QString news = words("The keychain is locked. Unlock it to save.",
        "Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, um zu speichern.");
    for (const auto kind : {MessageBar::Kind::Good, MessageBar::Kind::Warning, MessageBar::Kind::Danger}) {
        auto *bar = new MessageBar;
        bar->showMessage(kind, news, kind == MessageBar::Kind::Warning ? words("Unlock", "Entsperren") : QString());
        column->addWidget(bar);
    }
    auto *low = new QHBoxLayout;
    auto *menu = new Card(Card::Level::Part);
    menu->setTitle(words("Account Settings", "Einstellungen des Kontos"));
    menu->body()->addWidget(placesMenu());
    auto *picker = new Card(Card::Level::Part);
    picker->body()->addWidget(pickerList());
    auto *empty = new Card;
    auto *state = new EmptyState(words("No integrations yet", "Noch keine Verknüpfungen"),
        words("An integration is a login for a container registry, kept in this computer's keychain, that your "
              "subscriptions may use.",
            "Eine Verknüpfung ist die Anmeldung an einer Container-Registrierung; sie liegt im Schlüsselbund dieses "
            "Rechners, und Ihre Abonnements dürfen sie benutzen."));
    state->addAction(ButtonKind::Primary, words("Add Integration", "Verknüpfung hinzufügen"), u"m"_s);
    state->addAction(ButtonKind::Plain, words("Import logins…", "Anmeldungen einlesen …"), u"n"_s);
    empty->body()->addWidget(state);
    low->addWidget(menu, 1, Qt::AlignTop);
    low->addWidget(picker, 1, Qt::AlignTop);
    low->addWidget(empty, 2);
    column->addLayout(low, 1);
    page->resize(1140 * Theme::tokens().size.bodyFont / 13, 620 * Theme::tokens().size.bodyFont / 13);
    return page;
}
