#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace purser {

// Where a list goes on (OCI distribution specification, "Content discovery"; RFC 8288).
struct PageLink
{
    enum class Kind {
        None, // it is the last page
        Next,
        Elsewhere, // at another origin, or at no web address
    };

    Kind kind = Kind::None;
    QUrl url = {};

    bool operator==(const PageLink &) const = default;
};

// The target of the first link with rel="next" in a Link header, as written.
std::optional<QByteArray> nextTarget(const QByteArray &header);

// `asked` is the page the header came with. Of a link that leads to another path of the same registry only the query
// counts: some write a path that is not theirs.
PageLink nextPage(const QUrl &asked, const QByteArray &header);

} // namespace purser
