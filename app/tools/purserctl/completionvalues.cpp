#include "app/tools/purserctl/completionvalues.h"

#include "app/types/types.h"

#include <QSet>

using namespace Qt::Literals;

namespace purser {

namespace {

using Source = Completion::Source;

// "--type", or "NAME" of one without a flag.
QString nameOf(const CLI::Option &option)
{
    const bool isPlace = option.get_positional();
    return QString::fromStdString(isPlace ? option.get_name(true) : option.get_name());
}

// CLI11 keeps the list of IsMember in its description: "TEXT:{one,two}".
Completion members(const CLI::Option &option)
{
    Completion found;
    const QString description = QString::fromStdString(option.get_type_name());
    const qsizetype from = description.indexOf(u'{');
    const qsizetype to = description.lastIndexOf(u'}');
    if (from != -1 && to > from) {
        const QStringList words = description.mid(from + 1, to - from - 1).split(u',');
        for (const QString &word : words) {
            found.words << Completion::Word {word, {}};
        }
    }
    return found;
}

Completion typeIds()
{
    Completion found;
    for (const IntegrationType &type : integrationTypes()) {
        found.words << Completion::Word {type.id, type.displayName()};
    }
    return found;
}

// The fields of the type that was named, else of all of them, each with what follows it.
Completion fields(const TypedValues &before, bool areSecret, const QStringList &endings)
{
    Completion found;
    QSet<QString> seen;
    const QString typeId = before.value(u"--type"_s);
    for (const IntegrationType &type : integrationTypes()) {
        for (const Field &field : type.fields) {
            const bool isMeant = typeId.isEmpty() || type.id == typeId;
            if (isMeant && field.isSecret() == areSecret && !seen.contains(field.id)) {
                seen << field.id;
                for (const QString &ending : endings) {
                    found.words << Completion::Word {field.id + ending, label(field)};
                }
            }
        }
    }
    return found;
}

Completion from(Source source)
{
    Completion completion;
    completion.source = source;
    return completion;
}

// "FIELD=@FILE"
std::optional<Completion> fileBehind(const QString &typed)
{
    const qsizetype at = typed.indexOf(u"=@"_s);
    if (at == -1) {
        return {};
    }
    Completion completion = from(Source::Files);
    completion.prefix = typed.left(at + 2);
    return completion;
}

Completion namesFor(const QString &noun)
{
    static const QMap<QString, Request::Noun> dependents {{u"project"_s, Request::Noun::Project},
        {u"environment"_s, Request::Noun::Environment}, {u"image"_s, Request::Noun::Image}};
    if (noun == "integration"_L1) {
        return from(Source::Integrations);
    }
    if (!dependents.contains(noun)) {
        return {};
    }
    Completion completion = from(Source::Dependents);
    completion.noun = dependents.value(noun);
    return completion;
}

Completion allowances()
{
    Completion completion;
    for (const QString &word : {u"plain-http"_s, u"certificate="_s, u"realm="_s}) {
        completion.words << Completion::Word {word, {}};
    }
    return completion;
}

} // namespace

void TypedValues::add(const CLI::Option &option, const QString &value)
{
    options.insert(nameOf(option), value);
}

Completion valuesOf(const CLI::Option &option, const TypedValues &before, const QString &typed)
{
    static const QSet<QString> files {u"--account"_s, u"--to"_s, u"--folder"_s, u"FILE"_s, u"PATH"_s};
    const QString name = nameOf(option);
    const bool isOfField = name == "--field"_L1 || name == "--secret"_L1;
    if (const std::optional<Completion> file = fileBehind(typed); file && isOfField) {
        return *file;
    }
    if (files.contains(name)) {
        return from(Source::Files);
    }
    if (name == "--type"_L1 || name == "TYPE"_L1) {
        return typeIds();
    }
    if (name == "--subscription"_L1 || name == "SUBSCRIPTION"_L1) {
        return from(Source::Subscriptions);
    }
    if (name == "INTEGRATION"_L1) {
        return from(Source::Integrations);
    }
    if (name == "NAME"_L1) {
        return namesFor(before.path.value(0));
    }
    if (name == "--field"_L1) {
        return fields(before, false, {u"="_s});
    }
    if (name == "--secret"_L1) {
        return fields(before, true, {u"=-"_s, u"=@"_s});
    }
    if (name == "--remove-secret"_L1) {
        return fields(before, true, {QString()});
    }
    return name == "--allow"_L1 ? allowances() : members(option);
}

} // namespace purser
