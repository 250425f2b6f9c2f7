#include "app/workflow/imagereference.h"
#include "app/workflow/substitution.h"
#include "app/workflow/workflowreaders.h"
#include "app/workflow/yamlwalk.h"

using namespace Qt::Literals;

namespace purser {

namespace {

void readPlace(const YamlPlace &place, Reading &reading)
{
    const QString text = withoutExpressions(place.value.text());
    if (place.key == "image"_L1 || place.key == "cacheFrom"_L1 || place.key == "fromImage"_L1) {
        reading.addImage(text, place.value.line(), place.path);
    } else if (place.key == "defaultRepo"_L1 || place.key == "default-repo"_L1) {
        if (parseRegistry(text)) {
            reading.add(
                Mention {Mention::Kind::Registry, Mention::Strength::Hard, text, place.path, {}, place.value.line()});
        }
    } else if (place.key == "pullSecretName"_L1 || place.path.endsWith("dockerConfig.secretName"_L1)) {
        reading.add(
            Mention {Mention::Kind::SecretName, Mention::Strength::Hard, text, place.path, {}, place.value.line()});
    }
}

} // namespace

// Source: skaffold.dev, references/yaml: build.artifacts[].image, its docker.cacheFrom, build.cluster.dockerConfig and
// build.cluster.pullSecretName, all of them in profiles too.
void readSkaffoldFile(const YamlFile &file, Reading &reading)
{
    for (const YamlValue &document : file.documents()) {
        walkYaml(document, {}, [&reading](const YamlPlace &place) {
            if (place.value.isScalar()) {
                readPlace(place, reading);
            }
            return true;
        });
    }
}

} // namespace purser
