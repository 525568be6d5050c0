import { z } from 'astro/zod';
import type { SchemaContext } from '../../src/schemas/common.ts';
import { networkSchema } from '../../src/schemas/network.ts';
import { pathSchema } from '../../src/schemas/path.ts';
import { portalFields } from '../../src/schemas/portal.ts';
import { quizSchema } from '../../src/schemas/quiz.ts';
import { shareableSchema } from '../../src/schemas/shareable.ts';
import { trackSchema } from '../../src/schemas/track.ts';

/** File name and content of the JSON schema of each kind of YAML file, with our descriptions as hints. */
export function editorSchemas(context: SchemaContext): [file: string, content: string][] {
	const schemas = {
		network: networkSchema(context),
		path: pathSchema(context),
		portal: portalFields(context.languages),
		quiz: quizSchema(context),
		shareable: shareableSchema(context),
		track: trackSchema(context),
	};
	return Object.entries(schemas).map(([name, schema]) => [
		`${name}.json`,
		`${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
	]);
}
