#include "app/sample/sampleaccount.h"

#include "app/account/account.h"
#include "app/account/surroundings.h"
#include "app/accountfile/accountapply.h"
#include "app/accountfile/accountplan.h"
#include "app/model/clock.h"
#include "app/model/loginname.h"

#include <QDir>

using namespace Qt::Literals;

namespace purser {

namespace {

const auto fileName = u"account.db"_s;

}

SampleAccount::SampleAccount(Sample sample, const QString &folder) : m_sample(std::move(sample)), m_folder(folder) { }

std::unique_ptr<Account> SampleAccount::account(const QString &file, std::unique_ptr<MemorySecretStore> secrets,
    const QList<RecordedAnswer> &answers, bool isOnline) const
{
    const auto tell = [unanswered = m_unanswered](const QString &url) { unanswered->append(url); };
    Surroundings surroundings {.secrets = std::move(secrets),
        .wire = std::make_unique<RecordedWire>(answers, tell),
        .isOnline = [isOnline] { return isOnline; }};
    return std::make_unique<Account>(file, std::move(surroundings));
}

QCoro::Task<Result<Done>> SampleAccount::make()
{
    setLoginName(m_sample.person);
    stopClock(m_sample.madeAt);
    auto store = std::make_unique<MemorySecretStore>();
    const MemorySecretStore *secrets = store.get();
    const auto made = account(QDir(m_folder).filePath(fileName), std::move(store), m_sample.answers, true);
    const Result<Done> opened = co_await made->open();
    if (!opened) {
        co_return opened;
    }
    const Result<Done> filled = co_await fill(*made);
    if (!filled) {
        co_return filled;
    }
    const Result<Done> checked = co_await check(*made);
    if (!checked) {
        co_return checked;
    }
    const Result<int> closed = co_await made->close();
    if (!closed) {
        co_return std::unexpected(closed.error());
    }
    m_secrets = secrets->secrets();
    co_return Done {};
}

QCoro::Task<Result<Done>> SampleAccount::fill(Account &account)
{
    const Result<AccountContents> present = co_await readAccount(account);
    if (!present) {
        co_return std::unexpected(present.error());
    }
    const QList<AccountStep> steps = planAccount(present->document, m_sample.account, m_sample.secrets);
    const QSet<Consent> consents;
    const QList<Error> hindrances = co_await obstacles(account, steps, *present, consents);
    if (!hindrances.isEmpty()) {
        co_return std::unexpected(hindrances.first());
    }
    const std::function<void(qsizetype)> tell = [](qsizetype) {};
    for (const AccountStep &step : steps) {
        stopClock(m_sample.addedAt.value(nameKey(step.name), m_sample.madeAt));
        const QList<AccountStep> only(1, step);
        const AccountProgress progress = co_await applySteps(account, only, consents, tell);
        if (progress.error) {
            co_return std::unexpected(*progress.error);
        }
    }
    co_return Done {};
}

QCoro::Task<Result<Done>> SampleAccount::check(Account &account)
{
    const Result<AccountContents> present = co_await readAccount(account);
    if (!present) {
        co_return std::unexpected(present.error());
    }
    const QList<SampleCheck> checks = m_sample.checks;
    for (const SampleCheck &each : checks) {
        stopClock(each.at);
        const QString id = present->integrations.value(nameKey(each.integration)).id;
        const Result<CheckReport> report = co_await account.checks().check(id);
        if (!report) {
            co_return std::unexpected(report.error());
        }
    }
    co_return Done {};
}

std::unique_ptr<Account> SampleAccount::copy(const Sample &surroundings)
{
    // Every copy in a folder of its own: the file's name is seen in the window.
    const QDir folder(QDir(m_folder).filePath(u"copy-%1"_s.arg(++m_copies)));
    folder.mkpath(u"."_s);
    QFile::copy(QDir(m_folder).filePath(fileName), folder.filePath(fileName));
    stopClock(surroundings.clock);
    return account(folder.filePath(fileName), std::make_unique<MemorySecretStore>(m_secrets, surroundings.keychain),
        surroundings.answers, surroundings.isOnline);
}

} // namespace purser
