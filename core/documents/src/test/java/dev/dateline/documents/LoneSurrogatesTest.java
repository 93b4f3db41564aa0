package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static dev.dateline.documents.Files.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Document;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A surrogate without its other half")
class LoneSurrogatesTest {
  @Test
  void doesNotMakeTwoIdentifiersOne() {
    var reading = (Reading.Documents) sample("lone-surrogate-ids.json");
    assertThat(reading.documents()).extracting(Document::member).containsExactly("1", "2");
    assertThat(reading.rejected()).isEmpty();
  }

  @Test
  void doesNotMakeTwoIdentifiersOfJsonLinesOne() {
    String line = "{\"date\":\"2023-05-03\",\"id\":\"a%s\",\"body\":\"NATO met.\"}\n";
    var reading = (Reading.Documents) read(line.formatted("\\ud800") + line.formatted("\\udfff"));
    assertThat(reading.documents())
        .extracting(Document::member)
        .containsExactly("line-1", "line-2");
  }

  static Stream<String> files() {
    return Stream.of(
        "{\"date\":\"2023-05-03\",\"title\":\"a\\ud800b\",\"body\":\"a\\udc00b met.\"}",
        "{\"date\":\"2023-05-03\",\"title\":\"a\\ud800b\",\"body\":\"<p>a&#xD800;b met.\"}",
        "<html><head><meta name='date' content='2023-05-03'><title>a&#xD800;b</title>"
            + "<body><p>a&#55296;b met.</p>");
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadAsTheReplacementCharacter(String file) {
    var document = document(read(file));
    assertThat(document.headline()).isEqualTo("a\ufffdb");
    assertThat(document.text()).isEqualTo("a\ufffdb met.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void spoilsOneCharacterOfAFileInUtf16(String charset) {
    String text = "\ufeffdate 2023-05-03\n\n@ met in Vilnius \ud83d\ude00.";
    byte[] bytes = text.getBytes(Charset.forName(charset));
    int at = 2 * text.indexOf('@');
    bytes[charset.endsWith("BE") ? at : at + 1] = (byte) 0xd8;
    assertThat(document(read(bytes)).text()).isEqualTo("\ufffd met in Vilnius \ud83d\ude00.");
  }

  @Test
  void isReplacedInAMailsSubject() {
    String mail =
        "MIME-Version: 1.0\nDate: Wed, 3 May 2023 10:00:00 +0000\n"
            + "Subject: =?utf-32?B?AAAAYQAA2AAAAABi?=\n\nNATO met.";
    String headline = document(read(mail)).headline();
    assertThat(headline).isNotNull().doesNotContain("\ud800");
  }
}
