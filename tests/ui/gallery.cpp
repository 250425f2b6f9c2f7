// purser_gallery FOLDER: pictures of every widget in every state, to be looked at by people.
#include "tests/ui/gallerypages.h"
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

void fillDialog(DecisionDialog &dialog)
{
    dialog.body()->addWidget(plainLabel(words(
        "Are you sure you want to delete trusted-dtr?", "Möchten Sie die Verknüpfung trusted-dtr wirklich löschen?")));
    dialog.body()->addWidget(plainLabel(words("Dependencies", "Abhängigkeiten"), TextRole::Strong));
    dialog.body()->addWidget(plainLabel(words("No dependency", "Keine Abhängigkeit")));
    dialog.addStartButton(ButtonKind::Plain, words("Release all…", "Alle freigeben …"), u"release"_s);
    dialog.addEndButton(ButtonKind::Plain, words("Cancel", "Abbrechen"), u"cancel"_s);
    dialog.addEndButton(ButtonKind::Danger, words("Yes", "Ja"), u"yes"_s)->setFocus();
}

void grab(QWidget *page, const QString &path, qreal scale, const QString &focus = {})
{
    page->setAttribute(Qt::WA_DontShowOnScreen, false);
    page->setProperty("gallery", true);
    page->setAutoFillBackground(true);
    page->show();
    if (QApplication::activeModalWidget() == nullptr) {
        page->activateWindow();
    }
    QApplication::processEvents();
    if (auto *wanted = page->findChild<QWidget *>(focus); wanted != nullptr && !focus.isEmpty()) {
        wanted->setFocus();
    }
    for (int i = 0; i < 5; ++i) {
        QApplication::processEvents();
    }
    QPixmap picture(page->size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    page->render(&picture);
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != page && other->isVisible() && other->isWindow()) {
            other->render(&picture, other->pos() - page->pos());
        }
    }
    picture.save(path);
}

void saveAll(const QDir &folder, const QString &name, qreal scale)
{
    const std::unique_ptr<QWidget> list(listPage());
    grab(list.get(), folder.filePath(u"list-"_s + name + u".png"_s), scale);
    list->hide();
    const std::unique_ptr<QWidget> form(formPage());
    grab(form.get(), folder.filePath(u"form-"_s + name + u".png"_s), scale, u"name"_s);
    form->hide();
    const std::unique_ptr<QWidget> kit(kitPage());
    grab(kit.get(), folder.filePath(u"kit-"_s + name + u".png"_s), scale, u"c"_s);
    kit->hide();
    DecisionDialog dialog(
        words("Confirm Delete Account Integration", "Löschen der Verknüpfung bestätigen"), list.get());
    fillDialog(dialog);
    list->show();
    dialog.open();
    grab(list.get(), folder.filePath(u"dialog-"_s + name + u".png"_s), scale);
    dialog.close();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("purser_gallery FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    QDir().mkpath(folder.path());
    Theme theme;
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    theme.setBaseFont(font);
    theme.setAnimated(false);
    theme.setScheme(Theme::Scheme::Light);
    theme.apply(application);
    saveAll(folder, u"light"_s, 1);
    theme.setScheme(Theme::Scheme::Dark);
    saveAll(folder, u"dark"_s, 1);
    theme.setHighContrast(true);
    saveAll(folder, u"contrast"_s, 1);
    theme.setHighContrast(false);
    theme.setScheme(Theme::Scheme::Light);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    saveAll(folder, u"mirrored"_s, 1);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    german = true;
    saveAll(folder, u"german"_s, 1);
    saveAll(folder, u"twice"_s, 2);
    font.setPixelSize(20);
    theme.setBaseFont(font);
    saveAll(folder, u"large"_s, 1);
    return 0;
}
