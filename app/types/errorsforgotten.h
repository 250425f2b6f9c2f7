#pragma once

#include <QtGlobal>

#include <openssl/err.h>

namespace purser {

// While it lives, what libcrypto leaves in its queue of errors is forgotten again: it would be taken for an error of
// the next TLS connection.
class ErrorsForgotten
{
public:
    ErrorsForgotten() { ERR_set_mark(); }
    ~ErrorsForgotten() { ERR_pop_to_mark(); }
    Q_DISABLE_COPY_MOVE(ErrorsForgotten)
};

} // namespace purser
