// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/pdfupdate.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

namespace nianbao::signing {

namespace {

int firstFreeNumber(QPDF &pdf)
{
    QPDFObjectHandle size = pdf.getTrailer().getKey("/Size");
    const int said = size.isInteger() ? size.getIntValueAsInt() : 0;
    const int counted = static_cast<int>(pdf.getObjectCount()) + 1;
    return std::max(said, counted);
}

/// Consecutive numbers are one part of a cross-reference: first number and how many.
std::vector<std::pair<int, int>> partsOf(const std::map<QPDFObjGen, qsizetype> &offsets)
{
    std::vector<std::pair<int, int>> parts;
    for (const auto &[object, offset] : offsets) {
        if (parts.empty() || parts.back().first + parts.back().second != object.getObj())
            parts.emplace_back(object.getObj(), 0);
        ++parts.back().second;
    }
    return parts;
}

void appendNumber(std::string &bytes, qsizetype value, int width)
{
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>(value >> shift & 0xFF));
}

} // namespace

PdfUpdate::PdfUpdate(const QByteArray &original, QPDF &pdf)
    : m_original(original)
    , m_pdf(pdf)
    , m_nextNumber(firstFreeNumber(pdf))
{
}

void PdfUpdate::set(QPDFObjGen object, const std::string &content)
{
    m_objects[object] = content;
}

PdfUpdate::Reference PdfUpdate::lastReference() const
{
    constexpr char keyword[] = "startxref";
    const qsizetype at = m_original.lastIndexOf(keyword);
    if (at < 0)
        throw std::runtime_error("no startxref");
    const QByteArray number = m_original.mid(at + qsizetype(sizeof keyword) - 1, 30).simplified();
    bool isNumber = false;
    const qsizetype offset = number.left(std::max<qsizetype>(number.indexOf(' '), 0)).toLongLong(&isNumber);
    if (!isNumber || offset < 0 || offset >= m_original.size())
        throw std::runtime_error("startxref out of range");
    return {offset, !m_original.mid(offset, 16).trimmed().startsWith("xref")};
}

std::string PdfUpdate::trailerEntries(qsizetype previous, const QByteArray &written)
{
    QPDFObjectHandle trailer = m_pdf.getTrailer();
    std::string entries = " /Size " + std::to_string(m_nextNumber) + " /Prev " + std::to_string(previous) + " /Root "
        + trailer.getKey("/Root").unparse();
    if (trailer.hasKey("/Info"))
        entries += " /Info " + trailer.getKey("/Info").unparse();
    // The first half names the document, the second this version of it.
    const QByteArray hash = QCryptographicHash::hash(written, QCryptographicHash::Sha256).left(16);
    const std::string version = QPDFObjectHandle::newString(hash.toStdString()).unparseBinary();
    QPDFObjectHandle id = trailer.getKey("/ID");
    const std::string document = id.isArray() && id.getArrayNItems() == 2 && id.getArrayItem(0).isString()
        ? id.getArrayItem(0).unparseBinary()
        : version;
    return entries + " /ID [" + document + " " + version + "]";
}

std::string PdfUpdate::table() const
{
    std::string text = "xref\n";
    auto entry = m_offsets.begin();
    for (const auto &[first, count] : partsOf(m_offsets)) {
        text += std::to_string(first) + " " + std::to_string(count) + "\n";
        for (int i = 0; i < count; ++i, ++entry) {
            char line[32] = {};
            std::snprintf(line, sizeof line, "%010lld %05d n \n", static_cast<long long>(entry->second),
                          entry->first.getGen());
            text += line;
        }
    }
    return text;
}

std::string PdfUpdate::stream(int number, qsizetype offset, qsizetype previous, const QByteArray &written)
{
    m_offsets[QPDFObjGen(number, 0)] = offset;
    std::string index;
    std::string data;
    for (const auto &[first, count] : partsOf(m_offsets))
        index += std::to_string(first) + " " + std::to_string(count) + " ";
    for (const auto &[object, at] : m_offsets) {
        data.push_back('\1');
        appendNumber(data, at, 5);
        appendNumber(data, object.getGen(), 2);
    }
    return std::to_string(number) + " 0 obj\n<< /Type /XRef" + trailerEntries(previous, written)
        + " /W [1 5 2] /Index [" + index + "] /Length " + std::to_string(data.size()) + " >>\nstream\n" + data
        + "\nendstream\nendobj\n";
}

QByteArray PdfUpdate::bytes()
{
    const Reference previous = lastReference();
    QByteArray written = m_original;
    if (!written.endsWith('\n'))
        written.append('\n');
    for (const auto &[object, content] : m_objects) {
        m_offsets[object] = written.size();
        written.append(QByteArray::fromStdString(object.unparse(' ') + " obj\n"));
        m_contents[object] = written.size();
        written.append(QByteArray::fromStdString(content + "\nendobj\n"));
    }
    const qsizetype reference = written.size();
    if (previous.isStream) {
        const int number = newNumber();
        written.append(QByteArray::fromStdString(stream(number, reference, previous.offset, written)));
    } else {
        written.append(
            QByteArray::fromStdString(table() + "trailer\n<<" + trailerEntries(previous.offset, written) + " >>\n"));
    }
    written.append("startxref\n" + QByteArray::number(reference) + "\n%%EOF\n");
    return written;
}

} // namespace nianbao::signing
