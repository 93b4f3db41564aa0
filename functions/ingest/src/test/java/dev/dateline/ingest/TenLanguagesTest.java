package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Entity;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.Upload;
import dev.dateline.documents.DocumentReader;
import dev.dateline.documents.ReadingOptions;
import dev.dateline.documents.UploadedFile;
import dev.dateline.recognition.MultilingualRecognizer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A folder of articles in ten languages, as a user might upload it: their names are found if a
/// recognizer reads the language; otherwise none is. No weekday, month or greeting is a name.
class TenLanguagesTest {
  private static final Preparation PREPARATION =
      new Preparation(
          DocumentReader.of(ReadingOptions.strict()),
          MultilingualRecognizer.load(),
          Clock.systemUTC());

  static Stream<Arguments> supported() {
    return Stream.of(
        Arguments.of(
            "en",
            """
            Good morning, and happy New Year! On Monday, Mayor Helen Castellan of Leeds met Owen Pryce, the head \
            of Harwick Steel, in Manchester. Castellan said in January that the strike would end on Friday. Dear \
            readers, thank you.\
            """,
            List.of("Helen Castellan", "Leeds", "Owen Pryce", "Harwick Steel", "Manchester")),
        Arguments.of(
            "de",
            """
            Guten Morgen und frohes neues Jahr! Am Montag traf die Oberbürgermeisterin Sabine Krüger in Kassel den \
            Geschäftsführer der Nordhafen GmbH, Jürgen Petersen. Krüger sagte im Januar, der Streik werde am Freitag \
            enden. Liebe Leserinnen und Leser, vielen Dank.\
            """,
            List.of("Sabine Krüger", "Kassel", "Nordhafen", "Jürgen Petersen")),
        Arguments.of(
            "es",
            """
            ¡Buenos días y feliz año nuevo! El lunes, la alcaldesa Lucía Ferrando se reunió en Sevilla con Javier \
            Olmedo, presidente de Astilleros del Sur S.A. Ferrando dijo en enero que la huelga terminaría el viernes. \
            Estimados lectores, muchas gracias.\
            """,
            List.of("Lucía Ferrando", "Sevilla", "Javier Olmedo", "Astilleros del Sur")),
        Arguments.of(
            "fr",
            """
            Bonjour à tous et bonne année ! Lundi, la maire de Nantes, Camille Rousseau, a rencontré à Rennes Julien \
            Marchand, le directeur de la SNCF. Rousseau avait dit en janvier que la grève finirait vendredi. Chers \
            lecteurs, merci de votre fidélité.\
            """,
            List.of("Nantes", "Camille Rousseau", "Rennes", "Julien Marchand", "SNCF")));
  }

  static Stream<Arguments> unsupported() {
    return Stream.of(
        Arguments.of(
            "it",
            """
            Buongiorno a tutti e felice anno nuovo! Lunedì la sindaca di Bologna, Giulia Moretti, ha incontrato a \
            Ferrara il direttore della fabbrica, Paolo Conti. Moretti ha detto a gennaio che lo sciopero finirà \
            venerdì. Cari lettori, grazie della vostra fedeltà.\
            """),
        Arguments.of(
            "nl",
            """
            Goedemorgen en een gelukkig nieuwjaar! Op maandag sprak burgemeester Femke de Wit in Utrecht met Pieter \
            Jansen, de directeur van de haven. De Wit zei in januari dat de staking op vrijdag zou eindigen. Beste \
            lezers, hartelijk dank voor uw trouw.\
            """),
        Arguments.of(
            "pl",
            """
            Dzień dobry i szczęśliwego Nowego Roku! W poniedziałek burmistrz Agnieszka Nowak spotkała się w Gdańsku \
            z dyrektorem portu, którym jest Piotr Zieliński. Nowak powiedziała w styczniu, że strajk zakończy się w \
            piątek. Drodzy czytelnicy, dziękujemy.\
            """),
        Arguments.of(
            "pt",
            """
            Bom dia a todos e feliz ano novo! Na segunda-feira, a prefeita Mariana Teixeira reuniu-se no Recife com o \
            diretor do porto, João Almeida. Teixeira disse em janeiro que a greve não terminaria na sexta-feira. Caros \
            leitores, muito obrigado.\
            """),
        Arguments.of(
            "ru",
            """
            Доброе утро и с Новым годом! В понедельник мэр города Ольга Соколова встретилась в Казани с директором \
            завода Иваном Морозовым. Соколова сказала в январе, что забастовка закончится в пятницу. Дорогие \
            читатели, спасибо.\
            """),
        Arguments.of(
            "zh",
            """
            早上好，新年快乐！星期一，市长王丽华在南京会见了港口负责人陈建国。王丽华一月份表示，罢工将于星期五结束。亲爱的读者，谢谢大家的支持。\
            """));
  }

  @ParameterizedTest
  @MethodSource("supported")
  void aSupportedLanguageGivesItsNamesAndNothingElse(
      String language, String text, List<String> names) {
    var article = article(text);
    assertThat(article.document().get(ArticleField.LANGUAGE)).isEqualTo(language);
    assertThat(article.recognition().coverage()).isEqualTo(NameCoverage.FULL);
    assertThat(article.recognition().entities())
        .extracting(Entity::name)
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @ParameterizedTest
  @MethodSource("unsupported")
  void anotherLanguageGivesNoNames(String language, String text) {
    var article = article(text);
    assertThat(article.document().get(ArticleField.LANGUAGE)).isEqualTo(language);
    assertThat(article.recognition().coverage()).isEqualTo(NameCoverage.NONE);
    assertThat(article.recognition().entities()).isEmpty();
  }

  private static Article article(String text) {
    byte[] bytes = ("date 2023-07-14\n\n" + text).getBytes(StandardCharsets.UTF_8);
    var upload = new Upload("articles", "a.txt", null, "e".repeat(32), bytes.length, Instant.EPOCH);
    var file = UploadedFile.of("a.txt", bytes, Instant.EPOCH);
    var prepared = PREPARATION.prepare(upload, file, new Timings());
    return ((Preparation.Articles) prepared).articles().getFirst();
  }
}
