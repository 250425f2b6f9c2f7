#include "app/workflow/scriptlines.h"
#include "app/workflow/substitution.h"
#include "app/workflow/workflowreaders.h"
#include "app/workflow/yamlwalk.h"

#include <QHash>

using namespace Qt::Literals;

namespace purser {

namespace {

// Variables of the pipeline, or of one job: "X: value", "X: {value: …}".
QHash<QString, QString> variablesOf(const YamlValue &variables)
{
    QHash<QString, QString> values;
    for (const auto &[name, value] : variables.entries()) {
        values.insert(name.text(), value.isMapping() ? value[u"value"_s].text() : value.text());
    }
    return values;
}

class GitLabJob
{
public:
    GitLabJob(Reading &reading, const QHash<QString, QString> &ofPipeline, const QHash<QString, QString> &own)
        : m_reading(reading), m_ofPipeline(ofPipeline), m_own(own)
    {
    }

    // A job, or the defaults of all.
    void read(const YamlValue &job, const QString &path) const
    {
        addImage(job[u"image"_s], path + u"image");
        const YamlValue services = job[u"services"_s];
        int number = 0;
        for (const YamlValue &service : services.items()) {
            addImage(service, path % u"services[" % QString::number(number++) % u']');
        }
        for (const QString &script : {u"script"_s, u"before_script"_s, u"after_script"_s}) {
            addScript(job[script], path + script);
        }
    }

private:
    void addImage(const YamlValue &image, const QString &where) const
    {
        const YamlValue name = image.isMapping() ? image[u"name"_s] : image;
        const QString text = substituted(name.text(), [this](const QString &variable) {
            const auto &known = m_own.contains(variable) ? m_own : m_ofPipeline;
            const auto value = known.constFind(variable);
            return value == known.constEnd() ? std::nullopt : std::optional(*value);
        });
        m_reading.addImage(text, name.line(), image.isMapping() ? where + u".name" : where);
    }

    void addScript(const YamlValue &script, const QString &where) const
    {
        walkYaml(script, where, [this](const YamlPlace &place) {
            if (place.value.isScalar()) {
                readScript(place.value.text(),
                    {.line = place.value.textLine(), .where = place.path, .namesVariables = true}, m_reading);
            }
            return true;
        });
    }

    Reading &m_reading;
    const QHash<QString, QString> &m_ofPipeline;
    const QHash<QString, QString> &m_own;
};

} // namespace

// Every key at the top that is no keyword is a job; those beginning with "." are hidden ones that others extend.
// Source: docs.gitlab.com/ee/ci/yaml.
void readGitLabPipeline(const YamlFile &file, Reading &reading)
{
    static const QStringList keywords {u"variables"_s, u"stages"_s, u"include"_s, u"workflow"_s, u"cache"_s, u"spec"_s,
        u"image"_s, u"services"_s, u"script"_s, u"before_script"_s, u"after_script"_s};
    for (const YamlValue &document : file.documents()) {
        const QHash<QString, QString> variables = variablesOf(document[u"variables"_s]);
        GitLabJob(reading, variables, {}).read(document, {});
        for (const auto &[name, job] : document.entries()) {
            if (!job.isMapping() || keywords.contains(name.text())) {
                continue;
            }
            const QHash<QString, QString> own = variablesOf(job[u"variables"_s]);
            GitLabJob(reading, variables, own).read(job, QString(name.text() % u'.'));
        }
    }
}

} // namespace purser
