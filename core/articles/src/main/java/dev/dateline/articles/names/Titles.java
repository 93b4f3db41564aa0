package dev.dateline.articles.names;

import java.util.List;
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
          detective taoiseach emir sultan hon honourable honorable alhaji alhaja hajia mallam \
          barrister barr engr otunba oba comrade shri smt pandit swami maulana mufti mullah \
          moulvi ustaz ustad datuk datin dato' tun puan encik haji ustadz kyai \
          brigadier brig constable superintendent supt insp dcp acp dsp commodore cmdr nawab begum \
          hojatoleslam hojjatoleslam allama pir rabbi rebbe pastor evangelist monsignor msgr \
          venerable sayadaw abune sheik shaykh hajjah hajah haja el-hadj elhadj alh malam \
          mallama tengku tunku tuanku seri patinggi ratu otumfuo togbe togbui ooni alaafin olubadan \
          kabaka omukama asantehene akim cllr atty adv advocate cde comr mahant sadhvi \
          srimati thiru padre mme mlle wro weizero aare oloye igwe al-sultan\
          """
              .split(" ", -1));

  /// Titles that are also given names, which count only beside another title: `Amir Sheikh Tamim`,
  /// `Pol Lt Gen Somchai`.
  private static final Set<String> ALSO_GIVEN_NAMES = Set.of("amir", "pol", "sri");

  /// The first words of titles of two words that end with `Sri` or `Seri`.
  private static final Set<String> BEFORE_SRI = Set.of("tan", "puan", "toh", "pehin");

  private Titles() {}

  /// How many words at the beginning of `words` are titles, perhaps all: two of `Tan Sri Azman`,
  /// and none of `Amir Khan`.
  public static int leading(List<String> words) {
    int at = 0;
    while (at < words.size() && isTitle(words, at)) {
      at++;
    }
    return at;
  }

  private static boolean isTitle(List<String> words, int at) {
    String next = at + 1 < words.size() ? bare(words.get(at + 1)) : "";
    String word = bare(words.get(at));
    if (ALSO_GIVEN_NAMES.contains(word)) {
      return at > 0 || WORDS.contains(next);
    }
    return WORDS.contains(word) || (BEFORE_SRI.contains(word) && isSri(next));
  }

  private static boolean isSri(String word) {
    return word.equals("sri") || word.equals("seri");
  }

  /// Whether `word` is a title, with or without a final full stop: `Mr.`, `President`, `Gen.`.
  public static boolean contains(String word) {
    return WORDS.contains(bare(word));
  }

  private static String bare(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return bare.toLowerCase(Locale.ROOT);
  }
}
