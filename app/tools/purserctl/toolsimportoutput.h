#pragma once

#include "app/exchange/loginemptying.h"
#include "app/exchange/loginimport.h"

#include <QJsonObject>

namespace purser {

// What was found, what would happen, and once it has what became of it.
struct LoginReport
{
    QList<LoginPlace> places = {};
    QList<PlannedLogin> plan = {};
    QList<ImportedLogin> imported = {}; // as many as planned; none before it is done
    QList<FileEmptying> emptied = {};
};

// A table for each place, or that there is nothing.
void printPlan(const LoginReport &report);

// What was done, a line each.
void printOutcome(const LoginReport &report);

// The same for scripts.
QJsonObject toJson(const LoginReport &report);

// What a person should hear of besides, on standard error: places that could not be read or that others can read.
void complainOfPlaces(const QList<LoginPlace> &places);
// What went wrong, and what stays in the files.
void complainOfOutcome(const LoginReport &report);

} // namespace purser
