#pragma once

#include <QList>
#include <QString>

namespace purser {

// A picture that a document shows.
struct DocumentPicture
{
    QString target = {}; // as it stands there
    QString alternative = {};
    int line = 0;

    bool operator==(const DocumentPicture &) const = default;
};

enum class DocumentKind { Markdown, RestructuredText, Html };

// The pictures of a document: Markdown's ![text](target), HTML's <img> (in Markdown too), reStructuredText's image and
// figure. What stands in blocks of code shows nothing.
QList<DocumentPicture> documentPictures(const QString &text, DocumentKind kind);

} // namespace purser
