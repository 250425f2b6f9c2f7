#include "tests/ui/subscriptions/subscriptiontest.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int longestWait = 10'000; // ms

FieldValues valuesOf(const QString &typeId)
{
    FieldValues values {{u"username"_s, u"acmebuilds"_s}};
    if (typeId != "docker"_L1) {
        values.insert(u"url"_s, u"https://registry.acme.example"_s);
    }
    return values;
}

} // namespace

SubscriptionTest::SubscriptionTest()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme.setAnimated(false);
    m_theme.setScheme(Theme::Scheme::Light);
    m_theme.setBaseFont(QFont(u"Inter"_s, 10));
    m_theme.apply(*qApp);
}

SubscriptionTest::~SubscriptionTest()
{
    m_window.reset();
    m_scans.reset();
}

void SubscriptionTest::SetUp()
{
    m_account = std::make_unique<Account>(m_home.filePath(u"account.db"_s));
    const auto isOpen = QCoro::waitFor(m_account->open());
    ASSERT_TRUE(isOpen);
    m_scans = std::make_unique<ProjectScans>(*m_account);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 760);
    m_view = new SubscriptionView(*m_account, *m_scans, m_window.get());
    auto *menu = new SubscriptionMenu(m_view, m_window.get());
    auto *trail = new Breadcrumb(m_window.get());
    auto *right = new QVBoxLayout;
    right->addWidget(trail);
    right->addWidget(m_view, 1);
    auto *sides = new QHBoxLayout(m_window.get());
    sides->setContentsMargins(16, 16, 16, 16);
    sides->setSpacing(16);
    sides->addWidget(menu, 0, Qt::AlignTop);
    sides->addLayout(right, 1);
    QObject::connect(
        m_view, &SubscriptionView::trailChanged, trail, [this, trail] { trail->setTrail(m_view->trail()); });
    QObject::connect(trail, &Breadcrumb::activated, m_view, &SubscriptionView::follow);
    QObject::connect(menu, &SubscriptionMenu::placeChosen, m_view,
        [this](SubscriptionView::Place place) { m_view->open(m_view->subscriptionId(), place); });
    QObject::connect(m_view, &SubscriptionView::message, m_view, [this](const QString &text) { messages << text; });
    m_view->setFileOpener([this](const QString &path, int line) {
        opened << u"%1:%2"_s.arg(path, QString::number(line));
        return QFile::exists(path);
    });
    m_window->show();
    m_window->activateWindow();
}

Subscription SubscriptionTest::addSubscription(const QString &name)
{
    const auto added = QCoro::waitFor(account().subscriptions().add(name));
    EXPECT_TRUE(added);
    return added.value_or(Subscription());
}

Integration SubscriptionTest::addIntegration(const QString &name, const QString &typeId)
{
    Draft draft;
    draft.name = name;
    draft.typeId = typeId;
    draft.values = valuesOf(typeId);
    draft.secrets.insert(u"password"_s, Secret(QByteArrayLiteral("wonderland")));
    const auto added = QCoro::waitFor(account().integrations().add(draft));
    EXPECT_TRUE(added) << (added ? 0 : static_cast<int>(added.error().kind));
    return added.value_or(Integration());
}

SubscriptionIntegrationDetails SubscriptionTest::enable(
    const Subscription &subscription, const Integration &integration, const QString &as)
{
    SubscriptionIntegrationDraft draft;
    draft.name = as.isEmpty() ? integration.name : as;
    draft.integrationId = integration.id;
    const auto enabled = QCoro::waitFor(account().subscriptionIntegrations().enable(subscription.id, draft));
    EXPECT_TRUE(enabled);
    return enabled.value_or(SubscriptionIntegrationDetails());
}

Dependent SubscriptionTest::addDependent(const Subscription &subscription, DependentKind kind, const QString &name,
    const QStringList &subscriptionIntegrationIds, const QString &folder)
{
    const DependentDraft draft {name, folder, subscriptionIntegrationIds};
    const auto added = QCoro::waitFor(account().dependents().add(subscription.id, kind, draft));
    EXPECT_TRUE(added);
    return added.value_or(Dependent());
}

void SubscriptionTest::sql(const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"behind"_s);
        database.setDatabaseName(m_home.filePath(u"account.db"_s));
        ASSERT_TRUE(database.open());
        QSqlQuery query(database);
        EXPECT_TRUE(query.exec(statement)) << qPrintable(query.lastError().text());
    }
    QSqlDatabase::removeDatabase(u"behind"_s);
}

void SubscriptionTest::orphan(const SubscriptionIntegrationDetails &details)
{
    sql(u"UPDATE subscription_integration SET integration_id = NULL WHERE id = '%1'"_s.arg(details.use.id));
}

QString SubscriptionTest::makeFolder(const QString &name, const QMap<QString, QByteArray> &files)
{
    const QDir folder(m_home.filePath(name));
    EXPECT_TRUE(folder.mkpath(u"."_s));
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QFile written(folder.filePath(file.key()));
        EXPECT_TRUE(folder.mkpath(QFileInfo(file.key()).path()));
        EXPECT_TRUE(written.open(QFile::WriteOnly));
        written.write(file.value());
    }
    return folder.path();
}

void SubscriptionTest::open(const Subscription &subscription, SubscriptionView::Place place, const QString &thingId)
{
    m_view->open(subscription.id, place, thingId);
    until("the subscription is read", [&] { return m_view->subscription().name == subscription.name; });
    m_view->focusFirst();
}

QWidget *SubscriptionTest::find(const QString &objectName)
{
    QWidgetList roots = QApplication::topLevelWidgets();
    std::stable_partition(roots.begin(), roots.end(), [this](QWidget *root) { return root != m_window.get(); });
    for (QWidget *root : std::as_const(roots)) {
        if (root->objectName() == objectName && root->isVisible()) {
            return root;
        }
        for (QWidget *widget : root->findChildren<QWidget *>(objectName)) {
            if (widget->isVisible()) {
                return widget;
            }
        }
    }
    return nullptr;
}

void SubscriptionTest::click(const QString &objectName)
{
    auto *widget = see<QWidget>(objectName);
    ASSERT_TRUE(widget) << qPrintable(objectName);
    until(qPrintable(objectName + u" can be pressed"_s), [&] { return widget->isEnabled(); });
    QTest::mouseClick(widget, Qt::LeftButton);
}

void SubscriptionTest::type(const QString &objectName, const QString &text)
{
    auto *line = see<QLineEdit>(objectName);
    ASSERT_TRUE(line) << qPrintable(objectName);
    line->setFocus();
    line->selectAll();
    text.isEmpty() ? QTest::keyClick(line, Qt::Key_Delete) : QTest::keyClicks(line, text);
}

void SubscriptionTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *popup = QApplication::activePopupWidget();
    if (!popup) {
        QWidget *modal = QApplication::activeModalWidget();
        QWidget *active = modal ? modal : m_window.get();
        active->activateWindow();
        until("the window is active", [active] { return active->isActiveWindow(); });
    }
    QWidget *target = popup ? popup->focusWidget() : QApplication::focusWidget();
    if (!target) {
        target = popup ? popup : m_window.get();
    }
    QTest::keyClick(target, key, modifiers);
}

void SubscriptionTest::choose(const QString &listedText)
{
    auto *list = see<QAbstractItemView>(u"popup.list"_s);
    ASSERT_TRUE(list);
    until(qPrintable(listedText + u" is listed"_s), [&] {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() == listedText) {
                list->scrollTo(index);
                QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect(index).center());
                return true;
            }
        }
        return false;
    });
}

void SubscriptionTest::until(const char *what, const std::function<bool()> &isSo)
{
    EXPECT_TRUE(QTest::qWaitFor(isSo, longestWait)) << "not in time: " << what;
}

QStringList SubscriptionTest::rows(const QString &tableName)
{
    const auto *table = see<QTableView>(tableName);
    QStringList texts;
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        QStringList columns;
        for (int column = 0; column < table->model()->columnCount() - 1; ++column) {
            columns << table->model()->index(row, column).data().toString();
        }
        texts << columns.join(u" | "_s);
    }
    return texts;
}

void SubscriptionTest::selectRow(const QString &tableName, const QString &name)
{
    until(qPrintable(name + u" is listed"_s), [&] {
        auto *table = see<QTableView>(tableName);
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (table->model()->index(row, column).data().toString() == name) {
                    table->setCurrentIndex(table->model()->index(row, 0));
                    table->setFocus();
                    return true;
                }
            }
        }
        return false;
    });
}

QString SubscriptionTest::trail() const
{
    QStringList steps;
    for (const Breadcrumb::Step &step : m_view->trail()) {
        steps << step.text;
    }
    return steps.join(u" / "_s);
}

} // namespace purser
