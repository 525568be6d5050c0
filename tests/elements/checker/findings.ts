import { labels } from '../page.ts';
import type { CheckSetting } from '../../../src/lib/checker/setting.ts';

/** What one finding is made of. */
export const findingModel = `<template data-finding><li><span data-severity="must">must</span><span data-severity="ask">ask</span><span data-severity="should">should</span><span data-networks></span><h3 data-title></h3>
	<p data-over></p><p data-places></p><p data-more></p><p data-message></p><p data-suggestion></p><p data-ask><button type="button" data-reason="yes"></button><button type="button" data-reason="no"></button></p>
	<button type="button" data-fix></button><a target="_blank"><span></span></a><details data-dismiss><summary></summary><button type="button" data-reason="meaning"></button><button type="button" data-reason="keep"></button></details></li></template>`;

/** Where findings are shown, here and below a text of the library. */
export const findingsPart = `<draft-findings ${labels(
	{
		'check.sum': '{count} found, {must} must, {ask} asked',
		'check.done': 'mended: {title}',
		'check.added': 'added: {added}',
		'check.still': '{title}, {left}',
		'check.settled': '{count} settled',
		'check.over.characters': '{over} too many for {network}',
	},
	'check.clean',
	'check.unfinished',
	'check.failed',
	'check.reason.yes',
	'check.reason.no',
	'check.reason.meaning',
	'check.reason.keep',
)}><div data-empty><button type="button" data-example></button><span data-example-text hidden>Buy!!!!</span></div><p data-total tabindex="-1"></p><p data-sum></p><p data-searching></p>
	<p data-mended hidden><span></span><button type="button" data-undo></button></p><ol data-findings></ol><div data-clean hidden><ol><li data-asked="names">agreed?</li><li>tomorrow?</li></ol></div>
	<details data-settled hidden><summary></summary><ul></ul></details><template data-settled-item><li><span></span><button type="button"></button></li></template><p data-found hidden></p></draft-findings>`;

/** A network that takes 40 characters, and a rule against rows of exclamation marks. */
export const setting: CheckSetting = {
	rules: [
		{ id: 'loud', severity: 'must', find: { patterns: ['exclamations'] }, fix: { kind: 'one-of-each' } },
		{ id: 'names', severity: 'ask', find: { words: { en: ['Anna', 'Oleg'] } }, about: ['client'] },
		{ id: 'long', severity: 'should', find: { limit: 'length' } },
	],
	terms: { en: {} },
	elsewhere: { ru: '/ru/check/words.json' },
	networks: [{ id: 'square', post: { limit: 40, counting: 'utf16', standing: 'official' }, restricted: {} }],
	elections: [],
	quiet: [],
};
