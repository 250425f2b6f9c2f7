#include "app/workflow/scriptlines.h"

#include "app/workflow/imagereference.h"
#include "app/workflow/substitution.h"

#include <QRegularExpression>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = Mention::Kind;

constexpr qsizetype longestLine = 4096; // no command of a person is longer
constexpr auto soft = Mention::Strength::Soft;

QString unquoted(QString word)
{
    return word.remove(u'"').remove(u'\'');
}

// Of the arguments after "push", "pull" or "login".
struct Arguments
{
    QString target = {};
    QString userName = {};
};

Arguments argumentsOf(const QStringList &words, qsizetype from)
{
    static const QStringList withValue {u"-u"_s, u"--username"_s, u"-p"_s, u"--password"_s, u"-e"_s, u"--email"_s,
        u"--platform"_s, u"--creds"_s, u"--authfile"_s, u"--cert-dir"_s, u"--digestfile"_s, u"--format"_s};
    Arguments arguments;
    for (qsizetype i = from; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(u'-')) {
            arguments.target = word;
            break;
        }
        const QString option = word.section(u'=', 0, 0);
        if (!withValue.contains(option)) {
            continue;
        }
        const QString value = word.contains(u'=') ? word.section(u'=', 1) : words.value(++i);
        if (option == "-u"_L1 || option == "--username"_L1) {
            arguments.userName = value;
        }
    }
    return arguments;
}

void readLogin(const Arguments &arguments, const ScriptPlace &place, Reading &reading)
{
    const QString target = arguments.target.isEmpty() ? u"docker.io"_s : arguments.target;
    const auto registry = parseRegistry(target);
    if (!registry) {
        return;
    }
    // On Docker Hub the user's name is where the images are.
    const bool tellsUser = registry->host == "docker.io"_L1 && registry->path.isEmpty() && !arguments.userName.isEmpty()
        && !arguments.userName.contains(unknownValue) && !arguments.userName.contains(u'@');
    const QString path = tellsUser ? arguments.userName : registry->path;
    const QString text = path.isEmpty() ? registry->host : QString(registry->host % u'/' % path);
    reading.add(Mention {Kind::Registry, soft, text, place.where, {}, place.line});
}

// One command, without what joins it to others.
void readCommand(const QString &command, const ScriptPlace &place, Reading &reading)
{
    static const QStringList tools {u"docker"_s, u"podman"_s, u"buildah"_s, u"nerdctl"_s, u"skopeo"_s, u"crane"_s};
    static const QRegularExpression space(u"\\s+"_s);
    QStringList words;
    for (const QString &word : command.split(space, Qt::SkipEmptyParts)) {
        const QString plain = unquoted(word);
        words << plain;
        if (plain.startsWith("docker://"_L1)) {
            reading.addImage(plain.mid(9), place.line, place.where, soft);
        }
    }
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (!tools.contains(words.at(i).section(u'/', -1))) {
            continue;
        }
        const qsizetype at = words.at(i + 1) == "image"_L1 ? i + 2 : i + 1;
        const QString verb = words.value(at);
        if (verb == "login"_L1) {
            readLogin(argumentsOf(words, at + 1), place, reading);
        } else if (verb == "push"_L1 || verb == "pull"_L1) {
            reading.addImage(argumentsOf(words, at + 1).target, place.line, place.where, soft);
        }
        return;
    }
}

void readShippable(const QString &line, const ScriptPlace &place, Reading &reading)
{
    static const QRegularExpression shipctl(
        u"shipctl\\s+get_integration_(resource|resource_keys|resource_field|keys|field)\\s+[\"']?([^\\s\"';|&)]+)"_s);
    for (auto matches = shipctl.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        const bool isResource = match.capturedView(1).startsWith("resource"_L1);
        reading.add(Mention {isResource ? Kind::ResourceName : Kind::IntegrationName, soft, match.captured(2),
            place.where, {}, place.line});
    }
    static const QRegularExpression variable(u"\\$\\{?([A-Z0-9_]+?)_INTEGRATION_[A-Z0-9_]+"_s);
    for (auto matches = variable.globalMatch(line); matches.hasNext();) {
        reading.add(Mention {Kind::SecretName, soft, matches.next().captured(1), place.where, {}, place.line});
    }
}

void readVariables(const QString &line, const ScriptPlace &place, Reading &reading)
{
    static const QRegularExpression variable(u"\\$\\{?([A-Z][A-Z0-9]*_[A-Z0-9_]+)"_s);
    for (auto matches = variable.globalMatch(line); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (!name.startsWith("CI_"_L1) && !name.startsWith("GITLAB_"_L1)) {
            reading.add(Mention {Kind::SecretName, soft, name, place.where, {}, place.line});
        }
    }
}

void readLine(const QString &line, const ScriptPlace &place, Reading &reading)
{
    if (line.isEmpty() || line.startsWith(u'#')) {
        return;
    }
    if (place.isForShippable) {
        readShippable(line, place, reading);
    }
    if (place.namesVariables) {
        readVariables(line, place, reading);
    }
    const Variables unknown = [](const QString &) { return std::nullopt; };
    static const QRegularExpression joint(u"&&|\\|\\||[;|&()`]"_s);
    const QString plain = substituted(withoutExpressions(line), unknown);
    for (const QString &command : plain.split(joint, Qt::SkipEmptyParts)) {
        readCommand(command, place, reading);
    }
}

} // namespace

void readScript(const QString &script, const ScriptPlace &place, Reading &reading)
{
    ScriptPlace here = place;
    int next = place.line;
    QString line;
    for (qsizetype begin = 0; begin <= script.size();) {
        qsizetype end = script.indexOf(u'\n', begin);
        end = end < 0 ? script.size() : end;
        line += script.mid(begin, std::min(end - begin, longestLine)).trimmed();
        begin = end + 1;
        ++next;
        if (line.endsWith(u'\\') && begin <= script.size() && line.size() < longestLine) {
            line.chop(1);
            line += u' ';
            continue;
        }
        readLine(line, here, reading);
        line.clear();
        here.line = next;
    }
}

} // namespace purser
