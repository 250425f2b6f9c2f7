#include "app/model/rightsentences.h"

#include "app/model/checksentences.h"
#include "app/model/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

using Answer = Right::Answer;
using Proof = Right::Proof;

struct ProofWords
{
    Proof proof = Proof::NotAsked;
    const char *name = nullptr;
    const char *text = nullptr; // of the translation context "RightSentences"
};

const ProofWords proofs[] = {
    {Proof::NotAsked, "not-asked", QT_TRANSLATE_NOOP("RightSentences", "It was not asked.")},
    {Proof::NameUnusable, "name-unusable",
        QT_TRANSLATE_NOOP("RightSentences",
            "A repository's name has small letters, digits and . _ - between slashes only, so nothing was asked.")},
    {Proof::TokenAccess, "token-access", QT_TRANSLATE_NOOP("RightSentences", "Found by the token's granted access.")},
    {Proof::TokenGiven, "token-given",
        QT_TRANSLATE_NOOP("RightSentences", "Found by the token service, which gives a token for it.")},
    {Proof::TokenRefused, "token-refused",
        QT_TRANSLATE_NOOP("RightSentences", "Found by the token service, which refuses a token for it.")},
    {Proof::TagsRead, "tags-read", QT_TRANSLATE_NOOP("RightSentences", "Found by reading its tags.")},
    {Proof::Everybody, "everybody",
        QT_TRANSLATE_NOOP("RightSentences", "Found by reading its tags without a login: everybody may.")},
    {Proof::InsufficientScope, "insufficient-scope",
        QT_TRANSLATE_NOOP("RightSentences", "Found by asking: the registry says that the token does not allow it.")},
    {Proof::Forbidden, "forbidden", QT_TRANSLATE_NOOP("RightSentences", "Found by asking: the registry forbids it.")},
    {Proof::Hidden, "hidden",
        QT_TRANSLATE_NOOP("RightSentences", "Found by asking: the registry shows no such repository.")},
    {Proof::UploadOpened, "upload-opened",
        QT_TRANSLATE_NOOP("RightSentences", "Found by opening an upload and cancelling it.")},
    {Proof::UploadRefused, "upload-refused",
        QT_TRANSLATE_NOOP("RightSentences", "Found by trying to open an upload: the registry refuses it.")},
    {Proof::TokenOpaque, "token-opaque",
        QT_TRANSLATE_NOOP("RightSentences", "The token does not say it; only trying a push can tell.")},
    {Proof::NoTokens, "no-tokens",
        QT_TRANSLATE_NOOP("RightSentences", "This registry does not say what one may; only trying a push can tell.")},
    {Proof::NotTried, "not-tried",
        QT_TRANSLATE_NOOP(
            "RightSentences", "It was not asked, because this registry would create the repository by it.")},
    {Proof::Failed, "failed", QT_TRANSLATE_NOOP("RightSentences", "The registry could not be asked.")},
};

const ProofWords &wordsOf(Proof proof)
{
    return *std::ranges::find(proofs, proof, &ProofWords::proof);
}

QString say(const char *text)
{
    return QCoreApplication::translate("RightSentences", text);
}

const char *pullSentence(Answer answer)
{
    switch (answer) {
    case Answer::Allowed:
        return QT_TRANSLATE_NOOP("RightSentences", "%1 may pull from %2.");
    case Answer::Denied:
        return QT_TRANSLATE_NOOP("RightSentences", "%1 may not pull from %2.");
    case Answer::Unknown:
        return QT_TRANSLATE_NOOP("RightSentences", "It is not known whether %1 may pull from %2.");
    }
    Q_UNREACHABLE();
}

const char *pushSentence(Answer answer)
{
    switch (answer) {
    case Answer::Allowed:
        return QT_TRANSLATE_NOOP("RightSentences", "%1 may push to %2.");
    case Answer::Denied:
        return QT_TRANSLATE_NOOP("RightSentences", "%1 may not push to %2.");
    case Answer::Unknown:
        return QT_TRANSLATE_NOOP("RightSentences", "It is not known whether %1 may push to %2.");
    }
    Q_UNREACHABLE();
}

} // namespace

const Right &rightOf(const RepositoryRights &rights, RightKind kind)
{
    return kind == RightKind::Pull ? rights.pull : rights.push;
}

QString shortAnswer(RightKind kind, Answer answer)
{
    const bool isPull = kind == RightKind::Pull;
    switch (answer) {
    case Answer::Allowed:
        return isPull ? say(QT_TRANSLATE_NOOP("RightSentences", "May pull"))
                      : say(QT_TRANSLATE_NOOP("RightSentences", "May push"));
    case Answer::Denied:
        return isPull ? say(QT_TRANSLATE_NOOP("RightSentences", "May not pull"))
                      : say(QT_TRANSLATE_NOOP("RightSentences", "May not push"));
    case Answer::Unknown:
        return isPull ? say(QT_TRANSLATE_NOOP("RightSentences", "Pull not known"))
                      : say(QT_TRANSLATE_NOOP("RightSentences", "Push not known"));
    }
    Q_UNREACHABLE();
}

QString sentence(const RepositoryRights &rights, RightKind kind)
{
    const Answer answer = rightOf(rights, kind).answer;
    return say(kind == RightKind::Pull ? pullSentence(answer) : pushSentence(answer))
        .arg(displayText(rights.userName), displayText(rights.repository));
}

QString how(const RepositoryRights &rights, RightKind kind)
{
    const Right &right = rightOf(rights, kind);
    if (right.proof == Proof::Failed && rights.failure) {
        return message(*rights.failure);
    }
    const QString text = say(wordsOf(right.proof).text);
    return right.serverWords.isEmpty()
        ? text
        : say(QT_TRANSLATE_NOOP("RightSentences", "%1 The server says: %2")).arg(text, right.serverWords);
}

QString remark(const RepositoryRights &rights)
{
    if (rights.isUploadLeft) {
        return say(QT_TRANSLATE_NOOP("RightSentences",
            "The upload that was opened could not be cancelled; it is empty, and the registry forgets it by itself."));
    }
    const bool wasLookedFor = rights.pull.proof == Proof::Hidden || rights.pull.proof == Proof::InsufficientScope
        || rights.pull.proof == Proof::TokenAccess;
    return !rights.isKnown && wasLookedFor
        ? say(QT_TRANSLATE_NOOP("RightSentences", "%1 does not exist, or you may not see it."))
              .arg(displayText(rights.repository))
        : QString();
}

QString answerName(Answer answer)
{
    switch (answer) {
    case Answer::Unknown:
        return u"unknown"_s;
    case Answer::Allowed:
        return u"allowed"_s;
    case Answer::Denied:
        return u"denied"_s;
    }
    Q_UNREACHABLE();
}

QString proofName(Proof proof)
{
    return QString::fromLatin1(wordsOf(proof).name);
}

} // namespace purser
