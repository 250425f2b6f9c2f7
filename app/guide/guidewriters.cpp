#include "app/guide/guidewriter.h"
#include "app/guide/markup.h"

using namespace Qt::Literals;

namespace purser {

namespace {

// What both have in common: pages are lines of text.
class TextWriter : public GuideWriter
{
public:
    explicit TextWriter(const GuidePictures &pictures) : m_theme(pictures.themes.value(0)) { }

    void begin(const GuidePage &) override { }

    void text(const QString &text) override
    {
        bool wasItem = false;
        const QList<Block> parts = blocks(text);
        for (const Block &block : parts) {
            const bool isItem = block.kind == Block::Kind::Item;
            if (wasItem && !isItem) {
                m_page += u'\n';
            }
            wasItem = isItem;
            if (block.kind == Block::Kind::Code) {
                code(block.text);
            } else {
                m_page += (isItem ? u"- "_s : QString()) + line(block.text) + (isItem ? u"\n"_s : u"\n\n"_s);
            }
        }
        if (wasItem) {
            m_page += u'\n';
        }
    }

    void steps(const QStringList &steps) override
    {
        for (qsizetype at = 0; at < steps.size(); ++at) {
            m_page += u"%1. %2\n"_s.arg(QString::number(at + 1), line(steps.at(at)));
        }
        m_page += u'\n';
    }

    QByteArray end() override { return m_page.trimmed().toUtf8() + '\n'; }

protected:
    virtual QString line(const QString &marked) const = 0;
    virtual void code(const QString &lines) = 0;
    QString fileOf(const QString &scene) const { return u"%1/%2.png"_s.arg(m_theme, scene); }

    QString m_page;

private:
    QString m_theme;
};

class MarkdownWriter : public TextWriter
{
public:
    using TextWriter::TextWriter;

    void heading(int level, const QString &title) override
    {
        m_page += u"%1 %2\n\n"_s.arg(QString(level, u'#'), title);
    }

    void picture(const QString &scene, const QString &alternative, const QJsonArray &) override
    {
        QString escaped = alternative;
        escaped.replace(u'[', u"\\["_s).replace(u']', u"\\]"_s);
        m_page += u"![%1](%2)\n\n"_s.arg(escaped, fileOf(scene));
    }

protected:
    void code(const QString &lines) override { m_page += u"```\n%1```\n\n"_s.arg(lines); }

    QString line(const QString &marked) const override
    {
        QString written;
        const QList<Span> parts = spans(marked);
        for (const Span &span : parts) {
            const bool isPage = span.kind == Span::Kind::Link && !span.target.contains(u':');
            written += span.kind == Span::Kind::Strong ? u"**%1**"_s.arg(span.text)
                : span.kind == Span::Kind::Code        ? u"`%1`"_s.arg(span.text)
                : span.kind == Span::Kind::Link
                ? u"[%1](%2%3)"_s.arg(span.text, span.target, isPage ? u".md"_s : QString())
                : span.text;
        }
        return written;
    }
};

class RestructuredTextWriter : public TextWriter
{
public:
    using TextWriter::TextWriter;

    void heading(int level, const QString &title) override
    {
        // An underline that is too short is an error, and wide letters count twice.
        m_page += u"%1\n%2\n\n"_s.arg(title, QString(title.size() * 2, level == 1 ? u'=' : u'-'));
    }

    void picture(const QString &scene, const QString &alternative, const QJsonArray &) override
    {
        m_page += u".. image:: %1\n   :alt: %2\n\n"_s.arg(fileOf(scene), alternative);
    }

protected:
    void code(const QString &lines) override
    {
        m_page += u"::\n\n"_s;
        const QStringList each = lines.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &one : each) {
            m_page += u"    %1\n"_s.arg(one);
        }
        m_page += u'\n';
    }

    QString line(const QString &marked) const override
    {
        QString written;
        const QList<Span> parts = spans(marked);
        for (const Span &span : parts) {
            const bool isPage = span.kind == Span::Kind::Link && !span.target.contains(u':');
            // Marks have to stand apart from letters: Japanese and Chinese put no blank there.
            written += span.kind == Span::Kind::Strong ? u"\\ **%1**\\ "_s.arg(span.text)
                : span.kind == Span::Kind::Code        ? u"\\ ``%1``\\ "_s.arg(span.text)
                : isPage                               ? u"\\ :doc:`%1 <%2>`\\ "_s.arg(span.text, span.target)
                : span.kind == Span::Kind::Link        ? u"\\ `%1 <%2>`__\\ "_s.arg(span.text, span.target)
                                                       : QString(span.text).replace(u'*', u"\\*"_s);
        }
        return written;
    }
};

} // namespace

std::unique_ptr<GuideWriter> markdownWriter(const GuidePictures &pictures)
{
    return std::make_unique<MarkdownWriter>(pictures);
}

std::unique_ptr<GuideWriter> restructuredTextWriter(const GuidePictures &pictures)
{
    return std::make_unique<RestructuredTextWriter>(pictures);
}

std::unique_ptr<GuideWriter> guideWriter(GuideFormat format, const GuidePictures &pictures, const QList<GuidePage> &all)
{
    switch (format) {
    case GuideFormat::Markdown:
        return markdownWriter(pictures);
    case GuideFormat::RestructuredText:
        return restructuredTextWriter(pictures);
    case GuideFormat::Html:
        return htmlWriter(pictures, all);
    }
    Q_UNREACHABLE();
}

} // namespace purser
