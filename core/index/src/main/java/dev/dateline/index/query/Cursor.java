package dev.dateline.index.query;

import dev.dateline.articles.Sha256;
import dev.dateline.articles.SimHash;
import dev.dateline.index.postings.Position;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the next page of an answer begins. Its text form is opaque and valid only for its query.
///
/// A cursor contains only a position and the hashes of recent texts. It therefore never expires,
/// stays valid in later releases, and neither repeats nor skips articles when others are added. The
/// check that binds it to its query guards against mistakes, not attacks: a cursor gives access to
/// nothing that its query does not.
///
/// @param position the first position that may be on the next page
/// @param shown the latest texts of the answer, if the query omits near duplicates
public record Cursor(Position position, List<SimHash> shown) {
  private static final String VERSION = "1";
  private static final int CHECK_LENGTH = 12;
  private static final String SEPARATOR = "~";
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{16}");

  public Cursor {
    shown = List.copyOf(shown);
  }

  /// A cursor at `position`.
  public static Cursor at(Position position) {
    return new Cursor(position, List.of());
  }

  /// The text form, in letters, digits, hyphens and underscores.
  public String write(Query query) {
    String content = VERSION + position.key() + hashes();
    return BASE64.encodeToString(ascii(content + check(content, query)));
  }

  /// Parses a text form; empty if it is malformed or belongs to another query.
  public static Optional<Cursor> read(String text, Query query) {
    return decode(text)
        .filter(content -> content.length() > VERSION.length() + CHECK_LENGTH)
        .map(content -> content.substring(VERSION.length(), content.length() - CHECK_LENGTH))
        .flatMap(Cursor::parse)
        .filter(cursor -> cursor.write(query).equals(text));
  }

  private String hashes() {
    return shown.stream()
        .map(text -> SEPARATOR + HexFormat.of().toHexDigits(text.bits()))
        .collect(Collectors.joining());
  }

  private static Optional<Cursor> parse(String content) {
    String[] parts = content.split(SEPARATOR, -1);
    if (!Stream.of(parts).skip(1).allMatch(HASH.asMatchPredicate())) {
      return Optional.empty();
    }
    var shown =
        Stream.of(parts).skip(1).map(HexFormat::fromHexDigitsToLong).map(SimHash::new).toList();
    return Position.parse(parts[0]).map(position -> new Cursor(position, shown));
  }

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private static Optional<String> decode(String text) {
    try {
      return Optional.of(
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String check(String content, Query query) {
    byte[] digest = Sha256.of(content + query.canonical());
    return BASE64.encodeToString(digest).substring(0, CHECK_LENGTH);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
