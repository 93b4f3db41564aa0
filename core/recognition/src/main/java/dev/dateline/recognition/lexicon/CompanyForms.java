package dev.dateline.recognition.lexicon;

import java.util.Set;
import java.util.regex.Pattern;

/// Words for the legal form of a company, as they end its name: `Inc`, `PLC`, `S.p.A.`.
public final class CompanyForms {
  private static final Set<String> WORDS = WordLists.of("company");

  private static final Pattern LINK = Pattern.compile("(?:,| &| and)$");

  private CompanyForms() {}

  /// Whether `word` is one, with or without a last full stop.
  public static boolean contains(String word) {
    return WORDS.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  /// `name` without the forms that it ends in, and without what links them to it; never nothing:
  /// `Hyundai Motor Co Ltd` is `Hyundai Motor`, `Eli Lilly and Co.` is `Eli Lilly`.
  public static String without(String name) {
    int space = name.lastIndexOf(' ');
    if (space < 1 || !contains(name.substring(space + 1))) {
      return name;
    }
    return without(LINK.matcher(name.substring(0, space)).replaceFirst(""));
  }
}
