#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/json.h"
#include "app/tools/purserctl/output.h"
#include "app/types/types.h"

using namespace Qt::Literals;

namespace purser {

ExitCode runTypeCommand(const Request &request)
{
    QJsonArray documents;
    QList<QStringList> rows;
    for (const IntegrationType &type : integrationTypes()) {
        QStringList fields;
        for (const Field &field : type.fields) {
            fields << field.id % (field.isSecret() ? u"*"_s : QString()) % (field.required ? QString() : u"?"_s);
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
