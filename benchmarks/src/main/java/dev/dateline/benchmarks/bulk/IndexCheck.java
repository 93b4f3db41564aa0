package dev.dateline.benchmarks.bulk;

import dev.dateline.local.Endpoints;
import dev.dateline.operations.reconcile.ReconcileCommand;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the index holds after a bulk run, as users see it.
///
/// @param listed the number of articles that paging through `/articles` yields
/// @param differences the number of differences between bucket and index that the reconcile command
///   reports
record IndexCheck(int listed, int differences) {
  /// A page of all articles; a query needs a condition.
  private static final String PAGE = "/articles?from=0001-01-01&to=9999-12-31&limit=1000&fields=id";

  private static final JsonMapper JSON = new JsonMapper();

  /// Checks a running stack.
  static IndexCheck of(Endpoints stack, Path scratch) throws IOException, InterruptedException {
    return new IndexCheck(listed(stack.api()), differences(stack, scratch));
  }

  private static int listed(URI api) throws IOException, InterruptedException {
    int listed = 0;
    try (var client = HttpClient.newHttpClient()) {
      for (String cursor = ""; ; ) {
        var page = get(client, api.resolve(PAGE + cursor));
        listed += page.required("articles").size();
        if (!page.has("next")) {
          return listed;
        }
        cursor = "&cursor=" + page.required("next").stringValue();
      }
    }
  }

  private static JsonNode get(HttpClient client, URI address)
      throws IOException, InterruptedException {
    var response = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IllegalStateException(address + " answered " + response.body());
    }
    return JSON.readTree(response.body());
  }

  /// Runs the command as operators do, in a process of its own; it prints a line for each
  /// difference.
  private static int differences(Endpoints stack, Path scratch)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command(stack, scratch))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int lines = (int) process.inputReader().lines().count();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the reconcile command stopped early");
    }
    return lines;
  }

  private static List<String> command(Endpoints stack, Path scratch) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path")));
    command.add("-Ddateline.port.api=" + stack.api().getPort());
    command.add("-Ddateline.port.s3=" + stack.s3().getPort());
    command.add("-Ddateline.port.dynamodb=" + stack.dynamodb().getPort());
    command.add("-Ddateline.state=" + scratch.resolve("reconcile.state"));
    command.add(ReconcileCommand.class.getName());
    return command;
  }
}
