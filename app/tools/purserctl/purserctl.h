#pragma once

namespace purser {

// The whole of purserctl; what it returns is the exit code. Makes the application object itself.
int runPurserctl(int argc, char **argv);

} // namespace purser
