#pragma once

#include "app/model/listing.h"
#include "app/registry/namespage.h"
#include "app/registry/pagelink.h"
#include "app/registry/registryconversation.h"

#include <QSet>

#include <functional>
#include <memory>

namespace purser {

struct ListingLimits
{
    qsizetype pages = 1000;
    qsizetype names = 200'000;
};

// Reads a list page by page, as far as the limits let it: a registry can make one that never ends.
class RegistryListing
{
public:
    // Called with what is new in each page, as it arrives.
    using OnNames = std::function<void(const QStringList &)>;

    // `repository` as repositoryName() gives it; empty: the repositories themselves.
    RegistryListing(std::shared_ptr<RegistryConversation> conversation, const QString &repository,
        const OnNames &onNames, std::stop_token stop, ListingLimits limits = {});

    QCoro::Task<Listing> run();

private:
    struct Page
    {
        QUrl url = {};
        NamesPage content = {};
        QByteArray link = {};
    };

    QCoro::Task<void> readRest(Page page);
    QCoro::Task<RegistryAnswer> ask(QUrl url);
    QCoro::Task<std::optional<Page>> read(QUrl url, RegistryAnswer answer);
    bool take(const Page &page);
    bool mayGoOn(const PageLink &next, qsizetype pages);
    void judge(const RegistryAnswer &answer);
    QUrl pageOf(int entries) const;
    RegistryQuestion question(const QUrl &url) const;
    bool isCatalog() const { return m_listing.repository.isEmpty(); }

    std::shared_ptr<RegistryConversation> m_conversation;
    OnNames m_onNames;
    std::stop_token m_stop;
    ListingLimits m_limits;
    Listing m_listing;
    QSet<QString> m_names;
    QSet<QUrl> m_pages;
};

} // namespace purser
