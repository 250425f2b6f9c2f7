#include "ui/pictures/confinement.h"

#include <cerrno>
#include <cstring>
#include <memory>
#include <seccomp.h>

namespace purser {

QString giveUpSockets()
{
    const std::unique_ptr<void, decltype(&seccomp_release)> filter(seccomp_init(SCMP_ACT_ALLOW), &seccomp_release);
    int outcome = filter ? 0 : -ENOMEM;
    for (const int call : {SCMP_SYS(socket), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(listen)}) {
        if (outcome == 0) {
            outcome = seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EACCES), call, 0);
        }
    }
    if (outcome == 0) {
        outcome = seccomp_load(filter.get());
    }
    return outcome == 0 ? QString() : QString::fromLocal8Bit(std::strerror(-outcome));
}

} // namespace purser
