#include "app/types/commonfields.h"

#include "app/types/connection.h"
#include "app/types/registryaddress.h"
#include "app/types/typeforhost.h"

using namespace Qt::Literals;

namespace purser {

Field urlField(const char *hint, const char *placeholder)
{
    return {.id = u"url"_s,
        .label = QT_TRANSLATE_NOOP("IntegrationType", "Url"),
        .hint = hint,
        .placeholder = placeholder,
        .kind = Field::Kind::Address};
}

Field optionalUrlField(const char *hint, const char *placeholder)
{
    Field field = urlField(hint, placeholder);
    field.required = false;
    return field;
}

Field userNameField(const char *hint)
{
    return {.id = u"username"_s,
        .label = QT_TRANSLATE_NOOP("IntegrationType", "Username"),
        .hint = hint,
        .kind = Field::Kind::UserName};
}

Field passwordField(const char *hint)
{
    return {.id = u"password"_s,
        .label = QT_TRANSLATE_NOOP("IntegrationType", "Password"),
        .hint = hint,
        .kind = Field::Kind::Secret};
}

Field emailField(const char *hint)
{
    return {.id = u"email"_s,
        .label = QT_TRANSLATE_NOOP("IntegrationType", "Email"),
        .hint = hint,
        .kind = Field::Kind::Email,
        .required = false};
}

IntegrationType withCommonFields(IntegrationType type)
{
    type.fields << Field {.id = u"expires"_s,
        .label = QT_TRANSLATE_NOOP("IntegrationType", "Expires"),
        .hint =
            QT_TRANSLATE_NOOP("IntegrationType", "Last day on which the credential works, if you know it (optional)"),
        .placeholder = "2027-01-31",
        .kind = Field::Kind::Date,
        .required = false};
    if (type.hasRegistry()) {
        type.fields << connectionFields();
    }
    return type;
}

QList<FieldIssue> inspectUsualHost(const Draft &draft, const QString &example)
{
    const QString typed = draft.values.value(u"url"_s);
    const auto address = parseRegistryAddress(typed);
    if (!address || address->host().isEmpty() || !typeForHost(*address).isEmpty()) {
        return {};
    }
    return {{u"url"_s, Issue::HostUnusual, example, FieldIssue::Weight::Warning}};
}

} // namespace purser
