// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/formstack.h"

#include "app/desktop/narrativefinder.h"
#include "forms/screen/findings.h"
#include "forms/screen/gridview.h"
#include "forms/screen/messagebar.h"
#include "forms/screen/narrativeeditor.h"
#include "forms/screen/session.h"
#include "forms/screen/tableform.h"
#include "forms/screen/unitform.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>
#include <tuple>

namespace nianbao {

namespace {

/// The cells that a finding speaks of, those most to the point first.
QList<CellIndex> cellsOf(const Issue &finding)
{
    QList<CellIndex> cells;
    for (const Suspect &suspect : finding.suspects)
        cells.append(suspect.cell);
    return cells + finding.leftCells + rightCellsNow(finding);
}

} // namespace

FormStack::FormStack(QWidget *parent)
    : QWidget(parent)
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
}

FormStack::~FormStack() = default;

void FormStack::setSession(Session *session)
{
    for (QWidget *form : std::as_const(m_forms))
        delete form;
    m_forms.clear();
    delete m_finder;
    m_finder = nullptr;
    delete m_bar;
    m_bar = nullptr;
    m_session = session;
    m_current = {};
    m_messages->hide();
}

QWidget *FormStack::makeForm(const SectionId &section)
{
    const SectionSpec *spec = m_session->project().edition().section(section);
    if (!spec) {
        auto *form = new UnitForm(*m_session, this);
        connect(form, &UnitForm::sectionWritten, this, &FormStack::show);
        return form;
    }
    if (spec->kind == SectionSpec::Kind::Narrative) {
        auto *form = new NarrativeEditor(*m_session, section, this);
        connect(form, &NarrativeEditor::cellWanted, this, &FormStack::goTo);
        connect(form, &NarrativeEditor::typed, this, &FormStack::typed);
        return form;
    }
    auto *form = new TableForm(*m_session, *m_session->project().edition().table(spec->table), this);
    connect(form, &TableForm::noticed, this, &FormStack::notice);
    connect(form, &TableForm::currentCellChanged, this, &FormStack::currentCellChanged);
    form->view().addActions(m_tableActions);
    form->view().setContextMenuPolicy(Qt::ActionsContextMenu);
    return form;
}

void FormStack::show(const SectionId &section)
{
    if (!m_session)
        return;
    if (!settle()) {
        // A refused figure waits to be corrected. Not at once: a list that is being clicked at selects afterwards.
        QMetaObject::invokeMethod(
            this, [this] { emit sectionShown(m_current); }, Qt::QueuedConnection);
        return;
    }
    std::ignore = commit();
    QWidget *&form = m_forms[section];
    if (!form) {
        form = makeForm(section);
        m_stack->addWidget(form);
    }
    m_current = section;
    m_stack->setCurrentWidget(form);
    if (m_bar && !narrative())
        m_bar->hide();
    emit sectionShown(section);
    emit tableShown();
    emit currentCellChanged(table() ? table()->view().currentCell() : -1);
}

void FormStack::goTo(CellIndex cell)
{
    if (!m_session || cell < 0)
        return;
    const Edition &edition = m_session->project().edition();
    const TableSpec *spec = edition.table(edition.cell(cell).table);
    if (!table() || m_current != spec->section)
        show(spec->section);
    if (m_current != spec->section)
        return;
    table()->goTo(cell);
    table()->view().setFocus();
    const std::optional<Issue> &chosen = m_session->chosenFinding();
    if (const QList<CellIndex> cells = chosen ? cellsOf(*chosen) : QList<CellIndex>(); cells.contains(cell))
        table()->view().reveal(cells);
}

void FormStack::goToWords(const TextPlace &place)
{
    if (!m_session)
        return;
    if (m_current != place.section)
        show(place.section);
    if (NarrativeEditor *editor = narrative(); editor && m_current == place.section) {
        editor->goTo(place);
        editor->setFocus();
    }
}

bool FormStack::settle()
{
    TableForm *form = table();
    return !form || form->settle();
}

Status FormStack::commit()
{
    Status result;
    for (QWidget *form : std::as_const(m_forms)) {
        Status done;
        if (auto *editor = qobject_cast<NarrativeEditor *>(form))
            done = editor->commit();
        else if (auto *unit = qobject_cast<UnitForm *>(form))
            done = unit->commit();
        if (!done)
            result = std::move(done);
    }
    return result;
}

QWidget *FormStack::currentForm() const
{
    return m_session ? m_stack->currentWidget() : nullptr;
}

TableForm *FormStack::table() const
{
    return qobject_cast<TableForm *>(currentForm());
}

NarrativeEditor *FormStack::narrative() const
{
    return qobject_cast<NarrativeEditor *>(currentForm());
}

void FormStack::clip(Clip what)
{
    QWidget *focused = QApplication::focusWidget();
    if (TableForm *form = table(); form && focused == &form->view()) {
        switch (what) {
        case Clip::Cut: form->view().cut(); break;
        case Clip::Copy: form->view().copy(); break;
        case Clip::Paste: form->view().paste(); break;
        case Clip::SelectAll: form->view().selectAll(); break;
        }
        return;
    }
    static constexpr std::array slotNames{"cut", "copy", "paste", "selectAll"};
    const char *slot = slotNames[static_cast<size_t>(what)];
    if (focused && focused->metaObject()->indexOfMethod(QByteArray(slot) + "()") >= 0)
        QMetaObject::invokeMethod(focused, slot);
}

void FormStack::writeIntroduction()
{
    show({});
    if (auto *form = qobject_cast<UnitForm *>(currentForm()))
        form->writeIntroduction();
}

void FormStack::focusForm()
{
    if (TableForm *form = table())
        form->view().setFocus(Qt::OtherFocusReason);
    else if (QWidget *other = currentForm())
        other->setFocus(Qt::OtherFocusReason);
}

void FormStack::find(FindReplaceBar::Mode mode)
{
    if (!m_session)
        return;
    if (!m_bar) {
        m_bar = new FindReplaceBar(this);
        layout()->addWidget(m_bar);
        m_finder = new NarrativeFinder(*m_session, *this, *m_bar);
    }
    m_finder->open(mode);
}

} // namespace nianbao
