package dev.dateline.articles.names;

import java.util.Locale;
import java.util.Set;

/// Common Chinese, Korean and Vietnamese family names, which precede the given name: `Xi Jinping`,
/// `Kim Jong Un`, `To Lam`. Some are given names elsewhere, such as `Kim`.
public final class FamilyNames {
  private static final Set<String> CHINESE =
      words(
          """
          xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo \
          zheng liang xie tang han cao deng feng jiang cai peng pan yuan dong yu su ye lu wei mao \
          hua zeng tsai hsu chou chiang wee tan teo ong goh koh lim loh yeo chong chan wong cheung \
          leung lau kwok ip ng yeung tsang tam fung tsui\
          """);
  private static final Set<String> KOREAN =
      words(
          """
          kim lee park choi jung kang cho yoon moon ban roh jang lim shin oh seo kwon hwang ahn \
          song yoo hong\
          """);
  private static final Set<String> VIETNAMESE =
      words("nguyen tran le pham phan vu vo dang bui do ho ngo duong ly to");

  private FamilyNames() {}

  /// Whether `word` is such a name, ignoring case and accents.
  public static boolean contains(String word) {
    String folded = folded(word);
    return CHINESE.contains(folded) || KOREAN.contains(folded) || VIETNAMESE.contains(folded);
  }

  private static String folded(String word) {
    return Accents.removed(word.toLowerCase(Locale.ROOT)).replace('đ', 'd');
  }

  private static Set<String> words(String text) {
    return Set.of(text.split(" ", -1));
  }
}
