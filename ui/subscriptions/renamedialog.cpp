#include "ui/subscriptions/renamedialog.h"

#include "app/account/subscriptions.h"
#include "app/model/sentences.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/whatsthis.h"

#include <QLineEdit>

using namespace Qt::Literals;

namespace purser {

RenameDialog::RenameDialog(Subscriptions &subscriptions, const Subscription &renamed, QWidget *parent)
    : DecisionDialog(tr("Rename Subscription"), parent),
      m_subscriptions(subscriptions),
      m_id(renamed.id),
      m_name(new QLineEdit(renamed.name, this)),
      m_nameRow(new FieldRow(tr("Subscription Name"),
          tr("As this account calls the organisation. No file uses this name."), m_name, this)),
      m_failure(plainLabel({}, TextRole::Error, this))
{
    setObjectName(u"renameDialog"_s);
    m_name->setObjectName(u"rename.name"_s);
    setHelp(m_name,
        tr("The organisation's name in this account: in the picker at the top left, in lists and on the command "
           "line."));
    m_name->selectAll();
    m_failure->setObjectName(u"rename.failure"_s);
    m_failure->hide();
    body()->addWidget(m_nameRow);
    body()->addWidget(m_failure);
    auto *cancel = addEndButton(ButtonKind::Plain, tr("Cancel"), u"cancel"_s);
    m_rename = addEndButton(ButtonKind::Primary, tr("Rename"), u"rename.save"_s);
    m_rename->setDefault(true);
    m_name->setFocus();
    connect(m_name, &QLineEdit::textEdited, m_nameRow, &FieldRow::clearIssue);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_rename, &QPushButton::clicked, this, &RenameDialog::rename);
}

void RenameDialog::rename()
{
    m_rename->setEnabled(false);
    m_failure->hide();
    QCoro::connect(m_subscriptions.rename(m_id, m_name->text()), this, [this](const Result<Done> &renamed) {
        if (renamed) {
            accept();
        } else {
            m_rename->setEnabled(true);
            showFailure(renamed.error());
        }
    });
}

void RenameDialog::showFailure(const Error &error)
{
    if (error.issues.isEmpty()) {
        m_failure->setText(explanation(error));
        m_failure->show();
    } else {
        m_nameRow->setIssue(sentence(error.issues.first()));
        m_name->setFocus();
    }
}

} // namespace purser
