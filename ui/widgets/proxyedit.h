#pragma once

#include <QWidget>

class QLineEdit;

namespace purser {

class Dropdown;

// Which HTTP proxy leads to a registry: the system's, none, or one of its own by host and port.
class ProxyEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyEdit(QWidget *parent = nullptr);

    // "none", the host:port of its own, or empty for the system's, which also goes by "system". One of its own whose
    // host is not typed yet is ":".
    QString value() const;
    void setValue(const QString &value);

signals:
    void changed();

private:
    Dropdown *m_way;
    QLineEdit *m_address;
};

} // namespace purser
