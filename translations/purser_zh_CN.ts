<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Account</name>
    <message>
        <source>This Purser opens accounts in files only.</source>
        <translation>此版 Purser 只能打开文件形式的账户。</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>文件大于 %1 MiB。</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8.</source>
        <translation>该文件不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation>这不是 YAML：%1。</translation>
    </message>
    <message>
        <source>The indentation has a tab in it, where YAML takes blanks only.</source>
        <translation>缩进中含有制表符，而 YAML 的缩进只能使用空格。</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>文件的嵌套层级超过 %1 层。</translation>
    </message>
    <message>
        <source>There is more in the file than Purser reads.</source>
        <translation>文件内容超出了 Purser 的读取上限。</translation>
    </message>
    <message>
        <source>There are several documents in the file, where one is expected.</source>
        <translation>文件中有多个文档，而此处只应有一个。</translation>
    </message>
    <message>
        <source>The file was written by a newer Purser (version %1). Update Purser to read it.</source>
        <translation>该文件由较新的 Purser（版本 %1）写入。请更新 Purser 后再读取。</translation>
    </message>
    <message>
        <source>There are more faults than the first %1.</source>
        <translation>仅列出前 %1 个错误，其余未列出。</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>“%1”在此处出现了两次。</translation>
    </message>
    <message>
        <source>“%1” means nothing here. There is: %2.</source>
        <translation>“%1”在此处无意义。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” has to be lines of “key: value”.</source>
        <translation>“%1”必须由“键: 值”形式的行组成。</translation>
    </message>
    <message>
        <source>“%1” has to be a list.</source>
        <translation>“%1”必须是列表。</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>“%1”必须是文本。</translation>
    </message>
    <message>
        <source>The name “%1” is taken by line %2.</source>
        <translation>名称“%1”已在第 %2 行使用。</translation>
    </message>
    <message>
        <source>There is no integration type “%1”.</source>
        <translation>没有“%1”这一集成类型。</translation>
    </message>
    <message>
        <source>The type “%2” has no field “%1”.</source>
        <translation>类型“%2”没有字段“%1”。</translation>
    </message>
    <message>
        <source>The field “%1” is secret: it does not belong into a file.</source>
        <translation>字段“%1”是机密字段，不应写入文件。</translation>
    </message>
    <message>
        <source>The type “%2” has no secret field “%1”.</source>
        <translation>类型“%2”没有机密字段“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be allowed. There is: %2.</source>
        <translation>无法允许“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>There are secrets in this file. They belong into an encrypted parcel.</source>
        <translation>此文件含有机密。机密应放入加密包。</translation>
    </message>
    <message>
        <source>The secret “%1” is no base64.</source>
        <translation>机密“%1”不是 base64。</translation>
    </message>
    <message>
        <source>There is no integration “%1” in the file.</source>
        <translation>文件中没有集成“%1”。</translation>
    </message>
    <message>
        <source>Its subscription has no project “%1” in the file.</source>
        <translation>文件中，其所属订阅没有项目“%1”。</translation>
    </message>
    <message>
        <source>Its subscription uses nothing under the name “%1” in the file.</source>
        <translation>文件中，其所属订阅没有以“%1”为名使用任何集成。</translation>
    </message>
    <message>
        <source>No project is listed. Leave “projects” out if all may use it.</source>
        <translation>未列出任何项目。如果允许所有项目使用，请省略“projects”。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>This is no file of that kind: “%1” is missing.</source>
        <translation>这不是该类文件：缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no version of such a file.</source>
        <translation>“%1”不是该类文件的版本。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Wanted is something like %2.</source>
        <translation>此处无法理解“%1”。应类似于 %2。</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Added integration %1.</source>
        <translation>添加了集成 %1。</translation>
    </message>
    <message>
        <source>edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Edited integration %1.</source>
        <translation>编辑了集成 %1。</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Deleted integration %1.</source>
        <translation>删除了集成 %1。</translation>
    </message>
    <message>
        <source>Integration %1 was added by a login with %3.</source>
        <translation>通过 %3 登录添加了集成 %1。</translation>
    </message>
    <message>
        <source>The password of integration %1 was replaced by a login with %3.</source>
        <translation>通过 %3 登录替换了集成 %1 的密码。</translation>
    </message>
    <message>
        <source>Integration %1 was deleted by a logout with %3.</source>
        <translation>通过 %3 注销删除了集成 %1。</translation>
    </message>
    <message>
        <source>allow for “%1”</source>
        <translation>为“%1”添加信任例外</translation>
    </message>
    <message>
        <source>Allowed for integration %1: %3.</source>
        <translation>为集成 %1 添加了信任例外：%3。</translation>
    </message>
    <message>
        <source>assign “%1”</source>
        <translation>分配“%1”</translation>
    </message>
    <message>
        <source>Assigned integration %1 to subscriptions: %3.</source>
        <translation>将集成 %1 分配给了订阅：%3。</translation>
    </message>
    <message>
        <source>make “%1” the default</source>
        <translation>将“%1”设为默认</translation>
    </message>
    <message>
        <source>Made integration %1 the default of its registry.</source>
        <translation>将集成 %1 设为所属镜像仓库的默认集成。</translation>
    </message>
    <message>
        <source>end “%1” being the default</source>
        <translation>取消“%1”的默认设置</translation>
    </message>
    <message>
        <source>Integration %1 is no longer the default of its registry.</source>
        <translation>集成 %1 不再是所属镜像仓库的默认集成。</translation>
    </message>
    <message>
        <source>release “%1”</source>
        <translation>解除“%1”的依赖项</translation>
    </message>
    <message>
        <source>Released dependencies of %1: %3.</source>
        <translation>解除了 %1 的依赖项：%3。</translation>
    </message>
    <message>
        <source>Added subscription %1.</source>
        <translation>添加了订阅 %1。</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>Renamed subscription %1 to %3.</source>
        <translation>将订阅 %1 重命名为 %3。</translation>
    </message>
    <message>
        <source>remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Removed subscription %1.</source>
        <translation>移除了订阅 %1。</translation>
    </message>
    <message>
        <source>enable “%1” for %2</source>
        <translation>为 %2 启用“%1”</translation>
    </message>
    <message>
        <source>Enabled integration %1 for subscription %2.</source>
        <translation>为订阅 %2 启用了集成 %1。</translation>
    </message>
    <message>
        <source>edit “%1” of %2</source>
        <translation>编辑 %2 的“%1”</translation>
    </message>
    <message>
        <source>Edited integration %1 of subscription %2.</source>
        <translation>编辑了订阅 %2 的集成 %1。</translation>
    </message>
    <message>
        <source>swap “%1” of %2</source>
        <translation>更换 %2 的“%1”</translation>
    </message>
    <message>
        <source>Pointed %1 of subscription %2 at integration %3.</source>
        <translation>将订阅 %2 的 %1 改为指向集成 %3。</translation>
    </message>
    <message>
        <source>delete “%1” from %2</source>
        <translation>从 %2 中删除“%1”</translation>
    </message>
    <message>
        <source>Deleted integration %1 from subscription %2.</source>
        <translation>从订阅 %2 中删除了集成 %1。</translation>
    </message>
    <message>
        <source>add project “%1”</source>
        <translation>添加项目“%1”</translation>
    </message>
    <message>
        <source>Added project %1 to subscription %2.</source>
        <translation>向订阅 %2 添加了项目 %1。</translation>
    </message>
    <message>
        <source>edit project “%1”</source>
        <translation>编辑项目“%1”</translation>
    </message>
    <message>
        <source>Edited project %1 of subscription %2.</source>
        <translation>编辑了订阅 %2 的项目 %1。</translation>
    </message>
    <message>
        <source>remove project “%1”</source>
        <translation>移除项目“%1”</translation>
    </message>
    <message>
        <source>Removed project %1 from subscription %2.</source>
        <translation>从订阅 %2 中移除了项目 %1。</translation>
    </message>
    <message>
        <source>add environment “%1”</source>
        <translation>添加环境“%1”</translation>
    </message>
    <message>
        <source>Added environment %1 to subscription %2.</source>
        <translation>向订阅 %2 添加了环境 %1。</translation>
    </message>
    <message>
        <source>edit environment “%1”</source>
        <translation>编辑环境“%1”</translation>
    </message>
    <message>
        <source>Edited environment %1 of subscription %2.</source>
        <translation>编辑了订阅 %2 的环境 %1。</translation>
    </message>
    <message>
        <source>remove environment “%1”</source>
        <translation>移除环境“%1”</translation>
    </message>
    <message>
        <source>Removed environment %1 from subscription %2.</source>
        <translation>从订阅 %2 中移除了环境 %1。</translation>
    </message>
    <message>
        <source>add image “%1”</source>
        <translation>添加镜像“%1”</translation>
    </message>
    <message>
        <source>Added image %1 to subscription %2.</source>
        <translation>向订阅 %2 添加了镜像 %1。</translation>
    </message>
    <message>
        <source>edit image “%1”</source>
        <translation>编辑镜像“%1”</translation>
    </message>
    <message>
        <source>Edited image %1 of subscription %2.</source>
        <translation>编辑了订阅 %2 的镜像 %1。</translation>
    </message>
    <message>
        <source>remove image “%1”</source>
        <translation>移除镜像“%1”</translation>
    </message>
    <message>
        <source>Removed image %1 from subscription %2.</source>
        <translation>从订阅 %2 中移除了镜像 %1。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>AgeFault</name>
    <message>
        <source>This is no file of age.</source>
        <translation>这不是 age 文件。</translation>
    </message>
    <message>
        <source>The file is in a version of age&apos;s format that this Purser cannot read.</source>
        <translation>该文件采用的 age 格式版本，此版 Purser 无法读取。</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged. Fetch it again.</source>
        <translation>文件开头已损坏。请重新获取该文件。</translation>
    </message>
    <message>
        <source>The file is cut off. Fetch it again.</source>
        <translation>文件不完整。请重新获取该文件。</translation>
    </message>
    <message>
        <source>The file is encrypted to a key, and Purser reads those with a passphrase.</source>
        <translation>该文件是用密钥加密的，而 Purser 只能读取用密码短语加密的文件。</translation>
    </message>
    <message>
        <source>To try a passphrase on this file costs more memory than Purser spends on it.</source>
        <translation>对该文件尝试密码短语所需的内存超出了 Purser 允许的上限。</translation>
    </message>
    <message>
        <source>There is not enough memory to try a passphrase on this file.</source>
        <translation>内存不足，无法对该文件尝试密码短语。</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the beginning of the file was altered.</source>
        <translation>密码短语有误，或者文件开头被改动过。</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file was altered or cut off. Fetch it again.</source>
        <translation>密码短语正确，但文件被改动过或不完整。请重新获取该文件。</translation>
    </message>
    <message>
        <source>The file was altered: there is more behind its end. Fetch it again.</source>
        <translation>文件被改动过：结尾之后还有内容。请重新获取该文件。</translation>
    </message>
    <message>
        <source>The account is too large for one file.</source>
        <translation>账户过大，无法放入单个文件。</translation>
    </message>
</context>
<context>
    <name>CheckSentences</name>
    <message>
        <source>Check the user name, then enter the password again.</source>
        <translation>请核对用户名，然后重新输入密码。</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour before you check again.</source>
        <translation>请等待一刻钟后再检查。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator whether its token service and the registry agree on service and issuer.</source>
        <translation>请让镜像仓库管理员确认其令牌服务与镜像仓库的 service 和 issuer 是否一致。</translation>
    </message>
    <message>
        <source>Set the clock of this computer, or have the registry&apos;s set.</source>
        <translation>请校准此计算机的时钟，或请管理员校准镜像仓库的时钟。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for the right.</source>
        <translation>请向镜像仓库管理员申请该权限。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator whether the account is blocked or your network is not on the allowed list.</source>
        <translation>请询问镜像仓库管理员：该账户是否被封禁，或者您的网络是否不在允许列表中。</translation>
    </message>
    <message>
        <source>Look in IAM whether the key was deleted or deactivated, or make a new one.</source>
        <translation>请在 IAM 中查看该密钥是否已被删除或停用，或者新建一个密钥。</translation>
    </message>
    <message>
        <source>Enter the secret access key again. Amazon shows it only once; if it is lost, make a new key.</source>
        <translation>请重新输入秘密访问密钥。Amazon 只显示一次；如已遗失，请新建密钥。</translation>
    </message>
    <message>
        <source>Enter new temporary keys, or keys of an IAM user, which last.</source>
        <translation>请输入新的临时密钥，或输入长期有效的 IAM 用户密钥。</translation>
    </message>
    <message>
        <source>Have ecr:GetAuthorizationToken allowed for it in IAM.</source>
        <translation>请在 IAM 中为其授予 ecr:GetAuthorizationToken 权限。</translation>
    </message>
    <message>
        <source>Check the account number, or have that registry&apos;s policy allow your account.</source>
        <translation>请核对账户 ID，或在该镜像仓库的策略中允许您的账户。</translation>
    </message>
    <message>
        <source>Check the spelling; regions are written like eu-central-1.</source>
        <translation>请检查拼写；区域的写法如 eu-central-1。</translation>
    </message>
    <message>
        <source>Choose the file with the authority&apos;s certificate again.</source>
        <translation>请重新选择证书颁发机构的证书文件。</translation>
    </message>
    <message>
        <source>Choose the certificate and its own key again, both as PEM.</source>
        <translation>请重新选择证书及其对应的密钥，均须为 PEM 格式。</translation>
    </message>
    <message>
        <source>Check by pulling a private image with it; for an open registry none is needed.</source>
        <translation>请用它拉取一个私有镜像来确认；如果镜像仓库是公开的，则不需要凭据。</translation>
    </message>
    <message>
        <source>Check by pulling a private image with it.</source>
        <translation>请用它拉取一个私有镜像来确认。</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>请稍后重新检查。</translation>
    </message>
    <message>
        <source>Check again when the registry works; the credential is not the cause.</source>
        <translation>请在镜像仓库恢复正常后重新检查；问题不在凭据。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to correct the address of the token service.</source>
        <translation>请让镜像仓库管理员更正令牌服务的地址。</translation>
    </message>
    <message>
        <source>If you know that %3 belongs to this registry, allow it.</source>
        <translation>如果您确定 %3 属于此镜像仓库，请予以允许。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to correct its base address: the token service has to be https.</source>
        <translation>请让镜像仓库管理员更正其基础地址：令牌服务必须使用 https。</translation>
    </message>
    <message>
        <source>Ask the administrator whether a proxy in front of it removes WWW-Authenticate.</source>
        <translation>请让管理员确认前置代理是否移除了 WWW-Authenticate。</translation>
    </message>
    <message>
        <source>Show the registry&apos;s administrator what it sends.</source>
        <translation>请将其发送的内容交给镜像仓库管理员查看。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to offer Basic or token login.</source>
        <translation>请让镜像仓库管理员提供 Basic 或令牌登录方式。</translation>
    </message>
    <message>
        <source>Look for a login page of your network, or show the answer to the administrator.</source>
        <translation>请留意您的网络是否有登录页面，或将响应交给管理员查看。</translation>
    </message>
    <message>
        <source>Show the registry&apos;s administrator what the token service says.</source>
        <translation>请将令牌服务返回的内容交给镜像仓库管理员查看。</translation>
    </message>
    <message>
        <source>Check the address, then show the answer to the registry&apos;s administrator.</source>
        <translation>请核对地址，然后将响应交给镜像仓库管理员查看。</translation>
    </message>
    <message>
        <source>Check again when you like.</source>
        <translation>您可以随时重新检查。</translation>
    </message>
    <message>
        <source>Download the key file again and choose it unchanged.</source>
        <translation>请重新下载密钥文件，不作任何修改，再次选择它。</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this registry if you trust the network in between.</source>
        <translation>请使用 https；如果您信任中间的网络，也可以为此镜像仓库允许明文 http。</translation>
    </message>
    <message>
        <source>Enter the registry&apos;s host name, and the port if it has one.</source>
        <translation>请输入镜像仓库的主机名；如有端口，请一并输入。</translation>
    </message>
    <message>
        <source>Enter the user name without it.</source>
        <translation>请输入不含这类字符的用户名。</translation>
    </message>
    <message>
        <source>Check the address: the registry is often at another host than its web pages.</source>
        <translation>请核对地址：镜像仓库与其网页往往不在同一主机上。</translation>
    </message>
    <message>
        <source>Enter the address of the registry, not of its web pages.</source>
        <translation>请输入镜像仓库的地址，而不是其网页的地址。</translation>
    </message>
    <message>
        <source>Open a web browser once to log in to your network, or connect to the VPN.</source>
        <translation>请先打开网页浏览器登录您的网络，或连接 VPN。</translation>
    </message>
    <message>
        <source>Check the spelling, and whether a VPN is needed to see it.</source>
        <translation>请检查拼写，并确认是否需要 VPN 才能访问。</translation>
    </message>
    <message>
        <source>Check the port, and whether the registry is running.</source>
        <translation>请核对端口，并确认镜像仓库是否正在运行。</translation>
    </message>
    <message>
        <source>Check whether a firewall, a VPN or a proxy is in between.</source>
        <translation>请检查中间是否有防火墙、VPN 或代理。</translation>
    </message>
    <message>
        <source>Check again; if it stays, check whether the port wants https.</source>
        <translation>请重新检查；如果仍然如此，请确认该端口是否要求 https。</translation>
    </message>
    <message>
        <source>Check the network, then check again.</source>
        <translation>请检查网络，然后重新检查。</translation>
    </message>
    <message>
        <source>Connect this computer, then check again.</source>
        <translation>请将此计算机连接到网络，然后重新检查。</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the administrator&apos;s, then trust it for this host.</source>
        <translation>请与管理员核对其指纹，然后为此主机信任它。</translation>
    </message>
    <message>
        <source>Have your company&apos;s authority installed on this computer, or compare the fingerprint and trust it for this host.</source>
        <translation>请在此计算机上安装贵公司的证书颁发机构，或者核对指纹后为此主机信任它。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to renew it.</source>
        <translation>请让镜像仓库管理员续期该证书。</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s clock first.</source>
        <translation>请先查看此计算机的时钟。</translation>
    </message>
    <message>
        <source>Enter the registry by a name that its certificate has.</source>
        <translation>请改用证书中列出的名称输入镜像仓库。</translation>
    </message>
    <message>
        <source>Add your company&apos;s authority to the integration, have the server send its whole chain, or compare the fingerprint and trust it for this host.</source>
        <translation>请将贵公司的证书颁发机构添加到集成中，或让服务器发送完整的证书链，或者核对指纹后为此主机信任它。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a certificate with 2048 bits and SHA-256.</source>
        <translation>请让镜像仓库管理员提供 2048 位、采用 SHA-256 的证书。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a server certificate.</source>
        <translation>请让镜像仓库管理员提供服务器证书。</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator to offer TLS 1.2 or later.</source>
        <translation>请让镜像仓库管理员提供 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>Add the certificate you were given, with its key, to the integration.</source>
        <translation>请将发给您的证书及其密钥添加到集成中。</translation>
    </message>
    <message>
        <source>Ask the administrator whether it has expired and which authority it must come from.</source>
        <translation>请让管理员确认该证书是否已过期，以及应由哪个颁发机构签发。</translation>
    </message>
    <message>
        <source>Ask the administrator whether it speaks TLS 1.2 and wants a certificate.</source>
        <translation>请让管理员确认其是否支持 TLS 1.2，以及是否要求证书。</translation>
    </message>
    <message>
        <source>Enter the port of https, or the address with http://.</source>
        <translation>请输入 https 的端口，或者使用以 http:// 开头的地址。</translation>
    </message>
    <message>
        <source>Enter the address with https://.</source>
        <translation>请输入以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, and whether it is running.</source>
        <translation>请核对代理的地址，并确认其是否正在运行。</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy what it dislikes.</source>
        <translation>请询问代理的管理者拒绝的原因。</translation>
    </message>
    <message>
        <source>Have the proxy let you through, or except %1.</source>
        <translation>请让代理放行，或将 %1 设为不使用代理。</translation>
    </message>
    <message>
        <source>Log in to the proxy, or except %1 from it.</source>
        <translation>请登录代理，或将 %1 设为不使用代理。</translation>
    </message>
    <message>
        <source>Use https, or except %1 from the proxy.</source>
        <translation>请使用 https，或将 %1 设为不使用代理。</translation>
    </message>
    <message>
        <source>If %3 is the registry you mean, enter that address.</source>
        <translation>如果 %3 才是您要用的镜像仓库，请输入该地址。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请核对地址。</translation>
    </message>
    <message>
        <source>Check again at %1.</source>
        <translation>请在 %1 重新检查。</translation>
    </message>
    <message>
        <source>Use the Docker ID, not the e-mail address, and an access token as the password: with two-factor login or single sign-on nothing else works. An organisation&apos;s token goes with the organisation&apos;s name.</source>
        <translation>请使用 Docker ID 而非电子邮件地址，并以访问令牌作为密码：启用双因素验证或单点登录后，其他方式均无效。组织令牌须与组织名称配合使用。</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, and stop what still uses an old password: each try prolongs the lock.</source>
        <translation>请等待一刻钟，并停用仍在使用旧密码的程序：每次尝试都会延长锁定时间。</translation>
    </message>
    <message>
        <source>Enter registry-1.docker.io, the registry&apos;s own host.</source>
        <translation>请输入 registry-1.docker.io，即镜像仓库自身的主机。</translation>
    </message>
    <message>
        <source>Look in the Google Cloud console whether the service account or its key was deleted or disabled. gcr.io is served by Artifact Registry: the account needs the role Artifact Registry Reader.</source>
        <translation>请在 Google Cloud 控制台中查看该服务账号或其密钥是否已被删除或停用。gcr.io 由 Artifact Registry 提供服务：该账号需要 Artifact Registry Reader 角色。</translation>
    </message>
    <message>
        <source>Give the service account the role Artifact Registry Reader in the project; gcr.io is served by Artifact Registry as well.</source>
        <translation>请在项目中为该服务账号授予 Artifact Registry Reader 角色；gcr.io 同样由 Artifact Registry 提供服务。</translation>
    </message>
    <message>
        <source>Check that the Artifact Registry API is enabled in the project and lets your network in.</source>
        <translation>请确认项目中已启用 Artifact Registry API，并且允许您的网络访问。</translation>
    </message>
    <message>
        <source>Enter gcr.io, or the host of an Artifact Registry location such as europe-docker.pkg.dev.</source>
        <translation>请输入 gcr.io，或 Artifact Registry 某个位置的主机，例如 europe-docker.pkg.dev。</translation>
    </message>
    <message>
        <source>A password of Amazon ECR is good for 12 hours. Use the type Amazon ECR, which asks for new ones.</source>
        <translation>Amazon ECR 的密码有效期为 12 小时。请使用 Amazon ECR 类型，它会自动获取新密码。</translation>
    </message>
    <message>
        <source>Check the account number and the region; if both are right, check again in some minutes.</source>
        <translation>请核对账户 ID 和区域；如果两者都正确，请几分钟后重新检查。</translation>
    </message>
    <message>
        <source>Check the account number, and whether a VPN is needed to see it.</source>
        <translation>请核对账户 ID，并确认是否需要 VPN 才能访问。</translation>
    </message>
    <message>
        <source>Check the policies of the registry and of your network&apos;s endpoint in AWS: one of them denies it.</source>
        <translation>请检查镜像仓库的策略以及 AWS 中您的网络终端节点的策略：其中一项拒绝了访问。</translation>
    </message>
    <message>
        <source>Set the clock of this computer: Amazon allows five minutes.</source>
        <translation>请校准此计算机的时钟：Amazon 允许的误差为五分钟。</translation>
    </message>
    <message>
        <source>Check the region, and whether a proxy in between changes Amazon&apos;s answers.</source>
        <translation>请核对区域，并确认中间的代理是否改动了 Amazon 的响应。</translation>
    </message>
    <message>
        <source>Use the encrypted password of the command line (Account Settings at Quay), or a robot account by its full name, namespace+robot, with the robot&apos;s token.</source>
        <translation>请使用命令行的加密密码（Quay 的 Account Settings 中），或者以完整名称 namespace+robot 使用机器人账户及其令牌。</translation>
    </message>
    <message>
        <source>Enter quay.io, or the host of your own Quay, without a path.</source>
        <translation>请输入 quay.io，或您自己的 Quay 的主机，不带路径。</translation>
    </message>
    <message>
        <source>Use an access token as the password: people who log in with single sign-on have no other.</source>
        <translation>请以访问令牌作为密码：通过单点登录的用户没有其他密码。</translation>
    </message>
    <message>
        <source>Load its authority from https://%1/ca and add it to the integration, or compare the fingerprint and trust the certificate for this host.</source>
        <translation>请从 https://%1/ca 下载其证书颁发机构并添加到集成中，或者核对指纹后为此主机信任该证书。</translation>
    </message>
    <message>
        <source>Check the port: a Trusted Registry beside other services is often at 443 or 4443.</source>
        <translation>请核对端口：与其他服务并存的可信镜像仓库通常使用 443 或 4443 端口。</translation>
    </message>
    <message>
        <source>Use an identity token as the password, with the name of the user it is for. After several wrong ones Artifactory locks a user without saying so.</source>
        <translation>请以身份令牌作为密码，并使用该令牌所属用户的名称。多次输错后，Artifactory 会锁定用户且不作提示。</translation>
    </message>
    <message>
        <source>Have an administrator of Artifactory unlock the user.</source>
        <translation>请让 Artifactory 管理员解锁该用户。</translation>
    </message>
    <message>
        <source>Artifactory allows anonymous access here, so it looks at no password. Check by pulling a private image.</source>
        <translation>Artifactory 在此允许匿名访问，因此不会检查密码。请拉取一个私有镜像来确认。</translation>
    </message>
    <message>
        <source>Enter the host or the port of the Docker repository, such as docker-local.%1 or %1:5001.</source>
        <translation>请输入 Docker 存储库的主机或端口，例如 docker-local.%1 或 %1:5001。</translation>
    </message>
    <message>
        <source>Ask the administrator to correct the custom base URL of Artifactory: it has to begin with https.</source>
        <translation>请让管理员更正 Artifactory 的自定义基础 URL：必须以 https 开头。</translation>
    </message>
    <message>
        <source>Use a classic access token with read:packages, authorised for single sign-on if the organisation asks for it. The user name does not matter.</source>
        <translation>请使用具有 read:packages 权限的经典访问令牌；如果组织要求，还须为单点登录授权该令牌。用户名可任意填写。</translation>
    </message>
    <message>
        <source>Give the access token read:packages at GitHub, and write:packages if it is to push.</source>
        <translation>请在 GitHub 上为访问令牌授予 read:packages 权限；如需推送，还须授予 write:packages。</translation>
    </message>
    <message>
        <source>Enter ghcr.io, the registry&apos;s own host.</source>
        <translation>请输入 ghcr.io，即镜像仓库自身的主机。</translation>
    </message>
    <message>
        <source>With two-factor login, use a personal access token with read_registry as the password. A deploy token goes with its own user name, a project&apos;s token with any.</source>
        <translation>启用双因素验证后，请以具有 read_registry 范围的个人访问令牌作为密码。部署令牌须配合其自身的用户名，项目令牌可配合任意用户名。</translation>
    </message>
    <message>
        <source>After several wrong passwords GitLab shuts out an address for an hour: wait, then check again once.</source>
        <translation>多次输错密码后，GitLab 会将该地址封锁一小时：请等待，然后只重新检查一次。</translation>
    </message>
    <message>
        <source>Enter the registry&apos;s own address, not GitLab&apos;s: registry.%1, or %1:5050 where it shares the host.</source>
        <translation>请输入镜像仓库自身的地址，而不是 GitLab 的地址：registry.%1；如果共用主机，则为 %1:5050。</translation>
    </message>
    <message>
        <source>Check that the admin user is enabled, which it is not at first, or use a token or a service principal.</source>
        <translation>请确认已启用管理员用户（默认未启用），或者使用令牌或服务主体。</translation>
    </message>
    <message>
        <source>Have the address of your network allowed in the registry&apos;s networking settings, or connect to the VPN.</source>
        <translation>请在镜像仓库的网络设置中允许您的网络地址，或连接 VPN。</translation>
    </message>
    <message>
        <source>Check the registry&apos;s name in the Azure portal; a private one is seen only from its own network or VPN.</source>
        <translation>请在 Azure 门户中核对镜像仓库的名称；专用镜像仓库只能从其自身的网络或 VPN 访问。</translation>
    </message>
    <message>
        <source>Enter the login server that the Azure portal shows: NAME.azurecr.io.</source>
        <translation>请输入 Azure 门户显示的登录服务器：NAME.azurecr.io。</translation>
    </message>
    <message>
        <source>If you log in to Harbor with single sign-on (OIDC), use the CLI secret of your profile as the password. A robot&apos;s name is whole only with what stands before it: robot$project+name.</source>
        <translation>如果您通过单点登录（OIDC）登录 Harbor，请以个人资料中的 CLI 密码作为密码。机器人账户须使用包含前缀的完整名称：robot$project+name。</translation>
    </message>
    <message>
        <source>Ask the administrator to have the proxy in front of Harbor send X-Forwarded-Proto.</source>
        <translation>请让管理员将 Harbor 的前置代理配置为发送 X-Forwarded-Proto。</translation>
    </message>
    <message>
        <source>Enter the host and port of Harbor itself, without /harbor.</source>
        <translation>请输入 Harbor 自身的主机和端口，不带 /harbor。</translation>
    </message>
    <message>
        <source>Use $oauthtoken as the user name and an NGC key as the password.</source>
        <translation>请使用 $oauthtoken 作为用户名，NGC 密钥作为密码。</translation>
    </message>
    <message>
        <source>Enter registry.gitlab.com, the registry&apos;s own host.</source>
        <translation>请输入 registry.gitlab.com，即镜像仓库自身的主机。</translation>
    </message>
    <message>
        <source>Enter the repository&apos;s own host, such as docker-local.example.jfrog.io.</source>
        <translation>请输入存储库自身的主机，例如 docker-local.example.jfrog.io。</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2.</source>
        <extracomment>%1 is the registry, %2 the user, %3 another host, %4 a detail such as a status or a time, %5 when it was checked.</extracomment>
        <translation>%1 接受 %2 的登录。</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2 and gives it a token of its own.</source>
        <translation>%1 接受 %2 的登录，并为其签发专属令牌。</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2 and turns away callers without one.</source>
        <translation>%1 接受 %2 的登录，并拒绝未登录的客户端。</translation>
    </message>
    <message>
        <source>%1 accepts the token; the name %2 it does not look at.</source>
        <translation>%1 接受该令牌；但它不检查用户名 %2。</translation>
    </message>
    <message>
        <source>%1 accepts the login of %2; for a wrong one it gives no token.</source>
        <translation>%1 接受 %2 的登录；对于错误的登录，它不签发令牌。</translation>
    </message>
    <message>
        <source>Amazon gives the key %2 a password, and %1 accepts it.</source>
        <translation>Amazon 为密钥 %2 签发了密码，且 %1 接受该密码。</translation>
    </message>
    <message>
        <source>Amazon does not know the access key %2.</source>
        <translation>Amazon 无法识别访问密钥 %2。</translation>
    </message>
    <message>
        <source>Amazon knows the access key %2, but the secret is not the one of it.</source>
        <translation>Amazon 可识别访问密钥 %2，但秘密访问密钥与其不匹配。</translation>
    </message>
    <message>
        <source>The temporary key %2 has expired at Amazon.</source>
        <translation>临时密钥 %2 在 Amazon 已过期。</translation>
    </message>
    <message>
        <source>Amazon knows the key %2, but it may not ask for a registry password.</source>
        <translation>Amazon 可识别密钥 %2，但该密钥无权获取镜像仓库密码。</translation>
    </message>
    <message>
        <source>The key %2 belongs to the AWS account %4, which may not use the registry %1.</source>
        <translation>密钥 %2 属于 AWS 账户 %4，该账户无权使用镜像仓库 %1。</translation>
    </message>
    <message>
        <source>Amazon has no region named %4, so the key %2 could not be tried.</source>
        <translation>Amazon 没有名为 %4 的区域，因此无法验证密钥 %2。</translation>
    </message>
    <message>
        <source>The certificate authorities kept for %1 cannot be read, so nothing was sent.</source>
        <translation>无法读取为 %1 保存的证书颁发机构，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The client certificate kept for %1 and its key do not fit together, so nothing was sent.</source>
        <translation>为 %1 保存的客户端证书与其密钥不匹配，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 refuses the user name or the password of %2.</source>
        <translation>%1 拒绝了 %2 的用户名或密码。</translation>
    </message>
    <message>
        <source>%1 has locked the login of %2 after too many failed ones.</source>
        <translation>由于失败的登录次数过多，%1 已锁定 %2 的登录。</translation>
    </message>
    <message>
        <source>%1 does not accept the token that %2 has just been given.</source>
        <translation>%1 不接受刚刚签发给 %2 的令牌。</translation>
    </message>
    <message>
        <source>%1 does not accept the login of %2, and its clock and the one of this computer are %4 apart.</source>
        <translation>%1 不接受 %2 的登录，并且其时钟与此计算机的时钟相差 %4。</translation>
    </message>
    <message>
        <source>%1 knows %2 but gives no right to use it.</source>
        <translation>%1 可识别 %2，但未授予其使用权限。</translation>
    </message>
    <message>
        <source>%1 does not let %2 in from here.</source>
        <translation>%1 不允许 %2 从当前网络访问。</translation>
    </message>
    <message>
        <source>%1 lets everybody in, so the password of %2 could not be proved.</source>
        <translation>%1 允许任何人访问，因此无法证实 %2 的密码。</translation>
    </message>
    <message>
        <source>%1 gives everybody the same kind of token, so the password of %2 could not be proved.</source>
        <translation>%1 为所有人签发同一种令牌，因此无法证实 %2 的密码。</translation>
    </message>
    <message>
        <source>%1 has had too many requests from here.</source>
        <translation>%1 收到的来自当前网络的请求过多。</translation>
    </message>
    <message>
        <source>%1 is in trouble of its own (status %4).</source>
        <translation>%1 自身出现故障（状态码 %4）。</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to %3, where it must not go.</source>
        <translation>%1 要求将 %2 的密码发送到 %3，但密码不得发往该处。</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to another host, %3.</source>
        <translation>%1 要求将 %2 的密码发送到另一主机 %3。</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 sent to %3 without encryption.</source>
        <translation>%1 要求将 %2 的密码不加密地发送到 %3。</translation>
    </message>
    <message>
        <source>%1 asks for a login but does not say which kind.</source>
        <translation>%1 要求登录，但未说明登录方式。</translation>
    </message>
    <message>
        <source>%1 asks for a login in a way that cannot be understood.</source>
        <translation>%1 要求登录的方式无法识别。</translation>
    </message>
    <message>
        <source>%1 offers only kinds of login that Purser does not speak: %4.</source>
        <translation>%1 只提供 Purser 不支持的登录方式：%4。</translation>
    </message>
    <message>
        <source>The token service of %1 answered without a token.</source>
        <translation>%1 的令牌服务在响应中未返回令牌。</translation>
    </message>
    <message>
        <source>The token service of %1 rejected the request itself (status %4).</source>
        <translation>%1 的令牌服务拒绝了请求本身（状态码 %4）。</translation>
    </message>
    <message>
        <source>%1 gave an answer that no registry should give (status %4).</source>
        <translation>%1 返回了镜像仓库不应返回的响应（状态码 %4）。</translation>
    </message>
    <message>
        <source>The check of %1 was cancelled.</source>
        <translation>对 %1 的检查已取消。</translation>
    </message>
    <message>
        <source>The key for %1 is damaged, so nothing was sent.</source>
        <translation>%1 的密钥已损坏，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 can only be reached without encryption, so nothing was sent.</source>
        <translation>只能以不加密的方式访问 %1，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The address of the registry for %2 cannot be used, so nothing was sent.</source>
        <translation>%2 的镜像仓库地址无法使用，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The user name %2 cannot be sent to %1: it has a colon or a control character.</source>
        <translation>用户名 %2 无法发送到 %1：其中含有冒号或控制字符。</translation>
    </message>
    <message>
        <source>%1 has no registry at this address.</source>
        <translation>%1 的此地址上没有镜像仓库。</translation>
    </message>
    <message>
        <source>%1 is a web site, not a registry.</source>
        <translation>%1 是网站，不是镜像仓库。</translation>
    </message>
    <message>
        <source>Instead of %1, a page for people answered from %3.</source>
        <translation>作出响应的不是 %1，而是 %3 的一个网页。</translation>
    </message>
    <message>
        <source>There is no computer named %1.</source>
        <translation>找不到名为 %1 的计算机。</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>%1 上没有服务在监听。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时响应。</translation>
    </message>
    <message>
        <source>%1 hung up before its answer was complete.</source>
        <translation>%1 在响应完成之前断开了连接。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>与 %1 的连接失败。</translation>
    </message>
    <message>
        <source>This computer has no network, so %1 could not be asked.</source>
        <translation>此计算机未联网，因此无法查询 %1。</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it has signed itself.</source>
        <translation>%1 出示的证书是自签名证书。</translation>
    </message>
    <message>
        <source>%1 shows a certificate of an authority this computer does not know.</source>
        <translation>%1 出示的证书由此计算机未知的颁发机构签发。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %4.</source>
        <translation>%1 的证书已于 %4 过期。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %4, and this computer&apos;s clock says %5.</source>
        <translation>%1 的证书自 %4 起有效，而此计算机的时钟显示为 %5。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name: %3.</source>
        <translation>%1 的证书所含名称与之不符：%3。</translation>
    </message>
    <message>
        <source>%1 shows a certificate that leads to no authority this computer knows, or leaves out one in between.</source>
        <translation>%1 出示的证书无法追溯到此计算机所知的颁发机构，或者缺少中间证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key or a signature too weak to trust.</source>
        <translation>%1 的证书所用的密钥或签名强度过低，不可信任。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for a server, or by somebody who must not issue any.</source>
        <translation>%1 的证书不是签发给服务器的，或者签发者无权签发证书。</translation>
    </message>
    <message>
        <source>%1 speaks only encryption that is too old to be safe.</source>
        <translation>%1 只支持过于陈旧、已不安全的加密方式。</translation>
    </message>
    <message>
        <source>%1 lets in only callers with a certificate of their own.</source>
        <translation>%1 只允许持有客户端证书的客户端访问。</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate of this integration.</source>
        <translation>%1 不接受此集成的客户端证书。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: it may be too old, or let in only callers with a certificate.</source>
        <translation>无法与 %1 建立加密连接：它可能过于陈旧，或者只允许持有证书的客户端访问。</translation>
    </message>
    <message>
        <source>%1 speaks http, not https.</source>
        <translation>%1 使用的是 http，不是 https。</translation>
    </message>
    <message>
        <source>%1 speaks https, not http.</source>
        <translation>%1 使用的是 https，不是 http。</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 did not answer.</source>
        <translation>通往 %1 的代理 %3 没有响应。</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 hung up.</source>
        <translation>通往 %1 的代理 %3 断开了连接。</translation>
    </message>
    <message>
        <source>The proxy %3 opens no way to %1.</source>
        <translation>代理 %3 不允许连接到 %1。</translation>
    </message>
    <message>
        <source>The proxy %3 on the way to %1 wants a login.</source>
        <translation>通往 %1 的代理 %3 要求登录。</translation>
    </message>
    <message>
        <source>The proxy %3 could read the password for %1, so it was not sent.</source>
        <translation>代理 %3 可能会读取 %1 的密码，因此未发送密码。</translation>
    </message>
    <message>
        <source>%1 sends callers on to %3, where the password must not go.</source>
        <translation>%1 将客户端重定向到 %3，但密码不得发往该处。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be a registry&apos;s.</source>
        <translation>%1 的响应过大，不可能来自镜像仓库。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms)</source>
        <translation>%1：%2（%3 毫秒）</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>未证实</translation>
    </message>
    <message>
        <source>Not a registry</source>
        <translation>不是镜像仓库</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Basic login on /v2/</source>
        <translation>在 /v2/ 上的 Basic 登录</translation>
    </message>
    <message>
        <source>a token that names the user</source>
        <translation>指明该用户的令牌</translation>
    </message>
    <message>
        <source>a password that Amazon gave for the keys</source>
        <translation>Amazon 为该密钥签发的密码</translation>
    </message>
    <message>
        <source>a token that is given for a right login only</source>
        <translation>仅为正确登录签发的令牌</translation>
    </message>
    <message>
        <source>a token that callers without a login cannot get</source>
        <translation>未登录的客户端无法获得的令牌</translation>
    </message>
    <message>
        <source>the registry&apos;s answer</source>
        <translation>镜像仓库的响应</translation>
    </message>
    <message>
        <source>The key is damaged</source>
        <translation>密钥已损坏</translation>
    </message>
    <message>
        <source>The key is whole</source>
        <translation>密钥完整</translation>
    </message>
    <message>
        <source>A password from Amazon for the key %1</source>
        <translation>Amazon 为密钥 %1 签发的密码</translation>
    </message>
    <message>
        <source>Look for the registry</source>
        <translation>查找镜像仓库</translation>
    </message>
    <message>
        <source>It is a registry</source>
        <translation>确认是镜像仓库</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>%1 的令牌</translation>
    </message>
    <message>
        <source>The registry does not accept the token</source>
        <translation>镜像仓库不接受该令牌</translation>
    </message>
    <message>
        <source>The registry accepts the token</source>
        <translation>镜像仓库接受该令牌</translation>
    </message>
    <message>
        <source>The same without a login, to compare</source>
        <translation>不登录再试一次，以作对比</translation>
    </message>
    <message>
        <source>Login as %1</source>
        <translation>以 %1 登录</translation>
    </message>
    <message>
        <source>The certificate names its host only as its common name. Most other tools refuse that.</source>
        <translation>该证书仅以通用名称（CN）标明其主机。大多数其他工具会拒绝这种证书。</translation>
    </message>
    <message>
        <source>Asked once for all that were checked together.</source>
        <translation>对一同检查的所有集成只查询了一次。</translation>
    </message>
    <message>
        <source>Proved by: %1</source>
        <translation>证实依据：%1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>服务器消息：%1</translation>
    </message>
</context>
<context>
    <name>CredentialHelper</name>
    <message>
        <source>The secret of “%1” is not text, and this protocol carries nothing else.</source>
        <translation>“%1”的机密不是文本，而此协议只能传输文本。</translation>
    </message>
    <message>
        <source>This is not what a tool sends to be stored.</source>
        <translation>这不是工具请求存储时发送的内容。</translation>
    </message>
    <message>
        <source>Several integrations are for this registry: %1. Set PURSER_SUBSCRIPTION to a subscription that uses one of them, work in the folder of a project of one, or make one the default of the registry in Purser.</source>
        <translation>有多个集成对应此镜像仓库：%1。请将 PURSER_SUBSCRIPTION 设为使用其中之一的订阅，或在该订阅某个项目的文件夹中操作，或在 Purser 中将其中之一设为该镜像仓库的默认集成。</translation>
    </message>
    <message>
        <source>This is not the address of a registry.</source>
        <translation>这不是镜像仓库的地址。</translation>
    </message>
    <message>
        <source>the only one of its host</source>
        <translation>它是该主机的唯一集成</translation>
    </message>
    <message>
        <source>nothing tells it from the others</source>
        <translation>无法将它与其他集成区分开</translation>
    </message>
    <message>
        <source>the subscription that PURSER_SUBSCRIPTION names uses it</source>
        <translation>PURSER_SUBSCRIPTION 指定的订阅使用它</translation>
    </message>
    <message>
        <source>the subscription that PURSER_SUBSCRIPTION names does not use it</source>
        <translation>PURSER_SUBSCRIPTION 指定的订阅不使用它</translation>
    </message>
    <message>
        <source>the subscription of the project in this folder uses it</source>
        <translation>此文件夹中项目的订阅使用它</translation>
    </message>
    <message>
        <source>the subscription of the project in this folder uses another one</source>
        <translation>此文件夹中项目的订阅使用另一个集成</translation>
    </message>
    <message>
        <source>it is for that part of the registry</source>
        <translation>它对应镜像仓库的这一部分</translation>
    </message>
    <message>
        <source>another one is for that part of the registry</source>
        <translation>另一个集成对应镜像仓库的这一部分</translation>
    </message>
    <message>
        <source>it is the default of its registry</source>
        <translation>它是所属镜像仓库的默认集成</translation>
    </message>
    <message>
        <source>another one is the default of its registry</source>
        <translation>另一个集成是所属镜像仓库的默认集成</translation>
    </message>
    <message>
        <source>PURSER_SUBSCRIPTION names “%1”, and there is no such subscription.</source>
        <translation>PURSER_SUBSCRIPTION 指定了“%1”，但没有这个订阅。</translation>
    </message>
    <message>
        <source>This login to Google ends within the hour, so Purser does not keep it. Log in as _json_key with the key of a service account.</source>
        <translation>这种 Google 登录在一小时内就会失效，因此 Purser 不予保存。请以 _json_key 为用户名，使用服务账号密钥登录。</translation>
    </message>
    <message>
        <source>Purser does not keep the tokens of a login in the browser. Log in with a personal access token: docker login -u NAME</source>
        <translation>Purser 不保存通过浏览器登录获得的令牌。请使用个人访问令牌登录：docker login -u NAME</translation>
    </message>
    <message>
        <source>The registry gave an identity token, which Purser does not keep. Log in with a user&apos;s name and a password or an access token that stays.</source>
        <translation>镜像仓库返回的是身份令牌，Purser 不予保存。请使用用户名以及密码或长期有效的访问令牌登录。</translation>
    </message>
    <message>
        <source>This password of Amazon&apos;s ends within 12 hours, so Purser does not keep it. Add an integration with the keys of the AWS account: with these Purser gets a password whenever one is asked for.</source>
        <translation>Amazon 的这种密码在 12 小时内就会失效，因此 Purser 不予保存。请添加使用 AWS 账户密钥的集成：有了密钥，Purser 便可在需要时随时获取密码。</translation>
    </message>
    <message>
        <source>Several integrations have this user: %1. Change the password of the right one in Purser.</source>
        <translation>有多个集成使用此用户：%1。请在 Purser 中修改相应集成的密码。</translation>
    </message>
    <message>
        <source>“%1” is used by %2, so a logout does not delete it. End that, or delete it, in Purser.</source>
        <translation>“%1”正被 %2 使用，因此注销时不会删除它。请在 Purser 中停止使用或删除它。</translation>
    </message>
</context>
<context>
    <name>Dependents</name>
    <message>
        <source>%1, uses %2</source>
        <translation>%1，使用 %2</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No uses</extracomment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n 处需留意</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Uses</source>
        <extracomment>A noun: what a project uses</extracomment>
        <translation>使用的集成</translation>
    </message>
    <message>
        <source>Last Scan</source>
        <translation>上次扫描</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Edit Project</source>
        <translation>编辑项目</translation>
    </message>
    <message>
        <source>Project Name</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <source>A project is a folder on this computer. A scan of it finds the files that use the integrations of this subscription, line by line.</source>
        <translation>项目是此计算机上的一个文件夹。扫描项目可以逐行找出哪些文件使用了此订阅的集成。</translation>
    </message>
    <message>
        <source>As its people call it, often the repository&apos;s name</source>
        <translation>项目成员的惯用名称，通常是代码库的名称</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Add Environment</source>
        <translation>添加环境</translation>
    </message>
    <message>
        <source>Edit Environment</source>
        <translation>编辑环境</translation>
    </message>
    <message>
        <source>Environment Name</source>
        <translation>环境名称</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>还没有环境</translation>
    </message>
    <message>
        <source>An environment is a place to which this subscription deploys, with the integrations it needs to pull images there.</source>
        <translation>环境是此订阅的部署目标，并带有在该处拉取镜像所需的集成。</translation>
    </message>
    <message>
        <source>Where it runs: production, staging</source>
        <translation>运行所在的位置：production、staging</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Add Image</source>
        <translation>添加镜像</translation>
    </message>
    <message>
        <source>Edit Image</source>
        <translation>编辑镜像</translation>
    </message>
    <message>
        <source>Image Name</source>
        <translation>镜像名称</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>还没有镜像</translation>
    </message>
    <message>
        <source>An image that this subscription pulls or pushes, with the integration that logs in to its registry.</source>
        <translation>此订阅拉取或推送的镜像，以及登录其镜像仓库所用的集成。</translation>
    </message>
    <message>
        <source>As it is pulled: registry.example.com/team/app</source>
        <translation>按拉取时的写法：registry.example.com/team/app</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The name “%1” has no letter from A to Z, so that no variable can begin with it. Rename it.</source>
        <translation>名称“%1”不含 A 到 Z 的字母，无法用作变量名的开头。请重命名。</translation>
    </message>
    <message>
        <source>“%1” and “%2” both set the variable %3, and one would hide the other. Take one at a time, or rename one.</source>
        <translation>“%1”和“%2”都会设置变量 %3，其中一个会覆盖另一个。请一次只选择一个，或重命名其中之一。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both for %3, and such a file holds one login for each registry. Take one at a time.</source>
        <translation>“%1”和“%2”都对应 %3，而这种文件中每个镜像仓库只能有一项登录信息。请一次只选择一个。</translation>
    </message>
    <message>
        <source>“%1” does not say which account&apos;s registry it is for. Enter the AWS account ID.</source>
        <translation>“%1”没有指明它对应哪个账户的镜像仓库。请输入 AWS 账户 ID。</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) holds a NUL byte, which no environment variable can.</source>
        <translation>%2（“%1”）的值含有 NUL 字节，而环境变量不能包含 NUL 字节。</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) is not text in UTF-8, and such a file is. Take the format for a shell.</source>
        <translation>%2（“%1”）的值不是 UTF-8 文本，而这种文件必须是 UTF-8 文本。请选择 shell 格式。</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) has several lines, and such a file has one for each variable. Take another format.</source>
        <translation>%2（“%1”）的值有多行，而在这种文件中每个变量只占一行。请选择其他格式。</translation>
    </message>
    <message>
        <source>The value of %2 (“%1”) ends in \ or holds both &apos; and `, which the readers of such files understand differently. Take the format for a shell.</source>
        <translation>%2（“%1”）的值以 \ 结尾，或者同时含有 &apos; 和 `，而各种程序读取这种文件时对此理解不一。请选择 shell 格式。</translation>
    </message>
    <message>
        <source>A secret of Kubernetes has a name of small letters, digits, “-” and “.”: give it one.</source>
        <translation>Kubernetes Secret 的名称由小写字母、数字、“-”和“.”组成：请为其命名。</translation>
    </message>
    <message>
        <source>A namespace of Kubernetes has a name of small letters, digits and “-”.</source>
        <translation>Kubernetes 命名空间的名称由小写字母、数字和“-”组成。</translation>
    </message>
    <message>
        <source>“%1” sets the variable %2 twice. Rename one of its keys.</source>
        <translation>“%1”两次设置变量 %2。请重命名其中一个键。</translation>
    </message>
    <message>
        <source>“%1” worked until %2.</source>
        <translation>“%1”的有效期已于 %2 结束。</translation>
    </message>
    <message>
        <source>“%1” works until %2.</source>
        <translation>“%1”的有效期至 %2。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
</context>
<context>
    <name>FieldIssues</name>
    <message>
        <source>Send the password unencrypted</source>
        <translation>不加密发送密码</translation>
    </message>
    <message>
        <source>Trim the white space when saving</source>
        <translation>保存时去除首尾空白</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Purser&apos;s guide</source>
        <translation>Purser 指南</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>在指南中搜索</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>%1. Marked: %2</source>
        <translation>%1。标记：%2</translation>
    </message>
</context>
<context>
    <name>HelperTrial</name>
    <message>
        <source>docker-credential-purser answers as the tools expect it.</source>
        <translation>docker-credential-purser 能按工具预期的方式应答。</translation>
    </message>
    <message>
        <source>docker-credential-purser is not on the PATH, so no tool finds it. Put a link to it into a folder that is, such as /usr/local/bin.</source>
        <translation>docker-credential-purser 不在 PATH 中，因此没有工具能找到它。请在 PATH 所含的文件夹（例如 /usr/local/bin）中放置指向它的链接。</translation>
    </message>
    <message>
        <source>%1 is not Purser&apos;s. It said: %2</source>
        <translation>%1 不是 Purser 的程序。其输出为：%2</translation>
    </message>
    <message>
        <source>%1 does not start: %2</source>
        <translation>%1 无法启动：%2</translation>
    </message>
    <message>
        <source>Asked for %1, docker-credential-purser said: %2</source>
        <translation>查询 %1 时，docker-credential-purser 的输出为：%2</translation>
    </message>
    <message>
        <source>docker-credential-purser did not answer.</source>
        <translation>docker-credential-purser 没有应答。</translation>
    </message>
</context>
<context>
    <name>IntegrationList</name>
    <message>
        <source>None</source>
        <extracomment>No subscriptions</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type Name</source>
        <translation>类型名称</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>不在此计算机上</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>上次接受：%1</translation>
    </message>
    <message>
        <source>The credential expires on %1.</source>
        <translation>凭据将于 %1 到期。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>缺少机密</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>从未检查</translation>
    </message>
</context>
<context>
    <name>IntegrationType</name>
    <message>
        <source>Login server of your registry</source>
        <translation>镜像仓库的登录服务器</translation>
    </message>
    <message>
        <source>Name of a token, a service principal&apos;s application ID, or the registry&apos;s name</source>
        <translation>令牌的名称、服务主体的应用程序 ID 或镜像仓库的名称</translation>
    </message>
    <message>
        <source>Password of the token, or the service principal&apos;s secret</source>
        <translation>令牌的密码或服务主体的机密</translation>
    </message>
    <message>
        <source>You need the login server of your registry and a token, a service principal, or its admin user (which is off unless somebody switched it on).</source>
        <translation>您需要镜像仓库的登录服务器，以及令牌、服务主体或其管理员用户（除非有人启用，否则处于关闭状态）。</translation>
    </message>
    <message>
        <source>Create a token in the Azure portal, under Repository permissions, Tokens; its name is the username. To list tags it needs the right metadata/read.</source>
        <translation>请在 Azure 门户的“存储库权限”&gt;“令牌”下创建令牌；令牌的名称即为用户名。如需列出标签，令牌须具有 metadata/read 权限。</translation>
    </message>
    <message>
        <source>The password goes to the keychain of this computer and nowhere else.</source>
        <translation>密码只会存入此计算机的密钥环，不会存放到其他任何地方。</translation>
    </message>
    <message>
        <source>Your JFrog Artifactory host</source>
        <translation>JFrog Artifactory 主机</translation>
    </message>
    <message>
        <source>Your JFrog Artifactory username</source>
        <translation>JFrog Artifactory 用户名</translation>
    </message>
    <message>
        <source>Password, identity token or reference token</source>
        <translation>密码、身份令牌或引用令牌</translation>
    </message>
    <message>
        <source>You need the host under which your Docker repository is reached: a subdomain, a port, or Artifactory itself if repositories have paths.</source>
        <translation>您需要访问 Docker 存储库所用的主机：子域、端口，或者 Artifactory 自身的主机（如果存储库使用路径）。</translation>
    </message>
    <message>
        <source>Create an identity token in your profile and use it as the password. The username must be the one the token was made for.</source>
        <translation>请在个人资料中创建身份令牌，并以其作为密码。用户名必须是该令牌所属的用户。</translation>
    </message>
    <message>
        <source>Url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Last day on which the credential works, if you know it (optional)</source>
        <translation>凭据有效的最后一天，如果您知道的话（可选）</translation>
    </message>
    <message>
        <source>Certificate Authorities</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Authorities that vouch for the registry besides the system&apos;s, as PEM (optional)</source>
        <translation>除系统证书颁发机构外，为镜像仓库担保的颁发机构，PEM 格式（可选）</translation>
    </message>
    <message>
        <source>Client Certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Certificate that the registry asks its callers for, as PEM (optional)</source>
        <translation>镜像仓库要求客户端出示的证书，PEM 格式（可选）</translation>
    </message>
    <message>
        <source>Client Key</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Private key of the client certificate, without a passphrase</source>
        <translation>客户端证书的私钥，不带密码短语</translation>
    </message>
    <message>
        <source>Load the key file, drop it here, or paste it</source>
        <translation>加载密钥文件，拖放到此处，或直接粘贴</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The system&apos;s (if left empty), none, or host and port of one</source>
        <translation>使用系统代理（留空时）、不使用代理，或指定代理的主机和端口</translation>
    </message>
    <message>
        <source>Username used to log into Docker Hub</source>
        <translation>用于登录 Docker Hub 的用户名</translation>
    </message>
    <message>
        <source>Password or access token used to log into Docker Hub</source>
        <translation>用于登录 Docker Hub 的密码或访问令牌</translation>
    </message>
    <message>
        <source>Email used in your Docker Hub account (optional)</source>
        <translation>Docker Hub 账户使用的电子邮件地址（可选）</translation>
    </message>
    <message>
        <source>You need your Docker ID and an access token. With two-factor login the password itself is refused; create a token in the account settings of Docker Hub.</source>
        <translation>您需要 Docker ID 和访问令牌。启用双因素验证后，密码本身会被拒绝；请在 Docker Hub 的账户设置中创建令牌。</translation>
    </message>
    <message>
        <source>Docker Hub locks a user for some minutes after several wrong passwords, so Test connection tries each one only once.</source>
        <translation>多次输错密码后，Docker Hub 会将用户锁定几分钟，因此“测试连接”对每个密码只尝试一次。</translation>
    </message>
    <message>
        <source>URL to trusted registry</source>
        <translation>可信镜像仓库的 URL</translation>
    </message>
    <message>
        <source>Login info to your trusted registry</source>
        <translation>可信镜像仓库的登录名</translation>
    </message>
    <message>
        <source>Password or access token for your trusted registry</source>
        <translation>可信镜像仓库的密码或访问令牌</translation>
    </message>
    <message>
        <source>Email account for the user (optional)</source>
        <translation>该用户的电子邮件账户（可选）</translation>
    </message>
    <message>
        <source>You need the address of your trusted registry and a login for it. People who log in through SAML need an access token from their profile.</source>
        <translation>您需要可信镜像仓库的地址及其登录信息。通过 SAML 登录的用户需要使用个人资料中的访问令牌。</translation>
    </message>
    <message>
        <source>Most trusted registries have a certificate of their own. Download their authority from the path /ca of the registry, and enter it under Connection.</source>
        <translation>大多数可信镜像仓库使用自己的证书。请从镜像仓库的 /ca 路径下载其证书颁发机构，并填入“连接”部分。</translation>
    </message>
    <message>
        <source>AWS Access Key ID</source>
        <translation>AWS 访问密钥 ID</translation>
    </message>
    <message>
        <source>Access key ID is generated when you create an access key for IAM users</source>
        <translation>访问密钥 ID 在为 IAM 用户创建访问密钥时生成</translation>
    </message>
    <message>
        <source>AWS Secret Access Key</source>
        <translation>AWS 秘密访问密钥</translation>
    </message>
    <message>
        <source>Secret access key is generated together with the access key ID</source>
        <translation>秘密访问密钥与访问密钥 ID 一同生成</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Region of your registry</source>
        <translation>镜像仓库所在的区域</translation>
    </message>
    <message>
        <source>AWS Account ID</source>
        <translation>AWS 账户 ID</translation>
    </message>
    <message>
        <source>Account that owns the registry; empty for the account of the key (optional)</source>
        <translation>拥有该镜像仓库的账户；如为密钥所属账户，请留空（可选）</translation>
    </message>
    <message>
        <source>AWS Session Token</source>
        <translation>AWS 会话令牌</translation>
    </message>
    <message>
        <source>Only for temporary access keys, which begin with ASIA (optional)</source>
        <translation>仅用于以 ASIA 开头的临时访问密钥（可选）</translation>
    </message>
    <message>
        <source>You need an access key of an IAM user that may call ecr:GetAuthorizationToken and read (to push, write) your repositories.</source>
        <translation>您需要某个 IAM 用户的访问密钥，该用户有权调用 ecr:GetAuthorizationToken 并读取（如需推送，还须写入）您的存储库。</translation>
    </message>
    <message>
        <source>Create it in the IAM console, under Users, Security credentials. Amazon shows the secret access key only once.</source>
        <translation>请在 IAM 控制台的“用户”&gt;“安全凭证”下创建。Amazon 只显示一次秘密访问密钥。</translation>
    </message>
    <message>
        <source>The secret access key goes to the keychain of this computer. It is never sent anywhere: requests are signed with it, and the password that Amazon gives is forgotten after some hours.</source>
        <translation>秘密访问密钥存入此计算机的密钥环，绝不会发送到任何地方：它仅用于对请求签名，而 Amazon 签发的密码会在数小时后清除。</translation>
    </message>
    <message>
        <source>JSON Key</source>
        <translation>JSON 密钥</translation>
    </message>
    <message>
        <source>Service account credentials from the Google Cloud console</source>
        <translation>Google Cloud 控制台提供的服务账号凭据</translation>
    </message>
    <message>
        <source>URL of your registry, such as https://europe-docker.pkg.dev; empty for gcr.io</source>
        <translation>镜像仓库的 URL，例如 https://europe-docker.pkg.dev；如为 gcr.io，请留空</translation>
    </message>
    <message>
        <source>You need the JSON key of a service account with the role Artifact Registry Reader (to push, Writer) on your registry.</source>
        <translation>您需要某个服务账号的 JSON 密钥，该账号在您的镜像仓库上具有 Artifact Registry Reader 角色（如需推送，则为 Writer）。</translation>
    </message>
    <message>
        <source>gcr.io, us.gcr.io, eu.gcr.io and asia.gcr.io are served by Artifact Registry today. Registries made there have hosts such as europe-docker.pkg.dev.</source>
        <translation>gcr.io、us.gcr.io、eu.gcr.io 和 asia.gcr.io 目前由 Artifact Registry 提供服务。在 Artifact Registry 中创建的镜像仓库使用 europe-docker.pkg.dev 之类的主机。</translation>
    </message>
    <message>
        <source>The key is examined on this computer first. It goes to the keychain of this computer, and to no host but your registry.</source>
        <translation>密钥会先在此计算机上进行检验，然后存入此计算机的密钥环，除您的镜像仓库外不会发往任何主机。</translation>
    </message>
    <message>
        <source>GitHub username</source>
        <translation>GitHub 用户名</translation>
    </message>
    <message>
        <source>Personal access token (classic)</source>
        <translation>个人访问令牌（经典）</translation>
    </message>
    <message>
        <source>You need a personal access token (classic) with the right read:packages, and write:packages to push. GitHub takes no password here.</source>
        <translation>您需要具有 read:packages 权限的个人访问令牌（经典）；如需推送，还须具有 write:packages 权限。GitHub 在此不接受密码。</translation>
    </message>
    <message>
        <source>Create it in the developer settings of your GitHub account. If your organisation logs in through SSO, authorise the token for it.</source>
        <translation>请在 GitHub 账户的开发者设置中创建。如果您的组织通过 SSO 登录，请为其授权该令牌。</translation>
    </message>
    <message>
        <source>The token goes to the keychain of this computer and nowhere else.</source>
        <translation>令牌只会存入此计算机的密钥环，不会存放到其他任何地方。</translation>
    </message>
    <message>
        <source>URL of your own GitLab&apos;s registry; empty for registry.gitlab.com</source>
        <translation>自建 GitLab 的镜像仓库 URL；如为 registry.gitlab.com，请留空</translation>
    </message>
    <message>
        <source>GitLab username, or the name of a deploy token</source>
        <translation>GitLab 用户名，或部署令牌的名称</translation>
    </message>
    <message>
        <source>Access token or deploy token</source>
        <translation>访问令牌或部署令牌</translation>
    </message>
    <message>
        <source>You need a token with the scope read_registry (and, to push, write_registry): a personal, project or group access token, or a deploy token with its own username.</source>
        <translation>您需要具有 read_registry 范围（如需推送，还须具有 write_registry）的令牌：个人、项目或群组访问令牌，或者带有自身用户名的部署令牌。</translation>
    </message>
    <message>
        <source>With two-factor login the password itself is refused. Create a token in your preferences, under Access Tokens.</source>
        <translation>启用双因素验证后，密码本身会被拒绝。请在偏好设置的“访问令牌”下创建令牌。</translation>
    </message>
    <message>
        <source>URL of your Harbor</source>
        <translation>Harbor 的 URL</translation>
    </message>
    <message>
        <source>Username, or a robot account such as robot$acme+builds</source>
        <translation>用户名，或机器人账户，例如 robot$acme+builds</translation>
    </message>
    <message>
        <source>Password, CLI secret or robot secret</source>
        <translation>密码、CLI 密码或机器人令牌</translation>
    </message>
    <message>
        <source>You need a user of Harbor or a robot account. The whole name of a robot counts, with its $ and its +.</source>
        <translation>您需要 Harbor 用户或机器人账户。机器人账户须使用完整名称，包括其中的 $ 和 +。</translation>
    </message>
    <message>
        <source>If you log in to Harbor through a company&apos;s login page (OIDC), your password does not work here: copy the CLI secret from your user profile.</source>
        <translation>如果您通过公司的登录页面（OIDC）登录 Harbor，您的密码在此无效：请从用户资料中复制 CLI 密码。</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n 个变量</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom Environment Variables</source>
        <translation>自定义环境变量</translation>
    </message>
    <message>
        <source>A KEY=value in each line</source>
        <translation>每行一个 KEY=value</translation>
    </message>
    <message>
        <source>Enter one KEY=value in each line. What follows the first “=” is the value, as it stands; quotation marks are a part of it.</source>
        <translation>请每行输入一个 KEY=value。第一个“=”之后的内容会原样作为值；引号也是值的一部分。</translation>
    </message>
    <message>
        <source>Keys have letters, digits and “_”. Empty lines and lines that begin with “#” are left as they are.</source>
        <translation>键由字母、数字和“_”组成。空行和以“#”开头的行会原样保留。</translation>
    </message>
    <message>
        <source>All of it goes to the keychain of this computer and nowhere else.</source>
        <translation>所有内容只会存入此计算机的密钥环，不会存放到其他任何地方。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Contents of the PEM file</source>
        <translation>PEM 文件的内容</translation>
    </message>
    <message>
        <source>Load the PEM file, drop it here, or paste it</source>
        <translation>加载 PEM 文件，拖放到此处，或直接粘贴</translation>
    </message>
    <message>
        <source>You need a PEM file with a private key, a certificate, or both. It must have no passphrase.</source>
        <translation>您需要一个包含私钥、证书或两者的 PEM 文件。该文件不得带有密码短语。</translation>
    </message>
    <message>
        <source>The file is examined on this computer as soon as it is entered: its kind, its size, and until when a certificate is valid.</source>
        <translation>文件一经输入便会在此计算机上进行检验：种类、大小以及证书的有效期。</translation>
    </message>
    <message>
        <source>The file goes to the keychain of this computer and nowhere else.</source>
        <translation>文件只会存入此计算机的密钥环，不会存放到其他任何地方。</translation>
    </message>
    <message>
        <source>URL to private registry</source>
        <translation>私有镜像仓库的 URL</translation>
    </message>
    <message>
        <source>Login info to your private registry</source>
        <translation>私有镜像仓库的登录名</translation>
    </message>
    <message>
        <source>Password for your private registry</source>
        <translation>私有镜像仓库的密码</translation>
    </message>
    <message>
        <source>You need the address of your registry and a login for it. Workflows pull and push with it once it is assigned to a subscription.</source>
        <translation>您需要镜像仓库的地址及其登录信息。将其分配给订阅后，工作流便可用它拉取和推送。</translation>
    </message>
    <message>
        <source>Image tags need token authentication; Test connection tells whether your registry offers it.</source>
        <translation>获取镜像标签需要令牌验证；“测试连接”会显示您的镜像仓库是否提供此功能。</translation>
    </message>
    <message>
        <source>URL of your own Quay; empty for quay.io</source>
        <translation>自建 Quay 的 URL；如为 quay.io，请留空</translation>
    </message>
    <message>
        <source>Username on Quay, or a robot account such as acme+builds</source>
        <translation>Quay 用户名，或机器人账户，例如 acme+builds</translation>
    </message>
    <message>
        <source>Encrypted password, robot token or application token</source>
        <translation>加密密码、机器人令牌或应用程序令牌</translation>
    </message>
    <message>
        <source>Email address associated with your account (optional)</source>
        <translation>与您的账户关联的电子邮件地址（可选）</translation>
    </message>
    <message>
        <source>You need a user of Quay or, better, a robot account: its name has the form namespace+name, and its token is the password.</source>
        <translation>您需要 Quay 用户，或者最好使用机器人账户：其名称形如 namespace+name，其令牌即为密码。</translation>
    </message>
    <message>
        <source>For a user, create an encrypted password under Account Settings, CLI Password. For an application token the username is $oauthtoken.</source>
        <translation>如使用用户，请在 Account Settings &gt; CLI Password 下创建加密密码。如使用应用程序令牌，用户名为 $oauthtoken。</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Private key in OpenSSH&apos;s own form or PEM</source>
        <translation>OpenSSH 自有格式或 PEM 格式的私钥</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase that opens the key, if it has one (optional)</source>
        <translation>用于解开密钥的密码短语，如有（可选）</translation>
    </message>
    <message>
        <source>You need the private key: the file without .pub, made by ssh-keygen. The public key belongs on the servers that are to know it.</source>
        <translation>您需要私钥，即由 ssh-keygen 生成的不带 .pub 的文件。公钥应放在需要识别它的服务器上。</translation>
    </message>
    <message>
        <source>The key is examined on this computer as soon as it is entered: its kind, its size, its fingerprint, and whether it is whole.</source>
        <translation>密钥一经输入便会在此计算机上进行检验：种类、大小、指纹以及是否完整。</translation>
    </message>
    <message>
        <source>Key and passphrase go to the keychain of this computer and nowhere else.</source>
        <translation>密钥和密码短语只会存入此计算机的密钥环，不会存放到其他任何地方。</translation>
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
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>generic</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Key-Value pair</source>
        <translation>键值对</translation>
    </message>
    <message>
        <source>PEM Key</source>
        <translation>PEM 密钥</translation>
    </message>
    <message>
        <source>Private Docker Registry</source>
        <translation>私有 Docker 镜像仓库</translation>
    </message>
    <message>
        <source>Quay.io</source>
        <translation>Quay.io</translation>
    </message>
    <message>
        <source>SSH Key</source>
        <translation>SSH 密钥</translation>
    </message>
    <message>
        <source>The address of the registry itself, as in the names of its images up to the first slash. Purser sends the credential to this address only.</source>
        <translation>镜像仓库本身的地址，即其镜像名称中第一个斜杠之前的部分。Purser 只会将凭据发送到此地址。</translation>
    </message>
    <message>
        <source>The name that you log in to the registry with. It stands in your profile there; robot accounts and tokens have names of their own.</source>
        <translation>用于登录镜像仓库的名称，可在镜像仓库的个人资料中找到；机器人账户和令牌有各自的名称。</translation>
    </message>
    <message>
        <source>Proves to the registry who you are. Where the registry gives access tokens, create one in your settings there instead of using your password: it can be taken back by itself. Purser keeps it in the keychain of this computer.</source>
        <translation>用于向镜像仓库证明您的身份。如果镜像仓库提供访问令牌，请在其设置中创建一个，以代替密码：令牌可以单独撤销。Purser 将其保存在此计算机的密钥环中。</translation>
    </message>
    <message>
        <source>The email address of your account at the registry. No check needs it; some tools write it into their configuration.</source>
        <translation>您在镜像仓库的账户所用的电子邮件地址。检查时不需要它；有些工具会将其写入配置。</translation>
    </message>
    <message>
        <source>The registry shows this day where the credential was created. Purser reminds you before it comes.</source>
        <translation>镜像仓库会在创建凭据的位置显示此日期。Purser 会在到期之前提醒您。</translation>
    </message>
    <message>
        <source>The key file of a service account, which Google Cloud lets you download once, when the key is created. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>服务账号的密钥文件，Google Cloud 只允许在创建密钥时下载一次。Purser 将其逐字节原样保存在此计算机的密钥环中。</translation>
    </message>
    <message>
        <source>Names the access key. You find it in the security credentials of the user in the AWS console.</source>
        <translation>访问密钥的标识，可在 AWS 控制台中该用户的“安全凭证”下找到。</translation>
    </message>
    <message>
        <source>The secret part of the access key, which AWS shows once, when the key is created. Purser signs its requests with it; the key itself is never sent.</source>
        <translation>访问密钥的机密部分，AWS 只在创建密钥时显示一次。Purser 用它对请求签名；密钥本身绝不会发送出去。</translation>
    </message>
    <message>
        <source>It is a part of the registry&apos;s address: 123456789012.dkr.ecr.REGION.amazonaws.com.</source>
        <translation>它是镜像仓库地址的一部分：123456789012.dkr.ecr.REGION.amazonaws.com。</translation>
    </message>
    <message>
        <source>The twelve digits with which the registry&apos;s address begins. Needed only for a registry of another account than that of the key.</source>
        <translation>镜像仓库地址开头的 12 位数字。仅当镜像仓库与密钥不属于同一 AWS 账户时才需要。</translation>
    </message>
    <message>
        <source>Comes with temporary keys, together with their ID and secret, and ends with them.</source>
        <translation>随临时密钥的 ID 和秘密访问密钥一同签发，并与它们同时失效。</translation>
    </message>
    <message>
        <source>The half of the key pair that stays with you, usually a file in the folder .ssh without the ending .pub. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>密钥对中由您自己保留的一半，通常是 .ssh 文件夹中不以 .pub 结尾的文件。Purser 将其逐字节原样保存在此计算机的密钥环中。</translation>
    </message>
    <message>
        <source>Chosen by whoever made the key. Without it a protected key cannot be opened; Purser keeps it in the keychain of this computer.</source>
        <translation>由创建密钥的人设定。没有它就无法解开受保护的密钥；Purser 将其保存在此计算机的密钥环中。</translation>
    </message>
    <message>
        <source>The whole file, with its lines BEGIN and END. Purser keeps it byte for byte in the keychain of this computer.</source>
        <translation>完整的文件，包括 BEGIN 行和 END 行。Purser 将其逐字节原样保存在此计算机的密钥环中。</translation>
    </message>
    <message>
        <source>Names and values that your builds need in their environment. All values are treated as secrets.</source>
        <translation>构建环境所需变量的名称和值。所有值均按机密处理。</translation>
    </message>
    <message>
        <source>Needed when the registry&apos;s certificate was issued by your company itself. Whoever runs the registry has the file. It counts for this registry only.</source>
        <translation>如果镜像仓库的证书由您的公司自行签发，则需要此项。可向镜像仓库的管理者索取该文件。它仅对此镜像仓库有效。</translation>
    </message>
    <message>
        <source>Few registries ask for one. You get it, with its key, from whoever runs the registry.</source>
        <translation>很少有镜像仓库要求提供客户端证书。可向镜像仓库的管理者索取该证书及其密钥。</translation>
    </message>
    <message>
        <source>Belongs to the client certificate and proves that the certificate is yours. Purser keeps it in the keychain of this computer.</source>
        <translation>与客户端证书配套，用于证明该证书属于您。Purser 将其保存在此计算机的密钥环中。</translation>
    </message>
    <message>
        <source>The computer through which this registry is reached. Your network&apos;s administrator knows its name and port.</source>
        <translation>连接此镜像仓库时所经过的计算机。可向您的网络管理员询问其名称和端口。</translation>
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
        <translation>文件大于 4 MiB，因此未读取。</translation>
    </message>
    <message>
        <source>Line %1, column %2: it is nested too deeply.</source>
        <translation>第 %1 行第 %2 列：嵌套过深。</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON.</source>
        <translation>第 %1 行第 %2 列：不是 JSON。</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” is there twice.</source>
        <translation>第 %1 行第 %2 列：“%3”出现了两次。</translation>
    </message>
    <message>
        <source>It is JSON, but not an object in braces.</source>
        <translation>这是 JSON，但不是用花括号括起的对象。</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message numerus="yes">
        <source>%1, %n bit(s)</source>
        <translation>
            <numerusform>%1，%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The key is encrypted.</source>
        <translation>该密钥已加密。</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>证书主体</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>有效期至 %1。</translation>
    </message>
    <message>
        <source>%1, valid until %2.</source>
        <translation>%1，有效期至 %2。</translation>
    </message>
</context>
<context>
    <name>KeychainJobs</name>
    <message>
        <source>The keychain was asked from a second thread.</source>
        <translation>从第二个线程访问了密钥环。</translation>
    </message>
    <message>
        <source>The keychain cannot be used while QT_NO_GLIB is set: its answers would never arrive.</source>
        <translation>设置了 QT_NO_GLIB 时无法使用密钥环：永远收不到它的响应。</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain reported the secret as stored but does not have it.</source>
        <translation>密钥环报告机密已存储，但其中并没有该机密。</translation>
    </message>
    <message>
        <source>The keychain reported the secret as erased but still has it.</source>
        <translation>密钥环报告机密已清除，但其中仍有该机密。</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开吗？</translation>
    </message>
    <message>
        <source>What you typed in this form is lost if you leave it now.</source>
        <translation>如果现在离开，您在此表单中输入的内容将会丢失。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>ListingSentences</name>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>已停止读取列表。</translation>
    </message>
    <message>
        <source>No repository can be named like this, so nothing was asked.</source>
        <translation>存储库不能这样命名，因此未进行查询。</translation>
    </message>
    <message>
        <source>A name has small letters, digits and . _ - between slashes, such as acme/web.</source>
        <translation>名称由小写字母、数字和 . _ - 组成，各段以斜杠分隔，例如 acme/web。</translation>
    </message>
    <message>
        <source>The repositories of %1 cannot be listed here.</source>
        <translation>无法在此列出 %1 的存储库。</translation>
    </message>
    <message>
        <source>Many registries list theirs to administrators only, or to nobody. Type the name of the one you need.</source>
        <translation>许多镜像仓库只向管理员列出其存储库，或不向任何人列出。请输入所需存储库的名称。</translation>
    </message>
    <message>
        <source>%3 does not exist on %1, or %2 may not see it.</source>
        <translation>%1 上不存在 %3，或者 %2 无权查看。</translation>
    </message>
    <message>
        <source>Compare the name with the registry&apos;s own pages.</source>
        <translation>请与镜像仓库自身的网页核对该名称。</translation>
    </message>
    <message>
        <source>%1 does not let %2 read %3.</source>
        <translation>%1 不允许 %2 读取 %3。</translation>
    </message>
    <message>
        <source>Ask whoever owns the repository for the right to read it.</source>
        <translation>请向存储库的所有者申请读取权限。</translation>
    </message>
    <message>
        <source>The list of %1 goes in circles, so it was ended.</source>
        <translation>%1 的列表陷入循环，因此已终止读取。</translation>
    </message>
    <message>
        <source>The list of %1 has more pages than can be read, so it was ended.</source>
        <translation>%1 的列表页数超出可读取的上限，因此已终止读取。</translation>
    </message>
    <message>
        <source>The list of %1 is longer than can be shown, so it was ended.</source>
        <translation>%1 的列表长度超出可显示的上限，因此已终止读取。</translation>
    </message>
    <message>
        <source>%1 wants its list continued at %4, where the login must not go, so it was ended.</source>
        <translation>%1 要求到 %4 继续读取列表，但登录信息不得发往该处，因此已终止读取。</translation>
    </message>
    <message>
        <source>Whoever runs the registry has to repair its addresses.</source>
        <translation>镜像仓库的管理者需要修正其地址。</translation>
    </message>
    <message>
        <source>What %1 answered is not a list.</source>
        <translation>%1 返回的不是列表。</translation>
    </message>
    <message>
        <source>Check the integration; its address may be the one of a web site.</source>
        <translation>请检查该集成；其地址可能是网站的地址。</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>无法查询 %1。</translation>
    </message>
</context>
<context>
    <name>LoginEmptying</name>
    <message>
        <source>Not all logins of this registry are in the account.</source>
        <translation>账户中并未包含此镜像仓库的全部登录信息。</translation>
    </message>
    <message>
        <source>Something is said there that Purser does not know.</source>
        <translation>其中含有 Purser 无法识别的内容。</translation>
    </message>
    <message>
        <source>docker-credential-%1 is named for this registry.</source>
        <translation>已为此镜像仓库指定了 docker-credential-%1。</translation>
    </message>
    <message>
        <source>No helper can be named in a file of this old form, so the passwords stay in it. Connect docker and podman to Purser, then delete it.</source>
        <translation>这种旧格式的文件中不能指定助手，因此密码仍保留在其中。请将 docker 和 podman 连接到 Purser，然后删除该文件。</translation>
    </message>
    <message>
        <source>docker-credential-purser is not on the PATH, so the tools would find no login.</source>
        <translation>docker-credential-purser 不在 PATH 中，工具将找不到登录信息。</translation>
    </message>
    <message>
        <source>The tools ask your own account, not this one, so they would find no login.</source>
        <translation>工具查询的是您自己的账户，而不是此账户，因此将找不到登录信息。</translation>
    </message>
    <message>
        <source>Purser would answer with another login for this registry.</source>
        <translation>Purser 会以此镜像仓库的另一项登录信息应答。</translation>
    </message>
    <message>
        <source>%1 was changed since Purser emptied it. It was left as it is.</source>
        <translation>自 Purser 清空 %1 之后，该文件又有变动。已保持原样。</translation>
    </message>
    <message>
        <source>Purser has taken nothing out of %1.</source>
        <translation>Purser 没有从 %1 中移除任何内容。</translation>
    </message>
</context>
<context>
    <name>LoginImport</name>
    <message>
        <source>What it is filed under is not the address of one registry.</source>
        <translation>该条目的键不是单个镜像仓库的地址。</translation>
    </message>
    <message>
        <source>This is not written as docker writes a login.</source>
        <translation>其写法与 docker 保存登录信息的写法不符。</translation>
    </message>
    <message>
        <source>“auth” is not base64.</source>
        <translation>“auth”不是 base64。</translation>
    </message>
    <message>
        <source>“auth” holds bytes that are not text.</source>
        <translation>“auth”含有不是文本的字节。</translation>
    </message>
    <message>
        <source>“auth” is no user name and password: there is no colon in it.</source>
        <translation>“auth”不是用户名和密码：其中没有冒号。</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>缺少用户名。</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>缺少密码。</translation>
    </message>
    <message>
        <source>An identity token works only in the tool that renews it. Make a password or an access token at the registry, and add that.</source>
        <translation>身份令牌只在负责续期的工具中有效。请在镜像仓库中创建密码或访问令牌，然后添加它。</translation>
    </message>
    <message>
        <source>A registry token ends within minutes. Add user name and password.</source>
        <translation>镜像仓库令牌在几分钟内就会失效。请添加用户名和密码。</translation>
    </message>
    <message>
        <source>A token of docker&apos;s login in the browser works only there. Make an access token at Docker Hub, and add that.</source>
        <translation>docker 通过浏览器登录获得的令牌只在 docker 中有效。请在 Docker Hub 中创建访问令牌，然后添加它。</translation>
    </message>
    <message>
        <source>Amazon&apos;s password ends within 12 hours. Add the keys of the AWS account instead.</source>
        <translation>Amazon 的密码在 12 小时内失效。请改为添加 AWS 账户的密钥。</translation>
    </message>
    <message>
        <source>Google&apos;s access token ends within an hour. Add the key of a service account instead.</source>
        <translation>Google 的访问令牌在一小时内失效。请改为添加服务账号密钥。</translation>
    </message>
    <message>
        <source>Azure&apos;s token ends within 3 hours. Add a token of the registry or a service principal.</source>
        <translation>Azure 的令牌在 3 小时内失效。请添加镜像仓库的令牌或服务主体。</translation>
    </message>
    <message>
        <source>The helper does not give it away: %1</source>
        <translation>助手未交出密码：%1</translation>
    </message>
    <message>
        <source>“%1” has this password already.</source>
        <translation>“%1”已有此密码。</translation>
    </message>
    <message>
        <source>It is the same login as one before it.</source>
        <translation>与前面的某项登录信息相同。</translation>
    </message>
    <message>
        <source>One before it has another password, and the tools use that one.</source>
        <translation>前面有一项登录信息的密码与此不同，工具使用的是那一项。</translation>
    </message>
    <message>
        <source>The helper has the password; it is asked only if you want it.</source>
        <translation>密码在助手中；只有在您需要时才会向它获取。</translation>
    </message>
    <message>
        <source>Purser answers for it already.</source>
        <translation>Purser 已在为其应答。</translation>
    </message>
    <message>
        <source>Nothing is stored there.</source>
        <translation>其中没有存储任何内容。</translation>
    </message>
    <message>
        <source>Several integrations are for this user, with other passwords. Edit the one that is meant.</source>
        <translation>有多个集成使用此用户，但密码不同。请编辑相应的集成。</translation>
    </message>
    <message>
        <source>Key of a service account</source>
        <translation>服务账号密钥</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>With docker-credential-%1</source>
        <translation>在 docker-credential-%1 中</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Add as “%1”</source>
        <translation>添加为“%1”</translation>
    </message>
    <message>
        <source>Replace the password of “%1”</source>
        <translation>替换“%1”的密码</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>无法导入</translation>
    </message>
</context>
<context>
    <name>LoginPlace</name>
    <message>
        <source>“%1” is not an object in braces.</source>
        <translation>“%1”不是用花括号括起的对象。</translation>
    </message>
    <message>
        <source>“%1” is not text.</source>
        <translation>“%1”不是文本。</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>变量 %1</translation>
    </message>
</context>
<context>
    <name>LoginRows</name>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%1 · %2，位于 %3</translation>
    </message>
    <message>
        <source>The password is no longer in the file.</source>
        <translation>密码已不在文件中。</translation>
    </message>
    <message>
        <source>The password stays in the file. %1</source>
        <translation>密码仍保留在文件中。%1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>All other registries</source>
        <translation>所有其他镜像仓库</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Others on this computer can read %1.</source>
        <translation>此计算机上的其他用户可以读取 %1。</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录信息</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
</context>
<context>
    <name>OtherHelper</name>
    <message>
        <source>%1 said: %2</source>
        <translation>%1 的输出为：%2</translation>
    </message>
    <message>
        <source>%1 does not start: %2</source>
        <translation>%1 无法启动：%2</translation>
    </message>
    <message>
        <source>%1 is not on the PATH.</source>
        <translation>%1 不在 PATH 中。</translation>
    </message>
    <message>
        <source>%1 did not answer within 10 seconds.</source>
        <translation>%1 在 10 秒内没有应答。</translation>
    </message>
    <message>
        <source>%1 answered without end.</source>
        <translation>%1 的应答一直没有结束。</translation>
    </message>
    <message>
        <source>%1 answered with something else than asked for.</source>
        <translation>%1 的应答并非所请求的内容。</translation>
    </message>
</context>
<context>
    <name>PictureLint</name>
    <message>
        <source>%1: %2 has no alternative text</source>
        <translation>%1：%2 没有替代文本</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1：缺少 %2</translation>
    </message>
    <message>
        <source>%1 is shown nowhere</source>
        <translation>%1 未在任何地方显示</translation>
    </message>
    <message>
        <source>%1: %2 is not what Purser shows today</source>
        <translation>%1：%2 与 Purser 目前显示的内容不一致</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no scene “%1”.</source>
        <translation>没有场景“%1”。</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>no scene makes it any more: %1</source>
        <translation>不再由任何场景生成：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in %1 s</source>
        <translation>
            <numerusform>%n 张图片，用时 %1 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>“%1” is not known. There is: %2.</source>
        <translation>未知的“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is no scale between 1 and %2.</source>
        <translation>“%1”不是 1 到 %2 之间的比例。</translation>
    </message>
    <message>
        <source>Where the pictures go.</source>
        <translation>图片的存放位置。</translation>
    </message>
    <message>
        <source>A file or a folder of scenes, instead of the guide&apos;s.</source>
        <translation>场景的文件或文件夹，用来代替指南的场景。</translation>
    </message>
    <message>
        <source>Names of scenes, by comma.</source>
        <translation>场景名称，以逗号分隔。</translation>
    </message>
    <message>
        <source>Languages, by comma.</source>
        <translation>语言，以逗号分隔。</translation>
    </message>
    <message>
        <source>light, dark or both, by comma.</source>
        <translation>light、dark 或两者，以逗号分隔。</translation>
    </message>
    <message>
        <source>Scales, by comma: 1,2.</source>
        <translation>比例，以逗号分隔：1,2。</translation>
    </message>
    <message>
        <source>ltr or rtl, instead of the language&apos;s own.</source>
        <translation>ltr 或 rtl，用来代替语言本身的方向。</translation>
    </message>
    <message>
        <source>Formats of the steps, by comma: md,rst,html.</source>
        <translation>步骤的格式，以逗号分隔：md,rst,html。</translation>
    </message>
    <message>
        <source>How many processes render.</source>
        <translation>用于生成图片的进程数。</translation>
    </message>
    <message>
        <source>Renders again and compares; writes nothing but differences.</source>
        <translation>重新生成并比较；只写入差异。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>没有文件或文件夹“%1”。</translation>
    </message>
    <message>
        <source>A process that renders has ended before its time.</source>
        <translation>生成图片的进程提前结束。</translation>
    </message>
</context>
<context>
    <name>ProjectFindings</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>A hint only</source>
        <translation>仅为提示</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>As Written There</source>
        <translation>文件中的写法</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需留意</translation>
    </message>
</context>
<context>
    <name>RightSentences</name>
    <message>
        <source>It was not asked.</source>
        <translation>未查询。</translation>
    </message>
    <message>
        <source>A repository&apos;s name has small letters, digits and . _ - between slashes only, so nothing was asked.</source>
        <translation>存储库名称只能由小写字母、数字和 . _ - 组成，各段以斜杠分隔，因此未进行查询。</translation>
    </message>
    <message>
        <source>Found by the token&apos;s granted access.</source>
        <translation>依据令牌所授予的访问权限得知。</translation>
    </message>
    <message>
        <source>Found by the token service, which gives a token for it.</source>
        <translation>由令牌服务得知：它为此签发了令牌。</translation>
    </message>
    <message>
        <source>Found by the token service, which refuses a token for it.</source>
        <translation>由令牌服务得知：它拒绝为此签发令牌。</translation>
    </message>
    <message>
        <source>Found by reading its tags.</source>
        <translation>通过读取其标签得知。</translation>
    </message>
    <message>
        <source>Found by reading its tags without a login: everybody may.</source>
        <translation>通过不登录读取其标签得知：任何人都可以读取。</translation>
    </message>
    <message>
        <source>Found by asking: the registry says that the token does not allow it.</source>
        <translation>通过查询得知：镜像仓库表示令牌不允许此操作。</translation>
    </message>
    <message>
        <source>Found by asking: the registry forbids it.</source>
        <translation>通过查询得知：镜像仓库禁止此操作。</translation>
    </message>
    <message>
        <source>Found by asking: the registry shows no such repository.</source>
        <translation>通过查询得知：镜像仓库未显示这样的存储库。</translation>
    </message>
    <message>
        <source>Found by opening an upload and cancelling it.</source>
        <translation>通过开启一次上传并将其取消得知。</translation>
    </message>
    <message>
        <source>Found by trying to open an upload: the registry refuses it.</source>
        <translation>通过尝试开启上传得知：镜像仓库予以拒绝。</translation>
    </message>
    <message>
        <source>The token does not say it; only trying a push can tell.</source>
        <translation>令牌未予说明；只有尝试推送才能得知。</translation>
    </message>
    <message>
        <source>This registry does not say what one may; only trying a push can tell.</source>
        <translation>此镜像仓库不说明权限；只有尝试推送才能得知。</translation>
    </message>
    <message>
        <source>It was not asked, because this registry would create the repository by it.</source>
        <translation>未进行查询，因为此镜像仓库会因查询而创建存储库。</translation>
    </message>
    <message>
        <source>The registry could not be asked.</source>
        <translation>无法查询镜像仓库。</translation>
    </message>
    <message>
        <source>%1 may pull from %2.</source>
        <translation>%1 可以从 %2 拉取。</translation>
    </message>
    <message>
        <source>%1 may not pull from %2.</source>
        <translation>%1 不可以从 %2 拉取。</translation>
    </message>
    <message>
        <source>It is not known whether %1 may pull from %2.</source>
        <translation>尚不清楚 %1 是否可以从 %2 拉取。</translation>
    </message>
    <message>
        <source>%1 may push to %2.</source>
        <translation>%1 可以推送到 %2。</translation>
    </message>
    <message>
        <source>%1 may not push to %2.</source>
        <translation>%1 不可以推送到 %2。</translation>
    </message>
    <message>
        <source>It is not known whether %1 may push to %2.</source>
        <translation>尚不清楚 %1 是否可以推送到 %2。</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>可以拉取</translation>
    </message>
    <message>
        <source>May push</source>
        <translation>可以推送</translation>
    </message>
    <message>
        <source>May not pull</source>
        <translation>不可拉取</translation>
    </message>
    <message>
        <source>May not push</source>
        <translation>不可推送</translation>
    </message>
    <message>
        <source>Pull not known</source>
        <translation>拉取权限未知</translation>
    </message>
    <message>
        <source>Push not known</source>
        <translation>推送权限未知</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1服务器消息：%2</translation>
    </message>
    <message>
        <source>The upload that was opened could not be cancelled; it is empty, and the registry forgets it by itself.</source>
        <translation>已开启的上传无法取消；其内容为空，镜像仓库会自行清理。</translation>
    </message>
    <message>
        <source>%1 does not exist, or you may not see it.</source>
        <translation>%1 不存在，或者您无权查看。</translation>
    </message>
</context>
<context>
    <name>ScanSentences</name>
    <message>
        <source>Not scanned: it cannot be read (%1).</source>
        <translation>未扫描：无法读取（%1）。</translation>
    </message>
    <message>
        <source>Not scanned: it is larger than 1 MiB.</source>
        <translation>未扫描：文件大于 1 MiB。</translation>
    </message>
    <message>
        <source>Not scanned: it is a pipe, a socket or a device, not a file.</source>
        <translation>未扫描：它是管道、套接字或设备，不是文件。</translation>
    </message>
    <message>
        <source>Not scanned: it is not text.</source>
        <translation>未扫描：不是文本。</translation>
    </message>
    <message>
        <source>Not scanned from here on, the rest is not well-formed: %1.</source>
        <translation>从此处起未扫描，其余部分格式不正确：%1。</translation>
    </message>
    <message>
        <source>Not scanned from here on: it is nested too deeply.</source>
        <translation>从此处起未扫描：嵌套过深。</translation>
    </message>
    <message>
        <source>Scanned only in part: it holds more than Purser looks at (%1).</source>
        <translation>只扫描了一部分：内容超出了 Purser 的处理上限（%1）。</translation>
    </message>
    <message>
        <source>Links were not followed; there are %1.</source>
        <translation>未跟随链接；链接数：%1。</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, so it is shown with “�” in it.</source>
        <translation>其名称不是 UTF-8，因此显示时含有“�”。</translation>
    </message>
    <message>
        <source>Not scanned from here on: the line is indented with a tab.</source>
        <translation>从此处起未扫描：该行使用制表符缩进。</translation>
    </message>
    <message>
        <source>“%1” stands twice here; only one of them counts.</source>
        <translation>“%1”在此处出现了两次；只有其中一个有效。</translation>
    </message>
    <message>
        <source>“integration:” is not read here.</source>
        <translation>此处不读取“integration:”。</translation>
    </message>
    <message>
        <source>Integrations below “build:” are not read.</source>
        <translation>不读取“build:”下的集成。</translation>
    </message>
    <message>
        <source>A list directly below “integrations:” is not read.</source>
        <translation>不读取直接位于“integrations:”下的列表。</translation>
    </message>
    <message>
        <source>Templates from “%1” were not fetched, nor scanned.</source>
        <translation>来自“%1”的模板未获取，也未扫描。</translation>
    </message>
    <message>
        <source>“%1” is not an integration of this subscription.</source>
        <translation>“%1”不是此订阅的集成。</translation>
    </message>
    <message>
        <source>“%1” differs from the integration&apos;s name in capital letters, so it does not match.</source>
        <translation>“%1”与集成名称的大小写不同，因此不匹配。</translation>
    </message>
    <message>
        <source>“%1” is an integration of the account, but not enabled in this subscription.</source>
        <translation>“%1”是账户的集成，但未在此订阅中启用。</translation>
    </message>
    <message>
        <source>The type of “%1” does not belong into this section.</source>
        <translation>“%1”的类型不属于这一节。</translation>
    </message>
    <message>
        <source>Check the permissions, then scan again.</source>
        <translation>请检查权限，然后重新扫描。</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then scan again.</source>
        <translation>请将其保存为 UTF-8，然后重新扫描。</translation>
    </message>
    <message>
        <source>Correct the line, then scan again.</source>
        <translation>请更正该行，然后重新扫描。</translation>
    </message>
    <message>
        <source>Indent it with blanks, then scan again.</source>
        <translation>请使用空格缩进，然后重新扫描。</translation>
    </message>
    <message>
        <source>Add the folders they lead to as projects of their own.</source>
        <translation>请将链接指向的文件夹添加为单独的项目。</translation>
    </message>
    <message>
        <source>Rename it to open it from here.</source>
        <translation>请重命名该文件，以便从此处打开。</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>请移除或重命名其中一个。</translation>
    </message>
    <message>
        <source>Write “integrations:”.</source>
        <translation>请写为“integrations:”。</translation>
    </message>
    <message>
        <source>Move “integrations:” to the left, to the level of “build:”.</source>
        <translation>请将“integrations:”左移到与“build:”同级。</translation>
    </message>
    <message>
        <source>Put it below “hub:” or another section.</source>
        <translation>请将其放到“hub:”或其他节下。</translation>
    </message>
    <message>
        <source>Check the spelling, or enable an integration under this name.</source>
        <translation>请检查拼写，或以此名称启用一个集成。</translation>
    </message>
    <message>
        <source>Write it exactly as the integration is named.</source>
        <translation>请完全按照集成的名称书写。</translation>
    </message>
    <message>
        <source>Enable it in the subscription&apos;s settings.</source>
        <translation>请在订阅设置中启用它。</translation>
    </message>
    <message>
        <source>Move it to the section for its type.</source>
        <translation>请将其移到与其类型对应的节。</translation>
    </message>
    <message>
        <source>Not scanned: it cannot be read.</source>
        <translation>未扫描：无法读取。</translation>
    </message>
    <message>
        <source>Scanned only in part: it holds more than Purser looks at.</source>
        <translation>只扫描了一部分：内容超出了 Purser 的处理上限。</translation>
    </message>
</context>
<context>
    <name>SceneFault</name>
    <message>
        <source>The sample account %1 cannot be used: %2</source>
        <translation>无法使用示例账户 %1：%2</translation>
    </message>
    <message>
        <source>The sample account %1 cannot be made: %2</source>
        <translation>无法创建示例账户 %1：%2</translation>
    </message>
    <message>
        <source>Nothing named “%1” is to be seen here. There is: %2.</source>
        <translation>此处看不到名为“%1”的内容。有：%2。</translation>
    </message>
    <message>
        <source>“%1” has no row “%2”.</source>
        <translation>“%1”没有行“%2”。</translation>
    </message>
    <message>
        <source>“%1” does not offer “%2”.</source>
        <translation>“%1”没有选项“%2”。</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>此处无法使用“%1”。</translation>
    </message>
    <message>
        <source>“%1” takes no text.</source>
        <translation>“%1”不接受文本。</translation>
    </message>
    <message>
        <source>“%1” did not come up. There is: %2.</source>
        <translation>“%1”没有出现。有：%2。</translation>
    </message>
    <message>
        <source>“%1” never said “%2”.</source>
        <translation>“%1”始终没有显示“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no key.</source>
        <translation>“%1”不是按键。</translation>
    </message>
    <message>
        <source>The sample account has no answer of %1.</source>
        <translation>示例账户中没有 %1 的应答。</translation>
    </message>
    <message>
        <source>The window does not come to rest.</source>
        <translation>窗口无法稳定下来。</translation>
    </message>
    <message>
        <source>No font of this computer has the script of the language %1. Install %2.</source>
        <translation>这台计算机上没有字体包含语言 %1 的文字。请安装 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>The keychain has more than one item for this secret.</source>
        <translation>密钥环中有多个项目对应此机密。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This is not PEM: there is no line that begins with “-----BEGIN”.</source>
        <translation>这不是 PEM：没有以“-----BEGIN”开头的行。</translation>
    </message>
    <message>
        <source>This is a web page, not a key or a certificate.</source>
        <translation>这是网页，不是密钥或证书。</translation>
    </message>
    <message>
        <source>This is in the binary form DER. Convert it to PEM, for example with openssl.</source>
        <translation>这是二进制的 DER 格式。请将其转换为 PEM，例如使用 openssl。</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file (.p12, .pfx). Take the certificate and the key out of it as PEM: openssl pkcs12.</source>
        <translation>这是 PKCS#12 文件（.p12、.pfx）。请从中取出 PEM 格式的证书和密钥：openssl pkcs12。</translation>
    </message>
    <message>
        <source>This is a key of PuTTY (.ppk). Export it with PuTTYgen: Conversions, Export OpenSSH key.</source>
        <translation>这是 PuTTY 的密钥（.ppk）。请用 PuTTYgen 导出：Conversions &gt; Export OpenSSH key。</translation>
    </message>
    <message>
        <source>This is the public key. The private key is needed.</source>
        <translation>这是公钥。此处需要私钥。</translation>
    </message>
    <message>
        <source>This is a public key, from a .pub file. The private key is in the file without “.pub”.</source>
        <translation>这是公钥，来自 .pub 文件。私钥在不带“.pub”的文件中。</translation>
    </message>
    <message>
        <source>This is a certificate. The private key that belongs to it is needed.</source>
        <translation>这是证书。此处需要与之对应的私钥。</translation>
    </message>
    <message>
        <source>This holds a private key, and this field is not kept secret. Only certificates belong here.</source>
        <translation>其中含有私钥，而此字段不会保密。此处只应填写证书。</translation>
    </message>
    <message>
        <source>This holds a “%1”, which cannot be used here.</source>
        <translation>其中含有“%1”，在此无法使用。</translation>
    </message>
    <message>
        <source>This is cut off: its first or its last line is missing.</source>
        <translation>内容不完整：缺少首行或末行。</translation>
    </message>
    <message>
        <source>Its line breaks were lost on the way. Use the original file.</source>
        <translation>其换行符已丢失。请使用原始文件。</translation>
    </message>
    <message>
        <source>Its line breaks were turned into “\n”. Use the original file.</source>
        <translation>其换行符已变成“\n”。请使用原始文件。</translation>
    </message>
    <message>
        <source>It is damaged: what is between its first and last line is unreadable.</source>
        <translation>内容已损坏：首行与末行之间的内容无法读取。</translation>
    </message>
    <message>
        <source>This holds more than one private key. Keep only the one that is meant.</source>
        <translation>其中含有多个私钥。请只保留所需的一个。</translation>
    </message>
    <message>
        <source>This key is encrypted with a passphrase. Here it has to be without one.</source>
        <translation>该密钥使用密码短语加密。此处必须使用不带密码短语的密钥。</translation>
    </message>
    <message>
        <source>This private key does not belong to the certificate.</source>
        <translation>该私钥与证书不匹配。</translation>
    </message>
    <message>
        <source>This is not JSON (%1). Use the key file as Google gave it.</source>
        <translation>这不是 JSON（%1）。请使用 Google 提供的原始密钥文件。</translation>
    </message>
    <message>
        <source>This is a key file encoded as base64. Load the decoded file, it begins with “{”.</source>
        <translation>这是以 base64 编码的密钥文件。请加载解码后的文件，它以“{”开头。</translation>
    </message>
    <message>
        <source>This is only the private key out of a key file. Use the whole file, it begins with “{”.</source>
        <translation>这只是密钥文件中的私钥。请使用完整的文件，它以“{”开头。</translation>
    </message>
    <message>
        <source>This JSON is not a key file: it is no object with members.</source>
        <translation>此 JSON 不是密钥文件：它不是带有成员的对象。</translation>
    </message>
    <message>
        <source>This is a credential of type “%1”, not the key of a service account. Create a JSON key.</source>
        <translation>这是“%1”类型的凭据，不是服务账号密钥。请创建 JSON 密钥。</translation>
    </message>
    <message>
        <source>Its type is “%1”, not “service_account”. Create a JSON key for a service account.</source>
        <translation>其类型为“%1”，而不是“service_account”。请为服务账号创建 JSON 密钥。</translation>
    </message>
    <message>
        <source>The key file has no usable “%1”. Download it again.</source>
        <translation>密钥文件中没有可用的“%1”。请重新下载。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service account.</source>
        <translation>“%1”不是服务账号的地址。</translation>
    </message>
    <message>
        <source>The private key in it is damaged. Download the key file again.</source>
        <translation>其中的私钥已损坏。请重新下载密钥文件。</translation>
    </message>
    <message>
        <source>The line breaks of its private key were escaped twice (\\n). Use the original file.</source>
        <translation>其私钥的换行符被转义了两次（\\n）。请使用原始文件。</translation>
    </message>
    <message>
        <source>The line breaks of its private key were lost on the way. Use the original file.</source>
        <translation>其私钥的换行符已丢失。请使用原始文件。</translation>
    </message>
    <message>
        <source>Its private key has only %1 bits; at least 2048 are needed.</source>
        <translation>其私钥只有 %1 位；至少需要 2048 位。</translation>
    </message>
    <message>
        <source>Its token_uri leads to “%1”, which is not Google. Do not trust this file.</source>
        <translation>其 token_uri 指向“%1”，这不是 Google 的地址。请勿信任此文件。</translation>
    </message>
    <message>
        <source>Its quotation marks were replaced by typographic ones (“ ”). Use the original file.</source>
        <translation>其中的引号被替换成了弯引号（“ ”）。请使用原始文件。</translation>
    </message>
    <message>
        <source>This is larger than 64 KiB. A key file has about 2.4 KB.</source>
        <translation>内容大于 64 KiB。密钥文件的大小约为 2.4 KB。</translation>
    </message>
    <message>
        <source>This is a web page or a program&apos;s message, not a key file.</source>
        <translation>这是网页或程序的消息，不是密钥文件。</translation>
    </message>
    <message>
        <source>This key has only %1 bits. Many servers refuse less than 2048.</source>
        <translation>该密钥只有 %1 位。许多服务器拒绝少于 2048 位的密钥。</translation>
    </message>
    <message>
        <source>This is a DSA key. Servers of today refuse such keys.</source>
        <translation>这是 DSA 密钥。如今的服务器会拒绝此类密钥。</translation>
    </message>
    <message>
        <source>Only RSA and elliptic-curve keys can be used here.</source>
        <translation>此处只能使用 RSA 和椭圆曲线密钥。</translation>
    </message>
    <message>
        <source>The key is encrypted. Enter the passphrase that opens it.</source>
        <translation>该密钥已加密。请输入用于解开它的密码短语。</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>此密码短语无法解开该密钥。</translation>
    </message>
    <message>
        <source>The key is not encrypted, so no passphrase is needed.</source>
        <translation>该密钥未加密，因此不需要密码短语。</translation>
    </message>
    <message>
        <source>Purser cannot try a passphrase on a key in OpenSSH&apos;s own form: it is kept without having been verified.</source>
        <translation>Purser 无法对 OpenSSH 自有格式的密钥尝试密码短语：密码短语将不经验证直接保存。</translation>
    </message>
    <message>
        <source>A client certificate needs the private key that belongs to it.</source>
        <translation>客户端证书需要与之对应的私钥。</translation>
    </message>
    <message>
        <source>A client key needs the certificate that belongs to it.</source>
        <translation>客户端密钥需要与之对应的证书。</translation>
    </message>
    <message>
        <source>A certificate in it expired on %1.</source>
        <translation>其中有一个证书已于 %1 过期。</translation>
    </message>
    <message>
        <source>A certificate in it is not valid before %1.</source>
        <translation>其中有一个证书在 %1 之前无效。</translation>
    </message>
    <message>
        <source>There is no line of the form KEY=value.</source>
        <translation>没有形如 KEY=value 的行。</translation>
    </message>
    <message>
        <source>Line %1 has no “=”. Each line is a KEY=value.</source>
        <translation>第 %1 行没有“=”。每行都应为 KEY=value。</translation>
    </message>
    <message>
        <source>Line %1: a key has letters from A to Z, digits and “_” only, and does not begin with a digit.</source>
        <translation>第 %1 行：键只能由 A 到 Z 的字母、数字和“_”组成，且不能以数字开头。</translation>
    </message>
    <message>
        <source>Line %1 repeats a key that an earlier line has.</source>
        <translation>第 %1 行的键与前面某行的键重复。</translation>
    </message>
    <message>
        <source>This is the JSON key of a Google service account, not a password. Use the integration type GCR for it.</source>
        <translation>这是 Google 服务账号的 JSON 密钥，不是密码。请使用集成类型 GCR。</translation>
    </message>
    <message>
        <source>This is a key or a certificate, not a password.</source>
        <translation>这是密钥或证书，不是密码。</translation>
    </message>
    <message>
        <source>This looks like user and password encoded as base64. Enter the password itself.</source>
        <translation>这似乎是以 base64 编码的用户名和密码。请输入密码本身。</translation>
    </message>
    <message>
        <source>This looks like a password, and only a token works here. Tokens begin with %1.</source>
        <translation>这似乎是密码，而此处只有令牌有效。令牌以 %1 开头。</translation>
    </message>
    <message>
        <source>This is a token of %1, which this registry does not know.</source>
        <translation>这是 %1 的令牌，此镜像仓库无法识别。</translation>
    </message>
    <message>
        <source>This is an access key ID. The secret access key belongs here.</source>
        <translation>这是访问密钥 ID。此处应填写秘密访问密钥。</translation>
    </message>
    <message>
        <source>This looks like the secret access key, and this field is not kept secret. The access key ID belongs here.</source>
        <translation>这似乎是秘密访问密钥，而此字段不会保密。此处应填写访问密钥 ID。</translation>
    </message>
    <message>
        <source>What begins with %1 names a user or a role. An access key ID begins with AKIA or ASIA.</source>
        <translation>以 %1 开头的是用户或角色的标识。访问密钥 ID 以 AKIA 或 ASIA 开头。</translation>
    </message>
    <message>
        <source>Access key IDs have 20 capital letters and digits, and begin with AKIA or ASIA.</source>
        <translation>访问密钥 ID 由 20 个大写字母和数字组成，以 AKIA 或 ASIA 开头。</translation>
    </message>
    <message>
        <source>This has %1 characters; secret access keys have 40.</source>
        <translation>此内容有 %1 个字符；秘密访问密钥有 40 个字符。</translation>
    </message>
    <message>
        <source>The access key is a temporary one (it begins with ASIA), and works only with its session token.</source>
        <translation>该访问密钥是临时密钥（以 ASIA 开头），只有配合其会话令牌才有效。</translation>
    </message>
    <message>
        <source>The access key is a lasting one (it begins with AKIA), to which no session token belongs.</source>
        <translation>该访问密钥是长期密钥（以 AKIA 开头），不使用会话令牌。</translation>
    </message>
    <message>
        <source>This is not the code of a region. It should look like eu-central-1.</source>
        <translation>这不是区域代码。区域代码形如 eu-central-1。</translation>
    </message>
    <message>
        <source>Purser knows no region of this name. Is %1 meant?</source>
        <translation>Purser 不认识此名称的区域。您要输入的是 %1 吗？</translation>
    </message>
    <message>
        <source>An AWS account ID has 12 digits.</source>
        <translation>AWS 账户 ID 有 12 位数字。</translation>
    </message>
    <message>
        <source>This is the address of a whole registry. Enter only %1 of it.</source>
        <translation>这是整个镜像仓库的地址。请只输入其中的 %1。</translation>
    </message>
    <message>
        <source>This is still empty.</source>
        <translation>此处尚未填写。</translation>
    </message>
    <message>
        <source>“%1” already exists. Names differ by more than capital letters; choose another.</source>
        <translation>“%1”已存在。名称不能仅以大小写区分；请另选一个。</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>内容超过 %1 个字符。</translation>
    </message>
    <message>
        <source>This holds a line break or an invisible character. Type it again.</source>
        <translation>其中含有换行符或不可见字符。请重新输入。</translation>
    </message>
    <message>
        <source>In workflow variables this reads the same as “%1”, so one would hide the other.</source>
        <translation>在工作流变量中，此名称与“%1”相同，其中一个会覆盖另一个。</translation>
    </message>
    <message>
        <source>This address names no host. It should look like https://registry.example.com.</source>
        <translation>此地址没有指明主机。地址形如 https://registry.example.com。</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; they have fields of their own.</source>
        <translation>请勿在地址中包含用户名和密码；它们有各自的字段。</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”; the registry&apos;s address ends before.</source>
        <translation>请去掉从“?”或“#”开始的部分；它不属于镜像仓库的地址。</translation>
    </message>
    <message>
        <source>“%1” is not how a registry is reached. Use https (or http).</source>
        <translation>“%1”不能用于访问镜像仓库。请使用 https（或 http）。</translation>
    </message>
    <message>
        <source>Leave out “%1”; only the address of the registry itself is needed.</source>
        <translation>请去掉“%1”；只需要镜像仓库本身的地址。</translation>
    </message>
    <message>
        <source>This is not an address. It should look like https://registry.example.com.</source>
        <translation>这不是地址。地址形如 https://registry.example.com。</translation>
    </message>
    <message>
        <source>With http the password travels to %1 unencrypted. Use https, or say that you mean it.</source>
        <translation>使用 http 时，密码会不加密地发送到 %1。请使用 https，或确认您确实要这样做。</translation>
    </message>
    <message>
        <source>The address leads elsewhere now. Type the secret again if it may be sent to %1.</source>
        <translation>该地址现在指向别处。如果允许将机密发送到 %1，请重新输入机密。</translation>
    </message>
    <message>
        <source>This begins or ends with white space, perhaps pasted by accident. Trim it, or keep it?</source>
        <translation>内容的开头或结尾有空白，可能是粘贴时误带的。要去除还是保留？</translation>
    </message>
    <message>
        <source>A user name for a registry cannot hold a colon.</source>
        <translation>镜像仓库的用户名不能含有冒号。</translation>
    </message>
    <message>
        <source>Docker Hub knows people by their Docker ID here, not by an e-mail address.</source>
        <translation>Docker Hub 在此使用 Docker ID，而不是电子邮件地址。</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It may be left empty.</source>
        <translation>这不是电子邮件地址。此处可以留空。</translation>
    </message>
    <message>
        <source>This is no date. Write year, month and day, such as 2027-01-31.</source>
        <translation>这不是日期。请按年、月、日书写，例如 2027-01-31。</translation>
    </message>
    <message>
        <source>This day is over, so the credential counts as expired.</source>
        <translation>该日期已过，因此凭据视为已过期。</translation>
    </message>
    <message>
        <source>This host belongs to the integration type “%1”, whose hints and checks fit it better.</source>
        <translation>此主机属于集成类型“%1”，该类型的提示和检查更为适合。</translation>
    </message>
    <message>
        <source>This type&apos;s registries have other hosts, such as %1. Make sure that this one is meant.</source>
        <translation>此类型的镜像仓库使用其他主机，例如 %1。请确认这正是您要用的主机。</translation>
    </message>
    <message>
        <source>Write “system”, “none”, or host and port of a proxy, such as proxy.example.com:3128.</source>
        <translation>请填写“system”、“none”，或代理的主机和端口，例如 proxy.example.com:3128。</translation>
    </message>
    <message>
        <source>“%1” is no HTTP proxy. Only the host and port of one can be used.</source>
        <translation>“%1”不是 HTTP 代理。只能使用 HTTP 代理的主机和端口。</translation>
    </message>
    <message>
        <source>Leave user name and password out of the proxy&apos;s address: it is not kept secret.</source>
        <translation>请勿在代理地址中包含用户名和密码：该地址不会保密。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取该文件：%1</translation>
    </message>
    <message>
        <source>“%1” is not an integration type. See: purserctl type list</source>
        <translation>“%1”不是集成类型。请参见：purserctl type list</translation>
    </message>
    <message>
        <source>This integration type has no field “%1”.</source>
        <translation>此集成类型没有字段“%1”。</translation>
    </message>
    <message>
        <source>There is no subscription “%1” in this account.</source>
        <translation>此账户中没有订阅“%1”。</translation>
    </message>
    <message>
        <source>This integration is no longer in the account. Choose another.</source>
        <translation>此集成已不在账户中。请另选一个。</translation>
    </message>
    <message>
        <source>The subscription does not use an integration “%1”.</source>
        <translation>该订阅未使用集成“%1”。</translation>
    </message>
    <message>
        <source>Only an integration of the type %1 can take this place.</source>
        <translation>只有 %1 类型的集成才能在此替换。</translation>
    </message>
    <message>
        <source>Select at least one project, or let all projects use it.</source>
        <translation>请至少选择一个项目，或允许所有项目使用它。</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from “/” on.</source>
        <translation>请提供文件夹的完整路径，以“/”开头。</translation>
    </message>
    <message>
        <source>It is no key of a service account: it names no type. Create a JSON key for one.</source>
        <translation>这不是服务账号密钥：其中未指明类型。请为服务账号创建 JSON 密钥。</translation>
    </message>
    <message>
        <source>Purser knows no region of this name. Region codes look like eu-central-1.</source>
        <translation>Purser 不认识此名称的区域。区域代码形如 eu-central-1。</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>没有出现错误。</translation>
    </message>
    <message>
        <source>Some of the input cannot be saved like this.</source>
        <translation>部分输入内容无法这样保存。</translation>
    </message>
    <message>
        <source>There is no “%1” in this account.</source>
        <translation>此账户中没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” is in use, so it was not removed.</source>
        <translation>“%1”正在使用中，因此未移除。</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since you opened it.</source>
        <translation>自您打开“%1”之后，它已在别处被更改。</translation>
    </message>
    <message>
        <source>“%1” was changed since, so this can no longer be undone or redone.</source>
        <translation>“%1”此后已被更改，因此无法再撤销或重做此操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>无法读取文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” has no registry to ask; what it holds was examined when it was saved.</source>
        <translation>“%1”没有可查询的镜像仓库；其内容在保存时已经过检验。</translation>
    </message>
    <message>
        <source>Amazon gave no password for the keys of “%1”.</source>
        <translation>Amazon 未为“%1”的密钥签发密码。</translation>
    </message>
    <message>
        <source>The account “%1” cannot be opened.</source>
        <translation>无法打开账户“%1”。</translation>
    </message>
    <message>
        <source>The account “%1” may only be read, not changed.</source>
        <translation>账户“%1”只能读取，不能更改。</translation>
    </message>
    <message>
        <source>Another program is writing to the account “%1”.</source>
        <translation>另一个程序正在写入账户“%1”。</translation>
    </message>
    <message>
        <source>The disk that holds the account “%1” is full. Nothing was changed.</source>
        <translation>账户“%1”所在的磁盘已满。未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a Purser account. The file was left exactly as it is.</source>
        <translation>“%1”已损坏，或不是 Purser 账户。该文件已完全保持原样。</translation>
    </message>
    <message>
        <source>The account “%1” was written by a newer Purser, so this one only reads it.</source>
        <translation>账户“%1”由较新的 Purser 写入，因此此版本只能读取它。</translation>
    </message>
    <message>
        <source>The account&apos;s file “%1” was moved or replaced while Purser had it open. Nothing was changed.</source>
        <translation>账户文件“%1”在 Purser 打开期间被移动或替换。未作任何更改。</translation>
    </message>
    <message>
        <source>The account “%1” could not be read or written.</source>
        <translation>无法读取或写入账户“%1”。</translation>
    </message>
    <message>
        <source>The secret of “%1” is not in this computer&apos;s keychain.</source>
        <translation>“%1”的机密不在此计算机的密钥环中。</translation>
    </message>
    <message>
        <source>The stored secret of “%1” was entered for another registry, so it was not used.</source>
        <translation>为“%1”存储的机密是针对另一镜像仓库输入的，因此未使用。</translation>
    </message>
    <message>
        <source>The secret is too large for the keychain.</source>
        <translation>机密过大，密钥环无法存放。</translation>
    </message>
    <message>
        <source>What the keychain holds for “%1” is not what Purser stored there.</source>
        <translation>密钥环中为“%1”保存的内容并非 Purser 所存储的内容。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>The keychain denied Purser access.</source>
        <translation>密钥环拒绝了 Purser 的访问。</translation>
    </message>
    <message>
        <source>The keychain&apos;s question was dismissed.</source>
        <translation>密钥环的提示窗口已被关闭。</translation>
    </message>
    <message>
        <source>This computer has no keychain service running.</source>
        <translation>此计算机没有运行密钥环服务。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>密钥环没有响应。</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>密钥环出错。</translation>
    </message>
    <message>
        <source>Check the spelling, and whether it was removed meanwhile.</source>
        <translation>请检查拼写，并确认它是否已被移除。</translation>
    </message>
    <message>
        <source>Release or remove what uses it first.</source>
        <translation>请先解除或移除使用它的项。</translation>
    </message>
    <message>
        <source>Open it again to see the change, then repeat yours.</source>
        <translation>请重新打开以查看更改，然后再次进行您的修改。</translation>
    </message>
    <message>
        <source>Make the change by hand.</source>
        <translation>请手动进行更改。</translation>
    </message>
    <message>
        <source>Connect the disk it is on, or give the project another folder.</source>
        <translation>请连接其所在的磁盘，或为项目指定其他文件夹。</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>请检查文件及其所在文件夹的权限。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Restore it from a backup (files named “….backup-…” beside it), or choose another account.</source>
        <translation>请从备份恢复（同一位置名为“….backup-…”的文件），或选择其他账户。</translation>
    </message>
    <message>
        <source>Update Purser to change this account.</source>
        <translation>如需更改此账户，请更新 Purser。</translation>
    </message>
    <message>
        <source>Restart Purser to open the file that is there now.</source>
        <translation>请重新启动 Purser，以打开现在位于该处的文件。</translation>
    </message>
    <message>
        <source>Check the disk that holds the account.</source>
        <translation>请检查存放账户的磁盘。</translation>
    </message>
    <message>
        <source>Edit the integration and type the secret again.</source>
        <translation>请编辑该集成并重新输入机密。</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing was changed.</source>
        <translation>请将其解锁，然后重试。未作任何更改。</translation>
    </message>
    <message>
        <source>Allow Purser to use the keychain, then try again.</source>
        <translation>请允许 Purser 使用密钥环，然后重试。</translation>
    </message>
    <message>
        <source>Start one, for example gnome-keyring, in your session. Purser keeps secrets nowhere else.</source>
        <translation>请在您的会话中启动一个密钥环服务，例如 gnome-keyring。Purser 不会将机密保存在其他任何地方。</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows, then try again.</source>
        <translation>请查看其他窗口后面是否有密钥环的提示窗口，然后重试。</translation>
    </message>
    <message>
        <source>Check that the keychain service of your session works.</source>
        <translation>请检查会话的密钥环服务是否正常工作。</translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1返回的消息：“%2”</translation>
    </message>
    <message>
        <source>Keychain: unlocked</source>
        <translation>密钥环：已解锁</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>密钥环：已锁定</translation>
    </message>
    <message>
        <source>Keychain: none on this computer</source>
        <translation>密钥环：此计算机上没有</translation>
    </message>
    <message>
        <source>Keychain: not answering</source>
        <translation>密钥环：没有响应</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>The helper “%1”</source>
        <translation>助手“%1”</translation>
    </message>
    <message>
        <source>A password in a file</source>
        <translation>文件中的密码</translation>
    </message>
</context>
<context>
    <name>ServingList</name>
    <message>
        <source>%1, of %2</source>
        <translation>%1，所属集成：%2</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>Not a file: %1</source>
        <translation>不是文件：%1</translation>
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
        <translation>已不存在：请另选一个</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>The account integration behind it is gone: what uses it cannot log in. Choose another one with Edit.</source>
        <translation>其对应的账户集成已不存在：使用它的项将无法登录。请通过“编辑”另选一个。</translation>
    </message>
    <message>
        <source>%1, %2, account integration: %3, used by: %4</source>
        <translation>%1，%2，账户集成：%3，使用方：%4</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Account Integration</source>
        <translation>账户集成</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>更新时间</translation>
    </message>
</context>
<context>
    <name>SubscriptionList</name>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%n 个孤立集成</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>The account integration behind %n of these is(are) gone: what uses it cannot log in. Open the subscription to choose another.</source>
        <translation>
            <numerusform>其中 %n 个对应的账户集成已不存在：使用它们的项将无法登录。请打开该订阅另选一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Updated At</source>
        <translation>更新时间</translation>
    </message>
</context>
<context>
    <name>SubscriptionModel</name>
    <message>
        <source>%1, selected</source>
        <translation>%1，已选择</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No integrations</extracomment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n 个集成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orphan(s)</source>
        <translation>
            <numerusform>%1，%n 个孤立集成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday at %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired today</source>
        <translation>今天已过期</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前已过期</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>明天到期</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Last Monday at %1</source>
        <translation>星期一 %1</translation>
    </message>
    <message>
        <source>Last Tuesday at %1</source>
        <translation>星期二 %1</translation>
    </message>
    <message>
        <source>Last Wednesday at %1</source>
        <translation>星期三 %1</translation>
    </message>
    <message>
        <source>Last Thursday at %1</source>
        <translation>星期四 %1</translation>
    </message>
    <message>
        <source>Last Friday at %1</source>
        <translation>星期五 %1</translation>
    </message>
    <message>
        <source>Last Saturday at %1</source>
        <translation>星期六 %1</translation>
    </message>
    <message>
        <source>Last Sunday at %1</source>
        <translation>星期日 %1</translation>
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
        <translation>podman、skopeo 和 buildah</translation>
    </message>
</context>
<context>
    <name>ToolFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB, so it was not read.</source>
        <translation>%1 大于 4 MiB，因此未读取。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. It was left as it is.</source>
        <translation>%1 在此期间被他人更改。已保持原样。</translation>
    </message>
    <message>
        <source>%1 could not be written. It is as it was.</source>
        <translation>无法写入 %1。该文件仍为原样。</translation>
    </message>
</context>
<context>
    <name>ToolFinding</name>
    <message>
        <source>This is the account %2, and the tools are answered from %1. Set PURSER_ACCOUNT for the tools, too.</source>
        <translation>当前账户为 %2，而工具查询的是 %1。请为工具也设置 PURSER_ACCOUNT。</translation>
    </message>
    <message>
        <source>%1 names the helper “%2”, and there is no program docker-credential-%2 on the PATH: logins fail. Connect the registry to Purser, or take the helper out of the file.</source>
        <translation>%1 指定了助手“%2”，但 PATH 中没有程序 docker-credential-%2：登录会失败。请将该镜像仓库连接到 Purser，或从文件中移除该助手。</translation>
    </message>
    <message>
        <source>The password for %2 in %1 is looked at before Purser. Import it, or log out with the tool that wrote it.</source>
        <translation>工具会优先使用 %1 中 %2 的密码，而不是 Purser。请导入该密码，或用写入它的工具注销。</translation>
    </message>
    <message>
        <source>%1 names Purser for every registry (“credsStore”). podman, skopeo and buildah do not look at that: connect them, too.</source>
        <translation>%1 为所有镜像仓库指定了 Purser（“credsStore”）。podman、skopeo 和 buildah 不会读取此设置：请将它们也连接到 Purser。</translation>
    </message>
    <message>
        <source>%1 names a helper for “%2”, and no tool looks for that. Write the registry&apos;s host alone.</source>
        <translation>%1 为“%2”指定了助手，但没有工具会查找该名称。请只写镜像仓库的主机。</translation>
    </message>
    <message>
        <source>Other people on this computer can read the passwords in %1. Import them, or run: chmod 600 %1</source>
        <translation>此计算机上的其他用户可以读取 %1 中的密码。请导入这些密码，或运行：chmod 600 %1</translation>
    </message>
    <message>
        <source>The variable DOCKER_AUTH_CONFIG is set. Newer dockers take its logins before anything else.</source>
        <translation>设置了变量 DOCKER_AUTH_CONFIG。较新版本的 docker 会优先使用其中的登录信息。</translation>
    </message>
    <message>
        <source>The variable REGISTRY_AUTH_FILE is set. podman, skopeo and buildah look at %1 and at nothing else.</source>
        <translation>设置了变量 REGISTRY_AUTH_FILE。podman、skopeo 和 buildah 只会读取 %1。</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n 个环境</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 个镜像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n 个集成</numerusform>
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
        <translation>管理公司的容器镜像仓库账户。</translation>
    </message>
    <message>
        <source>The account&apos;s file.</source>
        <translation>账户文件。</translation>
    </message>
    <message>
        <source>Begins with new-integration or check-all.</source>
        <translation>启动时先执行 new-integration 或 check-all。</translation>
    </message>
    <message>
        <source>Purser knows no action “%1”.</source>
        <translation>Purser 不认识操作“%1”。</translation>
    </message>
</context>
<context>
    <name>purser::ActivityModel</name>
    <message>
        <source>Can be taken back until %1</source>
        <translation>可在 %1 之前撤销</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
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
        <translation>活动记录</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Find in the activity</source>
        <translation>在活动记录中查找</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>还没有任何操作</translation>
    </message>
    <message>
        <source>Every change of the account leaves a line here: when it was made, by whom, and what it was.</source>
        <translation>账户的每次更改都会在此留下一行记录：更改的时间、操作者和内容。</translation>
    </message>
</context>
<context>
    <name>purser::Breadcrumb</name>
    <message>
        <source>You are here</source>
        <translation>当前位置</translation>
    </message>
</context>
<context>
    <name>purser::CertificatesEdit</name>
    <message>
        <source>Paste the certificate here, drop its file, or load it.</source>
        <translation>在此粘贴证书，拖入其文件，或加载文件。</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>加载文件…</translation>
    </message>
    <message>
        <source>Load certificates</source>
        <translation>加载证书</translation>
    </message>
</context>
<context>
    <name>purser::CheckHistory</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>从未检查</translation>
    </message>
    <message>
        <source>Not checked since it was changed</source>
        <translation>更改后尚未检查</translation>
    </message>
    <message>
        <source>Last check: %1, %2</source>
        <translation>上次检查：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>显示全部 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckList</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>在“%1”中搜索</translation>
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
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the checks</source>
        <translation>取消检查</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked</source>
        <translation>
            <numerusform>%n 个中已检查 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked, %2 failing</source>
        <translation>
            <numerusform>%n 个中已检查 %1 个，%2 个未通过</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckTrace</name>
    <message>
        <source>Result of the check</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>Asking the registry. Nothing is saved by this.</source>
        <translation>正在查询镜像仓库。此操作不会保存任何内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid %3 to %4. SHA-256 %5</source>
        <translation>%1 的证书，由 %2 签发，有效期为 %3 至 %4。SHA-256 %5</translation>
    </message>
    <message>
        <source>Trust this certificate for %1</source>
        <translation>为 %1 信任此证书</translation>
    </message>
    <message>
        <source>Let %1 receive the password</source>
        <translation>允许 %1 接收密码</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>purser::Chip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>purser::CountTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>purser::DateEdit</name>
    <message>
        <source>Choose from the calendar</source>
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例如 %1</translation>
    </message>
</context>
<context>
    <name>purser::DeleteDialog</name>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>确定要删除 %1 吗？</translation>
    </message>
    <message>
        <source>Please delete following dependencies before deleting %1</source>
        <translation>删除 %1 之前，请先删除以下依赖项</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>无依赖项</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>%n 个依赖项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) only mention(s) it and block(s) nothing.</source>
        <translation>
            <numerusform>另有 %n 处只是提及它，不会阻止删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>正在重新查看项目的文件（%1/%n）…</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm Delete Account Integration</source>
        <translation>确认删除账户集成</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依赖项</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>全部解除…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Reads the files of the projects anew</source>
        <translation>重新读取项目的文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
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
        <translation>返回删除“%1”</translation>
    </message>
    <message>
        <source>The deletion of %1 waits until nothing depends on it any more.</source>
        <translation>%1 的删除正在等待，直到不再有任何项依赖它。</translation>
    </message>
</context>
<context>
    <name>purser::DependencyDelegate</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>The project&apos;s folder is not known.</source>
        <translation>项目的文件夹未知。</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
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
        <translation>依赖项</translation>
    </message>
    <message>
        <source>Left and right choose between the buttons of a row, Enter presses one.</source>
        <translation>左右方向键在一行的按钮间选择，Enter 键按下所选按钮。</translation>
    </message>
</context>
<context>
    <name>purser::DependencyText</name>
    <message>
        <source>entered by hand</source>
        <translation>手动录入</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Change %1 so that it does not use “%2” any more.</source>
        <translation>请修改 %1，使其不再使用“%2”。</translation>
    </message>
    <message>
        <source>Change line %1 of %2 so that it does not use “%3” any more.</source>
        <translation>请修改 %2 的第 %1 行，使其不再使用“%3”。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Subscription Images</source>
        <translation>订阅镜像</translation>
    </message>
    <message>
        <source>Subscription Integrations</source>
        <translation>订阅集成</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>selected projects</source>
        <translation>所选项目</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>%1 is the name of a subscription integration</extracomment>
        <translation>通过 %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>%1 is a time ago, such as “2 hours ago”</extracomment>
        <translation>上次发现：%1</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n thing(s) of this subscription: release these first.</source>
        <translation>
            <numerusform>此订阅中有 %n 项在使用它：请先解除这些项。</numerusform>
        </translation>
    </message>
    <message>
        <source>A hint only: this does not block deletion.</source>
        <translation>仅为提示：不会阻止删除。</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a place within a file</extracomment>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>when %1</source>
        <extracomment>%1 is a condition as it stands in the file</extracomment>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>文件夹：%1</translation>
    </message>
</context>
<context>
    <name>purser::DependentForm</name>
    <message>
        <source>Uses</source>
        <extracomment>A noun: what a project uses</extracomment>
        <translation>使用的集成</translation>
    </message>
    <message>
        <source>No integration is enabled for this subscription yet.</source>
        <translation>此订阅尚未启用任何集成。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it uses besides what a scan finds in its files. It keeps these integrations from being deleted.</source>
        <translation>除扫描文件所发现的以外，它还使用哪些集成。这些集成将因此无法删除。</translation>
    </message>
    <message>
        <source>Which integrations it needs. It keeps these from being deleted.</source>
        <translation>它需要哪些集成。这些集成将因此无法删除。</translation>
    </message>
    <message>
        <source>Purser reads its files to find what they use, and never changes them. May stay empty.</source>
        <translation>Purser 会读取其中的文件以查找它们使用的集成，但绝不更改文件。可以留空。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>This folder is not on this computer now.</source>
        <translation>此文件夹目前不在此计算机上。</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>The name under which it stands in lists, and in the reason why an integration cannot be deleted.</source>
        <translation>在列表中以及在说明集成为何无法删除时显示的名称。</translation>
    </message>
</context>
<context>
    <name>purser::DependentsPage</name>
    <message>
        <source>Scan all</source>
        <translation>全部扫描</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>%1 is the name of a subscription, beside the title “Projects” or the like</extracomment>
        <translation>属于 %1</translation>
    </message>
</context>
<context>
    <name>purser::DisableDialog</name>
    <message>
        <source>Confirm Delete</source>
        <translation>确认删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>确定要删除 %1 吗？</translation>
    </message>
    <message>
        <source>Please delete following dependencies before deleting %1</source>
        <translation>删除 %1 之前，请先删除以下依赖项</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>无依赖项</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>%n 个依赖项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s), none of which is in the way</source>
        <translation>
            <numerusform>%n 个依赖项，均不妨碍删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n entered by hand</source>
        <translation>
            <numerusform>解除手动录入的 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>没有程序能打开 %1。</translation>
    </message>
</context>
<context>
    <name>purser::ExplainBox</name>
    <message>
        <source>Clear default</source>
        <translation>取消默认</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What a tool would get</source>
        <translation>工具会得到什么</translation>
    </message>
    <message>
        <source>Integrations for this registry</source>
        <translation>此镜像仓库的集成</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No subscription</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>As the tool or an image names it</source>
        <translation>按工具或镜像中的写法</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where the tool is started</source>
        <translation>启动工具的位置</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>If PURSER_SUBSCRIPTION names one</source>
        <translation>PURSER_SUBSCRIPTION 指定的订阅（如有）</translation>
    </message>
    <message>
        <source>The tool gets the login of %1.</source>
        <translation>工具会得到 %1 的登录信息。</translation>
    </message>
    <message>
        <source>No integration is for it. The tool goes on without a login.</source>
        <translation>没有集成与之对应。工具将在不登录的情况下继续。</translation>
    </message>
    <message>
        <source>The address of a registry, as in the names of its images up to the first slash. Below stands what a tool that asks for it gets.</source>
        <translation>镜像仓库的地址，即其镜像名称中第一个斜杠之前的部分。下方会显示工具请求此地址时得到的内容。</translation>
    </message>
    <message>
        <source>A folder with a project of Purser&apos;s decides for its subscription. Empty: no folder.</source>
        <translation>如果文件夹中有 Purser 的项目，则由该项目所属的订阅决定。留空表示没有文件夹。</translation>
    </message>
    <message>
        <source>The environment variable PURSER_SUBSCRIPTION of the tool overrules its folder.</source>
        <translation>工具的环境变量 PURSER_SUBSCRIPTION 优先于其文件夹。</translation>
    </message>
</context>
<context>
    <name>purser::ExportDialog</name>
    <message>
        <source>This file is there already.</source>
        <translation>该文件已存在。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换该文件</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go to the clipboard, where every program of yours can read them.</source>
        <translation>
            <numerusform>%n 个集成的机密将复制到剪贴板，您的所有程序都可以从中读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go into this file as they are. Whoever can read it, or a copy of it, has these logins.</source>
        <translation>
            <numerusform>%n 个集成的机密将不加密地写入此文件。任何能读取该文件或其副本的人都会获得这些登录信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Amazon is asked for a password, which works for 12 hours.</source>
        <translation>将向 Amazon 请求密码，其有效期为 12 小时。</translation>
    </message>
    <message>
        <source>Copied %1. The clipboard is emptied after 30 seconds.</source>
        <translation>已复制%1。剪贴板将在 30 秒后清空。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there is as it was.</source>
        <translation>无法写入 %1：%2。原有内容保持不变。</translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <translation>已将%1导出到 %2。</translation>
    </message>
    <message>
        <source>Export Integrations</source>
        <translation>导出集成</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Secret 名称</translation>
    </message>
    <message>
        <source>What imagePullSecrets calls it</source>
        <translation>imagePullSecrets 中使用的名称</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Where it belongs; empty for the one it is applied to</source>
        <translation>Secret 所属的命名空间；留空则为应用清单时的命名空间</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>导出位置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The tool that the file is for. What the file looks like, and whether it holds secrets, follows from it.</source>
        <translation>文件所面向的工具。文件的格式以及是否含有机密由此决定。</translation>
    </message>
    <message>
        <source>The name of the Kubernetes secret that is made: small letters, digits, dots and hyphens. Pods refer to it by this name.</source>
        <translation>要创建的 Kubernetes Secret 的名称，由小写字母、数字、点和连字符组成。Pod 通过此名称引用它。</translation>
    </message>
    <message>
        <source>The Kubernetes namespace of the pods that use the secret. Secrets are seen in their own namespace only.</source>
        <translation>使用该 Secret 的 Pod 所在的 Kubernetes 命名空间。Secret 仅在其自身的命名空间中可见。</translation>
    </message>
</context>
<context>
    <name>purser::ExportTarget</name>
    <message>
        <source>A file that only you may read</source>
        <translation>只有您可以读取的文件</translation>
    </message>
    <message>
        <source>The clipboard, for 30 seconds</source>
        <translation>剪贴板，保留 30 秒</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Type a path, or browse</source>
        <translation>输入路径或浏览</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Where the file is written. Only you can read it; delete it when it has done its work.</source>
        <translation>文件的写入位置。只有您可以读取该文件；用完后请将其删除。</translation>
    </message>
</context>
<context>
    <name>purser::ExportWords</name>
    <message>
        <source>Logins for docker and podman</source>
        <translation>docker 和 podman 的登录信息</translation>
    </message>
    <message>
        <source>Kubernetes secret</source>
        <translation>Kubernetes Secret</translation>
    </message>
    <message>
        <source>GitLab CI variable</source>
        <translation>GitLab CI 变量</translation>
    </message>
    <message>
        <source>Variables: .env file</source>
        <translation>变量：.env 文件</translation>
    </message>
    <message>
        <source>Variables: --env-file</source>
        <translation>变量：--env-file</translation>
    </message>
    <message>
        <source>Variables: shell script</source>
        <translation>变量：shell 脚本</translation>
    </message>
    <message>
        <source>A config.json for a CI, or an auth.json for podman, skopeo and buildah</source>
        <translation>供 CI 使用的 config.json，或供 podman、skopeo 和 buildah 使用的 auth.json</translation>
    </message>
    <message>
        <source>A manifest for imagePullSecrets</source>
        <translation>供 imagePullSecrets 使用的清单</translation>
    </message>
    <message>
        <source>The value of DOCKER_AUTH_CONFIG. In GitLab choose “Masked”, and no variable expansion</source>
        <translation>DOCKER_AUTH_CONFIG 的值。请在 GitLab 中选择“Masked”，并关闭变量展开</translation>
    </message>
    <message>
        <source>As Docker Compose and shells read them: ACMEHUB_INTEGRATION_PASSWORD and so on</source>
        <translation>供 Docker Compose 和 shell 读取：ACMEHUB_INTEGRATION_PASSWORD 等</translation>
    </message>
    <message>
        <source>As docker run and podman run read them, one in each line</source>
        <translation>供 docker run 和 podman run 读取，每行一个变量</translation>
    </message>
    <message>
        <source>For a shell to read with “.”: every value as it is</source>
        <translation>供 shell 用“.”读取：每个值均保持原样</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1和另外 %n 个</numerusform>
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
        <translation>服务账号密钥</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keep the stored one</source>
        <translation>保留已存储的内容</translation>
    </message>
    <message>
        <source>Remove the stored one</source>
        <translation>移除已存储的内容</translation>
    </message>
</context>
<context>
    <name>purser::FileVisits</name>
    <message>
        <source>No program could open %1.</source>
        <translation>没有程序能打开 %1。</translation>
    </message>
</context>
<context>
    <name>purser::FindingsList</name>
    <message>
        <source>Running docker-credential-purser as the tools do…</source>
        <translation>正在以工具的方式运行 docker-credential-purser…</translation>
    </message>
</context>
<context>
    <name>purser::FindingsPane</name>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Uses in files</source>
        <translation>文件中的使用</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>立即扫描</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>还没有文件夹</translation>
    </message>
    <message>
        <source>With the folder of this project, Purser finds what its files use.</source>
        <translation>有了此项目的文件夹，Purser 便能找出其文件使用了哪些集成。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>No file of this project names an integration of this subscription, or a registry of one.</source>
        <translation>此项目没有文件提到此订阅的集成或其镜像仓库。</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>从未扫描</translation>
    </message>
    <message>
        <source>A scan reads the files that use registries, and changes none.</source>
        <translation>扫描会读取使用镜像仓库的文件，但不会更改任何文件。</translation>
    </message>
</context>
<context>
    <name>purser::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Type a path, browse, or drop a folder here</source>
        <translation>输入路径、浏览，或将文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>项目的文件夹</translation>
    </message>
    <message>
        <source>A folder of this computer. It is only read.</source>
        <translation>此计算机上的文件夹。Purser 只读取它，不会更改。</translation>
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
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
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
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>尚未作任何更改</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>尚未填写：%1</translation>
    </message>
</context>
<context>
    <name>purser::FormSidebar</name>
    <message>
        <source>Examined on this computer</source>
        <translation>此计算机上的检验结果</translation>
    </message>
</context>
<context>
    <name>purser::ImportDialog</name>
    <message>
        <source>Looking for the logins of docker, podman and their kin…</source>
        <translation>正在查找 docker、podman 等工具的登录信息…</translation>
    </message>
    <message>
        <source>Those that are ticked become integrations. Their passwords go to the keychain.</source>
        <translation>勾选的登录信息将成为集成。其密码会存入密钥环。</translation>
    </message>
    <message>
        <source>No logins found</source>
        <translation>未找到登录信息</translation>
    </message>
    <message>
        <source>Looked in %1.</source>
        <translation>已查找：%1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>导入 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 of %n login(s)…</source>
        <translation>
            <numerusform>已导入登录信息 %1/%n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 项登录信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) removed from files.</source>
        <translation>
            <numerusform>已从文件中移除 %n 个密码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Logins</source>
        <translation>导入登录信息</translation>
    </message>
    <message>
        <source>Remove these passwords from the files afterwards</source>
        <translation>导入后从文件中移除这些密码</translation>
    </message>
    <message>
        <source>docker-credential-purser is named there instead, so that everything still pulls. A password that it does not answer with stays.</source>
        <translation>文件中会改为指定 docker-credential-purser，因此一切仍可照常拉取。如果它无法以某个密码应答，该密码会予以保留。</translation>
    </message>
    <message>
        <source>Logins that were found</source>
        <translation>找到的登录信息</translation>
    </message>
    <message>
        <source>Ask other helpers</source>
        <translation>查询其他助手</translation>
    </message>
    <message>
        <source>Runs the credential helpers that are named in the files</source>
        <translation>运行文件中指定的凭据助手</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationChoiceModel</name>
    <message>
        <source>+ Add integration</source>
        <translation>+ 添加集成</translation>
    </message>
    <message>
        <source>%1: another type</source>
        <translation>%1：类型不同</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationChooser</name>
    <message>
        <source>Account Integrations</source>
        <translation>账户集成</translation>
    </message>
    <message>
        <source>Find an integration</source>
        <translation>查找集成</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No integration</extracomment>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Account Integration: %1</source>
        <translation>账户集成：%1</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationForm</name>
    <message>
        <source>Name of the account integration</source>
        <translation>账户集成的名称</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>集成名称</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Own certificate authority, client certificate, proxy</source>
        <translation>自有证书颁发机构、客户端证书、代理</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>切换为 %1</translation>
    </message>
    <message>
        <source>What this account calls the integration; you choose it. People find the integration by this name, and it is offered as the name under which a subscription uses it.</source>
        <translation>此账户对该集成的称呼，由您自行选择。使用者通过此名称查找集成；订阅使用该集成时，也会以此作为建议的名称。</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationFormPage</name>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>添加集成</translation>
    </message>
    <message>
        <source>Create %1 Integration</source>
        <translation>创建 %1 集成</translation>
    </message>
    <message>
        <source>Choose an integration type to begin</source>
        <translation>请先选择集成类型</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>尚未作任何更改</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Repositories and tags…</source>
        <translation>存储库和标签…</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>尚未填写：%1</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationTable</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>检查所选的 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Repositories and tags…</source>
        <translation>存储库和标签…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected…</source>
        <translation>
            <numerusform>导出所选的 %n 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Account Integrations</source>
        <translation>账户集成</translation>
    </message>
</context>
<context>
    <name>purser::IntegrationUses</name>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Add to more subscriptions</source>
        <translation>添加到更多订阅</translation>
    </message>
    <message>
        <source>This account integration is not used by any subscription.</source>
        <translation>没有订阅使用此账户集成。</translation>
    </message>
    <message>
        <source>This account integration is being used by the following subscriptions:</source>
        <translation>以下订阅正在使用此账户集成：</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>%1 is the name under which a subscription uses the integration</extracomment>
        <translation>名为 %1</translation>
    </message>
    <message>
        <source>In %1 it is called %2.</source>
        <translation>在 %1 中，它的名称为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>In %n subscription(s) it has another name, since its own was taken there.</source>
        <translation>
            <numerusform>在 %n 个订阅中，它使用其他名称，因为原名已被占用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::IntegrationsPage</name>
    <message numerus="yes">
        <source>Cancelled when %1 of %n were checked: %2 accepted, %3 failing.</source>
        <translation>
            <numerusform>已取消。%n 个中检查了 %1 个：%2 个已接受，%3 个未通过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n accepted, %2 failing.</source>
        <translation>
            <numerusform>%n 个中有 %1 个已接受，%2 个未通过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no registry to ask.</source>
        <translation>
            <numerusform>%n 个没有可查询的镜像仓库。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show failing</source>
        <translation>显示未通过的</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message>
        <source>No integration has this type, name, user, host or subscription.</source>
        <translation>没有集成的类型、名称、用户、主机或订阅与之相符。</translation>
    </message>
    <message>
        <source>Nothing is failing</source>
        <translation>没有未通过的集成</translation>
    </message>
    <message>
        <source>No registry refused an integration, or could not be asked, when it was last checked.</source>
        <translation>上次检查时，没有镜像仓库拒绝集成，也没有无法查询的镜像仓库。</translation>
    </message>
    <message>
        <source>Everything was checked</source>
        <translation>已全部检查</translation>
    </message>
    <message>
        <source>Every integration has been tried at its registry.</source>
        <translation>每个集成都已在其镜像仓库上尝试过。</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>没有即将到期的凭据</translation>
    </message>
    <message>
        <source>No credential that says when it ends, or was entered with a date, ends within the next 14 days.</source>
        <translation>在有到期时间或填写了到期日期的凭据中，没有任何一个会在 14 天内到期。</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>已全部分配</translation>
    </message>
    <message>
        <source>Every integration is used by a subscription.</source>
        <translation>每个集成都有订阅在使用。</translation>
    </message>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>检查所选的 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Integrations</source>
        <translation>账户集成</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>添加集成</translation>
    </message>
    <message>
        <source>No integrations yet</source>
        <translation>还没有集成</translation>
    </message>
    <message>
        <source>An integration is a login for a container registry, kept in this computer&apos;s keychain, that your subscriptions may use.</source>
        <translation>集成是容器镜像仓库的登录信息，保存在此计算机的密钥环中，可供您的订阅使用。</translation>
    </message>
    <message>
        <source>Add subscriptions</source>
        <translation>添加订阅</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>显示所有集成</translation>
    </message>
</context>
<context>
    <name>purser::ListFilterBar</name>
    <message>
        <source>All Types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>集成名称</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by type: %1</source>
        <translation>按类型筛选：%1</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>从未检查</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Shows only the integrations of one type, or of one family of types.</source>
        <translation>仅显示某一类型或某一系列的集成。</translation>
    </message>
    <message>
        <source>Type a part of an integration&apos;s name, or of its user, host or subscription: only the integrations that have it are shown. Escape shows all of them again.</source>
        <translation>输入集成的名称、用户、主机或订阅的一部分：仅显示包含该内容的集成。按 Escape 可重新显示全部集成。</translation>
    </message>
    <message>
        <source>Shows only the integrations of which this is so. The number says how many there are.</source>
        <translation>仅显示符合此条件的集成。数字表示其数量。</translation>
    </message>
</context>
<context>
    <name>purser::ListPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No row has what you search for.</source>
        <translation>没有任何一行包含您搜索的内容。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This list cannot be shown</source>
        <translation>无法显示此列表</translation>
    </message>
</context>
<context>
    <name>purser::MainWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Purser %1</source>
        <translation>Purser %1</translation>
    </message>
    <message>
        <source>Ctrl+N adds an integration, Ctrl+F searches, F5 reads everything again, Alt+Left goes back.</source>
        <translation>Ctrl+N 添加集成，Ctrl+F 搜索，F5 重新读取全部内容，Alt+Left 返回。</translation>
    </message>
    <message>
        <source>In a list: Enter or F2 edits, Delete deletes, the menu key offers the rest.</source>
        <translation>在列表中：Enter 或 F2 编辑，Delete 删除，菜单键提供其余操作。</translation>
    </message>
    <message>
        <source>In the list of integrations: Ctrl+T checks the selected ones, Ctrl+Shift+T all of them.</source>
        <translation>在集成列表中：Ctrl+T 检查所选集成，Ctrl+Shift+T 检查所有集成。</translation>
    </message>
    <message>
        <source>In a form: Ctrl+S saves, Ctrl+T tests the connection, Escape leaves.</source>
        <translation>在表单中：Ctrl+S 保存，Ctrl+T 测试连接，Escape 离开。</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last, Ctrl+Shift+Z does it again, for as long as Purser runs.</source>
        <translation>在 Purser 运行期间，Ctrl+Z 撤销最近的操作，Ctrl+Shift+Z 重做该操作。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>存储库</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>purser::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>purser::NameModel</name>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>软件物料清单</translation>
    </message>
    <message>
        <source>Attachments of an image</source>
        <translation>镜像的附件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
</context>
<context>
    <name>purser::News</name>
    <message>
        <source>Redo %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销：%1</translation>
    </message>
</context>
<context>
    <name>purser::PermissionField</name>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>所选项目</translation>
    </message>
    <message>
        <source>This subscription has no projects yet.</source>
        <translation>此订阅还没有项目。</translation>
    </message>
</context>
<context>
    <name>purser::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light or dark, on this computer</source>
        <translation>浅色或深色，仅限此计算机</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Check all integrations in the background</source>
        <translation>在后台检查所有集成</translation>
    </message>
    <message>
        <source>While Purser is open and this computer has a network; you are told what is not accepted any more</source>
        <translation>在 Purser 打开且此计算机联网时进行；如有集成不再被接受，会通知您</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of everything that Purser says on this computer</source>
        <translation>此计算机上 Purser 的所有文字均使用此语言</translation>
    </message>
    <message>
        <source>The colours of the window. As the desktop: dark where the desktop is dark.</source>
        <translation>窗口的配色。“跟随桌面”：桌面为深色时，窗口也为深色。</translation>
    </message>
    <message>
        <source>How often Purser tests every integration against its registry by itself. A login that is refused is tried once only, so that no user gets locked.</source>
        <translation>Purser 自动向镜像仓库检查每个集成的频率。被拒绝的登录只会尝试一次，以免用户被锁定。</translation>
    </message>
    <message>
        <source>Everything that Purser says appears in this language at once. Names, answers of registries and the command line stay as they are.</source>
        <translation>Purser 显示的所有内容会立即切换为此语言。名称、镜像仓库的回答和命令行保持不变。</translation>
    </message>
</context>
<context>
    <name>purser::ProgressLine</name>
    <message>
        <source>In progress</source>
        <translation>正在进行</translation>
    </message>
</context>
<context>
    <name>purser::ProjectPage</name>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Cancel Scan</source>
        <translation>取消扫描</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No folder on this computer</source>
        <translation>此计算机上没有文件夹</translation>
    </message>
    <message>
        <source>Entered by hand: %1</source>
        <translation>手动录入：%1</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>正在扫描…</translation>
    </message>
    <message>
        <source>Scanning… %1 files and folders seen, %2 read</source>
        <translation>正在扫描…已发现 %1 个文件和文件夹，已读取 %2 个</translation>
    </message>
    <message>
        <source>With a folder, a scan finds what its files use.</source>
        <translation>有了文件夹，扫描便能找出其文件使用了哪些集成。</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>从未扫描</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>扫描时间：%1</translation>
    </message>
    <message>
        <source>%1. %2 read, %3 unchanged since the last scan.</source>
        <translation>%1。读取了 %2 个文件，%3 个自上次扫描后未变。</translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>没有程序能打开 %1。</translation>
    </message>
</context>
<context>
    <name>purser::ProxyEdit</name>
    <message>
        <source>System</source>
        <extracomment>Proxies: the system&apos;s, no proxy, one of its own</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Host and port of the proxy</source>
        <translation>代理的主机和端口</translation>
    </message>
</context>
<context>
    <name>purser::ReleasePlanView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Release all of this from %1? Nothing else is deleted, and it can be undone.</source>
        <translation>要解除 %1 的以下全部依赖项吗？不会删除其他任何内容，并且可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stay(s) until the files are changed by hand:</source>
        <translation>
            <numerusform>其中 %n 项会保留，直到手动修改文件：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Reminders</name>
    <message numerus="yes">
        <source>%n integration(s) expire within 14 days, or have expired.</source>
        <translation>
            <numerusform>%n 个集成将在 14 天内到期，或已过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A verb: show the integrations that are meant</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 is not accepted any more.</source>
        <translation>%1 不再被接受。</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) are not accepted any more.</source>
        <translation>
            <numerusform>%n 个集成不再被接受。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::RemoveDialog</name>
    <message>
        <source>Its uses of %1 go with it.</source>
        <translation>它对 %1 的使用也会一并移除。</translation>
    </message>
    <message>
        <source>No file in %1 is changed.</source>
        <translation>%1 中的文件不会被更改。</translation>
    </message>
    <message>
        <source>Confirm Delete</source>
        <translation>确认删除</translation>
    </message>
    <message>
        <source>Are you sure you want to delete %1?</source>
        <translation>确定要删除 %1 吗？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>purser::RenameDialog</name>
    <message>
        <source>Rename Subscription</source>
        <translation>重命名订阅</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>订阅名称</translation>
    </message>
    <message>
        <source>As this account calls the organisation. No file uses this name.</source>
        <translation>此账户对该组织的称呼。没有文件使用此名称。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>该组织在此账户中的名称：用于左上角的选择器、列表和命令行。</translation>
    </message>
</context>
<context>
    <name>purser::RepositoriesPane</name>
    <message>
        <source>Repository</source>
        <translation>存储库</translation>
    </message>
    <message>
        <source>Find or type a repository</source>
        <translation>查找或输入存储库</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>存储库</translation>
    </message>
    <message>
        <source>Show tags</source>
        <translation>显示标签</translation>
    </message>
    <message>
        <source>The registry lists no repositories.</source>
        <translation>该镜像仓库未列出任何存储库。</translation>
    </message>
</context>
<context>
    <name>purser::RightsPanel</name>
    <message>
        <source>Try a push…</source>
        <translation>尝试推送…</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Try a push</source>
        <translation>尝试推送</translation>
    </message>
    <message>
        <source>Purser will open an upload to %1 on %2 and cancel it at once.</source>
        <translation>Purser 将在 %2 上开启一次到 %1 的上传，并立即取消。</translation>
    </message>
    <message>
        <source>Nothing is uploaded, and no image or tag is made or changed. A registry that does not let uploads be cancelled forgets the empty one by itself.</source>
        <translation>不会上传任何内容，也不会创建或更改任何镜像或标签。如果镜像仓库不允许取消上传，它会自行清理这次空上传。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>尝试</translation>
    </message>
</context>
<context>
    <name>purser::ScanStates</name>
    <message>
        <source>Scanning…</source>
        <translation>正在扫描…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>没有文件夹</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>未找到文件夹</translation>
    </message>
    <message>
        <source>Folder not readable</source>
        <translation>文件夹无法读取</translation>
    </message>
    <message>
        <source>Scan failed</source>
        <translation>扫描失败</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>从未扫描</translation>
    </message>
</context>
<context>
    <name>purser::SearchField</name>
    <message>
        <source>Type a part of what you look for: only what has it is shown. Escape shows everything again.</source>
        <translation>输入要查找内容的一部分：仅显示包含该内容的项。按 Escape 可重新显示全部内容。</translation>
    </message>
</context>
<context>
    <name>purser::SecretDropArea</name>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
</context>
<context>
    <name>purser::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Stored in the keychain. Type to replace it.</source>
        <translation>已存储在密钥环中。输入内容即可替换。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>purser::SecretTextEdit</name>
    <message>
        <source>Load %1</source>
        <translation>加载 %1</translation>
    </message>
    <message>
        <source>Stored in the keychain. Paste or load another to replace it.</source>
        <translation>已存储在密钥环中。粘贴或加载其他内容即可替换。</translation>
    </message>
    <message>
        <source>Paste the key here, drop its file, or load it.</source>
        <translation>在此粘贴密钥，拖入其文件，或加载文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln byte(s)</source>
        <translation>
            <numerusform>%1，%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Service account key</source>
        <translation>服务账号密钥</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>已存储在密钥环中</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>加载文件…</translation>
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
        <translation>账户设置</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动记录</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
</context>
<context>
    <name>purser::StatusLine</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>No integrations</source>
        <translation>没有集成</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n 个集成</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on this computer, read-only</source>
        <translation>此计算机上的 %1，只读</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>此计算机上的 %1</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionChooser</name>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>The account integration is not yet assigned to any subscription. It must be assigned to a subscription before it can be used.</source>
        <translation>此账户集成尚未分配给任何订阅。必须先将其分配给订阅，然后才能使用。</translation>
    </message>
    <message>
        <source>List of subscriptions for which subscription integrations will be created.</source>
        <translation>将为以下订阅创建订阅集成。</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No subscriptions</extracomment>
        <translation>未选择</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个订阅</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscriptions: %1</source>
        <translation>订阅：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationForm</name>
    <message>
        <source>Enable new integration</source>
        <translation>启用新集成</translation>
    </message>
    <message>
        <source>Edit Integration</source>
        <translation>编辑集成</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Another one of the type %1 can take its place; those of other types cannot.</source>
        <translation>可换成另一个 %1 类型的集成；其他类型的集成则不行。</translation>
    </message>
    <message>
        <source>Account Integration</source>
        <translation>账户集成</translation>
    </message>
    <message>
        <source>The account integration is gone. Choose another one.</source>
        <translation>该账户集成已不存在。请另选一个。</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>集成名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>This is the name to use in the YML files</source>
        <translation>这是在 YML 文件中使用的名称</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Which projects may use it</source>
        <translation>哪些项目可以使用它</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>所选项目</translation>
    </message>
    <message>
        <source>This is the name to use in the YML files. %1 is taken in this subscription.</source>
        <translation>这是在 YML 文件中使用的名称。%1 在此订阅中已被占用。</translation>
    </message>
    <message numerus="yes">
        <source>Renaming does not change files: %n file(s) still say(s) %1.</source>
        <translation>
            <numerusform>重命名不会更改文件：仍有 %n 个文件使用 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the files of this subscription&apos;s projects call the integration. The integration behind the name can be swapped later without a change to the files.</source>
        <translation>此订阅的项目文件对该集成的称呼。以后可以更换此名称所对应的集成，而无需更改文件。</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>添加集成</translation>
    </message>
    <message>
        <source>Integrations enabled for this subscription</source>
        <translation>为此订阅启用的集成</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Open Account Integration</source>
        <translation>打开账户集成</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Integration Name</source>
        <translation>集成名称</translation>
    </message>
    <message>
        <source>No integration is enabled here yet</source>
        <translation>此处尚未启用任何集成</translation>
    </message>
    <message>
        <source>A subscription uses an account integration under a name of its own; its projects, environments and images log in with that name.</source>
        <translation>订阅以自定的名称使用账户集成；其项目、环境和镜像通过该名称登录。</translation>
    </message>
    <message>
        <source>enabled for %1</source>
        <extracomment>%1 is the name of a subscription, beside the title “Integrations”</extracomment>
        <translation>已为 %1 启用</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionMenu</name>
    <message>
        <source>Subscription Settings</source>
        <translation>订阅设置</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
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
        <translation>移除订阅</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>订阅名称</translation>
    </message>
    <message>
        <source>As this account calls the organisation. No file uses this name.</source>
        <translation>此账户对该组织的称呼。没有文件使用此名称。</translation>
    </message>
    <message>
        <source>Remove this subscription</source>
        <translation>移除此订阅</translation>
    </message>
    <message>
        <source>Nothing is in it any more. The account&apos;s integrations stay.</source>
        <translation>其中已没有任何内容。账户的集成会保留。</translation>
    </message>
    <message>
        <source>It is not empty: %1. Delete these first: nothing is ever removed along with it.</source>
        <translation>其中并非为空：%1。请先删除这些内容：移除订阅绝不会连带移除任何内容。</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>该组织在此账户中的名称：用于左上角的选择器、列表和命令行。</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionOverviewPage</name>
    <message>
        <source>Integrations</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Add Integration</source>
        <translation>添加集成</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>%1 has nothing yet</source>
        <translation>%1 还没有任何内容</translation>
    </message>
    <message>
        <source>Enable an integration of the account for it, then add the projects whose files use it.</source>
        <translation>请先为它启用账户的集成，然后添加文件中使用该集成的项目。</translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%n 个孤立</numerusform>
        </translation>
    </message>
    <message>
        <source>The account integration behind %1 is gone: what uses it cannot log in.</source>
        <translation>%1 对应的账户集成已不存在：使用它的项将无法登录。</translation>
    </message>
    <message numerus="yes">
        <source>The account integrations behind %n of these are gone: what uses them cannot log in.</source>
        <translation>
            <numerusform>其中 %n 个对应的账户集成已不存在：使用它们的项将无法登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>另选一个</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n 处需留意</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionPopup</name>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Find a subscription</source>
        <translation>查找订阅</translation>
    </message>
    <message>
        <source>Add subscription “%1”</source>
        <translation>添加订阅“%1”</translation>
    </message>
    <message>
        <source>Add subscription…</source>
        <translation>添加订阅…</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionView</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Add Subscription</source>
        <translation>添加订阅</translation>
    </message>
    <message>
        <source>An organisation that may use integrations of this account</source>
        <translation>可以使用此账户的集成的组织</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name of an organisation</source>
        <translation>组织的名称</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Subscription Name</source>
        <translation>订阅名称</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>还没有订阅</translation>
    </message>
    <message>
        <source>Add the organisations that use your registries.</source>
        <translation>请添加使用您的镜像仓库的组织。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1 is not empty: %2. Delete these first: nothing is ever removed along with it.</source>
        <translation>%1 并非为空：%2。请先删除这些内容：移除订阅绝不会连带移除任何内容。</translation>
    </message>
    <message>
        <source>The organisation&apos;s name in this account: in the picker at the top left, in lists and on the command line.</source>
        <translation>该组织在此账户中的名称：用于左上角的选择器、列表和命令行。</translation>
    </message>
</context>
<context>
    <name>purser::TagsPane</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) so far</source>
        <translation>
            <numerusform>目前 %n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>查找标签</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copy image reference</source>
        <translation>复制镜像引用</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>已停止读取列表。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>No repository chosen</source>
        <translation>未选择存储库</translation>
    </message>
    <message>
        <source>Choose one in the list, or type its name, to see its tags.</source>
        <translation>请在列表中选择存储库或输入其名称，以查看其标签。</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>The repository is there, but nothing in it has a tag.</source>
        <translation>存储库存在，但其中没有任何标签。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No tag has what you search for.</source>
        <translation>没有标签包含您搜索的内容。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>purser::ToolChangeDialog</name>
    <message>
        <source>Registries</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>No integration is for a registry yet.</source>
        <translation>还没有与镜像仓库对应的集成。</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>断开 %1</translation>
    </message>
    <message>
        <source>From then on it asks Purser for the logins of the registries that are ticked. It is entered in the tool&apos;s own file, and whatever else is in there stays as it is.</source>
        <translation>此后，对于勾选的镜像仓库，该工具会向 Purser 请求登录信息。这一设置会写入该工具自己的文件，文件中的其他内容保持不变。</translation>
    </message>
    <message>
        <source>It no longer asks Purser for the logins of the registries that are ticked. What else is in its file stays as it is.</source>
        <translation>对于勾选的镜像仓库，该工具不再向 Purser 请求登录信息。文件中的其他内容保持不变。</translation>
    </message>
    <message>
        <source>today: %1</source>
        <extracomment>%1 is who answers a tool for a registry today, such as “Purser” or “nobody”</extracomment>
        <translation>目前：%1</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>文件中的更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Nothing changes in this file.</source>
        <translation>此文件中没有任何更改。</translation>
    </message>
</context>
<context>
    <name>purser::ToolLine</name>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>断开…</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>断开 %1</translation>
    </message>
    <message>
        <source>No integration is for a registry yet.</source>
        <translation>还没有与镜像仓库对应的集成。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n registry(ies) come(s) to Purser</source>
        <translation>
            <numerusform>%n 个镜像仓库中有 %1 个由 Purser 提供登录信息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Import logins…</source>
        <translation>导入登录信息…</translation>
    </message>
    <message>
        <source>Who serves which registry</source>
        <translation>各镜像仓库由谁提供登录信息</translation>
    </message>
    <message>
        <source>Changed %1 for %2.</source>
        <translation>已为 %2 更改 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 已恢复原样。</translation>
    </message>
</context>
<context>
    <name>purser::TopBar</name>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>账户设置</translation>
    </message>
    <message>
        <source>This computer has no network. Everything but the check still works.</source>
        <translation>此计算机未联网。除检查外，一切功能仍可使用。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Subscription: %1</source>
        <translation>订阅：%1</translation>
    </message>
</context>
<context>
    <name>purser::TypeBox</name>
    <message>
        <source>Integration Types</source>
        <translation>集成类型</translation>
    </message>
    <message>
        <source>Find an integration type</source>
        <translation>查找集成类型</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No integration type</extracomment>
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>purser::TypeChooser</name>
    <message>
        <source>Integration Type</source>
        <translation>集成类型</translation>
    </message>
    <message>
        <source>None Selected</source>
        <extracomment>No family of types</extracomment>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Integration Family</source>
        <translation>集成系列</translation>
    </message>
    <message>
        <source>Types of one family do the same kind of work. Choosing a type alone is enough.</source>
        <translation>同一系列的类型用途相同。只选择类型即可。</translation>
    </message>
    <message>
        <source>What kind of registry or tool the credential is for. The fields below follow from it, and it cannot be changed later. Type a part of a name to find a type.</source>
        <translation>凭据所对应的镜像仓库或工具的类型。下方的字段由此决定，之后无法更改。输入名称的一部分即可查找类型。</translation>
    </message>
</context>
<context>
    <name>purser::UsedBy</name>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Reads the files of the projects anew</source>
        <translation>重新读取项目的文件</translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>正在重新查看项目的文件（%1/%n）…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing uses this integration yet.</source>
        <translation>尚无任何内容使用此集成。</translation>
    </message>
</context>
</TS>
