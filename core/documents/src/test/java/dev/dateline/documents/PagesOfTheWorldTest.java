package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static dev.dateline.documents.Files.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Document;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.TextConfidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesOfTheWorldTest {
  private static final String STORY =
      "The ferry company of Westhaven said on Tuesday that it would sell two of its older ships,"
          + " because nobody had used the night line since the storms of last winter.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 港口将加深 | 2023年7月14日 | 市议会周一同意加深北部航道，结束了长达三年的争论。市长表示，工程将于九月开始，费用由国家承担。"
            + " | 相关阅读 | 渔民赢得诉讼获得赔偿 | 版权所有 海港新闻网",
        "ja | 港を深くする工事へ | 2023年7月14日 | 市議会は月曜日、北の航路を深くすることで合意し、長い論争に終止符を打った。市長は、工事は九月に始まると述べた。"
            + " | 関連記事 | 漁師が裁判に勝つ | 無断転載禁止",
        "ko | 항구를 더 깊게 | 2023년 7월 14일 | 시의회는 월요일 북쪽 항로를 더 깊게 파기로 합의하여 오랜 논쟁을 끝냈다. 시장은 공사가 9월에 시작된다고"
            + " 말했다. | 관련기사 | 어민들이 소송에서 이겼다 | 무단전재 재배포 금지",
        "ar | تعميق الميناء | 14 يوليو 2023 | وافق مجلس المدينة يوم الاثنين على تعميق القناة"
            + " الشمالية، منهيا بذلك خلافا طويلا. وقال العمدة إن العمل سيبدأ في سبتمبر. | اقرأ أيضا"
            + " | الصيادون يفوزون بالقضية ضد الشركة | جميع الحقوق محفوظة",
        "fa | عمیق‌تر شدن بندر | ۲۳ تیر ۱۴۰۲ | شورای شهر روز دوشنبه با عمیق‌تر کردن کانال شمالی"
            + " موافقت کرد و به یک مناقشه طولانی پایان داد. شهردار گفت کار در پاییز آغاز می‌شود. |"
            + " مطالب مرتبط | ماهیگیران در دادگاه پیروز شدند | ©",
        "th | ขุดลอกท่าเรือ | 14 กรกฎาคม 2566 |"
            + " สภาเมืองตกลงเมื่อวันจันทร์ที่จะขุดลอกร่องน้ำทางเหนือ ยุติข้อพิพาทที่ยืดเยื้อมานาน"
            + " นายกเทศมนตรีกล่าวว่างานจะเริ่มในเดือนกันยายน | ข่าวที่เกี่ยวข้อง | ชาวประมงชนะคดี |"
            + " ©",
        "hi | बंदरगाह गहरा होगा | 14 जुलाई 2023 | नगर परिषद ने सोमवार को उत्तरी मार्ग को गहरा करने"
            + " पर सहमति जताई, जिससे लंबा विवाद समाप्त हुआ। महापौर ने कहा कि काम सितंबर में शुरू"
            + " होगा। | यह भी पढ़ें | मछुआरों ने मुकदमा जीता | ©",
        "ru | Гавань углубят | 14 июля 2023 | Городской совет в понедельник согласился углубить"
            + " северный канал, положив конец долгому спору. Мэр сказала, что работы начнутся в"
            + " сентябре. | Читайте также | Рыбаки выиграли суд у компании | Все права защищены",
        "tr | Liman derinleşiyor | 14 Temmuz 2023 | Belediye meclisi pazartesi günü kuzey kanalını"
            + " derinleştirmeyi kabul ederek uzun bir tartışmaya son verdi. Başkan, işin eylülde"
            + " başlayacağını söyledi. | İlgili haberler | Balıkçılar davayı kazandı | Tüm hakları"
            + " saklıdır",
        "el | Βαθαίνει το λιμάνι | 14 Ιουλίου 2023 | Το δημοτικό συμβούλιο συμφώνησε τη Δευτέρα να"
            + " βαθύνει το βόρειο κανάλι, βάζοντας τέλος σε μια μακρά διαμάχη. Η δήμαρχος είπε ότι"
            + " το έργο αρχίζει τον Σεπτέμβριο. | Διαβάστε επίσης | Οι ψαράδες κέρδισαν τη δίκη | ©"
      })
  void aPageIsReadInItsScript(
      String language,
      String headline,
      String date,
      String paragraph,
      String related,
      String teaser,
      String copyright) {
    String second = paragraph.replaceFirst("^\\S{1,2}\\s?", "");
    String list = "<li><a href='/a'>" + teaser + "</a></li>";
    Document found =
        document(
            read(
                "<!doctype html><html lang='%s'><title>%s</title><body>"
                        .formatted(language, headline)
                    + "<ul class='menu'>%s</ul><h1>%s</h1>".formatted(list.repeat(6), headline)
                    + "<div>%s</div><p>%s</p><p>%s</p>".formatted(date, paragraph, second)
                    + "<h3>%s</h3><ul>%s</ul>".formatted(related, list.repeat(4))
                    + "<footer><p>%s</p></footer></body></html>".formatted(copyright)));

    assertThat(found.text()).isEqualTo(paragraph + "\n\n" + second);
    assertThat(found.date().day()).isEqualTo("2023-07-14");
    assertThat(found.headline()).isEqualTo(headline);
  }

  @Test
  void aShortStoryBelowItsHeadlineIsAnArticleHoweverManyHeadlinesSurroundIt() {
    String links = "<li><a href='/a'>The harbour will be deepened next year</a></li>".repeat(30);
    String body = "<ul>%s</ul><h1>%s</h1><p>%s</p><ul>%s</ul>";
    String title = "Ferry company sells two ships";

    var found = document(read(page(title, "", body.formatted(links, title, STORY, links))));

    assertThat(found.text()).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"article", "video.other"})
  void aPageWithoutTextThatIsDeclaredAnArticleIsReadByItsDescription(String type) {
    String head =
        "<meta property='og:type' content='%s'><meta property='og:description' content='%s'>";
    String video = "<h1>Ships for sale</h1><video src='a.mp4'></video><button>Play</button>";

    var reading = read(page("Ships for sale", head.formatted(type, STORY), video));

    assertThat(document(reading).text()).isEqualTo(STORY);
    assertThat(document(reading).confidence()).isEqualTo(TextConfidence.LOW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "页面不存在",
        "ページが見つかりませんでした",
        "페이지를 찾을 수 없습니다",
        "Страница не найдена",
        "الصفحة غير موجودة"
      })
  void anErrorPageIsRejectedInEveryLanguage(String title) {
    String body = "<h1>" + title + "</h1><p>404</p><p>" + title + ". www.westhaven.example</p>";

    assertThat(rejection(read(page(title, "", body))).reason()).isEqualTo(Reason.NO_ARTICLE);
  }

  private static String page(String title, String head, String body) {
    return ("<!doctype html><html><head><title>%s</title><meta name='date' content='2023-07-14'>%s"
            + "</head><body>%s</body></html>")
        .formatted(title, head, body);
  }
}
