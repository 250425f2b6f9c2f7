#pragma once

#include "app/guide/guidepages.h"

#include <memory>

namespace purser {

// Writes one page in one format, from top to bottom.
class GuideWriter
{
public:
    GuideWriter() = default;
    virtual ~GuideWriter() = default;
    Q_DISABLE_COPY_MOVE(GuideWriter)

    virtual void begin(const GuidePage &page) = 0;
    virtual void heading(int level, const QString &title) = 0;
    virtual void text(const QString &text) = 0; // in the markup of guides, as the steps
    virtual void picture(const QString &scene, const QString &alternative, const QJsonArray &size) = 0;
    virtual void steps(const QStringList &steps) = 0;
    virtual QByteArray end() = 0;
};

std::unique_ptr<GuideWriter> guideWriter(
    GuideFormat format, const GuidePictures &pictures, const QList<GuidePage> &all);

std::unique_ptr<GuideWriter> markdownWriter(const GuidePictures &pictures);
std::unique_ptr<GuideWriter> restructuredTextWriter(const GuidePictures &pictures);
std::unique_ptr<GuideWriter> htmlWriter(const GuidePictures &pictures, const QList<GuidePage> &all);

} // namespace purser
