#pragma once

#include "app/model/error.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedLayout;

namespace purser {

class Card;
class EmptyState;
class ListTable;
class MessageBar;
class ProgressLine;
class SearchField;

// A page that is a list: a line to search by, the rows, and what is shown instead while there are none, none that
// match, or none to be had.
class ListPage : public QWidget
{
    Q_OBJECT

public:
    ListPage(const QString &title, QWidget *parent);

    void focusSearch();
    void focusList();
    void select(const QString &id);

signals:
    void reloadRequested();

protected:
    Card *card() const { return m_card; }
    QPushButton *addButton(bool isPrimary, const QString &text, const QString &objectName);
    SearchField *search() const { return m_search; }
    // Chips go here, behind the search.
    QHBoxLayout *filterLine() const { return m_filterLine; }
    // Exactly once.
    void setTable(ListTable *table, const QString &searchPlaceholder);
    EmptyState *empty() const { return m_empty; }
    MessageBar *bar() const { return m_bar; }

    // Between the two nothing but a thin line tells that rows are being read.
    void beginLoading();
    // `total` is how many there are, whether they match or not.
    void endLoading(qsizetype total);
    void showFailure(const Error &error);
    // After the filter has changed.
    void showPane();

private:
    enum class Pane { Loading, List, Empty, NoMatch, Failed };

    void buildPanes();

    Card *m_card;
    MessageBar *m_bar;
    ProgressLine *m_progress;
    QWidget *m_filters;
    QHBoxLayout *m_filterLine;
    SearchField *m_search;
    QStackedLayout *m_panes;
    ListTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_failed = nullptr;
    qsizetype m_total = 0;
    bool m_isLoaded = false;
    bool m_hasFailed = false;
    bool m_isFocusDue = false; // as soon as there are rows
};

} // namespace purser
