// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The same report as a flat OpenDocument text, for LibreOffice to make a PDF of: the same words, the
// same tables with the same merged cells. Looks are LibreOffice's own; this is for comparing times.

#include "model/report/reportdocument.h"

#include <QByteArray>

namespace nianbao::bench {

QByteArray openDocumentOf(const ReportDocument &document);

} // namespace nianbao::bench
