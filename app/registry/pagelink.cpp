#include "app/registry/pagelink.h"

#include "app/registry/origin.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

// One of `ends` outside quotes, from `at` on; the size if there is none.
qsizetype endOf(const QByteArray &text, qsizetype at, const char *ends)
{
    bool isQuoted = false;
    for (; at < text.size(); ++at) {
        if (isQuoted && text[at] == '\\') {
            ++at;
        } else if (text[at] == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && strchr(ends, text[at])) {
            break;
        }
    }
    return std::min(at, text.size());
}

bool saysNext(const QByteArray &parameter)
{
    const qsizetype equals = parameter.indexOf('=');
    if (equals < 0 || parameter.first(equals).trimmed().toLower() != "rel") {
        return false;
    }
    QByteArray value = parameter.sliced(equals + 1).trimmed().toLower();
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"')) {
        value = value.sliced(1).chopped(1);
    }
    return value.simplified().split(' ').contains("next"_ba);
}

} // namespace

std::optional<QByteArray> nextTarget(const QByteArray &header)
{
    for (qsizetype at = header.indexOf('<'); at >= 0; at = header.indexOf('<', at)) {
        const qsizetype close = header.indexOf('>', at);
        if (close < 0) {
            return {};
        }
        const QByteArray target = header.mid(at + 1, close - at - 1).trimmed();
        at = close + 1;
        while (at < header.size() && header[at] != ',' && header[at] != '\n') {
            const qsizetype end = endOf(header, at, ";,\n");
            if (saysNext(header.mid(at, end - at))) {
                return target;
            }
            at = end < header.size() && header[end] == ';' ? end + 1 : end;
        }
    }
    return {};
}

PageLink nextPage(const QUrl &asked, const QByteArray &header)
{
    const std::optional<QByteArray> target = nextTarget(header);
    if (!target) {
        return {};
    }
    QUrl next = asked.resolved(QUrl::fromEncoded(*target));
    next.setFragment({});
    if (!isUsableAddress(next) || !isSameOrigin(asked, next)) {
        return PageLink {PageLink::Kind::Elsewhere, next};
    }
    if (next.path() != asked.path()) {
        const QString query = next.query(QUrl::FullyEncoded);
        next = asked;
        next.setQuery(query);
    }
    return PageLink {PageLink::Kind::Next, next};
}

} // namespace purser
