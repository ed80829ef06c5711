// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Small PDFs of one page for the tests of signing, written by hand so that every byte is known.

#include <QByteArray>
#include <QList>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace nianbao::test {

/// `root` and `page`: more entries of their dictionaries. `more`: objects from number 5 on.
inline QByteArray smallPdf(const QByteArray &root = {}, const QByteArray &page = {}, const QList<QByteArray> &more = {})
{
    QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R " + root + " >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R " + page + " >>",
        "<< /Length 22 >>\nstream\n0 0 1 rg 9 9 50 50 re f\nendstream",
    };
    objects[3].replace("22", QByteArray::number(qstrlen("0 0 1 rg 9 9 50 50 re f")));
    objects += more;
    QByteArray pdf("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
    QByteArray table("0000000000 65535 f \n");
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + size + '\n' + table + "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + start
        + "\n%%EOF\n";
}

/// The same document as a newer program writes it: objects and cross-reference in streams.
inline QByteArray streamedPdf(const QByteArray &plain = smallPdf())
{
    QPDF pdf;
    pdf.processMemoryFile("plain", plain.constData(), static_cast<std::size_t>(plain.size()));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

} // namespace nianbao::test
