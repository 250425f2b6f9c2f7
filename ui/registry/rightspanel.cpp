#include "ui/registry/rightspanel.h"

#include "app/model/displaytext.h"
#include "app/model/rightsentences.h"
#include "app/model/sentences.h"
#include "ui/registry/rightchip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/decisiondialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tooltip.h"

#include <QGridLayout>

using namespace Qt::Literals;

namespace purser {

RightsPanel::RightsPanel(QWidget *parent)
    : QWidget(parent),
      m_remark(plainLabel({}, TextRole::Small, this)),
      m_try(makeButton(ButtonKind::Plain, tr("Try a push…"), u"right.try"_s, this))
{
    const Sizes &sizes = Theme::tokens().size;
    setObjectName(u"rights"_s);
    m_remark->setObjectName(u"right.remark"_s);
    m_pull = makeLine(RightKind::Pull);
    m_push = makeLine(RightKind::Push);
    auto *lines = new QGridLayout;
    lines->setHorizontalSpacing(sizes.space3);
    lines->setVerticalSpacing(sizes.space2);
    lines->setColumnStretch(1, 1);
    int row = 0;
    for (const Line &line : {m_pull, m_push}) {
        lines->addWidget(line.chip, row, 0, Qt::AlignTop);
        lines->addWidget(line.how, row, 1, Qt::AlignVCenter);
        ++row;
    }
    lines->addWidget(m_remark, row, 1);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(sizes.space3);
    across->addLayout(lines, 1);
    across->addWidget(m_try, 0, Qt::AlignTop);
    connect(m_try, &QPushButton::clicked, this, &RightsPanel::tryPushRequested);
    showAsking();
}

RightsPanel::Line RightsPanel::makeLine(RightKind kind)
{
    const Line line {new RightChip(kind, this), plainLabel({}, TextRole::Small, this)};
    line.how->setObjectName(line.chip->objectName() + u".how"_s);
    return line;
}

void RightsPanel::showAsking()
{
    for (const Line &line : {m_pull, m_push}) {
        line.chip->setAnswer(Right::Answer::Unknown);
        line.how->setText(tr("Being asked…"));
    }
    m_remark->hide();
    m_try->hide();
}

void RightsPanel::showRights(const RepositoryRights &rights)
{
    const auto show = [&rights](const Line &line, RightKind kind) {
        line.chip->setAnswer(rightOf(rights, kind).answer);
        setPlainToolTip(line.chip, sentence(rights, kind));
        line.how->setText(how(rights, kind));
    };
    show(m_pull, RightKind::Pull);
    show(m_push, RightKind::Push);
    // That it may not exist is said in place of its tags.
    m_remark->setText(remark(rights));
    m_remark->setVisible(rights.isUploadLeft);
    const bool canTellMore = rights.push.proof == Right::Proof::TokenOpaque
        || rights.push.proof == Right::Proof::NoTokens || rights.push.proof == Right::Proof::TokenAccess
        || rights.push.proof == Right::Proof::TokenGiven;
    m_try->setVisible(rights.isKnown && canTellMore && rights.push.answer != Right::Answer::Denied);
}

void RightsPanel::showFailure(const Error &error)
{
    showAsking();
    for (const Line &line : {m_pull, m_push}) {
        line.how->setText(sentence(error));
    }
}

void askToTryPush(
    const QString &repository, const QString &registry, QWidget *parent, const std::function<void()> &then)
{
    auto *dialog = new DecisionDialog(RightsPanel::tr("Try a push"), parent);
    dialog->setObjectName(u"tryPushDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->body()->addWidget(
        plainLabel(RightsPanel::tr("Purser will open an upload to %1 on %2 and cancel it at once.")
                       .arg(displayText(repository), displayText(registry)),
            TextRole::Body, dialog));
    dialog->body()->addWidget(plainLabel(
        RightsPanel::tr("Nothing is uploaded, and no image or tag is made or changed. A registry that does not let "
                        "uploads be cancelled forgets the empty one by itself."),
        TextRole::Muted, dialog));
    auto *cancel = dialog->addEndButton(ButtonKind::Plain, RightsPanel::tr("Cancel"), u"cancel"_s);
    auto *go = dialog->addEndButton(ButtonKind::Primary, RightsPanel::tr("Try it"), u"tryPush.yes"_s);
    cancel->setDefault(true);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent, then);
    dialog->open();
}

} // namespace purser
