import {getBlob, getJson} from './api.js';
import {save} from './pictures.js';

/**
 * Follows a link to a file of the API with the caller's token, which a browser does not send by itself.
 * @param {!App} app
 * @param {?} link
 */
export async function followWithToken(app, link) {
  const address = link.getAttribute('href');
  try {
    if (link.download) {
      save(await getBlob(address), link.download);
    } else {
      const original = await getJson(address, [['format', 'json']]);
      location.assign(original.address);
    }
  } catch (problem) {
    app.say(problem.message);
  }
}
