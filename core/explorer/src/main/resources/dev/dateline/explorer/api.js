import {SignInError, signsIn, withToken} from './sign-in.js';
import {WORDS} from './words.js';

/** Why a request failed, in the API's words. */
export class Problem extends Error {
  /**
   * @param {number} status the HTTP status; 0 if there was no answer
   * @param {*} body the problem document, or what API Gateway says
   */
  constructor(status, body) {
    super(body.title || body.message || WORDS.failed);
    this.status = status;
    this.detail = body.detail || '';
    this.errors = body.errors || [];
    this.requestId = body.requestId || '';
    this.type = body.type || '';
  }
}

/**
 * The address of a path of the API, relative to the page.
 * @param {string} path without a leading slash
 * @param {!Array<!Array<string>>=} pairs the parameters
 * @return {string}
 */
export function apiAddress(path, pairs = []) {
  const query = new URLSearchParams(pairs).toString();
  return query ? `${path}?${query}` : path;
}

/** Sends a request, and throws a {@link Problem} unless it succeeds. */
async function send(address, options) {
  let response;
  try {
    response = await withToken((token) => fetch(address, {credentials: 'same-origin', ...options, headers: {...options.headers, ...token}}));
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw new Problem(0, error instanceof SignInError ? {title: error.message} : {});
  }
  if (!response.ok) {
    const body = await response.json().catch(() => ({}));
    throw new Problem(response.status, response.status === 401 && signsIn() ? {title: WORDS.signIn.notAccepted} : body);
  }
  return response;
}

/**
 * @param {string} path
 * @param {!Array<!Array<string>>} pairs
 * @param {?AbortSignal=} signal
 * @return {!Promise<?>} the JSON of a path
 */
export async function getJson(path, pairs, signal = null) {
  const response = await send(apiAddress(path, pairs), {signal, headers: {accept: 'application/json'}});
  return response.json();
}

/**
 * @param {string} path
 * @param {?AbortSignal=} signal
 * @return {!Promise<string>} the text of a path
 */
export async function getText(path, signal = null) {
  const response = await send(path, {signal, headers: {accept: 'text/plain'}});
  return response.text();
}

/**
 * @param {string} address of a file of the API
 * @return {!Promise<!Blob>}
 */
export async function getBlob(address) {
  const response = await send(address, {});
  return response.blob();
}

/**
 * Sends a query that is too long for an address.
 * @param {string} path
 * @param {!Array<!Array<string>>} pairs
 * @param {{type: string, text: string}} body
 * @param {?AbortSignal=} signal
 * @return {!Promise<!Response>}
 */
export function ask(path, pairs, body, signal = null) {
  return send(apiAddress(path, pairs), {method: 'POST', body: body.text, headers: {'content-type': body.type}, signal});
}

/**
 * Sends a request that changes something.
 * @param {string} method
 * @param {string} path
 * @param {*=} body sent as JSON, if given
 * @return {!Promise<?>} the answer's JSON; null if it has none
 */
export async function change(method, path, body = undefined) {
  const json = body === undefined ? {} : {body: JSON.stringify(body), headers: {'content-type': 'application/json'}};
  const response = await send(path, {method, ...json});
  const text = await response.text();
  return text ? JSON.parse(text) : null;
}
