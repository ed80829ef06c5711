// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/changesview.h"

#include "forms/screen/comparisontext.h"
#include "forms/screen/historymodel.h"
#include "forms/wording/historywords.h"
#include "forms/wording/sentences.h"
#include "model/project/numberfields.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

namespace nianbao {

namespace {

constexpr int gap = 8;
/// In digits; After takes the rest. Narrower than these all together they are scrolled.
constexpr std::array widths{std::pair{HistoryModel::When, 18},   std::pair{HistoryModel::Who, 15},
                            std::pair{HistoryModel::Origin, 16}, std::pair{HistoryModel::Where, 40},
                            std::pair{HistoryModel::Before, 21}, std::pair{HistoryModel::After, 21}};

} // namespace

ChangesView::ChangesView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(*new HistoryModel(session, this))
    , m_filter(*new HistoryFilter(this))
    , m_search(new QLineEdit)
    , m_only(new QCheckBox)
    , m_table(new QTableView)
    , m_count(new QLabel)
    , m_details(new QTextBrowser)
{
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    m_table->setAccessibleName(tr("Changes, newest first"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + gap);
    QHeaderView *head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setStretchLastSection(true);
    for (const auto &[column, digits] : widths)
        head->resizeSection(column, digits * fontMetrics().horizontalAdvance(u'0'));
    m_search->setPlaceholderText(tr("Find a change: cell, user, figure …"));
    m_search->setAccessibleName(tr("Find a change"));
    m_search->setClearButtonEnabled(true);
    m_only->hide();
    auto *print = new QPushButton(tr("&Print…"));
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setAccessibleName(tr("The chosen change"));
    m_details->document()->setDocumentMargin(2 * gap);
    m_details->setPlaceholderText(tr("Choose a change to see it in full. A double click goes to its cell or section."));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(gap, gap, gap, gap);
    bar->setSpacing(2 * gap);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_only);
    bar->addWidget(m_count);
    bar->addWidget(print);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(m_details);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(halves, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.setWords(words);
        update();
    });
    connect(m_only, &QCheckBox::toggled, this, [this](bool only) {
        m_filter.setPlaceId(only ? m_placeId : QString());
        update();
    });
    connect(print, &QPushButton::clicked, this, &ChangesView::printWanted);
    connect(m_table, &QTableView::activated, this, &ChangesView::go);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangesView::showDetails);
    connect(&m_model, &HistoryModel::refreshed, this, &ChangesView::update);
    setFocusProxy(m_search);
    update();
}

void ChangesView::showPlace(const QString &placeId, const QString &name)
{
    m_placeId = placeId;
    m_only->setText(tr("Only &of: %1").arg(QString(name).replace(u'&', QStringLiteral("&&"))));
    m_only->setVisible(!placeId.isEmpty());
    m_only->setChecked(!placeId.isEmpty());
    m_search->clear();
    m_filter.setPlaceId(placeId);
    update();
}

void ChangesView::update()
{
    const int shown = m_filter.rowCount();
    m_count->setText(m_model.rowCount() < HistoryModel::mostRows
                         ? tr("%n change(s)", nullptr, shown)
                         : tr("%n of the newest %1 changes", nullptr, shown).arg(m_model.rowCount()));
}

void ChangesView::showDetails()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_details->clear();
        return;
    }
    const HistoryEntry &entry = m_model.entry(m_filter.mapToSource(index).row());
    const Project &project = m_session.project();
    const Place &place = entry.change.place;
    const auto origin = editKindFromName(entry.origin);
    QStringList facts{wording::momentText(entry.at), entry.who, origin ? wording::originName(*origin) : entry.origin};
    facts.removeAll(QString());
    QString html = QStringLiteral("<p><b>%1</b><br>%2</p>")
                       .arg(wording::placeWords(place, project.edition()).toHtmlEscaped(),
                            facts.join(QStringLiteral(" · ")).toHtmlEscaped());
    if (place.kind == Place::Kind::Text || place.kind == Place::Kind::PreviousText) {
        const auto shown = [&project](const std::optional<QString> &stored) {
            return ShownText(stored.value_or(QString()), project.figures()).text();
        };
        html += sentencesHtml(shown(entry.change.before), shown(entry.change.after), Marks::from(palette()));
    } else {
        html += QStringLiteral("<p>%1 → <b>%2</b></p>")
                    .arg(wording::contentWords(place, entry.change.before, project.edition()).toHtmlEscaped(),
                         wording::contentWords(place, entry.change.after, project.edition()).toHtmlEscaped());
    }
    m_details->setHtml(html);
}

void ChangesView::go()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const Place &place = m_model.entry(m_filter.mapToSource(index).row()).change.place;
    const Edition &edition = m_session.project().edition();
    if (const CellIndex cell = edition.find(CellId(place.id)); cell >= 0)
        emit cellWanted(cell);
    else if (edition.section(SectionId(place.id)))
        emit sectionWanted(SectionId(place.id));
    else if (place.kind == Place::Kind::Profile)
        emit sectionWanted({});
}

QString ChangesView::html() const
{
    const auto row = [](const QString &tag, const auto &words) {
        QString cells;
        for (int column = 0; column < HistoryModel::ColumnCount; ++column)
            cells += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(tag, QString(words(column)).toHtmlEscaped());
        return QStringLiteral("<tr>%1</tr>").arg(cells);
    };
    const QString head = row(QStringLiteral("th"),
                             [this](int column) { return m_filter.headerData(column, Qt::Horizontal).toString(); });
    QString rows;
    for (int line = 0; line < m_filter.rowCount(); ++line)
        rows += row(QStringLiteral("td"),
                    [this, line](int column) { return m_filter.index(line, column).data().toString(); });
    return QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"3\" "
                          "style=\"border-collapse:collapse\"><thead>%1</thead>%2</table>")
        .arg(head, rows);
}

} // namespace nianbao
