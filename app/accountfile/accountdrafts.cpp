#include "app/accountfile/accountdrafts.h"

namespace purser {

Draft draftOf(const AccountStep &step, const QSet<Consent> &consents)
{
    Draft draft;
    draft.name = step.integration.name;
    draft.typeId = step.integration.typeId;
    draft.values = step.integration.fields;
    draft.secrets = step.secrets;
    draft.removedSecrets = QSet<QString>(step.removedSecrets.cbegin(), step.removedSecrets.cend());
    draft.trusts = step.integration.trusts;
    draft.consents = consents;
    return draft;
}

} // namespace purser
