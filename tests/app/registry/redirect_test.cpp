#include "app/registry/redirect.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

TEST(Redirect, IsDecided)
{
    struct Case
    {
        QString original;
        QString current;
        QByteArray location;
        bool isAllowed;
        bool keepsAuthorization = false;
    };
    const QString home = u"https://h.example.com/v2"_s;
    const Case cases[] = {
        {home, home, "/v2/", true, true},
        {home, home, "https://h.example.com:443/v2/", true, true},
        {home, home, "https://H.EXAMPLE.com/v2/", true, true},
        {home, home, "?x=1", true, true},
        // another origin gets nothing
        {home, home, "https://other.example.com/v2/", true, false},
        {home, home, "https://h.example.com:8443/v2/", true, false},
        {home, home, "https://h.example.com.evil.com/", true, false},
        {home, home, "//other.example.com/v2/", true, false},
        {u"http://127.0.0.1:5000/"_s, u"http://127.0.0.1:5000/"_s, "http://127.0.0.1:5001/", true, false},
        {u"http://127.0.0.1:5000/"_s, u"http://127.0.0.1:5000/"_s, "https://127.0.0.1:5000/", true, false},
        // nor does the first one when somebody else leads back
        {home, u"https://other.example.com/"_s, "https://h.example.com/v2/", true, false},
        // never out of TLS, into other networks, or to what is no web address
        {home, home, "http://h.example.com/v2/", false},
        {u"http://127.0.0.1:5000/"_s, u"https://h.example.com/"_s, "http://127.0.0.1:5000/", false},
        {home, home, "https://169.254.169.254/latest", false},
        {home, home, "https://127.0.0.1/", false},
        {home, home, "https://localhost/", false},
        {home, home, "https://[::1]/", false},
        {u"http://127.0.0.1:5000/"_s, u"http://127.0.0.1:5000/"_s, "http://plain.example.com/", false},
        {home, home, "https://u:p@h.example.com/v2/", false},
        {home, home, "file:///etc/passwd", false},
        {home, home, "data:text/plain,x", false},
        {home, home, "javascript:alert(1)", false},
        {home, home, "https://", false},
        {home, home, "", false},
        {home, home, "https://h.example.com:99999/", false},
        {home, home, "https://bad host/", false},
    };
    for (const Case &each : cases) {
        SCOPED_TRACE(each.current.toStdString() + " -> " + each.location.toStdString());
        const Redirect redirect = decideRedirect(QUrl(each.original), QUrl(each.current), each.location, 1, {});
        EXPECT_EQ(redirect.isAllowed, each.isAllowed);
        EXPECT_EQ(redirect.keepsAuthorization, each.keepsAuthorization);
    }
}

TEST(Redirect, EndsAfterFiveHops)
{
    const QUrl url(u"https://h/v2/"_s);
    EXPECT_TRUE(decideRedirect(url, url, "/a"_ba, 5, {}).isAllowed);
    EXPECT_FALSE(decideRedirect(url, url, "/a"_ba, 6, {}).isAllowed);
}

TEST(Redirect, LeavesTheFragmentBehind)
{
    const QUrl url(u"https://h/v2/"_s);
    EXPECT_EQ(decideRedirect(url, url, "/a?b=%2B#c"_ba, 1, {}).target.toEncoded(), "https://h/a?b=%2B"_ba);
}

} // namespace purser
