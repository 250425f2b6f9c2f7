#include "app/storage/accountstore.h"

using namespace Qt::Literals;

namespace purser {

Result<QString> AccountStore::id()
{
    const auto id = m_connection.selectText(u"SELECT id FROM account"_s);
    if (!id) {
        return std::unexpected(id.error());
    }
    if (!*id) {
        return failure(ErrorKind::AccountDamaged, m_connection.path(), u"the account has no identifier"_s);
    }
    return **id;
}

} // namespace purser
