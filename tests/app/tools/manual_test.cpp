// The manual page has everything that the command line has, and is what mandoc takes for well made.
#include "app/tools/purserctl/nouncommand.h"
#include "tests/app/tools/purserctltest.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace purser {

namespace {

// Every noun with its verbs, as words.
QList<std::pair<QByteArray, const CLI::App *>> commandsOf(const CLI::App &app)
{
    QList<std::pair<QByteArray, const CLI::App *>> commands;
    for (const CLI::App *noun : app.get_subcommands({})) {
        const QByteArray name = QByteArray::fromStdString(noun->get_name());
        const std::vector<const CLI::App *> verbs = noun->get_subcommands({});
        for (const CLI::App *verb : verbs) {
            commands << std::pair(QByteArray(name + ' ' + QByteArray::fromStdString(verb->get_name())), verb);
        }
        if (verbs.empty()) {
            commands << std::pair(name, noun);
        }
    }
    return commands;
}

} // namespace

class ManualTest : public PurserctlTest
{
protected:
    QByteArray mandoc(const QStringList &arguments) const
    {
        PurserctlProcess::Start start = command(arguments);
        start.program = u"/usr/bin/mandoc"_s;
        const Ended ended = run(start);
        EXPECT_EQ(ended.exitCode, 0) << ended.output.constData() << ended.errors.constData();
        EXPECT_EQ(ended.errors, "");
        return ended.output;
    }
};

TEST_F(ManualTest, HoldsEveryCommandAndOption)
{
    const QString page = file(u"purserctl.1"_s);
    write(page, say(u"manual"_s).output);
    EXPECT_EQ(mandoc({u"-Tlint"_s, u"-Wwarning"_s, page}), "");
    // With room for every line, and without the overstriking that makes letters bold.
    const QString text = QString::fromUtf8(mandoc({u"-Tutf8"_s, u"-Owidth=250"_s, page}));
    static const QRegularExpression overstrike(u".\b"_s);
    const QStringList lines = QString(text).remove(overstrike).split(u'\n');

    Request unused;
    CLI::App app;
    addEveryCommand(app, unused);
    int options = 0;
    for (const auto &[words, command] : commandsOf(app)) {
        const QString heading = u"     "_s + QString::fromUtf8(words);
        const auto isHeading = [&heading](
                                   const QString &line) { return line == heading || line.startsWith(heading + u' '); };
        const auto start = std::ranges::find_if(lines, isHeading);
        ASSERT_NE(start, lines.end()) << words.constData();
        const auto isOther = [](const QString &line) {
            return line.startsWith(u"     "_s) && line.size() > 5 && line[5] != u' ';
        };
        const QStringList own(start, std::find_if(start + 1, lines.end(), isOther));
        const QString said = own.join(u'\n');
        const QString description = QString::fromStdString(command->get_description()).section(u'.', 0, 0);
        EXPECT_TRUE(said.simplified().contains(description.simplified())) << words.constData() << qPrintable(said);
        for (const CLI::Option *option : command->get_options()) {
            if (option == command->get_help_ptr()) {
                continue;
            }
            ++options;
            const bool isPlace = option->get_positional();
            const QString name = QString::fromStdString(isPlace ? option->get_name(true) : option->get_name());
            EXPECT_TRUE(said.contains(u"\n             "_s + name)) << words.constData() << ' ' << qPrintable(name);
        }
        const QString footer = QString::fromStdString(command->get_footer()).section(u'\n', 1).trimmed();
        EXPECT_TRUE(!footer.isEmpty() && lines.contains(u"     "_s + footer)) << qPrintable(footer);
    }
    EXPECT_GT(options, 50);
}

TEST_F(ManualTest, TheOtherPagesAreWellMade)
{
    const QDir folder(QFileInfo(QString::fromUtf8(__FILE__)).dir().filePath(u"../../../resources/manual"_s));
    const QFileInfoList pages = folder.entryInfoList({u"*.1"_s});
    EXPECT_EQ(pages.size(), 2);
    for (const QFileInfo &page : pages) {
        EXPECT_EQ(mandoc({u"-Tlint"_s, u"-Wwarning"_s, page.filePath()}), "") << qPrintable(page.fileName());
    }
}

} // namespace purser
