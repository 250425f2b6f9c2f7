#include "ui/widgets/secrettextedit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secretdroparea.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QStackedLayout>

#include <utility>

using namespace Qt::Literals;

namespace purser {

SecretTextEdit::SecretTextEdit(QWidget *parent)
    : QWidget(parent), m_noun(tr("Service account key")), m_pages(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::tokens().size.space2);
    column->addLayout(m_pages);
    auto *load = makeButton(ButtonKind::Row, tr("Load file…"), u"load"_s, this);
    connect(load, &QPushButton::clicked, this, &SecretTextEdit::chooseFile);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::tokens().size.space2);
    row->addWidget(load);
    row->addWidget(plainLabel(tr("At most 64 KiB."), TextRole::Small, this), 1);
    column->addLayout(row);
    buildEntry();
    buildSummary();
    setFocusProxy(m_area);
    showState();
}

SecretTextEdit::~SecretTextEdit() = default;

void SecretTextEdit::buildEntry()
{
    m_area = new SecretDropArea(this);
    m_area->setObjectName(u"key"_s);
    m_pages->addWidget(m_area);
    connect(m_area, &SecretDropArea::pasted, this, [this](const QByteArray &bytes) { setSecret(Secret(bytes)); });
    connect(m_area, &SecretDropArea::fileDropped, this, &SecretTextEdit::loadFile);
}

void SecretTextEdit::buildSummary()
{
    const Sizes &size = Theme::tokens().size;
    auto *box = new QFrame(this);
    box->setProperty("surface", u"box"_s);
    auto *mark = new IconMark(Icon::Key, Tone::Muted, box);
    m_summary = plainLabel({}, TextRole::Body, box);
    m_summary->setObjectName(u"summary"_s);
    m_remove = makeButton(ButtonKind::RowDanger, tr("Remove"), u"remove"_s, box);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        clear();
        m_area->setFocus();
    });
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(size.space3, size.space2, size.space2, size.space2);
    row->setSpacing(size.space2);
    row->addWidget(mark);
    row->addWidget(m_summary, 1);
    row->addWidget(m_remove);
    m_pages->addWidget(box);
}

void SecretTextEdit::setNoun(const QString &noun)
{
    m_noun = noun;
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
    showState();
    emit problemChanged();
    emit secretChanged();
}

void SecretTextEdit::setSecret(Secret secret)
{
    if (secret.size() > maximumSize) {
        refuse(Issue::KeyTooLarge, {});
        return;
    }
    const bool hadFocus = m_area->hasFocus();
    m_secret = std::move(secret);
    m_problem.reset();
    showState();
    if (hadFocus && hasSecret()) {
        m_remove->setFocus();
    }
    emit problemChanged();
    emit secretChanged();
}

void SecretTextEdit::loadFile(const QString &path)
{
    // The size is asked first, and only ordinary files are opened: a pipe or a device would never end.
    const QFileInfo info(path);
    if (info.isFile() && info.size() > maximumSize) {
        refuse(Issue::KeyTooLarge, info.fileName());
        return;
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        refuse(Issue::FileUnreadable, info.isFile() ? file.errorString() : tr("Not a file: %1").arg(info.fileName()));
        return;
    }
    QByteArray bytes = file.read(maximumSize + 1);
    if (file.error() != QFileDevice::NoError) {
        refuse(Issue::FileUnreadable, file.errorString());
        return;
    }
    setSecret(Secret(std::move(bytes)));
}

void SecretTextEdit::setStored(bool stored)
{
    m_stored = stored;
    showState();
}

void SecretTextEdit::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Load %1").arg(m_noun));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SecretTextEdit::loadFile);
    dialog->open();
}

void SecretTextEdit::refuse(Issue issue, const QString &argument)
{
    m_problem = FieldIssue {{}, issue, argument, FieldIssue::Weight::Refused};
    emit problemChanged();
}

void SecretTextEdit::showState()
{
    m_area->setPlaceholderText(m_stored ? tr("Stored in the keychain. Paste or load another to replace it.")
                                        : tr("Paste the key here, drop its file, or load it."));
    m_summary->setText(tr("%1, %Ln byte(s)", nullptr, int(m_secret.size())).arg(m_noun));
    m_pages->setCurrentIndex(hasSecret() ? 1 : 0);
    setFocusProxy(hasSecret() ? static_cast<QWidget *>(m_remove) : m_area);
}

} // namespace purser
