package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static dev.dateline.documents.Files.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Rejection.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A date that stands between the headline and the text, as in most documents; `|` stands for the
/// end of a line.
class DateBelowHeadlineTest {
  private static final String TEXT = "The harbour board met, and it approved the line.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 July 2023",
        "Friday, July 14, 2023",
        "Friday 14 July 2023 21.15 GMT",
        "2023-07-14",
        "14.07.2023, 10:15 Uhr",
        "14/07/2023",
        "14 juillet 2023",
        "14 กรกฎาคม 2566",
        "2023년 7월 14일",
        "입력 2023.07.14 10:15",
        "公開日 2023年7月14日",
        "Posted on July 14, 2023",
        "Veröffentlicht am 14. Juli 2023",
        "Published: 14 July 2023 | Last updated: 16 July 2023",
        "Updated: July 16, 2023 | Published: July 14, 2023",
        "Reuters, 14 July 2023",
        "Westhaven | 14 July 2023",
        "14 July 2023 • The Daily Herald",
        "Ana Writer, Westhaven, July 14, 2023",
        "Jul. 14, 2023 Updated: Jul. 15, 2023 9:07 a.m.",
        "14.VII.2023",
        "14. vii. 2023",
        "14 VII 2023",
        "Jul 14, 2023 · 5 min read",
        "July 14, 2023 — 9.30am",
        "Release date: 14 July 2023",
        "Embargoed until 14 July 2023, 09:00 GMT",
        "Last updated: 16 July 2023. First published: 14 July 2023",
        "Veröffentlicht am 14. Juli 2023 um 9:30 Uhr",
        "Freitag, 14. Juli 2023 – 9.30 Uhr",
        "Publié le 14 juillet 2023 à 9h30",
        "Publié le 14/07/2023 à 09h30, mis à jour le 15/07/2023 à 10h00",
        "vendredi 14 juillet 2023 à 9 h 30",
        "Mis en ligne le 14 juillet 2023",
        "Publicado el 14 de julio de 2023 a las 9:30",
        "venerdì 14 luglio 2023 ore 9:30",
        "Pubblicato il 14 luglio 2023 alle 9:30",
        "Atualizado em 15/07/2023 às 10h00. Publicado em 14/07/2023 às 09h30",
        "Gepubliceerd op 14 juli 2023 om 9:30 uur",
        "14 lipca 2023 r.",
        "Publicat la 14 iulie 2023",
        "2023. július 14., péntek",
        "2023 m. liepos 14 d., 9:30",
        "Avaldatud 14. juulil 2023",
        "Publiceret d. 14. juli 2023",
        "Δημοσιεύτηκε στις 14 Ιουλίου 2023",
        "14 июля 2023 года, пятница",
        "Дата публикации: 14.07.2023 10:30",
        "Публікація: 14 липня 2023",
        "Дата публікації: 14.07.2023",
        "Додано: 14 липня 2023 р.",
        "14 липня 2023 року, 10:15",
        "Публикувано на 14 юли 2023 г.",
      })
  void isReadFromTheLineBelowTheHeadline(String line) {
    for (String blank : List.of("\n", "\n\n")) {
      var document = document(read("Ferry line approved" + blank + line + "\n\n" + TEXT));
      assertThat(document.date().day()).isEqualTo("2023-07-14");
      assertThat(document.date().source()).isEqualTo(DateSource.HEADER);
      assertThat(document.headline()).isEqualTo("Ferry line approved");
      assertThat(document.text()).isEqualTo("Ferry line approved\n\n" + TEXT);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By ANA WRITER JULY 14, 2023\n\n",
        "#+TITLE: Ferry line approved\n#+AUTHOR: Ana Writer\n#+DATE: <2023-07-14 Fri>\n\n",
        ":title: Ferry line approved\n:author: Ana Writer\n:date: 2023-07-14 10:20\n\n"
      })
  void mayStandBesideTheBylineInAHeader(String header) {
    var document = document(read(header + TEXT));
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.get(ArticleField.BYLINE)).isEqualToIgnoringCase("Ana Writer");
    assertThat(document.text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "フェリー航路を承認|2023年7月14日 08時00分|港湾局は新しい航路を承認した。",
        "渡轮航线获批|2023-07-14 08:00 来源：新华社|港务局批准了新航线。",
        "नौका लाइन मंजूर|14 जुलाई 2023|बंदरगाह बोर्ड ने नई लाइन को मंजूरी दी।"
      })
  void theHeadlineMayBeInAScriptWithOtherFullStops(String text) {
    String[] lines = text.split("\\|", -1);
    var document = document(read(lines[0] + "\n" + lines[1] + "\n\n" + lines[2]));
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.headline()).isEqualTo(lines[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry line approved|By Ana Writer|14 July 2023|TEXT",
        "Ferry line approved|14 July 2023|By Ana Writer|TEXT",
        "Ferry line approved||By ANA WRITER||July 14, 2023||TEXT",
        "Ferry line approved|Posted on July 14, 2023 by Ana Writer in News|TEXT",
        "Ferry line approved|Von Ana Writer|14. Juli 2023|TEXT",
        "Ferry line approved|Автор: Ana Writer|14 июля 2023|TEXT",
        "Ferry line approved|Ana Writer|14 July 2023|TEXT",
        "Ferry line approved||Ana Writer||14 July 2023||TEXT",
        "Ferry line approved|14 July 2023|Ana Writer|TEXT",
        "Ferry line approved|Ana Writer in Westhaven|14 July 2023|TEXT",
        "Ferry line approved|Ana Writer, Staff Writer|Published 14 July 2023|TEXT",
        "Ferry line approved|Ana Writer | 14 July 2023|TEXT",
        "Ferry line approved|Ana Writer, Reuters, 14 July 2023|TEXT",
        "Ferry line approved|di Ana Writer, 14 luglio 2023|TEXT",
        "Ferry line approved|By Ana Writer|July 14, 2023 8:00 AM GMT+2 Updated 2 years ago|TEXT",
        "Ferry line approved|autor: Ana Writer, 14 lipca 2023, 08:00|TEXT",
      })
  void isReadWithTheBylineBesideIt(String text) {
    var document =
        document(read(text.replace(" | ", " · ").replace('|', '\n').replace("TEXT", TEXT)));
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.get(ArticleField.BYLINE)).isEqualToIgnoringCase("Ana Writer");
    assertThat(document.text()).isEqualTo("Ferry line approved\n\n" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "THE DAILY HERALD    Friday, 14 July 2023||Ferry line approved||TEXT",
        "The Daily Herald | 14 July 2023||Ferry line approved||TEXT",
        "The Daily Herald|14 July 2023||Ferry line approved||TEXT",
      })
  void isReadFromTheHeadOfANewspaper(String text) {
    var document = document(read(text.replace('|', '\n').replace("TEXT", TEXT)));
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.text()).endsWith("Ferry line approved\n\n" + TEXT);
    assertThat(document.headline()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry line approved in 14 July 2023 vote|TEXT",
        "Ferry line approved||The board met on July 14, 2023.",
        "Battle remembered|11 November 1918 was the day on which the guns fell silent.",
        "Battle of Westhaven, 11 November 1918||The guns fell silent that day, as they still say.",
        "Ferry line approved||On 14 July 2023 the board met||TEXT",
        "航路を承認||港湾局は2023年7月14日に新しいフェリー航路を承認したと発表した",
        "Ferry line approved||Ana Writer, born 14 July 1960||TEXT",
        "Ferry line approved||The price was $5 million on July 14, 2023||TEXT",
      })
  void isNotADateThatTheTextMentions(String text) {
    assertThat(rejection(read(text.replace('|', '\n').replace("TEXT", TEXT))).reason())
        .isEqualTo(Reason.NO_DATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"World News", "New York", "Harbour Board Votes", "Buenos Aires Street"})
  void aLineAboveItIsNoBylineIfItIsNoName(String line) {
    var document = document(read("Ferry line approved\n" + line + "\n14 July 2023\n\n" + TEXT));
    assertThat(document.text()).contains(line);
  }

  @Test
  void anAgencyBesideItIsTheSource() {
    var document = document(read("Ferry line approved\nReuters | 14 July 2023\n\n" + TEXT));
    assertThat(document.get(ArticleField.SOURCE)).isEqualTo("Reuters");
    assertThat(document.get(ArticleField.BYLINE)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Von Ana Writer, 14. Juli 2023",
        "Berlin, den 14. Juli 2023",
        "Le 14 juillet 2023 à 9h30",
        "lunes 14 de julio de 2023",
        "Fr., 14.07.2023, 9.30 Uhr",
        "Fri 14 Jul 2023 09.30 GMT",
        "Vol. 12, No. 3, 14 July 2023",
        "the 14th of July 2023",
        "14.VII.2023",
        "Created: 2023-07-14T09:30:00Z",
        "Ngày 14 tháng 7 năm 2023",
      })
  void isReadFromTheFirstLineIfThatIsNoHeadline(String line) {
    var document = document(read(line + "\n\n" + TEXT));
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.text()).isEqualTo(TEXT);
  }

  @Test
  void isTheDayOfTheLastChangeIfTheLineSaysSo() {
    var document = document(read("Ferry line approved\nUpdated 14 July 2023\n\n" + TEXT));
    assertThat(document.date().source()).isEqualTo(DateSource.MODIFIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated: 16 July 2023|Published: 14 July 2023",
        "publishDate: 2023-07-14",
        "Datum: 14. Juli 2023",
        "Fecha: 14 de julio de 2023",
        "Date de publication : 14 juillet 2023",
        "Data: 14 luglio 2023",
        "Дата: 14 июля 2023",
        "日期：2023年7月14日",
        "日付: 2023年7月14日",
        "날짜: 2023년 7월 14일",
        "التاريخ: 14 يوليو 2023",
        "תאריך: 14 ביולי 2023",
        "Päivämäärä: 14. heinäkuuta 2023",
        "Kuupäev: 14. juuli 2023",
        "Data publikacji: 14 lipca 2023",
        "Dátum: 2023. július 14.",
        "Ngày: 14 tháng 7, 2023",
        "Tarih: 14 Temmuz 2023",
        "Ημερομηνία: 14 Ιουλίου 2023",
        "दिनांक: 14 जुलाई 2023",
        "Title: Ferry line|Quelle: dpa|Datum: 14.07.2023",
      })
  void isReadFromHeaderLinesInManyLanguages(String header) {
    var document = document(read(header.replace('|', '\n') + "\n\n" + TEXT));
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.text()).isEqualTo(TEXT);
  }

  @Test
  void isReadInAPdfWhereverItStands() {
    var pdf =
        new PdfPages()
            .line(60, 760, "THE DAILY HERALD")
            .line(400, 760, "Friday, 14 July 2023")
            .line(60, 720, 20, 0, "Ferry line approved")
            .line(60, 690, "The harbour board met, and it approved")
            .line(60, 678, "the line.");
    var document = document(read(pdf.bytes()));
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.text()).isEqualTo("Ferry line approved\n\n" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pressemitteilung Nr. 112/2023 vom 14.07.2023",
        "News Release, July 14, 2023",
        "Aired July 14, 2023 - 18:00 ET"
      })
  void theFirstLineMayBeThatOfAReleaseOrABroadcast(String line) {
    var document = Files.document(Files.read(line + "\n\nThe harbour board met on Friday."));
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.text()).isEqualTo("The harbour board met on Friday.");
  }

  @Test
  void anUnderlinedHeadlineAndTheLinesBelowItAreNotText() {
    var document =
        Files.document(
            Files.read(
                "Ferry\n#####\n\n:date: 2023-07-14 10:20\n:category: news\n:author: Ana Writer\n\n"
                    + "The harbour board met on Friday."));
    assertThat(document.headline()).isEqualTo("Ferry");
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Ana Writer");
    assertThat(document.text())
        .endsWith("The harbour board met on Friday.")
        .doesNotContain("#", ":");
  }
}
