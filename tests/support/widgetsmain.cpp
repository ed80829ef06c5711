// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/main.h"

#include <QApplication>

int main(int argc, char **argv)
{
    return nianbao::test::run<QApplication>(argc, argv);
}
