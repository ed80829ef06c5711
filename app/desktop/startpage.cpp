// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/startpage.h"

#include "forms/screen/themedicon.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int columnWidthPx = 720;

QPushButton *bigButton(const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(themedIcon(icon), {}, parent);
    button->setIconSize({24, 24});
    button->setMinimumHeight(56);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_new(bigButton(QStringLiteral("new"), this))
    , m_open(bigButton(QStringLiteral("open"), this))
    , m_sample(bigButton(QStringLiteral("sample"), this))
    , m_recentTitle(new QLabel(this))
    , m_recent(new QListWidget(this))
    , m_drop(new QLabel(this))
{
    m_new->setObjectName(QStringLiteral("startNew"));
    m_open->setObjectName(QStringLiteral("startOpen"));
    m_sample->setObjectName(QStringLiteral("startSample"));
    m_new->setDefault(true);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.8);
    m_title->setFont(font);
    m_words->setWordWrap(true);
    m_drop->setWordWrap(true);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setSpacing(2);
    m_recent->viewport()->setAutoFillBackground(false);

    auto *column = new QWidget(this);
    column->setMaximumWidth(columnWidthPx);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(16);
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addWidget(m_sample);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    layout->addSpacing(16);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recent, 3);
    layout->addWidget(m_drop);
    layout->addStretch(2);
    auto *sheet = new QWidget(this);
    auto *page = new QHBoxLayout(sheet);
    page->setContentsMargins(32, 16, 32, 16);
    page->addStretch(1);
    page->addWidget(column, 6);
    page->addStretch(1);
    auto *area = new QScrollArea(this); // on a small screen this page must not make the window taller
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(sheet);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);

    connect(m_new, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    const auto openItem = [this](const QListWidgetItem *item) { emit fileWanted(item->data(Qt::UserRole).toString()); };
    connect(m_recent, &QListWidget::itemActivated, this, openItem);
    connect(m_recent, &QListWidget::itemClicked, this, openItem);
    setFocusProxy(m_new);
    setRecentFiles({});
    retranslate();
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(
            QStringLiteral("%1\n%2").arg(file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath())),
            m_recent);
        item->setData(Qt::UserRole, path);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
    m_recent->setVisible(!paths.isEmpty());
}

void StartPage::retranslate()
{
    m_title->setText(tr("Annual report on government information disclosure"));
    m_words->setText(tr("Start this year's report with “New report”. Go on with one that exists with “Open”. "
                        "To look around first, open the sample: a complete report that you can change at will."));
    m_new->setText(tr("New report"));
    m_open->setText(tr("Open"));
    m_sample->setText(tr("Open the sample"));
    m_recentTitle->setText(tr("Opened last"));
    m_recent->setAccessibleName(m_recentTitle->text());
    m_drop->setText(tr("A report can also be dropped on this window."));
}

} // namespace nianbao
