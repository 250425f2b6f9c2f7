#pragma once

#include "app/model/checkreport.h"
#include "app/model/registrylogin.h"
#include "app/registry/finding.h"
#include "app/registry/serverwords.h"

namespace purser {

// Says of a step that it was not asked anew; what was remarked on its server before counts more.
void markAskedOnce(CheckStep &step);

// What a check has found out so far. Keeps the login's secrets out of what servers said.
class CheckRecord
{
public:
    explicit CheckRecord(const RegistryLogin &login);

    const CheckReport &report() const { return m_report; }
    void keepOut(const Secret &secret) { m_redactor.add(secret); }
    // What is asked from now on, where the login alone did not say it.
    void turnTo(const QUrl &registry);
    // The same after Amazon has given the login's password to keys of that account.
    void turnTo(const RegistryLogin &login, const QString &keysAccount);
    // Facts of an answer count more than what the integration is said to be for.
    void recognize(const HttpAnswer &ping);

    // A step that went well, until marked otherwise.
    void add(CheckStep::Kind kind, const QUrl &asked, const HttpAnswer &answer);
    void mark(CheckStep::Outcome outcome) { m_report.steps.last().outcome = outcome; }
    void markAskedOnce() { purser::markAskedOnce(m_report.steps.last()); }

    void conclude(Verdict verdict, CheckCause cause, const QString &argument = {});
    // True if the check ends here; then the report says why.
    bool stopsAt(const std::optional<Finding> &finding, const HttpAnswer &answer);
    bool stopsAtRealm(const RealmRule &rule, const HttpAnswer &ping);

    void quote(const HttpAnswer &answer);
    void quoteChallenge(const HttpAnswer &answer);
    void nameOther(const QString &host) { m_report.otherHost = host; }
    void offer(const Trust &trust) { m_report.offer = CheckOffer {trust, {}, {}, {}, {}}; }

private:
    void describe(CheckCause cause, const HttpAnswer &answer);
    void offerCertificate(const HttpAnswer &answer);
    Finding atServer(const Finding &finding) const;

    Redactor m_redactor;
    QString m_loginName; // whom a login names; the report's user is who owns the credential
    QString m_keysAccount; // of Amazon's keys
    QString m_registryAccount;
    CheckReport m_report;
};

} // namespace purser
