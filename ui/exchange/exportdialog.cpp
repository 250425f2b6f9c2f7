#include "ui/exchange/exportdialog.h"

#include "app/account/account.h"
#include "app/exchange/secretfile.h"
#include "app/model/displaytext.h"
#include "app/model/joinedtext.h"
#include "ui/exchange/exporttarget.h"
#include "ui/exchange/exportwords.h"
#include "ui/exchange/secretclipboard.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progressline.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

ExportOrder ExportDialog::order() const
{
    return {.integrations = m_integrations,
        .format = format(),
        .secretName = m_secretName->text().trimmed(),
        .nameSpace = m_nameSpace->text().trimmed()};
}

void ExportDialog::followFormat()
{
    const bool isKubernetes = format() == ExportFormat::Kubernetes;
    m_formatRow->setHint(ExportWords::hint(format()));
    m_secretNameRow->setVisible(isKubernetes);
    m_nameSpaceRow->setVisible(isKubernetes);
    m_target->offerFileName(ExportWords::fileName(format()));
    // Of many integrations it takes a while, so it is not asked again at every key.
    ExportOrder named = order();
    named.secretName = u"any"_s;
    named.nameSpace.clear();
    m_fault = objection(named);
    refresh();
}

bool ExportDialog::isReplacing() const
{
    return !m_target->isClipboard() && QFileInfo::exists(m_target->path());
}

// What is wrong is said where it can be mended; nothing leaves while there is anything.
void ExportDialog::refresh()
{
    using Kind = ExportFault::Kind;
    m_failure->hide();
    ExportOrder names = order();
    names.integrations.clear();
    const std::optional<ExportFault> fault = m_fault ? m_fault : objection(names);
    const auto tell = [&fault](FieldRow *row, bool isMeant) {
        if (fault && isMeant) {
            row->setIssue(sentence(*fault));
        } else {
            row->clearIssue();
        }
    };
    const bool isName = fault && fault->kind == Kind::SecretName;
    const bool isNamespace = fault && fault->kind == Kind::Namespace;
    tell(m_secretNameRow, isName);
    tell(m_nameSpaceRow, isNamespace);
    tell(m_formatRow, !isName && !isNamespace);
    if (isReplacing()) {
        const bool isConsented = m_targetRow->isConsented();
        m_targetRow->setIssue(tr("This file is there already."), FieldRow::Weight::Warning);
        m_targetRow->setConsent(tr("Replace it"), isConsented);
    } else {
        m_targetRow->setConsent({});
        m_targetRow->clearIssue();
    }
    m_consequence->setText(consequence());
    const bool hasTarget = m_target->isClipboard() || QFileInfo(m_target->path()).isAbsolute();
    m_export->setEnabled(!m_isBusy && !fault && hasTarget && (!isReplacing() || m_targetRow->isConsented()));
}

QString ExportDialog::consequence() const
{
    const int count = static_cast<int>(m_integrations.size());
    QStringList sentences;
    if (m_target->isClipboard()) {
        sentences << tr(
            "The secrets of %n integration(s) go to the clipboard, where every program of yours can read them.",
            nullptr, count);
    } else {
        sentences << tr("The secrets of %n integration(s) go into this file as they are. Whoever can read it, or a "
                        "copy of it, has these logins.",
            nullptr, count);
    }
    const auto isAmazon = [](const Integration &integration) { return integration.typeId == "ecr"_L1; };
    if (!holdsVariables(format()) && std::ranges::any_of(m_integrations, isAmazon)) {
        sentences << tr("Amazon is asked for a password, which works for 12 hours.");
    }
    sentences << ExportWords::told(m_ends);
    return joinedSentences(sentences);
}

void ExportDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    if (isBusy) {
        m_progress->start();
    } else {
        m_progress->stop();
    }
    for (QWidget *row : {m_formatRow, m_secretNameRow, m_nameSpaceRow, m_targetRow}) {
        row->setEnabled(!isBusy);
    }
    refresh();
}

void ExportDialog::run()
{
    setBusy(true);
    QCoro::connect(makeExport(m_account, order()), this, [this](const Exported<Export> &made) {
        if (made) {
            finish(*made);
        } else {
            showFailure(sentence(made.error()));
        }
    });
}

void ExportDialog::finish(const Export &made)
{
    if (m_target->isClipboard()) {
        copySecret(made.content);
        end(tr("Copied %1. The clipboard is emptied after 30 seconds.").arg(ExportWords::listed(m_integrations)), made);
        return;
    }
    const QString path = m_target->path();
    QCoro::connect(
        writeSecretFileAside(made.content, path), this, [this, path, made](const std::optional<QString> &reason) {
            if (reason) {
                showFailure(tr("%1 could not be written: %2. What was there is as it was.")
                                .arg(displayText(path), displayText(*reason)));
            } else {
                end(tr("Exported %1 to %2.").arg(ExportWords::listed(m_integrations), displayText(path)), made);
            }
        });
}

void ExportDialog::end(const QString &where, const Export &made)
{
    QStringList said {where};
    said << ExportWords::told(made.ends);
    emit exported(joinedSentences(said));
    accept();
}

void ExportDialog::showFailure(const QString &text)
{
    setBusy(false);
    m_failure->setText(text);
    m_failure->show();
}

} // namespace purser
