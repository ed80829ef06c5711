// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the frames in the tables mean while a finding is chosen: the two sides of its equation, the cell that is
// probably wrong.

#include <QWidget>

namespace nianbao {

class MarksLegend final : public QWidget
{
    Q_OBJECT

public:
    MarksLegend();

    void setSuspectShown(bool isShown);

private:
    QWidget *m_suspect = nullptr;
};

} // namespace nianbao
