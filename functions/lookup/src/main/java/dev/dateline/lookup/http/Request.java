package dev.dateline.lookup.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A request as API Gateway or a function URL passes it on.
///
/// @param id identifies the request in the log
/// @param method the HTTP method, in upper case
/// @param basePath what precedes the API's own path, such as `/stage`; empty for nothing
/// @param path the segments of the API's own path, decoded
/// @param rawQuery the query as it was sent, without its question mark
/// @param headers by lower-case name
/// @param body the text that was sent; empty for none
public record Request(
    String id,
    String method,
    String basePath,
    List<String> path,
    String rawQuery,
    Map<String, String> headers,
    String body) {
  public Request {
    path = List.copyOf(path);
    headers = Map.copyOf(headers);
  }

  /// The value of a header.
  ///
  /// @param name in lower case
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /// The address under which the API was called, with no slash at its end.
  public String baseUrl() {
    String host = headers.getOrDefault("host", "localhost");
    String scheme = headers.getOrDefault("x-forwarded-proto", isLocal(host) ? "http" : "https");
    return scheme + "://" + host + basePath;
  }

  private static boolean isLocal(String host) {
    return host.startsWith("localhost") || host.startsWith("127.") || host.startsWith("[::1]");
  }
}
