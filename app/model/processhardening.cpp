#include "app/model/processhardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace purser {

void hardenProcess()
{
    ::umask(077);
    // The hard limit stays: a command that takes the place of this process has it back.
    rlimit size {};
    ::getrlimit(RLIMIT_CORE, &size);
    size.rlim_cur = 0;
    ::setrlimit(RLIMIT_CORE, &size);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace purser
