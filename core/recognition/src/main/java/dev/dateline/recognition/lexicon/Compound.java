package dev.dateline.recognition.lexicon;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An adjective derived from a name: `Calif.-based`, `U.S.-led`, `pro-Russian`.
///
/// @param base the name in it, or the last word of a name of several words
public record Compound(String base) {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.'-]*)-(?:aligned|based|led|backed|born|owned|run|style|sponsored|controlled|held"
              + "|funded|made|listed|registered|educated|trained|occupied|allied|brokered|mediated"
              + "|flagged|speaking|dominated|wide|friendly|ruled|administered|annexed|supported"
              + "|designed|built|produced|linked|appointed|area|era|bound|type|inspired)");

  /// Words that are not names although a sentence opens with them: `State-run`.
  private static final Set<String> ORDINARY = WordLists.of("owner");

  private static final Pattern AFTER =
      Pattern.compile("(?:[Pp]ro|[Aa]nti|[Nn]on|[Ee]x|[Pp]ost|[Pp]re|[Uu]n)-(\\p{Lu}[\\p{L}.'-]*)");

  /// Parses `word`; empty if it is no such adjective.
  public static Optional<Compound> of(String word) {
    return match(BEFORE, word).or(() -> match(AFTER, word).filter(found -> isSure(word, found)));
  }

  /// In capitals, as in `Anti-Corruption Commission`, the second part is hardly a name.
  private static boolean isSure(String word, Compound found) {
    return Character.isLowerCase(word.codePointAt(0)) || Gazetteer.find(found.base()).isPresent();
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
