package dev.dateline.models;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The labels of a model that its converted form has, under the names that all models share.
///
/// @param names in the order of the weights
/// @param numbers for each label of the model, its number among the names; -1 if it is left out
record KeptLabels(List<String> names, int[] numbers) {
  private static final String BEGINNING = "B-";
  private static final String INSIDE = "I-";
  private static final Map<String, String> LONG =
      Map.of("PER", "PERSON", "LOC", "LOCATION", "ORG", "ORGANIZATION");

  static KeptLabels of(Index<String> classes) {
    var names = new ArrayList<String>();
    int[] numbers = new int[classes.size()];
    for (int label = 0; label < numbers.length; label++) {
      String name = classes.get(label);
      numbers[label] = name.startsWith(BEGINNING) ? -1 : names.size();
      if (!name.startsWith(BEGINNING)) {
        names.add(longName(name));
      }
    }
    return new KeptLabels(List.copyOf(names), numbers);
  }

  private static String longName(String name) {
    String type = name.startsWith(INSIDE) ? name.substring(INSIDE.length()) : name;
    return LONG.getOrDefault(type, type);
  }

  /// Whether all labels of a combination are kept.
  boolean hasAll(CRFLabel combination) {
    return Arrays.stream(combination.getLabel()).allMatch(label -> numbers[label] >= 0);
  }

  /// The place of a combination among all combinations of as many kept labels.
  int place(CRFLabel combination) {
    int place = 0;
    for (int label : combination.getLabel()) {
      place = place * names.size() + numbers[label];
    }
    return place;
  }
}
