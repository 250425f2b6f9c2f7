#include "app/account/account.h"
#include "app/account/accountlocation.h"
#include "app/tools/purserctl/completion.h"
#include "app/tools/purserctl/nouncommand.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::Literals;

namespace purser {

namespace {

void add(Completion &completion, const QString &name, const QString &description = {})
{
    completion.words << Completion::Word {name, description};
}

DependentKind kindOf(Request::Noun noun)
{
    switch (noun) {
    case Request::Noun::Environment:
        return DependentKind::Environment;
    case Request::Noun::Image:
        return DependentKind::Image;
    default:
        return DependentKind::Project;
    }
}

QCoro::Task<Completion> withDependents(Account &account, Completion completion)
{
    const Result<QList<Subscription>> subscriptions = co_await account.subscriptions().all();
    if (!subscriptions) {
        co_return completion;
    }
    for (const Subscription &subscription : *subscriptions) {
        const DependentKind kind = kindOf(completion.noun);
        const Result<QList<Dependent>> dependents = co_await account.dependents().of(subscription.id, kind);
        if (dependents) {
            for (const Dependent &dependent : *dependents) {
                add(completion, dependent.name, subscription.name);
            }
        }
    }
    co_return completion;
}

// Nobody is told what went wrong: a person who presses Tab has asked for nothing else.
QCoro::Task<Completion> openedWithNames(Account &account, Completion completion)
{
    const Result<Done> opened = co_await account.open();
    if (!opened) {
        co_return completion;
    }
    co_return co_await withNames(account, completion);
}

bool needsAccount(const Completion &completion)
{
    return completion.source == Completion::Source::Integrations
        || completion.source == Completion::Source::Subscriptions
        || completion.source == Completion::Source::Dependents;
}

} // namespace

QCoro::Task<Completion> withNames(Account &account, Completion completion)
{
    if (completion.source == Completion::Source::Dependents) {
        co_return co_await withDependents(account, completion);
    }
    if (completion.source == Completion::Source::Integrations) {
        const Result<QList<Integration>> integrations = co_await account.integrations().all();
        if (integrations) {
            for (const Integration &integration : *integrations) {
                add(completion, integration.name, integration.typeId);
            }
        }
    } else {
        const Result<QList<Subscription>> subscriptions = co_await account.subscriptions().all();
        if (subscriptions) {
            for (const Subscription &subscription : *subscriptions) {
                add(completion, subscription.name);
            }
        }
    }
    co_return completion;
}

int runComplete(int argc, char **argv)
{
    QStringList words;
    for (int i = 2; i < argc; ++i) {
        words << QString::fromLocal8Bit(argv[i]);
    }
    words.resize(std::max<qsizetype>(words.size(), 1));
    Request unused;
    CLI::App app;
    addEveryCommand(app, unused);
    Completion completion = completionOf(app, words);
    QCoreApplication application(argc, argv);
    const QString location = accountLocation(completion.account);
    if (!needsAccount(completion) || !QFileInfo::exists(location)) {
        printCompletion(completion, words.last());
        return 0;
    }
    Account account(location);
    QTimer::singleShot(0, &application, [&] {
        QCoro::connect(openedWithNames(account, completion), &application, [&](const Completion &found) {
            printCompletion(found, words.last());
            QCoreApplication::quit();
        });
    });
    return application.exec();
}

} // namespace purser
