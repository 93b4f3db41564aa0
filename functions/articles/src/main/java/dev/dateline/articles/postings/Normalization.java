package dev.dateline.articles.postings;

import java.text.Normalizer;
import java.util.Locale;

/// The one form in which names are compared: Unicode NFKC, case folded, quotes and dashes
/// straightened, white space folded to single spaces. Idempotent.
public final class Normalization {
  private Normalization() {}

  /// The normal form of `name`.
  public static String of(String name) {
    String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
    // Lower case first: the capital sharp s has no upper case, but its small letter has.
    String folded =
        compatible.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(straighten(folded), Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }

  private static String straighten(String text) {
    return text.replaceAll("[\u2018\u2019\u02bc]", "'")
        .replaceAll("[\u201c\u201d]", "\"")
        .replaceAll("[\u2010-\u2013]", "-")
        .replaceAll("[\u00ad\u200b\u2060\ufeff]", "");
  }
}
