package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static dev.dateline.documents.Files.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Rejection.Reason;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Short Cyrillic texts that declare no encoding.
class CyrillicFilesTest {
  private static final String RUSSIAN =
      "Совет порта Таллина в понедельник одобрил новую паромную линию, сообщила Мари Тамм.";
  private static final String UKRAINIAN =
      "Рада порту Таллінна у понеділок схвалила нову поромну лінію, повідомила Марі Тамм.";

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866"})
  void areReadInTheEncodingInWhichTheyAreWords(String charset) {
    byte[] bytes = ("Дата: 14 июля 2023\n\n" + RUSSIAN).getBytes(Charset.forName(charset));
    assertThat(document(read(bytes)).text()).isEqualTo(RUSSIAN);
    assertThat(document(read(bytes)).charset()).isEqualTo(charset);
  }

  @Test
  void tablesAreReadInIt() {
    String table = "дата;заголовок;текст\n14.07.2023;Нова лінія;\"" + UKRAINIAN + "\"\n";
    var document = document(read(table.getBytes(Charset.forName("windows-1251"))));
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.headline()).isEqualTo("Нова лінія");
    assertThat(document.text()).isEqualTo(UKRAINIAN);
  }

  @Test
  void bytesThatAreNoWordsAreNotText() {
    byte[] bytes = new byte[200];
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = (byte) (0xC0 + at * 7 % 64);
    }
    assertThat(rejection(read(bytes)).reason()).isEqualTo(Reason.NOT_TEXT);
  }
}
