#include "app/model/sentences.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/json.h"
#include "app/tools/purserctl/output.h"
#include "app/types/types.h"

using namespace Qt::Literals;

namespace purser {

namespace {

QString marked(const Field &field)
{
    return field.id % (field.isSecret() ? u"*"_s : QString()) % (field.required ? QString() : u"?"_s);
}

ExitCode showType(const QString &id, bool asJson)
{
    const IntegrationType *type = integrationType(id);
    if (!type) {
        const Error error {ErrorKind::InvalidInput, id, {}, {{u"type"_s, Issue::UnknownType, id}}};
        complain(explanation(error));
        return ExitCode::NoSuchThing;
    }
    if (asJson) {
        print(toJson(*type));
        return ExitCode::Done;
    }
    QList<QStringList> rows;
    for (const Field &field : type->fields) {
        rows << QStringList {marked(field), label(field), hint(field)};
    }
    print(u"%1 (%2)"_s.arg(type->displayName(), type->id));
    printTable({u"FIELD (* secret, ? optional)"_s, u"LABEL"_s, u"HINT"_s}, rows);
    const QStringList paragraphs = notes(*type);
    for (const QString &paragraph : paragraphs) {
        print(paragraph);
    }
    return ExitCode::Done;
}

} // namespace

ExitCode runTypeCommand(const Request &request)
{
    if (request.verb == Request::Verb::Show) {
        return showType(request.names.first(), request.asJson);
    }
    QJsonArray documents;
    QList<QStringList> rows;
    for (const IntegrationType &type : integrationTypes()) {
        QStringList fields;
        for (const Field &field : type.fields) {
            // The way to a registry is the same in all types: `type show` tells.
            if (field.part == Field::Part::Credential) {
                fields << marked(field);
            }
        }
        rows << QStringList {type.id, type.displayName(), type.family, fields.join(u", "_s)};
        documents << toJson(type);
    }
    if (request.asJson) {
        print(documents);
    } else {
        printTable({u"TYPE"_s, u"NAME"_s, u"FAMILY"_s, u"FIELDS (* secret, ? optional)"_s}, rows);
    }
    return ExitCode::Done;
}

} // namespace purser
