// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/pdftags.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nianbao {

namespace {

using Object = QPDFObjectHandle;

const char *nameOf(PageElement::Kind kind)
{
    switch (kind) {
    case PageElement::Kind::Title: return "/H1";
    case PageElement::Kind::Heading: return "/H2";
    case PageElement::Kind::Subheading: return "/H3";
    case PageElement::Kind::Paragraph: return "/P";
    case PageElement::Kind::Table: return "/Table";
    case PageElement::Kind::Row: return "/TR";
    case PageElement::Kind::Head: return "/TH";
    case PageElement::Kind::Figure: return "/TD";
    }
    return "/Span";
}

/// Qt writes each run of glyphs as one text object, and all that is no text before the first of them.
std::optional<std::string> marked(const std::string &content, const QList<int> &runs, const PageTags &tags)
{
    static const std::string begin = "BT\n";
    static const std::string end = "\nET\n";
    std::string result = "/Artifact BMC\n";
    std::size_t at = 0;
    int number = 0;
    for (const int element : runs) {
        const std::size_t text = content.find('\n' + begin, at);
        const std::size_t close = text == std::string::npos ? text : content.find(end, text);
        if (close == std::string::npos)
            return std::nullopt;
        result.append(content, at, text + 1 - at);
        if (at == 0)
            result += "EMC\n";
        if (element == PageElement::none)
            result += "/Artifact BMC\n";
        else
            result += std::string(nameOf(tags.elements[element].kind)) + " <</MCID " + std::to_string(number++)
                + ">> BDC\n";
        at = close + end.size();
        result.append(content, text + 1, at - text - 1);
        result += "EMC\n";
    }
    if (at == 0 || content.find('\n' + begin, at) != std::string::npos)
        return std::nullopt;
    return result.append(content, at);
}

/// The contents of all pages with their marks; empty where one of them is not as expected.
std::vector<std::string> markedPages(const std::vector<Object> &pages, const PageTags &tags)
{
    std::vector<std::string> contents;
    if (static_cast<qsizetype>(pages.size()) != tags.runs.size())
        return contents;
    for (Object page : pages) {
        Object stream = page.getKey("/Contents");
        if (!stream.isStream())
            return {};
        const std::shared_ptr<Buffer> buffer = stream.getStreamData(qpdf_dl_generalized);
        const std::string content(reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize());
        const auto page_ = marked(content, tags.runs[static_cast<qsizetype>(contents.size())], tags);
        if (!page_)
            return {};
        contents.push_back(*page_);
    }
    return contents;
}

class Tree
{
public:
    Tree(QPDF &pdf, const PageTags &tags)
        : m_pdf(pdf)
        , m_root(pdf.makeIndirectObject(Object::parse("<</Type /StructTreeRoot>>")))
        , m_document(element("/Document", m_root))
    {
        m_root.replaceKey("/K", m_document);
        for (const PageElement &spec : tags.elements) {
            Object parent = spec.parent == PageElement::none ? m_document : m_elements[std::size_t(spec.parent)];
            Object made = element(nameOf(spec.kind), parent);
            parent.getKey("/K").appendItem(made);
            if (spec.kind == PageElement::Kind::Head || spec.kind == PageElement::Kind::Figure)
                made.replaceKey("/A", attributesOf(spec));
            m_elements.push_back(made);
        }
    }

    void addPage(Object page, const QList<int> &runs)
    {
        Object owners = Object::newArray();
        for (const int run : runs) {
            if (run == PageElement::none)
                continue;
            Object owner = m_elements[std::size_t(run)];
            const Object number = Object::newInteger(owners.getArrayNItems());
            if (!owner.hasKey("/Pg"))
                owner.replaceKey("/Pg", page);
            if (owner.getKey("/Pg").getObjGen() == page.getObjGen()) {
                owner.getKey("/K").appendItem(number);
            } else {
                Object reference = Object::parse("<</Type /MCR>>");
                reference.replaceKey("/Pg", page);
                reference.replaceKey("/MCID", number);
                owner.getKey("/K").appendItem(reference);
            }
            owners.appendItem(owner);
        }
        page.replaceKey("/StructParents", Object::newInteger(m_pages));
        page.replaceKey("/Tabs", Object::newName("/S"));
        m_owners.appendItem(Object::newInteger(m_pages++));
        m_owners.appendItem(m_pdf.makeIndirectObject(owners));
    }

    void finish()
    {
        Object numbers = Object::newDictionary();
        numbers.replaceKey("/Nums", m_owners);
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(numbers));
        m_root.replaceKey("/ParentTreeNextKey", Object::newInteger(m_pages));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
        m_pdf.getRoot().replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
    }

private:
    Object element(const char *name, const Object &parent)
    {
        Object made = Object::newDictionary();
        made.replaceKey("/Type", Object::newName("/StructElem"));
        made.replaceKey("/S", Object::newName(name));
        made.replaceKey("/P", parent);
        made.replaceKey("/K", Object::newArray());
        return m_pdf.makeIndirectObject(made);
    }

    static Object attributesOf(const PageElement &spec)
    {
        Object attributes = Object::parse("<</O /Table>>");
        if (spec.kind == PageElement::Kind::Head)
            attributes.replaceKey("/Scope", Object::newName(spec.isRowHead ? "/Row" : "/Column"));
        if (spec.rowSpan > 1)
            attributes.replaceKey("/RowSpan", Object::newInteger(spec.rowSpan));
        if (spec.columnSpan > 1)
            attributes.replaceKey("/ColSpan", Object::newInteger(spec.columnSpan));
        return attributes;
    }

    QPDF &m_pdf;
    Object m_root;
    Object m_document;
    std::vector<Object> m_elements;
    Object m_owners = Object::newArray();
    int m_pages = 0;
};

} // namespace

bool addTags(QPDF &pdf, const PageTags &tags)
{
    const std::vector<Object> pages = pdf.getAllPages();
    const std::vector<std::string> contents = markedPages(pages, tags);
    if (contents.empty())
        return false;
    Tree tree(pdf, tags);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Object page = pages[i];
        page.getKey("/Contents").replaceStreamData(contents[i], Object::newNull(), Object::newNull());
        tree.addPage(page, tags.runs[static_cast<qsizetype>(i)]);
    }
    tree.finish();
    return true;
}

} // namespace nianbao
