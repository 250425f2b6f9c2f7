#include "tests/app/accountfile/samples.h"

using namespace Qt::Literals;

namespace purser {

AccountIntegration privateRegistry(const QString &name, const QString &url, const QString &userName)
{
    return {.name = name,
        .typeId = u"private-docker-registry"_s,
        .fields = {{u"url"_s, url}, {u"username"_s, userName}},
        .keychain = QStringList {u"password"_s}};
}

AccountIntegration hub(const QString &name, const QString &userName)
{
    return {.name = name,
        .typeId = u"docker"_s,
        .fields = {{u"username"_s, userName}},
        .keychain = QStringList {u"password"_s}};
}

AccountDocument sampleAccount()
{
    AccountSubscription acme {.name = u"acme"_s};
    acme.uses = {{.name = u"hub"_s, .integration = u"hub"_s},
        {.name = u"lab"_s, .integration = u"lab"_s, .isForAllProjects = false, .projects = {u"web"_s}}};
    acme.projects = {{.name = u"shop"_s, .folder = u"/src/shop"_s},
        {.name = u"web"_s, .folder = u"/src/web"_s, .uses = {u"hub"_s, u"lab"_s}}};
    acme.environments = {{.name = u"production"_s, .uses = {u"hub"_s}}};
    acme.images = {{.name = u"acme/web"_s, .uses = {u"lab"_s}}};
    AccountSubscription globex {.name = u"globex"_s};
    globex.uses = {{.name = u"their hub"_s, .integration = u"hub"_s}};
    return inOrder({.integrations = {hub(u"hub"_s, u"alice"_s),
                        privateRegistry(u"lab"_s, u"https://registry.example.com"_s, u"bob"_s)},
        .subscriptions = {acme, globex}});
}

} // namespace purser
