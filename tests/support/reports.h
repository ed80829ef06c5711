// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reports for tests: an edition by its id, a valid report full of random figures, edits by cell id.

#include "model/edition/editioncatalog.h"
#include "model/edition/editionreader.h"
#include "model/project/project.h"

#include <gtest/gtest.h>

#include <random>

namespace nianbao::test {

inline EditionCatalog &catalog()
{
    static EditionCatalog all;
    return all;
}

inline EditionPtr edition(const char *id)
{
    const Result<EditionPtr> found = catalog().find(EditionId(QString::fromLatin1(id)));
    if (!found)
        ADD_FAILURE() << "no edition " << id;
    return found.value_or(nullptr);
}

inline std::unique_ptr<Project> emptyReport(const EditionPtr &edition, int year = 2023)
{
    return Project::inMemory({year, QStringLiteral("测试县人民政府办公室"), edition});
}

/// The edition as an older program had it: one word of its rules is another. Its id is the same.
inline EditionPtr olderText(const char *id)
{
    QByteArray json = edition(id)->json();
    json.replace("不一致", "不相符");
    const Result<EditionPtr> read = EditionReader::readStored(json, QStringLiteral("older.json"));
    if (!read)
        ADD_FAILURE() << read.error().args.join(u' ').toStdString();
    return read.value_or(nullptr);
}

inline CellIndex cellOf(const Project &project, const QString &id)
{
    const CellIndex cell = project.edition().find(CellId(id));
    EXPECT_GE(cell, 0) << id.toStdString();
    return cell;
}

/// Types `text` into an input, or gives it as the control total of a total.
inline Result<Applied> type(Project &project, const QString &id, const QString &text)
{
    const CellIndex cell = cellOf(project, id);
    const CellSpec &spec = project.edition().cell(cell);
    const Result<ParsedValue> parsed = parseValue(text, spec.format);
    if (!parsed)
        return tl::unexpected<Error>(parsed.error());
    Edit edit;
    edit.changes = {spec.role == CellRole::Total ? project.changeOfControl(cell, parsed->value)
                                                 : project.changeOf(cell, parsed->value)};
    return project.apply(edit);
}

inline void write(Project &project, const QString &section, const QString &text)
{
    Edit edit;
    edit.kind = EditKind::WriteText;
    edit.changes = {project.changeOfText(SectionId(section), text)};
    ASSERT_TRUE(project.apply(edit).has_value());
}

/// Gives every total the control total that it should have.
inline void giveAllControls(Project &project)
{
    Edit edit;
    edit.kind = EditKind::Control;
    for (const CellIndex total : project.edition().totals())
        edit.changes.append(project.changeOfControl(total, project.figures().value(total)));
    ASSERT_TRUE(project.apply(edit).has_value());
}

/// Fills every input so that no rule over figures fails: random figures, then those made right that
/// the relations fix. Texts are written so that no rule over texts fails either.
inline void fillValid(Project &project, unsigned seed)
{
    std::mt19937 random(seed);
    const auto number
        = [&random](int low, int high) { return std::uniform_int_distribution<qint64>(low, high)(random); };
    const Edition &edition = project.edition();
    QHash<CellIndex, qint64> figures;
    for (CellIndex cell = 0; cell < edition.cellCount(); ++cell) {
        if (edition.cell(cell).role == CellRole::Input)
            figures[cell] = number(2, 60);
    }
    for (const RuleSpec &rule : edition.rules()) {
        if (rule.kind == RuleKind::AtMost)
            figures[rule.right[0]] = figures[rule.left[0]] + number(3, 40);
        if (rule.kind == RuleKind::ZeroUnlessPower) {
            Edit power;
            power.changes = {project.changeOfProfile(Profile::rulePower, QStringLiteral("yes"))};
            if (power.changes[0].before != power.changes[0].after) {
                ASSERT_TRUE(project.apply(power).has_value());
            }
        }
        if (rule.kind == RuleKind::SuspiciouslyEqual)
            figures[rule.left[0]] = 1000 + number(0, 500);
    }
    // new = results + carried out − carried in, for each kind of applicant
    for (const char *column : {"nat", "biz", "res", "pub", "law", "oth"}) {
        const auto cell = [&](const char *row) {
            return edition.find(CellId(QStringLiteral("t3.%1.%2").arg(QLatin1String(row), QLatin1String(column))));
        };
        qint64 results = 0;
        for (const CellIndex part : edition.cell(cell("result_total")).sumOf)
            results += figures[part];
        figures[cell("carry_in")] = number(0, 2);
        figures[cell("new")] = results + figures[cell("carry_out")] - figures[cell("carry_in")];
    }
    Edit edit;
    edit.kind = EditKind::Import;
    for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure) {
        const ValueFormat &format = edition.cell(figure.key()).format;
        const Result<ParsedValue> value
            = parseValue(QString::number(*figure), format, InputSource::Typed, MoneyUnit::WanYuan);
        ASSERT_TRUE(value.has_value());
        edit.changes.append(project.changeOf(figure.key(), value->value));
    }
    const QString year = QString::number(project.year());
    const QString period = year + QStringLiteral("年1月1日至12月31日");
    edit.changes.append(
        project.changeOfText(SectionId(QStringLiteral("intro")), QStringLiteral("统计期限为") + period));
    for (const char *section : {"s1", "s5", "s6"}) {
        edit.changes.append(
            project.changeOfText(SectionId(QLatin1String(section)),
                                 QStringLiteral("公开的深度还不够，明年继续改进。信息处理费按规定收取。")));
    }
    ASSERT_TRUE(project.apply(edit).has_value());
}

} // namespace nianbao::test
