package dev.dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Files and methods are small enough to read at a glance.
class SizeTest {
  private static final int FILE_LINES = 250;
  private static final int METHOD_LINES = 25;

  @ParameterizedTest
  @EnumSource
  void noFileIsLongerThan250Lines(Module module) throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : Module.javaFiles(module.sources())) {
      int lines = Files.readAllLines(file).size();
      if (lines > FILE_LINES) {
        tooLong.add(file + ": " + lines);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noMethodIsLongerThan25Lines(Module module) throws IOException {
    List<Path> files = Module.javaFiles(module.sources());
    assertThat(files.isEmpty() ? List.of() : tooLongMethods(files)).isEmpty();
  }

  private static List<String> tooLongMethods(List<Path> files) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var fileManager = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  fileManager,
                  null,
                  null,
                  null,
                  fileManager.getJavaFileObjectsFromPaths(files));
      List<String> found = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new LongMethods(unit, Trees.instance(task).getSourcePositions()), found);
      }
      return found;
    }
  }

  /// Collects the methods that are too long, counted from the first modifier to the closing brace.
  private static final class LongMethods extends TreeScanner<@Nullable Void, List<String>> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final LineMap lines;

    LongMethods(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
      this.lines = unit.getLineMap();
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, List<String> found) {
      long length = line(positions.getEndPosition(unit, method)) - line(start(method)) + 1;
      if (length > METHOD_LINES) {
        found.add(unit.getSourceFile().getName() + " " + method.getName() + ": " + length);
      }
      return super.visitMethod(method, found);
    }

    private long start(MethodTree method) {
      return positions.getStartPosition(unit, method);
    }

    private long line(long position) {
      return lines.getLineNumber(position);
    }
  }
}
