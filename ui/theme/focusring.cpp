#include "ui/theme/focusring.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>

namespace purser {

namespace {

bool wearsRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr
        || qobject_cast<const QLineEdit *>(widget) != nullptr || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

} // namespace

FocusRing::FocusRing(QApplication &application)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

QWidget *FocusRing::wearer() const
{
    return m_frame != nullptr ? m_frame->widget() : nullptr;
}

void FocusRing::follow(QWidget *widget)
{
    // A fresh frame each time: a frame that moves to another window keeps watching the ancestors it had.
    delete m_frame;
    m_frame = nullptr;
    if (widget == nullptr || !wearsRing(widget) || widget->isWindow()) {
        return;
    }
    m_frame = new QFocusFrame;
    m_frame->setFocusPolicy(Qt::NoFocus);
    connect(m_frame, &QObject::destroyed, this, [this, frame = m_frame] {
        if (m_frame == frame) {
            m_frame = nullptr;
        }
    });
    m_frame->setWidget(widget);
}

} // namespace purser
