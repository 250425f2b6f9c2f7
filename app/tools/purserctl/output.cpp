#include "app/tools/purserctl/output.h"

#include "app/model/displaytext.h"
#include "app/model/sentences.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace purser {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void print(const QJsonObject &document)
{
    write(stdout, QJsonDocument(document).toJson());
}

void print(const QJsonArray &document)
{
    write(stdout, QJsonDocument(document).toJson());
}

void complain(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

void printTable(const QStringList &headers, const QList<QStringList> &rows)
{
    QList<qsizetype> widths(headers.size(), 0);
    const QList<QStringList> lines = QList<QStringList> {headers} + rows;
    for (const QStringList &line : lines) {
        for (qsizetype column = 0; column < widths.size(); ++column) {
            widths[column] = std::max(widths[column], displayText(line[column]).size());
        }
    }
    for (const QStringList &line : lines) {
        QString padded;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            padded += displayText(line[column]).leftJustified(widths[column] + 2);
        }
        print(padded.trimmed());
    }
}

std::unexpected<Error> refused(const QString &field, Issue issue, const QString &argument)
{
    return std::unexpected(Error {ErrorKind::InvalidInput, field, {}, {{field, issue, argument}}});
}

ExitCode fail(const Error &error)
{
    complain(explanation(error));
    return exitCode(error.kind);
}

} // namespace purser
