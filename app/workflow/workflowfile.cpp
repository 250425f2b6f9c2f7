#include "app/workflow/workflowfile.h"

#include "app/workflow/sourcetext.h"
#include "app/workflow/substitution.h"
#include "app/workflow/workflowreaders.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int readersVersion = 1;

// The first that fits the path counts.
struct Pattern
{
    WorkflowKind kind = WorkflowKind::None;
    QRegularExpression path = {};
    bool onlyInChart = false;
};

const QList<Pattern> &patterns()
{
    const auto pattern = [](WorkflowKind kind, const char *path, bool onlyInChart = false) {
        return Pattern {
            kind, QRegularExpression(QString::fromLatin1(path), QRegularExpression::DontCaptureOption), onlyInChart};
    };
    static const QList<Pattern> table {
        pattern(WorkflowKind::Shippable, "(shippable|(^|/)shippable\\.(resources|jobs|triggers|templates))\\.yml$"),
        pattern(WorkflowKind::None, "\\.dockerignore$"),
        pattern(
            WorkflowKind::Dockerfile, "(?i)(^|/)((Docker|Container)file(\\.[^/]*)?|[^/]*\\.(Docker|Container)file)$"),
        pattern(WorkflowKind::GitHubWorkflow, "(^|/)\\.github/workflows/[^/]*\\.ya?ml$"),
        pattern(WorkflowKind::GitLabPipeline, "(^|/|\\.)gitlab-ci\\.ya?ml$"),
        pattern(WorkflowKind::Skaffold, "(^|/)skaffold([.-][^/]*)?\\.ya?ml$"),
        pattern(WorkflowKind::Compose, "(^|/)(docker-)?compose([.-][^/]*)?\\.ya?ml$"),
        pattern(WorkflowKind::HelmValues, "(^|/)values[^/]*\\.ya?ml$", true),
        pattern(WorkflowKind::Manifest, "\\.ya?ml$"),
    };
    return table;
}

QString withoutTemplateComments(const QString &text)
{
    QString plain;
    qsizetype copied = 0;
    for (qsizetype begin = text.indexOf("{{"_L1); begin >= 0; begin = text.indexOf("{{"_L1, begin + 2)) {
        const bool isComment = QStringView(text).mid(begin + 2, 4).contains("/*"_L1);
        const qsizetype end = isComment ? text.indexOf("*/"_L1, begin) : -1;
        const qsizetype close = end >= 0 ? text.indexOf("}}"_L1, end) : -1;
        if (isComment && close < 0) {
            break;
        }
        if (isComment) {
            plain += text.mid(copied, begin - copied)
                + QString(QStringView(text).mid(begin, close - begin).count(u'\n'), u'\n');
            copied = close + 2;
            begin = close;
        }
    }
    return plain + text.mid(copied);
}

// A template of a manifest as YAML: lines with nothing but expressions gone, other expressions unknown. Line numbers
// stay.
QString withoutTemplates(const QString &text)
{
    static const QRegularExpression alone(u"^\\s*(-\\s*)?(\\{\\{[^}]*\\}\\}\\s*)+$"_s);
    QStringList lines = withoutTemplateComments(text).split(u'\n');
    for (QString &line : lines) {
        line = alone.match(line).hasMatch() ? QString() : withoutExpressions(line);
    }
    return lines.join(u'\n');
}

bool isRefused(const YamlFile &file)
{
    return std::any_of(file.notes().cbegin(), file.notes().cend(), [](const ScanNote &note) {
        return note.problem == ScanNote::Problem::Malformed || note.problem == ScanNote::Problem::TabIndentation;
    });
}

using YamlReader = void (*)(const YamlFile &, Reading &);

void readYaml(const QString &text, YamlReader reader, Reading &reading)
{
    YamlFile file(text);
    if (reader == readManifest && isRefused(file) && text.contains("{{"_L1)) {
        file = YamlFile(withoutTemplates(text));
    }
    reader(file, reading);
    for (const ScanNote &note : file.notes()) {
        reading.add(note);
    }
    if (file.isExhausted()) {
        reading.add(ScanNote {ScanNote::Problem::TooMany, 0, {}});
    }
}

YamlReader yamlReader(WorkflowKind kind)
{
    switch (kind) {
    case WorkflowKind::Shippable:
        return readShippableFile;
    case WorkflowKind::Compose:
        return readComposeFile;
    case WorkflowKind::HelmValues:
        return readHelmValues;
    case WorkflowKind::GitHubWorkflow:
        return readGitHubWorkflow;
    case WorkflowKind::GitLabPipeline:
        return readGitLabPipeline;
    case WorkflowKind::Skaffold:
        return readSkaffoldFile;
    default:
        return readManifest;
    }
}

} // namespace

WorkflowKind workflowKind(const QString &path, bool isInChart)
{
    for (const Pattern &pattern : patterns()) {
        if ((isInChart || !pattern.onlyInChart) && pattern.path.match(path).hasMatch()) {
            return pattern.kind;
        }
    }
    return WorkflowKind::None;
}

bool mayBeWorkflow(const QByteArray &fileName)
{
    return fileName.endsWith(".yml") || fileName.endsWith(".yaml") || fileName.contains("erfile")
        || fileName.contains("ERFILE"); // of Dockerfile and Containerfile
}

Reading readWorkflowFile(WorkflowKind kind, const QByteArray &content)
{
    Reading reading;
    const auto text = sourceText(content);
    if (!text) {
        reading.add(text.error());
        return reading;
    }
    if (kind == WorkflowKind::None
        || (kind == WorkflowKind::Manifest && !(text->contains("apiVersion"_L1) && text->contains("kind"_L1)))) {
        return reading;
    }
    if (kind == WorkflowKind::Dockerfile) {
        readDockerfile(*text, reading);
    } else {
        readYaml(*text, yamlReader(kind), reading);
    }
    reading.sort();
    return reading;
}

QString readerOf(WorkflowKind kind)
{
    return QString::number(static_cast<int>(kind)) % u'.' % QString::number(readersVersion);
}

} // namespace purser
