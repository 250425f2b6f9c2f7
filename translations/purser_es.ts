<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Account</name>
    <message>
        <source>This Purser opens accounts in files only.</source>
        <translation>Este Purser solo abre cuentas guardadas en archivos.</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>El archivo ocupa más de %1 MiB.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8.</source>
        <translation>El archivo no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation>Esto no es YAML: %1.</translation>
    </message>
    <message>
        <source>The indentation has a tab in it, where YAML takes blanks only.</source>
        <translation>La sangría contiene un tabulador, y YAML solo admite espacios.</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>El archivo tiene más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>There is more in the file than Purser reads.</source>
        <translation>El archivo contiene más de lo que Purser lee.</translation>
    </message>
    <message>
        <source>There are several documents in the file, where one is expected.</source>
        <translation>El archivo contiene varios documentos y se esperaba uno solo.</translation>
    </message>
    <message>
        <source>The file was written by a newer Purser (version %1). Update Purser to read it.</source>
        <translation>El archivo se escribió con una versión más reciente de Purser (versión %1). Actualice Purser para leerlo.</translation>
    </message>
    <message>
        <source>There are more faults than the first %1.</source>
        <translation>Hay más errores además de los %1 primeros.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>«%1» aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. There is: %2.</source>
        <translation>«%1» no significa nada aquí. Se admite: %2.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” has to be lines of “key: value”.</source>
        <translation>«%1» debe constar de líneas «clave: valor».</translation>
    </message>
    <message>
        <source>“%1” has to be a list.</source>
        <translation>«%1» debe ser una lista.</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>«%1» debe ser un texto.</translation>
    </message>
    <message>
        <source>The name “%1” is taken by line %2.</source>
        <translation>El nombre «%1» ya se usa en la línea %2.</translation>
    </message>
    <message>
        <source>There is no integration type “%1”.</source>
        <translation>No existe el tipo de integración «%1».</translation>
    </message>
    <message>
        <source>The type “%2” has no field “%1”.</source>
        <translation>El tipo «%2» no tiene el campo «%1».</translation>
    </message>
    <message>
        <source>The field “%1” is secret: it does not belong into a file.</source>
        <translation>El campo «%1» es secreto: no debe figurar en un archivo.</translation>
    </message>
    <message>
        <source>The type “%2” has no secret field “%1”.</source>
        <translation>El tipo «%2» no tiene el campo secreto «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be allowed. There is: %2.</source>
        <translation>«%1» no se puede permitir. Se admite: %2.</translation>
    </message>
    <message>
        <source>There are secrets in this file. They belong into an encrypted parcel.</source>
        <translation>Este archivo contiene secretos. Deben ir en un paquete cifrado.</translation>
    </message>
    <message>
        <source>The secret “%1” is no base64.</source>
        <translation>El secreto «%1» no está en base64.</translation>
    </message>
    <message>
        <source>There is no integration “%1” in the file.</source>
        <translation>El archivo no contiene la integración «%1».</translation>
    </message>
    <message>
        <source>Its subscription has no project “%1” in the file.</source>
        <translation>Su suscripción no tiene el proyecto «%1» en el archivo.</translation>
    </message>
    <message>
        <source>Its subscription uses nothing under the name “%1” in the file.</source>
        <translation>Su suscripción no usa nada con el nombre «%1» en el archivo.</translation>
    </message>
    <message>
        <source>No project is listed. Leave “projects” out if all may use it.</source>
        <translation>No se indica ningún proyecto. Omita «projects» si todos pueden usarla.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>El archivo no se puede leer: %1.</translation>
    </message>
    <message>
        <source>This is no file of that kind: “%1” is missing.</source>
        <translation>No es un archivo de ese tipo: falta «%1».</translation>
    </message>
    <message>
        <source>“%1” is no version of such a file.</source>
        <translation>«%1» no es una versión de un archivo así.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Wanted is something like %2.</source>
        <translation>«%1» no se entiende aquí. Se espera algo como %2.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>add “%1”</source>
        <translation>añadir «%1»</translation>
    </message>
    <message>
        <source>Added integration %1.</source>
        <translation>Se añadió la integración %1.</translation>
    </message>
    <message>
        <source>edit “%1”</source>
        <translation>editar «%1»</translation>
    </message>
    <message>
        <source>Edited integration %1.</source>
        <translation>Se editó la integración %1.</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>eliminar «%1»</translation>
    </message>
    <message>
        <source>Deleted integration %1.</source>
        <translation>Se eliminó la integración %1.</translation>
    </message>
    <message>
        <source>Integration %1 was added by a login with %3.</source>
        <translation>Se añadió la integración %1 al iniciar sesión con %3.</translation>
    </message>
    <message>
        <source>The password of integration %1 was replaced by a login with %3.</source>
        <translation>Se reemplazó la contraseña de la integración %1 al iniciar sesión con %3.</translation>
    </message>
    <message>
        <source>Integration %1 was deleted by a logout with %3.</source>
        <translation>Se eliminó la integración %1 al cerrar sesión con %3.</translation>
    </message>
    <message>
        <source>allow for “%1”</source>
        <translation>permitir para «%1»</translation>
    </message>
    <message>
        <source>Allowed for integration %1: %3.</source>
        <translation>Se permitió para la integración %1: %3.</translation>
    </message>
    <message>
        <source>assign “%1”</source>
        <translation>asignar «%1»</translation>
    </message>
    <message>
        <source>Assigned integration %1 to subscriptions: %3.</source>
        <translation>Se asignó la integración %1 a las suscripciones: %3.</translation>
    </message>
    <message>
        <source>make “%1” the default</source>
        <translation>usar «%1» como predeterminada</translation>
    </message>
    <message>
        <source>Made integration %1 the default of its registry.</source>
        <translation>La integración %1 pasó a ser la predeterminada de su registro.</translation>
    </message>
    <message>
        <source>end “%1” being the default</source>
        <translation>dejar de usar «%1» como predeterminada</translation>
    </message>
    <message>
        <source>Integration %1 is no longer the default of its registry.</source>
        <translation>La integración %1 dejó de ser la predeterminada de su registro.</translation>
    </message>
    <message>
        <source>release “%1”</source>
        <translation>liberar «%1»</translation>
    </message>
    <message>
        <source>Released dependencies of %1: %3.</source>
        <translation>Se liberaron dependencias de %1: %3.</translation>
    </message>
    <message>
        <source>Added subscription %1.</source>
        <translation>Se añadió la suscripción %1.</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>Renamed subscription %1 to %3.</source>
        <translation>La suscripción %1 pasó a llamarse %3.</translation>
    </message>
    <message>
        <source>remove “%1”</source>
        <translation>quitar «%1»</translation>
    </message>
    <message>
        <source>Removed subscription %1.</source>
        <translation>Se quitó la suscripción %1.</translation>
    </message>
    <message>
        <source>enable “%1” for %2</source>
        <translation>habilitar «%1» para %2</translation>
    </message>
    <message>
        <source>Enabled integration %1 for subscription %2.</source>
        <translation>Se habilitó la integración %1 para la suscripción %2.</translation>
    </message>
    <message>
        <source>edit “%1” of %2</source>
        <translation>editar «%1» de %2</translation>
    </message>
    <message>
        <source>Edited integration %1 of subscription %2.</source>
        <translation>Se editó la integración %1 de la suscripción %2.</translation>
    </message>
    <message>
        <source>swap “%1” of %2</source>
        <translation>cambiar la integración de «%1» de %2</translation>
    </message>
    <message>
        <source>Pointed %1 of subscription %2 at integration %3.</source>
        <translation>%1 de la suscripción %2 pasó a usar la integración %3.</translation>
    </message>
    <message>
        <source>delete “%1” from %2</source>
        <translation>eliminar «%1» de %2</translation>
    </message>
    <message>
        <source>Deleted integration %1 from subscription %2.</source>
        <translation>Se eliminó la integración %1 de la suscripción %2.</translation>
    </message>
    <message>
        <source>add project “%1”</source>
        <translation>añadir el proyecto «%1»</translation>
    </message>
    <message>
        <source>Added project %1 to subscription %2.</source>
        <translation>Se añadió el proyecto %1 a la suscripción %2.</translation>
    </message>
    <message>
        <source>edit project “%1”</source>
        <translation>editar el proyecto «%1»</translation>
    </message>
    <message>
        <source>Edited project %1 of subscription %2.</source>
        <translation>Se editó el proyecto %1 de la suscripción %2.</translation>
    </message>
    <message>
        <source>remove project “%1”</source>
        <translation>quitar el proyecto «%1»</translation>
    </message>
    <message>
        <source>Removed project %1 from subscription %2.</source>
        <translation>Se quitó el proyecto %1 de la suscripción %2.</translation>
    </message>
    <message>
        <source>add environment “%1”</source>
        <translation>añadir el entorno «%1»</translation>
    </message>
    <message>
        <source>Added environment %1 to subscription %2.</source>
        <translation>Se añadió el entorno %1 a la suscripción %2.</translation>
    </message>
    <message>
        <source>edit environment “%1”</source>
        <translation>editar el entorno «%1»</translation>
    </message>
    <message>
        <source>Edited environment %1 of subscription %2.</source>
        <translation>Se editó el entorno %1 de la suscripción %2.</translation>
    </message>
    <message>
        <source>remove environment “%1”</source>
        <translation>quitar el entorno «%1»</translation>
    </message>
    <message>
        <source>Removed environment %1 from subscription %2.</source>
        <translation>Se quitó el entorno %1 de la suscripción %2.</translation>
    </message>
    <message>
        <source>add image “%1”</source>
        <translation>añadir la imagen «%1»</translation>
    </message>
    <message>
        <source>Added image %1 to subscription %2.</source>
        <translation>Se añadió la imagen %1 a la suscripción %2.</translation>
    </message>
    <message>
        <source>edit image “%1”</source>
        <translation>editar la imagen «%1»</translation>
    </message>
    <message>
        <source>Edited image %1 of subscription %2.</source>
        <translation>Se editó la imagen %1 de la suscripción %2.</translation>
    </message>
    <message>
        <source>remove image “%1”</source>
        <translation>quitar la imagen «%1»</translation>
    </message>
    <message>
        <source>Removed image %1 from subscription %2.</source>
        <translation>Se quitó la imagen %1 de la suscripción %2.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>AgeFault</name>
    <message>
        <source>This is no file of age.</source>
        <translation>Esto no es un archivo de age.</translation>
    </message>
    <message>
        <source>The file is in a version of age&apos;s format that this Purser cannot read.</source>
        <translation>El archivo usa una versión del formato de age que este Purser no puede leer.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged. Fetch it again.</source>
        <translation>El comienzo del archivo está dañado. Vuelva a obtenerlo.</translation>
    </message>
    <message>
        <source>The file is cut off. Fetch it again.</source>
        <translation>El archivo está incompleto. Vuelva a obtenerlo.</translation>
    </message>
    <message>
        <source>The file is encrypted to a key, and Purser reads those with a passphrase.</source>
        <translation>El archivo está cifrado para una clave, y Purser solo lee los cifrados con una frase de contraseña.</translation>
    </message>
    <message>
        <source>To try a passphrase on this file costs more memory than Purser spends on it.</source>
        <translation>Probar una frase de contraseña en este archivo requiere más memoria de la que Purser dedica a ello.</translation>
    </message>
    <message>
        <source>There is not enough memory to try a passphrase on this file.</source>
        <translation>No hay memoria suficiente para probar una frase de contraseña en este archivo.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the beginning of the file was altered.</source>
        <translation>La frase de contraseña es incorrecta o se alteró el comienzo del archivo.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file was altered or cut off. Fetch it again.</source>
        <translation>La frase de contraseña es correcta, pero el archivo se alteró o está incompleto. Vuelva a obtenerlo.</translation>
    </message>
    <message>
        <source>The file was altered: there is more behind its end. Fetch it again.</source>
        <translation>El archivo se alteró: hay más datos después de su final. Vuelva a obtenerlo.</translation>
    </message>
    <message>
        <source>The account is too large for one file.</source>
        <translation>La cuenta es demasiado grande para un solo archivo.</translation>
    </message>
</context>
<context>
    <name>CheckSentences</name>
    <message>
        <source>Check the user name, then enter the password again.</source>
        <translation>Revise el nombre de usuario y vuelva a introducir la contraseña.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour before you check again.</source>
        <translation>Espere un cuarto de hora antes de repetir la comprobación.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator whether its token service and the registry agree on service and issuer.</source>
        <translation>Pregunte al administrador del registro si el servicio de tokens y el registro coinciden en servicio y emisor.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, or have the registry&apos;s set.</source>
        <translation>Ponga en hora el reloj de este equipo o pida que ajusten el del registro.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for the right.</source>
        <translation>Solicite el permiso al administrador del registro.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator whether the account is blocked or your network is not on the allowed list.</source>
        <translation>Pregunte al administrador del registro si la cuenta está bloqueada o si su red no figura en la lista de permitidas.</translation>
    </message>
    <message>
        <source>Look in IAM whether the key was deleted or deactivated, or make a new one.</source>
        <translation>Mire en IAM si la clave se eliminó o se desactivó, o cree una nueva.</translation>
    </message>
    <message>
        <source>Enter the secret access key again. Amazon shows it only once; if it is lost, make a new key.</source>
        <translation>Vuelva a introducir la clave de acceso secreta. Amazon solo la muestra una vez; si se ha perdido, cree una clave nueva.</translation>
    </message>
    <message>
        <source>Enter new temporary keys, or keys of an IAM user, which last.</source>
        <translation>Introduzca nuevas claves temporales o las claves de un usuario de IAM, que no caducan.</translation>
    </message>
    <message>
        <source>Have ecr:GetAuthorizationToken allowed for it in IAM.</source>
        <translation>Pida que en IAM se permita ecr:GetAuthorizationToken a la clave.</translation>
    </message>
    <message>
        <source>Check the account number, or have that registry&apos;s policy allow your account.</source>
        <translation>Revise el número de cuenta o pida que la política de ese registro permita su cuenta.</translation>
    </message>
    <message>
        <source>Check the spelling; regions are written like eu-central-1.</source>
        <translation>Revise la ortografía; las regiones se escriben como eu-central-1.</translation>
    </message>
    <message>
        <source>Choose the file with the authority&apos;s certificate again.</source>
        <translation>Vuelva a elegir el archivo con el certificado de la autoridad.</translation>
    </message>
    <message>
        <source>Choose the certificate and its own key again, both as PEM.</source>
        <translation>Vuelva a elegir el certificado y su propia clave, ambos en PEM.</translation>
    </message>
    <message>
        <source>Check by pulling a private image with it; for an open registry none is needed.</source>
        <translation>Compruébela haciendo pull de una imagen privada con ella; para un registro abierto no hace falta ninguna credencial.</translation>
    </message>
    <message>
        <source>Check by pulling a private image with it.</source>
        <translation>Compruébela haciendo pull de una imagen privada con ella.</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>Repita la comprobación más tarde.</translation>
    </message>
    <message>
        <source>Check again when the registry works; the credential is not the cause.</source>
        <translation>Repita la comprobación cuando el registro funcione; la causa no es la credencial.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to correct the address of the token service.</source>
        <translation>Pida al administrador del registro que corrija la dirección del servicio de tokens.</translation>
    </message>
    <message>
        <source>If you know that %3 belongs to this registry, allow it.</source>
        <translation>Si sabe que %3 pertenece a este registro, permítalo.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to correct its base address: the token service has to be https.</source>
        <translation>Pida al administrador del registro que corrija su dirección base: el servicio de tokens debe usar https.</translation>
    </message>
    <message>
        <source>Ask the administrator whether a proxy in front of it removes WWW-Authenticate.</source>
        <translation>Pregunte al administrador si un proxy situado delante elimina WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Show the registry&apos;s administrator what it sends.</source>
        <translation>Muestre al administrador del registro lo que este envía.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to offer Basic or token login.</source>
        <translation>Pida al administrador del registro que ofrezca autenticación Basic o por token.</translation>
    </message>
    <message>
        <source>Look for a login page of your network, or show the answer to the administrator.</source>
        <translation>Busque una página de inicio de sesión de su red o muestre la respuesta al administrador.</translation>
    </message>
    <message>
        <source>Show the registry&apos;s administrator what the token service says.</source>
        <translation>Muestre al administrador del registro lo que dice el servicio de tokens.</translation>
    </message>
    <message>
        <source>Check the address, then show the answer to the registry&apos;s administrator.</source>
        <translation>Revise la dirección y, después, muestre la respuesta al administrador del registro.</translation>
    </message>
    <message>
        <source>Check again when you like.</source>
        <translation>Repita la comprobación cuando quiera.</translation>
    </message>
    <message>
        <source>Download the key file again and choose it unchanged.</source>
        <translation>Descargue de nuevo el archivo de clave y elíjalo sin modificarlo.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this registry if you trust the network in between.</source>
        <translation>Use https o permita http sin cifrar para este registro si confía en la red intermedia.</translation>
    </message>
    <message>
        <source>Enter the registry&apos;s host name, and the port if it has one.</source>
        <translation>Introduzca el nombre de host del registro y el puerto, si lo tiene.</translation>
    </message>
    <message>
        <source>Enter the user name without it.</source>
        <translation>Introduzca el nombre de usuario sin ese carácter.</translation>
    </message>
    <message>
        <source>Check the address: the registry is often at another host than its web pages.</source>
        <translation>Revise la dirección: el registro suele estar en un host distinto del de sus páginas web.</translation>
    </message>
    <message>
        <source>Enter the address of the registry, not of its web pages.</source>
        <translation>Introduzca la dirección del registro, no la de sus páginas web.</translation>
    </message>
    <message>
        <source>Open a web browser once to log in to your network, or connect to the VPN.</source>
        <translation>Abra un navegador web para iniciar sesión en su red o conéctese a la VPN.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether a VPN is needed to see it.</source>
        <translation>Compruebe la ortografía y si hace falta una VPN para verlo.</translation>
    </message>
    <message>
        <source>Check the port, and whether the registry is running.</source>
        <translation>Compruebe el puerto y si el registro está en marcha.</translation>
    </message>
    <message>
        <source>Check whether a firewall, a VPN or a proxy is in between.</source>
        <translation>Compruebe si hay un cortafuegos, una VPN o un proxy de por medio.</translation>
    </message>
    <message>
        <source>Check again; if it stays, check whether the port wants https.</source>
        <translation>Repita la comprobación; si sigue igual, averigüe si el puerto requiere https.</translation>
    </message>
    <message>
        <source>Check the network, then check again.</source>
        <translation>Revise la red y repita la comprobación.</translation>
    </message>
    <message>
        <source>Connect this computer, then check again.</source>
        <translation>Conecte este equipo a la red y repita la comprobación.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the administrator&apos;s, then trust it for this host.</source>
        <translation>Compare su huella digital con la que le dé el administrador y, si coincide, confíe en el certificado para este host.</translation>
    </message>
    <message>
        <source>Have your company&apos;s authority installed on this computer, or compare the fingerprint and trust it for this host.</source>
        <translation>Haga instalar la autoridad de su empresa en este equipo, o compare la huella digital y confíe en el certificado para este host.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to renew it.</source>
        <translation>Pida al administrador del registro que renueve el certificado.</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s clock first.</source>
        <translation>Mire primero el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Enter the registry by a name that its certificate has.</source>
        <translation>Indique el registro con un nombre que figure en su certificado.</translation>
    </message>
    <message>
        <source>Add your company&apos;s authority to the integration, have the server send its whole chain, or compare the fingerprint and trust it for this host.</source>
        <translation>Añada la autoridad de su empresa a la integración, haga que el servidor envíe la cadena completa, o compare la huella digital y confíe en el certificado para este host.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a certificate with 2048 bits and SHA-256.</source>
        <translation>Pida al administrador del registro un certificado de 2048 bits con SHA-256.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a server certificate.</source>
        <translation>Pida al administrador del registro un certificado de servidor.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to offer TLS 1.2 or later.</source>
        <translation>Pida al administrador del registro que ofrezca TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>Add the certificate you were given, with its key, to the integration.</source>
        <translation>Añada a la integración el certificado que le dieron, con su clave.</translation>
    </message>
    <message>
        <source>Ask the administrator whether it has expired and which authority it must come from.</source>
        <translation>Pregunte al administrador si ha caducado y de qué autoridad debe proceder.</translation>
    </message>
    <message>
        <source>Ask the administrator whether it speaks TLS 1.2 and wants a certificate.</source>
        <translation>Pregunte al administrador si admite TLS 1.2 y si exige un certificado.</translation>
    </message>
    <message>
        <source>Enter the port of https, or the address with http://.</source>
        <translation>Introduzca el puerto de https o la dirección con http://.</translation>
    </message>
    <message>
        <source>Enter the address with https://.</source>
        <translation>Introduzca la dirección con https://.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, and whether it is running.</source>
        <translation>Compruebe la dirección del proxy y si está en marcha.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy what it dislikes.</source>
        <translation>Pregunte a quien administra el proxy qué es lo que rechaza.</translation>
    </message>
    <message>
        <source>Have the proxy let you through, or except %1.</source>
        <translation>Pida que el proxy le deje pasar o excluya %1 del proxy.</translation>
    </message>
    <message>
        <source>Log in to the proxy, or except %1 from it.</source>
        <translation>Inicie sesión en el proxy o excluya %1 de él.</translation>
    </message>
    <message>
        <source>Use https, or except %1 from the proxy.</source>
        <translation>Use https o excluya %1 del proxy.</translation>
    </message>
    <message>
        <source>If %3 is the registry you mean, enter that address.</source>
        <translation>Si %3 es el registro al que se refiere, introduzca esa dirección.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Revise la dirección.</translation>
    </message>
    <message>
        <source>Check again at %1.</source>
        <translation>Repita la comprobación a partir de esta hora: %1.</translation>
    </message>
    <message>
        <source>Use the Docker ID, not the e-mail address, and an access token as the password: with two-factor login or single sign-on nothing else works. An organisation&apos;s token goes with the organisation&apos;s name.</source>
        <translation>Use el ID de Docker, no la dirección de correo, y un token de acceso como contraseña: con la autenticación de dos factores o el inicio de sesión único no funciona otra cosa. El token de una organización va con el nombre de la organización.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, and stop what still uses an old password: each try prolongs the lock.</source>
        <translation>Espere un cuarto de hora y detenga lo que aún use una contraseña antigua: cada intento prolonga el bloqueo.</translation>
    </message>
    <message>
        <source>Enter registry-1.docker.io, the registry&apos;s own host.</source>
        <translation>Introduzca registry-1.docker.io, el host propio del registro.</translation>
    </message>
    <message>
        <source>Look in the Google Cloud console whether the service account or its key was deleted or disabled. gcr.io is served by Artifact Registry: the account needs the role Artifact Registry Reader.</source>
        <translation>Mire en la consola de Google Cloud si la cuenta de servicio o su clave se eliminó o se deshabilitó. gcr.io lo sirve Artifact Registry: la cuenta necesita el rol Lector de Artifact Registry.</translation>
    </message>
    <message>
        <source>Give the service account the role Artifact Registry Reader in the project; gcr.io is served by Artifact Registry as well.</source>
        <translation>Conceda a la cuenta de servicio el rol Lector de Artifact Registry en el proyecto; gcr.io también lo sirve Artifact Registry.</translation>
    </message>
    <message>
        <source>Check that the Artifact Registry API is enabled in the project and lets your network in.</source>
        <translation>Compruebe que la API de Artifact Registry está habilitada en el proyecto y permite su red.</translation>
    </message>
    <message>
        <source>Enter gcr.io, or the host of an Artifact Registry location such as europe-docker.pkg.dev.</source>
        <translation>Introduzca gcr.io o el host de una ubicación de Artifact Registry, como europe-docker.pkg.dev.</translation>
    </message>
    <message>
        <source>A password of Amazon ECR is good for 12 hours. Use the type Amazon ECR, which asks for new ones.</source>
        <translation>Una contraseña de Amazon ECR vale 12 horas. Use el tipo Amazon ECR, que solicita contraseñas nuevas.</translation>
    </message>
    <message>
        <source>Check the account number and the region; if both are right, check again in some minutes.</source>
        <translation>Revise el número de cuenta y la región; si ambos son correctos, repita la comprobación dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Check the account number, and whether a VPN is needed to see it.</source>
        <translation>Compruebe el número de cuenta y si hace falta una VPN para verlo.</translation>
    </message>
    <message>
        <source>Check the policies of the registry and of your network&apos;s endpoint in AWS: one of them denies it.</source>
        <translation>Revise las políticas del registro y las del punto de conexión de su red en AWS: una de ellas lo deniega.</translation>
    </message>
    <message>
        <source>Set the clock of this computer: Amazon allows five minutes.</source>
        <translation>Ponga en hora el reloj de este equipo: Amazon admite cinco minutos de diferencia.</translation>
    </message>
    <message>
        <source>Check the region, and whether a proxy in between changes Amazon&apos;s answers.</source>
        <translation>Compruebe la región y si un proxy intermedio altera las respuestas de Amazon.</translation>
    </message>
    <message>
        <source>Use the encrypted password of the command line (Account Settings at Quay), or a robot account by its full name, namespace+robot, with the robot&apos;s token.</source>
        <translation>Use la contraseña cifrada de la línea de comandos (Account Settings en Quay) o una cuenta robot con su nombre completo, namespace+robot, y el token del robot.</translation>
    </message>
    <message>
        <source>Enter quay.io, or the host of your own Quay, without a path.</source>
        <translation>Introduzca quay.io o el host de su propio Quay, sin ruta.</translation>
    </message>
    <message>
        <source>Use an access token as the password: people who log in with single sign-on have no other.</source>
        <translation>Use un token de acceso como contraseña: quienes entran con inicio de sesión único no tienen otra.</translation>
    </message>
    <message>
        <source>Load its authority from https://%1/ca and add it to the integration, or compare the fingerprint and trust the certificate for this host.</source>
        <translation>Descargue su autoridad de https://%1/ca y añádala a la integración, o compare la huella digital y confíe en el certificado para este host.</translation>
    </message>
    <message>
        <source>Check the port: a Trusted Registry beside other services is often at 443 or 4443.</source>
        <translation>Revise el puerto: un Trusted Registry que convive con otros servicios suele estar en el 443 o el 4443.</translation>
    </message>
    <message>
        <source>Use an identity token as the password, with the name of the user it is for. After several wrong ones Artifactory locks a user without saying so.</source>
        <translation>Use un token de identidad como contraseña, con el nombre del usuario al que pertenece. Tras varios incorrectos, Artifactory bloquea al usuario sin avisar.</translation>
    </message>
    <message>
        <source>Have an administrator of Artifactory unlock the user.</source>
        <translation>Pida a un administrador de Artifactory que desbloquee al usuario.</translation>
    </message>
    <message>
        <source>Artifactory allows anonymous access here, so it looks at no password. Check by pulling a private image.</source>
        <translation>Artifactory permite aquí el acceso anónimo, así que no examina ninguna contraseña. Compruébela haciendo pull de una imagen privada.</translation>
    </message>
    <message>
        <source>Enter the host or the port of the Docker repository, such as docker-local.%1 or %1:5001.</source>
        <translation>Introduzca el host o el puerto del repositorio de Docker, como docker-local.%1 o %1:5001.</translation>
    </message>
    <message>
        <source>Ask the administrator to correct the custom base URL of Artifactory: it has to begin with https.</source>
        <translation>Pida al administrador que corrija la URL base personalizada de Artifactory: debe empezar por https.</translation>
    </message>
    <message>
        <source>Use a classic access token with read:packages, authorised for single sign-on if the organisation asks for it. The user name does not matter.</source>
        <translation>Use un token de acceso clásico con read:packages, autorizado para el inicio de sesión único si la organización lo exige. El nombre de usuario no importa.</translation>
    </message>
    <message>
        <source>Give the access token read:packages at GitHub, and write:packages if it is to push.</source>
        <translation>Conceda al token de acceso read:packages en GitHub, y write:packages si debe hacer push.</translation>
    </message>
    <message>
        <source>Enter ghcr.io, the registry&apos;s own host.</source>
        <translation>Introduzca ghcr.io, el host propio del registro.</translation>
    </message>
    <message>
        <source>With two-factor login, use a personal access token with read_registry as the password. A deploy token goes with its own user name, a project&apos;s token with any.</source>
        <translation>Con la autenticación de dos factores, use como contraseña un token de acceso personal con read_registry. Un token de despliegue va con su propio nombre de usuario; el de un proyecto, con cualquiera.</translation>
    </message>
    <message>
        <source>After several wrong passwords GitLab shuts out an address for an hour: wait, then check again once.</source>
        <translation>Tras varias contraseñas incorrectas, GitLab excluye una dirección durante una hora: espere y repita la comprobación una sola vez.</translation>
    </message>
    <message>
        <source>Enter the registry&apos;s own address, not GitLab&apos;s: registry.%1, or %1:5050 where it shares the host.</source>
        <translation>Introduzca la dirección propia del registro, no la de GitLab: registry.%1, o %1:5050 si comparten el host.</translation>
    </message>
    <message>
        <source>Check that the admin user is enabled, which it is not at first, or use a token or a service principal.</source>
        <translation>Compruebe que el usuario administrador está habilitado, pues al principio no lo está, o use un token o una entidad de servicio.</translation>
    </message>
    <message>
        <source>Have the address of your network allowed in the registry&apos;s networking settings, or connect to the VPN.</source>
        <translation>Pida que se permita la dirección de su red en la configuración de redes del registro o conéctese a la VPN.</translation>
    </message>
    <message>
        <source>Check the registry&apos;s name in the Azure portal; a private one is seen only from its own network or VPN.</source>
        <translation>Revise el nombre del registro en Azure Portal; uno privado solo se ve desde su propia red o VPN.</translation>
    </message>
    <message>
        <source>Enter the login server that the Azure portal shows: NAME.azurecr.io.</source>
        <translation>Introduzca el servidor de inicio de sesión que muestra Azure Portal: NAME.azurecr.io.</translation>
    </message>
    <message>
        <source>If you log in to Harbor with single sign-on (OIDC), use the CLI secret of your profile as the password. A robot&apos;s name is whole only with what stands before it: robot$project+name.</source>
        <translation>Si inicia sesión en Harbor con inicio de sesión único (OIDC), use como contraseña el secreto CLI de su perfil. El nombre de un robot solo está completo con lo que lo precede: robot$project+name.</translation>
    </message>
    <message>
        <source>Ask the administrator to have the proxy in front of Harbor send X-Forwarded-Proto.</source>
        <translation>Pida al administrador que el proxy situado delante de Harbor envíe X-Forwarded-Proto.</translation>
    </message>
    <message>
        <source>Enter the host and port of Harbor itself, without /harbor.</source>
        <translation>Introduzca el host y el puerto del propio Harbor, sin /harbor.</translation>
    </message>
    <message>
        <source>Use $oauthtoken as the user name and an NGC key as the password.</source>
        <translation>Use $oauthtoken como nombre de usuario y una clave de NGC como contraseña.</translation>
    </message>
    <message>
        <source>Enter registry.gitlab.com, the registry&apos;s own host.</source>
        <translation>Introduzca registry.gitlab.com, el host propio del registro.</translation>
    </message>
    <message>
        <source>Enter the repository&apos;s own host, such as docker-local.example.jfrog.io.</source>
        <translation>Introduzca el host propio del repositorio, como docker-local.example.jfrog.io.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2.</source>
        <extracomment>%1 is the registry, %2 the user, %3 another host, %4 a detail such as a status or a time, %5 when it was checked.</extracomment>
        <translation>%1 acepta las credenciales de %2.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2 and gives it a token of its own.</source>
        <translation>%1 acepta las credenciales de %2 y le da un token propio.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2 and turns away callers without one.</source>
        <translation>%1 acepta las credenciales de %2 y rechaza a quien no las presenta.</translation>
    </message>
    <message>
        <source>%1 accepts the token; the name %2 it does not look at.</source>
        <translation>%1 acepta el token; el nombre %2 no lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2; for a wrong one it gives no token.</source>
        <translation>%1 acepta las credenciales de %2; con unas incorrectas no da ningún token.</translation>
    </message>
    <message>
        <source>Amazon gives the key %2 a password, and %1 accepts it.</source>
        <translation>Amazon da una contraseña a la clave %2, y %1 la acepta.</translation>
    </message>
    <message>
        <source>Amazon does not know the access key %2.</source>
        <translation>Amazon no conoce la clave de acceso %2.</translation>
    </message>
    <message>
        <source>Amazon knows the access key %2, but the secret is not the one of it.</source>
        <translation>Amazon conoce la clave de acceso %2, pero el secreto no es el que le corresponde.</translation>
    </message>
    <message>
        <source>The temporary key %2 has expired at Amazon.</source>
        <translation>La clave temporal %2 ha caducado en Amazon.</translation>
    </message>
    <message>
        <source>Amazon knows the key %2, but it may not ask for a registry password.</source>
        <translation>Amazon conoce la clave %2, pero esta no puede solicitar una contraseña de registro.</translation>
    </message>
    <message>
        <source>The key %2 belongs to the AWS account %4, which may not use the registry %1.</source>
        <translation>La clave %2 pertenece a la cuenta de AWS %4, que no puede usar el registro %1.</translation>
    </message>
    <message>
        <source>Amazon has no region named %4, so the key %2 could not be tried.</source>
        <translation>Amazon no tiene ninguna región llamada %4, así que no se pudo probar la clave %2.</translation>
    </message>
    <message>
        <source>The certificate authorities kept for %1 cannot be read, so nothing was sent.</source>
        <translation>Las autoridades de certificación guardadas para %1 no se pueden leer, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The client certificate kept for %1 and its key do not fit together, so nothing was sent.</source>
        <translation>El certificado de cliente guardado para %1 y su clave no se corresponden, así que no se envió nada.</translation>
    </message>
    <message>
        <source>%1 refuses the user name or the password of %2.</source>
        <translation>%1 rechaza el nombre de usuario o la contraseña de %2.</translation>
    </message>
    <message>
        <source>%1 has locked the login of %2 after too many failed ones.</source>
        <translation>%1 ha bloqueado el acceso de %2 tras demasiados intentos fallidos.</translation>
    </message>
    <message>
        <source>%1 does not accept the token that %2 has just been given.</source>
        <translation>%1 no acepta el token que %2 acaba de recibir.</translation>
    </message>
    <message>
        <source>%1 does not accept the login of %2, and its clock and the one of this computer are %4 apart.</source>
        <translation>%1 no acepta las credenciales de %2, y su reloj y el de este equipo difieren en %4.</translation>
    </message>
    <message>
        <source>%1 knows %2 but gives no right to use it.</source>
        <translation>%1 conoce a %2, pero no le da permiso para usarlo.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in from here.</source>
        <translation>%1 no deja entrar a %2 desde aquí.</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the password of %2 could not be proved.</source>
        <translation>%1 deja entrar a todos, así que no se pudo confirmar la contraseña de %2.</translation>
    </message>
    <message>
        <source>%1 gives everybody the same kind of token, so the password of %2 could not be proved.</source>
        <translation>%1 da a todos el mismo tipo de token, así que no se pudo confirmar la contraseña de %2.</translation>
    </message>
    <message>
        <source>%1 has had too many requests from here.</source>
        <translation>%1 ha recibido demasiadas solicitudes desde aquí.</translation>
    </message>
    <message>
        <source>%1 is in trouble of its own (status %4).</source>
        <translation>%1 tiene problemas propios (estado %4).</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to %3, where it must not go.</source>
        <translation>%1 pide que la contraseña de %2 se envíe a %3, adonde no debe ir.</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to another host, %3.</source>
        <translation>%1 pide que la contraseña de %2 se envíe a otro host, %3.</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to %3 without encryption.</source>
        <translation>%1 pide que la contraseña de %2 se envíe a %3 sin cifrar.</translation>
    </message>
    <message>
        <source>%1 asks for a login but does not say which kind.</source>
        <translation>%1 pide autenticación, pero no dice de qué tipo.</translation>
    </message>
    <message>
        <source>%1 asks for a login in a way that cannot be understood.</source>
        <translation>%1 pide autenticación de una forma que no se entiende.</translation>
    </message>
    <message>
        <source>%1 offers only kinds of login that Purser does not speak: %4.</source>
        <translation>%1 solo ofrece tipos de autenticación que Purser no admite: %4.</translation>
    </message>
    <message>
        <source>The token service of %1 answered without a token.</source>
        <translation>El servicio de tokens de %1 respondió sin ningún token.</translation>
    </message>
    <message>
        <source>The token service of %1 rejected the request itself (status %4).</source>
        <translation>El servicio de tokens de %1 rechazó la propia solicitud (estado %4).</translation>
    </message>
    <message>
        <source>%1 gave an answer that no registry should give (status %4).</source>
        <translation>%1 dio una respuesta que ningún registro debería dar (estado %4).</translation>
    </message>
    <message>
        <source>The check of %1 was cancelled.</source>
        <translation>La comprobación de %1 se canceló.</translation>
    </message>
    <message>
        <source>The key for %1 is damaged, so nothing was sent.</source>
        <translation>La clave para %1 está dañada, así que no se envió nada.</translation>
    </message>
    <message>
        <source>%1 can only be reached without encryption, so nothing was sent.</source>
        <translation>A %1 solo se puede llegar sin cifrado, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The address of the registry for %2 cannot be used, so nothing was sent.</source>
        <translation>La dirección del registro para %2 no se puede usar, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The user name %2 cannot be sent to %1: it has a colon or a control character.</source>
        <translation>El nombre de usuario %2 no se puede enviar a %1: contiene dos puntos o un carácter de control.</translation>
    </message>
    <message>
        <source>%1 has no registry at this address.</source>
        <translation>%1 no tiene ningún registro en esta dirección.</translation>
    </message>
    <message>
        <source>%1 is a web site, not a registry.</source>
        <translation>%1 es un sitio web, no un registro.</translation>
    </message>
    <message>
        <source>Instead of %1, a page for people answered from %3.</source>
        <translation>En lugar de %1 respondió %3, con una página pensada para personas.</translation>
    </message>
    <message>
        <source>There is no computer named %1.</source>
        <translation>No hay ningún equipo llamado %1.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Nada escucha en %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 hung up before its answer was complete.</source>
        <translation>%1 cortó la conexión antes de completar la respuesta.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La conexión con %1 falló.</translation>
    </message>
    <message>
        <source>This computer has no network, so %1 could not be asked.</source>
        <translation>Este equipo no tiene red, así que no se pudo consultar %1.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it has signed itself.</source>
        <translation>%1 presenta un certificado autofirmado.</translation>
    </message>
    <message>
        <source>%1 shows a certificate of an authority this computer does not know.</source>
        <translation>%1 presenta un certificado de una autoridad que este equipo no conoce.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %4.</source>
        <translation>El certificado de %1 caducó el %4.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %4, and this computer&apos;s clock says %5.</source>
        <translation>El certificado de %1 es válido desde el %4, y el reloj de este equipo indica %5.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name: %3.</source>
        <translation>El certificado de %1 es para otro nombre: %3.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that leads to no authority this computer knows, or leaves out one in between.</source>
        <translation>%1 presenta un certificado que no lleva a ninguna autoridad que este equipo conozca, u omite una intermedia.</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key or a signature too weak to trust.</source>
        <translation>El certificado de %1 tiene una clave o una firma demasiado débil para confiar en él.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for a server, or by somebody who must not issue any.</source>
        <translation>El certificado de %1 no se emitió para un servidor, o lo emitió alguien que no debe emitir ninguno.</translation>
    </message>
    <message>
        <source>%1 speaks only encryption that is too old to be safe.</source>
        <translation>%1 solo admite un cifrado demasiado antiguo para ser seguro.</translation>
    </message>
    <message>
        <source>%1 lets in only callers with a certificate of their own.</source>
        <translation>%1 solo deja entrar a quien presenta un certificado propio.</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate of this integration.</source>
        <translation>%1 no acepta el certificado de cliente de esta integración.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: it may be too old, or let in only callers with a certificate.</source>
        <translation>No se pudo establecer una conexión cifrada con %1: puede ser demasiado antiguo o dejar entrar solo a quien presenta un certificado.</translation>
    </message>
    <message>
        <source>%1 speaks http, not https.</source>
        <translation>%1 usa http, no https.</translation>
    </message>
    <message>
        <source>%1 speaks https, not http.</source>
        <translation>%1 usa https, no http.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 did not answer.</source>
        <translation>El proxy %3, por el que se llega a %1, no respondió.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 hung up.</source>
        <translation>El proxy %3, por el que se llega a %1, cortó la conexión.</translation>
    </message>
    <message>
        <source>The proxy %3 opens no way to %1.</source>
        <translation>El proxy %3 no da paso a %1.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 wants a login.</source>
        <translation>El proxy %3, por el que se llega a %1, pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The proxy %3 could read the password for %1, so it was not sent.</source>
        <translation>El proxy %3 podría leer la contraseña para %1, así que no se envió.</translation>
    </message>
    <message>
        <source>%1 sends callers on to %3, where the password must not go.</source>
        <translation>%1 remite a %3, adonde la contraseña no debe ir.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be a registry&apos;s.</source>
        <translation>La respuesta de %1 es demasiado grande para ser la de un registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>anotado</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms)</source>
        <translation>%1: %2 (%3 ms)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>No confirmada</translation>
    </message>
    <message>
        <source>Not a registry</source>
        <translation>No es un registro</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Basic login on /v2/</source>
        <translation>inicio de sesión Basic en /v2/</translation>
    </message>
    <message>
        <source>a token that names the user</source>
        <translation>un token que nombra al usuario</translation>
    </message>
    <message>
        <source>a password that Amazon gave for the keys</source>
        <translation>una contraseña que Amazon dio para las claves</translation>
    </message>
    <message>
        <source>a token that is given for a right login only</source>
        <translation>un token que solo se da con credenciales correctas</translation>
    </message>
    <message>
        <source>a token that callers without a login cannot get</source>
        <translation>un token que no se puede obtener sin iniciar sesión</translation>
    </message>
    <message>
        <source>the registry&apos;s answer</source>
        <translation>la respuesta del registro</translation>
    </message>
    <message>
        <source>The key is damaged</source>
        <translation>La clave está dañada</translation>
    </message>
    <message>
        <source>The key is whole</source>
        <translation>La clave está intacta</translation>
    </message>
    <message>
        <source>A password from Amazon for the key %1</source>
        <translation>Una contraseña de Amazon para la clave %1</translation>
    </message>
    <message>
        <source>Look for the registry</source>
        <translation>Buscar el registro</translation>
    </message>
    <message>
        <source>It is a registry</source>
        <translation>Es un registro</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Token para %1</translation>
    </message>
    <message>
        <source>The registry does not accept the token</source>
        <translation>El registro no acepta el token</translation>
    </message>
    <message>
        <source>The registry accepts the token</source>
        <translation>El registro acepta el token</translation>
    </message>
    <message>
        <source>The same without a login, to compare</source>
        <translation>Lo mismo sin iniciar sesión, para comparar</translation>
    </message>
    <message>
        <source>Login as %1</source>
        <translation>Inicio de sesión como %1</translation>
    </message>
    <message>
        <source>The certificate names its host only as its common name. Most other tools refuse that.</source>
        <translation>El certificado solo indica su host como nombre común (CN). La mayoría de las demás herramientas lo rechazan.</translation>
    </message>
    <message>
        <source>Asked once for all that were checked together.</source>
        <translation>Se consultó una sola vez para todas las que se comprobaron juntas.</translation>
    </message>
    <message>
        <source>Proved by: %1</source>
        <translation>Confirmado mediante: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
</context>
<context>
    <name>CredentialHelper</name>
    <message>
        <source>The secret of “%1” is not text, and this protocol carries nothing else.</source>
        <translation>El secreto de «%1» no es texto, y este protocolo no transporta otra cosa.</translation>
    </message>
    <message>
        <source>This is not what a tool sends to be stored.</source>
        <translation>Esto no es lo que envía una herramienta para que se guarde.</translation>
    </message>
    <message>
        <source>Several integrations are for this registry: %1. Set PURSER_SUBSCRIPTION to a subscription that uses one of them, work in the folder of a project of one, or make one the default of the registry in Purser.</source>
        <translation>Hay varias integraciones para este registro: %1. Asigne a PURSER_SUBSCRIPTION una suscripción que use una de ellas, trabaje en la carpeta de un proyecto de una, o haga que una sea la predeterminada del registro en Purser.</translation>
    </message>
    <message>
        <source>This is not the address of a registry.</source>
        <translation>Esto no es la dirección de un registro.</translation>
    </message>
    <message>
        <source>the only one of its host</source>
        <translation>es la única de su host</translation>
    </message>
    <message>
        <source>nothing tells it from the others</source>
        <translation>nada la distingue de las demás</translation>
    </message>
    <message>
        <source>the subscription that PURSER_SUBSCRIPTION names uses it</source>
        <translation>la suscripción indicada en PURSER_SUBSCRIPTION la usa</translation>
    </message>
    <message>
        <source>the subscription that PURSER_SUBSCRIPTION names does not use it</source>
        <translation>la suscripción indicada en PURSER_SUBSCRIPTION no la usa</translation>
    </message>
    <message>
        <source>the subscription of the project in this folder uses it</source>
        <translation>la suscripción del proyecto de esta carpeta la usa</translation>
    </message>
    <message>
        <source>the subscription of the project in this folder uses another one</source>
        <translation>la suscripción del proyecto de esta carpeta usa otra</translation>
    </message>
    <message>
        <source>it is for that part of the registry</source>
        <translation>es para esa parte del registro</translation>
    </message>
    <message>
        <source>another one is for that part of the registry</source>
        <translation>otra es para esa parte del registro</translation>
    </message>
    <message>
        <source>it is the default of its registry</source>
        <translation>es la predeterminada de su registro</translation>
    </message>
    <message>
        <source>another one is the default of its registry</source>
        <translation>otra es la predeterminada de su registro</translation>
    </message>
    <message>
        <source>PURSER_SUBSCRIPTION names “%1”, and there is no such subscription.</source>
        <translation>PURSER_SUBSCRIPTION indica «%1», y no existe esa suscripción.</translation>
    </message>
    <message>
        <source>This login to Google ends within the hour, so Purser does not keep it. Log in as _json_key with the key of a service account.</source>
        <translation>Este inicio de sesión en Google termina en menos de una hora, así que Purser no lo guarda. Inicie sesión como _json_key con la clave de una cuenta de servicio.</translation>
    </message>
    <message>
        <source>Purser does not keep the tokens of a login in the browser. Log in with a personal access token: docker login -u NAME</source>
        <translation>Purser no guarda los tokens de un inicio de sesión en el navegador. Inicie sesión con un token de acceso personal: docker login -u NAME</translation>
    </message>
    <message>
        <source>The registry gave an identity token, which Purser does not keep. Log in with a user&apos;s name and a password or an access token that stays.</source>
        <translation>El registro dio un token de identidad, y Purser no los guarda. Inicie sesión con un nombre de usuario y una contraseña o un token de acceso permanente.</translation>
    </message>
    <message>
        <source>This password of Amazon&apos;s ends within 12 hours, so Purser does not keep it. Add an integration with the keys of the AWS account: with these Purser gets a password whenever one is asked for.</source>
        <translation>Esta contraseña de Amazon termina en menos de 12 horas, así que Purser no la guarda. Añada una integración con las claves de la cuenta de AWS: con ellas, Purser obtiene una contraseña cada vez que se solicita.</translation>
    </message>
    <message>
        <source>Several integrations have this user: %1. Change the password of the right one in Purser.</source>
        <translation>Varias integraciones tienen este usuario: %1. Cambie la contraseña de la correcta en Purser.</translation>
    </message>
    <message>
        <source>“%1” is used by %2, so a logout does not delete it. End that, or delete it, in Purser.</source>
        <translation>La integración «%1» está en uso (%2), así que cerrar sesión no la elimina. Deje de usarla o elimínela en Purser.</translation>
    </message>
</context>
<context>
    <name>Dependents</name>
    <message>
        <source>%1, uses %2</source>
        <translation>%1, usa %2</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No uses</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n elemento por revisar</numerusform>
            <numerusform>%n elementos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Uses</source>
        <extracomment>A noun: what a project uses</extracomment>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Last Scan</source>
        <translation>Último análisis</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>Añadir proyecto</translation>
    </message>
    <message>
        <source>Edit Project</source>
        <translation>Editar proyecto</translation>
    </message>
    <message>
        <source>Project Name</source>
        <translation>Nombre del proyecto</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Aún no hay proyectos</translation>
    </message>
    <message>
        <source>A project is a folder on this computer. A scan of it finds the files that use the integrations of this subscription, line by line.</source>
        <translation>Un proyecto es una carpeta de este equipo. Al analizarla se encuentran, línea por línea, los archivos que usan las integraciones de esta suscripción.</translation>
    </message>
    <message>
        <source>As its people call it, often the repository&apos;s name</source>
        <translation>Como lo llama su equipo; a menudo, el nombre del repositorio</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Add Environment</source>
        <translation>Añadir entorno</translation>
    </message>
    <message>
        <source>Edit Environment</source>
        <translation>Editar entorno</translation>
    </message>
    <message>
        <source>Environment Name</source>
        <translation>Nombre del entorno</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>Aún no hay entornos</translation>
    </message>
    <message>
        <source>An environment is a place to which this subscription deploys, with the integrations it needs to pull images there.</source>
        <translation>Un entorno es un lugar en el que esta suscripción despliega, con las integraciones que necesita para hacer pull de imágenes en él.</translation>
    </message>
    <message>
        <source>Where it runs: production, staging</source>
        <translation>Dónde se ejecuta: producción, preproducción</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Add Image</source>
        <translation>Añadir imagen</translation>
    </message>
    <message>
        <source>Edit Image</source>
        <translation>Editar imagen</translation>
    </message>
    <message>
        <source>Image Name</source>
        <translation>Nombre de la imagen</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>An image that this subscription pulls or pushes, with the integration that logs in to its registry.</source>
        <translation>Una imagen de la que esta suscripción hace pull o push, con la integración que inicia sesión en su registro.</translation>
    </message>
    <message>
        <source>As it is pulled: registry.example.com/team/app</source>
        <translation>Tal como se hace pull de ella: registry.example.com/team/app</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The name “%1” has no letter from A to Z, so that no variable can begin with it. Rename it.</source>
        <translation>El nombre «%1» no tiene ninguna letra de la A a la Z, así que ninguna variable puede empezar por él. Cámbielo.</translation>
    </message>
    <message>
        <source>“%1” and “%2” both set the variable %3, and one would hide the other. Take one at a time, or rename one.</source>
        <translation>«%1» y «%2» definen la variable %3, y una ocultaría a la otra. Exporte una cada vez o cambie el nombre de una.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both for %3, and such a file holds one login for each registry. Take one at a time.</source>
        <translation>«%1» y «%2» son para %3, y un archivo así solo admite unas credenciales por registro. Exporte una cada vez.</translation>
    </message>
    <message>
        <source>“%1” does not say which account&apos;s registry it is for. Enter the AWS account ID.</source>
        <translation>«%1» no indica a qué cuenta pertenece su registro. Introduzca el ID de la cuenta de AWS.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) holds a NUL byte, which no environment variable can.</source>
        <translation>El valor de %2 («%1») contiene un byte NUL, algo que ninguna variable de entorno admite.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) is not text in UTF-8, and such a file is. Take the format for a shell.</source>
        <translation>El valor de %2 («%1») no es texto en UTF-8, y un archivo así debe serlo. Elija el formato para shell.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) has several lines, and such a file has one for each variable. Take another format.</source>
        <translation>El valor de %2 («%1») tiene varias líneas, y un archivo así tiene una por variable. Elija otro formato.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) ends in \ or holds both &apos; and `, which the readers of such files understand differently. Take the format for a shell.</source>
        <translation>El valor de %2 («%1») termina en \ o contiene a la vez &apos; y `, que los lectores de estos archivos interpretan de formas distintas. Elija el formato para shell.</translation>
    </message>
    <message>
        <source>A secret of Kubernetes has a name of small letters, digits, “-” and “.”: give it one.</source>
        <translation>El nombre de un Secret de Kubernetes se compone de minúsculas, cifras, «-» y «.»: asígnele uno.</translation>
    </message>
    <message>
        <source>A namespace of Kubernetes has a name of small letters, digits and “-”.</source>
        <translation>El nombre de un espacio de nombres de Kubernetes se compone de minúsculas, cifras y «-».</translation>
    </message>
    <message>
        <source>“%1” sets the variable %2 twice. Rename one of its keys.</source>
        <translation>«%1» define dos veces la variable %2. Cambie el nombre de una de sus claves.</translation>
    </message>
    <message>
        <source>“%1” worked until %2.</source>
        <translation>«%1» funcionó hasta %2.</translation>
    </message>
    <message>
        <source>“%1” works until %2.</source>
        <translation>«%1» funciona hasta %2.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
</context>
<context>
    <name>FieldIssues</name>
    <message>
        <source>Send the password unencrypted</source>
        <translation>Enviar la contraseña sin cifrar</translation>
    </message>
    <message>
        <source>Trim the white space when saving</source>
        <translation>Quitar los espacios al guardar</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Purser&apos;s guide</source>
        <translation>Guía de Purser</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>%1. Marked: %2</source>
        <translation>%1. Marcado: %2</translation>
    </message>
</context>
<context>
    <name>HelperTrial</name>
    <message>
        <source>docker-credential-purser answers as the tools expect it.</source>
        <translation>docker-credential-purser responde como esperan las herramientas.</translation>
    </message>
    <message>
        <source>docker-credential-purser is not on the PATH, so no tool finds it. Put a link to it into a folder that is, such as /usr/local/bin.</source>
        <translation>docker-credential-purser no está en el PATH, así que ninguna herramienta lo encuentra. Ponga un enlace a él en una carpeta que sí esté, como /usr/local/bin.</translation>
    </message>
    <message>
        <source>%1 is not Purser&apos;s. It said: %2</source>
        <translation>%1 no es de Purser. Dijo: %2</translation>
    </message>
    <message>
        <source>%1 does not start: %2</source>
        <translation>%1 no arranca: %2</translation>
    </message>
    <message>
        <source>Asked for %1, docker-credential-purser said: %2</source>
        <translation>Al preguntarle por %1, docker-credential-purser dijo: %2</translation>
    </message>
    <message>
        <source>docker-credential-purser did not answer.</source>
        <translation>docker-credential-purser no respondió.</translation>
    </message>
</context>
<context>
    <name>IntegrationList</name>
    <message>
        <source>None</source>
        <extracomment>No subscriptions</extracomment>
        <translation>Ninguna</translation>
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
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type Name</source>
        <translation>Nombre del tipo</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>No está en este equipo</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Aceptada: %1</translation>
    </message>
    <message>
        <source>The credential expires on %1.</source>
        <translation>La credencial caduca el %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>Falta el secreto</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Sin comprobar</translation>
    </message>
</context>
<context>
    <name>IntegrationType</name>
    <message>
        <source>Login server of your registry</source>
        <translation>Servidor de inicio de sesión de su registro</translation>
    </message>
    <message>
        <source>Name of a token, a service principal&apos;s application ID, or the registry&apos;s name</source>
        <translation>Nombre de un token, ID de aplicación de una entidad de servicio o nombre del registro</translation>
    </message>
    <message>
        <source>Password of the token, or the service principal&apos;s secret</source>
        <translation>Contraseña del token o secreto de la entidad de servicio</translation>
    </message>
    <message>
        <source>You need the login server of your registry and a token, a service principal, or its admin user (which is off unless somebody switched it on).</source>
        <translation>Necesita el servidor de inicio de sesión de su registro y un token, una entidad de servicio o su usuario administrador (que está deshabilitado salvo que alguien lo haya habilitado).</translation>
    </message>
    <message>
        <source>Create a token in the Azure portal, under Repository permissions, Tokens; its name is the username. To list tags it needs the right metadata/read.</source>
        <translation>Cree un token en Azure Portal, en Permisos del repositorio, Tokens; su nombre es el nombre de usuario. Para listar etiquetas necesita el permiso metadata/read.</translation>
    </message>
    <message>
        <source>The password goes to the keychain of this computer and nowhere else.</source>
        <translation>La contraseña va al depósito de claves de este equipo y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Your JFrog Artifactory host</source>
        <translation>Su host de JFrog Artifactory</translation>
    </message>
    <message>
        <source>Your JFrog Artifactory username</source>
        <translation>Su nombre de usuario de JFrog Artifactory</translation>
    </message>
    <message>
        <source>Password, identity token or reference token</source>
        <translation>Contraseña, token de identidad o token de referencia</translation>
    </message>
    <message>
        <source>You need the host under which your Docker repository is reached: a subdomain, a port, or Artifactory itself if repositories have paths.</source>
        <translation>Necesita el host en el que está accesible su repositorio de Docker: un subdominio, un puerto o el propio Artifactory si los repositorios tienen rutas.</translation>
    </message>
    <message>
        <source>Create an identity token in your profile and use it as the password. The username must be the one the token was made for.</source>
        <translation>Cree un token de identidad en su perfil y úselo como contraseña. El nombre de usuario debe ser aquel para el que se creó el token.</translation>
    </message>
    <message>
        <source>Url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last day on which the credential works, if you know it (optional)</source>
        <translation>Último día en que funciona la credencial, si lo sabe (opcional)</translation>
    </message>
    <message>
        <source>Certificate Authorities</source>
        <translation>Autoridades de certificación</translation>
    </message>
    <message>
        <source>Authorities that vouch for the registry besides the system&apos;s, as PEM (optional)</source>
        <translation>Autoridades que avalan el registro además de las del sistema, en PEM (opcional)</translation>
    </message>
    <message>
        <source>Client Certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Certificate that the registry asks its callers for, as PEM (optional)</source>
        <translation>Certificado que el registro pide a quien se conecta, en PEM (opcional)</translation>
    </message>
    <message>
        <source>Client Key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>Private key of the client certificate, without a passphrase</source>
        <translation>Clave privada del certificado de cliente, sin frase de contraseña</translation>
    </message>
    <message>
        <source>Load the key file, drop it here, or paste it</source>
        <translation>Cargue el archivo de clave, suéltelo aquí o péguelo</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s (if left empty), none, or host and port of one</source>
        <translation>El del sistema (si se deja vacío), ninguno, o host y puerto de uno</translation>
    </message>
    <message>
        <source>Username used to log into Docker Hub</source>
        <translation>Nombre de usuario para iniciar sesión en Docker Hub</translation>
    </message>
    <message>
        <source>Password or access token used to log into Docker Hub</source>
        <translation>Contraseña o token de acceso para iniciar sesión en Docker Hub</translation>
    </message>
    <message>
        <source>Email used in your Docker Hub account (optional)</source>
        <translation>Correo electrónico de su cuenta de Docker Hub (opcional)</translation>
    </message>
    <message>
        <source>You need your Docker ID and an access token. With two-factor login the password itself is refused; create a token in the account settings of Docker Hub.</source>
        <translation>Necesita su ID de Docker y un token de acceso. Con la autenticación de dos factores se rechaza la propia contraseña; cree un token en la configuración de la cuenta de Docker Hub.</translation>
    </message>
    <message>
        <source>Docker Hub locks a user for some minutes after several wrong passwords, so Test connection tries each one only once.</source>
        <translation>Docker Hub bloquea al usuario unos minutos tras varias contraseñas incorrectas; por eso «Probar conexión» intenta cada una solo una vez.</translation>
    </message>
    <message>
        <source>URL to trusted registry</source>
        <translation>URL del registro de confianza</translation>
    </message>
    <message>
        <source>Login info to your trusted registry</source>
        <translation>Usuario de su registro de confianza</translation>
    </message>
    <message>
        <source>Password or access token for your trusted registry</source>
        <translation>Contraseña o token de acceso de su registro de confianza</translation>
    </message>
    <message>
        <source>Email account for the user (optional)</source>
        <translation>Cuenta de correo del usuario (opcional)</translation>
    </message>
    <message>
        <source>You need the address of your trusted registry and a login for it. People who log in through SAML need an access token from their profile.</source>
        <translation>Necesita la dirección de su registro de confianza y credenciales para él. Quienes inician sesión mediante SAML necesitan un token de acceso de su perfil.</translation>
    </message>
    <message>
        <source>Most trusted registries have a certificate of their own. Download their authority from the path /ca of the registry, and enter it under Connection.</source>
        <translation>La mayoría de los registros de confianza tienen un certificado propio. Descargue su autoridad de la ruta /ca del registro e introdúzcala en Conexión.</translation>
    </message>
    <message>
        <source>AWS Access Key ID</source>
        <translation>ID de clave de acceso de AWS</translation>
    </message>
    <message>
        <source>Access key ID is generated when you create an access key for IAM users</source>
        <translation>El ID de clave de acceso se genera al crear una clave de acceso para usuarios de IAM</translation>
    </message>
    <message>
        <source>AWS Secret Access Key</source>
        <translation>Clave de acceso secreta de AWS</translation>
    </message>
    <message>
        <source>Secret access key is generated together with the access key ID</source>
        <translation>La clave de acceso secreta se genera junto con el ID de clave de acceso</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Region of your registry</source>
        <translation>Región de su registro</translation>
    </message>
    <message>
        <source>AWS Account ID</source>
        <translation>ID de cuenta de AWS</translation>
    </message>
    <message>
        <source>Account that owns the registry; empty for the account of the key (optional)</source>
        <translation>Cuenta propietaria del registro; vacío para la cuenta de la clave (opcional)</translation>
    </message>
    <message>
        <source>AWS Session Token</source>
        <translation>Token de sesión de AWS</translation>
    </message>
    <message>
        <source>Only for temporary access keys, which begin with ASIA (optional)</source>
        <translation>Solo para claves de acceso temporales, que empiezan por ASIA (opcional)</translation>
    </message>
    <message>
        <source>You need an access key of an IAM user that may call ecr:GetAuthorizationToken and read (to push, write) your repositories.</source>
        <translation>Necesita una clave de acceso de un usuario de IAM que pueda llamar a ecr:GetAuthorizationToken y leer sus repositorios (y escribir en ellos, para hacer push).</translation>
    </message>
    <message>
        <source>Create it in the IAM console, under Users, Security credentials. Amazon shows the secret access key only once.</source>
        <translation>Créela en la consola de IAM, en Usuarios, Credenciales de seguridad. Amazon muestra la clave de acceso secreta una sola vez.</translation>
    </message>
    <message>
        <source>The secret access key goes to the keychain of this computer. It is never sent anywhere: requests are signed with it, and the password that Amazon gives is forgotten after some hours.</source>
        <translation>La clave de acceso secreta va al depósito de claves de este equipo. Nunca se envía a ningún sitio: con ella se firman las solicitudes, y la contraseña que da Amazon se olvida al cabo de unas horas.</translation>
    </message>
    <message>
        <source>JSON Key</source>
        <translation>Clave JSON</translation>
    </message>
    <message>
        <source>Service account credentials from the Google Cloud console</source>
        <translation>Credenciales de cuenta de servicio de la consola de Google Cloud</translation>
    </message>
    <message>
        <source>URL of your registry, such as https://europe-docker.pkg.dev; empty for gcr.io</source>
        <translation>URL de su registro, como https://europe-docker.pkg.dev; vacío para gcr.io</translation>
    </message>
    <message>
        <source>You need the JSON key of a service account with the role Artifact Registry Reader (to push, Writer) on your registry.</source>
        <translation>Necesita la clave JSON de una cuenta de servicio con el rol Lector de Artifact Registry (Escritor, para hacer push) en su registro.</translation>
    </message>
    <message>
        <source>gcr.io, us.gcr.io, eu.gcr.io and asia.gcr.io are served by Artifact Registry today. Registries made there have hosts such as europe-docker.pkg.dev.</source>
        <translation>Hoy, gcr.io, us.gcr.io, eu.gcr.io y asia.gcr.io los sirve Artifact Registry. Los registros creados allí tienen hosts como europe-docker.pkg.dev.</translation>
    </message>
    <message>
        <source>The key is examined on this computer first. It goes to the keychain of this computer, and to no host but your registry.</source>
        <translation>La clave se examina primero en este equipo. Va al depósito de claves de este equipo y a ningún host que no sea el de su registro.</translation>
    </message>
    <message>
        <source>GitHub username</source>
        <translation>Nombre de usuario de GitHub</translation>
    </message>
    <message>
        <source>Personal access token (classic)</source>
        <translation>Token de acceso personal (clásico)</translation>
    </message>
    <message>
        <source>You need a personal access token (classic) with the right read:packages, and write:packages to push. GitHub takes no password here.</source>
        <translation>Necesita un token de acceso personal (clásico) con el permiso read:packages, y write:packages para hacer push. GitHub no admite aquí ninguna contraseña.</translation>
    </message>
    <message>
        <source>Create it in the developer settings of your GitHub account. If your organisation logs in through SSO, authorise the token for it.</source>
        <translation>Créelo en la configuración de desarrollador de su cuenta de GitHub. Si su organización usa SSO, autorice el token para él.</translation>
    </message>
    <message>
        <source>The token goes to the keychain of this computer and nowhere else.</source>
        <translation>El token va al depósito de claves de este equipo y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>URL of your own GitLab&apos;s registry; empty for registry.gitlab.com</source>
        <translation>URL del registro de su propio GitLab; vacío para registry.gitlab.com</translation>
    </message>
    <message>
        <source>GitLab username, or the name of a deploy token</source>
        <translation>Nombre de usuario de GitLab o nombre de un token de despliegue</translation>
    </message>
    <message>
        <source>Access token or deploy token</source>
        <translation>Token de acceso o token de despliegue</translation>
    </message>
    <message>
        <source>You need a token with the scope read_registry (and, to push, write_registry): a personal, project or group access token, or a deploy token with its own username.</source>
        <translation>Necesita un token con el ámbito read_registry (y write_registry, para hacer push): un token de acceso personal, de proyecto o de grupo, o un token de despliegue con su propio nombre de usuario.</translation>
    </message>
    <message>
        <source>With two-factor login the password itself is refused. Create a token in your preferences, under Access Tokens.</source>
        <translation>Con la autenticación de dos factores se rechaza la propia contraseña. Cree un token en sus preferencias, en Tokens de acceso.</translation>
    </message>
    <message>
        <source>URL of your Harbor</source>
        <translation>URL de su Harbor</translation>
    </message>
    <message>
        <source>Username, or a robot account such as robot$acme+builds</source>
        <translation>Nombre de usuario o una cuenta robot como robot$acme+builds</translation>
    </message>
    <message>
        <source>Password, CLI secret or robot secret</source>
        <translation>Contraseña, secreto CLI o secreto de robot</translation>
    </message>
    <message>
        <source>You need a user of Harbor or a robot account. The whole name of a robot counts, with its $ and its +.</source>
        <translation>Necesita un usuario de Harbor o una cuenta robot. Cuenta el nombre completo del robot, con su $ y su +.</translation>
    </message>
    <message>
        <source>If you log in to Harbor through a company&apos;s login page (OIDC), your password does not work here: copy the CLI secret from your user profile.</source>
        <translation>Si inicia sesión en Harbor a través de la página de una empresa (OIDC), su contraseña no funciona aquí: copie el secreto CLI de su perfil de usuario.</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom Environment Variables</source>
        <translation>Variables de entorno personalizadas</translation>
    </message>
    <message>
        <source>A KEY=value in each line</source>
        <translation>Una CLAVE=valor en cada línea</translation>
    </message>
    <message>
        <source>Enter one KEY=value in each line. What follows the first “=” is the value, as it stands; quotation marks are a part of it.</source>
        <translation>Introduzca una CLAVE=valor en cada línea. Lo que sigue al primer «=» es el valor, tal cual; las comillas forman parte de él.</translation>
    </message>
    <message>
        <source>Keys have letters, digits and “_”. Empty lines and lines that begin with “#” are left as they are.</source>
        <translation>Las claves se componen de letras, cifras y «_». Las líneas vacías y las que empiezan por «#» se dejan como están.</translation>
    </message>
    <message>
        <source>All of it goes to the keychain of this computer and nowhere else.</source>
        <translation>Todo ello va al depósito de claves de este equipo y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Contents of the PEM file</source>
        <translation>Contenido del archivo PEM</translation>
    </message>
    <message>
        <source>Load the PEM file, drop it here, or paste it</source>
        <translation>Cargue el archivo PEM, suéltelo aquí o péguelo</translation>
    </message>
    <message>
        <source>You need a PEM file with a private key, a certificate, or both. It must have no passphrase.</source>
        <translation>Necesita un archivo PEM con una clave privada, un certificado o ambos. No debe tener frase de contraseña.</translation>
    </message>
    <message>
        <source>The file is examined on this computer as soon as it is entered: its kind, its size, and until when a certificate is valid.</source>
        <translation>El archivo se examina en este equipo en cuanto se introduce: su tipo, su tamaño y hasta cuándo es válido el certificado.</translation>
    </message>
    <message>
        <source>The file goes to the keychain of this computer and nowhere else.</source>
        <translation>El archivo va al depósito de claves de este equipo y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>URL to private registry</source>
        <translation>URL del registro privado</translation>
    </message>
    <message>
        <source>Login info to your private registry</source>
        <translation>Usuario de su registro privado</translation>
    </message>
    <message>
        <source>Password for your private registry</source>
        <translation>Contraseña de su registro privado</translation>
    </message>
    <message>
        <source>You need the address of your registry and a login for it. Workflows pull and push with it once it is assigned to a subscription.</source>
        <translation>Necesita la dirección de su registro y credenciales para él. Los flujos de trabajo hacen pull y push con la integración cuando está asignada a una suscripción.</translation>
    </message>
    <message>
        <source>Image tags need token authentication; Test connection tells whether your registry offers it.</source>
        <translation>Las etiquetas de imágenes requieren autenticación por token; «Probar conexión» indica si su registro la ofrece.</translation>
    </message>
    <message>
        <source>URL of your own Quay; empty for quay.io</source>
        <translation>URL de su propio Quay; vacío para quay.io</translation>
    </message>
    <message>
        <source>Username on Quay, or a robot account such as acme+builds</source>
        <translation>Nombre de usuario en Quay o una cuenta robot como acme+builds</translation>
    </message>
    <message>
        <source>Encrypted password, robot token or application token</source>
        <translation>Contraseña cifrada, token de robot o token de aplicación</translation>
    </message>
    <message>
        <source>Email address associated with your account (optional)</source>
        <translation>Dirección de correo asociada a su cuenta (opcional)</translation>
    </message>
    <message>
        <source>You need a user of Quay or, better, a robot account: its name has the form namespace+name, and its token is the password.</source>
        <translation>Necesita un usuario de Quay o, mejor, una cuenta robot: su nombre tiene la forma namespace+name y su token es la contraseña.</translation>
    </message>
    <message>
        <source>For a user, create an encrypted password under Account Settings, CLI Password. For an application token the username is $oauthtoken.</source>
        <translation>Para un usuario, cree una contraseña cifrada en Account Settings, CLI Password. Para un token de aplicación, el nombre de usuario es $oauthtoken.</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Private key in OpenSSH&apos;s own form or PEM</source>
        <translation>Clave privada en el formato propio de OpenSSH o en PEM</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase that opens the key, if it has one (optional)</source>
        <translation>Frase de contraseña que abre la clave, si la tiene (opcional)</translation>
    </message>
    <message>
        <source>You need the private key: the file without .pub, made by ssh-keygen. The public key belongs on the servers that are to know it.</source>
        <translation>Necesita la clave privada: el archivo sin .pub, creado por ssh-keygen. La clave pública va en los servidores que deban reconocerla.</translation>
    </message>
    <message>
        <source>The key is examined on this computer as soon as it is entered: its kind, its size, its fingerprint, and whether it is whole.</source>
        <translation>La clave se examina en este equipo en cuanto se introduce: su tipo, su tamaño, su huella digital y si está intacta.</translation>
    </message>
    <message>
        <source>Key and passphrase go to the keychain of this computer and nowhere else.</source>
        <translation>La clave y la frase de contraseña van al depósito de claves de este equipo y a ningún otro sitio.</translation>
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
        <translation>hub</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>generic</source>
        <translation>genérico</translation>
    </message>
    <message>
        <source>Key-Value pair</source>
        <translation>Pares clave-valor</translation>
    </message>
    <message>
        <source>PEM Key</source>
        <translation>Clave PEM</translation>
    </message>
    <message>
        <source>Private Docker Registry</source>
        <translation>Registro Docker privado</translation>
    </message>
    <message>
        <source>Quay.io</source>
        <translation>Quay.io</translation>
    </message>
    <message>
        <source>SSH Key</source>
        <translation>Clave SSH</translation>
    </message>
    <message>
        <source>The address of the registry itself, as in the names of its images up to the first slash. Purser sends the credential to this address only.</source>
        <translation>La dirección del propio registro, tal como aparece en los nombres de sus imágenes hasta la primera barra. Purser envía la credencial solo a esta dirección.</translation>
    </message>
    <message>
        <source>The name that you log in to the registry with. It stands in your profile there; robot accounts and tokens have names of their own.</source>
        <translation>El nombre con el que inicia sesión en el registro. Figura en su perfil del registro; las cuentas robot y los tokens tienen nombres propios.</translation>
    </message>
    <message>
        <source>Proves to the registry who you are. Where the registry gives access tokens, create one in your settings there instead of using your password: it can be taken back by itself. Purser keeps it in the keychain of this computer.</source>
        <translation>Demuestra al registro quién es usted. Si el registro ofrece tokens de acceso, cree uno en la configuración de su cuenta en el registro y úselo en lugar de la contraseña: se puede revocar por separado. Purser lo guarda en el depósito de claves de este equipo.</translation>
    </message>
    <message>
        <source>The email address of your account at the registry. No check needs it; some tools write it into their configuration.</source>
        <translation>La dirección de correo electrónico de su cuenta en el registro. Ninguna comprobación la necesita; algunas herramientas la escriben en su configuración.</translation>
    </message>
    <message>
        <source>The registry shows this day where the credential was created. Purser reminds you before it comes.</source>
        <translation>El registro muestra esta fecha en el lugar donde se creó la credencial. Purser le avisa antes de que llegue.</translation>
    </message>
    <message>
        <source>The key file of a service account, which Google Cloud lets you download once, when the key is created. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>El archivo de clave de una cuenta de servicio, que Google Cloud permite descargar una sola vez, al crear la clave. Purser lo guarda, byte a byte, en el depósito de claves de este equipo.</translation>
    </message>
    <message>
        <source>Names the access key. You find it in the security credentials of the user in the AWS console.</source>
        <translation>Identifica la clave de acceso. Lo encontrará en las credenciales de seguridad del usuario, en la consola de AWS.</translation>
    </message>
    <message>
        <source>The secret part of the access key, which AWS shows once, when the key is created. Purser signs its requests with it; the key itself is never sent.</source>
        <translation>La parte secreta de la clave de acceso, que AWS muestra una sola vez, al crear la clave. Purser firma con ella sus solicitudes; la propia clave nunca se envía.</translation>
    </message>
    <message>
        <source>It is a part of the registry&apos;s address: 123456789012.dkr.ecr.REGION.amazonaws.com.</source>
        <translation>Forma parte de la dirección del registro: 123456789012.dkr.ecr.REGION.amazonaws.com.</translation>
    </message>
    <message>
        <source>The twelve digits with which the registry&apos;s address begins. Needed only for a registry of another account than that of the key.</source>
        <translation>Las doce cifras con las que empieza la dirección del registro. Solo se necesita para un registro de una cuenta distinta de la de la clave.</translation>
    </message>
    <message>
        <source>Comes with temporary keys, together with their ID and secret, and ends with them.</source>
        <translation>Se obtiene con las claves temporales, junto con su ID y su secreto, y caduca con ellas.</translation>
    </message>
    <message>
        <source>The half of the key pair that stays with you, usually a file in the folder .ssh without the ending .pub. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>La mitad del par de claves que conserva usted, normalmente un archivo de la carpeta .ssh sin la terminación .pub. Purser la guarda, byte a byte, en el depósito de claves de este equipo.</translation>
    </message>
    <message>
        <source>Chosen by whoever made the key. Without it a protected key cannot be opened; Purser keeps it in the keychain of this computer.</source>
        <translation>La eligió quien creó la clave. Sin ella no se puede abrir una clave protegida; Purser la guarda en el depósito de claves de este equipo.</translation>
    </message>
    <message>
        <source>The whole file, with its lines BEGIN and END. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>El archivo completo, con sus líneas BEGIN y END. Purser lo guarda, byte a byte, en el depósito de claves de este equipo.</translation>
    </message>
    <message>
        <source>Names and values that your builds need in their environment. All values are treated as secrets.</source>
        <translation>Nombres y valores que sus compilaciones necesitan en su entorno. Todos los valores se tratan como secretos.</translation>
    </message>
    <message>
        <source>Needed when the registry&apos;s certificate was issued by your company itself. Whoever runs the registry has the file. It counts for this registry only.</source>
        <translation>Se necesita cuando el certificado del registro lo emitió su propia empresa. Quien administra el registro tiene el archivo. Solo vale para este registro.</translation>
    </message>
    <message>
        <source>Few registries ask for one. You get it, with its key, from whoever runs the registry.</source>
        <translation>Pocos registros lo piden. Se lo facilita, junto con su clave, quien administra el registro.</translation>
    </message>
    <message>
        <source>Belongs to the client certificate and proves that the certificate is yours. Purser keeps it in the keychain of this computer.</source>
        <translation>Corresponde al certificado de cliente y demuestra que el certificado es suyo. Purser la guarda en el depósito de claves de este equipo.</translation>
    </message>
    <message>
        <source>The computer through which this registry is reached. Your network&apos;s administrator knows its name and port.</source>
        <translation>El equipo a través del cual se accede a este registro. El administrador de su red conoce el nombre y el puerto.</translation>
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
        <translation>Ocupa más de 4 MiB, así que no se leyó.</translation>
    </message>
    <message>
        <source>Line %1, column %2: it is nested too deeply.</source>
        <translation>Línea %1, columna %2: demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON.</source>
        <translation>Línea %1, columna %2: esto no es JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” is there twice.</source>
        <translation>Línea %1, columna %2: «%3» aparece dos veces.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object in braces.</source>
        <translation>Es JSON, pero no un objeto entre llaves.</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message numerus="yes">
        <source>%1, %n bit(s)</source>
        <translation>
            <numerusform>%1, %n bit</numerusform>
            <numerusform>%1, %n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The key is encrypted.</source>
        <translation>La clave está cifrada.</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificado de</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Válido hasta el %1.</translation>
    </message>
    <message>
        <source>%1, valid until %2.</source>
        <translation>%1, válido hasta el %2.</translation>
    </message>
</context>
<context>
    <name>KeychainJobs</name>
    <message>
        <source>The keychain was asked from a second thread.</source>
        <translation>El depósito de claves se consultó desde un segundo hilo.</translation>
    </message>
    <message>
        <source>The keychain cannot be used while QT_NO_GLIB is set: its answers would never arrive.</source>
        <translation>El depósito de claves no se puede usar con QT_NO_GLIB definida: sus respuestas no llegarían nunca.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain reported the secret as stored but does not have it.</source>
        <translation>El depósito de claves indicó que el secreto se guardó, pero no lo tiene.</translation>
    </message>
    <message>
        <source>The keychain reported the secret as erased but still has it.</source>
        <translation>El depósito de claves indicó que el secreto se borró, pero aún lo tiene.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>What you typed in this form is lost if you leave it now.</source>
        <translation>Lo que ha escrito en este formulario se perderá si sale ahora.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ListingSentences</name>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>La lectura de la lista se detuvo.</translation>
    </message>
    <message>
        <source>No repository can be named like this, so nothing was asked.</source>
        <translation>Ningún repositorio puede llamarse así, de modo que no se consultó nada.</translation>
    </message>
    <message>
        <source>A name has small letters, digits and . _ - between slashes, such as acme/web.</source>
        <translation>Un nombre se compone de minúsculas, cifras y . _ - entre barras, como acme/web.</translation>
    </message>
    <message>
        <source>The repositories of %1 cannot be listed here.</source>
        <translation>Los repositorios de %1 no se pueden listar aquí.</translation>
    </message>
    <message>
        <source>Many registries list theirs to administrators only, or to nobody. Type the name of the one you need.</source>
        <translation>Muchos registros solo muestran los suyos a los administradores, o a nadie. Escriba el nombre del que necesita.</translation>
    </message>
    <message>
        <source>%3 does not exist on %1, or %2 may not see it.</source>
        <translation>%3 no existe en %1, o %2 no puede verlo.</translation>
    </message>
    <message>
        <source>Compare the name with the registry&apos;s own pages.</source>
        <translation>Compare el nombre con las páginas del propio registro.</translation>
    </message>
    <message>
        <source>%1 does not let %2 read %3.</source>
        <translation>%1 no deja que %2 lea %3.</translation>
    </message>
    <message>
        <source>Ask whoever owns the repository for the right to read it.</source>
        <translation>Pida permiso de lectura al propietario del repositorio.</translation>
    </message>
    <message>
        <source>The list of %1 goes in circles, so it was ended.</source>
        <translation>La lista de %1 da vueltas en círculo, así que se interrumpió.</translation>
    </message>
    <message>
        <source>The list of %1 has more pages than can be read, so it was ended.</source>
        <translation>La lista de %1 tiene más páginas de las que se pueden leer, así que se interrumpió.</translation>
    </message>
    <message>
        <source>The list of %1 is longer than can be shown, so it was ended.</source>
        <translation>La lista de %1 es más larga de lo que se puede mostrar, así que se interrumpió.</translation>
    </message>
    <message>
        <source>%1 wants its list continued at %4, where the login must not go, so it was ended.</source>
        <translation>%1 pide que su lista continúe en %4, adonde las credenciales no deben ir, así que se interrumpió.</translation>
    </message>
    <message>
        <source>Whoever runs the registry has to repair its addresses.</source>
        <translation>Quien administra el registro debe corregir sus direcciones.</translation>
    </message>
    <message>
        <source>What %1 answered is not a list.</source>
        <translation>Lo que %1 respondió no es una lista.</translation>
    </message>
    <message>
        <source>Check the integration; its address may be the one of a web site.</source>
        <translation>Revise la integración; su dirección puede ser la de un sitio web.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>No se pudo consultar %1.</translation>
    </message>
</context>
<context>
    <name>LoginEmptying</name>
    <message>
        <source>Not all logins of this registry are in the account.</source>
        <translation>No todas las credenciales de este registro están en la cuenta.</translation>
    </message>
    <message>
        <source>Something is said there that Purser does not know.</source>
        <translation>Ahí se indica algo que Purser no conoce.</translation>
    </message>
    <message>
        <source>docker-credential-%1 is named for this registry.</source>
        <translation>Para este registro se indica docker-credential-%1.</translation>
    </message>
    <message>
        <source>No helper can be named in a file of this old form, so the passwords stay in it. Connect docker and podman to Purser, then delete it.</source>
        <translation>En un archivo con este formato antiguo no se puede indicar un auxiliar, así que las contraseñas se quedan en él. Conecte docker y podman a Purser y, después, elimine el archivo.</translation>
    </message>
    <message>
        <source>docker-credential-purser is not on the PATH, so the tools would find no login.</source>
        <translation>docker-credential-purser no está en el PATH, así que las herramientas no encontrarían ninguna credencial.</translation>
    </message>
    <message>
        <source>The tools ask your own account, not this one, so they would find no login.</source>
        <translation>Las herramientas consultan su propia cuenta, no esta, así que no encontrarían ninguna credencial.</translation>
    </message>
    <message>
        <source>Purser would answer with another login for this registry.</source>
        <translation>Purser respondería con otras credenciales para este registro.</translation>
    </message>
    <message>
        <source>%1 was changed since Purser emptied it. It was left as it is.</source>
        <translation>%1 se modificó después de que Purser lo vaciara. Se dejó como está.</translation>
    </message>
    <message>
        <source>Purser has taken nothing out of %1.</source>
        <translation>Purser no ha sacado nada de %1.</translation>
    </message>
</context>
<context>
    <name>LoginImport</name>
    <message>
        <source>What it is filed under is not the address of one registry.</source>
        <translation>La clave de la entrada no es la dirección de un registro concreto.</translation>
    </message>
    <message>
        <source>This is not written as docker writes a login.</source>
        <translation>Esto no está escrito como docker escribe unas credenciales.</translation>
    </message>
    <message>
        <source>“auth” is not base64.</source>
        <translation>«auth» no está en base64.</translation>
    </message>
    <message>
        <source>“auth” holds bytes that are not text.</source>
        <translation>«auth» contiene bytes que no son texto.</translation>
    </message>
    <message>
        <source>“auth” is no user name and password: there is no colon in it.</source>
        <translation>«auth» no contiene nombre de usuario y contraseña: no hay dos puntos.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Falta el nombre de usuario.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
    <message>
        <source>An identity token works only in the tool that renews it. Make a password or an access token at the registry, and add that.</source>
        <translation>Un token de identidad solo funciona en la herramienta que lo renueva. Cree una contraseña o un token de acceso en el registro y añádalo.</translation>
    </message>
    <message>
        <source>A registry token ends within minutes. Add user name and password.</source>
        <translation>Un token de registro caduca en unos minutos. Añada nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>A token of docker&apos;s login in the browser works only there. Make an access token at Docker Hub, and add that.</source>
        <translation>Un token del inicio de sesión de docker en el navegador solo funciona allí. Cree un token de acceso en Docker Hub y añádalo.</translation>
    </message>
    <message>
        <source>Amazon&apos;s password ends within 12 hours. Add the keys of the AWS account instead.</source>
        <translation>La contraseña de Amazon caduca en menos de 12 horas. Añada en su lugar las claves de la cuenta de AWS.</translation>
    </message>
    <message>
        <source>Google&apos;s access token ends within an hour. Add the key of a service account instead.</source>
        <translation>El token de acceso de Google caduca en menos de una hora. Añada en su lugar la clave de una cuenta de servicio.</translation>
    </message>
    <message>
        <source>Azure&apos;s token ends within 3 hours. Add a token of the registry or a service principal.</source>
        <translation>El token de Azure caduca en menos de 3 horas. Añada un token del registro o una entidad de servicio.</translation>
    </message>
    <message>
        <source>The helper does not give it away: %1</source>
        <translation>El auxiliar no la entrega: %1</translation>
    </message>
    <message>
        <source>“%1” has this password already.</source>
        <translation>«%1» ya tiene esta contraseña.</translation>
    </message>
    <message>
        <source>It is the same login as one before it.</source>
        <translation>Son las mismas credenciales que otras anteriores.</translation>
    </message>
    <message>
        <source>One before it has another password, and the tools use that one.</source>
        <translation>Otras anteriores tienen otra contraseña, y las herramientas usan esa.</translation>
    </message>
    <message>
        <source>The helper has the password; it is asked only if you want it.</source>
        <translation>El auxiliar tiene la contraseña; solo se le consulta si usted lo quiere.</translation>
    </message>
    <message>
        <source>Purser answers for it already.</source>
        <translation>De esto ya se encarga Purser.</translation>
    </message>
    <message>
        <source>Nothing is stored there.</source>
        <translation>Ahí no hay nada guardado.</translation>
    </message>
    <message>
        <source>Several integrations are for this user, with other passwords. Edit the one that is meant.</source>
        <translation>Varias integraciones son para este usuario, con otras contraseñas. Edite la que corresponda.</translation>
    </message>
    <message>
        <source>Key of a service account</source>
        <translation>Clave de una cuenta de servicio</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>With docker-credential-%1</source>
        <translation>Con docker-credential-%1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Sin contenido</translation>
    </message>
    <message>
        <source>Add as “%1”</source>
        <translation>Añadir como «%1»</translation>
    </message>
    <message>
        <source>Replace the password of “%1”</source>
        <translation>Reemplazar la contraseña de «%1»</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>No se puede importar</translation>
    </message>
</context>
<context>
    <name>LoginPlace</name>
    <message>
        <source>“%1” is not an object in braces.</source>
        <translation>«%1» no es un objeto entre llaves.</translation>
    </message>
    <message>
        <source>“%1” is not text.</source>
        <translation>«%1» no es texto.</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>la variable %1</translation>
    </message>
</context>
<context>
    <name>LoginRows</name>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%1 · %2 en %3</translation>
    </message>
    <message>
        <source>The password is no longer in the file.</source>
        <translation>La contraseña ya no está en el archivo.</translation>
    </message>
    <message>
        <source>The password stays in the file. %1</source>
        <translation>La contraseña se queda en el archivo. %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No importada</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya estaba</translation>
    </message>
    <message>
        <source>All other registries</source>
        <translation>Todos los demás registros</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>no marcada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Others on this computer can read %1.</source>
        <translation>Otros usuarios de este equipo pueden leer %1.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>OtherHelper</name>
    <message>
        <source>%1 said: %2</source>
        <translation>%1 dijo: %2</translation>
    </message>
    <message>
        <source>%1 does not start: %2</source>
        <translation>%1 no arranca: %2</translation>
    </message>
    <message>
        <source>%1 is not on the PATH.</source>
        <translation>%1 no está en el PATH.</translation>
    </message>
    <message>
        <source>%1 did not answer within 10 seconds.</source>
        <translation>%1 no respondió en 10 segundos.</translation>
    </message>
    <message>
        <source>%1 answered without end.</source>
        <translation>%1 respondió sin fin.</translation>
    </message>
    <message>
        <source>%1 answered with something else than asked for.</source>
        <translation>%1 respondió algo distinto de lo que se le pidió.</translation>
    </message>
</context>
<context>
    <name>PictureLint</name>
    <message>
        <source>%1: %2 has no alternative text</source>
        <translation>%1: %2 no tiene texto alternativo</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1: falta %2</translation>
    </message>
    <message>
        <source>%1 is shown nowhere</source>
        <translation>%1 no se muestra en ningún sitio</translation>
    </message>
    <message>
        <source>%1: %2 is not what Purser shows today</source>
        <translation>%1: %2 no coincide con lo que Purser muestra hoy</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no scene “%1”.</source>
        <translation>No existe la escena «%1».</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modificado: %1</translation>
    </message>
    <message>
        <source>no scene makes it any more: %1</source>
        <translation>ya no lo genera ninguna escena: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in %1 s</source>
        <translation>
            <numerusform>%n imagen en %1 s</numerusform>
            <numerusform>%n imágenes en %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>“%1” is not known. There is: %2.</source>
        <translation>«%1» no se conoce. Hay: %2.</translation>
    </message>
    <message>
        <source>“%1” is no scale between 1 and %2.</source>
        <translation>«%1» no es una escala entre 1 y %2.</translation>
    </message>
    <message>
        <source>Where the pictures go.</source>
        <translation>Dónde se guardan las imágenes.</translation>
    </message>
    <message>
        <source>A file or a folder of scenes, instead of the guide&apos;s.</source>
        <translation>Un archivo o una carpeta de escenas, en lugar de las de la guía.</translation>
    </message>
    <message>
        <source>Names of scenes, by comma.</source>
        <translation>Nombres de escenas, separados por comas.</translation>
    </message>
    <message>
        <source>Languages, by comma.</source>
        <translation>Idiomas, separados por comas.</translation>
    </message>
    <message>
        <source>light, dark or both, by comma.</source>
        <translation>light, dark o ambos, separados por una coma.</translation>
    </message>
    <message>
        <source>Scales, by comma: 1,2.</source>
        <translation>Escalas, separadas por comas: 1,2.</translation>
    </message>
    <message>
        <source>ltr or rtl, instead of the language&apos;s own.</source>
        <translation>ltr o rtl, en lugar de la dirección del idioma.</translation>
    </message>
    <message>
        <source>Formats of the steps, by comma: md,rst,html.</source>
        <translation>Formatos de los pasos, separados por comas: md,rst,html.</translation>
    </message>
    <message>
        <source>How many processes render.</source>
        <translation>Cuántos procesos generan imágenes.</translation>
    </message>
    <message>
        <source>Renders again and compares; writes nothing but differences.</source>
        <translation>Genera de nuevo y compara; solo escribe las diferencias.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«%1» es un argumento de más.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>No existe el archivo ni la carpeta «%1».</translation>
    </message>
    <message>
        <source>A process that renders has ended before its time.</source>
        <translation>Un proceso que genera imágenes ha terminado antes de tiempo.</translation>
    </message>
</context>
<context>
    <name>ProjectFindings</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>A hint only</source>
        <translation>Solo un indicio</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>La carpeta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>As Written There</source>
        <translation>Tal como está escrito</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
</context>
<context>
    <name>RightSentences</name>
    <message>
        <source>It was not asked.</source>
        <translation>No se consultó.</translation>
    </message>
    <message>
        <source>A repository&apos;s name has small letters, digits and . _ - between slashes only, so nothing was asked.</source>
        <translation>El nombre de un repositorio solo se compone de minúsculas, cifras y . _ - entre barras, así que no se consultó nada.</translation>
    </message>
    <message>
        <source>Found by the token&apos;s granted access.</source>
        <translation>Se sabe por el acceso que concede el token.</translation>
    </message>
    <message>
        <source>Found by the token service, which gives a token for it.</source>
        <translation>Se sabe por el servicio de tokens, que da un token para ello.</translation>
    </message>
    <message>
        <source>Found by the token service, which refuses a token for it.</source>
        <translation>Se sabe por el servicio de tokens, que niega un token para ello.</translation>
    </message>
    <message>
        <source>Found by reading its tags.</source>
        <translation>Se sabe por haber leído sus etiquetas.</translation>
    </message>
    <message>
        <source>Found by reading its tags without a login: everybody may.</source>
        <translation>Se sabe por haber leído sus etiquetas sin iniciar sesión: cualquiera puede.</translation>
    </message>
    <message>
        <source>Found by asking: the registry says that the token does not allow it.</source>
        <translation>Se sabe por haberlo consultado: el registro dice que el token no lo permite.</translation>
    </message>
    <message>
        <source>Found by asking: the registry forbids it.</source>
        <translation>Se sabe por haberlo consultado: el registro lo prohíbe.</translation>
    </message>
    <message>
        <source>Found by asking: the registry shows no such repository.</source>
        <translation>Se sabe por haberlo consultado: el registro no muestra tal repositorio.</translation>
    </message>
    <message>
        <source>Found by opening an upload and cancelling it.</source>
        <translation>Se sabe por haber abierto una carga y haberla cancelado.</translation>
    </message>
    <message>
        <source>Found by trying to open an upload: the registry refuses it.</source>
        <translation>Se sabe por haber intentado abrir una carga: el registro la rechaza.</translation>
    </message>
    <message>
        <source>The token does not say it; only trying a push can tell.</source>
        <translation>El token no lo dice; solo se puede saber probando un push.</translation>
    </message>
    <message>
        <source>This registry does not say what one may; only trying a push can tell.</source>
        <translation>Este registro no dice lo que se permite; solo se puede saber probando un push.</translation>
    </message>
    <message>
        <source>It was not asked, because this registry would create the repository by it.</source>
        <translation>No se consultó, porque con ello este registro crearía el repositorio.</translation>
    </message>
    <message>
        <source>The registry could not be asked.</source>
        <translation>No se pudo consultar al registro.</translation>
    </message>
    <message>
        <source>%1 may pull from %2.</source>
        <translation>%1 puede hacer pull de %2.</translation>
    </message>
    <message>
        <source>%1 may not pull from %2.</source>
        <translation>%1 no puede hacer pull de %2.</translation>
    </message>
    <message>
        <source>It is not known whether %1 may pull from %2.</source>
        <translation>No se sabe si %1 puede hacer pull de %2.</translation>
    </message>
    <message>
        <source>%1 may push to %2.</source>
        <translation>%1 puede hacer push a %2.</translation>
    </message>
    <message>
        <source>%1 may not push to %2.</source>
        <translation>%1 no puede hacer push a %2.</translation>
    </message>
    <message>
        <source>It is not known whether %1 may push to %2.</source>
        <translation>No se sabe si %1 puede hacer push a %2.</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>Pull permitido</translation>
    </message>
    <message>
        <source>May push</source>
        <translation>Push permitido</translation>
    </message>
    <message>
        <source>May not pull</source>
        <translation>Pull no permitido</translation>
    </message>
    <message>
        <source>May not push</source>
        <translation>Push no permitido</translation>
    </message>
    <message>
        <source>Pull not known</source>
        <translation>Pull desconocido</translation>
    </message>
    <message>
        <source>Push not known</source>
        <translation>Push desconocido</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 El servidor dice: %2</translation>
    </message>
    <message>
        <source>The upload that was opened could not be cancelled; it is empty, and the registry forgets it by itself.</source>
        <translation>La carga que se abrió no se pudo cancelar; está vacía, y el registro la olvida por sí solo.</translation>
    </message>
    <message>
        <source>%1 does not exist, or you may not see it.</source>
        <translation>%1 no existe, o usted no puede verlo.</translation>
    </message>
</context>
<context>
    <name>ScanSentences</name>
    <message>
        <source>Not scanned: it cannot be read (%1).</source>
        <translation>Sin analizar: no se puede leer (%1).</translation>
    </message>
    <message>
        <source>Not scanned: it is larger than 1 MiB.</source>
        <translation>Sin analizar: ocupa más de 1 MiB.</translation>
    </message>
    <message>
        <source>Not scanned: it is a pipe, a socket or a device, not a file.</source>
        <translation>Sin analizar: es una tubería, un socket o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>Not scanned: it is not text.</source>
        <translation>Sin analizar: no es texto.</translation>
    </message>
    <message>
        <source>Not scanned from here on, the rest is not well-formed: %1.</source>
        <translation>Sin analizar desde aquí, el resto no está bien formado: %1.</translation>
    </message>
    <message>
        <source>Not scanned from here on: it is nested too deeply.</source>
        <translation>Sin analizar desde aquí: demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <source>Scanned only in part: it holds more than Purser looks at (%1).</source>
        <translation>Analizado solo en parte: contiene más de lo que Purser examina (%1).</translation>
    </message>
    <message>
        <source>Links were not followed; there are %1.</source>
        <translation>No se siguieron los enlaces; hay %1.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, so it is shown with “�” in it.</source>
        <translation>Su nombre no es UTF-8, así que se muestra con «�».</translation>
    </message>
    <message>
        <source>Not scanned from here on: the line is indented with a tab.</source>
        <translation>Sin analizar desde aquí: la línea está sangrada con un tabulador.</translation>
    </message>
    <message>
        <source>“%1” stands twice here; only one of them counts.</source>
        <translation>«%1» aparece aquí dos veces; solo cuenta una de ellas.</translation>
    </message>
    <message>
        <source>“integration:” is not read here.</source>
        <translation>«integration:» no se lee aquí.</translation>
    </message>
    <message>
        <source>Integrations below “build:” are not read.</source>
        <translation>Las integraciones que están debajo de «build:» no se leen.</translation>
    </message>
    <message>
        <source>A list directly below “integrations:” is not read.</source>
        <translation>Una lista situada directamente debajo de «integrations:» no se lee.</translation>
    </message>
    <message>
        <source>Templates from “%1” were not fetched, nor scanned.</source>
        <translation>Las plantillas de «%1» no se obtuvieron ni se analizaron.</translation>
    </message>
    <message>
        <source>“%1” is not an integration of this subscription.</source>
        <translation>«%1» no es una integración de esta suscripción.</translation>
    </message>
    <message>
        <source>“%1” differs from the integration&apos;s name in capital letters, so it does not match.</source>
        <translation>«%1» se diferencia del nombre de la integración en las mayúsculas, así que no coincide.</translation>
    </message>
    <message>
        <source>“%1” is an integration of the account, but not enabled in this subscription.</source>
        <translation>«%1» es una integración de la cuenta, pero no está habilitada en esta suscripción.</translation>
    </message>
    <message>
        <source>The type of “%1” does not belong into this section.</source>
        <translation>El tipo de «%1» no corresponde a esta sección.</translation>
    </message>
    <message>
        <source>Check the permissions, then scan again.</source>
        <translation>Revise los permisos y vuelva a analizar.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then scan again.</source>
        <translation>Guárdelo como UTF-8 y vuelva a analizar.</translation>
    </message>
    <message>
        <source>Correct the line, then scan again.</source>
        <translation>Corrija la línea y vuelva a analizar.</translation>
    </message>
    <message>
        <source>Indent it with blanks, then scan again.</source>
        <translation>Use espacios para la sangría y vuelva a analizar.</translation>
    </message>
    <message>
        <source>Add the folders they lead to as projects of their own.</source>
        <translation>Añada como proyectos propios las carpetas a las que llevan.</translation>
    </message>
    <message>
        <source>Rename it to open it from here.</source>
        <translation>Cámbiele el nombre para abrirlo desde aquí.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Quite una de ellas o cámbiele el nombre.</translation>
    </message>
    <message>
        <source>Write “integrations:”.</source>
        <translation>Escriba «integrations:».</translation>
    </message>
    <message>
        <source>Move “integrations:” to the left, to the level of “build:”.</source>
        <translation>Mueva «integrations:» a la izquierda, al nivel de «build:».</translation>
    </message>
    <message>
        <source>Put it below “hub:” or another section.</source>
        <translation>Póngala debajo de «hub:» o de otra sección.</translation>
    </message>
    <message>
        <source>Check the spelling, or enable an integration under this name.</source>
        <translation>Revise la ortografía o habilite una integración con este nombre.</translation>
    </message>
    <message>
        <source>Write it exactly as the integration is named.</source>
        <translation>Escríbalo exactamente como se llama la integración.</translation>
    </message>
    <message>
        <source>Enable it in the subscription&apos;s settings.</source>
        <translation>Habilítela en los ajustes de la suscripción.</translation>
    </message>
    <message>
        <source>Move it to the section for its type.</source>
        <translation>Muévala a la sección de su tipo.</translation>
    </message>
    <message>
        <source>Not scanned: it cannot be read.</source>
        <translation>Sin analizar: no se puede leer.</translation>
    </message>
    <message>
        <source>Scanned only in part: it holds more than Purser looks at.</source>
        <translation>Analizado solo en parte: contiene más de lo que Purser examina.</translation>
    </message>
</context>
<context>
    <name>SceneFault</name>
    <message>
        <source>The sample account %1 cannot be used: %2</source>
        <translation>La cuenta de ejemplo %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>The sample account %1 cannot be made: %2</source>
        <translation>La cuenta de ejemplo %1 no se puede crear: %2</translation>
    </message>
    <message>
        <source>Nothing named “%1” is to be seen here. There is: %2.</source>
        <translation>Aquí no se ve nada llamado «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>“%1” has no row “%2”.</source>
        <translation>«%1» no tiene la fila «%2».</translation>
    </message>
    <message>
        <source>“%1” does not offer “%2”.</source>
        <translation>«%1» no ofrece «%2».</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>«%1» no se puede usar aquí.</translation>
    </message>
    <message>
        <source>“%1” takes no text.</source>
        <translation>«%1» no admite texto.</translation>
    </message>
    <message>
        <source>“%1” did not come up. There is: %2.</source>
        <translation>«%1» no ha aparecido. Hay: %2.</translation>
    </message>
    <message>
        <source>“%1” never said “%2”.</source>
        <translation>«%1» nunca ha mostrado «%2».</translation>
    </message>
    <message>
        <source>“%1” is no key.</source>
        <translation>«%1» no es una tecla.</translation>
    </message>
    <message>
        <source>The sample account has no answer of %1.</source>
        <translation>La cuenta de ejemplo no tiene ninguna respuesta de %1.</translation>
    </message>
    <message>
        <source>The window does not come to rest.</source>
        <translation>La ventana no llega a estabilizarse.</translation>
    </message>
    <message>
        <source>No font of this computer has the script of the language %1. Install %2.</source>
        <translation>Ningún tipo de letra de este equipo tiene la escritura del idioma %1. Instale %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>The keychain has more than one item for this secret.</source>
        <translation>El depósito de claves tiene más de un elemento para este secreto.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This is not PEM: there is no line that begins with “-----BEGIN”.</source>
        <translation>Esto no es PEM: ninguna línea empieza por «-----BEGIN».</translation>
    </message>
    <message>
        <source>This is a web page, not a key or a certificate.</source>
        <translation>Esto es una página web, no una clave ni un certificado.</translation>
    </message>
    <message>
        <source>This is in the binary form DER. Convert it to PEM, for example with openssl.</source>
        <translation>Esto está en el formato binario DER. Conviértalo a PEM, por ejemplo con openssl.</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file (.p12, .pfx). Take the certificate and the key out of it as PEM: openssl pkcs12.</source>
        <translation>Esto es un archivo PKCS#12 (.p12, .pfx). Extraiga de él el certificado y la clave en PEM: openssl pkcs12.</translation>
    </message>
    <message>
        <source>This is a key of PuTTY (.ppk). Export it with PuTTYgen: Conversions, Export OpenSSH key.</source>
        <translation>Esto es una clave de PuTTY (.ppk). Expórtela con PuTTYgen: Conversions, Export OpenSSH key.</translation>
    </message>
    <message>
        <source>This is the public key. The private key is needed.</source>
        <translation>Esta es la clave pública. Se necesita la clave privada.</translation>
    </message>
    <message>
        <source>This is a public key, from a .pub file. The private key is in the file without “.pub”.</source>
        <translation>Esto es una clave pública, de un archivo .pub. La clave privada está en el archivo sin «.pub».</translation>
    </message>
    <message>
        <source>This is a certificate. The private key that belongs to it is needed.</source>
        <translation>Esto es un certificado. Se necesita la clave privada que le corresponde.</translation>
    </message>
    <message>
        <source>This holds a private key, and this field is not kept secret. Only certificates belong here.</source>
        <translation>Esto contiene una clave privada, y este campo no se mantiene en secreto. Aquí solo van certificados.</translation>
    </message>
    <message>
        <source>This holds a “%1”, which cannot be used here.</source>
        <translation>Esto contiene un «%1», que no se puede usar aquí.</translation>
    </message>
    <message>
        <source>This is cut off: its first or its last line is missing.</source>
        <translation>Esto está incompleto: falta la primera o la última línea.</translation>
    </message>
    <message>
        <source>Its line breaks were lost on the way. Use the original file.</source>
        <translation>Los saltos de línea se perdieron por el camino. Use el archivo original.</translation>
    </message>
    <message>
        <source>Its line breaks were turned into “\n”. Use the original file.</source>
        <translation>Los saltos de línea se convirtieron en «\n». Use el archivo original.</translation>
    </message>
    <message>
        <source>It is damaged: what is between its first and last line is unreadable.</source>
        <translation>Está dañado: lo que hay entre la primera y la última línea es ilegible.</translation>
    </message>
    <message>
        <source>This holds more than one private key. Keep only the one that is meant.</source>
        <translation>Esto contiene más de una clave privada. Deje solo la que corresponda.</translation>
    </message>
    <message>
        <source>This key is encrypted with a passphrase. Here it has to be without one.</source>
        <translation>Esta clave está cifrada con una frase de contraseña. Aquí debe estar sin ella.</translation>
    </message>
    <message>
        <source>This private key does not belong to the certificate.</source>
        <translation>Esta clave privada no corresponde al certificado.</translation>
    </message>
    <message>
        <source>This is not JSON (%1). Use the key file as Google gave it.</source>
        <translation>Esto no es JSON (%1). Use el archivo de clave tal como lo dio Google.</translation>
    </message>
    <message>
        <source>This is a key file encoded as base64. Load the decoded file, it begins with “{”.</source>
        <translation>Esto es un archivo de clave codificado en base64. Cargue el archivo descodificado; empieza por «{».</translation>
    </message>
    <message>
        <source>This is only the private key out of a key file. Use the whole file, it begins with “{”.</source>
        <translation>Esto es solo la clave privada de un archivo de clave. Use el archivo completo; empieza por «{».</translation>
    </message>
    <message>
        <source>This JSON is not a key file: it is no object with members.</source>
        <translation>Este JSON no es un archivo de clave: no es un objeto con miembros.</translation>
    </message>
    <message>
        <source>This is a credential of type “%1”, not the key of a service account. Create a JSON key.</source>
        <translation>Esto es una credencial del tipo «%1», no la clave de una cuenta de servicio. Cree una clave JSON.</translation>
    </message>
    <message>
        <source>Its type is “%1”, not “service_account”. Create a JSON key for a service account.</source>
        <translation>Su tipo es «%1», no «service_account». Cree una clave JSON para una cuenta de servicio.</translation>
    </message>
    <message>
        <source>The key file has no usable “%1”. Download it again.</source>
        <translation>El archivo de clave no tiene un «%1» utilizable. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service account.</source>
        <translation>«%1» no es la dirección de una cuenta de servicio.</translation>
    </message>
    <message>
        <source>The private key in it is damaged. Download the key file again.</source>
        <translation>La clave privada que contiene está dañada. Descargue de nuevo el archivo de clave.</translation>
    </message>
    <message>
        <source>The line breaks of its private key were escaped twice (\\n). Use the original file.</source>
        <translation>Los saltos de línea de su clave privada se escaparon dos veces (\\n). Use el archivo original.</translation>
    </message>
    <message>
        <source>The line breaks of its private key were lost on the way. Use the original file.</source>
        <translation>Los saltos de línea de su clave privada se perdieron por el camino. Use el archivo original.</translation>
    </message>
    <message>
        <source>Its private key has only %1 bits; at least 2048 are needed.</source>
        <translation>Su clave privada solo tiene %1 bits; se necesitan al menos 2048.</translation>
    </message>
    <message>
        <source>Its token_uri leads to “%1”, which is not Google. Do not trust this file.</source>
        <translation>Su token_uri lleva a «%1», que no es de Google. No confíe en este archivo.</translation>
    </message>
    <message>
        <source>Its quotation marks were replaced by typographic ones (“ ”). Use the original file.</source>
        <translation>Sus comillas se sustituyeron por comillas tipográficas (“ ”). Use el archivo original.</translation>
    </message>
    <message>
        <source>This is larger than 64 KiB. A key file has about 2.4 KB.</source>
        <translation>Esto ocupa más de 64 KiB. Un archivo de clave tiene unos 2,4 KB.</translation>
    </message>
    <message>
        <source>This is a web page or a program&apos;s message, not a key file.</source>
        <translation>Esto es una página web o el mensaje de un programa, no un archivo de clave.</translation>
    </message>
    <message>
        <source>This key has only %1 bits. Many servers refuse less than 2048.</source>
        <translation>Esta clave solo tiene %1 bits. Muchos servidores rechazan las de menos de 2048.</translation>
    </message>
    <message>
        <source>This is a DSA key. Servers of today refuse such keys.</source>
        <translation>Esto es una clave DSA. Los servidores actuales rechazan estas claves.</translation>
    </message>
    <message>
        <source>Only RSA and elliptic-curve keys can be used here.</source>
        <translation>Aquí solo se pueden usar claves RSA y de curva elíptica.</translation>
    </message>
    <message>
        <source>The key is encrypted. Enter the passphrase that opens it.</source>
        <translation>La clave está cifrada. Introduzca la frase de contraseña que la abre.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Esta frase de contraseña no abre la clave.</translation>
    </message>
    <message>
        <source>The key is not encrypted, so no passphrase is needed.</source>
        <translation>La clave no está cifrada, así que no hace falta ninguna frase de contraseña.</translation>
    </message>
    <message>
        <source>Purser cannot try a passphrase on a key in OpenSSH&apos;s own form: it is kept without having been verified.</source>
        <translation>Purser no puede probar una frase de contraseña con una clave en el formato propio de OpenSSH: se guarda sin haberla comprobado.</translation>
    </message>
    <message>
        <source>A client certificate needs the private key that belongs to it.</source>
        <translation>Un certificado de cliente necesita la clave privada que le corresponde.</translation>
    </message>
    <message>
        <source>A client key needs the certificate that belongs to it.</source>
        <translation>Una clave de cliente necesita el certificado que le corresponde.</translation>
    </message>
    <message>
        <source>A certificate in it expired on %1.</source>
        <translation>Uno de sus certificados caducó el %1.</translation>
    </message>
    <message>
        <source>A certificate in it is not valid before %1.</source>
        <translation>Uno de sus certificados no es válido antes del %1.</translation>
    </message>
    <message>
        <source>There is no line of the form KEY=value.</source>
        <translation>No hay ninguna línea de la forma CLAVE=valor.</translation>
    </message>
    <message>
        <source>Line %1 has no “=”. Each line is a KEY=value.</source>
        <translation>La línea %1 no tiene «=». Cada línea es una CLAVE=valor.</translation>
    </message>
    <message>
        <source>Line %1: a key has letters from A to Z, digits and “_” only, and does not begin with a digit.</source>
        <translation>Línea %1: una clave se compone solo de letras de la A a la Z, cifras y «_», y no empieza por una cifra.</translation>
    </message>
    <message>
        <source>Line %1 repeats a key that an earlier line has.</source>
        <translation>La línea %1 repite una clave de una línea anterior.</translation>
    </message>
    <message>
        <source>This is the JSON key of a Google service account, not a password. Use the integration type GCR for it.</source>
        <translation>Esto es la clave JSON de una cuenta de servicio de Google, no una contraseña. Use para ella el tipo de integración GCR.</translation>
    </message>
    <message>
        <source>This is a key or a certificate, not a password.</source>
        <translation>Esto es una clave o un certificado, no una contraseña.</translation>
    </message>
    <message>
        <source>This looks like user and password encoded as base64. Enter the password itself.</source>
        <translation>Esto parece un usuario y una contraseña codificados en base64. Introduzca la propia contraseña.</translation>
    </message>
    <message>
        <source>This looks like a password, and only a token works here. Tokens begin with %1.</source>
        <translation>Esto parece una contraseña, y aquí solo funciona un token. Los tokens empiezan por %1.</translation>
    </message>
    <message>
        <source>This is a token of %1, which this registry does not know.</source>
        <translation>Esto es un token de %1, que este registro no conoce.</translation>
    </message>
    <message>
        <source>This is an access key ID. The secret access key belongs here.</source>
        <translation>Esto es un ID de clave de acceso. Aquí va la clave de acceso secreta.</translation>
    </message>
    <message>
        <source>This looks like the secret access key, and this field is not kept secret. The access key ID belongs here.</source>
        <translation>Esto parece la clave de acceso secreta, y este campo no se mantiene en secreto. Aquí va el ID de clave de acceso.</translation>
    </message>
    <message>
        <source>What begins with %1 names a user or a role. An access key ID begins with AKIA or ASIA.</source>
        <translation>Lo que empieza por %1 designa un usuario o un rol. Un ID de clave de acceso empieza por AKIA o ASIA.</translation>
    </message>
    <message>
        <source>Access key IDs have 20 capital letters and digits, and begin with AKIA or ASIA.</source>
        <translation>Los ID de clave de acceso tienen 20 letras mayúsculas y cifras, y empiezan por AKIA o ASIA.</translation>
    </message>
    <message>
        <source>This has %1 characters; secret access keys have 40.</source>
        <translation>Esto tiene %1 caracteres; las claves de acceso secretas tienen 40.</translation>
    </message>
    <message>
        <source>The access key is a temporary one (it begins with ASIA), and works only with its session token.</source>
        <translation>La clave de acceso es temporal (empieza por ASIA) y solo funciona con su token de sesión.</translation>
    </message>
    <message>
        <source>The access key is a lasting one (it begins with AKIA), to which no session token belongs.</source>
        <translation>La clave de acceso es permanente (empieza por AKIA), y no le corresponde ningún token de sesión.</translation>
    </message>
    <message>
        <source>This is not the code of a region. It should look like eu-central-1.</source>
        <translation>Esto no es el código de una región. Debe parecerse a eu-central-1.</translation>
    </message>
    <message>
        <source>Purser knows no region of this name. Is %1 meant?</source>
        <translation>Purser no conoce ninguna región con este nombre. ¿Se refiere a %1?</translation>
    </message>
    <message>
        <source>An AWS account ID has 12 digits.</source>
        <translation>Un ID de cuenta de AWS tiene 12 cifras.</translation>
    </message>
    <message>
        <source>This is the address of a whole registry. Enter only %1 of it.</source>
        <translation>Esta es la dirección de un registro completo. Introduzca solo esta parte: %1.</translation>
    </message>
    <message>
        <source>This is still empty.</source>
        <translation>Esto aún está vacío.</translation>
    </message>
    <message>
        <source>“%1” already exists. Names differ by more than capital letters; choose another.</source>
        <translation>«%1» ya existe. Los nombres deben diferenciarse en algo más que las mayúsculas; elija otro.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Esto tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>This holds a line break or an invisible character. Type it again.</source>
        <translation>Esto contiene un salto de línea o un carácter invisible. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>In workflow variables this reads the same as “%1”, so one would hide the other.</source>
        <translation>En las variables de los flujos de trabajo esto se lee igual que «%1», así que una ocultaría a la otra.</translation>
    </message>
    <message>
        <source>This address names no host. It should look like https://registry.example.com.</source>
        <translation>Esta dirección no indica ningún host. Debe parecerse a https://registry.example.com.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; they have fields of their own.</source>
        <translation>Omita en la dirección el nombre de usuario y la contraseña; tienen campos propios.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”; the registry&apos;s address ends before.</source>
        <translation>Omita lo que sigue a «?» o «#»; la dirección del registro termina antes.</translation>
    </message>
    <message>
        <source>“%1” is not how a registry is reached. Use https (or http).</source>
        <translation>A un registro no se llega con «%1». Use https (o http).</translation>
    </message>
    <message>
        <source>Leave out “%1”; only the address of the registry itself is needed.</source>
        <translation>Omita «%1»; solo hace falta la dirección del propio registro.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like https://registry.example.com.</source>
        <translation>Esto no es una dirección. Debe parecerse a https://registry.example.com.</translation>
    </message>
    <message>
        <source>With http the password travels to %1 unencrypted. Use https, or say that you mean it.</source>
        <translation>Con http, la contraseña viaja sin cifrar hasta %1. Use https o confirme que es lo que desea.</translation>
    </message>
    <message>
        <source>The address leads elsewhere now. Type the secret again if it may be sent to %1.</source>
        <translation>La dirección lleva ahora a otro sitio. Escriba de nuevo el secreto si se puede enviar a %1.</translation>
    </message>
    <message>
        <source>This begins or ends with white space, perhaps pasted by accident. Trim it, or keep it?</source>
        <translation>Esto empieza o termina con espacios, quizá pegados sin querer. ¿Quitarlos o conservarlos?</translation>
    </message>
    <message>
        <source>A user name for a registry cannot hold a colon.</source>
        <translation>Un nombre de usuario de registro no puede contener dos puntos.</translation>
    </message>
    <message>
        <source>Docker Hub knows people by their Docker ID here, not by an e-mail address.</source>
        <translation>Aquí, Docker Hub identifica a las personas por su ID de Docker, no por una dirección de correo.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It may be left empty.</source>
        <translation>Esto no es una dirección de correo. Puede dejarse vacío.</translation>
    </message>
    <message>
        <source>This is no date. Write year, month and day, such as 2027-01-31.</source>
        <translation>Esto no es una fecha. Escriba año, mes y día, como 2027-01-31.</translation>
    </message>
    <message>
        <source>This day is over, so the credential counts as expired.</source>
        <translation>Ese día ya ha pasado, así que la credencial se considera caducada.</translation>
    </message>
    <message>
        <source>This host belongs to the integration type “%1”, whose hints and checks fit it better.</source>
        <translation>Este host pertenece al tipo de integración «%1», cuyas indicaciones y comprobaciones se ajustan mejor a él.</translation>
    </message>
    <message>
        <source>This type&apos;s registries have other hosts, such as %1. Make sure that this one is meant.</source>
        <translation>Los registros de este tipo tienen otros hosts, como %1. Asegúrese de que este es el correcto.</translation>
    </message>
    <message>
        <source>Write “system”, “none”, or host and port of a proxy, such as proxy.example.com:3128.</source>
        <translation>Escriba «system», «none» o el host y el puerto de un proxy, como proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP proxy. Only the host and port of one can be used.</source>
        <translation>«%1» no es un proxy HTTP. Solo se pueden usar el host y el puerto de uno.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the proxy&apos;s address: it is not kept secret.</source>
        <translation>Omita en la dirección del proxy el nombre de usuario y la contraseña: no se mantiene en secreto.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>El archivo no se puede leer: %1</translation>
    </message>
    <message>
        <source>“%1” is not an integration type. See: purserctl type list</source>
        <translation>«%1» no es un tipo de integración. Consulte: purserctl type list</translation>
    </message>
    <message>
        <source>This integration type has no field “%1”.</source>
        <translation>Este tipo de integración no tiene el campo «%1».</translation>
    </message>
    <message>
        <source>There is no subscription “%1” in this account.</source>
        <translation>En esta cuenta no existe la suscripción «%1».</translation>
    </message>
    <message>
        <source>This integration is no longer in the account. Choose another.</source>
        <translation>Esta integración ya no está en la cuenta. Elija otra.</translation>
    </message>
    <message>
        <source>The subscription does not use an integration “%1”.</source>
        <translation>La suscripción no usa ninguna integración «%1».</translation>
    </message>
    <message>
        <source>Only an integration of the type %1 can take this place.</source>
        <translation>Solo una integración del tipo %1 puede ocupar este lugar.</translation>
    </message>
    <message>
        <source>Select at least one project, or let all projects use it.</source>
        <translation>Seleccione al menos un proyecto o permita que todos los proyectos la usen.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from “/” on.</source>
        <translation>Indique la ruta completa de la carpeta, desde «/».</translation>
    </message>
    <message>
        <source>It is no key of a service account: it names no type. Create a JSON key for one.</source>
        <translation>No es la clave de una cuenta de servicio: no indica ningún tipo. Cree una clave JSON para una.</translation>
    </message>
    <message>
        <source>Purser knows no region of this name. Region codes look like eu-central-1.</source>
        <translation>Purser no conoce ninguna región con este nombre. Los códigos de región se parecen a eu-central-1.</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Todo fue bien.</translation>
    </message>
    <message>
        <source>Some of the input cannot be saved like this.</source>
        <translation>Algunos de los datos introducidos no se pueden guardar así.</translation>
    </message>
    <message>
        <source>There is no “%1” in this account.</source>
        <translation>En esta cuenta no existe «%1».</translation>
    </message>
    <message>
        <source>“%1” is in use, so it was not removed.</source>
        <translation>«%1» está en uso, así que no se quitó.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since you opened it.</source>
        <translation>«%1» se modificó en otro lugar después de que usted lo abriera.</translation>
    </message>
    <message>
        <source>“%1” was changed since, so this can no longer be undone or redone.</source>
        <translation>«%1» se modificó después, así que esto ya no se puede deshacer ni rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>La carpeta «%1» no existe.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>La carpeta «%1» no se puede leer.</translation>
    </message>
    <message>
        <source>“%1” has no registry to ask; what it holds was examined when it was saved.</source>
        <translation>«%1» no tiene ningún registro que consultar; lo que contiene se examinó al guardarlo.</translation>
    </message>
    <message>
        <source>Amazon gave no password for the keys of “%1”.</source>
        <translation>Amazon no dio ninguna contraseña para las claves de «%1».</translation>
    </message>
    <message>
        <source>The account “%1” cannot be opened.</source>
        <translation>La cuenta «%1» no se puede abrir.</translation>
    </message>
    <message>
        <source>The account “%1” may only be read, not changed.</source>
        <translation>La cuenta «%1» solo se puede leer, no modificar.</translation>
    </message>
    <message>
        <source>Another program is writing to the account “%1”.</source>
        <translation>Otro programa está escribiendo en la cuenta «%1».</translation>
    </message>
    <message>
        <source>The disk that holds the account “%1” is full. Nothing was changed.</source>
        <translation>El disco que contiene la cuenta «%1» está lleno. No se modificó nada.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a Purser account. The file was left exactly as it is.</source>
        <translation>«%1» está dañado o no es una cuenta de Purser. El archivo se dejó exactamente como estaba.</translation>
    </message>
    <message>
        <source>The account “%1” was written by a newer Purser, so this one only reads it.</source>
        <translation>La cuenta «%1» se escribió con un Purser más reciente, así que este solo la lee.</translation>
    </message>
    <message>
        <source>The account&apos;s file “%1” was moved or replaced while Purser had it open. Nothing was changed.</source>
        <translation>El archivo de la cuenta «%1» se movió o se reemplazó mientras Purser lo tenía abierto. No se modificó nada.</translation>
    </message>
    <message>
        <source>The account “%1” could not be read or written.</source>
        <translation>La cuenta «%1» no se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not in this computer&apos;s keychain.</source>
        <translation>El secreto de «%1» no está en el depósito de claves de este equipo.</translation>
    </message>
    <message>
        <source>The stored secret of “%1” was entered for another registry, so it was not used.</source>
        <translation>El secreto guardado de «%1» se introdujo para otro registro, así que no se usó.</translation>
    </message>
    <message>
        <source>The secret is too large for the keychain.</source>
        <translation>El secreto es demasiado grande para el depósito de claves.</translation>
    </message>
    <message>
        <source>What the keychain holds for “%1” is not what Purser stored there.</source>
        <translation>Lo que el depósito de claves contiene para «%1» no es lo que Purser guardó ahí.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El depósito de claves está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain denied Purser access.</source>
        <translation>El depósito de claves denegó el acceso a Purser.</translation>
    </message>
    <message>
        <source>The keychain&apos;s question was dismissed.</source>
        <translation>Se descartó la pregunta del depósito de claves.</translation>
    </message>
    <message>
        <source>This computer has no keychain service running.</source>
        <translation>En este equipo no se está ejecutando ningún servicio de depósito de claves.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El depósito de claves no responde.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>El depósito de claves falló.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether it was removed meanwhile.</source>
        <translation>Compruebe la ortografía y si se quitó entretanto.</translation>
    </message>
    <message>
        <source>Release or remove what uses it first.</source>
        <translation>Primero libere o quite lo que lo usa.</translation>
    </message>
    <message>
        <source>Open it again to see the change, then repeat yours.</source>
        <translation>Vuelva a abrirlo para ver el cambio y repita el suyo.</translation>
    </message>
    <message>
        <source>Make the change by hand.</source>
        <translation>Haga el cambio a mano.</translation>
    </message>
    <message>
        <source>Connect the disk it is on, or give the project another folder.</source>
        <translation>Conecte el disco en el que está o asigne otra carpeta al proyecto.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>Revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Revise los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Restore it from a backup (files named “….backup-…” beside it), or choose another account.</source>
        <translation>Restáurela desde una copia de seguridad (los archivos «….backup-…» que están al lado) o elija otra cuenta.</translation>
    </message>
    <message>
        <source>Update Purser to change this account.</source>
        <translation>Actualice Purser para modificar esta cuenta.</translation>
    </message>
    <message>
        <source>Restart Purser to open the file that is there now.</source>
        <translation>Reinicie Purser para abrir el archivo que hay ahora.</translation>
    </message>
    <message>
        <source>Check the disk that holds the account.</source>
        <translation>Revise el disco que contiene la cuenta.</translation>
    </message>
    <message>
        <source>Edit the integration and type the secret again.</source>
        <translation>Edite la integración y escriba de nuevo el secreto.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing was changed.</source>
        <translation>Desbloquéelo e inténtelo de nuevo. No se modificó nada.</translation>
    </message>
    <message>
        <source>Allow Purser to use the keychain, then try again.</source>
        <translation>Permita que Purser use el depósito de claves e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Start one, for example gnome-keyring, in your session. Purser keeps secrets nowhere else.</source>
        <translation>Inicie uno en su sesión, por ejemplo gnome-keyring. Purser no guarda secretos en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows, then try again.</source>
        <translation>Busque una pregunta del depósito de claves detrás de otras ventanas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the keychain service of your session works.</source>
        <translation>Compruebe que el servicio de depósito de claves de su sesión funciona.</translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1 Dice: «%2»</translation>
    </message>
    <message>
        <source>Keychain: unlocked</source>
        <translation>Depósito de claves: desbloqueado</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>Depósito de claves: bloqueado</translation>
    </message>
    <message>
        <source>Keychain: none on this computer</source>
        <translation>Depósito de claves: ninguno en este equipo</translation>
    </message>
    <message>
        <source>Keychain: not answering</source>
        <translation>Depósito de claves: no responde</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>The helper “%1”</source>
        <translation>El auxiliar «%1»</translation>
    </message>
    <message>
        <source>A password in a file</source>
        <translation>Una contraseña en un archivo</translation>
    </message>
</context>
<context>
    <name>ServingList</name>
    <message>
        <source>%1, of %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>Not a file: %1</source>
        <translation>No es un archivo: %1</translation>
    </message>
</context>
<context>
    <name>SubscriptionIntegrationList</name>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Gone: choose another</source>
        <translation>Ya no existe: elija otra</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>The account integration behind it is gone: what uses it cannot log in. Choose another one with Edit.</source>
        <translation>La integración de la cuenta en la que se basa ya no existe: lo que la usa no puede iniciar sesión. Elija otra con Editar.</translation>
    </message>
    <message>
        <source>%1, %2, account integration: %3, used by: %4</source>
        <translation>%1, %2, integración de la cuenta: %3, usada por: %4</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account Integration</source>
        <translation>Integración de la cuenta</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Actualización</translation>
    </message>
</context>
<context>
    <name>SubscriptionList</name>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%n huérfana</numerusform>
            <numerusform>%n huérfanas</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message numerus="yes">
        <source>The account integration behind %n of these is(are) gone: what uses it cannot log in. Open the subscription to choose another.</source>
        <translation>
            <numerusform>La integración de la cuenta en la que se basa %n de estas ya no existe: lo que la usa no puede iniciar sesión. Abra la suscripción para elegir otra.</numerusform>
            <numerusform>Las integraciones de la cuenta en las que se basan %n de estas ya no existen: lo que las usa no puede iniciar sesión. Abra la suscripción para elegir otras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Actualización</translation>
    </message>
</context>
<context>
    <name>SubscriptionModel</name>
    <message>
        <source>%1, selected</source>
        <translation>%1, seleccionada</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No integrations</extracomment>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integración</numerusform>
            <numerusform>%n integraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orphan(s)</source>
        <translation>
            <numerusform>%1, %n huérfana</numerusform>
            <numerusform>%1, %n huérfanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today at %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday at %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired today</source>
        <translation>Caducó hoy</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Caducó hace %n día</numerusform>
            <numerusform>Caducó hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Caduca hoy</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>Caduca mañana</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Caduca en %n día</numerusform>
            <numerusform>Caduca en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Last Monday at %1</source>
        <translation>El lunes pasado, %1</translation>
    </message>
    <message>
        <source>Last Tuesday at %1</source>
        <translation>El martes pasado, %1</translation>
    </message>
    <message>
        <source>Last Wednesday at %1</source>
        <translation>El miércoles pasado, %1</translation>
    </message>
    <message>
        <source>Last Thursday at %1</source>
        <translation>El jueves pasado, %1</translation>
    </message>
    <message>
        <source>Last Friday at %1</source>
        <translation>El viernes pasado, %1</translation>
    </message>
    <message>
        <source>Last Saturday at %1</source>
        <translation>El sábado pasado, %1</translation>
    </message>
    <message>
        <source>Last Sunday at %1</source>
        <translation>El domingo pasado, %1</translation>
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
        <translation>podman, skopeo y buildah</translation>
    </message>
</context>
<context>
    <name>ToolFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB, so it was not read.</source>
        <translation>%1 ocupa más de 4 MiB, así que no se leyó.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. It was left as it is.</source>
        <translation>Entretanto, alguien más modificó %1. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>%1 could not be written. It is as it was.</source>
        <translation>%1 no se pudo escribir. Está como estaba.</translation>
    </message>
</context>
<context>
    <name>ToolFinding</name>
    <message>
        <source>This is the account %2, and the tools are answered from %1. Set PURSER_ACCOUNT for the tools, too.</source>
        <translation>Esta es la cuenta %2, y a las herramientas se les responde desde %1. Defina PURSER_ACCOUNT también para las herramientas.</translation>
    </message>
    <message>
        <source>%1 names the helper “%2”, and there is no program docker-credential-%2 on the PATH: logins fail. Connect the registry to Purser, or take the helper out of the file.</source>
        <translation>%1 indica el auxiliar «%2», y no hay ningún programa docker-credential-%2 en el PATH: los inicios de sesión fallan. Conecte el registro a Purser o quite el auxiliar del archivo.</translation>
    </message>
    <message>
        <source>The password for %2 in %1 is looked at before Purser. Import it, or log out with the tool that wrote it.</source>
        <translation>La contraseña para %2 que hay en %1 se consulta antes que a Purser. Impórtela o cierre la sesión con la herramienta que la escribió.</translation>
    </message>
    <message>
        <source>%1 names Purser for every registry (“credsStore”). podman, skopeo and buildah do not look at that: connect them, too.</source>
        <translation>%1 indica Purser para todos los registros («credsStore»). podman, skopeo y buildah no lo tienen en cuenta: conéctelos también.</translation>
    </message>
    <message>
        <source>%1 names a helper for “%2”, and no tool looks for that. Write the registry&apos;s host alone.</source>
        <translation>%1 indica un auxiliar para «%2», y ninguna herramienta lo busca así. Escriba solo el host del registro.</translation>
    </message>
    <message>
        <source>Other people on this computer can read the passwords in %1. Import them, or run: chmod 600 %1</source>
        <translation>Otras personas pueden leer en este equipo las contraseñas de %1. Impórtelas o ejecute: chmod 600 %1</translation>
    </message>
    <message>
        <source>The variable DOCKER_AUTH_CONFIG is set. Newer dockers take its logins before anything else.</source>
        <translation>La variable DOCKER_AUTH_CONFIG está definida. Las versiones más recientes de docker toman sus credenciales antes que cualquier otra cosa.</translation>
    </message>
    <message>
        <source>The variable REGISTRY_AUTH_FILE is set. podman, skopeo and buildah look at %1 and at nothing else.</source>
        <translation>La variable REGISTRY_AUTH_FILE está definida. podman, skopeo y buildah leen %1 y nada más.</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n proyecto</numerusform>
            <numerusform>%n proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n entorno</numerusform>
            <numerusform>%n entornos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integración</numerusform>
            <numerusform>%n integraciones</numerusform>
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
        <translation>Guarda las cuentas de registros de contenedores de una empresa.</translation>
    </message>
    <message>
        <source>The account&apos;s file.</source>
        <translation>El archivo de la cuenta.</translation>
    </message>
    <message>
        <source>Begins with new-integration or check-all.</source>
        <translation>Empieza con new-integration o check-all.</translation>
    </message>
    <message>
        <source>Purser knows no action “%1”.</source>
        <translation>Purser no conoce la acción «%1».</translation>
    </message>
</context>
<context>
    <name>purser::ActivityModel</name>
    <message>
        <source>Can be taken back until %1</source>
        <translation>Reversible hasta: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>purser::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Find in the activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Aún no se ha hecho nada</translation>
    </message>
    <message>
        <source>Every change of the account leaves a line here: when it was made, by whom, and what it was.</source>
        <translation>Cada cambio de la cuenta deja aquí una línea: cuándo se hizo, quién lo hizo y en qué consistió.</translation>
    </message>
</context>
<context>
    <name>purser::Breadcrumb</name>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
</context>
<context>
    <name>purser::CertificatesEdit</name>
    <message>
        <source>Paste the certificate here, drop its file, or load it.</source>
        <translation>Pegue aquí el certificado, suelte su archivo o cárguelo.</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>Cargar archivo…</translation>
    </message>
    <message>
        <source>Load certificates</source>
        <translation>Cargar certificados</translation>
    </message>
</context>
<context>
    <name>purser::CheckHistory</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not checked since it was changed</source>
        <translation>Sin comprobar desde que se modificó</translation>
    </message>
    <message>
        <source>Last check: %1, %2</source>
        <translation>Última comprobación: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar todas (%n)</numerusform>
            <numerusform>Mostrar todas (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckList</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Buscar en %1</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the checks</source>
        <translation>Cancelar las comprobaciones</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked</source>
        <translation>
            <numerusform>%1 de %n comprobada</numerusform>
            <numerusform>%1 de %n comprobadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked, %2 failing</source>
        <translation>
            <numerusform>%1 de %n comprobada, %2 con fallos</numerusform>
            <numerusform>%1 de %n comprobadas, %2 con fallos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckTrace</name>
    <message>
        <source>Result of the check</source>
        <translation>Resultado de la comprobación</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>Asking the registry. Nothing is saved by this.</source>
        <translation>Consultando al registro. Con esto no se guarda nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid %3 to %4. SHA-256 %5</source>
        <translation>Certificado de %1, emitido por %2, válido desde el %3 hasta el %4. SHA-256 %5</translation>
    </message>
    <message>
        <source>Trust this certificate for %1</source>
        <translation>Confiar en este certificado para %1</translation>
    </message>
    <message>
        <source>Let %1 receive the password</source>
        <translation>Permitir que %1 reciba la contraseña</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
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
        <translation>Elegir en el calendario</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por ejemplo, %1</translation>
    </message>
</context>
<context>
    <name>purser::DeleteDialog</name>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>¿Seguro que desea eliminar %1?</translation>
    </message>
    <message>
        <source>Please delete following dependencies before deleting %1</source>
        <translation>Elimine las siguientes dependencias antes de eliminar %1</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>Sin dependencias</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>%n dependencia</numerusform>
            <numerusform>%n dependencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) only mention(s) it and block(s) nothing.</source>
        <translation>
            <numerusform>%n lugar más solo la menciona y no bloquea nada.</numerusform>
            <numerusform>%n lugares más solo la mencionan y no bloquean nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>Volviendo a leer los archivos de %1 de %n proyecto…</numerusform>
            <numerusform>Volviendo a leer los archivos de %1 de %n proyectos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm Delete Account Integration</source>
        <translation>Confirmar eliminación de la integración de la cuenta</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependencias</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>Liberar todas…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Reads the files of the projects anew</source>
        <translation>Vuelve a leer los archivos de los proyectos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
</context>
<context>
    <name>purser::Deletions</name>
    <message>
        <source>Back to deleting “%1”</source>
        <translation>Volver a la eliminación de «%1»</translation>
    </message>
    <message>
        <source>The deletion of %1 waits until nothing depends on it any more.</source>
        <translation>La eliminación de %1 espera hasta que ya nada dependa de ella.</translation>
    </message>
</context>
<context>
    <name>purser::DependencyDelegate</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>The project&apos;s folder is not known.</source>
        <translation>No se conoce la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
</context>
<context>
    <name>purser::DependencyList</name>
    <message>
        <source>Dependencies</source>
        <translation>Dependencias</translation>
    </message>
    <message>
        <source>Left and right choose between the buttons of a row, Enter presses one.</source>
        <translation>Las flechas izquierda y derecha eligen entre los botones de una fila; Intro pulsa uno.</translation>
    </message>
</context>
<context>
    <name>purser::DependencyText</name>
    <message>
        <source>entered by hand</source>
        <translation>introducida a mano</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Change %1 so that it does not use “%2” any more.</source>
        <translation>Modifique %1 para que ya no use «%2».</translation>
    </message>
    <message>
        <source>Change line %1 of %2 so that it does not use “%3” any more.</source>
        <translation>Modifique la línea %1 de %2 para que ya no use «%3».</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Subscription Images</source>
        <translation>Imágenes de la suscripción</translation>
    </message>
    <message>
        <source>Subscription Integrations</source>
        <translation>Integraciones de suscripción</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>todos los proyectos</translation>
    </message>
    <message>
        <source>selected projects</source>
        <translation>proyectos seleccionados</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>%1 is the name of a subscription integration</extracomment>
        <translation>a través de %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>%1 is a time ago, such as “2 hours ago”</extracomment>
        <translation>visto: %1</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n thing(s) of this subscription: release these first.</source>
        <translation>
            <numerusform>La usa %n elemento de esta suscripción: libérelo primero.</numerusform>
            <numerusform>La usan %n elementos de esta suscripción: libérelos primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hint only: this does not block deletion.</source>
        <translation>Solo un indicio: esto no bloquea la eliminación.</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a place within a file</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>when %1</source>
        <extracomment>%1 is a condition as it stands in the file</extracomment>
        <translation>condición: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>en %1</translation>
    </message>
</context>
<context>
    <name>purser::DependentForm</name>
    <message>
        <source>Uses</source>
        <extracomment>A noun: what a project uses</extracomment>
        <translation>Usa</translation>
    </message>
    <message>
        <source>No integration is enabled for this subscription yet.</source>
        <translation>Aún no hay ninguna integración habilitada para esta suscripción.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it uses besides what a scan finds in its files. It keeps these integrations from being deleted.</source>
        <translation>Lo que usa además de lo que encuentra un análisis en sus archivos. Impide que se eliminen estas integraciones.</translation>
    </message>
    <message>
        <source>Which integrations it needs. It keeps these from being deleted.</source>
        <translation>Qué integraciones necesita. Impide que se eliminen.</translation>
    </message>
    <message>
        <source>Purser reads its files to find what they use, and never changes them. May stay empty.</source>
        <translation>Purser lee sus archivos para saber qué usan y nunca los modifica. Se puede dejar vacío.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>This folder is not on this computer now.</source>
        <translation>Esta carpeta no está ahora en este equipo.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>The name under which it stands in lists, and in the reason why an integration cannot be deleted.</source>
        <translation>El nombre con el que figura en las listas y en el motivo por el que no se puede eliminar una integración.</translation>
    </message>
</context>
<context>
    <name>purser::DependentsPage</name>
    <message>
        <source>Scan all</source>
        <translation>Analizar todos</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>%1 is the name of a subscription, beside the title “Projects” or the like</extracomment>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>purser::DisableDialog</name>
    <message>
        <source>Confirm Delete</source>
        <translation>Confirmar eliminación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>¿Seguro que desea eliminar %1?</translation>
    </message>
    <message>
        <source>Please delete following dependencies before deleting %1</source>
        <translation>Elimine las siguientes dependencias antes de eliminar %1</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>Sin dependencias</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>%n dependencia</numerusform>
            <numerusform>%n dependencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s), none of which is in the way</source>
        <translation>
            <numerusform>%n dependencia, que no impide la eliminación</numerusform>
            <numerusform>%n dependencias, ninguna de las cuales impide la eliminación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n entered by hand</source>
        <translation>
            <numerusform>Liberar %n introducida a mano</numerusform>
            <numerusform>Liberar %n introducidas a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>Ningún programa abrió %1.</translation>
    </message>
</context>
<context>
    <name>purser::ExplainBox</name>
    <message>
        <source>Clear default</source>
        <translation>Quitar predeterminada</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What a tool would get</source>
        <translation>Qué obtendría una herramienta</translation>
    </message>
    <message>
        <source>Integrations for this registry</source>
        <translation>Integraciones para este registro</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Hacer predeterminada</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No subscription</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>As the tool or an image names it</source>
        <translation>Como lo escribe la herramienta o una imagen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Where the tool is started</source>
        <translation>Donde se inicia la herramienta</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>If PURSER_SUBSCRIPTION names one</source>
        <translation>Si PURSER_SUBSCRIPTION indica una</translation>
    </message>
    <message>
        <source>The tool gets the login of %1.</source>
        <translation>La herramienta obtiene las credenciales de %1.</translation>
    </message>
    <message>
        <source>No integration is for it. The tool goes on without a login.</source>
        <translation>Ninguna integración corresponde a este registro. La herramienta continúa sin iniciar sesión.</translation>
    </message>
    <message>
        <source>The address of a registry, as in the names of its images up to the first slash. Below stands what a tool that asks for it gets.</source>
        <translation>La dirección de un registro, tal como aparece en los nombres de sus imágenes hasta la primera barra. Debajo se muestra lo que obtiene una herramienta que pide sus credenciales.</translation>
    </message>
    <message>
        <source>A folder with a project of Purser&apos;s decides for its subscription. Empty: no folder.</source>
        <translation>Una carpeta con un proyecto de Purser determina la suscripción: la de ese proyecto. Vacío: ninguna carpeta.</translation>
    </message>
    <message>
        <source>The environment variable PURSER_SUBSCRIPTION of the tool overrules its folder.</source>
        <translation>La variable de entorno PURSER_SUBSCRIPTION de la herramienta prevalece sobre su carpeta.</translation>
    </message>
</context>
<context>
    <name>purser::ExportDialog</name>
    <message>
        <source>This file is there already.</source>
        <translation>Este archivo ya existe.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go to the clipboard, where every program of yours can read them.</source>
        <translation>
            <numerusform>Los secretos de %n integración van al portapapeles, donde cualquiera de sus programas puede leerlos.</numerusform>
            <numerusform>Los secretos de %n integraciones van al portapapeles, donde cualquiera de sus programas puede leerlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go into this file as they are. Whoever can read it, or a copy of it, has these logins.</source>
        <translation>
            <numerusform>Los secretos de %n integración van tal cual a este archivo. Quien pueda leerlo, o leer una copia, tiene estas credenciales.</numerusform>
            <numerusform>Los secretos de %n integraciones van tal cual a este archivo. Quien pueda leerlo, o leer una copia, tiene estas credenciales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amazon is asked for a password, which works for 12 hours.</source>
        <translation>Se pide a Amazon una contraseña, que funciona durante 12 horas.</translation>
    </message>
    <message>
        <source>Copied %1. The clipboard is emptied after 30 seconds.</source>
        <translation>Credenciales copiadas: %1. El portapapeles se vacía a los 30 segundos.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there is as it was.</source>
        <translation>%1 no se pudo escribir: %2. Lo que había está como estaba.</translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <translation>Se ha exportado a %2: %1.</translation>
    </message>
    <message>
        <source>Export Integrations</source>
        <translation>Exportar integraciones</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Nombre del Secret</translation>
    </message>
    <message>
        <source>What imagePullSecrets calls it</source>
        <translation>Como lo llama imagePullSecrets</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Where it belongs; empty for the one it is applied to</source>
        <translation>Al que pertenece; vacío para aquel en el que se aplique</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The tool that the file is for. What the file looks like, and whether it holds secrets, follows from it.</source>
        <translation>La herramienta a la que se destina el archivo. De ella dependen el aspecto del archivo y si contiene secretos.</translation>
    </message>
    <message>
        <source>The name of the Kubernetes secret that is made: small letters, digits, dots and hyphens. Pods refer to it by this name.</source>
        <translation>El nombre del Secret de Kubernetes que se crea: minúsculas, cifras, puntos y guiones. Los pods se refieren a él por este nombre.</translation>
    </message>
    <message>
        <source>The Kubernetes namespace of the pods that use the secret. Secrets are seen in their own namespace only.</source>
        <translation>El espacio de nombres de Kubernetes de los pods que usan el Secret. Los Secrets solo son visibles en su propio espacio de nombres.</translation>
    </message>
</context>
<context>
    <name>purser::ExportTarget</name>
    <message>
        <source>A file that only you may read</source>
        <translation>Un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>The clipboard, for 30 seconds</source>
        <translation>El portapapeles, durante 30 segundos</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Type a path, or browse</source>
        <translation>Escriba una ruta o examine</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Where the file is written. Only you can read it; delete it when it has done its work.</source>
        <translation>Dónde se escribe el archivo. Solo usted puede leerlo; elimínelo cuando haya cumplido su función.</translation>
    </message>
</context>
<context>
    <name>purser::ExportWords</name>
    <message>
        <source>Logins for docker and podman</source>
        <translation>Credenciales para docker y podman</translation>
    </message>
    <message>
        <source>Kubernetes secret</source>
        <translation>Secret de Kubernetes</translation>
    </message>
    <message>
        <source>GitLab CI variable</source>
        <translation>Variable de GitLab CI</translation>
    </message>
    <message>
        <source>Variables: .env file</source>
        <translation>Variables: archivo .env</translation>
    </message>
    <message>
        <source>Variables: --env-file</source>
        <translation>Variables: --env-file</translation>
    </message>
    <message>
        <source>Variables: shell script</source>
        <translation>Variables: script de shell</translation>
    </message>
    <message>
        <source>A config.json for a CI, or an auth.json for podman, skopeo and buildah</source>
        <translation>Un config.json para una CI, o un auth.json para podman, skopeo y buildah</translation>
    </message>
    <message>
        <source>A manifest for imagePullSecrets</source>
        <translation>Un manifiesto para imagePullSecrets</translation>
    </message>
    <message>
        <source>The value of DOCKER_AUTH_CONFIG. In GitLab choose “Masked”, and no variable expansion</source>
        <translation>El valor de DOCKER_AUTH_CONFIG. En GitLab, elija «Masked» y sin expansión de variables</translation>
    </message>
    <message>
        <source>As Docker Compose and shells read them: ACMEHUB_INTEGRATION_PASSWORD and so on</source>
        <translation>Como las leen Docker Compose y los shells: ACMEHUB_INTEGRATION_PASSWORD, etcétera</translation>
    </message>
    <message>
        <source>As docker run and podman run read them, one in each line</source>
        <translation>Como las leen docker run y podman run, una en cada línea</translation>
    </message>
    <message>
        <source>For a shell to read with “.”: every value as it is</source>
        <translation>Para que un shell las lea con «.»: cada valor tal cual</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
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
        <translation>Clave de cuenta de servicio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep the stored one</source>
        <translation>Conservar el valor guardado</translation>
    </message>
    <message>
        <source>Remove the stored one</source>
        <translation>Quitar el valor guardado</translation>
    </message>
</context>
<context>
    <name>purser::FileVisits</name>
    <message>
        <source>No program could open %1.</source>
        <translation>Ningún programa pudo abrir %1.</translation>
    </message>
</context>
<context>
    <name>purser::FindingsList</name>
    <message>
        <source>Running docker-credential-purser as the tools do…</source>
        <translation>Ejecutando docker-credential-purser como lo hacen las herramientas…</translation>
    </message>
</context>
<context>
    <name>purser::FindingsPane</name>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Uses in files</source>
        <translation>Usos en archivos</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Analizar ahora</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>Elegir su carpeta</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Aún sin carpeta</translation>
    </message>
    <message>
        <source>With the folder of this project, Purser finds what its files use.</source>
        <translation>Con la carpeta de este proyecto, Purser averigua lo que usan sus archivos.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No file of this project names an integration of this subscription, or a registry of one.</source>
        <translation>Ningún archivo de este proyecto nombra una integración de esta suscripción ni el registro de una.</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Sin analizar</translation>
    </message>
    <message>
        <source>A scan reads the files that use registries, and changes none.</source>
        <translation>Un análisis lee los archivos que usan registros y no modifica ninguno.</translation>
    </message>
</context>
<context>
    <name>purser::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Type a path, browse, or drop a folder here</source>
        <translation>Escriba una ruta, examine o suelte aquí una carpeta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Carpeta del proyecto</translation>
    </message>
    <message>
        <source>A folder of this computer. It is only read.</source>
        <translation>Una carpeta de este equipo. Solo se lee.</translation>
    </message>
</context>
<context>
    <name>purser::FormFoot</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>purser::FormPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Aún no hay ningún cambio</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>Por rellenar: %1</translation>
    </message>
</context>
<context>
    <name>purser::FormSidebar</name>
    <message>
        <source>Examined on this computer</source>
        <translation>Examinado en este equipo</translation>
    </message>
</context>
<context>
    <name>purser::ImportDialog</name>
    <message>
        <source>Looking for the logins of docker, podman and their kin…</source>
        <translation>Buscando las credenciales de docker, podman y similares…</translation>
    </message>
    <message>
        <source>Those that are ticked become integrations. Their passwords go to the keychain.</source>
        <translation>Las que estén marcadas se convierten en integraciones. Sus contraseñas van al depósito de claves.</translation>
    </message>
    <message>
        <source>No logins found</source>
        <translation>No se encontraron credenciales</translation>
    </message>
    <message>
        <source>Looked in %1.</source>
        <translation>Se buscó en %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Importar %n</numerusform>
            <numerusform>Importar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 of %n login(s)…</source>
        <translation>
            <numerusform>Importada %1 de %n credencial…</numerusform>
            <numerusform>Importadas %1 de %n credenciales…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) imported.</source>
        <translation>
            <numerusform>Se importó %n credencial.</numerusform>
            <numerusform>Se importaron %n credenciales.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) removed from files.</source>
        <translation>
            <numerusform>Se quitó %n contraseña de los archivos.</numerusform>
            <numerusform>Se quitaron %n contraseñas de los archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Logins</source>
        <translation>Importar credenciales</translation>
    </message>
    <message>
        <source>Remove these passwords from the files afterwards</source>
        <translation>Quitar después estas contraseñas de los archivos</translation>
    </message>
    <message>
        <source>docker-credential-purser is named there instead, so that everything still pulls. A password that it does not answer with stays.</source>
        <translation>En su lugar se indica ahí docker-credential-purser, para que el pull siga funcionando en todas partes. Una contraseña con la que no responda se queda.</translation>
    </message>
    <message>
        <source>Logins that were found</source>
        <translation>Credenciales encontradas</translation>
    </message>
    <message>
        <source>Ask other helpers</source>
        <translation>Consultar a otros auxiliares</translation>
    </message>
    <message>
        <source>Runs the credential helpers that are named in the files</source>
        <translation>Ejecuta los auxiliares de credenciales que se indican en los archivos</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualizar</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationChoiceModel</name>
    <message>
        <source>+ Add integration</source>
        <translation>+ Añadir integración</translation>
    </message>
    <message>
        <source>%1: another type</source>
        <translation>%1: otro tipo</translation>
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
        <translation>Integraciones de la cuenta</translation>
    </message>
    <message>
        <source>Find an integration</source>
        <translation>Buscar una integración</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No integration</extracomment>
        <translation>Ninguna seleccionada</translation>
    </message>
    <message>
        <source>Account Integration: %1</source>
        <translation>Integración de la cuenta: %1</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationForm</name>
    <message>
        <source>Name of the account integration</source>
        <translation>Nombre de la integración de la cuenta</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Nombre de la integración</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Own certificate authority, client certificate, proxy</source>
        <translation>Autoridad de certificación propia, certificado de cliente, proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>What this account calls the integration; you choose it. People find the integration by this name, and it is offered as the name under which a subscription uses it.</source>
        <translation>Cómo llama esta cuenta a la integración; el nombre lo elige usted. Con él se encuentra la integración, y es el que se propone cuando una suscripción la usa.</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationFormPage</name>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Añadir integración</translation>
    </message>
    <message>
        <source>Create %1 Integration</source>
        <translation>Crear integración de %1</translation>
    </message>
    <message>
        <source>Choose an integration type to begin</source>
        <translation>Elija un tipo de integración para empezar</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Aún no hay ningún cambio</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Repositories and tags…</source>
        <translation>Repositorios y etiquetas…</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>Por rellenar: %1</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationTable</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>Comprobar %n seleccionada</numerusform>
            <numerusform>Comprobar %n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Comprobar todas</translation>
    </message>
    <message>
        <source>Repositories and tags…</source>
        <translation>Repositorios y etiquetas…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected…</source>
        <translation>
            <numerusform>Exportar %n seleccionada…</numerusform>
            <numerusform>Exportar %n seleccionadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Account Integrations</source>
        <translation>Integraciones de la cuenta</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationUses</name>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Add to more subscriptions</source>
        <translation>Añadir a más suscripciones</translation>
    </message>
    <message>
        <source>This account integration is not used by any subscription.</source>
        <translation>Ninguna suscripción usa esta integración de la cuenta.</translation>
    </message>
    <message>
        <source>This account integration is being used by the following subscriptions:</source>
        <translation>Las siguientes suscripciones usan esta integración de la cuenta:</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>%1 is the name under which a subscription uses the integration</extracomment>
        <translation>como %1</translation>
    </message>
    <message>
        <source>In %1 it is called %2.</source>
        <translation>En %1 se llama %2.</translation>
    </message>
    <message numerus="yes">
        <source>In %n subscription(s) it has another name, since its own was taken there.</source>
        <translation>
            <numerusform>En %n suscripción tiene otro nombre, porque el suyo ya estaba en uso allí.</numerusform>
            <numerusform>En %n suscripciones tiene otro nombre, porque el suyo ya estaba en uso allí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::IntegrationsPage</name>
    <message numerus="yes">
        <source>Cancelled when %1 of %n were checked: %2 accepted, %3 failing.</source>
        <translation>
            <numerusform>Se canceló con %1 de %n comprobada: %2 aceptadas, %3 con fallos.</numerusform>
            <numerusform>Se canceló con %1 de %n comprobadas: %2 aceptadas, %3 con fallos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n accepted, %2 failing.</source>
        <translation>
            <numerusform>%1 de %n aceptada, %2 con fallos.</numerusform>
            <numerusform>%1 de %n aceptadas, %2 con fallos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no registry to ask.</source>
        <translation>
            <numerusform>%n no tiene ningún registro que consultar.</numerusform>
            <numerusform>%n no tienen ningún registro que consultar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show failing</source>
        <translation>Mostrar las que fallan</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nada coincide con estos filtros</translation>
    </message>
    <message>
        <source>No integration has this type, name, user, host or subscription.</source>
        <translation>Ninguna integración tiene este tipo, nombre, usuario, host o suscripción.</translation>
    </message>
    <message>
        <source>Nothing is failing</source>
        <translation>Nada falla</translation>
    </message>
    <message>
        <source>No registry refused an integration, or could not be asked, when it was last checked.</source>
        <translation>En la última comprobación, ningún registro rechazó una integración ni dejó de estar accesible.</translation>
    </message>
    <message>
        <source>Everything was checked</source>
        <translation>Todo está comprobado</translation>
    </message>
    <message>
        <source>Every integration has been tried at its registry.</source>
        <translation>Todas las integraciones se han probado en su registro.</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>Nada caduca pronto</translation>
    </message>
    <message>
        <source>No credential that says when it ends, or was entered with a date, ends within the next 14 days.</source>
        <translation>Ninguna credencial que indique su caducidad, o que se haya introducido con una fecha, caduca en los próximos 14 días.</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>Todo está asignado</translation>
    </message>
    <message>
        <source>Every integration is used by a subscription.</source>
        <translation>Todas las integraciones las usa alguna suscripción.</translation>
    </message>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>Comprobar %n seleccionada</numerusform>
            <numerusform>Comprobar %n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Integrations</source>
        <translation>Integraciones de la cuenta</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Comprobar todas</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Añadir integración</translation>
    </message>
    <message>
        <source>No integrations yet</source>
        <translation>Aún no hay integraciones</translation>
    </message>
    <message>
        <source>An integration is a login for a container registry, kept in this computer&apos;s keychain, that your subscriptions may use.</source>
        <translation>Una integración son las credenciales de un registro de contenedores, guardadas en el depósito de claves de este equipo, que sus suscripciones pueden usar.</translation>
    </message>
    <message>
        <source>Add subscriptions</source>
        <translation>Añadir suscripciones</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>Mostrar todas las integraciones</translation>
    </message>
</context>
<context>
    <name>purser::ListFilterBar</name>
    <message>
        <source>All Types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Nombre de la integración</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filter by type: %1</source>
        <translation>Filtrar por tipo: %1</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Caducan pronto</translation>
    </message>
    <message>
        <source>Shows only the integrations of one type, or of one family of types.</source>
        <translation>Muestra solo las integraciones de un tipo o de una familia de tipos.</translation>
    </message>
    <message>
        <source>Type a part of an integration&apos;s name, or of its user, host or subscription: only the integrations that have it are shown. Escape shows all of them again.</source>
        <translation>Escriba parte del nombre de una integración, o de su usuario, host o suscripción: solo se muestran las integraciones que la contienen. Esc vuelve a mostrarlas todas.</translation>
    </message>
    <message>
        <source>Shows only the integrations of which this is so. The number says how many there are.</source>
        <translation>Muestra solo las integraciones que cumplen esta condición. El número indica cuántas hay.</translation>
    </message>
</context>
<context>
    <name>purser::ListPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>Ninguna coincidencia</translation>
    </message>
    <message>
        <source>No row has what you search for.</source>
        <translation>Ninguna fila contiene lo que busca.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This list cannot be shown</source>
        <translation>Esta lista no se puede mostrar</translation>
    </message>
</context>
<context>
    <name>purser::MainWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Purser %1</source>
        <translation>Purser %1</translation>
    </message>
    <message>
        <source>Ctrl+N adds an integration, Ctrl+F searches, F5 reads everything again, Alt+Left goes back.</source>
        <translation>Ctrl+N añade una integración, Ctrl+F busca, F5 lo vuelve a leer todo, Alt+Izquierda retrocede.</translation>
    </message>
    <message>
        <source>In a list: Enter or F2 edits, Delete deletes, the menu key offers the rest.</source>
        <translation>En una lista: Intro o F2 edita, Supr elimina, la tecla de menú ofrece el resto.</translation>
    </message>
    <message>
        <source>In the list of integrations: Ctrl+T checks the selected ones, Ctrl+Shift+T all of them.</source>
        <translation>En la lista de integraciones: Ctrl+T comprueba las seleccionadas, Ctrl+Mayús+T, todas.</translation>
    </message>
    <message>
        <source>In a form: Ctrl+S saves, Ctrl+T tests the connection, Escape leaves.</source>
        <translation>En un formulario: Ctrl+S guarda, Ctrl+T prueba la conexión, Esc sale.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last, Ctrl+Shift+Z does it again, for as long as Purser runs.</source>
        <translation>Ctrl+Z deshace lo último que se hizo, Ctrl+Mayús+Z lo rehace, mientras Purser esté abierto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>purser::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>purser::NameModel</name>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Atestación</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Lista de materiales</translation>
    </message>
    <message>
        <source>Attachments of an image</source>
        <translation>Adjuntos de una imagen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>purser::News</name>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>purser::PermissionField</name>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>Proyectos seleccionados</translation>
    </message>
    <message>
        <source>This subscription has no projects yet.</source>
        <translation>Esta suscripción aún no tiene proyectos.</translation>
    </message>
</context>
<context>
    <name>purser::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Según el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light or dark, on this computer</source>
        <translation>Claro u oscuro, en este equipo</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Check all integrations in the background</source>
        <translation>Comprobar todas las integraciones en segundo plano</translation>
    </message>
    <message>
        <source>While Purser is open and this computer has a network; you are told what is not accepted any more</source>
        <translation>Mientras Purser esté abierto y este equipo tenga red; se le avisa de las que dejen de aceptarse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of everything that Purser says on this computer</source>
        <translation>De todo lo que dice Purser en este equipo</translation>
    </message>
    <message>
        <source>The colours of the window. As the desktop: dark where the desktop is dark.</source>
        <translation>Los colores de la ventana. «Según el escritorio»: oscuro si el escritorio es oscuro.</translation>
    </message>
    <message>
        <source>How often Purser tests every integration against its registry by itself. A login that is refused is tried once only, so that no user gets locked.</source>
        <translation>Con qué frecuencia Purser prueba por sí mismo cada integración en su registro. Un inicio de sesión rechazado se intenta una sola vez, para que no se bloquee a ningún usuario.</translation>
    </message>
    <message>
        <source>Everything that Purser says appears in this language at once. Names, answers of registries and the command line stay as they are.</source>
        <translation>Todo lo que dice Purser aparece de inmediato en este idioma. Los nombres, las respuestas de los registros y la línea de órdenes se quedan como están.</translation>
    </message>
</context>
<context>
    <name>purser::ProgressLine</name>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>purser::ProjectPage</name>
    <message>
        <source>Scan</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Cancel Scan</source>
        <translation>Cancelar análisis</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>No folder on this computer</source>
        <translation>Sin carpeta en este equipo</translation>
    </message>
    <message>
        <source>Entered by hand: %1</source>
        <translation>Introducido a mano: %1</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>Scanning… %1 files and folders seen, %2 read</source>
        <translation>Analizando… %1 archivos y carpetas vistos, %2 leídos</translation>
    </message>
    <message>
        <source>With a folder, a scan finds what its files use.</source>
        <translation>Con una carpeta, un análisis averigua lo que usan sus archivos.</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Sin analizar</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>Analizado: %1</translation>
    </message>
    <message>
        <source>%1. %2 read, %3 unchanged since the last scan.</source>
        <translation>%1. Leídos: %2; sin cambios desde el último análisis: %3.</translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>Ningún programa abrió %1.</translation>
    </message>
</context>
<context>
    <name>purser::ProxyEdit</name>
    <message>
        <source>System</source>
        <extracomment>Proxies: the system&apos;s, no proxy, one of its own</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Host and port of the proxy</source>
        <translation>Host y puerto del proxy</translation>
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
        <translation>¿Liberar todo esto de %1? No se elimina nada más y se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stay(s) until the files are changed by hand:</source>
        <translation>
            <numerusform>%n permanece hasta que se modifiquen los archivos a mano:</numerusform>
            <numerusform>%n permanecen hasta que se modifiquen los archivos a mano:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Reminders</name>
    <message numerus="yes">
        <source>%n integration(s) expire within 14 days, or have expired.</source>
        <translation>
            <numerusform>%n integración caduca en un plazo de 14 días o ya ha caducado.</numerusform>
            <numerusform>%n integraciones caducan en un plazo de 14 días o ya han caducado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A verb: show the integrations that are meant</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 is not accepted any more.</source>
        <translation>%1 ha dejado de aceptarse.</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) are not accepted any more.</source>
        <translation>
            <numerusform>%n integración ha dejado de aceptarse.</numerusform>
            <numerusform>%n integraciones han dejado de aceptarse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::RemoveDialog</name>
    <message>
        <source>Its uses of %1 go with it.</source>
        <translation>También se quitan sus usos de %1.</translation>
    </message>
    <message>
        <source>No file in %1 is changed.</source>
        <translation>No se modifica ningún archivo de %1.</translation>
    </message>
    <message>
        <source>Confirm Delete</source>
        <translation>Confirmar eliminación</translation>
    </message>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>¿Seguro que desea eliminar %1?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>purser::RenameDialog</name>
    <message>
        <source>Rename Subscription</source>
        <translation>Cambiar nombre de la suscripción</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>Nombre de la suscripción</translation>
    </message>
    <message>
        <source>As this account calls the organisation. No file uses this name.</source>
        <translation>Como llama esta cuenta a la organización. Ningún archivo usa este nombre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>El nombre de la organización en esta cuenta: en el selector de la esquina superior izquierda, en las listas y en la línea de comandos.</translation>
    </message>
</context>
<context>
    <name>purser::RepositoriesPane</name>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Find or type a repository</source>
        <translation>Busque o escriba un repositorio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Show tags</source>
        <translation>Mostrar etiquetas</translation>
    </message>
    <message>
        <source>The registry lists no repositories.</source>
        <translation>El registro no lista ningún repositorio.</translation>
    </message>
</context>
<context>
    <name>purser::RightsPanel</name>
    <message>
        <source>Try a push…</source>
        <translation>Probar un push…</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Try a push</source>
        <translation>Probar un push</translation>
    </message>
    <message>
        <source>Purser will open an upload to %1 on %2 and cancel it at once.</source>
        <translation>Purser abrirá una carga en %1 de %2 y la cancelará de inmediato.</translation>
    </message>
    <message>
        <source>Nothing is uploaded, and no image or tag is made or changed. A registry that does not let uploads be cancelled forgets the empty one by itself.</source>
        <translation>No se carga nada, y no se crea ni se modifica ninguna imagen o etiqueta. Un registro que no permite cancelar las cargas olvida por sí solo la que queda vacía.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
</context>
<context>
    <name>purser::ScanStates</name>
    <message>
        <source>Scanning…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>No se encontró la carpeta</translation>
    </message>
    <message>
        <source>Folder not readable</source>
        <translation>No se puede leer la carpeta</translation>
    </message>
    <message>
        <source>Scan failed</source>
        <translation>El análisis falló</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Sin analizar</translation>
    </message>
</context>
<context>
    <name>purser::SearchField</name>
    <message>
        <source>Type a part of what you look for: only what has it is shown. Escape shows everything again.</source>
        <translation>Escriba parte de lo que busca: solo se muestra lo que la contiene. Esc vuelve a mostrarlo todo.</translation>
    </message>
</context>
<context>
    <name>purser::SecretDropArea</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
</context>
<context>
    <name>purser::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Stored in the keychain. Type to replace it.</source>
        <translation>Guardado en el depósito de claves. Escriba para reemplazarlo.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>purser::SecretTextEdit</name>
    <message>
        <source>Load %1</source>
        <translation>Cargar: %1</translation>
    </message>
    <message>
        <source>Stored in the keychain. Paste or load another to replace it.</source>
        <translation>Guardado en el depósito de claves. Pegue o cargue otro para reemplazarlo.</translation>
    </message>
    <message>
        <source>Paste the key here, drop its file, or load it.</source>
        <translation>Pegue aquí la clave, suelte su archivo o cárguela.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln byte(s)</source>
        <translation>
            <numerusform>%1, %Ln byte</numerusform>
            <numerusform>%1, %Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Service account key</source>
        <translation>Clave de cuenta de servicio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>Guardado en el depósito de claves</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>Cargar archivo…</translation>
    </message>
    <message>
        <source>At most 64 KiB.</source>
        <translation>Como máximo, 64 KiB.</translation>
    </message>
</context>
<context>
    <name>purser::SettingsMenu</name>
    <message>
        <source>Account Settings</source>
        <translation>Ajustes de la cuenta</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>purser::StatusLine</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>No integrations</source>
        <translation>Sin integraciones</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integración</numerusform>
            <numerusform>%n integraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on this computer, read-only</source>
        <translation>%1 en este equipo, solo lectura</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 en este equipo</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionChooser</name>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>The account integration is not yet assigned to any subscription. It must be assigned to a subscription before it can be used.</source>
        <translation>La integración de la cuenta aún no está asignada a ninguna suscripción. Debe asignarse a una suscripción para poder usarse.</translation>
    </message>
    <message>
        <source>List of subscriptions for which subscription integrations will be created.</source>
        <translation>Lista de suscripciones para las que se crearán integraciones de suscripción.</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No subscriptions</extracomment>
        <translation>Ninguna seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) selected</source>
        <translation>
            <numerusform>%n suscripción seleccionada</numerusform>
            <numerusform>%n suscripciones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscriptions: %1</source>
        <translation>Suscripciones: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationForm</name>
    <message>
        <source>Enable new integration</source>
        <translation>Habilitar integración nueva</translation>
    </message>
    <message>
        <source>Edit Integration</source>
        <translation>Editar integración</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Another one of the type %1 can take its place; those of other types cannot.</source>
        <translation>Puede ocupar su lugar otra del tipo %1; las de otros tipos, no.</translation>
    </message>
    <message>
        <source>Account Integration</source>
        <translation>Integración de la cuenta</translation>
    </message>
    <message>
        <source>The account integration is gone. Choose another one.</source>
        <translation>La integración de la cuenta ya no existe. Elija otra.</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Nombre de la integración</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>This is the name to use in the YML files</source>
        <translation>Este es el nombre que debe usarse en los archivos YML</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Which projects may use it</source>
        <translation>Qué proyectos pueden usarla</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>Proyectos seleccionados</translation>
    </message>
    <message>
        <source>This is the name to use in the YML files. %1 is taken in this subscription.</source>
        <translation>Este es el nombre que debe usarse en los archivos YML. %1 ya está en uso en esta suscripción.</translation>
    </message>
    <message numerus="yes">
        <source>Renaming does not change files: %n file(s) still say(s) %1.</source>
        <translation>
            <numerusform>Cambiar el nombre no modifica los archivos: %n archivo sigue diciendo %1.</numerusform>
            <numerusform>Cambiar el nombre no modifica los archivos: %n archivos siguen diciendo %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the files of this subscription&apos;s projects call the integration. The integration behind the name can be swapped later without a change to the files.</source>
        <translation>Cómo llaman a la integración los archivos de los proyectos de esta suscripción. La integración que hay detrás del nombre se puede cambiar más adelante sin modificar los archivos.</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Huérfanas</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Añadir integración</translation>
    </message>
    <message>
        <source>Integrations enabled for this subscription</source>
        <translation>Integraciones habilitadas para esta suscripción</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Open Account Integration</source>
        <translation>Abrir integración de la cuenta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Nombre de la integración</translation>
    </message>
    <message>
        <source>No integration is enabled here yet</source>
        <translation>Aún no hay ninguna integración habilitada aquí</translation>
    </message>
    <message>
        <source>A subscription uses an account integration under a name of its own; its projects, environments and images log in with that name.</source>
        <translation>Una suscripción usa una integración de la cuenta con un nombre propio; sus proyectos, entornos e imágenes inician sesión con ese nombre.</translation>
    </message>
    <message>
        <source>enabled for %1</source>
        <extracomment>%1 is the name of a subscription, beside the title “Integrations”</extracomment>
        <translation>habilitadas para %1</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionMenu</name>
    <message>
        <source>Subscription Settings</source>
        <translation>Ajustes de la suscripción</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionOptionsPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove subscription</source>
        <translation>Quitar suscripción</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>Nombre de la suscripción</translation>
    </message>
    <message>
        <source>As this account calls the organisation. No file uses this name.</source>
        <translation>Como llama esta cuenta a la organización. Ningún archivo usa este nombre.</translation>
    </message>
    <message>
        <source>Remove this subscription</source>
        <translation>Quitar esta suscripción</translation>
    </message>
    <message>
        <source>Nothing is in it any more. The account&apos;s integrations stay.</source>
        <translation>Ya no contiene nada. Las integraciones de la cuenta se conservan.</translation>
    </message>
    <message>
        <source>It is not empty: %1. Delete these first: nothing is ever removed along with it.</source>
        <translation>No está vacía: %1. Elimine esto primero: nunca se quita nada junto con la suscripción.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>El nombre de la organización en esta cuenta: en el selector de la esquina superior izquierda, en las listas y en la línea de comandos.</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionOverviewPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Añadir integración</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>Añadir proyecto</translation>
    </message>
    <message>
        <source>%1 has nothing yet</source>
        <translation>%1 aún no contiene nada</translation>
    </message>
    <message>
        <source>Enable an integration of the account for it, then add the projects whose files use it.</source>
        <translation>Habilite para ella una integración de la cuenta y añada después los proyectos cuyos archivos la usan.</translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%n huérfana</numerusform>
            <numerusform>%n huérfanas</numerusform>
        </translation>
    </message>
    <message>
        <source>The account integration behind %1 is gone: what uses it cannot log in.</source>
        <translation>La integración de la cuenta en la que se basa %1 ya no existe: lo que la usa no puede iniciar sesión.</translation>
    </message>
    <message numerus="yes">
        <source>The account integrations behind %n of these are gone: what uses them cannot log in.</source>
        <translation>
            <numerusform>La integración de la cuenta en la que se basa %n de estas ya no existe: lo que la usa no puede iniciar sesión.</numerusform>
            <numerusform>Las integraciones de la cuenta en las que se basan %n de estas ya no existen: lo que las usa no puede iniciar sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otra</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n elemento por revisar</numerusform>
            <numerusform>%n elementos por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionPopup</name>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Find a subscription</source>
        <translation>Buscar una suscripción</translation>
    </message>
    <message>
        <source>Add subscription “%1”</source>
        <translation>Añadir suscripción «%1»</translation>
    </message>
    <message>
        <source>Add subscription…</source>
        <translation>Añadir suscripción…</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionView</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Add Subscription</source>
        <translation>Añadir suscripción</translation>
    </message>
    <message>
        <source>An organisation that may use integrations of this account</source>
        <translation>Una organización que puede usar integraciones de esta cuenta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name of an organisation</source>
        <translation>Nombre de una organización</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>Nombre de la suscripción</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Aún no hay suscripciones</translation>
    </message>
    <message>
        <source>Add the organisations that use your registries.</source>
        <translation>Añada las organizaciones que usan sus registros.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>%1 is not empty: %2. Delete these first: nothing is ever removed along with it.</source>
        <translation>%1 no está vacía: %2. Elimine esto primero: nunca se quita nada junto con la suscripción.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>El nombre de la organización en esta cuenta: en el selector de la esquina superior izquierda, en las listas y en la línea de comandos.</translation>
    </message>
</context>
<context>
    <name>purser::TagsPane</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) so far</source>
        <translation>
            <numerusform>%n etiqueta hasta ahora</numerusform>
            <numerusform>%n etiquetas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Buscar una etiqueta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Copy image reference</source>
        <translation>Copiar referencia de imagen</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>La lectura de la lista se detuvo.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>No repository chosen</source>
        <translation>Ningún repositorio elegido</translation>
    </message>
    <message>
        <source>Choose one in the list, or type its name, to see its tags.</source>
        <translation>Elija uno de la lista o escriba su nombre para ver sus etiquetas.</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>The repository is there, but nothing in it has a tag.</source>
        <translation>El repositorio existe, pero nada de lo que contiene tiene etiqueta.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ninguna coincidencia</translation>
    </message>
    <message>
        <source>No tag has what you search for.</source>
        <translation>Ninguna etiqueta contiene lo que busca.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>purser::ToolChangeDialog</name>
    <message>
        <source>Registries</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>No integration is for a registry yet.</source>
        <translation>Aún no hay ninguna integración para un registro.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Desconectar %1</translation>
    </message>
    <message>
        <source>From then on it asks Purser for the logins of the registries that are ticked. It is entered in the tool&apos;s own file, and whatever else is in there stays as it is.</source>
        <translation>A partir de entonces, la herramienta pide a Purser las credenciales de los registros marcados. Se anota en el archivo de la propia herramienta, y todo lo demás que contiene se queda como está.</translation>
    </message>
    <message>
        <source>It no longer asks Purser for the logins of the registries that are ticked. What else is in its file stays as it is.</source>
        <translation>La herramienta deja de pedir a Purser las credenciales de los registros marcados. Lo demás que contiene su archivo se queda como está.</translation>
    </message>
    <message>
        <source>today: %1</source>
        <extracomment>%1 is who answers a tool for a registry today, such as “Purser” or “nobody”</extracomment>
        <translation>actualmente: %1</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>Qué cambia en el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Nothing changes in this file.</source>
        <translation>En este archivo no cambia nada.</translation>
    </message>
</context>
<context>
    <name>purser::ToolLine</name>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Desconectar %1</translation>
    </message>
    <message>
        <source>No integration is for a registry yet.</source>
        <translation>Aún no hay ninguna integración para un registro.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n registry(ies) come(s) to Purser</source>
        <translation>
            <numerusform>Purser atiende %1 de %n registro</numerusform>
            <numerusform>Purser atiende %1 de %n registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Import logins…</source>
        <translation>Importar credenciales…</translation>
    </message>
    <message>
        <source>Who serves which registry</source>
        <translation>Quién atiende cada registro</translation>
    </message>
    <message>
        <source>Changed %1 for %2.</source>
        <translation>Se modificó %1 para %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 está como estaba.</translation>
    </message>
</context>
<context>
    <name>purser::TopBar</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Ajustes de la cuenta</translation>
    </message>
    <message>
        <source>This computer has no network. Everything but the check still works.</source>
        <translation>Este equipo no tiene red. Todo sigue funcionando, salvo la comprobación.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Subscription: %1</source>
        <translation>Suscripción: %1</translation>
    </message>
</context>
<context>
    <name>purser::TypeBox</name>
    <message>
        <source>Integration Types</source>
        <translation>Tipos de integración</translation>
    </message>
    <message>
        <source>Find an integration type</source>
        <translation>Buscar un tipo de integración</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No integration type</extracomment>
        <translation>Ninguno seleccionado</translation>
    </message>
</context>
<context>
    <name>purser::TypeChooser</name>
    <message>
        <source>Integration Type</source>
        <translation>Tipo de integración</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No family of types</extracomment>
        <translation>Ninguno seleccionado</translation>
    </message>
    <message>
        <source>Integration Family</source>
        <translation>Familia de integración</translation>
    </message>
    <message>
        <source>Types of one family do the same kind of work. Choosing a type alone is enough.</source>
        <translation>Los tipos de una misma familia hacen el mismo tipo de trabajo. Basta con elegir un tipo.</translation>
    </message>
    <message>
        <source>What kind of registry or tool the credential is for. The fields below follow from it, and it cannot be changed later. Type a part of a name to find a type.</source>
        <translation>Para qué clase de registro o herramienta es la credencial. De ella dependen los campos de abajo, y no se puede cambiar más adelante. Escriba parte de un nombre para encontrar un tipo.</translation>
    </message>
</context>
<context>
    <name>purser::UsedBy</name>
    <message>
        <source>Look again</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>Reads the files of the projects anew</source>
        <translation>Vuelve a leer los archivos de los proyectos</translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>Volviendo a leer los archivos de %1 de %n proyecto…</numerusform>
            <numerusform>Volviendo a leer los archivos de %1 de %n proyectos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing uses this integration yet.</source>
        <translation>Nada usa todavía esta integración.</translation>
    </message>
</context>
</TS>
