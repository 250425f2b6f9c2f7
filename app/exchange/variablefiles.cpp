#include "app/exchange/variablefiles.h"

#include <QStringDecoder>

#include <algorithm>

namespace purser {

namespace {

using Kind = ExportFault::Kind;

// A file of secrets, of which growing leaves no copies behind.
class File
{
public:
    File(const QList<Variable> &variables, const QStringList &comments)
    {
        qsizetype size = 0;
        for (const QString &comment : comments) {
            size += 3 * comment.size() + 3;
        }
        for (const Variable &variable : variables) {
            size += variable.name.size() + 4 * variable.value.size() + 16; // ' is the longest: '\''
        }
        m_bytes.reserve(size);
        for (const QString &comment : comments) {
            m_bytes += "# ";
            m_bytes += comment.toUtf8();
            m_bytes += '\n';
        }
    }
    ~File() { wipe(m_bytes); }
    Q_DISABLE_COPY_MOVE(File)

    void name(const Variable &variable) { m_bytes += variable.name.toLatin1() + '='; }
    void write(QByteArrayView bytes) { m_bytes += bytes; }
    void write(char byte) { m_bytes += byte; }
    Secret take() { return Secret(std::exchange(m_bytes, {})); }

private:
    QByteArray m_bytes;
};

bool isText(const Secret &value)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(value.expose());
    text.fill(u'\0');
    return !decoder.hasError();
}

std::unexpected<ExportFault> fault(Kind kind, const Variable &variable)
{
    return std::unexpected(ExportFault {kind, variable.integration, {}, variable.name});
}

// Where a reader of dotenv files takes a backslash for something else than itself.
bool canStandInSingleQuotes(const QByteArray &value)
{
    return !value.contains('\'') && !value.contains("\\\\");
}

bool hasCommonSpelling(const QByteArray &value)
{
    return !value.endsWith('\\') && (canStandInSingleQuotes(value) || !value.contains('`'));
}

void writeDotenvValue(File &file, const QByteArray &value)
{
    if (canStandInSingleQuotes(value)) {
        file.write('\'');
        file.write(value);
        file.write("'\n");
        return;
    }
    file.write('"');
    for (const char byte : value) {
        if (byte == '"' || byte == '$' || byte == '\\') {
            file.write('\\');
        }
        file.write(byte);
    }
    file.write("\"\n");
}

} // namespace

Secret shellFile(const QList<Variable> &variables, const QStringList &comments)
{
    File file(variables, comments);
    for (const Variable &variable : variables) {
        file.write("export ");
        file.name(variable);
        file.write('\'');
        for (const char byte : variable.value.expose()) {
            if (byte == '\'') {
                file.write("'\\''");
            } else {
                file.write(byte);
            }
        }
        file.write("'\n");
    }
    return file.take();
}

Exported<Secret> dotenvFile(const QList<Variable> &variables, const QStringList &comments)
{
    File file(variables, comments);
    for (const Variable &variable : variables) {
        const QByteArray &value = variable.value.expose();
        if (!isText(variable.value)) {
            return fault(Kind::NotText, variable);
        }
        if (!hasCommonSpelling(value)) {
            return fault(Kind::NoCommonSpelling, variable);
        }
        file.name(variable);
        writeDotenvValue(file, value);
    }
    return file.take();
}

Exported<Secret> envFile(const QList<Variable> &variables, const QStringList &comments)
{
    File file(variables, comments);
    for (const Variable &variable : variables) {
        const QByteArray &value = variable.value.expose();
        if (!isText(variable.value)) {
            return fault(Kind::NotText, variable);
        }
        if (value.contains('\n') || value.contains('\r')) {
            return fault(Kind::HoldsLineEnd, variable);
        }
        file.name(variable);
        file.write(value);
        file.write('\n');
    }
    return file.take();
}

} // namespace purser
