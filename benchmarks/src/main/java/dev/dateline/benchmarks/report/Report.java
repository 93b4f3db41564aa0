package dev.dateline.benchmarks.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The results of one benchmark.
///
/// @param name the name of the benchmark and of its file
public record Report(String name, Machine machine, List<ReportTable> tables) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public Report {
    tables = List.copyOf(tables);
  }

  /// The results in Markdown, for people.
  public String text() {
    return tables.stream().map(ReportTable::text).collect(Collectors.joining("\n"))
        + "\n"
        + machine.text();
  }

  /// The results in JSON, for programs.
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
