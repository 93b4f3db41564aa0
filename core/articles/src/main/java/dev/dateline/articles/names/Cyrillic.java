package dev.dateline.articles.names;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The usual English transliteration of Russian and Ukrainian words.
public final class Cyrillic {
  private static final Map<Integer, String> LETTERS =
      Stream.of(
              "а=a б=b в=v г=g ґ=g д=d е=e ё=e є=e ж=zh з=z и=i і=i ї=i й=y к=k л=l м=m н=n о=o"
                  + " п=p",
              "р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ў=u")
          .flatMap(pairs -> Stream.of(pairs.split(" ", -1)))
          .collect(
              Collectors.toUnmodifiableMap(pair -> pair.codePointAt(0), pair -> pair.substring(2)));

  /// At the beginning of a word and behind a vowel, `е` is `ye`: `Ельцин` is Yeltsin.
  private static final Pattern YE = Pattern.compile("(?<![\\p{L}])е|(?<=[аеёиоуыэюя])е");

  /// `й` is `i` before a consonant: `Шойгу` is Shoigu.
  private static final Pattern SHORT_I = Pattern.compile("й(?=[бвгджзклмнпрстфхцчшщ])");

  private static final Pattern ENDING = Pattern.compile("[иіы][йі](?!\\p{L})");

  private Cyrillic() {}

  /// `text`, in lower case, in Latin letters. Letters of other scripts stay as they are.
  public static String toLatin(String text) {
    String vowels = SHORT_I.matcher(YE.matcher(text).replaceAll("ye")).replaceAll("i");
    return ENDING
        .matcher(vowels)
        .replaceAll("y")
        .codePoints()
        .mapToObj(letter -> LETTERS.getOrDefault(letter, Character.toString(letter)))
        .collect(Collectors.joining());
  }
}
