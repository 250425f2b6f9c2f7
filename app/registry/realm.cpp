#include "app/registry/realm.h"

#include "app/registry/origin.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals;

namespace purser {

namespace {

// Pairs of registry and token service that are one service under two names.
bool isKnownPair(const QString &registry, const QString &realm)
{
    static const QRegularExpression aliyun(u"^registry\\.([a-z0-9-]+)\\.aliyuncs\\.com$"_s);
    if (const auto match = aliyun.match(registry); match.hasMatch()) {
        return realm == u"dockerauth.%1.aliyuncs.com"_s.arg(match.captured(1));
    }
    return (registry == "registry-1.docker.io"_L1 && realm == "auth.docker.io"_L1)
        || (registry == "registry.gitlab.com"_L1 && realm == "gitlab.com"_L1)
        || (registry == "nvcr.io"_L1 && realm == "authn.nvidia.com"_L1);
}

// Endings under which every name has an owner of its own, one label before them. Countries are not in it: some let
// people register at the third level (co.uk), and there a person decides.
bool isOpenEnding(const QString &label)
{
    static const QStringList endings = {u"com"_s, u"net"_s, u"org"_s, u"io"_s, u"dev"_s, u"cloud"_s, u"info"_s,
        u"biz"_s, u"eu"_s, u"tech"_s, u"systems"_s, u"software"_s, u"edu"_s, u"example"_s, u"test"_s, u"de"_s, u"ch"_s,
        u"at"_s, u"nl"_s, u"fr"_s, u"be"_s, u"dk"_s, u"se"_s, u"fi"_s};
    return endings.contains(label);
}

// Domains in which anybody can have a name.
bool isSharedDomain(const QString &domain)
{
    static const QStringList shared = {u"amazonaws.com"_s, u"aliyuncs.com"_s, u"appspot.com"_s, u"azure.com"_s,
        u"azurecr.io"_s, u"azurecr.us"_s, u"azurewebsites.net"_s, u"azurefd.net"_s, u"azureedge.net"_s,
        u"cloudapp.net"_s, u"cloudfront.net"_s, u"digitaloceanspaces.com"_s, u"dyndns.org"_s, u"duckdns.org"_s,
        u"fly.dev"_s, u"github.io"_s, u"gitlab.io"_s, u"googleapis.com"_s, u"herokuapp.com"_s, u"hopto.org"_s,
        u"jfrog.io"_s, u"myqcloud.com"_s, u"netlify.com"_s, u"ngrok.io"_s, u"nip.io"_s, u"no-ip.org"_s,
        u"oraclecloud.com"_s, u"pages.dev"_s, u"pkg.dev"_s, u"readthedocs.io"_s, u"rhcloud.com"_s, u"run.app"_s,
        u"sslip.io"_s, u"tencentcloudcr.com"_s, u"trafficmanager.net"_s, u"vercel.dev"_s, u"web.app"_s,
        u"windows.net"_s, u"workers.dev"_s, u"xip.io"_s, u"co.com"_s, u"eu.org"_s, u"uk.com"_s, u"us.com"_s,
        u"de.com"_s, u"eu.com"_s, u"gb.net"_s, u"uk.net"_s, u"ae.org"_s, u"us.org"_s, u"com.de"_s, u"co.at"_s,
        u"or.at"_s, u"co.nl"_s, u"com.fr"_s, u"asso.fr"_s, u"gouv.fr"_s, u"co.dk"_s, u"com.se"_s, u"com.io"_s,
        u"in.net"_s, u"se.net"_s, u"jp.net"_s, u"hu.net"_s, u"br.com"_s, u"cn.com"_s, u"gr.com"_s, u"jpn.com"_s,
        u"ru.com"_s, u"sa.com"_s, u"za.com"_s, u"blogspot.com"_s, u"firebaseapp.com"_s, u"onrender.com"_s,
        u"myshopify.com"_s, u"wordpress.com"_s, u"ddns.net"_s, u"no-ip.biz"_s, u"zapto.org"_s, u"sytes.net"_s,
        u"cloudns.eu"_s, u"dnsalias.com"_s, u"homeip.net"_s, u"ngrok.dev"_s, u"deno.dev"_s, u"on.cloud"_s};
    return shared.contains(domain);
}

QString lastLabels(const QStringList &labels, qsizetype count)
{
    return labels.sliced(labels.size() - count).join(u'.');
}

RealmRule decided(RealmRule::Answer answer, RealmRule::Reason reason, const QUrl &realm, const Trust &consent = {})
{
    return RealmRule {answer, reason, realm, consent};
}

RealmRule unlessAllowed(const QUrl &realm, const Trust &consent, RealmRule::Reason reason, const Trusts &trusts)
{
    using enum RealmRule::Answer;
    return trusts.contains(consent) ? decided(Allowed, RealmRule::Reason::None, realm)
                                    : decided(NeedsConsent, reason, realm, consent);
}

RealmRule applyToPlainHttp(const QUrl &registry, const QUrl &realm, const Trusts &trusts)
{
    using enum RealmRule::Reason;
    if (registry.scheme() != "http"_L1 || comparableHost(registry) != comparableHost(realm)) {
        return decided(RealmRule::Answer::Refused, Unencrypted, realm);
    }
    if (isSameOrigin(registry, realm)) {
        return decided(RealmRule::Answer::Allowed, None, realm);
    }
    // Another port of this computer may belong to another of its users.
    return isLoopback(realm) ? unlessAllowed(realm, Trust {Trust::Kind::Realm, authority(realm)}, OtherHost, trusts)
                             : unlessAllowed(realm, Trust {Trust::Kind::PlainHttp, origin(realm)}, Unencrypted, trusts);
}

} // namespace

bool haveOneOwner(const QString &host, const QString &otherHost)
{
    const QStringList labels = host.split(u'.');
    const QStringList otherLabels = otherHost.split(u'.');
    if (labels.size() < 2 || otherLabels.size() < 2 || !isOpenEnding(labels.last())) {
        return false;
    }
    const QString domain = lastLabels(labels, 2);
    return domain == lastLabels(otherLabels, 2) && !labels.contains(QString()) && !otherLabels.contains(QString())
        && !isSharedDomain(domain);
}

RealmRule applyRealmRule(const QUrl &registry, const QByteArray &written, const Trusts &trusts)
{
    using enum RealmRule::Reason;
    const QUrl parsed(QString::fromUtf8(written), QUrl::StrictMode);
    const QUrl realm = parsed.isValid() && !written.isEmpty() ? registry.resolved(parsed) : QUrl();
    if (!realm.userInfo().isEmpty() || realm.authority().contains(u'@')) {
        return decided(RealmRule::Answer::Refused, UserInformation, {});
    }
    if (!isUsableAddress(realm)) {
        return decided(RealmRule::Answer::Refused, Unreadable, {});
    }
    const QString host = comparableHost(realm);
    const QString registryHost = comparableHost(registry);
    if (host != registryHost && isInternalAddress(realm)) {
        return decided(RealmRule::Answer::Refused, InternalAddress, realm);
    }
    if (realm.scheme() == "http"_L1) {
        return applyToPlainHttp(registry, realm, trusts);
    }
    const Trust consent {Trust::Kind::Realm, authority(realm)};
    const bool isOtherLoopbackPort = isLoopback(realm) && effectivePort(realm) != effectivePort(registry);
    const bool isUsual = effectivePort(realm) == 443 && !isIpLiteral(realm)
        && (isKnownPair(registryHost, host) || haveOneOwner(registryHost, host));
    if ((host == registryHost && !isOtherLoopbackPort) || isUsual) {
        return decided(RealmRule::Answer::Allowed, None, realm);
    }
    return unlessAllowed(realm, consent, OtherHost, trusts);
}

} // namespace purser
