#include "app/accountfile/parcel.h"

#include <QCoro/QCoroFuture>
#include <QtConcurrentRun>

namespace purser {

QCoro::Task<PackedParcel> packParcel(AccountParcel parcel, Secret passphrase, int work)
{
    const auto pack = [parcel, passphrase, work]() -> PackedParcel {
        const Secret text = parcelText(parcel);
        if (text.size() > largestAccountFile) {
            return {.fault = AgeFault::TooMuchContent};
        }
        const auto file = sealAge(text, passphrase, work);
        if (!file) {
            return {.fault = file.error()};
        }
        return {.file = *file};
    };
    const QFuture<PackedParcel> packed = QtConcurrent::run(pack);
    co_return co_await packed;
}

QCoro::Task<ParcelReading> openParcel(QByteArray file, Secret passphrase)
{
    const auto open = [file, passphrase]() -> ParcelReading {
        const auto text = openAge(file, passphrase);
        if (!text) {
            return {.fault = text.error()};
        }
        return {.reading = readParcelText(*text)};
    };
    const QFuture<ParcelReading> opened = QtConcurrent::run(open);
    co_return co_await opened;
}

} // namespace purser
