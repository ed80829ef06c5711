// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/sha256.h"

#include <gtest/gtest.h>

using namespace nianbao;

TEST(Sha256, IsThatOfTheStandardInSmallLetters)
{
    // FIPS 180-4, examples of NIST: no message, and "abc".
    EXPECT_EQ(sha256Of({}).toStdString(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256Of("abc").toStdString(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
