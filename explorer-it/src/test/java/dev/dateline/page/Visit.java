package dev.dateline.page;

import dev.dateline.lookup.ApiServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/// The page in a browser, and how people use it.
///
/// @param site the page's address, without a slash at its end
/// @param server closed with the visit
record Visit(String site, Closeable server, Browser browser) implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  static Visit to(GeneratedArchive archive) throws IOException {
    return to(archive.serve());
  }

  static Visit to(ApiServer server) {
    return to(server.address(), server::close);
  }

  /// A visit to a site on this machine.
  static Visit to(String site, Closeable server) {
    return new Visit(site, server, Browser.start().sized(1280, 900));
  }

  /// Opens the page at `address`, such as `/?entity=NATO`, and waits until it has loaded
  /// everything.
  Visit open(String address) {
    browser.driver().get("about:blank");
    browser.driver().get(site + address);
    return settle();
  }

  /// The id of the newest article about NATO in July 2023.
  String idOfAnArticle() {
    return open("/?entity=NATO&date=2023-07").attribute("a.headline", "data-id");
  }

  /// Waits until nothing is being loaded.
  Visit settle() {
    await(
        () ->
            Boolean.TRUE.equals(
                script(
                    "return document.querySelector('main') !== null"
                        + " && !document.querySelector('[aria-busy=true]')")));
    return this;
  }

  /// Waits for an element that `selector` selects and `text` is part of.
  WebElement see(String selector, String text) {
    var found = new WebElement[1];
    await(
        () -> {
          found[0] =
              all(selector).stream()
                  .filter(element -> element.getText().contains(text))
                  .findFirst()
                  .orElse(found[0]);
          return found[0] != null;
        });
    return found[0];
  }

  WebElement one(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  /// The value of an attribute that the first element that `selector` selects must have.
  String attribute(String selector, String name) {
    return Objects.requireNonNull(one(selector).getDomAttribute(name), name);
  }

  List<WebElement> all(String selector) {
    return browser.driver().findElements(By.cssSelector(selector));
  }

  @Nullable Object script(String code, Object... arguments) {
    return browser.driver().executeScript(code, arguments);
  }

  /// Types into the focused element, or the page.
  Visit press(CharSequence... keys) {
    browser.driver().switchTo().activeElement().sendKeys(keys);
    return this;
  }

  /// Types a text into the search line and enters it.
  Visit search(String text) {
    one("#search").sendKeys(text, Keys.ENTER);
    return settle();
  }

  /// What follows the server's address.
  String address() {
    return browser.driver().getCurrentUrl().substring(site.length());
  }

  /// Waits until `condition` is met.
  void await(BooleanSupplier condition) {
    new WebDriverWait(browser.driver(), TIMEOUT, Duration.ofMillis(40))
        .ignoring(StaleElementReferenceException.class)
        .until(_ -> condition.getAsBoolean());
  }

  @Override
  public void close() {
    browser.close();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
