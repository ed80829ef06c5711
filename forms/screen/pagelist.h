// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Small pictures of all pages, one below the other, each made when it is first seen. Pages that are not
// to be printed are pale.

#include "forms/paper/paperpages.h"

#include <QListView>

#include <memory>

namespace nianbao {

class PageList final : public QListView
{
    Q_OBJECT

public:
    explicit PageList(std::shared_ptr<const PaperPages> pages, QWidget *parent = nullptr);

    void setCurrentPage(int page);
    int currentPage() const { return currentIndex().row(); }
    /// The pages to print, from 0.
    void setChosen(const QList<int> &pages);

signals:
    /// The user went to it.
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    class Model;
    Model *m_model;
    bool m_isFollowing = false; ///< the page shown elsewhere
    bool m_isLeading = false;
};

} // namespace nianbao
