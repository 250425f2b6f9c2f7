#include "app/account/account.h"
#include "app/clients/defaultmark.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/output.h"

namespace purser {

QCoro::Task<ExitCode> setDefault(Account &account, Integration integration, Request request)
{
    const QString id = integration.id;
    Result<Done> done = Done();
    if (request.clear) {
        done = co_await account.integrations().unmarkDefault(id);
    } else {
        done = co_await makeDefault(account, id);
    }
    co_return done ? ExitCode::Done : fail(done.error());
}

} // namespace purser
