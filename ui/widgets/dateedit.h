#pragma once

#include <QLineEdit>

class QDate;
class QToolButton;

namespace purser {

// As the locale writes it in short, with the year in full.
QString dateText(const QDate &date);

// A line for a date that may be left empty: typed as the locale writes it or as ISO 8601, or picked from a calendar.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    // ISO 8601, "2027-01-31". What is no date is given and shown as it is: nothing typed is lost.
    QString value() const;
    void setValue(const QString &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openCalendar();
    void placeButton();

    QToolButton *m_button;
};

} // namespace purser
