#include "app/workflow/substitution.h"
#include "app/workflow/workflowreaders.h"

using namespace Qt::Literals;

namespace purser {

// Source: compose-spec/compose-spec, spec.md and 12-interpolation.md. Before version 2 the services had no key of their
// own. Top-level keys beginning with "x-" hold what others refer to by aliases.
void readComposeFile(const YamlFile &file, Reading &reading)
{
    const Variables unknown = [](const QString &) { return std::nullopt; };
    for (const YamlValue &document : file.documents()) {
        const YamlValue services = document[u"services"_s];
        const QString base = services.isPresent() ? u"services."_s : QString();
        for (const auto &[name, service] : (services.isPresent() ? services : document).entries()) {
            const YamlValue image = service[u"image"_s];
            const bool isExtension = base.isEmpty() && name.text().startsWith("x-"_L1);
            if (image.isScalar() && !isExtension) {
                reading.addImage(
                    substituted(image.text(), unknown), image.line(), QString(base % name.text() % u".image"));
            }
        }
    }
}

} // namespace purser
