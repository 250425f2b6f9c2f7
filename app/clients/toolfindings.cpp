#include "app/clients/toolfindings.h"

#include "app/clients/helperserver.h"
#include "app/model/displaytext.h"
#include "app/model/homepath.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = ToolFinding::Kind;

const char *sourceSentence(Kind kind)
{
    switch (kind) {
    case Kind::FileFault:
        break; // has its own
    case Kind::OtherAccount:
        return QT_TRANSLATE_NOOP("ToolFinding",
            "This is the account %2, and the tools are answered from %1. Set PURSER_ACCOUNT for the tools, too.");
    case Kind::LeftoverHelper:
        return QT_TRANSLATE_NOOP("ToolFinding",
            "%1 names the helper “%2”, and there is no program docker-credential-%2 on the PATH: logins fail. "
            "Connect the registry to Purser, or take the helper out of the file.");
    case Kind::PasswordFirst:
        return QT_TRANSLATE_NOOP("ToolFinding",
            "The password for %2 in %1 is looked at before Purser. Import it, or log out with the tool that wrote it.");
    case Kind::StoreIgnored:
        return QT_TRANSLATE_NOOP("ToolFinding",
            "%1 names Purser for every registry (“credsStore”). podman, skopeo and buildah do not look at that: "
            "connect them, too.");
    case Kind::KeyIgnored:
        return QT_TRANSLATE_NOOP(
            "ToolFinding", "%1 names a helper for “%2”, and no tool looks for that. Write the registry's host alone.");
    case Kind::OpenToOthers:
        return QT_TRANSLATE_NOOP("ToolFinding",
            "Other people on this computer can read the passwords in %1. Import them, or run: chmod 600 %1");
    case Kind::LoginsInEnvironment:
        return QT_TRANSLATE_NOOP("ToolFinding",
            "The variable DOCKER_AUTH_CONFIG is set. Newer dockers take its logins before anything else.");
    case Kind::NamedByEnvironment:
        return QT_TRANSLATE_NOOP("ToolFinding",
            "The variable REGISTRY_AUTH_FILE is set. podman, skopeo and buildah look at %1 and at nothing else.");
    }
    return "";
}

void addFindingsOf(const ToolConfig &config, const ToolSetting &setting, QList<ToolFinding> &findings)
{
    const auto add = [&](Kind kind, const QString &subject = {}, const QString &detail = {}) {
        findings << ToolFinding {kind, config.path, subject, detail};
    };
    if (config.hasFault()) {
        add(Kind::FileFault, {}, config.faultText());
        return;
    }
    QStringList helpers {config.store()};
    for (const QString &key : config.helperKeys()) {
        helpers << config.helperOf(key);
        const auto server = parseHelperServer(key.toUtf8());
        const bool isLookedFor = server && server->path.isEmpty()
            && (key == helperKey(Tool::Docker, server->host) || key == helperKey(Tool::Containers, server->host));
        if (!isLookedFor) {
            add(Kind::KeyIgnored, key);
        }
    }
    helpers.removeDuplicates();
    for (const QString &helper : std::as_const(helpers)) {
        // Of Purser's own, running it tells more.
        if (!helper.isEmpty() && helper != purserHelper && !setting.isOnPath(u"docker-credential-"_s + helper)) {
            add(Kind::LeftoverHelper, helper);
        }
    }
    if (config.file.isOpenToOthers && !config.logins().isEmpty()) {
        add(Kind::OpenToOthers);
    }
    if (config.store() == purserHelper) {
        add(Kind::StoreIgnored);
    }
}

// Where podman and its kin find a password before they come to the file that names Purser.
void addPasswordsFirst(const ToolSetting &setting, const QStringList &hosts, QList<ToolFinding> &findings)
{
    for (const QString &host : hosts) {
        const Serving first = serving(Tool::Containers, host, setting.places, setting.configs);
        const auto namesPurser = [&host](const ToolConfig &config) -> bool {
            return config.helperOf(helperKey(Tool::Containers, host)) == purserHelper;
        };
        if (first.by == Serving::By::PlainText && std::ranges::any_of(setting.configs, namesPurser)) {
            findings << ToolFinding {Kind::PasswordFirst, first.path, host, {}};
        }
    }
}

} // namespace

QString explanation(const ToolFinding &finding)
{
    if (finding.kind == Kind::FileFault) {
        return finding.detail;
    }
    const QString sentence = QCoreApplication::translate("ToolFinding", sourceSentence(finding.kind));
    // Both at once: a path may have a "%2" in it. What is not in the sentence is left out.
    const QString path = homePathText(finding.path);
    if (sentence.contains("%2"_L1)) {
        return sentence.arg(path, displayText(finding.subject));
    }
    return sentence.contains("%1"_L1) ? sentence.arg(path) : sentence;
}

bool isSevere(ToolFinding::Kind kind)
{
    return kind == Kind::OtherAccount || kind == Kind::FileFault || kind == Kind::LeftoverHelper
        || kind == Kind::PasswordFirst || kind == Kind::KeyIgnored;
}

QList<ToolFinding> toolFindings(const ToolSetting &setting, const QStringList &hosts)
{
    QList<ToolFinding> findings;
    for (const ToolConfig &config : setting.configs) {
        addFindingsOf(config, setting, findings);
    }
    addPasswordsFirst(setting, hosts, findings);
    if (!setting.environment.value(u"DOCKER_AUTH_CONFIG"_s).isEmpty()) {
        findings << ToolFinding {Kind::LoginsInEnvironment, {}, {}, {}};
    }
    if (setting.places.isNamedByEnvironment) {
        findings << ToolFinding {Kind::NamedByEnvironment, setting.places.containersOwn, {}, {}};
    }
    return findings;
}

} // namespace purser
