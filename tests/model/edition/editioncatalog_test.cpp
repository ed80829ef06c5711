// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/editioncatalog.h"

#include "model/base/writefile.h"
#include "tests/model/edition/smalledition.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace nianbao;
using nianbao::test::smallEdition;
using nianbao::test::spoiled;

namespace {

EditionId id(const char *text)
{
    return EditionId(QString::fromLatin1(text));
}

class CatalogOfAFolder : public testing::Test
{
protected:
    void put(const char *name, const QByteArray &json)
    {
        ASSERT_TRUE(writeFile(m_folder.filePath(QString::fromLatin1(name)), json).has_value());
    }
    EditionCatalog catalog() const { return EditionCatalog({m_folder.path()}); }

    QTemporaryDir m_folder;
};

QByteArray variantOf(const char *base, const QByteArray &changes)
{
    return R"({ "schema": "nianbao-edition/1", "id": "mine", "name": { "zh": "我", "en": "mine" }, "extends": ")"
        + QByteArray(base) + R"(", "changes": [)" + changes + "] }";
}

} // namespace

TEST(EditionCatalog, KnowsTheOfficialEditionsFirstAndThenTheVariants)
{
    const EditionCatalog catalog;
    QStringList ids;
    for (const EditionPtr &edition : catalog.editions())
        ids.append(edition->id().text());
    EXPECT_EQ(ids,
              (QStringList{QStringLiteral("2019"), QStringLiteral("2021"), QStringLiteral("2019-hubei"),
                           QStringLiteral("2019-local-headers"), QStringLiteral("2021-one-row")}));
    EXPECT_TRUE(catalog.problems().isEmpty());
}

TEST(EditionCatalog, ChoosesTheOfficialEditionOfAYear)
{
    const EditionCatalog catalog;
    EXPECT_EQ(catalog.forYear(2020).value()->id(), id("2019"));
    EXPECT_EQ(catalog.forYear(2021).value()->id(), id("2021"));
    EXPECT_EQ(catalog.forYear(2030).value()->id(), id("2021"));
    EXPECT_EQ(catalog.forYear(2018).error().code, ErrorCode::EditionNotForYear);
    EXPECT_EQ(catalog.find(id("1999")).error(), (Error{ErrorCode::EditionNotFound, {QStringLiteral("1999")}}));
}

TEST(EditionCatalog, ReadsEveryStoredDefinitionBackToTheSameBytes)
{
    EditionCatalog catalog;
    for (const EditionPtr &edition : catalog.editions()) {
        const Result<EditionPtr> again = EditionReader::read(edition->json(), QStringLiteral("x.nianbao"));
        ASSERT_TRUE(again.has_value()) << edition->id().text().toStdString();
        EXPECT_EQ((*again)->json(), edition->json());
        EXPECT_EQ((*again)->sha256(), edition->sha256());
        EXPECT_EQ((*again)->base(), edition->base());
        EXPECT_EQ((*again)->rules().size(), edition->rules().size());
        EXPECT_EQ((*again)->totals(), edition->totals());
        EXPECT_EQ(catalog.bySha256(edition->sha256()), edition);
    }
}

TEST(EditionCatalog, TellsATextThatIsNotItsOwnAndNoOther)
{
    const EditionCatalog all;
    for (const EditionPtr &edition : all.editions()) {
        const std::string name = edition->id().text().toStdString();
        EXPECT_EQ(EditionCatalog().otherText(*edition), nullptr) << name << " before any edition was read";
        EXPECT_EQ(all.otherText(*edition), nullptr) << name;
        QByteArray json = edition->json();
        ASSERT_TRUE(json.contains("不一致")) << name;
        const Result<EditionPtr> older = EditionReader::readStored(json.replace("不一致", "不相符"), QString());
        ASSERT_TRUE(older.has_value()) << name;
        const EditionPtr other = EditionCatalog().otherText(**older);
        ASSERT_NE(other, nullptr) << name;
        EXPECT_EQ(other->sha256(), edition->sha256()) << name;
    }
    const EditionPtr unknown = EditionReader::read(smallEdition, QString()).value();
    EXPECT_EQ(all.otherText(*unknown), nullptr) << "an edition that is not here";
}

TEST(EditionCatalog, CountsTheAddedRowOfHubeiInItsRules)
{
    const EditionCatalog catalog;
    const EditionPtr edition = catalog.find(id("2019-hubei")).value();
    EXPECT_EQ(edition->base(), id("2019"));
    EXPECT_EQ(edition->cellCount(), catalog.find(id("2019")).value()->cellCount() + 3);
    const CellIndex added = edition->find(CellId(QStringLiteral("t2.docs.made")));
    ASSERT_GE(added, 0);
    EXPECT_EQ(edition->cell(added).rowPath, QStringList{QStringLiteral("其他主动公开文件")});
    const GridSpec &grid = edition->table(edition->cell(added).table)->grid;
    EXPECT_EQ(grid.find(added)->row, 4);
    int rules = 0;
    for (const RuleSpec &rule : edition->rules())
        rules += rule.id.text().endsWith(u".docs") ? 1 : 0;
    EXPECT_EQ(rules, 2);
}

TEST(EditionCatalog, PrintsTheLocalHeadersAndSaysThemInMessages)
{
    const EditionCatalog catalog;
    const EditionPtr edition = catalog.find(id("2019-local-headers")).value();
    const CellSpec &cell = edition->cell(edition->find(CellId(QStringLiteral("t3.new.law"))));
    EXPECT_EQ(cell.columnPath.last(), QStringLiteral("法律公益服务组织"));
    for (const RuleSpec &rule : edition->rules()) {
        if (rule.id.text() == u"t3.identity.pub") {
            EXPECT_TRUE(rule.message.value(QStringLiteral("zh")).contains(QStringLiteral("“社会组织”")));
        }
    }
}

TEST(EditionCatalog, SumsTheSingleRowOfOtherResults)
{
    const EditionCatalog catalog;
    const EditionPtr edition = catalog.find(id("2021-one-row")).value();
    EXPECT_EQ(edition->find(CellId(QStringLiteral("t3.oth_nofee.nat"))), -1);
    const CellIndex single = edition->find(CellId(QStringLiteral("t3.other.nat")));
    ASSERT_GE(single, 0);
    const CellIndex total = edition->find(CellId(QStringLiteral("t3.result_total.nat")));
    EXPECT_TRUE(edition->cell(total).sumOf.contains(single));
    const GridSpec &grid = edition->table(TableId(QStringLiteral("t3")))->grid;
    EXPECT_EQ(grid.rowCount(), 26);
}

TEST_F(CatalogOfAFolder, ReadsAVariantOfAnEditionThatStandsBehindIt)
{
    put("a.json", variantOf("small", R"({ "relabel": "t.rows.q", "label": "新" }, { "removeRow": "t.rows.r" },
        { "addRow": { "id": "z", "label": "Z" }, "after": "t.rows.q" }, { "removeRule": "min" },
        { "addRule": { "id": "n", "kind": "nonneg_int", "severity": "info", "left": ["t.z.x"],
                       "message": { "zh": "整。", "en": "Whole." }, "example": { "zh": "半。", "en": "Half." } } })"));
    put("b.json", smallEdition);
    const EditionCatalog known = catalog();
    EXPECT_TRUE(known.problems().isEmpty());
    const EditionPtr mine = known.find(id("mine")).value();
    EXPECT_EQ(mine->base(), id("small"));
    EXPECT_EQ(mine->find(CellId(QStringLiteral("t.r.x"))), -1);
    EXPECT_EQ(mine->cell(mine->find(CellId(QStringLiteral("t.q.x")))).rowPath.first(), QStringLiteral("新"));
    QStringList rules;
    for (const RuleSpec &rule : mine->rules())
        rules.append(rule.id.text());
    EXPECT_EQ(rules, (QStringList{QStringLiteral("sum.q"), QStringLiteral("sum.z"), QStringLiteral("n")}));
}

TEST_F(CatalogOfAFolder, LeavesOutWhatIsRefusedAndSaysWhy)
{
    put("bad.json", "{");
    put("orphan.json", variantOf("nothing", ""));
    put("twice.json", spoiled(R"("id": "small")", R"("id": "2019")"));
    put("large.json", QByteArray(EditionReader::largestFile + 1, ' '));
    put("good.json", smallEdition);
    const EditionCatalog known = catalog();
    EXPECT_TRUE(known.find(id("small")).has_value());
    QList<ErrorCode> codes;
    for (const Error &problem : known.problems()) {
        codes.append(problem.code);
        EXPECT_TRUE(problem.args.first().startsWith(m_folder.path()));
    }
    EXPECT_EQ(codes.size(), 4);
    EXPECT_TRUE(codes.contains(ErrorCode::JsonSyntax));
    EXPECT_TRUE(codes.contains(ErrorCode::EditionUnknownName));
    EXPECT_TRUE(codes.contains(ErrorCode::EditionRepeatedId));
    EXPECT_TRUE(codes.contains(ErrorCode::FileTooLarge));
}

TEST_F(CatalogOfAFolder, NamesThePlaceOfAChangeThatCannotBeMade)
{
    const struct
    {
        QByteArray change;
        ErrorCode code;
        const char *place;
    } cases[] = {
        {R"({ "relabel": "t.rows.none", "label": "新" })", ErrorCode::EditionUnknownName, "changes[0].relabel"},
        {R"({ "relabel": "t.cells.r", "label": "新" })", ErrorCode::EditionWrongType, "changes[0].relabel"},
        {R"({ "relabel": "t.rows.r" })", ErrorCode::EditionMissingKey, "changes[0]"},
        {R"({ "removeRow": "t.rows.r", "more": 1 })", ErrorCode::EditionUnknownKey, "changes[0]"},
        {R"({ "replaceRow": "t.rows.r", "by": "q" })", ErrorCode::EditionWrongType, "changes[0].by"},
        {R"({ "removeRule": "none" })", ErrorCode::EditionUnknownName, "changes[0].removeRule"},
        {R"({ "paint": "red" })", ErrorCode::EditionWrongType, "changes[0]"},
        {R"({ "addRow": { "id": "q", "label": "Q" }, "after": "t.rows.r" })", ErrorCode::EditionRepeatedId,
         "tables[0].blocks[0].rows[2].id"},
    };
    put("small.json", smallEdition);
    for (const auto &expected : cases) {
        put("mine.json", variantOf("small", expected.change));
        const EditionCatalog known = catalog();
        ASSERT_EQ(known.problems().size(), 1) << expected.change.toStdString();
        EXPECT_EQ(known.problems().first().code, expected.code) << expected.change.toStdString();
        EXPECT_EQ(known.problems().first().args.value(1), QString::fromLatin1(expected.place));
    }
}

TEST_F(CatalogOfAFolder, SharesAnEditionThatCameWithProjectFiles)
{
    const EditionPtr small = EditionReader::read(smallEdition, QStringLiteral("small.json")).value();
    EditionCatalog known;
    EXPECT_EQ(known.bySha256(small->sha256()), nullptr);
    const EditionPtr first = known.stored(small->sha256(), small->json(), QStringLiteral("a.nianbao")).value();
    const EditionPtr second = known.stored(small->sha256(), small->json(), QStringLiteral("b.nianbao")).value();
    EXPECT_EQ(first, second);
    EXPECT_EQ(known.bySha256(small->sha256()), first);
}

TEST_F(CatalogOfAFolder, OpensAStoredEditionOfATimeWithoutExamplesAndFreeCells)
{
    QJsonObject definition = QJsonDocument::fromJson(smallEdition).object();
    definition.remove(QStringLiteral("free"));
    QJsonArray rules = definition.value(QStringLiteral("rules")).toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        QJsonObject rule = rules[i].toObject();
        rule.remove(QStringLiteral("example"));
        rules[i] = rule;
    }
    definition.insert(QStringLiteral("rules"), rules);
    const QByteArray json = QJsonDocument(definition).toJson(QJsonDocument::Compact);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    EditionCatalog known;
    const Result<EditionPtr> old = known.stored(hash, json, QStringLiteral("a.nianbao"));
    ASSERT_TRUE(old.has_value()) << old.error().args.join(u" | ").toStdString();
    EXPECT_EQ((*old)->sha256(), hash);
    EXPECT_TRUE((*old)->rules().first().example.isEmpty());
    EXPECT_FALSE(EditionReader::read(json, QStringLiteral("new.json")).has_value());
}

TEST_F(CatalogOfAFolder, OffersNoOtherTextForAnEditionThatIsOnlyWrittenOtherwise)
{
    EditionCatalog known;
    const EditionPtr ours = known.editions().constFirst();
    const QByteArray spread = QJsonDocument::fromJson(ours->json()).toJson(QJsonDocument::Indented);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(spread, QCryptographicHash::Sha256).toHex());
    const EditionPtr stored = known.stored(hash, spread, QStringLiteral("a.nianbao")).value();
    EXPECT_EQ(stored->json(), spread) << "kept as it is";
    EXPECT_EQ(known.otherText(*stored), nullptr);
    EXPECT_EQ(EditionCatalog().otherText(*stored), nullptr) << "before any edition was read, too";
}

TEST_F(CatalogOfAFolder, RefusesAStoredEditionWhoseHashIsNotItsOwn)
{
    EditionCatalog known;
    const Result<EditionPtr> changed = known.stored(QString(64, u'0'), smallEdition, QStringLiteral("a.nianbao"));
    ASSERT_FALSE(changed.has_value());
    EXPECT_EQ(changed.error(),
              (Error{ErrorCode::EditionWrongType,
                     {QStringLiteral("a.nianbao"), QStringLiteral("edition.sha256"), QString(64, u'0')}}))
        << "the place in the file; that it is damaged says who opens it";
}

TEST_F(CatalogOfAFolder, VariantsThatExtendEachOtherOrThemselvesAreRefused)
{
    QByteArray other = variantOf("mine", {});
    other.replace(R"("id": "mine")", R"("id": "other")");
    put("mine.json", variantOf("other", {}));
    put("other.json", other);
    QByteArray self = variantOf("self", {});
    self.replace(R"("id": "mine")", R"("id": "self")");
    put("self.json", self);
    const EditionCatalog known = catalog();
    EXPECT_EQ(known.editions().size(), EditionCatalog().editions().size());
    EXPECT_EQ(known.problems().size(), 3);
}
