export { collections } from 'outspoken:collections';
