package dev.dateline.documents.prose;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Turns the lines of a file into paragraphs. Idempotent.
public final class Prose {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u0085\u2028\u000b]");
  private static final Pattern PARAGRAPH_END = Pattern.compile("[\f\u2029]");

  /// In these scripts, joiners are meaningless; they matter in Arabic and Indic scripts, and
  /// between emoji.
  private static final String ALPHABETS = "\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}";

  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\\p{Cc}&&[^\n\t]]"
              + "|(?<=["
              + ALPHABETS
              + "])[\u200c\u200d]|[\u200c\u200d](?=["
              + ALPHABETS
              + "])");
  private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\t]+");
  private static final Pattern AROUND_LINE_END = Pattern.compile(" ?\n ?");
  private static final Pattern EMPTY_LINES = Pattern.compile("\n{2,}");

  private Prose() {}

  /// `text` in NFC, without invisible characters: each paragraph on one line, one empty line
  /// between paragraphs, one space between words, and words that were hyphenated at line ends
  /// joined.
  public static String of(String text) {
    String lines = LINE_END.matcher(text).replaceAll("\n");
    lines = PARAGRAPH_END.matcher(lines).replaceAll("\n\n");
    lines = withoutInvisible(SoftHyphens.joined(lines));
    lines = Normalizer.normalize(StreamSafe.of(lines), Normalizer.Form.NFC);
    lines = SPACES.matcher(lines).replaceAll(" ");
    lines = AROUND_LINE_END.matcher(lines).replaceAll("\n");
    return EMPTY_LINES
        .splitAsStream(lines)
        .flatMap(block -> paragraphs(block).stream())
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /// Most texts have no invisible characters, and looking for one is much faster than the pattern.
  private static String withoutInvisible(String text) {
    return text.chars().anyMatch(Prose::mayBeInvisible)
        ? INVISIBLE.matcher(text).replaceAll("")
        : text;
  }

  /// Control and format characters; more than the pattern removes.
  private static boolean mayBeInvisible(int character) {
    int type = Character.getType(character);
    return type == Character.FORMAT
        || (type == Character.CONTROL && character != '\n' && character != '\t');
  }

  /// `text` like [#of], on one line.
  public static String line(String text) {
    return of(text).replace("\n\n", " ");
  }

  private static List<String> paragraphs(String block) {
    List<String> lines =
        Arrays.stream(block.split("\n", -1)).map(String::strip).filter(l -> !l.isEmpty()).toList();
    return WrappedLines.joined(lines);
  }
}
