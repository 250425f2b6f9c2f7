#include "app/workflow/imagereference.h"
#include "app/workflow/substitution.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

QString described(const std::optional<ImageReference> &reference)
{
    return reference ? QString(reference->host % u" "_s % reference->path) : u"nothing"_s;
}

} // namespace

TEST(ImageReference, IsReadAsDockerReadsIt)
{
    const QList<std::pair<QString, QString>> table {
        {u"debian"_s, u"docker.io library/debian"_s},
        {u"debian:12"_s, u"docker.io library/debian"_s},
        {u"acme/web"_s, u"docker.io acme/web"_s},
        {u"docker.io/acme/web"_s, u"docker.io acme/web"_s},
        {u"index.docker.io/debian"_s, u"docker.io library/debian"_s},
        {u"registry-1.docker.io/acme/web"_s, u"docker.io acme/web"_s},
        {u"localhost/web"_s, u"localhost web"_s},
        {u"localhost:5000/web:1"_s, u"localhost:5000 web"_s},
        {u"host/web"_s, u"docker.io host/web"_s},
        {u"Registry.Acme.Example:5000/a/b/c:1@sha256:0123"_s, u"registry.acme.example:5000 a/b/c"_s},
        {u"registry.acme.example:443/a"_s, u"registry.acme.example a"_s},
        {u"[::1]:5000/a"_s, u"[::1]:5000 a"_s},
        {u"web:5000"_s, u"docker.io library/web"_s},
        {u""_s, u"nothing"_s},
        {u"a b"_s, u"nothing"_s},
        {u"/a"_s, u"nothing"_s},
        {u"a//b"_s, u"nothing"_s},
        {u"$X"_s, u"nothing"_s},
        {u"https://a.example/b"_s, u"nothing"_s},
        {u"../a"_s, u"nothing"_s},
    };
    for (const auto &[image, expected] : table) {
        SCOPED_TRACE(image.toStdString());
        EXPECT_EQ(described(parseImage(image)), expected);
    }
}

TEST(ImageReference, RegistriesAreReadAsFilesHaveThem)
{
    const QList<std::pair<QString, QString>> table {
        {u"https://index.docker.io/v1/"_s, u"docker.io "_s},
        {u"docker.io"_s, u"docker.io "_s},
        {u"acme"_s, u"docker.io acme"_s},
        {u"gcr.io/acme-project"_s, u"gcr.io acme-project"_s},
        {u"http://localhost:5000/"_s, u"localhost:5000 "_s},
        {u"registry.acme.example/v2/"_s, u"registry.acme.example "_s},
        {u""_s, u"nothing"_s},
        {u"https://"_s, u"nothing"_s},
    };
    for (const auto &[address, expected] : table) {
        SCOPED_TRACE(address.toStdString());
        EXPECT_EQ(described(parseRegistry(address)), expected);
    }
}

TEST(ImageReference, KeepsWhatIsKnown)
{
    const QList<std::pair<QString, QString>> table {
        {u"acme/web:1"_s, u"whole acme/web:1"_s},
        {u"acme/web:?"_s, u"whole acme/web"_s},
        {u"acme/web:v?-x"_s, u"whole acme/web"_s},
        {u"web@?"_s, u"whole web"_s},
        {u"acme/?"_s, u"part docker.io/acme"_s},
        {u"acme/?:1"_s, u"part docker.io/acme"_s},
        {u"gcr.io/acme/?/x:1"_s, u"part gcr.io/acme"_s},
        {u"gcr.io/ac?"_s, u"part gcr.io"_s},
        {u"registry:5000/?"_s, u"part registry:5000"_s},
        {u"host:?/web"_s, u"nothing"_s},
        {u"?"_s, u"nothing"_s},
        {u"?/web"_s, u"nothing"_s},
        {u"ac?/web"_s, u"nothing"_s},
        {u"not valid/?"_s, u"nothing"_s},
    };
    for (const auto &[image, expected] : table) {
        SCOPED_TRACE(image.toStdString());
        const auto known = knownPart(QString(image).replace(u'?', unknownValue));
        EXPECT_EQ(known ? QString((known->isWhole ? u"whole "_s : u"part "_s) + known->text) : u"nothing"_s, expected);
    }
}

} // namespace purser
