package dev.dateline.recognition.rules;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import java.util.regex.Pattern;

/// The number of a troop or of a court belongs to its name: `3rd Assault Brigade`, `9th U.S.
/// Circuit Court of Appeals`.
final class Units implements Rule {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:st|nd|rd|th)");
  private static final Pattern NUMBERED =
      Pattern.compile(
          ".*(?<!\\w)(?:Airborne|Army|Battalion|Brigade|Circuit|Corps|Division|Fleet|Infantry|Regiment|Squadron)(?!\\w).*");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.with(tagged.names().stream().map(name -> whole(tagged, name)).toList());
  }

  private static Name whole(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    int before = sentence.firstFrom(name.start()) - 1;
    boolean isNumbered =
        name.type() == EntityType.ORGANIZATION
            && before >= 0
            && NUMBER.matcher(sentence.tokens().get(before).word()).matches()
            && NUMBERED.matcher(tagged.of(name)).matches();
    return isNumbered
        ? Name.of(sentence.tokens().get(before).start(), name.end(), EntityType.ORGANIZATION)
        : name;
  }
}
