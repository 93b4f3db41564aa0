package dev.dateline.benchmarks.start;

import dev.dateline.benchmarks.standins.Packages;
import dev.dateline.local.lambda.FunctionPool;
import dev.dateline.local.lambda.LambdaFunction;
import dev.dateline.local.lambda.ProcessFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a JVM can keep of its classes from one start to the next. Only the very same JVM can use
/// it, with the same class path: so a container image can have one, and a package for a managed
/// runtime cannot.
enum ClassArchive {
  /// Nothing but the JDK's own.
  NONE("", ""),
  /// Loaded classes, as every JDK since 13 has them.
  CDS("-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="),
  /// Loaded and linked classes, with their lambdas.
  AOT_CACHE("-XX:AOTCacheOutput=", "-XX:AOTCache=");

  private static final String OPTIONS = "JAVA_TOOL_OPTIONS";

  private final String making;
  private final String using;

  ClassArchive(String making, String using) {
    this.making = making;
    this.using = using;
  }

  /// `function` with an archive `file`.
  LambdaFunction with(LambdaFunction function, Path file) {
    return this == NONE ? function : Packages.with(function, OPTIONS, using + file);
  }

  /// Makes `file` of what `contender` loads until its first answer.
  void make(Contender contender, ProcessFactory processes, Path file)
      throws IOException, InterruptedException {
    if (this == NONE) {
      return;
    }
    Files.deleteIfExists(file);
    var training = Packages.with(contender.function(), OPTIONS, making + file);
    try (var pool = FunctionPool.start(training, 1, processes)) {
      pool.awaitStart();
      var child = ChildProcess.onlyOne();
      Launch.call(contender, pool, contender.events().next());
      child.end();
    }
    if (!Files.exists(file)) {
      throw new IllegalStateException(contender.name() + " left no archive");
    }
  }
}
