#pragma once

#include "app/model/fieldissue.h"

#include <QList>
#include <QString>

namespace purser {

// What went wrong, in the few kinds a person can act on. The sentence for each is made in sentences.h.
enum class ErrorKind {
    None,
    InvalidInput, // the issues say which fields and why
    NoSuchThing, // `subject` is the name that was asked for
    InUse, // deletion is blocked by dependencies
    Changed, // somebody else changed it since it was read
    NotUndoable, // it was changed since, or its name was given to another
    NothingToUndo,
    Cancelled, // by the person
    FolderMissing, // `subject` is the folder; it vanished, or is on a disk that is not there
    FolderUnreadable, // `detail` is the system's own words
    NoRegistry, // nobody can be asked about it; `subject` is the name of its integration type
    PasswordNotGiven, // Amazon has given none for the keys of the integration `subject`; `detail` says why

    AccountUnreachable, // the account's file or directory cannot be opened
    AccountReadOnly,
    AccountBusy, // another program holds the account's lock
    AccountFull, // the disk is full
    AccountDamaged, // the file is not an account, or is damaged; it was not touched
    AccountNewer, // written by a newer Purser; opened read-only
    AccountMoved, // the file was replaced or removed while Purser had it open
    AccountFailed,

    SecretAbsent, // the keychain is unlocked and has no such secret
    SecretForOtherHost, // the stored secret was entered for another registry
    SecretTooLarge,
    SecretCorrupt, // what the keychain gave back is not what Purser wrote
    KeychainLocked,
    KeychainDenied,
    KeychainCancelled, // the person dismissed the keychain's question
    KeychainMissing, // no keychain service on this computer
    KeychainBusy, // the keychain does not answer
    KeychainFailed,
};

// Why something failed. Never holds a secret.
struct Error
{
    ErrorKind kind = ErrorKind::None;
    QString subject = {}; // the thing concerned: an integration's name, a file, a host
    QString detail = {}; // the other side's own words, foreign text: show as plain text only
    QList<FieldIssue> issues = {};

    bool operator==(const Error &) const = default;
};

} // namespace purser
