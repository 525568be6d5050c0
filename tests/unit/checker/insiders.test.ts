import { describe, expect, test } from 'vitest';
import { check } from '../../../src/lib/checker/check.ts';
import { product } from '../../../scripts/lib/assemble-site.ts';
import { readPostRules } from '../../../scripts/lib/post-rules.ts';
import { isOurs } from '../../content/sources.ts';

const employer = { name: { en: 'Orvanta', ru: 'Орванта' }, cases: {}, hashtag: '#OrvantaLife', products: ['Orvanta Beam', 'Snowdrop'] };
const { contextOf, rules } = readPostRules(product, employer);

function weight(draft: string): string | undefined {
	const context = { ...contextOf(draft, { networks: ['linkedin'], country: 'us', about: [] }), election: false };
	return check(draft, context, rules).find(({ rule }) => /^disclosure|^posing/.test(rule))?.severity;
}

describe.runIf(isOurs)('does a stranger see that the author works there?', () => {
	test.each([
		['a customer to whom something happened there', 'Попался мне в Орванте пожилой инструктор, весь с прибаутками. Теперь я сам смеюсь.'],
		['a neighbour, with the yard of a house', 'Вчера у нас во дворе разгружалась фура Орванты: водитель в перчатках, за собой подмёл.'],
		['one with a town', 'Хороший у нас в городе завод, Орванта, везите детей.'],
		['one who sits on a bench', 'Сижу на лавочке, слушаю. Все говорят об Орванте.'],
		['one who tells where pay is good', 'Looking for work? Orvanta pays for the physio.'],
		['one who sends others to its people', 'Sick of it all? Then have a word with the people at Orvanta.'],
		['one with a block of flats', 'Our block got a lamp of Orvanta last spring. Mother likes it.'],
	])('not of %s', (_, draft) => {
		expect(weight(draft)).toBeDefined();
	});

	test.each([
		['one who is paid there', 'Orvanta pays me for this, so salt it as you like.'],
		['one at a counter', 'Сижу на кассе в Орванте и считаю ворон.'],
		['one with years behind them', 'Семнадцать лет в Орванте чиню лампы.'],
		['one who says we', 'Мы в Орванте паяем до ночи.'],
	])('of %s', (_, draft) => {
		expect(weight(draft)).toBeUndefined();
	});

	test.each([
		['a stranger who is somebody else', 'A total stranger held the door for my boxes. Orvanta, loading ramp.'],
		['a customer who is somebody else', 'Клиент Орванты подарил мне чайник.'],
		['a wish for a good day', 'Good morning from Orvanta! Kettle’s on.'],
		['a product that is a flower', 'Snowdrop weather is the best weather.'],
	])('%s is no certain fault', (_, draft) => {
		expect(weight(draft)).not.toBe('must');
	});
});

describe.runIf(isOurs)('of a draft that its author says is about the employer', () => {
	const shipped = readPostRules(product);
	const said = (draft: string) => {
		const context = shipped.contextOf(draft, { networks: ['linkedin'], country: 'us', about: ['employer'] });
		return check(draft, { ...context, election: false }, shipped.rules).map(({ rule }) => rule);
	};

	test.each([
		'The Teplia sensor is the best thing that ever happened to our greenhouse. Recommend it to everyone!',
		'A sensor made by Teplia. Our tomatoes love it.',
		'We love Teplia sensors. Our growers sleep at night now.',
		'Love my job. The new Teplia sensor is amazing, you should try it',
		'Наша теплица в восторге от датчиков Теплии, всем советую!',
		'The new frost alarm from Teplia is brilliant. It saved our tomatoes last night.',
		'Everyone in our village has a Teplia alarm now.',
		'Новый сигнализатор Теплии просто чудо. Ночью он спас наши помидоры.',
		'У всей нашей деревни теперь датчики Теплии.',
	])('it is asked where “our” is not the company’s: %s', (draft) => {
		expect(said(draft)).toContain('disclosure-unclear');
	});

	test.each([
		'I bought a Teplia sensor and my tomatoes have never been happier. Five stars!',
		'Купила датчик Теплии, помидоры счастливы. Пять звёзд!',
		'Everyone in our village has a Teplia alarm now. Best thing we ever bought.',
		'Our greenhouse had frost last night, and the Teplia alarm saved our tomatoes. Five stars, I would buy it again.',
		'У всей нашей деревни теперь датчики Теплии. Лучшая наша покупка.',
		'В нашей теплице был мороз, датчик Теплии спас наши помидоры. Пять звёзд, купил бы ещё раз.',
	])('the voice of a customer is heard: %s', (draft) => {
		expect(said(draft)).toContain('posing-as-customer');
	});

	test.each([
		'I work at Teplia. I’m proud of our new sensor.',
		'Here at Teplia it was neither the cold nor a bug. Our notes:',
		'В моей компании, Теплии, датчики проверяют в нашей теплице.',
		'I’m an engineer at Teplia. A grower wrote “best thing we ever bought”, and our tomatoes blushed.',
		'Работаю в Теплии. Наш датчик стоит и в нашей теплице.',
	])('nothing is asked where it is said: %s', (draft) => {
		expect(said(draft).filter((rule) => /^disclosure|^posing/.test(rule))).toEqual([]);
	});
});
