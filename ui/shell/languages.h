#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace purser {

// A language that Purser speaks.
struct Language
{
    QString code = {}; // "pt_BR", as its file of translations is called
    QString name = {}; // in that language itself
};

const QList<Language> &languages();
bool isLanguage(const QString &code);

// The one of them that the desktop is set to, else English.
QString desktopLanguage();

// From here on texts, dates, numbers and the direction are those of the language; of the desktop's own language those
// of its country. May be called again at any time. What is already on screen stays as it is.
void speak(const QString &code);
// The code of that language.
QString spokenLanguage();

} // namespace purser
