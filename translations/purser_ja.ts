<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Account</name>
    <message>
        <source>This Purser opens accounts in files only.</source>
        <translation>この Purser で開けるのは、ファイルに保存されたアカウントだけです。</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>ファイルが %1 MiB を超えています。</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8.</source>
        <translation>ファイルが UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation>YAML として正しくありません: %1。</translation>
    </message>
    <message>
        <source>The indentation has a tab in it, where YAML takes blanks only.</source>
        <translation>インデントにタブが使われています。YAML で使えるのは空白だけです。</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>ファイルの入れ子が %1 段を超えています。</translation>
    </message>
    <message>
        <source>There is more in the file than Purser reads.</source>
        <translation>ファイルの内容が多すぎて、Purser では読み取れません。</translation>
    </message>
    <message>
        <source>There are several documents in the file, where one is expected.</source>
        <translation>ファイルに複数のドキュメントがあります。1 つだけにしてください。</translation>
    </message>
    <message>
        <source>The file was written by a newer Purser (version %1). Update Purser to read it.</source>
        <translation>このファイルは、より新しい Purser（バージョン %1）で書き込まれています。読み込むには Purser を更新してください。</translation>
    </message>
    <message>
        <source>There are more faults than the first %1.</source>
        <translation>誤りは最初の %1 件のほかにもあります。</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>「%1」が 2 回書かれています。</translation>
    </message>
    <message>
        <source>“%1” means nothing here. There is: %2.</source>
        <translation>「%1」はここでは意味を持ちません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” has to be lines of “key: value”.</source>
        <translation>「%1」は「key: value」の行で書く必要があります。</translation>
    </message>
    <message>
        <source>“%1” has to be a list.</source>
        <translation>「%1」はリストで書く必要があります。</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>「%1」はテキストで書く必要があります。</translation>
    </message>
    <message>
        <source>The name “%1” is taken by line %2.</source>
        <translation>「%1」という名前は %2 行目で使われています。</translation>
    </message>
    <message>
        <source>There is no integration type “%1”.</source>
        <translation>インテグレーションの種類「%1」はありません。</translation>
    </message>
    <message>
        <source>The type “%2” has no field “%1”.</source>
        <translation>種類「%2」に「%1」というフィールドはありません。</translation>
    </message>
    <message>
        <source>The field “%1” is secret: it does not belong into a file.</source>
        <translation>フィールド「%1」はシークレットです。ファイルには書けません。</translation>
    </message>
    <message>
        <source>The type “%2” has no secret field “%1”.</source>
        <translation>種類「%2」に「%1」というシークレットのフィールドはありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be allowed. There is: %2.</source>
        <translation>「%1」は許可できません。指定できるもの: %2。</translation>
    </message>
    <message>
        <source>There are secrets in this file. They belong into an encrypted parcel.</source>
        <translation>このファイルにはシークレットが含まれています。シークレットは暗号化パッケージに入れてください。</translation>
    </message>
    <message>
        <source>The secret “%1” is no base64.</source>
        <translation>シークレット「%1」が base64 ではありません。</translation>
    </message>
    <message>
        <source>There is no integration “%1” in the file.</source>
        <translation>ファイルにインテグレーション「%1」がありません。</translation>
    </message>
    <message>
        <source>Its subscription has no project “%1” in the file.</source>
        <translation>ファイルのそのサブスクリプションに、プロジェクト「%1」がありません。</translation>
    </message>
    <message>
        <source>Its subscription uses nothing under the name “%1” in the file.</source>
        <translation>ファイルのそのサブスクリプションに、「%1」という名前で使用されるインテグレーションがありません。</translation>
    </message>
    <message>
        <source>No project is listed. Leave “projects” out if all may use it.</source>
        <translation>プロジェクトが 1 つも書かれていません。すべてのプロジェクトで使えるようにするには、「projects」を省いてください。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>This is no file of that kind: “%1” is missing.</source>
        <translation>この種のファイルではありません。「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is no version of such a file.</source>
        <translation>「%1」はこの種のファイルのバージョンではありません。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Wanted is something like %2.</source>
        <translation>「%1」はここでは解釈できません。%2 のような値が必要です。</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>add “%1”</source>
        <translation>「%1」の追加</translation>
    </message>
    <message>
        <source>Added integration %1.</source>
        <translation>インテグレーション %1 を追加しました。</translation>
    </message>
    <message>
        <source>edit “%1”</source>
        <translation>「%1」の編集</translation>
    </message>
    <message>
        <source>Edited integration %1.</source>
        <translation>インテグレーション %1 を編集しました。</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>「%1」の削除</translation>
    </message>
    <message>
        <source>Deleted integration %1.</source>
        <translation>インテグレーション %1 を削除しました。</translation>
    </message>
    <message>
        <source>Integration %1 was added by a login with %3.</source>
        <translation>%3 でのログインにより、インテグレーション %1 が追加されました。</translation>
    </message>
    <message>
        <source>The password of integration %1 was replaced by a login with %3.</source>
        <translation>%3 でのログインにより、インテグレーション %1 のパスワードが置き換えられました。</translation>
    </message>
    <message>
        <source>Integration %1 was deleted by a logout with %3.</source>
        <translation>%3 でのログアウトにより、インテグレーション %1 が削除されました。</translation>
    </message>
    <message>
        <source>allow for “%1”</source>
        <translation>「%1」での許可</translation>
    </message>
    <message>
        <source>Allowed for integration %1: %3.</source>
        <translation>インテグレーション %1 で次を許可しました: %3。</translation>
    </message>
    <message>
        <source>assign “%1”</source>
        <translation>「%1」の割り当て</translation>
    </message>
    <message>
        <source>Assigned integration %1 to subscriptions: %3.</source>
        <translation>インテグレーション %1 をサブスクリプションに割り当てました（%3 件）。</translation>
    </message>
    <message>
        <source>make “%1” the default</source>
        <translation>「%1」のデフォルト指定</translation>
    </message>
    <message>
        <source>Made integration %1 the default of its registry.</source>
        <translation>インテグレーション %1 をそのレジストリのデフォルトにしました。</translation>
    </message>
    <message>
        <source>end “%1” being the default</source>
        <translation>「%1」のデフォルト指定の解除</translation>
    </message>
    <message>
        <source>Integration %1 is no longer the default of its registry.</source>
        <translation>インテグレーション %1 はレジストリのデフォルトではなくなりました。</translation>
    </message>
    <message>
        <source>release “%1”</source>
        <translation>「%1」の依存関係の解除</translation>
    </message>
    <message>
        <source>Released dependencies of %1: %3.</source>
        <translation>%1 の依存関係を解除しました（%3 件）。</translation>
    </message>
    <message>
        <source>Added subscription %1.</source>
        <translation>サブスクリプション %1 を追加しました。</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>「%1」の名前の変更</translation>
    </message>
    <message>
        <source>Renamed subscription %1 to %3.</source>
        <translation>サブスクリプション %1 の名前を %3 に変更しました。</translation>
    </message>
    <message>
        <source>remove “%1”</source>
        <translation>「%1」の削除</translation>
    </message>
    <message>
        <source>Removed subscription %1.</source>
        <translation>サブスクリプション %1 を削除しました。</translation>
    </message>
    <message>
        <source>enable “%1” for %2</source>
        <translation>%2 での「%1」の有効化</translation>
    </message>
    <message>
        <source>Enabled integration %1 for subscription %2.</source>
        <translation>サブスクリプション %2 でインテグレーション %1 を有効にしました。</translation>
    </message>
    <message>
        <source>edit “%1” of %2</source>
        <translation>%2 の「%1」の編集</translation>
    </message>
    <message>
        <source>Edited integration %1 of subscription %2.</source>
        <translation>サブスクリプション %2 のインテグレーション %1 を編集しました。</translation>
    </message>
    <message>
        <source>swap “%1” of %2</source>
        <translation>%2 の「%1」の切り替え</translation>
    </message>
    <message>
        <source>Pointed %1 of subscription %2 at integration %3.</source>
        <translation>サブスクリプション %2 の %1 の参照先をインテグレーション %3 に切り替えました。</translation>
    </message>
    <message>
        <source>delete “%1” from %2</source>
        <translation>%2 からの「%1」の削除</translation>
    </message>
    <message>
        <source>Deleted integration %1 from subscription %2.</source>
        <translation>サブスクリプション %2 からインテグレーション %1 を削除しました。</translation>
    </message>
    <message>
        <source>add project “%1”</source>
        <translation>プロジェクト「%1」の追加</translation>
    </message>
    <message>
        <source>Added project %1 to subscription %2.</source>
        <translation>サブスクリプション %2 にプロジェクト %1 を追加しました。</translation>
    </message>
    <message>
        <source>edit project “%1”</source>
        <translation>プロジェクト「%1」の編集</translation>
    </message>
    <message>
        <source>Edited project %1 of subscription %2.</source>
        <translation>サブスクリプション %2 のプロジェクト %1 を編集しました。</translation>
    </message>
    <message>
        <source>remove project “%1”</source>
        <translation>プロジェクト「%1」の削除</translation>
    </message>
    <message>
        <source>Removed project %1 from subscription %2.</source>
        <translation>サブスクリプション %2 からプロジェクト %1 を削除しました。</translation>
    </message>
    <message>
        <source>add environment “%1”</source>
        <translation>環境「%1」の追加</translation>
    </message>
    <message>
        <source>Added environment %1 to subscription %2.</source>
        <translation>サブスクリプション %2 に環境 %1 を追加しました。</translation>
    </message>
    <message>
        <source>edit environment “%1”</source>
        <translation>環境「%1」の編集</translation>
    </message>
    <message>
        <source>Edited environment %1 of subscription %2.</source>
        <translation>サブスクリプション %2 の環境 %1 を編集しました。</translation>
    </message>
    <message>
        <source>remove environment “%1”</source>
        <translation>環境「%1」の削除</translation>
    </message>
    <message>
        <source>Removed environment %1 from subscription %2.</source>
        <translation>サブスクリプション %2 から環境 %1 を削除しました。</translation>
    </message>
    <message>
        <source>add image “%1”</source>
        <translation>イメージ「%1」の追加</translation>
    </message>
    <message>
        <source>Added image %1 to subscription %2.</source>
        <translation>サブスクリプション %2 にイメージ %1 を追加しました。</translation>
    </message>
    <message>
        <source>edit image “%1”</source>
        <translation>イメージ「%1」の編集</translation>
    </message>
    <message>
        <source>Edited image %1 of subscription %2.</source>
        <translation>サブスクリプション %2 のイメージ %1 を編集しました。</translation>
    </message>
    <message>
        <source>remove image “%1”</source>
        <translation>イメージ「%1」の削除</translation>
    </message>
    <message>
        <source>Removed image %1 from subscription %2.</source>
        <translation>サブスクリプション %2 からイメージ %1 を削除しました。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
</context>
<context>
    <name>AgeFault</name>
    <message>
        <source>This is no file of age.</source>
        <translation>age のファイルではありません。</translation>
    </message>
    <message>
        <source>The file is in a version of age&apos;s format that this Purser cannot read.</source>
        <translation>この Purser では読み取れないバージョンの age 形式です。</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged. Fetch it again.</source>
        <translation>ファイルの先頭部分が壊れています。ファイルを取得し直してください。</translation>
    </message>
    <message>
        <source>The file is cut off. Fetch it again.</source>
        <translation>ファイルが途中で切れています。ファイルを取得し直してください。</translation>
    </message>
    <message>
        <source>The file is encrypted to a key, and Purser reads those with a passphrase.</source>
        <translation>このファイルは鍵に対して暗号化されています。Purser で読み取れるのは、パスフレーズで暗号化されたファイルです。</translation>
    </message>
    <message>
        <source>To try a passphrase on this file costs more memory than Purser spends on it.</source>
        <translation>このファイルのパスフレーズを試すには、Purser の上限を超えるメモリが必要です。</translation>
    </message>
    <message>
        <source>There is not enough memory to try a passphrase on this file.</source>
        <translation>このファイルのパスフレーズを試すためのメモリが足りません。</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the beginning of the file was altered.</source>
        <translation>パスフレーズが間違っているか、ファイルの先頭部分が改変されています。</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file was altered or cut off. Fetch it again.</source>
        <translation>パスフレーズは正しいものの、ファイルが改変されているか途中で切れています。ファイルを取得し直してください。</translation>
    </message>
    <message>
        <source>The file was altered: there is more behind its end. Fetch it again.</source>
        <translation>ファイルが改変されており、終端の後に余分なデータがあります。ファイルを取得し直してください。</translation>
    </message>
    <message>
        <source>The account is too large for one file.</source>
        <translation>アカウントが大きすぎて、1 つのファイルに収まりません。</translation>
    </message>
</context>
<context>
    <name>CheckSentences</name>
    <message>
        <source>Check the user name, then enter the password again.</source>
        <translation>ユーザー名を確かめてから、パスワードを入力し直してください。</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour before you check again.</source>
        <translation>15 分ほど待ってから、もう一度検証してください。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator whether its token service and the registry agree on service and issuer.</source>
        <translation>トークンサービスとレジストリで service と issuer が一致しているかどうか、レジストリの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Set the clock of this computer, or have the registry&apos;s set.</source>
        <translation>このコンピューターの時計を合わせるか、レジストリの時計を合わせてもらってください。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for the right.</source>
        <translation>レジストリの管理者に権限を依頼してください。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator whether the account is blocked or your network is not on the allowed list.</source>
        <translation>アカウントがブロックされていないか、お使いのネットワークが許可リストから漏れていないか、レジストリの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Look in IAM whether the key was deleted or deactivated, or make a new one.</source>
        <translation>キーが削除または無効化されていないか IAM で確かめるか、新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Enter the secret access key again. Amazon shows it only once; if it is lost, make a new key.</source>
        <translation>シークレットアクセスキーを入力し直してください。Amazon では一度しか表示されません。紛失した場合は新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Enter new temporary keys, or keys of an IAM user, which last.</source>
        <translation>新しい一時キーか、期限のない IAM ユーザーのキーを入力してください。</translation>
    </message>
    <message>
        <source>Have ecr:GetAuthorizationToken allowed for it in IAM.</source>
        <translation>このキーに対して、IAM で ecr:GetAuthorizationToken を許可してもらってください。</translation>
    </message>
    <message>
        <source>Check the account number, or have that registry&apos;s policy allow your account.</source>
        <translation>アカウント番号を確かめるか、そのレジストリのポリシーでお使いのアカウントを許可してもらってください。</translation>
    </message>
    <message>
        <source>Check the spelling; regions are written like eu-central-1.</source>
        <translation>つづりを確かめてください。リージョンは eu-central-1 のように書きます。</translation>
    </message>
    <message>
        <source>Choose the file with the authority&apos;s certificate again.</source>
        <translation>認証局の証明書のファイルを選び直してください。</translation>
    </message>
    <message>
        <source>Choose the certificate and its own key again, both as PEM.</source>
        <translation>証明書と、それに対応する鍵を、どちらも PEM で選び直してください。</translation>
    </message>
    <message>
        <source>Check by pulling a private image with it; for an open registry none is needed.</source>
        <translation>これを使ってプライベートイメージをプルし、確かめてください。公開レジストリなら認証情報は不要です。</translation>
    </message>
    <message>
        <source>Check by pulling a private image with it.</source>
        <translation>これを使ってプライベートイメージをプルし、確かめてください。</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>しばらくしてから、もう一度検証してください。</translation>
    </message>
    <message>
        <source>Check again when the registry works; the credential is not the cause.</source>
        <translation>レジストリが復旧したら、もう一度検証してください。認証情報が原因ではありません。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to correct the address of the token service.</source>
        <translation>トークンサービスのアドレスを直すよう、レジストリの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>If you know that %3 belongs to this registry, allow it.</source>
        <translation>%3 がこのレジストリのものだとわかっている場合は、許可してください。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to correct its base address: the token service has to be https.</source>
        <translation>ベースアドレスを直すよう、レジストリの管理者に依頼してください。トークンサービスは https でなければなりません。</translation>
    </message>
    <message>
        <source>Ask the administrator whether a proxy in front of it removes WWW-Authenticate.</source>
        <translation>手前のプロキシが WWW-Authenticate を取り除いていないかどうか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Show the registry&apos;s administrator what it sends.</source>
        <translation>レジストリから送られてきた内容を、レジストリの管理者に見せてください。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to offer Basic or token login.</source>
        <translation>Basic またはトークンによるログインを提供するよう、レジストリの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Look for a login page of your network, or show the answer to the administrator.</source>
        <translation>お使いのネットワークにログインページがないか確かめるか、応答を管理者に見せてください。</translation>
    </message>
    <message>
        <source>Show the registry&apos;s administrator what the token service says.</source>
        <translation>トークンサービスの応答を、レジストリの管理者に見せてください。</translation>
    </message>
    <message>
        <source>Check the address, then show the answer to the registry&apos;s administrator.</source>
        <translation>アドレスを確かめてから、応答をレジストリの管理者に見せてください。</translation>
    </message>
    <message>
        <source>Check again when you like.</source>
        <translation>必要なときに、もう一度検証してください。</translation>
    </message>
    <message>
        <source>Download the key file again and choose it unchanged.</source>
        <translation>キーファイルをもう一度ダウンロードし、変更せずに選んでください。</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this registry if you trust the network in between.</source>
        <translation>https を使ってください。途中のネットワークを信頼できる場合は、このレジストリに対して暗号化なしの http を許可することもできます。</translation>
    </message>
    <message>
        <source>Enter the registry&apos;s host name, and the port if it has one.</source>
        <translation>レジストリのホスト名と、必要ならポートを入力してください。</translation>
    </message>
    <message>
        <source>Enter the user name without it.</source>
        <translation>その文字を除いてユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Check the address: the registry is often at another host than its web pages.</source>
        <translation>アドレスを確かめてください。レジストリは Web ページとは別のホストにあることがよくあります。</translation>
    </message>
    <message>
        <source>Enter the address of the registry, not of its web pages.</source>
        <translation>Web ページではなく、レジストリのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Open a web browser once to log in to your network, or connect to the VPN.</source>
        <translation>Web ブラウザーを一度開いてネットワークにログインするか、VPN に接続してください。</translation>
    </message>
    <message>
        <source>Check the spelling, and whether a VPN is needed to see it.</source>
        <translation>つづりと、アクセスに VPN が必要かどうかを確かめてください。</translation>
    </message>
    <message>
        <source>Check the port, and whether the registry is running.</source>
        <translation>ポートと、レジストリが動作しているかどうかを確かめてください。</translation>
    </message>
    <message>
        <source>Check whether a firewall, a VPN or a proxy is in between.</source>
        <translation>途中にファイアウォール、VPN、プロキシがないか確かめてください。</translation>
    </message>
    <message>
        <source>Check again; if it stays, check whether the port wants https.</source>
        <translation>もう一度検証してください。解決しない場合は、そのポートで https が必要かどうかを確かめてください。</translation>
    </message>
    <message>
        <source>Check the network, then check again.</source>
        <translation>ネットワークを確かめてから、もう一度検証してください。</translation>
    </message>
    <message>
        <source>Connect this computer, then check again.</source>
        <translation>このコンピューターをネットワークに接続してから、もう一度検証してください。</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the administrator&apos;s, then trust it for this host.</source>
        <translation>フィンガープリントを管理者から得たものと照合し、このホストの証明書として信頼してください。</translation>
    </message>
    <message>
        <source>Have your company&apos;s authority installed on this computer, or compare the fingerprint and trust it for this host.</source>
        <translation>会社の認証局をこのコンピューターにインストールしてもらうか、フィンガープリントを照合してこのホストの証明書として信頼してください。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to renew it.</source>
        <translation>証明書を更新するよう、レジストリの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s clock first.</source>
        <translation>まず、このコンピューターの時計を確かめてください。</translation>
    </message>
    <message>
        <source>Enter the registry by a name that its certificate has.</source>
        <translation>証明書に書かれている名前でレジストリを入力してください。</translation>
    </message>
    <message>
        <source>Add your company&apos;s authority to the integration, have the server send its whole chain, or compare the fingerprint and trust it for this host.</source>
        <translation>会社の認証局をインテグレーションに追加するか、サーバーから証明書チェーン全体を送ってもらうか、フィンガープリントを照合してこのホストの証明書として信頼してください。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a certificate with 2048 bits and SHA-256.</source>
        <translation>2048 ビットと SHA-256 の証明書を用意するよう、レジストリの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a server certificate.</source>
        <translation>サーバー証明書を用意するよう、レジストリの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to offer TLS 1.2 or later.</source>
        <translation>TLS 1.2 以降に対応するよう、レジストリの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Add the certificate you were given, with its key, to the integration.</source>
        <translation>発行された証明書とその鍵を、インテグレーションに追加してください。</translation>
    </message>
    <message>
        <source>Ask the administrator whether it has expired and which authority it must come from.</source>
        <translation>証明書の期限が切れていないか、どの認証局のものが必要か、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask the administrator whether it speaks TLS 1.2 and wants a certificate.</source>
        <translation>TLS 1.2 に対応しているか、証明書が必要か、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Enter the port of https, or the address with http://.</source>
        <translation>https のポートか、http:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the address with https://.</source>
        <translation>https:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, and whether it is running.</source>
        <translation>プロキシのアドレスと、プロキシが動作しているかどうかを確かめてください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy what it dislikes.</source>
        <translation>何が問題なのか、プロキシの運用担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Have the proxy let you through, or except %1.</source>
        <translation>プロキシの通過を許可してもらうか、%1 をプロキシの対象外にしてください。</translation>
    </message>
    <message>
        <source>Log in to the proxy, or except %1 from it.</source>
        <translation>プロキシにログインするか、%1 をプロキシの対象外にしてください。</translation>
    </message>
    <message>
        <source>Use https, or except %1 from the proxy.</source>
        <translation>https を使うか、%1 をプロキシの対象外にしてください。</translation>
    </message>
    <message>
        <source>If %3 is the registry you mean, enter that address.</source>
        <translation>%3 が目的のレジストリなら、そのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確かめてください。</translation>
    </message>
    <message>
        <source>Check again at %1.</source>
        <translation>%1 以降に、もう一度検証してください。</translation>
    </message>
    <message>
        <source>Use the Docker ID, not the e-mail address, and an access token as the password: with two-factor login or single sign-on nothing else works. An organisation&apos;s token goes with the organisation&apos;s name.</source>
        <translation>メールアドレスではなく Docker ID を使い、パスワードにはアクセストークンを使ってください。2 要素認証やシングルサインオンでは、ほかの方法は使えません。組織のトークンは組織名と組み合わせます。</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, and stop what still uses an old password: each try prolongs the lock.</source>
        <translation>15 分ほど待ち、古いパスワードを使い続けているものを止めてください。試行のたびにロックが延長されます。</translation>
    </message>
    <message>
        <source>Enter registry-1.docker.io, the registry&apos;s own host.</source>
        <translation>レジストリ自体のホスト registry-1.docker.io を入力してください。</translation>
    </message>
    <message>
        <source>Look in the Google Cloud console whether the service account or its key was deleted or disabled. gcr.io is served by Artifact Registry: the account needs the role Artifact Registry Reader.</source>
        <translation>サービスアカウントまたはそのキーが削除または無効化されていないか、Google Cloud コンソールで確かめてください。gcr.io は Artifact Registry で提供されているため、サービスアカウントに Artifact Registry 読み取りのロールが必要です。</translation>
    </message>
    <message>
        <source>Give the service account the role Artifact Registry Reader in the project; gcr.io is served by Artifact Registry as well.</source>
        <translation>プロジェクトで、サービスアカウントに Artifact Registry 読み取りのロールを付与してください。gcr.io も Artifact Registry で提供されています。</translation>
    </message>
    <message>
        <source>Check that the Artifact Registry API is enabled in the project and lets your network in.</source>
        <translation>プロジェクトで Artifact Registry API が有効で、お使いのネットワークからのアクセスが許可されていることを確かめてください。</translation>
    </message>
    <message>
        <source>Enter gcr.io, or the host of an Artifact Registry location such as europe-docker.pkg.dev.</source>
        <translation>gcr.io か、europe-docker.pkg.dev のような Artifact Registry のロケーションのホストを入力してください。</translation>
    </message>
    <message>
        <source>A password of Amazon ECR is good for 12 hours. Use the type Amazon ECR, which asks for new ones.</source>
        <translation>Amazon ECR のパスワードの有効期間は 12 時間です。インテグレーションの種類に Amazon ECR を使うと、新しいパスワードが自動で取得されます。</translation>
    </message>
    <message>
        <source>Check the account number and the region; if both are right, check again in some minutes.</source>
        <translation>アカウント番号とリージョンを確かめてください。どちらも正しい場合は、数分後にもう一度検証してください。</translation>
    </message>
    <message>
        <source>Check the account number, and whether a VPN is needed to see it.</source>
        <translation>アカウント番号と、アクセスに VPN が必要かどうかを確かめてください。</translation>
    </message>
    <message>
        <source>Check the policies of the registry and of your network&apos;s endpoint in AWS: one of them denies it.</source>
        <translation>レジストリと AWS のネットワークエンドポイントのポリシーを確かめてください。どちらかで拒否されています。</translation>
    </message>
    <message>
        <source>Set the clock of this computer: Amazon allows five minutes.</source>
        <translation>このコンピューターの時計を合わせてください。Amazon が許容するずれは 5 分です。</translation>
    </message>
    <message>
        <source>Check the region, and whether a proxy in between changes Amazon&apos;s answers.</source>
        <translation>リージョンと、途中のプロキシが Amazon の応答を書き換えていないかどうかを確かめてください。</translation>
    </message>
    <message>
        <source>Use the encrypted password of the command line (Account Settings at Quay), or a robot account by its full name, namespace+robot, with the robot&apos;s token.</source>
        <translation>コマンドライン用の暗号化パスワード（Quay の Account Settings で作成）を使うか、ロボットアカウントの完全な名前 namespace+robot とそのトークンを使ってください。</translation>
    </message>
    <message>
        <source>Enter quay.io, or the host of your own Quay, without a path.</source>
        <translation>quay.io か、ご自身の Quay のホストを、パスを付けずに入力してください。</translation>
    </message>
    <message>
        <source>Use an access token as the password: people who log in with single sign-on have no other.</source>
        <translation>パスワードにはアクセストークンを使ってください。シングルサインオンでログインするユーザーには、ほかのパスワードがありません。</translation>
    </message>
    <message>
        <source>Load its authority from https://%1/ca and add it to the integration, or compare the fingerprint and trust the certificate for this host.</source>
        <translation>https://%1/ca から認証局の証明書を取得してインテグレーションに追加するか、フィンガープリントを照合してこのホストの証明書を信頼してください。</translation>
    </message>
    <message>
        <source>Check the port: a Trusted Registry beside other services is often at 443 or 4443.</source>
        <translation>ポートを確かめてください。ほかのサービスと同居する Trusted Registry は、443 または 4443 であることがよくあります。</translation>
    </message>
    <message>
        <source>Use an identity token as the password, with the name of the user it is for. After several wrong ones Artifactory locks a user without saying so.</source>
        <translation>パスワードにはアイデンティティトークンを使い、ユーザー名にはそのトークンの持ち主を指定してください。間違いが何度か続くと、Artifactory は通知なしにユーザーをロックします。</translation>
    </message>
    <message>
        <source>Have an administrator of Artifactory unlock the user.</source>
        <translation>ユーザーのロックを解除するよう、Artifactory の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Artifactory allows anonymous access here, so it looks at no password. Check by pulling a private image.</source>
        <translation>この Artifactory は匿名アクセスを許可しているため、パスワードを照合しません。プライベートイメージをプルして確かめてください。</translation>
    </message>
    <message>
        <source>Enter the host or the port of the Docker repository, such as docker-local.%1 or %1:5001.</source>
        <translation>Docker リポジトリのホストまたはポートを、docker-local.%1 や %1:5001 のように入力してください。</translation>
    </message>
    <message>
        <source>Ask the administrator to correct the custom base URL of Artifactory: it has to begin with https.</source>
        <translation>Artifactory のカスタムベース URL を直すよう、管理者に依頼してください。https で始まる必要があります。</translation>
    </message>
    <message>
        <source>Use a classic access token with read:packages, authorised for single sign-on if the organisation asks for it. The user name does not matter.</source>
        <translation>read:packages を持つ classic のアクセストークンを使い、組織で求められている場合はシングルサインオン用に承認してください。ユーザー名は何でもかまいません。</translation>
    </message>
    <message>
        <source>Give the access token read:packages at GitHub, and write:packages if it is to push.</source>
        <translation>GitHub でアクセストークンに read:packages を付与してください。プッシュする場合は write:packages も必要です。</translation>
    </message>
    <message>
        <source>Enter ghcr.io, the registry&apos;s own host.</source>
        <translation>レジストリ自体のホスト ghcr.io を入力してください。</translation>
    </message>
    <message>
        <source>With two-factor login, use a personal access token with read_registry as the password. A deploy token goes with its own user name, a project&apos;s token with any.</source>
        <translation>2 要素認証の場合は、read_registry を持つパーソナルアクセストークンをパスワードに使ってください。デプロイトークンにはそれ専用のユーザー名を、プロジェクトのトークンには任意のユーザー名を使います。</translation>
    </message>
    <message>
        <source>After several wrong passwords GitLab shuts out an address for an hour: wait, then check again once.</source>
        <translation>パスワードを何度か間違えると、GitLab はそのアドレスを 1 時間遮断します。しばらく待ってから、一度だけ検証し直してください。</translation>
    </message>
    <message>
        <source>Enter the registry&apos;s own address, not GitLab&apos;s: registry.%1, or %1:5050 where it shares the host.</source>
        <translation>GitLab ではなく、レジストリ自体のアドレスを入力してください。registry.%1 か、同じホストにある場合は %1:5050 です。</translation>
    </message>
    <message>
        <source>Check that the admin user is enabled, which it is not at first, or use a token or a service principal.</source>
        <translation>管理者ユーザーが有効になっていることを確かめるか（初期状態では無効）、トークンまたはサービスプリンシパルを使ってください。</translation>
    </message>
    <message>
        <source>Have the address of your network allowed in the registry&apos;s networking settings, or connect to the VPN.</source>
        <translation>レジストリのネットワーク設定でお使いのネットワークのアドレスを許可してもらうか、VPN に接続してください。</translation>
    </message>
    <message>
        <source>Check the registry&apos;s name in the Azure portal; a private one is seen only from its own network or VPN.</source>
        <translation>Azure portal でレジストリの名前を確かめてください。プライベートなレジストリは、専用のネットワークまたは VPN からしか見えません。</translation>
    </message>
    <message>
        <source>Enter the login server that the Azure portal shows: NAME.azurecr.io.</source>
        <translation>Azure portal に表示されるログインサーバー NAME.azurecr.io を入力してください。</translation>
    </message>
    <message>
        <source>If you log in to Harbor with single sign-on (OIDC), use the CLI secret of your profile as the password. A robot&apos;s name is whole only with what stands before it: robot$project+name.</source>
        <translation>Harbor にシングルサインオン（OIDC）でログインしている場合は、プロファイルの CLI シークレットをパスワードに使ってください。ロボットの名前は、robot$project+name のように前の部分まで含めて入力します。</translation>
    </message>
    <message>
        <source>Ask the administrator to have the proxy in front of Harbor send X-Forwarded-Proto.</source>
        <translation>Harbor の手前のプロキシが X-Forwarded-Proto を送るよう、管理者に設定を依頼してください。</translation>
    </message>
    <message>
        <source>Enter the host and port of Harbor itself, without /harbor.</source>
        <translation>/harbor を付けずに、Harbor 自体のホストとポートを入力してください。</translation>
    </message>
    <message>
        <source>Use $oauthtoken as the user name and an NGC key as the password.</source>
        <translation>ユーザー名に $oauthtoken を、パスワードに NGC キーを使ってください。</translation>
    </message>
    <message>
        <source>Enter registry.gitlab.com, the registry&apos;s own host.</source>
        <translation>レジストリ自体のホスト registry.gitlab.com を入力してください。</translation>
    </message>
    <message>
        <source>Enter the repository&apos;s own host, such as docker-local.example.jfrog.io.</source>
        <translation>docker-local.example.jfrog.io のような、リポジトリ自体のホストを入力してください。</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2.</source>
        <extracomment>%1 is the registry, %2 the user, %3 another host, %4 a detail such as a status or a time, %5 when it was checked.</extracomment>
        <translation>%1 は %2 のログインを受理しました。</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2 and gives it a token of its own.</source>
        <translation>%1 は %2 のログインを受理し、専用のトークンを発行しました。</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2 and turns away callers without one.</source>
        <translation>%1 は %2 のログインを受理し、ログインなしのアクセスは拒否しました。</translation>
    </message>
    <message>
        <source>%1 accepts the token; the name %2 it does not look at.</source>
        <translation>%1 はトークンを受理しました。名前 %2 は照合されません。</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2; for a wrong one it gives no token.</source>
        <translation>%1 は %2 のログインを受理しました。誤ったログインにはトークンを発行しません。</translation>
    </message>
    <message>
        <source>Amazon gives the key %2 a password, and %1 accepts it.</source>
        <translation>Amazon がキー %2 に対してパスワードを発行し、%1 がそれを受理しました。</translation>
    </message>
    <message>
        <source>Amazon does not know the access key %2.</source>
        <translation>アクセスキー %2 は Amazon に登録されていません。</translation>
    </message>
    <message>
        <source>Amazon knows the access key %2, but the secret is not the one of it.</source>
        <translation>アクセスキー %2 は Amazon に登録されていますが、シークレットが一致しません。</translation>
    </message>
    <message>
        <source>The temporary key %2 has expired at Amazon.</source>
        <translation>一時キー %2 は Amazon で期限切れになっています。</translation>
    </message>
    <message>
        <source>Amazon knows the key %2, but it may not ask for a registry password.</source>
        <translation>キー %2 は Amazon に登録されていますが、レジストリのパスワードを要求する権限がありません。</translation>
    </message>
    <message>
        <source>The key %2 belongs to the AWS account %4, which may not use the registry %1.</source>
        <translation>キー %2 が属する AWS アカウント %4 には、レジストリ %1 を使用する権限がありません。</translation>
    </message>
    <message>
        <source>Amazon has no region named %4, so the key %2 could not be tried.</source>
        <translation>Amazon に %4 というリージョンがないため、キー %2 を試せませんでした。</translation>
    </message>
    <message>
        <source>The certificate authorities kept for %1 cannot be read, so nothing was sent.</source>
        <translation>%1 用に保存されている認証局を読み取れないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The client certificate kept for %1 and its key do not fit together, so nothing was sent.</source>
        <translation>%1 用に保存されているクライアント証明書とその鍵が対応していないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>%1 refuses the user name or the password of %2.</source>
        <translation>%1 は %2 のユーザー名またはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>%1 has locked the login of %2 after too many failed ones.</source>
        <translation>%1 は、失敗が多すぎたため %2 のログインをロックしました。</translation>
    </message>
    <message>
        <source>%1 does not accept the token that %2 has just been given.</source>
        <translation>%1 は、%2 に発行されたばかりのトークンを受け付けません。</translation>
    </message>
    <message>
        <source>%1 does not accept the login of %2, and its clock and the one of this computer are %4 apart.</source>
        <translation>%1 は %2 のログインを受け付けません。また、レジストリとこのコンピューターの時計が %4ずれています。</translation>
    </message>
    <message>
        <source>%1 knows %2 but gives no right to use it.</source>
        <translation>%1 は %2 を認識していますが、利用する権限を与えていません。</translation>
    </message>
    <message>
        <source>%1 does not let %2 in from here.</source>
        <translation>%1 は、ここからの %2 のアクセスを許可していません。</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the password of %2 could not be proved.</source>
        <translation>%1 は誰でもアクセスできるため、%2 のパスワードが正しいかどうかを確かめられませんでした。</translation>
    </message>
    <message>
        <source>%1 gives everybody the same kind of token, so the password of %2 could not be proved.</source>
        <translation>%1 は誰に対しても同じ種類のトークンを発行するため、%2 のパスワードが正しいかどうかを確かめられませんでした。</translation>
    </message>
    <message>
        <source>%1 has had too many requests from here.</source>
        <translation>ここから %1 への要求が多すぎます。</translation>
    </message>
    <message>
        <source>%1 is in trouble of its own (status %4).</source>
        <translation>%1 側で障害が発生しています（ステータス %4）。</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to %3, where it must not go.</source>
        <translation>%1 は %2 のパスワードを %3 に送るよう求めていますが、そこには送れません。</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to another host, %3.</source>
        <translation>%1 は %2 のパスワードを別のホスト %3 に送るよう求めています。</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to %3 without encryption.</source>
        <translation>%1 は %2 のパスワードを暗号化せずに %3 に送るよう求めています。</translation>
    </message>
    <message>
        <source>%1 asks for a login but does not say which kind.</source>
        <translation>%1 はログインを求めていますが、その方式を示していません。</translation>
    </message>
    <message>
        <source>%1 asks for a login in a way that cannot be understood.</source>
        <translation>%1 のログインの求め方を解釈できません。</translation>
    </message>
    <message>
        <source>%1 offers only kinds of login that Purser does not speak: %4.</source>
        <translation>%1 が提供するログイン方式に、Purser が対応しているものがありません: %4。</translation>
    </message>
    <message>
        <source>The token service of %1 answered without a token.</source>
        <translation>%1 のトークンサービスの応答にトークンがありません。</translation>
    </message>
    <message>
        <source>The token service of %1 rejected the request itself (status %4).</source>
        <translation>%1 のトークンサービスが要求そのものを拒否しました（ステータス %4）。</translation>
    </message>
    <message>
        <source>%1 gave an answer that no registry should give (status %4).</source>
        <translation>%1 から、レジストリとしてあり得ない応答がありました（ステータス %4）。</translation>
    </message>
    <message>
        <source>The check of %1 was cancelled.</source>
        <translation>%1 の検証はキャンセルされました。</translation>
    </message>
    <message>
        <source>The key for %1 is damaged, so nothing was sent.</source>
        <translation>%1 用のキーが壊れているため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>%1 can only be reached without encryption, so nothing was sent.</source>
        <translation>%1 には暗号化なしでしか接続できないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The address of the registry for %2 cannot be used, so nothing was sent.</source>
        <translation>%2 のレジストリのアドレスが使えないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The user name %2 cannot be sent to %1: it has a colon or a control character.</source>
        <translation>ユーザー名 %2 はコロンまたは制御文字を含むため、%1 に送信できません。</translation>
    </message>
    <message>
        <source>%1 has no registry at this address.</source>
        <translation>%1 のこのアドレスにはレジストリがありません。</translation>
    </message>
    <message>
        <source>%1 is a web site, not a registry.</source>
        <translation>%1 はレジストリではなく、Web サイトです。</translation>
    </message>
    <message>
        <source>Instead of %1, a page for people answered from %3.</source>
        <translation>%1 の代わりに、%3 の Web ページが応答しました。</translation>
    </message>
    <message>
        <source>There is no computer named %1.</source>
        <translation>%1 という名前のコンピューターは見つかりません。</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>%1 で待ち受けているサービスがありません。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>%1 hung up before its answer was complete.</source>
        <translation>%1 が応答の途中で接続を切りました。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>%1 への接続に失敗しました。</translation>
    </message>
    <message>
        <source>This computer has no network, so %1 could not be asked.</source>
        <translation>このコンピューターがネットワークにつながっていないため、%1 に問い合わせられませんでした。</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it has signed itself.</source>
        <translation>%1 の証明書は自己署名です。</translation>
    </message>
    <message>
        <source>%1 shows a certificate of an authority this computer does not know.</source>
        <translation>%1 の証明書は、このコンピューターが知らない認証局のものです。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %4.</source>
        <translation>%1 の証明書は %4 に期限切れになりました。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %4, and this computer&apos;s clock says %5.</source>
        <translation>%1 の証明書は %4 から有効ですが、このコンピューターの時計は %5 です。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name: %3.</source>
        <translation>%1 の証明書は別の名前のものです: %3。</translation>
    </message>
    <message>
        <source>%1 shows a certificate that leads to no authority this computer knows, or leaves out one in between.</source>
        <translation>%1 の証明書は、このコンピューターが知る認証局につながっていないか、中間証明書が欠けています。</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key or a signature too weak to trust.</source>
        <translation>%1 の証明書は、鍵または署名が弱すぎるため信頼できません。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for a server, or by somebody who must not issue any.</source>
        <translation>%1 の証明書はサーバー用に発行されたものではないか、発行権限のない発行者によるものです。</translation>
    </message>
    <message>
        <source>%1 speaks only encryption that is too old to be safe.</source>
        <translation>%1 が対応している暗号化は、古すぎて安全ではありません。</translation>
    </message>
    <message>
        <source>%1 lets in only callers with a certificate of their own.</source>
        <translation>%1 は、クライアント証明書を持つ相手からの接続しか受け付けません。</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate of this integration.</source>
        <translation>%1 は、このインテグレーションのクライアント証明書を受け付けません。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: it may be too old, or let in only callers with a certificate.</source>
        <translation>%1 への暗号化接続を確立できませんでした。サーバーが古すぎるか、クライアント証明書を持つ相手からの接続しか受け付けていない可能性があります。</translation>
    </message>
    <message>
        <source>%1 speaks http, not https.</source>
        <translation>%1 は https ではなく http で通信しています。</translation>
    </message>
    <message>
        <source>%1 speaks https, not http.</source>
        <translation>%1 は http ではなく https で通信しています。</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 did not answer.</source>
        <translation>%1 への経路にあるプロキシ %3 から応答がありませんでした。</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 hung up.</source>
        <translation>%1 への経路にあるプロキシ %3 が接続を切りました。</translation>
    </message>
    <message>
        <source>The proxy %3 opens no way to %1.</source>
        <translation>プロキシ %3 が %1 への接続を許可しません。</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 wants a login.</source>
        <translation>%1 への経路にあるプロキシ %3 がログインを求めています。</translation>
    </message>
    <message>
        <source>The proxy %3 could read the password for %1, so it was not sent.</source>
        <translation>プロキシ %3 に %1 のパスワードを読み取られるおそれがあるため、送信しませんでした。</translation>
    </message>
    <message>
        <source>%1 sends callers on to %3, where the password must not go.</source>
        <translation>%1 は %3 に転送しますが、そこにはパスワードを送れません。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be a registry&apos;s.</source>
        <translation>%1 の応答は、レジストリのものとしては大きすぎます。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms)</source>
        <translation>%1: %2（%3 ms）</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>権限不足</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>Not a registry</source>
        <translation>レジストリではない</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>Basic login on /v2/</source>
        <translation>/v2/ への Basic ログイン</translation>
    </message>
    <message>
        <source>a token that names the user</source>
        <translation>ユーザー名を示すトークン</translation>
    </message>
    <message>
        <source>a password that Amazon gave for the keys</source>
        <translation>キーに対して Amazon が発行したパスワード</translation>
    </message>
    <message>
        <source>a token that is given for a right login only</source>
        <translation>正しいログインにだけ発行されるトークン</translation>
    </message>
    <message>
        <source>a token that callers without a login cannot get</source>
        <translation>ログインなしでは取得できないトークン</translation>
    </message>
    <message>
        <source>the registry&apos;s answer</source>
        <translation>レジストリの応答</translation>
    </message>
    <message>
        <source>The key is damaged</source>
        <translation>キーが壊れています</translation>
    </message>
    <message>
        <source>The key is whole</source>
        <translation>キーに問題はありません</translation>
    </message>
    <message>
        <source>A password from Amazon for the key %1</source>
        <translation>キー %1 に対する Amazon のパスワード</translation>
    </message>
    <message>
        <source>Look for the registry</source>
        <translation>レジストリの検出</translation>
    </message>
    <message>
        <source>It is a registry</source>
        <translation>レジストリです</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>%1 のトークン</translation>
    </message>
    <message>
        <source>The registry does not accept the token</source>
        <translation>レジストリがトークンを受け付けません</translation>
    </message>
    <message>
        <source>The registry accepts the token</source>
        <translation>レジストリがトークンを受け付けました</translation>
    </message>
    <message>
        <source>The same without a login, to compare</source>
        <translation>比較用: ログインなしの同じ要求</translation>
    </message>
    <message>
        <source>Login as %1</source>
        <translation>%1 としてログイン</translation>
    </message>
    <message>
        <source>The certificate names its host only as its common name. Most other tools refuse that.</source>
        <translation>証明書のホスト名が共通名（CN）にしか書かれていません。ほかの多くのツールはこれを拒否します。</translation>
    </message>
    <message>
        <source>Asked once for all that were checked together.</source>
        <translation>まとめて検証したもの全体で、1 回だけ問い合わせました。</translation>
    </message>
    <message>
        <source>Proved by: %1</source>
        <translation>根拠: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>サーバーの応答: %1</translation>
    </message>
</context>
<context>
    <name>CredentialHelper</name>
    <message>
        <source>The secret of “%1” is not text, and this protocol carries nothing else.</source>
        <translation>「%1」のシークレットはテキストではありません。このプロトコルではテキストしか扱えません。</translation>
    </message>
    <message>
        <source>This is not what a tool sends to be stored.</source>
        <translation>ツールが保存のために送る形式ではありません。</translation>
    </message>
    <message>
        <source>Several integrations are for this registry: %1. Set PURSER_SUBSCRIPTION to a subscription that uses one of them, work in the folder of a project of one, or make one the default of the registry in Purser.</source>
        <translation>このレジストリ用のインテグレーションが複数あります: %1。PURSER_SUBSCRIPTION に、そのうちの 1 つを使用するサブスクリプションを設定するか、そのプロジェクトのフォルダーで作業するか、Purser でどれかをレジストリのデフォルトにしてください。</translation>
    </message>
    <message>
        <source>This is not the address of a registry.</source>
        <translation>レジストリのアドレスではありません。</translation>
    </message>
    <message>
        <source>the only one of its host</source>
        <translation>そのホスト用はこれだけ</translation>
    </message>
    <message>
        <source>nothing tells it from the others</source>
        <translation>ほかと区別できない</translation>
    </message>
    <message>
        <source>the subscription that PURSER_SUBSCRIPTION names uses it</source>
        <translation>PURSER_SUBSCRIPTION のサブスクリプションが使用</translation>
    </message>
    <message>
        <source>the subscription that PURSER_SUBSCRIPTION names does not use it</source>
        <translation>PURSER_SUBSCRIPTION のサブスクリプションは使用しない</translation>
    </message>
    <message>
        <source>the subscription of the project in this folder uses it</source>
        <translation>このフォルダーのプロジェクトのサブスクリプションが使用</translation>
    </message>
    <message>
        <source>the subscription of the project in this folder uses another one</source>
        <translation>このフォルダーのプロジェクトのサブスクリプションは別のものを使用</translation>
    </message>
    <message>
        <source>it is for that part of the registry</source>
        <translation>レジストリのこの部分用</translation>
    </message>
    <message>
        <source>another one is for that part of the registry</source>
        <translation>レジストリのこの部分用のものが別にある</translation>
    </message>
    <message>
        <source>it is the default of its registry</source>
        <translation>レジストリのデフォルト</translation>
    </message>
    <message>
        <source>another one is the default of its registry</source>
        <translation>別のものがレジストリのデフォルト</translation>
    </message>
    <message>
        <source>PURSER_SUBSCRIPTION names “%1”, and there is no such subscription.</source>
        <translation>PURSER_SUBSCRIPTION に「%1」が設定されていますが、そのようなサブスクリプションはありません。</translation>
    </message>
    <message>
        <source>This login to Google ends within the hour, so Purser does not keep it. Log in as _json_key with the key of a service account.</source>
        <translation>この Google へのログインは 1 時間以内に切れるため、Purser には保存されません。サービスアカウントのキーを使い、_json_key としてログインしてください。</translation>
    </message>
    <message>
        <source>Purser does not keep the tokens of a login in the browser. Log in with a personal access token: docker login -u NAME</source>
        <translation>Purser は、ブラウザーでのログインで得られるトークンを保存しません。パーソナルアクセストークンでログインしてください: docker login -u NAME</translation>
    </message>
    <message>
        <source>The registry gave an identity token, which Purser does not keep. Log in with a user&apos;s name and a password or an access token that stays.</source>
        <translation>レジストリが発行したのはアイデンティティトークンであり、Purser には保存されません。ユーザー名と、パスワードまたは長期間使えるアクセストークンでログインしてください。</translation>
    </message>
    <message>
        <source>This password of Amazon&apos;s ends within 12 hours, so Purser does not keep it. Add an integration with the keys of the AWS account: with these Purser gets a password whenever one is asked for.</source>
        <translation>この Amazon のパスワードは 12 時間以内に切れるため、Purser には保存されません。AWS アカウントのキーを使うインテグレーションを追加してください。そうすれば、必要になるたびに Purser がパスワードを取得します。</translation>
    </message>
    <message>
        <source>Several integrations have this user: %1. Change the password of the right one in Purser.</source>
        <translation>このユーザーのインテグレーションが複数あります: %1。該当するもののパスワードを Purser で変更してください。</translation>
    </message>
    <message>
        <source>“%1” is used by %2, so a logout does not delete it. End that, or delete it, in Purser.</source>
        <translation>「%1」は %2 で使用されているため、ログアウトしても削除されません。使用をやめるか、削除する操作を Purser で行ってください。</translation>
    </message>
</context>
<context>
    <name>Dependents</name>
    <message>
        <source>%1, uses %2</source>
        <translation>%1、使用: %2</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No uses</extracomment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>要確認 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Uses</source>
        <extracomment>A noun: what a project uses</extracomment>
        <translation>使用するもの</translation>
    </message>
    <message>
        <source>Last Scan</source>
        <translation>最終スキャン</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>プロジェクトを追加</translation>
    </message>
    <message>
        <source>Edit Project</source>
        <translation>プロジェクトを編集</translation>
    </message>
    <message>
        <source>Project Name</source>
        <translation>プロジェクト名</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>プロジェクトはまだありません</translation>
    </message>
    <message>
        <source>A project is a folder on this computer. A scan of it finds the files that use the integrations of this subscription, line by line.</source>
        <translation>プロジェクトとは、このコンピューターにあるフォルダーです。スキャンすると、このサブスクリプションのインテグレーションを使用しているファイルが行単位で見つかります。</translation>
    </message>
    <message>
        <source>As its people call it, often the repository&apos;s name</source>
        <translation>チームでの呼び名。リポジトリの名前と同じにすることが多いです</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Add Environment</source>
        <translation>環境を追加</translation>
    </message>
    <message>
        <source>Edit Environment</source>
        <translation>環境を編集</translation>
    </message>
    <message>
        <source>Environment Name</source>
        <translation>環境名</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>環境はまだありません</translation>
    </message>
    <message>
        <source>An environment is a place to which this subscription deploys, with the integrations it needs to pull images there.</source>
        <translation>環境とは、このサブスクリプションのデプロイ先と、そこでイメージをプルするために必要なインテグレーションをまとめたものです。</translation>
    </message>
    <message>
        <source>Where it runs: production, staging</source>
        <translation>実行される場所: production、staging など</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Add Image</source>
        <translation>イメージを追加</translation>
    </message>
    <message>
        <source>Edit Image</source>
        <translation>イメージを編集</translation>
    </message>
    <message>
        <source>Image Name</source>
        <translation>イメージ名</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>イメージはまだありません</translation>
    </message>
    <message>
        <source>An image that this subscription pulls or pushes, with the integration that logs in to its registry.</source>
        <translation>このサブスクリプションがプルまたはプッシュするイメージと、そのレジストリへのログインに使うインテグレーションです。</translation>
    </message>
    <message>
        <source>As it is pulled: registry.example.com/team/app</source>
        <translation>プルするときの名前: registry.example.com/team/app</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The name “%1” has no letter from A to Z, so that no variable can begin with it. Rename it.</source>
        <translation>名前「%1」には A ～ Z の文字がないため、変数名の先頭にできません。名前を変更してください。</translation>
    </message>
    <message>
        <source>“%1” and “%2” both set the variable %3, and one would hide the other. Take one at a time, or rename one.</source>
        <translation>「%1」と「%2」が同じ変数 %3 を設定するため、一方が隠れてしまいます。1 つずつ出力するか、どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both for %3, and such a file holds one login for each registry. Take one at a time.</source>
        <translation>「%1」と「%2」はどちらも %3 用ですが、このファイルに入れられるログイン情報はレジストリごとに 1 つです。1 つずつ出力してください。</translation>
    </message>
    <message>
        <source>“%1” does not say which account&apos;s registry it is for. Enter the AWS account ID.</source>
        <translation>「%1」からは、どのアカウントのレジストリかがわかりません。AWS アカウント ID を入力してください。</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) holds a NUL byte, which no environment variable can.</source>
        <translation>%2 の値（「%1」）に NUL バイトが含まれています。環境変数には入れられません。</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) is not text in UTF-8, and such a file is. Take the format for a shell.</source>
        <translation>%2 の値（「%1」）が UTF-8 のテキストではないため、このファイルには入れられません。シェル用の形式を選んでください。</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) has several lines, and such a file has one for each variable. Take another format.</source>
        <translation>%2 の値（「%1」）が複数行ですが、このファイルでは変数ごとに 1 行です。別の形式を選んでください。</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) ends in \ or holds both &apos; and `, which the readers of such files understand differently. Take the format for a shell.</source>
        <translation>%2 の値（「%1」）が \ で終わるか、&apos; と ` の両方を含んでいます。このようなファイルは、読み取る側によって解釈が異なります。シェル用の形式を選んでください。</translation>
    </message>
    <message>
        <source>A secret of Kubernetes has a name of small letters, digits, “-” and “.”: give it one.</source>
        <translation>Kubernetes の Secret の名前に使えるのは、英小文字、数字、「-」、「.」です。名前を付けてください。</translation>
    </message>
    <message>
        <source>A namespace of Kubernetes has a name of small letters, digits and “-”.</source>
        <translation>Kubernetes の名前空間の名前に使えるのは、英小文字、数字、「-」です。</translation>
    </message>
    <message>
        <source>“%1” sets the variable %2 twice. Rename one of its keys.</source>
        <translation>「%1」が変数 %2 を 2 回設定しています。どちらかのキーの名前を変更してください。</translation>
    </message>
    <message>
        <source>“%1” worked until %2.</source>
        <translation>「%1」の有効期限は %2 でした。</translation>
    </message>
    <message>
        <source>“%1” works until %2.</source>
        <translation>「%1」の有効期限は %2 です。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
</context>
<context>
    <name>FieldIssues</name>
    <message>
        <source>Send the password unencrypted</source>
        <translation>パスワードを暗号化せずに送信する</translation>
    </message>
    <message>
        <source>Trim the white space when saving</source>
        <translation>保存時に前後の空白を取り除く</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Purser&apos;s guide</source>
        <translation>Purser ガイド</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1. Marked: %2</source>
        <translation>%1。印の対象: %2</translation>
    </message>
</context>
<context>
    <name>HelperTrial</name>
    <message>
        <source>docker-credential-purser answers as the tools expect it.</source>
        <translation>docker-credential-purser は、ツールの期待どおりに応答しています。</translation>
    </message>
    <message>
        <source>docker-credential-purser is not on the PATH, so no tool finds it. Put a link to it into a folder that is, such as /usr/local/bin.</source>
        <translation>docker-credential-purser が PATH にないため、どのツールからも見つかりません。/usr/local/bin など、PATH にあるフォルダーにリンクを置いてください。</translation>
    </message>
    <message>
        <source>%1 is not Purser&apos;s. It said: %2</source>
        <translation>%1 は Purser のものではありません。出力: %2</translation>
    </message>
    <message>
        <source>%1 does not start: %2</source>
        <translation>%1 を起動できません: %2</translation>
    </message>
    <message>
        <source>Asked for %1, docker-credential-purser said: %2</source>
        <translation>%1 について尋ねたところ、docker-credential-purser は次のように応答しました: %2</translation>
    </message>
    <message>
        <source>docker-credential-purser did not answer.</source>
        <translation>docker-credential-purser から応答がありませんでした。</translation>
    </message>
</context>
<context>
    <name>IntegrationList</name>
    <message>
        <source>None</source>
        <extracomment>No subscriptions</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type Name</source>
        <translation>種類名</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>このコンピューターにはありません</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>受理: %1</translation>
    </message>
    <message>
        <source>The credential expires on %1.</source>
        <translation>認証情報の有効期限は %1 です。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>シークレットなし</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>未検証</translation>
    </message>
</context>
<context>
    <name>IntegrationType</name>
    <message>
        <source>Login server of your registry</source>
        <translation>レジストリのログインサーバー</translation>
    </message>
    <message>
        <source>Name of a token, a service principal&apos;s application ID, or the registry&apos;s name</source>
        <translation>トークンの名前、サービスプリンシパルのアプリケーション ID、またはレジストリの名前</translation>
    </message>
    <message>
        <source>Password of the token, or the service principal&apos;s secret</source>
        <translation>トークンのパスワード、またはサービスプリンシパルのシークレット</translation>
    </message>
    <message>
        <source>You need the login server of your registry and a token, a service principal, or its admin user (which is off unless somebody switched it on).</source>
        <translation>レジストリのログインサーバーと、トークン、サービスプリンシパル、管理者ユーザー（初期状態では無効）のいずれかが必要です。</translation>
    </message>
    <message>
        <source>Create a token in the Azure portal, under Repository permissions, Tokens; its name is the username. To list tags it needs the right metadata/read.</source>
        <translation>Azure portal の「リポジトリのアクセス許可」の「トークン」でトークンを作成してください。その名前がユーザー名になります。タグを一覧表示するには、metadata/read の権限が必要です。</translation>
    </message>
    <message>
        <source>The password goes to the keychain of this computer and nowhere else.</source>
        <translation>パスワードはこのコンピューターのキーリングにだけ保存されます。</translation>
    </message>
    <message>
        <source>Your JFrog Artifactory host</source>
        <translation>JFrog Artifactory のホスト</translation>
    </message>
    <message>
        <source>Your JFrog Artifactory username</source>
        <translation>JFrog Artifactory のユーザー名</translation>
    </message>
    <message>
        <source>Password, identity token or reference token</source>
        <translation>パスワード、アイデンティティトークン、またはリファレンストークン</translation>
    </message>
    <message>
        <source>You need the host under which your Docker repository is reached: a subdomain, a port, or Artifactory itself if repositories have paths.</source>
        <translation>Docker リポジトリに接続するためのホストが必要です。サブドメイン、ポート、またはリポジトリをパスで区別している場合は Artifactory 自体を指定します。</translation>
    </message>
    <message>
        <source>Create an identity token in your profile and use it as the password. The username must be the one the token was made for.</source>
        <translation>プロファイルでアイデンティティトークンを作成し、パスワードとして使ってください。ユーザー名は、そのトークンを作成したユーザーでなければなりません。</translation>
    </message>
    <message>
        <source>Url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last day on which the credential works, if you know it (optional)</source>
        <translation>認証情報を使える最後の日。わかる場合のみ（任意）</translation>
    </message>
    <message>
        <source>Certificate Authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Authorities that vouch for the registry besides the system&apos;s, as PEM (optional)</source>
        <translation>システムの認証局以外で、レジストリを保証する認証局。PEM 形式（任意）</translation>
    </message>
    <message>
        <source>Client Certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Certificate that the registry asks its callers for, as PEM (optional)</source>
        <translation>レジストリが接続元に求める証明書。PEM 形式（任意）</translation>
    </message>
    <message>
        <source>Client Key</source>
        <translation>クライアント鍵</translation>
    </message>
    <message>
        <source>Private key of the client certificate, without a passphrase</source>
        <translation>クライアント証明書の秘密鍵。パスフレーズなし</translation>
    </message>
    <message>
        <source>Load the key file, drop it here, or paste it</source>
        <translation>キーファイルを読み込むか、ここにドロップするか、貼り付けてください</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The system&apos;s (if left empty), none, or host and port of one</source>
        <translation>システムのもの（空欄の場合）、なし、またはホストとポート</translation>
    </message>
    <message>
        <source>Username used to log into Docker Hub</source>
        <translation>Docker Hub へのログインに使うユーザー名</translation>
    </message>
    <message>
        <source>Password or access token used to log into Docker Hub</source>
        <translation>Docker Hub へのログインに使うパスワードまたはアクセストークン</translation>
    </message>
    <message>
        <source>Email used in your Docker Hub account (optional)</source>
        <translation>Docker Hub アカウントのメールアドレス（任意）</translation>
    </message>
    <message>
        <source>You need your Docker ID and an access token. With two-factor login the password itself is refused; create a token in the account settings of Docker Hub.</source>
        <translation>Docker ID とアクセストークンが必要です。2 要素認証では、パスワードそのものは拒否されます。Docker Hub のアカウント設定でトークンを作成してください。</translation>
    </message>
    <message>
        <source>Docker Hub locks a user for some minutes after several wrong passwords, so Test connection tries each one only once.</source>
        <translation>Docker Hub はパスワードの間違いが続くとユーザーを数分間ロックするため、「接続をテスト」は同じパスワードを一度しか試しません。</translation>
    </message>
    <message>
        <source>URL to trusted registry</source>
        <translation>Trusted Registry の URL</translation>
    </message>
    <message>
        <source>Login info to your trusted registry</source>
        <translation>Trusted Registry のログイン名</translation>
    </message>
    <message>
        <source>Password or access token for your trusted registry</source>
        <translation>Trusted Registry のパスワードまたはアクセストークン</translation>
    </message>
    <message>
        <source>Email account for the user (optional)</source>
        <translation>ユーザーのメールアドレス（任意）</translation>
    </message>
    <message>
        <source>You need the address of your trusted registry and a login for it. People who log in through SAML need an access token from their profile.</source>
        <translation>Trusted Registry のアドレスと、そのログイン情報が必要です。SAML でログインするユーザーは、プロファイルのアクセストークンが必要です。</translation>
    </message>
    <message>
        <source>Most trusted registries have a certificate of their own. Download their authority from the path /ca of the registry, and enter it under Connection.</source>
        <translation>Trusted Registry の多くは独自の証明書を使っています。レジストリの /ca から認証局の証明書をダウンロードし、「接続」に入力してください。</translation>
    </message>
    <message>
        <source>AWS Access Key ID</source>
        <translation>AWS アクセスキー ID</translation>
    </message>
    <message>
        <source>Access key ID is generated when you create an access key for IAM users</source>
        <translation>アクセスキー ID は、IAM ユーザーのアクセスキーを作成すると生成されます</translation>
    </message>
    <message>
        <source>AWS Secret Access Key</source>
        <translation>AWS シークレットアクセスキー</translation>
    </message>
    <message>
        <source>Secret access key is generated together with the access key ID</source>
        <translation>シークレットアクセスキーは、アクセスキー ID と一緒に生成されます</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Region of your registry</source>
        <translation>レジストリのリージョン</translation>
    </message>
    <message>
        <source>AWS Account ID</source>
        <translation>AWS アカウント ID</translation>
    </message>
    <message>
        <source>Account that owns the registry; empty for the account of the key (optional)</source>
        <translation>レジストリを所有するアカウント。空欄ならキーのアカウント（任意）</translation>
    </message>
    <message>
        <source>AWS Session Token</source>
        <translation>AWS セッショントークン</translation>
    </message>
    <message>
        <source>Only for temporary access keys, which begin with ASIA (optional)</source>
        <translation>ASIA で始まる一時アクセスキーの場合のみ（任意）</translation>
    </message>
    <message>
        <source>You need an access key of an IAM user that may call ecr:GetAuthorizationToken and read (to push, write) your repositories.</source>
        <translation>ecr:GetAuthorizationToken を呼び出し、リポジトリを読み取れる（プッシュする場合は書き込める）IAM ユーザーのアクセスキーが必要です。</translation>
    </message>
    <message>
        <source>Create it in the IAM console, under Users, Security credentials. Amazon shows the secret access key only once.</source>
        <translation>IAM コンソールの「ユーザー」の「セキュリティ認証情報」で作成してください。シークレットアクセスキーは一度しか表示されません。</translation>
    </message>
    <message>
        <source>The secret access key goes to the keychain of this computer. It is never sent anywhere: requests are signed with it, and the password that Amazon gives is forgotten after some hours.</source>
        <translation>シークレットアクセスキーはこのコンピューターのキーリングに保存され、どこにも送信されません。使われるのは要求の署名だけです。Amazon が発行したパスワードは数時間後に破棄されます。</translation>
    </message>
    <message>
        <source>JSON Key</source>
        <translation>JSON キー</translation>
    </message>
    <message>
        <source>Service account credentials from the Google Cloud console</source>
        <translation>Google Cloud コンソールで取得したサービスアカウントの認証情報</translation>
    </message>
    <message>
        <source>URL of your registry, such as https://europe-docker.pkg.dev; empty for gcr.io</source>
        <translation>レジストリの URL（例: https://europe-docker.pkg.dev）。空欄なら gcr.io</translation>
    </message>
    <message>
        <source>You need the JSON key of a service account with the role Artifact Registry Reader (to push, Writer) on your registry.</source>
        <translation>レジストリに対して Artifact Registry 読み取り（プッシュする場合は書き込み）のロールを持つ、サービスアカウントの JSON キーが必要です。</translation>
    </message>
    <message>
        <source>gcr.io, us.gcr.io, eu.gcr.io and asia.gcr.io are served by Artifact Registry today. Registries made there have hosts such as europe-docker.pkg.dev.</source>
        <translation>gcr.io、us.gcr.io、eu.gcr.io、asia.gcr.io は、現在 Artifact Registry で提供されています。Artifact Registry で作成したレジストリのホストは europe-docker.pkg.dev のようになります。</translation>
    </message>
    <message>
        <source>The key is examined on this computer first. It goes to the keychain of this computer, and to no host but your registry.</source>
        <translation>キーはまずこのコンピューター上で検査されます。このコンピューターのキーリングに保存され、お使いのレジストリ以外のホストには送られません。</translation>
    </message>
    <message>
        <source>GitHub username</source>
        <translation>GitHub のユーザー名</translation>
    </message>
    <message>
        <source>Personal access token (classic)</source>
        <translation>パーソナルアクセストークン（classic）</translation>
    </message>
    <message>
        <source>You need a personal access token (classic) with the right read:packages, and write:packages to push. GitHub takes no password here.</source>
        <translation>read:packages の権限（プッシュする場合は write:packages も）を持つパーソナルアクセストークン（classic）が必要です。GitHub ではパスワードは使えません。</translation>
    </message>
    <message>
        <source>Create it in the developer settings of your GitHub account. If your organisation logs in through SSO, authorise the token for it.</source>
        <translation>GitHub アカウントの開発者向け設定で作成してください。組織が SSO を使っている場合は、その組織でトークンを承認してください。</translation>
    </message>
    <message>
        <source>The token goes to the keychain of this computer and nowhere else.</source>
        <translation>トークンはこのコンピューターのキーリングにだけ保存されます。</translation>
    </message>
    <message>
        <source>URL of your own GitLab&apos;s registry; empty for registry.gitlab.com</source>
        <translation>ご自身の GitLab のレジストリの URL。空欄なら registry.gitlab.com</translation>
    </message>
    <message>
        <source>GitLab username, or the name of a deploy token</source>
        <translation>GitLab のユーザー名、またはデプロイトークンの名前</translation>
    </message>
    <message>
        <source>Access token or deploy token</source>
        <translation>アクセストークンまたはデプロイトークン</translation>
    </message>
    <message>
        <source>You need a token with the scope read_registry (and, to push, write_registry): a personal, project or group access token, or a deploy token with its own username.</source>
        <translation>read_registry（プッシュする場合は write_registry も）のスコープを持つトークンが必要です。パーソナル、プロジェクト、グループのアクセストークンか、専用のユーザー名を持つデプロイトークンを使えます。</translation>
    </message>
    <message>
        <source>With two-factor login the password itself is refused. Create a token in your preferences, under Access Tokens.</source>
        <translation>2 要素認証では、パスワードそのものは拒否されます。ユーザー設定の「アクセストークン」でトークンを作成してください。</translation>
    </message>
    <message>
        <source>URL of your Harbor</source>
        <translation>Harbor の URL</translation>
    </message>
    <message>
        <source>Username, or a robot account such as robot$acme+builds</source>
        <translation>ユーザー名、または robot$acme+builds のようなロボットアカウント</translation>
    </message>
    <message>
        <source>Password, CLI secret or robot secret</source>
        <translation>パスワード、CLI シークレット、またはロボットのシークレット</translation>
    </message>
    <message>
        <source>You need a user of Harbor or a robot account. The whole name of a robot counts, with its $ and its +.</source>
        <translation>Harbor のユーザーまたはロボットアカウントが必要です。ロボットの名前は、$ と + も含めてすべて入力します。</translation>
    </message>
    <message>
        <source>If you log in to Harbor through a company&apos;s login page (OIDC), your password does not work here: copy the CLI secret from your user profile.</source>
        <translation>会社のログインページ（OIDC）から Harbor にログインしている場合、そのパスワードはここでは使えません。ユーザープロファイルから CLI シークレットをコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>変数 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom Environment Variables</source>
        <translation>カスタム環境変数</translation>
    </message>
    <message>
        <source>A KEY=value in each line</source>
        <translation>1 行に 1 つの KEY=value</translation>
    </message>
    <message>
        <source>Enter one KEY=value in each line. What follows the first “=” is the value, as it stands; quotation marks are a part of it.</source>
        <translation>1 行に 1 つの KEY=value を入力してください。最初の「=」より後はそのまま値になり、引用符も値の一部です。</translation>
    </message>
    <message>
        <source>Keys have letters, digits and “_”. Empty lines and lines that begin with “#” are left as they are.</source>
        <translation>キーに使えるのは英字、数字、「_」です。空行と「#」で始まる行は、そのまま残ります。</translation>
    </message>
    <message>
        <source>All of it goes to the keychain of this computer and nowhere else.</source>
        <translation>内容はすべて、このコンピューターのキーリングにだけ保存されます。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Contents of the PEM file</source>
        <translation>PEM ファイルの内容</translation>
    </message>
    <message>
        <source>Load the PEM file, drop it here, or paste it</source>
        <translation>PEM ファイルを読み込むか、ここにドロップするか、貼り付けてください</translation>
    </message>
    <message>
        <source>You need a PEM file with a private key, a certificate, or both. It must have no passphrase.</source>
        <translation>秘密鍵、証明書、またはその両方を含む PEM ファイルが必要です。パスフレーズ付きのものは使えません。</translation>
    </message>
    <message>
        <source>The file is examined on this computer as soon as it is entered: its kind, its size, and until when a certificate is valid.</source>
        <translation>ファイルは、入力するとすぐにこのコンピューター上で検査され、種別、サイズ、証明書の有効期限が表示されます。</translation>
    </message>
    <message>
        <source>The file goes to the keychain of this computer and nowhere else.</source>
        <translation>ファイルはこのコンピューターのキーリングにだけ保存されます。</translation>
    </message>
    <message>
        <source>URL to private registry</source>
        <translation>プライベートレジストリの URL</translation>
    </message>
    <message>
        <source>Login info to your private registry</source>
        <translation>プライベートレジストリのログイン名</translation>
    </message>
    <message>
        <source>Password for your private registry</source>
        <translation>プライベートレジストリのパスワード</translation>
    </message>
    <message>
        <source>You need the address of your registry and a login for it. Workflows pull and push with it once it is assigned to a subscription.</source>
        <translation>レジストリのアドレスと、そのログイン情報が必要です。サブスクリプションに割り当てると、ワークフローからのプルとプッシュに使われます。</translation>
    </message>
    <message>
        <source>Image tags need token authentication; Test connection tells whether your registry offers it.</source>
        <translation>イメージのタグを表示するにはトークン認証が必要です。お使いのレジストリが対応しているかどうかは「接続をテスト」でわかります。</translation>
    </message>
    <message>
        <source>URL of your own Quay; empty for quay.io</source>
        <translation>ご自身の Quay の URL。空欄なら quay.io</translation>
    </message>
    <message>
        <source>Username on Quay, or a robot account such as acme+builds</source>
        <translation>Quay のユーザー名、または acme+builds のようなロボットアカウント</translation>
    </message>
    <message>
        <source>Encrypted password, robot token or application token</source>
        <translation>暗号化パスワード、ロボットのトークン、またはアプリケーショントークン</translation>
    </message>
    <message>
        <source>Email address associated with your account (optional)</source>
        <translation>アカウントに関連付けられたメールアドレス（任意）</translation>
    </message>
    <message>
        <source>You need a user of Quay or, better, a robot account: its name has the form namespace+name, and its token is the password.</source>
        <translation>Quay のユーザー、または（推奨）ロボットアカウントが必要です。ロボットアカウントの名前は namespace+name の形式で、そのトークンがパスワードになります。</translation>
    </message>
    <message>
        <source>For a user, create an encrypted password under Account Settings, CLI Password. For an application token the username is $oauthtoken.</source>
        <translation>ユーザーの場合は、Account Settings の CLI Password で暗号化パスワードを作成してください。アプリケーショントークンの場合、ユーザー名は $oauthtoken です。</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Private key in OpenSSH&apos;s own form or PEM</source>
        <translation>OpenSSH 独自形式または PEM 形式の秘密鍵</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase that opens the key, if it has one (optional)</source>
        <translation>鍵のパスフレーズ。設定されている場合のみ（任意）</translation>
    </message>
    <message>
        <source>You need the private key: the file without .pub, made by ssh-keygen. The public key belongs on the servers that are to know it.</source>
        <translation>秘密鍵が必要です。ssh-keygen で作成された、.pub の付かないほうのファイルです。公開鍵は、接続先のサーバーに登録します。</translation>
    </message>
    <message>
        <source>The key is examined on this computer as soon as it is entered: its kind, its size, its fingerprint, and whether it is whole.</source>
        <translation>鍵は、入力するとすぐにこのコンピューター上で検査され、種別、サイズ、フィンガープリント、破損の有無が表示されます。</translation>
    </message>
    <message>
        <source>Key and passphrase go to the keychain of this computer and nowhere else.</source>
        <translation>鍵とパスフレーズは、このコンピューターのキーリングにだけ保存されます。</translation>
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
        <translation>ハブ</translation>
    </message>
    <message>
        <source>key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>generic</source>
        <translation>汎用</translation>
    </message>
    <message>
        <source>Key-Value pair</source>
        <translation>キーと値のペア</translation>
    </message>
    <message>
        <source>PEM Key</source>
        <translation>PEM 鍵</translation>
    </message>
    <message>
        <source>Private Docker Registry</source>
        <translation>プライベート Docker レジストリ</translation>
    </message>
    <message>
        <source>Quay.io</source>
        <translation>Quay.io</translation>
    </message>
    <message>
        <source>SSH Key</source>
        <translation>SSH 鍵</translation>
    </message>
    <message>
        <source>The address of the registry itself, as in the names of its images up to the first slash. Purser sends the credential to this address only.</source>
        <translation>レジストリそのもののアドレスです。イメージ名の最初のスラッシュより前の部分と同じです。Purser が認証情報を送るのは、このアドレスだけです。</translation>
    </message>
    <message>
        <source>The name that you log in to the registry with. It stands in your profile there; robot accounts and tokens have names of their own.</source>
        <translation>レジストリへのログインに使う名前です。レジストリのプロファイルに表示されています。ロボットアカウントやトークンには、専用の名前があります。</translation>
    </message>
    <message>
        <source>Proves to the registry who you are. Where the registry gives access tokens, create one in your settings there instead of using your password: it can be taken back by itself. Purser keeps it in the keychain of this computer.</source>
        <translation>レジストリに対して本人であることを証明するものです。アクセストークンを発行できるレジストリでは、パスワードの代わりに、レジストリの設定で作成したトークンを使ってください。トークンなら、それだけを取り消せます。Purser はこのコンピューターのキーリングに保存します。</translation>
    </message>
    <message>
        <source>The email address of your account at the registry. No check needs it; some tools write it into their configuration.</source>
        <translation>レジストリのアカウントのメールアドレスです。検証には不要ですが、設定ファイルに書き込むツールもあります。</translation>
    </message>
    <message>
        <source>The registry shows this day where the credential was created. Purser reminds you before it comes.</source>
        <translation>この日付は、レジストリの認証情報を作成した画面に表示されています。期限が来る前に Purser がお知らせします。</translation>
    </message>
    <message>
        <source>The key file of a service account, which Google Cloud lets you download once, when the key is created. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>サービスアカウントのキーファイルです。Google Cloud では、キーの作成時に一度だけダウンロードできます。Purser は 1 バイトも変えずに、このコンピューターのキーリングに保存します。</translation>
    </message>
    <message>
        <source>Names the access key. You find it in the security credentials of the user in the AWS console.</source>
        <translation>アクセスキーを識別する ID です。AWS コンソールで、ユーザーの「セキュリティ認証情報」に表示されています。</translation>
    </message>
    <message>
        <source>The secret part of the access key, which AWS shows once, when the key is created. Purser signs its requests with it; the key itself is never sent.</source>
        <translation>アクセスキーの秘密の部分です。AWS では、キーの作成時に一度だけ表示されます。Purser は要求の署名に使うだけで、キー自体を送信することはありません。</translation>
    </message>
    <message>
        <source>It is a part of the registry&apos;s address: 123456789012.dkr.ecr.REGION.amazonaws.com.</source>
        <translation>レジストリのアドレスの一部です: 123456789012.dkr.ecr.REGION.amazonaws.com。</translation>
    </message>
    <message>
        <source>The twelve digits with which the registry&apos;s address begins. Needed only for a registry of another account than that of the key.</source>
        <translation>レジストリのアドレスの先頭にある 12 桁の数字です。キーのアカウントとは別の AWS アカウントのレジストリを使う場合にだけ必要です。</translation>
    </message>
    <message>
        <source>Comes with temporary keys, together with their ID and secret, and ends with them.</source>
        <translation>一時キーの場合に、アクセスキー ID とシークレットアクセスキーと一緒に発行され、それらと同時に期限が切れます。</translation>
    </message>
    <message>
        <source>The half of the key pair that stays with you, usually a file in the folder .ssh without the ending .pub. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>鍵ペアのうち、手元に置いておくほうの鍵です。通常は .ssh フォルダーにある、末尾に .pub の付かないファイルです。Purser は 1 バイトも変えずに、このコンピューターのキーリングに保存します。</translation>
    </message>
    <message>
        <source>Chosen by whoever made the key. Without it a protected key cannot be opened; Purser keeps it in the keychain of this computer.</source>
        <translation>鍵を作成した人が決めたものです。保護された鍵は、これがないと開けません。Purser はこのコンピューターのキーリングに保存します。</translation>
    </message>
    <message>
        <source>The whole file, with its lines BEGIN and END. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>BEGIN と END の行も含めた、ファイル全体です。Purser は 1 バイトも変えずに、このコンピューターのキーリングに保存します。</translation>
    </message>
    <message>
        <source>Names and values that your builds need in their environment. All values are treated as secrets.</source>
        <translation>ビルドに必要な環境変数の名前と値です。値はすべてシークレットとして扱われます。</translation>
    </message>
    <message>
        <source>Needed when the registry&apos;s certificate was issued by your company itself. Whoever runs the registry has the file. It counts for this registry only.</source>
        <translation>レジストリの証明書を会社自身が発行している場合に必要です。ファイルはレジストリの運用担当者から入手してください。このレジストリに対してだけ有効です。</translation>
    </message>
    <message>
        <source>Few registries ask for one. You get it, with its key, from whoever runs the registry.</source>
        <translation>これを求めるレジストリはあまりありません。証明書は、その鍵と一緒に、レジストリの運用担当者から入手してください。</translation>
    </message>
    <message>
        <source>Belongs to the client certificate and proves that the certificate is yours. Purser keeps it in the keychain of this computer.</source>
        <translation>クライアント証明書と対になる鍵で、証明書が本人のものであることを証明します。Purser はこのコンピューターのキーリングに保存します。</translation>
    </message>
    <message>
        <source>The computer through which this registry is reached. Your network&apos;s administrator knows its name and port.</source>
        <translation>このレジストリへの接続で経由するコンピューターです。名前とポートは、ネットワークの管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Two things of a list</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>JsonFault</name>
    <message>
        <source>It is larger than 4 MiB, so it was not read.</source>
        <translation>4 MiB を超えているため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>Line %1, column %2: it is nested too deeply.</source>
        <translation>%1 行目、%2 桁目: 入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON.</source>
        <translation>%1 行目、%2 桁目: JSON として正しくありません。</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” is there twice.</source>
        <translation>%1 行目、%2 桁目: 「%3」が 2 回あります。</translation>
    </message>
    <message>
        <source>It is JSON, but not an object in braces.</source>
        <translation>JSON ですが、波かっこで囲まれたオブジェクトではありません。</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message numerus="yes">
        <source>%1, %n bit(s)</source>
        <translation>
            <numerusform>%1、%n ビット</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The key is encrypted.</source>
        <translation>鍵は暗号化されています。</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>証明書の対象</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>有効期限は %1 です。</translation>
    </message>
    <message>
        <source>%1, valid until %2.</source>
        <translation>%1。有効期限は %2 です。</translation>
    </message>
</context>
<context>
    <name>KeychainJobs</name>
    <message>
        <source>The keychain was asked from a second thread.</source>
        <translation>キーリングへの問い合わせが 2 つ目のスレッドから行われました。</translation>
    </message>
    <message>
        <source>The keychain cannot be used while QT_NO_GLIB is set: its answers would never arrive.</source>
        <translation>QT_NO_GLIB が設定されている間は、応答が届かないため、キーリングを使えません。</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain reported the secret as stored but does not have it.</source>
        <translation>キーリングは保存したと報告しましたが、シークレットが見つかりません。</translation>
    </message>
    <message>
        <source>The keychain reported the secret as erased but still has it.</source>
        <translation>キーリングは消去したと報告しましたが、シークレットがまだ残っています。</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave without saving?</source>
        <translation>保存せずに移動しますか？</translation>
    </message>
    <message>
        <source>What you typed in this form is lost if you leave it now.</source>
        <translation>今このフォームから移動すると、入力した内容は失われます。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>ListingSentences</name>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>一覧の読み取りを中止しました。</translation>
    </message>
    <message>
        <source>No repository can be named like this, so nothing was asked.</source>
        <translation>リポジトリにこのような名前は付けられないため、問い合わせませんでした。</translation>
    </message>
    <message>
        <source>A name has small letters, digits and . _ - between slashes, such as acme/web.</source>
        <translation>名前に使えるのは、英小文字、数字、「.」「_」「-」と、区切りのスラッシュです（例: acme/web）。</translation>
    </message>
    <message>
        <source>The repositories of %1 cannot be listed here.</source>
        <translation>%1 のリポジトリは、ここでは一覧表示できません。</translation>
    </message>
    <message>
        <source>Many registries list theirs to administrators only, or to nobody. Type the name of the one you need.</source>
        <translation>多くのレジストリは、リポジトリの一覧を管理者にしか、または誰にも公開していません。必要なリポジトリの名前を入力してください。</translation>
    </message>
    <message>
        <source>%3 does not exist on %1, or %2 may not see it.</source>
        <translation>%1 に %3 が存在しないか、%2 に閲覧権限がありません。</translation>
    </message>
    <message>
        <source>Compare the name with the registry&apos;s own pages.</source>
        <translation>名前をレジストリの Web ページと照らし合わせてください。</translation>
    </message>
    <message>
        <source>%1 does not let %2 read %3.</source>
        <translation>%1 は、%2 による %3 の読み取りを許可していません。</translation>
    </message>
    <message>
        <source>Ask whoever owns the repository for the right to read it.</source>
        <translation>リポジトリの所有者に読み取り権限を依頼してください。</translation>
    </message>
    <message>
        <source>The list of %1 goes in circles, so it was ended.</source>
        <translation>%1 の一覧が循環しているため、打ち切りました。</translation>
    </message>
    <message>
        <source>The list of %1 has more pages than can be read, so it was ended.</source>
        <translation>%1 の一覧は、読み取れるページ数を超えているため、打ち切りました。</translation>
    </message>
    <message>
        <source>The list of %1 is longer than can be shown, so it was ended.</source>
        <translation>%1 の一覧は、表示できる長さを超えているため、打ち切りました。</translation>
    </message>
    <message>
        <source>%1 wants its list continued at %4, where the login must not go, so it was ended.</source>
        <translation>%1 の一覧の続きは %4 にありますが、そこにはログイン情報を送れないため、打ち切りました。</translation>
    </message>
    <message>
        <source>Whoever runs the registry has to repair its addresses.</source>
        <translation>アドレスの修正は、レジストリの運用担当者に依頼してください。</translation>
    </message>
    <message>
        <source>What %1 answered is not a list.</source>
        <translation>%1 の応答は一覧ではありません。</translation>
    </message>
    <message>
        <source>Check the integration; its address may be the one of a web site.</source>
        <translation>インテグレーションを見直してください。アドレスが Web サイトのものかもしれません。</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 に問い合わせられませんでした。</translation>
    </message>
</context>
<context>
    <name>LoginEmptying</name>
    <message>
        <source>Not all logins of this registry are in the account.</source>
        <translation>このレジストリのログイン情報の一部がアカウントにありません。</translation>
    </message>
    <message>
        <source>Something is said there that Purser does not know.</source>
        <translation>そこに Purser の知らない記述があります。</translation>
    </message>
    <message>
        <source>docker-credential-%1 is named for this registry.</source>
        <translation>このレジストリには docker-credential-%1 が指定されています。</translation>
    </message>
    <message>
        <source>No helper can be named in a file of this old form, so the passwords stay in it. Connect docker and podman to Purser, then delete it.</source>
        <translation>この古い形式のファイルにはヘルパーを指定できないため、パスワードはそのまま残ります。docker と podman を Purser に接続してから、このファイルを削除してください。</translation>
    </message>
    <message>
        <source>docker-credential-purser is not on the PATH, so the tools would find no login.</source>
        <translation>docker-credential-purser が PATH にないため、ツールからログイン情報が見つからなくなります。</translation>
    </message>
    <message>
        <source>The tools ask your own account, not this one, so they would find no login.</source>
        <translation>ツールはこのアカウントではなく、お使いのデフォルトのアカウントに問い合わせるため、ログイン情報が見つからなくなります。</translation>
    </message>
    <message>
        <source>Purser would answer with another login for this registry.</source>
        <translation>このレジストリに対して、Purser は別のログイン情報を返します。</translation>
    </message>
    <message>
        <source>%1 was changed since Purser emptied it. It was left as it is.</source>
        <translation>%1 は Purser がログイン情報を取り除いた後に変更されたため、そのままにしました。</translation>
    </message>
    <message>
        <source>Purser has taken nothing out of %1.</source>
        <translation>Purser は %1 から何も取り除いていません。</translation>
    </message>
</context>
<context>
    <name>LoginImport</name>
    <message>
        <source>What it is filed under is not the address of one registry.</source>
        <translation>項目のキーが、1 つのレジストリのアドレスではありません。</translation>
    </message>
    <message>
        <source>This is not written as docker writes a login.</source>
        <translation>docker がログイン情報を書き込む形式ではありません。</translation>
    </message>
    <message>
        <source>“auth” is not base64.</source>
        <translation>「auth」が base64 ではありません。</translation>
    </message>
    <message>
        <source>“auth” holds bytes that are not text.</source>
        <translation>「auth」にテキストではないバイトが含まれています。</translation>
    </message>
    <message>
        <source>“auth” is no user name and password: there is no colon in it.</source>
        <translation>「auth」にコロンがないため、ユーザー名とパスワードとして読み取れません。</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>ユーザー名がありません。</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>パスワードがありません。</translation>
    </message>
    <message>
        <source>An identity token works only in the tool that renews it. Make a password or an access token at the registry, and add that.</source>
        <translation>アイデンティティトークンは、それを更新するツールでしか使えません。レジストリでパスワードまたはアクセストークンを作成し、それを追加してください。</translation>
    </message>
    <message>
        <source>A registry token ends within minutes. Add user name and password.</source>
        <translation>レジストリトークンは数分で切れます。ユーザー名とパスワードを追加してください。</translation>
    </message>
    <message>
        <source>A token of docker&apos;s login in the browser works only there. Make an access token at Docker Hub, and add that.</source>
        <translation>docker のブラウザーログインで得られたトークンは、そこでしか使えません。Docker Hub でアクセストークンを作成し、それを追加してください。</translation>
    </message>
    <message>
        <source>Amazon&apos;s password ends within 12 hours. Add the keys of the AWS account instead.</source>
        <translation>Amazon のパスワードは 12 時間以内に切れます。代わりに AWS アカウントのキーを追加してください。</translation>
    </message>
    <message>
        <source>Google&apos;s access token ends within an hour. Add the key of a service account instead.</source>
        <translation>Google のアクセストークンは 1 時間以内に切れます。代わりにサービスアカウントのキーを追加してください。</translation>
    </message>
    <message>
        <source>Azure&apos;s token ends within 3 hours. Add a token of the registry or a service principal.</source>
        <translation>Azure のトークンは 3 時間以内に切れます。代わりにレジストリのトークンかサービスプリンシパルを追加してください。</translation>
    </message>
    <message>
        <source>The helper does not give it away: %1</source>
        <translation>ヘルパーから取り出せません: %1</translation>
    </message>
    <message>
        <source>“%1” has this password already.</source>
        <translation>「%1」はすでにこのパスワードです。</translation>
    </message>
    <message>
        <source>It is the same login as one before it.</source>
        <translation>前にあるものと同じログイン情報です。</translation>
    </message>
    <message>
        <source>One before it has another password, and the tools use that one.</source>
        <translation>前に別のパスワードのものがあり、ツールはそちらを使います。</translation>
    </message>
    <message>
        <source>The helper has the password; it is asked only if you want it.</source>
        <translation>パスワードはヘルパーにあります。ヘルパーへの問い合わせは、指定した場合だけ行います。</translation>
    </message>
    <message>
        <source>Purser answers for it already.</source>
        <translation>すでに Purser が応答しています。</translation>
    </message>
    <message>
        <source>Nothing is stored there.</source>
        <translation>何も保存されていません。</translation>
    </message>
    <message>
        <source>Several integrations are for this user, with other passwords. Edit the one that is meant.</source>
        <translation>このユーザーのインテグレーションが複数あり、パスワードが異なります。該当するものを編集してください。</translation>
    </message>
    <message>
        <source>Key of a service account</source>
        <translation>サービスアカウントのキー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>With docker-credential-%1</source>
        <translation>docker-credential-%1 に保存</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Add as “%1”</source>
        <translation>「%1」として追加</translation>
    </message>
    <message>
        <source>Replace the password of “%1”</source>
        <translation>「%1」のパスワードを置き換え</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>インポート不可</translation>
    </message>
</context>
<context>
    <name>LoginPlace</name>
    <message>
        <source>“%1” is not an object in braces.</source>
        <translation>「%1」が、波かっこで囲まれたオブジェクトではありません。</translation>
    </message>
    <message>
        <source>“%1” is not text.</source>
        <translation>「%1」がテキストではありません。</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>変数 %1</translation>
    </message>
</context>
<context>
    <name>LoginRows</name>
    <message>
        <source>Cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%1 · %2（%3）</translation>
    </message>
    <message>
        <source>The password is no longer in the file.</source>
        <translation>パスワードはファイルから取り除かれました。</translation>
    </message>
    <message>
        <source>The password stays in the file. %1</source>
        <translation>パスワードはファイルに残っています。%1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未インポート</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>All other registries</source>
        <translation>その他すべてのレジストリ</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>チェックあり</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>チェックなし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Others on this computer can read %1.</source>
        <translation>このコンピューターのほかのユーザーが %1 を読み取れます。</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン情報</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
</context>
<context>
    <name>OtherHelper</name>
    <message>
        <source>%1 said: %2</source>
        <translation>%1 の応答: %2</translation>
    </message>
    <message>
        <source>%1 does not start: %2</source>
        <translation>%1 を起動できません: %2</translation>
    </message>
    <message>
        <source>%1 is not on the PATH.</source>
        <translation>%1 が PATH にありません。</translation>
    </message>
    <message>
        <source>%1 did not answer within 10 seconds.</source>
        <translation>%1 から 10 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>%1 answered without end.</source>
        <translation>%1 の応答が終わりません。</translation>
    </message>
    <message>
        <source>%1 answered with something else than asked for.</source>
        <translation>%1 の応答は、問い合わせた内容と異なります。</translation>
    </message>
</context>
<context>
    <name>PictureLint</name>
    <message>
        <source>%1: %2 has no alternative text</source>
        <translation>%1: %2 に代替テキストがありません</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1: %2 がありません</translation>
    </message>
    <message>
        <source>%1 is shown nowhere</source>
        <translation>%1 はどこにも表示されていません</translation>
    </message>
    <message>
        <source>%1: %2 is not what Purser shows today</source>
        <translation>%1: %2 は現在の Purser の表示と異なります</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダー「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no scene “%1”.</source>
        <translation>シーン「%1」はありません。</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>no scene makes it any more: %1</source>
        <translation>どのシーンからも生成されなくなりました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in %1 s</source>
        <translation>
            <numerusform>%n 枚の画像を %1 秒で生成</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>“%1” is not known. There is: %2.</source>
        <translation>「%1」は不明です。使えるもの: %2。</translation>
    </message>
    <message>
        <source>“%1” is no scale between 1 and %2.</source>
        <translation>「%1」は 1 から %2 までの倍率ではありません。</translation>
    </message>
    <message>
        <source>Where the pictures go.</source>
        <translation>画像の出力先。</translation>
    </message>
    <message>
        <source>A file or a folder of scenes, instead of the guide&apos;s.</source>
        <translation>ガイドの代わりに使うシーンのファイルまたはフォルダー。</translation>
    </message>
    <message>
        <source>Names of scenes, by comma.</source>
        <translation>シーンの名前（コンマ区切り）。</translation>
    </message>
    <message>
        <source>Languages, by comma.</source>
        <translation>言語（コンマ区切り）。</translation>
    </message>
    <message>
        <source>light, dark or both, by comma.</source>
        <translation>light、dark、または両方（コンマ区切り）。</translation>
    </message>
    <message>
        <source>Scales, by comma: 1,2.</source>
        <translation>倍率（コンマ区切り）: 1,2。</translation>
    </message>
    <message>
        <source>ltr or rtl, instead of the language&apos;s own.</source>
        <translation>言語本来の方向の代わりに使う ltr または rtl。</translation>
    </message>
    <message>
        <source>Formats of the steps, by comma: md,rst,html.</source>
        <translation>手順の形式（コンマ区切り）: md,rst,html。</translation>
    </message>
    <message>
        <source>How many processes render.</source>
        <translation>描画するプロセスの数。</translation>
    </message>
    <message>
        <source>Renders again and compares; writes nothing but differences.</source>
        <translation>描画し直して比較し、差分だけを書き出します。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>引数「%1」は余分です。</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>ファイルまたはフォルダー「%1」はありません。</translation>
    </message>
    <message>
        <source>A process that renders has ended before its time.</source>
        <translation>描画するプロセスが途中で終了しました。</translation>
    </message>
</context>
<context>
    <name>ProjectFindings</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>A hint only</source>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>As Written There</source>
        <translation>記述内容</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要確認</translation>
    </message>
</context>
<context>
    <name>RightSentences</name>
    <message>
        <source>It was not asked.</source>
        <translation>問い合わせていません。</translation>
    </message>
    <message>
        <source>A repository&apos;s name has small letters, digits and . _ - between slashes only, so nothing was asked.</source>
        <translation>リポジトリの名前に使えるのは、英小文字、数字、「.」「_」「-」と、区切りのスラッシュだけです。そのため問い合わせませんでした。</translation>
    </message>
    <message>
        <source>Found by the token&apos;s granted access.</source>
        <translation>トークンに付与されたアクセス権からわかりました。</translation>
    </message>
    <message>
        <source>Found by the token service, which gives a token for it.</source>
        <translation>トークンサービスがこの操作のトークンを発行したことからわかりました。</translation>
    </message>
    <message>
        <source>Found by the token service, which refuses a token for it.</source>
        <translation>トークンサービスがこの操作のトークンの発行を拒否したことからわかりました。</translation>
    </message>
    <message>
        <source>Found by reading its tags.</source>
        <translation>タグを読み取ってわかりました。</translation>
    </message>
    <message>
        <source>Found by reading its tags without a login: everybody may.</source>
        <translation>ログインなしでタグを読み取れたことからわかりました。誰でも可能です。</translation>
    </message>
    <message>
        <source>Found by asking: the registry says that the token does not allow it.</source>
        <translation>問い合わせた結果、トークンでは許可されていないとの応答がありました。</translation>
    </message>
    <message>
        <source>Found by asking: the registry forbids it.</source>
        <translation>問い合わせた結果、レジストリに禁止されました。</translation>
    </message>
    <message>
        <source>Found by asking: the registry shows no such repository.</source>
        <translation>問い合わせた結果、該当するリポジトリは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Found by opening an upload and cancelling it.</source>
        <translation>アップロードを開始し、すぐにキャンセルしてわかりました。</translation>
    </message>
    <message>
        <source>Found by trying to open an upload: the registry refuses it.</source>
        <translation>アップロードを開始しようとして、レジストリに拒否されたことからわかりました。</translation>
    </message>
    <message>
        <source>The token does not say it; only trying a push can tell.</source>
        <translation>トークンからはわかりません。実際にプッシュを試すしかありません。</translation>
    </message>
    <message>
        <source>This registry does not say what one may; only trying a push can tell.</source>
        <translation>このレジストリは権限の内容を示しません。実際にプッシュを試すしかありません。</translation>
    </message>
    <message>
        <source>It was not asked, because this registry would create the repository by it.</source>
        <translation>問い合わせるとこのレジストリにリポジトリが作成されてしまうため、問い合わせませんでした。</translation>
    </message>
    <message>
        <source>The registry could not be asked.</source>
        <translation>レジストリに問い合わせられませんでした。</translation>
    </message>
    <message>
        <source>%1 may pull from %2.</source>
        <translation>%1 は %2 からプルできます。</translation>
    </message>
    <message>
        <source>%1 may not pull from %2.</source>
        <translation>%1 は %2 からプルできません。</translation>
    </message>
    <message>
        <source>It is not known whether %1 may pull from %2.</source>
        <translation>%1 が %2 からプルできるかどうかは不明です。</translation>
    </message>
    <message>
        <source>%1 may push to %2.</source>
        <translation>%1 は %2 にプッシュできます。</translation>
    </message>
    <message>
        <source>%1 may not push to %2.</source>
        <translation>%1 は %2 にプッシュできません。</translation>
    </message>
    <message>
        <source>It is not known whether %1 may push to %2.</source>
        <translation>%1 が %2 にプッシュできるかどうかは不明です。</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>プル可</translation>
    </message>
    <message>
        <source>May push</source>
        <translation>プッシュ可</translation>
    </message>
    <message>
        <source>May not pull</source>
        <translation>プル不可</translation>
    </message>
    <message>
        <source>May not push</source>
        <translation>プッシュ不可</translation>
    </message>
    <message>
        <source>Pull not known</source>
        <translation>プル不明</translation>
    </message>
    <message>
        <source>Push not known</source>
        <translation>プッシュ不明</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1サーバーの応答: %2</translation>
    </message>
    <message>
        <source>The upload that was opened could not be cancelled; it is empty, and the registry forgets it by itself.</source>
        <translation>開始したアップロードをキャンセルできませんでした。中身は空なので、レジストリ側で自然に破棄されます。</translation>
    </message>
    <message>
        <source>%1 does not exist, or you may not see it.</source>
        <translation>%1 が存在しないか、閲覧権限がありません。</translation>
    </message>
</context>
<context>
    <name>ScanSentences</name>
    <message>
        <source>Not scanned: it cannot be read (%1).</source>
        <translation>スキャンしていません。読み取れません（%1）。</translation>
    </message>
    <message>
        <source>Not scanned: it is larger than 1 MiB.</source>
        <translation>スキャンしていません。1 MiB を超えています。</translation>
    </message>
    <message>
        <source>Not scanned: it is a pipe, a socket or a device, not a file.</source>
        <translation>スキャンしていません。ファイルではなく、パイプ、ソケット、またはデバイスです。</translation>
    </message>
    <message>
        <source>Not scanned: it is not text.</source>
        <translation>スキャンしていません。テキストではありません。</translation>
    </message>
    <message>
        <source>Not scanned from here on, the rest is not well-formed: %1.</source>
        <translation>ここから先はスキャンしていません。残りの書式が正しくありません: %1。</translation>
    </message>
    <message>
        <source>Not scanned from here on: it is nested too deeply.</source>
        <translation>ここから先はスキャンしていません。入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Scanned only in part: it holds more than Purser looks at (%1).</source>
        <translation>一部だけをスキャンしました。Purser が調べる上限を超えています（%1）。</translation>
    </message>
    <message>
        <source>Links were not followed; there are %1.</source>
        <translation>リンクはたどっていません（%1 件）。</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, so it is shown with “�” in it.</source>
        <translation>名前が UTF-8 ではないため、「�」を含めて表示しています。</translation>
    </message>
    <message>
        <source>Not scanned from here on: the line is indented with a tab.</source>
        <translation>ここから先はスキャンしていません。行がタブでインデントされています。</translation>
    </message>
    <message>
        <source>“%1” stands twice here; only one of them counts.</source>
        <translation>「%1」が 2 回書かれており、有効なのは片方だけです。</translation>
    </message>
    <message>
        <source>“integration:” is not read here.</source>
        <translation>ここの「integration:」は読み取られません。</translation>
    </message>
    <message>
        <source>Integrations below “build:” are not read.</source>
        <translation>「build:」の下にあるインテグレーションは読み取られません。</translation>
    </message>
    <message>
        <source>A list directly below “integrations:” is not read.</source>
        <translation>「integrations:」の直下にあるリストは読み取られません。</translation>
    </message>
    <message>
        <source>Templates from “%1” were not fetched, nor scanned.</source>
        <translation>「%1」のテンプレートは取得しておらず、スキャンもしていません。</translation>
    </message>
    <message>
        <source>“%1” is not an integration of this subscription.</source>
        <translation>「%1」は、このサブスクリプションのインテグレーションではありません。</translation>
    </message>
    <message>
        <source>“%1” differs from the integration&apos;s name in capital letters, so it does not match.</source>
        <translation>「%1」はインテグレーションの名前と大文字・小文字が異なるため、一致しません。</translation>
    </message>
    <message>
        <source>“%1” is an integration of the account, but not enabled in this subscription.</source>
        <translation>「%1」はアカウントのインテグレーションですが、このサブスクリプションでは有効になっていません。</translation>
    </message>
    <message>
        <source>The type of “%1” does not belong into this section.</source>
        <translation>「%1」の種類は、このセクションのものではありません。</translation>
    </message>
    <message>
        <source>Check the permissions, then scan again.</source>
        <translation>アクセス権を確かめてから、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then scan again.</source>
        <translation>UTF-8 で保存してから、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Correct the line, then scan again.</source>
        <translation>その行を直してから、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Indent it with blanks, then scan again.</source>
        <translation>空白でインデントしてから、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Add the folders they lead to as projects of their own.</source>
        <translation>リンク先のフォルダーを、それぞれ別のプロジェクトとして追加してください。</translation>
    </message>
    <message>
        <source>Rename it to open it from here.</source>
        <translation>ここから開けるようにするには、名前を変更してください。</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>どちらかを削除するか、名前を変更してください。</translation>
    </message>
    <message>
        <source>Write “integrations:”.</source>
        <translation>「integrations:」と書いてください。</translation>
    </message>
    <message>
        <source>Move “integrations:” to the left, to the level of “build:”.</source>
        <translation>「integrations:」を左に移し、「build:」と同じ階層にしてください。</translation>
    </message>
    <message>
        <source>Put it below “hub:” or another section.</source>
        <translation>「hub:」などのセクションの下に置いてください。</translation>
    </message>
    <message>
        <source>Check the spelling, or enable an integration under this name.</source>
        <translation>つづりを確かめるか、この名前でインテグレーションを有効にしてください。</translation>
    </message>
    <message>
        <source>Write it exactly as the integration is named.</source>
        <translation>インテグレーションの名前と完全に同じに書いてください。</translation>
    </message>
    <message>
        <source>Enable it in the subscription&apos;s settings.</source>
        <translation>サブスクリプション設定で有効にしてください。</translation>
    </message>
    <message>
        <source>Move it to the section for its type.</source>
        <translation>その種類のセクションに移してください。</translation>
    </message>
    <message>
        <source>Not scanned: it cannot be read.</source>
        <translation>スキャンしていません。読み取れません。</translation>
    </message>
    <message>
        <source>Scanned only in part: it holds more than Purser looks at.</source>
        <translation>一部だけをスキャンしました。Purser が調べる上限を超えています。</translation>
    </message>
</context>
<context>
    <name>SceneFault</name>
    <message>
        <source>The sample account %1 cannot be used: %2</source>
        <translation>サンプルアカウント %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>The sample account %1 cannot be made: %2</source>
        <translation>サンプルアカウント %1 を作成できません: %2</translation>
    </message>
    <message>
        <source>Nothing named “%1” is to be seen here. There is: %2.</source>
        <translation>「%1」という名前のものはここに表示されていません。あるもの: %2。</translation>
    </message>
    <message>
        <source>“%1” has no row “%2”.</source>
        <translation>「%1」に行「%2」はありません。</translation>
    </message>
    <message>
        <source>“%1” does not offer “%2”.</source>
        <translation>「%1」に選択肢「%2」はありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>「%1」はここでは使用できません。</translation>
    </message>
    <message>
        <source>“%1” takes no text.</source>
        <translation>「%1」には入力できません。</translation>
    </message>
    <message>
        <source>“%1” did not come up. There is: %2.</source>
        <translation>「%1」が現れませんでした。あるもの: %2。</translation>
    </message>
    <message>
        <source>“%1” never said “%2”.</source>
        <translation>「%1」に「%2」が表示されませんでした。</translation>
    </message>
    <message>
        <source>“%1” is no key.</source>
        <translation>「%1」はキーではありません。</translation>
    </message>
    <message>
        <source>The sample account has no answer of %1.</source>
        <translation>サンプルアカウントに %1 の応答がありません。</translation>
    </message>
    <message>
        <source>The window does not come to rest.</source>
        <translation>ウィンドウが静止しません。</translation>
    </message>
    <message>
        <source>No font of this computer has the script of the language %1. Install %2.</source>
        <translation>このコンピューターのどのフォントにも言語 %1 の文字がありません。%2 をインストールしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>The keychain has more than one item for this secret.</source>
        <translation>このシークレットの項目がキーリングに複数あります。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This is not PEM: there is no line that begins with “-----BEGIN”.</source>
        <translation>PEM ではありません。「-----BEGIN」で始まる行がありません。</translation>
    </message>
    <message>
        <source>This is a web page, not a key or a certificate.</source>
        <translation>これは Web ページです。鍵でも証明書でもありません。</translation>
    </message>
    <message>
        <source>This is in the binary form DER. Convert it to PEM, for example with openssl.</source>
        <translation>これは DER のバイナリ形式です。openssl などで PEM に変換してください。</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file (.p12, .pfx). Take the certificate and the key out of it as PEM: openssl pkcs12.</source>
        <translation>これは PKCS#12 ファイル（.p12、.pfx）です。openssl pkcs12 で証明書と鍵を PEM として取り出してください。</translation>
    </message>
    <message>
        <source>This is a key of PuTTY (.ppk). Export it with PuTTYgen: Conversions, Export OpenSSH key.</source>
        <translation>これは PuTTY の鍵（.ppk）です。PuTTYgen のメニュー Conversions の Export OpenSSH key でエクスポートしてください。</translation>
    </message>
    <message>
        <source>This is the public key. The private key is needed.</source>
        <translation>これは公開鍵です。必要なのは秘密鍵です。</translation>
    </message>
    <message>
        <source>This is a public key, from a .pub file. The private key is in the file without “.pub”.</source>
        <translation>これは .pub ファイルの公開鍵です。秘密鍵は「.pub」の付かないファイルにあります。</translation>
    </message>
    <message>
        <source>This is a certificate. The private key that belongs to it is needed.</source>
        <translation>これは証明書です。必要なのは、これに対応する秘密鍵です。</translation>
    </message>
    <message>
        <source>This holds a private key, and this field is not kept secret. Only certificates belong here.</source>
        <translation>秘密鍵が含まれていますが、このフィールドの内容は秘密にされません。ここには証明書だけを入力してください。</translation>
    </message>
    <message>
        <source>This holds a “%1”, which cannot be used here.</source>
        <translation>「%1」が含まれています。ここでは使えません。</translation>
    </message>
    <message>
        <source>This is cut off: its first or its last line is missing.</source>
        <translation>途中で切れています。最初または最後の行がありません。</translation>
    </message>
    <message>
        <source>Its line breaks were lost on the way. Use the original file.</source>
        <translation>途中で改行が失われています。元のファイルを使ってください。</translation>
    </message>
    <message>
        <source>Its line breaks were turned into “\n”. Use the original file.</source>
        <translation>改行が「\n」に置き換わっています。元のファイルを使ってください。</translation>
    </message>
    <message>
        <source>It is damaged: what is between its first and last line is unreadable.</source>
        <translation>壊れています。最初の行と最後の行の間を読み取れません。</translation>
    </message>
    <message>
        <source>This holds more than one private key. Keep only the one that is meant.</source>
        <translation>秘密鍵が複数含まれています。使うものだけを残してください。</translation>
    </message>
    <message>
        <source>This key is encrypted with a passphrase. Here it has to be without one.</source>
        <translation>この鍵はパスフレーズで暗号化されています。ここではパスフレーズなしの鍵が必要です。</translation>
    </message>
    <message>
        <source>This private key does not belong to the certificate.</source>
        <translation>この秘密鍵は証明書に対応していません。</translation>
    </message>
    <message>
        <source>This is not JSON (%1). Use the key file as Google gave it.</source>
        <translation>JSON として正しくありません（%1）。Google から取得したキーファイルをそのまま使ってください。</translation>
    </message>
    <message>
        <source>This is a key file encoded as base64. Load the decoded file, it begins with “{”.</source>
        <translation>これは base64 でエンコードされたキーファイルです。「{」で始まる、デコード済みのファイルを読み込んでください。</translation>
    </message>
    <message>
        <source>This is only the private key out of a key file. Use the whole file, it begins with “{”.</source>
        <translation>これはキーファイルから取り出した秘密鍵だけです。「{」で始まるファイル全体を使ってください。</translation>
    </message>
    <message>
        <source>This JSON is not a key file: it is no object with members.</source>
        <translation>この JSON はキーファイルではありません。メンバーを持つオブジェクトではありません。</translation>
    </message>
    <message>
        <source>This is a credential of type “%1”, not the key of a service account. Create a JSON key.</source>
        <translation>これは種類「%1」の認証情報で、サービスアカウントのキーではありません。JSON キーを作成してください。</translation>
    </message>
    <message>
        <source>Its type is “%1”, not “service_account”. Create a JSON key for a service account.</source>
        <translation>種類が「service_account」ではなく「%1」です。サービスアカウントの JSON キーを作成してください。</translation>
    </message>
    <message>
        <source>The key file has no usable “%1”. Download it again.</source>
        <translation>キーファイルに使用可能な「%1」がありません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service account.</source>
        <translation>「%1」はサービスアカウントのアドレスではありません。</translation>
    </message>
    <message>
        <source>The private key in it is damaged. Download the key file again.</source>
        <translation>含まれている秘密鍵が壊れています。キーファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The line breaks of its private key were escaped twice (\\n). Use the original file.</source>
        <translation>秘密鍵の改行が二重にエスケープされています（\\n）。元のファイルを使ってください。</translation>
    </message>
    <message>
        <source>The line breaks of its private key were lost on the way. Use the original file.</source>
        <translation>秘密鍵の改行が途中で失われています。元のファイルを使ってください。</translation>
    </message>
    <message>
        <source>Its private key has only %1 bits; at least 2048 are needed.</source>
        <translation>秘密鍵が %1 ビットしかありません。2048 ビット以上が必要です。</translation>
    </message>
    <message>
        <source>Its token_uri leads to “%1”, which is not Google. Do not trust this file.</source>
        <translation>token_uri の「%1」は Google のものではありません。このファイルを信頼しないでください。</translation>
    </message>
    <message>
        <source>Its quotation marks were replaced by typographic ones (“ ”). Use the original file.</source>
        <translation>引用符が “ ” のような組版用のものに置き換わっています。元のファイルを使ってください。</translation>
    </message>
    <message>
        <source>This is larger than 64 KiB. A key file has about 2.4 KB.</source>
        <translation>64 KiB を超えています。キーファイルは約 2.4 KB です。</translation>
    </message>
    <message>
        <source>This is a web page or a program&apos;s message, not a key file.</source>
        <translation>これは Web ページかプログラムのメッセージです。キーファイルではありません。</translation>
    </message>
    <message>
        <source>This key has only %1 bits. Many servers refuse less than 2048.</source>
        <translation>この鍵は %1 ビットしかありません。多くのサーバーは 2048 ビット未満の鍵を拒否します。</translation>
    </message>
    <message>
        <source>This is a DSA key. Servers of today refuse such keys.</source>
        <translation>これは DSA 鍵です。現在のサーバーはこのような鍵を拒否します。</translation>
    </message>
    <message>
        <source>Only RSA and elliptic-curve keys can be used here.</source>
        <translation>ここで使えるのは RSA 鍵と楕円曲線鍵だけです。</translation>
    </message>
    <message>
        <source>The key is encrypted. Enter the passphrase that opens it.</source>
        <translation>鍵は暗号化されています。鍵のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>このパスフレーズでは鍵を復号できません。</translation>
    </message>
    <message>
        <source>The key is not encrypted, so no passphrase is needed.</source>
        <translation>鍵は暗号化されていないため、パスフレーズは不要です。</translation>
    </message>
    <message>
        <source>Purser cannot try a passphrase on a key in OpenSSH&apos;s own form: it is kept without having been verified.</source>
        <translation>Purser は OpenSSH 独自形式の鍵のパスフレーズを試せません。検証せずに保存されます。</translation>
    </message>
    <message>
        <source>A client certificate needs the private key that belongs to it.</source>
        <translation>クライアント証明書には、対応する秘密鍵が必要です。</translation>
    </message>
    <message>
        <source>A client key needs the certificate that belongs to it.</source>
        <translation>クライアント鍵には、対応する証明書が必要です。</translation>
    </message>
    <message>
        <source>A certificate in it expired on %1.</source>
        <translation>含まれている証明書の 1 つが %1 に期限切れになっています。</translation>
    </message>
    <message>
        <source>A certificate in it is not valid before %1.</source>
        <translation>含まれている証明書の 1 つは、%1 以降でないと有効になりません。</translation>
    </message>
    <message>
        <source>There is no line of the form KEY=value.</source>
        <translation>KEY=value の形式の行がありません。</translation>
    </message>
    <message>
        <source>Line %1 has no “=”. Each line is a KEY=value.</source>
        <translation>%1 行目に「=」がありません。各行は KEY=value の形式で書きます。</translation>
    </message>
    <message>
        <source>Line %1: a key has letters from A to Z, digits and “_” only, and does not begin with a digit.</source>
        <translation>%1 行目: キーに使えるのは A ～ Z の文字、数字、「_」だけで、先頭に数字は使えません。</translation>
    </message>
    <message>
        <source>Line %1 repeats a key that an earlier line has.</source>
        <translation>%1 行目のキーは、前の行と重複しています。</translation>
    </message>
    <message>
        <source>This is the JSON key of a Google service account, not a password. Use the integration type GCR for it.</source>
        <translation>これはパスワードではなく、Google サービスアカウントの JSON キーです。インテグレーションの種類 GCR を使ってください。</translation>
    </message>
    <message>
        <source>This is a key or a certificate, not a password.</source>
        <translation>これはパスワードではなく、鍵または証明書です。</translation>
    </message>
    <message>
        <source>This looks like user and password encoded as base64. Enter the password itself.</source>
        <translation>ユーザー名とパスワードを base64 でエンコードしたもののようです。パスワードそのものを入力してください。</translation>
    </message>
    <message>
        <source>This looks like a password, and only a token works here. Tokens begin with %1.</source>
        <translation>パスワードのようですが、ここで使えるのはトークンだけです。トークンは %1 で始まります。</translation>
    </message>
    <message>
        <source>This is a token of %1, which this registry does not know.</source>
        <translation>これは %1 のトークンで、このレジストリでは使えません。</translation>
    </message>
    <message>
        <source>This is an access key ID. The secret access key belongs here.</source>
        <translation>これはアクセスキー ID です。ここにはシークレットアクセスキーを入力してください。</translation>
    </message>
    <message>
        <source>This looks like the secret access key, and this field is not kept secret. The access key ID belongs here.</source>
        <translation>シークレットアクセスキーのようですが、このフィールドの内容は秘密にされません。ここにはアクセスキー ID を入力してください。</translation>
    </message>
    <message>
        <source>What begins with %1 names a user or a role. An access key ID begins with AKIA or ASIA.</source>
        <translation>%1 で始まるものはユーザーまたはロールを表します。アクセスキー ID は AKIA または ASIA で始まります。</translation>
    </message>
    <message>
        <source>Access key IDs have 20 capital letters and digits, and begin with AKIA or ASIA.</source>
        <translation>アクセスキー ID は 20 文字の英大文字と数字で、AKIA または ASIA で始まります。</translation>
    </message>
    <message>
        <source>This has %1 characters; secret access keys have 40.</source>
        <translation>%1 文字あります。シークレットアクセスキーは 40 文字です。</translation>
    </message>
    <message>
        <source>The access key is a temporary one (it begins with ASIA), and works only with its session token.</source>
        <translation>このアクセスキーは一時キー（ASIA で始まるもの）のため、セッショントークンがないと使えません。</translation>
    </message>
    <message>
        <source>The access key is a lasting one (it begins with AKIA), to which no session token belongs.</source>
        <translation>このアクセスキーは長期キー（AKIA で始まるもの）のため、セッショントークンは不要です。</translation>
    </message>
    <message>
        <source>This is not the code of a region. It should look like eu-central-1.</source>
        <translation>リージョンのコードではありません。eu-central-1 のような形式です。</translation>
    </message>
    <message>
        <source>Purser knows no region of this name. Is %1 meant?</source>
        <translation>Purser の知らないリージョンです。%1 ではありませんか？</translation>
    </message>
    <message>
        <source>An AWS account ID has 12 digits.</source>
        <translation>AWS アカウント ID は 12 桁の数字です。</translation>
    </message>
    <message>
        <source>This is the address of a whole registry. Enter only %1 of it.</source>
        <translation>これはレジストリ全体のアドレスです。そのうち %1 だけを入力してください。</translation>
    </message>
    <message>
        <source>This is still empty.</source>
        <translation>まだ入力されていません。</translation>
    </message>
    <message>
        <source>“%1” already exists. Names differ by more than capital letters; choose another.</source>
        <translation>「%1」はすでに存在します。大文字・小文字の違いだけでは区別されません。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>%1 文字を超えています。</translation>
    </message>
    <message>
        <source>This holds a line break or an invisible character. Type it again.</source>
        <translation>改行または見えない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>In workflow variables this reads the same as “%1”, so one would hide the other.</source>
        <translation>ワークフローの変数では「%1」と同じ名前になるため、一方が隠れてしまいます。</translation>
    </message>
    <message>
        <source>This address names no host. It should look like https://registry.example.com.</source>
        <translation>このアドレスにはホストがありません。https://registry.example.com のような形式です。</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; they have fields of their own.</source>
        <translation>アドレスにユーザー名とパスワードを含めないでください。それぞれ専用のフィールドがあります。</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”; the registry&apos;s address ends before.</source>
        <translation>「?」または「#」以降を除いてください。レジストリのアドレスはその手前までです。</translation>
    </message>
    <message>
        <source>“%1” is not how a registry is reached. Use https (or http).</source>
        <translation>「%1」ではレジストリに接続できません。https（または http）を使ってください。</translation>
    </message>
    <message>
        <source>Leave out “%1”; only the address of the registry itself is needed.</source>
        <translation>「%1」を除いてください。必要なのはレジストリ自体のアドレスだけです。</translation>
    </message>
    <message>
        <source>This is not an address. It should look like https://registry.example.com.</source>
        <translation>アドレスではありません。https://registry.example.com のような形式です。</translation>
    </message>
    <message>
        <source>With http the password travels to %1 unencrypted. Use https, or say that you mean it.</source>
        <translation>http では、パスワードが暗号化されずに %1 に送信されます。https を使うか、それでよければ承認してください。</translation>
    </message>
    <message>
        <source>The address leads elsewhere now. Type the secret again if it may be sent to %1.</source>
        <translation>アドレスの宛先が変わりました。%1 に送信してもよければ、シークレットを入力し直してください。</translation>
    </message>
    <message>
        <source>This begins or ends with white space, perhaps pasted by accident. Trim it, or keep it?</source>
        <translation>先頭または末尾に空白があります。貼り付けで紛れ込んだのかもしれません。取り除くか、そのまま残すかを選んでください。</translation>
    </message>
    <message>
        <source>A user name for a registry cannot hold a colon.</source>
        <translation>レジストリのユーザー名にコロンは使えません。</translation>
    </message>
    <message>
        <source>Docker Hub knows people by their Docker ID here, not by an e-mail address.</source>
        <translation>Docker Hub では、メールアドレスではなく Docker ID を使います。</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It may be left empty.</source>
        <translation>メールアドレスではありません。空欄でもかまいません。</translation>
    </message>
    <message>
        <source>This is no date. Write year, month and day, such as 2027-01-31.</source>
        <translation>日付ではありません。2027-01-31 のように年月日を書いてください。</translation>
    </message>
    <message>
        <source>This day is over, so the credential counts as expired.</source>
        <translation>この日は過ぎているため、認証情報は期限切れとして扱われます。</translation>
    </message>
    <message>
        <source>This host belongs to the integration type “%1”, whose hints and checks fit it better.</source>
        <translation>このホストはインテグレーションの種類「%1」のものです。その種類のほうが、ヒントと検証が適しています。</translation>
    </message>
    <message>
        <source>This type&apos;s registries have other hosts, such as %1. Make sure that this one is meant.</source>
        <translation>この種類のレジストリのホストは通常 %1 などです。間違いがないか確かめてください。</translation>
    </message>
    <message>
        <source>Write “system”, “none”, or host and port of a proxy, such as proxy.example.com:3128.</source>
        <translation>「system」、「none」、または proxy.example.com:3128 のようなプロキシのホストとポートを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no HTTP proxy. Only the host and port of one can be used.</source>
        <translation>「%1」は HTTP プロキシではありません。指定できるのは HTTP プロキシのホストとポートだけです。</translation>
    </message>
    <message>
        <source>Leave user name and password out of the proxy&apos;s address: it is not kept secret.</source>
        <translation>プロキシのアドレスにユーザー名とパスワードを含めないでください。この内容は秘密にされません。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み取れません: %1</translation>
    </message>
    <message>
        <source>“%1” is not an integration type. See: purserctl type list</source>
        <translation>「%1」はインテグレーションの種類ではありません。参照: purserctl type list</translation>
    </message>
    <message>
        <source>This integration type has no field “%1”.</source>
        <translation>このインテグレーションの種類に「%1」というフィールドはありません。</translation>
    </message>
    <message>
        <source>There is no subscription “%1” in this account.</source>
        <translation>このアカウントにサブスクリプション「%1」はありません。</translation>
    </message>
    <message>
        <source>This integration is no longer in the account. Choose another.</source>
        <translation>このインテグレーションはもうアカウントにありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The subscription does not use an integration “%1”.</source>
        <translation>このサブスクリプションはインテグレーション「%1」を使用していません。</translation>
    </message>
    <message>
        <source>Only an integration of the type %1 can take this place.</source>
        <translation>ここに置き換えられるのは、種類が %1 のインテグレーションだけです。</translation>
    </message>
    <message>
        <source>Select at least one project, or let all projects use it.</source>
        <translation>プロジェクトを 1 つ以上選択するか、すべてのプロジェクトで使えるようにしてください。</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from “/” on.</source>
        <translation>フォルダーのパスを「/」から始めて、すべて入力してください。</translation>
    </message>
    <message>
        <source>It is no key of a service account: it names no type. Create a JSON key for one.</source>
        <translation>サービスアカウントのキーではありません。種類が書かれていません。サービスアカウントの JSON キーを作成してください。</translation>
    </message>
    <message>
        <source>Purser knows no region of this name. Region codes look like eu-central-1.</source>
        <translation>Purser の知らないリージョンです。リージョンのコードは eu-central-1 のような形式です。</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>問題はありませんでした。</translation>
    </message>
    <message>
        <source>Some of the input cannot be saved like this.</source>
        <translation>入力内容の一部が、このままでは保存できません。</translation>
    </message>
    <message>
        <source>There is no “%1” in this account.</source>
        <translation>このアカウントに「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is in use, so it was not removed.</source>
        <translation>「%1」は使用中のため、削除しませんでした。</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since you opened it.</source>
        <translation>「%1」は、開いた後に別の場所で変更されました。</translation>
    </message>
    <message>
        <source>“%1” was changed since, so this can no longer be undone or redone.</source>
        <translation>「%1」はその後変更されたため、元に戻すことも、やり直すこともできません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>フォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>フォルダー「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” has no registry to ask; what it holds was examined when it was saved.</source>
        <translation>「%1」には問い合わせ先のレジストリがありません。内容は保存時に検査済みです。</translation>
    </message>
    <message>
        <source>Amazon gave no password for the keys of “%1”.</source>
        <translation>Amazon は「%1」のキーにパスワードを発行しませんでした。</translation>
    </message>
    <message>
        <source>The account “%1” cannot be opened.</source>
        <translation>アカウント「%1」を開けません。</translation>
    </message>
    <message>
        <source>The account “%1” may only be read, not changed.</source>
        <translation>アカウント「%1」は読み取り専用で、変更できません。</translation>
    </message>
    <message>
        <source>Another program is writing to the account “%1”.</source>
        <translation>別のプログラムがアカウント「%1」に書き込んでいます。</translation>
    </message>
    <message>
        <source>The disk that holds the account “%1” is full. Nothing was changed.</source>
        <translation>アカウント「%1」のあるディスクがいっぱいです。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a Purser account. The file was left exactly as it is.</source>
        <translation>「%1」は壊れているか、Purser のアカウントではありません。ファイルには一切手を加えていません。</translation>
    </message>
    <message>
        <source>The account “%1” was written by a newer Purser, so this one only reads it.</source>
        <translation>アカウント「%1」は、より新しい Purser で書き込まれているため、この Purser では読み取り専用になります。</translation>
    </message>
    <message>
        <source>The account&apos;s file “%1” was moved or replaced while Purser had it open. Nothing was changed.</source>
        <translation>アカウントのファイル「%1」は、Purser で開いている間に移動されたか置き換えられました。何も変更していません。</translation>
    </message>
    <message>
        <source>The account “%1” could not be read or written.</source>
        <translation>アカウント「%1」を読み書きできませんでした。</translation>
    </message>
    <message>
        <source>The secret of “%1” is not in this computer&apos;s keychain.</source>
        <translation>「%1」のシークレットが、このコンピューターのキーリングにありません。</translation>
    </message>
    <message>
        <source>The stored secret of “%1” was entered for another registry, so it was not used.</source>
        <translation>「%1」に保存されているシークレットは別のレジストリ用に入力されたものなので、使用しませんでした。</translation>
    </message>
    <message>
        <source>The secret is too large for the keychain.</source>
        <translation>シークレットが大きすぎて、キーリングに保存できません。</translation>
    </message>
    <message>
        <source>What the keychain holds for “%1” is not what Purser stored there.</source>
        <translation>キーリングにある「%1」の内容は、Purser が保存したものではありません。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーリングがロックされています。</translation>
    </message>
    <message>
        <source>The keychain denied Purser access.</source>
        <translation>キーリングが Purser のアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>The keychain&apos;s question was dismissed.</source>
        <translation>キーリングの確認ダイアログが閉じられました。</translation>
    </message>
    <message>
        <source>This computer has no keychain service running.</source>
        <translation>このコンピューターでは、キーリングのサービスが動作していません。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>キーリングから応答がありません。</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>キーリングでエラーが発生しました。</translation>
    </message>
    <message>
        <source>Check the spelling, and whether it was removed meanwhile.</source>
        <translation>つづりと、その間に削除されていないかどうかを確かめてください。</translation>
    </message>
    <message>
        <source>Release or remove what uses it first.</source>
        <translation>先に、これを使用しているものを解除または削除してください。</translation>
    </message>
    <message>
        <source>Open it again to see the change, then repeat yours.</source>
        <translation>もう一度開いて変更内容を確かめてから、操作をやり直してください。</translation>
    </message>
    <message>
        <source>Make the change by hand.</source>
        <translation>変更は手動で行ってください。</translation>
    </message>
    <message>
        <source>Connect the disk it is on, or give the project another folder.</source>
        <translation>フォルダーのあるディスクを接続するか、プロジェクトに別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>フォルダーのアクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>ファイルとそのフォルダーのアクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空き容量を増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Restore it from a backup (files named “….backup-…” beside it), or choose another account.</source>
        <translation>バックアップ（同じ場所にある「….backup-…」という名前のファイル）から復元するか、別のアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Update Purser to change this account.</source>
        <translation>このアカウントを変更するには、Purser を更新してください。</translation>
    </message>
    <message>
        <source>Restart Purser to open the file that is there now.</source>
        <translation>現在のファイルを開くには、Purser を再起動してください。</translation>
    </message>
    <message>
        <source>Check the disk that holds the account.</source>
        <translation>アカウントのあるディスクを調べてください。</translation>
    </message>
    <message>
        <source>Edit the integration and type the secret again.</source>
        <translation>インテグレーションを編集し、シークレットを入力し直してください。</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing was changed.</source>
        <translation>ロックを解除してから、もう一度試してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Allow Purser to use the keychain, then try again.</source>
        <translation>Purser にキーリングの使用を許可してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Start one, for example gnome-keyring, in your session. Purser keeps secrets nowhere else.</source>
        <translation>gnome-keyring などを、お使いのセッションで起動してください。Purser はシークレットをほかの場所には保存しません。</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows, then try again.</source>
        <translation>ほかのウィンドウの後ろにキーリングの確認ダイアログが隠れていないか調べてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check that the keychain service of your session works.</source>
        <translation>お使いのセッションのキーリングのサービスが動作しているかどうかを調べてください。</translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1メッセージ: 「%2」</translation>
    </message>
    <message>
        <source>Keychain: unlocked</source>
        <translation>キーリング: ロック解除済み</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>キーリング: ロック中</translation>
    </message>
    <message>
        <source>Keychain: none on this computer</source>
        <translation>キーリング: このコンピューターにはありません</translation>
    </message>
    <message>
        <source>Keychain: not answering</source>
        <translation>キーリング: 応答なし</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>The helper “%1”</source>
        <translation>ヘルパー「%1」</translation>
    </message>
    <message>
        <source>A password in a file</source>
        <translation>ファイル内のパスワード</translation>
    </message>
</context>
<context>
    <name>ServingList</name>
    <message>
        <source>%1, of %2</source>
        <translation>%1、インテグレーション: %2</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>Not a file: %1</source>
        <translation>ファイルではありません: %1</translation>
    </message>
</context>
<context>
    <name>SubscriptionIntegrationList</name>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Gone: choose another</source>
        <translation>なくなりました: 別のものを選択</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>The account integration behind it is gone: what uses it cannot log in. Choose another one with Edit.</source>
        <translation>元になるアカウントのインテグレーションがなくなったため、これを使用しているものはログインできません。「編集」で別のものを選んでください。</translation>
    </message>
    <message>
        <source>%1, %2, account integration: %3, used by: %4</source>
        <translation>%1、%2、アカウントのインテグレーション: %3、使用元: %4</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Account Integration</source>
        <translation>アカウントのインテグレーション</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>SubscriptionList</name>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>孤立 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>The account integration behind %n of these is(are) gone: what uses it cannot log in. Open the subscription to choose another.</source>
        <translation>
            <numerusform>このうち %n 件は、元になるアカウントのインテグレーションがなくなったため、使用しているものがログインできません。サブスクリプションを開いて別のものを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>SubscriptionModel</name>
    <message>
        <source>%1, selected</source>
        <translation>%1、選択中</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No integrations</extracomment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>インテグレーション %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orphan(s)</source>
        <translation>
            <numerusform>%1、孤立 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today at %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday at %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired today</source>
        <translation>期限切れ（今日）</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>期限切れ（%n 日前）</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>今日まで有効</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>明日期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>あと %n 日で期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Last Monday at %1</source>
        <translation>月曜日 %1</translation>
    </message>
    <message>
        <source>Last Tuesday at %1</source>
        <translation>火曜日 %1</translation>
    </message>
    <message>
        <source>Last Wednesday at %1</source>
        <translation>水曜日 %1</translation>
    </message>
    <message>
        <source>Last Thursday at %1</source>
        <translation>木曜日 %1</translation>
    </message>
    <message>
        <source>Last Friday at %1</source>
        <translation>金曜日 %1</translation>
    </message>
    <message>
        <source>Last Saturday at %1</source>
        <translation>土曜日 %1</translation>
    </message>
    <message>
        <source>Last Sunday at %1</source>
        <translation>日曜日 %1</translation>
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
        <translation>podman、skopeo、buildah</translation>
    </message>
</context>
<context>
    <name>ToolFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB, so it was not read.</source>
        <translation>%1 は 4 MiB を超えているため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. It was left as it is.</source>
        <translation>%1 は、その間にほかから変更されたため、そのままにしました。</translation>
    </message>
    <message>
        <source>%1 could not be written. It is as it was.</source>
        <translation>%1 に書き込めませんでした。元のままです。</translation>
    </message>
</context>
<context>
    <name>ToolFinding</name>
    <message>
        <source>This is the account %2, and the tools are answered from %1. Set PURSER_ACCOUNT for the tools, too.</source>
        <translation>これはアカウント %2 ですが、ツールへの応答には %1 が使われます。ツール側でも PURSER_ACCOUNT を設定してください。</translation>
    </message>
    <message>
        <source>%1 names the helper “%2”, and there is no program docker-credential-%2 on the PATH: logins fail. Connect the registry to Purser, or take the helper out of the file.</source>
        <translation>%1 にヘルパー「%2」が指定されていますが、PATH に docker-credential-%2 というプログラムがないため、ログインに失敗します。レジストリを Purser に接続するか、ファイルからそのヘルパーを取り除いてください。</translation>
    </message>
    <message>
        <source>The password for %2 in %1 is looked at before Purser. Import it, or log out with the tool that wrote it.</source>
        <translation>Purser よりも %1 にある %2 のパスワードが優先されます。これをインポートするか、書き込んだツールでログアウトしてください。</translation>
    </message>
    <message>
        <source>%1 names Purser for every registry (“credsStore”). podman, skopeo and buildah do not look at that: connect them, too.</source>
        <translation>%1 では、すべてのレジストリに Purser が指定されています（「credsStore」）。podman、skopeo、buildah はこの設定を参照しないため、これらも接続してください。</translation>
    </message>
    <message>
        <source>%1 names a helper for “%2”, and no tool looks for that. Write the registry&apos;s host alone.</source>
        <translation>%1 で「%2」にヘルパーが指定されていますが、この名前を参照するツールはありません。レジストリのホストだけを書いてください。</translation>
    </message>
    <message>
        <source>Other people on this computer can read the passwords in %1. Import them, or run: chmod 600 %1</source>
        <translation>このコンピューターのほかのユーザーが %1 のパスワードを読み取れます。インポートするか、次を実行してください: chmod 600 %1</translation>
    </message>
    <message>
        <source>The variable DOCKER_AUTH_CONFIG is set. Newer dockers take its logins before anything else.</source>
        <translation>変数 DOCKER_AUTH_CONFIG が設定されています。新しい docker は、ほかの何よりも先にこのログイン情報を使います。</translation>
    </message>
    <message>
        <source>The variable REGISTRY_AUTH_FILE is set. podman, skopeo and buildah look at %1 and at nothing else.</source>
        <translation>変数 REGISTRY_AUTH_FILE が設定されています。podman、skopeo、buildah は %1 だけを参照します。</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>プロジェクト %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>環境 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>イメージ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>インテグレーション %n 件</numerusform>
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
        <translation>会社のコンテナーレジストリのアカウントを管理します。</translation>
    </message>
    <message>
        <source>The account&apos;s file.</source>
        <translation>アカウントのファイル。</translation>
    </message>
    <message>
        <source>Begins with new-integration or check-all.</source>
        <translation>new-integration または check-all の操作から始めます。</translation>
    </message>
    <message>
        <source>Purser knows no action “%1”.</source>
        <translation>「%1」は Purser の知らない操作です。</translation>
    </message>
</context>
<context>
    <name>purser::ActivityModel</name>
    <message>
        <source>Can be taken back until %1</source>
        <translation>%1 まで取り消せます</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>purser::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Find in the activity</source>
        <translation>アクティビティを検索</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>まだ何も行われていません</translation>
    </message>
    <message>
        <source>Every change of the account leaves a line here: when it was made, by whom, and what it was.</source>
        <translation>アカウントに変更を加えるたびに、日時、実行者、内容がここに 1 行ずつ記録されます。</translation>
    </message>
</context>
<context>
    <name>purser::Breadcrumb</name>
    <message>
        <source>You are here</source>
        <translation>現在の場所</translation>
    </message>
</context>
<context>
    <name>purser::CertificatesEdit</name>
    <message>
        <source>Paste the certificate here, drop its file, or load it.</source>
        <translation>証明書をここに貼り付けるか、ファイルをドロップするか、読み込んでください。</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>ファイルを読み込む…</translation>
    </message>
    <message>
        <source>Load certificates</source>
        <translation>証明書の読み込み</translation>
    </message>
</context>
<context>
    <name>purser::CheckHistory</name>
    <message>
        <source>Checks</source>
        <translation>検証の履歴</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Not checked since it was changed</source>
        <translation>変更後は未検証</translation>
    </message>
    <message>
        <source>Last check: %1, %2</source>
        <translation>前回の検証: %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n 件すべて表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckList</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>%1を検索</translation>
    </message>
</context>
<context>
    <name>purser::CheckListModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>purser::CheckProgress</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the checks</source>
        <translation>検証をキャンセル</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検証中…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked</source>
        <translation>
            <numerusform>%n 件中 %1 件を検証済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked, %2 failing</source>
        <translation>
            <numerusform>%n 件中 %1 件を検証済み、%2 件に問題あり</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckTrace</name>
    <message>
        <source>Result of the check</source>
        <translation>検証の結果</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>接続をテスト中…</translation>
    </message>
    <message>
        <source>Asking the registry. Nothing is saved by this.</source>
        <translation>レジストリに問い合わせています。これによって何かが保存されることはありません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid %3 to %4. SHA-256 %5</source>
        <translation>%1 の証明書。発行者 %2、有効期間 %3 ～ %4。SHA-256 %5</translation>
    </message>
    <message>
        <source>Trust this certificate for %1</source>
        <translation>%1 でこの証明書を信頼する</translation>
    </message>
    <message>
        <source>Let %1 receive the password</source>
        <translation>%1 へのパスワードの送信を許可する</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
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
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>purser::DateEdit</name>
    <message>
        <source>Choose from the calendar</source>
        <translation>カレンダーから選択</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例: %1</translation>
    </message>
</context>
<context>
    <name>purser::DeleteDialog</name>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>%1 を削除してもよろしいですか？</translation>
    </message>
    <message>
        <source>Please delete following dependencies before deleting %1</source>
        <translation>%1 を削除する前に、次の依存関係を削除してください</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>依存関係なし</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>依存関係 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) only mention(s) it and block(s) nothing.</source>
        <translation>
            <numerusform>ほかの %n か所は言及しているだけで、削除の妨げにはなりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>%n 件中 %1 件目のプロジェクトのファイルを再確認しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm Delete Account Integration</source>
        <translation>アカウントのインテグレーションの削除の確認</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>すべて解除…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Reads the files of the projects anew</source>
        <translation>プロジェクトのファイルを読み取り直します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
</context>
<context>
    <name>purser::Deletions</name>
    <message>
        <source>Back to deleting “%1”</source>
        <translation>「%1」の削除に戻る</translation>
    </message>
    <message>
        <source>The deletion of %1 waits until nothing depends on it any more.</source>
        <translation>%1 の削除は、依存するものがなくなるまで待機します。</translation>
    </message>
</context>
<context>
    <name>purser::DependencyDelegate</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>The project&apos;s folder is not known.</source>
        <translation>プロジェクトのフォルダーがわかりません。</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
</context>
<context>
    <name>purser::DependencyList</name>
    <message>
        <source>Dependencies</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>Left and right choose between the buttons of a row, Enter presses one.</source>
        <translation>左右キーで行のボタンを選び、Enter で押します。</translation>
    </message>
</context>
<context>
    <name>purser::DependencyText</name>
    <message>
        <source>entered by hand</source>
        <translation>手動で入力</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>Change %1 so that it does not use “%2” any more.</source>
        <translation>「%2」を使用しないように %1 を変更してください。</translation>
    </message>
    <message>
        <source>Change line %1 of %2 so that it does not use “%3” any more.</source>
        <translation>「%3」を使用しないように %2 の %1 行目を変更してください。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Subscription Images</source>
        <translation>サブスクリプションのイメージ</translation>
    </message>
    <message>
        <source>Subscription Integrations</source>
        <translation>サブスクリプションのインテグレーション</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>selected projects</source>
        <translation>選択したプロジェクト</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>%1 is the name of a subscription integration</extracomment>
        <translation>%1 経由</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>%1 is a time ago, such as “2 hours ago”</extracomment>
        <translation>検出: %1</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n thing(s) of this subscription: release these first.</source>
        <translation>
            <numerusform>このサブスクリプションの %n 件で使用されています。先にそれらを解除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A hint only: this does not block deletion.</source>
        <translation>参考情報です。削除の妨げにはなりません。</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a place within a file</extracomment>
        <translation>位置: %1</translation>
    </message>
    <message>
        <source>when %1</source>
        <extracomment>%1 is a condition as it stands in the file</extracomment>
        <translation>条件: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>フォルダー: %1</translation>
    </message>
</context>
<context>
    <name>purser::DependentForm</name>
    <message>
        <source>Uses</source>
        <extracomment>A noun: what a project uses</extracomment>
        <translation>使用するもの</translation>
    </message>
    <message>
        <source>No integration is enabled for this subscription yet.</source>
        <translation>このサブスクリプションで有効なインテグレーションはまだありません。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it uses besides what a scan finds in its files. It keeps these integrations from being deleted.</source>
        <translation>スキャンで見つかるもののほかに使用しているもの。ここで指定したインテグレーションは削除できなくなります。</translation>
    </message>
    <message>
        <source>Which integrations it needs. It keeps these from being deleted.</source>
        <translation>必要なインテグレーション。ここで指定したものは削除できなくなります。</translation>
    </message>
    <message>
        <source>Purser reads its files to find what they use, and never changes them. May stay empty.</source>
        <translation>Purser はファイルを読み取って使用しているものを探しますが、変更はしません。空欄でもかまいません。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>This folder is not on this computer now.</source>
        <translation>このフォルダーは、現在このコンピューターにありません。</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>なくなりました</translation>
    </message>
    <message>
        <source>The name under which it stands in lists, and in the reason why an integration cannot be deleted.</source>
        <translation>一覧に表示される名前です。インテグレーションを削除できない理由の説明にも使われます。</translation>
    </message>
</context>
<context>
    <name>purser::DependentsPage</name>
    <message>
        <source>Scan all</source>
        <translation>すべてスキャン</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>%1 is the name of a subscription, beside the title “Projects” or the like</extracomment>
        <translation>サブスクリプション: %1</translation>
    </message>
</context>
<context>
    <name>purser::DisableDialog</name>
    <message>
        <source>Confirm Delete</source>
        <translation>削除の確認</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>%1 を削除してもよろしいですか？</translation>
    </message>
    <message>
        <source>Please delete following dependencies before deleting %1</source>
        <translation>%1 を削除する前に、次の依存関係を削除してください</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>依存関係なし</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>依存関係 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s), none of which is in the way</source>
        <translation>
            <numerusform>依存関係 %n 件（いずれも削除の妨げになりません）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n entered by hand</source>
        <translation>
            <numerusform>手動で入力した %n 件を解除</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>%1 を開けるプログラムがありませんでした。</translation>
    </message>
</context>
<context>
    <name>purser::ExplainBox</name>
    <message>
        <source>Clear default</source>
        <translation>デフォルトを解除</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What a tool would get</source>
        <translation>ツールが受け取るログイン情報</translation>
    </message>
    <message>
        <source>Integrations for this registry</source>
        <translation>このレジストリのインテグレーション</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>デフォルトにする</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No subscription</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>As the tool or an image names it</source>
        <translation>ツールやイメージでの表記</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Where the tool is started</source>
        <translation>ツールを起動する場所</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>If PURSER_SUBSCRIPTION names one</source>
        <translation>PURSER_SUBSCRIPTION で指定する場合</translation>
    </message>
    <message>
        <source>The tool gets the login of %1.</source>
        <translation>ツールは %1 のログイン情報を受け取ります。</translation>
    </message>
    <message>
        <source>No integration is for it. The tool goes on without a login.</source>
        <translation>該当するインテグレーションがありません。ツールはログインせずに処理を続けます。</translation>
    </message>
    <message>
        <source>The address of a registry, as in the names of its images up to the first slash. Below stands what a tool that asks for it gets.</source>
        <translation>レジストリのアドレスです。イメージ名の最初のスラッシュより前の部分と同じです。このレジストリについて問い合わせたツールが受け取るものが、下に表示されます。</translation>
    </message>
    <message>
        <source>A folder with a project of Purser&apos;s decides for its subscription. Empty: no folder.</source>
        <translation>Purser のプロジェクトのフォルダーであれば、そのプロジェクトのサブスクリプションに決まります。空欄ならフォルダーなし。</translation>
    </message>
    <message>
        <source>The environment variable PURSER_SUBSCRIPTION of the tool overrules its folder.</source>
        <translation>ツールの環境変数 PURSER_SUBSCRIPTION は、フォルダーより優先されます。</translation>
    </message>
</context>
<context>
    <name>purser::ExportDialog</name>
    <message>
        <source>This file is there already.</source>
        <translation>このファイルはすでにあります。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go to the clipboard, where every program of yours can read them.</source>
        <translation>
            <numerusform>%n 件のインテグレーションのシークレットがクリップボードにコピーされ、お使いのすべてのプログラムから読み取れる状態になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go into this file as they are. Whoever can read it, or a copy of it, has these logins.</source>
        <translation>
            <numerusform>%n 件のインテグレーションのシークレットが、そのままこのファイルに書き込まれます。ファイルやそのコピーを読み取れる人は、これらのログイン情報を使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Amazon is asked for a password, which works for 12 hours.</source>
        <translation>Amazon にパスワードを要求します。有効期間は 12 時間です。</translation>
    </message>
    <message>
        <source>Copied %1. The clipboard is emptied after 30 seconds.</source>
        <translation>%1 をコピーしました。クリップボードは 30 秒後に消去されます。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there is as it was.</source>
        <translation>%1 に書き込めませんでした: %2。元の内容はそのままです。</translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <translation>%1 を %2 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Export Integrations</source>
        <translation>インテグレーションのエクスポート</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Secret の名前</translation>
    </message>
    <message>
        <source>What imagePullSecrets calls it</source>
        <translation>imagePullSecrets で指定する名前</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Where it belongs; empty for the one it is applied to</source>
        <translation>Secret を置く名前空間。空欄なら適用先の名前空間</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>出力先</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>The tool that the file is for. What the file looks like, and whether it holds secrets, follows from it.</source>
        <translation>ファイルを使用するツールです。ファイルの形式と、シークレットが含まれるかどうかは、これによって決まります。</translation>
    </message>
    <message>
        <source>The name of the Kubernetes secret that is made: small letters, digits, dots and hyphens. Pods refer to it by this name.</source>
        <translation>作成する Kubernetes の Secret の名前です。使えるのは、英小文字、数字、ピリオド、ハイフンです。Pod はこの名前で Secret を参照します。</translation>
    </message>
    <message>
        <source>The Kubernetes namespace of the pods that use the secret. Secrets are seen in their own namespace only.</source>
        <translation>Secret を使用する Pod の Kubernetes の名前空間です。Secret は、同じ名前空間の中からしか参照できません。</translation>
    </message>
</context>
<context>
    <name>purser::ExportTarget</name>
    <message>
        <source>A file that only you may read</source>
        <translation>自分だけが読み取れるファイル</translation>
    </message>
    <message>
        <source>The clipboard, for 30 seconds</source>
        <translation>クリップボード（30 秒間）</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Type a path, or browse</source>
        <translation>パスを入力するか、「参照」で選択</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>Where the file is written. Only you can read it; delete it when it has done its work.</source>
        <translation>ファイルの書き込み先です。ファイルを読み取れるのは自分だけです。用が済んだら削除してください。</translation>
    </message>
</context>
<context>
    <name>purser::ExportWords</name>
    <message>
        <source>Logins for docker and podman</source>
        <translation>docker と podman のログイン情報</translation>
    </message>
    <message>
        <source>Kubernetes secret</source>
        <translation>Kubernetes の Secret</translation>
    </message>
    <message>
        <source>GitLab CI variable</source>
        <translation>GitLab CI の変数</translation>
    </message>
    <message>
        <source>Variables: .env file</source>
        <translation>変数: .env ファイル</translation>
    </message>
    <message>
        <source>Variables: --env-file</source>
        <translation>変数: --env-file</translation>
    </message>
    <message>
        <source>Variables: shell script</source>
        <translation>変数: シェルスクリプト</translation>
    </message>
    <message>
        <source>A config.json for a CI, or an auth.json for podman, skopeo and buildah</source>
        <translation>CI 用の config.json、または podman、skopeo、buildah 用の auth.json</translation>
    </message>
    <message>
        <source>A manifest for imagePullSecrets</source>
        <translation>imagePullSecrets 用のマニフェスト</translation>
    </message>
    <message>
        <source>The value of DOCKER_AUTH_CONFIG. In GitLab choose “Masked”, and no variable expansion</source>
        <translation>DOCKER_AUTH_CONFIG の値。GitLab では「マスク」を選び、変数の展開は無効にしてください</translation>
    </message>
    <message>
        <source>As Docker Compose and shells read them: ACMEHUB_INTEGRATION_PASSWORD and so on</source>
        <translation>Docker Compose やシェルが読み取る形式: ACMEHUB_INTEGRATION_PASSWORD など</translation>
    </message>
    <message>
        <source>As docker run and podman run read them, one in each line</source>
        <translation>docker run や podman run が読み取る形式。1 行に 1 つ</translation>
    </message>
    <message>
        <source>For a shell to read with “.”: every value as it is</source>
        <translation>シェルが「.」で読み込む形式。どの値もそのまま</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>purser::FieldEditor</name>
    <message>
        <source>Service account key</source>
        <translation>サービスアカウントのキー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep the stored one</source>
        <translation>保存済みのものを使う</translation>
    </message>
    <message>
        <source>Remove the stored one</source>
        <translation>保存済みのものを削除</translation>
    </message>
</context>
<context>
    <name>purser::FileVisits</name>
    <message>
        <source>No program could open %1.</source>
        <translation>%1 を開けるプログラムがありませんでした。</translation>
    </message>
</context>
<context>
    <name>purser::FindingsList</name>
    <message>
        <source>Running docker-credential-purser as the tools do…</source>
        <translation>ツールと同じ方法で docker-credential-purser を実行しています…</translation>
    </message>
</context>
<context>
    <name>purser::FindingsPane</name>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Uses in files</source>
        <translation>ファイル内での使用</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>今すぐスキャン</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>フォルダーは未指定</translation>
    </message>
    <message>
        <source>With the folder of this project, Purser finds what its files use.</source>
        <translation>このプロジェクトのフォルダーを指定すると、ファイルが使用しているものを Purser が見つけます。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>何も見つかりませんでした</translation>
    </message>
    <message>
        <source>No file of this project names an integration of this subscription, or a registry of one.</source>
        <translation>このサブスクリプションのインテグレーション、またはそのレジストリを記述しているファイルは、このプロジェクトにありません。</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>未スキャン</translation>
    </message>
    <message>
        <source>A scan reads the files that use registries, and changes none.</source>
        <translation>スキャンは、レジストリを使用するファイルを読み取るだけで、変更はしません。</translation>
    </message>
</context>
<context>
    <name>purser::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Type a path, browse, or drop a folder here</source>
        <translation>パスを入力するか、「参照」で選択するか、フォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>プロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>A folder of this computer. It is only read.</source>
        <translation>このコンピューターのフォルダーです。読み取りだけを行います。</translation>
    </message>
</context>
<context>
    <name>purser::FormFoot</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>purser::FormPage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>まだ何も変更されていません</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>未入力: %1</translation>
    </message>
</context>
<context>
    <name>purser::FormSidebar</name>
    <message>
        <source>Examined on this computer</source>
        <translation>このコンピューターで検査済み</translation>
    </message>
</context>
<context>
    <name>purser::ImportDialog</name>
    <message>
        <source>Looking for the logins of docker, podman and their kin…</source>
        <translation>docker、podman などのログイン情報を探しています…</translation>
    </message>
    <message>
        <source>Those that are ticked become integrations. Their passwords go to the keychain.</source>
        <translation>チェックを付けたものがインテグレーションになります。パスワードはキーリングに保存されます。</translation>
    </message>
    <message>
        <source>No logins found</source>
        <translation>ログイン情報は見つかりませんでした</translation>
    </message>
    <message>
        <source>Looked in %1.</source>
        <translation>探した場所: %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>%n 件をインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 of %n login(s)…</source>
        <translation>
            <numerusform>%n 件中 %1 件のログイン情報をインポートしました…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) imported.</source>
        <translation>
            <numerusform>%n 件のログイン情報をインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) removed from files.</source>
        <translation>
            <numerusform>%n 件のパスワードをファイルから取り除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Logins</source>
        <translation>ログイン情報のインポート</translation>
    </message>
    <message>
        <source>Remove these passwords from the files afterwards</source>
        <translation>インポート後、これらのパスワードをファイルから取り除く</translation>
    </message>
    <message>
        <source>docker-credential-purser is named there instead, so that everything still pulls. A password that it does not answer with stays.</source>
        <translation>代わりに docker-credential-purser を指定するので、これまでどおりプルできます。docker-credential-purser から返せないパスワードは残ります。</translation>
    </message>
    <message>
        <source>Logins that were found</source>
        <translation>見つかったログイン情報</translation>
    </message>
    <message>
        <source>Ask other helpers</source>
        <translation>ほかのヘルパーに問い合わせる</translation>
    </message>
    <message>
        <source>Runs the credential helpers that are named in the files</source>
        <translation>ファイルで指定されている認証情報ヘルパーを実行します</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationChoiceModel</name>
    <message>
        <source>+ Add integration</source>
        <translation>+ インテグレーションを追加</translation>
    </message>
    <message>
        <source>%1: another type</source>
        <translation>%1: 種類が異なります</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationChooser</name>
    <message>
        <source>Account Integrations</source>
        <translation>アカウントのインテグレーション</translation>
    </message>
    <message>
        <source>Find an integration</source>
        <translation>インテグレーションを検索</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No integration</extracomment>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Account Integration: %1</source>
        <translation>アカウントのインテグレーション: %1</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationForm</name>
    <message>
        <source>Name of the account integration</source>
        <translation>アカウントのインテグレーションの名前</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>インテグレーション名</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Own certificate authority, client certificate, proxy</source>
        <translation>独自の認証局、クライアント証明書、プロキシ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>%1 に切り替え</translation>
    </message>
    <message>
        <source>What this account calls the integration; you choose it. People find the integration by this name, and it is offered as the name under which a subscription uses it.</source>
        <translation>このアカウントでのインテグレーションの呼び名で、自由に決められます。インテグレーションを探すときに使われ、サブスクリプションで使用するときの名前の候補にもなります。</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationFormPage</name>
    <message>
        <source>Integration</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>インテグレーションを追加</translation>
    </message>
    <message>
        <source>Create %1 Integration</source>
        <translation>%1 インテグレーションの作成</translation>
    </message>
    <message>
        <source>Choose an integration type to begin</source>
        <translation>まずインテグレーションの種類を選んでください</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>まだ何も変更されていません</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Repositories and tags…</source>
        <translation>リポジトリとタグ…</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>未入力: %1</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationTable</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>選択した %n 件を検証</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>すべて検証</translation>
    </message>
    <message>
        <source>Repositories and tags…</source>
        <translation>リポジトリとタグ…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected…</source>
        <translation>
            <numerusform>選択した %n 件をエクスポート…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Account Integrations</source>
        <translation>アカウントのインテグレーション</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationUses</name>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Add to more subscriptions</source>
        <translation>ほかのサブスクリプションに追加</translation>
    </message>
    <message>
        <source>This account integration is not used by any subscription.</source>
        <translation>このアカウントのインテグレーションは、どのサブスクリプションでも使用されていません。</translation>
    </message>
    <message>
        <source>This account integration is being used by the following subscriptions:</source>
        <translation>このアカウントのインテグレーションは、次のサブスクリプションで使用されています:</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>%1 is the name under which a subscription uses the integration</extracomment>
        <translation>名前: %1</translation>
    </message>
    <message>
        <source>In %1 it is called %2.</source>
        <translation>%1 では %2 という名前です。</translation>
    </message>
    <message numerus="yes">
        <source>In %n subscription(s) it has another name, since its own was taken there.</source>
        <translation>
            <numerusform>%n 件のサブスクリプションでは、同じ名前がすでに使われていたため、別の名前になっています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::IntegrationsPage</name>
    <message numerus="yes">
        <source>Cancelled when %1 of %n were checked: %2 accepted, %3 failing.</source>
        <translation>
            <numerusform>%n 件中 %1 件を検証したところでキャンセルしました。受理 %2 件、問題あり %3 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n accepted, %2 failing.</source>
        <translation>
            <numerusform>%n 件中、受理 %1 件、問題あり %2 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no registry to ask.</source>
        <translation>
            <numerusform>%n 件には問い合わせ先のレジストリがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show failing</source>
        <translation>問題のあるものを表示</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>このフィルターに一致するものはありません</translation>
    </message>
    <message>
        <source>No integration has this type, name, user, host or subscription.</source>
        <translation>この種類、名前、ユーザー、ホスト、サブスクリプションのインテグレーションはありません。</translation>
    </message>
    <message>
        <source>Nothing is failing</source>
        <translation>問題のあるものはありません</translation>
    </message>
    <message>
        <source>No registry refused an integration, or could not be asked, when it was last checked.</source>
        <translation>前回の検証で、レジストリに拒否されたり、問い合わせられなかったりしたインテグレーションはありません。</translation>
    </message>
    <message>
        <source>Everything was checked</source>
        <translation>すべて検証済みです</translation>
    </message>
    <message>
        <source>Every integration has been tried at its registry.</source>
        <translation>どのインテグレーションも、レジストリで一度は検証されています。</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>まもなく期限切れになるものはありません</translation>
    </message>
    <message>
        <source>No credential that says when it ends, or was entered with a date, ends within the next 14 days.</source>
        <translation>有効期限がわかっている、または入力されている認証情報のうち、今後 14 日以内に期限切れになるものはありません。</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>すべて割り当て済みです</translation>
    </message>
    <message>
        <source>Every integration is used by a subscription.</source>
        <translation>どのインテグレーションも、サブスクリプションで使用されています。</translation>
    </message>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>選択した %n 件を検証</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Integrations</source>
        <translation>アカウントのインテグレーション</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>すべて検証</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>インテグレーションを追加</translation>
    </message>
    <message>
        <source>No integrations yet</source>
        <translation>インテグレーションはまだありません</translation>
    </message>
    <message>
        <source>An integration is a login for a container registry, kept in this computer&apos;s keychain, that your subscriptions may use.</source>
        <translation>インテグレーションとは、コンテナーレジストリへのログイン情報です。このコンピューターのキーリングに保存され、サブスクリプションから使用できます。</translation>
    </message>
    <message>
        <source>Add subscriptions</source>
        <translation>サブスクリプションを追加</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>すべてのインテグレーションを表示</translation>
    </message>
</context>
<context>
    <name>purser::ListFilterBar</name>
    <message>
        <source>All Types</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>インテグレーション名</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter by type: %1</source>
        <translation>種類で絞り込み: %1</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Shows only the integrations of one type, or of one family of types.</source>
        <translation>1 つの種類、または 1 つのファミリーの種類のインテグレーションだけを表示します。</translation>
    </message>
    <message>
        <source>Type a part of an integration&apos;s name, or of its user, host or subscription: only the integrations that have it are shown. Escape shows all of them again.</source>
        <translation>インテグレーションの名前、ユーザー、ホスト、サブスクリプションのいずれかの一部を入力すると、それを含むインテグレーションだけが表示されます。Esc で、すべての表示に戻ります。</translation>
    </message>
    <message>
        <source>Shows only the integrations of which this is so. The number says how many there are.</source>
        <translation>これに該当するインテグレーションだけを表示します。数字はその件数です。</translation>
    </message>
</context>
<context>
    <name>purser::ListPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>No row has what you search for.</source>
        <translation>検索内容に一致する行はありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This list cannot be shown</source>
        <translation>この一覧を表示できません</translation>
    </message>
</context>
<context>
    <name>purser::MainWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Purser %1</source>
        <translation>Purser %1</translation>
    </message>
    <message>
        <source>Ctrl+N adds an integration, Ctrl+F searches, F5 reads everything again, Alt+Left goes back.</source>
        <translation>Ctrl+N でインテグレーションを追加、Ctrl+F で検索、F5 ですべて再読み込み、Alt+← で前に戻ります。</translation>
    </message>
    <message>
        <source>In a list: Enter or F2 edits, Delete deletes, the menu key offers the rest.</source>
        <translation>一覧では、Enter または F2 で編集、Delete で削除、メニューキーでその他の操作を表示します。</translation>
    </message>
    <message>
        <source>In the list of integrations: Ctrl+T checks the selected ones, Ctrl+Shift+T all of them.</source>
        <translation>インテグレーションの一覧では、Ctrl+T で選択したものを、Ctrl+Shift+T ですべてを検証します。</translation>
    </message>
    <message>
        <source>In a form: Ctrl+S saves, Ctrl+T tests the connection, Escape leaves.</source>
        <translation>フォームでは、Ctrl+S で保存、Ctrl+T で接続をテスト、Esc で終了します。</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last, Ctrl+Shift+Z does it again, for as long as Purser runs.</source>
        <translation>Ctrl+Z で直前の操作を元に戻し、Ctrl+Shift+Z でやり直します。Purser を終了するまで有効です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>purser::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>purser::NameModel</name>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>部品表（BOM）</translation>
    </message>
    <message>
        <source>Attachments of an image</source>
        <translation>イメージの付属データ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
</context>
<context>
    <name>purser::News</name>
    <message>
        <source>Redo %1</source>
        <translation>%1をやり直す</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1を元に戻す</translation>
    </message>
</context>
<context>
    <name>purser::PermissionField</name>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>選択したプロジェクト</translation>
    </message>
    <message>
        <source>This subscription has no projects yet.</source>
        <translation>このサブスクリプションにはまだプロジェクトがありません。</translation>
    </message>
</context>
<context>
    <name>purser::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>アプリの設定</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Light or dark, on this computer</source>
        <translation>このコンピューターで使う配色（ライトまたはダーク）</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>1 日ごと</translation>
    </message>
    <message>
        <source>Check all integrations in the background</source>
        <translation>すべてのインテグレーションをバックグラウンドで検証</translation>
    </message>
    <message>
        <source>While Purser is open and this computer has a network; you are told what is not accepted any more</source>
        <translation>Purser が開いていて、このコンピューターがネットワークにつながっている間に行われ、受理されなくなったものが通知されます</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of everything that Purser says on this computer</source>
        <translation>このコンピューターでの Purser のすべての表示に使う言語</translation>
    </message>
    <message>
        <source>The colours of the window. As the desktop: dark where the desktop is dark.</source>
        <translation>ウィンドウの配色です。「デスクトップに合わせる」では、デスクトップがダークのときにダークになります。</translation>
    </message>
    <message>
        <source>How often Purser tests every integration against its registry by itself. A login that is refused is tried once only, so that no user gets locked.</source>
        <translation>Purser がすべてのインテグレーションを、それぞれのレジストリに対して自動で検証する間隔です。ユーザーがロックされないように、拒否されたログインは一度しか試しません。</translation>
    </message>
    <message>
        <source>Everything that Purser says appears in this language at once. Names, answers of registries and the command line stay as they are.</source>
        <translation>Purser の表示はすべて、すぐにこの言語に切り替わります。名前、レジストリからの応答、コマンドラインは変わりません。</translation>
    </message>
</context>
<context>
    <name>purser::ProgressLine</name>
    <message>
        <source>In progress</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>purser::ProjectPage</name>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Cancel Scan</source>
        <translation>スキャンをキャンセル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No folder on this computer</source>
        <translation>このコンピューターにフォルダーはありません</translation>
    </message>
    <message>
        <source>Entered by hand: %1</source>
        <translation>手動で入力: %1</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>スキャン中…</translation>
    </message>
    <message>
        <source>Scanning… %1 files and folders seen, %2 read</source>
        <translation>スキャン中… ファイルとフォルダー %1 件を走査、%2 件を読み取り</translation>
    </message>
    <message>
        <source>With a folder, a scan finds what its files use.</source>
        <translation>フォルダーを指定すると、ファイルが使用しているものをスキャンで見つけられます。</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>未スキャン</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>スキャン: %1</translation>
    </message>
    <message>
        <source>%1. %2 read, %3 unchanged since the last scan.</source>
        <translation>%1。読み取り %2 件、前回のスキャンから変更なし %3 件。</translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>%1 を開けるプログラムがありませんでした。</translation>
    </message>
</context>
<context>
    <name>purser::ProxyEdit</name>
    <message>
        <source>System</source>
        <extracomment>Proxies: the system&apos;s, no proxy, one of its own</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>個別に指定</translation>
    </message>
    <message>
        <source>Host and port of the proxy</source>
        <translation>プロキシのホストとポート</translation>
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
        <translation>これらをすべて %1 から解除しますか？ほかのものは削除されず、後で元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stay(s) until the files are changed by hand:</source>
        <translation>
            <numerusform>うち %n 件は、ファイルを手動で変更するまで残ります:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Reminders</name>
    <message numerus="yes">
        <source>%n integration(s) expire within 14 days, or have expired.</source>
        <translation>
            <numerusform>%n 件のインテグレーションが、14 日以内に期限切れになるか、すでに期限切れです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A verb: show the integrations that are meant</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 is not accepted any more.</source>
        <translation>%1 が受理されなくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) are not accepted any more.</source>
        <translation>
            <numerusform>%n 件のインテグレーションが受理されなくなりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::RemoveDialog</name>
    <message>
        <source>Its uses of %1 go with it.</source>
        <translation>%1 の使用もあわせて削除されます。</translation>
    </message>
    <message>
        <source>No file in %1 is changed.</source>
        <translation>%1 のファイルは変更されません。</translation>
    </message>
    <message>
        <source>Confirm Delete</source>
        <translation>削除の確認</translation>
    </message>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>%1 を削除してもよろしいですか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>purser::RenameDialog</name>
    <message>
        <source>Rename Subscription</source>
        <translation>サブスクリプションの名前を変更</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>サブスクリプション名</translation>
    </message>
    <message>
        <source>As this account calls the organisation. No file uses this name.</source>
        <translation>このアカウントでの組織の呼び名です。この名前を使うファイルはありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>このアカウントでの組織の名前です。左上の選択欄、一覧、コマンドラインで使われます。</translation>
    </message>
</context>
<context>
    <name>purser::RepositoriesPane</name>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Find or type a repository</source>
        <translation>リポジトリを検索または入力</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Show tags</source>
        <translation>タグを表示</translation>
    </message>
    <message>
        <source>The registry lists no repositories.</source>
        <translation>レジストリのリポジトリ一覧は空です。</translation>
    </message>
</context>
<context>
    <name>purser::RightsPanel</name>
    <message>
        <source>Try a push…</source>
        <translation>プッシュを試す…</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Try a push</source>
        <translation>プッシュを試す</translation>
    </message>
    <message>
        <source>Purser will open an upload to %1 on %2 and cancel it at once.</source>
        <translation>%2 の %1 へのアップロードを開始し、すぐにキャンセルします。</translation>
    </message>
    <message>
        <source>Nothing is uploaded, and no image or tag is made or changed. A registry that does not let uploads be cancelled forgets the empty one by itself.</source>
        <translation>何もアップロードされず、イメージやタグの作成・変更も行われません。アップロードをキャンセルできないレジストリでも、空のアップロードは自然に破棄されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
</context>
<context>
    <name>purser::ScanStates</name>
    <message>
        <source>Scanning…</source>
        <translation>スキャン中…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>フォルダーが見つかりません</translation>
    </message>
    <message>
        <source>Folder not readable</source>
        <translation>フォルダーを読み取れません</translation>
    </message>
    <message>
        <source>Scan failed</source>
        <translation>スキャン失敗</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>未スキャン</translation>
    </message>
</context>
<context>
    <name>purser::SearchField</name>
    <message>
        <source>Type a part of what you look for: only what has it is shown. Escape shows everything again.</source>
        <translation>探しているものの一部を入力すると、それを含むものだけが表示されます。Esc で、すべての表示に戻ります。</translation>
    </message>
</context>
<context>
    <name>purser::SecretDropArea</name>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
</context>
<context>
    <name>purser::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Stored in the keychain. Type to replace it.</source>
        <translation>キーリングに保存済み。入力すると置き換わります。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>purser::SecretTextEdit</name>
    <message>
        <source>Load %1</source>
        <translation>%1の読み込み</translation>
    </message>
    <message>
        <source>Stored in the keychain. Paste or load another to replace it.</source>
        <translation>キーリングに保存済み。貼り付けるか読み込むと置き換わります。</translation>
    </message>
    <message>
        <source>Paste the key here, drop its file, or load it.</source>
        <translation>キーをここに貼り付けるか、ファイルをドロップするか、読み込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln byte(s)</source>
        <translation>
            <numerusform>%1、%Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Service account key</source>
        <translation>サービスアカウントのキー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>キーリングに保存済み</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>ファイルを読み込む…</translation>
    </message>
    <message>
        <source>At most 64 KiB.</source>
        <translation>最大 64 KiB。</translation>
    </message>
</context>
<context>
    <name>purser::SettingsMenu</name>
    <message>
        <source>Account Settings</source>
        <translation>アカウント設定</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>アプリの設定</translation>
    </message>
</context>
<context>
    <name>purser::StatusLine</name>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>No integrations</source>
        <translation>インテグレーションなし</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>インテグレーション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on this computer, read-only</source>
        <translation>このコンピューターの %1（読み取り専用）</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>このコンピューターの %1</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionChooser</name>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>The account integration is not yet assigned to any subscription. It must be assigned to a subscription before it can be used.</source>
        <translation>このアカウントのインテグレーションは、まだどのサブスクリプションにも割り当てられていません。使用するには、サブスクリプションに割り当てる必要があります。</translation>
    </message>
    <message>
        <source>List of subscriptions for which subscription integrations will be created.</source>
        <translation>サブスクリプションのインテグレーションを作成するサブスクリプションの一覧です。</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No subscriptions</extracomment>
        <translation>未選択</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) selected</source>
        <translation>
            <numerusform>%n 件のサブスクリプションを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscriptions: %1</source>
        <translation>サブスクリプション: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を外す</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationForm</name>
    <message>
        <source>Enable new integration</source>
        <translation>新しいインテグレーションを有効化</translation>
    </message>
    <message>
        <source>Edit Integration</source>
        <translation>インテグレーションを編集</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Another one of the type %1 can take its place; those of other types cannot.</source>
        <translation>種類が %1 の別のインテグレーションに置き換えられます。ほかの種類のものには置き換えられません。</translation>
    </message>
    <message>
        <source>Account Integration</source>
        <translation>アカウントのインテグレーション</translation>
    </message>
    <message>
        <source>The account integration is gone. Choose another one.</source>
        <translation>アカウントのインテグレーションがなくなりました。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>インテグレーション名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>This is the name to use in the YML files</source>
        <translation>YML ファイルで使う名前です</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Which projects may use it</source>
        <translation>使用できるプロジェクト</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>選択したプロジェクト</translation>
    </message>
    <message>
        <source>This is the name to use in the YML files. %1 is taken in this subscription.</source>
        <translation>YML ファイルで使う名前です。%1 はこのサブスクリプションですでに使われています。</translation>
    </message>
    <message numerus="yes">
        <source>Renaming does not change files: %n file(s) still say(s) %1.</source>
        <translation>
            <numerusform>名前を変更してもファイルは変わりません。%n 個のファイルに %1 という名前が残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the files of this subscription&apos;s projects call the integration. The integration behind the name can be swapped later without a change to the files.</source>
        <translation>このサブスクリプションのプロジェクトのファイルで使う、インテグレーションの呼び名です。ファイルを変更しなくても、この名前が指すインテグレーションを後から切り替えられます。</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>インテグレーションを追加</translation>
    </message>
    <message>
        <source>Integrations enabled for this subscription</source>
        <translation>このサブスクリプションで有効なインテグレーション</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Open Account Integration</source>
        <translation>アカウントのインテグレーションを開く</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>インテグレーション名</translation>
    </message>
    <message>
        <source>No integration is enabled here yet</source>
        <translation>有効なインテグレーションはまだありません</translation>
    </message>
    <message>
        <source>A subscription uses an account integration under a name of its own; its projects, environments and images log in with that name.</source>
        <translation>サブスクリプションは、アカウントのインテグレーションを独自の名前で使用します。プロジェクト、環境、イメージは、その名前を使ってログインします。</translation>
    </message>
    <message>
        <source>enabled for %1</source>
        <extracomment>%1 is the name of a subscription, beside the title “Integrations”</extracomment>
        <translation>%1 で有効</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionMenu</name>
    <message>
        <source>Subscription Settings</source>
        <translation>サブスクリプション設定</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionOptionsPage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove subscription</source>
        <translation>サブスクリプションを削除</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>サブスクリプション名</translation>
    </message>
    <message>
        <source>As this account calls the organisation. No file uses this name.</source>
        <translation>このアカウントでの組織の呼び名です。この名前を使うファイルはありません。</translation>
    </message>
    <message>
        <source>Remove this subscription</source>
        <translation>このサブスクリプションを削除</translation>
    </message>
    <message>
        <source>Nothing is in it any more. The account&apos;s integrations stay.</source>
        <translation>サブスクリプションは空です。アカウントのインテグレーションは残ります。</translation>
    </message>
    <message>
        <source>It is not empty: %1. Delete these first: nothing is ever removed along with it.</source>
        <translation>空ではありません: %1。先に削除してください。サブスクリプションと一緒に削除されるものはありません。</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>このアカウントでの組織の名前です。左上の選択欄、一覧、コマンドラインで使われます。</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionOverviewPage</name>
    <message>
        <source>Integrations</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>インテグレーションを追加</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>プロジェクトを追加</translation>
    </message>
    <message>
        <source>%1 has nothing yet</source>
        <translation>%1 にはまだ何もありません</translation>
    </message>
    <message>
        <source>Enable an integration of the account for it, then add the projects whose files use it.</source>
        <translation>アカウントのインテグレーションをここで有効にしてから、それを使用するファイルのあるプロジェクトを追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>孤立 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The account integration behind %1 is gone: what uses it cannot log in.</source>
        <translation>%1 の元になるアカウントのインテグレーションがなくなったため、使用しているものがログインできません。</translation>
    </message>
    <message numerus="yes">
        <source>The account integrations behind %n of these are gone: what uses them cannot log in.</source>
        <translation>
            <numerusform>このうち %n 件は、元になるアカウントのインテグレーションがなくなったため、使用しているものがログインできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>別のものを選択</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>要確認 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionPopup</name>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Find a subscription</source>
        <translation>サブスクリプションを検索</translation>
    </message>
    <message>
        <source>Add subscription “%1”</source>
        <translation>サブスクリプション「%1」を追加</translation>
    </message>
    <message>
        <source>Add subscription…</source>
        <translation>サブスクリプションを追加…</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionView</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Add Subscription</source>
        <translation>サブスクリプションを追加</translation>
    </message>
    <message>
        <source>An organisation that may use integrations of this account</source>
        <translation>このアカウントのインテグレーションを使用できる組織</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Name of an organisation</source>
        <translation>組織の名前</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>サブスクリプション名</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>サブスクリプションはまだありません</translation>
    </message>
    <message>
        <source>Add the organisations that use your registries.</source>
        <translation>レジストリを使用する組織を追加してください。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>%1 is not empty: %2. Delete these first: nothing is ever removed along with it.</source>
        <translation>%1 は空ではありません: %2。先に削除してください。サブスクリプションと一緒に削除されるものはありません。</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>このアカウントでの組織の名前です。左上の選択欄、一覧、コマンドラインで使われます。</translation>
    </message>
</context>
<context>
    <name>purser::TagsPane</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) so far</source>
        <translation>
            <numerusform>タグ %n 件（読み取り中）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>タグ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 件 / %2</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>タグを検索</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Copy image reference</source>
        <translation>イメージ参照をコピー</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>一覧の読み取りを中止しました。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>No repository chosen</source>
        <translation>リポジトリが選択されていません</translation>
    </message>
    <message>
        <source>Choose one in the list, or type its name, to see its tags.</source>
        <translation>一覧から選ぶか、名前を入力すると、タグが表示されます。</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>タグがありません</translation>
    </message>
    <message>
        <source>The repository is there, but nothing in it has a tag.</source>
        <translation>リポジトリは存在しますが、タグの付いたものがありません。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>No tag has what you search for.</source>
        <translation>検索内容に一致するタグはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
</context>
<context>
    <name>purser::ToolChangeDialog</name>
    <message>
        <source>Registries</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>No integration is for a registry yet.</source>
        <translation>レジストリ用のインテグレーションがまだありません。</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 を接続</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 を切断</translation>
    </message>
    <message>
        <source>From then on it asks Purser for the logins of the registries that are ticked. It is entered in the tool&apos;s own file, and whatever else is in there stays as it is.</source>
        <translation>以後、チェックを付けたレジストリのログイン情報は Purser に問い合わせるようになります。この設定はツール自身のファイルに書き込まれ、ファイルのほかの内容は変わりません。</translation>
    </message>
    <message>
        <source>It no longer asks Purser for the logins of the registries that are ticked. What else is in its file stays as it is.</source>
        <translation>チェックを付けたレジストリのログイン情報を Purser に問い合わせなくなります。ファイルのほかの内容は変わりません。</translation>
    </message>
    <message>
        <source>today: %1</source>
        <extracomment>%1 is who answers a tool for a registry today, such as “Purser” or “nobody”</extracomment>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>ファイルの変更内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Nothing changes in this file.</source>
        <translation>このファイルに変更はありません。</translation>
    </message>
</context>
<context>
    <name>purser::ToolLine</name>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>切断…</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 を接続</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 を切断</translation>
    </message>
    <message>
        <source>No integration is for a registry yet.</source>
        <translation>レジストリ用のインテグレーションがまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n registry(ies) come(s) to Purser</source>
        <translation>
            <numerusform>レジストリ %n 件中 %1 件が Purser を使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Import logins…</source>
        <translation>ログイン情報をインポート…</translation>
    </message>
    <message>
        <source>Who serves which registry</source>
        <translation>各レジストリのログイン情報の提供元</translation>
    </message>
    <message>
        <source>Changed %1 for %2.</source>
        <translation>%2 用に %1 を変更しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 を元の状態に戻しました。</translation>
    </message>
</context>
<context>
    <name>purser::TopBar</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>アカウント設定</translation>
    </message>
    <message>
        <source>This computer has no network. Everything but the check still works.</source>
        <translation>このコンピューターはネットワークにつながっていません。検証以外の機能はすべて使えます。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1を元に戻す</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>%1をやり直す</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>やり直す操作はありません</translation>
    </message>
    <message>
        <source>Subscription: %1</source>
        <translation>サブスクリプション: %1</translation>
    </message>
</context>
<context>
    <name>purser::TypeBox</name>
    <message>
        <source>Integration Types</source>
        <translation>インテグレーションの種類</translation>
    </message>
    <message>
        <source>Find an integration type</source>
        <translation>インテグレーションの種類を検索</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No integration type</extracomment>
        <translation>未選択</translation>
    </message>
</context>
<context>
    <name>purser::TypeChooser</name>
    <message>
        <source>Integration Type</source>
        <translation>インテグレーションの種類</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No family of types</extracomment>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Integration Family</source>
        <translation>インテグレーションのファミリー</translation>
    </message>
    <message>
        <source>Types of one family do the same kind of work. Choosing a type alone is enough.</source>
        <translation>同じファミリーの種類は、同じような役割を持ちます。種類を選ぶだけでもかまいません。</translation>
    </message>
    <message>
        <source>What kind of registry or tool the credential is for. The fields below follow from it, and it cannot be changed later. Type a part of a name to find a type.</source>
        <translation>認証情報を使うレジストリやツールの種類です。下のフィールドはこれに応じて変わります。後から変更することはできません。名前の一部を入力すると、種類を検索できます。</translation>
    </message>
</context>
<context>
    <name>purser::UsedBy</name>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Reads the files of the projects anew</source>
        <translation>プロジェクトのファイルを読み取り直します</translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>%n 件中 %1 件目のプロジェクトのファイルを再確認しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing uses this integration yet.</source>
        <translation>このインテグレーションを使用しているものはまだありません。</translation>
    </message>
</context>
</TS>
