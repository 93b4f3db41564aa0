package dev.dateline.models;

import java.util.Set;

/// The feature templates that our scoring computes. A model with any other would be converted
/// without an error and then label wrongly.
final class FeatureTemplates {
  private static final Set<String> WHOLE =
      Set.of(
          "###|C",
          "IS_TITLE|C",
          "NO-OCCURRENCE-PATTERN|C",
          "X-NEXT-OCCURRENCE-X|C",
          "X-PREV-OCCURRENCE-X|C",
          "PSEQ|CpC");

  private static final Set<String> ENDINGS =
      Set.of(
          "WORD|C",
          "TYPE|C",
          "DISTSIM|C",
          "PW|C",
          "NW|C",
          "PTYPE|C",
          "NTYPE|C",
          "PDISTSIM|C",
          "NDISTSIM|C",
          "DISJP|C",
          "DISJN|C",
          "PW_CTYPE|C",
          "NW_CTYPE|C",
          "PCTYPE|C",
          "CNTYPE|C",
          "PCNTYPE|C",
          "PPW_CTYPE|C",
          "NNW_CTYPE|C",
          "PSEQW|CpC",
          "PSEQW2|CpC",
          "PSEQpW|CpC",
          "PSEQcDS|CpC",
          "PSEQpDS|CpC",
          "PSEQpcDS|CpC",
          "PSEQcS|CpC",
          "PSEQpS|CpC",
          "TYPES|CpC",
          "TPS2|CpC",
          "TNS1|CpC");

  private FeatureTemplates() {}

  /// @throws IllegalArgumentException naming a feature of `model` that is of another template
  static void check(SerializedModel model) {
    for (String feature : model.features()) {
      if (!isKnown(feature)) {
        throw new IllegalArgumentException("a feature that is not computed: " + feature);
      }
    }
  }

  private static boolean isKnown(String feature) {
    boolean affix = feature.startsWith("#") && feature.endsWith("#|C");
    String ending = feature.substring(feature.lastIndexOf('-') + 1);
    return affix || WHOLE.contains(feature) || ENDINGS.contains(ending);
  }
}
