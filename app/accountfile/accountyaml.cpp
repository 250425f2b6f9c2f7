#include "app/accountfile/accountyaml.h"

#include "app/accountfile/yamlscalar.h"
#include "app/model/trustwords.h"

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr const char *headOfFile =
    "# An account of Purser: its integrations, its subscriptions, and who uses what.\n"
    "# No secret is in this file: they are in the keychain, and “keychain” names those that are there.\n"
    "# “purserctl account apply FILE --dry-run” shows what the file would change. Everything is known by its name.\n";
constexpr const char *headOfParcel = "# An account of Purser with its secrets. Keep it encrypted.\n";

// Writes nested lines; what is empty is left out.
class Writer
{
public:
    void line(int depth, const QByteArray &text) { m_text += QByteArray(2 * depth, ' ') + text + '\n'; }

    // The first line of a list's item has the dash in its last two blanks.
    void item(int depth, const QByteArray &text) { line(depth - 1, "- " + text); }

    void text(int depth, const QByteArray &key, const QString &value)
    {
        if (!value.isEmpty()) {
            line(depth, key + ": " + yamlScalar(value));
        }
    }
    void texts(int depth, const QByteArray &key, const QStringList &values)
    {
        if (!values.isEmpty()) {
            line(depth, key + ':');
        }
        for (const QString &value : values) {
            item(depth + 2, yamlScalar(value));
        }
    }
    void fields(int depth, const FieldValues &values)
    {
        if (!values.isEmpty()) {
            line(depth, "fields:");
        }
        for (const auto &[field, value] : values.asKeyValueRange()) {
            text(depth + 1, yamlScalar(field), value);
        }
    }

    QByteArray take() { return std::move(m_text); }

private:
    QByteArray m_text;
};

void write(Writer &writer, const AccountIntegration &integration)
{
    writer.item(2, "name: " + yamlScalar(integration.name));
    writer.text(2, "type", integration.typeId);
    writer.fields(2, integration.fields);
    writer.texts(2, "keychain", integration.keychain.value_or(QStringList()));
    if (!integration.trusts.isEmpty()) {
        writer.line(2, "allowed:");
    }
    for (const Trust &trust : integration.trusts) {
        writer.item(4, yamlScalar(toString(trust.kind)) + ": " + yamlScalar(trust.value));
    }
}

void write(Writer &writer, const AccountUse &use)
{
    writer.item(4, "name: " + yamlScalar(use.name));
    writer.line(4, "integration: " + yamlScalar(use.integration));
    writer.texts(4, "projects", use.projects);
}

void write(Writer &writer, const QByteArray &key, const QList<AccountDependent> &dependents)
{
    if (!dependents.isEmpty()) {
        writer.line(2, key + ':');
    }
    for (const AccountDependent &dependent : dependents) {
        writer.item(4, "name: " + yamlScalar(dependent.name));
        writer.text(4, "folder", dependent.folder);
        writer.texts(4, "uses", dependent.uses);
    }
}

void write(Writer &writer, const AccountSubscription &subscription)
{
    writer.item(2, "name: " + yamlScalar(subscription.name));
    if (!subscription.uses.isEmpty()) {
        writer.line(2, "integrations:");
    }
    for (const AccountUse &use : subscription.uses) {
        write(writer, use);
    }
    write(writer, "projects", subscription.projects);
    write(writer, "environments", subscription.environments);
    write(writer, "images", subscription.images);
}

void write(Writer &writer, const AccountDocument &document)
{
    writer.line(0, "purser-account: " + QByteArray::number(accountFileVersion));
    writer.line(0, document.integrations.isEmpty() ? "integrations: []" : "integrations:");
    for (const AccountIntegration &integration : document.integrations) {
        write(writer, integration);
    }
    writer.line(0, document.subscriptions.isEmpty() ? "subscriptions: []" : "subscriptions:");
    for (const AccountSubscription &subscription : document.subscriptions) {
        write(writer, subscription);
    }
}

} // namespace

QByteArray accountFile(const AccountDocument &document)
{
    Writer writer;
    write(writer, inOrder(document));
    return headOfFile + writer.take();
}

Secret parcelText(const AccountParcel &parcel)
{
    Writer writer;
    const AccountDocument document = inOrder(parcel.document);
    write(writer, document);
    QByteArray text = headOfParcel + writer.take();
    text += parcel.secrets.isEmpty() ? "secrets: []\n" : "secrets:\n";
    for (const AccountIntegration &integration : document.integrations) {
        const SecretValues secrets = parcel.secrets.value(nameKey(integration.name));
        if (secrets.isEmpty()) {
            continue;
        }
        text += "  - integration: " + yamlScalar(integration.name) + "\n    fields:\n";
        for (const auto &[field, secret] : secrets.asKeyValueRange()) {
            text += "      " + yamlScalar(field) + ": \"" + secret.expose().toBase64() + "\"\n";
        }
    }
    return Secret(text);
}

} // namespace purser
