#include "tests/support/printers.h"
#include "ui/exchange/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace purser {

namespace {

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

TEST(SecretClipboard, IsEmptiedAfterAWhile)
{
    copySecret(Secret("wonderland"), 50ms);
    EXPECT_EQ(copied(), u"wonderland"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    EXPECT_TRUE(QTest::qWaitFor([] { return copied().isEmpty(); }));
}

TEST(SecretClipboard, LeavesWhatWasCopiedMeanwhile)
{
    for (const bool isSecret : {false, true}) {
        bool isOver = false;
        copySecret(Secret("first"), 1ms);
        if (isSecret) {
            copySecret(Secret("second"));
        } else {
            QGuiApplication::clipboard()->setText(u"second"_s);
        }
        // Ends after the first one's time.
        QTimer::singleShot(50ms, qApp, [&isOver] { isOver = true; });
        EXPECT_TRUE(QTest::qWaitFor([&isOver] { return isOver; }));
        EXPECT_EQ(copied(), u"second"_s);
    }
}

} // namespace purser
