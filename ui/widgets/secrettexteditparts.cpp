// What SecretTextEdit is made of.
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secretdroparea.h"
#include "ui/widgets/secrettextedit.h"

#include <QHBoxLayout>
#include <QStackedLayout>

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace purser {

namespace {

// A key, a text and a button in a frame.
QWidget *makeBox(QLabel *text, QPushButton *button, QWidget *parent)
{
    const Sizes &size = Theme::tokens().size;
    auto *box = new QFrame(parent);
    box->setProperty("surface", u"box"_s);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(size.space3, size.space2, size.space2, size.space2);
    row->setSpacing(size.space2);
    row->addWidget(new IconMark(Icon::Key, Tone::Muted, box));
    row->addWidget(text, 1);
    row->addWidget(button);
    return box;
}

} // namespace

SecretTextEdit::SecretTextEdit(QWidget *parent)
    : QWidget(parent), m_noun(tr("Service account key")), m_pages(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::tokens().size.space2);
    column->addLayout(m_pages);
    buildEntry();
    buildBoxes();
    buildFoot();
    column->addWidget(m_foot);
    m_hideTimer.setSingleShot(true);
    m_hideTimer.setInterval(20s);
    connect(&m_hideTimer, &QTimer::timeout, this, [this] { setRevealed(false); });
    showState();
}

void SecretTextEdit::buildEntry()
{
    m_area = new SecretDropArea(this);
    m_area->setObjectName(u"key"_s);
    m_pages->addWidget(m_area);
    connect(m_area, &SecretDropArea::pasted, this, [this](const QByteArray &bytes) { setSecret(Secret(bytes)); });
    connect(m_area, &SecretDropArea::fileDropped, this, &SecretTextEdit::loadFile);
    connect(m_area, &QPlainTextEdit::textChanged, this, &SecretTextEdit::takeTyped);
}

void SecretTextEdit::buildBoxes()
{
    m_summary = plainLabel({}, TextRole::Body, this);
    m_summary->setObjectName(u"summary"_s);
    m_remove = makeButton(ButtonKind::RowDanger, tr("Remove"), u"remove"_s, this);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        clear();
        focusProxy()->setFocus();
    });
    m_pages->addWidget(makeBox(m_summary, m_remove, this));

    m_replace = makeButton(ButtonKind::Row, tr("Replace"), u"replace"_s, this);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        m_isReplacing = true;
        showState();
        m_area->setFocus();
    });
    m_pages->addWidget(makeBox(plainLabel(tr("Stored in the keychain"), TextRole::Body, this), m_replace, this));
}

void SecretTextEdit::buildFoot()
{
    m_foot = new QWidget(this);
    auto *load = makeButton(ButtonKind::Row, tr("Load file…"), u"load"_s, m_foot);
    m_reveal = makeButton(ButtonKind::Row, tr("Show"), u"reveal"_s, m_foot);
    connect(load, &QPushButton::clicked, this, &SecretTextEdit::chooseFile);
    connect(m_reveal, &QPushButton::clicked, this, [this] { setRevealed(!m_isRevealed); });
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins({});
    row->setSpacing(Theme::tokens().size.space2);
    row->addWidget(load);
    row->addWidget(m_reveal);
    row->addWidget(plainLabel(tr("At most 64 KiB."), TextRole::Small, m_foot), 1);
}

} // namespace purser
