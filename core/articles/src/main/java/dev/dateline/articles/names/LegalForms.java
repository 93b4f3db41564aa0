package dev.dateline.articles.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Legal forms at the end of a company's name, in all languages that companies are entered in the
/// register with: `Corporation`, `GmbH & Co. KG`, `S.A. de C.V.`.
public final class LegalForms {
  private static final Pattern LINK = Pattern.compile("(?:,| &| and| und| y| et| de)$");
  private static final Set<String> WORDS =
      Set.of(
          """
          inc incorporated corp corporation ltd limited plc llc llp lp co company pty bhd tbk pte \
          ag se gmbh mbh kg kgaa ohg ug ev eg sa sas sarl sau sl slu cv sab spa srl nv bv ab asa \
          as oy oyj aps kk kft zrt nyrt doo dd ad oao ooo pao zao jsc pjsc ojsc sro ltda\
          """
              .split(" ", -1));

  private LegalForms() {}

  /// Removes the legal forms at the end of `name`, and what links them to it; never the whole name.
  public static String without(String name) {
    int space = name.lastIndexOf(' ');
    return space < 1 || !isForm(name.substring(space + 1))
        ? name
        : without(LINK.matcher(name.substring(0, space)).replaceFirst(""));
  }

  private static boolean isForm(String word) {
    return WORDS.contains(word.replace(".", "").replace("/", "").toLowerCase(Locale.ROOT));
  }
}
