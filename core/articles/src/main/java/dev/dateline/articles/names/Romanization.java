package dev.dateline.articles.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The English forms of Russian, Ukrainian and Belarusian names as French (`Poutine`), German
/// (`Lawrow`) or Spanish (`Gorbachov`) texts write them.
///
/// A spelling may have several English forms: German `sch` is `sh` or `zh`. Names are in lower case
/// and without accents. The directory stores these forms, so they must stay the same in every
/// release.
public final class Romanization {
  private static final Pattern FRENCH = Pattern.compile("ou|tch|dj|ine$|eff$");
  private static final Pattern GERMAN = Pattern.compile("w|sch|^j[aeou]|[iy]j$");
  private static final Pattern YO = Pattern.compile("(?<=[cs]h)ov(?=a?$)");
  private static final Pattern SLAVIC =
      Pattern.compile("(?:[eo]va?|sk[iy]{1,2}|skaya|enko|chuk|[oe]v[iy]c?h|yuk)$");
  private static final Pattern PATRONYMIC = Pattern.compile("(?:[eo][vw]it?s?ch|[eo][vw]na)$");

  private static final Respelling FROM_FRENCH =
      Respelling.of(
          "chtch", "S", "tch", "C", "ch", "sh", "dj", "J", "j", "zh", "iou", "yu", "you", "yu",
          "ou", "u", "gue", "ge", "gui", "gi", "ine$", "in$", "eff$", "ev$", "S", "shch", "C", "ch",
          "J", "j");

  private static final Respelling FROM_GERMAN =
      Respelling.of(
          "schtsch", "S", "tsch", "C", "ch", "kh", "skh", "X", "w", "v", "z", "ts", "^je", "^ye",
          "aje", "aye", "eje", "eye", "ije", "iye", "oje", "oye", "uje", "uye", "je", "e", "ij",
          "y", "yj", "y", "j", "y", "S", "shch", "C", "ch");

  private Romanization() {}

  /// The other English forms that a surname may have; empty if it looks English already.
  public static Set<String> ofSurname(String word) {
    var forms = new ArrayList<String>(List.of(word));
    if (FRENCH.matcher(word).find()) {
      forms.add(FROM_FRENCH.of(word));
    } else if (GERMAN.matcher(word).find()) {
      german(word).forEach(forms::add);
    }
    return forms.stream()
        .map(form -> YO.matcher(form).replaceFirst("ev"))
        .filter(form -> !form.equals(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// German `sch` is `sh` or `zh`, and `s` at the beginning may be `z`.
  private static Stream<String> german(String word) {
    String latin = FROM_GERMAN.of(word);
    return Stream.of("sh", "zh")
        .map(sibilant -> latin.replace("X", sibilant))
        .flatMap(
            form ->
                form.startsWith("s") && !form.startsWith("sh")
                    ? Stream.of(form, "z" + form.substring(1))
                    : Stream.of(form));
  }

  /// The English forms of a full name, also of one that looks English already; empty unless the
  /// given name is Slavic. A patronymic is left out.
  public static Set<String> ofFullName(String name) {
    String[] words = name.split(" ", -1);
    boolean isFull =
        words.length == 2 || (words.length == 3 && PATRONYMIC.matcher(words[1]).find());
    return isFull ? of(words[0], words[words.length - 1]) : Set.of();
  }

  private static Set<String> of(String given, String surname) {
    return SlavicGivenNames.of(given).map(known -> of(known, surname)).orElse(Set.of());
  }

  private static Set<String> of(SlavicGivenNames.GivenName given, String surname) {
    var surnames = ofSurname(surname);
    return (surnames.isEmpty() ? Set.of(surname) : surnames)
        .stream()
            .filter(each -> !given.isShared() || SLAVIC.matcher(each).find())
            .map(each -> given.english() + " " + each)
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
