#pragma once

#include <QString>

class QWidget;

// The pages of the gallery: a list, a form, and the kit of all controls.
QWidget *listPage();
QWidget *formPage();
QWidget *kitPage();

// The texts of a language whose words are longer.
extern bool german;
QString words(const char *english, const char *longer);
