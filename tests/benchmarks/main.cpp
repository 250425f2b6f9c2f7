#include "ui/shell/languages.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStandardPaths>

#include <benchmark/benchmark.h>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    purser::speak(QStringLiteral("en"));
    purser::Theme theme;
    theme.setAnimated(false);
    theme.setScheme(purser::Theme::Scheme::Light);
    theme.apply(application);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
