#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <ostream>

// How GoogleTest prints Qt's values; without these it prints their memory.
QT_BEGIN_NAMESPACE
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    *out << '"' << bytes.toStdString() << '"';
}

inline void PrintTo(const QUrl &url, std::ostream *out)
{
    *out << url.toDisplayString().toStdString();
}
QT_END_NAMESPACE
