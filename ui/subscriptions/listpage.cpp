#include "ui/subscriptions/listpage.h"

#include "app/model/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"

#include <QStackedLayout>

#include <utility>

using namespace Qt::Literals;

namespace purser {

ListPage::ListPage(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_card(new Card(Card::Level::Page, this)),
      m_bar(new MessageBar(this)),
      m_progress(new ProgressLine(this)),
      m_filters(new QWidget(this)),
      m_filterLine(new QHBoxLayout(m_filters)),
      m_search(new SearchField({}, this)),
      m_panes(new QStackedLayout)
{
    const Sizes &sizes = Theme::tokens().size;
    m_card->setTitle(title);
    m_search->setObjectName(u"list.search"_s);
    m_search->setFixedWidth(sizes.searchField);
    m_filterLine->setContentsMargins(sizes.space4, sizes.space3, sizes.space4, sizes.space3);
    m_filterLine->setSpacing(sizes.space2);
    m_filterLine->addWidget(m_search);
    m_card->body()->addWidget(m_progress);
    m_card->body()->addWidget(m_filters);
    m_card->addSeparator();
    m_card->body()->addLayout(m_panes, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(sizes.space2);
    column->addWidget(m_bar);
    column->addWidget(m_card, 1);
}

void ListPage::setTable(ListTable *table, const QString &searchPlaceholder)
{
    m_table = table;
    m_search->setPlaceholderText(searchPlaceholder);
    m_search->setAccessibleName(searchPlaceholder);
    m_filterLine->addStretch(1);
    buildPanes();
    showPane();
}

QPushButton *ListPage::addButton(bool isPrimary, const QString &text, const QString &objectName)
{
    auto *button = makeButton(isPrimary ? ButtonKind::Primary : ButtonKind::Plain, text, objectName, this);
    m_card->addHeadAction(button);
    return button;
}

void ListPage::buildPanes()
{
    m_empty = new EmptyState({}, {}, this);
    auto *noMatch = new EmptyState(tr("Nothing matches"), tr("No row has what you search for."), this);
    connect(
        noMatch->addAction(ButtonKind::Plain, tr("Show all"), u"noMatch.reset"_s), &QPushButton::clicked, this, [this] {
            for (auto *chip : m_filters->findChildren<QAbstractButton *>()) {
                chip->setChecked(false);
            }
            m_search->clear();
        });
    m_failed = new EmptyState({}, {}, this);
    connect(m_failed->addAction(ButtonKind::Plain, tr("Try again"), u"failed.retry"_s), &QPushButton::clicked, this,
        &ListPage::reloadRequested);
    // In the order of Pane.
    m_panes->addWidget(new QWidget(this)); // the progress line is enough
    m_panes->addWidget(m_table);
    m_panes->addWidget(m_empty);
    m_panes->addWidget(noMatch);
    m_panes->addWidget(m_failed);
}

void ListPage::beginLoading()
{
    m_progress->start();
}

void ListPage::endLoading(qsizetype total)
{
    m_progress->stop();
    m_total = total;
    m_isLoaded = true;
    m_hasFailed = false;
    showPane();
}

void ListPage::showFailure(const Error &error)
{
    m_progress->stop();
    if (m_isLoaded) {
        m_bar->showMessage(MessageBar::Kind::Danger, explanation(error));
        return;
    }
    m_hasFailed = true;
    m_failed->setTexts(tr("This list cannot be shown"), explanation(error));
    showPane();
}

void ListPage::showPane()
{
    Pane pane = Pane::List;
    if (m_hasFailed) {
        pane = Pane::Failed;
    } else if (!m_isLoaded) {
        pane = Pane::Loading;
    } else if (m_total == 0) {
        pane = Pane::Empty;
    } else if (m_table->model()->rowCount() == 0) {
        pane = Pane::NoMatch;
    }
    m_panes->setCurrentIndex(static_cast<int>(pane));
    m_filters->setVisible(pane == Pane::List || pane == Pane::NoMatch);
    if (pane == Pane::List && std::exchange(m_isFocusDue, false) && isVisible()) {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void ListPage::focusSearch()
{
    if (m_filters->isVisibleTo(this)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    }
}

void ListPage::focusList()
{
    // While it is still being read there is no row to be at.
    m_isFocusDue = m_panes->currentWidget() != m_table;
    if (!m_isFocusDue) {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void ListPage::select(const QString &id)
{
    m_table->select(id);
}

} // namespace purser
