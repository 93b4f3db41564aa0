package dev.dateline.lookup;

import dev.dateline.dynamodb.LocalAnswers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A table for rehearsing with, of which no request leaves the process: every list has the same one
/// posting, and there is nothing else.
final class PrimingTable {
  private static final String LIST = "BETWEEN";
  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);
  private static final Map<String, String> HEADERS =
      Map.of("Content-Type", "application/x-amz-json-1.0");

  private PrimingTable() {}

  /// A client of it, otherwise set up as the function's own.
  static DynamoDbClient client() {
    byte[] postings = postings();
    return Clients.dynamoDb(
        StaticCredentialsProvider.create(AwsBasicCredentials.create("nobody", "nothing")),
        new LocalAnswers(request -> isForList(request) ? postings : NOTHING, HEADERS));
  }

  private static boolean isForList(HttpExecuteRequest request) {
    return request.contentStreamProvider().map(PrimingTable::text).orElse("").contains(LIST);
  }

  private static String text(ContentStreamProvider content) {
    try (InputStream body = content.newStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] postings() {
    try (InputStream file = PrimingTable.class.getResourceAsStream("priming-postings.json")) {
      if (file == null) {
        throw new IllegalStateException("the package lacks priming-postings.json");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
