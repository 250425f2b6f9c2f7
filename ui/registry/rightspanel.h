#pragma once

#include "app/model/error.h"
#include "app/model/rights.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace purser {

class RightChip;

// What the login may do to a repository, and how that was found: a chip and a sentence for each right, and the way to
// find out more by trying.
class RightsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RightsPanel(QWidget *parent);

    void showAsking();
    void showRights(const RepositoryRights &rights);
    void showFailure(const Error &error);

signals:
    void tryPushRequested();

private:
    struct Line
    {
        RightChip *chip = nullptr;
        QLabel *how = nullptr;
    };
    Line makeLine(RightKind kind);

    Line m_pull;
    Line m_push;
    QLabel *m_remark;
    QPushButton *m_try;
};

// Explains what trying a push does, and calls `then` if the person wants it.
void askToTryPush(
    const QString &repository, const QString &registry, QWidget *parent, const std::function<void()> &then);

} // namespace purser
