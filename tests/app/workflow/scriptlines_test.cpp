#include "app/workflow/scriptlines.h"
#include "tests/app/workflow/scantesting.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

QString found(const QString &script)
{
    Reading reading;
    readScript(script, {.line = 10, .where = u"s"_s, .isForShippable = true}, reading);
    return described(reading).replaceInStrings(u" soft"_s, u""_s).replaceInStrings(u" | s"_s, u""_s).join(", "_L1);
}

} // namespace

TEST(ScriptLines, AreHints)
{
    const QList<std::pair<QString, QString>> table {
        {u"docker push acme/web:1"_s, u":10 image acme/web:1"_s},
        {u"make && sudo /usr/bin/docker image pull --quiet 'acme/web'"_s, u":10 image acme/web"_s},
        {u"podman push --creds a:b gcr.io/p/web:$TAG"_s, u":10 image gcr.io/p/web"_s},
        {u"docker pull $IMAGE"_s, u""_s},
        {u"# docker push acme/web"_s, u""_s},
        {u"docker run acme/web"_s, u""_s},
        {u"docker push"_s, u""_s},
        {u"docker"_s, u""_s},
        {u"docker login"_s, u":10 registry docker.io"_s},
        {u"docker login -u acme -p $PASSWORD"_s, u":10 registry docker.io/acme"_s},
        {u"docker login --username=acme --password-stdin"_s, u":10 registry docker.io/acme"_s},
        {u"docker login -u me@acme.example"_s, u":10 registry docker.io"_s},
        {u"docker login -u $USER https://index.docker.io/v1/"_s, u":10 registry docker.io"_s},
        {u"cat key | docker login -u _json_key --password-stdin https://eu.gcr.io"_s, u":10 registry eu.gcr.io"_s},
        {u"docker login $REGISTRY"_s, u""_s},
        {u"one\ntwo\ndocker push acme/web"_s, u":12 image acme/web"_s},
        {u"one\ndocker login \\\n  -u acme \\\n  registry.acme.example\ndocker push acme/b"_s,
            u":11 registry registry.acme.example, :14 image acme/b"_s},
        {u"docker push acme/web \\"_s, u":10 image acme/web"_s},
        {u"skopeo copy docker://acme/a:1 oci:b"_s, u":10 image acme/a:1"_s},
        {u"shipctl get_integration_field \"acme hub\" x"_s, u":10 integration acme"_s},
        {u"shipctl get_integration_keys acme-hub"_s, u":10 integration acme-hub"_s},
        {u"X=$(shipctl get_integration_resource web_image)"_s, u":10 resource web_image"_s},
        {u"echo ${ACME_HUB_INTEGRATION_USERNAME}"_s, u":10 secret ACME_HUB"_s},
    };
    for (const auto &[script, expected] : table) {
        SCOPED_TRACE(script.toStdString());
        EXPECT_EQ(found(script), expected);
    }
}

} // namespace purser
