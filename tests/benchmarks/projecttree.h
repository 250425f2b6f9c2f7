#pragma once

#include <QByteArray>
#include <QString>

namespace purser {

// A tree of project folders as a company would have them, of whose files a fiftieth can name a registry, and one in
// each project does.
namespace projecttree {

constexpr int projects = 2'000;
constexpr int filesInProject = 50;
constexpr int registries = 40; // registry-0.acme.example and so on; their integrations are called acme-hub-0 …

// What is planted in a project: one use in one file of some twenty lines, of another kind in each project.
struct Planted
{
    QString path = {};
    QByteArray content = {};
    int line = 0;
    int registry = 0;
};
Planted planted(int project);

// Where the tree is; made when it is first asked for, removed at the end.
const QString &folder();
QString folderOf(int project);

} // namespace projecttree

} // namespace purser
