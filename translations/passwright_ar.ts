<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>passwright::AccountFacts</name>
    <message>
        <source>%1, %2</source>
        <extracomment>When a password expires: %1 a date, %2 such as &quot;in 12 days&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>Stands where the directory does not tell a fact about a user</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>حالة %1</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>اسم المستخدم:</translation>
    </message>
    <message>
        <source>User ID:</source>
        <translation>معرّف المستخدم:</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>البريد الإلكتروني:</translation>
    </message>
    <message>
        <source>Password last set:</source>
        <translation>آخر تعيين لكلمة المرور:</translation>
    </message>
    <message>
        <source>Password expiry:</source>
        <translation>انتهاء صلاحية كلمة المرور:</translation>
    </message>
    <message>
        <source>Copy the user ID</source>
        <translation>نسخ معرّف المستخدم</translation>
    </message>
</context>
<context>
    <name>passwright::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <comment>Caption of a filter of the audit trail</comment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Part of a user name or user ID</source>
        <translation>جزء من اسم المستخدم أو معرّف المستخدم</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <comment>Caption of a filter of the audit trail: the kind of entry</comment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <comment>Caption of a filter of the audit trail</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <comment>Caption of a filter of the audit trail</comment>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>Caption of the first day of a range</comment>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <comment>Caption of the last day of a range</comment>
        <translation>إلى تاريخ</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Load &amp;more</source>
        <comment>Button: reads older entries</comment>
        <translation>تحميل المزيد</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Reads the newest entries (F5).</source>
        <translation>قراءة أحدث القيود (F5).</translation>
    </message>
    <message>
        <source>Details of the chosen row</source>
        <translation>تفاصيل الصف المختار</translation>
    </message>
    <message>
        <source>E&amp;xpected head</source>
        <comment>Caption of a field: the hash of the last entry, as it was kept elsewhere</comment>
        <translation>رأس السلسلة المتوقع</translation>
    </message>
    <message>
        <source>64 hex digits that you kept, or nothing</source>
        <translation>64 رقمًا ست عشريًا احتفظت بها، أو لا شيء</translation>
    </message>
    <message>
        <source>With the head that an earlier check showed, a cut-off end is found as well.</source>
        <translation>مع رأس السلسلة الذي أظهره فحص سابق، يُكتشف أيضًا اقتطاع نهاية السجل.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <comment>Button: checks whether the audit trail is whole</comment>
        <translation>فحص السلامة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>Button: writes the audit trail to a file</comment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Writes what the filters let through to a file, as CSV or JSON.</source>
        <translation>كتابة القيود المطابقة لعوامل التصفية في ملف بتنسيق CSV أو JSON.</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Filter of the audit trail: no filter by kind</extracomment>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Filter of the audit trail: no filter by outcome</extracomment>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the audit trail: no filter by days</extracomment>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>From, to</source>
        <extracomment>Filter of the audit trail: a first and a last day, chosen beside it</extracomment>
        <translation>من تاريخ إلى تاريخ</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>تم تصدير %Ln قيد.</numerusform>
            <numerusform>تم تصدير قيد واحد.</numerusform>
            <numerusform>تم تصدير قيدين.</numerusform>
            <numerusform>تم تصدير %Ln قيود.</numerusform>
            <numerusform>تم تصدير %Ln قيدًا.</numerusform>
            <numerusform>تم تصدير %Ln قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in “%1”, which only your account can read.</source>
        <translation>القيود في «‎%1‎»، ولا يستطيع قراءته إلا حسابك.</translation>
    </message>
    <message>
        <source>Reading the audit trail…</source>
        <translation>جارٍ قراءة سجل التدقيق…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries; there are older ones.</source>
        <translation>
            <numerusform>أحدث %Ln قيد؛ وهناك قيود أقدم.</numerusform>
            <numerusform>أحدث قيد؛ وهناك قيود أقدم.</numerusform>
            <numerusform>أحدث قيدين؛ وهناك قيود أقدم.</numerusform>
            <numerusform>أحدث %Ln قيود؛ وهناك قيود أقدم.</numerusform>
            <numerusform>أحدث %Ln قيدًا؛ وهناك قيود أقدم.</numerusform>
            <numerusform>أحدث %Ln قيد؛ وهناك قيود أقدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation>
            <numerusform>%Ln قيد.</numerusform>
            <numerusform>قيد واحد.</numerusform>
            <numerusform>قيدان.</numerusform>
            <numerusform>%Ln قيود.</numerusform>
            <numerusform>%Ln قيدًا.</numerusform>
            <numerusform>%Ln قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches the filters.</source>
        <translation>لا يوجد قيد يطابق عوامل التصفية.</translation>
    </message>
    <message>
        <source>The audit trail is empty.</source>
        <translation>سجل التدقيق فارغ.</translation>
    </message>
    <message>
        <source>The audit trail could not be read. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>تعذرت قراءة سجل التدقيق. %1</translation>
    </message>
    <message>
        <source>This is not the head of an audit trail.</source>
        <translation>هذا ليس رأس سلسلة لسجل تدقيق.</translation>
    </message>
    <message>
        <source>A head has 64 digits from 0 to 9 and a to f. Leave the field empty to check without one.</source>
        <translation>يتكون رأس السلسلة من 64 رقمًا من 0 إلى 9 ومن a إلى f. اترك الحقل فارغًا للفحص من دونه.</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>جارٍ فحص كل القيود…</translation>
    </message>
    <message>
        <source>Head to keep elsewhere, for the next check: %1</source>
        <extracomment>%1: 64 hex digits, the hash of the last entry</extracomment>
        <translation>رأس السلسلة، لحفظه في مكان آخر للفحص التالي: %1</translation>
    </message>
    <message>
        <source>Keep a copy of the database as it is now, and find out who could write to it.</source>
        <translation>احتفظ بنسخة من قاعدة البيانات كما هي الآن، وتبيّن من كان بإمكانه الكتابة فيها.</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>File type in a dialog</extracomment>
        <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>File type in a dialog</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>audit-trail</source>
        <extracomment>Suggested name of a file, without its ending</extracomment>
        <translation>سجل-التدقيق</translation>
    </message>
    <message>
        <source>The export was stopped. There is no file.</source>
        <translation>أُوقف التصدير. لا يوجد ملف.</translation>
    </message>
    <message>
        <source>Writing the audit trail to a file…</source>
        <translation>جارٍ كتابة سجل التدقيق في ملف…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends an export</extracomment>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>passwright::ArgumentParser</name>
    <message>
        <source>No command was given. `%1 --help` lists them.</source>
        <translation>لم يُعطَ أي أمر. يسرد `%1 --help` الأوامر.</translation>
    </message>
    <message>
        <source>There is no such command. `%1 --help` lists them.</source>
        <translation>لا يوجد أمر بهذا الاسم. يسرد `%1 --help` الأوامر.</translation>
    </message>
    <message>
        <source>The last option needs a value.</source>
        <translation>الخيار الأخير يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>`%1 --help` lists the options. Passwords are never given as options: they are typed, or come from standard input.</source>
        <translation>يسرد `%1 --help` الخيارات. لا تُعطى كلمات المرور خياراتٍ أبدًا: بل تُكتب، أو تُقرأ من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>There is an option that is not known.</source>
        <translation>يوجد خيار غير معروف.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>غير معروف: %1.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>ورد %1 مرتين.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>القيمة المطلوبة لـ %1 رقم من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 takes 64 hex characters.</source>
        <translation>القيمة المطلوبة لـ %1 هي 64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>%1 takes random, passphrase or phone.</source>
        <translation>القيمة المطلوبة لـ %1 هي random أو passphrase أو phone.</translation>
    </message>
    <message>
        <source>%1 takes a value that is not empty.</source>
        <translation>القيمة المطلوبة لـ %1 يجب ألا تكون فارغة.</translation>
    </message>
    <message>
        <source>`%1` takes no %2.</source>
        <translation>الأمر `%1` لا يقبل %2.</translation>
    </message>
    <message>
        <source>`%1` needs %2.</source>
        <translation>الأمر `%1` يحتاج إلى %2.</translation>
    </message>
    <message>
        <source>`%1` needs --as USER, who signs in for it.</source>
        <translation>الأمر `%1` يحتاج إلى --as USER، أي من يسجّل الدخول لتنفيذه.</translation>
    </message>
    <message>
        <source>`%1` takes no arguments.</source>
        <translation>الأمر `%1` لا يقبل وسائط.</translation>
    </message>
    <message>
        <source>`%1` takes %2 and no more. Quote what has spaces in it.</source>
        <translation>الأمر `%1` يقبل %2 ولا أكثر. ضع ما يحتوي على مسافات بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>An argument is empty.</source>
        <translation>توجد وسيطة فارغة.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>Reads from standard input: %1</source>
        <translation>يقرأ من الإدخال القياسي: %1</translation>
    </message>
    <message>
        <source>Changes and resets passwords, without a display.</source>
        <translation>تغيير كلمات المرور وإعادة تعيينها، من دون واجهة رسومية.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Passwords are typed without echo, or come from standard input, a line each, in the order
that the help of a command names; never from an argument or the environment.</source>
        <translation>تُكتب كلمات المرور من دون إظهارها، أو تُقرأ من الإدخال القياسي، كل منها في سطر، بالترتيب
المذكور في تعليمات الأمر؛ ولا تؤخذ أبدًا من وسيطة أو من متغيرات البيئة.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 3 refused, 4 partly done, 5 not known, 6 cannot open the
directory, 7 the audit trail is broken.</source>
        <translation>رموز الخروج: 0 تم، 2 استخدام خاطئ، 3 مرفوض، 4 تم جزئيًا، 5 غير معروف، 6 تعذر فتح
الدليل، 7 سجل التدقيق غير سليم.</translation>
    </message>
    <message>
        <source>Give --database, or --profile or --connect, not both.</source>
        <translation>أعطِ إما --database، وإما --profile أو --connect، لا كليهما معًا.</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2.</source>
        <extracomment>%1: an option, %2: the words that it takes</extracomment>
        <translation>القيمة المطلوبة لـ %1 هي إحدى القيم الآتية: %2.</translation>
    </message>
    <message>
        <source>Usage: %1 [--profile NAME | --connect FILE | --database URL] [--json] COMMAND ...</source>
        <translation>الاستخدام: %1 [--profile NAME | --connect FILE | --database URL] [--json] COMMAND ...</translation>
    </message>
    <message>
        <source>Keys that a connection needs, and that are in no keychain, are asked for first: the password of a
database server; the shared key or the client secret, then the management key. Without sessions (LicenseSpring) nobody signs in: --as
names whose password changes, and other commands read no password of --as USER.</source>
        <translation>المفاتيح التي يحتاج إليها الاتصال وليست في أي سلسلة مفاتيح تُطلب أولًا: كلمة مرور
خادم قاعدة البيانات؛ والمفتاح المشترك أو سر العميل، ثم مفتاح الإدارة. ومن دون جلسات (LicenseSpring) لا يسجّل أحد الدخول: --as
يحدّد من تتغيّر كلمة مروره، ولا تقرأ الأوامر الأخرى كلمة مرور لـ --as USER.</translation>
    </message>
</context>
<context>
    <name>passwright::AuditExportCommand</name>
    <message>
        <source>The file&apos;s name must end in .csv or .json: that says what to write.</source>
        <translation>يجب أن ينتهي اسم الملف بـ .csv أو .json: فهو يحدد ما يُكتب.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>كُتب %Ln صف في %1.</numerusform>
            <numerusform>كُتب صف واحد في %1.</numerusform>
            <numerusform>كُتب صفّان في %1.</numerusform>
            <numerusform>كُتبت %Ln صفوف في %1.</numerusform>
            <numerusform>كُتب %Ln صفًا في %1.</numerusform>
            <numerusform>كُتب %Ln صف في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::AuditListCommand</name>
    <message>
        <source>NO.</source>
        <extracomment>Column headings of a table at a terminal</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>TIME (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>ON WHOM</source>
        <translation>المستخدم المعني</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>CORRELATION ID</source>
        <translation>معرّف الارتباط</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>VERIFICATION</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>There are older rows: raise --limit, or export the trail.</source>
        <translation>توجد صفوف أقدم: ارفع قيمة --limit، أو صدّر السجل.</translation>
    </message>
</context>
<context>
    <name>passwright::AuditSettleCommand</name>
    <message>
        <source>A database keeps its own trail, and nothing in it can be cut off.</source>
        <translation>تحتفظ قاعدة البيانات بسجلها الخاص، ولا يمكن أن ينقطع فيه شيء.</translation>
    </message>
    <message>
        <source>Nothing was cut off.</source>
        <translation>لم ينقطع شيء.</translation>
    </message>
    <message>
        <source>%1: the change was made. Correlation ID: %2</source>
        <extracomment>%1: a user&apos;s name or id, %2: correlation ID</extracomment>
        <translation>%1: تم التغيير. معرّف الارتباط: %2</translation>
    </message>
    <message>
        <source>%1: the change was not made. Correlation ID: %2</source>
        <extracomment>%1: a user&apos;s name or id, %2: correlation ID</extracomment>
        <translation>%1: لم يتم التغيير. معرّف الارتباط: %2</translation>
    </message>
    <message>
        <source>%1: it cannot be told whether the change was made. Correlation ID: %2</source>
        <extracomment>%1: a user&apos;s name or id, %2: correlation ID</extracomment>
        <translation>%1: تتعذر معرفة ما إذا كان التغيير قد تم. معرّف الارتباط: %2</translation>
    </message>
</context>
<context>
    <name>passwright::AuditTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column of the audit trail</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the audit trail: the person who did it</extracomment>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of the audit trail</extracomment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>On whom</source>
        <extracomment>Column of the audit trail: the user it was done to</extracomment>
        <translation>المستخدم المعني</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the audit trail</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <extracomment>Column of the audit trail</extracomment>
        <translation>معرّف الارتباط</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>Column of the audit trail</extracomment>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Column of the audit trail: the network address that it was done from</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of the audit trail: reason or ticket</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Verification</source>
        <extracomment>Column of the audit trail: how the caller was verified</extracomment>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>A time in UTC, beside its local time</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>معرّف المستخدم %1</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation>الجهاز %1</translation>
    </message>
</context>
<context>
    <name>passwright::BulkNotice</name>
    <message>
        <source>It was made from: %1.</source>
        <extracomment>What a bulk reset was made from, such as the name of a file</extracomment>
        <translation>أُنشئت من: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new passwords were not handed over.</source>
        <translation>
            <numerusform>لم تُسلَّم %Ln كلمة مرور جديدة.</numerusform>
            <numerusform>لم تُسلَّم كلمة مرور جديدة واحدة.</numerusform>
            <numerusform>لم تُسلَّم كلمتا مرور جديدتان.</numerusform>
            <numerusform>لم تُسلَّم %Ln كلمات مرور جديدة.</numerusform>
            <numerusform>لم تُسلَّم %Ln كلمة مرور جديدة.</numerusform>
            <numerusform>لم تُسلَّم %Ln كلمة مرور جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its new passwords wait in “%1”.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>كلمات المرور الجديدة الخاصة بها محفوظة في «‎%1‎».</translation>
    </message>
    <message numerus="yes">
        <source>Of %n users it is not known what became of them; they are checked first.</source>
        <translation>
            <numerusform>لا يُعرف ما آل إليه أمر %Ln مستخدم؛ يجري التحقق منهم أولًا.</numerusform>
            <numerusform>لا يُعرف ما آل إليه أمر مستخدم واحد؛ يجري التحقق منه أولًا.</numerusform>
            <numerusform>لا يُعرف ما آل إليه أمر مستخدمَين؛ يجري التحقق منهما أولًا.</numerusform>
            <numerusform>لا يُعرف ما آل إليه أمر %Ln مستخدمين؛ يجري التحقق منهم أولًا.</numerusform>
            <numerusform>لا يُعرف ما آل إليه أمر %Ln مستخدمًا؛ يجري التحقق منهم أولًا.</numerusform>
            <numerusform>لا يُعرف ما آل إليه أمر %Ln مستخدم؛ يجري التحقق منهم أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more like this.</source>
        <translation>
            <numerusform>لا توجد أخرى مثلها.</numerusform>
            <numerusform>توجد واحدة أخرى مثلها.</numerusform>
            <numerusform>توجد اثنتان أخريان مثلها.</numerusform>
            <numerusform>توجد %Ln أخرى مثلها.</numerusform>
            <numerusform>توجد %Ln أخرى مثلها.</numerusform>
            <numerusform>توجد %Ln أخرى مثلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bulk reset from %1 was interrupted: %2 of %3 done.</source>
        <extracomment>%1: a date and a time of day; %2 and %3: numbers of users</extracomment>
        <translation>انقطعت إعادة تعيين جماعية بدأت في %1: تم %2 من %3.</translation>
    </message>
    <message>
        <source>The bulk reset from %1 is not done with yet.</source>
        <extracomment>%1: a date and a time of day</extracomment>
        <translation>لم تكتمل بعد إعادة التعيين الجماعية التي بدأت في %1.</translation>
    </message>
    <message>
        <source>Resume…</source>
        <extracomment>Button: shows how far an interrupted bulk reset came, and goes on with it</extracomment>
        <translation>استئناف…</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Button: takes an interrupted bulk reset away for good</extracomment>
        <translation>تخلّص</translation>
    </message>
    <message>
        <source>Discard this bulk reset for good?</source>
        <translation>هل تريد التخلص نهائيًا من إعادة التعيين الجماعية هذه؟</translation>
    </message>
    <message>
        <source>What was changed stays changed. What was left to do is forgotten, and its report can no longer be written.</source>
        <translation>ما تغيّر يبقى متغيّرًا. أما ما بقي للتنفيذ فيُنسى، ولا يمكن بعد ذلك كتابة تقريرها.</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <extracomment>Button: takes an interrupted bulk reset away for good, pressed a second time</extracomment>
        <translation>تخلّص نهائيًا</translation>
    </message>
</context>
<context>
    <name>passwright::BulkOptionsForm</name>
    <message>
        <source>New passwords</source>
        <translation>كلمات المرور الجديدة</translation>
    </message>
    <message>
        <source>&amp;Generate one for each user</source>
        <extracomment>Choice: each user gets a password of their own, of the kind beside it</extracomment>
        <translation>توليد كلمة مرور لكل مستخدم</translation>
    </message>
    <message>
        <source>Take them from the column “new_password” o&amp;f the file</source>
        <extracomment>Choice: the file has a column with the new passwords</extracomment>
        <translation>أخذها من العمود «new_password» في الملف</translation>
    </message>
    <message>
        <source>Until they are handed over</source>
        <translation>إلى أن تُسلَّم</translation>
    </message>
    <message>
        <source>&amp;Keep them in an encrypted file</source>
        <translation>حفظها في ملف مشفّر</translation>
    </message>
    <message>
        <source>New fi&amp;le</source>
        <extracomment>Caption of a field</extracomment>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Button: opens a dialog to choose a file</extracomment>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>File for the generated passwords</source>
        <translation>ملف كلمات المرور المولّدة</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <extracomment>Caption of a field</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Rep&amp;eat the passphrase</source>
        <extracomment>Caption of a field</extracomment>
        <translation>تكرار عبارة المرور</translation>
    </message>
    <message>
        <source>An interrupted reset goes on with it, and slips can be printed later. Nobody can open the file without it.</source>
        <translation>بها تُستأنف إعادة التعيين إذا انقطعت، ويمكن طباعة القسائم لاحقًا. ولا يستطيع أحد فتح الملف من دونها.</translation>
    </message>
    <message>
        <source>Keep them only in this &amp;window until I print or save them</source>
        <translation>إبقاؤها في هذه النافذة فقط حتى أطبعها أو أحفظها</translation>
    </message>
    <message>
        <source>They are gone when the window is locked or closed. Those users are reset once more then.</source>
        <translation>تزول عند قفل النافذة أو إغلاقها. وعندئذ يُعاد تعيين كلمات مرور هؤلاء المستخدمين مرة أخرى.</translation>
    </message>
    <message>
        <source>Password expiry</source>
        <translation>انتهاء صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Must change at next sign-in</source>
        <translation>يجب التغيير عند تسجيل الدخول التالي</translation>
    </message>
    <message>
        <source>&amp;Unlock those who are locked as well</source>
        <translation>إلغاء قفل المقفلين أيضًا</translation>
    </message>
    <message>
        <source>Also reset &amp;those whom a new password alone does not let in</source>
        <translation>إعادة التعيين أيضًا لمن لا تكفي كلمة المرور الجديدة وحدها لدخولهم</translation>
    </message>
    <message>
        <source>Choose a new file for the generated passwords, or keep them only in this window.</source>
        <translation>اختر ملفًا جديدًا لكلمات المرور المولّدة، أو أبقها في هذه النافذة فقط.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose a new one.</source>
        <translation>يوجد ملف بهذا الاسم. اختر ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>The folder of this file is not there. Choose another one.</source>
        <translation>مجلد هذا الملف غير موجود. اختر مجلدًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>اختر عبارة مرور من %Ln حرف على الأقل.</numerusform>
            <numerusform>اختر عبارة مرور من حرف واحد على الأقل.</numerusform>
            <numerusform>اختر عبارة مرور من حرفين على الأقل.</numerusform>
            <numerusform>اختر عبارة مرور من %Ln أحرف على الأقل.</numerusform>
            <numerusform>اختر عبارة مرور من %Ln حرفًا على الأقل.</numerusform>
            <numerusform>اختر عبارة مرور من %Ln حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation>عبارتا المرور مختلفتان. اكتبهما مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter the reason or the ticket.</source>
        <translation>أدخل السبب أو رقم البلاغ.</translation>
    </message>
    <message>
        <source>Enter how the request was verified.</source>
        <translation>أدخل كيفية التحقق من الطلب.</translation>
    </message>
</context>
<context>
    <name>passwright::BulkPage</name>
    <message>
        <source>The slips have been sent to the printer.</source>
        <translation>أُرسلت القسائم إلى الطابعة.</translation>
    </message>
    <message numerus="yes">
        <source>The report has %n rows.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>في التقرير %Ln صف.</numerusform>
            <numerusform>في التقرير صف واحد.</numerusform>
            <numerusform>في التقرير صفّان.</numerusform>
            <numerusform>في التقرير %Ln صفوف.</numerusform>
            <numerusform>في التقرير %Ln صفًا.</numerusform>
            <numerusform>في التقرير %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in “%1”, which only your account can read. No password is in it.</source>
        <translation>التقرير في «‎%1‎»، ولا يستطيع قراءته إلا حسابك. وليس فيه أي كلمة مرور.</translation>
    </message>
    <message>
        <source>The slips are in “%1”.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>القسائم في «‎%1‎».</translation>
    </message>
    <message>
        <source>The file holds passwords that anybody who opens it can read. Destroy it once they are handed over.</source>
        <translation>يحوي الملف كلمات مرور يستطيع قراءتها كل من يفتحه. أتلفه بعد تسليمها.</translation>
    </message>
    <message>
        <source>Another bulk reset is not done with yet.</source>
        <translation>توجد إعادة تعيين جماعية أخرى لم تكتمل بعد.</translation>
    </message>
    <message>
        <source>Come to the end of this one first, or go back from it.</source>
        <translation>أكمل هذه أولًا، أو ارجع عنها.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected users</source>
        <extracomment>What a bulk reset is made from</extracomment>
        <translation>
            <numerusform>%Ln مستخدم محدد</numerusform>
            <numerusform>مستخدم واحد محدد</numerusform>
            <numerusform>مستخدمان محددان</numerusform>
            <numerusform>%Ln مستخدمين محددين</numerusform>
            <numerusform>%Ln مستخدمًا محددًا</numerusform>
            <numerusform>%Ln مستخدم محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody whom “%1” finds</source>
        <extracomment>What a bulk reset is made from; %1: what was typed into the search</extracomment>
        <translation>كل من يعثر عليه البحث عن «%1»</translation>
    </message>
    <message>
        <source>Everybody whom the filter finds</source>
        <extracomment>What a bulk reset is made from</extracomment>
        <translation>كل من يعثر عليه عامل التصفية</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Reset passwords from a CSV file</source>
        <translation>إعادة تعيين كلمات المرور من ملف CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <extracomment>File types in a dialog</extracomment>
        <translation>جداول (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the slips</source>
        <translation>حفظ القسائم</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Dry run: looking at every user. Nothing is changed.</source>
        <translation>تشغيل تجريبي: جارٍ فحص كل مستخدم. لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Opening the file for the generated passwords…</source>
        <translation>جارٍ فتح ملف كلمات المرور المولّدة…</translation>
    </message>
    <message>
        <source>Resetting passwords. You can leave this page meanwhile; the reset goes on.</source>
        <extracomment>Button: ends a bulk reset after the user whose turn it is</extracomment>
        <translation>جارٍ إعادة تعيين كلمات المرور. يمكنك مغادرة هذه الصفحة في هذه الأثناء؛ فإعادة التعيين مستمرة.</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>الإيقاف بعد هذا المستخدم</translation>
    </message>
    <message>
        <source>Reset passwords in bulk</source>
        <translation>إعادة تعيين كلمات المرور جماعيًا</translation>
    </message>
    <message>
        <source>To &amp;include another super-user, type the user name:</source>
        <translation>لإدراج مستخدم متميّز آخر، اكتب اسم المستخدم:</translation>
    </message>
    <message>
        <source>I&amp;nclude</source>
        <extracomment>Button: adds the super-user whose name was typed</extracomment>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>This was the dry run: nothing has been changed yet.</source>
        <translation>كان هذا تشغيلًا تجريبيًا: لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>This was the dry run. There is nobody whose password would be reset.</source>
        <translation>كان هذا تشغيلًا تجريبيًا. لا يوجد من يُعاد تعيين كلمة مروره.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reset %n passwords</source>
        <extracomment>Button: carries out a bulk reset; how many users it is for</extracomment>
        <translation>
            <numerusform>إعادة تعيين %Ln كلمة مرور</numerusform>
            <numerusform>إعادة تعيين كلمة مرور واحدة</numerusform>
            <numerusform>إعادة تعيين كلمتَي مرور</numerusform>
            <numerusform>إعادة تعيين %Ln كلمات مرور</numerusform>
            <numerusform>إعادة تعيين %Ln كلمة مرور</numerusform>
            <numerusform>إعادة تعيين %Ln كلمة مرور</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: from the dry run to the options</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>Button: carries out what is left of a bulk reset</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>Button: leaves an interrupted bulk reset as it is</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>The reset was interrupted: %n users are left to do.</source>
        <translation>
            <numerusform>انقطعت إعادة التعيين: بقي %Ln مستخدم.</numerusform>
            <numerusform>انقطعت إعادة التعيين: بقي مستخدم واحد.</numerusform>
            <numerusform>انقطعت إعادة التعيين: بقي مستخدمان.</numerusform>
            <numerusform>انقطعت إعادة التعيين: بقي %Ln مستخدمين.</numerusform>
            <numerusform>انقطعت إعادة التعيين: بقي %Ln مستخدمًا.</numerusform>
            <numerusform>انقطعت إعادة التعيين: بقي %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reset has come to its end.</source>
        <translation>اكتملت إعادة التعيين.</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <extracomment>Button: the dry run of a bulk reset, which changes nothing</extracomment>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The new passwords were not handed over yet.</source>
        <translation>لم تُسلَّم كلمات المرور الجديدة بعد.</translation>
    </message>
    <message>
        <source>Print or save the slips first. To give the passwords up, choose the same once more.</source>
        <translation>اطبع القسائم أو احفظها أولًا. للتخلي عن كلمات المرور، اختر الأمر نفسه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>passwright::BulkReportBox</name>
    <message>
        <source>&amp;Print slips…</source>
        <extracomment>Button of a bulk reset&apos;s report</extracomment>
        <translation>طباعة القسائم…</translation>
    </message>
    <message>
        <source>Save slips as P&amp;DF…</source>
        <extracomment>Button of a bulk reset&apos;s report</extracomment>
        <translation>حفظ القسائم بصيغة PDF…</translation>
    </message>
    <message>
        <source>Eight a page</source>
        <extracomment>How many slips share a page</extracomment>
        <translation>ثمانٍ في الصفحة</translation>
    </message>
    <message>
        <source>One a page</source>
        <extracomment>How many slips share a page</extracomment>
        <translation>واحدة في الصفحة</translation>
    </message>
    <message>
        <source>Slips on a page</source>
        <translation>عدد القسائم في الصفحة</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <extracomment>Button of a bulk reset&apos;s report</extracomment>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>Button: carries out what is left of a bulk reset</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>D&amp;one all the same</source>
        <extracomment>Button: through with a bulk reset</extracomment>
        <translation>إنهاء رغم ذلك</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>%n new passwords were not handed over. Print or save the slips first. Without them, these users are reset once more.</source>
        <translation>
            <numerusform>لم تُسلَّم %Ln كلمة مرور جديدة. اطبع القسائم أو احفظها أولًا. فمن دونها يُعاد تعيين كلمات مرور هؤلاء المستخدمين مرة أخرى.</numerusform>
            <numerusform>لم تُسلَّم كلمة مرور جديدة واحدة. اطبع القسيمة أو احفظها أولًا. فمن دونها يُعاد تعيين كلمة مرور هذا المستخدم مرة أخرى.</numerusform>
            <numerusform>لم تُسلَّم كلمتا مرور جديدتان. اطبع القسيمتين أو احفظهما أولًا. فمن دونهما يُعاد تعيين كلمتَي مرور هذين المستخدمَين مرة أخرى.</numerusform>
            <numerusform>لم تُسلَّم %Ln كلمات مرور جديدة. اطبع القسائم أو احفظها أولًا. فمن دونها يُعاد تعيين كلمات مرور هؤلاء المستخدمين مرة أخرى.</numerusform>
            <numerusform>لم تُسلَّم %Ln كلمة مرور جديدة. اطبع القسائم أو احفظها أولًا. فمن دونها يُعاد تعيين كلمات مرور هؤلاء المستخدمين مرة أخرى.</numerusform>
            <numerusform>لم تُسلَّم %Ln كلمة مرور جديدة. اطبع القسائم أو احفظها أولًا. فمن دونها يُعاد تعيين كلمات مرور هؤلاء المستخدمين مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new passwords wait to be handed over.</source>
        <translation>
            <numerusform>%Ln كلمة مرور جديدة بانتظار التسليم.</numerusform>
            <numerusform>كلمة مرور جديدة واحدة بانتظار التسليم.</numerusform>
            <numerusform>كلمتا مرور جديدتان بانتظار التسليم.</numerusform>
            <numerusform>%Ln كلمات مرور جديدة بانتظار التسليم.</numerusform>
            <numerusform>%Ln كلمة مرور جديدة بانتظار التسليم.</numerusform>
            <numerusform>%Ln كلمة مرور جديدة بانتظار التسليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The slips were made. “Done” forgets the passwords.</source>
        <translation>أُعدّت القسائم. الزر «إنهاء» يمحو كلمات المرور من الذاكرة.</translation>
    </message>
</context>
<context>
    <name>passwright::BulkResetCommand</name>
    <message>
        <source>--resume goes on with the options that the bulk reset was begun with: leave out --%1.</source>
        <translation>يتابع --resume بالخيارات التي بدأت بها إعادة التعيين الجماعية: احذف --%1.</translation>
    </message>
    <message>
        <source>Nobody would have the generated passwords: say where they go, with --slips or --hand-over.</source>
        <translation>لن تصل كلمات المرور المولّدة إلى أحد: حدّد وجهتها باستخدام --slips أو --hand-over.</translation>
    </message>
    <message>
        <source>--slips and --hand-over are for generated passwords: say which, with --generate.</source>
        <translation>الخياران --slips و--hand-over لكلمات المرور المولّدة: حدّد نوعها باستخدام --generate.</translation>
    </message>
    <message>
        <source>No bulk reset was begun from this file on this workstation.</source>
        <translation>لم تبدأ أي إعادة تعيين جماعية من هذا الملف على هذا الجهاز.</translation>
    </message>
    <message>
        <source>A bulk reset from this file was begun and has not come to its end: go on with it with --resume. To begin anew, remove %1 first.</source>
        <translation>بدأت إعادة تعيين جماعية من هذا الملف ولم تكتمل: تابعها باستخدام --resume. وللبدء من جديد، أزل %1 أولًا.</translation>
    </message>
    <message>
        <source>Nobody would have the generated passwords: say where they go, with --slips.</source>
        <translation>لن تصل كلمات المرور المولّدة إلى أحد: حدّد وجهتها باستخدام --slips.</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <extracomment>Prompt at a terminal; %1 is a file</extracomment>
        <translation>عبارة مرور %1</translation>
    </message>
    <message>
        <source>The generated passwords are in %1.</source>
        <translation>كلمات المرور المولّدة في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n slips written to %1.</source>
        <translation>
            <numerusform>كُتبت %Ln قسيمة في %1.</numerusform>
            <numerusform>كُتبت قسيمة واحدة في %1.</numerusform>
            <numerusform>كُتبت قسيمتان في %1.</numerusform>
            <numerusform>كُتبت %Ln قسائم في %1.</numerusform>
            <numerusform>كُتبت %Ln قسيمة في %1.</numerusform>
            <numerusform>كُتبت %Ln قسيمة في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>كُتب %Ln صف في %1.</numerusform>
            <numerusform>كُتب صف واحد في %1.</numerusform>
            <numerusform>كُتب صفّان في %1.</numerusform>
            <numerusform>كُتبت %Ln صفوف في %1.</numerusform>
            <numerusform>كُتب %Ln صفًا في %1.</numerusform>
            <numerusform>كُتب %Ln صف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--slips-per-page is for --slips: say which file.</source>
        <translation>الخيار --slips-per-page تابع للخيار --slips: حدد الملف.</translation>
    </message>
</context>
<context>
    <name>passwright::BulkResumeForm</name>
    <message numerus="yes">
        <source>Begun on %1 by %2. %n users are left to do.</source>
        <extracomment>About an interrupted bulk reset; %1: a date and a time of day, %2: a user name</extracomment>
        <translation>
            <numerusform>بدأها %2 في %1. بقي %Ln مستخدم.</numerusform>
            <numerusform>بدأها %2 في %1. بقي مستخدم واحد.</numerusform>
            <numerusform>بدأها %2 في %1. بقي مستخدمان.</numerusform>
            <numerusform>بدأها %2 في %1. بقي %Ln مستخدمين.</numerusform>
            <numerusform>بدأها %2 في %1. بقي %Ln مستخدمًا.</numerusform>
            <numerusform>بدأها %2 في %1. بقي %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new passwords are read from the file again. It must be the same as before.</source>
        <translation>تُقرأ كلمات المرور الجديدة من الملف مرة أخرى. يجب أن يكون الملف نفسه كما كان.</translation>
    </message>
    <message>
        <source>The generated passwords are in “%1”.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>كلمات المرور المولّدة في «‎%1‎».</translation>
    </message>
    <message numerus="yes">
        <source>%n users were changed to passwords that nobody has. They are reset once more.</source>
        <translation>
            <numerusform>غُيّرت كلمات مرور %Ln مستخدم إلى كلمات ليست لدى أحد. سيُعاد تعيينها مرة أخرى.</numerusform>
            <numerusform>غُيّرت كلمة مرور مستخدم واحد إلى كلمة ليست لدى أحد. سيُعاد تعيينها مرة أخرى.</numerusform>
            <numerusform>غُيّرت كلمتا مرور مستخدمَين إلى كلمتين ليستا لدى أحد. سيُعاد تعيينهما مرة أخرى.</numerusform>
            <numerusform>غُيّرت كلمات مرور %Ln مستخدمين إلى كلمات ليست لدى أحد. سيُعاد تعيينها مرة أخرى.</numerusform>
            <numerusform>غُيّرت كلمات مرور %Ln مستخدمًا إلى كلمات ليست لدى أحد. سيُعاد تعيينها مرة أخرى.</numerusform>
            <numerusform>غُيّرت كلمات مرور %Ln مستخدم إلى كلمات ليست لدى أحد. سيُعاد تعيينها مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase of the file</source>
        <extracomment>Caption of a field</extracomment>
        <translation>عبارة مرور الملف</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Caption of a field</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Button: opens a dialog to choose a file</extracomment>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>File with the new passwords</source>
        <translation>ملف كلمات المرور الجديدة</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file with the generated passwords.</source>
        <translation>أدخل عبارة مرور الملف الذي يحوي كلمات المرور المولّدة.</translation>
    </message>
    <message>
        <source>Choose the file with the new passwords.</source>
        <translation>اختر الملف الذي يحوي كلمات المرور الجديدة.</translation>
    </message>
</context>
<context>
    <name>passwright::BulkRowsBox</name>
    <message>
        <source>Users of the bulk reset</source>
        <translation>مستخدمو إعادة التعيين الجماعية</translation>
    </message>
</context>
<context>
    <name>passwright::BulkSummary</name>
    <message>
        <source>%1 of %2 rows would be changed.</source>
        <translation>عدد الصفوف التي ستتغيّر: %1 من %2.</translation>
    </message>
    <message>
        <source>--report FILE writes every row with its reasons.</source>
        <translation>‎--report FILE يكتب كل صف مع أسبابه.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تم التغيير: %1</translation>
    </message>
    <message>
        <source>Partly done: %1</source>
        <translation>تم جزئيًا: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>غير معروف: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>مستبعد: %1</translation>
    </message>
    <message>
        <source>Still to do: %1. --resume goes on with them.</source>
        <translation>المتبقي: %1. يتابع --resume تنفيذه.</translation>
    </message>
    <message>
        <source>Changed to passwords that nobody has: %1. --resume resets them once more.</source>
        <translation>غُيّرت إلى كلمات مرور ليست لدى أحد: %1. يعيد --resume تعيينها مرة أخرى.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a summary; %1: such as &quot;Unknown user&quot;, %2: how many rows there are</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>passwright::BulkTableModel</name>
    <message>
        <source>User ID %1</source>
        <translation>معرّف المستخدم %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column of a bulk reset: the line of the file, or the place in the list</extracomment>
        <translation>السطر</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Column of a bulk reset</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of a bulk reset: the person&apos;s name</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Dry run</source>
        <extracomment>Column of a bulk reset: what the dry run says of the row</extracomment>
        <translation>التشغيل التجريبي</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of a bulk reset: what became of the row</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column of a bulk reset: the reasons of a verdict or an outcome</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Password expiry</source>
        <extracomment>Column of a bulk reset</extracomment>
        <translation>انتهاء صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <extracomment>Column of a bulk reset</extracomment>
        <translation>معرّف الارتباط</translation>
    </message>
</context>
<context>
    <name>passwright::BulkText</name>
    <message>
        <source>Will change</source>
        <extracomment>What a dry run says of one user</extracomment>
        <translation>ستتغيّر</translation>
    </message>
    <message>
        <source>Will not help</source>
        <extracomment>What a dry run says of one user: a new password alone does not let them in</extracomment>
        <translation>لن يفيد</translation>
    </message>
    <message>
        <source>Refused by the rules</source>
        <extracomment>What a dry run says of one user: the given password breaks a rule</extracomment>
        <translation>مرفوضة وفق القواعد</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <extracomment>What a dry run says of one row</extracomment>
        <translation>مستخدم غير معروف</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <extracomment>What a dry run says of one row: it could mean several users</extracomment>
        <translation>ملتبس</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>What a dry run says of one row: the user stands further up already</extracomment>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Other super-user</source>
        <extracomment>What a dry run says of one user</extracomment>
        <translation>مستخدم متميّز آخر</translation>
    </message>
    <message>
        <source>Own account</source>
        <extracomment>What a dry run says of one user: it is oneself</extracomment>
        <translation>الحساب الشخصي</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>What a dry run says of one row</extracomment>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Outcome of one row of a bulk reset: it was not its turn yet</extracomment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>Outcome of one row of a bulk reset: the dry run keeps it out</extracomment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Outcome of one row of a bulk reset: it is about to be sent, or was sent and has no answer yet</extracomment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Outcome of one row of a bulk reset</extracomment>
        <translation>تم التغيير</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of one row of a bulk reset</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>Outcome of one row of a bulk reset</extracomment>
        <translation>تم جزئيًا</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Outcome of one row of a bulk reset</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The password is set; something else that was asked for is not.</source>
        <translation>عُيّنت كلمة المرور؛ لكن أمرًا آخر مما طُلب لم يتم.</translation>
    </message>
    <message>
        <source>No answer says what became of it. Look at the user before you reset again.</source>
        <translation>لا يوجد رد يبيّن ما آل إليه الأمر. تحقق من حالة المستخدم قبل إعادة التعيين مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>لا يوجد مستخدم كهذا.</translation>
    </message>
    <message>
        <source>Several users could be meant. Give the user ID alone.</source>
        <translation>قد يُقصد أكثر من مستخدم. أدخل معرّف المستخدم وحده.</translation>
    </message>
    <message>
        <source>This user stands further up already.</source>
        <translation>هذا المستخدم مذكور من قبل في موضع أعلى.</translation>
    </message>
    <message>
        <source>Super-users are reset only if their user name is typed.</source>
        <translation>لا يُعاد تعيين كلمات مرور المستخدمين المتميّزين إلا بكتابة اسم المستخدم.</translation>
    </message>
    <message>
        <source>This row cannot be read.</source>
        <translation>تتعذر قراءة هذا الصف.</translation>
    </message>
    <message>
        <source>The column “%1” is missing or cannot be read.</source>
        <extracomment>%1: the name of a column in a file, such as expiry_days</extracomment>
        <translation>العمود «%1» غير موجود أو تتعذر قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <extracomment>How long a bulk reset still takes</extracomment>
        <translation>
            <numerusform>بقي %Ln ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <extracomment>How long a bulk reset still takes</extracomment>
        <translation>
            <numerusform>بقي %Ln دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a bulk reset is; both are numbers</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>How many rows of a bulk reset were looked at</extracomment>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>How quick a bulk reset is; %1: a number</extracomment>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a line</comment>
        <extracomment>Between the parts of a line such as &quot;120 of 400, 14 a second, 20 seconds left&quot;</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>passwright::CapsLockNotice</name>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>Under a password field; Caps Lock is the key.</extracomment>
        <translation>مفتاح Caps Lock مفعّل.</translation>
    </message>
</context>
<context>
    <name>passwright::ChangePasswordCommand</name>
    <message>
        <source>New password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation>كلمة المرور الجديدة للمستخدم %1</translation>
    </message>
</context>
<context>
    <name>passwright::ClearButton</name>
    <message>
        <source>Clear the field</source>
        <extracomment>Name of the button that empties a field</extracomment>
        <translation>مسح الحقل</translation>
    </message>
</context>
<context>
    <name>passwright::Command</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Prompt at a terminal; %1: &quot;Shared key&quot; or another secret&apos;s name, %2: the connection&apos;s name</extracomment>
        <translation>%1 للاتصال %2</translation>
    </message>
    <message>
        <source>Not known: on %1 a change was begun here (%2, %3) and cut off before its outcome was written down. Correlation ID: %4</source>
        <extracomment>%1: the date and time, %2: what was begun, such as &quot;password reset&quot;, %3: a user&apos;s name or id, %4: correlation ID</extracomment>
        <translation>غير معروف: بدأ هنا تغيير في %1 (%2، %3) وانقطع قبل تدوين نتيجته. معرّف الارتباط: %4</translation>
    </message>
    <message>
        <source>`passwright-cli audit settle` reads back what became of it.</source>
        <translation>يعيد `passwright-cli audit settle` قراءة ما آل إليه.</translation>
    </message>
</context>
<context>
    <name>passwright::CommandLine</name>
    <message>
        <source>`%1` needs --as USER, who signs in for it.</source>
        <translation>الأمر `%1` يحتاج إلى --as USER، أي من يسجّل الدخول لتنفيذه.</translation>
    </message>
    <message>
        <source>`%1` works on a database alone, and %2 is none.</source>
        <extracomment>%1: a command, %2: the name of a connection to a server such as LicenseSpring&apos;s</extracomment>
        <translation>لا يعمل `%1` إلا مع قاعدة بيانات، و%2 ليس كذلك.</translation>
    </message>
</context>
<context>
    <name>passwright::CommandTable</name>
    <message>
        <source>USER</source>
        <translation>USER</translation>
    </message>
    <message>
        <source>the password of --as USER</source>
        <extracomment>What a command reads from standard input</extracomment>
        <translation>كلمة مرور --as USER</translation>
    </message>
    <message>
        <source>%1, the new password</source>
        <extracomment>What a command reads from standard input; %1: the password of --as USER</extracomment>
        <translation>%1، ثم كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>the new password of the first super-user</source>
        <translation>كلمة المرور الجديدة لأول مستخدم متميّز</translation>
    </message>
    <message>
        <source>makes a new database with its first super-user</source>
        <translation>إنشاء قاعدة بيانات جديدة مع أول مستخدم متميّز</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>USERNAME</translation>
    </message>
    <message>
        <source>adds a user, and prints the user ID</source>
        <translation>إضافة مستخدم، وطباعة معرّف المستخدم</translation>
    </message>
    <message>
        <source>[QUERY]</source>
        <translation>[QUERY]</translation>
    </message>
    <message>
        <source>finds users by user name, names, e-mail or user ID</source>
        <translation>البحث عن المستخدمين باسم المستخدم أو الأسماء أو البريد الإلكتروني أو معرّف المستخدم</translation>
    </message>
    <message>
        <source>shows one user; USER is a user name or a user ID</source>
        <translation>عرض مستخدم واحد؛ USER هو اسم المستخدم أو معرّف المستخدم</translation>
    </message>
    <message>
        <source>locks a user</source>
        <translation>قفل مستخدم</translation>
    </message>
    <message>
        <source>unlocks a user</source>
        <translation>إلغاء قفل مستخدم</translation>
    </message>
    <message>
        <source>approves a user</source>
        <translation>اعتماد مستخدم</translation>
    </message>
    <message>
        <source>changes the password of --as USER</source>
        <translation>تغيير كلمة مرور --as USER</translation>
    </message>
    <message>
        <source>%1, the new password unless it is generated</source>
        <translation>%1، ثم كلمة المرور الجديدة ما لم تُولَّد</translation>
    </message>
    <message>
        <source>sets the password of another user; a generated one is printed once</source>
        <translation>تعيين كلمة مرور مستخدم آخر؛ وإذا وُلِّدت طُبعت مرة واحدة</translation>
    </message>
    <message>
        <source>%1, a new one where it must be changed</source>
        <translation>%1، ثم كلمة مرور جديدة إذا كان يجب تغييرها</translation>
    </message>
    <message>
        <source>tells whether --as USER can sign in, and how</source>
        <translation>بيان ما إذا كان --as USER يستطيع تسجيل الدخول، وكيف</translation>
    </message>
    <message>
        <source>the word yes</source>
        <translation>كلمة yes</translation>
    </message>
    <message>
        <source>adds Passwright&apos;s tables to another program&apos;s database, after a backup</source>
        <translation>إضافة جداول Passwright إلى قاعدة بيانات برنامج آخر، بعد نسخة احتياطية</translation>
    </message>
    <message>
        <source>USER again, the new password</source>
        <translation>USER مرة أخرى، ثم كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>sets a super-user&apos;s password for whoever holds the database</source>
        <translation>تعيين كلمة مرور مستخدم متميّز لمن بيده قاعدة البيانات</translation>
    </message>
    <message>
        <source>shows the audit trail, newest first</source>
        <translation>عرض سجل التدقيق، الأحدث أولًا</translation>
    </message>
    <message>
        <source>says whether the audit trail is whole</source>
        <translation>بيان ما إذا كان سجل التدقيق سليمًا</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>writes the audit trail to a new file, .csv or .json</source>
        <translation>كتابة سجل التدقيق في ملف جديد، .csv أو .json</translation>
    </message>
    <message>
        <source>reads back what a crash cut off on this workstation, and says what became of it</source>
        <translation>إعادة قراءة ما قطعه توقف مفاجئ على هذا الجهاز، وبيان ما آل إليه</translation>
    </message>
    <message>
        <source>adds and changes the users of a CSV file, see docs/csv.md</source>
        <translation>إضافة المستخدمين الواردين في ملف CSV وتغييرهم، انظر docs/csv.md</translation>
    </message>
    <message>
        <source>writes users to a new CSV file</source>
        <translation>كتابة المستخدمين في ملف CSV جديد</translation>
    </message>
    <message>
        <source>FILE.csv</source>
        <translation>FILE.csv</translation>
    </message>
    <message>
        <source>%1, the passphrase of --hand-over</source>
        <translation>%1، عبارة المرور الخاصة بـ --hand-over</translation>
    </message>
    <message>
        <source>resets the passwords of all users of a CSV file; Ctrl+C stops after this one</source>
        <translation>إعادة تعيين كلمات مرور كل المستخدمين في ملف CSV؛ Ctrl+C يوقف العملية بعد المستخدم الحالي</translation>
    </message>
</context>
<context>
    <name>passwright::ConnectController</name>
    <message>
        <source>Sample database</source>
        <translation>قاعدة البيانات التجريبية</translation>
    </message>
</context>
<context>
    <name>passwright::ConnectionEditor</name>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keeps the connection.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Sa&amp;ve and connect</source>
        <extracomment>Button: keeps the connection, and opens it.</extracomment>
        <translation>حفظ واتصال</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>Button: looks whether the server can be reached.</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: back, and nothing is kept.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New connection: %1</source>
        <extracomment>Title; %1 a kind of connection, such as &quot;Zato SSO&quot;.</extracomment>
        <translation>اتصال جديد: %1</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>اتصال: %1</translation>
    </message>
</context>
<context>
    <name>passwright::ConnectionListPage</name>
    <message>
        <source>Connections</source>
        <extracomment>Read by screen readers.</extracomment>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button with a menu: makes a new connection.</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Button: changes the chosen connection.</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <extracomment>Button: makes a second connection like the chosen one.</extracomment>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>Button: looks whether the server of the chosen connection can be reached.</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: removes the chosen connection from the list.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>Button: reads connections from a file.</extracomment>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: writes the chosen connections to a file.</extracomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one, or import a file of them.</source>
        <translation>لا يوجد اتصال بعد. أضف اتصالًا، أو استورد ملف اتصالات.</translation>
    </message>
    <message>
        <source>Set up for everybody on this computer: it cannot be edited here. Duplicate it to change something.</source>
        <translation>هذا الاتصال مُعدّ لكل مستخدمي هذا الحاسوب، ولا يمكن تحريره هنا. أنشئ نسخة منه لتغيير شيء فيه.</translation>
    </message>
</context>
<context>
    <name>passwright::ConnectionsController</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A connection&apos;s name that is taken already, and a number that makes it another.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>passwright::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>تمت إزالة «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are imported.</source>
        <translation>
            <numerusform>تم استيراد %Ln اتصال.</numerusform>
            <numerusform>تم استيراد اتصال واحد.</numerusform>
            <numerusform>تم استيراد اتصالين.</numerusform>
            <numerusform>تم استيراد %Ln اتصالات.</numerusform>
            <numerusform>تم استيراد %Ln اتصالًا.</numerusform>
            <numerusform>تم استيراد %Ln اتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a file has no keys in it: they are asked for.</source>
        <translation>لا يحتوي ملف كهذا على مفاتيح: ستُطلب منك.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are exported to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>
            <numerusform>تم تصدير %Ln اتصال إلى ‎%1‎.</numerusform>
            <numerusform>تم تصدير اتصال واحد إلى ‎%1‎.</numerusform>
            <numerusform>تم تصدير اتصالين إلى ‎%1‎.</numerusform>
            <numerusform>تم تصدير %Ln اتصالات إلى ‎%1‎.</numerusform>
            <numerusform>تم تصدير %Ln اتصالًا إلى ‎%1‎.</numerusform>
            <numerusform>تم تصدير %Ln اتصال إلى ‎%1‎.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no keys in it.</source>
        <translation>لا يحتوي الملف على مفاتيح.</translation>
    </message>
    <message>
        <source>The server is being asked …</source>
        <translation>جارٍ الاستعلام من الخادم…</translation>
    </message>
    <message>
        <source>What was entered is not saved yet.</source>
        <translation>لم يُحفظ ما أُدخل بعد.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>خروج من دون حفظ</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>تم حفظ «%1».</translation>
    </message>
    <message>
        <source>Its keys are kept in memory until Passwright ends.</source>
        <translation>تبقى مفاتيحه في الذاكرة حتى إغلاق Passwright.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <extracomment>%1 is a connection&apos;s name.</extracomment>
        <translation>هل تريد إزالة «%1»؟</translation>
    </message>
    <message>
        <source>It leaves this list; the database itself stays.</source>
        <translation>سيُزال من هذه القائمة؛ أما قاعدة البيانات نفسها فتبقى.</translation>
    </message>
    <message>
        <source>Its settings go, and the keys that are kept for it.</source>
        <translation>ستُزال إعداداته، والمفاتيح المحفوظة له.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>Button: yes, remove the connection.</extracomment>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>استيراد الاتصالات</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>تصدير الاتصالات</translation>
    </message>
</context>
<context>
    <name>passwright::CreateDatabasePage</name>
    <message>
        <source>Create a database</source>
        <translation>إنشاء قاعدة بيانات</translation>
    </message>
    <message>
        <source>A file that only your own account can read, and a first super-user who can add and help the others.</source>
        <translation>ملف لا يستطيع قراءته إلا حسابك، وأول مستخدم متميّز يستطيع إضافة الآخرين ومساعدتهم.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Label of a field.</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>Button: chooses the file.</extracomment>
        <translation>استعراض</translation>
    </message>
    <message>
        <source>Rules for passwords</source>
        <translation>قواعد كلمات المرور</translation>
    </message>
    <message>
        <source>&amp;Long passwords, no other demands</source>
        <extracomment>A choice of rules for passwords.</extracomment>
        <translation>كلمات مرور طويلة، من دون شروط أخرى</translation>
    </message>
    <message>
        <source>At least 15 characters and none of the commonest passwords, as NIST SP 800-63B advises.</source>
        <translation>15 حرفًا على الأقل، ومن غير كلمات المرور الأكثر شيوعًا، كما يوصي معيار NIST SP 800-63B.</translation>
    </message>
    <message>
        <source>The defaults of &amp;Zato</source>
        <extracomment>A choice of rules for passwords.</extracomment>
        <translation>الإعدادات الافتراضية لـ Zato</translation>
    </message>
    <message>
        <source>At least 8 characters and none of a short list of common passwords.</source>
        <translation>8 أحرف على الأقل، ومن غير قائمة قصيرة من كلمات المرور الشائعة.</translation>
    </message>
    <message>
        <source>First super-user</source>
        <translation>أول مستخدم متميّز</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Repeat the password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>تكرار كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <extracomment>Button.</extracomment>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose where the database goes</source>
        <translation>اختيار مكان قاعدة البيانات</translation>
    </message>
    <message>
        <source>Begin in an empty database</source>
        <translation>البدء في قاعدة بيانات فارغة</translation>
    </message>
    <message>
        <source>There are no users in “%1” yet. Passwright makes its tables there, and a first super-user who can add and help the others.</source>
        <extracomment>%1: a connection&apos;s name</extracomment>
        <translation>لا يوجد مستخدمون في «%1» بعد. ينشئ Passwright جداوله هناك، وأول مستخدم متميّز يستطيع إضافة الآخرين ومساعدتهم.</translation>
    </message>
</context>
<context>
    <name>passwright::DatabaseServerProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>as the database</source>
        <extracomment>In an empty field for the name of a connection: it will be called as its database.</extracomment>
        <translation>مثل قاعدة البيانات</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <extracomment>Label of a field.</extracomment>
        <translation>نوع الخادم</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <extracomment>Label of a field.</extracomment>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>db1.example.org, or several: db1, db2:5433</source>
        <extracomment>In an empty field for hosts: an example, the names stay as they are.</extracomment>
        <translation>db1.example.org، أو عدة مضيفين: db1, db2:5433</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <extracomment>Label of a field.</extracomment>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <extracomment>Label of a field: the name of the database at the server.</extracomment>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>&amp;User name at the server</source>
        <extracomment>Label of a field.</extracomment>
        <translation>اسم المستخدم لدى الخادم</translation>
    </message>
    <message>
        <source>Pass&amp;word of this user</source>
        <extracomment>Label of a field.</extracomment>
        <translation>كلمة مرور هذا المستخدم</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <extracomment>Label of a field.</extracomment>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>File of the &amp;authority (PEM)</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ملف جهة الإصدار (PEM)</translation>
    </message>
    <message>
        <source>those that this computer trusts</source>
        <extracomment>In an empty field for the file of a certificate authority: the known ones of the computer.</extracomment>
        <translation>الجهات التي يثق بها هذا الحاسوب</translation>
    </message>
    <message>
        <source>Choose the authority’s file</source>
        <translation>اختيار ملف جهة الإصدار</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>Button: chooses the file.</extracomment>
        <translation>استعراض</translation>
    </message>
    <message>
        <source>secrets.con&amp;f</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ملف secrets.conf</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>In an empty field that may stay empty.</extracomment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Choose the secrets.conf</source>
        <translation>اختيار ملف secrets.conf</translation>
    </message>
    <message>
        <source>&amp;Rules for new passwords (sso.conf)</source>
        <extracomment>Label of a field.</extracomment>
        <translation>قواعد كلمات المرور الجديدة (sso.conf)</translation>
    </message>
    <message>
        <source>Choose the sso.conf</source>
        <translation>اختيار ملف sso.conf</translation>
    </message>
    <message>
        <source>Both files belong to a Zato server’s database. One that Passwright made needs neither.</source>
        <translation>كلا الملفين خاص بقاعدة بيانات خادم Zato. أما القاعدة التي أنشأها Passwright فلا تحتاج إلى أي منهما.</translation>
    </message>
    <message>
        <source>TLS, certificate and host name checked</source>
        <extracomment>How the connection to a database server is encrypted.</extracomment>
        <translation>TLS، مع التحقق من الشهادة واسم المضيف</translation>
    </message>
    <message>
        <source>TLS, certificate checked, any host name</source>
        <extracomment>How the connection to a database server is encrypted.</extracomment>
        <translation>TLS، مع التحقق من الشهادة، وأي اسم مضيف</translation>
    </message>
    <message>
        <source>None: a server on this computer alone</source>
        <extracomment>How the connection to a database server is encrypted.</extracomment>
        <translation>بلا تشفير: لخادم على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>empty: asked for when it is opened</source>
        <translation>فارغ: يُطلب عند فتح الاتصال</translation>
    </message>
    <message>
        <source>empty: stays as it is</source>
        <translation>فارغ: يبقى كما هو</translation>
    </message>
    <message>
        <source>Not with MariaDB: its client library would go on without encryption. Give the server a certificate with its host name.</source>
        <extracomment>Of a way to encrypt the connection that cannot be chosen.</extracomment>
        <translation>غير متاح مع MariaDB: فمكتبة العميل الخاصة به ستتابع الاتصال من دون تشفير. زوّد الخادم بشهادة تحمل اسم مضيفه.</translation>
    </message>
</context>
<context>
    <name>passwright::DateText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day, such as &quot;20 Nov 2026, 17:46&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>expired %1, %2</source>
        <extracomment>About a password. %1 a date, %2 such as &quot;3 days ago&quot;.</extracomment>
        <translation>انتهت صلاحيتها في %1، %2</translation>
    </message>
    <message>
        <source>expires %1, %2</source>
        <extracomment>About a password. %1 a date, %2 such as &quot;in 730 days&quot;.</extracomment>
        <translation>تنتهي صلاحيتها في %1، %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <extracomment>From today on.</extracomment>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>Before today.</extracomment>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::ErrorText</name>
    <message>
        <source>This was done only in part.</source>
        <extracomment>Headline of an outcome; a list of what was and was not done follows</extracomment>
        <translation>تم هذا جزئيًا فقط.</translation>
    </message>
    <message>
        <source>This was done only in part for %1.</source>
        <translation>تم هذا جزئيًا فقط للمستخدم %1.</translation>
    </message>
    <message>
        <source>It is not known whether your password was changed.</source>
        <extracomment>Headline of an outcome; %1 is a person&apos;s name</extracomment>
        <translation>لا يُعرف ما إذا كانت كلمة مرورك قد تغيّرت.</translation>
    </message>
    <message>
        <source>It is not known whether this was done for %1.</source>
        <translation>لا يُعرف ما إذا كان هذا قد تم للمستخدم %1.</translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation>تم تغيير كلمة مرورك.</translation>
    </message>
    <message>
        <source>The password of %1 has been set.</source>
        <translation>تم تعيين كلمة مرور %1.</translation>
    </message>
    <message>
        <source>%1 must change the password at the next sign-in.</source>
        <translation>يجب على %1 تغيير كلمة المرور عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>تم إلغاء قفل حساب %1.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>تم قفل حساب %1.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>تم اعتماد حساب %1.</translation>
    </message>
    <message>
        <source>%1 has been added.</source>
        <translation>تمت إضافة حساب %1.</translation>
    </message>
    <message>
        <source>Your password was not changed.</source>
        <translation>لم تتغيّر كلمة مرورك.</translation>
    </message>
    <message>
        <source>The password of %1 was not changed.</source>
        <translation>لم تتغيّر كلمة مرور %1.</translation>
    </message>
    <message>
        <source>Must change was not set for %1.</source>
        <translation>لم يُعيَّن «يجب التغيير» لحساب %1.</translation>
    </message>
    <message>
        <source>%1 was not unlocked.</source>
        <translation>لم يُلغَ قفل حساب %1.</translation>
    </message>
    <message>
        <source>%1 was not locked.</source>
        <translation>لم يُقفل حساب %1.</translation>
    </message>
    <message>
        <source>%1 was not approved.</source>
        <translation>لم يُعتمد حساب %1.</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>لم يُضَف حساب %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>One step of an outcome that was done only in part; %1: &quot;the password&quot;, &quot;must change&quot;, ...</extracomment>
        <translation>تم: %1.</translation>
    </message>
    <message>
        <source>Not done: %1. Try it again.</source>
        <extracomment>One step of an outcome that was done only in part; %1: &quot;the password&quot;, &quot;must change&quot;, ...</extracomment>
        <translation>لم يتم: %1. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The request was sent, and no answer says what became of it. Check now before you try again.</source>
        <translation>أُرسل الطلب، ولم يصل رد يبيّن ما آل إليه. تحقق الآن قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>the password</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>must change at next sign-in</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation>يجب التغيير عند تسجيل الدخول التالي</translation>
    </message>
    <message>
        <source>unlocking</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>locking</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation>القفل</translation>
    </message>
    <message>
        <source>approval</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>adding the user</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation>إضافة المستخدم</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <extracomment>A rule for new passwords</extracomment>
        <translation>
            <numerusform>%Ln حرف على الأقل</numerusform>
            <numerusform>حرف واحد على الأقل</numerusform>
            <numerusform>حرفان على الأقل</numerusform>
            <numerusform>%Ln أحرف على الأقل</numerusform>
            <numerusform>%Ln حرفًا على الأقل</numerusform>
            <numerusform>%Ln حرف على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters</source>
        <extracomment>A rule for new passwords</extracomment>
        <translation>
            <numerusform>%Ln حرف على الأكثر</numerusform>
            <numerusform>حرف واحد على الأكثر</numerusform>
            <numerusform>حرفان على الأكثر</numerusform>
            <numerusform>%Ln أحرف على الأكثر</numerusform>
            <numerusform>%Ln حرفًا على الأكثر</numerusform>
            <numerusform>%Ln حرف على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <extracomment>A rule for new passwords</extracomment>
        <translation>صعبة التخمين</translation>
    </message>
    <message>
        <source>No common password inside it</source>
        <extracomment>A rule for new passwords</extracomment>
        <translation>لا تحتوي على كلمة مرور شائعة</translation>
    </message>
    <message>
        <source>Other accounts of this computer can read the database file. Allow only your own account to read it.</source>
        <translation>تستطيع حسابات أخرى على هذا الحاسوب قراءة ملف قاعدة البيانات. اسمح لحسابك وحده بقراءته.</translation>
    </message>
    <message>
        <source>This database was made by another program. Passwright must add its own tables before it can change anything.</source>
        <translation>أنشأ برنامج آخر قاعدة البيانات هذه. يجب أن يضيف Passwright جداوله الخاصة قبل أن يستطيع تغيير أي شيء.</translation>
    </message>
    <message>
        <source>This computer offers no locked memory: passwords in use could be written to its swap space.</source>
        <translation>لا يوفر هذا الحاسوب ذاكرة مقفلة: قد تُكتب كلمات المرور المستخدمة في مساحة التبديل.</translation>
    </message>
    <message>
        <source>This is the sample database. Its users are made up.</source>
        <translation>هذه قاعدة البيانات التجريبية. المستخدمون فيها غير حقيقيين.</translation>
    </message>
    <message>
        <source>This user is locked. A new password alone does not let them sign in.</source>
        <translation>هذا المستخدم مقفل. كلمة المرور الجديدة وحدها لا تتيح له تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This user is not approved yet. A new password alone does not let them sign in.</source>
        <translation>هذا المستخدم غير معتمد بعد. كلمة المرور الجديدة وحدها لا تتيح له تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This user has not completed the sign-up. A new password alone does not let them sign in.</source>
        <translation>لم يُكمل هذا المستخدم التسجيل. كلمة المرور الجديدة وحدها لا تتيح له تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This user is not active.</source>
        <translation>هذا المستخدم غير نشط.</translation>
    </message>
    <message>
        <source>This user is a super-user. Type the user name to confirm the reset.</source>
        <translation>هذا مستخدم متميّز. اكتب اسم المستخدم لتأكيد إعادة التعيين.</translation>
    </message>
    <message>
        <source>This is your own account. Change your password under My password.</source>
        <translation>هذا حسابك أنت. غيّر كلمة مرورك من صفحة «كلمة مروري».</translation>
    </message>
    <message>
        <source>Part of what is stored about this user cannot be read. A reset replaces the password alone.</source>
        <translation>تتعذر قراءة جزء من بيانات هذا المستخدم. إعادة التعيين تستبدل كلمة المرور وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>The audit trail is whole: %n entries, each in its place.</source>
        <translation>
            <numerusform>سجل التدقيق سليم: %Ln قيد.</numerusform>
            <numerusform>سجل التدقيق سليم: قيد واحد، في موضعه.</numerusform>
            <numerusform>سجل التدقيق سليم: قيدان، كل منهما في موضعه.</numerusform>
            <numerusform>سجل التدقيق سليم: %Ln قيود، كل منها في موضعه.</numerusform>
            <numerusform>سجل التدقيق سليم: %Ln قيدًا، كل منها في موضعه.</numerusform>
            <numerusform>سجل التدقيق سليم: %Ln قيد، كل منها في موضعه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1 was changed after it was written.</source>
        <translation>سجل التدقيق غير سليم: تغيّر القيد %1 بعد كتابته.</translation>
    </message>
    <message>
        <source>The audit trail is broken: an entry before entry %1 is missing.</source>
        <translation>سجل التدقيق غير سليم: يوجد قيد مفقود قبل القيد %1.</translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1 does not follow the one before it.</source>
        <translation>سجل التدقيق غير سليم: القيد %1 لا يتبع القيد الذي قبله.</translation>
    </message>
    <message>
        <source>The audit trail is cut off: the expected last entry is not in it.</source>
        <translation>سجل التدقيق مقتطع: لا يحتوي على القيد الأخير المتوقع.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>Kind of an entry in the audit trail</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Password change</source>
        <extracomment>Kind of an entry in the audit trail: one&apos;s own password</extracomment>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Password reset</source>
        <extracomment>Kind of an entry in the audit trail: another&apos;s password</extracomment>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Kind of an entry in the audit trail</extracomment>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Kind of an entry in the audit trail</extracomment>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Approval</source>
        <extracomment>Kind of an entry in the audit trail</extracomment>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Recovery</source>
        <extracomment>Kind of an entry in the audit trail: a super-user&apos;s password set by whoever holds the database</extracomment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>User added</source>
        <extracomment>Kind of an entry in the audit trail</extracomment>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Kind of an entry in the audit trail: the trail, or the list of users, was exported</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Preparation</source>
        <extracomment>Kind of an entry in the audit trail: Passwright&apos;s own tables were added</extracomment>
        <translation>تجهيز</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Outcome of an entry in the audit trail</extracomment>
        <translation>تم التغيير</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of an entry in the audit trail</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>Outcome of an entry in the audit trail</extracomment>
        <translation>تم جزئيًا</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Outcome of an entry in the audit trail</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Outcome of an entry in the audit trail</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Intended</source>
        <extracomment>Outcome of an entry in the audit trail: begun, and no outcome was written</extracomment>
        <translation>شُرع فيه</translation>
    </message>
    <message>
        <source>This user name cannot be used. Choose another one.</source>
        <translation>لا يمكن استخدام اسم المستخدم هذا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a user of this user name already. Choose another one.</source>
        <translation>يوجد مستخدم بهذا الاسم. اختر اسم مستخدم آخر.</translation>
    </message>
    <message>
        <source>This user name is too long. Choose a shorter one.</source>
        <translation>اسم المستخدم هذا طويل جدًا. اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>A user name has no spaces in it. Choose another one.</source>
        <translation>لا يحتوي اسم المستخدم على مسافات. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no user of this user ID any more. Search for the user again.</source>
        <translation>لم يعد يوجد مستخدم بمعرّف المستخدم هذا. ابحث عن المستخدم مرة أخرى.</translation>
    </message>
    <message>
        <source>This e-mail address cannot be used. Correct it.</source>
        <translation>لا يمكن استخدام عنوان البريد الإلكتروني هذا. صحّحه.</translation>
    </message>
    <message>
        <source>Another user has this e-mail address already.</source>
        <translation>عنوان البريد الإلكتروني هذا مستخدم لدى مستخدم آخر.</translation>
    </message>
    <message>
        <source>An e-mail address is needed.</source>
        <translation>عنوان البريد الإلكتروني مطلوب.</translation>
    </message>
    <message>
        <source>Somebody else changed this user in the meantime. Look at the fresh state, then reset again if it is still needed.</source>
        <translation>غيّر شخص آخر هذا المستخدم في هذه الأثناء. اطّلع على الحالة الجديدة، ثم أعد التعيين إن بقيت حاجة إليه.</translation>
    </message>
    <message>
        <source>What is stored about this user cannot be read: it is damaged or belongs to another key.</source>
        <translation>تتعذر قراءة بيانات هذا المستخدم: فهي تالفة أو تخص مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This is the last super-user who can sign in. Make or unlock another one first.</source>
        <translation>هذا آخر مستخدم متميّز يستطيع تسجيل الدخول. أنشئ مستخدمًا متميّزًا آخر أو ألغِ قفله أولًا.</translation>
    </message>
    <message>
        <source>The request was not accepted as it was. Check what was entered.</source>
        <translation>لم يُقبل الطلب كما هو. تحقق مما أُدخل.</translation>
    </message>
    <message>
        <source>The request was not accepted as it was: %1. Check what was entered.</source>
        <translation>لم يُقبل الطلب كما هو: %1. تحقق مما أُدخل.</translation>
    </message>
    <message>
        <source>The directory reports a fault of its own. Give the correlation ID to its administrator.</source>
        <translation>أبلغ الدليل عن خلل داخلي لديه. أعطِ معرّف الارتباط لمسؤول الدليل.</translation>
    </message>
    <message>
        <source>The directory could not do it. Give the correlation ID to its administrator.</source>
        <translation>لم يتمكن الدليل من ذلك. أعطِ معرّف الارتباط لمسؤول الدليل.</translation>
    </message>
    <message>
        <source>The new password contains a common password. Choose another one.</source>
        <translation>تحتوي كلمة المرور الجديدة على كلمة مرور شائعة. اختر كلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>The new password contains “%1”, which is on the list of common passwords. Choose another one.</source>
        <translation>تحتوي كلمة المرور الجديدة على «%1»، وهي من كلمات المرور الشائعة. اختر كلمة مرور أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>The new password is too short. It needs at least %n characters.</source>
        <translation>
            <numerusform>كلمة المرور الجديدة قصيرة جدًا. يلزم %Ln حرف على الأقل.</numerusform>
            <numerusform>كلمة المرور الجديدة قصيرة جدًا. يلزم حرف واحد على الأقل.</numerusform>
            <numerusform>كلمة المرور الجديدة قصيرة جدًا. يلزم حرفان على الأقل.</numerusform>
            <numerusform>كلمة المرور الجديدة قصيرة جدًا. يلزم %Ln أحرف على الأقل.</numerusform>
            <numerusform>كلمة المرور الجديدة قصيرة جدًا. يلزم %Ln حرفًا على الأقل.</numerusform>
            <numerusform>كلمة المرور الجديدة قصيرة جدًا. يلزم %Ln حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new password is too short. Choose a longer one.</source>
        <translation>كلمة المرور الجديدة قصيرة جدًا. اختر كلمة أطول.</translation>
    </message>
    <message numerus="yes">
        <source>The new password is too long. It can have at most %n characters.</source>
        <translation>
            <numerusform>كلمة المرور الجديدة طويلة جدًا. الحد الأقصى %Ln حرف.</numerusform>
            <numerusform>كلمة المرور الجديدة طويلة جدًا. الحد الأقصى حرف واحد.</numerusform>
            <numerusform>كلمة المرور الجديدة طويلة جدًا. الحد الأقصى حرفان.</numerusform>
            <numerusform>كلمة المرور الجديدة طويلة جدًا. الحد الأقصى %Ln أحرف.</numerusform>
            <numerusform>كلمة المرور الجديدة طويلة جدًا. الحد الأقصى %Ln حرفًا.</numerusform>
            <numerusform>كلمة المرور الجديدة طويلة جدًا. الحد الأقصى %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new password is too long. Choose a shorter one.</source>
        <translation>كلمة المرور الجديدة طويلة جدًا. اختر كلمة أقصر.</translation>
    </message>
    <message>
        <source>The new password is too easy to guess. Add words or characters that do not belong together.</source>
        <translation>كلمة المرور الجديدة سهلة التخمين. أضف كلمات أو أحرفًا لا رابط بينها.</translation>
    </message>
    <message>
        <source>The password has expired. A super-user can set a new one.</source>
        <translation>انتهت صلاحية كلمة المرور. يستطيع مستخدم متميّز تعيين كلمة جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>The password expires in %n days. Change it under My password.</source>
        <translation>
            <numerusform>تنتهي صلاحية كلمة المرور بعد %Ln يوم. غيّرها من صفحة «كلمة مروري».</numerusform>
            <numerusform>تنتهي صلاحية كلمة المرور بعد يوم واحد. غيّرها من صفحة «كلمة مروري».</numerusform>
            <numerusform>تنتهي صلاحية كلمة المرور بعد يومين. غيّرها من صفحة «كلمة مروري».</numerusform>
            <numerusform>تنتهي صلاحية كلمة المرور بعد %Ln أيام. غيّرها من صفحة «كلمة مروري».</numerusform>
            <numerusform>تنتهي صلاحية كلمة المرور بعد %Ln يومًا. غيّرها من صفحة «كلمة مروري».</numerusform>
            <numerusform>تنتهي صلاحية كلمة المرور بعد %Ln يوم. غيّرها من صفحة «كلمة مروري».</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is about to expire. Change it under My password.</source>
        <translation>توشك صلاحية كلمة المرور على الانتهاء. غيّرها من صفحة «كلمة مروري».</translation>
    </message>
    <message>
        <source>The password is about to expire and must be changed first.</source>
        <translation>توشك صلاحية كلمة المرور على الانتهاء ويجب تغييرها أولًا.</translation>
    </message>
    <message>
        <source>The password must be changed now. Choose a new one to go on.</source>
        <translation>يجب تغيير كلمة المرور الآن. اختر كلمة جديدة للمتابعة.</translation>
    </message>
    <message>
        <source>The new password is the current one. Choose another one.</source>
        <translation>كلمة المرور الجديدة هي الحالية نفسها. اختر كلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>The directory does not know this application. Correct the application name of the connection.</source>
        <translation>لا يعرف الدليل هذا التطبيق. صحّح اسم التطبيق في الاتصال.</translation>
    </message>
    <message>
        <source>The user name or the password is not right, or this is not allowed.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيح، أو هذا غير مسموح به.</translation>
    </message>
    <message>
        <source>This user is locked. A super-user can unlock it.</source>
        <translation>هذا المستخدم مقفل. يستطيع مستخدم متميّز إلغاء القفل.</translation>
    </message>
    <message>
        <source>The sign-up of this user is not complete or not approved. A super-user can approve it.</source>
        <translation>تسجيل هذا المستخدم غير مكتمل أو غير معتمد. يستطيع مستخدم متميّز اعتماده.</translation>
    </message>
    <message>
        <source>This user is not approved. A super-user can approve it.</source>
        <translation>هذا المستخدم غير معتمد. يستطيع مستخدم متميّز اعتماده.</translation>
    </message>
    <message>
        <source>Only a super-user can do this. Sign in as one.</source>
        <translation>لا يستطيع ذلك إلا مستخدم متميّز. سجّل الدخول بصفتك مستخدمًا متميّزًا.</translation>
    </message>
    <message>
        <source>The sign-up is not open any more.</source>
        <translation>لم يعد التسجيل متاحًا.</translation>
    </message>
    <message>
        <source>Enter the six-digit code from the authenticator app.</source>
        <translation>أدخل رمز التحقق المكوّن من ستة أرقام من تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again; nothing was changed.</source>
        <translation>انتهت الجلسة. سجّل الدخول مرة أخرى؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The directory refused it with code %1.</source>
        <translation>رفضه الدليل بالرمز %1.</translation>
    </message>
    <message>
        <source>Nothing was done: it was cancelled before it began.</source>
        <translation>لم يُنفَّذ شيء: أُلغي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>What was entered cannot be used: %1.</source>
        <translation>لا يمكن استخدام ما أُدخل: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <extracomment>%1: the field or file, %2: what is wrong with it</extracomment>
        <translation>لا يمكن استخدام %1: %2.</translation>
    </message>
    <message>
        <source>This connection cannot do that.</source>
        <translation>لا يتيح هذا الاتصال ذلك.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>لم يُعثر على «%1».</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or open it.</source>
        <translation>يوجد «%1» من قبل. اختر اسمًا آخر، أو افتحه.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that it is there and that you may read it.</source>
        <translation>تعذر فتح «%1». تحقق من وجوده ومن أن لك إذن قراءته.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed. Check that you may write the file and its folder.</source>
        <translation>تعذرت الكتابة في «%1». لم يتغيّر شيء. تحقق من أن لك إذن الكتابة في الملف ومجلده.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Nothing was changed. Free some space, then try again.</source>
        <translation>لم تبقَ مساحة لكتابة «%1». لم يتغيّر شيء. أخلِ بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” is not a database that Passwright can read.</source>
        <translation>«%1» ليس قاعدة بيانات يستطيع Passwright قراءتها.</translation>
    </message>
    <message>
        <source>“%1” has no users, or was not prepared for Passwright yet.</source>
        <translation>لا يوجد مستخدمون في «%1»، أو لم يُجهَّز بعد لـ Passwright.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Passwright. Open it with that version.</source>
        <translation>كُتب «%1» بإصدار أحدث من Passwright. افتحه بذلك الإصدار.</translation>
    </message>
    <message>
        <source>The key does not belong to this database. Choose the secrets.conf of the server that it comes from.</source>
        <translation>المفتاح لا يخص قاعدة البيانات هذه. اختر ملف secrets.conf للخادم الذي جاءت منه.</translation>
    </message>
    <message>
        <source>This database is encrypted. Choose the secrets.conf of the server that it comes from.</source>
        <translation>قاعدة البيانات هذه مشفّرة. اختر ملف secrets.conf للخادم الذي جاءت منه.</translation>
    </message>
    <message>
        <source>Another program is using the database. Nothing was changed. Try again in a moment.</source>
        <translation>يستخدم برنامج آخر قاعدة البيانات. لم يتغيّر شيء. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing was changed. Restore it from a backup.</source>
        <translation>«%1» تالف. لم يتغيّر شيء. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Passwright needs a part of the system that is not there: %1.</source>
        <translation>يحتاج Passwright إلى جزء غير موجود من النظام: %1.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <extracomment>%1: a database server&apos;s own words</extracomment>
        <translation>هذا غير مسموح به.</translation>
    </message>
    <message>
        <source>Something in Passwright went wrong, and nothing was changed. Please report it with these words: %1</source>
        <translation>حدث خلل في Passwright، ولم يتغيّر شيء. يُرجى الإبلاغ عنه بهذا النص: %1</translation>
    </message>
    <message>
        <source>The current password is not right, or this is not allowed. Type it again.</source>
        <translation>كلمة المرور الحالية غير صحيحة، أو أن هذا غير مسموح به. اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The password expiry of %1 has been set.</source>
        <translation>تم تعيين انتهاء صلاحية كلمة مرور %1.</translation>
    </message>
    <message>
        <source>The password expiry of %1 was not set.</source>
        <translation>لم يُعيَّن انتهاء صلاحية كلمة مرور %1.</translation>
    </message>
    <message>
        <source>The current password was wrong, or the server’s policy refused the new one. The server does not say which.</source>
        <translation>كلمة المرور الحالية غير صحيحة، أو رفضت سياسة الخادم كلمة المرور الجديدة. لا يبيّن الخادم أيهما السبب.</translation>
    </message>
    <message>
        <source>The request was sent, and no answer says what became of it. Sign in with the new password to find out; where that is refused, the old one still holds.</source>
        <translation>أُرسل الطلب، ولم يصل رد يبيّن ما آل إليه. سجّل الدخول بكلمة المرور الجديدة لتتبيّن ذلك؛ فإن رُفضت، فالقديمة ما زالت سارية.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم يتم تسجيل دخولك.</translation>
    </message>
    <message>
        <source>The new password was sent, and no answer says whether it was taken. Sign in with the new one; where that is refused, with the one before.</source>
        <translation>أُرسلت كلمة المرور الجديدة، ولم يصل رد يبيّن ما إذا كانت قد قُبلت. سجّل الدخول بالجديدة؛ فإن رُفضت، فبالسابقة.</translation>
    </message>
    <message>
        <source>the password expiry</source>
        <extracomment>A step of an outcome, inside a sentence</extracomment>
        <translation>انتهاء صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>The connection to this server is not encrypted. It does not leave this computer.</source>
        <translation>الاتصال بهذا الخادم غير مشفّر. وهو لا يخرج من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Must-change flag</source>
        <extracomment>Kind of an entry in the audit trail: a new password is demanded at the next sign-in, or no longer</extracomment>
        <translation>علامة «يجب التغيير»</translation>
    </message>
    <message>
        <source>This connection cannot be opened before this is given: %1.</source>
        <extracomment>%1: such as &quot;Shared key&quot;, the label of a field</extracomment>
        <translation>لا يمكن فتح هذا الاتصال قبل إدخال ما يلي: %1.</translation>
    </message>
    <message>
        <source>This connection cannot be opened before its key is given.</source>
        <translation>لا يمكن فتح هذا الاتصال قبل إدخال مفتاحه.</translation>
    </message>
    <message>
        <source>The system keychain refused. Unlock it, then try again.</source>
        <translation>رفضت سلسلة مفاتيح النظام الطلب. ألغِ قفلها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The system keychain refused: %1. Unlock it, then try again.</source>
        <translation>رفضت سلسلة مفاتيح النظام الطلب: %1. ألغِ قفلها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no server of the name “%1”. Check the network, and the address in the connection.</source>
        <translation>لا يوجد خادم باسم «%1». تحقق من الشبكة، ومن العنوان في الاتصال.</translation>
    </message>
    <message>
        <source>“%1” refused the connection: nothing answers there. Check that the server runs, and the address in the connection.</source>
        <translation>رفض «%1» الاتصال: لا شيء يردّ هناك. تحقق من أن الخادم يعمل، ومن العنوان في الاتصال.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time. Nothing was changed. Check the network, then try again.</source>
        <translation>لم يردّ «%1» في الوقت المحدد. لم يتغيّر شيء. تحقق من الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off. Nothing was changed. Try again.</source>
        <translation>انقطع الاتصال بـ «%1». لم يتغيّر شيء. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” did not let it through. Check the proxy in the connection.</source>
        <translation>لم يسمح الخادم الوكيل بالمرور إلى «%1». تحقق من الخادم الوكيل في الاتصال.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check the network, and the address in the connection.</source>
        <translation>يتعذر الوصول إلى «%1». تحقق من الشبكة، ومن العنوان في الاتصال.</translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired, so nothing is sent there. Its administrator has to renew it.</source>
        <translation>انتهت صلاحية شهادة «%1»، لذلك لا يُرسل إليه شيء. على مسؤول الخادم تجديدها.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid yet, so nothing is sent there. Check the clock of this computer.</source>
        <translation>لم يبدأ سريان شهادة «%1» بعد، لذلك لا يُرسل إليه شيء. تحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was made for another name, so nothing is sent there. Set the address in the connection to the name in the certificate.</source>
        <translation>صدرت شهادة «%1» لاسم آخر، لذلك لا يُرسل إليه شيء. اجعل العنوان في الاتصال مطابقًا للاسم الوارد في الشهادة.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is signed by an authority that is not known here, so nothing is sent there. If it is your organisation’s own, set its file in the connection.</source>
        <translation>شهادة «%1» موقّعة من جهة إصدار غير معروفة هنا، لذلك لا يُرسل إليه شيء. إذا كانت جهة الإصدار تابعة لمؤسستك، فحدّد ملفها في الاتصال.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was withdrawn, so nothing is sent there. Tell its administrator.</source>
        <translation>أُلغيت شهادة «%1»، لذلك لا يُرسل إليه شيء. أبلغ مسؤول الخادم.</translation>
    </message>
    <message>
        <source>“%1” shows another key than the one in the connection, so nothing is sent there. Ask its administrator whether the key was renewed; if it was, set the new one in the connection.</source>
        <translation>يعرض «%1» مفتاحًا يختلف عن المفتاح المحدد في الاتصال، لذلك لا يُرسل إليه شيء. اسأل مسؤول الخادم عما إذا كان المفتاح قد جُدّد؛ فإن كان كذلك، فحدّد المفتاح الجديد في الاتصال.</translation>
    </message>
    <message>
        <source>“%1” does not speak TLS 1.2 or newer, so nothing is sent there. Check the address and the port in the connection.</source>
        <translation>لا يدعم «%1» بروتوكول TLS 1.2 أو أحدث، لذلك لا يُرسل إليه شيء. تحقق من العنوان والمنفذ في الاتصال.</translation>
    </message>
    <message>
        <source>“%1” is another computer, and the address has no encryption. Set one that begins with https:// in the connection.</source>
        <translation>«%1» حاسوب آخر، والعنوان من دون تشفير. حدّد في الاتصال عنوانًا يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” came about, so nothing is sent there.</source>
        <translation>تعذر إنشاء اتصال مشفّر بـ «%1»، لذلك لا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” came about, so nothing is sent there: %2</source>
        <extracomment>%1: the server&apos;s host, %2: technical words</extracomment>
        <translation>تعذر إنشاء اتصال مشفّر بـ «%1»، لذلك لا يُرسل إليه شيء: %2</translation>
    </message>
    <message>
        <source>“%1” points to another address. Nothing was sent there. Check the address in the connection.</source>
        <translation>يحيل «%1» إلى عنوان آخر. لم يُرسل شيء إلى ذلك العنوان. تحقق من العنوان في الاتصال.</translation>
    </message>
    <message>
        <source>“%1” points to another address: %2. Nothing was sent there. If it is the right one, set it in the connection.</source>
        <extracomment>%1: the server&apos;s host, %2: an address</extracomment>
        <translation>يحيل «%1» إلى عنوان آخر: ‎%2‎. لم يُرسل شيء إلى ذلك العنوان. إذا كان هو الصحيح، فحدّده في الاتصال.</translation>
    </message>
    <message>
        <source>“%1” reports a fault of its own. Try again later, or tell its administrator.</source>
        <translation>أبلغ «%1» عن خلل داخلي لديه. أعد المحاولة لاحقًا، أو أخبر مسؤول الخادم.</translation>
    </message>
    <message>
        <source>“%1” reports a fault of its own. Try again later, or give the correlation ID to its administrator.</source>
        <translation>أبلغ «%1» عن خلل داخلي لديه. أعد المحاولة لاحقًا، أو أعطِ معرّف الارتباط لمسؤول الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no more requests for now. Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>لا يقبل «%1» مزيدًا من الطلبات الآن. انتظر %Ln ثانية، ثم أعد المحاولة.</numerusform>
            <numerusform>لا يقبل «%1» مزيدًا من الطلبات الآن. انتظر ثانية واحدة، ثم أعد المحاولة.</numerusform>
            <numerusform>لا يقبل «%1» مزيدًا من الطلبات الآن. انتظر ثانيتين، ثم أعد المحاولة.</numerusform>
            <numerusform>لا يقبل «%1» مزيدًا من الطلبات الآن. انتظر %Ln ثوانٍ، ثم أعد المحاولة.</numerusform>
            <numerusform>لا يقبل «%1» مزيدًا من الطلبات الآن. انتظر %Ln ثانية، ثم أعد المحاولة.</numerusform>
            <numerusform>لا يقبل «%1» مزيدًا من الطلبات الآن. انتظر %Ln ثانية، ثم أعد المحاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” takes no more requests for now. Wait a while, then try again.</source>
        <translation>لا يقبل «%1» مزيدًا من الطلبات الآن. انتظر قليلًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” has nothing under the address that is asked for (HTTP 404). Check the address in the connection.</source>
        <translation>لا يوجد لدى «%1» شيء في العنوان المطلوب (HTTP 404). تحقق من العنوان في الاتصال.</translation>
    </message>
    <message>
        <source>“%1”, or something on the way to it, refused the request (HTTP %2). Check the address, the keys and the proxy in the connection.</source>
        <translation>رُفض الطلب (HTTP %2)، إما من «%1» وإما من شيء في الطريق إليه. تحقق من العنوان والمفاتيح والخادم الوكيل في الاتصال.</translation>
    </message>
    <message>
        <source>“%1” answered in a way that is not known here (HTTP %2). Check the address in the connection.</source>
        <translation>ردّ «%1» بطريقة غير معروفة هنا (HTTP %2). تحقق من العنوان في الاتصال.</translation>
    </message>
    <message>
        <source>“%1” answered, but not as this kind of server does. Check the address in the connection.</source>
        <translation>ردّ «%1»، ولكن ليس كما يردّ هذا النوع من الخوادم. تحقق من العنوان في الاتصال.</translation>
    </message>
    <message>
        <source>The server refused it and gave no reason that is known here.</source>
        <translation>رفضه الخادم ولم يذكر سببًا معروفًا هنا.</translation>
    </message>
    <message>
        <source>The server refused it with these words: %1</source>
        <translation>رفضه الخادم بهذا النص: %1</translation>
    </message>
    <message>
        <source>Something on the way to the server refused it, such as a proxy. Nothing was changed.</source>
        <translation>رفضه شيء في الطريق إلى الخادم، كخادم وكيل مثلًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Something on the way to the server refused it, such as a proxy (HTTP %1). Nothing was changed.</source>
        <translation>رفضه شيء في الطريق إلى الخادم، كخادم وكيل مثلًا (HTTP %1). لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>محاولات كثيرة جدًا. انتظر %Ln ثانية، ثم أعد المحاولة.</numerusform>
            <numerusform>محاولات كثيرة جدًا. انتظر ثانية واحدة، ثم أعد المحاولة.</numerusform>
            <numerusform>محاولات كثيرة جدًا. انتظر ثانيتين، ثم أعد المحاولة.</numerusform>
            <numerusform>محاولات كثيرة جدًا. انتظر %Ln ثوانٍ، ثم أعد المحاولة.</numerusform>
            <numerusform>محاولات كثيرة جدًا. انتظر %Ln ثانية، ثم أعد المحاولة.</numerusform>
            <numerusform>محاولات كثيرة جدًا. انتظر %Ln ثانية، ثم أعد المحاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Wait a while, then try again.</source>
        <translation>محاولات كثيرة جدًا. انتظر قليلًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The license server does not let this user change the password. Ask the vendor of the software.</source>
        <translation>لا يسمح خادم التراخيص لهذا المستخدم بتغيير كلمة المرور. اسأل مورّد البرنامج.</translation>
    </message>
    <message>
        <source>The license server did not accept the head of the request. Check that no proxy changes it, then report it.</source>
        <translation>لم يقبل خادم التراخيص ترويسة الطلب. تحقق من عدم وجود خادم وكيل يغيّرها، ثم أبلغ عن ذلك.</translation>
    </message>
    <message>
        <source>The license server misses something in the request. Check the API key of the connection, then report it.</source>
        <translation>ينقص الطلب شيء يحتاج إليه خادم التراخيص. تحقق من مفتاح API في الاتصال، ثم أبلغ عن ذلك.</translation>
    </message>
    <message>
        <source>The license server did not accept what was entered. Check the user name and the new password.</source>
        <translation>لم يقبل خادم التراخيص ما أُدخل. تحقق من اسم المستخدم وكلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>The license server did not accept what was entered: %1</source>
        <translation>لم يقبل خادم التراخيص ما أُدخل: %1</translation>
    </message>
    <message>
        <source>The license server could not read the request. Check that no proxy changes it, then report it.</source>
        <translation>لم يتمكن خادم التراخيص من قراءة الطلب. تحقق من عدم وجود خادم وكيل يغيّره، ثم أبلغ عن ذلك.</translation>
    </message>
    <message>
        <source>The license server wants requests signed with the shared key. Set it in the connection in place of OAuth.</source>
        <translation>يطلب خادم التراخيص توقيع الطلبات بالمفتاح المشترك. حدّده في الاتصال بدلًا من OAuth.</translation>
    </message>
    <message>
        <source>The license server does not know the API key. Correct it in the connection.</source>
        <translation>لا يعرف خادم التراخيص مفتاح API. صحّحه في الاتصال.</translation>
    </message>
    <message>
        <source>The shared key does not belong to the API key. Correct one of them in the connection.</source>
        <translation>المفتاح المشترك لا يخص مفتاح API. صحّح أحدهما في الاتصال.</translation>
    </message>
    <message>
        <source>The user name or the current password is not right. The server does not say which.</source>
        <translation>اسم المستخدم أو كلمة المرور الحالية غير صحيح. لا يبيّن الخادم أيهما.</translation>
    </message>
    <message>
        <source>The API key may only read. Set one in the connection that may change passwords.</source>
        <translation>مفتاح API للقراءة فقط. حدّد في الاتصال مفتاحًا يسمح بتغيير كلمات المرور.</translation>
    </message>
    <message>
        <source>The API key was withdrawn. Set a new one in the connection.</source>
        <translation>أُلغي مفتاح API. حدّد مفتاحًا جديدًا في الاتصال.</translation>
    </message>
    <message>
        <source>The access token had expired before the request came in. Nothing was changed. Try again.</source>
        <translation>انتهت صلاحية رمز الوصول قبل وصول الطلب. لم يتغيّر شيء. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The license server cannot read the access token. Check the token address and the client ID in the connection.</source>
        <translation>تتعذر على خادم التراخيص قراءة رمز الوصول. تحقق من عنوان رمز الوصول ومعرّف العميل في الاتصال.</translation>
    </message>
    <message>
        <source>The license server does not know this user, or has nothing at this address.</source>
        <translation>لا يعرف خادم التراخيص هذا المستخدم، أو لا يوجد لديه شيء في هذا العنوان.</translation>
    </message>
    <message>
        <source>The license server reports a fault of its own. Try again later, or tell the vendor of the software.</source>
        <translation>أبلغ خادم التراخيص عن خلل داخلي لديه. أعد المحاولة لاحقًا، أو أخبر مورّد البرنامج.</translation>
    </message>
    <message>
        <source>The clock of this computer differs too much from the server’s. Set it right, then try again.</source>
        <translation>الفرق بين ساعة هذا الحاسوب وساعة الخادم كبير جدًا. اضبط ساعة الحاسوب، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It is %1 on this computer and %2 on the server: its clock differs too much. Set it right, then try again.</source>
        <extracomment>Two moments, such as &quot;20.11.26 17:46&quot;, both in the time zone of this computer.</extracomment>
        <translation>الوقت على هذا الحاسوب %1 وعلى الخادم %2: الفرق بين الساعتين كبير جدًا. اضبط ساعة الحاسوب، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Reached without encryption, answered as %1.</source>
        <extracomment>What a test of a connection found; %1: the kind of server</extracomment>
        <translation>تم الوصول من دون تشفير، وردّ الخادم بوصفه %1.</translation>
    </message>
    <message>
        <source>Reached, %1, certificate until %2, answered as %3.</source>
        <extracomment>What a test of a connection found; %1: such as &quot;TLS 1.3&quot;, %2: a date, %3: the kind of server</extracomment>
        <translation>تم الوصول، %1، والشهادة سارية حتى %2، وردّ الخادم بوصفه %3.</translation>
    </message>
    <message>
        <source>The server was reached, and does not know the application name.</source>
        <translation>تم الوصول إلى الخادم، وهو لا يعرف اسم التطبيق.</translation>
    </message>
    <message>
        <source>The server was reached, and refused the keys.</source>
        <translation>تم الوصول إلى الخادم، ورفض المفاتيح.</translation>
    </message>
    <message>
        <source>The server was reached, and its clock differs from this computer’s.</source>
        <translation>تم الوصول إلى الخادم، وساعته تختلف عن ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Something answers there, but not as %1.</source>
        <extracomment>What a test of a connection found; %1: the kind of server</extracomment>
        <translation>يوجد ما يردّ هناك، ولكن ليس بوصفه %1.</translation>
    </message>
    <message>
        <source>Ask its administrator for the application name, such as CRM: it has to be one of those in the server’s sso.conf.</source>
        <translation>اسأل مسؤول الخادم عن اسم التطبيق، مثل CRM: يجب أن يكون من الأسماء الواردة في ملف sso.conf للخادم.</translation>
    </message>
    <message>
        <source>Check the keys of the connection.</source>
        <translation>تحقق من مفاتيح الاتصال.</translation>
    </message>
    <message>
        <source>Check the keys of the connection. The server said: %1</source>
        <translation>تحقق من مفاتيح الاتصال. قال الخادم: %1</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>تحقق من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>Check the address and the port. What came was: %1</source>
        <translation>تحقق من العنوان والمنفذ. ما وصل هو: %1</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>أدخل اسمًا للاتصال.</translation>
    </message>
    <message>
        <source>Choose the database file.</source>
        <translation>اختر ملف قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Give the address of the server.</source>
        <translation>أدخل عنوان الخادم.</translation>
    </message>
    <message>
        <source>Choose the file with the authority’s certificate.</source>
        <translation>اختر الملف الذي يحتوي على شهادة جهة الإصدار.</translation>
    </message>
    <message>
        <source>Give the SHA-256 of the server’s key.</source>
        <translation>أدخل قيمة SHA-256 لمفتاح الخادم.</translation>
    </message>
    <message>
        <source>Give the address of the proxy.</source>
        <translation>أدخل عنوان الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Give the application name that the server knows, such as CRM.</source>
        <translation>أدخل اسم التطبيق الذي يعرفه الخادم، مثل CRM.</translation>
    </message>
    <message>
        <source>Give the API key.</source>
        <translation>أدخل مفتاح API.</translation>
    </message>
    <message>
        <source>Give the address that access tokens come from.</source>
        <translation>أدخل العنوان الذي تأتي منه رموز الوصول.</translation>
    </message>
    <message>
        <source>Give the client ID.</source>
        <translation>أدخل معرّف العميل.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://host or https://host:port.</source>
        <extracomment>The https://host and http:// stay as they are.</extracomment>
        <translation>هذا ليس عنوانًا. شكل العنوان: https://host أو https://host:port.</translation>
    </message>
    <message>
        <source>Another computer is spoken to with encryption only: the address has to begin with https://.</source>
        <translation>لا يُتصل بحاسوب آخر إلا مع التشفير: يجب أن يبدأ العنوان بـ https://‎.</translation>
    </message>
    <message>
        <source>Leave out user name, password, ? and # in the address.</source>
        <translation>لا تكتب في العنوان اسم المستخدم أو كلمة المرور أو ? أو #.</translation>
    </message>
    <message>
        <source>This is not a proxy. It looks like http://host:port or socks5://host:port.</source>
        <translation>هذا ليس خادمًا وكيلًا. شكل عنوانه: http://host:port أو socks5://host:port.</translation>
    </message>
    <message>
        <source>This is not a SHA-256. It has 64 hex digits, or 44 characters of Base64.</source>
        <translation>هذه ليست قيمة SHA-256. تتكون القيمة من 64 رقمًا ست عشريًا، أو من 44 حرفًا بترميز Base64.</translation>
    </message>
    <message>
        <source>Shared key</source>
        <extracomment>A secret of a connection to LicenseSpring, as the label of a field</extracomment>
        <translation>المفتاح المشترك</translation>
    </message>
    <message>
        <source>Management API key</source>
        <extracomment>A secret of a connection to LicenseSpring, as the label of a field</extracomment>
        <translation>مفتاح Management API</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>A secret of a connection to LicenseSpring (OAuth), as the label of a field</extracomment>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Database password</source>
        <extracomment>A secret of a connection, as the label of a field</extracomment>
        <translation>كلمة مرور قاعدة البيانات</translation>
    </message>
    <message>
        <source>Fernet key</source>
        <extracomment>A secret of a connection, as the label of a field: the key of a Zato server&apos;s database</extracomment>
        <translation>مفتاح Fernet</translation>
    </message>
    <message>
        <source>Local database</source>
        <extracomment>A kind of connection</extracomment>
        <translation>قاعدة بيانات محلية</translation>
    </message>
    <message>
        <source>Zato SSO</source>
        <extracomment>A kind of connection</extracomment>
        <translation>Zato SSO</translation>
    </message>
    <message>
        <source>LicenseSpring</source>
        <extracomment>A kind of connection</extracomment>
        <translation>LicenseSpring</translation>
    </message>
    <message>
        <source>The connection to the database server on this computer is not encrypted.</source>
        <translation>الاتصال بخادم قاعدة البيانات على هذا الحاسوب غير مشفّر.</translation>
    </message>
    <message>
        <source>User changed</source>
        <extracomment>Kind of an entry in the audit trail: names, e-mail or flags of a user, by an import</extracomment>
        <translation>تغيير بيانات مستخدم</translation>
    </message>
    <message>
        <source>The file is empty. Its first line must name the columns: %1.</source>
        <extracomment>%1: names of columns</extracomment>
        <translation>الملف فارغ. يجب أن يحتوي سطره الأول على أسماء الأعمدة: %1.</translation>
    </message>
    <message>
        <source>No column says who is meant. The columns there can be: %1.</source>
        <extracomment>%1: names of columns</extracomment>
        <translation>لا يوجد عمود يحدّد المستخدم المقصود. الأعمدة الممكنة: %1.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Rename or remove it; the columns there can be: %2.</source>
        <extracomment>%1: the name of a column, %2: names of columns</extracomment>
        <translation>العمود «%1» غير معروف. غيّر اسمه أو احذفه؛ الأعمدة الممكنة: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Remove one of them.</source>
        <extracomment>%1: the name of a column</extracomment>
        <translation>العمود «%1» موجود مرتين. احذف أحدهما.</translation>
    </message>
    <message>
        <source>Line %1, character %2: </source>
        <extracomment>Where something is wrong in a file; %1 and %2 are numbers</extracomment>
        <translation>السطر %1، الحرف %2: </translation>
    </message>
    <message>
        <source>this is no text file. Save it as CSV, not as a spreadsheet.</source>
        <translation>هذا ليس ملفًا نصيًا. احفظه بتنسيق CSV، لا بوصفه جدول بيانات.</translation>
    </message>
    <message>
        <source>the file is UTF-16. Save it as CSV in UTF-8.</source>
        <translation>الملف بترميز UTF-16. احفظه بتنسيق CSV وترميز UTF-8.</translation>
    </message>
    <message>
        <source>a character is not UTF-8. Save the file as CSV in UTF-8.</source>
        <translation>يوجد حرف ليس بترميز UTF-8. احفظ الملف بتنسيق CSV وترميز UTF-8.</translation>
    </message>
    <message>
        <source>text follows a closing quote. Write a quote within a field twice.</source>
        <translation>يوجد نص بعد علامة الاقتباس الختامية. اكتب علامة الاقتباس داخل الحقل مرتين.</translation>
    </message>
    <message>
        <source>a quote stands within a field that does not begin with one. Put the whole field in quotes, and write each quote within it twice.</source>
        <translation>توجد علامة اقتباس داخل حقل لا يبدأ بعلامة اقتباس. ضع الحقل كله بين علامتي اقتباس، واكتب كل علامة اقتباس داخله مرتين.</translation>
    </message>
    <message>
        <source>the quote that begins here is not closed.</source>
        <translation>علامة الاقتباس التي تبدأ هنا غير مغلقة.</translation>
    </message>
    <message>
        <source>the line is too long.</source>
        <translation>السطر أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>There are users in “%1” already. Choose an empty database, or open this one.</source>
        <translation>يوجد مستخدمون في «%1» من قبل. اختر قاعدة بيانات فارغة، أو افتح هذه القاعدة.</translation>
    </message>
    <message>
        <source>Making the tables in “%1” was cut off once. Drop those that begin with zato_sso_ and passwright_, or choose an empty database.</source>
        <extracomment>The zato_sso_… and passwright_… stay as they are.</extracomment>
        <translation>انقطع إنشاء الجداول في «%1» في مرة سابقة. احذف الجداول التي تبدأ بـ zato_sso_ وpasswright_، أو اختر قاعدة بيانات فارغة.</translation>
    </message>
    <message>
        <source>This is not allowed: %1. The administrator of the server can grant it.</source>
        <translation>هذا غير مسموح به: %1. يستطيع مسؤول الخادم منح الإذن.</translation>
    </message>
    <message>
        <source>The server did not take this: %1. Nothing was changed. Check it, then try again.</source>
        <extracomment>%1: such as &quot;Database password&quot;, the label of a field</extracomment>
        <translation>لم يقبل الخادم هذا: %1. لم يتغيّر شيء. تحقق منه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server did not take the key. Nothing was changed. Check it, then try again.</source>
        <translation>لم يقبل الخادم المفتاح. لم يتغيّر شيء. تحقق منه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Reached without encryption. There are no users in this database yet.</source>
        <translation>تم الاتصال من دون تشفير. لا يوجد مستخدمون في قاعدة البيانات هذه بعد.</translation>
    </message>
    <message>
        <source>Reached, encrypted. There are no users in this database yet.</source>
        <translation>تم الاتصال مع التشفير. لا يوجد مستخدمون في قاعدة البيانات هذه بعد.</translation>
    </message>
    <message>
        <source>Reached without encryption. There are users in this database.</source>
        <translation>تم الاتصال من دون تشفير. يوجد مستخدمون في قاعدة البيانات هذه.</translation>
    </message>
    <message>
        <source>Reached, encrypted. There are users in this database.</source>
        <translation>تم الاتصال مع التشفير. يوجد مستخدمون في قاعدة البيانات هذه.</translation>
    </message>
    <message>
        <source>It was made by another program, such as Zato. Connect to add the tables that Passwright needs.</source>
        <translation>أنشأها برنامج آخر، مثل Zato. اتصل لإضافة الجداول التي يحتاج إليها Passwright.</translation>
    </message>
    <message>
        <source>Connect to make Passwright’s tables there, with a first super-user.</source>
        <translation>اتصل لإنشاء جداول Passwright هناك، مع أول مستخدم متميّز.</translation>
    </message>
    <message>
        <source>Give the host of the database server.</source>
        <translation>أدخل مضيف خادم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Give the port of the database server.</source>
        <translation>أدخل منفذ خادم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Give the name of the database.</source>
        <translation>أدخل اسم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Give the user name at the database server.</source>
        <translation>أدخل اسم المستخدم لدى خادم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Another computer is spoken to with encryption only. Choose an encrypted connection below.</source>
        <translation>لا يُتصل بحاسوب آخر إلا مع التشفير. اختر اتصالًا مشفّرًا أدناه.</translation>
    </message>
    <message>
        <source>This is not a host. It looks like db1.example.org, or db1.example.org, db2:5433 where there are several.</source>
        <extracomment>db1.example.org and db2:5433 are examples of hosts.</extracomment>
        <translation>هذا ليس مضيفًا. شكل المضيف: db1.example.org، أو db1.example.org, db2:5433 عند وجود عدة مضيفين.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Database server</source>
        <extracomment>A kind of connection: PostgreSQL or MariaDB</extracomment>
        <translation>خادم قاعدة بيانات</translation>
    </message>
    <message>
        <source>The server of “%1” takes no changes at present: it is read-only, as a standby is, or its disk fails. Nothing was changed. Ask its administrator, or connect to the server that takes changes.</source>
        <extracomment>%1: a database</extracomment>
        <translation>لا يقبل خادم «%1» أي تغييرات حاليًا: فهو للقراءة فقط، كحال الخادم الاحتياطي، أو أن قرصه متعطل. لم يتغيّر شيء. اسأل مسؤول الخادم، أو اتصل بالخادم الذي يقبل التغييرات.</translation>
    </message>
    <message>
        <source>The server of “%1” has no space left. Nothing was changed. Ask its administrator, then try again.</source>
        <extracomment>%1: a database</extracomment>
        <translation>لم تبقَ مساحة على خادم «%1». لم يتغيّر شيء. اسأل مسؤول الخادم، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Passwright’s tables there are of an earlier version. Connecting upgrades them: have a backup first.</source>
        <translation>جداول Passwright هناك من إصدار سابق. سيرقّيها الاتصال: احرص أولًا على وجود نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: its folder is not there. Make the folder, or choose another one.</source>
        <extracomment>%1: the path of a file that was to be made</extracomment>
        <translation>لا يمكن إنشاء «%1»: المجلد غير موجود. أنشئ المجلد أو اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>passwright::EventDetails</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a user name and a user ID</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a row to see all of it.</source>
        <translation>اختر صفًا لعرض تفاصيله كاملة.</translation>
    </message>
    <message>
        <source>Entry:</source>
        <extracomment>Captions of what a row of the audit trail says</extracomment>
        <translation>القيد:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>الوقت:</translation>
    </message>
    <message>
        <source>In UTC:</source>
        <translation>بتوقيت UTC:</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>المنفّذ:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>الإجراء:</translation>
    </message>
    <message>
        <source>On whom:</source>
        <translation>المستخدم المعني:</translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation>النتيجة:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A status code and its name, such as &quot;E003002 password.too_short&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Status codes:</source>
        <translation>رموز الحالة:</translation>
    </message>
    <message>
        <source>Password expiry:</source>
        <translation>انتهاء صلاحية كلمة المرور:</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Must change:</source>
        <translation>يجب التغيير:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>السبب:</translation>
    </message>
    <message>
        <source>Verification:</source>
        <translation>التحقق:</translation>
    </message>
    <message>
        <source>Correlation ID:</source>
        <translation>معرّف الارتباط:</translation>
    </message>
    <message>
        <source>Application:</source>
        <translation>التطبيق:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>الجهاز:</translation>
    </message>
    <message>
        <source>Hash:</source>
        <translation>قيمة التجزئة:</translation>
    </message>
    <message>
        <source>Bulk reset:</source>
        <extracomment>The number of the bulk reset that the row belongs to</extracomment>
        <translation>إعادة التعيين الجماعية:</translation>
    </message>
</context>
<context>
    <name>passwright::ExpiryBox</name>
    <message>
        <source>Ot&amp;her:</source>
        <comment>Choice: the new password expires in another number of days, which follows</comment>
        <translation>مدة أخرى:</translation>
    </message>
    <message>
        <source>In a number of days</source>
        <translation>بعد عدد من الأيام</translation>
    </message>
    <message>
        <source>Days until the password expires</source>
        <translation>عدد الأيام حتى انتهاء صلاحية كلمة المرور</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <translation>
            <numerusform>تنتهي الصلاحية بعد %Ln يوم</numerusform>
            <numerusform>تنتهي الصلاحية بعد يوم واحد</numerusform>
            <numerusform>تنتهي الصلاحية بعد يومين</numerusform>
            <numerusform>تنتهي الصلاحية بعد %Ln أيام</numerusform>
            <numerusform>تنتهي الصلاحية بعد %Ln يومًا</numerusform>
            <numerusform>تنتهي الصلاحية بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As configure&amp;d (%n days, %1)</source>
        <extracomment>How long the new password holds; %1 is the date when it expires then</extracomment>
        <translation>
            <numerusform>حسب الإعداد (%Ln يوم، %1)</numerusform>
            <numerusform>حسب الإعداد (يوم واحد، %1)</numerusform>
            <numerusform>حسب الإعداد (يومان، %1)</numerusform>
            <numerusform>حسب الإعداد (%Ln أيام، %1)</numerusform>
            <numerusform>حسب الإعداد (%Ln يومًا، %1)</numerusform>
            <numerusform>حسب الإعداد (%Ln يوم، %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>Button that chooses when the new password expires</extracomment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>after a number</comment>
        <extracomment>After a number of days in a field, with the space before it</extracomment>
        <translation>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> أيام</numerusform>
            <numerusform> يومًا</numerusform>
            <numerusform> يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::ExportBar</name>
    <message numerus="yes">
        <source>%n users so far</source>
        <translation>
            <numerusform>لا أحد حتى الآن</numerusform>
            <numerusform>مستخدم واحد حتى الآن</numerusform>
            <numerusform>مستخدمان حتى الآن</numerusform>
            <numerusform>%Ln مستخدمين حتى الآن</numerusform>
            <numerusform>%Ln مستخدمًا حتى الآن</numerusform>
            <numerusform>%Ln مستخدم حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. There is no file.</source>
        <translation>أُوقف التصدير. لا يوجد ملف.</translation>
    </message>
    <message>
        <source>Export the list of users</source>
        <translation>تصدير قائمة المستخدمين</translation>
    </message>
    <message>
        <source>users</source>
        <extracomment>Suggested name of a file, without its ending</extracomment>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Writing the list of users to a file. You can go on working meanwhile.</source>
        <extracomment>Button: ends an export</extracomment>
        <translation>جارٍ كتابة قائمة المستخدمين في ملف. يمكنك مواصلة العمل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%n users were exported.</source>
        <translation>
            <numerusform>لم يتم تصدير أي مستخدم.</numerusform>
            <numerusform>تم تصدير مستخدم واحد.</numerusform>
            <numerusform>تم تصدير مستخدمَين.</numerusform>
            <numerusform>تم تصدير %Ln مستخدمين.</numerusform>
            <numerusform>تم تصدير %Ln مستخدمًا.</numerusform>
            <numerusform>تم تصدير %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in “%1”, which only your account can read. No password is in it. The audit trail tells of the export.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>القائمة في «‎%1‎»، ولا يستطيع قراءتها إلا حسابك. وليس فيها أي كلمة مرور. والتصدير مدوَّن في سجل التدقيق.</translation>
    </message>
</context>
<context>
    <name>passwright::FilteredTable</name>
    <message>
        <source>All</source>
        <extracomment>On a button that shows all rows</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On a button that shows the rows of one kind alone; %1: such as &quot;Will change&quot;, %2: how many there are</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows; scroll down for more.</source>
        <translation>
            <numerusform>أول %Ln صف؛ مرّر لأسفل لرؤية المزيد.</numerusform>
            <numerusform>أول صف؛ مرّر لأسفل لرؤية المزيد.</numerusform>
            <numerusform>أول صفين؛ مرّر لأسفل لرؤية المزيد.</numerusform>
            <numerusform>أول %Ln صفوف؛ مرّر لأسفل لرؤية المزيد.</numerusform>
            <numerusform>أول %Ln صفًا؛ مرّر لأسفل لرؤية المزيد.</numerusform>
            <numerusform>أول %Ln صف؛ مرّر لأسفل لرؤية المزيد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::GeneratorKindBox</name>
    <message>
        <source>Kind of generated password</source>
        <translation>نوع كلمة المرور المولّدة</translation>
    </message>
    <message>
        <source>Random characters</source>
        <extracomment>Kind of generated password: letters, digits and symbols</extracomment>
        <translation>أحرف عشوائية</translation>
    </message>
    <message>
        <source>Passphrase of words</source>
        <extracomment>Kind of generated password: words of a list</extracomment>
        <translation>عبارة مرور من كلمات</translation>
    </message>
    <message>
        <source>For the phone, easy to spell out</source>
        <extracomment>Kind of generated password: easy to read out on the telephone</extracomment>
        <translation>للهاتف، سهلة التهجئة</translation>
    </message>
</context>
<context>
    <name>passwright::HandOverCard</name>
    <message>
        <source>New password, spelled out</source>
        <translation>كلمة المرور الجديدة، مهجّأة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies the password; the clipboard is cleared after a while.</source>
        <translation>نسخ كلمة المرور؛ وتُمسح الحافظة بعد مدة.</translation>
    </message>
    <message>
        <source>Spell ou&amp;t</source>
        <translation>تهجئة</translation>
    </message>
    <message>
        <source>Pr&amp;int slip…</source>
        <translation>طباعة القسيمة…</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <comment>Button: the new password has been handed over</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Removes the password from the window for good.</source>
        <translation>إزالة كلمة المرور من النافذة نهائيًا.</translation>
    </message>
    <message>
        <source>The slip has been sent to the printer.</source>
        <translation>أُرسلت القسيمة إلى الطابعة.</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <extracomment>Title of the card with a new password; %1: a person&apos;s name</extracomment>
        <translation>كلمة المرور الجديدة للمستخدم %1</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <extracomment>On the card with a new password; %1: a date</extracomment>
        <translation>تنتهي صلاحيتها في %1.</translation>
    </message>
    <message>
        <source>It must be changed at the next sign-in.</source>
        <translation>يجب تغييرها عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <extracomment>Between two sentences</extracomment>
        <translation> </translation>
    </message>
    <message>
        <source>New password, shown</source>
        <translation>كلمة المرور الجديدة، ظاهرة</translation>
    </message>
    <message>
        <source>New password, hidden</source>
        <translation>كلمة المرور الجديدة، مخفية</translation>
    </message>
    <message>
        <source>Hid&amp;e</source>
        <extracomment>Button</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>R&amp;eveal</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words that are spelled out</comment>
        <extracomment>Between the words of a password that is spelled out</extracomment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is cleared from the clipboard in %n seconds.</source>
        <translation>
            <numerusform>تم النسخ. تُمسح من الحافظة خلال %Ln ثانية.</numerusform>
            <numerusform>تم النسخ. تُمسح من الحافظة خلال ثانية واحدة.</numerusform>
            <numerusform>تم النسخ. تُمسح من الحافظة خلال ثانيتين.</numerusform>
            <numerusform>تم النسخ. تُمسح من الحافظة خلال %Ln ثوانٍ.</numerusform>
            <numerusform>تم النسخ. تُمسح من الحافظة خلال %Ln ثانية.</numerusform>
            <numerusform>تم النسخ. تُمسح من الحافظة خلال %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard.</source>
        <translation>لم تعد في الحافظة.</translation>
    </message>
</context>
<context>
    <name>passwright::ImportPage</name>
    <message>
        <source>The file was changed after the dry run. Nothing was imported.</source>
        <translation>تغيّر الملف بعد التشغيل التجريبي. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This is a dry run of the file as it is now.</source>
        <translation>هذا تشغيل تجريبي للملف بحالته الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي صف.</numerusform>
            <numerusform>حُفظ صف واحد.</numerusform>
            <numerusform>حُفظ صفّان.</numerusform>
            <numerusform>حُفظت %Ln صفوف.</numerusform>
            <numerusform>حُفظ %Ln صفًا.</numerusform>
            <numerusform>حُفظ %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in “%1”, which only your account can read. No password is in it.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>الصفوف في «‎%1‎»، ولا يستطيع قراءتها إلا حسابك. وليس فيها أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Dry run: looking at every row. Nothing is changed.</source>
        <translation>تشغيل تجريبي: جارٍ فحص كل صف. لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Importing. You can leave this page meanwhile; the import goes on.</source>
        <extracomment>Button: ends an import after the rows that are being written</extracomment>
        <translation>جارٍ الاستيراد. يمكنك مغادرة هذه الصفحة في هذه الأثناء؛ فالاستيراد مستمر.</translation>
    </message>
    <message>
        <source>&amp;Stop after this batch</source>
        <translation>الإيقاف بعد هذه الدفعة</translation>
    </message>
    <message>
        <source>The import has come to its end.</source>
        <translation>اكتمل الاستيراد.</translation>
    </message>
    <message>
        <source>The import was cut off.</source>
        <translation>انقطع الاستيراد.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>أُوقف الاستيراد.</translation>
    </message>
    <message>
        <source>The list below lacks rows. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>تنقص القائمة أدناه صفوف. %1</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>استيراد المستخدمين</translation>
    </message>
    <message>
        <source>This was the dry run: nothing has been changed yet.</source>
        <translation>كان هذا تشغيلًا تجريبيًا: لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>This was the dry run. There is nothing that an import would change.</source>
        <translation>كان هذا تشغيلًا تجريبيًا. لا يوجد ما يغيّره الاستيراد.</translation>
    </message>
    <message>
        <source>Save &amp;refused rows…</source>
        <extracomment>Button: writes the rows that an import does not take to a file</extracomment>
        <translation>حفظ الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>&amp;Dry run again</source>
        <extracomment>Button: the dry run of an import once more, of a file that was mended</extracomment>
        <translation>إعادة التشغيل التجريبي</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n users</source>
        <extracomment>Button: carries out an import; how many users it writes</extracomment>
        <translation>
            <numerusform>استيراد %Ln مستخدم</numerusform>
            <numerusform>استيراد مستخدم واحد</numerusform>
            <numerusform>استيراد مستخدمَين</numerusform>
            <numerusform>استيراد %Ln مستخدمين</numerusform>
            <numerusform>استيراد %Ln مستخدمًا</numerusform>
            <numerusform>استيراد %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <extracomment>Button: through with an import</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>%1-refused</source>
        <extracomment>Suggested name of a file; %1: the name of another one, without its ending</extracomment>
        <translation>%1-المرفوضة</translation>
    </message>
</context>
<context>
    <name>passwright::ImportRowsBox</name>
    <message>
        <source>Rows of the import</source>
        <translation>صفوف الاستيراد</translation>
    </message>
</context>
<context>
    <name>passwright::ImportStartBox</name>
    <message>
        <source>Import users from a CSV file</source>
        <translation>استيراد المستخدمين من ملف CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <extracomment>File types in a dialog</extracomment>
        <translation>جداول (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Users are known by their user name. Whoever is not there is added; whoever is there is changed where the file says something else. Nobody is removed, and nobody who is there gets another password. First comes a dry run, which changes nothing.</source>
        <translation>يُعرَف المستخدمون باسم المستخدم. من لم يكن موجودًا يُضاف، ومن كان موجودًا تُعدَّل بياناته حيث تختلف عمّا في الملف. لا يُزال أحد، ولا تتغيّر كلمة مرور أي مستخدم موجود. يبدأ الأمر بتشغيل تجريبي لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The first line of the file names its columns, in any order. There must be %1; there may be %2.</source>
        <extracomment>About a CSV file; %1: the name of a column, %2: names of columns</extracomment>
        <translation>يسمّي السطر الأول من الملف أعمدته، بأي ترتيب. يجب أن يتضمن %1، ويجوز أن يتضمن %2.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <extracomment>Beside the button that chooses a file</extracomment>
        <translation>أو أفلته هنا</translation>
    </message>
</context>
<context>
    <name>passwright::ImportTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column of an import: the line of the file</extracomment>
        <translation>السطر</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Column of an import</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of an import: the person&apos;s name</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of an import: what is done with the row, such as &quot;New&quot; or &quot;Refused&quot;</extracomment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column of an import: which fields are changed, or why the row is refused</extracomment>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>passwright::ImportText</name>
    <message numerus="yes">
        <source>%n users would be added.</source>
        <translation>
            <numerusform>لن يُضاف أي مستخدم.</numerusform>
            <numerusform>سيُضاف مستخدم واحد.</numerusform>
            <numerusform>سيُضاف مستخدمان.</numerusform>
            <numerusform>سيُضاف %Ln مستخدمين.</numerusform>
            <numerusform>سيُضاف %Ln مستخدمًا.</numerusform>
            <numerusform>سيُضاف %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users would be changed.</source>
        <translation>
            <numerusform>لن يُغيَّر أي مستخدم.</numerusform>
            <numerusform>سيُغيَّر مستخدم واحد.</numerusform>
            <numerusform>سيُغيَّر مستخدمان.</numerusform>
            <numerusform>سيُغيَّر %Ln مستخدمين.</numerusform>
            <numerusform>سيُغيَّر %Ln مستخدمًا.</numerusform>
            <numerusform>سيُغيَّر %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were added.</source>
        <translation>
            <numerusform>لم يُضف أي مستخدم.</numerusform>
            <numerusform>أُضيف مستخدم واحد.</numerusform>
            <numerusform>أُضيف مستخدمان.</numerusform>
            <numerusform>أُضيف %Ln مستخدمين.</numerusform>
            <numerusform>أُضيف %Ln مستخدمًا.</numerusform>
            <numerusform>أُضيف %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were changed.</source>
        <translation>
            <numerusform>لم يُغيَّر أي مستخدم.</numerusform>
            <numerusform>غُيّرت بيانات مستخدم واحد.</numerusform>
            <numerusform>غُيّرت بيانات مستخدمَين.</numerusform>
            <numerusform>غُيّرت بيانات %Ln مستخدمين.</numerusform>
            <numerusform>غُيّرت بيانات %Ln مستخدمًا.</numerusform>
            <numerusform>غُيّرت بيانات %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users are as the file has them.</source>
        <translation>
            <numerusform>لا تطابق بيانات أي مستخدم ما في الملف.</numerusform>
            <numerusform>بيانات مستخدم واحد مطابقة لما في الملف.</numerusform>
            <numerusform>بيانات مستخدمَين مطابقة لما في الملف.</numerusform>
            <numerusform>بيانات %Ln مستخدمين مطابقة لما في الملف.</numerusform>
            <numerusform>بيانات %Ln مستخدمًا مطابقة لما في الملف.</numerusform>
            <numerusform>بيانات %Ln مستخدم مطابقة لما في الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are refused.</source>
        <translation>
            <numerusform>لم يُرفض أي صف.</numerusform>
            <numerusform>رُفض صف واحد.</numerusform>
            <numerusform>رُفض صفّان.</numerusform>
            <numerusform>رُفضت %Ln صفوف.</numerusform>
            <numerusform>رُفض %Ln صفًا.</numerusform>
            <numerusform>رُفض %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n users it is not known: the connection was lost. Import the file again; nothing is done twice.</source>
        <translation>
            <numerusform>النتيجة لـ %Ln مستخدم غير معروفة: انقطع الاتصال. استورد الملف مرة أخرى؛ لن يُنفَّذ شيء مرتين.</numerusform>
            <numerusform>النتيجة لـ مستخدم واحد غير معروفة: انقطع الاتصال. استورد الملف مرة أخرى؛ لن يُنفَّذ شيء مرتين.</numerusform>
            <numerusform>النتيجة لـ مستخدمَين غير معروفة: انقطع الاتصال. استورد الملف مرة أخرى؛ لن يُنفَّذ شيء مرتين.</numerusform>
            <numerusform>النتيجة لـ %Ln مستخدمين غير معروفة: انقطع الاتصال. استورد الملف مرة أخرى؛ لن يُنفَّذ شيء مرتين.</numerusform>
            <numerusform>النتيجة لـ %Ln مستخدمًا غير معروفة: انقطع الاتصال. استورد الملف مرة أخرى؛ لن يُنفَّذ شيء مرتين.</numerusform>
            <numerusform>النتيجة لـ %Ln مستخدم غير معروفة: انقطع الاتصال. استورد الملف مرة أخرى؛ لن يُنفَّذ شيء مرتين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new users have no password and cannot sign in until one is set.</source>
        <translation>
            <numerusform>لا يوجد مستخدمون جدد بلا كلمة مرور.</numerusform>
            <numerusform>مستخدم جديد واحد ليست له كلمة مرور ولا يستطيع تسجيل الدخول إلى أن تُعيَّن له كلمة مرور.</numerusform>
            <numerusform>مستخدمان جديدان ليست لهما كلمة مرور ولا يستطيعان تسجيل الدخول إلى أن تُعيَّن لهما كلمة مرور.</numerusform>
            <numerusform>%Ln مستخدمين جدد ليست لهم كلمة مرور ولا يستطيعون تسجيل الدخول إلى أن تُعيَّن لهم كلمة مرور.</numerusform>
            <numerusform>%Ln مستخدمًا جديدًا ليست لهم كلمة مرور ولا يستطيعون تسجيل الدخول إلى أن تُعيَّن لهم كلمة مرور.</numerusform>
            <numerusform>%Ln مستخدم جديد ليست لهم كلمة مرور ولا يستطيعون تسجيل الدخول إلى أن تُعيَّن لهم كلمة مرور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passwords in the file belong to users who are there already, and are not taken.</source>
        <translation>
            <numerusform>لا توجد في الملف كلمات مرور لمستخدمين موجودين من قبل.</numerusform>
            <numerusform>كلمة مرور واحدة في الملف تخص مستخدمًا موجودًا من قبل، ولن تُؤخذ.</numerusform>
            <numerusform>كلمتا مرور في الملف تخصان مستخدمَين موجودَين من قبل، ولن تُؤخذا.</numerusform>
            <numerusform>%Ln كلمات مرور في الملف تخص مستخدمين موجودين من قبل، ولن تُؤخذ.</numerusform>
            <numerusform>%Ln كلمة مرور في الملف تخص مستخدمين موجودين من قبل، ولن تُؤخذ.</numerusform>
            <numerusform>%Ln كلمة مرور في الملف تخص مستخدمين موجودين من قبل، ولن تُؤخذ.</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns are not taken: %1.</source>
        <extracomment>%1: names of columns</extracomment>
        <translation>لا تُؤخذ هذه الأعمدة: %1.</translation>
    </message>
    <message>
        <source>It was stopped. Import the file again to go on; nothing is done twice.</source>
        <translation>أُوقف الاستيراد. استورد الملف مرة أخرى للمتابعة؛ لن يُنفَّذ شيء مرتين.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What an import does with a user</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What an import does with a user</extracomment>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What an import does with a user</extracomment>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What an import does with a user</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>The user stands further up already.</source>
        <translation>هذا المستخدم مذكور من قبل في صف أعلى.</translation>
    </message>
    <message>
        <source>There are more fields than columns: field %1 is too much. Put a value that holds a separator in quotes.</source>
        <translation>عدد الحقول أكبر من عدد الأعمدة: الحقل %1 زائد. ضع القيمة التي تحتوي على فاصل بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The user ID belongs to another user name.</source>
        <translation>معرّف المستخدم يخص اسم مستخدم آخر.</translation>
    </message>
    <message>
        <source>The column “%1” is missing or cannot be used.</source>
        <extracomment>%1: the name of a column</extracomment>
        <translation>العمود «%1» مفقود أو لا يمكن استخدامه.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows so far: %1 new, %2 changed, %3 unchanged, %4 refused</source>
        <extracomment>How far an import is; %n: rows of the file, %1 to %4: numbers of them</extracomment>
        <translation>
            <numerusform>لا صفوف حتى الآن؛ جديد: %1، مُغيَّر: %2، بلا تغيير: %3، مرفوض: %4</numerusform>
            <numerusform>صف واحد حتى الآن؛ جديد: %1، مُغيَّر: %2، بلا تغيير: %3، مرفوض: %4</numerusform>
            <numerusform>صفّان حتى الآن؛ جديد: %1، مُغيَّر: %2، بلا تغيير: %3، مرفوض: %4</numerusform>
            <numerusform>%Ln صفوف حتى الآن؛ جديد: %1، مُغيَّر: %2، بلا تغيير: %3، مرفوض: %4</numerusform>
            <numerusform>%Ln صفًا حتى الآن؛ جديد: %1، مُغيَّر: %2، بلا تغيير: %3، مرفوض: %4</numerusform>
            <numerusform>%Ln صف حتى الآن؛ جديد: %1، مُغيَّر: %2، بلا تغيير: %3، مرفوض: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>What became of a user in an import</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The connection was lost. Import the file again; nothing is done twice.</source>
        <translation>انقطع الاتصال. استورد الملف مرة أخرى؛ لن يُنفَّذ شيء مرتين.</translation>
    </message>
</context>
<context>
    <name>passwright::InitCommand</name>
    <message>
        <source>New password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation>كلمة المرور الجديدة للمستخدم %1</translation>
    </message>
    <message>
        <source>The database %1 is made, with the super-user %2.</source>
        <translation>أُنشئت قاعدة البيانات %1 مع المستخدم المتميّز %2.</translation>
    </message>
</context>
<context>
    <name>passwright::KeepBox</name>
    <message>
        <source>Kee&amp;p in the system keychain</source>
        <extracomment>Ticked: keys are kept by the system.</extracomment>
        <translation>الحفظ في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>No keychain is running: the key is asked for each time and kept in memory only.</source>
        <translation>لا توجد سلسلة مفاتيح قيد التشغيل: يُطلب المفتاح في كل مرة ويبقى في الذاكرة فقط.</translation>
    </message>
</context>
<context>
    <name>passwright::LicenseSpringProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>as the address</source>
        <extracomment>In an empty field for the name of a connection: it will be called as its address.</extracomment>
        <translation>مثل العنوان</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <extracomment>Label of a field.</extracomment>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Ho&amp;w requests are signed</source>
        <extracomment>Label of a field.</extracomment>
        <translation>طريقة توقيع الطلبات</translation>
    </message>
    <message>
        <source>Shared k&amp;ey</source>
        <extracomment>Label of a field.</extracomment>
        <translation>المفتاح المشترك</translation>
    </message>
    <message>
        <source>T&amp;oken address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>عنوان رمز الوصول</translation>
    </message>
    <message>
        <source>Client I&amp;D</source>
        <extracomment>Label of a field.</extracomment>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>C&amp;lient secret</source>
        <extracomment>Label of a field.</extracomment>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>&amp;Help desk: see users and set their passwords</source>
        <extracomment>Ticked: the connection has a key of the Management API.</extracomment>
        <translation>مكتب المساعدة: عرض المستخدمين وتعيين كلمات مرورهم</translation>
    </message>
    <message>
        <source>Mana&amp;gement address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>عنوان Management API</translation>
    </message>
    <message>
        <source>&amp;Management API key</source>
        <extracomment>Label of a field.</extracomment>
        <translation>مفتاح Management API</translation>
    </message>
    <message>
        <source>It has wide power over the vendor’s account: for the help desk’s own computers only.</source>
        <translation>لهذا المفتاح صلاحيات واسعة في حساب المورّد: يُستخدم على حواسيب مكتب المساعدة فقط.</translation>
    </message>
    <message>
        <source>With the shared key</source>
        <extracomment>How requests to LicenseSpring show who sent them.</extracomment>
        <translation>بالمفتاح المشترك</translation>
    </message>
    <message>
        <source>With a token (OAuth client credentials)</source>
        <extracomment>How requests to LicenseSpring show who sent them; OAuth is a name.</extracomment>
        <translation>برمز وصول (OAuth client credentials)</translation>
    </message>
    <message>
        <source>empty: asked for when it is opened</source>
        <extracomment>In an empty field for a key.</extracomment>
        <translation>فارغ: يُطلب عند فتح الاتصال</translation>
    </message>
    <message>
        <source>empty: stays as it is</source>
        <translation>فارغ: يبقى كما هو</translation>
    </message>
</context>
<context>
    <name>passwright::LocalProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>as the file</source>
        <extracomment>In an empty field for the name of a connection: it will be called as its file.</extracomment>
        <translation>مثل الملف</translation>
    </message>
    <message>
        <source>&amp;Database file</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation>اختيار ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>Button: chooses the file.</extracomment>
        <translation>استعراض</translation>
    </message>
    <message>
        <source>secrets.con&amp;f</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ملف secrets.conf</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>In an empty field that may stay empty.</extracomment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Choose the secrets.conf</source>
        <translation>اختيار ملف secrets.conf</translation>
    </message>
    <message>
        <source>&amp;Rules for new passwords (sso.conf)</source>
        <extracomment>Label of a field.</extracomment>
        <translation>قواعد كلمات المرور الجديدة (sso.conf)</translation>
    </message>
    <message>
        <source>Choose the sso.conf</source>
        <translation>اختيار ملف sso.conf</translation>
    </message>
    <message>
        <source>Both files belong to a Zato server’s database. One that Passwright made needs neither.</source>
        <translation>كلا الملفين خاص بقاعدة بيانات خادم Zato. أما القاعدة التي أنشأها Passwright فلا تحتاج إلى أي منهما.</translation>
    </message>
</context>
<context>
    <name>passwright::MainWindow</name>
    <message>
        <source>Passwright</source>
        <translation>Passwright</translation>
    </message>
    <message>
        <source>%1 – Passwright</source>
        <extracomment>Title of the window; %1 is the connection&apos;s name.</extracomment>
        <translation>%1 – Passwright</translation>
    </message>
    <message>
        <source>A change is under way. Its outcome will be here in a moment; close the window then.</source>
        <translation>هناك تغيير قيد التنفيذ. ستظهر نتيجته بعد لحظات؛ أغلق النافذة عندها.</translation>
    </message>
    <message>
        <source>Passwright closes as soon as the answer is there.</source>
        <translation>يُغلق Passwright فور وصول الرد.</translation>
    </message>
    <message>
        <source>A bulk reset is under way. Wait for its end or stop it; close the window then.</source>
        <translation>تجري الآن إعادة تعيين جماعية. انتظر انتهاءها أو أوقفها، ثم أغلق النافذة.</translation>
    </message>
    <message>
        <source>New passwords of a bulk reset were not handed over yet. Close the window once more to give them up.</source>
        <translation>توجد كلمات مرور جديدة من إعادة تعيين جماعية لم تُسلَّم بعد. أغلق النافذة مرة أخرى للتخلي عنها.</translation>
    </message>
    <message>
        <source>An import is under way. Wait for its end or stop it; close the window then.</source>
        <translation>يجري الآن استيراد. انتظر انتهاءه أو أوقفه، ثم أغلق النافذة.</translation>
    </message>
    <message>
        <source>An export is under way. Wait for its end or stop it; close the window then.</source>
        <translation>يجري الآن تصدير. انتظر انتهاءه أو أوقفه، ثم أغلق النافذة.</translation>
    </message>
</context>
<context>
    <name>passwright::MyPasswordPage</name>
    <message>
        <source>My password</source>
        <extracomment>Title of the page.</extracomment>
        <translation>كلمة مروري</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <extracomment>Button: fills in a generated password.</extracomment>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button: puts the new password on the clipboard for a while.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Repeat the new password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>تكرار كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <extracomment>Button.</extracomment>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <extracomment>After a password was copied.</extracomment>
        <translation>
            <numerusform>تم النسخ. تُمسح الحافظة خلال %Ln ثانية.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة خلال ثانية واحدة.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة خلال ثانيتين.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة خلال %Ln ثوانٍ.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة خلال %Ln ثانية.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة خلال %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password %1.</source>
        <extracomment>%1 is such as &quot;expires 19 November 2028, in 730 days&quot;.</extracomment>
        <translation>كلمة مرورك %1.</translation>
    </message>
    <message>
        <source>Your new password %1.</source>
        <extracomment>%1 is such as &quot;expires 19 November 2028, in 730 days&quot;.</extracomment>
        <translation>كلمة مرورك الجديدة %1.</translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation>تم تغيير كلمة مرورك.</translation>
    </message>
    <message>
        <source>Your password was not changed.</source>
        <translation>لم تتغيّر كلمة مرورك.</translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>يمكنك إعادة المحاولة.</translation>
    </message>
    <message>
        <source>U&amp;ser name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>في انتظار الرد…</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button: asks the directory what became of a change.</extracomment>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>It is still not known whether your password was changed.</source>
        <translation>ما زال غير معروف ما إذا كانت كلمة مرورك قد تغيّرت.</translation>
    </message>
    <message>
        <source>Check again in a while. Or sign out, and sign in with the new password; if it is refused, the old one holds.</source>
        <translation>تحقق مرة أخرى بعد قليل. أو سجّل الخروج، ثم سجّل الدخول بكلمة المرور الجديدة؛ فإن رُفضت، فالقديمة هي السارية.</translation>
    </message>
</context>
<context>
    <name>passwright::NewPasswordBox</name>
    <message>
        <source>&amp;Generate</source>
        <comment>Choice: the program makes the new password</comment>
        <translation>توليد</translation>
    </message>
    <message>
        <source>The program makes the new password (Ctrl+G).</source>
        <translation>يولّد البرنامج كلمة المرور الجديدة (Ctrl+G).</translation>
    </message>
    <message>
        <source>&amp;Type it</source>
        <comment>Choice: the person types the new password</comment>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Makes a password now, to look at before the reset (Ctrl+G).</source>
        <translation>توليد كلمة مرور الآن، للاطلاع عليها قبل إعادة التعيين (Ctrl+G).</translation>
    </message>
    <message>
        <source>Generated password</source>
        <translation>كلمة المرور المولّدة</translation>
    </message>
    <message>
        <source>It is made with the reset and shown to you afterwards.</source>
        <translation>تُولَّد مع إعادة التعيين وتُعرض عليك بعدها.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Make another no&amp;w</source>
        <extracomment>Button, beside the kind of password; the shortcut is Ctrl+G</extracomment>
        <translation>توليد أخرى الآن</translation>
    </message>
    <message>
        <source>Make one no&amp;w</source>
        <translation>توليد واحدة الآن</translation>
    </message>
</context>
<context>
    <name>passwright::NoticeList</name>
    <message>
        <source>&amp;Unlock as well</source>
        <extracomment>Tick box beside the notice that the user is locked</extracomment>
        <translation>إلغاء القفل كذلك</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <extracomment>Button: approves the sign-up of the user</extracomment>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>User name to con&amp;firm:</source>
        <extracomment>Before a field: the user name of another super-user, to confirm the reset</extracomment>
        <translation>اسم المستخدم للتأكيد:</translation>
    </message>
    <message>
        <source>M&amp;y password</source>
        <extracomment>Button that leads to another page</extracomment>
        <translation>كلمة مروري</translation>
    </message>
</context>
<context>
    <name>passwright::OpenDatabasePage</name>
    <message>
        <source>Open a database</source>
        <translation>فتح قاعدة بيانات</translation>
    </message>
    <message>
        <source>&amp;Database file</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>Button: chooses the file.</extracomment>
        <translation>استعراض</translation>
    </message>
    <message>
        <source>From a Zato server</source>
        <translation>من خادم Zato</translation>
    </message>
    <message>
        <source>Its passwords are encrypted with a key that stands in secrets.conf. The rules for new passwords can be read from sso.conf. A database that Passwright made needs neither.</source>
        <translation>كلمات المرور فيها مشفّرة بمفتاح موجود في secrets.conf. ويمكن قراءة قواعد كلمات المرور الجديدة من sso.conf. أما قاعدة البيانات التي أنشأها Passwright فلا تحتاج إلى أي منهما.</translation>
    </message>
    <message>
        <source>&amp;secrets.conf</source>
        <extracomment>Label of a field; the name of a file.</extracomment>
        <translation>ملف secrets.conf</translation>
    </message>
    <message>
        <source>ss&amp;o.conf</source>
        <extracomment>Label of a field; the name of a file.</extracomment>
        <translation>ملف sso.conf</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <extracomment>Button.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation>اختيار ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>Choose the secrets.conf</source>
        <translation>اختيار ملف secrets.conf</translation>
    </message>
    <message>
        <source>Choose the sso.conf</source>
        <translation>اختيار ملف sso.conf</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>In an empty field that may stay empty.</extracomment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>&amp;Keep its key in the system keychain: the file is not needed next time</source>
        <extracomment>Check box under the field for secrets.conf.</extracomment>
        <translation>حفظ مفتاحه في سلسلة مفاتيح النظام: لن يلزم الملف في المرة القادمة</translation>
    </message>
</context>
<context>
    <name>passwright::OptionTable</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>work on this saved connection (left out, and no --database: the one used last)</source>
        <translation>العمل على هذا الاتصال المحفوظ (إذا لم يُذكر ولم يُذكر --database: آخر اتصال مستخدم)</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>secrets.conf with the key of a Zato database</source>
        <translation>ملف secrets.conf الذي يحتوي على مفتاح قاعدة بيانات Zato</translation>
    </message>
    <message>
        <source>sso.conf to take the password rules from</source>
        <translation>ملف sso.conf الذي تؤخذ منه قواعد كلمات المرور</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>USER</translation>
    </message>
    <message>
        <source>sign in as this user</source>
        <translation>تسجيل الدخول بهذا المستخدم</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>one-time code of the user that signs in</source>
        <translation>رمز التحقق للمستخدم الذي يسجّل الدخول</translation>
    </message>
    <message>
        <source>write the result as one JSON object</source>
        <translation>كتابة النتيجة في كائن JSON واحد</translation>
    </message>
    <message>
        <source>show this help, or that of a command</source>
        <translation>عرض هذه التعليمات، أو تعليمات أمر</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>user name of the first super-user</source>
        <translation>اسم المستخدم لأول مستخدم متميّز</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>may manage other users</source>
        <translation>يستطيع إدارة المستخدمين الآخرين</translation>
    </message>
    <message>
        <source>demand a new password at the next sign-in</source>
        <translation>طلب كلمة مرور جديدة عند تسجيل الدخول التالي</translation>
    </message>
    <message>
        <source>show at most so many (200)</source>
        <translation>عرض هذا العدد على الأكثر (200)</translation>
    </message>
    <message>
        <source>the password expires in so many days (left out: as configured)</source>
        <translation>تنتهي صلاحية كلمة المرور بعد هذا العدد من الأيام (إذا لم يُذكر: حسب الإعداد)</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>make the password, and print it once: random, passphrase or phone</source>
        <translation>توليد كلمة المرور وطباعتها مرة واحدة: random أو passphrase أو phone</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>reason or ticket, for the audit trail</source>
        <translation>السبب أو رقم البلاغ، لسجل التدقيق</translation>
    </message>
    <message>
        <source>how the caller was verified, for the audit trail</source>
        <translation>كيفية التحقق من المتصل، لسجل التدقيق</translation>
    </message>
    <message>
        <source>HEX</source>
        <translation>HEX</translation>
    </message>
    <message>
        <source>head of the chain as it was kept elsewhere: 64 hex characters</source>
        <translation>رأس السلسلة كما حُفظ في مكان آخر: 64 رقمًا ست عشريًا</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>work on the connection of this exported file (--profile: the one of that name in it)</source>
        <translation>العمل على الاتصال الموجود في هذا الملف المصدَّر (--profile: الاتصال الذي يحمل ذلك الاسم فيه)</translation>
    </message>
    <message>
        <source>close what stays unknown, and do not mention it again</source>
        <translation>إغلاق ما يبقى غير معروف، وعدم ذكره مرة أخرى</translation>
    </message>
    <message>
        <source>work on this database: sqlite:PATH, postgresql://USER@HOST/NAME or mariadb://USER@HOST/NAME</source>
        <translation>العمل على قاعدة البيانات هذه: sqlite:PATH أو postgresql://USER@HOST/NAME أو mariadb://USER@HOST/NAME</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>those alone that are locked, must-change, expired, expires-within, not-approved or super-user</source>
        <translation>من هم في هذه الحالة فقط: locked أو must-change أو expired أو expires-within أو not-approved أو super-user</translation>
    </message>
    <message>
        <source>of --state expires-within: so many days (30)</source>
        <translation>مع --state expires-within: عدد الأيام (30)</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>ORDER</translation>
    </message>
    <message>
        <source>by name, user-name, last-set or expiry</source>
        <translation>الترتيب حسب name أو user-name أو last-set أو expiry</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>عكس الترتيب</translation>
    </message>
    <message>
        <source>say what would be done, and change nothing</source>
        <translation>ذكر ما سيُنفَّذ، من دون تغيير أي شيء</translation>
    </message>
    <message>
        <source>go on with the one that was begun from this file, with its options</source>
        <translation>متابعة العملية التي بدأت من هذا الملف، بخياراتها</translation>
    </message>
    <message>
        <source>write what became of each row to a new CSV file</source>
        <translation>كتابة نتيجة كل صف في ملف CSV جديد</translation>
    </message>
    <message>
        <source>write slips with the generated passwords to a new PDF file</source>
        <translation>كتابة قسائم بكلمات المرور المولَّدة في ملف PDF جديد</translation>
    </message>
    <message>
        <source>keep the generated passwords in a new file under a passphrase</source>
        <translation>حفظ كلمات المرور المولَّدة في ملف جديد محمي بعبارة مرور</translation>
    </message>
    <message>
        <source>unlock those who are locked</source>
        <translation>إلغاء قفل الحسابات المقفلة</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>NAMES</translation>
    </message>
    <message>
        <source>also other super-users of these user names, with commas between them</source>
        <translation>شمول مستخدمين متميّزين آخرين بأسماء المستخدمين هذه، تفصل بينها فواصل لاتينية (,)</translation>
    </message>
    <message>
        <source>also those whom a new password alone does not let in</source>
        <translation>شمول من لا تكفي كلمة مرور جديدة وحدها لتسجيل دخولهم</translation>
    </message>
    <message>
        <source>1 slip a page, or 8 to cut apart (1)</source>
        <translation>قسيمة واحدة في الصفحة، أو 8 تُقص بعضها عن بعض (1)</translation>
    </message>
</context>
<context>
    <name>passwright::OutcomeBanner</name>
    <message>
        <source>Correlation ID %1</source>
        <extracomment>Under what became of a request; %1 is 24 characters long.</extracomment>
        <translation>معرّف الارتباط %1</translation>
    </message>
    <message>
        <source>Copy the correlation ID</source>
        <extracomment>Accessible name of a button, and its tool tip.</extracomment>
        <translation>نسخ معرّف الارتباط</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <extracomment>Accessible name of a button, and its tool tip.</extracomment>
        <translation>إغلاق هذه الرسالة (Esc)</translation>
    </message>
</context>
<context>
    <name>passwright::PasswordField</name>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Menu of a password field.</extracomment>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <extracomment>Menu of a password field.</extracomment>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>Menu of a password field: empties it.</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <extracomment>Action inside a password field. Ctrl+R does the same.</extracomment>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Hide the password (Ctrl+R)</source>
        <translation>إخفاء كلمة المرور (Ctrl+R)</translation>
    </message>
    <message>
        <source>Show the password (Ctrl+R)</source>
        <translation>إظهار كلمة المرور (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>passwright::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>This program</source>
        <extracomment>Title of a group of preferences.</extracomment>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Label of a field.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <extracomment>Label of a field.</extracomment>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>&amp;Generated passwords</source>
        <extracomment>Label of a field.</extracomment>
        <translation>كلمات المرور المولّدة</translation>
    </message>
    <message>
        <source>When a password is reset</source>
        <extracomment>Title of a group of preferences.</extracomment>
        <translation>عند إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Password &amp;expiry</source>
        <extracomment>Label of a field.</extracomment>
        <translation>انتهاء صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Reason or ticket</source>
        <extracomment>Label of a field.</extracomment>
        <translation>السبب أو رقم البلاغ</translation>
    </message>
    <message>
        <source>How the caller was &amp;verified</source>
        <extracomment>Label of a field.</extracomment>
        <translation>كيفية التحقق من المتصل</translation>
    </message>
    <message>
        <source>&amp;Must change at next sign-in</source>
        <extracomment>Ticked for a reset of another user&apos;s password.</extracomment>
        <translation>يجب التغيير عند تسجيل الدخول التالي</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A choice of language.</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Random characters</source>
        <extracomment>A kind of generated password.</extracomment>
        <translation>أحرف عشوائية</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>A kind of generated password: several words.</extracomment>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Easy to say on the phone</source>
        <extracomment>A kind of generated password.</extracomment>
        <translation>سهلة النطق عبر الهاتف</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <extracomment>Whether a field is there.</extracomment>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Whether a field has to be filled.</extracomment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Whether a field has to be filled.</extracomment>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source> minutes</source>
        <extracomment>Behind a number of minutes.</extracomment>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>In place of a number of minutes: the program does not lock by itself.</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source> seconds</source>
        <extracomment>Behind a number of seconds.</extracomment>
        <translation> ثانية</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Behind a number of days.</extracomment>
        <translation> يوم</translation>
    </message>
    <message>
        <source>As configured</source>
        <extracomment>In place of a number of days: the directory&apos;s own setting.</extracomment>
        <translation>حسب الإعداد</translation>
    </message>
    <message>
        <source>&amp;Clear the clipboard after</source>
        <extracomment>Label of a field.</extracomment>
        <translation>مسح الحافظة بعد</translation>
    </message>
</context>
<context>
    <name>passwright::PrepareCommand</name>
    <message>
        <source>This database is prepared already. Nothing was changed.</source>
        <translation>قاعدة البيانات هذه مجهّزة من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Passwright adds tables of its own, whose names begin with passwright_, after a backup beside the file.</source>
        <translation>يضيف Passwright جداول خاصة به، تبدأ أسماؤها بـ passwright_، بعد نسخة احتياطية بجانب الملف.</translation>
    </message>
    <message>
        <source>Type yes to go on</source>
        <extracomment>Prompt at a terminal; the word yes is not translated</extracomment>
        <translation>اكتب yes للمتابعة</translation>
    </message>
    <message>
        <source>The answer was not yes. Nothing was changed.</source>
        <translation>لم تكن الإجابة yes. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The database is prepared. The backup:</source>
        <translation>جُهّزت قاعدة البيانات. النسخة الاحتياطية:</translation>
    </message>
    <message>
        <source>Passwright adds tables of its own, whose names begin with passwright_. Have a backup of the database first.</source>
        <translation>يضيف Passwright جداول خاصة به، تبدأ أسماؤها بـ passwright_. احرص أولًا على وجود نسخة احتياطية من قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The database is prepared.</source>
        <translation>جُهّزت قاعدة البيانات.</translation>
    </message>
</context>
<context>
    <name>passwright::PreparePage</name>
    <message>
        <source>Prepare this database</source>
        <translation>تجهيز قاعدة البيانات هذه</translation>
    </message>
    <message>
        <source>This database was made by another program. Before Passwright can change anything in it, this is done once:</source>
        <translation>أنشأ برنامج آخر قاعدة البيانات هذه. قبل أن يستطيع Passwright تغيير أي شيء فيها، يُنفَّذ ما يلي مرة واحدة:</translation>
    </message>
    <message>
        <source>A backup is written beside the file.</source>
        <translation>تُكتب نسخة احتياطية بجانب الملف.</translation>
    </message>
    <message>
        <source>Passwright adds tables of its own, for the audit trail and for failed sign-ins. Their names begin with passwright_.</source>
        <translation>يضيف Passwright جداول خاصة به، لسجل التدقيق ولمحاولات تسجيل الدخول الفاشلة. تبدأ أسماؤها بـ passwright_‎.</translation>
    </message>
    <message>
        <source>Everything else stays as it is, and the other program goes on working.</source>
        <translation>يبقى كل ما عدا ذلك كما هو، ويواصل البرنامج الآخر عمله.</translation>
    </message>
    <message>
        <source>&amp;Add the tables</source>
        <extracomment>Button.</extracomment>
        <translation>إضافة الجداول</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <extracomment>Button: closes the database again.</extracomment>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Have a backup of the database first: on a server, Passwright makes none.</source>
        <translation>احرص أولًا على وجود نسخة احتياطية من قاعدة البيانات: لا يُنشئ Passwright نسخة احتياطية على الخادم.</translation>
    </message>
</context>
<context>
    <name>passwright::ProfileChoice</name>
    <message>
        <source>--database takes sqlite:PATH, and the path is missing.</source>
        <translation>القيمة المطلوبة لـ --database هي sqlite:PATH، والمسار ناقص.</translation>
    </message>
    <message>
        <source>Which database? Name it with --database sqlite:PATH, or a saved connection with --profile NAME.</source>
        <translation>أي قاعدة بيانات؟ حدّدها بـ --database sqlite:PATH، أو حدّد اتصالًا محفوظًا بـ --profile NAME.</translation>
    </message>
    <message>
        <source>There is no saved connection. Use --database sqlite:PATH.</source>
        <translation>لا يوجد اتصال محفوظ. استخدم --database sqlite:PATH.</translation>
    </message>
    <message>
        <source>There is no saved connection of this name. There are: %1.</source>
        <translation>لا يوجد اتصال محفوظ بهذا الاسم. الموجود: %1.</translation>
    </message>
    <message>
        <source>Which connection of the file? Name it with --profile NAME. There are: %1.</source>
        <translation>أي اتصال من الملف؟ حدّده بـ --profile NAME. الموجود: %1.</translation>
    </message>
    <message>
        <source>--database takes sqlite:PATH, postgresql://USER@HOST/NAME or mariadb://USER@HOST/NAME.</source>
        <translation>القيمة المطلوبة لـ --database هي sqlite:PATH أو postgresql://USER@HOST/NAME أو mariadb://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>--database cannot be used: %1.</source>
        <extracomment>%1: what is wrong with a URL, in English</extracomment>
        <translation>لا يمكن استخدام --database: %1.</translation>
    </message>
</context>
<context>
    <name>passwright::ProfileLook</name>
    <message>
        <source>%1 (for everybody on this computer)</source>
        <extracomment>Under the name of a connection; %1 its address. Its administrator set it up.</extracomment>
        <translation>‎%1‎ (لكل مستخدمي هذا الحاسوب)</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read by screen readers; %1 a connection&apos;s name, %2 its kind, %3 the path of its file or its address.</extracomment>
        <translation>%1، %2، ‎%3</translation>
    </message>
</context>
<context>
    <name>passwright::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress; %1 of %2 users</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>لم تتبقَّ أي ثانية</numerusform>
            <numerusform>تتبقى ثانية واحدة</numerusform>
            <numerusform>تتبقى ثانيتان</numerusform>
            <numerusform>تتبقى %Ln ثوانٍ</numerusform>
            <numerusform>تتبقى %Ln ثانية</numerusform>
            <numerusform>تتبقى %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>لم تتبقَّ أي دقيقة</numerusform>
            <numerusform>تتبقى دقيقة واحدة</numerusform>
            <numerusform>تتبقى دقيقتان</numerusform>
            <numerusform>تتبقى %Ln دقائق</numerusform>
            <numerusform>تتبقى %Ln دقيقة</numerusform>
            <numerusform>تتبقى %Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::ProxyBox</name>
    <message>
        <source>Pro&amp;xy</source>
        <extracomment>Label of a field.</extracomment>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Prox&amp;y address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>عنوان الخادم الوكيل</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Which proxy is on the way to a server.</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Which proxy is on the way to a server.</extracomment>
        <translation>بلا خادم وكيل</translation>
    </message>
    <message>
        <source>This one</source>
        <extracomment>Which proxy is on the way to a server.</extracomment>
        <translation>خادم وكيل محدد</translation>
    </message>
</context>
<context>
    <name>passwright::ReasonBox</name>
    <message>
        <source>&amp;Reason or ticket (required)</source>
        <extracomment>Caption of a field</extracomment>
        <translation>السبب أو رقم البلاغ (إلزامي)</translation>
    </message>
    <message>
        <source>&amp;Reason or ticket</source>
        <translation>السبب أو رقم البلاغ</translation>
    </message>
    <message>
        <source>How was the caller &amp;verified? (required)</source>
        <extracomment>Caption of a field: how the help desk made sure who is calling</extracomment>
        <translation>كيف جرى التحقق من هوية المتصل؟ (إلزامي)</translation>
    </message>
    <message>
        <source>How was the caller &amp;verified?</source>
        <translation>كيف جرى التحقق من هوية المتصل؟</translation>
    </message>
    <message>
        <source>Called back on the number on file</source>
        <extracomment>How the help desk made sure who is calling</extracomment>
        <translation>بمعاودة الاتصال به على الرقم المسجّل</translation>
    </message>
    <message>
        <source>Showed an identity card</source>
        <translation>أبرز بطاقة هوية</translation>
    </message>
    <message>
        <source>Vouched for by a manager</source>
        <translation>أكّد هويته أحد المديرين</translation>
    </message>
    <message>
        <source>Answered the agreed questions</source>
        <translation>أجاب عن الأسئلة المتفق عليها</translation>
    </message>
</context>
<context>
    <name>passwright::RecoverAdminCommand</name>
    <message>
        <source>This sets the password of a super-user without asking for the old one. The audit trail keeps it as a recovery.</source>
        <translation>يعيّن هذا الأمر كلمة مرور مستخدم متميّز من دون طلب كلمته القديمة. ويقيّده سجل التدقيق بوصفه استعادة.</translation>
    </message>
    <message>
        <source>Type the user&apos;s name again</source>
        <extracomment>Prompt at a terminal</extracomment>
        <translation>اكتب اسم المستخدم مرة أخرى</translation>
    </message>
    <message>
        <source>The two names are not the same. Nothing was changed.</source>
        <translation>الاسمان غير متطابقين. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation>كلمة المرور الجديدة للمستخدم %1</translation>
    </message>
</context>
<context>
    <name>passwright::Reporter</name>
    <message>
        <source>The password expires %1.</source>
        <translation>تنتهي صلاحية كلمة المرور في ‎%1.</translation>
    </message>
    <message>
        <source>The generated password could not be written to standard output, and nobody has seen it: reset the password again.</source>
        <translation>تعذرت كتابة كلمة المرور المولّدة في الإخراج القياسي، ولم يرها أحد: أعد تعيين كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <extracomment>%1: 64 hex characters; &quot;head&quot; is the hash of the newest entry</extracomment>
        <translation>رأس السلسلة: %1</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>لا يوجد مستخدم %1.</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>معرّف الارتباط: %1</translation>
    </message>
</context>
<context>
    <name>passwright::ResetPasswordCommand</name>
    <message>
        <source>This is your own account: `change-password` changes its password.</source>
        <translation>هذا حسابك أنت: يغيّر `change-password` كلمة مروره.</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation>كلمة المرور الجديدة للمستخدم %1</translation>
    </message>
</context>
<context>
    <name>passwright::RulesList</name>
    <message>
        <source>Typed twice the same</source>
        <extracomment>A rule for new passwords: typed twice.</extracomment>
        <translation>متطابقة في المرتين</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Read by screen readers; %1 is a rule such as &quot;At least 15 characters&quot;.</extracomment>
        <translation>%1: مستوفاة</translation>
    </message>
    <message>
        <source>%1: not met yet</source>
        <extracomment>Read by screen readers; %1 is a rule such as &quot;At least 15 characters&quot;.</extracomment>
        <translation>%1: غير مستوفاة بعد</translation>
    </message>
</context>
<context>
    <name>passwright::SaveDialog</name>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>File type in a dialog</extracomment>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>passwright::SearchLine</name>
    <message>
        <source>Type two characters or more to search. Enter alone lists everybody.</source>
        <translation>اكتب حرفين أو أكثر للبحث. مفتاح Enter وحده يعرض الجميع.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%n users so far; searching…</source>
        <translation>
            <numerusform>لا أحد حتى الآن؛ جارٍ البحث…</numerusform>
            <numerusform>مستخدم واحد حتى الآن؛ جارٍ البحث…</numerusform>
            <numerusform>مستخدمان حتى الآن؛ جارٍ البحث…</numerusform>
            <numerusform>%Ln مستخدمين حتى الآن؛ جارٍ البحث…</numerusform>
            <numerusform>%Ln مستخدمًا حتى الآن؛ جارٍ البحث…</numerusform>
            <numerusform>%Ln مستخدم حتى الآن؛ جارٍ البحث…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody so far. The search was stopped before its end.</source>
        <translation>لا أحد حتى الآن. أُوقف البحث قبل نهايته.</translation>
    </message>
    <message numerus="yes">
        <source>%n users so far. The search was stopped before its end.</source>
        <translation>
            <numerusform>لا أحد حتى الآن. أُوقف البحث قبل نهايته.</numerusform>
            <numerusform>مستخدم واحد حتى الآن. أُوقف البحث قبل نهايته.</numerusform>
            <numerusform>مستخدمان حتى الآن. أُوقف البحث قبل نهايته.</numerusform>
            <numerusform>%Ln مستخدمين حتى الآن. أُوقف البحث قبل نهايته.</numerusform>
            <numerusform>%Ln مستخدمًا حتى الآن. أُوقف البحث قبل نهايته.</numerusform>
            <numerusform>%Ln مستخدم حتى الآن. أُوقف البحث قبل نهايته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users found.</source>
        <translation>
            <numerusform>لم يُعثر على أي مستخدم.</numerusform>
            <numerusform>عُثر على مستخدم واحد.</numerusform>
            <numerusform>عُثر على مستخدمَين.</numerusform>
            <numerusform>عُثر على %Ln مستخدمين.</numerusform>
            <numerusform>عُثر على %Ln مستخدمًا.</numerusform>
            <numerusform>عُثر على %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n users; scroll for more, or narrow the search.</source>
        <translation>
            <numerusform>لا مستخدمين بعد؛ مرّر لعرض المزيد، أو ضيّق البحث.</numerusform>
            <numerusform>المستخدم الأول؛ مرّر لعرض المزيد، أو ضيّق البحث.</numerusform>
            <numerusform>أول مستخدمَين؛ مرّر لعرض المزيد، أو ضيّق البحث.</numerusform>
            <numerusform>أول %Ln مستخدمين؛ مرّر لعرض المزيد، أو ضيّق البحث.</numerusform>
            <numerusform>أول %Ln مستخدمًا؛ مرّر لعرض المزيد، أو ضيّق البحث.</numerusform>
            <numerusform>أول %Ln مستخدم؛ مرّر لعرض المزيد، أو ضيّق البحث.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search failed. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>فشل البحث. %1</translation>
    </message>
    <message>
        <source>Nobody is in this state.</source>
        <translation>لا يوجد أحد في هذه الحالة.</translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation>لا يوجد مستخدمون بعد.</translation>
    </message>
    <message>
        <source>Nobody in this state matches “%1”. Choose another state, or look among everybody.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>لا أحد في هذه الحالة يطابق «%1». اختر حالة أخرى، أو ابحث بين الجميع.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”. Check the spelling, or search for another part of the name.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>لا أحد يطابق «%1». تحقق من الإملاء، أو ابحث عن جزء آخر من الاسم.</translation>
    </message>
</context>
<context>
    <name>passwright::SecretsPage</name>
    <message>
        <source>Keys for this connection</source>
        <translation>مفاتيح هذا الاتصال</translation>
    </message>
    <message>
        <source>They are not kept here. The vendor’s administrator can tell them.</source>
        <translation>هذه المفاتيح غير محفوظة هنا. يمكنك طلبها من المسؤول لدى المورّد.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button: goes on to open the connection.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What was typed is kept in memory until Passwright ends.</source>
        <translation>يبقى ما كُتب في الذاكرة حتى إغلاق Passwright.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: opens the connection all the same.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Password for this connection</source>
        <extracomment>Title of the page.</extracomment>
        <translation>كلمة مرور هذا الاتصال</translation>
    </message>
    <message>
        <source>It is the one of the connection’s user at the database server, and not kept here. The server’s administrator can tell it.</source>
        <translation>هي كلمة مرور مستخدم الاتصال لدى خادم قاعدة البيانات، ولا تُحفظ هنا. يستطيع مسؤول الخادم إخبارك بها.</translation>
    </message>
</context>
<context>
    <name>passwright::SelectionBar</name>
    <message numerus="yes">
        <source>%n users selected</source>
        <extracomment>How many rows of the table are selected</extracomment>
        <translation>
            <numerusform>لم يُحدَّد أي مستخدم</numerusform>
            <numerusform>حُدّد مستخدم واحد</numerusform>
            <numerusform>حُدّد مستخدمان</numerusform>
            <numerusform>حُدّد %Ln مستخدمين</numerusform>
            <numerusform>حُدّد %Ln مستخدمًا</numerusform>
            <numerusform>حُدّد %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table holds the first %n users of this search; there are more.</source>
        <extracomment>Beside the number of those selected; %n: in the table</extracomment>
        <translation>
            <numerusform>لا يعرض الجدول أي مستخدم من هذا البحث؛ يوجد المزيد.</numerusform>
            <numerusform>يعرض الجدول المستخدم الأول من هذا البحث؛ يوجد المزيد.</numerusform>
            <numerusform>يعرض الجدول أول مستخدمَين من هذا البحث؛ يوجد المزيد.</numerusform>
            <numerusform>يعرض الجدول أول %Ln مستخدمين من هذا البحث؛ يوجد المزيد.</numerusform>
            <numerusform>يعرض الجدول أول %Ln مستخدمًا من هذا البحث؛ يوجد المزيد.</numerusform>
            <numerusform>يعرض الجدول أول %Ln مستخدم من هذا البحث؛ يوجد المزيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset their &amp;passwords…</source>
        <extracomment>Button: of the users who are selected</extracomment>
        <translation>إعادة تعيين كلمات مرورهم…</translation>
    </message>
    <message>
        <source>Reset &amp;all found by this search…</source>
        <extracomment>Button: of all users whom the search finds, shown or not</extracomment>
        <translation>إعادة التعيين لكل من عثر عليهم هذا البحث…</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <extracomment>Button: nobody is selected any more</extracomment>
        <translation>إلغاء التحديد</translation>
    </message>
</context>
<context>
    <name>passwright::SessionShell</name>
    <message>
        <source>The database is ready.</source>
        <translation>قاعدة البيانات جاهزة.</translation>
    </message>
    <message>
        <source>The backup stands at %1</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>النسخة الاحتياطية في ‎%1</translation>
    </message>
    <message>
        <source>Locked. Sign in to go on.</source>
        <translation>مقفل. سجّل الدخول للمتابعة.</translation>
    </message>
    <message numerus="yes">
        <source>Locked, because nothing was done for %n minutes.</source>
        <translation>
            <numerusform>مقفل، لعدم حدوث أي نشاط لمدة %Ln دقيقة.</numerusform>
            <numerusform>مقفل، لعدم حدوث أي نشاط لمدة دقيقة واحدة.</numerusform>
            <numerusform>مقفل، لعدم حدوث أي نشاط لمدة دقيقتين.</numerusform>
            <numerusform>مقفل، لعدم حدوث أي نشاط لمدة %Ln دقائق.</numerusform>
            <numerusform>مقفل، لعدم حدوث أي نشاط لمدة %Ln دقيقة.</numerusform>
            <numerusform>مقفل، لعدم حدوث أي نشاط لمدة %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>سجّل الدخول للمتابعة.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>Sign in again to go on; nothing you typed is lost.</source>
        <translation>سجّل الدخول مرة أخرى للمتابعة؛ لم يُفقد شيء مما كتبته.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>تم تسجيل خروجك.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was closed, because nothing was done for %n minutes.</source>
        <extracomment>On the welcome page, where the connection has no sign-in to go back to.</extracomment>
        <translation>
            <numerusform>أُغلق الاتصال، لعدم حدوث أي نشاط لمدة %Ln دقيقة.</numerusform>
            <numerusform>أُغلق الاتصال، لعدم حدوث أي نشاط لمدة دقيقة واحدة.</numerusform>
            <numerusform>أُغلق الاتصال، لعدم حدوث أي نشاط لمدة دقيقتين.</numerusform>
            <numerusform>أُغلق الاتصال، لعدم حدوث أي نشاط لمدة %Ln دقائق.</numerusform>
            <numerusform>أُغلق الاتصال، لعدم حدوث أي نشاط لمدة %Ln دقيقة.</numerusform>
            <numerusform>أُغلق الاتصال، لعدم حدوث أي نشاط لمدة %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <extracomment>On the welcome page, where the connection has no sign-in to go back to.</extracomment>
        <translation>أُغلق الاتصال.</translation>
    </message>
    <message>
        <source>Open it again to go on.</source>
        <translation>افتحه مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>The new passwords of a bulk reset were not handed over yet.</source>
        <translation>لم تُسلَّم بعد كلمات المرور الجديدة لإعادة تعيين جماعية.</translation>
    </message>
    <message>
        <source>Sign in as %1 to print or save the slips. To give the passwords up, choose the same once more.</source>
        <extracomment>At the sign-in; %1 is a user name. &quot;The same&quot; is to leave, or to sign in as somebody else.</extracomment>
        <translation>سجّل الدخول باسم %1 لطباعة القسائم أو حفظها. للتخلي عن كلمات المرور، اختر الأمر نفسه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>passwright::SignInCommand</name>
    <message>
        <source>Password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation>كلمة مرور المستخدم %1</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>كلمة المرور الجديدة للمستخدم %1</translation>
    </message>
    <message>
        <source>Signed in as %1, with the new password.</source>
        <translation>تم تسجيل الدخول باسم %1، بكلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>تم تسجيل الدخول باسم %1.</translation>
    </message>
</context>
<context>
    <name>passwright::SignInPage</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the page.</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Authenticator &amp;code</source>
        <extracomment>Label of a field: six digits from an authenticator app (TOTP).</extracomment>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>اختيار كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Your password must be changed before you can go on.</source>
        <translation>يجب تغيير كلمة مرورك قبل المتابعة.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>&amp;Repeat the new password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>تكرار كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>Button.</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Other connection</source>
        <extracomment>Button: back to the choice of connections.</extracomment>
        <translation>اتصال آخر</translation>
    </message>
    <message>
        <source>Its super-user is %1, with the password “%2”.</source>
        <extracomment>%1 a user name, %2 a password, both of the sample database.</extracomment>
        <translation>المستخدم المتميّز فيها هو %1، وكلمة المرور «%2».</translation>
    </message>
    <message>
        <source>&amp;Fill them in</source>
        <extracomment>Button: the user name and the password of the sample database.</extracomment>
        <translation>تعبئة الحقول</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <extracomment>Under the form, counted down after too many failed sign-ins.</extracomment>
        <translation>
            <numerusform>يمكنك إعادة المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>يمكنك إعادة المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>يمكنك إعادة المحاولة بعد ثانيتين.</numerusform>
            <numerusform>يمكنك إعادة المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>يمكنك إعادة المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>يمكنك إعادة المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password was not changed.</source>
        <translation>لم تتغيّر كلمة مرورك.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم يتم تسجيل دخولك.</translation>
    </message>
    <message>
        <source>&amp;Change and sign in</source>
        <extracomment>Button; &quot;Change&quot; is about the password.</extracomment>
        <translation>تغيير وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>في انتظار الرد…</translation>
    </message>
</context>
<context>
    <name>passwright::SignedInCommand</name>
    <message>
        <source>Password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation>كلمة مرور المستخدم %1</translation>
    </message>
    <message>
        <source>`passwright-cli sign-in --as USER` asks for the new password.</source>
        <translation>يطلب `passwright-cli sign-in --as USER` كلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>Give the code with --totp CODE.</source>
        <translation>أعطِ رمز التحقق بـ --totp CODE.</translation>
    </message>
</context>
<context>
    <name>passwright::SignedInPage</name>
    <message>
        <source>%1, super-user</source>
        <extracomment>Under the name of a person; %1 is the user name.</extracomment>
        <translation>%1، مستخدم متميّز</translation>
    </message>
    <message>
        <source>Session ends %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>تنتهي الجلسة: %1</translation>
    </message>
    <message>
        <source>My password (Ctrl+1)</source>
        <extracomment>Tool tip.</extracomment>
        <translation>كلمة مروري (Ctrl+1)</translation>
    </message>
    <message>
        <source>Users (Ctrl+2)</source>
        <extracomment>Tool tip.</extracomment>
        <translation>المستخدمون (Ctrl+2)</translation>
    </message>
    <message>
        <source>Activity (Ctrl+3)</source>
        <extracomment>Tool tip.</extracomment>
        <translation>النشاط (Ctrl+3)</translation>
    </message>
    <message>
        <source>Lock: back to the sign-in (Ctrl+L)</source>
        <extracomment>Tool tip.</extracomment>
        <translation>قفل: العودة إلى تسجيل الدخول (Ctrl+L)</translation>
    </message>
    <message>
        <source>My password</source>
        <extracomment>Button of the rail.</extracomment>
        <translation>كلمة مروري</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>Button of the rail.</extracomment>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Button of the rail.</extracomment>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>Button of the rail.</extracomment>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Button of the rail: back to the sign-in.</extracomment>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of the rail.</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Preferences (Ctrl+,)</source>
        <extracomment>Tool tip; the comma is a key.</extracomment>
        <translation>التفضيلات (Ctrl+,)</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button of the rail: closes the connection, where nobody signs in.</extracomment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Leave this connection (Ctrl+L)</source>
        <extracomment>Tool tip.</extracomment>
        <translation>الخروج من هذا الاتصال (Ctrl+L)</translation>
    </message>
    <message>
        <source>Bulk reset</source>
        <extracomment>Button of the rail: to the bulk reset that was begun.</extracomment>
        <translation>إعادة تعيين جماعية</translation>
    </message>
    <message>
        <source>Bulk reset (Ctrl+4)</source>
        <extracomment>Tool tip.</extracomment>
        <translation>إعادة تعيين جماعية (Ctrl+4)</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button of the rail: to the import of users that was begun.</extracomment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import (Ctrl+5)</source>
        <extracomment>Tool tip.</extracomment>
        <translation>استيراد (Ctrl+5)</translation>
    </message>
</context>
<context>
    <name>passwright::SlipDrawing</name>
    <message>
        <source>New password</source>
        <extracomment>Title of the printed slip</extracomment>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>For: %1</source>
        <extracomment>On the printed slip; %1: the person&apos;s name</extracomment>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <extracomment>On the printed slip</extracomment>
        <translation>اسم المستخدم: %1</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>On the printed slip, above the password</extracomment>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Password expiry: %1</source>
        <extracomment>On the printed slip; %1: a date</extracomment>
        <translation>انتهاء صلاحية كلمة المرور: %1</translation>
    </message>
    <message>
        <source>You will be asked for a password of your own at the next sign-in.</source>
        <extracomment>On the printed slip</extracomment>
        <translation>سيُطلب منك اختيار كلمة مرور خاصة بك عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Destroy this slip once you have used it.</source>
        <extracomment>On the printed slip</extracomment>
        <translation>أتلف هذه القسيمة بعد استخدامها.</translation>
    </message>
</context>
<context>
    <name>passwright::SlipPrinter</name>
    <message>
        <source>A slip is printed on paper alone, so that no file holds the password. Choose a printer.</source>
        <translation>تُطبع القسيمة على الورق فقط، حتى لا يحتفظ أي ملف بكلمة المرور. اختر طابعة.</translation>
    </message>
    <message>
        <source>The slip was not printed: the program “%1” is not there. Install the package cups-client.</source>
        <translation>لم تُطبع القسيمة: البرنامج «%1» غير موجود. ثبّت الحزمة cups-client.</translation>
    </message>
    <message>
        <source>The slip was not printed: %1</source>
        <extracomment>%1: the words of the printing system</extracomment>
        <translation>لم تُطبع القسيمة: %1</translation>
    </message>
</context>
<context>
    <name>passwright::StrengthMeter</name>
    <message>
        <source>Very weak</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>ضعيفة جدًا</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Excellent</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>ممتازة</translation>
    </message>
    <message>
        <source>Strength of the password: %1</source>
        <extracomment>Read by screen readers; %1 is such as &quot;Strong&quot;.</extracomment>
        <translation>قوة كلمة المرور: %1</translation>
    </message>
</context>
<context>
    <name>passwright::TerminalSecrets</name>
    <message>
        <source>%1, again</source>
        <extracomment>Prompt at a terminal; %1 names a password</extracomment>
        <translation>%1، مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الإدخالان غير متطابقين.</translation>
    </message>
    <message>
        <source>The new password was not typed the same way twice. Start again.</source>
        <translation>لم تُكتب كلمة المرور الجديدة بالصيغة نفسها مرتين. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>%1: the line is too long</source>
        <translation>%1: السطر طويل جدًا</translation>
    </message>
    <message>
        <source>%1 is missing: standard input ended before its line</source>
        <translation>لم يُدخل: %1. انتهى الإدخال القياسي قبل سطره</translation>
    </message>
    <message>
        <source>%1: the line is not UTF-8 text</source>
        <translation>%1: السطر ليس نصًا بترميز UTF-8</translation>
    </message>
</context>
<context>
    <name>passwright::TransferMenu</name>
    <message>
        <source>&amp;Import users from a CSV file…</source>
        <extracomment>In a menu</extracomment>
        <translation>استيراد المستخدمين من ملف CSV…</translation>
    </message>
    <message>
        <source>&amp;Export all users…</source>
        <extracomment>In a menu</extracomment>
        <translation>تصدير كل المستخدمين…</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <extracomment>In a menu: of all users whom the search finds, shown or not</extracomment>
        <translation>تصدير هذه القائمة…</translation>
    </message>
</context>
<context>
    <name>passwright::TrustBox</name>
    <message>
        <source>&amp;Certificate</source>
        <extracomment>Label of a field.</extracomment>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>&amp;File of the authority (PEM)</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ملف جهة الإصدار (PEM)</translation>
    </message>
    <message>
        <source>Choose the authority’s file</source>
        <translation>اختيار ملف جهة الإصدار</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>Button: chooses the file.</extracomment>
        <translation>استعراض</translation>
    </message>
    <message>
        <source>Pinned &amp;key (SHA-256)</source>
        <extracomment>Label of a field.</extracomment>
        <translation>المفتاح المثبّت (SHA-256)</translation>
    </message>
    <message>
        <source>64 hex digits, or Base64</source>
        <extracomment>In an empty field: how a key is written.</extracomment>
        <translation>64 رقمًا ست عشريًا، أو Base64</translation>
    </message>
    <message>
        <source>Over the server key’s SubjectPublicKeyInfo. Its administrator can tell it. When the server gets a new key, a new one has to be set here.</source>
        <translation>قيمة SHA-256 محسوبة على SubjectPublicKeyInfo لمفتاح الخادم. يمكنك طلبها من مسؤول الخادم. عندما يحصل الخادم على مفتاح جديد، يجب تحديد قيمة جديدة هنا.</translation>
    </message>
    <message>
        <source>From an authority that this computer knows</source>
        <extracomment>Which certificates of a server are trusted.</extracomment>
        <translation>من جهة إصدار يعرفها هذا الحاسوب</translation>
    </message>
    <message>
        <source>From a private authority</source>
        <extracomment>Which certificates of a server are trusted.</extracomment>
        <translation>من جهة إصدار خاصة</translation>
    </message>
    <message>
        <source>With one key, whoever signed it</source>
        <extracomment>Which certificates of a server are trusted.</extracomment>
        <translation>بمفتاح محدد، أيًا كان الموقّع</translation>
    </message>
    <message>
        <source>From a private authority, with one key</source>
        <extracomment>Which certificates of a server are trusted.</extracomment>
        <translation>من جهة إصدار خاصة، بمفتاح محدد</translation>
    </message>
</context>
<context>
    <name>passwright::UnfinishedNotice</name>
    <message>
        <source>%1, begun on %2 at this workstation.</source>
        <extracomment>%1 is such as &quot;Password reset&quot;, %2 a date and a time of day</extracomment>
        <translation>%1: بدأ التنفيذ في %2 على هذا الجهاز.</translation>
    </message>
    <message>
        <source>%1, begun on %2 at this workstation by %3.</source>
        <extracomment>%1 is such as &quot;Password reset&quot;, %2 a date and a time of day, %3 a user name</extracomment>
        <translation>%1: بدأ التنفيذ في %2 على هذا الجهاز بواسطة %3.</translation>
    </message>
    <message>
        <source>Passwright ended before the answer came, so it was not seen whether it was done.</source>
        <translation>أُغلق Passwright قبل وصول الرد، فلم يتبيّن ما إذا كان ذلك قد تم.</translation>
    </message>
    <message>
        <source>This directory cannot be asked. Try to sign in with the new password; if it is refused, the old one holds.</source>
        <translation>لا يمكن الاستعلام من هذا الدليل. جرّب تسجيل الدخول بكلمة المرور الجديدة؛ فإن رُفضت، فالقديمة هي السارية.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more like this.</source>
        <translation>
            <numerusform>توجد %Ln حالة أخرى من هذا النوع.</numerusform>
            <numerusform>توجد حالة أخرى من هذا النوع.</numerusform>
            <numerusform>توجد حالتان أخريان من هذا النوع.</numerusform>
            <numerusform>توجد %Ln حالات أخرى من هذا النوع.</numerusform>
            <numerusform>توجد %Ln حالة أخرى من هذا النوع.</numerusform>
            <numerusform>توجد %Ln حالة أخرى من هذا النوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether this was done for %1.</source>
        <extracomment>%1: a user name</extracomment>
        <translation>لا يُعرف ما إذا كان هذا قد تم للمستخدم %1.</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button: reads the user back</extracomment>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: do not tell of this change again</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the next change whose outcome is not known</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The new password itself was kept nowhere. If nobody has it, reset it once more.</source>
        <translation>لم تُحفظ كلمة المرور الجديدة نفسها في أي مكان. إذا لم تكن لدى أحد، فأعد تعيينها مرة أخرى.</translation>
    </message>
    <message>
        <source>It was done for %1.</source>
        <extracomment>After a look at the user; %1: a user name</extracomment>
        <translation>تم هذا للمستخدم %1.</translation>
    </message>
    <message>
        <source>The user is as before. You can do it again.</source>
        <translation>المستخدم كما كان. يمكنك تنفيذ ذلك مرة أخرى.</translation>
    </message>
    <message>
        <source>It was not done for %1.</source>
        <extracomment>After a look at the user; %1: a user name</extracomment>
        <translation>لم يتم هذا للمستخدم %1.</translation>
    </message>
    <message>
        <source>The directory does not tell enough, or the user was changed since.</source>
        <translation>لا يوفر الدليل معلومات كافية، أو تغيّر المستخدم منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>It is still not known whether this was done for %1.</source>
        <extracomment>After a look at the user; %1: a user name</extracomment>
        <translation>ما زال غير معروف ما إذا كان هذا قد تم للمستخدم %1.</translation>
    </message>
</context>
<context>
    <name>passwright::UserAddCommand</name>
    <message>
        <source>Password of %1</source>
        <extracomment>Prompt at a terminal; %1 is a user name</extracomment>
        <translation>كلمة مرور المستخدم %1</translation>
    </message>
</context>
<context>
    <name>passwright::UserExportCommand</name>
    <message>
        <source>The file&apos;s name must end in .csv.</source>
        <translation>يجب أن ينتهي اسم الملف بـ ‎.csv.</translation>
    </message>
    <message numerus="yes">
        <source>%n users written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي مستخدم في %1.</numerusform>
            <numerusform>كُتب مستخدم واحد في %1.</numerusform>
            <numerusform>كُتب مستخدمان في %1.</numerusform>
            <numerusform>كُتب %Ln مستخدمين في %1.</numerusform>
            <numerusform>كُتب %Ln مستخدمًا في %1.</numerusform>
            <numerusform>كُتب %Ln مستخدم في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::UserFilterBox</name>
    <message>
        <source>Everybody</source>
        <extracomment>Choice of whom to list in the table of users</extracomment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>Choice of whom to list in the table of users: those who are locked</extracomment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Must change</source>
        <extracomment>Choice of whom to list in the table of users: those who must change the password at the next sign-in</extracomment>
        <translation>يجب التغيير</translation>
    </message>
    <message>
        <source>Password expired</source>
        <extracomment>Choice of whom to list in the table of users</extracomment>
        <translation>انتهت صلاحية كلمة المرور</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %n days</source>
        <extracomment>Choice of whom to list in the table of users</extracomment>
        <translation>
            <numerusform>تنتهي صلاحيتها اليوم</numerusform>
            <numerusform>تنتهي صلاحيتها خلال يوم واحد</numerusform>
            <numerusform>تنتهي صلاحيتها خلال يومين</numerusform>
            <numerusform>تنتهي صلاحيتها خلال %Ln أيام</numerusform>
            <numerusform>تنتهي صلاحيتها خلال %Ln يومًا</numerusform>
            <numerusform>تنتهي صلاحيتها خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Not approved</source>
        <extracomment>Choice of whom to list in the table of users: those whose sign-up awaits a decision or was turned down</extracomment>
        <translation>غير معتمد</translation>
    </message>
    <message>
        <source>Super-users</source>
        <extracomment>Choice of whom to list in the table of users</extracomment>
        <translation>المستخدمون المتميّزون</translation>
    </message>
</context>
<context>
    <name>passwright::UserImportCommand</name>
    <message>
        <source>line %1: %2: %3: %4</source>
        <extracomment>One row of an import at a terminal; %1: the number of its line, %2: the user name, %3: what is done with it</extracomment>
        <translation>السطر %1: %2: %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n rows so far</source>
        <translation>
            <numerusform>لا صفوف حتى الآن</numerusform>
            <numerusform>صف واحد حتى الآن</numerusform>
            <numerusform>صفّان حتى الآن</numerusform>
            <numerusform>%Ln صفوف حتى الآن</numerusform>
            <numerusform>%Ln صفًا حتى الآن</numerusform>
            <numerusform>%Ln صف حتى الآن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passwright::UserListCommand</name>
    <message>
        <source>USER NAME</source>
        <extracomment>Column headings of a table at a terminal</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>LAST SET</source>
        <translation>آخر تعيين</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>USER ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>لا يوجد مستخدم مطابق.</translation>
    </message>
    <message>
        <source>There are more: narrow the search, or raise --limit.</source>
        <translation>يوجد المزيد: ضيّق البحث، أو ارفع قيمة --limit.</translation>
    </message>
    <message>
        <source>--days goes with --state expires-within.</source>
        <translation>يُستخدم --days مع --state expires-within.</translation>
    </message>
</context>
<context>
    <name>passwright::UserPanel</name>
    <message>
        <source>Choose a user to see their state and to reset their password.</source>
        <translation>اختر مستخدمًا لعرض حالته وإعادة تعيين كلمة مروره.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <comment>Button: locks the user out</comment>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Keeps this user from signing in.</source>
        <translation>منع هذا المستخدم من تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <comment>Button: lets a locked user in again</comment>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Lets this user sign in again, with the password they have.</source>
        <translation>السماح لهذا المستخدم بتسجيل الدخول مرة أخرى، بكلمة المرور التي لديه.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Password expiry</source>
        <translation>انتهاء صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>Reset &amp;password</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Sets the new password (Ctrl+Enter).</source>
        <translation>تعيين كلمة المرور الجديدة (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>%1 is shown as soon as you choose Done.</source>
        <extracomment>While a new password waits to be handed over; %1: a person&apos;s name. Done is the button&apos;s word</extracomment>
        <translation>يُعرض %1 فور اختيارك «تم».</translation>
    </message>
    <message>
        <source>%1 is shown as soon as you close the message above.</source>
        <extracomment>While the outcome for one user stands here and another one was chosen; %1: a person&apos;s name</extracomment>
        <translation>يُعرض %1 فور إغلاقك الرسالة أعلاه.</translation>
    </message>
    <message>
        <source>Nothing was changed for %1.</source>
        <extracomment>After an unknown outcome was checked; %1: a person&apos;s name</extracomment>
        <translation>لم يتغيّر شيء للمستخدم %1.</translation>
    </message>
    <message>
        <source>The user was read back: the password was last set on %1, before this request. You can try it again.</source>
        <extracomment>%1: a date and a time of day</extracomment>
        <translation>أُعيدت قراءة المستخدم: كان آخر تعيين لكلمة المرور في %1، قبل هذا الطلب. يمكنك إعادة المحاولة.</translation>
    </message>
    <message>
        <source>It is still not known whether this was done for %1.</source>
        <extracomment>After an unknown outcome was checked; %1: a person&apos;s name</extracomment>
        <translation>ما زال غير معروف ما إذا كان هذا قد تم للمستخدم %1.</translation>
    </message>
    <message>
        <source>The user was read back and has been changed, but not as it was asked for here. Look at the state below before you try again.</source>
        <translation>أُعيدت قراءة المستخدم وقد تغيّر، ولكن ليس كما طُلب هنا. اطّلع على الحالة أدناه قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Reset anyway (Ctrl+Enter)</source>
        <extracomment>Button after a refusal because somebody else changed the user: sends the same request again</extracomment>
        <translation>إعادة التعيين على أي حال (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button after an unknown outcome: reads the user back</extracomment>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button after something was done only in part: tries what was not done</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Type the user name “%1” to confirm the reset of this super-user.</source>
        <translation>اكتب اسم المستخدم «%1» لتأكيد إعادة تعيين كلمة مرور هذا المستخدم المتميّز.</translation>
    </message>
    <message>
        <source>Type the new password, or choose to generate one.</source>
        <translation>اكتب كلمة المرور الجديدة، أو اختر توليد كلمة.</translation>
    </message>
    <message>
        <source>The new password does not meet the rules that are listed under it.</source>
        <translation>لا تستوفي كلمة المرور الجديدة القواعد المذكورة تحتها.</translation>
    </message>
    <message>
        <source>A reason or ticket is required.</source>
        <translation>السبب أو رقم البلاغ إلزامي.</translation>
    </message>
    <message>
        <source>Say how the caller was verified: it is required.</source>
        <translation>اذكر كيف جرى التحقق من المتصل: هذا إلزامي.</translation>
    </message>
    <message>
        <source>The user was read back and is as before. You can try it again.</source>
        <translation>أُعيدت قراءة بيانات المستخدم وهي كما كانت. يمكنك المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This directory keeps no password expiry.</source>
        <translation>لا يحفظ هذا الدليل تاريخ انتهاء صلاحية لكلمات المرور.</translation>
    </message>
    <message>
        <source>This directory cannot demand a new password at the next sign-in.</source>
        <translation>لا يستطيع هذا الدليل طلب كلمة مرور جديدة عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>في انتظار الرد…</translation>
    </message>
    <message>
        <source>The request was sent, and no answer says what became of it. This directory does not tell when a password was last set.</source>
        <translation>أُرسل الطلب، ولم يصل رد يبيّن ما آل إليه. لا يبيّن هذا الدليل متى كان آخر تعيين لكلمة المرور.</translation>
    </message>
    <message>
        <source>Reset it once more: the password of a reset that is confirmed is the one that holds. Until then either of the two may.</source>
        <extracomment>After a reset whose outcome is not known and cannot be looked up</extracomment>
        <translation>أعد التعيين مرة أخرى: كلمة المرور السارية هي التي عيّنتها إعادة تعيين مؤكدة. وحتى ذلك الحين قد تكون أي من الكلمتين هي السارية.</translation>
    </message>
    <message>
        <source>Try the flag again</source>
        <extracomment>Buttons after a reset that was done only in part; the flag is &quot;must change&quot;</extracomment>
        <translation>إعادة محاولة «يجب التغيير»</translation>
    </message>
    <message>
        <source>Try unlocking again</source>
        <translation>إعادة محاولة إلغاء القفل</translation>
    </message>
    <message>
        <source>&amp;Must change at next sign-in</source>
        <translation>يجب التغيير عند تسجيل الدخول التالي</translation>
    </message>
    <message>
        <source>The new password is no longer here: it was wiped when the window was locked. Reset it once more to hand one over.</source>
        <extracomment>After an unknown outcome was checked: the reset was done, but locking the window has wiped its password</extracomment>
        <translation>لم تعد كلمة المرور الجديدة هنا: فقد مُحيت عند قفل النافذة. أعد تعيينها مرة أخرى لتسليم كلمة مرور.</translation>
    </message>
</context>
<context>
    <name>passwright::UserShowCommand</name>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Super-user</source>
        <translation>مستخدم متميّز</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Locked since</source>
        <translation>مقفل منذ</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>مقفل بواسطة</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>رموز التحقق</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>يجب التغيير</translation>
    </message>
    <message>
        <source>Password last set</source>
        <translation>آخر تعيين لكلمة المرور</translation>
    </message>
    <message>
        <source>Password expiry</source>
        <translation>انتهاء صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
</context>
<context>
    <name>passwright::UserSortMenu</name>
    <message>
        <source>Sort &amp;by</source>
        <extracomment>Menu: the order of the table of users</extracomment>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>&amp;Best match</source>
        <extracomment>Order of the table of users: as the directory finds best</extracomment>
        <translation>أفضل تطابق</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Order of the table of users</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>Order of the table of users</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password &amp;last set</source>
        <extracomment>Order of the table of users</extracomment>
        <translation>آخر تعيين لكلمة المرور</translation>
    </message>
    <message>
        <source>Password &amp;expiry</source>
        <extracomment>Order of the table of users</extracomment>
        <translation>انتهاء صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <extracomment>Order of the table of users: A first, or the earliest date first</extracomment>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <extracomment>Order of the table of users: Z first, or the latest date first</extracomment>
        <translation>تنازلي</translation>
    </message>
</context>
<context>
    <name>passwright::UserStatus</name>
    <message>
        <source>cannot be read</source>
        <extracomment>Status of a user: the stored row is damaged or belongs to another key</extracomment>
        <translation>تتعذر القراءة</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>Status of a user</extracomment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>not active</source>
        <extracomment>Status of a user</extracomment>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>Status of a user whose sign-up was turned down</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>not approved</source>
        <extracomment>Status of a user whose sign-up awaits a decision</extracomment>
        <translation>غير معتمد</translation>
    </message>
    <message>
        <source>sign-up not complete</source>
        <extracomment>Status of a user who has not confirmed the sign-up</extracomment>
        <translation>التسجيل غير مكتمل</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>Status of a user whose password has expired</extracomment>
        <translation>انتهت الصلاحية</translation>
    </message>
    <message>
        <source>must change</source>
        <extracomment>Status of a user who must change the password at the next sign-in</extracomment>
        <translation>يجب التغيير</translation>
    </message>
    <message>
        <source>expires today</source>
        <extracomment>Status of a user: when the password expires</extracomment>
        <translation>تنتهي الصلاحية اليوم</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n days</source>
        <translation>
            <numerusform>تنتهي الصلاحية بعد %Ln يوم</numerusform>
            <numerusform>تنتهي الصلاحية بعد يوم واحد</numerusform>
            <numerusform>تنتهي الصلاحية بعد يومين</numerusform>
            <numerusform>تنتهي الصلاحية بعد %Ln أيام</numerusform>
            <numerusform>تنتهي الصلاحية بعد %Ln يومًا</numerusform>
            <numerusform>تنتهي الصلاحية بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>super-user</source>
        <extracomment>Status of a user</extracomment>
        <translation>مستخدم متميّز</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>Status of a user with nothing to note: can sign in</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a user&apos;s status, such as &quot;locked, must change&quot;</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>passwright::UserTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the table of users</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Column of the table of users</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the table of users</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Password last set</source>
        <extracomment>Column of the table of users: when the password was last set</extracomment>
        <translation>آخر تعيين لكلمة المرور</translation>
    </message>
    <message>
        <source>Password expiry</source>
        <extracomment>Column of the table of users: when the password expires</extracomment>
        <translation>انتهاء صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>A time in UTC, beside its date in local time</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>معرّف المستخدم %1</translation>
    </message>
    <message>
        <source>Being read</source>
        <extracomment>Said of a row of a table while its user is being read</extracomment>
        <translation>تجري قراءته</translation>
    </message>
</context>
<context>
    <name>passwright::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <comment>Caption of the field to search for users in</comment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>User name, name, e-mail or user ID</source>
        <translation>اسم المستخدم أو الاسم أو البريد الإلكتروني أو معرّف المستخدم</translation>
    </message>
    <message>
        <source>Finds users (Ctrl+F).</source>
        <translation>البحث عن المستخدمين (Ctrl+F).</translation>
    </message>
    <message>
        <source>Searc&amp;h again</source>
        <comment>Button: searches again after a failure</comment>
        <translation>إعادة البحث</translation>
    </message>
    <message>
        <source>Users that were found</source>
        <translation>نتائج البحث عن المستخدمين</translation>
    </message>
    <message>
        <source>Search now</source>
        <extracomment>Name of the magnifying glass in the search field</extracomment>
        <translation>بحث الآن</translation>
    </message>
    <message>
        <source>Whole user name, part of a name, or user ID</source>
        <extracomment>In the empty search field, where the directory finds a user name only as a whole</extracomment>
        <translation>اسم المستخدم كاملًا أو جزء من الاسم أو معرّف المستخدم</translation>
    </message>
    <message>
        <source>User names must be typed whole; names may be given in part.</source>
        <translation>يجب كتابة اسم المستخدم كاملًا؛ أما الاسم فيكفي جزء منه.</translation>
    </message>
    <message>
        <source>The next users could not be read. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>تعذرت قراءة المستخدمين التالين. %1</translation>
    </message>
    <message>
        <source>Loo&amp;k among</source>
        <comment>Caption of a choice: everybody, or users in one state</comment>
        <translation>البحث بين</translation>
    </message>
    <message>
        <source>Everybody, or those in one state alone.</source>
        <translation>الجميع، أو من هم في حالة واحدة فقط.</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <comment>Button of a menu: further things to do with users</comment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Reset passwords of those &amp;selected…</source>
        <extracomment>In a menu: of the users who are selected in the table</extracomment>
        <translation>إعادة تعيين كلمات مرور المحدَّدين…</translation>
    </message>
    <message>
        <source>Reset passwords of &amp;all found…</source>
        <extracomment>In a menu: of all users whom the search finds, shown or not</extracomment>
        <translation>إعادة تعيين كلمات مرور كل من عُثر عليهم…</translation>
    </message>
    <message>
        <source>Reset passwords from a &amp;CSV file…</source>
        <extracomment>In a menu</extracomment>
        <translation>إعادة تعيين كلمات المرور من ملف CSV…</translation>
    </message>
    <message>
        <source>Stop searc&amp;hing</source>
        <extracomment>Button: stops a search that takes long; what was found stays</extracomment>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Searc&amp;h on</source>
        <translation>متابعة البحث</translation>
    </message>
    <message>
        <source>Searc&amp;h again</source>
        <translation>البحث مرة أخرى</translation>
    </message>
</context>
<context>
    <name>passwright::WaitingNotice</name>
    <message>
        <source>Stop waiting</source>
        <extracomment>Button, while the answer to a change is waited for</extracomment>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Gives up waiting for the answer (Esc). What was sent may be done all the same.</source>
        <extracomment>Tool tip of a button</extracomment>
        <translation>التوقف عن انتظار الرد (Esc). قد يُنفَّذ ما أُرسل على الرغم من ذلك.</translation>
    </message>
</context>
<context>
    <name>passwright::WelcomePage</name>
    <message>
        <source>Passwright</source>
        <extracomment>Name of the program.</extracomment>
        <translation>Passwright</translation>
    </message>
    <message>
        <source>Change your password, or help somebody who cannot sign in.</source>
        <translation>غيّر كلمة مرورك، أو ساعد من لا يستطيع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>&amp;Recent connections</source>
        <extracomment>Above the list of connections used before.</extracomment>
        <translation>الاتصالات الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button: opens the chosen connection.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <extracomment>Button: the file itself stays.</extracomment>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Work on a local database</source>
        <extracomment>Title of a group of buttons.</extracomment>
        <translation>العمل على قاعدة بيانات محلية</translation>
    </message>
    <message>
        <source>Open a &amp;database</source>
        <extracomment>Button on the welcome page.</extracomment>
        <translation>فتح قاعدة بيانات</translation>
    </message>
    <message>
        <source>One that Passwright made, or the database of a Zato server.</source>
        <translation>قاعدة أنشأها Passwright، أو قاعدة بيانات خادم Zato.</translation>
    </message>
    <message>
        <source>&amp;Create a database</source>
        <extracomment>Button on the welcome page.</extracomment>
        <translation>إنشاء قاعدة بيانات</translation>
    </message>
    <message>
        <source>A new file, with its first super-user.</source>
        <translation>ملف جديد، مع أول مستخدم متميّز فيه.</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <extracomment>Button on the welcome page.</extracomment>
        <translation>فتح القاعدة التجريبية</translation>
    </message>
    <message>
        <source>Made-up users in every state, to look around without harm.</source>
        <translation>مستخدمون غير حقيقيين في كل الحالات، للاستكشاف من دون ضرر.</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <extracomment>Button: opens the preferences.</extracomment>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <extracomment>Read by screen readers.</extracomment>
        <translation>الاتصالات الأخيرة</translation>
    </message>
    <message>
        <source>Work on a server</source>
        <extracomment>Title of a group of buttons.</extracomment>
        <translation>العمل على خادم</translation>
    </message>
    <message>
        <source>Connect to a &amp;Zato SSO server</source>
        <extracomment>Button on the welcome page.</extracomment>
        <translation>الاتصال بخادم Zato SSO</translation>
    </message>
    <message>
        <source>Through its REST API.</source>
        <translation>عبر REST API الخاصة به.</translation>
    </message>
    <message>
        <source>Connect to License&amp;Spring</source>
        <extracomment>Button on the welcome page.</extracomment>
        <translation>الاتصال بـ LicenseSpring</translation>
    </message>
    <message>
        <source>With the vendor’s API keys.</source>
        <translation>بمفاتيح API الخاصة بالمورّد.</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <extracomment>Button: opens the list of connections, to add and change them.</extracomment>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <extracomment>Button: opens the form of the connection that could not be opened.</extracomment>
        <translation>تحرير الاتصال</translation>
    </message>
    <message>
        <source>&amp;Work on a database server</source>
        <extracomment>Button on the welcome page.</extracomment>
        <translation>العمل على خادم قاعدة بيانات</translation>
    </message>
    <message>
        <source>PostgreSQL or MariaDB, a Zato server’s database or your own.</source>
        <translation>‏PostgreSQL أو MariaDB، قاعدة بيانات خادم Zato أو قاعدة بياناتك أنت.</translation>
    </message>
</context>
<context>
    <name>passwright::ZatoProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>as the address</source>
        <extracomment>In an empty field for the name of a connection: it will be called as its address.</extracomment>
        <translation>مثل العنوان</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Ap&amp;plication name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>اسم التطبيق</translation>
    </message>
    <message>
        <source>&amp;Rules for new passwords (sso.conf)</source>
        <extracomment>Label of a field.</extracomment>
        <translation>قواعد كلمات المرور الجديدة (sso.conf)</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>In an empty field that may stay empty.</extracomment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Choose the sso.conf</source>
        <translation>اختيار ملف sso.conf</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>Button: chooses the file.</extracomment>
        <translation>استعراض</translation>
    </message>
    <message>
        <source>A copy of the server’s file: with it, passwords are checked while they are typed.</source>
        <translation>نسخة من ملف الخادم: بها تُفحص كلمات المرور أثناء كتابتها.</translation>
    </message>
    <message>
        <source>&amp;Must change at next sign-in</source>
        <extracomment>Label of a field.</extracomment>
        <translation>يجب التغيير عند تسجيل الدخول التالي</translation>
    </message>
    <message>
        <source>Find out with the first reset</source>
        <extracomment>How a Zato server treats &quot;must change&quot;.</extracomment>
        <translation>يُتبيَّن عند أول إعادة تعيين</translation>
    </message>
    <message>
        <source>In one step, as documented</source>
        <extracomment>How a Zato server treats &quot;must change&quot;.</extracomment>
        <translation>في خطوة واحدة، كما في الوثائق</translation>
    </message>
    <message>
        <source>In a second step, as Zato 3.0 to 3.3</source>
        <extracomment>How a Zato server treats &quot;must change&quot;; 3.0 and 3.3 are versions.</extracomment>
        <translation>في خطوة ثانية، كما في Zato من 3.0 إلى 3.3</translation>
    </message>
</context>
</TS>
