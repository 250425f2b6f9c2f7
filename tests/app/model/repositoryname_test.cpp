#include "app/model/repositoryname.h"
#include "tests/support/printers.h"

#include <QList>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

TEST(RepositoryName, fromWhatIsTyped)
{
    struct Row
    {
        QString typed;
        ServerKind server;
        QString name; // empty: none
    };
    const auto any = ServerKind::Distribution;
    const auto hub = ServerKind::DockerHub;
    const QList<Row> rows {{u"acme/web"_s, any, u"acme/web"_s}, {u"  web "_s, any, u"web"_s},
        {u"acme/web:1.2"_s, any, u"acme/web"_s}, {u"acme/web@sha256:abc"_s, any, u"acme/web"_s},
        {u"registry.example.com:5000/acme/web:1"_s, any, u"acme/web"_s},
        {u"https://registry.example.com:5000/acme/web"_s, any, u"acme/web"_s},
        {u"REGISTRY.example.com:5000/acme/web"_s, any, u"acme/web"_s},
        {u"a.b/c__d/e-f/g--h"_s, any, u"a.b/c__d/e-f/g--h"_s}, {u"nginx"_s, hub, u"library/nginx"_s},
        {u"docker.io/nginx:1.27"_s, hub, u"library/nginx"_s}, {u"docker.io/acme/web"_s, hub, u"acme/web"_s},
        {u"registry-1.docker.io/library/nginx"_s, hub, u"library/nginx"_s}, {u""_s, any, {}}, {u"*"_s, any, {}},
        {u"acme/*"_s, any, {}}, {u"Acme/web"_s, any, {}}, {u"/acme"_s, any, {}}, {u"acme/"_s, any, {}},
        {u"acme//web"_s, any, {}}, {u"../x"_s, any, {}}, {u"acme/../../v2"_s, any, {}}, {u"acme/web?x=1"_s, any, {}},
        {u"acme/web#x"_s, any, {}}, {u"acme web"_s, any, {}}, {u"acme%2fweb"_s, any, {}}, {u"acme\n"_s, any, u"acme"_s},
        {u"ac\nme"_s, any, {}}, {u"ghcr.io:443/acme/web"_s, any, {}}, {u"acme/___web"_s, any, {}},
        {QString(256, u'a'), any, {}}, {QString(255, u'a'), any, QString(255, u'a')}};
    for (const Row &row : rows) {
        EXPECT_EQ(repositoryName(row.typed, u"registry.example.com:5000"_s, row.server).value_or(QString()), row.name)
            << row.typed.toStdString();
    }
}

TEST(RepositoryName, inAReference)
{
    EXPECT_EQ(imageReference(u"registry.example.com:5000"_s, u"acme/web"_s, u"1.2"_s),
        u"registry.example.com:5000/acme/web:1.2"_s);
    EXPECT_EQ(
        imageReference(u"registry-1.docker.io"_s, u"library/nginx"_s, u"1.27"_s), u"docker.io/library/nginx:1.27"_s);
    EXPECT_EQ(imageReference(u"ghcr.io"_s, u"acme/web"_s, u"sha256:abc"_s), u"ghcr.io/acme/web@sha256:abc"_s);
}

} // namespace purser
