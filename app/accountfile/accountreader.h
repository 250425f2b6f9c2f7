#pragma once

#include "app/accountfile/accountyaml.h"
#include "app/workflow/yamltree.h"

namespace purser {

// Takes mappings, lists and texts out of a tree and notes as a fault what is not as it has to be.
class AccountReader
{
public:
    using Kind = AccountFileFault::Kind;
    using Entries = QHash<QString, YamlValue>;

    void complain(Kind kind, int line, const QString &subject = {}, const QString &argument = {});
    void complain(const AccountFileFault &fault);

    // The values of a mapping that is found under `what`; keys other than `known` are faults. An empty scalar, which
    // is what a key without anything behind it has, is an empty mapping, and an empty list.
    Entries mapping(const YamlValue &value, const QString &what, const QStringList &known);
    QList<std::pair<YamlValue, YamlValue>> entries(const YamlValue &value, const QString &what);
    QList<YamlValue> list(const YamlValue &value, const QString &what);
    QString text(const YamlValue &value, const QString &what);
    QStringList texts(const YamlValue &value, const QString &what);

    // The name of one item: looked at, and told apart from those that `taken` has with their lines.
    QString name(const YamlValue &item, const Entries &values, QHash<QString, int> &taken);

    QList<AccountFileFault> takeFaults(); // by line, the first thousand

private:
    QList<AccountFileFault> m_faults;
};

// The only document of a file that says its version under that key; absent where it is not, which is a fault then.
YamlValue onlyDocument(AccountReader &reader, const YamlFile &file, const QString &versionKey, int version);

// The account that a document of the right version means; with the part `secrets` if it is the inside of a parcel.
AccountParcel readAccountTree(AccountReader &reader, const YamlValue &root, bool isParcel);

} // namespace purser
