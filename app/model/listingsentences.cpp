#include "app/model/listingsentences.h"

#include "app/model/checksentences.h"
#include "app/model/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

using End = Listing::End;

//: %1 is the registry, %2 the user, %3 the repository, %4 another host.
struct EndWords
{
    End end = End::Complete;
    const char *name = nullptr;
    const char *message = nullptr; // of the translation context "ListingSentences"
    const char *advice = nullptr;
};

const EndWords ends[] = {
    {End::Complete, "complete", nullptr, nullptr},
    {End::Cancelled, "cancelled", QT_TRANSLATE_NOOP("ListingSentences", "Reading the list was stopped."), nullptr},
    {End::NameUnusable, "name-unusable",
        QT_TRANSLATE_NOOP("ListingSentences", "No repository can be named like this, so nothing was asked."),
        QT_TRANSLATE_NOOP(
            "ListingSentences", "A name has small letters, digits and . _ - between slashes, such as acme/web.")},
    {End::NotOffered, "not-offered",
        QT_TRANSLATE_NOOP("ListingSentences", "The repositories of %1 cannot be listed here."),
        QT_TRANSLATE_NOOP("ListingSentences",
            "Many registries list theirs to administrators only, or to nobody. Type the name of the one you need.")},
    {End::Hidden, "hidden", QT_TRANSLATE_NOOP("ListingSentences", "%3 does not exist on %1, or %2 may not see it."),
        QT_TRANSLATE_NOOP("ListingSentences", "Compare the name with the registry's own pages.")},
    {End::Forbidden, "forbidden", QT_TRANSLATE_NOOP("ListingSentences", "%1 does not let %2 read %3."),
        QT_TRANSLATE_NOOP("ListingSentences", "Ask whoever owns the repository for the right to read it.")},
    {End::InCircles, "in-circles",
        QT_TRANSLATE_NOOP("ListingSentences", "The list of %1 goes in circles, so it was ended."), nullptr},
    {End::TooManyPages, "too-many-pages",
        QT_TRANSLATE_NOOP("ListingSentences", "The list of %1 has more pages than can be read, so it was ended."),
        nullptr},
    {End::TooManyNames, "too-many-names",
        QT_TRANSLATE_NOOP("ListingSentences", "The list of %1 is longer than can be shown, so it was ended."), nullptr},
    {End::LinkedAway, "linked-away",
        QT_TRANSLATE_NOOP(
            "ListingSentences", "%1 wants its list continued at %4, where the login must not go, so it was ended."),
        QT_TRANSLATE_NOOP("ListingSentences", "Whoever runs the registry has to repair its addresses.")},
    {End::Unreadable, "unreadable", QT_TRANSLATE_NOOP("ListingSentences", "What %1 answered is not a list."),
        QT_TRANSLATE_NOOP("ListingSentences", "Check the integration; its address may be the one of a web site.")},
    {End::Failed, "failed", QT_TRANSLATE_NOOP("ListingSentences", "%1 could not be asked."), nullptr},
};

const EndWords &wordsOf(End end)
{
    return *std::ranges::find(ends, end, &EndWords::end);
}

QString say(const char *text, const Listing &listing)
{
    // All four at once, so that a "%1" in foreign text stays what it is. The pattern need not have all of them.
    QString pattern = text ? QCoreApplication::translate("ListingSentences", text) : QString();
    if (pattern.isEmpty()) {
        return pattern;
    }
    const QStringList values = {listing.registry, displayText(listing.userName), displayText(listing.repository),
        displayText(listing.otherHost)};
    QString filled;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int place = pattern[at] == u'%' && at + 1 < pattern.size() ? pattern[at + 1].digitValue() : -1;
        if (place >= 1 && place <= values.size()) {
            filled += values[place - 1];
            ++at;
        } else {
            filled += pattern[at];
        }
    }
    return filled;
}

} // namespace

QString message(const Listing &listing)
{
    return listing.end == End::Failed && listing.failure ? message(*listing.failure)
                                                         : say(wordsOf(listing.end).message, listing);
}

QString advice(const Listing &listing)
{
    return listing.end == End::Failed && listing.failure ? advice(*listing.failure)
                                                         : say(wordsOf(listing.end).advice, listing);
}

QString endName(End end)
{
    return QString::fromLatin1(wordsOf(end).name);
}

} // namespace purser
