// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/narrativefinder.h"

#include "app/desktop/formstack.h"
#include "forms/screen/narrativeeditor.h"
#include "forms/screen/narrativetext.h"
#include "forms/screen/session.h"

#include <tuple>

namespace nianbao {

NarrativeFinder::NarrativeFinder(Session &session, FormStack &forms, FindReplaceBar &bar)
    : QObject(&bar)
    , m_session(session)
    , m_forms(forms)
    , m_bar(bar)
{
    connect(&bar, &FindReplaceBar::findWanted, this, &NarrativeFinder::find);
    connect(&bar, &FindReplaceBar::replaceWanted, this, &NarrativeFinder::replace);
    connect(&bar, &FindReplaceBar::replaceAllWanted, this, &NarrativeFinder::replaceAll);
    connect(&bar, &FindReplaceBar::closed, this, [this] {
        m_bar.hide();
        if (NarrativeEditor *editor = m_forms.narrative())
            editor->setFocus();
    });
}

void NarrativeFinder::open(FindReplaceBar::Mode mode)
{
    if (!m_forms.narrative()) {
        for (const SectionSpec &section : m_session.project().edition().sections()) {
            if (section.kind != SectionSpec::Kind::Narrative)
                continue;
            m_forms.show(section.id);
            break;
        }
    }
    const NarrativeEditor *editor = m_forms.narrative();
    const QString selected = editor ? editor->text()->selectedShown() : QString();
    m_bar.open(mode, selected.contains(u'\n') ? QString() : selected);
}

void NarrativeFinder::find(SearchDirection direction)
{
    std::ignore = m_forms.commit();
    const TextSearch search = m_bar.search();
    const qsizetype count = occurrences(m_session.project(), search);
    if (count == 0) {
        m_bar.say(search.words.isEmpty() ? QString() : tr("Not found."));
        return;
    }
    m_bar.say(tr("Found %n time(s)", nullptr, static_cast<int>(count)));
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindCaseSensitively, search.sensitivity == Qt::CaseSensitive);
    flags.setFlag(QTextDocument::FindBackward, direction == SearchDirection::Backward);
    NarrativeEditor *editor = m_forms.narrative();
    if (editor && editor->text()->select(search.words, flags))
        return;
    const SectionId from = editor ? editor->section() : SectionId();
    const std::optional<SectionId> next = nextSectionWith(m_session.project(), from, search, direction);
    if (!next)
        return;
    m_forms.show(*next);
    m_bar.show();
    NarrativeText *text = m_forms.narrative()->text();
    text->moveCursor(direction == SearchDirection::Forward ? QTextCursor::Start : QTextCursor::End);
    text->select(search.words, flags);
}

void NarrativeFinder::replace()
{
    NarrativeEditor *editor = m_forms.narrative();
    const TextSearch search = m_bar.search();
    if (editor && !editor->text()->isReadOnly() && editor->text()->hasSelected(search.words, search.sensitivity)) {
        editor->text()->textCursor().insertText(m_bar.replacement());
        std::ignore = editor->commit();
    }
    find(SearchDirection::Forward);
}

void NarrativeFinder::replaceAll()
{
    if (!m_forms.commit())
        return; // the form says why; its text must not be replaced by the stored one
    const TextSearch search = m_bar.search();
    const Replacement replacement = replaceEverywhere(m_session.project(), search, m_bar.replacement());
    const QString kept = replacement.kept == 0
        ? QString()
        : u' ' + tr("%n number(s) of the tables stayed.", nullptr, static_cast<int>(replacement.kept));
    if (replacement.edit.isEmpty()) {
        m_bar.say(tr("Nothing to replace.") + kept);
        return;
    }
    if (m_session.apply(replacement.edit))
        m_bar.say(tr("Replaced %n time(s)", nullptr, static_cast<int>(replacement.replaced)) + kept);
}

} // namespace nianbao
