#include "app/exchange/loginplace.h"

#include "app/clients/jsontext.h"
#include "app/clients/toolplaces.h"
#include "app/model/displaytext.h"
#include "app/model/homepath.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals;

namespace purser {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("LoginPlace", source);
}

// "%1" is a member that is of another kind than its readers expect; empty if all are as they should be.
QString wrongMember(const JsonText &configuration)
{
    for (const QString &member : {u"auths"_s, u"credHelpers"_s}) {
        const QJsonValue value = configuration.value({member});
        if (!value.isUndefined() && !value.isNull() && !value.isObject()) {
            return text(QT_TRANSLATE_NOOP("LoginPlace", "“%1” is not an object in braces.")).arg(member);
        }
    }
    const QJsonValue store = configuration.value({u"credsStore"_s});
    const bool isText = store.isUndefined() || store.isNull() || store.isString();
    return isText ? QString() : text(QT_TRANSLATE_NOOP("LoginPlace", "“%1” is not text.")).arg(u"credsStore"_s);
}

void readInto(LoginPlace &place, const JsonText &configuration, const QStringList &where)
{
    const QString wrong = wrongMember(configuration);
    if (wrong.isEmpty()) {
        place.logins = readLogins(configuration, where);
    } else {
        place.fault = placeName(place) + u": "_s + wrong;
    }
}

} // namespace

LoginPlace readLoginFile(const QString &path)
{
    LoginPlace place;
    place.name = path;
    place.config = readToolConfig(path);
    place.fault = place.config.faultText();
    if (place.config.text) {
        const QStringList where = place.config.loginsPath();
        place.kind = where.isEmpty() ? LoginPlace::Kind::OldFile : LoginPlace::Kind::File;
        readInto(place, *place.config.text, where);
    }
    return place;
}

LoginPlace readLoginVariable(const QString &name, const QByteArray &value)
{
    LoginPlace place;
    place.kind = LoginPlace::Kind::Variable;
    place.name = name;
    const auto configuration = JsonText::parse(value);
    if (configuration) {
        readInto(place, *configuration, {u"auths"_s});
    } else {
        place.fault = placeName(place) + u": "_s + explanation(configuration.error());
    }
    return place;
}

QList<LoginPlace> findLoginPlaces(const QProcessEnvironment &environment, const QString &home)
{
    QList<LoginPlace> places;
    const QString variable = u"DOCKER_AUTH_CONFIG"_s;
    if (const QString value = environment.value(variable); !value.isEmpty()) {
        places << readLoginVariable(variable, value.toUtf8());
    }
    const QStringList paths = toolPlaces(environment, home).all();
    QStringList targets;
    for (const QString &path : paths) {
        const LoginPlace place = readLoginFile(path);
        const QString target = place.config.file.target;
        if (!place.fault.isEmpty() || (place.config.file.isThere && !targets.contains(target))) {
            places << place;
            targets << target;
        }
    }
    return places;
}

QString placeName(const LoginPlace &place)
{
    switch (place.kind) {
    case LoginPlace::Kind::Variable:
        return text(QT_TRANSLATE_NOOP("LoginPlace", "the variable %1")).arg(displayText(place.name));
    case LoginPlace::Kind::Helper:
        return u"docker-credential-"_s + displayText(place.name);
    case LoginPlace::Kind::File:
    case LoginPlace::Kind::OldFile:
        break;
    }
    return homePathText(place.name);
}

} // namespace purser
