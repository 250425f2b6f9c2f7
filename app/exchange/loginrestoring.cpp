#include "app/exchange/loginrestoring.h"

#include "app/clients/toolconfig.h"
#include "app/exchange/loginexport.h"
#include "app/model/displaytext.h"
#include "app/model/sentences.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals;

namespace purser {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("LoginEmptying", source);
}

QJsonObject entryOf(const Credential &credential, const QString &email)
{
    QJsonObject entry {{u"auth"_s, authOf(credential)}};
    if (!email.isEmpty()) {
        entry.insert(u"email"_s, email);
    }
    return entry;
}

} // namespace

LoginRestoring::LoginRestoring(Account &account) : m_account(account) { }

QCoro::Task<std::expected<FileRestoring, QString>> LoginRestoring::putBack(JsonText *content, EmptiedFile emptied)
{
    takePurserAway(*content, emptied.helperKeys);
    FileRestoring restoring;
    for (const EmptiedFile::Entry &entry : emptied.entries) {
        const Result<Credential> credential = co_await m_account.credentials().of(entry.integrationId);
        if (credential) {
            content->set({ToolConfigKey::logins, entry.key}, entryOf(*credential, entry.email));
            restoring.restored << entry.key;
        } else if (credential.error().kind == ErrorKind::NoSuchThing) {
            restoring.missing << entry.key;
        } else {
            co_return std::unexpected(explanation(credential.error()));
        }
    }
    co_return restoring;
}

QCoro::Task<std::expected<FileRestoring, QString>> LoginRestoring::restore(QString path)
{
    const ToolConfig config = readToolConfig(path);
    if (config.hasFault()) {
        co_return std::unexpected(config.faultText());
    }
    const EmptiedLogins notes(m_account.location());
    const auto noted = notes.find(config.file.target, config.file.bytes);
    if (!noted) {
        co_return std::unexpected(noted.error());
    }
    if (!*noted) {
        const QString sentence = notes.knows(config.file.target)
            ? text(QT_TRANSLATE_NOOP("LoginEmptying", "%1 was changed since Purser emptied it. It was left as it is."))
            : text(QT_TRANSLATE_NOOP("LoginEmptying", "Purser has taken nothing out of %1."));
        co_return std::unexpected(sentence.arg(displayText(path)));
    }
    JsonText content = *config.text;
    const auto restoring = co_await putBack(&content, **noted);
    if (!restoring) {
        co_return restoring;
    }
    const auto written = rewriteToolFile(config.file, content.bytes(), false);
    if (!written) {
        co_return std::unexpected(explanation(written.error()));
    }
    if (const auto forgotten = notes.forget(config.file.target); !forgotten) {
        co_return std::unexpected(forgotten.error());
    }
    co_return restoring;
}

} // namespace purser
