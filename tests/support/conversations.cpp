#include "tests/support/conversations.h"

namespace purser {

QList<Conversation> conversations()
{
    return hostedConversations() + amazonConversations() + ownConversations() + productConversations();
}

} // namespace purser
