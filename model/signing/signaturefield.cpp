// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/signaturefield.h"

#include <algorithm>
#include <optional>
#include <set>

namespace nianbao::signing {

namespace {

using Object = QPDFObjectHandle;
using Entries = std::map<std::string, std::string>;

constexpr double pointsOf(double millimetres)
{
    return millimetres * 72.0 / 25.4;
}

/// In the margin below the text, under the page's number: three signatures stand there side by side.
constexpr double marginFrameWidth = pointsOf(62);
constexpr double marginFrameHeight = pointsOf(22);
constexpr double marginFrameBottom = pointsOf(3);
constexpr double marginFrameRight = pointsOf(10);
constexpr double marginFrameGap = pointsOf(2);
constexpr int framesInMargin = 3;

/// A dictionary as text, with `changes`.
std::string dictionary(Object before, const Entries &changes)
{
    std::string text = "<<";
    for (auto &[key, value] : before.getDictAsMap()) {
        if (!changes.contains(key) && !value.isNull())
            text += " " + Object::newName(key).unparse() + " " + value.unparse();
    }
    for (const auto &[key, value] : changes)
        text += " " + key + " " + value;
    return text + " >>";
}

/// An array as text, with one more member; `before` need not be an array.
std::string arrayWith(Object before, const std::string &more)
{
    std::string text = "[";
    if (before.isArray()) {
        for (Object member : before.getArrayAsVector())
            text += " " + member.unparse();
    }
    return text + " " + more + " ]";
}

std::optional<QRectF> rectangle(Object array, int first = 0)
{
    if (!array.isArray() || array.getArrayNItems() < first + 4)
        return std::nullopt;
    std::array<double, 4> edges{};
    for (std::size_t i = 0; i < edges.size(); ++i) {
        Object edge = array.getArrayItem(first + static_cast<int>(i));
        if (!edge.isNumber())
            return std::nullopt;
        edges[i] = edge.getNumericValue();
    }
    return QRectF(QPointF(edges[0], edges[1]), QPointF(edges[2], edges[3])).normalized();
}

QRectF paperOf(Object page)
{
    for (Object node = page; node.isDictionary(); node = node.getKey("/Parent")) {
        for (const char *key : {"/CropBox", "/MediaBox"}) {
            if (const auto box = rectangle(node.getKey(key)))
                return *box;
        }
    }
    return {0, 0, pointsOf(210), pointsOf(297)};
}

/// Of the visible signatures on a page.
QList<QRectF> framesOn(Object page)
{
    QList<QRectF> frames;
    Object annotations = page.getKey("/Annots");
    for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
        Object annotation = annotations.getArrayItem(i);
        if (!annotation.isDictionary() || !annotation.getKey("/FT").isNameAndEquals("/Sig"))
            continue;
        const auto frame = rectangle(annotation.getKey("/Rect"));
        if (frame && !frame->isEmpty())
            frames.append(*frame);
    }
    return frames;
}

struct Destination
{
    int page = -1;
    QRectF area;
};

std::optional<Destination> destination(QPDF &pdf, const char *name, const std::vector<Object> &pages)
{
    Object all = pdf.getRoot().getKey("/Dests");
    Object found = all.isDictionary() ? all.getKey(std::string("/") + name) : Object::newNull();
    if (!found.isArray() || found.getArrayNItems() < 6 || !found.getArrayItem(1).isNameAndEquals("/FitR"))
        return std::nullopt;
    const auto area = rectangle(found, 2);
    const QPDFObjGen wanted = found.getArrayItem(0).getObjGen();
    for (std::size_t page = 0; area && page < pages.size(); ++page) {
        if (Object(pages[page]).getObjGen() == wanted)
            return Destination{static_cast<int>(page), *area};
    }
    return std::nullopt;
}

QString unitOf(QPDF &pdf)
{
    Object info = pdf.getTrailer().getKey("/Info");
    Object author = info.isDictionary() ? info.getKey("/Author") : Object::newNull();
    return author.isString() ? QString::fromStdString(author.getUTF8Value()).simplified() : QString();
}

/// Over the signature block, unless somebody has signed there.
std::optional<SigningPlace> placeInBlock(QPDF &pdf, const std::vector<Object> &pages)
{
    const auto sign = destination(pdf, signDestination, pages);
    const auto seal = destination(pdf, sealDestination, pages);
    if (!sign || !seal || sign->page != seal->page)
        return std::nullopt;
    SigningPlace place;
    place.page = sign->page;
    place.frame = sign->area.united(seal->area);
    place.line = sign->area.translated(-place.frame.topLeft());
    place.seal = seal->area.translated(-place.frame.topLeft());
    const QList<QRectF> taken = framesOn(pages[static_cast<std::size_t>(place.page)]);
    const bool isTaken = std::any_of(taken.begin(), taken.end(),
                                     [&place](const QRectF &frame) { return frame.intersects(place.frame); });
    return isTaken ? std::nullopt : std::optional<SigningPlace>(place);
}

SigningPlace placeInMargin(const std::vector<Object> &pages)
{
    SigningPlace place;
    place.page = static_cast<int>(pages.size()) - 1;
    QRectF paper;
    for (int index = 0;; ++index) {
        paper = paperOf(pages[static_cast<std::size_t>(place.page)]);
        const double width = std::min(marginFrameWidth, paper.width());
        place.frame = QRectF(paper.right() - marginFrameRight - width - index * (width + marginFrameGap),
                             paper.top() + marginFrameBottom, width, std::min(marginFrameHeight, paper.height()));
        const QList<QRectF> taken = framesOn(pages[static_cast<std::size_t>(place.page)]);
        const bool isFree = std::none_of(taken.begin(), taken.end(),
                                         [&place](const QRectF &frame) { return frame.intersects(place.frame); });
        if (isFree)
            break;
        if (index + 1 == framesInMargin) {
            if (place.page == 0)
                break; // every margin is full: over the last one
            --place.page;
            index = -1;
        }
    }
    if (place.frame.left() < paper.left())
        place.frame.moveLeft(paper.left());
    const double side = place.frame.height();
    place.seal = QRectF(place.frame.width() - side, 0, side, side);
    place.line = QRectF(0, 0, std::max(place.frame.width() - side, side), side);
    return place;
}

/// A number in PDF's own writing, whatever the language.
std::string number(double value)
{
    return QByteArray::number(value, 'f', 2).toStdString();
}

std::string freeName(Object fields)
{
    std::set<std::string> names;
    for (int i = 0; fields.isArray() && i < fields.getArrayNItems(); ++i) {
        Object field = fields.getArrayItem(i);
        if (field.isDictionary() && field.getKey("/T").isString())
            names.insert(field.getKey("/T").getUTF8Value());
    }
    for (int index = 1;; ++index) {
        const std::string name = "Signature" + std::to_string(index);
        if (!names.contains(name))
            return name;
    }
}

std::vector<Object> pagesOf(QPDF &pdf)
{
    const std::vector<Object> pages = pdf.getAllPages();
    if (pages.empty())
        throw std::runtime_error("no pages");
    return pages;
}

} // namespace

std::string textString(const QString &text)
{
    return Object::newUnicodeString(text.toStdString()).unparseBinary();
}

SigningPlace placeIn(QPDF &pdf)
{
    const std::vector<Object> pages = pagesOf(pdf);
    SigningPlace place = placeInBlock(pdf, pages).value_or(placeInMargin(pages));
    place.unit = unitOf(pdf);
    return place;
}

SigningPlace invisiblePlaceIn(QPDF &pdf)
{
    SigningPlace place;
    place.page = static_cast<int>(pagesOf(pdf).size()) - 1;
    return place;
}

bool isLocked(QPDF &pdf)
{
    Object permissions = pdf.getRoot().getKey("/Perms");
    Object signature = permissions.isDictionary() ? permissions.getKey("/DocMDP") : Object::newNull();
    Object references = signature.isDictionary() ? signature.getKey("/Reference") : Object::newNull();
    for (int i = 0; references.isArray() && i < references.getArrayNItems(); ++i) {
        Object reference = references.getArrayItem(i);
        Object terms = reference.isDictionary() ? reference.getKey("/TransformParams") : Object::newNull();
        if (terms.isDictionary() && terms.getKey("/P").isInteger() && terms.getKey("/P").getIntValue() == 1)
            return true;
    }
    return false;
}

void addField(PdfUpdate &update, QPDF &pdf, const NewField &field)
{
    constexpr int printedAndLocked = 4 + 128;
    const int widget = update.newNumber();
    const int picture = update.newNumber();
    const std::string widgetReference = PdfUpdate::reference(widget);
    Object page = pagesOf(pdf)[static_cast<std::size_t>(field.place.page)];
    Object root = pdf.getRoot();
    Object form = root.getKey("/AcroForm");
    Object fields = form.isDictionary() ? form.getKey("/Fields") : Object::newNull();

    const QRectF &frame = field.place.frame;
    update.set(picture,
               "<< /Type /XObject /Subtype /Form /BBox [0 0 " + number(frame.width()) + " " + number(frame.height())
                   + "] /Resources << >> /Length " + std::to_string(field.picture.size()) + " >>\nstream\n"
                   + field.picture.toStdString() + "\nendstream");
    update.set(widget,
               "<< /Type /Annot /Subtype /Widget /FT /Sig /T (" + freeName(fields) + ") /TU "
                   + textString(field.description) + " /V " + PdfUpdate::reference(field.signature) + " /P "
                   + page.unparse() + " /F " + std::to_string(printedAndLocked) + " /Rect [" + number(frame.left())
                   + " " + number(frame.top()) + " " + number(frame.right()) + " " + number(frame.bottom())
                   + "] /AP << /N " + PdfUpdate::reference(picture) + " >> >>");

    Object annotations = page.getKey("/Annots");
    if (annotations.isArray() && annotations.isIndirect())
        update.set(annotations.getObjGen(), arrayWith(annotations, widgetReference));
    else
        update.set(page.getObjGen(), dictionary(page, {{"/Annots", arrayWith(annotations, widgetReference)}}));

    constexpr const char *signaturesExist = "3"; // and nothing but updates may be written
    const Entries formEntries{{"/Fields", arrayWith(fields, widgetReference)}, {"/SigFlags", signaturesExist}};
    if (form.isDictionary() && form.isIndirect()) {
        update.set(form.getObjGen(), dictionary(form, formEntries));
        return;
    }
    const int newForm = update.newNumber();
    update.set(newForm, dictionary(form.isDictionary() ? form : Object::newDictionary(), formEntries));
    update.set(root.getObjGen(), dictionary(root, {{"/AcroForm", PdfUpdate::reference(newForm)}}));
}

} // namespace nianbao::signing
