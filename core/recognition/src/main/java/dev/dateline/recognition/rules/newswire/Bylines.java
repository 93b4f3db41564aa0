package dev.dateline.recognition.rules.newswire;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the author of a report: a name alone on the line before the dateline.
public final class Bylines implements Rule {
  private static final Pattern WRITER =
      Pattern.compile(
          "(?:[Bb]y )?(\\p{Lu}[\\p{Ll}.'-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}'-]*\\p{Ll}){1,2})");
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}'. -]*\\p{Lu}\\b[^a-z]{0,3}.{0,40}(?:\\d{4}-\\d\\d-\\d\\d|\\(Reuter)");

  @Override
  public TaggedText apply(TaggedText tagged) {
    var writers = new ArrayList<Name>();
    List<Sentence> sentences = tagged.sentences();
    for (int i = 1; i + 1 < sentences.size(); i++) {
      var line = WRITER.matcher(sentences.get(i).span().in(tagged.text()));
      String next = sentences.get(i + 1).span().in(tagged.text());
      if (line.matches()
          && DATELINE.matcher(next).lookingAt()
          && Gazetteer.find(line.group(1)).isEmpty()) {
        int start = sentences.get(i).span().start();
        writers.add(Name.of(start + line.start(1), start + line.end(1), EntityType.PERSON));
      }
    }
    return tagged.or(writers);
  }
}
