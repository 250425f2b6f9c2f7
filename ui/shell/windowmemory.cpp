#include "ui/shell/windowmemory.h"

#include "ui/shell/languages.h"

#include <QMetaEnum>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::Literals;

namespace purser {

namespace {
constexpr QSize firstSize {1280, 800};

// By CheckInterval.
const QStringList intervalNames {u"never"_s, u"hour"_s, u"day"_s};
} // namespace

WindowMemory::WindowMemory()
    : m_settings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/purser/purser.ini"_s,
        QSettings::IniFormat)
{
}

void WindowMemory::restore(QWidget *window)
{
    window->resize(firstSize);
    window->restoreGeometry(m_settings.value("window/geometry"_L1).toByteArray());
}

void WindowMemory::remember(const QWidget *window)
{
    m_settings.setValue("window/geometry"_L1, window->saveGeometry());
}

Theme::Scheme WindowMemory::scheme() const
{
    const QByteArray name = m_settings.value("window/theme"_L1).toString().toLatin1();
    const int value = QMetaEnum::fromType<Theme::Scheme>().keyToValue(name.constData());
    return value < 0 ? Theme::Scheme::System : static_cast<Theme::Scheme>(value);
}

void WindowMemory::setScheme(Theme::Scheme scheme)
{
    m_settings.setValue(
        "window/theme"_L1, QLatin1String(QMetaEnum::fromType<Theme::Scheme>().valueToKey(static_cast<int>(scheme))));
}

QString WindowMemory::language() const
{
    const QString code = m_settings.value("window/language"_L1).toString();
    return isLanguage(code) ? code : desktopLanguage();
}

bool WindowMemory::followsDesktopLanguage() const
{
    return !isLanguage(m_settings.value("window/language"_L1).toString());
}

void WindowMemory::setLanguage(const QString &code)
{
    m_settings.setValue("window/language"_L1, code);
}

int WindowMemory::sortColumn() const
{
    return m_settings.value("list/sortColumn"_L1, 1).toInt();
}

Qt::SortOrder WindowMemory::sortOrder() const
{
    const bool descending = m_settings.value("list/sortDescending"_L1, false).toBool();
    return descending ? Qt::DescendingOrder : Qt::AscendingOrder;
}

void WindowMemory::setSort(int column, Qt::SortOrder order)
{
    m_settings.setValue("list/sortColumn"_L1, column);
    m_settings.setValue("list/sortDescending"_L1, order == Qt::DescendingOrder);
}

CheckInterval WindowMemory::checkInterval() const
{
    const qsizetype index = intervalNames.indexOf(m_settings.value("checks/every"_L1).toString());
    return index < 0 ? CheckInterval::Never : static_cast<CheckInterval>(index);
}

void WindowMemory::setCheckInterval(CheckInterval interval)
{
    m_settings.setValue("checks/every"_L1, intervalNames.at(static_cast<int>(interval)));
}

} // namespace purser
