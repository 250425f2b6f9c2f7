#include "ui/widgets/certificatesedit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/smallfile.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>

#include <functional>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int seenLines = 4;

// A text that also takes a dropped file.
class DropArea : public QPlainTextEdit
{
public:
    DropArea(std::function<void(const QString &)> load, QWidget *parent)
        : QPlainTextEdit(parent), m_load(std::move(load))
    {
        setTabChangesFocus(true);
        setLayoutDirection(Qt::LeftToRight);
        setLineWrapMode(QPlainTextEdit::NoWrap); // nobody reads to the end of the lines
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    QSize sizeHint() const override
    {
        const Sizes &size = Theme::tokens().size;
        return {size.fieldColumn, seenLines * fontMetrics().lineSpacing() + 2 * size.space2};
    }

    QSize minimumSizeHint() const override { return {Theme::tokens().size.fieldColumn / 3, sizeHint().height()}; }

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override
    {
        return source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
    }

    void insertFromMimeData(const QMimeData *source) override
    {
        const QList<QUrl> urls = source->urls();
        if (urls.size() == 1 && urls.first().isLocalFile()) {
            m_load(urls.first().toLocalFile());
        } else {
            QPlainTextEdit::insertFromMimeData(source);
        }
    }

private:
    std::function<void(const QString &)> m_load;
};

} // namespace

CertificatesEdit::CertificatesEdit(const Reader &reader, QWidget *parent)
    : QWidget(parent),
      m_reader(reader),
      m_text(new DropArea([this](const QString &path) { loadFile(path); }, this)),
      m_facts(plainLabel({}, TextRole::Small, this))
{
    const Sizes &sizes = Theme::tokens().size;
    m_text->setObjectName(u"certificates"_s);
    m_text->setPlaceholderText(tr("Paste the certificate here, drop its file, or load it."));
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_facts->setObjectName(u"facts"_s);
    auto *load = makeButton(ButtonKind::Row, tr("Load file…"), u"load"_s, this);
    connect(load, &QPushButton::clicked, this, &CertificatesEdit::chooseFile);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CertificatesEdit::takeText);
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.space2);
    line->addWidget(load, 0, Qt::AlignTop);
    line->addWidget(m_facts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(sizes.space2);
    column->addWidget(m_text);
    column->addLayout(line);
    setFocusProxy(m_text);
}

QString CertificatesEdit::value() const
{
    return m_text->toPlainText();
}

void CertificatesEdit::setValue(const QString &value)
{
    m_text->setPlainText(value);
}

void CertificatesEdit::takeText()
{
    // A drop announces a change of the text even where its file was refused.
    if (const QString text = value(); text != m_taken) {
        m_taken = text;
        m_problem.reset();
        m_facts->setText(m_reader.facts(text).join(u'\n'));
        emit changed();
    }
}

void CertificatesEdit::loadFile(const QString &path)
{
    const auto bytes = readSmallFile(path, maximumSize);
    if (bytes) {
        setValue(m_reader.text(*bytes));
        return;
    }
    m_problem = bytes.error();
    emit changed();
}

void CertificatesEdit::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Load certificates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CertificatesEdit::loadFile);
    dialog->open();
}

} // namespace purser
