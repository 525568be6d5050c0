import type { QuestionKind } from '../../lib/quiz/kinds/index.ts';
import type { KindView } from './kind-view.ts';
import { view as multiple } from './kinds/multiple.ts';
import { view as post } from './kinds/post.ts';
import { view as single } from './kinds/single.ts';

/** Views that come with the script: most quizzes use them, or they are hardly more than these. Others are loaded where a page asks them. */
const usual: Partial<Record<string, KindView>> = { single, multiple, post };
const others = import.meta.glob<{ view: KindView }>(['./*.ts', '!./{single,multiple,post}.ts'], { base: './kinds' });

/** The views of these kinds; fails when one is not known. */
export async function loadKinds(kinds: readonly QuestionKind[]): Promise<Map<QuestionKind, KindView>> {
	return new Map(
		await Promise.all(
			kinds.map(async (kind) => {
				const view = usual[kind] ?? (await others[`./${kind}.ts`]?.())?.view;
				if (!view) throw new Error(`Unknown kind ${kind}`);
				return [kind, view] as const;
			}),
		),
	);
}
