#include "app/workflow/dockerlines.h"
#include "app/workflow/scriptlines.h"
#include "app/workflow/substitution.h"
#include "app/workflow/workflowreaders.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals;

namespace purser {

namespace {

class Dockerfile
{
public:
    explicit Dockerfile(Reading &reading) : m_reading(reading) { }

    void take(const DockerInstruction &instruction);
    void setEscape(QChar escape) { m_escape = escape; }

private:
    void takeArgument(const DockerInstruction &instruction);
    void takeFrom(const DockerInstruction &instruction);
    void takeCopy(const DockerInstruction &instruction);
    void takeRun(const DockerInstruction &instruction);
    void addUnlessStage(const QString &image, const DockerInstruction &instruction, const QString &where);
    QString filled(QString text) const;

    Reading &m_reading;
    QChar m_escape = u'\\';
    QHash<QString, QString> m_arguments; // those before the first FROM
    QSet<QString> m_stages;
    bool m_isInStage = false;
};

QString Dockerfile::filled(QString text) const
{
    text.replace(QString(m_escape) + u'$', u"$$"_s);
    return substituted(text, [this](const QString &name) {
        const auto value = m_arguments.constFind(name);
        return value == m_arguments.constEnd() ? std::nullopt : std::optional(*value);
    });
}

void Dockerfile::take(const DockerInstruction &instruction)
{
    if (instruction.name == "ARG"_L1) {
        takeArgument(instruction);
    } else if (instruction.name == "FROM"_L1) {
        takeFrom(instruction);
    } else if (instruction.name == "COPY"_L1) {
        takeCopy(instruction);
    } else if (instruction.name == "RUN"_L1) {
        takeRun(instruction);
    }
}

// Only what is declared before the first FROM counts in one.
void Dockerfile::takeArgument(const DockerInstruction &instruction)
{
    if (m_isInStage) {
        return;
    }
    for (const QString &word : wordsOf(instruction.arguments)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals > 0) {
            m_arguments.insert(word.left(equals), filled(word.mid(equals + 1)));
        }
    }
}

void Dockerfile::takeFrom(const DockerInstruction &instruction)
{
    m_isInStage = true;
    QStringList words = wordsOf(instruction.arguments);
    while (!words.isEmpty() && words.first().startsWith("--"_L1)) {
        words.removeFirst();
    }
    if (words.isEmpty()) {
        return;
    }
    const QString image = filled(words.first());
    if (image != "scratch"_L1) {
        addUnlessStage(image, instruction, u"FROM"_s);
    }
    if (words.size() >= 3 && words.at(1).compare("as"_L1, Qt::CaseInsensitive) == 0) {
        m_stages << words.at(2).toLower();
    }
}

void Dockerfile::takeCopy(const DockerInstruction &instruction)
{
    for (const QString &word : wordsOf(instruction.arguments)) {
        if (!word.startsWith("--"_L1)) {
            return;
        }
        if (word.startsWith("--from="_L1)) {
            addUnlessStage(filled(word.mid(7)), instruction, u"COPY --from"_s);
        }
    }
}

void Dockerfile::takeRun(const DockerInstruction &instruction)
{
    for (const QString &word : wordsOf(instruction.arguments.section(u'\n', 0, 0))) {
        if (!word.startsWith("--"_L1)) {
            break;
        }
        if (!word.startsWith("--mount="_L1)) {
            continue;
        }
        for (const QString &option : word.mid(8).split(u',')) {
            if (option.startsWith("from="_L1)) {
                addUnlessStage(filled(option.mid(5)), instruction, u"RUN --mount"_s);
            }
        }
    }
    readScript(instruction.arguments, {.line = instruction.line, .where = u"RUN"_s}, m_reading);
}

// Stages have names and numbers.
void Dockerfile::addUnlessStage(const QString &image, const DockerInstruction &instruction, const QString &where)
{
    bool isNumber = false;
    image.toInt(&isNumber);
    if (!isNumber && !m_stages.contains(image.toLower())) {
        m_reading.addImage(image, instruction.line, where);
    }
}

} // namespace

void readDockerfile(const QString &text, Reading &reading)
{
    const DockerSource source = readDockerLines(text);
    if (!source.syntax.isEmpty()) {
        reading.addImage(source.syntax, source.syntaxLine, u"syntax"_s);
    }
    if (source.openHeredoc > 0) {
        reading.add(
            ScanNote {ScanNote::Problem::Malformed, source.openHeredoc, u"found a here-document without its end"_s});
    }
    Dockerfile dockerfile(reading);
    dockerfile.setEscape(source.escape);
    for (const DockerInstruction &instruction : source.instructions) {
        dockerfile.take(instruction);
    }
}

} // namespace purser
