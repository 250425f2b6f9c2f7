#include "app/model/sentences.h"

#include "app/model/displaytext.h"
#include "app/model/joinedtext.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace purser {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Sentences", source);
}

// What happened, without the other side's words. "%1" is the subject.
const char *sourceSentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::None:
        return QT_TRANSLATE_NOOP("Sentences", "Nothing went wrong.");
    case ErrorKind::InvalidInput:
        return QT_TRANSLATE_NOOP("Sentences", "Some of the input cannot be saved like this.");
    case ErrorKind::NoSuchThing:
        return QT_TRANSLATE_NOOP("Sentences", "There is no “%1” in this account.");
    case ErrorKind::InUse:
        return QT_TRANSLATE_NOOP("Sentences", "“%1” is in use, so it was not removed.");
    case ErrorKind::Changed:
        return QT_TRANSLATE_NOOP("Sentences", "“%1” was changed elsewhere since you opened it.");
    case ErrorKind::NotUndoable:
        return QT_TRANSLATE_NOOP("Sentences", "“%1” was changed since, so this can no longer be undone or redone.");
    case ErrorKind::NothingToUndo:
        return QT_TRANSLATE_NOOP("Sentences", "There is nothing to undo.");
    case ErrorKind::Cancelled:
        return QT_TRANSLATE_NOOP("Sentences", "Cancelled.");
    case ErrorKind::FolderMissing:
        return QT_TRANSLATE_NOOP("Sentences", "The folder “%1” is not there.");
    case ErrorKind::FolderUnreadable:
        return QT_TRANSLATE_NOOP("Sentences", "The folder “%1” cannot be read.");
    case ErrorKind::NoRegistry:
        return QT_TRANSLATE_NOOP(
            "Sentences", "“%1” has no registry to ask; what it holds was examined when it was saved.");
    case ErrorKind::PasswordNotGiven:
        return QT_TRANSLATE_NOOP("Sentences", "Amazon gave no password for the keys of “%1”.");
    case ErrorKind::AccountUnreachable:
        return QT_TRANSLATE_NOOP("Sentences", "The account “%1” cannot be opened.");
    case ErrorKind::AccountReadOnly:
        return QT_TRANSLATE_NOOP("Sentences", "The account “%1” may only be read, not changed.");
    case ErrorKind::AccountBusy:
        return QT_TRANSLATE_NOOP("Sentences", "Another program is writing to the account “%1”.");
    case ErrorKind::AccountFull:
        return QT_TRANSLATE_NOOP("Sentences", "The disk that holds the account “%1” is full. Nothing was changed.");
    case ErrorKind::AccountDamaged:
        return QT_TRANSLATE_NOOP(
            "Sentences", "“%1” is damaged or is not a Purser account. The file was left exactly as it is.");
    case ErrorKind::AccountNewer:
        return QT_TRANSLATE_NOOP(
            "Sentences", "The account “%1” was written by a newer Purser, so this one only reads it.");
    case ErrorKind::AccountMoved:
        return QT_TRANSLATE_NOOP("Sentences",
            "The account's file “%1” was moved or replaced while Purser had it open. Nothing was changed.");
    case ErrorKind::AccountFailed:
        return QT_TRANSLATE_NOOP("Sentences", "The account “%1” could not be read or written.");
    case ErrorKind::SecretAbsent:
        return QT_TRANSLATE_NOOP("Sentences", "The secret of “%1” is not in this computer's keychain.");
    case ErrorKind::SecretForOtherHost:
        return QT_TRANSLATE_NOOP(
            "Sentences", "The stored secret of “%1” was entered for another registry, so it was not used.");
    case ErrorKind::SecretTooLarge:
        return QT_TRANSLATE_NOOP("Sentences", "The secret is too large for the keychain.");
    case ErrorKind::SecretCorrupt:
        return QT_TRANSLATE_NOOP("Sentences", "What the keychain holds for “%1” is not what Purser stored there.");
    case ErrorKind::KeychainLocked:
        return QT_TRANSLATE_NOOP("Sentences", "The keychain is locked.");
    case ErrorKind::KeychainDenied:
        return QT_TRANSLATE_NOOP("Sentences", "The keychain denied Purser access.");
    case ErrorKind::KeychainCancelled:
        return QT_TRANSLATE_NOOP("Sentences", "The keychain's question was dismissed.");
    case ErrorKind::KeychainMissing:
        return QT_TRANSLATE_NOOP("Sentences", "This computer has no keychain service running.");
    case ErrorKind::KeychainBusy:
        return QT_TRANSLATE_NOOP("Sentences", "The keychain does not answer.");
    case ErrorKind::KeychainFailed:
        return QT_TRANSLATE_NOOP("Sentences", "The keychain failed.");
    }
    Q_UNREACHABLE();
}

const char *sourceAdvice(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NoSuchThing:
        return QT_TRANSLATE_NOOP("Sentences", "Check the spelling, and whether it was removed meanwhile.");
    case ErrorKind::InUse:
        return QT_TRANSLATE_NOOP("Sentences", "Release or remove what uses it first.");
    case ErrorKind::Changed:
        return QT_TRANSLATE_NOOP("Sentences", "Open it again to see the change, then repeat yours.");
    case ErrorKind::NotUndoable:
        return QT_TRANSLATE_NOOP("Sentences", "Make the change by hand.");
    case ErrorKind::FolderMissing:
        return QT_TRANSLATE_NOOP("Sentences", "Connect the disk it is on, or give the project another folder.");
    case ErrorKind::FolderUnreadable:
        return QT_TRANSLATE_NOOP("Sentences", "Check the permissions of the folder.");
    case ErrorKind::AccountUnreachable:
    case ErrorKind::AccountReadOnly:
        return QT_TRANSLATE_NOOP("Sentences", "Check the permissions of the file and its folder.");
    case ErrorKind::AccountBusy:
        return QT_TRANSLATE_NOOP("Sentences", "Try again in a moment.");
    case ErrorKind::AccountFull:
        return QT_TRANSLATE_NOOP("Sentences", "Free some space, then try again.");
    case ErrorKind::AccountDamaged:
        return QT_TRANSLATE_NOOP(
            "Sentences", "Restore it from a backup (files named “….backup-…” beside it), or choose another account.");
    case ErrorKind::AccountNewer:
        return QT_TRANSLATE_NOOP("Sentences", "Update Purser to change this account.");
    case ErrorKind::AccountMoved:
        return QT_TRANSLATE_NOOP("Sentences", "Restart Purser to open the file that is there now.");
    case ErrorKind::AccountFailed:
        return QT_TRANSLATE_NOOP("Sentences", "Check the disk that holds the account.");
    case ErrorKind::SecretAbsent:
    case ErrorKind::SecretForOtherHost:
    case ErrorKind::SecretCorrupt:
        return QT_TRANSLATE_NOOP("Sentences", "Edit the integration and type the secret again.");
    case ErrorKind::KeychainLocked:
        return QT_TRANSLATE_NOOP("Sentences", "Unlock it, then try again. Nothing was changed.");
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainCancelled:
        return QT_TRANSLATE_NOOP("Sentences", "Allow Purser to use the keychain, then try again.");
    case ErrorKind::KeychainMissing:
        return QT_TRANSLATE_NOOP(
            "Sentences", "Start one, for example gnome-keyring, in your session. Purser keeps secrets nowhere else.");
    case ErrorKind::KeychainBusy:
        return QT_TRANSLATE_NOOP(
            "Sentences", "Look for a question of the keychain behind other windows, then try again.");
    case ErrorKind::KeychainFailed:
        return QT_TRANSLATE_NOOP("Sentences", "Check that the keychain service of your session works.");
    case ErrorKind::None:
    case ErrorKind::InvalidInput:
    case ErrorKind::NothingToUndo:
    case ErrorKind::Cancelled:
    case ErrorKind::NoRegistry:
    case ErrorKind::PasswordNotGiven:
    case ErrorKind::SecretTooLarge:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const Error &error)
{
    QString said = text(sourceSentence(error.kind));
    if (said.contains("%1"_L1)) {
        said = said.arg(displayText(error.subject, 120));
    }
    if (error.detail.isEmpty()) {
        return said;
    }
    return QCoreApplication::translate("Sentences", "%1 It says: “%2”").arg(said, displayText(error.detail));
}

QString advice(const Error &error)
{
    const char *source = sourceAdvice(error.kind);
    return source ? text(source) : QString();
}

QString explanation(const Error &error)
{
    if (error.issues.isEmpty()) {
        return joinedSentences({sentence(error), advice(error)});
    }
    QStringList lines;
    for (const FieldIssue &issue : error.issues) {
        lines << u"%1: %2"_s.arg(issue.field, sentence(issue));
    }
    return lines.join(u'\n');
}

QString sentence(KeychainState state)
{
    switch (state) {
    case KeychainState::Unlocked:
        return text(QT_TRANSLATE_NOOP("Sentences", "Keychain: unlocked"));
    case KeychainState::Locked:
        return text(QT_TRANSLATE_NOOP("Sentences", "Keychain: locked"));
    case KeychainState::Missing:
        return text(QT_TRANSLATE_NOOP("Sentences", "Keychain: none on this computer"));
    case KeychainState::Unanswering:
        return text(QT_TRANSLATE_NOOP("Sentences", "Keychain: not answering"));
    }
    Q_UNREACHABLE();
}

} // namespace purser
