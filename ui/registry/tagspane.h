#pragma once

#include "app/account/registrycontents.h"
#include "ui/widgets/card.h"

#include <stop_token>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace purser {

class EmptyState;
class ListTable;
class MessageBar;
class NameModel;
class ProgressLine;
class RightsPanel;
class SearchField;
class Throttle;

// The tags of one repository as they arrive, and what the login may do there.
class TagsPane : public Card
{
    Q_OBJECT

public:
    TagsPane(RegistryContents &contents, const QString &integrationId, QWidget *parent);
    ~TagsPane() override;

    // `isListed`: the registry named it itself, so it exists.
    void show(const QString &repository, bool isListed);
    void reload();
    QString repository() const { return m_repository; }
    bool hasTags() const;
    void focusSearch();

signals:
    void found(const QString &repository); // by that name, as the registry knows it
    void unlockRequested();

private:
    enum class Pane { Nothing, Loading, List, Empty, NoMatch, Failed };

    void build();
    void buildFilter();
    void buildPanes();
    void buildTable();
    void stop();
    void readTags();
    void take(const QStringList &names);
    void flush();
    void finish(const Result<Listing> &listing);
    void showEnd(const Listing &listing);
    void askForRights(bool mayUpload);
    void showFailure(const QString &title, const QString &text);
    void showPane();
    void copyReference(const QString &tag);

    RegistryContents &m_contents;
    QString m_integrationId;
    QString m_repository;
    QString m_registry; // host[:port], once it answered
    bool m_isListed = false;
    bool m_isReading = false;
    bool m_hasFailed = false;
    bool m_hasRights = true; // something is known of them although there is no list
    NameModel *m_model;
    ListTable *m_table;
    RightsPanel *m_rights;
    QWidget *m_head;
    SearchField *m_search;
    QLabel *m_count;
    QLabel *m_copied;
    QPushButton *m_stopButton;
    QPushButton *m_copy;
    MessageBar *m_bar;
    ProgressLine *m_progress;
    QStackedLayout *m_panes;
    EmptyState *m_failed = nullptr;
    QPushButton *m_unlock = nullptr;
    Throttle *m_flush;
    QStringList m_arrived; // not in the model yet
    std::stop_source m_stop;
};

} // namespace purser
