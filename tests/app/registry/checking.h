#pragma once

#include "app/registry/http.h"
#include "app/registry/registryclient.h"
#include "tests/support/fakeregistry.h"
#include "tests/support/printers.h"

#include <QCoro/QCoroTask>

#include <chrono>
#include <gtest/gtest.h>

namespace purser {

// Generous enough for a machine under load; only tests of hanging servers wait for it.
constexpr HttpLimits quickLimits {std::chrono::seconds(5), std::chrono::seconds(10), 1024 * 1024};
constexpr HttpLimits impatientLimits {std::chrono::milliseconds(300), std::chrono::milliseconds(600), 1024 * 1024};

inline RegistryLogin loginTo(const QUrl &registry, const Trusts &trusts = {})
{
    using namespace Qt::Literals;
    return RegistryLogin {registry, u"alice"_s, Secret("correct horse+battery/staple"_ba), trusts};
}

inline RegistryLogin wrongLoginTo(const QUrl &registry, const Trusts &trusts = {})
{
    using namespace Qt::Literals;
    RegistryLogin login = loginTo(registry, trusts);
    login.password = Secret("incorrect"_ba);
    return login;
}

inline void admitAlice(FakeRegistry &registry)
{
    using namespace Qt::Literals;
    registry.setCredentials(u"alice"_s, u"correct horse+battery/staple"_s);
}

inline CheckReport check(const RegistryLogin &login, HttpLimits limits = quickLimits)
{
    Http http(limits);
    RegistryClient client(http);
    return QCoro::waitFor(client.check(login));
}

// Everything a report says, to look for what must not be in it.
inline QString everythingIn(const CheckReport &report)
{
    QStringList texts = {report.registry, report.otherHost, report.serverWords, report.argument};
    for (const CheckStep &step : report.steps) {
        texts << step.asked << step.answered;
    }
    return texts.join(u'\n');
}

inline void PrintTo(Verdict verdict, std::ostream *out)
{
    *out << toString(verdict).toStdString();
}

} // namespace purser
