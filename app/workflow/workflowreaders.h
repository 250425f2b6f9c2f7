#pragma once

#include "app/workflow/reading.h"
#include "app/workflow/yamltree.h"

namespace purser {

// The readers, one for each family of files. Each takes what is there and ignores what it does not know.

void readShippableFile(const YamlFile &file, Reading &reading);
void readDockerfile(const QString &text, Reading &reading);
void readComposeFile(const YamlFile &file, Reading &reading);
void readManifest(const YamlFile &file, Reading &reading); // of Kubernetes; documents of something else are passed over
void readHelmValues(const YamlFile &file, Reading &reading);
void readGitHubWorkflow(const YamlFile &file, Reading &reading);
void readGitLabPipeline(const YamlFile &file, Reading &reading);
void readSkaffoldFile(const YamlFile &file, Reading &reading);

} // namespace purser
