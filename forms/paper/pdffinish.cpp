// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/pdffinish.h"

#include "forms/paper/pagesetup.h"
#include "forms/paper/pdfmetadata.h"
#include "forms/paper/pdftags.h"
#include "forms/paper/tounicode.h"
#include "model/base/pdfdate.h"
#include "model/signing/pdfsigner.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace nianbao {

namespace {

using Object = QPDFObjectHandle;

Object name(const char *text)
{
    return Object::newName(text);
}

Object words(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

Object stream(QPDF &pdf, const QByteArray &bytes)
{
    return Object::newStream(&pdf, bytes.toStdString());
}

QByteArray dataOf(Object stream)
{
    const std::shared_ptr<Buffer> buffer = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

/// Fonts by object number: Qt numbers them when it first draws with them.
std::map<int, Object> fontsOf(QPDF &pdf)
{
    std::map<int, Object> fonts;
    for (Object page : pdf.getAllPages()) {
        Object resources = page.getKey("/Resources").getKeyIfDict("/Font");
        if (!resources.isDictionary())
            continue;
        for (const auto &[key, font] : resources.getDictAsMap())
            fonts.emplace(font.getObjectID(), font);
    }
    return fonts;
}

/// The layout's text for a font is believed only where it agrees with what Qt found in the font, so
/// far as that goes: a different order of glyphs (another version of Qt) shows at once.
bool agrees(const FaceText &face, const QHash<int, QString> &found)
{
    if (found.isEmpty())
        return true;
    qsizetype compared = 0;
    qsizetype equal = 0;
    for (qsizetype i = 0; i < face.texts.size(); ++i) {
        const QString qtText = found.value(static_cast<int>(i) + 1);
        if (qtText.isEmpty() || face.texts[i].isEmpty())
            continue;
        ++compared;
        equal += qtText.normalized(QString::NormalizationForm_KC)
            == face.texts[i].normalized(QString::NormalizationForm_KC);
    }
    return equal * 2 >= compared && found.size() <= face.glyphs.size() + 1;
}

/// Returns what a reader finds for each glyph, font by font.
QList<QHash<int, QString>> repairText(QPDF &pdf, const QList<FaceText> &faces)
{
    QList<QHash<int, QString>> result;
    for (auto &[number, font] : fontsOf(pdf)) {
        if (result.size() >= faces.size())
            break;
        const FaceText &texts = faces[result.size()];
        Object table = font.getKey("/ToUnicode");
        QHash<int, QString> found = table.isStream() ? readToUnicode(dataOf(table)) : QHash<int, QString>();
        if (agrees(texts, found)) {
            const QByteArray repaired = writeToUnicode(texts, found);
            font.replaceKey("/ToUnicode", stream(pdf, repaired));
            found = readToUnicode(repaired);
        }
        result.append(found);
    }
    return result;
}

/// The texts that a reader finds otherwise than they were drawn; see XmpData::readAs.
QString readAsOf(const QList<SharedText> &shared, const QList<QHash<int, QString>> &found)
{
    QStringList lines;
    for (const SharedText &text : shared) {
        QString read;
        for (const auto &[face, glyph] : text.glyphs)
            read += found.value(face).value(static_cast<int>(glyph) + 1, QString(QChar::ReplacementCharacter));
        if (read != text.text && !read.trimmed().isEmpty() && !text.text.trimmed().isEmpty())
            lines.append(text.text + u'\t' + read);
    }
    return lines.join(u'\n');
}

/// "AAAAAA+Name" everywhere: Qt marks subsets by the order of a hash table, and only in one of the
/// three places that must agree (ISO 32000-1, 9.6.4).
void nameSubsets(QPDF &pdf)
{
    int number = 0;
    for (auto &[id, font] : fontsOf(pdf)) {
        std::string tag(6, 'A');
        for (std::size_t at = tag.size(), rest = static_cast<std::size_t>(number); at-- > 0; rest /= 26)
            tag[at] = static_cast<char>('A' + rest % 26);
        ++number;
        Object descendants = font.getKey("/DescendantFonts");
        if (!descendants.isArray() || descendants.getArrayNItems() != 1)
            continue;
        Object descendant = descendants.getArrayItem(0);
        Object descriptor = descendant.getKey("/FontDescriptor");
        std::string plain = descriptor.getKey("/FontName").getName().substr(1);
        if (plain.size() > 7 && plain[6] == '+')
            plain.erase(0, 7);
        const Object subset = Object::newName("/" + tag + "+" + plain);
        font.replaceKey("/BaseFont", subset);
        descendant.replaceKey("/BaseFont", subset);
        descriptor.replaceKey("/FontName", subset);
    }
}

/// A bookmark and those below it.
struct Branch
{
    PageMark mark;
    std::vector<Branch> children;
};

std::vector<Branch> treeOf(const QList<PageMark> &marks)
{
    std::vector<Branch> tree;
    for (const PageMark &mark : marks) {
        if (mark.level > 0 && !tree.empty())
            tree.back().children.push_back({mark, {}});
        else
            tree.push_back({mark, {}});
    }
    return tree;
}

/// Links `branches` below `parent`; returns how many bookmarks a reader shows there when opened.
int addBranches(QPDF &pdf, Object parent, const std::vector<Branch> &branches, const std::vector<Object> &pages)
{
    Object previous = Object::newNull();
    for (const Branch &branch : branches) {
        Object item = pdf.makeIndirectObject(Object::newDictionary());
        const auto page = static_cast<std::size_t>(branch.mark.page);
        const double top = PageSetup::paperHeightPt - branch.mark.topPt;
        item.replaceKey("/Title", words(branch.mark.text));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest",
                        Object::newArray({pages.at(page), name("/XYZ"), Object::newInteger(0), Object::newReal(top, 2),
                                          Object::newNull()}));
        if (previous.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        }
        if (!branch.children.empty())
            item.replaceKey("/Count", Object::newInteger(addBranches(pdf, item, branch.children, pages)));
        previous = item;
    }
    parent.replaceKey("/Last", previous);
    int shown = 0;
    for (const Branch &branch : branches)
        shown += 1 + static_cast<int>(branch.children.size());
    return shown;
}

void addBookmarks(QPDF &pdf, const QList<PageMark> &marks)
{
    if (marks.isEmpty())
        return;
    Object outlines = pdf.makeIndirectObject(Object::newDictionary());
    outlines.replaceKey("/Type", name("/Outlines"));
    outlines.replaceKey("/Count", Object::newInteger(addBranches(pdf, outlines, treeOf(marks), pdf.getAllPages())));
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
}

/// Destinations that show the signature block, by which it is found again for an electronic signature.
void markSigningArea(QPDF &pdf, const SigningArea &area)
{
    const Object page = pdf.getAllPages().at(static_cast<std::size_t>(area.page));
    const auto destination = [&page](const QRectF &place) {
        const auto real = [](double value) { return Object::newReal(value, 2); };
        return Object::newArray({page, name("/FitR"), real(place.left()),
                                 real(PageSetup::paperHeightPt - place.bottom()), real(place.right()),
                                 real(PageSetup::paperHeightPt - place.top())});
    };
    Object destinations = Object::newDictionary();
    destinations.replaceKey(std::string("/") + signDestination, destination(area.sign));
    destinations.replaceKey(std::string("/") + sealDestination, destination(area.seal));
    pdf.getRoot().replaceKey("/Dests", destinations);
}

void writeFacts(QPDF &pdf, const PdfFacts &facts)
{
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newString(facts.language.toStdString()));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);

    Object metadata = stream(pdf, xmpPacket(facts));
    metadata.getDict().replaceKey("/Type", name("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", name("/XML"));
    root.replaceKey("/Metadata", metadata);

    Object info = Object::newDictionary();
    info.replaceKey("/Title", words(facts.title));
    if (!facts.author.isEmpty())
        info.replaceKey("/Author", words(facts.author));
    info.replaceKey("/Creator", words(pdfProducer()));
    info.replaceKey("/Producer", words(pdfProducer()));
    info.replaceKey("/CreationDate", Object::newString(pdfDate(facts.created).toStdString()));
    info.replaceKey("/ModDate", Object::newString(pdfDate(facts.created).toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    // Qt's is made by chance; without it the writer makes one from the content.
    pdf.getTrailer().removeKey("/ID");
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

std::future<void> prepareToFinish()
{
    return {};
}

Result<QByteArray> finishedPdf(const QByteArray &raw, const PdfFacts &facts)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", raw.constData(), static_cast<size_t>(raw.size()));
        const QList<QHash<int, QString>> found = repairText(pdf, facts.texts.faces);
        nameSubsets(pdf);
        addTags(pdf, facts.tags);
        addBookmarks(pdf, facts.marks);
        if (facts.signingArea)
            markSigningArea(pdf, *facts.signingArea);
        PdfFacts complete = facts;
        complete.data.readAs.text = readAsOf(facts.texts.shared, found);
        writeFacts(pdf, complete);
        return written(pdf);
    } catch (const std::exception &error) {
        return fail(ErrorCode::PdfFailed, {QString::fromUtf8(error.what())});
    }
}

} // namespace nianbao
