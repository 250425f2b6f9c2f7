#pragma once

#include "app/model/releaseplan.h"

#include <QWidget>

class QLabel;

namespace purser {

class DependencyList;
class EmphasisLabel;

// Shows a plan before it is carried out: how many of each kind are released, and what has to be changed by hand.
class ReleasePlanView : public QWidget
{
    Q_OBJECT

public:
    explicit ReleasePlanView(QWidget *parent = nullptr);

    void setPlan(const QString &integrationName, const ReleasePlan &plan);

signals:
    void goToRequested(const purser::Dependency &dependency);
    void openFileRequested(const purser::Dependency &dependency);

private:
    EmphasisLabel *m_question;
    QLabel *m_counts;
    QLabel *m_keptTitle;
    DependencyList *m_kept;
};

} // namespace purser
