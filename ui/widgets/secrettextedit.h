#pragma once

#include "app/model/fieldissue.h"
#include "app/model/secret.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace purser {

class SecretDropArea;

// A field for a secret of many lines: a service-account key. It is pasted, dropped as a file, or loaded from a file,
// byte for byte, and never shown; once there, its size is.
class SecretTextEdit : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 maximumSize = 64 * 1024; // bytes

    explicit SecretTextEdit(QWidget *parent = nullptr);
    ~SecretTextEdit() override;

    // What the loaded thing is called: "Service account key".
    void setNoun(const QString &noun);

    Secret secret() const { return m_secret; }
    Secret take();
    void clear();
    bool hasSecret() const { return !m_secret.isEmpty(); }

    // Refuses (and says why by problem()) more than maximumSize.
    void setSecret(Secret secret);
    void loadFile(const QString &path);

    // Whether the keychain holds one that stays as it is while nothing is loaded.
    void setStored(bool stored);
    bool isStored() const { return m_stored; }

    // Why the last paste, drop or file was not taken: KeyTooLarge or FileUnreadable. Its `field` is empty.
    std::optional<FieldIssue> problem() const { return m_problem; }

signals:
    void secretChanged();
    void problemChanged();

private:
    void buildEntry();
    void buildSummary();
    void chooseFile();
    void refuse(Issue issue, const QString &argument);
    void showState();

    Secret m_secret;
    std::optional<FieldIssue> m_problem;
    QString m_noun;
    QStackedLayout *m_pages;
    SecretDropArea *m_area = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_stored = false;
};

} // namespace purser
