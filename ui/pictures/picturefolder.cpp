#include "ui/pictures/picturefolder.h"

#include "ui/pictures/pngfile.h"
#include "ui/theme/theme.h"

#include <QColorSpace>
#include <QFileInfo>

using namespace Qt::Literals;

namespace purser {

namespace {

// A picture's pixels, whatever else its file says of them.
QImage pixelsOf(const QByteArray &file)
{
    QImage image = QImage::fromData(file).convertToFormat(QImage::Format_RGB32);
    image.setColorSpace({});
    return image;
}

QString beside(const QString &file, const QString &word)
{
    const QFileInfo info(file);
    return u"changed/%1/%2.%3.%4"_s.arg(info.path(), info.completeBaseName(), word, info.suffix());
}

} // namespace

PictureFolder::PictureFolder(const QString &path, bool isVerification)
    : m_folder(path), m_isVerification(isVerification)
{
}

std::expected<bool, SceneFault> PictureFolder::put(const QString &file, const QByteArray &content)
{
    if (!m_isVerification) {
        const auto written = write(file, content);
        return written ? std::expected<bool, SceneFault>(false) : std::unexpected(written.error());
    }
    QFile before(m_folder.filePath(file));
    const bool isThere = before.open(QIODevice::ReadOnly);
    const QByteArray old = isThere ? before.readAll() : QByteArray();
    if (isThere && old == content) {
        return false;
    }
    QList<std::pair<QString, QByteArray>> shown {{beside(file, u"new"_s), content}};
    if (isThere) {
        shown << std::pair(beside(file, u"old"_s), old);
    }
    if (file.endsWith(".png"_L1) && isThere) {
        const QImage one = pixelsOf(old);
        const QImage other = pixelsOf(content);
        if (one == other) {
            return false; // packed in another way
        }
        shown << std::pair(beside(file, u"difference"_s), pngFile(difference(one, other)));
    }
    for (const auto &[name, bytes] : std::as_const(shown)) {
        if (const auto written = write(name, bytes); !written) {
            return std::unexpected(written.error());
        }
    }
    return true;
}

std::expected<void, SceneFault> PictureFolder::write(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(name);
    m_folder.mkpath(QFileInfo(name).path());
    QFile file(path);
    // What a full disk did not take is seen when it is flushed.
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush()) {
        return {};
    }
    const SceneFault fault {.kind = SceneFault::Kind::PictureNotWritten, .subject = path, .detail = file.errorString()};
    file.close();
    file.remove();
    return std::unexpected(fault);
}

bool isSamePicture(const QString &one, const QString &other)
{
    QFile first(one);
    QFile second(other);
    return first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly)
        && pixelsOf(first.readAll()) == pixelsOf(second.readAll());
}

QImage difference(const QImage &before, const QImage &after)
{
    const QSize size = before.size().expandedTo(after.size());
    QImage shown(size, QImage::Format_RGB32);
    shown.fill(Theme::tokens().mark);
    const QRgb mark = Theme::tokens().mark.rgb();
    for (int y = 0; y < std::min(before.height(), after.height()); ++y) {
        auto *line = reinterpret_cast<QRgb *>(shown.scanLine(y));
        for (int x = 0; x < std::min(before.width(), after.width()); ++x) {
            const QColor was = before.pixelColor(x, y);
            line[x] = was == after.pixelColor(x, y) ? was.lighter(160).rgb() : mark;
        }
    }
    return shown;
}

} // namespace purser
