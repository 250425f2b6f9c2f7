// What IntegrationFormPage is made of.
#include "app/types/types.h"
#include "ui/integrations/checkhistory.h"
#include "ui/integrations/formfoot.h"
#include "ui/integrations/formsidebar.h"
#include "ui/integrations/integrationform.h"
#include "ui/integrations/integrationformpage.h"
#include "ui/integrations/integrationuses.h"
#include "ui/integrations/typechooser.h"
#include "ui/integrations/usedby.h"
#include "ui/subscriptions/subscriptionchooser.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/messagebar.h"

#include <QScrollArea>

using namespace Qt::Literals;

namespace purser {

void IntegrationFormPage::build()
{
    const Sizes &sizes = Theme::tokens().size;
    auto *left = new QWidget(this);
    left->setMaximumWidth(sizes.fieldColumn);
    auto *fields = new QVBoxLayout(left);
    fields->setContentsMargins({});
    fields->setSpacing(sizes.space3);
    if (isEditing()) {
        fields->addWidget(makeTypeLine(*integrationType(m_edited.typeId), this));
        fields->addWidget(m_form);
        buildUses(fields);
        if (type()->hasRegistry()) {
            auto *repositories = makeButton(ButtonKind::Plain, tr("Repositories and tags…"), u"repositories"_s, this);
            m_card->addHeadAction(repositories);
            connect(repositories, &QPushButton::clicked, this, [this] { emit repositoriesRequested(m_edited); });
        }
    } else {
        m_types = new TypeChooser(this);
        m_subscriptions = new SubscriptionChooser(m_account.subscriptions(), this);
        fields->addWidget(m_types);
        fields->addWidget(m_form);
        fields->addWidget(m_subscriptions);
        connect(m_types, &TypeChooser::chosen, this, &IntegrationFormPage::chooseType);
        connect(m_form, &IntegrationForm::typeWanted, m_types, &TypeChooser::setType);
    }
    fields->addStretch(1);

    buildColumns(left);
    buildFoot();
    connect(m_bar, &MessageBar::actionTriggered, this, &IntegrationFormPage::unlock);
    connect(m_form, &IntegrationForm::changed, this, &IntegrationFormPage::updateButtons);
    connect(m_form, &IntegrationForm::examined, this, &IntegrationFormPage::showFacts);
    connect(m_sidebar, &FormSidebar::allowed, this, &IntegrationFormPage::allow);
    connect(m_sidebar, &FormSidebar::issuesFound, m_form, &IntegrationForm::showIssues);
}

// The fields beside the notes, scrolling together above the foot.
void IntegrationFormPage::buildColumns(QWidget *left)
{
    const Sizes &sizes = Theme::tokens().size;
    auto *content = new QWidget;
    content->setObjectName(u"formContent"_s);
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(sizes.space4 + sizes.space1, sizes.space4, sizes.space4 + sizes.space1, sizes.space4);
    m_columns->setSpacing(sizes.space4 * 2);
    auto *notes = new QVBoxLayout;
    notes->setSpacing(sizes.space4);
    notes->addWidget(m_sidebar);
    if (isEditing()) {
        if (m_checkHistory) {
            notes->addWidget(m_checkHistory);
        }
        notes->addWidget(m_usedBy);
    }
    notes->addStretch(1);
    m_columns->addWidget(left, 1);
    m_columns->addLayout(notes, 1);
    m_card->body()->addWidget(makeFormScroll(content, this));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(sizes.space2);
    page->addWidget(m_bar);
    page->addWidget(m_card, 1);
}

// Where there is no room beside the fields, with large letters or in a small window, the notes follow below them.
void IntegrationFormPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < 3 * Theme::tokens().size.fieldColumn / 2;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void IntegrationFormPage::buildUses(QVBoxLayout *column)
{
    auto *uses = new IntegrationUses(m_account, m_edited, this);
    connect(uses, &IntegrationUses::failed, this, &IntegrationFormPage::showFailure);
    connect(uses, &IntegrationUses::assigned, this,
        [this](const QString &name, const QList<SubscriptionIntegration> &added) {
            emit assigned(otherNamesText(name, added));
        });
    column->addWidget(uses);
    if (type()->hasRegistry()) {
        m_checkHistory = new CheckHistory(m_account, m_edited, this);
    }
    m_usedBy = new UsedBy(m_account, m_scans, m_edited, this);
    connect(m_usedBy, &UsedBy::goToRequested, this, &IntegrationFormPage::goToRequested);
}

void IntegrationFormPage::buildFoot()
{
    m_foot = new FormFoot(isEditing(), this);
    m_card->foot()->addWidget(m_foot);
    connect(m_foot, &FormFoot::saveRequested, this, &IntegrationFormPage::save);
    connect(m_foot, &FormFoot::testRequested, this, &IntegrationFormPage::test);
    connect(m_foot, &FormFoot::cancelRequested, this, &IntegrationFormPage::cancelled);
    connect(m_foot, &FormFoot::deleteRequested, this, [this] { emit deleteRequested(m_edited.id); });
}

void IntegrationFormPage::setFileOpener(const FileOpener &open)
{
    if (m_usedBy) {
        m_usedBy->setFileOpener(open);
    }
}

} // namespace purser
