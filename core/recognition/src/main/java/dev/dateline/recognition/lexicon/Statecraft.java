package dev.dateline.recognition.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What governments do, have and are asked to do. From `statecraft.tsv`.
public final class Statecraft {
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Map<String, Set<String>> WORDS =
      LexiconTable.rows("statecraft.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.getFirst(),
                  Collectors.flatMapping(
                      row -> SPACE.splitAsStream(row.get(1)), Collectors.toUnmodifiableSet())));
  private static final Set<String> PREPOSITIONS =
      Set.of("with", "on", "against", "to", "for", "from");
  private static final Set<String> ACTS = forms("act", VerbForms::finite);
  private static final Set<String> ACTS_AFTER_AUXILIARY = forms("act", VerbForms::all);
  private static final Set<String> ADDRESSES = forms("address", VerbForms::all);
  private static final Set<String> ADDRESSED = forms("address", VerbForms::past);
  private static final Set<String> CAUSES = forms("cause", VerbForms::all);

  private Statecraft() {}

  /// Whether the subject of `verb` is a government: `accused`, `denies`.
  public static boolean isAct(String verb) {
    return ACTS.contains(small(verb));
  }

  /// Whether the subject of `verb` after `has`, `will`, `is` and the like is a government,
  /// including in the passive: (has) `accused`, (will) `deny`, (was) `warned`.
  public static boolean isActAfterAuxiliary(String verb) {
    return ACTS_AFTER_AUXILIARY.contains(small(verb)) || ADDRESSED.contains(small(verb));
  }

  /// Whether the object of `verb` is a government: `urged`.
  public static boolean addresses(String verb) {
    return ADDRESSES.contains(small(verb));
  }

  /// Whether the object of `verb` is a government if `to` follows: `led`.
  public static boolean causes(String verb) {
    return CAUSES.contains(small(verb));
  }

  /// Whether a capital that possesses `noun` means the government: `invasion`.
  public static boolean isPolicy(String noun) {
    return in("policy", noun);
  }

  /// Whether a capital that possesses `noun` means the city: `airport`.
  public static boolean isOfTheCity(String noun) {
    return in("city", noun);
  }

  /// Whether a capital after `noun` and `preposition` means the government: `talks` `with`.
  public static boolean relates(String noun, String preposition) {
    return PREPOSITIONS.contains(small(preposition)) && in(small(preposition), noun);
  }

  /// Whether `participle` is something that a government does: `backed` in `Moscow-backed`.
  public static boolean makes(String participle) {
    return in("made", participle);
  }

  private static boolean in(String role, String word) {
    return WORDS.getOrDefault(role, Set.of()).contains(small(word));
  }

  private static Set<String> forms(String role, Function<VerbForms, Stream<String>> some) {
    return WORDS.getOrDefault(role, Set.of()).stream()
        .map(VerbForms::parse)
        .flatMap(some)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
