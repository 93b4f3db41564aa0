package dev.dateline.articles.names;

import java.util.Locale;
import java.util.Set;

/// Words before a person's name that are no part of it: titles, ranks and offices, of all countries
/// that English newspapers write about.
public final class Titles {
  private static final Set<String> WORDS =
      Set.of(
          """
          mr mrs ms miss mx messrs dr prof professor sir dame lord lady madam madame monsieur pope president \
          vice-president premier chancellor minister \
          senator sen rep congressman congresswoman governor gov mayor judge justice attorney \
          ambassador secretary spokesman spokeswoman spokesperson general gen lieutenant lt colonel \
          col major maj captain capt sergeant sgt corporal cpl admiral adm commander marshal rev \
          reverend bishop archbishop cardinal patriarch father imam ayatollah sheikh shaikh sheikha \
          king queen prince princess emperor empress duke duchess count baron ex-president \
          ex-minister coach chairman chairwoman chairperson chief officer pvt private inspector \
          detective taoiseach emir amir sultan hon honourable honorable alhaji alhaja hajia mallam \
          barrister barr engr otunba oba comrade shri smt sri pandit swami maulana mufti mullah \
          moulvi ustaz ustad datuk datin dato' tun puan encik haji ustadz kyai \
          brigadier constable superintendent dcp acp dsp nawab begum hojatoleslam\
          """
              .split(" ", -1));

  private Titles() {}

  /// Whether `word` is a title, with or without a final full stop: `Mr.`, `President`, `Gen.`.
  public static boolean contains(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return WORDS.contains(bare.toLowerCase(Locale.ROOT));
  }
}
