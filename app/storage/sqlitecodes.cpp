#include "app/storage/sqlitecodes.h"

#include <algorithm>
#include <array>
#include <optional>

namespace purser {

namespace {

struct CodeMeaning
{
    int code = 0;
    ErrorKind kind = ErrorKind::AccountFailed;
    std::optional<Issue> issue = {};
};

// Extended codes say more than their lowest byte, the primary code. Only those that mean something else than their
// primary code are listed beside it.
constexpr std::array meanings {
    CodeMeaning {3, ErrorKind::AccountUnreachable, {}}, // SQLITE_PERM
    CodeMeaning {5, ErrorKind::AccountBusy, {}}, // SQLITE_BUSY, and 261, 517, 773
    CodeMeaning {6, ErrorKind::AccountBusy, {}}, // SQLITE_LOCKED
    CodeMeaning {8, ErrorKind::AccountReadOnly, {}}, // SQLITE_READONLY, and 264, 520, 776, 1288, 1544
    CodeMeaning {1032, ErrorKind::AccountMoved, {}}, // SQLITE_READONLY_DBMOVED
    CodeMeaning {8202, ErrorKind::AccountDamaged, {}}, // SQLITE_IOERR_DATA
    CodeMeaning {8458, ErrorKind::AccountDamaged, {}}, // SQLITE_IOERR_CORRUPTFS
    CodeMeaning {11, ErrorKind::AccountDamaged, {}}, // SQLITE_CORRUPT, and 267, 523, 779
    CodeMeaning {13, ErrorKind::AccountFull, {}}, // SQLITE_FULL
    CodeMeaning {14, ErrorKind::AccountUnreachable, {}}, // SQLITE_CANTOPEN, and 526, 782, 1550
    CodeMeaning {26, ErrorKind::AccountDamaged, {}}, // SQLITE_NOTADB
    CodeMeaning {787, ErrorKind::InUse, {}}, // SQLITE_CONSTRAINT_FOREIGNKEY
    CodeMeaning {1811, ErrorKind::InUse, {}}, // SQLITE_CONSTRAINT_TRIGGER: how ON DELETE RESTRICT fails
    CodeMeaning {1299, ErrorKind::InvalidInput, Issue::Missing}, // SQLITE_CONSTRAINT_NOTNULL
    CodeMeaning {1555, ErrorKind::InvalidInput, Issue::NameTaken}, // SQLITE_CONSTRAINT_PRIMARYKEY
    CodeMeaning {2067, ErrorKind::InvalidInput, Issue::NameTaken}, // SQLITE_CONSTRAINT_UNIQUE
};

} // namespace

Error errorOfCode(int code)
{
    for (const int wanted : {code, code & 0xff}) {
        const auto found = std::ranges::find(meanings, wanted, &CodeMeaning::code);
        if (found != meanings.end()) {
            Error error {.kind = found->kind};
            if (found->issue) {
                error.issues.append(FieldIssue {.issue = *found->issue});
            }
            return error;
        }
    }
    return Error {.kind = ErrorKind::AccountFailed};
}

} // namespace purser
