#pragma once

#include "app/model/fieldissue.h"

namespace purser {

// The translation sources of the sentences about secrets, keys and certificates, in the context "Sentences"; "%1" is
// the issue's argument. nullptr for issues about anything else.
const char *credentialSentence(Issue issue);

} // namespace purser
