#include "app/accountfile/accountreader.h"

#include "app/account/integrationrules.h"
#include "app/model/namekey.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qsizetype mostFaults = 1000;

bool isNothing(const YamlValue &value)
{
    return !value.isPresent() || (value.isScalar() && value.text().isEmpty());
}

AccountFileFault::Kind kindOf(ScanNote::Problem problem)
{
    using Kind = AccountFileFault::Kind;
    switch (problem) {
    case ScanNote::Problem::TabIndentation:
        return Kind::Tabs;
    case ScanNote::Problem::TooDeep:
        return Kind::TooDeep;
    case ScanNote::Problem::TooMany:
        return Kind::TooMany;
    case ScanNote::Problem::DuplicateKey:
        return Kind::KeyTwice;
    default:
        return Kind::Malformed;
    }
}

} // namespace

void AccountReader::complain(Kind kind, int line, const QString &subject, const QString &argument)
{
    complain({.kind = kind, .line = line, .subject = subject, .argument = argument});
}

void AccountReader::complain(const AccountFileFault &fault)
{
    if (m_faults.size() <= mostFaults) {
        m_faults << fault;
    }
}

QList<std::pair<YamlValue, YamlValue>> AccountReader::entries(const YamlValue &value, const QString &what)
{
    if (!value.isMapping() && !isNothing(value)) {
        complain(Kind::NotMapping, value.line(), what);
    }
    return value.entries();
}

AccountReader::Entries AccountReader::mapping(const YamlValue &value, const QString &what, const QStringList &known)
{
    Entries found;
    const auto pairs = entries(value, what);
    for (const auto &[key, entry] : pairs) {
        const QString word = key.text();
        if (!known.contains(word)) {
            complain(Kind::KeyUnknown, key.line(), word, known.join(u", "_s));
        }
        found.insert(word, entry);
    }
    return found;
}

QList<YamlValue> AccountReader::list(const YamlValue &value, const QString &what)
{
    if (!value.isSequence() && !isNothing(value)) {
        complain(Kind::NotList, value.line(), what);
    }
    return value.items();
}

QString AccountReader::text(const YamlValue &value, const QString &what)
{
    if (value.isPresent() && !value.isScalar()) {
        complain(Kind::NotScalar, value.line(), what);
    }
    return value.text();
}

QStringList AccountReader::texts(const YamlValue &value, const QString &what)
{
    QStringList found;
    const QList<YamlValue> items = list(value, what);
    for (const YamlValue &item : items) {
        found << text(item, what);
    }
    return found;
}

QString AccountReader::name(const YamlValue &item, const Entries &values, QHash<QString, int> &taken)
{
    const YamlValue value = values.value(u"name"_s);
    const int line = value.isPresent() ? value.line() : item.line();
    const QString name = normalizedName(text(value, u"name"_s));
    const QList<FieldIssue> issues = inspectName(name, {});
    if (!value.isPresent()) {
        complain(Kind::KeyMissing, line, u"name"_s);
    } else if (value.isScalar() && !issues.isEmpty()) {
        complain({.kind = Kind::NameRefused, .line = line, .issue = issues.first()});
    }
    const QString key = nameKey(name);
    if (const int other = taken.value(key); other > 0 && !key.isEmpty()) {
        complain(Kind::NameTwice, line, name, QString::number(other));
    } else {
        taken.insert(key, line);
    }
    return name;
}

QList<AccountFileFault> AccountReader::takeFaults()
{
    QList<AccountFileFault> faults = std::exchange(m_faults, {});
    const bool hasMore = faults.size() > mostFaults;
    if (hasMore) {
        faults.removeLast();
    }
    std::ranges::stable_sort(faults, {}, &AccountFileFault::line);
    if (hasMore) {
        faults << AccountFileFault {.kind = Kind::More, .argument = QString::number(mostFaults)};
    }
    return faults;
}

YamlValue onlyDocument(AccountReader &reader, const YamlFile &file, const QString &versionKey, int version)
{
    using Kind = AccountFileFault::Kind;
    bool isWhole = true;
    for (const ScanNote &note : file.notes()) {
        const Kind kind = kindOf(note.problem);
        reader.complain(kind, note.line, kind == Kind::KeyTwice ? note.argument : QString(), note.argument);
        isWhole = isWhole && kind == Kind::KeyTwice;
    }
    const QList<YamlValue> documents = file.documents();
    if (!isWhole || documents.size() > 1) {
        if (isWhole) {
            reader.complain(Kind::SeveralDocuments, documents.at(1).line());
        }
        return {};
    }
    const YamlValue document = documents.isEmpty() ? YamlValue() : documents.first();
    const YamlValue stated = document[versionKey];
    if (!stated.isPresent()) {
        const QString wanted = u"%1: %2"_s.arg(versionKey, QString::number(version));
        reader.complain(Kind::NoVersion, document.line(), {}, wanted);
        return {};
    }
    bool isNumber = false;
    const qulonglong number = stated.text().toULongLong(&isNumber);
    if (!isNumber || number == 0) {
        reader.complain(Kind::VersionMalformed, stated.line(), {}, stated.text());
    } else if (number > static_cast<qulonglong>(version)) {
        reader.complain(Kind::Newer, stated.line(), {}, stated.text());
    }
    return isNumber && number == static_cast<qulonglong>(version) ? document : YamlValue();
}

} // namespace purser
