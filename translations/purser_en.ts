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
</context>
<context>
    <name>purser::IntegrationFormPage</name>
    <message numerus="yes">
        <source>%1 is(are) still empty</source>
        <translation>
            <numerusform>%1 is still empty</numerusform>
            <numerusform>%1 are still empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::IntegrationsPage</name>
    <message numerus="yes">
        <source>%1 of %n accepted</source>
        <translation>
            <numerusform>%1 of %n accepted</numerusform>
            <numerusform>%1 of %n accepted</numerusform>
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
    <name>purser::SubscriptionsPage</name>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integration</numerusform>
            <numerusform>%n integrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::UndoHistory</name>
    <message numerus="yes">
        <source>Released %n use(s).</source>
        <translation>
            <numerusform>Released %n use.</numerusform>
            <numerusform>Released %n uses.</numerusform>
        </translation>
    </message>
</context>
</TS>
