#pragma once

#include "app/exchange/variables.h"

#include <QStringList>

namespace purser {

// Files of variables, each with its own quoting. Variables stand one after another in the order given; `comments` are
// lines before them, without "#" and line ends.

// For a POSIX shell to read with ".": export NAME='value', every byte but NUL as it is.
// Source: POSIX.1-2017, Shell Command Language 2.2.2.
Secret shellFile(const QList<Variable> &variables, const QStringList &comments = {});

// The dialect of Docker Compose (compose-go's dotenv package; docs.docker.com/compose/env-file), spelled so that a
// POSIX shell reads the same: 'value' as it is, or "value" with \ before " $ and \ where a quote or a backslash demands
// it. NotText, and NoCommonSpelling for what has both ' and `, which a shell would run in double quotes, or ends in \,
// after which most readers overlook the quote.
// python-dotenv reads the same values but for three: it puts a variable in the place of "${…}" whatever the quotes are,
// keeps the \ of \$ where there is a ' as well, and turns a carriage return into a line end.
// Source: python-dotenv 0.21, parser.py and variables.py.
Exported<Secret> dotenvFile(const QList<Variable> &variables, const QStringList &comments = {});

// What docker and podman take for --env-file: NAME=value to the end of the line, no quoting at all, so that the values
// arrive as they are. NotText, HoldsLineEnd. Source: docker/cli, opts/file.go; containers/podman, pkg/env/env.go.
Exported<Secret> envFile(const QList<Variable> &variables, const QStringList &comments = {});

} // namespace purser
