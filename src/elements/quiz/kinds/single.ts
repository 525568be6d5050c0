export { choice as view } from '../choice.ts';
