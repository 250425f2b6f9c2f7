#include "tests/support/silence.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    failTestsOnWarnings();
    return RUN_ALL_TESTS();
}
