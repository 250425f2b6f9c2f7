#pragma once

#include <QString>
#include <QStringList>

namespace purser {

// The names that people give a variable or a secret that stands for an integration. "acme-hub" is ACMEHUB to the
// platform's own variables, ACME_HUB to those who write by hand, and "acme-hub" to Kubernetes.
QStringList secretNames(const QString &integrationName);

// The names that a secret's name can be made of, the longest first: "ACME_HUB_PASSWORD" gives itself, "ACME_HUB",
// "ACME". Kubernetes' names, which have no capital letter and no "_", give only themselves.
QStringList secretStems(const QString &secretName);

} // namespace purser
