#pragma once

#include <QDBusConnection>
#include <QObject>

namespace purser {

class MainWindow;

// What desktops know Purser by: the name of its desktop entry, icons and metainfo, and of itself on the session bus.
QString applicationId();

// One window for each account. The program that shows an account's window owns a name on the session bus; who starts
// another one on the same account brings that window to the front instead.
//
// The name is the application's id for one's own account, which is the one that the desktop's icon opens, and
// "<id>.account_<hash of the location>" for every other. Without a bus programs do not know of one another.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    struct Start
    {
        QString location; // of the account
        QString action = {}; // one of the desktop entry's, to begin with
        bool byBus = false; // which waits for the application's id, whatever account its environment names
    };

    // Takes the name, or hands the start over to the program that has it. Waits for the bus, and a moment for that
    // program: to be done before there is a window.
    SingleInstance(const Start &start, const QDBusConnection &bus, QObject *parent = nullptr);
    ~SingleInstance() override;

    // Whether the account's window is another program's, and now in front.
    bool isElsewhere() const { return m_isElsewhere; }

    // Has the window do what the desktop and later starts ask for, until it closes.
    void follow(MainWindow &window);

    // What the program that shows an account's window is called on the bus.
    static QString nameFor(const QString &location);

signals:
    void asked(const QString &action, const QByteArray &token); // see DesktopApplication::Asked

private:
    bool takeName(const QString &name);
    bool handOver(const QString &name, const QString &action);
    void release();

    QString m_action;
    QDBusConnection m_bus;
    QStringList m_names; // on the bus
    bool m_isElsewhere = false;
};

} // namespace purser
