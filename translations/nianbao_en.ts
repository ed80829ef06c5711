<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>cli</name>
    <message>
        <source>Runs every rule over one or many reports</source>
        <translation>Runs every rule over one or many reports</translation>
    </message>
    <message>
        <source>Project files</source>
        <translation>Project files</translation>
    </message>
    <message>
        <source>Last year&apos;s project file, for the rules across years</source>
        <translation>Last year&apos;s project file, for the rules across years</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>passes</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>fails</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4; errors: %5, warnings: %6, notes: %7, explained: %8, not checked: %9</source>
        <extracomment>file, name of the body, year, whether it passes the check, numbers of findings</extracomment>
        <translation>%1: %2, %3: %4; errors: %5, warnings: %6, notes: %7, explained: %8, not checked: %9</translation>
    </message>
    <message>
        <source>Annual reports on government information disclosure, from scripts.</source>
        <translation>Annual reports on government information disclosure, from scripts.</translation>
    </message>
    <message>
        <source>Prints the version</source>
        <translation>Prints the version</translation>
    </message>
    <message>
        <source>Prints this help</source>
        <translation>Prints this help</translation>
    </message>
    <message>
        <source>Language of the messages: zh or en</source>
        <translation>Language of the messages: zh or en</translation>
    </message>
    <message>
        <source>Wrong usage: %1. See nianbao-cli --help.</source>
        <translation>Wrong usage: %1. See nianbao-cli --help.</translation>
    </message>
    <message>
        <source>How to print the result: text or json</source>
        <translation>How to print the result: text or json</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>there is no command “%1”</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>stands for a figure or text that a file does not have</extracomment>
        <translation>not known</translation>
    </message>
    <message>
        <source>Prints what differs between two project files</source>
        <translation>Prints what differs between two project files</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Project file</translation>
    </message>
    <message>
        <source>reports on %1 to %2</source>
        <translation>reports on %1 to %2</translation>
    </message>
    <message>
        <source>reports on %1 and later</source>
        <translation>reports on %1 and later</translation>
    </message>
    <message>
        <source>Lists the editions of the format and the years they are valid for</source>
        <translation>Lists the editions of the format and the years they are valid for</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No font here has these characters: %1.</source>
        <translation>No font here has these characters: %1.</translation>
    </message>
    <message>
        <source>Leaves out the signature block</source>
        <translation>Leaves out the signature block</translation>
    </message>
    <message>
        <source>Marks the pages as a draft</source>
        <translation>Marks the pages as a draft</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 is not known</translation>
    </message>
    <message>
        <source>(control total: %1)</source>
        <translation>(control total: %1)</translation>
    </message>
    <message>
        <source>Prints values, computed totals included</source>
        <translation>Prints values, computed totals included</translation>
    </message>
    <message>
        <source>Cells to print; all of them without</source>
        <translation>Cells to print; all of them without</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are not in the source and count as not known.</source>
        <translation>
            <numerusform>%n cell is not in the source and counts as not known.</numerusform>
            <numerusform>%n cells are not in the source and count as not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more decision(s) were taken; --report lists all of them.</source>
        <translation>
            <numerusform>%n more decision was taken; --report lists all of them.</numerusform>
            <numerusform>%n more decisions were taken; --report lists all of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a project file from a values file</source>
        <translation>Makes a project file from a values file</translation>
    </message>
    <message>
        <source>Values file (.json)</source>
        <translation>Values file (.json)</translation>
    </message>
    <message>
        <source>Project file to create</source>
        <translation>Project file to create</translation>
    </message>
    <message>
        <source>Edition to take instead of the one that the source names</source>
        <translation>Edition to take instead of the one that the source names</translation>
    </message>
    <message>
        <source>File for the list of all decisions that were taken</source>
        <translation>File for the list of all decisions that were taken</translation>
    </message>
    <message>
        <source>Creates a project file</source>
        <translation>Creates a project file</translation>
    </message>
    <message>
        <source>Year that the report is on</source>
        <translation>Year that the report is on</translation>
    </message>
    <message>
        <source>Name of the body, as in the title</source>
        <translation>Name of the body, as in the title</translation>
    </message>
    <message>
        <source>Edition of the format; usually the one valid for the year</source>
        <translation>Edition of the format; usually the one valid for the year</translation>
    </message>
    <message>
        <source>Give either CELL=VALUE or --batch.</source>
        <translation>Give either CELL=VALUE or --batch.</translation>
    </message>
    <message>
        <source>Changes values, all of them or none</source>
        <translation>Changes values, all of them or none</translation>
    </message>
    <message>
        <source>New value of a cell; of a total its control total</source>
        <translation>New value of a cell; of a total its control total</translation>
    </message>
    <message>
        <source>Reads CELL=VALUE lines from standard input, each one transaction</source>
        <translation>Reads CELL=VALUE lines from standard input, each one transaction</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>it is not text in UTF-8</translation>
    </message>
    <message>
        <source>Prints or writes a section of the text</source>
        <translation>Prints or writes a section of the text</translation>
    </message>
    <message>
        <source>Section: intro, s1, s5 or s6</source>
        <translation>Section: intro, s1, s5 or s6</translation>
    </message>
    <message>
        <source>Writes the content of this file into the section; - is standard input</source>
        <translation>Writes the content of this file into the section; - is standard input</translation>
    </message>
    <message>
        <source>Prints the section; also without it</source>
        <translation>Prints the section; also without it</translation>
    </message>
    <message>
        <source>Last year&apos;s project file, whose figures, kind of body and contact are taken over</source>
        <translation>Last year&apos;s project file, whose figures, kind of body and contact are taken over</translation>
    </message>
    <message numerus="yes">
        <source>The report is marked as a draft because %n error(s) are open.</source>
        <translation>
            <numerusform>The report is marked as a draft because %n error is open.</numerusform>
            <numerusform>The report is marked as a draft because %n errors are open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the report as a file for readers or for other programs</source>
        <translation>Writes the report as a file for readers or for other programs</translation>
    </message>
    <message>
        <source>changed here: %1</source>
        <translation>changed here: %1</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>finished, but changed since by another program</source>
        <translation>finished, but changed since by another program</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(required)</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Explains a warning, or takes its explanation back</source>
        <translation>Explains a warning, or takes its explanation back</translation>
    </message>
    <message>
        <source>Rule that the warning comes from</source>
        <translation>Rule that the warning comes from</translation>
    </message>
    <message>
        <source>Cells that the warning speaks of, where the rule finds several</source>
        <translation>Cells that the warning speaks of, where the rule finds several</translation>
    </message>
    <message>
        <source>The explanation, one line</source>
        <translation>The explanation, one line</translation>
    </message>
    <message>
        <source>Reads the explanation from this file; - is standard input</source>
        <translation>Reads the explanation from this file; - is standard input</translation>
    </message>
    <message>
        <source>Takes the explanation back</source>
        <translation>Takes the explanation back</translation>
    </message>
    <message>
        <source>Writes the findings and their explanations instead of the report; PDF only</source>
        <translation>Writes the findings and their explanations instead of the report; PDF only</translation>
    </message>
    <message>
        <source>Blank: %1</source>
        <translation>Blank: %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>name of a version: moment</extracomment>
        <translation>Finished %1</translation>
    </message>
    <message>
        <source>Finishes the report: it is read-only from then on</source>
        <translation>Finishes the report: it is read-only from then on</translation>
    </message>
    <message>
        <source>Confirms that blank cells are 0, where nothing else is in the way</source>
        <translation>Confirms that blank cells are 0, where nothing else is in the way</translation>
    </message>
    <message>
        <source>Lets a finished report be changed again</source>
        <translation>Lets a finished report be changed again</translation>
    </message>
    <message>
        <source>Why; it stays in the history</source>
        <translation>Why; it stays in the history</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>id of a rule, its severity</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>for each of: %1</source>
        <translation>for each of: %1</translation>
    </message>
    <message>
        <source>example: %1</source>
        <translation>example: %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>basis: %1</translation>
    </message>
    <message>
        <source>Figures that no rule relates to others:</source>
        <translation>Figures that no rule relates to others:</translation>
    </message>
    <message>
        <source>Lists every rule: what it says, its formula, severity, basis and an example</source>
        <translation>Lists every rule: what it says, its formula, severity, basis and an example</translation>
    </message>
    <message>
        <source>Project file whose rules are listed, as they hold here</source>
        <translation>Project file whose rules are listed, as they hold here</translation>
    </message>
    <message>
        <source>Edition of the format; usually the one valid for this year</source>
        <translation>Edition of the format; usually the one valid for this year</translation>
    </message>
    <message>
        <source>no command is given</source>
        <translation>no command is given</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>“%1” has no meaning here</source>
        <translation>“%1” has no meaning here</translation>
    </message>
    <message>
        <source>only one of %1 can be given</source>
        <translation>only one of %1 can be given</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 needs a value</translation>
    </message>
    <message>
        <source>%1 does not take the value that it was given</source>
        <translation>%1 does not take the value that it was given</translation>
    </message>
    <message>
        <source>File to write; its ending says what: .pdf, .docx, .html, .xlsx, .csv or .json</source>
        <translation>File to write; its ending says what: .pdf, .docx, .html, .xlsx, .csv or .json</translation>
    </message>
    <message>
        <source>the arguments do not fit together</source>
        <translation>the arguments do not fit together</translation>
    </message>
    <message>
        <source>%1 is not given as it should be</source>
        <translation>%1 is not given as it should be</translation>
    </message>
    <message>
        <source>Give one of --text, --from-file and --remove.</source>
        <translation>Give one of --text, --from-file and --remove.</translation>
    </message>
</context>
<context>
    <name>nianbao::CellFinder</name>
    <message>
        <source>Find a cell</source>
        <translation>Find a cell</translation>
    </message>
    <message>
        <source>Find a cell by its name or by words of its heads and labels</source>
        <translation>Find a cell by its name or by words of its heads and labels</translation>
    </message>
</context>
<context>
    <name>nianbao::DialogPrompts</name>
    <message>
        <source>That did not work</source>
        <translation>That did not work</translation>
    </message>
</context>
<context>
    <name>nianbao::ExplanationEditor</name>
    <message>
        <source>Con&amp;firm the explanation</source>
        <translation>Con&amp;firm the explanation</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>Take it &amp;back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>For example: last year&apos;s report left out one application; it has been corrected.</source>
        <translation>For example: last year&apos;s report left out one application; it has been corrected.</translation>
    </message>
    <message>
        <source>The figures have changed since this was written. Confirm it if it is still true, or write what is true now (Enter confirms, Esc leaves):</source>
        <translation>The figures have changed since this was written. Confirm it if it is still true, or write what is true now (Enter confirms, Esc leaves):</translation>
    </message>
    <message>
        <source>Say in a sentence why this is right as it is (Enter confirms, Esc leaves):</source>
        <translation>Say in a sentence why this is right as it is (Enter confirms, Esc leaves):</translation>
    </message>
</context>
<context>
    <name>nianbao::ExportController</name>
    <message>
        <source>Export as PDF</source>
        <translation>Export as PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>Making the PDF…</translation>
    </message>
    <message numerus="yes">
        <source>It carries the watermark of a draft, because %n error(s) are open.</source>
        <translation>
            <numerusform>It carries the watermark of a draft, because %n error is open.</numerusform>
            <numerusform>It carries the watermark of a draft, because %n errors are open.</numerusform>
        </translation>
    </message>
    <message>
        <source>No font of this computer has these characters: %1.</source>
        <translation>No font of this computer has these characters: %1.</translation>
    </message>
    <message>
        <source>Export as a values file</source>
        <translation>Export as a values file</translation>
    </message>
    <message>
        <source>Values files (*.json)</source>
        <translation>Values files (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exported to %1.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Export as a web page</source>
        <translation>Export as a web page</translation>
    </message>
    <message>
        <source>Export the figures as a list</source>
        <translation>Export the figures as a list</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web pages (*.html)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Comma-separated values (*.csv)</translation>
    </message>
    <message>
        <source>Export findings and explanations as PDF</source>
        <translation>Export findings and explanations as PDF</translation>
    </message>
    <message>
        <source>Export the rules as PDF</source>
        <translation>Export the rules as PDF</translation>
    </message>
    <message>
        <source>Export as a Word document</source>
        <translation>Export as a Word document</translation>
    </message>
    <message>
        <source>Export as a spreadsheet</source>
        <translation>Export as a spreadsheet</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word documents (*.docx)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>nianbao::FieldList</name>
    <message>
        <source>Cells whose figure can be put into the text</source>
        <translation>Cells whose figure can be put into the text</translation>
    </message>
    <message>
        <source>No cell fits these words.</source>
        <translation>No cell fits these words.</translation>
    </message>
    <message>
        <source>Enter: put in · +: add another cell · Esc: leave</source>
        <translation>Enter: put in · +: add another cell · Esc: leave</translation>
    </message>
    <message>
        <source>Sum: %1 + …</source>
        <translation>Sum: %1 + …</translation>
    </message>
</context>
<context>
    <name>nianbao::FigureEdit</name>
    <message>
        <source>Unit of the amount</source>
        <translation>Unit of the amount</translation>
    </message>
</context>
<context>
    <name>nianbao::FileController</name>
    <message>
        <source>Reports and values files (*.nianbao *.json)</source>
        <translation>Reports and values files (*.nianbao *.json)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Open a report</translation>
    </message>
    <message>
        <source>The report cannot be changed now</source>
        <translation>The report cannot be changed now</translation>
    </message>
    <message>
        <source>Open it read-only</source>
        <translation>Open it read-only</translation>
    </message>
    <message>
        <source>Sample report</source>
        <comment>name of a file</comment>
        <translation>Sample report</translation>
    </message>
    <message>
        <source>Import a values file</source>
        <translation>Import a values file</translation>
    </message>
    <message>
        <source>Values files (*.json)</source>
        <translation>Values files (*.json)</translation>
    </message>
    <message>
        <source>Last year&apos;s report</source>
        <translation>Last year&apos;s report</translation>
    </message>
    <message>
        <source>Reports (*.nianbao)</source>
        <translation>Reports (*.nianbao)</translation>
    </message>
    <message>
        <source>There is nothing to take over: everything is as in that report already.</source>
        <translation>There is nothing to take over: everything is as in that report already.</translation>
    </message>
    <message numerus="yes">
        <source>Took over %n figure(s) from last year&apos;s report.</source>
        <translation>
            <numerusform>Took over %n figure from last year&apos;s report.</numerusform>
            <numerusform>Took over %n figures from last year&apos;s report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::FindReplaceBar</name>
    <message>
        <source>Previous occurrence (Shift+Enter)</source>
        <translation>Previous occurrence (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next occurrence (Enter)</source>
        <translation>Next occurrence (Enter)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Find in all written sections</source>
        <translation>Find in all written sections</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>nianbao::FinishController</name>
    <message>
        <source>A finished report is read-only and carries a fingerprint of its values. It can be reopened, with a reason.</source>
        <translation>A finished report is read-only and carries a fingerprint of its values. It can be reopened, with a reason.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are blank. Is there really nothing to report in them?</source>
        <translation>
            <numerusform>%n cell is blank. Is there really nothing to report in it?</numerusform>
            <numerusform>%n cells are blank. Is there really nothing to report in them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n blank cell(s) as 0 and finish</source>
        <translation>
            <numerusform>Confirm %n blank cell as 0 and finish</numerusform>
            <numerusform>Confirm %n blank cells as 0 and finish</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first blank cell</source>
        <translation>Go to the first blank cell</translation>
    </message>
    <message>
        <source>Finish the report</source>
        <translation>Finish the report</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <comment>name of a version: moment</comment>
        <translation>Finished %1</translation>
    </message>
    <message>
        <source>Reopen the report</source>
        <translation>Reopen the report</translation>
    </message>
    <message>
        <source>Why is the finished report opened again? The reason stays in its history:</source>
        <translation>Why is the finished report opened again? The reason stays in its history:</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Go to the first</translation>
    </message>
</context>
<context>
    <name>nianbao::GridModel</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>control total %1</source>
        <translation>control total %1</translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation>last year %1</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>taken over from last year</source>
        <translation>taken over from last year</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>has an error</translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation>has a warning</translation>
    </message>
    <message>
        <source>left side of the chosen finding</source>
        <translation>left side of the chosen finding</translation>
    </message>
    <message>
        <source>right side of the chosen finding</source>
        <translation>right side of the chosen finding</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a cell&apos;s description for screen readers</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>This total is computed from %n figure(s).</source>
        <translation>
            <numerusform>This total is computed from %n figure.</numerusform>
            <numerusform>This total is computed from %n figures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over from last year&apos;s report: %1.</source>
        <translation>Taken over from last year&apos;s report: %1.</translation>
    </message>
    <message>
        <source>The imported report did not show this figure.</source>
        <translation>The imported report did not show this figure.</translation>
    </message>
    <message>
        <source>The control total %1 differs from the computed %2.</source>
        <translation>The control total %1 differs from the computed %2.</translation>
    </message>
    <message>
        <source>The control total agrees.</source>
        <translation>The control total agrees.</translation>
    </message>
    <message>
        <source>Last year&apos;s figure: %1.</source>
        <translation>Last year&apos;s figure: %1.</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between figures that are added</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>Taken over from the report on %1: %2.</source>
        <translation>Taken over from the report on %1: %2.</translation>
    </message>
</context>
<context>
    <name>nianbao::GridView</name>
    <message numerus="yes">
        <source>Copied %n figure(s).</source>
        <translation>
            <numerusform>Copied %n figure.</numerusform>
            <numerusform>Copied %n figures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the whole table with its heads and labels.</source>
        <translation>Copied the whole table with its heads and labels.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n figure(s).</source>
        <translation>
            <numerusform>Pasted %n figure.</numerusform>
            <numerusform>Pasted %n figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) in the block differ from the computed ones and were left out, the first of them: %1 is %2 in the block, computed %3.</source>
        <translation>
            <numerusform>%n total in the block differs from the computed one and was left out: %1 is %2 in the block, computed %3.</numerusform>
            <numerusform>%n totals in the block differ from the computed ones and were left out, the first of them: %1 is %2 in the block, computed %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) in the block agree with the computed ones.</source>
        <translation>
            <numerusform>%n total in the block agrees with the computed one.</numerusform>
            <numerusform>%n totals in the block agree with the computed ones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was filled: %1 does not take “%2”.</source>
        <translation>Nothing was filled: %1 does not take “%2”.</translation>
    </message>
    <message>
        <source>No cell is empty here; nothing was filled.</source>
        <translation>No cell is empty here; nothing was filled.</translation>
    </message>
    <message numerus="yes">
        <source>Filled %n empty cell(s) with 0.</source>
        <translation>
            <numerusform>Filled %n empty cell with 0.</numerusform>
            <numerusform>Filled %n empty cells with 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>This total is computed from the other cells. To enter the total of your own register, turn on the control totals.</source>
        <translation>This total is computed from the other cells. To enter the total of your own register, turn on the control totals.</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1: %2</source>
        <translation>Nothing was pasted. %1: %2</translation>
    </message>
    <message>
        <source>There is nothing to paste: the clipboard holds no figures.</source>
        <translation>There is nothing to paste: the clipboard holds no figures.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block of %1 rows is larger than the room from here; “%2” would stand outside the figures of the table.</source>
        <translation>Nothing was pasted: the block of %1 rows is larger than the room from here; “%2” would stand outside the figures of the table.</translation>
    </message>
</context>
<context>
    <name>nianbao::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>nianbao::IssueDelegate</name>
    <message numerus="yes">
        <source>(%n finding(s) follow from this one.)</source>
        <translation>
            <numerusform>(%n finding follows from this one.)</numerusform>
            <numerusform>(%n findings follow from this one.)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::IssueList</name>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warning: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>Explained: %1</translation>
    </message>
    <message>
        <source>Could not be checked: %1</source>
        <translation>Could not be checked: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be checked with what is known, for example without last year&apos;s report. Double-click to see them.</source>
        <translation>
            <numerusform>%n rule cannot be checked with what is known, for example without last year&apos;s report. Double-click to see it.</numerusform>
            <numerusform>%n rules cannot be checked with what is known, for example without last year&apos;s report. Double-click to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are explained. Double-click to see them.</source>
        <translation>
            <numerusform>%n finding is explained. Double-click to see it.</numerusform>
            <numerusform>%n findings are explained. Double-click to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::IssuePanel</name>
    <message>
        <source>No findings. A finding appears here when the figures that it speaks of are filled in; to check everything now, choose the check in the menu.</source>
        <translation>No findings. A finding appears here when the figures that it speaks of are filled in; to check everything now, choose the check in the menu.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>left side</source>
        <comment>of an equation</comment>
        <translation>left side</translation>
    </message>
    <message>
        <source>right side</source>
        <comment>of an equation</comment>
        <translation>right side</translation>
    </message>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>&amp;Go to the cell</translation>
    </message>
    <message>
        <source>&amp;Explain…</source>
        <translation>&amp;Explain…</translation>
    </message>
    <message>
        <source>Give control &amp;totals</source>
        <translation>Give control &amp;totals</translation>
    </message>
    <message>
        <source>With the totals of your own register the program can tell which cell is wrong</source>
        <translation>With the totals of your own register the program can tell which cell is wrong</translation>
    </message>
    <message>
        <source>Change the &amp;explanation…</source>
        <translation>Change the &amp;explanation…</translation>
    </message>
    <message>
        <source>Let the &amp;number follow the table</source>
        <translation>Let the &amp;number follow the table</translation>
    </message>
    <message>
        <source>The text then shows the figure of the table, also when it changes</source>
        <translation>The text then shows the figure of the table, also when it changes</translation>
    </message>
    <message numerus="yes">
        <source>Rules changed on this computer: %n</source>
        <translation>
            <numerusform>Rules changed on this computer: %n</numerusform>
            <numerusform>Rules changed on this computer: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change to %1 (%2)</source>
        <extracomment>figures, a key</extracomment>
        <translation>&amp;Change to %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Change to %1 and %2 (%3)</source>
        <translation>&amp;Change to %1 and %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a cell, the figure in it, the figure that it gets</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>nianbao::MainWindow</name>
    <message>
        <source>This report is open read-only: nothing can be changed. Printing and exporting work.</source>
        <translation>This report is open read-only: nothing can be changed. Printing and exporting work.</translation>
    </message>
    <message>
        <source>A figure was not accepted</source>
        <translation>A figure was not accepted</translation>
    </message>
    <message>
        <source>The figure that is being typed was not accepted and is not saved.</source>
        <translation>The figure that is being typed was not accepted and is not saved.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Leave without it</translation>
    </message>
    <message>
        <source>The last words typed are not saved</source>
        <translation>The last words typed are not saved</translation>
    </message>
    <message>
        <source>Leave and lose them</source>
        <translation>Leave and lose them</translation>
    </message>
    <message>
        <source>Nianbao</source>
        <translation>Nianbao</translation>
    </message>
    <message>
        <source>%1 %2 — Nianbao</source>
        <comment>window title: body, year</comment>
        <translation>%1 %2 — Nianbao</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Everything was checked. There is nothing to correct.</source>
        <translation>Everything was checked. There is nothing to correct.</translation>
    </message>
    <message>
        <source>Everything was checked: %1, %2.</source>
        <translation>Everything was checked: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Save a named version</source>
        <translation>Save a named version</translation>
    </message>
    <message>
        <source>Everything is saved already. A version keeps the report as it is now under a name:</source>
        <translation>Everything is saved already. A version keeps the report as it is now under a name:</translation>
    </message>
    <message>
        <source>Everything was saved already. The version “%1” was kept.</source>
        <translation>Everything was saved already. The version “%1” was kept.</translation>
    </message>
    <message>
        <source>About Nianbao</source>
        <translation>About Nianbao</translation>
    </message>
    <message>
        <source>Nianbao %1
Fills in, checks, prints and exports the annual report on government information disclosure.
Licence: Apache-2.0</source>
        <translation>Nianbao %1
Fills in, checks, prints and exports the annual report on government information disclosure.
Licence: Apache-2.0</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of the source had to be interpreted. Please look at what was made of them.</source>
        <translation>
            <numerusform>%n figure of the source had to be interpreted. Please look at what was made of it.</numerusform>
            <numerusform>%n figures of the source had to be interpreted. Please look at what was made of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
    <message>
        <source>Interpreted figures</source>
        <translation>Interpreted figures</translation>
    </message>
    <message>
        <source>But another program has changed the file since: its values are no longer those that were finished.</source>
        <translation>But another program has changed the file since: its values are no longer those that were finished.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>%1 %2 (finished) — Nianbao</source>
        <comment>window title: body, year</comment>
        <translation>%1 %2 (finished) — Nianbao</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>No figure stands out as the wrong one here; the finding says what would decide it.</source>
        <translation>No figure stands out as the wrong one here; the finding says what would decide it.</translation>
    </message>
</context>
<context>
    <name>nianbao::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Hide this message</translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeEditor</name>
    <message>
        <source>Insert the usual headings</source>
        <translation>Insert the usual headings</translation>
    </message>
    <message>
        <source>Write it from “Unit and report”</source>
        <translation>Write it from “Unit and report”</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Write “%1”</translation>
    </message>
    <message>
        <source>The pasted text kept its paragraphs and lost its formatting.</source>
        <translation>The pasted text kept its paragraphs and lost its formatting.</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Not saved yet: %1</translation>
    </message>
    <message>
        <source>%1 of usually at most %2 characters</source>
        <translation>%1 of usually at most %2 characters</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a number of the tables…</source>
        <translation>Insert a number of the tables…</translation>
    </message>
    <message>
        <source>Write here, or paste from Word or WPS: paragraphs stay, formatting goes. Type { for a number that follows the tables.</source>
        <translation>Write here, or paste from Word or WPS: paragraphs stay, formatting goes. Type { for a number that follows the tables.</translation>
    </message>
    <message>
        <source>The number follows its cell; also by typing {</source>
        <translation>The number follows its cell; also by typing {</translation>
    </message>
    <message numerus="yes">
        <source>%n broken character(s) of it became “�”; please type them anew.</source>
        <translation>
            <numerusform>%n broken character of it became “�”; please type it anew.</numerusform>
            <numerusform>%n broken characters of it became “�”; please type them anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeFinder</name>
    <message>
        <source>Not found.</source>
        <translation>Not found.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s)</source>
        <translation>
            <numerusform>Found once</numerusform>
            <numerusform>Found %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to replace.</source>
        <translation>Nothing to replace.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s)</source>
        <translation>
            <numerusform>Replaced once</numerusform>
            <numerusform>Replaced %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of the tables stayed.</source>
        <translation>
            <numerusform>%n number of the tables stayed.</numerusform>
            <numerusform>%n numbers of the tables stayed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a cell with its figure</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This number follows the table.</source>
        <translation>This number follows the table.</translation>
    </message>
    <message>
        <source>The table has no figure there yet.</source>
        <translation>The table has no figure there yet.</translation>
    </message>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>&amp;Go to the cell</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Go to “%1”</translation>
    </message>
    <message>
        <source>Turn into a &amp;plain number</source>
        <translation>Turn into a &amp;plain number</translation>
    </message>
</context>
<context>
    <name>nianbao::NewReportDialog</name>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>Name of the body, as it stands in the title</source>
        <translation>Name of the body, as it stands in the title</translation>
    </message>
    <message>
        <source>Optional; brings last year’s figures</source>
        <translation>Optional; brings last year’s figures</translation>
    </message>
    <message>
        <source>Reports (*.nianbao)</source>
        <translation>Reports (*.nianbao)</translation>
    </message>
    <message>
        <source>&amp;Year reported on</source>
        <translation>&amp;Year reported on</translation>
    </message>
    <message>
        <source>&amp;Name of the body</source>
        <translation>&amp;Name of the body</translation>
    </message>
    <message>
        <source>&amp;Kind of body</source>
        <translation>&amp;Kind of body</translation>
    </message>
    <message>
        <source>&amp;Official form</source>
        <translation>&amp;Official form</translation>
    </message>
    <message>
        <source>&amp;Last year&apos;s report</source>
        <translation>&amp;Last year&apos;s report</translation>
    </message>
    <message>
        <source>Last year&apos;s report</source>
        <translation>Last year&apos;s report</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Where the new report goes</source>
        <translation>Where the new report goes</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Not said yet</translation>
    </message>
    <message>
        <source>There is no official form for %1.</source>
        <translation>There is no official form for %1.</translation>
    </message>
    <message>
        <source>Type the name of the body.</source>
        <translation>Type the name of the body.</translation>
    </message>
    <message>
        <source>There is no file “%1” to take last year&apos;s figures from.</source>
        <translation>There is no file “%1” to take last year&apos;s figures from.</translation>
    </message>
    <message>
        <source>Say where the new file goes.</source>
        <translation>Say where the new file goes.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>There is a file “%1” already. Choose another name.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>There is no folder “%1”.</translation>
    </message>
    <message>
        <source>Every change will be saved in this file at once.</source>
        <translation>Every change will be saved in this file at once.</translation>
    </message>
</context>
<context>
    <name>nianbao::PageList</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Page %1, is not printed</source>
        <translation>Page %1, is not printed</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>nianbao::PagePane</name>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Preview of the page</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>nianbao::Panes</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>nianbao::PrintDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>Print: %1</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Which pages</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>All pages</translation>
    </message>
    <message>
        <source>Odd pages only</source>
        <translation>Odd pages only</translation>
    </message>
    <message>
        <source>Even pages only</source>
        <translation>Even pages only</translation>
    </message>
    <message>
        <source>These pages:</source>
        <translation>These pages:</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Pages to print</translation>
    </message>
    <message>
        <source>for example 1-3, 5</source>
        <translation>for example 1-3, 5</translation>
    </message>
    <message>
        <source>One side or both</source>
        <translation>One side or both</translation>
    </message>
    <message>
        <source>One side of the paper</source>
        <translation>One side of the paper</translation>
    </message>
    <message>
        <source>Both sides, turned at the long edge</source>
        <translation>Both sides, turned at the long edge</translation>
    </message>
    <message>
        <source>Choose the printer…</source>
        <translation>Choose the printer…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>how many pages, how many sheets</extracomment>
        <translation>%1 on %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Write which pages, for example 1-3, 5.</source>
        <translation>Write which pages, for example 1-3, 5.</translation>
    </message>
    <message>
        <source>There are only the pages 1 to %1. Write for example 1-3, 5.</source>
        <translation>There are only the pages 1 to %1. Write for example 1-3, 5.</translation>
    </message>
</context>
<context>
    <name>nianbao::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>nianbao::RulesPage</name>
    <message>
        <source>Rules of the check</source>
        <translation>Rules of the check</translation>
    </message>
    <message>
        <source>Find a rule by its words</source>
        <translation>Find a rule by its words</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>For each of:</source>
        <translation>For each of:</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Example:</translation>
    </message>
    <message>
        <source>Basis:</source>
        <translation>Basis:</translation>
    </message>
    <message>
        <source>Changed here:</source>
        <translation>Changed here:</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>No rule has these words.</translation>
    </message>
    <message>
        <source>Figures that no rule relates to others</source>
        <translation>Figures that no rule relates to others</translation>
    </message>
</context>
<context>
    <name>nianbao::SectionList</name>
    <message>
        <source>Parts of the report</source>
        <translation>Parts of the report</translation>
    </message>
    <message>
        <source>Report for %1</source>
        <translation>Report for %1</translation>
    </message>
    <message>
        <source>Unit and report</source>
        <translation>Unit and report</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nothing stands in the way.</translation>
    </message>
    <message>
        <source>Before it is final:</source>
        <translation>Before it is final:</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) to correct</source>
        <translation>
            <numerusform>%n error to correct</numerusform>
            <numerusform>%n errors to correct</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>state of a section</comment>
        <translation>empty</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>state of a section</comment>
        <translation>begun</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>state of a section</comment>
        <translation>complete</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a short list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>The file was changed by another program since.</source>
        <translation>The file was changed by another program since.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Finish…</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) to explain</source>
        <translation>
            <numerusform>%n warning to explain</numerusform>
            <numerusform>%n warnings to explain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) to write</source>
        <translation>
            <numerusform>%n section to write</numerusform>
            <numerusform>%n sections to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank cell(s)</source>
        <translation>
            <numerusform>%n blank cell</numerusform>
            <numerusform>%n blank cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::StartPage</name>
    <message>
        <source>Annual report on government information disclosure</source>
        <translation>Annual report on government information disclosure</translation>
    </message>
    <message>
        <source>Start this year&apos;s report with “New report”. Go on with one that exists with “Open”. To look around first, open the sample: a complete report that you can change at will.</source>
        <translation>Start this year&apos;s report with “New report”. Go on with one that exists with “Open”. To look around first, open the sample: a complete report that you can change at will.</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Opened last</translation>
    </message>
    <message>
        <source>A report can also be dropped on this window.</source>
        <translation>A report can also be dropped on this window.</translation>
    </message>
</context>
<context>
    <name>nianbao::TableForm</name>
    <message>
        <source>Rest is &amp;0</source>
        <translation>Rest is &amp;0</translation>
    </message>
    <message>
        <source>Fill every empty cell of the selection, or of the block, with 0</source>
        <translation>Fill every empty cell of the selection, or of the block, with 0</translation>
    </message>
    <message>
        <source>&amp;Control totals</source>
        <translation>&amp;Control totals</translation>
    </message>
    <message>
        <source>Enter the totals of your own register beside the computed ones</source>
        <translation>Enter the totals of your own register beside the computed ones</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>&amp;Last year</translation>
    </message>
    <message>
        <source>Copy the &amp;whole table</source>
        <translation>Copy the &amp;whole table</translation>
    </message>
    <message>
        <source>Copy the table with its heads and labels for Excel, WPS or LibreOffice</source>
        <translation>Copy the table with its heads and labels for Excel, WPS or LibreOffice</translation>
    </message>
    <message>
        <source>Enter them as control totals</source>
        <translation>Enter them as control totals</translation>
    </message>
    <message>
        <source>Show last year&apos;s figure under each cell</source>
        <translation>Show last year&apos;s figure under each cell</translation>
    </message>
    <message>
        <source>Last year&apos;s figures are not known yet: take them over from last year&apos;s file</source>
        <translation>Last year&apos;s figures are not known yet: take them over from last year&apos;s file</translation>
    </message>
</context>
<context>
    <name>nianbao::UnitForm</name>
    <message>
        <source>Name of the body</source>
        <translation>Name of the body</translation>
    </message>
    <message>
        <source>As it stands in the title</source>
        <translation>As it stands in the title</translation>
    </message>
    <message>
        <source>What the figures cover</source>
        <translation>What the figures cover</translation>
    </message>
    <message>
        <source>Whose figures these are: this body alone, or also those that belong to it</source>
        <translation>Whose figures these are: this body alone, or also those that belong to it</translation>
    </message>
    <message>
        <source>Where it is published</source>
        <translation>Where it is published</translation>
    </message>
    <message>
        <source>Address of the web page</source>
        <translation>Address of the web page</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Head of the body</source>
        <translation>Head of the body</translation>
    </message>
    <message>
        <source>Printed in the signature block; leave it empty to sign by hand</source>
        <translation>Printed in the signature block; leave it empty to sign by hand</translation>
    </message>
    <message>
        <source>Write the introduction from this</source>
        <translation>Write the introduction from this</translation>
    </message>
    <message>
        <source>Writes the introduction with what stands here. It can be edited afterwards and undone.</source>
        <translation>Writes the introduction with what stands here. It can be edited afterwards and undone.</translation>
    </message>
    <message>
        <source>Unit and report</source>
        <translation>Unit and report</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Official form</source>
        <translation>Official form</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Not said yet</translation>
    </message>
    <message>
        <source>As the kind of body says</source>
        <translation>As the kind of body says</translation>
    </message>
    <message>
        <source>Yes, it makes rules of its own</source>
        <translation>Yes, it makes rules of its own</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Kind of body</translation>
    </message>
    <message>
        <source>May make rules (规章)</source>
        <translation>May make rules (规章)</translation>
    </message>
    <message>
        <source>What the introduction cites</source>
        <translation>What the introduction cites</translation>
    </message>
    <message>
        <source>Use the usual legal basis</source>
        <translation>Use the usual legal basis</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Blank, to be written by hand</source>
        <translation>Blank, to be written by hand</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Date of the report</translation>
    </message>
</context>
<context>
    <name>nianbao::WindowActions</name>
    <message>
        <source>&amp;New report…</source>
        <translation>&amp;New report…</translation>
    </message>
    <message>
        <source>Makes the file of a new report</source>
        <translation>Makes the file of a new report</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Opens the file of a report</source>
        <translation>Opens the file of a report</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Open the &amp;sample</translation>
    </message>
    <message>
        <source>Opens a copy of a complete report</source>
        <translation>Opens a copy of a complete report</translation>
    </message>
    <message>
        <source>&amp;Save a named version…</source>
        <translation>&amp;Save a named version…</translation>
    </message>
    <message>
        <source>Everything is saved already; a version with a name can be found again</source>
        <translation>Everything is saved already; a version with a name can be found again</translation>
    </message>
    <message>
        <source>&amp;Import a values file…</source>
        <translation>&amp;Import a values file…</translation>
    </message>
    <message>
        <source>Makes a report from the figures and texts of a values file</source>
        <translation>Makes a report from the figures and texts of a values file</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Pre&amp;view</translation>
    </message>
    <message>
        <source>Shows the page as it will be printed, beside the form</source>
        <translation>Shows the page as it will be printed, beside the form</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Prints the report</source>
        <translation>Prints the report</translation>
    </message>
    <message>
        <source>Print the &amp;empty form…</source>
        <translation>Print the &amp;empty form…</translation>
    </message>
    <message>
        <source>Prints the form to be filled in by hand</source>
        <translation>Prints the form to be filled in by hand</translation>
    </message>
    <message>
        <source>&amp;PDF to hand in…</source>
        <translation>&amp;PDF to hand in…</translation>
    </message>
    <message>
        <source>With the block for signature and seal</source>
        <translation>With the block for signature and seal</translation>
    </message>
    <message>
        <source>PDF to p&amp;ublish…</source>
        <translation>PDF to p&amp;ublish…</translation>
    </message>
    <message>
        <source>Without the block for signature and seal</source>
        <translation>Without the block for signature and seal</translation>
    </message>
    <message>
        <source>&amp;Values file…</source>
        <translation>&amp;Values file…</translation>
    </message>
    <message>
        <source>All figures and texts for other programs</source>
        <translation>All figures and texts for other programs</translation>
    </message>
    <message>
        <source>&amp;Close the report</source>
        <translation>&amp;Close the report</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>Finds words in all written sections</source>
        <translation>Finds words in all written sections</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eplace…</translation>
    </message>
    <message>
        <source>Replaces words in all written sections</source>
        <translation>Replaces words in all written sections</translation>
    </message>
    <message>
        <source>Fill the rest with &amp;0</source>
        <translation>Fill the rest with &amp;0</translation>
    </message>
    <message>
        <source>Puts 0 into every blank cell of the selection, or of the table</source>
        <translation>Puts 0 into every blank cell of the selection, or of the table</translation>
    </message>
    <message>
        <source>&amp;Control totals</source>
        <translation>&amp;Control totals</translation>
    </message>
    <message>
        <source>Shows a column and a row for the totals that somebody else arrived at</source>
        <translation>Shows a column and a row for the totals that somebody else arrived at</translation>
    </message>
    <message>
        <source>&amp;Last year&apos;s figures</source>
        <translation>&amp;Last year&apos;s figures</translation>
    </message>
    <message>
        <source>Shows last year&apos;s figure in every cell</source>
        <translation>Shows last year&apos;s figure in every cell</translation>
    </message>
    <message>
        <source>&amp;Go to a cell…</source>
        <translation>&amp;Go to a cell…</translation>
    </message>
    <message>
        <source>Finds a cell by its name or its words</source>
        <translation>Finds a cell by its name or its words</translation>
    </message>
    <message>
        <source>&amp;Check everything now</source>
        <translation>&amp;Check everything now</translation>
    </message>
    <message>
        <source>Runs every rule and shows every finding</source>
        <translation>Runs every rule and shows every finding</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Next finding</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Previous finding</translation>
    </message>
    <message>
        <source>&amp;Unit and report</source>
        <translation>&amp;Unit and report</translation>
    </message>
    <message>
        <source>Goes to the form with name, kind and contact of the body</source>
        <translation>Goes to the form with name, kind and contact of the body</translation>
    </message>
    <message>
        <source>Write the &amp;introduction</source>
        <translation>Write the &amp;introduction</translation>
    </message>
    <message>
        <source>Writes the introduction from what the form “Unit and report” says</source>
        <translation>Writes the introduction from what the form “Unit and report” says</translation>
    </message>
    <message>
        <source>Take over &amp;last year&apos;s report…</source>
        <translation>Take over &amp;last year&apos;s report…</translation>
    </message>
    <message>
        <source>Takes over last year&apos;s figures and the applications carried over</source>
        <translation>Takes over last year&apos;s figures and the applications carried over</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Sections</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Findings</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Preview</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Next pane</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Pre&amp;vious pane</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Opens the manual at the place where you are</source>
        <translation>Opens the manual at the place where you are</translation>
    </message>
    <message>
        <source>&amp;About Nianbao</source>
        <translation>&amp;About Nianbao</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Tool bar</translation>
    </message>
    <message>
        <source>For the editor of the site on which the report is published</source>
        <translation>For the editor of the site on which the report is published</translation>
    </message>
    <message>
        <source>&amp;List of the figures…</source>
        <translation>&amp;List of the figures…</translation>
    </message>
    <message>
        <source>Every cell with its name and value, as CSV</source>
        <translation>Every cell with its name and value, as CSV</translation>
    </message>
    <message>
        <source>Print findings and e&amp;xplanations…</source>
        <translation>Print findings and e&amp;xplanations…</translation>
    </message>
    <message>
        <source>Prints what the check found and how it is explained</source>
        <translation>Prints what the check found and how it is explained</translation>
    </message>
    <message>
        <source>Findings and e&amp;xplanations as PDF…</source>
        <translation>Findings and e&amp;xplanations as PDF…</translation>
    </message>
    <message>
        <source>The annex: what the check found and how it is explained</source>
        <translation>The annex: what the check found and how it is explained</translation>
    </message>
    <message>
        <source>Insert a &amp;number of the tables…</source>
        <translation>Insert a &amp;number of the tables…</translation>
    </message>
    <message>
        <source>Puts a number into the text that follows its cell</source>
        <translation>Puts a number into the text that follows its cell</translation>
    </message>
    <message>
        <source>Compare with last &amp;year</source>
        <translation>Compare with last &amp;year</translation>
    </message>
    <message>
        <source>Shows every figure beside last year&apos;s, with the difference</source>
        <translation>Shows every figure beside last year&apos;s, with the difference</translation>
    </message>
    <message>
        <source>&amp;Rules of the check</source>
        <translation>&amp;Rules of the check</translation>
    </message>
    <message>
        <source>Lists every rule with its formula, an example and its basis</source>
        <translation>Lists every rule with its formula, an example and its basis</translation>
    </message>
    <message>
        <source>&amp;Explain the warning…</source>
        <translation>&amp;Explain the warning…</translation>
    </message>
    <message>
        <source>Says in a sentence why a chosen warning is right as it is</source>
        <translation>Says in a sentence why a chosen warning is right as it is</translation>
    </message>
    <message>
        <source>&amp;Finish…</source>
        <translation>&amp;Finish…</translation>
    </message>
    <message>
        <source>Makes the report read-only when nothing stands in the way</source>
        <translation>Makes the report read-only when nothing stands in the way</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>Re&amp;open…</translation>
    </message>
    <message>
        <source>Lets a finished report be changed again, with a reason</source>
        <translation>Lets a finished report be changed again, with a reason</translation>
    </message>
    <message>
        <source>&amp;Word document to hand in…</source>
        <translation>&amp;Word document to hand in…</translation>
    </message>
    <message>
        <source>Word document to pu&amp;blish…</source>
        <translation>Word document to pu&amp;blish…</translation>
    </message>
    <message>
        <source>Web pa&amp;ge to publish…</source>
        <translation>Web pa&amp;ge to publish…</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet…</source>
        <translation>&amp;Spreadsheet…</translation>
    </message>
    <message>
        <source>Each table as a sheet, with totals as formulas</source>
        <translation>Each table as a sheet, with totals as formulas</translation>
    </message>
    <message>
        <source>&amp;Correct as suggested</source>
        <translation>&amp;Correct as suggested</translation>
    </message>
    <message>
        <source>Writes the figure with which everything adds up; it can be undone</source>
        <translation>Writes the figure with which everything adds up; it can be undone</translation>
    </message>
    <message>
        <source>Print the &amp;findings…</source>
        <translation>Print the &amp;findings…</translation>
    </message>
    <message>
        <source>Prints what is to be corrected or explained, to tick off</source>
        <translation>Prints what is to be corrected or explained, to tick off</translation>
    </message>
</context>
<context>
    <name>nianbao::WindowStatus</name>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Everything is saved</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
</context>
<context>
    <name>nianbao::YearModel</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>large change</source>
        <translation>large change</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>another unit</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>nianbao::YearPage</name>
    <message>
        <source>&amp;Only what changed</source>
        <translation>&amp;Only what changed</translation>
    </message>
    <message>
        <source>Compared with last year</source>
        <translation>Compared with last year</translation>
    </message>
    <message>
        <source>This year beside last year</source>
        <translation>This year beside last year</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>All tables</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Last year&apos;s figures are not known in this report. Take over last year&apos;s report to see both years side by side.</source>
        <translation>Last year&apos;s figures are not known in this report. Take over last year&apos;s report to see both years side by side.</translation>
    </message>
    <message>
        <source>Take over &amp;last year&apos;s report…</source>
        <translation>Take over &amp;last year&apos;s report…</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>name of the body</source>
        <translation>name of the body</translation>
    </message>
    <message>
        <source>kind of body</source>
        <translation>kind of body</translation>
    </message>
    <message>
        <source>power to make rules</source>
        <translation>power to make rules</translation>
    </message>
    <message>
        <source>statistical scope</source>
        <translation>statistical scope</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>legal basis</translation>
    </message>
    <message>
        <source>where it is published</source>
        <translation>where it is published</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>date of the report</source>
        <translation>date of the report</translation>
    </message>
    <message>
        <source>Type %1 (%2)</source>
        <translation>Type %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Type into %n cell(s)</source>
        <translation>
            <numerusform>Type into %n cell</numerusform>
            <numerusform>Type into %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Clear %1</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Clear %n cell</numerusform>
            <numerusform>Clear %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste %1 (%2)</source>
        <translation>Paste %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cell(s) with 0</source>
        <translation>
            <numerusform>Fill %n cell with 0</numerusform>
            <numerusform>Fill %n cells with 0</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct %1 to %2</source>
        <translation>Correct %1 to %2</translation>
    </message>
    <message>
        <source>Control total %1 (%2)</source>
        <translation>Control total %1 (%2)</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Write “%1”</translation>
    </message>
    <message>
        <source>Replace in “%1”</source>
        <translation>Replace in “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n section(s)</source>
        <translation>
            <numerusform>Replace in %n section</numerusform>
            <numerusform>Replace in %n sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the ready-written text of “%1”</source>
        <translation>Take the ready-written text of “%1”</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Take over last year&apos;s figures</source>
        <translation>Take over last year&apos;s figures</translation>
    </message>
    <message numerus="yes">
        <source>Import %n figure(s)</source>
        <translation>
            <numerusform>Import %n figure</numerusform>
            <numerusform>Import %n figures</numerusform>
        </translation>
    </message>
    <message>
        <source>Change from the command line</source>
        <translation>Change from the command line</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Undo (%1)</translation>
    </message>
    <message>
        <source>Redo (%1)</source>
        <translation>Redo (%1)</translation>
    </message>
    <message>
        <source>“%1” is not a number; write it in digits.</source>
        <translation>“%1” is not a number; write it in digits.</translation>
    </message>
    <message>
        <source>“%1” is negative; this cell takes numbers from 0.</source>
        <translation>“%1” is negative; this cell takes numbers from 0.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number; this cell counts items.</source>
        <translation>“%1” is not a whole number; this cell counts items.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the largest figure that a cell holds.</source>
        <translation>“%1” is larger than %2, the largest figure that a cell holds.</translation>
    </message>
    <message>
        <source>“%1” has too many decimals; this cell takes at most %2.</source>
        <translation>“%1” has too many decimals; this cell takes at most %2.</translation>
    </message>
    <message>
        <source>“%1” has no unit; write one of %2 behind the amount.</source>
        <translation>“%1” has no unit; write one of %2 behind the amount.</translation>
    </message>
    <message>
        <source>“%1” has another unit than this cell, which is in %2.</source>
        <translation>“%1” has another unit than this cell, which is in %2.</translation>
    </message>
    <message>
        <source>“%1” holds a remark beside the number; write only %2 and put the remark into the text.</source>
        <translation>“%1” holds a remark beside the number; write only %2 and put the remark into the text.</translation>
    </message>
    <message>
        <source>“%1” says in which direction but not by how many; write for example +5 or -3.</source>
        <translation>“%1” says in which direction but not by how many; write for example +5 or -3.</translation>
    </message>
    <message>
        <source>“%1” is no figure, and this cell needs one; write 0 when there was nothing.</source>
        <translation>“%1” is no figure, and this cell needs one; write 0 when there was nothing.</translation>
    </message>
    <message>
        <source>%1 is a key that has no meaning there.</source>
        <translation>%1 is a key that has no meaning there.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>%1 should be: %2.</source>
        <translation>%1 should be: %2.</translation>
    </message>
    <message>
        <source>%1 repeats an id that was used before.</source>
        <translation>%1 repeats an id that was used before.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which does not exist.</source>
        <translation>%1 names “%2”, which does not exist.</translation>
    </message>
    <message>
        <source>%1 adds figures of different units.</source>
        <translation>%1 adds figures of different units.</translation>
    </message>
    <message>
        <source>%1 is a rule that no report, not even one of zeros, can fulfil.</source>
        <translation>%1 is a rule that no report, not even one of zeros, can fulfil.</translation>
    </message>
    <message>
        <source>%1 has no text in the language “%2”.</source>
        <translation>%1 has no text in the language “%2”.</translation>
    </message>
    <message>
        <source>You can look at the report; to change it, close it there first.</source>
        <translation>You can look at the report; to change it, close it there first.</translation>
    </message>
    <message>
        <source>%1 is being used by another program.</source>
        <translation>%1 is being used by another program.</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2.</source>
        <translation>%1 is open on the computer %2.</translation>
    </message>
    <message>
        <source>%1 has been opened by %2 on the computer %3.</source>
        <translation>%1 has been opened by %2 on the computer %3.</translation>
    </message>
    <message>
        <source>%1 was not found. It may have been moved, renamed or deleted.</source>
        <translation>%1 was not found. It may have been moved, renamed or deleted.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and was not read.</source>
        <translation>%1 is larger than %2 bytes and was not read.</translation>
    </message>
    <message>
        <source>%1 exists already and was not overwritten. Choose another name.</source>
        <translation>%1 exists already and was not overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>%1 is not a report file of this program.</source>
        <translation>%1 is not a report file of this program.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program (file version %2, known up to %3). Update the program to open it; the file is unchanged.</source>
        <translation>%1 was made by a newer version of this program (file version %2, known up to %3). Update the program to open it; the file is unchanged.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened (%2). Use a copy or a backup of it.</source>
        <translation>%1 is damaged and was not opened (%2). Use a copy or a backup of it.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed.</source>
        <translation>%1 could not be written: %2. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 could not be written because the disk is full. Nothing was changed.</source>
        <translation>%1 could not be written because the disk is full. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is read-only here and cannot be changed.</source>
        <translation>%1 is read-only here and cannot be changed.</translation>
    </message>
    <message>
        <source>There is no edition “%1” of the report format.</source>
        <translation>There is no edition “%1” of the report format.</translation>
    </message>
    <message>
        <source>No edition of the report format is known that is valid for the year %1.</source>
        <translation>No edition of the report format is known that is valid for the year %1.</translation>
    </message>
    <message>
        <source>%1 is no longer “%2” but “%3”; nothing was changed.</source>
        <translation>%1 is no longer “%2” but “%3”; nothing was changed.</translation>
    </message>
    <message>
        <source>There is no cell “%1” in this edition.</source>
        <translation>There is no cell “%1” in this edition.</translation>
    </message>
    <message>
        <source>There is no text section “%1” in this edition.</source>
        <translation>There is no text section “%1” in this edition.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>There is no field “%1”.</translation>
    </message>
    <message>
        <source>%1 is a total; it is computed and cannot be typed in. Give a control total instead.</source>
        <translation>%1 is a total; it is computed and cannot be typed in. Give a control total instead.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>There was nothing to change.</translation>
    </message>
    <message>
        <source>“%1” is not a year that a report can be on here.</source>
        <translation>“%1” is not a year that a report can be on here.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of the body; write its full name in one line.</source>
        <translation>“%1” cannot be the name of the body; write its full name in one line.</translation>
    </message>
    <message>
        <source>%1 is not a values file of a kind that this program reads; its schema is “%2”.</source>
        <translation>%1 is not a values file of a kind that this program reads; its schema is “%2”.</translation>
    </message>
    <message>
        <source>In the values file %1 the key “%2” is missing.</source>
        <translation>In the values file %1 the key “%2” is missing.</translation>
    </message>
    <message>
        <source>In the values file %1, “%2” is not what belongs there.</source>
        <translation>In the values file %1, “%2” is not what belongs there.</translation>
    </message>
    <message>
        <source>The ending of %1 names no format that is known here.</source>
        <translation>The ending of %1 names no format that is known here.</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1.</source>
        <translation>The PDF could not be made: %1.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation>It was stopped; nothing was written.</translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation>“%1” was not understood.</translation>
    </message>
    <message>
        <source>%1 %2 (control total)</source>
        <extracomment>name of a cell, its figure</extracomment>
        <translation>%1 %2 (control total)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>name of a cell, its figure</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), all 0</source>
        <extracomment>a sum of many cells that are all 0</extracomment>
        <translation>
            <numerusform>%n cell that is 0</numerusform>
            <numerusform>%n cells, all 0</numerusform>
        </translation>
    </message>
    <message>
        <source> + </source>
        <extracomment>between the terms of a sum
----------
between the terms of a formula</extracomment>
        <translation> + </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <extracomment>terms of a sum, the sum</extracomment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the names of a list</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what the cells have in common, a sentence about them</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, but %2; the difference is %3. Please check these figures.</source>
        <translation>%1, but %2; the difference is %3. Please check these figures.</translation>
    </message>
    <message>
        <source>%1, which is less than 0.</source>
        <translation>%1, which is less than 0.</translation>
    </message>
    <message>
        <source>%1 is more than %2, by %3. Please check these figures.</source>
        <translation>%1 is more than %2, by %3. Please check these figures.</translation>
    </message>
    <message>
        <source>%1 is exactly the same as %2. Please check that it was not added up by mistake.</source>
        <translation>%1 is exactly the same as %2. Please check that it was not added up by mistake.</translation>
    </message>
    <message>
        <source>Only one is 0: %1.</source>
        <translation>Only one is 0: %1.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Now: %1.</translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1 holds %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are empty: %1.</source>
        <translation>
            <numerusform>%n cell is empty: %1.</numerusform>
            <numerusform>%n cells are empty: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This year %1; last year&apos;s report has %2 %3; the difference is %4.</source>
        <translation>This year %1; last year&apos;s report has %2 %3; the difference is %4.</translation>
    </message>
    <message>
        <source>%1 is %2; from last year&apos;s report and this year&apos;s changes it would be %3; the difference is %4.</source>
        <translation>%1 is %2; from last year&apos;s report and this year&apos;s changes it would be %3; the difference is %4.</translation>
    </message>
    <message>
        <source>%1: last year %2, this year %3.</source>
        <translation>%1: last year %2, this year %3.</translation>
    </message>
    <message>
        <source>Please write the section “%1”.</source>
        <translation>Please write the section “%1”.</translation>
    </message>
    <message>
        <source>The section “%1” has %2 characters; %3 are usual at most.</source>
        <translation>The section “%1” has %2 characters; %3 are usual at most.</translation>
    </message>
    <message>
        <source>Please check the section “%1”.</source>
        <translation>Please check the section “%1”.</translation>
    </message>
    <message>
        <source>This cannot be checked without the figures of last year&apos;s report.</source>
        <translation>This cannot be checked without the figures of last year&apos;s report.</translation>
    </message>
    <message>
        <source>This cannot be checked until it is known whether the body may make such rules; say so under “Unit and report”.</source>
        <translation>This cannot be checked until it is known whether the body may make such rules; say so under “Unit and report”.</translation>
    </message>
    <message>
        <source>This cannot be checked because the section “%1” is not known.</source>
        <translation>This cannot be checked because the section “%1” is not known.</translation>
    </message>
    <message>
        <source>This cannot be checked because not all of its figures are known.</source>
        <translation>This cannot be checked because not all of its figures are known.</translation>
    </message>
    <message>
        <source>Only one cell explains this alone: %1 has %2; with %3 everything adds up.</source>
        <translation>Only one cell explains this alone: %1 has %2; with %3 everything adds up.</translation>
    </message>
    <message>
        <source>Two digits may have been swapped: %1 has %2; with %3 everything adds up.</source>
        <translation>Two digits may have been swapped: %1 has %2; with %3 everything adds up.</translation>
    </message>
    <message>
        <source>Full-width “%1” was taken as %2.</source>
        <translation>Full-width “%1” was taken as %2.</translation>
    </message>
    <message>
        <source>“%1” was taken as %2, without commas.</source>
        <translation>“%1” was taken as %2, without commas.</translation>
    </message>
    <message>
        <source>“%1” was taken as %2.</source>
        <translation>“%1” was taken as %2.</translation>
    </message>
    <message>
        <source>“%1” was taken as %2; the form prints the unit itself.</source>
        <translation>“%1” was taken as %2; the form prints the unit itself.</translation>
    </message>
    <message>
        <source>“%1” was taken as %2, without leading zeros.</source>
        <translation>“%1” was taken as %2, without leading zeros.</translation>
    </message>
    <message>
        <source>“%1” was taken as %2, not applicable.</source>
        <translation>“%1” was taken as %2, not applicable.</translation>
    </message>
    <message>
        <source>Of “%1” only %2 was taken; the remark was left out.</source>
        <translation>Of “%1” only %2 was taken; the remark was left out.</translation>
    </message>
    <message>
        <source>“%1” has no unit and was taken as %2, the usual one. Please check it.</source>
        <translation>“%1” has no unit and was taken as %2, the usual one. Please check it.</translation>
    </message>
    <message>
        <source>“%1” is no figure; the cell counts as not known.</source>
        <translation>“%1” is no figure; the cell counts as not known.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language of these sentences: translate it as zh into Chinese.</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>%1 is not valid JSON; at line and column %2: %3.</source>
        <translation>%1 is not valid JSON; at line and column %2: %3.</translation>
    </message>
    <message>
        <source>What it looks for: %1</source>
        <extracomment>the sentence that stands there when the rule is broken</extracomment>
        <translation>What it looks for: %1</translation>
    </message>
    <message>
        <source>%1 has %2; with %3 everything adds up, but other cells explain it as well.</source>
        <translation>%1 has %2; with %3 everything adds up, but other cells explain it as well.</translation>
    </message>
    <message>
        <source>%1 (%2, should be %3)</source>
        <extracomment>a cell, the figure in it, the figure that it should have</extracomment>
        <translation>%1 (%2, should be %3)</translation>
    </message>
    <message>
        <source>One of these is wrong: %1.</source>
        <translation>One of these is wrong: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>The folder %1 could not be made. It may be on a disk that is read-only or gone.</source>
        <translation>The folder %1 could not be made. It may be on a disk that is read-only or gone.</translation>
    </message>
    <message>
        <source>No backup of %1 could be made.</source>
        <translation>No backup of %1 could be made.</translation>
    </message>
    <message>
        <source>The copy %1 did not read back as it was written and was not kept. The disk may be failing; save the report on another one.</source>
        <translation>The copy %1 did not read back as it was written and was not kept. The disk may be failing; save the report on another one.</translation>
    </message>
    <message>
        <source>The file could not be made: %1.</source>
        <translation>The file could not be made: %1.</translation>
    </message>
    <message>
        <source>The file was made and read again, and at %1 it says “%3” where the report says “%2”. It was not written; please report this fault of the program.</source>
        <translation>The file was made and read again, and at %1 it says “%3” where the report says “%2”. It was not written; please report this fault of the program.</translation>
    </message>
    <message>
        <source>%1: Findings and Explanations</source>
        <extracomment>title of a report</extracomment>
        <translation>%1: Findings and Explanations</translation>
    </message>
    <message>
        <source>Findings that are explained</source>
        <translation>Findings that are explained</translation>
    </message>
    <message>
        <source>Errors that are open</source>
        <translation>Errors that are open</translation>
    </message>
    <message>
        <source>Warnings that are not explained</source>
        <translation>Warnings that are not explained</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What could not be checked</source>
        <translation>What could not be checked</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) without an explanation</source>
        <translation>
            <numerusform>%n warning without an explanation</numerusform>
            <numerusform>%n warnings without an explanation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explained finding(s)</source>
        <translation>
            <numerusform>%n explained finding</numerusform>
            <numerusform>%n explained findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) that could not be checked</source>
        <translation>
            <numerusform>%n rule that could not be checked</numerusform>
            <numerusform>%n rules that could not be checked</numerusform>
        </translation>
    </message>
    <message>
        <source>The check found: %1.</source>
        <extracomment>the numbers of findings</extracomment>
        <translation>The check found: %1.</translation>
    </message>
    <message>
        <source>The report was finished on %1.</source>
        <translation>The report was finished on %1.</translation>
    </message>
    <message>
        <source>The report was finished on %1 by %2.</source>
        <translation>The report was finished on %1 by %2.</translation>
    </message>
    <message>
        <source>Its values are no longer those that it was finished with.</source>
        <translation>Its values are no longer those that it was finished with.</translation>
    </message>
    <message>
        <source>The report is not finished.</source>
        <translation>The report is not finished.</translation>
    </message>
    <message>
        <source>Fingerprint of its values:</source>
        <translation>Fingerprint of its values:</translation>
    </message>
    <message>
        <source>It follows: %1</source>
        <translation>It follows: %1</translation>
    </message>
    <message>
        <source> (rule %1)</source>
        <extracomment>behind a finding: id of the rule</extracomment>
        <translation> (rule %1)</translation>
    </message>
    <message>
        <source>year of the report taken over</source>
        <translation>year of the report taken over</translation>
    </message>
    <message>
        <source>finished report</source>
        <translation>finished report</translation>
    </message>
    <message>
        <source>Let a number in “%1” follow the table</source>
        <translation>Let a number in “%1” follow the table</translation>
    </message>
    <message>
        <source>Take back an explanation (%1)</source>
        <extracomment>a finding of the check; %1: the first cell or the section that it speaks of</extracomment>
        <translation>Take back an explanation (%1)</translation>
    </message>
    <message>
        <source>Explain a finding (%1)</source>
        <translation>Explain a finding (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n blank cell(s) as 0</source>
        <translation>
            <numerusform>Confirm %n blank cell as 0</numerusform>
            <numerusform>Confirm %n blank cells as 0</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the report</source>
        <translation>Finish the report</translation>
    </message>
    <message>
        <source>Reopen the report</source>
        <translation>Reopen the report</translation>
    </message>
    <message>
        <source>No rule relates the cell “%1” to another figure, and %2 does not list it.</source>
        <translation>No rule relates the cell “%1” to another figure, and %2 does not list it.</translation>
    </message>
    <message>
        <source>There is no rule “%1” in this edition.</source>
        <translation>There is no rule “%1” in this edition.</translation>
    </message>
    <message>
        <source>The rule “%1” finds nothing here.</source>
        <translation>The rule “%1” finds nothing here.</translation>
    </message>
    <message>
        <source>The rule “%1” finds several things; say by cells which of these is meant: %2.</source>
        <translation>The rule “%1” finds several things; say by cells which of these is meant: %2.</translation>
    </message>
    <message>
        <source>What the rule “%1” finds cannot be explained away. Errors are corrected, blank cells are filled, notes need no answer; only a warning takes an explanation.</source>
        <translation>What the rule “%1” finds cannot be explained away. Errors are corrected, blank cells are filled, notes need no answer; only a warning takes an explanation.</translation>
    </message>
    <message>
        <source>An explanation is one line that is not empty and has at most %1 characters.</source>
        <translation>An explanation is one line that is not empty and has at most %1 characters.</translation>
    </message>
    <message>
        <source>To change it, reopen it and say why.</source>
        <translation>To change it, reopen it and say why.</translation>
    </message>
    <message>
        <source>The report was finished on %1 and cannot be changed.</source>
        <translation>The report was finished on %1 and cannot be changed.</translation>
    </message>
    <message>
        <source>The report was finished on %1 by %2 and cannot be changed.</source>
        <translation>The report was finished on %1 by %2 and cannot be changed.</translation>
    </message>
    <message>
        <source>The report is not finished; it can be changed as it is.</source>
        <translation>The report is not finished; it can be changed as it is.</translation>
    </message>
    <message>
        <source>The report cannot be finished yet: %1.</source>
        <translation>The report cannot be finished yet: %1.</translation>
    </message>
    <message>
        <source>Say why the finished report is opened again.</source>
        <translation>Say why the finished report is opened again.</translation>
    </message>
    <message>
        <source>The file %1 was refused. %2</source>
        <translation>The file %1 was refused. %2</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>Explained: %1</translation>
    </message>
    <message>
        <source>It was explained when the figures were others: “%1” Please confirm it or write anew.</source>
        <translation>It was explained when the figures were others: “%1” Please confirm it or write anew.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) to correct</source>
        <translation>
            <numerusform>%n error to correct</numerusform>
            <numerusform>%n errors to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) to correct or explain</source>
        <translation>
            <numerusform>%n warning to correct or explain</numerusform>
            <numerusform>%n warnings to correct or explain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) to write</source>
        <translation>
            <numerusform>%n section to write</numerusform>
            <numerusform>%n sections to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank cell(s) to fill</source>
        <translation>
            <numerusform>%n blank cell to fill</numerusform>
            <numerusform>%n blank cells to fill</numerusform>
        </translation>
    </message>
    <message>
        <source>This report was opened for reading only; nothing can be changed.</source>
        <translation>This report was opened for reading only; nothing can be changed.</translation>
    </message>
    <message>
        <source>Apart from its figures, %1 % of the section “%2” are as last year; from %3 % on it is remarked. Please write what is new this year.</source>
        <translation>Apart from its figures, %1 % of the section “%2” are as last year; from %3 % on it is remarked. Please write what is new this year.</translation>
    </message>
    <message>
        <source>This cannot be checked without the texts of last year&apos;s report.</source>
        <translation>This cannot be checked without the texts of last year&apos;s report.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 ≥ 0</source>
        <translation>%1 ≥ 0</translation>
    </message>
    <message>
        <source>%1 ≤ %2</source>
        <translation>%1 ≤ %2</translation>
    </message>
    <message>
        <source>%1 ≠ %2, where %3 is not 0</source>
        <translation>%1 ≠ %2, where %3 is not 0</translation>
    </message>
    <message>
        <source>%1: all are 0 or none is</source>
        <translation>%1: all are 0 or none is</translation>
    </message>
    <message>
        <source>%1 = 0, unless the body may make rules</source>
        <translation>%1 = 0, unless the body may make rules</translation>
    </message>
    <message numerus="yes">
        <source>each of %n figure(s) is a whole number ≥ 0</source>
        <translation>
            <numerusform>%n figure is a whole number ≥ 0</numerusform>
            <numerusform>each of %n figures is a whole number ≥ 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of %n figure(s) is filled in</source>
        <translation>
            <numerusform>%n figure is filled in</numerusform>
            <numerusform>each of %n figures is filled in</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = last year&apos;s %2</source>
        <translation>%1 = last year&apos;s %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 ≤ this year ÷ last year ≤ %2, for each of %n figure(s)</source>
        <translation>
            <numerusform>%1 ≤ this year ÷ last year ≤ %2, for %n figure</numerusform>
            <numerusform>%1 ≤ this year ÷ last year ≤ %2, for each of %n figures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has at least %2 characters</source>
        <translation>%1 has at least %2 characters</translation>
    </message>
    <message>
        <source>%1 has at least %2 characters and is not just %3</source>
        <translation>%1 has at least %2 characters and is not just %3</translation>
    </message>
    <message>
        <source>%1 has at most %2 characters</source>
        <translation>%1 has at most %2 characters</translation>
    </message>
    <message>
        <source>each of %1, from %2 characters on: less than %3 % as last year, figures left out</source>
        <translation>each of %1, from %2 characters on: less than %3 % as last year, figures left out</translation>
    </message>
    <message>
        <source>sum of all rows under %1</source>
        <translation>sum of all rows under %1</translation>
    </message>
    <message>
        <source>sum of all rows under %1 but %2</source>
        <translation>sum of all rows under %1 but %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>%1 is switched off (%2, %3: %4).</source>
        <extracomment>a rule, when, who, why</extracomment>
        <translation>%1 is switched off (%2, %3: %4).</translation>
    </message>
    <message>
        <source>%1 counts as: %2 (%3, %4: %5).</source>
        <extracomment>a rule, how much it weighs now, when, who, why</extracomment>
        <translation>%1 counts as: %2 (%3, %4: %5).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a formula, the row or column that all its figures stand in</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <extracomment>number of a rule in the list, its id, its severity</extracomment>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>Holds for each of: %1.</source>
        <translation>Holds for each of: %1.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Example: %1</translation>
    </message>
    <message>
        <source>Basis: %1.</source>
        <translation>Basis: %1.</translation>
    </message>
    <message>
        <source>Changed here: %1</source>
        <translation>Changed here: %1</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>The whole report</translation>
    </message>
    <message>
        <source>Rules of the check: %1</source>
        <translation>Rules of the check: %1</translation>
    </message>
    <message>
        <source>Figures that no rule relates to others</source>
        <translation>Figures that no rule relates to others</translation>
    </message>
    <message>
        <source>you have no permission for it</source>
        <translation>you have no permission for it</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>there is no such file or folder</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>your share of the disk is used up</translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation>the disk is write-protected</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>the file is write-protected</translation>
    </message>
    <message>
        <source>the disk does not answer as it should</source>
        <translation>the disk does not answer as it should</translation>
    </message>
    <message>
        <source>the disk is no longer there</source>
        <translation>the disk is no longer there</translation>
    </message>
    <message>
        <source>the computer that holds it does not answer</source>
        <translation>the computer that holds it does not answer</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>its name is too long</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>another program is using it</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>too many files are open</translation>
    </message>
    <message>
        <source>it cannot be opened in that folder</source>
        <translation>it cannot be opened in that folder</translation>
    </message>
    <message>
        <source>its content does not hold together</source>
        <translation>its content does not hold together</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n cell(s)</source>
        <translation>
            <numerusform>Correct %n cell</numerusform>
            <numerusform>Correct %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may have been entered in the wrong column: %2; %3.</source>
        <translation>%1 may have been entered in the wrong column: %2; %3.</translation>
    </message>
    <message>
        <source>%1 may have been entered in the wrong row: %2; %3.</source>
        <translation>%1 may have been entered in the wrong row: %2; %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n single cell(s) could be the wrong one.</source>
        <translation>
            <numerusform>%n single cell could be the wrong one.</numerusform>
            <numerusform>%n single cells could be the wrong one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of cells could be the wrong ones.</source>
        <translation>
            <numerusform>%n pair of cells could be the wrong ones.</numerusform>
            <numerusform>%n pairs of cells could be the wrong ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%2” has %1 too many and “%3” as many too few: they were probably entered in the wrong place. There are %n places where that could be.</source>
        <extracomment>a number, two columns or two rows</extracomment>
        <translation>
            <numerusform>“%2” has %1 too many and “%3” as many too few: they were probably entered in the wrong place. There is %n place where that could be.</numerusform>
            <numerusform>“%2” has %1 too many and “%3” as many too few: they were probably entered in the wrong place. There are %n places where that could be.</numerusform>
        </translation>
    </message>
    <message>
        <source> with </source>
        <extracomment>between two cells that are wrong together</extracomment>
        <translation> with </translation>
    </message>
    <message>
        <source>Two cells are wrong together, one of these pairs: %1.</source>
        <translation>Two cells are wrong together, one of these pairs: %1.</translation>
    </message>
    <message>
        <source>%1 is blank; with %2 everything adds up.</source>
        <translation>%1 is blank; with %2 everything adds up.</translation>
    </message>
    <message>
        <source>No single cell explains this; two together do: %1; %2.</source>
        <translation>No single cell explains this; two together do: %1; %2.</translation>
    </message>
    <message>
        <source>The figure may have been entered in another unit: %1 has %2; it would be %3.</source>
        <translation>The figure may have been entered in another unit: %1 has %2; it would be %3.</translation>
    </message>
    <message>
        <source>The difference is exactly the figure in %1: it may have been counted twice, or not at all.</source>
        <extracomment>a cell whose figure is the difference between the two sides</extracomment>
        <translation>The difference is exactly the figure in %1: it may have been counted twice, or not at all.</translation>
    </message>
    <message>
        <source>A control total in %1 decides it.</source>
        <translation>A control total in %1 decides it.</translation>
    </message>
    <message>
        <source>A control total in %1 narrows it down most.</source>
        <translation>A control total in %1 narrows it down most.</translation>
    </message>
    <message>
        <source>In the table: %1.</source>
        <translation>In the table: %1.</translation>
    </message>
    <message>
        <source>It says %1, but the report is on %2.</source>
        <translation>It says %1, but the report is on %2.</translation>
    </message>
    <message>
        <source>Please check “%1” in the report of %2.</source>
        <translation>Please check “%1” in the report of %2.</translation>
    </message>
    <message>
        <source>“%1” is not the number of the format that this report follows, which is %2.</source>
        <translation>“%1” is not the number of the format that this report follows, which is %2.</translation>
    </message>
    <message>
        <source>Please write about it in the section “%1”.</source>
        <translation>Please write about it in the section “%1”.</translation>
    </message>
    <message>
        <source>In the table: %1. Please check the section “%2”.</source>
        <translation>In the table: %1. Please check the section “%2”.</translation>
    </message>
    <message>
        <source>%1 says: “%2” %3</source>
        <extracomment>a section, what it says there, a sentence about it</extracomment>
        <translation>%1 says: “%2” %3</translation>
    </message>
    <message>
        <source>The text has %1, the table %2; the difference is %3.</source>
        <extracomment>a number of the text, cells with their sum, the difference</extracomment>
        <translation>The text has %1, the table %2; the difference is %3.</translation>
    </message>
    <message>
        <source>%1 yuan is more than %2 yuan.</source>
        <translation>%1 yuan is more than %2 yuan.</translation>
    </message>
    <message>
        <source>The text has %1, in the unit of the table, which has %2.</source>
        <translation>The text has %1, in the unit of the table, which has %2.</translation>
    </message>
    <message>
        <source>This cannot be checked because not all of the text or of the figures is known.</source>
        <translation>This cannot be checked because not all of the text or of the figures is known.</translation>
    </message>
    <message>
        <source> − </source>
        <translation> − </translation>
    </message>
    <message>
        <source>number in the text with %1 = %2</source>
        <extracomment>words that introduce a number, sums of cells</extracomment>
        <translation>number in the text with %1 = %2</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, or </translation>
    </message>
    <message>
        <source>what the text denies is 0: %1</source>
        <translation>what the text denies is 0: %1</translation>
    </message>
    <message>
        <source>amount in %1 with %2 ≤ amount with %3</source>
        <translation>amount in %1 with %2 ≤ amount with %3</translation>
    </message>
    <message>
        <source>amount in %1 with %2 ≤ %3</source>
        <translation>amount in %1 with %2 ≤ %3</translation>
    </message>
    <message>
        <source>The text holds a broken character after “%1”. Delete it and type it again.</source>
        <translation>The text holds a broken character after “%1”. Delete it and type it again.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>stands in for a missing font</comment>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1 (here: %2)</source>
        <comment>missing font and what is used</comment>
        <translation>%1 (here: %2)</translation>
    </message>
    <message>
        <source>This computer lacks official fonts, so lines and pages may break elsewhere than on the office&apos;s own computers: %1.</source>
        <translation>This computer lacks official fonts, so lines and pages may break elsewhere than on the office&apos;s own computers: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>a comma is missing, or something is not closed</source>
        <translation>a comma is missing, or something is not closed</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>a colon is missing</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>a comma is missing</translation>
    </message>
    <message>
        <source>nothing follows a comma</source>
        <translation>nothing follows a comma</translation>
    </message>
    <message>
        <source>this is no value</source>
        <translation>this is no value</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>this is no number</translation>
    </message>
    <message>
        <source>a backslash stands where it means nothing</source>
        <translation>a backslash stands where it means nothing</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>it is not text in UTF-8</translation>
    </message>
    <message>
        <source>something follows behind the end</source>
        <translation>something follows behind the end</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>it is nested too deeply</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>a reason in English that the system gives: only quoted</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1: Findings to Settle</source>
        <extracomment>title of a report</extracomment>
        <translation>%1: Findings to Settle</translation>
    </message>
    <message>
        <source>Nothing is left to correct or to explain.</source>
        <translation>Nothing is left to correct or to explain.</translation>
    </message>
    <message>
        <source>Errors are corrected; warnings are corrected or explained; notes need no answer.</source>
        <translation>Errors are corrected; warnings are corrected or explained; notes need no answer.</translation>
    </message>
    <message>
        <source>□ %1. [%2] %3</source>
        <extracomment>in a list to tick off: number, how bad it is, what was found</extracomment>
        <translation>□ %1. [%2] %3</translation>
    </message>
</context>
</TS>
