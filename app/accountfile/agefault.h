#pragma once

#include <QString>

namespace purser {

// Why a file of age cannot be opened. The sentence for each is made here, for window and command line alike.
enum class AgeFault {
    NotAge,
    NewerFormat, // a version of the format that is not v1
    Damaged, // the header is malformed
    CutOff,
    NotForPassphrase, // encrypted to a key
    TooMuchWork, // its passphrase costs more than Purser is ready to pay
    NoMemory,
    WrongPassphrase, // or the stanza that holds the file's key was altered: nobody can tell these apart
    Altered, // the passphrase is right, and something else is not what was written
    DataBehind, // more after the end
    TooMuchContent, // for whoever is to read it
};

QString sentence(AgeFault fault);

} // namespace purser
