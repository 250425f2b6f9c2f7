#include "app/tools/purserctl/output.h"

#include "app/model/displaytext.h"
#include "app/model/sentences.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

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

void printBytes(const QByteArray &bytes)
{
    write(stdout, bytes);
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

void showProgress(const QString &line)
{
    if (isatty(STDERR_FILENO)) {
        write(stderr, "\r\x1b[K" + displayText(line).toUtf8());
    }
}

void printColumns(const QList<QStringList> &rows, const QString &indent)
{
    QList<qsizetype> widths(rows.isEmpty() ? 0 : rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < widths.size(); ++column) {
            widths[column] = std::max(widths[column], displayText(row[column]).size());
        }
    }
    for (const QStringList &row : rows) {
        QString padded = indent;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            padded += displayText(row[column]).leftJustified(widths[column] + 2);
        }
        while (padded.endsWith(u' ')) {
            padded.chop(1);
        }
        print(padded);
    }
}

void printTable(const QStringList &headers, const QList<QStringList> &rows)
{
    printColumns(QList<QStringList> {headers} + rows);
}

std::unexpected<Error> refused(const QString &field, Issue issue, const QString &argument)
{
    return std::unexpected(Error {ErrorKind::InvalidInput, field, {}, {{field, issue, argument}}});
}

ExitCode fail(const Error &error)
{
    Error told = error;
    if (error.kind == ErrorKind::InUse || error.kind == ErrorKind::NoSuchThing) {
        told.detail.clear(); // the database's own words, which help nobody here
    }
    complain(explanation(told));
    return exitCode(error.kind);
}

} // namespace purser
