// Loaded before a build: a machine that lists folders the other way round and has another clock.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const hours = Number(process.env['OUTSPOKEN_CLOCK_AHEAD'] ?? 0);
const { now } = Date;
Date.now = () => now() + hours * 3_600_000;
globalThis.Date = class extends Date {
	constructor(...given) {
		super(...(given.length === 0 ? [Date.now()] : given));
	}
};

const { readdir, readdirSync } = fs;
const listed = fs.promises.readdir;
fs.readdirSync = (...given) => readdirSync(...given).toReversed();
fs.promises.readdir = async (...given) => (await listed(...given)).toReversed();
fs.readdir = (...given) => {
	const answer = given.pop();
	readdir(...given, (error, names) => answer(error, names?.toReversed()));
};
syncBuiltinESMExports();
