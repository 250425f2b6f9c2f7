#pragma once

#include "app/model/fieldissue.h"
#include "app/model/secret.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace purser {

class SecretDropArea;

// A field for a secret of many lines: a key, or pairs of names and values. It is pasted, dropped as a file, or loaded
// from a file, byte for byte; once there, its size is shown instead of it.
class SecretTextEdit : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 maximumSize = 64 * 1024; // bytes

    enum class Openness {
        Never, // it is not shown at all
        Revealable, // for 20 s, or until the window loses the focus
        Typed, // and it may be typed: what is being typed shows as long
    };

    explicit SecretTextEdit(QWidget *parent = nullptr);
    ~SecretTextEdit() override;

    // What the loaded thing is called: "Service account key".
    void setNoun(const QString &noun);
    // What stands in the empty field.
    void setPlaceholder(const QString &placeholder);
    void setOpenness(Openness openness);

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

    bool isRevealed() const { return m_isRevealed; }
    void setRevealed(bool revealed);
    void setRevealTime(int milliseconds);

    // Why the last paste, drop or file was not taken: KeyTooLarge or FileUnreadable. Its `field` is empty.
    std::optional<FieldIssue> problem() const { return m_problem; }

signals:
    void secretChanged();
    void problemChanged();

protected:
    bool event(QEvent *event) override;

private:
    void buildEntry();
    void buildBoxes();
    void buildFoot();
    void chooseFile();
    void takeTyped();
    void refuse(const FieldIssue &problem);
    void showText();
    void showState();

    Secret m_secret;
    std::optional<FieldIssue> m_problem;
    QString m_noun;
    QString m_placeholder;
    QStackedLayout *m_pages;
    SecretDropArea *m_area = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_replace = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_reveal = nullptr;
    QTimer m_hideTimer;
    Openness m_openness = Openness::Never;
    bool m_stored = false;
    bool m_isReplacing = false; // the stored one
    bool m_isRevealed = false;
};

} // namespace purser
