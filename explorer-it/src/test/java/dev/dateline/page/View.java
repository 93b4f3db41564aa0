package dev.dateline.page;

import java.util.List;

/// Each view of the page, by the name of its picture.
///
/// @param name such as `list`
/// @param address where it is, with `ID` for an article's id
record View(String name, String address) {
  /// All of them, over an archive that has rejections.
  static final List<View> ALL =
      List.of(
          new View("start", "/"),
          new View("list", "/?entity=NATO&date=2023-07"),
          new View("article", "/?entity=NATO&date=2023-07#ID"),
          new View("compare", "/?entity=NATO&per=total&compare=Moscow&compare=Kyiv"),
          new View("network", "/?date=2023-07&view=network"),
          new View("names", "/?view=merge&name=Vladimir+Putin&alias=Vladimir+Poutine"),
          new View("check", "/?view=check&names=Putin%0ANATO%0AKiev%0AAtlantis"),
          new View("watches", "/?view=watches&watch=nato"),
          new View("rejections", "/?view=rejections"),
          new View("nothing", "/?entity=Nobody&date=2023-07"),
          new View("problem", "/?entitiy=NATO&date=14.07.2023"));

  /// Opens this view.
  void open(Visit visit, String article) {
    visit.open(address.replace("ID", article));
    if (name.equals("article")) {
      visit.await(() -> !visit.all("#reading").isEmpty());
      visit.settle();
    }
    if (name.equals("network")) {
      visit.await(() -> !visit.all(".network svg .node").isEmpty());
    }
    if (!visit.all("timeline-chart").isEmpty()) {
      visit.await(() -> !visit.all("timeline-chart canvas").isEmpty());
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
