// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Title, author, program and dates of a PDF in the two forms in which PDF/A-1b demands them alike:
// the XMP packet and the entries of the information dictionary. The packet also holds the report as data.

#include "forms/paper/pdffinish.h"

#include <QByteArray>
#include <QString>

namespace nianbao {

/// The program's name and version, as creator and producer.
QString pdfProducer();
/// "2024-01-31T09:30:00+08:00", the same moment.
QString xmpDate(const QDateTime &moment);
/// The whole packet, UTF-8.
QByteArray xmpPacket(const PdfFacts &facts);

} // namespace nianbao
