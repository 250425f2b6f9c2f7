#include "ui/widgets/sidemenu.h"

#include "app/model/joinedtext.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLocale>

#include <algorithm>

namespace purser {

namespace {

// One line of the menu: a bar at its start while it is the current one, text, count.
class MenuEntry : public QAbstractButton
{
public:
    MenuEntry(const QString &text, QWidget *parent) : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setCount(const QString &count)
    {
        m_count = count;
        setAccessibleName(count.isEmpty() ? text() : joinedList({text(), count}));
        update();
    }

    QSize sizeHint() const override
    {
        const Sizes &sizes = Theme::tokens().size;
        const int count = QFontMetrics(Theme::font(TextRole::Body)).horizontalAdvance(m_count);
        const int name = QFontMetrics(Theme::font(TextRole::Strong)).horizontalAdvance(text());
        return {name + sizes.space2 + count + 2 * sizes.space4, sizes.menuRow};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Theme::tokens();
        const Sizes &sizes = tokens.size;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.fillRect(rect(), tokens.selection);
            const QRect bar(0, 0, sizes.ring, height());
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), tokens.accent);
        } else if (underMouse()) {
            painter.fillRect(rect(), tokens.hover);
        }
        if (hasFocus()) {
            painter.setPen(QPen(tokens.accent, 1.5));
            painter.drawRoundedRect(rect().adjusted(2, 2, -3, -3), sizes.space1, sizes.space1);
        }
        // The painter does not know in which direction the window is read.
        const auto along = [this](Qt::Alignment side) {
            return int(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter) | Qt::AlignAbsolute);
        };
        const QRect inner = rect().adjusted(sizes.space4, 0, -sizes.space4, 0);
        painter.setFont(Theme::font(isChecked() ? TextRole::Strong : TextRole::Body));
        painter.setPen(tokens.text);
        painter.drawText(inner, along(Qt::AlignLeft) | Qt::TextShowMnemonic, text());
        painter.setFont(Theme::font(TextRole::Body));
        painter.setPen(tokens.mutedText);
        painter.drawText(inner, along(Qt::AlignRight), m_count);
    }

private:
    QString m_count;
};

} // namespace

SideMenu::SideMenu(const QString &title, QWidget *parent) : Card(Card::Level::Part, parent)
{
    setAccessibleName(title);
    setTitle(title);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    fitWidth();
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idClicked, this, &SideMenu::entryChosen);
}

void SideMenu::addEntry(int id, const QString &text, const QString &objectName)
{
    auto *button = new MenuEntry(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    m_group.addButton(button, id);
    body()->addWidget(button);
    fitWidth();
}

void SideMenu::setCurrentEntry(int id)
{
    m_group.button(id)->setChecked(true);
}

void SideMenu::setEntryCount(int id, qsizetype count)
{
    static_cast<MenuEntry *>(m_group.button(id))->setCount(QLocale().toString(count));
    fitWidth();
}

// As wide as its longest line, within limits: what stands beside it needs the room more.
void SideMenu::fitWidth()
{
    const Sizes &sizes = Theme::tokens().size;
    const int title = QFontMetrics(Theme::font(TextRole::Strong)).horizontalAdvance(accessibleName());
    int width = title + 2 * sizes.space4 + 2;
    for (const QAbstractButton *entry : m_group.buttons()) {
        width = std::max(width, entry->sizeHint().width());
    }
    setFixedWidth(std::clamp(width, sizes.sideMenu, sizes.sideMenuMost));
}

} // namespace purser
