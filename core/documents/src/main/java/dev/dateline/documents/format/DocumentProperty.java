package dev.dateline.documents.format;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The title or the author in a file's properties, which programs fill in if nobody does.
public final class DocumentProperty {
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)\\s{0,9}\\(?(?:anonymous|untitled|unspecified|unknown|null|title|author|user|admin|administrator|owner|python-docx|word"
              + " document|unbenannt|sans titre|sin título|(?:microsoft (?:word|powerpoint) -"
              + " )?\\S{1,200}\\.(?:docx?|odt|rtf|pdf|html?|txt|indd|qxp|tmp))\\)?\\s{0,9}");
  private static final Pattern PROGRAM = Pattern.compile("(?i)^microsoft word - ");

  private DocumentProperty() {}

  /// `written`, or null if a program made it up.
  public static @Nullable String of(@Nullable String written) {
    return written == null || PLACEHOLDER.matcher(written).matches()
        ? null
        : PROGRAM.matcher(written).replaceFirst("");
  }
}
