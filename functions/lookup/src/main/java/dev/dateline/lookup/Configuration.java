package dev.dateline.lookup;

import dev.dateline.explorer.PageSettings;
import dev.dateline.explorer.SignIn;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.watch.Freshness;
import dev.dateline.lambda.Environment;
import dev.dateline.lookup.s3.ContentStore;
import java.util.Map;
import java.util.Optional;

/// The function's settings, read from environment variables.
///
/// @param tableName `TABLE_NAME`: the DynamoDB table of the index
/// @param bucketName `BUCKET_NAME`: the bucket of the uploads, which `GET /uploads` needs to find
///   an upload by its key alone
/// @param sharding `TERM_SHARDS`: how many partitions each term of the table has; 1 by default
/// @param store `AWS_REGION`, and `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL`: where S3 is
/// @param freshness `FRESH_DAYS`: how old an article may be when it arrives and still be news
/// @param page `SIGN_IN_ISSUER`, `SIGN_IN_CLIENT_ID`, `SIGN_IN_SCOPES` and `SIGN_IN_TOKENS`: how
///   the page signs people in; `RECOGNIZER_PATH`: the path that finds the names in a text
/// @param functionName `AWS_LAMBDA_FUNCTION_NAME`: the name under which metrics are published
record Configuration(
    String tableName,
    String bucketName,
    Sharding sharding,
    ContentStore store,
    Freshness freshness,
    PageSettings page,
    String functionName) {
  private static final String DEFAULT_SCOPES = "openid";

  /// @throws IllegalArgumentException naming the variable that is missing or wrong
  static Configuration of(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new Configuration(
        environment.required("TABLE_NAME", "the DynamoDB table of the index"),
        environment.required("BUCKET_NAME", "the bucket of the uploads"),
        environment.parsed("TERM_SHARDS", Sharding::parse).orElse(Sharding.NONE),
        new ContentStore(
            environment.required("AWS_REGION", "a region"), environment.s3Endpoint().orElse(null)),
        environment.parsed("FRESH_DAYS", Freshness::parse).orElse(Freshness.USUAL),
        new PageSettings(signIn(environment), environment.optional("RECOGNIZER_PATH")),
        environment.functionName("lookup"));
  }

  private static Optional<SignIn> signIn(Environment environment) {
    return environment
        .parsed("SIGN_IN_ISSUER", SignIn::address)
        .map(
            issuer ->
                new SignIn(
                    issuer,
                    environment.required("SIGN_IN_CLIENT_ID", "the page's client at the issuer"),
                    environment.optional("SIGN_IN_SCOPES").orElse(DEFAULT_SCOPES),
                    environment.parsed("SIGN_IN_TOKENS", SignIn::address).orElse(issuer)));
  }
}
