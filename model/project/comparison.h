// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What differs between two reports, or two states of one: place by place, and within a text sentence
// by sentence. Changes nothing and knows no file.

#include "model/values/edit.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nianbao {

class Project;

/// What each of two reports has at one place; nullopt: not known, or not there at all.
struct Difference
{
    QString kind; ///< placeKindName(), or "report" for its year and edition
    QString id;
    std::optional<QString> a;
    std::optional<QString> b;

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// Year and edition, the profile, cells with their control totals in the order of the form, texts.
QList<Difference> differences(const Project &a, const Project &b);

/// A sentence that two texts share, or that only one has. Paragraph ends belong to the sentence before.
struct SentenceDifference
{
    enum class In { Both, OnlyA, OnlyB };
    In in = In::Both;
    QString text;

    friend bool operator==(const SentenceDifference &, const SentenceDifference &) = default;
};

/// Those of OnlyA and Both, put together, are `a`; those of Both and OnlyB are `b`.
QList<SentenceDifference> sentenceDifferences(const QString &a, const QString &b);
/// The same for two lists of texts that are compared as wholes, such as paragraphs.
QList<SentenceDifference> textDifferences(const QStringList &a, const QStringList &b);

} // namespace nianbao
