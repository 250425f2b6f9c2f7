#include "ui/subscriptions/integrationchoicemodel.h"

#include "app/model/displaytext.h"
#include "app/model/namekey.h"
#include "app/types/types.h"
#include "ui/theme/badge.h"
#include "ui/theme/icons.h"
#include "ui/widgets/listdelegate.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

QString typeName(const QString &typeId)
{
    const IntegrationType *type = integrationType(typeId);
    return type ? type->displayName() : displayText(typeId);
}

int typeHue(const QString &typeId)
{
    const IntegrationType *type = integrationType(typeId);
    return type ? type->hue : hueOf(typeId);
}

QString IntegrationChoiceModel::addingId()
{
    return u"+"_s;
}

void IntegrationChoiceModel::setIntegrations(const QList<Integration> &integrations)
{
    beginResetModel();
    m_choices.clear();
    for (const Integration &each : integrations) {
        const QString key = nameKey(each.name % u' ' % typeName(each.typeId));
        m_choices.push_back({.id = each.id, .name = each.name, .typeId = each.typeId, .key = key});
    }
    arrange();
    endResetModel();
}

void IntegrationChoiceModel::setType(const QString &typeId)
{
    beginResetModel();
    m_typeId = typeId;
    arrange();
    endResetModel();
}

void IntegrationChoiceModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = nameKey(text);
    arrange();
    endResetModel();
}

void IntegrationChoiceModel::setCanAdd(bool canAdd)
{
    beginResetModel();
    m_canAdd = canAdd;
    arrange();
    endResetModel();
}

const IntegrationChoiceModel::Choice *IntegrationChoiceModel::find(const QString &id) const
{
    const auto found =
        std::find_if(m_choices.cbegin(), m_choices.cend(), [&](const Choice &each) { return each.id == id; });
    return found == m_choices.cend() ? nullptr : &*found;
}

int IntegrationChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant IntegrationChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const qsizetype at = m_shown.at(index.row());
    if (at < 0) {
        switch (role) {
        case Qt::DisplayRole:
            return tr("+ Add integration");
        case IdRole:
            return addingId();
        case ListRole::ToneOf:
            return static_cast<int>(Tone::Accent);
        default:
            return {};
        }
    }
    const Choice &choice = m_choices[static_cast<size_t>(at)];
    const QString type = typeName(choice.typeId);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(choice.name);
    case IdRole:
        return choice.id;
    case ListRole::Letter:
        return initialOf(type);
    case ListRole::Hue:
        return typeHue(choice.typeId);
    case ListRole::IsType:
        return true;
    case ListRole::Trailing:
        return canBeChosen(choice) ? type : tr("%1: another type").arg(type);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(displayText(choice.name), type);
    default:
        return {};
    }
}

Qt::ItemFlags IntegrationChoiceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (!index.isValid()) {
        return flags;
    }
    const qsizetype at = m_shown.at(index.row());
    return at < 0 || canBeChosen(m_choices[static_cast<size_t>(at)]) ? flags : flags & ~Qt::ItemIsEnabled;
}

bool IntegrationChoiceModel::canBeChosen(const Choice &choice) const
{
    return m_typeId.isEmpty() || choice.typeId == m_typeId;
}

void IntegrationChoiceModel::arrange()
{
    m_shown.clear();
    QList<qsizetype> others;
    // While searching it is the last one, so that Return chooses what was found.
    if (m_canAdd && m_filter.isEmpty()) {
        m_shown << -1;
    }
    for (size_t at = 0; at < m_choices.size(); ++at) {
        if (m_choices[at].key.contains(m_filter)) {
            (canBeChosen(m_choices[at]) ? m_shown : others) << static_cast<qsizetype>(at);
        }
    }
    m_shown << others;
    if (m_canAdd && !m_filter.isEmpty()) {
        m_shown << -1;
    }
}

} // namespace purser
