#pragma once

#include "app/accountfile/accountsteps.h"
#include "app/model/draft.h"

namespace purser {

// What the services take for a step about an integration.
Draft draftOf(const AccountStep &step, const QSet<Consent> &consents);

} // namespace purser
