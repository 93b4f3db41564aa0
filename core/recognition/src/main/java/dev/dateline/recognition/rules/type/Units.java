package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import java.util.regex.Pattern;

/// Extends the name of a military unit or a court by its number: `3rd Assault Brigade`, `9th U.S.
/// Circuit Court of Appeals`.
public final class Units implements Rule {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:st|nd|rd|th)");
  private static final Pattern NUMBERED =
      Pattern.compile(
          ".*(?<!\\w)(?:Airborne|Army|Battalion|Brigade|Circuit|Corps|Division|Fleet|Infantry|Regiment|Squadron)(?!\\w).*");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.map(name -> whole(tagged, name));
  }

  private static Name whole(TaggedText tagged, Name name) {
    if (name.type() != EntityType.ORGANIZATION || !NUMBERED.matcher(tagged.of(name)).matches()) {
      return name;
    }
    return tagged
        .sentenceOf(name.span())
        .before(name.span())
        .filter(word -> NUMBER.matcher(word.word()).matches())
        .map(number -> Name.of(number.start(), name.end(), EntityType.ORGANIZATION))
        .orElse(name);
  }
}
