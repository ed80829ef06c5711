// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names of things as types of their own, so that a cell's id cannot be passed for a section's.
// An id is only a name: whether something has it, the Edition tells.

#include <QHash>
#include <QString>

#include <utility>

namespace nianbao {

template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const Id &a, const Id &b) { return a.m_text != b.m_text; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using CellId = Id<struct CellTag>; ///< "t3.new.nat"
using SectionId = Id<struct SectionTag>; ///< "intro", "s1"
using TableId = Id<struct TableTag>; ///< "t3"
using EditionId = Id<struct EditionTag>;
using RuleId = Id<struct RuleTag>; ///< "t3.identity.nat"

} // namespace nianbao
