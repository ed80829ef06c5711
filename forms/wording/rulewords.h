// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rules of an edition in words: each as a formula over official labels, families of rules that
// differ only in their row or column as one entry, what somebody changed about them, and all of it
// as a document to print. In the user's language.

#include "model/edition/edition.h"
#include "model/report/reportdocument.h"

#include <QList>
#include <QString>

namespace nianbao::wording {

/// 一、本年新收… ＋ 二、上年结转… ＝ （七）总计 ＋ 四、结转下年度继续办理; without the row or column that all its
/// cells share. Empty where the sentence of the rule says it all (rules over words of a text).
QString formula(const RuleSpec &rule, const Edition &edition);
/// The row or column that all cells of the formula share: 自然人. Empty where they share none.
QString formulaPlace(const RuleSpec &rule, const Edition &edition);

/// error, warning, note.
QString severityWord(Severity severity);

/// 关闭，2025-01-15，某办：原因
QString sentence(const RuleOverride &change);

/// Rules of one family, which the reader of a list sees as one.
struct RuleFamily
{
    QString id; ///< "t3.identity.*"
    QList<RuleSpec> rules; ///< as the edition has them
    QString formula;
    QString sentence; ///< the message, with "…" for what differs
    QString example;
    QString basis;
    QStringList instances; ///< labels of the rows or columns; empty for a rule alone
    QString severities; ///< here and now: "error", "switched off"; where they differ: "warning; 总计: error"
    QList<RuleOverride> overrides;
    /// Everything that a search may look for.
    QString haystack() const;
};

/// A part of the list: the rules of one section, or those over several.
struct RuleGroup
{
    QString title;
    QList<RuleFamily> families;
};

/// All rules as the edition has them, by section in the order of the report; those over several last.
QList<RuleGroup> ruleGroups(const Edition &edition);

/// The figures that no rule relates to others, by their names; empty where there are none.
QStringList freeCellNames(const Edition &edition);

/// The list as a document: an annex to hand out.
ReportDocument rulesAnnex(const Edition &edition);

} // namespace nianbao::wording
