#include "ui/exchange/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

using namespace Qt::Literals;

namespace purser {

namespace {

const QString ownMark = u"application/x-purser-secret"_s;

// What is there now may be somebody else's.
void clearOwn(const QByteArray &mark)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *there = clipboard->mimeData();
    if (there && there->data(ownMark) == mark) {
        clipboard->clear();
    }
}

} // namespace

void copySecret(const Secret &secret, std::chrono::milliseconds stays)
{
    static int copies = 0;
    const QByteArray mark = QByteArray::number(++copies);
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.expose()));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    data->setData(ownMark, mark);
    QGuiApplication::clipboard()->setMimeData(data);
    QTimer::singleShot(stays, qApp, [mark] { clearOwn(mark); });
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, qApp, [mark] { clearOwn(mark); });
}

} // namespace purser
