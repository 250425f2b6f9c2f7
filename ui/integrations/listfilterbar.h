#pragma once

#include "ui/integrations/integrationfilter.h"

#include <QWidget>

namespace purser {

class Chip;
class IntegrationModel;
class MenuButton;
class SearchField;

// The line above the list: type, Integration Name, and chips with live counts.
class ListFilterBar : public QWidget
{
    Q_OBJECT

public:
    ListFilterBar(IntegrationModel *model, QWidget *parent = nullptr);

    void focusSearch();
    void reset();
    // Only those of one chip, whatever was filtered before.
    void showOnly(bool IntegrationFilter::*member);

private:
    void buildTypeMenu();
    void setType(const QString &family, const QString &typeId, const QString &text);
    Chip *addChip(const QString &text, const QString &objectName, bool IntegrationFilter::*member);
    void apply();
    void updateCounts();

    IntegrationModel *m_model;
    IntegrationFilter m_filter;
    MenuButton *m_types;
    SearchField *m_search;
    Chip *m_failing;
    Chip *m_neverChecked;
    Chip *m_unassigned;
    Chip *m_expiresSoon;
};

} // namespace purser
