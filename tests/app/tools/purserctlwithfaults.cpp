// purserctl with fault points that do something, for tests. PURSER_FAULT="POINT#N:WHAT" does it when POINT is reached
// for the N-th time (from 1; "#N" may be left out): `kill` as kill -9 does, `exit` without any of the clearing up that
// an end has, `hang` until it gets SIGCONT. PURSER_FAULT_LOG names a file to which every point reached is appended.
#include "app/model/fault.h"
#include "app/tools/purserctl/purserctl.h"

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <unistd.h>

namespace {

std::mutex guard; // points are reached on the storage's thread, too
std::string awaited;
std::string what;
int left = 1;

void note(const char *point)
{
    const char *name = std::getenv("PURSER_FAULT_LOG");
    if (!name) {
        return;
    }
    const int file = ::open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const std::string line = std::string(point) + '\n';
    if (file < 0 || ::write(file, line.data(), line.size()) < 0) {
        std::abort();
    }
    ::close(file);
}

void onPoint(const char *point)
{
    const std::lock_guard lock(guard);
    note(point);
    if (awaited != point || --left != 0) {
        return;
    }
    if (what == "kill") {
        ::raise(SIGKILL);
    } else if (what == "exit") {
        ::_exit(1);
    } else if (what == "hang") {
        ::raise(SIGSTOP);
    } else {
        std::abort();
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (const char *wish = std::getenv("PURSER_FAULT")) {
        const std::string text = wish;
        const auto colon = text.rfind(':');
        const auto number = text.rfind('#', colon);
        what = text.substr(colon + 1);
        awaited = text.substr(0, number == std::string::npos ? colon : number);
        left = number == std::string::npos ? 1 : std::atoi(text.c_str() + number + 1);
    }
    purser::installFaultHandler(onPoint);
    return purser::runPurserctl(argc, argv);
}
