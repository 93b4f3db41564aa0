package dev.dateline.lookup.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a client accepts: the value of a header `accept` or `accept-encoding`.
///
/// @param ranges what is accepted, in the order of the header
public record Accept(List<Range> ranges) {
  /// A media type or encoding, or a wildcard, with its quality value.
  ///
  /// @param name such as `text/csv`, `text/*` or `gzip`
  /// @param quality from 0 (not acceptable) to 1
  public record Range(String name, double quality) {
    private double specificity() {
      return name.equals("*/*") || name.equals("*") ? 0 : name.endsWith("/*") ? 1 : 2;
    }

    private boolean covers(String type) {
      return switch ((int) specificity()) {
        case 0 -> true;
        case 1 -> type.startsWith(name.substring(0, name.length() - 1));
        default -> name.equals(type);
      };
    }
  }

  public Accept {
    ranges = List.copyOf(ranges);
  }

  /// Parses the value of a header. Ignores malformed parts.
  public static Accept parse(String header) {
    var ranges = new ArrayList<Range>();
    for (String part : header.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] range = part.split(";", -1);
      if (range.length > 0 && !range[0].isBlank()) {
        ranges.add(new Range(range[0].strip(), quality(range)));
      }
    }
    return new Accept(ranges);
  }

  /// The quality value of `type`: 0 if it is not accepted. The most specific range decides.
  public double quality(String type) {
    Optional<Range> best = Optional.empty();
    for (Range range : ranges) {
      if (range.covers(type)
          && (best.isEmpty() || range.specificity() > best.get().specificity())) {
        best = Optional.of(range);
      }
    }
    return best.map(Range::quality).orElse(0.0);
  }

  private static double quality(String[] range) {
    for (int i = 1; i < range.length; i++) {
      String parameter = range[i].replace(" ", "");
      if (parameter.matches("q=[0-9](\\.[0-9]{0,3})?")) {
        return Double.parseDouble(parameter.substring(2));
      }
    }
    return 1;
  }
}
