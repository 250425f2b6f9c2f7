#pragma once

#include "tests/support/fakeregistry.h"

#include <QMap>
#include <QStringList>

namespace purser {

// A registry in which there is something: repositories with tags, and who may do what with them. Alice's login is the
// right one of checking.h.
class StockedRegistry
{
public:
    enum class Tokens {
        Telling, // with the access they grant
        Opaque,
        Selective, // opaque, and refused where nothing is granted
    };

    explicit StockedRegistry(FakeRegistry::Login login, const QString &realm = {});

    FakeRegistry &http() { return m_http; }
    QUrl url() const { return m_http.url(); }

    void put(const QString &repository, const QStringList &tags) { m_tags.insert(repository, tags); }
    // "pull", "push", "delete"; also of repositories that are not there.
    void allow(const QString &repository, const QStringList &actions) { m_rights.insert(repository, actions); }
    void allowEverybody(const QString &repository) { m_public << repository; }
    void setTokens(Tokens tokens) { m_tokens = tokens; }
    void setLifetime(int seconds) { m_lifetime = seconds; }
    void withdrawTokens() { m_granted.clear(); }
    // Where an upload that is opened is said to be; by default where it is.
    void setUploadLocation(const QByteArray &location) { m_location = location; }

    qsizetype openUploads() const { return m_uploads; }
    QStringList scopesAsked() const; // of the token service, in the order asked
    qsizetype count(const QByteArray &method, const QByteArray &path) const;

private:
    void answer(const FakeRequest &request, FakeAnswer &said);
    FakeAnswer giveToken(const FakeRequest &request);
    FakeAnswer answerInside(const FakeRequest &request, const QString &repository, const QString &action);
    FakeAnswer refusal(const FakeRequest &request, const QString &repository, const QString &actions) const;
    bool mayDo(const FakeRequest &request, const QString &repository, const QString &action) const;
    bool isAlice(const FakeRequest &request) const;

    FakeRegistry m_http;
    FakeRegistry::Login m_login;
    QByteArray m_tokenPath;
    QMap<QString, QStringList> m_tags;
    QMap<QString, QStringList> m_rights;
    QStringList m_public;
    Tokens m_tokens = Tokens::Telling;
    int m_lifetime = 300;
    QByteArray m_location;
    qsizetype m_uploads = 0;
    QMap<QByteArray, QStringList> m_granted; // token → "acme/web:pull"
    int m_tokenCount = 0;
};

} // namespace purser
