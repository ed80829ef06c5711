// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// The stored corpus through every target, as it stands and with bytes changed, cut off and doubled.

#include "tests/fuzz/packages.h"
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <random>

using namespace nianbao::fuzz;

namespace {

constexpr int changedCopies = 12;

QList<QByteArray> corpusOf(const char *target)
{
    const QDir folder(QStringLiteral(NIANBAO_SOURCE_DIR "/tests/fuzz/corpus/") + QLatin1String(target));
    QList<QByteArray> inputs;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            inputs.append(file.readAll());
    }
    return inputs;
}

QByteArray changed(QByteArray bytes, std::mt19937 &random)
{
    const auto place = [&] { return static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size())); };
    for (int i = 0; i < 3 && !bytes.isEmpty(); ++i) {
        switch (random() % 4) {
        case 0: bytes[place()] = static_cast<char>(random()); break;
        case 1: bytes.truncate(place()); break;
        case 2: bytes.insert(place(), bytes.mid(place(), 64)); break;
        default: bytes.remove(place(), 8); break;
        }
    }
    return bytes;
}

class CorpusTest : public ::testing::TestWithParam<Target>
{
};

} // namespace

TEST_P(CorpusTest, IsTakenOrRefusedAndNothingElse)
{
    const QList<QByteArray> inputs = corpusOf(GetParam().name);
    ASSERT_FALSE(inputs.isEmpty()) << "no corpus for " << GetParam().name;
    std::mt19937 random(20240108);
    GetParam().run({});
    bool isSomeTaken = false;
    for (const QByteArray &input : inputs) {
        isSomeTaken = GetParam().run(input) || isSomeTaken;
        for (int i = 0; i < changedCopies; ++i)
            GetParam().run(changed(input, random));
        const auto change = [&random](const QByteArray &part) { return changed(part, random); };
        for (int i = 0; GetParam().isPackage && i < changedCopies; ++i)
            GetParam().run(withChangedPart(input, change, random));
    }
    EXPECT_TRUE(isSomeTaken) << "from what is only refused the fuzzer does not find the way in";
}

INSTANTIATE_TEST_SUITE_P(Fuzzed, CorpusTest, ::testing::ValuesIn(allTargets()),
                         [](const auto &tried) { return std::string(tried.param.name); });
