// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/statesview.h"

#include "forms/screen/comparisontext.h"
#include "forms/wording/historywords.h"
#include "forms/wording/sentences.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int gap = 8;

QString failure(const Error &error)
{
    return QStringLiteral("<p>%1</p>").arg(wording::sentence(error).toHtmlEscaped());
}

} // namespace

StatesView::StatesView(Session &session, EarlierState::Kind kind, StateReader read, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(kind)
    , m_read(std::move(read))
    , m_list(new QTreeWidget)
    , m_with(new QLabel(tr("&Compare with:")))
    , m_other(new QComboBox)
    , m_restore(new QPushButton)
    , m_print(new QPushButton(tr("&Print…")))
    , m_comparison(new QTextBrowser)
{
    const bool isVersion = kind == EarlierState::Kind::Version;
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(isVersion ? tr("Versions, newest first") : tr("Backups, newest first"));
    m_list->setHeaderLabels(isVersion ? QStringList{tr("When"), tr("Computer user"), tr("Version")}
                                      : QStringList{tr("When"), tr("Made")});
    m_with->setBuddy(m_other);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_restore->setText(isVersion ? tr("&Go back to this version…") : tr("&Restore this backup…"));
    m_comparison->setFrameShape(QFrame::NoFrame);
    m_comparison->setAccessibleName(tr("What differs"));
    m_comparison->document()->setDocumentMargin(2 * gap);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(gap, gap, gap, gap);
    bar->setSpacing(gap);
    bar->addWidget(m_with);
    bar->addWidget(m_other, 1);
    bar->addWidget(m_print);
    bar->addWidget(m_restore);
    auto *below = new QWidget;
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(0);
    belowLayout->addLayout(bar);
    belowLayout->addWidget(m_comparison, 1);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(below);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (!isVersion)
        layout->addLayout(makePlace());
    layout->addWidget(halves, 1);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &StatesView::compare);
    connect(m_other, &QComboBox::currentIndexChanged, this, &StatesView::compare);
    connect(m_print, &QPushButton::clicked, this, &StatesView::printWanted);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const std::optional<EarlierState> state = chosen())
            emit restoreWanted(*state);
    });
    setFocusProxy(m_list);
}

QLayout *StatesView::makePlace()
{
    m_place = new QLabel;
    m_place->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_placeButton = new QPushButton(tr("Another &folder…"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(gap, gap, gap, gap);
    bar->setSpacing(gap);
    bar->addWidget(m_place, 1);
    bar->addWidget(m_placeButton);
    connect(m_placeButton, &QPushButton::clicked, this, &StatesView::placeWanted);
    return bar;
}

void StatesView::refresh()
{
    m_isStale = true;
    if (isVisible())
        fill();
}

void StatesView::showEvent(QShowEvent *event)
{
    if (m_isStale)
        fill();
    QWidget::showEvent(event);
}

void StatesView::fill()
{
    m_isStale = false;
    const Project &project = m_session.project();
    const QList<EarlierState> versions = versionsOf(project);
    const QList<EarlierState> copies = copiesOf(project);
    m_states = m_kind == EarlierState::Kind::Version ? versions : copies;
    m_others = m_kind == EarlierState::Kind::Version ? versions + copies : copies + versions;
    fillList();
    fillOthers();
    showPlace();
    compare();
}

void StatesView::showPlace()
{
    const ProjectFile *file = m_session.project().file();
    if (!m_place || !file)
        return;
    const BackupFolder &folder = file->backups();
    const Status there = folder.check();
    if (!there)
        return m_place->setText(wording::sentence(there.error()));
    const QString sentence = folder.chosen().isEmpty() ? tr("Backups are kept beside the report, in the folder %1.")
                                                       : tr("Backups are kept in the chosen folder %1.");
    m_place->setText(
        sentence.arg(QDir::toNativeSeparators(folder.chosen().isEmpty() ? folder.path() : folder.chosen())));
}

void StatesView::fillList()
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const int added = static_cast<int>(m_states.size()) - m_list->topLevelItemCount();
    m_list->clear();
    for (const EarlierState &state : std::as_const(m_states)) {
        QStringList words{wording::momentText(state.at)};
        if (m_kind == EarlierState::Kind::Version)
            words << state.who << state.name;
        else
            words << wording::reasonName(state.reason);
        new QTreeWidgetItem(m_list, words);
    }
    for (int column = 0; column + 1 < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
        m_list->header()->resizeSection(column, m_list->header()->sectionSize(column) + 2 * gap);
    }
    if (!m_states.isEmpty())
        m_list->setCurrentItem(
            m_list->topLevelItem(row < 0 ? 0 : std::clamp(row + added, 0, m_list->topLevelItemCount() - 1)));
}

void StatesView::fillOthers()
{
    const QSignalBlocker quiet(m_other);
    const QString kept = m_other->currentText();
    m_other->clear();
    m_other->addItem(tr("The report as it is now"));
    for (const EarlierState &state : std::as_const(m_others))
        m_other->addItem(wording::stateName(state));
    m_other->setCurrentIndex(std::max(0, m_other->findText(kept)));
}

std::optional<EarlierState> StatesView::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? std::nullopt : std::optional(m_states[row]);
}

void StatesView::compare()
{
    const bool isAny = chosen().has_value();
    m_restore->setEnabled(isAny && m_session.project().isEditable());
    m_restore->setToolTip(m_session.project().isEditable() ? QString() : wording::whyNotEditable(m_session.project()));
    m_print->setEnabled(isAny);
    m_other->setEnabled(isAny);
    m_comparison->setHtml(compared(palette()));
}

QString StatesView::html() const
{
    return compared(QPalette(Qt::white));
}

QString StatesView::compared(const QPalette &colours) const
{
    const std::optional<EarlierState> state = chosen();
    if (!state) {
        const bool isReadable = !m_session.project().file() || m_session.project().file()->backups().check();
        if (m_kind == EarlierState::Kind::Backup && !isReadable)
            return QStringLiteral("<p>%1</p>")
                .arg(tr("The backups cannot be listed as long as their folder is not there.").toHtmlEscaped());
        const QString nothing = m_kind == EarlierState::Kind::Version
            ? tr("There is no version yet. Ctrl+S keeps one under a name; finishing and every export keep one too.")
            : tr("There is no backup yet. One is made before the first change of each day, and before anything that "
                 "changes much at once.");
        return QStringLiteral("<p>%1</p>").arg(nothing.toHtmlEscaped());
    }
    const Result<std::unique_ptr<Project>> then = m_read(*state);
    if (!then)
        return failure(then.error());
    const ComparedState a{**then, wording::stateName(*state)};
    const Marks marks = Marks::from(colours);
    const int other = m_other->currentIndex() - 1;
    if (other < 0)
        return comparisonText(a, {m_session.project(), tr("Now", "the report as it is now")}, marks).html;
    const Result<std::unique_ptr<Project>> second = m_read(m_others[other]);
    if (!second)
        return failure(second.error());
    return comparisonText(a, {**second, wording::stateName(m_others[other])}, marks).html;
}

} // namespace nianbao
