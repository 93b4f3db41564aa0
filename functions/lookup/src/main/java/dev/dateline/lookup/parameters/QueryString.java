package dev.dateline.lookup.parameters;

import dev.dateline.lookup.http.Percent;
import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.ProblemType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parsed and decoded query of a URL.
///
/// @param values each parameter's values, in the order in which they were sent
/// @param errors what could not be decoded
record QueryString(Map<String, List<String>> values, List<InvalidParameter> errors) {
  static QueryString parse(String rawQuery) {
    var query = new QueryString(new LinkedHashMap<>(), new ArrayList<>());
    for (String pair : rawQuery.split("&", -1)) {
      if (!pair.isEmpty()) {
        query.add(pair);
      }
    }
    return query;
  }

  private void add(String pair) {
    int equals = pair.indexOf('=');
    String rawName = equals < 0 ? pair : pair.substring(0, equals);
    String rawValue = equals < 0 ? "" : pair.substring(equals + 1);
    Optional<String> name = Percent.decodeForm(rawName);
    Optional<String> value = Percent.decodeForm(rawValue);
    if (name.isPresent() && value.isPresent()) {
      values.computeIfAbsent(name.get(), n -> new ArrayList<>()).add(value.get());
    } else {
      errors.add(
          InvalidParameter.of(
              ProblemType.MALFORMED_URL,
              name.orElse(rawName),
              rawValue,
              "Encode the parameter as UTF-8 with percent signs, such as Erdo%C4%9Fan."));
    }
  }
}
