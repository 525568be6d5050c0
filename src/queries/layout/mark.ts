import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bubble } from '../../lib/company/mark.ts';
import { portal } from './portal.ts';

const { accent, mark } = portal.look;

/** The sign of the portal as SVG: the company’s own, or a bubble in its colour. */
export const markOfPortal = (): string => (mark === undefined ? bubble(accent) : readFileSync(join(process.cwd(), 'public', mark), 'utf8'));

/** Sizes of the sign as a picture, in pixels: for home screens of Apple’s, and those that a web manifest needs. */
export const iconSizes = [180, 192, 512];
