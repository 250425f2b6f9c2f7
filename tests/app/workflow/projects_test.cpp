#include "app/workflow/projectscan.h"
#include "tests/app/workflow/scantesting.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

const QDir &projects()
{
    static const QDir folder(QStringLiteral(PURSER_PROJECTS));
    return folder;
}

std::vector<std::string> names()
{
    std::vector<std::string> names;
    for (const QString &name : projects().entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        names.push_back(name.toStdString());
    }
    return names;
}

} // namespace

class Projects : public testing::TestWithParam<std::string>
{
};

// Each folder holds small files of one kind and, in expected.txt, every mention and note that a scan finds in them.
TEST_P(Projects, AreScannedAsExpected)
{
    const QString folder = projects().filePath(QString::fromStdString(GetParam()));
    ScanControl control;
    const auto scan = scanProject(folder, {}, control);
    ASSERT_TRUE(scan.has_value());
    QStringList found;
    for (const ScannedFile &file : scan->files) {
        found << described(file);
    }
    QFile expected(folder + u"/expected.txt"_s);
    ASSERT_TRUE(expected.open(QIODevice::ReadOnly));
    const QString all = found.isEmpty() ? QString() : QString(found.join(u'\n') % u'\n');
    EXPECT_EQ(all.toStdString(), expected.readAll().toStdString());
    EXPECT_TRUE(scan->notes.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(All, Projects, testing::ValuesIn(names()), [](const auto &name) {
    QString plain = QString::fromStdString(name.param);
    return plain.remove(u'-').toStdString();
});

} // namespace purser
