#include "app/registry/serverwords.h"

#include "app/model/displaytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr auto mask = u"•••";

QJsonObject object(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QString wordsOf(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    const QJsonObject error = value.toObject();
    for (const auto key : {"message"_L1, "detail"_L1, "details"_L1, "error_description"_L1, "Message"_L1, "error"_L1,
             "errorMessage"_L1, "code"_L1, "__type"_L1}) {
        if (const QJsonValue member = error.value(key); member.isString() && !member.toString().isEmpty()) {
            return member.toString();
        }
    }
    return {};
}

QString jsonWords(const QJsonObject &answer)
{
    const QJsonArray errors = answer.value("errors"_L1).toArray();
    QStringList words;
    for (const QJsonValue &error : errors) {
        words.append(wordsOf(error));
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words.isEmpty() ? wordsOf(answer) : words.join(u"; "_s);
}

// A page for people says in its title what it is.
QString pageTitle(const QString &page)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return title.match(page.left(16 * 1024)).captured(1);
}

QString escapedForJson(const QString &text)
{
    const QString document =
        QString::fromUtf8(QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact)); // ["…"]
    return document.sliced(2).chopped(2);
}

void addForms(QStringList &forms, const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const QByteArray base64 = bytes.toBase64(QByteArray::OmitTrailingEquals);
    const QByteArray base64Url = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QString encoded = QString::fromLatin1(bytes.toPercentEncoding());
    forms << text << QString::fromLatin1(bytes) << QString::fromLatin1(base64) << QString::fromLatin1(base64Url)
          << encoded << QString(encoded).replace("%20"_L1, "+"_L1) << escapedForJson(text) << text.toHtmlEscaped()
          << QString::fromLatin1(bytes.toHex());
}

} // namespace

void Redactor::add(const Secret &secret)
{
    addForms(m_forms, secret.expose());
    m_forms.removeAll(QString());
    m_forms.removeDuplicates();
    std::ranges::sort(m_forms, std::ranges::greater(), &QString::size);
}

void Redactor::add(const QString &userName, const Secret &password)
{
    if (!password.isEmpty()) {
        add(password);
        add(Secret(userName.toUtf8() + ':' + password.expose()));
    }
}

QString Redactor::clean(const QString &text) const
{
    constexpr qsizetype tooShortToMask = 4;
    QString cleaned = text;
    for (const QString &form : m_forms) {
        if (form.size() < tooShortToMask && cleaned.contains(form, Qt::CaseInsensitive)) {
            return {};
        }
        cleaned.replace(form, QString::fromUtf16(mask), Qt::CaseInsensitive);
    }
    return cleaned;
}

QString serverWords(const HttpAnswer &answer, const Redactor &redactor)
{
    // Cut only after the secret is out: half of it could not be recognised any more.
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isNull()) {
        return displayText(redactor.clean(jsonWords(document.object())));
    }
    const QString text = QString::fromUtf8(answer.body).trimmed();
    const bool isPage = text.startsWith(u'<') || answer.header("Content-Type"_ba).toLower().contains("html");
    return displayText(redactor.clean(isPage ? pageTitle(text) : text));
}

QStringList errorCodes(const HttpAnswer &answer)
{
    QStringList codes;
    const QJsonArray errors = object(answer).value("errors"_L1).toArray();
    for (const QJsonValue &error : errors) {
        codes.append(error.toObject().value("code"_L1).toString());
    }
    return codes;
}

} // namespace purser
