#include "ui/integrations/checkhistory.h"

#include "app/model/checksentences.h"
#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "ui/registry/checktrace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timetext.h"
#include "ui/widgets/tooltip.h"

#include <QGridLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {
constexpr qsizetype firstShown = 5;
}

CheckHistory::CheckHistory(Account &account, const Integration &integration, QWidget *parent)
    : Card(Card::Level::Part, parent),
      m_account(account),
      m_id(integration.id),
      m_last(integration.lastCheck),
      m_verdict(plainLabel({}, TextRole::Strong, this)),
      m_message(plainLabel({}, TextRole::Body, this)),
      m_all(makeButton(ButtonKind::Link, {}, u"checks.showAll"_s, this))
{
    setObjectName(u"checkHistory"_s);
    setTitle(tr("Checks"));
    m_verdict->setObjectName(u"lastCheck"_s);
    m_column = addPadded();
    m_column->setSpacing(Theme::tokens().size.space2);
    m_column->addWidget(m_verdict);
    m_column->addWidget(m_message);
    m_column->addWidget(m_all, 0, Qt::AlignLeading);
    m_all->hide();
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_isWhole = true;
        showPast();
    });
    const auto take = [this](const Integration &changed) {
        if (changed.id == m_id) {
            m_last = changed.lastCheck;
            reload();
        }
    };
    connect(&account.integrations(), &Integrations::changed, this, take);
    connect(&account.integrations(), &Integrations::checked, this,
        [take](const QList<Integration> &checked) { std::ranges::for_each(checked, take); });
    reload();
}

void CheckHistory::reload()
{
    QCoro::connect(m_account.integrations().history(m_id), this, [this](const Result<QList<PastCheck>> &past) {
        if (past) {
            m_past = *past;
            showPast();
        } else {
            m_message->setText(explanation(past.error()));
        }
    });
    showLast();
}

void CheckHistory::showLast()
{
    if (!m_last) {
        m_verdict->setText(m_past.isEmpty() ? tr("Never checked") : tr("Not checked since it was changed"));
        setTextTone(m_verdict, Tone::Muted);
        m_message->hide();
        return;
    }
    m_verdict->setText(tr("Last check: %1, %2").arg(headline(m_last->verdict), ageText(m_last->at)));
    setTextTone(m_verdict, toneOf(m_last->verdict));
    setPlainToolTip(m_verdict, fullTimeText(m_last->at));
    m_message->setText(displayText(m_last->message, 500));
    m_message->show();
}

void CheckHistory::showPast()
{
    showLast();
    delete std::exchange(m_lines, nullptr);
    const qsizetype shown = m_isWhole ? m_past.size() : std::min(firstShown, m_past.size());
    m_all->setText(tr("Show all %n", nullptr, static_cast<int>(m_past.size())));
    m_all->setVisible(shown < m_past.size());
    if (shown == 0) {
        return;
    }
    const Sizes &sizes = Theme::tokens().size;
    m_lines = new QWidget(this);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, sizes.space1, 0, 0);
    grid->setHorizontalSpacing(sizes.space3);
    grid->setVerticalSpacing(sizes.space1);
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < shown; ++row) {
        addLine(row, m_past.at(row));
    }
    m_column->insertWidget(m_column->indexOf(m_all), m_lines);
}

void CheckHistory::addLine(int row, const PastCheck &check)
{
    auto *grid = static_cast<QGridLayout *>(m_lines->layout());
    auto *time = new ElidedLabel(calendarText(check.at), TextRole::Small, m_lines);
    time->setMinimumWidth(time->sizeHint().width());
    setPlainToolTip(time, fullTimeText(check.at));
    auto *verdict = new ElidedLabel(headline(check.verdict), TextRole::SmallStrong, m_lines);
    verdict->setMinimumWidth(verdict->sizeHint().width());
    setTextTone(verdict, toneOf(check.verdict));
    auto *message = new ElidedLabel(displayText(check.message, 500), TextRole::Small, m_lines);
    grid->addWidget(time, row, 0);
    grid->addWidget(verdict, row, 1);
    grid->addWidget(message, row, 2);
}

} // namespace purser
