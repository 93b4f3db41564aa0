package dev.dateline.index.directory.spelling;

import dev.dateline.articles.Normalization;
import dev.dateline.articles.names.Accents;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/// A name as people type it in a search: without case, accents and punctuation. `U.S.` is `us`,
/// `Erdoğan` is `erdogan`, `Al-Jazeera` is `al jazeera`.
///
/// @param value letters, digits and single spaces; empty for a name without letters and digits
public record FoldedName(String value) implements Comparable<FoldedName> {
  private static final Pattern WITHIN_WORDS = Pattern.compile("[.']");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int LEADING = 2;

  /// Letters with a stroke or ligature that Unicode does not decompose.
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ø", "o"),
          Map.entry("ł", "l"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("þ", "th"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("ħ", "h"),
          Map.entry("ı", "i"),
          Map.entry("ς", "σ"));

  private static final Pattern LETTER =
      Pattern.compile("[" + String.join("", LETTERS.keySet()) + "]");

  public FoldedName {
    value = fold(value);
  }

  /// The folded form of `name`.
  public static FoldedName of(String name) {
    return new FoldedName(name);
  }

  /// Whether the directory can store this as an alias: it is neither empty nor too long.
  public boolean fits() {
    return !value.isEmpty() && value.length() <= NameKey.LONGEST;
  }

  /// The first two characters, by which the directory is partitioned; fewer if the name is shorter.
  public String leading() {
    int characters = Math.min(LEADING, value.codePointCount(0, value.length()));
    return value.substring(0, value.offsetByCodePoints(0, characters));
  }

  /// Whether `prefix` occurs in the name at the beginning of a word.
  ///
  /// @param prefix in folded form
  public boolean hasWordsBeginningWith(String prefix) {
    return (" " + value).contains(" " + prefix);
  }

  private static String fold(String name) {
    String plain = Accents.removed(Normalization.of(name));
    String letters =
        LETTER.matcher(plain).replaceAll(found -> LETTERS.getOrDefault(found.group(), ""));
    String words =
        BETWEEN_WORDS.matcher(WITHIN_WORDS.matcher(letters).replaceAll("")).replaceAll(" ");
    return Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
  }

  @Override
  public int compareTo(FoldedName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
