package dev.dateline.lookup.http;

import dev.dateline.articles.Sha256;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;

/// Lets clients cache answers: tags an answer with a hash of its content, and answers `304` if the
/// client already has that content.
public final class EntityTag {
  private static final int BYTES = 12;

  private EntityTag() {}

  /// `response` with its tag, or `304` if `request` has that tag.
  public static Response apply(Request request, Response response) {
    String tag = "W/\"" + hash(response.body()) + "\"";
    boolean known = request.header("if-none-match").map(value -> has(value, tag)).orElse(false);
    return (known ? Response.empty(304) : response).with("etag", tag);
  }

  private static boolean has(String ifNoneMatch, String tag) {
    return Stream.of(ifNoneMatch.split(","))
        .map(String::strip)
        .anyMatch(known -> known.equals("*") || opaque(known).equals(opaque(tag)));
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static String hash(byte[] body) {
    return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(Sha256.of(body), BYTES));
  }
}
