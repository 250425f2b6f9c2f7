#include "app/secrets/secretservicecalls.h"

#include <QDBusArgument>
#include <QDBusVariant>

#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

const QString servicePath = u"/org/freedesktop/secrets"_s;
const QString secretsSignature = u"a{o(oayays)}"_s; // item → Secret
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;

QDBusMessage request(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QString(secretServiceName), servicePath, serviceInterface, method);
    call.setArguments(arguments);
    return call;
}

QDBusMessage sessionRequest(const QString &algorithm, const QVariant &input)
{
    return request(u"OpenSession"_s, {algorithm, QVariant::fromValue(QDBusVariant(input))});
}

// The structure Secret of the API, for one item.
struct TransferredSecret
{
    QByteArray parameters = {};
    QByteArray value = {};
};

// Of a reply with secretsSignature; nothing if the item is not in it.
std::optional<TransferredSecret> transferred(const QDBusMessage &reply, const QDBusObjectPath &item)
{
    const auto argument = reply.arguments().at(0).value<QDBusArgument>();
    std::optional<TransferredSecret> found;
    argument.beginMap();
    while (!argument.atEnd()) {
        QDBusObjectPath path;
        QDBusObjectPath session;
        TransferredSecret secret;
        QString contentType;
        argument.beginMapEntry();
        argument >> path;
        argument.beginStructure();
        argument >> session >> secret.parameters >> secret.value >> contentType;
        argument.endStructure();
        argument.endMapEntry();
        if (path == item) {
            found = secret;
        }
    }
    argument.endMap();
    return found;
}

} // namespace

QCoro::Task<Result<SecretServiceCalls::Session>> SecretServiceCalls::openSession()
{
    Session session;
    session.transfer.emplace();
    const QDBusMessage agreement = sessionRequest(SecretTransfer::algorithm(), session.transfer->publicKey());
    const QDBusMessage plain = sessionRequest(u"plain"_s, QString());
    Result<QDBusMessage> reply = co_await m_bus.call(agreement, u"vo"_s, m_deadline);
    if (!reply && reply.error().kind == ErrorKind::InvalidInput) {
        session.transfer.reset();
        reply = co_await ask(plain, u"vo"_s, m_deadline);
    } else if (!reply) {
        reply = co_await ask(agreement, u"vo"_s, m_deadline);
    }
    if (!reply) {
        co_return std::unexpected(reply.error());
    }
    const QVariantList answers = reply->arguments();
    session.owner = reply->service();
    session.path = answers.at(1).value<QDBusObjectPath>();
    const QByteArray theirs = answers.at(0).value<QDBusVariant>().variant().toByteArray();
    if (session.transfer && !session.transfer->agree(theirs)) {
        co_return failure(ErrorKind::KeychainFailed, {}, u"OpenSession"_s);
    }
    co_return session;
}

QCoro::Task<Result<Secret>> SecretServiceCalls::secretIn(Session session, QDBusObjectPath item)
{
    const QVariant items = QVariant::fromValue(QList<QDBusObjectPath> {item});
    const QDBusMessage asked = request(u"GetSecrets"_s, {items, QVariant::fromValue(session.path)});
    const Result<QDBusMessage> reply = co_await ask(asked, secretsSignature, m_deadline);
    if (!reply) {
        co_return std::unexpected(reply.error());
    }
    std::optional<TransferredSecret> sent = transferred(*reply, item);
    if (!sent) {
        co_return failure(ErrorKind::SecretAbsent);
    }
    if (!session.transfer) {
        co_return Secret(std::exchange(sent->value, {}));
    }
    std::optional<Secret> secret = session.transfer->decrypt(sent->parameters, sent->value);
    if (!secret) {
        co_return failure(ErrorKind::KeychainFailed, {}, u"GetSecrets"_s);
    }
    co_return std::move(*secret);
}

QCoro::Task<Result<Secret>> SecretServiceCalls::secret(QDBusObjectPath item)
{
    if (m_session && m_session->owner == m_owner) {
        const Session kept = *m_session;
        const Result<Secret> secret = co_await secretIn(kept, item);
        if (secret || secret.error().kind == ErrorKind::SecretAbsent) {
            co_return secret;
        }
        // It may have ended unnoticed, with the connection.
        m_session.reset();
    }
    const Result<Session> opened = co_await openSession();
    if (!opened) {
        co_return std::unexpected(opened.error());
    }
    m_session = *opened;
    const Session session = *opened;
    co_return co_await secretIn(session, item);
}

QCoro::Task<void> SecretServiceCalls::prepare()
{
    const Result<Session> opened = co_await openSession();
    if (opened && !m_session) {
        m_session = *opened;
    }
}

} // namespace purser
