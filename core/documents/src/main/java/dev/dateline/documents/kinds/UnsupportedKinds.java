package dev.dateline.documents.kinds;

import dev.dateline.articles.Rejection;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.text.TextDraft;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Recognizes files that are not articles. A file that is neither in an article format nor prose is
/// rejected, even if its key or metadata has a date.
public final class UnsupportedKinds {
  private static final Set<String> SUFFIXES =
      Set.of(
          "bat",
          "c",
          "cfg",
          "conf",
          "cpp",
          "cs",
          "css",
          "go",
          "h",
          "ini",
          "java",
          "js",
          "kt",
          "less",
          "log",
          "lua",
          "m",
          "mjs",
          "php",
          "pl",
          "properties",
          "ps1",
          "py",
          "r",
          "rb",
          "rs",
          "scala",
          "scss",
          "sh",
          "sql",
          "swift",
          "toml",
          "ts",
          "tsx",
          "vue",
          "yaml",
          "yml");
  private static final Set<String> MEDIA_TYPES =
      Set.of(
          "application/javascript",
          "application/toml",
          "application/x-sh",
          "application/yaml",
          "text/css",
          "text/javascript",
          "text/x-log",
          "text/x-python");

  private UnsupportedKinds() {}

  /// Whether `content` is a document or a program stored as a ZIP file, and so must not be
  /// unpacked.
  public static boolean isPackage(FileContent content) {
    return PackageKinds.of(content).isPresent();
  }

  /// Why `content` cannot be an article, if it is a document or a program stored as a ZIP file.
  public static Optional<Rejection> byPackage(FileContent content) {
    return PackageKinds.of(content).map(UnsupportedKind::rejection);
  }

  /// Why `content`, which is in no article format, cannot be an article, if it begins with the
  /// bytes of another kind of file. An Outlook message begins with those of an old Office file.
  public static Optional<Rejection> bySignature(FileContent content) {
    return Signatures.of(content).map(UnsupportedKind::rejection);
  }

  /// Why `content`, which is in no other format, is not an article in plain text. With a header
  /// that has a date, it always is.
  public static Optional<Rejection> byText(FileContent content) {
    String start = content.start();
    return XmlKinds.of(content)
        .or(() -> TextKinds.of(start))
        .or(() -> LineKinds.log(lines(start, false)))
        .or(() -> hasDate(start) ? Optional.empty() : byForm(content, start))
        .map(UnsupportedKind::rejection);
  }

  private static Optional<UnsupportedKind> byForm(FileContent content, String start) {
    boolean isClaimed =
        SUFFIXES.contains(content.suffix()) || MEDIA_TYPES.contains(content.mediaType());
    return LineKinds.of(lines(start, isClaimed), isClaimed).or(() -> CharacterKinds.of(start));
  }

  private static boolean hasDate(String start) {
    return TextDraft.of(start, "").fields().get(MetadataField.DATE) != null;
  }

  /// The lines without comments, since code may follow a long licence.
  private static List<String> lines(String start, boolean isClaimed) {
    return start
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !(isClaimed && line.startsWith("#")))
        .toList();
  }
}
