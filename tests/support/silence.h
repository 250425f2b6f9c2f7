#pragma once

// A warning from Qt, or from the program, fails the test in which it appears.
void failTestsOnWarnings();

// Lets one warning that contains `text` pass in the rest of the current test, for tests of the very thing that warns.
void expectWarning(const char *text);
