#include "ui/tools/explainbox.h"

#include "app/clients/defaultmark.h"
#include "app/model/displaytext.h"
#include "app/model/namekey.h"
#include "app/model/sentences.h"
#include "ui/subscriptions/folderfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/whatsthis.h"

#include <QDir>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int pause = 150; // ms without a keystroke
constexpr int mostRows = 6;

} // namespace

ExplainBox::ExplainBox(Account &account, QWidget *parent)
    : Card(Card::Level::Part, parent),
      m_account(account),
      m_server(new Dropdown(this)),
      m_folder(new FolderField(this)),
      m_subscription(new Dropdown(this)),
      m_said(plainLabel({}, TextRole::Body, this)),
      m_clear(makeButton(ButtonKind::Row, tr("Clear default"), u"explain.clear"_s, this))
{
    setObjectName(u"explain"_s);
    const RowModel<Row>::Column name {tr("Integration"),
        [](const Row &row, int role) { return role == Qt::DisplayRole ? QVariant(displayText(row.name)) : QVariant(); },
        {}};
    const RowModel<Row>::Column answer {tr("Answers"),
        [](const Row &row, int role) -> QVariant {
            if (role == ListRole::ToneOf) {
                return static_cast<int>(row.isAnswering ? Tone::Good : Tone::Muted);
            }
            return role == Qt::DisplayRole ? QVariant(row.isAnswering ? tr("Yes") : tr("No")) : QVariant();
        },
        {}};
    const RowModel<Row>::Column why {tr("Why"),
        [](const Row &row, int role) {
            return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(displayText(row.why)) : QVariant();
        },
        {}};
    const RowModel<Row>::Column buttons {{}, {}, {}};
    m_model = new RowModel<Row>(
        {name, answer, why, buttons}, [](const Row &row) { return row.name; }, this);
    m_table = new ListTable(m_model, u"explain.integrations"_s, this);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ExplainBox::explain);
    const auto soon = [this] { m_soon.start(); };
    connect(m_server, &QComboBox::currentTextChanged, this, soon);
    connect(m_folder, &FolderField::changed, this, soon);
    connect(m_subscription, &QComboBox::currentIndexChanged, this, soon);
    connect(m_table, &ListTable::actionTriggered, this,
        [this](const QString &, const QString &chosen) { mark(chosen, true); });
    connect(m_clear, &QPushButton::clicked, this, [this] { mark(m_default, false); });
}

void ExplainBox::build()
{
    setTitle(tr("What a tool would get"));
    m_table->setAccessibleName(tr("Integrations for this registry"));
    m_table->setCompact(true);
    m_table->setActions({{.id = u"default"_s, .text = tr("Make default"), .isButton = true}});
    m_table->setColumnWidths({{.column = 2, .wanted = 40, .least = 16, .share = 1},
        {.column = 0, .wanted = 24, .least = 12}, {.column = 1, .wanted = 9, .least = 8}});
    m_said->setObjectName(u"explain.said"_s);
    addPadded()->addWidget(makeQuestion());
    addSeparator();
    QVBoxLayout *answer = addPadded();
    answer->addWidget(m_said);
    answer->addWidget(m_clear, 0, Qt::AlignLeft);
    body()->addWidget(m_table);
    m_table->hide();
    m_clear->hide();
}

QWidget *ExplainBox::makeQuestion()
{
    m_server->setObjectName(u"explain.servers"_s);
    m_server->setEditable(true);
    m_server->lineEdit()->setObjectName(u"explain.server"_s);
    m_server->lineEdit()->setAccessibleName(tr("Registry"));
    m_server->setInsertPolicy(QComboBox::NoInsert);
    m_server->lineEdit()->setLayoutDirection(Qt::LeftToRight);
    setHelp(m_server,
        tr("The address of a registry, as in the names of its images up to the first slash. Below stands what a tool "
           "that "
           "asks for it gets."));
    m_folder->setObjectName(u"explain.folder"_s);
    setHelp(m_folder, tr("A folder with a project of Purser's decides for its subscription. Empty: no folder."));
    m_subscription->setObjectName(u"explain.subscription"_s);
    //: No subscription
    m_subscription->addItem(tr("None"), QString());
    setHelp(m_subscription, tr("The environment variable PURSER_SUBSCRIPTION of the tool overrules its folder."));
    auto *question = new QWidget(this);
    auto *across = new QHBoxLayout(question);
    across->setContentsMargins({});
    across->setSpacing(Theme::tokens().size.space4);
    across->addWidget(
        new FieldRow(tr("Registry"), tr("As the tool or an image names it"), m_server, question), 2, Qt::AlignTop);
    across->addWidget(new FieldRow(tr("Folder"), tr("Where the tool is started"), m_folder, question), 3, Qt::AlignTop);
    across->addWidget(
        new FieldRow(tr("Subscription"), tr("If PURSER_SUBSCRIPTION names one"), m_subscription, question), 2,
        Qt::AlignTop);
    return question;
}

void ExplainBox::setHosts(const QStringList &hosts)
{
    if (hosts.isEmpty()) {
        return;
    }
    const QString asked = m_server->currentText();
    const QSignalBlocker quiet(m_server);
    m_server->clear();
    m_server->addItems(hosts);
    m_server->setCurrentText(asked.isEmpty() ? hosts.first() : asked);
}

void ExplainBox::reload()
{
    readSubscriptions();
    explain();
}

void ExplainBox::readSubscriptions()
{
    QCoro::connect(m_account.subscriptions().all(), this, [this](const Result<QList<Subscription>> &all) {
        if (!all) {
            return; // whatever is asked next says why
        }
        const QString chosen = m_subscription->currentData().toString();
        const QSignalBlocker quiet(m_subscription);
        m_subscription->clear();
        m_subscription->addItem(tr("None"), QString());
        for (const Subscription &subscription : *all) {
            m_subscription->addItem(displayText(subscription.name), subscription.name);
        }
        m_subscription->setCurrentIndex(std::max(0, m_subscription->findData(chosen)));
    });
}

void ExplainBox::explain()
{
    const int question = ++m_question;
    const QString folder = m_folder->folder().isEmpty() ? QDir::homePath() : m_folder->folder();
    QCoro::connect(explainHelper(m_account, m_server->currentText(), m_subscription->currentData().toString(), folder),
        this, [this, question](const HelperExplanation &explanation) {
            if (question == m_question) {
                show(explanation);
            }
        });
}

void ExplainBox::show(const HelperExplanation &explanation)
{
    QList<Row> rows;
    if (!explanation.integration.isEmpty()) {
        rows << Row {explanation.integration, true, explanation.why};
        m_said->setText(tr("The tool gets the login of %1.").arg(displayText(explanation.integration)));
    } else if (explanation.isNotFound) {
        m_said->setText(tr("No integration is for it. The tool goes on without a login."));
    } else {
        m_said->setText(displayText(explanation.said));
    }
    setTextTone(m_said, explanation.integration.isEmpty() ? Tone::Warning : Tone::Text);
    for (const HelperExplanation::Other &other : explanation.others) {
        rows << Row {other.name, false, other.why};
    }
    m_model->setRows(rows);
    // What there is only one of needs no table to be told from others.
    m_table->setVisible(rows.size() > 1);
    m_table->fitRows(mostRows);
    showDefault(explanation.integration);
}

// Only a default that decides is worth ending here.
void ExplainBox::showDefault(const QString &answering)
{
    m_default.clear();
    m_clear->hide();
    if (answering.isEmpty()) {
        return;
    }
    const auto find = [](Account &account, QString name) -> QCoro::Task<bool> {
        const Result<Integration> integration = co_await account.integrations().findByName(name);
        const Result<QSet<QString>> defaults = co_await defaultIntegrations(account);
        co_return integration &&defaults && defaults->contains(integration->id);
    };
    QCoro::connect(find(m_account, answering), this, [this, answering](bool isDefault) {
        m_default = isDefault ? answering : QString();
        m_clear->setVisible(isDefault);
    });
}

void ExplainBox::mark(const QString &name, bool isDefault)
{
    const auto change = [](Account &account, QString named, bool isWanted) -> QCoro::Task<Result<Done>> {
        const Result<Integration> integration = co_await account.integrations().findByName(named);
        if (!integration) {
            co_return std::unexpected(integration.error());
        }
        const QString id = integration->id;
        if (isWanted) {
            co_return co_await makeDefault(account, id);
        }
        co_return co_await account.integrations().unmarkDefault(id);
    };
    QCoro::connect(change(m_account, name, isDefault), this, [this](const Result<Done> &done) {
        explain();
        if (!done) {
            m_said->setText(explanation(done.error()));
            setTextTone(m_said, Tone::Danger);
        }
    });
}

} // namespace purser
