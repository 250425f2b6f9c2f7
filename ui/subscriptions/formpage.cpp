#include "ui/subscriptions/formpage.h"

#include "app/account/account.h"
#include "app/model/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::Literals;

namespace purser {

FormPage::FormPage(Account &account, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_account(account),
      m_card(new Card(Card::Level::Page, this)),
      m_bar(new MessageBar(this)),
      m_fields(new QVBoxLayout),
      m_save(makeButton(ButtonKind::Primary, tr("Save"), u"save"_s, this)),
      m_remark(plainLabel({}, TextRole::Small, this))
{
    build(title);
    buildFoot();
}

void FormPage::build(const QString &title)
{
    const Sizes &sizes = Theme::tokens().size;
    m_card->setTitle(title);
    m_fields->setContentsMargins({});
    m_fields->setSpacing(sizes.space4);
    auto *left = new QWidget;
    left->setMaximumWidth(sizes.fieldColumn);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addLayout(m_fields);
    column->addStretch(1);
    auto *content = new QWidget;
    content->setObjectName(u"formContent"_s);
    auto *sides = new QHBoxLayout(content);
    const int side = sizes.space4 + sizes.space1;
    sides->setContentsMargins(side, sizes.space4, side, sizes.space4);
    sides->addWidget(left, 1000);
    sides->addStretch(1);
    m_card->body()->addWidget(makeFormScroll(content, this));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(sizes.space2);
    page->addWidget(m_bar);
    page->addWidget(m_card, 1);
}

void FormPage::buildFoot()
{
    auto *cancel = makeButton(ButtonKind::Plain, tr("Cancel"), u"cancel"_s, this);
    m_remark->setObjectName(u"missing"_s);
    m_card->foot()->addWidget(m_save);
    m_card->foot()->addWidget(cancel);
    m_card->foot()->addWidget(m_remark, 1);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(cancel, &QPushButton::clicked, this, &FormPage::cancelled);
    for (const QKeySequence &keys : {QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::Key_Return)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_save, &QPushButton::click);
    }
}

FieldRow *FormPage::addField(const QString &id, FieldRow *row)
{
    m_rows.insert(id, row);
    m_fields->addWidget(row);
    return row;
}

void FormPage::addWidget(QWidget *widget)
{
    m_fields->addWidget(widget);
}

void FormPage::refresh()
{
    const QStringList empty = missing();
    const auto readOnlyReason = m_account.readOnlyReason();
    const bool isUnchanged = isEditing() && !hasUnsavedChanges();
    m_save->setEnabled(empty.isEmpty() && !m_isBusy && !readOnlyReason && !isUnchanged);
    if (readOnlyReason) {
        m_remark->setText(sentence(*readOnlyReason));
    } else if (!empty.isEmpty()) {
        m_remark->setText(tr("Still empty: %1").arg(QLocale().createSeparatedList(empty)));
    } else {
        m_remark->setText(isUnchanged ? tr("Nothing is changed yet") : QString());
    }
}

void FormPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    refresh();
}

void FormPage::showFailure(const Error &error)
{
    bool isSaidAtFields = !error.issues.isEmpty();
    FieldRow *first = nullptr;
    for (FieldRow *row : std::as_const(m_rows)) {
        row->clearIssue();
    }
    for (const FieldIssue &issue : error.issues) {
        FieldRow *row = m_rows.value(issue.field);
        isSaidAtFields = isSaidAtFields && row;
        if (row && !row->hasIssue()) {
            row->setIssue(sentence(issue));
            first = first && first->y() < row->y() ? first : row;
        }
    }
    if (isSaidAtFields) {
        m_bar->dismiss();
        first->editor()->setFocus();
    } else {
        m_bar->showMessage(MessageBar::Kind::Danger, explanation(error));
    }
}

// Not a shortcut: it would also hear the Escape that closes a dropdown.
void FormPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace purser
