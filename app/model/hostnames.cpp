#include "app/model/hostnames.h"

#include <QRegularExpression>

using namespace Qt::Literals;

namespace purser {

const QStringList &dockerHubHosts()
{
    static const QStringList hosts {
        u"docker.io"_s, u"index.docker.io"_s, u"registry-1.docker.io"_s, u"registry.hub.docker.com"_s};
    return hosts;
}

bool isDnsLabel(const QString &text)
{
    static const QRegularExpression label(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\z"_s);
    return label.match(text).hasMatch();
}

} // namespace purser
