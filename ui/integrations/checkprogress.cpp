#include "ui/integrations/checkprogress.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progressline.h"

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace purser {

CheckProgress::CheckProgress(QWidget *parent)
    : QWidget(parent), m_text(plainLabel({}, TextRole::Body, this)), m_line(new ProgressLine(this))
{
    const Sizes &sizes = Theme::tokens().size;
    m_text->setObjectName(u"checks.progress"_s);
    m_line->setDelay(0);
    auto *cancel = makeButton(ButtonKind::Plain, tr("Cancel"), u"checks.cancel"_s, this);
    cancel->setAccessibleName(tr("Cancel the checks"));
    connect(cancel, &QPushButton::clicked, this, &CheckProgress::cancelled);
    auto *said = new QVBoxLayout;
    said->setSpacing(sizes.space1);
    said->addWidget(m_text);
    said->addWidget(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.space4, 0, sizes.space4, sizes.space3);
    row->setSpacing(sizes.space4);
    row->addLayout(said, 1);
    row->addWidget(cancel);
    m_delay.setParent(this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(400ms);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void CheckProgress::begin()
{
    m_text->setText(tr("Checking…"));
    m_line->start();
    m_delay.start();
}

void CheckProgress::showTally(const RoundTally &tally)
{
    const int failing = tally.failing();
    m_text->setText(failing == 0
            ? tr("%1 of %n checked", nullptr, tally.total).arg(tally.done)
            : tr("%1 of %n checked, %2 failing", nullptr, tally.total).arg(tally.done).arg(failing));
    m_line->setDone(tally.done, tally.total);
}

void CheckProgress::end()
{
    m_delay.stop();
    m_line->stop();
    hide();
}

} // namespace purser
