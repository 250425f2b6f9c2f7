#include "ui/exchange/exporttarget.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/whatsthis.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals;

namespace purser {

ExportTarget::ExportTarget(QWidget *parent)
    : QWidget(parent),
      m_file(new QRadioButton(tr("A file that only you may read"), this)),
      m_clipboard(new QRadioButton(tr("The clipboard, for 30 seconds"), this)),
      m_path(new QLineEdit(this)),
      m_browse(makeButton(ButtonKind::Plain, tr("Browse…"), u"path.browse"_s, this))
{
    build();
    connect(m_file, &QRadioButton::toggled, this, [this](bool isFile) {
        m_path->setEnabled(isFile);
        m_browse->setEnabled(isFile);
        emit changed();
    });
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_isTyped = true; });
    connect(m_path, &QLineEdit::textChanged, this, &ExportTarget::changed);
    connect(m_browse, &QPushButton::clicked, this, &ExportTarget::browse);
}

void ExportTarget::build()
{
    m_file->setObjectName(u"toFile"_s);
    m_file->setChecked(true);
    m_clipboard->setObjectName(u"toClipboard"_s);
    m_path->setObjectName(u"path"_s);
    m_path->setAccessibleName(tr("File"));
    setHelp(m_path, tr("Where the file is written. Only you can read it; delete it when it has done its work."));
    m_path->setPlaceholderText(tr("Type a path, or browse"));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::tokens().size.space2);
    line->addWidget(m_path, 1);
    line->addWidget(m_browse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::tokens().size.space2);
    column->addWidget(m_file);
    column->addLayout(line);
    column->addWidget(m_clipboard);
    setFocusProxy(m_path);
}

bool ExportTarget::isClipboard() const
{
    return m_clipboard->isChecked();
}

QString ExportTarget::path() const
{
    const QString typed = m_path->text().trimmed();
    const QString home = QDir::homePath();
    const QString path = typed.startsWith("~/"_L1) ? QString(home % QStringView(typed).mid(1)) : typed;
    return path.isEmpty() ? path : QDir::cleanPath(path);
}

void ExportTarget::offerFileName(const QString &name)
{
    if (!m_isTyped) {
        m_path->setText(u"~/"_s + name);
    }
}

void ExportTarget::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), path());
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // the export asks itself
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_isTyped = true;
        m_path->setText(path);
        m_path->setFocus();
    });
    dialog->open();
}

} // namespace purser
