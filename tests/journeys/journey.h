#pragma once

#include "app/types/integrationtype.h"
#include "tests/support/fakeregistry.h"
#include "tests/support/person.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace purser {

// A test in which somebody uses the window, on a real account and a real keychain. At the end whatever is on screen is
// looked at once more.
class Journey : public testing::Test
{
protected:
    explicit Journey(Patience patience = {});

    void TearDown() override;

    // What a walk through the window has in common.
    void openForm(const QString &typeId);
    void fillPrivate(const QString &name, const QString &url, const QString &user = QStringLiteral("alice"),
        const QString &password = QStringLiteral("wonderland"));
    void fillDocker(const QString &name, const QString &user = QStringLiteral("acmebuilds"));
    void addDocker(const QString &name, const QString &user = QStringLiteral("acmebuilds"));
    void addSubscription(const QString &name);
    void assign(const QString &subscription); // in the form's dropdown
    void save(const QString &name); // and waits until it is listed
    void untilListed(const QString &name);
    void untilGone(const QString &name);
    void confirmDeletion(const QString &name);
    void test(); // and waits for the report
    void restart();

    // The keys of the secrets that this journey has brought into the keychain.
    QStringList secrets() const;

    // All texts of labels within what has that name.
    QString textsOf(const QString &objectName);
    // The sentence under a field; empty while there is none.
    QString issueAt(const QString &fieldId);
    void untilIssue(const QString &fieldId, const QString &text);
    bool hasConsentBox(const QString &fieldId);
    void consent(const QString &fieldId);
    QString typed(const QString &fieldId);
    void paste(const QString &fieldId, const QString &text);
    // Into the field's editor, whatever it is: typed, chosen, or pasted into an area.
    void enter(const Field &field, const QString &value);

    // Another program on the same account. The window goes on meanwhile.
    QByteArray purserctl(const QStringList &arguments, const QByteArray &input = {});

    Person person;

private:
    void pasteInto(const QString &area, const QString &text);

    QStringList m_secretsBefore;
};

} // namespace purser
