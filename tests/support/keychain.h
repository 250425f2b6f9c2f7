#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

// The real gnome-keyring that tests/support/with_keychain started, seen and handled from outside of Purser. Everything
// waits for the daemon's answer. What fails, fails the test.
namespace Keychain {

void lock();
void unlock(); // also starts the daemon when it is not running

// The keys of Purser's items, as secret-tool lists them.
QStringList items();

// An item as another program would make it: the attributes `server` and `user` are Purser's.
void add(const QString &key, const QByteArray &value, const QMap<QString, QString> &otherAttributes = {});
void remove(const QString &key);

// Makes a collection without a password and has it be the default one.
void usePasswordless();
// Has the collection with the password be the default one again.
void useLogin();

// Kills the daemon and waits until it is gone. The next call to it starts another.
void kill();

// Stops the daemon from running, until the end of the scope.
class Frozen
{
public:
    Frozen();
    ~Frozen();
    Q_DISABLE_COPY_MOVE(Frozen)

    void thaw();

private:
    int m_processId = 0;
};

} // namespace Keychain
