#include "app/workflow/pullsecrets.h"

#include "app/workflow/substitution.h"

using namespace Qt::Literals;

namespace purser {

void readPullSecrets(const YamlPlace &place, Reading &reading)
{
    int number = 0;
    for (const YamlValue &item : place.value.items()) {
        const YamlValue name = item.isScalar() ? item : item[u"name"_s];
        const QString text = withoutExpressions(name.text());
        const QString position = place.path % u'[' % QString::number(number++) % u']';
        if (!text.contains(unknownValue)) {
            reading.add(Mention {Mention::Kind::SecretName, Mention::Strength::Hard, text,
                item.isScalar() ? position : QString(position % u".name"), {}, name.line()});
        }
    }
}

} // namespace purser
