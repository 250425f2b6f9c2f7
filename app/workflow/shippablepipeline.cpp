#include "app/workflow/shippablepipeline.h"

#include "app/workflow/scriptlines.h"
#include "app/workflow/yamlwalk.h"

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = Mention::Kind;

constexpr auto hard = Mention::Strength::Hard;

void addResourceName(const YamlValue &name, const QString &where, Reading &reading)
{
    if (name.isScalar()) {
        reading.add(Mention {Kind::ResourceName, hard, name.text(), where, {}, name.line()});
    }
}

void readResource(const YamlValue &resource, const QString &path, Reading &reading)
{
    const YamlValue integration = resource[u"integration"_s];
    if (integration.isScalar()) {
        reading.add(Mention {Kind::IntegrationName, hard, integration.text(), path + u".integration", {},
            integration.line(), resource[u"name"_s].text()});
    }
    for (const QString &part : {u"pointer"_s, u"versionTemplate"_s}) {
        const YamlValue host = resource[part][u"bastionHost"_s];
        addResourceName(host[u"keyIntegration"_s], path % u'.' % part % u".bastionHost.keyIntegration", reading);
    }
}

// "IN: web_image", "IN: [{name: web_image}]", "NOTIFY: {name: ops_slack}".
void readReference(const YamlPlace &place, Reading &reading)
{
    addResourceName(place.value, place.path, reading);
    addResourceName(place.value[u"name"_s], place.path + u".name", reading);
    int number = 0;
    for (const YamlValue &item : place.value.items()) {
        const QString path = place.path % u'[' % QString::number(number++) % u']';
        addResourceName(item, path, reading);
        addResourceName(item[u"name"_s], path + u".name", reading);
    }
}

void readJob(const YamlValue &job, const QString &path, Reading &reading)
{
    for (const QString &key : {u"integrations"_s, u"integration"_s}) {
        const YamlValue names = job[key];
        const bool isSingular = key == "integration"_L1;
        if (isSingular && names.isPresent()) {
            reading.add(ScanNote {ScanNote::Problem::IntegrationSingular, names.line(), names.text()});
        }
        const auto strength = isSingular ? Mention::Strength::Soft : hard;
        if (names.isScalar()) {
            reading.add(Mention {Kind::IntegrationName, strength, names.text(), path % u'.' % key, {}, names.line()});
        }
        int number = 0;
        for (const YamlValue &name : names.items()) {
            reading.add(Mention {Kind::IntegrationName, strength, name.text(),
                path % u'.' % key % u'[' % QString::number(number++) % u']', {}, name.line()});
        }
    }
    walkYaml(job, path, [&reading](const YamlPlace &place) {
        if (place.parent.isMapping() && (place.key == "IN"_L1 || place.key == "OUT"_L1 || place.key == "NOTIFY"_L1)) {
            readReference(place, reading);
        } else if (place.value.isScalar()) {
            readScript(place.value.text(),
                {.line = place.value.textLine(), .where = place.path, .isForShippable = true}, reading);
        }
        return true;
    });
}

} // namespace

void readShippablePipeline(const YamlValue &document, Reading &reading)
{
    int number = 0;
    for (const YamlValue &resource : document[u"resources"_s].items()) {
        readResource(resource, u"resources["_s % QString::number(number++) % u']', reading);
    }
    number = 0;
    for (const YamlValue &job : document[u"jobs"_s].items()) {
        readJob(job, u"jobs["_s % QString::number(number++) % u']', reading);
    }
}

} // namespace purser
