package dev.dateline.recognition.corenlp;

import dev.dateline.articles.EntityType;
import dev.dateline.crf.FeatureSettings;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Turns labels into names: each run of words with the same label is one.
final class LabelRuns {
  private LabelRuns() {}

  static List<Name> names(Sentence sentence, List<String> labels) {
    var names = new ArrayList<Name>();
    int from = 0;
    while (from < labels.size()) {
      int to = from + 1;
      while (to < labels.size() && labels.get(to).equals(labels.get(from))) {
        to++;
      }
      if (!labels.get(from).equals(FeatureSettings.NONE)) {
        names.add(name(sentence, from, to, EntityType.ofLabel(labels.get(from))));
      }
      from = to;
    }
    return names;
  }

  private static Name name(Sentence sentence, int from, int to, EntityType type) {
    var tokens = sentence.tokens();
    return Name.of(tokens.get(from).start(), tokens.get(to - 1).end(), type);
  }
}
