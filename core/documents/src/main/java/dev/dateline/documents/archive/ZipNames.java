package dev.dateline.documents.archive;

import dev.dateline.documents.encoding.CyrillicPlausibility;
import dev.dateline.documents.encoding.StrictDecoder;
import dev.dateline.documents.format.FileContent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Determines the encoding of the members' names in a ZIP file. Older tools write them in the
/// encoding of their machine, and do not say which.
final class ZipNames {
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]{2}");

  /// What the ZIP format prescribes if a name is not in UTF-8.
  private static final Charset DEFAULT = Charset.forName("IBM437");

  private ZipNames() {}

  /// The encoding of the names that are not marked as UTF-8.
  static Charset charset(FileContent content) {
    byte[] names = ZipDirectory.rawNames(content);
    return StrictDecoder.decode(names, StandardCharsets.UTF_8)
        .map(_ -> StandardCharsets.UTF_8)
        .or(() -> charset(names, "IBM866", CyrillicPlausibility::isPlausible))
        .or(() -> charset(names, "windows-31j", it -> JAPANESE.matcher(it).find()))
        .orElse(DEFAULT);
  }

  private static Optional<Charset> charset(
      byte[] names, String charset, Predicate<String> isPlausible) {
    var found = Charset.forName(charset);
    return StrictDecoder.decode(names, found).filter(isPlausible).map(_ -> found);
  }
}
