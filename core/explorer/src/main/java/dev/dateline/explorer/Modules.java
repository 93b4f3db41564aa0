package dev.dateline.explorer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Joins the page's own ECMAScript modules into one, so that a browser needs few requests.
///
/// The modules keep to a few conventions, which tests check: an import names what it imports and
/// takes one line; an export precedes its declaration; no two modules declare the same name.
final class Modules {
  private static final Pattern IMPORT =
      Pattern.compile("import \\{([^}]{1,500})\\} from '\\./([a-z0-9-]{1,40}\\.js)';");
  private static final Pattern DYNAMIC_IMPORT =
      Pattern.compile("import\\('\\./([a-z0-9-]{1,40}\\.js)'\\)");

  /// Comments, which take whole lines.
  private static final Pattern COMMENT = Pattern.compile("(/\\*\\*|\\*|//).*+");

  private final Map<String, String> libraries;
  private final Map<String, Set<String>> imports = new TreeMap<>();
  private final Set<String> begun = new LinkedHashSet<>();
  private final StringBuilder joined = new StringBuilder();

  private Modules(Map<String, String> libraries) {
    this.libraries = libraries;
  }

  /// The module `main` with all that it imports.
  ///
  /// @param libraries the names that libraries are served under, by the names of their modules
  static String join(String main, Map<String, String> libraries) {
    var modules = new Modules(new LinkedHashMap<>(libraries));
    modules.append(main);
    return modules.libraryImports() + modules.joined;
  }

  /// Appends a module after those that it imports.
  private void append(String module) {
    if (begun.add(module)) {
      String code = ClassPathFile.own(module);
      code.lines().map(IMPORT::matcher).filter(Matcher::matches).forEach(this::require);
      code.lines().filter(line -> !IMPORT.matcher(line).matches()).forEach(this::appendLine);
    }
  }

  private void require(Matcher imported) {
    String module = imported.group(2);
    if (libraries.containsKey(module)) {
      Stream.of(imported.group(1).split(","))
          .map(String::strip)
          .forEach(imports.computeIfAbsent(module, _ -> new TreeSet<>())::add);
    } else {
      append(module);
    }
  }

  private void appendLine(String line) {
    String code = line.strip().replaceFirst("^export ", "");
    if (!code.isEmpty() && !COMMENT.matcher(code).matches()) {
      joined.append(DYNAMIC_IMPORT.matcher(code).replaceAll(this::library)).append('\n');
    }
  }

  private String library(MatchResult imported) {
    return "import('./" + libraries.get(imported.group(1)) + "')";
  }

  private String libraryImports() {
    return imports.entrySet().stream()
        .map(
            module ->
                "import {%s} from './%s';\n"
                    .formatted(String.join(",", module.getValue()), libraries.get(module.getKey())))
        .collect(Collectors.joining());
  }
}
