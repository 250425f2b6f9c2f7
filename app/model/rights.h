#pragma once

#include "app/model/checkreport.h"

#include <QString>

#include <optional>

namespace purser {

// Whether a login may do one thing to one repository, and how that was found out.
struct Right
{
    enum class Answer { Unknown, Allowed, Denied };
    enum class Proof {
        NotAsked,
        NameUnusable, // no repository can have that name: nothing was sent
        TokenAccess, // the token's own list of what it grants
        TokenGiven, // the token service gives a token for it, and refuses one to those who may not (Google)
        TokenRefused, // the token service refuses a token for it
        TagsRead, // its tags were read with the login
        Everybody, // and without one, too
        InsufficientScope, // the registry says the token is not enough
        Forbidden, // 403
        Hidden, // 401 or 404: it does not exist, or may not be seen
        UploadOpened, // an upload could be opened
        UploadRefused,
        TokenOpaque, // unknown: the token does not say what it grants
        NoTokens, // unknown: a registry with passwords, or open to all, does not say what one may
        NotTried, // unknown: asking would create the repository, which is not known to exist
        Failed, // unknown: the registry could not be asked
    };

    Answer answer = Answer::Unknown;
    Proof proof = Proof::NotAsked;
    QString serverWords = {}; // foreign text

    bool operator==(const Right &) const = default;
};

// How far one may go to find out about a push.
struct PushTrial
{
    bool mayUpload = false; // the person agreed to an upload being opened and cancelled
    bool isListed = false; // the registry has named the repository among its own
};

enum class RightKind { Pull, Push };

// What a login may do to one repository. Holds no secret.
struct RepositoryRights
{
    QString registry = {}; // host[:port]
    QString userName = {};
    QString repository = {}; // as the registry knows it
    Right pull = {};
    Right push = {};
    bool isKnown = false; // it exists for certain, so an upload may be tried
    bool isUploadLeft = false; // the upload that was opened could not be cancelled: the registry forgets it itself
    std::optional<CheckReport> failure = {}; // why a right is Failed

    bool operator==(const RepositoryRights &) const = default;
};

} // namespace purser
