package dev.dateline.benchmarks.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What one benchmark found.
///
/// @param name of the benchmark, and of its file
/// @param machine on which, and how busy it was before and after
public record Report(String name, Machine machine, List<ReportTable> tables) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public Report {
    tables = List.copyOf(tables);
  }

  /// For people, in Markdown.
  public String text() {
    return tables.stream().map(ReportTable::text).collect(Collectors.joining("\n"))
        + "\n"
        + machine.text();
  }

  /// For programs.
  public String json() {
    var report = JSON.createObjectNode();
    report.put("benchmark", name);
    report.put("measured", LocalDate.now(ZoneOffset.UTC).toString());
    machine.write(report.putObject("machine"));
    var found = report.putArray("tables");
    tables.forEach(table -> table.write(found.addObject()));
    return JSON.writeValueAsString(report) + "\n";
  }
}
