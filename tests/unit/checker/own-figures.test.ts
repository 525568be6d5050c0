import { describe, expect, test } from 'vitest';
import { product } from '../../../scripts/lib/assemble-site.ts';
import { readPostRules } from '../../../scripts/lib/post-rules.ts';
import { check } from '../../../src/lib/checker/check.ts';
import { readPortal } from '../../../src/integrations/portal.ts';
import { isOurs } from '../../content/sources.ts';

const { rules, contextOf } = readPostRules(product);
const name = readPortal(product).texts?.name['en'] ?? '';

/** The rules that ask about a draft. */
const questions = (draft: string) =>
	check(draft, contextOf(draft, { networks: ['linkedin'], country: 'eu', about: [] }), rules)
		.filter(({ severity }) => severity === 'ask')
		.map(({ rule }) => rule);

describe.runIf(isOurs)('figures of the company’s own business', () => {
	test.each([
		`I work at ${name}. We shipped 41,300 sensors, up 38 percent.`,
		`I work at ${name}. Our orders grew 12% on last year.`,
		`I work at ${name}. Last quarter we signed 14 contracts.`,
		`I work at ${name}. We closed the month eleven per cent under plan.`,
		`Работаю в ${name}. Мы отгрузили 41 300 датчиков за квартал.`,
		`Работаю в ${name}. Наши заказы выросли на 38 процентов.`,
	])('are asked about: %s', (draft) => {
		expect(questions(draft)).toContain('own-figures');
	});

	test.each([
		`I work at ${name}. We shipped 41,300 sensors, up 38 percent, says the annual report.`,
		`I work at ${name}. We grow tomatoes on 12 shelves in the office.`,
		`I work at ${name}. My basil grew 12%.`,
		`I work at ${name}. Did you know that 30% of growers water at night?`,
		`Работаю в ${name}. Мы отгрузили 41 300 датчиков за квартал, это есть на сайте.`,
		`Работаю в ${name}. Мои помидоры выросли на 38 процентов.`,
	])('are not seen in: %s', (draft) => {
		expect(questions(draft)).not.toContain('own-figures');
	});
});
