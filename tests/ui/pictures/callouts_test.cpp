#include "tests/support/printers.h"
#include "ui/pictures/numberplaces.h"
#include "ui/pictures/picturefolder.h"
#include "ui/pictures/pngfile.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QColorSpace>
#include <QTemporaryDir>

#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>

using namespace Qt::Literals;

namespace purser {

namespace {

QImage paper(qreal scale)
{
    QImage image(QSize(200, 120) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Theme::tokens().panel);
    return image;
}

PlacedMark mark(SceneMark::Kind kind, const QRect &place)
{
    return {.kind = kind, .place = place, .number = {.value = 1}};
}

} // namespace

TEST(Callouts, NumberHidesWhatStandsBesideItLeast)
{
    const QRect bounds(0, 0, 400, 300);
    const QRect button(200, 200, 80, 32);
    QList<PlacedMark> marks {mark(SceneMark::Kind::Number, button)};
    placeNumbers(marks, {button}, bounds, Qt::LeftToRight);
    EXPECT_TRUE(marks.first().number.place.center().x() < button.left());
    placeNumbers(marks, {button, QRect(100, 100, 98, 160)}, bounds, Qt::LeftToRight);
    EXPECT_FALSE(marks.first().number.place.intersects(QRectF(100, 100, 98, 160)));
    placeNumbers(marks, {button}, bounds, Qt::RightToLeft);
    EXPECT_TRUE(marks.first().number.place.center().x() > button.right());
}

TEST(Callouts, NumbersStayInThePicture)
{
    const QRect bounds(0, 0, 100, 60);
    for (const QRect &place : {QRect(0, 0, 20, 20), QRect(80, 40, 20, 20), QRect(0, 0, 100, 60)}) {
        QList<PlacedMark> marks {mark(SceneMark::Kind::Number, place)};
        placeNumbers(marks, {place}, bounds, Qt::LeftToRight);
        EXPECT_TRUE(QRectF(bounds).contains(marks.first().number.place));
    }
}

TEST(Callouts, AreDrawnInEveryScale)
{
    for (const qreal scale : {1.0, 1.5, 2.0}) {
        for (const auto kind : {SceneMark::Kind::Frame, SceneMark::Kind::Arrow, SceneMark::Kind::Spotlight}) {
            QImage image = paper(scale);
            drawMarks(image, {mark(kind, QRect(60, 40, 50, 30))}, Qt::LeftToRight);
            EXPECT_NE(image, paper(scale));
            EXPECT_EQ(image.size(), paper(scale).size());
            const QPoint inside = (QPointF(85, 55) * scale).toPoint();
            EXPECT_EQ(image.pixelColor(inside), Theme::tokens().panel) << "what is pointed at stays as it is";
        }
    }
}

TEST(Callouts, NothingIsLegibleUnderABlur)
{
    QImage image = paper(2);
    for (int x = 120; x < 220; x += 2) {
        image.setPixelColor(x, 100, Theme::tokens().text);
    }
    const QImage before = image.copy(120, 80, 100, 60);
    drawMarks(image, {mark(SceneMark::Kind::Blur, QRect(60, 40, 50, 30))}, Qt::LeftToRight);
    const QImage after = image.copy(120, 80, 100, 60);
    EXPECT_NE(before, after);
    for (int x = 1; x < after.width(); ++x) {
        const int step = qAbs(qGray(after.pixel(x, 20)) - qGray(after.pixel(x - 1, 20)));
        ASSERT_LT(step, 12) << "no edge is left at " << x;
    }
}

TEST(PngFile, IsThePictureAndTheSameEveryTime)
{
    QImage few = paper(2);
    drawMarks(few, {mark(SceneMark::Kind::Frame, QRect(60, 40, 50, 30))}, Qt::LeftToRight);
    QImage many(64, 64, QImage::Format_RGB32);
    for (int at = 0; at < 64 * 64; ++at) {
        many.setPixelColor(at % 64, at / 64, QColor::fromHsv(at % 360, 200, 100 + at % 150));
    }
    for (const QImage &image : {few, many}) {
        const QByteArray file = pngFile(image);
        EXPECT_EQ(file, pngFile(image));
        QImage read = QImage::fromData(file, "PNG").convertToFormat(QImage::Format_RGB32);
        EXPECT_EQ(read.colorSpace(), QColorSpace(QColorSpace::SRgb));
        read.setColorSpace({});
        EXPECT_EQ(read, image);
        EXPECT_FALSE(file.contains("tIME"));
        EXPECT_TRUE(file.contains("sRGB"));
    }
    EXPECT_EQ(QImage::fromData(pngFile(few)).dotsPerMeterX(), 7559);
}

TEST(PictureFolder, ComparesPicturesNotPacking)
{
    const QTemporaryDir folder;
    PictureFolder writer(folder.path(), false);
    PictureFolder verifier(folder.path(), true);
    const QByteArray file = pngFile(paper(1));
    EXPECT_EQ(verifier.put(u"en/a.png"_s, file), true) << "what is not there has changed";
    EXPECT_EQ(writer.put(u"en/a.png"_s, file), false);
    EXPECT_EQ(verifier.put(u"en/a.png"_s, file), false);
    QByteArray packed;
    QBuffer buffer(&packed);
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly) && paper(1).save(&buffer, "PNG", 0));
    EXPECT_NE(packed, file);

    EXPECT_EQ(verifier.put(u"en/a.png"_s, packed), false);
    QImage other = paper(1);
    other.setPixelColor(3, 4, Theme::tokens().mark);
    EXPECT_EQ(verifier.put(u"en/a.png"_s, pngFile(other)), true);
    for (const QString &name : {u"old"_s, u"new"_s, u"difference"_s}) {
        EXPECT_TRUE(QFile::exists(folder.filePath(u"changed/en/a.%1.png"_s.arg(name)))) << qPrintable(name);
    }
    const QImage shown(folder.filePath(u"changed/en/a.difference.png"_s));
    EXPECT_EQ(shown.pixelColor(3, 4), Theme::tokens().mark);
    EXPECT_NE(shown.pixelColor(30, 40), Theme::tokens().mark);
}

TEST(PictureFolder, SaysWhatCannotBeWritten)
{
    PictureFolder nowhere(u"/proc/purser"_s, false);
    const auto written = nowhere.put(u"en/a.png"_s, "x");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, SceneFault::Kind::PictureNotWritten);
    EXPECT_TRUE(sentence(written.error()).contains(u"/proc/purser/en/a.png"_s));
}

TEST(PictureFolder, LeavesNoHalfPictureOnAFullDisk)
{
    const QTemporaryDir folder;
    PictureFolder full(folder.path(), false);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 1000;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const auto written = full.put(u"en/a.png"_s, QByteArray(100'000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    EXPECT_FALSE(written);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"en/a.png"_s)));
}

} // namespace purser
