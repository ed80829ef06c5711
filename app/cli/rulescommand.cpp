// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/checkreport.h"
#include "app/cli/words.h"
#include "forms/wording/rulewords.h"
#include "forms/wording/sentences.h"
#include "model/edition/rulekinds.h"
#include "model/edition/ruleoverrides.h"

#include <QDate>

#include <algorithm>

namespace nianbao::cli {

namespace {

struct Options
{
    std::string file;
    std::string edition;
    Format format = Format::Text;
};

const RuleOverride *overrideOf(const RuleSpec &rule, const Edition &edition)
{
    const QList<RuleOverride> &all = edition.overrides();
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&rule](const RuleOverride &change) { return change.isFor(rule.id); });
    return found == all.cend() ? nullptr : &*found;
}

void writeRule(JsonWriter &json, const RuleSpec &rule, const Edition &edition)
{
    const RuleOverride *change = overrideOf(rule, edition);
    json.beginObject();
    json.member(QStringLiteral("id"), rule.id.text());
    json.member(QStringLiteral("family"), rule.family);
    json.member(QStringLiteral("kind"), QString(kindFacts(rule.kind).name));
    json.member(QStringLiteral("severity"), change ? overriddenName(*change) : QString(severityName(rule.severity)));
    if (change)
        json.member(QStringLiteral("definedSeverity"), QString(severityName(rule.severity)));
    json.member(QStringLiteral("formula"), wording::formula(rule, edition));
    json.member(QStringLiteral("place"), wording::formulaPlace(rule, edition));
    json.member(QStringLiteral("message"), rule.message.value(wording::language()));
    json.member(QStringLiteral("example"), rule.example.value(wording::language()));
    json.member(QStringLiteral("basis"), rule.basis);
    json.endObject();
}

void writeJson(const Edition &edition, Console &console)
{
    JsonWriter json;
    json.beginObject();
    json.member(QStringLiteral("edition"), edition.id().text());
    json.key(QStringLiteral("rules")).beginArray();
    for (const RuleSpec &rule : edition.definedRules())
        writeRule(json, rule, edition);
    json.endArray();
    writeOverrides(json, edition);
    json.key(QStringLiteral("free")).beginArray();
    for (const CellIndex cell : edition.freeCells())
        json.value(edition.cell(cell).id.text());
    json.endArray().endObject();
    console.result(json.bytes());
}

void writeFamily(const wording::RuleFamily &family, Console &console)
{
    const auto line = [&console](const QString &text) { console.result(QStringLiteral("    ") + text); };
    //: id of a rule, its severity
    console.result(QStringLiteral("  ") + Words::tr("%1 (%2)").arg(family.id, family.severities));
    for (const QString &formula : family.formula.split(u'\n', Qt::SkipEmptyParts))
        line(formula);
    line(family.sentence);
    if (!family.instances.isEmpty())
        line(Words::tr("for each of: %1").arg(family.instances.join(Words::tr(", "))));
    if (!family.example.isEmpty())
        line(Words::tr("example: %1").arg(family.example));
    if (!family.basis.isEmpty())
        line(Words::tr("basis: %1").arg(family.basis));
    for (const RuleOverride &change : family.overrides)
        line(Words::tr("changed here: %1").arg(wording::sentence(change)));
}

void writeText(const Edition &edition, Console &console)
{
    console.result(edition.id().text() + u'\t' + edition.name(wording::language()));
    for (const wording::RuleGroup &group : wording::ruleGroups(edition)) {
        console.result(group.title);
        for (const wording::RuleFamily &family : group.families)
            writeFamily(family, console);
    }
    const QStringList free = wording::freeCellNames(edition);
    if (free.isEmpty())
        return;
    console.result(Words::tr("Figures that no rule relates to others:"));
    for (const QString &name : free)
        console.result(QStringLiteral("  ") + name);
}

ExitCode runRules(const Options &options, Console &console)
{
    const auto write = options.format == Format::Json ? &writeJson : &writeText;
    if (!options.file.empty()) {
        return console.withReport(qtText(options.file), ProjectFile::Access::Read, [&](Project &project) {
            write(project.edition(), console);
            return ExitCode::Fine;
        });
    }
    EditionCatalog &catalog = console.catalog();
    const Result<EditionPtr> edition = options.edition.empty()
        ? catalog.forYear(console.clock().now().toLocalTime().date().year())
        : catalog.find(EditionId(qtText(options.edition)));
    if (!edition)
        return console.refuse({}, edition.error());
    write(**edition, console);
    return ExitCode::Fine;
}

} // namespace

Command rulesCommand()
{
    auto options = std::make_shared<Options>();
    return {"rules", Words::tr("Lists every rule: what it says, its formula, severity, basis and an example"),
            [options](CLI::App &app) {
                CLI::Option *file
                    = app.add_option("FILE", options->file,
                                     Words::tr("Project file whose rules are listed, as they hold here").toStdString());
                app.add_option("--edition", options->edition,
                               Words::tr("Edition of the format; usually the one valid for this year").toStdString())
                    ->excludes(file);
                declareFormat(app, options->format);
            },
            [options](Console &console) { return runRules(*options, console); }};
}

} // namespace nianbao::cli
