package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.explorer.PageSettings;
import dev.dateline.explorer.SignIn;
import dev.dateline.lookup.Entrance;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// The open page of an API that asks for tokens.
@EnabledIf("dev.dateline.page.Browser#isInstalled")
class SignInTest {
  private Issuer issuer;
  private Visit visit;

  @BeforeEach
  void open() throws IOException {
    issuer = new Issuer();
    visit = visit(issuer::accepts);
  }

  @AfterEach
  void close() {
    visit.close();
    issuer.close();
  }

  private Visit visit(Predicate<String> accepts) throws IOException {
    var signIn = new SignIn(issuer.address(), Issuer.CLIENT, "openid", issuer.address());
    var entrance = new Entrance(new PageSettings(Optional.of(signIn), Optional.empty()), accepts);
    return Visit.to(GeneratedArchive.ofDays(10).serve(entrance));
  }

  @Test
  void peopleSignInAndComeBackToTheSameAddress() {
    visit.open("/?entity=NATO&date=2023-07#abc");
    assertThat(visit.all(".list .line")).isNotEmpty();
    assertThat(visit.address()).isEqualTo("/?entity=NATO&date=2023-07#abc");
    assertThat(issuer.grants()).containsExactly("authorization_code");
    assertThat(visit.browser().consoleErrors()).allMatch(error -> error.contains("articles/abc"));
  }

  @Test
  void tokensAreOnlyKeptInMemory() {
    visit.open("/?entity=NATO");
    assertThat(visit.script("return localStorage.length + sessionStorage.length")).isEqualTo(0L);
    assertThat(visit.script("return document.cookie")).isEqualTo("");
  }

  @Test
  void anExpiredTokenIsRefreshedWithoutLeavingThePage() {
    visit.open("/?entity=NATO");
    visit.script("window.same = true");
    issuer.expire();
    visit.search("2023-07");
    assertThat(visit.all(".list .line")).isNotEmpty();
    assertThat(visit.script("return window.same")).isEqualTo(true);
    assertThat(issuer.grants()).containsExactly("authorization_code", "refresh_token");
  }

  @Test
  void peopleSignInAgainIfNothingIsValidAnyMore() {
    visit.open("/?entity=NATO");
    visit.script("window.same = true");
    issuer.expireAll();
    visit.search("2023-07");
    visit.await(() -> visit.script("return window.same || null") == null);
    visit.settle();
    assertThat(visit.address()).isEqualTo("/?entity=NATO&date=2023-07");
    assertThat(visit.all(".list .line")).isNotEmpty();
  }

  @Test
  void anAnswerThatThisBrowserDidNotAskForIsNotTaken() {
    issuer.answersOthers();
    visit.open("/?entity=NATO");
    assertThat(issuer.grants()).containsExactly("authorization_code");
    assertThat(visit.all(".list .line")).isNotEmpty();
    visit.open("/?code=stolen&state=guessed");
    assertThat(issuer.grants()).containsExactly("authorization_code", "authorization_code");
    assertThat(visit.address()).isEqualTo("/");
  }

  @Test
  void aRefusalIsShownAndNotRepeated() {
    issuer.denies();
    visit.open("/?entity=NATO");
    visit.see(".problem", "You could not be signed in: Ask the desk.");
    assertThat(visit.address()).isEqualTo("/?entity=NATO");
    assertThat(visit.see(".problem button", "Sign in again")).isNotNull();
  }

  @Test
  void aTokenThatTheApiDoesNotAcceptLeadsToNoLoop() throws IOException {
    visit.close();
    visit = visit(_ -> false);
    visit.open("/?entity=NATO");
    visit.see(".problem", "the API does not accept your token");
    assertThat(issuer.grants()).containsExactly("authorization_code");
  }

  @Test
  void filesAreFetchedWithTheToken() {
    visit.open("/?entity=NATO");
    visit.script(
        "const make = URL.createObjectURL;URL.createObjectURL = (blob) => (blob.text().then((text)"
            + " => window.saved = text), make(blob))");
    visit.see(".take a", "CSV").click();
    visit.await(() -> visit.script("return window.saved") != null);
    assertThat((String) visit.script("return window.saved")).startsWith("id,date,");
    assertThat(visit.all(".take a")).as("feed readers have no token").hasSize(1);
  }

  @Test
  void theOriginalIsFetchedFromItsTemporaryAddress() {
    visit.open("/?entity=NATO");
    visit.one("a.headline").click();
    visit.see(".reader .actions a", "Original file");
    visit.browser().requests();
    visit.see(".reader .actions a", "Original file").click();
    visit.await(
        () ->
            visit.browser().requests().stream()
                .anyMatch(request -> request.contains(visit.site() + "/object")));
  }

  @Test
  void peopleSignOut() {
    visit.open("/?entity=NATO");
    visit.see(".sections button", "Sign out").click();
    visit.await(
        () -> visit.browser().driver().getCurrentUrl().startsWith(issuer.address() + "/logout?"));
    assertThat(visit.browser().driver().getCurrentUrl())
        .contains("client_id=" + Issuer.CLIENT, "logout_uri=http%3A%2F%2Flocalhost");
  }
}
