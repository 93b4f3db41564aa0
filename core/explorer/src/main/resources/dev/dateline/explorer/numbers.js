import {WORDS} from './words.js';

const INTEGER = new Intl.NumberFormat('en');
const PERCENT = new Intl.NumberFormat('en', {style: 'percent', maximumFractionDigits: 1});
const DECIMAL = new Intl.NumberFormat('en', {maximumFractionDigits: 2});

/**
 * An integer with separators.
 * @param {number} value
 * @return {string}
 */
export const integer = (value) => INTEGER.format(value);

/**
 * A share in per cent.
 * @param {number} value from 0 to 1
 * @return {string}
 */
export const percent = (value) => PERCENT.format(value);

/**
 * A number with at most two decimals.
 * @param {number} value
 * @return {string}
 */
export const decimal = (value) => DECIMAL.format(value);

/**
 * A count as the API states it: exact, estimated with bounds, or a lower bound.
 * @param {{count: number, low: (number|undefined), high: (number|undefined), exact: (boolean|undefined)}} counted
 * @return {string}
 */
export function counted(counted) {
  if (counted.low !== undefined && counted.high !== undefined) {
    const margin = Math.ceil((counted.high - counted.low) / 2);
    return WORDS.numbers.about(integer(counted.count), integer(margin));
  }
  return counted.exact === false
      ? WORDS.numbers.atLeast(integer(counted.count)) : integer(counted.count);
}
