package dev.dateline.lookup.http;

import dev.dateline.articles.Sha256;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;

/// Lets clients cache answers: tags an answer with a hash of its content, and answers `304` if the
/// client already has that content.
public final class EntityTag {
  private static final int BYTES = 12;
  private static final String COMPRESSED = "-gzip\"";

  private EntityTag() {}

  /// `response` with its tag, or `304` if `request` has that tag.
  public static Response apply(Request request, Response response) {
    return apply(request, response, "W/\"" + hash(response.body()) + "\"");
  }

  /// The same with a strong tag, which identifies the body byte for byte. A compressed body has
  /// another, which [ResponseCompression] derives from it.
  public static Response applyStrong(Request request, Response response) {
    return apply(request, response, "\"" + hash(response.body()) + "\"");
  }

  /// The tag of the compressed form of a body with `tag`. A weak tag identifies both forms.
  static String compressed(String tag) {
    return tag.startsWith("\"") ? tag.substring(0, tag.length() - 1) + COMPRESSED : tag;
  }

  private static Response apply(Request request, Response response, String tag) {
    boolean known = request.header("if-none-match").map(value -> has(value, tag)).orElse(false);
    return (known ? Response.empty(304) : response).with("etag", tag);
  }

  private static boolean has(String ifNoneMatch, String tag) {
    return Stream.of(ifNoneMatch.split(","))
        .map(String::strip)
        .anyMatch(known -> known.equals("*") || opaque(known).equals(opaque(tag)));
  }

  private static String opaque(String tag) {
    String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
    return strong.endsWith(COMPRESSED)
        ? strong.substring(0, strong.length() - COMPRESSED.length()) + "\""
        : strong;
  }

  private static String hash(byte[] body) {
    return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(Sha256.of(body), BYTES));
  }
}
