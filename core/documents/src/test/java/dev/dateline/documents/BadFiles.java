package dev.dateline.documents;

import static dev.dateline.documents.BadFile.of;
import static dev.dateline.documents.BadFile.without;
import static dev.dateline.documents.archive.Archives.gzip;
import static dev.dateline.documents.archive.Archives.utf8;
import static dev.dateline.documents.archive.Archives.zip;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.archive.CompoundFiles;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Files that people upload by mistake, or forget something in.
final class BadFiles {
  private static final String CALM = "Moscow was calm on Friday, President Vladimir Putin said.";
  private static final String GOOD = "date 2023-07-14\n\n" + CALM;
  private static final byte[] ARCHIVE = zip(Map.of("calm.txt", utf8(GOOD)));
  private static final byte[] DOCX =
      zip(
          Map.of(
              "word/document.xml",
              utf8(
                  "<w:document xmlns:w='w'><w:p><w:t>date 2023-07-14</w:t></w:p><w:p><w:t>"
                      + CALM
                      + "</w:t></w:p></w:document>")));
  private static final String ITEM =
      "<newsItem"
          + " guid='a'><itemMeta><versionCreated>2023-07-14T09:30:00Z</versionCreated></itemMeta>"
          + "<contentSet><inlineData>"
          + CALM
          + "</inlineData></contentSet></newsItem>";

  static final List<BadFile> ALL =
      List.of(
          of("empty.txt", "", Reason.EMPTY, "after a line like date 2023-07-14", GOOD),
          of("header-only.txt", "date 2023-07-14", Reason.EMPTY, "after a line like", GOOD),
          of("undated.txt", CALM, Reason.NO_DATE, "a line like date 2024-02-27", GOOD),
          of("undated.md", "# Calm\n\n" + CALM, Reason.NO_DATE, "a line like date", GOOD),
          of(
              "undated.html",
              page(""),
              Reason.NO_DATE,
              "Put <meta name=\"date\" content=\"2024-02-27\"> into the page's head",
              page("<meta name=\"date\" content=\"2023-02-27\">")),
          of(
              "undated.json",
              "{\"text\": \"" + CALM + "\"}",
              Reason.NO_DATE,
              "a member \"date\": \"2024-02-27\"",
              "{\"date\": \"2023-02-27\", \"text\": \"" + CALM + "\"}"),
          of(
              "ambiguous.txt",
              "date 03/04/2023\n\n" + CALM,
              Reason.AMBIGUOUS_DATE,
              "2023-",
              "date 2023-04-03\n\n" + CALM),
          of("03-04-2023.txt", CALM, Reason.AMBIGUOUS_DATE, "2023-", CALM).as("2023-04-03.txt"),
          of(
              "impossible.txt",
              "date 2023-02-30\n\n" + CALM,
              Reason.IMPOSSIBLE_DATE,
              "",
              "date 2023-02-28\n\n" + CALM),
          of("future.txt", "date 2033-07-14\n\n" + CALM, Reason.DATE_OUT_OF_RANGE, "", GOOD),
          of(
              "cut-off.json",
              "{\"text\": \"Moscow",
              Reason.MALFORMED,
              "as a JSON object",
              "{\"date\": \"2023-07-14\", \"text\": \"" + CALM + "\"}"),
          of(
              "other-names.json",
              "{\"day\": \"2023-07-14\", \"prose\": {\"p\": 1}, \"x\": [1]}",
              Reason.MALFORMED,
              "Name the text articleBody",
              "{\"date\": \"2023-07-14\", \"articleBody\": \"" + CALM + "\"}"),
          of(
              "cut-off.xml",
              "<rss><channel><item><title>Moscow</title>",
              Reason.MALFORMED,
              "Upload the whole file",
              "<rss><channel><item><title>Moscow</title><pubDate>Fri, 14 Jul 2023 09:30:00"
                  + " GMT</pubDate></item></channel></rss>"),
          of(
              "entities.xml",
              "<!DOCTYPE a [<!ENTITY b 'x'>]>" + ITEM.replace(CALM, "&b;"),
              Reason.UNSAFE,
              "Upload the article without them",
              ITEM),
          of(
              "package.xml",
              "<packageItem guid='p'><itemMeta/></packageItem>",
              Reason.NO_ARTICLE,
              "Upload the news items themselves",
              ITEM),
          without(
              "photo-item.xml",
              "<newsItem guid='a'><itemMeta><itemClass"
                  + " qcode='ninat:picture'/></itemMeta></newsItem>",
              Reason.NO_ARTICLE),
          without(
              "withdrawn.xml",
              ITEM.replace("<versionC", "<pubStatus qcode='stat:canceled'/><versionC"),
              Reason.NO_ARTICLE),
          without(
              "talk.xml",
              "<mediawiki><page><title>Talk:Calm</title><ns>1</ns><revision><text>Hello</text>"
                  + "</revision></page></mediawiki>",
              Reason.NO_ARTICLE),
          of(
              "stub-dump.xml",
              "<mediawiki><page><title>Calm</title><revision><text bytes='9'/></revision></page>"
                  + "</mediawiki>",
              Reason.EMPTY,
              "pages-articles",
              "<mediawiki><page><title>Calm</title><revision><text>{{date|July 14, 2023}}"
                  + CALM
                  + "</text></revision></page></mediawiki>"),
          of(
              "cut-off.zip",
              Arrays.copyOf(ARCHIVE, ARCHIVE.length / 2),
              Reason.MALFORMED,
              "",
              ARCHIVE),
          of(
              "cut-off.docx",
              Arrays.copyOf(DOCX, DOCX.length / 2),
              Reason.MALFORMED,
              "save it again",
              DOCX),
          of("empty.zip", zip(Map.of()), Reason.EMPTY, "", ARCHIVE),
          of("nested.zip", nested(), Reason.UNSAFE, "", ARCHIVE),
          of("bomb.gz", gzip(new byte[80 << 20]), Reason.UNSAFE, "", gzip(utf8(GOOD))),
          of(
              "long.gz",
              gzip(utf8("date 2023-07-14\n\n" + (CALM + " ").repeat(100_000))),
              Reason.TOO_LARGE,
              "an article in each file",
              gzip(utf8(GOOD))),
          of("noise.txt", noise(), Reason.NOT_TEXT, "", utf8(GOOD)),
          of(
                  "only-attachment.eml",
                  "From: Jane Doe <jane@courier.example>\n"
                      + "Date: Fri, 14 Jul 2023 09:30:00 +0300\n"
                      + "MIME-Version: 1.0\n"
                      + "Content-Type: application/pdf; name=report.pdf\n\n"
                      + "x\n",
                  Reason.EMPTY,
                  "Upload the attachment itself",
                  GOOD)
              .as("report.txt"),
          without("appointment.msg", appointment(), Reason.NO_ARTICLE),
          of(
                  "old.doc",
                  CompoundFiles.of(Map.of("WordDocument", utf8("x"))),
                  Reason.UNKNOWN_FORMAT,
                  "save it as DOCX",
                  utf8(GOOD))
              .as("old.txt"),
          without("photo.jpg", latin("ÿØÿà\0\u0010JFIF\0"), Reason.UNKNOWN_FORMAT),
          without("film.mp4", latin("\0\0\0\u0018ftypisom"), Reason.UNKNOWN_FORMAT),
          without("font.woff2", latin("wOF2xxxx"), Reason.UNKNOWN_FORMAT),
          of("calm.7z", latin("7z¼¯'\u001c"), Reason.UNKNOWN_FORMAT, "Unpack it", utf8(GOOD))
              .as("calm.txt"),
          without("sitemap.xml", "<urlset><url><loc>x</loc></url></urlset>", Reason.UNKNOWN_FORMAT),
          without("style.css", "body {\n  color: red;\n  margin: 0;\n}\n", Reason.UNKNOWN_FORMAT),
          without("contacts.vcf", "BEGIN:VCARD\nFN:Angela Merkel", Reason.UNKNOWN_FORMAT),
          without("server.log", "2022-03-14 10:00:01 INFO x\n".repeat(3), Reason.UNKNOWN_FORMAT),
          of(
              "prices.csv",
              "town,price\nMoscow,1\nKyiv,2\n",
              Reason.UNKNOWN_FORMAT,
              "",
              "date,title,text\n2023-07-14,Calm,\"" + CALM + "\"\n"),
          of(
              "login.html",
              "<html><head><title>Log in</title></head><body><form><input type=password></form>"
                  + "<p>Log in to read on.</p></body></html>",
              Reason.NO_ARTICLE,
              "",
              page("<meta name=date content=2023-07-14>")));

  private BadFiles() {}

  private static String page(String head) {
    return "<html><head><title>Calm in Moscow</title>"
        + head
        + "</head><body><h1>Calm in Moscow</h1><p>"
        + CALM
        + "</p></body></html>";
  }

  private static byte[] nested() {
    byte[] nested = utf8(GOOD);
    for (int i = 0; i < 5; i++) {
      nested = zip(Map.of("inner.zip", nested));
    }
    return nested;
  }

  private static byte[] noise() {
    var noise = new byte[2000];
    new java.util.Random(7).nextBytes(noise);
    return noise;
  }

  private static byte[] appointment() {
    return CompoundFiles.of(
        Map.of(
            "__properties_version1.0",
            new byte[32],
            "__substg1.0_001A001E",
            utf8("IPM.Appointment")));
  }

  private static byte[] latin(String characters) {
    return characters.getBytes(StandardCharsets.ISO_8859_1);
  }
}
