package dev.dateline.ingest;

import dev.dateline.dynamodb.LocalAnswers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;

/// Stands in for the network: to S3, every object is one and the same article; to DynamoDB, every
/// table is empty and every write is done.
final class PrimingHttpClient {
  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Type", "text/plain",
          "ETag", "\"rehearsal\"",
          "Last-Modified", "Thu, 01 Jan 2026 00:00:00 GMT",
          "x-amz-meta-rehearsal", "true");

  private PrimingHttpClient() {}

  static SdkHttpClient answering(byte[] article) {
    return new LocalAnswers(
        request -> request.httpRequest().method() == SdkHttpMethod.GET ? article : NOTHING,
        HEADERS);
  }
}
