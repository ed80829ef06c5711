<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>cli</name>
    <message>
        <source>Runs every rule over one or many reports</source>
        <translation>用全部规则核对一份或多份年报</translation>
    </message>
    <message>
        <source>Project files</source>
        <translation>年报文件</translation>
    </message>
    <message>
        <source>Last year&apos;s project file, for the rules across years</source>
        <translation>上年的年报文件，用于跨年规则</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4; errors: %5, warnings: %6, notes: %7, explained: %8, not checked: %9</source>
        <extracomment>file, name of the body, year, whether it passes the check, numbers of findings</extracomment>
        <translation>%1：%2，%3 年度：%4；错误 %5，提醒 %6，提示 %7，已说明 %8，未核对 %9</translation>
    </message>
    <message>
        <source>Annual reports on government information disclosure, from scripts.</source>
        <translation>用脚本处理政府信息公开工作年度报告。</translation>
    </message>
    <message>
        <source>Prints the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Prints this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>Language of the messages: zh or en</source>
        <translation>消息的语言：zh 或 en</translation>
    </message>
    <message>
        <source>Wrong usage: %1. See nianbao-cli --help.</source>
        <translation>用法错误：%1。请看 nianbao-cli --help。</translation>
    </message>
    <message>
        <source>How to print the result: text or json</source>
        <translation>结果的格式：text 或 json</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>没有“%1”这个命令</translation>
    </message>
    <message>
        <source>Prints what differs between two project files</source>
        <translation>列出两个年报文件的不同之处</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>年报文件</translation>
    </message>
    <message>
        <source>reports on %1 to %2</source>
        <translation>%1 至 %2 年度</translation>
    </message>
    <message>
        <source>reports on %1 and later</source>
        <translation>%1 年度起</translation>
    </message>
    <message>
        <source>Lists the editions of the format and the years they are valid for</source>
        <translation>列出各版官方格式及其适用年度</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Marks the pages as a draft</source>
        <translation>印上“草稿”水印</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 未知</translation>
    </message>
    <message>
        <source>(control total: %1)</source>
        <translation>（核对合计：%1）</translation>
    </message>
    <message>
        <source>Prints values, computed totals included</source>
        <translation>列出数值，包括算得的总计</translation>
    </message>
    <message>
        <source>Cells to print; all of them without</source>
        <translation>要列出的指标；不写就是全部</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are not in the source and count as not known.</source>
        <translation>
            <numerusform>有 %n 格在来源中没有，按未知处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more decision(s) were taken; --report lists all of them.</source>
        <translation>
            <numerusform>另有 %n 处作了判断；用 --report 列出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Project file to create</source>
        <translation>要新建的年报文件</translation>
    </message>
    <message>
        <source>Edition to take instead of the one that the source names</source>
        <translation>代替来源所写的格式版本</translation>
    </message>
    <message>
        <source>File for the list of all decisions that were taken</source>
        <translation>列出全部判断的文件</translation>
    </message>
    <message>
        <source>Creates a project file</source>
        <translation>新建年报文件</translation>
    </message>
    <message>
        <source>Year that the report is on</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>Name of the body, as in the title</source>
        <translation>单位名称，与标题中的一致</translation>
    </message>
    <message>
        <source>Edition of the format; usually the one valid for the year</source>
        <translation>官方格式的版本；通常按年度选</translation>
    </message>
    <message>
        <source>Give either CELL=VALUE or --batch.</source>
        <translation>请在 CELL=VALUE 和 --batch 中任选其一。</translation>
    </message>
    <message>
        <source>Changes values, all of them or none</source>
        <translation>修改数值，要么全部修改，要么都不改</translation>
    </message>
    <message>
        <source>New value of a cell; of a total its control total</source>
        <translation>一格的新值；总计格为其核对合计</translation>
    </message>
    <message>
        <source>Reads CELL=VALUE lines from standard input, each one transaction</source>
        <translation>从标准输入逐行读取 CELL=VALUE，每行单独保存</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>Prints or writes a section of the text</source>
        <translation>显示或写入一个文字部分</translation>
    </message>
    <message>
        <source>Section: intro, s1, s5 or s6</source>
        <translation>部分：intro、s1、s5 或 s6</translation>
    </message>
    <message>
        <source>Writes the content of this file into the section; - is standard input</source>
        <translation>把这个文件的内容写入该部分；- 表示标准输入</translation>
    </message>
    <message>
        <source>Prints the section; also without it</source>
        <translation>显示该部分；不写也一样</translation>
    </message>
    <message>
        <source>Last year&apos;s project file, whose figures, kind of body and contact are taken over</source>
        <translation>上年的年报文件，带入其中的数、单位类型和联系方式</translation>
    </message>
    <message numerus="yes">
        <source>The report is marked as a draft because %n error(s) are open.</source>
        <translation>
            <numerusform>还有 %n 处错误没有改，报告标有“草稿”字样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the report as a file for readers or for other programs</source>
        <translation>把报告写成供阅读或供其他程序使用的文件</translation>
    </message>
    <message>
        <source>changed here: %1</source>
        <translation>本机调整：%1</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已定稿</translation>
    </message>
    <message>
        <source>finished, but changed since by another program</source>
        <translation>已定稿，但此后被其他程序改动过</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Explains a warning, or takes its explanation back</source>
        <translation>为一条提醒写说明，或撤回说明</translation>
    </message>
    <message>
        <source>Rule that the warning comes from</source>
        <translation>提醒所属的规则</translation>
    </message>
    <message>
        <source>Cells that the warning speaks of, where the rule finds several</source>
        <translation>规则有几条提醒时，用单元格指明是哪一条</translation>
    </message>
    <message>
        <source>The explanation, one line</source>
        <translation>说明，一行</translation>
    </message>
    <message>
        <source>Reads the explanation from this file; - is standard input</source>
        <translation>从这个文件读取说明；- 为标准输入</translation>
    </message>
    <message>
        <source>Takes the explanation back</source>
        <translation>撤回说明</translation>
    </message>
    <message>
        <source>Writes the findings and their explanations instead of the report; PDF only</source>
        <translation>不导出报告，而导出校验情况及说明；只有 PDF</translation>
    </message>
    <message>
        <source>Blank: %1</source>
        <translation>空白格：%1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>name of a version: moment</extracomment>
        <translation>定稿 %1</translation>
    </message>
    <message>
        <source>Finishes the report: it is read-only from then on</source>
        <translation>定稿：此后报告只读</translation>
    </message>
    <message>
        <source>Confirms that blank cells are 0, where nothing else is in the way</source>
        <translation>没有其他问题时，确认空白格为 0</translation>
    </message>
    <message>
        <source>Lets a finished report be changed again</source>
        <translation>重新打开已定稿的报告，使其可以修改</translation>
    </message>
    <message>
        <source>Why; it stays in the history</source>
        <translation>原因，留在历史记录里</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a place of the report and its id: 自然人 (t3.new.nat)
----------
id of a rule, its severity</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>for each of: %1</source>
        <translation>分别适用于：%1</translation>
    </message>
    <message>
        <source>example: %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Figures that no rule relates to others:</source>
        <translation>与其他数没有勾稽关系的指标：</translation>
    </message>
    <message>
        <source>Lists every rule: what it says, its formula, severity, basis and an example</source>
        <translation>列出全部规则：说明、关系式、级别、依据和例子</translation>
    </message>
    <message>
        <source>Project file whose rules are listed, as they hold here</source>
        <translation>列出该年报文件所用的规则（含本机调整）</translation>
    </message>
    <message>
        <source>Edition of the format; usually the one valid for this year</source>
        <translation>格式版本，默认为本年度适用的版本</translation>
    </message>
    <message>
        <source>no command is given</source>
        <translation>没有给出命令</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>“%1” has no meaning here</source>
        <translation>“%1”在这里没有意义</translation>
    </message>
    <message>
        <source>only one of %1 can be given</source>
        <translation>%1 中只能给出一个</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 后面要有一个值</translation>
    </message>
    <message>
        <source>%1 does not take the value that it was given</source>
        <translation>%1 不接受所给的值</translation>
    </message>
    <message>
        <source>File to write; its ending says what: .pdf, .docx, .html, .xlsx, .csv or .json</source>
        <translation>要写的文件，格式由扩展名决定：.pdf、.docx、.html、.xlsx、.csv 或 .json</translation>
    </message>
    <message>
        <source>checked with the rules of edition %1 that the file was made with; this program has others, which the command renew takes over</source>
        <extracomment>id of an edition; renew is a command and not translated</extracomment>
        <translation>按文件建立时的规则（格式 %1）核对；本程序里这一格式的规则或用词已有改动，可用 renew 命令采用</translation>
    </message>
    <message>
        <source>Takes over this program&apos;s rules and words of the report&apos;s edition</source>
        <translation>采用本程序里这一格式的规则和用词</translation>
    </message>
    <message>
        <source>the arguments do not fit together</source>
        <translation>各参数不能这样合用</translation>
    </message>
    <message>
        <source>%1 is not given as it should be</source>
        <translation>%1 的写法不对</translation>
    </message>
    <message>
        <source>Give one of --text, --from-file and --remove.</source>
        <translation>请写 --text、--from-file、--remove 之一。</translation>
    </message>
    <message>
        <source>Everything could be read; nothing is lost.</source>
        <translation>全部内容都读出来了，没有丢失。</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged project file into a new one, and lists what is lost</source>
        <translation>把损坏的年报文件中还能读出的内容存成新文件，并列出丢失了什么</translation>
    </message>
    <message>
        <source>Project file; it is only read</source>
        <translation>年报文件；只读取，不改动</translation>
    </message>
    <message>
        <source>Give either a backup or --version.</source>
        <translation>请给出一个备份文件，或者用 --version 指定版本。</translation>
    </message>
    <message>
        <source>Lists the copies that were kept of a project file, or makes one</source>
        <translation>列出年报文件的备份，或者做一个备份</translation>
    </message>
    <message>
        <source>Folder with the copies, where it is not beside the file</source>
        <translation>备份所在的文件夹（不在年报文件旁边时）</translation>
    </message>
    <message>
        <source>Makes a copy first</source>
        <translation>先做一个备份</translation>
    </message>
    <message>
        <source>Lists the versions that a project file keeps</source>
        <translation>列出年报文件中保留的版本</translation>
    </message>
    <message>
        <source>Takes a report back to a backup or a version of it, and prints what differs</source>
        <translation>把报告恢复到某个备份或版本，并列出不同之处</translation>
    </message>
    <message>
        <source>Copy to go back to</source>
        <translation>要恢复到的备份文件</translation>
    </message>
    <message>
        <source>Number of a version to go back to</source>
        <translation>要恢复到的版本号</translation>
    </message>
    <message>
        <source>Only prints what would differ</source>
        <translation>只列出不同之处，不改动</translation>
    </message>
    <message>
        <source>Makes everything to hand in and to publish, in one step</source>
        <translation>一步生成报送和公开的全部文件</translation>
    </message>
    <message>
        <source>Project file of a finished report</source>
        <translation>已定稿的年报文件</translation>
    </message>
    <message>
        <source>Folder to make, or a file whose ending is .zip</source>
        <translation>要新建的文件夹，或者扩展名为 .zip 的文件</translation>
    </message>
    <message>
        <source>Also of a report that is not finished; pages and names say that it is a draft</source>
        <translation>未定稿的也生成，页面和文件名标明草稿</translation>
    </message>
    <message>
        <source>Leaves out the signature block, and of the data what is not printed</source>
        <translation>不带签字盖章处，数据中也不带没有印出来的内容</translation>
    </message>
    <message>
        <source>Makes a project file from a values file or an exported PDF</source>
        <translation>由数值文件或导出的 PDF 生成年报文件</translation>
    </message>
    <message>
        <source>Values file (.json), or PDF that was exported by this program</source>
        <translation>数值文件（.json），或本程序导出的 PDF</translation>
    </message>
    <message>
        <source>The pages of %1 say what the data in it say.</source>
        <translation>%1 页面上印的与其中所带的数据一致。</translation>
    </message>
    <message numerus="yes">
        <source>The pages of %1 do not say what the data in it say, at %n place(s).</source>
        <translation>
            <numerusform>%1 页面上印的与其中所带的数据有 %n 处不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says what the report says.</source>
        <translation>%1 与报告一致。</translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer matches the data of the report, at %n place(s).</source>
        <translation>
            <numerusform>%1 与报告的数据已不一致，共 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report has no record of exporting a file with just these bytes.</source>
        <translation>报告里没有导出过这个文件的记录，或者文件导出后有过改动。</translation>
    </message>
    <message>
        <source>It was exported on %1; the report has been changed since.</source>
        <translation>这个文件是 %1 导出的，之后报告又改过。</translation>
    </message>
    <message>
        <source>%1 can only be compared with a report; say with which one by --against.</source>
        <translation>%1 只能与报告相比；请用 --against 指明年报文件。</translation>
    </message>
    <message>
        <source>Project file to compare with; without it a PDF is compared with its own data</source>
        <translation>相比的年报文件；不给时，PDF 的页面与它自带的数据相比</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>unchanged, but not trusted</source>
        <translation>未被改动，但签名者身份未获证实</translation>
    </message>
    <message>
        <source>NOT VALID</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>%1: not signed</source>
        <translation>%1：没有签名</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n signature(s)</source>
        <translation>
            <numerusform>%1：%n 个签名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a place of the report, what became of it
----------
of a signature: valid or not, who and when</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>PIN of %1:</source>
        <translation>%1 的 PIN 码：</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>Signs a PDF electronically (PAdES)</source>
        <translation>对 PDF 作电子签名（PAdES）</translation>
    </message>
    <message>
        <source>PDF to sign; it stays as it is</source>
        <translation>要签名的 PDF，保持原样</translation>
    </message>
    <message>
        <source>Signed PDF to write</source>
        <translation>要写的已签名 PDF</translation>
    </message>
    <message>
        <source>The key: a PKCS#12 file (.p12, .pfx), or pkcs11:… for one on a token</source>
        <translation>密钥：PKCS#12 文件（.p12、.pfx），或者用 pkcs11:… 指明令牌中的密钥</translation>
    </message>
    <message>
        <source>File whose first line is the key&apos;s password or PIN, - for standard input; without it the terminal asks</source>
        <translation>文件，第一行是密钥的密码或 PIN 码；- 为标准输入；不给出时在终端询问</translation>
    </message>
    <message>
        <source>More certificates (PEM): that of a token&apos;s key, those of the authorities above it</source>
        <translation>其他证书（PEM）：令牌中密钥的证书，以及上级证书</translation>
    </message>
    <message>
        <source>Shows name and moment over the signature line</source>
        <translation>在签字处显示姓名和时间</translation>
    </message>
    <message>
        <source>The same with a drawn seal</source>
        <translation>同上，并绘出印章</translation>
    </message>
    <message>
        <source>Name in the seal; without it the PDF&apos;s author</source>
        <translation>印章中的名称；不给出时用 PDF 的作者</translation>
    </message>
    <message>
        <source>Why it is signed; stands in the signature</source>
        <translation>签名的原因，写入签名</translation>
    </message>
    <message>
        <source>Where it is signed; stands in the signature</source>
        <translation>签名的地点，写入签名</translation>
    </message>
    <message>
        <source>Allows SM2 keys; few programs can check their signatures</source>
        <translation>允许使用 SM2 密钥；能验证其签名的程序不多</translation>
    </message>
    <message>
        <source>Certificates (PEM) that are trusted beside the system&apos;s; then a signature that nobody vouches for fails too</source>
        <translation>除系统之外还信任的证书（PEM）；给出时，身份未获证实的签名也算不通过</translation>
    </message>
    <message>
        <source>%1 carries no report, so its pages were not compared.</source>
        <translation>%1 不带有报告数据，因此没有核对它的页面。</translation>
    </message>
    <message>
        <source>Says whether files still tell what the report tells, and whether signatures hold</source>
        <translation>说明文件所载是否仍与报告一致，签名是否有效</translation>
    </message>
    <message>
        <source>Lists the changes of a report, newest first</source>
        <translation>列出年报的全部改动，最新的在前</translation>
    </message>
    <message>
        <source>Only those of this cell, section or field</source>
        <translation>只列出这一单元格、部分或栏目的改动</translation>
    </message>
    <message>
        <source>How many, 1000 where not said</source>
        <translation>最多列出多少项，不写为 1000 项</translation>
    </message>
    <message>
        <source>%1: changed since the bundle was made</source>
        <translation>%1：生成成套文件后有改动</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1：缺失</translation>
    </message>
    <message>
        <source>%1: not in the list of the bundle</source>
        <translation>%1：不在文件清单中</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s), as they were made.</source>
        <translation>
            <numerusform>%1：%n 个文件，与生成时一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) are not as they were made.</source>
        <translation>
            <numerusform>%1：%n 个文件与生成时不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was made of other values than these.</source>
        <translation>生成 %1 时的数据与现在的不同。</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”</source>
        <extracomment>a place, what stood there, what stands there</extracomment>
        <translation>%1：“%2” → “%3”</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a backup: moment, reason, path</extracomment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 “%2” (%3)</source>
        <extracomment>a version: its number, its name, when and by whom</extracomment>
        <translation>%1 “%2”（%3）</translation>
    </message>
    <message>
        <source>there is no option “%1”</source>
        <translation>没有“%1”这个选项</translation>
    </message>
    <message>
        <source>%1 carries no report, so it cannot be compared with %2: this program did not make it from one, or another program has thrown the data away.</source>
        <translation>%1 里没有报告数据，无法与 %2 比较：它不是由本程序从报告生成的，或者数据已被其他程序丢弃。</translation>
    </message>
    <message>
        <source>%1 is not signed and carries no report, so nothing in it can be verified: this program did not make it from a report, or another program has thrown the data away.</source>
        <translation>%1 没有签名，里面也没有报告数据，没有可以核验的内容：它不是由本程序从报告生成的，或者数据已被其他程序丢弃。</translation>
    </message>
    <message>
        <source>Files that were exported: .pdf, .docx, .html, .xlsx, .csv or .json; or a bundle: its folder, ZIP or list of files</source>
        <translation>导出的文件：.pdf、.docx、.html、.xlsx、.csv 或 .json；或者成套文件：其文件夹、ZIP 或文件清单</translation>
    </message>
    <message>
        <source>Folder for the copy that is made first, where it is not beside the file</source>
        <translation>事先要做的备份放在哪个文件夹（不放在文件旁边时）</translation>
    </message>
    <message>
        <source>The annex can only be a PDF; %1 does not end with .pdf.</source>
        <translation>附件只能是 PDF；%1 的扩展名不是 .pdf。</translation>
    </message>
    <message>
        <source>%1 was not finished: the rules that are changed on this computer could not be read, so it would be judged by other rules.</source>
        <translation>%1 没有定稿：本机调整规则的文件读不出来，核对所用的就不是本单位要用的规则。</translation>
    </message>
    <message>
        <source>If nobody works there any more, take the lock away: nianbao-cli unlock &quot;%1&quot;</source>
        <translation>如果那边已经没有人在用，请运行：nianbao-cli unlock &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No other computer has %1 open.</source>
        <translation>没有其他电脑打开着 %1。</translation>
    </message>
    <message>
        <source>%1 can be changed here now. If somebody on the computer %2 does work on it, their next changes will be refused.</source>
        <translation>%1 现在可以在这里修改了。如果电脑 %2 上其实还有人在编辑，对方之后的修改会被拒绝。</translation>
    </message>
    <message>
        <source>Takes away the lock of another computer, where nobody works on the report any more</source>
        <translation>解除另一台电脑对年报的占用（请先确认那里已经没有人在编辑）</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>所给的内容</translation>
    </message>
    <message>
        <source>%1 cannot be changed now, so what was exported is not noted in it, and no version of it is kept there.</source>
        <translation>%1 现在不能改动，所以这次导出没有记到年报里，也没有在其中留下版本。</translation>
    </message>
</context>
<context>
    <name>nianbao::BackupPlace</name>
    <message>
        <source>Until then no backups are made, and nothing is done that needs one. What you change is saved as always.</source>
        <translation>在此之前不做备份，需要先备份的操作也不进行；您的修改照常保存。</translation>
    </message>
    <message>
        <source>Where backups are kept…</source>
        <translation>备份位置…</translation>
    </message>
    <message>
        <source>Backups are kept beside each report, in a folder named after its file.</source>
        <translation>备份保存在每份年报的旁边，文件夹以年报的文件名命名。</translation>
    </message>
    <message>
        <source>The backups of all reports are kept in the folder %1.</source>
        <translation>所有年报的备份都保存在文件夹 %1 中。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Keep them beside the report</source>
        <translation>保存在年报旁边</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>备份位置</translation>
    </message>
    <message>
        <source>A folder on another disk also helps when the disk with the reports fails. Backups that were made already stay where they are.</source>
        <translation>选另一块磁盘上的文件夹，存放年报的磁盘坏了也还有备份。已有的备份留在原处不动。</translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <translation>选择存放备份的文件夹</translation>
    </message>
    <message>
        <source>A first backup of this report was made there.</source>
        <translation>这份年报已在那里做了第一份备份。</translation>
    </message>
</context>
<context>
    <name>nianbao::BrowseRow</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>nianbao::CellDelegate</name>
    <message>
        <source>Not saved yet. What you typed stays here.</source>
        <translation>尚未保存。您输入的内容仍留在这里。</translation>
    </message>
</context>
<context>
    <name>nianbao::CellFinder</name>
    <message>
        <source>Find a cell</source>
        <translation>查找指标</translation>
    </message>
    <message>
        <source>Find a cell by its name or by words of its heads and labels</source>
        <translation>按编号或表头、行名里的字查找指标</translation>
    </message>
</context>
<context>
    <name>nianbao::ChangesView</name>
    <message>
        <source>Changes, newest first</source>
        <translation>改动，最新的在前</translation>
    </message>
    <message>
        <source>Find a change: cell, user, figure …</source>
        <translation>查找改动：单元格、用户、数字……</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>查找改动</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>选中的改动</translation>
    </message>
    <message>
        <source>Choose a change to see it in full. A double click goes to its cell or section.</source>
        <translation>选中一项改动，在这里看全文。双击可转到该单元格或该部分。</translation>
    </message>
    <message>
        <source>Only &amp;of: %1</source>
        <translation>只看(&amp;O)：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>共 %n 项改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the newest %1 changes</source>
        <translation>
            <numerusform>最近 %1 项改动中的 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::ComparisonText</name>
    <message>
        <source>Both are the same.</source>
        <translation>两者完全相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of text</source>
        <translation>
            <numerusform>%n 段文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of “Unit and report”</source>
        <translation>
            <numerusform>“单位和报告”中的 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other difference(s), in last year&apos;s report or the explanations.</source>
        <translation>
            <numerusform>另有 %n 处不同，是上年数据或问题说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1 (control total)</source>
        <translation>%1（核对合计）</translation>
    </message>
    <message>
        <source>− struck out: only in “%1”; + underlined: only in “%2”.</source>
        <translation>− 带删除线的：只在“%1”中有；+ 带下划线的：只在“%2”中有。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of last year&apos;s report and explanations</source>
        <translation>
            <numerusform>上年数和说明 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>[%n sentence(s) unchanged]</source>
        <translation>
            <numerusform>〔未改动的 %n 句略〕</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::DialogPrompts</name>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
</context>
<context>
    <name>nianbao::ExplanationEditor</name>
    <message>
        <source>Con&amp;firm the explanation</source>
        <translation>确认说明(&amp;F)</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>撤回说明(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The figures have changed since this was written. Confirm it if it is still true, or write what is true now (Enter confirms, Esc leaves):</source>
        <translation>写了说明之后数值有变化。仍然适用就请再次确认，否则请改写（Enter 确认，Esc 放弃）：</translation>
    </message>
    <message>
        <source>Say in a sentence why this is right as it is (Enter confirms, Esc leaves):</source>
        <translation>请用一句话说明为什么没有错（Enter 确认，Esc 放弃）：</translation>
    </message>
    <message>
        <source>For example: another body was merged into this one in March, so there is more than last year.</source>
        <translation>例如：3月机构改革并入一个单位，因此数量比上年多。</translation>
    </message>
</context>
<context>
    <name>nianbao::ExportController</name>
    <message>
        <source>Export as PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>正在生成 PDF…</translation>
    </message>
    <message numerus="yes">
        <source>It carries the watermark of a draft, because %n error(s) are open.</source>
        <translation>
            <numerusform>还有 %n 处错误没有改，页面上印有“草稿”水印。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as a values file</source>
        <translation>导出数值文件</translation>
    </message>
    <message>
        <source>Values files (*.json)</source>
        <translation>数值文件 (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送到打印机。</translation>
    </message>
    <message>
        <source>Export as a web page</source>
        <translation>导出为网页</translation>
    </message>
    <message>
        <source>Export the figures as a list</source>
        <translation>导出数据列表</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Export findings and explanations as PDF</source>
        <translation>导出校验情况及说明</translation>
    </message>
    <message>
        <source>Export the rules as PDF</source>
        <translation>导出校验规则（PDF）</translation>
    </message>
    <message>
        <source>Export as a Word document</source>
        <translation>导出为 Word 文档</translation>
    </message>
    <message>
        <source>Export as a spreadsheet</source>
        <translation>导出为电子表格</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>A draft is not signed: correct what is wrong first (%n error(s)).</source>
        <translation>
            <numerusform>草稿不能签名：请先改正 %n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation>保存已签名的 PDF</translation>
    </message>
    <message>
        <source>The report is not finished yet.</source>
        <translation>报告还没有定稿。</translation>
    </message>
    <message>
        <source>Printed into the file %1.</source>
        <translation>已打印到文件 %1。</translation>
    </message>
</context>
<context>
    <name>nianbao::FieldList</name>
    <message>
        <source>Cells whose figure can be put into the text</source>
        <translation>可以放进正文的表格数字</translation>
    </message>
    <message>
        <source>No cell fits these words.</source>
        <translation>没有符合的格子。</translation>
    </message>
    <message>
        <source>Enter: put in · +: add another cell · Esc: leave</source>
        <translation>Enter 插入 · + 再加一格 · Esc 不插入</translation>
    </message>
    <message>
        <source>Sum: %1 + …</source>
        <translation>合计：%1 + …</translation>
    </message>
</context>
<context>
    <name>nianbao::FigureEdit</name>
    <message>
        <source>Unit of the amount</source>
        <translation>金额的单位</translation>
    </message>
</context>
<context>
    <name>nianbao::FileCare</name>
    <message>
        <source>The report was changed where it is being edited. Here it is shown as it was.</source>
        <translation>对方已经改动了这份年报，这里显示的还是改动以前的内容。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Everything that was in the report is there.</source>
        <translation>年报原有的内容都在。</translation>
    </message>
    <message>
        <source>Everything up to %1 is saved.</source>
        <comment>moment</comment>
        <translation>截至 %1 的内容已全部保存。</translation>
    </message>
    <message>
        <source>The program did not end properly last time; we are sorry. %1 Only what was just being typed may have to be typed again.</source>
        <translation>上次程序没有正常结束，非常抱歉。%1当时正在输入、还没有确认的内容可能需要重新输入。</translation>
    </message>
    <message>
        <source>Nothing can be changed here; printing and exporting work.</source>
        <translation>这里只能查看，不能修改；可以打印和导出。</translation>
    </message>
    <message>
        <source>This report is open read-only: nothing can be changed. Printing and exporting work.</source>
        <translation>这份年报以只读方式打开，不能修改，可以打印和导出。</translation>
    </message>
    <message>
        <source>This report is being edited in another window on this computer.</source>
        <translation>这份年报正在本机的另一个窗口中编辑。</translation>
    </message>
    <message>
        <source>This report is being edited by %1 on this computer.</source>
        <translation>用户 %1 正在本机上编辑这份年报。</translation>
    </message>
    <message>
        <source>This report is being edited on the computer %1.</source>
        <translation>电脑 %1 上正在编辑这份年报。</translation>
    </message>
    <message>
        <source>This report is being edited by %1 on the computer %2.</source>
        <translation>用户 %1 正在电脑 %2 上编辑这份年报。</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>接手编辑…</translation>
    </message>
    <message>
        <source>The report is not being edited elsewhere any more.</source>
        <translation>别处已经不再编辑这份年报。</translation>
    </message>
    <message>
        <source>%1 on the computer %2 has closed the report.</source>
        <translation>电脑 %2 上的 %1 已经关闭这份年报。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>You can go on with it now.</source>
        <translation>现在可以在这里继续编辑。</translation>
    </message>
    <message>
        <source>Edit it now</source>
        <translation>开始编辑</translation>
    </message>
    <message>
        <source>Another program has changed this file since it was opened here. Nothing was written over it, and your last change is not in it: open the file again, and make the change again where it is still needed.</source>
        <translation>打开以后，这个文件被别的程序改动过。为避免覆盖，您的最后一次修改没有写入文件：请重新打开，如仍需要，再改一次。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open it where it is now…</source>
        <translation>从现在的位置打开…</translation>
    </message>
    <message>
        <source>This is a backup, which stays as it is. To go back to it, open the report itself and choose File › Restore from a backup.</source>
        <translation>这是备份，只能查看，不会改动。要回到备份时的内容，请打开年报本身，选“文件 › 从备份恢复”。</translation>
    </message>
</context>
<context>
    <name>nianbao::FileController</name>
    <message>
        <source>Open a report</source>
        <translation>打开年报</translation>
    </message>
    <message>
        <source>Sample report</source>
        <comment>name of a file</comment>
        <translation>年报样例</translation>
    </message>
    <message>
        <source>Last year&apos;s report</source>
        <translation>上年的年报</translation>
    </message>
    <message>
        <source>Reports (*.nianbao)</source>
        <translation>年报文件 (*.nianbao)</translation>
    </message>
    <message>
        <source>There is nothing to take over: everything is as in that report already.</source>
        <translation>没有要带入的内容：都已经和那份年报一致。</translation>
    </message>
    <message numerus="yes">
        <source>Took over %n figure(s) from last year&apos;s report.</source>
        <translation>
            <numerusform>已从上年年报带入 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports, values files and exported PDFs (%1)</source>
        <translation>年报文件、数值文件和导出的 PDF (%1)</translation>
    </message>
    <message>
        <source>Import a values file or an exported PDF</source>
        <translation>导入数值文件或导出的 PDF</translation>
    </message>
    <message>
        <source>Values files and exported PDFs (%1)</source>
        <translation>数值文件和导出的 PDF (%1)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>带入</translation>
    </message>
    <message>
        <source>Do not take it over</source>
        <translation>不带入</translation>
    </message>
</context>
<context>
    <name>nianbao::FindReplaceBar</name>
    <message>
        <source>Previous occurrence (Shift+Enter)</source>
        <translation>上一处（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next occurrence (Enter)</source>
        <translation>下一处（Enter）</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Find in all written sections</source>
        <translation>在所有文字部分里查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>nianbao::FinishController</name>
    <message>
        <source>A finished report is read-only and carries a fingerprint of its values. It can be reopened, with a reason.</source>
        <translation>定稿后报告只读，并记下全部数值的指纹。写明原因后可以重新打开。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>定稿</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are blank. Is there really nothing to report in them?</source>
        <translation>
            <numerusform>还有 %n 格空白，确实都没有发生吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n blank cell(s) as 0 and finish</source>
        <translation>
            <numerusform>确认 %n 个空白格为 0 并定稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first blank cell</source>
        <translation>转到第一个空白格</translation>
    </message>
    <message>
        <source>Finish the report</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <comment>name of a version: moment</comment>
        <translation>定稿 %1</translation>
    </message>
    <message>
        <source>Reopen the report</source>
        <translation>重新打开报告</translation>
    </message>
    <message>
        <source>Why is the finished report opened again? The reason stays in its history:</source>
        <translation>为什么重新打开已定稿的报告？原因会留在历史记录里：</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>转到第一处</translation>
    </message>
    <message>
        <source>The report would be judged by other rules. Mend or remove that file first.</source>
        <translation>这样会按别的规则判断这份年报。请先改好或移走那个文件。</translation>
    </message>
</context>
<context>
    <name>nianbao::GridModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>control total %1</source>
        <translation>核对合计 %1</translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation>上年 %1</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>由程序计算</translation>
    </message>
    <message>
        <source>taken over from last year</source>
        <translation>由上年年报带入</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation>有提醒</translation>
    </message>
    <message>
        <source>left side of the chosen finding</source>
        <translation>所选问题中等式左边的格</translation>
    </message>
    <message>
        <source>right side of the chosen finding</source>
        <translation>所选问题中等式右边的格</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a cell&apos;s description for screen readers</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>This total is computed from %n figure(s).</source>
        <translation>
            <numerusform>此总计由 %n 个数计算得出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over from last year&apos;s report: %1.</source>
        <translation>来自上年年报：%1。</translation>
    </message>
    <message>
        <source>The imported report did not show this figure.</source>
        <translation>导入的年报没有这个数。</translation>
    </message>
    <message>
        <source>The control total %1 differs from the computed %2.</source>
        <translation>核对合计 %1 与算得的 %2 不同。</translation>
    </message>
    <message>
        <source>The control total agrees.</source>
        <translation>与核对合计一致。</translation>
    </message>
    <message>
        <source>Last year&apos;s figure: %1.</source>
        <translation>上年数：%1。</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between figures that are added</comment>
        <translation> ＋ </translation>
    </message>
    <message>
        <source>Taken over from the report on %1: %2.</source>
        <translation>取自 %1 年度报告：%2。</translation>
    </message>
    <message>
        <source>probably the wrong one</source>
        <translation>很可能是错的那一格</translation>
    </message>
</context>
<context>
    <name>nianbao::GridView</name>
    <message numerus="yes">
        <source>Copied %n figure(s).</source>
        <translation>
            <numerusform>已复制 %n 个数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the whole table with its heads and labels.</source>
        <translation>已复制整张表，包括表头和行名。</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n figure(s).</source>
        <translation>
            <numerusform>已粘贴 %n 个数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) in the block differ from the computed ones and were left out, the first of them: %1 is %2 in the block, computed %3.</source>
        <translation>
            <numerusform>粘贴内容里有 %n 个总计与算得的不同，没有写入；第一个是：%1，粘贴的是 %2，算得 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) in the block agree with the computed ones.</source>
        <translation>
            <numerusform>粘贴内容里的 %n 个总计与算得的一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was filled: %1 does not take “%2”.</source>
        <translation>没有填充：%1 不接受“%2”。</translation>
    </message>
    <message>
        <source>No cell is empty here; nothing was filled.</source>
        <translation>这里没有空白格，没有填充。</translation>
    </message>
    <message numerus="yes">
        <source>Filled %n empty cell(s) with 0.</source>
        <translation>
            <numerusform>已将 %n 个空白格填为 0。</numerusform>
        </translation>
    </message>
    <message>
        <source>This total is computed from the other cells. To enter the total of your own register, turn on the control totals.</source>
        <translation>这个总计由其他格计算得出。要填台账上的合计，请打开“核对合计”。</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1: %2</source>
        <translation>没有粘贴。%1：%2</translation>
    </message>
    <message>
        <source>There is nothing to paste: the clipboard holds no figures.</source>
        <translation>没有可粘贴的内容：剪贴板里没有数。</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block of %1 rows is larger than the room from here; “%2” would stand outside the figures of the table.</source>
        <translation>没有粘贴：内容有 %1 行，从这里放不下；“%2”会落在表格的数据区之外。</translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s) like these.</source>
        <translation>
            <numerusform>另有 %n 处类似。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
</context>
<context>
    <name>nianbao::HistoryController</name>
    <message>
        <source>The report is as it was then already: %1.</source>
        <translation>年报与当时完全相同，无需恢复：%1。</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>恢复到以前的状态</translation>
    </message>
    <message>
        <source>%1

This changes: %2.

A backup of the report as it is now is made first, and the step can be undone.</source>
        <translation>恢复到：%1

将改变：%2。

恢复前先把现在的年报备份一份；恢复之后也可以撤销。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The report is as it was then: %1. Changed: %2.</source>
        <translation>已恢复到：%1。改变的有：%2。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>nianbao::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Computer user</source>
        <translation>电脑用户</translation>
    </message>
    <message>
        <source>How</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改为</translation>
    </message>
</context>
<context>
    <name>nianbao::HistoryPage</name>
    <message>
        <source>History of the report</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Changes of the report</source>
        <translation>年报改动记录</translation>
    </message>
    <message>
        <source>Comparison of two versions of the report</source>
        <translation>年报版本对比</translation>
    </message>
</context>
<context>
    <name>nianbao::IssueDelegate</name>
    <message numerus="yes">
        <source>(%n finding(s) follow from this one.)</source>
        <translation>
            <numerusform>（另有 %n 处问题由此引起。）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::IssueList</name>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>提醒：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>已说明：%1</translation>
    </message>
    <message>
        <source>Could not be checked: %1</source>
        <translation>无法核对：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be checked with what is known, for example without last year&apos;s report. Double-click to see them.</source>
        <translation>
            <numerusform>有 %n 条规则因资料不全（例如没有上年年报）无法核对。双击可逐条查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are explained. Double-click to see them.</source>
        <translation>
            <numerusform>%n 条已说明。双击展开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be checked until last year&apos;s report is taken over. Double-click to see them.</source>
        <translation>
            <numerusform>有 %n 条规则要带入上年年报后才能核对。双击展开。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::IssuePanel</name>
    <message>
        <source>No findings. A finding appears here when the figures that it speaks of are filled in; to check everything now, choose the check in the menu.</source>
        <translation>没有问题。有关的数填齐以后，发现的问题会列在这里；要马上全部核对，请按 F7 或用“检查”菜单。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>转到该格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to the text</source>
        <translation>转到该处文字(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Explain…</source>
        <translation>说明(&amp;E)…</translation>
    </message>
    <message>
        <source>Enter control &amp;totals</source>
        <translation>填核对合计(&amp;T)</translation>
    </message>
    <message>
        <source>With the totals of your own register the program can tell which cell is wrong</source>
        <translation>填上台账里的合计数，程序就能判断是哪一格有误</translation>
    </message>
    <message>
        <source>Change the &amp;explanation…</source>
        <translation>修改说明(&amp;E)…</translation>
    </message>
    <message>
        <source>Let the &amp;number follow the table</source>
        <translation>改为随表格变化的数字(&amp;N)</translation>
    </message>
    <message>
        <source>The text then shows the figure of the table, also when it changes</source>
        <translation>正文里显示表里的数，表里改了也跟着改</translation>
    </message>
    <message numerus="yes">
        <source>Rules changed on this computer: %n</source>
        <translation>
            <numerusform>本机调整了 %n 条规则设置</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change to %1 (%2)</source>
        <extracomment>figures, a key</extracomment>
        <translation>改为 %1(&amp;C)&#x3000;%2</translation>
    </message>
    <message>
        <source>&amp;Change to %1 and %2 (%3)</source>
        <translation>改为 %1 和 %2(&amp;C)&#x3000;%3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a cell, the figure in it, the figure that it gets</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Show the control &amp;totals</source>
        <translation>显示核对合计(&amp;T)</translation>
    </message>
    <message>
        <source>The control total of this finding stands beside the computed total then</source>
        <translation>本条所说的核对合计会显示在计算出的合计旁边</translation>
    </message>
</context>
<context>
    <name>nianbao::MainWindow</name>
    <message>
        <source>A figure was not accepted</source>
        <translation>有一个数不符合要求</translation>
    </message>
    <message>
        <source>The figure that is being typed was not accepted and is not saved.</source>
        <translation>正在输入的数不符合要求，没有保存。</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>放弃它并离开</translation>
    </message>
    <message>
        <source>The last words typed are not saved</source>
        <translation>最后输入的文字没有保存</translation>
    </message>
    <message>
        <source>Leave and lose them</source>
        <translation>离开并放弃这些文字</translation>
    </message>
    <message>
        <source>Nianbao</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>%1 %2 — Nianbao</source>
        <comment>window title: body, year</comment>
        <translation>%1 %2 年度 — 年报</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Everything was checked. There is nothing to correct.</source>
        <translation>已全部核对，没有需要改的。</translation>
    </message>
    <message>
        <source>Everything was checked: %1, %2.</source>
        <translation>已全部核对：%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 处提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Save a named version</source>
        <translation>保存一个版本</translation>
    </message>
    <message>
        <source>Everything is saved already. A version keeps the report as it is now under a name:</source>
        <translation>所有内容都已保存。版本是把现在的样子用一个名称留下来：</translation>
    </message>
    <message>
        <source>Everything was saved already. The version “%1” was kept.</source>
        <translation>内容此前均已保存，现已保存版本“%1”。</translation>
    </message>
    <message>
        <source>About Nianbao</source>
        <translation>关于年报</translation>
    </message>
    <message>
        <source>Nianbao %1
Fills in, checks, prints and exports the annual report on government information disclosure.
Licence: Apache-2.0</source>
        <translation>年报 %1
填写、核对、打印、导出政府信息公开工作年度报告。
许可证：Apache-2.0</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of the source had to be interpreted. Please look at what was made of them.</source>
        <translation>
            <numerusform>来源中有 %n 个数字是按程序的理解录入的，请查看是否正确。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Interpreted figures</source>
        <translation>按理解录入的数字</translation>
    </message>
    <message>
        <source>But another program has changed the file since: its values are no longer those that were finished.</source>
        <translation>但此后有其他程序改动过文件：现在的数值已不是定稿时的数值。</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>%1 %2 (finished) — Nianbao</source>
        <comment>window title: body, year</comment>
        <translation>%1 %2 年度（已定稿）— 年报</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>No figure stands out as the wrong one here; the finding says what would decide it.</source>
        <translation>这里看不出是哪一格错了；该条问题中写明了填什么可以判定。</translation>
    </message>
    <message>
        <source>This report keeps the rules and words that it was made with. The program now has others for the same form.</source>
        <translation>这份报告用的是建立时的规则和用词；程序里同一格式的规则或用词已有改动。</translation>
    </message>
    <message>
        <source>Take over the new ones</source>
        <translation>采用新规则</translation>
    </message>
    <message>
        <source>Take over the new rules</source>
        <translation>采用新规则</translation>
    </message>
    <message>
        <source>The report is then checked by this program&apos;s rules, and shown in its words. No figure and no text is changed. This cannot be undone; a backup is made first.</source>
        <translation>以后按程序现在的规则核对，按现在的用词显示。数和文字都不变。这一步不能撤销，做之前先备份。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Undone: %1. That was in the report when it was finished; the version kept then stays.</source>
        <translation>已撤销：%1。这一步是上次定稿之前做的；定稿时留存的版本不受影响。</translation>
    </message>
    <message>
        <source>Whether the text or the table is right, only you can tell: please correct one of them.</source>
        <translation>文字和表格哪一个对，只有您知道：请改正其中一处。</translation>
    </message>
    <message>
        <source>%1 %2 (read-only) — Nianbao</source>
        <comment>window title: body, year</comment>
        <translation>%1 %2 年度（只读）— 年报</translation>
    </message>
    <message>
        <source>This is a new file with what could be saved of the damaged one.</source>
        <translation>这是一个新文件，保存了从损坏的文件中能读出的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have to be looked at.</source>
        <translation>
            <numerusform>有 %n 处需要您核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>查看详情</translation>
    </message>
</context>
<context>
    <name>nianbao::MarksLegend</name>
    <message>
        <source>left side</source>
        <comment>of an equation</comment>
        <translation>左边</translation>
    </message>
    <message>
        <source>right side</source>
        <comment>of an equation</comment>
        <translation>右边</translation>
    </message>
    <message>
        <source>probably wrong</source>
        <comment>a cell</comment>
        <translation>很可能错的一格</translation>
    </message>
</context>
<context>
    <name>nianbao::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>隐藏这条消息</translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeEditor</name>
    <message>
        <source>Insert the usual headings</source>
        <translation>插入常用标题</translation>
    </message>
    <message>
        <source>Write it from “Unit and report”</source>
        <translation>按“单位和报告”写好</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>写“%1”</translation>
    </message>
    <message>
        <source>The pasted text kept its paragraphs and lost its formatting.</source>
        <translation>粘贴的文字保留了段落，去掉了格式。</translation>
    </message>
    <message>
        <source>%1 of usually at most %2 characters</source>
        <translation>%1 / %2 字</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a number of the tables…</source>
        <translation>插入表格数字…</translation>
    </message>
    <message>
        <source>Write here, or paste from Word or WPS: paragraphs stay, formatting goes. Type { for a number that follows the tables.</source>
        <translation>在这里写，或者从 Word、WPS 粘贴：段落保留，格式去掉。输入 { 可以插入随表格变化的数字。</translation>
    </message>
    <message>
        <source>The number follows its cell; also by typing {</source>
        <translation>该数随表格变化；也可以直接输入 {</translation>
    </message>
    <message numerus="yes">
        <source>%n broken character(s) of it became “�”; please type them anew.</source>
        <translation>
            <numerusform>其中有 %n 个残缺的字符已变成“�”，请重新输入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet. What you typed stays here.</source>
        <translation>尚未保存。您输入的内容仍留在这里。</translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeFinder</name>
    <message>
        <source>Not found.</source>
        <translation>没有找到。</translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s)</source>
        <translation>
            <numerusform>找到 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to replace.</source>
        <translation>没有可替换的。</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s)</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of the tables stayed.</source>
        <translation>
            <numerusform>有 %n 处是表格里的数，没有替换。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a cell with its figure</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This number follows the table.</source>
        <translation>该数随表格变化。</translation>
    </message>
    <message>
        <source>The table has no figure there yet.</source>
        <translation>表里还没有填这个数。</translation>
    </message>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>转到该格(&amp;G)</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>转到“%1”</translation>
    </message>
    <message>
        <source>Turn into a &amp;plain number</source>
        <translation>改为普通数字(&amp;P)</translation>
    </message>
</context>
<context>
    <name>nianbao::NewReportDialog</name>
    <message>
        <source>New report</source>
        <translation>新建年报</translation>
    </message>
    <message>
        <source>Name of the body, as it stands in the title</source>
        <translation>单位名称，与标题中的一致</translation>
    </message>
    <message>
        <source>Reports (*.nianbao)</source>
        <translation>年报文件 (*.nianbao)</translation>
    </message>
    <message>
        <source>&amp;Year reported on</source>
        <translation>报告年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Name of the body</source>
        <translation>单位名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind of body</source>
        <translation>单位类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Official form</source>
        <translation>官方格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Last year&apos;s report</source>
        <translation>上年的年报(&amp;L)</translation>
    </message>
    <message>
        <source>Last year&apos;s report</source>
        <translation>上年的年报</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Where the new report goes</source>
        <translation>新年报保存到哪里</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>There is no official form for %1.</source>
        <translation>没有适用于 %1 年度的官方格式。</translation>
    </message>
    <message>
        <source>Type the name of the body.</source>
        <translation>请填写单位名称。</translation>
    </message>
    <message>
        <source>There is no file “%1” to take last year&apos;s figures from.</source>
        <translation>没有“%1”这个文件，无法带入上年数。</translation>
    </message>
    <message>
        <source>Say where the new file goes.</source>
        <translation>请指定新文件的位置。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>Every change will be saved in this file at once.</source>
        <translation>以后每次修改都会马上保存在这个文件里。</translation>
    </message>
    <message>
        <source>Optional; brings last year’s figures</source>
        <translation>可不填；填了就带入上年数和结转的申请</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Open that one, or choose another name.</source>
        <translation>已经有名为“%1”的文件。请打开那份文件，或者换一个名称。</translation>
    </message>
</context>
<context>
    <name>nianbao::OpeningTrouble</name>
    <message>
        <source>Open it read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>接手编辑…</translation>
    </message>
    <message>
        <source>The report cannot be changed now</source>
        <translation>现在不能修改这份年报</translation>
    </message>
    <message>
        <source>Take over the report</source>
        <translation>接手编辑</translation>
    </message>
    <message>
        <source>Is nobody working on this report on the computer %1 any more? Its program may have ended without closing the file. If somebody does work there, their next changes will be refused.</source>
        <translation>请确认：电脑 %1 上已经没有人在编辑这份年报了吗？可能是那边的程序没有正常关闭文件。如果那边其实还有人在编辑，对方之后的修改会被拒绝。</translation>
    </message>
    <message>
        <source>Nobody works there: take over</source>
        <translation>没有人在编辑，接手</translation>
    </message>
    <message>
        <source>Reports (*.nianbao)</source>
        <translation>年报文件 (*.nianbao)</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>救出还能读的内容…</translation>
    </message>
    <message>
        <source>What can still be read of it can be saved into a new file; you then see what has to be filled in again. The damaged file stays as it is.</source>
        <translation>可以把还能读出的内容存成一个新文件，并列出哪些需要重新填写。损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>Open the last backup as a new file…</source>
        <translation>用最近的备份新建文件…</translation>
    </message>
    <message>
        <source>The last backup is of %1; later changes are not in it.</source>
        <translation>最近的备份是 %1 的，之后的改动不在其中。</translation>
    </message>
    <message>
        <source>The report is damaged</source>
        <translation>年报文件已损坏</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>救出还能读的内容</translation>
    </message>
    <message>
        <source>%1 (saved)</source>
        <comment>name of a file made of a damaged one</comment>
        <translation>%1（救出）</translation>
    </message>
    <message>
        <source>Open the last backup as a new file</source>
        <translation>用最近的备份新建文件</translation>
    </message>
    <message>
        <source>%1 (from backup)</source>
        <comment>name of a file made of a backup</comment>
        <translation>%1（备份）</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be opened as it is.</source>
        <translation>文件 %1 已经损坏，不能直接打开。</translation>
    </message>
    <message>
        <source>Make this backup beside the report</source>
        <translation>这次备份到年报旁边</translation>
    </message>
    <message>
        <source>An older version of the program made this report. Its file has to be brought up to date before it can be changed here.</source>
        <translation>这份年报是旧版程序建立的，文件要先更新格式，才能在这里修改。</translation>
    </message>
    <message>
        <source>The report cannot be backed up</source>
        <translation>无法备份这份年报</translation>
    </message>
    <message>
        <source>%1 is not, or no longer, recognised as a report of this program. If it was one, it is damaged.</source>
        <translation>%1 无法识别为本程序的年报文件。如果它原来是，说明文件已经损坏。</translation>
    </message>
</context>
<context>
    <name>nianbao::PageList</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Page %1, is not printed</source>
        <translation>第 %1 页，不打印</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>nianbao::PagePane</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>nianbao::Panes</name>
    <message>
        <source>Sections</source>
        <translation>报告各部分</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>nianbao::PrintDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>打印哪些页</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部页</translation>
    </message>
    <message>
        <source>Odd pages only</source>
        <translation>仅奇数页</translation>
    </message>
    <message>
        <source>Even pages only</source>
        <translation>仅偶数页</translation>
    </message>
    <message>
        <source>These pages:</source>
        <translation>指定页：</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>要打印的页</translation>
    </message>
    <message>
        <source>for example 1-3, 5</source>
        <translation>例如 1-3，5</translation>
    </message>
    <message>
        <source>One side or both</source>
        <translation>单面或双面</translation>
    </message>
    <message>
        <source>One side of the paper</source>
        <translation>单面打印</translation>
    </message>
    <message>
        <source>Both sides, turned at the long edge</source>
        <translation>双面打印，沿长边翻转</translation>
    </message>
    <message>
        <source>Choose the printer…</source>
        <translation>选择打印机…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>how many pages, how many sheets</extracomment>
        <translation>共 %1，用纸 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Write which pages, for example 1-3, 5.</source>
        <translation>请填写要打印的页，例如 1-3，5。</translation>
    </message>
    <message>
        <source>There are only the pages 1 to %1. Write for example 1-3, 5.</source>
        <translation>只有第 1 至第 %1 页。请按“1-3，5”的样式填写。</translation>
    </message>
</context>
<context>
    <name>nianbao::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>nianbao::PublicationController</name>
    <message>
        <source>One step makes the PDF to hand in, the values file, and the PDF, Word document, web page and spreadsheet to publish, with a list of all of them. Each is read again and compared with the report.</source>
        <translation>一步生成报送用的 PDF 和数值文件，公开用的 PDF、Word 文档、网页和电子表格，以及全部文件的清单。每个文件都会重新读取，与报告逐项核对。</translation>
    </message>
    <message>
        <source>The report is not finished, so all of it will be marked as a draft.</source>
        <translation>报告还没有定稿，生成的文件都会标明“草稿”。</translation>
    </message>
    <message>
        <source>Everything to hand in and to publish</source>
        <translation>报送和公开的全部文件</translation>
    </message>
    <message>
        <source>Folder beside the report</source>
        <translation>放在报告旁的文件夹里</translation>
    </message>
    <message>
        <source>ZIP file…</source>
        <translation>存为 ZIP 文件…</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Making all files…</source>
        <translation>正在生成全部文件…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were made and checked: %1.</source>
        <translation>
            <numerusform>已生成并核对 %n 个文件：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were made as drafts: %1.</source>
        <translation>
            <numerusform>已生成 %n 个文件（草稿）：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Compare an exported file with the report</source>
        <translation>核对导出的文件与报告是否一致</translation>
    </message>
    <message>
        <source>Exported files (*.pdf *.docx *.html *.xlsx *.csv *.json)</source>
        <translation>导出的文件 (*.pdf *.docx *.html *.xlsx *.csv *.json)</translation>
    </message>
    <message>
        <source>%1 says what the report says.</source>
        <translation>%1 与报告一致。</translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer matches the data of the report, at %n place(s).</source>
        <translation>
            <numerusform>%1 与报告的数据已不一致，共 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was exported on %1.</source>
        <translation>这个文件是 %1 导出的。</translation>
    </message>
    <message>
        <source>It was exported on %1; the report has been changed since.</source>
        <translation>这个文件是 %1 导出的，之后报告又改过。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>… and at %n more place(s).</source>
        <translation>
            <numerusform>……另有 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the PDF to hand in</source>
        <translation>给报送用 PDF 签名</translation>
    </message>
    <message>
        <source>The PDF to hand in can be signed electronically. What is published is not.</source>
        <translation>报送用 PDF 可以加电子签名；公开的文件不签名。</translation>
    </message>
    <message>
        <source>Without a signature</source>
        <translation>不签名</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签名…</translation>
    </message>
</context>
<context>
    <name>nianbao::RecoveryPage</name>
    <message>
        <source>What was saved of the damaged file</source>
        <translation>从损坏的文件中救出的内容</translation>
    </message>
    <message>
        <source>%1 was damaged and is unchanged. What could be read of it is in the new file.</source>
        <translation>%1 已经损坏，保持原样；能读出的内容都已存入新文件。</translation>
    </message>
    <message numerus="yes">
        <source>Please go through these %n place(s):</source>
        <translation>
            <numerusform>请逐一核对以下 %n 处：</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现为</translation>
    </message>
</context>
<context>
    <name>nianbao::RulesPage</name>
    <message>
        <source>Rules of the check</source>
        <translation>校验规则</translation>
    </message>
    <message>
        <source>Find a rule by its words</source>
        <translation>按文字查找规则</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>For each of:</source>
        <translation>分别适用于：</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例：</translation>
    </message>
    <message>
        <source>Basis:</source>
        <translation>依据：</translation>
    </message>
    <message>
        <source>Changed here:</source>
        <translation>本机调整：</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>没有含这些字的规则。</translation>
    </message>
    <message>
        <source>Figures that no rule relates to others</source>
        <translation>与其他数没有勾稽关系的指标</translation>
    </message>
</context>
<context>
    <name>nianbao::SectionList</name>
    <message>
        <source>Parts of the report</source>
        <translation>报告各部分</translation>
    </message>
    <message>
        <source>Report for %1</source>
        <translation>%1 年度报告</translation>
    </message>
    <message>
        <source>Unit and report</source>
        <translation>单位和报告</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>没有妨碍定稿的问题。</translation>
    </message>
    <message>
        <source>Before it is final:</source>
        <translation>定稿前还差：</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>state of a section</comment>
        <translation>空白</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>state of a section</comment>
        <translation>已开始</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>state of a section</comment>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 处提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a short list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已定稿</translation>
    </message>
    <message>
        <source>The file was changed by another program since.</source>
        <translation>此后文件被其他程序改动过。</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>定稿…</translation>
    </message>
</context>
<context>
    <name>nianbao::SignDialog</name>
    <message>
        <source>Allow an SM2 key (&amp;experimental)</source>
        <translation>允许使用 SM2 密钥（试验性）(&amp;E)</translation>
    </message>
    <message>
        <source>Sign “%1”</source>
        <translation>签名：%1</translation>
    </message>
    <message>
        <source>In a file (.p12 or .pfx)</source>
        <translation>文件（.p12 或 .pfx）</translation>
    </message>
    <message>
        <source>On a token (PKCS#11)</source>
        <translation>令牌，如 USB Key（PKCS#11）</translation>
    </message>
    <message>
        <source>The address of the key, as the maker of the token or p11tool --list-all tells it. After it, ?module-path=… names the token&apos;s own library where the system does not know it.</source>
        <translation>密钥的地址，由令牌厂家提供，或用 p11tool --list-all 查看。系统不认识该令牌时，在后面加 ?module-path=… 指明厂家的驱动库。</translation>
    </message>
    <message>
        <source>Only if the token does not hold the certificate</source>
        <translation>令牌中没有证书时才需要</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>不可见</translation>
    </message>
    <message>
        <source>Name and time on the signature line</source>
        <translation>在签字处显示姓名和时间</translation>
    </message>
    <message>
        <source>Name, time and a drawn seal</source>
        <translation>显示姓名、时间，并绘出印章</translation>
    </message>
    <message>
        <source>Where the document has no signature line, they go below the text of the last page. The seal is a picture; what counts is the signature.</source>
        <translation>文件没有签字处时，显示在最后一页正文下方。印章只是图形，有效力的是签名本身。</translation>
    </message>
    <message>
        <source>Optional; stands in the signature</source>
        <translation>可不填；写入签名</translation>
    </message>
    <message>
        <source>The signature follows GM/T 0009. Adobe Reader and most other programs cannot check it.</source>
        <translation>签名符合 GM/T 0009，但 Adobe Reader 等大多数程序不能验证。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>密钥 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>&amp;Key is kept</source>
        <translation>密钥存放在(&amp;K)</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>密钥文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>密钥地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>证书(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Type the address of the key. It begins with pkcs11:</source>
        <translation>请填写密钥的地址，以 pkcs11: 开头。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>Choose the file with your key and certificate.</source>
        <translation>请选择含有您的密钥和证书的文件。</translation>
    </message>
    <message>
        <source>Type the token&apos;s PIN.</source>
        <translation>请输入令牌的 PIN 码。</translation>
    </message>
    <message>
        <source>Type the password of the key.</source>
        <translation>请输入密钥的密码。</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN 码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>The password is kept nowhere.</source>
        <translation>密码不会保存在任何地方。</translation>
    </message>
</context>
<context>
    <name>nianbao::SignaturesDialog</name>
    <message>
        <source>Signatures in “%1”</source>
        <translation>“%1”中的签名</translation>
    </message>
    <message>
        <source>The file carries no electronic signature.</source>
        <translation>文件没有电子签名。</translation>
    </message>
</context>
<context>
    <name>nianbao::SigningController</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Sign a PDF</source>
        <translation>选择要签名的 PDF</translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation>保存已签名的 PDF</translation>
    </message>
    <message>
        <source>-signed</source>
        <comment>end of a file&apos;s name</comment>
        <translation>（已签名）</translation>
    </message>
    <message>
        <source>Signed, checked and saved as %1.</source>
        <translation>已签名，经验证有效，保存为 %1。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Check the signatures of a PDF</source>
        <translation>选择要验证签名的 PDF</translation>
    </message>
</context>
<context>
    <name>nianbao::StartOptions</name>
    <message>
        <source>Fills in the annual report on government information disclosure. For scripts there is nianbao-cli.</source>
        <translation>填报政府信息公开工作年度报告。批量处理请用 nianbao-cli。</translation>
    </message>
    <message>
        <source>Report to open (.nianbao), values file or exported PDF to import</source>
        <translation>要打开的年报（.nianbao），或要导入的数值文件、导出的 PDF</translation>
    </message>
</context>
<context>
    <name>nianbao::StartPage</name>
    <message>
        <source>Annual report on government information disclosure</source>
        <translation>政府信息公开工作年度报告</translation>
    </message>
    <message>
        <source>Start this year&apos;s report with “New report”. Go on with one that exists with “Open”. To look around first, open the sample: a complete report that you can change at will.</source>
        <translation>点“新建年报”开始今年的报告；点“打开”继续写已有的报告。想先看看，就打开样例：一份完整的报告，可以随意修改。</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新建年报</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开样例</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开的</translation>
    </message>
    <message>
        <source>A report can also be dropped on this window.</source>
        <translation>也可以把年报文件拖进这个窗口。</translation>
    </message>
</context>
<context>
    <name>nianbao::StatesView</name>
    <message>
        <source>&amp;Compare with:</source>
        <translation>对比对象(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>版本，最新的在前</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Computer user</source>
        <translation>电脑用户</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时机</translation>
    </message>
    <message>
        <source>&amp;Go back to this version…</source>
        <translation>恢复到此版本(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Restore this backup…</source>
        <translation>恢复到此备份(&amp;R)…</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>The report as it is now</source>
        <translation>现在的年报</translation>
    </message>
    <message>
        <source>There is no version yet. Ctrl+S keeps one under a name; finishing and every export keep one too.</source>
        <translation>还没有版本。按 Ctrl+S 可以起名保存一个版本；定稿和每次导出时也会自动保存。</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made before the first change of each day, and before anything that changes much at once.</source>
        <translation>还没有备份。每天第一次修改之前，以及一次改动很多内容之前，会自动备份。</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the report as it is now</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>更换文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Backups are kept beside the report, in the folder %1.</source>
        <translation>备份保存在年报旁边的文件夹 %1 中。</translation>
    </message>
    <message>
        <source>Backups are kept in the chosen folder %1.</source>
        <translation>备份保存在选定的文件夹 %1 中。</translation>
    </message>
    <message>
        <source>The backups cannot be listed as long as their folder is not there.</source>
        <translation>存放备份的文件夹不在，暂时无法列出备份。</translation>
    </message>
</context>
<context>
    <name>nianbao::TableForm</name>
    <message>
        <source>Rest is &amp;0</source>
        <translation>其余为 &amp;0</translation>
    </message>
    <message>
        <source>Fill every empty cell of the selection, or of the block, with 0</source>
        <translation>将所选区域或本块里的空白格都填为 0</translation>
    </message>
    <message>
        <source>&amp;Control totals</source>
        <translation>核对合计(&amp;C)</translation>
    </message>
    <message>
        <source>Enter the totals of your own register beside the computed ones</source>
        <translation>在算得的总计旁填台账上的合计</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>上年数(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the &amp;whole table</source>
        <translation>复制整张表(&amp;W)</translation>
    </message>
    <message>
        <source>Copy the table with its heads and labels for Excel, WPS or LibreOffice</source>
        <translation>连同表头和行名复制，可粘贴到 Excel、WPS、LibreOffice</translation>
    </message>
    <message>
        <source>Enter them as control totals</source>
        <translation>作为核对合计填入</translation>
    </message>
    <message>
        <source>Show last year&apos;s figure in every cell</source>
        <translation>在每格里显示上年数</translation>
    </message>
    <message>
        <source>Last year&apos;s figures are not known yet: take them over from last year&apos;s file</source>
        <translation>还没有上年数：请从上年的文件带入</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>What was taken in another form</source>
        <translation>换了写法的数</translation>
    </message>
</context>
<context>
    <name>nianbao::UnitForm</name>
    <message>
        <source>Name of the body</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>As it stands in the title</source>
        <translation>与标题中的一致</translation>
    </message>
    <message>
        <source>What the figures cover</source>
        <translation>统计范围</translation>
    </message>
    <message>
        <source>Whose figures these are: this body alone, or also those that belong to it</source>
        <translation>统计的是哪些单位：只是本机关，还是包括下属单位</translation>
    </message>
    <message>
        <source>Where it is published</source>
        <translation>公开的位置</translation>
    </message>
    <message>
        <source>Address of the web page</source>
        <translation>网页地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Head of the body</source>
        <translation>单位负责人</translation>
    </message>
    <message>
        <source>Printed in the signature block; leave it empty to sign by hand</source>
        <translation>印在签字处；手写签字就不填</translation>
    </message>
    <message>
        <source>Write the introduction from this</source>
        <translation>用这些内容写引言</translation>
    </message>
    <message>
        <source>Writes the introduction with what stands here. It can be edited afterwards and undone.</source>
        <translation>用这里的内容写好引言。之后可以修改，也可以撤销。</translation>
    </message>
    <message>
        <source>Unit and report</source>
        <translation>单位和报告</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Official form</source>
        <translation>官方格式</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Yes, it makes rules of its own</source>
        <translation>有权制定</translation>
    </message>
    <message>
        <source>No</source>
        <translation>无权制定</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>May make rules (规章)</source>
        <translation>规章制定权</translation>
    </message>
    <message>
        <source>What the introduction cites</source>
        <translation>引言中引用的依据</translation>
    </message>
    <message>
        <source>Use the usual legal basis</source>
        <translation>使用通常的依据</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>编制依据</translation>
    </message>
    <message>
        <source>Blank, to be written by hand</source>
        <translation>留空，手写</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>Not said: judged by the kind of body</source>
        <translation>未选择（按单位类型判断）</translation>
    </message>
</context>
<context>
    <name>nianbao::WindowActions</name>
    <message>
        <source>&amp;New report…</source>
        <translation>新建年报(&amp;N)…</translation>
    </message>
    <message>
        <source>Makes the file of a new report</source>
        <translation>新建一份年报的文件</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens the file of a report</source>
        <translation>打开年报文件</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>打开样例(&amp;M)</translation>
    </message>
    <message>
        <source>Opens a copy of a complete report</source>
        <translation>打开一份完整年报的副本</translation>
    </message>
    <message>
        <source>&amp;Save a named version…</source>
        <translation>保存版本(&amp;S)…</translation>
    </message>
    <message>
        <source>Everything is saved already; a version with a name can be found again</source>
        <translation>内容都已保存；有名称的版本以后可以找到</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>Shows the page as it will be printed, beside the form</source>
        <translation>在表格旁显示印出来的样子</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Prints the report</source>
        <translation>打印年报</translation>
    </message>
    <message>
        <source>Print the empt&amp;y form…</source>
        <translation>打印空表(&amp;Y)…</translation>
    </message>
    <message>
        <source>Prints the form to be filled in by hand</source>
        <translation>打印空白表格，供手工填写</translation>
    </message>
    <message>
        <source>&amp;PDF to hand in…</source>
        <translation>报送用 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>With the block for signature and seal</source>
        <translation>带负责人签字和公章的位置</translation>
    </message>
    <message>
        <source>PDF to p&amp;ublish…</source>
        <translation>公开用 PDF(&amp;U)…</translation>
    </message>
    <message>
        <source>Without the block for signature and seal</source>
        <translation>不带签字和公章的位置</translation>
    </message>
    <message>
        <source>&amp;Values file…</source>
        <translation>数值文件(&amp;V)…</translation>
    </message>
    <message>
        <source>All figures and texts for other programs</source>
        <translation>全部数和文字，供其他程序使用</translation>
    </message>
    <message>
        <source>&amp;Close the report</source>
        <translation>关闭年报(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Finds words in all written sections</source>
        <translation>在所有文字部分里查找</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Replaces words in all written sections</source>
        <translation>在所有文字部分里替换</translation>
    </message>
    <message>
        <source>Fill the rest with &amp;0</source>
        <translation>其余为 &amp;0</translation>
    </message>
    <message>
        <source>Puts 0 into every blank cell of the selection, or of the block</source>
        <translation>将所选区域或本块里的空白格都填为 0</translation>
    </message>
    <message>
        <source>&amp;Control totals</source>
        <translation>核对合计(&amp;C)</translation>
    </message>
    <message>
        <source>Shows a column and a row for the totals of your own register</source>
        <translation>显示核对用的一列和一行，填台账上的合计</translation>
    </message>
    <message>
        <source>&amp;Last year&apos;s figures</source>
        <translation>上年数(&amp;L)</translation>
    </message>
    <message>
        <source>Shows last year&apos;s figure in every cell</source>
        <translation>在每格里显示上年数</translation>
    </message>
    <message>
        <source>&amp;Go to a cell…</source>
        <translation>查找指标(&amp;G)…</translation>
    </message>
    <message>
        <source>Finds a cell by its name or its words</source>
        <translation>按编号或名称查找指标</translation>
    </message>
    <message>
        <source>&amp;Check everything now</source>
        <translation>全部核对(&amp;C)</translation>
    </message>
    <message>
        <source>Runs every rule and shows every finding</source>
        <translation>运行全部规则，列出全部问题</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一条问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一条问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unit and report</source>
        <translation>单位和报告(&amp;U)</translation>
    </message>
    <message>
        <source>Goes to the form with name, kind and contact of the body</source>
        <translation>转到填写单位名称、类型、联系方式的页面</translation>
    </message>
    <message>
        <source>Write the &amp;introduction</source>
        <translation>写引言(&amp;I)</translation>
    </message>
    <message>
        <source>Writes the introduction from what the form “Unit and report” says</source>
        <translation>按“单位和报告”的内容写引言</translation>
    </message>
    <message>
        <source>Take over &amp;last year&apos;s report…</source>
        <translation>带入上年年报(&amp;L)…</translation>
    </message>
    <message>
        <source>Takes over last year&apos;s figures and the requests carried over</source>
        <translation>带入上年数和结转的申请</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>报告各部分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>核对结果(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手册(&amp;M)</translation>
    </message>
    <message>
        <source>Opens the manual at the place where you are</source>
        <translation>打开手册中与当前位置有关的部分</translation>
    </message>
    <message>
        <source>&amp;About Nianbao</source>
        <translation>关于年报(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>For the editor of the site on which the report is published</source>
        <translation>粘贴到发布报告的网站编辑器中</translation>
    </message>
    <message>
        <source>&amp;List of the figures…</source>
        <translation>数据列表（CSV）(&amp;L)…</translation>
    </message>
    <message>
        <source>Every cell with its name and value, as CSV</source>
        <translation>每个指标的编号、名称和数值，CSV 格式</translation>
    </message>
    <message>
        <source>Print findings and e&amp;xplanations…</source>
        <translation>打印校验情况及说明(&amp;X)…</translation>
    </message>
    <message>
        <source>Prints what the check found and how it is explained</source>
        <translation>打印核对发现的问题和对它们的说明</translation>
    </message>
    <message>
        <source>Findings and e&amp;xplanations as PDF…</source>
        <translation>校验情况及说明 PDF(&amp;X)…</translation>
    </message>
    <message>
        <source>The annex: what the check found and how it is explained</source>
        <translation>附件：核对发现的问题和对它们的说明</translation>
    </message>
    <message>
        <source>Insert a &amp;number of the tables…</source>
        <translation>插入表格数字(&amp;N)…</translation>
    </message>
    <message>
        <source>Puts a number into the text that follows its cell</source>
        <translation>在正文里插入一个随表格变化的数字</translation>
    </message>
    <message>
        <source>Compare with last &amp;year</source>
        <translation>与上年对比(&amp;Y)</translation>
    </message>
    <message>
        <source>Shows every figure beside last year&apos;s, with the difference</source>
        <translation>逐格列出本年数、上年数和增减</translation>
    </message>
    <message>
        <source>&amp;Rules of the check</source>
        <translation>校验规则(&amp;R)</translation>
    </message>
    <message>
        <source>Lists every rule with its formula, an example and its basis</source>
        <translation>列出全部规则的关系式、例子和依据</translation>
    </message>
    <message>
        <source>&amp;Explain the warning…</source>
        <translation>说明选中的提醒(&amp;E)…</translation>
    </message>
    <message>
        <source>Says in a sentence why a chosen warning is right as it is</source>
        <translation>用一句话说明选中的提醒为什么没有错</translation>
    </message>
    <message>
        <source>&amp;Finish…</source>
        <translation>定稿(&amp;F)…</translation>
    </message>
    <message>
        <source>Makes the report read-only when nothing stands in the way</source>
        <translation>没有遗留问题时将报告定稿，此后只读</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>重新打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Lets a finished report be changed again, with a reason</source>
        <translation>写明原因，让已定稿的报告可以修改</translation>
    </message>
    <message>
        <source>&amp;Word document to hand in…</source>
        <translation>Word 文档（报送用）(&amp;D)…</translation>
    </message>
    <message>
        <source>Word document to pu&amp;blish…</source>
        <translation>Word 文档（公开用）(&amp;B)…</translation>
    </message>
    <message>
        <source>Web pa&amp;ge to publish…</source>
        <translation>网页（公开用）(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet…</source>
        <translation>电子表格(&amp;S)…</translation>
    </message>
    <message>
        <source>Each table as a sheet, with totals as formulas</source>
        <translation>每张表一个工作表，合计为公式</translation>
    </message>
    <message>
        <source>Correct as su&amp;ggested</source>
        <translation>按建议更正(&amp;A)</translation>
    </message>
    <message>
        <source>Writes the figure with which everything adds up; it can be undone</source>
        <translation>写上能使各项都对上的数，可以撤销</translation>
    </message>
    <message>
        <source>&amp;Import a values file or PDF…</source>
        <translation>导入数值文件或 PDF(&amp;I)…</translation>
    </message>
    <message>
        <source>Makes a report from a values file, or from a PDF that this program exported</source>
        <translation>由数值文件，或由本程序导出的 PDF 生成报告</translation>
    </message>
    <message>
        <source>&amp;Everything to hand in and to publish…</source>
        <translation>报送和公开的全部文件(&amp;E)…</translation>
    </message>
    <message>
        <source>Makes all files of the finished report in one step</source>
        <translation>一步生成定稿后要用的全部文件</translation>
    </message>
    <message>
        <source>Compare an exported &amp;file…</source>
        <translation>核对导出的文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Says whether an exported file still tells what the report tells</source>
        <translation>看导出的文件与现在的报告是否一致</translation>
    </message>
    <message>
        <source>PDF to ha&amp;nd in, signed…</source>
        <translation>导出报送用 PDF 并签名(&amp;N)…</translation>
    </message>
    <message>
        <source>Exports the report and signs it electronically in one go</source>
        <translation>导出报告，随即作电子签名</translation>
    </message>
    <message>
        <source>Si&amp;gn a PDF…</source>
        <translation>给 PDF 签名(&amp;G)…</translation>
    </message>
    <message>
        <source>Adds your electronic signature to a finished PDF</source>
        <translation>在已有的 PDF 上加上您的电子签名</translation>
    </message>
    <message>
        <source>Check signat&amp;ures…</source>
        <translation>验证签名(&amp;K)…</translation>
    </message>
    <message>
        <source>Lists who signed a PDF and whether it was changed since</source>
        <translation>列出 PDF 由谁签名，签名后是否改动过</translation>
    </message>
    <message>
        <source>Restore from a &amp;backup…</source>
        <translation>从备份恢复(&amp;B)…</translation>
    </message>
    <message>
        <source>Shows the backups, and what differs from the report as it is now</source>
        <translation>列出备份，以及与现在的年报有哪些不同</translation>
    </message>
    <message>
        <source>C&amp;hanges of this cell</source>
        <translation>此格的改动记录(&amp;H)</translation>
    </message>
    <message>
        <source>Lists every change of the current cell or section</source>
        <translation>列出当前单元格或当前部分的每一次改动</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>Every change, every version, what differs between two of them, and the way back</source>
        <translation>每一次改动、每一个版本，对比任意两个版本，恢复到以前</translation>
    </message>
    <message>
        <source>Print the &amp;findings…</source>
        <translation>打印核对结果清单(&amp;F)…</translation>
    </message>
    <message>
        <source>Prints what is to be corrected or explained, to tick off</source>
        <translation>打印待改正或待说明的各项，供逐项勾销</translation>
    </message>
    <message>
        <source>&amp;Where backups are kept…</source>
        <translation>备份位置(&amp;W)…</translation>
    </message>
    <message>
        <source>Shows where backups are kept, and lets you choose a folder, on another disk for instance</source>
        <translation>显示备份保存在哪里，并可另选文件夹，例如另一块磁盘上的</translation>
    </message>
</context>
<context>
    <name>nianbao::WindowStatus</name>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>已全部保存</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 处提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已定稿</translation>
    </message>
    <message>
        <source>Changed since the last export (%1)</source>
        <translation>导出后有改动（%1）</translation>
    </message>
    <message>
        <source>What was exported on %1 no longer matches the data. Export it again.</source>
        <translation>%1 导出的文件与现在的数据已不一致，请重新导出。</translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <translation>最后一次修改没有保存</translation>
    </message>
</context>
<context>
    <name>nianbao::YearModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>large change</source>
        <translation>变动较大</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>计量单位不同</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>nianbao::YearPage</name>
    <message>
        <source>&amp;Only what changed</source>
        <translation>只看有变动的(&amp;O)</translation>
    </message>
    <message>
        <source>Compared with last year</source>
        <translation>与上年对比</translation>
    </message>
    <message>
        <source>This year beside last year</source>
        <translation>本年与上年对照</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>全部表格</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Last year&apos;s figures are not known in this report. Take over last year&apos;s report to see both years side by side.</source>
        <translation>本报告还没有上年的数。带入上年年报后，可以对照查看两年的数。</translation>
    </message>
    <message>
        <source>Take over &amp;last year&apos;s report…</source>
        <translation>带入上年年报(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>name of the body</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>kind of body</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>power to make rules</source>
        <translation>规章制定权</translation>
    </message>
    <message>
        <source>statistical scope</source>
        <translation>统计范围</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>编制依据</translation>
    </message>
    <message>
        <source>where it is published</source>
        <translation>公开的位置</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>单位负责人</translation>
    </message>
    <message>
        <source>date of the report</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>Type %1 (%2)</source>
        <translation>输入 %1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Type into %n cell(s)</source>
        <translation>
            <numerusform>输入 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>清空 %1</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>清空 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste %1 (%2)</source>
        <translation>粘贴 %1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>粘贴 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cell(s) with 0</source>
        <translation>
            <numerusform>将 %n 格填为 0</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct %1 to %2</source>
        <translation>将 %1 改为 %2</translation>
    </message>
    <message>
        <source>Control total %1 (%2)</source>
        <translation>核对合计 %1（%2）</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>写入“%1”</translation>
    </message>
    <message>
        <source>Replace in “%1”</source>
        <translation>在“%1”中替换</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n section(s)</source>
        <translation>
            <numerusform>在 %n 个部分中替换</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the ready-written text of “%1”</source>
        <translation>采用“%1”的现成文字</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Take over last year&apos;s figures</source>
        <translation>带入上年数</translation>
    </message>
    <message numerus="yes">
        <source>Import %n figure(s)</source>
        <translation>
            <numerusform>导入 %n 个数</numerusform>
        </translation>
    </message>
    <message>
        <source>Change from the command line</source>
        <translation>用命令行修改</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>撤销（%1）</translation>
    </message>
    <message>
        <source>Redo (%1)</source>
        <translation>重做（%1）</translation>
    </message>
    <message>
        <source>“%1” is negative; this cell takes numbers from 0.</source>
        <translation>“%1”是负数；这一格只能填 0 或正数。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number; this cell counts items.</source>
        <translation>“%1”不是整数；这一格填数量，只能是整数。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the largest figure that a cell holds.</source>
        <translation>“%1”超过了一格能填的最大数 %2。</translation>
    </message>
    <message>
        <source>“%1” has too many decimals; this cell takes at most %2.</source>
        <translation>“%1”的小数位太多；这一格最多 %2 位。</translation>
    </message>
    <message>
        <source>“%1” has no unit; write one of %2 after the amount.</source>
        <translation>“%1”没有单位；请在金额后写上单位（%2）。</translation>
    </message>
    <message>
        <source>“%1” has a different unit from this cell, which is in %2.</source>
        <translation>“%1”的单位与这一格不同，这一格的单位是%2。</translation>
    </message>
    <message>
        <source>“%1” holds a remark beside the number; write only %2 and put the remark into the text.</source>
        <translation>“%1”除了数还有文字；请只填 %2，其余内容写到文字部分。</translation>
    </message>
    <message>
        <source>“%1” says in which direction but not by how many; write for example +5 or -3.</source>
        <translation>“%1”只有增减没有数；请写成 +5 或 -3 这样。</translation>
    </message>
    <message>
        <source>%1 should be: %2.</source>
        <translation>%1 应为：%2。</translation>
    </message>
    <message>
        <source>%1 names “%2”, which does not exist.</source>
        <translation>%1 提到的“%2”不存在。</translation>
    </message>
    <message>
        <source>%1 has no text in the language “%2”.</source>
        <translation>%1 没有“%2”语言的文字。</translation>
    </message>
    <message>
        <source>You can look at the report; to change it, close it there first.</source>
        <translation>可以先以只读方式打开；要修改，请先在那边关闭它。</translation>
    </message>
    <message>
        <source>%1 is being used by another program.</source>
        <translation>%1 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2.</source>
        <translation>%1 已在电脑 %2 上打开。</translation>
    </message>
    <message>
        <source>%1 has been opened by %2 on the computer %3.</source>
        <translation>%1 已由 %2 在电脑 %3 上打开。</translation>
    </message>
    <message>
        <source>%1 was not found. It may have been moved, renamed or deleted.</source>
        <translation>找不到 %1。它可能已被移动、改名或删除。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and was not read.</source>
        <translation>%1 超过 %2 字节，没有读取。</translation>
    </message>
    <message>
        <source>%1 exists already and was not overwritten. Choose another name.</source>
        <translation>%1 已经存在，没有覆盖。请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is not a report file of this program.</source>
        <translation>%1 不是本程序的年报文件。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program (file version %2, known up to %3). Update the program to open it; the file is unchanged.</source>
        <translation>%1 是用本程序的更高版本建立的（文件版本 %2，当前程序最高支持 %3）。请更新程序后再打开；文件没有改动。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed.</source>
        <translation>无法写入 %1：%2。没有任何改动。</translation>
    </message>
    <message>
        <source>%1 could not be written because the disk is full. Nothing was changed.</source>
        <translation>磁盘已满，无法写入 %1。没有任何改动。</translation>
    </message>
    <message>
        <source>%1 is read-only here and cannot be changed.</source>
        <translation>%1 在这里是只读的，不能修改。</translation>
    </message>
    <message>
        <source>There is no edition “%1” of the report format.</source>
        <translation>没有名为“%1”的年报格式。</translation>
    </message>
    <message>
        <source>No edition of the report format is known that is valid for the year %1.</source>
        <translation>没有适用于 %1 年度的年报格式。</translation>
    </message>
    <message>
        <source>%1 is no longer “%2” but “%3”; nothing was changed.</source>
        <translation>%1 已不是“%2”，而是“%3”；没有改动。</translation>
    </message>
    <message>
        <source>There is no cell “%1” in this edition.</source>
        <translation>这个格式里没有指标“%1”。</translation>
    </message>
    <message>
        <source>There is no text section “%1” in this edition.</source>
        <translation>这个格式里没有文字部分“%1”。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>%1 is a total; it is computed and cannot be typed in. Give a control total instead.</source>
        <translation>%1 是总计，由程序计算，不能填写。可以填核对合计。</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>没有要改的内容。</translation>
    </message>
    <message>
        <source>“%1” is not a year that a report can be on here.</source>
        <translation>“%1”不是可用的年度。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of the body; write its full name in one line.</source>
        <translation>“%1”不能作单位名称；请在一行里写全称。</translation>
    </message>
    <message>
        <source>%1 is not a values file of a kind that this program reads; its schema is “%2”.</source>
        <translation>%1 不是本程序能读的数值文件；它的 schema 是“%2”。</translation>
    </message>
    <message>
        <source>In the values file %1 the key “%2” is missing.</source>
        <translation>数值文件 %1 里缺少键“%2”。</translation>
    </message>
    <message>
        <source>In the values file %1, “%2” is not what belongs there.</source>
        <translation>数值文件 %1 里的“%2”类型不对。</translation>
    </message>
    <message>
        <source>The ending of %1 names no format that is known here. Possible are .pdf, .docx, .html, .xlsx, .csv and .json.</source>
        <translation>从 %1 的扩展名看不出是哪种格式。可用的扩展名：.pdf、.docx、.html、.xlsx、.csv、.json。</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1.</source>
        <translation>无法生成 PDF：%1。</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation>无法识别“%1”。</translation>
    </message>
    <message>
        <source>%1 %2 (control total)</source>
        <extracomment>name of a cell, its figure</extracomment>
        <translation>%1 %2（核对合计）</translation>
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
            <numerusform>%n 格，均为 0</numerusform>
        </translation>
    </message>
    <message>
        <source> + </source>
        <extracomment>between the terms of a sum
----------
between the terms of a formula</extracomment>
        <translation>＋</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <extracomment>terms of a sum, the sum</extracomment>
        <translation>%1＝%2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the names of a list</extracomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what the cells have in common, a sentence about them</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, but %2; the difference is %3. Please check these figures.</source>
        <translation>%1，而%2，差 %3。请核对这些数。</translation>
    </message>
    <message>
        <source>%1, which is less than 0.</source>
        <translation>%1，小于 0。</translation>
    </message>
    <message>
        <source>%1 is more than %2, by %3. Please check these figures.</source>
        <translation>%1 大于 %2，多 %3。请核对这些数。</translation>
    </message>
    <message>
        <source>%1 is exactly the same as %2. Please check that it was not added up by mistake.</source>
        <translation>%1 与 %2 正好相等。请看是不是误加得来的。</translation>
    </message>
    <message>
        <source>Only one is 0: %1.</source>
        <translation>只有一个为 0：%1。</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>现为：%1。</translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1 填的是 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are empty: %1.</source>
        <translation>
            <numerusform>有 %n 格空白：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>This year %1; last year&apos;s report has %2 %3; the difference is %4.</source>
        <translation>本年 %1；上年年报中 %2 为 %3；差 %4。</translation>
    </message>
    <message>
        <source>%1 is %2; from last year&apos;s report and this year&apos;s changes it would be %3; the difference is %4.</source>
        <translation>%1 为 %2；按上年年报和本年变化应为 %3；差 %4。</translation>
    </message>
    <message>
        <source>%1: last year %2, this year %3.</source>
        <translation>%1：上年 %2，本年 %3。</translation>
    </message>
    <message>
        <source>Please write the section “%1”.</source>
        <translation>请写“%1”这一部分。</translation>
    </message>
    <message>
        <source>The section “%1” has %2 characters; %3 are usual at most.</source>
        <translation>“%1”有 %2 字，通常不超过 %3 字。</translation>
    </message>
    <message>
        <source>Please check the section “%1”.</source>
        <translation>请检查“%1”这一部分。</translation>
    </message>
    <message>
        <source>This cannot be checked without the figures of last year&apos;s report.</source>
        <translation>没有上年年报的数，无法核对。</translation>
    </message>
    <message>
        <source>This cannot be checked until it is known whether the body may make such rules; say so under “Unit and report”.</source>
        <translation>还不知道单位有没有规章制定权，无法核对；请在“单位和报告”里写明。</translation>
    </message>
    <message>
        <source>This cannot be checked because the section “%1” is not known.</source>
        <translation>不知道“%1”的内容，无法核对。</translation>
    </message>
    <message>
        <source>This cannot be checked because not all of its figures are known.</source>
        <translation>有的数未知，无法核对。</translation>
    </message>
    <message>
        <source>Only one cell explains this alone: %1 has %2; with %3 everything adds up.</source>
        <translation>只改一格就能对上的只有这一格：%1 现为 %2；改为 %3 就全部相符。</translation>
    </message>
    <message>
        <source>Two digits may have been swapped: %1 has %2; with %3 everything adds up.</source>
        <translation>可能是两个数字写颠倒了：%1 现为 %2；改为 %3 就全部相符。</translation>
    </message>
    <message>
        <source>Full-width “%1” was taken as %2.</source>
        <translation>已将全角的“%1”理解为 %2。</translation>
    </message>
    <message>
        <source>“%1” was taken as %2, without commas.</source>
        <translation>已将“%1”去掉逗号，理解为 %2。</translation>
    </message>
    <message>
        <source>“%1” was taken as %2.</source>
        <translation>已将“%1”理解为 %2。</translation>
    </message>
    <message>
        <source>“%1” was taken as %2; the form prints the unit itself.</source>
        <translation>已将“%1”理解为 %2；单位由表格印出。</translation>
    </message>
    <message>
        <source>“%1” was taken as %2, without leading zeros.</source>
        <translation>已将“%1”去掉前面的 0，理解为 %2。</translation>
    </message>
    <message>
        <source>“%1” was taken as %2, not applicable.</source>
        <translation>已将“%1”理解为 %2（不适用）。</translation>
    </message>
    <message>
        <source>Of “%1” only %2 was taken; the remark was left out.</source>
        <translation>“%1”只取了 %2，其余文字没有采用。</translation>
    </message>
    <message>
        <source>“%1” has no unit and was taken as %2, the usual one. Please check it.</source>
        <translation>“%1”没有单位，按通常的单位理解为 %2，请核对。</translation>
    </message>
    <message>
        <source>“%1” is no figure; the cell counts as not known.</source>
        <translation>“%1”不是数，这一格按未知处理。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language of these sentences: translate it as zh into Chinese.</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>%1 is not valid JSON; at line and column %2: %3.</source>
        <translation>%1 不是有效的 JSON；%2（行:列）处：%3。</translation>
    </message>
    <message>
        <source>What it looks for: %1</source>
        <extracomment>the sentence that stands there when the rule is broken</extracomment>
        <translation>这条规则要查的问题：%1</translation>
    </message>
    <message>
        <source>%1 has %2; with %3 everything adds up, but other cells explain it as well.</source>
        <translation>%1 现为 %2；改为 %3 就全部相符，但改别的格也能对上。</translation>
    </message>
    <message>
        <source>%1 (%2, should be %3)</source>
        <extracomment>a cell, the figure in it, the figure that it should have</extracomment>
        <translation>%1（现为 %2，应为 %3）</translation>
    </message>
    <message>
        <source>One of these is wrong: %1.</source>
        <translation>其中有一格错了：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. It may be on a disk that is read-only or gone.</source>
        <translation>无法建立文件夹 %1。它所在的磁盘可能只读，或者已经拔出。</translation>
    </message>
    <message>
        <source>No backup of %1 could be made.</source>
        <translation>未能备份 %1。</translation>
    </message>
    <message>
        <source>The copy %1 did not read back as it was written and was not kept. The disk may be failing; copy the report to another one.</source>
        <translation>备份 %1 写完后读回的内容与原文件不同，没有保留。磁盘可能出了问题，请把年报文件复制到别的磁盘。</translation>
    </message>
    <message>
        <source>The file could not be made: %1.</source>
        <translation>无法生成文件：%1。</translation>
    </message>
    <message>
        <source>The file was made and read again, and at %1 it says “%3” where the report says “%2”. It was not written; please report this fault of the program.</source>
        <translation>文件生成后重新读取核对，%1 处是“%3”，而报告中是“%2”。文件没有写出；这是程序的错误，请反馈。</translation>
    </message>
    <message>
        <source>%1: Findings and Explanations</source>
        <extracomment>title of a report</extracomment>
        <translation>%1校验情况及说明</translation>
    </message>
    <message>
        <source>Findings that are explained</source>
        <translation>已说明的提醒</translation>
    </message>
    <message>
        <source>Errors that are open</source>
        <translation>未改正的错误</translation>
    </message>
    <message>
        <source>Warnings that are not explained</source>
        <translation>未说明的提醒</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>What could not be checked</source>
        <translation>无法核对的规则</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>错误 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) without an explanation</source>
        <translation>
            <numerusform>未说明的提醒 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explained finding(s)</source>
        <translation>
            <numerusform>已说明 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>提示 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) that could not be checked</source>
        <translation>
            <numerusform>无法核对的规则 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The check found: %1.</source>
        <extracomment>the numbers of findings</extracomment>
        <translation>校验结果：%1。</translation>
    </message>
    <message>
        <source>The report was finished on %1.</source>
        <translation>报告已于 %1 定稿。</translation>
    </message>
    <message>
        <source>The report was finished on %1 by %2.</source>
        <translation>报告已于 %1 由 %2 定稿。</translation>
    </message>
    <message>
        <source>Its values are no longer those that it was finished with.</source>
        <translation>现在的数值已不是定稿时的数值。</translation>
    </message>
    <message>
        <source>The report is not finished.</source>
        <translation>报告尚未定稿。</translation>
    </message>
    <message>
        <source>Fingerprint of its values:</source>
        <translation>数值指纹（SHA-256）：</translation>
    </message>
    <message>
        <source>It follows: %1</source>
        <translation>由此引起：%1</translation>
    </message>
    <message>
        <source> (rule %1)</source>
        <extracomment>behind a finding: id of the rule</extracomment>
        <translation>（规则 %1）</translation>
    </message>
    <message>
        <source>year of the report taken over</source>
        <translation>所带入年报的年度</translation>
    </message>
    <message>
        <source>finished report</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Let a number in “%1” follow the table</source>
        <translation>让“%1”里的数随表格变化</translation>
    </message>
    <message>
        <source>Take back an explanation (%1)</source>
        <extracomment>a finding of the check; %1: the first cell or the section that it speaks of</extracomment>
        <translation>撤回说明（%1）</translation>
    </message>
    <message>
        <source>Explain a finding (%1)</source>
        <translation>写说明（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n blank cell(s) as 0</source>
        <translation>
            <numerusform>确认 %n 个空白格为 0</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the report</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Reopen the report</source>
        <translation>重新打开报告</translation>
    </message>
    <message>
        <source>No rule relates the cell “%1” to another figure, and %2 does not list it.</source>
        <translation>没有规则把单元格“%1”与其他数联系起来，%2 里也没有列出它。</translation>
    </message>
    <message>
        <source>There is no rule “%1” in this edition.</source>
        <translation>本版格式里没有规则“%1”。</translation>
    </message>
    <message>
        <source>The rule “%1” finds nothing here.</source>
        <translation>规则“%1”在这里没有发现问题。</translation>
    </message>
    <message>
        <source>The rule “%1” finds several things; say by cells which of these is meant: %2.</source>
        <translation>规则“%1”发现了几处问题，请用单元格指明是哪一处：%2。</translation>
    </message>
    <message>
        <source>What the rule “%1” finds cannot be explained away. Errors are corrected, blank cells are filled, notes need no answer; only a warning takes an explanation.</source>
        <translation>规则“%1”发现的问题不能用说明代替：错误要改正，空白格要填写，提示不必回答；只有提醒可以写说明。</translation>
    </message>
    <message>
        <source>An explanation is one line that is not empty and has at most %1 characters.</source>
        <translation>说明是一行文字，不能为空，最多 %1 字。</translation>
    </message>
    <message>
        <source>To change it, reopen it and say why.</source>
        <translation>要修改，请写明原因，重新打开。</translation>
    </message>
    <message>
        <source>The report was finished on %1 and cannot be changed.</source>
        <translation>报告已于 %1 定稿，不能修改。</translation>
    </message>
    <message>
        <source>The report was finished on %1 by %2 and cannot be changed.</source>
        <translation>报告已于 %1 由 %2 定稿，不能修改。</translation>
    </message>
    <message>
        <source>The report is not finished; it can be changed as it is.</source>
        <translation>报告没有定稿，可以直接修改。</translation>
    </message>
    <message>
        <source>The report cannot be finished yet: %1.</source>
        <translation>还不能定稿：%1。</translation>
    </message>
    <message>
        <source>Say why the finished report is opened again.</source>
        <translation>请写明为什么重新打开已定稿的报告。</translation>
    </message>
    <message>
        <source>The file %1 was refused. %2</source>
        <translation>文件 %1 未被采用。%2</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>It was explained when the figures were different: “%1” Please confirm it or write it anew.</source>
        <translation>此前的说明（数值已变）：“%1”，请重新确认或改写。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) to correct</source>
        <translation>
            <numerusform>%n 处错误要改正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) to correct or explain</source>
        <translation>
            <numerusform>%n 处提醒要改正或说明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) to write</source>
        <translation>
            <numerusform>%n 个部分没有写</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank cell(s) to fill</source>
        <translation>
            <numerusform>%n 格空白要填</numerusform>
        </translation>
    </message>
    <message>
        <source>This report was opened for reading only; nothing can be changed.</source>
        <translation>报告以只读方式打开，不能修改。</translation>
    </message>
    <message>
        <source>Apart from its figures, %1 % of the section “%2” are as last year; from %3 % on it is remarked. Please write what is new this year.</source>
        <translation>“%2”除数字外有 %1% 与上年相同（达到 %3% 即提醒），请写出本年度的新情况。</translation>
    </message>
    <message>
        <source>This cannot be checked without the texts of last year&apos;s report.</source>
        <translation>没有上年报告的文字，无法核对。</translation>
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
        <translation>%3 不为 0 时，%1 ≠ %2</translation>
    </message>
    <message>
        <source>%1: all are 0 or none is</source>
        <translation>%1：同为 0 或同不为 0</translation>
    </message>
    <message>
        <source>%1 = 0, unless the body may make rules</source>
        <translation>%1 ＝ 0（有规章制定权的除外）</translation>
    </message>
    <message numerus="yes">
        <source>each of %n figure(s) is a whole number ≥ 0</source>
        <translation>
            <numerusform>共 %n 格，每格为不小于 0 的整数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of %n figure(s) is filled in</source>
        <translation>
            <numerusform>共 %n 格，每格都已填写</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = last year&apos;s %2</source>
        <translation>%1 ＝ 上年的%2</translation>
    </message>
    <message>
        <source>%1 has at least %2 characters</source>
        <translation>%1不少于 %2 字</translation>
    </message>
    <message>
        <source>%1 has at least %2 characters and is not just %3</source>
        <translation>%1不少于 %2 字，且不只写%3</translation>
    </message>
    <message>
        <source>%1 has at most %2 characters</source>
        <translation>%1不超过 %2 字</translation>
    </message>
    <message>
        <source>sum of all rows under %1</source>
        <translation>%1各行之和</translation>
    </message>
    <message>
        <source>sum of all rows under %1 but %2</source>
        <translation>%1各行（不含%2）之和</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 ＋ %2</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 － %2</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 is switched off (%2, %3: %4).</source>
        <extracomment>a rule, when, who, why</extracomment>
        <translation>%1 已关闭（%2，%3：%4）。</translation>
    </message>
    <message>
        <source>%1 counts as: %2 (%3, %4: %5).</source>
        <extracomment>a rule, how much it weighs now, when, who, why</extracomment>
        <translation>%1 改为“%2”（%3，%4：%5）。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a formula, the row or column that all its figures stand in
----------
signer, organisation</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <extracomment>number of a rule in the list, its id, its severity</extracomment>
        <translation>%1. %2（%3）</translation>
    </message>
    <message>
        <source>Holds for each of: %1.</source>
        <translation>分别适用于：%1。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>Basis: %1.</source>
        <translation>依据：%1。</translation>
    </message>
    <message>
        <source>Changed here: %1</source>
        <translation>本机调整：%1</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>整份报告</translation>
    </message>
    <message>
        <source>Rules of the check: %1</source>
        <translation>校验规则：%1</translation>
    </message>
    <message>
        <source>Figures that no rule relates to others</source>
        <translation>与其他数没有勾稽关系的指标</translation>
    </message>
    <message>
        <source>you have no permission for it</source>
        <translation>没有相应的权限</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation>磁盘处于写保护状态</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>文件处于写保护状态</translation>
    </message>
    <message>
        <source>the disk does not answer as it should</source>
        <translation>磁盘读写出错</translation>
    </message>
    <message>
        <source>the disk is no longer there</source>
        <translation>磁盘已经断开</translation>
    </message>
    <message>
        <source>the computer that holds it does not answer</source>
        <translation>存放文件的电脑没有应答</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>另一个程序正在使用</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>it cannot be opened in that folder</source>
        <translation>无法在那个文件夹中打开</translation>
    </message>
    <message>
        <source>its content does not hold together</source>
        <translation>内容前后不一致</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n cell(s)</source>
        <translation>
            <numerusform>更正 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may have been entered in the wrong column: %2; %3.</source>
        <translation>可能有 %1 记错了列：%2；%3。</translation>
    </message>
    <message>
        <source>%1 may have been entered in the wrong row: %2; %3.</source>
        <translation>可能有 %1 记错了行：%2；%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n single cell(s) could be the wrong one.</source>
        <translation>
            <numerusform>有 %n 个单元格都可能是错的那一格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of cells could be the wrong ones.</source>
        <translation>
            <numerusform>有 %n 对单元格都可能是错的那两格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%2” has %1 too many and “%3” as many too few: they were probably entered in the wrong place. There are %n places where that could be.</source>
        <extracomment>a number, two columns or two rows</extracomment>
        <translation>
            <numerusform>“%2”多了 %1，“%3”少了 %1：很可能是记错了位置，可能的位置有 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source> with </source>
        <extracomment>between two cells that are wrong together</extracomment>
        <translation> 与 </translation>
    </message>
    <message>
        <source>Two cells are wrong together, one of these pairs: %1.</source>
        <translation>有两格同时错了，是下面几对中的一对：%1。</translation>
    </message>
    <message>
        <source>%1 is blank; with %2 everything adds up.</source>
        <translation>%1还空着；填 %2 就都对上了。</translation>
    </message>
    <message>
        <source>No single cell explains this; two together do: %1; %2.</source>
        <translation>只改一格对不上，两格一起改就都对上了：%1；%2。</translation>
    </message>
    <message>
        <source>The figure may have been entered in another unit: %1 has %2; it would be %3.</source>
        <translation>可能弄错了金额单位（元、万元）：%1现为 %2，按本栏的单位应为 %3。</translation>
    </message>
    <message>
        <source>The difference is exactly the figure in %1: it may have been counted twice, or not at all.</source>
        <extracomment>a cell whose figure is the difference between the two sides</extracomment>
        <translation>差额正好等于%1的数：可能重复计算了，也可能漏算了。</translation>
    </message>
    <message>
        <source>A control total in %1 decides it.</source>
        <translation>在%1填上核对合计即可判定。</translation>
    </message>
    <message>
        <source>A control total in %1 narrows it down most.</source>
        <translation>在%1填上核对合计，最能缩小范围。</translation>
    </message>
    <message>
        <source>In the table: %1.</source>
        <translation>表格中：%1。</translation>
    </message>
    <message>
        <source>It says %1, but the report is on %2.</source>
        <translation>这里写的是%1年，本报告是%2年度的。</translation>
    </message>
    <message>
        <source>Please check “%1” in the report of %2.</source>
        <translation>请核对“%1”是否合适，本报告的单位是%2。</translation>
    </message>
    <message>
        <source>“%1” is not the number of the format that this report follows, which is %2.</source>
        <translation>“%1”不是本报告所依据格式的文号，应为%2。</translation>
    </message>
    <message>
        <source>Please write about it in the section “%1”.</source>
        <translation>请在“%1”中写明。</translation>
    </message>
    <message>
        <source>In the table: %1. Please check the section “%2”.</source>
        <translation>表格中：%1。请核对“%2”。</translation>
    </message>
    <message>
        <source>%1 says: “%2” %3</source>
        <extracomment>a section, what it says there, a sentence about it</extracomment>
        <translation>“%1”中写道：“%2”%3</translation>
    </message>
    <message>
        <source>The text has %1, the table %2; the difference is %3.</source>
        <extracomment>a number of the text, cells with their sum, the difference</extracomment>
        <translation>正文是 %1，表格中%2，相差 %3。</translation>
    </message>
    <message>
        <source>%1 yuan is more than %2 yuan.</source>
        <translation>%1 元多于 %2 元。</translation>
    </message>
    <message>
        <source>The text has %1, in the unit of the table, which has %2.</source>
        <translation>按表格的单位，正文是 %1，表格中%2。</translation>
    </message>
    <message>
        <source>This cannot be checked because not all of the text or of the figures is known.</source>
        <translation>有的文字或数据没有，无法核对。</translation>
    </message>
    <message>
        <source> − </source>
        <translation>－</translation>
    </message>
    <message>
        <source>number in the text with %1 = %2</source>
        <extracomment>words that introduce a number, sums of cells</extracomment>
        <translation>正文中带%1的数 ＝ %2</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>，或 </translation>
    </message>
    <message>
        <source>what the text denies is 0: %1</source>
        <translation>正文说没有的为 0：%1</translation>
    </message>
    <message>
        <source>amount in %1 with %2 ≤ amount with %3</source>
        <translation>%1中带%2的金额 ≤ 带%3的金额</translation>
    </message>
    <message>
        <source>amount in %1 with %2 ≤ %3</source>
        <translation>%1中带%2的金额 ≤ %3</translation>
    </message>
    <message>
        <source>rules and words of the edition</source>
        <translation>格式的规则和用词</translation>
    </message>
    <message>
        <source>Take over the program&apos;s rules and words</source>
        <translation>采用程序的新规则和用词</translation>
    </message>
    <message>
        <source>%1 cannot take over this program&apos;s rules and words: its content under “%2” does not fit them. The report keeps the ones that it was made with; nothing was changed.</source>
        <translation>%1 不能采用本程序的规则和用词：其中“%2”的内容与之不符。报告仍用原来的规则，没有任何改动。</translation>
    </message>
    <message>
        <source>%1 already has the rules and words that this program has; there is nothing to take over.</source>
        <translation>%1 用的就是本程序的规则和用词，没有需要采用的。</translation>
    </message>
    <message>
        <source>The report given is on %1; last year&apos;s figures come from the report on %2. Nothing was taken from it.</source>
        <translation>所选的是 %1 年度的报告；上年数要取自 %2 年度的报告。没有从中带入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>the sum of %n cell(s) = %1</source>
        <extracomment>a sum of many cells; %1: the sum</extracomment>
        <translation>
            <numerusform>%n 项之和 ＝ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are missing: %1.</source>
        <translation>
            <numerusform>缺 %n 个数：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (last year %2, this year %3)</source>
        <extracomment>a cell, last year&apos;s figure, this year&apos;s</extracomment>
        <translation>%1（上年 %2，本年 %3）</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of figures</comment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more; the year-on-year view shows all of them.</source>
        <translation>
            <numerusform>%1，另有 %n 项，见“与上年对比”。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1; the table has %2.</source>
        <extracomment>amounts with their unit</extracomment>
        <translation>合 %1；表中是 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 ≤ this year ÷ last year ≤ %2, for each of %n figure(s) that changed by %3 or more</source>
        <translation>
            <numerusform>%1 ≤ 本年 ÷ 上年 ≤ %2，对 %n 个数中变动达到 %3 的逐个核对</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this year ÷ last year is not about 10,000, nor about 0.0001</source>
        <translation>%1：本年 ÷ 上年不是约 10000，也不是约 0.0001</translation>
    </message>
    <message>
        <source>amount in the text with %1 is not 10,000 times, nor a ten thousandth of, %2</source>
        <translation>正文中用 %1 写的金额不是 %2 的一万倍或万分之一</translation>
    </message>
    <message>
        <source>“%1” is not a number; write it in digits.</source>
        <translation>“%1”不是数，请填数字。</translation>
    </message>
    <message>
        <source>The text holds a broken character after “%1”. Delete it and type it again.</source>
        <translation>文字中“%1”之后有一个残缺的字符，无法保存。请删去后重新输入。</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>stands in for a missing font</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (here: %2)</source>
        <comment>missing font and what is used</comment>
        <translation>%1（现用 %2）</translation>
    </message>
    <message>
        <source>This computer lacks official fonts, so lines and pages may break elsewhere than on the office&apos;s own computers: %1.</source>
        <translation>这台电脑缺少公文字体，换行和分页可能与单位的电脑不同：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items of a list</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>a comma is missing, or something is not closed</source>
        <translation>缺少逗号，或有括号、引号没有结束</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>缺少冒号</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>缺少逗号</translation>
    </message>
    <message>
        <source>nothing follows a comma</source>
        <translation>逗号后没有内容</translation>
    </message>
    <message>
        <source>this is no value</source>
        <translation>这里不是一个值</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>这里不是数字</translation>
    </message>
    <message>
        <source>a backslash stands where it means nothing</source>
        <translation>反斜杠用法不对</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>something follows after the end</source>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>a reason in English that the system gives: only quoted</extracomment>
        <translation>系统提示“%1”</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>恢复到以前的状态</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here. Nothing was written over it; open it again and make the change there.</source>
        <translation>%1 打开以后被其他程序改动过。为避免覆盖，这次修改没有写入；请重新打开后再改。</translation>
    </message>
    <message>
        <source>The report has no version number %1.</source>
        <translation>这份报告没有编号为 %1 的版本。</translation>
    </message>
    <message>
        <source>%1 is a report of another year or another edition; this report cannot go back to it.</source>
        <translation>%1 是另一年度或另一版格式的报告，这份报告不能恢复成它。</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened (%2). Use a backup of it, or save what can still be read with the command nianbao-cli recover.</source>
        <translation>%1 已损坏，没有打开（%2）。请使用它的备份，或者用命令 nianbao-cli recover 把还能读出的内容存成新文件。</translation>
    </message>
    <message>
        <source>Nothing could be read out of %1. Use a backup of it.</source>
        <translation>从 %1 中什么也没有读出来。请使用它的备份。</translation>
    </message>
    <message>
        <source>%1 is unchanged: this is done only after a backup was made.</source>
        <translation>%1 没有改动：这一步要先做好备份才能进行。</translation>
    </message>
    <message>
        <source>%1, in the data of the file</source>
        <translation>%1（文件自带的数据）</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>words in the table of %1</source>
        <translation>“%1”表中的文字</translation>
    </message>
    <message>
        <source>On page %1 there is something that this program does not draw, such as a note or a picture.</source>
        <translation>第 %1 页上有本程序没有画过的内容，例如批注或图片。</translation>
    </message>
    <message>
        <source>%1: the report says “%2”, the file “%3”.</source>
        <translation>%1：报告为“%2”，文件为“%3”。</translation>
    </message>
    <message>
        <source>There is no report in %1: this program did not make it from one, or another program has thrown the data away. A PDF that was printed or scanned has to be typed in.</source>
        <translation>%1 里没有年报数据：它不是本程序导出的，或者数据已被其他程序去掉。扫描的 PDF 只能照着录入。</translation>
    </message>
    <message>
        <source>%1 was written anew by another program, or it is damaged; its pages cannot be compared. Take the file as it was exported.</source>
        <translation>%1 被其他程序重新保存过，或者已经损坏，无法核对页面。请用原来导出的文件。</translation>
    </message>
    <message>
        <source>%1 is not finished, so there is nothing to publish yet. Finish the report first, or make a draft of everything.</source>
        <translation>%1 还没有定稿，不能用于报送和公开。请先定稿，或者生成草稿。</translation>
    </message>
    <message>
        <source>The file is no PDF, or a damaged one, and was left as it is (%1).</source>
        <translation>这不是 PDF 文件，或者已经损坏；文件未作改动（%1）。</translation>
    </message>
    <message>
        <source>The PDF is protected with a password; this program neither signs nor checks such files.</source>
        <translation>该 PDF 有密码保护，本程序不能对这样的文件签名或验证签名。</translation>
    </message>
    <message>
        <source>Whoever signed this PDF allowed no further change, not even another signature.</source>
        <translation>该 PDF 的签名者不允许再作任何改动，也不能再签名。</translation>
    </message>
    <message>
        <source>The signature has %1 bytes, more than the %2 that were kept free for it. Nothing was written; please report this fault of the program.</source>
        <translation>签名有 %1 字节，超过了预留的 %2 字节。没有写入任何内容；请反馈程序的这一错误。</translation>
    </message>
    <message>
        <source>The signature was checked at once and does not hold: %1 Nothing was written.</source>
        <translation>签名后立即验证，没有通过：%1没有写入任何内容。</translation>
    </message>
    <message>
        <source>The key could not sign (%1). Nothing was written.</source>
        <translation>密钥未能完成签名（%1）。没有写入任何内容。</translation>
    </message>
    <message>
        <source>There is no certificate in the file.</source>
        <translation>文件中没有证书。</translation>
    </message>
    <message>
        <source>A part of the program, %1, is missing or cannot be loaded (%2). Install it again.</source>
        <translation>程序的组成部分 %1 缺失或无法加载（%2）。请重新安装程序。</translation>
    </message>
    <message>
        <source>Keys on tokens need the PKCS#11 engine of OpenSSL (Debian: libengine-pkcs11-openssl), which is not installed here (%1).</source>
        <translation>使用令牌中的密钥需要 OpenSSL 的 PKCS#11 引擎（Debian：libengine-pkcs11-openssl），这台电脑没有安装（%1）。</translation>
    </message>
    <message>
        <source>“%1” is no address of a key on a token, which looks like “pkcs11:token=NAME;object=KEY”.</source>
        <translation>“%1”不是令牌中密钥的地址。地址形如“pkcs11:token=令牌名;object=密钥名”。</translation>
    </message>
    <message>
        <source>The address of the key holds its PIN, where others could read it. Leave it out; it is asked for.</source>
        <translation>密钥地址中写有 PIN 码，可能被他人看到。请去掉，程序会询问。</translation>
    </message>
    <message>
        <source>The key %1 could not be used (%2). See whether the token is plugged in and whether the address is right.</source>
        <translation>无法使用密钥 %1（%2）。请检查令牌是否插好，地址是否正确。</translation>
    </message>
    <message>
        <source>The PIN of %1 is wrong. Be careful: after a few wrong ones the token locks itself.</source>
        <translation>%1 的 PIN 码不对。请注意：连续输错几次，令牌会锁定。</translation>
    </message>
    <message>
        <source>The key needs its password, and none was given.</source>
        <translation>密钥需要密码，但没有给出。</translation>
    </message>
    <message>
        <source>The password of the key is wrong.</source>
        <translation>密钥的密码不对。</translation>
    </message>
    <message>
        <source>The file holds no key that can be read (%1). It should be a PKCS#12 file, with the ending .p12 or .pfx.</source>
        <translation>文件中没有可以读取的密钥（%1）。应当是 PKCS#12 文件，扩展名为 .p12 或 .pfx。</translation>
    </message>
    <message>
        <source>There is no private key with its certificate in it. Export both together, or give the certificate in a file.</source>
        <translation>其中没有私钥和对应的证书。请把两者一起导出，或者另用文件给出证书。</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate of %1.</source>
        <translation>密钥与 %1 的证书不匹配。</translation>
    </message>
    <message>
        <source>Keys of the kind %1 cannot sign here; RSA and EC keys can.</source>
        <translation>不能用 %1 类型的密钥签名；可以用 RSA 和 EC 密钥。</translation>
    </message>
    <message>
        <source>This is an SM2 key. Signing with it is experimental: the signature follows GM/T 0009, but Adobe Reader and most other programs cannot check it. Say that you want it all the same.</source>
        <translation>这是 SM2 密钥。用它签名是试验性的：签名符合 GM/T 0009，但 Adobe Reader 等大多数程序不能验证。仍要使用，请明确选择允许 SM2 密钥。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2; what it signs now would not be accepted.</source>
        <translation>%1 的证书已于 %2 到期，现在用它签名不会被认可。</translation>
    </message>
    <message>
        <source>The certificate of %1 is only valid from %2 on; see whether this computer&apos;s date is right.</source>
        <translation>%1 的证书从 %2 起才有效；请检查这台电脑的日期是否正确。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for something else and not for signing.</source>
        <translation>%1 的证书另有用途，不能用于签名。</translation>
    </message>
    <message>
        <source>A signature of an unknown signer</source>
        <translation>签名者不明的签名</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>signer, moment</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>It covers the whole file, and nothing was changed since.</source>
        <translation>签名覆盖整个文件，签名后没有改动。</translation>
    </message>
    <message>
        <source>It covers the file as it was then; what was added since, such as further signatures, changes nothing in it.</source>
        <translation>签名覆盖签名时的文件；之后增加的内容（如其他签名）没有改变已签的内容。</translation>
    </message>
    <message>
        <source>The document was changed after it was signed: what you see now is not what was signed.</source>
        <translation>文件在签名后被改动过：现在看到的不是当时签名的内容。</translation>
    </message>
    <message>
        <source>This computer&apos;s list of authorities vouches for the certificate.</source>
        <translation>证书由这台电脑信任的机构签发。</translation>
    </message>
    <message>
        <source>%1 vouches for the certificate.</source>
        <translation>证书由 %1 中的证书担保。</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate: it was made by the signer itself. Ask the signer whether it is theirs (serial number %1).</source>
        <translation>证书没有机构担保，是签名者自己制作的。请向签名者核实（序列号 %1）。</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”, whom this computer does not know. Get that authority&apos;s certificate and name it as trusted.</source>
        <translation>证书由“%1”签发，这台电脑不认识该机构。请取得该机构的证书，并设为信任。</translation>
    </message>
    <message>
        <source>No known authority vouches for the certificate, which was issued by “%1”.</source>
        <translation>证书由“%1”签发，没有已知的机构担保。</translation>
    </message>
    <message>
        <source>The certificate is for something else and not for signing.</source>
        <translation>证书另有用途，不能用于签名。</translation>
    </message>
    <message>
        <source>The certificate is only valid from %1 on.</source>
        <translation>证书从 %1 起才有效。</translation>
    </message>
    <message>
        <source>The certificate expired on %1. By the clock of the signer&apos;s computer it was valid at signing; without a time stamp nobody else can confirm that.</source>
        <translation>证书已于 %1 到期。按签名者电脑给出的时间，签名时证书有效；但没有时间戳，无法由他人证明。</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>证书已于 %1 到期。</translation>
    </message>
    <message>
        <source>The part of the file that it says is signed is not the file around it.</source>
        <translation>签名声明的范围与文件不符。</translation>
    </message>
    <message>
        <source>The signature is damaged and cannot be read.</source>
        <translation>签名已损坏，无法读取。</translation>
    </message>
    <message>
        <source>It is a kind of signature that this program cannot check.</source>
        <translation>本程序不能验证这种签名。</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is missing in it.</source>
        <translation>签名中缺少签名者的证书。</translation>
    </message>
    <message>
        <source>What was signed has been changed since.</source>
        <translation>已签名的内容后来被改动过。</translation>
    </message>
    <message>
        <source>It was not made with the key of its certificate.</source>
        <translation>签名不是用证书对应的密钥作出的。</translation>
    </message>
    <message>
        <source>Its certificate was exchanged for another one.</source>
        <translation>证书被换成了另一份。</translation>
    </message>
    <message>
        <source>The file was signed, but the signature has been cut off from it: the file was changed.</source>
        <translation>文件曾经签名，但签名已被切断：文件被改动过。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>The signature is not valid.</source>
        <translation>签名无效。</translation>
    </message>
    <message>
        <source>%1 (control total)</source>
        <translation>%1（核对合计）</translation>
    </message>
    <message>
        <source>%1 (last year)</source>
        <translation>%1（上年）</translation>
    </message>
    <message>
        <source>%1 (explanation)</source>
        <translation>%1（说明）</translation>
    </message>
    <message>
        <source>State: finished</source>
        <translation>状态：已定稿</translation>
    </message>
    <message>
        <source>State: reopened</source>
        <translation>状态：已重新打开</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>(blank)</source>
        <extracomment>stands in a list for a cell or text in which nothing is</extracomment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Typed</source>
        <comment>origin of a change</comment>
        <translation>键入</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>origin of a change</comment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Pasted</source>
        <comment>origin of a change</comment>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Rest filled with 0</source>
        <comment>origin of a change</comment>
        <translation>其余填 0</translation>
    </message>
    <message>
        <source>Corrected as suggested</source>
        <comment>origin of a change</comment>
        <translation>按建议更正</translation>
    </message>
    <message>
        <source>Control total</source>
        <comment>origin of a change</comment>
        <translation>核对合计</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>origin of a change</comment>
        <translation>撰写文字</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>origin of a change</comment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Ready-written text</source>
        <comment>origin of a change</comment>
        <translation>采用现成文字</translation>
    </message>
    <message>
        <source>Number follows the table</source>
        <comment>origin of a change</comment>
        <translation>数字随表</translation>
    </message>
    <message>
        <source>Unit and report</source>
        <comment>origin of a change</comment>
        <translation>单位和报告</translation>
    </message>
    <message>
        <source>Taken over from last year</source>
        <comment>origin of a change</comment>
        <translation>带入上年数</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>origin of a change</comment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Command line</source>
        <comment>origin of a change</comment>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Explained</source>
        <comment>origin of a change</comment>
        <translation>写说明</translation>
    </message>
    <message>
        <source>Blank confirmed as 0</source>
        <comment>origin of a change</comment>
        <translation>空白格确认为 0</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>origin of a change</comment>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>origin of a change</comment>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Went back to an earlier state</source>
        <comment>origin of a change</comment>
        <translation>恢复到以前</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>origin of a change</comment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redone</source>
        <comment>origin of a change</comment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Before the first change of the day</source>
        <translation>当天第一次修改之前</translation>
    </message>
    <message>
        <source>Before the file was brought up to date for a newer program</source>
        <translation>升级文件格式之前</translation>
    </message>
    <message>
        <source>Before figures of another file were taken in</source>
        <translation>导入其他文件的数字之前</translation>
    </message>
    <message>
        <source>Before signing</source>
        <translation>签名之前</translation>
    </message>
    <message>
        <source>Before finishing</source>
        <translation>定稿之前</translation>
    </message>
    <message>
        <source>Before going back to an earlier state</source>
        <translation>恢复到以前的状态之前</translation>
    </message>
    <message>
        <source>Made when asked for</source>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>Backup of %1 (%2)</source>
        <extracomment>a copy of the file; %1: moment, %2: why it was made</extracomment>
        <translation>备份 %1（%2）</translation>
    </message>
    <message>
        <source>Version “%1”</source>
        <translation>版本“%1”</translation>
    </message>
    <message>
        <source>Version “%1” of %2</source>
        <translation>版本“%1”（%2）</translation>
    </message>
    <message>
        <source>Only the beginning could be read. Write the rest again.</source>
        <translation>只读出了开头，其余请重新填写。</translation>
    </message>
    <message>
        <source>Lost, or blank before. Please fill it in again.</source>
        <translation>已丢失，或原来就是空的，请重新填写。</translation>
    </message>
    <message>
        <source>It was read, but its last change says otherwise. Please check it.</source>
        <translation>读出的内容与最后一次改动记录不一致，请核对。</translation>
    </message>
    <message>
        <source>What stood there cannot be of this report; left out.</source>
        <translation>其中的内容不属于这份年报，已略去。</translation>
    </message>
    <message>
        <source>%1: Findings to Settle</source>
        <extracomment>title of a report</extracomment>
        <translation>%1核对结果清单</translation>
    </message>
    <message>
        <source>Nothing is left to correct or to explain.</source>
        <translation>没有待改正或待说明的事项。</translation>
    </message>
    <message>
        <source>Errors are corrected; warnings are corrected or explained; notes need no answer.</source>
        <translation>错误须改正；提醒须改正或说明；提示不必处理。</translation>
    </message>
    <message>
        <source>□ %1. [%2] %3</source>
        <extracomment>in a list to tick off: number, how bad it is, what was found</extracomment>
        <translation>□ %1.〔%2〕%3</translation>
    </message>
    <message>
        <source>Exported “%1”</source>
        <comment>name of a version</comment>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Took over the program&apos;s rules and words</source>
        <comment>origin of a change</comment>
        <translation>采用程序的新规则和用词</translation>
    </message>
    <message>
        <source>No font of this computer has these characters: %1.</source>
        <translation>这台电脑的字体里没有这些字：%1。</translation>
    </message>
    <message>
        <source>This version was kept when %1 had other rules and words of the official form. It is not damaged, but it does not fit the report as it is now; the backup made before the report took over the new ones has the version, too.</source>
        <translation>该版本保存时，%1 使用的是另一套官方格式的规则和用词。版本没有损坏，但与现在的报告不相容；采用新规则和用词之前所做的备份中也有这个版本。</translation>
    </message>
    <message>
        <source>Last year&apos;s report is that of “%1”, this one is that of “%2”. That is right only if the body was renamed.</source>
        <translation>上年报告的单位是“%1”，本报告的单位是“%2”。只有单位改过名称时才可带入。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>year of the report</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>edition of the report</source>
        <translation>报告格式版本</translation>
    </message>
    <message>
        <source>%1, where the file prints it</source>
        <translation>%1（文件的版面上）</translation>
    </message>
    <message>
        <source>%1, in the file&apos;s list of figures</source>
        <translation>%1（文件的数据列表中）</translation>
    </message>
    <message>
        <source>%1 is no file that a report can be imported from; its ending has to be one of: %2. Give a values file, or a PDF that this program exported.</source>
        <translation>无法从 %1 导入报告，扩展名须是：%2。请给出数值文件，或本程序导出的 PDF。</translation>
    </message>
    <message>
        <source>There is no list of files (%2) in %1, so it is no bundle that this program made. Give single files, or the folder or ZIP as it was made.</source>
        <translation>%1 里没有文件清单（%2），不是本程序生成的成套文件。请给出单个文件，或生成时的文件夹或 ZIP。</translation>
    </message>
    <message>
        <source>%1 widths</source>
        <translation>%1 个宽度</translation>
    </message>
    <message>
        <source>array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>array of at most %1</source>
        <translation>最多 %1 项的数组</translation>
    </message>
    <message>
        <source>array that is not empty</source>
        <translation>非空的数组</translation>
    </message>
    <message>
        <source>at least %1 cells</source>
        <translation>至少 %1 格</translation>
    </message>
    <message>
        <source>at most %1 cells</source>
        <translation>最多 %1 格</translation>
    </message>
    <message>
        <source>at most %1 cells in all rules</source>
        <translation>全部规则合计最多 %1 格</translation>
    </message>
    <message>
        <source>at most %1 columns</source>
        <translation>最多 %1 列</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>最多 %1 层</translation>
    </message>
    <message>
        <source>at most %1 nodes</source>
        <translation>最多 %1 个节点</translation>
    </message>
    <message>
        <source>at most %1 rules</source>
        <translation>最多 %1 条规则</translation>
    </message>
    <message>
        <source>blocks that fit on %1 common columns</source>
        <translation>各块能对齐到 %1 个共同的列</translation>
    </message>
    <message>
        <source>date as YYYY-MM-DD</source>
        <translation>YYYY-MM-DD 形式的日期</translation>
    </message>
    <message>
        <source>no corner: the table has no row labels</source>
        <translation>没有左上角：这张表没有行标题</translation>
    </message>
    <message>
        <source>no total: only a row or column with figures can be one</source>
        <translation>不是合计：只有带数字的行或列才能是合计</translation>
    </message>
    <message>
        <source>no width: only a column with figures has one</source>
        <translation>没有宽度：只有带数字的列才有宽度</translation>
    </message>
    <message>
        <source>nothing: only money has decimals and units to choose from</source>
        <translation>不写：只有金额才有小数位数和可选的单位</translation>
    </message>
    <message>
        <source>number from %1 to %2</source>
        <translation>%1 至 %2 的数</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>object with either rows or columns</source>
        <translation>只含 rows 或只含 columns 的对象</translation>
    </message>
    <message>
        <source>one cell</source>
        <translation>一格</translation>
    </message>
    <message>
        <source>rule with one total on the right</source>
        <translation>右边只有一个合计格的规则</translation>
    </message>
    <message>
        <source>rules that can be expanded in reasonable time</source>
        <translation>能在合理时间内展开的规则</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>text of at most %1 characters</source>
        <translation>最多 %1 个字符的文本</translation>
    </message>
    <message>
        <source>text whose [[ ]] and { } pair</source>
        <translation>[[ ]] 和 { } 成对的文本</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>不含控制字符的文本</translation>
    </message>
    <message>
        <source>total of at most %1 figures</source>
        <translation>最多由 %1 个数相加的合计</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>units of which the first is the usual one</source>
        <translation>第一个为常用单位的单位列表</translation>
    </message>
    <message>
        <source>whole number from %1 to %2</source>
        <translation>%1 至 %2 的整数</translation>
    </message>
    <message>
        <source>The outermost level</source>
        <extracomment>Where in a file of rules and tables something is wrong: in its outermost object.</extracomment>
        <translation>最外层</translation>
    </message>
    <message>
        <source>%1 has the key “%2”, which has no meaning there.</source>
        <translation>%1 中有“%2”这个键，它在那里没有意义。</translation>
    </message>
    <message>
        <source>%1 lacks “%2”.</source>
        <translation>%1 中缺少“%2”。</translation>
    </message>
    <message>
        <source>%1 repeats “%2”, which was used before.</source>
        <translation>%1 重复使用了前面用过的“%2”。</translation>
    </message>
    <message>
        <source>%1 adds figures of different units (%2).</source>
        <translation>%1 把不同单位的数加在了一起（%2）。</translation>
    </message>
    <message>
        <source>%1 is a rule that no report, not even one of zeros, can fulfil (%2).</source>
        <translation>%1 这条规则（%2），任何报告都无法满足，全部填 0 也不行。</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Clear the control total (%1)</source>
        <translation>清除核对合计（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are empty or hold “/”: %1.</source>
        <translation>
            <numerusform>有 %n 格空白或填“/”：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>each of %1, from %2 characters on: less than %3 % the same as last year&apos;s, figures left out</source>
        <translation>%1，满 %2 字的：除数字外与上年相同的少于 %3%</translation>
    </message>
    <message>
        <source>The folder that was chosen for backups, %1, is not there. If it is on a USB stick or a network drive, connect that again; otherwise choose another folder.</source>
        <translation>选定的备份文件夹 %1 不在。如果它在 U 盘或网络磁盘上，请重新连接；否则请另选一个文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder that was chosen for backups, %1. Choose another one.</source>
        <translation>选定的备份文件夹 %1 不能写入，请另选一个。</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n control total(s)</source>
        <translation>
            <numerusform>填入 %n 个核对合计</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down %1 (%2)</source>
        <translation>向下填充 %1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Fill down into %n cell(s)</source>
        <translation>
            <numerusform>向下填充 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled down</source>
        <comment>origin of a change</comment>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>A crash had cut off the last change, and it could not be taken back: of figures or texts that changed together, only some may be new. Please compare them.</source>
        <translation>最后一次改动中途被打断（程序崩溃或断电），也没能撤回：一起改动的数字和文字可能只存了一部分，请核对。</translation>
    </message>
    <message>
        <source>The form itself was damaged in the file; the same form of this program is in its place.</source>
        <translation>文件中的格式已损坏，已换成本程序中的同一格式。</translation>
    </message>
    <message>
        <source>The report has no date yet, and after signing nobody can fill it in. It is asked for under “Unit and report”.</source>
        <translation>年报还没有填日期，签名之后就填不进去了。请在“单位和报告”中填写。</translation>
    </message>
    <message>
        <source>%1 is damaged and was not read (%2). Have it sent again by those it comes from, or make it anew.</source>
        <translation>%1 已损坏，没有读取（%2）。请让提供它的单位重新发一份，或者重新生成。</translation>
    </message>
    <message>
        <source>there is more in it than this program reads</source>
        <translation>里面的内容超出本程序可读取的限度</translation>
    </message>
    <message>
        <source>The text has %1 characters; a report takes at most %2 in one place. Shorten it.</source>
        <translation>这段文字有 %1 个字符；年报的一处最多容纳 %2 个。请缩短后再试。</translation>
    </message>
    <message>
        <source>Whether the report was finished could not be read.</source>
        <translation>报告是否已经定稿，没能读出。</translation>
    </message>
    <message>
        <source>Some fields of “Unit and report” may be missing.</source>
        <translation>“单位和报告”中可能有几项缺失。</translation>
    </message>
    <message>
        <source>Some control totals may be missing.</source>
        <translation>部分核对合计可能缺失。</translation>
    </message>
    <message>
        <source>Some of last year&apos;s figures may be missing.</source>
        <translation>部分上年数可能缺失。</translation>
    </message>
    <message>
        <source>Some of last year&apos;s texts may be missing.</source>
        <translation>部分上年正文可能缺失。</translation>
    </message>
    <message>
        <source>Whether last year&apos;s report was taken over could not be read.</source>
        <translation>是否带入过上年年报，没能读出。</translation>
    </message>
    <message>
        <source>Some explanations of findings may be missing.</source>
        <translation>对问题的部分说明可能缺失。</translation>
    </message>
    <message>
        <source>Its row was damaged; taken from the newest version that could be read.</source>
        <translation>该处已损坏，已按能读出的最近版本找回，请核对。</translation>
    </message>
    <message>
        <source>The year of the report could not be read; it is taken to be %1. If that is wrong, give the damaged file a name with only the right year in it, and save what can be read once more.</source>
        <translation>没能读出报告年度，暂按 %1 年处理。如果不对，请在损坏文件的文件名中只写正确的年度，再重新救出内容。</translation>
    </message>
    <message>
        <source>The form itself was damaged in the file; this program&apos;s form of the same name is in its place, perhaps with other rules and words.</source>
        <translation>文件中的格式已损坏，已换成本程序中同名的格式，规则和用词可能不同。</translation>
    </message>
    <message>
        <source>The form itself was damaged in the file; the official form for the year of the report is in its place, which may be another.</source>
        <translation>文件中的格式已损坏，已换成报告年度的官方格式，可能与原来的不同。</translation>
    </message>
    <message>
        <source>Some versions may be missing or damaged.</source>
        <translation>部分版本可能缺失或损坏。</translation>
    </message>
    <message>
        <source>Some notes on the files made from the report may be missing; whether such a file is still up to date cannot always be told then.</source>
        <translation>导出文件的部分记录可能缺失，因此不一定能判断某个导出文件是否仍与报告一致。</translation>
    </message>
    <message>
        <source>Its row was damaged; taken from its last change that could be read.</source>
        <translation>该处已损坏，已按能读出的最后一次改动记录找回。</translation>
    </message>
    <message>
        <source>Lost; the name of the file stands there now. Please write it again.</source>
        <translation>已丢失，现在写的是文件名，请重新填写。</translation>
    </message>
    <message>
        <source>Some changes may be missing in the history.</source>
        <translation>部分改动记录可能缺失。</translation>
    </message>
    <message>
        <source>at most %1 rules about texts</source>
        <translation>最多 %1 条关于正文的规则</translation>
    </message>
    <message>
        <source>regular expression without repetitions</source>
        <translation>不含重复符号（*、+、{}）的正则表达式</translation>
    </message>
</context>
</TS>
