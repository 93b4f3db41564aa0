package dev.dateline.documents.language;

import dev.dateline.articles.Passage;
import dev.dateline.articles.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Divides a text into passages by language. Each paragraph has the certain language of its own
/// words, or else the language of the whole text.
public final class Passages {
  private static final String ENGLISH = "en";

  /// The ISO 639 codes for multiple, unknown and no languages.
  private static final Set<String> NO_LANGUAGE = Set.of("mis", "mul", "und", "zxx");

  private static final String PARAGRAPH_END = "\n\n";

  private Passages() {}

  /// The passages of `text`, in order and without gaps.
  ///
  /// @param language the language of the text as a BCP 47 tag; null if unknown
  public static List<Passage> of(String text, @Nullable String language) {
    @Nullable String usual =
        LanguageDetector.detect(text).or(() -> Optional.ofNullable(primary(language))).orElse(null);
    var passages = new ArrayList<Passage>();
    int start = 0;
    while (start < text.length()) {
      int paragraphEnd = text.indexOf(PARAGRAPH_END, start);
      int end = paragraphEnd < 0 ? text.length() : paragraphEnd + PARAGRAPH_END.length();
      add(passages, new Passage(new Span(start, end), language(text.substring(start, end), usual)));
      start = end;
    }
    return passages;
  }

  private static void add(List<Passage> passages, Passage next) {
    if (!passages.isEmpty() && Objects.equals(passages.getLast().language(), next.language())) {
      var span = new Span(passages.getLast().span().start(), next.span().end());
      passages.set(passages.size() - 1, new Passage(span, next.language()));
    } else {
      passages.add(next);
    }
  }

  private static @Nullable String language(String paragraph, @Nullable String usual) {
    var words = EvidenceWords.in(paragraph);
    if (!ScriptLanguage.isLatin(words.all())) {
      return LanguageDetector.detect(words.all()).orElse(Passage.UNDETERMINED);
    }
    var evidence = LanguageEvidence.of(words.small());
    return evidence
        .certain(usual == null ? ENGLISH : usual)
        .or(() -> Optional.ofNullable(usual))
        .orElse(evidence.excludesEnglish(paragraph) ? Passage.UNDETERMINED : null);
  }

  /// The language of `tag`; null if the tag names none, such as `und` and `mul`.
  private static @Nullable String primary(@Nullable String tag) {
    String language = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
    return language.isEmpty() || NO_LANGUAGE.contains(language) ? null : language;
  }
}
