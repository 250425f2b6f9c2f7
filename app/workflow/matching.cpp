#include "app/workflow/matching.h"

#include "app/model/namekey.h"
#include "app/types/types.h"
#include "app/workflow/imagereference.h"
#include "app/workflow/secretnames.h"

#include <QMultiHash>
#include <QSet>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = Mention::Kind;
using Problem = ScanNote::Problem;

// The family whose integrations belong into this section of a shippable.yml; empty where all do.
QString familyOf(const QString &where)
{
    const QString section = where.section(u'.', 1, 1).section(u'[', 0, 0);
    if (!where.startsWith("integrations."_L1) || section == "generic"_L1) {
        return {};
    }
    return section == "notifications"_L1 ? u"notification"_s : section;
}

class Matcher
{
public:
    Matcher(const QList<UseCandidate> &candidates, const QList<UseCandidate> &others);

    void learnResources(const QList<ScannedFile> &files);
    void match(const ScannedFile &file);
    Matching result() const { return m_result; }

private:
    QList<int> fitting(const Mention &mention) const;
    QList<int> fittingSecret(const QString &name) const;
    QList<int> fittingImage(const Mention &mention) const;
    void noteName(const ScannedFile &file, const Mention &mention, const QList<int> &found);
    void add(const ScannedFile &file, const Mention &mention, const QList<int> &found);

    const QList<UseCandidate> &m_candidates;
    QMultiHash<QString, int> m_byName;
    QMultiHash<QString, int> m_bySecretName;
    QSet<QString> m_nameKeys;
    QSet<QString> m_otherNames;
    QMultiHash<QString, QString> m_integrationsOf; // a pipeline's resource
    QMultiHash<QString, QString> m_integrationsOfVariable; // the resource's name as workflow variables have it
    Matching m_result;
};

Matcher::Matcher(const QList<UseCandidate> &candidates, const QList<UseCandidate> &others) : m_candidates(candidates)
{
    for (int i = 0; i < candidates.size(); ++i) {
        m_byName.insert(candidates.at(i).name, i);
        m_nameKeys << nameKey(candidates.at(i).name);
        for (const QString &name : secretNames(candidates.at(i).name)) {
            m_bySecretName.insert(name, i);
        }
    }
    for (const UseCandidate &other : others) {
        m_otherNames << other.name;
    }
}

// The jobs that use a resource may stand in another file than the resource.
void Matcher::learnResources(const QList<ScannedFile> &files)
{
    for (const ScannedFile &file : files) {
        for (const Mention &mention : file.mentions) {
            if (mention.kind == Kind::IntegrationName && !mention.resource.isEmpty()) {
                m_integrationsOf.insert(mention.resource, mention.text);
                m_integrationsOfVariable.insert(variableName(mention.resource), mention.text);
            }
        }
    }
}

QList<int> Matcher::fitting(const Mention &mention) const
{
    QList<int> found;
    switch (mention.kind) {
    case Kind::IntegrationName:
        return m_byName.values(mention.text);
    case Kind::ResourceName:
        for (const QString &name : m_integrationsOf.values(mention.text)) {
            found << m_byName.values(name);
        }
        return found;
    case Kind::SecretName:
        return fittingSecret(mention.text);
    case Kind::ImageReference:
    case Kind::Registry:
        return fittingImage(mention);
    }
    Q_UNREACHABLE();
}

QList<int> Matcher::fittingSecret(const QString &name) const
{
    // "$WEB_IMAGE_INTEGRATION_URL" is of the resource "web_image".
    QList<int> found;
    for (const QString &integration : m_integrationsOfVariable.values(name)) {
        found << m_byName.values(integration);
    }
    if (!found.isEmpty()) {
        return found;
    }
    for (const QString &stem : secretStems(name)) {
        found = m_bySecretName.values(stem);
        if (!found.isEmpty()) {
            return found;
        }
    }
    return m_byName.values(name);
}

QList<int> Matcher::fittingImage(const Mention &mention) const
{
    const auto reference = mention.kind == Kind::Registry ? parseRegistry(mention.text) : parseImage(mention.text);
    QList<int> found;
    for (int i = 0; reference && i < m_candidates.size(); ++i) {
        if (fits(m_candidates.at(i), reference->host, reference->path)) {
            found << i;
        }
    }
    return found;
}

void Matcher::match(const ScannedFile &file)
{
    for (const Mention &mention : file.mentions) {
        QList<int> found = fitting(mention);
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        add(file, mention, found);
        if (mention.kind == Kind::IntegrationName && mention.strength == Mention::Strength::Hard) {
            noteName(file, mention, found);
        }
    }
}

void Matcher::add(const ScannedFile &file, const Mention &mention, const QList<int> &found)
{
    for (const int index : found) {
        const FoundUse use {m_candidates.at(index).id, file.path, mention.line, mention.where, mention.condition,
            found.size() > 1 ? Mention::Strength::Soft : mention.strength, mention.text};
        m_result.uses << use;
    }
}

void Matcher::noteName(const ScannedFile &file, const Mention &mention, const QList<int> &found)
{
    const auto note = [&](Problem problem) {
        const ScanNote made {problem, mention.line, mention.text};
        if (!file.notes.contains(made)) {
            m_result.notes << FileNote {file.path, made};
        }
    };
    const QString family = familyOf(mention.where);
    for (const int index : found) {
        const IntegrationType *type = integrationType(m_candidates.at(index).typeId);
        if (type && !family.isEmpty() && type->family != family) {
            note(Problem::SectionMismatch);
        }
    }
    if (!found.isEmpty()) {
        return;
    }
    if (m_nameKeys.contains(nameKey(mention.text))) {
        note(Problem::NameDiffersInCase);
    } else {
        note(m_otherNames.contains(mention.text) ? Problem::NotEnabled : Problem::UnknownName);
    }
}

} // namespace

Matching matchMentions(
    const QList<ScannedFile> &files, const QList<UseCandidate> &candidates, const QList<UseCandidate> &others)
{
    Matcher matcher(candidates, others);
    matcher.learnResources(files);
    for (const ScannedFile &file : files) {
        matcher.match(file);
    }
    return matcher.result();
}

} // namespace purser
