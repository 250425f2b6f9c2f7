#pragma once

#include "app/model/checkreport.h"
#include "app/model/registrylogin.h"
#include "app/registry/finding.h"
#include "app/registry/serverwords.h"

namespace purser {

// What a check has found out so far. Keeps the login's secrets out of what servers said.
class CheckRecord
{
public:
    explicit CheckRecord(const RegistryLogin &login);

    const CheckReport &report() const { return m_report; }
    void keepOut(const Secret &secret) { m_redactor.add(secret); }

    // A step that went well, until marked otherwise.
    void add(CheckStep::Kind kind, const QUrl &asked, const HttpAnswer &answer);
    void mark(CheckStep::Outcome outcome) { m_report.steps.last().outcome = outcome; }

    void conclude(Verdict verdict, CheckCause cause, const QString &argument = {});
    // True if the check ends here; then the report says why.
    bool stopsAt(const std::optional<Finding> &finding, const HttpAnswer &answer);
    bool stopsAtRealm(const RealmRule &rule, const HttpAnswer &ping);

    void quote(const HttpAnswer &answer);
    void quoteChallenge(const HttpAnswer &answer);
    void offer(const Trust &trust) { m_report.offer = CheckOffer {trust, {}, {}, {}, {}}; }

private:
    void describe(CheckCause cause, const HttpAnswer &answer);
    void offerCertificate(const HttpAnswer &answer);

    Redactor m_redactor;
    CheckReport m_report;
};

} // namespace purser
