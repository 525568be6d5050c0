import { expect, test } from 'vitest';
import { product } from '../../../scripts/lib/assemble-site.ts';
import { readPostRules } from '../../../scripts/lib/post-rules.ts';
import { check, prepareRules } from '../../../src/lib/checker/check.ts';
import { isOurs } from '../../content/sources.ts';

/** What a company would write in `src/content/terms` for German; the rules stay as they are. */
const de = {
	company: ['Kiesel'],
	products: ['Kiesel Luft'],
	hashtag: ['#Kiesel'],
	praise: ['beste', 'empfehle', 'super'],
	insider: ['arbeite bei {company}'],
	me: ['=ich', '=mein', '=meine'],
	we: ['=wir', '=unser'],
	roles: ['als Kunde', 'als Kundin'],
	denials: ['=nicht', '=kein', '=nie'],
};

const disclosure = readPostRules(product).writtenRules.filter(({ group, kinds }) => group === 'disclosure' || kinds?.includes('posing'));
const rules = prepareRules(disclosure, { de });
const found = (draft: string) =>
	check(draft, { networks: [], country: 'eu', about: [], election: false }, rules).map(({ rule, severity }) => `${severity} ${rule}`);

test.runIf(isOurs).each([
	['Die beste Luft der Stadt kommt von Kiesel.', ['must disclosure-missing']],
	['Das sage ich als Kunde: Kiesel Luft läuft leise.', ['must posing-as-customer', 'ask disclosure-unclear']],
	['Gestern lief bei Kiesel das Radio.', ['ask disclosure-unclear']],
	['Ich arbeite bei Kiesel. Gestern lief das Radio.', []],
])('lists alone teach the rules German: %s', (draft, expected) => {
	expect(found(draft)).toEqual(expected);
});
