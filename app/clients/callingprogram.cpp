#include "app/clients/callingprogram.h"

#include "app/storage/processidentity.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::Literals;

namespace purser {

CallingProgram callingProgram()
{
    const ProcessIdentity identity = ProcessIdentity::of(::getppid());
    QFile name(u"/proc/%1/comm"_s.arg(identity.pid));
    const bool isOpen = name.open(QIODevice::ReadOnly);
    CallingProgram program;
    program.name = isOpen ? QString::fromUtf8(name.readAll()).trimmed() : QString();
    program.run =
        u"%1 %2 %3"_s.arg(QString::number(identity.pid), QString::number(identity.startTime), identity.bootId);
    return program;
}

} // namespace purser
