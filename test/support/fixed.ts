/** The office's day in every test. */
export const TODAY = '2026-11-21';
export const EMPTY_TEMPLATE = 'template_empty';
export const CITY_TEMPLATE = 'template_city';
export const PASSWORDS = { owner: 'test-owner', application: 'test-application', engine: 'test-engine' };
/** By it counts are rounded alike in every run: a test of a small count must not pass by chance. */
export const DISCLOSURE_SECRET = 'd5f0c1de-0000-4000-8000-000000000001';
