#include "app/workflow/secretnames.h"

#include "app/model/namekey.h"

#include <QRegularExpression>

using namespace Qt::Literals;

namespace purser {

QStringList secretNames(const QString &integrationName)
{
    static const QRegularExpression notInVariable(u"[^A-Z0-9]+"_s);
    static const QRegularExpression notInLabel(u"[^a-z0-9.-]+"_s);
    static const QRegularExpression outer(u"^[._-]+|[._-]+$"_s);
    QString variable = integrationName.toUpper().replace(notInVariable, u"_"_s).remove(outer);
    QString label = integrationName.toLower().replace(notInLabel, u"-"_s).remove(outer);
    QStringList names {variableName(integrationName), variable, label};
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QStringList secretStems(const QString &secretName)
{
    static const QRegularExpression label(u"^[a-z0-9.-]+$"_s);
    if (label.match(secretName).hasMatch()) {
        return {secretName};
    }
    QStringList stems;
    QString stem = secretName.toUpper();
    while (!stem.isEmpty()) {
        stems << stem;
        const qsizetype underscore = stem.lastIndexOf(u'_');
        stem.truncate(std::max<qsizetype>(underscore, 0));
    }
    return stems;
}

} // namespace purser
