#pragma once

#include "app/model/result.h"
#include "app/tools/purserctl/exitcode.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace purser {

// Standard output carries the answer, standard error everything else.
void print(const QString &line);
void printBytes(const QByteArray &bytes); // without a line end of their own
void print(const QJsonObject &document);
void print(const QJsonArray &document);
void complain(const QString &line);

// One line at a terminal that the next one replaces; an empty one takes it away. Nothing is said to a file or a pipe.
void showProgress(const QString &line);

// Columns padded to the width of their longest cell, foreign text in them made visible; all rows have as many.
void printColumns(const QList<QStringList> &rows, const QString &indent = {});
// The same below headers.
void printTable(const QStringList &headers, const QList<QStringList> &rows);

// Input that is refused at one field.
std::unexpected<Error> refused(const QString &field, Issue issue, const QString &argument);

// Says why it failed and what to do about it.
ExitCode fail(const Error &error);

} // namespace purser
