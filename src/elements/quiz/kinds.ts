import type { QuestionKind } from '../../lib/quiz/kinds/index.ts';
import type { KindView } from './kind-view.ts';
import { view as multiple } from './kinds/multiple.ts';
import { view as post } from './kinds/post.ts';
import { view as single } from './kinds/single.ts';

/** Views that come with the script: most quizzes use them, or they are hardly more than these. Others are loaded where a page asks them. */
const usual: Partial<Record<string, KindView>> = { single, multiple, post };
const others = import.meta.glob<{ view: KindView }>(['./*.ts', '!./{single,multiple,post}.ts'], { base: './kinds' });

/** The view of a kind; fails when it is not known. */
export async function loadKind(kind: QuestionKind): Promise<KindView> {
	const view = usual[kind] ?? (await others[`./${kind}.ts`]?.())?.view;
	if (!view) throw new Error(`Unknown kind ${kind}`);
	return view;
}
