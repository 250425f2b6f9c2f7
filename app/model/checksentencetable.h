#pragma once

#include "app/model/checkreport.h"

#include <QString>

namespace purser {

// A sentence with places: %1 the registry, %2 the user, %3 the other host, %4 the report's argument in words,
// %5 when it was made.
struct CheckSentence
{
    CheckCause cause = CheckCause::NetworkFailed;
    const char *text = nullptr; // of the translation context "CheckSentences"
};

// The text in the person's language with its places filled in one pass, so that foreign text with a "%1" in it stays
// what it is.
QString filled(const char *text, const CheckReport &report);

// What helps at that kind of server; empty where it is the same as everywhere.
QString serverAdvice(const CheckReport &report);

} // namespace purser
