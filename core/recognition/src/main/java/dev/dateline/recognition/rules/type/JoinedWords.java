package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.regex.Pattern;

/// Makes organizations of words that are joined with a capital within, as only companies, parties
/// and brands are: `KazMunayGas`, `FijiFirst`, but not `McAllister`.
public final class JoinedWords implements Rule {
  private static final Pattern JOINED =
      Pattern.compile("\\p{Lu}\\p{Ll}{2,20}\\p{Lu}\\p{Ll}{3,20}(?:\\p{Lu}\\p{Ll}{2,20})?");
  private static final Pattern OF_A_PERSON =
      Pattern.compile(
          "(?:Mac|Fitz|Van|Von|Del|Della|Des|Den|Der|Ben|Bin|Abu|Ibn|Las|Los|San)\\p{Lu}\\p{L}{1,40}");

  @Override
  public TaggedText apply(TaggedText tagged) {
    List<Name> found =
        tagged
            .words()
            .filter(JoinedWords::isJoined)
            .map(word -> new Name(word.span(), EntityType.ORGANIZATION))
            .filter(name -> isMistaken(tagged, name) && KnownType.of(tagged.of(name)).isEmpty())
            .toList();
    return tagged.or(found);
  }

  private static boolean isJoined(Token word) {
    return JOINED.matcher(word.word()).matches() && !OF_A_PERSON.matcher(word.word()).matches();
  }

  /// Whether the models see nothing there, or a place of this one word. Few people are called like
  /// that, but the models know them: `LisaRaye`.
  private static boolean isMistaken(TaggedText tagged, Name name) {
    return tagged.overlapping(name.span()).stream()
        .allMatch(seen -> seen.span().equals(name.span()) && seen.type() == EntityType.LOCATION);
  }
}
