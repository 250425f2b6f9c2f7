<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Account</name>
    <message>
        <source>This Purser opens accounts in files only.</source>
        <translation>Este Purser só abre contas guardadas em arquivos.</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>O arquivo é maior que %1 MiB.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8.</source>
        <translation>O arquivo não é texto em UTF-8.</translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation>Isto não é YAML: %1.</translation>
    </message>
    <message>
        <source>The indentation has a tab in it, where YAML takes blanks only.</source>
        <translation>O recuo contém uma tabulação, e YAML só aceita espaços.</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>O arquivo tem mais de %1 níveis de aninhamento.</translation>
    </message>
    <message>
        <source>There is more in the file than Purser reads.</source>
        <translation>O arquivo contém mais do que o Purser lê.</translation>
    </message>
    <message>
        <source>There are several documents in the file, where one is expected.</source>
        <translation>O arquivo contém vários documentos, e só um é esperado.</translation>
    </message>
    <message>
        <source>The file was written by a newer Purser (version %1). Update Purser to read it.</source>
        <translation>O arquivo foi gravado por um Purser mais recente (versão %1). Atualize o Purser para lê-lo.</translation>
    </message>
    <message>
        <source>There are more faults than the first %1.</source>
        <translation>Há mais erros além dos %1 primeiros.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>“%1” aparece aqui duas vezes.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. There is: %2.</source>
        <translation>“%1” não significa nada aqui. Opções válidas: %2.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>“%1” has to be lines of “key: value”.</source>
        <translation>“%1” deve conter linhas no formato “chave: valor”.</translation>
    </message>
    <message>
        <source>“%1” has to be a list.</source>
        <translation>“%1” deve ser uma lista.</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>“%1” deve ser um texto.</translation>
    </message>
    <message>
        <source>The name “%1” is taken by line %2.</source>
        <translation>O nome “%1” já é usado na linha %2.</translation>
    </message>
    <message>
        <source>There is no integration type “%1”.</source>
        <translation>Não existe o tipo de integração “%1”.</translation>
    </message>
    <message>
        <source>The type “%2” has no field “%1”.</source>
        <translation>O tipo “%2” não tem o campo “%1”.</translation>
    </message>
    <message>
        <source>The field “%1” is secret: it does not belong into a file.</source>
        <translation>O campo “%1” é secreto: não deve constar em um arquivo.</translation>
    </message>
    <message>
        <source>The type “%2” has no secret field “%1”.</source>
        <translation>O tipo “%2” não tem o campo secreto “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be allowed. There is: %2.</source>
        <translation>“%1” não pode ser permitido. Opções válidas: %2.</translation>
    </message>
    <message>
        <source>There are secrets in this file. They belong into an encrypted parcel.</source>
        <translation>Há segredos neste arquivo. Eles devem ficar em um pacote criptografado.</translation>
    </message>
    <message>
        <source>The secret “%1” is no base64.</source>
        <translation>O segredo “%1” não está em base64.</translation>
    </message>
    <message>
        <source>There is no integration “%1” in the file.</source>
        <translation>O arquivo não contém a integração “%1”.</translation>
    </message>
    <message>
        <source>Its subscription has no project “%1” in the file.</source>
        <translation>A respectiva assinatura não tem o projeto “%1” no arquivo.</translation>
    </message>
    <message>
        <source>Its subscription uses nothing under the name “%1” in the file.</source>
        <translation>A respectiva assinatura não usa nada com o nome “%1” no arquivo.</translation>
    </message>
    <message>
        <source>No project is listed. Leave “projects” out if all may use it.</source>
        <translation>Nenhum projeto está listado. Omita “projects” se todos puderem usá-la.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Não foi possível ler o arquivo: %1.</translation>
    </message>
    <message>
        <source>This is no file of that kind: “%1” is missing.</source>
        <translation>Este não é um arquivo desse tipo: falta “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no version of such a file.</source>
        <translation>“%1” não é uma versão de um arquivo assim.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Não existe o arquivo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Wanted is something like %2.</source>
        <translation>“%1” não é entendido aqui. Espera-se algo como %2.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>add “%1”</source>
        <translation>adicionar “%1”</translation>
    </message>
    <message>
        <source>Added integration %1.</source>
        <translation>A integração %1 foi adicionada.</translation>
    </message>
    <message>
        <source>edit “%1”</source>
        <translation>editar “%1”</translation>
    </message>
    <message>
        <source>Edited integration %1.</source>
        <translation>A integração %1 foi editada.</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>excluir “%1”</translation>
    </message>
    <message>
        <source>Deleted integration %1.</source>
        <translation>A integração %1 foi excluída.</translation>
    </message>
    <message>
        <source>Integration %1 was added by a login with %3.</source>
        <translation>A integração %1 foi adicionada por um login com %3.</translation>
    </message>
    <message>
        <source>The password of integration %1 was replaced by a login with %3.</source>
        <translation>A senha da integração %1 foi substituída por um login com %3.</translation>
    </message>
    <message>
        <source>Integration %1 was deleted by a logout with %3.</source>
        <translation>A integração %1 foi excluída por um logout com %3.</translation>
    </message>
    <message>
        <source>allow for “%1”</source>
        <translation>permitir para “%1”</translation>
    </message>
    <message>
        <source>Allowed for integration %1: %3.</source>
        <translation>Permitido para a integração %1: %3.</translation>
    </message>
    <message>
        <source>assign “%1”</source>
        <translation>atribuir “%1”</translation>
    </message>
    <message>
        <source>Assigned integration %1 to subscriptions: %3.</source>
        <translation>A integração %1 foi atribuída às assinaturas: %3.</translation>
    </message>
    <message>
        <source>make “%1” the default</source>
        <translation>tornar “%1” a padrão</translation>
    </message>
    <message>
        <source>Made integration %1 the default of its registry.</source>
        <translation>A integração %1 passou a ser a padrão do seu registro.</translation>
    </message>
    <message>
        <source>end “%1” being the default</source>
        <translation>deixar de usar “%1” como padrão</translation>
    </message>
    <message>
        <source>Integration %1 is no longer the default of its registry.</source>
        <translation>A integração %1 deixou de ser a padrão do seu registro.</translation>
    </message>
    <message>
        <source>release “%1”</source>
        <translation>liberar “%1”</translation>
    </message>
    <message>
        <source>Released dependencies of %1: %3.</source>
        <translation>Dependências de %1 foram liberadas: %3.</translation>
    </message>
    <message>
        <source>Added subscription %1.</source>
        <translation>A assinatura %1 foi adicionada.</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>renomear “%1”</translation>
    </message>
    <message>
        <source>Renamed subscription %1 to %3.</source>
        <translation>A assinatura %1 foi renomeada para %3.</translation>
    </message>
    <message>
        <source>remove “%1”</source>
        <translation>remover “%1”</translation>
    </message>
    <message>
        <source>Removed subscription %1.</source>
        <translation>A assinatura %1 foi removida.</translation>
    </message>
    <message>
        <source>enable “%1” for %2</source>
        <translation>habilitar “%1” para %2</translation>
    </message>
    <message>
        <source>Enabled integration %1 for subscription %2.</source>
        <translation>A integração %1 foi habilitada para a assinatura %2.</translation>
    </message>
    <message>
        <source>edit “%1” of %2</source>
        <translation>editar “%1” de %2</translation>
    </message>
    <message>
        <source>Edited integration %1 of subscription %2.</source>
        <translation>A integração %1 da assinatura %2 foi editada.</translation>
    </message>
    <message>
        <source>swap “%1” of %2</source>
        <translation>trocar a integração de “%1” de %2</translation>
    </message>
    <message>
        <source>Pointed %1 of subscription %2 at integration %3.</source>
        <translation>%1 da assinatura %2 passou a usar a integração %3.</translation>
    </message>
    <message>
        <source>delete “%1” from %2</source>
        <translation>excluir “%1” de %2</translation>
    </message>
    <message>
        <source>Deleted integration %1 from subscription %2.</source>
        <translation>A integração %1 foi excluída da assinatura %2.</translation>
    </message>
    <message>
        <source>add project “%1”</source>
        <translation>adicionar o projeto “%1”</translation>
    </message>
    <message>
        <source>Added project %1 to subscription %2.</source>
        <translation>O projeto %1 foi adicionado à assinatura %2.</translation>
    </message>
    <message>
        <source>edit project “%1”</source>
        <translation>editar o projeto “%1”</translation>
    </message>
    <message>
        <source>Edited project %1 of subscription %2.</source>
        <translation>O projeto %1 da assinatura %2 foi editado.</translation>
    </message>
    <message>
        <source>remove project “%1”</source>
        <translation>remover o projeto “%1”</translation>
    </message>
    <message>
        <source>Removed project %1 from subscription %2.</source>
        <translation>O projeto %1 foi removido da assinatura %2.</translation>
    </message>
    <message>
        <source>add environment “%1”</source>
        <translation>adicionar o ambiente “%1”</translation>
    </message>
    <message>
        <source>Added environment %1 to subscription %2.</source>
        <translation>O ambiente %1 foi adicionado à assinatura %2.</translation>
    </message>
    <message>
        <source>edit environment “%1”</source>
        <translation>editar o ambiente “%1”</translation>
    </message>
    <message>
        <source>Edited environment %1 of subscription %2.</source>
        <translation>O ambiente %1 da assinatura %2 foi editado.</translation>
    </message>
    <message>
        <source>remove environment “%1”</source>
        <translation>remover o ambiente “%1”</translation>
    </message>
    <message>
        <source>Removed environment %1 from subscription %2.</source>
        <translation>O ambiente %1 foi removido da assinatura %2.</translation>
    </message>
    <message>
        <source>add image “%1”</source>
        <translation>adicionar a imagem “%1”</translation>
    </message>
    <message>
        <source>Added image %1 to subscription %2.</source>
        <translation>A imagem %1 foi adicionada à assinatura %2.</translation>
    </message>
    <message>
        <source>edit image “%1”</source>
        <translation>editar a imagem “%1”</translation>
    </message>
    <message>
        <source>Edited image %1 of subscription %2.</source>
        <translation>A imagem %1 da assinatura %2 foi editada.</translation>
    </message>
    <message>
        <source>remove image “%1”</source>
        <translation>remover a imagem “%1”</translation>
    </message>
    <message>
        <source>Removed image %1 from subscription %2.</source>
        <translation>A imagem %1 foi removida da assinatura %2.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refeito: %1</translation>
    </message>
</context>
<context>
    <name>AgeFault</name>
    <message>
        <source>This is no file of age.</source>
        <translation>Isto não é um arquivo do age.</translation>
    </message>
    <message>
        <source>The file is in a version of age&apos;s format that this Purser cannot read.</source>
        <translation>O arquivo usa uma versão do formato do age que este Purser não consegue ler.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged. Fetch it again.</source>
        <translation>O início do arquivo está danificado. Obtenha-o novamente.</translation>
    </message>
    <message>
        <source>The file is cut off. Fetch it again.</source>
        <translation>O arquivo está incompleto. Obtenha-o novamente.</translation>
    </message>
    <message>
        <source>The file is encrypted to a key, and Purser reads those with a passphrase.</source>
        <translation>O arquivo está criptografado para uma chave, e o Purser só lê os criptografados com uma frase secreta.</translation>
    </message>
    <message>
        <source>To try a passphrase on this file costs more memory than Purser spends on it.</source>
        <translation>Testar uma frase secreta neste arquivo exige mais memória do que o Purser dedica a isso.</translation>
    </message>
    <message>
        <source>There is not enough memory to try a passphrase on this file.</source>
        <translation>Não há memória suficiente para testar uma frase secreta neste arquivo.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the beginning of the file was altered.</source>
        <translation>A frase secreta está errada ou o início do arquivo foi alterado.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file was altered or cut off. Fetch it again.</source>
        <translation>A frase secreta está certa, mas o arquivo foi alterado ou está incompleto. Obtenha-o novamente.</translation>
    </message>
    <message>
        <source>The file was altered: there is more behind its end. Fetch it again.</source>
        <translation>O arquivo foi alterado: há mais dados depois do fim dele. Obtenha-o novamente.</translation>
    </message>
    <message>
        <source>The account is too large for one file.</source>
        <translation>A conta é grande demais para um só arquivo.</translation>
    </message>
</context>
<context>
    <name>CheckSentences</name>
    <message>
        <source>Check the user name, then enter the password again.</source>
        <translation>Confira o nome de usuário e digite a senha novamente.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour before you check again.</source>
        <translation>Espere quinze minutos antes de verificar novamente.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator whether its token service and the registry agree on service and issuer.</source>
        <translation>Pergunte ao administrador do registro se o serviço de tokens e o registro concordam quanto a serviço e emissor.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, or have the registry&apos;s set.</source>
        <translation>Acerte o relógio deste computador ou peça que acertem o do registro.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for the right.</source>
        <translation>Peça a permissão ao administrador do registro.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator whether the account is blocked or your network is not on the allowed list.</source>
        <translation>Pergunte ao administrador do registro se a conta está bloqueada ou se a sua rede não está na lista de permissões.</translation>
    </message>
    <message>
        <source>Look in IAM whether the key was deleted or deactivated, or make a new one.</source>
        <translation>Veja no IAM se a chave foi excluída ou desativada, ou crie uma nova.</translation>
    </message>
    <message>
        <source>Enter the secret access key again. Amazon shows it only once; if it is lost, make a new key.</source>
        <translation>Digite a chave de acesso secreta novamente. A Amazon só a mostra uma vez; se foi perdida, crie uma nova.</translation>
    </message>
    <message>
        <source>Enter new temporary keys, or keys of an IAM user, which last.</source>
        <translation>Digite novas chaves temporárias ou as chaves de um usuário do IAM, que não expiram.</translation>
    </message>
    <message>
        <source>Have ecr:GetAuthorizationToken allowed for it in IAM.</source>
        <translation>Peça que ecr:GetAuthorizationToken seja permitido à chave no IAM.</translation>
    </message>
    <message>
        <source>Check the account number, or have that registry&apos;s policy allow your account.</source>
        <translation>Confira o número da conta ou peça que a política desse registro permita a sua conta.</translation>
    </message>
    <message>
        <source>Check the spelling; regions are written like eu-central-1.</source>
        <translation>Confira a grafia; as regiões são escritas como eu-central-1.</translation>
    </message>
    <message>
        <source>Choose the file with the authority&apos;s certificate again.</source>
        <translation>Escolha novamente o arquivo com o certificado da autoridade.</translation>
    </message>
    <message>
        <source>Choose the certificate and its own key again, both as PEM.</source>
        <translation>Escolha novamente o certificado e a chave dele, ambos em PEM.</translation>
    </message>
    <message>
        <source>Check by pulling a private image with it; for an open registry none is needed.</source>
        <translation>Verifique fazendo pull de uma imagem privada com ela; para um registro aberto, nenhuma credencial é necessária.</translation>
    </message>
    <message>
        <source>Check by pulling a private image with it.</source>
        <translation>Verifique fazendo pull de uma imagem privada com ela.</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>Verifique novamente mais tarde.</translation>
    </message>
    <message>
        <source>Check again when the registry works; the credential is not the cause.</source>
        <translation>Verifique novamente quando o registro estiver funcionando; a causa não é a credencial.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to correct the address of the token service.</source>
        <translation>Peça ao administrador do registro que corrija o endereço do serviço de tokens.</translation>
    </message>
    <message>
        <source>If you know that %3 belongs to this registry, allow it.</source>
        <translation>Se você sabe que %3 pertence a este registro, permita-o.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to correct its base address: the token service has to be https.</source>
        <translation>Peça ao administrador do registro que corrija o endereço base: o serviço de tokens deve usar https.</translation>
    </message>
    <message>
        <source>Ask the administrator whether a proxy in front of it removes WWW-Authenticate.</source>
        <translation>Pergunte ao administrador se um proxy à frente dele remove WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Show the registry&apos;s administrator what it sends.</source>
        <translation>Mostre ao administrador do registro o que ele envia.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to offer Basic or token login.</source>
        <translation>Peça ao administrador do registro que ofereça autenticação Basic ou por token.</translation>
    </message>
    <message>
        <source>Look for a login page of your network, or show the answer to the administrator.</source>
        <translation>Procure uma página de login da sua rede ou mostre a resposta ao administrador.</translation>
    </message>
    <message>
        <source>Show the registry&apos;s administrator what the token service says.</source>
        <translation>Mostre ao administrador do registro o que o serviço de tokens diz.</translation>
    </message>
    <message>
        <source>Check the address, then show the answer to the registry&apos;s administrator.</source>
        <translation>Confira o endereço e depois mostre a resposta ao administrador do registro.</translation>
    </message>
    <message>
        <source>Check again when you like.</source>
        <translation>Verifique novamente quando quiser.</translation>
    </message>
    <message>
        <source>Download the key file again and choose it unchanged.</source>
        <translation>Baixe o arquivo da chave novamente e escolha-o sem alterações.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this registry if you trust the network in between.</source>
        <translation>Use https ou permita http sem criptografia para este registro se você confia na rede intermediária.</translation>
    </message>
    <message>
        <source>Enter the registry&apos;s host name, and the port if it has one.</source>
        <translation>Digite o nome de host do registro e a porta, se houver.</translation>
    </message>
    <message>
        <source>Enter the user name without it.</source>
        <translation>Digite o nome de usuário sem esse caractere.</translation>
    </message>
    <message>
        <source>Check the address: the registry is often at another host than its web pages.</source>
        <translation>Confira o endereço: o registro costuma ficar em um host diferente do de suas páginas web.</translation>
    </message>
    <message>
        <source>Enter the address of the registry, not of its web pages.</source>
        <translation>Digite o endereço do registro, não o de suas páginas web.</translation>
    </message>
    <message>
        <source>Open a web browser once to log in to your network, or connect to the VPN.</source>
        <translation>Abra um navegador uma vez para fazer login na sua rede ou conecte-se à VPN.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether a VPN is needed to see it.</source>
        <translation>Confira a grafia e se é preciso uma VPN para vê-lo.</translation>
    </message>
    <message>
        <source>Check the port, and whether the registry is running.</source>
        <translation>Confira a porta e se o registro está em execução.</translation>
    </message>
    <message>
        <source>Check whether a firewall, a VPN or a proxy is in between.</source>
        <translation>Veja se há um firewall, uma VPN ou um proxy no caminho.</translation>
    </message>
    <message>
        <source>Check again; if it stays, check whether the port wants https.</source>
        <translation>Verifique novamente; se persistir, veja se a porta exige https.</translation>
    </message>
    <message>
        <source>Check the network, then check again.</source>
        <translation>Confira a rede e verifique novamente.</translation>
    </message>
    <message>
        <source>Connect this computer, then check again.</source>
        <translation>Conecte este computador à rede e verifique novamente.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the administrator&apos;s, then trust it for this host.</source>
        <translation>Compare a impressão digital com a do administrador e, se coincidir, confie no certificado para este host.</translation>
    </message>
    <message>
        <source>Have your company&apos;s authority installed on this computer, or compare the fingerprint and trust it for this host.</source>
        <translation>Peça que a autoridade da sua empresa seja instalada neste computador ou compare a impressão digital e confie no certificado para este host.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to renew it.</source>
        <translation>Peça ao administrador do registro que renove o certificado.</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s clock first.</source>
        <translation>Veja primeiro o relógio deste computador.</translation>
    </message>
    <message>
        <source>Enter the registry by a name that its certificate has.</source>
        <translation>Informe o registro por um nome que conste no certificado.</translation>
    </message>
    <message>
        <source>Add your company&apos;s authority to the integration, have the server send its whole chain, or compare the fingerprint and trust it for this host.</source>
        <translation>Adicione a autoridade da sua empresa à integração, faça o servidor enviar a cadeia completa ou compare a impressão digital e confie no certificado para este host.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a certificate with 2048 bits and SHA-256.</source>
        <translation>Peça ao administrador do registro um certificado com 2048 bits e SHA-256.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a server certificate.</source>
        <translation>Peça ao administrador do registro um certificado de servidor.</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to offer TLS 1.2 or later.</source>
        <translation>Peça ao administrador do registro que ofereça TLS 1.2 ou posterior.</translation>
    </message>
    <message>
        <source>Add the certificate you were given, with its key, to the integration.</source>
        <translation>Adicione à integração o certificado que você recebeu, com a chave dele.</translation>
    </message>
    <message>
        <source>Ask the administrator whether it has expired and which authority it must come from.</source>
        <translation>Pergunte ao administrador se ele expirou e de qual autoridade deve vir.</translation>
    </message>
    <message>
        <source>Ask the administrator whether it speaks TLS 1.2 and wants a certificate.</source>
        <translation>Pergunte ao administrador se ele aceita TLS 1.2 e se exige um certificado.</translation>
    </message>
    <message>
        <source>Enter the port of https, or the address with http://.</source>
        <translation>Digite a porta do https ou o endereço com http://.</translation>
    </message>
    <message>
        <source>Enter the address with https://.</source>
        <translation>Digite o endereço com https://.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, and whether it is running.</source>
        <translation>Confira o endereço do proxy e se ele está em execução.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy what it dislikes.</source>
        <translation>Pergunte a quem administra o proxy o que ele rejeita.</translation>
    </message>
    <message>
        <source>Have the proxy let you through, or except %1.</source>
        <translation>Peça que o proxy libere a sua passagem ou coloque %1 como exceção.</translation>
    </message>
    <message>
        <source>Log in to the proxy, or except %1 from it.</source>
        <translation>Faça login no proxy ou coloque %1 como exceção dele.</translation>
    </message>
    <message>
        <source>Use https, or except %1 from the proxy.</source>
        <translation>Use https ou coloque %1 como exceção do proxy.</translation>
    </message>
    <message>
        <source>If %3 is the registry you mean, enter that address.</source>
        <translation>Se %3 é o registro desejado, digite esse endereço.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Confira o endereço.</translation>
    </message>
    <message>
        <source>Check again at %1.</source>
        <translation>Verifique novamente a partir deste horário: %1.</translation>
    </message>
    <message>
        <source>Use the Docker ID, not the e-mail address, and an access token as the password: with two-factor login or single sign-on nothing else works. An organisation&apos;s token goes with the organisation&apos;s name.</source>
        <translation>Use o ID do Docker, não o endereço de e-mail, e um token de acesso como senha: com autenticação de dois fatores ou login único, nada mais funciona. O token de uma organização vai com o nome da organização.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, and stop what still uses an old password: each try prolongs the lock.</source>
        <translation>Espere quinze minutos e pare o que ainda usa uma senha antiga: cada tentativa prolonga o bloqueio.</translation>
    </message>
    <message>
        <source>Enter registry-1.docker.io, the registry&apos;s own host.</source>
        <translation>Digite registry-1.docker.io, o host do próprio registro.</translation>
    </message>
    <message>
        <source>Look in the Google Cloud console whether the service account or its key was deleted or disabled. gcr.io is served by Artifact Registry: the account needs the role Artifact Registry Reader.</source>
        <translation>Veja no console do Google Cloud se a conta de serviço ou a chave dela foi excluída ou desativada. O gcr.io é servido pelo Artifact Registry: a conta precisa do papel Leitor do Artifact Registry.</translation>
    </message>
    <message>
        <source>Give the service account the role Artifact Registry Reader in the project; gcr.io is served by Artifact Registry as well.</source>
        <translation>Dê à conta de serviço o papel Leitor do Artifact Registry no projeto; o gcr.io também é servido pelo Artifact Registry.</translation>
    </message>
    <message>
        <source>Check that the Artifact Registry API is enabled in the project and lets your network in.</source>
        <translation>Veja se a API do Artifact Registry está ativada no projeto e permite a sua rede.</translation>
    </message>
    <message>
        <source>Enter gcr.io, or the host of an Artifact Registry location such as europe-docker.pkg.dev.</source>
        <translation>Digite gcr.io ou o host de um local do Artifact Registry, como europe-docker.pkg.dev.</translation>
    </message>
    <message>
        <source>A password of Amazon ECR is good for 12 hours. Use the type Amazon ECR, which asks for new ones.</source>
        <translation>Uma senha do Amazon ECR vale por 12 horas. Use o tipo Amazon ECR, que solicita senhas novas.</translation>
    </message>
    <message>
        <source>Check the account number and the region; if both are right, check again in some minutes.</source>
        <translation>Confira o número da conta e a região; se ambos estiverem certos, verifique novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>Check the account number, and whether a VPN is needed to see it.</source>
        <translation>Confira o número da conta e se é preciso uma VPN para vê-lo.</translation>
    </message>
    <message>
        <source>Check the policies of the registry and of your network&apos;s endpoint in AWS: one of them denies it.</source>
        <translation>Confira as políticas do registro e do endpoint da sua rede na AWS: uma delas nega o acesso.</translation>
    </message>
    <message>
        <source>Set the clock of this computer: Amazon allows five minutes.</source>
        <translation>Acerte o relógio deste computador: a Amazon tolera cinco minutos.</translation>
    </message>
    <message>
        <source>Check the region, and whether a proxy in between changes Amazon&apos;s answers.</source>
        <translation>Confira a região e se um proxy intermediário altera as respostas da Amazon.</translation>
    </message>
    <message>
        <source>Use the encrypted password of the command line (Account Settings at Quay), or a robot account by its full name, namespace+robot, with the robot&apos;s token.</source>
        <translation>Use a senha criptografada da linha de comando (Account Settings no Quay) ou uma conta robô pelo nome completo, namespace+robot, com o token do robô.</translation>
    </message>
    <message>
        <source>Enter quay.io, or the host of your own Quay, without a path.</source>
        <translation>Digite quay.io ou o host do seu próprio Quay, sem caminho.</translation>
    </message>
    <message>
        <source>Use an access token as the password: people who log in with single sign-on have no other.</source>
        <translation>Use um token de acesso como senha: quem entra com login único não tem outra.</translation>
    </message>
    <message>
        <source>Load its authority from https://%1/ca and add it to the integration, or compare the fingerprint and trust the certificate for this host.</source>
        <translation>Baixe a autoridade dele em https://%1/ca e adicione-a à integração, ou compare a impressão digital e confie no certificado para este host.</translation>
    </message>
    <message>
        <source>Check the port: a Trusted Registry beside other services is often at 443 or 4443.</source>
        <translation>Confira a porta: um Trusted Registry ao lado de outros serviços costuma ficar na 443 ou na 4443.</translation>
    </message>
    <message>
        <source>Use an identity token as the password, with the name of the user it is for. After several wrong ones Artifactory locks a user without saying so.</source>
        <translation>Use um token de identidade como senha, com o nome do usuário a quem ele pertence. Depois de vários errados, o Artifactory bloqueia o usuário sem avisar.</translation>
    </message>
    <message>
        <source>Have an administrator of Artifactory unlock the user.</source>
        <translation>Peça a um administrador do Artifactory que desbloqueie o usuário.</translation>
    </message>
    <message>
        <source>Artifactory allows anonymous access here, so it looks at no password. Check by pulling a private image.</source>
        <translation>O Artifactory permite acesso anônimo aqui e por isso não examina nenhuma senha. Verifique fazendo pull de uma imagem privada.</translation>
    </message>
    <message>
        <source>Enter the host or the port of the Docker repository, such as docker-local.%1 or %1:5001.</source>
        <translation>Digite o host ou a porta do repositório Docker, como docker-local.%1 ou %1:5001.</translation>
    </message>
    <message>
        <source>Ask the administrator to correct the custom base URL of Artifactory: it has to begin with https.</source>
        <translation>Peça ao administrador que corrija a URL base personalizada do Artifactory: ela deve começar com https.</translation>
    </message>
    <message>
        <source>Use a classic access token with read:packages, authorised for single sign-on if the organisation asks for it. The user name does not matter.</source>
        <translation>Use um token de acesso clássico com read:packages, autorizado para login único se a organização exigir. O nome de usuário não importa.</translation>
    </message>
    <message>
        <source>Give the access token read:packages at GitHub, and write:packages if it is to push.</source>
        <translation>Dê ao token de acesso read:packages no GitHub, e write:packages se for para fazer push.</translation>
    </message>
    <message>
        <source>Enter ghcr.io, the registry&apos;s own host.</source>
        <translation>Digite ghcr.io, o host do próprio registro.</translation>
    </message>
    <message>
        <source>With two-factor login, use a personal access token with read_registry as the password. A deploy token goes with its own user name, a project&apos;s token with any.</source>
        <translation>Com autenticação de dois fatores, use como senha um token de acesso pessoal com read_registry. Um token de implantação vai com o próprio nome de usuário; o de um projeto, com qualquer um.</translation>
    </message>
    <message>
        <source>After several wrong passwords GitLab shuts out an address for an hour: wait, then check again once.</source>
        <translation>Depois de várias senhas erradas, o GitLab barra um endereço por uma hora: espere e verifique novamente uma só vez.</translation>
    </message>
    <message>
        <source>Enter the registry&apos;s own address, not GitLab&apos;s: registry.%1, or %1:5050 where it shares the host.</source>
        <translation>Digite o endereço do próprio registro, não o do GitLab: registry.%1, ou %1:5050 quando compartilha o host.</translation>
    </message>
    <message>
        <source>Check that the admin user is enabled, which it is not at first, or use a token or a service principal.</source>
        <translation>Veja se o usuário administrador está habilitado, o que não é o caso no início, ou use um token ou uma entidade de serviço.</translation>
    </message>
    <message>
        <source>Have the address of your network allowed in the registry&apos;s networking settings, or connect to the VPN.</source>
        <translation>Peça que o endereço da sua rede seja permitido nas configurações de rede do registro ou conecte-se à VPN.</translation>
    </message>
    <message>
        <source>Check the registry&apos;s name in the Azure portal; a private one is seen only from its own network or VPN.</source>
        <translation>Confira o nome do registro no portal do Azure; um registro privado só é visto na própria rede ou pela VPN.</translation>
    </message>
    <message>
        <source>Enter the login server that the Azure portal shows: NAME.azurecr.io.</source>
        <translation>Digite o servidor de logon que o portal do Azure mostra: NAME.azurecr.io.</translation>
    </message>
    <message>
        <source>If you log in to Harbor with single sign-on (OIDC), use the CLI secret of your profile as the password. A robot&apos;s name is whole only with what stands before it: robot$project+name.</source>
        <translation>Se você entra no Harbor com login único (OIDC), use como senha o segredo da CLI do seu perfil. O nome de um robô só está completo com o que vem antes dele: robot$project+name.</translation>
    </message>
    <message>
        <source>Ask the administrator to have the proxy in front of Harbor send X-Forwarded-Proto.</source>
        <translation>Peça ao administrador que o proxy à frente do Harbor envie X-Forwarded-Proto.</translation>
    </message>
    <message>
        <source>Enter the host and port of Harbor itself, without /harbor.</source>
        <translation>Digite o host e a porta do próprio Harbor, sem /harbor.</translation>
    </message>
    <message>
        <source>Use $oauthtoken as the user name and an NGC key as the password.</source>
        <translation>Use $oauthtoken como nome de usuário e uma chave da NGC como senha.</translation>
    </message>
    <message>
        <source>Enter registry.gitlab.com, the registry&apos;s own host.</source>
        <translation>Digite registry.gitlab.com, o host do próprio registro.</translation>
    </message>
    <message>
        <source>Enter the repository&apos;s own host, such as docker-local.example.jfrog.io.</source>
        <translation>Digite o host do próprio repositório, como docker-local.example.jfrog.io.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2.</source>
        <extracomment>%1 is the registry, %2 the user, %3 another host, %4 a detail such as a status or a time, %5 when it was checked.</extracomment>
        <translation>%1 aceita as credenciais de %2.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2 and gives it a token of its own.</source>
        <translation>%1 aceita as credenciais de %2 e lhe dá um token próprio.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2 and turns away callers without one.</source>
        <translation>%1 aceita as credenciais de %2 e rejeita quem não as apresenta.</translation>
    </message>
    <message>
        <source>%1 accepts the token; the name %2 it does not look at.</source>
        <translation>%1 aceita o token; o nome %2 não é examinado.</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2; for a wrong one it gives no token.</source>
        <translation>%1 aceita as credenciais de %2; com credenciais erradas, não dá nenhum token.</translation>
    </message>
    <message>
        <source>Amazon gives the key %2 a password, and %1 accepts it.</source>
        <translation>A Amazon dá uma senha à chave %2, e %1 a aceita.</translation>
    </message>
    <message>
        <source>Amazon does not know the access key %2.</source>
        <translation>A Amazon não conhece a chave de acesso %2.</translation>
    </message>
    <message>
        <source>Amazon knows the access key %2, but the secret is not the one of it.</source>
        <translation>A Amazon conhece a chave de acesso %2, mas o segredo não é o dela.</translation>
    </message>
    <message>
        <source>The temporary key %2 has expired at Amazon.</source>
        <translation>A chave temporária %2 expirou na Amazon.</translation>
    </message>
    <message>
        <source>Amazon knows the key %2, but it may not ask for a registry password.</source>
        <translation>A Amazon conhece a chave %2, mas ela não pode pedir uma senha de registro.</translation>
    </message>
    <message>
        <source>The key %2 belongs to the AWS account %4, which may not use the registry %1.</source>
        <translation>A chave %2 pertence à conta %4 da AWS, que não pode usar o registro %1.</translation>
    </message>
    <message>
        <source>Amazon has no region named %4, so the key %2 could not be tried.</source>
        <translation>A Amazon não tem nenhuma região chamada %4, por isso a chave %2 não pôde ser testada.</translation>
    </message>
    <message>
        <source>The certificate authorities kept for %1 cannot be read, so nothing was sent.</source>
        <translation>As autoridades certificadoras guardadas para %1 não podem ser lidas, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The client certificate kept for %1 and its key do not fit together, so nothing was sent.</source>
        <translation>O certificado do cliente guardado para %1 e a chave dele não combinam, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 refuses the user name or the password of %2.</source>
        <translation>%1 recusa o nome de usuário ou a senha de %2.</translation>
    </message>
    <message>
        <source>%1 has locked the login of %2 after too many failed ones.</source>
        <translation>%1 bloqueou o acesso de %2 depois de muitas tentativas malsucedidas.</translation>
    </message>
    <message>
        <source>%1 does not accept the token that %2 has just been given.</source>
        <translation>%1 não aceita o token que %2 acabou de receber.</translation>
    </message>
    <message>
        <source>%1 does not accept the login of %2, and its clock and the one of this computer are %4 apart.</source>
        <translation>%1 não aceita as credenciais de %2, e há uma diferença de %4 entre o relógio dele e o deste computador.</translation>
    </message>
    <message>
        <source>%1 knows %2 but gives no right to use it.</source>
        <translation>%1 conhece %2, mas não lhe dá permissão de uso.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in from here.</source>
        <translation>%1 não deixa %2 entrar a partir daqui.</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the password of %2 could not be proved.</source>
        <translation>%1 deixa todos entrarem, por isso a senha de %2 não pôde ser confirmada.</translation>
    </message>
    <message>
        <source>%1 gives everybody the same kind of token, so the password of %2 could not be proved.</source>
        <translation>%1 dá a todos o mesmo tipo de token, por isso a senha de %2 não pôde ser confirmada.</translation>
    </message>
    <message>
        <source>%1 has had too many requests from here.</source>
        <translation>%1 recebeu solicitações demais daqui.</translation>
    </message>
    <message>
        <source>%1 is in trouble of its own (status %4).</source>
        <translation>%1 está com problemas próprios (status %4).</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to %3, where it must not go.</source>
        <translation>%1 quer que a senha de %2 seja enviada a %3, para onde ela não deve ir.</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to another host, %3.</source>
        <translation>%1 quer que a senha de %2 seja enviada a outro host, %3.</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to %3 without encryption.</source>
        <translation>%1 quer que a senha de %2 seja enviada a %3 sem criptografia.</translation>
    </message>
    <message>
        <source>%1 asks for a login but does not say which kind.</source>
        <translation>%1 pede autenticação, mas não diz de que tipo.</translation>
    </message>
    <message>
        <source>%1 asks for a login in a way that cannot be understood.</source>
        <translation>%1 pede autenticação de uma forma que não pode ser entendida.</translation>
    </message>
    <message>
        <source>%1 offers only kinds of login that Purser does not speak: %4.</source>
        <translation>%1 só oferece tipos de autenticação que o Purser não conhece: %4.</translation>
    </message>
    <message>
        <source>The token service of %1 answered without a token.</source>
        <translation>O serviço de tokens de %1 respondeu sem um token.</translation>
    </message>
    <message>
        <source>The token service of %1 rejected the request itself (status %4).</source>
        <translation>O serviço de tokens de %1 rejeitou a própria solicitação (status %4).</translation>
    </message>
    <message>
        <source>%1 gave an answer that no registry should give (status %4).</source>
        <translation>%1 deu uma resposta que nenhum registro deveria dar (status %4).</translation>
    </message>
    <message>
        <source>The check of %1 was cancelled.</source>
        <translation>A verificação de %1 foi cancelada.</translation>
    </message>
    <message>
        <source>The key for %1 is damaged, so nothing was sent.</source>
        <translation>A chave para %1 está danificada, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 can only be reached without encryption, so nothing was sent.</source>
        <translation>%1 só pode ser acessado sem criptografia, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The address of the registry for %2 cannot be used, so nothing was sent.</source>
        <translation>O endereço do registro para %2 não pode ser usado, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The user name %2 cannot be sent to %1: it has a colon or a control character.</source>
        <translation>O nome de usuário %2 não pode ser enviado a %1: contém dois-pontos ou um caractere de controle.</translation>
    </message>
    <message>
        <source>%1 has no registry at this address.</source>
        <translation>%1 não tem um registro neste endereço.</translation>
    </message>
    <message>
        <source>%1 is a web site, not a registry.</source>
        <translation>%1 é um site, não um registro.</translation>
    </message>
    <message>
        <source>Instead of %1, a page for people answered from %3.</source>
        <translation>Em vez de %1, quem respondeu foi %3, com uma página feita para pessoas.</translation>
    </message>
    <message>
        <source>There is no computer named %1.</source>
        <translation>Não há nenhum computador chamado %1.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Nada está escutando em %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>%1 hung up before its answer was complete.</source>
        <translation>%1 encerrou a conexão antes de completar a resposta.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>A conexão com %1 falhou.</translation>
    </message>
    <message>
        <source>This computer has no network, so %1 could not be asked.</source>
        <translation>Este computador está sem rede, por isso %1 não pôde ser consultado.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it has signed itself.</source>
        <translation>%1 apresenta um certificado autoassinado.</translation>
    </message>
    <message>
        <source>%1 shows a certificate of an authority this computer does not know.</source>
        <translation>%1 apresenta um certificado de uma autoridade que este computador não conhece.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %4.</source>
        <translation>O certificado de %1 expirou em %4.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %4, and this computer&apos;s clock says %5.</source>
        <translation>O certificado de %1 vale a partir de %4, e o relógio deste computador marca %5.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name: %3.</source>
        <translation>O certificado de %1 é para outro nome: %3.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that leads to no authority this computer knows, or leaves out one in between.</source>
        <translation>%1 apresenta um certificado que não leva a nenhuma autoridade conhecida por este computador, ou omite uma intermediária.</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key or a signature too weak to trust.</source>
        <translation>O certificado de %1 tem uma chave ou uma assinatura digital fraca demais para ser confiável.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for a server, or by somebody who must not issue any.</source>
        <translation>O certificado de %1 não foi emitido para um servidor, ou foi emitido por alguém que não pode emitir nenhum.</translation>
    </message>
    <message>
        <source>%1 speaks only encryption that is too old to be safe.</source>
        <translation>%1 só usa uma criptografia antiga demais para ser segura.</translation>
    </message>
    <message>
        <source>%1 lets in only callers with a certificate of their own.</source>
        <translation>%1 só deixa entrar quem apresenta um certificado próprio.</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate of this integration.</source>
        <translation>%1 não aceita o certificado do cliente desta integração.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: it may be too old, or let in only callers with a certificate.</source>
        <translation>Não foi possível estabelecer uma conexão criptografada com %1: pode ser antigo demais ou só deixar entrar quem apresenta um certificado.</translation>
    </message>
    <message>
        <source>%1 speaks http, not https.</source>
        <translation>%1 usa http, não https.</translation>
    </message>
    <message>
        <source>%1 speaks https, not http.</source>
        <translation>%1 usa https, não http.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 did not answer.</source>
        <translation>O proxy %3, no caminho para %1, não respondeu.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 hung up.</source>
        <translation>O proxy %3, no caminho para %1, encerrou a conexão.</translation>
    </message>
    <message>
        <source>The proxy %3 opens no way to %1.</source>
        <translation>O proxy %3 não dá passagem para %1.</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 wants a login.</source>
        <translation>O proxy %3, no caminho para %1, pede um login.</translation>
    </message>
    <message>
        <source>The proxy %3 could read the password for %1, so it was not sent.</source>
        <translation>O proxy %3 poderia ler a senha para %1, por isso ela não foi enviada.</translation>
    </message>
    <message>
        <source>%1 sends callers on to %3, where the password must not go.</source>
        <translation>%1 redireciona para %3, para onde a senha não deve ir.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be a registry&apos;s.</source>
        <translation>A resposta de %1 é grande demais para ser de um registro.</translation>
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
        <translation>aprovado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
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
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Não confirmada</translation>
    </message>
    <message>
        <source>Not a registry</source>
        <translation>Não é um registro</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inacessível</translation>
    </message>
    <message>
        <source>Basic login on /v2/</source>
        <translation>login Basic em /v2/</translation>
    </message>
    <message>
        <source>a token that names the user</source>
        <translation>um token que identifica o usuário</translation>
    </message>
    <message>
        <source>a password that Amazon gave for the keys</source>
        <translation>uma senha que a Amazon deu para as chaves</translation>
    </message>
    <message>
        <source>a token that is given for a right login only</source>
        <translation>um token que só é dado com credenciais certas</translation>
    </message>
    <message>
        <source>a token that callers without a login cannot get</source>
        <translation>um token que não pode ser obtido sem login</translation>
    </message>
    <message>
        <source>the registry&apos;s answer</source>
        <translation>a resposta do registro</translation>
    </message>
    <message>
        <source>The key is damaged</source>
        <translation>A chave está danificada</translation>
    </message>
    <message>
        <source>The key is whole</source>
        <translation>A chave está íntegra</translation>
    </message>
    <message>
        <source>A password from Amazon for the key %1</source>
        <translation>Uma senha da Amazon para a chave %1</translation>
    </message>
    <message>
        <source>Look for the registry</source>
        <translation>Procurar o registro</translation>
    </message>
    <message>
        <source>It is a registry</source>
        <translation>É um registro</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Token para %1</translation>
    </message>
    <message>
        <source>The registry does not accept the token</source>
        <translation>O registro não aceita o token</translation>
    </message>
    <message>
        <source>The registry accepts the token</source>
        <translation>O registro aceita o token</translation>
    </message>
    <message>
        <source>The same without a login, to compare</source>
        <translation>O mesmo sem login, para comparar</translation>
    </message>
    <message>
        <source>Login as %1</source>
        <translation>Login como %1</translation>
    </message>
    <message>
        <source>The certificate names its host only as its common name. Most other tools refuse that.</source>
        <translation>O certificado só indica o host no nome comum (CN). A maioria das outras ferramentas recusa isso.</translation>
    </message>
    <message>
        <source>Asked once for all that were checked together.</source>
        <translation>Consultado uma só vez para todas as que foram verificadas juntas.</translation>
    </message>
    <message>
        <source>Proved by: %1</source>
        <translation>Confirmado por: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>O servidor diz: %1</translation>
    </message>
</context>
<context>
    <name>CredentialHelper</name>
    <message>
        <source>The secret of “%1” is not text, and this protocol carries nothing else.</source>
        <translation>O segredo de “%1” não é texto, e este protocolo não transporta outra coisa.</translation>
    </message>
    <message>
        <source>This is not what a tool sends to be stored.</source>
        <translation>Isto não é o que uma ferramenta envia para ser armazenado.</translation>
    </message>
    <message>
        <source>Several integrations are for this registry: %1. Set PURSER_SUBSCRIPTION to a subscription that uses one of them, work in the folder of a project of one, or make one the default of the registry in Purser.</source>
        <translation>Há várias integrações para este registro: %1. Defina PURSER_SUBSCRIPTION com uma assinatura que use uma delas, trabalhe na pasta de um projeto de uma, ou torne uma a padrão do registro no Purser.</translation>
    </message>
    <message>
        <source>This is not the address of a registry.</source>
        <translation>Isto não é o endereço de um registro.</translation>
    </message>
    <message>
        <source>the only one of its host</source>
        <translation>é a única do host</translation>
    </message>
    <message>
        <source>nothing tells it from the others</source>
        <translation>nada a distingue das outras</translation>
    </message>
    <message>
        <source>the subscription that PURSER_SUBSCRIPTION names uses it</source>
        <translation>a assinatura indicada em PURSER_SUBSCRIPTION a usa</translation>
    </message>
    <message>
        <source>the subscription that PURSER_SUBSCRIPTION names does not use it</source>
        <translation>a assinatura indicada em PURSER_SUBSCRIPTION não a usa</translation>
    </message>
    <message>
        <source>the subscription of the project in this folder uses it</source>
        <translation>a assinatura do projeto desta pasta a usa</translation>
    </message>
    <message>
        <source>the subscription of the project in this folder uses another one</source>
        <translation>a assinatura do projeto desta pasta usa outra</translation>
    </message>
    <message>
        <source>it is for that part of the registry</source>
        <translation>é para essa parte do registro</translation>
    </message>
    <message>
        <source>another one is for that part of the registry</source>
        <translation>outra é para essa parte do registro</translation>
    </message>
    <message>
        <source>it is the default of its registry</source>
        <translation>é a padrão do seu registro</translation>
    </message>
    <message>
        <source>another one is the default of its registry</source>
        <translation>outra é a padrão do seu registro</translation>
    </message>
    <message>
        <source>PURSER_SUBSCRIPTION names “%1”, and there is no such subscription.</source>
        <translation>PURSER_SUBSCRIPTION indica “%1”, e essa assinatura não existe.</translation>
    </message>
    <message>
        <source>This login to Google ends within the hour, so Purser does not keep it. Log in as _json_key with the key of a service account.</source>
        <translation>Este login no Google termina em menos de uma hora, por isso o Purser não o guarda. Faça login como _json_key com a chave de uma conta de serviço.</translation>
    </message>
    <message>
        <source>Purser does not keep the tokens of a login in the browser. Log in with a personal access token: docker login -u NAME</source>
        <translation>O Purser não guarda os tokens de um login no navegador. Faça login com um token de acesso pessoal: docker login -u NAME</translation>
    </message>
    <message>
        <source>The registry gave an identity token, which Purser does not keep. Log in with a user&apos;s name and a password or an access token that stays.</source>
        <translation>O registro deu um token de identidade, que o Purser não guarda. Faça login com um nome de usuário e uma senha ou um token de acesso permanente.</translation>
    </message>
    <message>
        <source>This password of Amazon&apos;s ends within 12 hours, so Purser does not keep it. Add an integration with the keys of the AWS account: with these Purser gets a password whenever one is asked for.</source>
        <translation>Esta senha da Amazon termina em menos de 12 horas, por isso o Purser não a guarda. Adicione uma integração com as chaves da conta da AWS: com elas, o Purser obtém uma senha sempre que uma é solicitada.</translation>
    </message>
    <message>
        <source>Several integrations have this user: %1. Change the password of the right one in Purser.</source>
        <translation>Várias integrações têm este usuário: %1. Altere a senha da integração certa no Purser.</translation>
    </message>
    <message>
        <source>“%1” is used by %2, so a logout does not delete it. End that, or delete it, in Purser.</source>
        <translation>“%1” é usada por %2, por isso um logout não a exclui. Encerre o uso ou exclua a integração no Purser.</translation>
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
        <translation>Nenhuma</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n item a revisar</numerusform>
            <numerusform>%n itens a revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Uses</source>
        <extracomment>A noun: what a project uses</extracomment>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Last Scan</source>
        <translation>Última análise</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A revisar</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>Adicionar projeto</translation>
    </message>
    <message>
        <source>Edit Project</source>
        <translation>Editar projeto</translation>
    </message>
    <message>
        <source>Project Name</source>
        <translation>Nome do projeto</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Ainda não há projetos</translation>
    </message>
    <message>
        <source>A project is a folder on this computer. A scan of it finds the files that use the integrations of this subscription, line by line.</source>
        <translation>Um projeto é uma pasta deste computador. A análise dela encontra, linha por linha, os arquivos que usam as integrações desta assinatura.</translation>
    </message>
    <message>
        <source>As its people call it, often the repository&apos;s name</source>
        <translation>Como a equipe o chama; muitas vezes, o nome do repositório</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Add Environment</source>
        <translation>Adicionar ambiente</translation>
    </message>
    <message>
        <source>Edit Environment</source>
        <translation>Editar ambiente</translation>
    </message>
    <message>
        <source>Environment Name</source>
        <translation>Nome do ambiente</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>Ainda não há ambientes</translation>
    </message>
    <message>
        <source>An environment is a place to which this subscription deploys, with the integrations it needs to pull images there.</source>
        <translation>Um ambiente é um lugar onde esta assinatura faz implantações, com as integrações de que precisa para fazer pull de imagens nele.</translation>
    </message>
    <message>
        <source>Where it runs: production, staging</source>
        <translation>Onde é executado: produção, homologação</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Add Image</source>
        <translation>Adicionar imagem</translation>
    </message>
    <message>
        <source>Edit Image</source>
        <translation>Editar imagem</translation>
    </message>
    <message>
        <source>Image Name</source>
        <translation>Nome da imagem</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Ainda não há imagens</translation>
    </message>
    <message>
        <source>An image that this subscription pulls or pushes, with the integration that logs in to its registry.</source>
        <translation>Uma imagem da qual esta assinatura faz pull ou push, com a integração que faz login no registro dela.</translation>
    </message>
    <message>
        <source>As it is pulled: registry.example.com/team/app</source>
        <translation>Como no pull: registry.example.com/team/app</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The name “%1” has no letter from A to Z, so that no variable can begin with it. Rename it.</source>
        <translation>O nome “%1” não tem nenhuma letra de A a Z, por isso nenhuma variável pode começar com ele. Renomeie-a.</translation>
    </message>
    <message>
        <source>“%1” and “%2” both set the variable %3, and one would hide the other. Take one at a time, or rename one.</source>
        <translation>“%1” e “%2” definem a variável %3, e uma ocultaria a outra. Exporte uma de cada vez ou renomeie uma.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both for %3, and such a file holds one login for each registry. Take one at a time.</source>
        <translation>“%1” e “%2” são para %3, e um arquivo desses guarda uma só credencial para cada registro. Exporte uma de cada vez.</translation>
    </message>
    <message>
        <source>“%1” does not say which account&apos;s registry it is for. Enter the AWS account ID.</source>
        <translation>“%1” não diz a que conta pertence o registro. Digite o ID da conta da AWS.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) holds a NUL byte, which no environment variable can.</source>
        <translation>O valor de %2 (“%1”) contém um byte NUL, o que nenhuma variável de ambiente aceita.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) is not text in UTF-8, and such a file is. Take the format for a shell.</source>
        <translation>O valor de %2 (“%1”) não é texto em UTF-8, e um arquivo desses precisa ser. Escolha o formato para shell.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) has several lines, and such a file has one for each variable. Take another format.</source>
        <translation>O valor de %2 (“%1”) tem várias linhas, e um arquivo desses tem uma por variável. Escolha outro formato.</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) ends in \ or holds both &apos; and `, which the readers of such files understand differently. Take the format for a shell.</source>
        <translation>O valor de %2 (“%1”) termina em \ ou contém tanto &apos; quanto `, que os leitores desses arquivos interpretam de formas diferentes. Escolha o formato para shell.</translation>
    </message>
    <message>
        <source>A secret of Kubernetes has a name of small letters, digits, “-” and “.”: give it one.</source>
        <translation>O nome de um Secret do Kubernetes contém letras minúsculas, dígitos, “-” e “.”: defina um nome.</translation>
    </message>
    <message>
        <source>A namespace of Kubernetes has a name of small letters, digits and “-”.</source>
        <translation>O nome de um namespace do Kubernetes contém letras minúsculas, dígitos e “-”.</translation>
    </message>
    <message>
        <source>“%1” sets the variable %2 twice. Rename one of its keys.</source>
        <translation>“%1” define duas vezes a variável %2. Renomeie uma das chaves.</translation>
    </message>
    <message>
        <source>“%1” worked until %2.</source>
        <translation>“%1” funcionou até %2.</translation>
    </message>
    <message>
        <source>“%1” works until %2.</source>
        <translation>“%1” funciona até %2.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>não é um arquivo</translation>
    </message>
</context>
<context>
    <name>FieldIssues</name>
    <message>
        <source>Send the password unencrypted</source>
        <translation>Enviar a senha sem criptografia</translation>
    </message>
    <message>
        <source>Trim the white space when saving</source>
        <translation>Remover os espaços ao salvar</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Purser&apos;s guide</source>
        <translation>Guia do Purser</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
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
        <translation>docker-credential-purser responde como as ferramentas esperam.</translation>
    </message>
    <message>
        <source>docker-credential-purser is not on the PATH, so no tool finds it. Put a link to it into a folder that is, such as /usr/local/bin.</source>
        <translation>docker-credential-purser não está no PATH, por isso nenhuma ferramenta o encontra. Crie um link para ele em uma pasta que esteja, como /usr/local/bin.</translation>
    </message>
    <message>
        <source>%1 is not Purser&apos;s. It said: %2</source>
        <translation>%1 não é do Purser. Ele disse: %2</translation>
    </message>
    <message>
        <source>%1 does not start: %2</source>
        <translation>%1 não inicia: %2</translation>
    </message>
    <message>
        <source>Asked for %1, docker-credential-purser said: %2</source>
        <translation>Consultado sobre %1, docker-credential-purser disse: %2</translation>
    </message>
    <message>
        <source>docker-credential-purser did not answer.</source>
        <translation>docker-credential-purser não respondeu.</translation>
    </message>
</context>
<context>
    <name>IntegrationList</name>
    <message>
        <source>None</source>
        <extracomment>No subscriptions</extracomment>
        <translation>Nenhuma</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type Name</source>
        <translation>Nome do tipo</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Não está neste computador</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Aceita: %1</translation>
    </message>
    <message>
        <source>The credential expires on %1.</source>
        <translation>A credencial expira em %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>Falta o segredo</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Sem verificação</translation>
    </message>
</context>
<context>
    <name>IntegrationType</name>
    <message>
        <source>Login server of your registry</source>
        <translation>Servidor de logon do seu registro</translation>
    </message>
    <message>
        <source>Name of a token, a service principal&apos;s application ID, or the registry&apos;s name</source>
        <translation>Nome de um token, ID do aplicativo de uma entidade de serviço ou nome do registro</translation>
    </message>
    <message>
        <source>Password of the token, or the service principal&apos;s secret</source>
        <translation>Senha do token ou segredo da entidade de serviço</translation>
    </message>
    <message>
        <source>You need the login server of your registry and a token, a service principal, or its admin user (which is off unless somebody switched it on).</source>
        <translation>Você precisa do servidor de logon do seu registro e de um token, uma entidade de serviço ou do usuário administrador (que fica desabilitado, a menos que alguém o tenha habilitado).</translation>
    </message>
    <message>
        <source>Create a token in the Azure portal, under Repository permissions, Tokens; its name is the username. To list tags it needs the right metadata/read.</source>
        <translation>Crie um token no portal do Azure, em Permissões do repositório, Tokens; o nome dele é o nome de usuário. Para listar tags, ele precisa da permissão metadata/read.</translation>
    </message>
    <message>
        <source>The password goes to the keychain of this computer and nowhere else.</source>
        <translation>A senha vai para o chaveiro deste computador e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Your JFrog Artifactory host</source>
        <translation>Seu host do JFrog Artifactory</translation>
    </message>
    <message>
        <source>Your JFrog Artifactory username</source>
        <translation>Seu nome de usuário do JFrog Artifactory</translation>
    </message>
    <message>
        <source>Password, identity token or reference token</source>
        <translation>Senha, token de identidade ou token de referência</translation>
    </message>
    <message>
        <source>You need the host under which your Docker repository is reached: a subdomain, a port, or Artifactory itself if repositories have paths.</source>
        <translation>Você precisa do host pelo qual o seu repositório Docker é acessado: um subdomínio, uma porta ou o próprio Artifactory, se os repositórios tiverem caminhos.</translation>
    </message>
    <message>
        <source>Create an identity token in your profile and use it as the password. The username must be the one the token was made for.</source>
        <translation>Crie um token de identidade no seu perfil e use-o como senha. O nome de usuário deve ser aquele para o qual o token foi criado.</translation>
    </message>
    <message>
        <source>Url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Last day on which the credential works, if you know it (optional)</source>
        <translation>Último dia em que a credencial funciona, se você souber (opcional)</translation>
    </message>
    <message>
        <source>Certificate Authorities</source>
        <translation>Autoridades certificadoras</translation>
    </message>
    <message>
        <source>Authorities that vouch for the registry besides the system&apos;s, as PEM (optional)</source>
        <translation>Autoridades que atestam o registro além das do sistema, em PEM (opcional)</translation>
    </message>
    <message>
        <source>Client Certificate</source>
        <translation>Certificado do cliente</translation>
    </message>
    <message>
        <source>Certificate that the registry asks its callers for, as PEM (optional)</source>
        <translation>Certificado que o registro pede a quem se conecta, em PEM (opcional)</translation>
    </message>
    <message>
        <source>Client Key</source>
        <translation>Chave do cliente</translation>
    </message>
    <message>
        <source>Private key of the client certificate, without a passphrase</source>
        <translation>Chave privada do certificado do cliente, sem frase secreta</translation>
    </message>
    <message>
        <source>Load the key file, drop it here, or paste it</source>
        <translation>Carregue o arquivo da chave, solte-o aqui ou cole-o</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s (if left empty), none, or host and port of one</source>
        <translation>O do sistema (se ficar vazio), nenhum, ou host e porta de um</translation>
    </message>
    <message>
        <source>Username used to log into Docker Hub</source>
        <translation>Nome de usuário para fazer login no Docker Hub</translation>
    </message>
    <message>
        <source>Password or access token used to log into Docker Hub</source>
        <translation>Senha ou token de acesso para fazer login no Docker Hub</translation>
    </message>
    <message>
        <source>Email used in your Docker Hub account (optional)</source>
        <translation>E-mail da sua conta do Docker Hub (opcional)</translation>
    </message>
    <message>
        <source>You need your Docker ID and an access token. With two-factor login the password itself is refused; create a token in the account settings of Docker Hub.</source>
        <translation>Você precisa do seu ID do Docker e de um token de acesso. Com autenticação de dois fatores, a própria senha é recusada; crie um token nas configurações da conta do Docker Hub.</translation>
    </message>
    <message>
        <source>Docker Hub locks a user for some minutes after several wrong passwords, so Test connection tries each one only once.</source>
        <translation>O Docker Hub bloqueia o usuário por alguns minutos depois de várias senhas erradas; por isso “Testar conexão” tenta cada uma só uma vez.</translation>
    </message>
    <message>
        <source>URL to trusted registry</source>
        <translation>URL do registro confiável</translation>
    </message>
    <message>
        <source>Login info to your trusted registry</source>
        <translation>Usuário do seu registro confiável</translation>
    </message>
    <message>
        <source>Password or access token for your trusted registry</source>
        <translation>Senha ou token de acesso do seu registro confiável</translation>
    </message>
    <message>
        <source>Email account for the user (optional)</source>
        <translation>Conta de e-mail do usuário (opcional)</translation>
    </message>
    <message>
        <source>You need the address of your trusted registry and a login for it. People who log in through SAML need an access token from their profile.</source>
        <translation>Você precisa do endereço do seu registro confiável e de credenciais para ele. Quem faz login por SAML precisa de um token de acesso do seu perfil.</translation>
    </message>
    <message>
        <source>Most trusted registries have a certificate of their own. Download their authority from the path /ca of the registry, and enter it under Connection.</source>
        <translation>A maioria dos registros confiáveis tem um certificado próprio. Baixe a autoridade deles no caminho /ca do registro e informe-a em Conexão.</translation>
    </message>
    <message>
        <source>AWS Access Key ID</source>
        <translation>ID da chave de acesso da AWS</translation>
    </message>
    <message>
        <source>Access key ID is generated when you create an access key for IAM users</source>
        <translation>O ID da chave de acesso é gerado quando você cria uma chave de acesso para usuários do IAM</translation>
    </message>
    <message>
        <source>AWS Secret Access Key</source>
        <translation>Chave de acesso secreta da AWS</translation>
    </message>
    <message>
        <source>Secret access key is generated together with the access key ID</source>
        <translation>A chave de acesso secreta é gerada junto com o ID da chave de acesso</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Region of your registry</source>
        <translation>Região do seu registro</translation>
    </message>
    <message>
        <source>AWS Account ID</source>
        <translation>ID da conta da AWS</translation>
    </message>
    <message>
        <source>Account that owns the registry; empty for the account of the key (optional)</source>
        <translation>Conta proprietária do registro; vazio para a conta da chave (opcional)</translation>
    </message>
    <message>
        <source>AWS Session Token</source>
        <translation>Token de sessão da AWS</translation>
    </message>
    <message>
        <source>Only for temporary access keys, which begin with ASIA (optional)</source>
        <translation>Só para chaves de acesso temporárias, que começam com ASIA (opcional)</translation>
    </message>
    <message>
        <source>You need an access key of an IAM user that may call ecr:GetAuthorizationToken and read (to push, write) your repositories.</source>
        <translation>Você precisa de uma chave de acesso de um usuário do IAM que possa chamar ecr:GetAuthorizationToken e ler os seus repositórios (e gravar neles, para fazer push).</translation>
    </message>
    <message>
        <source>Create it in the IAM console, under Users, Security credentials. Amazon shows the secret access key only once.</source>
        <translation>Crie-a no console do IAM, em Usuários, Credenciais de segurança. A Amazon mostra a chave de acesso secreta só uma vez.</translation>
    </message>
    <message>
        <source>The secret access key goes to the keychain of this computer. It is never sent anywhere: requests are signed with it, and the password that Amazon gives is forgotten after some hours.</source>
        <translation>A chave de acesso secreta vai para o chaveiro deste computador. Ela nunca é enviada a lugar nenhum: as solicitações são assinadas com ela, e a senha que a Amazon dá é esquecida depois de algumas horas.</translation>
    </message>
    <message>
        <source>JSON Key</source>
        <translation>Chave JSON</translation>
    </message>
    <message>
        <source>Service account credentials from the Google Cloud console</source>
        <translation>Credenciais de conta de serviço do console do Google Cloud</translation>
    </message>
    <message>
        <source>URL of your registry, such as https://europe-docker.pkg.dev; empty for gcr.io</source>
        <translation>URL do seu registro, como https://europe-docker.pkg.dev; vazio para gcr.io</translation>
    </message>
    <message>
        <source>You need the JSON key of a service account with the role Artifact Registry Reader (to push, Writer) on your registry.</source>
        <translation>Você precisa da chave JSON de uma conta de serviço com o papel Leitor do Artifact Registry (Gravador, para fazer push) no seu registro.</translation>
    </message>
    <message>
        <source>gcr.io, us.gcr.io, eu.gcr.io and asia.gcr.io are served by Artifact Registry today. Registries made there have hosts such as europe-docker.pkg.dev.</source>
        <translation>Hoje gcr.io, us.gcr.io, eu.gcr.io e asia.gcr.io são servidos pelo Artifact Registry. Os registros criados nele têm hosts como europe-docker.pkg.dev.</translation>
    </message>
    <message>
        <source>The key is examined on this computer first. It goes to the keychain of this computer, and to no host but your registry.</source>
        <translation>A chave é examinada primeiro neste computador. Ela vai para o chaveiro deste computador e para nenhum host além do seu registro.</translation>
    </message>
    <message>
        <source>GitHub username</source>
        <translation>Nome de usuário do GitHub</translation>
    </message>
    <message>
        <source>Personal access token (classic)</source>
        <translation>Token de acesso pessoal (clássico)</translation>
    </message>
    <message>
        <source>You need a personal access token (classic) with the right read:packages, and write:packages to push. GitHub takes no password here.</source>
        <translation>Você precisa de um token de acesso pessoal (clássico) com a permissão read:packages, e write:packages para fazer push. O GitHub não aceita senha aqui.</translation>
    </message>
    <message>
        <source>Create it in the developer settings of your GitHub account. If your organisation logs in through SSO, authorise the token for it.</source>
        <translation>Crie-o nas configurações de desenvolvedor da sua conta do GitHub. Se a sua organização usa SSO, autorize o token para ele.</translation>
    </message>
    <message>
        <source>The token goes to the keychain of this computer and nowhere else.</source>
        <translation>O token vai para o chaveiro deste computador e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>URL of your own GitLab&apos;s registry; empty for registry.gitlab.com</source>
        <translation>URL do registro do seu próprio GitLab; vazio para registry.gitlab.com</translation>
    </message>
    <message>
        <source>GitLab username, or the name of a deploy token</source>
        <translation>Nome de usuário do GitLab ou nome de um token de implantação</translation>
    </message>
    <message>
        <source>Access token or deploy token</source>
        <translation>Token de acesso ou token de implantação</translation>
    </message>
    <message>
        <source>You need a token with the scope read_registry (and, to push, write_registry): a personal, project or group access token, or a deploy token with its own username.</source>
        <translation>Você precisa de um token com o escopo read_registry (e write_registry, para fazer push): um token de acesso pessoal, de projeto ou de grupo, ou um token de implantação com o próprio nome de usuário.</translation>
    </message>
    <message>
        <source>With two-factor login the password itself is refused. Create a token in your preferences, under Access Tokens.</source>
        <translation>Com autenticação de dois fatores, a própria senha é recusada. Crie um token nas suas preferências, em Tokens de acesso.</translation>
    </message>
    <message>
        <source>URL of your Harbor</source>
        <translation>URL do seu Harbor</translation>
    </message>
    <message>
        <source>Username, or a robot account such as robot$acme+builds</source>
        <translation>Nome de usuário ou uma conta robô como robot$acme+builds</translation>
    </message>
    <message>
        <source>Password, CLI secret or robot secret</source>
        <translation>Senha, segredo da CLI ou segredo do robô</translation>
    </message>
    <message>
        <source>You need a user of Harbor or a robot account. The whole name of a robot counts, with its $ and its +.</source>
        <translation>Você precisa de um usuário do Harbor ou de uma conta robô. Vale o nome completo do robô, com o $ e o +.</translation>
    </message>
    <message>
        <source>If you log in to Harbor through a company&apos;s login page (OIDC), your password does not work here: copy the CLI secret from your user profile.</source>
        <translation>Se você entra no Harbor pela página de login de uma empresa (OIDC), a sua senha não funciona aqui: copie o segredo da CLI do seu perfil de usuário.</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variável</numerusform>
            <numerusform>%n variáveis</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom Environment Variables</source>
        <translation>Variáveis de ambiente personalizadas</translation>
    </message>
    <message>
        <source>A KEY=value in each line</source>
        <translation>Uma CHAVE=valor em cada linha</translation>
    </message>
    <message>
        <source>Enter one KEY=value in each line. What follows the first “=” is the value, as it stands; quotation marks are a part of it.</source>
        <translation>Digite uma CHAVE=valor em cada linha. O que vem depois do primeiro “=” é o valor, tal como está; as aspas fazem parte dele.</translation>
    </message>
    <message>
        <source>Keys have letters, digits and “_”. Empty lines and lines that begin with “#” are left as they are.</source>
        <translation>As chaves contêm letras, dígitos e “_”. Linhas vazias e linhas que começam com “#” ficam como estão.</translation>
    </message>
    <message>
        <source>All of it goes to the keychain of this computer and nowhere else.</source>
        <translation>Tudo vai para o chaveiro deste computador e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Contents of the PEM file</source>
        <translation>Conteúdo do arquivo PEM</translation>
    </message>
    <message>
        <source>Load the PEM file, drop it here, or paste it</source>
        <translation>Carregue o arquivo PEM, solte-o aqui ou cole-o</translation>
    </message>
    <message>
        <source>You need a PEM file with a private key, a certificate, or both. It must have no passphrase.</source>
        <translation>Você precisa de um arquivo PEM com uma chave privada, um certificado ou ambos. Ele não pode ter frase secreta.</translation>
    </message>
    <message>
        <source>The file is examined on this computer as soon as it is entered: its kind, its size, and until when a certificate is valid.</source>
        <translation>O arquivo é examinado neste computador assim que é informado: o tipo, o tamanho e até quando um certificado vale.</translation>
    </message>
    <message>
        <source>The file goes to the keychain of this computer and nowhere else.</source>
        <translation>O arquivo vai para o chaveiro deste computador e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>URL to private registry</source>
        <translation>URL do registro privado</translation>
    </message>
    <message>
        <source>Login info to your private registry</source>
        <translation>Usuário do seu registro privado</translation>
    </message>
    <message>
        <source>Password for your private registry</source>
        <translation>Senha do seu registro privado</translation>
    </message>
    <message>
        <source>You need the address of your registry and a login for it. Workflows pull and push with it once it is assigned to a subscription.</source>
        <translation>Você precisa do endereço do seu registro e de credenciais para ele. Os fluxos de trabalho fazem pull e push com a integração depois que ela é atribuída a uma assinatura.</translation>
    </message>
    <message>
        <source>Image tags need token authentication; Test connection tells whether your registry offers it.</source>
        <translation>As tags de imagens exigem autenticação por token; “Testar conexão” mostra se o seu registro a oferece.</translation>
    </message>
    <message>
        <source>URL of your own Quay; empty for quay.io</source>
        <translation>URL do seu próprio Quay; vazio para quay.io</translation>
    </message>
    <message>
        <source>Username on Quay, or a robot account such as acme+builds</source>
        <translation>Nome de usuário no Quay ou uma conta robô como acme+builds</translation>
    </message>
    <message>
        <source>Encrypted password, robot token or application token</source>
        <translation>Senha criptografada, token de robô ou token de aplicativo</translation>
    </message>
    <message>
        <source>Email address associated with your account (optional)</source>
        <translation>Endereço de e-mail associado à sua conta (opcional)</translation>
    </message>
    <message>
        <source>You need a user of Quay or, better, a robot account: its name has the form namespace+name, and its token is the password.</source>
        <translation>Você precisa de um usuário do Quay ou, melhor, de uma conta robô: o nome tem a forma namespace+name, e o token é a senha.</translation>
    </message>
    <message>
        <source>For a user, create an encrypted password under Account Settings, CLI Password. For an application token the username is $oauthtoken.</source>
        <translation>Para um usuário, crie uma senha criptografada em Account Settings, CLI Password. Para um token de aplicativo, o nome de usuário é $oauthtoken.</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>Private key in OpenSSH&apos;s own form or PEM</source>
        <translation>Chave privada no formato próprio do OpenSSH ou em PEM</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase that opens the key, if it has one (optional)</source>
        <translation>Frase secreta que abre a chave, se ela tiver uma (opcional)</translation>
    </message>
    <message>
        <source>You need the private key: the file without .pub, made by ssh-keygen. The public key belongs on the servers that are to know it.</source>
        <translation>Você precisa da chave privada: o arquivo sem .pub, criado pelo ssh-keygen. A chave pública deve ficar nos servidores que vão reconhecê-la.</translation>
    </message>
    <message>
        <source>The key is examined on this computer as soon as it is entered: its kind, its size, its fingerprint, and whether it is whole.</source>
        <translation>A chave é examinada neste computador assim que é informada: o tipo, o tamanho, a impressão digital e se está íntegra.</translation>
    </message>
    <message>
        <source>Key and passphrase go to the keychain of this computer and nowhere else.</source>
        <translation>A chave e a frase secreta vão para o chaveiro deste computador e para nenhum outro lugar.</translation>
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
        <translation>chave</translation>
    </message>
    <message>
        <source>generic</source>
        <translation>genérico</translation>
    </message>
    <message>
        <source>Key-Value pair</source>
        <translation>Pares chave-valor</translation>
    </message>
    <message>
        <source>PEM Key</source>
        <translation>Chave PEM</translation>
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
        <translation>Chave SSH</translation>
    </message>
    <message>
        <source>The address of the registry itself, as in the names of its images up to the first slash. Purser sends the credential to this address only.</source>
        <translation>O endereço do próprio registro, como aparece nos nomes das imagens até a primeira barra. O Purser envia a credencial somente a esse endereço.</translation>
    </message>
    <message>
        <source>The name that you log in to the registry with. It stands in your profile there; robot accounts and tokens have names of their own.</source>
        <translation>O nome com que você faz login no registro. Ele aparece no seu perfil no registro; contas robô e tokens têm nomes próprios.</translation>
    </message>
    <message>
        <source>Proves to the registry who you are. Where the registry gives access tokens, create one in your settings there instead of using your password: it can be taken back by itself. Purser keeps it in the keychain of this computer.</source>
        <translation>Prova ao registro quem você é. Se o registro oferecer tokens de acesso, crie um nas configurações da sua conta no registro e use-o no lugar da senha: ele pode ser revogado separadamente. O Purser o guarda no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>The email address of your account at the registry. No check needs it; some tools write it into their configuration.</source>
        <translation>O endereço de e-mail da sua conta no registro. Nenhuma verificação precisa dele; algumas ferramentas o gravam nas próprias configurações.</translation>
    </message>
    <message>
        <source>The registry shows this day where the credential was created. Purser reminds you before it comes.</source>
        <translation>O registro mostra essa data no lugar em que a credencial foi criada. O Purser avisa você antes que ela chegue.</translation>
    </message>
    <message>
        <source>The key file of a service account, which Google Cloud lets you download once, when the key is created. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>O arquivo de chave de uma conta de serviço, que o Google Cloud permite baixar uma única vez, quando a chave é criada. O Purser o guarda, byte a byte, no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Names the access key. You find it in the security credentials of the user in the AWS console.</source>
        <translation>Identifica a chave de acesso. Você o encontra nas credenciais de segurança do usuário, no console da AWS.</translation>
    </message>
    <message>
        <source>The secret part of the access key, which AWS shows once, when the key is created. Purser signs its requests with it; the key itself is never sent.</source>
        <translation>A parte secreta da chave de acesso, que a AWS mostra uma única vez, quando a chave é criada. O Purser assina as solicitações com ela; a própria chave nunca é enviada.</translation>
    </message>
    <message>
        <source>It is a part of the registry&apos;s address: 123456789012.dkr.ecr.REGION.amazonaws.com.</source>
        <translation>Faz parte do endereço do registro: 123456789012.dkr.ecr.REGION.amazonaws.com.</translation>
    </message>
    <message>
        <source>The twelve digits with which the registry&apos;s address begins. Needed only for a registry of another account than that of the key.</source>
        <translation>Os doze dígitos com que começa o endereço do registro. Só é necessário para um registro de uma conta diferente da conta da chave.</translation>
    </message>
    <message>
        <source>Comes with temporary keys, together with their ID and secret, and ends with them.</source>
        <translation>Vem com as chaves temporárias, junto com o ID e o segredo delas, e expira com elas.</translation>
    </message>
    <message>
        <source>The half of the key pair that stays with you, usually a file in the folder .ssh without the ending .pub. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>A metade do par de chaves que fica com você, geralmente um arquivo da pasta .ssh sem a terminação .pub. O Purser a guarda, byte a byte, no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Chosen by whoever made the key. Without it a protected key cannot be opened; Purser keeps it in the keychain of this computer.</source>
        <translation>Escolhida por quem criou a chave. Sem ela, não é possível abrir uma chave protegida; o Purser a guarda no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>The whole file, with its lines BEGIN and END. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>O arquivo inteiro, com as linhas BEGIN e END. O Purser o guarda, byte a byte, no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Names and values that your builds need in their environment. All values are treated as secrets.</source>
        <translation>Nomes e valores de que os seus builds precisam no ambiente. Todos os valores são tratados como segredos.</translation>
    </message>
    <message>
        <source>Needed when the registry&apos;s certificate was issued by your company itself. Whoever runs the registry has the file. It counts for this registry only.</source>
        <translation>Necessário quando o certificado do registro foi emitido pela sua própria empresa. Quem administra o registro tem o arquivo. Vale só para este registro.</translation>
    </message>
    <message>
        <source>Few registries ask for one. You get it, with its key, from whoever runs the registry.</source>
        <translation>Poucos registros pedem um. Quem o fornece, junto com a chave, é quem administra o registro.</translation>
    </message>
    <message>
        <source>Belongs to the client certificate and proves that the certificate is yours. Purser keeps it in the keychain of this computer.</source>
        <translation>Corresponde ao certificado do cliente e prova que o certificado é seu. O Purser a guarda no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>The computer through which this registry is reached. Your network&apos;s administrator knows its name and port.</source>
        <translation>O computador pelo qual este registro é acessado. O administrador da sua rede sabe o nome e a porta.</translation>
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
        <translation>Tem mais de 4 MiB, por isso não foi lido.</translation>
    </message>
    <message>
        <source>Line %1, column %2: it is nested too deeply.</source>
        <translation>Linha %1, coluna %2: há níveis demais de aninhamento.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON.</source>
        <translation>Linha %1, coluna %2: isto não é JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” is there twice.</source>
        <translation>Linha %1, coluna %2: “%3” aparece duas vezes.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object in braces.</source>
        <translation>É JSON, mas não é um objeto entre chaves.</translation>
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
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The key is encrypted.</source>
        <translation>A chave está criptografada.</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificado de</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Válido até %1.</translation>
    </message>
    <message>
        <source>%1, valid until %2.</source>
        <translation>%1, válido até %2.</translation>
    </message>
</context>
<context>
    <name>KeychainJobs</name>
    <message>
        <source>The keychain was asked from a second thread.</source>
        <translation>O chaveiro foi consultado por uma segunda thread.</translation>
    </message>
    <message>
        <source>The keychain cannot be used while QT_NO_GLIB is set: its answers would never arrive.</source>
        <translation>O chaveiro não pode ser usado enquanto QT_NO_GLIB estiver definida: as respostas nunca chegariam.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain reported the secret as stored but does not have it.</source>
        <translation>O chaveiro informou que o segredo foi armazenado, mas não o tem.</translation>
    </message>
    <message>
        <source>The keychain reported the secret as erased but still has it.</source>
        <translation>O chaveiro informou que o segredo foi apagado, mas ainda o tem.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Sair sem salvar?</translation>
    </message>
    <message>
        <source>What you typed in this form is lost if you leave it now.</source>
        <translation>O que você digitou neste formulário será perdido se você sair agora.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
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
        <translation>A leitura da lista foi interrompida.</translation>
    </message>
    <message>
        <source>No repository can be named like this, so nothing was asked.</source>
        <translation>Nenhum repositório pode ter esse nome, por isso nada foi consultado.</translation>
    </message>
    <message>
        <source>A name has small letters, digits and . _ - between slashes, such as acme/web.</source>
        <translation>Um nome contém letras minúsculas, dígitos e . _ - entre barras, como acme/web.</translation>
    </message>
    <message>
        <source>The repositories of %1 cannot be listed here.</source>
        <translation>Os repositórios de %1 não podem ser listados aqui.</translation>
    </message>
    <message>
        <source>Many registries list theirs to administrators only, or to nobody. Type the name of the one you need.</source>
        <translation>Muitos registros só listam os seus para administradores, ou para ninguém. Digite o nome do repositório de que você precisa.</translation>
    </message>
    <message>
        <source>%3 does not exist on %1, or %2 may not see it.</source>
        <translation>%3 não existe em %1, ou %2 não pode vê-lo.</translation>
    </message>
    <message>
        <source>Compare the name with the registry&apos;s own pages.</source>
        <translation>Compare o nome com as páginas do próprio registro.</translation>
    </message>
    <message>
        <source>%1 does not let %2 read %3.</source>
        <translation>%1 não deixa %2 ler %3.</translation>
    </message>
    <message>
        <source>Ask whoever owns the repository for the right to read it.</source>
        <translation>Peça permissão de leitura ao proprietário do repositório.</translation>
    </message>
    <message>
        <source>The list of %1 goes in circles, so it was ended.</source>
        <translation>A lista de %1 anda em círculos, por isso foi encerrada.</translation>
    </message>
    <message>
        <source>The list of %1 has more pages than can be read, so it was ended.</source>
        <translation>A lista de %1 tem mais páginas do que se pode ler, por isso foi encerrada.</translation>
    </message>
    <message>
        <source>The list of %1 is longer than can be shown, so it was ended.</source>
        <translation>A lista de %1 é mais longa do que se pode mostrar, por isso foi encerrada.</translation>
    </message>
    <message>
        <source>%1 wants its list continued at %4, where the login must not go, so it was ended.</source>
        <translation>%1 quer que a lista continue em %4, para onde as credenciais não devem ir, por isso foi encerrada.</translation>
    </message>
    <message>
        <source>Whoever runs the registry has to repair its addresses.</source>
        <translation>Quem administra o registro precisa corrigir os endereços dele.</translation>
    </message>
    <message>
        <source>What %1 answered is not a list.</source>
        <translation>O que %1 respondeu não é uma lista.</translation>
    </message>
    <message>
        <source>Check the integration; its address may be the one of a web site.</source>
        <translation>Confira a integração; o endereço dela pode ser o de um site.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 não pôde ser consultado.</translation>
    </message>
</context>
<context>
    <name>LoginEmptying</name>
    <message>
        <source>Not all logins of this registry are in the account.</source>
        <translation>Nem todas as credenciais deste registro estão na conta.</translation>
    </message>
    <message>
        <source>Something is said there that Purser does not know.</source>
        <translation>Há algo indicado ali que o Purser não conhece.</translation>
    </message>
    <message>
        <source>docker-credential-%1 is named for this registry.</source>
        <translation>docker-credential-%1 está indicado para este registro.</translation>
    </message>
    <message>
        <source>No helper can be named in a file of this old form, so the passwords stay in it. Connect docker and podman to Purser, then delete it.</source>
        <translation>Em um arquivo neste formato antigo não é possível indicar um auxiliar, por isso as senhas ficam nele. Conecte docker e podman ao Purser e depois exclua o arquivo.</translation>
    </message>
    <message>
        <source>docker-credential-purser is not on the PATH, so the tools would find no login.</source>
        <translation>docker-credential-purser não está no PATH, por isso as ferramentas não encontrariam nenhuma credencial.</translation>
    </message>
    <message>
        <source>The tools ask your own account, not this one, so they would find no login.</source>
        <translation>As ferramentas consultam a sua própria conta, não esta, por isso não encontrariam nenhuma credencial.</translation>
    </message>
    <message>
        <source>Purser would answer with another login for this registry.</source>
        <translation>O Purser responderia com outra credencial para este registro.</translation>
    </message>
    <message>
        <source>%1 was changed since Purser emptied it. It was left as it is.</source>
        <translation>%1 foi alterado depois que o Purser o esvaziou. Ficou como está.</translation>
    </message>
    <message>
        <source>Purser has taken nothing out of %1.</source>
        <translation>O Purser não retirou nada de %1.</translation>
    </message>
</context>
<context>
    <name>LoginImport</name>
    <message>
        <source>What it is filed under is not the address of one registry.</source>
        <translation>A chave desta entrada não é o endereço de um único registro.</translation>
    </message>
    <message>
        <source>This is not written as docker writes a login.</source>
        <translation>Isto não está escrito como o docker escreve uma credencial.</translation>
    </message>
    <message>
        <source>“auth” is not base64.</source>
        <translation>“auth” não está em base64.</translation>
    </message>
    <message>
        <source>“auth” holds bytes that are not text.</source>
        <translation>“auth” contém bytes que não são texto.</translation>
    </message>
    <message>
        <source>“auth” is no user name and password: there is no colon in it.</source>
        <translation>“auth” não contém nome de usuário e senha: não há dois-pontos.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Falta o nome de usuário.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta a senha.</translation>
    </message>
    <message>
        <source>An identity token works only in the tool that renews it. Make a password or an access token at the registry, and add that.</source>
        <translation>Um token de identidade só funciona na ferramenta que o renova. Crie uma senha ou um token de acesso no registro e adicione-o.</translation>
    </message>
    <message>
        <source>A registry token ends within minutes. Add user name and password.</source>
        <translation>Um token de registro expira em minutos. Adicione nome de usuário e senha.</translation>
    </message>
    <message>
        <source>A token of docker&apos;s login in the browser works only there. Make an access token at Docker Hub, and add that.</source>
        <translation>Um token do login do docker no navegador só funciona lá. Crie um token de acesso no Docker Hub e adicione-o.</translation>
    </message>
    <message>
        <source>Amazon&apos;s password ends within 12 hours. Add the keys of the AWS account instead.</source>
        <translation>A senha da Amazon expira em até 12 horas. Adicione no lugar dela as chaves da conta da AWS.</translation>
    </message>
    <message>
        <source>Google&apos;s access token ends within an hour. Add the key of a service account instead.</source>
        <translation>O token de acesso do Google expira em até uma hora. Adicione no lugar dele a chave de uma conta de serviço.</translation>
    </message>
    <message>
        <source>Azure&apos;s token ends within 3 hours. Add a token of the registry or a service principal.</source>
        <translation>O token do Azure expira em até 3 horas. Adicione um token do registro ou uma entidade de serviço.</translation>
    </message>
    <message>
        <source>The helper does not give it away: %1</source>
        <translation>O auxiliar não a entrega: %1</translation>
    </message>
    <message>
        <source>“%1” has this password already.</source>
        <translation>“%1” já tem esta senha.</translation>
    </message>
    <message>
        <source>It is the same login as one before it.</source>
        <translation>É a mesma credencial de uma anterior.</translation>
    </message>
    <message>
        <source>One before it has another password, and the tools use that one.</source>
        <translation>Uma anterior tem outra senha, e as ferramentas usam aquela.</translation>
    </message>
    <message>
        <source>The helper has the password; it is asked only if you want it.</source>
        <translation>O auxiliar tem a senha; ele só é consultado se você quiser.</translation>
    </message>
    <message>
        <source>Purser answers for it already.</source>
        <translation>O Purser já cuida disso.</translation>
    </message>
    <message>
        <source>Nothing is stored there.</source>
        <translation>Não há nada armazenado ali.</translation>
    </message>
    <message>
        <source>Several integrations are for this user, with other passwords. Edit the one that is meant.</source>
        <translation>Várias integrações são para este usuário, com outras senhas. Edite a que for a certa.</translation>
    </message>
    <message>
        <source>Key of a service account</source>
        <translation>Chave de uma conta de serviço</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>With docker-credential-%1</source>
        <translation>Com docker-credential-%1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Sem conteúdo</translation>
    </message>
    <message>
        <source>Add as “%1”</source>
        <translation>Adicionar como “%1”</translation>
    </message>
    <message>
        <source>Replace the password of “%1”</source>
        <translation>Substituir a senha de “%1”</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>Não pode ser importada</translation>
    </message>
</context>
<context>
    <name>LoginPlace</name>
    <message>
        <source>“%1” is not an object in braces.</source>
        <translation>“%1” não é um objeto entre chaves.</translation>
    </message>
    <message>
        <source>“%1” is not text.</source>
        <translation>“%1” não é texto.</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>a variável %1</translation>
    </message>
</context>
<context>
    <name>LoginRows</name>
    <message>
        <source>Cannot be read</source>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%1 · %2 em %3</translation>
    </message>
    <message>
        <source>The password is no longer in the file.</source>
        <translation>A senha não está mais no arquivo.</translation>
    </message>
    <message>
        <source>The password stays in the file. %1</source>
        <translation>A senha fica no arquivo. %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Não importada</translation>
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
        <translation>Já existia</translation>
    </message>
    <message>
        <source>All other registries</source>
        <translation>Todos os outros registros</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>não marcada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Others on this computer can read %1.</source>
        <translation>Outras pessoas neste computador podem ler %1.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
</context>
<context>
    <name>OtherHelper</name>
    <message>
        <source>%1 said: %2</source>
        <translation>%1 disse: %2</translation>
    </message>
    <message>
        <source>%1 does not start: %2</source>
        <translation>%1 não inicia: %2</translation>
    </message>
    <message>
        <source>%1 is not on the PATH.</source>
        <translation>%1 não está no PATH.</translation>
    </message>
    <message>
        <source>%1 did not answer within 10 seconds.</source>
        <translation>%1 não respondeu em 10 segundos.</translation>
    </message>
    <message>
        <source>%1 answered without end.</source>
        <translation>%1 respondeu sem parar.</translation>
    </message>
    <message>
        <source>%1 answered with something else than asked for.</source>
        <translation>%1 respondeu algo diferente do que foi pedido.</translation>
    </message>
</context>
<context>
    <name>PictureLint</name>
    <message>
        <source>%1: %2 has no alternative text</source>
        <translation>%1: %2 não tem texto alternativo</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1: falta %2</translation>
    </message>
    <message>
        <source>%1 is shown nowhere</source>
        <translation>%1 não é mostrado em lugar nenhum</translation>
    </message>
    <message>
        <source>%1: %2 is not what Purser shows today</source>
        <translation>%1: %2 não corresponde ao que o Purser mostra hoje</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Não existe a pasta “%1”.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no scene “%1”.</source>
        <translation>Não existe a cena “%1”.</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>alterado: %1</translation>
    </message>
    <message>
        <source>no scene makes it any more: %1</source>
        <translation>não é mais gerado por nenhuma cena: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in %1 s</source>
        <translation>
            <numerusform>%n figura em %1 s</numerusform>
            <numerusform>%n figuras em %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não foi possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>“%1” is not known. There is: %2.</source>
        <translation>“%1” não é conhecido. Há: %2.</translation>
    </message>
    <message>
        <source>“%1” is no scale between 1 and %2.</source>
        <translation>“%1” não é uma escala entre 1 e %2.</translation>
    </message>
    <message>
        <source>Where the pictures go.</source>
        <translation>Onde ficam as figuras.</translation>
    </message>
    <message>
        <source>A file or a folder of scenes, instead of the guide&apos;s.</source>
        <translation>Um arquivo ou uma pasta de cenas, em vez das do guia.</translation>
    </message>
    <message>
        <source>Names of scenes, by comma.</source>
        <translation>Nomes de cenas, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Languages, by comma.</source>
        <translation>Idiomas, separados por vírgulas.</translation>
    </message>
    <message>
        <source>light, dark or both, by comma.</source>
        <translation>light, dark ou ambos, separados por vírgula.</translation>
    </message>
    <message>
        <source>Scales, by comma: 1,2.</source>
        <translation>Escalas, separadas por vírgulas: 1,2.</translation>
    </message>
    <message>
        <source>ltr or rtl, instead of the language&apos;s own.</source>
        <translation>ltr ou rtl, em vez da direção do idioma.</translation>
    </message>
    <message>
        <source>Formats of the steps, by comma: md,rst,html.</source>
        <translation>Formatos dos passos, separados por vírgulas: md,rst,html.</translation>
    </message>
    <message>
        <source>How many processes render.</source>
        <translation>Quantos processos geram figuras.</translation>
    </message>
    <message>
        <source>Renders again and compares; writes nothing but differences.</source>
        <translation>Gera de novo e compara; grava apenas as diferenças.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” é um argumento a mais.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Não existe o arquivo nem a pasta “%1”.</translation>
    </message>
    <message>
        <source>A process that renders has ended before its time.</source>
        <translation>Um processo que gera figuras terminou antes da hora.</translation>
    </message>
</context>
<context>
    <name>ProjectFindings</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>A hint only</source>
        <translation>Só um indício</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>A pasta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>As Written There</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A revisar</translation>
    </message>
</context>
<context>
    <name>RightSentences</name>
    <message>
        <source>It was not asked.</source>
        <translation>Não foi consultado.</translation>
    </message>
    <message>
        <source>A repository&apos;s name has small letters, digits and . _ - between slashes only, so nothing was asked.</source>
        <translation>O nome de um repositório só contém letras minúsculas, dígitos e . _ - entre barras, por isso nada foi consultado.</translation>
    </message>
    <message>
        <source>Found by the token&apos;s granted access.</source>
        <translation>Constatado pelo acesso que o token concede.</translation>
    </message>
    <message>
        <source>Found by the token service, which gives a token for it.</source>
        <translation>Constatado pelo serviço de tokens, que dá um token para isso.</translation>
    </message>
    <message>
        <source>Found by the token service, which refuses a token for it.</source>
        <translation>Constatado pelo serviço de tokens, que nega um token para isso.</translation>
    </message>
    <message>
        <source>Found by reading its tags.</source>
        <translation>Constatado pela leitura das tags.</translation>
    </message>
    <message>
        <source>Found by reading its tags without a login: everybody may.</source>
        <translation>Constatado pela leitura das tags sem login: todos podem.</translation>
    </message>
    <message>
        <source>Found by asking: the registry says that the token does not allow it.</source>
        <translation>Constatado por consulta: o registro diz que o token não o permite.</translation>
    </message>
    <message>
        <source>Found by asking: the registry forbids it.</source>
        <translation>Constatado por consulta: o registro o proíbe.</translation>
    </message>
    <message>
        <source>Found by asking: the registry shows no such repository.</source>
        <translation>Constatado por consulta: o registro não mostra esse repositório.</translation>
    </message>
    <message>
        <source>Found by opening an upload and cancelling it.</source>
        <translation>Constatado ao abrir um envio e cancelá-lo.</translation>
    </message>
    <message>
        <source>Found by trying to open an upload: the registry refuses it.</source>
        <translation>Constatado ao tentar abrir um envio: o registro o recusa.</translation>
    </message>
    <message>
        <source>The token does not say it; only trying a push can tell.</source>
        <translation>O token não o diz; só tentando um push é possível saber.</translation>
    </message>
    <message>
        <source>This registry does not say what one may; only trying a push can tell.</source>
        <translation>Este registro não diz o que é permitido; só tentando um push é possível saber.</translation>
    </message>
    <message>
        <source>It was not asked, because this registry would create the repository by it.</source>
        <translation>Não foi consultado, porque com isso este registro criaria o repositório.</translation>
    </message>
    <message>
        <source>The registry could not be asked.</source>
        <translation>O registro não pôde ser consultado.</translation>
    </message>
    <message>
        <source>%1 may pull from %2.</source>
        <translation>%1 pode fazer pull de %2.</translation>
    </message>
    <message>
        <source>%1 may not pull from %2.</source>
        <translation>%1 não pode fazer pull de %2.</translation>
    </message>
    <message>
        <source>It is not known whether %1 may pull from %2.</source>
        <translation>Não se sabe se %1 pode fazer pull de %2.</translation>
    </message>
    <message>
        <source>%1 may push to %2.</source>
        <translation>%1 pode fazer push para %2.</translation>
    </message>
    <message>
        <source>%1 may not push to %2.</source>
        <translation>%1 não pode fazer push para %2.</translation>
    </message>
    <message>
        <source>It is not known whether %1 may push to %2.</source>
        <translation>Não se sabe se %1 pode fazer push para %2.</translation>
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
        <translation>Pull não permitido</translation>
    </message>
    <message>
        <source>May not push</source>
        <translation>Push não permitido</translation>
    </message>
    <message>
        <source>Pull not known</source>
        <translation>Pull desconhecido</translation>
    </message>
    <message>
        <source>Push not known</source>
        <translation>Push desconhecido</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 O servidor diz: %2</translation>
    </message>
    <message>
        <source>The upload that was opened could not be cancelled; it is empty, and the registry forgets it by itself.</source>
        <translation>O envio que foi aberto não pôde ser cancelado; está vazio, e o registro o esquece sozinho.</translation>
    </message>
    <message>
        <source>%1 does not exist, or you may not see it.</source>
        <translation>%1 não existe, ou você não pode vê-lo.</translation>
    </message>
</context>
<context>
    <name>ScanSentences</name>
    <message>
        <source>Not scanned: it cannot be read (%1).</source>
        <translation>Não analisado: não pode ser lido (%1).</translation>
    </message>
    <message>
        <source>Not scanned: it is larger than 1 MiB.</source>
        <translation>Não analisado: é maior que 1 MiB.</translation>
    </message>
    <message>
        <source>Not scanned: it is a pipe, a socket or a device, not a file.</source>
        <translation>Não analisado: é um pipe, um soquete ou um dispositivo, não um arquivo.</translation>
    </message>
    <message>
        <source>Not scanned: it is not text.</source>
        <translation>Não analisado: não é texto.</translation>
    </message>
    <message>
        <source>Not scanned from here on, the rest is not well-formed: %1.</source>
        <translation>Não analisado daqui em diante, o resto não está bem formado: %1.</translation>
    </message>
    <message>
        <source>Not scanned from here on: it is nested too deeply.</source>
        <translation>Não analisado daqui em diante: há níveis demais de aninhamento.</translation>
    </message>
    <message>
        <source>Scanned only in part: it holds more than Purser looks at (%1).</source>
        <translation>Analisado só em parte: contém mais do que o Purser examina (%1).</translation>
    </message>
    <message>
        <source>Links were not followed; there are %1.</source>
        <translation>Os links não foram seguidos; há %1.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, so it is shown with “�” in it.</source>
        <translation>O nome não está em UTF-8, por isso é mostrado com “�”.</translation>
    </message>
    <message>
        <source>Not scanned from here on: the line is indented with a tab.</source>
        <translation>Não analisado daqui em diante: a linha tem recuo com tabulação.</translation>
    </message>
    <message>
        <source>“%1” stands twice here; only one of them counts.</source>
        <translation>“%1” aparece aqui duas vezes; só uma delas conta.</translation>
    </message>
    <message>
        <source>“integration:” is not read here.</source>
        <translation>“integration:” não é lido aqui.</translation>
    </message>
    <message>
        <source>Integrations below “build:” are not read.</source>
        <translation>As integrações abaixo de “build:” não são lidas.</translation>
    </message>
    <message>
        <source>A list directly below “integrations:” is not read.</source>
        <translation>Uma lista diretamente abaixo de “integrations:” não é lida.</translation>
    </message>
    <message>
        <source>Templates from “%1” were not fetched, nor scanned.</source>
        <translation>Os modelos de “%1” não foram obtidos nem analisados.</translation>
    </message>
    <message>
        <source>“%1” is not an integration of this subscription.</source>
        <translation>“%1” não é uma integração desta assinatura.</translation>
    </message>
    <message>
        <source>“%1” differs from the integration&apos;s name in capital letters, so it does not match.</source>
        <translation>“%1” difere do nome da integração nas maiúsculas, por isso não corresponde.</translation>
    </message>
    <message>
        <source>“%1” is an integration of the account, but not enabled in this subscription.</source>
        <translation>“%1” é uma integração da conta, mas não está habilitada nesta assinatura.</translation>
    </message>
    <message>
        <source>The type of “%1” does not belong into this section.</source>
        <translation>O tipo de “%1” não pertence a esta seção.</translation>
    </message>
    <message>
        <source>Check the permissions, then scan again.</source>
        <translation>Confira as permissões e analise novamente.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then scan again.</source>
        <translation>Salve-o como UTF-8 e analise novamente.</translation>
    </message>
    <message>
        <source>Correct the line, then scan again.</source>
        <translation>Corrija a linha e analise novamente.</translation>
    </message>
    <message>
        <source>Indent it with blanks, then scan again.</source>
        <translation>Use espaços no recuo e analise novamente.</translation>
    </message>
    <message>
        <source>Add the folders they lead to as projects of their own.</source>
        <translation>Adicione como projetos próprios as pastas para onde eles levam.</translation>
    </message>
    <message>
        <source>Rename it to open it from here.</source>
        <translation>Renomeie-o para abri-lo daqui.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Remova ou renomeie um dos dois.</translation>
    </message>
    <message>
        <source>Write “integrations:”.</source>
        <translation>Escreva “integrations:”.</translation>
    </message>
    <message>
        <source>Move “integrations:” to the left, to the level of “build:”.</source>
        <translation>Mova “integrations:” para a esquerda, até o nível de “build:”.</translation>
    </message>
    <message>
        <source>Put it below “hub:” or another section.</source>
        <translation>Coloque-a abaixo de “hub:” ou de outra seção.</translation>
    </message>
    <message>
        <source>Check the spelling, or enable an integration under this name.</source>
        <translation>Confira a grafia ou habilite uma integração com esse nome.</translation>
    </message>
    <message>
        <source>Write it exactly as the integration is named.</source>
        <translation>Escreva-o exatamente como a integração se chama.</translation>
    </message>
    <message>
        <source>Enable it in the subscription&apos;s settings.</source>
        <translation>Habilite-a nos ajustes da assinatura.</translation>
    </message>
    <message>
        <source>Move it to the section for its type.</source>
        <translation>Mova-a para a seção do tipo dela.</translation>
    </message>
    <message>
        <source>Not scanned: it cannot be read.</source>
        <translation>Não analisado: não pode ser lido.</translation>
    </message>
    <message>
        <source>Scanned only in part: it holds more than Purser looks at.</source>
        <translation>Analisado só em parte: contém mais do que o Purser examina.</translation>
    </message>
</context>
<context>
    <name>SceneFault</name>
    <message>
        <source>The sample account %1 cannot be used: %2</source>
        <translation>A conta de exemplo %1 não pode ser usada: %2</translation>
    </message>
    <message>
        <source>The sample account %1 cannot be made: %2</source>
        <translation>A conta de exemplo %1 não pode ser criada: %2</translation>
    </message>
    <message>
        <source>Nothing named “%1” is to be seen here. There is: %2.</source>
        <translation>Nada chamado “%1” está visível aqui. Há: %2.</translation>
    </message>
    <message>
        <source>“%1” has no row “%2”.</source>
        <translation>“%1” não tem a linha “%2”.</translation>
    </message>
    <message>
        <source>“%1” does not offer “%2”.</source>
        <translation>“%1” não oferece “%2”.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>“%1” não pode ser usado aqui.</translation>
    </message>
    <message>
        <source>“%1” takes no text.</source>
        <translation>“%1” não aceita texto.</translation>
    </message>
    <message>
        <source>“%1” did not come up. There is: %2.</source>
        <translation>“%1” não apareceu. Há: %2.</translation>
    </message>
    <message>
        <source>“%1” never said “%2”.</source>
        <translation>“%1” nunca mostrou “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no key.</source>
        <translation>“%1” não é uma tecla.</translation>
    </message>
    <message>
        <source>The sample account has no answer of %1.</source>
        <translation>A conta de exemplo não tem resposta de %1.</translation>
    </message>
    <message>
        <source>The window does not come to rest.</source>
        <translation>A janela não se estabiliza.</translation>
    </message>
    <message>
        <source>No font of this computer has the script of the language %1. Install %2.</source>
        <translation>Nenhuma fonte deste computador tem a escrita do idioma %1. Instale %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>The keychain has more than one item for this secret.</source>
        <translation>O chaveiro tem mais de um item para este segredo.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This is not PEM: there is no line that begins with “-----BEGIN”.</source>
        <translation>Isto não é PEM: nenhuma linha começa com “-----BEGIN”.</translation>
    </message>
    <message>
        <source>This is a web page, not a key or a certificate.</source>
        <translation>Isto é uma página web, não uma chave nem um certificado.</translation>
    </message>
    <message>
        <source>This is in the binary form DER. Convert it to PEM, for example with openssl.</source>
        <translation>Isto está no formato binário DER. Converta para PEM, por exemplo com openssl.</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file (.p12, .pfx). Take the certificate and the key out of it as PEM: openssl pkcs12.</source>
        <translation>Isto é um arquivo PKCS#12 (.p12, .pfx). Extraia dele o certificado e a chave em PEM: openssl pkcs12.</translation>
    </message>
    <message>
        <source>This is a key of PuTTY (.ppk). Export it with PuTTYgen: Conversions, Export OpenSSH key.</source>
        <translation>Isto é uma chave do PuTTY (.ppk). Exporte-a com o PuTTYgen: Conversions, Export OpenSSH key.</translation>
    </message>
    <message>
        <source>This is the public key. The private key is needed.</source>
        <translation>Esta é a chave pública. É necessária a chave privada.</translation>
    </message>
    <message>
        <source>This is a public key, from a .pub file. The private key is in the file without “.pub”.</source>
        <translation>Isto é uma chave pública, de um arquivo .pub. A chave privada está no arquivo sem “.pub”.</translation>
    </message>
    <message>
        <source>This is a certificate. The private key that belongs to it is needed.</source>
        <translation>Isto é um certificado. É necessária a chave privada correspondente.</translation>
    </message>
    <message>
        <source>This holds a private key, and this field is not kept secret. Only certificates belong here.</source>
        <translation>Isto contém uma chave privada, e este campo não é mantido em segredo. Só certificados vão aqui.</translation>
    </message>
    <message>
        <source>This holds a “%1”, which cannot be used here.</source>
        <translation>Isto contém um “%1”, que não pode ser usado aqui.</translation>
    </message>
    <message>
        <source>This is cut off: its first or its last line is missing.</source>
        <translation>Isto está incompleto: falta a primeira ou a última linha.</translation>
    </message>
    <message>
        <source>Its line breaks were lost on the way. Use the original file.</source>
        <translation>As quebras de linha se perderam no caminho. Use o arquivo original.</translation>
    </message>
    <message>
        <source>Its line breaks were turned into “\n”. Use the original file.</source>
        <translation>As quebras de linha viraram “\n”. Use o arquivo original.</translation>
    </message>
    <message>
        <source>It is damaged: what is between its first and last line is unreadable.</source>
        <translation>Está danificado: o que há entre a primeira e a última linha é ilegível.</translation>
    </message>
    <message>
        <source>This holds more than one private key. Keep only the one that is meant.</source>
        <translation>Isto contém mais de uma chave privada. Deixe só a desejada.</translation>
    </message>
    <message>
        <source>This key is encrypted with a passphrase. Here it has to be without one.</source>
        <translation>Esta chave está criptografada com uma frase secreta. Aqui ela deve estar sem frase secreta.</translation>
    </message>
    <message>
        <source>This private key does not belong to the certificate.</source>
        <translation>Esta chave privada não corresponde ao certificado.</translation>
    </message>
    <message>
        <source>This is not JSON (%1). Use the key file as Google gave it.</source>
        <translation>Isto não é JSON (%1). Use o arquivo da chave como o Google o forneceu.</translation>
    </message>
    <message>
        <source>This is a key file encoded as base64. Load the decoded file, it begins with “{”.</source>
        <translation>Isto é um arquivo de chave codificado em base64. Carregue o arquivo decodificado; ele começa com “{”.</translation>
    </message>
    <message>
        <source>This is only the private key out of a key file. Use the whole file, it begins with “{”.</source>
        <translation>Isto é só a chave privada de um arquivo de chave. Use o arquivo inteiro; ele começa com “{”.</translation>
    </message>
    <message>
        <source>This JSON is not a key file: it is no object with members.</source>
        <translation>Este JSON não é um arquivo de chave: não é um objeto com membros.</translation>
    </message>
    <message>
        <source>This is a credential of type “%1”, not the key of a service account. Create a JSON key.</source>
        <translation>Isto é uma credencial do tipo “%1”, não a chave de uma conta de serviço. Crie uma chave JSON.</translation>
    </message>
    <message>
        <source>Its type is “%1”, not “service_account”. Create a JSON key for a service account.</source>
        <translation>O tipo é “%1”, não “service_account”. Crie uma chave JSON para uma conta de serviço.</translation>
    </message>
    <message>
        <source>The key file has no usable “%1”. Download it again.</source>
        <translation>O arquivo da chave não tem um “%1” utilizável. Baixe-o novamente.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service account.</source>
        <translation>“%1” não é o endereço de uma conta de serviço.</translation>
    </message>
    <message>
        <source>The private key in it is damaged. Download the key file again.</source>
        <translation>A chave privada contida nele está danificada. Baixe o arquivo da chave novamente.</translation>
    </message>
    <message>
        <source>The line breaks of its private key were escaped twice (\\n). Use the original file.</source>
        <translation>As quebras de linha da chave privada foram escapadas duas vezes (\\n). Use o arquivo original.</translation>
    </message>
    <message>
        <source>The line breaks of its private key were lost on the way. Use the original file.</source>
        <translation>As quebras de linha da chave privada se perderam no caminho. Use o arquivo original.</translation>
    </message>
    <message>
        <source>Its private key has only %1 bits; at least 2048 are needed.</source>
        <translation>A chave privada tem só %1 bits; são necessários pelo menos 2048.</translation>
    </message>
    <message>
        <source>Its token_uri leads to “%1”, which is not Google. Do not trust this file.</source>
        <translation>O token_uri leva a “%1”, que não é do Google. Não confie neste arquivo.</translation>
    </message>
    <message>
        <source>Its quotation marks were replaced by typographic ones (“ ”). Use the original file.</source>
        <translation>As aspas foram substituídas por aspas tipográficas (“ ”). Use o arquivo original.</translation>
    </message>
    <message>
        <source>This is larger than 64 KiB. A key file has about 2.4 KB.</source>
        <translation>Isto é maior que 64 KiB. Um arquivo de chave tem cerca de 2,4 KB.</translation>
    </message>
    <message>
        <source>This is a web page or a program&apos;s message, not a key file.</source>
        <translation>Isto é uma página web ou a mensagem de um programa, não um arquivo de chave.</translation>
    </message>
    <message>
        <source>This key has only %1 bits. Many servers refuse less than 2048.</source>
        <translation>Esta chave tem só %1 bits. Muitos servidores recusam menos de 2048.</translation>
    </message>
    <message>
        <source>This is a DSA key. Servers of today refuse such keys.</source>
        <translation>Isto é uma chave DSA. Os servidores atuais recusam chaves assim.</translation>
    </message>
    <message>
        <source>Only RSA and elliptic-curve keys can be used here.</source>
        <translation>Só chaves RSA e de curva elíptica podem ser usadas aqui.</translation>
    </message>
    <message>
        <source>The key is encrypted. Enter the passphrase that opens it.</source>
        <translation>A chave está criptografada. Digite a frase secreta que a abre.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Esta frase secreta não abre a chave.</translation>
    </message>
    <message>
        <source>The key is not encrypted, so no passphrase is needed.</source>
        <translation>A chave não está criptografada, por isso nenhuma frase secreta é necessária.</translation>
    </message>
    <message>
        <source>Purser cannot try a passphrase on a key in OpenSSH&apos;s own form: it is kept without having been verified.</source>
        <translation>O Purser não consegue testar uma frase secreta em uma chave no formato próprio do OpenSSH: ela é guardada sem ter sido verificada.</translation>
    </message>
    <message>
        <source>A client certificate needs the private key that belongs to it.</source>
        <translation>Um certificado do cliente precisa da chave privada correspondente.</translation>
    </message>
    <message>
        <source>A client key needs the certificate that belongs to it.</source>
        <translation>Uma chave do cliente precisa do certificado correspondente.</translation>
    </message>
    <message>
        <source>A certificate in it expired on %1.</source>
        <translation>Um dos certificados expirou em %1.</translation>
    </message>
    <message>
        <source>A certificate in it is not valid before %1.</source>
        <translation>Um dos certificados não vale antes de %1.</translation>
    </message>
    <message>
        <source>There is no line of the form KEY=value.</source>
        <translation>Não há nenhuma linha na forma CHAVE=valor.</translation>
    </message>
    <message>
        <source>Line %1 has no “=”. Each line is a KEY=value.</source>
        <translation>A linha %1 não tem “=”. Cada linha é uma CHAVE=valor.</translation>
    </message>
    <message>
        <source>Line %1: a key has letters from A to Z, digits and “_” only, and does not begin with a digit.</source>
        <translation>Linha %1: uma chave só contém letras de A a Z, dígitos e “_”, e não começa com um dígito.</translation>
    </message>
    <message>
        <source>Line %1 repeats a key that an earlier line has.</source>
        <translation>A linha %1 repete uma chave de uma linha anterior.</translation>
    </message>
    <message>
        <source>This is the JSON key of a Google service account, not a password. Use the integration type GCR for it.</source>
        <translation>Isto é a chave JSON de uma conta de serviço do Google, não uma senha. Use para ela o tipo de integração GCR.</translation>
    </message>
    <message>
        <source>This is a key or a certificate, not a password.</source>
        <translation>Isto é uma chave ou um certificado, não uma senha.</translation>
    </message>
    <message>
        <source>This looks like user and password encoded as base64. Enter the password itself.</source>
        <translation>Isto parece usuário e senha codificados em base64. Digite a própria senha.</translation>
    </message>
    <message>
        <source>This looks like a password, and only a token works here. Tokens begin with %1.</source>
        <translation>Isto parece uma senha, e aqui só um token funciona. Os tokens começam com %1.</translation>
    </message>
    <message>
        <source>This is a token of %1, which this registry does not know.</source>
        <translation>Isto é um token de %1, que este registro não conhece.</translation>
    </message>
    <message>
        <source>This is an access key ID. The secret access key belongs here.</source>
        <translation>Isto é um ID de chave de acesso. Aqui vai a chave de acesso secreta.</translation>
    </message>
    <message>
        <source>This looks like the secret access key, and this field is not kept secret. The access key ID belongs here.</source>
        <translation>Isto parece a chave de acesso secreta, e este campo não é mantido em segredo. Aqui vai o ID da chave de acesso.</translation>
    </message>
    <message>
        <source>What begins with %1 names a user or a role. An access key ID begins with AKIA or ASIA.</source>
        <translation>O que começa com %1 designa um usuário ou uma função. Um ID de chave de acesso começa com AKIA ou ASIA.</translation>
    </message>
    <message>
        <source>Access key IDs have 20 capital letters and digits, and begin with AKIA or ASIA.</source>
        <translation>IDs de chave de acesso têm 20 letras maiúsculas e dígitos e começam com AKIA ou ASIA.</translation>
    </message>
    <message>
        <source>This has %1 characters; secret access keys have 40.</source>
        <translation>Isto tem %1 caracteres; chaves de acesso secretas têm 40.</translation>
    </message>
    <message>
        <source>The access key is a temporary one (it begins with ASIA), and works only with its session token.</source>
        <translation>A chave de acesso é temporária (começa com ASIA) e só funciona com o token de sessão dela.</translation>
    </message>
    <message>
        <source>The access key is a lasting one (it begins with AKIA), to which no session token belongs.</source>
        <translation>A chave de acesso é permanente (começa com AKIA), e nenhum token de sessão pertence a ela.</translation>
    </message>
    <message>
        <source>This is not the code of a region. It should look like eu-central-1.</source>
        <translation>Isto não é o código de uma região. Deve ser parecido com eu-central-1.</translation>
    </message>
    <message>
        <source>Purser knows no region of this name. Is %1 meant?</source>
        <translation>O Purser não conhece nenhuma região com este nome. Você quis dizer %1?</translation>
    </message>
    <message>
        <source>An AWS account ID has 12 digits.</source>
        <translation>Um ID de conta da AWS tem 12 dígitos.</translation>
    </message>
    <message>
        <source>This is the address of a whole registry. Enter only %1 of it.</source>
        <translation>Este é o endereço de um registro inteiro. Digite só esta parte: %1.</translation>
    </message>
    <message>
        <source>This is still empty.</source>
        <translation>Isto ainda está vazio.</translation>
    </message>
    <message>
        <source>“%1” already exists. Names differ by more than capital letters; choose another.</source>
        <translation>“%1” já existe. Os nomes devem diferir em mais do que maiúsculas; escolha outro.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Isto tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>This holds a line break or an invisible character. Type it again.</source>
        <translation>Isto contém uma quebra de linha ou um caractere invisível. Digite novamente.</translation>
    </message>
    <message>
        <source>In workflow variables this reads the same as “%1”, so one would hide the other.</source>
        <translation>Nas variáveis dos fluxos de trabalho isto se lê igual a “%1”, por isso uma ocultaria a outra.</translation>
    </message>
    <message>
        <source>This address names no host. It should look like https://registry.example.com.</source>
        <translation>Este endereço não indica nenhum host. Deve ser parecido com https://registry.example.com.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; they have fields of their own.</source>
        <translation>Omita do endereço o nome de usuário e a senha; eles têm campos próprios.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”; the registry&apos;s address ends before.</source>
        <translation>Omita o que vem depois de “?” ou “#”; o endereço do registro termina antes.</translation>
    </message>
    <message>
        <source>“%1” is not how a registry is reached. Use https (or http).</source>
        <translation>Não se acessa um registro por “%1”. Use https (ou http).</translation>
    </message>
    <message>
        <source>Leave out “%1”; only the address of the registry itself is needed.</source>
        <translation>Omita “%1”; só o endereço do próprio registro é necessário.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like https://registry.example.com.</source>
        <translation>Isto não é um endereço. Deve ser parecido com https://registry.example.com.</translation>
    </message>
    <message>
        <source>With http the password travels to %1 unencrypted. Use https, or say that you mean it.</source>
        <translation>Com http, a senha vai até %1 sem criptografia. Use https ou confirme que é isso que você quer.</translation>
    </message>
    <message>
        <source>The address leads elsewhere now. Type the secret again if it may be sent to %1.</source>
        <translation>O endereço agora leva a outro lugar. Digite o segredo novamente se ele puder ser enviado a %1.</translation>
    </message>
    <message>
        <source>This begins or ends with white space, perhaps pasted by accident. Trim it, or keep it?</source>
        <translation>Isto começa ou termina com espaços, talvez colados sem querer. Remover ou manter?</translation>
    </message>
    <message>
        <source>A user name for a registry cannot hold a colon.</source>
        <translation>Um nome de usuário de registro não pode conter dois-pontos.</translation>
    </message>
    <message>
        <source>Docker Hub knows people by their Docker ID here, not by an e-mail address.</source>
        <translation>Aqui, o Docker Hub identifica as pessoas pelo ID do Docker, não por um endereço de e-mail.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It may be left empty.</source>
        <translation>Isto não é um endereço de e-mail. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>This is no date. Write year, month and day, such as 2027-01-31.</source>
        <translation>Isto não é uma data. Escreva ano, mês e dia, como 2027-01-31.</translation>
    </message>
    <message>
        <source>This day is over, so the credential counts as expired.</source>
        <translation>Esse dia já passou, por isso a credencial é considerada expirada.</translation>
    </message>
    <message>
        <source>This host belongs to the integration type “%1”, whose hints and checks fit it better.</source>
        <translation>Este host pertence ao tipo de integração “%1”, cujas dicas e verificações são mais adequadas a ele.</translation>
    </message>
    <message>
        <source>This type&apos;s registries have other hosts, such as %1. Make sure that this one is meant.</source>
        <translation>Os registros deste tipo têm outros hosts, como %1. Confirme que este é o desejado.</translation>
    </message>
    <message>
        <source>Write “system”, “none”, or host and port of a proxy, such as proxy.example.com:3128.</source>
        <translation>Escreva “system”, “none” ou o host e a porta de um proxy, como proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP proxy. Only the host and port of one can be used.</source>
        <translation>“%1” não é um proxy HTTP. Só é possível usar o host e a porta de um.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the proxy&apos;s address: it is not kept secret.</source>
        <translation>Omita do endereço do proxy o nome de usuário e a senha: ele não é mantido em segredo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>O arquivo não pode ser lido: %1</translation>
    </message>
    <message>
        <source>“%1” is not an integration type. See: purserctl type list</source>
        <translation>“%1” não é um tipo de integração. Consulte: purserctl type list</translation>
    </message>
    <message>
        <source>This integration type has no field “%1”.</source>
        <translation>Este tipo de integração não tem o campo “%1”.</translation>
    </message>
    <message>
        <source>There is no subscription “%1” in this account.</source>
        <translation>Não existe a assinatura “%1” nesta conta.</translation>
    </message>
    <message>
        <source>This integration is no longer in the account. Choose another.</source>
        <translation>Esta integração não está mais na conta. Escolha outra.</translation>
    </message>
    <message>
        <source>The subscription does not use an integration “%1”.</source>
        <translation>A assinatura não usa nenhuma integração “%1”.</translation>
    </message>
    <message>
        <source>Only an integration of the type %1 can take this place.</source>
        <translation>Só uma integração do tipo %1 pode ocupar este lugar.</translation>
    </message>
    <message>
        <source>Select at least one project, or let all projects use it.</source>
        <translation>Selecione pelo menos um projeto ou deixe que todos os projetos a usem.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from “/” on.</source>
        <translation>Informe o caminho completo da pasta, a partir de “/”.</translation>
    </message>
    <message>
        <source>It is no key of a service account: it names no type. Create a JSON key for one.</source>
        <translation>Não é a chave de uma conta de serviço: não indica nenhum tipo. Crie uma chave JSON para uma.</translation>
    </message>
    <message>
        <source>Purser knows no region of this name. Region codes look like eu-central-1.</source>
        <translation>O Purser não conhece nenhuma região com este nome. Os códigos de região são parecidos com eu-central-1.</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Deu tudo certo.</translation>
    </message>
    <message>
        <source>Some of the input cannot be saved like this.</source>
        <translation>Parte do que foi digitado não pode ser salva assim.</translation>
    </message>
    <message>
        <source>There is no “%1” in this account.</source>
        <translation>Não existe “%1” nesta conta.</translation>
    </message>
    <message>
        <source>“%1” is in use, so it was not removed.</source>
        <translation>“%1” está em uso, por isso não houve remoção.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since you opened it.</source>
        <translation>“%1” sofreu alterações em outro lugar desde que você o abriu.</translation>
    </message>
    <message>
        <source>“%1” was changed since, so this can no longer be undone or redone.</source>
        <translation>“%1” sofreu alterações depois disso, por isso não é mais possível desfazer nem refazer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>A pasta “%1” não existe.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>A pasta “%1” não pode ser lida.</translation>
    </message>
    <message>
        <source>“%1” has no registry to ask; what it holds was examined when it was saved.</source>
        <translation>“%1” não tem nenhum registro a consultar; o conteúdo foi examinado ao ser salvo.</translation>
    </message>
    <message>
        <source>Amazon gave no password for the keys of “%1”.</source>
        <translation>A Amazon não deu nenhuma senha para as chaves de “%1”.</translation>
    </message>
    <message>
        <source>The account “%1” cannot be opened.</source>
        <translation>A conta “%1” não pode ser aberta.</translation>
    </message>
    <message>
        <source>The account “%1” may only be read, not changed.</source>
        <translation>A conta “%1” só pode ser lida, não alterada.</translation>
    </message>
    <message>
        <source>Another program is writing to the account “%1”.</source>
        <translation>Outro programa está gravando na conta “%1”.</translation>
    </message>
    <message>
        <source>The disk that holds the account “%1” is full. Nothing was changed.</source>
        <translation>O disco que contém a conta “%1” está cheio. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a Purser account. The file was left exactly as it is.</source>
        <translation>“%1” está danificado ou não é uma conta do Purser. O arquivo ficou exatamente como estava.</translation>
    </message>
    <message>
        <source>The account “%1” was written by a newer Purser, so this one only reads it.</source>
        <translation>A conta “%1” foi gravada por um Purser mais recente, por isso este só a lê.</translation>
    </message>
    <message>
        <source>The account&apos;s file “%1” was moved or replaced while Purser had it open. Nothing was changed.</source>
        <translation>O arquivo da conta “%1” foi movido ou substituído enquanto o Purser o mantinha aberto. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The account “%1” could not be read or written.</source>
        <translation>A conta “%1” não pôde ser lida ou gravada.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not in this computer&apos;s keychain.</source>
        <translation>O segredo de “%1” não está no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>The stored secret of “%1” was entered for another registry, so it was not used.</source>
        <translation>O segredo armazenado de “%1” foi digitado para outro registro, por isso não foi usado.</translation>
    </message>
    <message>
        <source>The secret is too large for the keychain.</source>
        <translation>O segredo é grande demais para o chaveiro.</translation>
    </message>
    <message>
        <source>What the keychain holds for “%1” is not what Purser stored there.</source>
        <translation>O que o chaveiro contém para “%1” não é o que o Purser armazenou ali.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain denied Purser access.</source>
        <translation>O chaveiro negou o acesso ao Purser.</translation>
    </message>
    <message>
        <source>The keychain&apos;s question was dismissed.</source>
        <translation>A pergunta do chaveiro foi dispensada.</translation>
    </message>
    <message>
        <source>This computer has no keychain service running.</source>
        <translation>Este computador não tem nenhum serviço de chaveiro em execução.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>O chaveiro não responde.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>O chaveiro falhou.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether it was removed meanwhile.</source>
        <translation>Confira a grafia e se houve remoção nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Release or remove what uses it first.</source>
        <translation>Libere ou remova primeiro o que o usa.</translation>
    </message>
    <message>
        <source>Open it again to see the change, then repeat yours.</source>
        <translation>Abra novamente para ver a alteração e depois repita a sua.</translation>
    </message>
    <message>
        <source>Make the change by hand.</source>
        <translation>Faça a alteração manualmente.</translation>
    </message>
    <message>
        <source>Connect the disk it is on, or give the project another folder.</source>
        <translation>Conecte o disco em que ela está ou dê outra pasta ao projeto.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>Confira as permissões da pasta.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Confira as permissões do arquivo e da pasta dele.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>Restore it from a backup (files named “….backup-…” beside it), or choose another account.</source>
        <translation>Restaure-a de uma cópia de segurança (os arquivos “….backup-…” ao lado dela) ou escolha outra conta.</translation>
    </message>
    <message>
        <source>Update Purser to change this account.</source>
        <translation>Atualize o Purser para alterar esta conta.</translation>
    </message>
    <message>
        <source>Restart Purser to open the file that is there now.</source>
        <translation>Reinicie o Purser para abrir o arquivo que está lá agora.</translation>
    </message>
    <message>
        <source>Check the disk that holds the account.</source>
        <translation>Confira o disco que contém a conta.</translation>
    </message>
    <message>
        <source>Edit the integration and type the secret again.</source>
        <translation>Edite a integração e digite o segredo novamente.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing was changed.</source>
        <translation>Desbloqueie-o e tente novamente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Allow Purser to use the keychain, then try again.</source>
        <translation>Permita que o Purser use o chaveiro e tente novamente.</translation>
    </message>
    <message>
        <source>Start one, for example gnome-keyring, in your session. Purser keeps secrets nowhere else.</source>
        <translation>Inicie um na sua sessão, por exemplo gnome-keyring. O Purser não guarda segredos em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows, then try again.</source>
        <translation>Procure uma pergunta do chaveiro atrás de outras janelas e tente novamente.</translation>
    </message>
    <message>
        <source>Check that the keychain service of your session works.</source>
        <translation>Veja se o serviço de chaveiro da sua sessão funciona.</translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1 Ele diz: “%2”</translation>
    </message>
    <message>
        <source>Keychain: unlocked</source>
        <translation>Chaveiro: desbloqueado</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>Chaveiro: bloqueado</translation>
    </message>
    <message>
        <source>Keychain: none on this computer</source>
        <translation>Chaveiro: nenhum neste computador</translation>
    </message>
    <message>
        <source>Keychain: not answering</source>
        <translation>Chaveiro: não responde</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>The helper “%1”</source>
        <translation>O auxiliar “%1”</translation>
    </message>
    <message>
        <source>A password in a file</source>
        <translation>Uma senha em um arquivo</translation>
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
        <translation>Não é um arquivo: %1</translation>
    </message>
</context>
<context>
    <name>SubscriptionIntegrationList</name>
    <message>
        <source>Not used</source>
        <translation>Sem uso</translation>
    </message>
    <message>
        <source>Gone: choose another</source>
        <translation>Não existe mais: escolha outra</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos os projetos</translation>
    </message>
    <message>
        <source>The account integration behind it is gone: what uses it cannot log in. Choose another one with Edit.</source>
        <translation>A integração da conta na qual ela se baseia não existe mais: o que a usa não consegue fazer login. Escolha outra com Editar.</translation>
    </message>
    <message>
        <source>%1, %2, account integration: %3, used by: %4</source>
        <translation>%1, %2, integração da conta: %3, usada por: %4</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Account Integration</source>
        <translation>Integração da conta</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Atualização</translation>
    </message>
</context>
<context>
    <name>SubscriptionList</name>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%n órfã</numerusform>
            <numerusform>%n órfãs</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
    </message>
    <message numerus="yes">
        <source>The account integration behind %n of these is(are) gone: what uses it cannot log in. Open the subscription to choose another.</source>
        <translation>
            <numerusform>A integração da conta na qual se baseia %n destas não existe mais: o que a usa não consegue fazer login. Abra a assinatura para escolher outra.</numerusform>
            <numerusform>As integrações da conta nas quais se baseiam %n destas não existem mais: o que as usa não consegue fazer login. Abra a assinatura para escolher outras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>Atualização</translation>
    </message>
</context>
<context>
    <name>SubscriptionModel</name>
    <message>
        <source>%1, selected</source>
        <translation>%1, selecionada</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No integrations</extracomment>
        <translation>nenhuma</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integração</numerusform>
            <numerusform>%n integrações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orphan(s)</source>
        <translation>
            <numerusform>%1, %n órfã</numerusform>
            <numerusform>%1, %n órfãs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today at %1</source>
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>Yesterday at %1</source>
        <translation>Ontem, %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired today</source>
        <translation>Expirou hoje</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Expirou há %n dia</numerusform>
            <numerusform>Expirou há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Expira hoje</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>Expira amanhã</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expira em %n dia</numerusform>
            <numerusform>Expira em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Last Monday at %1</source>
        <translation>Segunda-feira passada, %1</translation>
    </message>
    <message>
        <source>Last Tuesday at %1</source>
        <translation>Terça-feira passada, %1</translation>
    </message>
    <message>
        <source>Last Wednesday at %1</source>
        <translation>Quarta-feira passada, %1</translation>
    </message>
    <message>
        <source>Last Thursday at %1</source>
        <translation>Quinta-feira passada, %1</translation>
    </message>
    <message>
        <source>Last Friday at %1</source>
        <translation>Sexta-feira passada, %1</translation>
    </message>
    <message>
        <source>Last Saturday at %1</source>
        <translation>Sábado passado, %1</translation>
    </message>
    <message>
        <source>Last Sunday at %1</source>
        <translation>Domingo passado, %1</translation>
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
        <translation>podman, skopeo e buildah</translation>
    </message>
</context>
<context>
    <name>ToolFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 não pode ser lido.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 não é um arquivo.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB, so it was not read.</source>
        <translation>%1 tem mais de 4 MiB, por isso não foi lido.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. It was left as it is.</source>
        <translation>%1 foi alterado por outra pessoa nesse meio-tempo. Ficou como estava.</translation>
    </message>
    <message>
        <source>%1 could not be written. It is as it was.</source>
        <translation>%1 não pôde ser gravado. Está como estava.</translation>
    </message>
</context>
<context>
    <name>ToolFinding</name>
    <message>
        <source>This is the account %2, and the tools are answered from %1. Set PURSER_ACCOUNT for the tools, too.</source>
        <translation>Esta é a conta %2, e as ferramentas recebem respostas de %1. Defina PURSER_ACCOUNT também para as ferramentas.</translation>
    </message>
    <message>
        <source>%1 names the helper “%2”, and there is no program docker-credential-%2 on the PATH: logins fail. Connect the registry to Purser, or take the helper out of the file.</source>
        <translation>%1 indica o auxiliar “%2”, e não há nenhum programa docker-credential-%2 no PATH: os logins falham. Conecte o registro ao Purser ou retire o auxiliar do arquivo.</translation>
    </message>
    <message>
        <source>The password for %2 in %1 is looked at before Purser. Import it, or log out with the tool that wrote it.</source>
        <translation>A senha para %2 em %1 é consultada antes do Purser. Importe-a ou faça logout com a ferramenta que a gravou.</translation>
    </message>
    <message>
        <source>%1 names Purser for every registry (“credsStore”). podman, skopeo and buildah do not look at that: connect them, too.</source>
        <translation>%1 indica o Purser para todos os registros (“credsStore”). podman, skopeo e buildah não levam isso em conta: conecte-os também.</translation>
    </message>
    <message>
        <source>%1 names a helper for “%2”, and no tool looks for that. Write the registry&apos;s host alone.</source>
        <translation>%1 indica um auxiliar para “%2”, e nenhuma ferramenta procura por isso. Escreva só o host do registro.</translation>
    </message>
    <message>
        <source>Other people on this computer can read the passwords in %1. Import them, or run: chmod 600 %1</source>
        <translation>Outras pessoas neste computador podem ler as senhas em %1. Importe-as ou execute: chmod 600 %1</translation>
    </message>
    <message>
        <source>The variable DOCKER_AUTH_CONFIG is set. Newer dockers take its logins before anything else.</source>
        <translation>A variável DOCKER_AUTH_CONFIG está definida. Versões mais recentes do docker usam as credenciais dela antes de qualquer outra coisa.</translation>
    </message>
    <message>
        <source>The variable REGISTRY_AUTH_FILE is set. podman, skopeo and buildah look at %1 and at nothing else.</source>
        <translation>A variável REGISTRY_AUTH_FILE está definida. podman, skopeo e buildah leem %1 e nada mais.</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projeto</numerusform>
            <numerusform>%n projetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n ambiente</numerusform>
            <numerusform>%n ambientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integração</numerusform>
            <numerusform>%n integrações</numerusform>
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
        <translation>Guarda as contas de registros de contêineres de uma empresa.</translation>
    </message>
    <message>
        <source>The account&apos;s file.</source>
        <translation>O arquivo da conta.</translation>
    </message>
    <message>
        <source>Begins with new-integration or check-all.</source>
        <translation>Começa com new-integration ou check-all.</translation>
    </message>
    <message>
        <source>Purser knows no action “%1”.</source>
        <translation>O Purser não conhece a ação “%1”.</translation>
    </message>
</context>
<context>
    <name>purser::ActivityModel</name>
    <message>
        <source>Can be taken back until %1</source>
        <translation>Reversível até: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
</context>
<context>
    <name>purser::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Find in the activity</source>
        <translation>Buscar na atividade</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Nada foi feito ainda</translation>
    </message>
    <message>
        <source>Every change of the account leaves a line here: when it was made, by whom, and what it was.</source>
        <translation>Cada alteração da conta deixa uma linha aqui: quando foi feita, por quem e em que consistiu.</translation>
    </message>
</context>
<context>
    <name>purser::Breadcrumb</name>
    <message>
        <source>You are here</source>
        <translation>Você está aqui</translation>
    </message>
</context>
<context>
    <name>purser::CertificatesEdit</name>
    <message>
        <source>Paste the certificate here, drop its file, or load it.</source>
        <translation>Cole o certificado aqui, solte o arquivo dele ou carregue-o.</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>Carregar arquivo…</translation>
    </message>
    <message>
        <source>Load certificates</source>
        <translation>Carregar certificados</translation>
    </message>
</context>
<context>
    <name>purser::CheckHistory</name>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Sem verificação</translation>
    </message>
    <message>
        <source>Not checked since it was changed</source>
        <translation>Sem verificação desde a alteração</translation>
    </message>
    <message>
        <source>Last check: %1, %2</source>
        <translation>Última verificação: %1, %2</translation>
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
        <translation>Buscar em %1</translation>
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
        <translation>Cancelar as verificações</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked</source>
        <translation>
            <numerusform>%1 de %n verificada</numerusform>
            <numerusform>%1 de %n verificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked, %2 failing</source>
        <translation>
            <numerusform>%1 de %n verificada, %2 com falha</numerusform>
            <numerusform>%1 de %n verificadas, %2 com falha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckTrace</name>
    <message>
        <source>Result of the check</source>
        <translation>Resultado da verificação</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Testando a conexão…</translation>
    </message>
    <message>
        <source>Asking the registry. Nothing is saved by this.</source>
        <translation>Consultando o registro. Nada é salvo com isso.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Não testada</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid %3 to %4. SHA-256 %5</source>
        <translation>Certificado de %1, emitido por %2, válido de %3 a %4. SHA-256 %5</translation>
    </message>
    <message>
        <source>Trust this certificate for %1</source>
        <translation>Confiar neste certificado para %1</translation>
    </message>
    <message>
        <source>Let %1 receive the password</source>
        <translation>Permitir que %1 receba a senha</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
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
        <translation>Escolher no calendário</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por exemplo, %1</translation>
    </message>
</context>
<context>
    <name>purser::DeleteDialog</name>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>Tem certeza de que deseja excluir %1?</translation>
    </message>
    <message>
        <source>Please delete following dependencies before deleting %1</source>
        <translation>Exclua as seguintes dependências antes de excluir %1</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>Nenhuma dependência</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>%n dependência</numerusform>
            <numerusform>%n dependências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) only mention(s) it and block(s) nothing.</source>
        <translation>
            <numerusform>Mais %n lugar só a menciona e não bloqueia nada.</numerusform>
            <numerusform>Mais %n lugares só a mencionam e não bloqueiam nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>Lendo novamente os arquivos de %1 de %n projeto…</numerusform>
            <numerusform>Lendo novamente os arquivos de %1 de %n projetos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm Delete Account Integration</source>
        <translation>Confirmar exclusão da integração da conta</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependências</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>Liberar todas…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Reads the files of the projects anew</source>
        <translation>Lê novamente os arquivos dos projetos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
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
        <translation>Voltar à exclusão de “%1”</translation>
    </message>
    <message>
        <source>The deletion of %1 waits until nothing depends on it any more.</source>
        <translation>A exclusão de %1 espera até que nada mais dependa dela.</translation>
    </message>
</context>
<context>
    <name>purser::DependencyDelegate</name>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>The project&apos;s folder is not known.</source>
        <translation>A pasta do projeto não é conhecida.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir arquivo</translation>
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
        <translation>Dependências</translation>
    </message>
    <message>
        <source>Left and right choose between the buttons of a row, Enter presses one.</source>
        <translation>As setas esquerda e direita escolhem entre os botões de uma linha; Enter aciona um.</translation>
    </message>
</context>
<context>
    <name>purser::DependencyText</name>
    <message>
        <source>entered by hand</source>
        <translation>inserida manualmente</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>Change %1 so that it does not use “%2” any more.</source>
        <translation>Altere %1 para que não use mais “%2”.</translation>
    </message>
    <message>
        <source>Change line %1 of %2 so that it does not use “%3” any more.</source>
        <translation>Altere a linha %1 de %2 para que não use mais “%3”.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Subscription Images</source>
        <translation>Imagens da assinatura</translation>
    </message>
    <message>
        <source>Subscription Integrations</source>
        <translation>Integrações de assinatura</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>todos os projetos</translation>
    </message>
    <message>
        <source>selected projects</source>
        <translation>projetos selecionados</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>%1 is the name of a subscription integration</extracomment>
        <translation>por meio de %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>%1 is a time ago, such as “2 hours ago”</extracomment>
        <translation>visto: %1</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n thing(s) of this subscription: release these first.</source>
        <translation>
            <numerusform>Usada por %n item desta assinatura: libere-o primeiro.</numerusform>
            <numerusform>Usada por %n itens desta assinatura: libere-os primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hint only: this does not block deletion.</source>
        <translation>Só um indício: isto não bloqueia a exclusão.</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a place within a file</extracomment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>when %1</source>
        <extracomment>%1 is a condition as it stands in the file</extracomment>
        <translation>condição: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>em %1</translation>
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
        <translation>Ainda não há nenhuma integração habilitada para esta assinatura.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it uses besides what a scan finds in its files. It keeps these integrations from being deleted.</source>
        <translation>O que ele usa além do que uma análise encontra nos arquivos. Impede que essas integrações sejam excluídas.</translation>
    </message>
    <message>
        <source>Which integrations it needs. It keeps these from being deleted.</source>
        <translation>De quais integrações precisa. Impede que elas sejam excluídas.</translation>
    </message>
    <message>
        <source>Purser reads its files to find what they use, and never changes them. May stay empty.</source>
        <translation>O Purser lê os arquivos dela para descobrir o que usam e nunca os altera. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>This folder is not on this computer now.</source>
        <translation>Esta pasta não está neste computador agora.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>The name under which it stands in lists, and in the reason why an integration cannot be deleted.</source>
        <translation>O nome que aparece nas listas e no motivo pelo qual uma integração não pode ser excluída.</translation>
    </message>
</context>
<context>
    <name>purser::DependentsPage</name>
    <message>
        <source>Scan all</source>
        <translation>Analisar todos</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analisar</translation>
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
        <translation>Confirmar exclusão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>Tem certeza de que deseja excluir %1?</translation>
    </message>
    <message>
        <source>Please delete following dependencies before deleting %1</source>
        <translation>Exclua as seguintes dependências antes de excluir %1</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>Nenhuma dependência</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>%n dependência</numerusform>
            <numerusform>%n dependências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s), none of which is in the way</source>
        <translation>
            <numerusform>%n dependência, que não impede a exclusão</numerusform>
            <numerusform>%n dependências, nenhuma das quais impede a exclusão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n entered by hand</source>
        <translation>
            <numerusform>Liberar %n inserida manualmente</numerusform>
            <numerusform>Liberar %n inseridas manualmente</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>Nenhum programa abriu %1.</translation>
    </message>
</context>
<context>
    <name>purser::ExplainBox</name>
    <message>
        <source>Clear default</source>
        <translation>Remover padrão</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>What a tool would get</source>
        <translation>O que uma ferramenta obteria</translation>
    </message>
    <message>
        <source>Integrations for this registry</source>
        <translation>Integrações para este registro</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Tornar padrão</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No subscription</extracomment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>As the tool or an image names it</source>
        <translation>Como a ferramenta ou uma imagem o escreve</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Where the tool is started</source>
        <translation>Onde a ferramenta é iniciada</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>If PURSER_SUBSCRIPTION names one</source>
        <translation>Se PURSER_SUBSCRIPTION indicar uma</translation>
    </message>
    <message>
        <source>The tool gets the login of %1.</source>
        <translation>A ferramenta recebe as credenciais de %1.</translation>
    </message>
    <message>
        <source>No integration is for it. The tool goes on without a login.</source>
        <translation>Nenhuma integração corresponde a este registro. A ferramenta continua sem login.</translation>
    </message>
    <message>
        <source>The address of a registry, as in the names of its images up to the first slash. Below stands what a tool that asks for it gets.</source>
        <translation>O endereço de um registro, como aparece nos nomes das imagens até a primeira barra. Abaixo é mostrado o que recebe uma ferramenta que pede as credenciais dele.</translation>
    </message>
    <message>
        <source>A folder with a project of Purser&apos;s decides for its subscription. Empty: no folder.</source>
        <translation>Uma pasta com um projeto do Purser determina a assinatura: a desse projeto. Vazio: nenhuma pasta.</translation>
    </message>
    <message>
        <source>The environment variable PURSER_SUBSCRIPTION of the tool overrules its folder.</source>
        <translation>A variável de ambiente PURSER_SUBSCRIPTION da ferramenta prevalece sobre a pasta.</translation>
    </message>
</context>
<context>
    <name>purser::ExportDialog</name>
    <message>
        <source>This file is there already.</source>
        <translation>Este arquivo já existe.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go to the clipboard, where every program of yours can read them.</source>
        <translation>
            <numerusform>Os segredos de %n integração vão para a área de transferência, onde qualquer programa seu pode lê-los.</numerusform>
            <numerusform>Os segredos de %n integrações vão para a área de transferência, onde qualquer programa seu pode lê-los.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go into this file as they are. Whoever can read it, or a copy of it, has these logins.</source>
        <translation>
            <numerusform>Os segredos de %n integração vão para este arquivo como estão. Quem puder lê-lo, ou ler uma cópia dele, terá essas credenciais.</numerusform>
            <numerusform>Os segredos de %n integrações vão para este arquivo como estão. Quem puder lê-lo, ou ler uma cópia dele, terá essas credenciais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amazon is asked for a password, which works for 12 hours.</source>
        <translation>Será pedida à Amazon uma senha, que funciona por 12 horas.</translation>
    </message>
    <message>
        <source>Copied %1. The clipboard is emptied after 30 seconds.</source>
        <translation>Credenciais copiadas: %1. A área de transferência é esvaziada após 30 segundos.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there is as it was.</source>
        <translation>%1 não pôde ser gravado: %2. O que havia ali está como estava.</translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <translation>Exportado para %2: %1.</translation>
    </message>
    <message>
        <source>Export Integrations</source>
        <translation>Exportar integrações</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Nome do Secret</translation>
    </message>
    <message>
        <source>What imagePullSecrets calls it</source>
        <translation>Como o imagePullSecrets o chama</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Where it belongs; empty for the one it is applied to</source>
        <translation>Ao qual pertence; vazio para aquele em que for aplicado</translation>
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
        <translation>A ferramenta a que o arquivo se destina. Dela dependem o formato do arquivo e se ele contém segredos.</translation>
    </message>
    <message>
        <source>The name of the Kubernetes secret that is made: small letters, digits, dots and hyphens. Pods refer to it by this name.</source>
        <translation>O nome do Secret do Kubernetes que é criado: letras minúsculas, dígitos, pontos e hifens. Os pods se referem a ele por esse nome.</translation>
    </message>
    <message>
        <source>The Kubernetes namespace of the pods that use the secret. Secrets are seen in their own namespace only.</source>
        <translation>O namespace do Kubernetes dos pods que usam o Secret. Os Secrets só são visíveis no próprio namespace.</translation>
    </message>
</context>
<context>
    <name>purser::ExportTarget</name>
    <message>
        <source>A file that only you may read</source>
        <translation>Um arquivo que só você pode ler</translation>
    </message>
    <message>
        <source>The clipboard, for 30 seconds</source>
        <translation>A área de transferência, por 30 segundos</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Type a path, or browse</source>
        <translation>Digite um caminho ou procure</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>Where the file is written. Only you can read it; delete it when it has done its work.</source>
        <translation>Onde o arquivo é gravado. Só você pode lê-lo; exclua-o quando ele tiver cumprido a sua função.</translation>
    </message>
</context>
<context>
    <name>purser::ExportWords</name>
    <message>
        <source>Logins for docker and podman</source>
        <translation>Credenciais para docker e podman</translation>
    </message>
    <message>
        <source>Kubernetes secret</source>
        <translation>Secret do Kubernetes</translation>
    </message>
    <message>
        <source>GitLab CI variable</source>
        <translation>Variável do GitLab CI</translation>
    </message>
    <message>
        <source>Variables: .env file</source>
        <translation>Variáveis: arquivo .env</translation>
    </message>
    <message>
        <source>Variables: --env-file</source>
        <translation>Variáveis: --env-file</translation>
    </message>
    <message>
        <source>Variables: shell script</source>
        <translation>Variáveis: script de shell</translation>
    </message>
    <message>
        <source>A config.json for a CI, or an auth.json for podman, skopeo and buildah</source>
        <translation>Um config.json para uma CI, ou um auth.json para podman, skopeo e buildah</translation>
    </message>
    <message>
        <source>A manifest for imagePullSecrets</source>
        <translation>Um manifesto para imagePullSecrets</translation>
    </message>
    <message>
        <source>The value of DOCKER_AUTH_CONFIG. In GitLab choose “Masked”, and no variable expansion</source>
        <translation>O valor de DOCKER_AUTH_CONFIG. No GitLab, escolha “Masked” e sem expansão de variáveis</translation>
    </message>
    <message>
        <source>As Docker Compose and shells read them: ACMEHUB_INTEGRATION_PASSWORD and so on</source>
        <translation>Como o Docker Compose e os shells as leem: ACMEHUB_INTEGRATION_PASSWORD e assim por diante</translation>
    </message>
    <message>
        <source>As docker run and podman run read them, one in each line</source>
        <translation>Como docker run e podman run as leem, uma em cada linha</translation>
    </message>
    <message>
        <source>For a shell to read with “.”: every value as it is</source>
        <translation>Para um shell ler com “.”: cada valor como está</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>purser::FieldEditor</name>
    <message>
        <source>Service account key</source>
        <translation>Chave de conta de serviço</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep the stored one</source>
        <translation>Manter o valor armazenado</translation>
    </message>
    <message>
        <source>Remove the stored one</source>
        <translation>Remover o valor armazenado</translation>
    </message>
</context>
<context>
    <name>purser::FileVisits</name>
    <message>
        <source>No program could open %1.</source>
        <translation>Nenhum programa conseguiu abrir %1.</translation>
    </message>
</context>
<context>
    <name>purser::FindingsList</name>
    <message>
        <source>Running docker-credential-purser as the tools do…</source>
        <translation>Executando docker-credential-purser como as ferramentas fazem…</translation>
    </message>
</context>
<context>
    <name>purser::FindingsPane</name>
    <message>
        <source>Open file</source>
        <translation>Abrir arquivo</translation>
    </message>
    <message>
        <source>Uses in files</source>
        <translation>Usos em arquivos</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A revisar</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Analisar agora</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Ainda sem pasta</translation>
    </message>
    <message>
        <source>With the folder of this project, Purser finds what its files use.</source>
        <translation>Com a pasta deste projeto, o Purser descobre o que os arquivos usam.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No file of this project names an integration of this subscription, or a registry of one.</source>
        <translation>Nenhum arquivo deste projeto cita uma integração desta assinatura ou o registro de uma delas.</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Sem análise</translation>
    </message>
    <message>
        <source>A scan reads the files that use registries, and changes none.</source>
        <translation>Uma análise lê os arquivos que usam registros e não altera nenhum.</translation>
    </message>
</context>
<context>
    <name>purser::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Type a path, browse, or drop a folder here</source>
        <translation>Digite um caminho, procure ou solte uma pasta aqui</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Pasta do projeto</translation>
    </message>
    <message>
        <source>A folder of this computer. It is only read.</source>
        <translation>Uma pasta deste computador. Ela é apenas lida.</translation>
    </message>
</context>
<context>
    <name>purser::FormFoot</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>purser::FormPage</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Nenhuma alteração ainda</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>Falta preencher: %1</translation>
    </message>
</context>
<context>
    <name>purser::FormSidebar</name>
    <message>
        <source>Examined on this computer</source>
        <translation>Examinado neste computador</translation>
    </message>
</context>
<context>
    <name>purser::ImportDialog</name>
    <message>
        <source>Looking for the logins of docker, podman and their kin…</source>
        <translation>Procurando as credenciais de docker, podman e similares…</translation>
    </message>
    <message>
        <source>Those that are ticked become integrations. Their passwords go to the keychain.</source>
        <translation>As marcadas viram integrações. As senhas delas vão para o chaveiro.</translation>
    </message>
    <message>
        <source>No logins found</source>
        <translation>Nenhuma credencial encontrada</translation>
    </message>
    <message>
        <source>Looked in %1.</source>
        <translation>Locais examinados: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
            <numerusform>%1 de %n credencial importada…</numerusform>
            <numerusform>%1 de %n credenciais importadas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) imported.</source>
        <translation>
            <numerusform>%n credencial importada.</numerusform>
            <numerusform>%n credenciais importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) removed from files.</source>
        <translation>
            <numerusform>%n senha removida de arquivos.</numerusform>
            <numerusform>%n senhas removidas de arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Logins</source>
        <translation>Importar credenciais</translation>
    </message>
    <message>
        <source>Remove these passwords from the files afterwards</source>
        <translation>Remover depois estas senhas dos arquivos</translation>
    </message>
    <message>
        <source>docker-credential-purser is named there instead, so that everything still pulls. A password that it does not answer with stays.</source>
        <translation>docker-credential-purser é indicado ali no lugar delas, para que todos os pulls continuem funcionando. Uma senha com a qual ele não responde fica.</translation>
    </message>
    <message>
        <source>Logins that were found</source>
        <translation>Credenciais encontradas</translation>
    </message>
    <message>
        <source>Ask other helpers</source>
        <translation>Consultar outros auxiliares</translation>
    </message>
    <message>
        <source>Runs the credential helpers that are named in the files</source>
        <translation>Executa os auxiliares de credenciais indicados nos arquivos</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Atualizar</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationChoiceModel</name>
    <message>
        <source>+ Add integration</source>
        <translation>+ Adicionar integração</translation>
    </message>
    <message>
        <source>%1: another type</source>
        <translation>%1: outro tipo</translation>
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
        <translation>Integrações da conta</translation>
    </message>
    <message>
        <source>Find an integration</source>
        <translation>Buscar uma integração</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No integration</extracomment>
        <translation>Nenhuma selecionada</translation>
    </message>
    <message>
        <source>Account Integration: %1</source>
        <translation>Integração da conta: %1</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationForm</name>
    <message>
        <source>Name of the account integration</source>
        <translation>Nome da integração da conta</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Nome da integração</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Own certificate authority, client certificate, proxy</source>
        <translation>Autoridade certificadora própria, certificado do cliente, proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Mudar para %1</translation>
    </message>
    <message>
        <source>What this account calls the integration; you choose it. People find the integration by this name, and it is offered as the name under which a subscription uses it.</source>
        <translation>Como esta conta chama a integração; é você quem escolhe o nome. É por ele que a integração é encontrada, e é ele o nome sugerido quando uma assinatura passa a usá-la.</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationFormPage</name>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Adicionar integração</translation>
    </message>
    <message>
        <source>Create %1 Integration</source>
        <translation>Criar integração de %1</translation>
    </message>
    <message>
        <source>Choose an integration type to begin</source>
        <translation>Escolha um tipo de integração para começar</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Nenhuma alteração ainda</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Repositories and tags…</source>
        <translation>Repositórios e tags…</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>Falta preencher: %1</translation>
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
            <numerusform>Verificar %n selecionada</numerusform>
            <numerusform>Verificar %n selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Verificar todas</translation>
    </message>
    <message>
        <source>Repositories and tags…</source>
        <translation>Repositórios e tags…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected…</source>
        <translation>
            <numerusform>Exportar %n selecionada…</numerusform>
            <numerusform>Exportar %n selecionadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Account Integrations</source>
        <translation>Integrações da conta</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationUses</name>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Add to more subscriptions</source>
        <translation>Adicionar a mais assinaturas</translation>
    </message>
    <message>
        <source>This account integration is not used by any subscription.</source>
        <translation>Nenhuma assinatura usa esta integração da conta.</translation>
    </message>
    <message>
        <source>This account integration is being used by the following subscriptions:</source>
        <translation>As seguintes assinaturas usam esta integração da conta:</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>%1 is the name under which a subscription uses the integration</extracomment>
        <translation>como %1</translation>
    </message>
    <message>
        <source>In %1 it is called %2.</source>
        <translation>Em %1, ela se chama %2.</translation>
    </message>
    <message numerus="yes">
        <source>In %n subscription(s) it has another name, since its own was taken there.</source>
        <translation>
            <numerusform>Em %n assinatura, ela tem outro nome, porque o seu já estava em uso ali.</numerusform>
            <numerusform>Em %n assinaturas, ela tem outro nome, porque o seu já estava em uso ali.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::IntegrationsPage</name>
    <message numerus="yes">
        <source>Cancelled when %1 of %n were checked: %2 accepted, %3 failing.</source>
        <translation>
            <numerusform>Cancelado com %1 de %n verificada: %2 aceitas, %3 com falha.</numerusform>
            <numerusform>Cancelado com %1 de %n verificadas: %2 aceitas, %3 com falha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n accepted, %2 failing.</source>
        <translation>
            <numerusform>%1 de %n aceita, %2 com falha.</numerusform>
            <numerusform>%1 de %n aceitas, %2 com falha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no registry to ask.</source>
        <translation>
            <numerusform>%n não tem registro a consultar.</numerusform>
            <numerusform>%n não têm registro a consultar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show failing</source>
        <translation>Mostrar as que falham</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nada corresponde a estes filtros</translation>
    </message>
    <message>
        <source>No integration has this type, name, user, host or subscription.</source>
        <translation>Nenhuma integração tem este tipo, nome, usuário, host ou assinatura.</translation>
    </message>
    <message>
        <source>Nothing is failing</source>
        <translation>Nada está falhando</translation>
    </message>
    <message>
        <source>No registry refused an integration, or could not be asked, when it was last checked.</source>
        <translation>Na última verificação, nenhum registro recusou uma integração nem ficou inacessível.</translation>
    </message>
    <message>
        <source>Everything was checked</source>
        <translation>Tudo foi verificado</translation>
    </message>
    <message>
        <source>Every integration has been tried at its registry.</source>
        <translation>Todas as integrações foram testadas no respectivo registro.</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>Nada expira em breve</translation>
    </message>
    <message>
        <source>No credential that says when it ends, or was entered with a date, ends within the next 14 days.</source>
        <translation>Nenhuma credencial que informe quando termina, ou que tenha sido cadastrada com uma data, expira nos próximos 14 dias.</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>Tudo está atribuído</translation>
    </message>
    <message>
        <source>Every integration is used by a subscription.</source>
        <translation>Todas as integrações são usadas por uma assinatura.</translation>
    </message>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>Verificar %n selecionada</numerusform>
            <numerusform>Verificar %n selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Integrations</source>
        <translation>Integrações da conta</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Verificar todas</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Adicionar integração</translation>
    </message>
    <message>
        <source>No integrations yet</source>
        <translation>Ainda não há integrações</translation>
    </message>
    <message>
        <source>An integration is a login for a container registry, kept in this computer&apos;s keychain, that your subscriptions may use.</source>
        <translation>Uma integração é a credencial de um registro de contêineres, guardada no chaveiro deste computador, que as suas assinaturas podem usar.</translation>
    </message>
    <message>
        <source>Add subscriptions</source>
        <translation>Adicionar assinaturas</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>Mostrar todas as integrações</translation>
    </message>
</context>
<context>
    <name>purser::ListFilterBar</name>
    <message>
        <source>All Types</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Nome da integração</translation>
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
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Sem verificação</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sem atribuição</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expiram em breve</translation>
    </message>
    <message>
        <source>Shows only the integrations of one type, or of one family of types.</source>
        <translation>Mostra só as integrações de um tipo ou de uma família de tipos.</translation>
    </message>
    <message>
        <source>Type a part of an integration&apos;s name, or of its user, host or subscription: only the integrations that have it are shown. Escape shows all of them again.</source>
        <translation>Digite parte do nome de uma integração, ou do usuário, host ou assinatura dela: só são mostradas as integrações que a contêm. Esc mostra todas novamente.</translation>
    </message>
    <message>
        <source>Shows only the integrations of which this is so. The number says how many there are.</source>
        <translation>Mostra só as integrações que atendem a esta condição. O número indica quantas são.</translation>
    </message>
</context>
<context>
    <name>purser::ListPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>No row has what you search for.</source>
        <translation>Nenhuma linha contém o que você busca.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>This list cannot be shown</source>
        <translation>Esta lista não pode ser mostrada</translation>
    </message>
</context>
<context>
    <name>purser::MainWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Purser %1</source>
        <translation>Purser %1</translation>
    </message>
    <message>
        <source>Ctrl+N adds an integration, Ctrl+F searches, F5 reads everything again, Alt+Left goes back.</source>
        <translation>Ctrl+N adiciona uma integração, Ctrl+F busca, F5 lê tudo novamente, Alt+Esquerda volta.</translation>
    </message>
    <message>
        <source>In a list: Enter or F2 edits, Delete deletes, the menu key offers the rest.</source>
        <translation>Em uma lista: Enter ou F2 edita, Delete exclui, a tecla de menu oferece o resto.</translation>
    </message>
    <message>
        <source>In the list of integrations: Ctrl+T checks the selected ones, Ctrl+Shift+T all of them.</source>
        <translation>Na lista de integrações: Ctrl+T verifica as selecionadas, Ctrl+Shift+T, todas.</translation>
    </message>
    <message>
        <source>In a form: Ctrl+S saves, Ctrl+T tests the connection, Escape leaves.</source>
        <translation>Em um formulário: Ctrl+S salva, Ctrl+T testa a conexão, Esc sai.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last, Ctrl+Shift+Z does it again, for as long as Purser runs.</source>
        <translation>Ctrl+Z desfaz a última ação, Ctrl+Shift+Z a refaz, enquanto o Purser estiver aberto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositórios</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>purser::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
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
        <translation>Assinatura digital</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Atestado</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Lista de materiais</translation>
    </message>
    <message>
        <source>Attachments of an image</source>
        <translation>Anexos de uma imagem</translation>
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
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Desfazer: %1</translation>
    </message>
</context>
<context>
    <name>purser::PermissionField</name>
    <message>
        <source>All projects</source>
        <translation>Todos os projetos</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>Projetos selecionados</translation>
    </message>
    <message>
        <source>This subscription has no projects yet.</source>
        <translation>Esta assinatura ainda não tem projetos.</translation>
    </message>
</context>
<context>
    <name>purser::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Conforme a área de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Light or dark, on this computer</source>
        <translation>Claro ou escuro, neste computador</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>A cada hora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>A cada dia</translation>
    </message>
    <message>
        <source>Check all integrations in the background</source>
        <translation>Verificar todas as integrações em segundo plano</translation>
    </message>
    <message>
        <source>While Purser is open and this computer has a network; you are told what is not accepted any more</source>
        <translation>Enquanto o Purser estiver aberto e este computador tiver rede; você é avisado das que deixarem de ser aceitas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of everything that Purser says on this computer</source>
        <translation>De tudo o que o Purser diz neste computador</translation>
    </message>
    <message>
        <source>The colours of the window. As the desktop: dark where the desktop is dark.</source>
        <translation>As cores da janela. “Conforme a área de trabalho”: escuro se a área de trabalho for escura.</translation>
    </message>
    <message>
        <source>How often Purser tests every integration against its registry by itself. A login that is refused is tried once only, so that no user gets locked.</source>
        <translation>Com que frequência o Purser testa sozinho cada integração no respectivo registro. Um login recusado é tentado uma única vez, para que nenhum usuário seja bloqueado.</translation>
    </message>
    <message>
        <source>Everything that Purser says appears in this language at once. Names, answers of registries and the command line stay as they are.</source>
        <translation>Tudo o que o Purser diz aparece imediatamente neste idioma. Nomes, respostas dos registros e a linha de comando permanecem como estão.</translation>
    </message>
</context>
<context>
    <name>purser::ProgressLine</name>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
</context>
<context>
    <name>purser::ProjectPage</name>
    <message>
        <source>Scan</source>
        <translation>Analisar</translation>
    </message>
    <message>
        <source>Cancel Scan</source>
        <translation>Cancelar análise</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>No folder on this computer</source>
        <translation>Sem pasta neste computador</translation>
    </message>
    <message>
        <source>Entered by hand: %1</source>
        <translation>Inserido manualmente: %1</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Analisando…</translation>
    </message>
    <message>
        <source>Scanning… %1 files and folders seen, %2 read</source>
        <translation>Analisando… %1 arquivos e pastas vistos, %2 lidos</translation>
    </message>
    <message>
        <source>With a folder, a scan finds what its files use.</source>
        <translation>Com uma pasta, uma análise descobre o que os arquivos usam.</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Sem análise</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>Analisado: %1</translation>
    </message>
    <message>
        <source>%1. %2 read, %3 unchanged since the last scan.</source>
        <translation>%1. Lidos: %2; sem alterações desde a última análise: %3.</translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>Nenhum programa abriu %1.</translation>
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
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Próprio</translation>
    </message>
    <message>
        <source>Host and port of the proxy</source>
        <translation>Host e porta do proxy</translation>
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
        <translation>Liberar tudo isto de %1? Nada mais é excluído, e é possível desfazer.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stay(s) until the files are changed by hand:</source>
        <translation>
            <numerusform>%n permanece até que os arquivos sejam alterados manualmente:</numerusform>
            <numerusform>%n permanecem até que os arquivos sejam alterados manualmente:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Reminders</name>
    <message numerus="yes">
        <source>%n integration(s) expire within 14 days, or have expired.</source>
        <translation>
            <numerusform>%n integração expira em até 14 dias ou já expirou.</numerusform>
            <numerusform>%n integrações expiram em até 14 dias ou já expiraram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A verb: show the integrations that are meant</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 is not accepted any more.</source>
        <translation>%1 deixou de ser aceita.</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) are not accepted any more.</source>
        <translation>
            <numerusform>%n integração deixou de ser aceita.</numerusform>
            <numerusform>%n integrações deixaram de ser aceitas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::RemoveDialog</name>
    <message>
        <source>Its uses of %1 go with it.</source>
        <translation>Os usos de %1 também são removidos.</translation>
    </message>
    <message>
        <source>No file in %1 is changed.</source>
        <translation>Nenhum arquivo em %1 é alterado.</translation>
    </message>
    <message>
        <source>Confirm Delete</source>
        <translation>Confirmar exclusão</translation>
    </message>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>Tem certeza de que deseja excluir %1?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
</context>
<context>
    <name>purser::RenameDialog</name>
    <message>
        <source>Rename Subscription</source>
        <translation>Renomear assinatura</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>Nome da assinatura</translation>
    </message>
    <message>
        <source>As this account calls the organisation. No file uses this name.</source>
        <translation>Como esta conta chama a organização. Nenhum arquivo usa este nome.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>O nome da organização nesta conta: no seletor do canto superior esquerdo, nas listas e na linha de comando.</translation>
    </message>
</context>
<context>
    <name>purser::RepositoriesPane</name>
    <message>
        <source>Repository</source>
        <translation>Repositório</translation>
    </message>
    <message>
        <source>Find or type a repository</source>
        <translation>Busque ou digite um repositório</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositórios</translation>
    </message>
    <message>
        <source>Show tags</source>
        <translation>Mostrar tags</translation>
    </message>
    <message>
        <source>The registry lists no repositories.</source>
        <translation>O registro não lista nenhum repositório.</translation>
    </message>
</context>
<context>
    <name>purser::RightsPanel</name>
    <message>
        <source>Try a push…</source>
        <translation>Tentar um push…</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Try a push</source>
        <translation>Tentar um push</translation>
    </message>
    <message>
        <source>Purser will open an upload to %1 on %2 and cancel it at once.</source>
        <translation>O Purser abrirá um envio para %1 em %2 e o cancelará imediatamente.</translation>
    </message>
    <message>
        <source>Nothing is uploaded, and no image or tag is made or changed. A registry that does not let uploads be cancelled forgets the empty one by itself.</source>
        <translation>Nada é enviado, e nenhuma imagem ou tag é criada ou alterada. Um registro que não permite cancelar envios esquece sozinho o que ficou vazio.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Tentar</translation>
    </message>
</context>
<context>
    <name>purser::ScanStates</name>
    <message>
        <source>Scanning…</source>
        <translation>Analisando…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sem pasta</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>Pasta não encontrada</translation>
    </message>
    <message>
        <source>Folder not readable</source>
        <translation>A pasta não pode ser lida</translation>
    </message>
    <message>
        <source>Scan failed</source>
        <translation>A análise falhou</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Sem análise</translation>
    </message>
</context>
<context>
    <name>purser::SearchField</name>
    <message>
        <source>Type a part of what you look for: only what has it is shown. Escape shows everything again.</source>
        <translation>Digite parte do que você procura: só é mostrado o que a contém. Esc mostra tudo novamente.</translation>
    </message>
</context>
<context>
    <name>purser::SecretDropArea</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
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
        <translation>Armazenado no chaveiro. Digite para substituir.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpar</translation>
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
        <translation>Carregar: %1</translation>
    </message>
    <message>
        <source>Stored in the keychain. Paste or load another to replace it.</source>
        <translation>Armazenado no chaveiro. Cole ou carregue outro para substituir.</translation>
    </message>
    <message>
        <source>Paste the key here, drop its file, or load it.</source>
        <translation>Cole a chave aqui, solte o arquivo dela ou carregue-a.</translation>
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
        <translation>Chave de conta de serviço</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>Armazenado no chaveiro</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>Carregar arquivo…</translation>
    </message>
    <message>
        <source>At most 64 KiB.</source>
        <translation>No máximo 64 KiB.</translation>
    </message>
</context>
<context>
    <name>purser::SettingsMenu</name>
    <message>
        <source>Account Settings</source>
        <translation>Ajustes da conta</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
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
        <translation>Nenhuma integração</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integração</numerusform>
            <numerusform>%n integrações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on this computer, read-only</source>
        <translation>%1 neste computador, somente leitura</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 neste computador</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionChooser</name>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>The account integration is not yet assigned to any subscription. It must be assigned to a subscription before it can be used.</source>
        <translation>A integração da conta ainda não está atribuída a nenhuma assinatura. Ela precisa ser atribuída a uma assinatura para poder ser usada.</translation>
    </message>
    <message>
        <source>List of subscriptions for which subscription integrations will be created.</source>
        <translation>Lista de assinaturas para as quais serão criadas integrações de assinatura.</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No subscriptions</extracomment>
        <translation>Nenhuma selecionada</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) selected</source>
        <translation>
            <numerusform>%n assinatura selecionada</numerusform>
            <numerusform>%n assinaturas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscriptions: %1</source>
        <translation>Assinaturas: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationForm</name>
    <message>
        <source>Enable new integration</source>
        <translation>Habilitar nova integração</translation>
    </message>
    <message>
        <source>Edit Integration</source>
        <translation>Editar integração</translation>
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
        <translation>Outra do tipo %1 pode ocupar o lugar dela; as de outros tipos, não.</translation>
    </message>
    <message>
        <source>Account Integration</source>
        <translation>Integração da conta</translation>
    </message>
    <message>
        <source>The account integration is gone. Choose another one.</source>
        <translation>A integração da conta não existe mais. Escolha outra.</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Nome da integração</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>This is the name to use in the YML files</source>
        <translation>Este é o nome a usar nos arquivos YML</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Which projects may use it</source>
        <translation>Quais projetos podem usá-la</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>Projetos selecionados</translation>
    </message>
    <message>
        <source>This is the name to use in the YML files. %1 is taken in this subscription.</source>
        <translation>Este é o nome a usar nos arquivos YML. %1 já está em uso nesta assinatura.</translation>
    </message>
    <message numerus="yes">
        <source>Renaming does not change files: %n file(s) still say(s) %1.</source>
        <translation>
            <numerusform>Renomear não altera os arquivos: %n arquivo ainda diz %1.</numerusform>
            <numerusform>Renomear não altera os arquivos: %n arquivos ainda dizem %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the files of this subscription&apos;s projects call the integration. The integration behind the name can be swapped later without a change to the files.</source>
        <translation>Como os arquivos dos projetos desta assinatura chamam a integração. A integração por trás do nome pode ser trocada depois sem alterar os arquivos.</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Órfãs</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Adicionar integração</translation>
    </message>
    <message>
        <source>Integrations enabled for this subscription</source>
        <translation>Integrações habilitadas para esta assinatura</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Open Account Integration</source>
        <translation>Abrir integração da conta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>Nome da integração</translation>
    </message>
    <message>
        <source>No integration is enabled here yet</source>
        <translation>Ainda não há nenhuma integração habilitada aqui</translation>
    </message>
    <message>
        <source>A subscription uses an account integration under a name of its own; its projects, environments and images log in with that name.</source>
        <translation>Uma assinatura usa uma integração da conta com um nome próprio; os projetos, ambientes e imagens dela fazem login com esse nome.</translation>
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
        <translation>Ajustes da assinatura</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionOptionsPage</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Remove subscription</source>
        <translation>Remover assinatura</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>Nome da assinatura</translation>
    </message>
    <message>
        <source>As this account calls the organisation. No file uses this name.</source>
        <translation>Como esta conta chama a organização. Nenhum arquivo usa este nome.</translation>
    </message>
    <message>
        <source>Remove this subscription</source>
        <translation>Remover esta assinatura</translation>
    </message>
    <message>
        <source>Nothing is in it any more. The account&apos;s integrations stay.</source>
        <translation>Não há mais nada nela. As integrações da conta permanecem.</translation>
    </message>
    <message>
        <source>It is not empty: %1. Delete these first: nothing is ever removed along with it.</source>
        <translation>Não está vazia: %1. Exclua isso primeiro: nada é removido junto com a assinatura.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>O nome da organização nesta conta: no seletor do canto superior esquerdo, nas listas e na linha de comando.</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionOverviewPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>Adicionar integração</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>Adicionar projeto</translation>
    </message>
    <message>
        <source>%1 has nothing yet</source>
        <translation>%1 ainda não contém nada</translation>
    </message>
    <message>
        <source>Enable an integration of the account for it, then add the projects whose files use it.</source>
        <translation>Habilite para ela uma integração da conta e depois adicione os projetos cujos arquivos a usam.</translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%n órfã</numerusform>
            <numerusform>%n órfãs</numerusform>
        </translation>
    </message>
    <message>
        <source>The account integration behind %1 is gone: what uses it cannot log in.</source>
        <translation>A integração da conta na qual se baseia %1 não existe mais: o que a usa não consegue fazer login.</translation>
    </message>
    <message numerus="yes">
        <source>The account integrations behind %n of these are gone: what uses them cannot log in.</source>
        <translation>
            <numerusform>A integração da conta na qual se baseia %n destas não existe mais: o que a usa não consegue fazer login.</numerusform>
            <numerusform>As integrações da conta nas quais se baseiam %n destas não existem mais: o que as usa não consegue fazer login.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Escolher outra</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n item a revisar</numerusform>
            <numerusform>%n itens a revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionPopup</name>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Find a subscription</source>
        <translation>Buscar uma assinatura</translation>
    </message>
    <message>
        <source>Add subscription “%1”</source>
        <translation>Adicionar assinatura “%1”</translation>
    </message>
    <message>
        <source>Add subscription…</source>
        <translation>Adicionar assinatura…</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionView</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
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
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Add Subscription</source>
        <translation>Adicionar assinatura</translation>
    </message>
    <message>
        <source>An organisation that may use integrations of this account</source>
        <translation>Uma organização que pode usar integrações desta conta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Name of an organisation</source>
        <translation>Nome de uma organização</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>Nome da assinatura</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Ainda não há assinaturas</translation>
    </message>
    <message>
        <source>Add the organisations that use your registries.</source>
        <translation>Adicione as organizações que usam os seus registros.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>%1 is not empty: %2. Delete these first: nothing is ever removed along with it.</source>
        <translation>%1 não está vazia: %2. Exclua isso primeiro: nada é removido junto com a assinatura.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>O nome da organização nesta conta: no seletor do canto superior esquerdo, nas listas e na linha de comando.</translation>
    </message>
</context>
<context>
    <name>purser::TagsPane</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) so far</source>
        <translation>
            <numerusform>%n tag até agora</numerusform>
            <numerusform>%n tags até agora</numerusform>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Buscar uma tag</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Copy image reference</source>
        <translation>Copiar referência da imagem</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>A leitura da lista foi interrompida.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>No repository chosen</source>
        <translation>Nenhum repositório escolhido</translation>
    </message>
    <message>
        <source>Choose one in the list, or type its name, to see its tags.</source>
        <translation>Escolha um na lista ou digite o nome dele para ver as tags.</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Nenhuma tag</translation>
    </message>
    <message>
        <source>The repository is there, but nothing in it has a tag.</source>
        <translation>O repositório existe, mas nada nele tem tag.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>No tag has what you search for.</source>
        <translation>Nenhuma tag contém o que você busca.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
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
        <translation>Ainda não há nenhuma integração para um registro.</translation>
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
        <translation>A partir daí, a ferramenta pede ao Purser as credenciais dos registros marcados. Isso é anotado no arquivo da própria ferramenta, e tudo o mais que há nele fica como está.</translation>
    </message>
    <message>
        <source>It no longer asks Purser for the logins of the registries that are ticked. What else is in its file stays as it is.</source>
        <translation>A ferramenta deixa de pedir ao Purser as credenciais dos registros marcados. O resto do arquivo dela fica como está.</translation>
    </message>
    <message>
        <source>today: %1</source>
        <extracomment>%1 is who answers a tool for a registry today, such as “Purser” or “nobody”</extracomment>
        <translation>atualmente: %1</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>O que muda no arquivo</translation>
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
        <translation>Nada muda neste arquivo.</translation>
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
        <translation>Ainda não há nenhuma integração para um registro.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n registry(ies) come(s) to Purser</source>
        <translation>
            <numerusform>O Purser atende %1 de %n registro</numerusform>
            <numerusform>O Purser atende %1 de %n registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Import logins…</source>
        <translation>Importar credenciais…</translation>
    </message>
    <message>
        <source>Who serves which registry</source>
        <translation>Quem atende cada registro</translation>
    </message>
    <message>
        <source>Changed %1 for %2.</source>
        <translation>%1 foi alterado para %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 está como estava.</translation>
    </message>
</context>
<context>
    <name>purser::TopBar</name>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Off-line</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Ajustes da conta</translation>
    </message>
    <message>
        <source>This computer has no network. Everything but the check still works.</source>
        <translation>Este computador está sem rede. Tudo continua funcionando, menos a verificação.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada a desfazer</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada a refazer</translation>
    </message>
    <message>
        <source>Subscription: %1</source>
        <translation>Assinatura: %1</translation>
    </message>
</context>
<context>
    <name>purser::TypeBox</name>
    <message>
        <source>Integration Types</source>
        <translation>Tipos de integração</translation>
    </message>
    <message>
        <source>Find an integration type</source>
        <translation>Buscar um tipo de integração</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No integration type</extracomment>
        <translation>Nenhum selecionado</translation>
    </message>
</context>
<context>
    <name>purser::TypeChooser</name>
    <message>
        <source>Integration Type</source>
        <translation>Tipo de integração</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No family of types</extracomment>
        <translation>Nenhum selecionado</translation>
    </message>
    <message>
        <source>Integration Family</source>
        <translation>Família de integração</translation>
    </message>
    <message>
        <source>Types of one family do the same kind of work. Choosing a type alone is enough.</source>
        <translation>Os tipos de uma mesma família fazem o mesmo tipo de trabalho. Basta escolher um tipo.</translation>
    </message>
    <message>
        <source>What kind of registry or tool the credential is for. The fields below follow from it, and it cannot be changed later. Type a part of a name to find a type.</source>
        <translation>Para que tipo de registro ou ferramenta é a credencial. Os campos abaixo dependem dele, e não é possível alterá-lo depois. Digite parte de um nome para encontrar um tipo.</translation>
    </message>
</context>
<context>
    <name>purser::UsedBy</name>
    <message>
        <source>Look again</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>Reads the files of the projects anew</source>
        <translation>Lê novamente os arquivos dos projetos</translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>Lendo novamente os arquivos de %1 de %n projeto…</numerusform>
            <numerusform>Lendo novamente os arquivos de %1 de %n projetos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing uses this integration yet.</source>
        <translation>Nada usa esta integração ainda.</translation>
    </message>
</context>
</TS>
