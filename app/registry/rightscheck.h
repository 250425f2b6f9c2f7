#pragma once

#include "app/model/rights.h"
#include "app/registry/registryconversation.h"

#include <memory>

namespace purser {

// Finds out what a login may do to one repository without changing anything there.
class RightsCheck
{
public:
    // `repository` as repositoryName() gives it.
    RightsCheck(std::shared_ptr<RegistryConversation> conversation, const QString &repository, PushTrial trial,
        std::stop_token stop);

    QCoro::Task<RepositoryRights> run();

private:
    QCoro::Task<void> findPull();
    QCoro::Task<void> lookForEverybody();
    QCoro::Task<void> findPush();
    QCoro::Task<void> tryUpload();
    QCoro::Task<void> cancelUpload(HttpAnswer opened);

    void judgePull(const RegistryAnswer &answer);
    void judgePush(const RegistryAnswer &answer);
    void judgeUpload(const RegistryAnswer &answer);
    void fails(Right &right, const RegistryAnswer &answer);
    RegistryQuestion question(HttpMethod method, const QUrl &url, const QByteArray &actions) const;
    QUrl tagsAddress() const;

    std::shared_ptr<RegistryConversation> m_conversation;
    PushTrial m_trial;
    std::stop_token m_stop;
    RepositoryRights m_rights;
};

} // namespace purser
