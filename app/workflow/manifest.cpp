#include "app/workflow/pullsecrets.h"
#include "app/workflow/substitution.h"
#include "app/workflow/workflowreaders.h"
#include "app/workflow/yamlwalk.h"

using namespace Qt::Literals;

namespace purser {

namespace {

void readKustomization(const YamlValue &document, Reading &reading)
{
    int number = 0;
    for (const YamlValue &image : document[u"images"_s].items()) {
        const bool isRenamed = image[u"newName"_s].isScalar();
        const YamlValue name = image[isRenamed ? u"newName"_s : u"name"_s];
        reading.addImage(name.text(), name.line(),
            QString(u"images["_s % QString::number(number++) % (isRenamed ? u"].newName"_s : u"].name"_s)));
    }
}

// What a person wrote as data is no specification.
bool isSpecification(const YamlPlace &place)
{
    static const QStringList others {
        u"data"_s, u"stringData"_s, u"binaryData"_s, u"annotations"_s, u"labels"_s, u"status"_s, u"openAPIV3Schema"_s};
    return !others.contains(place.key);
}

} // namespace

// Pods are everywhere: in templates of deployments and of cron jobs, in lists, in the resources that operators add. So
// every key "image" and every list of pull secrets counts, wherever it stands.
// Source: kubernetes.io, reference/kubernetes-api: Container.image, PodSpec.imagePullSecrets,
// ServiceAccount.imagePullSecrets; $(X) there is a variable.
void readManifest(const YamlFile &file, Reading &reading)
{
    for (const YamlValue &document : file.documents()) {
        if (!document[u"apiVersion"_s].isScalar() || !document[u"kind"_s].isScalar()) {
            continue;
        }
        if (document[u"kind"_s].text() == "Kustomization"_L1) {
            readKustomization(document, reading);
            continue;
        }
        walkYaml(document, {}, [&reading](const YamlPlace &place) {
            if (place.key == "imagePullSecrets"_L1 && place.value.isSequence()) {
                readPullSecrets(place, reading);
            } else if (place.key == "image"_L1 && place.value.isScalar() && place.parent.isMapping()) {
                reading.addImage(withoutExpressions(place.value.text()), place.value.line(), place.path);
            }
            return isSpecification(place);
        });
    }
}

} // namespace purser
