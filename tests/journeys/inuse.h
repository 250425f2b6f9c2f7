#pragma once

#include "tests/journeys/journey.h"
#include "ui/subscriptions/dependencytext.h"

#include <QCoro/QCoroTask>
#include <QDir>

namespace purser {

// A journey that begins with the integration "acme-hub", used by the subscriptions acme and globex; there by the
// project web (in a file), the environment prod and the image micro-www.
class InUse : public Journey
{
protected:
    void SetUp() override;

    template <typename Value>
    static Value waitFor(QCoro::Task<Value> task)
    {
        return QCoro::waitFor(std::move(task));
    }

    QString subscriptionId(const QString &name);
    QList<Dependency> dependencies(); // of acme-hub, as they are now; none once it is deleted

    QDir m_folder; // of the project
    const QStringList m_everything {QStringLiteral("acme / web"), QStringLiteral("acme / prod"),
        QStringLiteral("globex / micro-www"), QStringLiteral("acme - acme-hub"), QStringLiteral("globex - acme-hub")};

private:
    QTemporaryDir m_projects;
};

} // namespace purser
