// rendericon DRAWING PIXELS PICTURE: an SVG drawing as a square PNG picture, for desktops that want one of each size.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    const int pixels = argc == 4 ? QByteArray(argv[2]).toInt() : 0;
    if (pixels <= 0) {
        std::fputs("usage: rendericon DRAWING PIXELS PICTURE\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    QImage picture(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    picture.fill(0U);
    QPainter painter(&picture);
    drawing.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    if (!drawing.isValid() || !picture.save(QString::fromLocal8Bit(argv[3]), "PNG")) {
        std::fprintf(stderr, "rendericon: cannot make %s of %s\n", argv[3], argv[1]);
        return 1;
    }
    return 0;
}
