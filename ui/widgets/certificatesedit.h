#pragma once

#include "app/model/fieldissue.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPlainTextEdit;

namespace purser {

// A field for certificates, one or several: pasted, dropped as a file or loaded from one, and shown, since they are no
// secret. Below them stands whom they name.
class CertificatesEdit : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 maximumSize = 64 * 1024; // bytes of a file

    // How the bytes of a file become text, and what a text says, a line for each certificate.
    struct Reader
    {
        std::function<QString(const QByteArray &)> text = {};
        std::function<QStringList(const QString &)> facts = {};
    };

    explicit CertificatesEdit(const Reader &reader, QWidget *parent = nullptr);

    QString value() const;
    void setValue(const QString &value);

    void loadFile(const QString &path);

    // Why the last file was not taken: KeyTooLarge or FileUnreadable. Its `field` is empty.
    std::optional<FieldIssue> problem() const { return m_problem; }

signals:
    void changed();

private:
    void takeText();
    void chooseFile();

    Reader m_reader;
    QPlainTextEdit *m_text;
    QLabel *m_facts;
    QString m_taken; // the text as it was last announced
    std::optional<FieldIssue> m_problem;
};

} // namespace purser
