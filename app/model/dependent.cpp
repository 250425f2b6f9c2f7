#include "app/model/dependent.h"

using namespace Qt::Literals;

namespace purser {

QString toString(DependentKind kind)
{
    switch (kind) {
    case DependentKind::Project:
        return u"project"_s;
    case DependentKind::Environment:
        return u"environment"_s;
    case DependentKind::Image:
        break;
    }
    return u"image"_s;
}

DependentKind dependentKindFromString(const QString &word)
{
    for (const DependentKind kind : {DependentKind::Project, DependentKind::Environment}) {
        if (toString(kind) == word) {
            return kind;
        }
    }
    return DependentKind::Image;
}

QString toString(DependencyOrigin origin)
{
    return origin == DependencyOrigin::Scan ? u"scan"_s : u"hand"_s;
}

DependencyOrigin originFromString(const QString &word)
{
    return word == "scan"_L1 ? DependencyOrigin::Scan : DependencyOrigin::Hand;
}

QString toString(Mention::Strength strength)
{
    return strength == Mention::Strength::Soft ? u"soft"_s : u"hard"_s;
}

Mention::Strength strengthFromString(const QString &word)
{
    return word == "soft"_L1 ? Mention::Strength::Soft : Mention::Strength::Hard;
}

} // namespace purser
