package dev.dateline.documents;

import static dev.dateline.documents.Files.STRICT;
import static dev.dateline.documents.Files.UPLOADED;
import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.rejection;
import static dev.dateline.documents.archive.Archives.utf8;
import static dev.dateline.documents.archive.Archives.zip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Rejection.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is not an article is rejected by its name, even if its key has a date.
class UnknownKindsTest {
  private static Reading read(String name, byte[] bytes) {
    return DocumentReader.of(STRICT).read(UploadedFile.of("2022/03/14/" + name, bytes, UPLOADED));
  }

  private static Reading read(String name, String text) {
    return read(name, utf8(text));
  }

  private static void assertIsRejectedAs(String kind, Reading reading) {
    var rejection = rejection(reading);
    assertThat(rejection.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(rejection.message()).contains(kind);
    assertThat(rejection.remedy()).containsAnyOf("Leave it out", "save it as DOCX", "Unpack it");
  }

  @ParameterizedTest
  @CsvSource({
    "GIF89a, a GIF picture",
    "ÿØÿà, a JPEG picture",
    "RIFFxxxxWAVE, an audio",
    "ID3\u0003xyz, an MP3 sound",
    "wOF2, a font",
    "PAR1, a Parquet table",
    "7z¼¯, a 7z archive",
    "!BDN, an Outlook mailbox",
    "%!PS-Adobe-3.0, a PostScript file",
    "....ftypisom, an MP4 video"
  })
  void aFileThatOpensWithBytesOfItsOwn(String bytes, String kind) {
    assertIsRejectedAs(kind, read("report.txt", bytes.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @ParameterizedTest
  @CsvSource({
    "ppt/presentation.xml, a presentation (PPTX)",
    "META-INF/MANIFEST.MF, a Java program",
    "AndroidManifest.xml, an Android program",
    "Index/Document.iwa, a document of Pages"
  })
  void aPackageWhateverItsOtherMembersAre(String member, String kind) {
    var members = Map.of("docs/report.txt", utf8("Moscow was calm."), member, utf8("x"));
    assertIsRejectedAs(kind, read("report.zip", zip(members)));
  }

  @ParameterizedTest
  @CsvSource({
    "'<?xml version=\"1.0\"?><catalogue><item>Moscow was calm.</item></catalogue>', catalogue",
    "'<catalogue><item>Moscow was calm.</item></catalogue>', catalogue",
    "'<!-- list --><urlset xmlns=\"x\"><url><loc>https://a.example</loc></url></urlset>', a"
        + " sitemap",
    "'<svg xmlns=\"x\"><text>Moscow</text></svg>', an SVG picture",
    "'<w:document xmlns:w=\"x\"><w:t>Moscow was calm.</w:t></w:document>', an office program"
  })
  void xmlOfAnotherVocabulary(String xml, String kind) {
    assertIsRejectedAs(kind, read("report.xml", xml));
    assertIsRejectedAs(kind, read("report.txt", xml));
  }

  @ParameterizedTest
  @CsvSource({
    "'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Putin in Moscow', a calendar",
    "'BEGIN:VCARD\nFN:Angela Merkel', an address book",
    "'1\n00:00:01,000 --> 00:00:02,000\nMoscow was calm.', subtitles",
    "'WEBVTT\n\n00:01.000 --> 00:04.000\nMoscow was calm.', subtitles",
    "'#!/bin/sh\necho Moscow', a script",
    "'/* Moscow */\nbody { color: red }', source code",
    "'@charset \"utf-8\";\nbody { color: red }', a style sheet",
    "'diff --git a/a b/a\n+Moscow', a patch",
    "'\\documentclass{article}\nMoscow was calm.', TeX",
    "'@article{a,\n title = {Moscow}}', a bibliography",
    "'-----BEGIN CERTIFICATE-----\nabc', a certificate",
    "'INSERT INTO news VALUES (1, \"Moscow\");', SQL",
    "'[1, 2, 3]', JSON without articles",
    "'User-agent: *\nDisallow: /moscow', web crawlers"
  })
  void aTextFileThatOpensWithALineOfItsOwn(String text, String kind) {
    assertIsRejectedAs(kind, read("report.txt", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "body {\n  color: red;\n  margin: 0;\n}\n.moscow { display: none; }\n",
        "import java.util.List;\n\nclass Moscow {\n  int calm() {\n    return 1;\n  }\n}\n",
        "import os\nfrom re import match\n\ndef moscow(calm):\n    if calm:\n        return calm\n",
        "const a = require('moscow');\nfunction calm(b) {\n  return a.b;\n}\n",
        "# Reads the news\nlibrary(tm)\nx <- read.csv(\"a.csv\");\ny <- subset(x, z);\nprint(y)\n",
      })
  void sourceCodeIsRecognizedByItsLines(String code) {
    assertIsRejectedAs("source code", read("report.txt", code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-03-14 10:00:01,123 INFO Started in Moscow",
        "Mar 14 10:00:01 moscow sshd[12]: Accepted password for putin",
        "10.0.0.1 - - [14/Mar/2022:10:00:01 +0300] \"GET /moscow HTTP/1.1\" 200 12"
      })
  void aLogIsRecognizedByTheTimesOfItsLines(String log) {
    assertIsRejectedAs("a log", read("report.txt", (log + "\n").repeat(3)));
  }

  @Test
  void settingsAreRecognizedByTheirNames() {
    String yaml = "name: moscow\non:\n  push:\n    branches:\n      - main\njobs:\n  calm: true\n";
    assertIsRejectedAs("settings", read("report.txt", yaml));
    assertIsRejectedAs("settings", read("report.ini", "[moscow]\ncalm=true\n"));
  }

  @Test
  void encodedBytesAndNumbersAreNotProse() {
    assertIsRejectedAs("encoded data", read("report.txt", "TW9zY293IHdhcyBjYWxt".repeat(30)));
    assertIsRejectedAs("numbers", read("report.txt", "1.5 2.5 3.5 4.5\n".repeat(40)));
    assertIsRejectedAs("source code", read("report.txt", "a{b:c;d:e}".repeat(60)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moscow was calm.",
        "\"Moscow is calm,\" said Vladimir Putin.",
        "[Reuters] Moscow was calm.",
        "<Reuters> Moscow was calm.",
        "Q: Is Moscow calm?\nA: It is.\nQ: Why?\nA: It is summer.\nQ: Will it last?\nA: No.\n",
        "Moscow: Putin: calm.\nKyiv: Zelensky: calm.\nMinsk: Lukashenko: calm.\n",
        "# Moscow\n\n- Putin spoke\n- Lukashenko listened\n- it rained\n- it was calm\n- nothing\n",
        "Men's singles, first round\n1-Boris Becker (Germany) beat Karel Novacek (Czech) 6-2 6-4\n"
            + "2-Goran Ivanisevic (Croatia) beat Scott Draper (Australia) 6-7(1) 6-3 6-4\n",
        "The Council,\nRecalling its resolutions on Russia (see above);\nNoting the report;\n"
            + "(a) Calls on all parties to talk;\n(b) Decides to remain seized of the matter;\n",
        "12:05 Moscow is calm\n12:10 Putin speaks\n12:30 Putin leaves\n12:45 It rains\n",
        "from Moscow with love\nif only it were so\nwhile we wait\nfor the rain\n",
        "Москва была спокойна.\nПутин выступил.\nВсё.",
        "モスクワは静かだった。プーチン大統領が演説した。"
      })
  void proseOfAnyFormIsRead(String text) {
    assertThat(document(read("report.txt", text)).format()).isEqualTo("text");
  }

  @Test
  void aHeaderWithADateSaysThatItIsAnArticle() {
    String code = "date 2022-03-14\n\nclass Moscow {\n  int calm();\n}\n";
    assertThat(document(read("report.txt", code)).format()).isEqualTo("text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RIFFA, Bahrain (AP) - The harbour board met on Friday, Ana Writer said.",
        "ID3 is what the car is called. The harbour board met on Friday, Ana Writer said.",
        "[14 March 2022] The harbour board met on Friday, Ana Writer said.",
        "[2022-03-14] The harbour board met on Friday, Ana Writer said.",
        "[1] The harbour board met on Friday, Ana Writer said."
      })
  void proseMayOpenAsOtherKindsDo(String text) {
    assertThat(read("report.txt", text)).isInstanceOf(Reading.Documents.class);
  }
}
