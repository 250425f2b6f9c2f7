// Files of variables, read back by those who read them elsewhere: two shells, python-dotenv and podman.
#include "app/exchange/variablefiles.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = ExportFault::Kind;
using Values = QMap<QByteArray, QByteArray>;

// What every reader understands.
const QByteArrayList harmless {"plain", "no", "1e3", "~", "null", "0x10", "a b", " leading", "trailing ", "\ttabs\t",
    "# no comment", "a # b", "a#b", "$HOME", "${HOME", "$(id)", "`id`", "!history", "a=b", "*", "~root", "a;b&c|d<e>f",
    "\"double\"", "back\\slash", "\\n \\t \\x41 \\0101", "two\\\\slashes", "it's", "it's \"both\"", "'", "''", "\"",
    "it's \\ and \\\\ both", "p\xc3\xa4ss \xe2\x82\xac \xf0\x9f\x94\x91", "\xe2\x80\xae", "export A=1",
    QByteArray(4096, 'x'), QByteArray(4096, '\''), QByteArray(64, '"')};
const QByteArrayList ofLines {
    "a\nb", "\n", "a\n\n# b\nC=d\n", "it's\nC=d\n", "-----BEGIN KEY-----\nAA+/==\n-----END KEY-----\n"};
// What python-dotenv takes for something else.
const QByteArrayList notForPython {"${HOME}", "it's $HOME", "carriage\rreturn", "dos\r\nlines\r\n"};
const QByteArrayList forTheShellOnly {
    "it's `id`", "ends in one\\", "ends in two\\\\", "it's \\", "\xff\xfe", "\xc3", "`\\\\"};

QList<Variable> variables(const QByteArrayList &values)
{
    QList<Variable> made;
    for (const QByteArray &value : values) {
        made << Variable {u"V%1"_s.arg(made.size()), Secret(value), u"hub"_s};
    }
    return made;
}

Values expected(const QByteArrayList &values)
{
    Values made;
    for (const QByteArray &value : values) {
        made.insert("V" + QByteArray::number(made.size()), value);
    }
    return made;
}

class VariableFiles : public testing::Test
{
protected:
    QString write(const Secret &content) const
    {
        QFile file(m_directory.filePath(u"variables"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        EXPECT_EQ(file.write(content.expose()), content.size());
        return file.fileName();
    }

    QByteArray output(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_directory.path());
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(60000)) << qPrintable(program);
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        return process.readAllStandardOutput();
    }

    // Of "V<n>=value", ended by NUL each, those.
    static Values valuesIn(const QByteArray &environment)
    {
        Values values;
        for (const QByteArray &entry : environment.split('\0')) {
            const qsizetype equals = entry.indexOf('=');
            if (entry.startsWith('V') && equals > 1 && std::isdigit(static_cast<uchar>(entry.at(1)))) {
                values.insert(entry.left(equals), entry.mid(equals + 1));
            }
        }
        return values;
    }

    Values byShell(const QString &shell, const QString &options, const Secret &content) const
    {
        const QString script = options % u". \"$1\" && exec env -0"_s;
        return valuesIn(output(shell, {u"-c"_s, script, u"sh"_s, write(content)}));
    }

    Values byPython(const Secret &content) const
    {
        const QString script = u"import dotenv, sys\n"
                               "for key, value in dotenv.dotenv_values(sys.argv[1]).items():\n"
                               "    sys.stdout.buffer.write(f'{key}={value}\\0'.encode())"_s;
        return valuesIn(output(u"/usr/bin/python3"_s, {u"-c"_s, script, write(content)}));
    }

    Values byPodman(const Secret &content) const
    {
        const QStringList storage {u"--root"_s, m_directory.filePath(u"root"_s), u"--runroot"_s,
            m_directory.filePath(u"run"_s), u"--storage-driver"_s, u"vfs"_s};
        output(u"tar"_s, {u"cf"_s, u"empty.tar"_s, u"-T"_s, u"/dev/null"_s});
        output(u"podman"_s, storage + QStringList {u"import"_s, u"empty.tar"_s, u"empty:1"_s});
        const QByteArray id = output(
            u"podman"_s, storage + QStringList {u"create"_s, u"--env-file"_s, write(content), u"empty:1"_s, u"true"_s});
        const QString form = u"{{range .Config.Env}}{{.}}{{\"\\x00\"}}{{end}}"_s;
        return valuesIn(output(
            u"podman"_s, storage + QStringList {u"inspect"_s, u"--format"_s, form, QString::fromLatin1(id.trimmed())}));
    }

private:
    QTemporaryDir m_directory;
};

} // namespace

TEST_F(VariableFiles, ShellsReadTheirs)
{
    const QByteArrayList values = harmless + ofLines + notForPython + forTheShellOnly;
    const Secret file = shellFile(variables(values), {u"“hub” works until 2027"_s, u"$(touch /tmp/purser) `id`"_s});
    EXPECT_EQ(byShell(u"/bin/sh"_s, {}, file), expected(values));
    EXPECT_EQ(byShell(u"/bin/bash"_s, {}, file), expected(values));
    EXPECT_EQ(byShell(u"/bin/zsh"_s, {}, file), expected(values));
}

TEST_F(VariableFiles, DotenvMeansTheSameToAShell)
{
    const QByteArrayList values = harmless + ofLines + notForPython;
    const Exported<Secret> file = dotenvFile(variables(values), {u"“hub” works until 2027"_s});
    ASSERT_TRUE(file.has_value()) << qPrintable(sentence(file.error()));
    EXPECT_EQ(byShell(u"/bin/sh"_s, u"set -a; "_s, *file), expected(values));
    EXPECT_EQ(byShell(u"/bin/bash"_s, u"set -a; "_s, *file), expected(values));
}

TEST_F(VariableFiles, DotenvMeansTheSameToPython)
{
    const QByteArrayList values = harmless + ofLines;
    const Exported<Secret> file = dotenvFile(variables(values), {u"“hub” works until 2027"_s});
    ASSERT_TRUE(file.has_value()) << qPrintable(sentence(file.error()));
    EXPECT_EQ(byPython(*file), expected(values));
}

// The spellings themselves, since Docker Compose is no package of Debian 12: single quotes wherever nothing in them is
// special to its reader, which knows \' there and nothing else.
TEST_F(VariableFiles, DotenvIsSpelledForCompose)
{
    const QList<std::pair<QByteArray, QByteArray>> spellings {{"", "''"}, {"a b", "'a b'"},
        {"$A ${A} \"", "'$A ${A} \"'"}, {"\\n", "'\\n'"}, {"it's", "\"it's\""}, {"it's $A", "\"it's \\$A\""},
        {"'\"", "\"'\\\"\""}, {"a\\\\b", "\"a\\\\\\\\b\""}, {"a\nb", "'a\nb'"}};
    for (const auto &[value, spelling] : spellings) {
        const Exported<Secret> file = dotenvFile(variables({value}));
        ASSERT_TRUE(file.has_value());
        EXPECT_EQ(file->expose(), "V0=" + spelling + '\n') << value.constData();
    }
}

TEST_F(VariableFiles, WhatHasNoOneMeaningInDotenvIsRefused)
{
    const QList<std::pair<QByteArray, Kind>> refused {{"it's `id`", Kind::NoCommonSpelling},
        {"`id`\\\\ ", Kind::NoCommonSpelling}, {"\\", Kind::NoCommonSpelling}, {"it's\\", Kind::NoCommonSpelling},
        {"\xff\xfe", Kind::NotText}, {"\xc3", Kind::NotText}};
    for (const auto &[value, kind] : refused) {
        const Exported<Secret> file = dotenvFile(variables({"fine", value}));
        ASSERT_FALSE(file.has_value()) << value.constData();
        EXPECT_EQ(file.error().kind, kind);
        EXPECT_TRUE(sentence(file.error()).contains(u"V1"_s)) << qPrintable(sentence(file.error()));
    }
}

TEST_F(VariableFiles, PodmanReadsTheEnvFile)
{
    const QByteArrayList values = harmless + QByteArrayList {"${HOME}", "it's $HOME", "it's `id`", "ends in one\\"};
    const Exported<Secret> file = envFile(variables(values), {u"“hub” works until 2027"_s});
    ASSERT_TRUE(file.has_value()) << qPrintable(sentence(file.error()));
    EXPECT_EQ(byPodman(*file), expected(values));
    for (const QByteArray &value : ofLines + QByteArrayList {"a\r"}) {
        const Exported<Secret> refused = envFile(variables({value}));
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().kind, Kind::HoldsLineEnd);
    }
    EXPECT_EQ(envFile(variables({"\xff"})).error().kind, Kind::NotText);
}

TEST_F(VariableFiles, NothingIsLeftOver)
{
    EXPECT_EQ(shellFile({}).expose(), "");
    EXPECT_EQ(shellFile(variables({"it's"}), {u"a"_s}).expose(), "# a\nexport V0='it'\\''s'\n");
    EXPECT_EQ(envFile(variables({"a", "b"}), {u"c"_s})->expose(), "# c\nV0=a\nV1=b\n");
}

} // namespace purser
