#include "ui/tools/toolchangedialog.h"

#include "app/model/displaytext.h"
#include "app/model/homepath.h"
#include "ui/tools/diffview.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/checklistmodel.h"
#include "ui/widgets/label.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

ToolConfig ownConfig(Tool tool, const ToolSetup &setup)
{
    const QString path = setup.setting.places.ownOf(tool);
    const auto found = std::ranges::find(setup.setting.configs, path, &ToolConfig::path);
    return found == setup.setting.configs.end() ? readToolConfig(path) : *found;
}

} // namespace

ToolChangeDialog::ToolChangeDialog(Tool tool, Way way, const ToolSetup &setup, QWidget *parent)
    : DecisionDialog({}, parent),
      m_tool(tool),
      m_way(way),
      m_config(ownConfig(tool, setup)),
      m_registries(
          new CheckList(tr("Registries"), tr("No integration is for a registry yet."), u"change.registries"_s, this)),
      m_path(plainLabel({}, TextRole::Small, this)),
      m_diff(new DiffView(this)),
      m_nothing(plainLabel({}, TextRole::Muted, this)),
      m_failure(plainLabel({}, TextRole::Error, this))
{
    setObjectName(u"toolChangeDialog"_s);
    build(setup);
    showChange();
}

void ToolChangeDialog::build(const ToolSetup &setup)
{
    const bool isConnecting = m_way == Way::Connect;
    setTitle((isConnecting ? tr("Connect %1") : tr("Disconnect %1")).arg(toolName(m_tool)));
    body()->addWidget(plainLabel(isConnecting
            ? tr("From then on it asks Purser for the logins of the registries that are ticked. It is "
                 "entered in the tool's own file, and whatever else is in there stays as it is.")
            : tr("It no longer asks Purser for the logins of the registries that are ticked. What else is in "
                 "its file stays as it is."),
        TextRole::Body, this));
    QList<CheckList::Item> items;
    QSet<QString> checked;
    for (const ServedRegistry &registry : setup.registries) {
        //: %1 is who answers a tool for a registry today, such as “Purser” or “nobody”
        const QString remark = tr("today: %1").arg(servingText(registry.servingOf(m_tool)));
        items << CheckList::Item {registry.host, displayText(registry.host), remark};
        checked << registry.host;
    }
    m_registries->setItems(items);
    m_registries->setCheckedIds(checked);
    m_path->setObjectName(u"change.path"_s);
    m_path->setText(homePathText(m_config.path));
    m_diff->setObjectName(u"change.difference"_s);
    m_diff->setAccessibleName(tr("What changes in the file"));
    m_nothing->setObjectName(u"change.nothing"_s);
    m_failure->setObjectName(u"change.failure"_s);
    m_failure->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_registries), static_cast<QWidget *>(m_path),
             static_cast<QWidget *>(m_diff), static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_failure)}) {
        body()->addWidget(part);
    }
    auto *cancel = addEndButton(ButtonKind::Plain, tr("Cancel"), u"cancel"_s);
    m_confirm = addEndButton(ButtonKind::Primary, isConnecting ? tr("Connect") : tr("Disconnect"), u"confirm"_s);
    m_confirm->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &ToolChangeDialog::confirm);
    connect(m_registries, &CheckList::changed, this, &ToolChangeDialog::showChange);
}

void ToolChangeDialog::showChange()
{
    const QStringList hosts = m_registries->checkedIds();
    const auto change =
        m_way == Way::Connect ? connection(m_tool, hosts, m_config) : disconnection(m_tool, hosts, m_config);
    m_change = change ? *change : std::nullopt;
    m_diff->setLines(m_change ? changedLines(*m_change) : QList<DiffLine>());
    m_diff->setVisible(m_change.has_value());
    const QString nothing = change ? tr("Nothing changes in this file.") : change.error();
    m_nothing->setText(nothing);
    setTextRole(m_nothing, change ? TextRole::Muted : TextRole::Error);
    m_nothing->setVisible(!m_change);
    m_confirm->setEnabled(m_change.has_value());
}

void ToolChangeDialog::confirm()
{
    m_confirm->setEnabled(false);
    m_failure->hide();
    QCoro::connect(carryOut(*m_change), this, [this](const Rewriting &written) {
        if (written) {
            emit changed(*m_change, *written, static_cast<int>(m_registries->checkedIds().size()));
            accept();
            return;
        }
        m_failure->setText(explanation(written.error()));
        m_failure->show();
        if (written.error().kind == ToolFileFault::Kind::Changed) {
            m_config = readToolConfig(m_config.path);
            showChange();
        }
        m_confirm->setEnabled(m_change.has_value());
    });
}

} // namespace purser
