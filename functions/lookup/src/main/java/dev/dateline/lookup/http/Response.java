package dev.dateline.lookup.http;

import java.util.LinkedHashMap;
import java.util.Map;

/// An answer, before it is written in API Gateway's format.
///
/// @param headers by lower-case name
/// @param body what follows the headers; empty for nothing
/// @param readUnits the DynamoDB read request units that it consumed
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record Response(int status, Map<String, String> headers, byte[] body, double readUnits) {
  private static final byte[] NOTHING = {};

  public Response {
    headers = Map.copyOf(headers);
  }

  /// An answer with a body of type `mediaType`.
  public static Response of(int status, String mediaType, byte[] body) {
    return new Response(status, Map.of("content-type", mediaType), body, 0);
  }

  /// An answer without a body.
  public static Response empty(int status) {
    return new Response(status, Map.of(), NOTHING, 0);
  }

  /// The same answer with a header added or replaced.
  public Response with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Response(status, more, body, readUnits);
  }

  /// The same answer with another body.
  public Response withBody(byte[] other) {
    return new Response(status, headers, other, readUnits);
  }

  /// The same answer without its body.
  public Response withoutBody() {
    return withBody(NOTHING);
  }

  /// The same answer with the read units that it consumed.
  public Response consuming(double units) {
    return new Response(status, headers, body, units);
  }
}
