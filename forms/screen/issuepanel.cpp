// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/issuepanel.h"

#include "forms/screen/explanationeditor.h"
#include "forms/screen/findings.h"
#include "forms/screen/issuedelegate.h"
#include "forms/screen/issuelist.h"
#include "forms/screen/markslegend.h"
#include "forms/wording/rulewords.h"
#include "forms/wording/sentences.h"
#include "model/check/explaining.h"
#include "model/check/numberfix.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int gap = 8;

/// No cell stands out, and a control total would tell more.
bool wouldControlsHelp(const Issue &issue)
{
    return issue.decidedBy && issue.likeliest().isEmpty();
}

/// Its sentence has a control total in it, which the table shows only on request.
bool speaksOfControls(const Issue &issue, const Figures &figures)
{
    const QList<CellIndex> cells = issue.leftCells + rightCellsNow(issue);
    return std::any_of(cells.begin(), cells.end(), [&figures](CellIndex cell) {
        return figures.control(cell) && figures.control(cell)->isNumber();
    });
}

/// What somebody changed about the rules on this computer; nullptr where nobody did.
QLabel *ruleChanges(const Edition &edition)
{
    const QList<RuleOverride> &overrides = edition.overrides();
    if (overrides.isEmpty())
        return nullptr;
    QStringList sentences;
    for (const RuleOverride &change : overrides)
        sentences.append(wording::sentence(change));
    auto *label = new QLabel(overrides.size() == 1 ? sentences.first()
                                                   : IssuePanel::tr("Rules changed on this computer: %n", nullptr,
                                                                    static_cast<int>(overrides.size())));
    label->setObjectName(QStringLiteral("ruleChanges"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMargin(gap);
    label->setToolTip(sentences.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    return label;
}

} // namespace

IssuePanel::IssuePanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(*new IssueList(session, this))
    , m_view(new QListView)
    , m_empty(new QLabel(tr("No findings. A finding appears here when the figures that it speaks of are filled in; "
                            "to check everything now, choose the check in the menu.")))
{
    m_view->setModel(&m_list);
    m_view->setItemDelegate(new IssueDelegate(m_view));
    m_view->setResizeMode(QListView::Adjust);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Findings"));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setMargin(gap);

    auto *full = new QWidget;
    auto *layout = new QVBoxLayout(full);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    m_foot = new QWidget;
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(gap, gap / 2, gap, gap / 2);
    foot->setSpacing(gap);
    m_legend = new MarksLegend;
    m_suspect = new QPushButton(tr("&Go to the cell"));
    m_suggestion = new QPushButton;
    m_explain = new QPushButton(tr("&Explain…"));
    m_explain->setObjectName(QStringLiteral("explain"));
    m_explaining = new ExplanationEditor;
    m_explaining->hide();
    foot->addWidget(m_legend);
    foot->addStretch(1);
    m_controls = new QPushButton(tr("Enter control &totals"));
    m_controls->setObjectName(QStringLiteral("giveControls"));
    m_controls->setToolTip(tr("With the totals of your own register the program can tell which cell is wrong"));
    foot->addWidget(m_controls);
    m_showControls = new QPushButton(tr("Show the control &totals"));
    m_showControls->setObjectName(QStringLiteral("showControls"));
    m_showControls->setToolTip(tr("The control total of this finding stands beside the computed total then"));
    foot->addWidget(m_showControls);
    m_numberField = new QPushButton(tr("Let the &number follow the table"));
    m_numberField->setObjectName(QStringLiteral("numberField"));
    m_numberField->setToolTip(tr("The text then shows the figure of the table, also when it changes"));
    foot->addWidget(m_numberField);
    foot->addWidget(m_suggestion);
    foot->addWidget(m_suspect);
    foot->addWidget(m_explain);
    layout->addWidget(m_explaining);
    layout->addWidget(m_foot);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    if (QLabel *changes = ruleChanges(session.project().edition()))
        whole->addWidget(changes);
    whole->addWidget(m_empty);
    whole->addWidget(full, 1);

    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_view, &QListView::doubleClicked, this, [this](const QModelIndex &index) { m_list.toggle(index.row()); });
    connect(m_suspect, &QPushButton::clicked, this, &IssuePanel::goToSuspect);
    connect(m_suggestion, &QPushButton::clicked, this, [this] { applySuggestion(); });
    connect(m_numberField, &QPushButton::clicked, this, &IssuePanel::makeNumberField);
    connect(m_explain, &QPushButton::clicked, this, &IssuePanel::explainChosen);
    connect(m_explaining, &ExplanationEditor::accepted, this, &IssuePanel::writeExplanation);
    connect(m_explaining, &ExplanationEditor::givenUp, this, [this] {
        closeExplaining();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_list, &IssueList::findingsReplaced, this, &IssuePanel::keepInView);
    connect(&session, &Session::stateChanged, this, &IssuePanel::update);
    connect(m_controls, &QPushButton::clicked, this, [this] {
        emit controlsWanted();
        if (const std::optional<Issue> &chosen = m_session.chosenFinding(); chosen && chosen->decidedBy)
            emit cellWanted(chosen->decidedBy->cell);
    });
    connect(m_showControls, &QPushButton::clicked, this, &IssuePanel::controlsWanted);
    connect(&session, &Session::findingsChanged, this, &IssuePanel::update);
    connect(&session, &Session::chosenFindingChanged, this, &IssuePanel::update);
    update();
}

void IssuePanel::choose(int row)
{
    if (row < 0 || row >= m_list.rowCount())
        return;
    m_view->setCurrentIndex(m_list.index(row));
    const bool isOne = !m_list.isGroup(row); // else a line over many findings, none of which was chosen
    const Issue issue = m_list.issue(row);
    m_session.chooseFinding(isOne ? std::optional(issue) : std::nullopt);
    closeExplaining();
    update();
    if (!isOne)
        return;
    const QList<CellIndex> right = rightCellsNow(issue);
    const QList<CellIndex> suspected = suspectedCells(issue);
    if (!suspected.isEmpty())
        emit cellWanted(suspected.first());
    else if (issue.place)
        emit wordsWanted(*issue.place);
    else if (!issue.leftCells.isEmpty())
        emit cellWanted(issue.leftCells.first());
    else if (!right.isEmpty())
        emit cellWanted(right.first());
    else if (!issue.rule->section.isEmpty())
        emit sectionWanted(issue.rule->section);
}

void IssuePanel::keepInView(int firstNew)
{
    // Where a row goes away, the view takes the next one for the current one: it is not what the user looks at.
    const std::optional<Issue> &chosen = m_session.chosenFinding();
    const int chosenRow = chosen ? m_list.rowOf(*chosen) : -1;
    m_view->setCurrentIndex(chosenRow >= 0 ? m_list.index(chosenRow) : QModelIndex());
    const int row = chosenRow >= 0 ? chosenRow : firstNew;
    if (row >= 0)
        m_view->scrollTo(m_list.index(row), QAbstractItemView::PositionAtTop);
}

void IssuePanel::step(int by)
{
    const int count = m_list.findingCount();
    if (count == 0)
        return;
    const int current = m_session.chosenFinding() ? m_list.rowOf(*m_session.chosenFinding()) : -1;
    const int first = by > 0 ? 0 : count - 1;
    choose(current < 0 || current >= count ? first : (current + by + count) % count);
}

void IssuePanel::goToNext()
{
    step(1);
}

void IssuePanel::goToPrevious()
{
    step(-1);
}

void IssuePanel::goToFirst(Severity severity)
{
    for (int row = 0; row < m_list.rowCount(); ++row) {
        const Issue &issue = m_list.issue(row);
        if (!m_list.isGroup(row) && issue.state == IssueState::Fail && issue.rule->severity == severity)
            return choose(row);
    }
}

void IssuePanel::explainChosen()
{
    const std::optional<Issue> &chosen = m_session.chosenFinding();
    if (!chosen || m_explain->isHidden())
        return;
    m_foot->hide();
    m_explaining->open(*chosen);
    layout()->activate();
    m_view->scrollTo(m_view->currentIndex());
}

void IssuePanel::closeExplaining()
{
    if (m_explaining->isHidden())
        return; // showing the foot again would measure it again
    m_explaining->hide();
    m_foot->show();
}

void IssuePanel::writeExplanation(const QString &text)
{
    const std::optional<Issue> chosen = m_session.chosenFinding();
    if (!chosen)
        return;
    const Result<Edit> edit = explain(*chosen, text, m_session.project());
    if (!edit && edit.error().code != ErrorCode::NothingToChange) {
        emit m_session.failed(edit.error());
        return; // the words stay
    }
    if (edit && !m_session.apply(*edit))
        return; // the session has said why; the words stay
    closeExplaining();
    m_session.chooseFinding(std::nullopt);
    m_view->setCurrentIndex({});
    m_view->setFocus(Qt::OtherFocusReason);
}

void IssuePanel::goToSuspect()
{
    const std::optional<Issue> &chosen = m_session.chosenFinding();
    if (!chosen)
        return;
    // Choosing a finding about the text leads to its words; the cell that contradicts them is asked for here.
    if (chosen->place && !chosen->leftCells.isEmpty())
        emit cellWanted(chosen->leftCells.first());
    else
        choose(m_list.rowOf(*chosen));
}

bool IssuePanel::applySuggestion()
{
    QList<Suspect> set;
    if (const std::optional<Issue> &chosen = m_session.chosenFinding())
        set = chosen->likeliest();
    for (int row = 0; !m_session.chosenFinding() && set.isEmpty() && row < m_list.rowCount(); ++row)
        set = m_list.issue(row).likeliest();
    if (set.isEmpty() || !m_session.project().isEditable())
        return false;
    const Project &project = m_session.project();
    Edit edit;
    edit.kind = EditKind::ApplySuggestion;
    for (const Suspect &suspect : set) {
        const CellSpec &spec = project.edition().cell(suspect.cell);
        const Result<ParsedValue> value = parseValue(suspect.expected.text(), spec.format, InputSource::Typed,
                                                     project.figures().value(suspect.cell).unit());
        if (!value)
            return false;
        edit.changes.append(spec.role == CellRole::Total ? project.changeOfControl(suspect.cell, value->value)
                                                         : project.changeOf(suspect.cell, value->value));
    }
    if (!m_session.apply(edit))
        return false;
    emit cellWanted(set.first().cell);
    return true;
}

void IssuePanel::makeNumberField()
{
    const std::optional<Issue> chosen = m_session.chosenFinding();
    if (!chosen)
        return;
    const Edit edit = numberFix(*chosen, m_session.project());
    if (!edit.isEmpty() && m_session.apply(edit))
        emit wordsWanted({chosen->place->section, chosen->place->start, 0, {}, {}}); // where one goes on writing
}

void IssuePanel::update()
{
    const bool isEmpty = m_list.findingCount() == 0;
    m_empty->setVisible(isEmpty);
    // On a small screen one finding has to do; where there is none, the line of what cannot be checked.
    m_view->setMinimumHeight((isEmpty ? 1 : 2) * fontMetrics().lineSpacing() + gap);
    const std::optional<Issue> &chosen = m_session.chosenFinding();
    m_legend->setVisible(chosen && !rightCellsNow(*chosen).isEmpty());
    m_legend->setSuspectShown(chosen && !chosen->likeliest().isEmpty());
    m_suspect->setEnabled(chosen.has_value());
    m_suspect->setText(chosen && chosen->leftCells.isEmpty() ? tr("&Go to the text") : tr("&Go to the cell"));
    const bool mayExplain = chosen && m_session.project().isEditable() && chosen->foldedUnder.isEmpty()
        && isExplainable(*chosen, m_session.project().figures());
    m_explain->setVisible(mayExplain);
    m_explain->setText(chosen && chosen->state == IssueState::Explained ? tr("Change the &explanation…")
                                                                        : tr("&Explain…"));
    if (!mayExplain)
        closeExplaining();
    const Project &project = m_session.project();
    m_controls->setVisible(chosen && project.isEditable() && wouldControlsHelp(*chosen));
    m_showControls->setVisible(chosen && m_controls->isHidden() && speaksOfControls(*chosen, project.figures()));
    m_numberField->setVisible(chosen && project.isEditable() && !numberFix(*chosen, project).isEmpty());
    const QList<Suspect> set = chosen ? chosen->likeliest() : QList<Suspect>();
    const bool suggests = !set.isEmpty() && project.isEditable();
    m_suggestion->setVisible(suggests);
    if (suggests) {
        const QString keys = QKeySequence(applySuggestionKeys).toString(QKeySequence::NativeText);
        //: figures, a key
        m_suggestion->setText(
            set.size() == 1
                ? tr("&Change to %1 (%2)").arg(set.first().expected.text(), keys)
                : tr("&Change to %1 and %2 (%3)").arg(set.first().expected.text(), set.last().expected.text(), keys));
        QStringList lines;
        for (const Suspect &suspect : set) {
            //: a cell, the figure in it, the figure that it gets
            lines.append(tr("%1: %2 → %3")
                             .arg(wording::cellName(project.edition(), suspect.cell), suspect.value.text(),
                                  suspect.expected.text()));
        }
        m_suggestion->setToolTip(lines.join(u'\n'));
    }
}

bool IssuePanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_view->currentIndex().row();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            choose(row);
            return true;
        }
        const bool isOpen = m_view->currentIndex().data(IssueList::OpenRole).toBool();
        if ((key == Qt::Key_Right && !isOpen) || (key == Qt::Key_Left && isOpen)) {
            m_list.toggle(row);
            return true;
        }
    }
    if (object == m_view->viewport() && event->type() == QEvent::Resize)
        m_view->doItemsLayout();
    return QWidget::eventFilter(object, event);
}

} // namespace nianbao
