#include "ui/integrations/formsidebar.h"

#include "ui/registry/checktrace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

using namespace Qt::Literals;

namespace purser {

FormSidebar::FormSidebar(QWidget *parent) : QWidget(parent), m_trace(new CheckTrace(this)), m_filler(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_trace);
    column->addWidget(m_filler, 1);
    m_trace->hide();
    connect(m_trace, &CheckTrace::allowed, this, &FormSidebar::allowed);
    connect(m_trace, &CheckTrace::stopRequested, this, &FormSidebar::stopRequested);
}

void FormSidebar::showNotes(const IntegrationType &type)
{
    delete m_notes;
    m_notes = new Card(Card::Level::Part, this);
    m_notes->setObjectName(u"typeNotes"_s);
    m_notes->setTitle(type.displayName());
    bool isFirst = true;
    for (const QString &paragraph : notes(type)) {
        if (!isFirst) {
            m_notes->addSeparator();
        }
        isFirst = false;
        m_notes->addPadded()->addWidget(plainLabel(paragraph, TextRole::Muted, m_notes));
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_notes);
    m_trace->hide();
}

void FormSidebar::showRunning()
{
    m_notes->hide();
    m_trace->showRunning();
    m_trace->show();
}

void FormSidebar::showReport(const CheckReport &report)
{
    m_trace->showReport(report);
}

void FormSidebar::showFailure(const Error &error)
{
    m_notes->hide();
    m_trace->showFailure(error);
    m_trace->show();
}

} // namespace purser
