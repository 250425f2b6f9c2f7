#pragma once

#include <QString>

namespace purser {

// The program that started this one: its name, and what tells this run of it from every other on this computer.
struct CallingProgram
{
    QString name = {};
    QString run = {};
};
CallingProgram callingProgram();

} // namespace purser
