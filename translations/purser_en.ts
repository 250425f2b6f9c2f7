<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CheckSentences</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dependents</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntegrationType</name>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
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
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n picture(s) in %1 s</source>
        <translation>
            <numerusform>%n picture in %1 s</numerusform>
            <numerusform>%n pictures in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionList</name>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%n orphan</numerusform>
            <numerusform>%n orphans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The account integration behind %n of these is(are) gone: what uses it cannot log in. Open the subscription to choose another.</source>
        <translation>
            <numerusform>The account integration behind %n of these is gone: what uses it cannot log in. Open the subscription to choose another.</numerusform>
            <numerusform>The account integrations behind %n of these are gone: what uses them cannot log in. Open the subscription to choose others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionModel</name>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integration</numerusform>
            <numerusform>%n integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orphan(s)</source>
        <translation>
            <numerusform>%1, %n orphan</numerusform>
            <numerusform>%1, %n orphans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Expired %n day ago</numerusform>
            <numerusform>Expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integration</numerusform>
            <numerusform>%n integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n environment</numerusform>
            <numerusform>%n environments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckHistory</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::CheckProgress</name>
    <message numerus="yes">
        <source>%1 of %n checked</source>
        <translation>
            <numerusform>%1 of %n checked</numerusform>
            <numerusform>%1 of %n checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checked, %2 failing</source>
        <translation>
            <numerusform>%1 of %n checked, %2 failing</numerusform>
            <numerusform>%1 of %n checked, %2 failing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::DeleteDialog</name>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>%n dependency</numerusform>
            <numerusform>%n dependencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) only mention(s) it and block(s) nothing.</source>
        <translation>
            <numerusform>%n more place only mentions it and blocks nothing.</numerusform>
            <numerusform>%n more places only mention it and block nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>Looking again at the files of %1 of %n project…</numerusform>
            <numerusform>Looking again at the files of %1 of %n projects…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::DependencyText</name>
    <message numerus="yes">
        <source>Used by %n thing(s) of this subscription: release these first.</source>
        <translation>
            <numerusform>Used by %n thing of this subscription: release it first.</numerusform>
            <numerusform>Used by %n things of this subscription: release these first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::DisableDialog</name>
    <message numerus="yes">
        <source>%n dependency(s)</source>
        <translation>
            <numerusform>%n dependency</numerusform>
            <numerusform>%n dependencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(s), none of which is in the way</source>
        <translation>
            <numerusform>%n dependency, which is not in the way</numerusform>
            <numerusform>%n dependencies, none of which is in the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n entered by hand</source>
        <translation>
            <numerusform>Release the one entered by hand</numerusform>
            <numerusform>Release %n entered by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ExportDialog</name>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go to the clipboard, where every program of yours can read them.</source>
        <translation>
            <numerusform>The secrets of %n integration go to the clipboard, where every program of yours can read them.</numerusform>
            <numerusform>The secrets of %n integrations go to the clipboard, where every program of yours can read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n integration(s) go into this file as they are. Whoever can read it, or a copy of it, has these logins.</source>
        <translation>
            <numerusform>The secrets of %n integration go into this file as they are. Whoever can read it, or a copy of it, has this login.</numerusform>
            <numerusform>The secrets of %n integrations go into this file as they are. Whoever can read it, or a copy of it, has these logins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ExportWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Import %n</numerusform>
            <numerusform>Import %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 of %n login(s)…</source>
        <translation>
            <numerusform>Imported %1 of %n login…</numerusform>
            <numerusform>Imported %1 of %n logins…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) imported.</source>
        <translation>
            <numerusform>%n login imported.</numerusform>
            <numerusform>%n logins imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) removed from files.</source>
        <translation>
            <numerusform>%n password removed from files.</numerusform>
            <numerusform>%n passwords removed from files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::IntegrationTable</name>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>Check %n selected</numerusform>
            <numerusform>Check %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected…</source>
        <translation>
            <numerusform>Export %n selected…</numerusform>
            <numerusform>Export %n selected…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::IntegrationUses</name>
    <message numerus="yes">
        <source>In %n subscription(s) it has another name, since its own was taken there.</source>
        <translation>
            <numerusform>In %n subscription it has another name, since its own was taken there.</numerusform>
            <numerusform>In %n subscriptions it has another name, since its own was taken there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::IntegrationsPage</name>
    <message numerus="yes">
        <source>Cancelled when %1 of %n were checked: %2 accepted, %3 failing.</source>
        <translation>
            <numerusform>Cancelled when %1 of %n were checked: %2 accepted, %3 failing.</numerusform>
            <numerusform>Cancelled when %1 of %n were checked: %2 accepted, %3 failing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n accepted, %2 failing.</source>
        <translation>
            <numerusform>%1 of %n accepted, %2 failing.</numerusform>
            <numerusform>%1 of %n accepted, %2 failing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no registry to ask.</source>
        <translation>
            <numerusform>%n has no registry to ask.</numerusform>
            <numerusform>%n have no registry to ask.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n selected</source>
        <translation>
            <numerusform>Check %n selected</numerusform>
            <numerusform>Check %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ReleasePlanView</name>
    <message numerus="yes">
        <source>%n of them stay(s) until the files are changed by hand:</source>
        <translation>
            <numerusform>%n stays until its file is changed by hand:</numerusform>
            <numerusform>%n stay until the files are changed by hand:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Reminders</name>
    <message numerus="yes">
        <source>%n integration(s) expire within 14 days, or have expired.</source>
        <translation>
            <numerusform>%n integration expires within 14 days, or has expired.</numerusform>
            <numerusform>%n integrations expire within 14 days, or have expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) are not accepted any more.</source>
        <translation>
            <numerusform>%n integration is not accepted any more.</numerusform>
            <numerusform>%n integrations are not accepted any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SecretTextEdit</name>
    <message numerus="yes">
        <source>%1, %Ln byte(s)</source>
        <translation>
            <numerusform>%1, %Ln byte</numerusform>
            <numerusform>%1, %Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::StatusLine</name>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integration</numerusform>
            <numerusform>%n integrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionChooser</name>
    <message numerus="yes">
        <source>%n subscription(s) selected</source>
        <translation>
            <numerusform>%n subscription selected</numerusform>
            <numerusform>%n subscriptions selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionIntegrationForm</name>
    <message numerus="yes">
        <source>Renaming does not change files: %n file(s) still say(s) %1.</source>
        <translation>
            <numerusform>Renaming does not change files: %n file still says %1.</numerusform>
            <numerusform>Renaming does not change files: %n files still say %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SubscriptionOverviewPage</name>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%n orphaned</numerusform>
            <numerusform>%n orphaned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The account integrations behind %n of these are gone: what uses them cannot log in.</source>
        <translation>
            <numerusform>The account integration behind %n of these is gone: what uses it cannot log in.</numerusform>
            <numerusform>The account integrations behind %n of these are gone: what uses them cannot log in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::TagsPane</name>
    <message numerus="yes">
        <source>%n tag(s) so far</source>
        <translation>
            <numerusform>%n tag so far</numerusform>
            <numerusform>%n tags so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ToolLine</name>
    <message numerus="yes">
        <source>%1 of %n registry(ies) come(s) to Purser</source>
        <translation>
            <numerusform>%1 of %n registry comes to Purser</numerusform>
            <numerusform>%1 of %n registries come to Purser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::UsedBy</name>
    <message numerus="yes">
        <source>Looking again at the files of %1 of %n project(s)…</source>
        <translation>
            <numerusform>Looking again at the files of %1 of %n project…</numerusform>
            <numerusform>Looking again at the files of %1 of %n projects…</numerusform>
        </translation>
    </message>
</context>
</TS>
