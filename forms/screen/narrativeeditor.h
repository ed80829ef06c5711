// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The form of a narrative section: its text, the headings and texts that are offered for it, and the
// count of its characters. What is typed is handed to the session after a short pause, when the
// field loses the focus, and whenever commit() is called, but not in the middle of choosing a cell. A text that nobody touched is never written,
// even where the field cannot show it character by character (line ends of other systems).

#include "model/base/ids.h"
#include "model/base/result.h"
#include "model/check/issue.h"
#include "model/edition/edition.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace nianbao {

class NarrativeText;
class Session;

class NarrativeEditor final : public QWidget
{
    Q_OBJECT

public:
    NarrativeEditor(Session &session, const SectionId &section, QWidget *parent = nullptr);
    ~NarrativeEditor() override;

    const SectionId &section() const { return m_section; }
    NarrativeText *text() const { return m_text; }

    /// Selects the words of a finding, and brings them into view.
    void goTo(const TextPlace &place);

    /// Whether something was typed that the session does not have yet.
    bool isUnwritten() const;
    /// Hands what was typed to the session. On failure the text stays in the field and says so.
    Status commit();

    static constexpr int idleMs = 700;

signals:
    /// The user wants to see the cell of a number field.
    void cellWanted(nianbao::CellIndex cell);
    /// isUnwritten() may be another.
    void typed();

private:
    const SectionSpec &spec() const;
    void takeFromSession();
    void refreshFacts();
    void insertHeadings();
    void writeOffered();
    void writeWhole(const QString &text);

    Session &m_session;
    SectionId m_section;
    NarrativeText *m_text = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_notice = nullptr;
    QPushButton *m_field = nullptr;
    QPushButton *m_headings = nullptr;
    QPushButton *m_offered = nullptr;
    QPushButton *m_default = nullptr;
    QTimer m_idle;
    QString m_untouched; ///< what the field showed when it was last given the stored text
};

} // namespace nianbao
