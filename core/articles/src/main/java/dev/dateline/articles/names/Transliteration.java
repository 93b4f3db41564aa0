package dev.dateline.articles.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Maps the spellings that one word of a person's name has in Latin letters to one form.
public enum Transliteration {
  /// Unites only spellings that rarely distinguish two people who share all other words of their
  /// names: `zelenskiy` and `zelenskyy` become `zelensky`, `sergei` becomes `sergey`, `aleksandr`
  /// becomes `alexander`. The form is the most common spelling, so that most names do not change.
  /// The directory stores it, so it must stay the same in every release.
  ACROSS_ARTICLES {
    @Override
    public String of(String word) {
      if (word.length() < SHORTEST) {
        return word;
      }
      String given = MOHAMMED.matcher(word).replaceFirst("mohammed");
      String latin =
          ALEXANDR.matcher(ALEX.matcher(given).replaceFirst("alex")).replaceFirst("alexander");
      return ENDING.matcher(YE.matcher(latin).replaceFirst("e")).replaceFirst("y");
    }
  },

  /// Unites more spellings, such as doubled letters, `kh` for `h` and `u` for `o`: too many for all
  /// people, but right for the few that one article names.
  WITHIN_AN_ARTICLE {
    @Override
    public String of(String word) {
      String latin = plain(word);
      String given = MOHAMMED.matcher(latin).replaceFirst("mohamed");
      String single = DOUBLED.matcher(INITIAL_YE.matcher(given).replaceFirst("e")).replaceAll("$1");
      String vowel = EI.matcher(consonants(single)).replaceFirst("ei");
      String round = OU.matcher(I.matcher(vowel).replaceFirst("i")).replaceAll("u");
      return GLIDE.matcher(round).replaceAll("i");
    }
  };

  private static final int SHORTEST = 4;
  private static final Pattern MOHAMMED = Pattern.compile("^m[ou]hamm?[ae]d$");
  private static final Pattern ALEX = Pattern.compile("^aleks");
  private static final Pattern ALEXANDR = Pattern.compile("^alexandr$");
  private static final Pattern YE = Pattern.compile("^ye(?=[gkv]|l[et])");
  private static final Pattern ENDING = Pattern.compile("(?<![iyj])[iyj]++$");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
  private static final Pattern INITIAL_YE = Pattern.compile("^ye");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1");
  private static final Pattern OU = Pattern.compile("ou|o");
  private static final Pattern GLIDE = Pattern.compile("(?<=[aeu])y");
  private static final Pattern EI = Pattern.compile("e[iyj]$");
  private static final Pattern I = Pattern.compile("(?:iy|yi|ij|y|i)$");

  /// The form of `word`. [#ACROSS_ARTICLES] expects a word in lower case and without accents.
  public abstract String of(String word);

  private static String consonants(String word) {
    String plain = word.replace("shch", "sh").replace("kh", "h").replace("x", "ks");
    return plain.startsWith("q") ? "g" + plain.substring(1) : plain;
  }

  /// Without case, accents and anything but letters.
  private static String plain(String word) {
    String letters =
        NO_LETTER.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return letters.toLowerCase(Locale.ROOT).replace("ø", "o").replace("ł", "l").replace("ı", "i");
  }
}
