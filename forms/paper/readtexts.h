// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Compares texts as they come back from a page: white space does not count, nor do characters for which
// nothing is drawn, and texts that share their glyphs are the same.

#include "model/exchange/pdfdata.h"

#include <QHash>
#include <QString>

namespace nianbao {

class ReadTexts
{
public:
    explicit ReadTexts(const ReadAs &readAs);

    /// Equal for texts that no reader of the page can tell apart.
    QString folded(const QString &text) const;

private:
    QString root(const QString &text) const;

    QHash<QString, QString> m_same; ///< text → one that it is the same as
    qsizetype m_longest = 0;
};

} // namespace nianbao
