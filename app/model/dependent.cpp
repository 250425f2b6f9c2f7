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

} // namespace purser
