#include "app/workflow/imagereference.h"
#include "app/workflow/scriptlines.h"
#include "app/workflow/substitution.h"
#include "app/workflow/workflowreaders.h"
#include "app/workflow/yamlwalk.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = Mention::Kind;

constexpr auto hard = Mention::Strength::Hard;

class GitHubWorkflow
{
public:
    explicit GitHubWorkflow(Reading &reading) : m_reading(reading) { }

    void read(const YamlValue &document);

private:
    void readJob(const YamlValue &job, const QString &path);
    void readStep(const YamlValue &step, const QString &path);
    void readLogin(const YamlValue &with, const YamlValue &uses, const QString &path);
    void readTags(const YamlValue &tags, const QString &where);
    void readSecrets(const YamlPlace &place);
    void addImage(const YamlValue &image, const QString &where);
    QString filled(const QString &text) const;
    QHash<QString, QString> environmentOf(const YamlValue &environment) const;

    Reading &m_reading;
    QHash<QString, QString> m_environment; // of the whole workflow
    QHash<QString, QString> m_jobEnvironment;
};

QString GitHubWorkflow::filled(const QString &text) const
{
    return withoutExpressions(text, [this](const QString &name) {
        const auto &environment = m_jobEnvironment.contains(name) ? m_jobEnvironment : m_environment;
        const auto value = environment.constFind(name);
        return value == environment.constEnd() ? std::nullopt : std::optional(*value);
    });
}

QHash<QString, QString> GitHubWorkflow::environmentOf(const YamlValue &environment) const
{
    QHash<QString, QString> values;
    for (const auto &[name, value] : environment.entries()) {
        values.insert(name.text(), filled(value.text()));
    }
    return values;
}

void GitHubWorkflow::addImage(const YamlValue &image, const QString &where)
{
    m_reading.addImage(filled(image.text()), image.line(), where);
}

void GitHubWorkflow::read(const YamlValue &document)
{
    m_environment = environmentOf(document[u"env"_s]);
    for (const auto &[name, job] : document[u"jobs"_s].entries()) {
        m_jobEnvironment = environmentOf(job[u"env"_s]);
        readJob(job, QString(u"jobs." % name.text()));
        m_jobEnvironment.clear();
    }
    walkYaml(document, {}, [this](const YamlPlace &place) {
        readSecrets(place);
        return true;
    });
}

void GitHubWorkflow::readJob(const YamlValue &job, const QString &path)
{
    const YamlValue container = job[u"container"_s];
    if (container.isMapping()) {
        addImage(container[u"image"_s], path + u".container.image");
    } else {
        addImage(container, path + u".container");
    }
    for (const auto &[name, service] : job[u"services"_s].entries()) {
        addImage(service[u"image"_s], path % u".services." % name.text() % u".image");
    }
    int number = 0;
    for (const YamlValue &step : job[u"steps"_s].items()) {
        readStep(step, path % u".steps[" % QString::number(number++) % u']');
    }
}

void GitHubWorkflow::readStep(const YamlValue &step, const QString &path)
{
    const YamlValue uses = step[u"uses"_s];
    const YamlValue with = step[u"with"_s];
    const QString action = uses.text().section(u'@', 0, 0);
    if (uses.text().startsWith("docker://"_L1)) {
        m_reading.addImage(filled(uses.text().mid(9)), uses.line(), path + u".uses");
    } else if (action == "docker/login-action"_L1) {
        readLogin(with, uses, path);
    } else if (action == "docker/build-push-action"_L1) {
        readTags(with[u"tags"_s], path + u".with.tags");
    } else if (action == "docker/metadata-action"_L1) {
        readTags(with[u"images"_s], path + u".with.images");
    }
    const YamlValue run = step[u"run"_s];
    if (run.isScalar()) {
        readScript(filled(run.text()), {.line = run.textLine(), .where = path + u".run"}, m_reading);
    }
}

// Without a registry it is Docker Hub, where the user's name is where the images are.
void GitHubWorkflow::readLogin(const YamlValue &with, const YamlValue &uses, const QString &path)
{
    const YamlValue registry = with[u"registry"_s];
    const YamlValue userName = with[u"username"_s];
    const QString address = registry.text().isEmpty() ? u"docker.io"_s : filled(registry.text());
    const auto known = parseRegistry(address);
    if (!known) {
        return;
    }
    const QString user = filled(userName.text());
    const bool tellsUser = known->host == "docker.io"_L1 && known->path.isEmpty() && !user.isEmpty()
        && !user.contains(unknownValue) && !user.contains(u'@');
    const QString where = registry.isPresent() ? u".with.registry"_s : tellsUser ? u".with.username"_s : u".uses"_s;
    const int line = registry.isPresent() ? registry.line() : tellsUser ? userName.line() : uses.line();
    m_reading.add(
        Mention {Kind::Registry, hard, tellsUser ? QString(u"docker.io/"_s + user) : address, path + where, {}, line});
}

// Several, separated by commas or lines; "type=…" and "name=…" are attributes.
void GitHubWorkflow::readTags(const YamlValue &tags, const QString &where)
{
    static const QRegularExpression separator(u"[,\\n]"_s);
    int line = tags.textLine();
    for (const QString &row : filled(tags.text()).split(u'\n')) {
        for (const QString &tag : row.split(separator, Qt::SkipEmptyParts)) {
            const QString plain = tag.trimmed();
            m_reading.addImage(plain.startsWith("name="_L1) ? plain.mid(5) : plain, line, where);
        }
        ++line;
    }
}

void GitHubWorkflow::readSecrets(const YamlPlace &place)
{
    if (!place.value.isScalar() || !place.value.text().contains("secrets"_L1)) {
        return;
    }
    static const QRegularExpression expression(
        u"\\$\\{\\{.{0,300}?\\}\\}"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression secret(
        u"\\bsecrets\\s*(?:\\.\\s*([A-Za-z_][A-Za-z0-9_]*)|\\[\\s*'([A-Za-z_][A-Za-z0-9_]*)'\\s*\\])"_s);
    const QString text = place.value.text();
    for (auto expressions = expression.globalMatch(text); expressions.hasNext();) {
        const auto inside = expressions.next();
        const auto linesBefore = text.left(inside.capturedStart()).count(u'\n');
        const int line = place.value.textLine() + static_cast<int>(linesBefore);
        for (auto secrets = secret.globalMatch(inside.captured()); secrets.hasNext();) {
            const auto match = secrets.next();
            const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
            if (name != "GITHUB_TOKEN"_L1) {
                m_reading.add(Mention {Kind::SecretName, hard, name, place.path, {}, line});
            }
        }
    }
}

} // namespace

// Source: docs.github.com/actions/reference/workflow-syntax-for-github-actions; docker/login-action, action.yml.
void readGitHubWorkflow(const YamlFile &file, Reading &reading)
{
    for (const YamlValue &document : file.documents()) {
        GitHubWorkflow(reading).read(document);
    }
}

} // namespace purser
