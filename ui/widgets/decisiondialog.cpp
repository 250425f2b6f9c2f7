#include "ui/widgets/decisiondialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/modaloverlay.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>

using namespace Qt::Literals;

namespace purser {

namespace {

// Room around the sheet for its shadow.
int shadowRoom()
{
    return Theme::tokens().size.space4 + Theme::tokens().size.space2;
}

} // namespace

DecisionDialog::DecisionDialog(const QString &title, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_title(plainLabel({}, TextRole::Title, this)),
      m_scroll(new QScrollArea(this)),
      m_startButtons(new QHBoxLayout),
      m_endButtons(new QHBoxLayout)
{
    const Sizes &size = Theme::tokens().size;
    setAttribute(Qt::WA_TranslucentBackground);
    setWindowModality(Qt::WindowModal);
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(size.space4 + size.space1, size.space4, size.space4 + size.space1, size.space4);
    m_body->setSpacing(size.space3);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_startButtons->setSpacing(size.space2);
    m_endButtons->setSpacing(size.space2);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(size.space4 + size.space1, size.space3, size.space4 + size.space1, size.space3);
    foot->addLayout(m_startButtons);
    foot->addStretch(1);
    foot->addLayout(m_endButtons);
    auto *sheet = new QVBoxLayout(this);
    const int room = shadowRoom();
    sheet->setContentsMargins(room + 1, room + 1, room + 1, room + 1);
    sheet->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(size.space4 + size.space1, size.space4, size.space4 + size.space1, size.space4);
    head->addWidget(m_title);
    sheet->addLayout(head);
    sheet->addWidget(makeSeparator(this));
    sheet->addWidget(m_scroll, 1);
    sheet->addWidget(makeSeparator(this));
    sheet->addLayout(foot);
    setTitle(title);
}

void DecisionDialog::setTitle(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

QPushButton *DecisionDialog::addStartButton(ButtonKind kind, const QString &text, const QString &objectName)
{
    auto *button = makeButton(kind, text, objectName, this);
    m_startButtons->addWidget(button);
    return button;
}

QPushButton *DecisionDialog::addEndButton(ButtonKind kind, const QString &text, const QString &objectName)
{
    auto *button = makeButton(kind, text, objectName, this);
    m_endButtons->addWidget(button);
    return button;
}

void DecisionDialog::fitToBody()
{
    m_body->activate();
    layout()->activate();
    resize(sizeHint());
    placeOverParent();
}

QSize DecisionDialog::sizeHint() const
{
    const Sizes &size = Theme::tokens().size;
    const QWidget *window = parentWidget() != nullptr ? parentWidget()->window() : nullptr;
    const QSize room = window != nullptr ? window->size() : screen()->availableSize();
    const int frame = 2 * shadowRoom() + 2;
    const int sheetWidth = qMax(size.dialog / 2, qMin(size.dialog, room.width() - 2 * size.space4));
    // The parts around the body, and the body as high as it is at this width.
    const QWidget *content = m_scroll->widget();
    const int body =
        content->hasHeightForWidth() ? content->heightForWidth(sheetWidth - 2) : content->sizeHint().height();
    const int around = m_title->heightForWidth(sheetWidth - 2 * (size.space4 + size.space1) - 2) + 2 * size.space4 + 4
        + qMax(m_startButtons->sizeHint().height(), m_endButtons->sizeHint().height()) + 2 * size.space3;
    const int highest = qMax(2 * size.control + around, room.height() - 2 * size.topBar);
    return {sheetWidth + frame - 2, qMin(around + body, highest) + frame};
}

void DecisionDialog::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    const int room = shadowRoom();
    const QRectF sheet = QRectF(rect()).adjusted(room + 0.5, room + 0.5, -room - 0.5, -room - 0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Many faint sheets, each a little larger, add up to a soft edge.
    QColor faint = tokens.shadow;
    faint.setAlphaF(faint.alphaF() * 0.9F / float(room));
    painter.setBrush(faint);
    for (int step = room; step > 0; --step) {
        const qreal radius = tokens.size.radiusDialog + step;
        painter.drawRoundedRect(
            sheet.adjusted(-step, -step, step, step).translated(0, room * 0.25).intersected(rect()), radius, radius);
    }
    painter.setPen(tokens.line);
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(sheet, tokens.size.radiusDialog, tokens.size.radiusDialog);
}

void DecisionDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (parentWidget() != nullptr && m_overlay == nullptr) {
        m_overlay = new ModalOverlay(parentWidget()->window());
        parentWidget()->window()->installEventFilter(this);
    }
    fitToBody();
}

void DecisionDialog::hideEvent(QHideEvent *event)
{
    if (parentWidget() != nullptr) {
        parentWidget()->window()->removeEventFilter(this);
    }
    delete m_overlay;
    QDialog::hideEvent(event);
}

bool DecisionDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        fitToBody();
    }
    return QDialog::eventFilter(watched, event);
}

void DecisionDialog::placeOverParent()
{
    if (parentWidget() == nullptr) {
        return;
    }
    const QWidget *window = parentWidget()->window();
    const int room = shadowRoom();
    const QPoint top(
        (window->width() - width()) / 2, Theme::tokens().size.topBar + 2 * Theme::tokens().size.space4 - room);
    move(window->mapToGlobal(top));
}

} // namespace purser
