#include "ui/subscriptions/folderfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tooltip.h"
#include "ui/widgets/whatsthis.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

using namespace Qt::Literals;

namespace purser {

namespace {

// The one folder that is dragged; empty for anything else.
QString folderOf(const QMimeData *dragged)
{
    const QList<QUrl> urls = dragged->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return !path.isEmpty() && QFileInfo(path).isDir() ? QDir::cleanPath(path) : QString();
}

} // namespace

FolderField::FolderField(QWidget *parent) : QWidget(parent), m_line(new QLineEdit(this))
{
    m_line->setObjectName(u"folder"_s);
    m_line->setAccessibleName(tr("Folder"));
    m_line->setPlaceholderText(tr("Type a path, browse, or drop a folder here"));
    setPlainToolTip(m_line, m_line->placeholderText()); // there is seldom room for all of it
    setHelp(m_line, tr("A folder of this computer. It is only read."));
    m_line->setAcceptDrops(false); // it would take the folder's address as a text
    auto *browseButton = makeButton(ButtonKind::Plain, tr("Browse…"), u"folder.browse"_s, this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(Theme::tokens().size.space2);
    line->addWidget(m_line, 1);
    line->addWidget(browseButton);
    setFocusProxy(m_line);
    setAcceptDrops(true);
    connect(m_line, &QLineEdit::textChanged, this, &FolderField::changed);
    connect(browseButton, &QPushButton::clicked, this, &FolderField::browse);
}

void FolderField::setFolder(const QString &folder)
{
    m_line->setText(folder);
}

QString FolderField::folder() const
{
    const QString path = m_line->text().trimmed();
    return path.isEmpty() ? QString() : QDir::cleanPath(path);
}

void FolderField::browse()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the project"), folder());
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setFolder(path);
        m_line->setFocus();
    });
    dialog->open();
}

void FolderField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!folderOf(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void FolderField::dropEvent(QDropEvent *event)
{
    if (const QString path = folderOf(event->mimeData()); !path.isEmpty()) {
        setFolder(path);
        event->acceptProposedAction();
    }
}

} // namespace purser
