package dev.dateline.lookup;

import dev.dateline.lambda.priming.LocalHttpClient;
import dev.dateline.lambda.priming.PackagedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/// Replaces DynamoDB during priming: every posting list contains the same posting, and the table is
/// otherwise empty.
final class PrimingTable {
  /// Only queries for postings have a range condition.
  private static final String RANGE_CONDITION = "BETWEEN";

  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);
  private static final Map<String, String> HEADERS =
      Map.of("Content-Type", "application/x-amz-json-1.0");

  private PrimingTable() {}

  /// Answers DynamoDB's requests within the process.
  static SdkHttpClient httpClient() {
    byte[] postings = PackagedFile.read(PrimingTable.class, "priming-postings.json");
    return new LocalHttpClient(request -> isForPostings(request) ? postings : NOTHING, HEADERS);
  }

  private static boolean isForPostings(HttpExecuteRequest request) {
    return request
        .contentStreamProvider()
        .map(PrimingTable::text)
        .orElse("")
        .contains(RANGE_CONDITION);
  }

  private static String text(ContentStreamProvider content) {
    try (InputStream body = content.newStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
