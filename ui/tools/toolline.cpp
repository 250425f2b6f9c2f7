#include "ui/tools/toolline.h"

#include "app/model/displaytext.h"
#include "app/model/homepath.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

QString idOf(Tool tool)
{
    return tool == Tool::Docker ? u"docker"_s : u"containers"_s;
}

} // namespace

ToolLine::ToolLine(Tool tool, QWidget *parent)
    : QWidget(parent),
      m_tool(tool),
      m_state(plainLabel({}, TextRole::Small, this)),
      m_path(new ElidedLabel({}, TextRole::Small, this)),
      m_connect(makeButton(ButtonKind::Plain, tr("Connect…"), idOf(tool) + u".connect"_s, this)),
      m_disconnect(makeButton(ButtonKind::Plain, tr("Disconnect…"), idOf(tool) + u".disconnect"_s, this))
{
    const Sizes &sizes = Theme::tokens().size;
    setObjectName(u"tool."_s + idOf(tool));
    m_state->setObjectName(idOf(tool) + u".state"_s);
    m_path->setObjectName(idOf(tool) + u".path"_s);
    m_path->setElideMode(Qt::ElideMiddle);
    // Two of each on the page: a screen reader has to tell them apart.
    m_connect->setAccessibleName(tr("Connect %1").arg(toolName(tool)));
    m_disconnect->setAccessibleName(tr("Disconnect %1").arg(toolName(tool)));
    auto *words = new QVBoxLayout;
    words->setSpacing(sizes.space1);
    words->addWidget(plainLabel(toolName(tool), TextRole::Strong, this));
    words->addWidget(m_path);
    words->addWidget(m_state);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(sizes.space2);
    across->addLayout(words, 1);
    across->addWidget(m_connect);
    across->addWidget(m_disconnect);
    connect(m_connect, &QPushButton::clicked, this, &ToolLine::connectRequested);
    connect(m_disconnect, &QPushButton::clicked, this, &ToolLine::disconnectRequested);
}

void ToolLine::setSetup(const ToolSetup &setup)
{
    const auto isServed = [this](const ServedRegistry &registry) -> bool {
        return registry.servingOf(m_tool).by == Serving::By::Purser;
    };
    const auto served = std::ranges::count_if(setup.registries, isServed);
    const auto total = static_cast<int>(setup.registries.size());
    m_path->setText(homePathText(setup.setting.places.ownOf(m_tool)));
    m_state->setText(total == 0 ? tr("No integration is for a registry yet.")
                                : tr("%1 of %n registry(ies) come(s) to Purser", nullptr, total).arg(served));
    setTextTone(m_state, total > 0 && served == total ? Tone::Good : Tone::Muted);
    m_connect->setEnabled(total > 0);
    m_disconnect->setEnabled(served > 0);
}

} // namespace purser
