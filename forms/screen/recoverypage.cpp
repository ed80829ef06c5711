// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/recoverypage.h"

#include "forms/screen/fittoscreen.h"
#include "forms/wording/historywords.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int gap = 8;

/// What has to be written again comes before what only has to be looked at.
int urgency(RecoveredPlace::From from)
{
    switch (from) {
    case RecoveredPlace::From::Nowhere: return 0;
    case RecoveredPlace::From::FileName:
    case RecoveredPlace::From::Beginning: return 1;
    case RecoveredPlace::From::Disputed: return 2;
    case RecoveredPlace::From::Refused: return 3;
    case RecoveredPlace::From::Version: return 4;
    case RecoveredPlace::From::History: return 5;
    }
    Q_UNREACHABLE();
}

QString presentWords(const Place &place, const Project &report)
{
    using enum Place::Kind;
    const bool isOfCell = place.kind == Cell || place.kind == Control || place.kind == Previous;
    if (isOfCell && report.edition().find(CellId(place.id)) < 0)
        return {};
    return wording::contentWords(place, report.stored(place), report.edition()).simplified();
}

} // namespace

RecoveryPage::RecoveryPage(const RecoveryReport &report, const Project &saved, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_edition(saved.editionPtr())
    , m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("recoveryPage"));
    setWindowTitle(tr("What was saved of the damaged file"));
    QStringList sentences{tr("%1 was damaged and is unchanged. What could be read of it is in the new file.")
                              .arg(QDir::toNativeSeparators(report.damaged))};
    sentences += wording::remarksOn(report);
    if (!report.places.isEmpty())
        sentences.append(tr("Please go through these %n place(s):", nullptr, static_cast<int>(report.places.size())));
    auto *words = new QLabel(sentences.join(u'\n')); // a line each: they say different things
    words->setTextFormat(Qt::PlainText); // also where the name of a file looks like another
    words->setWordWrap(true);
    words->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Where"), tr("Now"), tr("What happened to it")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Interactive);
    QList<RecoveredPlace> places = report.places;
    std::stable_sort(places.begin(), places.end(), [](const RecoveredPlace &a, const RecoveredPlace &b) {
        return urgency(a.from) < urgency(b.from);
    });
    for (const RecoveredPlace &recovered : std::as_const(places)) {
        auto *item = new QTreeWidgetItem(m_list,
                                         {wording::placeWords(recovered.place, *m_edition),
                                          presentWords(recovered.place, saved), wording::sentence(recovered.from)});
        item->setData(0, Qt::UserRole, recovered.place.id);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    fitToScreen(*this, {860, 560});
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const QString id = item->data(0, Qt::UserRole).toString();
        if (const CellIndex cell = m_edition->find(CellId(id)); cell >= 0)
            emit cellWanted(cell);
        else
            emit sectionWanted(m_edition->section(SectionId(id)) ? SectionId(id) : SectionId());
    });
}

} // namespace nianbao
