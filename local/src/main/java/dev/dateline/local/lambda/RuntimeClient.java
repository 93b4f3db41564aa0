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

/// Which program, in a child process, fetches events and calls the handler.
public enum RuntimeClient {
  /// The Java runtime interface client, which Lambda itself runs. It has a native library for Linux
  /// only.
  GENUINE {
    @Override
    List<String> command(LambdaFunction function, Path scratch) {
      return Stream.concat(Stream.of(SHARE), genuine(function, scratch, genuinePath())).toList();
    }
  },

  /// The same client as a container image may run it: the function's code, which is all in jars, is
  /// on its class path, where an archive of classes can have it.
  IMAGE {
    @Override
    List<String> command(LambdaFunction function, Path scratch) {
      var path = genuinePath() + File.pathSeparator + jars(function.code());
      return genuine(function, scratch, path).toList();
    }
  },

  /// Plain Java, for every other system: stream handlers only.
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

  /// The genuine one where it runs.
  public static RuntimeClient ofThisSystem() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    return linux ? GENUINE : PORTABLE;
  }

  /// What follows the options of the `java` command.
  abstract List<String> command(LambdaFunction function, Path scratch);

  private static Stream<String> genuine(LambdaFunction function, Path scratch, String path) {
    return Stream.of(
        // Clients that start together would fight over which of them unpacks it.
        "-D" + LIBRARY_PROPERTY + "=" + NativeLibrary.unpack(scratch),
        "-cp",
        path,
        AWSLambda.class.getName(),
        function.handler());
  }

  private static String genuinePath() {
    return classPath(
        AWSLambda.class, Context.class, PojoSerializer.class, SdkInternalThreadLocal.class);
  }

  private static String jars(Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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

  /// The runtime interface client's library, as a file.
  private static final class NativeLibrary {
    private static final String NAME = "runtime-client.so";

    /// The library in `scratch`, which is empty when the stack starts: all processes share it.
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
