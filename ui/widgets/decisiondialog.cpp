#include "ui/widgets/decisiondialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/modaloverlay.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <QScrollArea>

using namespace Qt::Literals;

namespace purser {

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
    content->installEventFilter(this);
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
    sheet->setContentsMargins(1, 1, 1, 1); // the border
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
    constexpr int frame = 2;
    const int sheetWidth = qMax(size.dialog / 2, qMin(size.dialog, room.width() - 2 * size.space4));
    // The parts around the body, and the body as high as it is at this width.
    const QWidget *content = m_scroll->widget();
    // A scroll area goes by the minimum, which for wrapping labels is more than their height at this width.
    const int body = qMax(content->minimumSizeHint().height(),
        content->hasHeightForWidth() ? content->heightForWidth(sheetWidth - 2) : content->sizeHint().height());
    const int around = m_title->heightForWidth(sheetWidth - 2 * (size.space4 + size.space1) - 2) + 2 * size.space4 + 4
        + qMax(m_startButtons->sizeHint().height(), m_endButtons->sizeHint().height()) + 2 * size.space3;
    const int highest = qMax(2 * size.control + around, room.height() - 2 * size.topBar);
    return {sheetWidth + frame - 2, qMin(around + body, highest) + frame};
}

void DecisionDialog::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.size.radiusDialog, tokens.size.radiusDialog);
}

// Where no compositor blends windows, the corners outside of the mask would be black.
void DecisionDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    QPainterPath sheet;
    const int radius = Theme::tokens().size.radiusDialog;
    sheet.addRoundedRect(rect(), radius, radius);
    setMask(QRegion(sheet.toFillPolygon().toPolygon()));
}

// Return presses the button that has the focus, and only then the default one.
void DecisionDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (isReturn && button && button->isEnabled()) {
        button->click();
    } else {
        QDialog::keyPressEvent(event);
    }
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
    const bool isBody = watched == m_scroll->widget();
    if (isBody && event->type() == QEvent::LayoutRequest && isVisible()) {
        // After the scroll area has heard of it, too.
        QMetaObject::invokeMethod(this, &DecisionDialog::fitToBody, Qt::QueuedConnection);
    } else if (!isBody && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
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
    const QPoint top((window->width() - width()) / 2, Theme::tokens().size.topBar + 2 * Theme::tokens().size.space4);
    move(window->mapToGlobal(top));
    if (m_overlay != nullptr) {
        m_overlay->setSheet(QRect(top, size()));
    }
}

} // namespace purser
