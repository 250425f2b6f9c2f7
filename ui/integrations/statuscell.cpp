#include "ui/integrations/statuscell.h"

#include "app/model/checksentences.h"
#include "app/model/displaytext.h"
#include "ui/registry/checktrace.h"
#include "ui/widgets/listdelegate.h"
#include "ui/widgets/timetext.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace purser {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("IntegrationList", source);
}

QString statusAge(const ListedIntegration &entry)
{
    if (isExpiringSoon(entry) && entry.isSecretHere && !entry.isChecking) {
        return expiryText(*entry.expires);
    }
    if (!entry.isSecretHere && !entry.isChecking) {
        return text(QT_TRANSLATE_NOOP("IntegrationList", "Not on this computer"));
    }
    const auto &check = entry.integration.lastCheck;
    if (!check) {
        return {};
    }
    // What was proved once stays worth knowing while the registry cannot be asked.
    const bool saysNothing = check->verdict == Verdict::Unreachable && check->acceptedAt.isValid();
    return saysNothing ? text(QT_TRANSLATE_NOOP("IntegrationList", "Accepted %1")).arg(ageText(check->acceptedAt))
                       : ageText(check->at);
}

Tone statusTone(const ListedIntegration &entry)
{
    const auto &check = entry.integration.lastCheck;
    if (entry.isChecking) {
        return Tone::Muted;
    }
    if (!entry.isSecretHere) {
        return Tone::Warning;
    }
    if (!check) {
        return Tone::Muted;
    }
    return toneOf(check->verdict);
}

QVariant statusToolTip(const ListedIntegration &entry)
{
    QStringList lines;
    if (const auto &check = entry.integration.lastCheck) {
        lines << displayText(check->message, 500);
    }
    if (entry.expires) {
        lines << text(QT_TRANSLATE_NOOP("IntegrationList", "The credential expires on %1."))
                     .arg(fullTimeText(*entry.expires));
    }
    return lines.isEmpty() ? QVariant() : QVariant(lines.join(u'\n'));
}

} // namespace

QString statusWord(const ListedIntegration &entry)
{
    if (entry.isChecking) {
        return text(QT_TRANSLATE_NOOP("IntegrationList", "Checking…"));
    }
    if (!entry.isSecretHere) {
        return text(QT_TRANSLATE_NOOP("IntegrationList", "Secret missing"));
    }
    const auto &check = entry.integration.lastCheck;
    return check ? headline(check->verdict) : text(QT_TRANSLATE_NOOP("IntegrationList", "Never checked"));
}

QVariant statusCell(const ListedIntegration &entry, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return statusWord(entry);
    case ListRole::SecondLine:
        return statusAge(entry);
    case ListRole::ToneOf:
        return static_cast<int>(statusTone(entry));
    case ListRole::Hollow:
        return entry.isChecking || (entry.isSecretHere && isNeverChecked(entry));
    case ListRole::Warned:
        return isExpiringSoon(entry);
    case Qt::ToolTipRole:
        return statusToolTip(entry);
    default:
        return {};
    }
}

} // namespace purser
