#include "app/guide/documentpictures.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

struct Case
{
    const char *what;
    DocumentKind kind;
    QString text;
    QList<DocumentPicture> pictures;
};

} // namespace

TEST(DocumentPictures, AreFoundInEveryForm)
{
    using enum DocumentKind;
    for (const Case &each : {
             Case {"plain", Markdown, u"# A\n\n![the list](en/list.png)\n"_s, {{u"en/list.png"_s, u"the list"_s, 3}}},
             Case {"with a title", Markdown, u"![a](b.png \"c\")"_s, {{u"b.png"_s, u"a"_s, 1}}},
             Case {"in angles", Markdown, u"![a](<b c.png>)"_s, {{u"b c.png"_s, u"a"_s, 1}}},
             Case {"escaped", Markdown, u"![a \\[b\\]](c.png)"_s, {{u"c.png"_s, u"a [b]"_s, 1}}},
             Case {"empty text", Markdown, u"![](a.png)"_s, {{u"a.png"_s, {}, 1}}},
             Case {"a link is none", Markdown, u"[a](b.png)"_s, {}},
             Case {"in code", Markdown, u"```\n![a](b.png)\n```\n`![a](b.png)`\n"_s, {}},
             Case {"HTML in it", Markdown, u"x\n<img src='a.png' alt=\"b &amp; c\">\n![d](e.png)"_s,
                 {{u"a.png"_s, u"b & c"_s, 2}, {u"e.png"_s, u"d"_s, 3}}},
             Case {"over lines", Html, u"<p>\n<IMG\n alt=x\n src=\"a.png\"/>"_s, {{u"a.png"_s, u"x"_s, 2}}},
             Case {"in a comment", Html, u"<!-- <img src=a.png> -->\n<img src=b.png>"_s, {{u"b.png"_s, {}, 2}}},
             Case {"another attribute", Html, u"<img data-src=a.png src=b.png>"_s, {{u"b.png"_s, {}, 1}}},
             Case {"image", RestructuredText, u".. image:: a.png\n   :alt: the list\n\ntext"_s,
                 {{u"a.png"_s, u"the list"_s, 1}}},
             Case {"figure", RestructuredText, u"x\n\n.. figure:: a.png\n   :width: 3\n   :alt: b\n\n   c"_s,
                 {{u"a.png"_s, u"b"_s, 3}}},
             Case {"substitution", RestructuredText, u".. |x| image:: a.png"_s, {{u"a.png"_s, {}, 1}}},
             Case {"no alt of another", RestructuredText, u".. image:: a.png\n\n   :alt: b"_s, {{u"a.png"_s, {}, 1}}},
         }) {
        EXPECT_EQ(documentPictures(each.text, each.kind), each.pictures) << each.what;
    }
}

} // namespace purser
