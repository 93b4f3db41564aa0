package dev.dateline.articles.names;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Legal forms at the end of a company's name.
///
/// @param isForm whether a word is one
/// @param link what may link them to the name, at its end
public record LegalForms(Predicate<String> isForm, Pattern link) {
  private static final Pattern LINK = Pattern.compile("(?:,| &| and| und| y| et| de)$");
  private static final Set<String> WORDS =
      Set.of(
          """
          inc incorporated corp corporation ltd limited plc llc llp lp co company pty bhd tbk pte \
          ag se gmbh mbh kg kgaa ohg ug ev eg sa sas sarl sau sl slu cv sab spa srl nv bv ab asa \
          as oy oyj aps kk kft zrt nyrt doo dd ad oao ooo pao zao jsc pjsc ojsc sro ltda\
          """
              .split(" ", -1));

  /// Those of all languages that companies are registered in, in any case: `Corporation`, `GmbH &
  /// Co. KG`, `S.A. de C.V.`.
  public static final LegalForms ALL = new LegalForms(LegalForms::isKnown, LINK);

  /// `name` without the legal forms at its end, and without what links them to it; never empty.
  public String removedFrom(String name) {
    int space = name.lastIndexOf(' ');
    return space < 1 || !isForm.test(name.substring(space + 1))
        ? name
        : removedFrom(link.matcher(name.substring(0, space)).replaceFirst(""));
  }

  private static boolean isKnown(String word) {
    return WORDS.contains(word.replace(".", "").replace("/", "").toLowerCase(Locale.ROOT));
  }
}
