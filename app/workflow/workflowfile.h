#pragma once

#include "app/workflow/reading.h"

#include <QByteArray>
#include <QString>

namespace purser {

// What a file is, told by its name and where it lies.
enum class WorkflowKind {
    None,
    Shippable,
    Dockerfile,
    Compose,
    Manifest, // any YAML file that is nothing else; what is inside decides
    HelmValues,
    GitHubWorkflow,
    GitLabPipeline,
    Skaffold,
};

// `path` is relative to the project, with '/'. `isInChart`: its folder or one above it has a Chart.yaml.
WorkflowKind workflowKind(const QString &path, bool isInChart);

// Quick: false for names that are of no kind.
bool mayBeWorkflow(const QByteArray &fileName);

// What is found in a file of this kind. A file that cannot be read, or not all of it, has a note that says so.
Reading readWorkflowFile(WorkflowKind kind, const QByteArray &content);

// Names the reader of this kind with its version, which changes when it finds other things in the same file.
QString readerOf(WorkflowKind kind);

} // namespace purser
