// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An incremental update (ISO 32000-1, 7.5.6): new and changed objects behind the bytes of a PDF, which
// stay as they are, and a cross-reference of the kind that the file has.

#include <QByteArray>

#include <qpdf/QPDF.hh>

#include <map>
#include <string>

namespace nianbao::signing {

class PdfUpdate
{
public:
    /// `pdf` is `original`, read. Both must outlive this.
    PdfUpdate(const QByteArray &original, QPDF &pdf);

    /// The number of a new object, whose generation is 0.
    int newNumber() { return m_nextNumber++; }
    /// Gives an object its content, a new one or one that is in the file.
    void set(QPDFObjGen object, const std::string &content);
    void set(int newObject, const std::string &content) { set(QPDFObjGen(newObject, 0), content); }
    static std::string reference(int newObject) { return std::to_string(newObject) + " 0 R"; }

    /// The whole file.
    QByteArray bytes();
    /// After bytes(): where in them an object's content begins.
    qsizetype contentAt(int newObject) const { return m_contents.at(QPDFObjGen(newObject, 0)); }

private:
    struct Reference
    {
        qsizetype offset = -1;
        bool isStream = false; ///< rather than a table
    };
    Reference lastReference() const;
    std::string trailerEntries(qsizetype previous, const QByteArray &written);
    std::string table() const;
    std::string stream(int number, qsizetype offset, qsizetype previous, const QByteArray &written);

    const QByteArray &m_original;
    QPDF &m_pdf;
    int m_nextNumber;
    std::map<QPDFObjGen, std::string> m_objects;
    std::map<QPDFObjGen, qsizetype> m_offsets;
    std::map<QPDFObjGen, qsizetype> m_contents;
};

} // namespace nianbao::signing
