#pragma once

#include "app/storage/connection.h"

namespace purser {

// The account itself.
class AccountStore
{
public:
    explicit AccountStore(Connection &connection) : m_connection(connection) { }

    // A random UUID without braces, made with the account; part of every keychain key.
    Result<QString> id();

private:
    Connection &m_connection;
};

} // namespace purser
