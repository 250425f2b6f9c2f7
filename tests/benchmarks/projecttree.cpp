#include "tests/benchmarks/projecttree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals;

namespace purser::projecttree {

namespace {

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

QString placeOf(const QString &tree, int project)
{
    return tree % u"/group-"_s % QString::number(project / 50) % u"/project-"_s % QString::number(project);
}

void plant(const QString &tree)
{
    const QByteArray source =
        QByteArray("int main() { return 0; } // acme-hub-1 registry-1.acme.example/web\n").repeated(20);
    for (int project = 0; project < projects; ++project) {
        const QString place = placeOf(tree, project);
        const Planted use = planted(project);
        write(place % u'/' % use.path, use.content);
        write(place + u"/config.yml"_s, "registry: registry-1.acme.example/web\nname: acme-hub-1\n");
        for (int file = 2; file < filesInProject; ++file) {
            const QString name = u"/src/part-%1/file-%2.cpp"_s.arg(file / 10).arg(file);
            write(place + name, source);
        }
    }
}

} // namespace

Planted planted(int project)
{
    const int registry = project % registries;
    const QByteArray name = "acme-hub-" + QByteArray::number(registry);
    const QByteArray image = "registry-" + QByteArray::number(registry) + ".acme.example/web:1";
    const QByteArray filler = QByteArray("# a comment, as people write them to explain what comes\n").repeated(18);
    const QList<Planted> kinds {
        {u"shippable.yml"_s,
            filler + "integrations:\n  hub:\n    - integrationName: " + name + "\n      type: docker\n", 21, registry},
        {u"Dockerfile"_s, filler + "FROM debian:12 AS base\nFROM " + image + "\nRUN make\n", 20, registry},
        {u"deploy/docker-compose.yml"_s, filler + "services:\n  web:\n    image: " + image + "\n", 21, registry},
        {u"deploy/web.yaml"_s,
            filler + "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: web\n      image: " + image + "\n",
            24, registry},
        {u".github/workflows/ci.yml"_s,
            filler + "jobs:\n  a:\n    steps:\n      - uses: docker://" + image + "\n        with: {a: b}\n", 22,
            registry},
        {u".gitlab-ci.yml"_s, filler + "build:\n  image: " + image + "\n  script: [make]\n", 20, registry},
        {u"skaffold.yaml"_s, filler + "build:\n  artifacts:\n    - image: " + image + "\n", 21, registry},
    };
    return kinds.at(project % kinds.size());
}

const QString &folder()
{
    static const QTemporaryDir made;
    static const QString path = made.path();
    static const bool isPlanted = (plant(path), true);
    Q_UNUSED(isPlanted)
    return path;
}

QString folderOf(int project)
{
    return placeOf(folder(), project);
}

} // namespace purser::projecttree
