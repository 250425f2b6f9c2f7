#include "ui/widgets/secretedit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tooltip.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace purser {

namespace {

// Keys that would carry the text away, or bring a former one back.
bool isForbidden(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut) || event->matches(QKeySequence::Undo)
        || event->matches(QKeySequence::Redo);
}

} // namespace

SecretEdit::SecretEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
    m_eye = makeIconButton(Icon::Eye, tr("Show"), u"reveal"_s, this);
    m_eye->setCursor(Qt::ArrowCursor);
    m_hideTimer.setSingleShot(true);
    m_hideTimer.setInterval(20s);
    connect(&m_hideTimer, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(m_eye, &QToolButton::clicked, this, [this] { setRevealed(!isRevealed()); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            setRevealed(false);
        }
        updateEye();
        emit secretChanged();
    });
    updateEye();
}

SecretEdit::~SecretEdit() = default;

Secret SecretEdit::secret() const
{
    return Secret::fromText(text());
}

Secret SecretEdit::take()
{
    Secret taken = secret();
    clear();
    return taken;
}

void SecretEdit::setSecret(const Secret &secret)
{
    setText(QString::fromUtf8(secret.expose()));
}

void SecretEdit::clear()
{
    // Unlike QLineEdit::clear(), setText() drops the history of changes.
    setText(QString());
    setRevealed(false);
}

void SecretEdit::setStored(bool stored)
{
    m_stored = stored;
    setPlaceholderText(stored ? tr("Stored in the keychain. Type to replace it.") : QString());
    setPlainToolTip(this, placeholderText()); // there is not always room for all of it
}

void SecretEdit::setRevealed(bool revealed)
{
    if (revealed == isRevealed() || (revealed && text().isEmpty())) {
        return;
    }
    const int cursor = cursorPosition();
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    // The hints follow the echo mode; ours stay.
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setCursorPosition(cursor);
    if (revealed) {
        m_hideTimer.start();
    } else {
        m_hideTimer.stop();
    }
    updateEye();
    emit revealedChanged(revealed);
}

void SecretEdit::setRevealTime(int milliseconds)
{
    m_hideTimer.setInterval(milliseconds);
}

std::optional<Issue> SecretEdit::issue() const
{
    const QString typed = text();
    if (typed.isEmpty()) {
        return std::nullopt;
    }
    if (typed.front().isSpace() || typed.back().isSpace()) {
        return Issue::SecretWhiteSpace;
    }
    const auto isControl = [](QChar character) { return character.category() == QChar::Other_Control; };
    return std::ranges::any_of(typed, isControl) ? std::optional(Issue::ControlCharacters) : std::nullopt;
}

bool SecretEdit::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::WindowDeactivate:
    case QEvent::Hide:
        setRevealed(false);
        break;
    case QEvent::ShortcutOverride:
        if (isForbidden(static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    default:
        break;
    }
    return QLineEdit::event(event);
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (isForbidden(event)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

// While revealed, selecting by mouse would put the text into the selection clipboard of X11 and Wayland.
void SecretEdit::mouseMoveEvent(QMouseEvent *event)
{
    if (!isRevealed()) {
        QLineEdit::mouseMoveEvent(event);
    }
}

void SecretEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (isRevealed() && event->button() == Qt::LeftButton) {
        deselect();
    }
    QLineEdit::mouseReleaseEvent(event);
}

void SecretEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!isRevealed()) {
        QLineEdit::mouseDoubleClickEvent(event);
    }
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Paste"), this, &QLineEdit::paste)->setEnabled(!isReadOnly());
    menu->addAction(tr("&Clear"), this, &SecretEdit::clear)->setEnabled(!text().isEmpty() && !isReadOnly());
    menu->addSeparator();
    menu->addAction(isRevealed() ? tr("&Hide") : tr("&Show"), m_eye, &QToolButton::click)
        ->setEnabled(!text().isEmpty());
    menu->popup(event->globalPos());
}

void SecretEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeEye();
}

void SecretEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange) {
        placeEye();
    }
}

void SecretEdit::placeEye()
{
    const Sizes &size = Theme::tokens().size;
    const int side = size.rowButton;
    m_eye->setFixedSize(side, side);
    const QRect place(width() - side - size.ring, (height() - side) / 2, side, side);
    m_eye->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    const int room = side + size.ring;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
}

void SecretEdit::updateEye()
{
    const QString name = isRevealed() ? tr("Hide") : tr("Show");
    m_eye->setIcon(icon(isRevealed() ? Icon::EyeOff : Icon::Eye));
    m_eye->setEnabled(!text().isEmpty());
    m_eye->setAccessibleName(name);
    setPlainToolTip(m_eye, name);
}

} // namespace purser
