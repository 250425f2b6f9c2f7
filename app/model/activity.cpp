#include "app/model/activity.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = Action::Kind;

const std::array kindNames {
    std::pair {Kind::AddIntegration, "add-integration"_L1},
    std::pair {Kind::EditIntegration, "edit-integration"_L1},
    std::pair {Kind::DeleteIntegration, "delete-integration"_L1},
    std::pair {Kind::AddByLogin, "add-by-login"_L1},
    std::pair {Kind::EditByLogin, "edit-by-login"_L1},
    std::pair {Kind::DeleteByLogout, "delete-by-logout"_L1},
    std::pair {Kind::AllowTrust, "allow"_L1},
    std::pair {Kind::AssignIntegration, "assign-integration"_L1},
    std::pair {Kind::MarkDefault, "mark-default"_L1},
    std::pair {Kind::UnmarkDefault, "unmark-default"_L1},
    std::pair {Kind::ReleaseDependencies, "release-dependencies"_L1},
    std::pair {Kind::AddSubscription, "add-subscription"_L1},
    std::pair {Kind::RenameSubscription, "rename-subscription"_L1},
    std::pair {Kind::RemoveSubscription, "remove-subscription"_L1},
    std::pair {Kind::EnableIntegration, "enable-integration"_L1},
    std::pair {Kind::EditSubscriptionIntegration, "edit-subscription-integration"_L1},
    std::pair {Kind::SwapIntegration, "swap-integration"_L1},
    std::pair {Kind::DisableIntegration, "disable-integration"_L1},
    std::pair {Kind::AddProject, "add-project"_L1},
    std::pair {Kind::EditProject, "edit-project"_L1},
    std::pair {Kind::RemoveProject, "remove-project"_L1},
    std::pair {Kind::AddEnvironment, "add-environment"_L1},
    std::pair {Kind::EditEnvironment, "edit-environment"_L1},
    std::pair {Kind::RemoveEnvironment, "remove-environment"_L1},
    std::pair {Kind::AddImage, "add-image"_L1},
    std::pair {Kind::EditImage, "edit-image"_L1},
    std::pair {Kind::RemoveImage, "remove-image"_L1},
};

const std::array mannerNames {
    std::pair {ActivityEntry::Manner::Done, "done"_L1},
    std::pair {ActivityEntry::Manner::Undone, "undone"_L1},
    std::pair {ActivityEntry::Manner::Redone, "redone"_L1},
};

QString wordIn(const auto &names, auto value)
{
    const auto isValue = [value](const auto &entry) { return entry.first == value; };
    return std::ranges::find_if(names, isValue)->second;
}

auto valueIn(const auto &names, const QString &word)
{
    const auto isWord = [&word](const auto &entry) { return entry.second == word; };
    const auto found = std::ranges::find_if(names, isWord);
    return found == names.end() ? names.front().first : found->first;
}

} // namespace

QString toString(Action::Kind kind)
{
    return wordIn(kindNames, kind);
}

QString toString(ActivityEntry::Manner manner)
{
    return wordIn(mannerNames, manner);
}

Action::Kind actionKindFromString(const QString &word)
{
    return valueIn(kindNames, word);
}

ActivityEntry::Manner mannerFromString(const QString &word)
{
    return valueIn(mannerNames, word);
}

} // namespace purser
