// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a project file gives out and takes in, as stored text: the report itself, its history, its versions
// and what was made from it. Data only; what they mean for a report is Report's.

#include "model/values/edit.h"
#include "model/values/explanation.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

/// Everything that a project file holds of the report itself, as stored text.
struct StoredReport
{
    struct Cell
    {
        QString id;
        std::optional<QString> value; ///< nullopt: not known (see Value::Kind::Unknown)
        std::optional<QString> control; ///< nullopt: none given
    };
    /// Profile fields, "year", "edition", "created", "program", and the ids of Place::Kind::State.
    QHash<QString, QString> meta;
    QString editionSha256;
    QList<Cell> cells; ///< those that are not blank
    QHash<QString, QString> texts; ///< section id → body
    QHash<QString, QString> previous; ///< cell id → last year's value
    QHash<QString, QString> previousTexts; ///< section id → last year's body
    QList<Explanation> explanations;
};

/// A named version to be kept: the whole report as bytes.
struct NamedSnapshot
{
    QString name;
    QByteArray bytes;
};

struct HistoryEntry
{
    qint64 sequence = 0;
    QDateTime at; ///< UTC
    QString who;
    QString origin; ///< editKindName()
    Change change;
};

struct VersionEntry
{
    qint64 sequence = 0;
    QDateTime at; ///< UTC
    QString who;
    QString name;
};

/// A file that was made from the report.
struct ExportEntry
{
    QString kind; ///< "pdf", "docx" …
    QString fileSha256; ///< hexadecimal
    QString valuesSha256 = {}; ///< Report::valuesSha256() at that moment
    QDateTime at = {}; ///< UTC
};

} // namespace nianbao
