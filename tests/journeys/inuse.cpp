#include "tests/journeys/inuse.h"

#include "app/workflow/projectscans.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::Literals;

namespace purser {

void InUse::SetUp()
{
    person.start();
    addDocker(u"acme-hub"_s);
    Account &account = person.account();
    const QString id = waitFor(account.integrations().findByName(u"acme-hub"_s))->id;
    QStringList uses;
    for (const QString &name : {u"acme"_s, u"globex"_s}) {
        const QString subscription = waitFor(account.subscriptions().add(name))->id;
        ASSERT_TRUE(waitFor(account.integrations().assign(id, {subscription})));
        uses << waitFor(account.subscriptionIntegrations().of(subscription))->first().use.id;
    }
    m_folder.setPath(m_projects.path());
    QFile file(m_folder.filePath(u"shippable.yml"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("language: python\nintegrations:\n  hub:\n    - integrationName: acme-hub\n      type: docker\n");
    file.close();
    Dependents &dependents = account.dependents();
    const auto project = waitFor(dependents.add(
        subscriptionId(u"acme"_s), DependentKind::Project, {.name = u"web"_s, .folder = m_folder.path()}));
    ASSERT_TRUE(project);
    waitFor(dependents.add(subscriptionId(u"acme"_s), DependentKind::Environment,
        {.name = u"prod"_s, .subscriptionIntegrationIds = {uses.first()}}));
    waitFor(dependents.add(subscriptionId(u"globex"_s), DependentKind::Image,
        {.name = u"micro-www"_s, .subscriptionIntegrationIds = {uses.last()}}));
    ProjectScans scans(account);
    const QSignalSpy finished(&scans, &ProjectScans::finished);
    scans.scan(project->id);
    person.until("the project is scanned", [&] { return !finished.isEmpty(); });
    ASSERT_EQ(dependencies().size(), 5);
}

QString InUse::subscriptionId(const QString &name)
{
    return waitFor(person.account().subscriptions().findByName(name))->id;
}

QList<Dependency> InUse::dependencies()
{
    const auto integration = waitFor(person.account().integrations().findByName(u"acme-hub"_s));
    return integration
        ? waitFor(person.account().integrations().dependencies(integration->id)).value_or(QList<Dependency> {})
        : QList<Dependency> {};
}

} // namespace purser
