package dev.dateline.explorer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The page and the files that it loads. Assembled on first use, because most instances of the
/// function never serve it.
public final class Explorer {
  /// The folder that the page loads its files from, relative to the page.
  public static final String FOLDER = "explorer";

  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String STYLE = "text/css; charset=utf-8";
  private static final String PAGE = "text/html; charset=utf-8";

  private final String page;
  private final Map<String, ExplorerFile> files = new LinkedHashMap<>();
  private final Map<PageSettings, ExplorerFile> pages = new ConcurrentHashMap<>();

  private Explorer() {
    var scripts = new LinkedHashMap<String, String>();
    for (Library library : Library.values()) {
      scripts.put(library.module(), add(library.module(), library.script(), SCRIPT));
    }
    String main = add("main.js", Modules.join("main.js", scripts), SCRIPT);
    String style = add("style.css", Library.CHART_STYLE + ClassPathFile.own("style.css"), STYLE);
    this.page =
        ClassPathFile.own("index.html")
            .replace("{main}", FOLDER + "/" + main)
            .replace("{html}", FOLDER + "/" + scripts.get(Library.LIT_HTML.module()))
            .replace("{style}", FOLDER + "/" + style);
  }

  /// Holds the one instance, which the class loader creates on first use.
  private static final class Holder {
    static final Explorer INSTANCE = new Explorer();
  }

  /// The page, assembled by the first call.
  public static Explorer get() {
    return Holder.INSTANCE;
  }

  /// The HTML document, assembled by the first call with these settings.
  public ExplorerFile page(PageSettings settings) {
    return pages.computeIfAbsent(settings, this::assembled);
  }

  private ExplorerFile assembled(PageSettings settings) {
    String text = page.replace("{settings}\n", settings.elements());
    return new ExplorerFile(PAGE, text, false, ContentPolicy.connectingTo(settings.origins()));
  }

  /// The file of this name in [#FOLDER]; empty if there is none.
  public Optional<ExplorerFile> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /// All files by name, without the page.
  public Map<String, ExplorerFile> files() {
    return Map.copyOf(files);
  }

  /// Adds a file, and returns the name it is served under.
  private String add(String name, String text, String mediaType) {
    String hashed = HashedName.of(name, text);
    files.put(hashed, new ExplorerFile(mediaType, text, true, ContentPolicy.OWN_ORIGIN));
    return hashed;
  }
}
