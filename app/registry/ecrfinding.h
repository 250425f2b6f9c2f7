#pragma once

#include "app/registry/finding.h"

namespace purser {

// Amazon's answer to a signed request. None: 200. What is wrong it says by the name of an exception, with status 400,
// in the body or in the header x-amzn-ErrorType (AWS JSON 1.1 protocol).
std::optional<Finding> findMint(const HttpAnswer &answer);

// What a finding about a registry of ECR means there, where the password is one that Amazon has just given to the
// account `keysAccount`, and the registry is the one of `registryAccount`.
Finding atEcr(const Finding &finding, const QString &keysAccount, const QString &registryAccount);

} // namespace purser
