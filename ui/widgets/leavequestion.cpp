#include "ui/widgets/leavequestion.h"

#include "ui/widgets/decisiondialog.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace purser {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("LeaveQuestion", source);
}

} // namespace

void askToLeave(QWidget *parent, const std::function<void()> &leave, const std::function<void()> &stay)
{
    auto *dialog = new DecisionDialog(text(QT_TRANSLATE_NOOP("LeaveQuestion", "Leave without saving?")), parent);
    dialog->setObjectName(u"leaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->body()->addWidget(plainLabel(
        text(QT_TRANSLATE_NOOP("LeaveQuestion", "What you typed in this form is lost if you leave it now."))));
    auto *keep =
        dialog->addEndButton(ButtonKind::Plain, text(QT_TRANSLATE_NOOP("LeaveQuestion", "Keep editing")), u"stay"_s);
    auto *discard =
        dialog->addEndButton(ButtonKind::Danger, text(QT_TRANSLATE_NOOP("LeaveQuestion", "Discard")), u"discard"_s);
    keep->setDefault(true);
    QObject::connect(keep, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(discard, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent, leave);
    if (stay) {
        QObject::connect(dialog, &QDialog::rejected, parent, stay);
    }
    dialog->open();
}

} // namespace purser
