<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Account</name>
    <message>
        <source>This Purser opens accounts in files only.</source>
        <translation>لا يفتح هذا الإصدار من Purser إلا الحسابات المحفوظة في ملفات.</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>حجم الملف أكبر من %1 ميبيبايت.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8.</source>
        <translation>ليس الملف نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation>ليس هذا بصيغة YAML: %1.</translation>
    </message>
    <message>
        <source>The indentation has a tab in it, where YAML takes blanks only.</source>
        <translation>في الإزاحة علامة جدولة، ولا يقبل YAML فيها إلا المسافات.</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>مستويات التداخل في الملف أكثر من %1.</translation>
    </message>
    <message>
        <source>There is more in the file than Purser reads.</source>
        <translation>في الملف أكثر مما يقرؤه Purser.</translation>
    </message>
    <message>
        <source>There are several documents in the file, where one is expected.</source>
        <translation>في الملف عدة مستندات، والمتوقع مستند واحد.</translation>
    </message>
    <message>
        <source>The file was written by a newer Purser (version %1). Update Purser to read it.</source>
        <translation>كُتب الملف بإصدار أحدث من Purser (الإصدار %1). حدّث Purser لقراءته.</translation>
    </message>
    <message>
        <source>There are more faults than the first %1.</source>
        <translation>الأخطاء أكثر من أول %1 المعروضة.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>ورد «%1» هنا مرتين.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. There is: %2.</source>
        <translation>لا معنى لـ«%1» هنا. المتاح: %2.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>المفتاح «%1» مفقود.</translation>
    </message>
    <message>
        <source>“%1” has to be lines of “key: value”.</source>
        <translation>يجب أن تكون قيمة «%1» أسطرًا على الصورة «key: value».</translation>
    </message>
    <message>
        <source>“%1” has to be a list.</source>
        <translation>يجب أن تكون قيمة «%1» قائمة.</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>يجب أن تكون قيمة «%1» نصًا.</translation>
    </message>
    <message>
        <source>The name “%1” is taken by line %2.</source>
        <translation>الاسم «%1» مستخدم في السطر %2.</translation>
    </message>
    <message>
        <source>There is no integration type “%1”.</source>
        <translation>لا يوجد نوع تكامل باسم «%1».</translation>
    </message>
    <message>
        <source>The type “%2” has no field “%1”.</source>
        <translation>ليس في النوع «%2» حقل باسم «%1».</translation>
    </message>
    <message>
        <source>The field “%1” is secret: it does not belong into a file.</source>
        <translation>الحقل «%1» سري، ولا مكان له في ملف.</translation>
    </message>
    <message>
        <source>The type “%2” has no secret field “%1”.</source>
        <translation>ليس في النوع «%2» حقل سري باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be allowed. There is: %2.</source>
        <translation>لا يمكن السماح بـ«%1». المتاح: %2.</translation>
    </message>
    <message>
        <source>There are secrets in this file. They belong into an encrypted parcel.</source>
        <translation>في هذا الملف أسرار، ومكانها حزمة مشفّرة.</translation>
    </message>
    <message>
        <source>The secret “%1” is no base64.</source>
        <translation>ليس السر «%1» بترميز base64.</translation>
    </message>
    <message>
        <source>There is no integration “%1” in the file.</source>
        <translation>لا يوجد في الملف تكامل باسم «%1».</translation>
    </message>
    <message>
        <source>Its subscription has no project “%1” in the file.</source>
        <translation>ليس لاشتراكه في الملف مشروع باسم «%1».</translation>
    </message>
    <message>
        <source>Its subscription uses nothing under the name “%1” in the file.</source>
        <translation>لا يستخدم اشتراكه في الملف شيئًا باسم «%1».</translation>
    </message>
    <message>
        <source>No project is listed. Leave “projects” out if all may use it.</source>
        <translation>لم يُذكر أي مشروع. احذف «projects» إن كان الاستخدام مسموحًا للمشاريع كلها.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>تتعذر قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>This is no file of that kind: “%1” is missing.</source>
        <translation>هذا ليس ملفًا من هذا النوع: ينقصه «%1».</translation>
    </message>
    <message>
        <source>“%1” is no version of such a file.</source>
        <translation>«%1» ليس إصدارًا من هذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «%1».</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Wanted is something like %2.</source>
        <translation>«%1» غير مفهوم هنا. المطلوب شيء مثل %2.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>add “%1”</source>
        <translation>إضافة «%1»</translation>
    </message>
    <message>
        <source>Added integration %1.</source>
        <translation>أُضيف التكامل %1.</translation>
    </message>
    <message>
        <source>edit “%1”</source>
        <translation>تعديل «%1»</translation>
    </message>
    <message>
        <source>Edited integration %1.</source>
        <translation>عُدّل التكامل %1.</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Deleted integration %1.</source>
        <translation>حُذف التكامل %1.</translation>
    </message>
    <message>
        <source>Integration %1 was added by a login with %3.</source>
        <translation>أُضيف التكامل %1 بتسجيل دخول عبر %3.</translation>
    </message>
    <message>
        <source>The password of integration %1 was replaced by a login with %3.</source>
        <translation>استُبدلت كلمة مرور التكامل %1 بتسجيل دخول عبر %3.</translation>
    </message>
    <message>
        <source>Integration %1 was deleted by a logout with %3.</source>
        <translation>حُذف التكامل %1 بتسجيل خروج عبر %3.</translation>
    </message>
    <message>
        <source>allow for “%1”</source>
        <translation>السماح لـ«%1»</translation>
    </message>
    <message>
        <source>Allowed for integration %1: %3.</source>
        <translation>سُمح للتكامل %1 بما يلي: %3.</translation>
    </message>
    <message>
        <source>assign “%1”</source>
        <translation>إسناد «%1»</translation>
    </message>
    <message>
        <source>Assigned integration %1 to subscriptions: %3.</source>
        <translation>أُسند التكامل %1 إلى الاشتراكات: %3.</translation>
    </message>
    <message>
        <source>make “%1” the default</source>
        <translation>جعل «%1» افتراضيًا</translation>
    </message>
    <message>
        <source>Made integration %1 the default of its registry.</source>
        <translation>صار التكامل %1 الافتراضي لسجله.</translation>
    </message>
    <message>
        <source>end “%1” being the default</source>
        <translation>إلغاء جعل «%1» افتراضيًا</translation>
    </message>
    <message>
        <source>Integration %1 is no longer the default of its registry.</source>
        <translation>لم يعد التكامل %1 الافتراضي لسجله.</translation>
    </message>
    <message>
        <source>release “%1”</source>
        <translation>فك تبعيات «%1»</translation>
    </message>
    <message>
        <source>Released dependencies of %1: %3.</source>
        <translation>فُكّت تبعيات %1: %3.</translation>
    </message>
    <message>
        <source>Added subscription %1.</source>
        <translation>أُضيف الاشتراك %1.</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>تغيير اسم «%1»</translation>
    </message>
    <message>
        <source>Renamed subscription %1 to %3.</source>
        <translation>غُيّر اسم الاشتراك %1 إلى %3.</translation>
    </message>
    <message>
        <source>remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>Removed subscription %1.</source>
        <translation>أُزيل الاشتراك %1.</translation>
    </message>
    <message>
        <source>enable “%1” for %2</source>
        <translation>تفعيل «%1» للاشتراك %2</translation>
    </message>
    <message>
        <source>Enabled integration %1 for subscription %2.</source>
        <translation>فُعّل التكامل %1 للاشتراك %2.</translation>
    </message>
    <message>
        <source>edit “%1” of %2</source>
        <translation>تعديل «%1» في الاشتراك %2</translation>
    </message>
    <message>
        <source>Edited integration %1 of subscription %2.</source>
        <translation>عُدّل التكامل %1 في الاشتراك %2.</translation>
    </message>
    <message>
        <source>swap “%1” of %2</source>
        <translation>تبديل «%1» في الاشتراك %2</translation>
    </message>
    <message>
        <source>Pointed %1 of subscription %2 at integration %3.</source>
        <translation>وُجّه %1 في الاشتراك %2 إلى التكامل %3.</translation>
    </message>
    <message>
        <source>delete “%1” from %2</source>
        <translation>حذف «%1» من الاشتراك %2</translation>
    </message>
    <message>
        <source>Deleted integration %1 from subscription %2.</source>
        <translation>حُذف التكامل %1 من الاشتراك %2.</translation>
    </message>
    <message>
        <source>add project “%1”</source>
        <translation>إضافة المشروع «%1»</translation>
    </message>
    <message>
        <source>Added project %1 to subscription %2.</source>
        <translation>أُضيف المشروع %1 إلى الاشتراك %2.</translation>
    </message>
    <message>
        <source>edit project “%1”</source>
        <translation>تعديل المشروع «%1»</translation>
    </message>
    <message>
        <source>Edited project %1 of subscription %2.</source>
        <translation>عُدّل المشروع %1 في الاشتراك %2.</translation>
    </message>
    <message>
        <source>remove project “%1”</source>
        <translation>إزالة المشروع «%1»</translation>
    </message>
    <message>
        <source>Removed project %1 from subscription %2.</source>
        <translation>أُزيل المشروع %1 من الاشتراك %2.</translation>
    </message>
    <message>
        <source>add environment “%1”</source>
        <translation>إضافة البيئة «%1»</translation>
    </message>
    <message>
        <source>Added environment %1 to subscription %2.</source>
        <translation>أُضيفت البيئة %1 إلى الاشتراك %2.</translation>
    </message>
    <message>
        <source>edit environment “%1”</source>
        <translation>تعديل البيئة «%1»</translation>
    </message>
    <message>
        <source>Edited environment %1 of subscription %2.</source>
        <translation>عُدّلت البيئة %1 في الاشتراك %2.</translation>
    </message>
    <message>
        <source>remove environment “%1”</source>
        <translation>إزالة البيئة «%1»</translation>
    </message>
    <message>
        <source>Removed environment %1 from subscription %2.</source>
        <translation>أُزيلت البيئة %1 من الاشتراك %2.</translation>
    </message>
    <message>
        <source>add image “%1”</source>
        <translation>إضافة الصورة «%1»</translation>
    </message>
    <message>
        <source>Added image %1 to subscription %2.</source>
        <translation>أُضيفت الصورة %1 إلى الاشتراك %2.</translation>
    </message>
    <message>
        <source>edit image “%1”</source>
        <translation>تعديل الصورة «%1»</translation>
    </message>
    <message>
        <source>Edited image %1 of subscription %2.</source>
        <translation>عُدّلت الصورة %1 في الاشتراك %2.</translation>
    </message>
    <message>
        <source>remove image “%1”</source>
        <translation>إزالة الصورة «%1»</translation>
    </message>
    <message>
        <source>Removed image %1 from subscription %2.</source>
        <translation>أُزيلت الصورة %1 من الاشتراك %2.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع عن: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>تمت الإعادة: %1</translation>
    </message>
</context>
<context>
    <name>AgeFault</name>
    <message>
        <source>This is no file of age.</source>
        <translation>ليس هذا ملفًا بصيغة age.</translation>
    </message>
    <message>
        <source>The file is in a version of age&apos;s format that this Purser cannot read.</source>
        <translation>الملف بإصدار من صيغة age لا يستطيع هذا الإصدار من Purser قراءته.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged. Fetch it again.</source>
        <translation>بداية الملف تالفة. أعد جلب الملف.</translation>
    </message>
    <message>
        <source>The file is cut off. Fetch it again.</source>
        <translation>الملف مبتور. أعد جلبه.</translation>
    </message>
    <message>
        <source>The file is encrypted to a key, and Purser reads those with a passphrase.</source>
        <translation>الملف مشفّر بمفتاح، ولا يقرأ Purser إلا المشفّر بعبارة مرور.</translation>
    </message>
    <message>
        <source>To try a passphrase on this file costs more memory than Purser spends on it.</source>
        <translation>تتطلب تجربة عبارة مرور على هذا الملف ذاكرة أكبر مما يخصصه Purser لذلك.</translation>
    </message>
    <message>
        <source>There is not enough memory to try a passphrase on this file.</source>
        <translation>الذاكرة المتاحة لا تكفي لتجربة عبارة مرور على هذا الملف.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the beginning of the file was altered.</source>
        <translation>عبارة المرور خاطئة، أو عُبث ببداية الملف.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file was altered or cut off. Fetch it again.</source>
        <translation>عبارة المرور صحيحة، لكن الملف عُبث به أو بُتر. أعد جلبه.</translation>
    </message>
    <message>
        <source>The file was altered: there is more behind its end. Fetch it again.</source>
        <translation>عُبث بالملف: فيه بيانات بعد نهايته. أعد جلبه.</translation>
    </message>
    <message>
        <source>The account is too large for one file.</source>
        <translation>الحساب أكبر من أن يسعه ملف واحد.</translation>
    </message>
</context>
<context>
    <name>CheckSentences</name>
    <message>
        <source>Check the user name, then enter the password again.</source>
        <translation>تحقق من اسم المستخدم، ثم أدخل كلمة المرور من جديد.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour before you check again.</source>
        <translation>انتظر ربع ساعة قبل إعادة الفحص.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator whether its token service and the registry agree on service and issuer.</source>
        <translation>اسأل مسؤول السجل هل تتفق خدمة الرموز والسجل على الخدمة (service) والمُصدِر (issuer).</translation>
    </message>
    <message>
        <source>Set the clock of this computer, or have the registry&apos;s set.</source>
        <translation>اضبط ساعة هذا الحاسوب، أو اطلب ضبط ساعة السجل.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for the right.</source>
        <translation>اطلب الصلاحية من مسؤول السجل.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator whether the account is blocked or your network is not on the allowed list.</source>
        <translation>اسأل مسؤول السجل هل الحساب محظور، أو هل شبكتك خارج القائمة المسموح بها.</translation>
    </message>
    <message>
        <source>Look in IAM whether the key was deleted or deactivated, or make a new one.</source>
        <translation>ابحث في IAM هل حُذف المفتاح أو عُطّل، أو أنشئ مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>Enter the secret access key again. Amazon shows it only once; if it is lost, make a new key.</source>
        <translation>أدخل مفتاح الوصول السري من جديد. لا تعرضه Amazon إلا مرة واحدة؛ فإن فُقد فأنشئ مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>Enter new temporary keys, or keys of an IAM user, which last.</source>
        <translation>أدخل مفاتيح مؤقتة جديدة، أو مفاتيح مستخدم IAM، فهي دائمة.</translation>
    </message>
    <message>
        <source>Have ecr:GetAuthorizationToken allowed for it in IAM.</source>
        <translation>اطلب السماح له بالإجراء ecr:GetAuthorizationToken في IAM.</translation>
    </message>
    <message>
        <source>Check the account number, or have that registry&apos;s policy allow your account.</source>
        <translation>تحقق من رقم الحساب، أو اطلب أن تسمح سياسة ذلك السجل لحسابك.</translation>
    </message>
    <message>
        <source>Check the spelling; regions are written like eu-central-1.</source>
        <translation>تحقق من الإملاء؛ تُكتب المناطق على الصورة eu-central-1.</translation>
    </message>
    <message>
        <source>Choose the file with the authority&apos;s certificate again.</source>
        <translation>اختر ملف شهادة سلطة التصديق من جديد.</translation>
    </message>
    <message>
        <source>Choose the certificate and its own key again, both as PEM.</source>
        <translation>اختر الشهادة ومفتاحها من جديد، وكلاهما بصيغة PEM.</translation>
    </message>
    <message>
        <source>Check by pulling a private image with it; for an open registry none is needed.</source>
        <translation>تحقق منها بسحب صورة خاصة؛ أما السجل المفتوح فلا يحتاج إلى بيانات اعتماد.</translation>
    </message>
    <message>
        <source>Check by pulling a private image with it.</source>
        <translation>تحقق منها بسحب صورة خاصة.</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>أعد الفحص لاحقًا.</translation>
    </message>
    <message>
        <source>Check again when the registry works; the credential is not the cause.</source>
        <translation>أعد الفحص حين يعمل السجل؛ فليست بيانات الاعتماد هي السبب.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to correct the address of the token service.</source>
        <translation>اطلب من مسؤول السجل تصحيح عنوان خدمة الرموز.</translation>
    </message>
    <message>
        <source>If you know that %3 belongs to this registry, allow it.</source>
        <translation>إن كنت تعلم أن %3 يتبع هذا السجل، فاسمح به.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to correct its base address: the token service has to be https.</source>
        <translation>اطلب من مسؤول السجل تصحيح عنوانه الأساسي: يجب أن تكون خدمة الرموز عبر https.</translation>
    </message>
    <message>
        <source>Ask the administrator whether a proxy in front of it removes WWW-Authenticate.</source>
        <translation>اسأل المسؤول هل يزيل وسيط أمامه الترويسة WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Show the registry&apos;s administrator what it sends.</source>
        <translation>أطلع مسؤول السجل على ما يرسله.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to offer Basic or token login.</source>
        <translation>اطلب من مسؤول السجل إتاحة تسجيل الدخول بطريقة Basic أو بالرموز.</translation>
    </message>
    <message>
        <source>Look for a login page of your network, or show the answer to the administrator.</source>
        <translation>ابحث عن صفحة تسجيل دخول تخص شبكتك، أو أطلع المسؤول على الرد.</translation>
    </message>
    <message>
        <source>Show the registry&apos;s administrator what the token service says.</source>
        <translation>أطلع مسؤول السجل على ما تقوله خدمة الرموز.</translation>
    </message>
    <message>
        <source>Check the address, then show the answer to the registry&apos;s administrator.</source>
        <translation>تحقق من العنوان، ثم أطلع مسؤول السجل على الرد.</translation>
    </message>
    <message>
        <source>Check again when you like.</source>
        <translation>أعد الفحص متى شئت.</translation>
    </message>
    <message>
        <source>Download the key file again and choose it unchanged.</source>
        <translation>نزّل ملف المفتاح من جديد واختره دون تغيير.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this registry if you trust the network in between.</source>
        <translation>استخدم https، أو اسمح بـ http غير المشفّر لهذا السجل إن كنت تثق بالشبكة الواقعة بينكما.</translation>
    </message>
    <message>
        <source>Enter the registry&apos;s host name, and the port if it has one.</source>
        <translation>أدخل اسم مضيف السجل، والمنفذ إن وُجد.</translation>
    </message>
    <message>
        <source>Enter the user name without it.</source>
        <translation>أدخل اسم المستخدم من دون ذلك.</translation>
    </message>
    <message>
        <source>Check the address: the registry is often at another host than its web pages.</source>
        <translation>تحقق من العنوان: كثيرًا ما يكون السجل على مضيف غير مضيف صفحات الويب الخاصة به.</translation>
    </message>
    <message>
        <source>Enter the address of the registry, not of its web pages.</source>
        <translation>أدخل عنوان السجل، لا عنوان صفحات الويب الخاصة به.</translation>
    </message>
    <message>
        <source>Open a web browser once to log in to your network, or connect to the VPN.</source>
        <translation>افتح متصفح الويب مرة لتسجيل الدخول إلى شبكتك، أو اتصل عبر VPN.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether a VPN is needed to see it.</source>
        <translation>تحقق من الإملاء، ومن حاجة الوصول إليه إلى VPN.</translation>
    </message>
    <message>
        <source>Check the port, and whether the registry is running.</source>
        <translation>تحقق من المنفذ، ومن أن السجل يعمل.</translation>
    </message>
    <message>
        <source>Check whether a firewall, a VPN or a proxy is in between.</source>
        <translation>تحقق من وجود جدار حماية أو VPN أو وسيط في الطريق.</translation>
    </message>
    <message>
        <source>Check again; if it stays, check whether the port wants https.</source>
        <translation>أعد الفحص؛ فإن تكرر ذلك فتحقق هل يتطلب المنفذ https.</translation>
    </message>
    <message>
        <source>Check the network, then check again.</source>
        <translation>تحقق من الشبكة، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>Connect this computer, then check again.</source>
        <translation>صِل هذا الحاسوب بالشبكة، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the administrator&apos;s, then trust it for this host.</source>
        <translation>قارن بصمتها بالبصمة التي لدى المسؤول، ثم ثِق بها لهذا المضيف.</translation>
    </message>
    <message>
        <source>Have your company&apos;s authority installed on this computer, or compare the fingerprint and trust it for this host.</source>
        <translation>اطلب تثبيت سلطة التصديق الخاصة بشركتك على هذا الحاسوب، أو قارن البصمة وثِق بها لهذا المضيف.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to renew it.</source>
        <translation>اطلب من مسؤول السجل تجديدها.</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s clock first.</source>
        <translation>انظر أولًا إلى ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Enter the registry by a name that its certificate has.</source>
        <translation>أدخل السجل باسم وارد في شهادته.</translation>
    </message>
    <message>
        <source>Add your company&apos;s authority to the integration, have the server send its whole chain, or compare the fingerprint and trust it for this host.</source>
        <translation>أضف سلطة التصديق الخاصة بشركتك إلى التكامل، أو اطلب أن يرسل الخادم سلسلة شهاداته كاملة، أو قارن البصمة وثِق بها لهذا المضيف.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a certificate with 2048 bits and SHA-256.</source>
        <translation>اطلب من مسؤول السجل شهادة بطول 2048 بت وخوارزمية SHA-256.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a server certificate.</source>
        <translation>اطلب من مسؤول السجل شهادة خادم.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to offer TLS 1.2 or later.</source>
        <translation>اطلب من مسؤول السجل إتاحة TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>Add the certificate you were given, with its key, to the integration.</source>
        <translation>أضف إلى التكامل الشهادة التي أُعطيت لك مع مفتاحها.</translation>
    </message>
    <message>
        <source>Ask the administrator whether it has expired and which authority it must come from.</source>
        <translation>اسأل المسؤول هل انتهت صلاحيتها، ومن أي سلطة تصديق يجب أن تصدر.</translation>
    </message>
    <message>
        <source>Ask the administrator whether it speaks TLS 1.2 and wants a certificate.</source>
        <translation>اسأل المسؤول هل يدعم TLS 1.2، وهل يطلب شهادة.</translation>
    </message>
    <message>
        <source>Enter the port of https, or the address with http://.</source>
        <translation>أدخل منفذ https، أو العنوان مسبوقًا بـ http://‎.</translation>
    </message>
    <message>
        <source>Enter the address with https://.</source>
        <translation>أدخل العنوان مسبوقًا بـ https://‎.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, and whether it is running.</source>
        <translation>تحقق من عنوان الوسيط، ومن أنه يعمل.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy what it dislikes.</source>
        <translation>اسأل القائم على الوسيط عما يعترض عليه.</translation>
    </message>
    <message>
        <source>Have the proxy let you through, or except %1.</source>
        <translation>اطلب أن يسمح لك الوسيط بالمرور، أو استثنِ %1 منه.</translation>
    </message>
    <message>
        <source>Log in to the proxy, or except %1 from it.</source>
        <translation>سجّل الدخول إلى الوسيط، أو استثنِ %1 منه.</translation>
    </message>
    <message>
        <source>Use https, or except %1 from the proxy.</source>
        <translation>استخدم https، أو استثنِ %1 من الوسيط.</translation>
    </message>
    <message>
        <source>If %3 is the registry you mean, enter that address.</source>
        <translation>إن كان %3 هو السجل المقصود، فأدخل ذلك العنوان.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Check again at %1.</source>
        <translation>أعد الفحص في %1.</translation>
    </message>
    <message>
        <source>Use the Docker ID, not the e-mail address, and an access token as the password: with two-factor login or single sign-on nothing else works. An organisation&apos;s token goes with the organisation&apos;s name.</source>
        <translation>استخدم معرّف Docker لا عنوان البريد الإلكتروني، ورمز وصول بدل كلمة المرور: فمع المصادقة الثنائية أو تسجيل الدخول الموحد لا يعمل غيره. أما رمز المؤسسة فيُستخدم مع اسم المؤسسة.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, and stop what still uses an old password: each try prolongs the lock.</source>
        <translation>انتظر ربع ساعة، وأوقف ما لا يزال يستخدم كلمة مرور قديمة: فكل محاولة تطيل مدة القفل.</translation>
    </message>
    <message>
        <source>Enter registry-1.docker.io, the registry&apos;s own host.</source>
        <translation>أدخل registry-1.docker.io، وهو مضيف السجل نفسه.</translation>
    </message>
    <message>
        <source>Look in the Google Cloud console whether the service account or its key was deleted or disabled. gcr.io is served by Artifact Registry: the account needs the role Artifact Registry Reader.</source>
        <translation>ابحث في وحدة تحكم Google Cloud هل حُذف حساب الخدمة أو مفتاحه أو عُطّل. تقدّم Artifact Registry خدمة gcr.io، فيحتاج الحساب إلى الدور Artifact Registry Reader.</translation>
    </message>
    <message>
        <source>Give the service account the role Artifact Registry Reader in the project; gcr.io is served by Artifact Registry as well.</source>
        <translation>امنح حساب الخدمة الدور Artifact Registry Reader في المشروع؛ فخدمة gcr.io تقدمها Artifact Registry أيضًا.</translation>
    </message>
    <message>
        <source>Check that the Artifact Registry API is enabled in the project and lets your network in.</source>
        <translation>تحقق من أن واجهة Artifact Registry API مفعّلة في المشروع وتسمح بالدخول من شبكتك.</translation>
    </message>
    <message>
        <source>Enter gcr.io, or the host of an Artifact Registry location such as europe-docker.pkg.dev.</source>
        <translation>أدخل gcr.io، أو مضيف أحد مواقع Artifact Registry مثل europe-docker.pkg.dev.</translation>
    </message>
    <message>
        <source>A password of Amazon ECR is good for 12 hours. Use the type Amazon ECR, which asks for new ones.</source>
        <translation>تصلح كلمة مرور Amazon ECR مدة 12 ساعة. استخدم النوع Amazon ECR، فهو يطلب كلمات مرور جديدة.</translation>
    </message>
    <message>
        <source>Check the account number and the region; if both are right, check again in some minutes.</source>
        <translation>تحقق من رقم الحساب والمنطقة؛ فإن كانا صحيحين فأعد الفحص بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Check the account number, and whether a VPN is needed to see it.</source>
        <translation>تحقق من رقم الحساب، ومن حاجة الوصول إليه إلى VPN.</translation>
    </message>
    <message>
        <source>Check the policies of the registry and of your network&apos;s endpoint in AWS: one of them denies it.</source>
        <translation>تحقق من سياسات السجل وسياسات نقطة نهاية شبكتك في AWS: إحداها تمنعه.</translation>
    </message>
    <message>
        <source>Set the clock of this computer: Amazon allows five minutes.</source>
        <translation>اضبط ساعة هذا الحاسوب: لا تسمح Amazon بفارق يتجاوز خمس دقائق.</translation>
    </message>
    <message>
        <source>Check the region, and whether a proxy in between changes Amazon&apos;s answers.</source>
        <translation>تحقق من المنطقة، ومن وجود وسيط يغيّر ردود Amazon.</translation>
    </message>
    <message>
        <source>Use the encrypted password of the command line (Account Settings at Quay), or a robot account by its full name, namespace+robot, with the robot&apos;s token.</source>
        <translation>استخدم كلمة المرور المشفّرة لسطر الأوامر (Account Settings في Quay)، أو حساب روبوت باسمه الكامل namespace+robot مع رمز الروبوت.</translation>
    </message>
    <message>
        <source>Enter quay.io, or the host of your own Quay, without a path.</source>
        <translation>أدخل quay.io، أو مضيف Quay الخاص بك، دون مسار.</translation>
    </message>
    <message>
        <source>Use an access token as the password: people who log in with single sign-on have no other.</source>
        <translation>استخدم رمز وصول بدل كلمة المرور: فمن يسجلون الدخول الموحد لا كلمة مرور لهم سواه.</translation>
    </message>
    <message>
        <source>Load its authority from https://%1/ca and add it to the integration, or compare the fingerprint and trust the certificate for this host.</source>
        <translation>نزّل سلطة التصديق الخاصة به من https://%1/ca وأضفها إلى التكامل، أو قارن البصمة وثِق بالشهادة لهذا المضيف.</translation>
    </message>
    <message>
        <source>Check the port: a Trusted Registry beside other services is often at 443 or 4443.</source>
        <translation>تحقق من المنفذ: كثيرًا ما يكون Trusted Registry المجاور لخدمات أخرى على المنفذ 443 أو 4443.</translation>
    </message>
    <message>
        <source>Use an identity token as the password, with the name of the user it is for. After several wrong ones Artifactory locks a user without saying so.</source>
        <translation>استخدم رمز هوية بدل كلمة المرور، مع اسم المستخدم الذي أُنشئ له. بعد عدة محاولات خاطئة يقفل Artifactory المستخدم دون إعلام.</translation>
    </message>
    <message>
        <source>Have an administrator of Artifactory unlock the user.</source>
        <translation>اطلب من أحد مسؤولي Artifactory فتح قفل المستخدم.</translation>
    </message>
    <message>
        <source>Artifactory allows anonymous access here, so it looks at no password. Check by pulling a private image.</source>
        <translation>يسمح Artifactory هنا بالوصول المجهول، فلا ينظر إلى أي كلمة مرور. تحقق بسحب صورة خاصة.</translation>
    </message>
    <message>
        <source>Enter the host or the port of the Docker repository, such as docker-local.%1 or %1:5001.</source>
        <translation>أدخل مضيف مستودع Docker أو منفذه، مثل docker-local.%1 أو %1:5001.</translation>
    </message>
    <message>
        <source>Ask the administrator to correct the custom base URL of Artifactory: it has to begin with https.</source>
        <translation>اطلب من المسؤول تصحيح العنوان الأساسي المخصص (custom base URL) في Artifactory: يجب أن يبدأ بـ https.</translation>
    </message>
    <message>
        <source>Use a classic access token with read:packages, authorised for single sign-on if the organisation asks for it. The user name does not matter.</source>
        <translation>استخدم رمز وصول كلاسيكيًا بالصلاحية read:packages، ومصرّحًا له بتسجيل الدخول الموحد إن كانت المؤسسة تطلبه. اسم المستخدم لا يهم.</translation>
    </message>
    <message>
        <source>Give the access token read:packages at GitHub, and write:packages if it is to push.</source>
        <translation>امنح رمز الوصول الصلاحية read:packages في GitHub، والصلاحية write:packages إن كان للدفع.</translation>
    </message>
    <message>
        <source>Enter ghcr.io, the registry&apos;s own host.</source>
        <translation>أدخل ghcr.io، وهو مضيف السجل نفسه.</translation>
    </message>
    <message>
        <source>With two-factor login, use a personal access token with read_registry as the password. A deploy token goes with its own user name, a project&apos;s token with any.</source>
        <translation>مع المصادقة الثنائية استخدم رمز وصول شخصيًا بالنطاق read_registry بدل كلمة المرور. رمز النشر يُستخدم مع اسم المستخدم الخاص به، ورمز المشروع مع أي اسم.</translation>
    </message>
    <message>
        <source>After several wrong passwords GitLab shuts out an address for an hour: wait, then check again once.</source>
        <translation>بعد عدة كلمات مرور خاطئة يحجب GitLab العنوان ساعة: انتظر، ثم أعد الفحص مرة واحدة.</translation>
    </message>
    <message>
        <source>Enter the registry&apos;s own address, not GitLab&apos;s: registry.%1, or %1:5050 where it shares the host.</source>
        <translation>أدخل عنوان السجل نفسه، لا عنوان GitLab: أي registry.%1، أو %1:5050 حين يشتركان في المضيف.</translation>
    </message>
    <message>
        <source>Check that the admin user is enabled, which it is not at first, or use a token or a service principal.</source>
        <translation>تحقق من تفعيل المستخدم المسؤول، فهو معطّل في البداية، أو استخدم رمزًا أو كيان خدمة.</translation>
    </message>
    <message>
        <source>Have the address of your network allowed in the registry&apos;s networking settings, or connect to the VPN.</source>
        <translation>اطلب السماح لعنوان شبكتك في إعدادات الشبكات الخاصة بالسجل، أو اتصل عبر VPN.</translation>
    </message>
    <message>
        <source>Check the registry&apos;s name in the Azure portal; a private one is seen only from its own network or VPN.</source>
        <translation>تحقق من اسم السجل في بوابة Azure؛ فالسجل الخاص لا يُرى إلا من شبكته أو عبر VPN.</translation>
    </message>
    <message>
        <source>Enter the login server that the Azure portal shows: NAME.azurecr.io.</source>
        <translation>أدخل خادم تسجيل الدخول الذي تعرضه بوابة Azure: ‎NAME.azurecr.io.</translation>
    </message>
    <message>
        <source>If you log in to Harbor with single sign-on (OIDC), use the CLI secret of your profile as the password. A robot&apos;s name is whole only with what stands before it: robot$project+name.</source>
        <translation>إن كنت تدخل إلى Harbor بتسجيل الدخول الموحد (OIDC)، فاستخدم سر CLI من ملفك الشخصي بدل كلمة المرور. ولا يكتمل اسم الروبوت إلا بما يسبقه: robot$project+name.</translation>
    </message>
    <message>
        <source>Ask the administrator to have the proxy in front of Harbor send X-Forwarded-Proto.</source>
        <translation>اطلب من المسؤول أن يرسل الوسيط الواقع أمام Harbor الترويسة X-Forwarded-Proto.</translation>
    </message>
    <message>
        <source>Enter the host and port of Harbor itself, without /harbor.</source>
        <translation>أدخل مضيف Harbor نفسه ومنفذه، دون ‎/harbor.</translation>
    </message>
    <message>
        <source>Use $oauthtoken as the user name and an NGC key as the password.</source>
        <translation>استخدم ‎$oauthtoken اسمًا للمستخدم، ومفتاح NGC كلمةً للمرور.</translation>
    </message>
    <message>
        <source>Enter registry.gitlab.com, the registry&apos;s own host.</source>
        <translation>أدخل registry.gitlab.com، وهو مضيف السجل نفسه.</translation>
    </message>
    <message>
        <source>Enter the repository&apos;s own host, such as docker-local.example.jfrog.io.</source>
        <translation>أدخل مضيف المستودع نفسه، مثل docker-local.example.jfrog.io.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2.</source>
        <extracomment>%1 is the registry, %2 the user, %3 another host, %4 a detail such as a status or a time, %5 when it was checked.</extracomment>
        <translation>يقبل %1 تسجيل دخول %2.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2 and gives it a token of its own.</source>
        <translation>يقبل %1 تسجيل دخول %2 ويمنحه رمزًا خاصًا به.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2 and turns away callers without one.</source>
        <translation>يقبل %1 تسجيل دخول %2 ويردّ من لم يسجّل الدخول.</translation>
    </message>
    <message>
        <source>%1 accepts the token; the name %2 it does not look at.</source>
        <translation>يقبل %1 الرمز، ولا ينظر إلى الاسم %2.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2; for a wrong one it gives no token.</source>
        <translation>يقبل %1 تسجيل دخول %2، ولا يمنح رمزًا لبيانات دخول خاطئة.</translation>
    </message>
    <message>
        <source>Amazon gives the key %2 a password, and %1 accepts it.</source>
        <translation>تمنح Amazon المفتاح %2 كلمة مرور، ويقبلها %1.</translation>
    </message>
    <message>
        <source>Amazon does not know the access key %2.</source>
        <translation>لا تعرف Amazon مفتاح الوصول %2.</translation>
    </message>
    <message>
        <source>Amazon knows the access key %2, but the secret is not the one of it.</source>
        <translation>تعرف Amazon مفتاح الوصول %2، لكن المفتاح السري ليس مفتاحه.</translation>
    </message>
    <message>
        <source>The temporary key %2 has expired at Amazon.</source>
        <translation>انتهت صلاحية المفتاح المؤقت %2 لدى Amazon.</translation>
    </message>
    <message>
        <source>Amazon knows the key %2, but it may not ask for a registry password.</source>
        <translation>تعرف Amazon المفتاح %2، لكن لا يُسمح له بطلب كلمة مرور للسجل.</translation>
    </message>
    <message>
        <source>The key %2 belongs to the AWS account %4, which may not use the registry %1.</source>
        <translation>يتبع المفتاح %2 حساب AWS ذا الرقم %4، ولا يُسمح لهذا الحساب باستخدام السجل %1.</translation>
    </message>
    <message>
        <source>Amazon has no region named %4, so the key %2 could not be tried.</source>
        <translation>ليس لدى Amazon منطقة باسم %4، فتعذرت تجربة المفتاح %2.</translation>
    </message>
    <message>
        <source>The certificate authorities kept for %1 cannot be read, so nothing was sent.</source>
        <translation>تعذرت قراءة سلطات التصديق المحفوظة لـ %1، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The client certificate kept for %1 and its key do not fit together, so nothing was sent.</source>
        <translation>لا تتطابق شهادة العميل المحفوظة لـ %1 مع مفتاحها، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 refuses the user name or the password of %2.</source>
        <translation>يرفض %1 اسم المستخدم %2 أو كلمة مروره.</translation>
    </message>
    <message>
        <source>%1 has locked the login of %2 after too many failed ones.</source>
        <translation>قفل %1 تسجيل دخول %2 بعد محاولات فاشلة كثيرة.</translation>
    </message>
    <message>
        <source>%1 does not accept the token that %2 has just been given.</source>
        <translation>لا يقبل %1 الرمز الذي مُنح للتو للمستخدم %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the login of %2, and its clock and the one of this computer are %4 apart.</source>
        <translation>لا يقبل %1 تسجيل دخول %2، والفرق بين ساعته وساعة هذا الحاسوب %4.</translation>
    </message>
    <message>
        <source>%1 knows %2 but gives no right to use it.</source>
        <translation>يعرف %1 المستخدم %2، لكنه لا يمنحه صلاحية الاستخدام.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in from here.</source>
        <translation>لا يسمح %1 بدخول %2 من هنا.</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the password of %2 could not be proved.</source>
        <translation>يسمح %1 بدخول الجميع، فتعذر إثبات كلمة مرور %2.</translation>
    </message>
    <message>
        <source>%1 gives everybody the same kind of token, so the password of %2 could not be proved.</source>
        <translation>يمنح %1 الجميع النوع نفسه من الرموز، فتعذر إثبات كلمة مرور %2.</translation>
    </message>
    <message>
        <source>%1 has had too many requests from here.</source>
        <translation>تلقى %1 طلبات أكثر من المسموح من هنا.</translation>
    </message>
    <message>
        <source>%1 is in trouble of its own (status %4).</source>
        <translation>في %1 نفسه خلل (الحالة %4).</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to %3, where it must not go.</source>
        <translation>يريد %1 إرسال كلمة مرور %2 إلى %3، ولا يجوز أن تذهب إلى هناك.</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to another host, %3.</source>
        <translation>يريد %1 إرسال كلمة مرور %2 إلى مضيف آخر هو %3.</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to %3 without encryption.</source>
        <translation>يريد %1 إرسال كلمة مرور %2 إلى %3 دون تشفير.</translation>
    </message>
    <message>
        <source>%1 asks for a login but does not say which kind.</source>
        <translation>يطلب %1 تسجيل الدخول دون أن يحدد نوعه.</translation>
    </message>
    <message>
        <source>%1 asks for a login in a way that cannot be understood.</source>
        <translation>يطلب %1 تسجيل الدخول بطريقة لا يمكن فهمها.</translation>
    </message>
    <message>
        <source>%1 offers only kinds of login that Purser does not speak: %4.</source>
        <translation>لا يتيح %1 إلا أنواع تسجيل دخول لا يدعمها Purser: %4.</translation>
    </message>
    <message>
        <source>The token service of %1 answered without a token.</source>
        <translation>ردّت خدمة الرموز الخاصة بـ %1 دون رمز.</translation>
    </message>
    <message>
        <source>The token service of %1 rejected the request itself (status %4).</source>
        <translation>رفضت خدمة الرموز الخاصة بـ %1 الطلب نفسه (الحالة %4).</translation>
    </message>
    <message>
        <source>%1 gave an answer that no registry should give (status %4).</source>
        <translation>أعطى %1 ردًا لا ينبغي أن يصدر عن سجل (الحالة %4).</translation>
    </message>
    <message>
        <source>The check of %1 was cancelled.</source>
        <translation>أُلغي فحص %1.</translation>
    </message>
    <message>
        <source>The key for %1 is damaged, so nothing was sent.</source>
        <translation>المفتاح الخاص بـ %1 تالف، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 can only be reached without encryption, so nothing was sent.</source>
        <translation>لا يمكن الوصول إلى %1 إلا دون تشفير، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The address of the registry for %2 cannot be used, so nothing was sent.</source>
        <translation>عنوان السجل الخاص بـ %2 غير صالح للاستخدام، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The user name %2 cannot be sent to %1: it has a colon or a control character.</source>
        <translation>لا يمكن إرسال اسم المستخدم %2 إلى %1: فيه نقطتان رأسيتان أو محرف تحكم.</translation>
    </message>
    <message>
        <source>%1 has no registry at this address.</source>
        <translation>ليس لدى %1 سجل على هذا العنوان.</translation>
    </message>
    <message>
        <source>%1 is a web site, not a registry.</source>
        <translation>العنوان %1 موقع ويب وليس سجلًا.</translation>
    </message>
    <message>
        <source>Instead of %1, a page for people answered from %3.</source>
        <translation>بدلًا من %1 جاء الرد من %3 بصفحة مخصصة للأشخاص.</translation>
    </message>
    <message>
        <source>There is no computer named %1.</source>
        <translation>لا يوجد حاسوب باسم %1.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>لا شيء يستمع على %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يردّ %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 hung up before its answer was complete.</source>
        <translation>قطع %1 الاتصال قبل اكتمال رده.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>فشل الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>This computer has no network, so %1 could not be asked.</source>
        <translation>لا شبكة لدى هذا الحاسوب، فتعذر سؤال %1.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it has signed itself.</source>
        <translation>يعرض %1 شهادة وقّعها بنفسه.</translation>
    </message>
    <message>
        <source>%1 shows a certificate of an authority this computer does not know.</source>
        <translation>يعرض %1 شهادة من سلطة تصديق لا يعرفها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %4.</source>
        <translation>انتهت صلاحية شهادة %1 في %4.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %4, and this computer&apos;s clock says %5.</source>
        <translation>تبدأ صلاحية شهادة %1 في %4، وساعة هذا الحاسوب تشير إلى %5.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name: %3.</source>
        <translation>شهادة %1 صادرة لاسم آخر: %3.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that leads to no authority this computer knows, or leaves out one in between.</source>
        <translation>يعرض %1 شهادة لا تنتهي إلى أي سلطة تصديق يعرفها هذا الحاسوب، أو تنقص سلسلتها شهادة وسيطة.</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key or a signature too weak to trust.</source>
        <translation>في شهادة %1 مفتاح أو توقيع أضعف من أن يوثق به.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for a server, or by somebody who must not issue any.</source>
        <translation>لم تصدر شهادة %1 لخادم، أو أصدرتها جهة لا يحق لها الإصدار.</translation>
    </message>
    <message>
        <source>%1 speaks only encryption that is too old to be safe.</source>
        <translation>لا يدعم %1 إلا تشفيرًا أقدم من أن يكون آمنًا.</translation>
    </message>
    <message>
        <source>%1 lets in only callers with a certificate of their own.</source>
        <translation>لا يسمح %1 إلا بدخول من لديه شهادة خاصة به.</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate of this integration.</source>
        <translation>لا يقبل %1 شهادة العميل الخاصة بهذا التكامل.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: it may be too old, or let in only callers with a certificate.</source>
        <translation>تعذر إجراء اتصال مشفّر مع %1: قد يكون قديمًا جدًا، أو لا يسمح إلا بدخول من لديه شهادة.</translation>
    </message>
    <message>
        <source>%1 speaks http, not https.</source>
        <translation>يستخدم %1 البروتوكول http لا https.</translation>
    </message>
    <message>
        <source>%1 speaks https, not http.</source>
        <translation>يستخدم %1 البروتوكول https لا http.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 did not answer.</source>
        <translation>لم يردّ الوسيط %3 الواقع في الطريق إلى %1.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 hung up.</source>
        <translation>قطع الوسيط %3 الواقع في الطريق إلى %1 الاتصال.</translation>
    </message>
    <message>
        <source>The proxy %3 opens no way to %1.</source>
        <translation>لا يفتح الوسيط %3 طريقًا إلى %1.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 wants a login.</source>
        <translation>يطلب الوسيط %3 الواقع في الطريق إلى %1 تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The proxy %3 could read the password for %1, so it was not sent.</source>
        <translation>يستطيع الوسيط %3 قراءة كلمة مرور %1، فلم تُرسل.</translation>
    </message>
    <message>
        <source>%1 sends callers on to %3, where the password must not go.</source>
        <translation>يحوّل %1 الاتصال إلى %3، ولا يجوز أن تذهب كلمة المرور إلى هناك.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be a registry&apos;s.</source>
        <translation>ردّ %1 أكبر من أن يكون ردّ سجل.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms)</source>
        <translation>%1: %2 (%3 م.ث)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <source>Not a registry</source>
        <translation>ليس سجلًا</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>تعذر الوصول</translation>
    </message>
    <message>
        <source>Basic login on /v2/</source>
        <translation>تسجيل الدخول بطريقة Basic على ‎/v2/‎</translation>
    </message>
    <message>
        <source>a token that names the user</source>
        <translation>رمز يسمّي المستخدم</translation>
    </message>
    <message>
        <source>a password that Amazon gave for the keys</source>
        <translation>كلمة مرور منحتها Amazon للمفتاح</translation>
    </message>
    <message>
        <source>a token that is given for a right login only</source>
        <translation>رمز لا يُمنح إلا لبيانات دخول صحيحة</translation>
    </message>
    <message>
        <source>a token that callers without a login cannot get</source>
        <translation>رمز لا يناله من لم يسجّل الدخول</translation>
    </message>
    <message>
        <source>the registry&apos;s answer</source>
        <translation>ردّ السجل</translation>
    </message>
    <message>
        <source>The key is damaged</source>
        <translation>المفتاح تالف</translation>
    </message>
    <message>
        <source>The key is whole</source>
        <translation>المفتاح سليم</translation>
    </message>
    <message>
        <source>A password from Amazon for the key %1</source>
        <translation>كلمة مرور من Amazon للمفتاح %1</translation>
    </message>
    <message>
        <source>Look for the registry</source>
        <translation>البحث عن السجل</translation>
    </message>
    <message>
        <source>It is a registry</source>
        <translation>إنه سجل</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>رمز لـ %1</translation>
    </message>
    <message>
        <source>The registry does not accept the token</source>
        <translation>السجل لا يقبل الرمز</translation>
    </message>
    <message>
        <source>The registry accepts the token</source>
        <translation>السجل يقبل الرمز</translation>
    </message>
    <message>
        <source>The same without a login, to compare</source>
        <translation>الطلب نفسه دون تسجيل دخول، للمقارنة</translation>
    </message>
    <message>
        <source>Login as %1</source>
        <translation>تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>The certificate names its host only as its common name. Most other tools refuse that.</source>
        <translation>لا تذكر الشهادة مضيفها إلا في الاسم الشائع (common name)، وترفض ذلك معظم الأدوات الأخرى.</translation>
    </message>
    <message>
        <source>Asked once for all that were checked together.</source>
        <translation>سُئل عنه مرة واحدة لكل ما فُحص معًا.</translation>
    </message>
    <message>
        <source>Proved by: %1</source>
        <translation>طريقة الإثبات: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>يقول الخادم: %1</translation>
    </message>
</context>
<context>
    <name>CredentialHelper</name>
    <message>
        <source>The secret of “%1” is not text, and this protocol carries nothing else.</source>
        <translation>ليس سر «%1» نصًا، ولا ينقل هذا البروتوكول غير النصوص.</translation>
    </message>
    <message>
        <source>This is not what a tool sends to be stored.</source>
        <translation>ليس هذا ما ترسله الأدوات للتخزين.</translation>
    </message>
    <message>
        <source>Several integrations are for this registry: %1. Set PURSER_SUBSCRIPTION to a subscription that uses one of them, work in the folder of a project of one, or make one the default of the registry in Purser.</source>
        <translation>لهذا السجل عدة تكاملات: %1. اضبط PURSER_SUBSCRIPTION على اشتراك يستخدم أحدها، أو اعمل في مجلد مشروع تابع له، أو اجعل أحدها الافتراضي للسجل في Purser.</translation>
    </message>
    <message>
        <source>This is not the address of a registry.</source>
        <translation>ليس هذا عنوان سجل.</translation>
    </message>
    <message>
        <source>the only one of its host</source>
        <translation>الوحيد لمضيفه</translation>
    </message>
    <message>
        <source>nothing tells it from the others</source>
        <translation>لا شيء يميزه من غيره</translation>
    </message>
    <message>
        <source>the subscription that PURSER_SUBSCRIPTION names uses it</source>
        <translation>يستخدمه الاشتراك المحدد في PURSER_SUBSCRIPTION</translation>
    </message>
    <message>
        <source>the subscription that PURSER_SUBSCRIPTION names does not use it</source>
        <translation>لا يستخدمه الاشتراك المحدد في PURSER_SUBSCRIPTION</translation>
    </message>
    <message>
        <source>the subscription of the project in this folder uses it</source>
        <translation>يستخدمه اشتراك المشروع الموجود في هذا المجلد</translation>
    </message>
    <message>
        <source>the subscription of the project in this folder uses another one</source>
        <translation>يستخدم اشتراك المشروع الموجود في هذا المجلد تكاملًا آخر</translation>
    </message>
    <message>
        <source>it is for that part of the registry</source>
        <translation>مخصص لذلك الجزء من السجل</translation>
    </message>
    <message>
        <source>another one is for that part of the registry</source>
        <translation>ثمة تكامل آخر مخصص لذلك الجزء من السجل</translation>
    </message>
    <message>
        <source>it is the default of its registry</source>
        <translation>الافتراضي لسجله</translation>
    </message>
    <message>
        <source>another one is the default of its registry</source>
        <translation>ثمة تكامل آخر هو الافتراضي لسجله</translation>
    </message>
    <message>
        <source>PURSER_SUBSCRIPTION names “%1”, and there is no such subscription.</source>
        <translation>القيمة المحددة في PURSER_SUBSCRIPTION هي «%1»، ولا يوجد اشتراك بهذا الاسم.</translation>
    </message>
    <message>
        <source>This login to Google ends within the hour, so Purser does not keep it. Log in as _json_key with the key of a service account.</source>
        <translation>ينتهي تسجيل الدخول هذا إلى Google خلال ساعة، فلا يحتفظ به Purser. سجّل الدخول باسم ‎_json_key مع مفتاح حساب خدمة.</translation>
    </message>
    <message>
        <source>Purser does not keep the tokens of a login in the browser. Log in with a personal access token: docker login -u NAME</source>
        <translation>لا يحتفظ Purser برموز تسجيل الدخول في المتصفح. سجّل الدخول برمز وصول شخصي: docker login -u NAME</translation>
    </message>
    <message>
        <source>The registry gave an identity token, which Purser does not keep. Log in with a user&apos;s name and a password or an access token that stays.</source>
        <translation>منح السجل رمز هوية، ولا يحتفظ به Purser. سجّل الدخول باسم مستخدم مع كلمة مرور أو رمز وصول دائم.</translation>
    </message>
    <message>
        <source>This password of Amazon&apos;s ends within 12 hours, so Purser does not keep it. Add an integration with the keys of the AWS account: with these Purser gets a password whenever one is asked for.</source>
        <translation>تنتهي كلمة مرور Amazon هذه خلال 12 ساعة، فلا يحتفظ بها Purser. أضف تكاملًا بمفاتيح حساب AWS، فيحصل بها Purser على كلمة مرور كلما طُلبت.</translation>
    </message>
    <message>
        <source>Several integrations have this user: %1. Change the password of the right one in Purser.</source>
        <translation>لهذا المستخدم عدة تكاملات: %1. غيّر كلمة مرور التكامل المقصود في Purser.</translation>
    </message>
    <message>
        <source>“%1” is used by %2, so a logout does not delete it. End that, or delete it, in Purser.</source>
        <translation>التكامل «%1» مستخدم في %2، فلا يحذفه تسجيل الخروج. أنهِ ذلك الاستخدام في Purser، أو احذف التكامل منه.</translation>
    </message>
</context>
<context>
    <name>Dependents</name>
    <message>
        <source>%1, uses %2</source>
        <translation>%1، التكاملات المستخدمة: %2</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No uses</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا عناصر للمراجعة</numerusform>
            <numerusform>عنصر واحد للمراجعة</numerusform>
            <numerusform>عنصران للمراجعة</numerusform>
            <numerusform>%n عناصر للمراجعة</numerusform>
            <numerusform>%n عنصرًا للمراجعة</numerusform>
            <numerusform>%n عنصر للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Uses</source>
        <extracomment>A noun: what a project uses</extracomment>
        <translation>التكاملات المستخدمة</translation>
    </message>
    <message>
        <source>Last Scan</source>
        <translation>آخر تحليل</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>إضافة مشروع</translation>
    </message>
    <message>
        <source>Edit Project</source>
        <translation>تعديل المشروع</translation>
    </message>
    <message>
        <source>Project Name</source>
        <translation>اسم المشروع</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>لا مشاريع بعد</translation>
    </message>
    <message>
        <source>A project is a folder on this computer. A scan of it finds the files that use the integrations of this subscription, line by line.</source>
        <translation>المشروع مجلد على هذا الحاسوب. يعثر تحليله على الملفات التي تستخدم تكاملات هذا الاشتراك، سطرًا سطرًا.</translation>
    </message>
    <message>
        <source>As its people call it, often the repository&apos;s name</source>
        <translation>كما يسميه العاملون فيه، وهو اسم المستودع في الغالب</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>Add Environment</source>
        <translation>إضافة بيئة</translation>
    </message>
    <message>
        <source>Edit Environment</source>
        <translation>تعديل البيئة</translation>
    </message>
    <message>
        <source>Environment Name</source>
        <translation>اسم البيئة</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>لا بيئات بعد</translation>
    </message>
    <message>
        <source>An environment is a place to which this subscription deploys, with the integrations it needs to pull images there.</source>
        <translation>البيئة مكان ينشر فيه هذا الاشتراك، مع التكاملات اللازمة لسحب الصور إليه.</translation>
    </message>
    <message>
        <source>Where it runs: production, staging</source>
        <translation>مكان التشغيل: الإنتاج، ما قبل الإنتاج</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Add Image</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Edit Image</source>
        <translation>تعديل الصورة</translation>
    </message>
    <message>
        <source>Image Name</source>
        <translation>اسم الصورة</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>An image that this subscription pulls or pushes, with the integration that logs in to its registry.</source>
        <translation>صورة يسحبها هذا الاشتراك أو يدفعها، مع التكامل الذي يسجّل الدخول إلى سجلها.</translation>
    </message>
    <message>
        <source>As it is pulled: registry.example.com/team/app</source>
        <translation>كما تُسحب: registry.example.com/team/app</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The name “%1” has no letter from A to Z, so that no variable can begin with it. Rename it.</source>
        <translation>ليس في الاسم «%1» حرف من A إلى Z، فلا يمكن أن يبدأ به متغير. غيّر اسمه.</translation>
    </message>
    <message>
        <source>“%1” and “%2” both set the variable %3, and one would hide the other. Take one at a time, or rename one.</source>
        <translation>يضبط كل من «%1» و«%2» المتغير %3، فيحجب أحدهما الآخر. خذ كلًا منهما على حدة، أو غيّر اسم أحدهما.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both for %3, and such a file holds one login for each registry. Take one at a time.</source>
        <translation>كل من «%1» و«%2» مخصص لـ %3، ولا يحمل ملف كهذا إلا بيانات دخول واحدة لكل سجل. خذ كلًا منهما على حدة.</translation>
    </message>
    <message>
        <source>“%1” does not say which account&apos;s registry it is for. Enter the AWS account ID.</source>
        <translation>لا يحدد «%1» سجل أي حساب يخصه. أدخل معرّف حساب AWS.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) holds a NUL byte, which no environment variable can.</source>
        <translation>في قيمة %2 («%1») بايت NUL، ولا يقبله أي متغير بيئة.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) is not text in UTF-8, and such a file is. Take the format for a shell.</source>
        <translation>قيمة %2 («%1») ليست نصًا بترميز UTF-8، وملف كهذا لا يكون إلا به. اختر الصيغة المخصصة للصدفة.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) has several lines, and such a file has one for each variable. Take another format.</source>
        <translation>لقيمة %2 («%1») عدة أسطر، وملف كهذا يخصص لكل متغير سطرًا واحدًا. اختر صيغة أخرى.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) ends in \ or holds both &apos; and `, which the readers of such files understand differently. Take the format for a shell.</source>
        <translation>تنتهي قيمة %2 («%1») بالمحرف \ أو تحوي &apos; و ` معًا، وتختلف قارئات هذه الملفات في فهم ذلك. اختر الصيغة المخصصة للصدفة.</translation>
    </message>
    <message>
        <source>A secret of Kubernetes has a name of small letters, digits, “-” and “.”: give it one.</source>
        <translation>يتكون اسم السر في Kubernetes من أحرف لاتينية صغيرة وأرقام و«-» و«.»: أعطه اسمًا كهذا.</translation>
    </message>
    <message>
        <source>A namespace of Kubernetes has a name of small letters, digits and “-”.</source>
        <translation>يتكون اسم فضاء الأسماء في Kubernetes من أحرف لاتينية صغيرة وأرقام و«-».</translation>
    </message>
    <message>
        <source>“%1” sets the variable %2 twice. Rename one of its keys.</source>
        <translation>يضبط «%1» المتغير %2 مرتين. غيّر اسم أحد مفتاحيه.</translation>
    </message>
    <message>
        <source>“%1” worked until %2.</source>
        <translation>كان «%1» صالحًا حتى ‎%2.</translation>
    </message>
    <message>
        <source>“%1” works until %2.</source>
        <translation>يصلح «%1» حتى ‎%2.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
</context>
<context>
    <name>FieldIssues</name>
    <message>
        <source>Send the password unencrypted</source>
        <translation>إرسال كلمة المرور دون تشفير</translation>
    </message>
    <message>
        <source>Trim the white space when saving</source>
        <translation>إزالة الفراغات الطرفية عند الحفظ</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Purser&apos;s guide</source>
        <translation>دليل Purser</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>%1. Marked: %2</source>
        <translation>%1. المعلَّم: %2</translation>
    </message>
</context>
<context>
    <name>HelperTrial</name>
    <message>
        <source>docker-credential-purser answers as the tools expect it.</source>
        <translation>يجيب docker-credential-purser كما تتوقع الأدوات.</translation>
    </message>
    <message>
        <source>docker-credential-purser is not on the PATH, so no tool finds it. Put a link to it into a folder that is, such as /usr/local/bin.</source>
        <translation>ليس docker-credential-purser في PATH، فلا تجده أي أداة. ضع رابطًا إليه في مجلد مدرج فيه، مثل ‎/usr/local/bin.</translation>
    </message>
    <message>
        <source>%1 is not Purser&apos;s. It said: %2</source>
        <translation>البرنامج ‎%1 ليس من Purser. وقد قال: %2</translation>
    </message>
    <message>
        <source>%1 does not start: %2</source>
        <translation>يتعذر تشغيل ‎%1: %2</translation>
    </message>
    <message>
        <source>Asked for %1, docker-credential-purser said: %2</source>
        <translation>عند السؤال عن %1 قال docker-credential-purser: %2</translation>
    </message>
    <message>
        <source>docker-credential-purser did not answer.</source>
        <translation>لم يُجب docker-credential-purser.</translation>
    </message>
</context>
<context>
    <name>IntegrationList</name>
    <message>
        <source>None</source>
        <extracomment>No subscriptions</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type Name</source>
        <translation>اسم النوع</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>قُبل %1</translation>
    </message>
    <message>
        <source>The credential expires on %1.</source>
        <translation>تنتهي صلاحية بيانات الاعتماد في %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>السر مفقود</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>لم يُفحص قط</translation>
    </message>
</context>
<context>
    <name>IntegrationType</name>
    <message>
        <source>Login server of your registry</source>
        <translation>خادم تسجيل الدخول إلى سجلك</translation>
    </message>
    <message>
        <source>Name of a token, a service principal&apos;s application ID, or the registry&apos;s name</source>
        <translation>اسم رمز، أو معرّف التطبيق لكيان خدمة، أو اسم السجل</translation>
    </message>
    <message>
        <source>Password of the token, or the service principal&apos;s secret</source>
        <translation>كلمة مرور الرمز، أو سر كيان الخدمة</translation>
    </message>
    <message>
        <source>You need the login server of your registry and a token, a service principal, or its admin user (which is off unless somebody switched it on).</source>
        <translation>تحتاج إلى خادم تسجيل الدخول إلى سجلك، وإلى رمز أو كيان خدمة أو المستخدم المسؤول للسجل (وهو معطّل ما لم يفعّله أحد).</translation>
    </message>
    <message>
        <source>Create a token in the Azure portal, under Repository permissions, Tokens; its name is the username. To list tags it needs the right metadata/read.</source>
        <translation>أنشئ رمزًا في بوابة Azure، ضمن Repository permissions ثم Tokens؛ واسمه هو اسم المستخدم. يحتاج سرد الوسوم إلى الصلاحية metadata/read.</translation>
    </message>
    <message>
        <source>The password goes to the keychain of this computer and nowhere else.</source>
        <translation>تُحفظ كلمة المرور في حلقة مفاتيح هذا الحاسوب، ولا تذهب إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>Your JFrog Artifactory host</source>
        <translation>مضيف JFrog Artifactory الخاص بك</translation>
    </message>
    <message>
        <source>Your JFrog Artifactory username</source>
        <translation>اسم المستخدم في JFrog Artifactory</translation>
    </message>
    <message>
        <source>Password, identity token or reference token</source>
        <translation>كلمة مرور أو رمز هوية أو رمز مرجعي</translation>
    </message>
    <message>
        <source>You need the host under which your Docker repository is reached: a subdomain, a port, or Artifactory itself if repositories have paths.</source>
        <translation>تحتاج إلى المضيف الذي يمكن الوصول عبره إلى مستودع Docker: نطاق فرعي، أو منفذ، أو Artifactory نفسه إن كانت للمستودعات مسارات.</translation>
    </message>
    <message>
        <source>Create an identity token in your profile and use it as the password. The username must be the one the token was made for.</source>
        <translation>أنشئ رمز هوية في ملفك الشخصي واستخدمه بدل كلمة المرور. ويجب أن يكون اسم المستخدم هو الذي أُنشئ له الرمز.</translation>
    </message>
    <message>
        <source>Url</source>
        <translation>العنوان (URL)</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Last day on which the credential works, if you know it (optional)</source>
        <translation>آخر يوم تصلح فيه بيانات الاعتماد، إن كنت تعرفه (اختياري)</translation>
    </message>
    <message>
        <source>Certificate Authorities</source>
        <translation>سلطات التصديق</translation>
    </message>
    <message>
        <source>Authorities that vouch for the registry besides the system&apos;s, as PEM (optional)</source>
        <translation>سلطات تصديق تضمن السجل إضافة إلى سلطات النظام، بصيغة PEM (اختياري)</translation>
    </message>
    <message>
        <source>Client Certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>Certificate that the registry asks its callers for, as PEM (optional)</source>
        <translation>الشهادة التي يطلبها السجل من المتصلين به، بصيغة PEM (اختياري)</translation>
    </message>
    <message>
        <source>Client Key</source>
        <translation>مفتاح العميل</translation>
    </message>
    <message>
        <source>Private key of the client certificate, without a passphrase</source>
        <translation>المفتاح الخاص لشهادة العميل، دون عبارة مرور</translation>
    </message>
    <message>
        <source>Load the key file, drop it here, or paste it</source>
        <translation>حمّل ملف المفتاح أو أفلته هنا أو ألصقه</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>The system&apos;s (if left empty), none, or host and port of one</source>
        <translation>وسيط النظام (إن تُرك فارغًا)، أو بلا وسيط، أو مضيف وسيط ومنفذه</translation>
    </message>
    <message>
        <source>Username used to log into Docker Hub</source>
        <translation>اسم المستخدم لتسجيل الدخول إلى Docker Hub</translation>
    </message>
    <message>
        <source>Password or access token used to log into Docker Hub</source>
        <translation>كلمة مرور أو رمز وصول لتسجيل الدخول إلى Docker Hub</translation>
    </message>
    <message>
        <source>Email used in your Docker Hub account (optional)</source>
        <translation>البريد الإلكتروني المستخدم في حسابك على Docker Hub (اختياري)</translation>
    </message>
    <message>
        <source>You need your Docker ID and an access token. With two-factor login the password itself is refused; create a token in the account settings of Docker Hub.</source>
        <translation>تحتاج إلى معرّف Docker ورمز وصول. مع المصادقة الثنائية تُرفض كلمة المرور نفسها؛ أنشئ رمزًا في إعدادات حسابك على Docker Hub.</translation>
    </message>
    <message>
        <source>Docker Hub locks a user for some minutes after several wrong passwords, so Test connection tries each one only once.</source>
        <translation>يقفل Docker Hub المستخدم بضع دقائق بعد عدة كلمات مرور خاطئة، ولذلك يجرب «اختبار الاتصال» كلًا منها مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>URL to trusted registry</source>
        <translation>عنوان URL للسجل الموثوق</translation>
    </message>
    <message>
        <source>Login info to your trusted registry</source>
        <translation>بيانات الدخول إلى سجلك الموثوق</translation>
    </message>
    <message>
        <source>Password or access token for your trusted registry</source>
        <translation>كلمة مرور أو رمز وصول لسجلك الموثوق</translation>
    </message>
    <message>
        <source>Email account for the user (optional)</source>
        <translation>حساب البريد الإلكتروني للمستخدم (اختياري)</translation>
    </message>
    <message>
        <source>You need the address of your trusted registry and a login for it. People who log in through SAML need an access token from their profile.</source>
        <translation>تحتاج إلى عنوان سجلك الموثوق وبيانات دخول إليه. من يسجّل الدخول عبر SAML يحتاج إلى رمز وصول من ملفه الشخصي.</translation>
    </message>
    <message>
        <source>Most trusted registries have a certificate of their own. Download their authority from the path /ca of the registry, and enter it under Connection.</source>
        <translation>لمعظم السجلات الموثوقة شهادة خاصة بها. نزّل سلطة التصديق الخاصة بها من المسار ‎/ca في السجل، وأدخلها ضمن «الاتصال».</translation>
    </message>
    <message>
        <source>AWS Access Key ID</source>
        <translation>معرّف مفتاح الوصول في AWS</translation>
    </message>
    <message>
        <source>Access key ID is generated when you create an access key for IAM users</source>
        <translation>يُولَّد معرّف مفتاح الوصول عند إنشاء مفتاح وصول لمستخدمي IAM</translation>
    </message>
    <message>
        <source>AWS Secret Access Key</source>
        <translation>مفتاح الوصول السري في AWS</translation>
    </message>
    <message>
        <source>Secret access key is generated together with the access key ID</source>
        <translation>يُولَّد مفتاح الوصول السري مع معرّف مفتاح الوصول</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Region of your registry</source>
        <translation>منطقة سجلك</translation>
    </message>
    <message>
        <source>AWS Account ID</source>
        <translation>معرّف حساب AWS</translation>
    </message>
    <message>
        <source>Account that owns the registry; empty for the account of the key (optional)</source>
        <translation>الحساب المالك للسجل؛ اتركه فارغًا لاستخدام حساب المفتاح (اختياري)</translation>
    </message>
    <message>
        <source>AWS Session Token</source>
        <translation>رمز جلسة AWS</translation>
    </message>
    <message>
        <source>Only for temporary access keys, which begin with ASIA (optional)</source>
        <translation>لمفاتيح الوصول المؤقتة فقط، وهي التي تبدأ بـ ASIA (اختياري)</translation>
    </message>
    <message>
        <source>You need an access key of an IAM user that may call ecr:GetAuthorizationToken and read (to push, write) your repositories.</source>
        <translation>تحتاج إلى مفتاح وصول لمستخدم IAM يُسمح له باستدعاء ecr:GetAuthorizationToken وبالقراءة من مستودعاتك (وبالكتابة فيها للدفع).</translation>
    </message>
    <message>
        <source>Create it in the IAM console, under Users, Security credentials. Amazon shows the secret access key only once.</source>
        <translation>أنشئه في وحدة تحكم IAM، ضمن Users ثم Security credentials. لا تعرض Amazon مفتاح الوصول السري إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>The secret access key goes to the keychain of this computer. It is never sent anywhere: requests are signed with it, and the password that Amazon gives is forgotten after some hours.</source>
        <translation>يُحفظ مفتاح الوصول السري في حلقة مفاتيح هذا الحاسوب. ولا يُرسل أبدًا إلى أي مكان: توقَّع به الطلبات، وتُنسى كلمة المرور التي تمنحها Amazon بعد بضع ساعات.</translation>
    </message>
    <message>
        <source>JSON Key</source>
        <translation>مفتاح JSON</translation>
    </message>
    <message>
        <source>Service account credentials from the Google Cloud console</source>
        <translation>بيانات اعتماد حساب الخدمة من وحدة تحكم Google Cloud</translation>
    </message>
    <message>
        <source>URL of your registry, such as https://europe-docker.pkg.dev; empty for gcr.io</source>
        <translation>عنوان URL لسجلك، مثل https://europe-docker.pkg.dev؛ اتركه فارغًا لاستخدام gcr.io</translation>
    </message>
    <message>
        <source>You need the JSON key of a service account with the role Artifact Registry Reader (to push, Writer) on your registry.</source>
        <translation>تحتاج إلى مفتاح JSON لحساب خدمة له الدور Artifact Registry Reader (أو Writer للدفع) على سجلك.</translation>
    </message>
    <message>
        <source>gcr.io, us.gcr.io, eu.gcr.io and asia.gcr.io are served by Artifact Registry today. Registries made there have hosts such as europe-docker.pkg.dev.</source>
        <translation>تقدّم Artifact Registry اليوم خدمات gcr.io و us.gcr.io و eu.gcr.io و asia.gcr.io. أما السجلات المنشأة فيها فلها مضيفات مثل europe-docker.pkg.dev.</translation>
    </message>
    <message>
        <source>The key is examined on this computer first. It goes to the keychain of this computer, and to no host but your registry.</source>
        <translation>يُفحص المفتاح أولًا على هذا الحاسوب. ثم يُحفظ في حلقة مفاتيح هذا الحاسوب، ولا يُرسل إلى أي مضيف سوى سجلك.</translation>
    </message>
    <message>
        <source>GitHub username</source>
        <translation>اسم المستخدم في GitHub</translation>
    </message>
    <message>
        <source>Personal access token (classic)</source>
        <translation>رمز وصول شخصي (كلاسيكي)</translation>
    </message>
    <message>
        <source>You need a personal access token (classic) with the right read:packages, and write:packages to push. GitHub takes no password here.</source>
        <translation>تحتاج إلى رمز وصول شخصي (كلاسيكي) بالصلاحية read:packages، والصلاحية write:packages للدفع. لا يقبل GitHub هنا أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Create it in the developer settings of your GitHub account. If your organisation logs in through SSO, authorise the token for it.</source>
        <translation>أنشئه في إعدادات المطورين ضمن حسابك على GitHub. وإن كانت مؤسستك تستخدم تسجيل الدخول الموحد (SSO)، فصرّح للرمز بالوصول إليها.</translation>
    </message>
    <message>
        <source>The token goes to the keychain of this computer and nowhere else.</source>
        <translation>يُحفظ الرمز في حلقة مفاتيح هذا الحاسوب، ولا يذهب إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>URL of your own GitLab&apos;s registry; empty for registry.gitlab.com</source>
        <translation>عنوان URL لسجل GitLab الخاص بك؛ اتركه فارغًا لاستخدام registry.gitlab.com</translation>
    </message>
    <message>
        <source>GitLab username, or the name of a deploy token</source>
        <translation>اسم المستخدم في GitLab، أو اسم رمز نشر</translation>
    </message>
    <message>
        <source>Access token or deploy token</source>
        <translation>رمز وصول أو رمز نشر</translation>
    </message>
    <message>
        <source>You need a token with the scope read_registry (and, to push, write_registry): a personal, project or group access token, or a deploy token with its own username.</source>
        <translation>تحتاج إلى رمز بالنطاق read_registry (وبالنطاق write_registry للدفع): رمز وصول شخصي أو لمشروع أو لمجموعة، أو رمز نشر مع اسم المستخدم الخاص به.</translation>
    </message>
    <message>
        <source>With two-factor login the password itself is refused. Create a token in your preferences, under Access Tokens.</source>
        <translation>مع المصادقة الثنائية تُرفض كلمة المرور نفسها. أنشئ رمزًا في تفضيلاتك، ضمن Access Tokens.</translation>
    </message>
    <message>
        <source>URL of your Harbor</source>
        <translation>عنوان URL لخادم Harbor الخاص بك</translation>
    </message>
    <message>
        <source>Username, or a robot account such as robot$acme+builds</source>
        <translation>اسم مستخدم، أو حساب روبوت مثل robot$acme+builds</translation>
    </message>
    <message>
        <source>Password, CLI secret or robot secret</source>
        <translation>كلمة مرور أو سر CLI أو سر روبوت</translation>
    </message>
    <message>
        <source>You need a user of Harbor or a robot account. The whole name of a robot counts, with its $ and its +.</source>
        <translation>تحتاج إلى مستخدم في Harbor أو حساب روبوت. ويُعتد باسم الروبوت كاملًا، بما فيه $ و +.</translation>
    </message>
    <message>
        <source>If you log in to Harbor through a company&apos;s login page (OIDC), your password does not work here: copy the CLI secret from your user profile.</source>
        <translation>إن كنت تدخل إلى Harbor عبر صفحة تسجيل الدخول الخاصة بالشركة (OIDC)، فلن تعمل كلمة مرورك هنا: انسخ سر CLI من ملفك الشخصي.</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>لا متغيرات</numerusform>
            <numerusform>متغير واحد</numerusform>
            <numerusform>متغيران</numerusform>
            <numerusform>%n متغيرات</numerusform>
            <numerusform>%n متغيرًا</numerusform>
            <numerusform>%n متغير</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom Environment Variables</source>
        <translation>متغيرات بيئة مخصصة</translation>
    </message>
    <message>
        <source>A KEY=value in each line</source>
        <translation>زوج KEY=value في كل سطر</translation>
    </message>
    <message>
        <source>Enter one KEY=value in each line. What follows the first “=” is the value, as it stands; quotation marks are a part of it.</source>
        <translation>أدخل زوج KEY=value واحدًا في كل سطر. ما يلي أول «=» هو القيمة كما هي؛ وعلامات التنصيص جزء منها.</translation>
    </message>
    <message>
        <source>Keys have letters, digits and “_”. Empty lines and lines that begin with “#” are left as they are.</source>
        <translation>تتكون المفاتيح من أحرف لاتينية وأرقام و«_». تُترك الأسطر الفارغة والأسطر التي تبدأ بـ«#» كما هي.</translation>
    </message>
    <message>
        <source>All of it goes to the keychain of this computer and nowhere else.</source>
        <translation>يُحفظ كل ذلك في حلقة مفاتيح هذا الحاسوب، ولا يذهب إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Contents of the PEM file</source>
        <translation>محتويات ملف PEM</translation>
    </message>
    <message>
        <source>Load the PEM file, drop it here, or paste it</source>
        <translation>حمّل ملف PEM أو أفلته هنا أو ألصقه</translation>
    </message>
    <message>
        <source>You need a PEM file with a private key, a certificate, or both. It must have no passphrase.</source>
        <translation>تحتاج إلى ملف PEM فيه مفتاح خاص أو شهادة أو كلاهما، دون عبارة مرور.</translation>
    </message>
    <message>
        <source>The file is examined on this computer as soon as it is entered: its kind, its size, and until when a certificate is valid.</source>
        <translation>يُفحص الملف على هذا الحاسوب فور إدخاله: نوعه وحجمه وتاريخ انتهاء صلاحية الشهادة.</translation>
    </message>
    <message>
        <source>The file goes to the keychain of this computer and nowhere else.</source>
        <translation>يُحفظ الملف في حلقة مفاتيح هذا الحاسوب، ولا يذهب إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>URL to private registry</source>
        <translation>عنوان URL للسجل الخاص</translation>
    </message>
    <message>
        <source>Login info to your private registry</source>
        <translation>بيانات الدخول إلى سجلك الخاص</translation>
    </message>
    <message>
        <source>Password for your private registry</source>
        <translation>كلمة مرور سجلك الخاص</translation>
    </message>
    <message>
        <source>You need the address of your registry and a login for it. Workflows pull and push with it once it is assigned to a subscription.</source>
        <translation>تحتاج إلى عنوان سجلك وبيانات دخول إليه. تسحب مسارات العمل وتدفع باستخدامه بعد إسناده إلى اشتراك.</translation>
    </message>
    <message>
        <source>Image tags need token authentication; Test connection tells whether your registry offers it.</source>
        <translation>تحتاج وسوم الصور إلى المصادقة بالرموز؛ ويبيّن «اختبار الاتصال» هل يتيحها سجلك.</translation>
    </message>
    <message>
        <source>URL of your own Quay; empty for quay.io</source>
        <translation>عنوان URL لخادم Quay الخاص بك؛ اتركه فارغًا لاستخدام quay.io</translation>
    </message>
    <message>
        <source>Username on Quay, or a robot account such as acme+builds</source>
        <translation>اسم المستخدم في Quay، أو حساب روبوت مثل acme+builds</translation>
    </message>
    <message>
        <source>Encrypted password, robot token or application token</source>
        <translation>كلمة مرور مشفّرة أو رمز روبوت أو رمز تطبيق</translation>
    </message>
    <message>
        <source>Email address associated with your account (optional)</source>
        <translation>عنوان البريد الإلكتروني المرتبط بحسابك (اختياري)</translation>
    </message>
    <message>
        <source>You need a user of Quay or, better, a robot account: its name has the form namespace+name, and its token is the password.</source>
        <translation>تحتاج إلى مستخدم في Quay، والأفضل حساب روبوت: اسمه على الصورة namespace+name، ورمزه هو كلمة المرور.</translation>
    </message>
    <message>
        <source>For a user, create an encrypted password under Account Settings, CLI Password. For an application token the username is $oauthtoken.</source>
        <translation>للمستخدم: أنشئ كلمة مرور مشفّرة ضمن Account Settings ثم CLI Password. أما رمز التطبيق فاسم المستخدم معه ‎$oauthtoken.</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>Private key in OpenSSH&apos;s own form or PEM</source>
        <translation>مفتاح خاص بصيغة OpenSSH أو PEM</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase that opens the key, if it has one (optional)</source>
        <translation>عبارة المرور التي تفتح المفتاح، إن وُجدت (اختياري)</translation>
    </message>
    <message>
        <source>You need the private key: the file without .pub, made by ssh-keygen. The public key belongs on the servers that are to know it.</source>
        <translation>تحتاج إلى المفتاح الخاص: الملف الذي ينشئه ssh-keygen دون اللاحقة ‎.pub. أما المفتاح العام فمكانه الخوادم التي ينبغي أن تعرفه.</translation>
    </message>
    <message>
        <source>The key is examined on this computer as soon as it is entered: its kind, its size, its fingerprint, and whether it is whole.</source>
        <translation>يُفحص المفتاح على هذا الحاسوب فور إدخاله: نوعه وحجمه وبصمته وسلامته.</translation>
    </message>
    <message>
        <source>Key and passphrase go to the keychain of this computer and nowhere else.</source>
        <translation>يُحفظ المفتاح وعبارة المرور في حلقة مفاتيح هذا الحاسوب، ولا يذهبان إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>Azure Container Registry</source>
        <translation>Azure Container Registry</translation>
    </message>
    <message>
        <source>JFrog Artifactory</source>
        <translation>JFrog Artifactory</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Docker Trusted Registry</source>
        <translation>Docker Trusted Registry</translation>
    </message>
    <message>
        <source>Amazon ECR</source>
        <translation>Amazon ECR</translation>
    </message>
    <message>
        <source>GCR</source>
        <translation>GCR</translation>
    </message>
    <message>
        <source>GitHub Container Registry</source>
        <translation>GitHub Container Registry</translation>
    </message>
    <message>
        <source>GitLab Container Registry</source>
        <translation>GitLab Container Registry</translation>
    </message>
    <message>
        <source>Harbor</source>
        <translation>Harbor</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>سجلات</translation>
    </message>
    <message>
        <source>key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>generic</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Key-Value pair</source>
        <translation>أزواج مفتاح وقيمة</translation>
    </message>
    <message>
        <source>PEM Key</source>
        <translation>مفتاح PEM</translation>
    </message>
    <message>
        <source>Private Docker Registry</source>
        <translation>سجل Docker خاص</translation>
    </message>
    <message>
        <source>Quay.io</source>
        <translation>Quay.io</translation>
    </message>
    <message>
        <source>SSH Key</source>
        <translation>مفتاح SSH</translation>
    </message>
    <message>
        <source>The address of the registry itself, as in the names of its images up to the first slash. Purser sends the credential to this address only.</source>
        <translation>عنوان السجل نفسه، كما يرد في أسماء صوره حتى أول شرطة مائلة. لا يرسل Purser بيانات الاعتماد إلا إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>The name that you log in to the registry with. It stands in your profile there; robot accounts and tokens have names of their own.</source>
        <translation>الاسم الذي تسجّل به الدخول إلى السجل. تجده هناك في ملفك الشخصي؛ أما حسابات الروبوت والرموز فلها أسماء خاصة بها.</translation>
    </message>
    <message>
        <source>Proves to the registry who you are. Where the registry gives access tokens, create one in your settings there instead of using your password: it can be taken back by itself. Purser keeps it in the keychain of this computer.</source>
        <translation>تثبت للسجل هويتك. إن كان السجل يمنح رموز وصول، فأنشئ رمزًا في إعداداتك فيه بدل استخدام كلمة مرورك: إذ يمكن إلغاؤه وحده. يحتفظ بها Purser في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The email address of your account at the registry. No check needs it; some tools write it into their configuration.</source>
        <translation>عنوان البريد الإلكتروني لحسابك في السجل. لا يحتاج إليه أي فحص؛ لكن بعض الأدوات تكتبه في إعداداتها.</translation>
    </message>
    <message>
        <source>The registry shows this day where the credential was created. Purser reminds you before it comes.</source>
        <translation>يعرض السجل هذا اليوم حيث أُنشئت بيانات الاعتماد. يذكّرك Purser قبل حلوله.</translation>
    </message>
    <message>
        <source>The key file of a service account, which Google Cloud lets you download once, when the key is created. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>ملف مفتاح حساب خدمة، ولا يتيح Google Cloud تنزيله إلا مرة واحدة، عند إنشاء المفتاح. يحتفظ به Purser كما هو، بايتًا ببايت، في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Names the access key. You find it in the security credentials of the user in the AWS console.</source>
        <translation>يحدد مفتاح الوصول. تجده في بيانات الاعتماد الأمنية للمستخدم في وحدة تحكم AWS.</translation>
    </message>
    <message>
        <source>The secret part of the access key, which AWS shows once, when the key is created. Purser signs its requests with it; the key itself is never sent.</source>
        <translation>الجزء السري من مفتاح الوصول، ولا تعرضه AWS إلا مرة واحدة، عند إنشاء المفتاح. يوقّع به Purser طلباته؛ أما المفتاح نفسه فلا يُرسل أبدًا.</translation>
    </message>
    <message>
        <source>It is a part of the registry&apos;s address: 123456789012.dkr.ecr.REGION.amazonaws.com.</source>
        <translation>هي جزء من عنوان السجل: ‎123456789012.dkr.ecr.REGION.amazonaws.com.</translation>
    </message>
    <message>
        <source>The twelve digits with which the registry&apos;s address begins. Needed only for a registry of another account than that of the key.</source>
        <translation>الأرقام الاثنا عشر التي يبدأ بها عنوان السجل. لا حاجة إليها إلا لسجل يملكه حساب غير حساب المفتاح.</translation>
    </message>
    <message>
        <source>Comes with temporary keys, together with their ID and secret, and ends with them.</source>
        <translation>يأتي مع المفاتيح المؤقتة، ومعه معرّفها وسرها، وينتهي بانتهائها.</translation>
    </message>
    <message>
        <source>The half of the key pair that stays with you, usually a file in the folder .ssh without the ending .pub. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>النصف الذي يبقى لديك من زوج المفاتيح، وهو عادةً ملف في المجلد ‎.ssh دون اللاحقة ‎.pub. يحتفظ به Purser كما هو، بايتًا ببايت، في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Chosen by whoever made the key. Without it a protected key cannot be opened; Purser keeps it in the keychain of this computer.</source>
        <translation>يختارها من أنشأ المفتاح. لا يمكن فتح مفتاح محمي من دونها؛ ويحتفظ بها Purser في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The whole file, with its lines BEGIN and END. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>الملف كاملًا، بما فيه سطرا BEGIN و END. يحتفظ به Purser كما هو، بايتًا ببايت، في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Names and values that your builds need in their environment. All values are treated as secrets.</source>
        <translation>أسماء وقيم تحتاج إليها عمليات البناء في بيئتها. تُعامل كل القيم معاملة الأسرار.</translation>
    </message>
    <message>
        <source>Needed when the registry&apos;s certificate was issued by your company itself. Whoever runs the registry has the file. It counts for this registry only.</source>
        <translation>تلزم حين تكون شهادة السجل صادرة عن شركتك نفسها. يوجد الملف لدى من يدير السجل. ولا يُعتد به إلا لهذا السجل.</translation>
    </message>
    <message>
        <source>Few registries ask for one. You get it, with its key, from whoever runs the registry.</source>
        <translation>قليل من السجلات يطلب شهادة كهذه. تحصل عليها مع مفتاحها ممن يدير السجل.</translation>
    </message>
    <message>
        <source>Belongs to the client certificate and proves that the certificate is yours. Purser keeps it in the keychain of this computer.</source>
        <translation>يتبع شهادة العميل ويثبت أنها لك. يحتفظ به Purser في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The computer through which this registry is reached. Your network&apos;s administrator knows its name and port.</source>
        <translation>الحاسوب الذي يمكن الوصول عبره إلى هذا السجل. يعرف مسؤول شبكتك اسمه ومنفذه.</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Two things of a list</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>JsonFault</name>
    <message>
        <source>It is larger than 4 MiB, so it was not read.</source>
        <translation>حجمه أكبر من 4 ميبيبايت، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>Line %1, column %2: it is nested too deeply.</source>
        <translation>السطر %1، العمود %2: مستويات التداخل كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON.</source>
        <translation>السطر %1، العمود %2: ليس هذا بصيغة JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” is there twice.</source>
        <translation>السطر %1، العمود %2: ورد «%3» مرتين.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object in braces.</source>
        <translation>بصيغة JSON، لكنه ليس كائنًا بين قوسين معقوصين.</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message numerus="yes">
        <source>%1, %n bit(s)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1، بت واحد</numerusform>
            <numerusform>%1، بتّان</numerusform>
            <numerusform>%1، %n بتات</numerusform>
            <numerusform>%1، %n بتًا</numerusform>
            <numerusform>%1، %n بت</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The key is encrypted.</source>
        <translation>المفتاح مشفّر.</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>الصلاحية حتى</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>صالحة حتى %1.</translation>
    </message>
    <message>
        <source>%1, valid until %2.</source>
        <translation>شهادة %1، صالحة حتى %2.</translation>
    </message>
</context>
<context>
    <name>KeychainJobs</name>
    <message>
        <source>The keychain was asked from a second thread.</source>
        <translation>سُئلت حلقة المفاتيح من خيط تنفيذ ثانٍ.</translation>
    </message>
    <message>
        <source>The keychain cannot be used while QT_NO_GLIB is set: its answers would never arrive.</source>
        <translation>يتعذر استخدام حلقة المفاتيح ما دام QT_NO_GLIB مضبوطًا: فلن تصل ردودها أبدًا.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain reported the secret as stored but does not have it.</source>
        <translation>أبلغت حلقة المفاتيح بأن السر خُزّن، لكنه ليس فيها.</translation>
    </message>
    <message>
        <source>The keychain reported the secret as erased but still has it.</source>
        <translation>أبلغت حلقة المفاتيح بأن السر مُحي، لكنه ما زال فيها.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave without saving?</source>
        <translation>هل تريد المغادرة دون حفظ؟</translation>
    </message>
    <message>
        <source>What you typed in this form is lost if you leave it now.</source>
        <translation>إن غادرت الآن فُقد ما كتبته في هذا النموذج.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>ListingSentences</name>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>أُوقفت قراءة القائمة.</translation>
    </message>
    <message>
        <source>No repository can be named like this, so nothing was asked.</source>
        <translation>لا يمكن أن يكون هذا اسم مستودع، فلم يُسأل السجل.</translation>
    </message>
    <message>
        <source>A name has small letters, digits and . _ - between slashes, such as acme/web.</source>
        <translation>يتكون الاسم من أحرف لاتينية صغيرة وأرقام و«.» و«_» و«-» تفصل بينها شرطات مائلة، مثل acme/web.</translation>
    </message>
    <message>
        <source>The repositories of %1 cannot be listed here.</source>
        <translation>لا يمكن سرد مستودعات %1 من هنا.</translation>
    </message>
    <message>
        <source>Many registries list theirs to administrators only, or to nobody. Type the name of the one you need.</source>
        <translation>كثير من السجلات لا يسرد مستودعاته إلا للمسؤولين، أو لا يسردها لأحد. اكتب اسم المستودع الذي تحتاج إليه.</translation>
    </message>
    <message>
        <source>%3 does not exist on %1, or %2 may not see it.</source>
        <translation>ليس %3 موجودًا في %1، أو لا يُسمح للمستخدم %2 برؤيته.</translation>
    </message>
    <message>
        <source>Compare the name with the registry&apos;s own pages.</source>
        <translation>قارن الاسم بما في صفحات السجل نفسه.</translation>
    </message>
    <message>
        <source>%1 does not let %2 read %3.</source>
        <translation>لا يسمح %1 للمستخدم %2 بقراءة %3.</translation>
    </message>
    <message>
        <source>Ask whoever owns the repository for the right to read it.</source>
        <translation>اطلب صلاحية القراءة من مالك المستودع.</translation>
    </message>
    <message>
        <source>The list of %1 goes in circles, so it was ended.</source>
        <translation>تدور قائمة %1 في حلقة مفرغة، فأُنهيت قراءتها.</translation>
    </message>
    <message>
        <source>The list of %1 has more pages than can be read, so it was ended.</source>
        <translation>صفحات قائمة %1 أكثر مما يمكن قراءته، فأُنهيت قراءتها.</translation>
    </message>
    <message>
        <source>The list of %1 is longer than can be shown, so it was ended.</source>
        <translation>قائمة %1 أطول مما يمكن عرضه، فأُنهيت قراءتها.</translation>
    </message>
    <message>
        <source>%1 wants its list continued at %4, where the login must not go, so it was ended.</source>
        <translation>يريد %1 متابعة قائمته من %4، ولا يجوز أن تذهب بيانات الدخول إلى هناك، فأُنهيت قراءتها.</translation>
    </message>
    <message>
        <source>Whoever runs the registry has to repair its addresses.</source>
        <translation>على القائم على السجل أن يصحح عناوينه.</translation>
    </message>
    <message>
        <source>What %1 answered is not a list.</source>
        <translation>ما ردّ به %1 ليس قائمة.</translation>
    </message>
    <message>
        <source>Check the integration; its address may be the one of a web site.</source>
        <translation>تحقق من التكامل؛ فقد يكون عنوانه عنوان موقع ويب.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>تعذر سؤال %1.</translation>
    </message>
</context>
<context>
    <name>LoginEmptying</name>
    <message>
        <source>Not all logins of this registry are in the account.</source>
        <translation>ليست كل بيانات الدخول الخاصة بهذا السجل في الحساب.</translation>
    </message>
    <message>
        <source>Something is said there that Purser does not know.</source>
        <translation>فيه بيانات لا يعرفها Purser.</translation>
    </message>
    <message>
        <source>docker-credential-%1 is named for this registry.</source>
        <translation>المساعد docker-credential-%1 محدد لهذا السجل.</translation>
    </message>
    <message>
        <source>No helper can be named in a file of this old form, so the passwords stay in it. Connect docker and podman to Purser, then delete it.</source>
        <translation>لا يمكن ذكر أي مساعد في ملف بهذه الصيغة القديمة، فتبقى كلمات المرور فيه. اربط docker و podman بـ Purser، ثم احذف الملف.</translation>
    </message>
    <message>
        <source>docker-credential-purser is not on the PATH, so the tools would find no login.</source>
        <translation>ليس docker-credential-purser في PATH، فلن تجد الأدوات أي بيانات دخول.</translation>
    </message>
    <message>
        <source>The tools ask your own account, not this one, so they would find no login.</source>
        <translation>تسأل الأدوات حسابك أنت لا هذا الحساب، فلن تجد أي بيانات دخول.</translation>
    </message>
    <message>
        <source>Purser would answer with another login for this registry.</source>
        <translation>سيجيب Purser ببيانات دخول أخرى لهذا السجل.</translation>
    </message>
    <message>
        <source>%1 was changed since Purser emptied it. It was left as it is.</source>
        <translation>تغيّر الملف ‎%1 بعد أن أفرغه Purser، فتُرك كما هو.</translation>
    </message>
    <message>
        <source>Purser has taken nothing out of %1.</source>
        <translation>لم يُخرج Purser شيئًا من ‎%1.</translation>
    </message>
</context>
<context>
    <name>LoginImport</name>
    <message>
        <source>What it is filed under is not the address of one registry.</source>
        <translation>المفتاح الذي حُفظت تحته ليس عنوان سجل واحد.</translation>
    </message>
    <message>
        <source>This is not written as docker writes a login.</source>
        <translation>ليس هذا على الصورة التي يكتب بها docker بيانات الدخول.</translation>
    </message>
    <message>
        <source>“auth” is not base64.</source>
        <translation>ليست «auth» بترميز base64.</translation>
    </message>
    <message>
        <source>“auth” holds bytes that are not text.</source>
        <translation>في «auth» بايتات ليست نصًا.</translation>
    </message>
    <message>
        <source>“auth” is no user name and password: there is no colon in it.</source>
        <translation>ليست «auth» اسم مستخدم وكلمة مرور: لا نقطتين رأسيتين فيها.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>اسم المستخدم مفقود.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>كلمة المرور مفقودة.</translation>
    </message>
    <message>
        <source>An identity token works only in the tool that renews it. Make a password or an access token at the registry, and add that.</source>
        <translation>لا يعمل رمز الهوية إلا في الأداة التي تجدده. أنشئ كلمة مرور أو رمز وصول لدى السجل وأضفه.</translation>
    </message>
    <message>
        <source>A registry token ends within minutes. Add user name and password.</source>
        <translation>تنتهي صلاحية رمز السجل خلال دقائق. أضف اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>A token of docker&apos;s login in the browser works only there. Make an access token at Docker Hub, and add that.</source>
        <translation>لا يعمل رمز تسجيل الدخول بـ docker في المتصفح إلا هناك. أنشئ رمز وصول على Docker Hub وأضفه.</translation>
    </message>
    <message>
        <source>Amazon&apos;s password ends within 12 hours. Add the keys of the AWS account instead.</source>
        <translation>تنتهي كلمة مرور Amazon خلال 12 ساعة. أضف مفاتيح حساب AWS بدلًا منها.</translation>
    </message>
    <message>
        <source>Google&apos;s access token ends within an hour. Add the key of a service account instead.</source>
        <translation>ينتهي رمز وصول Google خلال ساعة. أضف مفتاح حساب خدمة بدلًا منه.</translation>
    </message>
    <message>
        <source>Azure&apos;s token ends within 3 hours. Add a token of the registry or a service principal.</source>
        <translation>ينتهي رمز Azure خلال 3 ساعات. أضف رمزًا للسجل أو كيان خدمة.</translation>
    </message>
    <message>
        <source>The helper does not give it away: %1</source>
        <translation>لا يسلّمها المساعد: %1</translation>
    </message>
    <message>
        <source>“%1” has this password already.</source>
        <translation>لدى «%1» كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>It is the same login as one before it.</source>
        <translation>هي بيانات الدخول نفسها الواردة قبلها.</translation>
    </message>
    <message>
        <source>One before it has another password, and the tools use that one.</source>
        <translation>قبلها بيانات دخول بكلمة مرور أخرى، وهي التي تستخدمها الأدوات.</translation>
    </message>
    <message>
        <source>The helper has the password; it is asked only if you want it.</source>
        <translation>كلمة المرور لدى المساعد، ولا يُسأل عنها إلا إن أردت.</translation>
    </message>
    <message>
        <source>Purser answers for it already.</source>
        <translation>يجيب عنها Purser من قبل.</translation>
    </message>
    <message>
        <source>Nothing is stored there.</source>
        <translation>لا شيء مخزّن هناك.</translation>
    </message>
    <message>
        <source>Several integrations are for this user, with other passwords. Edit the one that is meant.</source>
        <translation>لهذا المستخدم عدة تكاملات بكلمات مرور أخرى. عدّل التكامل المقصود.</translation>
    </message>
    <message>
        <source>Key of a service account</source>
        <translation>مفتاح حساب خدمة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>With docker-credential-%1</source>
        <translation>لدى docker-credential-%1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Add as “%1”</source>
        <translation>تُضاف باسم «%1»</translation>
    </message>
    <message>
        <source>Replace the password of “%1”</source>
        <translation>تُستبدل كلمة مرور «%1»</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>لا يمكن استيرادها</translation>
    </message>
</context>
<context>
    <name>LoginPlace</name>
    <message>
        <source>“%1” is not an object in braces.</source>
        <translation>ليس «%1» كائنًا بين قوسين معقوصين.</translation>
    </message>
    <message>
        <source>“%1” is not text.</source>
        <translation>ليس «%1» نصًا.</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>المتغير %1</translation>
    </message>
</context>
<context>
    <name>LoginRows</name>
    <message>
        <source>Cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في ‎%2</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%2 (%1) في ‎%3</translation>
    </message>
    <message>
        <source>The password is no longer in the file.</source>
        <translation>لم تعد كلمة المرور في الملف.</translation>
    </message>
    <message>
        <source>The password stays in the file. %1</source>
        <translation>تبقى كلمة المرور في الملف. %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لم تُستورد</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استُوردت</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>تُركت</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجودة من قبل</translation>
    </message>
    <message>
        <source>All other registries</source>
        <translation>كل السجلات الأخرى</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Others on this computer can read %1.</source>
        <translation>يستطيع مستخدمون آخرون على هذا الحاسوب قراءة ‎%1.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>بيانات الدخول</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
</context>
<context>
    <name>OtherHelper</name>
    <message>
        <source>%1 said: %2</source>
        <translation>قال %1: %2</translation>
    </message>
    <message>
        <source>%1 does not start: %2</source>
        <translation>يتعذر تشغيل ‎%1: %2</translation>
    </message>
    <message>
        <source>%1 is not on the PATH.</source>
        <translation>ليس %1 في PATH.</translation>
    </message>
    <message>
        <source>%1 did not answer within 10 seconds.</source>
        <translation>لم يُجب %1 خلال 10 ثوانٍ.</translation>
    </message>
    <message>
        <source>%1 answered without end.</source>
        <translation>أجاب %1 بلا نهاية.</translation>
    </message>
    <message>
        <source>%1 answered with something else than asked for.</source>
        <translation>أجاب %1 بغير ما طُلب منه.</translation>
    </message>
</context>
<context>
    <name>PictureLint</name>
    <message>
        <source>%1: %2 has no alternative text</source>
        <translation>‎%1: ليس للصورة ‎%2 نص بديل</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>‎%1: الصورة ‎%2 مفقودة</translation>
    </message>
    <message>
        <source>%1 is shown nowhere</source>
        <translation>لا تُعرض الصورة ‎%1 في أي مكان</translation>
    </message>
    <message>
        <source>%1: %2 is not what Purser shows today</source>
        <translation>‎%1: لا تطابق الصورة ‎%2 ما يعرضه Purser اليوم</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>لا يوجد مجلد «‎%1».</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no scene “%1”.</source>
        <translation>لا يوجد مشهد «%1».</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>no scene makes it any more: %1</source>
        <translation>لم يعد أي مشهد ينتجه: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in %1 s</source>
        <translation>
            <numerusform>لا صور في %1 ثانية</numerusform>
            <numerusform>صورة واحدة في %1 ثانية</numerusform>
            <numerusform>صورتان في %1 ثانية</numerusform>
            <numerusform>%n صور في %1 ثانية</numerusform>
            <numerusform>%n صورة في %1 ثانية</numerusform>
            <numerusform>%n صورة في %1 ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>يتعذر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>“%1” is not known. There is: %2.</source>
        <translation>«%1» غير معروف. المتاح: %2.</translation>
    </message>
    <message>
        <source>“%1” is no scale between 1 and %2.</source>
        <translation>«%1» ليس مقياسًا بين 1 و%2.</translation>
    </message>
    <message>
        <source>Where the pictures go.</source>
        <translation>مكان حفظ الصور.</translation>
    </message>
    <message>
        <source>A file or a folder of scenes, instead of the guide&apos;s.</source>
        <translation>ملف مشاهد أو مجلدها، بدلًا من مشاهد الدليل.</translation>
    </message>
    <message>
        <source>Names of scenes, by comma.</source>
        <translation>أسماء المشاهد، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Languages, by comma.</source>
        <translation>اللغات، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>light, dark or both, by comma.</source>
        <translation>light أو dark أو كلاهما، مفصولين بفاصلة.</translation>
    </message>
    <message>
        <source>Scales, by comma: 1,2.</source>
        <translation>المقاييس، مفصولة بفواصل: ‎1,2.</translation>
    </message>
    <message>
        <source>ltr or rtl, instead of the language&apos;s own.</source>
        <translation>ltr أو rtl، بدلًا من اتجاه اللغة.</translation>
    </message>
    <message>
        <source>Formats of the steps, by comma: md,rst,html.</source>
        <translation>صيغ الخطوات، مفصولة بفواصل: md,rst,html.</translation>
    </message>
    <message>
        <source>How many processes render.</source>
        <translation>عدد العمليات التي ترسم الصور.</translation>
    </message>
    <message>
        <source>Renders again and compares; writes nothing but differences.</source>
        <translation>يرسم من جديد ويقارن، ولا يكتب إلا الفروق.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«%1» وسيطة زائدة.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>لا يوجد ملف أو مجلد «%1».</translation>
    </message>
    <message>
        <source>A process that renders has ended before its time.</source>
        <translation>انتهت عملية رسم قبل أوانها.</translation>
    </message>
</context>
<context>
    <name>ProjectFindings</name>
    <message>
        <source>%1, line %2</source>
        <translation>السطر %2 من ‎%1</translation>
    </message>
    <message>
        <source>A hint only</source>
        <translation>تلميح فحسب</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في ‎%2</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>As Written There</source>
        <translation>كما كُتب هناك</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
</context>
<context>
    <name>RightSentences</name>
    <message>
        <source>It was not asked.</source>
        <translation>لم يُسأل السجل.</translation>
    </message>
    <message>
        <source>A repository&apos;s name has small letters, digits and . _ - between slashes only, so nothing was asked.</source>
        <translation>لا يحوي اسم المستودع إلا أحرفًا لاتينية صغيرة وأرقامًا و«.» و«_» و«-» بين شرطات مائلة، فلم يُسأل السجل.</translation>
    </message>
    <message>
        <source>Found by the token&apos;s granted access.</source>
        <translation>تبيّن من الوصول الذي يمنحه الرمز.</translation>
    </message>
    <message>
        <source>Found by the token service, which gives a token for it.</source>
        <translation>تبيّن من خدمة الرموز، فهي تمنح رمزًا له.</translation>
    </message>
    <message>
        <source>Found by the token service, which refuses a token for it.</source>
        <translation>تبيّن من خدمة الرموز، فهي ترفض منح رمز له.</translation>
    </message>
    <message>
        <source>Found by reading its tags.</source>
        <translation>تبيّن من قراءة وسومه.</translation>
    </message>
    <message>
        <source>Found by reading its tags without a login: everybody may.</source>
        <translation>تبيّن من قراءة وسومه دون تسجيل دخول: ذلك مسموح للجميع.</translation>
    </message>
    <message>
        <source>Found by asking: the registry says that the token does not allow it.</source>
        <translation>تبيّن بالسؤال: يقول السجل إن الرمز لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>Found by asking: the registry forbids it.</source>
        <translation>تبيّن بالسؤال: السجل يمنع ذلك.</translation>
    </message>
    <message>
        <source>Found by asking: the registry shows no such repository.</source>
        <translation>تبيّن بالسؤال: لا يُظهر السجل مستودعًا كهذا.</translation>
    </message>
    <message>
        <source>Found by opening an upload and cancelling it.</source>
        <translation>تبيّن من بدء عملية رفع ثم إلغائها.</translation>
    </message>
    <message>
        <source>Found by trying to open an upload: the registry refuses it.</source>
        <translation>تبيّن من محاولة بدء عملية رفع: يرفضها السجل.</translation>
    </message>
    <message>
        <source>The token does not say it; only trying a push can tell.</source>
        <translation>لا يذكر الرمز ذلك؛ لا تبيّنه إلا تجربة دفع.</translation>
    </message>
    <message>
        <source>This registry does not say what one may; only trying a push can tell.</source>
        <translation>لا يبيّن هذا السجل ما هو مسموح به؛ لا تبيّنه إلا تجربة دفع.</translation>
    </message>
    <message>
        <source>It was not asked, because this registry would create the repository by it.</source>
        <translation>لم يُسأل السجل، لأنه يُنشئ المستودع بمجرد السؤال.</translation>
    </message>
    <message>
        <source>The registry could not be asked.</source>
        <translation>تعذر سؤال السجل.</translation>
    </message>
    <message>
        <source>%1 may pull from %2.</source>
        <translation>يُسمح للمستخدم %1 بالسحب من %2.</translation>
    </message>
    <message>
        <source>%1 may not pull from %2.</source>
        <translation>لا يُسمح للمستخدم %1 بالسحب من %2.</translation>
    </message>
    <message>
        <source>It is not known whether %1 may pull from %2.</source>
        <translation>لا يُعرف هل يُسمح للمستخدم %1 بالسحب من %2.</translation>
    </message>
    <message>
        <source>%1 may push to %2.</source>
        <translation>يُسمح للمستخدم %1 بالدفع إلى %2.</translation>
    </message>
    <message>
        <source>%1 may not push to %2.</source>
        <translation>لا يُسمح للمستخدم %1 بالدفع إلى %2.</translation>
    </message>
    <message>
        <source>It is not known whether %1 may push to %2.</source>
        <translation>لا يُعرف هل يُسمح للمستخدم %1 بالدفع إلى %2.</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>السحب مسموح</translation>
    </message>
    <message>
        <source>May push</source>
        <translation>الدفع مسموح</translation>
    </message>
    <message>
        <source>May not pull</source>
        <translation>السحب ممنوع</translation>
    </message>
    <message>
        <source>May not push</source>
        <translation>الدفع ممنوع</translation>
    </message>
    <message>
        <source>Pull not known</source>
        <translation>السحب غير معروف</translation>
    </message>
    <message>
        <source>Push not known</source>
        <translation>الدفع غير معروف</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 يقول الخادم: %2</translation>
    </message>
    <message>
        <source>The upload that was opened could not be cancelled; it is empty, and the registry forgets it by itself.</source>
        <translation>تعذر إلغاء عملية الرفع التي بُدئت؛ وهي فارغة، وسينساها السجل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 does not exist, or you may not see it.</source>
        <translation>ليس %1 موجودًا، أو لا يُسمح لك برؤيته.</translation>
    </message>
</context>
<context>
    <name>ScanSentences</name>
    <message>
        <source>Not scanned: it cannot be read (%1).</source>
        <translation>لم يُحلَّل: تتعذر قراءته (%1).</translation>
    </message>
    <message>
        <source>Not scanned: it is larger than 1 MiB.</source>
        <translation>لم يُحلَّل: حجمه أكبر من 1 ميبيبايت.</translation>
    </message>
    <message>
        <source>Not scanned: it is a pipe, a socket or a device, not a file.</source>
        <translation>لم يُحلَّل: هو أنبوب أو مقبس أو جهاز، وليس ملفًا.</translation>
    </message>
    <message>
        <source>Not scanned: it is not text.</source>
        <translation>لم يُحلَّل: ليس نصًا.</translation>
    </message>
    <message>
        <source>Not scanned from here on, the rest is not well-formed: %1.</source>
        <translation>لم يُحلَّل ما بعد هذا الموضع، فالبقية ليست سليمة البنية: %1.</translation>
    </message>
    <message>
        <source>Not scanned from here on: it is nested too deeply.</source>
        <translation>لم يُحلَّل ما بعد هذا الموضع: مستويات التداخل كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Scanned only in part: it holds more than Purser looks at (%1).</source>
        <translation>حُلِّل جزء منه فقط: فيه أكثر مما ينظر فيه Purser (%1).</translation>
    </message>
    <message>
        <source>Links were not followed; there are %1.</source>
        <translation>لم تُتبع الروابط؛ عددها %1.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, so it is shown with “�” in it.</source>
        <translation>ليس اسمه بترميز UTF-8، ولذلك يظهر فيه «�».</translation>
    </message>
    <message>
        <source>Not scanned from here on: the line is indented with a tab.</source>
        <translation>لم يُحلَّل ما بعد هذا الموضع: أُزيح السطر بعلامة جدولة.</translation>
    </message>
    <message>
        <source>“%1” stands twice here; only one of them counts.</source>
        <translation>ورد «%1» هنا مرتين؛ ولا يُعتد إلا بواحدة منهما.</translation>
    </message>
    <message>
        <source>“integration:” is not read here.</source>
        <translation>لا يُقرأ «integration:‎» في هذا الموضع.</translation>
    </message>
    <message>
        <source>Integrations below “build:” are not read.</source>
        <translation>لا تُقرأ التكاملات الواقعة تحت «build:‎».</translation>
    </message>
    <message>
        <source>A list directly below “integrations:” is not read.</source>
        <translation>لا تُقرأ قائمة تقع مباشرة تحت «integrations:‎».</translation>
    </message>
    <message>
        <source>Templates from “%1” were not fetched, nor scanned.</source>
        <translation>لم تُجلب القوالب من «%1» ولم تُحلَّل.</translation>
    </message>
    <message>
        <source>“%1” is not an integration of this subscription.</source>
        <translation>ليس «%1» من تكاملات هذا الاشتراك.</translation>
    </message>
    <message>
        <source>“%1” differs from the integration&apos;s name in capital letters, so it does not match.</source>
        <translation>يختلف «%1» عن اسم التكامل في حالة الأحرف اللاتينية، فلا يطابقه.</translation>
    </message>
    <message>
        <source>“%1” is an integration of the account, but not enabled in this subscription.</source>
        <translation>التكامل «%1» موجود في الحساب، لكنه غير مفعّل في هذا الاشتراك.</translation>
    </message>
    <message>
        <source>The type of “%1” does not belong into this section.</source>
        <translation>نوع «%1» لا مكان له في هذا القسم.</translation>
    </message>
    <message>
        <source>Check the permissions, then scan again.</source>
        <translation>تحقق من الأذونات، ثم أعد التحليل.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then scan again.</source>
        <translation>احفظه بترميز UTF-8، ثم أعد التحليل.</translation>
    </message>
    <message>
        <source>Correct the line, then scan again.</source>
        <translation>صحّح السطر، ثم أعد التحليل.</translation>
    </message>
    <message>
        <source>Indent it with blanks, then scan again.</source>
        <translation>اجعل إزاحته بالمسافات، ثم أعد التحليل.</translation>
    </message>
    <message>
        <source>Add the folders they lead to as projects of their own.</source>
        <translation>أضف المجلدات التي تشير إليها مشاريع مستقلة.</translation>
    </message>
    <message>
        <source>Rename it to open it from here.</source>
        <translation>غيّر اسمه لتتمكن من فتحه من هنا.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>أزل أحدهما أو غيّر اسمه.</translation>
    </message>
    <message>
        <source>Write “integrations:”.</source>
        <translation>اكتب «integrations:‎».</translation>
    </message>
    <message>
        <source>Move “integrations:” to the left, to the level of “build:”.</source>
        <translation>انقل «integrations:‎» إلى اليسار، إلى مستوى «build:‎».</translation>
    </message>
    <message>
        <source>Put it below “hub:” or another section.</source>
        <translation>ضعه تحت «hub:‎» أو تحت قسم آخر.</translation>
    </message>
    <message>
        <source>Check the spelling, or enable an integration under this name.</source>
        <translation>تحقق من الإملاء، أو فعّل تكاملًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>Write it exactly as the integration is named.</source>
        <translation>اكتبه مطابقًا لاسم التكامل تمامًا.</translation>
    </message>
    <message>
        <source>Enable it in the subscription&apos;s settings.</source>
        <translation>فعّله في إعدادات الاشتراك.</translation>
    </message>
    <message>
        <source>Move it to the section for its type.</source>
        <translation>انقله إلى القسم الخاص بنوعه.</translation>
    </message>
    <message>
        <source>Not scanned: it cannot be read.</source>
        <translation>لم يُحلَّل: تتعذر قراءته.</translation>
    </message>
    <message>
        <source>Scanned only in part: it holds more than Purser looks at.</source>
        <translation>حُلِّل جزء منه فقط: فيه أكثر مما ينظر فيه Purser.</translation>
    </message>
</context>
<context>
    <name>SceneFault</name>
    <message>
        <source>The sample account %1 cannot be used: %2</source>
        <translation>يتعذر استخدام الحساب التجريبي %1: %2</translation>
    </message>
    <message>
        <source>The sample account %1 cannot be made: %2</source>
        <translation>يتعذر إنشاء الحساب التجريبي %1: %2</translation>
    </message>
    <message>
        <source>Nothing named “%1” is to be seen here. There is: %2.</source>
        <translation>لا يظهر هنا شيء باسم «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>“%1” has no row “%2”.</source>
        <translation>لا يحوي «%1» الصف «%2».</translation>
    </message>
    <message>
        <source>“%1” does not offer “%2”.</source>
        <translation>لا يتيح «%1» الخيار «%2».</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>لا يمكن استخدام «%1» هنا.</translation>
    </message>
    <message>
        <source>“%1” takes no text.</source>
        <translation>لا يقبل «%1» نصًا.</translation>
    </message>
    <message>
        <source>“%1” did not come up. There is: %2.</source>
        <translation>لم يظهر «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>“%1” never said “%2”.</source>
        <translation>لم يعرض «%1» النص «%2» أبدًا.</translation>
    </message>
    <message>
        <source>“%1” is no key.</source>
        <translation>«%1» ليس مفتاحًا في لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The sample account has no answer of %1.</source>
        <translation>لا يحوي الحساب التجريبي ردًا من %1.</translation>
    </message>
    <message>
        <source>The window does not come to rest.</source>
        <translation>لا تستقر النافذة.</translation>
    </message>
    <message>
        <source>No font of this computer has the script of the language %1. Install %2.</source>
        <translation>لا يحوي أي خط في هذا الحاسوب حروف اللغة %1. ثبّت %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذر كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>The keychain has more than one item for this secret.</source>
        <translation>في حلقة المفاتيح أكثر من عنصر لهذا السر.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This is not PEM: there is no line that begins with “-----BEGIN”.</source>
        <translation>ليس هذا بصيغة PEM: لا سطر فيه يبدأ بـ«‎-----BEGIN».</translation>
    </message>
    <message>
        <source>This is a web page, not a key or a certificate.</source>
        <translation>هذه صفحة ويب، وليست مفتاحًا أو شهادة.</translation>
    </message>
    <message>
        <source>This is in the binary form DER. Convert it to PEM, for example with openssl.</source>
        <translation>هذا بالصيغة الثنائية DER. حوّله إلى PEM باستخدام openssl مثلًا.</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file (.p12, .pfx). Take the certificate and the key out of it as PEM: openssl pkcs12.</source>
        <translation>هذا ملف PKCS#12 (‎.p12 أو ‎.pfx). استخرج منه الشهادة والمفتاح بصيغة PEM باستخدام openssl pkcs12.</translation>
    </message>
    <message>
        <source>This is a key of PuTTY (.ppk). Export it with PuTTYgen: Conversions, Export OpenSSH key.</source>
        <translation>هذا مفتاح PuTTY (‎.ppk). صدّره من PuTTYgen: القائمة Conversions ثم Export OpenSSH key.</translation>
    </message>
    <message>
        <source>This is the public key. The private key is needed.</source>
        <translation>هذا هو المفتاح العام، والمطلوب هو المفتاح الخاص.</translation>
    </message>
    <message>
        <source>This is a public key, from a .pub file. The private key is in the file without “.pub”.</source>
        <translation>هذا مفتاح عام من ملف ‎.pub. المفتاح الخاص في الملف الذي لا ينتهي اسمه بـ«‎.pub».</translation>
    </message>
    <message>
        <source>This is a certificate. The private key that belongs to it is needed.</source>
        <translation>هذه شهادة، والمطلوب هو المفتاح الخاص التابع لها.</translation>
    </message>
    <message>
        <source>This holds a private key, and this field is not kept secret. Only certificates belong here.</source>
        <translation>في هذا مفتاح خاص، وهذا الحقل لا يُحفظ سرًا. لا مكان هنا إلا للشهادات.</translation>
    </message>
    <message>
        <source>This holds a “%1”, which cannot be used here.</source>
        <translation>في هذا «%1»، ولا يمكن استخدامه هنا.</translation>
    </message>
    <message>
        <source>This is cut off: its first or its last line is missing.</source>
        <translation>هذا مبتور: سطره الأول أو الأخير مفقود.</translation>
    </message>
    <message>
        <source>Its line breaks were lost on the way. Use the original file.</source>
        <translation>فُقدت فواصل أسطره في الطريق. استخدم الملف الأصلي.</translation>
    </message>
    <message>
        <source>Its line breaks were turned into “\n”. Use the original file.</source>
        <translation>تحولت فواصل أسطره إلى «‎\n». استخدم الملف الأصلي.</translation>
    </message>
    <message>
        <source>It is damaged: what is between its first and last line is unreadable.</source>
        <translation>هذا تالف: ما بين سطره الأول وسطره الأخير غير مقروء.</translation>
    </message>
    <message>
        <source>This holds more than one private key. Keep only the one that is meant.</source>
        <translation>في هذا أكثر من مفتاح خاص. أبقِ المقصود وحده.</translation>
    </message>
    <message>
        <source>This key is encrypted with a passphrase. Here it has to be without one.</source>
        <translation>هذا المفتاح مشفّر بعبارة مرور، ويجب أن يكون هنا من دونها.</translation>
    </message>
    <message>
        <source>This private key does not belong to the certificate.</source>
        <translation>لا يتبع هذا المفتاح الخاص الشهادة.</translation>
    </message>
    <message>
        <source>This is not JSON (%1). Use the key file as Google gave it.</source>
        <translation>ليس هذا بصيغة JSON (%1). استخدم ملف المفتاح كما سلّمته Google.</translation>
    </message>
    <message>
        <source>This is a key file encoded as base64. Load the decoded file, it begins with “{”.</source>
        <translation>هذا ملف مفتاح بترميز base64. حمّل الملف بعد فك ترميزه، وهو يبدأ بـ«‎{‎».</translation>
    </message>
    <message>
        <source>This is only the private key out of a key file. Use the whole file, it begins with “{”.</source>
        <translation>هذا هو المفتاح الخاص وحده من ملف مفتاح. استخدم الملف كاملًا، وهو يبدأ بـ«‎{‎».</translation>
    </message>
    <message>
        <source>This JSON is not a key file: it is no object with members.</source>
        <translation>ليس JSON هذا ملف مفتاح: ليس كائنًا ذا أعضاء.</translation>
    </message>
    <message>
        <source>This is a credential of type “%1”, not the key of a service account. Create a JSON key.</source>
        <translation>هذه بيانات اعتماد من النوع «%1»، وليست مفتاح حساب خدمة. أنشئ مفتاح JSON.</translation>
    </message>
    <message>
        <source>Its type is “%1”, not “service_account”. Create a JSON key for a service account.</source>
        <translation>نوعه «%1» لا «service_account». أنشئ مفتاح JSON لحساب خدمة.</translation>
    </message>
    <message>
        <source>The key file has no usable “%1”. Download it again.</source>
        <translation>ليس في ملف المفتاح قيمة صالحة لـ«%1». نزّله من جديد.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service account.</source>
        <translation>ليس «%1» عنوان حساب خدمة.</translation>
    </message>
    <message>
        <source>The private key in it is damaged. Download the key file again.</source>
        <translation>المفتاح الخاص فيه تالف. نزّل ملف المفتاح من جديد.</translation>
    </message>
    <message>
        <source>The line breaks of its private key were escaped twice (\\n). Use the original file.</source>
        <translation>هُرّبت فواصل أسطر مفتاحه الخاص مرتين (‎\\n). استخدم الملف الأصلي.</translation>
    </message>
    <message>
        <source>The line breaks of its private key were lost on the way. Use the original file.</source>
        <translation>فُقدت فواصل أسطر مفتاحه الخاص في الطريق. استخدم الملف الأصلي.</translation>
    </message>
    <message>
        <source>Its private key has only %1 bits; at least 2048 are needed.</source>
        <translation>طول مفتاحه الخاص بالبتات %1 فقط، والحد الأدنى 2048.</translation>
    </message>
    <message>
        <source>Its token_uri leads to “%1”, which is not Google. Do not trust this file.</source>
        <translation>تشير القيمة token_uri فيه إلى «%1»، وليس ذلك من Google. لا تثق بهذا الملف.</translation>
    </message>
    <message>
        <source>Its quotation marks were replaced by typographic ones (“ ”). Use the original file.</source>
        <translation>استُبدلت علامات التنصيص فيه بعلامات طباعية (“ ”). استخدم الملف الأصلي.</translation>
    </message>
    <message>
        <source>This is larger than 64 KiB. A key file has about 2.4 KB.</source>
        <translation>حجم هذا أكبر من 64 كيبيبايت، وحجم ملف المفتاح نحو 2.4 كيلوبايت.</translation>
    </message>
    <message>
        <source>This is a web page or a program&apos;s message, not a key file.</source>
        <translation>هذه صفحة ويب أو رسالة برنامج، وليست ملف مفتاح.</translation>
    </message>
    <message>
        <source>This key has only %1 bits. Many servers refuse less than 2048.</source>
        <translation>طول هذا المفتاح بالبتات %1 فقط. ترفض خوادم كثيرة ما يقل عن 2048.</translation>
    </message>
    <message>
        <source>This is a DSA key. Servers of today refuse such keys.</source>
        <translation>هذا مفتاح DSA. ترفض الخوادم اليوم مفاتيح كهذه.</translation>
    </message>
    <message>
        <source>Only RSA and elliptic-curve keys can be used here.</source>
        <translation>لا يمكن هنا إلا استخدام مفاتيح RSA والمنحنيات الإهليلجية.</translation>
    </message>
    <message>
        <source>The key is encrypted. Enter the passphrase that opens it.</source>
        <translation>المفتاح مشفّر. أدخل عبارة المرور التي تفتحه.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>لا تفتح عبارة المرور هذه المفتاح.</translation>
    </message>
    <message>
        <source>The key is not encrypted, so no passphrase is needed.</source>
        <translation>المفتاح غير مشفّر، فلا حاجة إلى عبارة مرور.</translation>
    </message>
    <message>
        <source>Purser cannot try a passphrase on a key in OpenSSH&apos;s own form: it is kept without having been verified.</source>
        <translation>لا يستطيع Purser تجربة عبارة مرور على مفتاح بصيغة OpenSSH: تُحفظ دون التحقق منها.</translation>
    </message>
    <message>
        <source>A client certificate needs the private key that belongs to it.</source>
        <translation>تحتاج شهادة العميل إلى المفتاح الخاص التابع لها.</translation>
    </message>
    <message>
        <source>A client key needs the certificate that belongs to it.</source>
        <translation>يحتاج مفتاح العميل إلى الشهادة التابعة له.</translation>
    </message>
    <message>
        <source>A certificate in it expired on %1.</source>
        <translation>فيه شهادة انتهت صلاحيتها في %1.</translation>
    </message>
    <message>
        <source>A certificate in it is not valid before %1.</source>
        <translation>فيه شهادة لا تبدأ صلاحيتها قبل %1.</translation>
    </message>
    <message>
        <source>There is no line of the form KEY=value.</source>
        <translation>لا يوجد سطر على الصورة KEY=value.</translation>
    </message>
    <message>
        <source>Line %1 has no “=”. Each line is a KEY=value.</source>
        <translation>ليس في السطر %1 علامة «=». كل سطر هو زوج KEY=value.</translation>
    </message>
    <message>
        <source>Line %1: a key has letters from A to Z, digits and “_” only, and does not begin with a digit.</source>
        <translation>السطر %1: لا يحوي المفتاح إلا أحرفًا من A إلى Z وأرقامًا و«_»، ولا يبدأ برقم.</translation>
    </message>
    <message>
        <source>Line %1 repeats a key that an earlier line has.</source>
        <translation>يكرر السطر %1 مفتاحًا ورد في سطر سابق.</translation>
    </message>
    <message>
        <source>This is the JSON key of a Google service account, not a password. Use the integration type GCR for it.</source>
        <translation>هذا مفتاح JSON لحساب خدمة Google، وليس كلمة مرور. استخدم له نوع التكامل GCR.</translation>
    </message>
    <message>
        <source>This is a key or a certificate, not a password.</source>
        <translation>هذا مفتاح أو شهادة، وليس كلمة مرور.</translation>
    </message>
    <message>
        <source>This looks like user and password encoded as base64. Enter the password itself.</source>
        <translation>يبدو هذا اسم مستخدم وكلمة مرور بترميز base64. أدخل كلمة المرور نفسها.</translation>
    </message>
    <message>
        <source>This looks like a password, and only a token works here. Tokens begin with %1.</source>
        <translation>تبدو هذه كلمة مرور، ولا يعمل هنا إلا رمز. تبدأ الرموز بـ %1.</translation>
    </message>
    <message>
        <source>This is a token of %1, which this registry does not know.</source>
        <translation>هذا رمز من %1، ولا يعرفه هذا السجل.</translation>
    </message>
    <message>
        <source>This is an access key ID. The secret access key belongs here.</source>
        <translation>هذا معرّف مفتاح وصول، ومكان مفتاح الوصول السري هنا.</translation>
    </message>
    <message>
        <source>This looks like the secret access key, and this field is not kept secret. The access key ID belongs here.</source>
        <translation>يبدو هذا مفتاح الوصول السري، وهذا الحقل لا يُحفظ سرًا. مكان معرّف مفتاح الوصول هنا.</translation>
    </message>
    <message>
        <source>What begins with %1 names a user or a role. An access key ID begins with AKIA or ASIA.</source>
        <translation>ما يبدأ بـ %1 يدل على مستخدم أو دور. يبدأ معرّف مفتاح الوصول بـ AKIA أو ASIA.</translation>
    </message>
    <message>
        <source>Access key IDs have 20 capital letters and digits, and begin with AKIA or ASIA.</source>
        <translation>يتكون معرّف مفتاح الوصول من 20 محرفًا من الأحرف اللاتينية الكبيرة والأرقام، ويبدأ بـ AKIA أو ASIA.</translation>
    </message>
    <message>
        <source>This has %1 characters; secret access keys have 40.</source>
        <translation>عدد المحارف هنا %1، وعددها في مفتاح الوصول السري 40.</translation>
    </message>
    <message>
        <source>The access key is a temporary one (it begins with ASIA), and works only with its session token.</source>
        <translation>مفتاح الوصول مؤقت (يبدأ بـ ASIA)، ولا يعمل إلا مع رمز جلسته.</translation>
    </message>
    <message>
        <source>The access key is a lasting one (it begins with AKIA), to which no session token belongs.</source>
        <translation>مفتاح الوصول دائم (يبدأ بـ AKIA)، ولا يُستخدم معه رمز جلسة.</translation>
    </message>
    <message>
        <source>This is not the code of a region. It should look like eu-central-1.</source>
        <translation>ليس هذا رمز منطقة. ينبغي أن يكون على الصورة eu-central-1.</translation>
    </message>
    <message>
        <source>Purser knows no region of this name. Is %1 meant?</source>
        <translation>لا يعرف Purser منطقة بهذا الاسم. هل المقصود %1؟</translation>
    </message>
    <message>
        <source>An AWS account ID has 12 digits.</source>
        <translation>يتكون معرّف حساب AWS من 12 رقمًا.</translation>
    </message>
    <message>
        <source>This is the address of a whole registry. Enter only %1 of it.</source>
        <translation>هذا عنوان سجل كامل. أدخل منه %1 فقط.</translation>
    </message>
    <message>
        <source>This is still empty.</source>
        <translation>ما زال هذا الحقل فارغًا.</translation>
    </message>
    <message>
        <source>“%1” already exists. Names differ by more than capital letters; choose another.</source>
        <translation>الاسم «%1» موجود من قبل. لا يكفي اختلاف حالة الأحرف اللاتينية؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>عدد المحارف هنا أكثر من %1.</translation>
    </message>
    <message>
        <source>This holds a line break or an invisible character. Type it again.</source>
        <translation>في هذا فاصل أسطر أو محرف غير مرئي. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>In workflow variables this reads the same as “%1”, so one would hide the other.</source>
        <translation>يُقرأ هذا في متغيرات مسارات العمل مثل «%1»، فيحجب أحدهما الآخر.</translation>
    </message>
    <message>
        <source>This address names no host. It should look like https://registry.example.com.</source>
        <translation>لا يذكر هذا العنوان مضيفًا. ينبغي أن يكون على الصورة https://registry.example.com.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; they have fields of their own.</source>
        <translation>احذف اسم المستخدم وكلمة المرور من العنوان، فلكل منهما حقل.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”; the registry&apos;s address ends before.</source>
        <translation>احذف ما يلي «?» أو «#»؛ فعنوان السجل ينتهي قبله.</translation>
    </message>
    <message>
        <source>“%1” is not how a registry is reached. Use https (or http).</source>
        <translation>لا يوصل إلى سجل عبر «%1». استخدم https (أو http).</translation>
    </message>
    <message>
        <source>Leave out “%1”; only the address of the registry itself is needed.</source>
        <translation>احذف «%1»؛ فلا يلزم إلا عنوان السجل نفسه.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like https://registry.example.com.</source>
        <translation>ليس هذا عنوانًا. ينبغي أن يكون على الصورة https://registry.example.com.</translation>
    </message>
    <message>
        <source>With http the password travels to %1 unencrypted. Use https, or say that you mean it.</source>
        <translation>مع http تنتقل كلمة المرور إلى %1 دون تشفير. استخدم https، أو أكّد أنك تقصد ذلك.</translation>
    </message>
    <message>
        <source>The address leads elsewhere now. Type the secret again if it may be sent to %1.</source>
        <translation>صار العنوان يؤدي إلى وجهة أخرى. اكتب السر من جديد إن كان يجوز إرساله إلى %1.</translation>
    </message>
    <message>
        <source>This begins or ends with white space, perhaps pasted by accident. Trim it, or keep it?</source>
        <translation>في أول هذا أو آخره فراغ، ربما أُلصق سهوًا. هل تريد إزالته أم إبقاءه؟</translation>
    </message>
    <message>
        <source>A user name for a registry cannot hold a colon.</source>
        <translation>لا يجوز أن تكون في اسم المستخدم لدى السجل نقطتان رأسيتان.</translation>
    </message>
    <message>
        <source>Docker Hub knows people by their Docker ID here, not by an e-mail address.</source>
        <translation>يعرف Docker Hub الأشخاص هنا بمعرّف Docker، لا بعنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It may be left empty.</source>
        <translation>ليس هذا عنوان بريد إلكتروني. يجوز تركه فارغًا.</translation>
    </message>
    <message>
        <source>This is no date. Write year, month and day, such as 2027-01-31.</source>
        <translation>ليس هذا تاريخًا. اكتب السنة والشهر واليوم، مثل ‎2027-01-31.</translation>
    </message>
    <message>
        <source>This day is over, so the credential counts as expired.</source>
        <translation>مضى هذا اليوم، فتُعد بيانات الاعتماد منتهية الصلاحية.</translation>
    </message>
    <message>
        <source>This host belongs to the integration type “%1”, whose hints and checks fit it better.</source>
        <translation>يتبع هذا المضيف نوع التكامل «%1»، وتلميحاته وفحوصه أنسب له.</translation>
    </message>
    <message>
        <source>This type&apos;s registries have other hosts, such as %1. Make sure that this one is meant.</source>
        <translation>لسجلات هذا النوع مضيفات أخرى، مثل %1. تأكد من أن هذا هو المقصود.</translation>
    </message>
    <message>
        <source>Write “system”, “none”, or host and port of a proxy, such as proxy.example.com:3128.</source>
        <translation>اكتب «system» أو «none» أو مضيف الوسيط ومنفذه، مثل proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP proxy. Only the host and port of one can be used.</source>
        <translation>ليس «%1» وسيط HTTP. لا يمكن استخدام غير مضيف الوسيط ومنفذه.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the proxy&apos;s address: it is not kept secret.</source>
        <translation>احذف اسم المستخدم وكلمة المرور من عنوان الوسيط: فهو لا يُحفظ سرًا.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تتعذر قراءة الملف: %1</translation>
    </message>
    <message>
        <source>“%1” is not an integration type. See: purserctl type list</source>
        <translation>ليس «%1» نوع تكامل. انظر: purserctl type list</translation>
    </message>
    <message>
        <source>This integration type has no field “%1”.</source>
        <translation>ليس في نوع التكامل هذا حقل باسم «%1».</translation>
    </message>
    <message>
        <source>There is no subscription “%1” in this account.</source>
        <translation>ليس في هذا الحساب اشتراك باسم «%1».</translation>
    </message>
    <message>
        <source>This integration is no longer in the account. Choose another.</source>
        <translation>لم يعد هذا التكامل في الحساب. اختر غيره.</translation>
    </message>
    <message>
        <source>The subscription does not use an integration “%1”.</source>
        <translation>لا يستخدم الاشتراك تكاملًا باسم «%1».</translation>
    </message>
    <message>
        <source>Only an integration of the type %1 can take this place.</source>
        <translation>لا يحل في هذا الموضع إلا تكامل من النوع %1.</translation>
    </message>
    <message>
        <source>Select at least one project, or let all projects use it.</source>
        <translation>حدد مشروعًا واحدًا على الأقل، أو اسمح باستخدامه للمشاريع كلها.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from “/” on.</source>
        <translation>أدخل المسار الكامل للمجلد، بدءًا من «/».</translation>
    </message>
    <message>
        <source>It is no key of a service account: it names no type. Create a JSON key for one.</source>
        <translation>ليس هذا مفتاح حساب خدمة: لا يذكر نوعًا. أنشئ مفتاح JSON لحساب خدمة.</translation>
    </message>
    <message>
        <source>Purser knows no region of this name. Region codes look like eu-central-1.</source>
        <translation>لا يعرف Purser منطقة بهذا الاسم. تكون رموز المناطق على الصورة eu-central-1.</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>لم يحدث أي خطأ.</translation>
    </message>
    <message>
        <source>Some of the input cannot be saved like this.</source>
        <translation>لا يمكن حفظ بعض المدخلات على حالها.</translation>
    </message>
    <message>
        <source>There is no “%1” in this account.</source>
        <translation>ليس في هذا الحساب «%1».</translation>
    </message>
    <message>
        <source>“%1” is in use, so it was not removed.</source>
        <translation>لم يُزل «%1» لأنه قيد الاستخدام.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since you opened it.</source>
        <translation>تغيّر «%1» في مكان آخر منذ أن فتحته.</translation>
    </message>
    <message>
        <source>“%1” was changed since, so this can no longer be undone or redone.</source>
        <translation>تغيّر «%1» بعد ذلك، فلم يعد ممكنًا التراجع عن هذا أو إعادته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>المجلد «‎%1» غير موجود.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>تتعذر قراءة المجلد «‎%1».</translation>
    </message>
    <message>
        <source>“%1” has no registry to ask; what it holds was examined when it was saved.</source>
        <translation>ليس لـ«%1» سجل يُسأل؛ وقد فُحص محتواه عند حفظه.</translation>
    </message>
    <message>
        <source>Amazon gave no password for the keys of “%1”.</source>
        <translation>لم تمنح Amazon كلمة مرور لمفتاح «%1».</translation>
    </message>
    <message>
        <source>The account “%1” cannot be opened.</source>
        <translation>يتعذر فتح الحساب «‎%1».</translation>
    </message>
    <message>
        <source>The account “%1” may only be read, not changed.</source>
        <translation>الحساب «‎%1» متاح للقراءة فقط، لا للتغيير.</translation>
    </message>
    <message>
        <source>Another program is writing to the account “%1”.</source>
        <translation>يكتب برنامج آخر في الحساب «‎%1».</translation>
    </message>
    <message>
        <source>The disk that holds the account “%1” is full. Nothing was changed.</source>
        <translation>القرص الذي عليه الحساب «‎%1» ممتلئ. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a Purser account. The file was left exactly as it is.</source>
        <translation>الملف «‎%1» تالف أو ليس حسابًا من حسابات Purser، وقد تُرك كما كان تمامًا.</translation>
    </message>
    <message>
        <source>The account “%1” was written by a newer Purser, so this one only reads it.</source>
        <translation>كُتب الحساب «‎%1» بإصدار أحدث من Purser، فلا يفتحه هذا الإصدار إلا للقراءة.</translation>
    </message>
    <message>
        <source>The account&apos;s file “%1” was moved or replaced while Purser had it open. Nothing was changed.</source>
        <translation>نُقل ملف الحساب «‎%1» أو استُبدل بينما كان Purser يفتحه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The account “%1” could not be read or written.</source>
        <translation>تعذرت قراءة الحساب «‎%1» أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not in this computer&apos;s keychain.</source>
        <translation>ليس سر «%1» في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The stored secret of “%1” was entered for another registry, so it was not used.</source>
        <translation>أُدخل السر المخزّن لـ«%1» من أجل سجل آخر، فلم يُستخدم.</translation>
    </message>
    <message>
        <source>The secret is too large for the keychain.</source>
        <translation>السر أكبر من أن تسعه حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>What the keychain holds for “%1” is not what Purser stored there.</source>
        <translation>ما تحفظه حلقة المفاتيح لـ«%1» ليس ما خزّنه Purser فيها.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>حلقة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The keychain denied Purser access.</source>
        <translation>رفضت حلقة المفاتيح وصول Purser إليها.</translation>
    </message>
    <message>
        <source>The keychain&apos;s question was dismissed.</source>
        <translation>أُغلق سؤال حلقة المفاتيح دون إجابة.</translation>
    </message>
    <message>
        <source>This computer has no keychain service running.</source>
        <translation>لا خدمة حلقة مفاتيح تعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>لا تجيب حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>أخفقت حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether it was removed meanwhile.</source>
        <translation>تحقق من الإملاء، ومن أنه لم يُزل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Release or remove what uses it first.</source>
        <translation>فُكّ أولًا تبعية ما يستخدمه أو أزله.</translation>
    </message>
    <message>
        <source>Open it again to see the change, then repeat yours.</source>
        <translation>افتحه من جديد لترى التغيير، ثم كرر تغييرك.</translation>
    </message>
    <message>
        <source>Make the change by hand.</source>
        <translation>أجرِ التغيير يدويًا.</translation>
    </message>
    <message>
        <source>Connect the disk it is on, or give the project another folder.</source>
        <translation>صِل القرص الذي هو عليه، أو حدد للمشروع مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>تحقق من أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>أخلِ بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Restore it from a backup (files named “….backup-…” beside it), or choose another account.</source>
        <translation>استعده من نسخة احتياطية (ملفات مجاورة له بأسماء على الصورة «‎….backup-…‎»)، أو اختر حسابًا آخر.</translation>
    </message>
    <message>
        <source>Update Purser to change this account.</source>
        <translation>حدّث Purser لتغيير هذا الحساب.</translation>
    </message>
    <message>
        <source>Restart Purser to open the file that is there now.</source>
        <translation>أعد تشغيل Purser لفتح الملف الموجود هناك الآن.</translation>
    </message>
    <message>
        <source>Check the disk that holds the account.</source>
        <translation>تحقق من القرص الذي عليه الحساب.</translation>
    </message>
    <message>
        <source>Edit the integration and type the secret again.</source>
        <translation>عدّل التكامل واكتب السر من جديد.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing was changed.</source>
        <translation>افتح قفلها، ثم أعد المحاولة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Allow Purser to use the keychain, then try again.</source>
        <translation>اسمح لـ Purser باستخدام حلقة المفاتيح، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Start one, for example gnome-keyring, in your session. Purser keeps secrets nowhere else.</source>
        <translation>شغّل واحدة في جلستك، مثل gnome-keyring. لا يحفظ Purser الأسرار في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows, then try again.</source>
        <translation>ابحث عن سؤال لحلقة المفاتيح خلف النوافذ الأخرى، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check that the keychain service of your session works.</source>
        <translation>تحقق من أن خدمة حلقة المفاتيح في جلستك تعمل.</translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1 نص الرسالة: «%2»</translation>
    </message>
    <message>
        <source>Keychain: unlocked</source>
        <translation>حلقة المفاتيح: غير مقفلة</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>حلقة المفاتيح: مقفلة</translation>
    </message>
    <message>
        <source>Keychain: none on this computer</source>
        <translation>حلقة المفاتيح: لا توجد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keychain: not answering</source>
        <translation>حلقة المفاتيح: لا تجيب</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>The helper “%1”</source>
        <translation>المساعد «%1»</translation>
    </message>
    <message>
        <source>A password in a file</source>
        <translation>كلمة مرور في ملف</translation>
    </message>
</context>
<context>
    <name>ServingList</name>
    <message>
        <source>%1, of %2</source>
        <translation>%1، التكامل: %2</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>Not a file: %1</source>
        <translation>ليس ملفًا: ‎%1</translation>
    </message>
</context>
<context>
    <name>SubscriptionIntegrationList</name>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Gone: choose another</source>
        <translation>مفقود: اختر غيره</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <source>The account integration behind it is gone: what uses it cannot log in. Choose another one with Edit.</source>
        <translation>تكامل الحساب الذي يستند إليه مفقود: لا يستطيع ما يستخدمه تسجيل الدخول. اختر غيره باستخدام «تعديل».</translation>
    </message>
    <message>
        <source>%1, %2, account integration: %3, used by: %4</source>
        <translation>%1، %2، تكامل الحساب: %3، مستخدم في: %4</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Account Integration</source>
        <translation>تكامل الحساب</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>مستخدم في</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>آخر تحديث</translation>
    </message>
</context>
<context>
    <name>SubscriptionList</name>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>لا تكاملات يتيمة</numerusform>
            <numerusform>تكامل يتيم</numerusform>
            <numerusform>تكاملان يتيمان</numerusform>
            <numerusform>%n تكاملات يتيمة</numerusform>
            <numerusform>%n تكاملًا يتيمًا</numerusform>
            <numerusform>%n تكامل يتيم</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message numerus="yes">
        <source>The account integration behind %n of these is(are) gone: what uses it cannot log in. Open the subscription to choose another.</source>
        <translation>
            <numerusform>كل تكاملات الحساب التي تستند إليها موجودة.</numerusform>
            <numerusform>تكامل الحساب الذي يستند إليه واحد منها مفقود: لا يستطيع ما يستخدمه تسجيل الدخول. افتح الاشتراك لاختيار غيره.</numerusform>
            <numerusform>تكاملا الحساب اللذان يستند إليهما اثنان منها مفقودان: لا يستطيع ما يستخدمهما تسجيل الدخول. افتح الاشتراك لاختيار غيرهما.</numerusform>
            <numerusform>تكاملات الحساب التي يستند إليها %n منها مفقودة: لا يستطيع ما يستخدمها تسجيل الدخول. افتح الاشتراك لاختيار غيرها.</numerusform>
            <numerusform>تكاملات الحساب التي يستند إليها %n منها مفقودة: لا يستطيع ما يستخدمها تسجيل الدخول. افتح الاشتراك لاختيار غيرها.</numerusform>
            <numerusform>تكاملات الحساب التي يستند إليها %n منها مفقودة: لا يستطيع ما يستخدمها تسجيل الدخول. افتح الاشتراك لاختيار غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>آخر تحديث</translation>
    </message>
</context>
<context>
    <name>SubscriptionModel</name>
    <message>
        <source>%1, selected</source>
        <translation>%1، محدد</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No integrations</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>لا تكاملات</numerusform>
            <numerusform>تكامل واحد</numerusform>
            <numerusform>تكاملان</numerusform>
            <numerusform>%n تكاملات</numerusform>
            <numerusform>%n تكاملًا</numerusform>
            <numerusform>%n تكامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orphan(s)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1، يتيم واحد</numerusform>
            <numerusform>%1، يتيمان</numerusform>
            <numerusform>%1، %n يتيمة</numerusform>
            <numerusform>%1، %n يتيمًا</numerusform>
            <numerusform>%1، %n يتيم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today at %1</source>
        <translation>اليوم الساعة %1</translation>
    </message>
    <message>
        <source>Yesterday at %1</source>
        <translation>أمس الساعة %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>منذ دقيقة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %n دقائق</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>منذ أقل من ساعة</numerusform>
            <numerusform>منذ ساعة</numerusform>
            <numerusform>منذ ساعتين</numerusform>
            <numerusform>منذ %n ساعات</numerusform>
            <numerusform>منذ %n ساعة</numerusform>
            <numerusform>منذ %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>منذ يوم</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %n أيام</numerusform>
            <numerusform>منذ %n يومًا</numerusform>
            <numerusform>منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired today</source>
        <translation>انتهى اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>انتهى اليوم</numerusform>
            <numerusform>انتهى منذ يوم</numerusform>
            <numerusform>انتهى منذ يومين</numerusform>
            <numerusform>انتهى منذ %n أيام</numerusform>
            <numerusform>انتهى منذ %n يومًا</numerusform>
            <numerusform>انتهى منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>ينتهي اليوم</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>ينتهي غدًا</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>ينتهي اليوم</numerusform>
            <numerusform>ينتهي غدًا</numerusform>
            <numerusform>ينتهي بعد يومين</numerusform>
            <numerusform>ينتهي بعد %n أيام</numerusform>
            <numerusform>ينتهي بعد %n يومًا</numerusform>
            <numerusform>ينتهي بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Last Monday at %1</source>
        <translation>يوم الاثنين الساعة %1</translation>
    </message>
    <message>
        <source>Last Tuesday at %1</source>
        <translation>يوم الثلاثاء الساعة %1</translation>
    </message>
    <message>
        <source>Last Wednesday at %1</source>
        <translation>يوم الأربعاء الساعة %1</translation>
    </message>
    <message>
        <source>Last Thursday at %1</source>
        <translation>يوم الخميس الساعة %1</translation>
    </message>
    <message>
        <source>Last Friday at %1</source>
        <translation>يوم الجمعة الساعة %1</translation>
    </message>
    <message>
        <source>Last Saturday at %1</source>
        <translation>يوم السبت الساعة %1</translation>
    </message>
    <message>
        <source>Last Sunday at %1</source>
        <translation>يوم الأحد الساعة %1</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>docker</source>
        <translation>docker</translation>
    </message>
    <message>
        <source>podman, skopeo and buildah</source>
        <translation>podman و skopeo و buildah</translation>
    </message>
</context>
<context>
    <name>ToolFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة ‎%1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>ليس ‎%1 ملفًا.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB, so it was not read.</source>
        <translation>حجم ‎%1 أكبر من 4 ميبيبايت، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. It was left as it is.</source>
        <translation>غيّر طرف آخر الملف ‎%1 في هذه الأثناء، فتُرك كما هو.</translation>
    </message>
    <message>
        <source>%1 could not be written. It is as it was.</source>
        <translation>تعذرت كتابة ‎%1. وهو باقٍ كما كان.</translation>
    </message>
</context>
<context>
    <name>ToolFinding</name>
    <message>
        <source>This is the account %2, and the tools are answered from %1. Set PURSER_ACCOUNT for the tools, too.</source>
        <translation>هذا هو الحساب ‎%2، بينما تتلقى الأدوات ردودها من ‎%1. اضبط PURSER_ACCOUNT للأدوات أيضًا.</translation>
    </message>
    <message>
        <source>%1 names the helper “%2”, and there is no program docker-credential-%2 on the PATH: logins fail. Connect the registry to Purser, or take the helper out of the file.</source>
        <translation>يذكر ‎%1 المساعد «%2»، ولا يوجد في PATH برنامج باسم docker-credential-%2: فيفشل تسجيل الدخول. اربط السجل بـ Purser، أو أزل المساعد من الملف.</translation>
    </message>
    <message>
        <source>The password for %2 in %1 is looked at before Purser. Import it, or log out with the tool that wrote it.</source>
        <translation>يُنظر في كلمة مرور %2 الموجودة في ‎%1 قبل Purser. استوردها، أو سجّل الخروج بالأداة التي كتبتها.</translation>
    </message>
    <message>
        <source>%1 names Purser for every registry (“credsStore”). podman, skopeo and buildah do not look at that: connect them, too.</source>
        <translation>يحدد ‎%1 البرنامج Purser لكل السجلات (‎credsStore)، ولا تنظر podman و skopeo و buildah إلى ذلك: اربطها هي أيضًا.</translation>
    </message>
    <message>
        <source>%1 names a helper for “%2”, and no tool looks for that. Write the registry&apos;s host alone.</source>
        <translation>يذكر ‎%1 مساعدًا لـ«%2»، ولا تبحث أي أداة عن ذلك. اكتب مضيف السجل وحده.</translation>
    </message>
    <message>
        <source>Other people on this computer can read the passwords in %1. Import them, or run: chmod 600 %1</source>
        <translation>يستطيع مستخدمون آخرون على هذا الحاسوب قراءة كلمات المرور في ‎%1. استوردها، أو نفّذ: chmod 600 %1</translation>
    </message>
    <message>
        <source>The variable DOCKER_AUTH_CONFIG is set. Newer dockers take its logins before anything else.</source>
        <translation>المتغير DOCKER_AUTH_CONFIG مضبوط. تأخذ الإصدارات الأحدث من docker بيانات الدخول منه قبل أي شيء آخر.</translation>
    </message>
    <message>
        <source>The variable REGISTRY_AUTH_FILE is set. podman, skopeo and buildah look at %1 and at nothing else.</source>
        <translation>المتغير REGISTRY_AUTH_FILE مضبوط. لا تنظر podman و skopeo و buildah إلا في ‎%1.</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>لا مشاريع</numerusform>
            <numerusform>مشروع واحد</numerusform>
            <numerusform>مشروعان</numerusform>
            <numerusform>%n مشاريع</numerusform>
            <numerusform>%n مشروعًا</numerusform>
            <numerusform>%n مشروع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>لا بيئات</numerusform>
            <numerusform>بيئة واحدة</numerusform>
            <numerusform>بيئتان</numerusform>
            <numerusform>%n بيئات</numerusform>
            <numerusform>%n بيئة</numerusform>
            <numerusform>%n بيئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>لا تكاملات</numerusform>
            <numerusform>تكامل واحد</numerusform>
            <numerusform>تكاملان</numerusform>
            <numerusform>%n تكاملات</numerusform>
            <numerusform>%n تكاملًا</numerusform>
            <numerusform>%n تكامل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps a company&apos;s container-registry accounts.</source>
        <translation>يدير حسابات سجلات الحاويات الخاصة بشركة.</translation>
    </message>
    <message>
        <source>The account&apos;s file.</source>
        <translation>ملف الحساب.</translation>
    </message>
    <message>
        <source>Begins with new-integration or check-all.</source>
        <translation>يبدأ بالإجراء new-integration أو check-all.</translation>
    </message>
    <message>
        <source>Purser knows no action “%1”.</source>
        <translation>لا يعرف Purser إجراءً باسم «%1».</translation>
    </message>
</context>
<context>
    <name>purser::ActivityModel</name>
    <message>
        <source>Can be taken back until %1</source>
        <translation>يمكن التراجع عنه حتى %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
</context>
<context>
    <name>purser::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Find in the activity</source>
        <translation>بحث في النشاط</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>لا نشاط بعد</translation>
    </message>
    <message>
        <source>Every change of the account leaves a line here: when it was made, by whom, and what it was.</source>
        <translation>يترك كل تغيير في الحساب سطرًا هنا: متى أُجري، ومن أجراه، وما هو.</translation>
    </message>
</context>
<context>
    <name>purser::Breadcrumb</name>
    <message>
        <source>You are here</source>
        <translation>موضعك الحالي</translation>
    </message>
</context>
<context>
    <name>purser::CertificatesEdit</name>
    <message>
        <source>Paste the certificate here, drop its file, or load it.</source>
        <translation>ألصق الشهادة هنا أو أفلت ملفها أو حمّلها.</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>تحميل ملف…</translation>
    </message>
    <message>
        <source>Load certificates</source>
        <translation>تحميل الشهادات</translation>
    </message>
</context>
<context>
    <name>purser::CheckHistory</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>لم يُفحص قط</translation>
    </message>
    <message>
        <source>Not checked since it was changed</source>
        <translation>لم يُفحص منذ تغييره</translation>
    </message>
    <message>
        <source>Last check: %1, %2</source>
        <translation>آخر فحص: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>إظهار الكل</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckList</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>بحث في %1</translation>
    </message>
</context>
<context>
    <name>purser::CheckListModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>purser::CheckProgress</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the checks</source>
        <translation>إلغاء الفحوص</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked</source>
        <translation>
            <numerusform>فُحص %1 من %n</numerusform>
            <numerusform>فُحص %1 من %n</numerusform>
            <numerusform>فُحص %1 من %n</numerusform>
            <numerusform>فُحص %1 من %n</numerusform>
            <numerusform>فُحص %1 من %n</numerusform>
            <numerusform>فُحص %1 من %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked, %2 failing</source>
        <translation>
            <numerusform>فُحص %1 من %n، وفشل %2</numerusform>
            <numerusform>فُحص %1 من %n، وفشل %2</numerusform>
            <numerusform>فُحص %1 من %n، وفشل %2</numerusform>
            <numerusform>فُحص %1 من %n، وفشل %2</numerusform>
            <numerusform>فُحص %1 من %n، وفشل %2</numerusform>
            <numerusform>فُحص %1 من %n، وفشل %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckTrace</name>
    <message>
        <source>Result of the check</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>يجري اختبار الاتصال…</translation>
    </message>
    <message>
        <source>Asking the registry. Nothing is saved by this.</source>
        <translation>يُسأل السجل الآن، ولا يُحفظ شيء بذلك.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid %3 to %4. SHA-256 %5</source>
        <translation>شهادة %1، المُصدِر: %2، صالحة من %3 إلى %4. بصمة SHA-256: %5</translation>
    </message>
    <message>
        <source>Trust this certificate for %1</source>
        <translation>الوثوق بهذه الشهادة لـ %1</translation>
    </message>
    <message>
        <source>Let %1 receive the password</source>
        <translation>السماح بإرسال كلمة المرور إلى %1</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>purser::Chip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>purser::CountTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>purser::DateEdit</name>
    <message>
        <source>Choose from the calendar</source>
        <translation>الاختيار من التقويم</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>مثل ‎%1</translation>
    </message>
</context>
<context>
    <name>purser::DeleteDialog</name>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>هل تريد بالتأكيد حذف %1؟</translation>
    </message>
    <message>
        <source>Please delete following dependencies before deleting %1</source>
        <translation>احذف التبعيات التالية قبل حذف %1</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>لا توجد تبعيات</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>لا توجد تبعيات</numerusform>
            <numerusform>تبعية واحدة</numerusform>
            <numerusform>تبعيتان</numerusform>
            <numerusform>%n تبعيات</numerusform>
            <numerusform>%n تبعية</numerusform>
            <numerusform>%n تبعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) only mention(s) it and block(s) nothing.</source>
        <translation>
            <numerusform>لا مواضع أخرى تذكره.</numerusform>
            <numerusform>موضع واحد آخر يذكره فحسب ولا يمنع شيئًا.</numerusform>
            <numerusform>موضعان آخران يذكرانه فحسب ولا يمنعان شيئًا.</numerusform>
            <numerusform>%n مواضع أخرى تذكره فحسب ولا تمنع شيئًا.</numerusform>
            <numerusform>%n موضعًا آخر يذكره فحسب ولا يمنع شيئًا.</numerusform>
            <numerusform>%n موضع آخر يذكره فحسب ولا يمنع شيئًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>يُعاد البحث في ملفات المشروع %1 من %n…</numerusform>
            <numerusform>يُعاد البحث في ملفات المشروع %1 من %n…</numerusform>
            <numerusform>يُعاد البحث في ملفات المشروع %1 من %n…</numerusform>
            <numerusform>يُعاد البحث في ملفات المشروع %1 من %n…</numerusform>
            <numerusform>يُعاد البحث في ملفات المشروع %1 من %n…</numerusform>
            <numerusform>يُعاد البحث في ملفات المشروع %1 من %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm Delete Account Integration</source>
        <translation>تأكيد حذف تكامل الحساب</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>التبعيات</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>فك الكل…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة البحث</translation>
    </message>
    <message>
        <source>Reads the files of the projects anew</source>
        <translation>تُقرأ ملفات المشاريع من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>فك التبعية</translation>
    </message>
</context>
<context>
    <name>purser::Deletions</name>
    <message>
        <source>Back to deleting “%1”</source>
        <translation>العودة إلى حذف «%1»</translation>
    </message>
    <message>
        <source>The deletion of %1 waits until nothing depends on it any more.</source>
        <translation>ينتظر حذف %1 إلى أن تزول كل تبعياته.</translation>
    </message>
</context>
<context>
    <name>purser::DependencyDelegate</name>
    <message>
        <source>Go to</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>The project&apos;s folder is not known.</source>
        <translation>مجلد المشروع غير معروف.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>فك التبعية</translation>
    </message>
</context>
<context>
    <name>purser::DependencyList</name>
    <message>
        <source>Dependencies</source>
        <translation>التبعيات</translation>
    </message>
    <message>
        <source>Left and right choose between the buttons of a row, Enter presses one.</source>
        <translation>يتنقل السهمان الأيمن والأيسر بين أزرار الصف، ويضغط Enter الزر المختار.</translation>
    </message>
</context>
<context>
    <name>purser::DependencyText</name>
    <message>
        <source>entered by hand</source>
        <translation>أُدخلت يدويًا</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>السطر %2 من ‎%1</translation>
    </message>
    <message>
        <source>Change %1 so that it does not use “%2” any more.</source>
        <translation>عدّل ‎%1 بحيث لا يستخدم «%2» بعد الآن.</translation>
    </message>
    <message>
        <source>Change line %1 of %2 so that it does not use “%3” any more.</source>
        <translation>عدّل السطر %1 من ‎%2 بحيث لا يستخدم «%3» بعد الآن.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>Subscription Images</source>
        <translation>صور الاشتراك</translation>
    </message>
    <message>
        <source>Subscription Integrations</source>
        <translation>تكاملات الاشتراك</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <source>selected projects</source>
        <translation>المشاريع المحددة</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>%1 is the name of a subscription integration</extracomment>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>%1 is a time ago, such as “2 hours ago”</extracomment>
        <translation>شوهدت %1</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n thing(s) of this subscription: release these first.</source>
        <translation>
            <numerusform>لا يستخدمه أي عنصر من هذا الاشتراك.</numerusform>
            <numerusform>يستخدمه عنصر واحد من هذا الاشتراك: فُكّ تبعيته أولًا.</numerusform>
            <numerusform>يستخدمه عنصران من هذا الاشتراك: فُكّ تبعيتيهما أولًا.</numerusform>
            <numerusform>تستخدمه %n عناصر من هذا الاشتراك: فُكّ تبعياتها أولًا.</numerusform>
            <numerusform>يستخدمه %n عنصرًا من هذا الاشتراك: فُكّ تبعياتها أولًا.</numerusform>
            <numerusform>يستخدمه %n عنصر من هذا الاشتراك: فُكّ تبعياتها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hint only: this does not block deletion.</source>
        <translation>تلميح فحسب: لا يمنع هذا الحذف.</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a place within a file</extracomment>
        <translation>في الموضع %1</translation>
    </message>
    <message>
        <source>when %1</source>
        <extracomment>%1 is a condition as it stands in the file</extracomment>
        <translation>بشرط %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>في ‎%1</translation>
    </message>
</context>
<context>
    <name>purser::DependentForm</name>
    <message>
        <source>Uses</source>
        <extracomment>A noun: what a project uses</extracomment>
        <translation>التكاملات المستخدمة</translation>
    </message>
    <message>
        <source>No integration is enabled for this subscription yet.</source>
        <translation>لا تكامل مفعّل لهذا الاشتراك بعد.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it uses besides what a scan finds in its files. It keeps these integrations from being deleted.</source>
        <translation>ما يستخدمه إلى جانب ما يعثر عليه التحليل في ملفاته. يمنع ذلك حذف هذه التكاملات.</translation>
    </message>
    <message>
        <source>Which integrations it needs. It keeps these from being deleted.</source>
        <translation>التكاملات التي يحتاج إليها هذا العنصر. يمنع ذلك حذفها.</translation>
    </message>
    <message>
        <source>Purser reads its files to find what they use, and never changes them. May stay empty.</source>
        <translation>يقرأ Purser ملفاته ليعرف ما تستخدمه، ولا يغيرها أبدًا. يجوز تركه فارغًا.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>This folder is not on this computer now.</source>
        <translation>هذا المجلد ليس على هذا الحاسوب الآن.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>The name under which it stands in lists, and in the reason why an integration cannot be deleted.</source>
        <translation>الاسم الذي يظهر به في القوائم، وفي سبب تعذر حذف تكامل.</translation>
    </message>
</context>
<context>
    <name>purser::DependentsPage</name>
    <message>
        <source>Scan all</source>
        <translation>تحليل الكل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>%1 is the name of a subscription, beside the title “Projects” or the like</extracomment>
        <translation>للاشتراك %1</translation>
    </message>
</context>
<context>
    <name>purser::DisableDialog</name>
    <message>
        <source>Confirm Delete</source>
        <translation>تأكيد الحذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>هل تريد بالتأكيد حذف %1؟</translation>
    </message>
    <message>
        <source>Please delete following dependencies before deleting %1</source>
        <translation>احذف التبعيات التالية قبل حذف %1</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>لا توجد تبعيات</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>لا توجد تبعيات</numerusform>
            <numerusform>تبعية واحدة</numerusform>
            <numerusform>تبعيتان</numerusform>
            <numerusform>%n تبعيات</numerusform>
            <numerusform>%n تبعية</numerusform>
            <numerusform>%n تبعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s), none of which is in the way</source>
        <translation>
            <numerusform>لا توجد تبعيات</numerusform>
            <numerusform>تبعية واحدة لا تعيق الحذف</numerusform>
            <numerusform>تبعيتان لا تعيقان الحذف</numerusform>
            <numerusform>%n تبعيات لا تعيق أي منها الحذف</numerusform>
            <numerusform>%n تبعية لا تعيق أي منها الحذف</numerusform>
            <numerusform>%n تبعية لا تعيق أي منها الحذف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n entered by hand</source>
        <translation>
            <numerusform>لا تبعيات مُدخلة يدويًا</numerusform>
            <numerusform>فك التبعية المُدخلة يدويًا</numerusform>
            <numerusform>فك التبعيتين المُدخلتين يدويًا</numerusform>
            <numerusform>فك %n تبعيات مُدخلة يدويًا</numerusform>
            <numerusform>فك %n تبعية مُدخلة يدويًا</numerusform>
            <numerusform>فك %n تبعية مُدخلة يدويًا</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>لم يفتح أي برنامج ‎%1.</translation>
    </message>
</context>
<context>
    <name>purser::ExplainBox</name>
    <message>
        <source>Clear default</source>
        <translation>إلغاء الافتراضي</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What a tool would get</source>
        <translation>ما ستحصل عليه الأداة</translation>
    </message>
    <message>
        <source>Integrations for this registry</source>
        <translation>التكاملات المخصصة لهذا السجل</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>جعله افتراضيًا</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No subscription</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>As the tool or an image names it</source>
        <translation>كما تسميه الأداة أو الصورة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Where the tool is started</source>
        <translation>حيث تُشغَّل الأداة</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>الاشتراك</translation>
    </message>
    <message>
        <source>If PURSER_SUBSCRIPTION names one</source>
        <translation>إن كان محددًا في PURSER_SUBSCRIPTION</translation>
    </message>
    <message>
        <source>The tool gets the login of %1.</source>
        <translation>تحصل الأداة على بيانات دخول %1.</translation>
    </message>
    <message>
        <source>No integration is for it. The tool goes on without a login.</source>
        <translation>لا تكامل مخصص له. تتابع الأداة دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>The address of a registry, as in the names of its images up to the first slash. Below stands what a tool that asks for it gets.</source>
        <translation>عنوان سجل، كما يرد في أسماء صوره حتى أول شرطة مائلة. ويظهر أدناه ما تحصل عليه الأداة التي تطلبه.</translation>
    </message>
    <message>
        <source>A folder with a project of Purser&apos;s decides for its subscription. Empty: no folder.</source>
        <translation>المجلد الذي فيه مشروع من مشاريع Purser يحدد اشتراك ذلك المشروع. إن تُرك فارغًا: بلا مجلد.</translation>
    </message>
    <message>
        <source>The environment variable PURSER_SUBSCRIPTION of the tool overrules its folder.</source>
        <translation>متغير البيئة PURSER_SUBSCRIPTION لدى الأداة مقدَّم على مجلدها.</translation>
    </message>
</context>
<context>
    <name>purser::ExportDialog</name>
    <message>
        <source>This file is there already.</source>
        <translation>هذا الملف موجود من قبل.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go to the clipboard, where every program of yours can read them.</source>
        <translation>
            <numerusform>لا تُنسخ أي أسرار إلى الحافظة.</numerusform>
            <numerusform>تُنسخ أسرار تكامل واحد إلى الحافظة، ويستطيع كل برنامج من برامجك قراءتها.</numerusform>
            <numerusform>تُنسخ أسرار تكاملين إلى الحافظة، ويستطيع كل برنامج من برامجك قراءتها.</numerusform>
            <numerusform>تُنسخ أسرار %n تكاملات إلى الحافظة، ويستطيع كل برنامج من برامجك قراءتها.</numerusform>
            <numerusform>تُنسخ أسرار %n تكاملًا إلى الحافظة، ويستطيع كل برنامج من برامجك قراءتها.</numerusform>
            <numerusform>تُنسخ أسرار %n تكامل إلى الحافظة، ويستطيع كل برنامج من برامجك قراءتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go into this file as they are. Whoever can read it, or a copy of it, has these logins.</source>
        <translation>
            <numerusform>لا تُكتب أي أسرار في هذا الملف.</numerusform>
            <numerusform>تُكتب أسرار تكامل واحد في هذا الملف كما هي. ومن يستطع قراءته أو قراءة نسخة منه يحصل على بيانات الدخول هذه.</numerusform>
            <numerusform>تُكتب أسرار تكاملين في هذا الملف كما هي. ومن يستطع قراءته أو قراءة نسخة منه يحصل على بيانات الدخول هذه.</numerusform>
            <numerusform>تُكتب أسرار %n تكاملات في هذا الملف كما هي. ومن يستطع قراءته أو قراءة نسخة منه يحصل على بيانات الدخول هذه.</numerusform>
            <numerusform>تُكتب أسرار %n تكاملًا في هذا الملف كما هي. ومن يستطع قراءته أو قراءة نسخة منه يحصل على بيانات الدخول هذه.</numerusform>
            <numerusform>تُكتب أسرار %n تكامل في هذا الملف كما هي. ومن يستطع قراءته أو قراءة نسخة منه يحصل على بيانات الدخول هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amazon is asked for a password, which works for 12 hours.</source>
        <translation>تُطلب من Amazon كلمة مرور تصلح مدة 12 ساعة.</translation>
    </message>
    <message>
        <source>Copied %1. The clipboard is emptied after 30 seconds.</source>
        <translation>نُسخت بيانات %1. تُفرغ الحافظة بعد 30 ثانية.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there is as it was.</source>
        <translation>تعذرت كتابة ‎%1: %2. بقي ما كان هناك كما هو.</translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <translation>صُدّرت بيانات %1 إلى ‎%2.</translation>
    </message>
    <message>
        <source>Export Integrations</source>
        <translation>تصدير التكاملات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>اسم السر</translation>
    </message>
    <message>
        <source>What imagePullSecrets calls it</source>
        <translation>الاسم المذكور في imagePullSecrets</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>فضاء الأسماء</translation>
    </message>
    <message>
        <source>Where it belongs; empty for the one it is applied to</source>
        <translation>حيث مكان السر؛ اتركه فارغًا لفضاء الأسماء الذي يُطبّق عليه</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The tool that the file is for. What the file looks like, and whether it holds secrets, follows from it.</source>
        <translation>الأداة التي أُعدّ الملف لها. وبحسبها يتحدد شكل الملف وهل يحوي أسرارًا.</translation>
    </message>
    <message>
        <source>The name of the Kubernetes secret that is made: small letters, digits, dots and hyphens. Pods refer to it by this name.</source>
        <translation>اسم سر Kubernetes الذي يُنشأ: أحرف لاتينية صغيرة وأرقام ونقاط وشرطات. تشير إليه وحدات Pod بهذا الاسم.</translation>
    </message>
    <message>
        <source>The Kubernetes namespace of the pods that use the secret. Secrets are seen in their own namespace only.</source>
        <translation>فضاء الأسماء في Kubernetes لوحدات Pod التي تستخدم السر. لا تُرى الأسرار إلا في فضاء أسمائها.</translation>
    </message>
</context>
<context>
    <name>purser::ExportTarget</name>
    <message>
        <source>A file that only you may read</source>
        <translation>ملف لا يقرؤه سواك</translation>
    </message>
    <message>
        <source>The clipboard, for 30 seconds</source>
        <translation>الحافظة، مدة 30 ثانية</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Type a path, or browse</source>
        <translation>اكتب مسارًا أو استعرض</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Where the file is written. Only you can read it; delete it when it has done its work.</source>
        <translation>حيث يُكتب الملف. لا يقرؤه سواك؛ احذفه بعد أن يؤدي غرضه.</translation>
    </message>
</context>
<context>
    <name>purser::ExportWords</name>
    <message>
        <source>Logins for docker and podman</source>
        <translation>بيانات دخول لـ docker و podman</translation>
    </message>
    <message>
        <source>Kubernetes secret</source>
        <translation>سر Kubernetes</translation>
    </message>
    <message>
        <source>GitLab CI variable</source>
        <translation>متغير GitLab CI</translation>
    </message>
    <message>
        <source>Variables: .env file</source>
        <translation>متغيرات: ملف ‎.env</translation>
    </message>
    <message>
        <source>Variables: --env-file</source>
        <translation>متغيرات: ‎--env-file</translation>
    </message>
    <message>
        <source>Variables: shell script</source>
        <translation>متغيرات: نص برمجي للصدفة</translation>
    </message>
    <message>
        <source>A config.json for a CI, or an auth.json for podman, skopeo and buildah</source>
        <translation>ملف config.json لنظام CI، أو auth.json لـ podman و skopeo و buildah</translation>
    </message>
    <message>
        <source>A manifest for imagePullSecrets</source>
        <translation>ملف تعريف (manifest) لـ imagePullSecrets</translation>
    </message>
    <message>
        <source>The value of DOCKER_AUTH_CONFIG. In GitLab choose “Masked”, and no variable expansion</source>
        <translation>قيمة DOCKER_AUTH_CONFIG. اختر في GitLab «Masked»، دون توسيع المتغيرات</translation>
    </message>
    <message>
        <source>As Docker Compose and shells read them: ACMEHUB_INTEGRATION_PASSWORD and so on</source>
        <translation>كما يقرؤها Docker Compose والصدفات: ACMEHUB_INTEGRATION_PASSWORD وما شابه</translation>
    </message>
    <message>
        <source>As docker run and podman run read them, one in each line</source>
        <translation>كما يقرؤها docker run و podman run، متغير في كل سطر</translation>
    </message>
    <message>
        <source>For a shell to read with “.”: every value as it is</source>
        <translation>لتقرأها صدفة بالأمر «.»: كل قيمة كما هي</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 (+%n)</numerusform>
            <numerusform>%1 (+%n)</numerusform>
            <numerusform>%1 (+%n)</numerusform>
            <numerusform>%1 (+%n)</numerusform>
            <numerusform>%1 (+%n)</numerusform>
            <numerusform>%1 (+%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>purser::FieldEditor</name>
    <message>
        <source>Service account key</source>
        <translation>مفتاح حساب الخدمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep the stored one</source>
        <translation>إبقاء المخزّن</translation>
    </message>
    <message>
        <source>Remove the stored one</source>
        <translation>إزالة المخزّن</translation>
    </message>
</context>
<context>
    <name>purser::FileVisits</name>
    <message>
        <source>No program could open %1.</source>
        <translation>لم يتمكن أي برنامج من فتح ‎%1.</translation>
    </message>
</context>
<context>
    <name>purser::FindingsList</name>
    <message>
        <source>Running docker-credential-purser as the tools do…</source>
        <translation>يُشغَّل docker-credential-purser كما تشغّله الأدوات…</translation>
    </message>
</context>
<context>
    <name>purser::FindingsPane</name>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Uses in files</source>
        <translation>الاستخدامات في الملفات</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>تحليل الآن</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>اختيار مجلده</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>لا مجلد بعد</translation>
    </message>
    <message>
        <source>With the folder of this project, Purser finds what its files use.</source>
        <translation>بمعرفة مجلد هذا المشروع يعثر Purser على ما تستخدمه ملفاته.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No file of this project names an integration of this subscription, or a registry of one.</source>
        <translation>لا يذكر أي ملف في هذا المشروع تكاملًا من تكاملات هذا الاشتراك، ولا سجل أحدها.</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>لم يُحلَّل قط</translation>
    </message>
    <message>
        <source>A scan reads the files that use registries, and changes none.</source>
        <translation>يقرأ التحليل الملفات التي تستخدم السجلات، ولا يغير أيًا منها.</translation>
    </message>
</context>
<context>
    <name>purser::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Type a path, browse, or drop a folder here</source>
        <translation>اكتب مسارًا أو استعرض أو أفلت مجلدًا هنا</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>مجلد المشروع</translation>
    </message>
    <message>
        <source>A folder of this computer. It is only read.</source>
        <translation>مجلد على هذا الحاسوب. يُقرأ فقط ولا يُغيَّر.</translation>
    </message>
</context>
<context>
    <name>purser::FormFoot</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>purser::FormPage</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>ما زال فارغًا: %1</translation>
    </message>
</context>
<context>
    <name>purser::FormSidebar</name>
    <message>
        <source>Examined on this computer</source>
        <translation>فُحص على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>purser::ImportDialog</name>
    <message>
        <source>Looking for the logins of docker, podman and their kin…</source>
        <translation>يجري البحث عن بيانات دخول docker و podman وما شابههما…</translation>
    </message>
    <message>
        <source>Those that are ticked become integrations. Their passwords go to the keychain.</source>
        <translation>تصير المحددة منها تكاملات، وتُحفظ كلمات مرورها في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>No logins found</source>
        <translation>لم يُعثر على بيانات دخول</translation>
    </message>
    <message>
        <source>Looked in %1.</source>
        <translation>جرى البحث في ‎%1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>استيراد (%n)</numerusform>
            <numerusform>استيراد (%n)</numerusform>
            <numerusform>استيراد (%n)</numerusform>
            <numerusform>استيراد (%n)</numerusform>
            <numerusform>استيراد (%n)</numerusform>
            <numerusform>استيراد (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 of %n login(s)…</source>
        <translation>
            <numerusform>جرى استيراد %1 من %n…</numerusform>
            <numerusform>جرى استيراد %1 من %n…</numerusform>
            <numerusform>جرى استيراد %1 من %n…</numerusform>
            <numerusform>جرى استيراد %1 من %n…</numerusform>
            <numerusform>جرى استيراد %1 من %n…</numerusform>
            <numerusform>جرى استيراد %1 من %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) imported.</source>
        <translation>
            <numerusform>لم تُستورد أي بيانات دخول.</numerusform>
            <numerusform>عدد بيانات الدخول المستوردة: %n.</numerusform>
            <numerusform>عدد بيانات الدخول المستوردة: %n.</numerusform>
            <numerusform>عدد بيانات الدخول المستوردة: %n.</numerusform>
            <numerusform>عدد بيانات الدخول المستوردة: %n.</numerusform>
            <numerusform>عدد بيانات الدخول المستوردة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) removed from files.</source>
        <translation>
            <numerusform>لم تُزل أي كلمة مرور من الملفات.</numerusform>
            <numerusform>أُزيلت كلمة مرور واحدة من الملفات.</numerusform>
            <numerusform>أُزيلت كلمتا مرور من الملفات.</numerusform>
            <numerusform>أُزيلت %n كلمات مرور من الملفات.</numerusform>
            <numerusform>أُزيلت %n كلمة مرور من الملفات.</numerusform>
            <numerusform>أُزيلت %n كلمة مرور من الملفات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Logins</source>
        <translation>استيراد بيانات الدخول</translation>
    </message>
    <message>
        <source>Remove these passwords from the files afterwards</source>
        <translation>إزالة كلمات المرور هذه من الملفات بعد ذلك</translation>
    </message>
    <message>
        <source>docker-credential-purser is named there instead, so that everything still pulls. A password that it does not answer with stays.</source>
        <translation>يُذكر هناك docker-credential-purser بدلًا منها، فيستمر السحب كما كان. وتبقى كل كلمة مرور لا يجيب بها.</translation>
    </message>
    <message>
        <source>Logins that were found</source>
        <translation>بيانات الدخول التي عُثر عليها</translation>
    </message>
    <message>
        <source>Ask other helpers</source>
        <translation>سؤال مساعدين آخرين</translation>
    </message>
    <message>
        <source>Runs the credential helpers that are named in the files</source>
        <translation>يشغّل مساعدي بيانات الاعتماد المذكورين في الملفات</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة البحث</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationChoiceModel</name>
    <message>
        <source>+ Add integration</source>
        <translation>+ إضافة تكامل</translation>
    </message>
    <message>
        <source>%1: another type</source>
        <translation>نوع آخر: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationChooser</name>
    <message>
        <source>Account Integrations</source>
        <translation>تكاملات الحساب</translation>
    </message>
    <message>
        <source>Find an integration</source>
        <translation>بحث عن تكامل</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No integration</extracomment>
        <translation>لم يُحدد شيء</translation>
    </message>
    <message>
        <source>Account Integration: %1</source>
        <translation>تكامل الحساب: %1</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationForm</name>
    <message>
        <source>Name of the account integration</source>
        <translation>اسم تكامل الحساب</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>اسم التكامل</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Own certificate authority, client certificate, proxy</source>
        <translation>سلطة تصديق خاصة، شهادة عميل، وسيط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>التبديل إلى %1</translation>
    </message>
    <message>
        <source>What this account calls the integration; you choose it. People find the integration by this name, and it is offered as the name under which a subscription uses it.</source>
        <translation>الاسم الذي يُسمى به التكامل في هذا الحساب؛ وأنت من يختاره. به يُعثر على التكامل، وهو الاسم المقترح لاستخدامه في الاشتراكات.</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationFormPage</name>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>إضافة تكامل</translation>
    </message>
    <message>
        <source>Create %1 Integration</source>
        <translation>إنشاء تكامل %1</translation>
    </message>
    <message>
        <source>Choose an integration type to begin</source>
        <translation>اختر نوع التكامل للبدء</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Repositories and tags…</source>
        <translation>المستودعات والوسوم…</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>ما زال فارغًا: %1</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationTable</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>فحص المحدد</numerusform>
            <numerusform>فحص التكامل المحدد</numerusform>
            <numerusform>فحص التكاملين المحددين</numerusform>
            <numerusform>فحص %n تكاملات محددة</numerusform>
            <numerusform>فحص %n تكاملًا محددًا</numerusform>
            <numerusform>فحص %n تكامل محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>فحص الكل</translation>
    </message>
    <message>
        <source>Repositories and tags…</source>
        <translation>المستودعات والوسوم…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected…</source>
        <translation>
            <numerusform>تصدير المحدد…</numerusform>
            <numerusform>تصدير التكامل المحدد…</numerusform>
            <numerusform>تصدير التكاملين المحددين…</numerusform>
            <numerusform>تصدير %n تكاملات محددة…</numerusform>
            <numerusform>تصدير %n تكاملًا محددًا…</numerusform>
            <numerusform>تصدير %n تكامل محدد…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Account Integrations</source>
        <translation>تكاملات الحساب</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationUses</name>
    <message>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>Add to more subscriptions</source>
        <translation>الإضافة إلى اشتراكات أخرى</translation>
    </message>
    <message>
        <source>This account integration is not used by any subscription.</source>
        <translation>تكامل الحساب هذا غير مستخدم في أي اشتراك.</translation>
    </message>
    <message>
        <source>This account integration is being used by the following subscriptions:</source>
        <translation>تكامل الحساب هذا مستخدم في الاشتراكات التالية:</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>%1 is the name under which a subscription uses the integration</extracomment>
        <translation>باسم %1</translation>
    </message>
    <message>
        <source>In %1 it is called %2.</source>
        <translation>اسمه في %1 هو %2.</translation>
    </message>
    <message numerus="yes">
        <source>In %n subscription(s) it has another name, since its own was taken there.</source>
        <translation>
            <numerusform>لا اسم آخر له في أي اشتراك.</numerusform>
            <numerusform>له اسم آخر في اشتراك واحد، لأن اسمه الأصلي مستخدم هناك.</numerusform>
            <numerusform>له اسم آخر في اشتراكين، لأن اسمه الأصلي مستخدم هناك.</numerusform>
            <numerusform>له اسم آخر في %n اشتراكات، لأن اسمه الأصلي مستخدم هناك.</numerusform>
            <numerusform>له اسم آخر في %n اشتراكًا، لأن اسمه الأصلي مستخدم هناك.</numerusform>
            <numerusform>له اسم آخر في %n اشتراك، لأن اسمه الأصلي مستخدم هناك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::IntegrationsPage</name>
    <message numerus="yes">
        <source>Cancelled when %1 of %n were checked: %2 accepted, %3 failing.</source>
        <translation>
            <numerusform>أُلغي الفحص بعد فحص %1 من %n: قُبل %2 وفشل %3.</numerusform>
            <numerusform>أُلغي الفحص بعد فحص %1 من %n: قُبل %2 وفشل %3.</numerusform>
            <numerusform>أُلغي الفحص بعد فحص %1 من %n: قُبل %2 وفشل %3.</numerusform>
            <numerusform>أُلغي الفحص بعد فحص %1 من %n: قُبل %2 وفشل %3.</numerusform>
            <numerusform>أُلغي الفحص بعد فحص %1 من %n: قُبل %2 وفشل %3.</numerusform>
            <numerusform>أُلغي الفحص بعد فحص %1 من %n: قُبل %2 وفشل %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n accepted, %2 failing.</source>
        <translation>
            <numerusform>قُبل %1 من %n، وفشل %2.</numerusform>
            <numerusform>قُبل %1 من %n، وفشل %2.</numerusform>
            <numerusform>قُبل %1 من %n، وفشل %2.</numerusform>
            <numerusform>قُبل %1 من %n، وفشل %2.</numerusform>
            <numerusform>قُبل %1 من %n، وفشل %2.</numerusform>
            <numerusform>قُبل %1 من %n، وفشل %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no registry to ask.</source>
        <translation>
            <numerusform>لكل التكاملات سجلات تُسأل.</numerusform>
            <numerusform>ليس لتكامل واحد سجل يُسأل.</numerusform>
            <numerusform>ليس لتكاملين سجل يُسأل.</numerusform>
            <numerusform>ليس لـ %n تكاملات سجل يُسأل.</numerusform>
            <numerusform>ليس لـ %n تكاملًا سجل يُسأل.</numerusform>
            <numerusform>ليس لـ %n تكامل سجل يُسأل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show failing</source>
        <translation>إظهار الفاشلة</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>لا شيء يطابق عوامل التصفية هذه</translation>
    </message>
    <message>
        <source>No integration has this type, name, user, host or subscription.</source>
        <translation>لا تكامل بهذا النوع أو الاسم أو المستخدم أو المضيف أو الاشتراك.</translation>
    </message>
    <message>
        <source>Nothing is failing</source>
        <translation>لا تكاملات فاشلة</translation>
    </message>
    <message>
        <source>No registry refused an integration, or could not be asked, when it was last checked.</source>
        <translation>لا تكامل رفضه سجل، أو تعذر سؤال السجل عنه، عند آخر فحص.</translation>
    </message>
    <message>
        <source>Everything was checked</source>
        <translation>فُحص كل شيء</translation>
    </message>
    <message>
        <source>Every integration has been tried at its registry.</source>
        <translation>جُرّب كل تكامل لدى سجله.</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>لا شيء ينتهي قريبًا</translation>
    </message>
    <message>
        <source>No credential that says when it ends, or was entered with a date, ends within the next 14 days.</source>
        <translation>لا تنتهي خلال الأيام الأربعة عشر القادمة أي بيانات اعتماد تذكر تاريخ انتهائها أو أُدخل لها تاريخ.</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>كل شيء مسند</translation>
    </message>
    <message>
        <source>Every integration is used by a subscription.</source>
        <translation>كل تكامل مستخدم في اشتراك.</translation>
    </message>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>فحص المحدد</numerusform>
            <numerusform>فحص التكامل المحدد</numerusform>
            <numerusform>فحص التكاملين المحددين</numerusform>
            <numerusform>فحص %n تكاملات محددة</numerusform>
            <numerusform>فحص %n تكاملًا محددًا</numerusform>
            <numerusform>فحص %n تكامل محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Integrations</source>
        <translation>تكاملات الحساب</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>فحص الكل</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>إضافة تكامل</translation>
    </message>
    <message>
        <source>No integrations yet</source>
        <translation>لا تكاملات بعد</translation>
    </message>
    <message>
        <source>An integration is a login for a container registry, kept in this computer&apos;s keychain, that your subscriptions may use.</source>
        <translation>التكامل بيانات دخول إلى سجل حاويات، تُحفظ في حلقة مفاتيح هذا الحاسوب ويجوز لاشتراكاتك استخدامها.</translation>
    </message>
    <message>
        <source>Add subscriptions</source>
        <translation>إضافة اشتراكات</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>إظهار كل التكاملات</translation>
    </message>
</context>
<context>
    <name>purser::ListFilterBar</name>
    <message>
        <source>All Types</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>اسم التكامل</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Filter by type: %1</source>
        <translation>تصفية حسب النوع: %1</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>لم يُفحص قط</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مسند</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Shows only the integrations of one type, or of one family of types.</source>
        <translation>لا تظهر إلا التكاملات التي من نوع واحد، أو من عائلة أنواع واحدة.</translation>
    </message>
    <message>
        <source>Type a part of an integration&apos;s name, or of its user, host or subscription: only the integrations that have it are shown. Escape shows all of them again.</source>
        <translation>اكتب جزءًا من اسم تكامل، أو من اسم مستخدمه أو مضيفه أو اشتراكه: فلا تظهر إلا التكاملات التي فيها ذلك. ويعيد Escape إظهارها كلها.</translation>
    </message>
    <message>
        <source>Shows only the integrations of which this is so. The number says how many there are.</source>
        <translation>لا تظهر إلا التكاملات التي ينطبق عليها ذلك. ويبيّن الرقم عددها.</translation>
    </message>
</context>
<context>
    <name>purser::ListPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message>
        <source>No row has what you search for.</source>
        <translation>لا صف فيه ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This list cannot be shown</source>
        <translation>يتعذر عرض هذه القائمة</translation>
    </message>
</context>
<context>
    <name>purser::MainWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Purser %1</source>
        <translation>Purser %1</translation>
    </message>
    <message>
        <source>Ctrl+N adds an integration, Ctrl+F searches, F5 reads everything again, Alt+Left goes back.</source>
        <translation>يضيف Ctrl+N تكاملًا، ويبحث Ctrl+F، ويعيد F5 قراءة كل شيء، ويرجع Alt+Left إلى الوراء.</translation>
    </message>
    <message>
        <source>In a list: Enter or F2 edits, Delete deletes, the menu key offers the rest.</source>
        <translation>في القوائم: يعدّل Enter أو F2، ويحذف Delete، ويعرض مفتاح القائمة بقية الإجراءات.</translation>
    </message>
    <message>
        <source>In the list of integrations: Ctrl+T checks the selected ones, Ctrl+Shift+T all of them.</source>
        <translation>في قائمة التكاملات: يفحص Ctrl+T التكاملات المحددة، ويفحصها Ctrl+Shift+T كلها.</translation>
    </message>
    <message>
        <source>In a form: Ctrl+S saves, Ctrl+T tests the connection, Escape leaves.</source>
        <translation>في النماذج: يحفظ Ctrl+S، ويختبر Ctrl+T الاتصال، ويغادر Escape.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last, Ctrl+Shift+Z does it again, for as long as Purser runs.</source>
        <translation>يتراجع Ctrl+Z عن آخر إجراء، ويعيده Ctrl+Shift+Z، ما دام Purser يعمل.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>المستودعات</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>purser::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>purser::NameModel</name>
    <message>
        <source>Digest</source>
        <translation>ملخص التجزئة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>إفادة</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>قائمة المكونات</translation>
    </message>
    <message>
        <source>Attachments of an image</source>
        <translation>مرفقات صورة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>purser::News</name>
    <message>
        <source>Redo %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>التراجع عن %1</translation>
    </message>
</context>
<context>
    <name>purser::PermissionField</name>
    <message>
        <source>All projects</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>المشاريع المحددة</translation>
    </message>
    <message>
        <source>This subscription has no projects yet.</source>
        <translation>ليس لهذا الاشتراك مشاريع بعد.</translation>
    </message>
</context>
<context>
    <name>purser::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light or dark, on this computer</source>
        <translation>فاتح أو داكن، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Check all integrations in the background</source>
        <translation>فحص كل التكاملات في الخلفية</translation>
    </message>
    <message>
        <source>While Purser is open and this computer has a network; you are told what is not accepted any more</source>
        <translation>ما دام Purser مفتوحًا ولهذا الحاسوب شبكة؛ وتُبلَّغ بما لم يعد مقبولًا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of everything that Purser says on this computer</source>
        <translation>لغة كل ما يقوله Purser على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The colours of the window. As the desktop: dark where the desktop is dark.</source>
        <translation>ألوان النافذة. «حسب سطح المكتب»: داكنة حين يكون سطح المكتب داكنًا.</translation>
    </message>
    <message>
        <source>How often Purser tests every integration against its registry by itself. A login that is refused is tried once only, so that no user gets locked.</source>
        <translation>مدى تكرار فحص Purser كل تكامل لدى سجله من تلقاء نفسه. لا يُجرَّب تسجيل الدخول المرفوض إلا مرة واحدة، كي لا يُقفل أي مستخدم.</translation>
    </message>
    <message>
        <source>Everything that Purser says appears in this language at once. Names, answers of registries and the command line stay as they are.</source>
        <translation>يظهر كل ما يعرضه Purser بهذه اللغة فورًا. وتبقى الأسماء وإجابات السجلات وسطر الأوامر كما هي.</translation>
    </message>
</context>
<context>
    <name>purser::ProgressLine</name>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
</context>
<context>
    <name>purser::ProjectPage</name>
    <message>
        <source>Scan</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>Cancel Scan</source>
        <translation>إلغاء التحليل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>No folder on this computer</source>
        <translation>لا مجلد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Entered by hand: %1</source>
        <translation>أُدخلت يدويًا: %1</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>يجري التحليل…</translation>
    </message>
    <message>
        <source>Scanning… %1 files and folders seen, %2 read</source>
        <translation>يجري التحليل… عدد الملفات والمجلدات: %1، المقروء منها: %2</translation>
    </message>
    <message>
        <source>With a folder, a scan finds what its files use.</source>
        <translation>إن حُدد مجلد، عثر التحليل على ما تستخدمه ملفاته.</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>لم يُحلَّل قط</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>حُلِّل: %1</translation>
    </message>
    <message>
        <source>%1. %2 read, %3 unchanged since the last scan.</source>
        <translation>%1. قُرئ %2، ولم يتغير %3 منذ آخر تحليل.</translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>لم يفتح أي برنامج ‎%1.</translation>
    </message>
</context>
<context>
    <name>purser::ProxyEdit</name>
    <message>
        <source>System</source>
        <extracomment>Proxies: the system&apos;s, no proxy, one of its own</extracomment>
        <translation>وسيط النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وسيط</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>وسيط محدد</translation>
    </message>
    <message>
        <source>Host and port of the proxy</source>
        <translation>مضيف الوسيط ومنفذه</translation>
    </message>
</context>
<context>
    <name>purser::ReleasePlanView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Release all of this from %1? Nothing else is deleted, and it can be undone.</source>
        <translation>هل تريد فك كل هذه التبعيات عن %1؟ لا يُحذف شيء آخر، ويمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stay(s) until the files are changed by hand:</source>
        <translation>
            <numerusform>لا تبقى منها أي تبعية.</numerusform>
            <numerusform>تبقى منها تبعية واحدة إلى أن تُعدّل الملفات يدويًا:</numerusform>
            <numerusform>تبقى منها تبعيتان إلى أن تُعدّل الملفات يدويًا:</numerusform>
            <numerusform>تبقى منها %n تبعيات إلى أن تُعدّل الملفات يدويًا:</numerusform>
            <numerusform>تبقى منها %n تبعية إلى أن تُعدّل الملفات يدويًا:</numerusform>
            <numerusform>تبقى منها %n تبعية إلى أن تُعدّل الملفات يدويًا:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Reminders</name>
    <message numerus="yes">
        <source>%n integration(s) expire within 14 days, or have expired.</source>
        <translation>
            <numerusform>لا تكاملات تنتهي خلال 14 يومًا.</numerusform>
            <numerusform>ثمة تكامل واحد ينتهي خلال 14 يومًا أو انتهى بالفعل.</numerusform>
            <numerusform>ثمة تكاملان ينتهيان خلال 14 يومًا أو انتهيا بالفعل.</numerusform>
            <numerusform>ثمة %n تكاملات تنتهي خلال 14 يومًا أو انتهت بالفعل.</numerusform>
            <numerusform>ثمة %n تكاملًا تنتهي خلال 14 يومًا أو انتهت بالفعل.</numerusform>
            <numerusform>ثمة %n تكامل تنتهي خلال 14 يومًا أو انتهت بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A verb: show the integrations that are meant</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>%1 is not accepted any more.</source>
        <translation>لم يعد %1 مقبولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) are not accepted any more.</source>
        <translation>
            <numerusform>كل التكاملات ما زالت مقبولة.</numerusform>
            <numerusform>لم يعد تكامل واحد مقبولًا.</numerusform>
            <numerusform>لم يعد تكاملان مقبولين.</numerusform>
            <numerusform>لم تعد %n تكاملات مقبولة.</numerusform>
            <numerusform>لم يعد %n تكاملًا مقبولًا.</numerusform>
            <numerusform>لم يعد %n تكامل مقبولًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::RemoveDialog</name>
    <message>
        <source>Its uses of %1 go with it.</source>
        <translation>تزول معه استخداماته لـ %1.</translation>
    </message>
    <message>
        <source>No file in %1 is changed.</source>
        <translation>لا يتغير أي ملف في ‎%1.</translation>
    </message>
    <message>
        <source>Confirm Delete</source>
        <translation>تأكيد الحذف</translation>
    </message>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>هل تريد بالتأكيد حذف %1؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>purser::RenameDialog</name>
    <message>
        <source>Rename Subscription</source>
        <translation>تغيير اسم الاشتراك</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>اسم الاشتراك</translation>
    </message>
    <message>
        <source>As this account calls the organisation. No file uses this name.</source>
        <translation>كما تُسمى المؤسسة في هذا الحساب. لا يستخدم أي ملف هذا الاسم.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>اسم المؤسسة في هذا الحساب: في قائمة الاختيار أعلى اليمين، وفي القوائم، وفي سطر الأوامر.</translation>
    </message>
</context>
<context>
    <name>purser::RepositoriesPane</name>
    <message>
        <source>Repository</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>Find or type a repository</source>
        <translation>ابحث عن مستودع أو اكتب اسمه</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>المستودعات</translation>
    </message>
    <message>
        <source>Show tags</source>
        <translation>إظهار الوسوم</translation>
    </message>
    <message>
        <source>The registry lists no repositories.</source>
        <translation>لا يسرد السجل أي مستودعات.</translation>
    </message>
</context>
<context>
    <name>purser::RightsPanel</name>
    <message>
        <source>Try a push…</source>
        <translation>تجربة دفع…</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>يجري السؤال…</translation>
    </message>
    <message>
        <source>Try a push</source>
        <translation>تجربة دفع</translation>
    </message>
    <message>
        <source>Purser will open an upload to %1 on %2 and cancel it at once.</source>
        <translation>سيبدأ Purser عملية رفع إلى %1 على %2 ويلغيها في الحال.</translation>
    </message>
    <message>
        <source>Nothing is uploaded, and no image or tag is made or changed. A registry that does not let uploads be cancelled forgets the empty one by itself.</source>
        <translation>لا يُرفع شيء، ولا تُنشأ صورة أو وسم ولا يتغيران. والسجل الذي لا يتيح إلغاء عمليات الرفع ينسى العملية الفارغة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
</context>
<context>
    <name>purser::ScanStates</name>
    <message>
        <source>Scanning…</source>
        <translation>يجري التحليل…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <source>Folder not readable</source>
        <translation>المجلد غير مقروء</translation>
    </message>
    <message>
        <source>Scan failed</source>
        <translation>فشل التحليل</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>لم يُحلَّل قط</translation>
    </message>
</context>
<context>
    <name>purser::SearchField</name>
    <message>
        <source>Type a part of what you look for: only what has it is shown. Escape shows everything again.</source>
        <translation>اكتب جزءًا مما تبحث عنه: فلا يظهر إلا ما فيه ذلك. ويعيد Escape إظهار كل شيء.</translation>
    </message>
</context>
<context>
    <name>purser::SecretDropArea</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
</context>
<context>
    <name>purser::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Stored in the keychain. Type to replace it.</source>
        <translation>مخزّن في حلقة المفاتيح. اكتب لاستبداله.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;تفريغ</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>إ&amp;خفاء</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>purser::SecretTextEdit</name>
    <message>
        <source>Load %1</source>
        <translation>تحميل %1</translation>
    </message>
    <message>
        <source>Stored in the keychain. Paste or load another to replace it.</source>
        <translation>مخزّن في حلقة المفاتيح. ألصق غيره أو حمّله لاستبداله.</translation>
    </message>
    <message>
        <source>Paste the key here, drop its file, or load it.</source>
        <translation>ألصق المفتاح هنا أو أفلت ملفه أو حمّله.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln byte(s)</source>
        <translation>
            <numerusform>%1، %Ln بايت</numerusform>
            <numerusform>%1، %Ln بايت</numerusform>
            <numerusform>%1، %Ln بايت</numerusform>
            <numerusform>%1، %Ln بايتات</numerusform>
            <numerusform>%1، %Ln بايتًا</numerusform>
            <numerusform>%1، %Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Service account key</source>
        <translation>مفتاح حساب الخدمة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>مخزّن في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>تحميل ملف…</translation>
    </message>
    <message>
        <source>At most 64 KiB.</source>
        <translation>64 كيبيبايت على الأكثر.</translation>
    </message>
</context>
<context>
    <name>purser::SettingsMenu</name>
    <message>
        <source>Account Settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
</context>
<context>
    <name>purser::StatusLine</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>No integrations</source>
        <translation>لا تكاملات</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>لا تكاملات</numerusform>
            <numerusform>تكامل واحد</numerusform>
            <numerusform>تكاملان</numerusform>
            <numerusform>%n تكاملات</numerusform>
            <numerusform>%n تكاملًا</numerusform>
            <numerusform>%n تكامل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on this computer, read-only</source>
        <translation>على هذا الحاسوب، للقراءة فقط: %1</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>على هذا الحاسوب: %1</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionChooser</name>
    <message>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>The account integration is not yet assigned to any subscription. It must be assigned to a subscription before it can be used.</source>
        <translation>لم يُسند تكامل الحساب بعد إلى أي اشتراك. يجب إسناده إلى اشتراك قبل أن يمكن استخدامه.</translation>
    </message>
    <message>
        <source>List of subscriptions for which subscription integrations will be created.</source>
        <translation>قائمة الاشتراكات التي ستُنشأ لها تكاملات اشتراك.</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No subscriptions</extracomment>
        <translation>لم يُحدد شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) selected</source>
        <translation>
            <numerusform>لم يُحدد أي اشتراك</numerusform>
            <numerusform>اشتراك واحد محدد</numerusform>
            <numerusform>اشتراكان محددان</numerusform>
            <numerusform>%n اشتراكات محددة</numerusform>
            <numerusform>%n اشتراكًا محددًا</numerusform>
            <numerusform>%n اشتراك محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscriptions: %1</source>
        <translation>الاشتراكات: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationForm</name>
    <message>
        <source>Enable new integration</source>
        <translation>تفعيل تكامل جديد</translation>
    </message>
    <message>
        <source>Edit Integration</source>
        <translation>تعديل التكامل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Another one of the type %1 can take its place; those of other types cannot.</source>
        <translation>يمكن أن يحل محله تكامل آخر من النوع %1؛ أما تكاملات الأنواع الأخرى فلا.</translation>
    </message>
    <message>
        <source>Account Integration</source>
        <translation>تكامل الحساب</translation>
    </message>
    <message>
        <source>The account integration is gone. Choose another one.</source>
        <translation>تكامل الحساب مفقود. اختر غيره.</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>اسم التكامل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>This is the name to use in the YML files</source>
        <translation>هذا هو الاسم المستخدم في ملفات YML</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Which projects may use it</source>
        <translation>المشاريع التي يجوز لها استخدامه</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>المشاريع المحددة</translation>
    </message>
    <message>
        <source>This is the name to use in the YML files. %1 is taken in this subscription.</source>
        <translation>هذا هو الاسم المستخدم في ملفات YML. الاسم %1 مستخدم من قبل في هذا الاشتراك.</translation>
    </message>
    <message numerus="yes">
        <source>Renaming does not change files: %n file(s) still say(s) %1.</source>
        <translation>
            <numerusform>تغيير الاسم لا يغير الملفات: لم يعد أي ملف يذكر %1.</numerusform>
            <numerusform>تغيير الاسم لا يغير الملفات: ما زال ملف واحد يذكر %1.</numerusform>
            <numerusform>تغيير الاسم لا يغير الملفات: ما زال ملفان يذكران %1.</numerusform>
            <numerusform>تغيير الاسم لا يغير الملفات: ما زالت %n ملفات تذكر %1.</numerusform>
            <numerusform>تغيير الاسم لا يغير الملفات: ما زال %n ملفًا يذكر %1.</numerusform>
            <numerusform>تغيير الاسم لا يغير الملفات: ما زال %n ملف يذكر %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the files of this subscription&apos;s projects call the integration. The integration behind the name can be swapped later without a change to the files.</source>
        <translation>الاسم الذي تسمّي به ملفات مشاريع هذا الاشتراك التكامل. يمكن لاحقًا تبديل التكامل الذي يستند إليه الاسم دون تغيير الملفات.</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>يتيم</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>إضافة تكامل</translation>
    </message>
    <message>
        <source>Integrations enabled for this subscription</source>
        <translation>التكاملات المفعّلة لهذا الاشتراك</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Open Account Integration</source>
        <translation>فتح تكامل الحساب</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>اسم التكامل</translation>
    </message>
    <message>
        <source>No integration is enabled here yet</source>
        <translation>لا تكامل مفعّل هنا بعد</translation>
    </message>
    <message>
        <source>A subscription uses an account integration under a name of its own; its projects, environments and images log in with that name.</source>
        <translation>يستخدم الاشتراك تكامل الحساب باسم خاص به؛ وبهذا الاسم تسجّل مشاريعه وبيئاته وصوره الدخول.</translation>
    </message>
    <message>
        <source>enabled for %1</source>
        <extracomment>%1 is the name of a subscription, beside the title “Integrations”</extracomment>
        <translation>المفعّلة للاشتراك %1</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionMenu</name>
    <message>
        <source>Subscription Settings</source>
        <translation>إعدادات الاشتراك</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionOptionsPage</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove subscription</source>
        <translation>إزالة الاشتراك</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>اسم الاشتراك</translation>
    </message>
    <message>
        <source>As this account calls the organisation. No file uses this name.</source>
        <translation>كما تُسمى المؤسسة في هذا الحساب. لا يستخدم أي ملف هذا الاسم.</translation>
    </message>
    <message>
        <source>Remove this subscription</source>
        <translation>إزالة هذا الاشتراك</translation>
    </message>
    <message>
        <source>Nothing is in it any more. The account&apos;s integrations stay.</source>
        <translation>لم يبقَ فيه شيء. تبقى تكاملات الحساب.</translation>
    </message>
    <message>
        <source>It is not empty: %1. Delete these first: nothing is ever removed along with it.</source>
        <translation>ليس فارغًا: %1. احذفها أولًا: فلا يُزال معه شيء أبدًا.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>اسم المؤسسة في هذا الحساب: في قائمة الاختيار أعلى اليمين، وفي القوائم، وفي سطر الأوامر.</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionOverviewPage</name>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>إضافة تكامل</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>إضافة مشروع</translation>
    </message>
    <message>
        <source>%1 has nothing yet</source>
        <translation>لا شيء في %1 بعد</translation>
    </message>
    <message>
        <source>Enable an integration of the account for it, then add the projects whose files use it.</source>
        <translation>فعّل له تكاملًا من تكاملات الحساب، ثم أضف المشاريع التي تستخدمه ملفاتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>لا يتيم</numerusform>
            <numerusform>يتيم واحد</numerusform>
            <numerusform>يتيمان</numerusform>
            <numerusform>%n يتيمة</numerusform>
            <numerusform>%n يتيمًا</numerusform>
            <numerusform>%n يتيم</numerusform>
        </translation>
    </message>
    <message>
        <source>The account integration behind %1 is gone: what uses it cannot log in.</source>
        <translation>تكامل الحساب الذي يستند إليه %1 مفقود: لا يستطيع ما يستخدمه تسجيل الدخول.</translation>
    </message>
    <message numerus="yes">
        <source>The account integrations behind %n of these are gone: what uses them cannot log in.</source>
        <translation>
            <numerusform>لا تكاملات حساب مفقودة.</numerusform>
            <numerusform>تكامل الحساب الذي يستند إليه واحد منها مفقود: لا يستطيع ما يستخدمه تسجيل الدخول.</numerusform>
            <numerusform>تكاملات الحساب التي يستند إليها اثنان منها مفقودة: لا يستطيع ما يستخدمهما تسجيل الدخول.</numerusform>
            <numerusform>تكاملات الحساب التي تستند إليها %n منها مفقودة: لا يستطيع ما يستخدمها تسجيل الدخول.</numerusform>
            <numerusform>تكاملات الحساب التي يستند إليها %n منها مفقودة: لا يستطيع ما يستخدمها تسجيل الدخول.</numerusform>
            <numerusform>تكاملات الحساب التي يستند إليها %n منها مفقودة: لا يستطيع ما يستخدمها تسجيل الدخول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>اختيار غيره</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا عناصر للمراجعة</numerusform>
            <numerusform>عنصر واحد للمراجعة</numerusform>
            <numerusform>عنصران للمراجعة</numerusform>
            <numerusform>%n عناصر للمراجعة</numerusform>
            <numerusform>%n عنصرًا للمراجعة</numerusform>
            <numerusform>%n عنصر للمراجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionPopup</name>
    <message>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>Find a subscription</source>
        <translation>بحث عن اشتراك</translation>
    </message>
    <message>
        <source>Add subscription “%1”</source>
        <translation>إضافة الاشتراك «%1»</translation>
    </message>
    <message>
        <source>Add subscription…</source>
        <translation>إضافة اشتراك…</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionView</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>Add Subscription</source>
        <translation>إضافة اشتراك</translation>
    </message>
    <message>
        <source>An organisation that may use integrations of this account</source>
        <translation>مؤسسة يجوز لها استخدام تكاملات هذا الحساب</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name of an organisation</source>
        <translation>اسم مؤسسة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>اسم الاشتراك</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>لا اشتراكات بعد</translation>
    </message>
    <message>
        <source>Add the organisations that use your registries.</source>
        <translation>أضف المؤسسات التي تستخدم سجلاتك.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>%1 is not empty: %2. Delete these first: nothing is ever removed along with it.</source>
        <translation>الاشتراك %1 ليس فارغًا: %2. احذفها أولًا: فلا يُزال معه شيء أبدًا.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>اسم المؤسسة في هذا الحساب: في قائمة الاختيار أعلى اليمين، وفي القوائم، وفي سطر الأوامر.</translation>
    </message>
</context>
<context>
    <name>purser::TagsPane</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) so far</source>
        <translation>
            <numerusform>لا وسوم حتى الآن</numerusform>
            <numerusform>وسم واحد حتى الآن</numerusform>
            <numerusform>وسمان حتى الآن</numerusform>
            <numerusform>%n وسوم حتى الآن</numerusform>
            <numerusform>%n وسمًا حتى الآن</numerusform>
            <numerusform>%n وسم حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسمًا</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>نُسخ %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>بحث عن وسم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Copy image reference</source>
        <translation>نسخ مرجع الصورة</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>أُوقفت قراءة القائمة.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>No repository chosen</source>
        <translation>لم يُختر مستودع</translation>
    </message>
    <message>
        <source>Choose one in the list, or type its name, to see its tags.</source>
        <translation>اختر مستودعًا من القائمة أو اكتب اسمه لترى وسومه.</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>لا وسوم</translation>
    </message>
    <message>
        <source>The repository is there, but nothing in it has a tag.</source>
        <translation>المستودع موجود، لكن لا وسم فيه.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message>
        <source>No tag has what you search for.</source>
        <translation>لا وسم فيه ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>purser::ToolChangeDialog</name>
    <message>
        <source>Registries</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>No integration is for a registry yet.</source>
        <translation>لا تكامل مخصص لسجل بعد.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>ربط %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>فصل %1</translation>
    </message>
    <message>
        <source>From then on it asks Purser for the logins of the registries that are ticked. It is entered in the tool&apos;s own file, and whatever else is in there stays as it is.</source>
        <translation>ستسأل الأداة Purser بعد ذلك عن بيانات الدخول إلى السجلات المحددة. يُكتب ذلك في ملف الأداة نفسها، ويبقى كل ما عداه فيه كما هو.</translation>
    </message>
    <message>
        <source>It no longer asks Purser for the logins of the registries that are ticked. What else is in its file stays as it is.</source>
        <translation>لن تسأل الأداة Purser بعد ذلك عن بيانات الدخول إلى السجلات المحددة. ويبقى كل ما عدا ذلك في ملفها كما هو.</translation>
    </message>
    <message>
        <source>today: %1</source>
        <extracomment>%1 is who answers a tool for a registry today, such as “Purser” or “nobody”</extracomment>
        <translation>حاليًا: %1</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>ما يتغير في الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Nothing changes in this file.</source>
        <translation>لا يتغير شيء في هذا الملف.</translation>
    </message>
</context>
<context>
    <name>purser::ToolLine</name>
    <message>
        <source>Connect…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>فصل…</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>ربط %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>فصل %1</translation>
    </message>
    <message>
        <source>No integration is for a registry yet.</source>
        <translation>لا تكامل مخصص لسجل بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n registry(ies) come(s) to Purser</source>
        <translation>
            <numerusform>السجلات التي يخدمها Purser: %1 من %n</numerusform>
            <numerusform>السجلات التي يخدمها Purser: %1 من %n</numerusform>
            <numerusform>السجلات التي يخدمها Purser: %1 من %n</numerusform>
            <numerusform>السجلات التي يخدمها Purser: %1 من %n</numerusform>
            <numerusform>السجلات التي يخدمها Purser: %1 من %n</numerusform>
            <numerusform>السجلات التي يخدمها Purser: %1 من %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة البحث</translation>
    </message>
    <message>
        <source>Import logins…</source>
        <translation>استيراد بيانات الدخول…</translation>
    </message>
    <message>
        <source>Who serves which registry</source>
        <translation>من يخدم كل سجل</translation>
    </message>
    <message>
        <source>Changed %1 for %2.</source>
        <translation>عُدّل ‎%1 من أجل %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>عاد ‎%1 كما كان.</translation>
    </message>
</context>
<context>
    <name>purser::TopBar</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>This computer has no network. Everything but the check still works.</source>
        <translation>لا شبكة لدى هذا الحاسوب. كل شيء يعمل ما عدا الفحص.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>التراجع عن %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Subscription: %1</source>
        <translation>الاشتراك: %1</translation>
    </message>
</context>
<context>
    <name>purser::TypeBox</name>
    <message>
        <source>Integration Types</source>
        <translation>أنواع التكامل</translation>
    </message>
    <message>
        <source>Find an integration type</source>
        <translation>بحث عن نوع تكامل</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No integration type</extracomment>
        <translation>لم يُحدد شيء</translation>
    </message>
</context>
<context>
    <name>purser::TypeChooser</name>
    <message>
        <source>Integration Type</source>
        <translation>نوع التكامل</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No family of types</extracomment>
        <translation>لم يُحدد شيء</translation>
    </message>
    <message>
        <source>Integration Family</source>
        <translation>عائلة التكامل</translation>
    </message>
    <message>
        <source>Types of one family do the same kind of work. Choosing a type alone is enough.</source>
        <translation>تؤدي أنواع العائلة الواحدة العمل نفسه. ويكفي اختيار النوع وحده.</translation>
    </message>
    <message>
        <source>What kind of registry or tool the credential is for. The fields below follow from it, and it cannot be changed later. Type a part of a name to find a type.</source>
        <translation>نوع السجل أو الأداة التي تخصها بيانات الاعتماد. تتحدد بحسبه الحقول أدناه، ولا يمكن تغييره لاحقًا. اكتب جزءًا من اسم للعثور على نوع.</translation>
    </message>
</context>
<context>
    <name>purser::UsedBy</name>
    <message>
        <source>Look again</source>
        <translation>إعادة البحث</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>مستخدم في</translation>
    </message>
    <message>
        <source>Reads the files of the projects anew</source>
        <translation>تُقرأ ملفات المشاريع من جديد</translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>يُعاد البحث في ملفات المشروع %1 من %n…</numerusform>
            <numerusform>يُعاد البحث في ملفات المشروع %1 من %n…</numerusform>
            <numerusform>يُعاد البحث في ملفات المشروع %1 من %n…</numerusform>
            <numerusform>يُعاد البحث في ملفات المشروع %1 من %n…</numerusform>
            <numerusform>يُعاد البحث في ملفات المشروع %1 من %n…</numerusform>
            <numerusform>يُعاد البحث في ملفات المشروع %1 من %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing uses this integration yet.</source>
        <translation>لا شيء يستخدم هذا التكامل بعد.</translation>
    </message>
</context>
</TS>
