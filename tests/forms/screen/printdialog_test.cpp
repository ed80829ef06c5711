// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/printdialog.h"

#include "forms/paper/paperlayout.h"
#include "forms/screen/pagelist.h"
#include "forms/screen/pagepane.h"
#include "model/report/reportdocument.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

using namespace nianbao;

namespace {

PrintMatter matterOf(int pages)
{
    ReportDocument document;
    document.title = QStringLiteral("页");
    for (int line = 0; line < 22 * pages; ++line)
        document.blocks.append(ParagraphBlock{{ParagraphLevel::Body, QStringLiteral("行"), 0}});
    static const FontBook fonts;
    return {std::make_shared<const PaperLayout>(document, fonts), document.title, {}};
}

class Dialog
{
public:
    explicit Dialog(int pages)
        : dialog(matterOf(pages))
    {
        dialog.show();
    }

    QComboBox *which() { return dialog.findChildren<QComboBox *>().at(comboOf(4)); }
    QComboBox *sides() { return dialog.findChildren<QComboBox *>().at(comboOf(2)); }
    void name(const QString &pages)
    {
        auto *line = dialog.findChild<QLineEdit *>();
        line->setText(pages);
        emit line->textEdited(pages);
    }
    bool mayPrint()
    {
        for (QAbstractButton *button : dialog.findChild<QDialogButtonBox *>()->buttons()) {
            if (qobject_cast<QPushButton *>(button)->isDefault())
                return button->isEnabled();
        }
        return false;
    }

    PrintDialog dialog;

private:
    /// By the number of answers.
    qsizetype comboOf(int count)
    {
        const QList<QComboBox *> all = dialog.findChildren<QComboBox *>();
        const auto found
            = std::find_if(all.cbegin(), all.cend(), [&](QComboBox *box) { return box->count() == count; });
        return found - all.cbegin();
    }
};

} // namespace

TEST(PagesNamed, AreUnderstoodAsAClerkWritesThem)
{
    const QList<int> expected{0, 1, 2, 4};
    for (const char *text : {"1-3,5", "1-3, 5", "１－３，５", "1~3、5", "1至3 5", "5,1-3", " 1—3；5 "})
        EXPECT_EQ(pagesNamed(QString::fromUtf8(text), 6), expected) << text;
}

TEST(PagesNamed, AreNoneWhereAPageIsMissingOrTheTextIsNoList)
{
    for (const char *text : {"", " ", "7", "0", "1-9", "3-", "a", "1,,2", "2-1x", "-1", "99999999999999999999"})
        EXPECT_TRUE(pagesNamed(QString::fromUtf8(text), 6).isEmpty()) << text;
}

TEST(PrintDialog, OffersAllPagesOnBothSidesAsOfficialDocumentsAre)
{
    Dialog several(3);
    EXPECT_EQ(several.dialog.order().pages, (QList<int>{0, 1, 2}));
    EXPECT_EQ(several.dialog.order().sides, Sides::Both);
    Dialog single(1);
    EXPECT_EQ(single.dialog.order().sides, Sides::One) << "there is no other side to print on";
}

TEST(PrintDialog, PrintsOddPagesThenEvenOnesForAPrinterWithOneSide)
{
    Dialog dialog(5);
    dialog.which()->setCurrentIndex(1); // two-sided would put pages 1 and 3 on one sheet
    EXPECT_EQ(dialog.dialog.order().pages, (QList<int>{0, 2, 4}));
    dialog.which()->setCurrentIndex(2);
    EXPECT_EQ(dialog.dialog.order().pages, (QList<int>{1, 3}));
    EXPECT_EQ(dialog.dialog.order().sides, Sides::One);
}

TEST(PrintDialog, PrintsNothingWhereTheNamedPagesAreNotThere)
{
    Dialog dialog(3);
    EXPECT_TRUE(dialog.mayPrint());
    dialog.name(QStringLiteral("2"));
    EXPECT_EQ(dialog.dialog.order().pages, QList<int>{1});
    EXPECT_TRUE(dialog.mayPrint());
    dialog.name(QStringLiteral("4"));
    EXPECT_FALSE(dialog.mayPrint());
}

TEST(PrintDialog, ShowsThePageThatIsChosenInTheList)
{
    Dialog dialog(4);
    auto *list = dialog.dialog.findChild<PageList *>();
    auto *pages = dialog.dialog.findChild<PagePane *>();
    ASSERT_EQ(list->model()->rowCount(), 4);
    list->setCurrentIndex(list->model()->index(2, 0)); // as a click does
    EXPECT_EQ(pages->view()->currentPage(), 2);
    pages->view()->showPage(3);
    EXPECT_EQ(list->currentPage(), 3);
    EXPECT_EQ(pages->view()->fit(), PageView::Fit::Page);
}
