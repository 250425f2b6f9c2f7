#include "app/model/tagname.h"
#include "tests/support/printers.h"

#include <QStringList>

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {
const QString hex = QString(64, u'a');
}

TEST(TagName, countsAsPeopleDo)
{
    const QStringList inOrder {u"0.9"_s, u"1"_s, u"1.0"_s, u"1.0-rc1"_s, u"1.0-rc2"_s, u"1.0-rc10"_s, u"1.2"_s,
        u"1.10"_s, u"2"_s, u"20261121"_s, u"99999999999999999999"_s, u"100000000000000000000"_s, u"latest"_s, u"v1.9"_s,
        u"v1.9.1"_s, u"v1.10"_s, u"v1.10.0"_s};
    QStringList mixed = inOrder;
    std::ranges::reverse(mixed);
    std::ranges::sort(mixed, {}, naturalKey);
    EXPECT_EQ(mixed.join(u' '), inOrder.join(u' '));
}

TEST(TagName, noTwoShareAKey)
{
    for (const auto &[one, other] : {std::pair(u"1.0"_s, u"1.00"_s), std::pair(u"V1"_s, u"v1"_s),
             std::pair(u"007"_s, u"7"_s), std::pair(u"a"_s, u"A"_s), std::pair(u"0"_s, u"00"_s)}) {
        EXPECT_NE(naturalKey(one), naturalKey(other));
    }
    EXPECT_LT(naturalKey(u"v1"_s), naturalKey(u"V2"_s));
    EXPECT_LT(naturalKey(u"V1"_s), naturalKey(u"v2"_s));
}

TEST(TagName, kinds)
{
    EXPECT_EQ(tagKind(u"latest"_s), TagKind::Tag);
    EXPECT_EQ(tagKind(u"sha256-short.sig"_s), TagKind::Tag);
    EXPECT_EQ(tagKind(u"sha256-"_s + hex + u".other"_s), TagKind::Tag);
    EXPECT_EQ(tagKind(u"sha256:"_s + hex), TagKind::Digest);
    EXPECT_EQ(tagKind(u"sha256-"_s + hex), TagKind::Attachment);
    EXPECT_EQ(tagKind(u"sha256-"_s + hex + u".sig"_s), TagKind::Signature);
    EXPECT_EQ(tagKind(u"sha256-"_s + hex + u".att"_s), TagKind::Attestation);
    EXPECT_EQ(tagKind(u"sha256-"_s + hex + u".sbom"_s), TagKind::BillOfMaterials);
}

TEST(TagName, isOne)
{
    for (const QString &tag : {u"1"_s, u"v1.0-rc_1"_s, u"_x"_s, QString(128, u'a'), QString(u"sha256:"_s + hex)}) {
        EXPECT_TRUE(isTagName(tag)) << tag.toStdString();
    }
    for (const QString &tag : {u""_s, u".hidden"_s, u"-x"_s, u"a b"_s, u"a/b"_s, u"a\n"_s, u"a;rm"_s, u"$(x)"_s,
             QString(129, u'a'), u"sha256:abc"_s, u"ä"_s, u"a\u202e"_s}) {
        EXPECT_FALSE(isTagName(tag)) << tag.toStdString();
    }
}

} // namespace purser
