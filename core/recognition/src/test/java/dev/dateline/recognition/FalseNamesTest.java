package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Passage;
import dev.dateline.articles.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is capitalized in newspapers of all countries without being a name.
class FalseNamesTest {
  private static final MultilingualRecognizer RECOGNIZER =
      MultilingualRecognizer.over(Loaded.recognizer());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The MoU will be signed on Mashujaa Day, and on Madaraka Day in June. | ''
          Labor Day, Anzac Day and Día de los Muertos are holidays. | ''
          "Karibu sana," she told guests. Akwaaba! Happy Sallah, he said. Merry Christmas! | ''
          The PPRO did not pick calls. EBITDA and ESG were due. VAR ruled it out. | ''
          He said the Bill would be gazetted. | ''
          Breaking News. Related News. Hello Everyone. | ''
          PM Opens New Highway, Says Growth Will Double By 2030 | ''
          Here Is How Kenyans Reacted. Meanwhile, Analysts Warn. | Kenyans
          Hon. Prime Minister Dinesh Gunawardena spoke. | Dinesh Gunawardena
          CEO Carlos Slim Domit of América Móvil said so. | Carlos Slim Domit, América Móvil
          However, Treasury CS Njuguna Ndung'u said so. | Njuguna Ndung'u
          """)
  void areNotFoundInEnglish(String text, String names) {
    assertThat(names("en", text)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | Morata marcó el Domingo de Ramos. | Morata
          es | Suscríbete. Compartir. Galería. El CEO y el MoU. | ''
          es | El Rey Felipe VI y la Reina Letizia saludaron en Palma. | Felipe VI, Letizia, Palma
          es | Doña Carmen. Don José. | Carmen, José
          es | Chile celebra las Fiestas Patrias y el Inti Raymi. | Chile
          fr | Akwaba. Abonnez-vous. Honorable Député. Chère Maman. | ''
          fr | Ramadan, Yennayer et Aïd el-Fitr. Tabaski et Korité. | ''
          fr | Le Président de la République, Alassane Konaté, a parlé. | Alassane Konaté
          fr | Me Sidiki Kaba, Garde des Sceaux, a parlé. | Sidiki Kaba
          de | Die GmbH meldete Insolvenz an. Der CEO sprach an der GV. | ''
          de | Im Bundesrat scheiterte das Gesetz. | Bundesrat
          de | Vom Weißen Haus kam nichts. Am Rhein stieg das Wasser. | Weißen Haus, Rhein
          de | Olaf Scholz sprach im Bundestag. | Olaf Scholz, Bundestag
          de | Am Rosenmontag und zu Allerheiligen ist geschlossen. Guten Abend. | ''
          """)
  void areNotFoundInOtherLanguages(String language, String text, String names) {
    assertThat(names(language, text)).isEqualTo(names);
  }

  private static String names(String language, String text) {
    var passages = List.of(new Passage(new Span(0, text.length()), language));
    return String.join(
        ", ",
        RECOGNIZER.recognize(text, passages).entities().stream().map(it -> it.name()).toList());
  }
}
