package dev.dateline.dynamodb;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Removes text from the lists, sets and maps of an item: terms from a head, arrivals from a commit
/// record, aliases from a name.
///
/// @param unwanted what must not stay
public record Redaction(Predicate<String> unwanted) {
  /// The item without what is unwanted; empty if its key or one of its own values is unwanted, so
  /// that nothing of it may stay.
  public Optional<Map<String, AttributeValue>> of(ScannedItem item) {
    boolean isWhole =
        item.values().values().stream()
            .noneMatch(value -> value.s() != null && unwanted.test(value.s()));
    var rest = new LinkedHashMap<String, AttributeValue>();
    item.values().forEach((name, value) -> redacted(value).ifPresent(kept -> rest.put(name, kept)));
    return isWhole && new ScannedItem(rest).texts().stream().noneMatch(unwanted)
        ? Optional.of(rest)
        : Optional.empty();
  }

  /// The rest of a value; empty if it is unwanted or, since there are no empty sets, nothing is
  /// left of it.
  private Optional<AttributeValue> redacted(AttributeValue value) {
    return switch (value.type()) {
      case S -> unwanted.test(value.s()) ? Optional.empty() : Optional.of(value);
      case SS -> {
        var kept = value.ss().stream().filter(unwanted.negate()).toList();
        yield kept.isEmpty() ? Optional.empty() : Optional.of(AttributeValue.fromSs(kept));
      }
      case L ->
          Optional.of(
              AttributeValue.fromL(
                  value.l().stream().flatMap(each -> redacted(each).stream()).toList()));
      case M -> Optional.of(AttributeValue.fromM(redacted(value.m())));
      default -> Optional.of(value);
    };
  }

  private Map<String, AttributeValue> redacted(Map<String, AttributeValue> map) {
    var kept = new LinkedHashMap<String, AttributeValue>();
    map.forEach(
        (key, value) -> {
          if (!unwanted.test(key)) {
            redacted(value).ifPresent(rest -> kept.put(key, rest));
          }
        });
    return kept;
  }
}
