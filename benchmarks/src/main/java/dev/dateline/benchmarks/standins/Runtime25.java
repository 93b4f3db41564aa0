package dev.dateline.benchmarks.standins;

import dev.dateline.local.lambda.LambdaFunction;

/// How Lambda's `java25` runtime starts the JVM, in so far as it depends on the function.
public enum Runtime25 {
  /// Without SnapStart: the first compiler alone.
  COLD {
    @Override
    public LambdaFunction prepare(LambdaFunction function) {
      return Packages.with(function, OPTIONS, "-XX:TieredStopAtLevel=1");
    }
  },
  /// With SnapStart: both compilers, and the function's hooks are called before it takes requests.
  /// What follows then happens in the state that the snapshot would hold.
  SNAP_START {
    @Override
    public LambdaFunction prepare(LambdaFunction function) {
      var hooked =
          Packages.with(
              function, OPTIONS, "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
      return Packages.with(hooked, "AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    }
  };

  private static final String OPTIONS = "JAVA_TOOL_OPTIONS";

  /// `function` as this way of starting has it.
  public abstract LambdaFunction prepare(LambdaFunction function);
}
