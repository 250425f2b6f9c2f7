#pragma once

#include "app/model/integration.h"

#include <QWidget>

namespace purser {

class IntegrationChoiceModel;
class MenuButton;
class PickPopup;

// One of the account's integrations, chosen from a searchable dropdown whose first entry leads to adding one.
class IntegrationChooser : public QWidget
{
    Q_OBJECT

public:
    explicit IntegrationChooser(QWidget *parent);

    void setIntegrations(const QList<Integration> &integrations);
    // Only those of this type can be chosen; empty: any.
    void setType(const QString &typeId);
    void setCanAdd(bool canAdd);

    // Empty: none. One that is not (yet) among the integrations is kept and shows as none.
    void setChosenId(const QString &id);
    QString chosenId() const;
    QString chosenName() const;

signals:
    void chosen(); // by the person
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChosen();

    IntegrationChoiceModel *m_model;
    MenuButton *m_button;
    PickPopup *m_popup;
    QString m_chosen;
};

} // namespace purser
