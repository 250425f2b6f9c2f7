#include "ui/pictures/pngfile.h"

#include <QHash>

#include <cmath>
#include <png.h>
#include <vector>

namespace purser {

namespace {

constexpr int fastestPacking = 1;
constexpr int mostColours = PNG_MAX_PALETTE_LENGTH;
constexpr double pixelsPerMeter = 96 / 0.0254; // at a device pixel ratio of 1

void append(png_structp png, png_bytep data, png_size_t size)
{
    static_cast<QByteArray *>(png_get_io_ptr(png))
        ->append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

// The colours and each pixel's number among them; empty if there are too many.
struct Palette
{
    std::vector<png_color> colours = {};
    std::vector<png_byte> pixels = {};
};

Palette paletteOf(const QImage &picture)
{
    Palette palette;
    QHash<QRgb, png_byte> numbers;
    palette.pixels.reserve(static_cast<size_t>(picture.width()) * static_cast<size_t>(picture.height()));
    QRgb last = 0;
    png_byte number = 0;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            if (line[x] != last || palette.colours.empty()) {
                last = line[x];
                const auto found = numbers.constFind(last);
                if (found == numbers.constEnd() && palette.colours.size() == mostColours) {
                    return {};
                }
                number = found == numbers.constEnd() ? static_cast<png_byte>(palette.colours.size()) : *found;
                if (found == numbers.constEnd()) {
                    numbers.insert(last, number);
                    palette.colours.push_back({static_cast<png_byte>(qRed(last)), static_cast<png_byte>(qGreen(last)),
                        static_cast<png_byte>(qBlue(last))});
                }
            }
            palette.pixels.push_back(number);
        }
    }
    return palette;
}

void writeHead(png_structp png, png_infop info, const QImage &picture, const Palette &palette)
{
    const bool hasPalette = !palette.colours.empty();
    const auto density = static_cast<png_uint_32>(std::lround(pixelsPerMeter * picture.devicePixelRatio()));
    png_set_IHDR(png, info, static_cast<png_uint_32>(picture.width()), static_cast<png_uint_32>(picture.height()), 8,
        hasPalette ? PNG_COLOR_TYPE_PALETTE : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
        PNG_FILTER_TYPE_DEFAULT);
    if (hasPalette) {
        png_set_PLTE(png, info, palette.colours.data(), static_cast<int>(palette.colours.size()));
    }
    png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    png_set_pHYs(png, info, density, density, PNG_RESOLUTION_METER);
    png_set_compression_level(png, fastestPacking);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_write_info(png, info);
}

} // namespace

QByteArray pngFile(const QImage &picture)
{
    const QImage pixels = picture.convertToFormat(QImage::Format_RGB32);
    const Palette palette = paletteOf(pixels);
    QByteArray file;
    // libpng's errors end the process: with memory for a target there are none.
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(png, &file, append, [](png_structp) {});
    writeHead(png, info, pixels, palette);
    if (palette.colours.empty()) {
        // Qt's pixels are blue, green, red and one byte more, on machines of this byte order.
        png_set_filler(png, 0, PNG_FILLER_AFTER);
        png_set_bgr(png);
    }
    for (int y = 0; y < pixels.height(); ++y) {
        const size_t start = static_cast<size_t>(y) * static_cast<size_t>(pixels.width());
        png_write_row(png, palette.colours.empty() ? pixels.constScanLine(y) : palette.pixels.data() + start);
    }
    png_write_end(png, nullptr);
    png_destroy_write_struct(&png, &info);
    return file;
}

} // namespace purser
