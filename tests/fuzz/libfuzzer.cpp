// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// What `./dev fuzz` runs: libFuzzer over the target that --target=NAME names.

#include "tests/fuzz/targets.h"

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string_view>

namespace {

const nianbao::fuzz::Target *chosen = nullptr;

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
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    chosen->run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
