#include "tests/support/silence.h"

#include <QStringList>
#include <gtest/gtest.h>

#include <cstdio>
#include <mutex>

namespace {

std::mutex guard;
QStringList expected;

bool isExpected(const QString &message)
{
    const std::lock_guard lock(guard);
    for (const QString &text : std::as_const(expected)) {
        if (message.contains(text)) {
            expected.removeOne(text);
            return true;
        }
    }
    // What the offscreen platform cannot do: windows with a size hint, popups, tooltips. There is nothing to mend.
    return message.startsWith(QLatin1String("This plugin does not support "));
}

void onMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg) {
        return;
    }
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtFatalMsg) {
        std::abort();
    }
    if (!isExpected(message)) {
        ADD_FAILURE() << "Qt warned: " << qPrintable(message);
    }
}

class ForgetExpectations : public testing::EmptyTestEventListener
{
    void OnTestEnd(const testing::TestInfo &) override
    {
        const std::lock_guard lock(guard);
        expected.clear();
    }
};

} // namespace

void failTestsOnWarnings()
{
    qInstallMessageHandler(onMessage);
    testing::UnitTest::GetInstance()->listeners().Append(new ForgetExpectations);
}

void expectWarning(const char *text)
{
    const std::lock_guard lock(guard);
    expected.append(QString::fromUtf8(text));
}
