import type { APIRoute } from 'astro';
import type { PackagedUnit } from '../lib/lms/manifest.ts';
import { getPackage, type UnitView } from '../queries/lms/package.ts';

/** What the packager puts into the manifest. */
export const GET: APIRoute = async () => {
	const { title, description, units } = await getPackage();
	return Response.json({ title, description, units: units.map(packaged) });
};

function packaged({ unit: _unit, entry: _entry, quiz: _quiz, ...packagedUnit }: UnitView): PackagedUnit {
	return packagedUnit;
}
