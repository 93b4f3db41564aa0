package dev.dateline.documents.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The president said that Russia is not against the guarantees for Ukraine.
          de | Der Präsident sagte, dass Russland nicht gegen die Garantien für die Ukraine ist.
          fr | Le président a déclaré que la Russie est prête à discuter des garanties pour les pays.
          es | El presidente dijo que la reunión de los ministros en la ciudad fue muy larga.
          it | Il presidente ha detto che la riunione dei ministri nella città è stata di lunga durata.
          pt | O presidente disse que a reunião dos ministros não foi longa e que os países são amigos.
          nl | De president zei dat het land niet tegen de garanties voor de bevolking van Oekraïne is.
          sv | Presidenten sade att det inte är för sent och att Ryssland har en plan för den.
          pl | Prezydent powiedział, że nie jest przeciwny i że rozmowy na ten temat są w toku.
          cs | Prezident řekl, že je pro jednání a že se na něm podle něj podílí také vláda.
          hu | Az elnök azt mondta, hogy nem ellenzi a tárgyalást, és hogy ez csak egy kezdet.
          ro | Președintele a spus că nu este împotriva garanțiilor pentru Ucraina și că sunt discuții.
          tr | Başkan bu konuda bir anlaşma için daha çok zaman olduğunu ve bunun iyi bir şey olarak görüldüğünü dedi.
          ru | Президент сказал, что он не против гарантий и что это было известно и раньше.
          uk | Президент сказав, що він не проти гарантій і що це було відомо та раніше.
          el | Ο πρόεδρος είπε ότι δεν είναι αντίθετος.
          ja | 大統領は保証について話し合う用意があると述べた。
          zh | 总统表示愿意讨论安全保障问题。
          ko | 대통령은 안보 보장을 논의할 준비가 되어 있다고 말했다.
          he | הנשיא אמר כי הוא אינו מתנגד
          ru | Мэр Москвы Сергей Собянин открыл мост.
          ru | Портовый совет Таллина одобрил новую паромную линию, сообщила Мари Тамм.
          uk | Президент України прибув до Львова.
          uk | Мер Києва відкрив міст.
          be | Лукашэнка прыбыў у Гомель.
          sr | Вучић је стигао у Београд.
          mk | Претседателот пристигна во Куќиште вчера.
          kk | Президент Қазақстан ұлттық кеңесін ашты.
          """)
  void aLanguageIsRecognizedByItsWordsOrItsScript(String tag, String text) {
    assertThat(LanguageDetector.detect(text)).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Moscow.",
        "12345",
        "Vladimir Putin, NATO, Vilnius, Istanbul",
        "Москва и Минск",
        "Ы.",
        "Президент Їжакевич и Крылов",
        "Rina said Привет, мэр"
      })
  void aTextThatSaysTooLittleIsUnknown(String text) {
    assertThat(LanguageDetector.detect(text)).isEmpty();
  }
}
