#pragma once

#include "app/model/registrylogin.h"
#include "app/registry/ecrpassword.h"

#include <QHash>
#include <QTimer>

namespace purser {

// The passwords Amazon gave this program, until half their life is over; never stored, and wiped then.
class EcrPasswords
{
public:
    EcrPasswords();

    // For exactly these keys; the account they are used for makes no difference.
    std::optional<EcrPassword> youngOne(const AwsKeys &keys, const QDateTime &now);
    void keep(const AwsKeys &keys, const EcrPassword &password, const QDateTime &now);
    void forget(const AwsKeys &keys);

private:
    struct Kept
    {
        EcrPassword password = {};
        QDateTime since = {};
        QDateTime until = {};
    };

    void dropOld(const QDateTime &now);

    QHash<QByteArray, Kept> m_kept; // by a hash of the keys
    QTimer m_timer;
};

} // namespace purser
