#include "app/storage/sqlitecodes.h"

#include <gtest/gtest.h>

namespace purser {

namespace {

struct Case
{
    int code = 0;
    ErrorKind kind = ErrorKind::None;
    std::optional<Issue> issue = {};
};

class SqliteCode : public testing::TestWithParam<Case>
{
};

TEST_P(SqliteCode, HasItsMeaning)
{
    const Error error = errorOfCode(GetParam().code);
    EXPECT_EQ(error.kind, GetParam().kind);
    ASSERT_EQ(error.issues.size(), GetParam().issue ? 1 : 0);
    if (GetParam().issue) {
        EXPECT_EQ(error.issues.first().issue, *GetParam().issue);
    }
}

INSTANTIATE_TEST_SUITE_P(Codes, SqliteCode,
    testing::Values(Case {0, ErrorKind::AccountFailed}, Case {1, ErrorKind::AccountFailed},
        Case {3, ErrorKind::AccountUnreachable}, Case {5, ErrorKind::AccountBusy}, Case {261, ErrorKind::AccountBusy},
        Case {517, ErrorKind::AccountBusy}, Case {773, ErrorKind::AccountBusy}, Case {6, ErrorKind::AccountBusy},
        Case {262, ErrorKind::AccountBusy}, Case {7, ErrorKind::AccountFailed}, Case {8, ErrorKind::AccountReadOnly},
        Case {264, ErrorKind::AccountReadOnly}, Case {520, ErrorKind::AccountReadOnly},
        Case {776, ErrorKind::AccountReadOnly}, Case {1032, ErrorKind::AccountMoved},
        Case {1288, ErrorKind::AccountReadOnly}, Case {1544, ErrorKind::AccountReadOnly},
        Case {10, ErrorKind::AccountFailed}, Case {778, ErrorKind::AccountFailed},
        Case {8202, ErrorKind::AccountDamaged}, Case {8458, ErrorKind::AccountDamaged},
        Case {11, ErrorKind::AccountDamaged}, Case {267, ErrorKind::AccountDamaged},
        Case {523, ErrorKind::AccountDamaged}, Case {779, ErrorKind::AccountDamaged}, Case {13, ErrorKind::AccountFull},
        Case {14, ErrorKind::AccountUnreachable}, Case {526, ErrorKind::AccountUnreachable},
        Case {26, ErrorKind::AccountDamaged}, Case {787, ErrorKind::InUse}, Case {1811, ErrorKind::InUse},
        Case {275, ErrorKind::AccountFailed}, Case {1299, ErrorKind::InvalidInput, Issue::Missing},
        Case {1555, ErrorKind::InvalidInput, Issue::NameTaken}, Case {2067, ErrorKind::InvalidInput, Issue::NameTaken}),
    [](const auto &test) { return "Code" + std::to_string(test.param.code); });

} // namespace

} // namespace purser
