#include "app/workflow/shippablepipeline.h"
#include "app/workflow/shippablesections.h"
#include "app/workflow/workflowreaders.h"

using namespace Qt::Literals;

namespace purser {

// The family of shippable.yml: the CI section of a project, and the resources and jobs of its pipelines. Which of them
// a file holds shows only inside, so all are looked for in each.
void readShippableFile(const YamlFile &file, Reading &reading)
{
    for (const YamlValue &document : file.documents()) {
        readShippableSections(document, reading);
        readShippablePipeline(document, reading);
    }
}

} // namespace purser
