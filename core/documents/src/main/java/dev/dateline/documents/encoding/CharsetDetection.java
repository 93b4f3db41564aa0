package dev.dateline.documents.encoding;

import dev.dateline.documents.language.LanguageDetector;
import dev.dateline.documents.language.LetterFit;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Detects the encoding of bytes that declare none.
///
/// The detector is good at multi-byte encodings and other scripts, but takes most European ones for
/// Windows-1252. So a single-byte encoding is accepted only if the decoded text is in a known
/// language and uses that language's letters; of several such encodings, the one whose letters fit
/// best wins.
final class CharsetDetection {
  private static final List<String> SINGLE_BYTE =
      List.of(
          "windows-1252",
          "windows-1250",
          "ISO-8859-2",
          "windows-1254",
          "windows-1251",
          "KOI8-R",
          "KOI8-U",
          "ISO-8859-5",
          "IBM866",
          "windows-1253",
          "ISO-8859-7");
  private static final double GOOD_SPELLING = 0.9;

  private CharsetDetection() {}

  /// The encoding of `bytes`, or empty when unsure.
  static Optional<Charset> of(byte[] bytes) {
    Optional<Charset> detected = StrictDecoder.charset(detected(bytes));
    if (detected.filter(it -> it.newEncoder().maxBytesPerChar() > 1).isPresent()) {
      return detected;
    }
    return Stream.concat(detected.stream(), SINGLE_BYTE.stream().map(Charset::forName))
        .distinct()
        .map(charset -> Map.entry(charset, spelling(bytes, charset)))
        .filter(entry -> entry.getValue() >= GOOD_SPELLING)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .or(() -> LettersAlone.charset(bytes));
  }

  private static @Nullable String detected(byte[] bytes) {
    var detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    return detector.getDetectedCharset();
  }

  private static double spelling(byte[] bytes, Charset charset) {
    return StrictDecoder.decode(bytes, charset)
        .filter(Plausibility::isText)
        .filter(Plausibility::isSpelt)
        .map(CharsetDetection::spelling)
        .orElse(0.0);
  }

  /// A short text may have too few frequent words to show its language.
  private static double spelling(String text) {
    return LanguageDetector.detectByWords(text)
        .map(tag -> LetterFit.fit(text, tag))
        .orElseGet(() -> CyrillicPlausibility.isPlausible(text) ? GOOD_SPELLING : 0);
  }
}
