#include "ui/integrations/deletedialog.h"

#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emphasislabel.h"
#include "ui/widgets/label.h"

#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

QLabel *oneLine(const QString &text, TextRole role, QWidget *parent)
{
    QLabel *label = plainLabel(text, role, parent);
    label->setWordWrap(false);
    return label;
}

} // namespace

DeleteDialog::DeleteDialog(Integrations &integrations, const Integration &integration, QWidget *parent)
    : DecisionDialog(tr("Confirm Delete Account Integration"), parent),
      m_integrations(integrations),
      m_integration(integration)
{
    setObjectName(u"deleteDialog"_s);
    auto *cancel = addEndButton(ButtonKind::Plain, tr("Cancel"), u"cancel"_s);
    m_yes = addEndButton(ButtonKind::Danger, tr("Yes"), u"yes"_s);
    m_yes->hide();
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_yes, &QPushButton::clicked, this, &DeleteDialog::confirm);
    clearBody();
    reload();
}

void DeleteDialog::clearBody()
{
    delete std::exchange(m_content, nullptr);
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(Theme::tokens().size.space2);
    body()->addWidget(m_content);
}

void DeleteDialog::reload()
{
    QCoro::connect(m_integrations.dependencies(m_integration.id), this, [this](const Result<QList<Dependency>> &found) {
        if (found) {
            show(*found);
        } else {
            showFailure(found.error());
        }
    });
}

void DeleteDialog::show(const QList<Dependency> &dependencies)
{
    clearBody();
    const Sizes &sizes = Theme::tokens().size;
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    const bool isFree = dependencies.isEmpty();
    const QString name = displayText(m_integration.name);
    auto *question = new EmphasisLabel(m_content);
    question->setText(isFree ? tr("Are you sure you want to delete %1?")
                             : tr("Please delete following dependencies before deleting %1"),
        name);
    question->setObjectName(u"question"_s);
    column->addWidget(question);
    column->addSpacing(sizes.space1);
    column->addWidget(oneLine(tr("Dependencies"), TextRole::Strong, m_content));
    auto *count = oneLine(
        isFree ? tr("No dependency") : tr("%n dependency(s)", nullptr, static_cast<int>(dependencies.size())),
        TextRole::Body, m_content);
    count->setObjectName(u"count"_s);
    column->addWidget(count);
    if (!isFree) {
        column->addSpacing(sizes.space1);
        column->addWidget(oneLine(tr("Subscription Integrations"), TextRole::Strong, m_content));
    }
    for (const Dependency &dependency : dependencies) {
        column->addWidget(makeRow(dependency));
    }
    m_yes->setVisible(isFree);
    m_yes->setEnabled(true);
}

QWidget *DeleteDialog::makeRow(const Dependency &dependency)
{
    const Sizes &sizes = Theme::tokens().size;
    auto *row = new QFrame(m_content);
    row->setProperty("surface", u"box"_s);
    row->setObjectName(u"dependency."_s % dependency.id);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(sizes.space3, sizes.space2, sizes.space3, sizes.space2);
    const QString text = tr("%1 - %2").arg(displayText(dependency.subscription), displayText(dependency.name));
    line->addWidget(new ElidedLabel(text, TextRole::Body, row), 1);
    auto *releaseButton = makeButton(ButtonKind::Row, tr("Release"), u"release."_s % dependency.id, row);
    releaseButton->setAccessibleName(tr("Release %1").arg(text));
    connect(releaseButton, &QPushButton::clicked, this, [this, dependency] { release(dependency); });
    line->addWidget(releaseButton);
    return row;
}

void DeleteDialog::release(const Dependency &dependency)
{
    if (std::exchange(m_isBusy, true)) {
        return;
    }
    QCoro::connect(m_integrations.release(dependency), this, [this](const Result<SubscriptionIntegration> &released) {
        m_isBusy = false;
        if (released) {
            m_deletion.released << *released;
        }
        // What somebody else has released meanwhile is simply no longer there.
        if (released || released.error().kind == ErrorKind::NoSuchThing) {
            reload();
        } else {
            showFailure(released.error());
        }
    });
}

void DeleteDialog::confirm()
{
    if (std::exchange(m_isBusy, true)) {
        return;
    }
    m_yes->setEnabled(false);
    QCoro::connect(m_integrations.remove(m_integration.id), this, [this](const Result<Integration> &removed) {
        m_isBusy = false;
        if (removed) {
            m_deletion.integration = *removed;
            accept();
        } else if (removed.error().kind == ErrorKind::InUse) {
            // Something began to use it while the dialog was open.
            reload();
        } else {
            showFailure(removed.error());
        }
    });
}

void DeleteDialog::showFailure(const Error &error)
{
    auto *text = plainLabel(explanation(error), TextRole::Error, m_content);
    text->setObjectName(u"failure"_s);
    m_content->layout()->addWidget(text);
}

} // namespace purser
