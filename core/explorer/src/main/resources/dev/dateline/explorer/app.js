import {Address} from './address.js';
import {RemoteData, PagedRemoteData} from './remote-data.js';
import {loadAll} from './loading.js';

/** The state of the page: the address, what was loaded for it, and what is open. */
export class App {
  /** @param {function(!App)} render draws the page */
  constructor(render) {
    this.render = render;
    this.scheduled = false;
    const remote = () => new RemoteData(() => this.changed());
    this.address = Address.parse(location.search, location.hash);
    this.list = new PagedRemoteData(() => this.changed());
    this.rejections = new PagedRemoteData(() => this.changed());
    this.checked = new PagedRemoteData(() => this.changed());
    this.watches = remote();
    this.watched = new PagedRemoteData(() => this.changed());
    this.count = remote();
    this.timeline = remote();
    this.compared = remote();
    this.facets = remote();
    this.network = remote();
    this.trends = new RemoteData(() => {
      loadAll(this);
      this.changed();
    });
    this.article = remote();
    this.text = remote();
    this.similar = remote();
    this.names = remote();
    this.completion = remote();
    this.typed = '';
    this.suggestion = -1;
    this.unfolded = new Set();
    this.showsTable = false;
    this.showsHelp = false;
    this.mention = -1;
    this.merged = null;
    this.longList = '';
    this.notSaved = null;
    this.watching = null;
    this.removal = null;
    this.bucket = undefined;
    this.said = '';
  }

  /** Draws the page soon; several changes are drawn together. */
  changed() {
    if (!this.scheduled) {
      this.scheduled = true;
      requestAnimationFrame(() => {
        this.scheduled = false;
        this.render(this);
      });
    }
  }

  /**
   * Goes to an address.
   * @param {!Address} address
   * @param {boolean=} replace whether it takes the place of the present one in the history
   */
  go(address, replace = false) {
    const method = replace ? 'replaceState' : 'pushState';
    history[method](null, '', address.href());
    this.show(address);
  }

  /** Shows an address. */
  show(address) {
    if (address.article !== this.address.article) {
      this.mention = -1;
    }
    this.address = address;
    loadAll(this);
    this.changed();
  }

  /** Tells screen readers something, and shows it for a moment. */
  say(words) {
    this.said = words;
    document.getElementById('live').textContent = words;
    this.changed();
    setTimeout(() => {
      this.said = this.said === words ? '' : this.said;
      this.changed();
    }, 4000);
  }
}
