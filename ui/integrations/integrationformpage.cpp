#include "ui/integrations/integrationformpage.h"

#include "app/model/sentences.h"
#include "app/types/types.h"
#include "ui/integrations/formsidebar.h"
#include "ui/integrations/integrationform.h"
#include "ui/integrations/integrationuses.h"
#include "ui/integrations/typechooser.h"
#include "ui/subscriptions/subscriptionchooser.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QLocale>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::Literals;

namespace purser {

IntegrationFormPage::IntegrationFormPage(Account &account, QWidget *parent) :
    IntegrationFormPage(account, Integration {}, parent)
{
}

IntegrationFormPage::IntegrationFormPage(Account &account, const Integration &integration, QWidget *parent) :
    QWidget(parent),
    m_account(account),
    m_edited(integration),
    m_card(new Card(Card::Level::Page, this)),
    m_bar(new MessageBar(this)),
    m_form(new IntegrationForm(account.integrations(), this)),
    m_sidebar(new FormSidebar(this))
{
    build();
    if (isEditing()) {
        m_form->setType(integrationType(integration.typeId));
        m_form->setIntegration(integration);
        m_sidebar->showNotes(*integrationType(integration.typeId));
        m_card->setTitle(tr("Integration"));
    } else {
        m_form->hide();
        m_subscriptions->hide();
        m_sidebar->hide();
        m_card->setTitle(tr("Add Integration"));
    }
    updateButtons();
}

IntegrationFormPage::~IntegrationFormPage()
{
    m_testStop.request_stop();
}

void IntegrationFormPage::build()
{
    const Sizes &sizes = Theme::tokens().size;
    auto *left = new QWidget(this);
    left->setMaximumWidth(sizes.fieldColumn);
    auto *fields = new QVBoxLayout(left);
    fields->setContentsMargins({});
    fields->setSpacing(sizes.space3);
    if (isEditing()) {
        buildTypeLine(fields);
        fields->addWidget(m_form);
        buildUses(fields);
    } else {
        m_types = new TypeChooser(this);
        m_subscriptions = new SubscriptionChooser(m_account.subscriptions(), this);
        fields->addWidget(m_types);
        fields->addWidget(m_form);
        fields->addWidget(m_subscriptions);
        connect(m_types, &TypeChooser::chosen, this, &IntegrationFormPage::chooseType);
    }
    fields->addStretch(1);

    auto *content = new QWidget;
    content->setObjectName(u"formContent"_s);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(sizes.space4 + sizes.space1, sizes.space4, sizes.space4 + sizes.space1, sizes.space4);
    columns->setSpacing(sizes.space4 * 2);
    columns->addWidget(left, 1);
    columns->addWidget(m_sidebar, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_card->body()->addWidget(scroll);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(sizes.space2);
    page->addWidget(m_bar);
    page->addWidget(m_card, 1);
    buildFoot();
    connect(m_bar, &MessageBar::actionTriggered, this, &IntegrationFormPage::unlock);
    connect(m_form, &IntegrationForm::changed, this, &IntegrationFormPage::updateButtons);
    connect(m_sidebar, &FormSidebar::allowed, this, &IntegrationFormPage::allow);
    connect(m_sidebar, &FormSidebar::stopRequested, this, &IntegrationFormPage::stopTest);
}

void IntegrationFormPage::buildTypeLine(QVBoxLayout *column)
{
    const IntegrationType &type = *integrationType(m_edited.typeId);
    const Sizes &sizes = Theme::tokens().size;
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.space2);
    auto *badge = plainLabel({}, TextRole::Body, this);
    badge->setPixmap(typeIcon(type).pixmap(sizes.badge, sizes.badge));
    line->addWidget(badge);
    line->addWidget(plainLabel(type.displayName(), TextRole::Strong, this), 1);
    column->addWidget(plainLabel(tr("Integration Type"), TextRole::FieldLabel, this));
    column->addLayout(line);
}

void IntegrationFormPage::buildUses(QVBoxLayout *column)
{
    auto *uses = new IntegrationUses(m_account, m_edited, this);
    connect(uses, &IntegrationUses::failed, this, &IntegrationFormPage::showFailure);
    column->addWidget(uses);
}

void IntegrationFormPage::buildFoot()
{
    QHBoxLayout *foot = m_card->foot();
    m_save = makeButton(ButtonKind::Primary, tr("Save"), u"save"_s, this);
    m_test = makeButton(ButtonKind::Plain, tr("Test connection"), u"test"_s, this);
    auto *cancel = makeButton(ButtonKind::Plain, tr("Cancel"), u"cancel"_s, this);
    m_missing = plainLabel({}, TextRole::Small, this);
    m_missing->setObjectName(u"missing"_s);
    for (QPushButton *button : {m_save, m_test, cancel}) {
        foot->addWidget(button);
    }
    foot->addWidget(m_missing, 1);
    if (isEditing()) {
        auto *remove = makeButton(ButtonKind::RowDanger, tr("Delete"), u"delete"_s, this);
        foot->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this] { emit deleteRequested(m_edited.id); });
    }
    connect(m_save, &QPushButton::clicked, this, &IntegrationFormPage::save);
    connect(m_test, &QPushButton::clicked, this, &IntegrationFormPage::test);
    connect(cancel, &QPushButton::clicked, this, &IntegrationFormPage::cancelled);
    for (const auto &keys : {QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::Key_Return)}) {
        auto *saveKeys = new QShortcut(keys, this);
        saveKeys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(saveKeys, &QShortcut::activated, m_save, &QPushButton::click);
    }
    auto *testKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this);
    testKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(testKeys, &QShortcut::activated, m_test, &QPushButton::click);
    auto *cancelKeys = new QShortcut(QKeySequence(QKeySequence::Cancel), this);
    cancelKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(cancelKeys, &QShortcut::activated, cancel, &QPushButton::click);
}

bool IntegrationFormPage::hasUnsavedChanges() const
{
    const bool hasSubscriptions = m_subscriptions && !m_subscriptions->chosenIds().isEmpty();
    return m_form->isChanged() || hasSubscriptions;
}

void IntegrationFormPage::focusFirst()
{
    if (isEditing() || m_types->type()) {
        m_form->focusFirst();
    } else {
        m_types->findChild<QWidget *>(u"type"_s)->setFocus(Qt::OtherFocusReason);
    }
}

void IntegrationFormPage::chooseType(const QString &typeId)
{
    const IntegrationType *type = integrationType(typeId);
    m_form->setVisible(type);
    m_subscriptions->setVisible(type);
    m_sidebar->setVisible(type);
    stopTest();
    m_form->setType(type);
    if (type) {
        m_card->setTitle(tr("Create %1 Integration").arg(type->displayName()));
        m_sidebar->showNotes(*type);
        m_form->focusFirst();
    }
    updateButtons();
}

void IntegrationFormPage::updateButtons()
{
    const bool hasType = isEditing() || m_types->type();
    const QStringList missing = m_form->missing();
    const bool isReadOnly = m_account.readOnlyReason().has_value();
    const bool isUnchanged = isEditing() && !m_form->isChanged();
    for (QWidget *part : {static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_test)}) {
        part->setVisible(hasType);
    }
    m_save->setEnabled(missing.isEmpty() && !m_isBusy && !isReadOnly && !isUnchanged);
    m_test->setEnabled(m_form->hasCredential() && !m_isTesting);
    QString text;
    if (!hasType) {
        text = tr("Choose an integration type to begin");
    } else if (isReadOnly) {
        text = sentence(*m_account.readOnlyReason());
    } else if (!missing.isEmpty()) {
        text = tr("%1 is(are) still empty", nullptr, static_cast<int>(missing.size())).arg(QLocale().createSeparatedList(missing));
    } else if (isUnchanged) {
        text = tr("Nothing is changed yet");
    }
    m_missing->setText(text);
}

void IntegrationFormPage::save()
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    updateButtons();
    Draft draft = m_form->draft();
    if (isEditing()) {
        QCoro::connect(m_account.integrations().edit(m_edited.id, m_edited.revision, draft), this,
            [this](const Result<Integration> &result) { finishSaving(result); });
        return;
    }
    draft.subscriptionIds = m_subscriptions->chosenIds();
    QCoro::connect(m_account.integrations().add(draft), this,
        [this](const Result<Integration> &result) { finishSaving(result); });
}

void IntegrationFormPage::finishSaving(const Result<Integration> &result)
{
    m_isBusy = false;
    if (result) {
        emit saved(*result, !isEditing());
        return;
    }
    updateButtons();
    showFailure(result.error());
}

void IntegrationFormPage::showFailure(const Error &error)
{
    m_form->showIssues(error.issues);
    if (error.issues.isEmpty()) {
        const bool canUnlock = error.kind == ErrorKind::KeychainLocked || error.kind == ErrorKind::KeychainCancelled;
        m_bar->showMessage(MessageBar::Kind::Danger, explanation(error), canUnlock ? tr("Unlock") : QString());
    } else {
        m_bar->dismiss();
    }
}

void IntegrationFormPage::unlock()
{
    QCoro::connect(m_account.unlockKeychain(), this, [this](const Result<Done> &unlocked) {
        if (unlocked) {
            save();
        } else {
            showFailure(unlocked.error());
        }
    });
}

void IntegrationFormPage::test()
{
    stopTest();
    m_isTesting = true;
    m_testStop = std::stop_source();
    m_sidebar->showRunning();
    updateButtons();
    const auto finish = [this, stop = m_testStop.get_token()](const Result<CheckReport> &report) {
        if (stop.stop_requested()) {
            return;
        }
        m_isTesting = false;
        updateButtons();
        if (report) {
            m_sidebar->showReport(*report);
        } else {
            m_sidebar->showFailure(report.error());
            m_form->showIssues(report.error().issues);
        }
    };
    QCoro::connect(m_account.checks().checkDraft(m_form->draft(), m_edited.id, m_testStop.get_token()), this, finish);
}

void IntegrationFormPage::stopTest()
{
    m_testStop.request_stop();
    if (!m_isTesting) {
        return;
    }
    m_isTesting = false;
    if (const IntegrationType *type = isEditing() ? integrationType(m_edited.typeId) : m_types->type()) {
        m_sidebar->showNotes(*type);
    }
    updateButtons();
}

void IntegrationFormPage::allow(const Trust &trust)
{
    m_form->addTrust(trust);
    updateButtons();
    test();
}

} // namespace purser
