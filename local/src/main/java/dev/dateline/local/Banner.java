package dev.dateline.local;

import java.time.Duration;

/// What people read once the stack is ready.
final class Banner {
  private Banner() {}

  static String of(Endpoints endpoints, Settings settings, Duration startup) {
    var kept =
        settings.data() == null ? "in memory (-Ddateline.data=DIR keeps it)" : settings.data();
    return """

    Dateline is ready after %.1f s. Ctrl-C ends it.

      API        %s
      S3         %s, bucket %s
      DynamoDB   %s, table %s
      Data       %s

    Upload an article, in another terminal:

      export AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=%s AWS_REGION=us-east-1
      aws --endpoint-url %s s3 cp article.txt s3://%s/

    Look articles up:

      curl '%s/articles?date=2023-07-14'
      curl '%s/articles?from=2023-07-01&to=2023-07-31'
      curl '%s/articles?entity=Vladimir%%20Putin&date=2023-07-14'
      curl '%s/rejections'
    """
        .formatted(
            startup.toMillis() / 1000.0,
            endpoints.api(),
            endpoints.s3(),
            Functions.BUCKET,
            endpoints.dynamodb(),
            Functions.TABLE,
            kept,
            Credentials.LOCAL.keyId(),
            Credentials.LOCAL.secret(),
            endpoints.s3(),
            Functions.BUCKET,
            endpoints.api(),
            endpoints.api(),
            endpoints.api(),
            endpoints.api());
  }
}
