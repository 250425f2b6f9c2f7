#include "app/types/awskeys.h"
#include "app/types/integrationtype.h"

using namespace Qt::Literals;

namespace purser {

// Amazon's registries take no lasting password: the keys of an AWS account get one for some hours.
// Source: docs.aws.amazon.com, AmazonECR/latest/APIReference/API_GetAuthorizationToken.
IntegrationType ecr()
{
    return {.id = u"ecr"_s,
        .name = QT_TRANSLATE_NOOP("IntegrationType", "Amazon ECR"),
        .hue = 36,
        .fields = {{.id = u"accessKeyId"_s,
                       .label = QT_TRANSLATE_NOOP("IntegrationType", "AWS Access Key ID"),
                       .hint = QT_TRANSLATE_NOOP(
                           "IntegrationType", "Access key ID is generated when you create an access key for IAM users"),
                       .placeholder = "AKIAIOSFODNN7EXAMPLE"},
            {.id = u"secretAccessKey"_s,
                .label = QT_TRANSLATE_NOOP("IntegrationType", "AWS Secret Access Key"),
                .hint = QT_TRANSLATE_NOOP(
                    "IntegrationType", "Secret access key is generated together with the access key ID"),
                .kind = Field::Kind::Secret},
            {.id = u"region"_s,
                .label = QT_TRANSLATE_NOOP("IntegrationType", "Region"),
                .hint = QT_TRANSLATE_NOOP("IntegrationType", "Region of your registry"),
                .placeholder = "eu-central-1",
                .kind = Field::Kind::Choice,
                .choices = awsRegions()},
            {.id = u"accountId"_s,
                .label = QT_TRANSLATE_NOOP("IntegrationType", "AWS Account ID"),
                .hint = QT_TRANSLATE_NOOP(
                    "IntegrationType", "Account that owns the registry; empty for the account of the key (optional)"),
                .placeholder = "123456789012",
                .required = false},
            {.id = u"sessionToken"_s,
                .label = QT_TRANSLATE_NOOP("IntegrationType", "AWS Session Token"),
                .hint = QT_TRANSLATE_NOOP(
                    "IntegrationType", "Only for temporary access keys, which begin with ASIA (optional)"),
                .kind = Field::Kind::Secret,
                .required = false}},
        .login = {.userNameField = u"accessKeyId"_s,
            .server = ServerKind::Ecr,
            .aws = AwsRule {.secretAccessKeyField = u"secretAccessKey"_s,
                .sessionTokenField = u"sessionToken"_s,
                .regionField = u"region"_s,
                .accountIdField = u"accountId"_s}},
        .notes = {QT_TRANSLATE_NOOP("IntegrationType",
                      "You need an access key of an IAM user that may call ecr:GetAuthorizationToken and read (to "
                      "push, write) your repositories."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "Create it in the IAM console, under Users, Security credentials. Amazon shows the secret access key "
                "only once."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "The secret access key goes to the keychain of this computer. It is never sent anywhere: requests are "
                "signed with it, and the password that Amazon gives is forgotten after some hours.")},
        .inspectOwn = inspectAwsKeys};
}

} // namespace purser
