#include "app/workflow/imagereference.h"
#include "app/workflow/pullsecrets.h"
#include "app/workflow/substitution.h"
#include "app/workflow/workflowreaders.h"
#include "app/workflow/yamlwalk.h"

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = Mention::Kind;

constexpr auto hard = Mention::Strength::Hard;

bool isImageKey(const QString &key)
{
    return key.endsWith("image"_L1, Qt::CaseInsensitive);
}

// {registry: …, repository: …, tag: …}, as most charts have it; a registry for all charts comes before its own.
void readImageMapping(const YamlPlace &place, const QString &globalRegistry, Reading &reading)
{
    const YamlValue repository = place.value[u"repository"_s];
    const YamlValue registry = place.value[u"registry"_s];
    if (!repository.isScalar() || repository.text().isEmpty()
        || !(isImageKey(place.key) || registry.isPresent() || place.value[u"tag"_s].isPresent())) {
        return;
    }
    const QString host = registry.isPresent() && !globalRegistry.isEmpty() ? globalRegistry : registry.text();
    const QString name = host.isEmpty() ? repository.text() : QString(host % u'/' % repository.text());
    const QString tag = place.value[u"tag"_s].text();
    const QString image = tag.isEmpty() ? name : QString(name % u':' % tag);
    reading.addImage(withoutExpressions(image), repository.line(), QString(place.path % u".repository"));
}

void readPlace(const YamlPlace &place, const QString &globalRegistry, Reading &reading)
{
    const bool isInMapping = place.parent.isMapping();
    if (place.value.isMapping()) {
        readImageMapping(place, globalRegistry, reading);
    } else if (place.value.isSequence() && (place.key == "imagePullSecrets"_L1 || place.key == "pullSecrets"_L1)) {
        readPullSecrets(place, reading);
    } else if (place.value.isScalar() && isInMapping && isImageKey(place.key)) {
        reading.addImage(withoutExpressions(place.value.text()), place.value.line(), place.path);
    } else if (place.value.isScalar() && isInMapping && place.key == "imageRegistry"_L1) {
        const QString text = withoutExpressions(place.value.text());
        if (parseRegistry(text)) {
            reading.add(Mention {Kind::Registry, hard, text, place.path, {}, place.value.line()});
        }
    }
}

} // namespace

// Charts are free in what they call their values; this is what "helm create" makes and what the common libraries read:
// helm.sh/docs/chart_best_practices/values, bitnami/charts common/templates/_images.tpl.
void readHelmValues(const YamlFile &file, Reading &reading)
{
    for (const YamlValue &document : file.documents()) {
        const QString globalRegistry = document[u"global"_s][u"imageRegistry"_s].text();
        walkYaml(document, {}, [&](const YamlPlace &place) {
            readPlace(place, globalRegistry, reading);
            return true;
        });
    }
}

} // namespace purser
