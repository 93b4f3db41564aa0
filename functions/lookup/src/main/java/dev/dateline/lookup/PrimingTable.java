package dev.dateline.lookup;

import dev.dateline.lambda.priming.LocalHttpClient;
import dev.dateline.lambda.priming.PackagedFile;
import dev.dateline.lambda.priming.RequestBody;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
    return RequestBody.of(request).contains(RANGE_CONDITION);
  }
}
