import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Runs google-java-format, which wants single files, over all of the project's sources.
///
/// The arguments are the project's folder and then what google-java-format is given. Maven starts
/// this with the toolchain's JDK, because Maven itself may run on one that is too old for it.
void main(String[] arguments) throws IOException {
  Path root = Path.of(arguments[0]);
  List<String> options = List.of(arguments).subList(1, arguments.length);
  String[] command = Stream.concat(options.stream(), sources(root)).toArray(String[]::new);
  int status =
      ToolProvider.findFirst("google-java-format")
          .orElseThrow()
          .run(System.out, System.err, command);
  if (status != 0) {
    System.err.println(
        "The files above are not formatted: run `mvn -N -Pformat` (or `make format`).");
  }
  System.exit(status);
}

Stream<String> sources(Path root) throws IOException {
  try (Stream<Path> files = Files.walk(root)) {
    return files
        .filter(file -> file.toString().endsWith(".java"))
        .filter(file -> !root.relativize(file).toString().matches(".*\\b(target|\\.aws-sam)\\b.*"))
        .map(Path::toString)
        .toList()
        .stream();
  }
}
