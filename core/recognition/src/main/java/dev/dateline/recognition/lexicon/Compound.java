package dev.dateline.recognition.lexicon;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An adjective made of a name: `Calif.-based`, `U.S.-led`, `pro-Russian`.
///
/// @param base the name within it, or the end of the name where that has several words
public record Compound(String base) {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.'-]*)-(?:aligned|based|led|backed|born|owned|run|style|sponsored|controlled|held"
              + "|funded|made|listed|registered|educated|trained|occupied|allied|brokered|mediated"
              + "|flagged|speaking|dominated|wide|friendly|ruled|administered|annexed|supported"
              + "|designed|built|produced|linked|appointed|area|era|bound|type|inspired)");

  /// Who owns, runs and leads, where a sentence opens with it: `State-run`.
  private static final Set<String> ORDINARY = WordLists.of("owner");

  private static final Pattern AFTER =
      Pattern.compile("(?:[Pp]ro|[Aa]nti|[Nn]on|[Ee]x|[Pp]ost|[Pp]re|[Uu]n)-(\\p{Lu}[\\p{L}.'-]*)");

  /// The compound that `word` is, if it is one.
  public static Optional<Compound> of(String word) {
    return match(BEFORE, word).or(() -> match(AFTER, word));
  }

  private static Optional<Compound> match(Pattern pattern, String word) {
    var matcher = pattern.matcher(word);
    return matcher.matches() && isName(matcher.group(1))
        ? Optional.of(new Compound(matcher.group(1)))
        : Optional.empty();
  }

  private static boolean isName(String base) {
    return Gazetteer.find(base).isPresent()
        || (base.length() > 2
            && base.chars().anyMatch(Character::isLowerCase)
            && !FunctionWords.contains(base)
            && !ORDINARY.contains(base));
  }
}
