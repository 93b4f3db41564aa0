package dev.dateline.documents.language;

import dev.dateline.articles.Passage;
import dev.dateline.articles.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Divides a text into passages by language. Each paragraph is in the language that its own words
/// are certainly in, otherwise in that of the whole text.
public final class Passages {
  private static final String ENGLISH = "en";
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
      int break_ = text.indexOf(PARAGRAPH_END, start);
      int end = break_ < 0 ? text.length() : break_ + PARAGRAPH_END.length();
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
    var words = Words.in(paragraph);
    if (!ScriptLanguage.isLatin(words.all())) {
      return LanguageDetector.detect(words.all()).orElse(Passage.UNDETERMINED);
    }
    var evidence = Evidence.of(words.small());
    return evidence
        .certain(usual == null ? ENGLISH : usual)
        .or(() -> Optional.ofNullable(usual))
        .orElse(evidence.excludesEnglish(paragraph) ? Passage.UNDETERMINED : null);
  }

  private static @Nullable String primary(@Nullable String tag) {
    return tag == null ? null : Locale.forLanguageTag(tag).getLanguage();
  }
}
