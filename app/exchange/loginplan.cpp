#include "app/exchange/loginplan.h"

#include "app/account/integrationrules.h"
#include "app/clients/helperlogin.h"
#include "app/clients/logindraft.h"
#include "app/model/displaytext.h"
#include "app/model/namekey.h"
#include "app/types/types.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

using Outcome = PlannedLogin::Outcome;
using Reason = PlannedLogin::Reason;

constexpr qsizetype longestName = 100;

using UserKey = std::pair<QString, QString>; // host and identity

UserKey keyOf(const FoundLogin &login)
{
    return {login.server.host, login.identity()};
}

UserKey keyOf(const PresentLogin &login)
{
    return {login.server.host, login.identity};
}

Draft draftOf(const FoundLogin &login, const QString &name)
{
    Draft draft = draftOfLogin(typeForLogin(login), login.server.host, login.userName, login.password);
    draft.name = name;
    if (!login.email.isEmpty() && integrationType(draft.typeId)->field(u"email"_s)) {
        draft.values.insert(u"email"_s, login.email);
    }
    return draft;
}

class Planner
{
public:
    Planner(const QList<PresentLogin> &present, const QStringList &takenNames)
    {
        for (const PresentLogin &each : present) {
            m_present.insert(keyOf(each), &each);
        }
        for (const QString &name : takenNames) {
            m_taken.insert(nameKey(name));
        }
    }

    PlannedLogin plan(const FoundLogin &login, qsizetype place)
    {
        ++m_position;
        PlannedLogin planned;
        planned.login = login;
        planned.place = place;
        if (!login.isUsable()) {
            return withoutPassword(planned);
        }
        const auto before = m_found.constFind(keyOf(login));
        if (before != m_found.cend()) {
            const bool isSame = before->password == login.password;
            planned.sameAs = isSame ? before->position : -1;
            return decided(planned, Outcome::Skip, isSame ? Reason::SameAsAnother : Reason::OtherPassword);
        }
        const QList<const PresentLogin *> same = m_present.values(keyOf(login));
        planned = same.isEmpty() ? added(planned) : compared(planned, same);
        if (planned.outcome != Outcome::Cannot) {
            m_found.insert(keyOf(login), Before {login.password, m_position});
        }
        return planned;
    }

private:
    // A login that is in the account, or will be.
    struct Before
    {
        Secret password = {};
        qsizetype position = 0;
    };

    static PlannedLogin decided(PlannedLogin planned, Outcome outcome, Reason reason)
    {
        planned.outcome = outcome;
        planned.reason = reason;
        return planned;
    }

    static PlannedLogin withoutPassword(const PlannedLogin &planned)
    {
        const FoundLogin &login = planned.login;
        if (login.fault != LoginFault::None) {
            return decided(planned, Outcome::Cannot, Reason::Fault);
        }
        if (login.kind == FoundLogin::Kind::Nothing) {
            return decided(planned, Outcome::Skip, Reason::NothingStored);
        }
        const bool isOurs = login.helper == "purser"_L1;
        return decided(planned, Outcome::Skip, isOurs ? Reason::WithPurser : Reason::WithHelper);
    }

    static PlannedLogin judged(PlannedLogin planned, const Integration *edited)
    {
        const IntegrationType &type = *integrationType(planned.draft.typeId);
        DraftInspection inspection = inspectCredential(type, planned.draft, edited);
        const auto isOfEmail = [](const FieldIssue &issue) { return issue.field == "email"_L1; };
        // Nobody needs it, and what stands there is often made up.
        if (std::ranges::any_of(inspection.issues, isOfEmail)) {
            planned.draft.values.remove(u"email"_s);
            inspection = inspectCredential(type, planned.draft, edited);
        }
        if (inspection.mayBeSaved()) {
            return planned;
        }
        inspection.issues.removeIf([](const FieldIssue &issue) { return issue.weight == FieldIssue::Weight::Warning; });
        planned.issues = inspection.issues;
        return decided(planned, Outcome::Cannot, Reason::Refused);
    }

    PlannedLogin added(PlannedLogin planned)
    {
        planned.draft = draftOf(planned.login, freeName(planned.login));
        planned = judged(planned, nullptr);
        if (planned.outcome == Outcome::Add) {
            m_taken.insert(nameKey(planned.draft.name));
        }
        return planned;
    }

    static PlannedLogin compared(PlannedLogin planned, const QList<const PresentLogin *> &same)
    {
        const auto equal = std::ranges::find_if(
            same, [&planned](const PresentLogin *each) { return each->password == planned.login.password; });
        if (equal == same.cend() && same.size() > 1) {
            return decided(planned, Outcome::Cannot, Reason::SeveralThere);
        }
        const Integration &integration = equal == same.cend() ? same.first()->integration : (*equal)->integration;
        planned.integrationId = integration.id;
        planned.integrationName = integration.name;
        if (equal != same.cend()) {
            return decided(planned, Outcome::Skip, Reason::AlreadyThere);
        }
        planned.revision = integration.revision;
        planned.draft.name = integration.name;
        planned.draft.typeId = integration.typeId;
        planned.draft.values = integration.values;
        planned.draft.trusts = integration.trusts;
        planned.draft.consents = {Consent::KeepSecretWhiteSpace, Consent::PlainHttp};
        const IntegrationType &type = *integrationType(integration.typeId);
        planned.draft.secrets.insert(type.login.passwordField, planned.login.password);
        planned.outcome = Outcome::Replace;
        return judged(planned, &integration);
    }

    QString freeName(const FoundLogin &login) const
    {
        const QString host = displayText(login.server.host, longestName - 1);
        const QString whole = displayText(QString(host % u' ' % login.identity()), longestName - 8);
        for (const QString &name : {host, whole}) {
            if (!m_taken.contains(nameKey(name))) {
                return name;
            }
        }
        int number = 2;
        while (m_taken.contains(nameKey(QString(whole % u' ' % QString::number(number))))) {
            ++number;
        }
        return whole % u' ' % QString::number(number);
    }

    QMultiHash<UserKey, const PresentLogin *> m_present;
    QHash<UserKey, Before> m_found;
    QSet<QString> m_taken;
    qsizetype m_position = -1; // in the plan
};

} // namespace

QList<PresentLogin> presentLogins(const QList<Integration> &integrations)
{
    QList<PresentLogin> logins;
    for (const Integration &integration : integrations) {
        const IntegrationType *type = integrationType(integration.typeId);
        const std::optional<HelperLogin> login = helperLogin(integration);
        if (!login || type->login.aws) {
            continue;
        }
        const auto server = parseHelperServer(login->server.toUtf8());
        if (server) {
            const QString email = integration.values.value(u"clientEmail"_s);
            logins << PresentLogin {integration, *server, email.isEmpty() ? login->userName : email, {}};
        }
    }
    return logins;
}

QList<PlannedLogin> planImport(
    const QList<LoginPlace> &places, const QList<PresentLogin> &present, const QStringList &takenNames)
{
    Planner planner(present, takenNames);
    QList<PlannedLogin> plan;
    for (qsizetype place = 0; place < places.size(); ++place) {
        for (const FoundLogin &login : places.at(place).logins) {
            plan << planner.plan(login, place);
        }
    }
    return plan;
}

} // namespace purser
