<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Account</name>
    <message>
        <source>This Purser opens accounts in files only.</source>
        <translation>Diese Version von Purser öffnet Konten nur aus Dateien.</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Die Datei ist größer als %1&#xa0;MiB.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8.</source>
        <translation>Die Datei ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation>Das ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>The indentation has a tab in it, where YAML takes blanks only.</source>
        <translation>Die Einrückung enthält einen Tabulator; YAML erlaubt nur Leerzeichen.</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>Die Datei ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>There is more in the file than Purser reads.</source>
        <translation>Die Datei enthält mehr, als Purser einliest.</translation>
    </message>
    <message>
        <source>There are several documents in the file, where one is expected.</source>
        <translation>Die Datei enthält mehrere Dokumente; erwartet wird eines.</translation>
    </message>
    <message>
        <source>The file was written by a newer Purser (version %1). Update Purser to read it.</source>
        <translation>Die Datei stammt von einer neueren Version von Purser (Version %1). Aktualisieren Sie Purser, um sie zu lesen.</translation>
    </message>
    <message>
        <source>There are more faults than the first %1.</source>
        <translation>Es gibt mehr Fehler als die ersten %1.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>„%1“ steht hier doppelt.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. There is: %2.</source>
        <translation>„%1“ hat hier keine Bedeutung. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” has to be lines of “key: value”.</source>
        <translation>„%1“ muss aus Zeilen der Form „Schlüssel: Wert“ bestehen.</translation>
    </message>
    <message>
        <source>“%1” has to be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>The name “%1” is taken by line %2.</source>
        <translation>Der Name „%1“ ist bereits in Zeile %2 vergeben.</translation>
    </message>
    <message>
        <source>There is no integration type “%1”.</source>
        <translation>Es gibt keinen Integrationstyp „%1“.</translation>
    </message>
    <message>
        <source>The type “%2” has no field “%1”.</source>
        <translation>Der Typ „%2“ hat kein Feld „%1“.</translation>
    </message>
    <message>
        <source>The field “%1” is secret: it does not belong into a file.</source>
        <translation>Das Feld „%1“ ist geheim: Es gehört nicht in eine Datei.</translation>
    </message>
    <message>
        <source>The type “%2” has no secret field “%1”.</source>
        <translation>Der Typ „%2“ hat kein geheimes Feld „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be allowed. There is: %2.</source>
        <translation>„%1“ kann nicht erlaubt werden. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>There are secrets in this file. They belong into an encrypted parcel.</source>
        <translation>Diese Datei enthält Geheimnisse. Sie gehören in ein verschlüsseltes Paket.</translation>
    </message>
    <message>
        <source>The secret “%1” is no base64.</source>
        <translation>Das Geheimnis „%1“ ist nicht base64-kodiert.</translation>
    </message>
    <message>
        <source>There is no integration “%1” in the file.</source>
        <translation>In der Datei gibt es keine Integration „%1“.</translation>
    </message>
    <message>
        <source>Its subscription has no project “%1” in the file.</source>
        <translation>Das zugehörige Abonnement hat in der Datei kein Projekt „%1“.</translation>
    </message>
    <message>
        <source>Its subscription uses nothing under the name “%1” in the file.</source>
        <translation>Das zugehörige Abonnement verwendet in der Datei nichts unter dem Namen „%1“.</translation>
    </message>
    <message>
        <source>No project is listed. Leave “projects” out if all may use it.</source>
        <translation>Es ist kein Projekt aufgeführt. Lassen Sie „projects“ weg, wenn alle Projekte die Integration verwenden dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>This is no file of that kind: “%1” is missing.</source>
        <translation>Das ist keine Datei dieser Art: „%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no version of such a file.</source>
        <translation>„%1“ ist keine Version einer solchen Datei.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Wanted is something like %2.</source>
        <translation>„%1“ wird hier nicht verstanden. Erwartet wird etwas wie %2.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Added integration %1.</source>
        <translation>Integration %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edited integration %1.</source>
        <translation>Integration %1 bearbeitet.</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Deleted integration %1.</source>
        <translation>Integration %1 gelöscht.</translation>
    </message>
    <message>
        <source>Integration %1 was added by a login with %3.</source>
        <translation>Integration %1 durch eine Anmeldung mit %3 hinzugefügt.</translation>
    </message>
    <message>
        <source>The password of integration %1 was replaced by a login with %3.</source>
        <translation>Passwort der Integration %1 durch eine Anmeldung mit %3 ersetzt.</translation>
    </message>
    <message>
        <source>Integration %1 was deleted by a logout with %3.</source>
        <translation>Integration %1 durch eine Abmeldung mit %3 gelöscht.</translation>
    </message>
    <message>
        <source>allow for “%1”</source>
        <translation>Erlaubnis für „%1“</translation>
    </message>
    <message>
        <source>Allowed for integration %1: %3.</source>
        <translation>Für Integration %1 erlaubt: %3.</translation>
    </message>
    <message>
        <source>assign “%1”</source>
        <translation>„%1“ zuweisen</translation>
    </message>
    <message>
        <source>Assigned integration %1 to subscriptions: %3.</source>
        <translation>Integration %1 diesen Abonnements zugewiesen: %3.</translation>
    </message>
    <message>
        <source>make “%1” the default</source>
        <translation>„%1“ als Standard festlegen</translation>
    </message>
    <message>
        <source>Made integration %1 the default of its registry.</source>
        <translation>Integration %1 als Standard ihrer Registry festgelegt.</translation>
    </message>
    <message>
        <source>end “%1” being the default</source>
        <translation>„%1“ als Standard aufheben</translation>
    </message>
    <message>
        <source>Integration %1 is no longer the default of its registry.</source>
        <translation>Integration %1 ist nicht mehr der Standard ihrer Registry.</translation>
    </message>
    <message>
        <source>release “%1”</source>
        <translation>„%1“ lösen</translation>
    </message>
    <message>
        <source>Released dependencies of %1: %3.</source>
        <translation>Gelöste Abhängigkeiten von %1: %3.</translation>
    </message>
    <message>
        <source>Added subscription %1.</source>
        <translation>Abonnement %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Renamed subscription %1 to %3.</source>
        <translation>Abonnement %1 in %3 umbenannt.</translation>
    </message>
    <message>
        <source>remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Removed subscription %1.</source>
        <translation>Abonnement %1 entfernt.</translation>
    </message>
    <message>
        <source>enable “%1” for %2</source>
        <translation>„%1“ für %2 aktivieren</translation>
    </message>
    <message>
        <source>Enabled integration %1 for subscription %2.</source>
        <translation>Integration %1 für Abonnement %2 aktiviert.</translation>
    </message>
    <message>
        <source>edit “%1” of %2</source>
        <translation>„%1“ in %2 bearbeiten</translation>
    </message>
    <message>
        <source>Edited integration %1 of subscription %2.</source>
        <translation>Integration %1 im Abonnement %2 bearbeitet.</translation>
    </message>
    <message>
        <source>swap “%1” of %2</source>
        <translation>„%1“ in %2 austauschen</translation>
    </message>
    <message>
        <source>Pointed %1 of subscription %2 at integration %3.</source>
        <translation>%1 im Abonnement %2 verweist jetzt auf Integration %3.</translation>
    </message>
    <message>
        <source>delete “%1” from %2</source>
        <translation>„%1“ aus %2 löschen</translation>
    </message>
    <message>
        <source>Deleted integration %1 from subscription %2.</source>
        <translation>Integration %1 aus Abonnement %2 gelöscht.</translation>
    </message>
    <message>
        <source>add project “%1”</source>
        <translation>Projekt „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Added project %1 to subscription %2.</source>
        <translation>Projekt %1 zum Abonnement %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>edit project “%1”</source>
        <translation>Projekt „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edited project %1 of subscription %2.</source>
        <translation>Projekt %1 im Abonnement %2 bearbeitet.</translation>
    </message>
    <message>
        <source>remove project “%1”</source>
        <translation>Projekt „%1“ entfernen</translation>
    </message>
    <message>
        <source>Removed project %1 from subscription %2.</source>
        <translation>Projekt %1 aus Abonnement %2 entfernt.</translation>
    </message>
    <message>
        <source>add environment “%1”</source>
        <translation>Umgebung „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Added environment %1 to subscription %2.</source>
        <translation>Umgebung %1 zum Abonnement %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>edit environment “%1”</source>
        <translation>Umgebung „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edited environment %1 of subscription %2.</source>
        <translation>Umgebung %1 im Abonnement %2 bearbeitet.</translation>
    </message>
    <message>
        <source>remove environment “%1”</source>
        <translation>Umgebung „%1“ entfernen</translation>
    </message>
    <message>
        <source>Removed environment %1 from subscription %2.</source>
        <translation>Umgebung %1 aus Abonnement %2 entfernt.</translation>
    </message>
    <message>
        <source>add image “%1”</source>
        <translation>Image „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Added image %1 to subscription %2.</source>
        <translation>Image %1 zum Abonnement %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>edit image “%1”</source>
        <translation>Image „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edited image %1 of subscription %2.</source>
        <translation>Image %1 im Abonnement %2 bearbeitet.</translation>
    </message>
    <message>
        <source>remove image “%1”</source>
        <translation>Image „%1“ entfernen</translation>
    </message>
    <message>
        <source>Removed image %1 from subscription %2.</source>
        <translation>Image %1 aus Abonnement %2 entfernt.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>AgeFault</name>
    <message>
        <source>This is no file of age.</source>
        <translation>Das ist keine age-Datei.</translation>
    </message>
    <message>
        <source>The file is in a version of age&apos;s format that this Purser cannot read.</source>
        <translation>Die Datei liegt in einer Version des age-Formats vor, die diese Version von Purser nicht lesen kann.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged. Fetch it again.</source>
        <translation>Der Anfang der Datei ist beschädigt. Übertragen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The file is cut off. Fetch it again.</source>
        <translation>Die Datei ist abgeschnitten. Übertragen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file is encrypted to a key, and Purser reads those with a passphrase.</source>
        <translation>Die Datei ist für einen Schlüssel verschlüsselt; Purser liest nur Dateien, die mit einer Passphrase verschlüsselt sind.</translation>
    </message>
    <message>
        <source>To try a passphrase on this file costs more memory than Purser spends on it.</source>
        <translation>Eine Passphrase an dieser Datei zu erproben, kostet mehr Speicher, als Purser dafür aufwendet.</translation>
    </message>
    <message>
        <source>There is not enough memory to try a passphrase on this file.</source>
        <translation>Der Speicher reicht nicht aus, um eine Passphrase an dieser Datei zu erproben.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the beginning of the file was altered.</source>
        <translation>Die Passphrase ist falsch, oder der Anfang der Datei wurde verändert.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file was altered or cut off. Fetch it again.</source>
        <translation>Die Passphrase stimmt, aber die Datei wurde verändert oder abgeschnitten. Übertragen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file was altered: there is more behind its end. Fetch it again.</source>
        <translation>Die Datei wurde verändert: Nach ihrem Ende folgen weitere Daten. Übertragen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The account is too large for one file.</source>
        <translation>Das Konto ist zu groß für eine einzelne Datei.</translation>
    </message>
</context>
<context>
    <name>CheckSentences</name>
    <message>
        <source>Check the user name, then enter the password again.</source>
        <translation>Prüfen Sie den Benutzernamen und geben Sie dann das Passwort erneut ein.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour before you check again.</source>
        <translation>Warten Sie eine Viertelstunde, bevor Sie erneut prüfen.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator whether its token service and the registry agree on service and issuer.</source>
        <translation>Fragen Sie die Administration der Registry, ob Token-Dienst und Registry bei „service“ und „issuer“ übereinstimmen.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, or have the registry&apos;s set.</source>
        <translation>Stellen Sie die Uhr dieses Rechners richtig oder lassen Sie die der Registry richtig stellen.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for the right.</source>
        <translation>Bitten Sie die Administration der Registry um die Berechtigung.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator whether the account is blocked or your network is not on the allowed list.</source>
        <translation>Fragen Sie die Administration der Registry, ob das Konto gesperrt ist oder Ihr Netzwerk nicht auf der Liste der erlaubten steht.</translation>
    </message>
    <message>
        <source>Look in IAM whether the key was deleted or deactivated, or make a new one.</source>
        <translation>Sehen Sie in IAM nach, ob der Schlüssel gelöscht oder deaktiviert wurde, oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Enter the secret access key again. Amazon shows it only once; if it is lost, make a new key.</source>
        <translation>Geben Sie den geheimen Zugriffsschlüssel erneut ein. Amazon zeigt ihn nur einmal an; wenn er verloren ist, legen Sie einen neuen Schlüssel an.</translation>
    </message>
    <message>
        <source>Enter new temporary keys, or keys of an IAM user, which last.</source>
        <translation>Geben Sie neue temporäre Schlüssel ein, oder die eines IAM-Benutzers, die dauerhaft gelten.</translation>
    </message>
    <message>
        <source>Have ecr:GetAuthorizationToken allowed for it in IAM.</source>
        <translation>Lassen Sie dafür in IAM die Aktion ecr:GetAuthorizationToken erlauben.</translation>
    </message>
    <message>
        <source>Check the account number, or have that registry&apos;s policy allow your account.</source>
        <translation>Prüfen Sie die Kontonummer oder lassen Sie Ihr Konto in der Richtlinie dieser Registry zulassen.</translation>
    </message>
    <message>
        <source>Check the spelling; regions are written like eu-central-1.</source>
        <translation>Prüfen Sie die Schreibweise; Regionen schreibt man wie eu-central-1.</translation>
    </message>
    <message>
        <source>Choose the file with the authority&apos;s certificate again.</source>
        <translation>Wählen Sie die Datei mit dem Zertifikat der Zertifizierungsstelle erneut aus.</translation>
    </message>
    <message>
        <source>Choose the certificate and its own key again, both as PEM.</source>
        <translation>Wählen Sie das Zertifikat und den dazugehörigen Schlüssel erneut aus, beide als PEM.</translation>
    </message>
    <message>
        <source>Check by pulling a private image with it; for an open registry none is needed.</source>
        <translation>Machen Sie die Probe, indem Sie damit ein privates Image pullen; für eine offene Registry braucht es keine Anmeldung.</translation>
    </message>
    <message>
        <source>Check by pulling a private image with it.</source>
        <translation>Machen Sie die Probe, indem Sie damit ein privates Image pullen.</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>Prüfen Sie später erneut.</translation>
    </message>
    <message>
        <source>Check again when the registry works; the credential is not the cause.</source>
        <translation>Prüfen Sie erneut, wenn die Registry wieder funktioniert; an den Zugangsdaten liegt es nicht.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to correct the address of the token service.</source>
        <translation>Bitten Sie die Administration der Registry, die Adresse des Token-Dienstes zu berichtigen.</translation>
    </message>
    <message>
        <source>If you know that %3 belongs to this registry, allow it.</source>
        <translation>Wenn Sie wissen, dass %3 zu dieser Registry gehört, erlauben Sie es.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to correct its base address: the token service has to be https.</source>
        <translation>Bitten Sie die Administration der Registry, deren Basisadresse zu berichtigen: Der Token-Dienst muss über https erreichbar sein.</translation>
    </message>
    <message>
        <source>Ask the administrator whether a proxy in front of it removes WWW-Authenticate.</source>
        <translation>Fragen Sie die Administration, ob ein vorgeschalteter Proxy die Kopfzeile WWW-Authenticate entfernt.</translation>
    </message>
    <message>
        <source>Show the registry&apos;s administrator what it sends.</source>
        <translation>Zeigen Sie der Administration der Registry, was diese sendet.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to offer Basic or token login.</source>
        <translation>Bitten Sie die Administration der Registry, die Anmeldung mit Basic oder Token anzubieten.</translation>
    </message>
    <message>
        <source>Look for a login page of your network, or show the answer to the administrator.</source>
        <translation>Suchen Sie nach einer Anmeldeseite Ihres Netzwerks oder zeigen Sie die Antwort der Administration.</translation>
    </message>
    <message>
        <source>Show the registry&apos;s administrator what the token service says.</source>
        <translation>Zeigen Sie der Administration der Registry, was der Token-Dienst meldet.</translation>
    </message>
    <message>
        <source>Check the address, then show the answer to the registry&apos;s administrator.</source>
        <translation>Prüfen Sie die Adresse und zeigen Sie dann die Antwort der Administration der Registry.</translation>
    </message>
    <message>
        <source>Check again when you like.</source>
        <translation>Sie können jederzeit erneut prüfen.</translation>
    </message>
    <message>
        <source>Download the key file again and choose it unchanged.</source>
        <translation>Laden Sie die Schlüsseldatei noch einmal herunter und wählen Sie sie unverändert aus.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this registry if you trust the network in between.</source>
        <translation>Verwenden Sie https, oder erlauben Sie für diese Registry unverschlüsseltes http, wenn Sie dem Netzwerk dazwischen vertrauen.</translation>
    </message>
    <message>
        <source>Enter the registry&apos;s host name, and the port if it has one.</source>
        <translation>Geben Sie den Hostnamen der Registry ein und, falls nötig, den Port.</translation>
    </message>
    <message>
        <source>Enter the user name without it.</source>
        <translation>Geben Sie den Benutzernamen ohne dieses Zeichen ein.</translation>
    </message>
    <message>
        <source>Check the address: the registry is often at another host than its web pages.</source>
        <translation>Prüfen Sie die Adresse: Die Registry liegt oft auf einem anderen Host als ihre Webseiten.</translation>
    </message>
    <message>
        <source>Enter the address of the registry, not of its web pages.</source>
        <translation>Geben Sie die Adresse der Registry ein, nicht die ihrer Webseiten.</translation>
    </message>
    <message>
        <source>Open a web browser once to log in to your network, or connect to the VPN.</source>
        <translation>Öffnen Sie einmal einen Browser, um sich in Ihrem Netzwerk anzumelden, oder verbinden Sie sich mit dem VPN.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether a VPN is needed to see it.</source>
        <translation>Prüfen Sie die Schreibweise und ob die Registry nur über ein VPN sichtbar ist.</translation>
    </message>
    <message>
        <source>Check the port, and whether the registry is running.</source>
        <translation>Prüfen Sie den Port und ob die Registry läuft.</translation>
    </message>
    <message>
        <source>Check whether a firewall, a VPN or a proxy is in between.</source>
        <translation>Prüfen Sie, ob eine Firewall, ein VPN oder ein Proxy dazwischenliegt.</translation>
    </message>
    <message>
        <source>Check again; if it stays, check whether the port wants https.</source>
        <translation>Prüfen Sie erneut; bleibt es dabei, prüfen Sie, ob der Port https erwartet.</translation>
    </message>
    <message>
        <source>Check the network, then check again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Connect this computer, then check again.</source>
        <translation>Verbinden Sie diesen Rechner mit dem Netzwerk und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the administrator&apos;s, then trust it for this host.</source>
        <translation>Lassen Sie sich von der Administration den Fingerabdruck geben, vergleichen Sie ihn und vertrauen Sie dem Zertifikat dann für diesen Host.</translation>
    </message>
    <message>
        <source>Have your company&apos;s authority installed on this computer, or compare the fingerprint and trust it for this host.</source>
        <translation>Lassen Sie die Zertifizierungsstelle Ihres Unternehmens auf diesem Rechner installieren, oder vergleichen Sie den Fingerabdruck und vertrauen Sie dem Zertifikat für diesen Host.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to renew it.</source>
        <translation>Bitten Sie die Administration der Registry, das Zertifikat zu erneuern.</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s clock first.</source>
        <translation>Sehen Sie zuerst auf die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Enter the registry by a name that its certificate has.</source>
        <translation>Geben Sie die Registry mit einem Namen an, der in ihrem Zertifikat steht.</translation>
    </message>
    <message>
        <source>Add your company&apos;s authority to the integration, have the server send its whole chain, or compare the fingerprint and trust it for this host.</source>
        <translation>Fügen Sie der Integration die Zertifizierungsstelle Ihres Unternehmens hinzu, lassen Sie den Server seine ganze Zertifikatskette senden, oder vergleichen Sie den Fingerabdruck und vertrauen Sie dem Zertifikat für diesen Host.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a certificate with 2048 bits and SHA-256.</source>
        <translation>Bitten Sie die Administration der Registry um ein Zertifikat mit 2048&#xa0;Bit und SHA-256.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a server certificate.</source>
        <translation>Bitten Sie die Administration der Registry um ein Server-Zertifikat.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to offer TLS 1.2 or later.</source>
        <translation>Bitten Sie die Administration der Registry, TLS&#xa0;1.2 oder neuer anzubieten.</translation>
    </message>
    <message>
        <source>Add the certificate you were given, with its key, to the integration.</source>
        <translation>Fügen Sie der Integration das Zertifikat, das Sie erhalten haben, mit seinem Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>Ask the administrator whether it has expired and which authority it must come from.</source>
        <translation>Fragen Sie die Administration, ob es abgelaufen ist und von welcher Zertifizierungsstelle es stammen muss.</translation>
    </message>
    <message>
        <source>Ask the administrator whether it speaks TLS 1.2 and wants a certificate.</source>
        <translation>Fragen Sie die Administration, ob der Server TLS&#xa0;1.2 spricht und ein Zertifikat verlangt.</translation>
    </message>
    <message>
        <source>Enter the port of https, or the address with http://.</source>
        <translation>Geben Sie den Port für https ein, oder die Adresse mit http://.</translation>
    </message>
    <message>
        <source>Enter the address with https://.</source>
        <translation>Geben Sie die Adresse mit https:// ein.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, and whether it is running.</source>
        <translation>Prüfen Sie die Adresse des Proxys und ob er läuft.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy what it dislikes.</source>
        <translation>Fragen Sie beim Betreiber des Proxys nach, woran er sich stört.</translation>
    </message>
    <message>
        <source>Have the proxy let you through, or except %1.</source>
        <translation>Lassen Sie sich im Proxy freischalten oder nehmen Sie %1 davon aus.</translation>
    </message>
    <message>
        <source>Log in to the proxy, or except %1 from it.</source>
        <translation>Melden Sie sich am Proxy an oder nehmen Sie %1 davon aus.</translation>
    </message>
    <message>
        <source>Use https, or except %1 from the proxy.</source>
        <translation>Verwenden Sie https oder nehmen Sie %1 vom Proxy aus.</translation>
    </message>
    <message>
        <source>If %3 is the registry you mean, enter that address.</source>
        <translation>Wenn Sie die Registry %3 meinen, geben Sie deren Adresse ein.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check again at %1.</source>
        <translation>Prüfen Sie um %1 Uhr erneut.</translation>
    </message>
    <message>
        <source>Use the Docker ID, not the e-mail address, and an access token as the password: with two-factor login or single sign-on nothing else works. An organisation&apos;s token goes with the organisation&apos;s name.</source>
        <translation>Verwenden Sie die Docker-ID, nicht die E-Mail-Adresse, und als Passwort ein Zugriffstoken: Bei Zwei-Faktor-Anmeldung oder Single Sign-on funktioniert nichts anderes. Zum Token einer Organisation gehört der Name der Organisation.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, and stop what still uses an old password: each try prolongs the lock.</source>
        <translation>Warten Sie eine Viertelstunde und stoppen Sie alles, was noch ein altes Passwort verwendet: Jeder Versuch verlängert die Sperre.</translation>
    </message>
    <message>
        <source>Enter registry-1.docker.io, the registry&apos;s own host.</source>
        <translation>Geben Sie registry-1.docker.io ein, den Host der Registry selbst.</translation>
    </message>
    <message>
        <source>Look in the Google Cloud console whether the service account or its key was deleted or disabled. gcr.io is served by Artifact Registry: the account needs the role Artifact Registry Reader.</source>
        <translation>Sehen Sie in der Google-Cloud-Konsole nach, ob das Dienstkonto oder sein Schlüssel gelöscht oder deaktiviert wurde. gcr.io wird von Artifact Registry bedient: Das Konto braucht die Rolle Artifact Registry Reader.</translation>
    </message>
    <message>
        <source>Give the service account the role Artifact Registry Reader in the project; gcr.io is served by Artifact Registry as well.</source>
        <translation>Geben Sie dem Dienstkonto im Projekt die Rolle Artifact Registry Reader; auch gcr.io wird von Artifact Registry bedient.</translation>
    </message>
    <message>
        <source>Check that the Artifact Registry API is enabled in the project and lets your network in.</source>
        <translation>Prüfen Sie, ob die Artifact Registry API im Projekt aktiviert ist und Ihr Netzwerk zulässt.</translation>
    </message>
    <message>
        <source>Enter gcr.io, or the host of an Artifact Registry location such as europe-docker.pkg.dev.</source>
        <translation>Geben Sie gcr.io ein, oder den Host eines Standorts von Artifact Registry wie europe-docker.pkg.dev.</translation>
    </message>
    <message>
        <source>A password of Amazon ECR is good for 12 hours. Use the type Amazon ECR, which asks for new ones.</source>
        <translation>Ein Passwort von Amazon ECR gilt 12&#xa0;Stunden. Verwenden Sie den Typ Amazon ECR, der immer neue anfordert.</translation>
    </message>
    <message>
        <source>Check the account number and the region; if both are right, check again in some minutes.</source>
        <translation>Prüfen Sie Kontonummer und Region; wenn beide stimmen, prüfen Sie in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Check the account number, and whether a VPN is needed to see it.</source>
        <translation>Prüfen Sie die Kontonummer und ob die Registry nur über ein VPN sichtbar ist.</translation>
    </message>
    <message>
        <source>Check the policies of the registry and of your network&apos;s endpoint in AWS: one of them denies it.</source>
        <translation>Prüfen Sie in AWS die Richtlinien der Registry und des Endpunkts Ihres Netzwerks: Eine davon verweigert es.</translation>
    </message>
    <message>
        <source>Set the clock of this computer: Amazon allows five minutes.</source>
        <translation>Stellen Sie die Uhr dieses Rechners richtig: Amazon duldet fünf Minuten Abweichung.</translation>
    </message>
    <message>
        <source>Check the region, and whether a proxy in between changes Amazon&apos;s answers.</source>
        <translation>Prüfen Sie die Region und ob ein Proxy dazwischen die Antworten von Amazon verändert.</translation>
    </message>
    <message>
        <source>Use the encrypted password of the command line (Account Settings at Quay), or a robot account by its full name, namespace+robot, with the robot&apos;s token.</source>
        <translation>Verwenden Sie das verschlüsselte Passwort für die Befehlszeile („Account Settings“ bei Quay) oder ein Robot-Konto mit vollem Namen, also namespace+robot, und dem Token dieses Robots.</translation>
    </message>
    <message>
        <source>Enter quay.io, or the host of your own Quay, without a path.</source>
        <translation>Geben Sie quay.io ein, oder den Host Ihres eigenen Quay ohne Pfad.</translation>
    </message>
    <message>
        <source>Use an access token as the password: people who log in with single sign-on have no other.</source>
        <translation>Verwenden Sie als Passwort ein Zugriffstoken: Wer sich mit Single Sign-on anmeldet, hat kein anderes.</translation>
    </message>
    <message>
        <source>Load its authority from https://%1/ca and add it to the integration, or compare the fingerprint and trust the certificate for this host.</source>
        <translation>Laden Sie die Zertifizierungsstelle der Registry von https://%1/ca herunter und fügen Sie sie der Integration hinzu, oder vergleichen Sie den Fingerabdruck und vertrauen Sie dem Zertifikat für diesen Host.</translation>
    </message>
    <message>
        <source>Check the port: a Trusted Registry beside other services is often at 443 or 4443.</source>
        <translation>Prüfen Sie den Port: Eine Trusted Registry neben anderen Diensten liegt oft auf 443 oder 4443.</translation>
    </message>
    <message>
        <source>Use an identity token as the password, with the name of the user it is for. After several wrong ones Artifactory locks a user without saying so.</source>
        <translation>Verwenden Sie als Passwort ein Identitätstoken, zusammen mit dem Namen des Benutzers, für den es ausgestellt ist. Nach mehreren falschen Versuchen sperrt Artifactory einen Benutzer, ohne es zu melden.</translation>
    </message>
    <message>
        <source>Have an administrator of Artifactory unlock the user.</source>
        <translation>Lassen Sie den Benutzer von der Administration von Artifactory entsperren.</translation>
    </message>
    <message>
        <source>Artifactory allows anonymous access here, so it looks at no password. Check by pulling a private image.</source>
        <translation>Artifactory lässt hier anonymen Zugriff zu und beachtet daher kein Passwort. Machen Sie die Probe, indem Sie ein privates Image pullen.</translation>
    </message>
    <message>
        <source>Enter the host or the port of the Docker repository, such as docker-local.%1 or %1:5001.</source>
        <translation>Geben Sie Host oder Port des Docker-Repositorys ein, zum Beispiel docker-local.%1 oder %1:5001.</translation>
    </message>
    <message>
        <source>Ask the administrator to correct the custom base URL of Artifactory: it has to begin with https.</source>
        <translation>Bitten Sie die Administration, die benutzerdefinierte Basis-URL („Custom Base URL“) von Artifactory zu berichtigen: Sie muss mit https beginnen.</translation>
    </message>
    <message>
        <source>Use a classic access token with read:packages, authorised for single sign-on if the organisation asks for it. The user name does not matter.</source>
        <translation>Verwenden Sie ein klassisches Zugriffstoken mit read:packages, das für Single Sign-on autorisiert ist, falls die Organisation das verlangt. Der Benutzername spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Give the access token read:packages at GitHub, and write:packages if it is to push.</source>
        <translation>Geben Sie dem Zugriffstoken bei GitHub die Berechtigung read:packages, und write:packages, wenn es auch pushen soll.</translation>
    </message>
    <message>
        <source>Enter ghcr.io, the registry&apos;s own host.</source>
        <translation>Geben Sie ghcr.io ein, den Host der Registry selbst.</translation>
    </message>
    <message>
        <source>With two-factor login, use a personal access token with read_registry as the password. A deploy token goes with its own user name, a project&apos;s token with any.</source>
        <translation>Verwenden Sie bei Zwei-Faktor-Anmeldung als Passwort ein persönliches Zugriffstoken mit read_registry. Zu einem Deploy-Token gehört sein eigener Benutzername, zum Token eines Projekts ein beliebiger.</translation>
    </message>
    <message>
        <source>After several wrong passwords GitLab shuts out an address for an hour: wait, then check again once.</source>
        <translation>Nach mehreren falschen Passwörtern sperrt GitLab eine Adresse für eine Stunde: Warten Sie und prüfen Sie dann ein einziges Mal.</translation>
    </message>
    <message>
        <source>Enter the registry&apos;s own address, not GitLab&apos;s: registry.%1, or %1:5050 where it shares the host.</source>
        <translation>Geben Sie die Adresse der Registry selbst ein, nicht die von GitLab: registry.%1, oder %1:5050, wenn sie denselben Host verwendet.</translation>
    </message>
    <message>
        <source>Check that the admin user is enabled, which it is not at first, or use a token or a service principal.</source>
        <translation>Prüfen Sie, ob der Administratorbenutzer aktiviert ist (anfangs ist er es nicht), oder verwenden Sie ein Token oder einen Dienstprinzipal.</translation>
    </message>
    <message>
        <source>Have the address of your network allowed in the registry&apos;s networking settings, or connect to the VPN.</source>
        <translation>Lassen Sie die Adresse Ihres Netzwerks in den Netzwerkeinstellungen der Registry zulassen, oder verbinden Sie sich mit dem VPN.</translation>
    </message>
    <message>
        <source>Check the registry&apos;s name in the Azure portal; a private one is seen only from its own network or VPN.</source>
        <translation>Prüfen Sie den Namen der Registry im Azure-Portal; eine private ist nur aus dem eigenen Netzwerk oder VPN sichtbar.</translation>
    </message>
    <message>
        <source>Enter the login server that the Azure portal shows: NAME.azurecr.io.</source>
        <translation>Geben Sie den Anmeldeserver ein, den das Azure-Portal anzeigt: NAME.azurecr.io.</translation>
    </message>
    <message>
        <source>If you log in to Harbor with single sign-on (OIDC), use the CLI secret of your profile as the password. A robot&apos;s name is whole only with what stands before it: robot$project+name.</source>
        <translation>Wenn Sie sich bei Harbor mit Single Sign-on (OIDC) anmelden, verwenden Sie als Passwort das CLI-Secret aus Ihrem Profil. Der Name eines Robots ist nur mit dem vorangestellten Teil vollständig: robot$projekt+name.</translation>
    </message>
    <message>
        <source>Ask the administrator to have the proxy in front of Harbor send X-Forwarded-Proto.</source>
        <translation>Bitten Sie die Administration, den Proxy vor Harbor X-Forwarded-Proto senden zu lassen.</translation>
    </message>
    <message>
        <source>Enter the host and port of Harbor itself, without /harbor.</source>
        <translation>Geben Sie Host und Port von Harbor selbst ein, ohne /harbor.</translation>
    </message>
    <message>
        <source>Use $oauthtoken as the user name and an NGC key as the password.</source>
        <translation>Verwenden Sie $oauthtoken als Benutzernamen und einen NGC-Schlüssel als Passwort.</translation>
    </message>
    <message>
        <source>Enter registry.gitlab.com, the registry&apos;s own host.</source>
        <translation>Geben Sie registry.gitlab.com ein, den Host der Registry selbst.</translation>
    </message>
    <message>
        <source>Enter the repository&apos;s own host, such as docker-local.example.jfrog.io.</source>
        <translation>Geben Sie den eigenen Host des Repositorys ein, zum Beispiel docker-local.example.jfrog.io.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2.</source>
        <extracomment>%1 is the registry, %2 the user, %3 another host, %4 a detail such as a status or a time, %5 when it was checked.</extracomment>
        <translation>%1 akzeptiert die Anmeldung von %2.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2 and gives it a token of its own.</source>
        <translation>%1 akzeptiert die Anmeldung von %2 und stellt dafür ein eigenes Token aus.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2 and turns away callers without one.</source>
        <translation>%1 akzeptiert die Anmeldung von %2 und weist Aufrufe ohne Anmeldung ab.</translation>
    </message>
    <message>
        <source>%1 accepts the token; the name %2 it does not look at.</source>
        <translation>%1 akzeptiert das Token; der Name %2 wird nicht beachtet.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2; for a wrong one it gives no token.</source>
        <translation>%1 akzeptiert die Anmeldung von %2; für eine falsche gibt es dort kein Token.</translation>
    </message>
    <message>
        <source>Amazon gives the key %2 a password, and %1 accepts it.</source>
        <translation>Amazon gibt für den Schlüssel %2 ein Passwort aus, und %1 akzeptiert es.</translation>
    </message>
    <message>
        <source>Amazon does not know the access key %2.</source>
        <translation>Amazon kennt den Zugriffsschlüssel %2 nicht.</translation>
    </message>
    <message>
        <source>Amazon knows the access key %2, but the secret is not the one of it.</source>
        <translation>Amazon kennt den Zugriffsschlüssel %2, aber der geheime Schlüssel gehört nicht dazu.</translation>
    </message>
    <message>
        <source>The temporary key %2 has expired at Amazon.</source>
        <translation>Der temporäre Schlüssel %2 ist bei Amazon abgelaufen.</translation>
    </message>
    <message>
        <source>Amazon knows the key %2, but it may not ask for a registry password.</source>
        <translation>Amazon kennt den Schlüssel %2, aber er darf kein Registry-Passwort anfordern.</translation>
    </message>
    <message>
        <source>The key %2 belongs to the AWS account %4, which may not use the registry %1.</source>
        <translation>Der Schlüssel %2 gehört zum AWS-Konto %4, das die Registry %1 nicht verwenden darf.</translation>
    </message>
    <message>
        <source>Amazon has no region named %4, so the key %2 could not be tried.</source>
        <translation>Amazon hat keine Region mit dem Namen %4; der Schlüssel %2 konnte daher nicht erprobt werden.</translation>
    </message>
    <message>
        <source>The certificate authorities kept for %1 cannot be read, so nothing was sent.</source>
        <translation>Die für %1 hinterlegten Zertifizierungsstellen sind nicht lesbar; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The client certificate kept for %1 and its key do not fit together, so nothing was sent.</source>
        <translation>Das für %1 hinterlegte Client-Zertifikat und sein Schlüssel passen nicht zusammen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 refuses the user name or the password of %2.</source>
        <translation>%1 lehnt den Benutzernamen oder das Passwort von %2 ab.</translation>
    </message>
    <message>
        <source>%1 has locked the login of %2 after too many failed ones.</source>
        <translation>%1 hat die Anmeldung von %2 nach zu vielen Fehlversuchen gesperrt.</translation>
    </message>
    <message>
        <source>%1 does not accept the token that %2 has just been given.</source>
        <translation>%1 akzeptiert das Token nicht, das %2 gerade erhalten hat.</translation>
    </message>
    <message>
        <source>%1 does not accept the login of %2, and its clock and the one of this computer are %4 apart.</source>
        <translation>%1 akzeptiert die Anmeldung von %2 nicht, und die Uhren der Registry und dieses Rechners weichen um %4 voneinander ab.</translation>
    </message>
    <message>
        <source>%1 knows %2 but gives no right to use it.</source>
        <translation>%1 kennt %2, erteilt aber keine Berechtigung zur Nutzung.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in from here.</source>
        <translation>%1 lässt %2 von hier aus nicht zu.</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the password of %2 could not be proved.</source>
        <translation>%1 gewährt allen Zugang; die Richtigkeit des Passworts von %2 ließ sich daher nicht nachweisen.</translation>
    </message>
    <message>
        <source>%1 gives everybody the same kind of token, so the password of %2 could not be proved.</source>
        <translation>%1 gibt allen ein Token derselben Art; die Richtigkeit des Passworts von %2 ließ sich daher nicht nachweisen.</translation>
    </message>
    <message>
        <source>%1 has had too many requests from here.</source>
        <translation>%1 hat von hier aus zu viele Anfragen erhalten.</translation>
    </message>
    <message>
        <source>%1 is in trouble of its own (status %4).</source>
        <translation>%1 hat selbst eine Störung (Status %4).</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to %3, where it must not go.</source>
        <translation>%1 verlangt, das Passwort von %2 an %3 zu senden; dorthin darf es nicht gelangen.</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to another host, %3.</source>
        <translation>%1 verlangt, das Passwort von %2 an einen anderen Host zu senden: %3.</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to %3 without encryption.</source>
        <translation>%1 verlangt, das Passwort von %2 unverschlüsselt an %3 zu senden.</translation>
    </message>
    <message>
        <source>%1 asks for a login but does not say which kind.</source>
        <translation>%1 verlangt eine Anmeldung, sagt aber nicht, welcher Art.</translation>
    </message>
    <message>
        <source>%1 asks for a login in a way that cannot be understood.</source>
        <translation>%1 verlangt eine Anmeldung auf unverständliche Weise.</translation>
    </message>
    <message>
        <source>%1 offers only kinds of login that Purser does not speak: %4.</source>
        <translation>%1 bietet nur Anmeldeverfahren an, die Purser nicht beherrscht: %4.</translation>
    </message>
    <message>
        <source>The token service of %1 answered without a token.</source>
        <translation>Der Token-Dienst von %1 hat ohne Token geantwortet.</translation>
    </message>
    <message>
        <source>The token service of %1 rejected the request itself (status %4).</source>
        <translation>Der Token-Dienst von %1 hat die Anfrage selbst zurückgewiesen (Status %4).</translation>
    </message>
    <message>
        <source>%1 gave an answer that no registry should give (status %4).</source>
        <translation>%1 hat eine Antwort gegeben, die keine Registry geben sollte (Status %4).</translation>
    </message>
    <message>
        <source>The check of %1 was cancelled.</source>
        <translation>Die Prüfung von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The key for %1 is damaged, so nothing was sent.</source>
        <translation>Der Schlüssel für %1 ist beschädigt; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 can only be reached without encryption, so nothing was sent.</source>
        <translation>%1 ist nur unverschlüsselt erreichbar; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The address of the registry for %2 cannot be used, so nothing was sent.</source>
        <translation>Die Adresse der Registry für %2 ist nicht verwendbar; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The user name %2 cannot be sent to %1: it has a colon or a control character.</source>
        <translation>Der Benutzername %2 kann nicht an %1 gesendet werden: Er enthält einen Doppelpunkt oder ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1 has no registry at this address.</source>
        <translation>%1 hat unter dieser Adresse keine Registry.</translation>
    </message>
    <message>
        <source>%1 is a web site, not a registry.</source>
        <translation>%1 ist eine Website, keine Registry.</translation>
    </message>
    <message>
        <source>Instead of %1, a page for people answered from %3.</source>
        <translation>Anstelle von %1 hat eine Webseite von %3 geantwortet.</translation>
    </message>
    <message>
        <source>There is no computer named %1.</source>
        <translation>Es gibt keinen Rechner mit dem Namen %1.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Unter %1 nimmt niemand Verbindungen an.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 hung up before its answer was complete.</source>
        <translation>%1 hat die Verbindung beendet, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This computer has no network, so %1 could not be asked.</source>
        <translation>Dieser Rechner hat kein Netzwerk; %1 konnte daher nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it has signed itself.</source>
        <translation>%1 zeigt ein selbst signiertes Zertifikat.</translation>
    </message>
    <message>
        <source>%1 shows a certificate of an authority this computer does not know.</source>
        <translation>%1 zeigt ein Zertifikat einer Zertifizierungsstelle, die dieser Rechner nicht kennt.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %4.</source>
        <translation>Das Zertifikat von %1 ist am %4 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %4, and this computer&apos;s clock says %5.</source>
        <translation>Das Zertifikat von %1 ist erst ab %4 gültig; die Uhr dieses Rechners zeigt %5.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name: %3.</source>
        <translation>Das Zertifikat von %1 ist auf einen anderen Namen ausgestellt: %3.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that leads to no authority this computer knows, or leaves out one in between.</source>
        <translation>%1 zeigt ein Zertifikat, das zu keiner diesem Rechner bekannten Zertifizierungsstelle führt, oder lässt eine dazwischen aus.</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key or a signature too weak to trust.</source>
        <translation>Schlüssel oder Signatur des Zertifikats von %1 sind zu schwach, um ihm zu vertrauen.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for a server, or by somebody who must not issue any.</source>
        <translation>Das Zertifikat von %1 wurde nicht für einen Server ausgestellt, oder von einer Stelle, die keine ausstellen darf.</translation>
    </message>
    <message>
        <source>%1 speaks only encryption that is too old to be safe.</source>
        <translation>%1 beherrscht nur Verschlüsselung, die zu alt ist, um sicher zu sein.</translation>
    </message>
    <message>
        <source>%1 lets in only callers with a certificate of their own.</source>
        <translation>%1 lässt nur Aufrufe mit eigenem Zertifikat zu.</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate of this integration.</source>
        <translation>%1 akzeptiert das Client-Zertifikat dieser Integration nicht.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: it may be too old, or let in only callers with a certificate.</source>
        <translation>Zu %1 kam keine verschlüsselte Verbindung zustande: Der Server ist vielleicht zu alt oder lässt nur Aufrufe mit Zertifikat zu.</translation>
    </message>
    <message>
        <source>%1 speaks http, not https.</source>
        <translation>%1 spricht http, nicht https.</translation>
    </message>
    <message>
        <source>%1 speaks https, not http.</source>
        <translation>%1 spricht https, nicht http.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 did not answer.</source>
        <translation>Der Proxy %3 auf dem Weg zu %1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 hung up.</source>
        <translation>Der Proxy %3 auf dem Weg zu %1 hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The proxy %3 opens no way to %1.</source>
        <translation>Der Proxy %3 öffnet keinen Weg zu %1.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 wants a login.</source>
        <translation>Der Proxy %3 auf dem Weg zu %1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The proxy %3 could read the password for %1, so it was not sent.</source>
        <translation>Der Proxy %3 könnte das Passwort für %1 mitlesen; es wurde daher nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 sends callers on to %3, where the password must not go.</source>
        <translation>%1 leitet an %3 weiter; dorthin darf das Passwort nicht gelangen.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be a registry&apos;s.</source>
        <translation>Die Antwort von %1 ist zu groß für eine Registry.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;Minute</numerusform>
            <numerusform>%n&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>vermerkt</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms)</source>
        <translation>%1: %2 (%3&#xa0;ms)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Not a registry</source>
        <translation>Keine Registry</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Basic login on /v2/</source>
        <translation>Basic-Anmeldung an /v2/</translation>
    </message>
    <message>
        <source>a token that names the user</source>
        <translation>ein Token, das den Benutzer nennt</translation>
    </message>
    <message>
        <source>a password that Amazon gave for the keys</source>
        <translation>ein Passwort, das Amazon für die Schlüssel ausgegeben hat</translation>
    </message>
    <message>
        <source>a token that is given for a right login only</source>
        <translation>ein Token, das es nur für eine richtige Anmeldung gibt</translation>
    </message>
    <message>
        <source>a token that callers without a login cannot get</source>
        <translation>ein Token, das ohne Anmeldung nicht zu haben ist</translation>
    </message>
    <message>
        <source>the registry&apos;s answer</source>
        <translation>die Antwort der Registry</translation>
    </message>
    <message>
        <source>The key is damaged</source>
        <translation>Der Schlüssel ist beschädigt</translation>
    </message>
    <message>
        <source>The key is whole</source>
        <translation>Der Schlüssel ist unversehrt</translation>
    </message>
    <message>
        <source>A password from Amazon for the key %1</source>
        <translation>Passwort von Amazon für den Schlüssel %1</translation>
    </message>
    <message>
        <source>Look for the registry</source>
        <translation>Registry suchen</translation>
    </message>
    <message>
        <source>It is a registry</source>
        <translation>Es ist eine Registry</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Token für %1</translation>
    </message>
    <message>
        <source>The registry does not accept the token</source>
        <translation>Die Registry akzeptiert das Token nicht</translation>
    </message>
    <message>
        <source>The registry accepts the token</source>
        <translation>Die Registry akzeptiert das Token</translation>
    </message>
    <message>
        <source>The same without a login, to compare</source>
        <translation>Dasselbe ohne Anmeldung, zum Vergleich</translation>
    </message>
    <message>
        <source>Login as %1</source>
        <translation>Anmeldung als %1</translation>
    </message>
    <message>
        <source>The certificate names its host only as its common name. Most other tools refuse that.</source>
        <translation>Das Zertifikat nennt seinen Host nur im „Common Name“. Die meisten anderen Werkzeuge lehnen das ab.</translation>
    </message>
    <message>
        <source>Asked once for all that were checked together.</source>
        <translation>Für alle gemeinsam geprüften nur einmal abgefragt.</translation>
    </message>
    <message>
        <source>Proved by: %1</source>
        <translation>Nachgewiesen durch: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
</context>
<context>
    <name>CredentialHelper</name>
    <message>
        <source>The secret of “%1” is not text, and this protocol carries nothing else.</source>
        <translation>Das Geheimnis von „%1“ ist kein Text; etwas anderes kann dieses Protokoll nicht übertragen.</translation>
    </message>
    <message>
        <source>This is not what a tool sends to be stored.</source>
        <translation>In dieser Form sendet kein Werkzeug etwas zum Speichern.</translation>
    </message>
    <message>
        <source>Several integrations are for this registry: %1. Set PURSER_SUBSCRIPTION to a subscription that uses one of them, work in the folder of a project of one, or make one the default of the registry in Purser.</source>
        <translation>Es gibt mehrere Integrationen für diese Registry: %1. Setzen Sie PURSER_SUBSCRIPTION auf ein Abonnement, das eine davon verwendet, arbeiten Sie im Ordner eines Projekts eines solchen Abonnements, oder legen Sie in Purser eine als Standard der Registry fest.</translation>
    </message>
    <message>
        <source>This is not the address of a registry.</source>
        <translation>Das ist nicht die Adresse einer Registry.</translation>
    </message>
    <message>
        <source>the only one of its host</source>
        <translation>die einzige für ihren Host</translation>
    </message>
    <message>
        <source>nothing tells it from the others</source>
        <translation>nichts unterscheidet sie von den anderen</translation>
    </message>
    <message>
        <source>the subscription that PURSER_SUBSCRIPTION names uses it</source>
        <translation>das in PURSER_SUBSCRIPTION genannte Abonnement verwendet sie</translation>
    </message>
    <message>
        <source>the subscription that PURSER_SUBSCRIPTION names does not use it</source>
        <translation>das in PURSER_SUBSCRIPTION genannte Abonnement verwendet sie nicht</translation>
    </message>
    <message>
        <source>the subscription of the project in this folder uses it</source>
        <translation>das Abonnement des Projekts in diesem Ordner verwendet sie</translation>
    </message>
    <message>
        <source>the subscription of the project in this folder uses another one</source>
        <translation>das Abonnement des Projekts in diesem Ordner verwendet eine andere</translation>
    </message>
    <message>
        <source>it is for that part of the registry</source>
        <translation>sie gilt für diesen Teil der Registry</translation>
    </message>
    <message>
        <source>another one is for that part of the registry</source>
        <translation>eine andere gilt für diesen Teil der Registry</translation>
    </message>
    <message>
        <source>it is the default of its registry</source>
        <translation>sie ist der Standard ihrer Registry</translation>
    </message>
    <message>
        <source>another one is the default of its registry</source>
        <translation>eine andere ist der Standard ihrer Registry</translation>
    </message>
    <message>
        <source>PURSER_SUBSCRIPTION names “%1”, and there is no such subscription.</source>
        <translation>PURSER_SUBSCRIPTION nennt „%1“, aber ein solches Abonnement gibt es nicht.</translation>
    </message>
    <message>
        <source>This login to Google ends within the hour, so Purser does not keep it. Log in as _json_key with the key of a service account.</source>
        <translation>Diese Anmeldung bei Google endet innerhalb einer Stunde; Purser bewahrt sie daher nicht auf. Melden Sie sich als _json_key mit dem Schlüssel eines Dienstkontos an.</translation>
    </message>
    <message>
        <source>Purser does not keep the tokens of a login in the browser. Log in with a personal access token: docker login -u NAME</source>
        <translation>Purser bewahrt die Tokens einer Anmeldung im Browser nicht auf. Melden Sie sich mit einem persönlichen Zugriffstoken an: docker login -u NAME</translation>
    </message>
    <message>
        <source>The registry gave an identity token, which Purser does not keep. Log in with a user&apos;s name and a password or an access token that stays.</source>
        <translation>Die Registry hat ein Identitätstoken ausgegeben; Purser bewahrt solche nicht auf. Melden Sie sich mit einem Benutzernamen und einem Passwort oder einem dauerhaften Zugriffstoken an.</translation>
    </message>
    <message>
        <source>This password of Amazon&apos;s ends within 12 hours, so Purser does not keep it. Add an integration with the keys of the AWS account: with these Purser gets a password whenever one is asked for.</source>
        <translation>Dieses Passwort von Amazon endet innerhalb von 12&#xa0;Stunden; Purser bewahrt es daher nicht auf. Fügen Sie eine Integration mit den Schlüsseln des AWS-Kontos hinzu: Damit besorgt Purser ein Passwort, wann immer eines verlangt wird.</translation>
    </message>
    <message>
        <source>Several integrations have this user: %1. Change the password of the right one in Purser.</source>
        <translation>Mehrere Integrationen haben diesen Benutzer: %1. Ändern Sie das Passwort der richtigen in Purser.</translation>
    </message>
    <message>
        <source>“%1” is used by %2, so a logout does not delete it. End that, or delete it, in Purser.</source>
        <translation>„%1“ wird von %2 verwendet; eine Abmeldung löscht diese Integration daher nicht. Beenden Sie die Verwendung, oder löschen Sie die Integration in Purser.</translation>
    </message>
</context>
<context>
    <name>Dependents</name>
    <message>
        <source>%1, uses %2</source>
        <translation>%1, verwendet %2</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No uses</extracomment>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n&#xa0;Punkt zu beachten</numerusform>
            <numerusform>%n&#xa0;Punkte zu beachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Uses</source>
        <extracomment>A noun: what a project uses</extracomment>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Last Scan</source>
        <translation>Letzter Scan</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Edit Project</source>
        <translation>Projekt bearbeiten</translation>
    </message>
    <message>
        <source>Project Name</source>
        <translation>Projektname</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>A project is a folder on this computer. A scan of it finds the files that use the integrations of this subscription, line by line.</source>
        <translation>Ein Projekt ist ein Ordner auf diesem Rechner. Ein Scan findet darin Zeile für Zeile die Dateien, die Integrationen dieses Abonnements verwenden.</translation>
    </message>
    <message>
        <source>As its people call it, often the repository&apos;s name</source>
        <translation>Wie das Team es nennt, oft der Name des Repositorys</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Add Environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>Edit Environment</source>
        <translation>Umgebung bearbeiten</translation>
    </message>
    <message>
        <source>Environment Name</source>
        <translation>Umgebungsname</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>Noch keine Umgebungen</translation>
    </message>
    <message>
        <source>An environment is a place to which this subscription deploys, with the integrations it needs to pull images there.</source>
        <translation>Eine Umgebung ist ein Ziel, auf dem dieses Abonnement Anwendungen bereitstellt, mit den Integrationen, die dort zum Pullen von Images gebraucht werden.</translation>
    </message>
    <message>
        <source>Where it runs: production, staging</source>
        <translation>Wo etwas läuft: Produktion, Staging</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Add Image</source>
        <translation>Image hinzufügen</translation>
    </message>
    <message>
        <source>Edit Image</source>
        <translation>Image bearbeiten</translation>
    </message>
    <message>
        <source>Image Name</source>
        <translation>Image-Name</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Images</translation>
    </message>
    <message>
        <source>An image that this subscription pulls or pushes, with the integration that logs in to its registry.</source>
        <translation>Ein Image, das dieses Abonnement pullt oder pusht, mit der Integration für die Anmeldung bei dessen Registry.</translation>
    </message>
    <message>
        <source>As it is pulled: registry.example.com/team/app</source>
        <translation>Wie es gepullt wird: registry.example.com/team/app</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The name “%1” has no letter from A to Z, so that no variable can begin with it. Rename it.</source>
        <translation>Der Name „%1“ enthält keinen Buchstaben von A bis Z; mit ihm kann keine Variable beginnen. Benennen Sie die Integration um.</translation>
    </message>
    <message>
        <source>“%1” and “%2” both set the variable %3, and one would hide the other. Take one at a time, or rename one.</source>
        <translation>„%1“ und „%2“ setzen beide die Variable %3; eine würde die andere verdecken. Exportieren Sie sie einzeln oder benennen Sie eine um.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both for %3, and such a file holds one login for each registry. Take one at a time.</source>
        <translation>„%1“ und „%2“ gelten beide für %3; eine solche Datei enthält aber nur eine Anmeldung je Registry. Exportieren Sie sie einzeln.</translation>
    </message>
    <message>
        <source>“%1” does not say which account&apos;s registry it is for. Enter the AWS account ID.</source>
        <translation>„%1“ gibt nicht an, zu welchem Konto die Registry gehört. Geben Sie die AWS-Konto-ID ein.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) holds a NUL byte, which no environment variable can.</source>
        <translation>Der Wert von %2 („%1“) enthält ein NUL-Byte; das ist in Umgebungsvariablen nicht möglich.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) is not text in UTF-8, and such a file is. Take the format for a shell.</source>
        <translation>Der Wert von %2 („%1“) ist kein UTF-8-Text; eine solche Datei muss es sein. Wählen Sie das Shell-Format.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) has several lines, and such a file has one for each variable. Take another format.</source>
        <translation>Der Wert von %2 („%1“) hat mehrere Zeilen; in einer solchen Datei hat jede Variable nur eine. Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) ends in \ or holds both &apos; and `, which the readers of such files understand differently. Take the format for a shell.</source>
        <translation>Der Wert von %2 („%1“) endet mit \ oder enthält sowohl &apos; als auch `; die Leser solcher Dateien verstehen das unterschiedlich. Wählen Sie das Shell-Format.</translation>
    </message>
    <message>
        <source>A secret of Kubernetes has a name of small letters, digits, “-” and “.”: give it one.</source>
        <translation>Der Name eines Kubernetes-Secrets besteht aus Kleinbuchstaben, Ziffern, „-“ und „.“: Geben Sie ihm einen solchen Namen.</translation>
    </message>
    <message>
        <source>A namespace of Kubernetes has a name of small letters, digits and “-”.</source>
        <translation>Der Name eines Kubernetes-Namespaces besteht aus Kleinbuchstaben, Ziffern und „-“.</translation>
    </message>
    <message>
        <source>“%1” sets the variable %2 twice. Rename one of its keys.</source>
        <translation>„%1“ setzt die Variable %2 zweimal. Benennen Sie einen der Schlüssel um.</translation>
    </message>
    <message>
        <source>“%1” worked until %2.</source>
        <translation>„%1“ war bis %2 gültig.</translation>
    </message>
    <message>
        <source>“%1” works until %2.</source>
        <translation>„%1“ ist bis %2 gültig.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
</context>
<context>
    <name>FieldIssues</name>
    <message>
        <source>Send the password unencrypted</source>
        <translation>Passwort unverschlüsselt senden</translation>
    </message>
    <message>
        <source>Trim the white space when saving</source>
        <translation>Leerraum beim Speichern entfernen</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Purser&apos;s guide</source>
        <translation>Handbuch zu Purser</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>%1. Marked: %2</source>
        <translation>%1. Markiert: %2</translation>
    </message>
</context>
<context>
    <name>HelperTrial</name>
    <message>
        <source>docker-credential-purser answers as the tools expect it.</source>
        <translation>docker-credential-purser antwortet, wie die Werkzeuge es erwarten.</translation>
    </message>
    <message>
        <source>docker-credential-purser is not on the PATH, so no tool finds it. Put a link to it into a folder that is, such as /usr/local/bin.</source>
        <translation>docker-credential-purser liegt nicht im PATH, daher findet es kein Werkzeug. Legen Sie einen Link darauf in einem Ordner an, der im PATH liegt, zum Beispiel /usr/local/bin.</translation>
    </message>
    <message>
        <source>%1 is not Purser&apos;s. It said: %2</source>
        <translation>%1 gehört nicht zu Purser. Meldung: %2</translation>
    </message>
    <message>
        <source>%1 does not start: %2</source>
        <translation>%1 startet nicht: %2</translation>
    </message>
    <message>
        <source>Asked for %1, docker-credential-purser said: %2</source>
        <translation>Auf die Frage nach %1 meldete docker-credential-purser: %2</translation>
    </message>
    <message>
        <source>docker-credential-purser did not answer.</source>
        <translation>docker-credential-purser hat nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>IntegrationList</name>
    <message>
        <source>None</source>
        <extracomment>No subscriptions</extracomment>
        <translation>Keine</translation>
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
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type Name</source>
        <translation>Typname</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Akzeptiert: %1</translation>
    </message>
    <message>
        <source>The credential expires on %1.</source>
        <translation>Die Zugangsdaten laufen am %1 ab.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>Geheimnis fehlt</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nie geprüft</translation>
    </message>
</context>
<context>
    <name>IntegrationType</name>
    <message>
        <source>Login server of your registry</source>
        <translation>Anmeldeserver Ihrer Registry</translation>
    </message>
    <message>
        <source>Name of a token, a service principal&apos;s application ID, or the registry&apos;s name</source>
        <translation>Name eines Tokens, Anwendungs-ID eines Dienstprinzipals oder Name der Registry</translation>
    </message>
    <message>
        <source>Password of the token, or the service principal&apos;s secret</source>
        <translation>Passwort des Tokens oder geheimer Clientschlüssel des Dienstprinzipals</translation>
    </message>
    <message>
        <source>You need the login server of your registry and a token, a service principal, or its admin user (which is off unless somebody switched it on).</source>
        <translation>Sie brauchen den Anmeldeserver Ihrer Registry und ein Token, einen Dienstprinzipal oder den Administratorbenutzer der Registry (der ausgeschaltet ist, solange ihn niemand einschaltet).</translation>
    </message>
    <message>
        <source>Create a token in the Azure portal, under Repository permissions, Tokens; its name is the username. To list tags it needs the right metadata/read.</source>
        <translation>Legen Sie im Azure-Portal unter „Repositoryberechtigungen“, „Token“ ein Token an; sein Name ist der Benutzername. Zum Auflisten von Tags braucht es die Berechtigung metadata/read.</translation>
    </message>
    <message>
        <source>The password goes to the keychain of this computer and nowhere else.</source>
        <translation>Das Passwort kommt in den Schlüsselbund dieses Rechners und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>Your JFrog Artifactory host</source>
        <translation>Host Ihres JFrog Artifactory</translation>
    </message>
    <message>
        <source>Your JFrog Artifactory username</source>
        <translation>Ihr Benutzername bei JFrog Artifactory</translation>
    </message>
    <message>
        <source>Password, identity token or reference token</source>
        <translation>Passwort, Identitätstoken oder Referenztoken</translation>
    </message>
    <message>
        <source>You need the host under which your Docker repository is reached: a subdomain, a port, or Artifactory itself if repositories have paths.</source>
        <translation>Sie brauchen den Host, unter dem Ihr Docker-Repository erreichbar ist: eine Subdomain, einen Port oder Artifactory selbst, wenn Repositorys über Pfade angesprochen werden.</translation>
    </message>
    <message>
        <source>Create an identity token in your profile and use it as the password. The username must be the one the token was made for.</source>
        <translation>Erzeugen Sie in Ihrem Profil ein Identitätstoken und verwenden Sie es als Passwort. Der Benutzername muss der sein, für den das Token ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>Last day on which the credential works, if you know it (optional)</source>
        <translation>Letzter Tag, an dem die Zugangsdaten gelten, falls bekannt (optional)</translation>
    </message>
    <message>
        <source>Certificate Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Authorities that vouch for the registry besides the system&apos;s, as PEM (optional)</source>
        <translation>Zertifizierungsstellen, die neben denen des Systems für die Registry bürgen, als PEM (optional)</translation>
    </message>
    <message>
        <source>Client Certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Certificate that the registry asks its callers for, as PEM (optional)</source>
        <translation>Zertifikat, das die Registry bei Aufrufen verlangt, als PEM (optional)</translation>
    </message>
    <message>
        <source>Client Key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>Private key of the client certificate, without a passphrase</source>
        <translation>Privater Schlüssel des Client-Zertifikats, ohne Passphrase</translation>
    </message>
    <message>
        <source>Load the key file, drop it here, or paste it</source>
        <translation>Schlüsseldatei laden, hier ablegen oder einfügen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s (if left empty), none, or host and port of one</source>
        <translation>Der des Systems (wenn leer), keiner, oder Host und Port eines anderen</translation>
    </message>
    <message>
        <source>Username used to log into Docker Hub</source>
        <translation>Benutzername für die Anmeldung bei Docker Hub</translation>
    </message>
    <message>
        <source>Password or access token used to log into Docker Hub</source>
        <translation>Passwort oder Zugriffstoken für die Anmeldung bei Docker Hub</translation>
    </message>
    <message>
        <source>Email used in your Docker Hub account (optional)</source>
        <translation>E-Mail-Adresse Ihres Docker-Hub-Kontos (optional)</translation>
    </message>
    <message>
        <source>You need your Docker ID and an access token. With two-factor login the password itself is refused; create a token in the account settings of Docker Hub.</source>
        <translation>Sie brauchen Ihre Docker-ID und ein Zugriffstoken. Bei Zwei-Faktor-Anmeldung wird das Passwort selbst abgelehnt; erzeugen Sie ein Token in den Kontoeinstellungen von Docker Hub.</translation>
    </message>
    <message>
        <source>Docker Hub locks a user for some minutes after several wrong passwords, so Test connection tries each one only once.</source>
        <translation>Docker Hub sperrt einen Benutzer nach mehreren falschen Passwörtern für einige Minuten; „Verbindung testen“ erprobt daher jedes nur einmal.</translation>
    </message>
    <message>
        <source>URL to trusted registry</source>
        <translation>URL der Trusted Registry</translation>
    </message>
    <message>
        <source>Login info to your trusted registry</source>
        <translation>Anmeldename für Ihre Trusted Registry</translation>
    </message>
    <message>
        <source>Password or access token for your trusted registry</source>
        <translation>Passwort oder Zugriffstoken für Ihre Trusted Registry</translation>
    </message>
    <message>
        <source>Email account for the user (optional)</source>
        <translation>E-Mail-Adresse des Benutzers (optional)</translation>
    </message>
    <message>
        <source>You need the address of your trusted registry and a login for it. People who log in through SAML need an access token from their profile.</source>
        <translation>Sie brauchen die Adresse Ihrer Trusted Registry und eine Anmeldung dafür. Wer sich über SAML anmeldet, braucht ein Zugriffstoken aus dem eigenen Profil.</translation>
    </message>
    <message>
        <source>Most trusted registries have a certificate of their own. Download their authority from the path /ca of the registry, and enter it under Connection.</source>
        <translation>Die meisten Trusted Registrys haben ein eigenes Zertifikat. Laden Sie ihre Zertifizierungsstelle vom Pfad /ca der Registry herunter und geben Sie sie unter „Verbindung“ ein.</translation>
    </message>
    <message>
        <source>AWS Access Key ID</source>
        <translation>AWS-Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Access key ID is generated when you create an access key for IAM users</source>
        <translation>Die Zugriffsschlüssel-ID entsteht, wenn Sie einen Zugriffsschlüssel für IAM-Benutzer erstellen</translation>
    </message>
    <message>
        <source>AWS Secret Access Key</source>
        <translation>Geheimer AWS-Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Secret access key is generated together with the access key ID</source>
        <translation>Der geheime Zugriffsschlüssel entsteht zusammen mit der Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region of your registry</source>
        <translation>Region Ihrer Registry</translation>
    </message>
    <message>
        <source>AWS Account ID</source>
        <translation>AWS-Konto-ID</translation>
    </message>
    <message>
        <source>Account that owns the registry; empty for the account of the key (optional)</source>
        <translation>Konto, dem die Registry gehört; leer für das Konto des Schlüssels (optional)</translation>
    </message>
    <message>
        <source>AWS Session Token</source>
        <translation>AWS-Sitzungstoken</translation>
    </message>
    <message>
        <source>Only for temporary access keys, which begin with ASIA (optional)</source>
        <translation>Nur für temporäre Zugriffsschlüssel, die mit ASIA beginnen (optional)</translation>
    </message>
    <message>
        <source>You need an access key of an IAM user that may call ecr:GetAuthorizationToken and read (to push, write) your repositories.</source>
        <translation>Sie brauchen einen Zugriffsschlüssel eines IAM-Benutzers, der ecr:GetAuthorizationToken aufrufen und Ihre Repositorys lesen (zum Pushen auch schreiben) darf.</translation>
    </message>
    <message>
        <source>Create it in the IAM console, under Users, Security credentials. Amazon shows the secret access key only once.</source>
        <translation>Erstellen Sie ihn in der IAM-Konsole unter „Benutzer“, „Sicherheitsanmeldeinformationen“. Amazon zeigt den geheimen Zugriffsschlüssel nur einmal an.</translation>
    </message>
    <message>
        <source>The secret access key goes to the keychain of this computer. It is never sent anywhere: requests are signed with it, and the password that Amazon gives is forgotten after some hours.</source>
        <translation>Der geheime Zugriffsschlüssel kommt in den Schlüsselbund dieses Rechners. Er wird nie irgendwohin gesendet: Anfragen werden mit ihm signiert, und das Passwort, das Amazon ausgibt, wird nach einigen Stunden vergessen.</translation>
    </message>
    <message>
        <source>JSON Key</source>
        <translation>JSON-Schlüssel</translation>
    </message>
    <message>
        <source>Service account credentials from the Google Cloud console</source>
        <translation>Dienstkonto-Zugangsdaten aus der Google-Cloud-Konsole</translation>
    </message>
    <message>
        <source>URL of your registry, such as https://europe-docker.pkg.dev; empty for gcr.io</source>
        <translation>URL Ihrer Registry, z.&#xa0;B. https://europe-docker.pkg.dev; leer für gcr.io</translation>
    </message>
    <message>
        <source>You need the JSON key of a service account with the role Artifact Registry Reader (to push, Writer) on your registry.</source>
        <translation>Sie brauchen den JSON-Schlüssel eines Dienstkontos mit der Rolle Artifact Registry Reader (zum Pushen Writer) für Ihre Registry.</translation>
    </message>
    <message>
        <source>gcr.io, us.gcr.io, eu.gcr.io and asia.gcr.io are served by Artifact Registry today. Registries made there have hosts such as europe-docker.pkg.dev.</source>
        <translation>gcr.io, us.gcr.io, eu.gcr.io und asia.gcr.io werden heute von Artifact Registry bedient. Dort angelegte Registrys haben Hosts wie europe-docker.pkg.dev.</translation>
    </message>
    <message>
        <source>The key is examined on this computer first. It goes to the keychain of this computer, and to no host but your registry.</source>
        <translation>Der Schlüssel wird zuerst auf diesem Rechner untersucht. Er kommt in den Schlüsselbund dieses Rechners und zu keinem Host außer Ihrer Registry.</translation>
    </message>
    <message>
        <source>GitHub username</source>
        <translation>Benutzername bei GitHub</translation>
    </message>
    <message>
        <source>Personal access token (classic)</source>
        <translation>Persönliches Zugriffstoken (klassisch)</translation>
    </message>
    <message>
        <source>You need a personal access token (classic) with the right read:packages, and write:packages to push. GitHub takes no password here.</source>
        <translation>Sie brauchen ein persönliches Zugriffstoken (klassisch) mit der Berechtigung read:packages, zum Pushen auch write:packages. Ein Passwort nimmt GitHub hier nicht an.</translation>
    </message>
    <message>
        <source>Create it in the developer settings of your GitHub account. If your organisation logs in through SSO, authorise the token for it.</source>
        <translation>Erzeugen Sie es in den Entwicklereinstellungen Ihres GitHub-Kontos. Wenn sich Ihre Organisation über SSO anmeldet, autorisieren Sie das Token dafür.</translation>
    </message>
    <message>
        <source>The token goes to the keychain of this computer and nowhere else.</source>
        <translation>Das Token kommt in den Schlüsselbund dieses Rechners und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>URL of your own GitLab&apos;s registry; empty for registry.gitlab.com</source>
        <translation>URL der Registry Ihres eigenen GitLab; leer für registry.gitlab.com</translation>
    </message>
    <message>
        <source>GitLab username, or the name of a deploy token</source>
        <translation>Benutzername bei GitLab oder Name eines Deploy-Tokens</translation>
    </message>
    <message>
        <source>Access token or deploy token</source>
        <translation>Zugriffstoken oder Deploy-Token</translation>
    </message>
    <message>
        <source>You need a token with the scope read_registry (and, to push, write_registry): a personal, project or group access token, or a deploy token with its own username.</source>
        <translation>Sie brauchen ein Token mit dem Bereich read_registry (zum Pushen auch write_registry): ein persönliches, ein Projekt- oder Gruppen-Zugriffstoken, oder ein Deploy-Token mit eigenem Benutzernamen.</translation>
    </message>
    <message>
        <source>With two-factor login the password itself is refused. Create a token in your preferences, under Access Tokens.</source>
        <translation>Bei Zwei-Faktor-Anmeldung wird das Passwort selbst abgelehnt. Erzeugen Sie ein Token in Ihren Einstellungen unter „Zugriffstoken“.</translation>
    </message>
    <message>
        <source>URL of your Harbor</source>
        <translation>URL Ihres Harbor</translation>
    </message>
    <message>
        <source>Username, or a robot account such as robot$acme+builds</source>
        <translation>Benutzername oder ein Robot-Konto wie robot$acme+builds</translation>
    </message>
    <message>
        <source>Password, CLI secret or robot secret</source>
        <translation>Passwort, CLI-Secret oder Robot-Secret</translation>
    </message>
    <message>
        <source>You need a user of Harbor or a robot account. The whole name of a robot counts, with its $ and its +.</source>
        <translation>Sie brauchen einen Benutzer von Harbor oder ein Robot-Konto. Der ganze Name eines Robots zählt, mit $ und +.</translation>
    </message>
    <message>
        <source>If you log in to Harbor through a company&apos;s login page (OIDC), your password does not work here: copy the CLI secret from your user profile.</source>
        <translation>Wenn Sie sich bei Harbor über die Anmeldeseite eines Unternehmens (OIDC) anmelden, funktioniert Ihr Passwort hier nicht: Kopieren Sie das CLI-Secret aus Ihrem Benutzerprofil.</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n&#xa0;Variable</numerusform>
            <numerusform>%n&#xa0;Variablen</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom Environment Variables</source>
        <translation>Eigene Umgebungsvariablen</translation>
    </message>
    <message>
        <source>A KEY=value in each line</source>
        <translation>Je Zeile ein KEY=value</translation>
    </message>
    <message>
        <source>Enter one KEY=value in each line. What follows the first “=” is the value, as it stands; quotation marks are a part of it.</source>
        <translation>Geben Sie in jeder Zeile ein KEY=value ein. Was auf das erste „=“ folgt, ist unverändert der Wert; Anführungszeichen gehören dazu.</translation>
    </message>
    <message>
        <source>Keys have letters, digits and “_”. Empty lines and lines that begin with “#” are left as they are.</source>
        <translation>Schlüssel bestehen aus Buchstaben, Ziffern und „_“. Leere Zeilen und Zeilen, die mit „#“ beginnen, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>All of it goes to the keychain of this computer and nowhere else.</source>
        <translation>Alles davon kommt in den Schlüsselbund dieses Rechners und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Contents of the PEM file</source>
        <translation>Inhalt der PEM-Datei</translation>
    </message>
    <message>
        <source>Load the PEM file, drop it here, or paste it</source>
        <translation>PEM-Datei laden, hier ablegen oder einfügen</translation>
    </message>
    <message>
        <source>You need a PEM file with a private key, a certificate, or both. It must have no passphrase.</source>
        <translation>Sie brauchen eine PEM-Datei mit einem privaten Schlüssel, einem Zertifikat oder beidem. Sie darf keine Passphrase haben.</translation>
    </message>
    <message>
        <source>The file is examined on this computer as soon as it is entered: its kind, its size, and until when a certificate is valid.</source>
        <translation>Die Datei wird auf diesem Rechner untersucht, sobald sie eingegeben ist: ihre Art, ihre Größe und bis wann ein Zertifikat gültig ist.</translation>
    </message>
    <message>
        <source>The file goes to the keychain of this computer and nowhere else.</source>
        <translation>Die Datei kommt in den Schlüsselbund dieses Rechners und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>URL to private registry</source>
        <translation>URL der privaten Registry</translation>
    </message>
    <message>
        <source>Login info to your private registry</source>
        <translation>Anmeldename für Ihre private Registry</translation>
    </message>
    <message>
        <source>Password for your private registry</source>
        <translation>Passwort für Ihre private Registry</translation>
    </message>
    <message>
        <source>You need the address of your registry and a login for it. Workflows pull and push with it once it is assigned to a subscription.</source>
        <translation>Sie brauchen die Adresse Ihrer Registry und eine Anmeldung dafür. Workflows pullen und pushen damit, sobald die Integration einem Abonnement zugewiesen ist.</translation>
    </message>
    <message>
        <source>Image tags need token authentication; Test connection tells whether your registry offers it.</source>
        <translation>Image-Tags setzen Anmeldung mit Token voraus; „Verbindung testen“ zeigt, ob Ihre Registry sie anbietet.</translation>
    </message>
    <message>
        <source>URL of your own Quay; empty for quay.io</source>
        <translation>URL Ihres eigenen Quay; leer für quay.io</translation>
    </message>
    <message>
        <source>Username on Quay, or a robot account such as acme+builds</source>
        <translation>Benutzername bei Quay oder ein Robot-Konto wie acme+builds</translation>
    </message>
    <message>
        <source>Encrypted password, robot token or application token</source>
        <translation>Verschlüsseltes Passwort, Robot-Token oder Anwendungstoken</translation>
    </message>
    <message>
        <source>Email address associated with your account (optional)</source>
        <translation>E-Mail-Adresse Ihres Kontos (optional)</translation>
    </message>
    <message>
        <source>You need a user of Quay or, better, a robot account: its name has the form namespace+name, and its token is the password.</source>
        <translation>Sie brauchen einen Benutzer von Quay oder besser ein Robot-Konto: Sein Name hat die Form namespace+name, und sein Token ist das Passwort.</translation>
    </message>
    <message>
        <source>For a user, create an encrypted password under Account Settings, CLI Password. For an application token the username is $oauthtoken.</source>
        <translation>Erzeugen Sie für einen Benutzer ein verschlüsseltes Passwort unter „Account Settings“, „CLI Password“. Zu einem Anwendungstoken gehört der Benutzername $oauthtoken.</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Private key in OpenSSH&apos;s own form or PEM</source>
        <translation>Privater Schlüssel im OpenSSH-eigenen Format oder als PEM</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase that opens the key, if it has one (optional)</source>
        <translation>Passphrase, die den Schlüssel öffnet, falls er eine hat (optional)</translation>
    </message>
    <message>
        <source>You need the private key: the file without .pub, made by ssh-keygen. The public key belongs on the servers that are to know it.</source>
        <translation>Sie brauchen den privaten Schlüssel: die von ssh-keygen erzeugte Datei ohne .pub. Der öffentliche Schlüssel gehört auf die Server, die ihn kennen sollen.</translation>
    </message>
    <message>
        <source>The key is examined on this computer as soon as it is entered: its kind, its size, its fingerprint, and whether it is whole.</source>
        <translation>Der Schlüssel wird auf diesem Rechner untersucht, sobald er eingegeben ist: seine Art, seine Größe, sein Fingerabdruck und ob er unversehrt ist.</translation>
    </message>
    <message>
        <source>Key and passphrase go to the keychain of this computer and nowhere else.</source>
        <translation>Schlüssel und Passphrase kommen in den Schlüsselbund dieses Rechners und nirgendwo sonst hin.</translation>
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
        <translation>Hub</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>generic</source>
        <translation>allgemein</translation>
    </message>
    <message>
        <source>Key-Value pair</source>
        <translation>Schlüssel-Wert-Paare</translation>
    </message>
    <message>
        <source>PEM Key</source>
        <translation>PEM-Schlüssel</translation>
    </message>
    <message>
        <source>Private Docker Registry</source>
        <translation>Private Docker-Registry</translation>
    </message>
    <message>
        <source>Quay.io</source>
        <translation>Quay.io</translation>
    </message>
    <message>
        <source>SSH Key</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>The address of the registry itself, as in the names of its images up to the first slash. Purser sends the credential to this address only.</source>
        <translation>Die Adresse der Registry selbst, wie sie in den Namen ihrer Images bis zum ersten Schrägstrich steht. Purser sendet die Zugangsdaten nur an diese Adresse.</translation>
    </message>
    <message>
        <source>The name that you log in to the registry with. It stands in your profile there; robot accounts and tokens have names of their own.</source>
        <translation>Der Name, mit dem Sie sich bei der Registry anmelden. Er steht dort in Ihrem Profil; Robot-Konten und Tokens haben eigene Namen.</translation>
    </message>
    <message>
        <source>Proves to the registry who you are. Where the registry gives access tokens, create one in your settings there instead of using your password: it can be taken back by itself. Purser keeps it in the keychain of this computer.</source>
        <translation>Weist der Registry nach, wer Sie sind. Wenn die Registry Zugriffstokens anbietet, erzeugen Sie dort in Ihren Einstellungen eines, statt Ihr Passwort zu verwenden: Es lässt sich einzeln widerrufen. Purser bewahrt es im Schlüsselbund dieses Rechners auf.</translation>
    </message>
    <message>
        <source>The email address of your account at the registry. No check needs it; some tools write it into their configuration.</source>
        <translation>Die E-Mail-Adresse Ihres Kontos bei der Registry. Keine Prüfung braucht sie; manche Werkzeuge schreiben sie in ihre Konfiguration.</translation>
    </message>
    <message>
        <source>The registry shows this day where the credential was created. Purser reminds you before it comes.</source>
        <translation>Die Registry zeigt diesen Tag dort an, wo die Zugangsdaten erstellt wurden. Purser erinnert Sie vorher daran.</translation>
    </message>
    <message>
        <source>The key file of a service account, which Google Cloud lets you download once, when the key is created. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>Die Schlüsseldatei eines Dienstkontos, die sich bei Google Cloud nur einmal herunterladen lässt: beim Erstellen des Schlüssels. Purser bewahrt sie Byte für Byte unverändert im Schlüsselbund dieses Rechners auf.</translation>
    </message>
    <message>
        <source>Names the access key. You find it in the security credentials of the user in the AWS console.</source>
        <translation>Bezeichnet den Zugriffsschlüssel. Sie finden die ID in der AWS-Konsole unter den Sicherheitsanmeldeinformationen des Benutzers.</translation>
    </message>
    <message>
        <source>The secret part of the access key, which AWS shows once, when the key is created. Purser signs its requests with it; the key itself is never sent.</source>
        <translation>Der geheime Teil des Zugriffsschlüssels, den AWS nur einmal anzeigt: beim Erstellen des Schlüssels. Purser signiert damit seine Anfragen; der Schlüssel selbst wird nie gesendet.</translation>
    </message>
    <message>
        <source>It is a part of the registry&apos;s address: 123456789012.dkr.ecr.REGION.amazonaws.com.</source>
        <translation>Sie ist ein Teil der Adresse der Registry: 123456789012.dkr.ecr.REGION.amazonaws.com.</translation>
    </message>
    <message>
        <source>The twelve digits with which the registry&apos;s address begins. Needed only for a registry of another account than that of the key.</source>
        <translation>Die zwölf Ziffern, mit denen die Adresse der Registry beginnt. Nur nötig, wenn die Registry zu einem anderen Konto gehört als der Schlüssel.</translation>
    </message>
    <message>
        <source>Comes with temporary keys, together with their ID and secret, and ends with them.</source>
        <translation>Wird mit temporären Schlüsseln zusammen mit deren ID und Geheimnis ausgegeben und läuft mit ihnen ab.</translation>
    </message>
    <message>
        <source>The half of the key pair that stays with you, usually a file in the folder .ssh without the ending .pub. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>Die Hälfte des Schlüsselpaars, die bei Ihnen bleibt, meist eine Datei im Ordner .ssh ohne die Endung .pub. Purser bewahrt sie Byte für Byte unverändert im Schlüsselbund dieses Rechners auf.</translation>
    </message>
    <message>
        <source>Chosen by whoever made the key. Without it a protected key cannot be opened; Purser keeps it in the keychain of this computer.</source>
        <translation>Wurde beim Erzeugen des Schlüssels gewählt. Ohne sie lässt sich ein geschützter Schlüssel nicht öffnen; Purser bewahrt sie im Schlüsselbund dieses Rechners auf.</translation>
    </message>
    <message>
        <source>The whole file, with its lines BEGIN and END. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>Die ganze Datei mit ihren Zeilen BEGIN und END. Purser bewahrt sie Byte für Byte unverändert im Schlüsselbund dieses Rechners auf.</translation>
    </message>
    <message>
        <source>Names and values that your builds need in their environment. All values are treated as secrets.</source>
        <translation>Namen und Werte, die Ihre Builds als Umgebungsvariablen brauchen. Alle Werte werden als Geheimnisse behandelt.</translation>
    </message>
    <message>
        <source>Needed when the registry&apos;s certificate was issued by your company itself. Whoever runs the registry has the file. It counts for this registry only.</source>
        <translation>Nötig, wenn das Zertifikat der Registry von Ihrem Unternehmen selbst ausgestellt wurde. Wer die Registry betreibt, hat die Datei. Sie gilt nur für diese Registry.</translation>
    </message>
    <message>
        <source>Few registries ask for one. You get it, with its key, from whoever runs the registry.</source>
        <translation>Nur wenige Registrys verlangen eines. Sie erhalten es samt Schlüssel von der Stelle, die die Registry betreibt.</translation>
    </message>
    <message>
        <source>Belongs to the client certificate and proves that the certificate is yours. Purser keeps it in the keychain of this computer.</source>
        <translation>Gehört zum Client-Zertifikat und weist nach, dass das Zertifikat Ihres ist. Purser bewahrt ihn im Schlüsselbund dieses Rechners auf.</translation>
    </message>
    <message>
        <source>The computer through which this registry is reached. Your network&apos;s administrator knows its name and port.</source>
        <translation>Der Rechner, über den diese Registry erreicht wird. Die Administration Ihres Netzwerks kennt seinen Namen und Port.</translation>
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
        <translation>Größer als 4&#xa0;MiB und daher nicht gelesen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: it is nested too deeply.</source>
        <translation>Zeile %1, Spalte %2: Die Verschachtelung ist zu tief.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON.</source>
        <translation>Zeile %1, Spalte %2: Das ist kein JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” is there twice.</source>
        <translation>Zeile %1, Spalte %2: „%3“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object in braces.</source>
        <translation>Es ist JSON, aber kein Objekt in geschweiften Klammern.</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message numerus="yes">
        <source>%1, %n bit(s)</source>
        <translation>
            <numerusform>%1, %n&#xa0;Bit</numerusform>
            <numerusform>%1, %n&#xa0;Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The key is encrypted.</source>
        <translation>Der Schlüssel ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>%1, valid until %2.</source>
        <translation>%1, gültig bis %2.</translation>
    </message>
</context>
<context>
    <name>KeychainJobs</name>
    <message>
        <source>The keychain was asked from a second thread.</source>
        <translation>Der Schlüsselbund wurde aus einem zweiten Thread abgefragt.</translation>
    </message>
    <message>
        <source>The keychain cannot be used while QT_NO_GLIB is set: its answers would never arrive.</source>
        <translation>Der Schlüsselbund ist nicht verwendbar, solange QT_NO_GLIB gesetzt ist: Seine Antworten kämen nie an.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain reported the secret as stored but does not have it.</source>
        <translation>Der Schlüsselbund hat das Geheimnis als gespeichert gemeldet, enthält es aber nicht.</translation>
    </message>
    <message>
        <source>The keychain reported the secret as erased but still has it.</source>
        <translation>Der Schlüsselbund hat das Geheimnis als gelöscht gemeldet, enthält es aber noch.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Verlassen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>What you typed in this form is lost if you leave it now.</source>
        <translation>Ihre Eingaben in diesem Formular gehen verloren, wenn Sie es jetzt verlassen.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ListingSentences</name>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>Das Lesen der Liste wurde gestoppt.</translation>
    </message>
    <message>
        <source>No repository can be named like this, so nothing was asked.</source>
        <translation>So kann kein Repository heißen; es wurde daher nichts abgefragt.</translation>
    </message>
    <message>
        <source>A name has small letters, digits and . _ - between slashes, such as acme/web.</source>
        <translation>Ein Name besteht aus Kleinbuchstaben, Ziffern und . _ - zwischen Schrägstrichen, zum Beispiel acme/web.</translation>
    </message>
    <message>
        <source>The repositories of %1 cannot be listed here.</source>
        <translation>Die Repositorys von %1 lassen sich hier nicht auflisten.</translation>
    </message>
    <message>
        <source>Many registries list theirs to administrators only, or to nobody. Type the name of the one you need.</source>
        <translation>Viele Registrys zeigen ihre Liste nur der Administration oder niemandem. Geben Sie den Namen des gewünschten Repositorys ein.</translation>
    </message>
    <message>
        <source>%3 does not exist on %1, or %2 may not see it.</source>
        <translation>%3 existiert auf %1 nicht, oder %2 darf es nicht sehen.</translation>
    </message>
    <message>
        <source>Compare the name with the registry&apos;s own pages.</source>
        <translation>Vergleichen Sie den Namen mit den Webseiten der Registry.</translation>
    </message>
    <message>
        <source>%1 does not let %2 read %3.</source>
        <translation>%2 darf %3 auf %1 nicht lesen.</translation>
    </message>
    <message>
        <source>Ask whoever owns the repository for the right to read it.</source>
        <translation>Bitten Sie die Eigentümer des Repositorys um die Leseberechtigung.</translation>
    </message>
    <message>
        <source>The list of %1 goes in circles, so it was ended.</source>
        <translation>Die Liste von %1 dreht sich im Kreis und wurde daher beendet.</translation>
    </message>
    <message>
        <source>The list of %1 has more pages than can be read, so it was ended.</source>
        <translation>Die Liste von %1 hat mehr Seiten, als gelesen werden können, und wurde daher beendet.</translation>
    </message>
    <message>
        <source>The list of %1 is longer than can be shown, so it was ended.</source>
        <translation>Die Liste von %1 ist länger, als angezeigt werden kann, und wurde daher beendet.</translation>
    </message>
    <message>
        <source>%1 wants its list continued at %4, where the login must not go, so it was ended.</source>
        <translation>%1 setzt die Liste auf %4 fort, wohin die Anmeldung nicht gelangen darf; sie wurde daher beendet.</translation>
    </message>
    <message>
        <source>Whoever runs the registry has to repair its addresses.</source>
        <translation>Der Betreiber der Registry muss ihre Adressen berichtigen.</translation>
    </message>
    <message>
        <source>What %1 answered is not a list.</source>
        <translation>Die Antwort von %1 ist keine Liste.</translation>
    </message>
    <message>
        <source>Check the integration; its address may be the one of a web site.</source>
        <translation>Prüfen Sie die Integration; ihre Adresse ist vielleicht die einer Website.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 konnte nicht abgefragt werden.</translation>
    </message>
</context>
<context>
    <name>LoginEmptying</name>
    <message>
        <source>Not all logins of this registry are in the account.</source>
        <translation>Nicht alle Anmeldungen dieser Registry sind im Konto vorhanden.</translation>
    </message>
    <message>
        <source>Something is said there that Purser does not know.</source>
        <translation>Dort steht etwas, das Purser nicht kennt.</translation>
    </message>
    <message>
        <source>docker-credential-%1 is named for this registry.</source>
        <translation>Für diese Registry ist docker-credential-%1 eingetragen.</translation>
    </message>
    <message>
        <source>No helper can be named in a file of this old form, so the passwords stay in it. Connect docker and podman to Purser, then delete it.</source>
        <translation>In einer Datei dieser alten Form lässt sich kein Helper eintragen, daher bleiben die Passwörter darin. Verbinden Sie docker und podman mit Purser und löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>docker-credential-purser is not on the PATH, so the tools would find no login.</source>
        <translation>docker-credential-purser liegt nicht im PATH; die Werkzeuge fänden daher keine Anmeldung.</translation>
    </message>
    <message>
        <source>The tools ask your own account, not this one, so they would find no login.</source>
        <translation>Die Werkzeuge fragen Ihr eigenes Konto, nicht dieses; sie fänden daher keine Anmeldung.</translation>
    </message>
    <message>
        <source>Purser would answer with another login for this registry.</source>
        <translation>Purser würde für diese Registry mit einer anderen Anmeldung antworten.</translation>
    </message>
    <message>
        <source>%1 was changed since Purser emptied it. It was left as it is.</source>
        <translation>%1 wurde geändert, seit Purser die Passwörter entfernt hat. Purser hat die Datei so belassen.</translation>
    </message>
    <message>
        <source>Purser has taken nothing out of %1.</source>
        <translation>Purser hat nichts aus %1 entfernt.</translation>
    </message>
</context>
<context>
    <name>LoginImport</name>
    <message>
        <source>What it is filed under is not the address of one registry.</source>
        <translation>Der Eintrag steht nicht unter der Adresse einer einzelnen Registry.</translation>
    </message>
    <message>
        <source>This is not written as docker writes a login.</source>
        <translation>So schreibt docker keine Anmeldung.</translation>
    </message>
    <message>
        <source>“auth” is not base64.</source>
        <translation>„auth“ ist nicht base64-kodiert.</translation>
    </message>
    <message>
        <source>“auth” holds bytes that are not text.</source>
        <translation>„auth“ enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>“auth” is no user name and password: there is no colon in it.</source>
        <translation>„auth“ besteht nicht aus Benutzername und Passwort: Der Doppelpunkt fehlt.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Der Benutzername fehlt.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>An identity token works only in the tool that renews it. Make a password or an access token at the registry, and add that.</source>
        <translation>Ein Identitätstoken funktioniert nur in dem Werkzeug, das es erneuert. Legen Sie bei der Registry ein Passwort oder Zugriffstoken an und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>A registry token ends within minutes. Add user name and password.</source>
        <translation>Ein Registry-Token endet innerhalb von Minuten. Fügen Sie Benutzername und Passwort hinzu.</translation>
    </message>
    <message>
        <source>A token of docker&apos;s login in the browser works only there. Make an access token at Docker Hub, and add that.</source>
        <translation>Ein Token aus der Browser-Anmeldung von docker funktioniert nur dort. Legen Sie bei Docker Hub ein Zugriffstoken an und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>Amazon&apos;s password ends within 12 hours. Add the keys of the AWS account instead.</source>
        <translation>Das Passwort von Amazon endet innerhalb von 12&#xa0;Stunden. Fügen Sie stattdessen die Schlüssel des AWS-Kontos hinzu.</translation>
    </message>
    <message>
        <source>Google&apos;s access token ends within an hour. Add the key of a service account instead.</source>
        <translation>Das Zugriffstoken von Google endet innerhalb einer Stunde. Fügen Sie stattdessen den Schlüssel eines Dienstkontos hinzu.</translation>
    </message>
    <message>
        <source>Azure&apos;s token ends within 3 hours. Add a token of the registry or a service principal.</source>
        <translation>Das Token von Azure endet innerhalb von 3&#xa0;Stunden. Fügen Sie ein Token der Registry oder einen Dienstprinzipal hinzu.</translation>
    </message>
    <message>
        <source>The helper does not give it away: %1</source>
        <translation>Der Helper gibt die Anmeldung nicht heraus: %1</translation>
    </message>
    <message>
        <source>“%1” has this password already.</source>
        <translation>„%1“ hat dieses Passwort bereits.</translation>
    </message>
    <message>
        <source>It is the same login as one before it.</source>
        <translation>Dieselbe Anmeldung kam bereits vor.</translation>
    </message>
    <message>
        <source>One before it has another password, and the tools use that one.</source>
        <translation>Eine frühere Anmeldung hat ein anderes Passwort, und die Werkzeuge verwenden diese.</translation>
    </message>
    <message>
        <source>The helper has the password; it is asked only if you want it.</source>
        <translation>Der Helper hat das Passwort; er wird nur gefragt, wenn Sie es wünschen.</translation>
    </message>
    <message>
        <source>Purser answers for it already.</source>
        <translation>Dafür antwortet bereits Purser.</translation>
    </message>
    <message>
        <source>Nothing is stored there.</source>
        <translation>Dort ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Several integrations are for this user, with other passwords. Edit the one that is meant.</source>
        <translation>Es gibt mehrere Integrationen für diesen Benutzer, mit anderen Passwörtern. Bearbeiten Sie die gemeinte.</translation>
    </message>
    <message>
        <source>Key of a service account</source>
        <translation>Schlüssel eines Dienstkontos</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>With docker-credential-%1</source>
        <translation>Mit docker-credential-%1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Add as “%1”</source>
        <translation>Als „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Replace the password of “%1”</source>
        <translation>Passwort von „%1“ ersetzen</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>Import nicht möglich</translation>
    </message>
</context>
<context>
    <name>LoginPlace</name>
    <message>
        <source>“%1” is not an object in braces.</source>
        <translation>„%1“ ist kein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>“%1” is not text.</source>
        <translation>„%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>Variable %1</translation>
    </message>
</context>
<context>
    <name>LoginRows</name>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%1 · %2 in %3</translation>
    </message>
    <message>
        <source>The password is no longer in the file.</source>
        <translation>Das Passwort steht nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The password stays in the file. %1</source>
        <translation>Das Passwort bleibt in der Datei. %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>All other registries</source>
        <translation>Alle anderen Registrys</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Others on this computer can read %1.</source>
        <translation>Andere auf diesem Rechner können %1 lesen.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>OtherHelper</name>
    <message>
        <source>%1 said: %2</source>
        <translation>Meldung von %1: %2</translation>
    </message>
    <message>
        <source>%1 does not start: %2</source>
        <translation>%1 startet nicht: %2</translation>
    </message>
    <message>
        <source>%1 is not on the PATH.</source>
        <translation>%1 liegt nicht im PATH.</translation>
    </message>
    <message>
        <source>%1 did not answer within 10 seconds.</source>
        <translation>%1 hat nicht innerhalb von 10&#xa0;Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>%1 answered without end.</source>
        <translation>%1 hat ohne Ende geantwortet.</translation>
    </message>
    <message>
        <source>%1 answered with something else than asked for.</source>
        <translation>%1 hat etwas anderes als das Gefragte geantwortet.</translation>
    </message>
</context>
<context>
    <name>PictureLint</name>
    <message>
        <source>%1: %2 has no alternative text</source>
        <translation>%1: %2 hat keinen Alternativtext</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1: %2 fehlt</translation>
    </message>
    <message>
        <source>%1 is shown nowhere</source>
        <translation>%1 wird nirgends gezeigt</translation>
    </message>
    <message>
        <source>%1: %2 is not what Purser shows today</source>
        <translation>%1: %2 entspricht nicht dem, was Purser heute anzeigt</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no scene “%1”.</source>
        <translation>Die Szene „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>no scene makes it any more: %1</source>
        <translation>wird von keiner Szene mehr erzeugt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in %1 s</source>
        <translation>
            <numerusform>%n&#xa0;Bild in %1&#xa0;s</numerusform>
            <numerusform>%n&#xa0;Bilder in %1&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” is not known. There is: %2.</source>
        <translation>„%1“ ist nicht bekannt. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is no scale between 1 and %2.</source>
        <translation>„%1“ ist kein Maßstab zwischen 1 und %2.</translation>
    </message>
    <message>
        <source>Where the pictures go.</source>
        <translation>Wohin die Bilder kommen.</translation>
    </message>
    <message>
        <source>A file or a folder of scenes, instead of the guide&apos;s.</source>
        <translation>Eine Datei oder ein Ordner mit Szenen, statt derer des Handbuchs.</translation>
    </message>
    <message>
        <source>Names of scenes, by comma.</source>
        <translation>Namen von Szenen, mit Komma getrennt.</translation>
    </message>
    <message>
        <source>Languages, by comma.</source>
        <translation>Sprachen, mit Komma getrennt.</translation>
    </message>
    <message>
        <source>light, dark or both, by comma.</source>
        <translation>light, dark oder beide, mit Komma getrennt.</translation>
    </message>
    <message>
        <source>Scales, by comma: 1,2.</source>
        <translation>Maßstäbe, mit Komma getrennt: 1,2.</translation>
    </message>
    <message>
        <source>ltr or rtl, instead of the language&apos;s own.</source>
        <translation>ltr oder rtl, statt der Richtung der Sprache.</translation>
    </message>
    <message>
        <source>Formats of the steps, by comma: md,rst,html.</source>
        <translation>Formate der Schritte, mit Komma getrennt: md,rst,html.</translation>
    </message>
    <message>
        <source>How many processes render.</source>
        <translation>Wie viele Prozesse Bilder erzeugen.</translation>
    </message>
    <message>
        <source>Renders again and compares; writes nothing but differences.</source>
        <translation>Erzeugt die Bilder neu und vergleicht; geschrieben werden nur Unterschiede.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Die Datei oder den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>A process that renders has ended before its time.</source>
        <translation>Ein Prozess, der Bilder erzeugt, hat sich vorzeitig beendet.</translation>
    </message>
</context>
<context>
    <name>ProjectFindings</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>A hint only</source>
        <translation>Nur ein Hinweis</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Der Ordner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>As Written There</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu beachten</translation>
    </message>
</context>
<context>
    <name>RightSentences</name>
    <message>
        <source>It was not asked.</source>
        <translation>Das wurde nicht abgefragt.</translation>
    </message>
    <message>
        <source>A repository&apos;s name has small letters, digits and . _ - between slashes only, so nothing was asked.</source>
        <translation>Der Name eines Repositorys besteht nur aus Kleinbuchstaben, Ziffern und . _ - zwischen Schrägstrichen; es wurde daher nichts abgefragt.</translation>
    </message>
    <message>
        <source>Found by the token&apos;s granted access.</source>
        <translation>Ergibt sich aus dem Zugriff, den das Token gewährt.</translation>
    </message>
    <message>
        <source>Found by the token service, which gives a token for it.</source>
        <translation>Ergibt sich aus dem Token-Dienst, der dafür ein Token ausstellt.</translation>
    </message>
    <message>
        <source>Found by the token service, which refuses a token for it.</source>
        <translation>Ergibt sich aus dem Token-Dienst, der dafür kein Token ausstellt.</translation>
    </message>
    <message>
        <source>Found by reading its tags.</source>
        <translation>Ergibt sich daraus, dass die Tags gelesen wurden.</translation>
    </message>
    <message>
        <source>Found by reading its tags without a login: everybody may.</source>
        <translation>Ergibt sich daraus, dass die Tags ohne Anmeldung gelesen wurden: Alle dürfen es.</translation>
    </message>
    <message>
        <source>Found by asking: the registry says that the token does not allow it.</source>
        <translation>Ergibt sich aus einer Anfrage: Laut Registry erlaubt es das Token nicht.</translation>
    </message>
    <message>
        <source>Found by asking: the registry forbids it.</source>
        <translation>Ergibt sich aus einer Anfrage: Die Registry verbietet es.</translation>
    </message>
    <message>
        <source>Found by asking: the registry shows no such repository.</source>
        <translation>Ergibt sich aus einer Anfrage: Die Registry zeigt kein solches Repository.</translation>
    </message>
    <message>
        <source>Found by opening an upload and cancelling it.</source>
        <translation>Ergibt sich daraus, dass ein Upload geöffnet und wieder abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Found by trying to open an upload: the registry refuses it.</source>
        <translation>Ergibt sich aus dem Versuch, einen Upload zu öffnen: Die Registry lehnt ihn ab.</translation>
    </message>
    <message>
        <source>The token does not say it; only trying a push can tell.</source>
        <translation>Das Token sagt es nicht; das zeigt erst ein Push-Versuch.</translation>
    </message>
    <message>
        <source>This registry does not say what one may; only trying a push can tell.</source>
        <translation>Diese Registry sagt nicht, was erlaubt ist; das zeigt erst ein Push-Versuch.</translation>
    </message>
    <message>
        <source>It was not asked, because this registry would create the repository by it.</source>
        <translation>Das wurde nicht abgefragt, weil diese Registry das Repository dabei anlegen würde.</translation>
    </message>
    <message>
        <source>The registry could not be asked.</source>
        <translation>Die Registry konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>%1 may pull from %2.</source>
        <translation>%1 darf aus %2 pullen.</translation>
    </message>
    <message>
        <source>%1 may not pull from %2.</source>
        <translation>%1 darf nicht aus %2 pullen.</translation>
    </message>
    <message>
        <source>It is not known whether %1 may pull from %2.</source>
        <translation>Es ist nicht bekannt, ob %1 aus %2 pullen darf.</translation>
    </message>
    <message>
        <source>%1 may push to %2.</source>
        <translation>%1 darf nach %2 pushen.</translation>
    </message>
    <message>
        <source>%1 may not push to %2.</source>
        <translation>%1 darf nicht nach %2 pushen.</translation>
    </message>
    <message>
        <source>It is not known whether %1 may push to %2.</source>
        <translation>Es ist nicht bekannt, ob %1 nach %2 pushen darf.</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>Pull erlaubt</translation>
    </message>
    <message>
        <source>May push</source>
        <translation>Push erlaubt</translation>
    </message>
    <message>
        <source>May not pull</source>
        <translation>Pull nicht erlaubt</translation>
    </message>
    <message>
        <source>May not push</source>
        <translation>Push nicht erlaubt</translation>
    </message>
    <message>
        <source>Pull not known</source>
        <translation>Pull unbekannt</translation>
    </message>
    <message>
        <source>Push not known</source>
        <translation>Push unbekannt</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Der Server meldet: %2</translation>
    </message>
    <message>
        <source>The upload that was opened could not be cancelled; it is empty, and the registry forgets it by itself.</source>
        <translation>Der geöffnete Upload konnte nicht abgebrochen werden; er ist leer, und die Registry vergisst ihn von selbst.</translation>
    </message>
    <message>
        <source>%1 does not exist, or you may not see it.</source>
        <translation>%1 existiert nicht, oder Sie dürfen es nicht sehen.</translation>
    </message>
</context>
<context>
    <name>ScanSentences</name>
    <message>
        <source>Not scanned: it cannot be read (%1).</source>
        <translation>Nicht gescannt: nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>Not scanned: it is larger than 1 MiB.</source>
        <translation>Nicht gescannt: größer als 1&#xa0;MiB.</translation>
    </message>
    <message>
        <source>Not scanned: it is a pipe, a socket or a device, not a file.</source>
        <translation>Nicht gescannt: eine Pipe, ein Socket oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Not scanned: it is not text.</source>
        <translation>Nicht gescannt: kein Text.</translation>
    </message>
    <message>
        <source>Not scanned from here on, the rest is not well-formed: %1.</source>
        <translation>Ab hier nicht gescannt, der Rest ist nicht wohlgeformt: %1.</translation>
    </message>
    <message>
        <source>Not scanned from here on: it is nested too deeply.</source>
        <translation>Ab hier nicht gescannt: zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Scanned only in part: it holds more than Purser looks at (%1).</source>
        <translation>Nur teilweise gescannt: mehr Inhalt, als Purser durchsucht (%1).</translation>
    </message>
    <message>
        <source>Links were not followed; there are %1.</source>
        <translation>Verknüpfungen wurden nicht verfolgt (Anzahl: %1).</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, so it is shown with “�” in it.</source>
        <translation>Der Name ist nicht in UTF-8; er wird daher mit „�“ angezeigt.</translation>
    </message>
    <message>
        <source>Not scanned from here on: the line is indented with a tab.</source>
        <translation>Ab hier nicht gescannt: Die Zeile ist mit einem Tabulator eingerückt.</translation>
    </message>
    <message>
        <source>“%1” stands twice here; only one of them counts.</source>
        <translation>„%1“ steht hier doppelt; nur eines davon zählt.</translation>
    </message>
    <message>
        <source>“integration:” is not read here.</source>
        <translation>„integration:“ wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>Integrations below “build:” are not read.</source>
        <translation>Integrationen unter „build:“ werden nicht gelesen.</translation>
    </message>
    <message>
        <source>A list directly below “integrations:” is not read.</source>
        <translation>Eine Liste direkt unter „integrations:“ wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Templates from “%1” were not fetched, nor scanned.</source>
        <translation>Vorlagen aus „%1“ wurden weder abgerufen noch gescannt.</translation>
    </message>
    <message>
        <source>“%1” is not an integration of this subscription.</source>
        <translation>„%1“ ist keine Integration dieses Abonnements.</translation>
    </message>
    <message>
        <source>“%1” differs from the integration&apos;s name in capital letters, so it does not match.</source>
        <translation>„%1“ unterscheidet sich vom Namen der Integration in Groß- und Kleinschreibung und passt daher nicht.</translation>
    </message>
    <message>
        <source>“%1” is an integration of the account, but not enabled in this subscription.</source>
        <translation>„%1“ ist eine Integration des Kontos, aber in diesem Abonnement nicht aktiviert.</translation>
    </message>
    <message>
        <source>The type of “%1” does not belong into this section.</source>
        <translation>Der Typ von „%1“ gehört nicht in diesen Abschnitt.</translation>
    </message>
    <message>
        <source>Check the permissions, then scan again.</source>
        <translation>Prüfen Sie die Zugriffsrechte und scannen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then scan again.</source>
        <translation>Speichern Sie die Datei als UTF-8 und scannen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Correct the line, then scan again.</source>
        <translation>Berichtigen Sie die Zeile und scannen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Indent it with blanks, then scan again.</source>
        <translation>Rücken Sie die Zeile mit Leerzeichen ein und scannen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Add the folders they lead to as projects of their own.</source>
        <translation>Fügen Sie die Ordner, auf die sie zeigen, als eigene Projekte hinzu.</translation>
    </message>
    <message>
        <source>Rename it to open it from here.</source>
        <translation>Benennen Sie die Datei um, um sie von hier aus zu öffnen.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Entfernen Sie eines davon oder benennen Sie es um.</translation>
    </message>
    <message>
        <source>Write “integrations:”.</source>
        <translation>Schreiben Sie „integrations:“.</translation>
    </message>
    <message>
        <source>Move “integrations:” to the left, to the level of “build:”.</source>
        <translation>Rücken Sie „integrations:“ nach links auf die Ebene von „build:“.</translation>
    </message>
    <message>
        <source>Put it below “hub:” or another section.</source>
        <translation>Setzen Sie die Liste unter „hub:“ oder einen anderen Abschnitt.</translation>
    </message>
    <message>
        <source>Check the spelling, or enable an integration under this name.</source>
        <translation>Prüfen Sie die Schreibweise oder aktivieren Sie eine Integration unter diesem Namen.</translation>
    </message>
    <message>
        <source>Write it exactly as the integration is named.</source>
        <translation>Schreiben Sie den Namen genau so, wie die Integration heißt.</translation>
    </message>
    <message>
        <source>Enable it in the subscription&apos;s settings.</source>
        <translation>Aktivieren Sie sie in den Einstellungen des Abonnements.</translation>
    </message>
    <message>
        <source>Move it to the section for its type.</source>
        <translation>Verschieben Sie den Eintrag in den Abschnitt für seinen Typ.</translation>
    </message>
    <message>
        <source>Not scanned: it cannot be read.</source>
        <translation>Nicht gescannt: nicht lesbar.</translation>
    </message>
    <message>
        <source>Scanned only in part: it holds more than Purser looks at.</source>
        <translation>Nur teilweise gescannt: mehr Inhalt, als Purser durchsucht.</translation>
    </message>
</context>
<context>
    <name>SceneFault</name>
    <message>
        <source>The sample account %1 cannot be used: %2</source>
        <translation>Das Beispielkonto %1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>The sample account %1 cannot be made: %2</source>
        <translation>Das Beispielkonto %1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>Nothing named “%1” is to be seen here. There is: %2.</source>
        <translation>Hier ist nichts namens „%1“ zu sehen. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” has no row “%2”.</source>
        <translation>„%1“ hat keine Zeile „%2“.</translation>
    </message>
    <message>
        <source>“%1” does not offer “%2”.</source>
        <translation>„%1“ bietet „%2“ nicht an.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>„%1“ ist hier nicht verwendbar.</translation>
    </message>
    <message>
        <source>“%1” takes no text.</source>
        <translation>„%1“ nimmt keinen Text an.</translation>
    </message>
    <message>
        <source>“%1” did not come up. There is: %2.</source>
        <translation>„%1“ ist nicht erschienen. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” never said “%2”.</source>
        <translation>„%1“ hat nie „%2“ angezeigt.</translation>
    </message>
    <message>
        <source>“%1” is no key.</source>
        <translation>„%1“ ist keine Taste.</translation>
    </message>
    <message>
        <source>The sample account has no answer of %1.</source>
        <translation>Das Beispielkonto enthält keine Antwort von %1.</translation>
    </message>
    <message>
        <source>The window does not come to rest.</source>
        <translation>Das Fenster kommt nicht zur Ruhe.</translation>
    </message>
    <message>
        <source>No font of this computer has the script of the language %1. Install %2.</source>
        <translation>Keine Schrift auf diesem Rechner enthält die Schriftzeichen der Sprache %1. Installieren Sie %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>The keychain has more than one item for this secret.</source>
        <translation>Der Schlüsselbund enthält mehr als einen Eintrag für dieses Geheimnis.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This is not PEM: there is no line that begins with “-----BEGIN”.</source>
        <translation>Das ist kein PEM: Es gibt keine Zeile, die mit „-----BEGIN“ beginnt.</translation>
    </message>
    <message>
        <source>This is a web page, not a key or a certificate.</source>
        <translation>Das ist eine Webseite, kein Schlüssel oder Zertifikat.</translation>
    </message>
    <message>
        <source>This is in the binary form DER. Convert it to PEM, for example with openssl.</source>
        <translation>Das liegt in der Binärform DER vor. Wandeln Sie es in PEM um, zum Beispiel mit openssl.</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file (.p12, .pfx). Take the certificate and the key out of it as PEM: openssl pkcs12.</source>
        <translation>Das ist eine PKCS#12-Datei (.p12, .pfx). Entnehmen Sie ihr Zertifikat und Schlüssel als PEM: openssl pkcs12.</translation>
    </message>
    <message>
        <source>This is a key of PuTTY (.ppk). Export it with PuTTYgen: Conversions, Export OpenSSH key.</source>
        <translation>Das ist ein Schlüssel von PuTTY (.ppk). Exportieren Sie ihn mit PuTTYgen: „Conversions“, „Export OpenSSH key“.</translation>
    </message>
    <message>
        <source>This is the public key. The private key is needed.</source>
        <translation>Das ist der öffentliche Schlüssel. Gebraucht wird der private.</translation>
    </message>
    <message>
        <source>This is a public key, from a .pub file. The private key is in the file without “.pub”.</source>
        <translation>Das ist ein öffentlicher Schlüssel aus einer .pub-Datei. Der private Schlüssel steht in der Datei ohne „.pub“.</translation>
    </message>
    <message>
        <source>This is a certificate. The private key that belongs to it is needed.</source>
        <translation>Das ist ein Zertifikat. Gebraucht wird der dazugehörige private Schlüssel.</translation>
    </message>
    <message>
        <source>This holds a private key, and this field is not kept secret. Only certificates belong here.</source>
        <translation>Das enthält einen privaten Schlüssel, und dieses Feld wird nicht geheim gehalten. Hierher gehören nur Zertifikate.</translation>
    </message>
    <message>
        <source>This holds a “%1”, which cannot be used here.</source>
        <translation>Das enthält „%1“, was hier nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>This is cut off: its first or its last line is missing.</source>
        <translation>Das ist abgeschnitten: Die erste oder letzte Zeile fehlt.</translation>
    </message>
    <message>
        <source>Its line breaks were lost on the way. Use the original file.</source>
        <translation>Die Zeilenumbrüche sind unterwegs verloren gegangen. Verwenden Sie die Originaldatei.</translation>
    </message>
    <message>
        <source>Its line breaks were turned into “\n”. Use the original file.</source>
        <translation>Aus den Zeilenumbrüchen wurde „\n“. Verwenden Sie die Originaldatei.</translation>
    </message>
    <message>
        <source>It is damaged: what is between its first and last line is unreadable.</source>
        <translation>Das ist beschädigt: Der Inhalt zwischen erster und letzter Zeile ist unlesbar.</translation>
    </message>
    <message>
        <source>This holds more than one private key. Keep only the one that is meant.</source>
        <translation>Das enthält mehr als einen privaten Schlüssel. Behalten Sie nur den gemeinten.</translation>
    </message>
    <message>
        <source>This key is encrypted with a passphrase. Here it has to be without one.</source>
        <translation>Dieser Schlüssel ist mit einer Passphrase verschlüsselt. Hier muss er ohne sein.</translation>
    </message>
    <message>
        <source>This private key does not belong to the certificate.</source>
        <translation>Dieser private Schlüssel gehört nicht zum Zertifikat.</translation>
    </message>
    <message>
        <source>This is not JSON (%1). Use the key file as Google gave it.</source>
        <translation>Das ist kein JSON (%1). Verwenden Sie die Schlüsseldatei, wie Google sie ausgegeben hat.</translation>
    </message>
    <message>
        <source>This is a key file encoded as base64. Load the decoded file, it begins with “{”.</source>
        <translation>Das ist eine base64-kodierte Schlüsseldatei. Laden Sie die dekodierte Datei; sie beginnt mit „{“.</translation>
    </message>
    <message>
        <source>This is only the private key out of a key file. Use the whole file, it begins with “{”.</source>
        <translation>Das ist nur der private Schlüssel aus einer Schlüsseldatei. Verwenden Sie die ganze Datei; sie beginnt mit „{“.</translation>
    </message>
    <message>
        <source>This JSON is not a key file: it is no object with members.</source>
        <translation>Dieses JSON ist keine Schlüsseldatei: Es ist kein Objekt mit Elementen.</translation>
    </message>
    <message>
        <source>This is a credential of type “%1”, not the key of a service account. Create a JSON key.</source>
        <translation>Das sind Zugangsdaten vom Typ „%1“, nicht der Schlüssel eines Dienstkontos. Erzeugen Sie einen JSON-Schlüssel.</translation>
    </message>
    <message>
        <source>Its type is “%1”, not “service_account”. Create a JSON key for a service account.</source>
        <translation>Der Typ ist „%1“, nicht „service_account“. Erzeugen Sie einen JSON-Schlüssel für ein Dienstkonto.</translation>
    </message>
    <message>
        <source>The key file has no usable “%1”. Download it again.</source>
        <translation>In der Schlüsseldatei ist „%1“ nicht verwendbar. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service account.</source>
        <translation>„%1“ ist nicht die Adresse eines Dienstkontos.</translation>
    </message>
    <message>
        <source>The private key in it is damaged. Download the key file again.</source>
        <translation>Der private Schlüssel darin ist beschädigt. Laden Sie die Schlüsseldatei noch einmal herunter.</translation>
    </message>
    <message>
        <source>The line breaks of its private key were escaped twice (\\n). Use the original file.</source>
        <translation>Die Zeilenumbrüche des privaten Schlüssels wurden doppelt maskiert (\\n). Verwenden Sie die Originaldatei.</translation>
    </message>
    <message>
        <source>The line breaks of its private key were lost on the way. Use the original file.</source>
        <translation>Die Zeilenumbrüche des privaten Schlüssels sind unterwegs verloren gegangen. Verwenden Sie die Originaldatei.</translation>
    </message>
    <message>
        <source>Its private key has only %1 bits; at least 2048 are needed.</source>
        <translation>Der private Schlüssel hat nur %1&#xa0;Bit; mindestens 2048 sind nötig.</translation>
    </message>
    <message>
        <source>Its token_uri leads to “%1”, which is not Google. Do not trust this file.</source>
        <translation>token_uri führt zu „%1“; das ist nicht Google. Vertrauen Sie dieser Datei nicht.</translation>
    </message>
    <message>
        <source>Its quotation marks were replaced by typographic ones (“ ”). Use the original file.</source>
        <translation>Die Anführungszeichen wurden durch typografische („ “) ersetzt. Verwenden Sie die Originaldatei.</translation>
    </message>
    <message>
        <source>This is larger than 64 KiB. A key file has about 2.4 KB.</source>
        <translation>Das ist größer als 64&#xa0;KiB. Eine Schlüsseldatei hat etwa 2,4&#xa0;KB.</translation>
    </message>
    <message>
        <source>This is a web page or a program&apos;s message, not a key file.</source>
        <translation>Das ist eine Webseite oder die Meldung eines Programms, keine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>This key has only %1 bits. Many servers refuse less than 2048.</source>
        <translation>Dieser Schlüssel hat nur %1&#xa0;Bit. Viele Server lehnen weniger als 2048 ab.</translation>
    </message>
    <message>
        <source>This is a DSA key. Servers of today refuse such keys.</source>
        <translation>Das ist ein DSA-Schlüssel. Heutige Server lehnen solche Schlüssel ab.</translation>
    </message>
    <message>
        <source>Only RSA and elliptic-curve keys can be used here.</source>
        <translation>Hier sind nur RSA-Schlüssel und Schlüssel auf elliptischen Kurven verwendbar.</translation>
    </message>
    <message>
        <source>The key is encrypted. Enter the passphrase that opens it.</source>
        <translation>Der Schlüssel ist verschlüsselt. Geben Sie die Passphrase ein, die ihn öffnet.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Diese Passphrase öffnet den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The key is not encrypted, so no passphrase is needed.</source>
        <translation>Der Schlüssel ist nicht verschlüsselt; eine Passphrase ist nicht nötig.</translation>
    </message>
    <message>
        <source>Purser cannot try a passphrase on a key in OpenSSH&apos;s own form: it is kept without having been verified.</source>
        <translation>Purser kann eine Passphrase nicht an einem Schlüssel im OpenSSH-eigenen Format erproben: Sie wird ungeprüft aufbewahrt.</translation>
    </message>
    <message>
        <source>A client certificate needs the private key that belongs to it.</source>
        <translation>Zu einem Client-Zertifikat gehört der passende private Schlüssel.</translation>
    </message>
    <message>
        <source>A client key needs the certificate that belongs to it.</source>
        <translation>Zu einem Client-Schlüssel gehört das passende Zertifikat.</translation>
    </message>
    <message>
        <source>A certificate in it expired on %1.</source>
        <translation>Ein Zertifikat darin ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>A certificate in it is not valid before %1.</source>
        <translation>Ein Zertifikat darin ist erst ab %1 gültig.</translation>
    </message>
    <message>
        <source>There is no line of the form KEY=value.</source>
        <translation>Es gibt keine Zeile der Form KEY=value.</translation>
    </message>
    <message>
        <source>Line %1 has no “=”. Each line is a KEY=value.</source>
        <translation>Zeile %1 hat kein „=“. Jede Zeile ist ein KEY=value.</translation>
    </message>
    <message>
        <source>Line %1: a key has letters from A to Z, digits and “_” only, and does not begin with a digit.</source>
        <translation>Zeile %1: Ein Schlüssel besteht nur aus Buchstaben von A bis Z, Ziffern und „_“ und beginnt nicht mit einer Ziffer.</translation>
    </message>
    <message>
        <source>Line %1 repeats a key that an earlier line has.</source>
        <translation>Zeile %1 wiederholt einen Schlüssel aus einer früheren Zeile.</translation>
    </message>
    <message>
        <source>This is the JSON key of a Google service account, not a password. Use the integration type GCR for it.</source>
        <translation>Das ist der JSON-Schlüssel eines Dienstkontos von Google, kein Passwort. Verwenden Sie dafür den Integrationstyp GCR.</translation>
    </message>
    <message>
        <source>This is a key or a certificate, not a password.</source>
        <translation>Das ist ein Schlüssel oder ein Zertifikat, kein Passwort.</translation>
    </message>
    <message>
        <source>This looks like user and password encoded as base64. Enter the password itself.</source>
        <translation>Das sieht nach base64-kodiertem Benutzernamen und Passwort aus. Geben Sie das Passwort selbst ein.</translation>
    </message>
    <message>
        <source>This looks like a password, and only a token works here. Tokens begin with %1.</source>
        <translation>Das sieht nach einem Passwort aus, und hier funktioniert nur ein Token. Tokens beginnen mit %1.</translation>
    </message>
    <message>
        <source>This is a token of %1, which this registry does not know.</source>
        <translation>Das ist ein Token von %1; diese Registry kennt es nicht.</translation>
    </message>
    <message>
        <source>This is an access key ID. The secret access key belongs here.</source>
        <translation>Das ist eine Zugriffsschlüssel-ID. Hierher gehört der geheime Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>This looks like the secret access key, and this field is not kept secret. The access key ID belongs here.</source>
        <translation>Das sieht nach dem geheimen Zugriffsschlüssel aus, und dieses Feld wird nicht geheim gehalten. Hierher gehört die Zugriffsschlüssel-ID.</translation>
    </message>
    <message>
        <source>What begins with %1 names a user or a role. An access key ID begins with AKIA or ASIA.</source>
        <translation>Was mit %1 beginnt, bezeichnet einen Benutzer oder eine Rolle. Eine Zugriffsschlüssel-ID beginnt mit AKIA oder ASIA.</translation>
    </message>
    <message>
        <source>Access key IDs have 20 capital letters and digits, and begin with AKIA or ASIA.</source>
        <translation>Zugriffsschlüssel-IDs haben 20 Großbuchstaben und Ziffern und beginnen mit AKIA oder ASIA.</translation>
    </message>
    <message>
        <source>This has %1 characters; secret access keys have 40.</source>
        <translation>Das hat %1 Zeichen; geheime Zugriffsschlüssel haben 40.</translation>
    </message>
    <message>
        <source>The access key is a temporary one (it begins with ASIA), and works only with its session token.</source>
        <translation>Der Zugriffsschlüssel ist temporär (er beginnt mit ASIA) und funktioniert nur mit seinem Sitzungstoken.</translation>
    </message>
    <message>
        <source>The access key is a lasting one (it begins with AKIA), to which no session token belongs.</source>
        <translation>Der Zugriffsschlüssel ist dauerhaft (er beginnt mit AKIA); zu ihm gehört kein Sitzungstoken.</translation>
    </message>
    <message>
        <source>This is not the code of a region. It should look like eu-central-1.</source>
        <translation>Das ist nicht die Kennung einer Region. Sie sollte wie eu-central-1 aussehen.</translation>
    </message>
    <message>
        <source>Purser knows no region of this name. Is %1 meant?</source>
        <translation>Purser kennt keine Region dieses Namens. Ist %1 gemeint?</translation>
    </message>
    <message>
        <source>An AWS account ID has 12 digits.</source>
        <translation>Eine AWS-Konto-ID hat 12 Ziffern.</translation>
    </message>
    <message>
        <source>This is the address of a whole registry. Enter only %1 of it.</source>
        <translation>Das ist die Adresse einer ganzen Registry. Geben Sie davon nur %1 ein.</translation>
    </message>
    <message>
        <source>This is still empty.</source>
        <translation>Dieses Feld ist noch leer.</translation>
    </message>
    <message>
        <source>“%1” already exists. Names differ by more than capital letters; choose another.</source>
        <translation>„%1“ existiert bereits. Namen müssen sich in mehr als der Groß- und Kleinschreibung unterscheiden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Das ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This holds a line break or an invisible character. Type it again.</source>
        <translation>Das enthält einen Zeilenumbruch oder ein unsichtbares Zeichen. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>In workflow variables this reads the same as “%1”, so one would hide the other.</source>
        <translation>In Workflow-Variablen liest sich das genauso wie „%1“; eines würde das andere verdecken.</translation>
    </message>
    <message>
        <source>This address names no host. It should look like https://registry.example.com.</source>
        <translation>Diese Adresse nennt keinen Host. Sie sollte wie https://registry.example.com aussehen.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; they have fields of their own.</source>
        <translation>Lassen Sie Benutzername und Passwort in der Adresse weg; für sie gibt es eigene Felder.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”; the registry&apos;s address ends before.</source>
        <translation>Lassen Sie weg, was auf „?“ oder „#“ folgt; die Adresse der Registry endet davor.</translation>
    </message>
    <message>
        <source>“%1” is not how a registry is reached. Use https (or http).</source>
        <translation>Über „%1“ ist keine Registry erreichbar. Verwenden Sie https (oder http).</translation>
    </message>
    <message>
        <source>Leave out “%1”; only the address of the registry itself is needed.</source>
        <translation>Lassen Sie „%1“ weg; nur die Adresse der Registry selbst wird gebraucht.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like https://registry.example.com.</source>
        <translation>Das ist keine Adresse. Sie sollte wie https://registry.example.com aussehen.</translation>
    </message>
    <message>
        <source>With http the password travels to %1 unencrypted. Use https, or say that you mean it.</source>
        <translation>Mit http wird das Passwort unverschlüsselt an %1 übertragen. Verwenden Sie https, oder bestätigen Sie, dass Sie das wollen.</translation>
    </message>
    <message>
        <source>The address leads elsewhere now. Type the secret again if it may be sent to %1.</source>
        <translation>Die Adresse führt jetzt woandershin. Geben Sie das Geheimnis erneut ein, wenn es an %1 gesendet werden darf.</translation>
    </message>
    <message>
        <source>This begins or ends with white space, perhaps pasted by accident. Trim it, or keep it?</source>
        <translation>Am Anfang oder Ende steht Leerraum, vielleicht versehentlich eingefügt. Entfernen oder behalten?</translation>
    </message>
    <message>
        <source>A user name for a registry cannot hold a colon.</source>
        <translation>Ein Benutzername für eine Registry kann keinen Doppelpunkt enthalten.</translation>
    </message>
    <message>
        <source>Docker Hub knows people by their Docker ID here, not by an e-mail address.</source>
        <translation>Docker Hub kennt Benutzer hier an ihrer Docker-ID, nicht an einer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It may be left empty.</source>
        <translation>Das ist keine E-Mail-Adresse. Das Feld darf leer bleiben.</translation>
    </message>
    <message>
        <source>This is no date. Write year, month and day, such as 2027-01-31.</source>
        <translation>Das ist kein Datum. Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2027-01-31.</translation>
    </message>
    <message>
        <source>This day is over, so the credential counts as expired.</source>
        <translation>Dieser Tag ist vorbei; die Zugangsdaten gelten damit als abgelaufen.</translation>
    </message>
    <message>
        <source>This host belongs to the integration type “%1”, whose hints and checks fit it better.</source>
        <translation>Dieser Host gehört zum Integrationstyp „%1“, dessen Hinweise und Prüfungen besser zu ihm passen.</translation>
    </message>
    <message>
        <source>This type&apos;s registries have other hosts, such as %1. Make sure that this one is meant.</source>
        <translation>Registrys dieses Typs haben andere Hosts, zum Beispiel %1. Vergewissern Sie sich, dass dieser gemeint ist.</translation>
    </message>
    <message>
        <source>Write “system”, “none”, or host and port of a proxy, such as proxy.example.com:3128.</source>
        <translation>Schreiben Sie „system“, „none“ oder Host und Port eines Proxys, zum Beispiel proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP proxy. Only the host and port of one can be used.</source>
        <translation>„%1“ ist kein HTTP-Proxy. Nur Host und Port eines solchen sind verwendbar.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the proxy&apos;s address: it is not kept secret.</source>
        <translation>Lassen Sie Benutzername und Passwort in der Adresse des Proxys weg: Sie wird nicht geheim gehalten.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>“%1” is not an integration type. See: purserctl type list</source>
        <translation>„%1“ ist kein Integrationstyp. Siehe: purserctl type list</translation>
    </message>
    <message>
        <source>This integration type has no field “%1”.</source>
        <translation>Dieser Integrationstyp hat kein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no subscription “%1” in this account.</source>
        <translation>In diesem Konto gibt es kein Abonnement „%1“.</translation>
    </message>
    <message>
        <source>This integration is no longer in the account. Choose another.</source>
        <translation>Diese Integration ist nicht mehr im Konto. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The subscription does not use an integration “%1”.</source>
        <translation>Das Abonnement verwendet keine Integration „%1“.</translation>
    </message>
    <message>
        <source>Only an integration of the type %1 can take this place.</source>
        <translation>Nur eine Integration vom Typ %1 kann an diese Stelle treten.</translation>
    </message>
    <message>
        <source>Select at least one project, or let all projects use it.</source>
        <translation>Wählen Sie mindestens ein Projekt aus oder lassen Sie die Verwendung für alle Projekte zu.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from “/” on.</source>
        <translation>Geben Sie den ganzen Pfad des Ordners an, beginnend mit „/“.</translation>
    </message>
    <message>
        <source>It is no key of a service account: it names no type. Create a JSON key for one.</source>
        <translation>Das ist kein Schlüssel eines Dienstkontos: Es ist kein Typ angegeben. Erzeugen Sie einen JSON-Schlüssel für ein Dienstkonto.</translation>
    </message>
    <message>
        <source>Purser knows no region of this name. Region codes look like eu-central-1.</source>
        <translation>Purser kennt keine Region dieses Namens. Regionskennungen sehen wie eu-central-1 aus.</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Es ist kein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Some of the input cannot be saved like this.</source>
        <translation>Ein Teil der Eingaben lässt sich so nicht speichern.</translation>
    </message>
    <message>
        <source>There is no “%1” in this account.</source>
        <translation>In diesem Konto gibt es kein „%1“.</translation>
    </message>
    <message>
        <source>“%1” is in use, so it was not removed.</source>
        <translation>„%1“ wird verwendet und wurde daher nicht entfernt.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since you opened it.</source>
        <translation>„%1“ wurde anderswo geändert, seit Sie es geöffnet haben.</translation>
    </message>
    <message>
        <source>“%1” was changed since, so this can no longer be undone or redone.</source>
        <translation>„%1“ wurde seither geändert; daher lässt sich dies nicht mehr rückgängig machen oder wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Der Ordner „%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>Der Ordner „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” has no registry to ask; what it holds was examined when it was saved.</source>
        <translation>„%1“ hat keine Registry, die sich abfragen ließe; der Inhalt wurde beim Speichern untersucht.</translation>
    </message>
    <message>
        <source>Amazon gave no password for the keys of “%1”.</source>
        <translation>Amazon hat für die Schlüssel von „%1“ kein Passwort ausgegeben.</translation>
    </message>
    <message>
        <source>The account “%1” cannot be opened.</source>
        <translation>Das Konto „%1“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The account “%1” may only be read, not changed.</source>
        <translation>Das Konto „%1“ darf nur gelesen, nicht geändert werden.</translation>
    </message>
    <message>
        <source>Another program is writing to the account “%1”.</source>
        <translation>Ein anderes Programm schreibt gerade in das Konto „%1“.</translation>
    </message>
    <message>
        <source>The disk that holds the account “%1” is full. Nothing was changed.</source>
        <translation>Der Datenträger mit dem Konto „%1“ ist voll. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a Purser account. The file was left exactly as it is.</source>
        <translation>„%1“ ist beschädigt oder kein Purser-Konto. Die Datei blieb genau, wie sie war.</translation>
    </message>
    <message>
        <source>The account “%1” was written by a newer Purser, so this one only reads it.</source>
        <translation>Das Konto „%1“ stammt von einer neueren Version von Purser; diese Version liest es daher nur.</translation>
    </message>
    <message>
        <source>The account&apos;s file “%1” was moved or replaced while Purser had it open. Nothing was changed.</source>
        <translation>Die Kontodatei „%1“ wurde verschoben oder ersetzt, während Purser sie geöffnet hatte. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The account “%1” could not be read or written.</source>
        <translation>Das Konto „%1“ konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not in this computer&apos;s keychain.</source>
        <translation>Das Geheimnis von „%1“ ist nicht im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>The stored secret of “%1” was entered for another registry, so it was not used.</source>
        <translation>Das gespeicherte Geheimnis von „%1“ wurde für eine andere Registry eingegeben und daher nicht verwendet.</translation>
    </message>
    <message>
        <source>The secret is too large for the keychain.</source>
        <translation>Das Geheimnis ist zu groß für den Schlüsselbund.</translation>
    </message>
    <message>
        <source>What the keychain holds for “%1” is not what Purser stored there.</source>
        <translation>Was der Schlüsselbund für „%1“ enthält, hat Purser dort nicht gespeichert.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keychain denied Purser access.</source>
        <translation>Der Schlüsselbund hat Purser den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The keychain&apos;s question was dismissed.</source>
        <translation>Die Rückfrage des Schlüsselbunds wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This computer has no keychain service running.</source>
        <translation>Auf diesem Rechner läuft kein Schlüsselbund-Dienst.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Im Schlüsselbund ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether it was removed meanwhile.</source>
        <translation>Prüfen Sie die Schreibweise und ob der Eintrag inzwischen entfernt wurde.</translation>
    </message>
    <message>
        <source>Release or remove what uses it first.</source>
        <translation>Lösen oder entfernen Sie zuerst, was davon abhängt.</translation>
    </message>
    <message>
        <source>Open it again to see the change, then repeat yours.</source>
        <translation>Öffnen Sie den Eintrag erneut, um die Änderung zu sehen, und wiederholen Sie dann Ihre.</translation>
    </message>
    <message>
        <source>Make the change by hand.</source>
        <translation>Nehmen Sie die Änderung von Hand vor.</translation>
    </message>
    <message>
        <source>Connect the disk it is on, or give the project another folder.</source>
        <translation>Schließen Sie den Datenträger mit dem Ordner an oder geben Sie dem Projekt einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Restore it from a backup (files named “….backup-…” beside it), or choose another account.</source>
        <translation>Stellen Sie es aus einer Sicherung wieder her (daneben liegende Dateien mit Namen „….backup-…“) oder wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>Update Purser to change this account.</source>
        <translation>Aktualisieren Sie Purser, um dieses Konto zu ändern.</translation>
    </message>
    <message>
        <source>Restart Purser to open the file that is there now.</source>
        <translation>Starten Sie Purser neu, um die Datei zu öffnen, die jetzt dort ist.</translation>
    </message>
    <message>
        <source>Check the disk that holds the account.</source>
        <translation>Prüfen Sie den Datenträger mit dem Konto.</translation>
    </message>
    <message>
        <source>Edit the integration and type the secret again.</source>
        <translation>Bearbeiten Sie die Integration und geben Sie das Geheimnis erneut ein.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing was changed.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es dann erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Allow Purser to use the keychain, then try again.</source>
        <translation>Erlauben Sie Purser, den Schlüsselbund zu verwenden, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Start one, for example gnome-keyring, in your session. Purser keeps secrets nowhere else.</source>
        <translation>Starten Sie in Ihrer Sitzung einen, zum Beispiel gnome-keyring. Anderswo bewahrt Purser keine Geheimnisse auf.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows, then try again.</source>
        <translation>Suchen Sie hinter anderen Fenstern nach einer Rückfrage des Schlüsselbunds und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check that the keychain service of your session works.</source>
        <translation>Prüfen Sie, ob der Schlüsselbund-Dienst Ihrer Sitzung funktioniert.</translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1 Meldung: „%2“</translation>
    </message>
    <message>
        <source>Keychain: unlocked</source>
        <translation>Schlüsselbund: entsperrt</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>Schlüsselbund: gesperrt</translation>
    </message>
    <message>
        <source>Keychain: none on this computer</source>
        <translation>Schlüsselbund: auf diesem Rechner nicht vorhanden</translation>
    </message>
    <message>
        <source>Keychain: not answering</source>
        <translation>Schlüsselbund: antwortet nicht</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>The helper “%1”</source>
        <translation>Der Helper „%1“</translation>
    </message>
    <message>
        <source>A password in a file</source>
        <translation>Ein Passwort in einer Datei</translation>
    </message>
</context>
<context>
    <name>ServingList</name>
    <message>
        <source>%1, of %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>Not a file: %1</source>
        <translation>Keine Datei: %1</translation>
    </message>
</context>
<context>
    <name>SubscriptionIntegrationList</name>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Gone: choose another</source>
        <translation>Fehlt: andere wählen</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>The account integration behind it is gone: what uses it cannot log in. Choose another one with Edit.</source>
        <translation>Die Kontointegration dahinter fehlt: Was davon abhängt, kann sich nicht anmelden. Wählen Sie mit „Bearbeiten“ eine andere.</translation>
    </message>
    <message>
        <source>%1, %2, account integration: %3, used by: %4</source>
        <translation>%1, %2, Kontointegration: %3, verwendet von: %4</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account Integration</source>
        <translation>Kontointegration</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Aktualisiert</translation>
    </message>
</context>
<context>
    <name>SubscriptionList</name>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%n verwaist</numerusform>
            <numerusform>%n verwaist</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>The account integration behind %n of these is(are) gone: what uses it cannot log in. Open the subscription to choose another.</source>
        <translation>
            <numerusform>Bei %n davon fehlt die Kontointegration: Was davon abhängt, kann sich nicht anmelden. Öffnen Sie das Abonnement, um eine andere zu wählen.</numerusform>
            <numerusform>Bei %n davon fehlen die Kontointegrationen: Was davon abhängt, kann sich nicht anmelden. Öffnen Sie das Abonnement, um andere zu wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Aktualisiert</translation>
    </message>
</context>
<context>
    <name>SubscriptionModel</name>
    <message>
        <source>%1, selected</source>
        <translation>%1, ausgewählt</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No integrations</extracomment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n&#xa0;Integration</numerusform>
            <numerusform>%n&#xa0;Integrationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orphan(s)</source>
        <translation>
            <numerusform>%1, %n verwaist</numerusform>
            <numerusform>%1, %n verwaist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today at %1</source>
        <translation>Heute um %1</translation>
    </message>
    <message>
        <source>Yesterday at %1</source>
        <translation>Gestern um %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n&#xa0;Minute</numerusform>
            <numerusform>vor %n&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n&#xa0;Stunde</numerusform>
            <numerusform>vor %n&#xa0;Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n&#xa0;Tag</numerusform>
            <numerusform>vor %n&#xa0;Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired today</source>
        <translation>Heute abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Vor %n&#xa0;Tag abgelaufen</numerusform>
            <numerusform>Vor %n&#xa0;Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Läuft heute ab</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>Läuft morgen ab</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Läuft in %n&#xa0;Tag ab</numerusform>
            <numerusform>Läuft in %n&#xa0;Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Last Monday at %1</source>
        <translation>Letzten Montag um %1</translation>
    </message>
    <message>
        <source>Last Tuesday at %1</source>
        <translation>Letzten Dienstag um %1</translation>
    </message>
    <message>
        <source>Last Wednesday at %1</source>
        <translation>Letzten Mittwoch um %1</translation>
    </message>
    <message>
        <source>Last Thursday at %1</source>
        <translation>Letzten Donnerstag um %1</translation>
    </message>
    <message>
        <source>Last Friday at %1</source>
        <translation>Letzten Freitag um %1</translation>
    </message>
    <message>
        <source>Last Saturday at %1</source>
        <translation>Letzten Samstag um %1</translation>
    </message>
    <message>
        <source>Last Sunday at %1</source>
        <translation>Letzten Sonntag um %1</translation>
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
        <translation>podman, skopeo und buildah</translation>
    </message>
</context>
<context>
    <name>ToolFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB, so it was not read.</source>
        <translation>%1 ist größer als 4&#xa0;MiB und wurde daher nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. It was left as it is.</source>
        <translation>%1 wurde inzwischen von anderer Seite geändert. Purser hat die Datei so belassen.</translation>
    </message>
    <message>
        <source>%1 could not be written. It is as it was.</source>
        <translation>%1 konnte nicht geschrieben werden. Die Datei ist, wie sie war.</translation>
    </message>
</context>
<context>
    <name>ToolFinding</name>
    <message>
        <source>This is the account %2, and the tools are answered from %1. Set PURSER_ACCOUNT for the tools, too.</source>
        <translation>Dies ist das Konto %2, aber die Werkzeuge erhalten ihre Antworten aus %1. Setzen Sie PURSER_ACCOUNT auch für die Werkzeuge.</translation>
    </message>
    <message>
        <source>%1 names the helper “%2”, and there is no program docker-credential-%2 on the PATH: logins fail. Connect the registry to Purser, or take the helper out of the file.</source>
        <translation>%1 nennt den Helper „%2“, aber im PATH liegt kein Programm docker-credential-%2: Anmeldungen schlagen fehl. Verbinden Sie die Registry mit Purser oder entfernen Sie den Helper aus der Datei.</translation>
    </message>
    <message>
        <source>The password for %2 in %1 is looked at before Purser. Import it, or log out with the tool that wrote it.</source>
        <translation>Das Passwort für %2 in %1 wird vor Purser berücksichtigt. Importieren Sie es, oder melden Sie sich mit dem Werkzeug ab, das es geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 names Purser for every registry (“credsStore”). podman, skopeo and buildah do not look at that: connect them, too.</source>
        <translation>%1 nennt Purser für alle Registrys („credsStore“). podman, skopeo und buildah beachten das nicht: Verbinden Sie auch diese.</translation>
    </message>
    <message>
        <source>%1 names a helper for “%2”, and no tool looks for that. Write the registry&apos;s host alone.</source>
        <translation>%1 nennt einen Helper für „%2“, aber danach sucht kein Werkzeug. Schreiben Sie nur den Host der Registry.</translation>
    </message>
    <message>
        <source>Other people on this computer can read the passwords in %1. Import them, or run: chmod 600 %1</source>
        <translation>Andere auf diesem Rechner können die Passwörter in %1 lesen. Importieren Sie diese, oder führen Sie aus: chmod 600 %1</translation>
    </message>
    <message>
        <source>The variable DOCKER_AUTH_CONFIG is set. Newer dockers take its logins before anything else.</source>
        <translation>Die Variable DOCKER_AUTH_CONFIG ist gesetzt. Neuere Versionen von docker nehmen deren Anmeldungen vor allem anderen.</translation>
    </message>
    <message>
        <source>The variable REGISTRY_AUTH_FILE is set. podman, skopeo and buildah look at %1 and at nothing else.</source>
        <translation>Die Variable REGISTRY_AUTH_FILE ist gesetzt. podman, skopeo und buildah beachten %1 und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n&#xa0;Projekt</numerusform>
            <numerusform>%n&#xa0;Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n&#xa0;Umgebung</numerusform>
            <numerusform>%n&#xa0;Umgebungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n&#xa0;Image</numerusform>
            <numerusform>%n&#xa0;Images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n&#xa0;Integration</numerusform>
            <numerusform>%n&#xa0;Integrationen</numerusform>
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
        <translation>Verwaltet die Container-Registry-Konten eines Unternehmens.</translation>
    </message>
    <message>
        <source>The account&apos;s file.</source>
        <translation>Die Kontodatei.</translation>
    </message>
    <message>
        <source>Begins with new-integration or check-all.</source>
        <translation>Beginnt mit new-integration oder check-all.</translation>
    </message>
    <message>
        <source>Purser knows no action “%1”.</source>
        <translation>Purser kennt keine Aktion „%1“.</translation>
    </message>
</context>
<context>
    <name>purser::ActivityModel</name>
    <message>
        <source>Can be taken back until %1</source>
        <translation>Kann zurückgenommen werden bis: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>purser::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Find in the activity</source>
        <translation>In den Aktivitäten suchen</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Bisher ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every change of the account leaves a line here: when it was made, by whom, and what it was.</source>
        <translation>Jede Änderung am Konto hinterlässt hier eine Zeile: wann sie geschah, durch wen und was es war.</translation>
    </message>
</context>
<context>
    <name>purser::Breadcrumb</name>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>purser::CertificatesEdit</name>
    <message>
        <source>Paste the certificate here, drop its file, or load it.</source>
        <translation>Fügen Sie das Zertifikat hier ein, legen Sie seine Datei ab oder laden Sie sie.</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>Datei laden&#xa0;…</translation>
    </message>
    <message>
        <source>Load certificates</source>
        <translation>Zertifikate laden</translation>
    </message>
</context>
<context>
    <name>purser::CheckHistory</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nie geprüft</translation>
    </message>
    <message>
        <source>Not checked since it was changed</source>
        <translation>Seit der Änderung nicht geprüft</translation>
    </message>
    <message>
        <source>Last check: %1, %2</source>
        <translation>Letzte Prüfung: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n anzeigen</numerusform>
            <numerusform>Alle %n anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckList</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>In „%1“ suchen</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the checks</source>
        <translation>Prüfungen abbrechen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked</source>
        <translation>
            <numerusform>%1 von %n geprüft</numerusform>
            <numerusform>%1 von %n geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked, %2 failing</source>
        <translation>
            <numerusform>%1 von %n geprüft, %2 fehlerhaft</numerusform>
            <numerusform>%1 von %n geprüft, %2 fehlerhaft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckTrace</name>
    <message>
        <source>Result of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Verbindung wird getestet&#xa0;…</translation>
    </message>
    <message>
        <source>Asking the registry. Nothing is saved by this.</source>
        <translation>Die Registry wird abgefragt. Dabei wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid %3 to %4. SHA-256 %5</source>
        <translation>Zertifikat von %1, ausgestellt von %2, gültig: %3 bis %4. SHA-256 %5</translation>
    </message>
    <message>
        <source>Trust this certificate for %1</source>
        <translation>Diesem Zertifikat für %1 vertrauen</translation>
    </message>
    <message>
        <source>Let %1 receive the password</source>
        <translation>Senden des Passworts an %1 erlauben</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
        <translation>Aus dem Kalender wählen</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>purser::DeleteDialog</name>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>Möchten Sie %1 wirklich löschen?</translation>
    </message>
    <message>
        <source>Please delete following dependencies before deleting %1</source>
        <translation>Bitte löschen Sie die folgenden Abhängigkeiten, bevor Sie %1 löschen</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>Keine Abhängigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>%n&#xa0;Abhängigkeit</numerusform>
            <numerusform>%n&#xa0;Abhängigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) only mention(s) it and block(s) nothing.</source>
        <translation>
            <numerusform>%n weitere Stelle erwähnt sie nur und verhindert nichts.</numerusform>
            <numerusform>%n weitere Stellen erwähnen sie nur und verhindern nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>Dateien werden neu eingelesen: %1 von %n&#xa0;Projekt&#xa0;…</numerusform>
            <numerusform>Dateien werden neu eingelesen: %1 von %n&#xa0;Projekten&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm Delete Account Integration</source>
        <translation>Löschen der Kontointegration bestätigen</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>Alle lösen&#xa0;…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Reads the files of the projects anew</source>
        <translation>Liest die Dateien der Projekte neu ein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>purser::Deletions</name>
    <message>
        <source>Back to deleting “%1”</source>
        <translation>Zurück zum Löschen von „%1“</translation>
    </message>
    <message>
        <source>The deletion of %1 waits until nothing depends on it any more.</source>
        <translation>Das Löschen von %1 wartet, bis nichts mehr davon abhängt.</translation>
    </message>
</context>
<context>
    <name>purser::DependencyDelegate</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>The project&apos;s folder is not known.</source>
        <translation>Der Ordner des Projekts ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>purser::DependencyList</name>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Left and right choose between the buttons of a row, Enter presses one.</source>
        <translation>Die Pfeiltasten nach links und rechts wechseln zwischen den Knöpfen einer Zeile, die Eingabetaste drückt den gewählten.</translation>
    </message>
</context>
<context>
    <name>purser::DependencyText</name>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Change %1 so that it does not use “%2” any more.</source>
        <translation>Ändern Sie %1 so, dass „%2“ nicht mehr verwendet wird.</translation>
    </message>
    <message>
        <source>Change line %1 of %2 so that it does not use “%3” any more.</source>
        <translation>Ändern Sie Zeile %1 von %2 so, dass „%3“ nicht mehr verwendet wird.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Subscription Images</source>
        <translation>Abonnement-Images</translation>
    </message>
    <message>
        <source>Subscription Integrations</source>
        <translation>Abonnementintegrationen</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>alle Projekte</translation>
    </message>
    <message>
        <source>selected projects</source>
        <translation>ausgewählte Projekte</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>%1 is the name of a subscription integration</extracomment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>%1 is a time ago, such as “2 hours ago”</extracomment>
        <translation>gesehen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n thing(s) of this subscription: release these first.</source>
        <translation>
            <numerusform>In diesem Abonnement hängt %n&#xa0;Eintrag davon ab: Lösen Sie diesen zuerst.</numerusform>
            <numerusform>In diesem Abonnement hängen %n&#xa0;Einträge davon ab: Lösen Sie diese zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hint only: this does not block deletion.</source>
        <translation>Nur ein Hinweis: Das Löschen verhindert er nicht.</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a place within a file</extracomment>
        <translation>Stelle: %1</translation>
    </message>
    <message>
        <source>when %1</source>
        <extracomment>%1 is a condition as it stands in the file</extracomment>
        <translation>Bedingung: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Ordner: %1</translation>
    </message>
</context>
<context>
    <name>purser::DependentForm</name>
    <message>
        <source>Uses</source>
        <extracomment>A noun: what a project uses</extracomment>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>No integration is enabled for this subscription yet.</source>
        <translation>Für dieses Abonnement ist noch keine Integration aktiviert.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it uses besides what a scan finds in its files. It keeps these integrations from being deleted.</source>
        <translation>Was das Projekt außer dem verwendet, was ein Scan in seinen Dateien findet. Diese Integrationen lassen sich dann nicht löschen.</translation>
    </message>
    <message>
        <source>Which integrations it needs. It keeps these from being deleted.</source>
        <translation>Welche Integrationen gebraucht werden. Diese lassen sich dann nicht löschen.</translation>
    </message>
    <message>
        <source>Purser reads its files to find what they use, and never changes them. May stay empty.</source>
        <translation>Purser liest die Dateien darin, um zu finden, was sie verwenden, und ändert sie nie. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>This folder is not on this computer now.</source>
        <translation>Dieser Ordner ist derzeit nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>The name under which it stands in lists, and in the reason why an integration cannot be deleted.</source>
        <translation>Der Name, der in Listen steht und in der Begründung, warum sich eine Integration nicht löschen lässt.</translation>
    </message>
</context>
<context>
    <name>purser::DependentsPage</name>
    <message>
        <source>Scan all</source>
        <translation>Alle scannen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>%1 is the name of a subscription, beside the title “Projects” or the like</extracomment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>purser::DisableDialog</name>
    <message>
        <source>Confirm Delete</source>
        <translation>Löschen bestätigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>Möchten Sie %1 wirklich löschen?</translation>
    </message>
    <message>
        <source>Please delete following dependencies before deleting %1</source>
        <translation>Bitte löschen Sie die folgenden Abhängigkeiten, bevor Sie %1 löschen</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>Keine Abhängigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>%n&#xa0;Abhängigkeit</numerusform>
            <numerusform>%n&#xa0;Abhängigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s), none of which is in the way</source>
        <translation>
            <numerusform>%n&#xa0;Abhängigkeit, die nicht im Weg steht</numerusform>
            <numerusform>%n&#xa0;Abhängigkeiten, von denen keine im Weg steht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n entered by hand</source>
        <translation>
            <numerusform>%n von Hand eingetragene lösen</numerusform>
            <numerusform>%n von Hand eingetragene lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>Kein Programm hat %1 geöffnet.</translation>
    </message>
</context>
<context>
    <name>purser::ExplainBox</name>
    <message>
        <source>Clear default</source>
        <translation>Standard aufheben</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What a tool would get</source>
        <translation>Was ein Werkzeug bekäme</translation>
    </message>
    <message>
        <source>Integrations for this registry</source>
        <translation>Integrationen für diese Registry</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Als Standard festlegen</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No subscription</extracomment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>As the tool or an image names it</source>
        <translation>Wie das Werkzeug oder ein Image sie nennt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where the tool is started</source>
        <translation>Wo das Werkzeug gestartet wird</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>If PURSER_SUBSCRIPTION names one</source>
        <translation>Falls PURSER_SUBSCRIPTION eines nennt</translation>
    </message>
    <message>
        <source>The tool gets the login of %1.</source>
        <translation>Das Werkzeug erhält die Anmeldung von %1.</translation>
    </message>
    <message>
        <source>No integration is for it. The tool goes on without a login.</source>
        <translation>Dafür gibt es keine Integration. Das Werkzeug macht ohne Anmeldung weiter.</translation>
    </message>
    <message>
        <source>The address of a registry, as in the names of its images up to the first slash. Below stands what a tool that asks for it gets.</source>
        <translation>Die Adresse einer Registry, wie sie in den Namen ihrer Images bis zum ersten Schrägstrich steht. Darunter steht, was ein Werkzeug erhält, das nach dieser Registry fragt.</translation>
    </message>
    <message>
        <source>A folder with a project of Purser&apos;s decides for its subscription. Empty: no folder.</source>
        <translation>Gehört der Ordner zu einem Projekt in Purser, so gilt das Abonnement dieses Projekts. Leer: kein Ordner.</translation>
    </message>
    <message>
        <source>The environment variable PURSER_SUBSCRIPTION of the tool overrules its folder.</source>
        <translation>Die Umgebungsvariable PURSER_SUBSCRIPTION des Werkzeugs hat Vorrang vor seinem Ordner.</translation>
    </message>
</context>
<context>
    <name>purser::ExportDialog</name>
    <message>
        <source>This file is there already.</source>
        <translation>Diese Datei ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go to the clipboard, where every program of yours can read them.</source>
        <translation>
            <numerusform>Die Geheimnisse von %n&#xa0;Integration gelangen in die Zwischenablage, wo jedes Ihrer Programme sie lesen kann.</numerusform>
            <numerusform>Die Geheimnisse von %n&#xa0;Integrationen gelangen in die Zwischenablage, wo jedes Ihrer Programme sie lesen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go into this file as they are. Whoever can read it, or a copy of it, has these logins.</source>
        <translation>
            <numerusform>Die Geheimnisse von %n&#xa0;Integration werden im Klartext in diese Datei geschrieben. Wer die Datei oder eine Kopie davon lesen kann, hat diese Anmeldungen.</numerusform>
            <numerusform>Die Geheimnisse von %n&#xa0;Integrationen werden im Klartext in diese Datei geschrieben. Wer die Datei oder eine Kopie davon lesen kann, hat diese Anmeldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amazon is asked for a password, which works for 12 hours.</source>
        <translation>Amazon wird nach einem Passwort gefragt, das 12&#xa0;Stunden lang gilt.</translation>
    </message>
    <message>
        <source>Copied %1. The clipboard is emptied after 30 seconds.</source>
        <translation>%1 kopiert. Die Zwischenablage wird nach 30&#xa0;Sekunden geleert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there is as it was.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Was dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <translation>%1 nach %2 exportiert.</translation>
    </message>
    <message>
        <source>Export Integrations</source>
        <translation>Integrationen exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Name des Secrets</translation>
    </message>
    <message>
        <source>What imagePullSecrets calls it</source>
        <translation>Wie es in imagePullSecrets heißt</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Where it belongs; empty for the one it is applied to</source>
        <translation>Wohin es gehört; leer für den, in dem es angewendet wird</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The tool that the file is for. What the file looks like, and whether it holds secrets, follows from it.</source>
        <translation>Das Werkzeug, für das die Datei bestimmt ist. Davon hängt ab, wie die Datei aussieht und ob sie Geheimnisse enthält.</translation>
    </message>
    <message>
        <source>The name of the Kubernetes secret that is made: small letters, digits, dots and hyphens. Pods refer to it by this name.</source>
        <translation>Der Name des Kubernetes-Secrets, das erstellt wird: Kleinbuchstaben, Ziffern, Punkte und Bindestriche. Pods verweisen mit diesem Namen darauf.</translation>
    </message>
    <message>
        <source>The Kubernetes namespace of the pods that use the secret. Secrets are seen in their own namespace only.</source>
        <translation>Der Kubernetes-Namespace der Pods, die das Secret verwenden. Secrets sind nur in ihrem eigenen Namespace sichtbar.</translation>
    </message>
</context>
<context>
    <name>purser::ExportTarget</name>
    <message>
        <source>A file that only you may read</source>
        <translation>Eine Datei, die nur Sie lesen dürfen</translation>
    </message>
    <message>
        <source>The clipboard, for 30 seconds</source>
        <translation>Die Zwischenablage, für 30&#xa0;Sekunden</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Type a path, or browse</source>
        <translation>Pfad eingeben oder durchsuchen</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Where the file is written. Only you can read it; delete it when it has done its work.</source>
        <translation>Wohin die Datei geschrieben wird. Nur Sie können sie lesen; löschen Sie sie, wenn sie ihren Zweck erfüllt hat.</translation>
    </message>
</context>
<context>
    <name>purser::ExportWords</name>
    <message>
        <source>Logins for docker and podman</source>
        <translation>Anmeldungen für docker und podman</translation>
    </message>
    <message>
        <source>Kubernetes secret</source>
        <translation>Kubernetes-Secret</translation>
    </message>
    <message>
        <source>GitLab CI variable</source>
        <translation>GitLab-CI-Variable</translation>
    </message>
    <message>
        <source>Variables: .env file</source>
        <translation>Variablen: .env-Datei</translation>
    </message>
    <message>
        <source>Variables: --env-file</source>
        <translation>Variablen: --env-file</translation>
    </message>
    <message>
        <source>Variables: shell script</source>
        <translation>Variablen: Shell-Skript</translation>
    </message>
    <message>
        <source>A config.json for a CI, or an auth.json for podman, skopeo and buildah</source>
        <translation>Eine config.json für eine CI oder eine auth.json für podman, skopeo und buildah</translation>
    </message>
    <message>
        <source>A manifest for imagePullSecrets</source>
        <translation>Ein Manifest für imagePullSecrets</translation>
    </message>
    <message>
        <source>The value of DOCKER_AUTH_CONFIG. In GitLab choose “Masked”, and no variable expansion</source>
        <translation>Der Wert von DOCKER_AUTH_CONFIG. Wählen Sie in GitLab „Maskiert“ und kein Erweitern von Variablen</translation>
    </message>
    <message>
        <source>As Docker Compose and shells read them: ACMEHUB_INTEGRATION_PASSWORD and so on</source>
        <translation>Wie Docker Compose und Shells sie lesen: ACMEHUB_INTEGRATION_PASSWORD und so weiter</translation>
    </message>
    <message>
        <source>As docker run and podman run read them, one in each line</source>
        <translation>Wie docker run und podman run sie lesen, eine je Zeile</translation>
    </message>
    <message>
        <source>For a shell to read with “.”: every value as it is</source>
        <translation>Zum Einlesen mit „.“ in einer Shell: jeder Wert unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n&#xa0;weitere</numerusform>
            <numerusform>%1 und %n&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>purser::FieldEditor</name>
    <message>
        <source>Service account key</source>
        <translation>Dienstkontoschlüssel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep the stored one</source>
        <translation>Gespeicherten Wert behalten</translation>
    </message>
    <message>
        <source>Remove the stored one</source>
        <translation>Gespeicherten Wert entfernen</translation>
    </message>
</context>
<context>
    <name>purser::FileVisits</name>
    <message>
        <source>No program could open %1.</source>
        <translation>Kein Programm konnte %1 öffnen.</translation>
    </message>
</context>
<context>
    <name>purser::FindingsList</name>
    <message>
        <source>Running docker-credential-purser as the tools do…</source>
        <translation>docker-credential-purser wird ausgeführt, wie die Werkzeuge es tun&#xa0;…</translation>
    </message>
</context>
<context>
    <name>purser::FindingsPane</name>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Uses in files</source>
        <translation>Verwendungen in Dateien</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt scannen</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Noch kein Ordner</translation>
    </message>
    <message>
        <source>With the folder of this project, Purser finds what its files use.</source>
        <translation>Mit dem Ordner dieses Projekts findet Purser heraus, was seine Dateien verwenden.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No file of this project names an integration of this subscription, or a registry of one.</source>
        <translation>Keine Datei dieses Projekts nennt eine Integration dieses Abonnements oder die Registry einer solchen.</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Nie gescannt</translation>
    </message>
    <message>
        <source>A scan reads the files that use registries, and changes none.</source>
        <translation>Ein Scan liest die Dateien, die Registrys verwenden, und ändert keine.</translation>
    </message>
</context>
<context>
    <name>purser::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Type a path, browse, or drop a folder here</source>
        <translation>Pfad eingeben, durchsuchen oder einen Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Ordner des Projekts</translation>
    </message>
    <message>
        <source>A folder of this computer. It is only read.</source>
        <translation>Ein Ordner auf diesem Rechner. Er wird nur gelesen.</translation>
    </message>
</context>
<context>
    <name>purser::FormFoot</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>purser::FormPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>Noch leer: %1</translation>
    </message>
</context>
<context>
    <name>purser::FormSidebar</name>
    <message>
        <source>Examined on this computer</source>
        <translation>Auf diesem Rechner untersucht</translation>
    </message>
</context>
<context>
    <name>purser::ImportDialog</name>
    <message>
        <source>Looking for the logins of docker, podman and their kin…</source>
        <translation>Anmeldungen von docker, podman und verwandten Werkzeugen werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Those that are ticked become integrations. Their passwords go to the keychain.</source>
        <translation>Ausgewählte werden zu Integrationen. Ihre Passwörter kommen in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>No logins found</source>
        <translation>Keine Anmeldungen gefunden</translation>
    </message>
    <message>
        <source>Looked in %1.</source>
        <translation>Durchsucht: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>%n importieren</numerusform>
            <numerusform>%n importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 of %n login(s)…</source>
        <translation>
            <numerusform>%1 von %n&#xa0;Anmeldung importiert&#xa0;…</numerusform>
            <numerusform>%1 von %n&#xa0;Anmeldungen importiert&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) imported.</source>
        <translation>
            <numerusform>%n&#xa0;Anmeldung importiert.</numerusform>
            <numerusform>%n&#xa0;Anmeldungen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) removed from files.</source>
        <translation>
            <numerusform>%n&#xa0;Passwort aus Dateien entfernt.</numerusform>
            <numerusform>%n&#xa0;Passwörter aus Dateien entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Logins</source>
        <translation>Anmeldungen importieren</translation>
    </message>
    <message>
        <source>Remove these passwords from the files afterwards</source>
        <translation>Diese Passwörter danach aus den Dateien entfernen</translation>
    </message>
    <message>
        <source>docker-credential-purser is named there instead, so that everything still pulls. A password that it does not answer with stays.</source>
        <translation>Stattdessen wird dort docker-credential-purser eingetragen, sodass weiterhin alles gepullt werden kann. Ein Passwort, mit dem es nicht antwortet, bleibt.</translation>
    </message>
    <message>
        <source>Logins that were found</source>
        <translation>Gefundene Anmeldungen</translation>
    </message>
    <message>
        <source>Ask other helpers</source>
        <translation>Andere Helper fragen</translation>
    </message>
    <message>
        <source>Runs the credential helpers that are named in the files</source>
        <translation>Startet die Credential-Helper, die in den Dateien genannt sind</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu einlesen</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationChoiceModel</name>
    <message>
        <source>+ Add integration</source>
        <translation>+ Integration hinzufügen</translation>
    </message>
    <message>
        <source>%1: another type</source>
        <translation>%1: anderer Typ</translation>
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
        <translation>Kontointegrationen</translation>
    </message>
    <message>
        <source>Find an integration</source>
        <translation>Integration suchen</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No integration</extracomment>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Account Integration: %1</source>
        <translation>Kontointegration: %1</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationForm</name>
    <message>
        <source>Name of the account integration</source>
        <translation>Name der Kontointegration</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Integrationsname</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Own certificate authority, client certificate, proxy</source>
        <translation>Eigene Zertifizierungsstelle, Client-Zertifikat, Proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>What this account calls the integration; you choose it. People find the integration by this name, and it is offered as the name under which a subscription uses it.</source>
        <translation>Wie dieses Konto die Integration nennt; den Namen wählen Sie. Unter diesem Namen ist die Integration zu finden, und er wird als Name vorgeschlagen, unter dem ein Abonnement sie verwendet.</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationFormPage</name>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Integration hinzufügen</translation>
    </message>
    <message>
        <source>Create %1 Integration</source>
        <translation>Integration vom Typ %1 erstellen</translation>
    </message>
    <message>
        <source>Choose an integration type to begin</source>
        <translation>Wählen Sie zuerst einen Integrationstyp</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Repositories and tags…</source>
        <translation>Repositorys und Tags&#xa0;…</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>Noch leer: %1</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationTable</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>%n ausgewählte prüfen</numerusform>
            <numerusform>%n ausgewählte prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Repositories and tags…</source>
        <translation>Repositorys und Tags&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected…</source>
        <translation>
            <numerusform>%n ausgewählte exportieren&#xa0;…</numerusform>
            <numerusform>%n ausgewählte exportieren&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Account Integrations</source>
        <translation>Kontointegrationen</translation>
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
        <translation>Weiteren Abonnements hinzufügen</translation>
    </message>
    <message>
        <source>This account integration is not used by any subscription.</source>
        <translation>Diese Kontointegration wird von keinem Abonnement verwendet.</translation>
    </message>
    <message>
        <source>This account integration is being used by the following subscriptions:</source>
        <translation>Diese Kontointegration wird von den folgenden Abonnements verwendet:</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>%1 is the name under which a subscription uses the integration</extracomment>
        <translation>als %1</translation>
    </message>
    <message>
        <source>In %1 it is called %2.</source>
        <translation>In %1 heißt sie %2.</translation>
    </message>
    <message numerus="yes">
        <source>In %n subscription(s) it has another name, since its own was taken there.</source>
        <translation>
            <numerusform>In %n&#xa0;Abonnement hat sie einen anderen Namen, weil ihr eigener dort schon vergeben war.</numerusform>
            <numerusform>In %n&#xa0;Abonnements hat sie einen anderen Namen, weil ihr eigener dort schon vergeben war.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::IntegrationsPage</name>
    <message numerus="yes">
        <source>Cancelled when %1 of %n were checked: %2 accepted, %3 failing.</source>
        <translation>
            <numerusform>Abgebrochen, nachdem %1 von %n geprüft war: %2 akzeptiert, %3 fehlerhaft.</numerusform>
            <numerusform>Abgebrochen, nachdem %1 von %n geprüft waren: %2 akzeptiert, %3 fehlerhaft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n accepted, %2 failing.</source>
        <translation>
            <numerusform>%1 von %n akzeptiert, %2 fehlerhaft.</numerusform>
            <numerusform>%1 von %n akzeptiert, %2 fehlerhaft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no registry to ask.</source>
        <translation>
            <numerusform>%n hat keine Registry, die sich abfragen ließe.</numerusform>
            <numerusform>%n haben keine Registry, die sich abfragen ließe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show failing</source>
        <translation>Fehlerhafte anzeigen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>No integration has this type, name, user, host or subscription.</source>
        <translation>Keine Integration hat diesen Typ, Namen, Benutzer oder Host oder dieses Abonnement.</translation>
    </message>
    <message>
        <source>Nothing is failing</source>
        <translation>Nichts ist fehlerhaft</translation>
    </message>
    <message>
        <source>No registry refused an integration, or could not be asked, when it was last checked.</source>
        <translation>Bei der letzten Prüfung hat keine Registry eine Integration abgelehnt, und alle konnten abgefragt werden.</translation>
    </message>
    <message>
        <source>Everything was checked</source>
        <translation>Alles wurde geprüft</translation>
    </message>
    <message>
        <source>Every integration has been tried at its registry.</source>
        <translation>Jede Integration wurde an ihrer Registry erprobt.</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>Nichts läuft bald ab</translation>
    </message>
    <message>
        <source>No credential that says when it ends, or was entered with a date, ends within the next 14 days.</source>
        <translation>Keine Zugangsdaten, deren Ende aus ihnen selbst oder durch ein eingegebenes Datum bekannt ist, laufen in den nächsten 14&#xa0;Tagen ab.</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>Alles ist zugewiesen</translation>
    </message>
    <message>
        <source>Every integration is used by a subscription.</source>
        <translation>Jede Integration wird von einem Abonnement verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>%n ausgewählte prüfen</numerusform>
            <numerusform>%n ausgewählte prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Integrations</source>
        <translation>Kontointegrationen</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Integration hinzufügen</translation>
    </message>
    <message>
        <source>No integrations yet</source>
        <translation>Noch keine Integrationen</translation>
    </message>
    <message>
        <source>An integration is a login for a container registry, kept in this computer&apos;s keychain, that your subscriptions may use.</source>
        <translation>Eine Integration ist eine Anmeldung für eine Container-Registry, die im Schlüsselbund dieses Rechners aufbewahrt wird und die Ihre Abonnements verwenden dürfen.</translation>
    </message>
    <message>
        <source>Add subscriptions</source>
        <translation>Abonnements hinzufügen</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>Alle Integrationen anzeigen</translation>
    </message>
</context>
<context>
    <name>purser::ListFilterBar</name>
    <message>
        <source>All Types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Integrationsname</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by type: %1</source>
        <translation>Nach Typ filtern: %1</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nie geprüft</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Shows only the integrations of one type, or of one family of types.</source>
        <translation>Zeigt nur die Integrationen eines Typs oder einer Familie von Typen.</translation>
    </message>
    <message>
        <source>Type a part of an integration&apos;s name, or of its user, host or subscription: only the integrations that have it are shown. Escape shows all of them again.</source>
        <translation>Geben Sie einen Teil des Namens einer Integration oder ihres Benutzers, Hosts oder Abonnements ein: Nur die Integrationen, die ihn enthalten, werden angezeigt. Esc zeigt wieder alle an.</translation>
    </message>
    <message>
        <source>Shows only the integrations of which this is so. The number says how many there are.</source>
        <translation>Zeigt nur die Integrationen, auf die das zutrifft. Die Zahl gibt an, wie viele es sind.</translation>
    </message>
</context>
<context>
    <name>purser::ListPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No row has what you search for.</source>
        <translation>Keine Zeile enthält, wonach Sie suchen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This list cannot be shown</source>
        <translation>Diese Liste lässt sich nicht anzeigen</translation>
    </message>
</context>
<context>
    <name>purser::MainWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Purser %1</source>
        <translation>Purser %1</translation>
    </message>
    <message>
        <source>Ctrl+N adds an integration, Ctrl+F searches, F5 reads everything again, Alt+Left goes back.</source>
        <translation>Strg+N fügt eine Integration hinzu, Strg+F sucht, F5 liest alles neu ein, Alt+Links geht zurück.</translation>
    </message>
    <message>
        <source>In a list: Enter or F2 edits, Delete deletes, the menu key offers the rest.</source>
        <translation>In einer Liste: Eingabe oder F2 bearbeitet, Entf löscht, die Menütaste bietet alles Übrige an.</translation>
    </message>
    <message>
        <source>In the list of integrations: Ctrl+T checks the selected ones, Ctrl+Shift+T all of them.</source>
        <translation>In der Liste der Integrationen: Strg+T prüft die ausgewählten, Strg+Umschalt+T alle.</translation>
    </message>
    <message>
        <source>In a form: Ctrl+S saves, Ctrl+T tests the connection, Escape leaves.</source>
        <translation>In einem Formular: Strg+S speichert, Strg+T testet die Verbindung, Esc verlässt es.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last, Ctrl+Shift+Z does it again, for as long as Purser runs.</source>
        <translation>Strg+Z nimmt zurück, was zuletzt getan wurde, Strg+Umschalt+Z wiederholt es, solange Purser läuft.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>purser::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestierung</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Stückliste (SBOM)</translation>
    </message>
    <message>
        <source>Attachments of an image</source>
        <translation>Anhänge eines Images</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>purser::News</name>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>purser::PermissionField</name>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>Ausgewählte Projekte</translation>
    </message>
    <message>
        <source>This subscription has no projects yet.</source>
        <translation>Dieses Abonnement hat noch keine Projekte.</translation>
    </message>
</context>
<context>
    <name>purser::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsfläche</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light or dark, on this computer</source>
        <translation>Hell oder dunkel, auf diesem Rechner</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Check all integrations in the background</source>
        <translation>Alle Integrationen im Hintergrund prüfen</translation>
    </message>
    <message>
        <source>While Purser is open and this computer has a network; you are told what is not accepted any more</source>
        <translation>Solange Purser geöffnet ist und dieser Rechner ein Netzwerk hat; Sie erfahren, was nicht mehr akzeptiert wird</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of everything that Purser says on this computer</source>
        <translation>Für alles, was Purser auf diesem Rechner mitteilt</translation>
    </message>
    <message>
        <source>The colours of the window. As the desktop: dark where the desktop is dark.</source>
        <translation>Die Farben des Fensters. „Wie die Arbeitsfläche“: dunkel, wenn die Arbeitsfläche dunkel ist.</translation>
    </message>
    <message>
        <source>How often Purser tests every integration against its registry by itself. A login that is refused is tried once only, so that no user gets locked.</source>
        <translation>Wie oft Purser von selbst jede Integration an ihrer Registry prüft. Eine abgelehnte Anmeldung wird nur einmal erprobt, damit kein Benutzer gesperrt wird.</translation>
    </message>
    <message>
        <source>Everything that Purser says appears in this language at once. Names, answers of registries and the command line stay as they are.</source>
        <translation>Alles, was Purser sagt, erscheint sofort in dieser Sprache. Namen, Antworten von Registrys und die Befehlszeile bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>purser::ProgressLine</name>
    <message>
        <source>In progress</source>
        <translation>Vorgang läuft</translation>
    </message>
</context>
<context>
    <name>purser::ProjectPage</name>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Cancel Scan</source>
        <translation>Scan abbrechen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No folder on this computer</source>
        <translation>Kein Ordner auf diesem Rechner</translation>
    </message>
    <message>
        <source>Entered by hand: %1</source>
        <translation>Von Hand eingetragen: %1</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Wird gescannt&#xa0;…</translation>
    </message>
    <message>
        <source>Scanning… %1 files and folders seen, %2 read</source>
        <translation>Wird gescannt&#xa0;… %1 Dateien und Ordner gesehen, %2 gelesen</translation>
    </message>
    <message>
        <source>With a folder, a scan finds what its files use.</source>
        <translation>Mit einem Ordner findet ein Scan heraus, was seine Dateien verwenden.</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Nie gescannt</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>Gescannt: %1</translation>
    </message>
    <message>
        <source>%1. %2 read, %3 unchanged since the last scan.</source>
        <translation>%1. %2 gelesen, %3 seit dem letzten Scan unverändert.</translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>Kein Programm hat %1 geöffnet.</translation>
    </message>
</context>
<context>
    <name>purser::ProxyEdit</name>
    <message>
        <source>System</source>
        <extracomment>Proxies: the system&apos;s, no proxy, one of its own</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Host and port of the proxy</source>
        <translation>Host und Port des Proxys</translation>
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
        <translation>All dies von %1 lösen? Sonst wird nichts gelöscht, und es lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stay(s) until the files are changed by hand:</source>
        <translation>
            <numerusform>%n davon bleibt, bis die Dateien von Hand geändert sind:</numerusform>
            <numerusform>%n davon bleiben, bis die Dateien von Hand geändert sind:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Reminders</name>
    <message numerus="yes">
        <source>%n integration(s) expire within 14 days, or have expired.</source>
        <translation>
            <numerusform>%n&#xa0;Integration läuft innerhalb von 14&#xa0;Tagen ab oder ist abgelaufen.</numerusform>
            <numerusform>%n&#xa0;Integrationen laufen innerhalb von 14&#xa0;Tagen ab oder sind abgelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A verb: show the integrations that are meant</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 is not accepted any more.</source>
        <translation>%1 wird nicht mehr akzeptiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) are not accepted any more.</source>
        <translation>
            <numerusform>%n&#xa0;Integration wird nicht mehr akzeptiert.</numerusform>
            <numerusform>%n&#xa0;Integrationen werden nicht mehr akzeptiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::RemoveDialog</name>
    <message>
        <source>Its uses of %1 go with it.</source>
        <translation>Damit endet auch die Verwendung von %1.</translation>
    </message>
    <message>
        <source>No file in %1 is changed.</source>
        <translation>In %1 wird keine Datei geändert.</translation>
    </message>
    <message>
        <source>Confirm Delete</source>
        <translation>Löschen bestätigen</translation>
    </message>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>Möchten Sie %1 wirklich löschen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>purser::RenameDialog</name>
    <message>
        <source>Rename Subscription</source>
        <translation>Abonnement umbenennen</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>Abonnementname</translation>
    </message>
    <message>
        <source>As this account calls the organisation. No file uses this name.</source>
        <translation>Wie dieses Konto die Organisation nennt. Keine Datei verwendet diesen Namen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>Der Name der Organisation in diesem Konto: in der Auswahl oben links, in Listen und auf der Befehlszeile.</translation>
    </message>
</context>
<context>
    <name>purser::RepositoriesPane</name>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Find or type a repository</source>
        <translation>Repository suchen oder eingeben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Show tags</source>
        <translation>Tags anzeigen</translation>
    </message>
    <message>
        <source>The registry lists no repositories.</source>
        <translation>Die Registry listet keine Repositorys auf.</translation>
    </message>
</context>
<context>
    <name>purser::RightsPanel</name>
    <message>
        <source>Try a push…</source>
        <translation>Push versuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Try a push</source>
        <translation>Push versuchen</translation>
    </message>
    <message>
        <source>Purser will open an upload to %1 on %2 and cancel it at once.</source>
        <translation>Purser öffnet einen Upload nach %1 auf %2 und bricht ihn sofort wieder ab.</translation>
    </message>
    <message>
        <source>Nothing is uploaded, and no image or tag is made or changed. A registry that does not let uploads be cancelled forgets the empty one by itself.</source>
        <translation>Es wird nichts hochgeladen und kein Image oder Tag angelegt oder geändert. Eine Registry, bei der sich Uploads nicht abbrechen lassen, vergisst den leeren Upload von selbst.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Versuchen</translation>
    </message>
</context>
<context>
    <name>purser::ScanStates</name>
    <message>
        <source>Scanning…</source>
        <translation>Wird gescannt&#xa0;…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Folder not readable</source>
        <translation>Ordner nicht lesbar</translation>
    </message>
    <message>
        <source>Scan failed</source>
        <translation>Scan fehlgeschlagen</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Nie gescannt</translation>
    </message>
</context>
<context>
    <name>purser::SearchField</name>
    <message>
        <source>Type a part of what you look for: only what has it is shown. Escape shows everything again.</source>
        <translation>Geben Sie einen Teil dessen ein, was Sie suchen: Nur was ihn enthält, wird angezeigt. Esc zeigt wieder alles an.</translation>
    </message>
</context>
<context>
    <name>purser::SecretDropArea</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
</context>
<context>
    <name>purser::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Stored in the keychain. Type to replace it.</source>
        <translation>Im Schlüsselbund gespeichert. Zum Ersetzen neuen Wert eingeben.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>purser::SecretTextEdit</name>
    <message>
        <source>Load %1</source>
        <translation>Laden: %1</translation>
    </message>
    <message>
        <source>Stored in the keychain. Paste or load another to replace it.</source>
        <translation>Im Schlüsselbund gespeichert. Zum Ersetzen anderen Inhalt einfügen oder laden.</translation>
    </message>
    <message>
        <source>Paste the key here, drop its file, or load it.</source>
        <translation>Fügen Sie den Schlüssel hier ein, legen Sie seine Datei ab oder laden Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln byte(s)</source>
        <translation>
            <numerusform>%1, %Ln&#xa0;Byte</numerusform>
            <numerusform>%1, %Ln&#xa0;Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Service account key</source>
        <translation>Dienstkontoschlüssel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>Im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>Datei laden&#xa0;…</translation>
    </message>
    <message>
        <source>At most 64 KiB.</source>
        <translation>Höchstens 64&#xa0;KiB.</translation>
    </message>
</context>
<context>
    <name>purser::SettingsMenu</name>
    <message>
        <source>Account Settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>purser::StatusLine</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>No integrations</source>
        <translation>Keine Integrationen</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n&#xa0;Integration</numerusform>
            <numerusform>%n&#xa0;Integrationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on this computer, read-only</source>
        <translation>%1 auf diesem Rechner, schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 auf diesem Rechner</translation>
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
        <translation>Die Kontointegration ist noch keinem Abonnement zugewiesen. Sie muss einem Abonnement zugewiesen werden, bevor sie verwendet werden kann.</translation>
    </message>
    <message>
        <source>List of subscriptions for which subscription integrations will be created.</source>
        <translation>Liste der Abonnements, für die Abonnementintegrationen erstellt werden.</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No subscriptions</extracomment>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) selected</source>
        <translation>
            <numerusform>%n&#xa0;Abonnement ausgewählt</numerusform>
            <numerusform>%n&#xa0;Abonnements ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscriptions: %1</source>
        <translation>Abonnements: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationForm</name>
    <message>
        <source>Enable new integration</source>
        <translation>Neue Integration aktivieren</translation>
    </message>
    <message>
        <source>Edit Integration</source>
        <translation>Integration bearbeiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Another one of the type %1 can take its place; those of other types cannot.</source>
        <translation>Eine andere vom Typ %1 kann an ihre Stelle treten; Integrationen anderer Typen können es nicht.</translation>
    </message>
    <message>
        <source>Account Integration</source>
        <translation>Kontointegration</translation>
    </message>
    <message>
        <source>The account integration is gone. Choose another one.</source>
        <translation>Die Kontointegration fehlt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Integrationsname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>This is the name to use in the YML files</source>
        <translation>Dieser Name ist in den YML-Dateien zu verwenden</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Which projects may use it</source>
        <translation>Welche Projekte sie verwenden dürfen</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>Ausgewählte Projekte</translation>
    </message>
    <message>
        <source>This is the name to use in the YML files. %1 is taken in this subscription.</source>
        <translation>Dieser Name ist in den YML-Dateien zu verwenden. %1 ist in diesem Abonnement bereits vergeben.</translation>
    </message>
    <message numerus="yes">
        <source>Renaming does not change files: %n file(s) still say(s) %1.</source>
        <translation>
            <numerusform>Das Umbenennen ändert keine Dateien: In %n&#xa0;Datei steht noch %1.</numerusform>
            <numerusform>Das Umbenennen ändert keine Dateien: In %n&#xa0;Dateien steht noch %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the files of this subscription&apos;s projects call the integration. The integration behind the name can be swapped later without a change to the files.</source>
        <translation>Wie die Dateien der Projekte dieses Abonnements die Integration nennen. Die Integration hinter dem Namen lässt sich später austauschen, ohne die Dateien zu ändern.</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Integration hinzufügen</translation>
    </message>
    <message>
        <source>Integrations enabled for this subscription</source>
        <translation>Für dieses Abonnement aktivierte Integrationen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open Account Integration</source>
        <translation>Kontointegration öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Integrationsname</translation>
    </message>
    <message>
        <source>No integration is enabled here yet</source>
        <translation>Hier ist noch keine Integration aktiviert</translation>
    </message>
    <message>
        <source>A subscription uses an account integration under a name of its own; its projects, environments and images log in with that name.</source>
        <translation>Ein Abonnement verwendet eine Kontointegration unter einem eigenen Namen; seine Projekte, Umgebungen und Images melden sich mit diesem Namen an.</translation>
    </message>
    <message>
        <source>enabled for %1</source>
        <extracomment>%1 is the name of a subscription, beside the title “Integrations”</extracomment>
        <translation>aktiviert für %1</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionMenu</name>
    <message>
        <source>Subscription Settings</source>
        <translation>Abonnementeinstellungen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionOptionsPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove subscription</source>
        <translation>Abonnement entfernen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>Abonnementname</translation>
    </message>
    <message>
        <source>As this account calls the organisation. No file uses this name.</source>
        <translation>Wie dieses Konto die Organisation nennt. Keine Datei verwendet diesen Namen.</translation>
    </message>
    <message>
        <source>Remove this subscription</source>
        <translation>Dieses Abonnement entfernen</translation>
    </message>
    <message>
        <source>Nothing is in it any more. The account&apos;s integrations stay.</source>
        <translation>Es enthält nichts mehr. Die Integrationen des Kontos bleiben erhalten.</translation>
    </message>
    <message>
        <source>It is not empty: %1. Delete these first: nothing is ever removed along with it.</source>
        <translation>Es ist nicht leer: %1. Löschen Sie dies zuerst: Zusammen mit einem Abonnement wird nie etwas anderes entfernt.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>Der Name der Organisation in diesem Konto: in der Auswahl oben links, in Listen und auf der Befehlszeile.</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionOverviewPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Integration hinzufügen</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
    <message>
        <source>%1 has nothing yet</source>
        <translation>%1 enthält noch nichts</translation>
    </message>
    <message>
        <source>Enable an integration of the account for it, then add the projects whose files use it.</source>
        <translation>Aktivieren Sie dafür eine Integration des Kontos und fügen Sie dann die Projekte hinzu, deren Dateien sie verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%n verwaist</numerusform>
            <numerusform>%n verwaist</numerusform>
        </translation>
    </message>
    <message>
        <source>The account integration behind %1 is gone: what uses it cannot log in.</source>
        <translation>Die Kontointegration hinter %1 fehlt: Was davon abhängt, kann sich nicht anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>The account integrations behind %n of these are gone: what uses them cannot log in.</source>
        <translation>
            <numerusform>Bei %n davon fehlt die Kontointegration: Was davon abhängt, kann sich nicht anmelden.</numerusform>
            <numerusform>Bei %n davon fehlen die Kontointegrationen: Was davon abhängt, kann sich nicht anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Andere wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n&#xa0;Punkt zu beachten</numerusform>
            <numerusform>%n&#xa0;Punkte zu beachten</numerusform>
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
        <translation>Abonnement suchen</translation>
    </message>
    <message>
        <source>Add subscription “%1”</source>
        <translation>Abonnement „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add subscription…</source>
        <translation>Abonnement hinzufügen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionView</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <translation>Abonnement hinzufügen</translation>
    </message>
    <message>
        <source>An organisation that may use integrations of this account</source>
        <translation>Eine Organisation, die Integrationen dieses Kontos verwenden darf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name of an organisation</source>
        <translation>Name einer Organisation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>Abonnementname</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Noch keine Abonnements</translation>
    </message>
    <message>
        <source>Add the organisations that use your registries.</source>
        <translation>Fügen Sie die Organisationen hinzu, die Ihre Registrys verwenden.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 is not empty: %2. Delete these first: nothing is ever removed along with it.</source>
        <translation>%1 ist nicht leer: %2. Löschen Sie dies zuerst: Zusammen mit einem Abonnement wird nie etwas anderes entfernt.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>Der Name der Organisation in diesem Konto: in der Auswahl oben links, in Listen und auf der Befehlszeile.</translation>
    </message>
</context>
<context>
    <name>purser::TagsPane</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) so far</source>
        <translation>
            <numerusform>bisher %n&#xa0;Tag</numerusform>
            <numerusform>bisher %n&#xa0;Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n&#xa0;Tag</numerusform>
            <numerusform>%n&#xa0;Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag-Name</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Tag suchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Copy image reference</source>
        <translation>Image-Referenz kopieren</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>Das Lesen der Liste wurde gestoppt.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>No repository chosen</source>
        <translation>Kein Repository gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list, or type its name, to see its tags.</source>
        <translation>Wählen Sie eines in der Liste oder geben Sie seinen Namen ein, um seine Tags zu sehen.</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Tags</translation>
    </message>
    <message>
        <source>The repository is there, but nothing in it has a tag.</source>
        <translation>Das Repository ist vorhanden, aber nichts darin hat ein Tag.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No tag has what you search for.</source>
        <translation>Kein Tag enthält, wonach Sie suchen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>purser::ToolChangeDialog</name>
    <message>
        <source>Registries</source>
        <translation>Registrys</translation>
    </message>
    <message>
        <source>No integration is for a registry yet.</source>
        <translation>Es gibt noch keine Integration für eine Registry.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>From then on it asks Purser for the logins of the registries that are ticked. It is entered in the tool&apos;s own file, and whatever else is in there stays as it is.</source>
        <translation>Von da an fragt das Werkzeug bei Purser nach den Anmeldungen der ausgewählten Registrys. Das wird in der Datei des Werkzeugs eingetragen; alles andere darin bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>It no longer asks Purser for the logins of the registries that are ticked. What else is in its file stays as it is.</source>
        <translation>Das Werkzeug fragt nicht mehr bei Purser nach den Anmeldungen der ausgewählten Registrys. Alles andere in seiner Datei bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>today: %1</source>
        <extracomment>%1 is who answers a tool for a registry today, such as “Purser” or “nobody”</extracomment>
        <translation>derzeit: %1</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>Was sich in der Datei ändert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Nothing changes in this file.</source>
        <translation>In dieser Datei ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>purser::ToolLine</name>
    <message>
        <source>Connect…</source>
        <translation>Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen&#xa0;…</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>No integration is for a registry yet.</source>
        <translation>Es gibt noch keine Integration für eine Registry.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n registry(ies) come(s) to Purser</source>
        <translation>
            <numerusform>Purser bedient %1 von %n&#xa0;Registry</numerusform>
            <numerusform>Purser bedient %1 von %n&#xa0;Registrys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Import logins…</source>
        <translation>Anmeldungen importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Who serves which registry</source>
        <translation>Wer welche Registry bedient</translation>
    </message>
    <message>
        <source>Changed %1 for %2.</source>
        <translation>%1 für %2 geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 ist wieder, wie es war.</translation>
    </message>
</context>
<context>
    <name>purser::TopBar</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>This computer has no network. Everything but the check still works.</source>
        <translation>Dieser Rechner hat kein Netzwerk. Alles außer der Prüfung funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Subscription: %1</source>
        <translation>Abonnement: %1</translation>
    </message>
</context>
<context>
    <name>purser::TypeBox</name>
    <message>
        <source>Integration Types</source>
        <translation>Integrationstypen</translation>
    </message>
    <message>
        <source>Find an integration type</source>
        <translation>Integrationstyp suchen</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No integration type</extracomment>
        <translation>Nichts ausgewählt</translation>
    </message>
</context>
<context>
    <name>purser::TypeChooser</name>
    <message>
        <source>Integration Type</source>
        <translation>Integrationstyp</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No family of types</extracomment>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Integration Family</source>
        <translation>Integrationsfamilie</translation>
    </message>
    <message>
        <source>Types of one family do the same kind of work. Choosing a type alone is enough.</source>
        <translation>Typen einer Familie erfüllen die gleiche Art von Aufgabe. Es genügt, nur einen Typ zu wählen.</translation>
    </message>
    <message>
        <source>What kind of registry or tool the credential is for. The fields below follow from it, and it cannot be changed later. Type a part of a name to find a type.</source>
        <translation>Für welche Art von Registry oder Werkzeug die Zugangsdaten sind. Die Felder darunter richten sich nach dem Typ, und er lässt sich später nicht ändern. Geben Sie einen Teil eines Namens ein, um einen Typ zu finden.</translation>
    </message>
</context>
<context>
    <name>purser::UsedBy</name>
    <message>
        <source>Look again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Reads the files of the projects anew</source>
        <translation>Liest die Dateien der Projekte neu ein</translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>Dateien werden neu eingelesen: %1 von %n&#xa0;Projekt&#xa0;…</numerusform>
            <numerusform>Dateien werden neu eingelesen: %1 von %n&#xa0;Projekten&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing uses this integration yet.</source>
        <translation>Noch nichts verwendet diese Integration.</translation>
    </message>
</context>
</TS>
