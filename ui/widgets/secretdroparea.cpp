#include "ui/widgets/secretdroparea.h"

#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace purser {

namespace {

// Keys that would carry the text away, or bring a former one back.
bool isForbidden(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut) || event->matches(QKeySequence::Undo)
        || event->matches(QKeySequence::Redo);
}

} // namespace

SecretDropArea::SecretDropArea(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setUndoRedoEnabled(false);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SecretDropArea::setTypable(bool isTypable)
{
    m_isTypable = isTypable;
    setVerticalScrollBarPolicy(isTypable ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

QSize SecretDropArea::sizeHint() const
{
    const Sizes &size = Theme::tokens().size;
    const int lines = m_isTypable ? 6 : 3;
    return {size.fieldColumn, qMax(2 * size.control, lines * fontMetrics().lineSpacing() + 2 * size.space2)};
}

QSize SecretDropArea::minimumSizeHint() const
{
    return {Theme::tokens().size.fieldColumn / 3, sizeHint().height()};
}

bool SecretDropArea::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isForbidden(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

bool SecretDropArea::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasUrls();
}

void SecretDropArea::insertFromMimeData(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        emit fileDropped(urls.first().toLocalFile());
    } else if (m_isTypable) {
        insertPlainText(source->text());
    } else if (source->hasText()) {
        emit pasted(source->text().toUtf8());
    }
}

QMimeData *SecretDropArea::createMimeDataFromSelection() const
{
    return new QMimeData;
}

void SecretDropArea::keyPressEvent(QKeyEvent *event)
{
    // A key is pasted, not typed: typed text would stand here to be read.
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (isForbidden(event)) {
        event->accept();
    } else if (isTab || m_isTypable) {
        QPlainTextEdit::keyPressEvent(event);
    } else {
        event->ignore();
    }
}

void SecretDropArea::inputMethodEvent(QInputMethodEvent *event)
{
    if (m_isTypable) {
        QPlainTextEdit::inputMethodEvent(event);
    } else {
        event->ignore();
    }
}

void SecretDropArea::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Paste"), this, &QPlainTextEdit::paste)->setEnabled(canPaste());
    menu->popup(event->globalPos());
}

} // namespace purser
