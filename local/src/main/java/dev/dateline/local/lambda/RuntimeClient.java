package dev.dateline.local.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/// The program that fetches events and calls the handler in a child process.
public enum RuntimeClient {
  /// The Java runtime interface client that Lambda itself runs. Its native library exists for Linux
  /// only.
  GENUINE {
    @Override
    List<String> command(LambdaFunction function, Path scratch) {
      return List.of(
          SHARE,
          // Clients that start together would compete to unpack the library.
          "-D" + LIBRARY_PROPERTY + "=" + NativeLibrary.unpack(scratch),
          "-cp",
          classPath(
              AWSLambda.class, Context.class, PojoSerializer.class, SdkInternalThreadLocal.class),
          AWSLambda.class.getName(),
          function.handler());
    }
  },

  /// A client in plain Java for all other systems, which supports stream handlers only.
  PORTABLE {
    @Override
    List<String> command(LambdaFunction function, Path scratch) {
      var path = classPath(PortableRuntime.class, Context.class);
      return List.of(
          SHARE,
          "-cp",
          Stream.of(path, function.code().toString(), function.code() + "/lib/*")
              .collect(Collectors.joining(File.pathSeparator)),
          PortableRuntime.class.getName(),
          function.handler());
    }
  };

  private static final String SHARE = "-Xshare:auto";
  private static final String LIBRARY_PROPERTY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

  /// The genuine client on Linux, the portable one elsewhere.
  public static RuntimeClient ofThisSystem() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    return linux ? GENUINE : PORTABLE;
  }

  /// The arguments that follow the options of the `java` command.
  abstract List<String> command(LambdaFunction function, Path scratch);

  private static String classPath(Class<?>... classes) {
    return Stream.of(classes)
        .map(RuntimeClient::location)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    return Path.of(
            java.net.URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  /// The native library of the runtime interface client.
  private static final class NativeLibrary {
    private static final String NAME = "runtime-client.so";

    /// Unpacks the library into `scratch`, unless it is there already, so that all processes share
    /// it.
    static synchronized Path unpack(Path scratch) {
      try (var library = AWSLambda.class.getResourceAsStream(resource())) {
        if (library == null) {
          throw new IllegalStateException("the runtime interface client has no " + resource());
        }
        Path file = scratch.resolve(NAME);
        if (!Files.exists(file)) {
          Files.copy(library, file);
        }
        return file;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String resource() {
      var arm = System.getProperty("os.arch").equals("aarch64");
      return "/jni/libaws-lambda-jni.linux-" + (arm ? "aarch_64" : "x86_64") + ".so";
    }
  }
}
