package dev.dateline.index.directory.spelling;

import dev.dateline.articles.Normalization;
import dev.dateline.articles.names.Cyrillic;
import dev.dateline.articles.names.Romanization;
import dev.dateline.articles.names.Transliteration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The spellings of one name: initials with and without spaces (`J. D. Vance`, `J.D. Vance`), an
/// omitted apostrophe (`O Brien`), umlauts in two letters (`Schroeder`), `&` and `and`, British and
/// American spelling; of people's full names also with and without middle initials, and their
/// transliterations, see [Transliteration] and [Romanization].
public final class NameSpelling {
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){1,3}\\p{L}\\.?");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern AND = Pattern.compile(" ?& ?| (?i:and) ");
  private static final Pattern UMLAUT = Pattern.compile("[äöüøå]");
  private static final Map<String, String> UMLAUTS =
      Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å", "aa");
  private static final Set<String> ELIDED = Set.of("o", "d", "l");
  private static final Set<String> ARTICLES = Set.of("al", "el");

  private NameSpelling() {}

  /// The aliases under which the directory may list `name`.
  public static Set<FoldedName> aliases(String name) {
    var aliases = new LinkedHashSet<FoldedName>();
    storedAliases(name).forEach(aliases::add);
    aliases.add(compact(name));
    aliases.add(separated(name));
    aliases.add(joined(name, " and "));
    aliases.add(joined(name, " & "));
    return aliases;
  }

  /// The aliases under which the directory lists a name spelled `name`.
  public static Stream<FoldedName> storedAliases(String name) {
    return Stream.of(FoldedName.of(name), expanded(name), american(name)).distinct();
  }

  /// Whether `one` and `other` are spellings of one name, whatever its type.
  public static boolean areOne(String one, String other) {
    return compact(one).equals(compact(other))
        || expanded(one).equals(expanded(other))
        || american(one).equals(american(other))
        || joined(one, " and ").equals(joined(other, " and "));
  }

  /// Whether `one` and `other` are spellings of one person's full name.
  public static boolean areOnePerson(String one, String other) {
    return (ofPerson(one).equals(ofPerson(other))
            || !Collections.disjoint(romanized(one), romanized(other)))
        && MiddleInitials.of(one).agreeWith(MiddleInitials.of(other));
  }

  /// The form shared by all spellings of a person's full name. A single word, which need not be a
  /// person's name, is not transliterated.
  public static FoldedName ofPerson(String name) {
    String[] words = compact(expanded(bare(name)).value()).value().split(" ", -1);
    return words.length == 1
        ? FoldedName.of(words[0])
        : FoldedName.of(
            Arrays.stream(words)
                .map(Transliteration.ACROSS_ARTICLES::of)
                .collect(Collectors.joining(" ")));
  }

  /// The forms shared by all spellings of a person's full name, including [#romanized] ones.
  public static Set<FoldedName> ofPersons(String name) {
    var forms = new LinkedHashSet<FoldedName>(Set.of(ofPerson(name)));
    forms.addAll(romanized(name));
    return forms;
  }

  /// The forms that a Russian or Ukrainian person's full name has in English, however other
  /// languages write it; empty for other names. See [Romanization].
  public static Set<FoldedName> romanized(String name) {
    return Romanization.ofFullName(latin(name)).stream()
        .map(NameSpelling::ofPerson)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The forms that the surname `name` would have in English if it were Russian or Ukrainian,
  /// without `name` itself.
  public static Set<FoldedName> romanizedSurname(String name) {
    String latin = latin(name);
    return Stream.concat(Romanization.ofSurname(latin).stream(), Stream.of(latin))
        .map(FoldedName::of)
        .filter(form -> !form.equals(FoldedName.of(name)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String latin(String name) {
    return FoldedName.of(Cyrillic.toLatin(Normalization.of(name))).value();
  }

  /// `name` without middle initials and Arabic articles.
  private static String bare(String name) {
    String[] words = SPACE.split(MiddleInitials.of(name).rest().strip(), -1);
    var kept = new ArrayList<String>();
    for (int i = 0; i < words.length; i++) {
      boolean isArticle = i > 0 && i < words.length - 1 && isArticle(words[i]);
      if (!isArticle) {
        kept.add(Surnames.withoutArticle(words[i]));
      }
    }
    return String.join(" ", kept);
  }

  private static boolean isArticle(String word) {
    return ARTICLES.contains(FoldedName.of(word).value());
  }

  /// Folded, with umlauts as two letters: `schroeder` for `Schröder`.
  private static FoldedName expanded(String name) {
    return FoldedName.of(
        UMLAUT
            .matcher(Normalization.of(name))
            .replaceAll(umlaut -> UMLAUTS.getOrDefault(umlaut.group(), "")));
  }

  private static FoldedName american(String name) {
    return AmericanSpelling.of(FoldedName.of(name));
  }

  /// Folded, with `&` and `and` replaced by `link`; `&` leaves no trace in a folded name.
  private static FoldedName joined(String name, String link) {
    return FoldedName.of(AND.matcher(name).replaceAll(link));
  }

  /// Folded, with initials joined, and with `o`, `d` and `l` joined to the word they belong to.
  private static FoldedName compact(String name) {
    var words = new ArrayList<String>();
    boolean initials = false;
    boolean elided = false;
    for (String word : FoldedName.of(name).value().split(" ", -1)) {
      boolean initial = word.codePointCount(0, word.length()) == 1;
      if ((initial && initials) || (elided && !initial)) {
        words.add(words.removeLast() + word);
        elided = false;
      } else {
        words.add(word);
        elided = ELIDED.contains(word);
      }
      initials = initial;
    }
    return FoldedName.of(String.join(" ", words));
  }

  /// Folded, with dotted initials as separate words.
  private static FoldedName separated(String name) {
    List<String> words =
        Arrays.stream(SPACE.split(name, -1))
            .map(word -> DOTTED.matcher(word).matches() ? word.replace(".", ". ") : word)
            .toList();
    return FoldedName.of(words.size() == 1 ? name : String.join(" ", words));
  }
}
