// The headers of Qt Widgets that nearly every file of ui/ needs, compiled once.
#pragma once

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QColor>
#include <QDialog>
#include <QEvent>
#include <QFont>
#include <QFrame>
#include <QHash>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QPainter>
#include <QPushButton>
#include <QString>
#include <QStyle>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
