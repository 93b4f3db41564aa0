package dev.dateline.recognition.lexicon;

import java.util.Set;

/// Words before a person's name that are no part of it.
public final class Titles {
  private static final Set<String> WORDS =
      Set.of(
          ("mr mrs ms miss mx dr prof professor sir dame lord lady pope president vice-president"
                  + " premier chancellor minister senator sen rep congressman congresswoman"
                  + " governor gov mayor judge justice attorney ambassador secretary spokesman"
                  + " spokeswoman general gen lieutenant lt colonel col major maj captain capt"
                  + " sergeant sgt corporal cpl admiral adm commander marshal rev reverend bishop"
                  + " archbishop cardinal patriarch father imam ayatollah sheikh king queen prince"
                  + " princess emperor duke duchess count baron ex-president coach chairman"
                  + " chairwoman chief officer pvt private inspector detective taoiseach")
              .split(" "));

  private Titles() {}

  /// Whether `word` is a title: `Mr.`, `President`, `Gen.`.
  public static boolean contains(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return WORDS.contains(bare.toLowerCase(java.util.Locale.ROOT));
  }
}
