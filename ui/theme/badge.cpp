#include "ui/theme/badge.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::Literals;

namespace purser {

namespace {

// Steps that the eye tells apart; more would look alike.
constexpr int hues[] = {12, 35, 62, 95, 145, 175, 195, 212, 235, 262, 290, 318, 345};

void paintLetter(QPainter *painter, const QRect &rect, const QString &letter, int hue)
{
    QFont font = Theme::font(TextRole::Strong);
    font.setPixelSize(qMax(1, rect.height() * 44 / 100));
    painter->setFont(font);
    painter->setPen(Theme::tokens().badgeText(hue));
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, letter);
}

} // namespace

int hueOf(QStringView id)
{
    // FNV-1a: the same in every run, unlike qHash. Of all beginnings, one that keeps the ids of our types apart.
    quint32 hash = 398246265U;
    for (const QChar character : id) {
        hash = (hash ^ character.unicode()) * 16777619U;
    }
    return hues[(hash ^ (hash >> 15)) % std::size(hues)];
}

QString initialOf(const QString &name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool pair = name[i].isHighSurrogate() && i + 1 < name.size();
        const char32_t character = pair ? QChar::surrogateToUcs4(name[i], name[i + 1]) : name[i].unicode();
        if (QChar::isLetterOrNumber(character)) {
            return name.mid(i, pair ? 2 : 1).toUpper();
        }
    }
    return u"?"_s;
}

void paintBadge(QPainter *painter, const QRect &rect, const QString &letter, int hue)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::tokens().badgeFill(hue));
    const int radius = Theme::tokens().size.radiusControl;
    painter->drawRoundedRect(rect, radius, radius);
    paintLetter(painter, rect, letter, hue);
    painter->restore();
}

void paintInitial(QPainter *painter, const QRect &rect, const QString &letter, int hue)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::tokens().badgeFill(hue));
    painter->drawEllipse(rect);
    paintLetter(painter, rect, letter, hue);
    painter->restore();
}

} // namespace purser
