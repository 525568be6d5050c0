import type { CheckSetting } from '../../../src/lib/checker/setting.ts';

/** What one finding is made of. */
export const findingModel = `<template data-finding><li><span data-severity="must">must</span><span data-severity="should">should</span><span data-networks></span><h3 data-title></h3>
	<p data-over></p><p data-places></p><p data-more></p><p data-message></p><p data-suggestion></p><button type="button" data-fix></button><a target="_blank"><span></span></a></li></template>`;

/** A network that takes 40 characters, and a rule against rows of exclamation marks. */
export const setting: CheckSetting = {
	rules: [
		{ id: 'loud', severity: 'must', find: { patterns: ['exclamations'] }, fix: { kind: 'one-of-each' } },
		{ id: 'long', severity: 'should', find: { limit: 'length' } },
	],
	terms: {},
	networks: [{ id: 'square', post: { limit: 40, counting: 'utf16', standing: 'official' }, restricted: {} }],
	elections: [],
	quiet: [],
};
