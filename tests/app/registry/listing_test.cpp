#include "app/model/listingsentences.h"
#include "app/registry/registrylisting.h"
#include "tests/app/registry/checking.h"
#include "tests/app/registry/stockedregistry.h"
#include "tests/support/internet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::Literals;

namespace purser {

namespace {

using End = Listing::End;

const QByteArray tagsPath = "/v2/acme/web/tags/list"_ba;

Listing listingOf(const RegistryLogin &login, const QString &repository, const RegistryListing::OnNames &onNames = {},
    std::stop_token stop = {}, ListingLimits limits = {})
{
    Http http(quickLimits);
    RegistryClient client(http);
    const auto conversation = std::make_shared<RegistryConversation>(http, client, login);
    RegistryListing listing(conversation, repository, onNames, stop, limits);
    return QCoro::waitFor(listing.run());
}

Listing tagsOf(const FakeRegistry &registry, const RegistryListing::OnNames &onNames = {})
{
    return listingOf(loginTo(registry.url()), u"acme/web"_s, onNames);
}

// With the guards near enough to be reached.
Listing guardedTagsOf(const FakeRegistry &registry)
{
    return listingOf(loginTo(registry.url()), u"acme/web"_s, {}, {}, {.pages = 20, .names = 2000});
}

FakeAnswer page(const QStringList &tags, const QByteArray &link = {})
{
    const QJsonObject body {{u"name"_s, u"acme/web"_s}, {u"tags"_s, QJsonArray::fromStringList(tags)}};
    const FakeAnswer answer = FakeAnswer::json(200, QJsonDocument(body).toJson());
    return link.isEmpty() ? answer : answer.with("Link"_ba, link);
}

int queried(const FakeRequest &request, const QString &item)
{
    return QUrlQuery(QString::fromUtf8(request.query)).queryItemValue(item).toInt();
}

// As distribution 3 and others do: `total` tags, at most `most` a page.
void paginate(FakeRegistry &registry, int total, int most)
{
    registry.changeAnswers([total, most](const FakeRequest &request, FakeAnswer &said) {
        if (request.path != tagsPath) {
            return;
        }
        const int first = queried(request, u"last"_s);
        const int end = std::min({total, first + queried(request, u"n"_s), first + most});
        QStringList tags;
        for (int number = first + 1; number <= end; ++number) {
            tags << QString::number(number);
        }
        const QByteArray last = QByteArray::number(end);
        const QByteArray n = QByteArray::number(queried(request, u"n"_s));
        said = page(tags, end < total ? "<" + tagsPath + "?last=" + last + "&n=" + n + ">; rel=\"next\"" : ""_ba);
    });
}

} // namespace

TEST(Listing, onePage)
{
    FakeRegistry registry;
    admitAlice(registry);
    registry.answerWith(tagsPath, page({u"1.0"_s, u"latest"_s, u"1.0"_s, u"bad tag\n; rm -rf"_s}));
    const Listing listing = tagsOf(registry);
    EXPECT_EQ(listing.names, QStringList({u"1.0"_s, u"latest"_s}));
    EXPECT_EQ(listing.end, End::Complete);
    EXPECT_EQ(listing.leftOut, 1);
    EXPECT_EQ(registry.requests(tagsPath).size(), 1);
}

TEST(Listing, showsSomeAtOnceAndThenReadsLargePages)
{
    FakeRegistry registry;
    admitAlice(registry);
    paginate(registry, 2500, 1000);
    QList<qsizetype> arrivals;
    const Listing listing = tagsOf(registry, [&](const QStringList &names) { arrivals << names.size(); });
    EXPECT_EQ(listing.names.size(), 2500);
    EXPECT_EQ(listing.end, End::Complete);
    EXPECT_EQ(arrivals, QList<qsizetype>({100, 900, 1000, 500}));
    EXPECT_EQ(registry.requests(tagsPath).size(), 4);
}

TEST(Listing, goesOnInSmallPagesWhereThereAreNoLargeOnes)
{
    FakeRegistry registry;
    admitAlice(registry);
    paginate(registry, 250, 100);
    const Listing listing = tagsOf(registry);
    EXPECT_EQ(listing.names.size(), 250);
    EXPECT_EQ(listing.end, End::Complete);
}

TEST(Listing, aQuayIsNotAskedForLargePages)
{
    FakeRegistry registry;
    admitAlice(registry);
    paginate(registry, 250, 100);
    RegistryLogin login = loginTo(registry.url());
    login.server = ServerKind::Quay;
    EXPECT_EQ(listingOf(login, u"acme/web"_s).names.size(), 250);
    EXPECT_EQ(registry.requests(tagsPath).size(), 3);
}

TEST(Listing, ofOddAnswers)
{
    struct Row
    {
        QByteArray body;
        End end;
        qsizetype size;
    };
    const QList<Row> rows {{R"({"name":"acme/web","tags":null})"_ba, End::Complete, 0},
        {R"({"name":"acme/web"})"_ba, End::Complete, 0}, {R"({"tags":"none"})"_ba, End::Unreadable, 0},
        {R"(["1.0"])"_ba, End::Unreadable, 0}, {"<html>"_ba, End::Unreadable, 0}, {""_ba, End::Unreadable, 0},
        {R"({"tags":["1.0",7,null],"manifest":{"sha256:1":{}},"child":[]})"_ba, End::Complete, 1}};
    for (const Row &row : rows) {
        FakeRegistry registry;
        admitAlice(registry);
        registry.answerWith(tagsPath, FakeAnswer {200, {{"Content-Type"_ba, "text/plain"_ba}}, row.body});
        const Listing listing = tagsOf(registry);
        EXPECT_EQ(listing.end, row.end) << row.body.constData();
        EXPECT_EQ(listing.names.size(), row.size) << row.body.constData();
    }
}

TEST(Listing, ofRefusals)
{
    struct Row
    {
        int status;
        End tags;
        End catalog;
    };
    for (const Row &row : QList<Row> {{401, End::Hidden, End::NotOffered}, {403, End::Forbidden, End::NotOffered},
             {404, End::Hidden, End::NotOffered}, {405, End::Failed, End::NotOffered}, {503, End::Failed, End::Failed},
             {429, End::Failed, End::Failed}}) {
        FakeRegistry registry;
        admitAlice(registry);
        registry.answerWith(tagsPath, FakeAnswer::json(row.status, "{}"_ba));
        registry.answerWith("/v2/_catalog"_ba, FakeAnswer::json(row.status, "{}"_ba));
        const Listing tags = tagsOf(registry);
        EXPECT_EQ(tags.end, row.tags) << row.status;
        EXPECT_FALSE(message(tags).isEmpty());
        EXPECT_FALSE(advice(tags).isEmpty());
        EXPECT_EQ(listingOf(loginTo(registry.url()), {}).end, row.catalog) << row.status;
    }
}

TEST(Listing, ofRepositories)
{
    FakeRegistry registry;
    admitAlice(registry);
    registry.answerWith("/v2/_catalog"_ba, FakeAnswer::json(200, R"({"repositories":["acme/web","b","../x","A"]})"_ba));
    const Listing listing = listingOf(loginTo(registry.url()), {});
    EXPECT_EQ(listing.names, QStringList({u"acme/web"_s, u"b"_s}));
    EXPECT_EQ(listing.leftOut, 2);
}

TEST(Listing, endlessOnesEnd)
{
    FakeRegistry registry;
    admitAlice(registry);
    int number = 0;
    const QByteArray same = "<" + tagsPath + "?n=1000&last=x>; rel=next";
    // The same page for ever, under an address of its own each time, with and without something new.
    for (const bool isNew : {false, true}) {
        registry.changeAnswers([&](const FakeRequest &request, FakeAnswer &said) {
            ++number;
            const QByteArray next = "<" + tagsPath + "?last=" + QByteArray::number(number) + ">; rel=\"next\"";
            said = request.path == tagsPath ? page({isNew ? QString::number(number) : u"1.0"_s}, next) : said;
        });
        registry.forget();
        EXPECT_EQ(guardedTagsOf(registry).end, isNew ? End::TooManyPages : End::InCircles);
        EXPECT_LE(registry.requests(tagsPath).size(), 22);
    }
    registry.changeAnswers([&](const FakeRequest &request, FakeAnswer &said) {
        said = request.path == tagsPath ? page({QString::number(++number)}, same) : said;
    });
    registry.forget();
    EXPECT_EQ(tagsOf(registry).end, End::InCircles);
    EXPECT_LE(registry.requests(tagsPath).size(), 4);
}

TEST(Listing, aLongListEnds)
{
    FakeRegistry registry;
    admitAlice(registry);
    registry.changeAnswers([](const FakeRequest &request, FakeAnswer &said) {
        const int first = queried(request, u"last"_s);
        QStringList tags;
        for (int number = first; number < first + 300; ++number) {
            tags << QString::number(number);
        }
        const QByteArray next = "<" + tagsPath + "?last=" + QByteArray::number(first + 300) + ">; rel=\"next\"";
        said = request.path == tagsPath ? page(tags, next) : said;
    });
    const Listing listing = guardedTagsOf(registry);
    EXPECT_EQ(listing.end, End::TooManyNames);
    EXPECT_EQ(listing.names.size(), 2000);
}

TEST(Listing, aPageWithoutAnEndIsRefused)
{
    FakeRegistry registry;
    admitAlice(registry);
    registry.answerWith(tagsPath, FakeAnswer::json(200, R"({"tags":[")"_ba + QByteArray(9 * 1024 * 1024, 'a')));
    const Listing listing = tagsOf(registry);
    EXPECT_EQ(listing.end, End::Failed);
    ASSERT_TRUE(listing.failure);
    EXPECT_EQ(listing.failure->cause, CheckCause::AnswerTooLarge);
}

TEST(Listing, doesNotFollowToAnotherHost)
{
    FakeRegistry elsewhere;
    for (const QByteArray &target : {QByteArray(elsewhere.url().toEncoded() + tagsPath),
             "https://evil.example.com/v2/"_ba, "file:///etc/passwd"_ba}) {
        FakeRegistry registry;
        admitAlice(registry);
        registry.answerWith(tagsPath, page({u"1.0"_s}, '<' + target + ">; rel=\"next\""));
        const Listing listing = tagsOf(registry);
        EXPECT_EQ(listing.end, End::LinkedAway);
        EXPECT_EQ(listing.names, QStringList {u"1.0"_s});
        EXPECT_TRUE(message(listing).contains(listing.otherHost));
        EXPECT_EQ(registry.requests(tagsPath).size(), 1);
    }
    EXPECT_TRUE(elsewhere.requests().isEmpty());
}

TEST(Listing, keepsWhatWasReadBeforeAFailure)
{
    FakeRegistry registry;
    admitAlice(registry);
    registry.changeAnswers([](const FakeRequest &request, FakeAnswer &said) {
        if (request.path == tagsPath) {
            said = request.query.contains("last") ? FakeAnswer {503, {}, "down"_ba}
                                                  : page({u"1.0"_s}, "<?last=1>; rel=next"_ba);
        }
    });
    const Listing listing = tagsOf(registry);
    EXPECT_EQ(listing.end, End::Failed);
    EXPECT_EQ(listing.names, QStringList {u"1.0"_s});
}

TEST(Listing, isCancelled)
{
    FakeRegistry registry;
    admitAlice(registry);
    std::stop_source stop;
    registry.changeAnswers([&](const FakeRequest &request, FakeAnswer &said) {
        if (request.path == tagsPath) {
            stop.request_stop();
            said.delivery = FakeAnswer::Delivery::Never;
        }
    });
    const Listing listing = listingOf(loginTo(registry.url()), u"acme/web"_s, {}, stop.get_token());
    EXPECT_EQ(listing.end, End::Cancelled);
}

TEST(Listing, ofDockerHubsOfficialImagesAndItsTokenService)
{
    Internet internet;
    internet.put(u"registry-1.docker.io"_s, [](const FakeRequest &request) {
        if (request.headers.value("authorization") == "Bearer hub-token") {
            return page({u"1.27"_s});
        }
        return FakeAnswer::json(401, "{}"_ba)
            .with("WWW-Authenticate"_ba,
                "Bearer realm=\"https://auth.docker.io/token\",service=\"registry.docker.io\""_ba);
    });
    internet.put(u"auth.docker.io"_s,
        [](const FakeRequest &) { return FakeAnswer::json(200, R"({"token":"hub-token","expires_in":300})"_ba); });
    RegistryLogin login = loginTo(QUrl(u"https://registry-1.docker.io"_s));
    login.server = ServerKind::DockerHub;
    login.route = internet.route();
    const Listing listing = listingOf(login, u"docker.io/nginx:latest"_s);
    EXPECT_EQ(listing.repository, u"library/nginx"_s);
    EXPECT_EQ(listing.names, QStringList {u"1.27"_s});
    EXPECT_EQ(internet.requestsTo(u"registry-1.docker.io"_s).last().path, "/v2/library/nginx/tags/list"_ba);
    EXPECT_EQ(internet.hostsThatSaw(login.password.expose()), QStringList {u"auth.docker.io"_s});
}

} // namespace purser
