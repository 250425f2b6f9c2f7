#pragma once

#include "app/model/fieldissue.h"

#include <QString>

namespace purser {

// What is wrong at one place of an account's file, or of another one that is written in its manner. The sentence for
// each is made here. Never holds a secret.
struct AccountFileFault
{
    enum class Kind {
        Unreadable, // `argument` is the system's own words
        TooLarge, // `argument` is the limit in MiB
        NotUtf8,
        Malformed, // `argument` is the parser's own words
        Tabs, // in the indentation
        TooDeep, // `argument` is the limit, as below
        TooMany,
        NoVersion, // `argument` is what should be there
        SeveralDocuments,
        Newer, // `argument` is the version
        VersionMalformed,
        KeyTwice, // `subject` is the key, as in all that follow
        KeyUnknown, // `argument` lists those that there are
        KeyMissing,
        NotMapping,
        NotList,
        NotScalar,
        FileMissing, // `subject` is the file that is named
        ValueRefused, // `subject` is the value, `argument` one that would do
        NameRefused, // `issue` says why
        NameTwice, // `subject` is the name, `argument` the line of the other one
        TypeUnknown,
        FieldUnknown, // `argument` is the type
        FieldSecret, // a secret field among the others
        SecretFieldUnknown, // not a secret field of the type `argument`
        AllowanceUnknown,
        SecretsInside, // a part that only the inside of a parcel has
        NotBase64,
        NoIntegration, // `subject` is the name that nothing has
        NoProject,
        NoUse,
        NoProjects, // a list of the projects that may use it, with none in it
        More, // than are told; `argument` is how many these are
    };

    Kind kind = Kind::Malformed;
    int line = 0; // from 1; 0: the whole file
    QString subject = {};
    QString argument = {};
    FieldIssue issue = {};

    bool operator==(const AccountFileFault &) const = default;
};

QString sentence(const AccountFileFault &fault);

} // namespace purser
