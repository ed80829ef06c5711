// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// What `./dev fuzz` runs: libFuzzer over the target that --target=NAME names.

#include "tests/fuzz/packages.h"
#include "tests/fuzz/targets.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string_view>

extern "C" size_t LLVMFuzzerMutate(std::uint8_t *data, size_t size, size_t maxSize);

namespace {

const nianbao::fuzz::Target *chosen = nullptr;

QByteArray mutated(QByteArray bytes, size_t maxSize)
{
    const auto size = static_cast<size_t>(bytes.size());
    bytes.resize(static_cast<qsizetype>(std::max(size, maxSize)));
    auto *const data = reinterpret_cast<std::uint8_t *>(bytes.data());
    bytes.truncate(static_cast<qsizetype>(LLVMFuzzerMutate(data, size, static_cast<size_t>(bytes.size()))));
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    constexpr std::string_view option = "--target=";
    for (int i = 1; i < *argc; ++i) {
        const std::string_view argument((*argv)[i]);
        if (!argument.starts_with(option))
            continue;
        for (const nianbao::fuzz::Target &target : nianbao::fuzz::allTargets()) {
            if (argument.substr(option.size()) == target.name)
                chosen = &target;
        }
    }
    if (!chosen) {
        std::cerr << "say which: ";
        for (const nianbao::fuzz::Target &target : nianbao::fuzz::allTargets())
            std::cerr << option << target.name << ' ';
        std::cerr << std::endl;
        std::exit(2);
    }
    static const QCoreApplication application(*argc, *argv); // finds the folder of the program for those who ask
    return 0;
}

/// A package is changed inside, and one time in four as the bytes that it is.
extern "C" size_t LLVMFuzzerCustomMutator(std::uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    std::mt19937 random(seed);
    if (!chosen->isPackage || random() % 4 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    const QByteArray package(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto change = [maxSize](const QByteArray &part) { return mutated(part, maxSize); };
    const QByteArray changed = nianbao::fuzz::withChangedPart(package, change, random);
    if (changed.isEmpty() || static_cast<size_t>(changed.size()) > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::copy(changed.cbegin(), changed.cend(), data);
    return static_cast<size_t>(changed.size());
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    chosen->run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
