#pragma once

#include "app/model/secret.h"
#include "app/registry/httpanswer.h"

#include <QStringList>

namespace purser {

// Takes secrets out of foreign text: servers echo what they got.
class Redactor
{
public:
    // As it is, and as it looks in base64, in an address, in JSON, in HTML and in hexadecimal.
    void add(const Secret &secret);
    // Also "user:password" as it stands in a Basic header.
    void add(const QString &userName, const Secret &password);

    // Nothing at all where a very short secret occurs: a mask in the middle of a known word would tell it.
    QString clean(const QString &text) const;

private:
    QStringList m_forms; // longest first
};

// What the server says about it, from all the shapes of error bodies registries use; empty if it says nothing readable.
// At most 300 characters, fit to be shown, without what the redactor knows.
QString serverWords(const HttpAnswer &answer, const Redactor &redactor);

// The codes of {"errors":[{"code":…}]}.
QStringList errorCodes(const HttpAnswer &answer);

} // namespace purser
