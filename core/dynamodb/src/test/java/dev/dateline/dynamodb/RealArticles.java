package dev.dateline.dynamodb;

import dev.dateline.articles.Article;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Document;
import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import dev.dateline.articles.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The articles that the embedded stack shows itself with. Of the names in them, those are found
/// that are runs of words with capital letters: all that a recognizer finds, and some more.
final class RealArticles {
  private static final Path FOLDER = Path.of("../../local/src/main/resources/samples");
  private static final Pattern FILE = Pattern.compile("(.*)(\\d{4}-\\d\\d-\\d\\d)\\.txt");
  private static final Pattern HEADER = Pattern.compile("\\s*date \\S+\\s+");
  private static final Pattern NAME =
      Pattern.compile("\\b\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*");

  private RealArticles() {}

  static List<Article> all() {
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(file -> FILE.matcher(file.getFileName().toString()).matches())
          .sorted()
          .map(RealArticles::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article read(Path file) {
    String name = file.getFileName().toString();
    var day = LocalDate.parse(FILE.matcher(name).replaceFirst("$2"));
    String text = HEADER.matcher(content(file)).replaceFirst("");
    var document = Document.of(PublicationDate.of(day, DateSource.HEADER), text);
    return Article.of(upload(day.getYear() + "/" + name, text), document, in(text), Instant.now());
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Upload upload(String key, String text) {
    return new Upload(
        "dateline-articles-123456789012-eu-west-1",
        key,
        "096fKKXTRTtl3on89fVO.nfljtsv6qko",
        "d41d8cd98f00b204e9800998ecf8427e",
        text.length(),
        Instant.now());
  }

  private static Recognition in(String text) {
    List<Span> sentences = sentences(text);
    Map<String, List<Mention>> named = new LinkedHashMap<>();
    NAME.matcher(text)
        .results()
        .forEach(
            found -> {
              var mention =
                  new Mention(
                      new Span(found.start(), found.end()), sentenceOf(found.start(), sentences));
              named.computeIfAbsent(found.group(), n -> new ArrayList<>()).add(mention);
            });
    var entities = new ArrayList<Entity>();
    named.forEach((name, mentions) -> entities.add(Entity.of(name, EntityType.PERSON, mentions)));
    return new Recognition(sentences, entities);
  }

  private static List<Span> sentences(String text) {
    var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    var sentences = new ArrayList<Span>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(new Span(start, end));
      start = end;
    }
    return sentences;
  }

  private static int sentenceOf(int at, List<Span> sentences) {
    return (int) sentences.stream().filter(sentence -> sentence.end() <= at).count();
  }
}
