// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The list at the left: the parts of the report with how far each has come, told by a sign or glyph
// and by words, and below it what still stands in the way of a finished report; each line leads there.

#include "forms/screen/marks.h"
#include "forms/screen/sectionstate.h"
#include "model/check/obstacles.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;

namespace nianbao {

class Session;

class SectionList final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    /// Null: an empty list. Follows the session's changes until another is given.
    void setSession(Session *session);

    SectionId current() const;
    /// Marks the section as the one shown; emits nothing. An empty id is the form 单位和报告.
    void setCurrent(const SectionId &section);

    /// The sign of what is open in the section, errors before warnings; nullopt: its progress() is shown.
    static std::optional<Sign> sign(const SectionState &state);
    /// "○", "…" or "✓".
    static QString progress(const SectionState &state);
    /// The same in words.
    static QString words(const SectionState &state);

signals:
    void sectionChosen(const nianbao::SectionId &section);
    /// A section was clicked on: the user wants to work on it.
    void sectionClicked();
    /// The user wants to see the first of what stands in the way.
    void findingWanted(nianbao::Severity severity);
    void cellWanted(nianbao::CellIndex cell);
    void finishWanted();
    void reopenWanted();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void rebuild();
    void refresh();
    void refreshState();
    QString stateText() const;
    void follow(const QString &link);

    Session *m_session = nullptr;
    QLabel *m_title = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_missing = nullptr;
    Obstacles m_obstacles; ///< those that m_missing speaks of
};

} // namespace nianbao
