// What ExportDialog is made of.
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/exporttarget.h"
#include "ui/exchange/exportwords.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/whatsthis.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals;

namespace purser {

ExportDialog::ExportDialog(Account &account, const QList<Integration> &integrations, QWidget *parent)
    : DecisionDialog(tr("Export Integrations"), parent),
      m_account(account),
      m_integrations(integrations),
      m_ends(knownEnds(integrations)),
      m_format(new Dropdown(this)),
      m_secretName(new QLineEdit(u"registry-login"_s, this)),
      m_nameSpace(new QLineEdit(this)),
      m_target(new ExportTarget(this)),
      m_formatRow(new FieldRow(tr("Format"), {}, m_format, this)),
      m_secretNameRow(new FieldRow(tr("Name of the secret"), tr("What imagePullSecrets calls it"), m_secretName, this)),
      m_nameSpaceRow(
          new FieldRow(tr("Namespace"), tr("Where it belongs; empty for the one it is applied to"), m_nameSpace, this)),
      m_targetRow(new FieldRow(tr("Where to"), {}, m_target, this)),
      m_consequence(plainLabel({}, TextRole::Body, this)),
      m_failure(plainLabel({}, TextRole::Error, this)),
      m_progress(new ProgressLine(this))
{
    setObjectName(u"exportDialog"_s);
    build();
    buildFoot();
    followFormat();
    m_format->setFocus();
}

void ExportDialog::build()
{
    m_format->setObjectName(u"format"_s);
    for (const ExportFormat format : ExportWords::formats()) {
        m_format->addItem(ExportWords::name(format), QVariant::fromValue(static_cast<int>(format)));
    }
    setHelp(m_format,
        tr("The tool that the file is for. What the file looks like, and whether it holds secrets, follows from it."));
    setHelp(m_secretName,
        tr("The name of the Kubernetes secret that is made: small letters, digits, dots and hyphens. Pods refer to it "
           "by this name."));
    setHelp(m_nameSpace,
        tr("The Kubernetes namespace of the pods that use the secret. Secrets are seen in their own namespace only."));
    m_secretName->setObjectName(u"secretName"_s);
    m_nameSpace->setObjectName(u"nameSpace"_s);
    m_consequence->setObjectName(u"consequence"_s);
    m_failure->setObjectName(u"failure"_s);
    m_failure->hide();
    QLabel *names = plainLabel(ExportWords::listed(m_integrations), TextRole::Body, this);
    names->setObjectName(u"names"_s);
    for (QWidget *part : {static_cast<QWidget *>(names), static_cast<QWidget *>(m_formatRow),
             static_cast<QWidget *>(m_secretNameRow), static_cast<QWidget *>(m_nameSpaceRow),
             static_cast<QWidget *>(m_targetRow), static_cast<QWidget *>(m_consequence),
             static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_failure)}) {
        body()->addWidget(part);
    }
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_secretName, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_nameSpace, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_target, &ExportTarget::changed, this, [this] {
        m_targetRow->setConsent({}); // it was for another file
        refresh();
    });
    connect(m_targetRow, &FieldRow::consentChanged, this, &ExportDialog::refresh);
}

void ExportDialog::buildFoot()
{
    auto *cancel = addEndButton(ButtonKind::Plain, tr("Cancel"), u"cancel"_s);
    m_export = addEndButton(ButtonKind::Primary, tr("Export"), u"export"_s);
    m_export->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::run);
}

} // namespace purser
