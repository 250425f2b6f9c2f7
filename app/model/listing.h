#pragma once

#include "app/model/checkreport.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace purser {

// What a registry lists: the tags of a repository, or its repositories.
struct Listing
{
    enum class End {
        Complete,
        Cancelled,
        NameUnusable, // no repository can have that name: nothing was sent
        NotOffered, // this registry does not list its repositories to this login
        Hidden, // the repository does not exist, or may not be seen
        Forbidden, // 403
        InCircles, // a page without anything new, or one that was there before
        TooManyPages,
        TooManyNames,
        LinkedAway, // the next page would be at another host, where the login must not go
        Unreadable, // not a list
        Failed, // the registry could not be asked; `failure` says why
    };

    QString registry = {}; // host[:port]
    QString userName = {};
    QString repository = {}; // whose tags; empty: the repositories
    QStringList names = {}; // in the registry's order, each once
    qsizetype leftOut = 0; // entries that no tag or repository can be named
    End end = End::Complete;
    QString otherHost = {}; // LinkedAway
    QString serverWords = {}; // foreign text
    std::optional<CheckReport> failure = {};

    bool operator==(const Listing &) const = default;
};

} // namespace purser
