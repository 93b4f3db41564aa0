package dev.dateline.local;

import dev.dateline.local.s3.Credentials;
import java.time.Duration;

/// The message that is printed once the stack is ready.
final class Banner {
  private static final String TEXT =
      """

      Dateline is ready after {startup} s. Press Ctrl-C to stop it.

        Page       {api}/
        API        {api}
        S3         {s3}, bucket {bucket}
        DynamoDB   {dynamodb}, table {table}
        Data       {data}

      Upload an article from another terminal:

        export AWS_ACCESS_KEY_ID={keyId} AWS_SECRET_ACCESS_KEY={secret} AWS_REGION=us-east-1
        aws --endpoint-url {s3} s3 cp article.txt s3://{bucket}/

      Query the articles:

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
        .replace("{data}", dataLocation(settings))
        .replace("{keyId}", Credentials.LOCAL.keyId())
        .replace("{secret}", Credentials.LOCAL.secret());
  }

  private static String dataLocation(Settings settings) {
    var folder = settings.data();
    return folder == null ? "temporary (keep it with -Ddateline.data=DIR)" : folder.toString();
  }
}
