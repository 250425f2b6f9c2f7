#include "tests/support/printers.h"
#include "tests/support/silence.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/decisiondialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/secrettextedit.h"
#include "ui/widgets/tooltip.h"

#include <QBoxLayout>
#include <QHelpEvent>
#include <QLineEdit>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

using namespace Qt::Literals;
using namespace purser;

namespace {

const auto hostile = u"<img src='file:///etc/hostname'><b>name</b>"_s;

std::unique_ptr<QWidget> everythingThatShowsText()
{
    auto page = std::make_unique<QWidget>();
    auto *crumbs = new Breadcrumb(page.get());
    crumbs->setTrail({{hostile, u"a"_s}, {hostile, u"b"_s}});
    auto *card = new Card(Card::Level::Page, page.get());
    card->setTitle(hostile);
    card->setRemark(hostile);
    auto *bar = new MessageBar(page.get());
    bar->showMessage(MessageBar::Kind::Danger, hostile, hostile);
    new EmptyState(hostile, hostile, page.get());
    auto *row = new FieldRow(hostile, hostile, new QLineEdit, page.get());
    row->setIssue(hostile);
    new SecretTextEdit(page.get());
    new ElidedLabel(hostile, TextRole::Body, page.get());
    plainLabel(hostile, TextRole::Warning, page.get());
    auto *dialog = new DecisionDialog(hostile, page.get());
    dialog->body()->addWidget(plainLabel(hostile));
    return page;
}

} // namespace

TEST(Label, everyLabelShowsItsTextAsItIs)
{
    const auto page = everythingThatShowsText();
    const auto labels = page->findChildren<QLabel *>();
    EXPECT_GT(labels.size(), 12);
    for (const QLabel *label : labels) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
    }
}

TEST(Label, standsWhereTheWindowsWritingBegins)
{
    QWidget window;
    auto *label = plainLabel(u"name"_s, TextRole::Body, &window);
    EXPECT_EQ(label->alignment() & Qt::AlignHorizontal_Mask, Qt::AlignLeft | Qt::AlignAbsolute);
    window.setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(label->alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
    label->setAlignment(Qt::AlignCenter);
    window.setLayoutDirection(Qt::LeftToRight);
    EXPECT_EQ(label->alignment(), Qt::AlignCenter);
}

TEST(Label, aCutTextHasATooltipAndAWholeOneHasNone)
{
    expectWarning("does not support raise()"); // the offscreen platform, of a tooltip
    ElidedLabel label(u"a rather long name of an integration"_s);
    label.show();
    for (const bool narrow : {true, false}) {
        SCOPED_TRACE(narrow);
        label.resize(narrow ? 60 : 600, 20);
        EXPECT_EQ(label.isElided(), narrow);
        QHelpEvent help(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&label, &help);
        EXPECT_EQ(QToolTip::text().contains(label.text()), narrow);
        QToolTip::hideText();
        EXPECT_TRUE(QTest::qWaitFor([] { return !QToolTip::isVisible(); }));
    }
}

TEST(ToolTip, isEscaped)
{
    QWidget widget;
    setPlainToolTip(&widget, hostile);
    EXPECT_TRUE(widget.toolTip().contains(hostile.toHtmlEscaped()));
    EXPECT_FALSE(widget.toolTip().contains(u"<img"_s));
    EXPECT_TRUE(Qt::mightBeRichText(widget.toolTip())); // so that it is unescaped again when shown
    setPlainToolTip(&widget, {});
    EXPECT_TRUE(widget.toolTip().isEmpty());
}
