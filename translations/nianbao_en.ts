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
        <extracomment>a place of the report and its id: 自然人 (t3.new.nat)
----------
id of a rule, its severity</extracomment>
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
        <source>checked with the rules of edition %1 that the file was made with; this program has others, which the command renew takes over</source>
        <extracomment>id of an edition; renew is a command and not translated</extracomment>
        <translation>checked with the rules of edition %1 that the file was made with; this program has others, which the command renew takes over</translation>
    </message>
    <message>
        <source>Takes over this program&apos;s rules and words of the report&apos;s edition</source>
        <translation>Takes over this program&apos;s rules and words of the report&apos;s edition</translation>
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
    <message>
        <source>Everything could be read; nothing is lost.</source>
        <translation>Everything could be read; nothing is lost.</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged project file into a new one, and lists what is lost</source>
        <translation>Saves what can be read of a damaged project file into a new one, and lists what is lost</translation>
    </message>
    <message>
        <source>Project file; it is only read</source>
        <translation>Project file; it is only read</translation>
    </message>
    <message>
        <source>Give either a backup or --version.</source>
        <translation>Give either a backup or --version.</translation>
    </message>
    <message>
        <source>Lists the copies that were kept of a project file, or makes one</source>
        <translation>Lists the copies that were kept of a project file, or makes one</translation>
    </message>
    <message>
        <source>Folder with the copies, where it is not beside the file</source>
        <translation>Folder with the copies, where it is not beside the file</translation>
    </message>
    <message>
        <source>Makes a copy first</source>
        <translation>Makes a copy first</translation>
    </message>
    <message>
        <source>Lists the versions that a project file keeps</source>
        <translation>Lists the versions that a project file keeps</translation>
    </message>
    <message>
        <source>Takes a report back to a backup or a version of it, and prints what differs</source>
        <translation>Takes a report back to a backup or a version of it, and prints what differs</translation>
    </message>
    <message>
        <source>Copy to go back to</source>
        <translation>Copy to go back to</translation>
    </message>
    <message>
        <source>Number of a version to go back to</source>
        <translation>Number of a version to go back to</translation>
    </message>
    <message>
        <source>Only prints what would differ</source>
        <translation>Only prints what would differ</translation>
    </message>
    <message>
        <source>Makes everything to hand in and to publish, in one step</source>
        <translation>Makes everything to hand in and to publish, in one step</translation>
    </message>
    <message>
        <source>Project file of a finished report</source>
        <translation>Project file of a finished report</translation>
    </message>
    <message>
        <source>Folder to make, or a file whose ending is .zip</source>
        <translation>Folder to make, or a file whose ending is .zip</translation>
    </message>
    <message>
        <source>Also of a report that is not finished; pages and names say that it is a draft</source>
        <translation>Also of a report that is not finished; pages and names say that it is a draft</translation>
    </message>
    <message>
        <source>Leaves out the signature block, and of the data what is not printed</source>
        <translation>Leaves out the signature block, and of the data what is not printed</translation>
    </message>
    <message>
        <source>Makes a project file from a values file or an exported PDF</source>
        <translation>Makes a project file from a values file or an exported PDF</translation>
    </message>
    <message>
        <source>Values file (.json), or PDF that was exported by this program</source>
        <translation>Values file (.json), or PDF that was exported by this program</translation>
    </message>
    <message>
        <source>The pages of %1 say what the data in it say.</source>
        <translation>The pages of %1 say what the data in it say.</translation>
    </message>
    <message numerus="yes">
        <source>The pages of %1 do not say what the data in it say, at %n place(s).</source>
        <translation>
            <numerusform>The pages of %1 do not say what the data in it say, at %n place.</numerusform>
            <numerusform>The pages of %1 do not say what the data in it say, at %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says what the report says.</source>
        <translation>%1 says what the report says.</translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer matches the data of the report, at %n place(s).</source>
        <translation>
            <numerusform>%1 no longer matches the data of the report, at %n place.</numerusform>
            <numerusform>%1 no longer matches the data of the report, at %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report has no record of exporting a file with just these bytes.</source>
        <translation>The report has no record of exporting a file with just these bytes.</translation>
    </message>
    <message>
        <source>It was exported on %1; the report has been changed since.</source>
        <translation>It was exported on %1; the report has been changed since.</translation>
    </message>
    <message>
        <source>%1 can only be compared with a report; say with which one by --against.</source>
        <translation>%1 can only be compared with a report; say with which one by --against.</translation>
    </message>
    <message>
        <source>Project file to compare with; without it a PDF is compared with its own data</source>
        <translation>Project file to compare with; without it a PDF is compared with its own data</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>unchanged, but not trusted</source>
        <translation>unchanged, but not trusted</translation>
    </message>
    <message>
        <source>NOT VALID</source>
        <translation>NOT VALID</translation>
    </message>
    <message>
        <source>%1: not signed</source>
        <translation>%1: not signed</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n signature(s)</source>
        <translation>
            <numerusform>%1: %n signature</numerusform>
            <numerusform>%1: %n signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a place of the report, what became of it
----------
of a signature: valid or not, who and when</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PIN of %1:</source>
        <translation>PIN of %1:</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Password of %1:</translation>
    </message>
    <message>
        <source>Signs a PDF electronically (PAdES)</source>
        <translation>Signs a PDF electronically (PAdES)</translation>
    </message>
    <message>
        <source>PDF to sign; it stays as it is</source>
        <translation>PDF to sign; it stays as it is</translation>
    </message>
    <message>
        <source>Signed PDF to write</source>
        <translation>Signed PDF to write</translation>
    </message>
    <message>
        <source>The key: a PKCS#12 file (.p12, .pfx), or pkcs11:… for one on a token</source>
        <translation>The key: a PKCS#12 file (.p12, .pfx), or pkcs11:… for one on a token</translation>
    </message>
    <message>
        <source>File whose first line is the key&apos;s password or PIN, - for standard input; without it the terminal asks</source>
        <translation>File whose first line is the key&apos;s password or PIN, - for standard input; without it the terminal asks</translation>
    </message>
    <message>
        <source>More certificates (PEM): that of a token&apos;s key, those of the authorities above it</source>
        <translation>More certificates (PEM): that of a token&apos;s key, those of the authorities above it</translation>
    </message>
    <message>
        <source>Shows name and moment over the signature line</source>
        <translation>Shows name and moment over the signature line</translation>
    </message>
    <message>
        <source>The same with a drawn seal</source>
        <translation>The same with a drawn seal</translation>
    </message>
    <message>
        <source>Name in the seal; without it the PDF&apos;s author</source>
        <translation>Name in the seal; without it the PDF&apos;s author</translation>
    </message>
    <message>
        <source>Why it is signed; stands in the signature</source>
        <translation>Why it is signed; stands in the signature</translation>
    </message>
    <message>
        <source>Where it is signed; stands in the signature</source>
        <translation>Where it is signed; stands in the signature</translation>
    </message>
    <message>
        <source>Allows SM2 keys; few programs can check their signatures</source>
        <translation>Allows SM2 keys; few programs can check their signatures</translation>
    </message>
    <message>
        <source>Certificates (PEM) that are trusted beside the system&apos;s; then a signature that nobody vouches for fails too</source>
        <translation>Certificates (PEM) that are trusted beside the system&apos;s; then a signature that nobody vouches for fails too</translation>
    </message>
    <message>
        <source>%1 carries no report, so its pages were not compared.</source>
        <translation>%1 carries no report, so its pages were not compared.</translation>
    </message>
    <message>
        <source>Says whether files still tell what the report tells, and whether signatures hold</source>
        <translation>Says whether files still tell what the report tells, and whether signatures hold</translation>
    </message>
    <message>
        <source>Lists the changes of a report, newest first</source>
        <translation>Lists the changes of a report, newest first</translation>
    </message>
    <message>
        <source>Only those of this cell, section or field</source>
        <translation>Only those of this cell, section or field</translation>
    </message>
    <message>
        <source>How many, 1000 where not said</source>
        <translation>How many, 1000 where not said</translation>
    </message>
    <message>
        <source>%1: changed since the bundle was made</source>
        <translation>%1: changed since the bundle was made</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: missing</translation>
    </message>
    <message>
        <source>%1: not in the list of the bundle</source>
        <translation>%1: not in the list of the bundle</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s), as they were made.</source>
        <translation>
            <numerusform>%1: %n file, as it was made.</numerusform>
            <numerusform>%1: %n files, as they were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) are not as they were made.</source>
        <translation>
            <numerusform>%1: %n file is not as it was made.</numerusform>
            <numerusform>%1: %n files are not as they were made.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was made of other values than these.</source>
        <translation>%1 was made of other values than these.</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”</source>
        <extracomment>a place, what stood there, what stands there</extracomment>
        <translation>%1: “%2” → “%3”</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a backup: moment, reason, path</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 “%2” (%3)</source>
        <extracomment>a version: its number, its name, when and by whom</extracomment>
        <translation>%1 “%2” (%3)</translation>
    </message>
    <message>
        <source>there is no option “%1”</source>
        <translation>there is no option “%1”</translation>
    </message>
    <message>
        <source>%1 carries no report, so it cannot be compared with %2: this program did not make it from one, or another program has thrown the data away.</source>
        <translation>%1 carries no report, so it cannot be compared with %2: this program did not make it from one, or another program has thrown the data away.</translation>
    </message>
    <message>
        <source>%1 is not signed and carries no report, so nothing in it can be verified: this program did not make it from a report, or another program has thrown the data away.</source>
        <translation>%1 is not signed and carries no report, so nothing in it can be verified: this program did not make it from a report, or another program has thrown the data away.</translation>
    </message>
    <message>
        <source>Files that were exported: .pdf, .docx, .html, .xlsx, .csv or .json; or a bundle: its folder, ZIP or list of files</source>
        <translation>Files that were exported: .pdf, .docx, .html, .xlsx, .csv or .json; or a bundle: its folder, ZIP or list of files</translation>
    </message>
    <message>
        <source>Folder for the copy that is made first, where it is not beside the file</source>
        <translation>Folder for the copy that is made first, where it is not beside the file</translation>
    </message>
    <message>
        <source>The annex can only be a PDF; %1 does not end with .pdf.</source>
        <translation>The annex can only be a PDF; %1 does not end with .pdf.</translation>
    </message>
    <message>
        <source>%1 was not finished: the rules that are changed on this computer could not be read, so it would be judged by other rules.</source>
        <translation>%1 was not finished: the rules that are changed on this computer could not be read, so it would be judged by other rules.</translation>
    </message>
    <message>
        <source>If nobody works there any more, take the lock away: nianbao-cli unlock &quot;%1&quot;</source>
        <translation>If nobody works there any more, take the lock away: nianbao-cli unlock &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No other computer has %1 open.</source>
        <translation>No other computer has %1 open.</translation>
    </message>
    <message>
        <source>%1 can be changed here now. If somebody on the computer %2 does work on it, their next changes will be refused.</source>
        <translation>%1 can be changed here now. If somebody on the computer %2 does work on it, their next changes will be refused.</translation>
    </message>
    <message>
        <source>Takes away the lock of another computer, where nobody works on the report any more</source>
        <translation>Takes away the lock of another computer, where nobody works on the report any more</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>What was given</translation>
    </message>
    <message>
        <source>%1 cannot be changed now, so what was exported is not noted in it, and no version of it is kept there.</source>
        <translation>%1 cannot be changed now, so what was exported is not noted in it, and no version of it is kept there.</translation>
    </message>
</context>
<context>
    <name>nianbao::BackupPlace</name>
    <message>
        <source>Until then no backups are made, and nothing is done that needs one. What you change is saved as always.</source>
        <translation>Until then no backups are made, and nothing is done that needs one. What you change is saved as always.</translation>
    </message>
    <message>
        <source>Where backups are kept…</source>
        <translation>Where backups are kept…</translation>
    </message>
    <message>
        <source>Backups are kept beside each report, in a folder named after its file.</source>
        <translation>Backups are kept beside each report, in a folder named after its file.</translation>
    </message>
    <message>
        <source>The backups of all reports are kept in the folder %1.</source>
        <translation>The backups of all reports are kept in the folder %1.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Keep them beside the report</source>
        <translation>Keep them beside the report</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Where backups are kept</translation>
    </message>
    <message>
        <source>A folder on another disk also helps when the disk with the reports fails. Backups that were made already stay where they are.</source>
        <translation>A folder on another disk also helps when the disk with the reports fails. Backups that were made already stay where they are.</translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <translation>Folder for the backups</translation>
    </message>
    <message>
        <source>A first backup of this report was made there.</source>
        <translation>A first backup of this report was made there.</translation>
    </message>
</context>
<context>
    <name>nianbao::BrowseRow</name>
    <message>
        <source>Browse…</source>
        <translation>Browse…</translation>
    </message>
</context>
<context>
    <name>nianbao::CellDelegate</name>
    <message>
        <source>Not saved yet. What you typed stays here.</source>
        <translation>Not saved yet. What you typed stays here.</translation>
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
    <name>nianbao::ChangesView</name>
    <message>
        <source>Changes, newest first</source>
        <translation>Changes, newest first</translation>
    </message>
    <message>
        <source>Find a change: cell, user, figure …</source>
        <translation>Find a change: cell, user, figure …</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>Find a change</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>The chosen change</translation>
    </message>
    <message>
        <source>Choose a change to see it in full. A double click goes to its cell or section.</source>
        <translation>Choose a change to see it in full. A double click goes to its cell or section.</translation>
    </message>
    <message>
        <source>Only &amp;of: %1</source>
        <translation>Only &amp;of: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the newest %1 changes</source>
        <translation>
            <numerusform>%n of the newest %1 changes</numerusform>
            <numerusform>%n of the newest %1 changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::ComparisonText</name>
    <message>
        <source>Both are the same.</source>
        <translation>Both are the same.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of text</source>
        <translation>
            <numerusform>%n section of text</numerusform>
            <numerusform>%n sections of text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of “Unit and report”</source>
        <translation>
            <numerusform>%n field of “Unit and report”</numerusform>
            <numerusform>%n fields of “Unit and report”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other difference(s), in last year&apos;s report or the explanations.</source>
        <translation>
            <numerusform>%n other difference, in last year&apos;s report or the explanations.</numerusform>
            <numerusform>%n other differences, in last year&apos;s report or the explanations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>%1 (control total)</source>
        <translation>%1 (control total)</translation>
    </message>
    <message>
        <source>− struck out: only in “%1”; + underlined: only in “%2”.</source>
        <translation>− struck out: only in “%1”; + underlined: only in “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of last year&apos;s report and explanations</source>
        <translation>
            <numerusform>%n entry of last year&apos;s report and explanations</numerusform>
            <numerusform>%n entries of last year&apos;s report and explanations</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>[%n sentence(s) unchanged]</source>
        <translation>
            <numerusform>[%n sentence unchanged]</numerusform>
            <numerusform>[%n sentences unchanged]</numerusform>
        </translation>
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
        <source>The figures have changed since this was written. Confirm it if it is still true, or write what is true now (Enter confirms, Esc leaves):</source>
        <translation>The figures have changed since this was written. Confirm it if it is still true, or write what is true now (Enter confirms, Esc leaves):</translation>
    </message>
    <message>
        <source>Say in a sentence why this is right as it is (Enter confirms, Esc leaves):</source>
        <translation>Say in a sentence why this is right as it is (Enter confirms, Esc leaves):</translation>
    </message>
    <message>
        <source>For example: another body was merged into this one in March, so there is more than last year.</source>
        <translation>For example: another body was merged into this one in March, so there is more than last year.</translation>
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
    <message numerus="yes">
        <source>A draft is not signed: correct what is wrong first (%n error(s)).</source>
        <translation>
            <numerusform>A draft is not signed: correct what is wrong first (%n error).</numerusform>
            <numerusform>A draft is not signed: correct what is wrong first (%n errors).</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation>Save the signed PDF</translation>
    </message>
    <message>
        <source>The report is not finished yet.</source>
        <translation>The report is not finished yet.</translation>
    </message>
    <message>
        <source>Printed into the file %1.</source>
        <translation>Printed into the file %1.</translation>
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
    <name>nianbao::FileCare</name>
    <message>
        <source>The report was changed where it is being edited. Here it is shown as it was.</source>
        <translation>The report was changed where it is being edited. Here it is shown as it was.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Read it again</translation>
    </message>
    <message>
        <source>Everything that was in the report is there.</source>
        <translation>Everything that was in the report is there.</translation>
    </message>
    <message>
        <source>Everything up to %1 is saved.</source>
        <comment>moment</comment>
        <translation>Everything up to %1 is saved.</translation>
    </message>
    <message>
        <source>The program did not end properly last time; we are sorry. %1 Only what was just being typed may have to be typed again.</source>
        <translation>The program did not end properly last time; we are sorry. %1 Only what was just being typed may have to be typed again.</translation>
    </message>
    <message>
        <source>Nothing can be changed here; printing and exporting work.</source>
        <translation>Nothing can be changed here; printing and exporting work.</translation>
    </message>
    <message>
        <source>This report is open read-only: nothing can be changed. Printing and exporting work.</source>
        <translation>This report is open read-only: nothing can be changed. Printing and exporting work.</translation>
    </message>
    <message>
        <source>This report is being edited in another window on this computer.</source>
        <translation>This report is being edited in another window on this computer.</translation>
    </message>
    <message>
        <source>This report is being edited by %1 on this computer.</source>
        <translation>This report is being edited by %1 on this computer.</translation>
    </message>
    <message>
        <source>This report is being edited on the computer %1.</source>
        <translation>This report is being edited on the computer %1.</translation>
    </message>
    <message>
        <source>This report is being edited by %1 on the computer %2.</source>
        <translation>This report is being edited by %1 on the computer %2.</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Take over…</translation>
    </message>
    <message>
        <source>The report is not being edited elsewhere any more.</source>
        <translation>The report is not being edited elsewhere any more.</translation>
    </message>
    <message>
        <source>%1 on the computer %2 has closed the report.</source>
        <translation>%1 on the computer %2 has closed the report.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>You can go on with it now.</source>
        <translation>You can go on with it now.</translation>
    </message>
    <message>
        <source>Edit it now</source>
        <translation>Edit it now</translation>
    </message>
    <message>
        <source>Another program has changed this file since it was opened here. Nothing was written over it, and your last change is not in it: open the file again, and make the change again where it is still needed.</source>
        <translation>Another program has changed this file since it was opened here. Nothing was written over it, and your last change is not in it: open the file again, and make the change again where it is still needed.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>Open it where it is now…</source>
        <translation>Open it where it is now…</translation>
    </message>
    <message>
        <source>This is a backup, which stays as it is. To go back to it, open the report itself and choose File › Restore from a backup.</source>
        <translation>This is a backup, which stays as it is. To go back to it, open the report itself and choose File › Restore from a backup.</translation>
    </message>
</context>
<context>
    <name>nianbao::FileController</name>
    <message>
        <source>Open a report</source>
        <translation>Open a report</translation>
    </message>
    <message>
        <source>Sample report</source>
        <comment>name of a file</comment>
        <translation>Sample report</translation>
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
    <message>
        <source>Reports, values files and exported PDFs (%1)</source>
        <translation>Reports, values files and exported PDFs (%1)</translation>
    </message>
    <message>
        <source>Import a values file or an exported PDF</source>
        <translation>Import a values file or an exported PDF</translation>
    </message>
    <message>
        <source>Values files and exported PDFs (%1)</source>
        <translation>Values files and exported PDFs (%1)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Do not take it over</source>
        <translation>Do not take it over</translation>
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
    <message>
        <source>Find</source>
        <translation>Find</translation>
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
    <message>
        <source>The report would be judged by other rules. Mend or remove that file first.</source>
        <translation>The report would be judged by other rules. Mend or remove that file first.</translation>
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
    <message>
        <source>probably the wrong one</source>
        <translation>probably the wrong one</translation>
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
    <message numerus="yes">
        <source>%n more remark(s) like these.</source>
        <translation>
            <numerusform>%n more remark like this.</numerusform>
            <numerusform>%n more remarks like these.</numerusform>
        </translation>
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
    <name>nianbao::HistoryController</name>
    <message>
        <source>The report is as it was then already: %1.</source>
        <translation>The report is as it was then already: %1.</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>Go back to an earlier state</translation>
    </message>
    <message>
        <source>%1

This changes: %2.

A backup of the report as it is now is made first, and the step can be undone.</source>
        <translation>%1

This changes: %2.

A backup of the report as it is now is made first, and the step can be undone.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>The report is as it was then: %1. Changed: %2.</source>
        <translation>The report is as it was then: %1. Changed: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>nianbao::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Computer user</source>
        <translation>Computer user</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>nianbao::HistoryPage</name>
    <message>
        <source>History of the report</source>
        <translation>History of the report</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Changes of the report</source>
        <translation>Changes of the report</translation>
    </message>
    <message>
        <source>Comparison of two versions of the report</source>
        <translation>Comparison of two versions of the report</translation>
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
    <message numerus="yes">
        <source>%n rule(s) cannot be checked until last year&apos;s report is taken over. Double-click to see them.</source>
        <translation>
            <numerusform>%n rule cannot be checked until last year&apos;s report is taken over. Double-click to see it.</numerusform>
            <numerusform>%n rules cannot be checked until last year&apos;s report is taken over. Double-click to see them.</numerusform>
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
        <source>&amp;Go to the cell</source>
        <translation>&amp;Go to the cell</translation>
    </message>
    <message>
        <source>&amp;Go to the text</source>
        <translation>&amp;Go to the text</translation>
    </message>
    <message>
        <source>&amp;Explain…</source>
        <translation>&amp;Explain…</translation>
    </message>
    <message>
        <source>Enter control &amp;totals</source>
        <translation>Enter control &amp;totals</translation>
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
    <message>
        <source>Show the control &amp;totals</source>
        <translation>Show the control &amp;totals</translation>
    </message>
    <message>
        <source>The control total of this finding stands beside the computed total then</source>
        <translation>The control total of this finding stands beside the computed total then</translation>
    </message>
</context>
<context>
    <name>nianbao::MainWindow</name>
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
    <message>
        <source>This report keeps the rules and words that it was made with. The program now has others for the same form.</source>
        <translation>This report keeps the rules and words that it was made with. The program now has others for the same form.</translation>
    </message>
    <message>
        <source>Take over the new ones</source>
        <translation>Take over the new ones</translation>
    </message>
    <message>
        <source>Take over the new rules</source>
        <translation>Take over the new rules</translation>
    </message>
    <message>
        <source>The report is then checked by this program&apos;s rules, and shown in its words. No figure and no text is changed. This cannot be undone; a backup is made first.</source>
        <translation>The report is then checked by this program&apos;s rules, and shown in its words. No figure and no text is changed. This cannot be undone; a backup is made first.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Undone: %1. That was in the report when it was finished; the version kept then stays.</source>
        <translation>Undone: %1. That was in the report when it was finished; the version kept then stays.</translation>
    </message>
    <message>
        <source>Whether the text or the table is right, only you can tell: please correct one of them.</source>
        <translation>Whether the text or the table is right, only you can tell: please correct one of them.</translation>
    </message>
    <message>
        <source>%1 %2 (read-only) — Nianbao</source>
        <comment>window title: body, year</comment>
        <translation>%1 %2 (read-only) — Nianbao</translation>
    </message>
    <message>
        <source>This is a new file with what could be saved of the damaged one.</source>
        <translation>This is a new file with what could be saved of the damaged one.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have to be looked at.</source>
        <translation>
            <numerusform>%n place has to be looked at.</numerusform>
            <numerusform>%n places have to be looked at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Show what happened</translation>
    </message>
</context>
<context>
    <name>nianbao::MarksLegend</name>
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
        <source>probably wrong</source>
        <comment>a cell</comment>
        <translation>probably wrong</translation>
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
    <message>
        <source>Not saved yet. What you typed stays here.</source>
        <translation>Not saved yet. What you typed stays here.</translation>
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
        <source>There is no folder “%1”.</source>
        <translation>There is no folder “%1”.</translation>
    </message>
    <message>
        <source>Every change will be saved in this file at once.</source>
        <translation>Every change will be saved in this file at once.</translation>
    </message>
    <message>
        <source>Optional; brings last year’s figures</source>
        <translation>Optional; brings last year’s figures</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Open that one, or choose another name.</source>
        <translation>There is a file “%1” already. Open that one, or choose another name.</translation>
    </message>
</context>
<context>
    <name>nianbao::OpeningTrouble</name>
    <message>
        <source>Open it read-only</source>
        <translation>Open it read-only</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Take over…</translation>
    </message>
    <message>
        <source>The report cannot be changed now</source>
        <translation>The report cannot be changed now</translation>
    </message>
    <message>
        <source>Take over the report</source>
        <translation>Take over the report</translation>
    </message>
    <message>
        <source>Is nobody working on this report on the computer %1 any more? Its program may have ended without closing the file. If somebody does work there, their next changes will be refused.</source>
        <translation>Is nobody working on this report on the computer %1 any more? Its program may have ended without closing the file. If somebody does work there, their next changes will be refused.</translation>
    </message>
    <message>
        <source>Nobody works there: take over</source>
        <translation>Nobody works there: take over</translation>
    </message>
    <message>
        <source>Reports (*.nianbao)</source>
        <translation>Reports (*.nianbao)</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Save what can be read…</translation>
    </message>
    <message>
        <source>What can still be read of it can be saved into a new file; you then see what has to be filled in again. The damaged file stays as it is.</source>
        <translation>What can still be read of it can be saved into a new file; you then see what has to be filled in again. The damaged file stays as it is.</translation>
    </message>
    <message>
        <source>Open the last backup as a new file…</source>
        <translation>Open the last backup as a new file…</translation>
    </message>
    <message>
        <source>The last backup is of %1; later changes are not in it.</source>
        <translation>The last backup is of %1; later changes are not in it.</translation>
    </message>
    <message>
        <source>The report is damaged</source>
        <translation>The report is damaged</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Save what can be read</translation>
    </message>
    <message>
        <source>%1 (saved)</source>
        <comment>name of a file made of a damaged one</comment>
        <translation>%1 (saved)</translation>
    </message>
    <message>
        <source>Open the last backup as a new file</source>
        <translation>Open the last backup as a new file</translation>
    </message>
    <message>
        <source>%1 (from backup)</source>
        <comment>name of a file made of a backup</comment>
        <translation>%1 (from backup)</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be opened as it is.</source>
        <translation>%1 is damaged and cannot be opened as it is.</translation>
    </message>
    <message>
        <source>Make this backup beside the report</source>
        <translation>Make this backup beside the report</translation>
    </message>
    <message>
        <source>An older version of the program made this report. Its file has to be brought up to date before it can be changed here.</source>
        <translation>An older version of the program made this report. Its file has to be brought up to date before it can be changed here.</translation>
    </message>
    <message>
        <source>The report cannot be backed up</source>
        <translation>The report cannot be backed up</translation>
    </message>
    <message>
        <source>%1 is not, or no longer, recognised as a report of this program. If it was one, it is damaged.</source>
        <translation>%1 is not, or no longer, recognised as a report of this program. If it was one, it is damaged.</translation>
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
    <name>nianbao::PublicationController</name>
    <message>
        <source>One step makes the PDF to hand in, the values file, and the PDF, Word document, web page and spreadsheet to publish, with a list of all of them. Each is read again and compared with the report.</source>
        <translation>One step makes the PDF to hand in, the values file, and the PDF, Word document, web page and spreadsheet to publish, with a list of all of them. Each is read again and compared with the report.</translation>
    </message>
    <message>
        <source>The report is not finished, so all of it will be marked as a draft.</source>
        <translation>The report is not finished, so all of it will be marked as a draft.</translation>
    </message>
    <message>
        <source>Everything to hand in and to publish</source>
        <translation>Everything to hand in and to publish</translation>
    </message>
    <message>
        <source>Folder beside the report</source>
        <translation>Folder beside the report</translation>
    </message>
    <message>
        <source>ZIP file…</source>
        <translation>ZIP file…</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP files (*.zip)</translation>
    </message>
    <message>
        <source>Making all files…</source>
        <translation>Making all files…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were made and checked: %1.</source>
        <translation>
            <numerusform>%n file was made and checked: %1.</numerusform>
            <numerusform>%n files were made and checked: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were made as drafts: %1.</source>
        <translation>
            <numerusform>%n file was made as a draft: %1.</numerusform>
            <numerusform>%n files were made as drafts: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Compare an exported file with the report</source>
        <translation>Compare an exported file with the report</translation>
    </message>
    <message>
        <source>Exported files (*.pdf *.docx *.html *.xlsx *.csv *.json)</source>
        <translation>Exported files (*.pdf *.docx *.html *.xlsx *.csv *.json)</translation>
    </message>
    <message>
        <source>%1 says what the report says.</source>
        <translation>%1 says what the report says.</translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer matches the data of the report, at %n place(s).</source>
        <translation>
            <numerusform>%1 no longer matches the data of the report, at %n place.</numerusform>
            <numerusform>%1 no longer matches the data of the report, at %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was exported on %1.</source>
        <translation>It was exported on %1.</translation>
    </message>
    <message>
        <source>It was exported on %1; the report has been changed since.</source>
        <translation>It was exported on %1; the report has been changed since.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
    <message numerus="yes">
        <source>… and at %n more place(s).</source>
        <translation>
            <numerusform>… and at %n more place.</numerusform>
            <numerusform>… and at %n more places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the PDF to hand in</source>
        <translation>Sign the PDF to hand in</translation>
    </message>
    <message>
        <source>The PDF to hand in can be signed electronically. What is published is not.</source>
        <translation>The PDF to hand in can be signed electronically. What is published is not.</translation>
    </message>
    <message>
        <source>Without a signature</source>
        <translation>Without a signature</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Sign…</translation>
    </message>
</context>
<context>
    <name>nianbao::RecoveryPage</name>
    <message>
        <source>What was saved of the damaged file</source>
        <translation>What was saved of the damaged file</translation>
    </message>
    <message>
        <source>%1 was damaged and is unchanged. What could be read of it is in the new file.</source>
        <translation>%1 was damaged and is unchanged. What could be read of it is in the new file.</translation>
    </message>
    <message numerus="yes">
        <source>Please go through these %n place(s):</source>
        <translation>
            <numerusform>Please go through this place:</numerusform>
            <numerusform>Please go through these %n places:</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>What happened to it</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
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
</context>
<context>
    <name>nianbao::SignDialog</name>
    <message>
        <source>Allow an SM2 key (&amp;experimental)</source>
        <translation>Allow an SM2 key (&amp;experimental)</translation>
    </message>
    <message>
        <source>Sign “%1”</source>
        <translation>Sign “%1”</translation>
    </message>
    <message>
        <source>In a file (.p12 or .pfx)</source>
        <translation>In a file (.p12 or .pfx)</translation>
    </message>
    <message>
        <source>On a token (PKCS#11)</source>
        <translation>On a token (PKCS#11)</translation>
    </message>
    <message>
        <source>The address of the key, as the maker of the token or p11tool --list-all tells it. After it, ?module-path=… names the token&apos;s own library where the system does not know it.</source>
        <translation>The address of the key, as the maker of the token or p11tool --list-all tells it. After it, ?module-path=… names the token&apos;s own library where the system does not know it.</translation>
    </message>
    <message>
        <source>Only if the token does not hold the certificate</source>
        <translation>Only if the token does not hold the certificate</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Name and time on the signature line</source>
        <translation>Name and time on the signature line</translation>
    </message>
    <message>
        <source>Name, time and a drawn seal</source>
        <translation>Name, time and a drawn seal</translation>
    </message>
    <message>
        <source>Where the document has no signature line, they go below the text of the last page. The seal is a picture; what counts is the signature.</source>
        <translation>Where the document has no signature line, they go below the text of the last page. The seal is a picture; what counts is the signature.</translation>
    </message>
    <message>
        <source>Optional; stands in the signature</source>
        <translation>Optional; stands in the signature</translation>
    </message>
    <message>
        <source>The signature follows GM/T 0009. Adobe Reader and most other programs cannot check it.</source>
        <translation>The signature follows GM/T 0009. Adobe Reader and most other programs cannot check it.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>Keys (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificates (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>&amp;Key is kept</source>
        <translation>&amp;Key is kept</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>Key &amp;file</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Certificate</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>&amp;Looks</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Type the address of the key. It begins with pkcs11:</source>
        <translation>Type the address of the key. It begins with pkcs11:</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>There is no file “%1”.</translation>
    </message>
    <message>
        <source>Choose the file with your key and certificate.</source>
        <translation>Choose the file with your key and certificate.</translation>
    </message>
    <message>
        <source>Type the token&apos;s PIN.</source>
        <translation>Type the token&apos;s PIN.</translation>
    </message>
    <message>
        <source>Type the password of the key.</source>
        <translation>Type the password of the key.</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>The password is kept nowhere.</source>
        <translation>The password is kept nowhere.</translation>
    </message>
</context>
<context>
    <name>nianbao::SignaturesDialog</name>
    <message>
        <source>Signatures in “%1”</source>
        <translation>Signatures in “%1”</translation>
    </message>
    <message>
        <source>The file carries no electronic signature.</source>
        <translation>The file carries no electronic signature.</translation>
    </message>
</context>
<context>
    <name>nianbao::SigningController</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Sign a PDF</source>
        <translation>Sign a PDF</translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation>Save the signed PDF</translation>
    </message>
    <message>
        <source>-signed</source>
        <comment>end of a file&apos;s name</comment>
        <translation>-signed</translation>
    </message>
    <message>
        <source>Signed, checked and saved as %1.</source>
        <translation>Signed, checked and saved as %1.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Check the signatures of a PDF</source>
        <translation>Check the signatures of a PDF</translation>
    </message>
</context>
<context>
    <name>nianbao::StartOptions</name>
    <message>
        <source>Fills in the annual report on government information disclosure. For scripts there is nianbao-cli.</source>
        <translation>Fills in the annual report on government information disclosure. For scripts there is nianbao-cli.</translation>
    </message>
    <message>
        <source>Report to open (.nianbao), values file or exported PDF to import</source>
        <translation>Report to open (.nianbao), values file or exported PDF to import</translation>
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
    <name>nianbao::StatesView</name>
    <message>
        <source>&amp;Compare with:</source>
        <translation>&amp;Compare with:</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versions, newest first</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Backups, newest first</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Computer user</source>
        <translation>Computer user</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>&amp;Go back to this version…</source>
        <translation>&amp;Go back to this version…</translation>
    </message>
    <message>
        <source>&amp;Restore this backup…</source>
        <translation>&amp;Restore this backup…</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>The report as it is now</source>
        <translation>The report as it is now</translation>
    </message>
    <message>
        <source>There is no version yet. Ctrl+S keeps one under a name; finishing and every export keep one too.</source>
        <translation>There is no version yet. Ctrl+S keeps one under a name; finishing and every export keep one too.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made before the first change of each day, and before anything that changes much at once.</source>
        <translation>There is no backup yet. One is made before the first change of each day, and before anything that changes much at once.</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the report as it is now</comment>
        <translation>Now</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Another &amp;folder…</translation>
    </message>
    <message>
        <source>Backups are kept beside the report, in the folder %1.</source>
        <translation>Backups are kept beside the report, in the folder %1.</translation>
    </message>
    <message>
        <source>Backups are kept in the chosen folder %1.</source>
        <translation>Backups are kept in the chosen folder %1.</translation>
    </message>
    <message>
        <source>The backups cannot be listed as long as their folder is not there.</source>
        <translation>The backups cannot be listed as long as their folder is not there.</translation>
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
        <source>Show last year&apos;s figure in every cell</source>
        <translation>Show last year&apos;s figure in every cell</translation>
    </message>
    <message>
        <source>Last year&apos;s figures are not known yet: take them over from last year&apos;s file</source>
        <translation>Last year&apos;s figures are not known yet: take them over from last year&apos;s file</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Show all of them</translation>
    </message>
    <message>
        <source>What was taken in another form</source>
        <translation>What was taken in another form</translation>
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
    <message>
        <source>Not said: judged by the kind of body</source>
        <translation>Not said: judged by the kind of body</translation>
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
        <source>Open the sa&amp;mple</source>
        <translation>Open the sa&amp;mple</translation>
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
        <source>Print the empt&amp;y form…</source>
        <translation>Print the empt&amp;y form…</translation>
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
        <source>Puts 0 into every blank cell of the selection, or of the block</source>
        <translation>Puts 0 into every blank cell of the selection, or of the block</translation>
    </message>
    <message>
        <source>&amp;Control totals</source>
        <translation>&amp;Control totals</translation>
    </message>
    <message>
        <source>Shows a column and a row for the totals of your own register</source>
        <translation>Shows a column and a row for the totals of your own register</translation>
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
        <source>Takes over last year&apos;s figures and the requests carried over</source>
        <translation>Takes over last year&apos;s figures and the requests carried over</translation>
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
        <source>Correct as su&amp;ggested</source>
        <translation>Correct as su&amp;ggested</translation>
    </message>
    <message>
        <source>Writes the figure with which everything adds up; it can be undone</source>
        <translation>Writes the figure with which everything adds up; it can be undone</translation>
    </message>
    <message>
        <source>&amp;Import a values file or PDF…</source>
        <translation>&amp;Import a values file or PDF…</translation>
    </message>
    <message>
        <source>Makes a report from a values file, or from a PDF that this program exported</source>
        <translation>Makes a report from a values file, or from a PDF that this program exported</translation>
    </message>
    <message>
        <source>&amp;Everything to hand in and to publish…</source>
        <translation>&amp;Everything to hand in and to publish…</translation>
    </message>
    <message>
        <source>Makes all files of the finished report in one step</source>
        <translation>Makes all files of the finished report in one step</translation>
    </message>
    <message>
        <source>Compare an exported &amp;file…</source>
        <translation>Compare an exported &amp;file…</translation>
    </message>
    <message>
        <source>Says whether an exported file still tells what the report tells</source>
        <translation>Says whether an exported file still tells what the report tells</translation>
    </message>
    <message>
        <source>PDF to ha&amp;nd in, signed…</source>
        <translation>PDF to ha&amp;nd in, signed…</translation>
    </message>
    <message>
        <source>Exports the report and signs it electronically in one go</source>
        <translation>Exports the report and signs it electronically in one go</translation>
    </message>
    <message>
        <source>Si&amp;gn a PDF…</source>
        <translation>Si&amp;gn a PDF…</translation>
    </message>
    <message>
        <source>Adds your electronic signature to a finished PDF</source>
        <translation>Adds your electronic signature to a finished PDF</translation>
    </message>
    <message>
        <source>Check signat&amp;ures…</source>
        <translation>Check signat&amp;ures…</translation>
    </message>
    <message>
        <source>Lists who signed a PDF and whether it was changed since</source>
        <translation>Lists who signed a PDF and whether it was changed since</translation>
    </message>
    <message>
        <source>Restore from a &amp;backup…</source>
        <translation>Restore from a &amp;backup…</translation>
    </message>
    <message>
        <source>Shows the backups, and what differs from the report as it is now</source>
        <translation>Shows the backups, and what differs from the report as it is now</translation>
    </message>
    <message>
        <source>C&amp;hanges of this cell</source>
        <translation>C&amp;hanges of this cell</translation>
    </message>
    <message>
        <source>Lists every change of the current cell or section</source>
        <translation>Lists every change of the current cell or section</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;History…</translation>
    </message>
    <message>
        <source>Every change, every version, what differs between two of them, and the way back</source>
        <translation>Every change, every version, what differs between two of them, and the way back</translation>
    </message>
    <message>
        <source>Print the &amp;findings…</source>
        <translation>Print the &amp;findings…</translation>
    </message>
    <message>
        <source>Prints what is to be corrected or explained, to tick off</source>
        <translation>Prints what is to be corrected or explained, to tick off</translation>
    </message>
    <message>
        <source>&amp;Where backups are kept…</source>
        <translation>&amp;Where backups are kept…</translation>
    </message>
    <message>
        <source>Shows where backups are kept, and lets you choose a folder, on another disk for instance</source>
        <translation>Shows where backups are kept, and lets you choose a folder, on another disk for instance</translation>
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
    <message>
        <source>Changed since the last export (%1)</source>
        <translation>Changed since the last export (%1)</translation>
    </message>
    <message>
        <source>What was exported on %1 no longer matches the data. Export it again.</source>
        <translation>What was exported on %1 no longer matches the data. Export it again.</translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <translation>The last change is not saved</translation>
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
        <source>“%1” has no unit; write one of %2 after the amount.</source>
        <translation>“%1” has no unit; write one of %2 after the amount.</translation>
    </message>
    <message>
        <source>“%1” has a different unit from this cell, which is in %2.</source>
        <translation>“%1” has a different unit from this cell, which is in %2.</translation>
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
        <source>%1 should be: %2.</source>
        <translation>%1 should be: %2.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which does not exist.</source>
        <translation>%1 names “%2”, which does not exist.</translation>
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
        <source>The ending of %1 names no format that is known here. Possible are .pdf, .docx, .html, .xlsx, .csv and .json.</source>
        <translation>The ending of %1 names no format that is known here. Possible are .pdf, .docx, .html, .xlsx, .csv and .json.</translation>
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
        <source>The copy %1 did not read back as it was written and was not kept. The disk may be failing; copy the report to another one.</source>
        <translation>The copy %1 did not read back as it was written and was not kept. The disk may be failing; copy the report to another one.</translation>
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
        <source>It was explained when the figures were different: “%1” Please confirm it or write it anew.</source>
        <translation>It was explained when the figures were different: “%1” Please confirm it or write it anew.</translation>
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
        <extracomment>a formula, the row or column that all its figures stand in
----------
signer, organisation</extracomment>
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
        <source>rules and words of the edition</source>
        <translation>rules and words of the edition</translation>
    </message>
    <message>
        <source>Take over the program&apos;s rules and words</source>
        <translation>Take over the program&apos;s rules and words</translation>
    </message>
    <message>
        <source>%1 cannot take over this program&apos;s rules and words: its content under “%2” does not fit them. The report keeps the ones that it was made with; nothing was changed.</source>
        <translation>%1 cannot take over this program&apos;s rules and words: its content under “%2” does not fit them. The report keeps the ones that it was made with; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 already has the rules and words that this program has; there is nothing to take over.</source>
        <translation>%1 already has the rules and words that this program has; there is nothing to take over.</translation>
    </message>
    <message>
        <source>The report given is on %1; last year&apos;s figures come from the report on %2. Nothing was taken from it.</source>
        <translation>The report given is on %1; last year&apos;s figures come from the report on %2. Nothing was taken from it.</translation>
    </message>
    <message numerus="yes">
        <source>the sum of %n cell(s) = %1</source>
        <extracomment>a sum of many cells; %1: the sum</extracomment>
        <translation>
            <numerusform>the sum of %n cell = %1</numerusform>
            <numerusform>the sum of %n cells = %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are missing: %1.</source>
        <translation>
            <numerusform>%n figure is missing: %1.</numerusform>
            <numerusform>%n figures are missing: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (last year %2, this year %3)</source>
        <extracomment>a cell, last year&apos;s figure, this year&apos;s</extracomment>
        <translation>%1 (last year %2, this year %3)</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of figures</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more; the year-on-year view shows all of them.</source>
        <translation>
            <numerusform>%1 and %n more; the year-on-year view shows all of them.</numerusform>
            <numerusform>%1 and %n more; the year-on-year view shows all of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1; the table has %2.</source>
        <extracomment>amounts with their unit</extracomment>
        <translation>That is %1; the table has %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 ≤ this year ÷ last year ≤ %2, for each of %n figure(s) that changed by %3 or more</source>
        <translation>
            <numerusform>%1 ≤ this year ÷ last year ≤ %2, for %n figure if it changed by %3 or more</numerusform>
            <numerusform>%1 ≤ this year ÷ last year ≤ %2, for each of %n figures that changed by %3 or more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this year ÷ last year is not about 10,000, nor about 0.0001</source>
        <translation>%1: this year ÷ last year is not about 10,000, nor about 0.0001</translation>
    </message>
    <message>
        <source>amount in the text with %1 is not 10,000 times, nor a ten thousandth of, %2</source>
        <translation>amount in the text with %1 is not 10,000 times, nor a ten thousandth of, %2</translation>
    </message>
    <message>
        <source>“%1” is not a number; write it in digits.</source>
        <translation>“%1” is not a number; write it in digits.</translation>
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
        <source>something follows after the end</source>
        <translation>something follows after the end</translation>
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
        <source>Go back to an earlier state</source>
        <translation>Go back to an earlier state</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here. Nothing was written over it; open it again and make the change there.</source>
        <translation>%1 was changed by another program since it was opened here. Nothing was written over it; open it again and make the change there.</translation>
    </message>
    <message>
        <source>The report has no version number %1.</source>
        <translation>The report has no version number %1.</translation>
    </message>
    <message>
        <source>%1 is a report of another year or another edition; this report cannot go back to it.</source>
        <translation>%1 is a report of another year or another edition; this report cannot go back to it.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened (%2). Use a backup of it, or save what can still be read with the command nianbao-cli recover.</source>
        <translation>%1 is damaged and was not opened (%2). Use a backup of it, or save what can still be read with the command nianbao-cli recover.</translation>
    </message>
    <message>
        <source>Nothing could be read out of %1. Use a backup of it.</source>
        <translation>Nothing could be read out of %1. Use a backup of it.</translation>
    </message>
    <message>
        <source>%1 is unchanged: this is done only after a backup was made.</source>
        <translation>%1 is unchanged: this is done only after a backup was made.</translation>
    </message>
    <message>
        <source>%1, in the data of the file</source>
        <translation>%1, in the data of the file</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraph %1</translation>
    </message>
    <message>
        <source>words in the table of %1</source>
        <translation>words in the table of %1</translation>
    </message>
    <message>
        <source>On page %1 there is something that this program does not draw, such as a note or a picture.</source>
        <translation>On page %1 there is something that this program does not draw, such as a note or a picture.</translation>
    </message>
    <message>
        <source>%1: the report says “%2”, the file “%3”.</source>
        <translation>%1: the report says “%2”, the file “%3”.</translation>
    </message>
    <message>
        <source>There is no report in %1: this program did not make it from one, or another program has thrown the data away. A PDF that was printed or scanned has to be typed in.</source>
        <translation>There is no report in %1: this program did not make it from one, or another program has thrown the data away. A PDF that was printed or scanned has to be typed in.</translation>
    </message>
    <message>
        <source>%1 was written anew by another program, or it is damaged; its pages cannot be compared. Take the file as it was exported.</source>
        <translation>%1 was written anew by another program, or it is damaged; its pages cannot be compared. Take the file as it was exported.</translation>
    </message>
    <message>
        <source>%1 is not finished, so there is nothing to publish yet. Finish the report first, or make a draft of everything.</source>
        <translation>%1 is not finished, so there is nothing to publish yet. Finish the report first, or make a draft of everything.</translation>
    </message>
    <message>
        <source>The file is no PDF, or a damaged one, and was left as it is (%1).</source>
        <translation>The file is no PDF, or a damaged one, and was left as it is (%1).</translation>
    </message>
    <message>
        <source>The PDF is protected with a password; this program neither signs nor checks such files.</source>
        <translation>The PDF is protected with a password; this program neither signs nor checks such files.</translation>
    </message>
    <message>
        <source>Whoever signed this PDF allowed no further change, not even another signature.</source>
        <translation>Whoever signed this PDF allowed no further change, not even another signature.</translation>
    </message>
    <message>
        <source>The signature has %1 bytes, more than the %2 that were kept free for it. Nothing was written; please report this fault of the program.</source>
        <translation>The signature has %1 bytes, more than the %2 that were kept free for it. Nothing was written; please report this fault of the program.</translation>
    </message>
    <message>
        <source>The signature was checked at once and does not hold: %1 Nothing was written.</source>
        <translation>The signature was checked at once and does not hold: %1 Nothing was written.</translation>
    </message>
    <message>
        <source>The key could not sign (%1). Nothing was written.</source>
        <translation>The key could not sign (%1). Nothing was written.</translation>
    </message>
    <message>
        <source>There is no certificate in the file.</source>
        <translation>There is no certificate in the file.</translation>
    </message>
    <message>
        <source>A part of the program, %1, is missing or cannot be loaded (%2). Install it again.</source>
        <translation>A part of the program, %1, is missing or cannot be loaded (%2). Install it again.</translation>
    </message>
    <message>
        <source>Keys on tokens need the PKCS#11 engine of OpenSSL (Debian: libengine-pkcs11-openssl), which is not installed here (%1).</source>
        <translation>Keys on tokens need the PKCS#11 engine of OpenSSL (Debian: libengine-pkcs11-openssl), which is not installed here (%1).</translation>
    </message>
    <message>
        <source>“%1” is no address of a key on a token, which looks like “pkcs11:token=NAME;object=KEY”.</source>
        <translation>“%1” is no address of a key on a token, which looks like “pkcs11:token=NAME;object=KEY”.</translation>
    </message>
    <message>
        <source>The address of the key holds its PIN, where others could read it. Leave it out; it is asked for.</source>
        <translation>The address of the key holds its PIN, where others could read it. Leave it out; it is asked for.</translation>
    </message>
    <message>
        <source>The key %1 could not be used (%2). See whether the token is plugged in and whether the address is right.</source>
        <translation>The key %1 could not be used (%2). See whether the token is plugged in and whether the address is right.</translation>
    </message>
    <message>
        <source>The PIN of %1 is wrong. Be careful: after a few wrong ones the token locks itself.</source>
        <translation>The PIN of %1 is wrong. Be careful: after a few wrong ones the token locks itself.</translation>
    </message>
    <message>
        <source>The key needs its password, and none was given.</source>
        <translation>The key needs its password, and none was given.</translation>
    </message>
    <message>
        <source>The password of the key is wrong.</source>
        <translation>The password of the key is wrong.</translation>
    </message>
    <message>
        <source>The file holds no key that can be read (%1). It should be a PKCS#12 file, with the ending .p12 or .pfx.</source>
        <translation>The file holds no key that can be read (%1). It should be a PKCS#12 file, with the ending .p12 or .pfx.</translation>
    </message>
    <message>
        <source>There is no private key with its certificate in it. Export both together, or give the certificate in a file.</source>
        <translation>There is no private key with its certificate in it. Export both together, or give the certificate in a file.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate of %1.</source>
        <translation>The key does not belong to the certificate of %1.</translation>
    </message>
    <message>
        <source>Keys of the kind %1 cannot sign here; RSA and EC keys can.</source>
        <translation>Keys of the kind %1 cannot sign here; RSA and EC keys can.</translation>
    </message>
    <message>
        <source>This is an SM2 key. Signing with it is experimental: the signature follows GM/T 0009, but Adobe Reader and most other programs cannot check it. Say that you want it all the same.</source>
        <translation>This is an SM2 key. Signing with it is experimental: the signature follows GM/T 0009, but Adobe Reader and most other programs cannot check it. Say that you want it all the same.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2; what it signs now would not be accepted.</source>
        <translation>The certificate of %1 expired on %2; what it signs now would not be accepted.</translation>
    </message>
    <message>
        <source>The certificate of %1 is only valid from %2 on; see whether this computer&apos;s date is right.</source>
        <translation>The certificate of %1 is only valid from %2 on; see whether this computer&apos;s date is right.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for something else and not for signing.</source>
        <translation>The certificate of %1 is for something else and not for signing.</translation>
    </message>
    <message>
        <source>A signature of an unknown signer</source>
        <translation>A signature of an unknown signer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>signer, moment</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It covers the whole file, and nothing was changed since.</source>
        <translation>It covers the whole file, and nothing was changed since.</translation>
    </message>
    <message>
        <source>It covers the file as it was then; what was added since, such as further signatures, changes nothing in it.</source>
        <translation>It covers the file as it was then; what was added since, such as further signatures, changes nothing in it.</translation>
    </message>
    <message>
        <source>The document was changed after it was signed: what you see now is not what was signed.</source>
        <translation>The document was changed after it was signed: what you see now is not what was signed.</translation>
    </message>
    <message>
        <source>This computer&apos;s list of authorities vouches for the certificate.</source>
        <translation>This computer&apos;s list of authorities vouches for the certificate.</translation>
    </message>
    <message>
        <source>%1 vouches for the certificate.</source>
        <translation>%1 vouches for the certificate.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate: it was made by the signer itself. Ask the signer whether it is theirs (serial number %1).</source>
        <translation>Nobody vouches for the certificate: it was made by the signer itself. Ask the signer whether it is theirs (serial number %1).</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”, whom this computer does not know. Get that authority&apos;s certificate and name it as trusted.</source>
        <translation>The certificate was issued by “%1”, whom this computer does not know. Get that authority&apos;s certificate and name it as trusted.</translation>
    </message>
    <message>
        <source>No known authority vouches for the certificate, which was issued by “%1”.</source>
        <translation>No known authority vouches for the certificate, which was issued by “%1”.</translation>
    </message>
    <message>
        <source>The certificate is for something else and not for signing.</source>
        <translation>The certificate is for something else and not for signing.</translation>
    </message>
    <message>
        <source>The certificate is only valid from %1 on.</source>
        <translation>The certificate is only valid from %1 on.</translation>
    </message>
    <message>
        <source>The certificate expired on %1. By the clock of the signer&apos;s computer it was valid at signing; without a time stamp nobody else can confirm that.</source>
        <translation>The certificate expired on %1. By the clock of the signer&apos;s computer it was valid at signing; without a time stamp nobody else can confirm that.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>The certificate expired on %1.</translation>
    </message>
    <message>
        <source>The part of the file that it says is signed is not the file around it.</source>
        <translation>The part of the file that it says is signed is not the file around it.</translation>
    </message>
    <message>
        <source>The signature is damaged and cannot be read.</source>
        <translation>The signature is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>It is a kind of signature that this program cannot check.</source>
        <translation>It is a kind of signature that this program cannot check.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is missing in it.</source>
        <translation>The signer&apos;s certificate is missing in it.</translation>
    </message>
    <message>
        <source>What was signed has been changed since.</source>
        <translation>What was signed has been changed since.</translation>
    </message>
    <message>
        <source>It was not made with the key of its certificate.</source>
        <translation>It was not made with the key of its certificate.</translation>
    </message>
    <message>
        <source>Its certificate was exchanged for another one.</source>
        <translation>Its certificate was exchanged for another one.</translation>
    </message>
    <message>
        <source>The file was signed, but the signature has been cut off from it: the file was changed.</source>
        <translation>The file was signed, but the signature has been cut off from it: the file was changed.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>The signature is not valid.</source>
        <translation>The signature is not valid.</translation>
    </message>
    <message>
        <source>%1 (control total)</source>
        <translation>%1 (control total)</translation>
    </message>
    <message>
        <source>%1 (last year)</source>
        <translation>%1 (last year)</translation>
    </message>
    <message>
        <source>%1 (explanation)</source>
        <translation>%1 (explanation)</translation>
    </message>
    <message>
        <source>State: finished</source>
        <translation>State: finished</translation>
    </message>
    <message>
        <source>State: reopened</source>
        <translation>State: reopened</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>(blank)</source>
        <extracomment>stands in a list for a cell or text in which nothing is</extracomment>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Typed</source>
        <comment>origin of a change</comment>
        <translation>Typed</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>origin of a change</comment>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>Pasted</source>
        <comment>origin of a change</comment>
        <translation>Pasted</translation>
    </message>
    <message>
        <source>Rest filled with 0</source>
        <comment>origin of a change</comment>
        <translation>Rest filled with 0</translation>
    </message>
    <message>
        <source>Corrected as suggested</source>
        <comment>origin of a change</comment>
        <translation>Corrected as suggested</translation>
    </message>
    <message>
        <source>Control total</source>
        <comment>origin of a change</comment>
        <translation>Control total</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>origin of a change</comment>
        <translation>Written</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>origin of a change</comment>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Ready-written text</source>
        <comment>origin of a change</comment>
        <translation>Ready-written text</translation>
    </message>
    <message>
        <source>Number follows the table</source>
        <comment>origin of a change</comment>
        <translation>Number follows the table</translation>
    </message>
    <message>
        <source>Unit and report</source>
        <comment>origin of a change</comment>
        <translation>Unit and report</translation>
    </message>
    <message>
        <source>Taken over from last year</source>
        <comment>origin of a change</comment>
        <translation>Taken over from last year</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>origin of a change</comment>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Command line</source>
        <comment>origin of a change</comment>
        <translation>Command line</translation>
    </message>
    <message>
        <source>Explained</source>
        <comment>origin of a change</comment>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Blank confirmed as 0</source>
        <comment>origin of a change</comment>
        <translation>Blank confirmed as 0</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>origin of a change</comment>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>origin of a change</comment>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Went back to an earlier state</source>
        <comment>origin of a change</comment>
        <translation>Went back to an earlier state</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>origin of a change</comment>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Redone</source>
        <comment>origin of a change</comment>
        <translation>Redone</translation>
    </message>
    <message>
        <source>Before the first change of the day</source>
        <translation>Before the first change of the day</translation>
    </message>
    <message>
        <source>Before the file was brought up to date for a newer program</source>
        <translation>Before the file was brought up to date for a newer program</translation>
    </message>
    <message>
        <source>Before figures of another file were taken in</source>
        <translation>Before figures of another file were taken in</translation>
    </message>
    <message>
        <source>Before signing</source>
        <translation>Before signing</translation>
    </message>
    <message>
        <source>Before finishing</source>
        <translation>Before finishing</translation>
    </message>
    <message>
        <source>Before going back to an earlier state</source>
        <translation>Before going back to an earlier state</translation>
    </message>
    <message>
        <source>Made when asked for</source>
        <translation>Made when asked for</translation>
    </message>
    <message>
        <source>Backup of %1 (%2)</source>
        <extracomment>a copy of the file; %1: moment, %2: why it was made</extracomment>
        <translation>Backup of %1 (%2)</translation>
    </message>
    <message>
        <source>Version “%1”</source>
        <translation>Version “%1”</translation>
    </message>
    <message>
        <source>Version “%1” of %2</source>
        <translation>Version “%1” of %2</translation>
    </message>
    <message>
        <source>Only the beginning could be read. Write the rest again.</source>
        <translation>Only the beginning could be read. Write the rest again.</translation>
    </message>
    <message>
        <source>Lost, or blank before. Please fill it in again.</source>
        <translation>Lost, or blank before. Please fill it in again.</translation>
    </message>
    <message>
        <source>It was read, but its last change says otherwise. Please check it.</source>
        <translation>It was read, but its last change says otherwise. Please check it.</translation>
    </message>
    <message>
        <source>What stood there cannot be of this report; left out.</source>
        <translation>What stood there cannot be of this report; left out.</translation>
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
    <message>
        <source>Exported “%1”</source>
        <comment>name of a version</comment>
        <translation>Exported “%1”</translation>
    </message>
    <message>
        <source>Took over the program&apos;s rules and words</source>
        <comment>origin of a change</comment>
        <translation>Took over the program&apos;s rules and words</translation>
    </message>
    <message>
        <source>No font of this computer has these characters: %1.</source>
        <translation>No font of this computer has these characters: %1.</translation>
    </message>
    <message>
        <source>This version was kept when %1 had other rules and words of the official form. It is not damaged, but it does not fit the report as it is now; the backup made before the report took over the new ones has the version, too.</source>
        <translation>This version was kept when %1 had other rules and words of the official form. It is not damaged, but it does not fit the report as it is now; the backup made before the report took over the new ones has the version, too.</translation>
    </message>
    <message>
        <source>Last year&apos;s report is that of “%1”, this one is that of “%2”. That is right only if the body was renamed.</source>
        <translation>Last year&apos;s report is that of “%1”, this one is that of “%2”. That is right only if the body was renamed.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>year of the report</source>
        <translation>year of the report</translation>
    </message>
    <message>
        <source>edition of the report</source>
        <translation>edition of the report</translation>
    </message>
    <message>
        <source>%1, where the file prints it</source>
        <translation>%1, where the file prints it</translation>
    </message>
    <message>
        <source>%1, in the file&apos;s list of figures</source>
        <translation>%1, in the file&apos;s list of figures</translation>
    </message>
    <message>
        <source>%1 is no file that a report can be imported from; its ending has to be one of: %2. Give a values file, or a PDF that this program exported.</source>
        <translation>%1 is no file that a report can be imported from; its ending has to be one of: %2. Give a values file, or a PDF that this program exported.</translation>
    </message>
    <message>
        <source>There is no list of files (%2) in %1, so it is no bundle that this program made. Give single files, or the folder or ZIP as it was made.</source>
        <translation>There is no list of files (%2) in %1, so it is no bundle that this program made. Give single files, or the folder or ZIP as it was made.</translation>
    </message>
    <message>
        <source>%1 widths</source>
        <translation>%1 widths</translation>
    </message>
    <message>
        <source>array</source>
        <translation>array</translation>
    </message>
    <message>
        <source>array of at most %1</source>
        <translation>array of at most %1</translation>
    </message>
    <message>
        <source>array that is not empty</source>
        <translation>array that is not empty</translation>
    </message>
    <message>
        <source>at least %1 cells</source>
        <translation>at least %1 cells</translation>
    </message>
    <message>
        <source>at most %1 cells</source>
        <translation>at most %1 cells</translation>
    </message>
    <message>
        <source>at most %1 cells in all rules</source>
        <translation>at most %1 cells in all rules</translation>
    </message>
    <message>
        <source>at most %1 columns</source>
        <translation>at most %1 columns</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>at most %1 levels</translation>
    </message>
    <message>
        <source>at most %1 nodes</source>
        <translation>at most %1 nodes</translation>
    </message>
    <message>
        <source>at most %1 rules</source>
        <translation>at most %1 rules</translation>
    </message>
    <message>
        <source>blocks that fit on %1 common columns</source>
        <translation>blocks that fit on %1 common columns</translation>
    </message>
    <message>
        <source>date as YYYY-MM-DD</source>
        <translation>date as YYYY-MM-DD</translation>
    </message>
    <message>
        <source>no corner: the table has no row labels</source>
        <translation>no corner: the table has no row labels</translation>
    </message>
    <message>
        <source>no total: only a row or column with figures can be one</source>
        <translation>no total: only a row or column with figures can be one</translation>
    </message>
    <message>
        <source>no width: only a column with figures has one</source>
        <translation>no width: only a column with figures has one</translation>
    </message>
    <message>
        <source>nothing: only money has decimals and units to choose from</source>
        <translation>nothing: only money has decimals and units to choose from</translation>
    </message>
    <message>
        <source>number from %1 to %2</source>
        <translation>number from %1 to %2</translation>
    </message>
    <message>
        <source>object</source>
        <translation>object</translation>
    </message>
    <message>
        <source>object with either rows or columns</source>
        <translation>object with either rows or columns</translation>
    </message>
    <message>
        <source>one cell</source>
        <translation>one cell</translation>
    </message>
    <message>
        <source>rule with one total on the right</source>
        <translation>rule with one total on the right</translation>
    </message>
    <message>
        <source>rules that can be expanded in reasonable time</source>
        <translation>rules that can be expanded in reasonable time</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>text of at most %1 characters</source>
        <translation>text of at most %1 characters</translation>
    </message>
    <message>
        <source>text whose [[ ]] and { } pair</source>
        <translation>text whose [[ ]] and { } pair</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>text without control characters</translation>
    </message>
    <message>
        <source>total of at most %1 figures</source>
        <translation>total of at most %1 figures</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>units of which the first is the usual one</source>
        <translation>units of which the first is the usual one</translation>
    </message>
    <message>
        <source>whole number from %1 to %2</source>
        <translation>whole number from %1 to %2</translation>
    </message>
    <message>
        <source>The outermost level</source>
        <extracomment>Where in a file of rules and tables something is wrong: in its outermost object.</extracomment>
        <translation>The outermost level</translation>
    </message>
    <message>
        <source>%1 has the key “%2”, which has no meaning there.</source>
        <translation>%1 has the key “%2”, which has no meaning there.</translation>
    </message>
    <message>
        <source>%1 lacks “%2”.</source>
        <translation>%1 lacks “%2”.</translation>
    </message>
    <message>
        <source>%1 repeats “%2”, which was used before.</source>
        <translation>%1 repeats “%2”, which was used before.</translation>
    </message>
    <message>
        <source>%1 adds figures of different units (%2).</source>
        <translation>%1 adds figures of different units (%2).</translation>
    </message>
    <message>
        <source>%1 is a rule that no report, not even one of zeros, can fulfil (%2).</source>
        <translation>%1 is a rule that no report, not even one of zeros, can fulfil (%2).</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>switched off</translation>
    </message>
    <message>
        <source>Clear the control total (%1)</source>
        <translation>Clear the control total (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are empty or hold “/”: %1.</source>
        <translation>
            <numerusform>%n cell is empty or holds “/”: %1.</numerusform>
            <numerusform>%n cells are empty or hold “/”: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>each of %1, from %2 characters on: less than %3 % the same as last year&apos;s, figures left out</source>
        <translation>each of %1, from %2 characters on: less than %3 % the same as last year&apos;s, figures left out</translation>
    </message>
    <message>
        <source>The folder that was chosen for backups, %1, is not there. If it is on a USB stick or a network drive, connect that again; otherwise choose another folder.</source>
        <translation>The folder that was chosen for backups, %1, is not there. If it is on a USB stick or a network drive, connect that again; otherwise choose another folder.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder that was chosen for backups, %1. Choose another one.</source>
        <translation>Nothing can be written into the folder that was chosen for backups, %1. Choose another one.</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n control total(s)</source>
        <translation>
            <numerusform>Enter %n control total</numerusform>
            <numerusform>Enter %n control totals</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down %1 (%2)</source>
        <translation>Fill down %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Fill down into %n cell(s)</source>
        <translation>
            <numerusform>Fill down into %n cell</numerusform>
            <numerusform>Fill down into %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled down</source>
        <comment>origin of a change</comment>
        <translation>Filled down</translation>
    </message>
    <message>
        <source>A crash had cut off the last change, and it could not be taken back: of figures or texts that changed together, only some may be new. Please compare them.</source>
        <translation>A crash had cut off the last change, and it could not be taken back: of figures or texts that changed together, only some may be new. Please compare them.</translation>
    </message>
    <message>
        <source>The form itself was damaged in the file; the same form of this program is in its place.</source>
        <translation>The form itself was damaged in the file; the same form of this program is in its place.</translation>
    </message>
    <message>
        <source>The report has no date yet, and after signing nobody can fill it in. It is asked for under “Unit and report”.</source>
        <translation>The report has no date yet, and after signing nobody can fill it in. It is asked for under “Unit and report”.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not read (%2). Have it sent again by those it comes from, or make it anew.</source>
        <translation>%1 is damaged and was not read (%2). Have it sent again by those it comes from, or make it anew.</translation>
    </message>
    <message>
        <source>there is more in it than this program reads</source>
        <translation>there is more in it than this program reads</translation>
    </message>
    <message>
        <source>The text has %1 characters; a report takes at most %2 in one place. Shorten it.</source>
        <translation>The text has %1 characters; a report takes at most %2 in one place. Shorten it.</translation>
    </message>
    <message>
        <source>Whether the report was finished could not be read.</source>
        <translation>Whether the report was finished could not be read.</translation>
    </message>
    <message>
        <source>Some fields of “Unit and report” may be missing.</source>
        <translation>Some fields of “Unit and report” may be missing.</translation>
    </message>
    <message>
        <source>Some control totals may be missing.</source>
        <translation>Some control totals may be missing.</translation>
    </message>
    <message>
        <source>Some of last year&apos;s figures may be missing.</source>
        <translation>Some of last year&apos;s figures may be missing.</translation>
    </message>
    <message>
        <source>Some of last year&apos;s texts may be missing.</source>
        <translation>Some of last year&apos;s texts may be missing.</translation>
    </message>
    <message>
        <source>Whether last year&apos;s report was taken over could not be read.</source>
        <translation>Whether last year&apos;s report was taken over could not be read.</translation>
    </message>
    <message>
        <source>Some explanations of findings may be missing.</source>
        <translation>Some explanations of findings may be missing.</translation>
    </message>
    <message>
        <source>Its row was damaged; taken from the newest version that could be read.</source>
        <translation>Its row was damaged; taken from the newest version that could be read.</translation>
    </message>
    <message>
        <source>The year of the report could not be read; it is taken to be %1. If that is wrong, give the damaged file a name with only the right year in it, and save what can be read once more.</source>
        <translation>The year of the report could not be read; it is taken to be %1. If that is wrong, give the damaged file a name with only the right year in it, and save what can be read once more.</translation>
    </message>
    <message>
        <source>The form itself was damaged in the file; this program&apos;s form of the same name is in its place, perhaps with other rules and words.</source>
        <translation>The form itself was damaged in the file; this program&apos;s form of the same name is in its place, perhaps with other rules and words.</translation>
    </message>
    <message>
        <source>The form itself was damaged in the file; the official form for the year of the report is in its place, which may be another.</source>
        <translation>The form itself was damaged in the file; the official form for the year of the report is in its place, which may be another.</translation>
    </message>
    <message>
        <source>Some versions may be missing or damaged.</source>
        <translation>Some versions may be missing or damaged.</translation>
    </message>
    <message>
        <source>Some notes on the files made from the report may be missing; whether such a file is still up to date cannot always be told then.</source>
        <translation>Some notes on the files made from the report may be missing; whether such a file is still up to date cannot always be told then.</translation>
    </message>
    <message>
        <source>Its row was damaged; taken from its last change that could be read.</source>
        <translation>Its row was damaged; taken from its last change that could be read.</translation>
    </message>
    <message>
        <source>Lost; the name of the file stands there now. Please write it again.</source>
        <translation>Lost; the name of the file stands there now. Please write it again.</translation>
    </message>
    <message>
        <source>Some changes may be missing in the history.</source>
        <translation>Some changes may be missing in the history.</translation>
    </message>
    <message>
        <source>at most %1 rules about texts</source>
        <translation>at most %1 rules about texts</translation>
    </message>
    <message>
        <source>regular expression without repetitions</source>
        <translation>regular expression without repetitions</translation>
    </message>
</context>
</TS>
