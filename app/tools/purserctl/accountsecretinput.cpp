#include "app/tools/purserctl/accountsecretinput.h"

#include "app/tools/purserctl/output.h"
#include "app/tools/purserctl/secretinput.h"
#include "app/types/types.h"

#include <QRegularExpression>

using namespace Qt::Literals;

namespace purser {

Result<SecretsByIntegration> readSecretsOf(const AccountDocument &document, const QStringList &options)
{
    static const QRegularExpression form(
        u"^(.+?)/([A-Za-z0-9]+=(?:-|@.+))$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto integrations = byName(document.integrations);
    SecretsByIntegration secrets;
    if (options.filter(QRegularExpression(u"=-$"_s)).size() > 1) {
        complain(u"Standard input holds one secret only. Give the others as NAME/FIELD=@FILE."_s);
        return failure(ErrorKind::InvalidInput, u"secret"_s);
    }
    for (const QString &option : options) {
        const QRegularExpressionMatch match = form.match(option);
        if (!match.hasMatch()) {
            complain(u"--secret takes NAME/FIELD=- or NAME/FIELD=@FILE. A secret on the command line can be seen by "
                     "every program of this computer."_s);
            return failure(ErrorKind::InvalidInput, u"secret"_s);
        }
        const QString key = nameKey(match.captured(1));
        const AccountIntegration *integration = integrations.value(key);
        const IntegrationType *type = integration ? integrationType(integration->typeId) : nullptr;
        if (!type) {
            return failure(ErrorKind::NoSuchThing, match.captured(1));
        }
        const Result<SecretValues> read = readSecrets(*type, {match.captured(2)});
        if (!read) {
            return std::unexpected(read.error());
        }
        secrets[key].insert(*read);
    }
    return secrets;
}

} // namespace purser
