#pragma once

#include "app/model/registrylogin.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <utility>

namespace purser {

// A call of an AWS service, as it will be sent.
struct AwsCall
{
    QByteArray method = {};
    QUrl url = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; // all that get signed, Host and X-Amz-Date among them
    QByteArray body = {};
    QByteArray region = {}; // "eu-central-1"
    QByteArray service = {}; // "ecr"
    QDateTime time = {}; // UTC; Amazon allows five minutes of difference to its own
};

// Signature Version 4 (AWS IAM User Guide, "Create a signed AWS API request"), in the stages of which it consists.
QByteArray awsTime(const QDateTime &time); // "20150830T123600Z", the value of X-Amz-Date
QByteArray awsCanonicalRequest(const AwsCall &call);
QByteArray awsStringToSign(const AwsCall &call);

// The value of the Authorization header.
QByteArray awsAuthorization(const AwsCall &call, const AwsKeys &keys);

} // namespace purser
