#include "tests/app/workflow/scantesting.h"

using namespace Qt::Literals;

namespace purser {

namespace {

QString kindName(Mention::Kind kind)
{
    switch (kind) {
    case Mention::Kind::IntegrationName:
        return u"integration"_s;
    case Mention::Kind::SecretName:
        return u"secret"_s;
    case Mention::Kind::ImageReference:
        return u"image"_s;
    case Mention::Kind::Registry:
        return u"registry"_s;
    case Mention::Kind::ResourceName:
        return u"resource"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString problemName(ScanNote::Problem problem)
{
    static const QStringList names {u"Unreadable"_s, u"TooLarge"_s, u"NotRegularFile"_s, u"NotText"_s, u"Malformed"_s,
        u"TooDeep"_s, u"TooMany"_s, u"LinkSkipped"_s, u"NameNotText"_s, u"TabIndentation"_s, u"DuplicateKey"_s,
        u"IntegrationSingular"_s, u"NestedUnderBuild"_s, u"ListWithoutSection"_s, u"ExternalReference"_s,
        u"UnknownName"_s, u"NameDiffersInCase"_s, u"NotEnabled"_s, u"SectionMismatch"_s};
    return names.at(static_cast<int>(problem));
}

QStringList described(const ScannedFile &file)
{
    QStringList lines;
    for (const Mention &mention : file.mentions) {
        const QString strength = mention.strength == Mention::Strength::Hard ? u"hard"_s : u"soft"_s;
        QString line = u"%1:%2 %3 %4 %5 | %6"_s.arg(
            file.path, QString::number(mention.line), kindName(mention.kind), strength, mention.text, mention.where);
        line += mention.condition.isEmpty() ? QString() : QString(u" | " % mention.condition);
        line += mention.resource.isEmpty() ? QString() : QString(u" | resource " % mention.resource);
        lines << line;
    }
    for (const ScanNote &note : file.notes) {
        lines << u"%1:%2 note %3 %4"_s
                     .arg(file.path, QString::number(note.line), problemName(note.problem), note.argument)
                     .trimmed();
    }
    return lines;
}

QStringList described(const Reading &reading)
{
    return described(ScannedFile {.mentions = reading.mentions(), .notes = reading.notes()});
}

QStringList readAs(const QString &path, const QByteArray &content, bool isInChart)
{
    return described(readWorkflowFile(workflowKind(path, isInChart), content));
}

} // namespace purser
