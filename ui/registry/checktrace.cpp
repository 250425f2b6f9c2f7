#include "ui/registry/checktrace.h"

#include "app/model/checksentences.h"
#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/timetext.h"

#include <QClipboard>
#include <QGuiApplication>

#include <numeric>

using namespace Qt::Literals;

namespace purser {

namespace {

qint64 totalMilliseconds(const CheckReport &report)
{
    return std::accumulate(report.steps.cbegin(), report.steps.cend(), qint64(0),
        [](qint64 sum, const CheckStep &step) { return sum + step.milliseconds; });
}

QWidget *outcomeMark(CheckStep::Outcome outcome, QWidget *parent)
{
    switch (outcome) {
    case CheckStep::Outcome::Failed:
        return new IconMark(Icon::Cross, Tone::Danger, parent);
    case CheckStep::Outcome::Noted:
        return new IconMark(Icon::Info, Tone::Muted, parent);
    case CheckStep::Outcome::Passed:
        return new IconMark(Icon::Check, Tone::Good, parent);
    }
    Q_UNREACHABLE();
}

QString fingerprintText(const QString &hexadecimal)
{
    QString grouped;
    for (qsizetype at = 0; at < hexadecimal.size(); at += 2) {
        grouped += (at == 0 ? QString() : u":"_s) + hexadecimal.mid(at, 2).toUpper();
    }
    return grouped;
}

} // namespace

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
        return Tone::Good;
    case Verdict::Refused:
        return Tone::Danger;
    default:
        return Tone::Warning;
    }
}

CheckTrace::CheckTrace(QWidget *parent) : Card(Card::Level::Part, parent), m_progress(new ProgressLine(this))
{
    setObjectName(u"checkTrace"_s);
    setAccessibleName(tr("Result of the check"));
    body()->addWidget(m_progress);
}

void CheckTrace::clear()
{
    delete m_content;
    m_content = new QWidget(this);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    body()->addWidget(m_content);
    m_progress->stop();
    m_progress->hide();
    setRemark({});
}

void CheckTrace::addText(const QString &text, TextRole role)
{
    if (text.isEmpty()) {
        return;
    }
    const int side = Theme::tokens().size.space4;
    auto *shown = plainLabel(text, role, m_content);
    shown->setContentsMargins(side, 0, side, Theme::tokens().size.space2);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(shown);
}

void CheckTrace::showRunning()
{
    clear();
    setTitle(tr("Testing the connection…"));
    setTextTone(titleLabel(), Tone::Text);
    m_progress->show();
    m_progress->start();
    m_column->addSpacing(Theme::tokens().size.space3);
    addText(tr("Asking the registry. Nothing is saved by this."), TextRole::Muted);
    auto *line = new QHBoxLayout;
    const Sizes &sizes = Theme::tokens().size;
    line->setContentsMargins(sizes.space4, 0, sizes.space4, sizes.space3);
    auto *stop = makeButton(ButtonKind::Row, tr("Stop"), u"check.stop"_s, m_content);
    connect(stop, &QPushButton::clicked, this, &CheckTrace::stopRequested);
    line->addWidget(stop);
    line->addStretch(1);
    m_column->addLayout(line);
}

void CheckTrace::showFailure(const Error &error)
{
    clear();
    setTitle(tr("Not tested"));
    setTextTone(titleLabel(), Tone::Warning);
    m_column->addSpacing(Theme::tokens().size.space3);
    addText(sentence(error), TextRole::Body);
    addText(advice(error), TextRole::Muted);
}

void CheckTrace::showReport(const CheckReport &report)
{
    clear();
    setTitle(headline(report.verdict));
    setTextTone(titleLabel(), toneOf(report.verdict));
    setRemark(tr("%1 ms").arg(totalMilliseconds(report)));
    m_column->addSpacing(Theme::tokens().size.space3);
    addText(message(report), TextRole::Body);
    if (const QString proof = proofLine(report); !proof.isEmpty()) {
        addText(proof, TextRole::Small);
    }
    addText(advice(report), TextRole::Muted);
    if (report.offer) {
        addOffer(*report.offer);
    }
    for (const CheckStep &step : report.steps) {
        m_column->addWidget(makeSeparator(m_content));
        addStep(step);
    }
    m_column->addWidget(makeSeparator(m_content));
    addCopyButton(report);
}

void CheckTrace::addStep(const CheckStep &step)
{
    const Sizes &sizes = Theme::tokens().size;
    auto *row = new QWidget(m_content);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(sizes.space4, sizes.space2, sizes.space4, sizes.space2);
    line->setSpacing(sizes.space3);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(plainLabel(title(step), TextRole::Body, row));
    for (const QString &second : {step.asked, step.answered, remark(step)}) {
        if (!second.isEmpty()) {
            auto *muted = plainLabel(displayText(second), TextRole::Small, row);
            muted->setTextInteractionFlags(Qt::TextSelectableByMouse);
            texts->addWidget(muted);
        }
    }
    line->addWidget(outcomeMark(step.outcome, row), 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    auto *time = plainLabel(tr("%1 ms").arg(step.milliseconds), TextRole::Small, row);
    time->setWordWrap(false);
    line->addWidget(time, 0, Qt::AlignTop);
    m_column->addWidget(row);
}

void CheckTrace::addOffer(const CheckOffer &offer)
{
    const Sizes &sizes = Theme::tokens().size;
    const QString target = offer.trust.value.section(u' ', 0, 0);
    QString text;
    if (offer.trust.kind == Trust::Kind::Certificate) {
        addText(tr("Certificate of %1, issued by %2, valid %3 to %4. SHA-256 %5")
                    .arg(displayText(offer.subject), displayText(offer.issuer), shortTimeText(offer.validFrom),
                        shortTimeText(offer.validUntil), fingerprintText(offer.trust.value.section(u' ', 1))),
            TextRole::Small);
        text = tr("Trust this certificate for %1").arg(target);
    } else {
        text = tr("Let %1 receive the password").arg(displayText(target));
    }
    auto *line = new QHBoxLayout;
    line->setContentsMargins(sizes.space4, 0, sizes.space4, sizes.space3);
    auto *allow = makeButton(ButtonKind::Plain, text, u"check.allow"_s, m_content);
    connect(allow, &QPushButton::clicked, this, [this, trust = offer.trust] { emit allowed(trust); });
    line->addWidget(allow);
    line->addStretch(1);
    m_column->addLayout(line);
}

void CheckTrace::addCopyButton(const CheckReport &report)
{
    const Sizes &sizes = Theme::tokens().size;
    auto *line = new QHBoxLayout;
    line->setContentsMargins(sizes.space4, sizes.space2, sizes.space4, sizes.space2);
    auto *copy = makeButton(ButtonKind::Row, tr("Copy report"), u"check.copy"_s, m_content);
    connect(copy, &QPushButton::clicked, this, [copy, report] {
        QGuiApplication::clipboard()->setText(asText(report));
        copy->setText(tr("Copied"));
    });
    line->addWidget(copy);
    line->addStretch(1);
    m_column->addLayout(line);
}

} // namespace purser
