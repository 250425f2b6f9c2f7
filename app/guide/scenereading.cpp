#include "app/guide/scenereading.h"

#include "app/guide/scenewords.h"
#include "app/sample/sample.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = AccountFileFault::Kind;

QSize readSize(AccountReader &reader, const YamlValue &value, const QSize &otherwise)
{
    if (!value.isPresent()) {
        return otherwise;
    }
    static const QRegularExpression pattern(u"^([1-9][0-9]{2,3})x([1-9][0-9]{2,3})\\z"_s);
    const QRegularExpressionMatch match = pattern.match(reader.text(value, u"size"_s));
    if (!match.hasMatch()) {
        reader.complain(Kind::ValueRefused, value.line(), value.text(), u"1120x720"_s);
        return otherwise;
    }
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

// A step that takes a control and a text can take several of them: "type: {name: acme-hub, url: …}".
void readStep(AccountReader &reader, const YamlValue &item, QList<SceneStep> &steps)
{
    const auto entries = reader.entries(item, u"steps"_s);
    for (const auto &[key, value] : entries) {
        const auto deed = deedFromString(key.text());
        if (!deed) {
            reader.complain(Kind::KeyUnknown, key.line(), key.text(), deedWords().join(u", "_s));
            continue;
        }
        SceneStep step {.deed = *deed, .line = key.line()};
        if (!takesValue(*deed)) {
            step.target = reader.text(value, key.text());
            steps << step;
            continue;
        }
        const auto pairs = reader.entries(value, key.text());
        for (const auto &[target, text] : pairs) {
            step.target = target.text();
            step.value = reader.text(text, target.text());
            step.line = target.line();
            steps << step;
        }
    }
}

void readMark(AccountReader &reader, const YamlValue &item, QList<SceneMark> &marks)
{
    const auto entries = reader.entries(item, u"marks"_s);
    SceneMark mark {.line = item.line()};
    bool hasKind = false;
    for (const auto &[key, value] : entries) {
        const QString word = key.text();
        if (word == "text"_L1) {
            mark.text = reader.text(value, word).trimmed();
        } else if (const auto kind = markKindFromString(word)) {
            mark.kind = *kind;
            mark.target = reader.text(value, word);
            hasKind = true;
        } else {
            reader.complain(Kind::KeyUnknown, key.line(), word, (markKindWords() << u"text"_s).join(u", "_s));
        }
    }
    if (!hasKind) {
        reader.complain(Kind::KeyMissing, item.line(), markKindWords().first());
    }
    marks << mark;
}

void readName(AccountReader &reader, const YamlValue &item, const AccountReader::Entries &values, Scene &scene,
    QHash<QString, int> &taken)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9][A-Za-z0-9_-]*\\z"_s);
    scene.name = reader.name(item, values, taken);
    // It becomes a file's.
    if (!scene.name.isEmpty() && !pattern.match(scene.name).hasMatch()) {
        reader.complain(Kind::ValueRefused, values.value(u"name"_s).line(), scene.name, u"account-settings"_s);
    }
}

} // namespace

void readCommon(AccountReader &reader, const AccountReader::Entries &values, Scene &scene)
{
    if (const YamlValue sample = values.value(u"sample"_s); sample.isPresent()) {
        const QString name = reader.text(sample, u"sample"_s);
        scene.sample = u"%1/samples/%2.yml"_s.arg(QFileInfo(scene.file).path(), name);
        if (!QFileInfo::exists(scene.sample)) {
            reader.complain(Kind::FileMissing, sample.line(), scene.sample);
        }
    }
    scene.size = readSize(reader, values.value(u"size"_s), scene.size);
}

Scene readScene(AccountReader &reader, const YamlValue &item, const Scene &common, QHash<QString, int> &taken)
{
    const auto values = reader.mapping(item, u"scenes"_s,
        {u"name"_s, u"title"_s, u"sample"_s, u"size"_s, u"clock"_s, u"keychain"_s, u"online"_s, u"steps"_s, u"target"_s,
            u"margin"_s, u"focus"_s, u"marks"_s});
    Scene scene = common;
    scene.line = item.line();
    readName(reader, item, values, scene, taken);
    scene.title = reader.text(values.value(u"title"_s), u"title"_s);
    readCommon(reader, values, scene);
    if (scene.sample.isEmpty()) {
        reader.complain(Kind::KeyMissing, item.line(), u"sample"_s);
    }
    scene.clock = readTime(reader, values.value(u"clock"_s), u"clock"_s);
    scene.keychain = readKeychain(reader, values.value(u"keychain"_s));
    if (const YamlValue online = values.value(u"online"_s); online.isPresent()) {
        scene.isOnline = readYes(reader, online, u"online"_s);
    }
    scene.target = reader.text(values.value(u"target"_s), u"target"_s);
    scene.margin = readNumber(reader, values.value(u"margin"_s), u"margin"_s, 0);
    scene.keepsFocus = readYes(reader, values.value(u"focus"_s), u"focus"_s);
    const QList<YamlValue> steps = reader.list(values.value(u"steps"_s), u"steps"_s);
    for (const YamlValue &step : steps) {
        readStep(reader, step, scene.steps);
    }
    const QList<YamlValue> marks = reader.list(values.value(u"marks"_s), u"marks"_s);
    for (const YamlValue &mark : marks) {
        readMark(reader, mark, scene.marks);
    }
    return scene;
}

} // namespace purser
