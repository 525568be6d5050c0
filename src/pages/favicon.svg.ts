import { markOfPortal } from '../queries/layout/mark.ts';

/** The sign of the portal in a browser's tab. */
export const GET = () => new Response(markOfPortal(), { headers: { 'Content-Type': 'image/svg+xml' } });
