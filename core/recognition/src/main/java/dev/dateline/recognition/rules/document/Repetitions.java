package dev.dateline.recognition.rules.document;

import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Phrase;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds further occurrences of a name that the models found elsewhere in the document, unless they
/// missed most of them: `Milepost` once in ten times is hardly a name. At the start of a sentence,
/// a word that the document also has in lower case does not count.
public final class Repetitions implements Rule {
  private static final int RARELY = 3;

  @Override
  public TaggedText apply(TaggedText tagged) {
    Map<String, List<Name>> found =
        tagged.names().stream()
            .filter(name -> isDistinctive(tagged.words(name)))
            .collect(Collectors.groupingBy(tagged::of));
    List<Name> missed =
        missed(tagged, found.keySet()).entrySet().stream()
            .flatMap(
                same -> repeated(same.getValue(), found.getOrDefault(same.getKey(), List.of())))
            .sorted(Comparator.comparingInt(Name::start))
            .toList();
    return tagged.and(missed);
  }

  private static Map<String, List<Phrase>> missed(TaggedText tagged, Set<String> names) {
    Set<String> small = tagged.lowerCaseWords();
    Set<Integer> lengths = names.stream().map(String::length).collect(Collectors.toSet());
    return Phrase.find(tagged, lengths::contains, phrase -> names.contains(phrase.words())).stream()
        .filter(phrase -> tagged.overlapping(phrase.span()).isEmpty())
        .filter(phrase -> !(phrase.opensSentence() && isWord(phrase.words(), small)))
        .collect(Collectors.groupingBy(Phrase::words));
  }

  private static Stream<Name> repeated(List<Phrase> missed, List<Name> found) {
    return missed.size() <= RARELY * found.size()
        ? missed.stream().map(phrase -> phrase.as(found.getFirst().type()))
        : Stream.of();
  }

  private static boolean isDistinctive(List<Token> words) {
    return words.getFirst().isCapitalized()
        && (words.size() > 1 || words.getFirst().word().length() > 2);
  }

  private static boolean isWord(String name, Set<String> small) {
    return small.contains(name.toLowerCase(Locale.ROOT))
        || Gazetteer.find(name).filter(Gazetteer.Entry::alsoAWord).isPresent();
  }
}
