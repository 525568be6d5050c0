import * as punycode from 'punycode/punycode.js';

/** The package is no module: bundlers give what it exports, and a development server runs it as it is, where it names itself for all. */
export default punycode.default ?? globalThis.punycode;
