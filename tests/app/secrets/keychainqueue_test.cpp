#include "app/secrets/keychainqueue.h"
#include "tests/support/printers.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

QCoro::Task<> note(KeychainQueue *queue, QString name, QStringList *admitted)
{
    const bool isAdmitted = co_await queue->enter();
    admitted->append(isAdmitted ? name : u"not "_s + name);
}

QStringList settled(const QStringList &admitted, qsizetype count)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return admitted.size() >= count; }));
    QCoreApplication::processEvents();
    return admitted;
}

} // namespace

TEST(KeychainQueue, admitsOneAtATimeInOrder)
{
    KeychainQueue queue;
    QStringList admitted;
    note(&queue, u"a"_s, &admitted);
    note(&queue, u"b"_s, &admitted);
    note(&queue, u"c"_s, &admitted);
    EXPECT_EQ(settled(admitted, 1), QStringList({u"a"_s}));
    queue.leave();
    note(&queue, u"d"_s, &admitted); // before b has run again
    EXPECT_EQ(settled(admitted, 2), QStringList({u"a"_s, u"b"_s}));
    queue.leave();
    queue.turnAwayWaiting();
    EXPECT_EQ(settled(admitted, 4), QStringList({u"a"_s, u"b"_s, u"c"_s, u"not d"_s}));
    queue.leave();
    note(&queue, u"e"_s, &admitted);
    EXPECT_EQ(admitted.last(), u"e"_s);
}

TEST(KeychainQueue, turnsEverybodyAwayWhileShut)
{
    KeychainQueue queue;
    QStringList admitted;
    note(&queue, u"a"_s, &admitted);
    note(&queue, u"b"_s, &admitted);
    queue.shut();
    note(&queue, u"c"_s, &admitted);
    EXPECT_EQ(settled(admitted, 3), QStringList({u"a"_s, u"not c"_s, u"not b"_s}));
    queue.leave();
    EXPECT_TRUE(queue.isShut());
    queue.reopen();
    note(&queue, u"d"_s, &admitted);
    EXPECT_EQ(admitted.last(), u"d"_s);
}

} // namespace purser
