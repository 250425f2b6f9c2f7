#pragma once

#include "app/model/trust.h"

#include <QByteArray>
#include <QUrl>

namespace purser {

// Whether a password may go where a registry's challenge says. A registry that was taken over could name any host.
struct RealmRule
{
    enum class Answer { Allowed, NeedsConsent, Refused };
    enum class Reason {
        None,
        Unreadable, // no web address
        UserInformation,
        Unencrypted, // http although the registry is not, or to another host
        InternalAddress, // an address inside somebody's network that is not the registry's own
        OtherHost,
    };

    Answer answer = Answer::Refused;
    Reason reason = Reason::Unreadable;
    QUrl realm = {}; // absolute
    Trust consent = {}; // what a person would have to allow

    bool operator==(const RealmRule &) const = default;
};

// `realm` as the challenge wrote it; a relative one belongs to the registry.
RealmRule applyRealmRule(const QUrl &registry, const QByteArray &realm, const Trusts &trusts);

// Whether both hosts certainly belong to one owner by their names. In doubt (unknown or shared endings) false.
bool haveOneOwner(const QString &host, const QString &otherHost);

} // namespace purser
