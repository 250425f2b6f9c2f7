#include "app/model/joinedtext.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace purser {

namespace {

// The pattern says what stands between two of them, and what around all. In one go: a name may itself look like a
// place marker.
QString joined(const QStringList &parts, const QString &pattern)
{
    const qsizetype first = pattern.indexOf("%1"_L1);
    const qsizetype second = pattern.indexOf("%2"_L1);
    return pattern.first(first) % parts.join(pattern.sliced(first + 2, second - first - 2))
        % pattern.sliced(second + 2);
}

} // namespace

QString joinedList(const QStringList &parts)
{
    //: Two things of a list
    return joined(parts, QCoreApplication::translate("JoinedText", "%1, %2"));
}

QString joinedSentences(QStringList sentences)
{
    sentences.removeAll(QString());
    //: Two sentences, one after the other
    return joined(sentences, QCoreApplication::translate("JoinedText", "%1 %2"));
}

} // namespace purser
