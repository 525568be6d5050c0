/** The kinds of questions, each under the name that it has in a quiz. A new one is a line here. */
export * as single from './single/index.ts';
export * as multiple from './multiple/index.ts';
export * as order from './order/index.ts';
export * as match from './match/index.ts';
export * as text from './text/index.ts';
export * as post from './post/index.ts';
export * as scenario from './scenario/index.ts';
