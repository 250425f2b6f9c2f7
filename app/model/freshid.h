#pragma once

#include <QString>
#include <QUuid>

namespace purser {

// A random UUID without braces: how everything in an account is identified.
inline QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace purser
