#include "app/guide/guidetext.h"
#include "app/guide/guidewriter.h"
#include "app/guide/markup.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::Literals;

// Q_INIT_RESOURCE must stand outside of namespaces.
static void initSite()
{
    Q_INIT_RESOURCE(purser_guide_site);
}

namespace purser {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Guide", text);
}

QByteArray resource(const QString &name)
{
    initSite();
    QFile file(u":/purser/site/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString inlineHtml(const QString &marked)
{
    QString html;
    const QList<Span> parts = spans(marked);
    for (const Span &span : parts) {
        const QString text = span.text.toHtmlEscaped();
        const bool isPage = !span.target.contains(u':');
        html += span.kind == Span::Kind::Strong ? u"<strong>%1</strong>"_s.arg(text)
            : span.kind == Span::Kind::Code     ? u"<code dir=\"ltr\">%1</code>"_s.arg(text)
            : span.kind == Span::Kind::Link
            ? u"<a href=\"%1%2\">%3</a>"_s.arg(span.target.toHtmlEscaped(), isPage ? u".html"_s : QString(), text)
            : text;
    }
    return html;
}

QString plain(const QString &marked)
{
    QString text;
    const QList<Span> parts = spans(marked);
    for (const Span &span : parts) {
        text += span.text;
    }
    return text;
}

QString frame(const QString &name, const QString &title, const QString &body)
{
    const bool isMirrored = QLocale().textDirection() == Qt::RightToLeft;
    QString html = QString::fromUtf8(resource(u"page.html"_s));
    return html.replace("@language@"_L1, QLocale().bcp47Name())
        .replace("@direction@"_L1, isMirrored ? u"rtl"_s : u"ltr"_s)
        .replace("@title@"_L1, title.toHtmlEscaped())
        .replace("@name@"_L1, name)
        .replace("@body@"_L1, body);
}

QString contents(const QList<GuidePage> &all, const QString &current)
{
    QString list = u"<nav><p><a href=\"index.html\">%1</a></p><ul>"_s.arg(
        translated(QT_TRANSLATE_NOOP("Guide", "Contents")).toHtmlEscaped());
    for (const GuidePage &page : all) {
        const QString here = page.name == current ? u" aria-current=\"page\""_s : QString();
        list += u"<li><a href=\"%1.html\"%2>%3</a></li>"_s.arg(page.name, here, guideText(page.title).toHtmlEscaped());
    }
    return list + u"</ul></nav>"_s;
}

class HtmlWriter : public GuideWriter
{
public:
    HtmlWriter(const GuidePictures &pictures, const QList<GuidePage> &all) : m_pictures(pictures), m_all(all) { }

    void begin(const GuidePage &page) override
    {
        m_name = page.name;
        m_title = guideText(page.title);
        m_body = contents(m_all, page.name) + u"<main>"_s;
    }

    void heading(int level, const QString &title) override
    {
        const QString id = level == 1 ? QString() : u" id=\"part-%1\""_s.arg(++m_parts);
        m_body += u"<h%1%2>%3</h%1>\n"_s.arg(QString::number(level), id, title.toHtmlEscaped());
    }

    void text(const QString &text) override
    {
        bool isInList = false;
        const QList<Block> parts = blocks(text);
        for (const Block &block : parts) {
            const bool isItem = block.kind == Block::Kind::Item;
            if (isItem != isInList) {
                m_body += isItem ? u"<ul>"_s : u"</ul>"_s;
            }
            isInList = isItem;
            if (block.kind == Block::Kind::Code) {
                m_body += u"<pre><code>%1</code></pre>\n"_s.arg(block.text.toHtmlEscaped());
            } else {
                m_body += (isItem ? u"<li>%1</li>\n"_s : u"<p>%1</p>\n"_s).arg(inlineHtml(block.text));
            }
        }
        m_body += isInList ? u"</ul>"_s : QString();
    }

    void picture(const QString &scene, const QString &alternative, const QJsonArray &size) override
    {
        const auto source = [&](const QString &theme) {
            const QString file = u"%1/%2.png"_s.arg(theme, scene);
            return m_pictures.hasDouble ? u"%1, %2/%3@2x.png 2x"_s.arg(file, theme, scene) : file;
        };
        const QString first = m_pictures.themes.value(0);
        m_body += u"<picture>"_s;
        if (m_pictures.themes.contains(u"dark"_s) && first != "dark"_L1) {
            m_body += u"<source media=\"(prefers-color-scheme: dark)\" srcset=\"%1\">"_s.arg(source(u"dark"_s));
        }
        m_body += u"<img src=\"%1/%2.png\" srcset=\"%3\" width=\"%4\" height=\"%5\" alt=\"%6\"></picture>\n"_s.arg(
            first, scene, source(first), QString::number(size.at(0).toInt()), QString::number(size.at(1).toInt()),
            alternative.toHtmlEscaped());
    }

    void steps(const QStringList &steps) override
    {
        m_body += u"<ol>"_s;
        for (const QString &step : steps) {
            m_body += u"<li>%1</li>\n"_s.arg(inlineHtml(step));
        }
        m_body += u"</ol>\n"_s;
    }

    QByteArray end() override { return frame(m_name, m_title, m_body + u"</main>"_s).toUtf8(); }

private:
    GuidePictures m_pictures;
    QList<GuidePage> m_all;
    QString m_name;
    QString m_title;
    QString m_body;
    int m_parts = 0;
};

// Everything that can be searched for, part by part.
QJsonArray searchIndex(const QList<GuidePage> &all, const GuidePictures &pictures)
{
    QJsonArray index;
    for (const GuidePage &page : all) {
        int part = 0;
        const QList<GuideSection> sections = sectionsOf(page);
        for (const GuideSection &section : sections) {
            part += section.title.isEmpty() ? 0 : 1;
            QString words = plain(guideText(section.text));
            const QJsonArray marks = pictures.maps.value(section.scene)["marks"_L1].toArray();
            for (const QJsonValue &mark : marks) {
                words += u' ' + plain(mark["text"_L1].toString());
            }
            index << QJsonObject {{"page"_L1, guideText(page.title)}, {"part"_L1, guideText(section.title)},
                {"link"_L1, part == 0 ? page.name + u".html"_s : u"%1.html#part-%2"_s.arg(page.name).arg(part)},
                {"words"_L1, words}};
        }
    }
    return index;
}

} // namespace

QByteArray siteStyle()
{
    return resource(u"style.css"_s);
}

QByteArray writeIndex(const QList<GuidePage> &all, const GuidePictures &pictures)
{
    QByteArray index = QJsonDocument(searchIndex(all, pictures)).toJson(QJsonDocument::Compact);
    index.replace("</", "<\\/"); // nothing in it ends the script
    const QString title = translated(QT_TRANSLATE_NOOP("Guide", "Purser's guide"));
    const QString search =
        u"<main><h1>%1</h1><input type=\"search\" id=\"search\" aria-label=\"%2\" placeholder=\"%2\" "
        "autofocus><p id=\"nothing\" hidden>%3</p><ul id=\"found\"></ul></main>"
        "<script>const index = %4;\n%5</script>"_s;
    const QString body = contents(all, {})
        + search.arg(title.toHtmlEscaped(),
            translated(QT_TRANSLATE_NOOP("Guide", "Search in the guide")).toHtmlEscaped(),
            translated(QT_TRANSLATE_NOOP("Guide", "Nothing found.")).toHtmlEscaped(), QString::fromUtf8(index),
            QString::fromUtf8(resource(u"search.js"_s)));
    return frame(u"index"_s, title, body).toUtf8();
}

std::unique_ptr<GuideWriter> htmlWriter(const GuidePictures &pictures, const QList<GuidePage> &all)
{
    return std::make_unique<HtmlWriter>(pictures, all);
}

} // namespace purser
