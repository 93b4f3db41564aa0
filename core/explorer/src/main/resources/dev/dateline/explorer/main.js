import {render} from './lit-html.js';
import {Address} from './address.js';
import {App} from './app.js';
import {awaitFirstArticle} from './empty.js';
import {handleKey} from './keys.js';
import {loadAll} from './loading.js';
import {followWithToken} from './outside.js';
import {pageView} from './page.js';
import {signIn, signsIn} from './sign-in.js';
import {signInView} from './signing-in.js';
import {titleOf} from './title.js';

let readArticle = '';

function draw(state) {
  render(pageView(state), document.getElementById('app'));
  document.title = titleOf(state);
  focusArticle(state);
}

/** Moves to an article's headline once it is shown. */
function focusArticle(state) {
  const heading = document.getElementById('reading');
  if (!state.address.article) {
    readArticle = '';
  } else if (heading && state.article.data && readArticle !== state.address.article) {
    readArticle = state.address.article;
    heading.focus();
  }
}

/** Follows links of the page without loading it again. */
function follow(app, event) {
  const link = event.target.closest('a[href]');
  const plain = !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (link && plain && !link.hasAttribute('data-leave') && !link.getAttribute('target')) {
    const to = new URL(link.getAttribute('href'), location.href);
    if (to.origin === location.origin && to.pathname === location.pathname) {
      event.preventDefault();
      app.go(Address.parse(to.search, to.hash));
    }
  } else if (link && plain && signsIn() && link.hasAttribute('data-leave')) {
    event.preventDefault();
    followWithToken(app, link);
  }
}

function start() {
  const app = new App(draw);
  const reread = () => app.show(Address.parse(location.search, location.hash));
  window.addEventListener('popstate', reread);
  window.addEventListener('hashchange', reread);
  document.addEventListener('click', (event) => follow(app, event));
  document.addEventListener('keydown', (event) => handleKey(app, /** @type {!KeyboardEvent} */ (event)));
  loadAll(app);
  app.changed();
  awaitFirstArticle(app);
}

const drawSignIn = (problem) => render(signInView(problem), document.getElementById('app'));
if (signsIn()) {
  drawSignIn('');
}
signIn().then(start).catch((problem) => drawSignIn(problem.message));
