#include "app/clients/helperexplanation.h"

using namespace Qt::Literals;

namespace purser {

namespace {

QString said(const HelperAnswer &answer)
{
    return QString::fromUtf8(answer.output).trimmed();
}

} // namespace

QCoro::Task<HelperExplanation> explainHelper(Account &account, QString server, QString subscription, QString folder)
{
    HelperExplanation explanation;
    const std::expected<HelperServer, HelperAnswer> parsed = readHelperServer(server.toUtf8());
    if (!parsed) {
        explanation.said = said(parsed.error());
        explanation.isNotFound = explanation.said == notFoundText;
        co_return explanation;
    }
    explanation.server = parsed->path.isEmpty() ? parsed->host : QString(parsed->host + u'/' + parsed->path);
    HelperDecider decider(account, subscription, folder);
    const auto decision = co_await decider.decide(*parsed);
    if (!decision) {
        explanation.said = said(decision.error());
        co_return explanation;
    }
    if (decision->choice) {
        explanation.integration = decision->choice->integration.name;
        explanation.why = reasonText(decision->choice->reason);
    } else {
        explanation.said = said(refusal(*decision));
        explanation.isNotFound = decision->equals.isEmpty();
    }
    for (const UseCandidate &each : decision->equals) {
        explanation.others.append({.name = each.name, .why = lossText(HelperReason::OnlyOne)});
    }
    for (const HelperLoss &loss : decision->losses) {
        explanation.others.append({.name = loss.integration.name, .why = lossText(loss.reason)});
    }
    co_return explanation;
}

} // namespace purser
