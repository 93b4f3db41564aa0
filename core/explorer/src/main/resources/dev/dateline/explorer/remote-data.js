import {Problem, getJson} from './api.js';

/** Data that the page loads: keeps the newest answer, and cancels outdated requests. */
export class RemoteData {
  /** @param {function()} changed called after each change */
  constructor(changed) {
    this.changed = changed;
    this.key = '';
    this.data = null;
    this.problem = null;
    this.loading = false;
    this.aborter = null;
    this.load = null;
    /** @type {!Promise<void>} settled when the last request is answered, has failed or is outdated */
    this.answered = Promise.resolve();
  }

  /**
   * Shows what `load` returns. Does nothing if it already shows `key`; an empty key clears it.
   * @param {string} key identifies what is shown
   * @param {function(!AbortSignal): !Promise<?>} load
   * @param {boolean=} keep whether to keep showing the old answer meanwhile
   */
  show(key, load, keep = true) {
    if (key === this.key) {
      return;
    }
    this.key = key;
    this.load = load;
    this.data = keep && key ? this.data : null;
    this.problem = null;
    this.abort();
    if (key) {
      this.answered = this.start(this.load, (data) => data);
    } else {
      this.loading = false;
    }
  }

  /** Loads the same again. */
  reload() {
    this.abort();
    this.problem = null;
    this.answered = this.start(this.load, (data) => data);
    this.changed();
  }

  /** Forgets what it shows, so that the next call of `show` loads it again. */
  expire() {
    this.key = '';
  }

  /** Cancels a request under way. */
  abort() {
    if (this.aborter) {
      this.aborter.abort();
    }
    this.aborter = new AbortController();
  }

  /** Runs `load` and shows what `combine` makes of its answer. */
  async start(load, combine) {
    const aborter = this.aborter;
    this.loading = true;
    try {
      const data = await load(aborter.signal);
      if (aborter === this.aborter) {
        this.data = combine(data);
      }
    } catch (error) {
      if (aborter === this.aborter) {
        this.fail(error);
      }
    } finally {
      if (aborter === this.aborter) {
        this.loading = false;
        this.changed();
      }
    }
  }

  fail(error) {
    this.data = null;
    this.problem = error instanceof Problem ? error : new Problem(0, {message: String(error)});
  }
}

/** A list that is loaded page by page. */
export class PagedRemoteData extends RemoteData {
  /** Loads the next page, unless one is under way or the list is complete. */
  more(path, pairs, field) {
    this.moreOf((cursor, signal) => getJson(path, [...pairs, ['cursor', cursor]], signal), field);
  }

  /**
   * Loads the next page with `load`.
   * @param {function(string, !AbortSignal): !Promise<?>} load
   * @param {string} field the list in each answer
   */
  moreOf(load, field) {
    if (this.loading || !this.data || !this.data.next) {
      return;
    }
    const before = this.data;
    this.start((signal) => load(before.next, signal), (data) => ({...before, next: data.next, [field]: [...before[field], ...data[field]]}));
    this.changed();
  }
}
