#include "app/guide/guidepages.h"
#include "app/guide/markup.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

GuidePage examplePage()
{
    return {.name = u"hub"_s,
        .title = u"Docker <Hub>"_s,
        .sections = {{.title = u"Add it"_s,
            .text = u"Choose **Docker** with `docker`, see\n[the list](lists).\n\n- one\n- two & three\n\nDone."_s,
            .scene = u"hub-form"_s}}};
}

GuidePictures examplePictures()
{
    const QByteArray map = R"({"alternative": "The [form] of \"Hub\"", "size": [640, 480], "marks": [
        {"kind": "number", "number": 1, "text": "Choose **Docker**."}, {"kind": "blur", "text": ""},
        {"kind": "number", "number": 2, "text": "Click **Save**."}]})";
    return {.maps = {{u"hub-form"_s, QJsonDocument::fromJson(map).object()}},
        .themes = {u"light"_s, u"dark"_s},
        .hasDouble = true};
}

QByteArray written(GuideFormat format)
{
    const GuidePage page = examplePage();
    return writePage(page, format, examplePictures(), {page});
}

} // namespace

TEST(Markup, TellsWhatIsMarked)
{
    using enum Span::Kind;
    const QList<Span> found = spans(u"Click **Save**, `a*b` or [here](https://example.com/x)."_s);
    const QList<Span> expected {{Text, u"Click "_s, {}}, {Strong, u"Save"_s, {}}, {Text, u", "_s, {}},
        {Code, u"a*b"_s, {}}, {Text, u" or "_s, {}}, {Link, u"here"_s, u"https://example.com/x"_s}, {Text, u"."_s, {}}};
    EXPECT_EQ(found, expected);
    EXPECT_EQ(spans(u"2 * 3 ** 4"_s), (QList<Span> {{Text, u"2 * 3 ** 4"_s, {}}})) << "marks without an end are text";
    EXPECT_TRUE(spans({}).isEmpty());
}

TEST(GuidePages, InMarkdown)
{
    EXPECT_EQ(written(GuideFormat::Markdown).toStdString(), R"(# Docker <Hub>

## Add it

Choose **Docker** with `docker`, see [the list](lists.md).

- one
- two & three

Done.

![The \[form\] of "Hub"](light/hub-form.png)

1. Choose **Docker**.
2. Click **Save**.
)");
}

TEST(GuidePages, InRestructuredText)
{
    const QByteArray text = written(GuideFormat::RestructuredText);
    EXPECT_TRUE(text.contains(".. image:: light/hub-form.png\n   :alt: The [form] of \"Hub\"\n"));
    EXPECT_TRUE(text.contains("see \\ :doc:`the list <lists>`\\ ."));
    EXPECT_TRUE(text.contains("1. Choose \\ **Docker**\\ .\n"));
}

TEST(GuidePages, InHtml)
{
    const QByteArray html = written(GuideFormat::Html);
    EXPECT_TRUE(html.contains("<h1>Docker &lt;Hub&gt;</h1>"));
    EXPECT_TRUE(html.contains("two &amp; three"));
    EXPECT_TRUE(html.contains("alt=\"The [form] of &quot;Hub&quot;\""));
    EXPECT_TRUE(html.contains("srcset=\"light/hub-form.png, light/hub-form@2x.png 2x\" width=\"640\" height=\"480\""));
    EXPECT_TRUE(html.contains("<source media=\"(prefers-color-scheme: dark)\" srcset=\"dark/hub-form.png"));
    EXPECT_TRUE(html.contains("<li>Click <strong>Save</strong>.</li>"));
    EXPECT_TRUE(html.contains("lang=\"en"));
    EXPECT_FALSE(siteStyle().isEmpty());
}

TEST(GuidePages, CanBeSearched)
{
    GuidePage page = examplePage();
    page.sections.first().text = u"</script><b>"_s;
    // What is marked, without its marks.
    const QByteArray index = writeIndex({page}, examplePictures());
    EXPECT_TRUE(index.contains(R"("link":"hub.html#part-1")"));
    EXPECT_TRUE(index.contains("Choose Docker. Click Save."));
    EXPECT_EQ(index.count("</script>"), 1) << "no text of the guide ends the script";
}

} // namespace purser
