package dev.dateline.recognition.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// Places whose names stand for a government. From `capitals.tsv`, which gives its source.
public final class Governments {
  private static final Pattern COMMA = Pattern.compile(",");
  private static final int CAPITALS = 1;
  private static final int SEATS = 2;
  private static final Map<String, String> BY_CAPITAL = read(CAPITALS);
  private static final Map<String, String> BY_SEAT = read(SEATS);

  private Governments() {}

  /// The country with the capital `place`, such as Russia for `Moscow`; empty if it is not a
  /// capital.
  public static Optional<String> ofCapital(String place) {
    return Optional.ofNullable(BY_CAPITAL.get(place));
  }

  /// The country with the seat of government `place`, such as Russia for `Kremlin`; empty if it is
  /// none.
  public static Optional<String> ofSeat(String place) {
    return Optional.ofNullable(BY_SEAT.get(place));
  }

  private static Map<String, String> read(int column) {
    var countries = new HashMap<String, String>();
    BiConsumer<List<String>, String> put = (row, place) -> countries.put(place, row.getFirst());
    for (var row : LexiconTable.rows("capitals.tsv")) {
      if (row.size() > column) {
        COMMA.splitAsStream(row.get(column)).forEach(place -> put.accept(row, place));
      }
    }
    return Map.copyOf(countries);
  }
}
