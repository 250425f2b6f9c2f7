<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Account</name>
    <message>
        <source>This Purser opens accounts in files only.</source>
        <translation>Эта версия Purser открывает аккаунты только из файлов.</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Файл больше %1 МиБ.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8.</source>
        <translation>Содержимое файла не является текстом в UTF-8.</translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation>Это не YAML: %1.</translation>
    </message>
    <message>
        <source>The indentation has a tab in it, where YAML takes blanks only.</source>
        <translation>В отступе есть табуляция, а YAML допускает только пробелы.</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>Вложенность в файле глубже допустимой (уровней: %1).</translation>
    </message>
    <message>
        <source>There is more in the file than Purser reads.</source>
        <translation>В файле больше данных, чем читает Purser.</translation>
    </message>
    <message>
        <source>There are several documents in the file, where one is expected.</source>
        <translation>В файле несколько документов, а должен быть один.</translation>
    </message>
    <message>
        <source>The file was written by a newer Purser (version %1). Update Purser to read it.</source>
        <translation>Файл записан более новой версией Purser (версия формата: %1). Чтобы прочитать его, обновите Purser.</translation>
    </message>
    <message>
        <source>There are more faults than the first %1.</source>
        <translation>Показаны только первые ошибки (%1), есть и другие.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>«%1» встречается здесь дважды.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. There is: %2.</source>
        <translation>«%1» здесь не имеет смысла. Допустимо: %2.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Отсутствует «%1».</translation>
    </message>
    <message>
        <source>“%1” has to be lines of “key: value”.</source>
        <translation>«%1» должно состоять из строк вида «ключ: значение».</translation>
    </message>
    <message>
        <source>“%1” has to be a list.</source>
        <translation>«%1» должно быть списком.</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>«%1» должно быть текстом.</translation>
    </message>
    <message>
        <source>The name “%1” is taken by line %2.</source>
        <translation>Имя «%1» уже занято в строке %2.</translation>
    </message>
    <message>
        <source>There is no integration type “%1”.</source>
        <translation>Типа интеграции «%1» не существует.</translation>
    </message>
    <message>
        <source>The type “%2” has no field “%1”.</source>
        <translation>У типа «%2» нет поля «%1».</translation>
    </message>
    <message>
        <source>The field “%1” is secret: it does not belong into a file.</source>
        <translation>Поле «%1» секретное: ему не место в файле.</translation>
    </message>
    <message>
        <source>The type “%2” has no secret field “%1”.</source>
        <translation>У типа «%2» нет секретного поля «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be allowed. There is: %2.</source>
        <translation>«%1» нельзя разрешить. Допустимо: %2.</translation>
    </message>
    <message>
        <source>There are secrets in this file. They belong into an encrypted parcel.</source>
        <translation>В этом файле есть секреты. Им место в зашифрованном пакете.</translation>
    </message>
    <message>
        <source>The secret “%1” is no base64.</source>
        <translation>Секрет «%1» не в кодировке base64.</translation>
    </message>
    <message>
        <source>There is no integration “%1” in the file.</source>
        <translation>В файле нет интеграции «%1».</translation>
    </message>
    <message>
        <source>Its subscription has no project “%1” in the file.</source>
        <translation>У этой подписки в файле нет проекта «%1».</translation>
    </message>
    <message>
        <source>Its subscription uses nothing under the name “%1” in the file.</source>
        <translation>Эта подписка в файле ничего не использует под именем «%1».</translation>
    </message>
    <message>
        <source>No project is listed. Leave “projects” out if all may use it.</source>
        <translation>Не указано ни одного проекта. Если использовать могут все, уберите «projects».</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Не удалось прочитать файл: %1.</translation>
    </message>
    <message>
        <source>This is no file of that kind: “%1” is missing.</source>
        <translation>Это не файл такого рода: отсутствует «%1».</translation>
    </message>
    <message>
        <source>“%1” is no version of such a file.</source>
        <translation>«%1» не является версией такого файла.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Wanted is something like %2.</source>
        <translation>«%1» здесь непонятно. Ожидается что-то вроде %2.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>add “%1”</source>
        <translation>добавление «%1»</translation>
    </message>
    <message>
        <source>Added integration %1.</source>
        <translation>Добавлена интеграция %1.</translation>
    </message>
    <message>
        <source>edit “%1”</source>
        <translation>изменение «%1»</translation>
    </message>
    <message>
        <source>Edited integration %1.</source>
        <translation>Изменена интеграция %1.</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>удаление «%1»</translation>
    </message>
    <message>
        <source>Deleted integration %1.</source>
        <translation>Удалена интеграция %1.</translation>
    </message>
    <message>
        <source>Integration %1 was added by a login with %3.</source>
        <translation>Интеграция %1 добавлена при входе через %3.</translation>
    </message>
    <message>
        <source>The password of integration %1 was replaced by a login with %3.</source>
        <translation>Пароль интеграции %1 заменён при входе через %3.</translation>
    </message>
    <message>
        <source>Integration %1 was deleted by a logout with %3.</source>
        <translation>Интеграция %1 удалена при выходе через %3.</translation>
    </message>
    <message>
        <source>allow for “%1”</source>
        <translation>разрешение для «%1»</translation>
    </message>
    <message>
        <source>Allowed for integration %1: %3.</source>
        <translation>Для интеграции %1 разрешено: %3.</translation>
    </message>
    <message>
        <source>assign “%1”</source>
        <translation>назначение «%1»</translation>
    </message>
    <message>
        <source>Assigned integration %1 to subscriptions: %3.</source>
        <translation>Интеграция %1 назначена подпискам: %3.</translation>
    </message>
    <message>
        <source>make “%1” the default</source>
        <translation>назначение «%1» по умолчанию</translation>
    </message>
    <message>
        <source>Made integration %1 the default of its registry.</source>
        <translation>Интеграция %1 теперь используется для своего реестра по умолчанию.</translation>
    </message>
    <message>
        <source>end “%1” being the default</source>
        <translation>снятие назначения «%1» по умолчанию</translation>
    </message>
    <message>
        <source>Integration %1 is no longer the default of its registry.</source>
        <translation>Интеграция %1 больше не используется для своего реестра по умолчанию.</translation>
    </message>
    <message>
        <source>release “%1”</source>
        <translation>снятие зависимостей от «%1»</translation>
    </message>
    <message>
        <source>Released dependencies of %1: %3.</source>
        <translation>Снято зависимостей от %1: %3.</translation>
    </message>
    <message>
        <source>Added subscription %1.</source>
        <translation>Добавлена подписка %1.</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>переименование «%1»</translation>
    </message>
    <message>
        <source>Renamed subscription %1 to %3.</source>
        <translation>Подписка %1 переименована в %3.</translation>
    </message>
    <message>
        <source>remove “%1”</source>
        <translation>удаление «%1»</translation>
    </message>
    <message>
        <source>Removed subscription %1.</source>
        <translation>Удалена подписка %1.</translation>
    </message>
    <message>
        <source>enable “%1” for %2</source>
        <translation>включение «%1» для %2</translation>
    </message>
    <message>
        <source>Enabled integration %1 for subscription %2.</source>
        <translation>Интеграция %1 включена для подписки %2.</translation>
    </message>
    <message>
        <source>edit “%1” of %2</source>
        <translation>изменение «%1» в %2</translation>
    </message>
    <message>
        <source>Edited integration %1 of subscription %2.</source>
        <translation>Изменена интеграция %1 подписки %2.</translation>
    </message>
    <message>
        <source>swap “%1” of %2</source>
        <translation>переключение «%1» в %2</translation>
    </message>
    <message>
        <source>Pointed %1 of subscription %2 at integration %3.</source>
        <translation>%1 в подписке %2 теперь указывает на интеграцию %3.</translation>
    </message>
    <message>
        <source>delete “%1” from %2</source>
        <translation>удаление «%1» из %2</translation>
    </message>
    <message>
        <source>Deleted integration %1 from subscription %2.</source>
        <translation>Интеграция %1 удалена из подписки %2.</translation>
    </message>
    <message>
        <source>add project “%1”</source>
        <translation>добавление проекта «%1»</translation>
    </message>
    <message>
        <source>Added project %1 to subscription %2.</source>
        <translation>Проект %1 добавлен в подписку %2.</translation>
    </message>
    <message>
        <source>edit project “%1”</source>
        <translation>изменение проекта «%1»</translation>
    </message>
    <message>
        <source>Edited project %1 of subscription %2.</source>
        <translation>Изменён проект %1 подписки %2.</translation>
    </message>
    <message>
        <source>remove project “%1”</source>
        <translation>удаление проекта «%1»</translation>
    </message>
    <message>
        <source>Removed project %1 from subscription %2.</source>
        <translation>Проект %1 удалён из подписки %2.</translation>
    </message>
    <message>
        <source>add environment “%1”</source>
        <translation>добавление окружения «%1»</translation>
    </message>
    <message>
        <source>Added environment %1 to subscription %2.</source>
        <translation>Окружение %1 добавлено в подписку %2.</translation>
    </message>
    <message>
        <source>edit environment “%1”</source>
        <translation>изменение окружения «%1»</translation>
    </message>
    <message>
        <source>Edited environment %1 of subscription %2.</source>
        <translation>Изменено окружение %1 подписки %2.</translation>
    </message>
    <message>
        <source>remove environment “%1”</source>
        <translation>удаление окружения «%1»</translation>
    </message>
    <message>
        <source>Removed environment %1 from subscription %2.</source>
        <translation>Окружение %1 удалено из подписки %2.</translation>
    </message>
    <message>
        <source>add image “%1”</source>
        <translation>добавление образа «%1»</translation>
    </message>
    <message>
        <source>Added image %1 to subscription %2.</source>
        <translation>Образ %1 добавлен в подписку %2.</translation>
    </message>
    <message>
        <source>edit image “%1”</source>
        <translation>изменение образа «%1»</translation>
    </message>
    <message>
        <source>Edited image %1 of subscription %2.</source>
        <translation>Изменён образ %1 подписки %2.</translation>
    </message>
    <message>
        <source>remove image “%1”</source>
        <translation>удаление образа «%1»</translation>
    </message>
    <message>
        <source>Removed image %1 from subscription %2.</source>
        <translation>Образ %1 удалён из подписки %2.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
</context>
<context>
    <name>AgeFault</name>
    <message>
        <source>This is no file of age.</source>
        <translation>Это не файл age.</translation>
    </message>
    <message>
        <source>The file is in a version of age&apos;s format that this Purser cannot read.</source>
        <translation>Файл записан в версии формата age, которую этот Purser не читает.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged. Fetch it again.</source>
        <translation>Начало файла повреждено. Получите файл заново.</translation>
    </message>
    <message>
        <source>The file is cut off. Fetch it again.</source>
        <translation>Файл обрывается. Получите его заново.</translation>
    </message>
    <message>
        <source>The file is encrypted to a key, and Purser reads those with a passphrase.</source>
        <translation>Файл зашифрован ключом, а Purser читает только файлы, зашифрованные парольной фразой.</translation>
    </message>
    <message>
        <source>To try a passphrase on this file costs more memory than Purser spends on it.</source>
        <translation>Чтобы проверить парольную фразу для этого файла, нужно больше памяти, чем Purser готов выделить.</translation>
    </message>
    <message>
        <source>There is not enough memory to try a passphrase on this file.</source>
        <translation>Не хватает памяти, чтобы проверить парольную фразу для этого файла.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the beginning of the file was altered.</source>
        <translation>Парольная фраза неверна, или начало файла было изменено.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file was altered or cut off. Fetch it again.</source>
        <translation>Парольная фраза верна, но файл был изменён или обрезан. Получите его заново.</translation>
    </message>
    <message>
        <source>The file was altered: there is more behind its end. Fetch it again.</source>
        <translation>Файл был изменён: после его конца есть лишние данные. Получите его заново.</translation>
    </message>
    <message>
        <source>The account is too large for one file.</source>
        <translation>Аккаунт слишком велик для одного файла.</translation>
    </message>
</context>
<context>
    <name>CheckSentences</name>
    <message>
        <source>Check the user name, then enter the password again.</source>
        <translation>Проверьте имя пользователя, затем введите пароль ещё раз.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour before you check again.</source>
        <translation>Подождите четверть часа, прежде чем проверять снова.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator whether its token service and the registry agree on service and issuer.</source>
        <translation>Узнайте у администратора реестра, согласованы ли service и issuer у реестра и его службы токенов.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, or have the registry&apos;s set.</source>
        <translation>Переведите часы этого компьютера или попросите перевести часы реестра.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for the right.</source>
        <translation>Попросите администратора реестра предоставить это право.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator whether the account is blocked or your network is not on the allowed list.</source>
        <translation>Узнайте у администратора реестра, не заблокирован ли аккаунт и входит ли ваша сеть в список разрешённых.</translation>
    </message>
    <message>
        <source>Look in IAM whether the key was deleted or deactivated, or make a new one.</source>
        <translation>Посмотрите в IAM, не удалён и не отключён ли ключ, или создайте новый.</translation>
    </message>
    <message>
        <source>Enter the secret access key again. Amazon shows it only once; if it is lost, make a new key.</source>
        <translation>Введите секретный ключ доступа ещё раз. Amazon показывает его только один раз; если он утерян, создайте новый ключ.</translation>
    </message>
    <message>
        <source>Enter new temporary keys, or keys of an IAM user, which last.</source>
        <translation>Введите новые временные ключи или постоянные ключи пользователя IAM.</translation>
    </message>
    <message>
        <source>Have ecr:GetAuthorizationToken allowed for it in IAM.</source>
        <translation>Попросите разрешить этому ключу ecr:GetAuthorizationToken в IAM.</translation>
    </message>
    <message>
        <source>Check the account number, or have that registry&apos;s policy allow your account.</source>
        <translation>Проверьте номер аккаунта или попросите разрешить ваш аккаунт в политике этого реестра.</translation>
    </message>
    <message>
        <source>Check the spelling; regions are written like eu-central-1.</source>
        <translation>Проверьте написание; регионы записываются так: eu-central-1.</translation>
    </message>
    <message>
        <source>Choose the file with the authority&apos;s certificate again.</source>
        <translation>Выберите файл с сертификатом центра сертификации ещё раз.</translation>
    </message>
    <message>
        <source>Choose the certificate and its own key again, both as PEM.</source>
        <translation>Выберите ещё раз сертификат и его собственный ключ, оба в формате PEM.</translation>
    </message>
    <message>
        <source>Check by pulling a private image with it; for an open registry none is needed.</source>
        <translation>Для проверки скачайте с этими учётными данными закрытый образ; открытому реестру они не нужны.</translation>
    </message>
    <message>
        <source>Check by pulling a private image with it.</source>
        <translation>Для проверки скачайте с этими учётными данными закрытый образ.</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>Проверьте снова позже.</translation>
    </message>
    <message>
        <source>Check again when the registry works; the credential is not the cause.</source>
        <translation>Проверьте снова, когда реестр заработает; учётные данные тут ни при чём.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to correct the address of the token service.</source>
        <translation>Попросите администратора реестра исправить адрес службы токенов.</translation>
    </message>
    <message>
        <source>If you know that %3 belongs to this registry, allow it.</source>
        <translation>Если вы знаете, что %3 относится к этому реестру, разрешите этот адрес.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to correct its base address: the token service has to be https.</source>
        <translation>Попросите администратора реестра исправить базовый адрес: служба токенов должна работать по https.</translation>
    </message>
    <message>
        <source>Ask the administrator whether a proxy in front of it removes WWW-Authenticate.</source>
        <translation>Узнайте у администратора, не удаляет ли прокси-сервер перед реестром заголовок WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Show the registry&apos;s administrator what it sends.</source>
        <translation>Покажите администратору реестра, что тот отправляет.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to offer Basic or token login.</source>
        <translation>Попросите администратора реестра включить вход Basic или вход по токену.</translation>
    </message>
    <message>
        <source>Look for a login page of your network, or show the answer to the administrator.</source>
        <translation>Поищите страницу входа в вашу сеть или покажите ответ администратору.</translation>
    </message>
    <message>
        <source>Show the registry&apos;s administrator what the token service says.</source>
        <translation>Покажите администратору реестра, что отвечает служба токенов.</translation>
    </message>
    <message>
        <source>Check the address, then show the answer to the registry&apos;s administrator.</source>
        <translation>Проверьте адрес, затем покажите ответ администратору реестра.</translation>
    </message>
    <message>
        <source>Check again when you like.</source>
        <translation>Проверьте снова, когда захотите.</translation>
    </message>
    <message>
        <source>Download the key file again and choose it unchanged.</source>
        <translation>Скачайте файл ключа заново и выберите его без изменений.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this registry if you trust the network in between.</source>
        <translation>Используйте https или, если доверяете сети на этом пути, разрешите для этого реестра http без шифрования.</translation>
    </message>
    <message>
        <source>Enter the registry&apos;s host name, and the port if it has one.</source>
        <translation>Введите имя хоста реестра и порт, если он есть.</translation>
    </message>
    <message>
        <source>Enter the user name without it.</source>
        <translation>Введите имя пользователя без этого символа.</translation>
    </message>
    <message>
        <source>Check the address: the registry is often at another host than its web pages.</source>
        <translation>Проверьте адрес: реестр часто находится не на том хосте, где его веб-страницы.</translation>
    </message>
    <message>
        <source>Enter the address of the registry, not of its web pages.</source>
        <translation>Введите адрес реестра, а не его веб-страниц.</translation>
    </message>
    <message>
        <source>Open a web browser once to log in to your network, or connect to the VPN.</source>
        <translation>Откройте веб-браузер, чтобы войти в сеть, или подключитесь к VPN.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether a VPN is needed to see it.</source>
        <translation>Проверьте написание и то, не нужен ли для доступа VPN.</translation>
    </message>
    <message>
        <source>Check the port, and whether the registry is running.</source>
        <translation>Проверьте порт и то, запущен ли реестр.</translation>
    </message>
    <message>
        <source>Check whether a firewall, a VPN or a proxy is in between.</source>
        <translation>Проверьте, нет ли на пути межсетевого экрана, VPN или прокси-сервера.</translation>
    </message>
    <message>
        <source>Check again; if it stays, check whether the port wants https.</source>
        <translation>Проверьте снова; если не поможет, проверьте, не нужен ли этому порту https.</translation>
    </message>
    <message>
        <source>Check the network, then check again.</source>
        <translation>Проверьте сеть, затем повторите проверку.</translation>
    </message>
    <message>
        <source>Connect this computer, then check again.</source>
        <translation>Подключите этот компьютер к сети, затем повторите проверку.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the administrator&apos;s, then trust it for this host.</source>
        <translation>Сравните отпечаток с тем, что есть у администратора, затем отметьте сертификат как доверенный для этого хоста.</translation>
    </message>
    <message>
        <source>Have your company&apos;s authority installed on this computer, or compare the fingerprint and trust it for this host.</source>
        <translation>Попросите установить на этот компьютер сертификат центра сертификации вашей компании или сравните отпечаток и отметьте сертификат как доверенный для этого хоста.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to renew it.</source>
        <translation>Попросите администратора реестра обновить сертификат.</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s clock first.</source>
        <translation>Сначала проверьте часы этого компьютера.</translation>
    </message>
    <message>
        <source>Enter the registry by a name that its certificate has.</source>
        <translation>Укажите реестр под именем, которое есть в его сертификате.</translation>
    </message>
    <message>
        <source>Add your company&apos;s authority to the integration, have the server send its whole chain, or compare the fingerprint and trust it for this host.</source>
        <translation>Добавьте к интеграции сертификат центра сертификации вашей компании, попросите настроить сервер так, чтобы он отправлял всю цепочку, или сравните отпечаток и отметьте сертификат как доверенный для этого хоста.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a certificate with 2048 bits and SHA-256.</source>
        <translation>Попросите у администратора реестра сертификат с ключом 2048 бит и SHA-256.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a server certificate.</source>
        <translation>Попросите у администратора реестра сертификат для сервера.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to offer TLS 1.2 or later.</source>
        <translation>Попросите администратора реестра включить TLS 1.2 или новее.</translation>
    </message>
    <message>
        <source>Add the certificate you were given, with its key, to the integration.</source>
        <translation>Добавьте к интеграции выданный вам сертификат вместе с ключом.</translation>
    </message>
    <message>
        <source>Ask the administrator whether it has expired and which authority it must come from.</source>
        <translation>Узнайте у администратора, не истёк ли срок действия сертификата и каким центром сертификации он должен быть выдан.</translation>
    </message>
    <message>
        <source>Ask the administrator whether it speaks TLS 1.2 and wants a certificate.</source>
        <translation>Узнайте у администратора, поддерживает ли сервер TLS 1.2 и требует ли он сертификат.</translation>
    </message>
    <message>
        <source>Enter the port of https, or the address with http://.</source>
        <translation>Введите порт для https или адрес с http://.</translation>
    </message>
    <message>
        <source>Enter the address with https://.</source>
        <translation>Введите адрес с https://.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, and whether it is running.</source>
        <translation>Проверьте адрес прокси-сервера и то, запущен ли он.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy what it dislikes.</source>
        <translation>Узнайте у того, кто отвечает за прокси-сервер, почему запрос отклонён.</translation>
    </message>
    <message>
        <source>Have the proxy let you through, or except %1.</source>
        <translation>Попросите открыть вам доступ на прокси-сервере или добавьте %1 в исключения.</translation>
    </message>
    <message>
        <source>Log in to the proxy, or except %1 from it.</source>
        <translation>Войдите на прокси-сервер или добавьте %1 в его исключения.</translation>
    </message>
    <message>
        <source>Use https, or except %1 from the proxy.</source>
        <translation>Используйте https или добавьте %1 в исключения прокси-сервера.</translation>
    </message>
    <message>
        <source>If %3 is the registry you mean, enter that address.</source>
        <translation>Если вам нужен реестр %3, введите этот адрес.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Проверьте адрес.</translation>
    </message>
    <message>
        <source>Check again at %1.</source>
        <translation>Проверьте снова в %1.</translation>
    </message>
    <message>
        <source>Use the Docker ID, not the e-mail address, and an access token as the password: with two-factor login or single sign-on nothing else works. An organisation&apos;s token goes with the organisation&apos;s name.</source>
        <translation>Введите Docker ID, а не адрес электронной почты, а в качестве пароля — токен доступа: при двухфакторной аутентификации или едином входе (SSO) ничего другого не подойдёт. Токен организации используется с именем организации.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, and stop what still uses an old password: each try prolongs the lock.</source>
        <translation>Подождите четверть часа и остановите всё, что ещё использует старый пароль: каждая попытка продлевает блокировку.</translation>
    </message>
    <message>
        <source>Enter registry-1.docker.io, the registry&apos;s own host.</source>
        <translation>Введите registry-1.docker.io — хост самого реестра.</translation>
    </message>
    <message>
        <source>Look in the Google Cloud console whether the service account or its key was deleted or disabled. gcr.io is served by Artifact Registry: the account needs the role Artifact Registry Reader.</source>
        <translation>Посмотрите в консоли Google Cloud, не удалён и не отключён ли сервисный аккаунт или его ключ. gcr.io обслуживается службой Artifact Registry: аккаунту нужна роль Artifact Registry Reader.</translation>
    </message>
    <message>
        <source>Give the service account the role Artifact Registry Reader in the project; gcr.io is served by Artifact Registry as well.</source>
        <translation>Дайте сервисному аккаунту роль Artifact Registry Reader в проекте; gcr.io тоже обслуживается службой Artifact Registry.</translation>
    </message>
    <message>
        <source>Check that the Artifact Registry API is enabled in the project and lets your network in.</source>
        <translation>Проверьте, включён ли в проекте Artifact Registry API и открыт ли доступ для вашей сети.</translation>
    </message>
    <message>
        <source>Enter gcr.io, or the host of an Artifact Registry location such as europe-docker.pkg.dev.</source>
        <translation>Введите gcr.io или хост расположения Artifact Registry, например europe-docker.pkg.dev.</translation>
    </message>
    <message>
        <source>A password of Amazon ECR is good for 12 hours. Use the type Amazon ECR, which asks for new ones.</source>
        <translation>Пароль Amazon ECR действует 12 часов. Выберите тип Amazon ECR: он запрашивает новые пароли сам.</translation>
    </message>
    <message>
        <source>Check the account number and the region; if both are right, check again in some minutes.</source>
        <translation>Проверьте номер аккаунта и регион; если они верны, проверьте снова через несколько минут.</translation>
    </message>
    <message>
        <source>Check the account number, and whether a VPN is needed to see it.</source>
        <translation>Проверьте номер аккаунта и то, не нужен ли для доступа VPN.</translation>
    </message>
    <message>
        <source>Check the policies of the registry and of your network&apos;s endpoint in AWS: one of them denies it.</source>
        <translation>Проверьте политики реестра и конечной точки вашей сети в AWS: одна из них запрещает доступ.</translation>
    </message>
    <message>
        <source>Set the clock of this computer: Amazon allows five minutes.</source>
        <translation>Переведите часы этого компьютера: Amazon допускает расхождение в пять минут.</translation>
    </message>
    <message>
        <source>Check the region, and whether a proxy in between changes Amazon&apos;s answers.</source>
        <translation>Проверьте регион и не изменяет ли ответы Amazon прокси-сервер на пути к нему.</translation>
    </message>
    <message>
        <source>Use the encrypted password of the command line (Account Settings at Quay), or a robot account by its full name, namespace+robot, with the robot&apos;s token.</source>
        <translation>Используйте зашифрованный пароль для командной строки (Account Settings в Quay) или робот-аккаунт: полное имя вида namespace+robot и токен робота.</translation>
    </message>
    <message>
        <source>Enter quay.io, or the host of your own Quay, without a path.</source>
        <translation>Введите quay.io или хост вашего собственного Quay, без пути.</translation>
    </message>
    <message>
        <source>Use an access token as the password: people who log in with single sign-on have no other.</source>
        <translation>В качестве пароля используйте токен доступа: у тех, кто входит через SSO, другого пароля нет.</translation>
    </message>
    <message>
        <source>Load its authority from https://%1/ca and add it to the integration, or compare the fingerprint and trust the certificate for this host.</source>
        <translation>Скачайте сертификат центра сертификации этого реестра по адресу https://%1/ca и добавьте его к интеграции или сравните отпечаток и отметьте сертификат как доверенный для этого хоста.</translation>
    </message>
    <message>
        <source>Check the port: a Trusted Registry beside other services is often at 443 or 4443.</source>
        <translation>Проверьте порт: Trusted Registry, работающий рядом с другими службами, часто доступен на порту 443 или 4443.</translation>
    </message>
    <message>
        <source>Use an identity token as the password, with the name of the user it is for. After several wrong ones Artifactory locks a user without saying so.</source>
        <translation>В качестве пароля используйте токен идентификации с именем пользователя, для которого он создан. После нескольких неверных паролей Artifactory блокирует пользователя, не сообщая об этом.</translation>
    </message>
    <message>
        <source>Have an administrator of Artifactory unlock the user.</source>
        <translation>Попросите администратора Artifactory разблокировать пользователя.</translation>
    </message>
    <message>
        <source>Artifactory allows anonymous access here, so it looks at no password. Check by pulling a private image.</source>
        <translation>Artifactory разрешает здесь анонимный доступ и поэтому не смотрит на пароль. Для проверки скачайте закрытый образ.</translation>
    </message>
    <message>
        <source>Enter the host or the port of the Docker repository, such as docker-local.%1 or %1:5001.</source>
        <translation>Введите хост или порт репозитория Docker, например docker-local.%1 или %1:5001.</translation>
    </message>
    <message>
        <source>Ask the administrator to correct the custom base URL of Artifactory: it has to begin with https.</source>
        <translation>Попросите администратора исправить пользовательский базовый URL Artifactory: он должен начинаться с https.</translation>
    </message>
    <message>
        <source>Use a classic access token with read:packages, authorised for single sign-on if the organisation asks for it. The user name does not matter.</source>
        <translation>Используйте классический токен доступа с правом read:packages, авторизованный для единого входа (SSO), если этого требует организация. Имя пользователя не имеет значения.</translation>
    </message>
    <message>
        <source>Give the access token read:packages at GitHub, and write:packages if it is to push.</source>
        <translation>Дайте токену доступа на GitHub право read:packages, а для отправки образов — ещё и write:packages.</translation>
    </message>
    <message>
        <source>Enter ghcr.io, the registry&apos;s own host.</source>
        <translation>Введите ghcr.io — хост самого реестра.</translation>
    </message>
    <message>
        <source>With two-factor login, use a personal access token with read_registry as the password. A deploy token goes with its own user name, a project&apos;s token with any.</source>
        <translation>При двухфакторной аутентификации используйте в качестве пароля персональный токен доступа с областью read_registry. Токен развёртывания используется со своим именем пользователя, токен проекта — с любым.</translation>
    </message>
    <message>
        <source>After several wrong passwords GitLab shuts out an address for an hour: wait, then check again once.</source>
        <translation>После нескольких неверных паролей GitLab закрывает доступ с этого адреса на час: подождите, затем проверьте один раз.</translation>
    </message>
    <message>
        <source>Enter the registry&apos;s own address, not GitLab&apos;s: registry.%1, or %1:5050 where it shares the host.</source>
        <translation>Введите адрес самого реестра, а не GitLab: registry.%1 или %1:5050, если хост у них общий.</translation>
    </message>
    <message>
        <source>Check that the admin user is enabled, which it is not at first, or use a token or a service principal.</source>
        <translation>Проверьте, включён ли пользователь-администратор (изначально он отключён), или используйте токен либо субъект-службу.</translation>
    </message>
    <message>
        <source>Have the address of your network allowed in the registry&apos;s networking settings, or connect to the VPN.</source>
        <translation>Попросите разрешить адрес вашей сети в сетевых настройках реестра или подключитесь к VPN.</translation>
    </message>
    <message>
        <source>Check the registry&apos;s name in the Azure portal; a private one is seen only from its own network or VPN.</source>
        <translation>Проверьте имя реестра на портале Azure; частный реестр доступен только из собственной сети или через VPN.</translation>
    </message>
    <message>
        <source>Enter the login server that the Azure portal shows: NAME.azurecr.io.</source>
        <translation>Введите сервер входа, указанный на портале Azure: NAME.azurecr.io.</translation>
    </message>
    <message>
        <source>If you log in to Harbor with single sign-on (OIDC), use the CLI secret of your profile as the password. A robot&apos;s name is whole only with what stands before it: robot$project+name.</source>
        <translation>Если вы входите в Harbor через единый вход (OIDC), используйте в качестве пароля CLI-секрет из своего профиля. Имя робота указывается целиком, вместе с тем, что стоит в начале: robot$project+name.</translation>
    </message>
    <message>
        <source>Ask the administrator to have the proxy in front of Harbor send X-Forwarded-Proto.</source>
        <translation>Попросите администратора настроить прокси-сервер перед Harbor так, чтобы он передавал X-Forwarded-Proto.</translation>
    </message>
    <message>
        <source>Enter the host and port of Harbor itself, without /harbor.</source>
        <translation>Введите хост и порт самого Harbor, без /harbor.</translation>
    </message>
    <message>
        <source>Use $oauthtoken as the user name and an NGC key as the password.</source>
        <translation>В качестве имени пользователя введите $oauthtoken, в качестве пароля — ключ NGC.</translation>
    </message>
    <message>
        <source>Enter registry.gitlab.com, the registry&apos;s own host.</source>
        <translation>Введите registry.gitlab.com — хост самого реестра.</translation>
    </message>
    <message>
        <source>Enter the repository&apos;s own host, such as docker-local.example.jfrog.io.</source>
        <translation>Введите хост самого репозитория, например docker-local.example.jfrog.io.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2.</source>
        <extracomment>%1 is the registry, %2 the user, %3 another host, %4 a detail such as a status or a time, %5 when it was checked.</extracomment>
        <translation>Реестр %1 принимает вход пользователя %2.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2 and gives it a token of its own.</source>
        <translation>Реестр %1 принимает вход пользователя %2 и выдаёт ему собственный токен.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2 and turns away callers without one.</source>
        <translation>Реестр %1 принимает вход пользователя %2 и не пускает тех, кто не вошёл.</translation>
    </message>
    <message>
        <source>%1 accepts the token; the name %2 it does not look at.</source>
        <translation>Реестр %1 принимает токен; на имя %2 он не смотрит.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2; for a wrong one it gives no token.</source>
        <translation>Реестр %1 принимает вход пользователя %2; при неверном пароле он не выдаёт токен.</translation>
    </message>
    <message>
        <source>Amazon gives the key %2 a password, and %1 accepts it.</source>
        <translation>Amazon выдаёт пароль для ключа %2, и реестр %1 принимает его.</translation>
    </message>
    <message>
        <source>Amazon does not know the access key %2.</source>
        <translation>Amazon не знает ключа доступа %2.</translation>
    </message>
    <message>
        <source>Amazon knows the access key %2, but the secret is not the one of it.</source>
        <translation>Amazon знает ключ доступа %2, но секретный ключ к нему не подходит.</translation>
    </message>
    <message>
        <source>The temporary key %2 has expired at Amazon.</source>
        <translation>Срок действия временного ключа %2 в Amazon истёк.</translation>
    </message>
    <message>
        <source>Amazon knows the key %2, but it may not ask for a registry password.</source>
        <translation>Amazon знает ключ %2, но у него нет права запрашивать пароль реестра.</translation>
    </message>
    <message>
        <source>The key %2 belongs to the AWS account %4, which may not use the registry %1.</source>
        <translation>Ключ %2 принадлежит аккаунту AWS %4, которому нельзя использовать реестр %1.</translation>
    </message>
    <message>
        <source>Amazon has no region named %4, so the key %2 could not be tried.</source>
        <translation>В Amazon нет региона %4, поэтому ключ %2 проверить не удалось.</translation>
    </message>
    <message>
        <source>The certificate authorities kept for %1 cannot be read, so nothing was sent.</source>
        <translation>Не удалось прочитать сохранённые сертификаты центров сертификации для %1, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>The client certificate kept for %1 and its key do not fit together, so nothing was sent.</source>
        <translation>Сохранённый для %1 сертификат клиента и его ключ не подходят друг к другу, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>%1 refuses the user name or the password of %2.</source>
        <translation>Реестр %1 не принимает имя или пароль пользователя %2.</translation>
    </message>
    <message>
        <source>%1 has locked the login of %2 after too many failed ones.</source>
        <translation>Реестр %1 заблокировал вход пользователя %2 после слишком большого числа неудачных попыток.</translation>
    </message>
    <message>
        <source>%1 does not accept the token that %2 has just been given.</source>
        <translation>Реестр %1 не принимает токен, только что выданный пользователю %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the login of %2, and its clock and the one of this computer are %4 apart.</source>
        <translation>Реестр %1 не принимает вход пользователя %2; часы реестра и этого компьютера расходятся (%4).</translation>
    </message>
    <message>
        <source>%1 knows %2 but gives no right to use it.</source>
        <translation>Реестр %1 знает пользователя %2, но не даёт ему права работать с реестром.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in from here.</source>
        <translation>Реестр %1 не пускает пользователя %2 отсюда.</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the password of %2 could not be proved.</source>
        <translation>Реестр %1 пускает всех, поэтому пароль пользователя %2 подтвердить не удалось.</translation>
    </message>
    <message>
        <source>%1 gives everybody the same kind of token, so the password of %2 could not be proved.</source>
        <translation>Реестр %1 выдаёт всем одинаковые токены, поэтому пароль пользователя %2 подтвердить не удалось.</translation>
    </message>
    <message>
        <source>%1 has had too many requests from here.</source>
        <translation>Реестр %1 получил отсюда слишком много запросов.</translation>
    </message>
    <message>
        <source>%1 is in trouble of its own (status %4).</source>
        <translation>У реестра %1 неполадки на его стороне (код состояния %4).</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to %3, where it must not go.</source>
        <translation>Реестр %1 требует отправить пароль пользователя %2 на %3, а туда его отправлять нельзя.</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to another host, %3.</source>
        <translation>Реестр %1 требует отправить пароль пользователя %2 на другой хост: %3.</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to %3 without encryption.</source>
        <translation>Реестр %1 требует отправить пароль пользователя %2 на %3 без шифрования.</translation>
    </message>
    <message>
        <source>%1 asks for a login but does not say which kind.</source>
        <translation>Реестр %1 требует войти, но не сообщает, каким способом.</translation>
    </message>
    <message>
        <source>%1 asks for a login in a way that cannot be understood.</source>
        <translation>Реестр %1 запрашивает вход непонятным образом.</translation>
    </message>
    <message>
        <source>%1 offers only kinds of login that Purser does not speak: %4.</source>
        <translation>Реестр %1 предлагает только те способы входа, которые Purser не поддерживает: %4.</translation>
    </message>
    <message>
        <source>The token service of %1 answered without a token.</source>
        <translation>Служба токенов реестра %1 ответила, но не выдала токен.</translation>
    </message>
    <message>
        <source>The token service of %1 rejected the request itself (status %4).</source>
        <translation>Служба токенов реестра %1 отклонила сам запрос (код состояния %4).</translation>
    </message>
    <message>
        <source>%1 gave an answer that no registry should give (status %4).</source>
        <translation>%1 возвращает ответ, какого от реестра быть не должно (код состояния %4).</translation>
    </message>
    <message>
        <source>The check of %1 was cancelled.</source>
        <translation>Проверка %1 прервана.</translation>
    </message>
    <message>
        <source>The key for %1 is damaged, so nothing was sent.</source>
        <translation>Ключ для %1 повреждён, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>%1 can only be reached without encryption, so nothing was sent.</source>
        <translation>С %1 можно связаться только без шифрования, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>The address of the registry for %2 cannot be used, so nothing was sent.</source>
        <translation>Адрес реестра для %2 нельзя использовать, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>The user name %2 cannot be sent to %1: it has a colon or a control character.</source>
        <translation>Имя пользователя %2 нельзя отправить на %1: в нём есть двоеточие или управляющий символ.</translation>
    </message>
    <message>
        <source>%1 has no registry at this address.</source>
        <translation>По этому адресу на %1 нет реестра.</translation>
    </message>
    <message>
        <source>%1 is a web site, not a registry.</source>
        <translation>%1 — веб-сайт, а не реестр.</translation>
    </message>
    <message>
        <source>Instead of %1, a page for people answered from %3.</source>
        <translation>Вместо %1 ответила обычная веб-страница с %3.</translation>
    </message>
    <message>
        <source>There is no computer named %1.</source>
        <translation>Компьютера с именем %1 не существует.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>По адресу %1 соединения не принимаются.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>Время ожидания ответа от %1 истекло.</translation>
    </message>
    <message>
        <source>%1 hung up before its answer was complete.</source>
        <translation>%1 разорвал соединение, не закончив ответ.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Соединиться с %1 не удалось.</translation>
    </message>
    <message>
        <source>This computer has no network, so %1 could not be asked.</source>
        <translation>У этого компьютера нет сети, поэтому обратиться к %1 не удалось.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it has signed itself.</source>
        <translation>%1 предъявляет самоподписанный сертификат.</translation>
    </message>
    <message>
        <source>%1 shows a certificate of an authority this computer does not know.</source>
        <translation>%1 предъявляет сертификат центра сертификации, неизвестного этому компьютеру.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %4.</source>
        <translation>Срок действия сертификата %1 истёк: %4.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %4, and this computer&apos;s clock says %5.</source>
        <translation>Сертификат %1 начинает действовать %4, а на часах этого компьютера %5.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name: %3.</source>
        <translation>Сертификат %1 выдан на другое имя: %3.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that leads to no authority this computer knows, or leaves out one in between.</source>
        <translation>%1 предъявляет сертификат, который не ведёт ни к одному известному этому компьютеру центру сертификации, или пропускает промежуточный.</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key or a signature too weak to trust.</source>
        <translation>Ключ или подпись сертификата %1 слишком слабы, чтобы ему доверять.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for a server, or by somebody who must not issue any.</source>
        <translation>Сертификат %1 выдан не для сервера или тем, кто не вправе выдавать сертификаты.</translation>
    </message>
    <message>
        <source>%1 speaks only encryption that is too old to be safe.</source>
        <translation>%1 поддерживает только устаревшее шифрование, которое уже небезопасно.</translation>
    </message>
    <message>
        <source>%1 lets in only callers with a certificate of their own.</source>
        <translation>%1 пускает только тех, у кого есть собственный сертификат.</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate of this integration.</source>
        <translation>%1 не принимает сертификат клиента этой интеграции.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: it may be too old, or let in only callers with a certificate.</source>
        <translation>Не удалось установить зашифрованное соединение с %1: возможно, сервер слишком старый или пускает только клиентов с сертификатом.</translation>
    </message>
    <message>
        <source>%1 speaks http, not https.</source>
        <translation>%1 работает по http, а не по https.</translation>
    </message>
    <message>
        <source>%1 speaks https, not http.</source>
        <translation>%1 работает по https, а не по http.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 did not answer.</source>
        <translation>Прокси-сервер %3 на пути к %1 не ответил.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 hung up.</source>
        <translation>Прокси-сервер %3 на пути к %1 разорвал соединение.</translation>
    </message>
    <message>
        <source>The proxy %3 opens no way to %1.</source>
        <translation>Прокси-сервер %3 не открывает доступ к %1.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 wants a login.</source>
        <translation>Прокси-сервер %3 на пути к %1 требует войти.</translation>
    </message>
    <message>
        <source>The proxy %3 could read the password for %1, so it was not sent.</source>
        <translation>Прокси-сервер %3 мог бы прочитать пароль для %1, поэтому пароль не отправлен.</translation>
    </message>
    <message>
        <source>%1 sends callers on to %3, where the password must not go.</source>
        <translation>%1 перенаправляет на %3, а туда пароль отправлять нельзя.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be a registry&apos;s.</source>
        <translation>Ответ %1 слишком велик для реестра.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>успешно</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms)</source>
        <translation>%1: %2 (%3 мс)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Ограничено</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Not a registry</source>
        <translation>Не реестр</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Basic login on /v2/</source>
        <translation>вход Basic на /v2/</translation>
    </message>
    <message>
        <source>a token that names the user</source>
        <translation>токен, в котором указан пользователь</translation>
    </message>
    <message>
        <source>a password that Amazon gave for the keys</source>
        <translation>пароль, выданный Amazon для ключей</translation>
    </message>
    <message>
        <source>a token that is given for a right login only</source>
        <translation>токен, который выдаётся только при верном входе</translation>
    </message>
    <message>
        <source>a token that callers without a login cannot get</source>
        <translation>токен, который нельзя получить без входа</translation>
    </message>
    <message>
        <source>the registry&apos;s answer</source>
        <translation>ответ реестра</translation>
    </message>
    <message>
        <source>The key is damaged</source>
        <translation>Ключ повреждён</translation>
    </message>
    <message>
        <source>The key is whole</source>
        <translation>Ключ не повреждён</translation>
    </message>
    <message>
        <source>A password from Amazon for the key %1</source>
        <translation>Пароль от Amazon для ключа %1</translation>
    </message>
    <message>
        <source>Look for the registry</source>
        <translation>Поиск реестра</translation>
    </message>
    <message>
        <source>It is a registry</source>
        <translation>Это реестр</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Токен для %1</translation>
    </message>
    <message>
        <source>The registry does not accept the token</source>
        <translation>Реестр не принимает токен</translation>
    </message>
    <message>
        <source>The registry accepts the token</source>
        <translation>Реестр принимает токен</translation>
    </message>
    <message>
        <source>The same without a login, to compare</source>
        <translation>То же без входа, для сравнения</translation>
    </message>
    <message>
        <source>Login as %1</source>
        <translation>Вход под именем %1</translation>
    </message>
    <message>
        <source>The certificate names its host only as its common name. Most other tools refuse that.</source>
        <translation>В сертификате хост указан только в поле Common Name. Большинство других программ такие сертификаты отклоняют.</translation>
    </message>
    <message>
        <source>Asked once for all that were checked together.</source>
        <translation>Один запрос для всех интеграций, проверявшихся вместе.</translation>
    </message>
    <message>
        <source>Proved by: %1</source>
        <translation>Подтверждение: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Сообщение сервера: %1</translation>
    </message>
</context>
<context>
    <name>CredentialHelper</name>
    <message>
        <source>The secret of “%1” is not text, and this protocol carries nothing else.</source>
        <translation>Секрет «%1» не является текстом, а этот протокол передаёт только текст.</translation>
    </message>
    <message>
        <source>This is not what a tool sends to be stored.</source>
        <translation>Это не те данные, которые инструменты отправляют на сохранение.</translation>
    </message>
    <message>
        <source>Several integrations are for this registry: %1. Set PURSER_SUBSCRIPTION to a subscription that uses one of them, work in the folder of a project of one, or make one the default of the registry in Purser.</source>
        <translation>Для этого реестра есть несколько интеграций: %1. Укажите в PURSER_SUBSCRIPTION подписку, которая использует одну из них, работайте в папке проекта такой подписки или назначьте в Purser одну из них для реестра по умолчанию.</translation>
    </message>
    <message>
        <source>This is not the address of a registry.</source>
        <translation>Это не адрес реестра.</translation>
    </message>
    <message>
        <source>the only one of its host</source>
        <translation>единственная для своего хоста</translation>
    </message>
    <message>
        <source>nothing tells it from the others</source>
        <translation>ничем не выделяется среди других</translation>
    </message>
    <message>
        <source>the subscription that PURSER_SUBSCRIPTION names uses it</source>
        <translation>её использует подписка из PURSER_SUBSCRIPTION</translation>
    </message>
    <message>
        <source>the subscription that PURSER_SUBSCRIPTION names does not use it</source>
        <translation>подписка из PURSER_SUBSCRIPTION её не использует</translation>
    </message>
    <message>
        <source>the subscription of the project in this folder uses it</source>
        <translation>её использует подписка проекта в этой папке</translation>
    </message>
    <message>
        <source>the subscription of the project in this folder uses another one</source>
        <translation>подписка проекта в этой папке использует другую</translation>
    </message>
    <message>
        <source>it is for that part of the registry</source>
        <translation>относится к этой части реестра</translation>
    </message>
    <message>
        <source>another one is for that part of the registry</source>
        <translation>к этой части реестра относится другая</translation>
    </message>
    <message>
        <source>it is the default of its registry</source>
        <translation>используется для своего реестра по умолчанию</translation>
    </message>
    <message>
        <source>another one is the default of its registry</source>
        <translation>для её реестра по умолчанию используется другая</translation>
    </message>
    <message>
        <source>PURSER_SUBSCRIPTION names “%1”, and there is no such subscription.</source>
        <translation>В PURSER_SUBSCRIPTION указана подписка «%1», но такой подписки нет.</translation>
    </message>
    <message>
        <source>This login to Google ends within the hour, so Purser does not keep it. Log in as _json_key with the key of a service account.</source>
        <translation>Этот вход в Google действует не больше часа, поэтому Purser его не сохраняет. Войдите под именем _json_key с ключом сервисного аккаунта.</translation>
    </message>
    <message>
        <source>Purser does not keep the tokens of a login in the browser. Log in with a personal access token: docker login -u NAME</source>
        <translation>Purser не сохраняет токены, полученные при входе через браузер. Войдите с персональным токеном доступа: docker login -u ИМЯ</translation>
    </message>
    <message>
        <source>The registry gave an identity token, which Purser does not keep. Log in with a user&apos;s name and a password or an access token that stays.</source>
        <translation>Реестр выдал токен идентификации, а такие токены Purser не сохраняет. Войдите с именем пользователя и паролем или с постоянным токеном доступа.</translation>
    </message>
    <message>
        <source>This password of Amazon&apos;s ends within 12 hours, so Purser does not keep it. Add an integration with the keys of the AWS account: with these Purser gets a password whenever one is asked for.</source>
        <translation>Этот пароль Amazon действует не больше 12 часов, поэтому Purser его не сохраняет. Добавьте интеграцию с ключами аккаунта AWS: с ними Purser получит пароль всякий раз, когда он потребуется.</translation>
    </message>
    <message>
        <source>Several integrations have this user: %1. Change the password of the right one in Purser.</source>
        <translation>Этот пользователь указан в нескольких интеграциях: %1. Измените пароль нужной интеграции в Purser.</translation>
    </message>
    <message>
        <source>“%1” is used by %2, so a logout does not delete it. End that, or delete it, in Purser.</source>
        <translation>«%1» используется (%2), поэтому при выходе не удаляется. Прекратите это использование или удалите интеграцию в Purser.</translation>
    </message>
</context>
<context>
    <name>Dependents</name>
    <message>
        <source>%1, uses %2</source>
        <translation>%1, использует: %2</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No uses</extracomment>
        <translation>Нет</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Uses</source>
        <extracomment>A noun: what a project uses</extracomment>
        <translation>Использует</translation>
    </message>
    <message>
        <source>Last Scan</source>
        <translation>Сканирование</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Обновлено</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>Добавить проект</translation>
    </message>
    <message>
        <source>Edit Project</source>
        <translation>Изменить проект</translation>
    </message>
    <message>
        <source>Project Name</source>
        <translation>Имя проекта</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Проектов пока нет</translation>
    </message>
    <message>
        <source>A project is a folder on this computer. A scan of it finds the files that use the integrations of this subscription, line by line.</source>
        <translation>Проект — это папка на этом компьютере. При её сканировании находятся файлы, которые используют интеграции этой подписки, с точностью до строки.</translation>
    </message>
    <message>
        <source>As its people call it, often the repository&apos;s name</source>
        <translation>Как его называют участники; часто это имя репозитория</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Окружения</translation>
    </message>
    <message>
        <source>Add Environment</source>
        <translation>Добавить окружение</translation>
    </message>
    <message>
        <source>Edit Environment</source>
        <translation>Изменить окружение</translation>
    </message>
    <message>
        <source>Environment Name</source>
        <translation>Имя окружения</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>Окружений пока нет</translation>
    </message>
    <message>
        <source>An environment is a place to which this subscription deploys, with the integrations it needs to pull images there.</source>
        <translation>Окружение — это место, куда эта подписка развёртывает приложения, и интеграции, которые нужны, чтобы скачивать туда образы.</translation>
    </message>
    <message>
        <source>Where it runs: production, staging</source>
        <translation>Где работает приложение: production, staging</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Образы</translation>
    </message>
    <message>
        <source>Add Image</source>
        <translation>Добавить образ</translation>
    </message>
    <message>
        <source>Edit Image</source>
        <translation>Изменить образ</translation>
    </message>
    <message>
        <source>Image Name</source>
        <translation>Имя образа</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Образов пока нет</translation>
    </message>
    <message>
        <source>An image that this subscription pulls or pushes, with the integration that logs in to its registry.</source>
        <translation>Образ, который эта подписка скачивает или отправляет, и интеграция для входа в его реестр.</translation>
    </message>
    <message>
        <source>As it is pulled: registry.example.com/team/app</source>
        <translation>В том виде, в каком его скачивают: registry.example.com/team/app</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The name “%1” has no letter from A to Z, so that no variable can begin with it. Rename it.</source>
        <translation>В имени «%1» нет ни одной буквы от A до Z, поэтому с него не может начинаться имя переменной. Переименуйте интеграцию.</translation>
    </message>
    <message>
        <source>“%1” and “%2” both set the variable %3, and one would hide the other. Take one at a time, or rename one.</source>
        <translation>«%1» и «%2» задают одну и ту же переменную %3, и одно значение скрыло бы другое. Экспортируйте их по одной или переименуйте одну из них.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both for %3, and such a file holds one login for each registry. Take one at a time.</source>
        <translation>«%1» и «%2» относятся к %3, а в таком файле на каждый реестр приходится одна запись. Экспортируйте их по одной.</translation>
    </message>
    <message>
        <source>“%1” does not say which account&apos;s registry it is for. Enter the AWS account ID.</source>
        <translation>В «%1» не указано, какому аккаунту принадлежит реестр. Введите ID аккаунта AWS.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) holds a NUL byte, which no environment variable can.</source>
        <translation>Значение %2 («%1») содержит нулевой байт, а в переменной окружения он невозможен.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) is not text in UTF-8, and such a file is. Take the format for a shell.</source>
        <translation>Значение %2 («%1») не является текстом в UTF-8, а такой файл — текстовый. Выберите формат для командной оболочки.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) has several lines, and such a file has one for each variable. Take another format.</source>
        <translation>Значение %2 («%1») занимает несколько строк, а в таком файле на каждую переменную отводится одна строка. Выберите другой формат.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) ends in \ or holds both &apos; and `, which the readers of such files understand differently. Take the format for a shell.</source>
        <translation>Значение %2 («%1») заканчивается на \ или содержит и &apos;, и `, а программы, читающие такие файлы, понимают их по-разному. Выберите формат для командной оболочки.</translation>
    </message>
    <message>
        <source>A secret of Kubernetes has a name of small letters, digits, “-” and “.”: give it one.</source>
        <translation>Имя секрета Kubernetes состоит из строчных букв, цифр, «-» и «.»: укажите его.</translation>
    </message>
    <message>
        <source>A namespace of Kubernetes has a name of small letters, digits and “-”.</source>
        <translation>Имя пространства имён Kubernetes состоит из строчных букв, цифр и «-».</translation>
    </message>
    <message>
        <source>“%1” sets the variable %2 twice. Rename one of its keys.</source>
        <translation>«%1» задаёт переменную %2 дважды. Переименуйте один из её ключей.</translation>
    </message>
    <message>
        <source>“%1” worked until %2.</source>
        <translation>Срок действия «%1» истёк: %2.</translation>
    </message>
    <message>
        <source>“%1” works until %2.</source>
        <translation>Срок действия «%1» истекает: %2.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>это не файл</translation>
    </message>
</context>
<context>
    <name>FieldIssues</name>
    <message>
        <source>Send the password unencrypted</source>
        <translation>Отправлять пароль без шифрования</translation>
    </message>
    <message>
        <source>Trim the white space when saving</source>
        <translation>Убрать пробелы при сохранении</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Purser&apos;s guide</source>
        <translation>Руководство по Purser</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>%1. Marked: %2</source>
        <translation>%1. Отмечено: %2</translation>
    </message>
</context>
<context>
    <name>HelperTrial</name>
    <message>
        <source>docker-credential-purser answers as the tools expect it.</source>
        <translation>docker-credential-purser отвечает так, как ожидают инструменты.</translation>
    </message>
    <message>
        <source>docker-credential-purser is not on the PATH, so no tool finds it. Put a link to it into a folder that is, such as /usr/local/bin.</source>
        <translation>docker-credential-purser не найден в PATH, поэтому ни один инструмент его не увидит. Создайте ссылку на него в папке, которая входит в PATH, например в /usr/local/bin.</translation>
    </message>
    <message>
        <source>%1 is not Purser&apos;s. It said: %2</source>
        <translation>%1 не относится к Purser. Ответ программы: %2</translation>
    </message>
    <message>
        <source>%1 does not start: %2</source>
        <translation>%1 не запускается: %2</translation>
    </message>
    <message>
        <source>Asked for %1, docker-credential-purser said: %2</source>
        <translation>На запрос о %1 docker-credential-purser ответил: %2</translation>
    </message>
    <message>
        <source>docker-credential-purser did not answer.</source>
        <translation>docker-credential-purser не ответил.</translation>
    </message>
</context>
<context>
    <name>IntegrationList</name>
    <message>
        <source>None</source>
        <extracomment>No subscriptions</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Type Name</source>
        <translation>Название типа</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Обновлено</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Нет на этом компьютере</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Принято %1</translation>
    </message>
    <message>
        <source>The credential expires on %1.</source>
        <translation>Срок действия учётных данных истекает: %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>Секрет отсутствует</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Не проверено</translation>
    </message>
</context>
<context>
    <name>IntegrationType</name>
    <message>
        <source>Login server of your registry</source>
        <translation>Сервер входа вашего реестра</translation>
    </message>
    <message>
        <source>Name of a token, a service principal&apos;s application ID, or the registry&apos;s name</source>
        <translation>Имя токена, ID приложения субъекта-службы или имя реестра</translation>
    </message>
    <message>
        <source>Password of the token, or the service principal&apos;s secret</source>
        <translation>Пароль токена или секрет субъекта-службы</translation>
    </message>
    <message>
        <source>You need the login server of your registry and a token, a service principal, or its admin user (which is off unless somebody switched it on).</source>
        <translation>Понадобятся сервер входа вашего реестра и токен, субъект-служба или пользователь-администратор реестра (он отключён, если его не включили специально).</translation>
    </message>
    <message>
        <source>Create a token in the Azure portal, under Repository permissions, Tokens; its name is the username. To list tags it needs the right metadata/read.</source>
        <translation>Создайте токен на портале Azure, в разделе Repository permissions → Tokens; имя токена и есть имя пользователя. Чтобы просматривать теги, ему нужно право metadata/read.</translation>
    </message>
    <message>
        <source>The password goes to the keychain of this computer and nowhere else.</source>
        <translation>Пароль хранится только в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Your JFrog Artifactory host</source>
        <translation>Хост вашего JFrog Artifactory</translation>
    </message>
    <message>
        <source>Your JFrog Artifactory username</source>
        <translation>Ваше имя пользователя в JFrog Artifactory</translation>
    </message>
    <message>
        <source>Password, identity token or reference token</source>
        <translation>Пароль, токен идентификации или ссылочный токен</translation>
    </message>
    <message>
        <source>You need the host under which your Docker repository is reached: a subdomain, a port, or Artifactory itself if repositories have paths.</source>
        <translation>Понадобится хост, по которому доступен ваш репозиторий Docker: поддомен, порт или сам Artifactory, если репозитории различаются путями.</translation>
    </message>
    <message>
        <source>Create an identity token in your profile and use it as the password. The username must be the one the token was made for.</source>
        <translation>Создайте токен идентификации в своём профиле и используйте его в качестве пароля. Имя пользователя должно быть тем, для которого создан токен.</translation>
    </message>
    <message>
        <source>Url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Last day on which the credential works, if you know it (optional)</source>
        <translation>Последний день действия учётных данных, если он известен (необязательно)</translation>
    </message>
    <message>
        <source>Certificate Authorities</source>
        <translation>Центры сертификации</translation>
    </message>
    <message>
        <source>Authorities that vouch for the registry besides the system&apos;s, as PEM (optional)</source>
        <translation>Центры сертификации, которые, помимо системных, подтверждают подлинность реестра, в формате PEM (необязательно)</translation>
    </message>
    <message>
        <source>Client Certificate</source>
        <translation>Сертификат клиента</translation>
    </message>
    <message>
        <source>Certificate that the registry asks its callers for, as PEM (optional)</source>
        <translation>Сертификат, который реестр требует от клиентов, в формате PEM (необязательно)</translation>
    </message>
    <message>
        <source>Client Key</source>
        <translation>Ключ клиента</translation>
    </message>
    <message>
        <source>Private key of the client certificate, without a passphrase</source>
        <translation>Закрытый ключ сертификата клиента, без парольной фразы</translation>
    </message>
    <message>
        <source>Load the key file, drop it here, or paste it</source>
        <translation>Загрузите файл ключа, перетащите его сюда или вставьте содержимое</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси-сервер</translation>
    </message>
    <message>
        <source>The system&apos;s (if left empty), none, or host and port of one</source>
        <translation>Системный (если оставить пустым), никакой или хост и порт</translation>
    </message>
    <message>
        <source>Username used to log into Docker Hub</source>
        <translation>Имя пользователя для входа в Docker Hub</translation>
    </message>
    <message>
        <source>Password or access token used to log into Docker Hub</source>
        <translation>Пароль или токен доступа для входа в Docker Hub</translation>
    </message>
    <message>
        <source>Email used in your Docker Hub account (optional)</source>
        <translation>Адрес эл. почты вашего аккаунта Docker Hub (необязательно)</translation>
    </message>
    <message>
        <source>You need your Docker ID and an access token. With two-factor login the password itself is refused; create a token in the account settings of Docker Hub.</source>
        <translation>Понадобятся ваш Docker ID и токен доступа. При двухфакторной аутентификации сам пароль не принимается; создайте токен в настройках аккаунта Docker Hub.</translation>
    </message>
    <message>
        <source>Docker Hub locks a user for some minutes after several wrong passwords, so Test connection tries each one only once.</source>
        <translation>После нескольких неверных паролей Docker Hub блокирует пользователя на несколько минут, поэтому «Проверить соединение» пробует каждый пароль только один раз.</translation>
    </message>
    <message>
        <source>URL to trusted registry</source>
        <translation>URL реестра Trusted Registry</translation>
    </message>
    <message>
        <source>Login info to your trusted registry</source>
        <translation>Данные для входа в ваш Trusted Registry</translation>
    </message>
    <message>
        <source>Password or access token for your trusted registry</source>
        <translation>Пароль или токен доступа для вашего Trusted Registry</translation>
    </message>
    <message>
        <source>Email account for the user (optional)</source>
        <translation>Адрес эл. почты пользователя (необязательно)</translation>
    </message>
    <message>
        <source>You need the address of your trusted registry and a login for it. People who log in through SAML need an access token from their profile.</source>
        <translation>Понадобятся адрес вашего Trusted Registry и учётные данные для него. Тем, кто входит через SAML, нужен токен доступа из профиля.</translation>
    </message>
    <message>
        <source>Most trusted registries have a certificate of their own. Download their authority from the path /ca of the registry, and enter it under Connection.</source>
        <translation>У большинства реестров Trusted Registry собственный сертификат. Скачайте сертификат их центра сертификации по пути /ca на реестре и добавьте его в разделе «Соединение».</translation>
    </message>
    <message>
        <source>AWS Access Key ID</source>
        <translation>ID ключа доступа AWS</translation>
    </message>
    <message>
        <source>Access key ID is generated when you create an access key for IAM users</source>
        <translation>ID ключа доступа выдаётся при создании ключа доступа для пользователя IAM</translation>
    </message>
    <message>
        <source>AWS Secret Access Key</source>
        <translation>Секретный ключ доступа AWS</translation>
    </message>
    <message>
        <source>Secret access key is generated together with the access key ID</source>
        <translation>Секретный ключ доступа выдаётся вместе с ID ключа доступа</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Region of your registry</source>
        <translation>Регион вашего реестра</translation>
    </message>
    <message>
        <source>AWS Account ID</source>
        <translation>ID аккаунта AWS</translation>
    </message>
    <message>
        <source>Account that owns the registry; empty for the account of the key (optional)</source>
        <translation>Аккаунт, которому принадлежит реестр; если пусто — аккаунт ключа (необязательно)</translation>
    </message>
    <message>
        <source>AWS Session Token</source>
        <translation>Токен сеанса AWS</translation>
    </message>
    <message>
        <source>Only for temporary access keys, which begin with ASIA (optional)</source>
        <translation>Только для временных ключей доступа, которые начинаются с ASIA (необязательно)</translation>
    </message>
    <message>
        <source>You need an access key of an IAM user that may call ecr:GetAuthorizationToken and read (to push, write) your repositories.</source>
        <translation>Понадобится ключ доступа пользователя IAM, которому разрешено вызывать ecr:GetAuthorizationToken и читать ваши репозитории (а для отправки — и записывать в них).</translation>
    </message>
    <message>
        <source>Create it in the IAM console, under Users, Security credentials. Amazon shows the secret access key only once.</source>
        <translation>Создайте его в консоли IAM, в разделе Users → Security credentials. Amazon показывает секретный ключ доступа только один раз.</translation>
    </message>
    <message>
        <source>The secret access key goes to the keychain of this computer. It is never sent anywhere: requests are signed with it, and the password that Amazon gives is forgotten after some hours.</source>
        <translation>Секретный ключ доступа хранится в связке ключей этого компьютера и никуда не отправляется: им подписываются запросы, а пароль, который выдаёт Amazon, через несколько часов удаляется.</translation>
    </message>
    <message>
        <source>JSON Key</source>
        <translation>Ключ JSON</translation>
    </message>
    <message>
        <source>Service account credentials from the Google Cloud console</source>
        <translation>Учётные данные сервисного аккаунта из консоли Google Cloud</translation>
    </message>
    <message>
        <source>URL of your registry, such as https://europe-docker.pkg.dev; empty for gcr.io</source>
        <translation>URL вашего реестра, например https://europe-docker.pkg.dev; для gcr.io оставьте пустым</translation>
    </message>
    <message>
        <source>You need the JSON key of a service account with the role Artifact Registry Reader (to push, Writer) on your registry.</source>
        <translation>Понадобится ключ JSON сервисного аккаунта с ролью Artifact Registry Reader (для отправки — Writer) на вашем реестре.</translation>
    </message>
    <message>
        <source>gcr.io, us.gcr.io, eu.gcr.io and asia.gcr.io are served by Artifact Registry today. Registries made there have hosts such as europe-docker.pkg.dev.</source>
        <translation>Сегодня gcr.io, us.gcr.io, eu.gcr.io и asia.gcr.io обслуживаются службой Artifact Registry. У созданных в ней реестров хосты вида europe-docker.pkg.dev.</translation>
    </message>
    <message>
        <source>The key is examined on this computer first. It goes to the keychain of this computer, and to no host but your registry.</source>
        <translation>Сначала ключ проверяется на этом компьютере. Он хранится в связке ключей этого компьютера и отправляется только вашему реестру.</translation>
    </message>
    <message>
        <source>GitHub username</source>
        <translation>Имя пользователя GitHub</translation>
    </message>
    <message>
        <source>Personal access token (classic)</source>
        <translation>Персональный токен доступа (классический)</translation>
    </message>
    <message>
        <source>You need a personal access token (classic) with the right read:packages, and write:packages to push. GitHub takes no password here.</source>
        <translation>Понадобится персональный токен доступа (классический) с правом read:packages, а для отправки — и write:packages. Пароль GitHub здесь не принимает.</translation>
    </message>
    <message>
        <source>Create it in the developer settings of your GitHub account. If your organisation logs in through SSO, authorise the token for it.</source>
        <translation>Создайте его в настройках разработчика вашего аккаунта GitHub. Если ваша организация использует единый вход (SSO), авторизуйте токен для неё.</translation>
    </message>
    <message>
        <source>The token goes to the keychain of this computer and nowhere else.</source>
        <translation>Токен хранится только в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>URL of your own GitLab&apos;s registry; empty for registry.gitlab.com</source>
        <translation>URL реестра вашего собственного GitLab; для registry.gitlab.com оставьте пустым</translation>
    </message>
    <message>
        <source>GitLab username, or the name of a deploy token</source>
        <translation>Имя пользователя GitLab или имя токена развёртывания</translation>
    </message>
    <message>
        <source>Access token or deploy token</source>
        <translation>Токен доступа или токен развёртывания</translation>
    </message>
    <message>
        <source>You need a token with the scope read_registry (and, to push, write_registry): a personal, project or group access token, or a deploy token with its own username.</source>
        <translation>Понадобится токен с областью read_registry (для отправки — и write_registry): токен доступа пользователя, проекта или группы либо токен развёртывания с собственным именем пользователя.</translation>
    </message>
    <message>
        <source>With two-factor login the password itself is refused. Create a token in your preferences, under Access Tokens.</source>
        <translation>При двухфакторной аутентификации сам пароль не принимается. Создайте токен в своих настройках, в разделе Access Tokens.</translation>
    </message>
    <message>
        <source>URL of your Harbor</source>
        <translation>URL вашего Harbor</translation>
    </message>
    <message>
        <source>Username, or a robot account such as robot$acme+builds</source>
        <translation>Имя пользователя или робот-аккаунт, например robot$acme+builds</translation>
    </message>
    <message>
        <source>Password, CLI secret or robot secret</source>
        <translation>Пароль, CLI-секрет или секрет робота</translation>
    </message>
    <message>
        <source>You need a user of Harbor or a robot account. The whole name of a robot counts, with its $ and its +.</source>
        <translation>Понадобится пользователь Harbor или робот-аккаунт. Имя робота указывается целиком, вместе с $ и +.</translation>
    </message>
    <message>
        <source>If you log in to Harbor through a company&apos;s login page (OIDC), your password does not work here: copy the CLI secret from your user profile.</source>
        <translation>Если вы входите в Harbor через страницу входа компании (OIDC), ваш пароль здесь не подойдёт: скопируйте CLI-секрет из своего профиля.</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n переменная</numerusform>
            <numerusform>%n переменные</numerusform>
            <numerusform>%n переменных</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom Environment Variables</source>
        <translation>Пользовательские переменные окружения</translation>
    </message>
    <message>
        <source>A KEY=value in each line</source>
        <translation>По одной строке КЛЮЧ=значение</translation>
    </message>
    <message>
        <source>Enter one KEY=value in each line. What follows the first “=” is the value, as it stands; quotation marks are a part of it.</source>
        <translation>Вводите по одной записи КЛЮЧ=значение на строку. Всё, что следует за первым «=», — значение без каких-либо преобразований; кавычки — его часть.</translation>
    </message>
    <message>
        <source>Keys have letters, digits and “_”. Empty lines and lines that begin with “#” are left as they are.</source>
        <translation>Ключ состоит из букв, цифр и «_». Пустые строки и строки, которые начинаются с «#», остаются как есть.</translation>
    </message>
    <message>
        <source>All of it goes to the keychain of this computer and nowhere else.</source>
        <translation>Всё это хранится только в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Contents of the PEM file</source>
        <translation>Содержимое файла PEM</translation>
    </message>
    <message>
        <source>Load the PEM file, drop it here, or paste it</source>
        <translation>Загрузите файл PEM, перетащите его сюда или вставьте содержимое</translation>
    </message>
    <message>
        <source>You need a PEM file with a private key, a certificate, or both. It must have no passphrase.</source>
        <translation>Понадобится файл PEM с закрытым ключом, сертификатом или тем и другим. Он не должен быть защищён парольной фразой.</translation>
    </message>
    <message>
        <source>The file is examined on this computer as soon as it is entered: its kind, its size, and until when a certificate is valid.</source>
        <translation>Файл проверяется на этом компьютере сразу после ввода: вид, размер и срок действия сертификата.</translation>
    </message>
    <message>
        <source>The file goes to the keychain of this computer and nowhere else.</source>
        <translation>Файл хранится только в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>URL to private registry</source>
        <translation>URL частного реестра</translation>
    </message>
    <message>
        <source>Login info to your private registry</source>
        <translation>Данные для входа в ваш частный реестр</translation>
    </message>
    <message>
        <source>Password for your private registry</source>
        <translation>Пароль для вашего частного реестра</translation>
    </message>
    <message>
        <source>You need the address of your registry and a login for it. Workflows pull and push with it once it is assigned to a subscription.</source>
        <translation>Понадобятся адрес вашего реестра и учётные данные для него. Когда интеграция назначена подписке, рабочие процессы скачивают и отправляют образы с её помощью.</translation>
    </message>
    <message>
        <source>Image tags need token authentication; Test connection tells whether your registry offers it.</source>
        <translation>Для тегов образов нужна аутентификация по токену; «Проверить соединение» покажет, поддерживает ли её ваш реестр.</translation>
    </message>
    <message>
        <source>URL of your own Quay; empty for quay.io</source>
        <translation>URL вашего собственного Quay; для quay.io оставьте пустым</translation>
    </message>
    <message>
        <source>Username on Quay, or a robot account such as acme+builds</source>
        <translation>Имя пользователя в Quay или робот-аккаунт, например acme+builds</translation>
    </message>
    <message>
        <source>Encrypted password, robot token or application token</source>
        <translation>Зашифрованный пароль, токен робота или токен приложения</translation>
    </message>
    <message>
        <source>Email address associated with your account (optional)</source>
        <translation>Адрес эл. почты, связанный с вашим аккаунтом (необязательно)</translation>
    </message>
    <message>
        <source>You need a user of Quay or, better, a robot account: its name has the form namespace+name, and its token is the password.</source>
        <translation>Понадобится пользователь Quay или, лучше, робот-аккаунт: его имя имеет вид namespace+name, а паролем служит его токен.</translation>
    </message>
    <message>
        <source>For a user, create an encrypted password under Account Settings, CLI Password. For an application token the username is $oauthtoken.</source>
        <translation>Для пользователя создайте зашифрованный пароль: Account Settings → CLI Password. Для токена приложения имя пользователя — $oauthtoken.</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>Закрытый ключ</translation>
    </message>
    <message>
        <source>Private key in OpenSSH&apos;s own form or PEM</source>
        <translation>Закрытый ключ в формате OpenSSH или PEM</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase that opens the key, if it has one (optional)</source>
        <translation>Парольная фраза, которая открывает ключ, если она есть (необязательно)</translation>
    </message>
    <message>
        <source>You need the private key: the file without .pub, made by ssh-keygen. The public key belongs on the servers that are to know it.</source>
        <translation>Понадобится закрытый ключ: файл без .pub, созданный ssh-keygen. Открытый ключ размещается на серверах, которые должны его узнавать.</translation>
    </message>
    <message>
        <source>The key is examined on this computer as soon as it is entered: its kind, its size, its fingerprint, and whether it is whole.</source>
        <translation>Ключ проверяется на этом компьютере сразу после ввода: вид, размер, отпечаток и целостность.</translation>
    </message>
    <message>
        <source>Key and passphrase go to the keychain of this computer and nowhere else.</source>
        <translation>Ключ и парольная фраза хранятся только в связке ключей этого компьютера.</translation>
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
        <translation>хаб</translation>
    </message>
    <message>
        <source>key</source>
        <translation>ключ</translation>
    </message>
    <message>
        <source>generic</source>
        <translation>общее</translation>
    </message>
    <message>
        <source>Key-Value pair</source>
        <translation>Пары «ключ — значение»</translation>
    </message>
    <message>
        <source>PEM Key</source>
        <translation>Ключ PEM</translation>
    </message>
    <message>
        <source>Private Docker Registry</source>
        <translation>Частный реестр Docker</translation>
    </message>
    <message>
        <source>Quay.io</source>
        <translation>Quay.io</translation>
    </message>
    <message>
        <source>SSH Key</source>
        <translation>Ключ SSH</translation>
    </message>
    <message>
        <source>The address of the registry itself, as in the names of its images up to the first slash. Purser sends the credential to this address only.</source>
        <translation>Адрес самого реестра: то, что стоит в именах его образов до первой косой черты. Purser отправляет учётные данные только по этому адресу.</translation>
    </message>
    <message>
        <source>The name that you log in to the registry with. It stands in your profile there; robot accounts and tokens have names of their own.</source>
        <translation>Имя, под которым вы входите в реестр. Оно указано там в вашем профиле; у робот-аккаунтов и токенов собственные имена.</translation>
    </message>
    <message>
        <source>Proves to the registry who you are. Where the registry gives access tokens, create one in your settings there instead of using your password: it can be taken back by itself. Purser keeps it in the keychain of this computer.</source>
        <translation>Подтверждает реестру, кто вы. Если реестр выдаёт токены доступа, создайте токен в своих настройках реестра и используйте его вместо пароля: его можно отозвать отдельно. Purser хранит это значение в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>The email address of your account at the registry. No check needs it; some tools write it into their configuration.</source>
        <translation>Адрес эл. почты вашего аккаунта в реестре. Для проверки он не нужен, но некоторые инструменты записывают его в свою конфигурацию.</translation>
    </message>
    <message>
        <source>The registry shows this day where the credential was created. Purser reminds you before it comes.</source>
        <translation>Реестр показывает этот день там, где были созданы учётные данные. Purser напомнит вам заранее.</translation>
    </message>
    <message>
        <source>The key file of a service account, which Google Cloud lets you download once, when the key is created. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>Файл ключа сервисного аккаунта. Google Cloud позволяет скачать его только один раз, при создании ключа. Purser хранит его байт в байт в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Names the access key. You find it in the security credentials of the user in the AWS console.</source>
        <translation>Обозначает ключ доступа. Его можно найти в консоли AWS, в учётных данных безопасности пользователя.</translation>
    </message>
    <message>
        <source>The secret part of the access key, which AWS shows once, when the key is created. Purser signs its requests with it; the key itself is never sent.</source>
        <translation>Секретная часть ключа доступа. AWS показывает её только один раз, при создании ключа. Purser подписывает ею свои запросы; сам ключ никогда не отправляется.</translation>
    </message>
    <message>
        <source>It is a part of the registry&apos;s address: 123456789012.dkr.ecr.REGION.amazonaws.com.</source>
        <translation>Это часть адреса реестра: 123456789012.dkr.ecr.REGION.amazonaws.com.</translation>
    </message>
    <message>
        <source>The twelve digits with which the registry&apos;s address begins. Needed only for a registry of another account than that of the key.</source>
        <translation>Двенадцать цифр, с которых начинается адрес реестра. Нужны, только если реестр принадлежит не тому аккаунту, что ключ.</translation>
    </message>
    <message>
        <source>Comes with temporary keys, together with their ID and secret, and ends with them.</source>
        <translation>Выдаётся с временными ключами, вместе с их ID и секретом, и перестаёт действовать вместе с ними.</translation>
    </message>
    <message>
        <source>The half of the key pair that stays with you, usually a file in the folder .ssh without the ending .pub. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>Та половина пары ключей, которая остаётся у вас; обычно это файл в папке .ssh без окончания .pub. Purser хранит её байт в байт в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Chosen by whoever made the key. Without it a protected key cannot be opened; Purser keeps it in the keychain of this computer.</source>
        <translation>Её выбирает тот, кто создал ключ. Без неё защищённый ключ не открыть; Purser хранит её в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>The whole file, with its lines BEGIN and END. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>Файл целиком, вместе со строками BEGIN и END. Purser хранит его байт в байт в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Names and values that your builds need in their environment. All values are treated as secrets.</source>
        <translation>Имена и значения, которые нужны вашим сборкам в их окружении. Все значения считаются секретами.</translation>
    </message>
    <message>
        <source>Needed when the registry&apos;s certificate was issued by your company itself. Whoever runs the registry has the file. It counts for this registry only.</source>
        <translation>Нужны, если сертификат реестра выдан самой вашей компанией. Файл есть у тех, кто обслуживает реестр. Он действует только для этого реестра.</translation>
    </message>
    <message>
        <source>Few registries ask for one. You get it, with its key, from whoever runs the registry.</source>
        <translation>Его требуют немногие реестры. Его вместе с ключом выдают те, кто обслуживает реестр.</translation>
    </message>
    <message>
        <source>Belongs to the client certificate and proves that the certificate is yours. Purser keeps it in the keychain of this computer.</source>
        <translation>Относится к сертификату клиента и подтверждает, что сертификат ваш. Purser хранит его в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>The computer through which this registry is reached. Your network&apos;s administrator knows its name and port.</source>
        <translation>Компьютер, через который доступен этот реестр. Его имя и порт знает администратор вашей сети.</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Two things of a list</extracomment>
        <translation>%1, %2</translation>
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
        <translation>Объём данных больше 4 МиБ, поэтому они не прочитаны.</translation>
    </message>
    <message>
        <source>Line %1, column %2: it is nested too deeply.</source>
        <translation>Строка %1, столбец %2: слишком глубокая вложенность.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON.</source>
        <translation>Строка %1, столбец %2: это не JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” is there twice.</source>
        <translation>Строка %1, столбец %2: «%3» встречается дважды.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object in braces.</source>
        <translation>Это JSON, но не объект в фигурных скобках.</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message numerus="yes">
        <source>%1, %n bit(s)</source>
        <translation>
            <numerusform>%1, %n бит</numerusform>
            <numerusform>%1, %n бита</numerusform>
            <numerusform>%1, %n бит</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The key is encrypted.</source>
        <translation>Ключ зашифрован.</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Владелец сертификата</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Переменные</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Действителен до %1.</translation>
    </message>
    <message>
        <source>%1, valid until %2.</source>
        <translation>%1, действителен до %2.</translation>
    </message>
</context>
<context>
    <name>KeychainJobs</name>
    <message>
        <source>The keychain was asked from a second thread.</source>
        <translation>К связке ключей обратился второй поток.</translation>
    </message>
    <message>
        <source>The keychain cannot be used while QT_NO_GLIB is set: its answers would never arrive.</source>
        <translation>Связку ключей нельзя использовать, пока задана переменная QT_NO_GLIB: её ответы никогда не придут.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain reported the secret as stored but does not have it.</source>
        <translation>Связка ключей сообщила, что секрет сохранён, но его в ней нет.</translation>
    </message>
    <message>
        <source>The keychain reported the secret as erased but still has it.</source>
        <translation>Связка ключей сообщила, что секрет стёрт, но он всё ещё в ней.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Уйти без сохранения?</translation>
    </message>
    <message>
        <source>What you typed in this form is lost if you leave it now.</source>
        <translation>Если уйти сейчас, всё введённое в этой форме будет потеряно.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>ListingSentences</name>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>Чтение списка остановлено.</translation>
    </message>
    <message>
        <source>No repository can be named like this, so nothing was asked.</source>
        <translation>Репозитория с таким именем быть не может, поэтому запрос не отправлен.</translation>
    </message>
    <message>
        <source>A name has small letters, digits and . _ - between slashes, such as acme/web.</source>
        <translation>Имя состоит из строчных букв, цифр и знаков . _ -, разделённых косой чертой, например acme/web.</translation>
    </message>
    <message>
        <source>The repositories of %1 cannot be listed here.</source>
        <translation>Реестр %1 не показывает здесь список репозиториев.</translation>
    </message>
    <message>
        <source>Many registries list theirs to administrators only, or to nobody. Type the name of the one you need.</source>
        <translation>Многие реестры показывают свой список только администраторам или не показывают никому. Введите имя нужного репозитория.</translation>
    </message>
    <message>
        <source>%3 does not exist on %1, or %2 may not see it.</source>
        <translation>На %1 нет репозитория %3, или у пользователя %2 нет к нему доступа.</translation>
    </message>
    <message>
        <source>Compare the name with the registry&apos;s own pages.</source>
        <translation>Сравните имя с тем, что указано на страницах самого реестра.</translation>
    </message>
    <message>
        <source>%1 does not let %2 read %3.</source>
        <translation>Реестр %1 не разрешает пользователю %2 читать репозиторий %3.</translation>
    </message>
    <message>
        <source>Ask whoever owns the repository for the right to read it.</source>
        <translation>Попросите у владельца репозитория право на чтение.</translation>
    </message>
    <message>
        <source>The list of %1 goes in circles, so it was ended.</source>
        <translation>Список реестра %1 замкнут по кругу, поэтому чтение остановлено.</translation>
    </message>
    <message>
        <source>The list of %1 has more pages than can be read, so it was ended.</source>
        <translation>В списке реестра %1 больше страниц, чем можно прочитать, поэтому чтение остановлено.</translation>
    </message>
    <message>
        <source>The list of %1 is longer than can be shown, so it was ended.</source>
        <translation>Список реестра %1 длиннее, чем можно показать, поэтому чтение остановлено.</translation>
    </message>
    <message>
        <source>%1 wants its list continued at %4, where the login must not go, so it was ended.</source>
        <translation>Продолжение списка реестра %1 находится на %4, куда учётные данные отправлять нельзя, поэтому чтение остановлено.</translation>
    </message>
    <message>
        <source>Whoever runs the registry has to repair its addresses.</source>
        <translation>Исправить адреса должен тот, кто отвечает за реестр.</translation>
    </message>
    <message>
        <source>What %1 answered is not a list.</source>
        <translation>Ответ %1 — не список.</translation>
    </message>
    <message>
        <source>Check the integration; its address may be the one of a web site.</source>
        <translation>Проверьте интеграцию: возможно, в ней указан адрес веб-сайта.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>Обратиться к %1 не удалось.</translation>
    </message>
</context>
<context>
    <name>LoginEmptying</name>
    <message>
        <source>Not all logins of this registry are in the account.</source>
        <translation>В аккаунте есть не все учётные данные этого реестра.</translation>
    </message>
    <message>
        <source>Something is said there that Purser does not know.</source>
        <translation>В этой записи есть данные, неизвестные Purser.</translation>
    </message>
    <message>
        <source>docker-credential-%1 is named for this registry.</source>
        <translation>Для этого реестра указан docker-credential-%1.</translation>
    </message>
    <message>
        <source>No helper can be named in a file of this old form, so the passwords stay in it. Connect docker and podman to Purser, then delete it.</source>
        <translation>В файле этого старого формата нельзя указать помощника, поэтому пароли остаются в нём. Подключите docker и podman к Purser, затем удалите файл.</translation>
    </message>
    <message>
        <source>docker-credential-purser is not on the PATH, so the tools would find no login.</source>
        <translation>docker-credential-purser не найден в PATH, поэтому инструменты остались бы без учётных данных.</translation>
    </message>
    <message>
        <source>The tools ask your own account, not this one, so they would find no login.</source>
        <translation>Инструменты обращаются к вашему собственному аккаунту, а не к этому, поэтому остались бы без учётных данных.</translation>
    </message>
    <message>
        <source>Purser would answer with another login for this registry.</source>
        <translation>Для этого реестра Purser ответил бы другими учётными данными.</translation>
    </message>
    <message>
        <source>%1 was changed since Purser emptied it. It was left as it is.</source>
        <translation>Файл %1 изменился после того, как Purser убрал из него пароли. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>Purser has taken nothing out of %1.</source>
        <translation>Purser ничего не убирал из %1.</translation>
    </message>
</context>
<context>
    <name>LoginImport</name>
    <message>
        <source>What it is filed under is not the address of one registry.</source>
        <translation>Ключ этой записи — не адрес одного реестра.</translation>
    </message>
    <message>
        <source>This is not written as docker writes a login.</source>
        <translation>docker записывает учётные данные в другом виде.</translation>
    </message>
    <message>
        <source>“auth” is not base64.</source>
        <translation>«auth» не в кодировке base64.</translation>
    </message>
    <message>
        <source>“auth” holds bytes that are not text.</source>
        <translation>«auth» содержит байты, которые не являются текстом.</translation>
    </message>
    <message>
        <source>“auth” is no user name and password: there is no colon in it.</source>
        <translation>«auth» — не имя пользователя и пароль: в нём нет двоеточия.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Нет имени пользователя.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Нет пароля.</translation>
    </message>
    <message>
        <source>An identity token works only in the tool that renews it. Make a password or an access token at the registry, and add that.</source>
        <translation>Токен идентификации работает только в инструменте, который его обновляет. Создайте в реестре пароль или токен доступа и добавьте его.</translation>
    </message>
    <message>
        <source>A registry token ends within minutes. Add user name and password.</source>
        <translation>Токен реестра действует лишь несколько минут. Добавьте имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>A token of docker&apos;s login in the browser works only there. Make an access token at Docker Hub, and add that.</source>
        <translation>Токен, полученный docker при входе через браузер, работает только в docker. Создайте токен доступа в Docker Hub и добавьте его.</translation>
    </message>
    <message>
        <source>Amazon&apos;s password ends within 12 hours. Add the keys of the AWS account instead.</source>
        <translation>Пароль Amazon действует не больше 12 часов. Добавьте вместо него ключи аккаунта AWS.</translation>
    </message>
    <message>
        <source>Google&apos;s access token ends within an hour. Add the key of a service account instead.</source>
        <translation>Токен доступа Google действует не больше часа. Добавьте вместо него ключ сервисного аккаунта.</translation>
    </message>
    <message>
        <source>Azure&apos;s token ends within 3 hours. Add a token of the registry or a service principal.</source>
        <translation>Токен Azure действует не больше 3 часов. Добавьте вместо него токен реестра или субъект-службу.</translation>
    </message>
    <message>
        <source>The helper does not give it away: %1</source>
        <translation>Помощник не отдаёт пароль: %1</translation>
    </message>
    <message>
        <source>“%1” has this password already.</source>
        <translation>В «%1» уже есть этот пароль.</translation>
    </message>
    <message>
        <source>It is the same login as one before it.</source>
        <translation>Те же учётные данные уже есть выше.</translation>
    </message>
    <message>
        <source>One before it has another password, and the tools use that one.</source>
        <translation>Выше указан другой пароль, и инструменты используют его.</translation>
    </message>
    <message>
        <source>The helper has the password; it is asked only if you want it.</source>
        <translation>Пароль хранит помощник; запрос к нему отправляется, только если вы этого захотите.</translation>
    </message>
    <message>
        <source>Purser answers for it already.</source>
        <translation>Этот реестр уже обслуживает Purser.</translation>
    </message>
    <message>
        <source>Nothing is stored there.</source>
        <translation>Там ничего не сохранено.</translation>
    </message>
    <message>
        <source>Several integrations are for this user, with other passwords. Edit the one that is meant.</source>
        <translation>Для этого пользователя есть несколько интеграций с другими паролями. Измените нужную.</translation>
    </message>
    <message>
        <source>Key of a service account</source>
        <translation>Ключ сервисного аккаунта</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>With docker-credential-%1</source>
        <translation>Через docker-credential-%1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Add as “%1”</source>
        <translation>Добавить как «%1»</translation>
    </message>
    <message>
        <source>Replace the password of “%1”</source>
        <translation>Заменить пароль «%1»</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Ничего делать не нужно</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>Импортировать нельзя</translation>
    </message>
</context>
<context>
    <name>LoginPlace</name>
    <message>
        <source>“%1” is not an object in braces.</source>
        <translation>«%1» — не объект в фигурных скобках.</translation>
    </message>
    <message>
        <source>“%1” is not text.</source>
        <translation>«%1» — не текст.</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>переменная %1</translation>
    </message>
</context>
<context>
    <name>LoginRows</name>
    <message>
        <source>Cannot be read</source>
        <translation>Не удалось прочитать</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>The password is no longer in the file.</source>
        <translation>Пароля в файле больше нет.</translation>
    </message>
    <message>
        <source>The password stays in the file. %1</source>
        <translation>Пароль остаётся в файле. %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не импортировано</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>All other registries</source>
        <translation>Все остальные реестры</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Others on this computer can read %1.</source>
        <translation>Файл %1 могут читать другие пользователи этого компьютера.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Учётные данные</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>OtherHelper</name>
    <message>
        <source>%1 said: %2</source>
        <translation>Ответ %1: %2</translation>
    </message>
    <message>
        <source>%1 does not start: %2</source>
        <translation>%1 не запускается: %2</translation>
    </message>
    <message>
        <source>%1 is not on the PATH.</source>
        <translation>%1 не найден в PATH.</translation>
    </message>
    <message>
        <source>%1 did not answer within 10 seconds.</source>
        <translation>%1 не ответил за 10 секунд.</translation>
    </message>
    <message>
        <source>%1 answered without end.</source>
        <translation>Ответ %1 не заканчивается.</translation>
    </message>
    <message>
        <source>%1 answered with something else than asked for.</source>
        <translation>Ответ %1 не относится к запросу.</translation>
    </message>
</context>
<context>
    <name>PictureLint</name>
    <message>
        <source>%1: %2 has no alternative text</source>
        <translation>%1: нет альтернативного текста: %2</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1: отсутствует %2</translation>
    </message>
    <message>
        <source>%1 is shown nowhere</source>
        <translation>%1: нигде не показано</translation>
    </message>
    <message>
        <source>%1: %2 is not what Purser shows today</source>
        <translation>%1: изображение %2 не соответствует тому, что Purser показывает сейчас</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Папки «%1» нет.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no scene “%1”.</source>
        <translation>Сцены «%1» нет.</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>изменено: %1</translation>
    </message>
    <message>
        <source>no scene makes it any more: %1</source>
        <translation>больше не создаётся ни одной сценой: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in %1 s</source>
        <translation>
            <numerusform>%n изображение за %1 с</numerusform>
            <numerusform>%n изображения за %1 с</numerusform>
            <numerusform>%n изображений за %1 с</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удалось создать папку %1.</translation>
    </message>
    <message>
        <source>“%1” is not known. There is: %2.</source>
        <translation>«%1» неизвестно. Есть: %2.</translation>
    </message>
    <message>
        <source>“%1” is no scale between 1 and %2.</source>
        <translation>«%1» не является масштабом от 1 до %2.</translation>
    </message>
    <message>
        <source>Where the pictures go.</source>
        <translation>Куда поместить изображения.</translation>
    </message>
    <message>
        <source>A file or a folder of scenes, instead of the guide&apos;s.</source>
        <translation>Файл или папка со сценами вместо сцен руководства.</translation>
    </message>
    <message>
        <source>Names of scenes, by comma.</source>
        <translation>Имена сцен через запятую.</translation>
    </message>
    <message>
        <source>Languages, by comma.</source>
        <translation>Языки через запятую.</translation>
    </message>
    <message>
        <source>light, dark or both, by comma.</source>
        <translation>light, dark или оба через запятую.</translation>
    </message>
    <message>
        <source>Scales, by comma: 1,2.</source>
        <translation>Масштабы через запятую: 1,2.</translation>
    </message>
    <message>
        <source>ltr or rtl, instead of the language&apos;s own.</source>
        <translation>ltr или rtl вместо направления языка.</translation>
    </message>
    <message>
        <source>Formats of the steps, by comma: md,rst,html.</source>
        <translation>Форматы шагов через запятую: md,rst,html.</translation>
    </message>
    <message>
        <source>How many processes render.</source>
        <translation>Сколько процессов создают изображения.</translation>
    </message>
    <message>
        <source>Renders again and compares; writes nothing but differences.</source>
        <translation>Создаёт заново и сравнивает; записывает только отличия.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«%1» — лишний аргумент.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Нет файла или папки «%1».</translation>
    </message>
    <message>
        <source>A process that renders has ended before its time.</source>
        <translation>Процесс, создающий изображения, завершился раньше времени.</translation>
    </message>
</context>
<context>
    <name>ProjectFindings</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>A hint only</source>
        <translation>Только упоминание</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Интеграция</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>As Written There</source>
        <translation>Запись в файле</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>RightSentences</name>
    <message>
        <source>It was not asked.</source>
        <translation>Запрос не отправлялся.</translation>
    </message>
    <message>
        <source>A repository&apos;s name has small letters, digits and . _ - between slashes only, so nothing was asked.</source>
        <translation>Имя репозитория состоит только из строчных букв, цифр и знаков . _ -, разделённых косой чертой, поэтому запрос не отправлен.</translation>
    </message>
    <message>
        <source>Found by the token&apos;s granted access.</source>
        <translation>Установлено по доступу, указанному в токене.</translation>
    </message>
    <message>
        <source>Found by the token service, which gives a token for it.</source>
        <translation>Установлено по ответу службы токенов: она выдаёт токен для этого.</translation>
    </message>
    <message>
        <source>Found by the token service, which refuses a token for it.</source>
        <translation>Установлено по ответу службы токенов: она отказывает в токене для этого.</translation>
    </message>
    <message>
        <source>Found by reading its tags.</source>
        <translation>Установлено чтением тегов.</translation>
    </message>
    <message>
        <source>Found by reading its tags without a login: everybody may.</source>
        <translation>Установлено чтением тегов без входа: доступ есть у всех.</translation>
    </message>
    <message>
        <source>Found by asking: the registry says that the token does not allow it.</source>
        <translation>Установлено запросом: реестр сообщает, что токен этого не разрешает.</translation>
    </message>
    <message>
        <source>Found by asking: the registry forbids it.</source>
        <translation>Установлено запросом: реестр это запрещает.</translation>
    </message>
    <message>
        <source>Found by asking: the registry shows no such repository.</source>
        <translation>Установлено запросом: реестр не показывает такого репозитория.</translation>
    </message>
    <message>
        <source>Found by opening an upload and cancelling it.</source>
        <translation>Установлено пробной отправкой: её сеанс был открыт и отменён.</translation>
    </message>
    <message>
        <source>Found by trying to open an upload: the registry refuses it.</source>
        <translation>Установлено попыткой открыть сеанс отправки: реестр отказывает.</translation>
    </message>
    <message>
        <source>The token does not say it; only trying a push can tell.</source>
        <translation>Из токена этого не узнать; покажет только пробная отправка.</translation>
    </message>
    <message>
        <source>This registry does not say what one may; only trying a push can tell.</source>
        <translation>Этот реестр не сообщает о правах; покажет только пробная отправка.</translation>
    </message>
    <message>
        <source>It was not asked, because this registry would create the repository by it.</source>
        <translation>Запрос не отправлялся: в ответ на него этот реестр создал бы репозиторий.</translation>
    </message>
    <message>
        <source>The registry could not be asked.</source>
        <translation>Обратиться к реестру не удалось.</translation>
    </message>
    <message>
        <source>%1 may pull from %2.</source>
        <translation>Пользователь %1 может скачивать из %2.</translation>
    </message>
    <message>
        <source>%1 may not pull from %2.</source>
        <translation>Пользователь %1 не может скачивать из %2.</translation>
    </message>
    <message>
        <source>It is not known whether %1 may pull from %2.</source>
        <translation>Неизвестно, может ли пользователь %1 скачивать из %2.</translation>
    </message>
    <message>
        <source>%1 may push to %2.</source>
        <translation>Пользователь %1 может отправлять в %2.</translation>
    </message>
    <message>
        <source>%1 may not push to %2.</source>
        <translation>Пользователь %1 не может отправлять в %2.</translation>
    </message>
    <message>
        <source>It is not known whether %1 may push to %2.</source>
        <translation>Неизвестно, может ли пользователь %1 отправлять в %2.</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>Скачивание разрешено</translation>
    </message>
    <message>
        <source>May push</source>
        <translation>Отправка разрешена</translation>
    </message>
    <message>
        <source>May not pull</source>
        <translation>Скачивание запрещено</translation>
    </message>
    <message>
        <source>May not push</source>
        <translation>Отправка запрещена</translation>
    </message>
    <message>
        <source>Pull not known</source>
        <translation>Скачивание: неизвестно</translation>
    </message>
    <message>
        <source>Push not known</source>
        <translation>Отправка: неизвестно</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Сообщение сервера: %2</translation>
    </message>
    <message>
        <source>The upload that was opened could not be cancelled; it is empty, and the registry forgets it by itself.</source>
        <translation>Открытый сеанс отправки не удалось отменить; он пуст, и реестр удалит его сам.</translation>
    </message>
    <message>
        <source>%1 does not exist, or you may not see it.</source>
        <translation>Репозиторий %1 не существует, или у вас нет к нему доступа.</translation>
    </message>
</context>
<context>
    <name>ScanSentences</name>
    <message>
        <source>Not scanned: it cannot be read (%1).</source>
        <translation>Не сканировалось: прочитать не удалось (%1).</translation>
    </message>
    <message>
        <source>Not scanned: it is larger than 1 MiB.</source>
        <translation>Не сканировалось: размер больше 1 МиБ.</translation>
    </message>
    <message>
        <source>Not scanned: it is a pipe, a socket or a device, not a file.</source>
        <translation>Не сканировалось: это канал, сокет или устройство, а не файл.</translation>
    </message>
    <message>
        <source>Not scanned: it is not text.</source>
        <translation>Не сканировалось: это не текст.</translation>
    </message>
    <message>
        <source>Not scanned from here on, the rest is not well-formed: %1.</source>
        <translation>Дальше не сканировалось, остаток записан с ошибкой: %1.</translation>
    </message>
    <message>
        <source>Not scanned from here on: it is nested too deeply.</source>
        <translation>Дальше не сканировалось: слишком глубокая вложенность.</translation>
    </message>
    <message>
        <source>Scanned only in part: it holds more than Purser looks at (%1).</source>
        <translation>Просканировано частично: содержимого больше, чем просматривает Purser (%1).</translation>
    </message>
    <message>
        <source>Links were not followed; there are %1.</source>
        <translation>Переход по ссылкам не выполнялся; всего ссылок: %1.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, so it is shown with “�” in it.</source>
        <translation>Имя не в UTF-8, поэтому показано со знаком «�».</translation>
    </message>
    <message>
        <source>Not scanned from here on: the line is indented with a tab.</source>
        <translation>Дальше не сканировалось: в отступе строки есть табуляция.</translation>
    </message>
    <message>
        <source>“%1” stands twice here; only one of them counts.</source>
        <translation>«%1» встречается здесь дважды; учитывается только одно вхождение.</translation>
    </message>
    <message>
        <source>“integration:” is not read here.</source>
        <translation>«integration:» здесь не читается.</translation>
    </message>
    <message>
        <source>Integrations below “build:” are not read.</source>
        <translation>Интеграции внутри «build:» не читаются.</translation>
    </message>
    <message>
        <source>A list directly below “integrations:” is not read.</source>
        <translation>Список непосредственно внутри «integrations:» не читается.</translation>
    </message>
    <message>
        <source>Templates from “%1” were not fetched, nor scanned.</source>
        <translation>Шаблоны из «%1» не загружались и не сканировались.</translation>
    </message>
    <message>
        <source>“%1” is not an integration of this subscription.</source>
        <translation>«%1» не является интеграцией этой подписки.</translation>
    </message>
    <message>
        <source>“%1” differs from the integration&apos;s name in capital letters, so it does not match.</source>
        <translation>«%1» отличается от имени интеграции регистром букв, поэтому не совпадает с ним.</translation>
    </message>
    <message>
        <source>“%1” is an integration of the account, but not enabled in this subscription.</source>
        <translation>«%1» — интеграция аккаунта, но в этой подписке она не включена.</translation>
    </message>
    <message>
        <source>The type of “%1” does not belong into this section.</source>
        <translation>Типу «%1» в этом разделе не место.</translation>
    </message>
    <message>
        <source>Check the permissions, then scan again.</source>
        <translation>Проверьте права доступа, затем повторите сканирование.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then scan again.</source>
        <translation>Сохраните в UTF-8, затем повторите сканирование.</translation>
    </message>
    <message>
        <source>Correct the line, then scan again.</source>
        <translation>Исправьте строку, затем повторите сканирование.</translation>
    </message>
    <message>
        <source>Indent it with blanks, then scan again.</source>
        <translation>Сделайте отступ пробелами, затем повторите сканирование.</translation>
    </message>
    <message>
        <source>Add the folders they lead to as projects of their own.</source>
        <translation>Добавьте папки, на которые они указывают, как отдельные проекты.</translation>
    </message>
    <message>
        <source>Rename it to open it from here.</source>
        <translation>Переименуйте, чтобы открывать отсюда.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Удалите или переименуйте одно из них.</translation>
    </message>
    <message>
        <source>Write “integrations:”.</source>
        <translation>Напишите «integrations:».</translation>
    </message>
    <message>
        <source>Move “integrations:” to the left, to the level of “build:”.</source>
        <translation>Передвиньте «integrations:» влево, на уровень «build:».</translation>
    </message>
    <message>
        <source>Put it below “hub:” or another section.</source>
        <translation>Поместите его внутрь «hub:» или другого раздела.</translation>
    </message>
    <message>
        <source>Check the spelling, or enable an integration under this name.</source>
        <translation>Проверьте написание или включите интеграцию под этим именем.</translation>
    </message>
    <message>
        <source>Write it exactly as the integration is named.</source>
        <translation>Напишите имя в точности так, как называется интеграция.</translation>
    </message>
    <message>
        <source>Enable it in the subscription&apos;s settings.</source>
        <translation>Включите её в настройках подписки.</translation>
    </message>
    <message>
        <source>Move it to the section for its type.</source>
        <translation>Переместите в раздел для этого типа.</translation>
    </message>
    <message>
        <source>Not scanned: it cannot be read.</source>
        <translation>Не сканировалось: прочитать не удалось.</translation>
    </message>
    <message>
        <source>Scanned only in part: it holds more than Purser looks at.</source>
        <translation>Просканировано частично: содержимого больше, чем просматривает Purser.</translation>
    </message>
</context>
<context>
    <name>SceneFault</name>
    <message>
        <source>The sample account %1 cannot be used: %2</source>
        <translation>Не удалось использовать пример аккаунта %1: %2</translation>
    </message>
    <message>
        <source>The sample account %1 cannot be made: %2</source>
        <translation>Не удалось создать пример аккаунта %1: %2</translation>
    </message>
    <message>
        <source>Nothing named “%1” is to be seen here. There is: %2.</source>
        <translation>Здесь не видно ничего с именем «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>“%1” has no row “%2”.</source>
        <translation>В «%1» нет строки «%2».</translation>
    </message>
    <message>
        <source>“%1” does not offer “%2”.</source>
        <translation>В «%1» нет варианта «%2».</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>«%1» здесь нельзя использовать.</translation>
    </message>
    <message>
        <source>“%1” takes no text.</source>
        <translation>В «%1» нельзя ввести текст.</translation>
    </message>
    <message>
        <source>“%1” did not come up. There is: %2.</source>
        <translation>«%1» не появилось. Есть: %2.</translation>
    </message>
    <message>
        <source>“%1” never said “%2”.</source>
        <translation>В «%1» так и не появилось «%2».</translation>
    </message>
    <message>
        <source>“%1” is no key.</source>
        <translation>«%1» не является клавишей.</translation>
    </message>
    <message>
        <source>The sample account has no answer of %1.</source>
        <translation>В примере аккаунта нет ответа от %1.</translation>
    </message>
    <message>
        <source>The window does not come to rest.</source>
        <translation>Окно не приходит в состояние покоя.</translation>
    </message>
    <message>
        <source>No font of this computer has the script of the language %1. Install %2.</source>
        <translation>Ни в одном шрифте на этом компьютере нет письменности языка %1. Установите %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Не удалось записать %1: %2.</translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>The keychain has more than one item for this secret.</source>
        <translation>В связке ключей несколько записей для этого секрета.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This is not PEM: there is no line that begins with “-----BEGIN”.</source>
        <translation>Это не PEM: нет строки, которая начинается с «-----BEGIN».</translation>
    </message>
    <message>
        <source>This is a web page, not a key or a certificate.</source>
        <translation>Это веб-страница, а не ключ или сертификат.</translation>
    </message>
    <message>
        <source>This is in the binary form DER. Convert it to PEM, for example with openssl.</source>
        <translation>Это двоичный формат DER. Преобразуйте его в PEM, например с помощью openssl.</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file (.p12, .pfx). Take the certificate and the key out of it as PEM: openssl pkcs12.</source>
        <translation>Это файл PKCS#12 (.p12, .pfx). Извлеките из него сертификат и ключ в формате PEM: openssl pkcs12.</translation>
    </message>
    <message>
        <source>This is a key of PuTTY (.ppk). Export it with PuTTYgen: Conversions, Export OpenSSH key.</source>
        <translation>Это ключ PuTTY (.ppk). Экспортируйте его в PuTTYgen: Conversions → Export OpenSSH key.</translation>
    </message>
    <message>
        <source>This is the public key. The private key is needed.</source>
        <translation>Это открытый ключ. Нужен закрытый.</translation>
    </message>
    <message>
        <source>This is a public key, from a .pub file. The private key is in the file without “.pub”.</source>
        <translation>Это открытый ключ из файла .pub. Закрытый ключ находится в файле без «.pub».</translation>
    </message>
    <message>
        <source>This is a certificate. The private key that belongs to it is needed.</source>
        <translation>Это сертификат. Нужен закрытый ключ, который к нему относится.</translation>
    </message>
    <message>
        <source>This holds a private key, and this field is not kept secret. Only certificates belong here.</source>
        <translation>Здесь есть закрытый ключ, а это поле не секретное. В нём могут быть только сертификаты.</translation>
    </message>
    <message>
        <source>This holds a “%1”, which cannot be used here.</source>
        <translation>Здесь есть «%1»; такие данные использовать нельзя.</translation>
    </message>
    <message>
        <source>This is cut off: its first or its last line is missing.</source>
        <translation>Данные обрезаны: нет первой или последней строки.</translation>
    </message>
    <message>
        <source>Its line breaks were lost on the way. Use the original file.</source>
        <translation>По пути потерялись переводы строк. Возьмите исходный файл.</translation>
    </message>
    <message>
        <source>Its line breaks were turned into “\n”. Use the original file.</source>
        <translation>Переводы строк превратились в «\n». Возьмите исходный файл.</translation>
    </message>
    <message>
        <source>It is damaged: what is between its first and last line is unreadable.</source>
        <translation>Данные повреждены: то, что между первой и последней строкой, прочитать нельзя.</translation>
    </message>
    <message>
        <source>This holds more than one private key. Keep only the one that is meant.</source>
        <translation>Здесь несколько закрытых ключей. Оставьте только нужный.</translation>
    </message>
    <message>
        <source>This key is encrypted with a passphrase. Here it has to be without one.</source>
        <translation>Этот ключ зашифрован парольной фразой. Здесь нужен ключ без неё.</translation>
    </message>
    <message>
        <source>This private key does not belong to the certificate.</source>
        <translation>Этот закрытый ключ не подходит к сертификату.</translation>
    </message>
    <message>
        <source>This is not JSON (%1). Use the key file as Google gave it.</source>
        <translation>Это не JSON (%1). Возьмите файл ключа в том виде, в каком его выдал Google.</translation>
    </message>
    <message>
        <source>This is a key file encoded as base64. Load the decoded file, it begins with “{”.</source>
        <translation>Это файл ключа в кодировке base64. Загрузите раскодированный файл: он начинается с «{».</translation>
    </message>
    <message>
        <source>This is only the private key out of a key file. Use the whole file, it begins with “{”.</source>
        <translation>Это только закрытый ключ из файла ключа. Возьмите весь файл: он начинается с «{».</translation>
    </message>
    <message>
        <source>This JSON is not a key file: it is no object with members.</source>
        <translation>Этот JSON — не файл ключа: это не объект с полями.</translation>
    </message>
    <message>
        <source>This is a credential of type “%1”, not the key of a service account. Create a JSON key.</source>
        <translation>Это учётные данные типа «%1», а не ключ сервисного аккаунта. Создайте ключ JSON.</translation>
    </message>
    <message>
        <source>Its type is “%1”, not “service_account”. Create a JSON key for a service account.</source>
        <translation>Указан тип «%1», а не «service_account». Создайте ключ JSON для сервисного аккаунта.</translation>
    </message>
    <message>
        <source>The key file has no usable “%1”. Download it again.</source>
        <translation>В файле ключа нет пригодного «%1». Скачайте его заново.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service account.</source>
        <translation>«%1» — не адрес сервисного аккаунта.</translation>
    </message>
    <message>
        <source>The private key in it is damaged. Download the key file again.</source>
        <translation>Закрытый ключ в файле повреждён. Скачайте файл ключа заново.</translation>
    </message>
    <message>
        <source>The line breaks of its private key were escaped twice (\\n). Use the original file.</source>
        <translation>Переводы строк в закрытом ключе экранированы дважды (\\n). Возьмите исходный файл.</translation>
    </message>
    <message>
        <source>The line breaks of its private key were lost on the way. Use the original file.</source>
        <translation>По пути потерялись переводы строк закрытого ключа. Возьмите исходный файл.</translation>
    </message>
    <message>
        <source>Its private key has only %1 bits; at least 2048 are needed.</source>
        <translation>Длина закрытого ключа всего %1 бит, а нужно не меньше 2048.</translation>
    </message>
    <message>
        <source>Its token_uri leads to “%1”, which is not Google. Do not trust this file.</source>
        <translation>token_uri указывает на «%1», а это не Google. Не доверяйте этому файлу.</translation>
    </message>
    <message>
        <source>Its quotation marks were replaced by typographic ones (“ ”). Use the original file.</source>
        <translation>Прямые кавычки заменены на типографские (“ ”). Возьмите исходный файл.</translation>
    </message>
    <message>
        <source>This is larger than 64 KiB. A key file has about 2.4 KB.</source>
        <translation>Размер больше 64 КиБ. Файл ключа занимает около 2,4 КБ.</translation>
    </message>
    <message>
        <source>This is a web page or a program&apos;s message, not a key file.</source>
        <translation>Это веб-страница или сообщение программы, а не файл ключа.</translation>
    </message>
    <message>
        <source>This key has only %1 bits. Many servers refuse less than 2048.</source>
        <translation>Длина этого ключа всего %1 бит. Многие серверы отклоняют ключи короче 2048 бит.</translation>
    </message>
    <message>
        <source>This is a DSA key. Servers of today refuse such keys.</source>
        <translation>Это ключ DSA. Современные серверы отклоняют такие ключи.</translation>
    </message>
    <message>
        <source>Only RSA and elliptic-curve keys can be used here.</source>
        <translation>Здесь можно использовать только ключи RSA и ключи на эллиптических кривых.</translation>
    </message>
    <message>
        <source>The key is encrypted. Enter the passphrase that opens it.</source>
        <translation>Ключ зашифрован. Введите парольную фразу, которая его открывает.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Эта парольная фраза не открывает ключ.</translation>
    </message>
    <message>
        <source>The key is not encrypted, so no passphrase is needed.</source>
        <translation>Ключ не зашифрован, поэтому парольная фраза не нужна.</translation>
    </message>
    <message>
        <source>Purser cannot try a passphrase on a key in OpenSSH&apos;s own form: it is kept without having been verified.</source>
        <translation>Purser не умеет проверять парольную фразу ключа в формате OpenSSH: она сохраняется без проверки.</translation>
    </message>
    <message>
        <source>A client certificate needs the private key that belongs to it.</source>
        <translation>Для сертификата клиента нужен относящийся к нему закрытый ключ.</translation>
    </message>
    <message>
        <source>A client key needs the certificate that belongs to it.</source>
        <translation>Для ключа клиента нужен относящийся к нему сертификат.</translation>
    </message>
    <message>
        <source>A certificate in it expired on %1.</source>
        <translation>Срок действия одного из сертификатов истёк: %1.</translation>
    </message>
    <message>
        <source>A certificate in it is not valid before %1.</source>
        <translation>Один из сертификатов ещё не действует, начало срока: %1.</translation>
    </message>
    <message>
        <source>There is no line of the form KEY=value.</source>
        <translation>Нет ни одной строки вида КЛЮЧ=значение.</translation>
    </message>
    <message>
        <source>Line %1 has no “=”. Each line is a KEY=value.</source>
        <translation>В строке %1 нет «=». Каждая строка должна иметь вид КЛЮЧ=значение.</translation>
    </message>
    <message>
        <source>Line %1: a key has letters from A to Z, digits and “_” only, and does not begin with a digit.</source>
        <translation>Строка %1: ключ состоит только из букв от A до Z, цифр и «_» и не начинается с цифры.</translation>
    </message>
    <message>
        <source>Line %1 repeats a key that an earlier line has.</source>
        <translation>Строка %1 повторяет ключ, который уже есть в одной из предыдущих строк.</translation>
    </message>
    <message>
        <source>This is the JSON key of a Google service account, not a password. Use the integration type GCR for it.</source>
        <translation>Это ключ JSON сервисного аккаунта Google, а не пароль. Для него есть тип интеграции GCR.</translation>
    </message>
    <message>
        <source>This is a key or a certificate, not a password.</source>
        <translation>Это ключ или сертификат, а не пароль.</translation>
    </message>
    <message>
        <source>This looks like user and password encoded as base64. Enter the password itself.</source>
        <translation>Похоже на имя пользователя и пароль в кодировке base64. Введите сам пароль.</translation>
    </message>
    <message>
        <source>This looks like a password, and only a token works here. Tokens begin with %1.</source>
        <translation>Похоже на пароль, а здесь подходит только токен. Токены начинаются с %1.</translation>
    </message>
    <message>
        <source>This is a token of %1, which this registry does not know.</source>
        <translation>Это токен %1, а этот реестр таких токенов не знает.</translation>
    </message>
    <message>
        <source>This is an access key ID. The secret access key belongs here.</source>
        <translation>Это ID ключа доступа. Здесь нужен секретный ключ доступа.</translation>
    </message>
    <message>
        <source>This looks like the secret access key, and this field is not kept secret. The access key ID belongs here.</source>
        <translation>Похоже на секретный ключ доступа, а это поле не секретное. Здесь нужен ID ключа доступа.</translation>
    </message>
    <message>
        <source>What begins with %1 names a user or a role. An access key ID begins with AKIA or ASIA.</source>
        <translation>С %1 начинаются ID пользователей и ролей. ID ключа доступа начинается с AKIA или ASIA.</translation>
    </message>
    <message>
        <source>Access key IDs have 20 capital letters and digits, and begin with AKIA or ASIA.</source>
        <translation>ID ключа доступа состоит из 20 заглавных букв и цифр и начинается с AKIA или ASIA.</translation>
    </message>
    <message>
        <source>This has %1 characters; secret access keys have 40.</source>
        <translation>Число символов: %1, а в секретном ключе доступа их 40.</translation>
    </message>
    <message>
        <source>The access key is a temporary one (it begins with ASIA), and works only with its session token.</source>
        <translation>Это временный ключ доступа (он начинается с ASIA), и работает он только вместе со своим токеном сеанса.</translation>
    </message>
    <message>
        <source>The access key is a lasting one (it begins with AKIA), to which no session token belongs.</source>
        <translation>Это постоянный ключ доступа (он начинается с AKIA), токен сеанса к нему не относится.</translation>
    </message>
    <message>
        <source>This is not the code of a region. It should look like eu-central-1.</source>
        <translation>Это не код региона. Он должен выглядеть как eu-central-1.</translation>
    </message>
    <message>
        <source>Purser knows no region of this name. Is %1 meant?</source>
        <translation>Purser не знает такого региона. Может быть, %1?</translation>
    </message>
    <message>
        <source>An AWS account ID has 12 digits.</source>
        <translation>ID аккаунта AWS состоит из 12 цифр.</translation>
    </message>
    <message>
        <source>This is the address of a whole registry. Enter only %1 of it.</source>
        <translation>Это адрес реестра целиком. Введите из него только %1.</translation>
    </message>
    <message>
        <source>This is still empty.</source>
        <translation>Поле не заполнено.</translation>
    </message>
    <message>
        <source>“%1” already exists. Names differ by more than capital letters; choose another.</source>
        <translation>«%1» уже существует. Имена не могут различаться только регистром букв; выберите другое.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Слишком длинно: допустимое число символов — %1.</translation>
    </message>
    <message>
        <source>This holds a line break or an invisible character. Type it again.</source>
        <translation>Здесь есть перевод строки или невидимый символ. Введите заново.</translation>
    </message>
    <message>
        <source>In workflow variables this reads the same as “%1”, so one would hide the other.</source>
        <translation>В переменных рабочих процессов это имя не отличить от «%1», и одно скрыло бы другое.</translation>
    </message>
    <message>
        <source>This address names no host. It should look like https://registry.example.com.</source>
        <translation>В этом адресе нет хоста. Он должен выглядеть как https://registry.example.com.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; they have fields of their own.</source>
        <translation>Уберите из адреса имя пользователя и пароль: для них есть отдельные поля.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”; the registry&apos;s address ends before.</source>
        <translation>Уберите «?» или «#» и всё, что следует дальше: адрес реестра заканчивается раньше.</translation>
    </message>
    <message>
        <source>“%1” is not how a registry is reached. Use https (or http).</source>
        <translation>Схема «%1» для реестра не подходит. Используйте https (или http).</translation>
    </message>
    <message>
        <source>Leave out “%1”; only the address of the registry itself is needed.</source>
        <translation>Уберите «%1»: нужен только адрес самого реестра.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like https://registry.example.com.</source>
        <translation>Это не адрес. Он должен выглядеть как https://registry.example.com.</translation>
    </message>
    <message>
        <source>With http the password travels to %1 unencrypted. Use https, or say that you mean it.</source>
        <translation>По http пароль отправляется на %1 незашифрованным. Используйте https или подтвердите, что так и задумано.</translation>
    </message>
    <message>
        <source>The address leads elsewhere now. Type the secret again if it may be sent to %1.</source>
        <translation>Теперь адрес указывает на другое место. Введите секрет заново, если его можно отправлять на %1.</translation>
    </message>
    <message>
        <source>This begins or ends with white space, perhaps pasted by accident. Trim it, or keep it?</source>
        <translation>В начале или в конце есть пробелы, возможно, вставленные случайно. Убрать их или оставить?</translation>
    </message>
    <message>
        <source>A user name for a registry cannot hold a colon.</source>
        <translation>В имени пользователя реестра не может быть двоеточия.</translation>
    </message>
    <message>
        <source>Docker Hub knows people by their Docker ID here, not by an e-mail address.</source>
        <translation>Docker Hub узнаёт пользователей по Docker ID, а не по адресу электронной почты.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It may be left empty.</source>
        <translation>Это не адрес электронной почты. Поле можно оставить пустым.</translation>
    </message>
    <message>
        <source>This is no date. Write year, month and day, such as 2027-01-31.</source>
        <translation>Это не дата. Укажите год, месяц и день, например 2027-01-31.</translation>
    </message>
    <message>
        <source>This day is over, so the credential counts as expired.</source>
        <translation>Этот день уже прошёл, поэтому срок действия учётных данных считается истёкшим.</translation>
    </message>
    <message>
        <source>This host belongs to the integration type “%1”, whose hints and checks fit it better.</source>
        <translation>Этот хост относится к типу интеграции «%1»: подсказки и проверки этого типа подойдут лучше.</translation>
    </message>
    <message>
        <source>This type&apos;s registries have other hosts, such as %1. Make sure that this one is meant.</source>
        <translation>У реестров этого типа другие хосты, например %1. Убедитесь, что нужен именно этот.</translation>
    </message>
    <message>
        <source>Write “system”, “none”, or host and port of a proxy, such as proxy.example.com:3128.</source>
        <translation>Введите «system», «none» или хост и порт прокси-сервера, например proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP proxy. Only the host and port of one can be used.</source>
        <translation>«%1» — не HTTP-прокси. Можно указать только хост и порт HTTP-прокси.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the proxy&apos;s address: it is not kept secret.</source>
        <translation>Уберите имя пользователя и пароль из адреса прокси-сервера: это поле не секретное.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Не удалось прочитать файл: %1</translation>
    </message>
    <message>
        <source>“%1” is not an integration type. See: purserctl type list</source>
        <translation>«%1» — не тип интеграции. Список типов: purserctl type list</translation>
    </message>
    <message>
        <source>This integration type has no field “%1”.</source>
        <translation>У этого типа интеграции нет поля «%1».</translation>
    </message>
    <message>
        <source>There is no subscription “%1” in this account.</source>
        <translation>В этом аккаунте нет подписки «%1».</translation>
    </message>
    <message>
        <source>This integration is no longer in the account. Choose another.</source>
        <translation>Этой интеграции в аккаунте больше нет. Выберите другую.</translation>
    </message>
    <message>
        <source>The subscription does not use an integration “%1”.</source>
        <translation>Подписка не использует интеграцию «%1».</translation>
    </message>
    <message>
        <source>Only an integration of the type %1 can take this place.</source>
        <translation>Её место может занять только интеграция типа %1.</translation>
    </message>
    <message>
        <source>Select at least one project, or let all projects use it.</source>
        <translation>Выберите хотя бы один проект или разрешите использование всем проектам.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from “/” on.</source>
        <translation>Укажите полный путь к папке, начиная с «/».</translation>
    </message>
    <message>
        <source>It is no key of a service account: it names no type. Create a JSON key for one.</source>
        <translation>Это не ключ сервисного аккаунта: в нём не указан тип. Создайте для аккаунта ключ JSON.</translation>
    </message>
    <message>
        <source>Purser knows no region of this name. Region codes look like eu-central-1.</source>
        <translation>Purser не знает такого региона. Коды регионов выглядят как eu-central-1.</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Ошибок нет.</translation>
    </message>
    <message>
        <source>Some of the input cannot be saved like this.</source>
        <translation>Часть введённого нельзя сохранить в таком виде.</translation>
    </message>
    <message>
        <source>There is no “%1” in this account.</source>
        <translation>В этом аккаунте нет «%1».</translation>
    </message>
    <message>
        <source>“%1” is in use, so it was not removed.</source>
        <translation>«%1» используется, поэтому не удаляется.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since you opened it.</source>
        <translation>С тех пор как вы открыли «%1», в другом месте были внесены изменения.</translation>
    </message>
    <message>
        <source>“%1” was changed since, so this can no longer be undone or redone.</source>
        <translation>В «%1» с тех пор внесены изменения, поэтому отменить или повторить это действие уже нельзя.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Прервано.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Папка «%1» не найдена.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>Не удалось прочитать папку «%1».</translation>
    </message>
    <message>
        <source>“%1” has no registry to ask; what it holds was examined when it was saved.</source>
        <translation>У «%1» нет реестра, в котором можно проверить вход; содержимое проверено при сохранении.</translation>
    </message>
    <message>
        <source>Amazon gave no password for the keys of “%1”.</source>
        <translation>Amazon не выдал пароль для ключей «%1».</translation>
    </message>
    <message>
        <source>The account “%1” cannot be opened.</source>
        <translation>Не удалось открыть аккаунт «%1».</translation>
    </message>
    <message>
        <source>The account “%1” may only be read, not changed.</source>
        <translation>Аккаунт «%1» можно только читать, но не изменять.</translation>
    </message>
    <message>
        <source>Another program is writing to the account “%1”.</source>
        <translation>В аккаунт «%1» пишет другая программа.</translation>
    </message>
    <message>
        <source>The disk that holds the account “%1” is full. Nothing was changed.</source>
        <translation>Диск, на котором находится аккаунт «%1», заполнен. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a Purser account. The file was left exactly as it is.</source>
        <translation>Файл «%1» повреждён или не является аккаунтом Purser. Он оставлен в точности таким, каким был.</translation>
    </message>
    <message>
        <source>The account “%1” was written by a newer Purser, so this one only reads it.</source>
        <translation>Аккаунт «%1» записан более новой версией Purser, поэтому здесь его можно только читать.</translation>
    </message>
    <message>
        <source>The account&apos;s file “%1” was moved or replaced while Purser had it open. Nothing was changed.</source>
        <translation>Файл аккаунта «%1» перемещён или заменён, пока он был открыт в Purser. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The account “%1” could not be read or written.</source>
        <translation>Не удалось прочитать или записать аккаунт «%1».</translation>
    </message>
    <message>
        <source>The secret of “%1” is not in this computer&apos;s keychain.</source>
        <translation>Секрета «%1» нет в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>The stored secret of “%1” was entered for another registry, so it was not used.</source>
        <translation>Сохранённый секрет «%1» был введён для другого реестра, поэтому не использован.</translation>
    </message>
    <message>
        <source>The secret is too large for the keychain.</source>
        <translation>Секрет слишком велик для связки ключей.</translation>
    </message>
    <message>
        <source>What the keychain holds for “%1” is not what Purser stored there.</source>
        <translation>В связке ключей для «%1» хранится не то, что сохранил там Purser.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Связка ключей заблокирована.</translation>
    </message>
    <message>
        <source>The keychain denied Purser access.</source>
        <translation>Связка ключей отказала Purser в доступе.</translation>
    </message>
    <message>
        <source>The keychain&apos;s question was dismissed.</source>
        <translation>Запрос связки ключей отклонён.</translation>
    </message>
    <message>
        <source>This computer has no keychain service running.</source>
        <translation>На этом компьютере не запущена служба связки ключей.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Связка ключей не отвечает.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Сбой связки ключей.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether it was removed meanwhile.</source>
        <translation>Проверьте написание и то, не удалён ли объект за это время.</translation>
    </message>
    <message>
        <source>Release or remove what uses it first.</source>
        <translation>Сначала снимите все зависимости или удалите то, что использует этот объект.</translation>
    </message>
    <message>
        <source>Open it again to see the change, then repeat yours.</source>
        <translation>Откройте заново, чтобы увидеть изменения, затем внесите свои ещё раз.</translation>
    </message>
    <message>
        <source>Make the change by hand.</source>
        <translation>Внесите изменение вручную.</translation>
    </message>
    <message>
        <source>Connect the disk it is on, or give the project another folder.</source>
        <translation>Подключите диск, на котором она находится, или укажите проекту другую папку.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>Проверьте права доступа к папке.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Проверьте права доступа к файлу и его папке.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Освободите место, затем повторите попытку.</translation>
    </message>
    <message>
        <source>Restore it from a backup (files named “….backup-…” beside it), or choose another account.</source>
        <translation>Восстановите его из резервной копии (файлы «….backup-…» рядом с ним) или выберите другой аккаунт.</translation>
    </message>
    <message>
        <source>Update Purser to change this account.</source>
        <translation>Чтобы изменять этот аккаунт, обновите Purser.</translation>
    </message>
    <message>
        <source>Restart Purser to open the file that is there now.</source>
        <translation>Перезапустите Purser, чтобы открыть файл, который находится там сейчас.</translation>
    </message>
    <message>
        <source>Check the disk that holds the account.</source>
        <translation>Проверьте диск, на котором находится аккаунт.</translation>
    </message>
    <message>
        <source>Edit the integration and type the secret again.</source>
        <translation>Откройте интеграцию для изменения и введите секрет заново.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing was changed.</source>
        <translation>Разблокируйте её, затем повторите попытку. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Allow Purser to use the keychain, then try again.</source>
        <translation>Разрешите Purser использовать связку ключей, затем повторите попытку.</translation>
    </message>
    <message>
        <source>Start one, for example gnome-keyring, in your session. Purser keeps secrets nowhere else.</source>
        <translation>Запустите её в своём сеансе, например gnome-keyring. Больше нигде Purser секретов не хранит.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows, then try again.</source>
        <translation>Поищите запрос связки ключей за другими окнами, затем повторите попытку.</translation>
    </message>
    <message>
        <source>Check that the keychain service of your session works.</source>
        <translation>Проверьте, работает ли служба связки ключей в вашем сеансе.</translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1 Сообщение: «%2»</translation>
    </message>
    <message>
        <source>Keychain: unlocked</source>
        <translation>Связка ключей: разблокирована</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>Связка ключей: заблокирована</translation>
    </message>
    <message>
        <source>Keychain: none on this computer</source>
        <translation>Связка ключей: нет на этом компьютере</translation>
    </message>
    <message>
        <source>Keychain: not answering</source>
        <translation>Связка ключей: не отвечает</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>The helper “%1”</source>
        <translation>Помощник «%1»</translation>
    </message>
    <message>
        <source>A password in a file</source>
        <translation>Пароль в файле</translation>
    </message>
</context>
<context>
    <name>ServingList</name>
    <message>
        <source>%1, of %2</source>
        <translation>%1, интеграции: %2</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>Not a file: %1</source>
        <translation>Не файл: %1</translation>
    </message>
</context>
<context>
    <name>SubscriptionIntegrationList</name>
    <message>
        <source>Not used</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>Gone: choose another</source>
        <translation>Удалена: выберите другую</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Все проекты</translation>
    </message>
    <message>
        <source>The account integration behind it is gone: what uses it cannot log in. Choose another one with Edit.</source>
        <translation>Интеграции аккаунта, на которую она указывает, больше нет: всё, что её использует, не может войти. Выберите другую кнопкой «Изменить».</translation>
    </message>
    <message>
        <source>%1, %2, account integration: %3, used by: %4</source>
        <translation>%1, %2, интеграция аккаунта: %3, используется: %4</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Account Integration</source>
        <translation>Интеграция аккаунта</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Обновлено</translation>
    </message>
</context>
<context>
    <name>SubscriptionList</name>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%n осиротевшая</numerusform>
            <numerusform>%n осиротевшие</numerusform>
            <numerusform>%n осиротевших</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message numerus="yes">
        <source>The account integration behind %n of these is(are) gone: what uses it cannot log in. Open the subscription to choose another.</source>
        <translation>
            <numerusform>Интеграции аккаунта для %n из них больше нет: всё, что её использует, не может войти. Откройте подписку и выберите другую.</numerusform>
            <numerusform>Интеграций аккаунта для %n из них больше нет: всё, что их использует, не может войти. Откройте подписку и выберите другие.</numerusform>
            <numerusform>Интеграций аккаунта для %n из них больше нет: всё, что их использует, не может войти. Откройте подписку и выберите другие.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Интеграции</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Окружения</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Образы</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Обновлено</translation>
    </message>
</context>
<context>
    <name>SubscriptionModel</name>
    <message>
        <source>%1, selected</source>
        <translation>%1, выбрано</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No integrations</extracomment>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n интеграция</numerusform>
            <numerusform>%n интеграции</numerusform>
            <numerusform>%n интеграций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orphan(s)</source>
        <translation>
            <numerusform>%1, %n осиротевшая</numerusform>
            <numerusform>%1, %n осиротевшие</numerusform>
            <numerusform>%1, %n осиротевших</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today at %1</source>
        <translation>Сегодня в %1</translation>
    </message>
    <message>
        <source>Yesterday at %1</source>
        <translation>Вчера в %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired today</source>
        <translation>Срок истёк сегодня</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Срок истёк %n день назад</numerusform>
            <numerusform>Срок истёк %n дня назад</numerusform>
            <numerusform>Срок истёк %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Истекает сегодня</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>Истекает завтра</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Истекает через %n день</numerusform>
            <numerusform>Истекает через %n дня</numerusform>
            <numerusform>Истекает через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Last Monday at %1</source>
        <translation>В прошлый понедельник в %1</translation>
    </message>
    <message>
        <source>Last Tuesday at %1</source>
        <translation>В прошлый вторник в %1</translation>
    </message>
    <message>
        <source>Last Wednesday at %1</source>
        <translation>В прошлую среду в %1</translation>
    </message>
    <message>
        <source>Last Thursday at %1</source>
        <translation>В прошлый четверг в %1</translation>
    </message>
    <message>
        <source>Last Friday at %1</source>
        <translation>В прошлую пятницу в %1</translation>
    </message>
    <message>
        <source>Last Saturday at %1</source>
        <translation>В прошлую субботу в %1</translation>
    </message>
    <message>
        <source>Last Sunday at %1</source>
        <translation>В прошлое воскресенье в %1</translation>
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
        <translation>podman, skopeo и buildah</translation>
    </message>
</context>
<context>
    <name>ToolFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Не удалось прочитать %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 — не файл.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB, so it was not read.</source>
        <translation>%1 больше 4 МиБ, поэтому не прочитан.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. It was left as it is.</source>
        <translation>За это время файл %1 изменил кто-то ещё. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>%1 could not be written. It is as it was.</source>
        <translation>Не удалось записать %1. Файл остался прежним.</translation>
    </message>
</context>
<context>
    <name>ToolFinding</name>
    <message>
        <source>This is the account %2, and the tools are answered from %1. Set PURSER_ACCOUNT for the tools, too.</source>
        <translation>Открыт аккаунт %2, а инструментам отвечает %1. Задайте PURSER_ACCOUNT и для инструментов.</translation>
    </message>
    <message>
        <source>%1 names the helper “%2”, and there is no program docker-credential-%2 on the PATH: logins fail. Connect the registry to Purser, or take the helper out of the file.</source>
        <translation>В %1 указан помощник «%2», а программы docker-credential-%2 в PATH нет: вход не удаётся. Подключите реестр к Purser или уберите помощника из файла.</translation>
    </message>
    <message>
        <source>The password for %2 in %1 is looked at before Purser. Import it, or log out with the tool that wrote it.</source>
        <translation>Пароль для %2 из %1 используется раньше, чем запрос доходит до Purser. Импортируйте его или выполните выход (logout) в том инструменте, который его записал.</translation>
    </message>
    <message>
        <source>%1 names Purser for every registry (“credsStore”). podman, skopeo and buildah do not look at that: connect them, too.</source>
        <translation>В %1 Purser указан для всех реестров («credsStore»). podman, skopeo и buildah этого не учитывают: подключите и их.</translation>
    </message>
    <message>
        <source>%1 names a helper for “%2”, and no tool looks for that. Write the registry&apos;s host alone.</source>
        <translation>В %1 помощник указан для «%2», а такой адрес не запрашивает ни один инструмент. Оставьте только хост реестра.</translation>
    </message>
    <message>
        <source>Other people on this computer can read the passwords in %1. Import them, or run: chmod 600 %1</source>
        <translation>Другие пользователи этого компьютера могут прочитать пароли в %1. Импортируйте их или выполните: chmod 600 %1</translation>
    </message>
    <message>
        <source>The variable DOCKER_AUTH_CONFIG is set. Newer dockers take its logins before anything else.</source>
        <translation>Задана переменная DOCKER_AUTH_CONFIG. Новые версии docker в первую очередь берут учётные данные из неё.</translation>
    </message>
    <message>
        <source>The variable REGISTRY_AUTH_FILE is set. podman, skopeo and buildah look at %1 and at nothing else.</source>
        <translation>Задана переменная REGISTRY_AUTH_FILE. podman, skopeo и buildah смотрят только в %1.</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n проект</numerusform>
            <numerusform>%n проекта</numerusform>
            <numerusform>%n проектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n окружение</numerusform>
            <numerusform>%n окружения</numerusform>
            <numerusform>%n окружений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n образ</numerusform>
            <numerusform>%n образа</numerusform>
            <numerusform>%n образов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n интеграция</numerusform>
            <numerusform>%n интеграции</numerusform>
            <numerusform>%n интеграций</numerusform>
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
        <translation>Хранит аккаунты компании в реестрах контейнеров.</translation>
    </message>
    <message>
        <source>The account&apos;s file.</source>
        <translation>Файл аккаунта.</translation>
    </message>
    <message>
        <source>Begins with new-integration or check-all.</source>
        <translation>Начинает с new-integration или check-all.</translation>
    </message>
    <message>
        <source>Purser knows no action “%1”.</source>
        <translation>Purser не знает действия «%1».</translation>
    </message>
</context>
<context>
    <name>purser::ActivityModel</name>
    <message>
        <source>Can be taken back until %1</source>
        <translation>Срок отмены: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>purser::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Find in the activity</source>
        <translation>Найти в журнале</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Действий пока не было</translation>
    </message>
    <message>
        <source>Every change of the account leaves a line here: when it was made, by whom, and what it was.</source>
        <translation>Каждое изменение аккаунта оставляет здесь запись: когда оно сделано, кем и какое.</translation>
    </message>
</context>
<context>
    <name>purser::Breadcrumb</name>
    <message>
        <source>You are here</source>
        <translation>Вы здесь</translation>
    </message>
</context>
<context>
    <name>purser::CertificatesEdit</name>
    <message>
        <source>Paste the certificate here, drop its file, or load it.</source>
        <translation>Вставьте сертификат, перетащите сюда его файл или загрузите его.</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>Загрузить файл…</translation>
    </message>
    <message>
        <source>Load certificates</source>
        <translation>Загрузка сертификатов</translation>
    </message>
</context>
<context>
    <name>purser::CheckHistory</name>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Not checked since it was changed</source>
        <translation>Не проверялось после изменения</translation>
    </message>
    <message>
        <source>Last check: %1, %2</source>
        <translation>Последняя проверка: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Показать все (%n)</numerusform>
            <numerusform>Показать все (%n)</numerusform>
            <numerusform>Показать все (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckList</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Поиск: %1</translation>
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
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel the checks</source>
        <translation>Прервать проверки</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked</source>
        <translation>
            <numerusform>Проверено %1 из %n</numerusform>
            <numerusform>Проверено %1 из %n</numerusform>
            <numerusform>Проверено %1 из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked, %2 failing</source>
        <translation>
            <numerusform>Проверено %1 из %n, с ошибкой: %2</numerusform>
            <numerusform>Проверено %1 из %n, с ошибкой: %2</numerusform>
            <numerusform>Проверено %1 из %n, с ошибкой: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckTrace</name>
    <message>
        <source>Result of the check</source>
        <translation>Результат проверки</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Проверка соединения…</translation>
    </message>
    <message>
        <source>Asking the registry. Nothing is saved by this.</source>
        <translation>Отправляется запрос в реестр. При этом ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Соединение не проверялось</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid %3 to %4. SHA-256 %5</source>
        <translation>Сертификат: %1; издатель: %2; срок действия: %3 — %4. SHA-256 %5</translation>
    </message>
    <message>
        <source>Trust this certificate for %1</source>
        <translation>Доверять этому сертификату для %1</translation>
    </message>
    <message>
        <source>Let %1 receive the password</source>
        <translation>Разрешить отправку пароля на %1</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
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
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>purser::DateEdit</name>
    <message>
        <source>Choose from the calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Например, %1</translation>
    </message>
</context>
<context>
    <name>purser::DeleteDialog</name>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>Вы действительно хотите удалить %1?</translation>
    </message>
    <message>
        <source>Please delete following dependencies before deleting %1</source>
        <translation>Прежде чем удалить %1, удалите следующие зависимости</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>Нет зависимостей</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>%n зависимость</numerusform>
            <numerusform>%n зависимости</numerusform>
            <numerusform>%n зависимостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) only mention(s) it and block(s) nothing.</source>
        <translation>
            <numerusform>Ещё в %n месте она только упоминается, и удалению это не мешает.</numerusform>
            <numerusform>Ещё в %n местах она только упоминается, и удалению это не мешает.</numerusform>
            <numerusform>Ещё в %n местах она только упоминается, и удалению это не мешает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>Повторный просмотр файлов: проект %1 из %n…</numerusform>
            <numerusform>Повторный просмотр файлов: проект %1 из %n…</numerusform>
            <numerusform>Повторный просмотр файлов: проект %1 из %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm Delete Account Integration</source>
        <translation>Подтверждение удаления интеграции аккаунта</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Зависимости</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>Снять все…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Reads the files of the projects anew</source>
        <translation>Заново читает файлы проектов</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Снять</translation>
    </message>
</context>
<context>
    <name>purser::Deletions</name>
    <message>
        <source>Back to deleting “%1”</source>
        <translation>Вернуться к удалению «%1»</translation>
    </message>
    <message>
        <source>The deletion of %1 waits until nothing depends on it any more.</source>
        <translation>Удаление %1 отложено, пока есть зависимости.</translation>
    </message>
</context>
<context>
    <name>purser::DependencyDelegate</name>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>The project&apos;s folder is not known.</source>
        <translation>Папка проекта неизвестна.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Снять</translation>
    </message>
</context>
<context>
    <name>purser::DependencyList</name>
    <message>
        <source>Dependencies</source>
        <translation>Зависимости</translation>
    </message>
    <message>
        <source>Left and right choose between the buttons of a row, Enter presses one.</source>
        <translation>Стрелки влево и вправо выбирают кнопку в строке, Enter нажимает её.</translation>
    </message>
</context>
<context>
    <name>purser::DependencyText</name>
    <message>
        <source>entered by hand</source>
        <translation>введено вручную</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>Change %1 so that it does not use “%2” any more.</source>
        <translation>Измените %1 так, чтобы там больше не использовалось «%2».</translation>
    </message>
    <message>
        <source>Change line %1 of %2 so that it does not use “%3” any more.</source>
        <translation>Измените строку %1 в %2 так, чтобы там больше не использовалось «%3».</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Окружения</translation>
    </message>
    <message>
        <source>Subscription Images</source>
        <translation>Образы подписок</translation>
    </message>
    <message>
        <source>Subscription Integrations</source>
        <translation>Интеграции подписок</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>все проекты</translation>
    </message>
    <message>
        <source>selected projects</source>
        <translation>выбранные проекты</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>%1 is the name of a subscription integration</extracomment>
        <translation>через %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>%1 is a time ago, such as “2 hours ago”</extracomment>
        <translation>обнаружено %1</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n thing(s) of this subscription: release these first.</source>
        <translation>
            <numerusform>Используется %n объектом этой подписки: сначала снимите эти зависимости.</numerusform>
            <numerusform>Используется %n объектами этой подписки: сначала снимите эти зависимости.</numerusform>
            <numerusform>Используется %n объектами этой подписки: сначала снимите эти зависимости.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hint only: this does not block deletion.</source>
        <translation>Только упоминание: удалению не мешает.</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a place within a file</extracomment>
        <translation>место: %1</translation>
    </message>
    <message>
        <source>when %1</source>
        <extracomment>%1 is a condition as it stands in the file</extracomment>
        <translation>при условии: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>в папке %1</translation>
    </message>
</context>
<context>
    <name>purser::DependentForm</name>
    <message>
        <source>Uses</source>
        <extracomment>A noun: what a project uses</extracomment>
        <translation>Использует</translation>
    </message>
    <message>
        <source>No integration is enabled for this subscription yet.</source>
        <translation>Для этой подписки пока не включено ни одной интеграции.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>What it uses besides what a scan finds in its files. It keeps these integrations from being deleted.</source>
        <translation>Что проект использует, помимо найденного в файлах при сканировании. Эти интеграции нельзя будет удалить.</translation>
    </message>
    <message>
        <source>Which integrations it needs. It keeps these from being deleted.</source>
        <translation>Какие интеграции нужны. Их нельзя будет удалить.</translation>
    </message>
    <message>
        <source>Purser reads its files to find what they use, and never changes them. May stay empty.</source>
        <translation>Purser читает файлы проекта, чтобы узнать, что они используют, и никогда их не изменяет. Можно оставить пустым.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>This folder is not on this computer now.</source>
        <translation>Сейчас этой папки нет на этом компьютере.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>удалена</translation>
    </message>
    <message>
        <source>The name under which it stands in lists, and in the reason why an integration cannot be deleted.</source>
        <translation>Имя, под которым это значится в списках и в объяснении, почему интеграцию нельзя удалить.</translation>
    </message>
</context>
<context>
    <name>purser::DependentsPage</name>
    <message>
        <source>Scan all</source>
        <translation>Сканировать все</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканировать</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>%1 is the name of a subscription, beside the title “Projects” or the like</extracomment>
        <translation>подписка %1</translation>
    </message>
</context>
<context>
    <name>purser::DisableDialog</name>
    <message>
        <source>Confirm Delete</source>
        <translation>Подтверждение удаления</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>Вы действительно хотите удалить %1?</translation>
    </message>
    <message>
        <source>Please delete following dependencies before deleting %1</source>
        <translation>Прежде чем удалить %1, удалите следующие зависимости</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>Нет зависимостей</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>%n зависимость</numerusform>
            <numerusform>%n зависимости</numerusform>
            <numerusform>%n зависимостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s), none of which is in the way</source>
        <translation>
            <numerusform>%n зависимость, удалению не мешает</numerusform>
            <numerusform>%n зависимости, удалению не мешают</numerusform>
            <numerusform>%n зависимостей, удалению не мешают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n entered by hand</source>
        <translation>
            <numerusform>Снять %n введённую вручную</numerusform>
            <numerusform>Снять %n введённые вручную</numerusform>
            <numerusform>Снять %n введённых вручную</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>Ни одна программа не открыла %1.</translation>
    </message>
</context>
<context>
    <name>purser::ExplainBox</name>
    <message>
        <source>Clear default</source>
        <translation>Не использовать по умолчанию</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Интеграция</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Отвечает</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What a tool would get</source>
        <translation>Что получит инструмент</translation>
    </message>
    <message>
        <source>Integrations for this registry</source>
        <translation>Интеграции для этого реестра</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Использовать по умолчанию</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No subscription</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>As the tool or an image names it</source>
        <translation>Как его называет инструмент или образ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Where the tool is started</source>
        <translation>Где запускается инструмент</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>If PURSER_SUBSCRIPTION names one</source>
        <translation>Если она указана в PURSER_SUBSCRIPTION</translation>
    </message>
    <message>
        <source>The tool gets the login of %1.</source>
        <translation>Инструмент получит учётные данные интеграции %1.</translation>
    </message>
    <message>
        <source>No integration is for it. The tool goes on without a login.</source>
        <translation>Подходящей интеграции нет. Инструмент продолжит работу без входа.</translation>
    </message>
    <message>
        <source>The address of a registry, as in the names of its images up to the first slash. Below stands what a tool that asks for it gets.</source>
        <translation>Адрес реестра: то, что стоит в именах его образов до первой косой черты. Ниже показано, что получит инструмент, который его запросит.</translation>
    </message>
    <message>
        <source>A folder with a project of Purser&apos;s decides for its subscription. Empty: no folder.</source>
        <translation>Если в папке находится проект из Purser, выбирается его подписка. Пусто — без папки.</translation>
    </message>
    <message>
        <source>The environment variable PURSER_SUBSCRIPTION of the tool overrules its folder.</source>
        <translation>Переменная окружения PURSER_SUBSCRIPTION у инструмента важнее его папки.</translation>
    </message>
</context>
<context>
    <name>purser::ExportDialog</name>
    <message>
        <source>This file is there already.</source>
        <translation>Такой файл уже есть.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить его</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go to the clipboard, where every program of yours can read them.</source>
        <translation>
            <numerusform>Секреты %n интеграции попадут в буфер обмена, откуда их может прочитать любая ваша программа.</numerusform>
            <numerusform>Секреты %n интеграций попадут в буфер обмена, откуда их может прочитать любая ваша программа.</numerusform>
            <numerusform>Секреты %n интеграций попадут в буфер обмена, откуда их может прочитать любая ваша программа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go into this file as they are. Whoever can read it, or a copy of it, has these logins.</source>
        <translation>
            <numerusform>Секреты %n интеграции будут записаны в этот файл в открытом виде. Кто может прочитать файл или его копию, получает эти учётные данные.</numerusform>
            <numerusform>Секреты %n интеграций будут записаны в этот файл в открытом виде. Кто может прочитать файл или его копию, получает эти учётные данные.</numerusform>
            <numerusform>Секреты %n интеграций будут записаны в этот файл в открытом виде. Кто может прочитать файл или его копию, получает эти учётные данные.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amazon is asked for a password, which works for 12 hours.</source>
        <translation>У Amazon запрашивается пароль, который действует 12 часов.</translation>
    </message>
    <message>
        <source>Copied %1. The clipboard is emptied after 30 seconds.</source>
        <translation>Скопировано: %1. Буфер обмена будет очищен через 30 секунд.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there is as it was.</source>
        <translation>Не удалось записать %1: %2. Прежнее содержимое сохранилось.</translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <translation>Экспортировано: %1. Файл: %2.</translation>
    </message>
    <message>
        <source>Export Integrations</source>
        <translation>Экспорт интеграций</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Имя секрета</translation>
    </message>
    <message>
        <source>What imagePullSecrets calls it</source>
        <translation>Как он называется в imagePullSecrets</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Пространство имён</translation>
    </message>
    <message>
        <source>Where it belongs; empty for the one it is applied to</source>
        <translation>Которому принадлежит секрет; если пусто — то, к которому он применяется</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>The tool that the file is for. What the file looks like, and whether it holds secrets, follows from it.</source>
        <translation>Инструмент, для которого предназначен файл. От него зависит, как выглядит файл и есть ли в нём секреты.</translation>
    </message>
    <message>
        <source>The name of the Kubernetes secret that is made: small letters, digits, dots and hyphens. Pods refer to it by this name.</source>
        <translation>Имя создаваемого секрета Kubernetes: строчные буквы, цифры, точки и дефисы. По этому имени на него ссылаются поды.</translation>
    </message>
    <message>
        <source>The Kubernetes namespace of the pods that use the secret. Secrets are seen in their own namespace only.</source>
        <translation>Пространство имён Kubernetes, в котором находятся поды, использующие секрет. Секреты видны только в собственном пространстве имён.</translation>
    </message>
</context>
<context>
    <name>purser::ExportTarget</name>
    <message>
        <source>A file that only you may read</source>
        <translation>Файл, который можете читать только вы</translation>
    </message>
    <message>
        <source>The clipboard, for 30 seconds</source>
        <translation>Буфер обмена, на 30 секунд</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Type a path, or browse</source>
        <translation>Введите путь или нажмите «Обзор»</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Куда экспортировать</translation>
    </message>
    <message>
        <source>Where the file is written. Only you can read it; delete it when it has done its work.</source>
        <translation>Куда записывается файл. Читать его можете только вы; удалите его, когда он больше не нужен.</translation>
    </message>
</context>
<context>
    <name>purser::ExportWords</name>
    <message>
        <source>Logins for docker and podman</source>
        <translation>Учётные данные для docker и podman</translation>
    </message>
    <message>
        <source>Kubernetes secret</source>
        <translation>Секрет Kubernetes</translation>
    </message>
    <message>
        <source>GitLab CI variable</source>
        <translation>Переменная GitLab CI</translation>
    </message>
    <message>
        <source>Variables: .env file</source>
        <translation>Переменные: файл .env</translation>
    </message>
    <message>
        <source>Variables: --env-file</source>
        <translation>Переменные: --env-file</translation>
    </message>
    <message>
        <source>Variables: shell script</source>
        <translation>Переменные: скрипт оболочки</translation>
    </message>
    <message>
        <source>A config.json for a CI, or an auth.json for podman, skopeo and buildah</source>
        <translation>config.json для CI или auth.json для podman, skopeo и buildah</translation>
    </message>
    <message>
        <source>A manifest for imagePullSecrets</source>
        <translation>Манифест для imagePullSecrets</translation>
    </message>
    <message>
        <source>The value of DOCKER_AUTH_CONFIG. In GitLab choose “Masked”, and no variable expansion</source>
        <translation>Значение DOCKER_AUTH_CONFIG. В GitLab выберите «Masked» и отключите подстановку переменных</translation>
    </message>
    <message>
        <source>As Docker Compose and shells read them: ACMEHUB_INTEGRATION_PASSWORD and so on</source>
        <translation>В том виде, в каком их читают Docker Compose и оболочки: ACMEHUB_INTEGRATION_PASSWORD и так далее</translation>
    </message>
    <message>
        <source>As docker run and podman run read them, one in each line</source>
        <translation>В том виде, в каком их читают docker run и podman run, по одной на строку</translation>
    </message>
    <message>
        <source>For a shell to read with “.”: every value as it is</source>
        <translation>Для чтения оболочкой через «.»: все значения без изменений</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
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
        <translation>Ключ сервисного аккаунта</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep the stored one</source>
        <translation>Оставить сохранённое</translation>
    </message>
    <message>
        <source>Remove the stored one</source>
        <translation>Удалить сохранённое</translation>
    </message>
</context>
<context>
    <name>purser::FileVisits</name>
    <message>
        <source>No program could open %1.</source>
        <translation>Ни одна программа не смогла открыть %1.</translation>
    </message>
</context>
<context>
    <name>purser::FindingsList</name>
    <message>
        <source>Running docker-credential-purser as the tools do…</source>
        <translation>Пробный запуск docker-credential-purser так, как это делают инструменты…</translation>
    </message>
</context>
<context>
    <name>purser::FindingsPane</name>
    <message>
        <source>Open file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Uses in files</source>
        <translation>Использование в файлах</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Сканировать сейчас</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Папки пока нет</translation>
    </message>
    <message>
        <source>With the folder of this project, Purser finds what its files use.</source>
        <translation>Если указать папку этого проекта, Purser найдёт, что используют её файлы.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No file of this project names an integration of this subscription, or a registry of one.</source>
        <translation>Ни в одном файле этого проекта не указаны ни интеграции этой подписки, ни их реестры.</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Не сканировалось</translation>
    </message>
    <message>
        <source>A scan reads the files that use registries, and changes none.</source>
        <translation>Сканирование читает файлы, которые используют реестры, и ничего в них не изменяет.</translation>
    </message>
</context>
<context>
    <name>purser::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Type a path, browse, or drop a folder here</source>
        <translation>Введите путь, нажмите «Обзор» или перетащите папку сюда</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Папка проекта</translation>
    </message>
    <message>
        <source>A folder of this computer. It is only read.</source>
        <translation>Папка на этом компьютере. Purser только читает её.</translation>
    </message>
</context>
<context>
    <name>purser::FormFoot</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Проверить соединение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>purser::FormPage</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Изменений пока нет</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>Не заполнено: %1</translation>
    </message>
</context>
<context>
    <name>purser::FormSidebar</name>
    <message>
        <source>Examined on this computer</source>
        <translation>Проверено на этом компьютере</translation>
    </message>
</context>
<context>
    <name>purser::ImportDialog</name>
    <message>
        <source>Looking for the logins of docker, podman and their kin…</source>
        <translation>Поиск учётных данных docker, podman и подобных программ…</translation>
    </message>
    <message>
        <source>Those that are ticked become integrations. Their passwords go to the keychain.</source>
        <translation>Отмеченные станут интеграциями. Их пароли будут храниться в связке ключей.</translation>
    </message>
    <message>
        <source>No logins found</source>
        <translation>Учётных данных не найдено</translation>
    </message>
    <message>
        <source>Looked in %1.</source>
        <translation>Просмотрено: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Импортировать (%n)</numerusform>
            <numerusform>Импортировать (%n)</numerusform>
            <numerusform>Импортировать (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 of %n login(s)…</source>
        <translation>
            <numerusform>Импортировано %1 из %n записи…</numerusform>
            <numerusform>Импортировано %1 из %n записей…</numerusform>
            <numerusform>Импортировано %1 из %n записей…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) imported.</source>
        <translation>
            <numerusform>Импортирована %n запись.</numerusform>
            <numerusform>Импортированы %n записи.</numerusform>
            <numerusform>Импортировано %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) removed from files.</source>
        <translation>
            <numerusform>Из файлов удалён %n пароль.</numerusform>
            <numerusform>Из файлов удалены %n пароля.</numerusform>
            <numerusform>Из файлов удалено %n паролей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Logins</source>
        <translation>Импорт учётных данных</translation>
    </message>
    <message>
        <source>Remove these passwords from the files afterwards</source>
        <translation>После этого удалить эти пароли из файлов</translation>
    </message>
    <message>
        <source>docker-credential-purser is named there instead, so that everything still pulls. A password that it does not answer with stays.</source>
        <translation>Вместо них там будет указан docker-credential-purser, так что образы по-прежнему будут скачиваться. Пароль, с которым он не отвечает, останется в файле.</translation>
    </message>
    <message>
        <source>Logins that were found</source>
        <translation>Найденные учётные данные</translation>
    </message>
    <message>
        <source>Ask other helpers</source>
        <translation>Запросить у других помощников</translation>
    </message>
    <message>
        <source>Runs the credential helpers that are named in the files</source>
        <translation>Запускает помощников учётных данных, указанных в файлах</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Обновить</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationChoiceModel</name>
    <message>
        <source>+ Add integration</source>
        <translation>+ Добавить интеграцию</translation>
    </message>
    <message>
        <source>%1: another type</source>
        <translation>%1: другой тип</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationChooser</name>
    <message>
        <source>Account Integrations</source>
        <translation>Интеграции аккаунта</translation>
    </message>
    <message>
        <source>Find an integration</source>
        <translation>Найти интеграцию</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No integration</extracomment>
        <translation>Не выбрано</translation>
    </message>
    <message>
        <source>Account Integration: %1</source>
        <translation>Интеграция аккаунта: %1</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationForm</name>
    <message>
        <source>Name of the account integration</source>
        <translation>Имя интеграции аккаунта</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Имя интеграции</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Own certificate authority, client certificate, proxy</source>
        <translation>Свой центр сертификации, сертификат клиента, прокси-сервер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Переключить тип на %1</translation>
    </message>
    <message>
        <source>What this account calls the integration; you choose it. People find the integration by this name, and it is offered as the name under which a subscription uses it.</source>
        <translation>Как интеграция называется в этом аккаунте; имя выбираете вы. По нему интеграцию находят, и оно же предлагается как имя, под которым её использует подписка.</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationFormPage</name>
    <message>
        <source>Integration</source>
        <translation>Интеграция</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Добавить интеграцию</translation>
    </message>
    <message>
        <source>Create %1 Integration</source>
        <translation>Создание интеграции %1</translation>
    </message>
    <message>
        <source>Choose an integration type to begin</source>
        <translation>Для начала выберите тип интеграции</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Изменений пока нет</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Repositories and tags…</source>
        <translation>Репозитории и теги…</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>Не заполнено: %1</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationTable</name>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>Проверить выбранные (%n)</numerusform>
            <numerusform>Проверить выбранные (%n)</numerusform>
            <numerusform>Проверить выбранные (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Проверить все</translation>
    </message>
    <message>
        <source>Repositories and tags…</source>
        <translation>Репозитории и теги…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected…</source>
        <translation>
            <numerusform>Экспортировать выбранные (%n)…</numerusform>
            <numerusform>Экспортировать выбранные (%n)…</numerusform>
            <numerusform>Экспортировать выбранные (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспортировать…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Account Integrations</source>
        <translation>Интеграции аккаунта</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationUses</name>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Add to more subscriptions</source>
        <translation>Добавить в другие подписки</translation>
    </message>
    <message>
        <source>This account integration is not used by any subscription.</source>
        <translation>Эту интеграцию аккаунта не использует ни одна подписка.</translation>
    </message>
    <message>
        <source>This account integration is being used by the following subscriptions:</source>
        <translation>Эту интеграцию аккаунта используют следующие подписки:</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>%1 is the name under which a subscription uses the integration</extracomment>
        <translation>как %1</translation>
    </message>
    <message>
        <source>In %1 it is called %2.</source>
        <translation>В %1 она называется %2.</translation>
    </message>
    <message numerus="yes">
        <source>In %n subscription(s) it has another name, since its own was taken there.</source>
        <translation>
            <numerusform>В %n подписке у неё другое имя, потому что её собственное там занято.</numerusform>
            <numerusform>В %n подписках у неё другое имя, потому что её собственное там занято.</numerusform>
            <numerusform>В %n подписках у неё другое имя, потому что её собственное там занято.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::IntegrationsPage</name>
    <message numerus="yes">
        <source>Cancelled when %1 of %n were checked: %2 accepted, %3 failing.</source>
        <translation>
            <numerusform>Прервано, когда было проверено %1 из %n. Принято: %2, с ошибкой: %3.</numerusform>
            <numerusform>Прервано, когда было проверено %1 из %n. Принято: %2, с ошибкой: %3.</numerusform>
            <numerusform>Прервано, когда было проверено %1 из %n. Принято: %2, с ошибкой: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n accepted, %2 failing.</source>
        <translation>
            <numerusform>Принято %1 из %n, с ошибкой: %2.</numerusform>
            <numerusform>Принято %1 из %n, с ошибкой: %2.</numerusform>
            <numerusform>Принято %1 из %n, с ошибкой: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no registry to ask.</source>
        <translation>
            <numerusform>У %n интеграции нет реестра для проверки.</numerusform>
            <numerusform>У %n интеграций нет реестра для проверки.</numerusform>
            <numerusform>У %n интеграций нет реестра для проверки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show failing</source>
        <translation>Показать с ошибкой</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Под эти фильтры ничего не подходит</translation>
    </message>
    <message>
        <source>No integration has this type, name, user, host or subscription.</source>
        <translation>Нет интеграции с таким типом, именем, пользователем, хостом или подпиской.</translation>
    </message>
    <message>
        <source>Nothing is failing</source>
        <translation>Интеграций с ошибкой нет</translation>
    </message>
    <message>
        <source>No registry refused an integration, or could not be asked, when it was last checked.</source>
        <translation>При последней проверке все реестры ответили и ни одна интеграция не была отклонена.</translation>
    </message>
    <message>
        <source>Everything was checked</source>
        <translation>Всё проверено</translation>
    </message>
    <message>
        <source>Every integration has been tried at its registry.</source>
        <translation>Каждая интеграция проверена в своём реестре.</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>Ничего скоро не истекает</translation>
    </message>
    <message>
        <source>No credential that says when it ends, or was entered with a date, ends within the next 14 days.</source>
        <translation>Нет учётных данных с известным сроком действия, который истекает в ближайшие 14 дней.</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>Всё назначено</translation>
    </message>
    <message>
        <source>Every integration is used by a subscription.</source>
        <translation>Каждую интеграцию использует хотя бы одна подписка.</translation>
    </message>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>Проверить выбранные (%n)</numerusform>
            <numerusform>Проверить выбранные (%n)</numerusform>
            <numerusform>Проверить выбранные (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Integrations</source>
        <translation>Интеграции аккаунта</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Проверить все</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Добавить интеграцию</translation>
    </message>
    <message>
        <source>No integrations yet</source>
        <translation>Интеграций пока нет</translation>
    </message>
    <message>
        <source>An integration is a login for a container registry, kept in this computer&apos;s keychain, that your subscriptions may use.</source>
        <translation>Интеграция — это учётные данные для реестра контейнеров, которые хранятся в связке ключей этого компьютера и доступны вашим подпискам.</translation>
    </message>
    <message>
        <source>Add subscriptions</source>
        <translation>Добавить подписки</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>Показать все интеграции</translation>
    </message>
</context>
<context>
    <name>purser::ListFilterBar</name>
    <message>
        <source>All Types</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Имя интеграции</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Filter by type: %1</source>
        <translation>Фильтр по типу: %1</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>С ошибкой</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Не назначено</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Скоро истекает</translation>
    </message>
    <message>
        <source>Shows only the integrations of one type, or of one family of types.</source>
        <translation>Показывает только интеграции одного типа или одного семейства типов.</translation>
    </message>
    <message>
        <source>Type a part of an integration&apos;s name, or of its user, host or subscription: only the integrations that have it are shown. Escape shows all of them again.</source>
        <translation>Введите часть имени интеграции либо её пользователя, хоста или подписки: будут показаны только те интеграции, в которых она есть. Escape — снова показать все.</translation>
    </message>
    <message>
        <source>Shows only the integrations of which this is so. The number says how many there are.</source>
        <translation>Показывает только интеграции, к которым это относится. Число означает их количество.</translation>
    </message>
</context>
<context>
    <name>purser::ListPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No row has what you search for.</source>
        <translation>Ни в одной строке нет того, что вы ищете.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>This list cannot be shown</source>
        <translation>Этот список нельзя показать</translation>
    </message>
</context>
<context>
    <name>purser::MainWindow</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Purser %1</source>
        <translation>Purser %1</translation>
    </message>
    <message>
        <source>Ctrl+N adds an integration, Ctrl+F searches, F5 reads everything again, Alt+Left goes back.</source>
        <translation>Ctrl+N добавляет интеграцию, Ctrl+F открывает поиск, F5 перечитывает всё заново, Alt+Влево возвращает назад.</translation>
    </message>
    <message>
        <source>In a list: Enter or F2 edits, Delete deletes, the menu key offers the rest.</source>
        <translation>В списке: Enter или F2 — изменить, Delete — удалить, клавиша меню — остальные действия.</translation>
    </message>
    <message>
        <source>In the list of integrations: Ctrl+T checks the selected ones, Ctrl+Shift+T all of them.</source>
        <translation>В списке интеграций: Ctrl+T проверяет выбранные, Ctrl+Shift+T — все.</translation>
    </message>
    <message>
        <source>In a form: Ctrl+S saves, Ctrl+T tests the connection, Escape leaves.</source>
        <translation>В форме: Ctrl+S — сохранить, Ctrl+T — проверить соединение, Escape — выйти.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last, Ctrl+Shift+Z does it again, for as long as Purser runs.</source>
        <translation>Ctrl+Z отменяет последнее действие, Ctrl+Shift+Z повторяет его, пока Purser не закрыт.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Интеграции</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Репозитории</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>purser::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>purser::NameModel</name>
    <message>
        <source>Digest</source>
        <translation>Дайджест</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Аттестация</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Состав ПО (SBOM)</translation>
    </message>
    <message>
        <source>Attachments of an image</source>
        <translation>Вложения образа</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>purser::News</name>
    <message>
        <source>Redo %1</source>
        <translation>Повторить %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Отменить %1</translation>
    </message>
</context>
<context>
    <name>purser::PermissionField</name>
    <message>
        <source>All projects</source>
        <translation>Все проекты</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>Выбранные проекты</translation>
    </message>
    <message>
        <source>This subscription has no projects yet.</source>
        <translation>В этой подписке пока нет проектов.</translation>
    </message>
</context>
<context>
    <name>purser::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Light or dark, on this computer</source>
        <translation>Светлое или тёмное, на этом компьютере</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Каждый час</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Check all integrations in the background</source>
        <translation>Проверять все интеграции в фоне</translation>
    </message>
    <message>
        <source>While Purser is open and this computer has a network; you are told what is not accepted any more</source>
        <translation>Пока Purser открыт и у этого компьютера есть сеть; вы узнаете, что больше не принимается</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Of everything that Purser says on this computer</source>
        <translation>Для всего, что Purser сообщает на этом компьютере</translation>
    </message>
    <message>
        <source>The colours of the window. As the desktop: dark where the desktop is dark.</source>
        <translation>Цвета окна. «Как в системе»: тёмные, если в системе выбрано тёмное оформление.</translation>
    </message>
    <message>
        <source>How often Purser tests every integration against its registry by itself. A login that is refused is tried once only, so that no user gets locked.</source>
        <translation>Как часто Purser сам проверяет каждую интеграцию в её реестре. После отказа во входе попытка не повторяется, чтобы пользователь не был заблокирован.</translation>
    </message>
    <message>
        <source>Everything that Purser says appears in this language at once. Names, answers of registries and the command line stay as they are.</source>
        <translation>Всё, что сообщает Purser, сразу появляется на этом языке. Имена, ответы реестров и командная строка остаются без изменений.</translation>
    </message>
</context>
<context>
    <name>purser::ProgressLine</name>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
</context>
<context>
    <name>purser::ProjectPage</name>
    <message>
        <source>Scan</source>
        <translation>Сканировать</translation>
    </message>
    <message>
        <source>Cancel Scan</source>
        <translation>Прервать сканирование</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>No folder on this computer</source>
        <translation>Папки на этом компьютере нет</translation>
    </message>
    <message>
        <source>Entered by hand: %1</source>
        <translation>Введено вручную: %1</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Сканирование…</translation>
    </message>
    <message>
        <source>Scanning… %1 files and folders seen, %2 read</source>
        <translation>Сканирование… Просмотрено файлов и папок: %1, прочитано: %2</translation>
    </message>
    <message>
        <source>With a folder, a scan finds what its files use.</source>
        <translation>Если указать папку, сканирование найдёт, что используют её файлы.</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Не сканировалось</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>Просканировано: %1</translation>
    </message>
    <message>
        <source>%1. %2 read, %3 unchanged since the last scan.</source>
        <translation>%1. Прочитано: %2, без изменений с прошлого сканирования: %3.</translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>Ни одна программа не открыла %1.</translation>
    </message>
</context>
<context>
    <name>purser::ProxyEdit</name>
    <message>
        <source>System</source>
        <extracomment>Proxies: the system&apos;s, no proxy, one of its own</extracomment>
        <translation>Системный</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Свой</translation>
    </message>
    <message>
        <source>Host and port of the proxy</source>
        <translation>Хост и порт прокси-сервера</translation>
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
        <translation>Снять все эти зависимости от %1? Больше ничего не удаляется, и это можно отменить.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stay(s) until the files are changed by hand:</source>
        <translation>
            <numerusform>%n из них останется, пока файлы не будут изменены вручную:</numerusform>
            <numerusform>%n из них останутся, пока файлы не будут изменены вручную:</numerusform>
            <numerusform>%n из них останутся, пока файлы не будут изменены вручную:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Reminders</name>
    <message numerus="yes">
        <source>%n integration(s) expire within 14 days, or have expired.</source>
        <translation>
            <numerusform>Срок действия %n интеграции истекает в ближайшие 14 дней или уже истёк.</numerusform>
            <numerusform>Срок действия %n интеграций истекает в ближайшие 14 дней или уже истёк.</numerusform>
            <numerusform>Срок действия %n интеграций истекает в ближайшие 14 дней или уже истёк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A verb: show the integrations that are meant</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>%1 is not accepted any more.</source>
        <translation>%1 больше не принимается.</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) are not accepted any more.</source>
        <translation>
            <numerusform>%n интеграция больше не принимается.</numerusform>
            <numerusform>%n интеграции больше не принимаются.</numerusform>
            <numerusform>%n интеграций больше не принимаются.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::RemoveDialog</name>
    <message>
        <source>Its uses of %1 go with it.</source>
        <translation>Вместе с этим исчезнет использование интеграций: %1.</translation>
    </message>
    <message>
        <source>No file in %1 is changed.</source>
        <translation>Файлы в %1 не изменятся.</translation>
    </message>
    <message>
        <source>Confirm Delete</source>
        <translation>Подтверждение удаления</translation>
    </message>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>Вы действительно хотите удалить %1?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>purser::RenameDialog</name>
    <message>
        <source>Rename Subscription</source>
        <translation>Переименование подписки</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>Имя подписки</translation>
    </message>
    <message>
        <source>As this account calls the organisation. No file uses this name.</source>
        <translation>Как организация называется в этом аккаунте. В файлах это имя не используется.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>Имя организации в этом аккаунте: в списке выбора слева вверху, в других списках и в командной строке.</translation>
    </message>
</context>
<context>
    <name>purser::RepositoriesPane</name>
    <message>
        <source>Repository</source>
        <translation>Репозиторий</translation>
    </message>
    <message>
        <source>Find or type a repository</source>
        <translation>Найти или ввести репозиторий</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Репозитории</translation>
    </message>
    <message>
        <source>Show tags</source>
        <translation>Показать теги</translation>
    </message>
    <message>
        <source>The registry lists no repositories.</source>
        <translation>Реестр не сообщает ни об одном репозитории.</translation>
    </message>
</context>
<context>
    <name>purser::RightsPanel</name>
    <message>
        <source>Try a push…</source>
        <translation>Пробная отправка…</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Идёт запрос…</translation>
    </message>
    <message>
        <source>Try a push</source>
        <translation>Пробная отправка</translation>
    </message>
    <message>
        <source>Purser will open an upload to %1 on %2 and cancel it at once.</source>
        <translation>Purser откроет сеанс отправки в %1 на %2 и сразу отменит его.</translation>
    </message>
    <message>
        <source>Nothing is uploaded, and no image or tag is made or changed. A registry that does not let uploads be cancelled forgets the empty one by itself.</source>
        <translation>Ничего не отправляется, ни один образ или тег не создаётся и не изменяется. Реестр, который не позволяет отменять сеансы отправки, удалит пустой сеанс сам.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Попробовать</translation>
    </message>
</context>
<context>
    <name>purser::ScanStates</name>
    <message>
        <source>Scanning…</source>
        <translation>Сканирование…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Нет папки</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>Папка не найдена</translation>
    </message>
    <message>
        <source>Folder not readable</source>
        <translation>Папка недоступна для чтения</translation>
    </message>
    <message>
        <source>Scan failed</source>
        <translation>Ошибка сканирования</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Не сканировалось</translation>
    </message>
</context>
<context>
    <name>purser::SearchField</name>
    <message>
        <source>Type a part of what you look for: only what has it is shown. Escape shows everything again.</source>
        <translation>Введите часть того, что ищете: будет показано только то, в чём она есть. Escape — снова показать всё.</translation>
    </message>
</context>
<context>
    <name>purser::SecretDropArea</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
</context>
<context>
    <name>purser::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Stored in the keychain. Type to replace it.</source>
        <translation>Хранится в связке ключей. Введите новое значение, чтобы заменить.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Очистить</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Скрыть</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>purser::SecretTextEdit</name>
    <message>
        <source>Load %1</source>
        <translation>Загрузка: %1</translation>
    </message>
    <message>
        <source>Stored in the keychain. Paste or load another to replace it.</source>
        <translation>Хранится в связке ключей. Чтобы заменить, вставьте или загрузите новое значение.</translation>
    </message>
    <message>
        <source>Paste the key here, drop its file, or load it.</source>
        <translation>Вставьте ключ, перетащите сюда его файл или загрузите его.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln byte(s)</source>
        <translation>
            <numerusform>%1, %Ln байт</numerusform>
            <numerusform>%1, %Ln байта</numerusform>
            <numerusform>%1, %Ln байт</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Service account key</source>
        <translation>Ключ сервисного аккаунта</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>Хранится в связке ключей</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>Загрузить файл…</translation>
    </message>
    <message>
        <source>At most 64 KiB.</source>
        <translation>Не больше 64 КиБ.</translation>
    </message>
</context>
<context>
    <name>purser::SettingsMenu</name>
    <message>
        <source>Account Settings</source>
        <translation>Настройки аккаунта</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Интеграции</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Параметры</translation>
    </message>
</context>
<context>
    <name>purser::StatusLine</name>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>No integrations</source>
        <translation>Интеграций нет</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n интеграция</numerusform>
            <numerusform>%n интеграции</numerusform>
            <numerusform>%n интеграций</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on this computer, read-only</source>
        <translation>%1 на этом компьютере, только чтение</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 на этом компьютере</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionChooser</name>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>The account integration is not yet assigned to any subscription. It must be assigned to a subscription before it can be used.</source>
        <translation>Интеграция аккаунта ещё не назначена ни одной подписке. Чтобы её можно было использовать, назначьте её подписке.</translation>
    </message>
    <message>
        <source>List of subscriptions for which subscription integrations will be created.</source>
        <translation>Список подписок, для которых будут созданы интеграции подписок.</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No subscriptions</extracomment>
        <translation>Не выбрано</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) selected</source>
        <translation>
            <numerusform>Выбрана %n подписка</numerusform>
            <numerusform>Выбраны %n подписки</numerusform>
            <numerusform>Выбрано %n подписок</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscriptions: %1</source>
        <translation>Подписки: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать %1</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationForm</name>
    <message>
        <source>Enable new integration</source>
        <translation>Включить новую интеграцию</translation>
    </message>
    <message>
        <source>Edit Integration</source>
        <translation>Изменить интеграцию</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Another one of the type %1 can take its place; those of other types cannot.</source>
        <translation>Её место может занять другая интеграция типа %1; интеграции других типов — нет.</translation>
    </message>
    <message>
        <source>Account Integration</source>
        <translation>Интеграция аккаунта</translation>
    </message>
    <message>
        <source>The account integration is gone. Choose another one.</source>
        <translation>Этой интеграции аккаунта больше нет. Выберите другую.</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Имя интеграции</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>This is the name to use in the YML files</source>
        <translation>Это имя указывается в файлах YML</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>Which projects may use it</source>
        <translation>Какие проекты могут её использовать</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>Выбранные проекты</translation>
    </message>
    <message>
        <source>This is the name to use in the YML files. %1 is taken in this subscription.</source>
        <translation>Это имя указывается в файлах YML. Имя %1 в этой подписке занято.</translation>
    </message>
    <message numerus="yes">
        <source>Renaming does not change files: %n file(s) still say(s) %1.</source>
        <translation>
            <numerusform>Переименование не изменяет файлы: в %n файле по-прежнему указано %1.</numerusform>
            <numerusform>Переименование не изменяет файлы: в %n файлах по-прежнему указано %1.</numerusform>
            <numerusform>Переименование не изменяет файлы: в %n файлах по-прежнему указано %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the files of this subscription&apos;s projects call the integration. The integration behind the name can be swapped later without a change to the files.</source>
        <translation>Как интеграция называется в файлах проектов этой подписки. Интеграцию, на которую указывает имя, позже можно заменить, не изменяя файлы.</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>Интеграции</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Осиротевшие</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Добавить интеграцию</translation>
    </message>
    <message>
        <source>Integrations enabled for this subscription</source>
        <translation>Интеграции, включённые для этой подписки</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Open Account Integration</source>
        <translation>Открыть интеграцию аккаунта</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Имя интеграции</translation>
    </message>
    <message>
        <source>No integration is enabled here yet</source>
        <translation>Здесь пока не включено ни одной интеграции</translation>
    </message>
    <message>
        <source>A subscription uses an account integration under a name of its own; its projects, environments and images log in with that name.</source>
        <translation>Подписка использует интеграцию аккаунта под собственным именем; под ним входят в реестр её проекты, окружения и образы.</translation>
    </message>
    <message>
        <source>enabled for %1</source>
        <extracomment>%1 is the name of a subscription, beside the title “Integrations”</extracomment>
        <translation>включены для %1</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionMenu</name>
    <message>
        <source>Subscription Settings</source>
        <translation>Настройки подписки</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Интеграции</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Окружения</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Образы</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Свойства</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionOptionsPage</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Remove subscription</source>
        <translation>Удалить подписку</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>Имя подписки</translation>
    </message>
    <message>
        <source>As this account calls the organisation. No file uses this name.</source>
        <translation>Как организация называется в этом аккаунте. В файлах это имя не используется.</translation>
    </message>
    <message>
        <source>Remove this subscription</source>
        <translation>Удалить эту подписку</translation>
    </message>
    <message>
        <source>Nothing is in it any more. The account&apos;s integrations stay.</source>
        <translation>В ней больше ничего нет. Интеграции аккаунта останутся.</translation>
    </message>
    <message>
        <source>It is not empty: %1. Delete these first: nothing is ever removed along with it.</source>
        <translation>Она не пуста: %1. Сначала удалите это: вместе с подпиской ничего не удаляется.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>Имя организации в этом аккаунте: в списке выбора слева вверху, в других списках и в командной строке.</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionOverviewPage</name>
    <message>
        <source>Integrations</source>
        <translation>Интеграции</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Окружения</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Образы</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Добавить интеграцию</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>Добавить проект</translation>
    </message>
    <message>
        <source>%1 has nothing yet</source>
        <translation>В подписке %1 пока ничего нет</translation>
    </message>
    <message>
        <source>Enable an integration of the account for it, then add the projects whose files use it.</source>
        <translation>Включите для неё интеграцию аккаунта, затем добавьте проекты, файлы которых её используют.</translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%n осиротевшая</numerusform>
            <numerusform>%n осиротевшие</numerusform>
            <numerusform>%n осиротевших</numerusform>
        </translation>
    </message>
    <message>
        <source>The account integration behind %1 is gone: what uses it cannot log in.</source>
        <translation>Интеграции аккаунта, на которую указывает %1, больше нет: всё, что её использует, не может войти.</translation>
    </message>
    <message numerus="yes">
        <source>The account integrations behind %n of these are gone: what uses them cannot log in.</source>
        <translation>
            <numerusform>У %n из этих интеграций больше нет интеграции аккаунта: всё, что её использует, не может войти.</numerusform>
            <numerusform>У %n из этих интеграций больше нет интеграций аккаунта: всё, что их использует, не может войти.</numerusform>
            <numerusform>У %n из этих интеграций больше нет интеграций аккаунта: всё, что их использует, не может войти.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Выбрать другую</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionPopup</name>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Find a subscription</source>
        <translation>Найти подписку</translation>
    </message>
    <message>
        <source>Add subscription “%1”</source>
        <translation>Добавить подписку «%1»</translation>
    </message>
    <message>
        <source>Add subscription…</source>
        <translation>Добавить подписку…</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionView</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Интеграции</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Add Subscription</source>
        <translation>Добавить подписку</translation>
    </message>
    <message>
        <source>An organisation that may use integrations of this account</source>
        <translation>Организация, которой разрешено использовать интеграции этого аккаунта</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name of an organisation</source>
        <translation>Имя организации</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>Имя подписки</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Подписок пока нет</translation>
    </message>
    <message>
        <source>Add the organisations that use your registries.</source>
        <translation>Добавьте организации, которые используют ваши реестры.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>%1 is not empty: %2. Delete these first: nothing is ever removed along with it.</source>
        <translation>Подписка %1 не пуста: %2. Сначала удалите это: вместе с подпиской ничего не удаляется.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>Имя организации в этом аккаунте: в списке выбора слева вверху, в других списках и в командной строке.</translation>
    </message>
</context>
<context>
    <name>purser::TagsPane</name>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) so far</source>
        <translation>
            <numerusform>Пока тегов: %n</numerusform>
            <numerusform>Пока тегов: %n</numerusform>
            <numerusform>Пока тегов: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n тег</numerusform>
            <numerusform>%n тега</numerusform>
            <numerusform>%n тегов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Скопировано: %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Найти тег</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Copy image reference</source>
        <translation>Скопировать ссылку на образ</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>Чтение списка остановлено.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>No repository chosen</source>
        <translation>Репозиторий не выбран</translation>
    </message>
    <message>
        <source>Choose one in the list, or type its name, to see its tags.</source>
        <translation>Выберите репозиторий в списке или введите его имя, чтобы увидеть теги.</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Тегов нет</translation>
    </message>
    <message>
        <source>The repository is there, but nothing in it has a tag.</source>
        <translation>Репозиторий существует, но тегов в нём нет.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No tag has what you search for.</source>
        <translation>Ни в одном теге нет того, что вы ищете.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
</context>
<context>
    <name>purser::ToolChangeDialog</name>
    <message>
        <source>Registries</source>
        <translation>Реестры</translation>
    </message>
    <message>
        <source>No integration is for a registry yet.</source>
        <translation>Пока ни одна интеграция не относится к реестру.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Подключить %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Отключить %1</translation>
    </message>
    <message>
        <source>From then on it asks Purser for the logins of the registries that are ticked. It is entered in the tool&apos;s own file, and whatever else is in there stays as it is.</source>
        <translation>После этого учётные данные для отмеченных реестров запрашиваются у Purser. Запись об этом вносится в собственный файл инструмента, остальное в нём не изменяется.</translation>
    </message>
    <message>
        <source>It no longer asks Purser for the logins of the registries that are ticked. What else is in its file stays as it is.</source>
        <translation>Учётные данные для отмеченных реестров больше не запрашиваются у Purser. Остальное в файле инструмента не изменяется.</translation>
    </message>
    <message>
        <source>today: %1</source>
        <extracomment>%1 is who answers a tool for a registry today, such as “Purser” or “nobody”</extracomment>
        <translation>сейчас: %1</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>Что изменится в файле</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Nothing changes in this file.</source>
        <translation>В этом файле ничего не изменится.</translation>
    </message>
</context>
<context>
    <name>purser::ToolLine</name>
    <message>
        <source>Connect…</source>
        <translation>Подключить…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Подключить %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Отключить %1</translation>
    </message>
    <message>
        <source>No integration is for a registry yet.</source>
        <translation>Пока ни одна интеграция не относится к реестру.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n registry(ies) come(s) to Purser</source>
        <translation>
            <numerusform>Через Purser: %1 из %n реестра</numerusform>
            <numerusform>Через Purser: %1 из %n реестров</numerusform>
            <numerusform>Через Purser: %1 из %n реестров</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Import logins…</source>
        <translation>Импорт учётных данных…</translation>
    </message>
    <message>
        <source>Who serves which registry</source>
        <translation>Кто обслуживает реестры</translation>
    </message>
    <message>
        <source>Changed %1 for %2.</source>
        <translation>Файл %1 изменён для %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>Файл %1 снова прежний.</translation>
    </message>
</context>
<context>
    <name>purser::TopBar</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет сети</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Настройки аккаунта</translation>
    </message>
    <message>
        <source>This computer has no network. Everything but the check still works.</source>
        <translation>У этого компьютера нет сети. Работает всё, кроме проверки.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Отменить %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Повторить %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Повторять нечего</translation>
    </message>
    <message>
        <source>Subscription: %1</source>
        <translation>Подписка: %1</translation>
    </message>
</context>
<context>
    <name>purser::TypeBox</name>
    <message>
        <source>Integration Types</source>
        <translation>Типы интеграций</translation>
    </message>
    <message>
        <source>Find an integration type</source>
        <translation>Найти тип интеграции</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No integration type</extracomment>
        <translation>Не выбрано</translation>
    </message>
</context>
<context>
    <name>purser::TypeChooser</name>
    <message>
        <source>Integration Type</source>
        <translation>Тип интеграции</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No family of types</extracomment>
        <translation>Не выбрано</translation>
    </message>
    <message>
        <source>Integration Family</source>
        <translation>Семейство интеграций</translation>
    </message>
    <message>
        <source>Types of one family do the same kind of work. Choosing a type alone is enough.</source>
        <translation>Типы одного семейства выполняют одинаковую работу. Достаточно выбрать только тип.</translation>
    </message>
    <message>
        <source>What kind of registry or tool the credential is for. The fields below follow from it, and it cannot be changed later. Type a part of a name to find a type.</source>
        <translation>Для какого реестра или инструмента предназначены учётные данные. От типа зависят поля ниже, и позже его нельзя изменить. Чтобы найти тип, введите часть его названия.</translation>
    </message>
</context>
<context>
    <name>purser::UsedBy</name>
    <message>
        <source>Look again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Reads the files of the projects anew</source>
        <translation>Заново читает файлы проектов</translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>Повторный просмотр файлов: проект %1 из %n…</numerusform>
            <numerusform>Повторный просмотр файлов: проект %1 из %n…</numerusform>
            <numerusform>Повторный просмотр файлов: проект %1 из %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing uses this integration yet.</source>
        <translation>Эту интеграцию пока ничего не использует.</translation>
    </message>
</context>
</TS>
