#pragma once

#include "ui/pictures/scenefault.h"

#include <QDir>
#include <QImage>

#include <expected>

namespace purser {

// The folder that pictures are written into or compared with.
class PictureFolder
{
public:
    PictureFolder(const QString &path, bool isVerification);

    // Writes the file, or compares it with the one that is there. True: it is not as it was; then the old one, the new
    // one and, of pictures, their difference are in the folder `changed`.
    std::expected<bool, SceneFault> put(const QString &file, const QByteArray &content);

private:
    std::expected<void, SceneFault> write(const QString &file, const QByteArray &content) const;

    QDir m_folder;
    bool m_isVerification;
};

// Whether both files are there and show the same, however they are packed.
bool isSamePicture(const QString &one, const QString &other);

// Where two pictures differ: what is alike pale, what is not in the colour of marks; as large as both together.
QImage difference(const QImage &before, const QImage &after);

} // namespace purser
