import { shuffled } from '../random/shuffled.ts';

/** Mixes that are tried. */
const tries = 8;

/** The things of a question in another order than the right one, from which about as many moves lead there as there are things. */
export function mixed(right: readonly string[], seed: string): string[] {
	const far = (order: readonly string[]) => Math.abs(movesBetween(order, right) - (right.length - 1));
	const orders = Array.from({ length: tries }, (_, index) => shuffled(right, `${seed}/${index}`));
	const [mix] = orders.filter((order) => order.join() !== right.join()).toSorted((a, b) => far(a) - far(b));
	return mix ?? right.toReversed();
}

/** How often two neighbours change places until the one order is the other. */
export function movesBetween(order: readonly string[], right: readonly string[]): number {
	const places = order.map((id) => right.indexOf(id));
	return places.reduce((sum, place, index) => sum + places.slice(index).filter((later) => later < place).length, 0);
}
