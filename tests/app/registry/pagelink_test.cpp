#include "app/registry/pagelink.h"
#include "tests/support/printers.h"

#include <QList>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

TEST(PageLink, nextTarget)
{
    struct Row
    {
        QByteArray header;
        std::optional<QByteArray> target;
    };
    const QList<Row> rows {{"</v2/_catalog?last=x&n=5>; rel=\"next\""_ba, "/v2/_catalog?last=x&n=5"_ba},
        {"<a>; rel=next"_ba, "a"_ba}, {"<a>;REL=Next"_ba, "a"_ba},
        {"<a> ; title=\"x, y; z\" ; rel=\"next\""_ba, "a"_ba}, {"<a>; rel=\"prev\", <b>; rel=\"next\""_ba, "b"_ba},
        {"<a>; rel=prev\n<b>; rel=next"_ba, "b"_ba}, {"<a,b>; rel=\"last next\""_ba, "a,b"_ba},
        {"<a>; rel=\"nextish\""_ba, {}}, {"<a>"_ba, {}}, {""_ba, {}}, {"a; rel=next"_ba, {}}, {"<a; rel=next"_ba, {}},
        {"<a>; rel=\"next"_ba, {}}, {"<a>; xrel=next"_ba, {}}, {"<a>; title=\"; rel=next\""_ba, {}},
        {"<>; rel=next"_ba, ""_ba}};
    for (const Row &row : rows) {
        EXPECT_EQ(nextTarget(row.header), row.target) << row.header.constData();
    }
}

TEST(PageLink, nextPage)
{
    const QUrl asked(u"https://registry.example.com/v2/acme/web/tags/list?n=1000"_s);
    const QString here = u"https://registry.example.com/v2/acme/web/tags/list"_s;
    struct Row
    {
        QByteArray target;
        PageLink::Kind kind;
        QString url;
    };
    using enum PageLink::Kind;
    const QList<Row> rows {{"/v2/acme/web/tags/list?last=b&n=2"_ba, Next, here + u"?last=b&n=2"_s},
        {"?last=b"_ba, Next, here + u"?last=b"_s},
        {"https://registry.example.com:443/v2/acme/web/tags/list?last=b"_ba, Next,
            u"https://registry.example.com:443/v2/acme/web/tags/list?last=b"_s},
        // Amazon's, left as it is.
        {"?last=AbC%2Bd%3D%3D&n=1000"_ba, Next, here + u"?last=AbC%2Bd%3D%3D&n=1000"_s},
        // Artifactory's, without its own prefix.
        {"/v2/web/tags/list?last=7"_ba, Next, here + u"?last=7"_s},
        {"/api/tokens?last=7#x"_ba, Next, here + u"?last=7"_s},
        {"https://evil.example.com/v2/acme/web/tags/list?last=b"_ba, Elsewhere, {}},
        {"//evil.example.com/v2/"_ba, Elsewhere, {}}, {"http://registry.example.com/v2/?last=b"_ba, Elsewhere, {}},
        {"https://registry.example.com:8443/v2/"_ba, Elsewhere, {}},
        {"https://alice@registry.example.com/v2/"_ba, Elsewhere, {}}, {"file:///etc/passwd"_ba, Elsewhere, {}},
        {"javascript:alert(1)"_ba, Elsewhere, {}}};
    for (const Row &row : rows) {
        const PageLink link = nextPage(asked, '<' + row.target + ">; rel=\"next\"");
        EXPECT_EQ(link.kind, row.kind) << row.target.constData();
        if (row.kind == Next) {
            EXPECT_EQ(link.url.toString(QUrl::FullyEncoded), row.url);
        }
    }
    EXPECT_EQ(nextPage(asked, {}).kind, None);
}

} // namespace purser
