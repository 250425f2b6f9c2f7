#include "ui/widgets/secrettextedit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/secretdroparea.h"
#include "ui/widgets/smallfile.h"

#include <QFileDialog>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedLayout>

#include <utility>

namespace purser {

SecretTextEdit::~SecretTextEdit() = default;

void SecretTextEdit::setNoun(const QString &noun)
{
    m_noun = noun;
    showState();
}

void SecretTextEdit::setPlaceholder(const QString &placeholder)
{
    m_placeholder = placeholder;
    showState();
}

void SecretTextEdit::setOpenness(Openness openness)
{
    m_openness = openness;
    showState();
}

Secret SecretTextEdit::take()
{
    Secret taken = std::move(m_secret);
    clear();
    return taken;
}

void SecretTextEdit::clear()
{
    m_secret = {};
    m_problem.reset();
    m_isReplacing = false;
    setRevealed(false);
    showState();
    emit problemChanged();
    emit secretChanged();
}

void SecretTextEdit::setSecret(Secret secret)
{
    if (secret.size() > maximumSize) {
        refuse({{}, Issue::KeyTooLarge, {}});
        return;
    }
    const bool hadFocus = m_area->hasFocus();
    m_secret = std::move(secret);
    m_problem.reset();
    setRevealed(false);
    showState();
    if (hadFocus && hasSecret()) {
        m_remove->setFocus();
    }
    emit problemChanged();
    emit secretChanged();
}

void SecretTextEdit::loadFile(const QString &path)
{
    auto bytes = readSmallFile(path, maximumSize);
    if (bytes) {
        setSecret(Secret(std::move(*bytes)));
    } else {
        refuse(bytes.error());
    }
}

void SecretTextEdit::setStored(bool stored)
{
    m_stored = stored;
    m_isReplacing = false;
    showState();
}

void SecretTextEdit::setRevealed(bool revealed)
{
    const bool canBeRevealed = m_openness != Openness::Never && hasSecret();
    if (revealed == m_isRevealed || (revealed && !canBeRevealed)) {
        return;
    }
    const bool hadFocus = m_area->hasFocus();
    m_isRevealed = revealed;
    if (revealed) {
        m_hideTimer.start();
    } else {
        m_hideTimer.stop();
    }
    showText();
    showState();
    if (hadFocus && !revealed && hasSecret()) {
        m_reveal->setFocus();
    }
}

void SecretTextEdit::setRevealTime(int milliseconds)
{
    m_hideTimer.setInterval(milliseconds);
}

bool SecretTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide) {
        setRevealed(false);
    }
    return QWidget::event(event);
}

void SecretTextEdit::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Load %1").arg(m_noun));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SecretTextEdit::loadFile);
    dialog->open();
}

// What stands in the area is the secret from now on.
void SecretTextEdit::takeTyped()
{
    // A drop also announces a change of the text, after its file is here.
    if (m_openness != Openness::Typed || m_pages->currentWidget() != m_area) {
        return;
    }
    m_secret = Secret::fromText(m_area->toPlainText());
    m_problem.reset();
    m_isRevealed = hasSecret();
    m_hideTimer.start();
    showState();
    emit secretChanged();
}

void SecretTextEdit::refuse(const FieldIssue &problem)
{
    m_problem = problem;
    emit problemChanged();
}

void SecretTextEdit::showText()
{
    const QSignalBlocker blocker(m_area);
    m_area->setPlainText(m_isRevealed ? QString::fromUtf8(m_secret.expose()) : QString());
    // Only what comes back the same may be changed here; line ends aside.
    const Secret kept(QByteArray(m_secret.expose()).replace("\r\n", "\n"));
    const bool isText = Secret::fromText(m_area->toPlainText()) == kept;
    m_area->setReadOnly(m_isRevealed && (m_openness != Openness::Typed || !isText));
}

void SecretTextEdit::showState()
{
    enum Page { Entry, Held, Stored };
    const bool showsStored = m_stored && !m_isReplacing && !hasSecret();
    m_area->setPlaceholderText(m_stored ? tr("Stored in the keychain. Paste or load another to replace it.")
            : m_placeholder.isEmpty()   ? tr("Paste the key here, drop its file, or load it.")
                                        : m_placeholder);
    const bool isOnlyRead = m_openness != Openness::Typed;
    m_area->setLineWrapMode(isOnlyRead && m_isRevealed ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    m_area->setTypable(m_openness == Openness::Typed || m_isRevealed);
    m_summary->setText(tr("%1, %Ln byte(s)", nullptr, int(m_secret.size())).arg(m_noun));
    m_pages->setCurrentIndex(showsStored ? Stored : hasSecret() && !m_isRevealed ? Held : Entry);
    m_foot->setVisible(!showsStored);
    m_reveal->setVisible(m_openness != Openness::Never && hasSecret());
    m_reveal->setText(m_isRevealed ? tr("Hide") : tr("Show"));
    QWidget *first = m_area;
    if (m_pages->currentIndex() != Entry) {
        first = showsStored ? m_replace : m_remove;
    }
    setFocusProxy(first);
}

} // namespace purser
