// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What became of a damaged report whose rest was saved into a new file: every place that has to be looked
// at, with what stands there now and what happened to it, the worst first. A double click goes there.

#include "model/base/ids.h"
#include "model/edition/gridspec.h"
#include "model/project/recovery.h"

#include <QWidget>

class QTreeWidget;

namespace nianbao {

/// A Recovery without its report, which is open by then.
struct RecoveryReport : RecoveryFindings
{
    QString damaged; ///< path of the file that was only read
};

class RecoveryPage final : public QWidget
{
    Q_OBJECT

public:
    /// `saved`: the report of the new file.
    RecoveryPage(const RecoveryReport &report, const Project &saved, QWidget *parent = nullptr);

    QTreeWidget *list() const { return m_list; }

signals:
    void cellWanted(nianbao::CellIndex cell);
    void sectionWanted(const nianbao::SectionId &section);

private:
    EditionPtr m_edition;
    QTreeWidget *m_list = nullptr;
};

} // namespace nianbao
