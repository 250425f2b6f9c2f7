#include "ui/tools/diffview.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int fewestLines = 4;
constexpr int mostLines = 16;

} // namespace

DiffView::DiffView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    // Text from left to right whatever the language: it is a file's.
    setLayoutDirection(Qt::LeftToRight);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(Theme::tokens().size.smallFont);
    setFont(font);
}

void DiffView::setLines(const QList<DiffLine> &lines)
{
    m_lines = lines;
    QStringList texts;
    for (const DiffLine &line : lines) {
        const QChar sign = line.kind == DiffLine::Kind::Same ? u' ' : line.kind == DiffLine::Kind::Added ? u'+' : u'−';
        texts << QString(sign % u' ' % line.text);
    }
    setPlainText(texts.join(u'\n'));
    colour();
    updateGeometry();
}

void DiffView::colour()
{
    const Tokens &tokens = Theme::tokens();
    QList<QTextEdit::ExtraSelection> selections;
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        if (m_lines.at(at).kind == DiffLine::Kind::Same) {
            continue;
        }
        const bool isAdded = m_lines.at(at).kind == DiffLine::Kind::Added;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document()->findBlockByNumber(static_cast<int>(at)));
        selection.format.setBackground(isAdded ? tokens.goodWeak : tokens.dangerWeak);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections << selection;
    }
    setExtraSelections(selections);
}

QSize DiffView::sizeHint() const
{
    const int lines = std::clamp(static_cast<int>(m_lines.size()), fewestLines, mostLines);
    const int frame = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    return {QPlainTextEdit::sizeHint().width(), (lines + 1) * fontMetrics().lineSpacing() + frame};
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour();
    }
}

} // namespace purser
