<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Account</name>
    <message>
        <source>This Purser opens accounts in files only.</source>
        <translation>Cette version de Purser n’ouvre que des comptes enregistrés dans un fichier.</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Le fichier dépasse %1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8.</source>
        <translation>Le fichier n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation>Ce n’est pas du YAML&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The indentation has a tab in it, where YAML takes blanks only.</source>
        <translation>L’indentation contient une tabulation, alors que YAML n’admet que des espaces.</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>Le fichier compte plus de %1 niveaux d’imbrication.</translation>
    </message>
    <message>
        <source>There is more in the file than Purser reads.</source>
        <translation>Le fichier contient plus d’éléments que Purser n’en lit.</translation>
    </message>
    <message>
        <source>There are several documents in the file, where one is expected.</source>
        <translation>Le fichier contient plusieurs documents alors qu’un seul est attendu.</translation>
    </message>
    <message>
        <source>The file was written by a newer Purser (version %1). Update Purser to read it.</source>
        <translation>Le fichier a été écrit par une version plus récente de Purser (version %1). Mettez Purser à jour pour le lire.</translation>
    </message>
    <message>
        <source>There are more faults than the first %1.</source>
        <translation>Le fichier contient d’autres erreurs que les %1 premières.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure ici deux fois.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. There is: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de sens ici. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» est absent.</translation>
    </message>
    <message>
        <source>“%1” has to be lines of “key: value”.</source>
        <translation>«&#xa0;%1&#xa0;» doit être formé de lignes «&#xa0;key: value&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has to be a list.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <source>The name “%1” is taken by line %2.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est déjà pris à la ligne %2.</translation>
    </message>
    <message>
        <source>There is no integration type “%1”.</source>
        <translation>Il n’existe aucun type d’intégration «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The type “%2” has no field “%1”.</source>
        <translation>Le type «&#xa0;%2&#xa0;» n’a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The field “%1” is secret: it does not belong into a file.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» est secret&#xa0;: il n’a pas sa place dans un fichier.</translation>
    </message>
    <message>
        <source>The type “%2” has no secret field “%1”.</source>
        <translation>Le type «&#xa0;%2&#xa0;» n’a pas de champ secret «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be allowed. There is: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être autorisé. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There are secrets in this file. They belong into an encrypted parcel.</source>
        <translation>Ce fichier contient des secrets. Leur place est dans un colis chiffré.</translation>
    </message>
    <message>
        <source>The secret “%1” is no base64.</source>
        <translation>Le secret «&#xa0;%1&#xa0;» n’est pas du base64.</translation>
    </message>
    <message>
        <source>There is no integration “%1” in the file.</source>
        <translation>Le fichier ne contient aucune intégration «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its subscription has no project “%1” in the file.</source>
        <translation>Son abonnement n’a aucun projet «&#xa0;%1&#xa0;» dans le fichier.</translation>
    </message>
    <message>
        <source>Its subscription uses nothing under the name “%1” in the file.</source>
        <translation>Son abonnement n’utilise rien sous le nom «&#xa0;%1&#xa0;» dans le fichier.</translation>
    </message>
    <message>
        <source>No project is listed. Leave “projects” out if all may use it.</source>
        <translation>Aucun projet n’est indiqué. Omettez «&#xa0;projects&#xa0;» si tous peuvent l’utiliser.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is no file of that kind: “%1” is missing.</source>
        <translation>Ce n’est pas un fichier de ce type&#xa0;: «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” is no version of such a file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version d’un tel fichier.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Wanted is something like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris ici. Il faut quelque chose comme %2.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>add “%1”</source>
        <translation>l’ajout de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Added integration %1.</source>
        <translation>Intégration %1 ajoutée.</translation>
    </message>
    <message>
        <source>edit “%1”</source>
        <translation>la modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edited integration %1.</source>
        <translation>Intégration %1 modifiée.</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>la suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Deleted integration %1.</source>
        <translation>Intégration %1 supprimée.</translation>
    </message>
    <message>
        <source>Integration %1 was added by a login with %3.</source>
        <translation>Intégration %1 ajoutée par une connexion avec %3.</translation>
    </message>
    <message>
        <source>The password of integration %1 was replaced by a login with %3.</source>
        <translation>Mot de passe de l’intégration %1 remplacé par une connexion avec %3.</translation>
    </message>
    <message>
        <source>Integration %1 was deleted by a logout with %3.</source>
        <translation>Intégration %1 supprimée par une déconnexion avec %3.</translation>
    </message>
    <message>
        <source>allow for “%1”</source>
        <translation>l’autorisation accordée à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Allowed for integration %1: %3.</source>
        <translation>Autorisation accordée à l’intégration %1&#xa0;: %3.</translation>
    </message>
    <message>
        <source>assign “%1”</source>
        <translation>l’affectation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Assigned integration %1 to subscriptions: %3.</source>
        <translation>Intégration %1 affectée aux abonnements&#xa0;: %3.</translation>
    </message>
    <message>
        <source>make “%1” the default</source>
        <translation>le choix de «&#xa0;%1&#xa0;» par défaut</translation>
    </message>
    <message>
        <source>Made integration %1 the default of its registry.</source>
        <translation>L’intégration %1 est désormais utilisée par défaut pour son registre.</translation>
    </message>
    <message>
        <source>end “%1” being the default</source>
        <translation>l’abandon de «&#xa0;%1&#xa0;» par défaut</translation>
    </message>
    <message>
        <source>Integration %1 is no longer the default of its registry.</source>
        <translation>L’intégration %1 n’est plus utilisée par défaut pour son registre.</translation>
    </message>
    <message>
        <source>release “%1”</source>
        <translation>le détachement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Released dependencies of %1: %3.</source>
        <translation>Dépendances détachées de l’intégration %1&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Added subscription %1.</source>
        <translation>Abonnement %1 ajouté.</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>le renommage de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Renamed subscription %1 to %3.</source>
        <translation>Abonnement %1 renommé en %3.</translation>
    </message>
    <message>
        <source>remove “%1”</source>
        <translation>le retrait de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removed subscription %1.</source>
        <translation>Abonnement %1 retiré.</translation>
    </message>
    <message>
        <source>enable “%1” for %2</source>
        <translation>l’activation de «&#xa0;%1&#xa0;» pour %2</translation>
    </message>
    <message>
        <source>Enabled integration %1 for subscription %2.</source>
        <translation>Intégration %1 activée pour l’abonnement %2.</translation>
    </message>
    <message>
        <source>edit “%1” of %2</source>
        <translation>la modification de «&#xa0;%1&#xa0;» dans %2</translation>
    </message>
    <message>
        <source>Edited integration %1 of subscription %2.</source>
        <translation>Intégration %1 de l’abonnement %2 modifiée.</translation>
    </message>
    <message>
        <source>swap “%1” of %2</source>
        <translation>le remplacement de «&#xa0;%1&#xa0;» dans %2</translation>
    </message>
    <message>
        <source>Pointed %1 of subscription %2 at integration %3.</source>
        <translation>L’intégration %1 de l’abonnement %2 repose désormais sur l’intégration %3.</translation>
    </message>
    <message>
        <source>delete “%1” from %2</source>
        <translation>la suppression de «&#xa0;%1&#xa0;» dans %2</translation>
    </message>
    <message>
        <source>Deleted integration %1 from subscription %2.</source>
        <translation>Intégration %1 supprimée de l’abonnement %2.</translation>
    </message>
    <message>
        <source>add project “%1”</source>
        <translation>l’ajout du projet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Added project %1 to subscription %2.</source>
        <translation>Projet %1 ajouté à l’abonnement %2.</translation>
    </message>
    <message>
        <source>edit project “%1”</source>
        <translation>la modification du projet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edited project %1 of subscription %2.</source>
        <translation>Projet %1 de l’abonnement %2 modifié.</translation>
    </message>
    <message>
        <source>remove project “%1”</source>
        <translation>le retrait du projet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removed project %1 from subscription %2.</source>
        <translation>Projet %1 retiré de l’abonnement %2.</translation>
    </message>
    <message>
        <source>add environment “%1”</source>
        <translation>l’ajout de l’environnement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Added environment %1 to subscription %2.</source>
        <translation>Environnement %1 ajouté à l’abonnement %2.</translation>
    </message>
    <message>
        <source>edit environment “%1”</source>
        <translation>la modification de l’environnement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edited environment %1 of subscription %2.</source>
        <translation>Environnement %1 de l’abonnement %2 modifié.</translation>
    </message>
    <message>
        <source>remove environment “%1”</source>
        <translation>le retrait de l’environnement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removed environment %1 from subscription %2.</source>
        <translation>Environnement %1 retiré de l’abonnement %2.</translation>
    </message>
    <message>
        <source>add image “%1”</source>
        <translation>l’ajout de l’image «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Added image %1 to subscription %2.</source>
        <translation>Image %1 ajoutée à l’abonnement %2.</translation>
    </message>
    <message>
        <source>edit image “%1”</source>
        <translation>la modification de l’image «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edited image %1 of subscription %2.</source>
        <translation>Image %1 de l’abonnement %2 modifiée.</translation>
    </message>
    <message>
        <source>remove image “%1”</source>
        <translation>le retrait de l’image «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removed image %1 from subscription %2.</source>
        <translation>Image %1 retirée de l’abonnement %2.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AgeFault</name>
    <message>
        <source>This is no file of age.</source>
        <translation>Ce n’est pas un fichier age.</translation>
    </message>
    <message>
        <source>The file is in a version of age&apos;s format that this Purser cannot read.</source>
        <translation>Le fichier utilise une version du format age que cette version de Purser ne sait pas lire.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged. Fetch it again.</source>
        <translation>Le début du fichier est endommagé. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is cut off. Fetch it again.</source>
        <translation>Le fichier est tronqué. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is encrypted to a key, and Purser reads those with a passphrase.</source>
        <translation>Le fichier est chiffré pour une clé, alors que Purser lit ceux chiffrés par une phrase secrète.</translation>
    </message>
    <message>
        <source>To try a passphrase on this file costs more memory than Purser spends on it.</source>
        <translation>Essayer une phrase secrète sur ce fichier demande plus de mémoire que Purser n’y consacre.</translation>
    </message>
    <message>
        <source>There is not enough memory to try a passphrase on this file.</source>
        <translation>La mémoire est insuffisante pour essayer une phrase secrète sur ce fichier.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the beginning of the file was altered.</source>
        <translation>La phrase secrète est incorrecte, ou le début du fichier a été altéré.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file was altered or cut off. Fetch it again.</source>
        <translation>La phrase secrète est correcte, mais le fichier a été altéré ou tronqué. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file was altered: there is more behind its end. Fetch it again.</source>
        <translation>Le fichier a été altéré&#xa0;: des données suivent sa fin. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The account is too large for one file.</source>
        <translation>Le compte est trop volumineux pour un seul fichier.</translation>
    </message>
</context>
<context>
    <name>CheckSentences</name>
    <message>
        <source>Check the user name, then enter the password again.</source>
        <translation>Vérifiez le nom d’utilisateur, puis saisissez à nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour before you check again.</source>
        <translation>Attendez un quart d’heure avant de relancer la vérification.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator whether its token service and the registry agree on service and issuer.</source>
        <translation>Demandez à l’administrateur du registre si le service de jetons et le registre s’accordent sur le service et l’émetteur.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, or have the registry&apos;s set.</source>
        <translation>Réglez l’horloge de cet ordinateur, ou faites régler celle du registre.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for the right.</source>
        <translation>Demandez ce droit à l’administrateur du registre.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator whether the account is blocked or your network is not on the allowed list.</source>
        <translation>Demandez à l’administrateur du registre si le compte est bloqué ou si votre réseau est absent de la liste autorisée.</translation>
    </message>
    <message>
        <source>Look in IAM whether the key was deleted or deactivated, or make a new one.</source>
        <translation>Vérifiez dans IAM si la clé a été supprimée ou désactivée, ou créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Enter the secret access key again. Amazon shows it only once; if it is lost, make a new key.</source>
        <translation>Saisissez à nouveau la clé d’accès secrète. Amazon ne la montre qu’une fois&#x202f;; si elle est perdue, créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>Enter new temporary keys, or keys of an IAM user, which last.</source>
        <translation>Saisissez de nouvelles clés temporaires, ou les clés d’un utilisateur IAM, qui sont durables.</translation>
    </message>
    <message>
        <source>Have ecr:GetAuthorizationToken allowed for it in IAM.</source>
        <translation>Faites autoriser ecr:GetAuthorizationToken pour cette clé dans IAM.</translation>
    </message>
    <message>
        <source>Check the account number, or have that registry&apos;s policy allow your account.</source>
        <translation>Vérifiez le numéro de compte, ou faites autoriser votre compte par la politique de ce registre.</translation>
    </message>
    <message>
        <source>Check the spelling; regions are written like eu-central-1.</source>
        <translation>Vérifiez l’orthographe&#x202f;; une région s’écrit par exemple eu-central-1.</translation>
    </message>
    <message>
        <source>Choose the file with the authority&apos;s certificate again.</source>
        <translation>Choisissez à nouveau le fichier du certificat de l’autorité.</translation>
    </message>
    <message>
        <source>Choose the certificate and its own key again, both as PEM.</source>
        <translation>Choisissez à nouveau le certificat et sa clé, tous deux au format PEM.</translation>
    </message>
    <message>
        <source>Check by pulling a private image with it; for an open registry none is needed.</source>
        <translation>Récupérez une image privée pour vérifier ces identifiants&#x202f;; un registre ouvert n’en demande pas.</translation>
    </message>
    <message>
        <source>Check by pulling a private image with it.</source>
        <translation>Récupérez une image privée pour vérifier ces identifiants.</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>Relancez la vérification plus tard.</translation>
    </message>
    <message>
        <source>Check again when the registry works; the credential is not the cause.</source>
        <translation>Relancez la vérification quand le registre fonctionnera&#x202f;; les identifiants ne sont pas en cause.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to correct the address of the token service.</source>
        <translation>Demandez à l’administrateur du registre de corriger l’adresse du service de jetons.</translation>
    </message>
    <message>
        <source>If you know that %3 belongs to this registry, allow it.</source>
        <translation>Si vous savez que l’hôte %3 appartient à ce registre, autorisez-le.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to correct its base address: the token service has to be https.</source>
        <translation>Demandez à l’administrateur du registre d’en corriger l’adresse de base&#xa0;: le service de jetons doit être en https.</translation>
    </message>
    <message>
        <source>Ask the administrator whether a proxy in front of it removes WWW-Authenticate.</source>
        <translation>Demandez à l’administrateur si un proxy placé devant le registre supprime WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Show the registry&apos;s administrator what it sends.</source>
        <translation>Montrez à l’administrateur du registre ce que celui-ci envoie.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to offer Basic or token login.</source>
        <translation>Demandez à l’administrateur du registre de proposer l’authentification Basic ou par jeton.</translation>
    </message>
    <message>
        <source>Look for a login page of your network, or show the answer to the administrator.</source>
        <translation>Cherchez une page de connexion de votre réseau, ou montrez la réponse à l’administrateur.</translation>
    </message>
    <message>
        <source>Show the registry&apos;s administrator what the token service says.</source>
        <translation>Montrez à l’administrateur du registre ce que répond le service de jetons.</translation>
    </message>
    <message>
        <source>Check the address, then show the answer to the registry&apos;s administrator.</source>
        <translation>Vérifiez l’adresse, puis montrez la réponse à l’administrateur du registre.</translation>
    </message>
    <message>
        <source>Check again when you like.</source>
        <translation>Relancez la vérification quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>Download the key file again and choose it unchanged.</source>
        <translation>Téléchargez à nouveau le fichier de clé et choisissez-le sans le modifier.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this registry if you trust the network in between.</source>
        <translation>Utilisez https, ou autorisez http en clair pour ce registre si vous faites confiance au réseau intermédiaire.</translation>
    </message>
    <message>
        <source>Enter the registry&apos;s host name, and the port if it has one.</source>
        <translation>Saisissez le nom d’hôte du registre, et le port s’il en a un.</translation>
    </message>
    <message>
        <source>Enter the user name without it.</source>
        <translation>Saisissez le nom d’utilisateur sans ce caractère.</translation>
    </message>
    <message>
        <source>Check the address: the registry is often at another host than its web pages.</source>
        <translation>Vérifiez l’adresse&#xa0;: le registre se trouve souvent sur un autre hôte que ses pages web.</translation>
    </message>
    <message>
        <source>Enter the address of the registry, not of its web pages.</source>
        <translation>Saisissez l’adresse du registre, et non celle de ses pages web.</translation>
    </message>
    <message>
        <source>Open a web browser once to log in to your network, or connect to the VPN.</source>
        <translation>Ouvrez une fois un navigateur web pour vous connecter à votre réseau, ou connectez-vous au VPN.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether a VPN is needed to see it.</source>
        <translation>Vérifiez l’orthographe, ainsi que la nécessité éventuelle d’un VPN.</translation>
    </message>
    <message>
        <source>Check the port, and whether the registry is running.</source>
        <translation>Vérifiez le port, et assurez-vous que le registre est en service.</translation>
    </message>
    <message>
        <source>Check whether a firewall, a VPN or a proxy is in between.</source>
        <translation>Vérifiez si un pare-feu, un VPN ou un proxy se trouve sur le chemin.</translation>
    </message>
    <message>
        <source>Check again; if it stays, check whether the port wants https.</source>
        <translation>Relancez la vérification&#x202f;; si le problème persiste, vérifiez si le port attend du https.</translation>
    </message>
    <message>
        <source>Check the network, then check again.</source>
        <translation>Vérifiez le réseau, puis relancez la vérification.</translation>
    </message>
    <message>
        <source>Connect this computer, then check again.</source>
        <translation>Connectez cet ordinateur au réseau, puis relancez la vérification.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the administrator&apos;s, then trust it for this host.</source>
        <translation>Comparez son empreinte avec celle que donne l’administrateur, puis faites-lui confiance pour cet hôte.</translation>
    </message>
    <message>
        <source>Have your company&apos;s authority installed on this computer, or compare the fingerprint and trust it for this host.</source>
        <translation>Faites installer l’autorité de votre entreprise sur cet ordinateur, ou comparez l’empreinte et faites confiance au certificat pour cet hôte.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to renew it.</source>
        <translation>Demandez à l’administrateur du registre de le renouveler.</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s clock first.</source>
        <translation>Vérifiez d’abord l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter the registry by a name that its certificate has.</source>
        <translation>Désignez le registre par un nom qui figure dans son certificat.</translation>
    </message>
    <message>
        <source>Add your company&apos;s authority to the integration, have the server send its whole chain, or compare the fingerprint and trust it for this host.</source>
        <translation>Ajoutez l’autorité de votre entreprise à l’intégration, faites envoyer la chaîne complète par le serveur, ou comparez l’empreinte et faites confiance au certificat pour cet hôte.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a certificate with 2048 bits and SHA-256.</source>
        <translation>Demandez à l’administrateur du registre un certificat de 2048&#xa0;bits avec SHA-256.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a server certificate.</source>
        <translation>Demandez à l’administrateur du registre un certificat de serveur.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to offer TLS 1.2 or later.</source>
        <translation>Demandez à l’administrateur du registre de proposer TLS 1.2 ou une version ultérieure.</translation>
    </message>
    <message>
        <source>Add the certificate you were given, with its key, to the integration.</source>
        <translation>Ajoutez à l’intégration le certificat qui vous a été remis, avec sa clé.</translation>
    </message>
    <message>
        <source>Ask the administrator whether it has expired and which authority it must come from.</source>
        <translation>Demandez à l’administrateur s’il a expiré et de quelle autorité il doit provenir.</translation>
    </message>
    <message>
        <source>Ask the administrator whether it speaks TLS 1.2 and wants a certificate.</source>
        <translation>Demandez à l’administrateur si le registre prend en charge TLS 1.2 et s’il exige un certificat.</translation>
    </message>
    <message>
        <source>Enter the port of https, or the address with http://.</source>
        <translation>Saisissez le port https, ou l’adresse avec http://.</translation>
    </message>
    <message>
        <source>Enter the address with https://.</source>
        <translation>Saisissez l’adresse avec https://.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, and whether it is running.</source>
        <translation>Vérifiez l’adresse du proxy, et assurez-vous qu’il est en service.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy what it dislikes.</source>
        <translation>Demandez au responsable du proxy ce que celui-ci rejette.</translation>
    </message>
    <message>
        <source>Have the proxy let you through, or except %1.</source>
        <translation>Demandez un accès au proxy, ou ajoutez une exception pour %1.</translation>
    </message>
    <message>
        <source>Log in to the proxy, or except %1 from it.</source>
        <translation>Authentifiez-vous auprès du proxy, ou ajoutez-y une exception pour %1.</translation>
    </message>
    <message>
        <source>Use https, or except %1 from the proxy.</source>
        <translation>Utilisez https, ou ajoutez au proxy une exception pour %1.</translation>
    </message>
    <message>
        <source>If %3 is the registry you mean, enter that address.</source>
        <translation>Si %3 est bien le registre voulu, saisissez cette adresse.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Check again at %1.</source>
        <translation>Relancez la vérification à %1.</translation>
    </message>
    <message>
        <source>Use the Docker ID, not the e-mail address, and an access token as the password: with two-factor login or single sign-on nothing else works. An organisation&apos;s token goes with the organisation&apos;s name.</source>
        <translation>Utilisez le Docker ID, et non l’adresse e-mail, avec un jeton d’accès comme mot de passe&#xa0;: avec l’authentification à deux facteurs ou l’authentification unique (SSO), rien d’autre ne fonctionne. Un jeton d’organisation s’utilise avec le nom de l’organisation.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, and stop what still uses an old password: each try prolongs the lock.</source>
        <translation>Attendez un quart d’heure, et arrêtez ce qui utilise encore un ancien mot de passe&#xa0;: chaque tentative prolonge le blocage.</translation>
    </message>
    <message>
        <source>Enter registry-1.docker.io, the registry&apos;s own host.</source>
        <translation>Saisissez registry-1.docker.io, l’hôte propre au registre.</translation>
    </message>
    <message>
        <source>Look in the Google Cloud console whether the service account or its key was deleted or disabled. gcr.io is served by Artifact Registry: the account needs the role Artifact Registry Reader.</source>
        <translation>Vérifiez dans la console Google Cloud si le compte de service ou sa clé a été supprimé ou désactivé. gcr.io est servi par Artifact Registry&#xa0;: le compte doit avoir le rôle Lecteur Artifact Registry.</translation>
    </message>
    <message>
        <source>Give the service account the role Artifact Registry Reader in the project; gcr.io is served by Artifact Registry as well.</source>
        <translation>Attribuez au compte de service le rôle Lecteur Artifact Registry dans le projet&#x202f;; gcr.io est lui aussi servi par Artifact Registry.</translation>
    </message>
    <message>
        <source>Check that the Artifact Registry API is enabled in the project and lets your network in.</source>
        <translation>Vérifiez que l’API Artifact Registry est activée dans le projet et qu’elle admet votre réseau.</translation>
    </message>
    <message>
        <source>Enter gcr.io, or the host of an Artifact Registry location such as europe-docker.pkg.dev.</source>
        <translation>Saisissez gcr.io, ou l’hôte d’un emplacement Artifact Registry tel que europe-docker.pkg.dev.</translation>
    </message>
    <message>
        <source>A password of Amazon ECR is good for 12 hours. Use the type Amazon ECR, which asks for new ones.</source>
        <translation>Un mot de passe Amazon ECR est valable 12&#xa0;heures. Utilisez le type Amazon ECR, qui en demande de nouveaux.</translation>
    </message>
    <message>
        <source>Check the account number and the region; if both are right, check again in some minutes.</source>
        <translation>Vérifiez le numéro de compte et la région&#x202f;; si les deux sont corrects, relancez la vérification dans quelques minutes.</translation>
    </message>
    <message>
        <source>Check the account number, and whether a VPN is needed to see it.</source>
        <translation>Vérifiez le numéro de compte, ainsi que la nécessité éventuelle d’un VPN.</translation>
    </message>
    <message>
        <source>Check the policies of the registry and of your network&apos;s endpoint in AWS: one of them denies it.</source>
        <translation>Vérifiez dans AWS les politiques du registre et du point de terminaison de votre réseau&#xa0;: l’une d’elles refuse l’accès.</translation>
    </message>
    <message>
        <source>Set the clock of this computer: Amazon allows five minutes.</source>
        <translation>Réglez l’horloge de cet ordinateur&#xa0;: Amazon tolère cinq minutes d’écart.</translation>
    </message>
    <message>
        <source>Check the region, and whether a proxy in between changes Amazon&apos;s answers.</source>
        <translation>Vérifiez la région, et assurez-vous qu’aucun proxy intermédiaire ne modifie les réponses d’Amazon.</translation>
    </message>
    <message>
        <source>Use the encrypted password of the command line (Account Settings at Quay), or a robot account by its full name, namespace+robot, with the robot&apos;s token.</source>
        <translation>Utilisez le mot de passe chiffré pour la ligne de commande (Account Settings dans Quay), ou un compte robot sous son nom complet, namespace+robot, avec le jeton du robot.</translation>
    </message>
    <message>
        <source>Enter quay.io, or the host of your own Quay, without a path.</source>
        <translation>Saisissez quay.io, ou l’hôte de votre propre Quay, sans chemin.</translation>
    </message>
    <message>
        <source>Use an access token as the password: people who log in with single sign-on have no other.</source>
        <translation>Utilisez un jeton d’accès comme mot de passe&#xa0;: les personnes qui se connectent par authentification unique (SSO) n’en ont pas d’autre.</translation>
    </message>
    <message>
        <source>Load its authority from https://%1/ca and add it to the integration, or compare the fingerprint and trust the certificate for this host.</source>
        <translation>Téléchargez son autorité depuis https://%1/ca et ajoutez-la à l’intégration, ou comparez l’empreinte et faites confiance au certificat pour cet hôte.</translation>
    </message>
    <message>
        <source>Check the port: a Trusted Registry beside other services is often at 443 or 4443.</source>
        <translation>Vérifiez le port&#xa0;: un Trusted Registry voisin d’autres services utilise souvent 443 ou 4443.</translation>
    </message>
    <message>
        <source>Use an identity token as the password, with the name of the user it is for. After several wrong ones Artifactory locks a user without saying so.</source>
        <translation>Utilisez un jeton d’identité comme mot de passe, avec le nom de l’utilisateur auquel il est destiné. Après plusieurs erreurs, Artifactory bloque l’utilisateur sans le signaler.</translation>
    </message>
    <message>
        <source>Have an administrator of Artifactory unlock the user.</source>
        <translation>Faites débloquer l’utilisateur par un administrateur d’Artifactory.</translation>
    </message>
    <message>
        <source>Artifactory allows anonymous access here, so it looks at no password. Check by pulling a private image.</source>
        <translation>Artifactory autorise ici l’accès anonyme et n’examine donc aucun mot de passe. Récupérez une image privée pour vérifier ces identifiants.</translation>
    </message>
    <message>
        <source>Enter the host or the port of the Docker repository, such as docker-local.%1 or %1:5001.</source>
        <translation>Saisissez l’hôte ou le port du dépôt Docker, par exemple docker-local.%1 ou %1:5001.</translation>
    </message>
    <message>
        <source>Ask the administrator to correct the custom base URL of Artifactory: it has to begin with https.</source>
        <translation>Demandez à l’administrateur de corriger l’URL de base personnalisée d’Artifactory&#xa0;: elle doit commencer par https.</translation>
    </message>
    <message>
        <source>Use a classic access token with read:packages, authorised for single sign-on if the organisation asks for it. The user name does not matter.</source>
        <translation>Utilisez un jeton d’accès classique avec read:packages, autorisé pour l’authentification unique (SSO) si l’organisation l’exige. Le nom d’utilisateur est indifférent.</translation>
    </message>
    <message>
        <source>Give the access token read:packages at GitHub, and write:packages if it is to push.</source>
        <translation>Accordez au jeton d’accès read:packages sur GitHub, ainsi que write:packages s’il doit servir au push.</translation>
    </message>
    <message>
        <source>Enter ghcr.io, the registry&apos;s own host.</source>
        <translation>Saisissez ghcr.io, l’hôte propre au registre.</translation>
    </message>
    <message>
        <source>With two-factor login, use a personal access token with read_registry as the password. A deploy token goes with its own user name, a project&apos;s token with any.</source>
        <translation>Avec l’authentification à deux facteurs, utilisez comme mot de passe un jeton d’accès personnel avec read_registry. Un jeton de déploiement s’utilise avec son propre nom d’utilisateur, un jeton de projet avec n’importe lequel.</translation>
    </message>
    <message>
        <source>After several wrong passwords GitLab shuts out an address for an hour: wait, then check again once.</source>
        <translation>Après plusieurs mots de passe erronés, GitLab bloque une adresse pendant une heure&#xa0;: attendez, puis ne relancez la vérification qu’une fois.</translation>
    </message>
    <message>
        <source>Enter the registry&apos;s own address, not GitLab&apos;s: registry.%1, or %1:5050 where it shares the host.</source>
        <translation>Saisissez l’adresse du registre lui-même, et non celle de GitLab&#xa0;: registry.%1, ou %1:5050 s’il partage l’hôte.</translation>
    </message>
    <message>
        <source>Check that the admin user is enabled, which it is not at first, or use a token or a service principal.</source>
        <translation>Vérifiez que l’utilisateur administrateur est activé, ce qui n’est pas le cas à l’origine, ou utilisez un jeton ou un principal de service.</translation>
    </message>
    <message>
        <source>Have the address of your network allowed in the registry&apos;s networking settings, or connect to the VPN.</source>
        <translation>Faites autoriser l’adresse de votre réseau dans les paramètres réseau du registre, ou connectez-vous au VPN.</translation>
    </message>
    <message>
        <source>Check the registry&apos;s name in the Azure portal; a private one is seen only from its own network or VPN.</source>
        <translation>Vérifiez le nom du registre dans le portail Azure&#x202f;; un registre privé n’est visible que depuis son propre réseau ou VPN.</translation>
    </message>
    <message>
        <source>Enter the login server that the Azure portal shows: NAME.azurecr.io.</source>
        <translation>Saisissez le serveur de connexion indiqué par le portail Azure&#xa0;: NOM.azurecr.io.</translation>
    </message>
    <message>
        <source>If you log in to Harbor with single sign-on (OIDC), use the CLI secret of your profile as the password. A robot&apos;s name is whole only with what stands before it: robot$project+name.</source>
        <translation>Si vous vous connectez à Harbor par authentification unique (OIDC), utilisez comme mot de passe le secret CLI de votre profil. Le nom d’un robot n’est complet qu’avec son préfixe&#xa0;: robot$projet+nom.</translation>
    </message>
    <message>
        <source>Ask the administrator to have the proxy in front of Harbor send X-Forwarded-Proto.</source>
        <translation>Demandez à l’administrateur que le proxy placé devant Harbor envoie X-Forwarded-Proto.</translation>
    </message>
    <message>
        <source>Enter the host and port of Harbor itself, without /harbor.</source>
        <translation>Saisissez l’hôte et le port de Harbor lui-même, sans /harbor.</translation>
    </message>
    <message>
        <source>Use $oauthtoken as the user name and an NGC key as the password.</source>
        <translation>Utilisez $oauthtoken comme nom d’utilisateur et une clé NGC comme mot de passe.</translation>
    </message>
    <message>
        <source>Enter registry.gitlab.com, the registry&apos;s own host.</source>
        <translation>Saisissez registry.gitlab.com, l’hôte propre au registre.</translation>
    </message>
    <message>
        <source>Enter the repository&apos;s own host, such as docker-local.example.jfrog.io.</source>
        <translation>Saisissez l’hôte propre au dépôt, par exemple docker-local.example.jfrog.io.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2.</source>
        <extracomment>%1 is the registry, %2 the user, %3 another host, %4 a detail such as a status or a time, %5 when it was checked.</extracomment>
        <translation>%1 accepte les identifiants de l’utilisateur %2.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2 and gives it a token of its own.</source>
        <translation>%1 accepte les identifiants de l’utilisateur %2 et lui remet un jeton à son nom.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2 and turns away callers without one.</source>
        <translation>%1 accepte les identifiants de l’utilisateur %2 et refuse l’accès à qui n’en a pas.</translation>
    </message>
    <message>
        <source>%1 accepts the token; the name %2 it does not look at.</source>
        <translation>%1 accepte le jeton, sans tenir compte du nom %2.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2; for a wrong one it gives no token.</source>
        <translation>%1 accepte les identifiants de l’utilisateur %2&#x202f;; avec des identifiants erronés, il ne remet pas de jeton.</translation>
    </message>
    <message>
        <source>Amazon gives the key %2 a password, and %1 accepts it.</source>
        <translation>Amazon fournit un mot de passe pour la clé %2, et %1 l’accepte.</translation>
    </message>
    <message>
        <source>Amazon does not know the access key %2.</source>
        <translation>Amazon ne connaît pas la clé d’accès %2.</translation>
    </message>
    <message>
        <source>Amazon knows the access key %2, but the secret is not the one of it.</source>
        <translation>Amazon connaît la clé d’accès %2, mais le secret n’est pas le sien.</translation>
    </message>
    <message>
        <source>The temporary key %2 has expired at Amazon.</source>
        <translation>La clé temporaire %2 a expiré chez Amazon.</translation>
    </message>
    <message>
        <source>Amazon knows the key %2, but it may not ask for a registry password.</source>
        <translation>Amazon connaît la clé %2, mais elle n’a pas le droit de demander un mot de passe de registre.</translation>
    </message>
    <message>
        <source>The key %2 belongs to the AWS account %4, which may not use the registry %1.</source>
        <translation>La clé %2 appartient au compte AWS %4, qui n’a pas le droit d’utiliser le registre %1.</translation>
    </message>
    <message>
        <source>Amazon has no region named %4, so the key %2 could not be tried.</source>
        <translation>Amazon n’a pas de région nommée %4&#xa0;: la clé %2 n’a donc pas pu être essayée.</translation>
    </message>
    <message>
        <source>The certificate authorities kept for %1 cannot be read, so nothing was sent.</source>
        <translation>Les autorités de certification enregistrées pour %1 sont illisibles&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The client certificate kept for %1 and its key do not fit together, so nothing was sent.</source>
        <translation>Le certificat client enregistré pour %1 et sa clé ne vont pas ensemble&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 refuses the user name or the password of %2.</source>
        <translation>%1 refuse le nom ou le mot de passe de l’utilisateur %2.</translation>
    </message>
    <message>
        <source>%1 has locked the login of %2 after too many failed ones.</source>
        <translation>%1 a bloqué la connexion de l’utilisateur %2 après un trop grand nombre d’échecs.</translation>
    </message>
    <message>
        <source>%1 does not accept the token that %2 has just been given.</source>
        <translation>%1 n’accepte pas le jeton qui vient d’être remis à l’utilisateur %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the login of %2, and its clock and the one of this computer are %4 apart.</source>
        <translation>%1 n’accepte pas les identifiants de l’utilisateur %2, et son horloge est décalée de %4 par rapport à celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 knows %2 but gives no right to use it.</source>
        <translation>%1 reconnaît l’utilisateur %2, mais ne lui donne pas le droit d’accès.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in from here.</source>
        <translation>%1 ne laisse pas l’utilisateur %2 entrer depuis ce réseau.</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the password of %2 could not be proved.</source>
        <translation>%1 laisse entrer tout le monde&#xa0;: le mot de passe de l’utilisateur %2 n’a donc pas pu être prouvé.</translation>
    </message>
    <message>
        <source>%1 gives everybody the same kind of token, so the password of %2 could not be proved.</source>
        <translation>%1 remet à tous le même genre de jeton&#xa0;: le mot de passe de l’utilisateur %2 n’a donc pas pu être prouvé.</translation>
    </message>
    <message>
        <source>%1 has had too many requests from here.</source>
        <translation>%1 a reçu trop de requêtes depuis ce réseau.</translation>
    </message>
    <message>
        <source>%1 is in trouble of its own (status %4).</source>
        <translation>%1 rencontre lui-même un problème (code %4).</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to %3, where it must not go.</source>
        <translation>%1 demande d’envoyer le mot de passe de l’utilisateur %2 à %3, où il ne doit pas aller.</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to another host, %3.</source>
        <translation>%1 demande d’envoyer le mot de passe de l’utilisateur %2 à un autre hôte, %3.</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to %3 without encryption.</source>
        <translation>%1 demande d’envoyer le mot de passe de l’utilisateur %2 à %3 sans chiffrement.</translation>
    </message>
    <message>
        <source>%1 asks for a login but does not say which kind.</source>
        <translation>%1 exige une authentification, mais n’indique pas laquelle.</translation>
    </message>
    <message>
        <source>%1 asks for a login in a way that cannot be understood.</source>
        <translation>%1 exige une authentification d’une manière incompréhensible.</translation>
    </message>
    <message>
        <source>%1 offers only kinds of login that Purser does not speak: %4.</source>
        <translation>%1 ne propose que des méthodes d’authentification que Purser ne connaît pas&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The token service of %1 answered without a token.</source>
        <translation>Le service de jetons associé à %1 a répondu sans jeton.</translation>
    </message>
    <message>
        <source>The token service of %1 rejected the request itself (status %4).</source>
        <translation>Le service de jetons associé à %1 a rejeté la requête elle-même (code %4).</translation>
    </message>
    <message>
        <source>%1 gave an answer that no registry should give (status %4).</source>
        <translation>%1 a donné une réponse qu’aucun registre ne devrait donner (code %4).</translation>
    </message>
    <message>
        <source>The check of %1 was cancelled.</source>
        <translation>La vérification auprès de %1 a été annulée.</translation>
    </message>
    <message>
        <source>The key for %1 is damaged, so nothing was sent.</source>
        <translation>La clé pour %1 est endommagée&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 can only be reached without encryption, so nothing was sent.</source>
        <translation>%1 n’est joignable que sans chiffrement&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The address of the registry for %2 cannot be used, so nothing was sent.</source>
        <translation>L’adresse du registre pour %2 est inutilisable&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The user name %2 cannot be sent to %1: it has a colon or a control character.</source>
        <translation>Le nom d’utilisateur %2 ne peut pas être envoyé à %1&#xa0;: il contient un deux-points ou un caractère de contrôle.</translation>
    </message>
    <message>
        <source>%1 has no registry at this address.</source>
        <translation>%1 n’a pas de registre à cette adresse.</translation>
    </message>
    <message>
        <source>%1 is a web site, not a registry.</source>
        <translation>%1 est un site web, et non un registre.</translation>
    </message>
    <message>
        <source>Instead of %1, a page for people answered from %3.</source>
        <translation>Au lieu du registre %1, c’est une page destinée aux visiteurs qui a répondu, depuis %3.</translation>
    </message>
    <message>
        <source>There is no computer named %1.</source>
        <translation>Il n’existe aucun ordinateur nommé %1.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Rien n’écoute à l’adresse %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 hung up before its answer was complete.</source>
        <translation>%1 a coupé la connexion avant la fin de sa réponse.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La connexion à %1 a échoué.</translation>
    </message>
    <message>
        <source>This computer has no network, so %1 could not be asked.</source>
        <translation>Cet ordinateur n’a pas de réseau&#xa0;: %1 n’a donc pas pu être interrogé.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it has signed itself.</source>
        <translation>%1 présente un certificat qu’il a signé lui-même.</translation>
    </message>
    <message>
        <source>%1 shows a certificate of an authority this computer does not know.</source>
        <translation>%1 présente un certificat d’une autorité inconnue de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %4.</source>
        <translation>Le certificat présenté par %1 a expiré le %4.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %4, and this computer&apos;s clock says %5.</source>
        <translation>Le certificat présenté par %1 est valide à partir du %4, alors que l’horloge de cet ordinateur indique le %5.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name: %3.</source>
        <translation>Le certificat présenté par %1 est établi pour un autre nom&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that leads to no authority this computer knows, or leaves out one in between.</source>
        <translation>%1 présente un certificat qui ne mène à aucune autorité connue de cet ordinateur, ou dont la chaîne est incomplète.</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key or a signature too weak to trust.</source>
        <translation>Le certificat présenté par %1 a une clé ou une signature trop faible pour être fiable.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for a server, or by somebody who must not issue any.</source>
        <translation>Le certificat présenté par %1 n’a pas été émis pour un serveur, ou l’a été par une entité qui n’y est pas habilitée.</translation>
    </message>
    <message>
        <source>%1 speaks only encryption that is too old to be safe.</source>
        <translation>%1 ne connaît que des chiffrements trop anciens pour être sûrs.</translation>
    </message>
    <message>
        <source>%1 lets in only callers with a certificate of their own.</source>
        <translation>%1 n’admet que les clients munis de leur propre certificat.</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate of this integration.</source>
        <translation>%1 n’accepte pas le certificat client de cette intégration.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: it may be too old, or let in only callers with a certificate.</source>
        <translation>Aucune connexion chiffrée avec %1 n’a pu être établie&#xa0;: il est peut-être trop ancien, ou n’admet que les clients munis d’un certificat.</translation>
    </message>
    <message>
        <source>%1 speaks http, not https.</source>
        <translation>%1 utilise http, et non https.</translation>
    </message>
    <message>
        <source>%1 speaks https, not http.</source>
        <translation>%1 utilise https, et non http.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 did not answer.</source>
        <translation>Le proxy %3 qui mène à %1 n’a pas répondu.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 hung up.</source>
        <translation>Le proxy %3 qui mène à %1 a coupé la connexion.</translation>
    </message>
    <message>
        <source>The proxy %3 opens no way to %1.</source>
        <translation>Le proxy %3 n’ouvre aucun accès à %1.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 wants a login.</source>
        <translation>Le proxy %3 qui mène à %1 exige une authentification.</translation>
    </message>
    <message>
        <source>The proxy %3 could read the password for %1, so it was not sent.</source>
        <translation>Le proxy %3 aurait pu lire le mot de passe destiné à %1&#xa0;: il n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>%1 sends callers on to %3, where the password must not go.</source>
        <translation>%1 renvoie vers %3, où le mot de passe ne doit pas aller.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be a registry&apos;s.</source>
        <translation>La réponse fournie par %1 est trop volumineuse pour être celle d’un registre.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussite</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms)</source>
        <translation>%1&#xa0;: %2 (%3&#xa0;ms)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitée</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Non prouvée</translation>
    </message>
    <message>
        <source>Not a registry</source>
        <translation>Pas un registre</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Basic login on /v2/</source>
        <translation>authentification Basic sur /v2/</translation>
    </message>
    <message>
        <source>a token that names the user</source>
        <translation>un jeton au nom de l’utilisateur</translation>
    </message>
    <message>
        <source>a password that Amazon gave for the keys</source>
        <translation>un mot de passe qu’Amazon a fourni pour les clés</translation>
    </message>
    <message>
        <source>a token that is given for a right login only</source>
        <translation>un jeton accordé aux seuls identifiants valides</translation>
    </message>
    <message>
        <source>a token that callers without a login cannot get</source>
        <translation>un jeton inaccessible à qui n’a pas d’identifiants</translation>
    </message>
    <message>
        <source>the registry&apos;s answer</source>
        <translation>la réponse du registre</translation>
    </message>
    <message>
        <source>The key is damaged</source>
        <translation>La clé est endommagée</translation>
    </message>
    <message>
        <source>The key is whole</source>
        <translation>La clé est intacte</translation>
    </message>
    <message>
        <source>A password from Amazon for the key %1</source>
        <translation>Mot de passe d’Amazon pour la clé %1</translation>
    </message>
    <message>
        <source>Look for the registry</source>
        <translation>Recherche du registre</translation>
    </message>
    <message>
        <source>It is a registry</source>
        <translation>C’est bien un registre</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Jeton pour %1</translation>
    </message>
    <message>
        <source>The registry does not accept the token</source>
        <translation>Le registre n’accepte pas le jeton</translation>
    </message>
    <message>
        <source>The registry accepts the token</source>
        <translation>Le registre accepte le jeton</translation>
    </message>
    <message>
        <source>The same without a login, to compare</source>
        <translation>La même requête sans identifiants, pour comparer</translation>
    </message>
    <message>
        <source>Login as %1</source>
        <translation>Connexion sous le nom %1</translation>
    </message>
    <message>
        <source>The certificate names its host only as its common name. Most other tools refuse that.</source>
        <translation>Le certificat ne désigne son hôte que par son nom commun (CN). La plupart des autres outils refusent cela.</translation>
    </message>
    <message>
        <source>Asked once for all that were checked together.</source>
        <translation>Demandé une seule fois pour tout ce qui a été vérifié ensemble.</translation>
    </message>
    <message>
        <source>Proved by: %1</source>
        <translation>Preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur répond&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CredentialHelper</name>
    <message>
        <source>The secret of “%1” is not text, and this protocol carries nothing else.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est pas du texte, et ce protocole ne transporte rien d’autre.</translation>
    </message>
    <message>
        <source>This is not what a tool sends to be stored.</source>
        <translation>Ce n’est pas ce qu’un outil envoie pour l’enregistrer.</translation>
    </message>
    <message>
        <source>Several integrations are for this registry: %1. Set PURSER_SUBSCRIPTION to a subscription that uses one of them, work in the folder of a project of one, or make one the default of the registry in Purser.</source>
        <translation>Plusieurs intégrations correspondent à ce registre&#xa0;: %1. Donnez à PURSER_SUBSCRIPTION le nom d’un abonnement qui utilise l’une d’elles, travaillez dans le dossier d’un de ses projets, ou choisissez dans Purser l’intégration par défaut du registre.</translation>
    </message>
    <message>
        <source>This is not the address of a registry.</source>
        <translation>Ce n’est pas l’adresse d’un registre.</translation>
    </message>
    <message>
        <source>the only one of its host</source>
        <translation>la seule pour son hôte</translation>
    </message>
    <message>
        <source>nothing tells it from the others</source>
        <translation>rien ne la distingue des autres</translation>
    </message>
    <message>
        <source>the subscription that PURSER_SUBSCRIPTION names uses it</source>
        <translation>l’abonnement indiqué par PURSER_SUBSCRIPTION l’utilise</translation>
    </message>
    <message>
        <source>the subscription that PURSER_SUBSCRIPTION names does not use it</source>
        <translation>l’abonnement indiqué par PURSER_SUBSCRIPTION ne l’utilise pas</translation>
    </message>
    <message>
        <source>the subscription of the project in this folder uses it</source>
        <translation>l’abonnement du projet de ce dossier l’utilise</translation>
    </message>
    <message>
        <source>the subscription of the project in this folder uses another one</source>
        <translation>l’abonnement du projet de ce dossier en utilise une autre</translation>
    </message>
    <message>
        <source>it is for that part of the registry</source>
        <translation>elle correspond à cette partie du registre</translation>
    </message>
    <message>
        <source>another one is for that part of the registry</source>
        <translation>une autre correspond à cette partie du registre</translation>
    </message>
    <message>
        <source>it is the default of its registry</source>
        <translation>elle est utilisée par défaut pour son registre</translation>
    </message>
    <message>
        <source>another one is the default of its registry</source>
        <translation>une autre est utilisée par défaut pour son registre</translation>
    </message>
    <message>
        <source>PURSER_SUBSCRIPTION names “%1”, and there is no such subscription.</source>
        <translation>PURSER_SUBSCRIPTION indique «&#xa0;%1&#xa0;», mais cet abonnement n’existe pas.</translation>
    </message>
    <message>
        <source>This login to Google ends within the hour, so Purser does not keep it. Log in as _json_key with the key of a service account.</source>
        <translation>Ces identifiants Google expirent dans l’heure&#xa0;: Purser ne les conserve donc pas. Connectez-vous en tant que _json_key avec la clé d’un compte de service.</translation>
    </message>
    <message>
        <source>Purser does not keep the tokens of a login in the browser. Log in with a personal access token: docker login -u NAME</source>
        <translation>Purser ne conserve pas les jetons d’une connexion par navigateur. Connectez-vous avec un jeton d’accès personnel&#xa0;: docker login -u NOM</translation>
    </message>
    <message>
        <source>The registry gave an identity token, which Purser does not keep. Log in with a user&apos;s name and a password or an access token that stays.</source>
        <translation>Le registre a remis un jeton d’identité, que Purser ne conserve pas. Connectez-vous avec un nom d’utilisateur et un mot de passe ou un jeton d’accès durable.</translation>
    </message>
    <message>
        <source>This password of Amazon&apos;s ends within 12 hours, so Purser does not keep it. Add an integration with the keys of the AWS account: with these Purser gets a password whenever one is asked for.</source>
        <translation>Ce mot de passe d’Amazon expire dans les 12&#xa0;heures&#xa0;: Purser ne le conserve donc pas. Ajoutez une intégration avec les clés du compte AWS&#xa0;: Purser s’en sert pour obtenir un mot de passe chaque fois qu’on en demande un.</translation>
    </message>
    <message>
        <source>Several integrations have this user: %1. Change the password of the right one in Purser.</source>
        <translation>Plusieurs intégrations ont cet utilisateur&#xa0;: %1. Changez dans Purser le mot de passe de celle qui convient.</translation>
    </message>
    <message>
        <source>“%1” is used by %2, so a logout does not delete it. End that, or delete it, in Purser.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisée par %2&#xa0;: une déconnexion ne la supprime donc pas. Mettez fin à cette utilisation, ou supprimez l’intégration, dans Purser.</translation>
    </message>
</context>
<context>
    <name>Dependents</name>
    <message>
        <source>%1, uses %2</source>
        <translation>%1, utilise %2</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No uses</extracomment>
        <translation>Aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à examiner</numerusform>
            <numerusform>%n points à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Uses</source>
        <extracomment>A noun: what a project uses</extracomment>
        <translation>Utilise</translation>
    </message>
    <message>
        <source>Last Scan</source>
        <translation>Dernière analyse</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>Ajouter un projet</translation>
    </message>
    <message>
        <source>Edit Project</source>
        <translation>Modifier le projet</translation>
    </message>
    <message>
        <source>Project Name</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Aucun projet</translation>
    </message>
    <message>
        <source>A project is a folder on this computer. A scan of it finds the files that use the integrations of this subscription, line by line.</source>
        <translation>Un projet est un dossier de cet ordinateur. Son analyse trouve, ligne par ligne, les fichiers qui utilisent les intégrations de cet abonnement.</translation>
    </message>
    <message>
        <source>As its people call it, often the repository&apos;s name</source>
        <translation>Le nom que lui donne son équipe, souvent celui du dépôt</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Add Environment</source>
        <translation>Ajouter un environnement</translation>
    </message>
    <message>
        <source>Edit Environment</source>
        <translation>Modifier l’environnement</translation>
    </message>
    <message>
        <source>Environment Name</source>
        <translation>Nom de l’environnement</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>Aucun environnement</translation>
    </message>
    <message>
        <source>An environment is a place to which this subscription deploys, with the integrations it needs to pull images there.</source>
        <translation>Un environnement est un lieu où cet abonnement déploie, avec les intégrations nécessaires pour y récupérer les images.</translation>
    </message>
    <message>
        <source>Where it runs: production, staging</source>
        <translation>Lieu d’exécution&#xa0;: production, préproduction</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Add Image</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Edit Image</source>
        <translation>Modifier l’image</translation>
    </message>
    <message>
        <source>Image Name</source>
        <translation>Nom de l’image</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>An image that this subscription pulls or pushes, with the integration that logs in to its registry.</source>
        <translation>Une image que cet abonnement récupère ou envoie, avec l’intégration qui donne accès à son registre.</translation>
    </message>
    <message>
        <source>As it is pulled: registry.example.com/team/app</source>
        <translation>Sous la forme utilisée pour la récupérer&#xa0;: registry.example.com/team/app</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The name “%1” has no letter from A to Z, so that no variable can begin with it. Rename it.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» ne contient aucune lettre de A à Z&#xa0;: aucune variable ne peut donc commencer par lui. Renommez-le.</translation>
    </message>
    <message>
        <source>“%1” and “%2” both set the variable %3, and one would hide the other. Take one at a time, or rename one.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» définissent toutes deux la variable %3&#xa0;: l’une masquerait l’autre. Exportez-les séparément, ou renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both for %3, and such a file holds one login for each registry. Take one at a time.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont toutes deux destinées à %3, et un tel fichier ne contient qu’une paire d’identifiants par registre. Exportez-les séparément.</translation>
    </message>
    <message>
        <source>“%1” does not say which account&apos;s registry it is for. Enter the AWS account ID.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas à quel compte appartient le registre. Saisissez l’ID de compte AWS.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) holds a NUL byte, which no environment variable can.</source>
        <translation>La valeur de la variable %2 («&#xa0;%1&#xa0;») contient un octet NUL, ce qu’aucune variable d’environnement n’admet.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) is not text in UTF-8, and such a file is. Take the format for a shell.</source>
        <translation>La valeur de la variable %2 («&#xa0;%1&#xa0;») n’est pas du texte en UTF-8, qu’exige un tel fichier. Choisissez le format pour shell.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) has several lines, and such a file has one for each variable. Take another format.</source>
        <translation>La valeur de la variable %2 («&#xa0;%1&#xa0;») occupe plusieurs lignes, alors qu’un tel fichier en compte une par variable. Choisissez un autre format.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) ends in \ or holds both &apos; and `, which the readers of such files understand differently. Take the format for a shell.</source>
        <translation>La valeur de la variable %2 («&#xa0;%1&#xa0;») se termine par \ ou contient à la fois &apos; et `, que les lecteurs de tels fichiers interprètent différemment. Choisissez le format pour shell.</translation>
    </message>
    <message>
        <source>A secret of Kubernetes has a name of small letters, digits, “-” and “.”: give it one.</source>
        <translation>Le nom d’un secret Kubernetes se compose de lettres minuscules, de chiffres, de «&#xa0;-&#xa0;» et de «&#xa0;.&#xa0;»&#xa0;: donnez-lui-en un.</translation>
    </message>
    <message>
        <source>A namespace of Kubernetes has a name of small letters, digits and “-”.</source>
        <translation>Le nom d’un espace de noms Kubernetes se compose de lettres minuscules, de chiffres et de «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” sets the variable %2 twice. Rename one of its keys.</source>
        <translation>«&#xa0;%1&#xa0;» définit deux fois la variable %2. Renommez l’une de ses clés.</translation>
    </message>
    <message>
        <source>“%1” worked until %2.</source>
        <translation>«&#xa0;%1&#xa0;» a fonctionné jusqu’au %2.</translation>
    </message>
    <message>
        <source>“%1” works until %2.</source>
        <translation>«&#xa0;%1&#xa0;» fonctionne jusqu’au %2.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
</context>
<context>
    <name>FieldIssues</name>
    <message>
        <source>Send the password unencrypted</source>
        <translation>Envoyer le mot de passe sans chiffrement</translation>
    </message>
    <message>
        <source>Trim the white space when saving</source>
        <translation>Supprimer les espaces superflus à l’enregistrement</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Purser&apos;s guide</source>
        <translation>Guide de Purser</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>%1. Marked: %2</source>
        <translation>%1. Repéré&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>HelperTrial</name>
    <message>
        <source>docker-credential-purser answers as the tools expect it.</source>
        <translation>docker-credential-purser répond comme les outils l’attendent.</translation>
    </message>
    <message>
        <source>docker-credential-purser is not on the PATH, so no tool finds it. Put a link to it into a folder that is, such as /usr/local/bin.</source>
        <translation>docker-credential-purser n’est pas dans le PATH&#xa0;: aucun outil ne le trouve. Placez un lien vers lui dans un dossier qui y figure, par exemple /usr/local/bin.</translation>
    </message>
    <message>
        <source>%1 is not Purser&apos;s. It said: %2</source>
        <translation>%1 n’est pas celui de Purser. Sa réponse&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not start: %2</source>
        <translation>%1 ne démarre pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>Asked for %1, docker-credential-purser said: %2</source>
        <translation>Interrogé sur %1, docker-credential-purser a répondu&#xa0;: %2</translation>
    </message>
    <message>
        <source>docker-credential-purser did not answer.</source>
        <translation>docker-credential-purser n’a pas répondu.</translation>
    </message>
</context>
<context>
    <name>IntegrationList</name>
    <message>
        <source>None</source>
        <extracomment>No subscriptions</extracomment>
        <translation>Aucun</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type Name</source>
        <translation>Nom du type</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Absent de cet ordinateur</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Acceptée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The credential expires on %1.</source>
        <translation>Les identifiants expirent le %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>Secret manquant</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Jamais vérifiée</translation>
    </message>
</context>
<context>
    <name>IntegrationType</name>
    <message>
        <source>Login server of your registry</source>
        <translation>Serveur de connexion de votre registre</translation>
    </message>
    <message>
        <source>Name of a token, a service principal&apos;s application ID, or the registry&apos;s name</source>
        <translation>Nom d’un jeton, ID d’application d’un principal de service, ou nom du registre</translation>
    </message>
    <message>
        <source>Password of the token, or the service principal&apos;s secret</source>
        <translation>Mot de passe du jeton, ou secret du principal de service</translation>
    </message>
    <message>
        <source>You need the login server of your registry and a token, a service principal, or its admin user (which is off unless somebody switched it on).</source>
        <translation>Il vous faut le serveur de connexion de votre registre, ainsi qu’un jeton, un principal de service ou son utilisateur administrateur (désactivé tant que personne ne l’a activé).</translation>
    </message>
    <message>
        <source>Create a token in the Azure portal, under Repository permissions, Tokens; its name is the username. To list tags it needs the right metadata/read.</source>
        <translation>Créez un jeton dans le portail Azure, sous Autorisations du référentiel, Jetons&#x202f;; son nom sert de nom d’utilisateur. Pour lister les tags, il lui faut le droit metadata/read.</translation>
    </message>
    <message>
        <source>The password goes to the keychain of this computer and nowhere else.</source>
        <translation>Le mot de passe est confié au trousseau de cet ordinateur et ne va nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Your JFrog Artifactory host</source>
        <translation>Hôte de votre JFrog Artifactory</translation>
    </message>
    <message>
        <source>Your JFrog Artifactory username</source>
        <translation>Votre nom d’utilisateur JFrog Artifactory</translation>
    </message>
    <message>
        <source>Password, identity token or reference token</source>
        <translation>Mot de passe, jeton d’identité ou jeton de référence</translation>
    </message>
    <message>
        <source>You need the host under which your Docker repository is reached: a subdomain, a port, or Artifactory itself if repositories have paths.</source>
        <translation>Il vous faut l’hôte par lequel on accède à votre dépôt Docker&#xa0;: un sous-domaine, un port, ou Artifactory lui-même si les dépôts ont un chemin.</translation>
    </message>
    <message>
        <source>Create an identity token in your profile and use it as the password. The username must be the one the token was made for.</source>
        <translation>Créez un jeton d’identité dans votre profil et utilisez-le comme mot de passe. Le nom d’utilisateur doit être celui pour lequel le jeton a été créé.</translation>
    </message>
    <message>
        <source>Url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last day on which the credential works, if you know it (optional)</source>
        <translation>Dernier jour de validité des identifiants, si vous le connaissez (facultatif)</translation>
    </message>
    <message>
        <source>Certificate Authorities</source>
        <translation>Autorités de certification</translation>
    </message>
    <message>
        <source>Authorities that vouch for the registry besides the system&apos;s, as PEM (optional)</source>
        <translation>Autorités qui garantissent le registre en plus de celles du système, au format PEM (facultatif)</translation>
    </message>
    <message>
        <source>Client Certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Certificate that the registry asks its callers for, as PEM (optional)</source>
        <translation>Certificat que le registre exige de ses clients, au format PEM (facultatif)</translation>
    </message>
    <message>
        <source>Client Key</source>
        <translation>Clé du client</translation>
    </message>
    <message>
        <source>Private key of the client certificate, without a passphrase</source>
        <translation>Clé privée du certificat client, sans phrase secrète</translation>
    </message>
    <message>
        <source>Load the key file, drop it here, or paste it</source>
        <translation>Chargez le fichier de clé, déposez-le ici ou collez son contenu</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s (if left empty), none, or host and port of one</source>
        <translation>Celui du système (si le champ est vide), aucun, ou l’hôte et le port d’un proxy</translation>
    </message>
    <message>
        <source>Username used to log into Docker Hub</source>
        <translation>Nom d’utilisateur pour se connecter à Docker Hub</translation>
    </message>
    <message>
        <source>Password or access token used to log into Docker Hub</source>
        <translation>Mot de passe ou jeton d’accès pour se connecter à Docker Hub</translation>
    </message>
    <message>
        <source>Email used in your Docker Hub account (optional)</source>
        <translation>E-mail de votre compte Docker Hub (facultatif)</translation>
    </message>
    <message>
        <source>You need your Docker ID and an access token. With two-factor login the password itself is refused; create a token in the account settings of Docker Hub.</source>
        <translation>Il vous faut votre Docker ID et un jeton d’accès. Avec l’authentification à deux facteurs, le mot de passe lui-même est refusé&#x202f;; créez un jeton dans les paramètres de compte de Docker Hub.</translation>
    </message>
    <message>
        <source>Docker Hub locks a user for some minutes after several wrong passwords, so Test connection tries each one only once.</source>
        <translation>Docker Hub bloque un utilisateur pendant quelques minutes après plusieurs mots de passe erronés&#x202f;; «&#xa0;Tester la connexion&#xa0;» n’essaie donc chacun d’eux qu’une fois.</translation>
    </message>
    <message>
        <source>URL to trusted registry</source>
        <translation>URL du registre de confiance</translation>
    </message>
    <message>
        <source>Login info to your trusted registry</source>
        <translation>Nom d’utilisateur pour votre registre de confiance</translation>
    </message>
    <message>
        <source>Password or access token for your trusted registry</source>
        <translation>Mot de passe ou jeton d’accès pour votre registre de confiance</translation>
    </message>
    <message>
        <source>Email account for the user (optional)</source>
        <translation>Adresse e-mail de l’utilisateur (facultatif)</translation>
    </message>
    <message>
        <source>You need the address of your trusted registry and a login for it. People who log in through SAML need an access token from their profile.</source>
        <translation>Il vous faut l’adresse de votre registre de confiance et des identifiants pour y accéder. Les personnes qui se connectent par SAML ont besoin d’un jeton d’accès créé dans leur profil.</translation>
    </message>
    <message>
        <source>Most trusted registries have a certificate of their own. Download their authority from the path /ca of the registry, and enter it under Connection.</source>
        <translation>La plupart des registres de confiance ont leur propre certificat. Téléchargez leur autorité depuis le chemin /ca du registre, et saisissez-la sous «&#xa0;Connexion&#xa0;».</translation>
    </message>
    <message>
        <source>AWS Access Key ID</source>
        <translation>ID de clé d’accès AWS</translation>
    </message>
    <message>
        <source>Access key ID is generated when you create an access key for IAM users</source>
        <translation>L’ID de clé d’accès est généré lorsque vous créez une clé d’accès pour un utilisateur IAM</translation>
    </message>
    <message>
        <source>AWS Secret Access Key</source>
        <translation>Clé d’accès secrète AWS</translation>
    </message>
    <message>
        <source>Secret access key is generated together with the access key ID</source>
        <translation>La clé d’accès secrète est générée en même temps que l’ID de clé d’accès</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Region of your registry</source>
        <translation>Région de votre registre</translation>
    </message>
    <message>
        <source>AWS Account ID</source>
        <translation>ID de compte AWS</translation>
    </message>
    <message>
        <source>Account that owns the registry; empty for the account of the key (optional)</source>
        <translation>Compte propriétaire du registre&#x202f;; vide pour le compte de la clé (facultatif)</translation>
    </message>
    <message>
        <source>AWS Session Token</source>
        <translation>Jeton de session AWS</translation>
    </message>
    <message>
        <source>Only for temporary access keys, which begin with ASIA (optional)</source>
        <translation>Uniquement pour les clés d’accès temporaires, qui commencent par ASIA (facultatif)</translation>
    </message>
    <message>
        <source>You need an access key of an IAM user that may call ecr:GetAuthorizationToken and read (to push, write) your repositories.</source>
        <translation>Il vous faut la clé d’accès d’un utilisateur IAM autorisé à appeler ecr:GetAuthorizationToken et à lire vos dépôts (ou à y écrire, pour le push).</translation>
    </message>
    <message>
        <source>Create it in the IAM console, under Users, Security credentials. Amazon shows the secret access key only once.</source>
        <translation>Créez-la dans la console IAM, sous Utilisateurs, Informations d’identification de sécurité. Amazon ne montre la clé d’accès secrète qu’une fois.</translation>
    </message>
    <message>
        <source>The secret access key goes to the keychain of this computer. It is never sent anywhere: requests are signed with it, and the password that Amazon gives is forgotten after some hours.</source>
        <translation>La clé d’accès secrète est confiée au trousseau de cet ordinateur. Elle n’est jamais envoyée&#xa0;: elle sert à signer les requêtes, et le mot de passe fourni par Amazon est oublié après quelques heures.</translation>
    </message>
    <message>
        <source>JSON Key</source>
        <translation>Clé JSON</translation>
    </message>
    <message>
        <source>Service account credentials from the Google Cloud console</source>
        <translation>Clé de compte de service provenant de la console Google Cloud</translation>
    </message>
    <message>
        <source>URL of your registry, such as https://europe-docker.pkg.dev; empty for gcr.io</source>
        <translation>URL de votre registre, par exemple https://europe-docker.pkg.dev&#x202f;; vide pour gcr.io</translation>
    </message>
    <message>
        <source>You need the JSON key of a service account with the role Artifact Registry Reader (to push, Writer) on your registry.</source>
        <translation>Il vous faut la clé JSON d’un compte de service ayant le rôle Lecteur Artifact Registry (Rédacteur, pour le push) sur votre registre.</translation>
    </message>
    <message>
        <source>gcr.io, us.gcr.io, eu.gcr.io and asia.gcr.io are served by Artifact Registry today. Registries made there have hosts such as europe-docker.pkg.dev.</source>
        <translation>gcr.io, us.gcr.io, eu.gcr.io et asia.gcr.io sont aujourd’hui servis par Artifact Registry. Les registres qui y sont créés ont des hôtes tels que europe-docker.pkg.dev.</translation>
    </message>
    <message>
        <source>The key is examined on this computer first. It goes to the keychain of this computer, and to no host but your registry.</source>
        <translation>La clé est d’abord examinée sur cet ordinateur. Elle est confiée à son trousseau, et n’est transmise à aucun autre hôte que votre registre.</translation>
    </message>
    <message>
        <source>GitHub username</source>
        <translation>Nom d’utilisateur GitHub</translation>
    </message>
    <message>
        <source>Personal access token (classic)</source>
        <translation>Jeton d’accès personnel (classique)</translation>
    </message>
    <message>
        <source>You need a personal access token (classic) with the right read:packages, and write:packages to push. GitHub takes no password here.</source>
        <translation>Il vous faut un jeton d’accès personnel (classique) avec le droit read:packages, ainsi que write:packages pour le push. GitHub n’accepte ici aucun mot de passe.</translation>
    </message>
    <message>
        <source>Create it in the developer settings of your GitHub account. If your organisation logs in through SSO, authorise the token for it.</source>
        <translation>Créez-le dans les paramètres développeur de votre compte GitHub. Si votre organisation utilise l’authentification unique (SSO), autorisez le jeton pour celle-ci.</translation>
    </message>
    <message>
        <source>The token goes to the keychain of this computer and nowhere else.</source>
        <translation>Le jeton est confié au trousseau de cet ordinateur et ne va nulle part ailleurs.</translation>
    </message>
    <message>
        <source>URL of your own GitLab&apos;s registry; empty for registry.gitlab.com</source>
        <translation>URL du registre de votre propre GitLab&#x202f;; vide pour registry.gitlab.com</translation>
    </message>
    <message>
        <source>GitLab username, or the name of a deploy token</source>
        <translation>Nom d’utilisateur GitLab, ou nom d’un jeton de déploiement</translation>
    </message>
    <message>
        <source>Access token or deploy token</source>
        <translation>Jeton d’accès ou jeton de déploiement</translation>
    </message>
    <message>
        <source>You need a token with the scope read_registry (and, to push, write_registry): a personal, project or group access token, or a deploy token with its own username.</source>
        <translation>Il vous faut un jeton avec la portée read_registry (et write_registry pour le push)&#xa0;: un jeton d’accès personnel, de projet ou de groupe, ou un jeton de déploiement avec son propre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>With two-factor login the password itself is refused. Create a token in your preferences, under Access Tokens.</source>
        <translation>Avec l’authentification à deux facteurs, le mot de passe lui-même est refusé. Créez un jeton dans vos préférences, sous Jetons d’accès.</translation>
    </message>
    <message>
        <source>URL of your Harbor</source>
        <translation>URL de votre Harbor</translation>
    </message>
    <message>
        <source>Username, or a robot account such as robot$acme+builds</source>
        <translation>Nom d’utilisateur, ou compte robot tel que robot$acme+builds</translation>
    </message>
    <message>
        <source>Password, CLI secret or robot secret</source>
        <translation>Mot de passe, secret CLI ou secret de robot</translation>
    </message>
    <message>
        <source>You need a user of Harbor or a robot account. The whole name of a robot counts, with its $ and its +.</source>
        <translation>Il vous faut un utilisateur Harbor ou un compte robot. Le nom complet du robot compte, avec son $ et son +.</translation>
    </message>
    <message>
        <source>If you log in to Harbor through a company&apos;s login page (OIDC), your password does not work here: copy the CLI secret from your user profile.</source>
        <translation>Si vous vous connectez à Harbor par la page de connexion d’une entreprise (OIDC), votre mot de passe ne fonctionne pas ici&#xa0;: copiez le secret CLI depuis votre profil utilisateur.</translation>
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
        <translation>Variables d’environnement personnalisées</translation>
    </message>
    <message>
        <source>A KEY=value in each line</source>
        <translation>Une paire KEY=value par ligne</translation>
    </message>
    <message>
        <source>Enter one KEY=value in each line. What follows the first “=” is the value, as it stands; quotation marks are a part of it.</source>
        <translation>Saisissez une paire KEY=value par ligne. Ce qui suit le premier «&#xa0;=&#xa0;» est la valeur, telle quelle&#x202f;; les guillemets en font partie.</translation>
    </message>
    <message>
        <source>Keys have letters, digits and “_”. Empty lines and lines that begin with “#” are left as they are.</source>
        <translation>Les clés se composent de lettres, de chiffres et de «&#xa0;_&#xa0;». Les lignes vides et celles qui commencent par «&#xa0;#&#xa0;» restent telles quelles.</translation>
    </message>
    <message>
        <source>All of it goes to the keychain of this computer and nowhere else.</source>
        <translation>Tout le contenu est confié au trousseau de cet ordinateur et ne va nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Contents of the PEM file</source>
        <translation>Contenu du fichier PEM</translation>
    </message>
    <message>
        <source>Load the PEM file, drop it here, or paste it</source>
        <translation>Chargez le fichier PEM, déposez-le ici ou collez son contenu</translation>
    </message>
    <message>
        <source>You need a PEM file with a private key, a certificate, or both. It must have no passphrase.</source>
        <translation>Il vous faut un fichier PEM contenant une clé privée, un certificat ou les deux. Il ne doit pas avoir de phrase secrète.</translation>
    </message>
    <message>
        <source>The file is examined on this computer as soon as it is entered: its kind, its size, and until when a certificate is valid.</source>
        <translation>Le fichier est examiné sur cet ordinateur dès sa saisie&#xa0;: sa nature, sa taille et, pour un certificat, sa date de fin de validité.</translation>
    </message>
    <message>
        <source>The file goes to the keychain of this computer and nowhere else.</source>
        <translation>Le fichier est confié au trousseau de cet ordinateur et ne va nulle part ailleurs.</translation>
    </message>
    <message>
        <source>URL to private registry</source>
        <translation>URL du registre privé</translation>
    </message>
    <message>
        <source>Login info to your private registry</source>
        <translation>Nom d’utilisateur pour votre registre privé</translation>
    </message>
    <message>
        <source>Password for your private registry</source>
        <translation>Mot de passe pour votre registre privé</translation>
    </message>
    <message>
        <source>You need the address of your registry and a login for it. Workflows pull and push with it once it is assigned to a subscription.</source>
        <translation>Il vous faut l’adresse de votre registre et des identifiants pour y accéder. Une fois l’intégration affectée à un abonnement, les workflows l’utilisent pour le pull et le push.</translation>
    </message>
    <message>
        <source>Image tags need token authentication; Test connection tells whether your registry offers it.</source>
        <translation>Les tags d’image nécessitent l’authentification par jeton&#x202f;; «&#xa0;Tester la connexion&#xa0;» indique si votre registre la propose.</translation>
    </message>
    <message>
        <source>URL of your own Quay; empty for quay.io</source>
        <translation>URL de votre propre Quay&#x202f;; vide pour quay.io</translation>
    </message>
    <message>
        <source>Username on Quay, or a robot account such as acme+builds</source>
        <translation>Nom d’utilisateur Quay, ou compte robot tel que acme+builds</translation>
    </message>
    <message>
        <source>Encrypted password, robot token or application token</source>
        <translation>Mot de passe chiffré, jeton de robot ou jeton d’application</translation>
    </message>
    <message>
        <source>Email address associated with your account (optional)</source>
        <translation>Adresse e-mail associée à votre compte (facultatif)</translation>
    </message>
    <message>
        <source>You need a user of Quay or, better, a robot account: its name has the form namespace+name, and its token is the password.</source>
        <translation>Il vous faut un utilisateur Quay ou, mieux, un compte robot&#xa0;: son nom est de la forme namespace+nom, et son jeton est le mot de passe.</translation>
    </message>
    <message>
        <source>For a user, create an encrypted password under Account Settings, CLI Password. For an application token the username is $oauthtoken.</source>
        <translation>Pour un utilisateur, créez un mot de passe chiffré sous Account Settings, CLI Password. Pour un jeton d’application, le nom d’utilisateur est $oauthtoken.</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Private key in OpenSSH&apos;s own form or PEM</source>
        <translation>Clé privée au format propre à OpenSSH ou PEM</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase that opens the key, if it has one (optional)</source>
        <translation>Phrase secrète qui déverrouille la clé, si elle en a une (facultatif)</translation>
    </message>
    <message>
        <source>You need the private key: the file without .pub, made by ssh-keygen. The public key belongs on the servers that are to know it.</source>
        <translation>Il vous faut la clé privée&#xa0;: le fichier sans .pub, créé par ssh-keygen. La clé publique a sa place sur les serveurs qui doivent la connaître.</translation>
    </message>
    <message>
        <source>The key is examined on this computer as soon as it is entered: its kind, its size, its fingerprint, and whether it is whole.</source>
        <translation>La clé est examinée sur cet ordinateur dès sa saisie&#xa0;: sa nature, sa taille, son empreinte et son intégrité.</translation>
    </message>
    <message>
        <source>Key and passphrase go to the keychain of this computer and nowhere else.</source>
        <translation>La clé et la phrase secrète sont confiées au trousseau de cet ordinateur et ne vont nulle part ailleurs.</translation>
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
        <translation>clé</translation>
    </message>
    <message>
        <source>generic</source>
        <translation>générique</translation>
    </message>
    <message>
        <source>Key-Value pair</source>
        <translation>Paires clé-valeur</translation>
    </message>
    <message>
        <source>PEM Key</source>
        <translation>Clé PEM</translation>
    </message>
    <message>
        <source>Private Docker Registry</source>
        <translation>Registre Docker privé</translation>
    </message>
    <message>
        <source>Quay.io</source>
        <translation>Quay.io</translation>
    </message>
    <message>
        <source>SSH Key</source>
        <translation>Clé SSH</translation>
    </message>
    <message>
        <source>The address of the registry itself, as in the names of its images up to the first slash. Purser sends the credential to this address only.</source>
        <translation>L’adresse du registre lui-même, telle qu’elle figure dans le nom de ses images jusqu’à la première barre oblique. Purser n’envoie les identifiants qu’à cette adresse.</translation>
    </message>
    <message>
        <source>The name that you log in to the registry with. It stands in your profile there; robot accounts and tokens have names of their own.</source>
        <translation>Le nom avec lequel vous vous connectez au registre. Il figure là-bas dans votre profil&#x202f;; les comptes robots et les jetons ont leur propre nom.</translation>
    </message>
    <message>
        <source>Proves to the registry who you are. Where the registry gives access tokens, create one in your settings there instead of using your password: it can be taken back by itself. Purser keeps it in the keychain of this computer.</source>
        <translation>Prouve au registre qui vous êtes. Si le registre délivre des jetons d’accès, créez-en un dans vos paramètres sur celui-ci au lieu d’utiliser votre mot de passe&#xa0;: il peut être révoqué séparément. Purser le conserve dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The email address of your account at the registry. No check needs it; some tools write it into their configuration.</source>
        <translation>L’adresse e-mail de votre compte auprès du registre. Aucune vérification n’en a besoin&#x202f;; certains outils l’inscrivent dans leur configuration.</translation>
    </message>
    <message>
        <source>The registry shows this day where the credential was created. Purser reminds you before it comes.</source>
        <translation>Le registre indique ce jour là où les identifiants ont été créés. Purser vous avertit avant cette échéance.</translation>
    </message>
    <message>
        <source>The key file of a service account, which Google Cloud lets you download once, when the key is created. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>Le fichier de clé d’un compte de service, que Google Cloud ne permet de télécharger qu’une fois, à la création de la clé. Purser le conserve à l’octet près dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Names the access key. You find it in the security credentials of the user in the AWS console.</source>
        <translation>Désigne la clé d’accès. Vous trouverez cet ID dans les informations d’identification de sécurité de l’utilisateur, dans la console AWS.</translation>
    </message>
    <message>
        <source>The secret part of the access key, which AWS shows once, when the key is created. Purser signs its requests with it; the key itself is never sent.</source>
        <translation>La partie secrète de la clé d’accès, qu’AWS ne montre qu’une fois, à la création de la clé. Purser s’en sert pour signer ses requêtes&#x202f;; la clé elle-même n’est jamais envoyée.</translation>
    </message>
    <message>
        <source>It is a part of the registry&apos;s address: 123456789012.dkr.ecr.REGION.amazonaws.com.</source>
        <translation>Elle fait partie de l’adresse du registre&#xa0;: 123456789012.dkr.ecr.REGION.amazonaws.com.</translation>
    </message>
    <message>
        <source>The twelve digits with which the registry&apos;s address begins. Needed only for a registry of another account than that of the key.</source>
        <translation>Les douze chiffres par lesquels commence l’adresse du registre. Nécessaires seulement si le registre appartient à un autre compte que la clé.</translation>
    </message>
    <message>
        <source>Comes with temporary keys, together with their ID and secret, and ends with them.</source>
        <translation>Fourni avec des clés temporaires, en même temps que leur ID et leur secret, il expire avec elles.</translation>
    </message>
    <message>
        <source>The half of the key pair that stays with you, usually a file in the folder .ssh without the ending .pub. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>La moitié de la paire de clés qui reste chez vous, en général un fichier du dossier .ssh sans l’extension .pub. Purser la conserve à l’octet près dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Chosen by whoever made the key. Without it a protected key cannot be opened; Purser keeps it in the keychain of this computer.</source>
        <translation>Choisie par la personne qui a créé la clé. Sans elle, une clé protégée ne peut pas être déverrouillée&#x202f;; Purser la conserve dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The whole file, with its lines BEGIN and END. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>Le fichier entier, avec ses lignes BEGIN et END. Purser le conserve à l’octet près dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Names and values that your builds need in their environment. All values are treated as secrets.</source>
        <translation>Les noms et les valeurs dont vos builds ont besoin comme variables d’environnement. Toutes les valeurs sont traitées comme des secrets.</translation>
    </message>
    <message>
        <source>Needed when the registry&apos;s certificate was issued by your company itself. Whoever runs the registry has the file. It counts for this registry only.</source>
        <translation>Nécessaire si le certificat du registre a été émis par votre entreprise elle-même. La personne qui gère le registre possède le fichier. Il ne vaut que pour ce registre.</translation>
    </message>
    <message>
        <source>Few registries ask for one. You get it, with its key, from whoever runs the registry.</source>
        <translation>Peu de registres en demandent un. Vous l’obtenez, avec sa clé, auprès de la personne qui gère le registre.</translation>
    </message>
    <message>
        <source>Belongs to the client certificate and proves that the certificate is yours. Purser keeps it in the keychain of this computer.</source>
        <translation>Elle accompagne le certificat client et prouve que ce certificat est le vôtre. Purser la conserve dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The computer through which this registry is reached. Your network&apos;s administrator knows its name and port.</source>
        <translation>L’ordinateur par lequel on accède à ce registre. L’administrateur de votre réseau en connaît le nom et le port.</translation>
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
        <translation>Le fichier dépasse 4&#xa0;Mio&#xa0;: il n’a pas été lu.</translation>
    </message>
    <message>
        <source>Line %1, column %2: it is nested too deeply.</source>
        <translation>Ligne %1, colonne %2&#xa0;: l’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON.</source>
        <translation>Ligne %1, colonne %2&#xa0;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” is there twice.</source>
        <translation>Ligne %1, colonne %2&#xa0;: «&#xa0;%3&#xa0;» y figure deux fois.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object in braces.</source>
        <translation>C’est du JSON, mais pas un objet entre accolades.</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message numerus="yes">
        <source>%1, %n bit(s)</source>
        <translation>
            <numerusform>%1, %n&#xa0;bit</numerusform>
            <numerusform>%1, %n&#xa0;bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The key is encrypted.</source>
        <translation>La clé est chiffrée.</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificat de</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Valide jusqu’au %1.</translation>
    </message>
    <message>
        <source>%1, valid until %2.</source>
        <translation>%1, valide jusqu’au %2.</translation>
    </message>
</context>
<context>
    <name>KeychainJobs</name>
    <message>
        <source>The keychain was asked from a second thread.</source>
        <translation>Le trousseau a été sollicité depuis un second fil d’exécution.</translation>
    </message>
    <message>
        <source>The keychain cannot be used while QT_NO_GLIB is set: its answers would never arrive.</source>
        <translation>Le trousseau est inutilisable tant que QT_NO_GLIB est défini&#xa0;: ses réponses n’arriveraient jamais.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain reported the secret as stored but does not have it.</source>
        <translation>Le trousseau a signalé le secret comme enregistré, mais ne le contient pas.</translation>
    </message>
    <message>
        <source>The keychain reported the secret as erased but still has it.</source>
        <translation>Le trousseau a signalé le secret comme effacé, mais le contient encore.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>What you typed in this form is lost if you leave it now.</source>
        <translation>Si vous quittez ce formulaire maintenant, votre saisie sera perdue.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>ListingSentences</name>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>La lecture de la liste a été arrêtée.</translation>
    </message>
    <message>
        <source>No repository can be named like this, so nothing was asked.</source>
        <translation>Aucun dépôt ne peut porter ce nom&#xa0;: rien n’a donc été demandé.</translation>
    </message>
    <message>
        <source>A name has small letters, digits and . _ - between slashes, such as acme/web.</source>
        <translation>Un nom se compose de lettres minuscules, de chiffres et des caractères . _ - entre des barres obliques, par exemple acme/web.</translation>
    </message>
    <message>
        <source>The repositories of %1 cannot be listed here.</source>
        <translation>Les dépôts hébergés par %1 ne peuvent pas être listés ici.</translation>
    </message>
    <message>
        <source>Many registries list theirs to administrators only, or to nobody. Type the name of the one you need.</source>
        <translation>De nombreux registres ne listent les leurs que pour les administrateurs, ou pour personne. Tapez le nom de celui qu’il vous faut.</translation>
    </message>
    <message>
        <source>%3 does not exist on %1, or %2 may not see it.</source>
        <translation>%3 n’existe pas sur %1, ou l’utilisateur %2 n’a pas le droit de le voir.</translation>
    </message>
    <message>
        <source>Compare the name with the registry&apos;s own pages.</source>
        <translation>Comparez le nom avec les pages du registre lui-même.</translation>
    </message>
    <message>
        <source>%1 does not let %2 read %3.</source>
        <translation>%1 ne permet pas à l’utilisateur %2 de lire %3.</translation>
    </message>
    <message>
        <source>Ask whoever owns the repository for the right to read it.</source>
        <translation>Demandez au propriétaire du dépôt le droit de le lire.</translation>
    </message>
    <message>
        <source>The list of %1 goes in circles, so it was ended.</source>
        <translation>La liste fournie par %1 tourne en boucle&#xa0;: sa lecture a été interrompue.</translation>
    </message>
    <message>
        <source>The list of %1 has more pages than can be read, so it was ended.</source>
        <translation>La liste fournie par %1 compte trop de pages pour être lue en entier&#xa0;: sa lecture a été interrompue.</translation>
    </message>
    <message>
        <source>The list of %1 is longer than can be shown, so it was ended.</source>
        <translation>La liste fournie par %1 est trop longue pour être affichée&#xa0;: sa lecture a été interrompue.</translation>
    </message>
    <message>
        <source>%1 wants its list continued at %4, where the login must not go, so it was ended.</source>
        <translation>%1 demande de poursuivre la liste à l’adresse %4, où les identifiants ne doivent pas aller&#xa0;: sa lecture a été interrompue.</translation>
    </message>
    <message>
        <source>Whoever runs the registry has to repair its addresses.</source>
        <translation>Le responsable du registre doit en corriger les adresses.</translation>
    </message>
    <message>
        <source>What %1 answered is not a list.</source>
        <translation>La réponse du registre %1 n’est pas une liste.</translation>
    </message>
    <message>
        <source>Check the integration; its address may be the one of a web site.</source>
        <translation>Vérifiez l’intégration&#x202f;; son adresse est peut-être celle d’un site web.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 n’a pas pu être interrogé.</translation>
    </message>
</context>
<context>
    <name>LoginEmptying</name>
    <message>
        <source>Not all logins of this registry are in the account.</source>
        <translation>Certains identifiants de ce registre ne figurent pas dans le compte.</translation>
    </message>
    <message>
        <source>Something is said there that Purser does not know.</source>
        <translation>Le fichier contient à cet endroit un élément que Purser ne connaît pas.</translation>
    </message>
    <message>
        <source>docker-credential-%1 is named for this registry.</source>
        <translation>docker-credential-%1 est désigné pour ce registre.</translation>
    </message>
    <message>
        <source>No helper can be named in a file of this old form, so the passwords stay in it. Connect docker and podman to Purser, then delete it.</source>
        <translation>Un fichier à cet ancien format ne peut désigner aucun assistant&#xa0;: les mots de passe y restent donc. Connectez docker et podman à Purser, puis supprimez-le.</translation>
    </message>
    <message>
        <source>docker-credential-purser is not on the PATH, so the tools would find no login.</source>
        <translation>docker-credential-purser n’est pas dans le PATH&#xa0;: les outils ne trouveraient donc pas d’identifiants.</translation>
    </message>
    <message>
        <source>The tools ask your own account, not this one, so they would find no login.</source>
        <translation>Les outils interrogent votre propre compte, et non celui-ci&#xa0;: ils ne trouveraient donc pas d’identifiants.</translation>
    </message>
    <message>
        <source>Purser would answer with another login for this registry.</source>
        <translation>Purser répondrait avec d’autres identifiants pour ce registre.</translation>
    </message>
    <message>
        <source>%1 was changed since Purser emptied it. It was left as it is.</source>
        <translation>%1 a été modifié depuis que Purser l’a vidé. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Purser has taken nothing out of %1.</source>
        <translation>Purser n’a rien retiré dans %1.</translation>
    </message>
</context>
<context>
    <name>LoginImport</name>
    <message>
        <source>What it is filed under is not the address of one registry.</source>
        <translation>La clé de cette entrée n’est pas l’adresse d’un registre.</translation>
    </message>
    <message>
        <source>This is not written as docker writes a login.</source>
        <translation>Cette entrée n’est pas écrite comme docker écrit des identifiants.</translation>
    </message>
    <message>
        <source>“auth” is not base64.</source>
        <translation>«&#xa0;auth&#xa0;» n’est pas du base64.</translation>
    </message>
    <message>
        <source>“auth” holds bytes that are not text.</source>
        <translation>«&#xa0;auth&#xa0;» contient des octets qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>“auth” is no user name and password: there is no colon in it.</source>
        <translation>«&#xa0;auth&#xa0;» n’est pas un nom d’utilisateur et un mot de passe&#xa0;: il ne contient pas de deux-points.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Le nom d’utilisateur est absent.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Le mot de passe est absent.</translation>
    </message>
    <message>
        <source>An identity token works only in the tool that renews it. Make a password or an access token at the registry, and add that.</source>
        <translation>Un jeton d’identité ne fonctionne que dans l’outil qui le renouvelle. Créez un mot de passe ou un jeton d’accès auprès du registre, et ajoutez-le.</translation>
    </message>
    <message>
        <source>A registry token ends within minutes. Add user name and password.</source>
        <translation>Un jeton de registre expire en quelques minutes. Ajoutez le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>A token of docker&apos;s login in the browser works only there. Make an access token at Docker Hub, and add that.</source>
        <translation>Un jeton issu de la connexion de docker par navigateur ne fonctionne que là. Créez un jeton d’accès sur Docker Hub, et ajoutez-le.</translation>
    </message>
    <message>
        <source>Amazon&apos;s password ends within 12 hours. Add the keys of the AWS account instead.</source>
        <translation>Le mot de passe d’Amazon expire dans les 12&#xa0;heures. Ajoutez plutôt les clés du compte AWS.</translation>
    </message>
    <message>
        <source>Google&apos;s access token ends within an hour. Add the key of a service account instead.</source>
        <translation>Le jeton d’accès de Google expire dans l’heure. Ajoutez plutôt la clé d’un compte de service.</translation>
    </message>
    <message>
        <source>Azure&apos;s token ends within 3 hours. Add a token of the registry or a service principal.</source>
        <translation>Le jeton d’Azure expire dans les 3&#xa0;heures. Ajoutez un jeton du registre ou un principal de service.</translation>
    </message>
    <message>
        <source>The helper does not give it away: %1</source>
        <translation>L’assistant ne le communique pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” has this password already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà ce mot de passe.</translation>
    </message>
    <message>
        <source>It is the same login as one before it.</source>
        <translation>Ces identifiants sont identiques à d’autres plus haut.</translation>
    </message>
    <message>
        <source>One before it has another password, and the tools use that one.</source>
        <translation>Une entrée plus haut a un autre mot de passe, et c’est celui que les outils utilisent.</translation>
    </message>
    <message>
        <source>The helper has the password; it is asked only if you want it.</source>
        <translation>L’assistant détient le mot de passe&#x202f;; il n’est interrogé que si vous le souhaitez.</translation>
    </message>
    <message>
        <source>Purser answers for it already.</source>
        <translation>Purser répond déjà pour ce registre.</translation>
    </message>
    <message>
        <source>Nothing is stored there.</source>
        <translation>Rien n’y est enregistré.</translation>
    </message>
    <message>
        <source>Several integrations are for this user, with other passwords. Edit the one that is meant.</source>
        <translation>Plusieurs intégrations sont destinées à cet utilisateur, avec d’autres mots de passe. Modifiez celle qui convient.</translation>
    </message>
    <message>
        <source>Key of a service account</source>
        <translation>Clé d’un compte de service</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>With docker-credential-%1</source>
        <translation>Auprès de docker-credential-%1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Add as “%1”</source>
        <translation>Ajouter sous le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Replace the password of “%1”</source>
        <translation>Remplacer le mot de passe de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>Importation impossible</translation>
    </message>
</context>
<context>
    <name>LoginPlace</name>
    <message>
        <source>“%1” is not an object in braces.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un objet entre accolades.</translation>
    </message>
    <message>
        <source>“%1” is not text.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du texte.</translation>
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
        <translation>Illisible</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%1 · %2 dans %3</translation>
    </message>
    <message>
        <source>The password is no longer in the file.</source>
        <translation>Le mot de passe n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>The password stays in the file. %1</source>
        <translation>Le mot de passe reste dans le fichier. %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importés</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importés</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présents</translation>
    </message>
    <message>
        <source>All other registries</source>
        <translation>Tous les autres registres</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Others on this computer can read %1.</source>
        <translation>D’autres personnes utilisant cet ordinateur peuvent lire %1.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>OtherHelper</name>
    <message>
        <source>%1 said: %2</source>
        <translation>%1 a répondu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not start: %2</source>
        <translation>%1 ne démarre pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not on the PATH.</source>
        <translation>%1 n’est pas dans le PATH.</translation>
    </message>
    <message>
        <source>%1 did not answer within 10 seconds.</source>
        <translation>%1 n’a pas répondu en 10&#xa0;secondes.</translation>
    </message>
    <message>
        <source>%1 answered without end.</source>
        <translation>%1 a répondu sans fin.</translation>
    </message>
    <message>
        <source>%1 answered with something else than asked for.</source>
        <translation>%1 a répondu autre chose que ce qui était demandé.</translation>
    </message>
</context>
<context>
    <name>PictureLint</name>
    <message>
        <source>%1: %2 has no alternative text</source>
        <translation>%1&#xa0;: %2 n’a pas de texte de remplacement</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1&#xa0;: %2 manque</translation>
    </message>
    <message>
        <source>%1 is shown nowhere</source>
        <translation>%1 n’apparaît nulle part</translation>
    </message>
    <message>
        <source>%1: %2 is not what Purser shows today</source>
        <translation>%1&#xa0;: %2 n’est pas ce que Purser affiche aujourd’hui</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no scene “%1”.</source>
        <translation>Il n’y a pas de scène «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>no scene makes it any more: %1</source>
        <translation>n’est plus produit par aucune scène&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in %1 s</source>
        <translation>
            <numerusform>%n&#xa0;image en %1&#xa0;s</numerusform>
            <numerusform>%n&#xa0;images en %1&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>“%1” is not known. There is: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no scale between 1 and %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une échelle entre 1 et %2.</translation>
    </message>
    <message>
        <source>Where the pictures go.</source>
        <translation>Où vont les images.</translation>
    </message>
    <message>
        <source>A file or a folder of scenes, instead of the guide&apos;s.</source>
        <translation>Un fichier ou un dossier de scènes, au lieu de celles du guide.</translation>
    </message>
    <message>
        <source>Names of scenes, by comma.</source>
        <translation>Noms de scènes, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Languages, by comma.</source>
        <translation>Langues, séparées par des virgules.</translation>
    </message>
    <message>
        <source>light, dark or both, by comma.</source>
        <translation>light, dark ou les deux, séparés par une virgule.</translation>
    </message>
    <message>
        <source>Scales, by comma: 1,2.</source>
        <translation>Échelles, séparées par des virgules&#xa0;: 1,2.</translation>
    </message>
    <message>
        <source>ltr or rtl, instead of the language&apos;s own.</source>
        <translation>ltr ou rtl, au lieu du sens de la langue.</translation>
    </message>
    <message>
        <source>Formats of the steps, by comma: md,rst,html.</source>
        <translation>Formats des étapes, séparés par des virgules&#xa0;: md,rst,html.</translation>
    </message>
    <message>
        <source>How many processes render.</source>
        <translation>Nombre de processus de rendu.</translation>
    </message>
    <message>
        <source>Renders again and compares; writes nothing but differences.</source>
        <translation>Refait le rendu et compare&#x202f;; n’écrit que les différences.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Il n’y a ni fichier ni dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A process that renders has ended before its time.</source>
        <translation>Un processus de rendu s’est terminé prématurément.</translation>
    </message>
</context>
<context>
    <name>ProjectFindings</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>A hint only</source>
        <translation>Simple indice</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>As Written There</source>
        <translation>Texte dans le fichier</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
</context>
<context>
    <name>RightSentences</name>
    <message>
        <source>It was not asked.</source>
        <translation>La question n’a pas été posée.</translation>
    </message>
    <message>
        <source>A repository&apos;s name has small letters, digits and . _ - between slashes only, so nothing was asked.</source>
        <translation>Le nom d’un dépôt se compose uniquement de lettres minuscules, de chiffres et des caractères . _ - entre des barres obliques&#xa0;: rien n’a donc été demandé.</translation>
    </message>
    <message>
        <source>Found by the token&apos;s granted access.</source>
        <translation>Constaté d’après l’accès accordé au jeton.</translation>
    </message>
    <message>
        <source>Found by the token service, which gives a token for it.</source>
        <translation>Constaté auprès du service de jetons, qui remet un jeton à cet effet.</translation>
    </message>
    <message>
        <source>Found by the token service, which refuses a token for it.</source>
        <translation>Constaté auprès du service de jetons, qui refuse un jeton à cet effet.</translation>
    </message>
    <message>
        <source>Found by reading its tags.</source>
        <translation>Constaté en lisant ses tags.</translation>
    </message>
    <message>
        <source>Found by reading its tags without a login: everybody may.</source>
        <translation>Constaté en lisant ses tags sans identifiants&#xa0;: tout le monde y a droit.</translation>
    </message>
    <message>
        <source>Found by asking: the registry says that the token does not allow it.</source>
        <translation>Constaté par une requête&#xa0;: le registre répond que le jeton ne l’autorise pas.</translation>
    </message>
    <message>
        <source>Found by asking: the registry forbids it.</source>
        <translation>Constaté par une requête&#xa0;: le registre l’interdit.</translation>
    </message>
    <message>
        <source>Found by asking: the registry shows no such repository.</source>
        <translation>Constaté par une requête&#xa0;: le registre ne montre aucun dépôt de ce nom.</translation>
    </message>
    <message>
        <source>Found by opening an upload and cancelling it.</source>
        <translation>Constaté en ouvrant puis en annulant un envoi.</translation>
    </message>
    <message>
        <source>Found by trying to open an upload: the registry refuses it.</source>
        <translation>Constaté en tentant d’ouvrir un envoi&#xa0;: le registre le refuse.</translation>
    </message>
    <message>
        <source>The token does not say it; only trying a push can tell.</source>
        <translation>Le jeton ne l’indique pas&#x202f;; seul un essai de push permet de le savoir.</translation>
    </message>
    <message>
        <source>This registry does not say what one may; only trying a push can tell.</source>
        <translation>Ce registre n’indique pas les droits accordés&#x202f;; seul un essai de push permet de les connaître.</translation>
    </message>
    <message>
        <source>It was not asked, because this registry would create the repository by it.</source>
        <translation>La question n’a pas été posée, car ce registre créerait alors le dépôt.</translation>
    </message>
    <message>
        <source>The registry could not be asked.</source>
        <translation>Le registre n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>%1 may pull from %2.</source>
        <translation>%1 a le droit de pull sur %2.</translation>
    </message>
    <message>
        <source>%1 may not pull from %2.</source>
        <translation>%1 n’a pas le droit de pull sur %2.</translation>
    </message>
    <message>
        <source>It is not known whether %1 may pull from %2.</source>
        <translation>On ne sait pas si %1 a le droit de pull sur %2.</translation>
    </message>
    <message>
        <source>%1 may push to %2.</source>
        <translation>%1 a le droit de push sur %2.</translation>
    </message>
    <message>
        <source>%1 may not push to %2.</source>
        <translation>%1 n’a pas le droit de push sur %2.</translation>
    </message>
    <message>
        <source>It is not known whether %1 may push to %2.</source>
        <translation>On ne sait pas si %1 a le droit de push sur %2.</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>Pull autorisé</translation>
    </message>
    <message>
        <source>May push</source>
        <translation>Push autorisé</translation>
    </message>
    <message>
        <source>May not pull</source>
        <translation>Pull interdit</translation>
    </message>
    <message>
        <source>May not push</source>
        <translation>Push interdit</translation>
    </message>
    <message>
        <source>Pull not known</source>
        <translation>Pull&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Push not known</source>
        <translation>Push&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Le serveur répond&#xa0;: %2</translation>
    </message>
    <message>
        <source>The upload that was opened could not be cancelled; it is empty, and the registry forgets it by itself.</source>
        <translation>L’envoi qui a été ouvert n’a pas pu être annulé&#x202f;; il est vide, et le registre l’oubliera de lui-même.</translation>
    </message>
    <message>
        <source>%1 does not exist, or you may not see it.</source>
        <translation>%1 n’existe pas, ou vous n’avez pas le droit de le voir.</translation>
    </message>
</context>
<context>
    <name>ScanSentences</name>
    <message>
        <source>Not scanned: it cannot be read (%1).</source>
        <translation>Non analysé&#xa0;: lecture impossible (%1).</translation>
    </message>
    <message>
        <source>Not scanned: it is larger than 1 MiB.</source>
        <translation>Non analysé&#xa0;: dépasse 1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>Not scanned: it is a pipe, a socket or a device, not a file.</source>
        <translation>Non analysé&#xa0;: c’est un tube, un socket ou un périphérique, et non un fichier.</translation>
    </message>
    <message>
        <source>Not scanned: it is not text.</source>
        <translation>Non analysé&#xa0;: ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>Not scanned from here on, the rest is not well-formed: %1.</source>
        <translation>Non analysé à partir d’ici, la suite est mal formée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not scanned from here on: it is nested too deeply.</source>
        <translation>Non analysé à partir d’ici&#xa0;: l’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>Scanned only in part: it holds more than Purser looks at (%1).</source>
        <translation>Analysé en partie seulement&#xa0;: contient plus que ce que Purser examine (%1).</translation>
    </message>
    <message>
        <source>Links were not followed; there are %1.</source>
        <translation>Les liens n’ont pas été suivis&#x202f;; nombre de liens&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, so it is shown with “�” in it.</source>
        <translation>Son nom n’est pas en UTF-8&#xa0;: il est affiché avec «&#xa0;�&#xa0;».</translation>
    </message>
    <message>
        <source>Not scanned from here on: the line is indented with a tab.</source>
        <translation>Non analysé à partir d’ici&#xa0;: la ligne est indentée par une tabulation.</translation>
    </message>
    <message>
        <source>“%1” stands twice here; only one of them counts.</source>
        <translation>«&#xa0;%1&#xa0;» figure ici deux fois&#x202f;; une seule occurrence compte.</translation>
    </message>
    <message>
        <source>“integration:” is not read here.</source>
        <translation>«&#xa0;integration:&#xa0;» n’est pas lu ici.</translation>
    </message>
    <message>
        <source>Integrations below “build:” are not read.</source>
        <translation>Les intégrations placées sous «&#xa0;build:&#xa0;» ne sont pas lues.</translation>
    </message>
    <message>
        <source>A list directly below “integrations:” is not read.</source>
        <translation>Une liste placée directement sous «&#xa0;integrations:&#xa0;» n’est pas lue.</translation>
    </message>
    <message>
        <source>Templates from “%1” were not fetched, nor scanned.</source>
        <translation>Les modèles provenant de «&#xa0;%1&#xa0;» n’ont été ni récupérés, ni analysés.</translation>
    </message>
    <message>
        <source>“%1” is not an integration of this subscription.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une intégration de cet abonnement.</translation>
    </message>
    <message>
        <source>“%1” differs from the integration&apos;s name in capital letters, so it does not match.</source>
        <translation>«&#xa0;%1&#xa0;» diffère par la casse du nom de l’intégration&#xa0;: il ne lui correspond donc pas.</translation>
    </message>
    <message>
        <source>“%1” is an integration of the account, but not enabled in this subscription.</source>
        <translation>«&#xa0;%1&#xa0;» est une intégration du compte, mais n’est pas activée dans cet abonnement.</translation>
    </message>
    <message>
        <source>The type of “%1” does not belong into this section.</source>
        <translation>Le type de «&#xa0;%1&#xa0;» n’a pas sa place dans cette section.</translation>
    </message>
    <message>
        <source>Check the permissions, then scan again.</source>
        <translation>Vérifiez les droits d’accès, puis relancez l’analyse.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then scan again.</source>
        <translation>Enregistrez-le en UTF-8, puis relancez l’analyse.</translation>
    </message>
    <message>
        <source>Correct the line, then scan again.</source>
        <translation>Corrigez la ligne, puis relancez l’analyse.</translation>
    </message>
    <message>
        <source>Indent it with blanks, then scan again.</source>
        <translation>Indentez-la avec des espaces, puis relancez l’analyse.</translation>
    </message>
    <message>
        <source>Add the folders they lead to as projects of their own.</source>
        <translation>Ajoutez les dossiers vers lesquels ils mènent comme projets distincts.</translation>
    </message>
    <message>
        <source>Rename it to open it from here.</source>
        <translation>Renommez-le pour pouvoir l’ouvrir d’ici.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Retirez ou renommez l’une des occurrences.</translation>
    </message>
    <message>
        <source>Write “integrations:”.</source>
        <translation>Écrivez «&#xa0;integrations:&#xa0;».</translation>
    </message>
    <message>
        <source>Move “integrations:” to the left, to the level of “build:”.</source>
        <translation>Décalez «&#xa0;integrations:&#xa0;» vers la gauche, au niveau de «&#xa0;build:&#xa0;».</translation>
    </message>
    <message>
        <source>Put it below “hub:” or another section.</source>
        <translation>Placez-la sous «&#xa0;hub:&#xa0;» ou une autre section.</translation>
    </message>
    <message>
        <source>Check the spelling, or enable an integration under this name.</source>
        <translation>Vérifiez l’orthographe, ou activez une intégration sous ce nom.</translation>
    </message>
    <message>
        <source>Write it exactly as the integration is named.</source>
        <translation>Écrivez-le exactement comme le nom de l’intégration.</translation>
    </message>
    <message>
        <source>Enable it in the subscription&apos;s settings.</source>
        <translation>Activez-la dans les paramètres de l’abonnement.</translation>
    </message>
    <message>
        <source>Move it to the section for its type.</source>
        <translation>Déplacez-la dans la section de son type.</translation>
    </message>
    <message>
        <source>Not scanned: it cannot be read.</source>
        <translation>Non analysé&#xa0;: lecture impossible.</translation>
    </message>
    <message>
        <source>Scanned only in part: it holds more than Purser looks at.</source>
        <translation>Analysé en partie seulement&#xa0;: contient plus que ce que Purser examine.</translation>
    </message>
</context>
<context>
    <name>SceneFault</name>
    <message>
        <source>The sample account %1 cannot be used: %2</source>
        <translation>Le compte d’exemple %1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>The sample account %1 cannot be made: %2</source>
        <translation>Le compte d’exemple %1 ne peut pas être créé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing named “%1” is to be seen here. There is: %2.</source>
        <translation>Rien ici ne porte le nom «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has no row “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de ligne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” does not offer “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne propose pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas utilisable ici.</translation>
    </message>
    <message>
        <source>“%1” takes no text.</source>
        <translation>«&#xa0;%1&#xa0;» n’accepte pas de texte.</translation>
    </message>
    <message>
        <source>“%1” did not come up. There is: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas apparu. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” never said “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a jamais affiché «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no key.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une touche.</translation>
    </message>
    <message>
        <source>The sample account has no answer of %1.</source>
        <translation>Le compte d’exemple ne contient aucune réponse de %1.</translation>
    </message>
    <message>
        <source>The window does not come to rest.</source>
        <translation>La fenêtre ne se stabilise pas.</translation>
    </message>
    <message>
        <source>No font of this computer has the script of the language %1. Install %2.</source>
        <translation>Aucune police de cet ordinateur ne contient l’écriture de la langue %1. Installez %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>The keychain has more than one item for this secret.</source>
        <translation>Le trousseau contient plusieurs éléments pour ce secret.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This is not PEM: there is no line that begins with “-----BEGIN”.</source>
        <translation>Ce n’est pas du PEM&#xa0;: aucune ligne ne commence par «&#xa0;-----BEGIN&#xa0;».</translation>
    </message>
    <message>
        <source>This is a web page, not a key or a certificate.</source>
        <translation>C’est une page web, et non une clé ou un certificat.</translation>
    </message>
    <message>
        <source>This is in the binary form DER. Convert it to PEM, for example with openssl.</source>
        <translation>Le contenu est au format binaire DER. Convertissez-le en PEM, par exemple avec openssl.</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file (.p12, .pfx). Take the certificate and the key out of it as PEM: openssl pkcs12.</source>
        <translation>C’est un fichier PKCS#12 (.p12, .pfx). Extrayez-en le certificat et la clé au format PEM&#xa0;: openssl pkcs12.</translation>
    </message>
    <message>
        <source>This is a key of PuTTY (.ppk). Export it with PuTTYgen: Conversions, Export OpenSSH key.</source>
        <translation>C’est une clé PuTTY (.ppk). Exportez-la avec PuTTYgen&#xa0;: Conversions, Export OpenSSH key.</translation>
    </message>
    <message>
        <source>This is the public key. The private key is needed.</source>
        <translation>C’est la clé publique. C’est la clé privée qu’il faut.</translation>
    </message>
    <message>
        <source>This is a public key, from a .pub file. The private key is in the file without “.pub”.</source>
        <translation>C’est une clé publique, issue d’un fichier .pub. La clé privée se trouve dans le fichier sans «&#xa0;.pub&#xa0;».</translation>
    </message>
    <message>
        <source>This is a certificate. The private key that belongs to it is needed.</source>
        <translation>C’est un certificat. Il faut la clé privée qui lui correspond.</translation>
    </message>
    <message>
        <source>This holds a private key, and this field is not kept secret. Only certificates belong here.</source>
        <translation>Le contenu comprend une clé privée, et ce champ n’est pas tenu secret. Seuls des certificats y ont leur place.</translation>
    </message>
    <message>
        <source>This holds a “%1”, which cannot be used here.</source>
        <translation>Le contenu comprend un élément «&#xa0;%1&#xa0;», inutilisable ici.</translation>
    </message>
    <message>
        <source>This is cut off: its first or its last line is missing.</source>
        <translation>Le contenu est tronqué&#xa0;: sa première ou sa dernière ligne manque.</translation>
    </message>
    <message>
        <source>Its line breaks were lost on the way. Use the original file.</source>
        <translation>Ses sauts de ligne se sont perdus en route. Utilisez le fichier d’origine.</translation>
    </message>
    <message>
        <source>Its line breaks were turned into “\n”. Use the original file.</source>
        <translation>Ses sauts de ligne ont été transformés en «&#xa0;\n&#xa0;». Utilisez le fichier d’origine.</translation>
    </message>
    <message>
        <source>It is damaged: what is between its first and last line is unreadable.</source>
        <translation>Le contenu est endommagé&#xa0;: ce qui se trouve entre la première et la dernière ligne est illisible.</translation>
    </message>
    <message>
        <source>This holds more than one private key. Keep only the one that is meant.</source>
        <translation>Le contenu comprend plusieurs clés privées. Ne gardez que celle qui convient.</translation>
    </message>
    <message>
        <source>This key is encrypted with a passphrase. Here it has to be without one.</source>
        <translation>Cette clé est chiffrée par une phrase secrète. Elle doit ici en être dépourvue.</translation>
    </message>
    <message>
        <source>This private key does not belong to the certificate.</source>
        <translation>Cette clé privée ne correspond pas au certificat.</translation>
    </message>
    <message>
        <source>This is not JSON (%1). Use the key file as Google gave it.</source>
        <translation>Ce n’est pas du JSON (%1). Utilisez le fichier de clé tel que Google l’a fourni.</translation>
    </message>
    <message>
        <source>This is a key file encoded as base64. Load the decoded file, it begins with “{”.</source>
        <translation>C’est un fichier de clé codé en base64. Chargez le fichier décodé, qui commence par «&#xa0;{&#xa0;».</translation>
    </message>
    <message>
        <source>This is only the private key out of a key file. Use the whole file, it begins with “{”.</source>
        <translation>Ce n’est que la clé privée extraite d’un fichier de clé. Utilisez le fichier entier, qui commence par «&#xa0;{&#xa0;».</translation>
    </message>
    <message>
        <source>This JSON is not a key file: it is no object with members.</source>
        <translation>Ce JSON n’est pas un fichier de clé&#xa0;: ce n’est pas un objet avec des membres.</translation>
    </message>
    <message>
        <source>This is a credential of type “%1”, not the key of a service account. Create a JSON key.</source>
        <translation>Ces identifiants sont de type «&#xa0;%1&#xa0;»&#xa0;: ce n’est pas la clé d’un compte de service. Créez une clé JSON.</translation>
    </message>
    <message>
        <source>Its type is “%1”, not “service_account”. Create a JSON key for a service account.</source>
        <translation>Son type est «&#xa0;%1&#xa0;», et non «&#xa0;service_account&#xa0;». Créez une clé JSON pour un compte de service.</translation>
    </message>
    <message>
        <source>The key file has no usable “%1”. Download it again.</source>
        <translation>Le fichier de clé n’a pas de «&#xa0;%1&#xa0;» utilisable. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service account.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un compte de service.</translation>
    </message>
    <message>
        <source>The private key in it is damaged. Download the key file again.</source>
        <translation>La clé privée qu’il contient est endommagée. Téléchargez à nouveau le fichier de clé.</translation>
    </message>
    <message>
        <source>The line breaks of its private key were escaped twice (\\n). Use the original file.</source>
        <translation>Les sauts de ligne de sa clé privée ont été échappés deux fois (\\n). Utilisez le fichier d’origine.</translation>
    </message>
    <message>
        <source>The line breaks of its private key were lost on the way. Use the original file.</source>
        <translation>Les sauts de ligne de sa clé privée se sont perdus en route. Utilisez le fichier d’origine.</translation>
    </message>
    <message>
        <source>Its private key has only %1 bits; at least 2048 are needed.</source>
        <translation>Sa clé privée n’a que %1&#xa0;bits&#x202f;; il en faut au moins 2048.</translation>
    </message>
    <message>
        <source>Its token_uri leads to “%1”, which is not Google. Do not trust this file.</source>
        <translation>Son token_uri mène à «&#xa0;%1&#xa0;», qui n’est pas Google. Ne faites pas confiance à ce fichier.</translation>
    </message>
    <message>
        <source>Its quotation marks were replaced by typographic ones (“ ”). Use the original file.</source>
        <translation>Ses guillemets ont été remplacés par des guillemets typographiques (“ ”). Utilisez le fichier d’origine.</translation>
    </message>
    <message>
        <source>This is larger than 64 KiB. A key file has about 2.4 KB.</source>
        <translation>Le contenu dépasse 64&#xa0;Kio. Un fichier de clé fait environ 2,4&#xa0;ko.</translation>
    </message>
    <message>
        <source>This is a web page or a program&apos;s message, not a key file.</source>
        <translation>C’est une page web ou le message d’un programme, et non un fichier de clé.</translation>
    </message>
    <message>
        <source>This key has only %1 bits. Many servers refuse less than 2048.</source>
        <translation>Cette clé n’a que %1&#xa0;bits. De nombreux serveurs en exigent au moins 2048.</translation>
    </message>
    <message>
        <source>This is a DSA key. Servers of today refuse such keys.</source>
        <translation>C’est une clé DSA. Les serveurs actuels refusent de telles clés.</translation>
    </message>
    <message>
        <source>Only RSA and elliptic-curve keys can be used here.</source>
        <translation>Seules les clés RSA et à courbe elliptique sont utilisables ici.</translation>
    </message>
    <message>
        <source>The key is encrypted. Enter the passphrase that opens it.</source>
        <translation>La clé est chiffrée. Saisissez la phrase secrète qui la déverrouille.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Cette phrase secrète ne déverrouille pas la clé.</translation>
    </message>
    <message>
        <source>The key is not encrypted, so no passphrase is needed.</source>
        <translation>La clé n’est pas chiffrée&#xa0;: aucune phrase secrète n’est nécessaire.</translation>
    </message>
    <message>
        <source>Purser cannot try a passphrase on a key in OpenSSH&apos;s own form: it is kept without having been verified.</source>
        <translation>Purser ne peut pas essayer de phrase secrète sur une clé au format propre à OpenSSH&#xa0;: elle est conservée sans avoir été vérifiée.</translation>
    </message>
    <message>
        <source>A client certificate needs the private key that belongs to it.</source>
        <translation>Un certificat client nécessite la clé privée qui lui correspond.</translation>
    </message>
    <message>
        <source>A client key needs the certificate that belongs to it.</source>
        <translation>Une clé client nécessite le certificat qui lui correspond.</translation>
    </message>
    <message>
        <source>A certificate in it expired on %1.</source>
        <translation>Un certificat qu’il contient a expiré le %1.</translation>
    </message>
    <message>
        <source>A certificate in it is not valid before %1.</source>
        <translation>Un certificat qu’il contient n’est pas valide avant le %1.</translation>
    </message>
    <message>
        <source>There is no line of the form KEY=value.</source>
        <translation>Aucune ligne n’est de la forme KEY=value.</translation>
    </message>
    <message>
        <source>Line %1 has no “=”. Each line is a KEY=value.</source>
        <translation>La ligne %1 n’a pas de «&#xa0;=&#xa0;». Chaque ligne est une paire KEY=value.</translation>
    </message>
    <message>
        <source>Line %1: a key has letters from A to Z, digits and “_” only, and does not begin with a digit.</source>
        <translation>Ligne %1&#xa0;: une clé se compose uniquement de lettres de A à Z, de chiffres et de «&#xa0;_&#xa0;», et ne commence pas par un chiffre.</translation>
    </message>
    <message>
        <source>Line %1 repeats a key that an earlier line has.</source>
        <translation>La ligne %1 répète une clé d’une ligne précédente.</translation>
    </message>
    <message>
        <source>This is the JSON key of a Google service account, not a password. Use the integration type GCR for it.</source>
        <translation>C’est la clé JSON d’un compte de service Google, et non un mot de passe. Utilisez pour elle le type d’intégration GCR.</translation>
    </message>
    <message>
        <source>This is a key or a certificate, not a password.</source>
        <translation>C’est une clé ou un certificat, et non un mot de passe.</translation>
    </message>
    <message>
        <source>This looks like user and password encoded as base64. Enter the password itself.</source>
        <translation>Cela ressemble à un utilisateur et à un mot de passe codés en base64. Saisissez le mot de passe lui-même.</translation>
    </message>
    <message>
        <source>This looks like a password, and only a token works here. Tokens begin with %1.</source>
        <translation>Cela ressemble à un mot de passe, alors que seul un jeton fonctionne ici. Les jetons commencent par %1.</translation>
    </message>
    <message>
        <source>This is a token of %1, which this registry does not know.</source>
        <translation>Ce jeton est destiné à %1&#xa0;: ce registre ne le connaît pas.</translation>
    </message>
    <message>
        <source>This is an access key ID. The secret access key belongs here.</source>
        <translation>C’est un ID de clé d’accès. Il faut ici la clé d’accès secrète.</translation>
    </message>
    <message>
        <source>This looks like the secret access key, and this field is not kept secret. The access key ID belongs here.</source>
        <translation>Cela ressemble à la clé d’accès secrète, et ce champ n’est pas tenu secret. Il faut ici l’ID de clé d’accès.</translation>
    </message>
    <message>
        <source>What begins with %1 names a user or a role. An access key ID begins with AKIA or ASIA.</source>
        <translation>Ce qui commence par %1 désigne un utilisateur ou un rôle. Un ID de clé d’accès commence par AKIA ou ASIA.</translation>
    </message>
    <message>
        <source>Access key IDs have 20 capital letters and digits, and begin with AKIA or ASIA.</source>
        <translation>Un ID de clé d’accès compte 20 lettres majuscules et chiffres, et commence par AKIA ou ASIA.</translation>
    </message>
    <message>
        <source>This has %1 characters; secret access keys have 40.</source>
        <translation>La saisie compte %1&#xa0;caractères&#x202f;; une clé d’accès secrète en a 40.</translation>
    </message>
    <message>
        <source>The access key is a temporary one (it begins with ASIA), and works only with its session token.</source>
        <translation>La clé d’accès est temporaire (elle commence par ASIA) et ne fonctionne qu’avec son jeton de session.</translation>
    </message>
    <message>
        <source>The access key is a lasting one (it begins with AKIA), to which no session token belongs.</source>
        <translation>La clé d’accès est durable (elle commence par AKIA), et aucun jeton de session ne l’accompagne.</translation>
    </message>
    <message>
        <source>This is not the code of a region. It should look like eu-central-1.</source>
        <translation>Ce n’est pas le code d’une région. Il devrait ressembler à eu-central-1.</translation>
    </message>
    <message>
        <source>Purser knows no region of this name. Is %1 meant?</source>
        <translation>Purser ne connaît aucune région de ce nom. S’agit-il de la région %1&#x202f;?</translation>
    </message>
    <message>
        <source>An AWS account ID has 12 digits.</source>
        <translation>Un ID de compte AWS compte 12&#xa0;chiffres.</translation>
    </message>
    <message>
        <source>This is the address of a whole registry. Enter only %1 of it.</source>
        <translation>C’est l’adresse complète d’un registre. N’en saisissez que cette partie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is still empty.</source>
        <translation>Ce champ est encore vide.</translation>
    </message>
    <message>
        <source>“%1” already exists. Names differ by more than capital letters; choose another.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. La casse ne suffit pas à distinguer deux noms&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>La saisie dépasse %1&#xa0;caractères.</translation>
    </message>
    <message>
        <source>This holds a line break or an invisible character. Type it again.</source>
        <translation>La saisie contient un saut de ligne ou un caractère invisible. Tapez-la à nouveau.</translation>
    </message>
    <message>
        <source>In workflow variables this reads the same as “%1”, so one would hide the other.</source>
        <translation>Dans les variables de workflow, ce nom se lit comme «&#xa0;%1&#xa0;»&#xa0;: l’un masquerait l’autre.</translation>
    </message>
    <message>
        <source>This address names no host. It should look like https://registry.example.com.</source>
        <translation>Cette adresse ne désigne aucun hôte. Elle devrait ressembler à https://registry.example.com.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; they have fields of their own.</source>
        <translation>N’indiquez pas le nom d’utilisateur ni le mot de passe dans l’adresse&#x202f;; ils ont leurs propres champs.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”; the registry&apos;s address ends before.</source>
        <translation>Omettez ce qui suit «&#xa0;?&#xa0;» ou «&#xa0;#&#xa0;»&#x202f;; l’adresse du registre s’arrête avant.</translation>
    </message>
    <message>
        <source>“%1” is not how a registry is reached. Use https (or http).</source>
        <translation>«&#xa0;%1&#xa0;» ne permet pas d’accéder à un registre. Utilisez https (ou http).</translation>
    </message>
    <message>
        <source>Leave out “%1”; only the address of the registry itself is needed.</source>
        <translation>Omettez «&#xa0;%1&#xa0;»&#x202f;; seule l’adresse du registre lui-même est nécessaire.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like https://registry.example.com.</source>
        <translation>Ce n’est pas une adresse. Elle devrait ressembler à https://registry.example.com.</translation>
    </message>
    <message>
        <source>With http the password travels to %1 unencrypted. Use https, or say that you mean it.</source>
        <translation>Avec http, le mot de passe circule sans chiffrement jusqu’à %1. Utilisez https, ou confirmez votre choix.</translation>
    </message>
    <message>
        <source>The address leads elsewhere now. Type the secret again if it may be sent to %1.</source>
        <translation>L’adresse mène désormais ailleurs. Saisissez à nouveau le secret s’il peut être envoyé à %1.</translation>
    </message>
    <message>
        <source>This begins or ends with white space, perhaps pasted by accident. Trim it, or keep it?</source>
        <translation>La saisie commence ou se termine par des espaces, peut-être collés par accident. Faut-il les supprimer ou les garder&#x202f;?</translation>
    </message>
    <message>
        <source>A user name for a registry cannot hold a colon.</source>
        <translation>Le nom d’utilisateur d’un registre ne peut pas contenir de deux-points.</translation>
    </message>
    <message>
        <source>Docker Hub knows people by their Docker ID here, not by an e-mail address.</source>
        <translation>Docker Hub identifie ici les personnes par leur Docker ID, et non par une adresse e-mail.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It may be left empty.</source>
        <translation>Ce n’est pas une adresse e-mail. Ce champ peut rester vide.</translation>
    </message>
    <message>
        <source>This is no date. Write year, month and day, such as 2027-01-31.</source>
        <translation>Ce n’est pas une date. Écrivez l’année, le mois et le jour, par exemple 2027-01-31.</translation>
    </message>
    <message>
        <source>This day is over, so the credential counts as expired.</source>
        <translation>Ce jour est passé&#xa0;: les identifiants sont considérés comme expirés.</translation>
    </message>
    <message>
        <source>This host belongs to the integration type “%1”, whose hints and checks fit it better.</source>
        <translation>Cet hôte relève du type d’intégration «&#xa0;%1&#xa0;», dont les conseils et les vérifications sont mieux adaptés.</translation>
    </message>
    <message>
        <source>This type&apos;s registries have other hosts, such as %1. Make sure that this one is meant.</source>
        <translation>Les registres de ce type ont d’autres hôtes, par exemple %1. Assurez-vous que c’est bien celui-ci que vous voulez.</translation>
    </message>
    <message>
        <source>Write “system”, “none”, or host and port of a proxy, such as proxy.example.com:3128.</source>
        <translation>Écrivez «&#xa0;system&#xa0;», «&#xa0;none&#xa0;», ou l’hôte et le port d’un proxy, par exemple proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP proxy. Only the host and port of one can be used.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un proxy HTTP. Seuls l’hôte et le port d’un tel proxy sont utilisables.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the proxy&apos;s address: it is not kept secret.</source>
        <translation>N’indiquez pas de nom d’utilisateur ni de mot de passe dans l’adresse du proxy&#xa0;: elle n’est pas tenue secrète.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Impossible de lire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not an integration type. See: purserctl type list</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’intégration. Voir&#xa0;: purserctl type list</translation>
    </message>
    <message>
        <source>This integration type has no field “%1”.</source>
        <translation>Ce type d’intégration n’a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no subscription “%1” in this account.</source>
        <translation>Ce compte n’a aucun abonnement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This integration is no longer in the account. Choose another.</source>
        <translation>Cette intégration n’est plus dans le compte. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The subscription does not use an integration “%1”.</source>
        <translation>L’abonnement n’utilise aucune intégration «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only an integration of the type %1 can take this place.</source>
        <translation>Seule une intégration du type %1 peut prendre cette place.</translation>
    </message>
    <message>
        <source>Select at least one project, or let all projects use it.</source>
        <translation>Sélectionnez au moins un projet, ou permettez à tous les projets de l’utiliser.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from “/” on.</source>
        <translation>Indiquez le chemin complet du dossier, à partir de «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>It is no key of a service account: it names no type. Create a JSON key for one.</source>
        <translation>Ce n’est pas la clé d’un compte de service&#xa0;: aucun type n’y est indiqué. Créez une clé JSON pour un tel compte.</translation>
    </message>
    <message>
        <source>Purser knows no region of this name. Region codes look like eu-central-1.</source>
        <translation>Purser ne connaît aucune région de ce nom. Les codes de région ressemblent à eu-central-1.</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Aucune erreur ne s’est produite.</translation>
    </message>
    <message>
        <source>Some of the input cannot be saved like this.</source>
        <translation>Une partie de la saisie ne peut pas être enregistrée telle quelle.</translation>
    </message>
    <message>
        <source>There is no “%1” in this account.</source>
        <translation>Ce compte ne contient aucun élément «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is in use, so it was not removed.</source>
        <translation>L’élément «&#xa0;%1&#xa0;» est en cours d’utilisation&#xa0;: il n’a donc pas été retiré.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since you opened it.</source>
        <translation>L’élément «&#xa0;%1&#xa0;» a été modifié ailleurs depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>“%1” was changed since, so this can no longer be undone or redone.</source>
        <translation>L’élément «&#xa0;%1&#xa0;» a été modifié depuis&#xa0;: cette action ne peut plus être annulée ni rétablie.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>Impossible de lire le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has no registry to ask; what it holds was examined when it was saved.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de registre à interroger&#x202f;; son contenu a été examiné lors de l’enregistrement.</translation>
    </message>
    <message>
        <source>Amazon gave no password for the keys of “%1”.</source>
        <translation>Amazon n’a fourni aucun mot de passe pour les clés de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The account “%1” cannot be opened.</source>
        <translation>Impossible d’ouvrir le compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The account “%1” may only be read, not changed.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» est en lecture seule et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Another program is writing to the account “%1”.</source>
        <translation>Un autre programme écrit dans le compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The disk that holds the account “%1” is full. Nothing was changed.</source>
        <translation>Le disque qui contient le compte «&#xa0;%1&#xa0;» est plein. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a Purser account. The file was left exactly as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou n’est pas un compte Purser. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The account “%1” was written by a newer Purser, so this one only reads it.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» a été écrit par une version plus récente de Purser&#xa0;: celle-ci ne fait que le lire.</translation>
    </message>
    <message>
        <source>The account&apos;s file “%1” was moved or replaced while Purser had it open. Nothing was changed.</source>
        <translation>Le fichier du compte «&#xa0;%1&#xa0;» a été déplacé ou remplacé pendant que Purser l’avait ouvert. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The account “%1” could not be read or written.</source>
        <translation>Impossible de lire ou d’écrire le compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The secret of “%1” is not in this computer&apos;s keychain.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est pas dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The stored secret of “%1” was entered for another registry, so it was not used.</source>
        <translation>Le secret enregistré de «&#xa0;%1&#xa0;» a été saisi pour un autre registre&#xa0;: il n’a donc pas été utilisé.</translation>
    </message>
    <message>
        <source>The secret is too large for the keychain.</source>
        <translation>Le secret est trop volumineux pour le trousseau.</translation>
    </message>
    <message>
        <source>What the keychain holds for “%1” is not what Purser stored there.</source>
        <translation>Ce que le trousseau contient pour «&#xa0;%1&#xa0;» n’est pas ce que Purser y a enregistré.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The keychain denied Purser access.</source>
        <translation>Le trousseau a refusé l’accès à Purser.</translation>
    </message>
    <message>
        <source>The keychain&apos;s question was dismissed.</source>
        <translation>La demande du trousseau a été refermée sans réponse.</translation>
    </message>
    <message>
        <source>This computer has no keychain service running.</source>
        <translation>Aucun service de trousseau de clés n’est actif sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Le trousseau a rencontré une erreur.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether it was removed meanwhile.</source>
        <translation>Vérifiez l’orthographe&#x202f;; l’élément a peut-être été retiré entre-temps.</translation>
    </message>
    <message>
        <source>Release or remove what uses it first.</source>
        <translation>Détachez ou retirez d’abord ce qui l’utilise.</translation>
    </message>
    <message>
        <source>Open it again to see the change, then repeat yours.</source>
        <translation>Ouvrez-le à nouveau pour voir la modification, puis refaites la vôtre.</translation>
    </message>
    <message>
        <source>Make the change by hand.</source>
        <translation>Effectuez la modification à la main.</translation>
    </message>
    <message>
        <source>Connect the disk it is on, or give the project another folder.</source>
        <translation>Connectez le disque où il se trouve, ou indiquez un autre dossier pour le projet.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>Vérifiez les droits d’accès au dossier.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Vérifiez les droits d’accès au fichier et à son dossier.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Restore it from a backup (files named “….backup-…” beside it), or choose another account.</source>
        <translation>Restaurez-le à partir d’une sauvegarde (les fichiers nommés «&#xa0;….backup-…&#xa0;» à côté de lui), ou choisissez un autre compte.</translation>
    </message>
    <message>
        <source>Update Purser to change this account.</source>
        <translation>Mettez Purser à jour pour modifier ce compte.</translation>
    </message>
    <message>
        <source>Restart Purser to open the file that is there now.</source>
        <translation>Redémarrez Purser pour ouvrir le fichier qui s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>Check the disk that holds the account.</source>
        <translation>Vérifiez le disque qui contient le compte.</translation>
    </message>
    <message>
        <source>Edit the integration and type the secret again.</source>
        <translation>Modifiez l’intégration et saisissez à nouveau le secret.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing was changed.</source>
        <translation>Déverrouillez-le, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Allow Purser to use the keychain, then try again.</source>
        <translation>Autorisez Purser à utiliser le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Start one, for example gnome-keyring, in your session. Purser keeps secrets nowhere else.</source>
        <translation>Démarrez-en un dans votre session, par exemple gnome-keyring. Purser ne conserve de secrets nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows, then try again.</source>
        <translation>Cherchez une demande du trousseau derrière d’autres fenêtres, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that the keychain service of your session works.</source>
        <translation>Vérifiez que le service de trousseau de clés de votre session fonctionne.</translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1 Message reçu&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Keychain: unlocked</source>
        <translation>Trousseau&#xa0;: déverrouillé</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>Trousseau&#xa0;: verrouillé</translation>
    </message>
    <message>
        <source>Keychain: none on this computer</source>
        <translation>Trousseau&#xa0;: absent de cet ordinateur</translation>
    </message>
    <message>
        <source>Keychain: not answering</source>
        <translation>Trousseau&#xa0;: ne répond pas</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>The helper “%1”</source>
        <translation>L’assistant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A password in a file</source>
        <translation>Un mot de passe dans un fichier</translation>
    </message>
</context>
<context>
    <name>ServingList</name>
    <message>
        <source>%1, of %2</source>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>Not a file: %1</source>
        <translation>Pas un fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SubscriptionIntegrationList</name>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Gone: choose another</source>
        <translation>Disparue&#xa0;: choisissez-en une autre</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>The account integration behind it is gone: what uses it cannot log in. Choose another one with Edit.</source>
        <translation>L’intégration du compte sur laquelle elle repose a disparu&#xa0;: ce qui l’utilise ne peut plus se connecter. Choisissez-en une autre avec «&#xa0;Modifier&#xa0;».</translation>
    </message>
    <message>
        <source>%1, %2, account integration: %3, used by: %4</source>
        <translation>%1, %2, intégration du compte&#xa0;: %3, utilisée par&#xa0;: %4</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Account Integration</source>
        <translation>Intégration du compte</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Mise à jour</translation>
    </message>
</context>
<context>
    <name>SubscriptionList</name>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%n orpheline</numerusform>
            <numerusform>%n orphelines</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>The account integration behind %n of these is(are) gone: what uses it cannot log in. Open the subscription to choose another.</source>
        <translation>
            <numerusform>L’intégration du compte derrière %n d’entre elles a disparu&#xa0;: ce qui l’utilise ne peut plus se connecter. Ouvrez l’abonnement pour en choisir une autre.</numerusform>
            <numerusform>Les intégrations du compte derrière %n d’entre elles ont disparu&#xa0;: ce qui les utilise ne peut plus se connecter. Ouvrez l’abonnement pour en choisir d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Mise à jour</translation>
    </message>
</context>
<context>
    <name>SubscriptionModel</name>
    <message>
        <source>%1, selected</source>
        <translation>%1, sélectionné</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No integrations</extracomment>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n intégration</numerusform>
            <numerusform>%n intégrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orphan(s)</source>
        <translation>
            <numerusform>%1, %n orpheline</numerusform>
            <numerusform>%1, %n orphelines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today at %1</source>
        <translation>Aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Yesterday at %1</source>
        <translation>Hier à %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;minute</numerusform>
            <numerusform>il y a %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;heure</numerusform>
            <numerusform>il y a %n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;jour</numerusform>
            <numerusform>il y a %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired today</source>
        <translation>A expiré aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>A expiré il y a %n&#xa0;jour</numerusform>
            <numerusform>A expiré il y a %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Expire aujourd’hui</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>Expire demain</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expire dans %n&#xa0;jour</numerusform>
            <numerusform>Expire dans %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Last Monday at %1</source>
        <translation>Lundi dernier à %1</translation>
    </message>
    <message>
        <source>Last Tuesday at %1</source>
        <translation>Mardi dernier à %1</translation>
    </message>
    <message>
        <source>Last Wednesday at %1</source>
        <translation>Mercredi dernier à %1</translation>
    </message>
    <message>
        <source>Last Thursday at %1</source>
        <translation>Jeudi dernier à %1</translation>
    </message>
    <message>
        <source>Last Friday at %1</source>
        <translation>Vendredi dernier à %1</translation>
    </message>
    <message>
        <source>Last Saturday at %1</source>
        <translation>Samedi dernier à %1</translation>
    </message>
    <message>
        <source>Last Sunday at %1</source>
        <translation>Dimanche dernier à %1</translation>
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
        <translation>podman, skopeo et buildah</translation>
    </message>
</context>
<context>
    <name>ToolFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB, so it was not read.</source>
        <translation>%1 dépasse 4&#xa0;Mio et n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. It was left as it is.</source>
        <translation>%1 a été modifié entre-temps par quelqu’un d’autre. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 could not be written. It is as it was.</source>
        <translation>Impossible d’écrire %1. Il est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>ToolFinding</name>
    <message>
        <source>This is the account %2, and the tools are answered from %1. Set PURSER_ACCOUNT for the tools, too.</source>
        <translation>Ce compte est %2, alors que les outils reçoivent leurs réponses du compte %1. Définissez aussi PURSER_ACCOUNT pour les outils.</translation>
    </message>
    <message>
        <source>%1 names the helper “%2”, and there is no program docker-credential-%2 on the PATH: logins fail. Connect the registry to Purser, or take the helper out of the file.</source>
        <translation>%1 désigne l’assistant «&#xa0;%2&#xa0;», mais aucun programme docker-credential-%2 ne figure dans le PATH&#xa0;: les connexions échouent. Connectez le registre à Purser, ou retirez l’assistant du fichier.</translation>
    </message>
    <message>
        <source>The password for %2 in %1 is looked at before Purser. Import it, or log out with the tool that wrote it.</source>
        <translation>Le mot de passe pour %2 dans %1 est consulté avant Purser. Importez-le, ou déconnectez-vous avec l’outil qui l’a écrit.</translation>
    </message>
    <message>
        <source>%1 names Purser for every registry (“credsStore”). podman, skopeo and buildah do not look at that: connect them, too.</source>
        <translation>%1 désigne Purser pour tous les registres («&#xa0;credsStore&#xa0;»). podman, skopeo et buildah n’en tiennent pas compte&#xa0;: connectez-les aussi.</translation>
    </message>
    <message>
        <source>%1 names a helper for “%2”, and no tool looks for that. Write the registry&apos;s host alone.</source>
        <translation>%1 désigne un assistant pour «&#xa0;%2&#xa0;», qu’aucun outil ne recherche. N’écrivez que l’hôte du registre.</translation>
    </message>
    <message>
        <source>Other people on this computer can read the passwords in %1. Import them, or run: chmod 600 %1</source>
        <translation>D’autres personnes utilisant cet ordinateur peuvent lire les mots de passe dans %1. Importez-les, ou exécutez&#xa0;: chmod 600 %1</translation>
    </message>
    <message>
        <source>The variable DOCKER_AUTH_CONFIG is set. Newer dockers take its logins before anything else.</source>
        <translation>La variable DOCKER_AUTH_CONFIG est définie. Les versions récentes de docker utilisent ses identifiants en priorité.</translation>
    </message>
    <message>
        <source>The variable REGISTRY_AUTH_FILE is set. podman, skopeo and buildah look at %1 and at nothing else.</source>
        <translation>La variable REGISTRY_AUTH_FILE est définie. podman, skopeo et buildah consultent %1 et rien d’autre.</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n environnement</numerusform>
            <numerusform>%n environnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n intégration</numerusform>
            <numerusform>%n intégrations</numerusform>
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
        <translation>Gère les comptes d’une entreprise auprès de ses registres de conteneurs.</translation>
    </message>
    <message>
        <source>The account&apos;s file.</source>
        <translation>Le fichier du compte.</translation>
    </message>
    <message>
        <source>Begins with new-integration or check-all.</source>
        <translation>Commence par new-integration ou check-all.</translation>
    </message>
    <message>
        <source>Purser knows no action “%1”.</source>
        <translation>Purser ne connaît aucune action «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>purser::ActivityModel</name>
    <message>
        <source>Can be taken back until %1</source>
        <translation>Annulation possible jusqu’à&#xa0;: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>purser::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Find in the activity</source>
        <translation>Rechercher dans l’activité</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Aucune action pour l’instant</translation>
    </message>
    <message>
        <source>Every change of the account leaves a line here: when it was made, by whom, and what it was.</source>
        <translation>Chaque modification du compte laisse ici une ligne&#xa0;: quand elle a été faite, par qui, et en quoi elle consiste.</translation>
    </message>
</context>
<context>
    <name>purser::Breadcrumb</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
</context>
<context>
    <name>purser::CertificatesEdit</name>
    <message>
        <source>Paste the certificate here, drop its file, or load it.</source>
        <translation>Collez ici le certificat, déposez son fichier ou chargez-le.</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>Charger un fichier…</translation>
    </message>
    <message>
        <source>Load certificates</source>
        <translation>Charger des certificats</translation>
    </message>
</context>
<context>
    <name>purser::CheckHistory</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Jamais vérifiée</translation>
    </message>
    <message>
        <source>Not checked since it was changed</source>
        <translation>Non vérifiée depuis sa modification</translation>
    </message>
    <message>
        <source>Last check: %1, %2</source>
        <translation>Dernière vérification&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout afficher (%n)</numerusform>
            <numerusform>Tout afficher (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckList</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Rechercher dans&#xa0;: %1</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the checks</source>
        <translation>Annuler les vérifications</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked</source>
        <translation>
            <numerusform>Vérifiée&#xa0;: %1 sur %n</numerusform>
            <numerusform>Vérifiées&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked, %2 failing</source>
        <translation>
            <numerusform>Vérifiée&#xa0;: %1 sur %n, en échec&#xa0;: %2</numerusform>
            <numerusform>Vérifiées&#xa0;: %1 sur %n, en échec&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckTrace</name>
    <message>
        <source>Result of the check</source>
        <translation>Résultat de la vérification</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Test de la connexion…</translation>
    </message>
    <message>
        <source>Asking the registry. Nothing is saved by this.</source>
        <translation>Le registre est interrogé. Ce test n’enregistre rien.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testée</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid %3 to %4. SHA-256 %5</source>
        <translation>Certificat délivré à %1, émis par %2, validité&#xa0;: %3 – %4. SHA-256 %5</translation>
    </message>
    <message>
        <source>Trust this certificate for %1</source>
        <translation>Faire confiance à ce certificat pour %1</translation>
    </message>
    <message>
        <source>Let %1 receive the password</source>
        <translation>Permettre l’envoi du mot de passe à %1</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>purser::Chip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>purser::CountTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Choisir dans le calendrier</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Par exemple %1</translation>
    </message>
</context>
<context>
    <name>purser::DeleteDialog</name>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>Voulez-vous vraiment supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Please delete following dependencies before deleting %1</source>
        <translation>Veuillez supprimer les dépendances suivantes avant de supprimer %1</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>Aucune dépendance</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>%n dépendance</numerusform>
            <numerusform>%n dépendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) only mention(s) it and block(s) nothing.</source>
        <translation>
            <numerusform>%n autre emplacement ne fait que la mentionner et ne bloque rien.</numerusform>
            <numerusform>%n autres emplacements ne font que la mentionner et ne bloquent rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>Nouvel examen des fichiers des projets&#xa0;: %1 sur %n…</numerusform>
            <numerusform>Nouvel examen des fichiers des projets&#xa0;: %1 sur %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm Delete Account Integration</source>
        <translation>Confirmer la suppression de l’intégration du compte</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>Tout détacher…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reads the files of the projects anew</source>
        <translation>Relit les fichiers des projets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Détacher</translation>
    </message>
</context>
<context>
    <name>purser::Deletions</name>
    <message>
        <source>Back to deleting “%1”</source>
        <translation>Reprendre la suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The deletion of %1 waits until nothing depends on it any more.</source>
        <translation>La suppression de «&#xa0;%1&#xa0;» attend que plus rien n’en dépende.</translation>
    </message>
</context>
<context>
    <name>purser::DependencyDelegate</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>The project&apos;s folder is not known.</source>
        <translation>Le dossier du projet n’est pas connu.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Détacher</translation>
    </message>
</context>
<context>
    <name>purser::DependencyList</name>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Left and right choose between the buttons of a row, Enter presses one.</source>
        <translation>Les flèches gauche et droite choisissent un bouton de la ligne, Entrée l’actionne.</translation>
    </message>
</context>
<context>
    <name>purser::DependencyText</name>
    <message>
        <source>entered by hand</source>
        <translation>saisie à la main</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Change %1 so that it does not use “%2” any more.</source>
        <translation>Modifiez le fichier %1 pour qu’il n’utilise plus «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Change line %1 of %2 so that it does not use “%3” any more.</source>
        <translation>Modifiez la ligne %1 du fichier %2 pour qu’elle n’utilise plus «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Subscription Images</source>
        <translation>Images d’abonnement</translation>
    </message>
    <message>
        <source>Subscription Integrations</source>
        <translation>Intégrations d’abonnement</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>tous les projets</translation>
    </message>
    <message>
        <source>selected projects</source>
        <translation>projets sélectionnés</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>%1 is the name of a subscription integration</extracomment>
        <translation>via %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>%1 is a time ago, such as “2 hours ago”</extracomment>
        <translation>détection&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n thing(s) of this subscription: release these first.</source>
        <translation>
            <numerusform>Utilisée par %n élément de cet abonnement&#xa0;: détachez-le d’abord.</numerusform>
            <numerusform>Utilisée par %n éléments de cet abonnement&#xa0;: détachez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hint only: this does not block deletion.</source>
        <translation>Simple indice&#xa0;: il ne bloque pas la suppression.</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a place within a file</extracomment>
        <translation>emplacement&#xa0;: %1</translation>
    </message>
    <message>
        <source>when %1</source>
        <extracomment>%1 is a condition as it stands in the file</extracomment>
        <translation>condition&#xa0;: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>dossier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>purser::DependentForm</name>
    <message>
        <source>Uses</source>
        <extracomment>A noun: what a project uses</extracomment>
        <translation>Utilise</translation>
    </message>
    <message>
        <source>No integration is enabled for this subscription yet.</source>
        <translation>Aucune intégration n’est encore activée pour cet abonnement.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it uses besides what a scan finds in its files. It keeps these integrations from being deleted.</source>
        <translation>Ce qu’il utilise en plus de ce qu’une analyse trouve dans ses fichiers. Ces intégrations ne peuvent alors pas être supprimées.</translation>
    </message>
    <message>
        <source>Which integrations it needs. It keeps these from being deleted.</source>
        <translation>Les intégrations nécessaires. Elles ne peuvent alors pas être supprimées.</translation>
    </message>
    <message>
        <source>Purser reads its files to find what they use, and never changes them. May stay empty.</source>
        <translation>Purser lit ses fichiers pour trouver ce qu’ils utilisent, et ne les modifie jamais. Peut rester vide.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>This folder is not on this computer now.</source>
        <translation>Ce dossier n’est pas actuellement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparue</translation>
    </message>
    <message>
        <source>The name under which it stands in lists, and in the reason why an integration cannot be deleted.</source>
        <translation>Le nom qui figure dans les listes, et dans la raison pour laquelle une intégration ne peut pas être supprimée.</translation>
    </message>
</context>
<context>
    <name>purser::DependentsPage</name>
    <message>
        <source>Scan all</source>
        <translation>Tout analyser</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>%1 is the name of a subscription, beside the title “Projects” or the like</extracomment>
        <translation>abonnement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>purser::DisableDialog</name>
    <message>
        <source>Confirm Delete</source>
        <translation>Confirmer la suppression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>Voulez-vous vraiment supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Please delete following dependencies before deleting %1</source>
        <translation>Veuillez supprimer les dépendances suivantes avant de supprimer %1</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>Aucune dépendance</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>%n dépendance</numerusform>
            <numerusform>%n dépendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s), none of which is in the way</source>
        <translation>
            <numerusform>%n dépendance, sans incidence sur la suppression</numerusform>
            <numerusform>%n dépendances, toutes sans incidence sur la suppression</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n entered by hand</source>
        <translation>
            <numerusform>Détacher celle saisie à la main</numerusform>
            <numerusform>Détacher les %n saisies à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>Aucun programme n’a ouvert %1.</translation>
    </message>
</context>
<context>
    <name>purser::ExplainBox</name>
    <message>
        <source>Clear default</source>
        <translation>Ne plus utiliser par défaut</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What a tool would get</source>
        <translation>Ce que recevrait un outil</translation>
    </message>
    <message>
        <source>Integrations for this registry</source>
        <translation>Intégrations pour ce registre</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Utiliser par défaut</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No subscription</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>As the tool or an image names it</source>
        <translation>Tel que l’outil ou une image le désigne</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Where the tool is started</source>
        <translation>Où l’outil est démarré</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>If PURSER_SUBSCRIPTION names one</source>
        <translation>Si PURSER_SUBSCRIPTION en désigne un</translation>
    </message>
    <message>
        <source>The tool gets the login of %1.</source>
        <translation>L’outil reçoit les identifiants de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No integration is for it. The tool goes on without a login.</source>
        <translation>Aucune intégration ne lui correspond. L’outil continue sans identifiants.</translation>
    </message>
    <message>
        <source>The address of a registry, as in the names of its images up to the first slash. Below stands what a tool that asks for it gets.</source>
        <translation>L’adresse d’un registre, telle qu’elle figure dans le nom de ses images jusqu’à la première barre oblique. Ce que reçoit un outil qui demande ce registre est indiqué dessous.</translation>
    </message>
    <message>
        <source>A folder with a project of Purser&apos;s decides for its subscription. Empty: no folder.</source>
        <translation>Si le dossier est celui d’un projet de Purser, l’abonnement de ce projet s’applique. Vide&#xa0;: aucun dossier.</translation>
    </message>
    <message>
        <source>The environment variable PURSER_SUBSCRIPTION of the tool overrules its folder.</source>
        <translation>La variable d’environnement PURSER_SUBSCRIPTION de l’outil l’emporte sur son dossier.</translation>
    </message>
</context>
<context>
    <name>purser::ExportDialog</name>
    <message>
        <source>This file is there already.</source>
        <translation>Ce fichier existe déjà.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go to the clipboard, where every program of yours can read them.</source>
        <translation>
            <numerusform>Les secrets de %n intégration sont placés dans le presse-papiers, où tous vos programmes peuvent les lire.</numerusform>
            <numerusform>Les secrets de %n intégrations sont placés dans le presse-papiers, où tous vos programmes peuvent les lire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go into this file as they are. Whoever can read it, or a copy of it, has these logins.</source>
        <translation>
            <numerusform>Les secrets de %n intégration sont écrits en clair dans ce fichier. Quiconque peut le lire, ou en lire une copie, dispose de ces identifiants.</numerusform>
            <numerusform>Les secrets de %n intégrations sont écrits en clair dans ce fichier. Quiconque peut le lire, ou en lire une copie, dispose de ces identifiants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amazon is asked for a password, which works for 12 hours.</source>
        <translation>Un mot de passe est demandé à Amazon&#x202f;; il fonctionne pendant 12&#xa0;heures.</translation>
    </message>
    <message>
        <source>Copied %1. The clipboard is emptied after 30 seconds.</source>
        <translation>Copié&#xa0;: %1. Le presse-papiers sera vidé dans 30&#xa0;secondes.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there is as it was.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Ce qui s’y trouvait est resté tel quel.</translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <translation>Exporté vers %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Export Integrations</source>
        <translation>Exporter des intégrations</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Nom du secret</translation>
    </message>
    <message>
        <source>What imagePullSecrets calls it</source>
        <translation>Le nom à indiquer dans imagePullSecrets</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Where it belongs; empty for the one it is applied to</source>
        <translation>Celui où placer le secret&#x202f;; vide pour celui où le manifeste est appliqué</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The tool that the file is for. What the file looks like, and whether it holds secrets, follows from it.</source>
        <translation>L’outil auquel le fichier est destiné. L’aspect du fichier, et la présence de secrets, en dépendent.</translation>
    </message>
    <message>
        <source>The name of the Kubernetes secret that is made: small letters, digits, dots and hyphens. Pods refer to it by this name.</source>
        <translation>Le nom du secret Kubernetes qui est créé&#xa0;: lettres minuscules, chiffres, points et traits d’union. Les pods le désignent par ce nom.</translation>
    </message>
    <message>
        <source>The Kubernetes namespace of the pods that use the secret. Secrets are seen in their own namespace only.</source>
        <translation>L’espace de noms Kubernetes des pods qui utilisent le secret. Un secret n’est visible que dans son propre espace de noms.</translation>
    </message>
</context>
<context>
    <name>purser::ExportTarget</name>
    <message>
        <source>A file that only you may read</source>
        <translation>Un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>The clipboard, for 30 seconds</source>
        <translation>Le presse-papiers, pendant 30&#xa0;secondes</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Type a path, or browse</source>
        <translation>Tapez un chemin ou parcourez les dossiers</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Where the file is written. Only you can read it; delete it when it has done its work.</source>
        <translation>L’endroit où le fichier est écrit. Vous seul pouvez le lire&#x202f;; supprimez-le quand il a rempli son rôle.</translation>
    </message>
</context>
<context>
    <name>purser::ExportWords</name>
    <message>
        <source>Logins for docker and podman</source>
        <translation>Identifiants pour docker et podman</translation>
    </message>
    <message>
        <source>Kubernetes secret</source>
        <translation>Secret Kubernetes</translation>
    </message>
    <message>
        <source>GitLab CI variable</source>
        <translation>Variable GitLab CI</translation>
    </message>
    <message>
        <source>Variables: .env file</source>
        <translation>Variables&#xa0;: fichier .env</translation>
    </message>
    <message>
        <source>Variables: --env-file</source>
        <translation>Variables&#xa0;: --env-file</translation>
    </message>
    <message>
        <source>Variables: shell script</source>
        <translation>Variables&#xa0;: script shell</translation>
    </message>
    <message>
        <source>A config.json for a CI, or an auth.json for podman, skopeo and buildah</source>
        <translation>Un config.json pour une CI, ou un auth.json pour podman, skopeo et buildah</translation>
    </message>
    <message>
        <source>A manifest for imagePullSecrets</source>
        <translation>Un manifeste pour imagePullSecrets</translation>
    </message>
    <message>
        <source>The value of DOCKER_AUTH_CONFIG. In GitLab choose “Masked”, and no variable expansion</source>
        <translation>La valeur de DOCKER_AUTH_CONFIG. Dans GitLab, choisissez «&#xa0;Masquée&#xa0;», sans développement des variables</translation>
    </message>
    <message>
        <source>As Docker Compose and shells read them: ACMEHUB_INTEGRATION_PASSWORD and so on</source>
        <translation>Comme les lisent Docker Compose et les shells&#xa0;: ACMEHUB_INTEGRATION_PASSWORD, etc.</translation>
    </message>
    <message>
        <source>As docker run and podman run read them, one in each line</source>
        <translation>Comme les lisent docker run et podman run, une par ligne</translation>
    </message>
    <message>
        <source>For a shell to read with “.”: every value as it is</source>
        <translation>À lire par un shell avec «&#xa0;.&#xa0;»&#xa0;: chaque valeur telle quelle</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>purser::FieldEditor</name>
    <message>
        <source>Service account key</source>
        <translation>Clé de compte de service</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keep the stored one</source>
        <translation>Garder le secret enregistré</translation>
    </message>
    <message>
        <source>Remove the stored one</source>
        <translation>Retirer le secret enregistré</translation>
    </message>
</context>
<context>
    <name>purser::FileVisits</name>
    <message>
        <source>No program could open %1.</source>
        <translation>Aucun programme n’a pu ouvrir %1.</translation>
    </message>
</context>
<context>
    <name>purser::FindingsList</name>
    <message>
        <source>Running docker-credential-purser as the tools do…</source>
        <translation>Exécution de docker-credential-purser à la manière des outils…</translation>
    </message>
</context>
<context>
    <name>purser::FindingsPane</name>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Uses in files</source>
        <translation>Utilisations dans les fichiers</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Analyser maintenant</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>Choisir son dossier</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>With the folder of this project, Purser finds what its files use.</source>
        <translation>Avec le dossier de ce projet, Purser trouve ce que ses fichiers utilisent.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No file of this project names an integration of this subscription, or a registry of one.</source>
        <translation>Aucun fichier de ce projet ne désigne une intégration de cet abonnement, ni le registre de l’une d’elles.</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Jamais analysé</translation>
    </message>
    <message>
        <source>A scan reads the files that use registries, and changes none.</source>
        <translation>Une analyse lit les fichiers qui utilisent des registres, et n’en modifie aucun.</translation>
    </message>
</context>
<context>
    <name>purser::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Type a path, browse, or drop a folder here</source>
        <translation>Tapez un chemin, parcourez, ou déposez un dossier ici</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>A folder of this computer. It is only read.</source>
        <translation>Un dossier de cet ordinateur. Il est seulement lu.</translation>
    </message>
</context>
<context>
    <name>purser::FormFoot</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>purser::FormPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>Encore vide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>purser::FormSidebar</name>
    <message>
        <source>Examined on this computer</source>
        <translation>Examen sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>purser::ImportDialog</name>
    <message>
        <source>Looking for the logins of docker, podman and their kin…</source>
        <translation>Recherche des identifiants de docker, podman et outils apparentés…</translation>
    </message>
    <message>
        <source>Those that are ticked become integrations. Their passwords go to the keychain.</source>
        <translation>Les identifiants cochés deviennent des intégrations. Leurs mots de passe sont confiés au trousseau.</translation>
    </message>
    <message>
        <source>No logins found</source>
        <translation>Aucun identifiant trouvé</translation>
    </message>
    <message>
        <source>Looked in %1.</source>
        <translation>Emplacements consultés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Importer (%n)</numerusform>
            <numerusform>Importer (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 of %n login(s)…</source>
        <translation>
            <numerusform>Identifiants importés&#xa0;: %1 sur %n…</numerusform>
            <numerusform>Identifiants importés&#xa0;: %1 sur %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) imported.</source>
        <translation>
            <numerusform>Identifiants importés&#xa0;: %n.</numerusform>
            <numerusform>Identifiants importés&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) removed from files.</source>
        <translation>
            <numerusform>%n mot de passe retiré des fichiers.</numerusform>
            <numerusform>%n mots de passe retirés des fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Logins</source>
        <translation>Importer des identifiants</translation>
    </message>
    <message>
        <source>Remove these passwords from the files afterwards</source>
        <translation>Retirer ensuite ces mots de passe des fichiers</translation>
    </message>
    <message>
        <source>docker-credential-purser is named there instead, so that everything still pulls. A password that it does not answer with stays.</source>
        <translation>docker-credential-purser y est désigné à leur place, afin que le pull continue de fonctionner partout. Un mot de passe qu’il ne fournit pas reste en place.</translation>
    </message>
    <message>
        <source>Logins that were found</source>
        <translation>Identifiants trouvés</translation>
    </message>
    <message>
        <source>Ask other helpers</source>
        <translation>Interroger d’autres assistants</translation>
    </message>
    <message>
        <source>Runs the credential helpers that are named in the files</source>
        <translation>Exécute les assistants d’identification désignés dans les fichiers</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationChoiceModel</name>
    <message>
        <source>+ Add integration</source>
        <translation>+ Ajouter une intégration</translation>
    </message>
    <message>
        <source>%1: another type</source>
        <translation>%1&#xa0;: autre type</translation>
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
        <translation>Intégrations du compte</translation>
    </message>
    <message>
        <source>Find an integration</source>
        <translation>Rechercher une intégration</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No integration</extracomment>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Account Integration: %1</source>
        <translation>Intégration du compte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationForm</name>
    <message>
        <source>Name of the account integration</source>
        <translation>Nom de l’intégration du compte</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Nom de l’intégration</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Own certificate authority, client certificate, proxy</source>
        <translation>Autorité de certification personnalisée, certificat client, proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Passer au type %1</translation>
    </message>
    <message>
        <source>What this account calls the integration; you choose it. People find the integration by this name, and it is offered as the name under which a subscription uses it.</source>
        <translation>Le nom que ce compte donne à l’intégration&#x202f;; c’est vous qui le choisissez. Il permet de retrouver l’intégration, et il est proposé comme nom sous lequel un abonnement l’utilise.</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationFormPage</name>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Ajouter une intégration</translation>
    </message>
    <message>
        <source>Create %1 Integration</source>
        <translation>Créer une intégration %1</translation>
    </message>
    <message>
        <source>Choose an integration type to begin</source>
        <translation>Choisissez un type d’intégration pour commencer</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Repositories and tags…</source>
        <translation>Dépôts et tags…</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>Encore vide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationTable</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>Vérifier la sélection (%n)</numerusform>
            <numerusform>Vérifier la sélection (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Repositories and tags…</source>
        <translation>Dépôts et tags…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected…</source>
        <translation>
            <numerusform>Exporter la sélection (%n)…</numerusform>
            <numerusform>Exporter la sélection (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Account Integrations</source>
        <translation>Intégrations du compte</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationUses</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Add to more subscriptions</source>
        <translation>Ajouter à d’autres abonnements</translation>
    </message>
    <message>
        <source>This account integration is not used by any subscription.</source>
        <translation>Cette intégration du compte n’est utilisée par aucun abonnement.</translation>
    </message>
    <message>
        <source>This account integration is being used by the following subscriptions:</source>
        <translation>Cette intégration du compte est utilisée par les abonnements suivants&#xa0;:</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>%1 is the name under which a subscription uses the integration</extracomment>
        <translation>sous le nom %1</translation>
    </message>
    <message>
        <source>In %1 it is called %2.</source>
        <translation>Dans l’abonnement %1, elle s’appelle %2.</translation>
    </message>
    <message numerus="yes">
        <source>In %n subscription(s) it has another name, since its own was taken there.</source>
        <translation>
            <numerusform>Dans %n abonnement, elle porte un autre nom, car le sien y était déjà pris.</numerusform>
            <numerusform>Dans %n abonnements, elle porte un autre nom, car le sien y était déjà pris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::IntegrationsPage</name>
    <message numerus="yes">
        <source>Cancelled when %1 of %n were checked: %2 accepted, %3 failing.</source>
        <translation>
            <numerusform>Annulé. Vérifiée&#xa0;: %1 sur %n, acceptée&#xa0;: %2, en échec&#xa0;: %3.</numerusform>
            <numerusform>Annulé. Vérifiées&#xa0;: %1 sur %n, acceptées&#xa0;: %2, en échec&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n accepted, %2 failing.</source>
        <translation>
            <numerusform>Acceptée&#xa0;: %1 sur %n, en échec&#xa0;: %2.</numerusform>
            <numerusform>Acceptées&#xa0;: %1 sur %n, en échec&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no registry to ask.</source>
        <translation>
            <numerusform>%n intégration n’a pas de registre à interroger.</numerusform>
            <numerusform>%n intégrations n’ont pas de registre à interroger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show failing</source>
        <translation>Afficher les échecs</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Rien ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>No integration has this type, name, user, host or subscription.</source>
        <translation>Aucune intégration n’a ce type, ce nom, cet utilisateur, cet hôte ou cet abonnement.</translation>
    </message>
    <message>
        <source>Nothing is failing</source>
        <translation>Aucun échec</translation>
    </message>
    <message>
        <source>No registry refused an integration, or could not be asked, when it was last checked.</source>
        <translation>À la dernière vérification, aucun registre n’a refusé d’intégration, et tous ont pu être interrogés.</translation>
    </message>
    <message>
        <source>Everything was checked</source>
        <translation>Tout a été vérifié</translation>
    </message>
    <message>
        <source>Every integration has been tried at its registry.</source>
        <translation>Chaque intégration a été essayée auprès de son registre.</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>Aucune expiration proche</translation>
    </message>
    <message>
        <source>No credential that says when it ends, or was entered with a date, ends within the next 14 days.</source>
        <translation>Parmi les identifiants qui indiquent leur fin, ou saisis avec une date, aucun n’expire dans les 14&#xa0;jours à venir.</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>Tout est affecté</translation>
    </message>
    <message>
        <source>Every integration is used by a subscription.</source>
        <translation>Chaque intégration est utilisée par un abonnement.</translation>
    </message>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>Vérifier la sélection (%n)</numerusform>
            <numerusform>Vérifier la sélection (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Integrations</source>
        <translation>Intégrations du compte</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Ajouter une intégration</translation>
    </message>
    <message>
        <source>No integrations yet</source>
        <translation>Aucune intégration</translation>
    </message>
    <message>
        <source>An integration is a login for a container registry, kept in this computer&apos;s keychain, that your subscriptions may use.</source>
        <translation>Une intégration représente les identifiants d’un registre de conteneurs, conservés dans le trousseau de clés de cet ordinateur, que vos abonnements peuvent utiliser.</translation>
    </message>
    <message>
        <source>Add subscriptions</source>
        <translation>Ajouter des abonnements</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>Afficher toutes les intégrations</translation>
    </message>
</context>
<context>
    <name>purser::ListFilterBar</name>
    <message>
        <source>All Types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Nom de l’intégration</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filter by type: %1</source>
        <translation>Filtrer par type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Jamais vérifiées</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non affectées</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expiration proche</translation>
    </message>
    <message>
        <source>Shows only the integrations of one type, or of one family of types.</source>
        <translation>N’affiche que les intégrations d’un type, ou d’une famille de types.</translation>
    </message>
    <message>
        <source>Type a part of an integration&apos;s name, or of its user, host or subscription: only the integrations that have it are shown. Escape shows all of them again.</source>
        <translation>Tapez une partie du nom d’une intégration, ou de son utilisateur, de son hôte ou de son abonnement&#xa0;: seules les intégrations qui la contiennent sont affichées. Échap les affiche toutes à nouveau.</translation>
    </message>
    <message>
        <source>Shows only the integrations of which this is so. The number says how many there are.</source>
        <translation>N’affiche que les intégrations qui sont dans ce cas. Le nombre indique combien il y en a.</translation>
    </message>
</context>
<context>
    <name>purser::ListPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No row has what you search for.</source>
        <translation>Aucune ligne ne contient ce que vous cherchez.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This list cannot be shown</source>
        <translation>Impossible d’afficher cette liste</translation>
    </message>
</context>
<context>
    <name>purser::MainWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Purser %1</source>
        <translation>Purser %1</translation>
    </message>
    <message>
        <source>Ctrl+N adds an integration, Ctrl+F searches, F5 reads everything again, Alt+Left goes back.</source>
        <translation>Ctrl+N ajoute une intégration, Ctrl+F lance une recherche, F5 relit tout, Alt+Gauche revient en arrière.</translation>
    </message>
    <message>
        <source>In a list: Enter or F2 edits, Delete deletes, the menu key offers the rest.</source>
        <translation>Dans une liste&#xa0;: Entrée ou F2 modifie, Suppr supprime, la touche Menu propose le reste.</translation>
    </message>
    <message>
        <source>In the list of integrations: Ctrl+T checks the selected ones, Ctrl+Shift+T all of them.</source>
        <translation>Dans la liste des intégrations&#xa0;: Ctrl+T vérifie celles qui sont sélectionnées, Ctrl+Maj+T les vérifie toutes.</translation>
    </message>
    <message>
        <source>In a form: Ctrl+S saves, Ctrl+T tests the connection, Escape leaves.</source>
        <translation>Dans un formulaire&#xa0;: Ctrl+S enregistre, Ctrl+T teste la connexion, Échap quitte.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last, Ctrl+Shift+Z does it again, for as long as Purser runs.</source>
        <translation>Ctrl+Z annule la dernière action, Ctrl+Maj+Z la rétablit, aussi longtemps que Purser est ouvert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>purser::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <translation>Signature</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Nomenclature (SBOM)</translation>
    </message>
    <message>
        <source>Attachments of an image</source>
        <translation>Éléments joints à une image</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
</context>
<context>
    <name>purser::News</name>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler %1</translation>
    </message>
</context>
<context>
    <name>purser::PermissionField</name>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>Projets sélectionnés</translation>
    </message>
    <message>
        <source>This subscription has no projects yet.</source>
        <translation>Cet abonnement n’a encore aucun projet.</translation>
    </message>
</context>
<context>
    <name>purser::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light or dark, on this computer</source>
        <translation>Clair ou sombre, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Check all integrations in the background</source>
        <translation>Vérifier toutes les intégrations en arrière-plan</translation>
    </message>
    <message>
        <source>While Purser is open and this computer has a network; you are told what is not accepted any more</source>
        <translation>Tant que Purser est ouvert et que cet ordinateur a un réseau&#x202f;; vous êtes averti de ce qui n’est plus accepté</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of everything that Purser says on this computer</source>
        <translation>De tout ce que Purser affiche sur cet ordinateur</translation>
    </message>
    <message>
        <source>The colours of the window. As the desktop: dark where the desktop is dark.</source>
        <translation>Les couleurs de la fenêtre. «&#xa0;Comme le bureau&#xa0;»&#xa0;: sombres si le bureau est sombre.</translation>
    </message>
    <message>
        <source>How often Purser tests every integration against its registry by itself. A login that is refused is tried once only, so that no user gets locked.</source>
        <translation>La fréquence à laquelle Purser vérifie de lui-même chaque intégration auprès de son registre. Des identifiants refusés ne sont essayés qu’une fois, afin qu’aucun utilisateur ne soit bloqué.</translation>
    </message>
    <message>
        <source>Everything that Purser says appears in this language at once. Names, answers of registries and the command line stay as they are.</source>
        <translation>Tout ce que dit Purser apparaît aussitôt dans cette langue. Les noms, les réponses des registres et la ligne de commande restent tels quels.</translation>
    </message>
</context>
<context>
    <name>purser::ProgressLine</name>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>purser::ProjectPage</name>
    <message>
        <source>Scan</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Cancel Scan</source>
        <translation>Annuler l’analyse</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No folder on this computer</source>
        <translation>Aucun dossier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Entered by hand: %1</source>
        <translation>Saisies à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>Scanning… %1 files and folders seen, %2 read</source>
        <translation>Analyse… Fichiers et dossiers vus&#xa0;: %1, lus&#xa0;: %2</translation>
    </message>
    <message>
        <source>With a folder, a scan finds what its files use.</source>
        <translation>Avec un dossier, une analyse trouve ce que ses fichiers utilisent.</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Jamais analysé</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>Analysé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. %2 read, %3 unchanged since the last scan.</source>
        <translation>%1. Fichiers lus&#xa0;: %2, inchangés depuis la dernière analyse&#xa0;: %3.</translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>Aucun programme n’a ouvert %1.</translation>
    </message>
</context>
<context>
    <name>purser::ProxyEdit</name>
    <message>
        <source>System</source>
        <extracomment>Proxies: the system&apos;s, no proxy, one of its own</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Host and port of the proxy</source>
        <translation>Hôte et port du proxy</translation>
    </message>
</context>
<context>
    <name>purser::ReleasePlanView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Release all of this from %1? Nothing else is deleted, and it can be undone.</source>
        <translation>Détacher tout ceci de l’intégration %1&#x202f;? Rien d’autre n’est supprimé, et l’action peut être annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stay(s) until the files are changed by hand:</source>
        <translation>
            <numerusform>%n reste jusqu’à ce que son fichier soit modifié à la main&#xa0;:</numerusform>
            <numerusform>%n restent jusqu’à ce que les fichiers soient modifiés à la main&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Reminders</name>
    <message numerus="yes">
        <source>%n integration(s) expire within 14 days, or have expired.</source>
        <translation>
            <numerusform>%n intégration expire dans les 14&#xa0;jours ou a déjà expiré.</numerusform>
            <numerusform>%n intégrations expirent dans les 14&#xa0;jours ou ont déjà expiré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A verb: show the integrations that are meant</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 is not accepted any more.</source>
        <translation>L’intégration %1 n’est plus acceptée.</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) are not accepted any more.</source>
        <translation>
            <numerusform>%n intégration n’est plus acceptée.</numerusform>
            <numerusform>%n intégrations ne sont plus acceptées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::RemoveDialog</name>
    <message>
        <source>Its uses of %1 go with it.</source>
        <translation>Cette suppression met fin à l’utilisation de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No file in %1 is changed.</source>
        <translation>Aucun fichier n’est modifié dans %1.</translation>
    </message>
    <message>
        <source>Confirm Delete</source>
        <translation>Confirmer la suppression</translation>
    </message>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>Voulez-vous vraiment supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>purser::RenameDialog</name>
    <message>
        <source>Rename Subscription</source>
        <translation>Renommer l’abonnement</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>Nom de l’abonnement</translation>
    </message>
    <message>
        <source>As this account calls the organisation. No file uses this name.</source>
        <translation>Le nom que ce compte donne à l’organisation. Aucun fichier n’utilise ce nom.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>Le nom de l’organisation dans ce compte&#xa0;: dans le sélecteur en haut à gauche, dans les listes et en ligne de commande.</translation>
    </message>
</context>
<context>
    <name>purser::RepositoriesPane</name>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Find or type a repository</source>
        <translation>Chercher ou taper un dépôt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Show tags</source>
        <translation>Afficher les tags</translation>
    </message>
    <message>
        <source>The registry lists no repositories.</source>
        <translation>Le registre ne liste aucun dépôt.</translation>
    </message>
</context>
<context>
    <name>purser::RightsPanel</name>
    <message>
        <source>Try a push…</source>
        <translation>Essayer un push…</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Try a push</source>
        <translation>Essayer un push</translation>
    </message>
    <message>
        <source>Purser will open an upload to %1 on %2 and cancel it at once.</source>
        <translation>Purser ouvrira un envoi vers %1 sur %2 et l’annulera aussitôt.</translation>
    </message>
    <message>
        <source>Nothing is uploaded, and no image or tag is made or changed. A registry that does not let uploads be cancelled forgets the empty one by itself.</source>
        <translation>Rien n’est envoyé, et aucune image ni aucun tag n’est créé ou modifié. Un registre qui ne permet pas d’annuler les envois oublie de lui-même celui, vide, qui a été ouvert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
</context>
<context>
    <name>purser::ScanStates</name>
    <message>
        <source>Scanning…</source>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>Dossier introuvable</translation>
    </message>
    <message>
        <source>Folder not readable</source>
        <translation>Dossier illisible</translation>
    </message>
    <message>
        <source>Scan failed</source>
        <translation>Échec de l’analyse</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Jamais analysé</translation>
    </message>
</context>
<context>
    <name>purser::SearchField</name>
    <message>
        <source>Type a part of what you look for: only what has it is shown. Escape shows everything again.</source>
        <translation>Tapez une partie de ce que vous cherchez&#xa0;: seuls les éléments qui la contiennent sont affichés. Échap affiche tout à nouveau.</translation>
    </message>
</context>
<context>
    <name>purser::SecretDropArea</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
</context>
<context>
    <name>purser::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Stored in the keychain. Type to replace it.</source>
        <translation>Enregistré dans le trousseau. Saisissez-en un autre pour le remplacer.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>purser::SecretTextEdit</name>
    <message>
        <source>Load %1</source>
        <translation>Charger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stored in the keychain. Paste or load another to replace it.</source>
        <translation>Enregistré dans le trousseau. Collez ou chargez un autre contenu pour le remplacer.</translation>
    </message>
    <message>
        <source>Paste the key here, drop its file, or load it.</source>
        <translation>Collez ici la clé, déposez son fichier ou chargez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln byte(s)</source>
        <translation>
            <numerusform>%1, %Ln&#xa0;octet</numerusform>
            <numerusform>%1, %Ln&#xa0;octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Service account key</source>
        <translation>Clé de compte de service</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>Enregistré dans le trousseau</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>Charger un fichier…</translation>
    </message>
    <message>
        <source>At most 64 KiB.</source>
        <translation>64&#xa0;Kio au maximum.</translation>
    </message>
</context>
<context>
    <name>purser::SettingsMenu</name>
    <message>
        <source>Account Settings</source>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>purser::StatusLine</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>No integrations</source>
        <translation>Aucune intégration</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n intégration</numerusform>
            <numerusform>%n intégrations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on this computer, read-only</source>
        <translation>%1 sur cet ordinateur, en lecture seule</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionChooser</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>The account integration is not yet assigned to any subscription. It must be assigned to a subscription before it can be used.</source>
        <translation>L’intégration du compte n’est encore affectée à aucun abonnement. Elle doit être affectée à un abonnement avant de pouvoir être utilisée.</translation>
    </message>
    <message>
        <source>List of subscriptions for which subscription integrations will be created.</source>
        <translation>Liste des abonnements pour lesquels des intégrations d’abonnement seront créées.</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No subscriptions</extracomment>
        <translation>Aucune sélection</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) selected</source>
        <translation>
            <numerusform>%n abonnement sélectionné</numerusform>
            <numerusform>%n abonnements sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscriptions: %1</source>
        <translation>Abonnements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationForm</name>
    <message>
        <source>Enable new integration</source>
        <translation>Activer une nouvelle intégration</translation>
    </message>
    <message>
        <source>Edit Integration</source>
        <translation>Modifier l’intégration</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Another one of the type %1 can take its place; those of other types cannot.</source>
        <translation>Une autre intégration du type %1 peut prendre sa place&#x202f;; celles d’autres types ne le peuvent pas.</translation>
    </message>
    <message>
        <source>Account Integration</source>
        <translation>Intégration du compte</translation>
    </message>
    <message>
        <source>The account integration is gone. Choose another one.</source>
        <translation>L’intégration du compte a disparu. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Nom de l’intégration</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>This is the name to use in the YML files</source>
        <translation>C’est le nom à utiliser dans les fichiers YML</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Which projects may use it</source>
        <translation>Les projets qui peuvent l’utiliser</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>Projets sélectionnés</translation>
    </message>
    <message>
        <source>This is the name to use in the YML files. %1 is taken in this subscription.</source>
        <translation>C’est le nom à utiliser dans les fichiers YML. %1 est déjà pris dans cet abonnement.</translation>
    </message>
    <message numerus="yes">
        <source>Renaming does not change files: %n file(s) still say(s) %1.</source>
        <translation>
            <numerusform>Le changement de nom ne modifie pas les fichiers&#xa0;: %n fichier contient encore %1.</numerusform>
            <numerusform>Le changement de nom ne modifie pas les fichiers&#xa0;: %n fichiers contiennent encore %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the files of this subscription&apos;s projects call the integration. The integration behind the name can be swapped later without a change to the files.</source>
        <translation>Le nom que les fichiers des projets de cet abonnement donnent à l’intégration. L’intégration que ce nom désigne peut être remplacée plus tard sans modifier les fichiers.</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Orpheline</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Ajouter une intégration</translation>
    </message>
    <message>
        <source>Integrations enabled for this subscription</source>
        <translation>Intégrations activées pour cet abonnement</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Open Account Integration</source>
        <translation>Ouvrir l’intégration du compte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Nom de l’intégration</translation>
    </message>
    <message>
        <source>No integration is enabled here yet</source>
        <translation>Aucune intégration n’est encore activée ici</translation>
    </message>
    <message>
        <source>A subscription uses an account integration under a name of its own; its projects, environments and images log in with that name.</source>
        <translation>Un abonnement utilise une intégration du compte sous un nom qui lui est propre&#x202f;; ses projets, environnements et images se connectent avec ce nom.</translation>
    </message>
    <message>
        <source>enabled for %1</source>
        <extracomment>%1 is the name of a subscription, beside the title “Integrations”</extracomment>
        <translation>activées pour %1</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionMenu</name>
    <message>
        <source>Subscription Settings</source>
        <translation>Paramètres de l’abonnement</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionOptionsPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove subscription</source>
        <translation>Retirer l’abonnement</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>Nom de l’abonnement</translation>
    </message>
    <message>
        <source>As this account calls the organisation. No file uses this name.</source>
        <translation>Le nom que ce compte donne à l’organisation. Aucun fichier n’utilise ce nom.</translation>
    </message>
    <message>
        <source>Remove this subscription</source>
        <translation>Retirer cet abonnement</translation>
    </message>
    <message>
        <source>Nothing is in it any more. The account&apos;s integrations stay.</source>
        <translation>Il ne contient plus rien. Les intégrations du compte demeurent.</translation>
    </message>
    <message>
        <source>It is not empty: %1. Delete these first: nothing is ever removed along with it.</source>
        <translation>Il n’est pas vide&#xa0;: %1. Supprimez d’abord ces éléments&#xa0;: rien n’est jamais retiré avec lui.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>Le nom de l’organisation dans ce compte&#xa0;: dans le sélecteur en haut à gauche, dans les listes et en ligne de commande.</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionOverviewPage</name>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Ajouter une intégration</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>Ajouter un projet</translation>
    </message>
    <message>
        <source>%1 has nothing yet</source>
        <translation>%1 ne contient encore rien</translation>
    </message>
    <message>
        <source>Enable an integration of the account for it, then add the projects whose files use it.</source>
        <translation>Activez-y une intégration du compte, puis ajoutez les projets dont les fichiers l’utilisent.</translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%n orpheline</numerusform>
            <numerusform>%n orphelines</numerusform>
        </translation>
    </message>
    <message>
        <source>The account integration behind %1 is gone: what uses it cannot log in.</source>
        <translation>L’intégration du compte sur laquelle repose %1 a disparu&#xa0;: ce qui l’utilise ne peut plus se connecter.</translation>
    </message>
    <message numerus="yes">
        <source>The account integrations behind %n of these are gone: what uses them cannot log in.</source>
        <translation>
            <numerusform>L’intégration du compte sur laquelle repose %n d’entre elles a disparu&#xa0;: ce qui l’utilise ne peut plus se connecter.</numerusform>
            <numerusform>Les intégrations du compte sur lesquelles reposent %n d’entre elles ont disparu&#xa0;: ce qui les utilise ne peut plus se connecter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>En choisir une autre</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à examiner</numerusform>
            <numerusform>%n points à examiner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionPopup</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Find a subscription</source>
        <translation>Rechercher un abonnement</translation>
    </message>
    <message>
        <source>Add subscription “%1”</source>
        <translation>Ajouter l’abonnement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add subscription…</source>
        <translation>Ajouter un abonnement…</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionView</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Add Subscription</source>
        <translation>Ajouter un abonnement</translation>
    </message>
    <message>
        <source>An organisation that may use integrations of this account</source>
        <translation>Une organisation qui peut utiliser des intégrations de ce compte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name of an organisation</source>
        <translation>Nom d’une organisation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>Nom de l’abonnement</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Aucun abonnement</translation>
    </message>
    <message>
        <source>Add the organisations that use your registries.</source>
        <translation>Ajoutez les organisations qui utilisent vos registres.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>%1 is not empty: %2. Delete these first: nothing is ever removed along with it.</source>
        <translation>%1 n’est pas vide&#xa0;: %2. Supprimez d’abord ces éléments&#xa0;: rien n’est jamais retiré avec l’abonnement.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>Le nom de l’organisation dans ce compte&#xa0;: dans le sélecteur en haut à gauche, dans les listes et en ligne de commande.</translation>
    </message>
</context>
<context>
    <name>purser::TagsPane</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) so far</source>
        <translation>
            <numerusform>%n tag lu jusqu’ici</numerusform>
            <numerusform>%n tags lus jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Rechercher un tag</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Copy image reference</source>
        <translation>Copier la référence d’image</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>La lecture de la liste a été arrêtée.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>No repository chosen</source>
        <translation>Aucun dépôt choisi</translation>
    </message>
    <message>
        <source>Choose one in the list, or type its name, to see its tags.</source>
        <translation>Choisissez-en un dans la liste, ou tapez son nom, pour voir ses tags.</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Aucun tag</translation>
    </message>
    <message>
        <source>The repository is there, but nothing in it has a tag.</source>
        <translation>Le dépôt existe, mais rien n’y porte de tag.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No tag has what you search for.</source>
        <translation>Aucun tag ne contient ce que vous cherchez.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>purser::ToolChangeDialog</name>
    <message>
        <source>Registries</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>No integration is for a registry yet.</source>
        <translation>Aucune intégration n’est encore destinée à un registre.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>From then on it asks Purser for the logins of the registries that are ticked. It is entered in the tool&apos;s own file, and whatever else is in there stays as it is.</source>
        <translation>Les identifiants des registres cochés seront désormais demandés à Purser. Ce réglage est inscrit dans le propre fichier de l’outil, dont tout le reste demeure tel quel.</translation>
    </message>
    <message>
        <source>It no longer asks Purser for the logins of the registries that are ticked. What else is in its file stays as it is.</source>
        <translation>Les identifiants des registres cochés ne seront plus demandés à Purser. Le reste du fichier demeure tel quel.</translation>
    </message>
    <message>
        <source>today: %1</source>
        <extracomment>%1 is who answers a tool for a registry today, such as “Purser” or “nobody”</extracomment>
        <translation>actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>Ce qui change dans le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Nothing changes in this file.</source>
        <translation>Rien ne change dans ce fichier.</translation>
    </message>
</context>
<context>
    <name>purser::ToolLine</name>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>No integration is for a registry yet.</source>
        <translation>Aucune intégration n’est encore destinée à un registre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n registry(ies) come(s) to Purser</source>
        <translation>
            <numerusform>Registre servi par Purser&#xa0;: %1 sur %n</numerusform>
            <numerusform>Registres servis par Purser&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Import logins…</source>
        <translation>Importer des identifiants…</translation>
    </message>
    <message>
        <source>Who serves which registry</source>
        <translation>Qui répond pour quel registre</translation>
    </message>
    <message>
        <source>Changed %1 for %2.</source>
        <translation>%1 a été modifié pour %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 est revenu à son état antérieur.</translation>
    </message>
</context>
<context>
    <name>purser::TopBar</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>This computer has no network. Everything but the check still works.</source>
        <translation>Cet ordinateur n’a pas de réseau. Tout fonctionne, sauf la vérification.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Subscription: %1</source>
        <translation>Abonnement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>purser::TypeBox</name>
    <message>
        <source>Integration Types</source>
        <translation>Types d’intégration</translation>
    </message>
    <message>
        <source>Find an integration type</source>
        <translation>Rechercher un type d’intégration</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No integration type</extracomment>
        <translation>Aucune sélection</translation>
    </message>
</context>
<context>
    <name>purser::TypeChooser</name>
    <message>
        <source>Integration Type</source>
        <translation>Type d’intégration</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No family of types</extracomment>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Integration Family</source>
        <translation>Famille d’intégration</translation>
    </message>
    <message>
        <source>Types of one family do the same kind of work. Choosing a type alone is enough.</source>
        <translation>Les types d’une même famille remplissent le même genre de fonction. Choisir seulement un type suffit.</translation>
    </message>
    <message>
        <source>What kind of registry or tool the credential is for. The fields below follow from it, and it cannot be changed later. Type a part of a name to find a type.</source>
        <translation>La sorte de registre ou d’outil à laquelle les identifiants sont destinés. Les champs ci-dessous dépendent du type, qui ne peut plus être changé ensuite. Tapez une partie d’un nom pour trouver un type.</translation>
    </message>
</context>
<context>
    <name>purser::UsedBy</name>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>Reads the files of the projects anew</source>
        <translation>Relit les fichiers des projets</translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>Nouvel examen des fichiers des projets&#xa0;: %1 sur %n…</numerusform>
            <numerusform>Nouvel examen des fichiers des projets&#xa0;: %1 sur %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing uses this integration yet.</source>
        <translation>Rien n’utilise encore cette intégration.</translation>
    </message>
</context>
</TS>
