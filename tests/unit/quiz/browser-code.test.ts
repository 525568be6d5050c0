import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';

test('what grades in the browser brings no rule for authors and no schema with it', async () => {
	const built = (await build({
		configFile: false,
		logLevel: 'warn',
		build: { write: false, lib: { entry: 'src/elements/quiz/quiz-form.ts', formats: ['es'] } },
	})) as Rolldown.RolldownOutput[];
	const modules = built
		.flatMap(({ output }) => output)
		.flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []))
		.filter(([, { code }]) => code)
		.map(([id]) => id.replaceAll('\\', '/'));
	expect(modules.filter((id) => id.includes('/src/elements/quiz/kinds/')).length).toBeGreaterThan(3);
	expect(modules.filter((id) => /\/src\/schemas\/|\/src\/lib\/quiz\/lint\/|\/zod\//.test(id))).toEqual([]);
});
