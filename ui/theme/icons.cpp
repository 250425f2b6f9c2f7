#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::Literals;

namespace purser {

namespace {

QString fileOf(Icon which)
{
    static const QHash<Icon, QString> names {{Icon::Menu, u"menu"_s}, {Icon::Gear, u"gear"_s}, {Icon::Help, u"help"_s},
        {Icon::ChevronDown, u"chevron-down"_s}, {Icon::ChevronUp, u"chevron-up"_s},
        {Icon::ChevronRight, u"chevron-right"_s}, {Icon::Search, u"search"_s}, {Icon::Eye, u"eye"_s},
        {Icon::EyeOff, u"eye-off"_s}, {Icon::Check, u"check"_s}, {Icon::Cross, u"cross"_s},
        {Icon::Warning, u"warning"_s}, {Icon::Info, u"info"_s}, {Icon::Plus, u"plus"_s}, {Icon::Trash, u"trash"_s},
        {Icon::Edit, u"edit"_s}, {Icon::Copy, u"copy"_s}, {Icon::File, u"file"_s}, {Icon::Upload, u"upload"_s},
        {Icon::Clock, u"clock"_s}, {Icon::ArrowUp, u"arrow-up"_s}, {Icon::ArrowDown, u"arrow-down"_s},
        {Icon::Close, u"close"_s}, {Icon::Offline, u"offline"_s}, {Icon::Key, u"key"_s}, {Icon::Home, u"home"_s},
        {Icon::Link, u"link"_s}, {Icon::Lock, u"lock"_s}, {Icon::Undo, u"undo"_s}, {Icon::Redo, u"redo"_s}};
    return u":/purser/icons/%1.svg"_s.arg(names.value(which));
}

bool isMirrored(Icon which)
{
    return which == Icon::ChevronRight || which == Icon::Undo || which == Icon::Redo;
}

QByteArray strokesOf(Icon which)
{
    QFile file(fileOf(which));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap drawn(Icon which, const QColor &color, QSize pixels)
{
    const bool isTurned = isMirrored(which) && QGuiApplication::isRightToLeft();
    const QString key = u"purser-%1-%2-%3x%4-%5"_s.arg(int(which))
                            .arg(color.name())
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(int(isTurned));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(strokesOf(which).replace("currentColor", color.name().toLatin1()));
        QPainter painter(&pixmap);
        if (isTurned) {
            painter.translate(pixels.width(), 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(QPointF(), pixels));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

class StrokeEngine : public QIconEngine
{
public:
    StrokeEngine(Icon which, Tone tone) : m_which(which), m_tone(tone) { }

    QIconEngine *clone() const override { return new StrokeEngine(m_which, m_tone); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        // Not the device's own ratio: a widget rendered into a larger picture does not know that one.
        const QTransform transform = painter->deviceTransform();
        const qreal ratio = std::hypot(transform.m11(), transform.m12());
        painter->drawPixmap(rect, drawn(m_which, colorFor(mode), (QSizeF(rect.size()) * ratio).toSize()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_which, colorFor(mode), size);
    }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const Tokens &tokens = Theme::tokens();
        const QColor color = tokens.color(m_tone);
        return mode == QIcon::Disabled ? tokens.disabled(color, tokens.panel) : color;
    }

    Icon m_which;
    Tone m_tone;
};

} // namespace

QIcon icon(Icon which, Tone tone)
{
    return QIcon(new StrokeEngine(which, tone));
}

QIcon applicationIcon()
{
    return QIcon(u":/purser/icons/purser.svg"_s);
}

} // namespace purser
