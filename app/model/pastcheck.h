#pragma once

#include "app/model/checkreport.h"

namespace purser {

// A check of an integration, as its history remembers it.
struct PastCheck
{
    Verdict verdict = Verdict::NotProven;
    QString cause = {}; // toString(CheckCause); empty if not known
    QString message = {}; // the sentence as it was shown
    QDateTime at = {};
    qint64 milliseconds = 0; // all steps together; 0 if not known

    bool operator==(const PastCheck &) const = default;
};

// Whether something is wrong that somebody has to put right: refused, limited, not a registry, unreachable. Not proven
// is neither this nor accepted.
bool isFailing(Verdict verdict);

PastCheck pastCheck(const CheckReport &report);

// "wrong-credentials", "tls-expired", …: stored and printed.
QString toString(CheckCause cause);

} // namespace purser
