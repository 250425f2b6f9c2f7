#include "app/sample/sample.h"

#include "app/accountfile/accountreader.h"

#include <QStringDecoder>

#include <array>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = AccountFileFault::Kind;

constexpr int sampleVersion = 1;

constexpr std::array failures {std::pair {"host-not-found"_L1, HttpFailure::HostNotFound},
    std::pair {"connection-refused"_L1, HttpFailure::ConnectionRefused},
    std::pair {"timed-out"_L1, HttpFailure::TimedOut}, std::pair {"network-down"_L1, HttpFailure::NetworkDown},
    std::pair {"certificate-expired"_L1, HttpFailure::TlsExpired}};

constexpr std::array keychains {std::pair {"unlocked"_L1, KeychainState::Unlocked},
    std::pair {"locked"_L1, KeychainState::Locked}, std::pair {"missing"_L1, KeychainState::Missing}};

// What one of a few words stands for.
template <typename Value, size_t Count>
Value oneOf(AccountReader &reader, const YamlValue &value, const QString &what,
    const std::array<std::pair<QLatin1String, Value>, Count> &words, Value otherwise)
{
    if (!value.isPresent()) {
        return otherwise;
    }
    const QString word = reader.text(value, what);
    QStringList known;
    for (const auto &[each, meaning] : words) {
        if (word == each) {
            return meaning;
        }
        known << each;
    }
    reader.complain(Kind::KeyUnknown, value.line(), word, known.join(u", "_s));
    return otherwise;
}

RecordedAnswer readAnswer(AccountReader &reader, const YamlValue &item)
{
    const auto values = reader.mapping(item, u"answers"_s,
        {u"url"_s, u"login"_s, u"failure"_s, u"status"_s, u"challenge"_s, u"headers"_s, u"body"_s, u"milliseconds"_s,
            u"never"_s});
    const auto text = [&](const QString &key) { return reader.text(values.value(key), key); };
    if (!values.contains(u"url"_s)) {
        reader.complain(Kind::KeyMissing, item.line(), u"url"_s);
    }
    return {.url = text(u"url"_s),
        .login = text(u"login"_s),
        .failure = oneOf(reader, values.value(u"failure"_s), u"failure"_s, failures, HttpFailure::None),
        .status = readNumber(reader, values.value(u"status"_s), u"status"_s, 200),
        .challenge = text(u"challenge"_s).toUtf8(),
        .headers = text(u"headers"_s).toUtf8(),
        .body = text(u"body"_s).toUtf8(),
        .milliseconds = readNumber(reader, values.value(u"milliseconds"_s), u"milliseconds"_s, 0),
        .isNeverGiven = readYes(reader, values.value(u"never"_s), u"never"_s)};
}

void readSecrets(AccountReader &reader, const YamlValue &value, Sample &sample)
{
    const auto integrations = byName(sample.account.integrations);
    const auto entries = reader.entries(value, u"secrets"_s);
    for (const auto &[name, fields] : entries) {
        if (!integrations.contains(nameKey(name.text()))) {
            reader.complain(Kind::NoIntegration, name.line(), name.text());
        }
        const auto secrets = reader.entries(fields, name.text());
        for (const auto &[field, secret] : secrets) {
            sample.secrets[nameKey(name.text())].insert(field.text(), sampleSecret(reader.text(secret, field.text())));
        }
    }
}

void readChecks(AccountReader &reader, const YamlValue &value, Sample &sample)
{
    const QList<YamlValue> items = reader.list(value, u"checks"_s);
    for (const YamlValue &item : items) {
        const auto values = reader.mapping(item, u"checks"_s, {u"integration"_s, u"at"_s});
        sample.checks << SampleCheck {.integration = reader.text(values.value(u"integration"_s), u"integration"_s),
            .at = readTime(reader, values.value(u"at"_s), u"at"_s)};
    }
}

Sample readTree(AccountReader &reader, const YamlValue &root)
{
    const auto values = reader.mapping(root, u"purser-sample"_s,
        {u"purser-sample"_s, u"made"_s, u"clock"_s, u"person"_s, u"keychain"_s, u"online"_s, u"account"_s, u"added"_s,
            u"secrets"_s, u"checks"_s, u"answers"_s});
    for (const QString &key : {u"made"_s, u"clock"_s, u"person"_s, u"account"_s}) {
        if (!values.contains(key)) {
            reader.complain(Kind::KeyMissing, root.line(), key);
        }
    }
    Sample sample {.madeAt = readTime(reader, values.value(u"made"_s), u"made"_s),
        .clock = readTime(reader, values.value(u"clock"_s), u"clock"_s),
        .person = reader.text(values.value(u"person"_s), u"person"_s),
        .keychain = oneOf(reader, values.value(u"keychain"_s), u"keychain"_s, keychains, KeychainState::Unlocked),
        .isOnline = reader.text(values.value(u"online"_s), u"online"_s) != "no"_L1};
    if (values.contains(u"account"_s)) {
        sample.account = readAccountTree(reader, values.value(u"account"_s), false).document;
    }
    const auto added = reader.entries(values.value(u"added"_s), u"added"_s);
    for (const auto &[name, time] : added) {
        sample.addedAt.insert(nameKey(name.text()), readTime(reader, time, name.text()));
    }
    readSecrets(reader, values.value(u"secrets"_s), sample);
    readChecks(reader, values.value(u"checks"_s), sample);
    const QList<YamlValue> answers = reader.list(values.value(u"answers"_s), u"answers"_s);
    for (const YamlValue &item : answers) {
        sample.answers << readAnswer(reader, item);
    }
    return sample;
}

} // namespace

QDateTime readTime(AccountReader &reader, const YamlValue &value, const QString &what)
{
    const QDateTime time = QDateTime::fromString(reader.text(value, what), Qt::ISODate);
    if (value.isPresent() && !time.isValid()) {
        reader.complain(Kind::ValueRefused, value.line(), value.text(), u"2026-03-04T09:10:00Z"_s);
    }
    return time.toUTC();
}

std::optional<KeychainState> readKeychain(AccountReader &reader, const YamlValue &value)
{
    return value.isPresent() ? std::optional(oneOf(reader, value, u"keychain"_s, keychains, KeychainState::Unlocked))
                             : std::nullopt;
}

int readNumber(AccountReader &reader, const YamlValue &value, const QString &what, int otherwise)
{
    if (!value.isPresent()) {
        return otherwise;
    }
    bool isNumber = false;
    const int number = reader.text(value, what).toInt(&isNumber);
    if (!isNumber || number < 0) {
        reader.complain(Kind::ValueRefused, value.line(), value.text(), u"12"_s);
    }
    return number;
}

bool readYes(AccountReader &reader, const YamlValue &value, const QString &what, bool otherwise)
{
    static constexpr std::array words {std::pair {"yes"_L1, true}, std::pair {"no"_L1, false}};
    return oneOf(reader, value, what, words, otherwise);
}

SampleReading readSample(const QByteArray &file)
{
    AccountReader reader;
    SampleReading reading;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file);
    if (decoder.hasError()) {
        reader.complain(Kind::NotUtf8, 0);
    } else {
        const YamlFile yaml(text);
        const YamlValue root = onlyDocument(reader, yaml, u"purser-sample"_s, sampleVersion);
        if (root.isPresent()) {
            reading.sample = readTree(reader, root);
        }
    }
    reading.faults = reader.takeFaults();
    if (reading.faults.isEmpty()) {
        reading.sample.account = inOrder(reading.sample.account);
    }
    return reading;
}

} // namespace purser
