package dev.dateline.ingest;

import dev.dateline.lambda.priming.LocalHttpClient;
import dev.dateline.lambda.priming.RequestBody;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;

/// Replaces the network during priming: every object in S3 is the same article; every table in
/// DynamoDB is empty, except that the first name of several is known, and every write succeeds.
final class PrimingHttpClient {
  private static final Pattern STATEMENT = Pattern.compile("\"Statement\":");
  private static final Pattern TABLE = Pattern.compile("\"RequestItems\":\\{\"([^\"]++)\"");
  private static final Pattern NAME = Pattern.compile("\"S\":\"(name:[^\"]++)\"");
  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Type", "text/plain",
          "ETag", "\"priming\"",
          "Last-Modified", "Thu, 01 Jan 2026 00:00:00 GMT",
          "x-amz-meta-priming", "true");

  private PrimingHttpClient() {}

  static SdkHttpClient answering(byte[] article) {
    return new LocalHttpClient(
        request -> request.httpRequest().method() == SdkHttpMethod.GET ? article : written(request),
        HEADERS);
  }

  /// The answer to a request of DynamoDB, with a success for each statement if it has statements.
  private static byte[] written(HttpExecuteRequest request) {
    long statements = STATEMENT.matcher(RequestBody.of(request)).results().count();
    if (statements == 0) {
      return known(RequestBody.of(request));
    }
    String answers = String.join(",", Collections.nCopies((int) statements, "{}"));
    return "{\"Responses\":[%s]}".formatted(answers).getBytes(StandardCharsets.UTF_8);
  }

  /// The first of the names that `request` reads; nothing if it reads anything else.
  private static byte[] known(String request) {
    var table = TABLE.matcher(request);
    var name = NAME.matcher(request);
    return table.find() && name.find() ? known(table.group(1), name.group(1)) : NOTHING;
  }

  private static byte[] known(String table, String name) {
    return """
    {"Responses": {"%s": [{"pk": {"S": "%s"}, "sk": {"S": "entity"}, "n": {"S": "Known"},
      "t": {"SS": ["LOCATION"]}, "a": {"SS": ["Known as"]}}]},
     "ConsumedCapacity": [{"TableName": "%s", "CapacityUnits": 0.5}]}
    """
        .formatted(table, name, table)
        .getBytes(StandardCharsets.UTF_8);
  }
}
