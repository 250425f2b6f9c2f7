#include "ui/widgets/proxyedit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/dropdown.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals;

namespace purser {

namespace {

enum Way { System, None, Own };

constexpr auto unfinished = ":"_L1;

} // namespace

ProxyEdit::ProxyEdit(QWidget *parent) : QWidget(parent), m_way(new Dropdown(this)), m_address(new QLineEdit(this))
{
    m_way->setObjectName(u"way"_s);
    //: Proxies: the system's, no proxy, one of its own
    m_way->addItems({tr("System"), tr("None"), tr("Own")});
    m_address->setObjectName(u"address"_s);
    m_address->setAccessibleName(tr("Host and port of the proxy"));
    m_address->setPlaceholderText(u"proxy.example.com:3128"_s);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_address->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(Theme::tokens().size.space2);
    line->addWidget(m_way, 2);
    line->addWidget(m_address, 3);
    setFocusProxy(m_way);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this](int way) {
        m_address->setVisible(way == Own);
        emit changed();
    });
    connect(m_way, &QComboBox::activated, this, [this](int way) {
        if (way == Own) {
            m_address->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_address, &QLineEdit::textChanged, this, &ProxyEdit::changed);
}

QString ProxyEdit::value() const
{
    switch (m_way->currentIndex()) {
    case None:
        return u"none"_s;
    case Own:
        return m_address->text().isEmpty() ? unfinished : m_address->text();
    default:
        return {};
    }
}

void ProxyEdit::setValue(const QString &value)
{
    const bool isOwn = !value.isEmpty() && value != "system"_L1 && value != "none"_L1;
    m_address->setText(isOwn && value != unfinished ? value : QString());
    m_way->setCurrentIndex(isOwn ? Own : value == "none"_L1 ? None : System);
}

} // namespace purser
