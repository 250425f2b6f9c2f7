#pragma once

#include "app/account/account.h"
#include "app/exchange/loginplan.h"

#include <QCoro/QCoroTask>
#include <QSet>

#include <functional>
#include <optional>

namespace purser {

// What became of one login of a plan.
struct ImportedLogin
{
    QString integrationId = {}; // that has it now; empty if none has
    bool isDone = false; // it was added, or its password replaced
    std::optional<Error> error = {};
};

// Makes integrations of logins that were found. The account must be open and outlive the tasks.
class LoginImport
{
public:
    explicit LoginImport(Account &account);

    // Every place of this computer, as findLoginPlaces() has them, without keeping the window waiting.
    static QCoro::Task<QList<LoginPlace>> look();

    // The places, and behind them what each of these other helpers has: the logins that it lists, and those of the
    // servers that the places name it for. Which is asked for is told before each. A login that it does not give is
    // among the others, with its fault.
    using Progress = std::function<void(const QString &server)>;
    static QCoro::Task<QList<LoginPlace>> askHelpers(QList<LoginPlace> places, QStringList suffixes, Progress progress);

    // What would happen. Reads from the keychain the passwords of those integrations that are for a user who was found;
    // its errors, but for a secret that is not there.
    QCoro::Task<Result<QList<PlannedLogin>>> plan(QList<LoginPlace> places);

    // Does what is planned for the chosen ones, which are positions in the plan: adds integrations, or replaces their
    // passwords, each an action that can be undone. One answer for each of the plan, in its order. A keychain that
    // fails ends it; `goesOn` is told how many are done, and says whether the next one is.
    QCoro::Task<QList<ImportedLogin>> run(
        QList<PlannedLogin> plan, QSet<qsizetype> chosen, std::function<bool(int)> goesOn);

private:
    static QCoro::Task<LoginPlace> askHelper(QString suffix, QList<LoginPlace> places, Progress progress);
    QCoro::Task<Result<Integration>> import(PlannedLogin planned);
    QCoro::Task<Result<Done>> readPasswords(QList<LoginPlace> places, QList<PresentLogin> *present);

    Account &m_account;
};

} // namespace purser
