package dev.dateline.recognition.canonical;

import dev.dateline.recognition.lexicon.FunctionWords;
import dev.dateline.recognition.lexicon.Statecraft;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import java.util.Set;
import java.util.regex.Pattern;

/// Decides whether a capital means its country's government: it does in `Moscow accused`, `urged
/// Beijing to`, `Kyiv's allies` and `talks between Washington and Tehran`, but not in `in Moscow`.
///
/// @param words the words around the capital
record GovernmentUse(Neighbours words) {
  private static final int MOST_MODIFIERS = 3;
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}.-]*");
  private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}+ed|led|made|sent|given|held");
  private static final Pattern VERB_OR_ADVERB =
      Pattern.compile(
          "\\p{Ll}+(?:ed|ly)|became|began|broke|came|fell|grew|hit|hurt|lay|led|made|put|ran|rose|went");

  /// After one of these, a capital is not a subject.
  private static final Set<String> PLACING =
      Set.of(
          ("about across around at behind beyond by for from in inside into like near of off on out"
                  + " outside over past through throughout to toward towards under via with within"
                  + " between against")
              .split(" "));

  /// Whether this mention of `capital` means the government.
  static boolean of(TaggedText tagged, Name capital) {
    var use = new GovernmentUse(Neighbours.of(tagged.sentenceOf(capital.span()), capital));
    return use.acts()
        || use.hasAPolicy()
        || (use.standsAlone() && (use.isAddressed() || use.isRelated()));
  }

  /// `Moscow and Minsk have repeatedly accused`, but not `officials in Moscow accused`.
  private boolean acts() {
    return !PLACING.contains(words.at(-1)) && Predicate.after(words).isAct();
  }

  /// `Kyiv's Western allies`, but not `Kyiv's main airport`.
  private boolean hasAPolicy() {
    if (!words.at(1).equals("'s") && !words.at(1).equals("'")) {
      return false;
    }
    int noun = 2;
    while (noun < 2 + MOST_MODIFIERS && isModifier(words.at(noun))) {
      noun++;
    }
    return Statecraft.isPolicy(words.at(noun));
  }

  private static boolean isModifier(String word) {
    return PLAIN.matcher(word).matches()
        && !FunctionWords.contains(word)
        && !Statecraft.isPolicy(word)
        && !Statecraft.isOfTheCity(word);
  }

  /// `urged Moscow`, `led Moscow to`, `imposed by Moscow`.
  private boolean isAddressed() {
    String before = words.at(-1);
    return Statecraft.addresses(before)
        || (Statecraft.causes(before) && words.at(1).equals("to"))
        || (before.equals("by") && PARTICIPLE.matcher(words.at(-2)).matches());
  }

  /// `talks with Moscow`, `war between Moscow and Kyiv`.
  private boolean isRelated() {
    String before = words.at(-1);
    return Statecraft.relates(words.at(-2), before.equals("between") ? "with" : before);
  }

  /// Whether no noun follows that makes it the city: `Moscow police`, `Moscow Mayor`.
  private boolean standsAlone() {
    String next = words.at(1);
    return !PLAIN.matcher(next).matches()
        || FunctionWords.contains(next)
        || VERB_OR_ADVERB.matcher(next).matches();
  }
}
