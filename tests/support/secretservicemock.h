#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMap>
#include <QString>

// A Secret Service that misbehaves on demand, in the process of the test, on the bus of tests/support/with_bus. Speaks
// as much of the API as Purser, libsecret and secret-tool use; values travel in plain.
class SecretServiceMock : public QDBusVirtualObject
{
public:
    enum Behaviour {
        Honest,
        LosesWrites, // says that it stored, and did not
        CutsWrites, // stores less than it was given
        KeepsErased, // says that it erased, and did not
        Refuses, // every read and write fails with `refusal`
        Dies, // leaves the bus when asked for a secret
        AsksUnseen, // shows a question before it stores anything, though it said that nothing is locked
    };
    enum PromptAnswer { Yes, No, Never };

    SecretServiceMock();
    ~SecretServiceMock() override;
    Q_DISABLE_COPY_MOVE(SecretServiceMock)

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

    // Answers the prompt that is open, late.
    void dismissPrompt();

    Behaviour behaviour = Honest;
    PromptAnswer promptAnswer = Yes;
    QString refusal;
    bool isLocked = false;
    bool hasCollection = true;
    int prompts = 0; // shown
    int promptsTakenBack = 0;
    int erasures = 0;

private:
    using Attributes = QMap<QString, QString>;
    struct Item
    {
        Attributes attributes = {};
        QByteArray value = {};
    };

    QVariantList answer(const QDBusMessage &message);
    QVariantList search(const Attributes &wanted) const;
    QVariantList secrets(const QDBusMessage &message) const;
    QVariantList create(const QDBusMessage &message);
    QVariantList unlock(const QDBusMessage &message) const;
    void showPrompt();
    void completePrompt(bool dismissed, const QVariant &result);

    QDBusConnection m_bus;
    QMap<QString, Item> m_items; // by object path
};
