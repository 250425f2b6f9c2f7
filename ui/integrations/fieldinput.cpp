#include "ui/integrations/fieldinput.h"

#include "app/types/certificates.h"
#include "ui/integrations/keyfacts.h"
#include "ui/widgets/certificatesedit.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/proxyedit.h"

#include <QLineEdit>

namespace purser {

namespace {

FieldInput makeLine(const Field &field, const std::function<void()> &changed, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setPlaceholderText(placeholder(field));
    if (field.kind == Field::Kind::Address) {
        line->setLayoutDirection(Qt::LeftToRight);
        line->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    }
    QObject::connect(line, &QLineEdit::textChanged, line, changed);
    return {.widget = line,
        .value = [line] { return line->text(); },
        .setValue = [line](const QString &value) { line->setText(value); }};
}

FieldInput makeChoice(const Field &field, const std::function<void()> &changed, QWidget *parent)
{
    auto *choice = new ChoiceEdit(field.choices, placeholder(field), parent);
    QObject::connect(choice, &QComboBox::editTextChanged, choice, changed);
    return {.widget = choice,
        .value = [choice] { return choice->currentText(); },
        .setValue = [choice](const QString &value) { choice->setEditText(value); }};
}

FieldInput makeDate(const std::function<void()> &changed, QWidget *parent)
{
    auto *date = new DateEdit(parent);
    QObject::connect(date, &QLineEdit::textChanged, date, changed);
    return {.widget = date,
        .value = [date] { return date->value(); },
        .setValue = [date](const QString &value) { date->setValue(value); }};
}

FieldInput makeProxy(const std::function<void()> &changed, QWidget *parent)
{
    auto *proxy = new ProxyEdit(parent);
    QObject::connect(proxy, &ProxyEdit::changed, proxy, changed);
    return {.widget = proxy,
        .value = [proxy] { return proxy->value(); },
        .setValue = [proxy](const QString &value) { proxy->setValue(value); }};
}

FieldInput makeCertificates(const std::function<void()> &changed, QWidget *parent)
{
    auto *certificates = new CertificatesEdit({.text = certificateText, .facts = certificateLines}, parent);
    QObject::connect(certificates, &CertificatesEdit::changed, certificates, changed);
    return {.widget = certificates,
        .value = [certificates] { return certificates->value(); },
        .setValue = [certificates](const QString &value) { certificates->setValue(value); },
        .problem = [certificates] { return certificates->problem(); }};
}

} // namespace

FieldInput makeFieldInput(const Field &field, const std::function<void()> &changed, QWidget *parent)
{
    switch (field.kind) {
    case Field::Kind::Choice:
        return makeChoice(field, changed, parent);
    case Field::Kind::Date:
        return makeDate(changed, parent);
    case Field::Kind::Proxy:
        return makeProxy(changed, parent);
    case Field::Kind::Certificates:
        return makeCertificates(changed, parent);
    default:
        return makeLine(field, changed, parent);
    }
}

} // namespace purser
