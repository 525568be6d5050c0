import { expect, test } from 'vitest';
import { product } from '../../../scripts/lib/assemble-site.ts';
import { readPostRules } from '../../../scripts/lib/post-rules.ts';
import { check } from '../../../src/lib/checker/check.ts';
import { readPortal } from '../../../src/integrations/portal.ts';
import { isOurs } from '../../content/sources.ts';

const { rules, contextOf } = readPostRules(product);
const name = readPortal(product).texts?.name['en'] ?? '';

const questions = (draft: string) =>
	check(draft, contextOf(draft, { networks: ['vk'], country: 'ru', about: ['employer'] }), rules)
		.filter(({ severity }) => severity === 'ask')
		.map(({ rule }) => rule);

test.runIf(isOurs).each([
	['offers', `Работаю в ${name}. Лучшие в стране датчики. Всем советую, берите, не пожалеете!`],
	['offers', `Работаю в ${name}. Закажите датчик у нас.`],
	['offers', `Работаю в ${name}. Берите наш датчик, не пожалеете.`],
	['unreleased-ask', `I work at ${name}. We will launch the new sensor in May.`],
	['unreleased-ask', `Работаю в ${name}. Запустим новый датчик в мае.`],
	['own-figures', `I work at ${name}. Sales grew by 40% this year!`],
	['own-figures', `I work at ${name}. Sales +40 % this year!`],
	['own-figures', `Работаю в ${name}. Продажи выросли на 40 %.`],
	['names', 'Denis Petrov from support is on parental leave.'],
	['names', 'Денис Петров теперь в декрете.'],
	['names', `Работаю в ${name}. Спасибо нашему Ильдару.`],
])('asks by %s: %s', (rule, draft) => {
	expect(questions(draft)).toContain(rule);
});

test.runIf(isOurs).each([
	['offers', `Работаю в ${name}. Почему у нас берут зонты: «берите», написано на стойке.`],
	['unreleased-ask', `I work at ${name}. We launched the first sensor in May 2019.`],
	['own-figures', `I work at ${name}. Sales is two floors up, and 40 % of us walk.`],
	['names', 'Denis was early today.'],
])('does not ask by %s: %s', (rule, draft) => {
	expect(questions(draft)).not.toContain(rule);
});
