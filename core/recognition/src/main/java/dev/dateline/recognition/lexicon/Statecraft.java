package dev.dateline.recognition.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What governments do, have, and are asked to do. From `statecraft.tsv`.
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
  private static final Set<String> ACTS_BEHIND_AN_AUXILIARY = forms("act", VerbForms::all);
  private static final Set<String> ADDRESSES = forms("address", VerbForms::all);
  private static final Set<String> ADDRESSED = forms("address", VerbForms::past);
  private static final Set<String> CAUSES = forms("cause", VerbForms::all);

  private Statecraft() {}

  /// Whether a government is the subject of `verb`: `accused`, `denies`.
  public static boolean isAct(String verb) {
    return ACTS.contains(small(verb));
  }

  /// Whether a government is the subject of `verb` behind `has`, `will`, `is` and the like, also
  /// where it suffers it: (has) `accused`, (will) `deny`, (was) `warned`.
  public static boolean isActBehindAnAuxiliary(String verb) {
    return ACTS_BEHIND_AN_AUXILIARY.contains(small(verb)) || ADDRESSED.contains(small(verb));
  }

  /// Whether `verb` has a government for its object: `urged`.
  public static boolean addresses(String verb) {
    return ADDRESSES.contains(small(verb));
  }

  /// Whether `verb` has a government for its object where `to` follows: `led`.
  public static boolean causes(String verb) {
    return CAUSES.contains(small(verb));
  }

  /// Whether `noun` is a government's where its capital has it: `invasion`.
  public static boolean isPolicy(String noun) {
    return in("policy", noun);
  }

  /// Whether `noun` is the city's: `airport`.
  public static boolean isOfTheCity(String noun) {
    return in("city", noun);
  }

  /// Whether what stands behind `noun` and `preposition` is a government: `talks` `with`.
  public static boolean relates(String noun, String preposition) {
    return PREPOSITIONS.contains(small(preposition)) && in(small(preposition), noun);
  }

  /// Whether what is so made is made by a government: `backed` in `Moscow-backed`.
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
