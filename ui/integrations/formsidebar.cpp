#include "ui/integrations/formsidebar.h"

#include "ui/registry/checktrace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QScrollArea>

#include <utility>

using namespace Qt::Literals;

namespace purser {

FormSidebar::FormSidebar(IntegrationChecks &checks, QWidget *parent)
    : QWidget(parent), m_checks(checks), m_trace(new CheckTrace(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_trace);
    column->addStretch(1);
    m_trace->hide();
    connect(m_trace, &CheckTrace::allowed, this, &FormSidebar::allowed);
    connect(m_trace, &CheckTrace::stopRequested, this, [this] {
        stop();
        m_notes->show();
        m_trace->hide();
    });
}

FormSidebar::~FormSidebar()
{
    stop();
}

void FormSidebar::showNotes(const IntegrationType &type)
{
    clear();
    m_notes = new Card(Card::Level::Part, this);
    m_notes->setObjectName(u"typeNotes"_s);
    m_notes->setTitle(type.displayName());
    for (const QString &paragraph : notes(type)) {
        if (m_notes->body()->count() > 0) {
            m_notes->addSeparator();
        }
        m_notes->addPadded()->addWidget(plainLabel(paragraph, TextRole::Muted, m_notes));
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_notes);
}

void FormSidebar::clear()
{
    stop();
    delete std::exchange(m_notes, nullptr);
    delete std::exchange(m_facts, nullptr);
    m_trace->hide();
}

void FormSidebar::showFacts(const QList<KeyFact> &facts)
{
    delete std::exchange(m_facts, nullptr);
    if (facts.isEmpty()) {
        return;
    }
    m_facts = new Card(Card::Level::Part, this);
    m_facts->setObjectName(u"keyFacts"_s);
    m_facts->setTitle(tr("Examined on this computer"));
    for (const KeyFact &fact : facts) {
        if (m_facts->body()->count() > 0) {
            m_facts->addSeparator();
        }
        QVBoxLayout *padded = m_facts->addPadded();
        padded->addWidget(plainLabel(fact.label, TextRole::Small, m_facts));
        auto *value = plainLabel(fact.value, TextRole::Body, m_facts);
        value->setObjectName(u"fact."_s + fact.id);
        padded->addWidget(value);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_facts);
}

void FormSidebar::test(const Draft &draft, const QString &editedId)
{
    stop();
    m_stop = std::stop_source();
    m_notes->hide();
    m_trace->showRunning();
    m_trace->show();
    bringIntoView();
    const auto tell = [this, stopped = m_stop.get_token()](const Result<CheckReport> &report) {
        if (!stopped.stop_requested()) {
            finish(report);
        }
    };
    QCoro::connect(m_checks.checkDraft(draft, editedId, m_stop.get_token()), this, tell);
}

// Where it stands below the fields.
void FormSidebar::bringIntoView()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around)) {
            layout()->activate();
            scroll->ensureWidgetVisible(m_trace, 0, 0);
            return;
        }
    }
}

void FormSidebar::stop()
{
    m_stop.request_stop();
}

void FormSidebar::finish(const Result<CheckReport> &report)
{
    if (report) {
        m_trace->showReport(*report);
        return;
    }
    m_trace->showFailure(report.error());
    emit issuesFound(report.error().issues);
}

} // namespace purser
