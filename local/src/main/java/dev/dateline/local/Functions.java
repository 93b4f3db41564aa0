package dev.dateline.local;

import dev.dateline.local.lambda.LambdaFunction;
import dev.dateline.local.lambda.LambdaFunction.Limits;
import dev.dateline.local.s3.Credentials;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// The two functions, as the template declares them.
///
/// @param ingest handles the notifications of the object store
/// @param lookup handles the requests of the API
public record Functions(LambdaFunction ingest, LambdaFunction lookup) {
  /// The bucket that receives the articles.
  public static final String BUCKET = "articles";

  /// The table that holds the index.
  public static final String TABLE = "articles";

  private static final Limits INGEST = new Limits(1024, Duration.ofSeconds(60));
  private static final Limits LOOKUP = new Limits(512, Duration.ofSeconds(29));

  /// The functions that the build packaged below `folder`.
  ///
  /// @throws IllegalStateException if one is not packaged
  public static Functions packaged(Path folder, Endpoints endpoints) {
    var environment = environment(endpoints);
    return new Functions(
        new LambdaFunction(
            "ingest",
            "dev.dateline.ingest.IngestFunction::handleRequest",
            code(folder, "ingest"),
            environment,
            INGEST),
        new LambdaFunction(
            "lookup",
            "dev.dateline.lookup.LookupFunction::handleRequest",
            code(folder, "lookup"),
            environment,
            LOOKUP));
  }

  private static Path code(Path folder, String name) {
    var code = folder.resolve(name).resolve("target").resolve("function");
    if (!Files.isDirectory(code)) {
      throw new IllegalStateException(
          "The function " + name + " is not packaged: " + code + " does not exist. Run mvn.");
    }
    return code;
  }

  private static Map<String, String> environment(Endpoints endpoints) {
    return Map.of(
        "TABLE_NAME",
        TABLE,
        "BUCKET_NAME",
        BUCKET,
        "AWS_REGION",
        "us-east-1",
        "WATCH_REFRESH_SECONDS",
        "0",
        "RECOGNIZER_PATH",
        EmbeddedStack.RECOGNIZER.substring(1),
        "AWS_ACCESS_KEY_ID",
        Credentials.LOCAL.keyId(),
        "AWS_SECRET_ACCESS_KEY",
        Credentials.LOCAL.secret(),
        "AWS_ENDPOINT_URL_S3",
        endpoints.s3().toString(),
        "AWS_ENDPOINT_URL_DYNAMODB",
        endpoints.dynamodb().toString());
  }
}
