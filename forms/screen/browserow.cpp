// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/browserow.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace nianbao {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::BrowseRow)
};

} // namespace

QHBoxLayout *browseRow(QLineEdit *line, const std::function<std::optional<QString>()> &ask)
{
    auto *browse = new QPushButton(Words::tr("Browse…"), line->parentWidget());
    browse->setAutoDefault(false);
    QWidget::setTabOrder(line, browse);
    auto *layout = new QHBoxLayout;
    layout->addWidget(line, 1);
    layout->addWidget(browse);
    QObject::connect(browse, &QPushButton::clicked, line, [line, ask] {
        if (const std::optional<QString> path = ask())
            line->setText(QDir::toNativeSeparators(*path));
    });
    return layout;
}

} // namespace nianbao
