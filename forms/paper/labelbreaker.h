// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The label of a table row broken by sense: in as few lines as its cell allows, rather behind a mark or a
// word than inside one, and never with one or two characters left over for the last line.

#include "forms/paper/textflow.h"

namespace nianbao {

QList<FlowLine> breakLabel(const QList<TextCluster> &clusters, double width);

} // namespace nianbao
