// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A report as it stands in memory: its edition, figures, texts and profile, last year's, explanations and
// state. Read by everybody, changed by Project alone, which is a report with a file: there is no setter, and
// what a change would be is made here as an Edit.

#include "model/base/clock.h"
#include "model/base/result.h"
#include "model/project/figures.h"
#include "model/project/finishing.h"
#include "model/project/profile.h"
#include "model/store/records.h"
#include "model/values/edit.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace nianbao {

/// What an applied edit touched, computed totals included.
struct Applied
{
    QSet<CellIndex> cells;
    QSet<SectionId> sections;
    QSet<QString> profileFields;
    bool previousChanged = false;
    bool explanationsChanged = false;
    bool stateChanged = false; ///< finished or reopened
};

class Report
{
public:
    /// Keys of the project file's meta table; the second is the id of the place PreviousYear as well.
    static const QString yearKey;
    static const QString previousYearId;

    struct Start
    {
        int year = 0;
        QString unit;
        EditionPtr edition;
    };

    const Edition &edition() const { return m_figures.edition(); }
    const EditionPtr &editionPtr() const { return m_figures.editionPtr(); }
    int year() const { return m_year; }
    const Figures &figures() const { return m_figures; }
    const Profile &profile() const { return m_profile; }
    QString unit() const { return m_profile.value(Profile::unit); }
    /// As the profile says, else as the name of the body ends; nullptr: not known.
    const UnitKindSpec *unitKind() const { return edition().unitKind(m_profile.value(Profile::kind), unit()); }
    QString title() const { return edition().title(unit(), m_year); }
    /// As stored, number fields as {cell.id}; what a reader sees: shownText(). Empty also when it is not known.
    QString text(const SectionId &section) const { return m_texts.value(section); }
    /// False for a section that an imported report did not show.
    bool isTextKnown(const SectionId &section) const { return m_texts.contains(section); }
    /// The year that last year's figures are of; nullopt where none were taken over.
    const std::optional<int> &previousYear() const { return m_previousYear; }
    /// Last year's text of a section; nullopt: not known.
    std::optional<QString> previousText(const SectionId &section) const;
    /// By Explanation::placeId().
    const QMap<QString, Explanation> &explanations() const { return m_explanations; }

    /// When and by whom the report was finished; nullopt: it is being worked on.
    const std::optional<Finishing> &finishing() const { return m_finishing; }
    /// Whether a finished report still has the values that it was finished with. False says that the
    /// file was changed by something else than this program.
    bool isAsFinished() const { return m_finishing && m_finishing->valuesSha256 == valuesSha256(); }
    /// The last time that it was reopened; nullopt: never.
    const std::optional<Reopening> &reopening() const { return m_reopening; }
    /// SHA-256 in hexadecimal over all figures, control totals, texts and the profile. Explanations
    /// and last year's report are not in it: they are not printed in the report.
    QString valuesSha256() const;

    /// What stands at a place now, in the form of a Change. The place has to be one of this edition.
    std::optional<QString> stored(const Place &place) const;

    // Edits, with their `before` taken from the present state.
    Change changeOf(CellIndex cell, const Value &after) const;
    Change changeOfControl(CellIndex cell, const std::optional<Value> &after) const;
    Change changeOfText(const SectionId &section, const QString &after) const;
    Change changeOfProfile(const QString &field, const QString &after) const;
    Change changeOfPrevious(CellIndex cell, const std::optional<Value> &after) const;
    Change changeOfPreviousYear(int after) const;
    Change changeOfPreviousText(const SectionId &section, const std::optional<QString> &after) const;
    Change changeOfExplanation(const Explanation &after) const;
    Change withoutExplanation(const QString &placeId) const;
    /// Opens a finished report again. The reason stays in the history.
    Edit reopenEdit(const QString &reason, const Clock &clock) const;

protected:
    /// Every cell blank, every text empty.
    static Report empty(const Start &start);
    /// Errors: FileDamaged (args: `source`, place) when the content does not fit the edition.
    [[nodiscard]] static Result<Report> read(const StoredReport &content, const EditionPtr &edition,
                                             const QString &source);
    /// Whether the place is one of this report and takes what the change brings; its `before` is not looked at.
    [[nodiscard]] Status verify(const Change &change) const;
    /// Makes the changes of an edit; each has passed verify().
    Applied take(const Edit &edit);

private:
    Report(int year, EditionPtr edition);
    [[nodiscard]] Status verifyExplanation(const Change &change) const;
    [[nodiscard]] Status verifyState(const Change &change) const;

    int m_year = 0;
    Figures m_figures;
    Profile m_profile;
    QHash<SectionId, QString> m_texts;
    QHash<SectionId, QString> m_previousTexts;
    std::optional<int> m_previousYear;
    QMap<QString, Explanation> m_explanations;
    std::optional<Finishing> m_finishing;
    std::optional<Reopening> m_reopening;
};

} // namespace nianbao
