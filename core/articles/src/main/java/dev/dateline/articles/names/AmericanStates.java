package dev.dateline.articles.names;

import dev.dateline.articles.Normalization;
import java.util.Set;

/// The states of the United States and the District of Columbia.
public final class AmericanStates {
  private static final Set<String> NAMES =
      Set.of(
          "Alabama",
          "Alaska",
          "Arizona",
          "Arkansas",
          "California",
          "Colorado",
          "Connecticut",
          "Delaware",
          "Florida",
          "Georgia",
          "Hawaii",
          "Idaho",
          "Illinois",
          "Indiana",
          "Iowa",
          "Kansas",
          "Kentucky",
          "Louisiana",
          "Maine",
          "Maryland",
          "Massachusetts",
          "Michigan",
          "Minnesota",
          "Mississippi",
          "Missouri",
          "Montana",
          "Nebraska",
          "Nevada",
          "New Hampshire",
          "New Jersey",
          "New Mexico",
          "New York",
          "North Carolina",
          "North Dakota",
          "Ohio",
          "Oklahoma",
          "Oregon",
          "Pennsylvania",
          "Rhode Island",
          "South Carolina",
          "South Dakota",
          "Tennessee",
          "Texas",
          "Utah",
          "Vermont",
          "Virginia",
          "Washington",
          "West Virginia",
          "Wisconsin",
          "Wyoming",
          "District of Columbia");

  private static final Set<String> CODES =
      Set.of(
          """
          AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ \
          NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC\
          """
              .split(" ", -1));

  private static final Set<String> FOLDED =
      Set.copyOf(NAMES.stream().map(Normalization::of).toList());

  private AmericanStates() {}

  /// Whether `name` is a state, in any case, or its postal code in capitals: `Texas`, `TX`.
  public static boolean contains(String name) {
    String code = name.replace(".", "");
    return CODES.contains(code) || FOLDED.contains(Normalization.of(name));
  }
}
