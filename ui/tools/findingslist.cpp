#include "ui/tools/findingslist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

QWidget *makeLine(Icon icon, Tone tone, const QString &text, const QString &objectName, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins({});
    across->setSpacing(Theme::tokens().size.space2);
    across->addWidget(new IconMark(icon, tone, line), 0, Qt::AlignTop);
    auto *label = plainLabel(text, TextRole::Body, line);
    label->setObjectName(objectName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    across->addWidget(label, 1);
    return line;
}

} // namespace

FindingsList::FindingsList(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    setObjectName(u"findings"_s);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(Theme::tokens().size.space2);
    fill();
}

void FindingsList::showTrying()
{
    m_trial.reset();
    fill();
}

void FindingsList::setTrial(const HelperTrial &trial)
{
    m_trial = trial;
    fill();
}

void FindingsList::setFindings(const QList<ToolFinding> &findings)
{
    m_findings = findings;
    std::ranges::stable_partition(m_findings, [](const ToolFinding &finding) { return isSevere(finding.kind); });
    fill();
}

void FindingsList::fill()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_trial) {
        m_lines->addWidget(makeLine(
            Icon::Clock, Tone::Muted, tr("Running docker-credential-purser as the tools do…"), u"trial"_s, this));
    } else {
        const bool isWell = m_trial->outcome == HelperTrial::Outcome::Answers;
        m_lines->addWidget(makeLine(isWell ? Icon::Check : Icon::Cross, isWell ? Tone::Good : Tone::Danger,
            explanation(*m_trial), u"trial"_s, this));
    }
    for (qsizetype at = 0; at < m_findings.size(); ++at) {
        const bool isSevereOne = isSevere(m_findings.at(at).kind);
        m_lines->addWidget(
            makeLine(isSevereOne ? Icon::Cross : Icon::Warning, isSevereOne ? Tone::Danger : Tone::Warning,
                explanation(m_findings.at(at)), u"finding."_s + QString::number(at), this));
    }
}

} // namespace purser
