package dev.dateline.documents;

import static dev.dateline.documents.Files.STRICT;
import static dev.dateline.documents.Files.UPLOADED;
import static dev.dateline.documents.Files.rejection;
import static dev.dateline.documents.archive.Archives.gzip;
import static dev.dateline.documents.archive.Archives.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Document;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.RejectedMember;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A table whose columns are those of articles is read row by row.
class ArticleTableTest {
  private static Reading read(String name, byte[] bytes) {
    return DocumentReader.of(STRICT).read(UploadedFile.of(name, bytes, UPLOADED));
  }

  private static Reading.Documents table(String text) {
    return table(utf8(text));
  }

  private static Reading.Documents table(byte[] bytes) {
    var reading = read("news.csv", bytes);
    assertThat(reading).isInstanceOf(Reading.Documents.class);
    return (Reading.Documents) reading;
  }

  private static List<Document> documents(String text) {
    return table(text).documents();
  }

  @Test
  void eachRowOfTheSampleIsAnArticleOrRejectedByItself() {
    var reading = (Reading.Documents) Files.sample("articles.csv");
    assertThat(reading.documents())
        .extracting(
            Document::member,
            document -> document.date().day().toString(),
            Document::headline,
            it -> it.get(ArticleField.BYLINE),
            it -> it.get(ArticleField.SOURCE),
            it -> it.get(ArticleField.URL),
            Document::format)
        .containsExactly(
            tuple(
                "a1",
                "2023-07-14",
                "Calm in Moscow",
                "Jane Doe",
                "The Courier",
                "https://courier.example/calm",
                "csv"),
            tuple("a2", "2023-07-13", "Calm, too", null, "The Herald", null, "csv"));
    assertThat(reading.documents().getFirst().text())
        .isEqualTo("Moscow was calm, said \"Putin\".\n\nSo was Kyiv.");
    assertThat(reading.rejected())
        .extracting(RejectedMember::member, it -> it.rejection().reason())
        .containsExactlyInAnyOrder(
            tuple("row-3", Reason.MALFORMED),
            tuple("a4", Reason.IMPOSSIBLE_DATE),
            tuple("a5", Reason.NO_DATE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date,title,text",
        "Date,Title,Text",
        "publish_date,Headline,article_text",
        "publishedAt,title,content",
        "Publication Date,Article Title,Full Text",
        "PubDate,news-title,Article.Body",
        "Datum,Titel,Inhalt",
        "Fecha,Título,Contenido",
        "date de publication,titre,texte",
        "дата,заголовок,текст",
        "\"date\",\"title\",\"text\"",
        "'date','title','text'",
        "data publikacji,tytuł,treść",
        "datum,overskrift,brødtekst",
        "التاريخ,العنوان,النص",
        "תאריך,כותרת,טקסט",
        "날짜,제목,본문",
        "日付,見出し,本文",
        "tanggal,judul,isi",
        "# exported on 2023-07-30\n#\ndate,title,text",
        "#date,title,text"
      })
  void columnsAreKnownByTheirUsualNames(String header) {
    assertThat(documents(header + "\n2023-07-14,Calm,Moscow was calm.\n"))
        .extracting(it -> it.date().day(), Document::headline, Document::text)
        .containsExactly(tuple(LocalDate.of(2023, 7, 14), "Calm", "Moscow was calm."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          year,month,day,title,text           | 2023,7,14
          Year;Month;Day;Title;Text           | 2023;07;14
          year,month,day,title,text           | 2023.0,7.0,14.0
          pub_year,pub_month,pub_day,title,text | 2023,July,14
          Jahr,Monat,Tag,Titel,Text           | 2023,Juli,14
          año,mes,día,titular,texto           | 2023,julio,14
          год,месяц,день,заголовок,текст      | 2023,07,14
          """)
  void aDateMayStandInThreeColumns(String header, String date) {
    String rest = header.contains(";") ? ";Calm;Moscow was calm." : ",Calm,Moscow was calm.";
    assertThat(documents(header + "\n" + date + rest + "\n"))
        .extracting(it -> it.date().day(), Document::headline)
        .containsExactly(tuple(LocalDate.of(2023, 7, 14), "Calm"));
  }

  @Test
  void aColumnWithTheWholeDateComesBeforeThoseOfYearMonthAndDay() {
    assertThat(
            documents("date,year,month,day,text\n2023-07-14,2023,7,13,Calm.\n,2023,7,12,Stormy.\n"))
        .extracting(it -> it.date().day().getDayOfMonth())
        .containsExactly(14, 12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date,title,text\n'2023-07-14','Calm, still','The mayor''s men, and Putin''s.'\n",
        "'date';'title';'text'\n'2023-07-14';'Calm, still';'The mayor''s men, and Putin''s.'\n",
        "date\ttitle\ttext\n'2023-07-14'\t'Calm, still'\t'The mayor\\'s men, and Putin\\'s.'\n",
        "n,date,title,text\n1,'2023-07-14','Calm, still','The mayor''s men, and Putin''s.'\n"
      })
  void cellsMayBeInSingleQuotes(String text) {
    assertThat(documents(text))
        .extracting(it -> it.date().day(), Document::headline, Document::text)
        .containsExactly(
            tuple(LocalDate.of(2023, 7, 14), "Calm, still", "The mayor's men, and Putin's."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'Tis calm,Moscow was calm.",
        "'Calm' in Moscow,'It is calm' he said.",
        "Calm,\"'It is calm, all of it', he said.\""
      })
  void anApostropheIsNotAQuotationMark(String cells) {
    assertThat(documents("date,title,text\n2023-07-14," + cells + "\n2023-07-13,A,B was here.\n"))
        .extracting(document -> document.headline() + " " + document.text())
        .first()
        .asString()
        .containsAnyOf("'Tis calm", "'Calm' in Moscow 'It is", "'It is calm, all of it', he said.");
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, '标题,发布时间,正文', '渡轮,2023-07-14,港务局周一批准了通往赫尔辛基的新渡轮航线，主席表示。'",
    "windows-31j, 'タイトル,日付,本文', 'フェリー,2023-07-14,タリンの港湾局は月曜日、ヘルシンキへの新しい航路を承認した。'"
  })
  void columnsAreKnownInOtherEncodings(String charset, String header, String row) {
    byte[] bytes = (header + "\n" + row + "\n" + row + "\n").getBytes(Charset.forName(charset));
    assertThat(table(bytes).documents())
        .extracting(Document::headline)
        .containsOnly(row.substring(0, row.indexOf(',')));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void cellsArePartedByAnyOfTheUsualSeparators(String separator) {
    String text = "date,text,author\n2023-07-14,Moscow was calm.,Jane Doe\n";
    assertThat(documents(text.replace(",", separator)))
        .extracting(Document::text, it -> it.get(ArticleField.BYLINE))
        .containsExactly(tuple("Moscow was calm.", "Jane Doe"));
  }

  @Test
  void excelsLineWithTheSeparatorIsNotAHeader() {
    assertThat(documents("sep=;\r\ndate;text\r\n2023-07-14;Moscow, Kyiv and Minsk were calm.\r\n"))
        .extracting(Document::text)
        .containsExactly("Moscow, Kyiv and Minsk were calm.");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, 1", "UTF-16LE, 1", "UTF-16BE, 1", "windows-1252, 0", "UTF-8, 0"})
  void isReadInAnyEncoding(String charset, int marks) {
    String text =
        "Fecha;Título;Texto\n2023-07-14;Jóvenes;Los jóvenes de España hablaron también en"
            + " México, según el señor Muñoz, que añadió más.\n";
    byte[] bytes = ("\ufeff".repeat(marks) + text).getBytes(Charset.forName(charset));
    assertThat(table(bytes).documents()).extracting(Document::headline).containsExactly("Jóvenes");
  }

  @Test
  void quotedCellsMayHaveSeparatorsQuotesAndLineBreaks() {
    String rows =
        "date,text,source\r\n"
            + "2023-07-14,\"Moscow, he said, \"\"was\"\" calm.\r\n\r\n"
            + "So was Kyiv.\",The Courier\r\n"
            + "2023-07-14,\"He said \"calm\" twice.\",The Courier\r\n"
            + "2023-07-14,\"He said \\\"calm\\\" twice.\",The Courier\r\n";
    assertThat(documents(rows))
        .extracting(Document::text)
        .containsExactly(
            "Moscow, he said, \"was\" calm.\n\nSo was Kyiv.",
            "He said \"calm\" twice.",
            "He said \"calm\" twice.");
  }

  @Test
  void aQuoteThatIsNeverClosedSpoilsNoOtherRow() {
    var reading =
        table(
            "date,text\n2023-07-13,Kyiv was calm.\n2023-07-14,\"Moscow was\n2023-07-15,It was.\n");
    assertThat(reading.documents())
        .extracting(Document::text)
        .containsExactly("Kyiv was calm.", "\"Moscow was", "It was.");
  }

  @Test
  void aRowWithTooManyOrTooFewCellsIsRejectedAndNoOther() {
    var reading =
        table(
            "date,text,source\n2023-07-14,Moscow, Kyiv and Minsk,TC\n2023-07-14,Moscow.,TC\n"
                + "2023-07-14,Kyiv\nwas calm.,TC\n2023-07-14,Minsk.,TC,,\n");
    assertThat(reading.documents()).extracting(Document::member).containsExactly("row-2", "row-5");
    assertThat(reading.rejected())
        .extracting(RejectedMember::member)
        .containsExactlyInAnyOrder("row-1", "row-3", "row-4");
    assertThat(reading.rejected().getFirst().rejection().message())
        .isEqualTo("Row 1 has 4 cells, and the header 3.");
  }

  @ParameterizedTest
  @CsvSource({"14/07/2023, 2023-04-03", "07/14/2023, 2023-03-04"})
  void theOtherDatesOfTheColumnTellWhichIsTheDay(String telling, LocalDate day) {
    assertThat(documents("date,text\n" + telling + ",Moscow.\n03/04/2023,Kyiv.\n"))
        .extracting(it -> it.date().day())
        .contains(day);
  }

  @Test
  void anAmbiguousDateIsRejectedIfNoOtherShowsTheOrder() {
    var reading = table("date,text\n01/02/2023,Moscow.\n2023-07-14,Kyiv.\n03/04/2023,Minsk.\n");
    assertThat(reading.rejected())
        .extracting(it -> it.rejection().reason())
        .containsExactly(Reason.AMBIGUOUS_DATE, Reason.AMBIGUOUS_DATE);
  }

  @Test
  void aTableOfHeadlinesHasTheirTexts() {
    assertThat(documents("publish_date,headline_text\n20030219,Moscow was calm\n"))
        .extracting(Document::text, it -> it.date().day())
        .containsExactly(tuple("Moscow was calm", LocalDate.of(2003, 2, 19)));
  }

  @Test
  void theKeysDateCountsWithoutAColumnOfDates() {
    var reading =
        (Reading.Documents) read("2023/07/14/a.csv", utf8("title,text\nCalm,Moscow was calm.\n"));
    assertThat(reading.documents().getFirst().date().source()).isEqualTo(DateSource.KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date,person,amount\n2023-07-14,Angela Merkel,5\n2023-07-15,Emmanuel Macron,6\n",
        "name,title,department\nAngela Merkel,Chancellor,Office\nOlaf Scholz,Minister,Finance\n",
        "name,description,price\nA map,Shows Moscow,5\nA chart,Shows Kyiv,6\n",
        "label,text\n1,Moscow was calm.\n0,Kyiv was calm.\n",
        "date,title,amount\n2023-07-14,Mr,5\n2023-07-15,Ms,6\n"
      })
  void aTableOfAnythingElseStaysATable(String text) {
    assertThat(rejection(read("2023/07/14/a.csv", utf8(text))).message()).contains("a table (CSV)");
  }

  @Test
  void aTableWithoutRowsIsEmpty() {
    assertThat(rejection(read("a.csv", utf8("date,title,text\n"))).reason())
        .isEqualTo(Reason.EMPTY);
  }

  @Test
  void aPackedTableMayBeLongerThanOneArticle() {
    String row = "2023-07-14," + "Moscow was calm. ".repeat(1000) + "\n";
    byte[] bytes = ("date,text\n" + row.repeat(400)).getBytes(StandardCharsets.UTF_8);
    var reading = (Reading.Documents) read("a.csv.gz", gzip(bytes));
    assertThat(reading.documents()).hasSize(400);
  }

  @Test
  void entitiesInHeadlinesAreRead() {
    var table = "date,title,text\n2023-07-14,Smith &amp; Sons,The board met on Friday.\n";
    assertThat(Files.document(Files.read(table)).headline()).isEqualTo("Smith & Sons");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,date,message,views,forwards\n1,2023-07-14 08:00:00+00:00,The board met.,5,2\n",
        "Page Name,Post Created Date,Likes,Message\nHerald,2023-07-14,5,The board met.\n",
        "username,created_at,tweet\nana,2023-07-14,The board met.\n"
      })
  void postsHaveTheirMessagesAsTexts(String table) {
    var document = Files.document(Files.read(table));
    assertThat(document.text()).isEqualTo("The board met.");
    assertThat(document.date().day()).isEqualTo("2023-07-14");
  }

  @Test
  void aLogWithMessagesIsNoTableOfPosts() {
    String log = "timestamp,level,message\n2023-07-14,INFO,started\n2023-07-14,WARN,slow\n";
    assertThat(Files.read(log)).isInstanceOf(Reading.Rejected.class);
  }
}
