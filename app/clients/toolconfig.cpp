#include "app/clients/toolconfig.h"

#include "app/clients/helperserver.h"
#include "app/model/displaytext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals;

namespace purser {

namespace {

Serving servedByHelper(const QString &helper, const QString &path)
{
    return {helper == purserHelper ? Serving::By::Purser : Serving::By::OtherHelper, helper, path};
}

// Keys are written as hosts, as addresses and with the first part of a repository's name.
bool isLoginOf(const QString &key, const QString &host)
{
    const auto server = parseHelperServer(key.toUtf8());
    return server && server->host == host;
}

Serving servingIn(const ToolConfig &config, Tool tool, const QString &host)
{
    const QString helper = config.helperOf(helperKey(tool, host));
    if (!helper.isEmpty()) {
        return servedByHelper(helper, config.path);
    }
    // podman and its kin do not look at it.
    if (tool == Tool::Docker && !config.store().isEmpty()) {
        return servedByHelper(config.store(), config.path);
    }
    const QStringList logins = config.logins();
    const bool isThere = std::ranges::any_of(logins, [&](const QString &key) { return isLoginOf(key, host); });
    return isThere ? Serving {Serving::By::PlainText, {}, config.path} : Serving();
}

} // namespace

void takePurserAway(JsonText &text, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (text.value({ToolConfigKey::helpers, key}).toString() == purserHelper) {
            text.remove({ToolConfigKey::helpers, key});
        }
    }
    if (text.value({ToolConfigKey::helpers}).isObject() && text.keys({ToolConfigKey::helpers}).isEmpty()) {
        text.remove({ToolConfigKey::helpers});
    }
}

QString ToolConfig::faultText() const
{
    if (fileFault) {
        return explanation(*fileFault);
    }
    return jsonFault ? QString(displayText(path) + u": "_s + explanation(*jsonFault)) : QString();
}

QStringList ToolConfig::loginsPath() const
{
    const bool isOld = QFileInfo(path).fileName() == ".dockercfg"_L1;
    return isOld ? QStringList() : QStringList {ToolConfigKey::logins};
}

QStringList ToolConfig::logins() const
{
    QStringList found;
    const QStringList present = text ? text->keys(loginsPath()) : QStringList();
    for (const QString &key : present) {
        const QJsonObject login = text->value(loginsPath() << key).toObject();
        constexpr std::array members {"auth"_L1, "identitytoken"_L1, "registrytoken"_L1};
        if (std::ranges::any_of(members, [&](QLatin1StringView each) { return !login[each].toString().isEmpty(); })) {
            found << key;
        }
    }
    return found;
}

QString ToolConfig::helperOf(const QString &key) const
{
    return text ? text->value({ToolConfigKey::helpers, key}).toString() : QString();
}

QStringList ToolConfig::helperKeys() const
{
    return text ? text->keys({ToolConfigKey::helpers}) : QStringList();
}

QString ToolConfig::store() const
{
    return text ? text->value({ToolConfigKey::store}).toString() : QString();
}

ToolConfig readToolConfig(const QString &path)
{
    ToolConfig config;
    config.path = path;
    const auto file = readToolFile(path);
    if (!file) {
        config.fileFault = file.error();
        return config;
    }
    config.file = *file;
    const bool isEmpty = file->bytes.trimmed().isEmpty();
    const auto text = JsonText::parse(isEmpty ? "{}"_ba : file->bytes);
    if (text) {
        config.text = *text;
    } else {
        config.jsonFault = text.error();
    }
    return config;
}

QList<ToolConfig> readToolConfigs(const ToolPlaces &places)
{
    QList<ToolConfig> configs;
    for (const QString &path : places.all()) {
        configs << readToolConfig(path);
    }
    return configs;
}

QString helperKey(Tool tool, const QString &host)
{
    return tool == Tool::Docker ? dockerServerUrl(host) : host;
}

Serving serving(Tool tool, const QString &host, const ToolPlaces &places, const QList<ToolConfig> &configs)
{
    for (const QString &path : places.of(tool)) {
        const auto config = std::ranges::find(configs, path, &ToolConfig::path);
        if (config == configs.end() || config->hasFault()) {
            continue;
        }
        if (const Serving found = servingIn(*config, tool, host); found.by != Serving::By::Nobody) {
            return found;
        }
    }
    return {};
}

QString servingText(const Serving &serving)
{
    const auto text = [](const char *source) -> QString { return QCoreApplication::translate("Serving", source); };
    switch (serving.by) {
    case Serving::By::Nobody:
        return text(QT_TRANSLATE_NOOP("Serving", "Nobody"));
    case Serving::By::Purser:
        return text(QT_TRANSLATE_NOOP("Serving", "Purser"));
    case Serving::By::OtherHelper:
        return text(QT_TRANSLATE_NOOP("Serving", "The helper “%1”")).arg(displayText(serving.helper));
    case Serving::By::PlainText:
        return text(QT_TRANSLATE_NOOP("Serving", "A password in a file"));
    }
    return {};
}

} // namespace purser
