package dev.dateline.recognition.lexicon;

import dev.dateline.articles.names.LegalForms;
import java.util.Set;
import java.util.regex.Pattern;

/// Legal forms at the end of a company's name: `Inc`, `PLC`, `S.p.A.`. From `words.tsv`.
public final class CompanyForms {
  private static final Set<String> WORDS = WordLists.of("company");

  private static final Pattern LINK = Pattern.compile("(?:,| &| and)$");
  private static final LegalForms FORMS = new LegalForms(CompanyForms::contains, LINK);

  private CompanyForms() {}

  /// Whether `word` is a legal form, with or without a final full stop.
  public static boolean contains(String word) {
    return WORDS.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  /// Removes the legal forms at the end of `name`, and what links them to it; never the whole name.
  /// `Hyundai Motor Co Ltd` becomes `Hyundai Motor`, `Eli Lilly and Co.` becomes `Eli Lilly`.
  public static String without(String name) {
    return FORMS.removedFrom(name);
  }
}
