package dev.dateline.articles.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Common Chinese, Korean and Vietnamese family names, which precede the given name: `Xi Jinping`,
/// `Kim Jong Un`, `To Lam`. Some are given names elsewhere, such as `Kim`.
public final class FamilyNames {
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Set<String> CHINESE =
      Set.of(
          "xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo"
              .concat(" zheng liang xie tang han cao deng feng jiang cai peng pan yuan dong yu su")
              .concat(
                  " ye lu wei mao hua zeng tsai hsu chou chiang wee tan teo ong goh koh lim loh"
                      + " yeo")
              .concat(" chong chan wong cheung leung lau kwok ip ng yeung tsang tam fung tsui")
              .split(" ", -1));
  private static final Set<String> KOREAN =
      Set.of(
          "kim lee park choi jung kang cho yoon moon ban roh jang lim shin oh seo kwon hwang ahn"
              .concat(" song yoo hong")
              .split(" ", -1));
  private static final Set<String> VIETNAMESE =
      Set.of("nguyen tran le pham phan vu vo dang bui do ho ngo duong ly to".split(" ", -1));

  private FamilyNames() {}

  /// Whether `word` is such a name, ignoring case and accents.
  public static boolean contains(String word) {
    String folded = folded(word);
    return CHINESE.contains(folded) || KOREAN.contains(folded) || VIETNAMESE.contains(folded);
  }

  private static String folded(String word) {
    String plain = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace("đ", "d");
  }
}
