#pragma once

#include "app/model/dependency.h"

namespace purser {

// The words with which lists show a dependency. Foreign text is made visible in all of them.

// Above those of one kind: "Subscription Images".
QString heading(Dependency::Kind kind);

// "acme / web"; a subscription integration is "acme - acme-hub".
QString titleOf(const Dependency &dependency);

// Where it is: "shippable.yml, line 12 · through acme-hub · seen 2 hours ago".
QString whereOf(const Dependency &dependency);

// What has to be done before it can be released, or why it need not be; empty if it can be released as it is.
QString remarkOf(const Dependency &dependency);

// Everything there is to know of it, a fact a line: for a tooltip.
QString detailsOf(const Dependency &dependency);

// The file of one that a scan found, absolute; empty if there is none.
QString fileOf(const Dependency &dependency);

// Whether it can be released now.
bool canRelease(const Dependency &dependency);

} // namespace purser
