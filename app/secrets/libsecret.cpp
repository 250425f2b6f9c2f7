#include "app/secrets/libsecret.h"

#include <QLibrary>

using namespace Qt::Literals;

namespace purser {

namespace {

// QtKeychain loads libsecret and, with it, GObject when the program runs; there is nothing to link with. These are
// the C signatures of what is used of them, with pointers to their objects left untyped.
using AsyncReady = void (*)(void *source, void *result, void *data);
using Disconnect = void (*)();
using GetBackend = void (*)(int flags, void *cancellable, AsyncReady callback, void *data);
using FinishGetBackend = void *(*)(void *result, void **error);
using Connect = unsigned long (*)(
    void *instance, const char *signal, void (*handler)(), void *data, void (*destroyed)(), int flags);
using StopEmission = void (*)(void *instance, const char *signal);

constexpr const char *signalOfProxy = "g-signal";

template <typename Function>
Function find(const QString &library, const char *name)
{
    return reinterpret_cast<Function>(QLibrary::resolve(library, 0, name));
}

template <typename Function>
Function findInLibsecret(const char *name)
{
    return find<Function>(u"secret-1"_s, name);
}

template <typename Function>
Function findInGObject(const char *name)
{
    return find<Function>(u"gobject-2.0"_s, name);
}

void onSignal(void *proxy, const char *, const char *, void *, void *)
{
    static const auto stopEmission = findInGObject<StopEmission>("g_signal_stop_emission_by_name");
    if (stopEmission) {
        stopEmission(proxy, signalOfProxy);
    }
}

void onBackend(void *, void *result, void *)
{
    const auto finish = findInLibsecret<FinishGetBackend>("secret_backend_get_finish");
    const auto connect = findInGObject<Connect>("g_signal_connect_data");
    void *const proxy = finish && connect ? finish(result, nullptr) : nullptr;
    if (proxy) {
        connect(proxy, signalOfProxy, reinterpret_cast<void (*)()>(onSignal), nullptr, nullptr, 0);
    }
}

} // namespace

void disconnectLibsecret()
{
    if (const auto disconnect = findInLibsecret<Disconnect>("secret_service_disconnect")) {
        disconnect();
    }
}

void silenceLibsecret()
{
    if (const auto getBackend = findInLibsecret<GetBackend>("secret_backend_get")) {
        getBackend(0, nullptr, onBackend, nullptr);
    }
}

} // namespace purser
