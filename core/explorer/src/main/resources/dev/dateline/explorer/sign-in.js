import {WORDS} from './words.js';

/**
 * How people sign in, if the API asks for tokens: the authorization code flow with PKCE.
 * Tokens stay in memory. What must outlast the way to the issuer and back is kept for this tab, until it is back.
 * See RFC 7636 and https://openid.net/specs/openid-connect-discovery-1_0.html.
 */

/** The element in which the function names the issuer; null if nobody needs to sign in. */
const SIGN_IN = /** @type {?HTMLElement} */ (document.querySelector('meta[name=sign-in]'));
const PENDING = 'sign-in';
/** Milliseconds before its end at which a token is renewed. */
const MARGIN = 30000;

/** `works` once the API has accepted the token. */
const session = {token: '', refreshToken: '', expires: 0, works: false};
let renewal = null;
let metadata = null;

/** Why signing in failed, in words to show. */
export class SignInError extends Error {}

/** @return {boolean} whether requests need a token */
export const signsIn = () => Boolean(SIGN_IN);

/** @return {boolean} whether the issuer lets people sign out */
export const signsOut = () => Boolean(metadata && metadata['end_session_endpoint']);

/**
 * Has a token when it is done: from the issuer's answer, if this is the way back from there; otherwise the browser leaves.
 * @return {!Promise<void>}
 */
export async function signIn() {
  if (SIGN_IN) {
    const pending = takePending();
    const answer = new URLSearchParams(location.search);
    const isAnswer = answer.has('state') && (answer.has('code') || answer.has('error'));
    if (isAnswer) {
      history.replaceState(null, '', pending ? pending.address : location.pathname);
    }
    return isAnswer && isExpected(answer, pending) ? redeem(answer, pending) : goToIssuer();
  }
}

/**
 * Sends a request with the caller's token, and with a new one if the API no longer accepts it.
 * @param {function(!Object<string, string>): !Promise<!Response>} request sends it with these headers
 * @return {!Promise<!Response>}
 */
export async function withToken(request) {
  if (!SIGN_IN) {
    return request({});
  }
  if (Date.now() > session.expires - MARGIN) {
    await renew();
  }
  const token = session.token;
  const response = await request(bearer());
  if (response.status === 401 && (session.works || token !== session.token)) {
    await (token === session.token ? renew() : renewal);
    return request(bearer());
  }
  session.works = session.works || response.ok;
  return response;
}

/** Forgets the tokens, and leaves for the issuer's page that ends the session. Going back shows nothing. */
export function signOut() {
  const home = location.origin + location.pathname;
  session.token = session.refreshToken = '';
  window.addEventListener('pageshow', () => location.reload());
  location.assign(withParameters(metadata['end_session_endpoint'],
      {'client_id': SIGN_IN.dataset.client, 'logout_uri': home, 'post_logout_redirect_uri': home}));
}

const bearer = () => ({'authorization': `Bearer ${session.token}`});

/** What was kept for the way back, once. */
function takePending() {
  const kept = window.sessionStorage.getItem(PENDING);
  window.sessionStorage.removeItem(PENDING);
  return kept ? JSON.parse(kept) : null;
}

/** Whether this browser asked for the answer, and asked this issuer. */
function isExpected(answer, pending) {
  return pending && answer.get('state') === pending.state && [null, SIGN_IN.dataset.issuer].includes(answer.get('iss'));
}

async function redeem(answer, pending) {
  if (answer.has('error')) {
    throw new SignInError(WORDS.signIn.refused(answer.get('error_description') || answer.get('error')));
  }
  await obtain({'grant_type': 'authorization_code', 'code': answer.get('code'), 'code_verifier': pending.verifier, 'redirect_uri': location.origin + location.pathname});
}

/** Leaves for the issuer's page. The promise is never settled, so that nothing else happens meanwhile. */
async function goToIssuer() {
  const verifier = random();
  const state = random();
  const {authorization_endpoint: endpoint} = await discover();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  window.sessionStorage.setItem(PENDING, JSON.stringify({verifier, state, address: location.pathname + location.search + location.hash}));
  location.assign(withParameters(endpoint, {
    'response_type': 'code', 'client_id': SIGN_IN.dataset.client, 'redirect_uri': location.origin + location.pathname,
    'scope': SIGN_IN.dataset.scopes, 'state': state, 'code_challenge': base64(new Uint8Array(digest)), 'code_challenge_method': 'S256'}));
  return new Promise(() => {});
}

/** Gets a new token, at most one at a time. */
function renew() {
  renewal = renewal || refresh().finally(() => {
    renewal = null;
  });
  return renewal;
}

const refresh = () => session.refreshToken
    ? obtain({'grant_type': 'refresh_token', 'refresh_token': session.refreshToken}).catch(goToIssuer) : goToIssuer();

async function obtain(parameters) {
  const {token_endpoint: endpoint} = await discover();
  const answer = await issuerSays(endpoint, {method: 'POST', body: new URLSearchParams({...parameters, 'client_id': SIGN_IN.dataset.client})});
  session.token = answer['access_token'];
  session.refreshToken = answer['refresh_token'] || session.refreshToken;
  session.expires = answer['expires_in'] ? Date.now() + 1000 * answer['expires_in'] : Infinity;
  session.works = false;
}

/** The issuer's metadata. */
async function discover() {
  const {issuer} = SIGN_IN.dataset;
  metadata = metadata || await issuerSays(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {});
  if (metadata['issuer'] !== issuer) {
    throw new SignInError(WORDS.signIn.otherIssuer(metadata['issuer'], issuer));
  }
  return metadata;
}

async function issuerSays(address, options) {
  const response = await fetch(address, {...options, credentials: 'omit'}).catch(() => null);
  const answer = response ? await response.json().catch(() => null) : null;
  if (!answer || !response.ok) {
    throw new SignInError(answer ? WORDS.signIn.refused(answer['error_description'] || answer['error']) : WORDS.signIn.noAnswer(new URL(address).host));
  }
  return answer;
}

function withParameters(address, parameters) {
  const url = new URL(address);
  Object.entries(parameters).forEach(([name, value]) => url.searchParams.set(name, value));
  return url.href;
}

const random = () => base64(crypto.getRandomValues(new Uint8Array(32)));

/** Base64 for addresses, without padding. */
const base64 = (bytes) => btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
