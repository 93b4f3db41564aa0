package dev.dateline.lookup;

import dev.dateline.articles.Excerpt;
import dev.dateline.explorer.Explorer;
import dev.dateline.explorer.ExplorerFile;
import dev.dateline.explorer.PageSettings;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.problem.ProblemType;

/// `GET /` and `GET /explorer/{file}`: the page to explore the archive in a browser.
///
/// @param settings what the page needs to know
record ExplorerResource(PageSettings settings) {
  private static final int LONGEST_NAME_SHOWN = 60;

  /// The page, whatever its parameters: it reads them itself.
  Response page(Call call) {
    return response(Explorer.get().page(settings));
  }

  /// A file that the page loads.
  Response file(Call call) {
    return Explorer.get()
        .file(call.id())
        .map(ExplorerResource::response)
        .orElseGet(() -> none(call));
  }

  private static Response response(ExplorerFile file) {
    var response = Response.of(200, file.mediaType(), file.bytes());
    for (var header : file.headers().entrySet()) {
      response = response.with(header.getKey(), header.getValue());
    }
    return response;
  }

  private static Response none(Call call) {
    return call.problem(
        ProblemType.UNKNOWN_PATH,
        "The page has no file \""
            + Excerpt.cut(call.id(), LONGEST_NAME_SHOWN)
            + "\". Reload the page: it may be of an earlier release.");
  }
}
