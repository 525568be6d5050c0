// Stands for each polyfill that is left out: see lean-counting.mjs.
export default undefined;
