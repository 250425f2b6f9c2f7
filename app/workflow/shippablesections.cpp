#include "app/workflow/shippablesections.h"

#include "app/workflow/scriptlines.h"
#include "app/workflow/substitution.h"
#include "app/workflow/yamlwalk.h"

#include <QHash>

using namespace Qt::Literals;

namespace purser {

namespace {

using Problem = ScanNote::Problem;
using Strength = Mention::Strength;

const QStringList &sections()
{
    static const QStringList names {u"hub"_s, u"key"_s, u"deploy"_s, u"notifications"_s, u"generic"_s};
    return names;
}

// The sections in which an entry of this type, as the file spells it, may stand; none if the type is not known.
QStringList sectionsOf(const QString &type)
{
    static const QHash<QString, QStringList> known = [] {
        QHash<QString, QStringList> table;
        for (const char *hub : {"docker", "private docker registry", "docker trusted registry", "gcr", "ecr", "quay.io",
                 "quay", "dockerregistrylogin", "quaylogin", "artifactory"}) {
            table.insert(QString::fromLatin1(hub), {u"hub"_s});
        }
        for (const char *key : {"ssh-key", "pem-key", "sshkey", "pemkey"}) {
            table.insert(QString::fromLatin1(key), {u"key"_s});
        }
        for (const char *notification : {"slack", "hipchat", "email", "irc", "webhook"}) {
            table.insert(QString::fromLatin1(notification), {u"notifications"_s});
        }
        table.insert(u"gcloudkey"_s, {u"hub"_s, u"key"_s, u"deploy"_s});
        table.insert(u"aws"_s, {u"deploy"_s, u"key"_s});
        return table;
    }();
    return known.value(type.trimmed().toLower());
}

QString listOf(const YamlValue &values)
{
    QStringList texts;
    for (const YamlValue &value : values.items()) {
        texts << value.text();
    }
    return values.isScalar() ? values.text() : texts.join(", "_L1);
}

QString conditionOf(const YamlValue &entry)
{
    QStringList conditions;
    const YamlValue branches = entry[u"branches"_s];
    if (const QString only = listOf(branches[u"only"_s]); !only.isEmpty()) {
        conditions << u"branches: "_s + only;
    }
    if (const QString except = listOf(branches[u"except"_s]); !except.isEmpty()) {
        conditions << u"branches except: "_s + except;
    }
    return conditions.join("; "_L1);
}

// A list of entries, or one without a list, of a section.
struct Section
{
    QString name = {};
    QString path = {};
    Strength strength = Strength::Hard;
};

void readEntry(const YamlValue &entry, const Section &section, const QString &path, Reading &reading)
{
    const YamlValue name = entry[u"integrationName"_s];
    const bool isBuiltIn = section.name == "notifications"_L1 && (name.text() == "email"_L1 || name.text() == "irc"_L1);
    if (!name.isScalar() || isBuiltIn) {
        return;
    }
    const QStringList fitting = sectionsOf(entry[u"type"_s].text());
    if (!fitting.isEmpty() && !section.name.isEmpty() && section.name != "generic"_L1
        && !fitting.contains(section.name)) {
        reading.add(ScanNote {Problem::SectionMismatch, name.line(), name.text()});
    }
    reading.add(Mention {Mention::Kind::IntegrationName, section.strength, name.text(), path + u".integrationName",
        conditionOf(entry), name.line()});
}

void readSection(const YamlValue &value, const Section &section, Reading &reading)
{
    readEntry(value, section, section.path, reading);
    int number = 0;
    for (const YamlValue &entry : value.items()) {
        readEntry(entry, section, section.path % u'[' % QString::number(number++) % u']', reading);
    }
}

// What stands below "integrations:", or where it was meant.
void readIntegrations(const YamlValue &integrations, const QString &path, Strength strength, Reading &reading)
{
    if (integrations.isSequence()) {
        reading.add(ScanNote {Problem::ListWithoutSection, integrations.line(), {}});
        readSection(integrations, {.path = path, .strength = Strength::Soft}, reading);
    }
    for (const QString &name : sections()) {
        readSection(integrations[name], {name, QString(path % u'.' % name), strength}, reading);
    }
}

int lineOfKey(const YamlValue &mapping, const QString &wanted)
{
    for (const auto &[key, value] : mapping.entries()) {
        if (key.text() == wanted) {
            return key.line();
        }
    }
    return mapping.line();
}

void readMistakes(const YamlValue &document, Reading &reading)
{
    const YamlValue singular = document[u"integration"_s];
    if (singular.isMapping() || singular.isSequence()) {
        reading.add(ScanNote {Problem::IntegrationSingular, lineOfKey(document, u"integration"_s), {}});
        readIntegrations(singular, u"integration"_s, Strength::Soft, reading);
    }
    const YamlValue build = document[u"build"_s];
    for (const QString &key : {u"integrations"_s, u"integration"_s}) {
        if (build[key].isPresent()) {
            reading.add(ScanNote {Problem::NestedUnderBuild, lineOfKey(build, key), {}});
            readIntegrations(build[key], u"build."_s + key, Strength::Soft, reading);
        }
    }
}

void readBuild(const YamlValue &build, Reading &reading)
{
    const YamlValue image = build[u"pre_ci_boot"_s][u"image_name"_s];
    if (image.isScalar()) {
        const Variables unknown = [](const QString &) { return std::nullopt; };
        const QString tag = build[u"pre_ci_boot"_s][u"image_tag"_s].text();
        const QString name = tag.isEmpty() ? image.text() : QString(image.text() % u':' % tag);
        reading.addImage(substituted(name, unknown), image.line(), u"build.pre_ci_boot.image_name"_s, Strength::Soft);
    }
    walkYaml(build, u"build"_s, [&reading](const YamlPlace &place) {
        if (place.value.isScalar()) {
            readScript(place.value.text(),
                {.line = place.value.textLine(), .where = place.path, .isForShippable = true}, reading);
        }
        return true;
    });
}

// Templates may come from elsewhere; no scan goes there.
void readExternalReferences(const YamlValue &document, Reading &reading)
{
    walkYaml(document[u"externalReferences"_s], {}, [&reading](const YamlPlace &place) {
        if (place.value.isScalar() && !place.value.text().isEmpty()) {
            reading.add(ScanNote {Problem::ExternalReference, place.value.line(), place.value.text()});
        }
        return true;
    });
}

} // namespace

void readShippableSections(const YamlValue &document, Reading &reading)
{
    readIntegrations(document[u"integrations"_s], u"integrations"_s, Strength::Hard, reading);
    readSection(document[u"notifications"_s], {u"notifications"_s, u"notifications"_s}, reading);
    readMistakes(document, reading);
    readBuild(document[u"build"_s], reading);
    readExternalReferences(document, reading);
}

} // namespace purser
