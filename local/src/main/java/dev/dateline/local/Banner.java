package dev.dateline.local;

import dev.dateline.local.s3.Credentials;
import java.time.Duration;

/// What people read once the stack is ready.
final class Banner {
  private static final String TEXT =
      """

      Dateline is ready after {startup} s. Ctrl-C ends it.

        API        {api}
        S3         {s3}, bucket {bucket}
        DynamoDB   {dynamodb}, table {table}
        Data       {data}

      Upload an article, in another terminal:

        export AWS_ACCESS_KEY_ID={keyId} AWS_SECRET_ACCESS_KEY={secret} AWS_REGION=us-east-1
        aws --endpoint-url {s3} s3 cp article.txt s3://{bucket}/

      Look articles up:

        curl '{api}/articles?date=2023-07-14'
        curl '{api}/articles?from=2023-07-01&to=2023-07-31'
        curl '{api}/articles?entity=Vladimir%20Putin&date=2023-07-14'
        curl '{api}/rejections'
      """;

  private Banner() {}

  static String of(Endpoints endpoints, Settings settings, Duration startup) {
    return TEXT.replace("{startup}", "%.1f".formatted(startup.toMillis() / 1000.0))
        .replace("{api}", endpoints.api().toString())
        .replace("{s3}", endpoints.s3().toString())
        .replace("{dynamodb}", endpoints.dynamodb().toString())
        .replace("{bucket}", Functions.BUCKET)
        .replace("{table}", Functions.TABLE)
        .replace("{data}", kept(settings))
        .replace("{keyId}", Credentials.LOCAL.keyId())
        .replace("{secret}", Credentials.LOCAL.secret());
  }

  private static String kept(Settings settings) {
    var folder = settings.data();
    return folder == null ? "in memory (-Ddateline.data=DIR keeps it)" : folder.toString();
  }
}
