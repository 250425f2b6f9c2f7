#pragma once

namespace purser {

// Places where a test stops, kills or fails the program, named like "save.S2". In the program that people run nothing
// is installed and reaching one does nothing.
using FaultHandler = void (*)(const char *point);
void installFaultHandler(FaultHandler handler);
void faultPoint(const char *point);

} // namespace purser
