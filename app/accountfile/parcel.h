#pragma once

#include "app/accountfile/accountyaml.h"
#include "app/accountfile/agefile.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace purser {

// A parcel is an account with its secrets as a file of age that a passphrase opens: parcelText() inside. Both functions
// work on another thread, since the passphrase costs about a second on purpose.

struct PackedParcel
{
    std::optional<AgeFault> fault = {}; // it could not be made; TooMuchContent also if openParcel() would not take it
    QByteArray file = {};
};

QCoro::Task<PackedParcel> packParcel(AccountParcel parcel, Secret passphrase, int work = usualAgeWork);

struct ParcelReading
{
    std::optional<AgeFault> fault = {}; // it does not open
    AccountReading reading = {}; // what is inside, or what is wrong there
};

QCoro::Task<ParcelReading> openParcel(QByteArray file, Secret passphrase);

} // namespace purser
