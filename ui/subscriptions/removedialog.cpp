#include "ui/subscriptions/removedialog.h"

#include "app/account/dependents.h"
#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "ui/subscriptions/dependentwords.h"
#include "ui/subscriptions/usewords.h"
#include "ui/widgets/emphasislabel.h"
#include "ui/widgets/label.h"

using namespace Qt::Literals;

namespace purser {

namespace {

// What goes with it, and what does not.
QString consequence(const Dependent &removed)
{
    const QStringList names = namesOfUses(removed);
    const QString uses =
        names.isEmpty() ? QString() : RemoveDialog::tr("Its uses of %1 go with it.").arg(namesText(names, 5));
    const QString files = removed.folder.isEmpty()
        ? QString()
        : RemoveDialog::tr("No file in %1 is changed.").arg(pathText(removed.folder));
    return uses.isEmpty() || files.isEmpty() ? QString(uses + files) : QString(uses % u'\n' % files);
}

} // namespace

RemoveDialog::RemoveDialog(Dependents &dependents, const Dependent &removed, QWidget *parent)
    : DecisionDialog(tr("Confirm Delete"), parent),
      m_dependents(dependents),
      m_id(removed.id),
      m_failure(plainLabel({}, TextRole::Error, this))
{
    setObjectName(u"removeDialog"_s);
    auto *question = new EmphasisLabel(this);
    question->setObjectName(u"question"_s);
    question->setText(tr("Are you sure you want to delete %1?"), displayText(removed.name));
    body()->addWidget(question);
    if (const QString text = consequence(removed); !text.isEmpty()) {
        body()->addWidget(plainLabel(text, TextRole::Muted, this));
    }
    m_failure->setObjectName(u"failure"_s);
    m_failure->hide();
    body()->addWidget(m_failure);
    auto *cancel = addEndButton(ButtonKind::Plain, tr("Cancel"), u"cancel"_s);
    m_yes = addEndButton(ButtonKind::Danger, tr("Yes"), u"yes"_s);
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_yes, &QPushButton::clicked, this, &RemoveDialog::confirm);
}

void RemoveDialog::confirm()
{
    m_yes->setEnabled(false);
    QCoro::connect(m_dependents.remove(m_id), this, [this](const Result<Done> &removed) {
        // Whoever has removed it meanwhile did what was wanted.
        if (removed || removed.error().kind == ErrorKind::NoSuchThing) {
            accept();
        } else {
            m_yes->setEnabled(true);
            m_failure->setText(explanation(removed.error()));
            m_failure->show();
        }
    });
}

} // namespace purser
