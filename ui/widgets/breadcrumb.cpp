#include "ui/widgets/breadcrumb.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::Literals;

namespace purser {

Breadcrumb::Breadcrumb(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("You are here"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::tokens().size.space1);
}

void Breadcrumb::setTrail(QList<Step> trail)
{
    trail.removeIf([](const Step &step) { return step.text.isEmpty(); });
    if (trail == m_trail) {
        return;
    }
    m_trail = trail;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *widget = item->widget(); widget != nullptr) {
            // Later: it may be the very button that was clicked.
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater();
        }
        delete item;
    }
    for (qsizetype i = 0; i + 1 < trail.size(); ++i) {
        const Step &step = trail[i];
        auto *link = makeButton(
            ButtonKind::Link, QString(step.text).replace(u'&', "&&"_L1), u"crumb.%1"_s.arg(step.target), this);
        link->setProperty("kind", u"crumb"_s);
        link->setAccessibleName(step.text);
        link->setFixedHeight(Theme::tokens().size.chip); // room for descenders
        connect(link, &QPushButton::clicked, this, [this, target = step.target] { emit activated(target); });
        m_row->addWidget(link);
        auto *slash = plainLabel(u"/"_s, TextRole::Small, this);
        slash->setWordWrap(false);
        m_row->addWidget(slash);
    }
    if (!trail.isEmpty()) {
        auto *here = new ElidedLabel(trail.last().text, TextRole::SmallStrong, this);
        here->setObjectName(u"crumb.%1"_s.arg(trail.last().target));
        here->setProperty("tone", u"Text"_s);
        m_row->addWidget(here, 1);
    }
}

} // namespace purser
