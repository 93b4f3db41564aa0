package dev.dateline.lambda.priming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;

/// Reads the bodies of the SDK's requests.
public final class RequestBody {
  private RequestBody() {}

  /// The body of `request` as text; empty if it has none.
  public static String of(HttpExecuteRequest request) {
    return request.contentStreamProvider().map(RequestBody::text).orElse("");
  }

  private static String text(ContentStreamProvider content) {
    try (InputStream body = content.newStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
