// The headers of Qt and QCoro that nearly every file of app/ needs, compiled once.
#pragma once

#include <QCoro/QCoroTask>
#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>
#include <functional>
#include <memory>
#include <optional>
