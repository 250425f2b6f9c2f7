#include "ui/integrations/releaseplan.h"

#include "app/model/displaytext.h"
#include "ui/subscriptions/dependencylist.h"
#include "ui/subscriptions/dependencytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emphasislabel.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QMap>

using namespace Qt::Literals;

namespace purser {

namespace {

// "Projects: 3", a line for each kind.
QString countsOf(const QList<Dependency> &dependencies)
{
    QMap<Dependency::Kind, int> counts;
    for (const Dependency &dependency : dependencies) {
        ++counts[dependency.kind];
    }
    QStringList lines;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        lines << ReleasePlanView::tr("%1: %2").arg(heading(count.key()), QLocale().toString(count.value()));
    }
    return lines.join(u'\n');
}

} // namespace

ReleasePlanView::ReleasePlanView(QWidget *parent)
    : QWidget(parent),
      m_question(new EmphasisLabel(this)),
      m_counts(plainLabel({}, TextRole::Body, this)),
      m_keptTitle(plainLabel({}, TextRole::Strong, this)),
      m_kept(new DependencyList(this))
{
    setObjectName(u"releasePlan"_s);
    m_question->setObjectName(u"plan.question"_s);
    m_counts->setObjectName(u"plan.counts"_s);
    m_keptTitle->setObjectName(u"plan.keptTitle"_s);
    m_kept->setObjectName(u"plan.kept"_s);
    m_kept->offerRelease(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::tokens().size.space3);
    column->addWidget(m_question);
    column->addWidget(m_counts);
    column->addWidget(m_keptTitle);
    column->addWidget(m_kept);
    connect(m_kept, &DependencyList::goToRequested, this, &ReleasePlanView::goToRequested);
    connect(m_kept, &DependencyList::openFileRequested, this, &ReleasePlanView::openFileRequested);
}

void ReleasePlanView::setPlan(const QString &integrationName, const ReleasePlan &plan)
{
    m_question->setText(tr("Release all of this from %1? Nothing else is deleted, and it can be undone."),
        displayText(integrationName));
    m_counts->setText(countsOf(plan.released));
    const bool isAnyKept = !plan.kept.isEmpty();
    m_keptTitle->setText(isAnyKept
            ? tr("%n of them stay(s) until the files are changed by hand:", nullptr, static_cast<int>(plan.kept.size()))
            : QString());
    m_keptTitle->setVisible(isAnyKept);
    m_kept->setVisible(isAnyKept);
    m_kept->setDependencies(plan.kept);
}

} // namespace purser
