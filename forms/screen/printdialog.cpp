// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/printdialog.h"

#include "forms/screen/pagelist.h"
#include "forms/screen/pagepane.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace nianbao {

namespace {

/// With the list of pages, wide enough for a page that is read.
constexpr QSize usualSize(920, 760);
constexpr double shareOfScreen = 0.9;

} // namespace

PrintDialog::PrintDialog(const PrintMatter &matter, QWidget *parent)
    : QDialog(parent)
    , m_pageCount(matter.pages->pageCount())
    , m_list(new PageList(matter.pages, this))
    , m_pages(new PagePane(this))
    , m_which(new QComboBox(this))
    , m_named(new QLineEdit(this))
    , m_sides(new QComboBox(this))
    , m_sum(new QLabel(this))
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(tr("Print: %1").arg(matter.title));
    build(matter);
    m_pages->setPages(matter.pages);
    m_pages->setFit(PageView::Fit::Page);
    connect(m_list, &PageList::pageChosen, m_pages->view(), [this](int page) { m_pages->view()->showPage(page); });
    connect(m_pages->view(), &PageView::pageChanged, m_list, &PageList::setCurrentPage);
    connect(m_which, &QComboBox::currentIndexChanged, this, &PrintDialog::showOrder);
    connect(m_sides, &QComboBox::currentIndexChanged, this, &PrintDialog::showOrder);
    connect(m_named, &QLineEdit::textEdited, this, [this] {
        m_which->setCurrentIndex(Named);
        showOrder();
    });
    showOrder();
    const QSize most = screen()->availableSize() * shareOfScreen;
    resize(usualSize.boundedTo(most));
    m_print->setFocus();
}

void PrintDialog::build(const PrintMatter &matter)
{
    m_which->setAccessibleName(tr("Which pages"));
    m_which->addItems({tr("All pages"), tr("Odd pages only"), tr("Even pages only"), tr("These pages:")});
    m_named->setAccessibleName(tr("Pages to print"));
    m_named->setPlaceholderText(tr("for example 1-3, 5"));
    m_named->setMinimumWidth(fontMetrics().horizontalAdvance(m_named->placeholderText()) + 24);
    m_sides->setAccessibleName(tr("One side or both"));
    m_sides->addItem(tr("One side of the paper"), QVariant::fromValue(Sides::One));
    m_sides->addItem(tr("Both sides, turned at the long edge"), QVariant::fromValue(Sides::Both));
    // GB/T 9704-2012, 6.2: official documents are printed on both sides.
    m_sides->setCurrentIndex(m_pageCount > 1 ? 1 : 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_print = buttons->addButton(tr("Choose the printer…"), QDialogButtonBox::AcceptRole);
    m_print->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *paper = new QHBoxLayout;
    paper->setSpacing(0);
    paper->addWidget(m_list);
    paper->addWidget(m_pages, 1);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(16, 8, 16, 0);
    choice->addWidget(m_which);
    choice->addWidget(m_named);
    choice->addSpacing(8);
    choice->addWidget(m_sides);
    choice->addStretch(1);
    auto *last = new QHBoxLayout;
    last->setContentsMargins(16, 0, 16, 12);
    last->addWidget(m_sum, 1);
    last->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(paper, 1);
    layout->addLayout(choice);
    if (!matter.remark.isEmpty()) {
        auto *remark = new QLabel(matter.remark, this);
        remark->setWordWrap(true);
        remark->setContentsMargins(16, 0, 16, 0);
        layout->addWidget(remark);
    }
    layout->addLayout(last);
    m_sum->setWordWrap(true);
}

QList<int> PrintDialog::chosenPages() const
{
    if (m_which->currentIndex() == Named)
        return pagesNamed(m_named->text(), m_pageCount);
    QList<int> pages;
    for (int page = 0; page < m_pageCount; ++page) {
        const bool isOdd = page % 2 == 0; // as it is numbered, from 1
        if (m_which->currentIndex() == All || isOdd == (m_which->currentIndex() == Odd))
            pages.append(page);
    }
    return pages;
}

/// Who prints the odd pages alone puts the paper in again for the others.
bool PrintDialog::isTurnedByHand() const
{
    return m_which->currentIndex() == Odd || m_which->currentIndex() == Even;
}

PrintOrder PrintDialog::order() const
{
    return {chosenPages(), isTurnedByHand() ? Sides::One : m_sides->currentData().value<Sides>()};
}

void PrintDialog::showOrder()
{
    const PrintOrder chosen = order();
    const auto pages = static_cast<int>(chosen.pages.size());
    m_list->setChosen(chosen.pages);
    m_sides->setEnabled(!isTurnedByHand());
    m_print->setEnabled(pages > 0);
    if (pages > 0) {
        const int sheets = chosen.sides == Sides::Both ? (pages + 1) / 2 : pages;
        //: how many pages, how many sheets
        m_sum->setText(tr("%1 on %2").arg(tr("%n page(s)", nullptr, pages), tr("%n sheet(s)", nullptr, sheets)));
    } else if (m_which->currentIndex() == Named && m_named->text().trimmed().isEmpty()) {
        m_sum->setText(tr("Write which pages, for example 1-3, 5."));
    } else {
        m_sum->setText(tr("There are only the pages 1 to %1. Write for example 1-3, 5.").arg(m_pageCount));
    }
}

} // namespace nianbao
