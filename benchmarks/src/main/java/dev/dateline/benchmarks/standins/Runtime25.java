package dev.dateline.benchmarks.standins;

import dev.dateline.local.lambda.LambdaFunction;

/// The JVM options of Lambda's `java25` runtime that depend on SnapStart.
public enum Runtime25 {
  /// Without SnapStart: C1 only.
  COLD {
    @Override
    public LambdaFunction prepare(LambdaFunction function) {
      return Packages.with(function, OPTIONS, "-XX:TieredStopAtLevel=1");
    }
  },
  /// With SnapStart: C1 and C2, and the function's hooks run before it accepts requests, which then
  /// find it in the state of a restored snapshot.
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

  /// Adds the options to `function`.
  public abstract LambdaFunction prepare(LambdaFunction function);
}
