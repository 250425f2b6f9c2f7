#include "app/tools/purserctl/secretinput.h"

#include "app/tools/purserctl/output.h"
#include "app/types/serviceaccountkey.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

// Turns the terminal's echo off while it lives.
class SilentTerminal
{
public:
    SilentTerminal() : m_isTerminal(isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (m_isTerminal) {
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
    }
    ~SilentTerminal()
    {
        if (m_isTerminal) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before {};
    bool m_isTerminal;
};

QByteArray withoutLineEnd(QByteArray bytes)
{
    if (bytes.endsWith('\n')) {
        bytes.chop(1);
    }
    if (bytes.endsWith('\r')) {
        bytes.chop(1);
    }
    return bytes;
}

} // namespace

Result<QByteArray> readSource(const Field &field, const QString &source)
{
    QFile file;
    const SilentTerminal terminal;
    if (source == "-"_L1) {
        if (terminal.isTerminal()) {
            complain(label(field) % u":"_s);
        }
        if (!file.open(stdin, QIODevice::ReadOnly)) {
            return refused(field.id, Issue::FileUnreadable, file.errorString());
        }
        if (terminal.isTerminal()) {
            return file.readLine();
        }
    } else {
        file.setFileName(source.mid(1));
        if (!file.open(QIODevice::ReadOnly)) {
            return refused(field.id, Issue::FileUnreadable, file.errorString());
        }
    }
    // A pipe gives what is in it at the moment, so it is read until its end. One byte more than allowed is enough to
    // know that it is too large.
    QByteArray bytes;
    while (bytes.size() <= largestServiceAccountKey) {
        const QByteArray more = file.read(largestServiceAccountKey + 1 - bytes.size());
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    return bytes;
}

Result<SecretValues> readSecrets(const IntegrationType &type, const QStringList &options)
{
    SecretValues secrets;
    bool isInputRead = false;
    for (const QString &option : options) {
        const QString id = option.section(u'=', 0, 0);
        const QString source = option.mid(id.size() + 1);
        const Field *field = type.field(id);
        if (!field || !field->isSecret()) {
            return refused(u"secret"_s, Issue::UnknownField, id);
        }
        if (source != "-"_L1 && !source.startsWith(u'@')) {
            complain(u"--secret takes FIELD=- or FIELD=@FILE. A secret on the command line can be seen by every "
                     "program of this computer."_s);
            return failure(ErrorKind::InvalidInput, id);
        }
        if (source == "-"_L1 && std::exchange(isInputRead, true)) {
            complain(u"Standard input holds one secret only. Give the others as FIELD=@FILE."_s);
            return failure(ErrorKind::InvalidInput, id);
        }
        Result<QByteArray> bytes = readSource(*field, source);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        secrets.insert(
            id, Secret(field->kind == Field::Kind::Secret ? withoutLineEnd(std::move(*bytes)) : std::move(*bytes)));
    }
    return secrets;
}

Result<Secret> readPassphrase(const QString &source, bool isNew)
{
    const Field field {.id = u"passphrase"_s, .label = "Passphrase", .kind = Field::Kind::Secret};
    const Field again {.id = field.id, .label = "Passphrase again", .kind = field.kind};
    if (source != "-"_L1 && !source.startsWith(u'@')) {
        complain(u"--passphrase takes - or @FILE. A passphrase on the command line can be seen by every program of "
                 "this computer."_s);
        return failure(ErrorKind::InvalidInput, field.id);
    }
    Result<QByteArray> bytes = readSource(field, source);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const Secret passphrase(withoutLineEnd(std::move(*bytes)));
    if (passphrase.isEmpty()) {
        return refused(field.id, Issue::Missing, {});
    }
    if (isNew && source == "-"_L1 && isatty(STDIN_FILENO)) {
        Result<QByteArray> repeated = readSource(again, source);
        if (!repeated || Secret(withoutLineEnd(std::move(*repeated))) != passphrase) {
            complain(u"These are two different passphrases."_s);
            return failure(ErrorKind::InvalidInput, field.id);
        }
    }
    return passphrase;
}

} // namespace purser
