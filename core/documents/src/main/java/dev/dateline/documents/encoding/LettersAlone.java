package dev.dateline.documents.encoding;

import dev.dateline.documents.language.LetterFit;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Detects the single-byte encoding of a text that is too short for its language to be detected: in
/// only one encoding, all its letters belong to one language.
final class LettersAlone {
  private static final int LONGEST = 1 << 16;
  private static final int FEWEST_LETTERS = 20;
  private static final int FEWEST_FOREIGN = 3;
  private static final int ASCII_END = 0x80;

  /// Of encodings that give the same text, the first is taken.
  private static final List<Charset> ENCODINGS =
      Stream.of(
              "windows-1252",
              "windows-1250",
              "ISO-8859-2",
              "x-MacRoman",
              "windows-1254",
              "windows-1257",
              "windows-1256",
              "IBM850",
              "IBM852")
          .map(Charset::forName)
          .toList();

  /// What the wrong encoding puts into words: capitals, quotation marks and dashes.
  private static final Pattern WRONG =
      Pattern.compile("\\p{Ll}[\\p{Lu}&&[^A-Z]]|\\p{L}[–—…“”„‚‘«»‹›˝ˇ]\\p{L}");

  private LettersAlone() {}

  /// The encoding of `bytes`; empty if none or several would do.
  static Optional<Charset> charset(byte[] bytes) {
    if (bytes.length > LONGEST) {
      return Optional.empty();
    }
    Map<String, Charset> texts = new LinkedHashMap<>();
    ENCODINGS.forEach(
        encoding ->
            StrictDecoder.decode(bytes, encoding)
                .filter(LettersAlone::isPlausible)
                .ifPresent(text -> texts.putIfAbsent(text, encoding)));
    List<Scored> fitting =
        texts.entrySet().stream()
            .flatMap(it -> scored(it).stream())
            .sorted(Comparator.comparingInt(Scored::words).reversed())
            .toList();
    boolean isClear =
        fitting.size() == 1 || (fitting.size() > 1 && fitting.get(0).words > fitting.get(1).words);
    return isClear ? Optional.of(fitting.getFirst().charset) : Optional.empty();
  }

  /// @param words the number of frequent words of the language that has all the letters
  private record Scored(Charset charset, int words) {}

  private static Optional<Scored> scored(Map.Entry<String, Charset> decoded) {
    OptionalInt words = LetterFit.wordsOfCoveringLanguage(decoded.getKey());
    return words.isPresent()
        ? Optional.of(new Scored(decoded.getValue(), words.getAsInt()))
        : Optional.empty();
  }

  private static boolean isPlausible(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long foreign = text.codePoints().filter(c -> c >= ASCII_END && Character.isLetter(c)).count();
    return letters >= FEWEST_LETTERS
        && foreign >= FEWEST_FOREIGN
        && Plausibility.isText(text)
        && Plausibility.isSpelt(text)
        && !WRONG.matcher(text).find();
  }
}
