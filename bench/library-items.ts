import type { IndexItem } from '../src/lib/library/library.ts';
import { goals, shareKinds } from '../src/schemas/library/shareable.ts';
import { makeProse } from './prose.ts';
import { drawFrom } from './random.ts';
import { vocabularies } from './words.ts';

const topics = ['sensors', 'energy', 'growers', 'software', 'team', 'careers', 'community', 'events'];
const audiences = ['customers', 'specialists', 'candidates', 'partners', 'everyone'];
const day = 86_400_000;

/** Items of a large library, as its index holds them; always the same for a number. */
export function makeItems(count: number, networks: readonly string[], today: string): IndexItem[] {
	const draw = drawFrom('library');
	const prose = makeProse(vocabularies.en, draw);
	const dateAfter = (days: number) => new Date(Date.parse(today) + days * day).toISOString().slice(0, 10);
	return Array.from({ length: count }, (_, index) => ({
		id: `item-${index}`,
		title: prose.short(),
		summary: `${prose.sentence()} ${prose.sentence()}`,
		networks: networks.filter((_network, place) => place === index % networks.length || draw([true, false])).map((id) => ({ id })),
		topics: [draw(topics.slice(0, 4)), draw(topics.slice(4))],
		goal: draw(goals),
		audience: [draw(audiences)],
		languages: ['en', 'ru'],
		kind: draw(shareKinds),
		publishFrom: dateAfter(-Math.floor(index / 4)),
		...(index % 3 === 0 && { expires: dateAfter(index % 90), until: 'Until a day' }),
	}));
}
