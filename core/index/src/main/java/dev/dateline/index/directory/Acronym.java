package dev.dateline.index.directory;

import dev.dateline.articles.EntityType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells names that an acronym spells from those of people who happen to be called so: `UN` is the
/// United Nations, and not Kim Jong Un.
final class Acronym {
  private static final Pattern WORDS = Pattern.compile("[\\s-]+");
  private static final Pattern LIKE_A_SURNAME = Pattern.compile("\\p{Lu}\\p{Ll}+");
  private static final Set<EntityType> PEOPLE = Set.of(EntityType.PERSON);

  private Acronym() {}

  /// The first letters of those words of `name` that begin with a capital.
  static String initials(String name) {
    var initials = new StringBuilder();
    WORDS
        .splitAsStream(name)
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
        .forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    return initials.toString();
  }

  /// Whether `asked` spells `name`: it has the initials of its words, or is a country's code.
  static boolean spells(String asked, String name) {
    String letters = asked.replace(".", "").toUpperCase(Locale.ROOT);
    return letters.length() > 1
        && (initials(name).equals(letters) || CountryNames.abbreviated(asked).contains(name));
  }

  /// Whether `asked`, as it is written, is an acronym of `candidate`, which is no person.
  static boolean isOfAThing(String asked, Candidate candidate) {
    return !LIKE_A_SURNAME.matcher(asked).matches()
        && !candidate.types().equals(PEOPLE)
        && spells(asked, candidate.name());
  }

  /// Whether `candidate` is a person whom `asked` names otherwise than by initials.
  static boolean isOfAPersonCalledSo(String asked, Candidate candidate) {
    return candidate.types().equals(PEOPLE) && !spells(asked, candidate.name());
  }
}
