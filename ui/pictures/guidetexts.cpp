// purser-guide-texts FOLDER: prints the texts of the guide in it for lupdate. For those who build Purser.

#include "app/guide/translationsource.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const purser::Guide guide = purser::loadGuide(QCoreApplication::arguments().value(1));
    if (guide.pages.isEmpty() || !guide.faults.isEmpty()) {
        std::fputs("The guide cannot be read.\n", stderr);
        return 1;
    }
    const QByteArray source = purser::translationSource(guide);
    std::fwrite(source.constData(), 1, static_cast<size_t>(source.size()), stdout);
    return 0;
}
