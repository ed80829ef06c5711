// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/main.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    return nianbao::test::run<QCoreApplication>(argc, argv);
}
