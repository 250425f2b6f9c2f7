#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace purser {

// One instruction of a Dockerfile, its continuation lines joined and its comments gone.
struct DockerInstruction
{
    QString name = {}; // upper case; of "ONBUILD COPY" the second
    QString arguments = {}; // one line; of RUN with the lines of its here-documents behind
    int line = 0;
};

struct DockerSource
{
    QString syntax = {}; // the image of "# syntax=…"
    int syntaxLine = 0;
    QChar escape = u'\\';
    QList<DockerInstruction> instructions = {};
    int openHeredoc = 0; // the line of a here-document that never ends; 0 if each does
};

// Source: docs.docker.com/reference/dockerfile: parser directives, escape, here-documents.
DockerSource readDockerLines(const QString &text);

// Words as a shell separates them, quotation marks taken off.
QStringList wordsOf(const QString &text);

} // namespace purser
