#include "app/tools/purserctl/dependencies.h"

#include "app/tools/purserctl/json.h"
#include "app/tools/purserctl/output.h"

#include <array>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = Dependency::Kind;

const std::array headings {
    std::pair {Kind::Project, "Projects"_L1},
    std::pair {Kind::Environment, "Environments"_L1},
    std::pair {Kind::Image, "Subscription Images"_L1},
    std::pair {Kind::SubscriptionIntegration, "Subscription Integrations"_L1},
};

QStringList rowOf(const Dependency &dependency)
{
    if (dependency.kind == Kind::SubscriptionIntegration) {
        return {dependency.subscription % u" - "_s % dependency.name,
            dependency.isForAllProjects ? u"all projects"_s : u"selected projects"_s};
    }
    const QString place = placeOf(dependency.file, dependency.line);
    return {dependency.subscription % u" / "_s % dependency.name, place.isEmpty() ? u"entered by hand"_s : place,
        toString(dependency.strength), u"through "_s % dependency.subscriptionIntegration};
}

} // namespace

void printDependencies(const QList<Dependency> &dependencies, bool asJson)
{
    if (asJson) {
        print(toJson(dependencies));
        return;
    }
    if (dependencies.isEmpty()) {
        print(u"No dependency"_s);
    }
    for (const auto &[kind, heading] : headings) {
        QList<QStringList> rows;
        for (const Dependency &dependency : dependencies) {
            if (dependency.kind == kind) {
                rows << rowOf(dependency);
            }
        }
        if (!rows.isEmpty()) {
            print(QString(heading));
            printColumns(rows, u"  "_s);
        }
    }
}

QString placeOf(const QString &file, int line)
{
    return line > 0 ? QString(file % u':' % QString::number(line)) : file;
}

} // namespace purser
