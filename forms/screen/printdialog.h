// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is about to be printed: the same pages as preview and PDF, a list of them, and which of them go on
// paper, on one side or both. The printer itself is chosen after it, in the system's dialog.

#include "forms/screen/printing.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nianbao {

class PageList;
class PagePane;

/// Something ready to be printed.
struct PrintMatter
{
    std::shared_ptr<const PaperPages> pages;
    QString title;
    QString remark; ///< what the user should know before it is on paper; usually empty
};

class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PrintDialog(const PrintMatter &matter, QWidget *parent = nullptr);

    /// Pages and sides as they are chosen now; no pages where the choice makes no sense.
    PrintOrder order() const;

private:
    enum Which { All, Odd, Even, Named };

    void build(const PrintMatter &matter);
    bool isTurnedByHand() const;
    void showOrder();
    QList<int> chosenPages() const;

    int m_pageCount;
    PageList *m_list;
    PagePane *m_pages;
    QComboBox *m_which;
    QLineEdit *m_named;
    QComboBox *m_sides;
    QLabel *m_sum;
    QPushButton *m_print = nullptr;
};

} // namespace nianbao
